# Wolne słowa, które ludzie piszą, i co odpowiedział sprzedawca.

## Odpowiedzi na wolne słowa
talk-thanks = Nie ma za co! Napisz, gdy coś się zmieni.
talk-who-are-you =
    Jestem botem, nie człowiekiem i nie sklepem. Pilnuję zamówień, które nie doszły, przypominam przed końcem ochrony i daję gotowy tekst do wysłania.
talk-how-it-works =
    1. Opowiedz o zamówieniu albo wklej jego stronę czy e-mail.
    2. Powiem, co zrobić teraz, i dam tekst do sprzedawcy.
    3. Przypomnę, zanim będzie za późno na odzyskanie pieniędzy.
talk-human = Nikt tu nie czyta: jestem botem. Obsługa sklepu jest na stronie zamówienia, w dziale „Pomoc”. Mogę podpowiedzieć, co tam napisać.
talk-open-dispute = Spór otwiera się na stronie zamówienia w sklepie, pod przyciskiem w rodzaju „Otwórz spór” albo „Zwrot”. Reszta zależy od sklepu. Więc najpierw:
talk-arrived =
    Dobra wiadomość! Masz paczkę naprawdę w rękach?

    Sprawdź, co jest w środku, zanim potwierdzisz odbiór w sklepie.
talk-arrived-wrong = <b>Nie potwierdzaj odbioru i niczego nie wyrzucaj.</b> Zrób zdjęcia paczki, etykiety i towaru. Potem z nimi żądaj pieniędzy.
talk-not-arrived = { $acts ->
    [yes] Najważniejsze: nie przegapić ostatniego dnia na odzyskanie pieniędzy.
   *[no] Większość takich paczek jeszcze dochodzi. Najważniejsze: nie przegapić ostatniego dnia na odzyskanie pieniędzy.
}
talk-delivered-not-here = <b>Nie potwierdzaj odbioru.</b> Sprawdź dziś skrzynkę, zapytaj sąsiadów i pocztę. Jeśli nikt jej nie ma, poproś sprzedawcę o dowód dostawy i żądaj pieniędzy.
talk-where-is-it = Nie umiem szukać paczek. Gdzie jest, powie śledzenie, a ja powiem, co z tym zrobić.
talk-tracking-shows = Co teraz pokazuje śledzenie? Wtedy moja rada znów będzie trafna.
talk-number-wrong = Porównaj numer ze stroną zamówienia, znak po znaku. Jeśli jest ten sam, poproś sprzedawcę o sprawdzenie: literówka po jego stronie to częsta rzecz.
talk-two-numbers = Oba numery mogą być prawdziwe: wiele paczek dostaje nowy, gdy przejmuje je przewoźnik w twoim kraju. Przyślij mi najnowszy, będę go śledzić. Stary pokazuje tylko swoją część drogi.
talk-is-it-fake = Tego nikt nie powie po numerze. Wiele prawdziwych tygodniami nic nie pokazuje. Chroni cię sklep: żądaj pieniędzy przed ostatnim dniem.
talk-customs = Urząd celny może chcieć danych albo podatku. Nie klikaj linku z wiadomości: otwórz stronę poczty lub kuriera samodzielnie. Ja nigdy nie potrzebuję dowodu ani karty.
talk-phishing =
    <b>Nie płać i nie otwieraj linku z takiej wiadomości.</b> Mała dopłata za dostawę to prawie zawsze oszustwo.

    Otwórz stronę poczty samodzielnie i sprawdź tam paczkę.
talk-phished =
    <b>Najpierw: zastrzeż kartę, od razu</b>, w aplikacji banku albo pod numerem na karcie. Powiedz, że płatność poszła na stronie oszustów, i złóż reklamację transakcji.

    Potem zmień wszystkie hasła wpisane tam i zachowaj wiadomość jako dowód. Twoja prawdziwa paczka nie ma z tym nic wspólnego.
