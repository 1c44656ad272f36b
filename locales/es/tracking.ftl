# Lo que muestra una página de seguimiento pegada.

## Hasta dónde llegó un paquete en un registro, tras su día y lugar.
tracking-stage = { $stage ->
    [label] solo se creó una etiqueta
    [left] salió del país de origen
    [reached] entró en el país de destino
    [customs] en la aduana
    [held] lo retiene la aduana
    [data] piden datos o dinero
    [pickup] listo para recoger
    [out] en reparto
    [failed] entrega fallida
    [delivered] entregado
    [returning] vuelve al remitente
    [lost] perdido
    [destroyed] destruido
   *[moving] en camino
}
tracking-scan = { $where ->
    [none] { $day }: { tracking-stage }
   *[known] { $day }, { $where }: { tracking-stage }
}
tracking-scans = { $count ->
    [one] un registro
   *[other] { $count } registros
}
tracking-summary = 🔎 { tracking-scans } · último: { tracking-scan }
tracking-summary-new = 🔎 Leí la página de seguimiento: { tracking-scans } · último: { tracking-scan }.

## Por qué. Cada razón va en su línea.
tracking-reason-delivered-before-paid = Entregado el { $day }, y pagaste el { $paid }.
tracking-reason-scanned-before-paid = Ya estaba en camino el { $day }, y pagaste el { $paid }.
tracking-reason-delivered-abroad = Entregado el { $day } en otro país: { $country }. Tú vives aquí: { $home }.
tracking-reason-goes-abroad = Va a otro país: { $country }. Tú vives aquí: { $home }.
tracking-reason-delivered-there = Entregado aquí: { $where }. ¿No es donde vives? Entonces toca “No es mío”.
tracking-reason-delivered-before-shipped = Entregado el { $day } y enviado el { $shipped }: uno de los dos días está mal, o es el paquete de otra persona.
tracking-reason-only-label = { $days ->
    [one] Solo una etiqueta desde el { $day }, hace un día: no entregaron nada al transportista.
   *[other] Solo una etiqueta desde el { $day }, hace { $days } días: no entregaron nada al transportista.
}
tracking-reason-silent = { $place ->
    [sender] { $days ->
        [one] Un día sin novedades. Se vio por última vez antes de salir del país de origen.
       *[other] { $days } días sin novedades. Se vio por última vez antes de salir del país de origen.
    }
    [border] { $days ->
        [one] Un día sin novedades. Se vio por última vez entre los dos países.
       *[other] { $days } días sin novedades. Se vio por última vez entre los dos países.
    }
   *[mine] { $days ->
        [one] Un día sin novedades. Se vio por última vez en el país de destino.
       *[other] { $days } días sin novedades. Se vio por última vez en el país de destino.
    }
}
tracking-reason-light = El paquete pesa { $grams } g. ¿Lo tuyo pesa más? Entonces puede ser de otra persona.

## Qué viene después.
tracking-ask-delivered = <b>El seguimiento dice “entregado” el { $day }. ¿Lo tienes ya?</b>
tracking-verdict-not-mine = <b>Parece el paquete de otra persona.</b>
tracking-which-order = Es una página de seguimiento: { tracking-scans } · último: { tracking-scan }. ¿De qué pedido es?
tracking-ask-day = Puedo leer los días de esta página de dos formas. ¿Cuándo fue esto: “{ tracking-stage }”?
button-tracking-of-new = Otro pedido
button-tracking-here = Sí, lo tengo
button-tracking-not-here = No, no llegó nada
button-tracking-mine = Es mío
button-not-mine = No es mío

## En el historial de un pedido: como lo muestra una página, sin que la persona lo haya confirmado.
happened-by-page = { $what } (según la página de seguimiento)
happened-page-delivered = El seguimiento dice entregado el { $day }

## Consultas a un proveedor de datos de seguimiento.
ask-look-ups = 🔎 ¿Busco yo el paquete? El número va a { $provider }; nada más.
button-look-ups-yes = Sí
button-look-ups-no = No
look-ups-agreed = Bien. Pregunto a { $provider } y te cuento lo importante. Lo apagas en /settings.
look-ups-on = Busco los paquetes en { $provider } cuando su número lo permite. Lo apagas en /settings.
look-ups-refused = De acuerdo, ningún número va a { $provider }. Lo enciendes en /settings.
settings-look-ups = Consultas en { $provider }: { $is ->
    [on] sí
   *[off] no
}.
button-look-ups = Consultas
button-place = País y zona horaria
ask-where-at-home = ¿Dónde vives? Así sé tu hora y si un paquete va hacia ti.
card-look-up = { $where ->
    [nowhere] 🔎 { $provider }: nada aún (visto el { $checked })
   *[known] 🔎 { $provider } · { tracking-scan } (visto el { $checked })
}
card-look-up-waits = 🔎 { $provider }: preguntado, aún sin respuesta
news = { $kind ->
    [first] 📍 <b>Se mueve:</b> ya está el primer registro.
    [again] 📍 <b>Se mueve otra vez.</b>
    [customs] 📍 <b>La aduana lo retiene o pide algo.</b>
    [pickup] { $by ->
        [none] 📍 <b>Está listo para recoger.</b>
       *[day] 📍 <b>Está listo para recoger hasta el { $by }.</b>
    }
    [failed] 📍 <b>No pudieron entregarlo.</b>
    [back] 📍 <b>Vuelve al remitente.</b>
    [another] 📍 <b>Parece el paquete de otra persona.</b>
    [label] { $days ->
        [one] 📍 <b>Un día solo con etiqueta.</b> No entregaron nada al transportista.
       *[other] 📍 <b>{ $days } días solo con etiqueta.</b> No entregaron nada al transportista.
    }
    [lost] 📍 <b>Se perdió o lo destruyeron.</b>
    [stopped] 📍 <b>{ $provider } ya no lo sigue.</b> ¿Qué dice el seguimiento?
    [refused] 📍 <b>{ $provider } no admite este número.</b> ¿Qué dice el seguimiento en la web del transportista?
   *[frozen] { $days ->
        [one] 📍 <b>Un día sin novedades.</b>
       *[other] 📍 <b>{ $days } días sin novedades.</b>
    }
}
news-scan = { $provider } · { tracking-scan }
