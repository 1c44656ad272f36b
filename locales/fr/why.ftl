# Les réponses à « Pourquoi ? » : pourquoi un colis n'est pas suivi.

## Pourquoi n'est-il pas suivi ?
button-why-untracked = Pourquoi pas de suivi ?
why-untracked-head = <b>Pourquoi n’est-il pas suivi ?</b>
why-untracked-number = <b>Pourquoi</b> <code>{ $number }</code> <b>n’affiche rien ?</b>
why-untracked-order = <b>{ $title } : pourquoi pas de suivi ?</b>
why-untracked-comfort = La plupart de ces colis arrivent. La raison la plus probable d’abord :
why-untracked-first = La raison la plus probable d’abord :
why-untracked-watch = Le délai pour réclamer court pendant ce temps. Je peux surveiller la commande et vous prévenir à temps.

# La cause en quelques mots, et ce qui en découle en une phrase.
cause-order-number = <b>C’est un numéro de commande.</b> Le numéro de suivi est sur la page de la commande, avec la livraison.
cause-mistyped = <b>Une faute de frappe.</b> Recopiez le numéro depuis la page de la commande.
cause-label-only = { $number ->
    [no] <b>Pas encore parti.</b>
   *[yes] <b>Seulement une étiquette :</b> le colis n’a pas été remis.
} { $sent ->
    [no] Avant l’expédition, rien ne peut s’afficher.
   *[yes] { $late ->
        [yes] { $to ->
            [support] Demandez au service client s’il est en route.
           *[seller] Demandez au vendeur s’il est en route.
        }
       *[no] { $dayknown ->
            [yes] Dès le { $actday }, c’est le moment de demander.
           *[no] Dès le jour { $act } après l’expédition, demandez au vendeur.
        }
    }
}
cause-another-parcel = <b>Le numéro d’un autre colis.</b> Si le lieu ou les dates ne collent pas, dites-le-moi : c’est un motif pour réclamer.
cause-too-early = <b>Il est tôt.</b> Le numéro vient souvent des jours avant le premier passage : { $dayknown ->
    [yes] jusqu’au { $actday }, c’est normal.
   *[no] jusqu’au jour { $act } après l’expédition, c’est normal.
}
cause-store-hides-it = { $silence ->
    [0] <b>Le site ne le montre pas.</b> Certains disent seulement « Colis envoyé » : il n’y a alors que la page de la commande à suivre.
    [one] <b>Ce site n’affiche souvent rien.</b> Selon lui, jusqu’à { $silence } jour de silence est courant.
   *[other] <b>Ce site n’affiche souvent rien.</b> Selon lui, jusqu’à { $silence } jours de silence sont courants.
}
cause-in-the-mail = <b>Il est venu par e-mail.</b> Regardez là, et dans les détails de livraison de la commande.
cause-sent-untracked = <b>Les petits articles pas chers partent souvent sans suivi.</b> Surveillez la boîte aux lettres ; on peut réclamer quand même.
cause-border-only = <b>Beaucoup de numéros s’arrêtent à la frontière.</b> Après, plus rien, jusqu’à l’avis de la poste.
cause-last-stretch = <b>Il ne marche que dans un pays.</b> Rien ne s’affiche avant que le colis y soit.
cause-between-countries = <b>Entre deux pays, rien n’est scanné.</b> Des semaines de silence y sont courantes.
cause-changed = <b>Le numéro a changé.</b> Comparez-le avec la page de la commande ; envoyez-moi le nouveau.
cause-own-site = <b>Les sites de suivi en savent moins que le transporteur.</b> Regardez sur le site que donne la page de la commande.
cause-other-number = <b>Un second numéro dans votre pays.</b> Cherchez-le sur la page de la commande, ou attendez l’avis.

## Pourquoi ce conseil ?
button-why = Pourquoi ?
why-advice = <b>{ $title } : pourquoi ?</b>
why-confirm-receipt = Après, réclamer est difficile ou impossible.
why-cancel-dispute = Un second essai est souvent refusé. { $silence ->
    [0] Ne rien annuler ne vous coûte rien.
    [one] Un vendeur qui ne répond pas sous { $silence } jour perd en général.
   *[other] Un vendeur qui ne répond pas sous { $silence } jours perd en général.
}
why-accept-less = Cela clôt l’affaire à cette somme, même si elle est nulle.
why-count-on-promises = Le temps passe, et une promesse ne prouve rien plus tard.
why-pay-outside = Le site ne voit pas cet argent, et ne le protège pas.
why-take-money-outside = Souvent il ne vient jamais, et d’ici là { claim-the }, c’est fini.
why-follow-links = Souvent une arnaque, même avec le bon numéro. Une vraie demande est aussi sur le site du transporteur.
why-refuse-parcel = Ce n’est plus alors « non reçu », mais votre propre décision.
why-two-routes-at-once = { $cost ->
    [frozen] Avec un dossier à la banque ou chez PayPal, { $store } bloque la commande, et peut-être votre compte.
    [lost] Un dossier à la banque ou chez PayPal annule { claim-the } chez { $store }, et peut bloquer votre compte.
   *[unknown] Beaucoup de sites ferment leur dossier quand la banque ou PayPal en a un. Certains bloquent le compte.
} Donc d’abord l’un, puis l’autre.
why-call-numbers = La plupart sont à des escrocs : le site répond dans son application.
why-pay-for-recovery = Ils prennent les frais, et ne rapportent rien. La banque et les associations de consommateurs sont gratuites.

