# Das Leben einer Bestellung: was mit ihr geschah, als Knöpfe, Fragen und Verlauf; „später“; was für die Texte gefragt wird.

## Was ist passiert?
ask-news = Was ist passiert?
button-news = 📍 Etwas ist neu
button-undo = ↩ Letztes zurücknehmen
button-shipped = 📍 Es wurde verschickt
button-tracking = 📍 Was das Tracking zeigt
button-number-came = 📍 Die Nummer ist da
button-number-same = ✅ Verglichen: stimmt
button-seller-asked = { $to ->
    [support] ✅ Support gefragt
   *[seller] ✅ Verkäufer gefragt
}
button-seller-answered = { $to ->
    [support] 📍 Support sagt: warten
   *[seller] 📍 Verkäufer sagt: warten
}
button-seller-silent = 📍 Keine Antwort
button-extension-asked = ✅ Verlängerung erbeten
button-dispute-opened = { $claim ->
    [dispute] ✅ Streitfall eröffnet
    [request] ✅ Anfrage gestellt
    [case] ✅ Fall eröffnet
    [return] ✅ Erstattung beantragt
    [discussion] ✅ Diskussion gestartet
   *[claim] ✅ Reklamation gestellt
}
button-refused-until = 📍 Abgelehnt bis Datum
button-asked-around = ✅ Nachbarn gefragt
button-less-offered = 📍 Sie bieten weniger
button-dispute-refused = 📍 Abgelehnt
button-escalated = ✅ Shop soll entscheiden
button-dispute-cancelled = ✅ Von mir zurückgezogen
button-won = 📍 Erstattung zugesagt
button-lost = 📍 Gegen mich entschieden
button-refunded = 📍 Geld ist da
button-arrived-after-all = 📍 Das Paket ist da
button-close = Bestellung ist erledigt
button-page-tracking = 🚚 Tracking
button-page-seller = { $to ->
    [support] 💬 Support
   *[seller] 💬 Verkäufer
}
button-page-dispute = { $claim ->
    [dispute] ⚖️ Streitfall
    [request] ⚖️ Anfrage
    [case] ⚖️ Fall
    [a-to-z] ⚖️ A-bis-z-Antrag
    [return] ⚖️ Erstattungsantrag
    [discussion] ⚖️ Diskussion
   *[claim] ⚖️ Reklamation
}
button-page-money = 💳 Geld
button-page-arrival = 📦 Es ist da
button-page-wants = 📍 Sie wollen etwas
button-problem = 📍 Etwas stimmt nicht
button-extension-refused = 📍 Keine Verlängerung
button-post-asked = ✅ Post gefragt
button-claim-open = 📍 Antwort verlangt bis …
button-appealed = ✅ Einspruch eingelegt
button-paypal-case = ✅ PayPal eingeschaltet
button-bank-case = ✅ Bank eingeschaltet
button-case-escalated = ✅ In Antrag umgewandelt
button-claim-changed = ✅ Fotos hinzugefügt
button-customs-answered = ✅ An den Zoll geschickt
button-order-cancelled = ✅ Bestellung storniert
button-answered = ✅ Ich habe geantwortet
button-case-refused = 📍 Fall abgelehnt
button-second-promised = 📍 Aufs nächste warten
button-cancel-wanted = 📍 Zurückziehen
button-money-outside = 📍 Geld außerhalb
button-receipt-wanted = 📍 Erhalt bestätigen
button-confirmed-early = 📍 Aus Versehen bestätigt
button-closed-by-store = 📍 Von selbst geschlossen
button-problem-part = Ein Teil fehlt
button-problem-empty = Leeres Paket
button-problem-wrong = Falscher Artikel
button-problem-variant = Größe, Farbe, Modell
button-problem-described = Gefälscht, anders
button-problem-broken = Es ist kaputt
ask-seller-wants = { $to ->
    [support] Was will der Support von dir?
   *[seller] Was will der Verkäufer von dir?
}
ask-goods-problem = Was stimmt damit nicht?
ask-claim-open-until =
    Bis wann wartet der Shop auf deine Antwort? In seiner Nachricht steht der Tag.

    <i>Schreib es: 3 Tage, 2. Dez.</i>
