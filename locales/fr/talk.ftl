# Les mots libres que les gens tapent, et ce que le vendeur a répondu.

## Réponses aux mots libres
talk-thanks = Avec plaisir ! Écrivez-moi quand quelque chose change.
talk-who-are-you =
    Je suis un bot, pas une personne ni un site de vente. Je surveille les commandes qui ne sont pas arrivées, je vous préviens avant la fin de la protection, et je donne le texte à envoyer.
talk-how-it-works =
    1. Parlez-moi de la commande, ou collez sa page ou son e-mail.
    2. Je dis quoi faire maintenant, et je donne le texte pour le vendeur.
    3. Je vous préviens avant qu’il soit trop tard pour réclamer votre argent.
talk-human = Personne ne lit ici : je suis un bot. Le service client du site est sur la page de la commande, sous Aide. Je peux vous dire quoi lui écrire.
talk-open-dispute = Un litige s’ouvre sur la page de la commande, avec un bouton comme « Ouvrir un litige » ou « Remboursement ». La suite dépend du site. Donc d’abord :
talk-arrived =
    Bonne nouvelle ! Avez-vous vraiment le colis en main ?

    Vérifiez le contenu avant de confirmer la réception sur le site.
talk-arrived-wrong = <b>Ne confirmez pas la réception, et ne jetez rien.</b> Photographiez le colis, l’étiquette et l’article. Puis réclamez votre argent avec ces photos.
talk-not-arrived = { $acts ->
    [yes] L’important : ne pas rater le dernier jour pour réclamer votre argent.
   *[no] La plupart de ces colis finissent par arriver. L’important : ne pas rater le dernier jour pour réclamer votre argent.
}
talk-delivered-not-here = <b>Ne confirmez pas la réception.</b> Regardez la boîte aux lettres, demandez aujourd’hui aux voisins et à la poste. Si personne ne l’a, demandez la preuve de livraison au vendeur et réclamez votre argent.
talk-where-is-it = Je ne peux pas suivre les colis moi-même. Le suivi vous le dit, et moi je vous dis quoi en faire.
talk-tracking-shows = Que montre le suivi maintenant ? Mon conseil sera de nouveau juste.
talk-number-wrong = Comparez le numéro avec la page de la commande, signe par signe. S’il est pareil, demandez au vendeur de le vérifier : une faute de frappe de son côté est courante.
talk-two-numbers = Les deux numéros peuvent être vrais : beaucoup de colis en reçoivent un nouveau quand un transporteur de votre pays prend le relais. Envoyez-moi le plus récent, je le suis. L’ancien ne montre que sa partie du trajet.
talk-is-it-fake = Un numéro ne permet pas de le dire. Beaucoup de vrais n’affichent rien pendant des semaines. Ce qui vous protège, c’est le site : réclamez avant le dernier jour.
talk-customs = La douane peut demander des données ou une taxe. Ne suivez jamais un lien reçu : ouvrez vous-même le site de la poste ou du transporteur. Je n’ai jamais besoin de votre passeport ni de votre carte.
talk-phishing =
    <b>Ne payez pas, et n’ouvrez aucun lien d’un tel message.</b> De petits frais de livraison, c’est le plus souvent une arnaque.

    Ouvrez vous-même le site de la poste et cherchez-y le colis.
talk-phished =
    <b>D’abord : faites bloquer la carte maintenant</b>, dans l’appli de votre banque ou au numéro inscrit sur la carte. Dites que vous avez payé sur une page frauduleuse, et contestez le paiement.

    Changez ensuite tous les mots de passe tapés là, et gardez le message comme preuve. Votre vrai colis n’a rien à voir avec cela.
talk-protection = La protection acheteur, c’est le délai où vous pouvez redemander l’argent au site. Après sa fin, l’argent est le plus souvent perdu.
talk-extend = Demandez au vendeur de prolonger la protection, et vérifiez que la nouvelle date est sur la page de la commande. Sans elle, il faut { claim-file } à temps.
talk-extended = Bien. Quelle fin montre maintenant la page de la commande ? Seul ce qui y est écrit compte.
talk-dispute-refused = Qu’a-t-on dit exactement ? Un refus n’est souvent pas la fin.
talk-refund-when = Une fois l’accord donné, l’argent met de quelques jours à quelques semaines, selon le moyen de paiement. Avant, rien n’est sûr.
talk-refund-due = { $late ->
    [yes] Accordé le { $on }, il devait arriver avant le <b>{ $by }</b>. Maintenant :
   *[no] Accordé le { $on } : en général il arrive avant le <b>{ $by }</b>. Sinon :
}
talk-money-back = Super ! Tout l’argent est sur votre compte ? Alors je ferme la commande.
talk-seller-silent = Ça arrive souvent. Pas besoin de réponse pour réclamer votre argent : le silence n’arrête pas votre protection.
talk-what-to-write = { $known ->
    [yes] J’ai des textes prêts en anglais pour les vendeurs et les sites.
   *[no] J’ai des textes prêts en anglais pour les vendeurs et les sites. Parlez-moi de la commande, et je donne celui qui convient.
}
talk-what-now = { $known ->
    [yes] Ne confirmez pas la réception, et regardez quand finit la protection.
   *[no] Ne confirmez pas la réception, et regardez quand finit la protection. Parlez-moi de la commande, et je dis la suite.
}
talk-upset = { $acts ->
    [yes] Je comprends : attendre son propre argent n’est pas drôle. Une étape à la fois.
   *[no] Je comprends : attendre son propre argent n’est pas drôle. La plupart de ces colis arrivent, et sinon vous pouvez réclamer à temps. Une étape à la fois.
}
talk-stop-look-ups = Je ne consulte aucun suivi : je n’envoie de numéro à personne.
talk-track-for-me = Je ne peux pas suivre les colis moi-même. J’explique le numéro et je dis quand agir.
talk-wrong-address = Écrivez tout de suite au vendeur, sur le site, et demandez au transporteur si on peut la changer. <b>Ne confirmez pas la réception.</b> Si la page de la commande montre la bonne adresse, faites une capture.
talk-not-shipped = Tant qu’elle n’est pas expédiée, vous pouvez annuler la commande sur sa page. On y voit aussi jusqu’à quand le vendeur doit expédier.
talk-changed-mind = Pas encore expédiée ? Annulez-la sur la page de commande. Déjà en route ? On ne peut guère l’annuler : demandez au vendeur. Quand elle arrive, renvoyez-la selon les règles de la page de commande. Tant qu’elle n’est pas là, le motif d’une réclamation reste « non reçue ».
talk-returned = Faites une capture du suivi aujourd’hui, et demandez au transporteur pourquoi il repart : de là dépend ce que vous pouvez réclamer.
talk-how-long = Attendre ne coûte rien, tant qu’il reste assez de protection. Agissez avant sa fin : les derniers jours, seule la réclamation compte.
talk-how-long-at-large = Personne ne peut dire le jour : de Chine, un colis met le plus souvent quelques semaines, parfois plus de deux mois. { talk-how-long }
talk-will-money-come = Personne ne peut le promettre. La plupart des sites remboursent ce qui n’est pas arrivé, si vous le demandez sur la page de la commande avant la fin de la protection.
talk-no-number = On peut réclamer un colis même sans numéro. Demandez-le au vendeur, et gardez un œil sur la fin de la protection.
talk-cost = Je suis gratuit, et je ne demande jamais d’argent, de carte ni de passeport.
talk-confirmed-by-mistake = <b>Écrivez aujourd’hui au service client du site :</b> le colis n’est pas là, et vous avez confirmé par erreur. Beaucoup de sites acceptent encore quelques jours. Faites une capture de la page de la commande.
talk-money-partly = Seulement une partie est revenue ? Alors ce n’est pas fini. Ne confirmez rien, et demandez le reste là où le remboursement a été fait.
talk-escalate = Si le vendeur refuse ou ne répond pas, le site tranche. Sur la page de la commande, cherchez « Faire appel », « Escalader » ou « Contacter le service client ».
talk-not-helped = Je suis désolé que cela n’ait pas aidé. Voyons ce qu’il reste à faire.
talk-other-parcel = Donc cette commande n’est pas encore arrivée. Je continue à la surveiller.
talk-not-mine = Alors le numéro montre le colis de quelqu’un d’autre. À quoi le voyez-vous ?
talk-through-payment = { $known ->
    [yes] En plus de la boutique, l’argent peut revenir par où vous avez payé : la banque de la carte ou PayPal.
   *[no] En plus de la boutique, l’argent peut revenir par où vous avez payé : la banque de la carte ou PayPal. Parlez-moi de la commande, et je compte les derniers jours.
}
talk-settled = Bonne nouvelle ! Comment cela s’est-il terminé ? Je clos alors la commande.
talk-given-up = Je suis désolé, c’est rageant. Je ferme la commande ? Alors je ne rappelle plus rien.
talk-offer-accepted = Qui a accepté moins n’obtient en général pas plus. Gardez une capture, et dites-moi quand l’argent est là.
talk-they-wrote = Qu’écrivent-ils ? Transférez-le ou collez-le ici : je dis ce que cela veut dire et quoi répondre.
talk-link-opened =
    <b>Ouvrir un lien ne prend pas encore d’argent.</b> Supprimez le message, et cherchez le colis sur le site du transporteur.

    Avez-vous tapé là un numéro de carte, un mot de passe ou un code ? Alors faites bloquer la carte tout de suite.
talk-refund-as-credit = <b>Un avoir, des points ou un bon ne sont pas votre argent.</b> Vous ne l’avez pas choisi ? Demandez au support de rembourser par où vous avez payé. Si cela vous va, fermez la commande.
talk-refund-to-old-card = Regardez d’abord le compte : une nouvelle carte de la même banque a souvent le même. Fermé, lui aussi ? Demandez au support la référence du remboursement, et voyez votre banque avec elle.
talk-private-sale =
    <b>Entre particuliers, aucune boutique ne répond.</b> Payé par carte, ou par PayPal pour un achat ? Réclamez là. Par virement, entre proches ou en espèces ? Alors aujourd’hui :
    1. Demandez à la banque ou à l’appli de rappeler le paiement.
    2. Fixez au vendeur un dernier jour par écrit.
    3. Gardez l’annonce, les messages et le paiement. Sans réponse : prévenez la plateforme et la police.
talk-going-away =
    La poste et les points relais ne gardent un colis que quelques jours : le suivi et l’avis disent jusqu’à quand. Avant de partir :
    1. Trouvez quelqu’un pour le retirer, ou demandez qu’on le garde plus longtemps.
    2. Pas encore expédié ? Demandez au vendeur d’attendre.
    Un colis non retiré repart, et l’argent est plus dur à récupérer.
talk-return-cost = <b>Mauvais article, cassé ou pas comme décrit ?</b> Alors le retour est le plus souvent payé par le vendeur ou la boutique : demandez une étiquette de retour dans la réclamation, et n’envoyez rien à vos frais avant leur réponse. <b>Changé d’avis ?</b> Alors c’est le plus souvent vous : la page de commande le dit.
talk-authority =
    <b>D’abord ce qui a un dernier jour :</b> la réclamation à la boutique, puis la banque ou PayPal. C’est gratuit, et cela suffit le plus souvent.

    En outre, le service des consommateurs de votre pays aide gratuitement, et la police reçoit une plainte pour fraude. Gardez la commande, la discussion et le paiement.
talk-delete-what = Supprimer <b>{ $title }</b>, ou tout ce que je garde sur vous ?
talk-delete-which = Supprimer une commande, ou tout ce que je garde sur vous ?
button-delete-this = Supprimer la commande
talk-no-order = Je ne surveille encore aucune commande pour vous. Parlez-m’en, et je dirai la suite. Pour supprimer tout ce que je garde : /delete_me.
edit-is-past = J’ai déjà répondu à ce message. Pour changer quelque chose, réécrivez-le, ou touchez.
talk-which = Que voulez-vous dire ?
talk-which-order = De quelle commande s’agit-il ?
talk-no-other-order = Je ne surveille aucune autre commande : seulement <b>{ $title }</b>, et je continue. De laquelle s’agit-il ?
talk-unclear-0 = Je n’ai pas compris. Touchez ce qui s’en rapproche le plus, ou dites-le autrement.
talk-unclear-1 = Désolé, je ne sais pas bien ce que vous voulez dire. Un des boutons le dit peut-être.
talk-unclear-2 = Je ne comprends toujours pas. Quelques mots simples suffisent, ou un bouton.
talk-unclear-3 = Désolé, je n’ai pas pu lire cela. Dites en quelques mots ce qui est arrivé au colis.
talk-unclear-4 = Je l’ai lu deux fois, et ce n’est pas clair. Touchez le bouton qui convient le mieux.
talk-unclear-5 = Essayons avec les boutons : touchez-en un, et je saurai.
talk-unclear-6 = Mieux vaut demander que deviner de travers. Choisissez ci-dessous, s’il vous plaît.
talk-unclear-7 = Je ne connais pas encore ces mots. Redites-le, en plus court.
talk-unclear-8 = Désolé, j’ai perdu le fil. Une chose à la fois : d’abord le plus important.
talk-unclear-9 = Cela non plus, je ne l’ai pas compris. Ce que vous avez dit avant est gardé ; choisissez ci-dessous.
part-not-understood = Je n’ai pas compris ce passage : « { $part } ». Écrivez-le encore une fois, en d’autres mots.
talk-unclear-example = Je n’ai pas compris non plus. Une ligne suffit, par exemple : « Temu, expédié le 3 novembre, le suivi n’affiche rien ».
button-not-that = Autre chose
button-in-hands = ✅ Oui, je l’ai
button-not-in-hands = Non, pas encore

## Ce qui a pu être voulu
button-talk-help = Aide
button-talk-thanks = Merci
button-talk-greeting = Bonjour
button-talk-who-are-you = Qui êtes-vous ?
button-talk-how-it-works = Comment ça marche ?
button-talk-open-dispute = Ouvrir un litige
button-talk-seller-wants-cancel = On demande d’annuler
button-talk-seller-offers-less = On m’offre moins
button-talk-seller-wants-receipt = On demande de confirmer
button-talk-seller-pays-outside = Argent hors du site
button-talk-seller-says-wait = On me dit d’attendre
button-talk-seller-resends = On le renvoie
button-talk-seller-cannot-ship = Ne peut pas expédier
button-talk-seller-wants-proof = Ils veulent des photos
button-talk-seller-silent = Le vendeur se tait
button-talk-seller-asked = J’ai écrit au vendeur
button-talk-arrived = Il est arrivé
button-talk-arrived-wrong = Quelque chose cloche
button-talk-not-arrived = Il n’est pas arrivé
button-talk-delivered-not-here = « Livré », pas ici
button-talk-where-is-it = Où est-il ?
button-talk-tracking-shows = Ce que dit le suivi
button-talk-why-untracked = Pourquoi pas de suivi ?
button-talk-number-wrong = Le numéro est faux
button-talk-two-numbers = Deux numéros
button-talk-is-it-fake = C’est un faux ?
button-talk-customs = Douane
button-talk-phishing = Un message bizarre
button-talk-phished = Payé sur un faux site
button-talk-protection = Protection acheteur
button-talk-extend = Comment prolonger
button-talk-extended = C’est prolongé
button-talk-dispute-opened = J’ai ouvert un litige
button-talk-paypal-case = J’ai saisi PayPal
button-talk-bank-case = J’ai vu ma banque
button-talk-dispute-cancelled = J’ai annulé le litige
button-talk-dispute-won = Décision pour moi
button-talk-dispute-refused = C’est refusé
button-talk-refund-when = Quand vient l’argent ?
button-talk-money-back = L’argent est revenu
button-talk-what-to-write = Quoi écrire
button-talk-what-now = Quoi faire maintenant
button-talk-my-orders = Mes commandes
button-talk-new-order = Une autre commande
button-talk-delete-all = Tout supprimer
button-talk-delete-order = Supprimer une commande
button-talk-language = Langue
button-talk-stop = Moins de messages
button-talk-later = Rappeler plus tard
button-talk-timezone = Fuseau horaire
button-talk-edit = Changer quelque chose
button-talk-cancel = Annuler
button-talk-privacy = Mes données
button-talk-wrong-address = L’adresse est fausse
button-talk-stop-look-ups = Arrêter le suivi auto
button-talk-track-for-me = Suivez-le pour moi
button-talk-human = Parler à quelqu’un
button-talk-going-away = Je serai absent
button-talk-changed-mind = Je n’en veux plus
button-talk-return-cost = Qui paie le retour ?
button-talk-authority = Consommateurs, police
button-talk-upset = J’en ai assez
button-talk-not-shipped = Pas encore expédiée
button-talk-returned = Il repart
button-talk-how-long = Attendre ou agir ?
button-talk-will-money-come = Reverrai-je mon argent ?
button-talk-no-number = Je n’ai pas de numéro
button-talk-cost = Combien ça coûte ?
button-talk-confirmed-by-mistake = Confirmé par erreur
button-talk-money-partly = Juste une partie
button-talk-escalate = Faire trancher le site
button-talk-not-helped = Ça n’a pas aidé
button-talk-undo = Annuler la dernière
button-talk-other-parcel = C’était un autre colis
button-talk-not-my-city = Pas ma ville
button-talk-not-mine = Pas mon colis
button-talk-customs-answered = La douane a tout
button-talk-order-cancelled = Commande annulée
button-talk-answered = J’ai répondu
button-talk-escalated = Transmis au site
button-talk-appealed = J’ai fait appel
button-talk-through-payment = Argent par la banque
button-talk-settled = C’est réglé
button-talk-given-up = J’abandonne
button-talk-offer-accepted = J’ai accepté moins
button-talk-they-wrote = On m’a écrit
button-talk-link-opened = Lien seulement ouvert
button-talk-refund-as-credit = Remboursé en avoir
button-talk-refund-to-old-card = Sur une carte fermée
button-talk-private-sale = Achat entre particuliers
button-talk-delete-what = Supprimer

