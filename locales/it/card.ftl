# La cornice della scheda e del promemoria, gli elenchi e le domande dei promemoria successivi.
#
# Glossario. Le parole dei negozi, come stanno nelle loro pagine in italiano:
#   order page          pagina dell'ordine (AliExpress: “Dettagli dell'ordine”; Temu: “I tuoi ordini”; Joom: “I miei ordini”)
#   buyer protection    protezione acquirente (AliExpress: “Protezione dell'acquirente”); Temu: “Programma di protezione acquisti”;
#                       PayPal: “Protezione acquisti”; eBay: “Garanzia cliente”
#   dispute, claim      contestazione (AliExpress, PayPal); reclamo (PayPal, secondo passo); richiesta, caso (eBay);
#                       richiesta di rimborso (Temu, Shein); discussione (Allegro)
#   A-to-z claim        reclamo A-Z (Amazon: “Garanzia dalla A alla Z”)
#   tracking number     numero di tracking (AliExpress, Temu: “Numero di tracciamento”; Amazon: “ID tracciamento”)
#   carrier             corriere
#   seller, support     venditore; assistenza (Amazon: “Servizio Clienti”)
#   refund, full        rimborso, rimborso totale (con la spedizione)
#   confirm receipt     confermare la ricezione (AliExpress: “Conferma la ricezione”)
#   extend              prolungare la protezione (AliExpress: “Estendi il periodo di protezione”)
#   escalate            far decidere il negozio (PayPal: “Trasforma in reclamo”; eBay: “Chiedi a eBay di intervenire”)
#   appeal              ricorso, fare ricorso (PayPal, Temu)
#   chargeback          chargeback (alcune banche: “storno”, “contestazione dell'addebito”)
#   the post            le Poste; ufficio postale
#   pick-up point       punto di ritiro
#   customs             dogana
#   screenshot          screenshot
#
# Dubbi per chi legge dall'Italia:
#   - “contestazione” e “controversia”: AliExpress ha usato tutte e due; qui “contestazione”, come PayPal.
#   - “tracking” e “tracciamento”: nelle pagine prevale “tracciamento”, a voce “tracking”.
#   - “chargeback” si capisce in banca; molti lo conoscono come “storno”.
#   - Con i giorni 8 e 11 l'articolo si apostrofa (“l'8 novembre”): dove si può, la data sta senza articolo, dopo i due punti.

## La cornice: una riga per cosa
frame-title = { $sign } <b>{ $title }</b>
frame-title-store = { $sign } <b>{ $title }</b> · { $store }
frame-day = Giorno { $days }
frame-left = 🛡 { $bar } { $from ->
    [rules] <b>{ $span }</b> per reclamare
    [assumed] circa <b>{ $span }</b> di protezione
   *[own] <b>{ $span }</b> di protezione
} ({ $day })
frame-stopped = { $decision ->
    [known] 🛡 Reclamo fatto in tempo. Decisione attesa entro: { $day }
   *[none] 🛡 Reclamo fatto in tempo: il termine è sospeso
}
frame-over = { $from ->
    [rules] 🛡 Ultimo giorno per reclamare: { $day }
   *[own] 🛡 Protezione finita: { $day }
}
frame-over-perhaps = 🛡 La protezione forse è finita: guarda la pagina dell'ordine
frame-end-unknown = { $asks ->
    [promised] 🛡 Non so l'ultimo giorno: dimmi la data promessa
   *[end] 🛡 Non so quando finisce: guarda la pagina dell'ordine
}
frame-next = { $is ->
    [today] 🔔 Oggi, { $time }
    [tomorrow] 🔔 Domani, { $time }
   *[day] 🔔 { $day }, { $time }
}
button-more = ⋯ Altro
button-track = 🔎 Traccia
button-open-store = 🛒 Apri { $store }
button-answer-yes = ✅ Sì
button-answer-no = No
button-wait-longer = ⏰ Aspetto ancora

undo-takes-back = <i>↩ annulla: { $what }.</i>
undone = { $now ->
    [end] ↩ Annullato: { $what }. La protezione finisce di nuovo: { $day }.
    [none] ↩ Annullato: { $what }. Non so più quando finisce la protezione.
   *[same] ↩ Annullato: { $what }. Il resto è come prima.
}
notice-undone = Annullato.
sure-close = C'è tutto, e funziona? Se chiudo, non controllo più la fine della protezione: <b>{ $at }</b>.
button-sure-close = Sì, chiudi

## Che cosa c'è da fare, in un elenco
digest-line = { $sign } <b>{ $title }</b>: { $todo } · { $left }
digest-line-bare = { $sign } <b>{ $title }</b>: { $todo }
digest-quiet = { $sign } <b>{ $title }</b>
left-span = { $about ->
    [yes] ancora circa { $span }
   *[no] ancora { $span }
}
title-no-number = senza numero
do-wait = aspettare
do-look = vedere se si muove
do-ask = { $to ->
    [support] chiedere all'assistenza
   *[seller] chiedere al venditore
}
do-answer = { $to ->
    [support] risposta dell'assistenza
   *[seller] risposta del venditore
}
do-compare = confrontare il numero
do-extension = prolungare la protezione
do-post = chiedere alle Poste
do-ship = non ancora spedito
do-cancel = annullare l'ordine
do-dispute = { claim-file }
do-news = controllare { claim-the }
do-reply = rispondere per { claim-the }
do-decide = chiedere una decisione
do-appeal = fare ricorso
do-payment = { $ways ->
    [paypal] usare PayPal
    [card] usare la banca
    [other] chiedere a chi ha preso i soldi
   *[both] usare PayPal o la banca
}
do-over = troppo tardi, chiudere
do-customs = sistemare con la dogana
do-collect = ritirare
do-return = chiedere perché torna indietro
do-money = cercare i soldi
do-close = chiudere

## Un promemoria successivo chiede com'è andata con il consiglio: una domanda a cui rispondono i pulsanti
again-change = { $time ->
    [odd] È cambiato qualcosa?
   *[even] Tutto uguale, o c'è qualcosa di nuovo?
}
again-arrival = { $time ->
    [odd] È arrivato, o il tracking mostra qualcosa di nuovo?
   *[even] È arrivato? Che cosa mostra oggi il tracking?
}
again-seller-asked = { $to ->
    [support] { $time ->
        [odd] Hai scritto all'assistenza?
       *[even] L'assistenza non può aiutare se non scrivi. L'hai fatto?
    }
   *[seller] { $time ->
        [odd] Hai scritto al venditore?
       *[even] Il venditore non può aiutare se non scrivi. L'hai fatto?
    }
}
again-answer = { $to ->
    [support] { $time ->
        [odd] L'assistenza ha risposto?
       *[even] È arrivata una risposta dall'assistenza?
    }
   *[seller] { $time ->
        [odd] Il venditore ha risposto?
       *[even] È arrivata una risposta dal venditore?
    }
}
again-number-compared = { $time ->
    [odd] Hai confrontato il numero con la pagina dell'ordine?
   *[even] A volte i venditori lo cambiano. Hai confrontato il numero?
}
again-parcel-compared = { $time ->
    [odd] Hai confrontato il luogo e le date?
   *[even] Il peso da solo dice poco. Hai confrontato luogo e date?
}
again-extension-asked = { $time ->
    [odd] Hai chiesto più tempo?
   *[even] Solo una proroga ferma il tempo. L'hai chiesta?
}
again-extended = { $time ->
    [odd] La protezione è stata prolungata?
   *[even] Guarda la pagina dell'ordine: la fine si è spostata?
}
again-extended-yourself = { $time ->
    [odd] Hai prolungato la protezione, o fatto reclamo?
   *[even] I giorni passano. Hai prolungato la protezione, o fatto reclamo?
}
again-post-asked = { $time ->
    [odd] Hai chiesto alle Poste?
   *[even] Le Poste spesso sanno più della pagina. Hai chiesto?
}
again-still-there = { $time ->
    [odd] Hai chiesto se è ancora lì?
   *[even] È ancora lì? Se nessuno lo ritira, torna indietro. Hai chiesto?
}
again-shipped = { $time ->
    [odd] È stato spedito?
   *[even] La pagina dell'ordine dice “spedito”?
}
again-cancelled = { $time ->
    [odd] Hai annullato l'ordine?
   *[even] L'ordine forse è ancora aperto. L'hai annullato?
}
again-opened = { $time ->
    [odd] A che punto siamo: { claim-did }?
   *[even] I giorni passano: { claim-did }?
}
again-news = { $time ->
    [odd] Ci sono novità per { claim-the }?
   *[even] Guarda { claim-the }: che cosa si vede oggi?
}
again-decision = { $time ->
    [odd] Il negozio ha deciso?
   *[even] C'è una decisione?
}
again-appeal-news = { $time ->
    [odd] C'è una risposta al tuo ricorso?
   *[even] Hanno deciso sul tuo ricorso?
}
again-case-news = { $time ->
    [odd] Ci sono novità sul tuo caso?
   *[even] Che cosa si vede oggi nel tuo caso?
}
again-replied = { $time ->
    [odd] Hai risposto per { claim-the }?
   *[even] Il silenzio può valere come un sì. Hai risposto per { claim-the }?
}
again-said-no = { $to ->
    [support] { $time ->
        [odd] Hai risposto all'assistenza?
       *[even] L'assistenza può prendere il silenzio per un sì. Hai risposto?
    }
   *[seller] { $time ->
        [odd] Hai risposto al venditore?
       *[even] Il venditore può prendere il silenzio per un sì. Hai risposto?
    }
}
again-escalated = { $time ->
    [odd] Hai chiesto al negozio di decidere?
   *[even] Da solo il negozio forse non interviene. Gli hai chiesto di decidere?
}
again-case-escalated = { $time ->
    [odd] Hai trasformato il caso in reclamo?
   *[even] PayPal chiude i casi che nessuno trasforma in reclamo. L'hai fatto?
}
again-appealed = { $time ->
    [odd] Hai fatto ricorso?
   *[even] Un “no” non è sempre l'ultima parola. Hai fatto ricorso?
}
again-objected = { $time ->
    [odd] Hai fatto opposizione?
   *[even] Alcune decisioni cambiano. Hai fatto opposizione?
}
again-payment-asked = { $time ->
    [odd] Hai chiesto i soldi dove hai pagato?
   *[even] Dove hai pagato nessuno si muove se non chiedi. L'hai fatto?
}
again-claimed = { $time ->
    [odd] Hai fatto reclamo al negozio, o dove hai pagato?
   *[even] I giorni passano da tutte e due le parti. Hai chiesto al negozio, o dove hai pagato?
}
again-claim-changed = { $time ->
    [odd] Hai aggiunto le foto per { claim-the }?
   *[even] Senza foto può andare male. Le hai aggiunte?
}
again-over = { $time ->
    [odd] Non c'è più nessun termine da rispettare. Chiudo l'ordine?
   *[even] Ancora nessun aiuto? Chiudo l'ordine?
}
again-customs = { $time ->
    [odd] Con la dogana è tutto a posto?
   *[even] La dogana forse ti aspetta ancora. È tutto a posto?
}
again-collected = { $time ->
    [odd] L'hai ritirato?
   *[even] Se nessuno lo ritira, torna indietro. L'hai ritirato?
}
again-why-returned = { $time ->
    [odd] Sai perché torna indietro?
   *[even] Che cosa dice il corriere: perché torna indietro?
}
again-money = { $time ->
    [odd] Sono arrivati i soldi?
   *[even] I soldi si vedono sull'estratto conto?
}
again-all-well = { $time ->
    [odd] È tutto a posto?
   *[even] C'è tutto, e funziona?
}
again-arrival-told = { $to ->
    [support] { $time ->
        [odd] Hai detto all'assistenza che è arrivato?
       *[even] L'assistenza sa che è arrivato?
    }
   *[seller] { $time ->
        [odd] Hai detto al venditore che è arrivato?
       *[even] Il venditore sa che è arrivato?
    }
}
again-closing = { $time ->
    [odd] Posso chiudere l'ordine?
   *[even] Non resta niente da fare. Chiudo l'ordine?
}
button-nothing-new = Niente di nuovo
button-no-news = Ancora niente
button-it-is-here = ✅ È arrivato
button-money-back = ✅ Soldi restituiti
button-all-well = ✅ Tutto bene: chiudi
button-told-close = ✅ Sì, chiudi l'ordine
reminder-no-news = Va bene, niente di nuovo.
reminder-not-yet = Non ancora? Allora il passo è questo.
button-parcel-mine = ✅ Tornano: è il mio
