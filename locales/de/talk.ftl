# Freie Worte, die Leute tippen, und was der Verkäufer geantwortet hat.

## Antworten auf freie Worte
talk-thanks = Gern! Schreib mir, wenn sich etwas ändert.
talk-who-are-you =
    Ich bin ein Bot, kein Mensch und kein Shop. Ich achte auf Bestellungen, die nicht ankommen, erinnere dich, bevor der Käuferschutz endet, und gebe dir den Text zum Abschicken.
talk-how-it-works =
    1. Erzähl mir von der Bestellung, oder füge ihre Seite oder E-Mail ein.
    2. Ich sage dir, was jetzt zu tun ist, und gebe dir den Text für den Verkäufer.
    3. Ich erinnere dich, bevor es zu spät ist, dein Geld zu verlangen.
talk-human = Hier liest niemand mit: Ich bin ein Bot. Den Support des Shops findest du auf der Bestellseite, unter Hilfe. Ich kann dir sagen, was du dort schreibst.
talk-open-dispute = Einen Streitfall eröffnest du auf der Bestellseite des Shops, mit einem Knopf wie „Streitfall eröffnen“ oder „Erstattung“. Alles Weitere hängt vom Shop ab. Also zuerst:
talk-arrived =
    Gute Nachricht! Hast du das Paket wirklich in der Hand?

    Prüf den Inhalt, bevor du im Shop den Erhalt bestätigst.
talk-arrived-wrong = <b>Bestätige den Erhalt nicht, und wirf nichts weg.</b> Fotografiere Paket, Etikett und Ware. Damit verlangst du dann dein Geld.
talk-not-arrived = { $acts ->
    [yes] Wichtig ist, den letzten Tag für dein Geld nicht zu verpassen.
   *[no] Die meisten solcher Pakete kommen noch. Wichtig ist, den letzten Tag für dein Geld nicht zu verpassen.
}
talk-delivered-not-here = <b>Bestätige den Erhalt nicht.</b> Schau heute in den Briefkasten, frag Nachbarn und Postfiliale. Hat es niemand, verlange vom Verkäufer einen Zustellnachweis und dein Geld.
talk-where-is-it = Ich kann selbst nicht nach Paketen schauen. Das Tracking sagt es dir, und ich sage dir, was du dann tust.
talk-tracking-shows = Was zeigt das Tracking jetzt? Dann passt mein Rat wieder.
talk-number-wrong = Vergleiche die Nummer mit der Bestellseite, Zeichen für Zeichen. Ist sie gleich, bitte den Verkäufer, sie zu prüfen: Tippfehler passieren dort oft.
talk-two-numbers = Beide Nummern können echt sein: Viele Pakete bekommen eine neue, wenn ein Paketdienst in deinem Land übernimmt. Schick mir die neueste, ich folge ihr. Die alte zeigt nur ihren Teil des Weges.
talk-is-it-fake = Das sieht niemand an einer Nummer. Viele echte zeigen wochenlang nichts. Dich schützt der Shop: Verlange dein Geld vor dem letzten Tag.
talk-customs = Der Zoll kann Daten oder eine Steuer verlangen. Tippe nie auf einen Link in einer Nachricht: Öffne die Seite der Post oder des Paketdienstes selbst. Deinen Ausweis oder deine Karte brauche ich nie.
talk-phishing =
    <b>Zahl nicht, und öffne keinen Link aus so einer Nachricht.</b> Eine kleine Gebühr für die Zustellung ist meist Betrug.

    Öffne selbst die Seite der Post und schau dort nach dem Paket.
talk-phished =
    <b>Zuerst: Lass die Karte jetzt sperren</b>, in der App deiner Bank oder unter der Nummer auf der Karte. Sag, dass du auf einer Betrugsseite bezahlt hast, und reklamiere die Zahlung.

    Dann ändere jedes Passwort, das du dort eingegeben hast, und heb die Nachricht als Beleg auf. Dein echtes Paket hat damit nichts zu tun.
talk-protection = Käuferschutz ist die Zeit, in der du vom Shop dein Geld zurückverlangen kannst. Danach ist das Geld meist weg.
talk-extend = Bitte den Verkäufer, den Käuferschutz zu verlängern, und prüf, ob das neue Datum auf der Bestellseite steht. Ohne Verlängerung rechtzeitig { claim-file }.
talk-extended = Gut. Welches Ende zeigt die Bestellseite jetzt? Nur was dort steht, zählt.
talk-dispute-refused = Was haben sie genau gesagt? Eine Absage ist oft nicht das Ende.
talk-refund-when = Hat der Shop zugestimmt, braucht das Geld ein paar Tage bis einige Wochen, je nach Zahlungsart. Bis dahin ist nichts sicher.
talk-refund-due = { $late ->
    [yes] Die Erstattung wurde am { $on } zugesagt und sollte bis <b>{ $by }</b> da sein. Also jetzt:
   *[no] Die Erstattung wurde am { $on } zugesagt: Meist ist sie bis <b>{ $by }</b> da. Wenn nicht:
}
talk-money-back = Das freut mich für dich! Ist das ganze Geld auf deinem Konto? Dann lege ich die Bestellung als erledigt ab.
talk-seller-silent = Das kommt oft vor. Für dein Geld brauchst du keine Antwort: Schweigen beendet den Käuferschutz nicht.
talk-what-to-write = { $known ->
    [yes] Ich habe fertige Texte auf Englisch für Verkäufer und Shops.
   *[no] Ich habe fertige Texte auf Englisch für Verkäufer und Shops. Erzähl mir von der Bestellung, dann gebe ich dir den passenden.
}
talk-what-now = { $known ->
    [yes] Bestätige den Erhalt nicht, und schau, wann der Käuferschutz endet.
   *[no] Bestätige den Erhalt nicht, und schau, wann der Käuferschutz endet. Erzähl mir von der Bestellung, dann sage ich dir, was als Nächstes kommt.
}
talk-upset = { $acts ->
    [yes] Ich verstehe dich: Auf das eigene Geld zu warten macht keinen Spaß. Schritt für Schritt.
   *[no] Ich verstehe dich: Auf das eigene Geld zu warten macht keinen Spaß. Die meisten solcher Pakete kommen an, und wenn deins nicht kommt, kannst du rechtzeitig dein Geld verlangen. Schritt für Schritt.
}
talk-stop-look-ups = Ich schaue nach keinen Paketen und gebe keine Nummer weiter.
talk-track-for-me = Ich kann selbst nicht nach Paketen schauen. Ich erkläre die Nummer und sage dir, wann du handeln musst.
talk-wrong-address = Schreib sofort dem Verkäufer, im Shop, und frag den Paketdienst, ob sich das ändern lässt. <b>Bestätige den Erhalt nicht.</b> Steht auf deiner Bestellseite die richtige Adresse, mach einen Screenshot.
talk-not-shipped = Solange nicht verschickt ist, kannst du auf der Bestellseite stornieren. Dort steht auch, bis wann der Verkäufer verschicken muss.
talk-changed-mind = Noch nicht verschickt? Dann storniere auf der Bestellseite. Schon unterwegs? Dann lässt es sich kaum noch stornieren: frag den Verkäufer. Kommt es an, schick es nach den Regeln der Bestellseite zurück. Solange es nicht da ist, bleibt der Grund eines Antrags „nicht erhalten“.
talk-returned = Mach heute einen Screenshot vom Tracking, und frag den Paketdienst, warum es zurückgeht: Davon hängt ab, was dir zusteht.
talk-how-long = Warten kostet nichts, solange der Käuferschutz lange genug läuft. Handle vor dem Ende: In den letzten Tagen hilft nur noch reklamieren.
talk-how-long-at-large = Den Tag kann niemand nennen: Aus China braucht ein Paket meist einige Wochen, manchmal mehr als zwei Monate. { talk-how-long }
talk-will-money-come = Versprechen kann das niemand. Die meisten Shops erstatten, was nicht ankam, wenn du es vor dem Ende des Käuferschutzes auf der Bestellseite verlangst.
talk-no-number = Reklamieren geht auch ohne Nummer. Frag den Verkäufer danach, und behalte das Ende des Käuferschutzes im Auge.
talk-cost = Ich koste nichts, und ich frage nie nach Geld, Karte oder Ausweis.
talk-confirmed-by-mistake = <b>Schreib heute dem Support des Shops:</b> Das Paket ist nicht da, die Bestätigung war ein Versehen. Bei vielen Shops geht Reklamieren noch ein paar Tage. Mach einen Screenshot der Bestellseite.
talk-money-partly = Nur ein Teil ist zurück? Dann ist es nicht vorbei. Bestätige nichts, und verlange den Rest dort, wo erstattet wurde.
talk-escalate = Lehnt der Verkäufer ab oder schweigt er, entscheidet der Shop. Such auf der Bestellseite „Eskalieren“, „Einspruch“ oder „Support kontaktieren“.
talk-not-helped = Tut mir leid, dass es nicht geholfen hat. Schauen wir, was noch geht.
talk-other-parcel = Diese Bestellung ist also noch nicht da. Ich achte weiter auf sie.
talk-not-mine = Dann zeigt die Nummer ein fremdes Paket. Woran siehst du das?
talk-through-payment = { $known ->
    [yes] Außer vom Shop kann das Geld dort zurückkommen, wo du bezahlt hast: von der Bank der Karte oder von PayPal.
   *[no] Außer vom Shop kann das Geld dort zurückkommen, wo du bezahlt hast: von der Bank der Karte oder von PayPal. Erzähl mir von der Bestellung, und ich zähle die letzten Tage.
}
talk-settled = Das freut mich! Wie ging es aus? Dann lege ich die Bestellung als erledigt ab.
talk-given-up = Das tut mir leid, das ist ärgerlich. Soll ich die Bestellung abschließen? Dann erinnere ich dich an nichts mehr.
talk-offer-accepted = Wer weniger annimmt, bekommt meist nicht mehr. Mach einen Screenshot, und sag mir, wenn das Geld da ist.
talk-they-wrote = Was schreiben sie? Leite es weiter oder füg es hier ein: Ich sage, was es heißt und was du antwortest.
talk-link-opened =
    <b>Einen Link nur zu öffnen kostet noch kein Geld.</b> Lösch die Nachricht und such das Paket auf der Seite des Paketdienstes.

    Hast du dort eine Kartennummer, ein Passwort oder einen Code eingegeben? Dann lass die Karte sofort sperren.