## Ce que le vendeur a répondu
reply-ask = C’est ce que le vendeur ou le site vous a écrit ?
button-sellers-words = Oui, c’est leur texte
button-note-it = ✅ Le noter
reply-pay-outside =
    On veut payer ou être payé <b>hors de la boutique</b>.

    ⚠️ Là, la boutique ne protège rien. Un remboursement à côté n’arrive souvent jamais, ou seulement une fois la demande abandonnée. Ne donnez pas de carte et ne payez rien : leur erreur est à leurs frais.
reply-confirm-receipt =
    On veut que vous <b>confirmiez la réception</b>.

    ⚠️ Cela donne l’argent au vendeur et met le plus souvent fin à la protection. Confirmez seulement ce que vous avez en main.
reply-close-dispute =
    { $disputed ->
        [yes] On veut que vous <b>annuliez { claim-the }</b>.
       *[no] On veut que vous <b>n’ouvriez rien</b>, ou que vous annuliez.
    }

    ⚠️ Ce qui est annulé se rouvre rarement. Une promesse n’est pas un remboursement : n’annulez rien avant l’argent ou le colis.
reply-change-reason =
    On veut que vous donniez <b>un autre motif</b>.

    ⚠️ « Je n’en ai plus besoin » en fait un changement d’avis, et l’argent peut être refusé. Le vrai motif reste : { $came ->
        [none] la commande n’est pas arrivée.
       *[other] ce qui ne va pas avec ce qui est arrivé.
    }
reply-partial-refund =
    On vous propose <b>moins</b> que ce que vous avez payé, ou un bon.

    ⚠️ Si vous acceptez, il n’y aura rien de plus. Rien n’oblige à accepter : { $came ->
        [none] rien n’est arrivé, donc vous pouvez tout demander.
        [part] vous pouvez demander toute la valeur de ce qui manque.
       *[other] avec des photos de ce qui est arrivé, vous pouvez tout demander.
    }
reply-coupon =
    On vous propose un <b>bon ou un avoir</b> au lieu d’argent.

    ⚠️ Il ne vaut que dans cette boutique et peut expirer. Qui l’accepte n’a presque jamais d’argent. Demandez l’argent par où vous avez payé.
reply-says-delivered =
    On dit que c’est <b>livré</b>.

    ⚠️ Regardez la boîte aux lettres, demandez aujourd’hui aux voisins et à la poste. Si personne ne l’a, ne confirmez pas : demandez la preuve de livraison.
reply-at-pickup =
    On dit qu’il <b>vous attend</b> au bureau de poste ou dans un point relais.

    👉 Regardez ce que montre le suivi. S’il y est, retirez-le dans les prochains jours, avec une pièce d’identité et le numéro.
reply-refuses =
    On <b>refuse</b> de rendre l’argent.

    👉 { $disputed ->
        [yes] Dans le litige, c’est la boutique qui décide, pas eux. Demandez-lui d’intervenir.
       *[no] Leur refus ne décide de rien : réclamez votre argent à temps sur la page de la commande. Là, c’est la boutique qui décide.
    }
reply-new-number =
    On vous donne un <b>nouveau numéro</b>.

    ⚠️ Cela veut souvent dire un envoi plus tardif, ou un autre colis. Envoyez-moi le numéro ; votre protection court comme avant.
reply-resend =
    On promet de <b>renvoyer</b>.

    ⚠️ La protection de votre commande n’en devient pas plus longue. Demandez le nouveau numéro, et gardez votre droit de réclamer.
reply-other-goods =
    On propose <b>autre chose</b> que ce que vous avez commandé.

    👉 Rien ne vous oblige à l’accepter : demandez ce que vous avez commandé, ou tout votre argent.
reply-refund-promised =
    On promet un <b>remboursement</b>.

    ⚠️ Seul compte un remboursement affiché sur la page de la commande. N’annulez et ne confirmez rien avant d’avoir l’argent.
reply-lost =
    On dit que le colis est <b>perdu</b>.

    C’est bon de l’avoir par écrit : faites une capture. Avec elle, vous pouvez réclamer tout votre argent.
reply-out-of-stock =
    On <b>ne peut pas expédier</b>, ou on veut annuler la commande.

    ⚠️ Laissez le vendeur ou la boutique annuler. Si c’est vous, le motif est « pas expédié », jamais « j’ai changé d’avis ». Faites une capture de la réponse.
reply-wrong-address =
    On dit que l’<b>adresse</b> est fausse.

    ⚠️ Comparez-la avec l’adresse de la page de la commande, et faites une capture. Si elle y est juste, l’erreur n’est pas la vôtre.
reply-asks-proof =
    On demande une <b>photo ou une preuve</b>.

    { $came ->
        [none] D’un colis jamais arrivé, il n’y a rien à photographier. Envoyez une capture datée du suivi, sur le site seulement.
       *[other] Photographiez le colis, l’étiquette et ce qui est arrivé, et envoyez-le sur le site seulement.
    }
reply-holiday =
    On dit que des <b>jours fériés</b> retardent l’envoi.

    ⚠️ Les fêtes n’arrêtent pas le délai de votre protection. N’attendez que tant qu’il court.
reply-customs =
    On dit que la <b>douane</b> le retient.

    ⚠️ C’est peut-être vrai, ou dit pour gagner du temps. La douane n’arrête pas le délai de votre protection.

    👉 Regardez ce que montre le suivi. Si la douane le retient vraiment, la poste ou le transporteur vous dit avec le numéro ce qui manque : appelez-les.
reply-wait =
    On vous demande d’<b>attendre</b>.

    ⚠️ Attendre ne coûte rien, tant que votre protection court. Beaucoup de ces réponses visent à dépasser sa fin.
reply-says-moving =
    On dit qu’il est <b>en route</b>.

    ⚠️ C’est leur parole, pas un scan : seul le suivi compte. Votre protection continue de courir.
reply-pay-again =
    On veut que vous <b>payiez encore</b>.

    ⚠️ Ne payez pas : le renvoi est à leurs frais, et personne ne protège ce qui est payé par un lien ou dans le chat. Si le colis repart, réclamez tout l’argent sur la page de la commande.
reply-customs-fee =
    On dit que la <b>douane veut de l’argent</b>.

    ⚠️ C’est peut-être vrai. Vérifiez avec le numéro sur le site officiel de la poste, du transporteur ou de la douane, et ne payez que là : jamais par un lien de message, ni au vendeur.
reply-extended =
    On dit que votre <b>protection</b> est ou sera prolongée.

    ⚠️ Seul compte le jour sur la page de la commande : regardez-y. Tant qu’elle n’en montre pas d’autre, je m’en tiens à la fin que je connais.
reply-choice =
    On vous laisse <b>choisir</b>.

    👉 Choisissez l’argent, en entier, par où vous avez payé. Un avoir ne vaut que dans cette boutique, et un second colis ne prolonge pas la protection.
reply-open-dispute =
    On dit : <b>{ do-dispute }</b>.

    { $disputed ->
        [yes] C’est fait : seul compte ce qu’on y accepte.
       *[no] 👉 Faites-le maintenant, { $came ->
            [none] comme « non reçu »
           *[other] avec ce qui ne va pas
        }, pour le montant total. Seul compte ce qui y figure.
    }
reply-support-waits =
    Le <b>service client</b> examine la demande.

    Faites une capture de la réponse. Votre protection court pendant ce temps.
reply-thanks = On ne vous demande rien ici. Notez et confirmez la commande seulement quand elle est entre vos mains.
reply-rate =
    On veut une <b>bonne note</b>.

    ⚠️ Ne notez qu’avec le colis en main, ou l’argent rendu.
reply-also-pay-outside = On veut aussi de l’argent ou des données de carte hors du site : ne donnez rien.
reply-also-confirm-receipt = On veut aussi que vous confirmiez la réception : ne le faites pas.
reply-also-close-dispute = { $disputed ->
    [yes] On veut aussi que vous annuliez { claim-the } : ne le faites pas.
   *[no] On veut aussi que vous n’ouvriez rien : vous le pouvez, tant que la protection court.
}
reply-also-change-reason = On veut aussi un autre motif : gardez le vrai.
reply-also-partial-refund = On propose aussi moins que ce que vous avez payé.
reply-also-coupon = On propose aussi un bon : n’acceptez que de l’argent.
reply-also-says-delivered = On dit aussi que c’est livré.
reply-also-at-pickup = On dit aussi qu’il vous attend : regardez le suivi.
reply-also-refuses = On refuse aussi de rendre l’argent : c’est la boutique qui décide.
reply-also-new-number = On donne aussi un nouveau numéro.
reply-also-resend = On promet aussi de renvoyer.
reply-also-other-goods = On propose aussi autre chose que ce que vous avez commandé.
reply-also-refund-promised = On promet aussi un remboursement. Seul compte ce que montre la page de la commande.
reply-also-lost = On dit aussi que c’est perdu.
reply-also-out-of-stock = On dit aussi ne pas pouvoir expédier.
reply-also-wrong-address = On dit aussi que l’adresse est fausse.
reply-also-asks-proof = On demande aussi une photo ou une preuve.
reply-also-holiday = On parle aussi de jours fériés.
reply-also-customs = On parle aussi de la douane.
reply-also-wait = On vous demande aussi d’attendre.
reply-also-says-moving = On dit aussi qu’il est en route.
reply-also-rate = On veut aussi une bonne note : pas avant le colis ou l’argent.
reply-also-pay-again = On veut aussi que vous payiez encore : ne le faites pas.
reply-also-customs-fee = On dit aussi que la douane veut de l’argent : vérifiez sur le site officiel, et ne payez que là.
reply-also-extended = On parle aussi d’une protection prolongée : seule compte la page de la commande.
reply-also-choice = On vous laisse aussi choisir : prenez l’argent.
reply-also-open-dispute = On dit aussi que vous pouvez { do-dispute } : faites-le à temps.
reply-also-support-waits = Le service client l’examine aussi.
reply-look-again = 🔔 Regardez à nouveau le <b>{ $day }</b>.
reply-no-order-of-store = Je ne surveille pas encore de commande de { $store }. De laquelle s’agit-il ?
reply-deadline = { $left ->
    [0] ⏳ Moins d’un jour avant { $what }, <b>{ $at }</b>.
    [one] ⏳ Vous avez { $left } jour avant { $what }, <b>{ $at }</b>.
   *[other] ⏳ Vous avez { $left } jours avant { $what }, <b>{ $at }</b>.
}
reply-end-first = { $asks ->
    [promised] ⏳ Avant d'attendre, dites-moi le jour promis : votre dernier jour en dépend.
    [paid] ⏳ Avant d'attendre, dites-moi le jour du paiement : votre dernier jour en dépend.
   *[end] ⏳ Avant d'attendre, regardez le compte à rebours sur la page de la commande et dites-moi quand la protection se termine. Attendre plus longtemps peut vous coûter l’argent.
}
reply-deadline-passed = ⏳ On demande { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, jusqu’au { $until }. <b>Vous avez { $left ->
    [0] moins d’un jour
    [one] { $left } jour
   *[other] { $left } jours
}</b> avant { $what }, { $at }. N’attendez pas au-delà.
reply-deadline-kept = ⏳ On demande { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, jusqu’au { $until }. Vous avez { $left ->
    [one] { $left } jour
   *[other] { $left } jours
} avant { $what }, <b>{ $at }</b>. Je vous préviens à temps.
