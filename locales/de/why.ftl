# Die Antworten auf „Warum?“: warum ein Paket kein Tracking hat.

## Warum kein Tracking?
button-why-untracked = Warum kein Tracking?
why-untracked-head = <b>Warum zeigt das Tracking nichts?</b>
why-untracked-number = <b>Warum zeigt</b> <code>{ $number }</code> <b>nichts?</b>
why-untracked-order = <b>{ $title }: Warum kein Tracking?</b>
why-untracked-comfort = Die meisten solcher Pakete kommen an. Der wahrscheinlichste Grund zuerst:
why-untracked-first = Der wahrscheinlichste Grund zuerst:
why-untracked-watch = Die Zeit zum Reklamieren läuft weiter. Ich kann auf die Bestellung achten und dich rechtzeitig warnen.

# Die Ursache in wenigen Worten, und was daraus folgt, in einem Satz.
cause-order-number = <b>Es ist eine Bestellnummer.</b> Die Sendungsnummer steht auf der Bestellseite, bei den Lieferdetails.
cause-mistyped = <b>Ein Tippfehler.</b> Kopiere die Nummer noch einmal von der Bestellseite.
cause-label-only = { $number ->
    [no] <b>Noch nicht verschickt.</b>
   *[yes] <b>Bisher nur ein Etikett:</b> Der Paketdienst hat noch nichts.
} { $sent ->
    [no] Vor dem Versand ist nichts zu sehen.
   *[yes] { $late ->
        [yes] { $to ->
            [support] Frag den Support, ob es unterwegs ist.
           *[seller] Frag den Verkäufer, ob es unterwegs ist.
        }
       *[no] { $dayknown ->
            [yes] Ab { $actday } ist es Zeit zu fragen.
           *[no] Ab Tag { $act } nach dem Versand frag den Verkäufer.
        }
    }
}
cause-another-parcel = <b>Die Nummer eines anderen Pakets.</b> Passen Ort oder Daten nicht, sag es mir: Das ist ein Grund zum Reklamieren.
cause-too-early = <b>Es ist noch früh.</b> Die Nummer kommt oft Tage vor dem ersten Scan: { $dayknown ->
    [yes] Bis { $actday } ist das normal.
   *[no] Bis Tag { $act } nach dem Versand ist das normal.
}
cause-store-hides-it = { $silence ->
    [0] <b>Der Shop zeigt es nicht.</b> Manche sagen nur „Paket verschickt“: Dann bleibt nur die Bestellseite.
    [one] <b>Dieser Shop zeigt oft nichts.</b> Er sagt selbst: Bis zu { $silence } Tag Stille ist üblich.
   *[other] <b>Dieser Shop zeigt oft nichts.</b> Er sagt selbst: Bis zu { $silence } Tage Stille sind üblich.
}
cause-in-the-mail = <b>Sie kam per E-Mail.</b> Schau dort und in die Lieferdetails der Bestellung.
cause-sent-untracked = <b>Kleines und Billiges geht oft ohne Tracking raus.</b> Achte auf den Briefkasten; reklamieren kannst du trotzdem.
cause-border-only = <b>Viele Nummern enden an der Grenze.</b> Danach ist nichts zu sehen, bis die Post sich bei dir meldet.
cause-last-stretch = <b>Sie gilt nur in einem Land.</b> Bis das Paket dort ist, zeigt sie nichts.
cause-between-countries = <b>Zwischen zwei Ländern wird nichts gescannt.</b> Wochen ohne Neues sind da üblich.
cause-changed = <b>Die Nummer wurde geändert.</b> Vergleiche sie mit der Bestellseite; schick mir die neue.
cause-own-site = <b>Tracker wissen weniger als der Paketdienst.</b> Schau auf der Seite, die die Bestellseite nennt.
cause-other-number = <b>Eine zweite Nummer in deinem Land.</b> Such sie auf der Bestellseite, oder warte auf Nachricht der Post.

## Warum dieser Rat?
button-why = Warum?
why-advice = <b>{ $title }: Warum?</b>
why-confirm-receipt = Danach ist Reklamieren schwer oder unmöglich.
why-cancel-dispute = Ein zweites Mal wird oft abgelehnt. { $silence ->
    [0] Offen lassen kostet dich nichts.
    [one] Antwortet der Verkäufer { $silence } Tag nicht, verliert er meist.
   *[other] Antwortet der Verkäufer { $silence } Tage nicht, verliert er meist.
}
why-accept-less = Damit ist die Sache mit dieser Summe erledigt, auch wenn sie null ist.
why-count-on-promises = Die Zeit läuft weiter, und ein Versprechen beweist später nichts.
why-pay-outside = Solches Geld sieht und schützt der Shop nicht.
why-take-money-outside = Oft kommt es nie, und { claim-the } hast du dann schon geschlossen.
why-follow-links = Oft Betrug, auch mit der richtigen Nummer darin. Eine echte Forderung steht auch auf der Seite des Paketdienstes.
why-refuse-parcel = Dann gilt es nicht mehr als „nicht erhalten“, sondern als deine Entscheidung.
why-two-routes-at-once = { $cost ->
    [frozen] Läuft etwas bei Bank oder PayPal, friert { $store } die Bestellung ein und sperrt vielleicht dein Konto.
    [lost] Läuft etwas bei Bank oder PayPal, ist bei { $store } Schluss, und dein Konto wird vielleicht gesperrt.
   *[unknown] Viele Shops beenden ihren Fall, wenn die Bank oder PayPal einen hat. Manche sperren das Konto.
} Also erst das eine, dann das andere.
why-call-numbers = Die meisten gehören Betrügern: Der Shop antwortet in seiner App.
why-pay-for-recovery = Sie nehmen die Gebühr und bringen nichts zurück. Bank und Europäisches Verbraucherzentrum kosten nichts.

