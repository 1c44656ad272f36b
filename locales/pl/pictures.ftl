# Obrazek osi czasu zamówienia i plik kalendarza.

## Oś czasu
button-time-line = 🖼 Pokaż oś czasu
time-line-caption = <b>{ $title }</b>: co się działo i twoje ostatnie dni. Czerwony jest pierwszy.
time-line-today = Dziś
time-line-ago = { $days ->
    [one] wczoraj
    [few] { $days } dni temu
   *[many] { $days } dni temu
}
time-line-in = { $days ->
    [one] jutro
    [few] za { $days } dni
   *[many] za { $days } dni
}
time-line-paid = Zapłacono
time-line-shipped = Sprzedawca wysłał
time-line-expected = Obiecany dzień dostawy
time-line-promised = Dostawa obiecana do tego dnia
time-line-seller-asked = Pytanie do sprzedawcy
time-line-last-scan = Ostatni wpis
time-line-delivered = W śledzeniu „dostarczono”
time-line-paypal-case = Sprawa w PayPal otwarta
time-line-bank-case = Zgłoszenie w banku
time-line-arrived = Paczka doszła
time-line-protection = Koniec ochrony kupującego
time-line-refused-until = Można zgłosić ponownie
time-line-report = Ostatni dzień: zgłoś brak paczki
time-line-window = Ostatni dzień na zgłoszenie w sklepie
time-line-escalation = Ostatni dzień: prośba o decyzję sklepu
time-line-appeal = Ostatni dzień na odwołanie
time-line-answer = Ostatni dzień na odpowiedź sklepowi
time-line-collection = Ostatni dzień na odbiór
time-line-pay-pal = { $sure ->
    [no] Ostatni dzień w PayPal, jeśli przez niego
   *[yes] Ostatni dzień na sprawę w PayPal
}
time-line-pay-pal-escalation = Ostatni dzień na roszczenie w PayPal
time-line-bank = { $sure ->
    [no] Ostatni pewny dzień w banku, jeśli kartą
   *[yes] Ostatni pewny dzień w banku
}

## Kalendarz
button-calendar = 📅 Dodaj do kalendarza
button-calendar-all = 📅 Wszystkie terminy
calendar-caption = { $count ->
    [one] Twój ostatni dzień do kalendarza. Otwórz plik: kalendarz zadzwoni dzień i trzy godziny wcześniej.
    [few] Twoje { $count } ostatnie dni do kalendarza. Otwórz plik: kalendarz zadzwoni dzień i trzy godziny przed każdym.
   *[many] Twoje { $count } ostatnich dni do kalendarza. Otwórz plik: kalendarz zadzwoni dzień i trzy godziny przed każdym.
}
calendar-empty = Żaden termin nie jest jeszcze znany.
calendar-event = { $title }: { $what }
calendar-description = Co do tego czasu zrobić i gotowy tekst znajdziesz na czacie z Trackless.
