# Los textos como mensajes: sus encabezados, sus botones, los pasos y, al final, las frases. Las cartas mismas están en
# locales/en/letters.ftl; aquí, `says-…` dice qué significa cada frase, en primera persona, y es la carta donde leen español.

## Encabezados
letter-ask-code = { $to ->
    [support] ✉️ <b>Preguntar a soporte por el número</b> · { $title }
   *[seller] ✉️ <b>Preguntar al vendedor por el número</b> · { $title }
}
letter-not-handed-over = ✉️ <b>Pedir que entreguen el paquete al transportista</b> · { $title }
letter-where-is-it = ✉️ <b>Preguntar dónde está</b> · { $title }
letter-settle-return = ✉️ <b>Pedir reenvío o reembolso</b> · { $title }
letter-reopen = ✉️ <b>Pedir que reabran el pedido</b> · { $title }
letter-proof-sent = ✉️ <b>Enviar la prueba que piden</b> · { $title }
letter-address-right = ✉️ <b>Pedir la dirección de la etiqueta</b> · { $title }
letter-out-of-stock = ✉️ <b>No hay existencias: el dinero de vuelta</b> · { $title }
letter-extend = ✉️ <b>Pedir más tiempo</b> · { $title }
letter-cancel-unshipped = ✉️ <b>Cancelar el pedido: no enviado</b> · { $title }
letter-proof-of-delivery = ✉️ <b>Pedir prueba de entrega</b> · { $title }
letter-delivered-not-here = ⚖️ <b>Para { claim-the }: “entregado”, pero no está</b> · { $title }
letter-not-mine = ⚖️ <b>Para { claim-the }: el número es de otro paquete</b> · { $title }
letter-returned = ⚖️ <b>Para { claim-the }: el paquete vuelve</b> · { $title }
letter-problem = ⚖️ <b>Para { claim-the }: { $problem ->
    [missing] falta una parte
    [empty] el paquete llegó vacío
    [broken] llegó roto
    [variant] otra talla, color o modelo
    [described] no es como se describe
   *[wrong] no es lo que pedí
}</b> · { $title }
letter-late = ⚖️ <b>Para { claim-the }: pasó la fecha prometida</b> · { $title }
letter-no-tracking = ⚖️ <b>Para { claim-the }: sin datos de seguimiento</b> · { $title }
letter-ending = ⚖️ <b>Para { claim-the }: el pedido no ha llegado</b> · { $title }
letter-repeat = ⚖️ <b>{ $part ->
    [yes] Pedir el resto
   *[no] Rechazar la oferta
}</b> · { $title }
letter-escalate = ⚖️ <b>Pedir que decida la tienda</b> · { $title }
letter-appeal = ⚖️ <b>Apelar la decisión</b> · { $title }
letter-keep-dispute = { $to ->
    [support] ✉️ <b>Tu respuesta a soporte</b> · { $title }
   *[seller] ✉️ <b>Tu respuesta al vendedor</b> · { $title }
}
letter-courier-data = { $to ->
    [support] ✉️ <b>Preguntar a soporte quién quiere mis datos</b> · { $title }
   *[seller] ✉️ <b>Preguntar al vendedor quién quiere mis datos</b> · { $title }
}
letter-tax-paid = ✉️ <b>Preguntar si se pagó el impuesto</b> · { $title }
letter-refund-late = ✉️ <b>Preguntar dónde está el reembolso</b> · { $title }
letter-arrived-after-refund = { $to ->
    [support] ✉️ <b>Decir a soporte que llegó</b> · { $title }
   *[seller] ✉️ <b>Decir al vendedor que llegó</b> · { $title }
}
letter-paypal = 💳 <b>Qué escribir a PayPal</b> · { $title }
letter-bank = 💳 <b>Qué escribir al banco</b> · { $title }
letter-dispute-short = El texto para { claim-the }:
letter-message-short = { $to ->
    [support] El texto para soporte:
   *[seller] El texto para el vendedor:
}

