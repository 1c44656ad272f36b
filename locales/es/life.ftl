# La vida de un pedido: lo que le pasó, en botones, preguntas e historial; “más tarde”; lo que falta para los textos.

## ¿Qué pasó?
ask-news = ¿Qué pasó?
button-news = 📍 Algo cambió
button-undo = ↩ Deshacer lo último
button-shipped = 📍 Ya lo enviaron
button-tracking = 📍 Ver el seguimiento
button-number-came = 📍 Ya hay número
button-number-same = ✅ Comparado: es igual
button-seller-asked = { $to ->
    [support] ✅ Escribí a soporte
   *[seller] ✅ Escribí al vendedor
}
button-seller-answered = { $to ->
    [support] 📍 Soporte dice: espera
   *[seller] 📍 Vendedor dice: espera
}
button-seller-silent = 📍 No responde
button-extension-asked = ✅ Pedí más tiempo
button-dispute-opened = { $claim ->
    [dispute] ✅ Abrí la disputa
    [request] ✅ Abrí la solicitud
    [case] ✅ Abrí el caso
    [return] ✅ Pedí el reembolso
    [discussion] ✅ Abrí la discusión
   *[claim] ✅ Presenté reclamación
}
button-refused-until = 📍 Rechazan hasta un día
button-asked-around = ✅ Vecinos: no lo tienen
button-less-offered = 📍 Ofrecen menos
button-dispute-refused = 📍 La rechazaron
button-escalated = ✅ Ahora decide la tienda
button-dispute-cancelled = ✅ La cancelé
button-won = 📍 Devuelven todo
button-lost = 📍 Decidieron en contra
button-refunded = 📍 Dinero recibido
button-arrived-after-all = 📍 El paquete llegó
button-close = Cerrar el pedido
button-page-tracking = 🚚 Seguimiento
button-page-seller = { $to ->
    [support] 💬 Soporte
   *[seller] 💬 Vendedor
}
button-page-dispute = { $claim ->
    [dispute] ⚖️ Disputa
    [request] ⚖️ Solicitud
    [case] ⚖️ Caso
    [a-to-z] ⚖️ Reclamación A a Z
    [return] ⚖️ Reembolso
    [discussion] ⚖️ Discusión
   *[claim] ⚖️ Reclamación
}
button-page-money = 💳 Dinero
button-page-arrival = 📦 Llegó
button-page-wants = 📍 Me piden algo
button-problem = 📍 Algo está mal
button-extension-refused = 📍 No amplían el plazo
button-post-asked = ✅ Pregunté en correos
button-claim-open = 📍 Esperan mi respuesta
button-appealed = ✅ Apelé
button-paypal-case = ✅ Caso en PayPal
button-bank-case = ✅ Reclamé en el banco
button-case-escalated = ✅ Pasé a reclamación
button-claim-changed = ✅ Añadí las fotos
button-customs-answered = ✅ Enviado a la aduana
button-order-cancelled = ✅ Cancelé el pedido
button-answered = ✅ Respondí
button-case-refused = 📍 Rechazaron el caso
button-second-promised = 📍 Esperar otro paquete
button-cancel-wanted = 📍 Que cancele
button-money-outside = 📍 Dinero por fuera
button-receipt-wanted = 📍 Confirmar recepción
button-confirmed-early = 📍 Confirmé por error
button-closed-by-store = 📍 Se cerró solo
button-problem-part = Falta una parte
button-problem-empty = Paquete vacío
button-problem-wrong = No es lo que pedí
button-problem-variant = Talla, color, modelo
button-problem-described = Falso o distinto
button-problem-broken = Llegó roto
ask-seller-wants = { $to ->
    [support] ¿Qué te pide soporte?
   *[seller] ¿Qué te pide el vendedor?
}
ask-goods-problem = ¿Qué está mal?
ask-claim-open-until =
    ¿Hasta cuándo espera la tienda tu respuesta? El día está en su aviso.

    <i>Escríbelo: 3 días, 2 dic.</i>
ask-paypal-case =
    ¿Cuándo abriste el caso en PayPal?

    <i>Toca o escribe un día: 12/11, 12 nov, hace 5 días.</i>
ask-bank-case =
    ¿Cuándo pediste el dinero a tu banco?

    <i>Toca o escribe un día: 12/11, 12 nov, hace 5 días.</i>
sure-cancelled =
    Una reclamación cancelada casi nunca se puede volver a abrir. Pasado tu último día para reclamar, el dinero se pierde.

    ¿La cancelaste?
button-sure-cancelled = Sí, la cancelé
sure-lost =
    ¿Es definitivo? Si solo ofrecen menos o dicen “espera”, aún no hay decisión.

    ¿Decidieron en tu contra?
button-sure-lost = Sí, en mi contra
sure-refunded = ¿Te devolvieron <b>todo</b> el dinero? Entonces cierro el pedido.
button-sure-refunded = Sí, todo
sure-mute =
    Entonces tampoco te aviso de esto: { $what }, <b>{ $at }</b>.

    ¿Lo silencio igual?
button-sure-mute = Silenciar igual
moment-protection = el final de la protección
moment-refused-until = el día hasta el que la tienda pidió esperar
moment-window = el último día para reclamar en la tienda
moment-escalation = el último día para pedir que decida la tienda
moment-answer = el último día para responder a la tienda
moment-collection = el último día para recogerlo
moment-pay-pal = el último día para abrir un caso en PayPal
moment-pay-pal-escalation = el último día para pasar el caso a reclamación
moment-bank = el último día seguro en tu banco
moment-appeal = el último día para apelar
moment-report = el último día para avisar de que no llegó nada
clock-pay-pal = { $sure ->
    [no] si fue con PayPal: caso hasta el { $day }
   *[yes] caso en PayPal hasta el { $day }
}
clock-pay-pal-escalation = pasar a reclamación en PayPal: hasta el { $day }
clock-bank = { $sure ->
    [no] si fue con tarjeta: contracargo hasta el { $day }
   *[yes] contracargo hasta el { $day }
}
button-enter-paid = Poner el día de pago
button-enter-expected = Poner fecha prometida
button-enter-payment = Decir cómo pagué
button-enter-ship-by = Poner límite de envío
button-why-returned = Decir por qué vuelve
button-tracking-nothing = Nada de nada
button-tracking-moving = Se mueve
button-tracking-frozen = Sin novedades
button-tracking-delivered = “Entregado”, y no está
button-tracking-pickup = Listo para recoger
button-tracking-not-mine = Es de otra persona
button-tracking-held = Retenido en aduana
button-tracking-destroyed = Destruido
button-tracking-returned = Lo devuelven
button-tracking-data = Aduana o un cobro
button-tracking-more = Otra cosa
button-not-looked = No he mirado
button-tracking-failed = Entrega fallida
button-tracking-announced = Solo la etiqueta
button-place-sender = En el país de origen
button-place-border = Salió del país
button-until-day = { $day }
button-place-mine = En mi país
button-weeks-ago = { $weeks ->
    [one] Hace { $weeks } semana
   *[other] Hace { $weeks } semanas
}
button-because-place = Entregado en otro sitio
button-because-before = Salió antes de mi compra
button-return-not-collected = No se recogió a tiempo
button-return-customs = Aduana sin pagar
button-return-address = Dirección incorrecta
button-return-not-mine = No es culpa mía
button-because-weight = Otro peso
button-not-yet = Aún no
button-not-shipped = Aún no lo envían
button-keep-day = Dejar la fecha
button-paypal = PayPal
button-card-payment = Tarjeta
button-other-way = De otra forma
notice-noted = Anotado.
notice-nothing-to-undo = No hay nada que deshacer.

## Preguntas
ask-paid =
    ¿Cuándo lo <b>pagaste</b>?

    <i>Toca o escribe un día: 12/11, 12 nov, hace 5 días.</i>
ask-expected =
    ¿Para cuándo <b>prometió la tienda la entrega</b>? Si dio dos días, el último.

    <i>Escribe un día: 12/11, 12 nov, en 5 días.</i>
ask-payment = ¿Cómo pagaste?
ask-order-number =
    ¿Cuál es el <b>número de pedido</b>? Está en la página del pedido.

    <i>No el de una tarjeta ni el del pasaporte.</i>
ask-amount =
    ¿Cuánto pagaste, con el envío?

    <i>Escribe el importe con la moneda: 12,50 EUR, 350 MXN.</i>
ask-tracking = { $number ->
    [no] ¿Qué dice hoy la <b>página del pedido</b> sobre la entrega?
   *[yes] ¿Qué dice hoy el <b>seguimiento</b>? Mira en el sitio que indica la página del pedido.
}
ask-tracking-more = ¿Qué dice el seguimiento?
ask-collect-by =
    ¿Hasta cuándo hay que <b>recogerlo</b>? Lo dice el aviso o el mensaje.

    <i>Toca o escribe un día: 2/12, 2 dic, en 5 días.</i>
