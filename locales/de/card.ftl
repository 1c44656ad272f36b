# Der Rahmen der Karte und der Erinnerung, die Listen und die Fragen späterer Erinnerungen.
#
# Glossar. Die Wörter der Shops, wie sie auf ihren deutschen Seiten stehen:
#   order page          Bestellseite (AliExpress: „Bestelldetails“; Temu: „Deine Bestellungen“; Joom: „Meine Bestellungen“)
#   buyer protection    Käuferschutz (AliExpress, eBay, PayPal); Temu: „Kaufschutzprogramm“
#   dispute, claim      Streitfall (AliExpress, auch „Dispute“ und „Reklamation“); Fall (eBay, PayPal); Anfrage;
#                       A-bis-z-Antrag (Amazon: „A-bis-z-Garantie“); Erstattungsantrag (Temu, Shein: „Rückgabe/Rückerstattung“);
#                       Diskussion (Allegro); sonst: Reklamation
#   tracking number     Sendungsnummer (auch „Trackingnummer“, „Paketnummer“)
#   tracking            Sendungsverfolgung; in den Texten und Knöpfen kurz „Tracking“
#   carrier             Paketdienst (AliExpress: „Logistikdienstleister“)
#   seller, support     Verkäufer (so heißt er in allen Shops); Support (Amazon, PayPal: „Kundenservice“)
#   refund, full        Erstattung, Rückerstattung; volle Erstattung
#   confirm receipt     den Erhalt bestätigen (AliExpress: „Erhalt der Ware bestätigen“)
#   extend              den Käuferschutz verlängern (AliExpress: „Käuferschutz verlängern“)
#   escalate            den Shop entscheiden lassen (PayPal: „in einen Käuferschutz-Antrag umwandeln“; eBay: „eBay einschalten“)
#   appeal              Einspruch einlegen (Amazon, PayPal, Temu: „Einspruch“)
#   chargeback          Rückbuchung (Banken auch „Chargeback“, „Kartenumsatz reklamieren“)
#   pick-up point       Abholstelle (DHL: „Filiale“, „Paketshop“, „Packstation“; Österreich: „Abholstation“)
#   notice              Benachrichtigung (DHL: „Benachrichtigungskarte“; Österreich: „Gelber Zettel“)
#   customs             der Zoll
#   consumer office     Verbraucherzentrale (Österreich: „VKI“, „Arbeiterkammer“)
#
# Zweifel für Leserinnen und Leser aus dem Land:
#   - AliExpress wechselt zwischen „Streitfall“, „Dispute“ und „Rückerstattung beantragen“. Hier: „Streitfall“.
#   - „Tracking“ statt „Sendungsverfolgung“: kurz und überall verstanden, aber englisch.
#   - „Sendungsnummer“ statt „Trackingnummer“: so sagen es DHL, Hermes, Post; in Shops steht oft „Trackingnummer“.
#   - PayPal sagt „Konflikt“, „Fall“ und „Antrag auf Käuferschutz“. Hier: „Fall“ und „Käuferschutz-Antrag“.
#   - Die Karte der Post heißt in Österreich „Gelber Zettel“, in der Schweiz „Abholungseinladung“. Hier: „Benachrichtigung“.

## Der Rahmen: je eine Zeile
frame-title = { $sign } <b>{ $title }</b>
frame-title-store = { $sign } <b>{ $title }</b> · { $store }
frame-day = Tag { $days }
frame-left = 🛡 { $bar } { $from ->
    [rules] noch <b>{ $span }</b> zum Reklamieren
    [assumed] noch etwa <b>{ $span }</b>
   *[own] noch <b>{ $span }</b>
} ({ $day })
frame-stopped = { $decision ->
    [known] 🛡 Rechtzeitig gemeldet. Entscheidung bis { $day }
   *[none] 🛡 Rechtzeitig gemeldet: Die Uhr steht
}
frame-over = { $from ->
    [rules] 🛡 Letzter Tag zum Reklamieren war der { $day }
   *[own] 🛡 Der Käuferschutz endete am { $day }
}
frame-over-perhaps = 🛡 Der Käuferschutz ist vielleicht vorbei: schau auf die Bestellseite
frame-end-unknown = { $asks ->
    [promised] 🛡 Letzter Tag unbekannt: Nenn mir den versprochenen Tag
   *[end] 🛡 Ende unbekannt: Der Timer steht auf der Bestellseite
}
frame-next = { $is ->
    [today] 🔔 Heute, { $time }
    [tomorrow] 🔔 Morgen, { $time }
   *[day] 🔔 { $day }, { $time }
}
button-more = ⋯ Mehr
button-track = 🔎 Verfolgen
button-open-store = 🛒 { $store } öffnen
button-answer-yes = ✅ Ja
button-answer-no = Nein
button-wait-longer = ⏰ Noch warten

