# La imagen de la línea de tiempo de un pedido y el archivo de calendario.

## La línea de tiempo
button-time-line = 🖼 Ver línea de tiempo
time-line-caption = <b>{ $title }</b>: qué pasó y tus últimos días. El rojo va primero.
time-line-today = Hoy
time-line-ago = { $days ->
    [one] ayer
   *[other] hace { $days } días
}
time-line-in = { $days ->
    [one] mañana
   *[other] en { $days } días
}
time-line-paid = Pagado
time-line-shipped = Enviado por el vendedor
time-line-expected = Entrega prometida
time-line-promised = Entrega prometida hasta este día
time-line-seller-asked = Preguntaste al vendedor
time-line-last-scan = Último registro
time-line-delivered = El seguimiento dice “entregado”
time-line-paypal-case = Abriste un caso en PayPal
time-line-bank-case = Reclamaste en tu banco
time-line-arrived = Llegó
time-line-protection = Fin de la protección
time-line-refused-until = Puedes reclamar otra vez
time-line-report = Último día para decir que no llegó
time-line-window = Último día para reclamar
time-line-escalation = Último día: pedir la decisión
time-line-appeal = Último día para apelar
time-line-answer = Último día para responder
time-line-collection = Último día para recogerlo
time-line-pay-pal = { $sure ->
    [no] Último día en PayPal, si pagaste así
   *[yes] Último día para un caso en PayPal
}
time-line-pay-pal-escalation = Último día: pasar a reclamación
time-line-bank = { $sure ->
    [no] Último día seguro, si fue tarjeta
   *[yes] Último día seguro en tu banco
}

## El calendario
button-calendar = 📅 Añadir al calendario
button-calendar-all = 📅 Todos los plazos
calendar-caption = { $count ->
    [one] Tu último día, para tu calendario. Abre el archivo: avisa un día y tres horas antes.
   *[other] Tus { $count } últimos días, para tu calendario. Abre el archivo: avisa un día y tres horas antes de cada uno.
}
calendar-empty = Aún no se conoce ningún último día.
calendar-event = { $title }: { $what }
calendar-description = Qué hacer hasta entonces, y el texto para ello, está en tu chat con Trackless.