## Botones
letter-name-ask-code = ✉️ Consultar el número
letter-name-not-handed-over = ✉️ ¿Lo enviaron?
letter-name-where-is-it = ✉️ ¿Dónde está?
letter-name-settle-return = ✉️ Reenvío o reembolso
letter-name-reopen = ✉️ Reabrir el pedido
letter-name-proof-sent = ✉️ Enviar la prueba
letter-name-address-right = ✉️ Pedir la etiqueta
letter-name-out-of-stock = ✉️ Pedir el dinero
letter-name-extend = ✉️ Pedir más tiempo
letter-name-cancel-unshipped = ✉️ Cancelar: no enviado
letter-name-proof-of-delivery = ✉️ Pedir la prueba
letter-name-delivered-not-here = ✉️ Texto: “entregado”
letter-name-not-mine = ✉️ Texto: otro paquete
letter-name-returned = ✉️ Texto: devuelto
letter-name-problem = ✉️ Texto: { $problem ->
    [missing] falta algo
    [empty] vacío
    [broken] llegó roto
    [variant] talla o color
    [described] no es igual
   *[wrong] otro artículo
}
letter-name-late = ✉️ Texto: llega tarde
letter-name-no-tracking = ✉️ Texto: sin registros
letter-name-ending = ✉️ Texto: no ha llegado
letter-name-repeat = { $part ->
    [yes] ✉️ Pedir el resto
   *[no] ✉️ Rechazar la oferta
}
letter-name-escalate = ✉️ Que decida la tienda
letter-name-appeal = ✉️ Apelar
letter-name-keep-dispute = { $to ->
    [support] ✉️ Responder a soporte
   *[seller] ✉️ Responder al vendedor
}
letter-name-courier-data = ✉️ ¿Quién pide datos?
letter-name-tax-paid = ✉️ ¿Impuesto pagado?
letter-name-refund-late = ✉️ ¿Y mi reembolso?
letter-name-arrived-after-refund = ✉️ Decir que llegó
letter-name-paypal = ✉️ Escribir a PayPal
letter-name-bank = ✉️ Escribir al banco
button-copy = { $in ->
    [english] 📋 Copiar en inglés
    [own] 📋 Copiar en español
   *[only] 📋 Copiar el texto
}
button-alone = { $in ->
    [english] 📋 El inglés aparte
    [own] 📋 El español aparte
   *[only] 📋 El texto aparte
}

## Por qué un texto no está, o llega pronto
letter-day-in-doubt = El día que me dijiste es anterior al envío. Entonces puede ser otro paquete. Mira otra vez, por favor.
letter-which = <i>Envía primero este texto { $to ->
    [paypal] a PayPal
    [bank] a tu banco
    [support] a soporte
   *[seller] al vendedor
}. El inglés, solo si lo piden.</i>
letter-not-now = Este texto no encaja ahora: mira en la ficha qué hacer.
extend-not-now = Para pedir más tiempo necesito saber cuándo termina la protección, y que aún no haya terminado. Toca Editar en la ficha.
extend-not-here = No sé de ampliaciones en esta tienda. No dejes pasar tu último día para reclamar.
ask-too-early = <i>Es pronto: hasta el { $day } (día { $from } tras el envío) es normal no ver nada.</i>

## Cómo llama una tienda a reclamar que algo no llegó. Todo texto que recibe `$claim` puede llevar estas palabras: “{ claim-the }”,
## no “la disputa”. Aquí claim-file es infinitivo (“puedes abrir la disputa”), `-start` abre una frase como orden (“Abre la disputa”),
## claim-of lleva ya “de” (“de la disputa”, “del caso”), claim-did es pasado con tú (“abriste la disputa”).
claim-word = { $claim ->
    [dispute] disputa
    [request] solicitud
    [case] caso
    [a-to-z] reclamación A a Z
    [return] solicitud de reembolso
    [discussion] discusión
   *[claim] reclamación
}
claim-the = { $claim ->
    [dispute] la disputa
    [request] la solicitud
    [case] el caso
    [a-to-z] la reclamación A a Z
    [return] la solicitud de reembolso
    [discussion] la discusión
   *[claim] la reclamación
}
claim-of = { $claim ->
    [dispute] de la disputa
    [request] de la solicitud
    [case] del caso
    [a-to-z] de la reclamación A a Z
    [return] de la solicitud de reembolso
    [discussion] de la discusión
   *[claim] de la reclamación
}
claim-opened = { $claim ->
    [dispute] Disputa abierta
    [request] Solicitud abierta
    [case] Caso abierto
    [a-to-z] Reclamación A a Z presentada
    [return] Reembolso pedido
    [discussion] Discusión abierta
   *[claim] Reclamación presentada
}
claim-did = { $claim ->
    [dispute] abriste la disputa
    [request] abriste la solicitud
    [case] abriste el caso
    [a-to-z] presentaste la reclamación A a Z
    [return] pediste el reembolso
    [discussion] abriste la discusión
   *[claim] presentaste la reclamación
}
claim-file = { $claim ->
    [dispute] abrir la disputa
    [request] abrir la solicitud
    [case] abrir el caso
    [a-to-z] presentar la reclamación A a Z
    [return] pedir devolución/reembolso
    [discussion] abrir la discusión
   *[claim] presentar la reclamación
}
claim-file-start = { $claim ->
    [dispute] Abre la disputa
    [request] Abre la solicitud
    [case] Abre el caso
    [a-to-z] Presenta la reclamación A a Z
    [return] Pide devolución/reembolso
    [discussion] Abre la discusión
   *[claim] Presenta la reclamación
}

## Qué hacer con un texto: cuatro plantillas para todas las tiendas. `$path` son los botones de la tienda, de resources/stores.toml.
steps-claim =
    <b>Cómo { claim-file }</b>
    1. { $first ->
        [0] { $path }.
       *[other] { $late ->
            [yes] ¿Escribiste al vendedor hace { $first } horas? Entonces: { $path }. ¿Aún no? Escribe primero.
           *[no] Escribe al vendedor y espera { $first } horas. Luego: { $path }.
        }
    }
    2. Motivo: { $reason ->
        [no-tracking] no recibido, sin datos de seguimiento. El importe <b>completo</b> con el envío.
        [another-parcel] no recibido, el número es de otro paquete. El importe <b>completo</b> con el envío.
        [marked-delivered] “entregado”, pero no a ti. Nunca elijas “sin datos de seguimiento”. El importe <b>completo</b> con el envío.
        [returned] no recibido, volvió al remitente. El importe <b>completo</b> con el envío.
        [part-missing] falta una parte del pedido. El precio de lo que falta.
        [empty] paquete vacío. El importe <b>completo</b> con el envío.
        [wrong-item] otro artículo. El importe <b>completo</b> con el envío.
        [other-variant] otra talla, color o modelo (a menudo en “no es como se describe”). El importe <b>completo</b> con el envío.
        [not-as-described] no es como se describe, o es falso. El importe <b>completo</b> con el envío.
        [broken] llegó roto. El importe <b>completo</b> con el envío.
       *[not-received] no recibido. El importe <b>completo</b> con el envío.
    } Pega el texto.
    3. { $proof ->
        [photos] Añade fotos del paquete, la etiqueta y lo que había dentro.
        [optional] Una captura con fecha del seguimiento ayuda, pero no hace falta.
       *[screenshot] Añade una captura con fecha del seguimiento.
    }
    4. Revísalo cada día. { $answer ->
        [store] Decide la propia tienda. Pide dinero, no crédito ni otro paquete.
        [refund] Si el vendedor calla { $answerdays } días, suelen devolverte el dinero: no canceles.
        [days] El vendedor tiene { $answerdays } días para responder.
        [business] El vendedor tiene { $answerdays } días hábiles para responder.
       *[unknown] No canceles hasta tener el paquete.
    }{ $ends ->
        [yes] { " " }Solo funciona hasta que el pedido se complete: nunca confirmes la recepción.
       *[no] { "" }
    }{ $window ->
        [0] { "" }
       *[other] { " " }¿Rechazo porque todo parece normal? Reclama otra vez desde el día que indiquen, en un plazo de { $window } días.
    }{ $onlyone ->
        [yes] { " " }Un caso en el banco o PayPal al mismo tiempo lo anula.
       *[no] { "" }
    }
steps-return = devolución o reembolso
steps-message = { $to ->
    [support] Aquí responde soporte, no el vendedor. { $path }.
   *[seller] { $path }.
} Pega ahí el texto. { $next ->
    [claim] { $wait ->
        [one] Si en { $wait } día no hay respuesta útil, el paso siguiente es { claim-file }.
       *[other] Si en { $wait } días no hay respuesta útil, el paso siguiente es { claim-file }.
    }
    [step] ¿Sin respuesta útil hasta el { $nextday }? Entonces te digo el paso siguiente.
    [payment] { $wait ->
        [one] Si en { $wait } día no vuelve el dinero, el paso siguiente es pedirlo donde pagaste.
       *[other] Si en { $wait } días no vuelve el dinero, el paso siguiente es pedirlo donde pagaste.
    }
    [late] No hay tiempo de esperar respuesta: también es hora de { claim-file }.
   *[none] No pagues nada fuera de la tienda.
}
steps-cover = <i>En la captura del pago, tapa el número de la tarjeta.</i>
steps-offer =
    <b>Cómo rechazar una oferta</b>
    1. Abre { claim-the } en la página del pedido → un botón como “Rechazar”. Nunca “Aceptar”: eso lo cierra todo con esa suma, aunque sea cero.
    2. Si puedes, pide otra vez el importe <b>completo</b> con el envío. Pega el texto.
    3. Revísalo cada día: una oferta sin respuesta puede contar como aceptada.
steps-escalate =
    <b>Cómo pedir que decida la tienda</b>
    1. Abre { claim-the } en la página del pedido → un botón como “Escalar”, “Apelar” o “Pedir ayuda a…”. { $latest ->
        [0] ¿No hay botón? Escribe a soporte.
       *[other] Hazlo en los { $latest } días hábiles tras abrirlo, o se cierra.
    }
    2. Pega el texto. Añade una captura con fecha del seguimiento y las respuestas que te dieron.
    3. Revísalo cada día: pueden pedir pruebas con poco tiempo. { $decision ->
        [hours] La respuesta suele llegar en { $decisiontime } horas.
        [days] La respuesta suele llegar en { $decisiontime } días.
       *[unknown] Escribe con educación: ahora lo lee otra persona.
    }{ $appeal ->
        [0] { "" }
       *[other] { " " }Puedes apelar en { $appeal } días.
    }

steps-payment =
    <b>Cómo usarlo</b>
    1. Abre tu caso en la aplicación o pide a tu banco el formulario de contracargo: “artículo no recibido” o “no es como se describía”.
    2. Añade la página del pedido, los mensajes y una captura con fecha del seguimiento.

## Qué más hace falta en los pasos de una tienda: `steps-note-` y su clave en resources/stores.toml. Ninguna la necesita.
steps-note-amazon = Si lo vendió la propia Amazon, escribe a su atención al cliente: también reembolsa.
steps-note-aliexpress = aliexpress.ru es otra tienda: no conozco sus reglas.

rules-checked = { $known ->
    [nothing] <i>No conozco las reglas de esta tienda: guíate por su página del pedido.</i>
    [undated] <i>Reglas de la tienda, de copias sin fecha. Si tu página del pedido dice otra cosa, vale la página.</i>
   *[years] <i>Reglas de la tienda, de fuentes de { $years }. Si tu página del pedido dice otra cosa, vale la página.</i>
}

## Las frases de las cartas: qué significa cada una, y la carta para quien atiende en español.
says-hello = ¡Hola!
says-thanks = ¡Gracias!
says-order = Escribo por el pedido { $order }.
says-not-here = Mi pedido no ha llegado.
says-order-not-here = Mi pedido { $order } no ha llegado.
says-not-shipped = Mi pedido no se ha enviado.
says-order-not-shipped = Mi pedido { $order } no se ha enviado.
says-shipped = { $days ->
    [one] Se envió el { $shipped }, hace { $days } día.
   *[other] Se envió el { $shipped }, hace { $days } días.
}
says-marked-shipped = { $days ->
    [one] Se marcó como enviado el { $shipped }, hace { $days } día.
   *[other] Se marcó como enviado el { $shipped }, hace { $days } días.
}
says-promised = La entrega estaba prometida para el { $promised }.
says-paid = Pagué el { $paid }.
says-ship-by = Debía enviarse a más tardar el { $shipby }.

# Al vendedor
says-no-number = No tengo número de seguimiento.
says-number-is = El número de seguimiento es { $number }.
says-nothing-new = El número de seguimiento { $number } no muestra nada nuevo desde el { $since }.
says-no-information = El número de seguimiento { $number } no muestra información (comprobado el { $checked }).
says-only-label = El número de seguimiento { $number } solo muestra una etiqueta (comprobado el { $checked }).
says-please-send = Envíeme, por favor, el número y el nombre de la empresa de transporte.
says-please-find = Averigüe, por favor, dónde está el paquete.
says-please-check = Revise el número, por favor, y envíeme el correcto si cambió.
says-please-hand-over = Entregue ya el paquete al transportista, por favor, o devuélvame todo el dinero.
says-please-extend = { $extension ->
    [one] Amplíe la protección { $extension } día, por favor, para que pueda esperar.
   *[other] Amplíe la protección { $extension } días, por favor, para que pueda esperar.
}
says-without-extension = Sin una ampliación tendré que { claim-file }.
says-please-cancel = Cancele el pedido, por favor, y devuélvame todo el dinero.
says-please-prove = Envíe la prueba de entrega, por favor: firma, foto y lugar.
says-data-asked = La aduana o una empresa de transporte me pide datos o dinero por mi paquete.
says-data-asked-number = La aduana o una empresa de transporte me pide datos o dinero por el paquete { $number }.
says-please-name = Dígame, por favor, el nombre y la web oficial de la empresa de transporte, y el valor que declaró.
says-customs-hold = La aduana retiene mi paquete.
says-customs-hold-number = La aduana retiene el paquete { $number }.
says-please-tax = ¿El impuesto ya se pagó en la tienda? Si es así, envíeme, por favor, el número fiscal (IOSS) y la factura para la aduana.
says-moves = Veo que el paquete se mueve (comprobado el { $checked }).
says-keep-open = No cierro { claim-the } hasta que llegue el paquete.
says-keep-open-until-solved = No cierro { claim-the } hasta que esto se resuelva.
says-keep-right = Conservo mi derecho a { claim-file }.
says-please-new-number = Si lo envía otra vez, deme el nuevo número de seguimiento, por favor.
says-money-inside = No acepto dinero fuera de la tienda. Haga el reembolso dentro de la tienda, por favor.
says-money-inside-store = No acepto dinero fuera de { $store }. Haga el reembolso dentro de { $store }, por favor.
says-no-confirmation = No confirmo la recepción antes de que llegue el paquete.
says-no-confirmation-until-solved = No confirmo la recepción antes de que esto se resuelva.
says-cancelled = Cancelé mi pedido, a más tardar el { $by }. No se había enviado.
says-order-cancelled = Cancelé el pedido { $order }, a más tardar el { $by }. No se había enviado.
says-refund-agreed = El reembolso completo se aceptó a más tardar el { $by }.
says-order-refund-agreed = El reembolso completo del pedido { $order } se aceptó a más tardar el { $by }.
says-amount-is = El importe es { $amount }.
says-no-money = No he recibido el dinero.
says-please-reference = Dígame, por favor, qué día se envió y el número de referencia, para que mi banco lo encuentre.
says-refunded = Mi pedido se reembolsó.
says-order-refunded = El pedido { $order } se reembolsó.
says-to-refund = Se aceptó el reembolso completo de mi pedido.
says-order-to-refund = Se aceptó el reembolso completo del pedido { $order }.
says-arrived-now = Ahora el paquete ha llegado.
says-pay-inside = Quiero pagarlo. Dígame, por favor, cómo hacerlo dentro de la tienda.
says-pay-inside-store = Quiero pagarlo. Dígame, por favor, cómo hacerlo dentro de { $store }.

says-please-when = Dígame, por favor, dónde está el paquete y cuándo llega.
says-please-send-again = Dígame, por favor, cuánto cuesta enviarlo otra vez, o devuélvame el dinero cuando vuelva.
says-confirmed-by-mistake = La recepción se confirmó por error.
says-closed-as-received = El pedido se cerró como recibido.
says-please-reopen = Abra otra vez el pedido, por favor, o devuélvame todo el dinero.
says-photos-attached = Adjunto fotos del paquete, su etiqueta y lo que había dentro.
says-payment-attached = Adjunto el comprobante de pago.
says-please-label = Envíeme, por favor, una foto de la etiqueta con la dirección. Compárela con la dirección de mi pedido.
says-if-other-address = Si era otra dirección, envíelo otra vez, por favor, o devuélvame todo el dinero.
says-not-available = Usted escribió que no hay existencias.
says-no-replacement = No quiero otro artículo ni un vale.

# En una disputa
says-no-number-given = No me dieron número de seguimiento.
says-no-working-number = No me enviaron un número que funcione.
says-refund = Pido el reembolso completo.
says-refund-amount = Pido el reembolso completo de { $amount }.
says-refund-rest = Me devolvieron solo { $part }. Pido el resto: { $rest }.
says-refund-unknown-rest = Me devolvieron solo una parte del dinero. Pido el resto.
# Quién lo dice: la página, mientras la persona no lo haya confirmado.
part-shown-by = { $by ->
    [page] La página de seguimiento muestra
   *[told] Último estado
}
says-status-moving = { part-shown-by }: en camino (comprobado el { $checked }).
says-status-frozen = { part-shown-by }: nada nuevo desde el { $since } (comprobado el { $checked }).
says-status-returned = { part-shown-by }: vuelve al remitente (comprobado el { $checked }).
says-status-data = { part-shown-by }: retenido, piden datos o dinero (comprobado el { $checked }).
says-status-delivered = { part-shown-by }: entregado el { $since }{ $by ->
    [page] {""}
   *[told] {","} pero no a mí
} (comprobado el { $checked }).
says-status-announced = { part-shown-by }: solo una etiqueta (comprobado el { $checked }).
says-status-pickup = { part-shown-by }: espera en un punto de recogida (comprobado el { $checked }).
says-status-attempted = { part-shown-by }: entrega fallida (comprobado el { $checked }).
says-status-held = { part-shown-by }: retenido en la aduana (comprobado el { $checked }).
says-status-lost = { part-shown-by }: perdido (comprobado el { $checked }).
says-status-destroyed = { part-shown-by }: destruido (comprobado el { $checked }).
says-protection-ends = La protección termina el { $end }.
says-protection-ended = La protección terminó el { $end }.
says-page-delivered = La página de seguimiento de { $number } muestra: entregado el { $day } (comprobado el { $checked }).
says-page-on-its-way = La página de seguimiento de { $number } muestra: ya en camino el { $day } (comprobado el { $checked }).
says-page-delivered-in = La página de seguimiento de { $number } muestra: entregado en este país: { $country } (comprobado el { $checked }).
says-page-goes-to = La página de seguimiento de { $number } muestra: enviado a este país: { $country } (comprobado el { $checked }).
says-not-mine = El número de seguimiento { $number } es de otro paquete.
says-other-place = Ese paquete se entregó en otro lugar.
says-before-order = Ese paquete ya estaba en camino antes de mi compra.
says-other-weight = El peso no corresponde a mi pedido.
says-received-nothing = No he recibido nada.
says-screenshot = Adjunto una captura de pantalla.
says-delivered = El número de seguimiento { $number } dice: entregado el { $day }.
says-delivered-numberless = El seguimiento dice: entregado el { $day }.
says-asked-around = No lo tienen ni en la oficina de correos ni los vecinos.
says-return-not-collected = El paquete no se recogió a tiempo.
says-return-customs = No se pagaron los cargos de aduana.
says-return-address = El motivo indicado es una dirección incorrecta.
says-return-not-my-fault = Yo no hice nada que lo causara.
says-when-back = Cuando vuelva el paquete, devuélvame el dinero, por favor, o envíelo otra vez.
says-part-missing = Llegó un paquete, pero falta una parte de mi pedido.
says-was-empty = Llegó un paquete, pero estaba vacío.
says-wrong-item = Llegó un paquete, pero no es lo que pedí.
says-other-variant = Llegó un paquete, pero la talla, el color o el modelo no es lo que pedí.
says-not-as-described = Llegó un paquete, pero el artículo no es como se describe.
says-broken = Llegó un paquete, pero el artículo está roto.
says-send-part-or-refund = Envíe la parte que falta, por favor, o devuelva su precio.
says-no-offer = No acepto esta oferta.
says-repeat = Repito mi petición: reembolso completo.
says-repeat-amount = Repito mi petición: reembolso completo de { $amount }.
says-dispute-opened = Fecha de apertura { claim-of }: { $opened }.
says-refused = El reembolso fue rechazado.
says-decide = Pido que decida la tienda.
says-decide-store = Pido que decida { $store }.
says-lost = La tienda decidió en mi contra, a más tardar el { $by }.
says-please-look-again = No acepto la decisión. Revise otra vez el pedido, por favor.

# Para PayPal y el banco
says-order-at = El número de pedido es { $order } en { $store }.
says-store-is = La tienda es { $store }.
says-goods-not-here = No he recibido el artículo.
says-goods-shipped = La tienda dice que lo envió el { $shipped }.
says-goods-promised = La entrega estaba prometida para el { $promised }.
says-seller-asked = Escribí al vendedor, a más tardar el { $by }.
says-support-asked = Escribí al soporte de la tienda, a más tardar el { $by }.
says-paypal-case = Abrí un caso en PayPal el { $opened }.
says-money-back = Pido que me devuelvan el dinero.
says-money-back-amount = Pido que me devuelvan el dinero: { $amount }.
