# Lo que se entendió de un texto y lo que se tomó de una respuesta.

## Un día y un mes que solo pueden ser de un año.
day-near = { $day } de { $month }

## Lo que se leyó, repetido al principio del mensaje siguiente. `$when` dice de qué lado de hoy cae el día.
echo-away = { $when ->
    [today] hoy
    [yesterday] ayer
    [tomorrow] mañana
    [past] hace { $days } días
   *[future] en { $days } días
}
echo-shipped = ✓ Enviado el { $day }, { echo-away }
echo-paid = ✓ Pagado el { $day }, { echo-away }
echo-expected = ✓ Prometido para el { $day }, { echo-away }
echo-ship-by = ✓ Envío a más tardar el { $day }, { echo-away }
echo-protection = ✓ Protección hasta el { $day }, en { $left }
echo-protection-over = ✓ La protección terminó el { $day }, { echo-away }
echo-delivered = ✓ “Entregado” desde el { $day }, { echo-away }
echo-frozen = ✓ Nada nuevo desde el { $day }, { echo-away }
echo-collect-by = ✓ Recoger hasta el { $day }, { echo-away }
echo-dispute-opened = ✓ { claim-opened } el { $day }, { echo-away }
echo-paypal-case = ✓ Caso en PayPal desde el { $day }, { echo-away }
echo-bank-case = ✓ Dinero pedido al banco el { $day }, { echo-away }
echo-refused-until = ✓ De momento no, hasta el { $day }, { echo-away }
echo-claim-open-until = ✓ Esperan tu respuesta hasta el { $day }, { echo-away }
echo-number = ✓ Número { $number }
echo-order-number = ✓ Número de pedido { $number }
echo-amount = ✓ Importe { $amount }
echo-refund = ✓ Reembolso { $amount }
refund-all-or-part = ¿Es todo lo que pagaste?
echo-refund-on = ✓ Reembolsado el { $day }

## Lo que se pregunta otra vez.
which-day-about = ¿Hacia el { $day }? Tócalo o escribe el día.
doubt-shipped-long-ago = <b>¿Seguro?</b> Es el { $day }, hace { $days } días.
doubt-shipped-after-delivered = <b>¿Seguro?</b> Es el { $day }, y antes dijiste que ya estaba “entregado”.
doubt-shipped-before-paid = <b>¿Seguro?</b> Es el { $day }: se habría enviado antes de pagarlo.
text-says = { $what ->
    [paid] Tu texto dice: pagado el <b>{ $day }</b>.
    [promised] Tu texto dice: prometido para el <b>{ $day }</b>.
    [delivered] Tu texto dice: entregado el <b>{ $day }</b>.
    [protection] Tu texto dice: protección hasta el <b>{ $day }</b>.
   *[shipped] Tu texto dice: enviado el <b>{ $day }</b>.
}
doubt-in-future = <b>¿Seguro?</b> Es el { $day }, y aún no ha llegado.
doubt-promised-before-paid = <b>¿Seguro?</b> Es el { $day }: lo habrían prometido para antes de la compra.
doubt-before-shipped = <b>¿Seguro?</b> Es el { $day }, antes del envío.
doubt-end-far = <b>¿Seguro?</b> Es el { $day }, en { $days } días. La protección casi nunca dura tanto.
doubt-refusal-far = <b>¿Seguro?</b> Es el { $day }, en { $days } días. Sería mucho después del final de la protección.
doubt-told-before = Antes me dijiste <b>{ $day }</b>. ¿Qué día es el correcto?
button-really = Sí, seguro
amount-is-no-day = Eso es un importe, no un día.
roughly-is-enough = Basta una idea. Toca lo más cercano.
button-few-days-ago = Hace unos días
button-long-ago = Hace más de un mes

## Protección.
ask-extension =
    ¿Cuánto se <b>amplió</b> la protección?

    <i>Escribe “15 días más”, o la nueva fecha como sale en la página del pedido.</i>
button-days-more = { $days ->
    [one] { $days } día más
   *[other] { $days } días más
}
button-usual-end = Fin: { $day }
button-has-ended = Ya terminó

shipped-as-paid = Cuento desde el día del pago: casi siempre envían unos días después. Puedes cambiarlo.

## Preguntas bajo la ficha
ask-place = <i>{ $left ->
    [1] Última pregunta.
   *[other] Quedan { $left } preguntas como mucho.
}</i>
ask-place-of = <i>{ $order } · { $left ->
    [1] última pregunta.
   *[other] quedan { $left } preguntas como mucho.
}</i>
ask-about = <i>{ $order }:</i>
button-enough = Basta por ahora

## Caminos que prueba la gente
button-how-to-copy = Cómo copiar el número
button-no-number-yet = Aún no hay número
how-to-copy =
    1. Abre el pedido en la aplicación o la web de la tienda.
    2. Busca la línea “Número de seguimiento” (o “de guía”, “de rastreo”).
    3. Mantén el dedo sobre el número hasta que salga “Copiar”, y tócalo.
    4. Vuelve aquí, mantén el dedo en el campo de mensaje y toca “Pegar”.

    También puedes pegar la página entera: saco lo que necesito.
ask-stop = ¿Qué dejo de hacer?
button-mute-all = 🔕 Silenciar todo
button-delete-all = Borrar todo
button-go-on = Nada, sigue
all-muted = No diré nada más de tus pedidos, ni siquiera antes de que termine la protección.
button-unmute-all = 🔔 Volver a avisarme
all-unmuted = Te vuelvo a avisar.
command-add = Vigilar un pedido nuevo
command-track = Explicar y vigilar un número de seguimiento
command-stop = Silenciar todos los pedidos o borrar todo

## El reloj de la persona.
ask-clock =
    <b>¿Qué hora es ahora donde estás?</b> Así mis avisos llegan de día y no de noche.

    <i>Toca, escribe tu ciudad o envíame tu ubicación: no la guardo.</i>
ask-clock-nearby = <b>¿Qué marca ahora tu reloj?</b> Por tu ubicación, es una de estas horas.
location-unreadable = No encuentro ese lugar en el mapa. Escribe tu ciudad, por ejemplo Madrid o Lima.
button-other-clock = Otra hora
button-not-now = Ahora no

## Lo que se leyó en un texto
understood = <b>Esto es lo que entendí.</b> ¿Es correcto?
understood-several = { $count ->
    [one] Queda un número. Tócalo y lo vigilo. Lo que falte, lo pregunto.
   *[other] { $count } números. Toca los que quieras que vigile. Lo que falte, lo pregunto.
}
understood-orders = { $count ->
    [one] Queda <b>un pedido de tu texto</b>. Tócalo y lo vigilo. Lo que falte, lo pregunto.
   *[other] <b>{ $count } pedidos en tu texto.</b> Toca los que quieras que vigile. Lo que falte, lo pregunto.
}
listed-line = { $place }. { $order }
listed-shipped = enviado el { $day }
listed-paid = pagado el { $day }
listed-promised = prometido para el { $day }
listed-not-shipped = aún sin enviar
listed-mistyped = ❓ un carácter parece mal escrito
listed-doubt = ❓ te pregunto
listed-known = ya lo vigilo
listed-shown = { $last ->
    [yes] Muestro { $from }–{ $to } de { $count }.
   *[no] Muestro { $from }–{ $to } de { $count }. Los demás vienen después.
}
listed-left-out = { $count ->
    [one] Uno más no cabe: envíalo luego otra vez.
   *[other] { $count } más no caben: envíalos luego otra vez.
}
listed-watched = { $count ->
    [one] ✓ Vigilo un pedido. De los demás tengo que preguntar algo: tócalos.
   *[other] ✓ Vigilo { $count } pedidos. De los demás tengo que preguntar algo: tócalos.
}
button-watch-all = Vigilar todos
button-next-orders = Los siguientes ›
button-first-orders = ‹ Los primeros
understood-about = Es sobre <b>{ $title }</b>. Lo nuevo:
understood-nothing-new = Todo eso ya lo sé.
read-store = ✓ Tienda { $store }
read-number = ✓ Número <code>{ $number }</code>
read-number-kind = ✓ Número <code>{ $number }</code> · { $kind }
read-no-number = ✓ Sin número de seguimiento
read-name = ✓ { $name }
read-not-shipped = ✓ Aún sin enviar
read-no-protection = ✓ Sin protección del comprador
read-protection-length = ✓ La protección dura { $span }
read-protection-ended = ✓ La protección terminó
read-paypal = ✓ Pagado con PayPal
read-card = ✓ Pagado con tarjeta
read-other-way = ✓ Pagado de otra forma: ni PayPal ni tarjeta
read-tracking = ✓ { $shown }
button-right = ✅ Correcto
button-change = ✏️ Cambiar
button-take-it = ✅ Tomarlo
button-other-order = Un pedido nuevo
button-more-fields = Más datos
button-neither-day = Ninguno, o no lo sé
field-tracking = Estado del seguimiento
doubt-shipped = El texto puede indicar varios días. ¿Cuándo lo <b>enviaron</b>?
doubt-paid = El texto puede indicar varios días. ¿Cuándo se <b>pagó</b>?
doubt-expected = El texto puede indicar varios días. ¿Para cuándo <b>prometieron</b> la entrega?
doubt-delivered = El texto puede indicar varios días. ¿Cuándo dice “<b>entregado</b>”?
doubt-dispute-opened = El texto puede indicar varios días. ¿Cuándo se abrió la <b>disputa</b>?
doubt-protection = El texto puede indicar varios días. ¿Cuándo termina la <b>protección</b>?
ask-in-hands = El texto dice que está entregado. ¿Lo tienes ya?
other-numbers = En tu texto hay más números. ¿De la misma tienda y enviados el mismo día? Toca y los vigilo también.
# The page of an order that waits for its payment.
order-unpaid = ⚠️ Según esta página, el pedido aún no está pagado: antes no se envía nada. Paga solo en la app o la web de la tienda, nunca por un enlace de un mensaje.
another-waits = Anoto también el otro pedido. Va después:
