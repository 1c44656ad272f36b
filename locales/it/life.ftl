# La vita di un ordine: che cosa è successo, come pulsanti, domande e storia; “più tardi”; che cosa serve per i testi.

## Che cosa è successo?
ask-news = Che cosa è successo?
button-news = 📍 È cambiato qualcosa
button-undo = ↩ Annulla l'ultima cosa
button-shipped = 📍 È stato spedito
button-tracking = 📍 Che dice il tracking
button-number-came = 📍 Ora c'è il numero
button-number-same = ✅ Confrontato: è uguale
button-seller-asked = { $to ->
    [support] ✅ Chiesto all'assistenza
   *[seller] ✅ Chiesto al venditore
}
button-seller-answered = { $to ->
    [support] 📍 Assistenza: aspetta
   *[seller] 📍 Il venditore: aspetta
}
button-seller-silent = 📍 Nessuna risposta
button-extension-asked = ✅ Proroga chiesta
button-dispute-opened = { $claim ->
    [dispute] ✅ Contestazione aperta
    [request] ✅ Richiesta aperta
    [case] ✅ Caso aperto
    [return] ✅ Rimborso chiesto
    [discussion] ✅ Discussione aperta
   *[claim] ✅ Reclamo fatto
}
button-refused-until = 📍 No fino a una data
button-asked-around = ✅ Chiesto ai vicini
button-less-offered = 📍 Offrono meno
button-dispute-refused = 📍 Hanno detto no
button-escalated = ✅ Ora decide il negozio
button-dispute-cancelled = ✅ Ho annullato
button-won = 📍 Rimborso totale: sì
button-lost = 📍 Deciso contro di me
button-refunded = 📍 Soldi arrivati
button-arrived-after-all = 📍 Il pacco è arrivato
button-close = Chiudi l'ordine
button-page-tracking = 🚚 Tracking
button-page-seller = { $to ->
    [support] 💬 Assistenza
   *[seller] 💬 Venditore
}
button-page-dispute = { $claim ->
    [dispute] ⚖️ Contestazione
    [request] ⚖️ Richiesta
    [case] ⚖️ Caso
    [a-to-z] ⚖️ Reclamo A-Z
    [return] ⚖️ Richiesta di rimborso
    [discussion] ⚖️ Discussione
   *[claim] ⚖️ Reclamo
}
button-page-money = 💳 Soldi
button-page-arrival = 📦 È arrivato
button-page-wants = 📍 Vogliono qualcosa
button-problem = 📍 Qualcosa non va
button-extension-refused = 📍 Niente proroga
button-post-asked = ✅ Chiesto alle Poste
button-claim-open = 📍 Aspettano la risposta
button-appealed = ✅ Ricorso fatto
button-paypal-case = ✅ Caso aperto su PayPal
button-bank-case = ✅ Chiesto alla banca
button-case-escalated = ✅ Reclamo a PayPal
button-claim-changed = ✅ Foto aggiunte
button-customs-answered = ✅ Mandato alla dogana
button-order-cancelled = ✅ Ordine annullato
button-answered = ✅ Ho risposto
button-case-refused = 📍 Caso respinto
button-second-promised = 📍 Aspettare un altro
button-cancel-wanted = 📍 Annullare
button-money-outside = 📍 Soldi fuori dal sito
button-receipt-wanted = 📍 Confermare l'arrivo
button-confirmed-early = 📍 Confermato per errore
button-closed-by-store = 📍 Si è chiuso da solo
button-problem-part = Manca una parte
button-problem-empty = Pacco vuoto
button-problem-wrong = Articolo sbagliato
button-problem-variant = Taglia, colore, modello
button-problem-described = Falso o diverso
button-problem-broken = È rotto
ask-seller-wants = { $to ->
    [support] Che cosa ti chiede l'assistenza?
   *[seller] Che cosa ti chiede il venditore?
}
ask-goods-problem = Che cosa non va?
ask-claim-open-until =
    Fino a quando il negozio aspetta la tua risposta? Il suo avviso dice il giorno.

    <i>Scrivilo: 3 giorni, 2 dic.</i>
