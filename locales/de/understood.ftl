# Was von einem Text verstanden wurde, und was aus einer Antwort genommen wurde.

## Ein Tag und ein Monat, die nur in einem Jahr liegen können.
day-near = { $day }. { $month }

## Was gelesen wurde, noch einmal gesagt am Anfang der nächsten Nachricht. `$when` sagt, auf welcher Seite von heute der Tag liegt.
echo-away = { $when ->
    [today] heute
    [yesterday] gestern
    [tomorrow] morgen
    [past] vor { $days } Tagen
   *[future] in { $days } Tagen
}
echo-shipped = ✓ Verschickt am { $day }, { echo-away }
echo-paid = ✓ Bezahlt am { $day }, { echo-away }
echo-expected = ✓ Versprochen bis { $day }, { echo-away }
echo-ship-by = ✓ Versand spätestens { $day }, { echo-away }
echo-protection = ✓ Käuferschutz bis { $day }, noch { $left }
echo-protection-over = ✓ Käuferschutz abgelaufen am { $day }, { echo-away }
echo-delivered = ✓ „Zugestellt“ seit { $day }, { echo-away }
echo-frozen = ✓ Nichts Neues seit { $day }, { echo-away }
echo-collect-by = ✓ Abholen bis { $day }, { echo-away }
echo-dispute-opened = ✓ { claim-opened } am { $day }, { echo-away }
echo-paypal-case = ✓ Fall bei PayPal seit { $day }, { echo-away }
echo-bank-case = ✓ Bank eingeschaltet am { $day }, { echo-away }
echo-refused-until = ✓ Abgelehnt bis { $day }, { echo-away }
echo-claim-open-until = ✓ Sie warten auf deine Antwort bis { $day }, { echo-away }
echo-number = ✓ Nummer { $number }
echo-order-number = ✓ Bestellnummer { $number }
echo-amount = ✓ Betrag { $amount }
echo-refund = ✓ Erstattung { $amount }
refund-all-or-part = Ist das alles, was du bezahlt hast?
echo-refund-on = ✓ Erstattet am { $day }

## Was noch einmal gefragt wird.
which-day-about = Etwa am { $day }? Tippe darauf oder schreib den Tag.
doubt-shipped-long-ago = <b>Wirklich?</b> Das ist der { $day }, vor { $days } Tagen.
doubt-shipped-after-delivered = <b>Wirklich?</b> Das ist der { $day }, und „zugestellt“ war es laut dir schon vorher.
doubt-shipped-before-paid = <b>Wirklich?</b> Das ist der { $day }: Es wäre vor der Zahlung verschickt worden.
text-says = { $what ->
    [paid] In deinem Text steht: bezahlt am <b>{ $day }</b>.
    [promised] In deinem Text steht: versprochen bis <b>{ $day }</b>.
    [delivered] In deinem Text steht: zugestellt am <b>{ $day }</b>.
    [protection] In deinem Text steht: Käuferschutz bis <b>{ $day }</b>.
   *[shipped] In deinem Text steht: verschickt am <b>{ $day }</b>.
}
doubt-in-future = <b>Wirklich?</b> Das ist der { $day } und kommt erst noch.
doubt-promised-before-paid = <b>Wirklich?</b> Das ist der { $day }: Die Lieferung wäre für einen Tag vor der Bestellung versprochen.
doubt-before-shipped = <b>Wirklich?</b> Das ist der { $day }, vor dem Versand.
doubt-end-far = <b>Wirklich?</b> Das ist der { $day }, in { $days } Tagen. So lange dauert Käuferschutz selten.
doubt-refusal-far = <b>Wirklich?</b> Das ist der { $day }, in { $days } Tagen. Da wäre der Käuferschutz längst vorbei.
doubt-told-before = Vorher hast du <b>{ $day }</b> gesagt. Welcher Tag stimmt?
button-really = Ja, wirklich
amount-is-no-day = Das ist ein Betrag und kein Tag.
roughly-is-enough = Ungefähr reicht. Tippe auf das Nächste.
button-few-days-ago = Vor ein paar Tagen
button-long-ago = Vor über einem Monat

## Käuferschutz.
ask-extension =
    Um wie viel wurde der Käuferschutz <b>verlängert</b>?

    <i>Schreib „15 Tage mehr“ oder das neue Ende, wie es auf der Bestellseite steht.</i>
button-days-more = { $days ->
    [one] { $days } Tag mehr
   *[other] { $days } Tage mehr
}
button-usual-end = Bis { $day }
button-has-ended = Schon abgelaufen

shipped-as-paid = Ich zähle ab der Zahlung: Meist wird ein paar Tage danach verschickt. Du kannst es ändern.

## Fragen unter der Karte
ask-place = <i>{ $left ->
    [1] Letzte Frage.
   *[other] Höchstens noch { $left } Fragen.
}</i>
ask-place-of = <i>{ $order } · { $left ->
    [1] letzte Frage.
   *[other] höchstens noch { $left } Fragen.
}</i>
ask-about = <i>{ $order }:</i>
button-enough = Genug für jetzt

## Wege, die Leute versuchen
button-how-to-copy = Nummer kopieren: wie?
button-no-number-yet = Noch keine Nummer
how-to-copy =
    1. Öffne die Bestellung in der App oder auf der Seite des Shops.
    2. Such die Zeile „Sendungsnummer“ oder „Trackingnummer“.
    3. Halte den Finger auf die Nummer, bis „Kopieren“ erscheint, und tippe darauf.
    4. Komm hierher zurück, halte den Finger auf das Textfeld und tippe auf „Einfügen“.

    Du kannst auch die ganze Seite einfügen: Ich suche mir heraus, was ich brauche.
ask-stop = Was soll ich stoppen?
button-mute-all = 🔕 Alle stummschalten
button-delete-all = Alles löschen
button-go-on = Nichts, weiter so
all-muted = Ich sage nichts mehr zu deinen Bestellungen, auch nicht vor dem Ende des Käuferschutzes.
button-unmute-all = 🔔 Wieder erinnern
all-unmuted = Ich erinnere dich wieder.
command-add = Auf eine neue Bestellung achten
command-track = Sendungsnummer erklären und beobachten
command-stop = Alle Bestellungen stumm, oder alles löschen

## Die Uhr der Person.
ask-clock =
    <b>Wie spät ist es gerade bei dir?</b> Dann kommen meine Erinnerungen am Tag und nicht nachts.

    <i>Tippe darauf, schreib deine Stadt oder schick deinen Standort: Ich speichere ihn nicht.</i>
ask-clock-nearby = <b>Was zeigt deine Uhr jetzt?</b> Nach deinem Standort ist es eine von diesen.
location-unreadable = Diesen Ort finde ich nicht auf der Karte. Schreib stattdessen deine Stadt, zum Beispiel Berlin.
button-other-clock = Andere Uhrzeit
button-not-now = Jetzt nicht

## Was in einem Text gelesen wurde
understood = <b>Das habe ich verstanden.</b> Stimmt es?
understood-several = { $count ->
    [one] Eine Nummer ist noch übrig. Tippe darauf, und ich beobachte sie. Was fehlt, frage ich.
   *[other] { $count } Nummern. Tippe auf die, die ich beobachten soll. Was fehlt, frage ich.
}
understood-orders = { $count ->
    [one] <b>Eine Bestellung aus deinem Text</b> ist noch übrig. Tippe darauf, und ich achte auf sie. Was fehlt, frage ich.
   *[other] <b>{ $count } Bestellungen in deinem Text.</b> Tippe auf die, auf die ich achten soll. Was fehlt, frage ich.
}
listed-line = { $place }. { $order }
listed-shipped = verschickt { $day }
listed-paid = bezahlt { $day }
listed-promised = versprochen bis { $day }
listed-not-shipped = noch nicht verschickt
listed-mistyped = ❓ ein Zeichen wirkt vertippt
listed-doubt = ❓ da frage ich nach
listed-known = habe ich schon
listed-shown = { $last ->
    [yes] Du siehst { $from }–{ $to } von { $count }.
   *[no] Du siehst { $from }–{ $to } von { $count }. Die anderen kommen danach.
}
listed-left-out = { $count ->
    [one] Eine passt hier nicht mehr rein: Schick sie später noch einmal.
   *[other] { $count } passen hier nicht mehr rein: Schick sie später noch einmal.
}
listed-watched = { $count ->
    [one] ✓ Ich achte auf eine Bestellung. Zu den anderen habe ich Fragen: Tippe darauf.
   *[other] ✓ Ich achte auf { $count } Bestellungen. Zu den anderen habe ich Fragen: Tippe darauf.
}
button-watch-all = Auf alle achten
button-next-orders = Die nächsten ›
button-first-orders = ‹ Die ersten
understood-about = Das gehört zu <b>{ $title }</b>. Neu darin:
understood-nothing-new = Das weiß ich alles schon.
read-store = ✓ Shop { $store }
read-number = ✓ Nummer <code>{ $number }</code>
read-number-kind = ✓ Nummer <code>{ $number }</code> · { $kind }
read-no-number = ✓ Keine Sendungsnummer
read-name = ✓ { $name }
read-not-shipped = ✓ Noch nicht verschickt
read-no-protection = ✓ Kein Käuferschutz
read-protection-length = ✓ Käuferschutz: { $span } lang
read-protection-ended = ✓ Käuferschutz abgelaufen
read-paypal = ✓ Mit PayPal bezahlt
read-card = ✓ Mit Karte bezahlt
read-other-way = ✓ Anders bezahlt: weder PayPal noch Karte
read-tracking = ✓ { $shown }
button-right = ✅ Stimmt
button-change = ✏️ Ändern
button-take-it = ✅ Übernehmen
button-other-order = Eine neue Bestellung
button-more-fields = Mehr Felder
button-neither-day = Keiner / weiß nicht
field-tracking = Tracking-Status
doubt-shipped = Der Text kann verschiedene Tage meinen. Wann wurde es <b>verschickt</b>?
doubt-paid = Der Text kann verschiedene Tage meinen. Wann hast du <b>bezahlt</b>?
doubt-expected = Der Text kann verschiedene Tage meinen. Bis wann war die Lieferung <b>versprochen</b>?
doubt-delivered = Der Text kann verschiedene Tage meinen. Wann war es laut Text „<b>zugestellt</b>“?
doubt-dispute-opened = Der Text kann verschiedene Tage meinen. Wann wurde <b>reklamiert</b>?
doubt-protection = Der Text kann verschiedene Tage meinen. Wann endet der <b>Käuferschutz</b>?
ask-in-hands = Laut Text wurde es zugestellt. Hast du es in der Hand?
other-numbers = In deinem Text stehen weitere Nummern. Aus demselben Shop, am selben Tag verschickt? Tippe darauf, und ich beobachte sie auch.
# The page of an order that waits for its payment.
order-unpaid = ⚠️ Nach dieser Seite ist die Bestellung noch nicht bezahlt: Vorher wird nichts verschickt. Zahle nur in der App oder auf der Seite des Shops, nie über einen Link in einer Nachricht.
another-waits = Die andere Bestellung notiere ich auch. Sie kommt als Nächstes:
