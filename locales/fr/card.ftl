# Le cadre de la fiche et du rappel, les listes, et les questions des rappels suivants.
#
# Glossaire. Les mots des sites, tels qu'ils paraissent en français :
#   store               le site (AliExpress, Temu, Amazon ... ; « la boutique » y désigne souvent le vendeur, donc on l'évite ici)
#   web shop            petite boutique en ligne
#   order page          page de la commande (AliExpress : « Détails de la commande » ; Temu : « Vos commandes » ; Joom : « Mes commandes »)
#   buyer protection    protection acheteur (AliExpress : « Protection de l'acheteur » ; eBay : « Garantie client » ;
#                       PayPal : « Protection des achats » ; Temu : « Programme de protection des achats »)
#   dispute, claim      litige (AliExpress, PayPal, Joom) ; réclamation (PayPal, Amazon) ; demande (eBay) ; dossier (Etsy) ;
#                       demande de remboursement (Temu, Shein : « Retour/Remboursement ») ; discussion (Allegro)
#   A-to-z claim        réclamation A à Z (Amazon : « Garantie A à Z »)
#   tracking number     numéro de suivi
#   tracking            suivi
#   carrier             transporteur
#   seller, support     vendeur ; service client
#   refund, full        remboursement, remboursement intégral (le montant total avec les frais de port)
#   confirm receipt     confirmer la réception (AliExpress)
#   extend              prolonger la protection (AliExpress : « Prolonger »)
#   escalate            demander au site de trancher (PayPal : « transformer le litige en réclamation »)
#   appeal              faire appel (AliExpress, PayPal)
#   chargeback          chargeback (les banques : « contestation de paiement », « rétrofacturation »)
#   the post            la poste ; « La Poste » n'est que celle de France
#   pick-up point       point relais (Belgique : point Poste ; Canada : comptoir postal)
#   customs             la douane
#   label               étiquette
#   screenshot          capture d'écran
#
# Doutes pour les lecteurs du pays :
#   - « chargeback » est le mot des forums et des banques en ligne ; « contestation » est plus doux, mais moins précis.
#   - « trancher » pour la décision du site : court et clair, un peu ferme.
#   - « le site » pour AliExpress ou Temu même quand on achète dans l'application.
#   - Au Canada on dit aussi « repérage » (suivi), « avis de passage » (carton) et « courriel » (e-mail).

## Le cadre : une ligne chacun
frame-title = { $sign } <b>{ $title }</b>
frame-title-store = { $sign } <b>{ $title }</b> · { $store }
frame-day = Jour { $days }
frame-left = 🛡 { $bar } { $from ->
    [rules] encore <b>{ $span }</b> pour réclamer
    [assumed] encore <b>{ $span }</b> environ
   *[own] encore <b>{ $span }</b>
} ({ $day })
frame-stopped = { $decision ->
    [known] 🛡 Réclamé à temps. Décision attendue d’ici le { $day }
   *[none] 🛡 Réclamé à temps : le délai ne court plus
}
frame-over = { $from ->
    [rules] 🛡 Le dernier jour pour réclamer était le { $day }
   *[own] 🛡 La protection a pris fin le { $day }
}
frame-over-perhaps = 🛡 Protection peut-être finie : voyez la page de la commande
frame-end-unknown = { $asks ->
    [promised] 🛡 Dernier jour inconnu : dites-moi la date promise
   *[end] 🛡 Fin inconnue : elle est sur la page de la commande
}
frame-next = { $is ->
    [today] 🔔 Aujourd’hui, { $time }
    [tomorrow] 🔔 Demain, { $time }
   *[day] 🔔 { $day }, { $time }
}
button-more = ⋯ Plus
button-track = 🔎 Suivre
button-open-store = 🛒 Ouvrir { $store }
button-answer-yes = ✅ Oui
button-answer-no = Non
button-wait-longer = ⏰ Attendre encore

undo-takes-back = <i>↩ annule : { $what }.</i>
undone = { $now ->
    [end] ↩ Annulé : { $what }. La protection finit de nouveau le { $day }.
    [none] ↩ Annulé : { $what }. La fin de la protection est de nouveau inconnue.
   *[same] ↩ Annulé : { $what }. Le reste n’a pas changé.
}
notice-undone = Annulé.
sure-close = Tout y est, et ça marche ? Une fois la commande fermée, je ne surveille plus la fin de la protection : <b>{ $at }</b>.
button-sure-close = Oui, fermer

