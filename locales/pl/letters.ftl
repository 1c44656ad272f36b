# Pisma jako wiadomości: nagłówki, przyciski i kroki. Same pisma są w locales/en/letters.ftl; tutaj (`says-…`) jest to, co znaczy każde
# zdanie, w pierwszej osobie jak w samym piśmie; po polsku czytają je też banki, PayPal i sklepy, które odpowiadają po polsku.

## Nagłówki
letter-ask-code = { $to ->
    [support] ✉️ <b>Pytanie do obsługi o numer</b> · { $title }
   *[seller] ✉️ <b>Pytanie do sprzedawcy o numer</b> · { $title }
}
letter-not-handed-over = ✉️ <b>Prośba o nadanie paczki</b> · { $title }
letter-where-is-it = ✉️ <b>Pytanie, gdzie jest paczka</b> · { $title }
letter-settle-return = ✉️ <b>Prośba: wysłać ponownie albo zwrócić</b> · { $title }
letter-reopen = ✉️ <b>Prośba o ponowne otwarcie zamówienia</b> · { $title }
letter-proof-sent = ✉️ <b>Dowód, o który proszą</b> · { $title }
letter-address-right = ✉️ <b>Prośba o adres z etykiety</b> · { $title }
letter-out-of-stock = ✉️ <b>Brak towaru: zwrot pieniędzy</b> · { $title }
letter-extend = ✉️ <b>Prośba o przedłużenie ochrony</b> · { $title }
letter-cancel-unshipped = ✉️ <b>Anulowanie: niewysłane</b> · { $title }
letter-proof-of-delivery = ✉️ <b>Prośba o dowód dostawy</b> · { $title }
letter-delivered-not-here = ⚖️ <b>Do { claim-of }: „dostarczono”, a paczki nie ma</b> · { $title }
letter-not-mine = ⚖️ <b>Do { claim-of }: numer należy do innej paczki</b> · { $title }
letter-returned = ⚖️ <b>Do { claim-of }: paczka wraca</b> · { $title }
letter-problem = ⚖️ <b>Do { claim-of }: { $problem ->
    [missing] brakuje części
    [empty] paczka była pusta
    [broken] towar uszkodzony
    [variant] inny rozmiar, kolor lub model
    [described] niezgodne z opisem
   *[wrong] to nie to, co zamówiono
}</b> · { $title }
letter-late = ⚖️ <b>Do { claim-of }: obiecany dzień minął</b> · { $title }
letter-no-tracking = ⚖️ <b>Do { claim-of }: brak danych śledzenia</b> · { $title }
letter-ending = ⚖️ <b>Do { claim-of }: zamówienie nie doszło</b> · { $title }
letter-repeat = ⚖️ <b>{ $part ->
    [yes] Prośba o resztę
   *[no] Odrzucenie propozycji
}</b> · { $title }
letter-escalate = ⚖️ <b>Prośba do sklepu o decyzję</b> · { $title }
letter-appeal = ⚖️ <b>Odwołanie od decyzji</b> · { $title }
letter-keep-dispute = { $to ->
    [support] ✉️ <b>Twoja odpowiedź do obsługi</b> · { $title }
   *[seller] ✉️ <b>Twoja odpowiedź do sprzedawcy</b> · { $title }
}
letter-courier-data = { $to ->
    [support] ✉️ <b>Pytanie do obsługi: kto chce danych</b> · { $title }
   *[seller] ✉️ <b>Pytanie do sprzedawcy: kto chce danych</b> · { $title }
}
letter-tax-paid = ✉️ <b>Pytanie, czy podatek jest zapłacony</b> · { $title }
letter-refund-late = ✉️ <b>Pytanie, gdzie jest zwrot</b> · { $title }
letter-arrived-after-refund = { $to ->
    [support] ✉️ <b>Do obsługi: paczka doszła</b> · { $title }
   *[seller] ✉️ <b>Do sprzedawcy: paczka doszła</b> · { $title }
}
letter-paypal = 💳 <b>Co napisać do PayPal</b> · { $title }
letter-bank = 💳 <b>Co napisać do banku</b> · { $title }
letter-dispute-short = Tekst do { claim-of }:
letter-message-short = { $to ->
    [support] Tekst do obsługi:
   *[seller] Tekst do sprzedawcy:
}

