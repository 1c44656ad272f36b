# L'immagine della linea del tempo di un ordine, e il file per il calendario.

## La linea del tempo
button-time-line = 🖼 Linea del tempo
time-line-caption = <b>{ $title }</b>: che cosa è successo, e le tue scadenze. La rossa viene per prima.
time-line-today = Oggi
time-line-ago = { $days ->
    [one] ieri
   *[other] { $days } giorni fa
}
time-line-in = { $days ->
    [one] domani
   *[other] fra { $days } giorni
}
time-line-paid = Pagato
time-line-shipped = Spedito dal venditore
time-line-expected = Consegna promessa
time-line-promised = Consegna promessa entro questo giorno
time-line-seller-asked = Hai scritto al venditore
time-line-last-scan = Ultima scansione
time-line-delivered = Il tracking dice “consegnato”
time-line-paypal-case = Hai aperto un caso su PayPal
time-line-bank-case = Hai chiesto alla banca
time-line-arrived = È arrivato
time-line-protection = Fine della protezione
time-line-refused-until = Puoi reclamare di nuovo
time-line-report = Ultimo giorno per dire: non arrivato
time-line-window = Ultimo giorno per il reclamo al negozio
time-line-escalation = Ultimo giorno per far decidere il negozio
time-line-appeal = Ultimo giorno per il ricorso
time-line-answer = Ultimo giorno per rispondere al negozio
time-line-collection = Ultimo giorno per ritirarlo
time-line-pay-pal = { $sure ->
    [no] Ultimo giorno PayPal, se hai pagato così
   *[yes] Ultimo giorno per un caso su PayPal
}
time-line-pay-pal-escalation = Ultimo giorno per far decidere PayPal
time-line-bank = { $sure ->
    [no] Ultimo giorno sicuro in banca, se con carta
   *[yes] Ultimo giorno sicuro in banca
}

## Il calendario
button-calendar = 📅 Nel calendario
button-calendar-all = 📅 Tutte le scadenze
calendar-caption = { $count ->
    [one] La tua scadenza, per il calendario. Apri il file: suona un giorno prima e tre ore prima.
   *[other] Le tue { $count } scadenze, per il calendario. Apri il file: per ognuna suona un giorno prima e tre ore prima.
}
calendar-empty = Non si sa ancora nessuna scadenza.
calendar-event = { $title }: { $what }
calendar-description = Che cosa fare entro allora, e il testo, sono nella tua chat con Trackless.
