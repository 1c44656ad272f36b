# I testi come messaggi: le loro teste, i pulsanti, i passi e, alla fine, le frasi. Le lettere stesse stanno in
# locales/en/letters.ftl; qui `says-…` dice che cosa significa ogni frase, in prima persona, ed è la lettera dove leggono l'italiano.

## Teste
letter-ask-code = { $to ->
    [support] ✉️ <b>Chiedere del numero all'assistenza</b> · { $title }
   *[seller] ✉️ <b>Chiedere del numero al venditore</b> · { $title }
}
letter-not-handed-over = ✉️ <b>Chiedere di affidare il pacco al corriere</b> · { $title }
letter-where-is-it = ✉️ <b>Chiedere dov'è</b> · { $title }
letter-settle-return = ✉️ <b>Chiedere di rimandarlo o rimborsare</b> · { $title }
letter-reopen = ✉️ <b>Chiedere di riaprire l'ordine</b> · { $title }
letter-proof-sent = ✉️ <b>Mandare la prova richiesta</b> · { $title }
letter-address-right = ✉️ <b>Chiedere l'indirizzo sull'etichetta</b> · { $title }
letter-out-of-stock = ✉️ <b>Non disponibile: i soldi indietro</b> · { $title }
letter-extend = ✉️ <b>Chiedere una proroga</b> · { $title }
letter-cancel-unshipped = ✉️ <b>Annullare l'ordine: non spedito</b> · { $title }
letter-proof-of-delivery = ✉️ <b>Chiedere la prova di consegna</b> · { $title }
letter-delivered-not-here = ⚖️ <b>Per { claim-the }: “consegnato”, ma non c'è</b> · { $title }
letter-not-mine = ⚖️ <b>Per { claim-the }: il numero è di un altro pacco</b> · { $title }
letter-returned = ⚖️ <b>Per { claim-the }: il pacco torna indietro</b> · { $title }
letter-problem = ⚖️ <b>Per { claim-the }: { $problem ->
    [missing] manca una parte
    [empty] il pacco era vuoto
    [broken] è arrivato rotto
    [variant] taglia, colore o modello sbagliati
    [described] non è come descritto
   *[wrong] non è quello ordinato
}</b> · { $title }
letter-late = ⚖️ <b>Per { claim-the }: la data promessa è passata</b> · { $title }
letter-no-tracking = ⚖️ <b>Per { claim-the }: nessun dato di tracking</b> · { $title }
letter-ending = ⚖️ <b>Per { claim-the }: l'ordine non è arrivato</b> · { $title }
letter-repeat = ⚖️ <b>{ $part ->
    [yes] Chiedere il resto
   *[no] Rifiutare l'offerta
}</b> · { $title }
letter-escalate = ⚖️ <b>Chiedere al negozio di decidere</b> · { $title }
letter-appeal = ⚖️ <b>Fare ricorso</b> · { $title }
letter-keep-dispute = { $to ->
    [support] ✉️ <b>La tua risposta all'assistenza</b> · { $title }
   *[seller] ✉️ <b>La tua risposta al venditore</b> · { $title }
}
letter-courier-data = { $to ->
    [support] ✉️ <b>Chiedere all'assistenza chi vuole i miei dati</b> · { $title }
   *[seller] ✉️ <b>Chiedere al venditore chi vuole i miei dati</b> · { $title }
}
letter-tax-paid = ✉️ <b>Chiedere se l'IVA è già pagata</b> · { $title }
letter-refund-late = ✉️ <b>Chiedere dov'è il rimborso</b> · { $title }
letter-arrived-after-refund = { $to ->
    [support] ✉️ <b>Dire all'assistenza che è arrivato</b> · { $title }
   *[seller] ✉️ <b>Dire al venditore che è arrivato</b> · { $title }
}
letter-paypal = 💳 <b>Che cosa scrivere a PayPal</b> · { $title }
letter-bank = 💳 <b>Che cosa scrivere alla banca</b> · { $title }
letter-dispute-short = Il testo per { claim-the }:
letter-message-short = { $to ->
    [support] Il testo per l'assistenza:
   *[seller] Il testo per il venditore:
}

## Pulsanti
letter-name-ask-code = ✉️ Chiedi del numero
letter-name-not-handed-over = ✉️ Chiedi se è partito
letter-name-where-is-it = ✉️ Chiedi dov'è
letter-name-settle-return = ✉️ Rimandalo o rimborso
letter-name-reopen = ✉️ Riaprire l'ordine
letter-name-proof-sent = ✉️ Manda la prova
letter-name-address-right = ✉️ Chiedi l'etichetta
letter-name-out-of-stock = ✉️ Chiedi i soldi
letter-name-extend = ✉️ Chiedi una proroga
letter-name-cancel-unshipped = ✉️ Annulla: non spedito
letter-name-proof-of-delivery = ✉️ Chiedi la prova
letter-name-delivered-not-here = ✉️ Testo: “consegnato”
letter-name-not-mine = ✉️ Testo: altro pacco
letter-name-returned = ✉️ Testo: torna indietro
letter-name-problem = ✉️ Testo: { $problem ->
    [missing] incompleto
    [empty] pacco vuoto
    [broken] rotto
    [variant] taglia, colore
    [described] non conforme
   *[wrong] altro articolo
}
letter-name-late = ✉️ Testo: è in ritardo
letter-name-no-tracking = ✉️ Testo: no tracking
letter-name-ending = ✉️ Testo: non arrivato
letter-name-repeat = { $part ->
    [yes] ✉️ Chiedi il resto
   *[no] ✉️ Rifiuta l'offerta
}
letter-name-escalate = ✉️ Decida il negozio
letter-name-appeal = ✉️ Ricorso
letter-name-keep-dispute = { $to ->
    [support] ✉️ Rispondi all'assistenza
   *[seller] ✉️ Rispondi al venditore
}
letter-name-courier-data = ✉️ Chi vuole i dati?
letter-name-tax-paid = ✉️ L'IVA è pagata?
letter-name-refund-late = ✉️ Dov'è il rimborso?
letter-name-arrived-after-refund = ✉️ Di' che è arrivato
letter-name-paypal = ✉️ Scrivi a PayPal
letter-name-bank = ✉️ Scrivi alla banca
button-copy = { $in ->
    [english] 📋 Copia in inglese
   *[own] 📋 Copia il testo
}
button-alone = { $in ->
    [english] 📋 Solo l'inglese
   *[own] 📋 Manda solo il testo
}

## Perché un testo non c'è, o arriva presto
letter-day-in-doubt = Il giorno che mi hai detto viene prima della spedizione. Allora forse è un altro pacco. Guarda di nuovo, per favore.
letter-which = <i>Manda prima questo { $to ->
    [paypal] a PayPal
    [bank] alla banca
    [support] all'assistenza
   *[seller] al venditore
}. Quello in inglese è per chi lo chiede.</i>
letter-not-now = Questo testo ora non va bene: guarda nella scheda che cosa fare.
extend-not-now = Per chiedere più tempo mi serve la fine della protezione, e deve ancora venire. Tocca Modifica nella scheda.
extend-not-here = Su questo negozio non conosco proroghe. Non perdere l'ultimo giorno per reclamare.
ask-too-early = <i>È presto: fino al { $day } (giorno { $from } dalla spedizione) è normale non vedere niente.</i>