ask-paypal-case =
    Quando hai aperto il caso su PayPal?

    <i>Tocca, o scrivi un giorno: 12/11, 12 nov, 5 giorni fa.</i>
ask-bank-case =
    Quando hai chiesto i soldi alla banca?

    <i>Tocca, o scrivi un giorno: 12/11, 12 nov, 5 giorni fa.</i>
sure-cancelled =
    Se si annulla, raramente si può riaprire. Dopo l'ultimo giorno per reclamare, i soldi sono persi.

    L'annullamento è fatto?
button-sure-cancelled = Sì, ho annullato
sure-lost =
    È definitivo? Se offrono solo di meno, o dicono “aspetta”, è ancora tutto aperto.

    Hanno deciso contro di te?
button-sure-lost = Sì, contro di me
sure-refunded = Sono tornati <b>tutti</b> i soldi? Allora chiudo l'ordine.
button-sure-refunded = Sì, tutti
sure-mute =
    Allora non ti avviso nemmeno per { $what }: <b>{ $at }</b>.

    Silenzio lo stesso?
button-sure-mute = Silenzio lo stesso
moment-protection = la fine della protezione
moment-refused-until = il giorno fino a cui il negozio ti fa aspettare
moment-window = l'ultimo giorno per il reclamo al negozio
moment-escalation = l'ultimo giorno per far decidere il negozio
moment-answer = l'ultimo giorno per rispondere al negozio
moment-collection = l'ultimo giorno per ritirarlo
moment-pay-pal = l'ultimo giorno per un caso su PayPal
moment-pay-pal-escalation = l'ultimo giorno per far decidere PayPal
moment-bank = l'ultimo giorno sicuro in banca
moment-appeal = l'ultimo giorno per il ricorso
moment-report = l'ultimo giorno per dire che non è arrivato
clock-pay-pal = { $sure ->
    [no] se con PayPal: caso entro il { $day }
   *[yes] caso PayPal entro il { $day }
}
clock-pay-pal-escalation = far decidere PayPal entro il { $day }
clock-bank = { $sure ->
    [no] se con carta: chargeback entro il { $day }
   *[yes] chargeback entro il { $day }
}
button-enter-paid = Scrivi quando hai pagato
button-enter-expected = Scrivi la data promessa
button-enter-payment = Di' come hai pagato
button-enter-ship-by = Termine di spedizione
button-why-returned = Di' perché torna
button-tracking-nothing = Niente di niente
button-tracking-moving = Si muove
button-tracking-frozen = Fermo da un po'
button-tracking-delivered = “Consegnato”, ma non c'è
button-tracking-pickup = Da ritirare
button-tracking-not-mine = È il pacco di un altro
button-tracking-held = Fermo in dogana
button-tracking-destroyed = Distrutto
button-tracking-returned = Torna al mittente
button-tracking-data = Dogana o spese
button-tracking-more = Altro
button-not-looked = Non ho guardato
button-tracking-failed = Consegna fallita
button-tracking-announced = Solo un'etichetta
button-place-sender = Nel paese del mittente
button-place-border = Partito dal paese
button-until-day = { $day }
button-place-mine = Nel mio paese
button-weeks-ago = { $weeks ->
    [one] { $weeks } settimana fa
   *[other] { $weeks } settimane fa
}
button-because-place = Consegnato altrove
button-because-before = Spedito prima dell'ordine
button-return-not-collected = Non ritirato in tempo
button-return-customs = Dogana non pagata
button-return-address = Indirizzo sbagliato
button-return-not-mine = Non è colpa mia
button-because-weight = Un altro peso
button-not-yet = Non ancora
button-not-shipped = Non ancora spedito
button-keep-day = Tieni la data
button-paypal = PayPal
button-card-payment = Carta
button-other-way = Un altro modo
notice-noted = Segnato.
notice-nothing-to-undo = Non c'è niente da annullare.

## Domande
ask-paid =
    Quando hai <b>pagato</b>?

    <i>Tocca, o scrivi un giorno: 12/11, 12 nov, 5 giorni fa.</i>
ask-expected =
    Entro quando il negozio ha <b>promesso la consegna</b>? Se ha detto due giorni, il secondo.

    <i>Scrivi un giorno: 12/11, 12 nov, fra 5 giorni.</i>
ask-payment = Come hai pagato?
ask-order-number =
    Qual è il <b>numero dell'ordine</b>? Sta nella pagina dell'ordine.

    <i>Niente numeri di carta o documento.</i>
ask-amount =
    Quanto hai pagato, spedizione compresa?

    <i>Scrivi l'importo con la valuta: 12,50 EUR, 15 USD.</i>
ask-tracking = { $number ->
    [no] Che cosa mostra oggi la <b>pagina dell'ordine</b> sulla consegna?
   *[yes] Che cosa mostra oggi il <b>tracking</b>? Guarda sul sito che indica la pagina dell'ordine.
}
ask-tracking-more = Che cosa mostra il tracking?
ask-collect-by =
    Entro quando va <b>ritirato</b>? Lo dice l'avviso o il messaggio.

    <i>Tocca, o scrivi un giorno: 2/12, 2 dic, fra 5 giorni.</i>
ask-return-reason = Perché torna indietro? Da questo dipende che cosa puoi chiedere.
ask-frozen-where = Dove si è visto l'ultima volta?
ask-frozen-since =
    Quando è cambiato il tracking l'ultima volta?

    <i>Tocca, o scrivi un giorno: 12/11, 12 nov, 5 giorni fa.</i>
ask-delivered-on =
    In che giorno risulta “consegnato”?

    <i>Tocca, o scrivi un giorno: 12/11, 12 nov, 5 giorni fa.</i>
ask-not-mine = Da che cosa capisci che è il pacco di un altro?
ask-asked-around = Hai guardato nella cassetta, e chiesto ai vicini e all'ufficio postale?
ask-dispute-opened =
    Quando { claim-did }?

    <i>Tocca, o scrivi un giorno: 12/11, 12 nov, 5 giorni fa.</i>
ask-refused-until =
    Fino a che giorno il negozio ti chiede di aspettare? Lo dice il suo messaggio.

    <i>Scrivi un giorno: 12/12, 12 dic, fra 10 giorni.</i>
moment-past = Quindi { $at }? È già passato.
order-number-not-understood = Non sembra un numero d'ordine. Sono da 5 a 30 lettere e cifre.
amount-no-currency = In che valuta? Scrivi tutte e due: 12,50 EUR, 15 USD.
amount-not-understood = Qui non riesco a leggere un importo.
number-changed-when = Un numero nuovo spesso vuol dire che il pacco è partito davvero più tardi.

## Testi
letter-needs = Per il testo serve ancora una cosa.
letter-ask-around-first = Prima fai questo: cassetta, vicini, ufficio postale.
letters-choose = <b>{ $title }</b>: i testi che vanno bene ora, il migliore per primo.
letters-none = <b>{ $title }</b>: ora nessun testo va bene. Te ne do uno quando è il momento.
button-letters = Testi
button-write-anyway = Salta

## Più tardi
ask-later = Quando te lo ricordo?
ask-later-typed =
    Quando te lo ricordo?

    <i>Scrivilo: fra 3 ore, domani alle 18, 12 dic.</i>
button-later = Ricordamelo più tardi
button-later-hour = { $hours ->
    [one] Fra un'ora
   *[other] Fra { $hours } ore
}
button-later-tonight = Stasera
button-later-days = { $days ->
    [one] Fra { $days } giorno
   *[other] Fra { $days } giorni
}
button-later-typed = Un altro momento
button-later-latest = { $at }
later-too-late = Sarebbe troppo tardi per agire. Ultimo momento sicuro: { $at }. Te lo ricordo allora?
button-mute = 🔕 Silenzia
button-unmute = 🔔 Riattiva
notice-muted = Su questo ordine non dico più niente, nemmeno prima che finisca la protezione.
notice-unmuted = Ti mando di nuovo i promemoria.

## Promemoria
last-call-again = Lo dico ancora una volta: c'è poco tempo.
reminder-several = { $time ->
    [odd] ⏰ <b>Ancora da fare: { $count } ordini</b>
   *[even] ⏰ <b>{ $count } ordini hanno bisogno di te oggi</b>
}
reminder-quiet = { $time ->
    [odd] ⏰ <b>{ $count } ordini: ne è arrivato uno?</b>
   *[even] ⏰ <b>Ci sono novità su questi { $count } ordini?</b>
}
reminder-quiet-do = Per ora niente da fare. Tocca quello che è cambiato.

## La scheda
order-title-not-shipped = { $store }, non ancora spedito
card-muted = 🔕 Silenzio: su questo ordine non dico niente, nemmeno prima che finisca la protezione.
card-not-shipped = Non ancora spedito
card-paid-not-shipped = Pagato: { $day }, non ancora spedito
card-number-earlier = Prima: <code>{ $number }</code>
card-expected = Promesso: { $value }
card-paid = Pagato: { $value }
card-came = Arrivato: { $value }
card-order-number = Numero d'ordine: <code>{ $value }</code>
card-amount = Importo: { $value }
field-expected = Data promessa
field-paid = Giorno del pagamento
field-order-number = Numero d'ordine
field-amount = Importo
field-payment = Modo di pagare
left-arrived = arrivato
left-refund = rimborso accettato
order-refunded = Benissimo, i soldi sono tornati! Non seguo più <b>{ $title }</b>, e lo dimentico dopo { $days } giorni.{ $came ->
    [yes] {""}
   *[no] {" "}Se il pacco arriva lo stesso, dimmelo.
}
order-watch-ended =
    🏁 <b>{ $title }</b>: il mio ultimo promemoria.

    { $stand } L'ultima volta me ne hai parlato in questa data: { $told }. Non vedo più nessun termine che puoi rispettare.

    Quindi mi fermo, e dimentico l'ordine dopo { $days } giorni. È cambiato qualcosa, o vado avanti? Tocca qui sotto.
button-watch-on = Continua a seguirlo
orders-choose = Quale ordine?

## Storia
button-history = Storia
history-head = 🗒 <b>{ $title }</b>: che cosa è successo
history-earlier = { $count ->
    [one] Un'altra riga, più vecchia, è nel file.
   *[other] Altre { $count } righe, più vecchie, sono nel file.
}
happened-added = Ordine aggiunto
happened-shipped = Spedito: { $day }
happened-number-changed = Nuovo numero di tracking; prima: { $number }
happened-number-given = Il venditore ha dato un numero di tracking
happened-number-compared = Numero confrontato con la pagina dell'ordine: è uguale
happened-end-told = Fine della protezione: { $day }
happened-extended = Protezione prolungata, nuova fine: { $day }
happened-tracking-nothing = Il tracking non mostra niente
happened-tracking-moving = Il tracking mostra che si muove
happened-tracking-frozen = Nel tracking niente di nuovo. Ultima data: { $day }
happened-tracking-delivered = Il tracking dice consegnato, { $day }; qui non c'è niente
happened-tracking-not-mine = Il numero è del pacco di un altro
happened-tracking-returned = Torna al mittente
happened-tracking-data = Dogana o corriere chiedono dati o soldi
happened-tracking-announced = Il tracking mostra solo un'etichetta
happened-tracking-at-pickup = È pronto per il ritiro
happened-tracking-delivery-failed = Consegna tentata; hanno lasciato un avviso
happened-tracking-held = È fermo in dogana
happened-tracking-lost = Il corriere dice che è perso
happened-tracking-destroyed = La dogana o il corriere l'ha distrutto
happened-seller-asked = { $to ->
    [support] Chiesto all'assistenza
   *[seller] Chiesto al venditore
}
happened-seller-answered = { $to ->
    [support] L'assistenza ha risposto, non è risolto
   *[seller] Il venditore ha risposto, non è risolto
}
happened-wait-asked = Chiedono di aspettare
happened-wait-asked-until = Chiedono di aspettare fino al { $day }
happened-seller-silent = { $to ->
    [support] L'assistenza non risponde
   *[seller] Il venditore non risponde
}
happened-extension-asked = Chiesto al venditore di prolungare la protezione
happened-asked-around = Chiesto ai vicini e all'ufficio postale
happened-dispute-opened = { claim-opened }: { $day }
happened-store-refused = No del negozio, fino a: { $day }
happened-less-offered = Hanno offerto meno del totale{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-offer-accepted = Accettato meno{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-refund-due = Soldi promessi entro il { $day }
happened-part-refunded = È tornata una parte dei soldi{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-dispute-refused = Hanno respinto { claim-the }
happened-escalated = Chiesto al negozio di decidere
happened-dispute-cancelled = Annullamento { claim-of }
happened-won = Hanno accettato il rimborso totale
happened-lost = Esito { claim-of }: contro chi ha comprato
happened-refunded = I soldi sono tornati
happened-arrived = Il pacco è arrivato
happened-not-arrived = Alla fine non è arrivato
happened-return-not-collected = Torna indietro: non è stato ritirato
happened-return-customs-unpaid = Torna indietro: la dogana non ha avuto quello che chiedeva
happened-return-wrong-address = Torna indietro: indirizzo sbagliato
happened-return-not-my-fault = Torna indietro, e non per colpa di chi ha comprato
happened-problem-part-missing = È arrivato un pacco, ma manca una parte
happened-problem-empty = È arrivato un pacco, ma è vuoto
happened-problem-wrong-item = È arrivato un pacco con l'articolo sbagliato
happened-problem-other-variant = È arrivato un pacco con un'altra taglia, colore o modello
happened-problem-not-as-described = È arrivato un pacco, ma è falso o non come descritto
happened-problem-broken = È arrivato un pacco, ma l'articolo è rotto
happened-seller-wants-cancel = { $to ->
    [support] L'assistenza chiede di annullare { claim-the }
   *[seller] Il venditore chiede di annullare { claim-the }
}
happened-seller-sends-another = { $to ->
    [support] L'assistenza promette un secondo pacco
   *[seller] Il venditore promette un secondo pacco
}
happened-seller-pays-outside = { $to ->
    [support] L'assistenza offre soldi fuori dal negozio
   *[seller] Il venditore offre soldi fuori dal negozio
}
happened-seller-wants-receipt = { $to ->
    [support] L'assistenza chiede di confermare la ricezione
   *[seller] Il venditore chiede di confermare la ricezione
}
happened-extension-refused = Il venditore non prolunga la protezione
happened-post-asked = Chiesto alle Poste
happened-confirmed-by-mistake = Ricezione confermata per errore
happened-closed-by-store = Il negozio ha chiuso l'ordine da solo
happened-claim-left-open = Il negozio vuole una risposta entro: { $day }
happened-appealed = Ricorso fatto
happened-paypal-case = Caso aperto su PayPal: { $day }
happened-bank-case = Soldi chiesti alla banca: { $day }
happened-payment-case-escalated = Chiesto a PayPal di decidere
happened-payment-case-refused = PayPal o la banca ha detto no
happened-claim-changed = Aggiunte al reclamo le foto di quello che è arrivato
happened-customs-answered = La dogana ha avuto quello che chiedeva
happened-order-cancelled = Ordine annullato prima della spedizione
happened-answered = Hai risposto
happened-sent-back = Hai rispedito la merce
happened-reopened = Mi hai chiesto di seguirlo di nuovo
happened-number-shared = Un altro ordine ha lo stesso numero di tracking
noted-as-of-today = Per ora conto da oggi. Se era prima, dimmi il giorno.
noted-head = Segnato:
told-shipped = Segnato: spedito { $day }.
told-number-changed = Segnato: un numero nuovo.
told-number-given = Bene: ora c'è un numero.
told-number-compared = Segnato: il numero è uguale.
told-end-told = Segnato: fine della protezione { $day }.
told-extended = { $days ->
    [0] Prolungata, nuova fine { $day }: bene.
    [one] Prolungata di { $days } giorno: bene.
   *[other] Prolungata di { $days } giorni: bene.
}
told-tracking-nothing = Segnato: il tracking non mostra niente.
told-tracking-moving = { $acts ->
    [yes] Segnato: si muove.
   *[no] Bene: si muove.
}
told-tracking-frozen = Segnato: dopo il { $day } niente di nuovo.
told-tracking-delivered = Segnato: “consegnato” { $day }, ma non c'è.
told-tracking-not-mine = Segnato: il numero è di un altro pacco.
told-tracking-returned = Segnato: torna indietro.
told-tracking-data = Segnato: chiedono dati o soldi.
told-tracking-announced = Segnato: solo un'etichetta.
told-tracking-at-pickup = Bene: ti aspetta.
told-tracking-delivery-failed = Segnato: consegna fallita, hanno lasciato un avviso.
told-tracking-held = Segnato: è fermo in dogana.
told-tracking-lost = Segnato: è perso.
told-tracking-destroyed = Segnato: è stato distrutto.
told-seller-asked = { $to ->
    [support] Segnato: hai chiesto all'assistenza, { $day }.
   *[seller] Segnato: hai chiesto al venditore, { $day }.
}
told-seller-answered = { $to ->
    [support] Segnato: l'assistenza ha risposto, ma non è risolto.
   *[seller] Segnato: il venditore ha risposto, ma non è risolto.
}
told-wait-asked = Annotato: ti chiedono di aspettare.
told-wait-asked-until = Annotato: ti avviso il { $day }.
told-seller-silent = Segnato: nessuna risposta.
told-extension-asked = Segnato: hai chiesto più tempo, { $day }.
told-extension-refused = Segnato: niente proroga.
told-asked-around = Segnato: hai chiesto ai vicini e alle Poste.
told-post-asked = Segnato: hai chiesto alle Poste, { $day }.
told-dispute-opened = Segnato: { claim-did }, { $day }.
told-store-refused = Segnato: no fino a questa data: { $day }.
told-claim-left-open = Segnato: aspettano la tua risposta fino a questa data: { $day }.
told-less-offered = Segnato: offrono meno.
told-offer-accepted = Segnato: hai accettato meno{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}.
told-refund-due = Segnato: i soldi entro il { $day }.
told-part-refunded = { $known ->
    [rest] Segnato: solo { $part }, mancano { $rest }.
    [part] Segnato: sono tornati { $part }, e non è tutto.
   *[no] Segnato: è tornata solo una parte dei soldi.
}
told-dispute-refused = Segnato: hanno detto no. Non finisce qui.
told-escalated = Segnato: ora decide il negozio.
told-dispute-cancelled = Segnato: annullato.
told-won = Benissimo: hanno accettato il rimborso totale.
told-lost = Segnato: deciso contro di te.
told-appealed = Segnato: hai fatto ricorso.
told-arrived = Bene, è arrivato! Tutto a posto?
told-not-arrived = Segnato: alla fine non è arrivato.
told-return-not-collected = Segnato: non ritirato in tempo.
told-return-customs-unpaid = Segnato: dogana non pagata.
told-return-wrong-address = Segnato: indirizzo sbagliato.
told-return-not-my-fault = Segnato: non è colpa tua.
told-problem-part-missing = Segnato: manca una parte.
told-problem-empty = Segnato: il pacco è vuoto.
told-problem-wrong-item = Segnato: articolo sbagliato.
told-problem-other-variant = Segnato: altra taglia, colore o modello.
told-problem-not-as-described = Segnato: è falso o non come descritto.
told-problem-broken = Segnato: è arrivato rotto.
told-seller-wants-cancel = Segnato: vogliono che annulli.
told-seller-sends-another = Segnato: promettono un secondo pacco.
told-seller-pays-outside = Segnato: vogliono pagare fuori dal negozio.
told-seller-wants-receipt = Segnato: vogliono che confermi la ricezione.
told-confirmed-by-mistake = Segnato: confermato per errore.
told-closed-by-store = Segnato: il negozio ha chiuso l'ordine.
told-paypal-case = Segnato: caso aperto su PayPal, { $day }.
told-bank-case = Segnato: hai chiesto alla banca, { $day }.
told-payment-case-escalated = Segnato: ora decide PayPal.
told-payment-case-refused = Segnato: caso respinto.
told-claim-changed = Segnato: le foto ci sono.
told-customs-answered = Segnato: la dogana ha la tua risposta.
told-order-cancelled = Segnato: hai annullato l'ordine.
told-answered = Segnato: hai risposto.
told-sent-back = Segnato: l'hai rispedito. Tieni la ricevuta finché non arrivano i soldi.
told-reopened = Lo seguo di nuovo.
told-number-shared = Attenzione: un altro ordine aperto ha lo stesso numero.

## Impostazioni
settings =
    <b>Impostazioni</b>

    Promemoria: ore { $hour }:00. Silenzio: { $quiet }.
    Pazienza: { $patience }.
    Fuso orario: { $zone }.
    Lingua: { $language }.
button-hour = Ora dei promemoria
button-quiet = Ore di silenzio
button-patience = Pazienza
button-zone = Fuso orario
button-language = Lingua
button-other-hour = Un'altra ora
ask-hour = A che ora i promemoria?
ask-quiet = Quando devo stare in silenzio? I promemoria di quelle ore arrivano prima.
ask-patience =
    Se il pacco non mostra niente e hai già scritto al venditore, quanto aspettiamo?

    • <b>Poca</b>: contestazione dal giorno { $quick }.
    • <b>Normale</b>: dal giorno { $normal } una proroga, poi la contestazione.
    • <b>Tanta</b>: il più tardi possibile senza rischi, { $before } giorni prima della fine.

    La fine della protezione viene sempre prima.
patience-quick = poca
patience-normal = normale
patience-patient = tanta
quiet-none = mai
quiet-hours = { $from }:00–{ $to }:00
hour-is-quiet = Quell'ora cade nelle tue ore di silenzio.
export = Ecco tutto quello che so di te, in un file JSON.

## Lungo silenzio
idle-warning = Non ti sento da molto tempo. Fra { $days } giorni dimentico tutto quello che so di te: ordini, lingua e fuso orario. Lo tengo?
button-stay = Sì, tieni tutto
idle-stays = Va bene, tengo tutto.

# The goods are to be sent back by a day, and were.
return-told = Annotato. Te lo ricordo il { $at }.
return-when = Entro che giorno va rispedito? Scrivilo, per esempio “rispedire entro il 10 dicembre”: te lo ricordo in tempo. Tieni la ricevuta della spedizione.
frame-return-by = ↩️ <b>Da rispedire entro il { $day }</b>; tieni la ricevuta.
frame-wait-asked = ⏳ Ti chiedono di aspettare fino al { $day }.
frame-offer = 💬 Offrono: { $kind ->
    [credit] { $known ->
        [yes] { $sum } in buoni
       *[no] buoni, non soldi
    }
   *[part] { $known ->
        [yes] { $sum }
       *[no] solo una parte
    }
}

# A case at the store, PayPal or the bank: the last day on which the seller may answer.
seller-has-until = Il venditore ha tempo fino al <b>{ $day }</b> per rispondere.
term-decision = Decidono entro il <b>{ $day }</b>.
term-may-ask = Come dicono, dal <b>{ $day }</b> puoi chiedere i tuoi soldi.
term-too-late = ⚠️ Il tuo ultimo giorno è il { $last }: chiedi prima.