undo-takes-back = <i>↩ nimmt zurück: { $what }.</i>
undone = { $now ->
    [end] ↩ Zurückgenommen: { $what }. Der Käuferschutz endet wieder am { $day }.
    [none] ↩ Zurückgenommen: { $what }. Das Ende des Käuferschutzes ist wieder unbekannt.
   *[same] ↩ Zurückgenommen: { $what }. Alles andere bleibt, wie es war.
}
notice-undone = Zurückgenommen.
sure-close = Ist alles da und funktioniert es? Danach achte ich nicht mehr auf das Ende des Käuferschutzes: <b>{ $at }</b>.
button-sure-close = Ja, erledigt

## Was zu tun ist, in einer Liste
digest-line = { $sign } <b>{ $title }</b>: { $todo } · { $left }
digest-line-bare = { $sign } <b>{ $title }</b>: { $todo }
digest-quiet = { $sign } <b>{ $title }</b>
left-span = { $about ->
    [yes] noch etwa { $span }
   *[no] noch { $span }
}
title-no-number = ohne Nummer
do-wait = warten
do-look = schauen, wie es vorangeht
do-ask = { $to ->
    [support] Support fragen
   *[seller] Verkäufer fragen
}
do-answer = { $to ->
    [support] Antwort vom Support
   *[seller] Antwort vom Verkäufer
}
do-compare = Nummer vergleichen
do-extension = Käuferschutz verlängern
do-post = Post fragen
do-ship = noch nicht verschickt
do-cancel = Bestellung stornieren
do-dispute = { claim-file }
do-news = in { claim-the } schauen
do-reply = auf { claim-the } reagieren
do-decide = Entscheidung verlangen
do-appeal = Einspruch einlegen
do-payment = { $ways ->
    [paypal] PayPal einschalten
    [card] Bank einschalten
    [other] Zahlungsanbieter fragen
   *[both] PayPal oder Bank einschalten
}
do-over = zu spät, ablegen
do-customs = mit dem Zoll klären
do-collect = abholen
do-return = fragen, warum es zurückgeht
do-money = nach dem Geld schauen
do-close = als erledigt ablegen

## Eine spätere Erinnerung fragt, was aus dem Rat geworden ist; ihre Knöpfe antworten. Jedes zweite Mal mit anderen Worten
again-change = { $time ->
    [odd] Hat sich etwas geändert?
   *[even] Alles beim Alten, oder gibt es etwas Neues?
}
again-arrival = { $time ->
    [odd] Ist es da, oder zeigt das Tracking etwas Neues?
   *[even] Ist es angekommen? Was zeigt das Tracking heute?
}
again-seller-asked = { $to ->
    [support] { $time ->
        [odd] Hast du den Support gefragt?
       *[even] Der Support hilft erst, wenn du schreibst. Hast du geschrieben?
    }
   *[seller] { $time ->
        [odd] Hast du den Verkäufer gefragt?
       *[even] Der Verkäufer hilft erst, wenn du schreibst. Hast du geschrieben?
    }
}
again-answer = { $to ->
    [support] { $time ->
        [odd] Hat der Support geantwortet?
       *[even] Gibt es inzwischen eine Antwort vom Support?
    }
   *[seller] { $time ->
        [odd] Hat der Verkäufer geantwortet?
       *[even] Gibt es inzwischen eine Antwort vom Verkäufer?
    }
}
again-number-compared = { $time ->
    [odd] Hast du die Nummer mit der Bestellseite verglichen?
   *[even] Verkäufer ändern sie manchmal. Hast du die Nummer verglichen?
}
again-parcel-compared = { $time ->
    [odd] Hast du Ort und Daten verglichen?
   *[even] Das Gewicht allein sagt wenig. Hast du Ort und Daten verglichen?
}
again-extension-asked = { $time ->
    [odd] Hast du um mehr Zeit gebeten?
   *[even] Nur eine Verlängerung hält die Uhr an. Hast du darum gebeten?
}
again-extended = { $time ->
    [odd] Wurde der Käuferschutz verlängert?
   *[even] Schau auf die Bestellseite: Steht dort ein neues Ende?
}
again-extended-yourself = { $time ->
    [odd] Hast du den Käuferschutz verlängert oder reklamiert?
   *[even] Die Tage laufen. Hast du verlängert oder reklamiert?
}
again-post-asked = { $time ->
    [odd] Hast du die Post gefragt?
   *[even] Die Post weiß oft mehr als die Webseite. Hast du gefragt?
}
again-still-there = { $time ->
    [odd] Hast du gefragt, ob es noch da ist?
   *[even] Ist es noch da? Es geht zurück, wenn niemand kommt. Hast du gefragt?
}
again-shipped = { $time ->
    [odd] Wurde es verschickt?
   *[even] Steht auf der Bestellseite inzwischen „verschickt“?
}
again-cancelled = { $time ->
    [odd] Hast du die Bestellung storniert?
   *[even] Die Bestellung ist vielleicht noch offen. Hast du sie storniert?
}
again-opened = { $time ->
    [odd] Hast du inzwischen { claim-did }?
   *[even] Die Tage laufen. Hast du { claim-did }?
}
again-news = { $time ->
    [odd] Schau in { claim-the }: Gibt es etwas Neues?
   *[even] Was siehst du heute, wenn du in { claim-the } schaust?
}
again-decision = { $time ->
    [odd] Hat der Shop entschieden?
   *[even] Gibt es inzwischen eine Entscheidung?
}
again-appeal-news = { $time ->
    [odd] Gibt es eine Antwort auf deinen Einspruch?
   *[even] Wurde über deinen Einspruch entschieden?
}
again-case-news = { $time ->
    [odd] Gibt es Neues in deinem Fall?
   *[even] Was zeigt dein Fall heute?
}
again-replied = { $time ->
    [odd] Hast du dem Shop geantwortet?
   *[even] Schweigen kann als Ja gelten. Hast du dem Shop geantwortet?
}
again-said-no = { $to ->
    [support] { $time ->
        [odd] Hast du dem Support geantwortet?
       *[even] Schweigen kann als Ja gelten. Hast du dem Support geantwortet?
    }
   *[seller] { $time ->
        [odd] Hast du dem Verkäufer geantwortet?
       *[even] Schweigen kann als Ja gelten. Hast du dem Verkäufer geantwortet?
    }
}
again-escalated = { $time ->
    [odd] Hast du den Shop um eine Entscheidung gebeten?
   *[even] Von selbst greift der Shop vielleicht nicht ein. Hast du ihn darum gebeten?
}
again-case-escalated = { $time ->
    [odd] Hast du den Fall in einen Antrag umgewandelt?
   *[even] Ohne Umwandlung in einen Antrag schließt PayPal den Fall. Hast du das gemacht?
}
again-appealed = { $time ->
    [odd] Hast du Einspruch eingelegt?
   *[even] Ein Nein ist nicht immer das letzte Wort. Hast du Einspruch eingelegt?
}
again-objected = { $time ->
    [odd] Hast du widersprochen?
   *[even] Manche Entscheidung wird geändert. Hast du widersprochen?
}
again-payment-asked = { $time ->
    [odd] Hast du das Geld dort verlangt, wo du bezahlt hast?
   *[even] Dort, wo du bezahlt hast, passiert nichts von selbst. Hast du dich gemeldet?
}
again-claimed = { $time ->
    [odd] Hast du beim Shop reklamiert oder dort, wo du bezahlt hast?
   *[even] An beiden Stellen laufen Fristen. Hast du dich beim Shop oder bei der Zahlung gemeldet?
}
again-claim-changed = { $time ->
    [odd] Hast du die Fotos hinzugefügt?
   *[even] Ohne Fotos kommt leicht ein Nein. Hast du sie hinzugefügt?
}
again-over = { $time ->
    [odd] Es gibt keine Frist mehr. Soll ich die Bestellung ablegen?
   *[even] Noch immer keine Hilfe? Soll ich die Bestellung ablegen?
}
again-customs = { $time ->
    [odd] Ist die Sache mit dem Zoll geklärt?
   *[even] Der Zoll wartet vielleicht noch auf dich. Ist es geklärt?
}
again-collected = { $time ->
    [odd] Hast du es abgeholt?
   *[even] Es geht zurück, wenn niemand kommt. Hast du es abgeholt?
}
again-why-returned = { $time ->
    [odd] Weißt du inzwischen, warum es zurückgeht?
   *[even] Was sagt der Paketdienst: Warum geht es zurück?
}
again-money = { $time ->
    [odd] Ist das Geld da?
   *[even] Siehst du das Geld inzwischen auf dem Konto?
}
again-all-well = { $time ->
    [odd] Ist alles in Ordnung damit?
   *[even] Ist alles da und funktioniert es?
}
again-arrival-told = { $to ->
    [support] { $time ->
        [odd] Hast du dem Support gesagt, dass es da ist?
       *[even] Weiß der Support, dass es da ist?
    }
   *[seller] { $time ->
        [odd] Hast du dem Verkäufer gesagt, dass es da ist?
       *[even] Weiß der Verkäufer, dass es da ist?
    }
}
again-closing = { $time ->
    [odd] Ist diese Bestellung für dich erledigt?
   *[even] Es gibt nichts mehr zu tun. Soll ich die Bestellung ablegen?
}
button-nothing-new = Nichts Neues
button-no-news = Noch nichts Neues
button-it-is-here = ✅ Es ist da
button-money-back = ✅ Das Geld ist zurück
button-all-well = ✅ Alles gut: erledigt
button-told-close = ✅ Ja, erledigt
reminder-no-news = Gut, also nichts Neues.
reminder-not-yet = Noch nicht? Dann ist jetzt das hier dran.
button-parcel-mine = ✅ Passt: Es ist meins
