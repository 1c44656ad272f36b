# Les textes comme messages : en-têtes, boutons, étapes et, à la fin, les phrases. Les lettres elles-mêmes sont dans
# locales/en/letters.ftl ; ici `says-…` dit ce que signifie chaque phrase, à la première personne, et c'est la lettre là où on lit le français.

## En-têtes
letter-ask-code = { $to ->
    [support] ✉️ <b>Interroger le service client sur le numéro</b> · { $title }
   *[seller] ✉️ <b>Interroger le vendeur sur le numéro</b> · { $title }
}
letter-not-handed-over = ✉️ <b>Demander de remettre le colis</b> · { $title }
letter-where-is-it = ✉️ <b>Demander où il est</b> · { $title }
letter-settle-return = ✉️ <b>Demander un renvoi ou l’argent</b> · { $title }
letter-reopen = ✉️ <b>Demander de rouvrir la commande</b> · { $title }
letter-proof-sent = ✉️ <b>Envoyer la preuve demandée</b> · { $title }
letter-address-right = ✉️ <b>Demander l’adresse de l’étiquette</b> · { $title }
letter-out-of-stock = ✉️ <b>Plus en stock : remboursement</b> · { $title }
letter-extend = ✉️ <b>Demander une prolongation</b> · { $title }
letter-cancel-unshipped = ✉️ <b>Annuler la commande : non expédiée</b> · { $title }
letter-proof-of-delivery = ✉️ <b>Demander la preuve de livraison</b> · { $title }
letter-delivered-not-here = ⚖️ <b>Pour { claim-the } : « livré », mais pas là</b> · { $title }
letter-not-mine = ⚖️ <b>Pour { claim-the } : le numéro est celui d’un autre colis</b> · { $title }
letter-returned = ⚖️ <b>Pour { claim-the } : le colis repart</b> · { $title }
letter-problem = ⚖️ <b>Pour { claim-the } : { $problem ->
    [missing] il manque une partie
    [empty] le colis était vide
    [broken] arrivé cassé
    [variant] autre taille, couleur ou modèle
    [described] pas comme décrit
   *[wrong] pas ce qui a été commandé
}</b> · { $title }
letter-late = ⚖️ <b>Pour { claim-the } : la date promise est passée</b> · { $title }
letter-no-tracking = ⚖️ <b>Pour { claim-the } : aucune information de suivi</b> · { $title }
letter-ending = ⚖️ <b>Pour { claim-the } : la commande n’est pas arrivée</b> · { $title }
letter-repeat = ⚖️ <b>{ $part ->
    [yes] Demander le reste
   *[no] Refuser l’offre
}</b> · { $title }
letter-escalate = ⚖️ <b>Demander au site de trancher</b> · { $title }
letter-appeal = ⚖️ <b>Faire appel de la décision</b> · { $title }
letter-keep-dispute = { $to ->
    [support] ✉️ <b>Votre réponse au service client</b> · { $title }
   *[seller] ✉️ <b>Votre réponse au vendeur</b> · { $title }
}
letter-courier-data = { $to ->
    [support] ✉️ <b>Demander au service client qui veut mes données</b> · { $title }
   *[seller] ✉️ <b>Demander au vendeur qui veut mes données</b> · { $title }
}
letter-tax-paid = ✉️ <b>Demander si la taxe est payée</b> · { $title }
letter-refund-late = ✉️ <b>Demander où est le remboursement</b> · { $title }
letter-arrived-after-refund = { $to ->
    [support] ✉️ <b>Dire au service client qu’il est arrivé</b> · { $title }
   *[seller] ✉️ <b>Dire au vendeur qu’il est arrivé</b> · { $title }
}
letter-paypal = 💳 <b>Quoi écrire à PayPal</b> · { $title }
letter-bank = 💳 <b>Quoi écrire à la banque</b> · { $title }
letter-dispute-short = Le texte pour { claim-the } :
letter-message-short = { $to ->
    [support] Le texte pour le service client :
   *[seller] Le texte pour le vendeur :
}