talk-protection = Ochrona kupującego to czas, w którym możesz żądać od sklepu zwrotu pieniędzy. Po jej końcu zwykle przepadają.
talk-extend = Poproś sprzedawcę o przedłużenie ochrony i sprawdź na stronie zamówienia, czy jest nowa data. Bez niej trzeba na czas { claim-file }.
talk-extended = Dobrze. Jaki koniec pokazuje teraz strona zamówienia? Liczy się tylko to, co tam jest.
talk-dispute-refused = Co dokładnie odpisali? Odmowa często nie jest końcem.
talk-refund-when = Gdy sklep się zgodzi, pieniądze idą od kilku dni do kilku tygodni, zależnie od sposobu płatności. Do tego czasu nic nie jest pewne.
talk-refund-due = { $late ->
    [yes] Zwrot uzgodniono { $on }, a miał być do <b>{ $by }</b>. Teraz:
   *[no] Zwrot uzgodniono { $on }: zwykle jest do <b>{ $by }</b>. Jeśli nie przyjdzie:
}
talk-money-back = Cieszę się razem z tobą! Wszystkie pieniądze są na koncie? Wtedy zamknę zamówienie.
talk-seller-silent = To się często zdarza. Żeby odzyskać pieniądze, nie potrzebujesz odpowiedzi: cisza nie kończy ochrony.
talk-what-to-write = { $known ->
    [yes] Mam gotowe teksty po angielsku do sprzedawców i sklepów.
   *[no] Mam gotowe teksty po angielsku do sprzedawców i sklepów. Opowiedz o zamówieniu, a dam ten, który pasuje.
}
talk-what-now = { $known ->
    [yes] Nie potwierdzaj odbioru i sprawdź, kiedy kończy się ochrona.
   *[no] Nie potwierdzaj odbioru i sprawdź, kiedy kończy się ochrona. Opowiedz o zamówieniu, a powiem, co dalej.
}
talk-upset = { $acts ->
    [yes] Rozumiem: czekanie na własne pieniądze to nic miłego. Krok po kroku.
   *[no] Rozumiem: czekanie na własne pieniądze to nic miłego. Większość takich paczek dochodzi, a jeśli nie, możesz na czas żądać pieniędzy. Krok po kroku.
}
talk-stop-look-ups = Nie szukam żadnych paczek: żaden numer nigdzie nie idzie.
talk-track-for-me = Nie umiem szukać paczek. Wyjaśnię numer i powiem, kiedy działać.
talk-wrong-address = Napisz od razu do sprzedawcy, w sklepie, i zapytaj firmę kurierską, czy da się zmienić adres. <b>Nie potwierdzaj odbioru.</b> Jeśli na stronie zamówienia adres jest dobry, zrób zrzut ekranu.
talk-not-shipped = Dopóki nie jest wysłane, możesz anulować zamówienie na jego stronie. Jest tam też termin wysyłki.
talk-changed-mind = Jeszcze niewysłane? Anuluj na stronie zamówienia. Już w drodze? Raczej nie da się anulować: zapytaj sprzedawcę. Gdy dotrze, odeślij według zasad na stronie zamówienia. Dopóki jej nie ma, powodem zgłoszenia pozostaje „nie dotarło”.
talk-returned = Zrób dziś zrzut śledzenia i zapytaj przewoźnika, czemu paczka wraca: od tego zależy, co odzyskasz.
talk-how-long = Czekanie nic nie kosztuje, póki ochrony jest dość. Działaj przed jej końcem: w ostatnich dniach liczy się tylko zgłoszenie.
talk-how-long-at-large = Dokładnego dnia nikt nie poda: paczka z Chin idzie zwykle kilka tygodni, a bywa, że ponad dwa miesiące. { talk-how-long }
talk-will-money-come = Tego nikt nie obieca. Większość sklepów zwraca za to, co nie doszło, jeśli poprosisz na stronie zamówienia przed końcem ochrony.
talk-no-number = Pieniądze da się odzyskać i bez numeru. Poproś o niego sprzedawcę i pilnuj końca ochrony.
talk-cost = Nic nie kosztuję i nigdy nie proszę o pieniądze, kartę ani dowód.
talk-confirmed-by-mistake = <b>Napisz dziś do obsługi sklepu:</b> paczki nie ma, odbiór potwierdzono przez pomyłkę. Wiele sklepów przyjmuje zgłoszenie jeszcze przez kilka dni. Zrób zrzut strony zamówienia.
talk-money-partly = Wróciła tylko część? To jeszcze nie koniec. Niczego nie potwierdzaj i żądaj reszty tam, skąd przyszedł zwrot.
talk-escalate = Jeśli sprzedawca odmawia albo milczy, decyduje sklep. Szukaj na stronie zamówienia „Eskaluj”, „Odwołaj się” albo „Pomoc”.
talk-not-helped = Szkoda, że nie pomogło. Zobaczmy, co jeszcze można zrobić.
talk-other-parcel = Czyli to zamówienie jeszcze nie doszło. Pilnuję dalej.
talk-not-mine = Czyli numer pokazuje cudzą paczkę. Po czym to widać?
talk-through-payment = { $known ->
    [yes] Poza sklepem pieniądze mogą wrócić tą drogą, którą zapłacono: z banku karty albo z PayPal.
   *[no] Poza sklepem pieniądze mogą wrócić tą drogą, którą zapłacono: z banku karty albo z PayPal. Opowiedz o zamówieniu, a policzę ostatnie dni.
}
talk-settled = Cieszę się! Czym się skończyło? Wtedy zamknę zamówienie.
talk-given-up = Przykro mi, to boli. Zamknąć zamówienie? Wtedy już o niczym nie przypomnę.
talk-offer-accepted = Kto przyjął mniej, zwykle nie dostanie więcej. Zachowaj zrzut ekranu i daj znać, gdy pieniądze przyjdą.
talk-they-wrote = Co piszą? Prześlij dalej albo wklej tutaj: powiem, co to znaczy i co odpowiedzieć.
talk-link-opened =
    <b>Samo otwarcie linku nie zabiera pieniędzy.</b> Usuń wiadomość i sprawdź paczkę na stronie samego przewoźnika.

    Wpisano tam numer karty, hasło albo kod? Wtedy od razu zablokuj kartę.
talk-refund-as-credit = <b>Bon, punkty czy saldo to nie twoje pieniądze.</b> To nie był twój wybór? Poproś pomoc sklepu o zwrot tą drogą, którą zapłacono. Jeśli ci to odpowiada, zamknij zamówienie.
talk-refund-to-old-card = Najpierw sprawdź konto: nowa karta tego samego banku ma zwykle to samo. Też zamknięte? Poproś pomoc sklepu o numer referencyjny zwrotu i idź z nim do banku.
talk-private-sale =
    <b>Między osobami prywatnymi żaden sklep nie odpowiada.</b> Zapłacono kartą albo przez PayPal za towar? Reklamuj tam. Przelewem, znajomym, gotówką? Wtedy dziś:
    1. Poproś bank albo aplikację o cofnięcie płatności.
    2. Wyznacz sprzedawcy na piśmie ostatni dzień.
    3. Zachowaj ogłoszenie, rozmowę i potwierdzenie. Brak odpowiedzi: zgłoś to portalowi i policji.
talk-going-away =
    Poczta i punkty odbioru trzymają paczkę tylko kilka dni: do kiedy, mówi śledzenie i awizo. Przed wyjazdem:
    1. Znajdź kogoś, kto ją odbierze, albo poproś o dłuższe przechowanie.
    2. Jeszcze niewysłana? Poproś sprzedawcę, by zaczekał.
    Nieodebrana paczka wraca, a pieniądze trudniej odzyskać.
talk-return-cost = <b>Nie to, zepsute albo niezgodne z opisem?</b> Wtedy odesłanie opłaca zwykle sprzedawca lub sklep: poproś w zgłoszeniu o etykietę zwrotną i nie wysyłaj nic na swój koszt, zanim odpowiedzą. <b>Zmiana zdania?</b> Wtedy zwykle płacisz ty: mówi o tym strona zamówienia.
talk-authority =
    <b>Najpierw to, co ma ostatni dzień:</b> zgłoszenie w sklepie, potem bank lub PayPal. To nic nie kosztuje i zwykle wystarcza.

    Poza tym rzecznik konsumentów pomaga za darmo, a policja przyjmuje zgłoszenie oszustwa. Zachowaj zamówienie, rozmowę i dowód płatności.
talk-delete-what = Usunąć zamówienie <b>{ $title }</b> czy wszystko, co o tobie mam?
talk-delete-which = Usunąć jedno zamówienie czy wszystko, co o tobie mam?
button-delete-this = Usuń to zamówienie
talk-no-order = Nie pilnuję jeszcze żadnego twojego zamówienia. Opowiedz o nim, a powiem, co dalej. Usunąć wszystko, co mam: /delete_me.
edit-is-past = Na tamtą wiadomość jest już odpowiedź. Żeby coś zmienić, napisz jeszcze raz albo naciśnij.
talk-which = O co chodzi?
talk-which-order = O które zamówienie chodzi?
talk-no-other-order = Nie pilnuję innego zamówienia, tylko zamówienia <b>{ $title }</b>, i pilnuję go dalej. O które chodzi?
talk-unclear-0 = Tego nie rozumiem. Naciśnij to, co najbliższe, albo napisz innymi słowami.
talk-unclear-1 = Przepraszam, nie wiem dokładnie, o co chodzi. Może jest to na jednym z przycisków.
talk-unclear-2 = Nadal nie rozumiem. Wystarczy kilka prostych słów albo jedno naciśnięcie.
talk-unclear-3 = Przepraszam, tego nie rozumiem. Napisz w kilku słowach, co się stało z paczką.
talk-unclear-4 = Czytam drugi raz i nadal to niejasne. Naciśnij przycisk, który pasuje najlepiej.
talk-unclear-5 = Spróbujmy przyciskami: jedno naciśnięcie i wszystko jasne.
talk-unclear-6 = Lepiej zapytać, niż źle zgadnąć. Wybierz, proszę, poniżej.
talk-unclear-7 = Tych słów jeszcze nie znam. Napisz to jeszcze raz, krócej.
talk-unclear-8 = Przepraszam, gubię wątek. Po kolei: najpierw to, co najważniejsze.
talk-unclear-9 = Tego też nie rozumiem, przepraszam. Co było powiedziane wcześniej, jest zapisane; wybierz poniżej.
part-not-understood = Tej części nie rozumiem: „{ $part }”. Napisz ją jeszcze raz, innymi słowami.
talk-unclear-example = Tego też nie rozumiem. Wystarczy jedna linia, na przykład: „Temu, wysłane 3 listopada, śledzenie nic nie pokazuje”.
button-not-that = Coś innego
button-in-hands = ✅ Tak, mam ją
button-not-in-hands = Jeszcze nie

## O co mogło chodzić
button-talk-help = Pomoc
button-talk-thanks = Dziękuję
button-talk-greeting = Cześć
button-talk-who-are-you = Kim jesteś?
button-talk-how-it-works = Jak to działa?
button-talk-open-dispute = Jak otworzyć spór
button-talk-seller-wants-cancel = Chcą anulowania
button-talk-seller-offers-less = Proponują mniej
button-talk-seller-wants-receipt = Chcą potwierdzenia
button-talk-seller-pays-outside = Pieniądze poza sklepem
button-talk-seller-says-wait = Sprzedawca: „czekaj”
button-talk-seller-resends = Wysyłają ponownie
button-talk-seller-cannot-ship = Nie mogą wysłać
button-talk-seller-wants-proof = Chcą zdjęć
button-talk-seller-silent = Sprzedawca milczy
button-talk-seller-asked = Napisano do sprzedawcy
button-talk-arrived = Paczka doszła
button-talk-arrived-wrong = Coś jest nie tak
button-talk-not-arrived = Nie doszła
button-talk-delivered-not-here = „Dostarczono”, a brak
button-talk-where-is-it = Gdzie jest paczka?
button-talk-tracking-shows = Śledzenie to pokazuje
button-talk-why-untracked = Czemu nie ma śledzenia?
button-talk-number-wrong = Numer jest zły
button-talk-two-numbers = Dwa numery
button-talk-is-it-fake = Czy to oszustwo?
button-talk-customs = Urząd celny
button-talk-phishing = Dziwna wiadomość
button-talk-phished = Oszustwo: zapłacone
button-talk-protection = Ochrona kupującego
button-talk-extend = Jak przedłużyć
button-talk-extended = Jest przedłużona
button-talk-dispute-opened = Spór jest otwarty
button-talk-paypal-case = Zgłoszone w PayPal
button-talk-bank-case = Zgłoszone w banku
button-talk-dispute-cancelled = Spór wycofany
button-talk-dispute-won = Decyzja na moją korzyść
button-talk-dispute-refused = Odmowa
button-talk-refund-when = Kiedy pieniądze?
button-talk-money-back = Pieniądze wróciły
button-talk-what-to-write = Co napisać
button-talk-what-now = Co teraz robić
button-talk-my-orders = Moje zamówienia
button-talk-new-order = Inne zamówienie
button-talk-delete-all = Usuń wszystko
button-talk-delete-order = Usuń zamówienie
button-talk-language = Język
button-talk-stop = Mniej wiadomości
button-talk-later = Przypomnij później
button-talk-timezone = Strefa czasowa
button-talk-edit = Zmień coś
button-talk-cancel = Anuluj
button-talk-privacy = Moje dane
button-talk-wrong-address = Adres jest zły
button-talk-stop-look-ups = Nie sprawdzaj paczki
button-talk-track-for-me = Sprawdź za mnie
button-talk-human = Rozmowa z człowiekiem
button-talk-going-away = Wyjeżdżam
button-talk-changed-mind = Już tego nie chcę
button-talk-return-cost = Kto płaci za zwrot?
button-talk-authority = Rzecznik, policja
button-talk-upset = Mam tego dość
button-talk-not-shipped = Niewysłane
button-talk-returned = Wraca do nadawcy
button-talk-how-long = Czekać czy działać?
button-talk-will-money-come = Odzyskam pieniądze?
button-talk-no-number = Nie mam numeru
button-talk-cost = Ile to kosztuje?
button-talk-confirmed-by-mistake = Pomyłkowy odbiór
button-talk-money-partly = Wróciła tylko część
button-talk-escalate = Jak eskalować
button-talk-not-helped = Nie pomogło
button-talk-undo = Cofnij ostatnie
button-talk-other-parcel = To była inna paczka
button-talk-not-my-city = Nie moje miasto
button-talk-not-mine = Nie moja paczka
button-talk-customs-answered = Urząd ma wszystko
button-talk-order-cancelled = Zamówienie anulowane
button-talk-answered = Odpowiedź wysłana
button-talk-escalated = Oddane sklepowi
button-talk-appealed = Złożone odwołanie
button-talk-through-payment = Pieniądze przez bank
button-talk-settled = Załatwione
button-talk-given-up = Odpuszczam
button-talk-offer-accepted = Mniej mi wystarczyło
button-talk-they-wrote = Napisali do mnie
button-talk-link-opened = Otwarto tylko link
button-talk-refund-as-credit = Zwrot w bonie
button-talk-refund-to-old-card = Na zamkniętą kartę
button-talk-private-sale = Zakup prywatny
button-talk-delete-what = Usuń

## Co odpowiedział sprzedawca
reply-ask = To odpowiedź od sprzedawcy albo sklepu?
button-sellers-words = Tak, to ich słowa
button-note-it = ✅ Zapisz to
reply-pay-outside =
    Chcą zapłacić albo dostać zapłatę <b>poza sklepem</b>.

    ⚠️ Tam sklep niczego nie chroni. Zwrot poza sklepem często nie przychodzi, albo dopiero po zamknięciu sporu. Nie podawaj karty i nic nie płać: za swój błąd płaci sprzedawca.
reply-confirm-receipt =
    Chcą, żeby <b>potwierdzić odbiór</b>.

    ⚠️ To daje im pieniądze i zwykle kończy ochronę. Potwierdzaj tylko to, co masz w rękach.
reply-close-dispute =
    { $disputed ->
        [yes] Chcą <b>anulować { claim-the }</b>.
       *[no] Chcą, żeby <b>nic nie otwierać</b> albo anulować otwarte.
    }

    ⚠️ Anulowane rzadko da się otworzyć ponownie. Obietnica to nie zwrot: nie zamykaj, póki nie ma pieniędzy albo paczki.
reply-change-reason =
    Chcą, żeby podać <b>inny powód</b>.

    ⚠️ „Już nie potrzebuję” znaczy, że to twoja zmiana zdania, i mogą odmówić pieniędzy. Prawdziwy powód zostaje: { $came ->
        [none] nie doszło.
       *[other] to, co jest nie tak z tym, co przyszło.
    }
reply-partial-refund =
    Proponują <b>mniej</b>, niż kosztowało, albo kupon.

    ⚠️ Kto to przyjmie, nie dostanie więcej. Nie musisz się zgadzać: { $came ->
        [none] nic nie doszło, więc możesz żądać całości.
        [part] możesz żądać pełnej wartości tego, czego brakuje.
       *[other] ze zdjęciami tego, co przyszło, możesz żądać całości.
    }
reply-coupon =
    Proponują <b>kupon albo saldo</b> zamiast pieniędzy.

    ⚠️ Liczy się tylko w tym sklepie i może przepaść. Kto to przyjmie, zwykle nie dostanie pieniędzy. Żądaj pieniędzy tą drogą, którą zapłacono.
reply-says-delivered =
    Mówią, że paczkę <b>dostarczono</b>.

    ⚠️ Sprawdź dziś skrzynkę, zapytaj sąsiadów i pocztę. Jeśli nikt jej nie ma, nie potwierdzaj: poproś o dowód dostawy.
reply-at-pickup =
    Mówią, że <b>czeka na ciebie</b> na poczcie lub w punkcie odbioru.

    👉 Sprawdź, co pokazuje śledzenie. Jeśli tam czeka, odbierz ją w najbliższych dniach, z dokumentem i numerem.
reply-refuses =
    <b>Odmawiają</b> zwrotu pieniędzy.

    👉 { $disputed ->
        [yes] W sporze decyduje sklep, a nie oni. Poproś go o decyzję.
       *[no] Ich odmowa niczego nie przesądza: żądaj pieniędzy na stronie zamówienia na czas. Tam decyduje sklep.
    }
reply-new-number =
    Podają <b>nowy numer</b>.

    ⚠️ Nowy numer często znaczy, że wysłano później albo że chodzi o inną paczkę. Wyślij mi go; ochrona biegnie jak dotąd.
reply-resend =
    Obiecują <b>wysłać ponownie</b>.

    ⚠️ Ochrona zamówienia się od tego nie wydłuży. Poproś o nowy numer i zachowaj prawo do zgłoszenia.
reply-other-goods =
    Proponują <b>coś innego</b>, niż zamówiono.

    👉 Nie musisz się zgadzać: poproś o to, co zamówiono, albo o całość pieniędzy.
reply-refund-promised =
    Obiecują <b>zwrot pieniędzy</b>.

    ⚠️ Liczy się tylko zwrot, który widać na stronie zamówienia. Nic nie anuluj i nie potwierdzaj, póki pieniędzy nie ma.
reply-lost =
    Mówią, że paczka <b>zaginęła</b>.

    Dobrze mieć to na piśmie: zrób zrzut ekranu. Z nim możesz żądać całej kwoty.
reply-out-of-stock =
    <b>Nie mogą wysłać</b> towaru albo proszą o anulowanie.

    ⚠️ Niech anuluje sprzedawca lub sklep. Jeśli anulujesz ty, powód to „nie wysłano”, nigdy „zmiana zdania”. Zrób zrzut odpowiedzi.
reply-wrong-address =
    Mówią, że <b>adres</b> jest zły.

    ⚠️ Porównaj go z adresem na stronie zamówienia i zrób zrzut ekranu. Jeśli tam jest dobry, to nie twój błąd.
reply-asks-proof =
    Proszą o <b>zdjęcie albo dowód</b>.

    { $came ->
        [none] Paczki, która nie doszła, nie da się sfotografować. Wyślij zrzut śledzenia z datą, tylko w sklepie.
       *[other] Zrób zdjęcia paczki, etykiety i tego, co przyszło, i wyślij je tylko w sklepie.
    }
reply-holiday =
    Mówią, że to przez <b>święta</b>.

    ⚠️ Święta nie zatrzymują zegara ochrony. Czekaj tylko tak długo, jak ona trwa.
reply-customs =
    Mówią, że paczkę trzyma <b>urząd celny</b>.

    ⚠️ Może to prawda, a może gra na czas. Urząd celny nie zatrzymuje zegara ochrony.

    👉 Sprawdź, co pokazuje śledzenie. Jeśli urząd celny naprawdę ją trzyma, poczta lub kurier po numerze powie, czego brakuje: zadzwoń do nich.
reply-wait =
    Proszą, żeby <b>poczekać</b>.

    ⚠️ Czekanie nic nie kosztuje, póki trwa ochrona. Wiele takich odpowiedzi ma przeczekać jej koniec.
reply-says-moving =
    Mówią, że jest <b>w drodze</b>.

    ⚠️ To ich słowo, a nie skan: liczy się tylko śledzenie. Ochrona biegnie dalej.
reply-pay-again =
    Chcą, żeby <b>zapłacić jeszcze raz</b>.

    ⚠️ Nie płać: ponowna wysyłka to ich koszt, a pieniędzy z linku czy czatu nikt nie chroni. Jeśli paczka wraca, żądaj całej kwoty na stronie zamówienia.
reply-customs-fee =
    Piszą, że <b>urząd celny chce pieniędzy</b>.

    ⚠️ Może to prawda. Sprawdź po numerze na oficjalnej stronie poczty, przewoźnika albo urzędu i płać tylko tam: nigdy z linku w wiadomości ani sprzedawcy.
reply-extended =
    Piszą, że <b>ochrona</b> jest albo będzie dłuższa.

    ⚠️ Liczy się tylko dzień na stronie zamówienia: sprawdź tam. Póki nie pokazuje nowego, liczę według końca, który znam.
reply-choice =
    Dają ci <b>wybór</b>.

    👉 Wybierz pieniądze: całość i tą drogą, którą płacisz. Bonusy działają tylko w tym sklepie, a druga paczka nie wydłuży ochrony.
reply-open-dispute =
    Piszą: <b>{ do-dispute }</b>.

    { $disputed ->
        [yes] To już zrobione: liczy się tylko to, co tam przyjmą.
       *[no] 👉 Zrób to teraz, { $came ->
            [none] „nie dotarło”
           *[other] to, co jest nie tak
        }, na pełną kwotę. Liczy się tylko to, co tam widać.
    }
reply-support-waits =
    To <b>obsługa sklepu</b>: wyjaśnia sprawę.

    Zrób zrzut ekranu odpowiedzi. Ochrona w tym czasie biegnie.
reply-thanks = Nic tu od ciebie nie chcą. Oceń i potwierdź zamówienie dopiero, gdy masz je w rękach.
reply-rate =
    Chcą <b>dobrej oceny</b>.

    ⚠️ Oceniaj dopiero, gdy masz paczkę w rękach albo pieniądze z powrotem.
reply-also-pay-outside = Chcą też pieniędzy albo danych karty poza sklepem: nic nie dawaj.
reply-also-confirm-receipt = Chcą też potwierdzenia odbioru: nie potwierdzaj.
reply-also-close-dispute = { $disputed ->
    [yes] Chcą też anulować { claim-the }: nie anuluj.
   *[no] Chcą też, żeby nic nie otwierać: masz prawo, póki trwa ochrona.
}
reply-also-change-reason = Chcą też innego powodu: zostaw prawdziwy.
reply-also-partial-refund = Proponują też mniej, niż kosztowało.
reply-also-coupon = Proponują też kupon: bierz tylko pieniądze.
reply-also-says-delivered = Mówią też, że dostarczono.
reply-also-at-pickup = Mówią też, że czeka na ciebie: sprawdź śledzenie.
reply-also-refuses = Odmawiają też zwrotu pieniędzy: o tym decyduje sklep.
reply-also-new-number = Podają też nowy numer.
reply-also-resend = Obiecują też wysłać ponownie.
reply-also-other-goods = Proponują też coś innego, niż zamówiono.
reply-also-refund-promised = Obiecują też zwrot. Liczy się tylko to, co widać na stronie zamówienia.
reply-also-lost = Mówią też, że zaginęła.
reply-also-out-of-stock = Mówią też, że nie mogą wysłać.
reply-also-wrong-address = Mówią też, że adres jest zły.
reply-also-asks-proof = Proszą też o zdjęcie albo dowód.
reply-also-holiday = Piszą też o świętach.
reply-also-customs = Piszą też o urzędzie celnym.
reply-also-wait = Proszą też, żeby poczekać.
reply-also-says-moving = Mówią też, że jest w drodze.
reply-also-rate = Chcą też dobrej oceny: nie przed paczką lub pieniędzmi.
reply-also-pay-again = Chcą też, żeby zapłacić jeszcze raz: nie płać.
reply-also-customs-fee = Piszą też, że urząd celny chce pieniędzy: sprawdź na oficjalnej stronie i płać tylko tam.
reply-also-extended = Piszą też o dłuższej ochronie: liczy się tylko strona zamówienia.
reply-also-choice = Dają też wybór: weź pieniądze.
reply-also-open-dispute = Piszą też, że możesz { do-dispute }: zrób to na czas.
reply-also-support-waits = Obsługa też to wyjaśnia.
reply-look-again = 🔔 Zajrzyj znów <b>{ $day }</b>.
reply-no-order-of-store = Nie pilnuję jeszcze zamówienia z { $store }. O które chodzi?
reply-deadline = { $left ->
    [0] ⏳ Zostało mniej niż dzień: { $what }, <b>{ $at }</b>.
    [one] ⏳ Masz { $left } dzień: { $what }, <b>{ $at }</b>.
    [few] ⏳ Masz { $left } dni: { $what }, <b>{ $at }</b>.
   *[many] ⏳ Masz { $left } dni: { $what }, <b>{ $at }</b>.
}
reply-end-first = { $asks ->
    [promised] ⏳ Zanim poczekasz, podaj mi obiecany dzień dostawy: od niego zależy twój ostatni dzień.
    [paid] ⏳ Zanim poczekasz, podaj mi dzień zapłaty: od niego zależy twój ostatni dzień.
   *[end] ⏳ Zanim poczekasz, sprawdź licznik na stronie zamówienia i powiedz mi, kiedy kończy się ochrona. Czekanie dłużej może kosztować cię pieniądze.
}
reply-deadline-passed = ⏳ Chcą { $days ->
    [one] { $days } dnia
    [few] { $days } dni
   *[many] { $days } dni
}, do { $until }. <b>Masz { $left ->
    [0] mniej niż dzień
    [one] { $left } dzień
    [few] { $left } dni
   *[many] { $left } dni
}</b>: { $what }, { $at }. Dłużej nie czekaj.
reply-deadline-kept = ⏳ Chcą { $days ->
    [one] { $days } dnia
    [few] { $days } dni
   *[many] { $days } dni
}, do { $until }. Masz { $left ->
    [one] { $left } dzień
    [few] { $left } dni
   *[many] { $left } dni
}: { $what }, <b>{ $at }</b>. Przypomnę na czas.
