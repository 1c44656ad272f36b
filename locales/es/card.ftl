# El marco de la ficha y del aviso, las listas y las preguntas de los avisos siguientes.
#
# Glosario. Las palabras de las tiendas, como aparecen en sus páginas en español:
#   order page          página del pedido (AliExpress: “Detalles del pedido”; Temu: “Tus pedidos”; Joom: “Mis pedidos”)
#   buyer protection    protección del comprador (AliExpress, eBay, PayPal); Temu: “protección de compras”
#   dispute, claim      disputa (AliExpress, Joom, PayPal); reclamación (PayPal, Amazon; en América también “reclamo”);
#                       caso (eBay, Etsy); solicitud de reembolso (Temu, Shein); discusión (Allegro)
#   A-to-z claim        reclamación A a Z (Amazon: “Garantía de la A a la Z”)
#   tracking number     número de seguimiento (América: también “número de guía”, “número de rastreo”)
#   tracking            seguimiento (América: también “rastreo”)
#   carrier             transportista, mensajería (América: “paquetería”, “courier”)
#   seller, support     vendedor; soporte (Amazon: “Atención al cliente”; AliExpress: “Servicio al cliente”)
#   refund, full        reembolso, reembolso completo (el importe íntegro con el envío)
#   confirm receipt     confirmar la recepción (AliExpress: “Confirmar recepción”)
#   extend              ampliar la protección (AliExpress: “Extender” o “Ampliar”)
#   escalate            pedir que decida la tienda (PayPal: “Convertir en reclamación”; AliExpress: “Escalar”)
#   appeal              apelar, apelación (PayPal, Temu)
#   chargeback          contracargo (bancos de España: “devolución del cargo”, “retrocesión”)
#   the post            oficina de correos; “Correos” con mayúscula es solo la de España
#   pick-up point       punto de recogida (América: “punto de retiro”)
#   customs             aduana
#   screenshot          captura de pantalla, captura
#
# Dudas para lectores del país:
#   - “recoger” (España) y “retirar” (América) el paquete: aquí “recoger”, que se entiende en todas partes.
#   - “importe” (España) y “monto” (América): aquí “importe”.
#   - “soporte” sin artículo: corto y común en las aplicaciones; “atención al cliente” es más largo.
#   - “contracargo” se usa en América; en España el banco suele decir “devolución del cargo”.
#   - El pretérito simple (“¿preguntaste?”) se lee bien en América; en España se diría “¿has preguntado?”. Donde se puede, va una
#     fórmula que vale para los dos.

## El marco: una línea cada cosa
frame-title = { $sign } <b>{ $title }</b>
frame-title-store = { $sign } <b>{ $title }</b> · { $store }
frame-day = Día { $days }
frame-left = 🛡 { $bar } { $from ->
    [rules] <b>{ $span }</b> para reclamar
    [assumed] aprox. <b>{ $span }</b> de protección
   *[own] <b>{ $span }</b> de protección
} ({ $day })
frame-stopped = { $decision ->
    [known] 🛡 Reclamaste a tiempo. Decisión: a más tardar el { $day }
   *[none] 🛡 Reclamaste a tiempo: el plazo ya no corre
}
frame-over = { $from ->
    [rules] 🛡 El último día para reclamar fue el { $day }
   *[own] 🛡 La protección terminó el { $day }
}
frame-over-perhaps = 🛡 Quizá la protección ya terminó: mira la página del pedido
frame-end-unknown = { $asks ->
    [promised] 🛡 No sé el último día: dime la fecha prometida
   *[end] 🛡 No sé cuándo termina: mira la página del pedido
}
frame-next = { $is ->
    [today] 🔔 Hoy, { $time }
    [tomorrow] 🔔 Mañana, { $time }
   *[day] 🔔 { $day }, { $time }
}
button-more = ⋯ Más
button-track = 🔎 Seguir el envío
button-open-store = 🛒 Abrir { $store }
button-answer-yes = ✅ Sí
button-answer-no = No
button-wait-longer = ⏰ Esperar más

undo-takes-back = <i>↩ deshace: { $what }.</i>
undone = { $now ->
    [end] ↩ Deshecho: { $what }. La protección vuelve a terminar el { $day }.
    [none] ↩ Deshecho: { $what }. Otra vez no sé cuándo termina la protección.
   *[same] ↩ Deshecho: { $what }. Lo demás queda como estaba.
}
notice-undone = Deshecho.
sure-close = ¿Está todo y funciona? Si lo cierro, ya no vigilo el final de la protección: <b>{ $at }</b>.
button-sure-close = Sí, cerrar

## Lo que hay que hacer, en una lista
digest-line = { $sign } <b>{ $title }</b>: { $todo } · { $left }
digest-line-bare = { $sign } <b>{ $title }</b>: { $todo }
digest-quiet = { $sign } <b>{ $title }</b>
left-span = { $about ->
    [yes] aprox. { $span } de plazo
   *[no] { $span } de plazo
}
title-no-number = sin número
do-wait = esperar
do-look = ver cómo avanza
do-ask = { $to ->
    [support] preguntar a soporte
   *[seller] preguntar al vendedor
}
do-answer = { $to ->
    [support] respuesta de soporte
   *[seller] respuesta del vendedor
}
do-compare = comparar el número
do-extension = ampliar la protección
do-post = preguntar en correos
do-ship = aún sin enviar
do-cancel = cancelar el pedido
do-dispute = { claim-file }
do-news = revisar { claim-the }
do-reply = responder en { claim-the }
do-decide = pedir que decidan
do-appeal = apelar
do-payment = { $ways ->
    [paypal] ir a PayPal
    [card] ir al banco
    [other] preguntar a quien cobró
   *[both] ir a PayPal o al banco
}
do-over = ya es tarde, cerrar
do-customs = resolverlo con la aduana
do-collect = recogerlo
do-return = preguntar por qué vuelve
do-money = buscar el dinero
do-close = cerrarlo