ask-paypal-case =
    Wann hast du den Fall bei PayPal eröffnet?

    <i>Tippe darauf oder schreib einen Tag: 12.11., 12. Nov, vor 5 Tagen.</i>
ask-bank-case =
    Wann hast du bei deiner Bank das Geld zurückverlangt?

    <i>Tippe darauf oder schreib einen Tag: 12.11., 12. Nov, vor 5 Tagen.</i>
sure-cancelled =
    Einmal zurückgezogen, geht es selten noch einmal. Nach dem letzten Tag zum Reklamieren ist das Geld weg.

    Hast du es zurückgezogen?
button-sure-cancelled = Ja, zurückgezogen
sure-lost =
    Ist es endgültig? Wenn sie nur weniger bieten oder „warten“ sagen, ist es noch offen.

    Wurde gegen dich entschieden?
button-sure-lost = Ja, gegen mich
sure-refunded = Ist <b>das ganze</b> Geld zurück? Dann lege ich die Bestellung als erledigt ab.
button-sure-refunded = Ja, alles
sure-mute =
    Dann warne ich dich auch davor nicht: { $what }, <b>{ $at }</b>.

    Trotzdem stummschalten?
button-sure-mute = Trotzdem stumm
moment-protection = Ende des Käuferschutzes
moment-refused-until = Ende der Wartefrist des Shops
moment-window = letzter Tag zum Reklamieren beim Shop
moment-escalation = letzter Tag, um den Shop entscheiden zu lassen
moment-answer = letzter Tag, um dem Shop zu antworten
moment-collection = letzter Tag zum Abholen
moment-pay-pal = letzter Tag für einen Fall bei PayPal
moment-pay-pal-escalation = letzter Tag für den Käuferschutz-Antrag bei PayPal
moment-bank = letzter sicherer Tag bei deiner Bank
moment-appeal = letzter Tag für den Einspruch
moment-report = letzter Tag, um zu melden, dass nichts kam
clock-pay-pal = { $sure ->
    [no] wenn per PayPal: Fall bis { $day }
   *[yes] PayPal-Fall bis { $day }
}
clock-pay-pal-escalation = PayPal: Käuferschutz-Antrag bis { $day }
clock-bank = { $sure ->
    [no] wenn per Karte: Rückbuchung bis { $day }
   *[yes] Rückbuchung bis { $day }
}
button-enter-paid = Zahlungstag angeben
button-enter-expected = Lieferdatum angeben
button-enter-payment = Zahlungsart angeben
button-enter-ship-by = Versandfrist angeben
button-why-returned = Grund der Rücksendung
button-tracking-nothing = Gar nichts
button-tracking-moving = Unterwegs
button-tracking-frozen = Lange nichts Neues
button-tracking-delivered = „Zugestellt“, nicht da
button-tracking-pickup = Liegt zur Abholung
button-tracking-not-mine = Fremdes Paket
button-tracking-held = Der Zoll hält es fest
button-tracking-destroyed = Vernichtet
button-tracking-returned = Geht zurück
button-tracking-data = Zoll oder Gebühr
button-tracking-more = Etwas anderes
button-not-looked = Nicht nachgesehen
button-tracking-failed = Zustellung fehlgeschlagen
button-tracking-announced = Nur angekündigt
button-place-sender = Im Absenderland
button-place-border = Absenderland verlassen
button-until-day = { $day }
button-place-mine = In meinem Land
button-weeks-ago = { $weeks ->
    [one] Vor { $weeks } Woche
   *[other] Vor { $weeks } Wochen
}
button-because-place = Woanders zugestellt
button-because-before = Vor dem Kauf verschickt
button-return-not-collected = Nicht abgeholt
button-return-customs = Zoll nicht bezahlt
button-return-address = Falsche Adresse
button-return-not-mine = Nicht meine Schuld
button-because-weight = Anderes Gewicht
button-not-yet = Noch nicht
button-not-shipped = Noch nicht verschickt
button-keep-day = Datum behalten
button-paypal = PayPal
button-card-payment = Karte
button-other-way = Anders
notice-noted = Notiert.
notice-nothing-to-undo = Es gibt nichts zurückzunehmen.

## Fragen
ask-paid =
    Wann hast du <b>bezahlt</b>?

    <i>Tippe darauf oder schreib einen Tag: 12.11., 12. Nov, vor 5 Tagen.</i>
ask-expected =
    Bis wann hat der Shop die <b>Lieferung versprochen</b>? Bei zwei Tagen zählt der spätere.

    <i>Schreib einen Tag: 12.11., 12. Nov, in 5 Tagen.</i>
ask-payment = Wie hast du bezahlt?
ask-order-number =
    Wie lautet die <b>Bestellnummer</b>? Sie steht auf der Bestellseite.

    <i>Keine Karten- und keine Ausweisnummer.</i>
ask-amount =
    Wie viel hast du bezahlt, mit Versand?

    <i>Schreib den Betrag mit Währung: 12,50 EUR, 1299 RUB.</i>
ask-tracking = { $number ->
    [no] Was zeigt die <b>Bestellseite</b> heute zur Lieferung?
   *[yes] Was zeigt das <b>Tracking</b> heute? Schau auf der Seite, die die Bestellseite nennt.
}
ask-tracking-more = Was zeigt das Tracking?
ask-collect-by =
    Bis wann muss es <b>abgeholt</b> werden? Das steht auf der Benachrichtigung oder in der Nachricht.

    <i>Tippe darauf oder schreib einen Tag: 2.12., 2. Dez, in 5 Tagen.</i>
ask-return-reason = Warum geht es zurück? Davon hängt ab, was dir zusteht.
ask-frozen-where = Wo war es zuletzt?
ask-frozen-since =
    Wann hat sich das Tracking zuletzt geändert?

    <i>Tippe darauf oder schreib einen Tag: 12.11., 12. Nov, vor 5 Tagen.</i>
ask-delivered-on =
    An welchem Tag wurde es „zugestellt“?

    <i>Tippe darauf oder schreib einen Tag: 12.11., 12. Nov, vor 5 Tagen.</i>
ask-not-mine = Woran siehst du, dass es ein fremdes Paket ist?
ask-asked-around = Hast du in den Briefkasten geschaut und Nachbarn und Postfiliale gefragt?
ask-dispute-opened =
    Wann hast du { claim-did }?

    <i>Tippe darauf oder schreib einen Tag: 12.11., 12. Nov, vor 5 Tagen.</i>
ask-refused-until =
    Bis wann sollst du laut Shop warten? Der Tag steht in seiner Nachricht.

    <i>Schreib einen Tag: 12.12., 12. Dez, in 10 Tagen.</i>
moment-past = Das wäre der { $at }, und der ist schon vorbei.
order-number-not-understood = Das konnte ich nicht als Bestellnummer lesen. Sie hat 5 bis 30 Buchstaben und Ziffern.
amount-no-currency = In welcher Währung? Schreib beides: 12,50 EUR, 12.50 USD, 1299 RUB.
amount-not-understood = Das konnte ich nicht als Betrag lesen.
number-changed-when = Eine neue Nummer heißt oft, dass in Wahrheit später verschickt wurde.

## Texte
letter-needs = Für den Text fehlt noch eins.
letter-ask-around-first = Mach das bitte zuerst: Briefkasten, Nachbarn, Postfiliale.
letters-choose = <b>{ $title }</b>: die Texte, die jetzt passen, der beste zuerst.
letters-none = <b>{ $title }</b>: Gerade passt kein Text. Wenn es Zeit ist, biete ich einen an.
button-letters = Texte
button-write-anyway = Überspringen

## Später
ask-later = Wann soll ich dich erinnern?
ask-later-typed =
    Wann soll ich dich erinnern?

    <i>Schreib es: in 3 Stunden, morgen 18:00, 12. Dez.</i>
button-later = Später erinnern
button-later-hour = { $hours ->
    [one] In einer Stunde
   *[other] In { $hours } Stunden
}
button-later-tonight = Heute Abend
button-later-days = { $days ->
    [one] In { $days } Tag
   *[other] In { $days } Tagen
}
button-later-typed = Andere Zeit
button-later-latest = { $at }
later-too-late = Dann wäre es zum Handeln zu spät. Die letzte sichere Zeit ist { $at }: Soll ich dich dann erinnern?
button-mute = 🔕 Stumm
button-unmute = 🔔 Nicht mehr stumm
notice-muted = Zu dieser Bestellung sage ich nichts mehr, auch nicht vor dem Ende des Käuferschutzes.
notice-unmuted = Ich erinnere dich wieder.

## Erinnerungen
last-call-again = Ich sage es noch einmal: Die Zeit ist knapp.
reminder-several = { $time ->
    [odd] ⏰ <b>Noch zu tun: { $count } Bestellungen</b>
   *[even] ⏰ <b>{ $count } Bestellungen brauchen dich heute</b>
}
reminder-quiet = { $time ->
    [odd] ⏰ <b>{ $count } Bestellungen: Ist eine angekommen?</b>
   *[even] ⏰ <b>Gibt es Neues zu diesen { $count } Bestellungen?</b>
}
reminder-quiet-do = Gerade ist nichts zu tun. Tippe auf die, bei der sich etwas geändert hat.

## Die Karte
order-title-not-shipped = { $store }, noch nicht verschickt
card-muted = 🔕 Stumm: Zu dieser Bestellung sage ich nichts, auch nicht vor dem Ende des Käuferschutzes.
card-not-shipped = Noch nicht verschickt
card-paid-not-shipped = Bezahlt: { $day }, noch nicht verschickt
card-number-earlier = Vorher: <code>{ $number }</code>
card-expected = Versprochen: { $value }
card-paid = Bezahlt: { $value }
card-came = Angekommen: { $value }
card-order-number = Bestellnummer: <code>{ $value }</code>
card-amount = Betrag: { $value }
field-expected = Versprochener Tag
field-paid = Tag der Zahlung
field-order-number = Bestellnummer
field-amount = Betrag
field-payment = Zahlungsart
left-arrived = angekommen
left-refund = Erstattung zugesagt
order-refunded = Super, das Geld ist zurück! Auf <b>{ $title }</b> achte ich nicht mehr und vergesse die Bestellung in { $days } Tagen.{ $came ->
    [yes] {""}
   *[no] {" "}Kommt das Paket doch noch, sag es mir.
}
order-watch-ended =
    🏁 <b>{ $title }</b>: meine letzte Erinnerung.

    { $stand } Zuletzt hast du mir am { $told } davon erzählt. Ich kenne keine Frist mehr, die du noch schaffen kannst.

    Darum höre ich hier auf und vergesse die Bestellung in { $days } Tagen. Hat sich etwas geändert, oder soll ich weitermachen? Tippe unten.
button-watch-on = Weiter darauf achten
orders-choose = Welche Bestellung?

## Verlauf
button-history = Verlauf
history-head = 🗒 <b>{ $title }</b>: was passiert ist
history-earlier = { $count ->
    [one] { $count } frühere Zeile steht in der Datei.
   *[other] { $count } frühere Zeilen stehen in der Datei.
}
happened-added = Bestellung hinzugefügt
happened-shipped = Verschickt am { $day }
happened-number-changed = Neue Sendungsnummer; vorher: { $number }
happened-number-given = Der Verkäufer hat eine Sendungsnummer genannt
happened-number-compared = Nummer mit der Bestellseite verglichen: gleich
happened-end-told = Käuferschutz endet am { $day }
happened-extended = Käuferschutz verlängert bis { $day }
happened-tracking-nothing = Tracking zeigt nichts
happened-tracking-moving = Tracking zeigt: unterwegs
happened-tracking-frozen = Tracking zeigt nichts Neues seit { $day }
happened-tracking-delivered = Tracking sagt: zugestellt am { $day }; nichts ist da
happened-tracking-not-mine = Die Nummer gehört zu einem fremden Paket
happened-tracking-returned = Es geht an den Absender zurück
happened-tracking-data = Zoll oder Paketdienst verlangen Daten oder eine Gebühr
happened-tracking-announced = Tracking zeigt nur, dass ein Etikett erstellt wurde
happened-tracking-at-pickup = Es liegt zur Abholung bereit
happened-tracking-delivery-failed = Zustellung versucht, Benachrichtigung hinterlassen
happened-tracking-held = Der Zoll hält es fest
happened-tracking-lost = Der Paketdienst sagt, es ist verloren
happened-tracking-destroyed = Zoll oder Paketdienst haben es vernichtet
happened-seller-asked = { $to ->
    [support] Support gefragt
   *[seller] Verkäufer gefragt
}
happened-seller-answered = { $to ->
    [support] Antwort vom Support, nicht gelöst
   *[seller] Antwort vom Verkäufer, nicht gelöst
}
happened-wait-asked = Du sollst warten
happened-wait-asked-until = Du sollst bis zum { $day } warten
happened-seller-silent = { $to ->
    [support] Der Support antwortet nicht
   *[seller] Der Verkäufer antwortet nicht
}
happened-extension-asked = Verkäufer gebeten, den Käuferschutz zu verlängern
happened-asked-around = Nachbarn und Postfiliale gefragt
happened-dispute-opened = { claim-opened } am { $day }
happened-store-refused = Der Shop hat bis { $day } abgelehnt
happened-less-offered = Weniger als der volle Betrag angeboten{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-offer-accepted = Weniger angenommen{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-refund-due = Geld zugesagt bis { $day }
happened-part-refunded = Ein Teil des Geldes kam zurück{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-dispute-refused = Abgelehnt: { claim-word }
happened-escalated = Der Shop soll entscheiden
happened-dispute-cancelled = Zurückgezogen: { claim-word }
happened-won = Volle Erstattung zugesagt
happened-lost = Gegen dich entschieden: { claim-word }
happened-refunded = Das Geld ist zurück
happened-arrived = Das Paket ist angekommen
happened-not-arrived = Es ist doch nicht angekommen
happened-return-not-collected = Es geht zurück, weil es nicht abgeholt wurde
happened-return-customs-unpaid = Es geht zurück, weil der Zoll nicht bekam, was er wollte
happened-return-wrong-address = Es geht zurück wegen falscher Adresse
happened-return-not-my-fault = Es geht zurück, ohne deine Schuld
happened-problem-part-missing = Ein Paket kam, aber ein Teil fehlt
happened-problem-empty = Ein Paket kam, aber es war leer
happened-problem-wrong-item = Ein Paket kam, aber mit dem falschen Artikel
happened-problem-other-variant = Ein Paket kam, aber Größe, Farbe oder Modell ist falsch
happened-problem-not-as-described = Ein Paket kam, aber gefälscht oder nicht wie beschrieben
happened-problem-broken = Ein Paket kam, aber die Ware ist kaputt
happened-seller-wants-cancel = { $to ->
    [support] Der Support will, dass du { claim-the } zurückziehst
   *[seller] Der Verkäufer will, dass du { claim-the } zurückziehst
}
happened-seller-sends-another = { $to ->
    [support] Der Support verspricht ein zweites Paket
   *[seller] Der Verkäufer verspricht ein zweites Paket
}
happened-seller-pays-outside = { $to ->
    [support] Der Support bietet Geld außerhalb des Shops
   *[seller] Der Verkäufer bietet Geld außerhalb des Shops
}
happened-seller-wants-receipt = { $to ->
    [support] Der Support will eine Empfangsbestätigung
   *[seller] Der Verkäufer will eine Empfangsbestätigung
}
happened-extension-refused = Der Verkäufer verlängert den Käuferschutz nicht
happened-post-asked = Post gefragt
happened-confirmed-by-mistake = Erhalt aus Versehen bestätigt
happened-closed-by-store = Der Shop hat die Bestellung selbst geschlossen
happened-claim-left-open = Der Shop will eine Antwort bis { $day }
happened-appealed = Einspruch eingelegt
happened-paypal-case = Fall bei PayPal eröffnet am { $day }
happened-bank-case = Geld bei der Bank zurückverlangt am { $day }
happened-payment-case-escalated = PayPal soll entscheiden
happened-payment-case-refused = PayPal oder die Bank hat abgelehnt
happened-claim-changed = Fotos der Lieferung hinzugefügt
happened-customs-answered = Der Zoll hat bekommen, was er wollte
happened-order-cancelled = Bestellung vor dem Versand storniert
happened-answered = Du hast geantwortet
happened-sent-back = Ware zurückgeschickt
happened-reopened = Du wolltest, dass ich wieder darauf achte
happened-number-shared = Eine andere Bestellung hat dieselbe Sendungsnummer
noted-as-of-today = Ich zähle erst einmal ab heute. War es früher, nenn mir den Tag.
noted-head = Notiert:
told-shipped = Notiert: verschickt am { $day }.
told-number-changed = Notiert: eine neue Nummer.
told-number-given = Gut: Jetzt gibt es eine Nummer.
told-number-compared = Notiert: Die Nummer ist gleich.
told-end-told = Notiert: Der Käuferschutz endet am { $day }.
told-extended = { $days ->
    [0] Verlängert bis { $day }: gut.
    [one] Um { $days } Tag verlängert: gut.
   *[other] Um { $days } Tage verlängert: gut.
}
told-tracking-nothing = Notiert: Das Tracking zeigt nichts.
told-tracking-moving = { $acts ->
    [yes] Notiert: Es ist unterwegs.
   *[no] Gut: Es ist unterwegs.
}
told-tracking-frozen = Notiert: nichts Neues seit { $day }.
told-tracking-delivered = Notiert: „zugestellt“ am { $day }, aber nicht da.
told-tracking-not-mine = Notiert: Die Nummer gehört zu einem anderen Paket.
told-tracking-returned = Notiert: Es geht zurück.
told-tracking-data = Notiert: Daten oder eine Gebühr werden verlangt.
told-tracking-announced = Notiert: Es gibt nur ein Etikett.
told-tracking-at-pickup = Gut: Es liegt für dich bereit.
told-tracking-delivery-failed = Notiert: nicht angetroffen, Benachrichtigung hinterlassen.
told-tracking-held = Notiert: Der Zoll hält es fest.
told-tracking-lost = Notiert: Es ist verloren.
told-tracking-destroyed = Notiert: Es wurde vernichtet.
told-seller-asked = { $to ->
    [support] Notiert: Support gefragt am { $day }.
   *[seller] Notiert: Verkäufer gefragt am { $day }.
}
told-seller-answered = { $to ->
    [support] Notiert: Der Support hat geantwortet, gelöst ist es nicht.
   *[seller] Notiert: Der Verkäufer hat geantwortet, gelöst ist es nicht.
}
told-wait-asked = Notiert: Du sollst warten.
told-wait-asked-until = Notiert: Ich erinnere dich am { $day }.
told-seller-silent = Notiert: keine Antwort.
told-extension-asked = Notiert: um mehr Zeit gebeten am { $day }.
told-extension-refused = Notiert: keine Verlängerung.
told-asked-around = Notiert: Nachbarn und Post gefragt.
told-post-asked = Notiert: Post gefragt am { $day }.
told-dispute-opened = Notiert: Am { $day } hast du { claim-did }.
told-store-refused = Notiert: abgelehnt bis { $day }.
told-claim-left-open = Notiert: Sie warten bis { $day } auf deine Antwort.
told-less-offered = Notiert: Sie bieten weniger.
told-offer-accepted = Notiert: Du hast weniger angenommen{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}.
told-refund-due = Notiert: Geld bis { $day }.
told-part-refunded = { $known ->
    [rest] Notiert: nur { $part }, es fehlen { $rest }.
    [part] Notiert: { $part } sind zurück, und das ist nicht alles.
   *[no] Notiert: Nur ein Teil des Geldes ist zurück.
}
told-dispute-refused = Notiert: abgelehnt. Das ist nicht das Ende.
told-escalated = Notiert: Jetzt entscheidet der Shop.
told-dispute-cancelled = Notiert: zurückgezogen.
told-won = Super: Die volle Erstattung ist zugesagt.
told-lost = Notiert: gegen dich entschieden.
told-appealed = Notiert: Einspruch eingelegt.
told-arrived = Super, es ist da! Ist alles in Ordnung?
told-not-arrived = Notiert: Es ist doch nicht da.
told-return-not-collected = Notiert: nicht rechtzeitig abgeholt.
told-return-customs-unpaid = Notiert: Zoll nicht bezahlt.
told-return-wrong-address = Notiert: falsche Adresse.
told-return-not-my-fault = Notiert: nicht deine Schuld.
told-problem-part-missing = Notiert: Ein Teil fehlt.
told-problem-empty = Notiert: Das Paket ist leer.
told-problem-wrong-item = Notiert: Der falsche Artikel kam.
told-problem-other-variant = Notiert: Größe, Farbe oder Modell ist falsch.
told-problem-not-as-described = Notiert: gefälscht oder nicht wie beschrieben.
told-problem-broken = Notiert: Es kam kaputt an.
told-seller-wants-cancel = Notiert: Du sollst die Reklamation zurückziehen.
told-seller-sends-another = Notiert: Sie versprechen ein zweites Paket.
told-seller-pays-outside = Notiert: Sie wollen außerhalb des Shops zahlen.
told-seller-wants-receipt = Notiert: Du sollst den Erhalt bestätigen.
told-confirmed-by-mistake = Notiert: aus Versehen bestätigt.
told-closed-by-store = Notiert: Der Shop hat die Bestellung geschlossen.
told-paypal-case = Notiert: Fall bei PayPal seit { $day }.
told-bank-case = Notiert: Bank eingeschaltet am { $day }.
told-payment-case-escalated = Notiert: Jetzt entscheidet PayPal.
told-payment-case-refused = Notiert: Der Fall wurde abgelehnt.
told-claim-changed = Notiert: Die Fotos sind drin.
told-customs-answered = Notiert: Der Zoll hat deine Antwort.
told-order-cancelled = Notiert: Bestellung storniert.
told-answered = Notiert: Du hast geantwortet.
told-sent-back = Notiert: zurückgeschickt. Behalte den Beleg, bis das Geld da ist.
told-reopened = Ich achte wieder darauf.
told-number-shared = Achtung: Eine andere offene Bestellung hat dieselbe Nummer.

## Einstellungen
settings =
    <b>Einstellungen</b>

    Erinnerungen um { $hour }:00 Uhr. Ruhezeit: { $quiet }.
    Geduld: { $patience }.
    Zeitzone: { $zone }.
    Sprache: { $language }.
button-hour = Uhrzeit der Erinnerung
button-quiet = Ruhezeit
button-patience = Geduld
button-zone = Zeitzone
button-language = Sprache
button-other-hour = Andere Uhrzeit
ask-hour = Um wie viel Uhr soll ich dich erinnern?
ask-quiet = Wann soll ich still sein? Erinnerungen aus dieser Zeit kommen vorher.
ask-patience =
    Wie lange warten wir auf ein Paket ohne Lebenszeichen, wenn du den Verkäufer schon gefragt hast?

    • <b>Schnell</b>: reklamieren ab Tag { $quick }.
    • <b>Normal</b>: ab Tag { $normal } verlängern, dann reklamieren.
    • <b>Geduldig</b>: so spät, wie es sicher ist, { $before } Tage vor dem Ende.

    Das Ende des Käuferschutzes geht immer vor.
patience-quick = schnell
patience-normal = normal
patience-patient = geduldig
quiet-none = nie
quiet-hours = { $from }:00–{ $to }:00
hour-is-quiet = Diese Stunde liegt in deiner Ruhezeit.
export = Hier ist alles, was ich über dich speichere, als JSON-Datei.

## Langes Schweigen
idle-warning = Ich habe lange nichts von dir gehört. In { $days } Tagen vergesse ich alles, was ich über dich speichere: Bestellungen, Sprache und Zeitzone. Soll ich es behalten?
button-stay = Ja, behalten
idle-stays = Gut, ich behalte es.

# The goods are to be sent back by a day, and were.
return-told = Notiert. Ich erinnere dich am { $at }.
return-when = Bis wann musst du es zurückschicken? Schreib es mir, etwa „zurückschicken bis 10. Dezember“: Ich erinnere dich rechtzeitig. Behalte den Einlieferungsbeleg.
frame-return-by = ↩️ <b>Bis zum { $day } zurückschicken</b>; Beleg behalten.
frame-wait-asked = ⏳ Du sollst bis zum { $day } warten.
frame-offer = 💬 Angebot: { $kind ->
    [credit] { $known ->
        [yes] { $sum } als Guthaben
       *[no] Guthaben statt Geld
    }
   *[part] { $known ->
        [yes] { $sum }
       *[no] nur ein Teil
    }
}

# A case at the store, PayPal or the bank: the last day on which the seller may answer.
seller-has-until = Der Verkäufer hat bis <b>{ $day }</b> Zeit zu antworten.
term-decision = Entschieden wird bis <b>{ $day }</b>.
term-may-ask = Wie sie schreiben, kannst du ab <b>{ $day }</b> dein Geld verlangen.
term-too-late = ⚠️ Dein letzter Tag ist der { $last }: Verlange es vorher.
