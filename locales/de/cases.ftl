# Was die Entscheidungstabelle sagt: wo eine Bestellung steht, was jetzt zu tun ist und warum, was nicht. Telegrams HTML ist erlaubt,
# nicht auf Knöpfen.

## Wörter, die mehrere Texte teilen. Jedes ist Teil eines Satzes oder ein ganzer
part-beg = { $to ->
    [support] Bitte den Support
   *[seller] Bitte den Verkäufer
}
part-ask = { $to ->
    [support] Frag den Support
   *[seller] Frag den Verkäufer
}
part-write = { $to ->
    [support] Schreib dem Support
   *[seller] Schreib dem Verkäufer
}
part-end = { $endfrom ->
    [rules] Reklamieren geht bis { $end }.
    [assumed] Der Käuferschutz endet vielleicht am { $end }.
    [passed] Der Käuferschutz ist vielleicht schon vorbei.
   *[own] Der Käuferschutz endet am { $end }.
}
part-not-received = „nicht erhalten“, voller Betrag mit Versand
part-next = { $nextstep ->
    [none] Danach sage ich dir, wie es weitergeht.
    [ask] Danach: nachfragen am { $nextday }.
    [compare] Danach: Nummer vergleichen am { $nextday }.
    [extension] Danach: um mehr Zeit bitten am { $nextday }.
    [dispute] Danach, am { $nextday }: { claim-file }.
    [payment] { $ways ->
        [paypal] Danach: PayPal am { $nextday }.
        [card] Danach: die Bank am { $nextday }.
        [other] Danach: der Zahlungsanbieter am { $nextday }.
       *[both] Danach: PayPal oder die Bank am { $nextday }.
    }
   *[other] Nächster Schritt: { $nextday }.
}

## Wie es steht: eine Zeile, höchstens 60 Zeichen. Die Tage seit dem Versand und das Ende des Käuferschutzes stehen darüber.
stand-last-days = { $endshown ->
    [yes] Zum Warten ist keine Zeit mehr.
   *[no] Handle jetzt. { part-end }
}
stand-store-refused = Der Shop lehnt bis { $until } ab.
stand-ends-soon = { $endshown ->
    [yes] Länger warten ist riskant.
   *[no] { part-end }
}
stand-extension-time = { $endshown ->
    [yes] Die Zeit wird knapp.
   *[no] { part-end }
}
stand-last-chance = Reklamieren geht noch bis { $until }.
stand-completed-early = { $completed ->
    [store] Vom Shop als erhalten geschlossen, aber es ist nicht da.
   *[mistake] Der Erhalt ist bestätigt, aber es ist nicht da.
}
stand-may-be-over = Vielleicht nimmt der Shop keine Reklamation mehr an.
stand-all-over = Die Fristen beim Shop und bei der Zahlung sind vorbei.
stand-store-is-over = Der letzte Tag beim Shop ist vorbei.
stand-decided-against = { $appealed ->
    [yes] Gegen dich entschieden, dein Einspruch läuft.
   *[no] Der Shop hat gegen dich entschieden.
}
stand-payment-case = { $case ->
    [paypal] Dein Fall liegt bei PayPal seit { $casesince }.
   *[card] Dein Fall liegt bei der Bank seit { $casesince }.
}
stand-payment-case-refused = { $case ->
    [paypal] PayPal hat gegen dich entschieden.
   *[card] Die Bank hat gegen dich entschieden.
}
stand-unprotected = { $payment ->
    [other] Weder Shop noch diese Zahlungsart schützen dich.
    [paypal] Ich kenne hier keinen Shop-Schutz: PayPal schützt dich.
    [card] Ich kenne hier keinen Shop-Schutz: Deine Bank hilft.
   *[any] { $noprotection ->
        [yes] Dieser Shop schützt dich nicht, deine Zahlung schon.
       *[no] Ich kenne hier keinen Käuferschutz: Die Zahlung schützt dich.
    }
}
stand-promise-passed = Verspätet: versprochen bis { $expected }.
stand-not-shipped = { $ship ->
    [own] Noch nicht verschickt. Frist: { $shipby }.
    [usual] Noch nicht verschickt. Üblich ist bis { $shipby }.
   *[unknown] Soweit ich weiß, noch nicht verschickt.
}
stand-shipping-overdue = { $ship ->
    [own] Nicht verschickt, fällig war es am { $shipby }.
   *[usual] Nicht verschickt. Üblich war bis { $shipby }.
}
stand-only-announced = Nur ein Etikett: Vielleicht ging es nie raus.
stand-number-shared = Mehrere deiner Bestellungen haben diese Nummer.
stand-nothing-yet = Noch nichts zu sehen. Das ist normal: Die meisten kommen an.
stand-still-normal = Noch nichts zu sehen, noch normal. Die meisten kommen an.
stand-nothing-for-long = { $number ->
    [no] Es gibt noch keine Sendungsnummer.
   *[yes] { $tracking ->
        [nothing] Das Tracking zeigt noch nichts. Viele kommen trotzdem an.
        [announced] Das Tracking zeigt bisher nur ein Etikett.
       *[unknown] Soweit ich weiß, noch nichts. Viele kommen trotzdem an.
    }
}
stand-seller-asked = { $to ->
    [support] Support gefragt am { $asked }.
   *[seller] Verkäufer gefragt am { $asked }.
}
stand-two-weeks = Noch nichts zu sehen. Vielleicht gibt es eine neue Nummer.
stand-no-useful-answer = { $progress ->
    [extended] Der Käuferschutz wurde verlängert: gut.
    [refused] Der Verkäufer verlängert den Käuferschutz nicht.
    [extension] Um mehr Zeit gebeten am { $extensionasked }.
    [asked] Gefragt am { $asked }. Noch hat es nichts gebracht.
   *[silent] Zu lange nichts zu sehen.
}
stand-on-its-way = { $tracking ->
    [frozen] { $place ->
        [mine] Nichts Neues seit { $since }. Ein paar Tage sind üblich.
       *[other] Nichts Neues seit { $since }. Pausen sind üblich.
    }
   *[moving] Unterwegs, Stand { $told }.
}
stand-silent-after-border = Zuletzt an der Grenze gesehen, am { $since }.
stand-frozen = { $place ->
    [sender] Hängt seit { $since } im Absenderland.
    [border] Hängt seit { $since } an der Grenze.
   *[mine] Hängt seit { $since } in deinem Land.
}
stand-not-mine = { $because ->
    [before] Fremde Nummer: schon vor deinem Kauf verschickt.
   *[place] Fremde Nummer: an einem anderen Ort zugestellt.
}
stand-weight-differs = Das Gewicht im Tracking passt nicht zu deiner Ware.
stand-delivered-not-here = { $confirmed ->
    [no] „Zugestellt“ am { $since }. Hast du es nicht?
   *[yes] „Zugestellt“ am { $since }, aber es ist nicht da.
}
stand-goods-problem = { $sentback ->
    [yes] Zurückgeschickt. Jetzt ist das Geld dran.
   *[no] { $problem ->
        [missing] Ein Paket kam, aber etwas fehlt.
        [empty] Das Paket kam leer an.
        [wrong] Der falsche Artikel kam an.
        [variant] Andere Größe, Farbe oder anderes Modell.
        [described] Gefälscht oder nicht wie beschrieben.
       *[broken] Es kam kaputt an.
    }
}
stand-data-asked = { $answered ->
    [yes] Beantwortet am { $since }. Der Zoll arbeitet daran.
   *[no] Zoll oder Paketdienst wollen Daten oder Geld von dir.
}
stand-held-by-customs = { $answered ->
    [yes] Der Zoll hat deine Antwort seit { $since }.
   *[no] Der Zoll hält das Paket fest.
}
stand-destroyed = { $tracking ->
    [lost] Laut Tracking ist das Paket verloren.
   *[destroyed] Laut Tracking wurde das Paket vernichtet.
}
stand-at-pickup = { $collect ->
    [late] Es liegt schon lange: Vielleicht geht es zurück.
    [past] Es lag für dich bereit bis { $collectby }.
    [known] Es liegt für dich bereit bis { $collectby }.
   *[usual] Es liegt für dich bereit.
}
stand-delivery-failed = { $collect ->
    [late] Zustellung längst fehlgeschlagen: Vielleicht geht es zurück.
    [past] Nicht angetroffen. Es lag bereit bis { $collectby }.
    [known] Nicht angetroffen. Es liegt bereit bis { $collectby }.
   *[usual] Nicht angetroffen. Such eine Karte oder Nachricht.
}
stand-returned = { $reason ->
    [uncollected] Es geht zurück: nicht rechtzeitig abgeholt.
    [unpaid] Es geht zurück: Der Zoll bekam kein Geld oder keine Antwort.
    [address] Es geht zurück: Die Adresse war falsch.
   *[other] Laut Tracking geht es an den Absender zurück.
}
stand-goods-in-dispute = { $problem ->
    [missing] Etwas fehlt, aber gemeldet ist „nicht erhalten“.
    [empty] Es kam leer, aber gemeldet ist „nicht erhalten“.
    [wrong] Falscher Artikel, aber gemeldet ist „nicht erhalten“.
    [variant] Falsche Größe oder Farbe, aber gemeldet: „nicht erhalten“.
    [described] Nicht wie beschrieben, aber gemeldet: „nicht erhalten“.
   *[broken] Es kam kaputt, aber gemeldet ist „nicht erhalten“.
}
stand-dispute-waiting = { $answers ->
    [store] { claim-opened } am { $since }. Der Shop entscheidet.
    [seller] Der Verkäufer muss bis { $answerby } antworten.
   *[unknown] { claim-opened } am { $since }.
}
stand-claim-left-open = Antworte dem Shop vor dem { $answeruntil }.
stand-seller-request = { $request ->
    [cancel] Du sollst deine Reklamation zurückziehen.
    [another] Dir wird ein zweites Paket versprochen.
    [outside] Dir wird Geld außerhalb des Shops angeboten.
   *[confirm] Du sollst den Erhalt bestätigen.
}
stand-less-offered = { $part ->
    [yes] Am { $since } kam nur ein Teil zurück.
   *[no] Am { $since } kam nur ein Teilangebot.
}
stand-refused-again = { $dispute ->
    [waiting] { $answers ->
        [seller] Keine Antwort bis { $answerby }, dem letzten Tag dafür.
       *[unknown] { claim-opened } am { $since }, ohne Ergebnis.
    }
    [escalated] Seit { $since } soll der Shop entscheiden.
    [less] Nur ein Teil angeboten am { $since }.
   *[refused] Volle Erstattung abgelehnt am { $since }.
}
stand-tracked-in-dispute = Erst war nichts zu sehen, jetzt bewegt es sich.
stand-refund-agreed = { $cancelled ->
    [yes] Von dir storniert am { $since }.
   *[no] { $accepted ->
        [yes] Du hast weniger angenommen.
       *[no] { $due ->
            [known] Die volle Erstattung ist zugesagt.
           *[none] Die volle Erstattung ist zugesagt. Super!
        }
    }{ $due ->
        [known] { " " }Bis { $duedate }.
       *[none] { "" }
    }
}
stand-money-back = Das Geld ist zurück. Super!
stand-arrived = Es ist da. Wie schön!
stand-arrived-after-refund = Es ist da, obwohl die Erstattung zugesagt ist.
stand-store-decides = Reklamieren geht seit { $opensday }. Der Shop entscheidet.

## Was jetzt zu tun ist: erst die Tat, dann, was dabei hilft; höchstens 130 Zeichen. Was sonst wissenswert ist: `more-` in why.ftl
advice-last-day = { $way ->
    [bank] { $sure ->
        [no] ⏳ Mit Karte bezahlt? Letzter sicherer Tag bei der Bank: { $day }. Bis dahin kein Geld? Melde dich dort, auch wenn das { claim-the } beendet.
       *[yes] ⏳ { $day }: letzter sicherer Tag bei der Bank. Bis dahin kein Geld? Melde dich dort, auch wenn das { claim-the } beendet.
    }
    [paypal] { $sure ->
        [no] ⏳ Mit PayPal bezahlt? Letzter Tag dort: { $day }. Bis dahin kein Geld? Eröffne einen Fall, auch wenn das { claim-the } beendet.
       *[yes] ⏳ { $day }: letzter Tag für einen PayPal-Fall. Bis dahin kein Geld? Eröffne ihn, auch wenn das { claim-the } beendet.
    }
   *[other] ⏳ { $day }: { $what }.
}
advice-end-unknown = { $asks ->
    [promised] <b>Bis wann hat der Shop die Lieferung versprochen?</b> Nenn mir den Tag: Daraus zähle ich, wie lange du reklamieren kannst.
   *[end] <b>Wann endet der Käuferschutz?</b> Es steht auf der Bestellseite. Ohne diesen Tag kann ich nicht rechtzeitig warnen.
}
advice-wait = { $number ->
    [no] <b>Noch nichts zu tun.</b> Die Nummer kommt oft Tage nach dem Versand: Schau auf die Bestellseite und in deine E-Mails.
   *[yes] { $quiet ->
        [one] <b>Noch nichts zu tun.</b> Der erste Eintrag braucht oft mehr als { $quiet } Tag: Die Nummer gibt es schon vor dem Versand.
       *[other] <b>Noch nichts zu tun.</b> Der erste Eintrag braucht oft mehr als { $quiet } Tage: Die Nummer gibt es schon vor dem Versand.
    }
}
advice-wait-still = { $usual ->
    [0] { $number ->
        [no] <b>Such eine Sendungsnummer</b> auf der Bestellseite und in deinen E-Mails. { part-next }
       *[yes] <b>Schau auf der Seite des Paketdienstes:</b> Andere Tracker wissen oft weniger. { part-next }
    }
   *[other] <b>Warte.</b> Bis zu { $usual } Tage Stille sind bei { $store } üblich. { part-next }
}
advice-ask-seller = { $number ->
    [no] <b>{ part-beg } um Sendungsnummer und Paketdienst.</b> Kleine, billige Sachen gehen manchmal ohne Nummer raus.
   *[yes] { $numberkind ->
        [customs] <b>{ part-ask }, ob es verschickt ist, und nach einer anderen Nummer.</b> Deine ist für den Zoll und zeigt oft nichts.
        [sending] <b>{ part-ask }, ob der Paketdienst es hat, und nach einer anderen Nummer.</b> Deine gilt nur im Absenderland.
        [lastmile] <b>{ part-ask }, ob es verschickt ist, und nach der ersten Nummer.</b> Deine gilt erst in deinem Land.
        [checked] <b>{ part-ask }, ob der Paketdienst es hat, oder ob es eine andere Nummer gibt.</b> Deine hat keinen Tippfehler.
       *[plain] <b>{ part-beg }, die Nummer zu prüfen.</b> Oft hat sie einen Tippfehler oder wurde geändert.
    }
}
advice-ask-if-handed-over = <b>{ part-ask }, wann und wem das Paket übergeben wurde.</b> Ein Etikett allein heißt nicht, dass es raus ist.
advice-ask-about-shared = <b>{ part-ask }, welche Bestellung diese Nummer hat.</b> Mehrere in einem Paket sind üblich, aber jede hat ihre Frist.
advice-await-answer = <b>Warte auf eine echte Antwort:</b> neue Nummer oder Erstattung, nicht „bitte warten“. { part-next }
advice-compare-number = <b>Vergleiche die Nummer mit der Bestellseite.</b> Manchmal wird sie still geändert. Eine andere? Schick sie mir.
advice-wait-for-patience = { $progress ->
    [extended] <b>Jetzt nichts zu tun.</b> Viele solche Pakete kommen noch. { part-next }
    [silent] <b>{ part-ask }</b>, falls noch nicht geschehen. Viele solche Pakete kommen noch. { part-next }
   *[asked] <b>Warte.</b> Viele solche Pakete kommen noch. { part-next }
}
advice-wait-for-end = <b>Warte.</b> Lange Pausen sind manchmal nur Technik. { part-next }
advice-ask-extension-first = <b>Bitte den Verkäufer, den Käuferschutz zu verlängern.</b> Klappt es nicht, ist nichts verloren. { part-next }
advice-await-extension = <b>Schau auf die Bestellseite:</b> Steht dort ein neues Ende? Dann sag es mir. { part-next }
advice-follow = { $endfrom ->
    [none] <b>Jetzt nichts zu tun.</b> Sag mir, wenn es ankommt, stehen bleibt oder etwas seltsam ist.
    [rules] <b>Jetzt nichts zu tun.</b> Sag mir, wenn es ankommt, stehen bleibt oder etwas seltsam ist. Auf die Frist achte ich.
    [assumed] <b>Jetzt nichts zu tun.</b> Sag mir, wenn es ankommt, stehen bleibt oder etwas seltsam ist. Ich warne dich rechtzeitig.
   *[own] <b>Jetzt nichts zu tun.</b> Sag mir, wenn es ankommt, stehen bleibt oder etwas seltsam ist. Auf das Ende des Käuferschutzes achte ich.
}
advice-follow-silence = <b>Achte auf deinen Briefkasten:</b> Vielleicht liegt eine Nachricht der Post darin. Solche Nummern enden an der Grenze.
advice-ask-seller-where-it-is = <b>{ part-ask }, wo es ist.</b> Zuletzt war es vor der Grenze. Eine lange Pause ist manchmal nur Technik.
advice-ask-post = { $place ->
    [customs] <b>Frag den Paketdienst auf seiner offiziellen Seite, was der Zoll noch braucht</b>, und bis wann.
    [border] <b>Frag die Post deines Landes nach der Nummer</b> und sag es mir. Zwischen zwei Ländern ist es oft lange still.
   *[mine] <b>Frag Post oder Paketdienst nach der Nummer</b> und sag es mir. Vielleicht liegt es in einer Filiale für dich.
}
advice-await-shipping = <b>Warte auf die Versand-E-Mail.</b> Dann nenn mir den Tag und die Nummer. Mehr Zeit gib nur, wenn du willst.
advice-check-ship-timer = { $canceller ->
    [store] <b>Nenn mir die Versandfrist von der Bestellseite.</b> Danach storniert und erstattet { $store } meist. Wenn nicht, storniere du.
   *[buyer] <b>Nenn mir die Versandfrist von der Bestellseite.</b> Danach storniere die Bestellung selbst.
}
advice-cancel-order = <b>Storniere heute selbst</b>, als nicht verschickt, und verlange das Geld. Gib nicht mehr Zeit. Kein Knopf? Frag den Support.
advice-open-dispute = { $opens ->
    [later] <b>{ part-ask } noch einmal</b>, und mach Screenshots vom Tracking mit Datum. Ab { $opensday } kannst du { claim-file }.
   *[open] { $endfrom ->
        [own] <b>Jetzt { claim-file }:</b> { part-not-received }. So bleibt Zeit für einen zweiten Versuch.
        [rules] <b>Jetzt { claim-file }:</b> { part-not-received }. So bleibt Zeit für einen zweiten Versuch.
       *[guess] <b>Jetzt { claim-file }:</b> { part-not-received }.
    }
}
advice-open-dispute-today = <b>Noch heute { claim-file }:</b> { part-not-received }. Später wird es schwerer.
advice-extended-or-dispute = <b>Jetzt { claim-file }</b>, wenn der Verkäufer den Käuferschutz nicht verlängert hat: { part-not-received }.
advice-ask-extension = <b>Bitte den Verkäufer jetzt, den Käuferschutz zu verlängern.</b> Verlass dich nicht darauf. { part-next }
advice-extend-yourself = { $itself ->
    [one] <b>Kann es noch kommen? Verlängere den Käuferschutz selbst</b> auf der Bestellseite, um { $itself } Tag. Wenn nicht: jetzt { claim-file }.
   *[other] <b>Kann es noch kommen? Verlängere den Käuferschutz selbst</b> auf der Bestellseite, um { $itself } Tage. Wenn nicht: jetzt { claim-file }.
}
advice-claim-at-store = { $credit ->
    [0] <b>Jetzt { claim-file }:</b> { part-not-received }. Das geht nur begrenzte Zeit.
   *[other] <b>Jetzt { claim-file }:</b> { part-not-received }. Die Gutschrift für Verspätung kommt extra, binnen { $credit } Stunden.
}
advice-ask-seller-late = { $firsthours ->
    [0] <b>{ part-write } heute:</b> Es ist spät, wann kommt es? { part-next }
   *[other] <b>{ part-write } heute:</b> Bei { $store } fragst du erst und wartest { $firsthours } Stunden. { part-next }
}
advice-may-claim = { $endfrom ->
    [own] <b>Du kannst warten, aber nicht über { $end } hinaus.</b> Es bewegt sich noch. Reklamieren geht schon jetzt.
    [rules] <b>Du kannst warten, aber nicht über { $end } hinaus.</b> Es bewegt sich noch. Reklamieren geht schon jetzt.
   *[none] <b>Du kannst ein paar Tage warten.</b> Es bewegt sich noch. Aber reklamieren geht schon jetzt, und nur begrenzte Zeit.
}
advice-keep-notice = { $window ->
    [none] <b>Mach einen Screenshot der Absage mit Datum. Reklamiere gleich nach { $until } noch einmal.</b> Das Nein ist nicht endgültig.
   *[known] <b>Mach einen Screenshot der Absage mit Datum. Reklamiere nach { $until } noch einmal</b>, spätestens am { $windowend }.
}
advice-file-now = <b>Jetzt { claim-file }:</b> { part-not-received }. Nicht erst am letzten Tag: Vielleicht brauchst du zwei Versuche.
advice-claim-completed = { $window ->
    [none] <b>Schreib heute dem Support:</b> Nichts ist angekommen, bitte die Bestellung wieder öffnen. Sag es auch dem Verkäufer.
   *[known] <b>Noch heute { claim-file }:</b> „nicht erhalten“. Das geht bis { $windowend }. Sag es auch dem Verkäufer.
}
advice-change-claim = <b>Schreib es heute in { claim-the }, mit Fotos von Paket, Etikett und Inhalt.</b> Ändere den Grund, wenn das geht.
advice-look-in-daily = { $shop ->
    [yes] <b>Gib dem Shop Zeit bis { $answerby }, und schau auch in deine E-Mails.</b> Nichts? { $ways ->
        [paypal] Eröffne einen Fall bei PayPal.
        [card] Verlange das Geld bei der Bank.
        [other] Frag dort, wo du bezahlt hast.
       *[both] PayPal oder die Bank der Karte.
    }
   *[no] { $silence ->
        [none] <b>Schau täglich in { claim-the }:</b> Ein Angebot ohne Antwort kann als angenommen gelten. Nicht schließen, bis Paket oder Geld da ist.
       *[known] <b>Schau täglich in { claim-the }</b> und antworte auf Angebote. Schweigt der Verkäufer bis { $silenceday }, bekommst du meist das Geld.
    }
}
advice-answer-in-claim = { $problem ->
    [none] <b>Antworte dem Shop vor dem { $answeruntil }: „nicht erhalten“.</b> Schweigen gilt als zugestellt, und der Verkäufer bekommt das Geld.
   *[goods] <b>Antworte dem Shop vor dem { $answeruntil }, mit deinen Fotos.</b> Schweigen gilt als „alles gut“, und der Verkäufer bekommt das Geld.
}
advice-refuse-request = { $request ->
    [cancel] <b>Sag Nein.</b> Einmal zurückgezogen, geht es selten wieder auf. Ein ehrlicher Verkäufer erstattet auch so, über den Shop.
    [another] { $dispute ->
        [none] <b>Verpass deinen letzten Tag zum Reklamieren nicht.</b> Vielleicht schicken sie es, aber ein Versprechen ist kein Paket.
       *[open] <b>Lass { claim-the } offen, bis du es in der Hand hast.</b> Vielleicht schicken sie es, aber ein Versprechen ist kein Paket.
    }
    [outside] <b>Sag Nein:</b> Sicher ist nur eine Erstattung im Shop. Geld „außerhalb“ kommt oft nie oder erst, wenn du zurückziehst.
   *[confirm] <b>Sag Nein:</b> Mit der Bestätigung bekommt der Verkäufer das Geld, und du hast es viel schwerer.
}
advice-refuse-offer = { $part ->
    [yes] <b>Verlange den Rest noch heute, über { claim-the }.</b> Stimm nicht zu, dass es erledigt ist, und schließ nichts.
   *[no] <b>Lehne ab und verlange noch einmal den vollen Betrag.</b> Antworte in der Frist auf der Seite: Schweigen kann als Ja gelten.
}
advice-escalate = <b>Noch kein Geld? Lass { $store } entscheiden.</b> Schau erst auf die Bestellseite. Von selbst passiert das vielleicht nicht.
advice-await-decision = { $decides ->
    [hours] <b>Warte:</b> Meist wird binnen { $decisionhours } Stunden entschieden. Schau nach, und beantworte Fragen sofort.
    [days] <b>Warte auf die Entscheidung:</b> meist etwa { $decision } Tage, höchstens etwa { $decisionmax }. Schau täglich, beantworte Fragen.
   *[unknown] <b>Warte und schau jeden Tag nach:</b> Der Shop kann Belege verlangen und lässt wenig Zeit dafür.
}
advice-chase-decision = <b>Die Entscheidung ist überfällig: Frag { $store } danach</b>, im Fall oder im Hilfe-Chat. Beantworte Fragen sofort.
advice-keep-dispute = <b>Lass { claim-the } offen, bis du es in der Hand hast</b>, auch wenn du zurückziehen sollst. Prüfe Land und Daten: Ist es deins?
advice-may-cancel = <b>Prüfe Land und Daten.</b> Ist es deins? Dann darfst du zurückziehen: Du hast noch { $left }. Im Zweifel offen lassen.
advice-appeal = { $appealday ->
    [none] <b>Leg auf der Bestellseite Einspruch ein.</b> Füge Neues bei: eine Auskunft der Post, Screenshots mit Datum.
   *[known] <b>Leg bis { $appealdate } Einspruch ein.</b> Füge Neues bei: eine Auskunft der Post, Screenshots mit Datum.
}
advice-await-appeal = <b>Warte auf die Antwort und schau jeden Tag nach.</b> { $ways ->
    [paypal] Bei PayPal läuft die Frist weiter.
    [card] Bei der Bank läuft die Frist weiter.
    [other] Es kann einige Wochen dauern.
   *[both] Bei PayPal oder der Bank läuft die Frist weiter.
}
advice-dispute-not-mine = { $opens ->
    [later] <b>Bitte den Verkäufer um die richtige Nummer</b>, und mach einen Screenshot mit Datum. Ab { $opensday } kannst du { claim-file }.
   *[open] <b>Jetzt { claim-file }:</b> { part-not-received }. Füge einen Screenshot von Ort oder Tag bei.
}
advice-compare-parcel = <b>Vergleiche auch Ort und Daten.</b> Das Gewicht allein sagt wenig. Stimmt eins davon nicht? Dann sag es mir.
advice-report-delivered = <b>{ part-write } heute:</b> Nichts kam an, bitte Nachweis. Dann such: Briefkasten, Familie, Nachbarn, Abholstelle, Post.
advice-dispute-delivered = { $closesday ->
    [none] <b>Jetzt { claim-file }:</b> „zugestellt“, aber nicht da. Verlange einen Nachweis, und von der Post eine schriftliche Auskunft.
   *[known] <b>Jetzt { claim-file }:</b> „zugestellt“, aber nicht da. Ab { $closesdate } kann sich die Bestellung von selbst schließen.
}
advice-report-goods = { $problem ->
    [missing] <b>Fotografiere Paket, Etikett und Inhalt. Melde heute „Teil fehlt“</b>, nicht „nicht erhalten“: Das wäre unwahr.
    [empty] <b>Fotografiere Paket, Etikett und Inhalt. Melde heute „leeres Paket“</b>, nicht „nicht erhalten“: Das wäre unwahr.
    [wrong] <b>Fotografiere Paket, Etikett und Inhalt. Melde heute „falscher Artikel“</b>, nicht „nicht erhalten“: Das wäre unwahr.
    [variant] <b>Fotografiere Paket, Etikett und Inhalt. Melde heute „falsche Größe, Farbe oder Modell“</b>, nicht „nicht erhalten“: Das wäre unwahr.
    [described] <b>Fotografiere Paket, Etikett und Inhalt. Melde heute „nicht wie beschrieben“</b>, nicht „nicht erhalten“: Das wäre unwahr.
   *[broken] <b>Fotografiere Paket, Etikett und Inhalt. Melde heute „kaputt“</b>, nicht „nicht erhalten“: Das wäre unwahr.
}
advice-mind-your-data = <b>Tippe die Adresse der offiziellen Seite selbst ein.</b> Steht die Forderung auch dort? Antworte dort, rechtzeitig. Mir schick keine Daten.
advice-clear-customs = <b>Frag den Paketdienst auf seiner offiziellen Seite, was der Zoll braucht, bis wann.</b> Sonst geht es zurück, das Geld ist meist weg.
advice-dispute-destroyed = { $opens ->
    [later] <b>Frag heute den Paketdienst schriftlich, was passiert ist.</b> Ab { $opensday } kannst du { claim-file }: mit dieser Antwort.
   *[open] <b>Jetzt { claim-file }:</b> { part-not-received }. Frag den Paketdienst schriftlich nach dem Grund.
}
advice-await-customs = <b>Jetzt nichts zu tun:</b> Der Zoll braucht ein paar Tage. { part-next }
advice-collect = { $collect ->
    [known] <b>Hol es bis { $collectby } ab</b>, mit Ausweis oder Code. Danach geht es zurück, und das Geld ist meist weg.
   *[usual] <b>Hol es in den nächsten Tagen ab</b>, mit Ausweis oder Code. Es liegt { $collectmin } bis { $collectmax } Werktage, dann geht es zurück.
}
advice-redeliver = { $collect ->
    [known] <b>Bestell auf der offiziellen Seite eine neue Zustellung, oder hol es bis { $collectby } ab.</b> Danach ist das Geld meist weg.
   *[usual] <b>Bestell auf der offiziellen Seite eine neue Zustellung, oder hol es ab.</b> Es liegt { $collectmin } bis { $collectmax } Werktage, dann geht es zurück.
}
advice-ask-whether-it-waits = <b>Frag heute Post oder Abholstelle, ob es noch da ist</b>, und hol es sofort. Ist es auf dem Rückweg, sag es mir.
advice-ask-why-returned = <b>Frag den Paketdienst, warum es zurückgeht, und sag es mir:</b> Davon hängt ab, was dir zusteht. Mach einen Screenshot mit Datum.
advice-settle-return = <b>{ part-beg }, es gegen Porto neu zu schicken oder nach der Rückkehr zu erstatten.</b> „Nicht erhalten“ wird hier meist abgelehnt.
advice-dispute-returned = { $opens ->
    [later] <b>Schreib dem Verkäufer</b>, und mach einen Screenshot der Rücksendung mit Datum. Ab { $opensday } kannst du { claim-file }.
   *[open] { $reason ->
        [other] <b>Jetzt { claim-file }:</b> „zurück an den Absender“, voller Betrag. Warte nicht stattdessen auf ein zweites Paket.
       *[own] <b>Keine Einigung? { claim-file-start }</b>, bevor die Zeit um ist: als „zurück an den Absender“, nicht als „nicht erhalten“.
    }
}
advice-ask-shop = { $trouble ->
    [mismatch] <b>Schreib dem Shop einmal:</b> falsche Nummer, bitte die richtige oder das Geld. { part-next }
    [delivered] <b>Schreib dem Shop einmal:</b> Nichts kam an, bitte die Zustellung nachweisen. { part-next }
   *[other] <b>Schreib dem Shop einmal:</b> Wo ist es? Oder das Geld zurück. { part-next }
}
advice-await-shop = <b>Gib dem Shop ein paar Tage für die Antwort</b>, mehr nicht. { part-next }
advice-use-payment = { $payment ->
    [paypal] <b>Eröffne jetzt einen Fall bei PayPal.</b> Mach Screenshots von der Shop-Seite, deiner Bestellung und den Nachrichten.
    [card] <b>Verlange jetzt von deiner Bank die Rückbuchung.</b> Mach Screenshots von der Shop-Seite, deiner Bestellung und den Nachrichten.
    [other] <b>Bitte heute die Bank oder App der Zahlung, das Geld zurückzurufen.</b> Setz dem Verkäufer schriftlich eine Frist. Danach: Polizei.
    [unsure] <b>Schau auf den Kontoauszug: Welcher Name steht da?</b> „PayPal“: dort einen Fall eröffnen. Shop oder Karte: die Bank fragen.
   *[unknown] <b>Wie und wann hast du bezahlt?</b> PayPal und Karten schützen dein Geld. Sag es mir, dann achte ich auf den letzten Tag.
}
advice-store-or-payment = <b>Gibt es im Shop noch einen Knopf dafür? Dann heute { claim-file }.</b> Wenn nicht: { $ways ->
    [paypal] bei PayPal einen Fall eröffnen.
    [card] das Geld von deiner Bank verlangen.
    [other] dort fragen, wo du bezahlt hast.
   *[both] PayPal oder die Bank deiner Karte.
}
advice-last-resort = <b>Ich kenne keine Frist mehr, die du schaffst.</b> Vielleicht helfen Support (aus Kulanz), Verbraucherzentrale oder Mahnbescheid. Sonst leg sie ab.
advice-other-routes = { $bankcost ->
    [frozen] <b>Frag den Support noch einmal, dann dort, wo du bezahlt hast.</b> { $store } sperrt dann die Bestellung, vielleicht das Konto.
    [lost] <b>Frag den Support noch einmal, dann dort, wo du bezahlt hast.</b> Danach erstattet { $store } nichts mehr.
   *[none] <b>Frag den Support noch einmal, dann dort, wo du bezahlt hast.</b> Dass es klappt, kann ich nicht versprechen.
}
advice-escalate-case = <b>Mach den Fall bis { $escalateby } zum Käuferschutz-Antrag</b>, wenn er nicht gelöst ist. Danach schließt PayPal ihn endgültig.
advice-await-case = { $case ->
    [paypal] { $lapsed ->
        [yes] <b>Schau, ob PayPal den Fall geschlossen hat:</b> Die Frist für den Antrag ist um. Geschlossen? Frag die Bank der Karte, über die PayPal lief.
        [open] <b>Antworte PayPal rechtzeitig.</b> Nicht gelöst? Mach bis { $escalateby } einen Käuferschutz-Antrag daraus, sonst wird er endgültig geschlossen.
       *[no] <b>Antworte PayPal rechtzeitig.</b>
    }
   *[card] <b>Antworte der Bank rechtzeitig.</b> Es kann Wochen dauern.
}
advice-after-payment-case = <b>Frag schriftlich nach dem Grund, und widersprich</b> mit deinem Verlauf und den Daten. Manche Entscheidung wird geändert.
advice-await-money = { $tosend ->
    [yes] <b>Schick es rechtzeitig zurück und behalte den Beleg.</b> Das Geld kommt erst danach.
   *[no] { $refundin ->
        [unknown] <b>Sag mir, wenn das Geld da ist.</b> Es geht auf die Karte oder das Konto der Zahlung und kann einige Wochen brauchen.
        [calendar] { $refund ->
            [one] <b>Sag mir, wenn das Geld da ist.</b> Es geht auf die Karte oder das Konto der Zahlung, meist binnen { $refund } Tag.
           *[other] <b>Sag mir, wenn das Geld da ist.</b> Es geht auf die Karte oder das Konto der Zahlung, meist binnen { $refund } Tagen.
        }
       *[business] { $refund ->
            [one] <b>Sag mir, wenn das Geld da ist.</b> Es geht auf die Karte oder das Konto der Zahlung, meist binnen { $refund } Werktag.
           *[other] <b>Sag mir, wenn das Geld da ist.</b> Es geht auf die Karte oder das Konto der Zahlung, meist binnen { $refund } Werktagen.
        }
    }
}
advice-trace-money = <b>Schau auf den Kontoauszug, auch am Tag des Kaufs.</b> Nicht da? Frag den Support nach der Referenznummer, dann die Bank.
advice-close-order = <b>Nichts mehr zu tun:</b> Leg die Bestellung als erledigt ab, dann vergesse ich sie nach einer Weile.
advice-check-goods = { $dispute ->
    [none] { $confirms ->
        [no] <b>Prüf es jetzt:</b> Alles da, alles heil? Wenn nicht, mach Fotos und sag es mir: Zum Melden bleiben nur ein paar Tage.
       *[yes] <b>Prüf es, bevor du den Erhalt bestätigst:</b> Alles da, alles heil? Wenn nicht, mach Fotos und sag es mir. Später ist es schwerer.
    }
   *[open] <b>Prüf es erst:</b> Alles da, alles heil? Wenn alles gut ist, schließ { claim-the }: „Nicht erhalten“ stimmt nicht mehr.
}
advice-offer-to-pay = <b>{ part-write }, dass es da ist, und frag, wie du zahlen kannst.</b> Das ist nur fair. Noch offen? Dann schließ { claim-the }.

## Was nicht: Sätze eines Absatzes nach dem Anfang
dont-confirm-receipt = Bestätige den Erhalt nicht: Sonst bekommt der Verkäufer das Geld.
dont-cancel-dispute = Zieh { claim-the } nicht zurück.
dont-accept-less = { $problem ->
    [missing] Nimm nicht weniger an, als das fehlende Teil kostet.
   *[none] Nimm nicht weniger an als den vollen Betrag.
}
dont-count-on-promises = Verlass dich nicht auf Versprechen: Es zählt die Bestellseite.
dont-pay-outside = Zahl nichts außerhalb des Shops.
dont-take-money-outside = Nimm kein Geld außerhalb des Shops.
dont-follow-links = Tippe nicht auf Links aus SMS oder E-Mails.
dont-refuse-parcel = Verweigere die Annahme nicht: Dann ist das Geld meist weg.
dont-two-routes-at-once = Eröffne keine zwei Fälle zugleich: Der eine kann den anderen beenden.
dont-call-numbers = Ruf keine „Support“-Nummern aus der Suche an.
dont-pay-for-recovery = Zahl niemandem, der dein Geld „zurückholen“ will.

## Von wem ein Datum stammt, und was die Regeln des Shops dazu sagen
end-assumed = { $asks ->
    [promised] <i>Meine vorsichtige Schätzung. Nenn mir das versprochene Lieferdatum, dann zähle ich genauer.</i>
    [paid] <i>Meine vorsichtige Schätzung. Nenn mir den Tag der Zahlung, dann zähle ich genauer.</i>
   *[end] <i>Meine vorsichtige Schätzung. Der wahre Tag steht auf der Bestellseite: Nenn ihn mir.</i>
}
end-own = <i>Dein eigenes Datum.</i>
end-default = { $known ->
    [years] <i>Nach den Regeln des Shops von { $years }. Steht auf deiner Bestellseite etwas anderes, gilt die Seite.</i>
   *[other] <i>Nach den üblichen Regeln des Shops. Steht auf deiner Bestellseite etwas anderes, gilt die Seite.</i>
}
claim-opens-later = <i>Bei { $store } kannst du erst ab { $opensday } { claim-file }. Darum fehlt vorher der Knopf auf der Bestellseite.</i>
note-customs = <i>Mach zuerst, was der Zoll wirklich verlangt: Sonst geht es zurück, und das Geld ist weg.</i>
claim-may-be-refused = <i>Ein Nein ist jetzt nicht endgültig: Heb die Absage auf, und reklamiere ab dem genannten Tag noch einmal.</i>

## Wege neben dem Shop: Sätze nach ihrem Rat
routes-paypal = { $paypalescalate ->
    [one] PayPal: Fall bis { $paypalday }. Mach binnen { $paypalescalate } Tag einen Käuferschutz-Antrag daraus, sonst wird er geschlossen.
   *[other] PayPal: Fall bis { $paypalday }. Mach binnen { $paypalescalate } Tagen einen Käuferschutz-Antrag daraus, sonst wird er geschlossen.
}
routes-card = Karte: Rückbuchung über die Bank, sicherheitshalber bis { $cardday }.
routes-perhaps = Wenn { $store } keine Reklamation mehr annimmt, verlange das Geld dort, wo du bezahlt hast:
routes-paypal-over = PayPal nimmt keinen Fall mehr an: Die Frist ist vorbei.
routes-card-over = Die sichere Frist für eine Rückbuchung ist vorbei. Frag die Bank trotzdem: Manche machen es auch später.
routes-eu = Sitzt der Verkäufer in der EU, Norwegen oder Island, berät das Europäische Verbraucherzentrum (ECC-Net) kostenlos.
routes-body = Kostenlose Beratung in deinem Land: { $body }.
routes-section75 = In Großbritannien haftet auch die Bank der Kreditkarte: bei Waren über £{ $above }, bis zu { $years } Jahre lang. Frag sie nach „section 75“.

## Sicherheit
private-data = Das sieht nach einer Ausweis-, Steuer- oder Kartennummer aus. Die brauche ich nicht, und ich habe nichts davon gespeichert. Schick so etwas bitte nicht hierher. Soll ich die Nachricht löschen?
button-delete-message = Nachricht löschen
private-data-deleted = Ich lösche sie.
