# Ce qu'est un numéro.
number-head = <code>{ $number }</code>
number-is = { $name }.
number-check-passed = Le chiffre de contrôle est bon : le numéro est bien tapé.
number-check-absent = Ce type de numéro n’a pas de chiffre de contrôle à tester : comparez-le avec la page de la commande.
number-others = Ce pourrait aussi être : { $names }.
number-ambiguous = Certains signes se lisent de deux façons. Quel numéro est sur la page de la commande ?
number-looks-like = On dirait : { $name }.
number-mistyped = Mais <b>un signe semble faux</b>, ou deux sont inversés : le chiffre de contrôle ne colle pas.
number-check-undependable = Mais le chiffre de contrôle ne colle pas. Dans cette série cela arrive aussi avec de vrais numéros, donc je ne peux rien affirmer.
number-wrong-length = Mais il a { $found } signes, et d’habitude c’est { $usual } : <b>il en manque un, ou il y en a un de trop</b>.
number-suggestions = Vouliez-vous dire l’un de ceux-ci ?
number-copy-again = Copiez-le encore une fois sur la page de la commande, s’il vous plaît.
number-is-order = On dirait un <b>numéro de commande</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}, pas un numéro de suivi.
number-where = Le numéro de suivi est sur la page de la commande, avec la livraison ou le suivi. Il apparaît quand le vendeur a expédié.
number-unknown = Je ne connais pas ce type de numéro. C’est peut-être un transporteur local : voyez où renvoie la page de la commande. Je ne peux pas y chercher de faute de frappe.
number-pages = Pour le suivre :
number-label-made = L’étiquette a été créée le { $day }.
number-office = Émis par le bureau de poste { $office }.
number-destination = Va vers : { $country }.
number-forwarder = Réexpéditeur : { $name }.
number-more = { $count ->
    [one] Et un numéro de plus.
   *[other] Et { $count } numéros de plus.
}
number-mail-from = { $kind }, { $issuer }
mail-parcel = Colis international
mail-insured-parcel = Colis international assuré
mail-ems = Colis express (EMS)
mail-ecommerce = Colis e-commerce
mail-tracked-packet = Petit paquet suivi
mail-registered-packet = Petit paquet recommandé
mail-untracked-packet = Petit paquet sans suivi à l’étranger
mail-insured-letter = Lettre assurée
mail-mbag = Sac d’imprimés
mail-business-reply = Réponse commerciale
mail-bilateral = Envoi postal par accord entre deux postes
mail-unassigned = Envoi postal
reach-end-to-end = On peut le suivre jusqu’au bout.
reach-until-export = Ces numéros servent à la douane : le suivi s’arrête en général quand le colis quitte le pays d’expédition. C’est normal.
reach-sending-country = On ne le voit peut-être que dans le pays d’expédition.
reach-uncertain = Jusqu’où on peut le suivre dépend des postes sur son chemin.
reach-replaced-later = C’est le numéro du transporteur ; un numéro postal le remplace plus tard.
reach-domestic-only = Il ne marche que dans un seul pays.
reach-last-mile = Il sert pour la dernière étape, dans votre pays.
reach-store-only = Seul le site montre où il est : regardez-y votre commande.
number-looks-postal = On dirait un numéro postal international.
number-no-such-country = Mais <b>{ $ending }</b> à la fin n’est <b>pas un pays</b>.
number-country-missing = Mais il manque à la fin les <b>deux lettres du pays</b>.
number-letter-for-digit = Mais il y a une <b>lettre</b> là où ces numéros ont un chiffre.
number-letters-read = J’ai lu une lettre comme un chiffre. Qu’y a-t-il sur la page de la commande ?
number-odd = Je ne connais pas ce type de numéro : <code>{ $number }</code>. C’est bien le numéro de suivi ?
number-perhaps-private = Ce pourrait être un numéro de téléphone ou de carte, dont je n’ai pas besoin. C’est quand même le numéro de suivi ?
order-number-kept = ✓ <code>{ $number }</code> est un <b>numéro de commande</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}. Je le garde pour vos textes.
button-as-it-is = Oui, garder tel quel
button-as-typed = Tel quel : { $number }
button-is-tracking = C’est un numéro de suivi
button-number-of = Pour : { $title }
button-order-number-of = Pour : { $title }
button-new-order = Une nouvelle commande
ask-carrier =
    Qui <b>transporte</b> le colis ?

    <i>Touchez, ou tapez le nom.</i>
carrier-not-understood = Tapez le nom du transporteur, s’il vous plaît : Colissimo, DHL.
field-carrier = Transporteur

## Transporteurs dont le nom change selon la langue
carrier-russian-post = Poste russe
carrier-china-post = China Post
carrier-cdek = CDEK
carrier-evropochta = Evropochta
carrier-belpost = Belpost
carrier-qazpost = Qazpost
carrier-sberlogistics = SberLogistics
carrier-dpd-russia = DPD Russie
carrier-dpd-poland = DPD Pologne
carrier-ups-waybill = Bordereau UPS
carrier-nova-poshta = Nova Poshta
carrier-ukrposhta = Ukrposhta
carrier-international-postal-number-upu-s10 = Poste internationale (S10)