## Przyciski
letter-name-ask-code = ✉️ Zapytaj o numer
letter-name-not-handed-over = ✉️ Czy wysłano?
letter-name-where-is-it = ✉️ Gdzie jest paczka?
letter-name-settle-return = ✉️ Wyślij lub zwróć
letter-name-reopen = ✉️ Otworzyć ponownie
letter-name-proof-sent = ✉️ Wyślij dowód
letter-name-address-right = ✉️ Zdjęcie etykiety
letter-name-out-of-stock = ✉️ Proszę o zwrot
letter-name-extend = ✉️ Poproś o przedłużenie
letter-name-cancel-unshipped = ✉️ Tekst: anulowanie
letter-name-proof-of-delivery = ✉️ Poproś o dowód
letter-name-delivered-not-here = ✉️ Tekst: „dostarczono”
letter-name-not-mine = ✉️ Tekst: cudza paczka
letter-name-returned = ✉️ Tekst: wraca
letter-name-problem = ✉️ Tekst: { $problem ->
    [missing] brak części
    [empty] pusta
    [broken] uszkodzone
    [variant] rozmiar, kolor
    [described] niezgodne
   *[wrong] nie ten towar
}
letter-name-late = ✉️ Tekst: spóźnia się
letter-name-no-tracking = ✉️ Tekst: brak śledzenia
letter-name-ending = ✉️ Tekst: nie doszło
letter-name-repeat = { $part ->
    [yes] ✉️ Żądaj reszty
   *[no] ✉️ Odrzuć propozycję
}
letter-name-escalate = ✉️ Niech sklep zdecyduje
letter-name-appeal = ✉️ Odwołanie
letter-name-keep-dispute = { $to ->
    [support] ✉️ Odpowiedz obsłudze
   *[seller] ✉️ Odpowiedz sprzedawcy
}
letter-name-courier-data = ✉️ Kto chce danych?
letter-name-tax-paid = ✉️ Zapytaj o podatek
letter-name-refund-late = ✉️ Gdzie mój zwrot?
letter-name-arrived-after-refund = ✉️ Napisz, że doszła
letter-name-paypal = ✉️ Napisz do PayPal
letter-name-bank = ✉️ Napisz do banku
button-copy = { $in ->
    [english] 📋 Kopiuj po angielsku
    [own] 📋 Kopiuj po polsku
   *[only] 📋 Kopiuj tekst
}
button-alone = { $in ->
    [english] 📋 Angielski osobno
    [own] 📋 Polski osobno
   *[only] 📋 Sam tekst
}

## Czemu pisma nie ma albo jest za wcześnie
letter-day-in-doubt = Podany dzień jest przed dniem wysyłki. To może być cudza paczka. Sprawdź, proszę, jeszcze raz.
letter-which = <i>Najpierw wyślij ten tekst { $to ->
    [paypal] do PayPal
    [bank] do banku
    [support] do obsługi
   *[seller] do sprzedawcy
}. Angielski jest dla tych, którzy o niego proszą.</i>
letter-not-now = Ten tekst teraz nie pasuje: zobacz na karcie, co robić.
extend-not-now = Żeby prosić o więcej czasu, potrzebuję końca ochrony, i musi on być jeszcze przed nami. Naciśnij „Zmień” na karcie.
extend-not-here = Nie wiem nic o przedłużaniu w tym sklepie. Nie przegap ostatniego dnia na zgłoszenie.
ask-too-early = <i>Jest wcześnie: do { $day } ({ $from }. dzień po wysyłce) to normalne, że nic nie widać.</i>