talk-refund-as-credit = <b>Guthaben, Punkte oder ein Gutschein sind nicht dein Geld.</b> Du hast das nicht gewählt? Bitte den Support, es so zurückzuzahlen, wie du bezahlt hast. Ist es dir recht, schließ die Bestellung.
talk-refund-to-old-card = Schau zuerst aufs Konto: Eine neue Karte derselben Bank hat meist dasselbe. Ist es auch gekündigt? Frag den Support nach der Referenznummer, und damit deine Bank.
talk-private-sale =
    <b>Zwischen Privatleuten steht kein Shop ein.</b> Mit Karte bezahlt, oder mit PayPal für Waren? Dann reklamiere dort. Überwiesen, an Freunde oder bar bezahlt? Dann heute:
    1. Bitte die Bank oder App, die Zahlung zurückzurufen.
    2. Setz dem Verkäufer schriftlich eine Frist.
    3. Heb Anzeige, Chat und Beleg auf. Keine Antwort: Melde es der Plattform und der Polizei.
talk-going-away =
    Post und Abholstellen heben ein Paket nur einige Tage auf: bis wann, sagen Sendungsverfolgung und Benachrichtigung. Vor der Reise:
    1. Finde jemanden, der es abholt, oder bitte um längere Lagerung.
    2. Noch nicht verschickt? Bitte den Verkäufer zu warten.
    Was niemand abholt, geht zurück, und das Geld ist schwerer zu bekommen.
