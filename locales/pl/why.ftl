# Odpowiedzi na „Czemu?”: czemu paczki nie da się śledzić.

## Czemu nie da się jej śledzić?
button-why-untracked = Czemu nie ma śledzenia?
why-untracked-head = <b>Czemu nie da się jej śledzić?</b>
why-untracked-number = <b>Czemu</b> <code>{ $number }</code> <b>nic nie pokazuje?</b>
why-untracked-order = <b>{ $title }: czemu nie ma śledzenia?</b>
why-untracked-comfort = Większość takich paczek dochodzi. Najpierw najbardziej prawdopodobny powód:
why-untracked-first = Najpierw najbardziej prawdopodobny powód:
why-untracked-watch = Czas na zgłoszenie tymczasem biegnie. Mogę pilnować zamówienia i ostrzec na czas.

# Przyczyna w kilku słowach i co z niej wynika, w jednym zdaniu.
cause-order-number = <b>To numer zamówienia.</b> Numer śledzenia jest na stronie zamówienia, przy danych dostawy.
cause-mistyped = <b>Literówka.</b> Skopiuj numer ze strony zamówienia jeszcze raz.
cause-label-only = { $number ->
    [no] <b>Jeszcze niewysłane.</b>
   *[yes] <b>Na razie tylko etykieta:</b> paczki nie nadano.
} { $sent ->
    [no] Przed wysyłką nic nie może być widać.
   *[yes] { $late ->
        [yes] { $to ->
            [support] Zapytaj obsługę, czy jest w drodze.
           *[seller] Zapytaj sprzedawcę, czy jest w drodze.
        }
       *[no] { $dayknown ->
            [yes] Od { $actday } pora pytać.
           *[no] Od { $act }. dnia po wysyłce zapytaj sprzedawcę.
        }
    }
}
cause-another-parcel = <b>Numer cudzej paczki.</b> Jeśli miejsce albo daty się nie zgadzają, powiedz mi: to powód do zgłoszenia.
cause-too-early = <b>Jest wcześnie.</b> Numer często pojawia się kilka dni przed pierwszym wpisem: { $dayknown ->
    [yes] do { $actday } to normalne.
   *[no] do { $act }. dnia po wysyłce to normalne.
}
cause-store-hides-it = { $silence ->
    [0] <b>Sklep tego nie pokazuje.</b> Niektóre piszą tylko „Paczka wysłana”: wtedy patrz tylko na stronę zamówienia.
    [one] <b>Ten sklep często nic nie pokazuje.</b> Sam pisze, że cisza do { $silence } dnia to norma.
    [few] <b>Ten sklep często nic nie pokazuje.</b> Sam pisze, że cisza do { $silence } dni to norma.
   *[many] <b>Ten sklep często nic nie pokazuje.</b> Sam pisze, że cisza do { $silence } dni to norma.
}
cause-in-the-mail = <b>Przyszedł e-mailem.</b> Zajrzyj tam i do danych dostawy zamówienia.
cause-sent-untracked = <b>Małe, tanie rzeczy często idą bez śledzenia.</b> Zaglądaj do skrzynki; zgłosić i tak możesz.
cause-border-only = <b>Wiele numerów kończy się na granicy.</b> Potem nic nie widać, aż przyjdzie awizo z poczty.
cause-last-stretch = <b>Działa tylko w jednym kraju.</b> Nic nie pokaże, póki paczka tam nie dotrze.
cause-between-countries = <b>Między dwoma krajami nikt nie skanuje.</b> Tygodnie ciszy to tam norma.
cause-changed = <b>Numer się zmienił.</b> Porównaj go ze stroną zamówienia i wyślij mi nowy.
cause-own-site = <b>Strony śledzące wiedzą mniej niż przewoźnik.</b> Zajrzyj tam, dokąd prowadzi strona zamówienia.
cause-other-number = <b>W twoim kraju jest drugi numer.</b> Poszukaj go na stronie zamówienia albo poczekaj na awizo.

