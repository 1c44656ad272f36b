# Co pokazuje wklejona strona śledzenia.

## Jak daleko dotarła paczka przy wpisie, po dniu i miejscu.
tracking-stage = { $stage ->
    [label] tylko etykieta
    [left] opuściła kraj nadawcy
    [reached] dotarła do kraju docelowego
    [customs] w urzędzie celnym
    [held] zatrzymana przez urząd celny
    [data] chcą danych albo pieniędzy
    [pickup] czeka na odbiór
    [out] wydana do doręczenia
    [failed] nieudana dostawa
    [delivered] dostarczono
    [returning] wraca do nadawcy
    [lost] zaginęła
    [destroyed] zniszczona
   *[moving] w drodze
}
tracking-scan = { $where ->
    [none] { $day }: { tracking-stage }
   *[known] { $day }, { $where }: { tracking-stage }
}
tracking-scans = { $count ->
    [one] jeden wpis
    [few] { $count } wpisy
   *[many] { $count } wpisów
}
tracking-summary = 🔎 { tracking-scans } · ostatni { tracking-scan }
tracking-summary-new = 🔎 Strona śledzenia przeczytana: { tracking-scans } · ostatni { tracking-scan }.

## Dlaczego. Każdy powód w osobnej linii.
tracking-reason-delivered-before-paid = Dostarczono { $day }, a płatność była { $paid }.
tracking-reason-scanned-before-paid = W drodze już { $day }, a płatność była { $paid }.
tracking-reason-delivered-abroad = Dostarczono { $day } w innym kraju: { $country }. Twój kraj: { $home }.
tracking-reason-goes-abroad = Jedzie do innego kraju: { $country }. Twój kraj: { $home }.
tracking-reason-delivered-there = Miejsce dostawy: { $where }. Nie mieszkasz tam? To naciśnij „Nie moja”.
tracking-reason-delivered-before-shipped = Dostarczono { $day }, a wysłano { $shipped }: jedna data jest błędna albo to cudza paczka.
tracking-reason-only-label = { $days ->
    [one] Tylko etykieta od { $day }, od { $days } dnia: paczki nie nadano.
    [few] Tylko etykieta od { $day }, od { $days } dni: paczki nie nadano.
   *[many] Tylko etykieta od { $day }, od { $days } dni: paczki nie nadano.
}
tracking-reason-silent = { $place ->
    [sender] { $days ->
        [one] Cisza od { $days } dnia. Ostatnio widziana jeszcze w kraju nadawcy.
        [few] Cisza od { $days } dni. Ostatnio widziana jeszcze w kraju nadawcy.
       *[many] Cisza od { $days } dni. Ostatnio widziana jeszcze w kraju nadawcy.
    }
    [border] { $days ->
        [one] Cisza od { $days } dnia. Ostatnio widziana między dwoma krajami.
        [few] Cisza od { $days } dni. Ostatnio widziana między dwoma krajami.
       *[many] Cisza od { $days } dni. Ostatnio widziana między dwoma krajami.
    }
   *[mine] { $days ->
        [one] Cisza od { $days } dnia. Ostatnio widziana w kraju docelowym.
        [few] Cisza od { $days } dni. Ostatnio widziana w kraju docelowym.
       *[many] Cisza od { $days } dni. Ostatnio widziana w kraju docelowym.
    }
}
tracking-reason-light = Paczka waży { $grams } g. Twój towar waży więcej? To może być cudza paczka.

## Co dalej.
tracking-ask-delivered = <b>W śledzeniu „dostarczono” { $day }. Masz ją w rękach?</b>
tracking-verdict-not-mine = <b>To wygląda na cudzą paczkę.</b>
tracking-which-order = To strona śledzenia: { tracking-scans } · ostatni { tracking-scan }. O które zamówienie chodzi?
tracking-ask-day = Dni na tej stronie można odczytać na dwa sposoby. Kiedy to było: „{ tracking-stage }”?
button-tracking-of-new = Inne zamówienie
button-tracking-here = Tak, mam ją
button-tracking-not-here = Nie, nic nie ma
button-tracking-mine = Jest moja
button-not-mine = Nie moja

## W historii zamówienia: tak pokazuje strona, człowiek tego nie potwierdził.
happened-by-page = { $what } (strona śledzenia)
happened-page-delivered = W śledzeniu „dostarczono” { $day }

## Sprawdzanie przez serwis śledzenia.
ask-look-ups = 🔎 Sprawdzać tę paczkę za ciebie? Do { $provider } idzie tylko numer, nic więcej.
button-look-ups-yes = Tak
button-look-ups-no = Nie
look-ups-agreed = Dobrze. Pytam { $provider } i piszę, co ważne. Wyłączysz to w /settings.
look-ups-on = Sprawdzam paczki w { $provider }, jeśli numer na to pozwala. Wyłączysz to w /settings.
look-ups-refused = W porządku, żaden numer nie idzie do { $provider }. Włączysz to w /settings.
settings-look-ups = Sprawdzanie w { $provider }: { $is ->
    [on] włączone
   *[off] wyłączone
}.
button-look-ups = Sprawdzanie
button-place = Kraj i strefa czasowa
ask-where-at-home = Gdzie mieszkasz? Dzięki temu wiem, która u ciebie godzina i czy paczka jedzie do ciebie.
card-look-up = { $where ->
    [nowhere] 🔎 { $provider }: jeszcze nic (sprawdzono { $checked })
   *[known] 🔎 { $provider } · { tracking-scan } (sprawdzono { $checked })
}
card-look-up-waits = 🔎 { $provider }: zapytano, czekam na odpowiedź
news = { $kind ->
    [first] 📍 <b>Ruszyła:</b> jest pierwszy wpis.
    [again] 📍 <b>Znów się rusza.</b>
    [customs] 📍 <b>Urząd celny ją trzyma albo o coś prosi.</b>
    [pickup] { $by ->
        [none] 📍 <b>Czeka na ciebie.</b>
       *[day] 📍 <b>Czeka na ciebie do { $by }.</b>
    }
    [failed] 📍 <b>Nie udało się jej dostarczyć.</b>
    [back] 📍 <b>Wraca do nadawcy.</b>
    [another] 📍 <b>To wygląda na cudzą paczkę.</b>
    [label] { $days ->
        [one] 📍 <b>Od { $days } dnia tylko etykieta.</b> Paczki nie nadano.
        [few] 📍 <b>Od { $days } dni tylko etykieta.</b> Paczki nie nadano.
       *[many] 📍 <b>Od { $days } dni tylko etykieta.</b> Paczki nie nadano.
    }
    [lost] 📍 <b>Zaginęła albo została zniszczona.</b>
    [stopped] 📍 <b>{ $provider } już jej nie śledzi.</b> Co pokazuje śledzenie?
    [refused] 📍 <b>{ $provider } nie przyjmuje tego numeru.</b> Co pokazuje śledzenie na stronie przewoźnika?
   *[frozen] { $days ->
        [one] 📍 <b>Od { $days } dnia nic nowego.</b>
        [few] 📍 <b>Od { $days } dni nic nowego.</b>
       *[many] 📍 <b>Od { $days } dni nic nowego.</b>
    }
}
news-scan = { $provider } · { tracking-scan }
