# Texte als Nachrichten: ihre Köpfe, ihre Knöpfe, die Schritte und am Ende die Sätze. Die Briefe selbst stehen in
# locales/en/letters.ftl; hier sagt `says-…`, was jeder Satz bedeutet, in der ersten Person, und ist der Brief, wo man Deutsch liest.

## Köpfe
letter-ask-code = { $to ->
    [support] ✉️ <b>Den Support nach der Nummer fragen</b> · { $title }
   *[seller] ✉️ <b>Den Verkäufer nach der Nummer fragen</b> · { $title }
}
letter-not-handed-over = ✉️ <b>Um die Übergabe des Pakets bitten</b> · { $title }
letter-where-is-it = ✉️ <b>Fragen, wo es ist</b> · { $title }
letter-settle-return = ✉️ <b>Neu schicken oder erstatten</b> · { $title }
letter-reopen = ✉️ <b>Bitten, die Bestellung wieder zu öffnen</b> · { $title }
letter-proof-sent = ✉️ <b>Den verlangten Nachweis schicken</b> · { $title }
letter-address-right = ✉️ <b>Nach der Adresse auf dem Etikett fragen</b> · { $title }
letter-out-of-stock = ✉️ <b>Nicht lieferbar: Geld zurück</b> · { $title }
letter-extend = ✉️ <b>Um Verlängerung bitten</b> · { $title }
letter-cancel-unshipped = ✉️ <b>Bestellung stornieren: nicht verschickt</b> · { $title }
letter-proof-of-delivery = ✉️ <b>Zustellnachweis verlangen</b> · { $title }
letter-delivered-not-here = ⚖️ <b>Für { claim-the }: „zugestellt“, aber nicht da</b> · { $title }
letter-not-mine = ⚖️ <b>Für { claim-the }: Die Nummer gehört zu einem anderen Paket</b> · { $title }
letter-returned = ⚖️ <b>Für { claim-the }: Das Paket geht zurück</b> · { $title }
letter-problem = ⚖️ <b>Für { claim-the }: { $problem ->
    [missing] ein Teil fehlt
    [empty] das Paket war leer
    [broken] kaputt angekommen
    [variant] falsche Größe, Farbe oder falsches Modell
    [described] nicht wie beschrieben
   *[wrong] nicht das Bestellte
}</b> · { $title }
letter-late = ⚖️ <b>Für { claim-the }: Der versprochene Tag ist vorbei</b> · { $title }
letter-no-tracking = ⚖️ <b>Für { claim-the }: kein Tracking</b> · { $title }
letter-ending = ⚖️ <b>Für { claim-the }: Die Bestellung kam nicht an</b> · { $title }
letter-repeat = ⚖️ <b>{ $part ->
    [yes] Den Rest verlangen
   *[no] Das Angebot ablehnen
}</b> · { $title }
letter-escalate = ⚖️ <b>Den Shop entscheiden lassen</b> · { $title }
letter-appeal = ⚖️ <b>Einspruch einlegen</b> · { $title }
letter-keep-dispute = { $to ->
    [support] ✉️ <b>Deine Antwort an den Support</b> · { $title }
   *[seller] ✉️ <b>Deine Antwort an den Verkäufer</b> · { $title }
}
letter-courier-data = { $to ->
    [support] ✉️ <b>Den Support fragen, wer meine Daten will</b> · { $title }
   *[seller] ✉️ <b>Den Verkäufer fragen, wer meine Daten will</b> · { $title }
}
letter-tax-paid = ✉️ <b>Fragen, ob die Steuer bezahlt ist</b> · { $title }
letter-refund-late = ✉️ <b>Fragen, wo die Erstattung bleibt</b> · { $title }
letter-arrived-after-refund = { $to ->
    [support] ✉️ <b>Dem Support sagen, dass es da ist</b> · { $title }
   *[seller] ✉️ <b>Dem Verkäufer sagen, dass es da ist</b> · { $title }
}
letter-paypal = 💳 <b>Was du PayPal schreibst</b> · { $title }
letter-bank = 💳 <b>Was du der Bank schreibst</b> · { $title }
letter-dispute-short = Der Text für { claim-the }:
letter-message-short = { $to ->
    [support] Der Text für den Support:
   *[seller] Der Text für den Verkäufer:
}

## Knöpfe
letter-name-ask-code = ✉️ Nummer nachfragen
letter-name-not-handed-over = ✉️ Fragen, ob verschickt
letter-name-where-is-it = ✉️ Fragen, wo es ist
letter-name-settle-return = ✉️ Ersatz oder Geld
letter-name-reopen = ✉️ Bestellung neu öffnen
letter-name-proof-sent = ✉️ Nachweis schicken
letter-name-address-right = ✉️ Nach Etikett fragen
letter-name-out-of-stock = ✉️ Geld zurück, bitte
letter-name-extend = ✉️ Verlängerung erbitten
letter-name-cancel-unshipped = ✉️ Stornieren
letter-name-proof-of-delivery = ✉️ Nachweis verlangen
letter-name-delivered-not-here = ✉️ Text: „zugestellt“
letter-name-not-mine = ✉️ Text: fremdes Paket
letter-name-returned = ✉️ Text: geht zurück
letter-name-problem = ✉️ Text: { $problem ->
    [missing] Teil fehlt
    [empty] leeres Paket
    [broken] kaputt
    [variant] Größe, Farbe
    [described] anders als Foto
   *[wrong] falsche Ware
}
letter-name-late = ✉️ Text: verspätet
letter-name-no-tracking = ✉️ Text: kein Tracking
letter-name-ending = ✉️ Nicht angekommen
letter-name-repeat = { $part ->
    [yes] ✉️ Den Rest verlangen
   *[no] ✉️ Angebot ablehnen
}
letter-name-escalate = ✉️ Shop soll entscheiden
letter-name-appeal = ✉️ Einspruch
letter-name-keep-dispute = { $to ->
    [support] ✉️ Support antworten
   *[seller] ✉️ Verkäufer antworten
}
letter-name-courier-data = ✉️ Wer will Daten?
letter-name-tax-paid = ✉️ Steuer nachfragen
letter-name-refund-late = ✉️ Wo bleibt mein Geld?
letter-name-arrived-after-refund = ✉️ Sagen, dass es da ist
letter-name-paypal = ✉️ An PayPal schreiben
letter-name-bank = ✉️ An die Bank schreiben
button-copy = { $in ->
    [english] 📋 Auf Englisch kopieren
    [own] 📋 Auf Deutsch kopieren
   *[only] 📋 Text kopieren
}
button-alone = { $in ->
    [english] 📋 Nur das Englische
    [own] 📋 Nur das Deutsche
   *[only] 📋 Nur den Text
}

## Warum ein Text nicht da ist, oder früh kommt
letter-day-in-doubt = Der Tag, den du genannt hast, liegt vor dem Versand. Dann kann es ein anderes Paket sein. Schau bitte noch einmal.
letter-which = <i>Schick zuerst diesen Text an { $to ->
    [paypal] PayPal
    [bank] deine Bank
    [support] den Support
   *[seller] den Verkäufer
}. Den englischen nur, wenn man ihn verlangt.</i>
letter-not-now = Dieser Text passt gerade nicht: Schau auf der Karte, was zu tun ist.
extend-not-now = Um mehr Zeit zu erbitten, brauche ich das Ende des Käuferschutzes, und es muss noch kommen. Tippe auf der Karte auf „Ändern“.
extend-not-here = Ich kenne in diesem Shop keine Verlängerung. Verpass deinen letzten Tag zum Reklamieren nicht.
ask-too-early = <i>Es ist früh: Bis { $day } (Tag { $from } nach dem Versand) ist es normal, nichts zu sehen.</i>

## Das Wort eines Shops dafür, dass etwas nicht ankam. Jeder Text, der `$claim` bekommt, kann diese enthalten: { claim-the } und nicht
## „den Streitfall“. claim-word steht im Nominativ, claim-the im Akkusativ, claim-of im Genitiv; claim-file ist ein Infinitiv
## („kannst du …“, „Jetzt …:“), claim-did ein Partizip („hast du …“); `-start` beginnt einen Satz; `-opened` sagt, dass es geschehen ist.
claim-word = { $claim ->
    [dispute] Streitfall
    [request] Anfrage
    [case] Fall
    [a-to-z] A-bis-z-Antrag
    [return] Erstattungsantrag
    [discussion] Diskussion
   *[claim] Reklamation
}
claim-the = { $claim ->
    [dispute] den Streitfall
    [request] die Anfrage
    [case] den Fall
    [a-to-z] den A-bis-z-Antrag
    [return] den Erstattungsantrag
    [discussion] die Diskussion
   *[claim] die Reklamation
}
claim-of = { $claim ->
    [dispute] des Streitfalls
    [request] der Anfrage
    [case] des Falls
    [a-to-z] des A-bis-z-Antrags
    [return] des Erstattungsantrags
    [discussion] der Diskussion
   *[claim] der Reklamation
}
claim-opened = { $claim ->
    [dispute] Streitfall eröffnet
    [request] Anfrage gestellt
    [case] Fall eröffnet
    [a-to-z] A-bis-z-Antrag gestellt
    [return] Erstattung beantragt
    [discussion] Diskussion gestartet
   *[claim] Reklamation eingereicht
}
claim-did = { $claim ->
    [dispute] den Streitfall eröffnet
    [request] die Anfrage gestellt
    [case] den Fall eröffnet
    [a-to-z] den A-bis-z-Antrag gestellt
    [return] die Erstattung beantragt
    [discussion] die Diskussion gestartet
   *[claim] die Reklamation eingereicht
}
claim-file = { $claim ->
    [dispute] einen Streitfall eröffnen
    [request] eine Anfrage stellen
    [case] einen Fall eröffnen
    [a-to-z] einen A-bis-z-Antrag stellen
    [return] Rückgabe/Rückerstattung beantragen
    [discussion] eine Diskussion starten
   *[claim] eine Reklamation einreichen
}
claim-file-start = { $claim ->
    [dispute] Eröffne einen Streitfall
    [request] Stell eine Anfrage
    [case] Eröffne einen Fall
    [a-to-z] Stell einen A-bis-z-Antrag
    [return] Beantrage Rückgabe/Rückerstattung
    [discussion] Starte eine Diskussion
   *[claim] Reich eine Reklamation ein
}

## Was mit einem Text zu tun ist: vier Vorlagen für alle Shops. `$path` sind die Knöpfe des Shops, aus resources/stores.toml.
steps-claim =
    <b>So kannst du { claim-file }</b>
    1. { $first ->
        [0] { $path }.
       *[other] { $late ->
            [yes] Vor { $first } Stunden dem Verkäufer geschrieben? Dann: { $path }. Noch nicht? Schreib zuerst.
           *[no] Schreib dem Verkäufer und warte { $first } Stunden. Dann: { $path }.
        }
    }
    2. Grund: { $reason ->
        [no-tracking] nicht erhalten, keine Tracking-Daten. Der <b>volle</b> Betrag mit Versand.
        [another-parcel] nicht erhalten, die Nummer gehört zu einem anderen Paket. Der <b>volle</b> Betrag mit Versand.
        [marked-delivered] „zugestellt“, aber nicht an dich. Nie „keine Tracking-Daten“ wählen. Der <b>volle</b> Betrag mit Versand.
        [returned] nicht erhalten, zurück an den Absender. Der <b>volle</b> Betrag mit Versand.
        [part-missing] ein Teil der Bestellung fehlt. Der Preis dessen, was fehlt.
        [empty] ein leeres Paket. Der <b>volle</b> Betrag mit Versand.
        [wrong-item] falscher Artikel. Der <b>volle</b> Betrag mit Versand.
        [other-variant] falsche Größe, Farbe oder falsches Modell (oft unter „nicht wie beschrieben“). Der <b>volle</b> Betrag mit Versand.
        [not-as-described] nicht wie beschrieben, oder gefälscht. Der <b>volle</b> Betrag mit Versand.
        [broken] kaputt angekommen. Der <b>volle</b> Betrag mit Versand.
       *[not-received] nicht erhalten. Der <b>volle</b> Betrag mit Versand.
    } Füge den Text ein.
    3. { $proof ->
        [photos] Füge Fotos von Paket, Etikett und Inhalt bei.
        [optional] Ein Screenshot vom Tracking mit Datum hilft, muss aber nicht sein.
       *[screenshot] Füge einen Screenshot vom Tracking mit Datum bei.
    }
    4. Schau täglich nach. { $answer ->
        [store] Der Shop entscheidet selbst. Verlange Geld, kein Guthaben und kein zweites Paket.
        [refund] Schweigt der Verkäufer { $answerdays } Tage, bekommst du meist das Geld: Lass alles offen.
        [days] Der Verkäufer hat { $answerdays } Tage für die Antwort.
        [business] Der Verkäufer hat { $answerdays } Werktage für die Antwort.
       *[unknown] Lass alles offen, bis das Paket da ist.
    }{ $ends ->
        [yes] { " " }Das geht nur, bis die Bestellung im Shop als abgeschlossen gilt: Bestätige nie den Erhalt.
       *[no] { "" }
    }{ $window ->
        [0] { "" }
       *[other] { " " }Abgelehnt, weil alles normal aussieht? Versuch es ab dem genannten Tag noch einmal, binnen { $window } Tagen.
    }{ $onlyone ->
        [yes] { " " }Ein Fall bei Bank oder PayPal zur selben Zeit beendet das hier.
       *[no] { "" }
    }