## Jak sklep nazywa zgłoszenie, że coś nie doszło. Każdy tekst, który dostaje `$claim`, może ich używać: pisz { claim-the }, nie „spór”.
## claim-word: mianownik, claim-the: biernik, claim-of: dopełniacz, claim-file: bezokolicznik, claim-opened i claim-did: co już zrobiono;
## `-start`: na początku zdania (rozkaźnik).
claim-word = { $claim ->
    [dispute] spór
    [request] zgłoszenie
    [case] sprawa
    [a-to-z] roszczenie A-to-z
    [return] wniosek o zwrot
    [discussion] dyskusja
   *[claim] reklamacja
}
claim-the = { $claim ->
    [dispute] spór
    [request] zgłoszenie
    [case] sprawę
    [a-to-z] roszczenie A-to-z
    [return] wniosek o zwrot
    [discussion] dyskusję
   *[claim] reklamację
}
claim-of = { $claim ->
    [dispute] sporu
    [request] zgłoszenia
    [case] sprawy
    [a-to-z] roszczenia A-to-z
    [return] wniosku o zwrot
    [discussion] dyskusji
   *[claim] reklamacji
}
claim-opened = { $claim ->
    [dispute] Spór otwarty
    [request] Zgłoszenie wysłane
    [case] Sprawa otwarta
    [a-to-z] Roszczenie A-to-z złożone
    [return] Wniosek o zwrot złożony
    [discussion] Dyskusja zaczęta
   *[claim] Reklamacja złożona
}
claim-did = { $claim ->
    [dispute] otwarto spór
    [request] wysłano zgłoszenie
    [case] otwarto sprawę
    [a-to-z] złożono roszczenie A-to-z
    [return] złożono wniosek o zwrot
    [discussion] zaczęto dyskusję
   *[claim] złożono reklamację
}
claim-file = { $claim ->
    [dispute] otworzyć spór
    [request] wysłać zgłoszenie
    [case] otworzyć sprawę
    [a-to-z] złożyć roszczenie A-to-z
    [return] złożyć wniosek o zwrot
    [discussion] zacząć dyskusję
   *[claim] złożyć reklamację
}
claim-file-start = { $claim ->
    [dispute] Otwórz spór
    [request] Wyślij zgłoszenie
    [case] Otwórz sprawę
    [a-to-z] Złóż roszczenie A-to-z
    [return] Złóż wniosek o zwrot
    [discussion] Zacznij dyskusję
   *[claim] Złóż reklamację
}

## Co zrobić z tekstem: cztery wzory dla wszystkich sklepów. `$path` to przyciski samego sklepu, z resources/stores.toml.
steps-claim =
    <b>Jak { claim-file }</b>
    1. { $first ->
        [0] { $path }.
       *[other] { $late ->
            [yes] Minęło { $first } godz. od wiadomości do sprzedawcy? Wtedy: { $path }. Nie było jej? Najpierw napisz.
           *[no] Napisz do sprzedawcy i poczekaj { $first ->
                [one] { $first } godzinę
                [few] { $first } godziny
               *[many] { $first } godzin
            }. Potem: { $path }.
        }
    }
    2. Powód: { $reason ->
        [no-tracking] nie otrzymano, brak danych śledzenia. <b>Cała</b> kwota z dostawą.
        [another-parcel] nie otrzymano, numer należy do innej paczki. <b>Cała</b> kwota z dostawą.
        [marked-delivered] „dostarczono”, ale nie do ciebie. Nigdy nie wybieraj „brak danych śledzenia”. <b>Cała</b> kwota z dostawą.
        [returned] nie otrzymano, wróciła do nadawcy. <b>Cała</b> kwota z dostawą.
        [part-missing] brakuje części zamówienia. Cena tego, czego brakuje.
        [empty] pusta paczka. <b>Cała</b> kwota z dostawą.
        [wrong-item] nie ten towar. <b>Cała</b> kwota z dostawą.
        [other-variant] inny rozmiar, kolor lub model (często pod „niezgodne z opisem”). <b>Cała</b> kwota z dostawą.
        [not-as-described] niezgodne z opisem albo podróbka. <b>Cała</b> kwota z dostawą.
        [broken] towar uszkodzony. <b>Cała</b> kwota z dostawą.
       *[not-received] nie otrzymano. <b>Cała</b> kwota z dostawą.
    } Wklej tekst.
    3. { $proof ->
        [photos] Dodaj zdjęcia paczki, etykiety i zawartości.
        [optional] Zrzut śledzenia z datą pomaga, ale nie jest konieczny.
       *[screenshot] Dodaj zrzut śledzenia z datą.
    }
    4. Zaglądaj codziennie. { $answer ->
        [store] Sklep decyduje sam. Proś o pieniądze, nie o bon ani drugą paczkę.
        [refund] Jeśli sprzedawca milczy { $answerdays ->
            [one] { $answerdays } dzień
            [few] { $answerdays } dni
           *[many] { $answerdays } dni
        }, zwykle dostajesz zwrot: nie zamykaj { claim-of }.
        [days] Sprzedawca ma na odpowiedź { $answerdays ->
            [one] { $answerdays } dzień
            [few] { $answerdays } dni
           *[many] { $answerdays } dni
        }.
        [business] Sprzedawca ma na odpowiedź { $answerdays ->
            [one] { $answerdays } dzień roboczy
            [few] { $answerdays } dni robocze
           *[many] { $answerdays } dni roboczych
        }.
       *[unknown] Nie zamykaj { claim-of }, póki nie ma paczki.
    }{ $ends ->
        [yes] { " " }To działa tylko do zakończenia zamówienia: nie potwierdzaj odbioru.
       *[no] { "" }
    }{ $window ->
        [0] { "" }
       *[other] { " " }Odmowa, bo wszystko wygląda normalnie? Zgłoś to ponownie od podanego dnia, masz na to { $window ->
            [one] { $window } dzień
            [few] { $window } dni
           *[many] { $window } dni
        }.
    }{ $onlyone ->
        [yes] { " " }Sprawa w banku albo PayPal zamyka { claim-the }.
       *[no] { "" }
    }
