# Ce que dit la table de décision : où en est une commande, quoi faire maintenant et pourquoi, et quoi ne pas faire.
# Le HTML de Telegram est permis, pas sur les boutons.

## Mots que plusieurs textes partagent. Chacun est une partie de phrase, ou une phrase entière
part-beg = { $to ->
    [support] Demandez au service client
   *[seller] Demandez au vendeur
}
part-ask = { $to ->
    [support] Demandez au service client
   *[seller] Demandez au vendeur
}
part-write = { $to ->
    [support] Écrivez au service client
   *[seller] Écrivez au vendeur
}
part-end = { $endfrom ->
    [rules] On peut réclamer jusqu’au { $end }.
    [assumed] La protection finit peut-être le { $end }.
    [passed] La protection est peut-être déjà finie.
   *[own] La protection finit le { $end }.
}
part-not-received = « non reçu », le montant total avec le port
part-next = { $nextstep ->
    [none] Je vous dirai la suite.
    [ask] Ensuite : demander, le { $nextday }.
    [compare] Ensuite : comparer le numéro, le { $nextday }.
    [extension] Ensuite : demander plus de temps, le { $nextday }.
    [dispute] Ensuite : { claim-file }, le { $nextday }.
    [payment] { $ways ->
        [paypal] Ensuite : PayPal, le { $nextday }.
        [card] Ensuite : la banque, le { $nextday }.
        [other] Ensuite : le paiement, le { $nextday }.
       *[both] Ensuite : PayPal ou la banque, le { $nextday }.
    }
   *[other] Prochaine étape : le { $nextday }.
}

## Où en sont les choses : une ligne de 60 caractères au plus. Les jours depuis l'expédition et la fin de la protection sont au-dessus.
stand-last-days = { $endshown ->
    [yes] Vous ne pouvez plus attendre.
   *[no] Agissez. { part-end }
}
stand-store-refused = Le site a refusé jusqu’au { $until }.
stand-ends-soon = { $endshown ->
    [yes] Attendre encore est risqué.
   *[no] { part-end }
}
stand-extension-time = { $endshown ->
    [yes] Il reste peu de temps.
   *[no] { part-end }
}
stand-last-chance = Vous pouvez encore réclamer jusqu’au { $until }.
stand-completed-early = { $completed ->
    [store] Le site a clos la commande comme reçue. Rien n’est là.
   *[mistake] La réception est confirmée, mais rien n’est là.
}
stand-may-be-over = Le site n’accepte peut-être plus de réclamation.
stand-all-over = Les délais du site et de votre paiement sont passés.
stand-store-is-over = Le dernier jour pour réclamer sur le site est passé.
stand-decided-against = { $appealed ->
    [yes] Décision contre vous, et vous avez fait appel.
   *[no] Le site a décidé contre vous.
}
stand-payment-case = { $case ->
    [paypal] PayPal a votre dossier depuis le { $casesince }.
   *[card] Votre banque a votre dossier depuis le { $casesince }.
}
stand-payment-case-refused = { $case ->
    [paypal] PayPal a décidé contre vous.
   *[card] La banque a décidé contre vous.
}
stand-unprotected = { $payment ->
    [other] Ni la boutique ni ce paiement ne vous protègent.
    [paypal] Pas de protection connue ici : PayPal vous protège.
    [card] Pas de protection connue ici : votre banque aide.
   *[any] { $noprotection ->
        [yes] Cette boutique ne protège pas : votre paiement, si.
       *[no] Pas de protection connue ici : votre paiement protège.
    }
}
stand-promise-passed = Retard : livraison promise pour le { $expected }.
stand-not-shipped = { $ship ->
    [own] Pas encore expédiée. Délai du vendeur : le { $shipby }.
    [usual] Pas encore expédiée. D’habitude : avant le { $shipby }.
   *[unknown] Pas encore expédiée, autant que je sache.
}
stand-shipping-overdue = { $ship ->
    [own] Pas expédiée, et c’était pour le { $shipby }.
   *[usual] Pas expédiée. Délai habituel passé le { $shipby }.
}
stand-only-announced = Seulement une étiquette : peut-être jamais parti.
stand-number-shared = Plusieurs de vos commandes ont reçu ce numéro.
stand-nothing-yet = Rien encore. C’est normal : la plupart arrivent.
stand-still-normal = Rien encore, toujours normal. La plupart arrivent.
stand-nothing-for-long = { $number ->
    [no] Il n’y a pas encore de numéro de suivi.
   *[yes] { $tracking ->
        [nothing] Rien dans le suivi. Beaucoup arrivent quand même.
        [announced] Le suivi ne montre qu’une étiquette.
       *[unknown] Rien vu, que je sache. Beaucoup arrivent quand même.
    }
}
stand-seller-asked = { $to ->
    [support] Message au service client le { $asked }.
   *[seller] Message au vendeur le { $asked }.
}
stand-two-weeks = Rien encore. Le numéro a peut-être changé.
stand-no-useful-answer = { $progress ->
    [extended] La protection est prolongée : bien.
    [refused] Le vendeur ne prolonge pas la protection.
    [extension] Plus de temps demandé le { $extensionasked }.
    [asked] Demandé le { $asked }. Sans résultat pour l’instant.
   *[silent] Rien vu depuis trop longtemps.
}
stand-on-its-way = { $tracking ->
    [frozen] { $place ->
        [mine] Rien depuis le { $since }. Quelques jours, c’est courant.
       *[other] Rien depuis le { $since }. Les pauses sont courantes.
    }
   *[moving] En route, au { $told }.
}
stand-silent-after-border = Vu en dernier à la frontière, le { $since }.
stand-frozen = { $place ->
    [sender] Bloqué depuis le { $since } au pays d’expédition.
    [border] Bloqué depuis le { $since } à la frontière.
   *[mine] Bloqué depuis le { $since } dans votre pays.
}
stand-not-mine = { $because ->
    [before] C’est un autre colis : parti avant votre commande.
   *[place] C’est un autre colis : livré ailleurs.
}
stand-weight-differs = Le poids du suivi ne colle pas avec votre article.
stand-delivered-not-here = { $confirmed ->
    [no] « Livré » le { $since }. Vous ne l’avez pas ?
   *[yes] « Livré » le { $since }, mais il n’est pas là.
}
stand-goods-problem = { $sentback ->
    [yes] Vous l’avez renvoyé. Reste l’argent à recevoir.
   *[no] { $problem ->
        [missing] Un colis est arrivé, mais il manque une partie.
        [empty] Le colis est arrivé vide.
        [wrong] Le mauvais article est arrivé.
        [variant] Autre taille, couleur ou modèle.
        [described] C’est un faux, ou pas comme décrit.
       *[broken] C’est arrivé cassé.
    }
}
stand-data-asked = { $answered ->
    [yes] Vous avez répondu le { $since }. La douane traite.
   *[no] La douane ou un transporteur demande données ou frais.
}
stand-held-by-customs = { $answered ->
    [yes] La douane a votre réponse depuis le { $since }.
   *[no] La douane retient le colis.
}
stand-destroyed = { $tracking ->
    [lost] Le suivi dit que le colis est perdu.
   *[destroyed] Le suivi dit que le colis a été détruit.
}
stand-at-pickup = { $collect ->
    [late] Il attend depuis longtemps : il repart peut-être.
    [past] Il était gardé pour vous jusqu’au { $collectby }.
    [known] Il vous attend jusqu’au { $collectby }.
   *[usual] Il vous attend.
}
stand-delivery-failed = { $collect ->
    [late] Passage il y a longtemps : il repart peut-être.
    [past] Livraison ratée. Gardé jusqu’au { $collectby }.
    [known] Livraison ratée. Gardé jusqu’au { $collectby }.
   *[usual] Livraison ratée. Cherchez un avis ou un message.
}
stand-returned = { $reason ->
    [uncollected] Il repart : pas retiré à temps.
    [unpaid] Il repart : la douane n’a rien reçu.
    [address] Il repart : l’adresse était fausse.
   *[other] Le suivi dit qu’il repart chez l’expéditeur.
}
stand-goods-in-dispute = { $problem ->
    [missing] Il manque une partie, mais le motif est « non reçu ».
    [empty] Arrivé vide, mais le motif est « non reçu ».
    [wrong] Mauvais article, mais le motif est « non reçu ».
    [variant] Autre taille ou couleur, mais le motif est « non reçu ».
    [described] Pas comme décrit, mais le motif est « non reçu ».
   *[broken] Arrivé cassé, mais le motif est « non reçu ».
}
stand-dispute-waiting = { $answers ->
    [store] { claim-opened } le { $since }. Le site tranche.
    [seller] Le vendeur a jusqu’au { $answerby } pour répondre.
   *[unknown] { claim-opened } le { $since }.
}
stand-claim-left-open = Répondez au site avant le { $answeruntil }.
stand-seller-request = { $request ->
    [cancel] On vous demande d’annuler.
    [another] On vous promet un autre colis.
    [outside] On vous propose de l’argent hors du site.
   *[confirm] On vous demande de confirmer la réception.
}
stand-less-offered = { $part ->
    [yes] Le { $since }, seule une partie est revenue.
   *[no] Le { $since }, on vous a proposé seulement une partie.
}
stand-refused-again = { $dispute ->
    [waiting] { $answers ->
        [seller] Pas de réponse au { $answerby }, le dernier jour.
       *[unknown] { claim-opened } le { $since }, sans résultat.
    }
    [escalated] Vous avez saisi le site le { $since } : il tranche.
    [less] Seulement une partie proposée le { $since }.
   *[refused] Remboursement intégral refusé le { $since }.
}
stand-tracked-in-dispute = Il ne montrait rien, et maintenant il avance.
stand-refund-agreed = { $cancelled ->
    [yes] Vous avez annulé le { $since }.
   *[no] { $accepted ->
        [yes] Vous avez accepté moins.
       *[no] { $due ->
            [known] Le remboursement intégral est accordé.
           *[none] Le remboursement intégral est accordé. Bravo !
        }
    }{ $due ->
        [known] { " " }D’ici le { $duedate }.
       *[none] { "" }
    }
}
stand-money-back = L’argent est revenu. Bravo !
stand-arrived = Il est là. Quelle bonne nouvelle !
stand-arrived-after-refund = Il est arrivé, malgré le remboursement accordé.
stand-store-decides = On peut réclamer depuis le { $opensday }. Le site tranche.

## Quoi faire maintenant : l'acte d'abord, puis ce qui aide ; 130 caractères au plus. Le reste : `more-` dans why.ftl
advice-last-day = { $way ->
    [bank] { $sure ->
        [no] ⏳ Payé par carte ? Le { $day } est le dernier jour sûr à la banque. Pas d’argent d’ici là ? Allez-y, même si cela ferme { claim-the }.
       *[yes] ⏳ { $day } : dernier jour sûr à votre banque. Pas d’argent d’ici là ? Allez-y, même si cela ferme { claim-the }.
    }
    [paypal] { $sure ->
        [no] ⏳ Payé par PayPal ? Le { $day } est le dernier jour. Pas d’argent d’ici là ? Ouvrez un litige, même si cela ferme { claim-the }.
       *[yes] ⏳ { $day } : dernier jour pour un litige PayPal. Pas d’argent d’ici là ? Ouvrez-le, même si cela ferme { claim-the }.
    }
   *[other] ⏳ { $day } : { $what }.
}
advice-end-unknown = { $asks ->
    [promised] <b>Pour quand le site a-t-il promis la livraison ?</b> Dites-moi ce jour : j’en déduis votre dernier jour pour réclamer.
   *[end] <b>Quand finit la protection ?</b> C’est sur la page de la commande. Sans ce jour, je ne peux pas vous prévenir à temps.
}
advice-wait = { $number ->
    [no] <b>Rien à faire encore.</b> Le numéro vient souvent quelques jours après : voyez la page de la commande et vos e-mails.
   *[yes] { $quiet ->
        [one] <b>Rien à faire encore.</b> La première ligne du suivi prend souvent plus de { $quiet } jour : le numéro existe avant l’envoi.
       *[other] <b>Rien à faire encore.</b> La première ligne du suivi prend souvent plus de { $quiet } jours : le numéro existe avant l’envoi.
    }
}
advice-wait-still = { $usual ->
    [0] { $number ->
        [no] <b>Cherchez un numéro de suivi</b> sur la page de la commande et dans vos e-mails. { part-next }
       *[yes] <b>Regardez sur le site du transporteur :</b> les autres en savent souvent moins. { part-next }
    }
   *[other] <b>Attendez.</b> Jusqu’à { $usual } jours de silence sont courants chez { $store }. { part-next }
}
advice-ask-seller = { $number ->
    [no] <b>{ part-beg } le numéro de suivi et le transporteur.</b> Les petits articles pas chers partent parfois sans numéro.
   *[yes] { $numberkind ->
        [customs] <b>{ part-ask } si c’est parti, et un autre numéro.</b> Le vôtre sert à la douane, et n’affiche souvent rien.
        [sending] <b>{ part-ask } si c’est remis au transporteur, et un autre numéro.</b> Le vôtre ne marche que dans le pays d’expédition.
        [lastmile] <b>{ part-ask } si c’est parti, et le premier numéro.</b> Le vôtre ne marche qu’une fois dans votre pays.
        [checked] <b>{ part-ask } si c’est parti, ou si le numéro a changé.</b> Le vôtre n’a pas de faute de frappe.
       *[plain] <b>{ part-beg } de vérifier le numéro.</b> Souvent il a une faute de frappe, ou il a changé.
    }
}
advice-ask-if-handed-over = <b>{ part-ask } quand le colis a été remis, et à qui.</b> Une étiquette seule ne veut pas dire que c’est parti.
advice-ask-about-shared = <b>{ part-ask } quelle commande a ce numéro.</b> Plusieurs dans un colis, c’est courant, mais chacune a son délai.
advice-await-answer = <b>Attendez une vraie réponse :</b> un nouveau numéro ou l’argent, pas « patientez ». { part-next }
advice-compare-number = <b>Comparez le numéro avec la page de la commande.</b> Il change parfois sans un mot. Un autre ? Envoyez-le-moi.
advice-wait-for-patience = { $progress ->
    [extended] <b>Rien à faire maintenant.</b> Beaucoup de ces colis arrivent quand même. { part-next }
    [silent] <b>{ part-ask }</b>, si ce n’est pas fait. Beaucoup de ces colis arrivent quand même. { part-next }
   *[asked] <b>Attendez.</b> Beaucoup de ces colis arrivent quand même. { part-next }
}
advice-wait-for-end = <b>Attendez.</b> Une longue pause est parfois seulement technique. { part-next }
advice-ask-extension-first = <b>Demandez au vendeur de prolonger la protection.</b> S’il refuse, rien n’est perdu. { part-next }
advice-await-extension = <b>Regardez la page de la commande :</b> une nouvelle fin ? Alors dites-le-moi. { part-next }
advice-follow = { $endfrom ->
    [none] <b>Rien à faire maintenant.</b> Dites-moi s’il arrive, s’arrête, ou si c’est bizarre.
    [rules] <b>Rien à faire maintenant.</b> Dites-moi s’il arrive, s’arrête, ou si c’est bizarre. Je surveille le dernier jour pour réclamer.
    [assumed] <b>Rien à faire maintenant.</b> Dites-moi s’il arrive, s’arrête, ou si c’est bizarre. Je préviens avant la fin possible.
   *[own] <b>Rien à faire maintenant.</b> Dites-moi s’il arrive, s’arrête, ou si c’est bizarre. Je surveille la fin de la protection.
}
advice-follow-silence = <b>Surveillez la boîte aux lettres :</b> un avis de la poste peut venir. Ces numéros s’arrêtent à la frontière, c’est courant.
advice-ask-seller-where-it-is = <b>{ part-ask } où il est.</b> Vu en dernier avant la frontière. Une longue pause est parfois seulement technique.
advice-ask-post = { $place ->
    [customs] <b>Demandez au transporteur, sur son site officiel, ce qu’il manque à la douane</b>, et pour quand.
    [border] <b>Contactez la poste de votre pays avec ce numéro</b>, et dites-le-moi. Entre deux pays, le suivi est souvent muet.
   *[mine] <b>Contactez la poste ou le transporteur avec ce numéro</b>, et dites-le-moi. Il vous attend peut-être dans un bureau.
}
advice-await-shipping = <b>Attendez l’e-mail d’expédition.</b> Alors dites-moi le jour et le numéro. N’acceptez un report que si vous le voulez.
advice-check-ship-timer = { $canceller ->
    [store] <b>Dites-moi la date limite d’expédition, sur la page de la commande.</b> Après, { $store } annule et rembourse en général. Sinon, annulez.
   *[buyer] <b>Dites-moi la date limite d’expédition, sur la page de la commande.</b> Après, annulez la commande.
}
advice-cancel-order = <b>Annulez la commande aujourd’hui</b>, comme non expédiée, et demandez l’argent. Refusez tout report. Pas de bouton ? Service client.
advice-open-dispute = { $opens ->
    [later] <b>{ part-ask } encore une fois</b>, et gardez des captures datées du suivi. Dès le { $opensday }, vous pouvez { claim-file }.
   *[open] { $endfrom ->
        [own] <b>{ claim-file-start } maintenant :</b> { part-not-received }. Il reste ainsi le temps d’un second essai.
        [rules] <b>{ claim-file-start } maintenant :</b> { part-not-received }. Il reste ainsi le temps d’un second essai.
       *[guess] <b>{ claim-file-start } maintenant :</b> { part-not-received }.
    }
}
advice-open-dispute-today = <b>{ claim-file-start } aujourd’hui :</b> { part-not-received }. Plus tard, c’est plus dur.
advice-extended-or-dispute = <b>{ claim-file-start } maintenant</b>, sauf si le vendeur a prolongé la protection : { part-not-received }.
advice-ask-extension = <b>Demandez maintenant au vendeur de prolonger la protection.</b> N’y comptez pas trop. { part-next }
advice-extend-yourself = { $itself ->
    [one] <b>Il peut encore venir ? Prolongez vous-même la protection</b> sur la page de la commande, de { $itself } jour. Sinon, il faut { claim-file } maintenant.
   *[other] <b>Il peut encore venir ? Prolongez vous-même la protection</b> sur la page de la commande, de { $itself } jours. Sinon, il faut { claim-file } maintenant.
}
advice-claim-at-store = { $credit ->
    [0] <b>{ claim-file-start } maintenant :</b> { part-not-received }. Le délai pour réclamer est limité.
   *[other] <b>{ claim-file-start } maintenant :</b> { part-not-received }. Un bon pour retard vient en plus, sous { $credit } heures.
}
advice-ask-seller-late = { $firsthours ->
    [0] <b>{ part-write } aujourd’hui :</b> c’est en retard, c’est pour quand ? { part-next }
   *[other] <b>{ part-write } aujourd’hui :</b> chez { $store } on demande d’abord, et on attend { $firsthours } heures. { part-next }
}
advice-may-claim = { $endfrom ->
    [own] <b>Vous pouvez attendre, mais pas au-delà du { $end }.</b> Il avance encore, et on peut déjà réclamer.
    [rules] <b>Vous pouvez attendre, mais pas au-delà du { $end }.</b> Il avance encore, et on peut déjà réclamer.
   *[none] <b>Vous pouvez attendre quelques jours.</b> Il avance encore. Mais on peut déjà réclamer, et pour un temps limité.
}
advice-keep-notice = { $window ->
    [none] <b>Gardez une capture datée du message. Réclamez de nouveau juste après le { $until }.</b> Ce n’est pas un non définitif.
   *[known] <b>Gardez une capture datée du message. Réclamez de nouveau après le { $until }</b>, le { $windowend } au plus tard.
}
advice-file-now = <b>{ claim-file-start } maintenant :</b> { part-not-received }. Pas le dernier jour : il faudra peut-être un second essai.
advice-claim-completed = { $window ->
    [none] <b>Écrivez au service client aujourd’hui :</b> rien n’est arrivé, rouvrez la commande. Dites-le aussi au vendeur.
   *[known] <b>{ claim-file-start } aujourd’hui :</b> « non reçu ». C’est possible jusqu’au { $windowend }. Dites-le aussi au vendeur.
}
advice-change-claim = <b>Écrivez-le aujourd’hui dans { claim-the }, avec photos du colis, de l’étiquette et du contenu.</b> Changez le motif si possible.
advice-look-in-daily = { $shop ->
    [yes] <b>Laissez à la boutique jusqu’au { $answerby }, et regardez aussi vos e-mails.</b> Rien ? { $ways ->
        [paypal] Ouvrez un dossier chez PayPal.
        [card] Demandez l’argent à votre banque.
        [other] Demandez à qui a pris le paiement.
       *[both] PayPal, ou la banque de la carte.
    }
   *[no] { $silence ->
        [none] <b>Regardez { claim-the } chaque jour :</b> une offre sans réponse peut valoir accord. N’annulez rien avant le colis ou l’argent.
       *[known] <b>Regardez { claim-the } chaque jour</b>, et répondez aux offres. Vendeur muet jusqu’au { $silenceday } : l’argent vous revient en général.
    }
}
advice-answer-in-claim = { $problem ->
    [none] <b>Répondez « non reçu » dans { claim-the } avant le { $answeruntil }.</b> Sans réponse, le site croit à la livraison et paie le vendeur.
   *[goods] <b>Répondez dans { claim-the } avant le { $answeruntil }, avec vos photos.</b> Sans réponse, le site croit que tout va bien et paie le vendeur.
}
advice-refuse-request = { $request ->
    [cancel] <b>Dites non.</b> Une fois annulé, on rouvre rarement. Un vendeur honnête rembourse dans { claim-the }.
    [another] { $dispute ->
        [none] <b>Ne ratez pas votre dernier jour pour réclamer.</b> L’envoi viendra peut-être, mais une promesse n’est pas un colis.
       *[open] <b>N’annulez pas { claim-the } avant d’avoir le colis en main.</b> L’envoi viendra peut-être, mais une promesse n’est pas un colis.
    }
    [outside] <b>Dites non :</b> seul un remboursement sur le site est sûr. L’argent « à côté » ne vient souvent jamais, ou après l’annulation.
   *[confirm] <b>Dites non :</b> confirmer paie le vendeur, et { claim-the } devient bien plus dur.
}
advice-refuse-offer = { $part ->
    [yes] <b>Demandez le reste aujourd’hui dans { claim-the }.</b> N’acceptez pas que ce soit réglé, et ne fermez rien.
   *[no] <b>Refusez, et redemandez le montant total.</b> Répondez dans le délai affiché : se taire peut valoir accord.
}
advice-escalate = <b>Toujours pas d’argent ? Demandez à { $store } de trancher.</b> Voyez d’abord la page de la commande. Le site n’intervient pas toujours seul.
advice-await-decision = { $decides ->
    [hours] <b>Attendez :</b> la décision vient en général sous { $decisionhours } heures. Regardez, et répondez tout de suite aux questions.
    [days] <b>Attendez la décision :</b> environ { $decision } jours, { $decisionmax } au plus. Regardez chaque jour, et répondez aux questions.
   *[unknown] <b>Attendez, et regardez chaque jour :</b> le site peut demander des preuves, et laisser peu de temps.
}
advice-chase-decision = <b>La décision tarde : réclamez-la à { $store }</b> dans le dossier ou l’aide en ligne. Répondez tout de suite aux questions.
advice-keep-dispute = <b>Gardez { claim-the } jusqu’à avoir le colis en main</b>, même si on demande d’annuler. Vérifiez pays et dates : c’est le vôtre ?
advice-may-cancel = <b>Vérifiez le pays et les dates.</b> C’est le vôtre ? Vous pouvez annuler : il reste { $left }. Dans le doute, gardez tout ouvert.
advice-appeal = { $appealday ->
    [none] <b>Faites appel sur la page de la commande.</b> Ajoutez du nouveau : attestation de la poste, captures datées.
   *[known] <b>Faites appel avant le { $appealdate }.</b> Ajoutez du nouveau : attestation de la poste, captures datées.
}
advice-await-appeal = <b>Attendez la réponse, et regardez chaque jour.</b> { $ways ->
    [paypal] Le délai de PayPal court pendant ce temps.
    [card] Le délai de la banque court pendant ce temps.
    [other] Cela peut prendre des semaines.
   *[both] Le délai de PayPal ou de la banque court pendant ce temps.
}
advice-dispute-not-mine = { $opens ->
    [later] <b>Demandez le bon numéro au vendeur</b>, et gardez une capture datée. Dès le { $opensday }, vous pouvez { claim-file }.
   *[open] <b>{ claim-file-start } maintenant :</b> { part-not-received }. Ajoutez une capture datée du lieu ou du jour.
}
advice-compare-parcel = <b>Comparez aussi le lieu et les dates.</b> Le poids seul dit peu. L’un d’eux ne colle pas ? Dites-le-moi.
advice-report-delivered = <b>{ part-write } aujourd’hui :</b> rien reçu, qu’il prouve la livraison. Puis cherchez : boîte aux lettres, famille, voisins, point relais, poste.
advice-dispute-delivered = { $closesday ->
    [none] <b>{ claim-file-start } maintenant :</b> « livré », mais pas reçu. Demandez la preuve, et une attestation à la poste.
   *[known] <b>{ claim-file-start } maintenant :</b> « livré », mais pas reçu. Dès le { $closesdate }, la commande peut se fermer seule.
}
advice-report-goods = { $problem ->
    [missing] <b>Photos du colis, de l’étiquette et du contenu. Puis signalez aujourd’hui « il manque une partie »</b>, pas « non reçu » : ce serait faux.
    [empty] <b>Photos du colis, de l’étiquette et du contenu. Puis signalez aujourd’hui « colis vide »</b>, pas « non reçu » : ce serait faux.
    [wrong] <b>Photos du colis, de l’étiquette et du contenu. Puis signalez aujourd’hui « mauvais article »</b>, pas « non reçu » : ce serait faux.
    [variant] <b>Photos du colis, de l’étiquette et du contenu. Puis signalez aujourd’hui « autre taille, couleur ou modèle »</b>, pas « non reçu » : ce serait faux.
    [described] <b>Photos du colis, de l’étiquette et du contenu. Puis signalez aujourd’hui « pas comme décrit »</b>, pas « non reçu » : ce serait faux.
   *[broken] <b>Photos du colis, de l’étiquette et du contenu. Puis signalez aujourd’hui « cassé »</b>, pas « non reçu » : ce serait faux.
}
advice-mind-your-data = <b>Tapez vous-même l’adresse du site officiel.</b> La demande y est aussi ? Répondez là, à temps. Ne m’envoyez jamais ces données.
advice-clear-customs = <b>Demandez au transporteur, sur son site officiel, ce que veut la douane, et pour quand.</b> Sinon il repart, et réclamer échoue souvent.
advice-dispute-destroyed = { $opens ->
    [later] <b>Demandez aujourd’hui par écrit au transporteur ce qui s’est passé.</b> Dès le { $opensday }, vous pouvez { claim-file } : ajoutez la réponse.
   *[open] <b>{ claim-file-start } maintenant :</b> { part-not-received }. Demandez pourquoi au transporteur, par écrit.
}
advice-await-customs = <b>Rien à faire maintenant :</b> la douane prend quelques jours. { part-next }
advice-collect = { $collect ->
    [known] <b>Récupérez-le avant le { $collectby }</b>, avec une pièce d’identité ou le code. Après il repart, et réclamer échoue souvent.
   *[usual] <b>Récupérez-le ces jours-ci</b>, avec une pièce d’identité ou le code. Il est gardé { $collectmin } à { $collectmax } jours ouvrés, puis repart.
}
advice-redeliver = { $collect ->
    [known] <b>Demandez une nouvelle livraison sur le site officiel du transporteur, ou retirez-le avant le { $collectby }.</b> Après, réclamer échoue souvent.
   *[usual] <b>Demandez une nouvelle livraison sur le site officiel du transporteur, ou retirez-le.</b> Il est gardé { $collectmin } à { $collectmax } jours ouvrés, puis repart.
}
advice-ask-whether-it-waits = <b>Demandez aujourd’hui à la poste ou au point relais s’il y est encore</b>, et retirez-le vite. S’il est reparti, dites-le-moi.
advice-ask-why-returned = <b>Demandez au transporteur pourquoi il repart, et dites-le-moi :</b> tout en dépend. Gardez une capture datée.
advice-settle-return = <b>{ part-beg } de le renvoyer si vous payez le port, ou de rembourser à son retour.</b> « Non reçu » est en général refusé ici.
advice-dispute-returned = { $opens ->
    [later] <b>Écrivez au vendeur</b>, et gardez une capture datée du retour. Dès le { $opensday }, vous pouvez { claim-file }.
   *[open] { $reason ->
        [other] <b>{ claim-file-start } maintenant :</b> « retourné à l’expéditeur », le montant total. N’attendez pas un second colis à la place.
       *[own] <b>Pas d’accord trouvé ? { claim-file-start }</b> pour « retourné à l’expéditeur » avant la fin du délai, pas pour « non reçu ».
    }
}
advice-ask-shop = { $trouble ->
    [mismatch] <b>Écrivez une fois à la boutique :</b> mauvais numéro, à corriger ou rembourser. { part-next }
    [delivered] <b>Écrivez une fois à la boutique :</b> rien reçu, qu’elle prouve la livraison. { part-next }
   *[other] <b>Écrivez une fois à la boutique :</b> où est le colis ? Ou remboursez. { part-next }
}
advice-await-shop = <b>Laissez quelques jours à la boutique pour répondre</b>, pas plus. { part-next }
advice-use-payment = { $payment ->
    [paypal] <b>Ouvrez un litige chez PayPal maintenant.</b> Gardez des captures de la page, de votre commande et des messages.
    [card] <b>Contestez le paiement auprès de votre banque (chargeback).</b> Gardez des captures de la page, de la commande et des messages.
    [other] <b>Demandez aujourd’hui à la banque ou l’appli de rappeler l’argent.</b> Fixez un dernier jour au vendeur par écrit. Puis : la police.
    [unsure] <b>Regardez votre relevé : quel nom y est ?</b> « PayPal » : ouvrez-y un litige. La boutique ou une carte : voyez la banque de la carte.
   *[unknown] <b>Comment avez-vous payé, et quand ?</b> PayPal et les cartes protègent votre argent. Dites-le-moi, et je surveille le dernier jour.
}
advice-store-or-payment = <b>Le bouton pour { claim-file } est encore là ? Faites-le aujourd’hui.</b> Sinon : { $ways ->
    [paypal] ouvrez un litige chez PayPal.
    [card] demandez l’argent à votre banque.
    [other] demandez au service qui a pris le paiement.
   *[both] PayPal, ou la banque de votre carte.
}
advice-last-resort = <b>Je ne connais plus aucun délai encore ouvert.</b> Le service client, une association de consommateurs ou un juge peut aider. Sinon, fermez.
advice-other-routes = { $bankcost ->
    [frozen] <b>Réécrivez au service client, puis demandez l’argent là où vous avez payé.</b> { $store } bloque alors la commande, peut-être le compte.
    [lost] <b>Réécrivez au service client, puis demandez l’argent là où vous avez payé.</b> Chez { $store }, réclamer est alors fini.
   *[none] <b>Réécrivez au service client, puis demandez l’argent là où vous avez payé.</b> Je ne peux pas promettre que ça marche.
}
advice-escalate-case = <b>Transformez le litige en réclamation avant le { $escalateby }</b>, sauf si c’est réglé. Après, PayPal le ferme pour de bon.
advice-await-case = { $case ->
    [paypal] { $lapsed ->
        [yes] <b>Regardez si PayPal a fermé le litige :</b> le délai pour le transformer est passé. Fermé ? Voyez la banque de la carte liée.
        [open] <b>Répondez à PayPal à temps.</b> Pas réglé ? Transformez-le en réclamation avant le { $escalateby }, sinon il ferme pour de bon.
       *[no] <b>Répondez à PayPal à temps.</b>
    }
   *[card] <b>Répondez à la banque à temps.</b> Cela peut prendre des semaines.
}
advice-after-payment-case = <b>Demandez la raison par écrit, et contestez</b> avec les faits et leurs dates. Certaines décisions changent.
advice-await-money = { $tosend ->
    [yes] <b>Renvoyez-le à temps, et gardez le reçu.</b> L’argent ne vient qu’après.
   *[no] { $refundin ->
        [unknown] <b>Dites-moi quand l’argent est là.</b> Il revient sur la carte ou le compte utilisé, parfois après des semaines.
        [calendar] { $refund ->
            [one] <b>Dites-moi quand l’argent est là.</b> Il revient sur la carte ou le compte utilisé, en général sous { $refund } jour.
           *[other] <b>Dites-moi quand l’argent est là.</b> Il revient sur la carte ou le compte utilisé, en général sous { $refund } jours.
        }
       *[business] { $refund ->
            [one] <b>Dites-moi quand l’argent est là.</b> Il revient sur la carte ou le compte utilisé, en général sous { $refund } jour ouvré.
           *[other] <b>Dites-moi quand l’argent est là.</b> Il revient sur la carte ou le compte utilisé, en général sous { $refund } jours ouvrés.
        }
    }
}
advice-trace-money = <b>Regardez votre relevé, aussi au jour de l’achat.</b> Rien ? Demandez la référence au service client, puis voyez votre banque.
advice-close-order = <b>Plus rien à faire :</b> fermez la commande, et je l’oublie après un temps.
advice-check-goods = { $dispute ->
    [none] { $confirms ->
        [no] <b>Vérifiez tout de suite :</b> tout y est, ça marche ? Sinon, photos, et dites-le-moi : on n’a que quelques jours pour le signaler.
       *[yes] <b>Vérifiez avant de confirmer la réception :</b> tout y est, ça marche ? Sinon, photos, et dites-le-moi. Après, c’est plus dur.
    }
   *[open] <b>Vérifiez d’abord :</b> tout y est, ça marche ? Si tout va bien, fermez { claim-the } : « non reçu » n’est plus vrai.
}
advice-offer-to-pay = <b>{ part-write } qu’il est arrivé, et demandez comment payer.</b> C’est juste. Fermez { claim-the }, si ce n’est pas fait.

## Quoi ne pas faire : phrases d'un paragraphe après l'en-tête
dont-confirm-receipt = Ne confirmez pas la réception : cela paie le vendeur.
dont-cancel-dispute = N’annulez pas { claim-the }.
dont-accept-less = { $problem ->
    [missing] N’acceptez pas moins que le prix de la partie qui manque.
   *[none] N’acceptez pas moins que le montant total.
}
dont-count-on-promises = Ne comptez pas sur les promesses : la page de la commande compte.
dont-pay-outside = Ne payez rien hors du site.
dont-take-money-outside = N’acceptez pas d’argent hors du site.
dont-follow-links = Ne suivez pas les liens des SMS ou des e-mails.
dont-refuse-parcel = Ne refusez pas le colis : réclamer échoue alors souvent.
dont-two-routes-at-once = N’ouvrez pas deux dossiers en même temps : l’un peut fermer l’autre.
dont-call-numbers = N’appelez pas de « service client » trouvé par une recherche.
dont-pay-for-recovery = Ne payez personne qui promet de « récupérer » votre argent.

## De qui vient une date, et ce qu'ajoutent les règles du site
end-assumed = { $asks ->
    [promised] <i>C’est mon estimation prudente. Dites-moi la date de livraison promise, et je compterai mieux.</i>
    [paid] <i>C’est mon estimation prudente. Dites-moi le jour du paiement, et je compterai mieux.</i>
   *[end] <i>C’est mon estimation prudente. La vraie date est sur la page de la commande : dites-la-moi.</i>
}
end-own = <i>La date que vous avez donnée.</i>
end-default = { $known ->
    [years] <i>D’après les règles du site, { $years }. Si la page de la commande dit autre chose, croyez la page.</i>
   *[other] <i>D’après les règles habituelles du site. Si la page de la commande dit autre chose, croyez la page.</i>
}
claim-opens-later = <i>Chez { $store }, on ne peut { claim-file } qu’à partir du { $opensday }. S’il n’y a pas de bouton avant, c’est pour cela.</i>
note-customs = <i>Faites d’abord ce que la douane demande vraiment : sinon il repart, et la réclamation est perdue.</i>
claim-may-be-refused = <i>Un refus maintenant n’est pas définitif : gardez le message, et réclamez de nouveau dès le jour qu’il donne.</i>

