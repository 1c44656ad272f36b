# Co zrozumiano z tekstu i co przyjęto z odpowiedzi.

## Dzień i miesiąc, które mogą być tylko z jednego roku.
day-near = { $day } { $month }

## Co odczytano, powtórzone na początku następnej wiadomości. `$when` mówi, po której stronie dzisiaj leży dzień.
echo-away = { $when ->
    [today] dziś
    [yesterday] wczoraj
    [tomorrow] jutro
    [past] { $days ->
        [one] { $days } dzień temu
        [few] { $days } dni temu
       *[many] { $days } dni temu
    }
   *[future] za { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    }
}
echo-shipped = ✓ Wysłano { $day }, { echo-away }
echo-paid = ✓ Zapłacono { $day }, { echo-away }
echo-expected = ✓ Obiecano do { $day }, { echo-away }
echo-ship-by = ✓ Mają wysłać do { $day }, { echo-away }
echo-protection = ✓ Ochrona do { $day }, jeszcze { $left }
echo-protection-over = ✓ Ochrona skończyła się { $day }, { echo-away }
echo-delivered = ✓ „Dostarczono” { $day }, { echo-away }
echo-frozen = ✓ Nic nowego od { $day }, { echo-away }
echo-collect-by = ✓ Odebrać do { $day }, { echo-away }
echo-dispute-opened = ✓ { claim-opened } { $day }, { echo-away }
echo-paypal-case = ✓ Sprawa w PayPal od { $day }, { echo-away }
echo-bank-case = ✓ Zgłoszenie w banku { $day }, { echo-away }
echo-refused-until = ✓ Odmowa do { $day }, { echo-away }
echo-claim-open-until = ✓ Czekają na twoją odpowiedź do { $day }, { echo-away }
echo-number = ✓ Numer { $number }
echo-order-number = ✓ Numer zamówienia { $number }
echo-amount = ✓ Kwota { $amount }
echo-refund = ✓ Zwrot { $amount }
refund-all-or-part = Czy to całość zapłaconej kwoty?
echo-refund-on = ✓ Zwrot z dnia { $day }

## O co pytamy jeszcze raz.
which-day-about = Około { $day }? Naciśnij albo wpisz dzień.
doubt-shipped-long-ago = <b>Na pewno?</b> To { $day }, { $days ->
    [one] { $days } dzień temu.
    [few] { $days } dni temu.
   *[many] { $days } dni temu.
}
doubt-shipped-after-delivered = <b>Na pewno?</b> To { $day }, a „dostarczono” jest wcześniej.
doubt-shipped-before-paid = <b>Na pewno?</b> To { $day }: wychodzi wysyłka przed zapłatą.
text-says = { $what ->
    [paid] W tekście: zapłacono <b>{ $day }</b>.
    [promised] W tekście: obiecano do <b>{ $day }</b>.
    [delivered] W tekście: dostarczono <b>{ $day }</b>.
    [protection] W tekście: ochrona do <b>{ $day }</b>.
   *[shipped] W tekście: wysłano <b>{ $day }</b>.
}
doubt-in-future = <b>Na pewno?</b> To { $day }, ten dzień dopiero będzie.
doubt-promised-before-paid = <b>Na pewno?</b> To { $day }: wychodzi dostawa obiecana na dzień przed zamówieniem.
doubt-before-shipped = <b>Na pewno?</b> To { $day }, przed wysyłką.
doubt-end-far = <b>Na pewno?</b> To { $day }, za { $days ->
    [one] { $days } dzień
    [few] { $days } dni
   *[many] { $days } dni
}. Ochrona rzadko trwa tak długo.
doubt-refusal-far = <b>Na pewno?</b> To { $day }, za { $days ->
    [one] { $days } dzień
    [few] { $days } dni
   *[many] { $days } dni
}. Ochrona skończy się dużo wcześniej.
doubt-told-before = Wcześniej był <b>{ $day }</b>. Który dzień jest właściwy?
button-really = Tak, na pewno
amount-is-no-day = To kwota, a nie dzień.
roughly-is-enough = Wystarczy mniej więcej. Naciśnij najbliższy dzień.
button-few-days-ago = Kilka dni temu
button-long-ago = Ponad miesiąc temu

## Ochrona.
ask-extension =
    O ile <b>przedłużono</b> ochronę?

    <i>Wpisz „15 dni więcej” albo nowy koniec ze strony zamówienia.</i>
button-days-more = { $days ->
    [one] { $days } dzień więcej
    [few] { $days } dni więcej
   *[many] { $days } dni więcej
}
button-usual-end = Do { $day }
button-has-ended = Skończyła się

shipped-as-paid = Liczę od dnia zapłaty: sprzedawcy zwykle wysyłają kilka dni później. Możesz to zmienić.

## Pytania pod kartą
ask-place = <i>{ $left ->
    [1] Ostatnie pytanie.
   *[other] Zostało pytań: najwyżej { $left }.
}</i>
ask-place-of = <i>{ $order } · { $left ->
    [1] ostatnie pytanie.
   *[other] zostało pytań: najwyżej { $left }.
}</i>
ask-about = <i>{ $order }:</i>
button-enough = Na razie wystarczy

## Czego ludzie próbują
button-how-to-copy = Jak skopiować numer
button-no-number-yet = Jeszcze nie ma numeru
how-to-copy =
    1. Otwórz zamówienie w aplikacji albo na stronie sklepu.
    2. Znajdź „Numer śledzenia” albo „Numer przesyłki”.
    3. Przytrzymaj palec na numerze, aż pojawi się „Kopiuj”, i naciśnij.
    4. Wróć tutaj, przytrzymaj palec na polu wiadomości i naciśnij „Wklej”.

    Możesz też wkleić całą stronę: wybiorę, co potrzebne.
ask-stop = Co mam przerwać?
button-mute-all = 🔕 Wycisz wszystkie
button-delete-all = Usuń wszystko
button-go-on = Nic, dalej
all-muted = Nic już nie napiszę o twoich zamówieniach, nawet przed końcem ochrony.
button-unmute-all = 🔔 Przypominaj znowu
all-unmuted = Znów przypominam.
command-add = Pilnuj nowego zamówienia
command-track = Wyjaśnij numer i pilnuj go
command-stop = Wycisz wszystko albo usuń wszystko

## Zegar człowieka.
ask-clock =
    <b>Która jest teraz u ciebie godzina?</b> Dzięki temu przypomnienia przyjdą w dzień, a nie w nocy.

    <i>Naciśnij, wpisz swoje miasto albo wyślij lokalizację: nie zachowuję jej.</i>
ask-clock-nearby = <b>Co teraz pokazuje twój zegar?</b> Według lokalizacji jedna z tych godzin.
location-unreadable = Nie mogę znaleźć tego miejsca na mapie. Wpisz miasto, na przykład Warszawa.
button-other-clock = Inna godzina
button-not-now = Nie teraz

## Co odczytano w tekście
understood = <b>Tak to rozumiem.</b> Zgadza się?
understood-several = { $count ->
    [one] Został jeden numer. Naciśnij go, a będę go pilnować. O resztę zapytam.
    [few] { $count } numery. Naciśnij te, których mam pilnować. O resztę zapytam.
   *[many] { $count } numerów. Naciśnij te, których mam pilnować. O resztę zapytam.
}
understood-orders = { $count ->
    [one] Zostało <b>jedno zamówienie z twojego tekstu</b>. Naciśnij je, a będę go pilnować. O resztę zapytam.
    [few] <b>{ $count } zamówienia w twoim tekście.</b> Naciśnij te, których mam pilnować. O resztę zapytam.
   *[many] <b>{ $count } zamówień w twoim tekście.</b> Naciśnij te, których mam pilnować. O resztę zapytam.
}
listed-line = { $place }. { $order }
listed-shipped = wysłano { $day }
listed-paid = zapłacono { $day }
listed-promised = obiecano do { $day }
listed-not-shipped = jeszcze niewysłane
listed-mistyped = ❓ w numerze jest chyba błąd
listed-doubt = ❓ o to zapytam
listed-known = już pilnuję
listed-shown = { $last ->
    [yes] Pokazuję { $from }–{ $to } z { $count }.
   *[no] Pokazuję { $from }–{ $to } z { $count }. Reszta potem.
}
listed-left-out = { $count ->
    [one] Jedno się nie mieści: wyślij je później jeszcze raz.
    [few] { $count } się nie mieszczą: wyślij je później jeszcze raz.
   *[many] { $count } się nie mieści: wyślij je później jeszcze raz.
}
listed-watched = { $count ->
    [one] ✓ Pilnuję jednego zamówienia. Przy reszcie muszę o coś zapytać: naciśnij je.
    [few] ✓ Pilnuję { $count } zamówień. Przy reszcie muszę o coś zapytać: naciśnij je.
   *[many] ✓ Pilnuję { $count } zamówień. Przy reszcie muszę o coś zapytać: naciśnij je.
}
button-watch-all = Pilnuj wszystkich
button-next-orders = Następne ›
button-first-orders = ‹ Pierwsze
understood-about = Chodzi o zamówienie <b>{ $title }</b>. Nowe:
understood-nothing-new = To wszystko już wiem.
read-store = ✓ Sklep { $store }
read-number = ✓ Numer <code>{ $number }</code>
read-number-kind = ✓ Numer <code>{ $number }</code> · { $kind }
read-no-number = ✓ Brak numeru śledzenia
read-name = ✓ { $name }
read-not-shipped = ✓ Jeszcze niewysłane
read-no-protection = ✓ Bez ochrony kupującego
read-protection-length = ✓ Ochrona trwa { $span }
read-protection-ended = ✓ Ochrona się skończyła
read-paypal = ✓ Płatność przez PayPal
read-card = ✓ Płatność kartą
read-other-way = ✓ Zapłacono inaczej: ani PayPal, ani karta
read-tracking = ✓ { $shown }
button-right = ✅ Zgadza się
button-change = ✏️ Zmień
button-take-it = ✅ Zapisz to
button-other-order = Nowe zamówienie
button-more-fields = Więcej pól
button-neither-day = Żaden / nie wiem
field-tracking = Stan śledzenia
doubt-shipped = Tekst może oznaczać różne dni. Kiedy zamówienie <b>wysłano</b>?
doubt-paid = Tekst może oznaczać różne dni. Kiedy za nie <b>zapłacono</b>?
doubt-expected = Tekst może oznaczać różne dni. Do kiedy <b>obiecano</b> dostawę?
doubt-delivered = Tekst może oznaczać różne dni. Od kiedy jest „<b>dostarczono</b>”?
doubt-dispute-opened = Tekst może oznaczać różne dni. Kiedy otwarto <b>spór</b>?
doubt-protection = Tekst może oznaczać różne dni. Kiedy kończy się <b>ochrona</b>?
ask-in-hands = W tekście jest, że dostarczono. Masz paczkę w rękach?
other-numbers = W tekście jest więcej numerów. Z tego samego sklepu, wysłane tego samego dnia? Naciśnij, a będę ich też pilnować.
# The page of an order that waits for its payment.
order-unpaid = ⚠️ Według tej strony zamówienie nie jest jeszcze opłacone: przed zapłatą nic nie wyślą. Płać tylko w aplikacji lub na stronie sklepu, nigdy przez link z wiadomości.
another-waits = Drugie zamówienie też zapisuję. Będzie następne:
