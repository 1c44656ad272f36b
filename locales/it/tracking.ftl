# Che cosa mostra una pagina di tracking incollata.

## Fin dove era arrivato il pacco a una scansione, dopo il giorno e il luogo.
tracking-stage = { $stage ->
    [label] solo un'etichetta
    [left] partito dal paese del mittente
    [reached] entrato nel paese di destinazione
    [customs] in dogana
    [held] fermo in dogana
    [data] chiedono dati o soldi
    [pickup] pronto per il ritiro
    [out] in consegna
    [failed] consegna fallita
    [delivered] consegnato
    [returning] torna indietro
    [lost] perso
    [destroyed] distrutto
   *[moving] in viaggio
}
tracking-scan = { $where ->
    [none] { $day }: { tracking-stage }
   *[known] { $day }, { $where }: { tracking-stage }
}
tracking-scans = { $count ->
    [one] una scansione
   *[other] { $count } scansioni
}
tracking-summary = 🔎 { tracking-scans } · ultima { tracking-scan }
tracking-summary-new = 🔎 Ho letto la pagina di tracking: { tracking-scans } · ultima { tracking-scan }.

## Perché. Ognuna sta su una riga sua.
tracking-reason-delivered-before-paid = Consegnato: { $day }. Hai pagato: { $paid }.
tracking-reason-scanned-before-paid = Era già in viaggio: { $day }. Hai pagato: { $paid }.
tracking-reason-delivered-abroad = Consegnato in un altro paese, { $country }: { $day }. Tu vivi qui: { $home }.
tracking-reason-goes-abroad = Va in un altro paese: { $country }. Tu vivi qui: { $home }.
tracking-reason-delivered-there = Consegnato qui: { $where }. Non è dove vivi? Allora tocca “Non è mio”.
tracking-reason-delivered-before-shipped = Consegnato: { $day }. Spedito: { $shipped }. Una delle due date è sbagliata, o è il pacco di un altro.
tracking-reason-only-label = { $days ->
    [one] Solo un'etichetta, { $day }. Da un giorno: non è stato affidato a nessuno.
   *[other] Solo un'etichetta, { $day }. Da { $days } giorni: non è stato affidato a nessuno.
}
tracking-reason-silent = { $place ->
    [sender] { $days ->
        [one] Silenzio da un giorno. L'ultima volta era ancora nel paese del mittente.
       *[other] Silenzio da { $days } giorni. L'ultima volta era ancora nel paese del mittente.
    }
    [border] { $days ->
        [one] Silenzio da un giorno. L'ultima volta era fra i due paesi.
       *[other] Silenzio da { $days } giorni. L'ultima volta era fra i due paesi.
    }
   *[mine] { $days ->
        [one] Silenzio da un giorno. L'ultima volta era nel paese di destinazione.
       *[other] Silenzio da { $days } giorni. L'ultima volta era nel paese di destinazione.
    }
}
tracking-reason-light = Il pacco pesa { $grams } g. Quello che hai comprato pesa di più? Allora forse è di un altro.

## Che cosa viene dopo.
tracking-ask-delivered = <b>Il tracking dice “consegnato”, { $day }. L'hai in mano?</b>
tracking-verdict-not-mine = <b>Sembra il pacco di un altro.</b>
tracking-which-order = È una pagina di tracking: { tracking-scans } · ultima { tracking-scan }. Di quale ordine?
tracking-ask-day = I giorni di questa pagina si leggono in due modi. Quando è stato: “{ tracking-stage }”?
button-tracking-of-new = Un altro ordine
button-tracking-here = Sì, ce l'ho
button-tracking-not-here = No, non è arrivato
button-tracking-mine = È mio
button-not-mine = Non è mio

## Nella storia di un ordine: come lo mostra una pagina, e la persona non l'ha confermato.
happened-by-page = { $what } (pagina di tracking)
happened-page-delivered = Il tracking dice consegnato: { $day }

## Ricerche presso un fornitore di dati di tracking.
ask-look-ups = 🔎 Cerco io il pacco? Il numero va a { $provider }; nient'altro.
button-look-ups-yes = Sì
button-look-ups-no = No
look-ups-agreed = Bene. Chiedo a { $provider } e ti dico quello che conta. Si spegne con /settings.
look-ups-on = Cerco i pacchi su { $provider }, se il numero lo permette. Si spegne con /settings.
look-ups-refused = Va bene, nessun numero va a { $provider }. Si accende con /settings.
settings-look-ups = Ricerche su { $provider }: { $is ->
    [on] sì
   *[off] no
}.
button-look-ups = Ricerche
button-place = Paese e fuso orario
ask-where-at-home = Dove vivi? Così so che ore sono da te, e se un pacco viene da te.
card-look-up = { $where ->
    [nowhere] 🔎 { $provider }: ancora niente (controllato { $checked })
   *[known] 🔎 { $provider } · { tracking-scan } (controllato { $checked })
}
card-look-up-waits = 🔎 { $provider }: chiesto, ancora nessuna risposta
news = { $kind ->
    [first] 📍 <b>Si muove:</b> c'è la prima scansione.
    [again] 📍 <b>Si muove di nuovo.</b>
    [customs] 📍 <b>È fermo in dogana, o chiedono qualcosa.</b>
    [pickup] { $by ->
        [none] 📍 <b>È pronto per il ritiro.</b>
       *[day] 📍 <b>È pronto per il ritiro. Ultimo giorno: { $by }.</b>
    }
    [failed] 📍 <b>Non sono riusciti a consegnarlo.</b>
    [back] 📍 <b>Torna al mittente.</b>
    [another] 📍 <b>Sembra il pacco di un altro.</b>
    [label] { $days ->
        [one] 📍 <b>Solo un'etichetta da un giorno.</b> Non è stato affidato a nessuno.
       *[other] 📍 <b>Solo un'etichetta da { $days } giorni.</b> Non è stato affidato a nessuno.
    }
    [lost] 📍 <b>È perso o distrutto.</b>
    [stopped] 📍 <b>{ $provider } non lo segue più.</b> Che cosa mostra il tracking?
    [refused] 📍 <b>{ $provider } non accetta questo numero.</b> Che cosa mostra il tracking sul sito del corriere?
   *[frozen] { $days ->
        [one] 📍 <b>Niente di nuovo da un giorno.</b>
       *[other] 📍 <b>Niente di nuovo da { $days } giorni.</b>
    }
}
news-scan = { $provider } · { tracking-scan }
