# Che cosa si è capito di un testo, e che cosa si è preso da una risposta.

## Un giorno e un mese che possono essere solo di un anno.
day-near = { $day } { $month }

## Che cosa si è letto, ripetuto in testa al messaggio successivo. `$when` dice da che parte di oggi sta il giorno.
echo-away = { $when ->
    [today] oggi
    [yesterday] ieri
    [tomorrow] domani
    [past] { $days } giorni fa
   *[future] fra { $days } giorni
}
echo-shipped = ✓ Spedito { $day }, { echo-away }
echo-paid = ✓ Pagato { $day }, { echo-away }
echo-expected = ✓ Promesso entro il { $day }, { echo-away }
echo-ship-by = ✓ Da spedire entro il { $day }, { echo-away }
echo-protection = ✓ Protezione: fine { $day }, ancora { $left }
echo-protection-over = ✓ Protezione finita { $day }, { echo-away }
echo-delivered = ✓ “Consegnato” { $day }, { echo-away }
echo-frozen = ✓ Ultima novità { $day }, { echo-away }
echo-collect-by = ✓ Da ritirare entro il { $day }, { echo-away }
echo-dispute-opened = ✓ { claim-opened } { $day }, { echo-away }
echo-paypal-case = ✓ Caso su PayPal { $day }, { echo-away }
echo-bank-case = ✓ Chiesto alla banca { $day }, { echo-away }
echo-refused-until = ✓ Detto no fino al { $day }, { echo-away }
echo-claim-open-until = ✓ Aspettano la tua risposta fino al { $day }, { echo-away }
echo-number = ✓ Numero { $number }
echo-order-number = ✓ Numero d'ordine { $number }
echo-amount = ✓ Importo { $amount }
echo-refund = ✓ Rimborso { $amount }
refund-all-or-part = È tutto quello che hai pagato?
echo-refund-on = ✓ Rimborsato il { $day }

## Che cosa si chiede di nuovo.
which-day-about = Intorno al { $day }? Tocca, o scrivi il giorno.
doubt-shipped-long-ago = <b>Davvero, { $day }?</b> Sono { $days } giorni fa.
doubt-shipped-after-delivered = <b>Davvero, { $day }?</b> Hai detto che era “consegnato” già prima.
doubt-shipped-before-paid = <b>Davvero, { $day }?</b> Sarebbe spedito prima del pagamento.
text-says = { $what ->
    [paid] Il tuo testo dice: pagato <b>{ $day }</b>.
    [promised] Il tuo testo dice: promesso entro il <b>{ $day }</b>.
    [delivered] Il tuo testo dice: consegnato <b>{ $day }</b>.
    [protection] Il tuo testo dice: fine della protezione <b>{ $day }</b>.
   *[shipped] Il tuo testo dice: spedito <b>{ $day }</b>.
}
doubt-in-future = <b>Davvero, { $day }?</b> Deve ancora venire.
doubt-promised-before-paid = <b>Davvero, { $day }?</b> La consegna promessa verrebbe prima dell'ordine.
doubt-before-shipped = <b>Davvero, { $day }?</b> È prima della spedizione.
doubt-end-far = <b>Davvero, { $day }?</b> È fra { $days } giorni. La protezione dura raramente così tanto.
doubt-refusal-far = <b>Davvero, { $day }?</b> È fra { $days } giorni. Sarebbe molto dopo la fine della protezione.
doubt-told-before = Prima mi hai detto <b>{ $day }</b>. Qual è il giorno giusto?
button-really = Sì, davvero
amount-is-no-day = Questo è un importo, non un giorno.
roughly-is-enough = Basta all'incirca. Tocca il più vicino.
button-few-days-ago = Qualche giorno fa
button-long-ago = Più di un mese fa

## Protezione.
ask-extension =
    Di quanto è stata <b>prolungata</b> la protezione?

    <i>Scrivi “15 giorni in più”, o la nuova fine come sta nella pagina dell'ordine.</i>
button-days-more = { $days ->
    [one] { $days } giorno in più
   *[other] { $days } giorni in più
}
button-usual-end = Fine: { $day }
button-has-ended = È finita

shipped-as-paid = Conto dal giorno del pagamento: quasi tutti spediscono pochi giorni dopo. Puoi cambiarlo.

## Domande sotto la scheda
ask-place = <i>{ $left ->
    [1] Ultima domanda.
   *[other] Ancora { $left } domande al massimo.
}</i>
ask-place-of = <i>{ $order } · { $left ->
    [1] ultima domanda.
   *[other] ancora { $left } domande al massimo.
}</i>
ask-about = <i>{ $order }:</i>
button-enough = Per ora basta

## Strade che la gente prova
button-how-to-copy = Come copiare il numero
button-no-number-yet = Ancora senza numero
how-to-copy =
    1. Apri l'ordine nell'app del negozio o sul suo sito.
    2. Trova la riga “Numero di tracciamento” o “Tracking”.
    3. Tieni il dito sul numero finché appare “Copia”, e toccalo.
    4. Torna qui, tieni il dito sul campo del messaggio, e tocca “Incolla”.

    Puoi incollare anche tutta la pagina: prendo io quello che serve.
