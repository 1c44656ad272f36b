# Das Bild vom Zeitstrahl einer Bestellung, und die Kalenderdatei.

## Der Zeitstrahl
button-time-line = 🖼 Zeitstrahl zeigen
time-line-caption = <b>{ $title }</b>: was passiert ist, und deine letzten Tage. Der rote kommt zuerst.
time-line-today = Heute
time-line-ago = { $days ->
    [one] gestern
   *[other] vor { $days } Tagen
}
time-line-in = { $days ->
    [one] morgen
   *[other] in { $days } Tagen
}
time-line-paid = Bezahlt
time-line-shipped = Vom Verkäufer verschickt
time-line-expected = Lieferung war versprochen
time-line-promised = Lieferung bis dahin versprochen
time-line-seller-asked = Verkäufer gefragt
time-line-last-scan = Letzter Scan
time-line-delivered = Tracking sagt „zugestellt“
time-line-paypal-case = Fall bei PayPal eröffnet
time-line-bank-case = Bank eingeschaltet
time-line-arrived = Angekommen
time-line-protection = Käuferschutz endet
time-line-refused-until = Reklamieren geht wieder
time-line-report = Letzter Tag: „nichts kam“ melden
time-line-window = Letzter Tag: beim Shop reklamieren
time-line-escalation = Letzter Tag: Shop entscheiden lassen
time-line-appeal = Letzter Tag: Einspruch
time-line-answer = Letzter Tag: dem Shop antworten
time-line-collection = Letzter Tag: abholen
time-line-pay-pal = { $sure ->
    [no] Letzter Tag bei PayPal, wenn so bezahlt
   *[yes] Letzter Tag: Fall bei PayPal
}
time-line-pay-pal-escalation = Letzter Tag: Antrag bei PayPal
time-line-bank = { $sure ->
    [no] Letzter sicherer Tag: Bank, wenn per Karte
   *[yes] Letzter sicherer Tag bei deiner Bank
}

## Der Kalender
button-calendar = 📅 In den Kalender
button-calendar-all = 📅 Alle letzten Tage
calendar-caption = { $count ->
    [one] Dein letzter Tag, für deinen Kalender. Öffne die Datei: Der Kalender meldet sich einen Tag und drei Stunden vorher.
   *[other] Deine { $count } letzten Tage, für deinen Kalender. Öffne die Datei: Der Kalender meldet sich jeweils einen Tag und drei Stunden vorher.
}
calendar-empty = Noch kein letzter Tag bekannt.
calendar-event = { $title }: { $what }
calendar-description = Was bis dahin zu tun ist, mit dem Text dafür, steht in deinem Chat mit Trackless.
