# Parole libere che la gente scrive, e che cosa ha risposto il venditore.

## Risposte a parole libere
talk-thanks = Prego! Scrivimi se cambia qualcosa.
talk-who-are-you =
    Sono un bot, non una persona e non un negozio. Seguo gli ordini che non arrivano, ti avviso prima che finisca la protezione, e ti do il testo da mandare.
talk-how-it-works =
    1. Parlami dell'ordine, o incolla la sua pagina o e-mail.
    2. Ti dico che cosa fare ora, e ti do il testo per il venditore.
    3. Ti avviso prima che sia tardi per chiedere i soldi.
talk-human = Qui non legge nessuno: sono un bot. L'assistenza del negozio sta nella pagina dell'ordine, sotto Aiuto. Posso dirti che cosa scrivere lì.
talk-open-dispute = Una contestazione si apre nella pagina dell'ordine del negozio, con un pulsante come “Apri contestazione” o “Rimborso”. Il resto dipende dal negozio. Quindi prima:
talk-arrived =
    Bella notizia! Hai davvero il pacco in mano?

    Guarda che cosa c'è dentro prima di confermare la ricezione nel negozio.
talk-arrived-wrong = <b>Non confermare la ricezione, e non buttare niente.</b> Fai foto del pacco, dell'etichetta e dell'articolo. Poi chiedi i soldi con quelle.
talk-not-arrived = { $acts ->
    [yes] L'importante è non perdere l'ultimo giorno per chiedere i soldi.
   *[no] Quasi tutti i pacchi così arrivano ancora. L'importante è non perdere l'ultimo giorno per chiedere i soldi.
}
talk-delivered-not-here = <b>Non confermare la ricezione.</b> Guarda nella cassetta, chiedi oggi ai vicini e all'ufficio postale. Se non ce l'ha nessuno, chiedi al venditore la prova di consegna e reclama i soldi.
talk-where-is-it = Non posso cercare io i pacchi. Te lo dice il tracking, e io ti dico che cosa farne.
talk-tracking-shows = Che cosa mostra ora il tracking? Così il mio consiglio torna giusto.
talk-number-wrong = Confronta il numero con la pagina dell'ordine, carattere per carattere. Se è uguale, chiedi al venditore di controllarlo: lì l'errore capita spesso.
talk-two-numbers = Tutti e due i numeri possono essere veri: molti pacchi ne ricevono uno nuovo quando li prende un corriere del tuo paese. Mandami il più recente e lo seguo. Il vecchio mostra solo la sua parte di strada.
talk-is-it-fake = Da un numero non può dirlo nessuno. Molti veri non mostrano niente per settimane. Ti protegge il negozio: chiedi i soldi prima dell'ultimo giorno.
talk-customs = La dogana può chiedere dati o una tassa. Non seguire mai un link in un messaggio: apri tu il sito delle Poste o del corriere. A me il documento o la carta non servono mai.
talk-phishing =
    <b>Non pagare, e non aprire link in un messaggio così.</b> Una piccola somma per la consegna è quasi sempre una truffa.

    Apri tu il sito delle Poste, e cerca lì il pacco.
talk-phished =
    <b>Prima cosa: fai bloccare subito la carta</b>, dall'app della banca o con il numero sulla carta. Di' che hai pagato su una pagina truffa, e contesta il pagamento.

    Poi cambia tutte le password che hai scritto lì, e tieni il messaggio come prova. Il tuo pacco vero non c'entra.
talk-protection = La protezione acquirente è il tempo in cui puoi chiedere i soldi al negozio. Quando finisce, di solito i soldi sono persi.
talk-extend = Chiedi al venditore di prolungare la protezione, e controlla che nella pagina dell'ordine ci sia la nuova data. Se non c'è, devi { claim-file } in tempo.
talk-extended = Bene. Quale fine mostra ora la pagina dell'ordine? Vale solo quello che c'è scritto lì.
talk-dispute-refused = Che cosa hanno detto di preciso? Spesso un no non è la fine.
talk-refund-when = Quando il negozio ha accettato, i soldi ci mettono da qualche giorno a qualche settimana, secondo come hai pagato. Prima non c'è niente di sicuro.
talk-refund-due = { $late ->
    [yes] Concesso il { $on }, doveva arrivare entro il <b>{ $by }</b>. Ora:
   *[no] Concesso il { $on }: di solito arriva entro il <b>{ $by }</b>. Se non arriva:
}
talk-money-back = Che bello! Ci sono tutti i soldi sul conto? Allora chiudo l'ordine.
talk-seller-silent = Succede spesso. Per chiedere i soldi non ti serve una risposta: il silenzio non toglie la protezione.
talk-what-to-write = { $known ->
    [yes] Ho testi pronti in inglese per venditori e negozi.
   *[no] Ho testi pronti in inglese per venditori e negozi. Parlami dell'ordine, e ti do quello giusto.
}
talk-what-now = { $known ->
    [yes] Non confermare la ricezione, e guarda quando finisce la protezione.
   *[no] Non confermare la ricezione, e guarda quando finisce la protezione. Parlami dell'ordine, e ti dico che cosa viene dopo.
}
talk-upset = { $acts ->
    [yes] Ti capisco: aspettare i propri soldi non è bello. Un passo alla volta.
   *[no] Ti capisco: aspettare i propri soldi non è bello. Quasi tutti i pacchi così arrivano, e se il tuo non arriva puoi chiedere i soldi in tempo. Un passo alla volta.
}
talk-stop-look-ups = Non cerco nessun pacco: i numeri non li mando a nessuno.
talk-track-for-me = Non posso cercare io i pacchi. Ti spiego il numero e ti dico quando agire.
talk-wrong-address = Scrivi subito al venditore, dentro il negozio, e chiedi al corriere se si può cambiare. <b>Non confermare la ricezione.</b> Se nella pagina dell'ordine l'indirizzo è giusto, fai uno screenshot.
talk-not-shipped = Finché non è spedito, puoi annullare l'ordine dalla sua pagina. C'è scritto anche entro quando il venditore deve spedire.
talk-changed-mind = Non ancora spedito? Annulla dalla pagina dell'ordine. Già in viaggio? Difficilmente si annulla: chiedi al venditore. Quando arriva, rendilo secondo le regole della pagina dell'ordine. Finché non c'è, il motivo di un reclamo resta «non ricevuto».
talk-returned = Fai oggi uno screenshot del tracking, e chiedi al corriere perché torna indietro: da questo dipende che cosa puoi chiedere.
talk-how-long = Aspettare non costa niente, finché resta abbastanza protezione. Muoviti prima che finisca: negli ultimi giorni conta solo il reclamo.
talk-how-long-at-large = Il giorno non lo sa nessuno: dalla Cina un pacco ci mette di solito qualche settimana, a volte più di due mesi. { talk-how-long }
talk-will-money-come = Non può prometterlo nessuno. Quasi tutti i negozi rimborsano quello che non è arrivato, se lo chiedi nella pagina dell'ordine prima che finisca la protezione.
talk-no-number = Si può reclamare anche senza numero. Chiedilo al venditore, e tieni d'occhio la fine della protezione.
talk-cost = Non costo niente, e non chiedo mai soldi, carta o documenti.
talk-confirmed-by-mistake = <b>Scrivi oggi all'assistenza del negozio:</b> il pacco non è qui, e hai confermato per errore. Molti negozi accettano un reclamo ancora per qualche giorno. Fai uno screenshot della pagina dell'ordine.
talk-money-partly = È tornata solo una parte? Allora non è finita. Non confermare niente, e chiedi il resto dove l'ordine è stato rimborsato.
talk-escalate = Se il venditore dice no o non risponde, decide il negozio. Nella pagina dell'ordine cerca “Intervento”, “Ricorso” o “Contatta l'assistenza”.
talk-not-helped = Mi dispiace che non sia servito. Vediamo che cosa resta da fare.
talk-other-parcel = Allora questo ordine non è ancora arrivato. Continuo a seguirlo.
talk-not-mine = Allora il numero mostra il pacco di un altro. Da che cosa lo capisci?
talk-through-payment = { $known ->
    [yes] Oltre al negozio, i soldi possono tornare da dove hai pagato: dalla banca della carta o da PayPal.
   *[no] Oltre al negozio, i soldi possono tornare da dove hai pagato: dalla banca della carta o da PayPal. Raccontami dell'ordine e conto gli ultimi giorni.
}
talk-settled = Mi fa piacere! Com'è finita? Così chiudo l'ordine.
talk-given-up = Mi dispiace, fa rabbia. Chiudo l'ordine? Poi non ti ricordo più nulla.
talk-offer-accepted = Chi ha accettato meno di solito non riceve altro. Tieni uno screenshot e dimmi quando arrivano i soldi.
talk-they-wrote = Che cosa scrivono? Inoltralo o incollalo qui: ti dico che cosa significa e che cosa rispondere.
talk-link-opened =
    <b>Aprire un link non fa ancora perdere soldi.</b> Cancella il messaggio e cerca il pacco sul sito del corriere.

    Hai scritto lì un numero di carta, una password o un codice? Allora fai bloccare subito la carta.
talk-refund-as-credit = <b>Credito, punti o un buono non sono i tuoi soldi.</b> Non l'hai scelto tu? Chiedi all'assistenza il rimborso da dove hai pagato. Se ti va bene così, chiudi l'ordine.
talk-refund-to-old-card = Guarda prima il conto: la carta nuova della stessa banca di solito ha lo stesso. È chiuso anche quello? Chiedi all'assistenza il numero di riferimento e portalo alla banca.
talk-private-sale =
    <b>Tra privati nessun negozio risponde.</b> Pagato con carta, o con PayPal per un acquisto? Contesta lì. Con bonifico, ricarica, ad amici o in contanti? Allora oggi:
    1. Chiedi alla banca o all'app di richiamare il pagamento.
    2. Dai al venditore un ultimo giorno per iscritto.
    3. Tieni annuncio, chat e ricevuta. Nessuna risposta: avvisa la piattaforma e fai denuncia.
talk-going-away =
    Poste e punti di ritiro tengono un pacco solo qualche giorno: fino a quando, lo dicono il tracking e l'avviso. Prima di partire:
    1. Trova chi lo ritira, o chiedi una giacenza più lunga.
    2. Non ancora spedito? Chiedi al venditore di aspettare.
    Ciò che nessuno ritira torna indietro, e i soldi sono più difficili da riavere.
talk-return-cost = <b>Sbagliato, rotto o non come descritto?</b> Allora il ritorno lo paga di solito il venditore o il negozio: chiedi nel reclamo un'etichetta di reso e non spedire nulla a tue spese prima che rispondano. <b>Hai cambiato idea?</b> Allora di solito paghi tu: lo dice la pagina dell'ordine.
talk-authority =
    <b>Prima ciò che ha un ultimo giorno:</b> il reclamo al negozio, poi la banca o PayPal. Non costa nulla, e di solito basta.

    Inoltre l'ufficio dei consumatori del tuo paese aiuta gratis, e la polizia riceve la denuncia di una truffa. Conserva ordine, chat e pagamento.
talk-delete-what = Cancello <b>{ $title }</b>, o tutto quello che so di te?
talk-delete-which = Cancello un ordine, o tutto quello che so di te?
button-delete-this = Cancella questo ordine
talk-no-order = Non seguo ancora nessun tuo ordine. Parlamene, e ti dico che cosa viene dopo. Per cancellare tutto: /delete_me.
edit-is-past = A quel messaggio ho già risposto. Per cambiare qualcosa, scrivilo di nuovo, o tocca.
talk-which = Che cosa intendi?
talk-which-order = Di quale ordine si tratta?
talk-no-other-order = Non seguo altri tuoi ordini: solo <b>{ $title }</b>, e continuo a seguirlo. Quale intendi?
talk-unclear-0 = Non ho capito. Tocca ciò che si avvicina di più, o dillo con altre parole.
talk-unclear-1 = Scusa, non so bene che cosa intendi. Forse lo dice uno dei pulsanti.
talk-unclear-2 = Ancora non ci arrivo. Bastano poche parole semplici, o un tocco.
talk-unclear-3 = Scusa, questo non l’ho capito. Di’ in poche parole che cosa è successo al pacco.
talk-unclear-4 = L'ho letto due volte e non mi è chiaro. Tocca il pulsante che va meglio.
talk-unclear-5 = Proviamo con i pulsanti: un tocco, e lo so.
talk-unclear-6 = Meglio chiedere che indovinare male. Scegli qui sotto, per favore.
talk-unclear-7 = Queste parole non le conosco ancora. Dillo di nuovo, più corto.
talk-unclear-8 = Scusa, ho perso il filo. Una cosa alla volta: prima la più importante.
talk-unclear-9 = Neanche questo l'ho capito, scusa. Quello che hai raccontato prima è al sicuro; scegli qui sotto.
part-not-understood = Non ho capito questa parte: «{ $part }». Scrivila ancora una volta, con altre parole.
talk-unclear-example = Neanche questo l'ho capito. Basta una riga, per esempio: “Temu, spedito il 3 novembre, il tracking non mostra niente”.
button-not-that = Qualcos'altro
button-in-hands = ✅ Sì, ce l'ho
button-not-in-hands = No, non ancora

## Che cosa si poteva intendere
button-talk-help = Aiuto
button-talk-thanks = Grazie
button-talk-greeting = Ciao
button-talk-who-are-you = Chi sei?
button-talk-how-it-works = Come funziona?
button-talk-open-dispute = Aprire contestazione
button-talk-seller-wants-cancel = Chiedono di annullare
button-talk-seller-offers-less = Offrono meno
button-talk-seller-wants-receipt = Vogliono la conferma
button-talk-seller-pays-outside = Soldi fuori dal negozio
button-talk-seller-says-wait = Il venditore: aspetta
button-talk-seller-resends = Lo rimandano
button-talk-seller-cannot-ship = Non possono spedirlo
button-talk-seller-wants-proof = Chiedono foto
button-talk-seller-silent = Il venditore tace
button-talk-seller-asked = Ho scritto al venditore
button-talk-arrived = È arrivato
button-talk-arrived-wrong = Qualcosa non va
button-talk-not-arrived = Non è arrivato
button-talk-delivered-not-here = “Consegnato”, ma non c'è
button-talk-where-is-it = Dov'è?
button-talk-tracking-shows = Il tracking lo mostra
button-talk-why-untracked = Perché non si traccia?
button-talk-number-wrong = Il numero è sbagliato
button-talk-two-numbers = Due numeri
button-talk-is-it-fake = È falso?
button-talk-customs = Dogana
button-talk-phishing = Un messaggio strano
button-talk-phished = Ho pagato una truffa
button-talk-protection = Protezione acquirente
button-talk-extend = Come prolungarla
button-talk-extended = È stata prolungata
button-talk-dispute-opened = Contestazione aperta
button-talk-paypal-case = Ho chiesto a PayPal
button-talk-bank-case = Ho chiesto alla banca
button-talk-dispute-cancelled = Contestazione annullata
button-talk-dispute-won = Hanno dato ragione a me
button-talk-dispute-refused = Hanno detto no
button-talk-refund-when = Quando arrivano i soldi?
button-talk-money-back = I soldi sono tornati
button-talk-what-to-write = Che cosa scrivere
button-talk-what-now = Che cosa fare ora
button-talk-my-orders = I miei ordini
button-talk-new-order = Un altro ordine
button-talk-delete-all = Cancella tutto
button-talk-delete-order = Cancella un ordine
button-talk-language = Lingua
button-talk-stop = Meno messaggi
button-talk-later = Ricordamelo più tardi
button-talk-timezone = Fuso orario
button-talk-edit = Cambia qualcosa
button-talk-cancel = Annulla
button-talk-privacy = I miei dati
button-talk-wrong-address = Indirizzo sbagliato
button-talk-stop-look-ups = Non cercarlo più
button-talk-track-for-me = Cercalo per me
button-talk-human = Parlare con qualcuno
button-talk-going-away = Sarò via
button-talk-changed-mind = Non lo voglio più
button-talk-return-cost = Chi paga il reso?
button-talk-authority = Consumatori, polizia
button-talk-upset = Non ne posso più
button-talk-not-shipped = Non è stato spedito
button-talk-returned = Torna indietro
button-talk-how-long = Aspetto o agisco?
button-talk-will-money-come = Riavrò i soldi?
button-talk-no-number = Non ho il numero
button-talk-cost = Quanto costi?
button-talk-confirmed-by-mistake = Confermato per errore
button-talk-money-partly = Solo una parte indietro
button-talk-escalate = Far decidere il negozio
button-talk-not-helped = Non è servito
button-talk-undo = Annulla l'ultima cosa
button-talk-other-parcel = Era un altro pacco
button-talk-not-my-city = Non è la mia città
button-talk-not-mine = Non è il mio pacco
button-talk-customs-answered = Dogana: ha tutto
button-talk-order-cancelled = Ho annullato l'ordine
button-talk-answered = Ho risposto
button-talk-escalated = Decide il negozio
button-talk-appealed = Ricorso fatto
button-talk-through-payment = Soldi dalla banca
button-talk-settled = È tutto risolto
button-talk-given-up = Lascio perdere
button-talk-offer-accepted = Ho accettato meno
button-talk-they-wrote = Mi hanno scritto
button-talk-link-opened = Ho solo aperto il link
button-talk-refund-as-credit = Rimborso in buoni
button-talk-refund-to-old-card = Su una carta chiusa
button-talk-private-sale = Comprato da un privato
button-talk-delete-what = Cancella

## Che cosa ha risposto il venditore
reply-ask = Te l'ha scritto il venditore o il negozio?
button-sellers-words = Sì, l'hanno scritto loro
button-note-it = ✅ Segna
reply-pay-outside =
    Vogliono pagare o essere pagati <b>fuori dal negozio</b>.

    ⚠️ Lì il negozio non protegge nulla. Un rimborso per altre vie spesso non arriva, o solo dopo che hai rinunciato alla contestazione. Non dare la carta e non pagare: il loro errore lo pagano loro.
reply-confirm-receipt =
    Vogliono che tu <b>confermi la ricezione</b>.

    ⚠️ Così prendono i soldi, e di solito la tua protezione finisce. Conferma solo quello che hai in mano.
reply-close-dispute =
    { $disputed ->
        [yes] Vogliono che tu <b>annulli { claim-the }</b>.
       *[no] Vogliono che tu <b>non apra niente</b>, o che annulli.
    }

    ⚠️ Quello che si annulla raramente si riapre. Una promessa non è un rimborso: aspetta di avere i soldi o il pacco.
reply-change-reason =
    Vogliono che tu dia <b>un altro motivo</b>.

    ⚠️ “Non mi serve più” vuol dire che hai cambiato idea, e i soldi te li possono negare. Resta il motivo vero: { $came ->
        [none] non è arrivato.
       *[other] che cosa non va in quello che è arrivato.
    }
reply-partial-refund =
    Offrono <b>meno</b> di quanto hai pagato, o un buono.

    ⚠️ Chi accetta non riceve altro. Non devi accettare: { $came ->
        [none] non è arrivato niente, quindi puoi chiedere tutto.
        [part] puoi chiedere tutto il valore di ciò che manca.
       *[other] con le foto di ciò che è arrivato puoi chiedere tutto.
    }
reply-coupon =
    Offrono un <b>buono o credito</b> al posto dei soldi.

    ⚠️ Vale solo in quel negozio e può scadere. Chi accetta quasi mai riceve i soldi. Chiedi i soldi, da dove hai pagato.
reply-says-delivered =
    Dicono che è stato <b>consegnato</b>.

    ⚠️ Guarda nella cassetta e chiedi oggi ai vicini e all'ufficio postale. Se non ce l'ha nessuno, non confermare: chiedi la prova di consegna.
reply-at-pickup =
    Dicono che <b>ti aspetta</b> all’ufficio postale o in un punto di ritiro.

    👉 Guarda cosa mostra il tracking. Se è lì, ritiralo nei prossimi giorni, con un documento e il numero.
reply-refuses =
    <b>Rifiutano</b> di restituire i soldi.

    👉 { $disputed ->
        [yes] Nella contestazione decide il negozio, non loro. Chiedigli di intervenire.
       *[no] Il loro no non decide niente: chiedi i tuoi soldi in tempo nella pagina dell’ordine. Lì decide il negozio.
    }
reply-new-number =
    Danno un <b>numero nuovo</b>.

    ⚠️ Un numero nuovo spesso vuol dire che è partito più tardi, o che è un altro pacco. Mandami il numero; la protezione va avanti come prima.
reply-resend =
    Promettono di <b>rimandarlo</b>.

    ⚠️ La protezione dell'ordine non si allunga per questo. Chiedi il nuovo numero, e tieniti il diritto di reclamare.
reply-other-goods =
    Offrono <b>un’altra cosa</b> rispetto a quella ordinata.

    👉 Non devi accettarla: chiedi quello che hai ordinato, o tutti i tuoi soldi.
reply-refund-promised =
    Promettono un <b>rimborso</b>.

    ⚠️ Vale solo un rimborso che si vede nella pagina dell'ordine. Non annullare e non confermare niente prima che i soldi siano tornati.
reply-lost =
    Dicono che il pacco è <b>perso</b>.

    È un bene averlo per iscritto: fai uno screenshot. Con quello puoi chiedere tutti i soldi.
reply-out-of-stock =
    <b>Non possono spedirlo</b>, o vogliono che annulli l'ordine.

    ⚠️ Lascia che annulli il venditore o il negozio. Se lo fai tu, il motivo è “non spedito”, mai “ho cambiato idea”. Fai uno screenshot della risposta.
reply-wrong-address =
    Dicono che l'<b>indirizzo</b> è sbagliato.

    ⚠️ Confrontalo con l'indirizzo nella pagina dell'ordine, e fai uno screenshot. Se lì è giusto, l'errore non è tuo.
reply-asks-proof =
    Chiedono una <b>foto o una prova</b>.

    { $came ->
        [none] Di un pacco mai arrivato non c'è niente da fotografare. Manda uno screenshot con data del tracking, solo dentro il negozio.
       *[other] Fotografa il pacco, l'etichetta e ciò che è arrivato, e manda tutto solo dentro il negozio.
    }
reply-holiday =
    Dicono che ci sono le <b>feste</b>.

    ⚠️ Le feste non fermano il tempo della tua protezione. Aspetta solo finché dura.
reply-customs =
    Dicono che è fermo in <b>dogana</b>.

    ⚠️ Forse è vero, forse è solo per prendere tempo. La dogana non ferma il tempo della tua protezione.

    👉 Guarda cosa mostra il tracking. Se la dogana lo ferma davvero, la posta o il corriere ti dice con il numero che cosa manca: chiamali.
reply-wait =
    Ti chiedono di <b>aspettare</b>.

    ⚠️ Aspettare non costa niente, finché dura la protezione. Molte risposte così servono a farla scadere.
reply-says-moving =
    Dicono che è <b>in viaggio</b>.

    ⚠️ È la loro parola, non una scansione: conta solo il tracking. La tua protezione continua a scorrere.
reply-pay-again =
    Vogliono che tu <b>paghi di nuovo</b>.

    ⚠️ Non pagare: rispedire è a loro carico, e nessuno protegge quello che si paga con un link o in chat. Se il pacco torna indietro, chiedi tutti i soldi nella pagina dell'ordine.
reply-customs-fee =
    Dicono che la <b>dogana vuole soldi</b>.

    ⚠️ Forse è vero. Controlla con il numero sul sito ufficiale delle poste, del corriere o della dogana, e paga solo lì: mai da un link in un messaggio, né al venditore.
reply-extended =
    Dicono che la tua <b>protezione</b> è o sarà più lunga.

    ⚠️ Vale solo il giorno nella pagina dell'ordine: guarda lì. Finché non ne mostra un altro, conto sulla fine che conosco.
reply-choice =
    Ti fanno <b>scegliere</b>.

    👉 Scegli i soldi: tutti, e indietro come hai pagato. Il credito vale solo in questo negozio, e un secondo pacco non allunga la protezione.
reply-open-dispute =
    Dicono: <b>{ do-dispute }</b>.

    { $disputed ->
        [yes] È già fatto: vale solo quello che accettano lì.
       *[no] 👉 Fallo adesso, { $came ->
            [none] come «non ricevuto»
           *[other] con quello che non va
        }, per l'importo intero. Vale solo quello che c'è lì.
    }
reply-support-waits =
    L'<b>assistenza del negozio</b> sta verificando.

    Fai uno screenshot della risposta. Intanto la protezione corre.
reply-thanks = Qui non ti chiedono niente. Valuta e conferma l'ordine solo quando ce l'hai in mano.
reply-rate =
    Vogliono una <b>buona recensione</b>.

    ⚠️ Recensisci solo con il pacco in mano, o con i soldi indietro.
reply-also-pay-outside = Vogliono anche soldi o dati della carta fuori dal negozio: non dare niente.
reply-also-confirm-receipt = Vogliono anche che confermi la ricezione: non farlo.
reply-also-close-dispute = { $disputed ->
    [yes] Vogliono anche che annulli { claim-the }: non farlo.
   *[no] Vogliono anche che tu non apra niente: puoi farlo, finché dura la protezione.
}
reply-also-change-reason = Vogliono anche un altro motivo: tieni quello vero.
reply-also-partial-refund = Offrono anche meno di quanto hai pagato.
reply-also-coupon = Offrono anche un buono: accetta solo soldi.
reply-also-says-delivered = Dicono anche che è stato consegnato.
reply-also-at-pickup = Dicono anche che ti aspetta: guarda il tracking.
reply-also-refuses = Rifiutano anche di restituire i soldi: lo decide il negozio.
reply-also-new-number = Danno anche un numero nuovo.
reply-also-resend = Promettono anche di rimandarlo.
reply-also-other-goods = Offrono anche un’altra cosa rispetto a quella ordinata.
reply-also-refund-promised = Promettono anche un rimborso. Vale solo quello che mostra la pagina dell'ordine.
reply-also-lost = Dicono anche che è perso.
reply-also-out-of-stock = Dicono anche che non possono spedirlo.
reply-also-wrong-address = Dicono anche che l'indirizzo è sbagliato.
reply-also-asks-proof = Chiedono anche una foto o una prova.
reply-also-holiday = Parlano anche di feste.
reply-also-customs = Parlano anche di dogana.
reply-also-wait = Ti chiedono anche di aspettare.
reply-also-says-moving = Dicono anche che è in viaggio.
reply-also-rate = Vogliono anche una buona recensione: non prima del pacco o dei soldi.
reply-also-pay-again = Vogliono anche che tu paghi di nuovo: non farlo.
reply-also-customs-fee = Dicono anche che la dogana vuole soldi: controlla sul sito ufficiale, e paga solo lì.
reply-also-extended = Parlano anche di una protezione più lunga: vale solo la pagina dell'ordine.
reply-also-choice = Ti fanno anche scegliere: prendi i soldi.
reply-also-open-dispute = Dicono anche che puoi { do-dispute }: fallo in tempo.
reply-also-support-waits = Anche l'assistenza sta verificando.
reply-look-again = 🔔 Ricontrolla il <b>{ $day }</b>.
reply-no-order-of-store = Non seguo ancora ordini di { $store }. Di quale si tratta?
reply-deadline = { $left ->
    [0] ⏳ Resta meno di un giorno. Poi: { $what }, <b>{ $at }</b>.
    [one] ⏳ Hai { $left } giorno. Poi: { $what }, <b>{ $at }</b>.
   *[other] ⏳ Hai { $left } giorni. Poi: { $what }, <b>{ $at }</b>.
}
reply-end-first = { $asks ->
    [promised] ⏳ Prima di aspettare, dimmi il giorno promesso: da quello dipende il tuo ultimo giorno.
    [paid] ⏳ Prima di aspettare, dimmi il giorno del pagamento: da quello dipende il tuo ultimo giorno.
   *[end] ⏳ Prima di aspettare, guarda il timer nella pagina dell'ordine e dimmi quando finisce la protezione. Aspettare oltre quel giorno può costarti i soldi.
}
reply-deadline-passed = ⏳ Chiedono { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
}, fino al { $until }. <b>Tu hai { $left ->
    [0] meno di un giorno
    [one] { $left } giorno
   *[other] { $left } giorni
}</b>. Poi: { $what }, { $at }. Non aspettare oltre.
reply-deadline-kept = ⏳ Chiedono { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
}, fino al { $until }. Tu hai { $left ->
    [one] { $left } giorno
   *[other] { $left } giorni
}. Poi: { $what }, <b>{ $at }</b>. Ti avviso in tempo.
