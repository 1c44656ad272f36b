# Ce qui a été compris d'un texte, et ce qui a été pris d'une réponse.

## Un jour et un mois qui ne peuvent être que d'une année.
day-near = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }

## Ce qui a été lu, redit en tête du message suivant. `$when` dit de quel côté d'aujourd'hui est le jour.
echo-away = { $when ->
    [today] aujourd’hui
    [yesterday] hier
    [tomorrow] demain
    [past] il y a { $days } jours
   *[future] dans { $days } jours
}
echo-shipped = ✓ Expédiée le { $day }, { echo-away }
echo-paid = ✓ Payée le { $day }, { echo-away }
echo-expected = ✓ Promise pour le { $day }, { echo-away }
echo-ship-by = ✓ À expédier avant le { $day }, { echo-away }
echo-protection = ✓ Protection jusqu’au { $day }, encore { $left }
echo-protection-over = ✓ Protection finie le { $day }, { echo-away }
echo-delivered = ✓ « Livré » depuis le { $day }, { echo-away }
echo-frozen = ✓ Rien de nouveau depuis le { $day }, { echo-away }
echo-collect-by = ✓ À récupérer avant le { $day }, { echo-away }
echo-dispute-opened = ✓ { claim-opened } le { $day }, { echo-away }
echo-paypal-case = ✓ Litige PayPal depuis le { $day }, { echo-away }
echo-bank-case = ✓ Demande à la banque le { $day }, { echo-away }
echo-refused-until = ✓ Refus jusqu’au { $day }, { echo-away }
echo-claim-open-until = ✓ Réponse attendue avant le { $day }, { echo-away }
echo-number = ✓ Numéro { $number }
echo-order-number = ✓ Numéro de commande { $number }
echo-amount = ✓ Montant { $amount }
echo-refund = ✓ Remboursement { $amount }
refund-all-or-part = Est-ce tout ce que vous avez payé ?
echo-refund-on = ✓ Remboursé le { $day }

## Ce qui est redemandé.
which-day-about = Vers le { $day } ? Touchez-le, ou tapez le jour.
doubt-shipped-long-ago = <b>Vraiment ?</b> C’est le { $day }, il y a { $days } jours.
doubt-shipped-after-delivered = <b>Vraiment ?</b> C’est le { $day }, et vous avez dit « livré » avant.
doubt-shipped-before-paid = <b>Vraiment ?</b> C’est le { $day } : expédiée avant d’être payée.
text-says = { $what ->
    [paid] Votre texte dit : payée le <b>{ $day }</b>.
    [promised] Votre texte dit : promise pour le <b>{ $day }</b>.
    [delivered] Votre texte dit : livrée le <b>{ $day }</b>.
    [protection] Votre texte dit : protection jusqu’au <b>{ $day }</b>.
   *[shipped] Votre texte dit : expédiée le <b>{ $day }</b>.
}
doubt-in-future = <b>Vraiment ?</b> C’est le { $day }, et ce n’est pas encore passé.
doubt-promised-before-paid = <b>Vraiment ?</b> C’est le { $day } : promise pour un jour avant la commande.
doubt-before-shipped = <b>Vraiment ?</b> C’est le { $day }, avant l’expédition.
doubt-end-far = <b>Vraiment ?</b> C’est le { $day }, dans { $days } jours. La protection dure rarement si longtemps.
doubt-refusal-far = <b>Vraiment ?</b> C’est le { $day }, dans { $days } jours. Ce serait bien après la fin de la protection.
doubt-told-before = Avant, vous m’avez dit <b>{ $day }</b>. Quel jour est le bon ?
button-really = Oui, vraiment
amount-is-no-day = C’est un montant, pas un jour.
roughly-is-enough = À peu près, ça suffit. Touchez le plus proche.
button-few-days-ago = Il y a quelques jours
button-long-ago = Il y a plus d’un mois

## Protection.
ask-extension =
    De combien la protection a-t-elle été <b>prolongée</b> ?

    <i>Tapez « 15 jours de plus », ou la nouvelle fin telle que la montre la page de la commande.</i>
button-days-more = { $days ->
    [one] { $days } jour de plus
   *[other] { $days } jours de plus
}
button-usual-end = Jusqu’au { $day }
button-has-ended = Elle est finie

shipped-as-paid = Je compte à partir du paiement : le vendeur expédie en général quelques jours après. Vous pouvez le changer.

## Questions sous la fiche
ask-place = <i>{ $left ->
    [1] Dernière question.
   *[other] Encore { $left } questions au plus.
}</i>
ask-place-of = <i>{ $order } · { $left ->
    [1] dernière question.
   *[other] encore { $left } questions au plus.
}</i>
ask-about = <i>{ $order } :</i>
button-enough = Assez pour l’instant

## Ce que les gens essaient
button-how-to-copy = Comment copier le numéro
button-no-number-yet = Pas encore de numéro
how-to-copy =
    1. Ouvrez la commande dans l’application ou sur le site.
    2. Trouvez la ligne « Numéro de suivi ».
    3. Gardez le doigt sur le numéro jusqu’à voir « Copier », et touchez-le.
    4. Revenez ici, gardez le doigt sur le champ de message, et touchez « Coller ».

    Vous pouvez aussi coller toute la page : j’y prends ce qu’il me faut.
ask-stop = Que dois-je arrêter ?
button-mute-all = 🔕 Tout couper
button-delete-all = Tout supprimer
button-go-on = Rien, on continue
all-muted = Je ne dirai plus rien sur vos commandes, même avant la fin de la protection.
button-unmute-all = 🔔 Réactiver les rappels
all-unmuted = Je vous envoie de nouveau des rappels.
command-add = Surveiller une nouvelle commande
command-track = Expliquer et surveiller un numéro de suivi
command-stop = Couper toutes les commandes, ou tout supprimer

## L'heure de la personne.
ask-clock =
    <b>Quelle heure est-il chez vous ?</b> Ainsi mes rappels viennent le jour, pas la nuit.

    <i>Touchez, tapez votre ville, ou envoyez-moi votre position : je ne la garde pas.</i>
ask-clock-nearby = <b>Quelle heure avez-vous ?</b> D’après votre position, c’est l’une de celles-ci.
location-unreadable = Je ne trouve pas ce lieu sur la carte. Tapez plutôt votre ville, par exemple Paris.
button-other-clock = Une autre heure
button-not-now = Pas maintenant

## Ce qui a été lu dans un texte
understood = <b>Voici ce que j’ai compris.</b> C’est juste ?
understood-several = { $count ->
    [one] Il reste un numéro. Touchez-le, et je le surveille. Je demande ce qui manque.
   *[other] { $count } numéros. Touchez ceux que je dois surveiller. Je demande ce qui manque.
}
understood-orders = { $count ->
    [one] <b>Il reste une commande de votre texte.</b> Touchez-la, et je la surveille. Je demande ce qui manque.
   *[other] <b>{ $count } commandes dans votre texte.</b> Touchez celles que je dois surveiller. Je demande ce qui manque.
}
listed-line = { $place }. { $order }
listed-shipped = expédiée le { $day }
listed-paid = payée le { $day }
listed-promised = promise pour le { $day }
listed-not-shipped = pas encore expédiée
listed-mistyped = ❓ un signe semble faux
listed-doubt = ❓ j’ai une question
listed-known = déjà surveillée
listed-shown = { $last ->
    [yes] Ici { $from }–{ $to } sur { $count }.
   *[no] Ici { $from }–{ $to } sur { $count }. Les autres viennent après.
}
listed-left-out = { $count ->
    [one] Une de plus n’entre pas : renvoyez-la plus tard.
   *[other] { $count } de plus n’entrent pas : renvoyez-les plus tard.
}
listed-watched = { $count ->
    [one] ✓ Je surveille une commande. Pour les autres, j’ai une question : touchez-les.
   *[other] ✓ Je surveille { $count } commandes. Pour les autres, j’ai une question : touchez-les.
}
button-watch-all = Tout surveiller
button-next-orders = Les suivantes ›
button-first-orders = ‹ Les premières
understood-about = Cela concerne <b>{ $title }</b>. Nouveau :
understood-nothing-new = Je sais déjà tout cela.
read-store = ✓ Site { $store }
read-number = ✓ Numéro <code>{ $number }</code>
read-number-kind = ✓ Numéro <code>{ $number }</code> · { $kind }
read-no-number = ✓ Pas de numéro de suivi
read-name = ✓ { $name }
read-not-shipped = ✓ Pas encore expédiée
read-no-protection = ✓ Pas de protection acheteur
read-protection-length = ✓ La protection dure { $span }
read-protection-ended = ✓ Protection finie
read-paypal = ✓ Payé avec PayPal
read-card = ✓ Payé par carte
read-other-way = ✓ Payé autrement : ni PayPal, ni carte
read-tracking = ✓ { $shown }
button-right = ✅ C’est juste
button-change = ✏️ Changer
button-take-it = ✅ Prendre
button-other-order = Une nouvelle commande
button-more-fields = Plus de champs
button-neither-day = Ni l’un ni l’autre
field-tracking = État du suivi
doubt-shipped = Le texte peut donner plusieurs jours. Lequel est celui de l’<b>expédition</b> ?
doubt-paid = Le texte peut donner plusieurs jours. Lequel est celui du <b>paiement</b> ?
doubt-expected = Le texte peut donner plusieurs jours. Pour quand la livraison est-elle <b>promise</b> ?
doubt-delivered = Le texte peut donner plusieurs jours. Quand dit-il « <b>livré</b> » ?
doubt-dispute-opened = Le texte peut donner plusieurs jours. Quand le <b>litige</b> a-t-il été ouvert ?
doubt-protection = Le texte peut donner plusieurs jours. Quand la <b>protection</b> finit-elle ?
ask-in-hands = Le texte dit que c’est livré. L’avez-vous en main ?
other-numbers = Votre texte contient d’autres numéros. Même site, expédiés le même jour ? Touchez, et je les surveille aussi.
# The page of an order that waits for its payment.
order-unpaid = ⚠️ D’après cette page, la commande n’est pas encore payée : rien ne part avant. Payez seulement dans l’application ou sur le site de la boutique, jamais par un lien reçu en message.
another-waits = Je note aussi l'autre commande. Elle vient ensuite :