# Was bei einem Rat noch hilft, hinter „Warum?“: `more-` und das Wort des Rats. Nicht jeder Rat braucht eins.
more-wait = Jede Zeile im Tracking ist ein „Scan“: Jemand hat die Nummer am Paket gelesen. Bis zum ersten Scan zeigt sie nichts, obwohl sie stimmt.
more-wait-still = Die meisten solcher Pakete kommen an. Die Bestellseite nennt den Paketdienst, dessen Seite am meisten weiß.
more-ask-seller = Der Verkäufer bekommt ein paar Tage für die Antwort. { part-next }
more-ask-if-handed-over = Der Verkäufer bekommt ein paar Tage für die Antwort. { part-next }
more-ask-seller-where-it-is = Der Verkäufer bekommt ein paar Tage für die Antwort. { part-next }
more-await-answer = „Es ist unterwegs, bitte warten“ ändert nichts, und deine Zeit zum Reklamieren läuft.
more-compare-number = Sie steht bei den Lieferdetails der Bestellung. Die alte Nummer behalte ich auch. { part-next }
more-ask-extension-first = Der Verkäufer kann Nein sagen oder gar nichts: Verlass dich also nicht darauf.
more-await-extension = Ein Versprechen reicht nicht: Es zählt nur das neue Ende auf der Bestellseite.
more-follow-silence = Nach der Grenze zeigen solche Nummern nichts mehr. „Importiert“ kann lange stehen bleiben.
more-check-ship-timer = Es ist der Timer auf der Bestellseite. Stimm mehr Zeit nur zu, wenn du warten willst.
more-open-dispute = { $opens ->
    [later] Fehlt vor { $opensday } der Knopf auf der Bestellseite, liegt es daran.
   *[open] So verlangst du vom Shop dein Geld zurück. Füge einen Screenshot vom Tracking mit Datum bei.
}
more-open-dispute-today = So verlangst du vom Shop dein Geld zurück. Kommt das Paket doch noch, kannst du { claim-the } dann schließen.
more-extended-or-dispute = Steht ein neues Ende auf der Bestellseite? Dann sag es mir. Sonst jetzt { claim-file }: So verlangst du dein Geld zurück.
more-ask-extension = Dann ist Warten weniger riskant. Aber der Verkäufer kann Nein sagen oder gar nichts.
more-extend-yourself = Das geht einmal. Nenn mir dann das neue Ende, damit ich rechtzeitig warne. Glaubst du nicht mehr an das Paket, warte nicht.
more-claim-at-store = { $credit ->
    [0] { $store } entscheidet selbst, ohne den Verkäufer. Schieb es nicht auf.
   *[other] Die Gutschrift für Verspätung kommt von selbst, bis { $credit } Stunden nach dem versprochenen Tag. Über die Erstattung entscheidet { $store } selbst.
}
more-may-claim = { $store } nimmt eine Reklamation schon an. Bleibt das Paket stehen, warte nicht länger.
more-keep-notice = Nichts ist verloren. Für den Shop sieht die Lieferung noch normal aus, darum das Nein bis { $until }. Ändert sich das Ende auf der Bestellseite, nenn mir das neue.
more-file-now = Der Käuferschutz ist vorbei, aber { $store } nimmt noch etwas an. Der erste Versuch wird manchmal abgelehnt, und ein zweiter braucht Zeit.
more-look-in-daily = Sag mir, was passiert: ein Angebot, eine Absage, eine Frage.
more-escalate = Füge einen Screenshot vom Tracking mit Datum bei, und die Antworten, die du bekommen hast.
more-keep-dispute = Nicht jeder Shop lässt es ein zweites Mal zu. Ist das Paket da und deins, kannst du { claim-the } immer noch schließen.
more-may-cancel = Nicht jeder Shop lässt es ein zweites Mal zu. Lass { claim-the } also offen, bis du sicher bist, dass es dein Paket ist.
more-dispute-not-mine = Der Screenshot ist hier nötig: Er zeigt, dass das Paket woanders hinging oder vor deinem Kauf verschickt wurde.
more-compare-parcel = Waagen und Tüten sind verschieden. Passen Ort und Daten, beobachte es weiter.
more-report-delivered = Ein Zustellnachweis ist eine Unterschrift, ein Foto oder der Ort. Manche Shops nehmen so eine Meldung nur ein paar Tage an.
more-dispute-delivered = Ein Zustellnachweis ist eine Unterschrift, ein Foto oder der Ort. Die Post kann dir schriftlich geben, dass du nichts bekommen hast: Füge das bei.
more-report-goods = Wer reklamiert und dabei etwas Unwahres sagt, verliert leicht.
more-mind-your-data = { $to ->
    [support] Im Zweifel frag den Support, wer deine Daten will. Eine echte Forderung hat einen letzten Tag: Danach geht das Paket zurück.
   *[seller] Im Zweifel frag den Verkäufer, wer deine Daten will. Eine echte Forderung hat einen letzten Tag: Danach geht das Paket zurück.
}
more-clear-customs = Hast du die Steuer im Shop bezahlt, schick dem Paketdienst die Bestellseite, auf der das steht. Was nicht bezahlt ist, geht zurück.
more-dispute-destroyed = Die schriftliche Antwort des Paketdienstes ist dein Beleg.
more-redeliver = Tippe die Adresse des Paketdienstes selbst ein: Links in Nachrichten sind oft Betrug.
more-ask-why-returned = Nicht abgeholt, Zoll nicht bezahlt oder falsche Adresse: Dann bringt Reklamieren meist nichts, und du einigst dich mit dem Verkäufer. Sonst kannst du den vollen Betrag verlangen.
more-settle-return = Schreib im Chat des Shops, und zahl nichts außerhalb.
more-dispute-returned = Füge einen Screenshot der Rücksendung mit Datum bei. Lag der Grund bei dir, gibt es das Geld oder ein zweites Paket, wenn es zurück ist.
more-ask-shop = Nenn die Bestellnummer, und heb die Antwort auf. Steht im Tracking „zugestellt“, bitte auch die Post um eine schriftliche Auskunft.
more-use-payment = Mach zuerst die Screenshots: Die Seite so eines Shops kann morgen weg sein.
more-after-payment-case = Die Verbraucherzentrale deines Landes kann helfen.
more-await-money = Banken buchen es oft auf den Tag des Kaufs. Eine neue Karte hat dasselbe Konto.
more-trace-money =
    1. Bestellseite: Steht bei der Erstattung „abgeschlossen“?
    2. Kontoauszug: Banken buchen es oft auf den Tag des <i>Kaufs</i>. Eine neue Karte hat dasselbe Konto.
    3. Frag den Support nach der Referenznummer, und damit dann deine Bank.

