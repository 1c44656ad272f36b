# La vie d'une commande : ce qui s'est passé, en boutons, questions et historique ; « plus tard » ; ce que demandent les textes.

## Que s'est-il passé ?
ask-news = Que s’est-il passé ?
button-news = 📍 Il y a du nouveau
button-undo = ↩ Revenir en arrière
button-shipped = 📍 Commande expédiée
button-tracking = 📍 Ce que dit le suivi
button-number-came = 📍 J’ai le numéro
button-number-same = ✅ Comparé : le même
button-seller-asked = { $to ->
    [support] ✅ J’ai écrit au support
   *[seller] ✅ J’ai écrit au vendeur
}
button-seller-answered = { $to ->
    [support] 📍 Support : attendez
   *[seller] 📍 Vendeur : attendez
}
button-seller-silent = 📍 Pas de réponse
button-extension-asked = ✅ Prolongation demandée
button-dispute-opened = { $claim ->
    [dispute] ✅ J’ai ouvert un litige
    [request] ✅ J’ai fait la demande
    [case] ✅ J’ai ouvert un dossier
    [return] ✅ Remboursement demandé
    [discussion] ✅ Discussion ouverte
   *[claim] ✅ J’ai réclamé
}
button-refused-until = 📍 Refus jusqu’à une date
button-asked-around = ✅ Voisins interrogés
button-less-offered = 📍 On m’offre moins
button-dispute-refused = 📍 C’est refusé
button-escalated = ✅ Transmis au site
button-dispute-cancelled = ✅ J’ai tout annulé
button-won = 📍 Tout sera remboursé
button-lost = 📍 Décision contre moi
button-refunded = 📍 Argent reçu
button-arrived-after-all = 📍 Le colis est arrivé
button-close = Fermer la commande
button-page-tracking = 🚚 Suivi
button-page-seller = { $to ->
    [support] 💬 Service client
   *[seller] 💬 Vendeur
}
button-page-dispute = { $claim ->
    [dispute] ⚖️ Litige
    [request] ⚖️ Demande
    [case] ⚖️ Dossier
    [a-to-z] ⚖️ Réclamation A à Z
    [return] ⚖️ Remboursement
    [discussion] ⚖️ Discussion
   *[claim] ⚖️ Réclamation
}
button-page-money = 💳 Argent
button-page-arrival = 📦 Il est arrivé
button-page-wants = 📍 On me demande ...
button-problem = 📍 Quelque chose cloche
button-extension-refused = 📍 Pas de prolongation
button-post-asked = ✅ Poste contactée
button-claim-open = 📍 Réponse avant un jour
button-appealed = ✅ J’ai fait appel
button-paypal-case = ✅ Litige PayPal ouvert
button-bank-case = ✅ Banque contactée
button-case-escalated = ✅ Réclamation PayPal
button-claim-changed = ✅ Photos ajoutées
button-customs-answered = ✅ Envoyé à la douane
button-order-cancelled = ✅ Commande annulée
button-answered = ✅ J’ai répondu
button-case-refused = 📍 Dossier refusé
button-second-promised = 📍 D’attendre un second
button-cancel-wanted = 📍 D’annuler
button-money-outside = 📍 D’être payé ailleurs
button-receipt-wanted = 📍 De confirmer
button-confirmed-early = 📍 Confirmé par erreur
button-closed-by-store = 📍 Fermée toute seule
button-problem-part = Il manque une partie
button-problem-empty = Colis vide
button-problem-wrong = Mauvais article
button-problem-variant = Taille, couleur, modèle
button-problem-described = Faux, pas comme décrit
button-problem-broken = C’est cassé
ask-seller-wants = { $to ->
    [support] Que vous demande le service client ?
   *[seller] Que vous demande le vendeur ?
}
ask-goods-problem = Qu’est-ce qui ne va pas ?
ask-claim-open-until =
    Jusqu’à quand le site attend-il votre réponse ? Son message donne le jour.

    <i>Tapez-le : 3 jours, 2 déc.</i>
ask-paypal-case =
    Quand avez-vous ouvert le litige chez PayPal ?

    <i>Touchez, ou tapez un jour : 12/11, 12 nov, il y a 5 jours.</i>
ask-bank-case =
    Quand avez-vous demandé l’argent à votre banque ?

    <i>Touchez, ou tapez un jour : 12/11, 12 nov, il y a 5 jours.</i>
sure-cancelled =
    Une fois annulé, c’est rarement possible de rouvrir. Après votre dernier jour pour réclamer, l’argent est perdu.

    Vous avez bien annulé ?
button-sure-cancelled = Oui, c’est annulé
sure-lost =
    C’est définitif ? Si on vous offre seulement moins, ou si on dit « attendez », rien n’est joué.

    La décision est contre vous ?
button-sure-lost = Oui, contre moi
sure-refunded = <b>Tout</b> l’argent est revenu ? Alors je ferme la commande.
button-sure-refunded = Oui, tout
sure-mute =
    Alors je ne vous préviendrai pas non plus de { $what } : <b>{ $at }</b>.

    Couper quand même ?
button-sure-mute = Couper quand même
moment-protection = la fin de la protection
moment-refused-until = la date que le site vous a dit d’attendre
moment-window = la date limite pour réclamer sur le site
moment-escalation = la date limite pour faire trancher le site
moment-answer = la date limite pour répondre au site
moment-collection = la date limite pour le récupérer
moment-pay-pal = la date limite pour un litige PayPal
moment-pay-pal-escalation = la date limite pour faire trancher PayPal
moment-bank = la dernière date sûre à votre banque
moment-appeal = la date limite pour faire appel
moment-report = la date limite pour signaler que rien n’est arrivé
clock-pay-pal = { $sure ->
    [no] si PayPal : litige avant le { $day }
   *[yes] litige PayPal avant le { $day }
}
clock-pay-pal-escalation = faire trancher PayPal avant le { $day }
clock-bank = { $sure ->
    [no] si carte : chargeback avant le { $day }
   *[yes] chargeback avant le { $day }
}
button-enter-paid = Noter le jour payé
button-enter-expected = Noter la date promise
button-enter-payment = Dire comment j’ai payé
button-enter-ship-by = Noter la date d’envoi
button-why-returned = Dire pourquoi il repart
button-tracking-nothing = Rien du tout
button-tracking-moving = Il avance
button-tracking-frozen = Rien de récent
button-tracking-delivered = « Livré », pas ici
button-tracking-pickup = À aller chercher
button-tracking-not-mine = Le colis d’un autre
button-tracking-held = Bloqué en douane
button-tracking-destroyed = Détruit
button-tracking-returned = Il repart
button-tracking-data = Douane ou frais
button-tracking-more = Autre chose
button-not-looked = Je n’ai pas regardé
button-tracking-failed = Livraison ratée
button-tracking-announced = Seulement l’étiquette
button-place-sender = Pays d’expédition
button-place-border = Sorti de ce pays
button-until-day = { $day }
button-place-mine = Dans mon pays
button-weeks-ago = { $weeks ->
    [one] Il y a { $weeks } semaine
   *[other] Il y a { $weeks } semaines
}
button-because-place = Livré ailleurs
button-because-before = Parti avant ma commande
button-return-not-collected = Pas retiré à temps
button-return-customs = Douane pas payée
button-return-address = Mauvaise adresse
button-return-not-mine = Pas de ma faute
button-because-weight = Autre poids
button-not-yet = Pas encore
button-not-shipped = Pas encore expédiée
button-keep-day = Garder la date
button-paypal = PayPal
button-card-payment = Carte
button-other-way = Autrement
notice-noted = Noté.
notice-nothing-to-undo = Il n’y a rien à annuler.

## Questions
ask-paid =
    Quand avez-vous <b>payé</b> ?

    <i>Touchez, ou tapez un jour : 12/11, 12 nov, il y a 5 jours.</i>
ask-expected =
    Pour quand le site a-t-il <b>promis la livraison</b> ? S’il donne deux jours, le dernier.

    <i>Tapez un jour : 12/11, 12 nov, dans 5 jours.</i>
ask-payment = Comment avez-vous payé ?
ask-order-number =
    Quel est le <b>numéro de commande</b> ? Il est sur la page de la commande.

    <i>Pas un numéro de carte ni de passeport.</i>
ask-amount =
    Combien avez-vous payé, frais de port compris ?

    <i>Tapez le montant avec sa monnaie : 12,50 EUR, 1299 RUB.</i>
ask-tracking = { $number ->
    [no] Que montre la <b>page de la commande</b> sur la livraison aujourd’hui ?
   *[yes] Que montre le <b>suivi</b> aujourd’hui ? Regardez sur le site que donne la page de la commande.
}
ask-tracking-more = Que montre le suivi ?
ask-collect-by =
    Jusqu’à quand peut-on le <b>récupérer</b> ? C’est écrit sur l’avis ou dans le message.

    <i>Touchez, ou tapez un jour : 2/12, 2 déc, dans 5 jours.</i>
ask-return-reason = Pourquoi repart-il ? De là dépend ce que vous pouvez réclamer.
ask-frozen-where = Où a-t-il été vu en dernier ?
ask-frozen-since =
    Quand le suivi a-t-il changé pour la dernière fois ?

    <i>Touchez, ou tapez un jour : 12/11, 12 nov, il y a 5 jours.</i>
ask-delivered-on =
    Quel jour a-t-il été « livré » ?

    <i>Touchez, ou tapez un jour : 12/11, 12 nov, il y a 5 jours.</i>
ask-not-mine = À quoi voyez-vous que c’est le colis de quelqu’un d’autre ?
ask-asked-around = Avez-vous regardé dans la boîte aux lettres, et demandé aux voisins et à la poste ?
ask-dispute-opened =
    Quand avez-vous { claim-did } ?

    <i>Touchez, ou tapez un jour : 12/11, 12 nov, il y a 5 jours.</i>
ask-refused-until =
    Jusqu’à quel jour le site vous demande-t-il d’attendre ? Son message le dit.

    <i>Tapez un jour : 12/12, 12 déc, dans 10 jours.</i>
moment-past = Ce serait le { $at }, et c’est passé.
order-number-not-understood = Je n’ai pas pu lire de numéro de commande. Il a 5 à 30 lettres et chiffres.
amount-no-currency = Dans quelle monnaie ? Tapez les deux : 12.50 USD, 12,50 EUR, 1299 RUB.
amount-not-understood = Je n’ai pas pu lire de montant là-dedans.
number-changed-when = Un nouveau numéro veut souvent dire que le colis est parti plus tard en vrai.

## Textes
letter-needs = Il manque encore une chose pour le texte.
letter-ask-around-first = Faites d’abord cela : boîte aux lettres, voisins, poste.
letters-choose = <b>{ $title }</b> : les textes qui vont maintenant, le meilleur d’abord.
letters-none = <b>{ $title }</b> : aucun texte ne va maintenant. J’en propose un quand c’est le moment.
button-letters = Textes
button-write-anyway = Passer

## Plus tard
ask-later = Quand dois-je vous le rappeler ?
ask-later-typed =
    Quand dois-je vous le rappeler ?

    <i>Tapez-le : dans 3 heures, demain 18:00, 12 déc.</i>