## Come un negozio chiama il reclamo per una cosa non arrivata. Ogni testo che riceve `$claim` può usare queste parole: “{ claim-the }”,
## mai “la contestazione”. Le preposizioni che si fondono con l'articolo (in, su, a, da) qui non si usano: “per { claim-the }”,
## “con { claim-the }”. claim-of ha già il “di” (“della contestazione”, “del caso”), claim-did è il passato con tu (“hai aperto …”).
claim-word = { $claim ->
    [dispute] contestazione
    [request] richiesta
    [case] caso
    [a-to-z] reclamo A-Z
    [return] richiesta di rimborso
    [discussion] discussione
   *[claim] reclamo
}
claim-the = { $claim ->
    [dispute] la contestazione
    [request] la richiesta
    [case] il caso
    [a-to-z] il reclamo A-Z
    [return] la richiesta di rimborso
    [discussion] la discussione
   *[claim] il reclamo
}
claim-of = { $claim ->
    [dispute] della contestazione
    [request] della richiesta
    [case] del caso
    [a-to-z] del reclamo A-Z
    [return] della richiesta di rimborso
    [discussion] della discussione
   *[claim] del reclamo
}
claim-opened = { $claim ->
    [dispute] Contestazione aperta
    [request] Richiesta aperta
    [case] Caso aperto
    [a-to-z] Reclamo A-Z fatto
    [return] Rimborso chiesto
    [discussion] Discussione aperta
   *[claim] Reclamo fatto
}
claim-did = { $claim ->
    [dispute] hai aperto la contestazione
    [request] hai aperto la richiesta
    [case] hai aperto il caso
    [a-to-z] hai fatto il reclamo A-Z
    [return] hai chiesto il rimborso
    [discussion] hai aperto la discussione
   *[claim] hai fatto il reclamo
}
claim-file = { $claim ->
    [dispute] aprire la contestazione
    [request] aprire la richiesta
    [case] aprire il caso
    [a-to-z] fare il reclamo A-Z
    [return] chiedere reso/rimborso
    [discussion] aprire la discussione
   *[claim] fare il reclamo
}
claim-file-start = { $claim ->
    [dispute] Apri la contestazione
    [request] Apri la richiesta
    [case] Apri il caso
    [a-to-z] Fai il reclamo A-Z
    [return] Chiedi reso/rimborso
    [discussion] Apri la discussione
   *[claim] Fai il reclamo
}

## Che cosa fare con un testo: quattro modelli per tutti i negozi. `$path` sono i pulsanti del negozio, da resources/stores.toml.
steps-claim =
    <b>Come { claim-file }</b>
    1. { $first ->
        [0] { $path }.
       *[other] { $late ->
            [yes] Scritto al venditore { $first } ore fa? Allora: { $path }. Non ancora? Scrivi prima.
           *[no] Scrivi al venditore, e aspetta { $first } ore. Poi: { $path }.
        }
    }
    2. Motivo: { $reason ->
        [no-tracking] non ricevuto, nessun dato di tracking. L'importo <b>totale</b> con la spedizione.
        [another-parcel] non ricevuto, il numero è di un altro pacco. L'importo <b>totale</b> con la spedizione.
        [marked-delivered] “consegnato”, ma non a te. Mai “nessun dato di tracking”. L'importo <b>totale</b> con la spedizione.
        [returned] non ricevuto, è tornato al mittente. L'importo <b>totale</b> con la spedizione.
        [part-missing] manca una parte dell'ordine. Il prezzo di quello che manca.
        [empty] pacco vuoto. L'importo <b>totale</b> con la spedizione.
        [wrong-item] articolo sbagliato. L'importo <b>totale</b> con la spedizione.
        [other-variant] taglia, colore o modello sbagliati (spesso sotto “non come descritto”). L'importo <b>totale</b> con la spedizione.
        [not-as-described] non come descritto, o falso. L'importo <b>totale</b> con la spedizione.
        [broken] è arrivato rotto. L'importo <b>totale</b> con la spedizione.
       *[not-received] non ricevuto. L'importo <b>totale</b> con la spedizione.
    } Incolla il testo.
    3. { $proof ->
        [photos] Aggiungi foto del pacco, dell'etichetta e del contenuto.
        [optional] Uno screenshot con data del tracking aiuta, ma non è obbligatorio.
       *[screenshot] Aggiungi uno screenshot con data del tracking.
    }
    4. Controlla ogni giorno. { $answer ->
        [store] Decide il negozio stesso. Chiedi soldi, non un credito o un altro pacco.
        [refund] Se il venditore tace { $answerdays } giorni, di solito ti rimborsano: non annullare.
        [days] Il venditore ha { $answerdays } giorni per rispondere.
        [business] Il venditore ha { $answerdays } giorni lavorativi per rispondere.
       *[unknown] Non annullare finché il pacco non è qui.
    }{ $ends ->
        [yes] { " " }Funziona solo finché l'ordine non è completato: non confermare mai la ricezione.
       *[no] { "" }
    }{ $window ->
        [0] { "" }
       *[other] { " " }Dicono no perché sembra tutto normale? Rifallo dal giorno che indicano, entro { $window } giorni.
    }{ $onlyone ->
        [yes] { " " }Un caso in banca o su PayPal nello stesso tempo lo fa cadere.
       *[no] { "" }
    }
steps-return = reso o rimborso
steps-message = { $to ->
    [support] Qui risponde l'assistenza, non il venditore. { $path }.
   *[seller] { $path }.
} Incolla lì il testo. { $next ->
    [claim] { $wait ->
        [one] Nessuna risposta utile entro { $wait } giorno? Il passo dopo è { claim-the }.
       *[other] Nessuna risposta utile entro { $wait } giorni? Il passo dopo è { claim-the }.
    }
    [step] Nessuna risposta utile entro il { $nextday }? Allora ti dico il passo dopo.
    [payment] { $wait ->
        [one] Se entro { $wait } giorno non tornano i soldi, si passa da dove hai pagato.
       *[other] Se entro { $wait } giorni non tornano i soldi, si passa da dove hai pagato.
    }
    [late] Non c'è tempo di aspettare una risposta: intanto conviene { claim-file }.
   *[none] Non pagare niente fuori dal negozio.
}
steps-cover = <i>Su uno screenshot del pagamento copri il numero della carta.</i>
steps-offer =
    <b>Come rifiutare un'offerta</b>
    1. Apri { claim-the } nella pagina dell'ordine → un pulsante come “Rifiuta”. Mai “Accetta”: chiude tutto con quella somma, anche se è zero.
    2. Se puoi, chiedi di nuovo l'importo <b>totale</b> con la spedizione. Incolla il testo.
    3. Controlla ogni giorno: un'offerta senza risposta può valere come accettata.
steps-escalate =
    <b>Come far decidere il negozio</b>
    1. Apri { claim-the } nella pagina dell'ordine → un pulsante come “Intervento”, “Ricorso” o “Chiedi a … di intervenire”. { $latest ->
        [0] Il pulsante non c'è? Scrivi all'assistenza.
       *[other] Fallo entro { $latest } giorni lavorativi dall'apertura, o si chiude.
    }
    2. Incolla il testo. Aggiungi uno screenshot con data del tracking, e le risposte che hai avuto.
    3. Controlla ogni giorno: possono chiederti prove, con poco tempo. { $decision ->
        [hours] La risposta di solito arriva in { $decisiontime } ore.
        [days] La risposta di solito arriva in { $decisiontime } giorni.
       *[unknown] Resta gentile: ora legge un'altra persona.
    }{ $appeal ->
        [0] { "" }
       *[other] { " " }Puoi fare ricorso entro { $appeal } giorni.
    }

steps-payment =
    <b>Come usarlo</b>
    1. Apri il caso nell'app, o chiedi alla banca il modulo per il chargeback: “merce non ricevuta”, o “non conforme”.
    2. Aggiungi la pagina dell'ordine, i messaggi e uno screenshot con data del tracking.

## Che cos'altro serve ai passi di un negozio: `steps-note-` e la sua chiave in resources/stores.toml. Nessun negozio ne ha bisogno.
steps-note-amazon = Se l'ha venduto Amazon stessa, scrivi al suo servizio clienti: rimborsa anche quello.
steps-note-aliexpress = aliexpress.ru è un altro negozio: le sue regole non le conosco.

rules-checked = { $known ->
    [nothing] <i>Non conosco le regole di questo negozio: vale la sua pagina dell'ordine.</i>
    [undated] <i>Regole del negozio da copie senza data. Se la tua pagina dell'ordine dice altro, vale la pagina.</i>
   *[years] <i>Regole del negozio da fonti del { $years }. Se la tua pagina dell'ordine dice altro, vale la pagina.</i>
}

## Le frasi delle lettere: che cosa significa ogni frase inglese, e la lettera per chi legge l'italiano.
says-hello = Buongiorno!
says-thanks = Grazie!
says-order = Scrivo per l'ordine { $order }.
says-not-here = Il mio ordine non è arrivato.
says-order-not-here = Il mio ordine { $order } non è arrivato.
says-not-shipped = Il mio ordine non è stato spedito.
says-order-not-shipped = Il mio ordine { $order } non è stato spedito.
says-shipped = { $days ->
    [one] È stato spedito in data { $shipped }, { $days } giorno fa.
   *[other] È stato spedito in data { $shipped }, { $days } giorni fa.
}
says-marked-shipped = { $days ->
    [one] Risulta spedito in data { $shipped }, { $days } giorno fa.
   *[other] Risulta spedito in data { $shipped }, { $days } giorni fa.
}
says-promised = La consegna era promessa entro questa data: { $promised }.
says-paid = Ho pagato in data { $paid }.
says-ship-by = Doveva essere spedito entro questa data: { $shipby }.

# Al venditore
says-no-number = Non ho un numero di tracking.
says-number-is = Il numero di tracking è { $number }.
says-nothing-new = Il numero di tracking { $number } non mostra niente di nuovo da questa data: { $since }.
says-no-information = Il numero di tracking { $number } non mostra informazioni (controllato: { $checked }).
says-only-label = Il numero di tracking { $number } mostra solo un'etichetta (controllato: { $checked }).
says-please-send = Per favore mandatemi il numero e il nome del corriere.
says-please-find = Per favore verificate dov'è il pacco.
says-please-check = Per favore controllate il numero, e mandatemi quello giusto se è cambiato.
says-please-hand-over = Per favore affidate ora il pacco al corriere, o rimborsatemi tutto.
says-please-extend = { $extension ->
    [one] Per favore prolungate la protezione di { $extension } giorno, così posso aspettare.
   *[other] Per favore prolungate la protezione di { $extension } giorni, così posso aspettare.
}
says-without-extension = Senza proroga dovrò { claim-file }.
says-please-cancel = Per favore annullate l'ordine e rimborsatemi tutto.
says-please-prove = Per favore mandate la prova di consegna: firma, foto e luogo.
says-data-asked = La dogana o un corriere mi chiede dati o soldi per il mio pacco.
says-data-asked-number = La dogana o un corriere mi chiede dati o soldi per il pacco { $number }.
says-please-name = Per favore ditemi il nome e il sito ufficiale del corriere, e il valore che avete dichiarato.
says-customs-hold = Il mio pacco è fermo in dogana.
says-customs-hold-number = Il pacco { $number } è fermo in dogana.
says-please-tax = L'IVA è già stata pagata nel negozio? Se sì, per favore mandatemi il numero fiscale (IOSS) e la fattura per la dogana.
says-moves = Vedo che il pacco si muove (controllato: { $checked }).
says-keep-open = Non chiudo { claim-the } finché il pacco non è qui.
says-keep-open-until-solved = Non chiudo { claim-the } finché questo non è risolto.
says-keep-right = Mantengo il mio diritto di { claim-file }.
says-please-new-number = Se lo rispedite, per favore datemi il nuovo numero di tracking.
says-money-inside = Non accetto soldi fuori dal negozio. Per favore rimborsatemi dentro il negozio.
says-money-inside-store = Non accetto soldi fuori da { $store }. Per favore rimborsatemi su { $store }.
says-no-confirmation = Non confermo la ricezione prima che il pacco sia qui.
says-no-confirmation-until-solved = Non confermo la ricezione prima che questo sia risolto.
says-cancelled = Ho annullato il mio ordine, al più tardi in data { $by }. Non era stato spedito.
says-order-cancelled = Ho annullato l'ordine { $order }, al più tardi in data { $by }. Non era stato spedito.
says-refund-agreed = Il rimborso totale è stato accettato, al più tardi in data { $by }.
says-order-refund-agreed = Il rimborso totale dell'ordine { $order } è stato accettato, al più tardi in data { $by }.
says-amount-is = L'importo è { $amount }.
says-no-money = Non ho ricevuto i soldi.
says-please-reference = Per favore ditemi in che giorno è stato inviato, e il numero di riferimento, così la mia banca lo trova.
says-refunded = Il mio ordine è stato rimborsato.
says-order-refunded = L'ordine { $order } è stato rimborsato.
says-to-refund = È stato accettato il rimborso totale del mio ordine.
says-order-to-refund = È stato accettato il rimborso totale dell'ordine { $order }.
says-arrived-now = Ora il pacco è arrivato.
says-pay-inside = Vorrei pagarlo. Per favore ditemi come farlo dentro il negozio.
says-pay-inside-store = Vorrei pagarlo. Per favore ditemi come farlo su { $store }.

says-please-when = Per favore ditemi dov'è il pacco e quando arriva.
says-please-send-again = Per favore ditemi quanto costa rispedirlo, o rimborsatemi quando è tornato.
says-confirmed-by-mistake = La ricezione è stata confermata per errore.
says-closed-as-received = L'ordine è stato chiuso come ricevuto.
says-please-reopen = Per favore riaprite l'ordine, o rimborsatemi tutto.
says-photos-attached = Allego foto del pacco, dell'etichetta e del contenuto.
says-payment-attached = Allego la prova del pagamento.
says-please-label = Per favore mandatemi una foto dell'etichetta con l'indirizzo. Confrontatela con l'indirizzo del mio ordine.
says-if-other-address = Se l'indirizzo era un altro, per favore rispeditelo o rimborsatemi tutto.
says-not-available = Avete scritto che l'articolo non è disponibile.
says-no-replacement = Non voglio un altro articolo né un buono.

# In una contestazione
says-no-number-given = Non mi è stato dato un numero di tracking.
says-no-working-number = Non mi è stato mandato un numero che funzioni.
says-refund = Chiedo il rimborso totale.
says-refund-amount = Chiedo il rimborso totale di { $amount }.
says-refund-rest = Mi hanno rimborsato solo { $part }. Chiedo il resto: { $rest }.
says-refund-unknown-rest = Mi hanno rimborsato solo una parte dei soldi. Chiedo il resto.
# Chi lo dice: la pagina, finché la persona non l'ha confermato.
part-shown-by = { $by ->
    [page] La pagina di tracking mostra
   *[told] Ultimo stato
}
says-status-moving = { part-shown-by }: in viaggio (controllato: { $checked }).
says-status-frozen = { part-shown-by }: niente di nuovo dopo il { $since } (controllato: { $checked }).
says-status-returned = { part-shown-by }: torna al mittente (controllato: { $checked }).
says-status-data = { part-shown-by }: fermo, chiedono dati o soldi (controllato: { $checked }).
says-status-delivered = { part-shown-by }: consegnato in data { $since }{ $by ->
    [page] {""}
   *[told] {","} ma non a me
} (controllato: { $checked }).
says-status-announced = { part-shown-by }: solo un'etichetta (controllato: { $checked }).
says-status-pickup = { part-shown-by }: in attesa in un punto di ritiro (controllato: { $checked }).
says-status-attempted = { part-shown-by }: consegna fallita (controllato: { $checked }).
says-status-held = { part-shown-by }: fermo in dogana (controllato: { $checked }).
says-status-lost = { part-shown-by }: perso (controllato: { $checked }).
says-status-destroyed = { part-shown-by }: distrutto (controllato: { $checked }).
says-protection-ends = La protezione finisce in data { $end }.
says-protection-ended = La protezione è finita in data { $end }.
says-page-delivered = La pagina di tracking di { $number } mostra: consegnato in data { $day } (controllato: { $checked }).
says-page-on-its-way = La pagina di tracking di { $number } mostra: già in viaggio in data { $day } (controllato: { $checked }).
says-page-delivered-in = La pagina di tracking di { $number } mostra: consegnato in questo paese: { $country } (controllato: { $checked }).
says-page-goes-to = La pagina di tracking di { $number } mostra: spedito in questo paese: { $country } (controllato: { $checked }).
says-not-mine = Il numero di tracking { $number } è di un altro pacco.
says-other-place = Quel pacco è stato consegnato in un altro luogo.
says-before-order = Quel pacco era in viaggio già prima del mio ordine.
says-other-weight = Il peso non corrisponde al mio ordine.
says-received-nothing = Non ho ricevuto niente.
says-screenshot = Allego uno screenshot.
says-delivered = Il numero di tracking { $number } dice: consegnato in data { $day }.
says-delivered-numberless = Il tracking dice: consegnato in data { $day }.
says-asked-around = L'ufficio postale e i vicini non ce l'hanno.
says-return-not-collected = Il pacco non è stato ritirato in tempo.
says-return-customs = I costi doganali non sono stati pagati.
says-return-address = Il motivo indicato è un indirizzo sbagliato.
says-return-not-my-fault = Non è colpa mia.
says-when-back = Quando il pacco è tornato, per favore rimborsatemi o rispeditelo.
says-part-missing = È arrivato un pacco, ma manca una parte del mio ordine.
says-was-empty = È arrivato un pacco, ma era vuoto.
says-wrong-item = È arrivato un pacco, ma non è quello che ho ordinato.
says-other-variant = È arrivato un pacco, ma la taglia, il colore o il modello non è quello che ho ordinato.
says-not-as-described = È arrivato un pacco, ma l'articolo non è come descritto.
says-broken = È arrivato un pacco, ma l'articolo è rotto.
says-send-part-or-refund = Per favore mandate la parte che manca, o rimborsatela.
says-no-offer = Non accetto questa offerta.
says-repeat = Ripeto la mia richiesta: rimborso totale.
says-repeat-amount = Ripeto la mia richiesta: rimborso totale di { $amount }.
says-dispute-opened = Data di apertura { claim-of }: { $opened }.
says-refused = Il rimborso è stato rifiutato.
says-decide = Chiedo al negozio di decidere.
says-decide-store = Chiedo l'intervento di { $store }.
says-lost = Il negozio ha deciso contro di me, al più tardi in data { $by }.
says-please-look-again = Non accetto la decisione. Per favore riesaminate l'ordine.

# Per PayPal e la banca
says-order-at = Il numero d'ordine è { $order } su { $store }.
says-store-is = Il negozio è { $store }.
says-goods-not-here = Non ho ricevuto la merce.
says-goods-shipped = Il negozio dice di aver spedito in data { $shipped }.
says-goods-promised = La consegna era promessa entro questa data: { $promised }.
says-seller-asked = Ho scritto al venditore, al più tardi in data { $by }.
says-support-asked = Ho scritto all'assistenza del negozio, al più tardi in data { $by }.
says-paypal-case = Ho aperto un caso su PayPal in data { $opened }.
says-money-back = Chiedo la restituzione dei miei soldi.
says-money-back-amount = Chiedo la restituzione dei miei soldi: { $amount }.