## Ce qu'il y a à faire, dans une liste
digest-line = { $sign } <b>{ $title }</b> : { $todo } · { $left }
digest-line-bare = { $sign } <b>{ $title }</b> : { $todo }
digest-quiet = { $sign } <b>{ $title }</b>
left-span = { $about ->
    [yes] encore { $span } environ
   *[no] encore { $span }
}
title-no-number = sans numéro
do-wait = attendre
do-look = voir si ça avance
do-ask = { $to ->
    [support] écrire au service client
   *[seller] écrire au vendeur
}
do-answer = { $to ->
    [support] réponse du service client
   *[seller] réponse du vendeur
}
do-compare = comparer le numéro
do-extension = prolonger la protection
do-post = demander à la poste
do-ship = pas encore expédiée
do-cancel = annuler la commande
do-dispute = { claim-file }
do-news = voir { claim-the }
do-reply = répondre dans { claim-the }
do-decide = demander une décision
do-appeal = faire appel
do-payment = { $ways ->
    [paypal] passer par PayPal
    [card] passer par la banque
    [other] voir qui a pris le paiement
   *[both] passer par PayPal ou la banque
}
do-over = trop tard, à fermer
do-customs = régler avec la douane
do-collect = aller le chercher
do-return = demander pourquoi il repart
do-money = vérifier le remboursement
do-close = à fermer