## Voies hors du site : phrases après leur conseil
routes-paypal = { $paypalescalate ->
    [one] PayPal : un litige avant le { $paypalday }. Transformez-le en réclamation sous { $paypalescalate } jour, sinon il se ferme.
   *[other] PayPal : un litige avant le { $paypalday }. Transformez-le en réclamation sous { $paypalescalate } jours, sinon il se ferme.
}
routes-card = Carte : chargeback à demander à votre banque avant le { $cardday }, par sécurité.
routes-perhaps = Si { $store } n’accepte plus, demandez l’argent là où vous avez payé :
routes-paypal-over = PayPal n’ouvre plus de litige : le délai est passé.
routes-card-over = Le délai sûr pour un chargeback est passé. Demandez quand même à la banque : certaines acceptent plus tard.
routes-eu = Si le vendeur est dans l’UE, en Norvège ou en Islande, le réseau ECC-Net (CEC) conseille gratuitement.
routes-body = Conseil gratuit pour les consommateurs dans votre pays : { $body }.
routes-section75 = Au Royaume-Uni, la banque d’une carte de crédit répond aussi pour le vendeur : article de plus de £{ $above }, pendant { $years } ans. Demandez-lui la « section 75 ».

## Sécurité
private-data = On dirait un numéro de passeport, fiscal ou de carte. Je n’en ai pas besoin, et je n’en ai rien gardé. N’envoyez pas ces données ici, s’il vous plaît. Je supprime le message ?
button-delete-message = Supprimer le message
private-data-deleted = Je le supprime.
