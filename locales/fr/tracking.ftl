# Ce que montre une page de suivi collée.

## Jusqu'où un colis était arrivé à un passage, après le jour et le lieu.
tracking-stage = { $stage ->
    [label] seulement une étiquette créée
    [left] sorti du pays d’expédition
    [reached] arrivé dans le pays de destination
    [customs] à la douane
    [held] retenu par la douane
    [data] données ou argent demandés
    [pickup] attend d’être récupéré
    [out] en cours de livraison
    [failed] livraison ratée
    [delivered] livré
    [returning] repart
    [lost] perdu
    [destroyed] détruit
   *[moving] en route
}
tracking-scan = { $where ->
    [none] { $day } : { tracking-stage }
   *[known] { $day }, { $where } : { tracking-stage }
}
tracking-scans = { $count ->
    [one] un passage
   *[other] { $count } passages
}
tracking-summary = 🔎 { tracking-scans } · dernier le { tracking-scan }
tracking-summary-new = 🔎 J’ai lu la page de suivi : { tracking-scans } · dernier le { tracking-scan }.

## Pourquoi. Chacun est sur sa ligne.
tracking-reason-delivered-before-paid = Livré le { $day }, et vous avez payé le { $paid }.
tracking-reason-scanned-before-paid = Il était déjà en route le { $day }, et vous avez payé le { $paid }.
tracking-reason-delivered-abroad = Livré le { $day } dans un autre pays : { $country }. Vous habitez ici : { $home }.
tracking-reason-goes-abroad = Il va dans un autre pays : { $country }. Vous habitez ici : { $home }.
tracking-reason-delivered-there = Livré ici : { $where }. Ce n’est pas chez vous ? Touchez « Pas à moi ».
tracking-reason-delivered-before-shipped = Livré le { $day }, et expédié le { $shipped } : l’un des deux est faux, ou c’est un autre colis.
tracking-reason-only-label = { $days ->
    [one] Seulement une étiquette depuis le { $day }, depuis un jour : rien n’a été remis.
   *[other] Seulement une étiquette depuis le { $day }, depuis { $days } jours : rien n’a été remis.
}
tracking-reason-silent = { $place ->
    [sender] { $days ->
        [one] Silence depuis un jour. Vu la dernière fois avant de quitter le pays d’expédition.
       *[other] Silence depuis { $days } jours. Vu la dernière fois avant de quitter le pays d’expédition.
    }
    [border] { $days ->
        [one] Silence depuis un jour. Vu la dernière fois entre les deux pays.
       *[other] Silence depuis { $days } jours. Vu la dernière fois entre les deux pays.
    }
   *[mine] { $days ->
        [one] Silence depuis un jour. Vu la dernière fois dans le pays de destination.
       *[other] Silence depuis { $days } jours. Vu la dernière fois dans le pays de destination.
    }
}
tracking-reason-light = Le colis pèse { $grams } g. Votre article pèse plus ? Alors c’est peut-être celui d’un autre.

## La suite.
tracking-ask-delivered = <b>Le suivi dit « livré » le { $day }. L’avez-vous en main ?</b>
tracking-verdict-not-mine = <b>On dirait le colis de quelqu’un d’autre.</b>
tracking-which-order = C’est une page de suivi : { tracking-scans } · dernier le { tracking-scan }. De quelle commande s’agit-il ?
tracking-ask-day = Les jours de cette page se lisent de deux façons. C’était quand : « { tracking-stage } » ?
button-tracking-of-new = Une autre commande
button-tracking-here = Oui, je l’ai
button-tracking-not-here = Non, rien reçu
button-tracking-mine = C’est le mien
button-not-mine = Pas à moi

## Dans l'historique : comme le montre une page, sans confirmation de la personne.
happened-by-page = { $what } (page de suivi)
happened-page-delivered = Le suivi dit livré le { $day }

## Recherches chez un fournisseur de données de suivi.
ask-look-ups = 🔎 Dois-je suivre le colis moi-même ? Le numéro va à { $provider } ; rien d’autre.
button-look-ups-yes = Oui
button-look-ups-no = Non
look-ups-agreed = Bien. Je demande à { $provider } et je vous dis ce qui compte. Vous pouvez l’arrêter dans /settings.
look-ups-on = Je suis les colis chez { $provider } quand leur numéro le permet. Vous pouvez l’arrêter dans /settings.
look-ups-refused = D’accord, aucun numéro ne va à { $provider }. Vous pouvez l’activer dans /settings.
settings-look-ups = Suivi chez { $provider } : { $is ->
    [on] activé
   *[off] désactivé
}.
button-look-ups = Suivi automatique
button-place = Pays et fuseau horaire
ask-where-at-home = Où habitez-vous ? Cela me donne votre heure, et me dit si un colis va bien chez vous.
card-look-up = { $where ->
    [nowhere] 🔎 { $provider } : rien encore (vu le { $checked })
   *[known] 🔎 { $provider } · { tracking-scan } (vu le { $checked })
}
card-look-up-waits = 🔎 { $provider } : demandé, pas encore de réponse
news = { $kind ->
    [first] 📍 <b>Il bouge :</b> le premier passage est là.
    [again] 📍 <b>Il bouge de nouveau.</b>
    [customs] 📍 <b>La douane le retient, ou demande quelque chose.</b>
    [pickup] { $by ->
        [none] 📍 <b>Il vous attend.</b>
       *[day] 📍 <b>Il vous attend jusqu’au { $by }.</b>
    }
    [failed] 📍 <b>La livraison n’a pas pu se faire.</b>
    [back] 📍 <b>Il repart chez l’expéditeur.</b>
    [another] 📍 <b>On dirait le colis de quelqu’un d’autre.</b>
    [label] { $days ->
        [one] 📍 <b>Seulement une étiquette depuis un jour.</b> Rien n’a été remis.
       *[other] 📍 <b>Seulement une étiquette depuis { $days } jours.</b> Rien n’a été remis.
    }
    [lost] 📍 <b>Il est perdu ou détruit.</b>
    [stopped] 📍 <b>{ $provider } ne le suit plus.</b> Que montre le suivi ?
    [refused] 📍 <b>{ $provider } n’accepte pas ce numéro.</b> Que montre le suivi sur le site du transporteur ?
   *[frozen] { $days ->
        [one] 📍 <b>Rien de nouveau depuis un jour.</b>
       *[other] 📍 <b>Rien de nouveau depuis { $days } jours.</b>
    }
}
news-scan = { $provider } · { tracking-scan }