talk-return-cost = <b>Falsch, kaputt oder nicht wie beschrieben?</b> Dann zahlt den Rückweg meist der Verkäufer oder der Shop: verlange im Antrag ein Rücksendeetikett, und schick nichts auf eigene Kosten, bevor sie antworten. <b>Anders überlegt?</b> Dann zahlst meist du: die Bestellseite sagt es.
talk-authority =
    <b>Zuerst, was einen letzten Tag hat:</b> der Antrag beim Shop, dann Bank oder PayPal. Das kostet nichts und reicht meistens.

    Außerdem hilft die Verbraucherberatung deines Landes, und die Polizei nimmt eine Anzeige wegen Betrugs auf. Bewahre Bestellung, Chat und Zahlung auf.
talk-delete-what = <b>{ $title }</b> löschen oder alles, was ich über dich speichere?
talk-delete-which = Eine Bestellung löschen oder alles, was ich über dich speichere?
button-delete-this = Diese Bestellung löschen
talk-no-order = Ich achte noch auf keine Bestellung von dir. Erzähl mir davon, dann sage ich, was als Nächstes kommt. Alles löschen, was ich speichere: /delete_me.
edit-is-past = Auf diese Nachricht habe ich schon geantwortet. Zum Ändern schreib es noch einmal, oder tippe.
talk-which = Was meinst du?
talk-which-order = Um welche Bestellung geht es?
talk-no-other-order = Ich beobachte keine andere Bestellung von dir, nur <b>{ $title }</b>, und das weiter. Welche meinst du?
talk-unclear-0 = Das habe ich nicht verstanden. Tippe an, was am nächsten kommt, oder sag es mit anderen Worten.
talk-unclear-1 = Sorry, ich bin nicht sicher, was du meinst. Vielleicht steht es auf einem der Knöpfe.
talk-unclear-2 = Ich verstehe es immer noch nicht. Ein paar einfache Wörter reichen, oder ein Tippen.
talk-unclear-3 = Sorry, daraus werde ich nicht schlau. Sag in ein paar Worten, was mit dem Paket ist.
talk-unclear-4 = Ich habe es zweimal gelesen, und es ist mir nicht klar. Nimm den Knopf, der am besten passt.
talk-unclear-5 = Versuchen wir es mit den Knöpfen: einmal tippen, und ich weiß Bescheid.
talk-unclear-6 = Ich frage lieber, als falsch zu raten. Wähl bitte unten aus.
talk-unclear-7 = Diese Wörter kenne ich noch nicht. Sag es noch einmal, etwas kürzer.
talk-unclear-8 = Sorry, ich habe den Faden verloren. Eins nach dem anderen: das Wichtigste zuerst.
talk-unclear-9 = Auch das habe ich nicht verstanden. Was du vorher erzählt hast, ist gemerkt; wähl unten aus.
part-not-understood = Diesen Teil habe ich nicht verstanden: „{ $part }“. Bitte schreib ihn noch einmal, mit anderen Worten.
talk-unclear-example = Auch das habe ich nicht verstanden. Eine Zeile reicht, etwa: „Temu, verschickt 3. November, Tracking zeigt nichts“.
button-not-that = Etwas anderes
button-in-hands = ✅ Ja, ich habe es
button-not-in-hands = Nein, noch nicht

## Was gemeint sein kann
button-talk-help = Hilfe
button-talk-thanks = Danke
button-talk-greeting = Hallo
button-talk-who-are-you = Wer bist du?
button-talk-how-it-works = Wie geht das?
button-talk-open-dispute = Wie Streitfall eröffnen?
button-talk-seller-wants-cancel = Ich soll zurückziehen
button-talk-seller-offers-less = Sie bieten weniger
button-talk-seller-wants-receipt = Ich soll bestätigen
button-talk-seller-pays-outside = Geld außerhalb des Shops
button-talk-seller-says-wait = Verkäufer sagt: warten
button-talk-seller-resends = Sie schicken es neu
button-talk-seller-cannot-ship = Sie können nicht liefern
button-talk-seller-wants-proof = Sie wollen Fotos
button-talk-seller-silent = Verkäufer schweigt
button-talk-seller-asked = Verkäufer angeschrieben
button-talk-arrived = Es ist angekommen
button-talk-arrived-wrong = Etwas stimmt nicht
button-talk-not-arrived = Es ist nicht angekommen
button-talk-delivered-not-here = „Zugestellt“, nicht da
button-talk-where-is-it = Wo ist es?
button-talk-tracking-shows = Das zeigt das Tracking
button-talk-why-untracked = Warum kein Tracking?
button-talk-number-wrong = Die Nummer ist falsch
button-talk-two-numbers = Zwei Nummern
button-talk-is-it-fake = Ist das Betrug?
button-talk-customs = Zoll
button-talk-phishing = Seltsame Nachricht
button-talk-phished = Auf Betrugsseite gezahlt
button-talk-protection = Käuferschutz
button-talk-extend = Verlängern: wie?
button-talk-extended = Es wurde verlängert
button-talk-dispute-opened = Streitfall eröffnet
button-talk-paypal-case = PayPal eingeschaltet
button-talk-bank-case = Bank eingeschaltet
button-talk-dispute-cancelled = Streitfall zurückgezogen
button-talk-dispute-won = Für mich entschieden
button-talk-dispute-refused = Es wurde abgelehnt
button-talk-refund-when = Wann kommt das Geld?
button-talk-money-back = Das Geld ist zurück
button-talk-what-to-write = Was soll ich schreiben?
button-talk-what-now = Was jetzt tun?
button-talk-my-orders = Meine Bestellungen
button-talk-new-order = Weitere Bestellung
button-talk-delete-all = Alles löschen
button-talk-delete-order = Bestellung löschen
button-talk-language = Sprache
button-talk-stop = Weniger Nachrichten
button-talk-later = Später erinnern
button-talk-timezone = Zeitzone
button-talk-edit = Etwas ändern
button-talk-cancel = Abbrechen
button-talk-privacy = Meine Daten
button-talk-wrong-address = Die Adresse ist falsch
button-talk-stop-look-ups = Keine Abfragen mehr
button-talk-track-for-me = Verfolge es für mich
button-talk-human = Mit Menschen sprechen
button-talk-going-away = Ich verreise
button-talk-changed-mind = Ich will es nicht mehr
button-talk-return-cost = Wer zahlt den Rückweg?
button-talk-authority = Verbraucherhilfe, Polizei
button-talk-upset = Ich bin sauer
button-talk-not-shipped = Nicht verschickt
button-talk-returned = Es geht zurück
button-talk-how-long = Warten oder handeln?
button-talk-will-money-come = Bekomme ich mein Geld?
button-talk-no-number = Ich habe keine Nummer
button-talk-cost = Was kostest du?
button-talk-confirmed-by-mistake = Aus Versehen bestätigt
button-talk-money-partly = Nur ein Teil ist zurück
button-talk-escalate = Eskalieren: wie?
button-talk-not-helped = Das half nicht
button-talk-undo = Letztes zurücknehmen
button-talk-other-parcel = Es war ein anderes Paket
button-talk-not-my-city = Nicht meine Stadt
button-talk-not-mine = Nicht mein Paket
button-talk-customs-answered = Der Zoll hat alles
button-talk-order-cancelled = Bestellung storniert
button-talk-answered = Ich habe geantwortet
button-talk-escalated = Shop soll entscheiden
button-talk-appealed = Einspruch eingelegt
button-talk-through-payment = Geld über die Bank
button-talk-settled = Es ist erledigt
button-talk-given-up = Ich gebe auf
button-talk-offer-accepted = Weniger angenommen
button-talk-they-wrote = Sie haben geschrieben
button-talk-link-opened = Link nur geöffnet
button-talk-refund-as-credit = Nur Guthaben erhalten
button-talk-refund-to-old-card = Auf gekündigte Karte
button-talk-private-sale = Privat gekauft
button-talk-delete-what = Löschen

## Was der Verkäufer geantwortet hat
reply-ask = Hat dir das der Verkäufer oder der Shop geschrieben?
button-sellers-words = Ja, das kam von ihnen
button-note-it = ✅ Notieren
reply-pay-outside =
    Sie wollen <b>außerhalb des Shops</b> zahlen oder bezahlt werden.

    ⚠️ Dort schützt der Shop nichts. Eine Erstattung nebenher kommt oft nie, oder erst, wenn du alles zurückgezogen hast. Gib keine Kartennummer her, und zahl nichts: Ihr Fehler geht auf ihre Kosten.