## Un aviso posterior pregunta qué fue del consejo; responden sus botones. Una de cada dos veces, con otras palabras
again-change = { $time ->
    [odd] ¿Ha cambiado algo?
   *[even] ¿Sigue todo igual o hay novedades?
}
again-arrival = { $time ->
    [odd] ¿Ya llegó, o hay algo nuevo en el seguimiento?
   *[even] ¿Ha llegado? ¿Qué dice hoy el seguimiento?
}
again-seller-asked = { $to ->
    [support] { $time ->
        [odd] ¿Ya escribiste a soporte?
       *[even] Si no escribes, soporte no puede ayudar. ¿Ya lo hiciste?
    }
   *[seller] { $time ->
        [odd] ¿Ya escribiste al vendedor?
       *[even] Si no escribes, el vendedor no puede ayudar. ¿Ya lo hiciste?
    }
}
again-answer = { $to ->
    [support] { $time ->
        [odd] ¿Respondió soporte?
       *[even] ¿Ya hay respuesta de soporte?
    }
   *[seller] { $time ->
        [odd] ¿Respondió el vendedor?
       *[even] ¿Ya hay respuesta del vendedor?
    }
}
again-number-compared = { $time ->
    [odd] ¿Ya comparaste el número con la página del pedido?
   *[even] A veces el vendedor lo cambia. ¿Ya comparaste el número?
}
again-parcel-compared = { $time ->
    [odd] ¿Ya comparaste el lugar y las fechas?
   *[even] El peso solo dice poco. ¿Ya comparaste lugar y fechas?
}
again-extension-asked = { $time ->
    [odd] ¿Ya pediste más tiempo?
   *[even] Solo una ampliación detiene el reloj. ¿Ya la pediste?
}
again-extended = { $time ->
    [odd] ¿Te ampliaron la protección?
   *[even] Mira la página del pedido: ¿cambió la fecha?
}
again-extended-yourself = { $time ->
    [odd] ¿Ya ampliaste la protección o reclamaste?
   *[even] Los días corren. ¿Ya ampliaste la protección o reclamaste?
}
again-post-asked = { $time ->
    [odd] ¿Ya preguntaste en correos?
   *[even] En correos suelen saber más que la web. ¿Ya preguntaste?
}
again-still-there = { $time ->
    [odd] ¿Ya preguntaste si sigue ahí?
   *[even] ¿Sigue ahí? Si nadie va, lo devuelven. ¿Ya preguntaste?
}
again-shipped = { $time ->
    [odd] ¿Ya lo enviaron?
   *[even] ¿La página del pedido ya dice “enviado”?
}
again-cancelled = { $time ->
    [odd] ¿Ya cancelaste el pedido?
   *[even] Quizá el pedido siga abierto. ¿Ya lo cancelaste?
}
again-opened = { $time ->
    [odd] ¿Ya { claim-did }?
   *[even] Los días corren. ¿Ya { claim-did }?
}
again-news = { $time ->
    [odd] ¿Hay novedades en { claim-the }?
   *[even] ¿Qué se ve hoy en { claim-the }?
}
again-decision = { $time ->
    [odd] ¿Ya decidió la tienda?
   *[even] ¿Ya hay una decisión?
}
again-appeal-news = { $time ->
    [odd] ¿Hay respuesta a tu apelación?
   *[even] ¿Ya decidieron tu apelación?
}
again-case-news = { $time ->
    [odd] ¿Hay novedades en tu caso?
   *[even] ¿Qué se ve hoy en tu caso?
}
again-replied = { $time ->
    [odd] ¿Ya respondiste en { claim-the }?
   *[even] El silencio puede contar como un sí. ¿Ya respondiste en { claim-the }?
}
again-said-no = { $to ->
    [support] { $time ->
        [odd] ¿Ya respondiste a soporte?
       *[even] Soporte puede tomar tu silencio por un sí. ¿Ya respondiste?
    }
   *[seller] { $time ->
        [odd] ¿Ya respondiste al vendedor?
       *[even] El vendedor puede tomar tu silencio por un sí. ¿Ya respondiste?
    }
}
again-escalated = { $time ->
    [odd] ¿Ya pediste que decida la tienda?
   *[even] Puede que la tienda no intervenga sola. ¿Ya se lo pediste?
}
again-case-escalated = { $time ->
    [odd] ¿Ya convertiste el caso en reclamación?
   *[even] Si nadie lo hace, PayPal cierra el caso. ¿Ya lo convertiste en reclamación?
}
again-appealed = { $time ->
    [odd] ¿Ya apelaste?
   *[even] Un “no” no siempre es definitivo. ¿Ya apelaste?
}
again-objected = { $time ->
    [odd] ¿Ya presentaste tu objeción?
   *[even] Algunas decisiones se cambian. ¿Ya presentaste tu objeción?
}
again-payment-asked = { $time ->
    [odd] ¿Ya pediste el dinero donde pagaste?
   *[even] Donde pagaste no hacen nada si no lo pides. ¿Ya lo pediste?
}
again-claimed = { $time ->
    [odd] ¿Ya reclamaste en la tienda o donde pagaste?
   *[even] Los plazos corren en los dos sitios. ¿Ya reclamaste en la tienda o donde pagaste?
}
again-claim-changed = { $time ->
    [odd] ¿Ya subiste las fotos a tu reclamación?
   *[even] Sin fotos te la pueden rechazar. ¿Ya las subiste?
}
again-over = { $time ->
    [odd] Ya no queda ningún plazo. ¿Cierro este pedido?
   *[even] ¿Sigue sin haber solución? ¿Cierro este pedido?
}
again-customs = { $time ->
    [odd] ¿Ya está resuelto con la aduana?
   *[even] Quizá la aduana aún te espera. ¿Ya está resuelto?
}
again-collected = { $time ->
    [odd] ¿Ya lo recogiste?
   *[even] Si nadie va, lo devuelven. ¿Ya lo recogiste?
}
again-why-returned = { $time ->
    [odd] ¿Ya sabes por qué vuelve?
   *[even] ¿Qué dice el transportista: por qué vuelve?
}
again-money = { $time ->
    [odd] ¿Ya llegó el dinero?
   *[even] ¿Ya se ve el dinero en tu cuenta?
}
again-all-well = { $time ->
    [odd] ¿Todo bien con el pedido?
   *[even] ¿Está todo y funciona?
}
again-arrival-told = { $to ->
    [support] { $time ->
        [odd] ¿Ya dijiste a soporte que llegó?
       *[even] ¿Soporte sabe que llegó?
    }
   *[seller] { $time ->
        [odd] ¿Ya dijiste al vendedor que llegó?
       *[even] ¿El vendedor sabe que llegó?
    }
}
again-closing = { $time ->
    [odd] ¿Puedo cerrar este pedido?
   *[even] No queda nada por hacer. ¿Cierro este pedido?
}
button-nothing-new = Nada nuevo
button-no-news = Aún sin novedades
button-it-is-here = ✅ Ya llegó
button-money-back = ✅ Ya tengo el dinero
button-all-well = ✅ Todo bien: cerrar
button-told-close = ✅ Sí, cerrar el pedido
reminder-no-news = De acuerdo, nada nuevo.
reminder-not-yet = ¿Aún no? Entonces este es el paso ahora.
button-parcel-mine = ✅ Coinciden: es mío
