# Was eine Nummer ist.
number-head = <code>{ $number }</code>
number-is = { $name }.
number-check-passed = Die Prüfziffer stimmt: Sie ist richtig getippt.
number-check-absent = Diese Art Nummer hat keine Prüfziffer, die ich testen kann: Vergleiche sie mit der Bestellseite.
number-others = Es könnte auch sein: { $names }.
number-ambiguous = Manche Buchstaben kann man auf zwei Arten lesen. Welche Nummer steht auf der Bestellseite?
number-looks-like = Sieht aus wie: { $name }.
number-mistyped = Aber <b>ein Zeichen wirkt vertippt</b>, oder zwei sind vertauscht: Die Prüfziffer passt nicht.
number-check-undependable = Aber die Prüfziffer passt nicht. In diesem Bereich kommt das auch bei echten Nummern vor, also kann ich es nicht sicher sagen.
number-wrong-length = Aber sie hat { $found } Zeichen, üblich sind { $usual }: <b>Wahrscheinlich fehlt eins oder ist zu viel</b>.
number-suggestions = Meintest du eine von diesen?
number-copy-again = Kopiere sie bitte noch einmal von der Bestellseite.
number-is-order = Das sieht nach einer <b>Bestellnummer</b> aus{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}, nicht nach einer Sendungsnummer.
number-where = Die Sendungsnummer steht auf der Bestellseite, bei Lieferung oder Tracking. Sie erscheint, wenn verschickt wurde.
number-unknown = Diese Art Nummer kenne ich nicht. Sie kann zu einem örtlichen Paketdienst gehören: Schau dort, wohin die Bestellseite führt. Auf Tippfehler kann ich sie nicht prüfen.
number-pages = Hier nachsehen:
number-label-made = Das Etikett wurde am { $day } erstellt.
number-office = Ausgegeben vom Postamt { $office }.
number-destination = Geht nach: { $country }.
number-forwarder = Spediteur: { $name }.
number-more = { $count ->
    [one] Und noch eine Nummer.
   *[other] Und noch { $count } Nummern.
}
number-mail-from = { $kind }, { $issuer }
mail-parcel = Internationales Paket
mail-insured-parcel = Versichertes internationales Paket
mail-ems = Expresspaket (EMS)
mail-ecommerce = Paket aus dem Onlinehandel
mail-tracked-packet = Päckchen mit Tracking
mail-registered-packet = Päckchen per Einschreiben
mail-untracked-packet = Päckchen ohne Tracking im Ausland
mail-insured-letter = Versicherter Brief
mail-mbag = Sack mit Drucksachen
mail-business-reply = Antwortsendung
mail-bilateral = Postsendung nach Absprache zweier Postdienste
mail-unassigned = Postsendung
reach-end-to-end = Sie lässt sich bis zum Ende verfolgen.
reach-until-export = Solche Nummern sind für den Zoll da: Das Tracking endet meist, wenn das Paket das Absenderland verlässt. Das ist normal.
reach-sending-country = Vielleicht sieht man sie nur im Absenderland.
reach-uncertain = Wie weit man sie verfolgen kann, hängt von den Postdiensten unterwegs ab.
reach-replaced-later = Es ist die eigene Nummer des Paketdienstes; später ersetzt sie eine Postnummer.
reach-domestic-only = Sie gilt nur in einem Land.
reach-last-mile = Sie gilt für das letzte Stück, in deinem Land.
reach-store-only = Nur der Shop zeigt, wo es ist: Schau dort in deine Bestellung.
number-looks-postal = Sieht nach einer internationalen Postnummer aus.
number-no-such-country = Aber <b>{ $ending }</b> am Ende ist <b>kein Land</b>.
number-country-missing = Aber die <b>zwei Buchstaben des Landes</b> am Ende fehlen.
number-letter-for-digit = Aber da ist ein <b>Buchstabe</b>, wo solche Nummern eine Ziffer haben.
number-letters-read = Ich lese einen Buchstaben als Ziffer. Welche steht auf der Bestellseite?
number-odd = Diese Art Nummer kenne ich nicht: <code>{ $number }</code>. Ist es die Sendungsnummer?
number-perhaps-private = Das könnte eine Telefon- oder Kartennummer sein, die ich nicht brauche. Ist es trotzdem die Sendungsnummer?
order-number-kept = ✓ <code>{ $number }</code> ist eine <b>Bestellnummer</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}. Ich merke sie mir für deine Texte.
button-as-it-is = Ja, so lassen
button-as-typed = Wie getippt: { $number }
button-is-tracking = Ist die Sendungsnummer
button-number-of = Für: { $title }
button-order-number-of = Für: { $title }
button-new-order = Eine neue Bestellung
ask-carrier =
    Wer <b>bringt</b> das Paket?

    <i>Tippe darauf oder schreib den Namen.</i>
carrier-not-understood = Schreib bitte den Namen des Paketdienstes: DHL, Hermes.
field-carrier = Paketdienst

## Paketdienste, deren Namen je nach Sprache anders sind
carrier-russian-post = Russische Post
carrier-china-post = China Post
carrier-cdek = CDEK
carrier-evropochta = Evropochta
carrier-belpost = Belpost
carrier-qazpost = Qazpost
carrier-sberlogistics = SberLogistics
carrier-dpd-russia = DPD Russland
carrier-dpd-poland = DPD Polen
carrier-ups-waybill = UPS-Frachtbrief
carrier-nova-poshta = Nova Poshta
carrier-ukrposhta = Ukrposhta
carrier-international-postal-number-upu-s10 = Internationale Post (S10)
