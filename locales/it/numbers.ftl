# Che cos'è un numero.
number-head = <code>{ $number }</code>
number-is = { $name }.
number-check-passed = La cifra di controllo torna: è scritto bene.
number-check-absent = Questo tipo di numero non ha una cifra di controllo: confrontalo con la pagina dell'ordine.
number-others = Potrebbe essere anche: { $names }.
number-ambiguous = Alcune lettere si leggono in due modi. Che numero c'è nella pagina dell'ordine?
number-looks-like = Sembra: { $name }.
number-mistyped = Ma <b>un carattere sembra sbagliato</b>, o due sono scambiati: la cifra di controllo non torna.
number-check-undependable = Ma la cifra di controllo non torna. Con questi numeri succede anche a quelli veri, quindi non posso dirlo con certezza.
number-wrong-length = Ma ha { $found } caratteri, di solito sono { $usual }: <b>uno sembra mancare o essere di troppo</b>.
number-suggestions = Intendevi uno di questi?
number-copy-again = Copialo di nuovo dalla pagina dell'ordine.
number-is-order = Sembra un <b>numero d'ordine</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}, non un numero di tracking.
number-where = Il numero di tracking sta nella pagina dell'ordine, fra i dettagli della consegna. Appare quando il venditore ha spedito.
number-unknown = Non conosco questo tipo di numero. Forse è di un corriere locale: guarda dove ti manda la pagina dell'ordine. Non posso controllare se è scritto bene.
number-pages = Cercalo qui:
number-label-made = L'etichetta è stata fatta in questa data: { $day }.
number-office = Dato dall'ufficio postale { $office }.
number-destination = Destinazione: { $country }.
number-forwarder = Spedizioniere: { $name }.
number-more = { $count ->
    [one] E un altro numero.
   *[other] E altri { $count } numeri.
}
number-mail-from = { $kind }, { $issuer }
mail-parcel = Pacco internazionale
mail-insured-parcel = Pacco internazionale assicurato
mail-ems = Pacco espresso (EMS)
mail-ecommerce = Pacco e-commerce
mail-tracked-packet = Pacchetto tracciato
mail-registered-packet = Pacchetto raccomandato
mail-untracked-packet = Pacchetto senza tracking all'estero
mail-insured-letter = Lettera assicurata
mail-mbag = Sacco di stampati
mail-business-reply = Risposta commerciale
mail-bilateral = Spedizione per accordo fra due poste
mail-unassigned = Spedizione postale
reach-end-to-end = Si può seguire fino alla fine.
reach-until-export = Numeri così si fanno per la dogana: il tracking di solito si ferma quando il pacco lascia il paese del mittente. È normale.
reach-sending-country = Forse si vede solo nel paese del mittente.
reach-uncertain = Fin dove si può seguire dipende dalle poste sul percorso.
reach-replaced-later = È un numero del corriere; più tardi lo sostituisce un numero postale.
reach-domestic-only = Funziona dentro un solo paese.
reach-last-mile = È per l'ultima parte del viaggio, nel tuo paese.
reach-store-only = Solo il negozio mostra dov'è: guarda lì il tuo ordine.
number-looks-postal = Sembra un numero postale internazionale.
number-no-such-country = Ma <b>{ $ending }</b> alla fine <b>non è un paese</b>.
number-country-missing = Ma alla fine mancano le <b>due lettere del paese</b>.
number-letter-for-digit = Ma c'è una <b>lettera</b> dove questi numeri hanno una cifra.
number-letters-read = Ho letto una lettera come cifra. Quale c'è nella pagina dell'ordine?
number-odd = Non conosco questo tipo di numero: <code>{ $number }</code>. È il numero di tracking?
number-perhaps-private = Potrebbe essere un numero di telefono o di carta, che non mi serve. È lo stesso il numero di tracking?
order-number-kept = ✓ <code>{ $number }</code> è un <b>numero d'ordine</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}. Lo tengo per i tuoi testi.
button-as-it-is = Sì, tienilo così
button-as-typed = Come scritto: { $number }
button-is-tracking = È un numero di tracking
button-number-of = Per: { $title }
button-order-number-of = Per: { $title }
button-new-order = Un nuovo ordine
ask-carrier =
    Chi <b>porta</b> il pacco?

    <i>Tocca, o scrivi il nome.</i>
carrier-not-understood = Scrivi il nome del corriere: DHL, Poste Italiane.
field-carrier = Corriere

## Corrieri che cambiano nome da una lingua all'altra
carrier-russian-post = Poste russe
carrier-china-post = China Post
carrier-cdek = CDEK
carrier-evropochta = Evropochta
carrier-belpost = Belpost
carrier-qazpost = Qazpost
carrier-sberlogistics = SberLogistics
carrier-dpd-russia = DPD Russia
carrier-dpd-poland = DPD Polonia
carrier-ups-waybill = Lettera di vettura UPS
carrier-nova-poshta = Nova Poshta
carrier-ukrposhta = Ukrposhta
carrier-international-postal-number-upu-s10 = Posta internazionale (S10)