# Ce qui aide encore avec un conseil, derrière « Pourquoi ? » : `more-` et le mot du conseil. Tous n'en ont pas besoin.
more-wait = Chaque ligne du suivi est un « passage » : quelqu’un a scanné le numéro du colis. Avant le premier, le numéro n’affiche rien, même s’il est juste.
more-wait-still = La plupart de ces colis arrivent. La page de la commande nomme le transporteur dont le site en sait le plus.
more-ask-seller = Le vendeur a quelques jours pour répondre. { part-next }
more-ask-if-handed-over = Le vendeur a quelques jours pour répondre. { part-next }
more-ask-seller-where-it-is = Le vendeur a quelques jours pour répondre. { part-next }
more-await-answer = « C’est en route, patientez » ne change rien, et votre délai pour réclamer court.
more-compare-number = Il est avec les détails de livraison. Je garde aussi l’ancien numéro. { part-next }
more-ask-extension-first = Le vendeur peut dire non, ou rien : n’y comptez donc pas.
more-await-extension = Une promesse ne suffit pas : seule la nouvelle fin sur la page de la commande compte.
more-follow-silence = Après la frontière, ces numéros n’affichent plus rien. « Importé » peut y rester longtemps.
more-check-ship-timer = C’est le compte à rebours de la page de la commande. N’acceptez un report que si vous voulez attendre.
more-open-dispute = { $opens ->
    [later] Si la page de la commande n’a pas de bouton avant le { $opensday }, c’est pour cela.
   *[open] Avec { claim-the }, vous redemandez l’argent au site. Ajoutez une capture datée du suivi.
}
more-open-dispute-today = Avec { claim-the }, vous redemandez l’argent au site. Si le colis arrive quand même, vous pourrez alors fermer.
more-extended-or-dispute = Une nouvelle fin sur la page de la commande ? Dites-le-moi. Avec { claim-the }, vous redemandez l’argent au site.
more-ask-extension = Attendre est alors moins risqué. Mais le vendeur peut dire non, ou rien.
more-extend-yourself = Ça marche une fois. Dites-moi ensuite la nouvelle fin, pour que je prévienne à temps. Si vous n’attendez plus le colis, n’attendez pas.
more-claim-at-store = { $credit ->
    [0] { $store } tranche lui-même, sans le vendeur. Ne remettez pas à plus tard.
   *[other] Le bon pour retard vient tout seul, sous { $credit } heures après la date promise. { $store } décide lui-même du remboursement.
}
more-may-claim = { $store } accepte déjà qu’on réclame. Si le colis s’arrête, n’attendez plus.
more-keep-notice = Rien n’est perdu. Pour le site, la livraison semble encore normale, donc il a refusé jusqu’au { $until }. Si la fin change sur la page de la commande, dites-moi la nouvelle.
more-file-now = La protection est finie, mais { $store } accepte encore de réclamer. Le premier essai est parfois refusé, et un second demande du temps.
more-look-in-daily = Dites-moi ce qui se passe : une offre, un refus, une question.
more-escalate = Ajoutez une capture datée du suivi, et les réponses reçues.
more-keep-dispute = Tous les sites ne permettent pas de refaire { claim-the }. Quand le colis est là et que c’est le vôtre, vous pourrez encore fermer.
more-may-cancel = Tous les sites ne permettent pas de refaire { claim-the }. Donc n’annulez rien tant que vous ne savez pas si le colis est le vôtre.
more-dispute-not-mine = La capture est nécessaire ici : elle montre que le colis est allé ailleurs, ou qu’il est parti avant votre commande.
more-compare-parcel = Balances et emballages varient. Si le lieu et les dates collent, continuez à le suivre.
more-report-delivered = Une preuve de livraison, c’est une signature, une photo ou le lieu. Certains sites n’acceptent ce signalement que quelques jours.
more-dispute-delivered = Une preuve de livraison, c’est une signature, une photo ou le lieu. La poste peut attester par écrit que vous ne l’avez pas reçu : ajoutez-le.
more-report-goods = Réclamer avec quelque chose de faux échoue facilement.
more-mind-your-data = { $to ->
    [support] Dans le doute, demandez au service client qui veut vos données. Une vraie demande a une date limite : après, le colis repart.
   *[seller] Dans le doute, demandez au vendeur qui veut vos données. Une vraie demande a une date limite : après, le colis repart.
}
more-clear-customs = Si vous avez payé la taxe à l’achat, envoyez au transporteur la page de la commande qui le montre. Ce qui n’est pas payé repart.
more-dispute-destroyed = La réponse écrite du transporteur est votre preuve.
more-redeliver = Tapez vous-même l’adresse du site du transporteur : les liens des messages sont souvent une arnaque.
more-ask-why-returned = Pas retiré, douane pas payée, mauvaise adresse : réclamer échoue alors en général, et il faut s’entendre avec le vendeur. Sinon, vous pouvez réclamer le montant total.
more-settle-return = Écrivez dans la messagerie du site, et ne payez rien hors du site.
more-dispute-returned = Ajoutez une capture datée du retour. Si la raison vient de vous, l’argent vient quand le colis est revenu, ou un second colis.
more-ask-shop = Donnez le numéro de commande, et gardez la réponse. Si le suivi dit « livré », demandez aussi une attestation écrite à la poste.
more-use-payment = Faites d’abord les captures : la page d’une telle boutique peut avoir disparu demain.
more-after-payment-case = Les services de protection des consommateurs de votre pays aident gratuitement.
more-await-money = Les banques l’inscrivent souvent au jour de l’achat. Une nouvelle carte a le même compte.
more-trace-money =
    1. Page de la commande : le remboursement est-il « terminé » ?
    2. Votre relevé : les banques l’inscrivent souvent au jour de l’<i>achat</i>. Une nouvelle carte a le même compte.
    3. Demandez la référence au service client, puis voyez votre banque avec elle.

# Sur quoi cela repose. Les années et le degré de certitude suivent le sujet.
basis-head = <b>Mes sources</b>
basis-waiting = Durée normale du silence :
basis-shipping = Quand le vendeur expédie :
basis-claim = Quand on peut réclamer :
basis-answer = Qui répond, et pour quand :
basis-refund = Quand vient l’argent :
basis-pay-pal = PayPal :
basis-bank = La banque :
basis-source = { $dated ->
    [yes] { $sure ->
        [high] pages officielles, { $years }. Sûr.
        [medium] copies ou guides qui concordent, { $years }. Assez sûr.
       *[low] un guide, ou des guides qui diffèrent, { $years }. Pas sûr.
    }
   *[no] { $sure ->
        [high] pages officielles, sans date. Sûr.
        [medium] copies ou guides, sans date. Assez sûr.
       *[low] un guide, sans date. Pas sûr.
    }
}
basis-order-page = Si la page de la commande dit autre chose, croyez la page.
basis-nothing = Je ne connais pas les règles de ce site : fiez-vous à la page de la commande.

## Douane
button-customs = Ce que la douane demande
button-other-country = Un autre pays
button-country = Pays
settings-country = Pays : { $country }.
country-untold = pas indiqué
ask-country = Dans quel pays recevez-vous vos colis ? Touchez, ou tapez son nom.
ask-country-of-delivery = Dans quel pays recevez-vous vos colis ? Je verrai alors si celui-ci est le vôtre.
country-not-understood = Je ne connais pas ce pays. Retapez son nom, s’il vous plaît.
country-which = Lequel voulez-vous dire ?
country-or-parcel = { $country } : vous y habitez, ou le colis y est ?
button-live-there = J'y habite
customs-fee-asked = 💶 La douane demande { $amount }.
customs-head = <b>Douane : ce qui est normal</b>
customs-head-country = <b>Douane, { $country } : ce qui est normal</b>
customs-country-unknown = Beaucoup de pays demandent un numéro fiscal ou d’identité, et les transporteurs le passeport ou la facture. Quel est votre pays ?
customs-data-unknown = Je ne connais pas de liste pour ce pays. Beaucoup demandent un numéro fiscal ou d’identité, les transporteurs le passeport ou la facture.
customs-data = Demande normale : <b>{ $asks }</b> ({ $called }).
customs-data-tax-number = numéro fiscal
customs-data-personal-number = numéro d’identité
customs-data-passport = données du passeport
customs-data-customs-code = code personnel de douane
customs-data-identity-document = pièce d’identité
customs-never = <b>Jamais normal :</b> le code d’une carte ou les chiffres au dos, les codes reçus par SMS, les mots de passe, une photo de votre carte.
customs-how = Tapez vous-même l’adresse du transporteur, et cherchez votre numéro. Une vraie demande y est aussi : répondez vite. Ne m’envoyez jamais ces données.
customs-paid = Jusqu’à { $upto }, le site prend en général la taxe ({ $name }). On vous la redemande ? Envoyez le reçu au transporteur.
customs-duty-flat = Depuis le { $since } : { $amount } de droits par type d’article, dans les colis jusqu’à { $upto }.
customs-duty-any = Nouveau depuis le { $since } : des droits sur les colis de toute valeur. Une telle demande peut être vraie.
customs-within-union = À l’intérieur de l’UE il n’y a pas de douane : qui demande des frais de douane pour un colis d’un pays de l’UE à un autre est le plus souvent un escroc.
customs-refuse = Si vous ne payez pas ce qui est dû, il repart, et réclamer échoue en général.

# Ce que les gens tapent pour un pays, en plus de son nom et de son code.
words-country-ae = uae emirats eau
words-country-gb = uk angleterre grande-bretagne ecosse pays-de-galles royaume-uni
words-country-kr = coree korea
words-country-ru = russie
words-country-tr = turquie turkiye turkey
words-country-us = usa etats-unis amerique
