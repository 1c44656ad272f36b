# La conversation : questions, boutons, fiche, réglages. Le HTML de Telegram est permis dans les messages, pas sur les boutons ni dans les avis.

## Jours et heures
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
instant = { $day }, { $time }
span-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
span-days-hours = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
span-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
span-hours-minutes = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
} { $minutes } min
span-below-day = moins d’un jour
span-moment = moins d’une minute
span-minutes = { $minutes } min

## Premiers mots
welcome =
    Le suivi de votre colis n’affiche rien, ou c’est trop long ? C’est courant. La plupart de ces colis arrivent.

    J’explique le numéro, je vous préviens <b>avant</b> la fin du délai pour récupérer votre argent, et j’écris le texte pour le vendeur.

    Touchez le bouton, ou collez un numéro de suivi.
welcome-back = Nous étions au milieu d’une commande. On continue ?
help =
    Je surveille les commandes qui ne sont pas arrivées : quoi faire, quand, et le texte à copier.

    Collez un numéro de suivi, et je vous dis ce que c’est. Ou répondez à quelques questions, et je surveille la commande.

    Je ne demande jamais de passeport, de numéro fiscal ni de carte. Je ne peux pas promettre un remboursement.
unknown-command = Je ne connais pas cette commande. Le menu près du champ de message montre celles que je connais.
text-only = Je lis les textes et les photos, mais pas ceci. Copiez le numéro de suivi sur la page de la commande et collez-le ici.
picture-nothing = Je n’ai trouvé ni numéro de suivi ni commande sur cette image. Photographiez bien d’en haut, avec de la lumière, le code-barres en grand. Ou copiez le numéro sur la page de la commande et collez-le ici.
picture-no-code = Je n’ai pas trouvé de code-barres sur cette image, et je ne peux pas en lire les mots ici. Copiez le texte de la page de la commande et collez-le. Ou photographiez le code-barres du colis.
picture-too-large = Cette image est trop lourde pour moi. Envoyez-la comme photo, pas comme fichier, ou envoyez une capture d’écran.
picture-unreadable = Je n’ai pas pu ouvrir cette image. Envoyez-la comme photo, pas comme fichier, ou envoyez une capture d’écran.
picture-too-narrow = Cette image est une très longue bande. Découpez la partie avec le numéro et envoyez-la. Ou copiez le numéro et collez-le ici.
picture-too-hard = Je n’ai pas pu lire cette image jusqu’au bout. Envoyez seulement la partie avec le numéro ou le code-barres. Ou tapez le numéro ici.
picture-not-fetched = Telegram ne m’a pas remis cette image. Renvoyez-la, s’il vous plaît.
picture-compare = 🔍 J’ai lu ceci sur votre image, et un signe peut être faux : 0 et O, 1 et I, 5 et S se ressemblent. Comparez avec l’image.
picture-misread-beside = 🔍 J’ai lu aussi <code>{ $number }</code> sur votre image, mais son chiffre de contrôle ne colle pas : un signe doit être faux. Je l’ai laissé de côté. Tapez le numéro si vous l’avez.
picture-misread =
    J’ai lu <code>{ $number }</code> sur votre image, mais c’est impossible : son chiffre de contrôle ne colle pas. Ne l’utilisez pas tel quel.

    Est-ce un des numéros ci-dessous ? Comparez-les avec l’image. Sinon, tapez le numéro, ou envoyez une image plus nette.
text-only-here = Je lis les textes et les photos, mais pas ceci. Tapez-le, s’il vous plaît.
apology = Un problème de mon côté : je n’ai pas pu répondre. Rien n’est perdu. Essayez encore une fois, s’il vous plaît.
only-in-private = Je travaille en conversation privée. Touchez mon nom, puis « Message », et écrivez-moi là.
cancelled = Annulé. Rien n’a été enregistré.
nothing-to-cancel = Il n’y a rien à annuler. Envoyez /start pour commencer, ou /orders pour voir vos commandes.
left = D’accord.
saved = Enregistré.

bot-description =
    Pas de suivi pour votre colis ? Je surveille la commande avec vous : j’explique et vérifie le numéro de suivi, je vous préviens avant la fin de la protection acheteur, et je vous donne le texte prêt pour le vendeur ou le site.
bot-short-description = Surveille les colis sans suivi, et prévient avant la fin de la protection acheteur.

command-start = À quoi je sers
command-orders = Vos commandes en cours
command-check = Expliquer un numéro de suivi
command-letter = Un texte pour le vendeur ou le site
command-order = Ce qui s’est passé avec une commande
command-why = Pourquoi un colis n’est pas suivi
command-settings = Rappels, heures calmes, fuseau horaire, langue
command-export = Tout ce que je garde sur vous, en fichier
command-cancel = Annuler la question en cours
command-language = Choisir la langue
command-timezone = Régler votre fuseau horaire
command-help = Comment ça marche
command-privacy = Ce que je garde sur vous
command-delete-me = Supprimer tout ce qui vous concerne

## Questions
ask-received = Avez-vous reçu la commande ?
ask-store =
    Quel est le site d’achat ?

    <i>Touchez, ou tapez son nom.</i>
ask-number =
    Quel est le <b>numéro de suivi</b> ? Collez-le tel quel.

    <i>Il est sur la page de la commande, avec les détails de livraison.</i>
ask-shipped =
    Date d’<b>expédition</b> ? À peu près, ça suffit.

    <i>Touchez, ou tapez un jour : 12/11, 12 nov, il y a 5 jours.</i>
notice-shipped-roughly = À peu près, ça suffit : le vendeur expédie en général quelques jours après le paiement. Touchez le plus proche.
ask-ship-by =
    Jusqu’à quand le vendeur doit-il <b>expédier</b> ? La page de la commande montre un compte à rebours ou une date.

    <i>Tapez-le : 5 jours, 2 déc.</i>
ask-protection =
    Quand finit la <b>protection acheteur</b> ? Jusque-là, vous pouvez redemander l’argent au site.

    <i>Tapez ce que montre la page de la commande : « 23 jours 14 heures », un nombre de jours, ou une date.</i>
ask-name = Comment appeler cette commande ? Par exemple : écouteurs.
please-tap = Touchez un des boutons, s’il vous plaît.
store-noted = Site : <b>{ $store }</b>. Je ne connais pas ses règles : c’est la page de votre commande qui compte.
number-not-seen = Je ne vois pas de numéro de suivi là-dedans. Il a en général 10 à 26 lettres et chiffres, comme <code>RR123456785CN</code>. Copiez-le sur la page de la commande ; un numéro de téléphone ou de carte ne sert à rien, je n’en garde pas.
number-several = Je vois plusieurs numéros. Lequel est celui de cette commande ?
number-noted = Je prends <code>{ $number }</code>.
number-kept-for-later = J’ai noté le numéro de suivi.
shipped-in-future = Le { $day } n’est pas encore passé.
shipped-too-long-ago = Le { $day }, c’était il y a un an ou plus. Regardez encore la page de la commande.
shipped-not-understood = Je n’ai pas pu lire de jour là-dedans.
protection-past = Ce serait le { $at }, et c’est passé. Si la protection est finie, touchez le bouton : on peut souvent encore agir. Sinon, tapez ce que montre la page maintenant.
button-ended = Oui, elle est finie
name-is-private = Je ne garde ni téléphones, ni adresses, ni mots de passe, ni numéros de documents. Donnez à la commande un nom court sans cela, comme « chaussures ».
protection-too-far = Ce serait le { $at }, dans plus d’un an. Regardez encore une fois, s’il vous plaît.
protection-not-understood = Je n’ai pas pu lire de durée là-dedans.
protection-ended-when = On peut souvent encore agir. Quel jour la protection a-t-elle pris fin ?
which-day = Quel jour voulez-vous dire ?
asked-again = Pardon de redemander.
told-not-found = Pardon, je ne l’ai pas. Voici ce que vous m’avez dit :
which-moment = Quel moment voulez-vous dire ?
protection-from-payment = À partir du paiement : quel jour avez-vous payé ? Tapez-le, par exemple « payé le 20 octobre ». Puis retapez les jours.
protection-unknown = D’accord. Je redemanderai dans quelques jours. Le délai est sur la page de la commande.
no-such-day = Ce jour n’existe pas dans le calendrier.
name-is-day = On dirait un jour. Dites ce que c’est, par exemple « payé le 4 mai ». Un nom, c’est un mot ou deux.
name-too-long = Donnez un seul nom court, { $most } caractères au plus.
too-many-orders = Vous avez déjà { $most } commandes en cours, et je ne peux pas en surveiller plus. Fermez celles qui sont arrivées.

button-begin = Mon colis n’a pas de suivi
button-begin-another = Une autre commande
button-my-orders = Mes commandes ({ $count })
button-continue = Continuer
button-start-over = Recommencer
button-back = « Retour
button-cancel = Annuler
button-yes = Oui
button-no = Non
button-no-number = Pas de numéro donné
button-today = Aujourd’hui
button-yesterday = Hier
button-unknown = Je ne sais pas
button-other-day = Un autre jour
button-other-day-or-none = Autre jour / doute
button-days-earlier = ‹ Plus tôt
button-days-later = Plus tard ›
button-month-ago = Il y a un mois
button-no-protection = Il n’y en a pas
button-skip = Passer
button-use-number = Prendre { $number }
button-watch = Surveiller { $number }
button-open-order = Ouvrir : { $title }
store-other = Un autre site
store-webshop = Petite boutique en ligne
store-yandexmarket = Yandex Market

## Une fois la commande reçue
received =
    Super, elle est là ! Avant de confirmer la réception sur le site, vérifiez :
    • Tout y est, et c’est bien ce que vous avez commandé ?
    • Ça marche, rien n’est cassé ?
    • Photographiez ou filmez tout ce qui ne va pas : une fois la réception confirmée, réclamer devient plus dur.

    L’argent vous a déjà été rendu ? Alors il est juste de dire au vendeur que le colis est arrivé, et de demander comment payer, sur le site uniquement.
order-closed = Je ne surveille plus <b>{ $title }</b>. Je l’oublie après { $days } jours.
button-reopen = Elle n’est pas arrivée
button-delete-data = Supprimer maintenant

## La fiche
order-title = { $store }, envoi du { $day }
card-title = 📦 <b>{ $title }</b>
card-below = 📦 <b>{ $title }</b> : la fiche est plus bas.
card-store = Site : { $store }
card-number = Numéro : <code>{ $number }</code>
card-number-kind = Numéro : <code>{ $number }</code> · { $kind }
card-no-number = Numéro : le vendeur n’en a pas donné
card-shipped = Expédiée : { $day } ({ $days ->
    [0] aujourd’hui
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
})
card-end = { $endfrom ->
    [rules] Dernier jour pour réclamer : { $at } (<b>encore { $left }</b>)
   *[own] Fin de la protection : { $at } (<b>encore { $left }</b>)
}
card-end-over = { $endfrom ->
    [rules] Le dernier jour pour réclamer était : { $at }
   *[own] Protection finie : { $at }
}
card-end-stopped = Protection jusqu’au { $at } : réclamé à temps
card-end-unknown = Fin de la protection : pas encore connue
card-next = 🔔 Prochain rappel : { $at }, { $zone }
ask-field = Que faut-il changer ?
ask-overview = Que voulez-vous voir ?
field-store = Site
field-number = Numéro de suivi
field-shipped = Jour d’expédition
field-protection = Fin de la protection
field-name = Nom
ask-delete = Supprimer <b>{ $title }</b> ? Je l’oublie tout de suite, et je n’envoie plus de rappels.
deleted = <b>{ $title }</b> : supprimé.

button-received = Reçue
button-extended = 📍 Protection prolongée
button-edit = Modifier
button-overview = Délais et historique
button-delete = Supprimer
button-delete-sure = Oui, supprimer
button-orders = Toutes les commandes
button-card = Ouvrir la fiche
button-enter-end = Noter la fin

## La liste
orders = { $count ->
    [one] Votre commande en cours :
   *[other] Vos { $count } commandes en cours, la plus urgente d’abord :
}
left-unknown = fin inconnue
left-stopped = réclamé à temps
left-over = protection finie
no-orders = Vous n’avez pas de commande en cours.
button-add = Ajouter une commande

## Rappels
reminder-late = Ce rappel arrive en retard, mais il reste valable.
reminder-done = Noté.
reminder-snoozed = Reporté.
reminder-no-time-left = La protection va finir, il ne reste plus de temps pour attendre. Agissez maintenant, s’il vous plaît.
button-change-number = 📍 Le numéro a changé
button-tomorrow = Me le rappeler demain

## Réglages
ask-language = Quelle langue préférez-vous ?
language-set = Je vous parle maintenant en français.
ask-zone =
    Votre fuseau horaire est <b>{ $zone }</b>. Heure locale : { $now }.

    Tapez votre ville ou un décalage, comme Paris ou UTC+1.
zone-did-you-mean = Quelle ville voulez-vous dire ?
zone-not-understood = Je ne connais pas cette ville. Tapez une plus grande ville voisine, ou un décalage comme UTC+1.
zone-set = Votre fuseau horaire est <b>{ $zone }</b>. Heure locale : { $now }. Les rappels viennent à { $hour } h.
privacy =
    <b>Ce que je garde :</b> le numéro de cette conversation, vos réglages, et pour chaque commande ce que vous m’avez dit : site, nom, numéros, montant et moyen de paiement si un texte en avait besoin, jours, et ce qui s’est passé. /export vous donne le tout en fichier.

    <b>Ce que je ne garde pas :</b> votre nom, nom d’utilisateur, téléphone, adresse, les textes des messages, ni les images : elles sont lues sur ma propre machine et oubliées aussitôt. { $provider ->
        [none] Je ne transmets rien et ne consulte nulle part les données d’un colis.
       *[known] Je ne transmets qu’une chose, et seulement avec votre accord : les numéros de vos colis vont à { $provider }, qui me dit où ils sont. /settings permet d’arrêter, et les numéros y sont alors supprimés.
    }

    <b>Pour combien de temps :</b> une commande, jusqu’à sa suppression ou { $days } jours après sa fin ; tout, si vous n’écrivez pas pendant { $idle } jours, après un avertissement. /delete_me supprime tout, tout de suite.
ask-delete-me = { $count ->
    [0] Supprimer tout ce que je garde sur vous : langue et fuseau horaire ?
    [one] Supprimer tout ce que je garde sur vous : { $count } commande, langue et fuseau horaire ? Je n’enverrai plus de rappels.
   *[other] Supprimer tout ce que je garde sur vous : { $count } commandes, langue et fuseau horaire ? Je n’enverrai plus de rappels.
}
deleted-everything = Tout ce qui vous concerne est supprimé. Envoyez /start pour recommencer.
kept-everything = D’accord, rien n’a été supprimé.
button-delete-everything = Oui, tout supprimer
button-keep = Non, garder

## /check
check-ask = Collez le numéro à expliquer.

## Avis au-dessus de la conversation
notice-old-button = Ce bouton n’est plus valable. Envoyez /start pour recommencer.
notice-answered = C’est déjà répondu.
notice-nothing-open = Cette question est fermée. Envoyez /start pour recommencer.
notice-number-noted = Noté.
notice-saved = Enregistré.
notice-order-gone = Cette commande n’est plus surveillée.
notice-order-closed = Cette commande est fermée.
