# Das Gespräch: Fragen, Knöpfe, die Karte, Einstellungen. Telegrams HTML ist in Nachrichten erlaubt, nicht in Knöpfen und Hinweisen.

## Tage und Zeiten
month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
day = { $day }. { $month } { $year }
instant = { $day }, { $time }
span-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
span-days-hours = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
span-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
span-hours-minutes = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
} { $minutes } Min.
span-below-day = weniger als ein Tag
span-moment = weniger als eine Minute
span-minutes = { $minutes } Min.

## Erste Worte
welcome =
    Dein Paket lässt sich nicht verfolgen oder braucht zu lange? Das kommt oft vor. Die meisten dieser Pakete kommen an.

    Ich erkläre dir die Nummer, warne dich, <b>bevor</b> die Zeit für dein Geld abläuft, und schreibe den Text an den Verkäufer.

    Tippe auf den Knopf oder füge eine Sendungsnummer ein.
welcome-back = Wir waren mitten in einer Bestellung. Machen wir weiter?
help =
    Ich behalte Bestellungen im Auge, die nicht ankommen: was du wann tun kannst, mit dem Text zum Kopieren.

    Füge eine Sendungsnummer ein, und ich sage dir, was sie ist. Oder beantworte ein paar kurze Fragen, und ich achte auf die Bestellung.

    Ich frage nie nach Ausweis, Steuernummer oder Karte. Eine Erstattung kann ich nicht versprechen.
unknown-command = Diesen Befehl kenne ich nicht. Im Menü neben dem Textfeld stehen alle, die ich kenne.
text-only = Ich kann Texte und Fotos lesen, aber das hier nicht. Kopiere die Sendungsnummer von der Bestellseite und füge sie hier ein.
picture-nothing = Auf diesem Bild finde ich keine Sendungsnummer und keine Bestellung. Fotografiere gerade von oben, mit Licht, sodass der Strichcode das Bild füllt. Oder kopiere die Nummer von der Bestellseite hierher.
picture-no-code = Auf diesem Bild ist kein Strichcode, und den Text darauf kann ich hier nicht lesen. Kopiere den Text der Bestellseite hierher. Oder fotografiere den Strichcode auf dem Paket.
picture-too-large = Dieses Bild ist mir zu groß. Schick es als Foto, nicht als Datei, oder schick einen Screenshot.
picture-unreadable = Ich konnte dieses Bild nicht öffnen. Schick es als Foto, nicht als Datei, oder schick einen Screenshot.
picture-too-narrow = Dieses Bild ist ein sehr langer Streifen. Schneide den Teil mit der Nummer aus und schick ihn. Oder kopiere die Nummer hierher.
picture-too-hard = Ich konnte dieses Bild nicht zu Ende lesen. Schick nur den Teil mit der Nummer oder dem Strichcode. Oder tippe die Nummer hier ein.
picture-not-fetched = Telegram hat mir das Bild nicht gegeben. Schick es bitte noch einmal.
picture-compare = 🔍 Das habe ich auf deinem Bild gelesen. Ein Zeichen kann falsch sein: 0 und O, 1 und I, 5 und S sehen sich ähnlich. Vergleiche es bitte mit dem Bild.
picture-misread-beside = 🔍 Auf deinem Bild steht auch <code>{ $number }</code>, aber die Prüfziffer passt nicht: Ein Zeichen muss falsch sein. Darum habe ich sie weggelassen. Tippe die Nummer ein, wenn du sie hast.
picture-misread =
    Auf deinem Bild lese ich <code>{ $number }</code>, aber das kann nicht stimmen: Die Prüfziffer passt nicht. Verwende sie so nicht.

    Ist es eine der Nummern unten? Vergleiche mit dem Bild. Wenn nicht, tippe die Nummer ein oder schick ein schärferes Bild.
text-only-here = Ich kann Texte und Fotos lesen, aber das hier nicht. Bitte tippe es ein.
apology = Bei mir ist etwas schiefgegangen, und ich konnte nicht antworten. Von dir ist nichts verloren. Versuch es bitte noch einmal.
only-in-private = Ich arbeite nur im privaten Chat. Tippe auf meinen Namen, dann auf „Nachricht“, und schreib mir dort.
cancelled = Abgebrochen. Nichts wurde gespeichert.
nothing-to-cancel = Es gibt nichts abzubrechen. Schick /start zum Anfangen oder /orders für deine Bestellungen.
left = In Ordnung.
saved = Gespeichert.

bot-description =
    Dein Paket lässt sich nicht verfolgen? Ich behalte die Bestellung mit dir im Auge: Ich erkläre und prüfe die Sendungsnummer, erinnere dich, bevor der Käuferschutz endet, und gebe dir den fertigen Text für den Verkäufer oder den Shop.
bot-short-description = Achtet auf Pakete ohne Tracking und meldet sich, bevor der Käuferschutz endet.

command-start = Wofür das hier ist
command-orders = Deine offenen Bestellungen
command-check = Eine Sendungsnummer erklären
command-letter = Ein Text für Verkäufer oder Shop
command-order = Was mit einer Bestellung passiert ist
command-why = Warum ein Paket kein Tracking hat
command-settings = Erinnerungen, Ruhezeit, Zeitzone, Sprache
command-export = Alles, was ich über dich speichere, als Datei
command-cancel = Die aktuelle Frage abbrechen
command-language = Sprache wählen
command-timezone = Zeitzone einstellen
command-help = So funktioniert es
command-privacy = Was ich über dich speichere
command-delete-me = Alles über dich löschen

## Fragen
ask-received = Hast du die Bestellung bekommen?
ask-store =
    Aus welchem Shop ist die Bestellung?

    <i>Tippe darauf oder schreib den Namen.</i>
ask-number =
    Wie lautet die <b>Sendungsnummer</b>? Füge sie ein, wie sie ist.

    <i>Du findest sie auf der Bestellseite, bei den Lieferdetails.</i>
ask-shipped =
    Wann wurde es <b>verschickt</b>? Ungefähr reicht.

    <i>Tippe darauf oder schreib einen Tag: 12.11., 12. Nov, vor 5 Tagen.</i>
notice-shipped-roughly = Ungefähr reicht: Die meisten Verkäufer verschicken wenige Tage nach der Zahlung. Tippe auf das, was am ehesten passt.
ask-ship-by =
    Bis wann muss der Verkäufer <b>verschicken</b>? Auf der Bestellseite steht ein Timer oder ein Datum.

    <i>Schreib es: 5 Tage, 2. Dez.</i>
ask-protection =
    Wann endet der <b>Käuferschutz</b>? Bis dahin kannst du vom Shop dein Geld zurückverlangen.

    <i>Schreib, was auf der Bestellseite steht: „23 Tage 14 Stunden“, eine Zahl von Tagen oder ein Datum.</i>
ask-name = Wie soll ich diese Bestellung nennen? Zum Beispiel: Kopfhörer.
please-tap = Tippe bitte auf einen der Knöpfe.
store-noted = Shop: <b>{ $store }</b>. Seine Regeln kenne ich nicht, also gilt deine Bestellseite.
number-not-seen = Darin sehe ich keine Sendungsnummer. Meist sind es 10 bis 26 Buchstaben und Ziffern, etwa <code>RR123456785CN</code>. Kopiere sie von der Bestellseite. Telefon- und Kartennummern brauche ich nicht und speichere sie nicht.
number-several = Ich sehe mehrere Nummern. Welche gehört zu dieser Bestellung?
number-noted = Ich nehme <code>{ $number }</code>.
number-kept-for-later = Die Sendungsnummer habe ich notiert.
shipped-in-future = Der { $day } kommt erst noch.
shipped-too-long-ago = Der { $day } ist ein Jahr her oder länger. Schau bitte noch einmal auf die Bestellseite.
shipped-not-understood = Das konnte ich nicht als Tag lesen.
protection-past = Das wäre der { $at }, und der ist schon vorbei. Wenn der Käuferschutz abgelaufen ist, tippe auf den Knopf: Oft geht noch etwas. Wenn nicht, schreib, was jetzt auf der Bestellseite steht.
button-ended = Ja, abgelaufen
name-is-private = Telefonnummern, Adressen, Passwörter und Ausweisnummern speichere ich nicht. Gib der Bestellung bitte einen kurzen Namen ohne so etwas, etwa „Schuhe“.
protection-too-far = Das wäre der { $at }, in mehr als einem Jahr. Schau bitte noch einmal.
protection-not-understood = Das konnte ich nicht als Zeit lesen.
protection-ended-when = Oft geht noch etwas. An welchem Tag ist der Käuferschutz abgelaufen?
which-day = Welchen Tag meinst du?
asked-again = Entschuldige die doppelte Frage.
told-not-found = Entschuldige, das habe ich nicht. Das hast du mir gesagt:
which-moment = Welche Zeit meinst du?
protection-from-payment = Ab der Zahlung: An welchem Tag hast du bezahlt? Schreib es so: „bezahlt 20. Oktober“. Dann schreib die Tage noch einmal.
protection-unknown = In Ordnung. In ein paar Tagen frage ich noch einmal. Der Timer steht auf der Bestellseite.
no-such-day = Diesen Tag gibt es im Kalender nicht.
name-is-day = Das sieht nach einem Tag aus. Schreib dazu, was da war, etwa „bezahlt 4. Mai“. Ein Name sind ein, zwei Wörter.
name-too-long = Nimm bitte einen kurzen Namen, höchstens { $most } Zeichen.
too-many-orders = Du hast schon { $most } offene Bestellungen, mehr schaffe ich nicht. Leg die als erledigt ab, die angekommen sind.