## Boutons
letter-name-ask-code = ✉️ Vérifier le numéro
letter-name-not-handed-over = ✉️ Est-ce bien parti ?
letter-name-where-is-it = ✉️ Demander où il est
letter-name-settle-return = ✉️ Renvoi ou argent
letter-name-reopen = ✉️ Rouvrir la commande
letter-name-proof-sent = ✉️ Envoyer la preuve
letter-name-address-right = ✉️ Demander l’étiquette
letter-name-out-of-stock = ✉️ Demander l’argent
letter-name-extend = ✉️ Demander du temps
letter-name-cancel-unshipped = ✉️ Annuler la commande
letter-name-proof-of-delivery = ✉️ Demander la preuve
letter-name-delivered-not-here = ✉️ Motif : « livré »
letter-name-not-mine = ✉️ Motif : autre colis
letter-name-returned = ✉️ Motif : renvoyé
letter-name-problem = ✉️ Motif : { $problem ->
    [missing] incomplet
    [empty] colis vide
    [broken] cassé
    [variant] taille, couleur
    [described] non conforme
   *[wrong] autre article
}
letter-name-late = ✉️ Motif : en retard
letter-name-no-tracking = ✉️ Motif : aucun suivi
letter-name-ending = ✉️ Motif : pas arrivé
letter-name-repeat = { $part ->
    [yes] ✉️ Demander le reste
   *[no] ✉️ Refuser l’offre
}
letter-name-escalate = ✉️ Que le site tranche
letter-name-appeal = ✉️ Faire appel
letter-name-keep-dispute = { $to ->
    [support] ✉️ Répondre au support
   *[seller] ✉️ Répondre au vendeur
}
letter-name-courier-data = ✉️ Qui veut ça ?
letter-name-tax-paid = ✉️ Taxe déjà payée ?
letter-name-refund-late = ✉️ Où est mon argent ?
letter-name-arrived-after-refund = ✉️ Dire qu’il est arrivé
letter-name-paypal = ✉️ Écrire à PayPal
letter-name-bank = ✉️ Écrire à la banque
button-copy = { $in ->
    [english] 📋 Copier en anglais
    [own] 📋 Copier en français
   *[only] 📋 Copier le texte
}
button-alone = { $in ->
    [english] 📋 L’anglais à part
    [own] 📋 Le français à part
   *[only] 📋 Le texte à part
}

## Pourquoi un texte manque, ou vient tôt
letter-day-in-doubt = Le jour que vous avez donné est avant l’expédition. C’est peut-être un autre colis. Regardez encore une fois, s’il vous plaît.
letter-which = <i>Envoyez d’abord ce texte { $to ->
    [paypal] à PayPal
    [bank] à votre banque
    [support] au service client
   *[seller] au vendeur
}. L’anglais, seulement si on le demande.</i>
letter-not-now = Ce texte ne va pas maintenant : voyez sur la fiche quoi faire.
extend-not-now = Pour demander plus de temps, il me faut la fin de la protection, et elle ne doit pas être passée. Touchez Modifier sur la fiche.
extend-not-here = Je ne connais pas de prolongation sur ce site. Ne ratez pas votre dernier jour pour réclamer.
ask-too-early = <i>Il est tôt : jusqu’au { $day } (jour { $from } après l’expédition), ne rien voir est normal.</i>

## Le mot d'un site pour réclamer ce qui n'est pas arrivé. Tout texte qui reçoit `$claim` peut les contenir ; écrire
## { claim-the } et non « le litige ». claim-file est un infinitif (« vous pouvez ouvrir le litige »), `-start` ouvre une phrase comme
## un ordre (« Ouvrez le litige »), claim-of contient déjà « de » (« du litige »), claim-did est un participe après « avez-vous ».
claim-word = { $claim ->
    [dispute] litige
    [request] demande
    [case] dossier
    [a-to-z] réclamation A à Z
    [return] demande de remboursement
    [discussion] discussion
   *[claim] réclamation
}
claim-the = { $claim ->
    [dispute] le litige
    [request] la demande
    [case] le dossier
    [a-to-z] la réclamation A à Z
    [return] la demande de remboursement
    [discussion] la discussion
   *[claim] la réclamation
}
claim-of = { $claim ->
    [dispute] du litige
    [request] de la demande
    [case] du dossier
    [a-to-z] de la réclamation A à Z
    [return] de la demande de remboursement
    [discussion] de la discussion
   *[claim] de la réclamation
}
claim-opened = { $claim ->
    [dispute] Litige ouvert
    [request] Demande faite
    [case] Dossier ouvert
    [a-to-z] Réclamation A à Z faite
    [return] Remboursement demandé
    [discussion] Discussion ouverte
   *[claim] Réclamation faite
}
claim-did = { $claim ->
    [dispute] ouvert le litige
    [request] fait la demande
    [case] ouvert le dossier
    [a-to-z] fait la réclamation A à Z
    [return] demandé le remboursement
    [discussion] ouvert la discussion
   *[claim] fait la réclamation
}
claim-file = { $claim ->
    [dispute] ouvrir le litige
    [request] faire la demande
    [case] ouvrir le dossier
    [a-to-z] faire la réclamation A à Z
    [return] demander le remboursement
    [discussion] ouvrir la discussion
   *[claim] faire la réclamation
}
claim-file-start = { $claim ->
    [dispute] Ouvrez le litige
    [request] Faites la demande
    [case] Ouvrez le dossier
    [a-to-z] Faites la réclamation A à Z
    [return] Demandez le remboursement
    [discussion] Ouvrez la discussion
   *[claim] Faites la réclamation
}