button-later = Me le rappeler plus tard
button-later-hour = { $hours ->
    [one] Dans une heure
   *[other] Dans { $hours } heures
}
button-later-tonight = Ce soir
button-later-days = { $days ->
    [one] Dans { $days } jour
   *[other] Dans { $days } jours
}
button-later-typed = Un autre moment
button-later-latest = { $at }
later-too-late = Ce serait trop tard pour agir. Dernier moment sûr : { $at }. Je vous le rappelle alors ?
button-mute = 🔕 Couper
button-unmute = 🔔 Réactiver
notice-muted = Je ne dirai plus rien sur cette commande, même avant la fin de la protection.
notice-unmuted = Je vous envoie de nouveau des rappels.

## Rappels
last-call-again = Je le redis une fois : le temps presse.
reminder-several = { $time ->
    [odd] ⏰ <b>Encore à faire : { $count } commandes</b>
   *[even] ⏰ <b>{ $count } commandes ont besoin de vous aujourd’hui</b>
}
reminder-quiet = { $time ->
    [odd] ⏰ <b>{ $count } commandes : l’une d’elles est arrivée ?</b>
   *[even] ⏰ <b>Du nouveau pour ces { $count } commandes ?</b>
}
reminder-quiet-do = Rien à faire pour l’instant. Touchez celle qui a changé.

## La fiche
order-title-not-shipped = { $store }, envoi à venir
card-muted = 🔕 Coupé : je ne dis rien sur cette commande, même avant la fin de la protection.
card-not-shipped = Pas encore expédiée
card-paid-not-shipped = Payée : { $day }, pas encore expédiée
card-number-earlier = Avant : <code>{ $number }</code>
card-expected = Promise : { $value }
card-paid = Payée : { $value }
card-came = Arrivé : { $value }
card-order-number = Numéro de commande : <code>{ $value }</code>
card-amount = Montant : { $value }
field-expected = Date promise
field-paid = Jour du paiement
field-order-number = Numéro de commande
field-amount = Montant
field-payment = Moyen de paiement
left-arrived = arrivée
left-refund = remboursement accordé
order-refunded = Super, l’argent est revenu ! Je ne surveille plus <b>{ $title }</b>, et je l’oublie après { $days } jours.{ $came ->
    [yes] {""}
   *[no] {" "}Si le colis arrive quand même, dites-le-moi.
}
order-watch-ended =
    🏁 <b>{ $title }</b> : mon dernier rappel.

    { $stand } Vos dernières nouvelles datent du { $told }. Je ne connais plus aucun délai encore ouvert.

    Alors je m’arrête là, et j’oublie la commande après { $days } jours. Quelque chose a changé, ou je dois continuer ? Touchez ci-dessous.
button-watch-on = Continuer à surveiller
orders-choose = Quelle commande ?

## Historique
button-history = Historique
history-head = 🗒 <b>{ $title }</b> : ce qui s’est passé
history-earlier = { $count ->
    [one] { $count } ligne plus ancienne est dans le fichier.
   *[other] { $count } lignes plus anciennes sont dans le fichier.
}
happened-added = Commande ajoutée
happened-shipped = Expédiée le { $day }
happened-number-changed = Nouveau numéro de suivi ; avant : { $number }
happened-number-given = Le vendeur a donné un numéro de suivi
happened-number-compared = Numéro comparé avec la page de la commande : le même
happened-end-told = La protection finit le { $day }
happened-extended = Protection prolongée jusqu’au { $day }
happened-tracking-nothing = Le suivi n’affiche rien
happened-tracking-moving = Le suivi montre que ça avance
happened-tracking-frozen = Rien de nouveau dans le suivi depuis le { $day }
happened-tracking-delivered = Le suivi dit livré le { $day } ; rien n’est là
happened-tracking-not-mine = Le numéro est celui d’un autre colis
happened-tracking-returned = Il repart chez l’expéditeur
happened-tracking-data = La douane ou le transporteur demande des données ou des frais
happened-tracking-announced = Le suivi montre seulement une étiquette créée
happened-tracking-at-pickup = Il attend d’être récupéré
happened-tracking-delivery-failed = Passage du livreur ; avis laissé
happened-tracking-held = La douane le retient
happened-tracking-lost = Le transporteur dit qu’il est perdu
happened-tracking-destroyed = La douane ou le transporteur l’a détruit
happened-seller-asked = { $to ->
    [support] Message au service client
   *[seller] Message au vendeur
}
happened-seller-answered = { $to ->
    [support] Réponse du service client, rien de réglé
   *[seller] Réponse du vendeur, rien de réglé
}
happened-wait-asked = On demande d’attendre
happened-wait-asked-until = On demande d’attendre jusqu’au { $day }
happened-seller-silent = { $to ->
    [support] Le service client ne répond pas
   *[seller] Le vendeur ne répond pas
}
happened-extension-asked = Prolongation de la protection demandée au vendeur
happened-asked-around = Demandé aux voisins et à la poste
happened-dispute-opened = { claim-opened } le { $day }
happened-store-refused = Le site refuse jusqu’au { $day }
happened-less-offered = Moins que le montant total proposé{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-offer-accepted = Moins a été accepté{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-refund-due = Argent promis pour le { $day }
happened-part-refunded = Une partie de l’argent est revenue{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-dispute-refused = Refus ({ claim-word })
happened-escalated = Le site doit trancher
happened-dispute-cancelled = Annulation ({ claim-word })
happened-won = Remboursement intégral accordé
happened-lost = Décision défavorable ({ claim-word })
happened-refunded = L’argent est revenu
happened-arrived = Le colis est arrivé
happened-not-arrived = Finalement, il n’est pas arrivé
happened-return-not-collected = Il repart parce que personne ne l’a retiré
happened-return-customs-unpaid = Il repart parce que la douane n’a pas eu ce qu’elle demandait
happened-return-wrong-address = Il repart à cause d’une mauvaise adresse
happened-return-not-my-fault = Il repart, et ce n’est pas de votre faute
happened-problem-part-missing = Un colis est arrivé, mais il manque une partie
happened-problem-empty = Un colis est arrivé, mais il est vide
happened-problem-wrong-item = Un colis est arrivé, avec le mauvais article
happened-problem-other-variant = Un colis est arrivé, autre taille, couleur ou modèle
happened-problem-not-as-described = Un colis est arrivé, faux ou pas comme décrit
happened-problem-broken = Un colis est arrivé, mais l’article est cassé
happened-seller-wants-cancel = { $to ->
    [support] Le service client demande d’annuler { claim-the }
   *[seller] Le vendeur demande d’annuler { claim-the }
}
happened-seller-sends-another = { $to ->
    [support] Le service client promet un second colis
   *[seller] Le vendeur promet un second colis
}
happened-seller-pays-outside = { $to ->
    [support] Le service client propose de l’argent hors du site
   *[seller] Le vendeur propose de l’argent hors du site
}
happened-seller-wants-receipt = { $to ->
    [support] Le service client demande de confirmer la réception
   *[seller] Le vendeur demande de confirmer la réception
}
happened-extension-refused = Le vendeur ne prolonge pas la protection
happened-post-asked = Demandé à la poste
happened-confirmed-by-mistake = Réception confirmée par erreur
happened-closed-by-store = Le site a fermé la commande tout seul
happened-claim-left-open = Le site veut une réponse avant le { $day }
happened-appealed = Appel déposé
happened-paypal-case = Litige PayPal ouvert le { $day }
happened-bank-case = Argent demandé à la banque le { $day }
happened-payment-case-escalated = PayPal doit trancher
happened-payment-case-refused = PayPal ou la banque a refusé
happened-claim-changed = Photos de ce qui est arrivé ajoutées
happened-customs-answered = La douane a reçu ce qu’elle demandait
happened-order-cancelled = Commande annulée avant l’expédition
happened-answered = Vous avez répondu
happened-sent-back = Vous avez renvoyé l’article
happened-reopened = Vous m’avez demandé de surveiller à nouveau
happened-number-shared = Une autre commande a le même numéro de suivi
noted-as-of-today = Pour l’instant je compte à partir d’aujourd’hui. Si c’était avant, dites-moi le jour.
noted-head = Noté :
told-shipped = Noté : expédiée le { $day }.
told-number-changed = Noté : nouveau numéro.
told-number-given = Bien : il y a maintenant un numéro.
told-number-compared = Noté : le numéro est le même.
told-end-told = Noté : la protection finit le { $day }.
told-extended = { $days ->
    [0] Prolongée jusqu’au { $day } : bien.
    [one] Prolongée de { $days } jour : bien.
   *[other] Prolongée de { $days } jours : bien.
}
told-tracking-nothing = Noté : le suivi n’affiche rien.
told-tracking-moving = { $acts ->
    [yes] Noté : ça avance.
   *[no] Bien : ça avance.
}
told-tracking-frozen = Noté : rien de nouveau depuis le { $day }.
told-tracking-delivered = Noté : « livré » le { $day }, et pas là.
told-tracking-not-mine = Noté : le numéro est celui d’un autre colis.
told-tracking-returned = Noté : il repart.
told-tracking-data = Noté : on demande des données ou des frais.
told-tracking-announced = Noté : seulement une étiquette.
told-tracking-at-pickup = Bien : il vous attend.
told-tracking-delivery-failed = Noté : passage en votre absence, avis laissé.
told-tracking-held = Noté : la douane le retient.
told-tracking-lost = Noté : il est perdu.
told-tracking-destroyed = Noté : il a été détruit.
told-seller-asked = { $to ->
    [support] Noté : message au service client le { $day }.
   *[seller] Noté : message au vendeur le { $day }.
}
told-seller-answered = { $to ->
    [support] Noté : le service client a répondu, rien n’est réglé.
   *[seller] Noté : le vendeur a répondu, rien n’est réglé.
}
told-wait-asked = Noté : on vous demande d’attendre.
told-wait-asked-until = Noté : je vous préviens le { $day }.
told-seller-silent = Noté : pas de réponse.
told-extension-asked = Noté : plus de temps demandé le { $day }.
told-extension-refused = Noté : pas de prolongation.
told-asked-around = Noté : demandé aux voisins et à la poste.
told-post-asked = Noté : demandé à la poste le { $day }.
told-dispute-opened = { claim-opened } le { $day } : c’est noté.
told-store-refused = Noté : refus jusqu’au { $day }.
told-claim-left-open = Noté : votre réponse est attendue avant le { $day }.
told-less-offered = Noté : on vous propose moins.
told-offer-accepted = Noté : vous avez accepté moins{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}.
told-refund-due = Noté : l’argent d’ici le { $day }.
told-part-refunded = { $known ->
    [rest] Noté : seulement { $part }, il manque { $rest }.
    [part] Noté : { $part } sont revenus, et ce n’est pas tout.
   *[no] Noté : seule une partie de l’argent est revenue.
}
told-dispute-refused = Noté : refusé. Ce n’est pas fini.
told-escalated = Noté : le site va trancher.
told-dispute-cancelled = Noté : c’est annulé.
told-won = Super : le remboursement intégral est accordé.
told-lost = Noté : décision contre vous.
told-appealed = Noté : vous avez fait appel.
told-arrived = Super, il est là ! Tout va bien ?
told-not-arrived = Noté : finalement, il n’est pas là.
told-return-not-collected = Noté : pas retiré à temps.
told-return-customs-unpaid = Noté : douane pas payée.
told-return-wrong-address = Noté : mauvaise adresse.
told-return-not-my-fault = Noté : pas de votre faute.
told-problem-part-missing = Noté : il manque une partie.
told-problem-empty = Noté : le colis est vide.
told-problem-wrong-item = Noté : mauvais article.
told-problem-other-variant = Noté : autre taille, couleur ou modèle.
told-problem-not-as-described = Noté : c’est un faux, ou pas comme décrit.
told-problem-broken = Noté : arrivé cassé.
told-seller-wants-cancel = Noté : on vous demande d’annuler.
told-seller-sends-another = Noté : on promet un second colis.
told-seller-pays-outside = Noté : on veut payer hors du site.
told-seller-wants-receipt = Noté : on vous demande de confirmer la réception.
told-confirmed-by-mistake = Noté : confirmé par erreur.
told-closed-by-store = Noté : le site a fermé la commande.
told-paypal-case = Noté : litige PayPal depuis le { $day }.
told-bank-case = Noté : demande à votre banque le { $day }.
told-payment-case-escalated = Noté : PayPal va trancher.
told-payment-case-refused = Noté : le dossier est refusé.
told-claim-changed = Noté : les photos y sont.
told-customs-answered = Noté : la douane a votre réponse.
told-order-cancelled = Noté : vous avez annulé la commande.
told-answered = Noté : vous avez répondu.
told-sent-back = Noté : vous l’avez renvoyé. Gardez le reçu jusqu’au remboursement.
told-reopened = Je la surveille à nouveau.
told-number-shared = Attention : une autre commande en cours a le même numéro.

## Réglages
settings =
    <b>Réglages</b>

    Rappels à { $hour } h, silence : { $quiet }.
    Patience : { $patience }.
    Fuseau horaire : { $zone }.
    Langue : { $language }.
button-hour = Heure des rappels
button-quiet = Heures calmes
button-patience = Patience
button-zone = Fuseau horaire
button-language = Langue
button-other-hour = Une autre heure
ask-hour = À quelle heure envoyer les rappels ?
ask-quiet = Quand dois-je me taire ? Les rappels de ces heures viennent avant.
ask-patience =
    Combien de temps attendre un colis qui n’affiche rien, une fois le vendeur contacté ?

    • <b>Rapide</b> : litige dès le jour { $quick }.
    • <b>Normale</b> : dès le jour { $normal } une prolongation, puis le litige.
    • <b>Patiente</b> : le plus tard possible sans risque, { $before } jours avant la fin.

    La fin de la protection passe toujours en premier.
patience-quick = rapide
patience-normal = normale
patience-patient = patiente
quiet-none = jamais
quiet-hours = { $from } h – { $to } h
hour-is-quiet = Cette heure est dans vos heures calmes.
export = Voici tout ce que je garde sur vous, dans un fichier JSON.

## Long silence
idle-warning = Je n’ai pas de vos nouvelles depuis longtemps. Dans { $days } jours, j’oublierai tout ce que je garde sur vous : commandes, langue et fuseau horaire. Je le garde ?
button-stay = Oui, garder
idle-stays = D’accord, je le garde.

# The goods are to be sent back by a day, and were.
return-told = Noté. Je vous le rappelle le { $at }.
return-when = Avant quel jour faut-il le renvoyer ? Écrivez-le, par exemple « renvoyer avant le 10 décembre » : je vous le rappelle à temps. Gardez le reçu de l’envoi.
frame-return-by = ↩️ <b>À renvoyer jusqu’au { $day }</b> ; gardez le reçu.
frame-wait-asked = ⏳ On vous demande d’attendre jusqu’au { $day }.
frame-offer = 💬 Proposé : { $kind ->
    [credit] { $known ->
        [yes] { $sum } en avoir
       *[no] un avoir, pas d’argent
    }
   *[part] { $known ->
        [yes] { $sum }
       *[no] seulement une partie
    }
}

# A case at the store, PayPal or the bank: the last day on which the seller may answer.
seller-has-until = Le vendeur a jusqu’au <b>{ $day }</b> pour répondre.
term-decision = Décision d’ici le <b>{ $day }</b>.
term-may-ask = D’après eux, vous pouvez demander votre argent à partir du <b>{ $day }</b>.
term-too-late = ⚠️ Votre dernier jour est le { $last } : demandez avant.
