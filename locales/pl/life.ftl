# Życie zamówienia: co się z nim stało (przyciski, pytania, historia); „później”; o co pytamy do pism.

## Co się stało?
ask-news = Co się stało?
button-news = 📍 Coś się zmieniło
button-undo = ↩ Cofnij ostatnie
button-shipped = 📍 Wysłano
button-tracking = 📍 Co pokazuje śledzenie
button-number-came = 📍 Jest numer
button-number-same = ✅ Porównany: ten sam
button-seller-asked = { $to ->
    [support] ✅ Napisano do obsługi
   *[seller] ✅ Napisano do sprzedawcy
}
button-seller-answered = { $to ->
    [support] 📍 Obsługa: „czekaj”
   *[seller] 📍 Sprzedawca: „czekaj”
}
button-seller-silent = 📍 Brak odpowiedzi
button-extension-asked = ✅ Prośba o przedłużenie
button-dispute-opened = { $claim ->
    [dispute] ✅ Spór otwarty
    [request] ✅ Zgłoszenie wysłane
    [case] ✅ Sprawa otwarta
    [a-to-z] ✅ Roszczenie złożone
    [return] ✅ Wniosek złożony
    [discussion] ✅ Dyskusja zaczęta
   *[claim] ✅ Reklamacja złożona
}
button-refused-until = 📍 Odmowa do jakiejś daty
button-asked-around = ✅ Sąsiedzi jej nie mają
button-less-offered = 📍 Proponują mniej
button-dispute-refused = 📍 Odmowa
button-escalated = ✅ Teraz decyduje sklep
button-dispute-cancelled = ✅ Anulowane przeze mnie
button-won = 📍 Zgoda na cały zwrot
button-lost = 📍 Decyzja przeciw mnie
button-refunded = 📍 Pieniądze są
button-arrived-after-all = 📍 Paczka doszła
button-close = Zamknij zamówienie
button-page-tracking = 🚚 Śledzenie
button-page-seller = { $to ->
    [support] 💬 Obsługa
   *[seller] 💬 Sprzedawca
}
button-page-dispute = { $claim ->
    [dispute] ⚖️ Spór
    [request] ⚖️ Zgłoszenie
    [case] ⚖️ Sprawa
    [a-to-z] ⚖️ Roszczenie A-to-z
    [return] ⚖️ Wniosek o zwrot
    [discussion] ⚖️ Dyskusja
   *[claim] ⚖️ Reklamacja
}
button-page-money = 💳 Pieniądze
button-page-arrival = 📦 Doszła
button-page-wants = 📍 Czegoś ode mnie chcą
button-problem = 📍 Coś jest nie tak
button-extension-refused = 📍 Nie przedłużą
button-post-asked = ✅ Zapytano na poczcie
button-claim-open = 📍 Czekają na odpowiedź
button-appealed = ✅ Odwołanie wysłane
button-paypal-case = ✅ Sprawa w PayPal
button-bank-case = ✅ Zgłoszone w banku
button-case-escalated = ✅ Zmieniono w roszczenie
button-claim-changed = ✅ Zdjęcia dodane
button-customs-answered = ✅ Wysłano do urzędu
button-order-cancelled = ✅ Zamówienie anulowane
button-answered = ✅ Odpowiedź wysłana
button-case-refused = 📍 Sprawa odrzucona
button-second-promised = 📍 Czekać na drugą
button-cancel-wanted = 📍 Anulować
button-money-outside = 📍 Pieniądze poza sklepem
button-receipt-wanted = 📍 Potwierdzić odbiór
button-confirmed-early = 📍 Pomyłkowy odbiór
button-closed-by-store = 📍 Samo się zamknęło
button-problem-part = Brakuje części
button-problem-empty = Pusta paczka
button-problem-wrong = Nie ten towar
button-problem-variant = Rozmiar, kolor, model
button-problem-described = Podróbka, niezgodne
button-problem-broken = Uszkodzone
ask-seller-wants = { $to ->
    [support] O co prosi obsługa?
   *[seller] O co prosi sprzedawca?
}
ask-goods-problem = Co jest nie tak?
ask-claim-open-until =
    Do kiedy sklep czeka na twoją odpowiedź? Dzień jest w jego powiadomieniu.

    <i>Wpisz: 3 dni, 2 grudnia.</i>
ask-paypal-case =
    Kiedy otwarto sprawę w PayPal?

    <i>Naciśnij albo wpisz dzień: 12.11, 12 listopada, 5 dni temu.</i>
ask-bank-case =
    Kiedy zgłoszono sprawę w banku?

    <i>Naciśnij albo wpisz dzień: 12.11, 12 listopada, 5 dni temu.</i>
sure-cancelled =
    Anulowane rzadko da się otworzyć ponownie. Po ostatnim dniu na zgłoszenie pieniądze przepadają.

    Na pewno już anulowane?
button-sure-cancelled = Tak, anulowane
sure-lost =
    To ostateczne? Jeśli tylko proponują mniej albo piszą „czekaj”, nic nie jest przesądzone.

    Jest decyzja przeciw tobie?
button-sure-lost = Tak, przeciw mnie
sure-refunded = Wróciły <b>wszystkie</b> pieniądze? Wtedy zamknę zamówienie.
button-sure-refunded = Tak, wszystkie
sure-mute =
    Wtedy nie ostrzegę też przed tym: { $what }, <b>{ $at }</b>.

    Wyciszyć mimo to?
button-sure-mute = Wycisz mimo to
moment-protection = koniec ochrony
moment-refused-until = dzień, do którego sklep kazał czekać
moment-window = ostatni dzień na zgłoszenie w sklepie
moment-escalation = ostatni dzień, żeby prosić sklep o decyzję
moment-answer = ostatni dzień na odpowiedź sklepowi
moment-collection = ostatni dzień na odbiór paczki
moment-pay-pal = ostatni dzień na sprawę w PayPal
moment-pay-pal-escalation = ostatni dzień na roszczenie w PayPal
moment-bank = ostatni pewny dzień w banku
moment-appeal = ostatni dzień na odwołanie
moment-report = ostatni dzień, żeby zgłosić, że nic nie doszło
clock-pay-pal = { $sure ->
    [no] jeśli PayPal: sprawa do { $day }
   *[yes] sprawa w PayPal do { $day }
}
clock-pay-pal-escalation = roszczenie w PayPal do { $day }
clock-bank = { $sure ->
    [no] jeśli karta: chargeback do { $day }
   *[yes] chargeback do { $day }
}
button-enter-paid = Podaj dzień zapłaty
button-enter-expected = Podaj obiecany dzień
button-enter-payment = Podaj sposób płatności
button-enter-ship-by = Podaj termin wysyłki
button-why-returned = Podaj, czemu wraca
button-tracking-nothing = Zupełnie nic
button-tracking-moving = Rusza się
button-tracking-frozen = Od dawna nic nowego
button-tracking-delivered = „Dostarczono”, a brak
button-tracking-pickup = Czeka na odbiór
button-tracking-not-mine = Cudza paczka
button-tracking-held = Trzyma urząd celny
button-tracking-destroyed = Zniszczona
button-tracking-returned = Wraca do nadawcy
button-tracking-data = Cło albo opłata
button-tracking-more = Coś innego
button-not-looked = Jeszcze nie wiem
button-tracking-failed = Nieudana dostawa
button-tracking-announced = Tylko etykieta
button-place-sender = W kraju nadawcy
button-place-border = Po wyjeździe stamtąd
button-until-day = { $day }
button-place-mine = W moim kraju
button-weeks-ago = { $weeks ->
    [one] { $weeks } tydzień temu
    [few] { $weeks } tygodnie temu
   *[many] { $weeks } tygodni temu
}
button-because-place = Oddana gdzie indziej
button-because-before = Wysłana przed zakupem
button-return-not-collected = Nieodebrana na czas
button-return-customs = Cło niezapłacone
button-return-address = Zły adres
button-return-not-mine = Nie z mojej winy
button-because-weight = Inna waga
button-not-yet = Jeszcze nie
button-not-shipped = Jeszcze niewysłane
button-keep-day = Zostaw datę
button-paypal = PayPal
button-card-payment = Karta
button-other-way = Inaczej
notice-noted = Zapisano.
notice-nothing-to-undo = Nie ma czego cofać.

## Pytania
ask-paid =
    Kiedy była <b>płatność</b>?

    <i>Naciśnij albo wpisz dzień: 12.11, 12 listopada, 5 dni temu.</i>
ask-expected =
    Do kiedy sklep <b>obiecał dostawę</b>? Jeśli podał dwa dni, to ten późniejszy.

    <i>Wpisz dzień: 12.11, 12 listopada, za 5 dni.</i>
ask-payment = Jaki był sposób płatności?
ask-order-number =
    Jaki jest <b>numer zamówienia</b>? Jest na stronie zamówienia.

    <i>Nie numer karty ani dowodu.</i>
ask-amount =
    Ile kosztowało razem z dostawą?

    <i>Wpisz kwotę z walutą: 49,90 PLN, 12.50 USD.</i>
ask-tracking = { $number ->
    [no] Co <b>strona zamówienia</b> pokazuje dziś o dostawie?
   *[yes] Co dziś pokazuje <b>śledzenie</b>? Zajrzyj tam, dokąd prowadzi strona zamówienia.
}
ask-tracking-more = Co pokazuje śledzenie?
ask-collect-by =
    Do kiedy trzeba ją <b>odebrać</b>? Jest to na awizie albo w wiadomości.

    <i>Naciśnij albo wpisz dzień: 2.12, 2 grudnia, za 5 dni.</i>
ask-return-reason = Czemu wraca? Od tego zależy, co możesz odzyskać.
ask-frozen-where = Gdzie widziano ją ostatnio?
ask-frozen-since =
    Kiedy śledzenie zmieniło się ostatni raz?

    <i>Naciśnij albo wpisz dzień: 12.11, 12 listopada, 5 dni temu.</i>
ask-delivered-on =
    Którego dnia ją „dostarczono”?

    <i>Naciśnij albo wpisz dzień: 12.11, 12 listopada, 5 dni temu.</i>
ask-not-mine = Skąd wiadomo, że paczka jest cudza?
ask-asked-around = Skrzynka, sąsiedzi i poczta już sprawdzone?
ask-dispute-opened =
    Kiedy { claim-did }?

    <i>Naciśnij albo wpisz dzień: 12.11, 12 listopada, 5 dni temu.</i>
ask-refused-until =
    Do którego dnia sklep każe czekać? Dzień jest w jego wiadomości.

    <i>Wpisz dzień: 12.12, 12 grudnia, za 10 dni.</i>
moment-past = Wychodzi { $at }, a to już minęło.
order-number-not-understood = To nie wygląda na numer zamówienia. Ma on od 5 do 30 liter i cyfr.
amount-no-currency = W jakiej walucie? Wpisz razem: 49,90 PLN, 12.50 USD, 12,50 EUR.
amount-not-understood = Nie rozumiem tej kwoty.
number-changed-when = Nowy numer często znaczy, że paczkę naprawdę wysłano później.

## Pisma
letter-needs = Do tekstu potrzeba jeszcze jednego.
letter-ask-around-first = Najpierw zrób to: skrzynka, sąsiedzi, poczta.
letters-choose = <b>{ $title }</b>: pasujące teksty, najlepszy jest pierwszy.
letters-none = <b>{ $title }</b>: teraz żaden tekst nie pasuje. Podam go, gdy przyjdzie pora.
button-letters = Teksty
button-write-anyway = Pomiń to

## Później
ask-later = Kiedy przypomnieć?
ask-later-typed =
    Kiedy przypomnieć?

    <i>Wpisz: za 3 godziny, jutro 18:00, 12 grudnia.</i>
button-later = Przypomnij później
button-later-hour = { $hours ->
    [one] Za godzinę
    [few] Za { $hours } godziny
   *[many] Za { $hours } godzin
}
button-later-tonight = Dziś wieczorem
button-later-days = { $days ->
    [one] Za { $days } dzień
    [few] Za { $days } dni
   *[many] Za { $days } dni
}
button-later-typed = Inna pora
button-later-latest = { $at }
later-too-late = Wtedy może być za późno. Ostatnia bezpieczna pora to { $at }: przypomnieć wtedy?
button-mute = 🔕 Wycisz
button-unmute = 🔔 Przypominaj
notice-muted = O tym zamówieniu już nic nie napiszę, nawet przed końcem ochrony.
notice-unmuted = Znów przypominam.

## Przypomnienia
last-call-again = Mówię jeszcze raz: czasu jest mało.
reminder-several = { $time ->
    [odd] ⏰ <b>Do zrobienia, zamówienia: { $count }</b>
   *[even] ⏰ <b>Dziś czekają na ciebie, zamówienia: { $count }</b>
}
reminder-quiet = { $time ->
    [odd] ⏰ <b>Zamówienia: { $count }. Coś już doszło?</b>
   *[even] ⏰ <b>Zamówienia: { $count }. Jest coś nowego?</b>
}
reminder-quiet-do = Na razie nic do zrobienia. Naciśnij to, w którym coś się zmieniło.

## Karta
order-title-not-shipped = { $store }, jeszcze niewysłane
card-muted = 🔕 Wyciszone: o tym zamówieniu nic nie piszę, nawet przed końcem ochrony.
card-not-shipped = Jeszcze niewysłane
card-paid-not-shipped = Zapłacone: { $day }, jeszcze niewysłane
card-number-earlier = Wcześniej: <code>{ $number }</code>
card-expected = Obiecano: { $value }
card-paid = Zapłacone: { $value }
card-came = Doszło: { $value }
card-order-number = Numer zamówienia: <code>{ $value }</code>
card-amount = Kwota: { $value }
field-expected = Obiecany dzień
field-paid = Dzień zapłaty
field-order-number = Numer zamówienia
field-amount = Kwota
field-payment = Sposób płatności
left-arrived = doszło
left-refund = zwrot uzgodniony
order-refunded = Świetnie, pieniądze wróciły! Nie pilnuję już zamówienia <b>{ $title }</b> i zapomnę o nim po { $days ->
    [one] { $days } dniu
    [few] { $days } dniach
   *[many] { $days } dniach
}.{ $came ->
    [yes] {""}
   *[no] {" "}Jeśli paczka jednak dojdzie, daj znać.
}
order-watch-ended =
    🏁 <b>{ $title }</b>: moje ostatnie przypomnienie.

    { $stand } Ostatnia wiadomość od ciebie w tej sprawie: { $told }. Wszystkie znane mi terminy minęły.

    Dlatego kończę i po { $days ->
        [one] { $days } dniu
        [few] { $days } dniach
       *[many] { $days } dniach
    } zapomnę o zamówieniu. Coś się zmieniło albo pilnować dalej? Naciśnij niżej.
button-watch-on = Pilnuj dalej
orders-choose = Które zamówienie?

## Historia
button-history = Historia
history-head = 🗒 <b>{ $title }</b>: co się działo
history-earlier = { $count ->
    [one] { $count } wcześniejszy wpis jest w pliku.
    [few] { $count } wcześniejsze wpisy są w pliku.
   *[many] { $count } wcześniejszych wpisów jest w pliku.
}
happened-added = Dodano zamówienie
happened-shipped = Wysłano { $day }
happened-number-changed = Nowy numer śledzenia; wcześniej: { $number }
happened-number-given = Sprzedawca podał numer śledzenia
happened-number-compared = Numer porównany ze stroną zamówienia: ten sam
happened-end-told = Ochrona kończy się { $day }
happened-extended = Ochrona przedłużona do { $day }
happened-tracking-nothing = Śledzenie nic nie pokazuje
happened-tracking-moving = Śledzenie pokazuje ruch
happened-tracking-frozen = W śledzeniu nic nowego od { $day }
happened-tracking-delivered = W śledzeniu „dostarczono” { $day }; paczki nie ma
happened-tracking-not-mine = Numer należy do cudzej paczki
happened-tracking-returned = Wraca do nadawcy
happened-tracking-data = Urząd celny lub kurier chce danych albo opłaty
happened-tracking-announced = Śledzenie pokazuje tylko etykietę
happened-tracking-at-pickup = Czeka na odbiór
happened-tracking-delivery-failed = Nieudana dostawa, zostawiono awizo
happened-tracking-held = Zatrzymał ją urząd celny
happened-tracking-lost = Przewoźnik mówi, że zaginęła
happened-tracking-destroyed = Zniszczył ją urząd celny lub przewoźnik
happened-seller-asked = { $to ->
    [support] Napisano do obsługi
   *[seller] Napisano do sprzedawcy
}
happened-seller-answered = { $to ->
    [support] Obsługa odpowiedziała, sprawa trwa
   *[seller] Sprzedawca odpowiedział, sprawa trwa
}
happened-wait-asked = Proszą, żeby poczekać
happened-wait-asked-until = Proszą, żeby poczekać do { $day }
happened-seller-silent = { $to ->
    [support] Obsługa nie odpowiada
   *[seller] Sprzedawca nie odpowiada
}
happened-extension-asked = Poproszono sprzedawcę o przedłużenie ochrony
happened-asked-around = Zapytano sąsiadów i pocztę
happened-dispute-opened = { claim-opened } { $day }
happened-store-refused = Sklep odmówił do { $day }
happened-less-offered = Zaproponowano mniej niż całą kwotę{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-offer-accepted = Przyjęto mniej{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-refund-due = Pieniądze obiecane do { $day }
happened-part-refunded = Wróciła część pieniędzy{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-dispute-refused = Odmowa: { claim-word }
happened-escalated = Poproszono sklep o decyzję
happened-dispute-cancelled = Anulowano: { claim-word }
happened-won = Zgoda na zwrot całej kwoty
happened-lost = Decyzja przeciw kupującemu: { claim-word }
happened-refunded = Pieniądze wróciły
happened-arrived = Paczka doszła
happened-not-arrived = Paczka jednak nie doszła
happened-return-not-collected = Wraca, bo nie została odebrana
happened-return-customs-unpaid = Wraca, bo urząd celny nie dostał tego, o co prosił
happened-return-wrong-address = Wraca z powodu złego adresu
happened-return-not-my-fault = Wraca nie z winy kupującego
happened-problem-part-missing = Paczka doszła, ale brakuje części
happened-problem-empty = Paczka doszła, ale pusta
happened-problem-wrong-item = Paczka doszła, ale nie z tym towarem
happened-problem-other-variant = Paczka doszła: inny rozmiar, kolor lub model
happened-problem-not-as-described = Paczka doszła: podróbka lub niezgodne z opisem
happened-problem-broken = Paczka doszła, ale towar jest uszkodzony
happened-seller-wants-cancel = { $to ->
    [support] Obsługa prosi, żeby anulować { claim-the }
   *[seller] Sprzedawca prosi, żeby anulować { claim-the }
}
happened-seller-sends-another = { $to ->
    [support] Obsługa obiecuje drugą paczkę
   *[seller] Sprzedawca obiecuje drugą paczkę
}
happened-seller-pays-outside = { $to ->
    [support] Obsługa proponuje pieniądze poza sklepem
   *[seller] Sprzedawca proponuje pieniądze poza sklepem
}
happened-seller-wants-receipt = { $to ->
    [support] Obsługa prosi o potwierdzenie odbioru
   *[seller] Sprzedawca prosi o potwierdzenie odbioru
}
happened-extension-refused = Sprzedawca nie przedłuża ochrony
happened-post-asked = Zapytano na poczcie
happened-confirmed-by-mistake = Odbiór potwierdzony przez pomyłkę
happened-closed-by-store = Sklep sam zamknął zamówienie
happened-claim-left-open = Sklep czeka na odpowiedź do { $day }
happened-appealed = Złożono odwołanie
happened-paypal-case = Sprawa w PayPal otwarta { $day }
happened-bank-case = Zgłoszenie w banku { $day }
happened-payment-case-escalated = Poproszono PayPal o decyzję
happened-payment-case-refused = PayPal lub bank odmówił
happened-claim-changed = Dodano zdjęcia tego, co przyszło
happened-customs-answered = Urząd celny dostał, o co prosił
happened-order-cancelled = Zamówienie anulowane przed wysyłką
happened-answered = Wysłano odpowiedź
happened-sent-back = Towar odesłany
happened-reopened = Prośba, żeby pilnować dalej
happened-number-shared = Inne zamówienie ma ten sam numer śledzenia
noted-as-of-today = Na razie liczę od dziś. Jeśli było wcześniej, podaj dzień.
noted-head = Zapisano:
told-shipped = Zapisano: wysłane { $day }.
told-number-changed = Zapisano: nowy numer.
told-number-given = Dobrze: numer już jest.
told-number-compared = Zapisano: numer jest ten sam.
told-end-told = Zapisano: ochrona kończy się { $day }.
told-extended = { $days ->
    [0] Przedłużono do { $day }: dobrze.
    [one] Przedłużono o { $days } dzień: dobrze.
    [few] Przedłużono o { $days } dni: dobrze.
   *[many] Przedłużono o { $days } dni: dobrze.
}
told-tracking-nothing = Zapisano: śledzenie nic nie pokazuje.
told-tracking-moving = { $acts ->
    [yes] Zapisane: paczka się rusza.
   *[no] Dobrze: paczka się rusza.
}
told-tracking-frozen = Zapisano: nic nowego od { $day }.
told-tracking-delivered = Zapisano: „dostarczono” { $day }, a paczki nie ma.
told-tracking-not-mine = Zapisano: numer należy do cudzej paczki.
told-tracking-returned = Zapisano: wraca do nadawcy.
told-tracking-data = Zapisano: chcą danych albo opłaty.
told-tracking-announced = Zapisano: jest tylko etykieta.
told-tracking-at-pickup = Dobrze: czeka na odbiór.
told-tracking-delivery-failed = Zapisano: nikogo nie zastali, jest awizo.
told-tracking-held = Zapisano: trzyma ją urząd celny.
told-tracking-lost = Zapisano: zaginęła.
told-tracking-destroyed = Zapisano: zniszczona.
told-seller-asked = { $to ->
    [support] Zapisano: wiadomość do obsługi { $day }.
   *[seller] Zapisano: wiadomość do sprzedawcy { $day }.
}
told-seller-answered = { $to ->
    [support] Zapisano: obsługa odpowiedziała, sprawa nie jest rozwiązana.
   *[seller] Zapisano: sprzedawca odpowiedział, sprawa nie jest rozwiązana.
}
told-wait-asked = Zanotowane: proszą, żeby poczekać.
told-wait-asked-until = Zanotowane: przypomnę { $day }.
told-seller-silent = Zapisano: brak odpowiedzi.
told-extension-asked = Zapisano: prośba o przedłużenie { $day }.
told-extension-refused = Zapisano: nie przedłużą.
told-asked-around = Zapisano: zapytano sąsiadów i pocztę.
told-post-asked = Zapisano: pytanie na poczcie { $day }.
told-dispute-opened = Zapisano: { $day } { claim-did }.
told-store-refused = Zapisano: odmowa do { $day }.
told-claim-left-open = Zapisano: czekają na twoją odpowiedź do { $day }.
told-less-offered = Zapisano: proponują mniej.
told-offer-accepted = Zapisano: przyjęto mniej{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}.
told-refund-due = Zapisano: pieniądze do { $day }.
told-part-refunded = { $known ->
    [rest] Zapisano: tylko { $part }, brakuje { $rest }.
    [part] Zapisano: wróciło { $part }, i to nie wszystko.
   *[no] Zapisano: wróciła tylko część pieniędzy.
}
told-dispute-refused = Zapisano: odmowa. To jeszcze nie koniec.
told-escalated = Zapisano: teraz decyduje sklep.
told-dispute-cancelled = Zapisano: anulowane.
told-won = Świetnie: zgoda na zwrot całej kwoty.
told-lost = Zapisano: decyzja przeciw tobie.
told-appealed = Zapisano: odwołanie wysłane.
told-arrived = Świetnie, paczka jest! Wszystko w porządku?
told-not-arrived = Zapisano: paczki jednak nie ma.
told-return-not-collected = Zapisano: nieodebrana na czas.
told-return-customs-unpaid = Zapisano: cło niezapłacone.
told-return-wrong-address = Zapisano: zły adres.
told-return-not-my-fault = Zapisano: nie z twojej winy.
told-problem-part-missing = Zapisano: brakuje części.
told-problem-empty = Zapisano: paczka jest pusta.
told-problem-wrong-item = Zapisano: przyszedł nie ten towar.
told-problem-other-variant = Zapisano: inny rozmiar, kolor lub model.
told-problem-not-as-described = Zapisano: podróbka lub niezgodne z opisem.
told-problem-broken = Zapisano: towar uszkodzony.
told-seller-wants-cancel = Zapisano: proszą o anulowanie.
told-seller-sends-another = Zapisano: obiecują drugą paczkę.
told-seller-pays-outside = Zapisano: chcą zapłacić poza sklepem.
told-seller-wants-receipt = Zapisano: proszą o potwierdzenie odbioru.
told-confirmed-by-mistake = Zapisano: potwierdzone przez pomyłkę.
told-closed-by-store = Zapisano: sklep zamknął zamówienie.
told-paypal-case = Zapisano: sprawa w PayPal od { $day }.
told-bank-case = Zapisano: zgłoszenie w banku { $day }.
told-payment-case-escalated = Zapisano: teraz decyduje PayPal.
told-payment-case-refused = Zapisano: sprawa odrzucona.
told-claim-changed = Zapisano: zdjęcia dodane.
told-customs-answered = Zapisano: urząd celny ma odpowiedź.
told-order-cancelled = Zapisano: zamówienie anulowane.
told-answered = Zapisano: odpowiedź wysłana.
told-sent-back = Zapisano: odesłane. Zachowaj potwierdzenie nadania, aż wrócą pieniądze.
told-reopened = Znów go pilnuję.
told-number-shared = Uwaga: inne otwarte zamówienie ma ten sam numer.

## Ustawienia
settings =
    <b>Ustawienia</b>

    Przypomnienia o { $hour }:00, cisza { $quiet }.
    Cierpliwość: { $patience }.
    Strefa czasowa: { $zone }.
    Język: { $language }.
button-hour = Godzina przypomnień
button-quiet = Cisza nocna
button-patience = Cierpliwość
button-zone = Strefa czasowa
button-language = Język
button-other-hour = Inna godzina
ask-hour = O której godzinie przypominać?
ask-quiet = Kiedy mam milczeć? Przypomnienia z tych godzin przyjdą wcześniej.
ask-patience =
    Jak długo czekać na paczkę, o której nic nie wiadomo, gdy pytanie do sprzedawcy już wysłane?

    • <b>Szybko</b>: spór od { $quick }. dnia.
    • <b>Zwykle</b>: od { $normal }. dnia przedłużenie, potem spór.
    • <b>Cierpliwie</b>: tak długo, jak to bezpieczne, { $before ->
        [one] { $before } dzień
        [few] { $before } dni
       *[many] { $before } dni
    } przed końcem.

    Koniec ochrony zawsze jest ważniejszy.
patience-quick = szybko
patience-normal = zwykle
patience-patient = cierpliwie
quiet-none = nigdy
quiet-hours = { $from }:00–{ $to }:00
hour-is-quiet = Ta godzina wypada w czasie ciszy.
export = Oto wszystko, co o tobie mam, jako plik JSON.

## Długie milczenie
idle-warning = Dawno nie piszesz. Za { $days ->
    [one] { $days } dzień
    [few] { $days } dni
   *[many] { $days } dni
} zapomnę wszystko o tobie: zamówienia, język i strefę czasową. Zachować?
button-stay = Tak, zachowaj
idle-stays = W porządku, zachowuję.

# The goods are to be sent back by a day, and were.
return-told = Zapisane. Przypomnę { $at }.
return-when = Do którego dnia trzeba odesłać? Napisz na przykład „odesłać do 10 grudnia”: przypomnę na czas. Zachowaj potwierdzenie nadania.
frame-return-by = ↩️ <b>Odesłać do { $day }</b>; zachowaj potwierdzenie nadania.
frame-wait-asked = ⏳ Proszą, żeby poczekać do { $day }.
frame-offer = 💬 Proponują: { $kind ->
    [credit] { $known ->
        [yes] { $sum } w bonie
       *[no] bon, nie pieniądze
    }
   *[part] { $known ->
        [yes] { $sum }
       *[no] tylko część
    }
}

# A case at the store, PayPal or the bank: the last day on which the seller may answer.
seller-has-until = Sprzedawca ma czas na odpowiedź do <b>{ $day }</b>.
term-decision = Decyzja ma być do <b>{ $day }</b>.
term-may-ask = Mówią, że od <b>{ $day }</b> można prosić o pieniądze.
term-too-late = ⚠️ Twój ostatni dzień to { $last }: poproś wcześniej.
