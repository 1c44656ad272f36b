# Was eine eingefügte Tracking-Seite zeigt.

## Wie weit ein Paket bei einem Scan war, hinter Tag und Ort.
tracking-stage = { $stage ->
    [label] nur ein Etikett erstellt
    [left] hat das Absenderland verlassen
    [reached] im Zielland angekommen
    [customs] beim Zoll
    [held] vom Zoll festgehalten
    [data] Daten oder Geld verlangt
    [pickup] liegt zur Abholung
    [out] in Zustellung
    [failed] Zustellung fehlgeschlagen
    [delivered] zugestellt
    [returning] geht zurück
    [lost] verloren
    [destroyed] vernichtet
   *[moving] unterwegs
}
tracking-scan = { $where ->
    [none] { $day }: { tracking-stage }
   *[known] { $day }, { $where }: { tracking-stage }
}
tracking-scans = { $count ->
    [one] ein Scan
   *[other] { $count } Scans
}
tracking-summary = 🔎 { tracking-scans } · zuletzt { tracking-scan }
tracking-summary-new = 🔎 Ich habe die Tracking-Seite gelesen: { tracking-scans } · zuletzt { tracking-scan }.

## Warum. Jedes steht auf einer eigenen Zeile.
tracking-reason-delivered-before-paid = Zugestellt am { $day }, bezahlt hast du erst am { $paid }.
tracking-reason-scanned-before-paid = Schon am { $day } unterwegs, bezahlt hast du erst am { $paid }.
tracking-reason-delivered-abroad = Am { $day } in einem anderen Land zugestellt: { $country }. Dein Land: { $home }.
tracking-reason-goes-abroad = Es geht in ein anderes Land: { $country }. Dein Land: { $home }.
tracking-reason-delivered-there = Zustellort: { $where }. Wohnst du da nicht? Dann tippe auf „Nicht meins“.
tracking-reason-delivered-before-shipped = Zugestellt am { $day }, verschickt am { $shipped }: Eins von beiden stimmt nicht, oder es ist ein fremdes Paket.
tracking-reason-only-label = { $days ->
    [one] Seit { $day } nur ein Etikett, einen Tag lang: Der Paketdienst hat noch nichts.
   *[other] Seit { $day } nur ein Etikett, { $days } Tage lang: Der Paketdienst hat noch nichts.
}
tracking-reason-silent = { $place ->
    [sender] { $days ->
        [one] Seit einem Tag still. Zuletzt gesehen, bevor es das Absenderland verließ.
       *[other] Seit { $days } Tagen still. Zuletzt gesehen, bevor es das Absenderland verließ.
    }
    [border] { $days ->
        [one] Seit einem Tag still. Zuletzt gesehen zwischen den beiden Ländern.
       *[other] Seit { $days } Tagen still. Zuletzt gesehen zwischen den beiden Ländern.
    }
   *[mine] { $days ->
        [one] Seit einem Tag still. Zuletzt gesehen im Zielland.
       *[other] Seit { $days } Tagen still. Zuletzt gesehen im Zielland.
    }
}
tracking-reason-light = Das Paket wiegt { $grams } g. Wiegt deine Ware mehr? Dann kann es ein fremdes sein.

## Was als Nächstes kommt.
tracking-ask-delivered = <b>Laut Tracking am { $day } „zugestellt“. Hast du es in der Hand?</b>
tracking-verdict-not-mine = <b>Das sieht nach einem fremden Paket aus.</b>
tracking-which-order = Das ist eine Tracking-Seite: { tracking-scans } · zuletzt { tracking-scan }. Zu welcher Bestellung gehört sie?
tracking-ask-day = Die Tage auf dieser Seite kann ich auf zwei Arten lesen. Wann war das: „{ tracking-stage }“?
button-tracking-of-new = Eine andere Bestellung
button-tracking-here = Ja, ich habe es
button-tracking-not-here = Nein, nichts kam an
button-tracking-mine = Es ist meins
button-not-mine = Nicht meins

## Im Verlauf einer Bestellung: wie eine Seite es zeigt, und die Person hat es nicht bestätigt.
happened-by-page = { $what } (Tracking-Seite)
happened-page-delivered = Tracking sagt: zugestellt am { $day }

## Abfragen bei einem Anbieter von Tracking-Daten.
ask-look-ups = 🔎 Soll ich selbst nach dem Paket schauen? Die Nummer geht an { $provider }, sonst nichts.
button-look-ups-yes = Ja
button-look-ups-no = Nein
look-ups-agreed = Gut. Ich frage { $provider } und sage dir, was wichtig ist. Abschalten kannst du es in /settings.
look-ups-on = Ich schaue bei { $provider } nach Paketen, wenn ihre Nummer das erlaubt. Abschalten kannst du es in /settings.
look-ups-refused = In Ordnung, keine Nummer geht an { $provider }. Einschalten kannst du es in /settings.
settings-look-ups = Abfragen bei { $provider }: { $is ->
    [on] an
   *[off] aus
}.
button-look-ups = Abfragen
button-place = Land und Zeitzone
ask-where-at-home = Wo wohnst du? Dann kenne ich deine Uhrzeit und sehe, ob ein Paket zu dir geht.
card-look-up = { $where ->
    [nowhere] 🔎 { $provider }: noch nichts (geprüft { $checked })
   *[known] 🔎 { $provider } · { tracking-scan } (geprüft { $checked })
}
card-look-up-waits = 🔎 { $provider }: gefragt, noch keine Antwort
news = { $kind ->
    [first] 📍 <b>Es bewegt sich:</b> Der erste Scan ist da.
    [again] 📍 <b>Es bewegt sich wieder.</b>
    [customs] 📍 <b>Der Zoll hält es fest oder verlangt etwas.</b>
    [pickup] { $by ->
        [none] 📍 <b>Es liegt für dich bereit.</b>
       *[day] 📍 <b>Es liegt für dich bereit bis { $by }.</b>
    }
    [failed] 📍 <b>Die Zustellung hat nicht geklappt.</b>
    [back] 📍 <b>Es geht an den Absender zurück.</b>
    [another] 📍 <b>Das sieht nach einem fremden Paket aus.</b>
    [label] { $days ->
        [one] 📍 <b>Seit einem Tag nur ein Etikett.</b> Der Paketdienst hat noch nichts.
       *[other] 📍 <b>Seit { $days } Tagen nur ein Etikett.</b> Der Paketdienst hat noch nichts.
    }
    [lost] 📍 <b>Es ist verloren oder vernichtet.</b>
    [stopped] 📍 <b>{ $provider } schaut nicht mehr nach.</b> Was zeigt das Tracking?
    [refused] 📍 <b>{ $provider } nimmt diese Nummer nicht an.</b> Was zeigt das Tracking auf der Seite des Paketdienstes?
   *[frozen] { $days ->
        [one] 📍 <b>Seit einem Tag nichts Neues.</b>
       *[other] 📍 <b>Seit { $days } Tagen nichts Neues.</b>
    }
}
news-scan = { $provider } · { tracking-scan }
