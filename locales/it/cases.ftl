# Che cosa dice la tabella delle decisioni: a che punto è un ordine, che cosa fare ora e perché, che cosa non fare. HTML di Telegram, non sui pulsanti.

## Parole che più testi condividono. Ognuna è parte di una frase, o una frase intera
part-beg = { $to ->
    [support] Chiedi all'assistenza
   *[seller] Chiedi al venditore
}
part-ask = { $to ->
    [support] Chiedi all'assistenza
   *[seller] Chiedi al venditore
}
part-write = { $to ->
    [support] Scrivi all'assistenza
   *[seller] Scrivi al venditore
}
part-end = { $endfrom ->
    [rules] Ultimo giorno per reclamare: { $end }.
    [assumed] La protezione forse finisce: { $end }.
    [passed] La protezione forse è già finita.
   *[own] La protezione finisce: { $end }.
}
part-not-received = “non ricevuto”, importo totale con la spedizione
part-next = { $nextstep ->
    [none] Ti dico io che cosa fare dopo.
    [ask] Poi, { $nextday }: chiedere.
    [compare] Poi, { $nextday }: confrontare il numero.
    [extension] Poi, { $nextday }: chiedere più tempo.
    [dispute] Poi, { $nextday }: { claim-file }.
    [payment] { $ways ->
        [paypal] Poi, { $nextday }: PayPal.
        [card] Poi, { $nextday }: la banca.
        [other] Poi, { $nextday }: chi ha preso i soldi.
       *[both] Poi, { $nextday }: PayPal o la banca.
    }
   *[other] Prossimo passo: { $nextday }.
}

## A che punto siamo: una riga di 60 caratteri al massimo. I giorni dalla spedizione e la fine della protezione stanno sopra.
stand-last-days = { $endshown ->
    [yes] Non c'è più tempo per aspettare.
   *[no] Agisci ora. { part-end }
}
stand-store-refused = Il negozio dice no fino a questa data: { $until }.
stand-ends-soon = { $endshown ->
    [yes] Aspettare ancora è un rischio.
   *[no] { part-end }
}
stand-extension-time = { $endshown ->
    [yes] Il tempo comincia a stringere.
   *[no] { part-end }
}
stand-last-chance = Puoi ancora reclamare. Ultimo giorno: { $until }.
stand-completed-early = { $completed ->
    [store] Il negozio ha chiuso l'ordine come ricevuto. Non è qui.
   *[mistake] Ricezione confermata, ma il pacco non è qui.
}
stand-may-be-over = Forse il negozio non accetta più reclami.
stand-all-over = I termini del negozio e del pagamento sono passati.
stand-store-is-over = L'ultimo giorno per il reclamo al negozio è passato.
stand-decided-against = { $appealed ->
    [yes] Hanno deciso contro di te, e hai fatto ricorso.
   *[no] Il negozio ha deciso contro di te.
}
stand-payment-case = { $case ->
    [paypal] PayPal ha il tuo caso dal { $casesince }.
   *[card] La banca ha il tuo caso dal { $casesince }.
}
stand-payment-case-refused = { $case ->
    [paypal] PayPal ha deciso contro di te.
   *[card] La banca ha deciso contro di te.
}
stand-unprotected = { $payment ->
    [other] Né il negozio né questo pagamento ti proteggono.
    [paypal] Qui non conosco protezioni: ti protegge PayPal.
    [card] Qui non conosco protezioni: ti aiuta la banca.
   *[any] { $noprotection ->
        [yes] Questo negozio non ti protegge: il pagamento sì.
       *[no] Qui non conosco protezioni: ti protegge il pagamento.
    }
}
stand-promise-passed = È in ritardo: promesso per il { $expected }.
stand-not-shipped = { $ship ->
    [own] Non ancora spedito. Termine per il venditore: { $shipby }.
    [usual] Non ancora spedito. Di solito entro il { $shipby }.
   *[unknown] Non ancora spedito, per quello che so.
}
stand-shipping-overdue = { $ship ->
    [own] Non spedito. Ultimo giorno: { $shipby }.
   *[usual] Non spedito. Tempo solito finito: { $shipby }.
}
stand-only-announced = Solo un'etichetta: forse non è mai partito.
stand-number-shared = Più ordini tuoi hanno questo numero.
stand-nothing-yet = Ancora niente. È normale: quasi tutti arrivano.
stand-still-normal = Ancora niente, ma è normale. Quasi tutti arrivano.
stand-nothing-for-long = { $number ->
    [no] Non c'è ancora un numero di tracking.
   *[yes] { $tracking ->
        [nothing] Il tracking non mostra niente. Molti arrivano lo stesso.
        [announced] Il tracking mostra solo un'etichetta.
       *[unknown] Ancora niente, per quello che so. Molti arrivano.
    }
}
stand-seller-asked = { $to ->
    [support] Hai chiesto all'assistenza il { $asked }.
   *[seller] Hai chiesto al venditore il { $asked }.
}
stand-two-weeks = Ancora niente. Il numero forse è cambiato.
stand-no-useful-answer = { $progress ->
    [extended] La protezione è stata prolungata: bene.
    [refused] Il venditore non prolunga la protezione.
    [extension] Hai chiesto più tempo il { $extensionasked }.
    [asked] Hai chiesto il { $asked }. Finora non è servito.
   *[silent] Da troppo tempo non si vede niente.
}
stand-on-its-way = { $tracking ->
    [frozen] { $place ->
        [mine] Niente di nuovo dal { $since }. Qualche giorno è normale.
       *[other] Niente di nuovo dal { $since }. Capita spesso.
    }
   *[moving] In viaggio. Me l'hai detto il { $told }.
}
stand-silent-after-border = Visto l'ultima volta alla frontiera: { $since }.
stand-frozen = { $place ->
    [sender] Fermo dal { $since } nel paese del mittente.
    [border] Fermo dal { $since } alla frontiera.
   *[mine] Fermo dal { $since } nel tuo paese.
}
stand-not-mine = { $because ->
    [before] Numero di un altro pacco: partito prima dell'ordine.
   *[place] Numero di un altro pacco: consegnato altrove.
}
stand-weight-differs = Il peso nel tracking non torna con il tuo acquisto.
stand-delivered-not-here = { $confirmed ->
    [no] “Consegnato” il { $since }. Non l'hai in mano?
   *[yes] “Consegnato” il { $since }, ma non è qui.
}
stand-goods-problem = { $sentback ->
    [yes] L'hai rispedito. Ora mancano i soldi.
   *[no] { $problem ->
        [missing] È arrivato un pacco, ma manca qualcosa.
        [empty] Il pacco è arrivato vuoto.
        [wrong] È arrivato l'articolo sbagliato.
        [variant] È arrivata un'altra taglia, colore o modello.
        [described] È falso o non come descritto.
       *[broken] È arrivato rotto.
    }
}
stand-data-asked = { $answered ->
    [yes] Hai risposto il { $since }. La dogana ci lavora.
   *[no] La dogana o un corriere vuole dati o soldi da te.
}
stand-held-by-customs = { $answered ->
    [yes] La dogana ha la tua risposta dal { $since }.
   *[no] Il pacco è fermo in dogana.
}
stand-destroyed = { $tracking ->
    [lost] Il tracking dice che il pacco è perso.
   *[destroyed] Il tracking dice che il pacco è stato distrutto.
}
stand-at-pickup = { $collect ->
    [late] Ha aspettato a lungo: forse torna indietro.
    [past] Lo hanno tenuto per te fino al { $collectby }.
    [known] Ti aspetta fino al { $collectby }.
   *[usual] Ti aspetta per il ritiro.
}
stand-delivery-failed = { $collect ->
    [late] Consegna fallita tempo fa: forse torna indietro.
    [past] Consegna fallita. Lo hanno tenuto fino al { $collectby }.
    [known] Consegna fallita. Lo tengono fino al { $collectby }.
   *[usual] Consegna fallita. Cerca un avviso o un messaggio.
}
stand-returned = { $reason ->
    [uncollected] Torna indietro: non ritirato in tempo.
    [unpaid] Torna indietro: dogana non pagata o senza risposta.
    [address] Torna indietro: l'indirizzo era sbagliato.
   *[other] Il tracking dice che torna al mittente.
}
stand-goods-in-dispute = { $problem ->
    [missing] Manca qualcosa, ma hai scritto “non ricevuto”.
    [empty] È arrivato vuoto, ma hai scritto “non ricevuto”.
    [wrong] È l'articolo sbagliato, ma hai scritto “non ricevuto”.
    [variant] Altra taglia o colore, ma hai scritto “non ricevuto”.
    [described] Non è come descritto, ma hai scritto “non ricevuto”.
   *[broken] È arrivato rotto, ma hai scritto “non ricevuto”.
}
stand-dispute-waiting = { $answers ->
    [store] { claim-opened } il { $since }. Decide il negozio.
    [seller] Il venditore può rispondere fino al { $answerby }.
   *[unknown] { claim-opened } il { $since }.
}
stand-claim-left-open = Rispondi al negozio prima del { $answeruntil }.
stand-seller-request = { $request ->
    [cancel] Ti chiedono di annullare.
    [another] Ti promettono un altro pacco.
    [outside] Ti offrono soldi fuori dal negozio.
   *[confirm] Ti chiedono di confermare la ricezione.
}
stand-less-offered = { $part ->
    [yes] Il { $since } è tornata solo una parte.
   *[no] Il { $since } ti hanno offerto solo una parte.
}
stand-refused-again = { $dispute ->
    [waiting] { $answers ->
        [seller] Nessuna risposta. Ultimo giorno: { $answerby }.
       *[unknown] { claim-opened } il { $since }, senza esito.
    }
    [escalated] Il { $since } hai chiesto al negozio di decidere.
    [less] Il { $since } hanno offerto solo una parte.
   *[refused] Il { $since } hanno negato il rimborso totale.
}
stand-tracked-in-dispute = Non mostrava niente, e ora si muove.
stand-refund-agreed = { $cancelled ->
    [yes] Hai annullato il { $since }.
   *[no] { $accepted ->
        [yes] Hai accettato meno.
       *[no] { $due ->
            [known] Rimborso totale accettato.
           *[none] Rimborso totale accettato. Ben fatto!
        }
    }{ $due ->
        [known] { " " }Entro il { $duedate }.
       *[none] { "" }
    }
}
stand-money-back = I soldi sono tornati. Ben fatto!
stand-arrived = È arrivato. Mi fa piacere!
stand-arrived-after-refund = È arrivato, anche se avevano accettato il rimborso.
stand-store-decides = Puoi reclamare dal { $opensday }. Decide il negozio.

## Che cosa fare ora: prima l'azione, poi quello che aiuta; 130 caratteri al massimo. Il resto: `more-` in why.ftl
advice-last-day = { $way ->
    [bank] { $sure ->
        [no] ⏳ Con carta? { $day }: ultimo giorno sicuro in banca. Ancora senza soldi? Vai, anche se così finisce { claim-the }.
       *[yes] ⏳ { $day }: ultimo giorno sicuro in banca. Ancora senza soldi? Vai, anche se così finisce { claim-the }.
    }
    [paypal] { $sure ->
        [no] ⏳ Con PayPal? { $day }: è l'ultimo giorno. Ancora senza soldi? Apri un caso, anche se così finisce { claim-the }.
       *[yes] ⏳ { $day }: ultimo giorno per un caso su PayPal. Ancora senza soldi? Aprilo, anche se così finisce { claim-the }.
    }
   *[other] ⏳ { $day }: { $what }.
}
advice-end-unknown = { $asks ->
    [promised] <b>Per quando il negozio ha promesso la consegna?</b> Dimmi quel giorno: da lì conto il tuo ultimo giorno per reclamare.
   *[end] <b>Quando finisce la protezione?</b> Lo mostra la pagina dell'ordine. Senza quel giorno non posso avvisarti in tempo.
}
advice-wait = { $number ->
    [no] <b>Per ora niente da fare.</b> Il numero spesso arriva qualche giorno dopo: guarda la pagina dell'ordine e le e-mail.
   *[yes] { $quiet ->
        [one] <b>Per ora niente da fare.</b> Per la prima riga nel tracking spesso ci vuole più di { $quiet } giorno: il numero nasce prima della spedizione.
       *[other] <b>Per ora niente da fare.</b> Per la prima riga nel tracking spesso ci vogliono più di { $quiet } giorni: il numero nasce prima della spedizione.
    }
}
advice-wait-still = { $usual ->
    [0] { $number ->
        [no] <b>Cerca un numero di tracking</b> nella pagina dell'ordine e nelle e-mail. { part-next }
       *[yes] <b>Guarda sul sito del corriere:</b> gli altri siti spesso sanno meno. { part-next }
    }
   *[other] <b>Aspetta.</b> Su { $store } fino a { $usual } giorni di silenzio sono normali. { part-next }
}
advice-ask-seller = { $number ->
    [no] <b>{ part-beg } il numero di tracking e il corriere.</b> Le cose piccole e da poco a volte partono senza.
   *[yes] { $numberkind ->
        [customs] <b>{ part-ask } se è partito, e un altro numero.</b> Il tuo è fatto per la dogana, e spesso non mostra niente.
        [sending] <b>{ part-ask } se l'ha affidato al corriere, e un altro numero.</b> Il tuo funziona solo nel paese del mittente.
        [lastmile] <b>{ part-ask } se è partito, e il primo numero.</b> Il tuo funziona solo quando è nel tuo paese.
        [checked] <b>{ part-ask } se l'ha affidato al corriere, o se il numero è cambiato.</b> Il tuo è scritto bene.
       *[plain] <b>{ part-beg } di controllare il numero.</b> Spesso c'è un errore, o è cambiato.
    }
}
advice-ask-if-handed-over = <b>{ part-ask } quando l'ha affidato al corriere, e a quale.</b> Un'etichetta da sola non vuol dire che è partito.
advice-ask-about-shared = <b>{ part-ask } di quale ordine è il numero.</b> Più ordini in un pacco capitano, ma ognuno ha la sua scadenza.
advice-await-answer = <b>Aspetta una risposta vera:</b> un numero nuovo o un rimborso, non “abbia pazienza”. { part-next }
advice-compare-number = <b>Confronta il numero con la pagina dell'ordine.</b> A volte i venditori lo cambiano senza dirlo. È un altro? Mandamelo.
advice-wait-for-patience = { $progress ->
    [extended] <b>Ora niente da fare.</b> Molti pacchi così arrivano ancora. { part-next }
    [silent] <b>{ part-ask }</b>, se non l'hai già fatto. Molti pacchi così arrivano ancora. { part-next }
   *[asked] <b>Aspetta.</b> Molti pacchi così arrivano ancora. { part-next }
}
advice-wait-for-end = <b>Aspetta.</b> Le pause lunghe a volte sono solo tecniche. { part-next }
advice-ask-extension-first = <b>Chiedi al venditore di prolungare la protezione.</b> Se dice no, non perdi niente. { part-next }
advice-await-extension = <b>Guarda la pagina dell'ordine:</b> c'è una nuova fine? Allora dimmela. { part-next }
advice-follow = { $endfrom ->
    [none] <b>Ora niente da fare.</b> Dimmi se arriva, si ferma, o mostra qualcosa di strano.
    [rules] <b>Ora niente da fare.</b> Dimmi se arriva, si ferma, o mostra qualcosa di strano. L'ultimo giorno per reclamare lo controllo io.
    [assumed] <b>Ora niente da fare.</b> Dimmi se arriva, si ferma, o mostra qualcosa di strano. Ti avviso prima che la protezione possa finire.
   *[own] <b>Ora niente da fare.</b> Dimmi se arriva, si ferma, o mostra qualcosa di strano. La fine della protezione la controllo io.
}
advice-follow-silence = <b>Guarda nella cassetta</b> se c'è un avviso delle Poste. Questi numeri si fermano alla frontiera: è normale.
advice-ask-seller-where-it-is = <b>{ part-ask } dov'è.</b> Si è visto l'ultima volta prima della frontiera. Una pausa lunga a volte è solo tecnica.
advice-ask-post = { $place ->
    [customs] <b>Chiedi al corriere, sul suo sito ufficiale, che cosa serve ancora alla dogana</b>, ed entro quando.
    [border] <b>Chiedi del numero alle poste del tuo paese</b>, e dimmelo. Fra due paesi il tracking spesso tace.
   *[mine] <b>Chiedi del numero alle Poste o al corriere</b>, e dimmelo. Forse ti aspetta in un ufficio.
}
advice-await-shipping = <b>Aspetta l'e-mail di spedizione.</b> Poi dimmi il giorno, e mandami il numero. Dai più tempo solo se vuoi.
advice-check-ship-timer = { $canceller ->
    [store] <b>Dimmi l'ultimo giorno per spedire, dalla pagina dell'ordine.</b> Dopo, { $store } di solito annulla e rimborsa. Se no, annulla tu.
   *[buyer] <b>Dimmi l'ultimo giorno per spedire, dalla pagina dell'ordine.</b> Dopo, annulla tu l'ordine.
}
advice-cancel-order = <b>Annulla tu l'ordine oggi</b>, come non spedito, e chiedi i soldi. Non dare altro tempo. Niente pulsante? Scrivi all'assistenza.
advice-open-dispute = { $opens ->
    [later] <b>{ part-ask } ancora una volta</b>, e tieni screenshot con data del tracking. Dal { $opensday } puoi { claim-file }.
   *[open] { $endfrom ->
        [own] <b>{ claim-file-start } ora:</b> { part-not-received }. Così resta tempo per riprovare.
        [rules] <b>{ claim-file-start } ora:</b> { part-not-received }. Così resta tempo per riprovare.
       *[guess] <b>{ claim-file-start } ora:</b> { part-not-received }.
    }
}
advice-open-dispute-today = <b>{ claim-file-start } oggi:</b> { part-not-received }. Più tardi è più difficile.
advice-extended-or-dispute = <b>{ claim-file-start } ora</b>, se il venditore non ha prolungato la protezione: { part-not-received }.
advice-ask-extension = <b>Chiedi ora al venditore di prolungare la protezione.</b> Non contarci. { part-next }
advice-extend-yourself = { $itself ->
    [one] <b>Può ancora arrivare? Prolunga tu la protezione</b> nella pagina dell'ordine, di { $itself } giorno. Se no, meglio { claim-file } ora.
   *[other] <b>Può ancora arrivare? Prolunga tu la protezione</b> nella pagina dell'ordine, di { $itself } giorni. Se no, meglio { claim-file } ora.
}
advice-claim-at-store = { $credit ->
    [0] <b>{ claim-file-start } ora:</b> { part-not-received }. I reclami si accettano solo per un certo tempo.
   *[other] <b>{ claim-file-start } ora:</b> { part-not-received }. In più arriva un credito per il ritardo, entro { $credit } ore.
}
advice-ask-seller-late = { $firsthours ->
    [0] <b>{ part-write } oggi:</b> è in ritardo, quando arriva? { part-next }
   *[other] <b>{ part-write } oggi:</b> su { $store } prima si chiede, e si aspettano { $firsthours } ore. { part-next }
}
advice-may-claim = { $endfrom ->
    [own] <b>Puoi aspettare, ma non oltre il { $end }.</b> Si muove ancora, e puoi già reclamare.
    [rules] <b>Puoi aspettare, ma non oltre il { $end }.</b> Si muove ancora, e puoi già reclamare.
   *[none] <b>Puoi aspettare qualche giorno.</b> Si muove ancora. Ma puoi già reclamare, e solo per un certo tempo.
}
advice-keep-notice = { $window ->
    [none] <b>Tieni uno screenshot con data dell'avviso. Reclama di nuovo subito dopo il { $until }.</b> Non è un no definitivo.
   *[known] <b>Tieni uno screenshot con data dell'avviso. Reclama di nuovo dopo il { $until }</b>, al più tardi il { $windowend }.
}
advice-file-now = <b>{ claim-file-start } ora:</b> { part-not-received }. Non l'ultimo giorno: può servirti un secondo tentativo.
advice-claim-completed = { $window ->
    [none] <b>Scrivi oggi all'assistenza:</b> non è arrivato niente, riaprite l'ordine. Dillo anche al venditore.
   *[known] <b>{ claim-file-start } oggi:</b> “non ricevuto”. Si accetta fino al { $windowend }. Dillo anche al venditore.
}
advice-change-claim = <b>Scrivilo oggi per { claim-the }, con foto di pacco, etichetta e contenuto.</b> Se puoi, cambia il motivo.
advice-look-in-daily = { $shop ->
    [yes] <b>Dai al negozio tempo fino al { $answerby }, e guarda anche le e-mail.</b> Niente? { $ways ->
        [paypal] Apri un caso su PayPal.
        [card] Chiedi i soldi alla banca.
        [other] Chiedi a chi ha preso il pagamento.
       *[both] PayPal, o la banca della carta.
    }
   *[no] { $silence ->
        [none] <b>Controlla { claim-the } ogni giorno:</b> un'offerta senza risposta può valere come accettata. Non chiudere senza pacco o soldi.
       *[known] <b>Controlla { claim-the } ogni giorno</b>, e rispondi alle offerte. Se il venditore tace fino al { $silenceday }, di solito ti rimborsano.
    }
}
advice-answer-in-claim = { $problem ->
    [none] <b>Apri { claim-the } e rispondi “non ricevuto” prima del { $answeruntil }.</b> Se taci vale come consegnato, e il venditore incassa.
   *[goods] <b>Apri { claim-the } e rispondi prima del { $answeruntil }, con le foto.</b> Se taci vale come tutto bene, e il venditore incassa.
}
advice-refuse-request = { $request ->
    [cancel] <b>Di' di no.</b> Se si annulla, raramente si riapre. Un venditore onesto rimborsa senza chiudere { claim-the }.
    [another] { $dispute ->
        [none] <b>Non perdere l'ultimo giorno per reclamare.</b> Forse lo mandano, ma una promessa non è un pacco.
       *[open] <b>Non chiudere { claim-the } finché non hai il pacco in mano.</b> Forse lo mandano, ma una promessa non è un pacco.
    }
    [outside] <b>Di' di no:</b> è sicuro solo il rimborso dentro il negozio. I soldi “fuori” spesso non arrivano, o solo dopo che hai annullato.
   *[confirm] <b>Di' di no:</b> se confermi, il venditore incassa e { claim-the } diventa molto più difficile.
}
advice-refuse-offer = { $part ->
    [yes] <b>Chiedi oggi il resto: usa { claim-the }.</b> Non accettare che sia risolto, e non chiudere niente.
   *[no] <b>Rifiuta, e chiedi di nuovo l'importo totale.</b> Rispondi nel tempo che dice la pagina: il silenzio può valere come sì.
}
advice-escalate = <b>Ancora niente rimborso? Fai decidere { $store }.</b> Prima guarda la pagina dell'ordine. Il negozio forse non interviene da solo.
advice-await-decision = { $decides ->
    [hours] <b>Aspetta:</b> la decisione di solito arriva entro { $decisionhours } ore. Controlla, e rispondi subito se chiedono qualcosa.
    [days] <b>Aspetta la decisione:</b> di solito circa { $decision } giorni, al massimo circa { $decisionmax }. Controlla ogni giorno, e rispondi.
   *[unknown] <b>Aspetta, e controlla ogni giorno:</b> il negozio può chiedere prove, e lasciare poco tempo.
}
advice-chase-decision = <b>La decisione è in ritardo: sollecita { $store }</b> nel caso o nella chat di aiuto. Rispondi subito se chiedono qualcosa.
advice-keep-dispute = <b>Non chiudere { claim-the } finché non hai il pacco in mano</b>, anche se te lo chiedono. Guarda paese e date: è il tuo?
advice-may-cancel = <b>Guarda paese e date.</b> È il tuo? Allora puoi annullare: restano { $left }. Nel dubbio, non annullare.
advice-appeal = { $appealday ->
    [none] <b>Fai ricorso dalla pagina dell'ordine.</b> Aggiungi cose nuove: una dichiarazione delle Poste, screenshot con data.
   *[known] <b>Fai ricorso entro il { $appealdate }.</b> Aggiungi cose nuove: una dichiarazione delle Poste, screenshot con data.
}
advice-await-appeal = <b>Aspetta la risposta, e controlla ogni giorno.</b> { $ways ->
    [paypal] Intanto il tempo di PayPal passa.
    [card] Intanto il tempo della banca passa.
    [other] Può volerci qualche settimana.
   *[both] Intanto passa il tempo di PayPal o della banca.
}
advice-dispute-not-mine = { $opens ->
    [later] <b>Chiedi al venditore il numero giusto</b>, e tieni uno screenshot con data. Dal { $opensday } puoi { claim-file }.
   *[open] <b>{ claim-file-start } ora:</b> { part-not-received }. Aggiungi uno screenshot con data del luogo o del giorno.
}
advice-compare-parcel = <b>Confronta anche luogo e date.</b> Il peso da solo dice poco. Uno dei due non torna? Allora dimmelo.
advice-report-delivered = <b>{ part-write } oggi:</b> non è arrivato niente, datemi la prova. Poi cerca: cassetta, famiglia, vicini, punto di ritiro, Poste.
advice-dispute-delivered = { $closesday ->
    [none] <b>{ claim-file-start } ora:</b> “consegnato”, ma non è qui. Chiedi la prova, e alle Poste una dichiarazione scritta.
   *[known] <b>{ claim-file-start } ora:</b> “consegnato”, ma non è qui. Dal { $closesdate } l'ordine può chiudersi da solo.
}
advice-report-goods = { $problem ->
    [missing] <b>Fotografa pacco, etichetta e contenuto. Segnala oggi “manca una parte”</b>, non “non ricevuto”: sarebbe falso.
    [empty] <b>Fotografa pacco, etichetta e contenuto. Segnala oggi “pacco vuoto”</b>, non “non ricevuto”: sarebbe falso.
    [wrong] <b>Fotografa pacco, etichetta e contenuto. Segnala oggi “articolo sbagliato”</b>, non “non ricevuto”: sarebbe falso.
    [variant] <b>Fotografa pacco, etichetta e contenuto. Segnala oggi “taglia, colore o modello sbagliati”</b>, non “non ricevuto”: sarebbe falso.
    [described] <b>Fotografa pacco, etichetta e contenuto. Segnala oggi “non come descritto”</b>, non “non ricevuto”: sarebbe falso.
   *[broken] <b>Fotografa pacco, etichetta e contenuto. Segnala oggi “rotto”</b>, non “non ricevuto”: sarebbe falso.
}
advice-mind-your-data = <b>Scrivi tu l'indirizzo del sito ufficiale.</b> La richiesta c'è anche lì? Rispondi lì, in tempo. A me questi dati non mandarli mai.
advice-clear-customs = <b>Chiedi al corriere, sul suo sito ufficiale, che cosa serve alla dogana ed entro quando.</b> Se no torna indietro, e di solito il reclamo si perde.
advice-dispute-destroyed = { $opens ->
    [later] <b>Chiedi oggi per iscritto al corriere che cosa è successo.</b> Dal { $opensday } puoi { claim-file }: aggiungi la risposta.
   *[open] <b>{ claim-file-start } ora:</b> { part-not-received }. Chiedi al corriere il perché, per iscritto.
}
advice-await-customs = <b>Ora niente da fare:</b> la dogana ci mette qualche giorno. { part-next }
advice-collect = { $collect ->
    [known] <b>Ritiralo entro il { $collectby }</b>, con un documento o il codice. Dopo torna indietro, e di solito il reclamo si perde.
   *[usual] <b>Ritiralo nei prossimi giorni</b>, con un documento o il codice. Lo tengono da { $collectmin } a { $collectmax } giorni lavorativi, poi torna indietro.
}
advice-redeliver = { $collect ->
    [known] <b>Chiedi una nuova consegna sul sito ufficiale del corriere, o ritiralo entro il { $collectby }.</b> Dopo, di solito il reclamo si perde.
   *[usual] <b>Chiedi una nuova consegna sul sito ufficiale del corriere, o ritiralo.</b> Lo tengono da { $collectmin } a { $collectmax } giorni lavorativi, poi torna indietro.
}
advice-ask-whether-it-waits = <b>Chiedi oggi alle Poste o al punto di ritiro se è ancora lì</b>, e ritiralo subito. Se è tornato indietro, dimmelo.
advice-ask-why-returned = <b>Chiedi al corriere perché torna indietro, e dimmelo:</b> da questo dipende che cosa puoi avere. Tieni uno screenshot con data.
advice-settle-return = <b>{ part-beg } di rimandarlo se paghi la spedizione, o di rimborsarti quando è tornato.</b> “Non ricevuto” qui di solito non passa.
advice-dispute-returned = { $opens ->
    [later] <b>Scrivi al venditore</b>, e tieni uno screenshot con data del ritorno. Dal { $opensday } puoi { claim-file }.
   *[open] { $reason ->
        [other] <b>{ claim-file-start } ora:</b> “tornato al mittente”, importo totale. Non aspettare invece un secondo pacco.
       *[own] <b>Nessun accordo? { claim-file-start }</b> come “tornato al mittente” prima che scada il tempo, non come “non ricevuto”.
    }
}
advice-ask-shop = { $trouble ->
    [mismatch] <b>Scrivi una volta al negozio:</b> numero sbagliato, correggetelo o rimborsatemi. { part-next }
    [delivered] <b>Scrivi una volta al negozio:</b> non è arrivato niente, datemi la prova. { part-next }
   *[other] <b>Scrivi una volta al negozio:</b> dov'è? O i soldi indietro. { part-next }
}
advice-await-shop = <b>Dai al negozio qualche giorno per rispondere</b>, e non di più. { part-next }
advice-use-payment = { $payment ->
    [paypal] <b>Apri ora un caso su PayPal.</b> Tieni screenshot della pagina del negozio, dell'ordine e dei messaggi.
    [card] <b>Contesta ora l'addebito alla banca (chargeback).</b> Tieni screenshot della pagina del negozio, dell'ordine e dei messaggi.
    [other] <b>Chiedi oggi alla banca o app del pagamento di richiamare i soldi.</b> Dai al venditore un ultimo giorno scritto. Poi: denuncia.
    [unsure] <b>Guarda l'estratto conto: che nome c'è?</b> “PayPal”: apri lì un caso. Il negozio o una carta: chiedi alla banca della carta.
   *[unknown] <b>Come hai pagato, e quando?</b> PayPal e le carte proteggono i tuoi soldi. Dimmelo, e controllo io l'ultimo giorno.
}
advice-store-or-payment = <b>C'è ancora il pulsante per { claim-the }? { claim-file-start } oggi.</b> Se no: { $ways ->
    [paypal] apri un caso su PayPal.
    [card] chiedi i soldi alla banca.
    [other] chiedi a chi ha preso i soldi.
   *[both] PayPal, o la banca della carta.
}
advice-last-resort = <b>Non vedo più nessun termine da rispettare.</b> Forse l'assistenza aiuta per cortesia, o un'associazione di consumatori, o il giudice di pace. Se no, chiudi.
advice-other-routes = { $bankcost ->
    [frozen] <b>Scrivi ancora all'assistenza, poi chiedi i soldi dove hai pagato.</b> { $store } allora blocca l'ordine, forse anche l'account.
    [lost] <b>Scrivi ancora all'assistenza, poi chiedi i soldi dove hai pagato.</b> Così su { $store } il reclamo finisce.
   *[none] <b>Scrivi ancora all'assistenza, poi chiedi i soldi dove hai pagato.</b> Non posso prometterti che funziona.
}
advice-escalate-case = <b>Trasforma il caso in reclamo entro il { $escalateby }</b>, se non è risolto. Dopo PayPal lo chiude per sempre.
advice-await-case = { $case ->
    [paypal] { $lapsed ->
        [yes] <b>Guarda se PayPal ha chiuso il caso:</b> i giorni per il reclamo sono passati. Chiuso? Chiedi alla banca della carta collegata.
        [open] <b>Rispondi in tempo a quello che chiede PayPal.</b> Non risolto? Trasformalo in reclamo entro il { $escalateby }, o si chiude per sempre.
       *[no] <b>Rispondi in tempo a quello che chiede PayPal.</b>
    }
   *[card] <b>Rispondi in tempo a quello che chiede la banca.</b> Possono volerci settimane.
}
advice-after-payment-case = <b>Chiedi il motivo per iscritto, e fai opposizione</b> con i fatti e le date. Alcune decisioni cambiano.
advice-await-money = { $tosend ->
    [yes] <b>Rispediscilo in tempo e tieni la ricevuta.</b> I soldi arrivano solo dopo.
   *[no] { $refundin ->
        [unknown] <b>Dimmi quando arrivano i soldi.</b> Tornano sulla carta o sul conto con cui hai pagato, anche dopo qualche settimana.
        [calendar] { $refund ->
            [one] <b>Dimmi quando arrivano i soldi.</b> Tornano sulla carta o sul conto con cui hai pagato, di solito entro { $refund } giorno.
           *[other] <b>Dimmi quando arrivano i soldi.</b> Tornano sulla carta o sul conto con cui hai pagato, di solito entro { $refund } giorni.
        }
       *[business] { $refund ->
            [one] <b>Dimmi quando arrivano i soldi.</b> Tornano sulla carta o sul conto con cui hai pagato, di solito entro { $refund } giorno lavorativo.
           *[other] <b>Dimmi quando arrivano i soldi.</b> Tornano sulla carta o sul conto con cui hai pagato, di solito entro { $refund } giorni lavorativi.
        }
    }
}
advice-trace-money = <b>Guarda l'estratto conto, anche sotto il giorno dell'acquisto.</b> Non ci sono? Chiedi all'assistenza il numero del rimborso, poi alla banca.
advice-close-order = <b>Non c'è altro da fare:</b> chiudi l'ordine, e dopo un po' lo dimentico.
advice-check-goods = { $dispute ->
    [none] { $confirms ->
        [no] <b>Controlla ora:</b> c'è tutto, funziona? Se no, fai foto e dimmelo: hai solo qualche giorno per segnalarlo.
       *[yes] <b>Controlla prima di confermare la ricezione:</b> c'è tutto, funziona? Se no, fai foto e dimmelo. Dopo è più difficile.
    }
   *[open] <b>Prima controlla:</b> c'è tutto, funziona? Se va bene, chiudi { claim-the }: “non ricevuto” non è più vero.
}
advice-offer-to-pay = <b>{ part-write } che è arrivato, e chiedi come pagare.</b> È giusto così. Puoi ancora chiudere { claim-the }? Fallo.

## Che cosa non fare: frasi di un solo paragrafo dopo la testa
dont-confirm-receipt = Non confermare la ricezione: il venditore incassa.
dont-cancel-dispute = Non annullare { claim-the }.
dont-accept-less = { $problem ->
    [missing] Non accettare meno di quanto costa la parte che manca.
   *[none] Non accettare meno dell'importo totale.
}
dont-count-on-promises = Non contare sulle promesse: vale la pagina dell'ordine.
dont-pay-outside = Non pagare fuori dal negozio.
dont-take-money-outside = Non accettare soldi fuori dal negozio.
dont-follow-links = Non aprire link da SMS o e-mail.
dont-refuse-parcel = Non rifiutare il pacco: dopo di solito il reclamo si perde.
dont-two-routes-at-once = Non aprire due casi insieme: uno può far cadere l'altro.
dont-call-numbers = Non chiamare numeri di “assistenza” trovati con una ricerca.
dont-pay-for-recovery = Non pagare chi promette di “recuperare” i tuoi soldi.

## Di chi è una data, e che cosa aggiungono le regole del negozio
end-assumed = { $asks ->
    [promised] <i>Stima mia, prudente. Dimmi per quando era promessa la consegna, e conto meglio.</i>
    [paid] <i>Stima mia, prudente. Dimmi in che giorno hai pagato, e conto meglio.</i>
   *[end] <i>Stima mia, prudente. Guarda il giorno vero nella pagina dell'ordine, e dimmelo.</i>
}
end-own = <i>Data detta da te.</i>
end-default = { $known ->
    [years] <i>Secondo le regole del negozio del { $years }. Se la tua pagina dell'ordine dice altro, vale la pagina.</i>
   *[other] <i>Secondo le regole solite del negozio. Se la tua pagina dell'ordine dice altro, vale la pagina.</i>
}
claim-opens-later = <i>Su { $store } puoi { claim-file } solo dal { $opensday }. Se prima nella pagina dell'ordine non c'è il pulsante, è per questo.</i>
note-customs = <i>Prima fai quello che la dogana chiede davvero: se no torna indietro, e il reclamo si perde.</i>
claim-may-be-refused = <i>Un no adesso non è definitivo: tieni l'avviso, e reclama di nuovo dal giorno che indica.</i>

## Altre strade oltre al negozio: frasi dopo il loro consiglio
routes-paypal = { $paypalescalate ->
    [one] PayPal: un caso entro il { $paypalday }. Trasformalo in reclamo entro { $paypalescalate } giorno, o si chiude.
   *[other] PayPal: un caso entro il { $paypalday }. Trasformalo in reclamo entro { $paypalescalate } giorni, o si chiude.
}
routes-card = Carta: chargeback chiesto alla banca entro il { $cardday }, per sicurezza.
routes-perhaps = Se { $store } non lo accetta più, chiedi i soldi dove hai pagato:
routes-paypal-over = PayPal non accetta più un caso: i giorni sono passati.
routes-card-over = I giorni sicuri per un chargeback sono passati. Chiedi lo stesso alla banca: alcune lo accettano anche dopo.
routes-eu = Se il venditore è nell'UE, in Norvegia o in Islanda, ECC-Net dà consigli gratis.
routes-body = Consigli gratis per chi compra nel tuo paese: { $body }.
routes-section75 = Nel Regno Unito la banca della carta di credito risponde per il venditore: articoli sopra £{ $above }, fino a { $years } anni. Chiedi della “section 75”.

## Sicurezza
private-data = Sembra un numero di passaporto, di codice fiscale o di carta. Non mi serve, e non ne ho tenuto niente. Non mandare qui questi dati. Cancello il messaggio?
button-delete-message = Cancella il messaggio
private-data-deleted = Lo cancello.