# Worauf es beruht. Hinter dem Thema stehen die Jahre und wie sicher es ist.
basis-head = <b>Meine Quellen</b>
basis-waiting = Wie lange Stille üblich ist:
basis-shipping = Wann der Verkäufer verschickt:
basis-claim = Wann du reklamieren kannst:
basis-answer = Wer bis wann antwortet:
basis-refund = Wann das Geld kommt:
basis-pay-pal = PayPal:
basis-bank = Die Bank:
basis-source = { $dated ->
    [yes] { $sure ->
        [high] offizielle Seiten, { $years }. Sicher.
        [medium] Seitenkopien oder Ratgeber, die übereinstimmen, { $years }. Ziemlich sicher.
       *[low] ein Ratgeber oder uneinige Ratgeber, { $years }. Unsicher.
    }
   *[no] { $sure ->
        [high] offizielle Seiten, ohne Datum. Sicher.
        [medium] Seitenkopien oder Ratgeber, ohne Datum. Ziemlich sicher.
       *[low] ein Ratgeber, ohne Datum. Unsicher.
    }
}
basis-order-page = Steht auf deiner Bestellseite etwas anderes, gilt die Seite.
basis-nothing = Die Regeln dieses Shops kenne ich nicht: Halte dich an seine Bestellseite.

## Zoll
button-customs = Was der Zoll fragen darf
button-other-country = Anderes Land
button-country = Land
settings-country = Land: { $country }.
country-untold = nicht genannt
ask-country = In welchem Land bekommst du Pakete? Tippe darauf oder schreib den Namen.
ask-country-of-delivery = In welchem Land bekommst du Pakete? Dann sehe ich, ob dieses deins ist.
country-not-understood = Dieses Land kenne ich nicht. Schreib den Namen bitte noch einmal.
country-which = Welches meinst du?
country-or-parcel = { $country }: Wohnst du dort, oder ist das Paket dort?
button-live-there = Ich wohne dort
customs-fee-asked = 💶 Der Zoll verlangt { $amount }.
customs-head = <b>Zoll: was normal ist</b>
customs-head-country = <b>Zoll, { $country }: was normal ist</b>
customs-country-unknown = Viele Länder fragen nach einer Steuer- oder Personennummer, Paketdienste nach Pass oder Rechnung. Welches Land ist deins?
customs-data-unknown = Für dieses Land kenne ich keine Liste. Viele fragen nach einer Steuer- oder Personennummer, Paketdienste nach Pass oder Rechnung.
customs-data = Danach wird normalerweise gefragt: <b>{ $asks }</b> ({ $called }).
customs-data-tax-number = Steuernummer
customs-data-personal-number = Personennummer
customs-data-passport = Passdaten
customs-data-customs-code = persönlicher Zollcode
customs-data-identity-document = Ausweis
customs-never = <b>Nie normal:</b> die PIN einer Karte oder die Ziffern auf der Rückseite, Codes aus SMS, Passwörter, ein Foto deiner Karte.
customs-how = Tippe die Adresse des Paketdienstes selbst ein und such deine Nummer. Eine echte Forderung steht auch dort: Antworte bald. Mir schick solche Daten nie.
customs-paid = Waren bis { $upto }: Meist nimmt der Shop die Steuer ein ({ $name }). Wird sie noch einmal verlangt? Schick dem Paketdienst die Quittung.
customs-duty-flat = Seit { $since }: { $amount } Zoll je Warenart, in Paketen bis { $upto }.
customs-duty-any = Neu seit { $since }: Zoll auf Pakete jeden Werts. Eine Forderung kann echt sein.
customs-within-union = Innerhalb der EU gibt es keinen Zoll: Wer für ein Paket von einem EU-Land ins andere Zollgebühren verlangt, betrügt meistens.
customs-refuse = Zahlst du nicht, was fällig ist, geht es zurück, und das Geld ist meist weg.

# Was Leute für ein Land tippen, außer Namen und Code.
words-country-ae = vae emirate uae
words-country-gb = england uk schottland wales britannien großbritannien
words-country-kr = korea südkorea
words-country-ru = russland rf
words-country-tr = türkei turkei tuerkei
words-country-us = usa amerika