steps-return = Rückgabe oder Erstattung
steps-message = { $to ->
    [support] Hier antwortet der Support, nicht der Verkäufer. { $path }.
   *[seller] { $path }.
} Füge den Text dort ein. { $next ->
    [claim] { $wait ->
        [one] Kommt binnen { $wait } Tag keine brauchbare Antwort, ist der nächste Schritt: { claim-file }.
       *[other] Kommt binnen { $wait } Tagen keine brauchbare Antwort, ist der nächste Schritt: { claim-file }.
    }
    [step] Keine brauchbare Antwort bis { $nextday }? Dann sage ich dir den nächsten Schritt.
    [payment] { $wait ->
        [one] Ist das Geld binnen { $wait } Tag nicht zurück, verlange es dort, wo du bezahlt hast.
       *[other] Ist das Geld binnen { $wait } Tagen nicht zurück, verlange es dort, wo du bezahlt hast.
    }
    [late] Zum Warten auf eine Antwort ist keine Zeit. Gleich auch: { claim-file }.
   *[none] Zahl nichts außerhalb des Shops.
}
steps-cover = <i>Verdecke auf einem Screenshot der Zahlung die Kartennummer.</i>
steps-offer =
    <b>So lehnst du ein Angebot ab</b>
    1. Öffne { claim-the } auf der Bestellseite → ein Knopf wie „Ablehnen“. Nie „Annehmen“: Dann bleibt es bei dieser Summe, auch wenn sie null ist.
    2. Wenn es geht, verlange noch einmal den <b>vollen</b> Betrag mit Versand. Füge den Text ein.
    3. Schau jeden Tag nach: Ein Angebot ohne Antwort kann als angenommen gelten.
steps-escalate =
    <b>So lässt du den Shop entscheiden</b>
    1. Öffne { claim-the } auf der Bestellseite → ein Knopf wie „Eskalieren“, „Einspruch“ oder „… einschalten“. { $latest ->
        [0] Kein solcher Knopf? Schreib dem Support.
       *[other] Mach es binnen { $latest } Werktagen nach dem Eröffnen, sonst wird geschlossen.
    }
    2. Füge den Text ein, dazu einen Screenshot vom Tracking mit Datum und die Antworten, die du bekommen hast.
    3. Schau jeden Tag nach: Vielleicht werden Belege verlangt, mit wenig Zeit dafür. { $decision ->
        [hours] Die Antwort kommt meist binnen { $decisiontime } Stunden.
        [days] Die Antwort kommt meist binnen { $decisiontime } Tagen.
       *[unknown] Bleib höflich: Jetzt liest es jemand anders.
    }{ $appeal ->
        [0] { "" }
       *[other] { " " }Einspruch geht { $appeal } Tage lang.
    }

steps-payment =
    <b>So geht es</b>
    1. Eröffne den Fall in der App, oder bitte die Bank um das Formular zur Rückbuchung (Chargeback): „Ware nicht erhalten“ oder „nicht wie beschrieben“.
    2. Füge Bestellseite, Nachrichten und einen Screenshot vom Tracking mit Datum bei.

## Was die Schritte eines Shops noch brauchen: `steps-note-` und sein Schlüssel in resources/stores.toml. Kein Shop braucht eins.
steps-note-amazon = Hat Amazon selbst verkauft, schreib seinem Kundenservice: Der erstattet auch.
steps-note-aliexpress = aliexpress.ru ist ein anderer Shop: Seine Regeln kenne ich nicht.

rules-checked = { $known ->
    [nothing] <i>Die Regeln dieses Shops kenne ich nicht: Halte dich an seine Bestellseite.</i>
    [undated] <i>Regeln des Shops aus Seitenkopien ohne Datum. Steht auf deiner Bestellseite etwas anderes, gilt die Seite.</i>
   *[years] <i>Regeln des Shops aus Quellen von { $years }. Steht auf deiner Bestellseite etwas anderes, gilt die Seite.</i>
}

## Was die Sätze der Briefe bedeuten; auf Deutsch lesen sie auch Stellen, die Deutsch sprechen. Darum steht hier „Sie“.
says-hello = Guten Tag!
says-thanks = Vielen Dank!
says-order = Es geht um die Bestellung { $order }.
says-not-here = Meine Bestellung ist nicht angekommen.
says-order-not-here = Meine Bestellung { $order } ist nicht angekommen.
says-not-shipped = Meine Bestellung wurde nicht verschickt.
says-order-not-shipped = Meine Bestellung { $order } wurde nicht verschickt.
says-shipped = { $days ->
    [one] Sie wurde am { $shipped } verschickt, vor { $days } Tag.
   *[other] Sie wurde am { $shipped } verschickt, vor { $days } Tagen.
}
says-marked-shipped = { $days ->
    [one] Sie wurde am { $shipped } als verschickt markiert, vor { $days } Tag.
   *[other] Sie wurde am { $shipped } als verschickt markiert, vor { $days } Tagen.
}
says-promised = Die Lieferung war bis { $promised } versprochen.
says-paid = Bezahlt habe ich am { $paid }.
says-ship-by = Sie hätte bis { $shipby } verschickt werden müssen.

# An den Verkäufer
says-no-number = Ich habe keine Sendungsnummer.
says-number-is = Die Sendungsnummer ist { $number }.
says-nothing-new = Die Sendungsnummer { $number } zeigt seit { $since } nichts Neues.
says-no-information = Die Sendungsnummer { $number } zeigt keine Daten (geprüft { $checked }).
says-only-label = Die Sendungsnummer { $number } zeigt nur ein Etikett (geprüft { $checked }).
says-please-send = Bitte senden Sie mir die Nummer und den Namen des Paketdienstes.
says-please-find = Bitte klären Sie, wo das Paket ist.
says-please-check = Bitte prüfen Sie die Nummer und senden Sie mir die richtige, falls sie sich geändert hat.
says-please-hand-over = Bitte übergeben Sie das Paket jetzt dem Paketdienst, oder erstatten Sie mir den vollen Betrag.
says-please-extend = { $extension ->
    [one] Bitte verlängern Sie den Käuferschutz um { $extension } Tag, damit ich warten kann.
   *[other] Bitte verlängern Sie den Käuferschutz um { $extension } Tage, damit ich warten kann.
}
says-without-extension = Ohne Verlängerung muss ich { claim-file }.
says-please-cancel = Bitte stornieren Sie die Bestellung und erstatten Sie mir den vollen Betrag.
says-please-prove = Bitte senden Sie mir einen Zustellnachweis: Unterschrift, Foto und Ort.
says-data-asked = Der Zoll oder ein Paketdienst verlangt für mein Paket Daten oder Geld von mir.
says-data-asked-number = Der Zoll oder ein Paketdienst verlangt für das Paket { $number } Daten oder Geld von mir.
says-please-name = Bitte nennen Sie mir Namen und offizielle Webseite des Paketdienstes und den angegebenen Warenwert.
says-customs-hold = Mein Paket wird vom Zoll festgehalten.
says-customs-hold-number = Das Paket { $number } wird vom Zoll festgehalten.
says-please-tax = Wurde die Steuer schon im Shop bezahlt? Wenn ja, senden Sie mir bitte die Steuernummer (IOSS) und die Rechnung für den Zoll.
says-moves = Ich sehe, dass sich das Paket bewegt (geprüft { $checked }).
says-keep-open = Ich lasse { claim-the } offen, bis das Paket da ist.
says-keep-open-until-solved = Ich lasse { claim-the } offen, bis das geklärt ist.
says-keep-right = Ich kann weiterhin { claim-file }.
says-please-new-number = Wenn Sie es noch einmal schicken, nennen Sie mir bitte die neue Sendungsnummer.
says-money-inside = Geld außerhalb des Shops nehme ich nicht an. Bitte erstatten Sie mir den Betrag über den Shop.
says-money-inside-store = Geld außerhalb von { $store } nehme ich nicht an. Bitte erstatten Sie mir den Betrag über { $store }.
says-no-confirmation = Ich bestätige den Erhalt nicht, bevor das Paket da ist.
says-no-confirmation-until-solved = Ich bestätige den Erhalt nicht, bevor das geklärt ist.
says-cancelled = Ich habe meine Bestellung spätestens am { $by } storniert. Sie wurde nicht verschickt.
says-order-cancelled = Ich habe die Bestellung { $order } spätestens am { $by } storniert. Sie wurde nicht verschickt.
says-refund-agreed = Die volle Erstattung wurde spätestens am { $by } zugesagt.
says-order-refund-agreed = Die volle Erstattung der Bestellung { $order } wurde spätestens am { $by } zugesagt.
says-amount-is = Der Betrag ist { $amount }.
says-no-money = Das Geld habe ich nicht bekommen.
says-please-reference = Bitte nennen Sie mir den Tag der Überweisung und die Referenznummer, damit meine Bank das Geld findet.
says-refunded = Meine Bestellung wurde erstattet.
says-order-refunded = Die Bestellung { $order } wurde erstattet.
says-to-refund = Für meine Bestellung ist die volle Erstattung zugesagt.
says-order-to-refund = Für die Bestellung { $order } ist die volle Erstattung zugesagt.
says-arrived-now = Jetzt ist das Paket angekommen.
says-pay-inside = Ich möchte es bezahlen. Bitte sagen Sie mir, wie das im Shop geht.
says-pay-inside-store = Ich möchte es bezahlen. Bitte sagen Sie mir, wie das bei { $store } geht.

says-please-when = Bitte sagen Sie mir, wo das Paket ist und wann es kommt.
says-please-send-again = Bitte sagen Sie mir, was ein neuer Versand kostet, oder erstatten Sie mir den Betrag, wenn es zurück ist.
says-confirmed-by-mistake = Der Erhalt wurde aus Versehen bestätigt.
says-closed-as-received = Die Bestellung wurde als erhalten geschlossen.
says-please-reopen = Bitte öffnen Sie die Bestellung wieder, oder erstatten Sie mir den vollen Betrag.
says-photos-attached = Fotos von Paket, Etikett und Inhalt liegen bei.
says-payment-attached = Der Zahlungsnachweis liegt bei.
says-please-label = Bitte senden Sie mir ein Foto des Adressetiketts. Vergleichen Sie es mit der Adresse in meiner Bestellung.
says-if-other-address = War es eine andere Adresse, schicken Sie es bitte noch einmal, oder erstatten Sie mir den vollen Betrag.
says-not-available = Sie haben geschrieben, dass die Ware nicht lieferbar ist.
says-no-replacement = Ich möchte keine andere Ware und keinen Gutschein.

# In der Reklamation
says-no-number-given = Ich habe keine Sendungsnummer bekommen.
says-no-working-number = Ich habe keine Nummer bekommen, die funktioniert.
says-refund = Ich bitte um volle Erstattung.
says-refund-amount = Ich bitte um volle Erstattung von { $amount }.
says-refund-rest = Ich habe nur { $part } zurückbekommen. Ich bitte um den Rest: { $rest }.
says-refund-unknown-rest = Ich habe nur einen Teil des Geldes zurückbekommen. Ich bitte um den Rest.
# Wer es sagt: die Seite, solange die Person es nicht bestätigt hat.
part-shown-by = { $by ->
    [page] Die Tracking-Seite zeigt
   *[told] Letzter Stand
}
says-status-moving = { part-shown-by }: unterwegs (geprüft { $checked }).
says-status-frozen = { part-shown-by }: nichts Neues seit { $since } (geprüft { $checked }).
says-status-returned = { part-shown-by }: auf dem Rückweg zum Absender (geprüft { $checked }).
says-status-data = { part-shown-by }: angehalten, Daten oder Geld verlangt (geprüft { $checked }).
says-status-delivered = { part-shown-by }: zugestellt am { $since }{ $by ->
    [page] {""}
   *[told] {","} aber nicht an mich
} (geprüft { $checked }).
says-status-announced = { part-shown-by }: nur ein Etikett (geprüft { $checked }).
says-status-pickup = { part-shown-by }: liegt in einer Abholstelle (geprüft { $checked }).
says-status-attempted = { part-shown-by }: Zustellung fehlgeschlagen (geprüft { $checked }).
says-status-held = { part-shown-by }: vom Zoll festgehalten (geprüft { $checked }).
says-status-lost = { part-shown-by }: verloren (geprüft { $checked }).
says-status-destroyed = { part-shown-by }: vernichtet (geprüft { $checked }).
says-protection-ends = Der Käuferschutz endet am { $end }.
says-protection-ended = Der Käuferschutz endete am { $end }.
says-page-delivered = Die Tracking-Seite von { $number } zeigt: zugestellt am { $day } (geprüft { $checked }).
says-page-on-its-way = Die Tracking-Seite von { $number } zeigt: schon am { $day } unterwegs (geprüft { $checked }).
says-page-delivered-in = Die Tracking-Seite von { $number } zeigt: zugestellt, Land: { $country } (geprüft { $checked }).
says-page-goes-to = Die Tracking-Seite von { $number } zeigt: verschickt, Zielland: { $country } (geprüft { $checked }).
says-not-mine = Die Sendungsnummer { $number } gehört zu einem anderen Paket.
says-other-place = Dieses Paket wurde an einem anderen Ort zugestellt.
says-before-order = Dieses Paket war schon vor meiner Bestellung unterwegs.
says-other-weight = Das Gewicht passt nicht zu meiner Bestellung.
says-received-nothing = Ich habe nichts bekommen.
says-screenshot = Ein Screenshot liegt bei.
says-delivered = Zur Sendungsnummer { $number } steht: zugestellt am { $day }.
says-delivered-numberless = Im Tracking steht: zugestellt am { $day }.
says-asked-around = Postfiliale und Nachbarn haben es nicht.
says-return-not-collected = Das Paket wurde nicht rechtzeitig abgeholt.
says-return-customs = Die Zollkosten wurden nicht bezahlt.
says-return-address = Als Grund wird eine falsche Adresse genannt.
says-return-not-my-fault = Ich habe das nicht verursacht.
says-when-back = Wenn das Paket zurück ist, erstatten Sie mir bitte den Betrag, oder schicken Sie es noch einmal.
says-part-missing = Ein Paket kam an, aber ein Teil meiner Bestellung fehlt.
says-was-empty = Ein Paket kam an, aber es war leer.
says-wrong-item = Ein Paket kam an, aber es ist nicht das, was ich bestellt habe.
says-other-variant = Ein Paket kam an, aber Größe, Farbe oder Modell ist nicht das, was ich bestellt habe.
says-not-as-described = Ein Paket kam an, aber die Ware ist nicht wie beschrieben.
says-broken = Ein Paket kam an, aber die Ware ist beschädigt.
says-send-part-or-refund = Bitte senden Sie das fehlende Teil oder erstatten Sie es.
says-no-offer = Dieses Angebot nehme ich nicht an.
says-repeat = Ich bitte noch einmal um volle Erstattung.
says-repeat-amount = Ich bitte noch einmal um volle Erstattung von { $amount }.
says-dispute-opened = Am { $opened } habe ich { claim-did }.
says-refused = Die Erstattung wurde abgelehnt.
says-decide = Ich bitte den Shop um eine Entscheidung.
says-decide-store = Ich bitte { $store } um eine Entscheidung.
says-lost = Der Shop hat spätestens am { $by } gegen mich entschieden.
says-please-look-again = Diese Entscheidung akzeptiere ich nicht. Bitte prüfen Sie die Bestellung noch einmal.

# Für PayPal und die Bank
says-order-at = Die Bestellnummer ist { $order } bei { $store }.
says-store-is = Der Shop ist { $store }.
says-goods-not-here = Ich habe die Ware nicht erhalten.
says-goods-shipped = Der Shop gibt an, am { $shipped } verschickt zu haben.
says-goods-promised = Die Lieferung war bis { $promised } versprochen.
says-seller-asked = Spätestens am { $by } habe ich dem Verkäufer geschrieben.
says-support-asked = Spätestens am { $by } habe ich dem Support des Shops geschrieben.
says-paypal-case = Am { $opened } habe ich einen Fall bei PayPal eröffnet.
says-money-back = Ich verlange mein Geld zurück.
says-money-back-amount = Ich verlange mein Geld zurück: { $amount }.
