# L'image des délais d'une commande, et le fichier de calendrier.

## La ligne du temps
button-time-line = 🖼 Voir les délais
time-line-caption = <b>{ $title }</b> : ce qui s’est passé, et vos dates limites. La rouge vient en premier.
time-line-today = Aujourd’hui
time-line-ago = { $days ->
    [one] hier
   *[other] il y a { $days } jours
}
time-line-in = { $days ->
    [one] demain
   *[other] dans { $days } jours
}
time-line-paid = Payée
time-line-shipped = Expédiée par le vendeur
time-line-expected = La livraison était promise
time-line-promised = Livraison promise pour ce jour
time-line-seller-asked = Message au vendeur
time-line-last-scan = Dernier passage
time-line-delivered = Le suivi dit « livré »
time-line-paypal-case = Litige PayPal ouvert
time-line-bank-case = Demande à votre banque
time-line-arrived = Arrivée
time-line-protection = Fin de la protection acheteur
time-line-refused-until = Vous pouvez réclamer à nouveau
time-line-report = Dernier jour pour dire « rien reçu »
time-line-window = Dernier jour pour réclamer sur le site
time-line-escalation = Dernier jour pour faire trancher le site
time-line-appeal = Dernier jour pour faire appel
time-line-answer = Dernier jour pour répondre au site
time-line-collection = Dernier jour pour le récupérer
time-line-pay-pal = { $sure ->
    [no] Dernier jour chez PayPal, si payé ainsi
   *[yes] Dernier jour pour un litige PayPal
}
time-line-pay-pal-escalation = Dernier jour pour faire trancher PayPal
time-line-bank = { $sure ->
    [no] Dernier jour sûr à la banque, si carte
   *[yes] Dernier jour sûr à votre banque
}

## Le calendrier
button-calendar = 📅 Ajouter au calendrier
button-calendar-all = 📅 Toutes mes dates
calendar-caption = { $count ->
    [one] Votre date limite, pour votre calendrier. Ouvrez le fichier : il sonne un jour et trois heures avant.
   *[other] Vos { $count } dates limites, pour votre calendrier. Ouvrez le fichier : il sonne un jour et trois heures avant chacune.
}
calendar-empty = Aucune date limite n’est encore connue.
calendar-event = { $title } : { $what }
calendar-description = Ce qu’il faut faire d’ici là, et le texte, sont dans votre conversation avec Trackless.