ask-stop = Che cosa fermo?
button-mute-all = 🔕 Silenzia tutti
button-delete-all = Cancella tutto
button-go-on = Niente, vai avanti
all-muted = Sui tuoi ordini non dico più niente, nemmeno prima che finisca la protezione.
button-unmute-all = 🔔 Ricordamelo di nuovo
all-unmuted = Ti mando di nuovo i promemoria.
command-add = Seguire un nuovo ordine
command-track = Spiegare e seguire un numero di tracking
command-stop = Silenziare tutti gli ordini, o cancellare tutto

## L'orologio della persona.
ask-clock =
    <b>Che ore sono da te adesso?</b> Così i promemoria arrivano di giorno, non di notte.

    <i>Tocca, scrivi la tua città, o mandami la posizione: non la conservo.</i>
ask-clock-nearby = <b>Che ora segna il tuo orologio?</b> Dalla tua posizione è una di queste.
location-unreadable = Non trovo questo posto sulla mappa. Scrivi la tua città, per esempio Roma.
button-other-clock = Un'altra ora
button-not-now = Non ora

## Che cosa si è letto in un testo
understood = <b>Ho capito questo.</b> È giusto?
understood-several = { $count ->
    [one] Resta un numero. Toccalo, e lo seguo. Quello che manca te lo chiedo.
   *[other] { $count } numeri. Tocca quelli che devo seguire. Quello che manca te lo chiedo.
}
understood-orders = { $count ->
    [one] Resta <b>un ordine del tuo testo</b>. Toccalo, e lo seguo. Quello che manca te lo chiedo.
   *[other] <b>{ $count } ordini nel tuo testo.</b> Tocca quelli che devo seguire. Quello che manca te lo chiedo.
}
listed-line = { $place }. { $order }
listed-shipped = spedito { $day }
listed-paid = pagato { $day }
listed-promised = promesso entro il { $day }
listed-not-shipped = non ancora spedito
listed-mistyped = ❓ un carattere sembra sbagliato
listed-doubt = ❓ ti chiedo una cosa
listed-known = lo seguo già
listed-shown = { $last ->
    [yes] Ti mostro { $from }–{ $to } di { $count }.
   *[no] Ti mostro { $from }–{ $to } di { $count }. Gli altri vengono dopo questi.
}
listed-left-out = { $count ->
    [one] Un altro non ci sta: rimandalo più tardi.
   *[other] Altri { $count } non ci stanno: rimandali più tardi.
}
listed-watched = { $count ->
    [one] ✓ Seguo un ordine. Sugli altri devo chiederti qualcosa: toccali.
   *[other] ✓ Seguo { $count } ordini. Sugli altri devo chiederti qualcosa: toccali.
}
button-watch-all = Segui tutti
button-next-orders = I prossimi ›
button-first-orders = ‹ I primi
understood-about = Riguarda <b>{ $title }</b>. Novità:
understood-nothing-new = Lo so già tutto.
read-store = ✓ Negozio { $store }
read-number = ✓ Numero <code>{ $number }</code>
read-number-kind = ✓ Numero <code>{ $number }</code> · { $kind }
read-no-number = ✓ Senza numero di tracking
read-name = ✓ { $name }
read-not-shipped = ✓ Non ancora spedito
read-no-protection = ✓ Senza protezione acquirente
read-protection-length = ✓ La protezione dura { $span }
read-protection-ended = ✓ La protezione è finita
read-paypal = ✓ Pagato con PayPal
read-card = ✓ Pagato con carta
read-other-way = ✓ Pagato in altro modo: né PayPal né carta
read-tracking = ✓ { $shown }
button-right = ✅ Giusto
button-change = ✏️ Cambia
button-take-it = ✅ Prendilo
button-other-order = Un nuovo ordine
button-more-fields = Altri dati
button-neither-day = Nessuno, o non so
field-tracking = Stato del tracking
doubt-shipped = Il testo può dire giorni diversi. Quando è stato <b>spedito</b>?
doubt-paid = Il testo può dire giorni diversi. Quando è stato <b>pagato</b>?
doubt-expected = Il testo può dire giorni diversi. Entro quando era <b>promessa</b> la consegna?
doubt-delivered = Il testo può dire giorni diversi. Da quando risulta “<b>consegnato</b>”?
doubt-dispute-opened = Il testo può dire giorni diversi. Quando è stata aperta la <b>contestazione</b>?
doubt-protection = Il testo può dire giorni diversi. Quando finisce la <b>protezione</b>?
ask-in-hands = Il testo dice che è stato consegnato. L'hai in mano?
other-numbers = Nel tuo testo ci sono altri numeri. Stesso negozio, spediti lo stesso giorno? Tocca, e seguo anche quelli.
# The page of an order that waits for its payment.
order-unpaid = ⚠️ Secondo questa pagina l’ordine non è ancora pagato: prima non parte nulla. Paga solo nell’app o sul sito del negozio, mai da un link in un messaggio.
another-waits = Annoto anche l'altro ordine. Viene dopo:
