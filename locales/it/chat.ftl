# La conversazione: domande, pulsanti, scheda, impostazioni. L'HTML di Telegram va nei messaggi, non nei pulsanti e negli avvisi.

## Giorni e ore
month = { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}
day = { $day } { $month } { $year }
instant = { $day }, { $time }
span-days = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
}
span-days-hours = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
} { $hours ->
    [one] { $hours } ora
   *[other] { $hours } ore
}
span-hours = { $hours ->
    [one] { $hours } ora
   *[other] { $hours } ore
}
span-hours-minutes = { $hours ->
    [one] { $hours } ora
   *[other] { $hours } ore
} { $minutes } min
span-below-day = meno di un giorno
span-moment = meno di un minuto
span-minutes = { $minutes } min

## Prime parole
welcome =
    Il tuo pacco non si traccia, o ci mette troppo? Succede spesso. Quasi tutti arrivano.

    Ti spiego il numero, ti avviso <b>prima</b> che finisca il tempo per riavere i soldi, e scrivo il testo per il venditore.

    Tocca il pulsante, o incolla un numero di tracking.
welcome-back = Eravamo a metà di un ordine. Andiamo avanti?
help =
    Tengo d'occhio gli ordini che non arrivano: che cosa fare, quando, e il testo da copiare.

    Incolla un numero di tracking, e ti dico che cos'è. O rispondi a qualche domanda breve, e seguo l'ordine.

    Non chiedo mai passaporto, codice fiscale o carta. Un rimborso non posso prometterlo.
unknown-command = Non conosco questo comando. Quelli che conosco sono nel menu accanto al campo del messaggio.
text-only = So leggere testi e foto, ma questo no. Copia il numero di tracking dalla pagina dell'ordine e incollalo qui.
picture-nothing = In questa immagine non trovo né un numero di tracking né un ordine. Fai la foto dall'alto, con luce, e con il codice a barre che riempie l'immagine. O copia il numero dalla pagina dell'ordine e incollalo qui.
picture-no-code = In questa immagine non c'è un codice a barre, e qui non so leggere le parole. Copia il testo della pagina dell'ordine e incollalo qui. O fotografa il codice a barre sul pacco.
picture-too-large = Questa immagine è troppo grande per me. Mandala come foto, non come file, o manda uno screenshot.
picture-unreadable = Non riesco ad aprire questa immagine. Mandala come foto, non come file, o manda uno screenshot.
picture-too-narrow = Questa immagine è una striscia molto lunga. Ritaglia la parte con il numero e manda quella. O copia il numero e incollalo qui.
picture-too-hard = Non ce l'ho fatta a leggere tutta l'immagine. Manda solo la parte con il numero o il codice a barre. O scrivi qui il numero.
picture-not-fetched = Telegram non mi ha dato questa immagine. Mandala di nuovo, per favore.
picture-compare = 🔍 L'ho letto nella tua immagine, e un segno può essere sbagliato: 0 e O, 1 e I, 5 e S si somigliano. Confrontalo con l'immagine.
picture-misread-beside = 🔍 Nell'immagine leggo anche <code>{ $number }</code>, ma la cifra di controllo non torna: un segno è sbagliato. Così l'ho lasciato fuori. Se hai il numero, scrivilo.
picture-misread =
    Nell'immagine leggo <code>{ $number }</code>, ma non può essere giusto: la cifra di controllo non torna. Non usarlo così.

    È uno dei numeri qui sotto? Confrontali con l'immagine. Se no, scrivi il numero, o manda un'immagine più nitida.
text-only-here = So leggere testi e foto, ma questo no. Scrivilo, per favore.
apology = Qualcosa è andato storto da parte mia, e non ho potuto rispondere. Dei tuoi dati non si è perso niente. Riprova, per favore.
only-in-private = Lavoro in una chat privata. Tocca il mio nome, poi “Messaggio”, e scrivimi lì.
cancelled = Annullato. Non ho salvato niente.
nothing-to-cancel = Non c'è niente da annullare. Manda /start per cominciare, o /orders per vedere i tuoi ordini.
left = Va bene.
saved = Salvato.

bot-description =
    Il tuo pacco non si traccia? Seguo l'ordine con te: spiego e controllo il numero di tracking, ti avviso prima che finisca la protezione acquirente, e ti do il testo pronto per il venditore o il negozio.
bot-short-description = Segue i pacchi che non si tracciano, e avvisa prima che finisca la protezione acquirente.

command-start = A che cosa servo
command-orders = I tuoi ordini aperti
command-check = Spiegare un numero di tracking
command-letter = Un testo per il venditore o il negozio
command-order = Che cosa è successo a un ordine
command-why = Perché un pacco non si traccia
command-settings = Promemoria, silenzio, fuso orario, lingua
command-export = Tutto quello che so di te, in un file
command-cancel = Annullare la domanda in corso
command-language = Scegliere la lingua
command-timezone = Impostare il fuso orario
command-help = Come funziona
command-privacy = Che cosa conservo di te
command-delete-me = Cancellare tutto di te

## Domande
ask-received = Ti è arrivato l'ordine?
ask-store =
    Di quale negozio è?

    <i>Tocca, o scrivi il nome.</i>
ask-number =
    Qual è il <b>numero di tracking</b>? Incollalo così com'è.

    <i>Lo trovi nella pagina dell'ordine, accanto ai dettagli della consegna.</i>
ask-shipped =
    Quando è stato <b>spedito</b>? Basta all'incirca.

    <i>Tocca, o scrivi un giorno: 12/11, 12 nov, 5 giorni fa.</i>
notice-shipped-roughly = Basta all'incirca: quasi tutti spediscono pochi giorni dopo il pagamento. Tocca il più vicino.
ask-ship-by =
    Entro quando il venditore deve <b>spedire</b>? La pagina dell'ordine mostra un conto alla rovescia o una data.

    <i>Scrivilo: 5 giorni, 2 dic.</i>
ask-protection =
    Quando finisce la <b>protezione acquirente</b>? Fino ad allora puoi chiedere al negozio i tuoi soldi.

    <i>Scrivi quello che mostra la pagina dell'ordine: “23 giorni 14 ore”, un numero di giorni, o una data.</i>
ask-name = Come chiamo questo ordine? Per esempio: cuffie.
please-tap = Tocca uno dei pulsanti, per favore.
store-noted = Negozio: <b>{ $store }</b>. Non conosco le sue regole, quindi vale la pagina dell'ordine.
number-not-seen = Qui non vedo un numero di tracking. Di solito sono da 10 a 26 lettere e cifre, come <code>RR123456785CN</code>. Copialo dalla pagina dell'ordine. Un numero di telefono o di carta non serve, e non lo conservo.
number-several = Vedo più numeri. Qual è di questo ordine?
number-noted = Prendo <code>{ $number }</code>.
number-kept-for-later = Ho segnato il numero di tracking.
shipped-in-future = Questo giorno, { $day }, deve ancora venire.
shipped-too-long-ago = { $day }: è un anno fa o più. Guarda di nuovo la pagina dell'ordine.
shipped-not-understood = Qui non riesco a leggere un giorno.
protection-past = Quindi { $at }? È già passato. Se la protezione è finita, tocca il pulsante: spesso si può fare ancora qualcosa. Se no, scrivi che cosa mostra ora la pagina dell'ordine.
button-ended = Sì, è finita
name-is-private = Non conservo telefoni, indirizzi, password o numeri di documenti. Dai all'ordine un nome breve senza questi dati, come “scarpe”.
protection-too-far = Quindi { $at }? È fra più di un anno. Guarda di nuovo, per favore.
protection-not-understood = Qui non riesco a leggere un tempo.
protection-ended-when = Spesso si può fare ancora qualcosa. In che giorno è finita la protezione?
which-day = Che giorno intendi?
asked-again = Scusa se lo chiedo di nuovo.
told-not-found = Scusa, non ce l’ho. Ecco che cosa mi hai detto:
which-moment = Quale momento intendi?
protection-from-payment = Dal pagamento: in che giorno hai pagato? Scrivilo, per esempio “pagato il 20 ottobre”. Poi scrivi di nuovo i giorni.
protection-unknown = Va bene. Te lo chiedo di nuovo fra qualche giorno. Il conto alla rovescia è nella pagina dell'ordine.
no-such-day = Questo giorno nel calendario non c'è.
name-is-day = Sembra un giorno. Scrivi che cos'è, per esempio “pagato il 4 maggio”. Un nome è una parola o due.
name-too-long = Scrivi un nome breve, al massimo { $most } caratteri.
too-many-orders = Hai già { $most } ordini aperti, e di più non posso seguirne. Chiudi quelli arrivati.

button-begin = Il pacco non si traccia
button-begin-another = Un altro ordine
button-my-orders = I miei ordini ({ $count })
button-continue = Avanti
button-start-over = Ricomincia
button-back = « Indietro
button-cancel = Annulla
button-yes = Sì
button-no = No
button-no-number = Non me l'hanno dato
button-today = Oggi
button-yesterday = Ieri
button-unknown = Non lo so
button-other-day = Un altro giorno
button-other-day-or-none = Altro giorno / non so
button-days-earlier = ‹ Prima
button-days-later = Dopo ›
button-month-ago = Un mese fa
button-no-protection = Non c'è
button-skip = Salta
button-use-number = Usa { $number }
button-watch = Segui { $number }
button-open-order = Apri: { $title }
store-other = Altro negozio
store-webshop = Piccolo negozio online
store-yandexmarket = Yandex Market

## Dopo l'arrivo
received =
    Bene, è arrivato! Prima di confermare la ricezione nel negozio, controlla:
    • C'è tutto, ed è quello che hai ordinato?
    • Funziona, niente di rotto?
    • Se qualcosa non va, fai una foto o un video: dopo la conferma un reclamo è più difficile.

    Ti avevano già ridato i soldi? Allora è giusto dire al venditore che è arrivato, e chiedere come pagare, solo dentro il negozio.
order-closed = Non seguo più <b>{ $title }</b>. Lo dimentico dopo { $days } giorni.
button-reopen = Non è arrivato
button-delete-data = Cancella subito

## La scheda
order-title = { $store }, spedito { $day }
card-title = 📦 <b>{ $title }</b>
card-below = 📦 <b>{ $title }</b>: la scheda è qui sotto.
card-store = Negozio: { $store }
card-number = Numero: <code>{ $number }</code>
card-number-kind = Numero: <code>{ $number }</code> · { $kind }
card-no-number = Numero: il venditore non l'ha dato
card-shipped = Spedito: { $day } ({ $days ->
    [0] oggi
    [one] { $days } giorno fa
   *[other] { $days } giorni fa
})
card-end = { $endfrom ->
    [rules] Ultimo giorno per reclamare: { $at } (<b>ancora { $left }</b>)
   *[own] Fine della protezione: { $at } (<b>ancora { $left }</b>)
}
card-end-over = { $endfrom ->
    [rules] L'ultimo giorno per reclamare era: { $at }
   *[own] Protezione finita: { $at }
}
card-end-stopped = Fine della protezione: { $at }. Reclamo fatto in tempo
card-end-unknown = Fine della protezione: non si sa ancora
card-next = 🔔 Prossimo promemoria: { $at }, { $zone }
ask-field = Che cosa cambio?
ask-overview = Che cosa vuoi vedere?
field-store = Negozio
field-number = Numero di tracking
field-shipped = Giorno di spedizione
field-protection = Fine della protezione
field-name = Nome
ask-delete = Cancello <b>{ $title }</b>? Lo dimentico subito, senza altri promemoria.
deleted = <b>{ $title }</b> è cancellato.

button-received = Arrivato
button-extended = 📍 Protezione prolungata
button-edit = Modifica
button-overview = Date e storia
button-delete = Cancella
button-delete-sure = Sì, cancella
button-orders = Tutti gli ordini
button-card = Apri la scheda
button-enter-end = Scrivi fine protezione

## L'elenco
orders = { $count ->
    [one] Il tuo ordine aperto:
   *[other] I tuoi { $count } ordini aperti, il più urgente per primo:
}
left-unknown = fine non nota
left-stopped = reclamo fatto in tempo
left-over = protezione finita
no-orders = Non hai ordini aperti.
button-add = Aggiungi un ordine

## Promemoria
reminder-late = Ti scrivo in ritardo, ma vale ancora.
reminder-done = Segnato.
reminder-snoozed = Rimandato.
reminder-no-time-left = La protezione sta per finire, non c'è più tempo per aspettare. Agisci ora.
button-change-number = 📍 Il numero è cambiato
button-tomorrow = Ricordamelo domani

## Impostazioni
ask-language = Che lingua preferisci?
language-set = Ora ti parlo in italiano.
ask-zone =
    Il tuo fuso orario è <b>{ $zone }</b>. Ora locale: { $now }.

    Scrivi la tua città o una differenza, come Roma o UTC+1.
zone-did-you-mean = Quale città intendi?
zone-not-understood = Non conosco questa città. Scrivine una più grande lì vicino, o una differenza come UTC+1.
zone-set = Il tuo fuso orario è <b>{ $zone }</b>. Ora locale: { $now }. Ora dei promemoria: { $hour }:00.
privacy =
    <b>Che cosa conservo:</b> il numero di questa chat, le tue impostazioni e, per ogni ordine, quello che mi hai detto: negozio, nome, numeri, importo e modo di pagare se servivano a un testo, date, e che cosa è successo. Con /export ricevi tutto in un file.

    <b>Che cosa non conservo:</b> nome, nome utente, telefono, indirizzo, i testi dei messaggi e le immagini: li leggo sulla mia macchina e li dimentico subito. { $provider ->
        [none] Non passo niente a nessuno, e non leggo da nessuna parte i dati dei pacchi.
       *[known] Passo una cosa sola, e solo se sei d'accordo: i numeri dei tuoi pacchi vanno a { $provider }, che mi dice dove sono. Con /settings si spegne, e lì i numeri vengono cancellati.
    }

    <b>Per quanto:</b> un ordine finché non lo cancelli, o { $days } giorni dopo la sua fine; tutto, se non scrivi per { $idle } giorni, dopo un avviso. /delete_me cancella subito tutto.
ask-delete-me = { $count ->
    [0] Cancello tutto quello che so di te: lingua e fuso orario?
    [one] Cancello tutto quello che so di te: { $count } ordine, lingua e fuso orario? Non ti ricordo più niente.
   *[other] Cancello tutto quello che so di te: { $count } ordini, lingua e fuso orario? Non ti ricordo più niente.
}
deleted-everything = Ho cancellato tutto di te. Manda /start per ricominciare.
kept-everything = Va bene, non ho cancellato niente.
button-delete-everything = Sì, cancella tutto
button-keep = No, tieni tutto

## /check
check-ask = Incolla il numero che ti devo spiegare.

## Avvisi sopra la chat
notice-old-button = Questo pulsante è vecchio. Manda /start per ricominciare.
notice-answered = Qui c'è già una risposta.
notice-nothing-open = Questa domanda è chiusa. Manda /start per ricominciare.
notice-number-noted = Segnato.
notice-saved = Salvato.
notice-order-gone = Questo ordine non lo seguo più.
notice-order-closed = Questo ordine è chiuso.