ask-return-reason = ¿Por qué vuelve? De eso depende lo que puedes reclamar.
ask-frozen-where = ¿Dónde se vio por última vez?
ask-frozen-since =
    ¿Cuándo cambió el seguimiento por última vez?

    <i>Toca o escribe un día: 12/11, 12 nov, hace 5 días.</i>
ask-delivered-on =
    ¿Qué día consta como “entregado”?

    <i>Toca o escribe un día: 12/11, 12 nov, hace 5 días.</i>
ask-not-mine = ¿Por qué crees que es el paquete de otra persona?
ask-asked-around = ¿Ya miraste el buzón y preguntaste a los vecinos y en correos?
ask-dispute-opened =
    ¿Cuándo { claim-did }?

    <i>Toca o escribe un día: 12/11, 12 nov, hace 5 días.</i>
ask-refused-until =
    ¿Hasta qué día te pide esperar la tienda? Lo dice su mensaje.

    <i>Escribe un día: 12/12, 12 dic, en 10 días.</i>
moment-past = Eso sería el { $at }, y ya pasó.
order-number-not-understood = No pude leer ahí un número de pedido. Tiene de 5 a 30 letras y cifras.
amount-no-currency = ¿En qué moneda? Escribe las dos cosas: 12,50 EUR, 20 USD, 350 MXN.
amount-not-understood = No pude leer ahí un importe.
number-changed-when = Un número nuevo suele indicar que en realidad lo enviaron más tarde.

## Textos
letter-needs = Para el texto falta una cosa.
letter-ask-around-first = Haz primero eso, por favor: buzón, vecinos, correos.
letters-choose = <b>{ $title }</b>: los textos que encajan ahora, el mejor primero.
letters-none = <b>{ $title }</b>: ahora no encaja ningún texto. Te ofrezco uno a su tiempo.
button-letters = Textos
button-write-anyway = Saltar esto

## Más tarde
ask-later = ¿Cuándo te aviso?
ask-later-typed =
    ¿Cuándo te aviso?

    <i>Escríbelo: en 3 horas, mañana 18:00, 12 dic.</i>
button-later = Avísame más tarde
button-later-hour = { $hours ->
    [one] En una hora
   *[other] En { $hours } horas
}
button-later-tonight = Esta noche
button-later-days = { $days ->
    [one] En { $days } día
   *[other] En { $days } días
}
button-later-typed = Otro momento
button-later-latest = { $at }
later-too-late = Sería demasiado tarde para actuar. El último momento seguro es el { $at }: ¿te aviso entonces?
button-mute = 🔕 Silenciar
button-unmute = 🔔 Volver a avisar
notice-muted = No diré nada más de este pedido, ni siquiera antes de que termine la protección.
notice-unmuted = Te vuelvo a avisar.

## Avisos
last-call-again = Lo repito: queda poco tiempo.
reminder-several = { $time ->
    [odd] ⏰ <b>Falta por hacer: { $count } pedidos</b>
   *[even] ⏰ <b>{ $count } pedidos te necesitan hoy</b>
}
reminder-quiet = { $time ->
    [odd] ⏰ <b>{ $count } pedidos: ¿llegó alguno?</b>
   *[even] ⏰ <b>¿Hay novedades de estos { $count } pedidos?</b>
}
reminder-quiet-do = Por ahora no hay que hacer nada. Toca el que haya cambiado.

## La ficha
order-title-not-shipped = { $store }, aún sin enviar
card-muted = 🔕 En silencio: no aviso de este pedido, ni siquiera antes de que termine la protección.
card-not-shipped = Aún sin enviar
card-paid-not-shipped = Pagado: { $day }, aún sin enviar
card-number-earlier = Antes: <code>{ $number }</code>
card-expected = Prometido: { $value }
card-paid = Pagado: { $value }
card-came = Llegó: { $value }
card-order-number = Número de pedido: <code>{ $value }</code>
card-amount = Importe: { $value }
field-expected = Fecha prometida
field-paid = Día de pago
field-order-number = Número de pedido
field-amount = Importe
field-payment = Forma de pago
left-arrived = llegó
left-refund = reembolso aceptado
order-refunded = ¡Genial, ya tienes el dinero! Ya no vigilo <b>{ $title }</b> y lo olvido a los { $days } días.{ $came ->
    [yes] {""}
   *[no] {" "}Si el paquete llega igual, dímelo.
}
order-watch-ended =
    🏁 <b>{ $title }</b>: mi último aviso.

    { $stand } Lo último que me contaste fue el { $told }. No conozco ningún plazo que aún puedas cumplir.

    Por eso paro aquí y olvido el pedido a los { $days } días. ¿Ha cambiado algo, o sigo? Toca abajo.
button-watch-on = Seguir vigilando
orders-choose = ¿Qué pedido?

## Historial
button-history = Historial
history-head = 🗒 <b>{ $title }</b>: qué pasó
history-earlier = { $count ->
    [one] { $count } línea anterior está en el archivo.
   *[other] { $count } líneas anteriores están en el archivo.
}
happened-added = Pedido añadido
happened-shipped = Enviado el { $day }
happened-number-changed = Nuevo número de seguimiento; antes: { $number }
happened-number-given = El vendedor dio un número de seguimiento
happened-number-compared = Número comparado con la página del pedido: es igual
happened-end-told = La protección termina el { $day }
happened-extended = Protección ampliada hasta el { $day }
happened-tracking-nothing = El seguimiento no muestra nada
happened-tracking-moving = Según el seguimiento, se mueve
happened-tracking-frozen = El seguimiento no muestra nada nuevo desde el { $day }
happened-tracking-delivered = El seguimiento dice entregado el { $day }; aquí no está
happened-tracking-not-mine = El número es del paquete de otra persona
happened-tracking-returned = Vuelve al remitente
happened-tracking-data = La aduana o el transportista piden datos o un pago
happened-tracking-announced = El seguimiento solo muestra que se creó una etiqueta
happened-tracking-at-pickup = Está listo para recoger
happened-tracking-delivery-failed = Intentaron entregarlo y dejaron un aviso
happened-tracking-held = Lo retiene la aduana
happened-tracking-lost = El transportista dice que se perdió
happened-tracking-destroyed = La aduana o el transportista lo destruyó
happened-seller-asked = { $to ->
    [support] Se preguntó a soporte
   *[seller] Se preguntó al vendedor
}
happened-seller-answered = { $to ->
    [support] Soporte respondió, sin solución
   *[seller] El vendedor respondió, sin solución
}
happened-wait-asked = Piden esperar
happened-wait-asked-until = Piden esperar hasta el { $day }
happened-seller-silent = { $to ->
    [support] Soporte no responde
   *[seller] El vendedor no responde
}
happened-extension-asked = Se pidió al vendedor ampliar la protección
happened-asked-around = Se preguntó a los vecinos y en correos
happened-dispute-opened = { claim-opened } el { $day }
happened-store-refused = La tienda dijo que no, hasta el { $day }
happened-less-offered = Ofrecieron menos del importe completo{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-offer-accepted = Se aceptó menos{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-refund-due = Dinero prometido hasta el { $day }
happened-part-refunded = Volvió una parte del dinero{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-dispute-refused = Rechazaron { claim-the }
happened-escalated = Se pidió que decida la tienda
happened-dispute-cancelled = Se canceló { claim-the }
happened-won = Aceptaron el reembolso completo
happened-lost = Decidido en contra del comprador: { claim-word }
happened-refunded = El dinero volvió
happened-arrived = El paquete llegó
happened-not-arrived = Al final no ha llegado
happened-return-not-collected = Vuelve porque no se recogió
happened-return-customs-unpaid = Vuelve porque la aduana no recibió lo que pidió
happened-return-wrong-address = Vuelve por una dirección incorrecta
happened-return-not-my-fault = Vuelve, y no por culpa del comprador
happened-problem-part-missing = Llegó un paquete, pero falta una parte
happened-problem-empty = Llegó un paquete, pero vacío
happened-problem-wrong-item = Llegó un paquete con otro artículo
happened-problem-other-variant = Llegó un paquete con otra talla, color o modelo
happened-problem-not-as-described = Llegó un paquete, pero es falso o no es como se describe
happened-problem-broken = Llegó un paquete, pero el artículo está roto
happened-seller-wants-cancel = { $to ->
    [support] Soporte pide cancelar { claim-the }
   *[seller] El vendedor pide cancelar { claim-the }
}
happened-seller-sends-another = { $to ->
    [support] Soporte promete un segundo paquete
   *[seller] El vendedor promete un segundo paquete
}
happened-seller-pays-outside = { $to ->
    [support] Soporte ofrece dinero fuera de la tienda
   *[seller] El vendedor ofrece dinero fuera de la tienda
}
happened-seller-wants-receipt = { $to ->
    [support] Soporte pide confirmar la recepción
   *[seller] El vendedor pide confirmar la recepción
}
happened-extension-refused = El vendedor no amplía la protección
happened-post-asked = Se preguntó en correos
happened-confirmed-by-mistake = La recepción se confirmó por error
happened-closed-by-store = La tienda cerró el pedido por su cuenta
happened-claim-left-open = La tienda espera respuesta hasta el { $day }
happened-appealed = Se presentó una apelación
happened-paypal-case = Caso abierto en PayPal el { $day }
happened-bank-case = Se pidió el dinero al banco el { $day }
happened-payment-case-escalated = Se pidió que decida PayPal
happened-payment-case-refused = PayPal o el banco lo rechazó
happened-claim-changed = Se añadieron a la reclamación fotos de lo que llegó
happened-customs-answered = La aduana recibió lo que pidió
happened-order-cancelled = El pedido se canceló antes del envío
happened-answered = Respondiste
happened-sent-back = Devolviste el producto
happened-reopened = Pediste que lo vigile otra vez
happened-number-shared = Otro pedido tiene el mismo número de seguimiento
noted-as-of-today = De momento cuento desde hoy. Si fue antes, dime el día.
noted-head = Anotado:
told-shipped = Anotado: enviado el { $day }.
told-number-changed = Anotado: un número nuevo.
told-number-given = Bien: ya hay número.
told-number-compared = Anotado: el número es el mismo.
told-end-told = Anotado: la protección termina el { $day }.
told-extended = { $days ->
    [0] Ampliada hasta el { $day }: bien.
    [one] Ampliada { $days } día: bien.
   *[other] Ampliada { $days } días: bien.
}
told-tracking-nothing = Anotado: el seguimiento no muestra nada.
told-tracking-moving = { $acts ->
    [yes] Anotado: se mueve.
   *[no] Bien: se mueve.
}
told-tracking-frozen = Anotado: nada nuevo desde el { $day }.
told-tracking-delivered = Anotado: “entregado” el { $day }, y no está.
told-tracking-not-mine = Anotado: el número es de otro paquete.
told-tracking-returned = Anotado: vuelve al remitente.
told-tracking-data = Anotado: piden datos o un pago.
told-tracking-announced = Anotado: solo crearon la etiqueta.
told-tracking-at-pickup = Bien: está listo para recoger.
told-tracking-delivery-failed = Anotado: no había nadie y dejaron un aviso.
told-tracking-held = Anotado: lo retiene la aduana.
told-tracking-lost = Anotado: se perdió.
told-tracking-destroyed = Anotado: lo destruyeron.
told-seller-asked = { $to ->
    [support] Anotado: escribiste a soporte el { $day }.
   *[seller] Anotado: escribiste al vendedor el { $day }.
}
told-seller-answered = { $to ->
    [support] Anotado: soporte respondió, y no está resuelto.
   *[seller] Anotado: el vendedor respondió, y no está resuelto.
}
told-wait-asked = Anotado: te piden esperar.
told-wait-asked-until = Anotado: te aviso el { $day }.
told-seller-silent = Anotado: no hay respuesta.
told-extension-asked = Anotado: pediste más tiempo el { $day }.
told-extension-refused = Anotado: no lo amplían.
told-asked-around = Anotado: preguntaste a los vecinos y en correos.
told-post-asked = Anotado: preguntaste en correos el { $day }.
told-dispute-opened = Anotado: { claim-did } el { $day }.
told-store-refused = Anotado: de momento no, hasta el { $day }.
told-claim-left-open = Anotado: esperan tu respuesta hasta el { $day }.
told-less-offered = Anotado: ofrecen menos.
told-offer-accepted = Anotado: aceptaste menos{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}.
told-refund-due = Anotado: el dinero, hasta el { $day }.
told-part-refunded = { $known ->
    [rest] Anotado: solo { $part }, faltan { $rest }.
    [part] Anotado: volvieron { $part }, y no es todo.
   *[no] Anotado: volvió solo una parte del dinero.
}
told-dispute-refused = Anotado: lo rechazaron. No es el final.
told-escalated = Anotado: ahora decide la tienda.
told-dispute-cancelled = Anotado: ya está cancelado.
told-won = Genial: aceptaron el reembolso completo.
told-lost = Anotado: decidieron en tu contra.
told-appealed = Anotado: apelaste.
told-arrived = ¡Genial, ya llegó! ¿Todo bien?
told-not-arrived = Anotado: al final no está.
told-return-not-collected = Anotado: no se recogió a tiempo.
told-return-customs-unpaid = Anotado: no se pagó la aduana.
told-return-wrong-address = Anotado: dirección incorrecta.
told-return-not-my-fault = Anotado: no fue culpa tuya.
told-problem-part-missing = Anotado: falta una parte.
told-problem-empty = Anotado: el paquete está vacío.
told-problem-wrong-item = Anotado: llegó otro artículo.
told-problem-other-variant = Anotado: llegó otra talla, color o modelo.
told-problem-not-as-described = Anotado: es falso o no es como se describe.
told-problem-broken = Anotado: llegó roto.
told-seller-wants-cancel = Anotado: quieren que canceles.
told-seller-sends-another = Anotado: prometen un segundo paquete.
told-seller-pays-outside = Anotado: quieren pagar fuera de la tienda.
told-seller-wants-receipt = Anotado: quieren que confirmes la recepción.
told-confirmed-by-mistake = Anotado: confirmado por error.
told-closed-by-store = Anotado: la tienda cerró el pedido.
told-paypal-case = Anotado: caso en PayPal desde el { $day }.
told-bank-case = Anotado: pediste el dinero al banco el { $day }.
told-payment-case-escalated = Anotado: ahora decide PayPal.
told-payment-case-refused = Anotado: rechazaron el caso.
told-claim-changed = Anotado: las fotos ya están.
told-customs-answered = Anotado: la aduana tiene tu respuesta.
told-order-cancelled = Anotado: cancelaste el pedido.
told-answered = Anotado: respondiste.
told-sent-back = Anotado: ya lo devolviste. Guarda el recibo hasta que llegue el dinero.
told-reopened = Lo vigilo otra vez.
told-number-shared = Ojo: otro pedido abierto tiene el mismo número.

## Ajustes
settings =
    <b>Ajustes</b>

    Avisos a las { $hour }:00, silencio { $quiet }.
    Paciencia: { $patience }.
    Zona horaria: { $zone }.
    Idioma: { $language }.
button-hour = Hora de los avisos
button-quiet = Horas de silencio
button-patience = Paciencia
button-zone = Zona horaria
button-language = Idioma
button-other-hour = Otra hora
ask-hour = ¿A qué hora te aviso?
ask-quiet = ¿Cuándo guardo silencio? Los avisos de esas horas llegan antes.
ask-patience =
    ¿Cuánto esperamos un paquete que no muestra nada, una vez que ya preguntaste al vendedor?

    • <b>Rápido</b>: disputa desde el día { $quick }.
    • <b>Normal</b>: desde el día { $normal }, ampliación y luego disputa.
    • <b>Con calma</b>: lo más tarde que sea seguro, { $before } días antes del final.

    El final de la protección siempre va primero.
patience-quick = rápido
patience-normal = normal
patience-patient = con calma
quiet-none = nunca
quiet-hours = { $from }:00–{ $to }:00
hour-is-quiet = Esa hora cae en tus horas de silencio.
export = Aquí está todo lo que guardo de ti, en un archivo JSON.

## Largo silencio
idle-warning = Hace mucho que no sé de ti. En { $days } días olvidaré todo lo que guardo: pedidos, idioma y zona horaria. ¿Lo conservo?
button-stay = Sí, consérvalo
idle-stays = De acuerdo, lo conservo.

# The goods are to be sent back by a day, and were.
return-told = Anotado. Te aviso el { $at }.
return-when = ¿Hasta qué día hay que devolverlo? Escríbelo, por ejemplo “devolver antes del 10 de diciembre”: te aviso a tiempo. Guarda el recibo del envío.
frame-return-by = ↩️ <b>Devolver hasta el { $day }</b>; guarda el recibo.
frame-wait-asked = ⏳ Te piden esperar hasta el { $day }.
frame-offer = 💬 Ofrecen: { $kind ->
    [credit] { $known ->
        [yes] { $sum } en saldo
       *[no] saldo, no dinero
    }
   *[part] { $known ->
        [yes] { $sum }
       *[no] solo una parte
    }
}

# A case at the store, PayPal or the bank: the last day on which the seller may answer.
seller-has-until = El vendedor tiene hasta el <b>{ $day }</b> para responder.
term-decision = Deciden antes del <b>{ $day }</b>.
term-may-ask = Según dicen, desde el <b>{ $day }</b> puedes pedir tu dinero.
term-too-late = ⚠️ Tu último día es el { $last }: pídelo antes.