steps-return = przycisk zwrotu
steps-message = { $to ->
    [support] Odpowiada tu obsługa, nie sprzedawca. { $path }.
   *[seller] { $path }.
} Wklej tam tekst. { $next ->
    [claim] { $wait ->
        [one] Jeśli przez { $wait } dzień nie będzie konkretnej odpowiedzi, trzeba { claim-file }.
        [few] Jeśli przez { $wait } dni nie będzie konkretnej odpowiedzi, trzeba { claim-file }.
       *[many] Jeśli przez { $wait } dni nie będzie konkretnej odpowiedzi, trzeba { claim-file }.
    }
    [step] Do { $nextday } nie ma konkretnej odpowiedzi? Powiem wtedy, co dalej.
    [payment] { $wait ->
        [one] Jeśli przez { $wait } dzień pieniądze nie wrócą, żądaj ich tam, skąd poszła płatność.
        [few] Jeśli przez { $wait } dni pieniądze nie wrócą, żądaj ich tam, skąd poszła płatność.
       *[many] Jeśli przez { $wait } dni pieniądze nie wrócą, żądaj ich tam, skąd poszła płatność.
    }
    [late] Nie ma czasu czekać na odpowiedź: trzeba też { claim-file }.
   *[none] Nic nie płać poza sklepem.
}
steps-cover = <i>Na zrzucie płatności zakryj numer karty.</i>
steps-offer =
    <b>Jak odrzucić propozycję</b>
    1. Znajdź { claim-the } na stronie zamówienia → przycisk w rodzaju „Odrzuć”. Nigdy „Akceptuj”: to kończy wszystko na tej kwocie, nawet zerowej.
    2. Jeśli się da, znów zażądaj <b>całej</b> kwoty z dostawą. Wklej tekst.
    3. Zaglądaj codziennie: propozycja bez odpowiedzi może uchodzić za przyjętą.
steps-escalate =
    <b>Jak poprosić sklep o decyzję</b>
    1. Znajdź { claim-the } na stronie zamówienia → przycisk w rodzaju „Eskaluj”, „Odwołaj się” albo „Poproś o pomoc”. { $latest ->
        [0] Nie ma takiego przycisku? Napisz do obsługi.
       *[other] Masz na to { $latest ->
            [one] { $latest } dzień roboczy
            [few] { $latest } dni robocze
           *[many] { $latest } dni roboczych
        } od otwarcia, potem się zamknie.
    }
    2. Wklej tekst. Dodaj zrzut śledzenia z datą i odpowiedzi, które masz.
    3. Zaglądaj codziennie: mogą poprosić o dowody i dać mało czasu. { $decision ->
        [hours] Odpowiedź jest zwykle w ciągu { $decisiontime ->
            [one] { $decisiontime } godziny
            [few] { $decisiontime } godzin
           *[many] { $decisiontime } godzin
        }.
        [days] Odpowiedź jest zwykle w ciągu { $decisiontime ->
            [one] { $decisiontime } dnia
            [few] { $decisiontime } dni
           *[many] { $decisiontime } dni
        }.
       *[unknown] Pisz uprzejmie: teraz czyta to ktoś inny.
    }{ $appeal ->
        [0] { "" }
       *[other] { " " }Na odwołanie masz { $appeal ->
            [one] { $appeal } dzień
            [few] { $appeal } dni
           *[many] { $appeal } dni
        }.
    }

steps-payment =
    <b>Jak tego użyć</b>
    1. Otwórz sprawę w aplikacji albo poproś bank o formularz chargeback: „nie otrzymano towaru” lub „niezgodny z opisem”.
    2. Dodaj stronę zamówienia, wiadomości i zrzut śledzenia z datą.

## Co jeszcze trzeba do kroków sklepu: `steps-note-` i jego klucz z resources/stores.toml. Żaden sklep tego nie wymaga.
steps-note-amazon = Jeśli sprzedał sam Amazon, napisz do jego obsługi klienta: też zwraca pieniądze.
steps-note-aliexpress = aliexpress.ru to inny sklep: nie znam jego zasad.

rules-checked = { $known ->
    [nothing] <i>Nie znam zasad tego sklepu: kieruj się stroną zamówienia.</i>
    [undated] <i>Zasady sklepu z kopii bez daty. Jeśli strona zamówienia mówi inaczej, wierz jej.</i>
   *[years] <i>Zasady sklepu ze źródeł z { $years }. Jeśli strona zamówienia mówi inaczej, wierz jej.</i>
}

## Co znaczą zdania pism; po polsku czytają je też ci, którzy w tym języku odpowiadają.
says-hello = Dzień dobry!
says-thanks = Dziękuję!
says-order = Piszę w sprawie zamówienia { $order }.
says-not-here = Moje zamówienie nie dotarło.
says-order-not-here = Moje zamówienie { $order } nie dotarło.
says-not-shipped = Moje zamówienie nie zostało wysłane.
says-order-not-shipped = Moje zamówienie { $order } nie zostało wysłane.
says-shipped = { $days ->
    [one] Wysłano je { $shipped }, { $days } dzień temu.
    [few] Wysłano je { $shipped }, { $days } dni temu.
   *[many] Wysłano je { $shipped }, { $days } dni temu.
}
says-marked-shipped = { $days ->
    [one] Oznaczono je jako wysłane { $shipped }, { $days } dzień temu.
    [few] Oznaczono je jako wysłane { $shipped }, { $days } dni temu.
   *[many] Oznaczono je jako wysłane { $shipped }, { $days } dni temu.
}
says-promised = Dostawę obiecano do { $promised }.
says-paid = Płatność była { $paid }.
says-ship-by = Miało zostać wysłane do { $shipby }.

# Do sprzedawcy
says-no-number = Nie mam numeru śledzenia.
says-number-is = Numer śledzenia to { $number }.
says-nothing-new = Numer śledzenia { $number } nie pokazuje nic nowego od { $since }.
says-no-information = Numer śledzenia { $number } nie pokazuje żadnych danych (sprawdzono { $checked }).
says-only-label = Numer śledzenia { $number } pokazuje tylko etykietę (sprawdzono { $checked }).
says-please-send = Proszę o numer i nazwę firmy kurierskiej.
says-please-find = Proszę ustalić, gdzie jest paczka.
says-please-check = Proszę sprawdzić numer i przysłać właściwy, jeśli się zmienił.
says-please-hand-over = Proszę teraz nadać paczkę albo zwrócić mi całą kwotę.
says-please-extend = { $extension ->
    [one] Proszę przedłużyć ochronę o { $extension } dzień. Chcę jeszcze poczekać.
    [few] Proszę przedłużyć ochronę o { $extension } dni. Chcę jeszcze poczekać.
   *[many] Proszę przedłużyć ochronę o { $extension } dni. Chcę jeszcze poczekać.
}
says-without-extension = Bez przedłużenia muszę { claim-file }.
says-please-cancel = Proszę anulować zamówienie i zwrócić mi całą kwotę.
says-please-prove = Proszę o dowód dostawy: podpis, zdjęcie i miejsce.
says-data-asked = Urząd celny lub firma kurierska prosi mnie o dane albo pieniądze za moją paczkę.
says-data-asked-number = Urząd celny lub firma kurierska prosi mnie o dane albo pieniądze za paczkę { $number }.
says-please-name = Proszę podać nazwę i oficjalną stronę firmy kurierskiej oraz zadeklarowaną wartość.
says-customs-hold = Moją paczkę zatrzymał urząd celny.
says-customs-hold-number = Paczkę { $number } zatrzymał urząd celny.
says-please-tax = Czy podatek zapłacono już w sklepie? Jeśli tak, proszę o numer podatkowy (IOSS) i fakturę dla urzędu celnego.
says-moves = Widzę, że paczka się przemieszcza (sprawdzono { $checked }).
says-keep-open = Nie zamykam { claim-of }, póki nie ma paczki.
says-keep-open-until-solved = Nie zamykam { claim-of }, póki sprawa nie jest rozwiązana.
says-keep-right = Zastrzegam, że mogę { claim-file }.
says-please-new-number = W razie ponownej wysyłki proszę o nowy numer śledzenia.
says-money-inside = Nie przyjmuję pieniędzy poza sklepem. Proszę o zwrot w sklepie.
says-money-inside-store = Nie przyjmuję pieniędzy poza { $store }. Proszę o zwrot przez { $store }.
says-no-confirmation = Nie potwierdzam odbioru, póki nie ma paczki.
says-no-confirmation-until-solved = Nie potwierdzam odbioru, póki sprawa nie jest rozwiązana.
says-cancelled = Moje zamówienie anulowano najpóźniej { $by }. Nie zostało wysłane.
says-order-cancelled = Zamówienie { $order } anulowano najpóźniej { $by }. Nie zostało wysłane.
says-refund-agreed = Pełny zwrot uzgodniono najpóźniej { $by }.
says-order-refund-agreed = Pełny zwrot za zamówienie { $order } uzgodniono najpóźniej { $by }.
says-amount-is = Kwota: { $amount }.
says-no-money = Pieniądze do mnie nie dotarły.
says-please-reference = Proszę podać, którego dnia je wysłano, i numer referencyjny, żeby bank mógł je znaleźć.
says-refunded = Za moje zamówienie zwrócono pieniądze.
says-order-refunded = Za zamówienie { $order } zwrócono pieniądze.
says-to-refund = Za moje zamówienie uzgodniono pełny zwrot.
says-order-to-refund = Za zamówienie { $order } uzgodniono pełny zwrot.
says-arrived-now = Teraz paczka dotarła.
says-pay-inside = Chcę za nią zapłacić. Proszę o informację, jak to zrobić w sklepie.
says-pay-inside-store = Chcę za nią zapłacić. Proszę o informację, jak to zrobić przez { $store }.

says-please-when = Proszę o informację, gdzie jest paczka i kiedy dotrze.
says-please-send-again = Proszę podać koszt ponownej wysyłki albo zwrócić pieniądze, gdy paczka wróci.
says-confirmed-by-mistake = Odbiór potwierdzono przez pomyłkę.
says-closed-as-received = Zamówienie zamknięto jako odebrane.
says-please-reopen = Proszę otworzyć zamówienie ponownie albo zwrócić mi całą kwotę.
says-photos-attached = Załączam zdjęcia paczki, etykiety i zawartości.
says-payment-attached = Załączam dowód płatności.
says-please-label = Proszę o zdjęcie etykiety adresowej. Proszę porównać ją z adresem w moim zamówieniu.
says-if-other-address = Jeśli adres był inny, proszę wysłać ponownie albo zwrócić mi całą kwotę.
says-not-available = Z odpowiedzi wynika, że towar jest niedostępny.
says-no-replacement = Nie chcę innego towaru ani bonu.

# W sporze
says-no-number-given = Numeru śledzenia mi nie podano.
says-no-working-number = Działającego numeru mi nie przysłano.
says-refund = Proszę o zwrot całej kwoty.
says-refund-amount = Proszę o zwrot całej kwoty: { $amount }.
says-refund-rest = Zwrócono mi tylko { $part }. Proszę o resztę: { $rest }.
says-refund-unknown-rest = Zwrócono mi tylko część pieniędzy. Proszę o resztę.
# Kto to mówi: strona, póki człowiek tego nie potwierdził.
part-shown-by = { $by ->
    [page] Strona śledzenia pokazuje
   *[told] Ostatni status
}
says-status-moving = { part-shown-by }: w drodze (sprawdzono { $checked }).
says-status-frozen = { part-shown-by }: nic nowego od { $since } (sprawdzono { $checked }).
says-status-returned = { part-shown-by }: wraca do nadawcy (sprawdzono { $checked }).
says-status-data = { part-shown-by }: zatrzymana, żądane są dane lub pieniądze (sprawdzono { $checked }).
says-status-delivered = { part-shown-by }: dostarczono { $since }{ $by ->
    [page] {""}
   *[told] {","} ale nie do mnie
} (sprawdzono { $checked }).
says-status-announced = { part-shown-by }: tylko etykieta (sprawdzono { $checked }).
says-status-pickup = { part-shown-by }: czeka w punkcie odbioru (sprawdzono { $checked }).
says-status-attempted = { part-shown-by }: nieudana dostawa (sprawdzono { $checked }).
says-status-held = { part-shown-by }: zatrzymana przez urząd celny (sprawdzono { $checked }).
says-status-lost = { part-shown-by }: zaginęła (sprawdzono { $checked }).
says-status-destroyed = { part-shown-by }: zniszczona (sprawdzono { $checked }).
says-protection-ends = Ochrona kończy się { $end }.
says-protection-ended = Ochrona skończyła się { $end }.
says-page-delivered = Strona śledzenia { $number } pokazuje: dostarczono { $day } (sprawdzono { $checked }).
says-page-on-its-way = Strona śledzenia { $number } pokazuje: w drodze już { $day } (sprawdzono { $checked }).
says-page-delivered-in = Strona śledzenia { $number } pokazuje: dostarczono, kraj: { $country } (sprawdzono { $checked }).
says-page-goes-to = Strona śledzenia { $number } pokazuje: wysłano, kraj: { $country } (sprawdzono { $checked }).
says-not-mine = Numer śledzenia { $number } należy do innej paczki.
says-other-place = Tamtą paczkę dostarczono gdzie indziej.
says-before-order = Tamta paczka była w drodze jeszcze przed moim zamówieniem.
says-other-weight = Waga nie zgadza się z moim zamówieniem.
says-received-nothing = Nic do mnie nie dotarło.
says-screenshot = Załączam zrzut ekranu.
says-delivered = Numer śledzenia { $number } pokazuje: dostarczono { $day }.
says-delivered-numberless = Śledzenie pokazuje: dostarczono { $day }.
says-asked-around = Ani poczta, ani sąsiedzi jej nie mają.
says-return-not-collected = Paczki nie odebrano na czas.
says-return-customs = Opłat celnych nie zapłacono.
says-return-address = Jako powód podano zły adres.
says-return-not-my-fault = Nie ma w tym mojej winy.
says-when-back = Gdy paczka wróci, proszę o zwrot pieniędzy albo ponowną wysyłkę.
says-part-missing = Paczka dotarła, ale brakuje części zamówienia.
says-was-empty = Paczka dotarła, ale była pusta.
says-wrong-item = Paczka dotarła, ale nie z tym, co jest w zamówieniu.
says-other-variant = Paczka dotarła, ale rozmiar, kolor lub model jest inny niż w zamówieniu.
says-not-as-described = Paczka dotarła, ale towar jest niezgodny z opisem.
says-broken = Paczka dotarła, ale towar jest uszkodzony.
says-send-part-or-refund = Proszę przysłać brakującą część albo zwrócić za nią pieniądze.
says-no-offer = Nie przyjmuję tej propozycji.
says-repeat = Ponawiam prośbę: zwrot całej kwoty.
says-repeat-amount = Ponawiam prośbę: zwrot całej kwoty, { $amount }.
says-dispute-opened = { claim-opened } { $opened }.
says-refused = Odmówiono mi zwrotu.
says-decide = Proszę sklep o decyzję.
says-decide-store = Proszę { $store } o decyzję.
says-lost = Sklep zdecydował na moją niekorzyść, najpóźniej { $by }.
says-please-look-again = Nie zgadzam się z decyzją. Proszę sprawdzić zamówienie jeszcze raz.

# Do PayPal i banku
says-order-at = Numer zamówienia: { $order }, sklep: { $store }.
says-store-is = Sklep: { $store }.
says-goods-not-here = Towar do mnie nie dotarł.
says-goods-shipped = Według sklepu towar wysłano { $shipped }.
says-goods-promised = Dostawę obiecano do { $promised }.
says-seller-asked = Wiadomość do sprzedawcy wysłano najpóźniej { $by }.
says-support-asked = Wiadomość do obsługi sklepu wysłano najpóźniej { $by }.
says-paypal-case = Sprawę w PayPal otwarto { $opened }.
says-money-back = Proszę o zwrot moich pieniędzy.
says-money-back-amount = Proszę o zwrot moich pieniędzy: { $amount }.