button-begin = Tracking zeigt nichts
button-begin-another = Weitere Bestellung
button-my-orders = Meine Bestellungen ({ $count })
button-continue = Weitermachen
button-start-over = Von vorn
button-back = « Zurück
button-cancel = Abbrechen
button-yes = Ja
button-no = Nein
button-no-number = Ich habe keine bekommen
button-today = Heute
button-yesterday = Gestern
button-unknown = Weiß ich nicht
button-other-day = Anderer Tag
button-other-day-or-none = Anderer Tag / unsicher
button-days-earlier = ‹ Früher
button-days-later = Später ›
button-month-ago = Vor einem Monat
button-no-protection = Es gibt keinen
button-skip = Überspringen
button-use-number = { $number } nehmen
button-watch = Beobachten: { $number }
button-open-order = Öffnen: { $title }
store-other = Anderer Shop
store-webshop = Kleiner Onlineshop
store-yandexmarket = Yandex Market

## Wenn die Bestellung angekommen ist
received =
    Super, es ist da! Bevor du im Shop den Erhalt bestätigst, prüfe:
    • Ist alles da, und ist es das, was du bestellt hast?
    • Funktioniert es, ist nichts kaputt?
    • Mach ein Foto oder Video von allem, was nicht stimmt: Nach der Bestätigung wird Reklamieren schwerer.

    Hast du das Geld schon zurück? Dann ist es nur fair, dem Verkäufer zu sagen, dass es da ist, und zu fragen, wie du zahlen kannst: nur über den Shop.
order-closed = Auf <b>{ $title }</b> achte ich nicht mehr. In { $days } Tagen vergesse ich die Bestellung.
button-reopen = Es ist nicht angekommen
button-delete-data = Jetzt löschen

## Die Karte
order-title = { $store }, verschickt { $day }
card-title = 📦 <b>{ $title }</b>
card-below = 📦 <b>{ $title }</b>: Die Karte ist unten.
card-store = Shop: { $store }
card-number = Nummer: <code>{ $number }</code>
card-number-kind = Nummer: <code>{ $number }</code> · { $kind }
card-no-number = Nummer: keine bekommen
card-shipped = Verschickt: { $day } ({ $days ->
    [0] heute
    [one] vor { $days } Tag
   *[other] vor { $days } Tagen
})
card-end = { $endfrom ->
    [rules] Letzter Tag zum Reklamieren: { $at } (<b>noch { $left }</b>)
   *[own] Käuferschutz endet: { $at } (<b>noch { $left }</b>)
}
card-end-over = { $endfrom ->
    [rules] Letzter Tag zum Reklamieren war: { $at }
   *[own] Käuferschutz abgelaufen: { $at }
}
card-end-stopped = Käuferschutz bis { $at }: rechtzeitig gemeldet
card-end-unknown = Ende des Käuferschutzes: noch unbekannt
card-next = 🔔 Nächste Erinnerung: { $at }, { $zone }
ask-field = Was soll ich ändern?
ask-overview = Was möchtest du sehen?
field-store = Shop
field-number = Sendungsnummer
field-shipped = Versandtag
field-protection = Ende des Käuferschutzes
field-name = Name
ask-delete = <b>{ $title }</b> löschen? Ich vergesse die Bestellung sofort und erinnere dich nicht mehr.
deleted = <b>{ $title }</b> ist gelöscht.

button-received = Angekommen
button-extended = 📍 Schutz verlängert
button-edit = Ändern
button-overview = Termine und Verlauf
button-delete = Löschen
button-delete-sure = Ja, löschen
button-orders = Alle Bestellungen
button-card = Karte öffnen
button-enter-end = Schutzende angeben

## Die Liste
orders = { $count ->
    [one] Deine offene Bestellung:
   *[other] Deine { $count } offenen Bestellungen, das Dringendste zuerst:
}
left-unknown = Ende unbekannt
left-stopped = rechtzeitig gemeldet
left-over = Schutz abgelaufen
no-orders = Du hast keine offenen Bestellungen.
button-add = Bestellung hinzufügen

## Erinnerungen
reminder-late = Das kommt später als geplant, stimmt aber jetzt.
reminder-done = Notiert.
reminder-snoozed = Ich melde mich später.
reminder-no-time-left = Der Käuferschutz läuft gleich ab, zum Warten ist keine Zeit mehr. Bitte handle jetzt.
button-change-number = 📍 Neue Nummer
button-tomorrow = Morgen erinnern

## Einstellungen
ask-language = Welche Sprache möchtest du?
language-set = Jetzt sprechen wir Deutsch.
ask-zone =
    Deine Zeitzone ist <b>{ $zone }</b>: Dort ist es { $now }.

    Schreib deine Stadt oder einen Abstand, etwa Berlin oder UTC+3.
zone-did-you-mean = Welche Stadt meinst du?
zone-not-understood = Diese Stadt kenne ich nicht. Schreib eine größere in der Nähe oder einen Abstand wie UTC+3.
zone-set = Deine Zeitzone ist <b>{ $zone }</b>: Dort ist es { $now }. Erinnerungen kommen um { $hour }:00 Uhr.
privacy =
    <b>Was ich speichere:</b> die Nummer dieses Chats, deine Einstellungen und zu jeder Bestellung, was du mir gesagt hast: Shop, Name, Nummern, Betrag und Zahlungsart, wenn ein Text sie brauchte, Tage und was passiert ist. /export gibt dir alles als Datei.

    <b>Was ich nicht speichere:</b> deinen Namen, Nutzernamen, Telefon, Adresse, Nachrichtentexte oder Bilder: Die lese ich auf meinem eigenen Rechner und vergesse sie sofort. { $provider ->
        [none] Ich gebe nichts weiter und frage nirgends Paketdaten ab.
       *[known] Ich gebe nur eines weiter, und nur, wenn du zustimmst: Die Nummern deiner Pakete gehen an { $provider }, um zu erfahren, wo sie sind. Mit /settings schaltest du das ab, dann werden die Nummern dort gelöscht.
    }

    <b>Wie lange:</b> eine Bestellung, bis du sie löschst, oder { $days } Tage nach ihrem Ende; alles, wenn du { $idle } Tage nicht schreibst, nach einer Warnung. /delete_me löscht sofort alles von dir.
ask-delete-me = { $count ->
    [0] Alles löschen, was ich über dich speichere: Sprache und Zeitzone?
    [one] Alles löschen, was ich über dich speichere: { $count } Bestellung, Sprache und Zeitzone? Ich erinnere dich dann nicht mehr.
   *[other] Alles löschen, was ich über dich speichere: { $count } Bestellungen, Sprache und Zeitzone? Ich erinnere dich dann nicht mehr.
}
deleted-everything = Alles über dich ist gelöscht. Schick /start, um neu anzufangen.
kept-everything = Gut, nichts wurde gelöscht.
button-delete-everything = Ja, alles löschen
button-keep = Nein, behalten

## /check
check-ask = Füge die Nummer ein, die ich erklären soll.

## Hinweise über dem Chat
notice-old-button = Dieser Knopf ist veraltet. Schick /start, um neu anzufangen.
notice-answered = Das ist schon beantwortet.
notice-nothing-open = Diese Frage ist erledigt. Schick /start, um neu anzufangen.
notice-number-noted = Notiert.
notice-saved = Gespeichert.
notice-order-gone = Auf diese Bestellung achte ich nicht mehr.
notice-order-closed = Diese Bestellung ist als erledigt abgelegt.