## Skąd ta rada?
button-why = Czemu?
why-advice = <b>{ $title }: dlaczego tak?</b>
why-confirm-receipt = Potem odzyskać pieniądze jest trudno albo się nie da.
why-cancel-dispute = Drugiej próby często nie przyjmują. { $silence ->
    [0] Jeśli nie zamkniesz, nic nie tracisz.
    [one] Sprzedawca, który nie odpowie przez { $silence } dzień, zwykle przegrywa.
    [few] Sprzedawca, który nie odpowie przez { $silence } dni, zwykle przegrywa.
   *[many] Sprzedawca, który nie odpowie przez { $silence } dni, zwykle przegrywa.
}
why-accept-less = To kończy sprawę na tej kwocie, nawet zerowej.
why-count-on-promises = Czas biegnie, a obietnica niczego potem nie dowodzi.
why-pay-outside = Sklep nie widzi takich pieniędzy i ich nie chroni.
why-take-money-outside = Często nie przychodzą, a sprawa jest już wtedy zamknięta.
why-follow-links = Często to oszustwo, nawet z właściwym numerem. Prawdziwa prośba jest też na stronie samego przewoźnika.
why-refuse-parcel = Wtedy to już nie „nie otrzymano”, tylko twoja własna decyzja.
why-two-routes-at-once = { $cost ->
    [frozen] Przy sprawie w banku lub PayPal { $store } zamraża zamówienie i może zablokować konto.
    [lost] Sprawa w banku lub PayPal kończy tę w { $store } i może zablokować konto.
   *[unknown] Wiele sklepów kończy swoją sprawę, gdy ma ją bank lub PayPal. Niektóre blokują konto.
} Więc najpierw jedno, potem drugie.
why-call-numbers = Większość należy do oszustów: sklep odpowiada w swojej aplikacji.
why-pay-for-recovery = Biorą opłatę i nic nie odzyskują. Bank i rzecznik konsumentów nic nie kosztują.

# Co jeszcze pomaga przy radzie, pokazane pod „Czemu?”: `more-` i słowo rady. Nie każda rada tego potrzebuje.
more-wait = Każda linia śledzenia to „wpis”: ktoś odczytał numer z paczki. Do pierwszego wpisu numer nic nie pokazuje, choć jest dobry.
more-wait-still = Większość takich paczek dochodzi. Strona zamówienia podaje przewoźnika, którego strona wie najwięcej.
more-ask-seller = Sprzedawca dostaje kilka dni na odpowiedź. { part-next }
more-ask-if-handed-over = Sprzedawca dostaje kilka dni na odpowiedź. { part-next }
more-ask-seller-where-it-is = Sprzedawca dostaje kilka dni na odpowiedź. { part-next }
more-await-answer = „Jest w drodze, proszę czekać” nic nie zmienia, a czas na zgłoszenie biegnie.
more-compare-number = Jest przy danych dostawy zamówienia. Stary numer też zachowuję. { part-next }
more-ask-extension-first = Sprzedawca może odmówić albo milczeć: więc na to nie licz.
more-await-extension = Obietnica nie wystarczy: liczy się tylko nowy koniec na stronie zamówienia.
more-follow-silence = Za granicą takie numery nic więcej nie pokazują. „Import” może tam stać długo.
more-check-ship-timer = To licznik na stronie zamówienia. Na więcej czasu zgadzaj się tylko, jeśli chcesz czekać.
more-open-dispute = { $opens ->
    [later] Jeśli przed { $opensday } nie ma przycisku na stronie zamówienia, to dlatego.
   *[open] Tak żądasz od sklepu zwrotu pieniędzy. Dodaj zrzut śledzenia z datą.
}
more-open-dispute-today = Tak żądasz od sklepu zwrotu pieniędzy. Jeśli paczka jednak dojdzie, możesz to wtedy zamknąć.
more-extended-or-dispute = Na stronie zamówienia jest nowy koniec? To mi powiedz. Zgłoszeniem żądasz od sklepu zwrotu pieniędzy.
more-ask-extension = Wtedy czekanie jest mniej ryzykowne. Ale sprzedawca może odmówić albo milczeć.
more-extend-yourself = Działa to raz. Podaj mi potem nowy koniec, to ostrzegę na czas. Jeśli już nie liczysz na paczkę, nie czekaj.
more-claim-at-store = { $credit ->
    [0] { $store } decyduje bez sprzedawcy. Nie odkładaj tego.
    [one] Bonus za spóźnienie przyjdzie sam, w ciągu { $credit } godziny od obiecanego dnia. O zwrocie { $store } decyduje osobno.
    [few] Bonus za spóźnienie przyjdzie sam, w ciągu { $credit } godzin od obiecanego dnia. O zwrocie { $store } decyduje osobno.
   *[many] Bonus za spóźnienie przyjdzie sam, w ciągu { $credit } godzin od obiecanego dnia. O zwrocie { $store } decyduje osobno.
}
more-may-claim = { $store } przyjmuje zgłoszenie już teraz. Jeśli paczka stanie, nie czekaj dłużej.
more-keep-notice = Nic nie przepadło. Dla sklepu dostawa wygląda jeszcze normalnie, więc odmówił do { $until }. Jeśli koniec na stronie zamówienia się przesunie, podaj mi nowy.
more-file-now = Ochrona się skończyła, ale { $store } jeszcze przyjmuje zgłoszenie. Pierwsze czasem odrzucają, a drugie wymaga czasu.
more-look-in-daily = Powiedz mi, co się dzieje: propozycja, odmowa, pytanie.
more-escalate = Dodaj zrzut śledzenia z datą i odpowiedzi, które masz.
more-keep-dispute = Nie każdy sklep przyjmie drugą próbę. Gdy paczka dojdzie i jest twoja, nadal możesz zamknąć { claim-the }.
more-may-cancel = Nie każdy sklep przyjmie drugą próbę. Więc nie zamykaj { claim-of }, póki nie masz pewności, że paczka jest twoja.
more-dispute-not-mine = Zrzut ekranu jest tu potrzebny: widać na nim, że paczka poszła gdzie indziej albo wysłano ją przed zakupem.
more-compare-parcel = Wagi i opakowania się różnią. Jeśli miejsce i daty się zgadzają, śledź ją dalej.
more-report-delivered = Dowód dostawy to podpis, zdjęcie albo miejsce. Niektóre sklepy przyjmują takie zgłoszenie tylko przez kilka dni.
more-dispute-delivered = Dowód dostawy to podpis, zdjęcie albo miejsce. Poczta może napisać, że do ciebie nie dotarła: dodaj to.
more-report-goods = Zgłoszenie, w którym jest nieprawda, łatwo przegrać.
more-mind-your-data = { $to ->
    [support] W razie wątpliwości zapytaj obsługę, kto chce twoich danych. Prawdziwa prośba ma termin: po nim paczka wraca.
   *[seller] W razie wątpliwości zapytaj sprzedawcę, kto chce twoich danych. Prawdziwa prośba ma termin: po nim paczka wraca.
}
more-clear-customs = Jeśli podatek był zapłacony w sklepie, wyślij przewoźnikowi stronę zamówienia, na której to widać. Co niezapłacone, wraca.
more-dispute-destroyed = Pisemna odpowiedź przewoźnika to twój dowód.
more-redeliver = Adres strony przewoźnika wpisz ręcznie: linki w wiadomościach to często oszustwo.
more-ask-why-returned = Nieodebrana, cło niezapłacone albo zły adres: wtedy zgłoszenie zwykle przepada i trzeba się dogadać ze sprzedawcą. W każdym innym razie możesz żądać całej kwoty.
more-settle-return = Pisz na czacie sklepu i nic nie płać poza sklepem.
more-dispute-returned = Dodaj zrzut zwrotu z datą. Jeśli powód był po twojej stronie, pieniądze są, gdy paczka wróci, albo wyślą drugą.
more-ask-shop = Podaj numer zamówienia i zachowaj odpowiedź. Jeśli w śledzeniu jest „dostarczono”, poproś też pocztę o pismo.
more-use-payment = Najpierw zrób zrzuty: strona takiego sklepu może jutro zniknąć.
more-after-payment-case = Rzecznik konsumentów w twoim kraju pomaga za darmo.
more-await-money = Banki często księgują to pod dniem zakupu. Nowa karta ma to samo konto.
more-trace-money =
    1. Strona zamówienia: czy przy zwrocie jest „zakończony”?
    2. Twój wyciąg: banki często księgują pod dniem <i>zakupu</i>. Nowa karta ma to samo konto.
    3. Poproś obsługę o numer zwrotu i zapytaj z nim w banku.

# Na czym to się opiera. Po temacie są lata i pewność.
basis-head = <b>Moje źródła</b>
basis-waiting = Jak długa cisza jest normalna:
basis-shipping = Kiedy sprzedawca wysyła:
basis-claim = Kiedy możesz zgłosić:
basis-answer = Kto odpowiada i do kiedy:
basis-refund = Kiedy przychodzą pieniądze:
basis-pay-pal = PayPal:
basis-bank = Bank:
basis-source = { $dated ->
    [yes] { $sure ->
        [high] oficjalne strony, { $years }. Pewne.
        [medium] zgodne kopie lub poradniki, { $years }. Dość pewne.
       *[low] jeden poradnik albo rozbieżne, { $years }. Niepewne.
    }
   *[no] { $sure ->
        [high] oficjalne strony, bez daty. Pewne.
        [medium] kopie lub poradniki, bez daty. Dość pewne.
       *[low] jeden poradnik, bez daty. Niepewne.
    }
}
basis-order-page = Jeśli strona zamówienia mówi inaczej, wierz jej.
basis-nothing = Nie znam zasad tego sklepu: kieruj się stroną zamówienia.

## Cło
button-customs = O co może pytać urząd
button-other-country = Inny kraj
button-country = Kraj
settings-country = Kraj: { $country }.
country-untold = nie podano
ask-country = W jakim kraju odbierasz paczki? Naciśnij albo wpisz nazwę.
ask-country-of-delivery = W jakim kraju odbierasz paczki? Wtedy zobaczę, czy ta jest twoja.
country-not-understood = Nie znam takiego kraju. Wpisz, proszę, nazwę jeszcze raz.
country-which = O który chodzi?
country-or-parcel = { $country }: tam mieszkasz czy tam jest paczka?
button-live-there = Mieszkam tam
customs-fee-asked = 💶 Urząd celny chce { $amount }.
customs-head = <b>Cło: o co zwykle pytają</b>
customs-head-country = <b>Cło, { $country }: o co zwykle pytają</b>
customs-country-unknown = Wiele krajów pyta o numer podatkowy lub osobisty, a kurierzy o paszport lub fakturę. Który kraj jest twój?
customs-data-unknown = Nie mam listy dla tego kraju. Wiele pyta o numer podatkowy lub osobisty, a kurierzy o paszport lub fakturę.
customs-data = Zwykle pytają o: <b>{ $asks }</b> ({ $called }).
customs-data-tax-number = numer podatkowy
customs-data-personal-number = numer osobisty
customs-data-passport = dane paszportu
customs-data-customs-code = osobisty kod celny
customs-data-identity-document = dokument tożsamości
customs-never = <b>Nigdy nie pytają o:</b> PIN karty, cyfry z jej tyłu, kody z SMS-ów, hasła, zdjęcie karty.
customs-how = Adres przewoźnika wpisz ręcznie i sprawdź tam numer. Prawdziwa prośba jest też tam: szybko odpowiedz. Nigdy nie wysyłaj mi takich danych.
customs-paid = Towary do { $upto }: podatek zwykle pobiera sklep ({ $name }). Chcą go znowu? Wyślij przewoźnikowi potwierdzenie.
customs-duty-flat = Od { $since }: { $amount } cła za każdy rodzaj towaru, w paczkach do { $upto }.
customs-duty-any = Nowość od { $since }: cło za paczki o każdej wartości. Taka prośba może być prawdziwa.
customs-within-union = Wewnątrz UE nie ma cła: kto żąda opłaty celnej za paczkę z jednego kraju UE do drugiego, to najczęściej oszust.
customs-refuse = Jeśli nie zapłacisz tego, co trzeba, paczka wraca, a pieniądze zwykle przepadają.

# Co ludzie wpisują zamiast nazwy kraju i jego kodu.
words-country-ae = emiraty zea dubaj uae
words-country-gb = anglia brytania szkocja walia uk
words-country-kr = korea
words-country-ru = rosja
words-country-tr = turcja turkey turkiye
words-country-us = usa ameryka stany