## Un rappel suivant demande ce qu'est devenu le conseil : une question à laquelle ses boutons répondent. Une fois sur deux autrement
again-change = { $time ->
    [odd] Est-ce que quelque chose a changé ?
   *[even] Toujours pareil, ou y a-t-il du nouveau ?
}
again-arrival = { $time ->
    [odd] Il est là, ou le suivi montre du nouveau ?
   *[even] Il est arrivé ? Que dit le suivi aujourd’hui ?
}
again-seller-asked = { $to ->
    [support] { $time ->
        [odd] Avez-vous écrit au service client ?
       *[even] Le service client ne peut rien sans message. Lui avez-vous écrit ?
    }
   *[seller] { $time ->
        [odd] Avez-vous écrit au vendeur ?
       *[even] Le vendeur ne peut rien sans message. Lui avez-vous écrit ?
    }
}
again-answer = { $to ->
    [support] { $time ->
        [odd] Le service client a répondu ?
       *[even] Une réponse du service client, maintenant ?
    }
   *[seller] { $time ->
        [odd] Le vendeur a répondu ?
       *[even] Une réponse du vendeur, maintenant ?
    }
}
again-number-compared = { $time ->
    [odd] Avez-vous comparé le numéro avec la page de la commande ?
   *[even] Le vendeur change parfois le numéro. L’avez-vous comparé ?
}
again-parcel-compared = { $time ->
    [odd] Avez-vous comparé le lieu et les dates ?
   *[even] Le poids seul dit peu. Avez-vous comparé le lieu et les dates ?
}
again-extension-asked = { $time ->
    [odd] Avez-vous demandé plus de temps ?
   *[even] Seule une prolongation arrête le délai. L’avez-vous demandée ?
}
again-extended = { $time ->
    [odd] La protection a-t-elle été prolongée ?
   *[even] Regardez la page de la commande : la fin a changé ?
}
again-extended-yourself = { $time ->
    [odd] Avez-vous prolongé la protection, ou réclamé ?
   *[even] Les jours passent. Avez-vous prolongé la protection, ou réclamé ?
}
again-post-asked = { $time ->
    [odd] Avez-vous demandé à la poste ?
   *[even] La poste en sait souvent plus que le suivi. Lui avez-vous demandé ?
}
again-still-there = { $time ->
    [odd] Avez-vous demandé s’il y est encore ?
   *[even] Il y est encore ? Il repart si personne ne vient. Avez-vous demandé ?
}
again-shipped = { $time ->
    [odd] La commande est-elle partie ?
   *[even] La page de la commande dit-elle « expédiée », maintenant ?
}
again-cancelled = { $time ->
    [odd] Avez-vous annulé la commande ?
   *[even] La commande est peut-être encore ouverte. L’avez-vous annulée ?
}
again-opened = { $time ->
    [odd] Avez-vous { claim-did } ?
   *[even] Les jours passent. Avez-vous { claim-did } ?
}
again-news = { $time ->
    [odd] Du nouveau dans { claim-the } ?
   *[even] Que montre { claim-the } aujourd’hui ?
}
again-decision = { $time ->
    [odd] Le site a-t-il décidé ?
   *[even] Une décision, maintenant ?
}
again-appeal-news = { $time ->
    [odd] Une réponse à votre appel ?
   *[even] Votre appel a-t-il été tranché ?
}
again-case-news = { $time ->
    [odd] Du nouveau dans votre dossier ?
   *[even] Que montre votre dossier aujourd’hui ?
}
again-replied = { $time ->
    [odd] Avez-vous répondu dans { claim-the } ?
   *[even] Se taire peut valoir accord. Avez-vous répondu dans { claim-the } ?
}
again-said-no = { $to ->
    [support] { $time ->
        [odd] Avez-vous répondu au service client ?
       *[even] Pour le service client, se taire peut valoir accord. Avez-vous répondu ?
    }
   *[seller] { $time ->
        [odd] Avez-vous répondu au vendeur ?
       *[even] Pour le vendeur, se taire peut valoir accord. Avez-vous répondu ?
    }
}
again-escalated = { $time ->
    [odd] Avez-vous demandé au site de trancher ?
   *[even] Le site n’intervient pas toujours seul. Le lui avez-vous demandé ?
}
again-case-escalated = { $time ->
    [odd] Avez-vous transformé le litige en réclamation ?
   *[even] PayPal ferme un litige que personne ne transforme. L’avez-vous fait ?
}
again-appealed = { $time ->
    [odd] Avez-vous fait appel ?
   *[even] Un « non » n’est pas toujours le dernier mot. Avez-vous fait appel ?
}
again-objected = { $time ->
    [odd] Avez-vous contesté ?
   *[even] Certaines décisions changent. Avez-vous contesté ?
}
again-payment-asked = { $time ->
    [odd] Avez-vous demandé l’argent là où vous avez payé ?
   *[even] Là où vous avez payé, rien ne bouge sans demande. L’avez-vous faite ?
}
again-claimed = { $time ->
    [odd] Avez-vous réclamé sur le site, ou là où vous avez payé ?
   *[even] Les deux délais passent. Avez-vous réclamé, sur le site ou là où vous avez payé ?
}
again-claim-changed = { $time ->
    [odd] Avez-vous mis les photos dans { claim-the } ?
   *[even] Sans photos, ce peut être un refus. Les avez-vous ajoutées ?
}
again-over = { $time ->
    [odd] Il n’y a plus de délai à tenir. Je ferme cette commande ?
   *[even] Toujours pas d’aide ? Je ferme cette commande ?
}
again-customs = { $time ->
    [odd] C’est réglé avec la douane ?
   *[even] La douane vous attend peut-être encore. C’est réglé ?
}
again-collected = { $time ->
    [odd] L’avez-vous récupéré ?
   *[even] Il repart si personne ne vient. L’avez-vous récupéré ?
}
again-why-returned = { $time ->
    [odd] Savez-vous maintenant pourquoi il repart ?
   *[even] Que dit le transporteur : pourquoi repart-il ?
}
again-money = { $time ->
    [odd] L’argent est arrivé ?
   *[even] L’argent est-il sur votre relevé, maintenant ?
}
again-all-well = { $time ->
    [odd] Tout va bien avec ?
   *[even] Tout y est, et ça marche ?
}
again-arrival-told = { $to ->
    [support] { $time ->
        [odd] Avez-vous dit au service client qu’il est arrivé ?
       *[even] Le service client sait-il qu’il est arrivé ?
    }
   *[seller] { $time ->
        [odd] Avez-vous dit au vendeur qu’il est arrivé ?
       *[even] Le vendeur sait-il qu’il est arrivé ?
    }
}
again-closing = { $time ->
    [odd] Je peux fermer cette commande ?
   *[even] Il ne reste rien à faire. Je ferme cette commande ?
}
button-nothing-new = Rien de nouveau
button-no-news = Pas encore de nouvelles
button-it-is-here = ✅ Il est là
button-money-back = ✅ L’argent est revenu
button-all-well = ✅ Tout va bien : fermer
button-told-close = ✅ Oui, fermer
reminder-no-news = D’accord, rien de nouveau.
reminder-not-yet = Pas encore ? Alors c’est le moment.
button-parcel-mine = ✅ Ça colle : c’est à moi