reply-confirm-receipt =
    Du sollst den <b>Erhalt bestätigen</b>.

    ⚠️ Damit bekommen sie das Geld, und der Käuferschutz ist meist vorbei. Bestätige nur, was du in der Hand hast.
reply-close-dispute =
    { $disputed ->
        [yes] Du sollst <b>{ claim-the } zurückziehen</b>.
       *[no] Du sollst <b>nichts eröffnen</b> oder es zurückziehen.
    }

    ⚠️ Was zurückgezogen ist, geht selten wieder auf. Ein Versprechen ist keine Erstattung: Lass alles offen, bis Geld oder Paket da ist.
reply-change-reason =
    Du sollst einen <b>anderen Grund</b> angeben.

    ⚠️ Mit „brauche ich nicht mehr“ hast du es dir anders überlegt, und die Erstattung kann abgelehnt werden. Der wahre Grund bleibt: { $came ->
        [none] Es ist nicht angekommen.
       *[other] Was an der Ware nicht stimmt.
    }
reply-partial-refund =
    Sie bieten <b>weniger</b>, als du bezahlt hast, oder einen Gutschein.

    ⚠️ Wer annimmt, bekommt nicht mehr. Du musst nicht annehmen: { $came ->
        [none] Nichts ist gekommen, also kannst du alles verlangen.
        [part] Du kannst den vollen Wert dessen verlangen, was fehlt.
       *[other] Mit Fotos von dem, was kam, kannst du alles verlangen.
    }
reply-coupon =
    Sie bieten einen <b>Gutschein oder Guthaben</b> statt Geld.

    ⚠️ Das gilt nur in diesem Shop und kann verfallen. Wer annimmt, bekommt meist kein Geld. Verlang das Geld so, wie du bezahlt hast.
reply-says-delivered =
    Sie sagen, es wurde <b>zugestellt</b>.

    ⚠️ Schau heute in den Briefkasten, frag Nachbarn und Postfiliale. Hat es niemand, bestätige nicht: Verlange einen Zustellnachweis.
reply-at-pickup =
    Sie sagen, es <b>wartet auf dich</b> bei der Post oder in einer Abholstelle.

    👉 Sieh nach, was die Sendungsverfolgung zeigt. Liegt es dort, hol es in den nächsten Tagen ab, mit Ausweis und Nummer.
reply-refuses =
    Sie <b>weigern sich</b>, das Geld zurückzugeben.

    👉 { $disputed ->
        [yes] Im Streitfall entscheidet der Shop, nicht sie. Bitte ihn, einzugreifen.
       *[no] Ihr Nein entscheidet nichts: Verlange dein Geld rechtzeitig auf der Bestellseite. Dort entscheidet der Shop.
    }
reply-new-number =
    Sie geben eine <b>neue Nummer</b>.

    ⚠️ Oft heißt das: Es wurde später verschickt, oder ein anderes Paket ist gemeint. Schick mir die Nummer; dein Käuferschutz läuft weiter wie vorher.
reply-resend =
    Sie versprechen, es <b>noch einmal zu schicken</b>.

    ⚠️ Davon wird dein Käuferschutz nicht länger. Frag nach der neuen Nummer, und gib dein Recht zu reklamieren nicht auf.
reply-other-goods =
    Sie bieten <b>etwas anderes</b> an, als du bestellt hast.

    👉 Du musst es nicht nehmen: Verlange, was du bestellt hast, oder das ganze Geld.
reply-refund-promised =
    Sie versprechen eine <b>Erstattung</b>.

    ⚠️ Es zählt nur eine Erstattung, die auf der Bestellseite steht. Zieh nichts zurück und bestätige nichts, bevor das Geld da ist.
reply-lost =
    Sie sagen, das Paket ist <b>verloren</b>.

    Gut, das schriftlich zu haben: Mach einen Screenshot. Damit kannst du dein ganzes Geld verlangen.
reply-out-of-stock =
    Sie können <b>nicht liefern</b>, oder du sollst die Bestellung stornieren.

    ⚠️ Lass den Verkäufer oder den Shop stornieren. Wenn du es tust: Grund „nicht verschickt“, nie „anders überlegt“. Mach einen Screenshot der Antwort.
reply-wrong-address =
    Sie sagen, die <b>Adresse</b> ist falsch.

    ⚠️ Vergleiche sie mit der Adresse auf der Bestellseite, und mach einen Screenshot. Ist sie dort richtig, liegt der Fehler nicht bei dir.
reply-asks-proof =
    Sie wollen ein <b>Foto oder einen Nachweis</b>.

    { $came ->
        [none] Ein Paket, das nie kam, kann man nicht fotografieren. Schick einen Screenshot vom Tracking mit Datum, nur im Shop.
       *[other] Fotografiere das Paket, das Etikett und was kam, und schick es nur im Shop.
    }
reply-holiday =
    Sie sagen, wegen <b>Feiertagen</b> dauert es länger.

    ⚠️ Feiertage halten die Uhr deines Käuferschutzes nicht an. Warte nur, solange er läuft.
reply-customs =
    Sie sagen, der <b>Zoll</b> hält es fest.

    ⚠️ Vielleicht wahr, vielleicht nur, um Zeit zu gewinnen. Der Zoll hält die Uhr deines Käuferschutzes nicht an.

    👉 Sieh nach, was die Sendungsverfolgung zeigt. Hält der Zoll es wirklich fest, sagen dir Post oder Kurier mit der Nummer, was fehlt: Ruf sie an.
reply-wait =
    Du sollst <b>warten</b>.

    ⚠️ Warten kostet nichts, solange dein Käuferschutz läuft. Viele solche Antworten sollen dich nur hinhalten, bis er vorbei ist.
reply-says-moving =
    Sie sagen, es ist <b>unterwegs</b>.

    ⚠️ Das ist ihr Wort und kein Scan: Nur die Sendungsverfolgung zählt. Dein Käuferschutz läuft weiter.
reply-pay-again =
    Du sollst <b>noch einmal zahlen</b>.

    ⚠️ Zahl nicht: Neu verschicken müssen sie auf eigene Kosten, und was über einen Link oder im Chat bezahlt wird, schützt niemand. Geht das Paket zurück, verlang auf der Bestellseite dein ganzes Geld.
reply-customs-fee =
    Sie sagen, der <b>Zoll verlangt Geld</b>.

    ⚠️ Vielleicht wahr. Prüf es mit der Nummer auf der offiziellen Seite der Post, des Zustellers oder des Zolls, und zahl nur dort: nie über einen Link in einer Nachricht, und nicht an den Verkäufer.
reply-extended =
    Sie sagen, dein <b>Käuferschutz</b> ist oder wird länger.

    ⚠️ Es zählt nur der Tag auf der Bestellseite: Schau dort nach. Bis sie einen späteren zeigt, rechne ich mit dem Ende, das ich kenne.
reply-choice =
    Sie lassen dich <b>wählen</b>.

    👉 Nimm das Geld: alles, und so zurück, wie du bezahlt hast. Guthaben gilt nur in diesem Shop, und ein zweites Paket macht den Käuferschutz nicht länger.
reply-open-dispute =
    Sie sagen: <b>{ do-dispute }</b>.

    { $disputed ->
        [yes] Das ist schon geschehen: Es zählt nur, was sie dort annehmen.
       *[no] 👉 Tu es jetzt, { $came ->
            [none] als „nicht erhalten“
           *[other] mit dem, was nicht stimmt
        }, über den vollen Betrag. Es zählt nur, was dort steht.
    }
reply-support-waits =
    Der <b>Support des Shops</b> prüft es.

    Mach einen Screenshot der Antwort. Dein Käuferschutz läuft inzwischen weiter.
reply-thanks = Hier will niemand etwas von dir. Bewerte und bestätige die Bestellung erst, wenn du sie in der Hand hast.
reply-rate =
    Sie wollen eine <b>gute Bewertung</b>.

    ⚠️ Bewerte erst, wenn du das Paket in der Hand oder das Geld zurück hast.
reply-also-pay-outside = Sie wollen auch Geld oder Kartendaten außerhalb des Shops: Gib nichts.
reply-also-confirm-receipt = Du sollst auch den Erhalt bestätigen: Tu es nicht.
reply-also-close-dispute = { $disputed ->
    [yes] Du sollst auch { claim-the } zurückziehen: Tu es nicht.
   *[no] Du sollst auch nichts eröffnen: Du darfst, solange der Käuferschutz läuft.
}
reply-also-change-reason = Sie wollen auch einen anderen Grund: Bleib beim wahren.
reply-also-partial-refund = Sie bieten auch weniger, als du bezahlt hast.
reply-also-coupon = Sie bieten auch einen Gutschein: Nimm nur Geld.
reply-also-says-delivered = Sie sagen auch, es wurde zugestellt.
reply-also-at-pickup = Sie sagen auch, es wartet auf dich: Sieh in der Sendungsverfolgung nach.
reply-also-refuses = Sie weigern sich auch, das Geld zurückzugeben: Das entscheidet der Shop.
reply-also-new-number = Sie geben auch eine neue Nummer.
reply-also-resend = Sie versprechen auch, es noch einmal zu schicken.
reply-also-other-goods = Sie bieten auch etwas anderes an, als du bestellt hast.
reply-also-refund-promised = Sie versprechen auch eine Erstattung. Es zählt nur, was auf der Bestellseite steht.
reply-also-lost = Sie sagen auch, dass es verloren ist.
reply-also-out-of-stock = Sie sagen auch, dass sie nicht liefern können.
reply-also-wrong-address = Sie sagen auch, dass die Adresse falsch ist.
reply-also-asks-proof = Sie wollen auch ein Foto oder einen Nachweis.
reply-also-holiday = Sie nennen auch Feiertage.
reply-also-customs = Sie nennen auch den Zoll.
reply-also-wait = Du sollst auch warten.
reply-also-says-moving = Sie sagen auch, es ist unterwegs.
reply-also-rate = Sie wollen auch eine gute Bewertung: nicht vor dem Paket oder dem Geld.
reply-also-pay-again = Du sollst auch noch einmal zahlen: Tu es nicht.
reply-also-customs-fee = Sie sagen auch, der Zoll verlangt Geld: Prüf es auf der offiziellen Seite, und zahl nur dort.
reply-also-extended = Sie reden auch von längerem Käuferschutz: Es zählt nur die Bestellseite.
reply-also-choice = Sie lassen dich auch wählen: Nimm das Geld.
reply-also-open-dispute = Sie sagen auch, du kannst { do-dispute }: Tu es rechtzeitig.
reply-also-support-waits = Auch der Support prüft es.
reply-look-again = 🔔 Schau am <b>{ $day }</b> wieder nach.
reply-no-order-of-store = Von { $store } beobachte ich noch keine Bestellung. Um welche geht es?
reply-deadline = { $left ->
    [0] ⏳ Weniger als ein Tag: { $what }, <b>{ $at }</b>.
    [one] ⏳ Du hast noch { $left } Tag: { $what }, <b>{ $at }</b>.
   *[other] ⏳ Du hast noch { $left } Tage: { $what }, <b>{ $at }</b>.
}
reply-end-first = { $asks ->
    [promised] ⏳ Bevor du wartest, sag mir den versprochenen Tag: Davon hängt dein letzter Tag ab.
    [paid] ⏳ Bevor du wartest, sag mir den Tag der Zahlung: Davon hängt dein letzter Tag ab.
   *[end] ⏳ Bevor du wartest, schau auf den Zähler der Bestellseite und sag mir, wann der Schutz endet. Länger zu warten kann dich das Geld kosten.
}
reply-deadline-passed = ⏳ Sie verlangen { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}, bis zum { $until }. <b>Du hast { $left ->
    [0] weniger als einen Tag
    [one] { $left } Tag
   *[other] { $left } Tage
}</b>: { $what }, { $at }. Warte nicht darüber hinaus.
reply-deadline-kept = ⏳ Sie verlangen { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}, bis zum { $until }. Du hast { $left ->
    [one] { $left } Tag
   *[other] { $left } Tage
}: { $what }, <b>{ $at }</b>. Ich erinnere dich rechtzeitig.
