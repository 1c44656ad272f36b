# Rozmowa: pytania, przyciski, karta, ustawienia. HTML Telegrama jest dozwolony w wiadomościach, ale nie na przyciskach i w powiadomieniach.

## Dni i godziny
month = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}
day = { $day } { $month } { $year }
instant = { $day }, { $time }
span-days = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
   *[many] { $days } dni
}
span-days-hours = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
   *[many] { $days } dni
} { $hours ->
    [one] { $hours } godzina
    [few] { $hours } godziny
   *[many] { $hours } godzin
}
span-hours = { $hours ->
    [one] { $hours } godzina
    [few] { $hours } godziny
   *[many] { $hours } godzin
}
span-hours-minutes = { $hours ->
    [one] { $hours } godzina
    [few] { $hours } godziny
   *[many] { $hours } godzin
} { $minutes } min
span-below-day = mniej niż dzień
span-moment = mniej niż minuta
span-minutes = { $minutes } min

## Pierwsze słowa
welcome =
    Paczki nie da się śledzić albo idzie za długo? To się często zdarza. Większość takich paczek dochodzi.

    Wyjaśnię numer, ostrzegę, <b>zanim</b> minie czas na odzyskanie pieniędzy, i dam gotowy tekst do sprzedawcy.

    Naciśnij przycisk albo wklej numer śledzenia.
welcome-back = Jesteśmy w połowie zamówienia. Idziemy dalej?
help =
    Pilnuję zamówień, które nie doszły: co zrobić, kiedy i jaki tekst wysłać.

    Wklej numer śledzenia, a powiem, co to jest. Albo odpowiedz na kilka krótkich pytań, a będę pilnować zamówienia.

    Nigdy nie pytam o dowód, paszport, PESEL ani kartę. Zwrotu pieniędzy obiecać nie mogę.
unknown-command = Nie znam tego polecenia. Te, które znam, są w menu obok pola wiadomości.
text-only = Czytam teksty i zdjęcia, ale tego nie. Skopiuj numer śledzenia ze strony zamówienia i wklej tutaj.
picture-nothing = Nie widzę na tym zdjęciu numeru śledzenia ani zamówienia. Zrób zdjęcie prosto z góry, przy świetle, z kodem kreskowym na cały kadr. Albo skopiuj numer ze strony zamówienia i wklej tutaj.
picture-no-code = Nie widzę tu kodu kreskowego, a słów ze zdjęć teraz nie czytam. Skopiuj tekst strony zamówienia i wklej tutaj. Albo zrób zdjęcie kodu kreskowego na paczce.
picture-too-large = To zdjęcie jest za duże. Wyślij je jako zdjęcie, nie jako plik, albo zrób zrzut ekranu.
picture-unreadable = Nie udało się otworzyć tego zdjęcia. Wyślij je jako zdjęcie, nie jako plik, albo zrób zrzut ekranu.
picture-too-narrow = To zdjęcie to bardzo długi pasek. Wytnij część z numerem i wyślij tylko ją. Albo skopiuj numer i wklej tutaj.
picture-too-hard = Nie udało się doczytać tego zdjęcia. Wyślij tylko część z numerem albo kodem kreskowym. Albo wpisz numer tutaj.
picture-not-fetched = Telegram nie przekazał mi tego zdjęcia. Wyślij je, proszę, jeszcze raz.
picture-compare = 🔍 To odczyt ze zdjęcia i jeden znak może być błędny: 0 i O, 1 i I, 5 i S są podobne. Porównaj, proszę, ze zdjęciem.
picture-misread-beside = 🔍 Na zdjęciu widzę też <code>{ $number }</code>, ale cyfra kontrolna się nie zgadza: jakiś znak jest błędny. Pomijam ten numer. Wpisz go, jeśli go masz.
picture-misread =
    Na zdjęciu widzę <code>{ $number }</code>, ale to nie może być to: cyfra kontrolna się nie zgadza. Nie używaj go w tej postaci.

    Może to jeden z numerów poniżej? Porównaj je ze zdjęciem. Jeśli nie, wpisz numer albo wyślij ostrzejsze zdjęcie.
text-only-here = Czytam teksty i zdjęcia, ale tego nie. Napisz to, proszę.
apology = Coś się u mnie zepsuło i nie mogę odpowiedzieć. Twoje dane są całe. Spróbuj, proszę, jeszcze raz.
only-in-private = Działam na czacie prywatnym. Naciśnij moją nazwę, potem „Wiadomość”, i napisz do mnie tam.
cancelled = Anulowano. Nic nie zostało zapisane.
nothing-to-cancel = Nie ma czego anulować. /start zaczyna, /orders pokazuje zamówienia.
left = W porządku.
saved = Zapisano.

bot-description =
    Nie da się śledzić paczki? Pilnuję zamówienia razem z tobą: wyjaśniam i sprawdzam numer śledzenia, przypominam przed końcem ochrony kupującego i daję gotowy tekst do sprzedawcy lub sklepu.
bot-short-description = Pilnuje paczek, których nie da się śledzić, i odzywa się przed końcem ochrony kupującego.

command-start = Do czego to służy
command-orders = Twoje otwarte zamówienia
command-check = Wyjaśnij numer śledzenia
command-letter = Tekst do sprzedawcy lub sklepu
command-order = Co się stało z zamówieniem
command-why = Czemu paczki nie da się śledzić
command-settings = Przypomnienia, cisza, strefa, język
command-export = Wszystko, co o tobie mam, w pliku
command-cancel = Anuluj bieżące pytanie
command-language = Wybierz język
command-timezone = Ustaw strefę czasową
command-help = Jak to działa
command-privacy = Co o tobie przechowuję
command-delete-me = Usuń wszystko o tobie

## Pytania
ask-received = Zamówienie już doszło?
ask-store =
    Z jakiego sklepu jest zamówienie?

    <i>Naciśnij albo wpisz nazwę.</i>
ask-number =
    Jaki jest <b>numer śledzenia</b>? Wklej go tak, jak jest.

    <i>Znajdziesz go na stronie zamówienia, przy danych dostawy.</i>
ask-shipped =
    Kiedy zamówienie <b>wysłano</b>? Wystarczy mniej więcej.

    <i>Naciśnij albo wpisz dzień: 12.11, 12 listopada, 5 dni temu.</i>
notice-shipped-roughly = Wystarczy mniej więcej: sprzedawcy zwykle wysyłają kilka dni po zapłacie. Naciśnij najbliższy dzień.
ask-ship-by =
    Do kiedy sprzedawca musi <b>wysłać</b>? Na stronie zamówienia jest licznik albo data.

    <i>Wpisz: 5 dni, 2 grudnia.</i>
ask-protection =
    Kiedy kończy się <b>ochrona kupującego</b>? Do tego czasu możesz żądać od sklepu zwrotu pieniędzy.

    <i>Wpisz to, co widać na stronie zamówienia: „23 dni 14 godzin”, liczbę dni albo datę.</i>
ask-name = Jak nazwać to zamówienie? Na przykład: słuchawki.
please-tap = Naciśnij, proszę, jeden z przycisków.
store-noted = Sklep: <b>{ $store }</b>. Nie znam jego zasad, więc liczy się strona zamówienia.
number-not-seen = Nie widzę tu numeru śledzenia. Zwykle ma 10–26 liter i cyfr, na przykład <code>RR123456785CN</code>. Skopiuj go ze strony zamówienia; numer telefonu czy karty nie jest potrzebny i go nie zachowuję.
number-several = Widzę kilka numerów. Który należy do tego zamówienia?
number-noted = Biorę <code>{ $number }</code>.
number-kept-for-later = Numer śledzenia zapisany.
shipped-in-future = { $day } dopiero będzie.
shipped-too-long-ago = { $day } to rok temu lub dawniej. Zajrzyj, proszę, jeszcze raz na stronę zamówienia.
shipped-not-understood = Nie rozumiem, jaki to dzień.
protection-past = Wychodzi { $at }, a to już minęło. Jeśli ochrona się skończyła, naciśnij przycisk: często da się jeszcze coś zrobić. Jeśli nie, wpisz, co teraz jest na stronie zamówienia.
button-ended = Tak, skończyła się
name-is-private = Nie zachowuję telefonów, adresów, haseł ani numerów dokumentów. Nadaj zamówieniu krótką nazwę bez nich, na przykład „buty”.
protection-too-far = Wychodzi { $at }, ponad rok od dziś. Sprawdź, proszę, jeszcze raz.
protection-not-understood = Nie rozumiem, kiedy to jest.
protection-ended-when = Często da się jeszcze coś zrobić. Którego dnia skończyła się ochrona?
which-day = O który dzień chodzi?
asked-again = Przepraszam, że pytam znowu.
told-not-found = Przepraszam, tego nie mam. To już wiem:
which-moment = O którą porę chodzi?
protection-from-payment = Liczone od zapłaty: którego dnia była płatność? Wpisz na przykład „zapłacone 20 października”. Potem wpisz dni jeszcze raz.
protection-unknown = W porządku. Zapytam znowu za kilka dni. Licznik jest na stronie zamówienia.
no-such-day = Nie ma takiego dnia w kalendarzu.
name-is-day = To wygląda na dzień. Napisz, co to za dzień, na przykład „zapłacone 4 maja”. Nazwa to jedno lub dwa słowa.
name-too-long = Podaj, proszę, jedną krótką nazwę, najwyżej { $most } znaków.
too-many-orders = Masz już tyle otwartych zamówień: { $most }. Więcej nie upilnuję. Zamknij te, które doszły.

button-begin = Nie mogę śledzić paczki
button-begin-another = Inne zamówienie
button-my-orders = Moje zamówienia ({ $count })
button-continue = Dalej
button-start-over = Od początku
button-back = « Wróć
button-cancel = Anuluj
button-yes = Tak
button-no = Nie
button-no-number = Sprzedawca nie podał
button-today = Dziś
button-yesterday = Wczoraj
button-unknown = Nie wiem
button-other-day = Inny dzień
button-other-day-or-none = Inny dzień / nie wiem
button-days-earlier = ‹ Wcześniej
button-days-later = Później ›
button-month-ago = Miesiąc temu
button-no-protection = Nie ma jej
button-skip = Pomiń
button-use-number = Weź { $number }
button-watch = Pilnuj { $number }
button-open-order = Otwórz: { $title }
store-other = Inny sklep
store-webshop = Mały sklep internetowy
store-yandexmarket = Yandex Market

## Gdy zamówienie doszło
received =
    Świetnie, paczka jest! Zanim potwierdzisz odbiór w sklepie, sprawdź:
    • Czy jest wszystko i czy to właściwy towar?
    • Czy działa i nic nie jest uszkodzone?
    • Jeśli coś jest nie tak, zrób zdjęcie lub film: po potwierdzeniu odbioru trudniej o pieniądze.

    Pieniądze już wróciły? Wtedy uczciwie jest napisać sprzedawcy, że paczka doszła, i zapytać, jak zapłacić, tylko w sklepie.
order-closed = Nie pilnuję już zamówienia <b>{ $title }</b>. Zapomnę je po { $days ->
    [one] { $days } dniu
    [few] { $days } dniach
   *[many] { $days } dniach
}.
button-reopen = Jednak nie doszło
button-delete-data = Usuń teraz

## Karta
order-title = { $store }, wysłano { $day }
card-title = 📦 <b>{ $title }</b>
card-below = 📦 <b>{ $title }</b>: karta jest niżej.
card-store = Sklep: { $store }
card-number = Numer: <code>{ $number }</code>
card-number-kind = Numer: <code>{ $number }</code> · { $kind }
card-no-number = Numer: sprzedawca nie podał
card-shipped = Wysłano: { $day } ({ $days ->
    [0] dziś
    [one] { $days } dzień temu
    [few] { $days } dni temu
   *[many] { $days } dni temu
})
card-end = { $endfrom ->
    [rules] Ostatni dzień na zgłoszenie: { $at } (<b>jeszcze { $left }</b>)
   *[own] Koniec ochrony: { $at } (<b>jeszcze { $left }</b>)
}
card-end-over = { $endfrom ->
    [rules] Na zgłoszenie był czas do: { $at }
   *[own] Ochrona skończyła się: { $at }
}
card-end-stopped = Ochrona do { $at }: zgłoszone w porę
card-end-unknown = Koniec ochrony: jeszcze nieznany
card-next = 🔔 Następne przypomnienie: { $at }, { $zone }
ask-field = Co zmienić?
ask-overview = Co pokazać?
field-store = Sklep
field-number = Numer śledzenia
field-shipped = Dzień wysyłki
field-protection = Koniec ochrony
field-name = Nazwa
ask-delete = Usunąć zamówienie <b>{ $title }</b>? Od razu zapomnę i przestanę przypominać.
deleted = Usunięto: <b>{ $title }</b>.

button-received = Doszło
button-extended = 📍 Ochrona przedłużona
button-edit = Zmień
button-overview = Daty i historia
button-delete = Usuń
button-delete-sure = Tak, usuń
button-orders = Wszystkie zamówienia
button-card = Otwórz kartę
button-enter-end = Podaj koniec ochrony

## Lista
orders = { $count ->
    [one] Twoje otwarte zamówienie:
    [few] Twoje { $count } otwarte zamówienia, najpilniejsze na górze:
   *[many] Twoje { $count } otwartych zamówień, najpilniejsze na górze:
}
left-unknown = koniec nieznany
left-stopped = zgłoszone w porę
left-over = po ochronie
no-orders = Nie masz otwartych zamówień.
button-add = Dodaj zamówienie

## Przypomnienia
reminder-late = To przychodzi później, niż powinno, ale nadal jest aktualne.
reminder-done = Zapisano.
reminder-snoozed = Przełożono.
reminder-no-time-left = Ochrona zaraz się skończy i nie ma już na co czekać. Zrób to teraz.
button-change-number = 📍 Numer się zmienił
button-tomorrow = Przypomnij jutro

## Ustawienia
ask-language = Jaki język wolisz?
language-set = Teraz mówię do ciebie po polsku.
ask-zone =
    Twoja strefa czasowa to <b>{ $zone }</b>: jest tam { $now }.

    Wpisz miasto albo przesunięcie, na przykład Warszawa lub UTC+1.
zone-did-you-mean = O które miasto chodzi?
zone-not-understood = Nie znam tego miasta. Wpisz większe w pobliżu albo przesunięcie, na przykład UTC+1.
zone-set = Twoja strefa czasowa to <b>{ $zone }</b>: jest tam { $now }. Przypomnienia przychodzą o { $hour }:00.
privacy =
    <b>Co przechowuję:</b> numer tego czatu, twoje ustawienia, a o każdym zamówieniu to, co mi powiesz: sklep, nazwę, numery, kwotę i sposób płatności, jeśli były potrzebne do pisma, dni i to, co się działo. /export daje to wszystko w pliku.

    <b>Czego nie przechowuję:</b> imienia, nazwy użytkownika, telefonu, adresu, treści wiadomości ani zdjęć: czytam je na własnym serwerze i od razu zapominam. { $provider ->
        [none] Niczego nie przekazuję i nigdzie nie sprawdzam danych paczek.
       *[known] Przekazuję tylko jedno, i tylko za twoją zgodą: numery paczek do { $provider }, żeby wiedzieć, gdzie są. /settings to wyłącza, a numery są tam wtedy usuwane.
    }

    <b>Jak długo:</b> zamówienie, aż je usuniesz, albo { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    } po jego końcu; wszystko, jeśli nie piszesz przez { $idle ->
        [one] { $idle } dzień
        [few] { $idle } dni
       *[many] { $idle } dni
    }, po ostrzeżeniu. /delete_me od razu usuwa wszystko.
ask-delete-me = { $count ->
    [0] Usunąć wszystko, co o tobie mam: język i strefę czasową?
    [one] Usunąć wszystko, co o tobie mam: { $count } zamówienie, język i strefę czasową? Przestanę przypominać.
    [few] Usunąć wszystko, co o tobie mam: { $count } zamówienia, język i strefę czasową? Przestanę przypominać.
   *[many] Usunąć wszystko, co o tobie mam: { $count } zamówień, język i strefę czasową? Przestanę przypominać.
}
deleted-everything = Wszystko o tobie jest usunięte. /start zaczyna od nowa.
kept-everything = W porządku, nic nie zostało usunięte.
button-delete-everything = Tak, usuń wszystko
button-keep = Nie, zostaw

## /check
check-ask = Wklej numer, który mam wyjaśnić.

## Powiadomienia nad czatem
notice-old-button = Ten przycisk jest nieaktualny. /start zaczyna od nowa.
notice-answered = Na to już jest odpowiedź.
notice-nothing-open = To pytanie jest zamknięte. /start zaczyna od nowa.
notice-number-noted = Zapisano.
notice-saved = Zapisano.
notice-order-gone = Tego zamówienia już nie pilnuję.
notice-order-closed = To zamówienie jest zamknięte.