## Que faire d'un texte : quatre modèles pour tous les sites. `$path`, ce sont les boutons du site, de resources/stores.toml.
steps-claim =
    <b>Comment { claim-file }</b>
    1. { $first ->
        [0] { $path }.
       *[other] { $late ->
            [yes] Écrit au vendeur il y a { $first } heures ? Alors : { $path }. Pas encore ? Écrivez d’abord.
           *[no] Écrivez au vendeur, et attendez { $first } heures. Puis : { $path }.
        }
    }
    2. Motif : { $reason ->
        [no-tracking] non reçu, aucune information de suivi. Le montant <b>total</b> avec le port.
        [another-parcel] non reçu, le numéro est celui d’un autre colis. Le montant <b>total</b> avec le port.
        [marked-delivered] « livré », mais pas à vous. Ne choisissez jamais « aucune information de suivi ». Le montant <b>total</b> avec le port.
        [returned] non reçu, reparti chez l’expéditeur. Le montant <b>total</b> avec le port.
        [part-missing] il manque une partie de la commande. Le prix de ce qui manque.
        [empty] colis vide. Le montant <b>total</b> avec le port.
        [wrong-item] mauvais article. Le montant <b>total</b> avec le port.
        [other-variant] autre taille, couleur ou modèle (souvent sous « pas comme décrit »). Le montant <b>total</b> avec le port.
        [not-as-described] pas comme décrit, ou contrefaçon. Le montant <b>total</b> avec le port.
        [broken] arrivé cassé. Le montant <b>total</b> avec le port.
       *[not-received] non reçu. Le montant <b>total</b> avec le port.
    } Collez le texte.
    3. { $proof ->
        [photos] Ajoutez des photos du colis, de l’étiquette et du contenu.
        [optional] Une capture datée du suivi aide, mais n’est pas obligatoire.
       *[screenshot] Ajoutez une capture datée du suivi.
    }
    4. Regardez chaque jour. { $answer ->
        [store] Le site tranche lui-même. Demandez l’argent, pas un avoir ni un second colis.
        [refund] Si le vendeur se tait { $answerdays } jours, l’argent vous revient en général : n’annulez pas.
        [days] Le vendeur a { $answerdays } jours pour répondre.
        [business] Le vendeur a { $answerdays } jours ouvrés pour répondre.
       *[unknown] N’annulez pas tant que le colis n’est pas là.
    }{ $ends ->
        [yes] { " " }Cela ne marche que tant que la commande n’est pas terminée : ne confirmez jamais la réception.
       *[no] { "" }
    }{ $window ->
        [0] { "" }
       *[other] { " " }Refusé parce que tout semble normal ? Refaites-le dès le jour indiqué, sous { $window } jours.
    }{ $onlyone ->
        [yes] { " " }Un dossier à la banque ou chez PayPal en même temps y met fin.
       *[no] { "" }
    }
steps-return = retour ou remboursement
steps-message = { $to ->
    [support] Ici, c’est le service client qui répond, pas le vendeur. { $path }.
   *[seller] { $path }.
} Collez-y le texte. { $next ->
    [claim] { $wait ->
        [one] Sans réponse utile sous { $wait } jour, l’étape suivante est { claim-the }.
       *[other] Sans réponse utile sous { $wait } jours, l’étape suivante est { claim-the }.
    }
    [step] Pas de réponse utile avant le { $nextday } ? Je vous dirai l’étape suivante.
    [payment] { $wait ->
        [one] Si l’argent n’est pas revenu sous { $wait } jour, l’étape suivante est votre moyen de paiement.
       *[other] Si l’argent n’est pas revenu sous { $wait } jours, l’étape suivante est votre moyen de paiement.
    }
    [late] Il n’y a pas le temps d’attendre une réponse : il faut aussi { claim-file }.
   *[none] Ne payez rien hors du site.
}
steps-cover = <i>Sur une capture du paiement, cachez le numéro de carte.</i>
steps-offer =
    <b>Comment refuser une offre</b>
    1. Ouvrez { claim-the } sur la page de la commande → un bouton comme « Refuser ». Jamais « Accepter » : cela clôt { claim-the } à cette somme, même si elle est nulle.
    2. Si possible, redemandez le montant <b>total</b> avec le port. Collez le texte.
    3. Regardez chaque jour : une offre sans réponse peut valoir accord.
steps-escalate =
    <b>Comment demander au site de trancher</b>
    1. Ouvrez { claim-the } sur la page de la commande → un bouton comme « Faire appel », « Escalader » ou « Demander à … d’intervenir ». { $latest ->
        [0] Pas de bouton ? Écrivez au service client.
       *[other] Faites-le dans les { $latest } jours ouvrés après l’ouverture, sinon tout se ferme.
    }
    2. Collez le texte. Ajoutez une capture datée du suivi, et les réponses reçues.
    3. Regardez chaque jour : on peut vous demander des preuves, avec peu de temps. { $decision ->
        [hours] La réponse vient en général sous { $decisiontime } heures.
        [days] La réponse vient en général sous { $decisiontime } jours.
       *[unknown] Gardez un ton calme : une autre personne lit maintenant.
    }{ $appeal ->
        [0] { "" }
       *[other] { " " }Vous pouvez faire appel sous { $appeal } jours.
    }

steps-payment =
    <b>Comment l’utiliser</b>
    1. Ouvrez un litige dans l’application, ou demandez à votre banque un formulaire de chargeback : « marchandise non reçue », ou « non conforme ».
    2. Ajoutez la page de la commande, les messages et une capture datée du suivi.

## Ce que les étapes d'un site demandent en plus : `steps-note-` et sa clé dans resources/stores.toml. Aucun site n'en a besoin.
steps-note-amazon = Si c’est vendu par Amazon, écrivez à son service client : il rembourse aussi.
steps-note-aliexpress = aliexpress.ru est un autre site : je ne connais pas ses règles.

rules-checked = { $known ->
    [nothing] <i>Je ne connais pas les règles de ce site : fiez-vous à la page de la commande.</i>
    [undated] <i>Règles du site d’après des copies sans date. Si la page de la commande dit autre chose, croyez la page.</i>
   *[years] <i>Règles du site d’après des sources de { $years }. Si la page de la commande dit autre chose, croyez la page.</i>
}

## Les phrases des lettres : ce que signifie chaque phrase, et la lettre là où on lit le français.
says-hello = Bonjour !
says-thanks = Merci d'avance.
says-order = Il s'agit de la commande { $order }.
says-not-here = Ma commande n'est pas arrivée.
says-order-not-here = Ma commande { $order } n'est pas arrivée.
says-not-shipped = Ma commande n'a pas été expédiée.
says-order-not-shipped = Ma commande { $order } n'a pas été expédiée.
says-shipped = { $days ->
    [one] Elle a été expédiée le { $shipped }, il y a { $days } jour.
   *[other] Elle a été expédiée le { $shipped }, il y a { $days } jours.
}
says-marked-shipped = { $days ->
    [one] Elle est indiquée comme expédiée le { $shipped }, il y a { $days } jour.
   *[other] Elle est indiquée comme expédiée le { $shipped }, il y a { $days } jours.
}
says-promised = La livraison était promise pour le { $promised }.
says-paid = J'ai payé le { $paid }.
says-ship-by = Elle devait être expédiée avant le { $shipby }.

# Au vendeur
says-no-number = Je n'ai pas de numéro de suivi.
says-number-is = Le numéro de suivi est { $number }.
says-nothing-new = Le numéro de suivi { $number } n'affiche rien de nouveau depuis le { $since }.
says-no-information = Le numéro de suivi { $number } n'affiche aucune information (vérifié le { $checked }).
says-only-label = Le numéro de suivi { $number } n'affiche qu'une étiquette (vérifié le { $checked }).
says-please-send = Merci de m'envoyer le numéro et le nom du transporteur.
says-please-find = Merci de chercher où se trouve le colis.
says-please-check = Merci de vérifier le numéro et de m'envoyer le bon s'il a changé.
says-please-hand-over = Merci de remettre le colis maintenant, ou de me rembourser intégralement.
says-please-extend = { $extension ->
    [one] Merci de prolonger la protection de { $extension } jour pour que je puisse attendre.
   *[other] Merci de prolonger la protection de { $extension } jours pour que je puisse attendre.
}
says-without-extension = Sans prolongation, je dois { claim-file }.
says-please-cancel = Merci d'annuler la commande et de me rembourser intégralement.
says-please-prove = Merci d'envoyer la preuve de livraison : signature, photo et lieu.
says-data-asked = La douane ou un transporteur me demande des données ou de l'argent pour mon colis.
says-data-asked-number = La douane ou un transporteur me demande des données ou de l'argent pour le colis { $number }.
says-please-name = Merci de me donner le nom et le site officiel du transporteur, et la valeur que vous avez déclarée.
says-customs-hold = Mon colis est retenu par la douane.
says-customs-hold-number = Le colis { $number } est retenu par la douane.
says-please-tax = La taxe a-t-elle déjà été payée à l'achat ? Si oui, merci de m'envoyer le numéro fiscal (IOSS) et la facture pour la douane.
says-moves = Je vois que le colis avance (vérifié le { $checked }).
says-keep-open = Je maintiens { claim-the } tant que le colis n'est pas là.
says-keep-open-until-solved = Je maintiens { claim-the } tant que ce n'est pas réglé.
says-keep-right = Je peux toujours { claim-file }.
says-please-new-number = Si vous le renvoyez, merci de me donner le nouveau numéro de suivi.
says-money-inside = Je n'accepte pas d'argent hors du site. Merci de me rembourser sur le site.
says-money-inside-store = Je n'accepte pas d'argent hors du site { $store }. Merci de me rembourser sur { $store }.
says-no-confirmation = Je ne confirme pas la réception tant que le colis n'est pas là.
says-no-confirmation-until-solved = Je ne confirme pas la réception tant que ce n'est pas réglé.
says-cancelled = J'ai annulé ma commande le { $by } au plus tard. Elle n'avait pas été expédiée.
says-order-cancelled = J'ai annulé la commande { $order } le { $by } au plus tard. Elle n'avait pas été expédiée.
says-refund-agreed = Un remboursement intégral a été accordé le { $by } au plus tard.
says-order-refund-agreed = Un remboursement intégral de la commande { $order } a été accordé le { $by } au plus tard.
says-amount-is = Le montant est de { $amount }.
says-no-money = Je n'ai pas reçu l'argent.
says-please-reference = Merci de m'indiquer le jour de l'envoi et la référence, pour que ma banque puisse le retrouver.
says-refunded = Ma commande a été remboursée.
says-order-refunded = La commande { $order } a été remboursée.
says-to-refund = Un remboursement intégral de ma commande a été accordé.
says-order-to-refund = Un remboursement intégral de la commande { $order } a été accordé.
says-arrived-now = Le colis est maintenant arrivé.
says-pay-inside = Je souhaite le payer. Merci de me dire comment faire sur le site.
says-pay-inside-store = Je souhaite le payer. Merci de me dire comment faire sur { $store }.

says-please-when = Merci de me dire où est le colis et quand il arrivera.
says-please-send-again = Merci de me dire combien coûte un nouvel envoi, ou de me rembourser à son retour.
says-confirmed-by-mistake = La réception a été confirmée par erreur.
says-closed-as-received = La commande a été fermée comme reçue.
says-please-reopen = Merci de rouvrir la commande, ou de me rembourser intégralement.
says-photos-attached = Les photos du colis, de son étiquette et de son contenu sont jointes.
says-payment-attached = La preuve de paiement est jointe.
says-please-label = Merci de m'envoyer une photo de l'étiquette d'adresse. Comparez-la avec l'adresse de ma commande.
says-if-other-address = Si c'était une autre adresse, merci de renvoyer le colis ou de me rembourser intégralement.
says-not-available = Vous avez écrit que l'article n'est pas disponible.
says-no-replacement = Je ne veux ni autre article ni bon d'achat.

# Dans un litige
says-no-number-given = On ne m'a donné aucun numéro de suivi.
says-no-working-number = On ne m'a pas envoyé de numéro valable.
says-refund = Je demande un remboursement intégral.
says-refund-amount = Je demande un remboursement intégral de { $amount }.
says-refund-rest = On m'a remboursé seulement { $part }. Je demande le reste : { $rest }.
says-refund-unknown-rest = On m'a remboursé seulement une partie. Je demande le reste.
# Qui le dit : la page, tant que la personne ne l'a pas confirmé.
part-shown-by = { $by ->
    [page] La page de suivi affiche
   *[told] Dernier état
}
says-status-moving = { part-shown-by } : en route (vérifié le { $checked }).
says-status-frozen = { part-shown-by } : rien de nouveau depuis le { $since } (vérifié le { $checked }).
says-status-returned = { part-shown-by } : retour à l'expéditeur (vérifié le { $checked }).
says-status-data = { part-shown-by } : retenu, données ou argent demandés (vérifié le { $checked }).
says-status-delivered = { part-shown-by } : livré le { $since }{ $by ->
    [page] {""}
   *[told] {","} mais pas à moi
} (vérifié le { $checked }).
says-status-announced = { part-shown-by } : seulement une étiquette (vérifié le { $checked }).
says-status-pickup = { part-shown-by } : en attente dans un point relais (vérifié le { $checked }).
says-status-attempted = { part-shown-by } : échec de livraison (vérifié le { $checked }).
says-status-held = { part-shown-by } : retenu par la douane (vérifié le { $checked }).
says-status-lost = { part-shown-by } : perdu (vérifié le { $checked }).
says-status-destroyed = { part-shown-by } : détruit (vérifié le { $checked }).
says-protection-ends = La protection prend fin le { $end }.
says-protection-ended = La protection a pris fin le { $end }.
says-page-delivered = La page de suivi de { $number } affiche : livré le { $day } (vérifié le { $checked }).
says-page-on-its-way = La page de suivi de { $number } affiche : déjà en route le { $day } (vérifié le { $checked }).
says-page-delivered-in = La page de suivi de { $number } affiche : livré dans ce pays : { $country } (vérifié le { $checked }).
says-page-goes-to = La page de suivi de { $number } affiche : envoyé vers ce pays : { $country } (vérifié le { $checked }).
says-not-mine = Le numéro de suivi { $number } est celui d'un autre colis.
says-other-place = Ce colis a été livré ailleurs.
says-before-order = Ce colis était en route avant ma commande.
says-other-weight = Le poids ne correspond pas à ma commande.
says-received-nothing = Je n'ai rien reçu.
says-screenshot = Une capture d'écran est jointe.
says-delivered = Le suivi { $number } indique : livré le { $day }.
says-delivered-numberless = Le suivi indique : livré le { $day }.
says-asked-around = Ni le bureau de poste ni les voisins ne l'ont.
says-return-not-collected = Le colis n'a pas été retiré à temps.
says-return-customs = Les frais de douane n'ont pas été payés.
says-return-address = La raison indiquée est une mauvaise adresse.
says-return-not-my-fault = Je n'y suis pour rien.
says-when-back = Quand le colis sera de retour, merci de me rembourser ou de le renvoyer.
says-part-missing = Un colis est arrivé, mais il manque une partie de ma commande.
says-was-empty = Un colis est arrivé, mais il était vide.
says-wrong-item = Un colis est arrivé, mais ce n'est pas ce que j'ai commandé.
says-other-variant = Un colis est arrivé, mais la taille, la couleur ou le modèle n'est pas ce que j'ai commandé.
says-not-as-described = Un colis est arrivé, mais l'article n'est pas comme décrit.
says-broken = Un colis est arrivé, mais l'article est cassé.
says-send-part-or-refund = Merci d'envoyer la partie qui manque ou de la rembourser.
says-no-offer = Je n'accepte pas cette offre.
says-repeat = Je répète ma demande : un remboursement intégral.
says-repeat-amount = Je répète ma demande : un remboursement intégral de { $amount }.
says-dispute-opened = J'ai { claim-did } le { $opened }.
says-refused = Le remboursement a été refusé.
says-decide = Je demande au site de trancher.
says-decide-store = Je demande à { $store } de trancher.
says-lost = Le site a décidé contre moi le { $by } au plus tard.
says-please-look-again = Je n'accepte pas cette décision. Merci de réexaminer la commande.

# Pour PayPal et la banque
says-order-at = Le numéro de commande est { $order } chez { $store }.
says-store-is = Le site est { $store }.
says-goods-not-here = Je n'ai pas reçu la marchandise.
says-goods-shipped = Le site dit l'avoir expédiée le { $shipped }.
says-goods-promised = La livraison était promise pour le { $promised }.
says-seller-asked = J'ai écrit au vendeur le { $by } au plus tard.
says-support-asked = J'ai écrit au service client du site le { $by } au plus tard.
says-paypal-case = J'ai ouvert un litige chez PayPal le { $opened }.
says-money-back = Je demande le remboursement de mon argent.
says-money-back-amount = Je demande le remboursement de mon argent : { $amount }.
