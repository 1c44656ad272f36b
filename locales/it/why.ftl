# Le risposte a “Perché?”: perché un pacco non si traccia.

## Perché non si traccia?
button-why-untracked = Perché non si traccia?
why-untracked-head = <b>Perché non si traccia?</b>
why-untracked-number = <b>Perché</b> <code>{ $number }</code> <b>non mostra niente?</b>
why-untracked-order = <b>{ $title }: perché non si traccia?</b>
why-untracked-comfort = Quasi tutti i pacchi così arrivano. Il motivo più probabile viene per primo:
why-untracked-first = Il motivo più probabile viene per primo:
why-untracked-watch = Intanto il tempo per reclamare passa. Posso seguire l'ordine e avvisarti in tempo.

# La causa in poche parole, e in una frase che cosa ne segue.
cause-order-number = <b>È un numero d'ordine.</b> Il numero di tracking sta nella pagina dell'ordine, fra i dettagli della consegna.
cause-mistyped = <b>Un errore di battitura.</b> Copia di nuovo il numero dalla pagina dell'ordine.
cause-label-only = { $number ->
    [no] <b>Non ancora partito.</b>
   *[yes] <b>Per ora solo un'etichetta:</b> il pacco non è stato affidato al corriere.
} { $sent ->
    [no] Prima della spedizione non si può vedere niente.
   *[yes] { $late ->
        [yes] { $to ->
            [support] Chiedi all'assistenza se è in viaggio.
           *[seller] Chiedi al venditore se è in viaggio.
        }
       *[no] { $dayknown ->
            [yes] Dal { $actday } è ora di chiedere.
           *[no] Dal giorno { $act } dopo la spedizione, chiedi al venditore.
        }
    }
}
cause-another-parcel = <b>È il numero di un altro pacco.</b> Se luogo o date non tornano, dimmelo: è un motivo per reclamare.
cause-too-early = <b>È presto.</b> Il numero spesso arriva giorni prima della prima scansione: { $dayknown ->
    [yes] fino al { $actday } è normale.
   *[no] fino al giorno { $act } dopo la spedizione è normale.
}
cause-store-hides-it = { $silence ->
    [0] <b>Il negozio non lo mostra.</b> Alcuni dicono solo “Pacco spedito”: allora c'è solo la pagina dell'ordine da guardare.
    [one] <b>Questo negozio spesso non mostra niente.</b> Lo dice lui: fino a { $silence } giorno di silenzio è normale.
   *[other] <b>Questo negozio spesso non mostra niente.</b> Lo dice lui: fino a { $silence } giorni di silenzio sono normali.
}
cause-in-the-mail = <b>È arrivato per e-mail.</b> Guarda lì, e fra i dettagli della consegna dell'ordine.
cause-sent-untracked = <b>Le cose piccole e da poco spesso partono senza tracking.</b> Guarda nella cassetta; puoi reclamare lo stesso.
cause-border-only = <b>Molti numeri si fermano alla frontiera.</b> Poi non si vede niente, finché le Poste non ti mandano un avviso.
cause-last-stretch = <b>Funziona in un solo paese.</b> Non mostra niente finché il pacco non è lì.
cause-between-countries = <b>Fra due paesi non si scansiona niente.</b> Lì settimane di silenzio sono normali.
cause-changed = <b>Il numero è stato cambiato.</b> Confrontalo con la pagina dell'ordine; mandami quello nuovo.
cause-own-site = <b>I siti di tracking sanno meno del corriere.</b> Guarda sul sito che indica la pagina dell'ordine.
cause-other-number = <b>Un secondo numero nel tuo paese.</b> Cercalo nella pagina dell'ordine, o aspetta l'avviso.

## Perché questo consiglio?
button-why = Perché?
why-advice = <b>{ $title }: perché?</b>
why-confirm-receipt = Dopo, un reclamo è difficile o impossibile.
why-cancel-dispute = Una seconda volta spesso dicono no. { $silence ->
    [0] Non annullare non ti costa niente.
    [one] Un venditore che non risponde entro { $silence } giorno di solito perde.
   *[other] Un venditore che non risponde entro { $silence } giorni di solito perde.
}
why-accept-less = Chiude tutto con quella somma, anche se è zero.
why-count-on-promises = Il tempo passa, e dopo una promessa non prova niente.
why-pay-outside = Il negozio quei soldi non li vede, e non li protegge.
why-take-money-outside = Spesso non arrivano mai, e intanto { claim-the } non c'è più.
why-follow-links = Spesso è una truffa, anche se il numero è giusto. Una richiesta vera c'è anche sul sito del corriere.
why-refuse-parcel = Allora non vale più come “non ricevuto”, ma come una tua scelta.
why-two-routes-at-once = { $cost ->
    [frozen] Con un caso in banca o su PayPal, { $store } blocca l'ordine, e può bloccare il tuo account.
    [lost] Un caso in banca o su PayPal fa cadere { claim-the } su { $store }, e può bloccare il tuo account.
   *[unknown] Molti negozi chiudono il loro caso se ce n'è uno in banca o su PayPal. Alcuni bloccano l'account.
} Quindi prima l'uno, poi l'altro.
why-call-numbers = Quasi tutti sono di truffatori: il negozio risponde nella sua app.
why-pay-for-recovery = Prendono i soldi, e non riportano niente. La banca e le associazioni di consumatori non costano niente.

# Che cos'altro aiuta con un consiglio, dietro “Perché?”: `more-` e la parola del consiglio. Non tutti ne hanno bisogno.
more-wait = Ogni riga nel tracking è una “scansione”: qualcuno ha letto il numero sul pacco. Fino alla prima, il numero non mostra niente, anche se è giusto.
more-wait-still = Quasi tutti i pacchi così arrivano. La pagina dell'ordine dice il corriere: il suo sito ne sa di più.
more-ask-seller = Al venditore si danno alcuni giorni per rispondere. { part-next }
more-ask-if-handed-over = Al venditore si danno alcuni giorni per rispondere. { part-next }
more-ask-seller-where-it-is = Al venditore si danno alcuni giorni per rispondere. { part-next }
more-await-answer = “È in viaggio, abbia pazienza” non cambia niente, e il tuo tempo per reclamare passa.
more-compare-number = Sta fra i dettagli della consegna dell'ordine. Tengo anche il numero vecchio. { part-next }
more-ask-extension-first = Il venditore può dire no, o niente: quindi non contarci.
more-await-extension = Una promessa non basta: vale solo la nuova fine nella pagina dell'ordine.
more-follow-silence = Dopo la frontiera questi numeri non mostrano altro. “Importato” può restare lì a lungo.
more-check-ship-timer = È il conto alla rovescia nella pagina dell'ordine. Dai più tempo solo se vuoi aspettare.
more-open-dispute = { $opens ->
    [later] Se nella pagina dell'ordine il pulsante non c'è prima del { $opensday }, è per questo.
   *[open] Con { claim-the } chiedi i soldi al negozio. Aggiungi uno screenshot con data del tracking.
}
more-open-dispute-today = Con { claim-the } chiedi i soldi al negozio. Se poi il pacco arriva, puoi sempre annullare.
more-extended-or-dispute = C'è una nuova fine nella pagina dell'ordine? Allora dimmela. Con { claim-the } chiedi i soldi al negozio.
more-ask-extension = Così aspettare è meno rischioso. Ma il venditore può dire no, o niente.
more-extend-yourself = Funziona una volta sola. Poi dimmi la nuova fine, così ti avviso in tempo. Se non lo aspetti più, non aspettare.
more-claim-at-store = { $credit ->
    [0] { $store } decide da solo, senza il venditore. Non rimandare.
   *[other] Il credito per il ritardo arriva da solo, entro { $credit } ore dal giorno promesso. Sul rimborso decide { $store }.
}
more-may-claim = { $store } accetta già un reclamo. Se il pacco si ferma, non aspettare oltre.
more-keep-notice = Non è perso niente. Per il negozio la consegna sembra ancora normale, quindi ha detto no fino al { $until }. Se nella pagina dell'ordine la fine si sposta, dimmi quella nuova.
more-file-now = La protezione è finita, ma { $store } accetta ancora un reclamo. Il primo a volte lo rifiutano, e per il secondo serve tempo.
more-look-in-daily = Dimmi che cosa succede: un'offerta, un no, una domanda.
more-escalate = Aggiungi uno screenshot con data del tracking, e le risposte che hai avuto.
more-keep-dispute = Non tutti i negozi accettano una seconda { claim-word }. Quando il pacco è qui ed è tuo, puoi sempre chiudere.
more-may-cancel = Non tutti i negozi accettano una seconda { claim-word }. Quindi non annullare finché il pacco non è tuo di sicuro.
more-dispute-not-mine = Lo screenshot qui serve: mostra che il pacco è andato in un altro posto, o è partito prima dell'ordine.
more-compare-parcel = Bilance e imballi cambiano. Se luogo e date tornano, continua a seguirlo.
more-report-delivered = Prova di consegna è una firma, una foto o il luogo. Alcuni negozi accettano la segnalazione solo per pochi giorni.
more-dispute-delivered = Prova di consegna è una firma, una foto o il luogo. Le Poste possono dichiarare per iscritto che non l'hai ricevuto: aggiungilo.
more-report-goods = Un reclamo che dice il falso si perde facilmente.
more-mind-your-data = { $to ->
    [support] Nel dubbio, chiedi all'assistenza chi vuole i tuoi dati. Una richiesta vera ha una scadenza: dopo, il pacco torna indietro.
   *[seller] Nel dubbio, chiedi al venditore chi vuole i tuoi dati. Una richiesta vera ha una scadenza: dopo, il pacco torna indietro.
}
more-clear-customs = Se hai pagato l'IVA nel negozio, manda al corriere la pagina dell'ordine che lo mostra. Quello che non si paga torna indietro.
more-dispute-destroyed = La risposta scritta del corriere è la tua prova.
more-redeliver = Scrivi tu l'indirizzo del sito del corriere: i link nei messaggi spesso sono una truffa.
more-ask-why-returned = Non ritirato, dogana non pagata o indirizzo sbagliato: allora di solito il reclamo si perde, e ti metti d'accordo con il venditore. In tutti gli altri casi puoi chiedere l'importo totale.
more-settle-return = Scrivi nella chat del negozio, e non pagare niente fuori dal negozio.
more-dispute-returned = Aggiungi uno screenshot con data del ritorno. Se il motivo eri tu, hai i soldi quando è tornato, o un secondo pacco.
more-ask-shop = Scrivi il numero d'ordine, e tieni la risposta. Se il tracking dice “consegnato”, chiedi anche alle Poste una dichiarazione scritta.
more-use-payment = Prima fai gli screenshot: la pagina di un negozio così domani può sparire.
more-after-payment-case = Le associazioni di consumatori del tuo paese aiutano gratis.
more-await-money = Le banche spesso li mettono sotto il giorno dell'acquisto. Una carta nuova ha lo stesso conto.
more-trace-money =
    1. Pagina dell'ordine: il rimborso risulta “completato”?
    2. Il tuo estratto conto: le banche spesso lo mettono sotto il giorno dell'<i>acquisto</i>. Una carta nuova ha lo stesso conto.
    3. Chiedi all'assistenza il numero di riferimento, poi portalo alla banca.

# Su che cosa si basa. Gli anni e la sicurezza seguono il tema.
basis-head = <b>Le mie fonti</b>
basis-waiting = Quanto silenzio è normale:
basis-shipping = Quando spedisce il venditore:
basis-claim = Quando puoi reclamare:
basis-answer = Chi risponde, ed entro quando:
basis-refund = Quando arrivano i soldi:
basis-pay-pal = PayPal:
basis-bank = La banca:
basis-source = { $dated ->
    [yes] { $sure ->
        [high] pagine ufficiali, { $years }. Sicuro.
        [medium] copie o guide che concordano, { $years }. Abbastanza sicuro.
       *[low] una guida, o guide diverse, { $years }. Non sicuro.
    }
   *[no] { $sure ->
        [high] pagine ufficiali, senza data. Sicuro.
        [medium] copie o guide, senza data. Abbastanza sicuro.
       *[low] una guida, senza data. Non sicuro.
    }
}
basis-order-page = Se la tua pagina dell'ordine dice altro, vale la pagina.
basis-nothing = Non conosco le regole di questo negozio: vale la sua pagina dell'ordine.

## Dogana
button-customs = Cosa chiede la dogana
button-other-country = Un altro paese
button-country = Paese
settings-country = Paese: { $country }.
country-untold = non detto
ask-country = In che paese ricevi i pacchi? Tocca, o scrivi il nome.
ask-country-of-delivery = In che paese ricevi i pacchi? Così vedo se questo è tuo.
country-not-understood = Non conosco questo paese. Scrivi di nuovo il nome.
country-which = Quale intendi?
country-or-parcel = { $country }: vivi lì o il pacco è lì?
button-live-there = Vivo lì
customs-fee-asked = 💶 La dogana chiede { $amount }.
customs-head = <b>Dogana: che cosa è normale</b>
customs-head-country = <b>Dogana, { $country }: che cosa è normale</b>
customs-country-unknown = Molti paesi chiedono un codice fiscale o un numero d'identità, i corrieri un documento o la fattura. Qual è il tuo paese?
customs-data-unknown = Per questo paese non ho un elenco. Molti chiedono un codice fiscale o un numero d'identità, i corrieri un documento o la fattura.
customs-data = È normale che chiedano: <b>{ $asks }</b> ({ $called }).
customs-data-tax-number = codice fiscale
customs-data-personal-number = numero d'identità
customs-data-passport = dati del passaporto
customs-data-customs-code = codice doganale personale
customs-data-identity-document = documento d'identità
customs-never = <b>Mai normale:</b> il PIN o le cifre sul retro di una carta, codici arrivati per SMS, password, una foto della carta.
customs-how = Scrivi tu l'indirizzo del corriere, e cerca il tuo numero. Una richiesta vera c'è anche lì: rispondi presto. A me questi dati non mandarli mai.
customs-paid = Fino a { $upto } di merce: di solito l'imposta ({ $name }) la prende il negozio. Te la chiedono di nuovo? Manda la ricevuta al corriere.
customs-duty-flat = Dal { $since }: { $amount } di dazio per ogni tipo di merce, nei pacchi fino a { $upto }.
customs-duty-any = Novità dal { $since }: dazio sui pacchi di qualsiasi valore. Una richiesta può essere vera.
customs-within-union = Dentro l'UE non c'è dogana: chi chiede spese doganali per un pacco da un paese UE a un altro di solito è un truffatore.
customs-refuse = Se non paghi il dovuto, torna indietro, e di solito il reclamo si perde.

# Che cosa si scrive per un paese, oltre al nome e al codice.
words-country-ae = emirati uae
words-country-gb = inghilterra gran bretagna uk england britain scozia galles
words-country-kr = corea korea
words-country-ru = russia
words-country-tr = turchia turkey turkiye
words-country-us = usa america stati uniti
