# Lo que dice la tabla de decisiones: dónde está un pedido, qué hacer ahora y por qué, y qué no hacer. Vale el HTML de Telegram,
# no en botones.

## Palabras que comparten varios textos. Cada una es parte de una frase, o una entera
part-beg = { $to ->
    [support] Pide a soporte
   *[seller] Pide al vendedor
}
part-ask = { $to ->
    [support] Pregunta a soporte
   *[seller] Pregunta al vendedor
}
part-write = { $to ->
    [support] Escribe a soporte
   *[seller] Escribe al vendedor
}
part-end = { $endfrom ->
    [rules] Se puede reclamar hasta el { $end }.
    [assumed] La protección puede terminar el { $end }.
    [passed] La protección puede haber terminado ya.
   *[own] La protección termina el { $end }.
}
part-not-received = “no recibido”, el importe completo con el envío
part-next = { $nextstep ->
    [none] Te diré qué hacer después.
    [ask] Después: preguntar el { $nextday }.
    [compare] Después: comparar el número el { $nextday }.
    [extension] Después: pedir más tiempo el { $nextday }.
    [dispute] Después: { claim-file } el { $nextday }.
    [payment] { $ways ->
        [paypal] Después: PayPal el { $nextday }.
        [card] Después: el banco el { $nextday }.
        [other] Después: ir a quien cobró, el { $nextday }.
       *[both] Después: PayPal o el banco el { $nextday }.
    }
   *[other] Próximo paso: { $nextday }.
}

## Dónde están las cosas: una línea de 60 caracteres como mucho. Los días desde el envío y el fin de la protección van encima.
stand-last-days = { $endshown ->
    [yes] Ya no hay tiempo de esperar.
   *[no] Actúa ya. { part-end }
}
stand-store-refused = La tienda dice que no hasta el { $until }.
stand-ends-soon = { $endshown ->
    [yes] Esperar más es arriesgado.
   *[no] { part-end }
}
stand-extension-time = { $endshown ->
    [yes] Va quedando poco tiempo.
   *[no] { part-end }
}
stand-last-chance = Aún puedes reclamar hasta el { $until }.
stand-completed-early = { $completed ->
    [store] La tienda lo cerró como recibido. No ha llegado.
   *[mistake] Se confirmó la recepción, pero no ha llegado.
}
stand-may-be-over = Puede que la tienda ya no acepte reclamar.
stand-all-over = Los plazos de la tienda y de tu pago ya pasaron.
stand-store-is-over = Pasó el último día para reclamar en la tienda.
stand-decided-against = { $appealed ->
    [yes] Decidieron en tu contra y apelaste.
   *[no] La tienda decidió en tu contra.
}
stand-payment-case = { $case ->
    [paypal] PayPal tiene tu caso desde el { $casesince }.
   *[card] Tu banco tiene tu caso desde el { $casesince }.
}
stand-payment-case-refused = { $case ->
    [paypal] PayPal decidió en tu contra.
   *[card] El banco decidió en tu contra.
}
stand-unprotected = { $payment ->
    [other] Ni la tienda ni esta forma de pago te protegen.
    [paypal] No sé de protección de la tienda: te protege PayPal.
    [card] No sé de protección de la tienda: ayuda tu banco.
   *[any] { $noprotection ->
        [yes] Esta tienda no te protege: te protege tu pago.
       *[no] No sé de protección aquí: te protege tu pago.
    }
}
stand-promise-passed = Llega tarde: prometido para el { $expected }.
stand-not-shipped = { $ship ->
    [own] Aún sin enviar. Tienen hasta el { $shipby }.
    [usual] Aún sin enviar. Lo usual es hasta el { $shipby }.
   *[unknown] Aún sin enviar, que yo sepa.
}
stand-shipping-overdue = { $ship ->
    [own] Sin enviar, y debía salir el { $shipby }.
   *[usual] Sin enviar. El plazo usual acabó el { $shipby }.
}
stand-only-announced = Solo hay una etiqueta: quizá nunca se envió.
stand-number-shared = Varios pedidos tuyos tienen este mismo número.
stand-nothing-yet = Nada aún. Es normal: la mayoría llega.
stand-still-normal = Nada aún, y sigue siendo normal. La mayoría llega.
stand-nothing-for-long = { $number ->
    [no] Aún no hay número de seguimiento.
   *[yes] { $tracking ->
        [nothing] El seguimiento no muestra nada. Muchos llegan igual.
        [announced] El seguimiento solo muestra una etiqueta.
       *[unknown] Nada aún, que yo sepa. Muchos llegan igual.
    }
}
stand-seller-asked = { $to ->
    [support] Preguntaste a soporte el { $asked }.
   *[seller] Preguntaste al vendedor el { $asked }.
}
stand-two-weeks = Nada aún. Quizá cambiaron el número.
stand-no-useful-answer = { $progress ->
    [extended] Ampliaron la protección: bien.
    [refused] El vendedor no amplía la protección.
    [extension] Pediste más tiempo el { $extensionasked }.
    [asked] Preguntaste el { $asked }. Aún no ha servido.
   *[silent] Demasiado tiempo sin ver nada.
}
stand-on-its-way = { $tracking ->
    [frozen] { $place ->
        [mine] Nada nuevo desde el { $since }. Es común.
       *[other] Nada nuevo desde el { $since }. Es común.
    }
   *[moving] En camino, a { $told }.
}
stand-silent-after-border = Visto por última vez en la frontera, el { $since }.
stand-frozen = { $place ->
    [sender] Parado desde el { $since } en el país de origen.
    [border] Parado desde el { $since } en la frontera.
   *[mine] Parado desde el { $since } en tu país.
}
stand-not-mine = { $because ->
    [before] Es de otro paquete: salió antes de tu compra.
   *[place] Es de otro paquete: se entregó en otro lugar.
}
stand-weight-differs = El peso del seguimiento no encaja con tu compra.
stand-delivered-not-here = { $confirmed ->
    [no] “Entregado” el { $since }. ¿No lo tienes?
   *[yes] “Entregado” el { $since }, pero no está.
}
stand-goods-problem = { $sentback ->
    [yes] Lo devolviste. Ahora toca el dinero.
   *[no] { $problem ->
        [missing] Llegó un paquete, pero falta algo.
        [empty] El paquete llegó vacío.
        [wrong] Llegó otro artículo.
        [variant] Llegó otra talla, otro color u otro modelo.
        [described] Es falso o no es como se describe.
       *[broken] Llegó roto.
    }
}
stand-data-asked = { $answered ->
    [yes] Respondiste el { $since }. La aduana lo tramita.
   *[no] La aduana o el transportista te piden datos o un pago.
}
stand-held-by-customs = { $answered ->
    [yes] La aduana tiene tu respuesta desde el { $since }.
   *[no] La aduana retiene el paquete.
}
stand-destroyed = { $tracking ->
    [lost] El seguimiento dice que el paquete se perdió.
   *[destroyed] El seguimiento dice que lo destruyeron.
}
stand-at-pickup = { $collect ->
    [late] Espera hace mucho: quizá ya lo devuelven.
    [past] Te lo guardaban hasta el { $collectby }.
    [known] Te espera hasta el { $collectby }.
   *[usual] Está listo para recoger.
}
stand-delivery-failed = { $collect ->
    [late] No había nadie, hace mucho: quizá ya lo devuelven.
    [past] No había nadie. Lo guardaban hasta el { $collectby }.
    [known] No había nadie. Lo guardan hasta el { $collectby }.
   *[usual] No había nadie. Busca un aviso o un mensaje.
}
stand-returned = { $reason ->
    [uncollected] Lo devuelven: no se recogió a tiempo.
    [unpaid] Lo devuelven: faltó pagar o responder a la aduana.
    [address] Lo devuelven: la dirección estaba mal.
   *[other] El seguimiento dice que vuelve al remitente.
}
stand-goods-in-dispute = { $problem ->
    [missing] Falta algo, pero reclamaste “no recibido”.
    [empty] Llegó vacío, pero reclamaste “no recibido”.
    [wrong] Llegó otra cosa, pero reclamaste “no recibido”.
    [variant] Otra talla o color, pero reclamaste “no recibido”.
    [described] No es como se describe, pero reclamaste “no recibido”.
   *[broken] Llegó roto, pero reclamaste “no recibido”.
}
stand-dispute-waiting = { $answers ->
    [store] { claim-opened } el { $since }. Decide la tienda.
    [seller] El vendedor puede responder hasta el { $answerby }.
   *[unknown] { claim-opened } el { $since }.
}
stand-claim-left-open = Responde a la tienda antes del { $answeruntil }.
stand-seller-request = { $request ->
    [cancel] Te piden cancelar.
    [another] Te prometen otro paquete.
    [outside] Te ofrecen dinero fuera de la tienda.
   *[confirm] Te piden confirmar la recepción.
}
stand-less-offered = { $part ->
    [yes] El { $since } volvió solo una parte.
   *[no] El { $since } te ofrecieron solo una parte.
}
stand-refused-again = { $dispute ->
    [waiting] { $answers ->
        [seller] Sin respuesta hasta el { $answerby }, su último día.
       *[unknown] { claim-opened } el { $since }, sin resultado.
    }
    [escalated] El { $since } pediste que decida la tienda.
    [less] El { $since } ofrecieron solo una parte.
   *[refused] El { $since } negaron el reembolso completo.
}
stand-tracked-in-dispute = No mostraba nada, y ahora se mueve.
stand-refund-agreed = { $cancelled ->
    [yes] Lo cancelaste el { $since }.
   *[no] { $accepted ->
        [yes] Aceptaste menos.
       *[no] { $due ->
            [known] Reembolso completo aceptado.
           *[none] Reembolso completo aceptado. ¡Bien hecho!
        }
    }{ $due ->
        [known] { " " }Hasta el { $duedate }.
       *[none] { "" }
    }
}
stand-money-back = El dinero ha vuelto. ¡Bien hecho!
stand-arrived = Ya llegó. ¡Qué bien!
stand-arrived-after-refund = Llegó, aunque aceptaron reembolsarte.
stand-store-decides = Puedes reclamar desde el { $opensday }. Decide la tienda.

## Qué hacer ahora: primero la acción, luego lo que ayuda; 130 caracteres como mucho. Lo demás: `more-` en why.ftl
advice-last-day = { $way ->
    [bank] { $sure ->
        [no] ⏳ ¿Con tarjeta? { $day }: último día seguro en el banco. ¿Sin dinero entonces? Pídelo ahí, aunque eso cierre { claim-the }.
       *[yes] ⏳ { $day }: último día seguro en tu banco. ¿Sin dinero entonces? Pídelo ahí, aunque eso cierre { claim-the }.
    }
    [paypal] { $sure ->
        [no] ⏳ ¿Con PayPal? { $day }: su último día. ¿Sin dinero entonces? Abre un caso, aunque eso cierre { claim-the }.
       *[yes] ⏳ { $day }: último día para un caso en PayPal. ¿Sin dinero entonces? Ábrelo, aunque eso cierre { claim-the }.
    }
   *[other] ⏳ { $day }: { $what }.
}
advice-end-unknown = { $asks ->
    [promised] <b>¿Para cuándo prometió la tienda la entrega?</b> Dime el día: desde ahí cuento tu último día para reclamar.
   *[end] <b>¿Cuándo termina la protección?</b> Está en la página del pedido. Sin ese día no puedo avisarte a tiempo.
}
advice-wait = { $number ->
    [no] <b>Aún no hay nada que hacer.</b> El número suele llegar días después del envío: mira la página del pedido y tu email.
   *[yes] { $quiet ->
        [one] <b>Aún no hay nada que hacer.</b> El primer registro suele tardar más de { $quiet } día: dan el número antes de enviar.
       *[other] <b>Aún no hay nada que hacer.</b> El primer registro suele tardar más de { $quiet } días: dan el número antes de enviar.
    }
}
advice-wait-still = { $usual ->
    [0] { $number ->
        [no] <b>Busca un número de seguimiento</b> en la página del pedido y en tu email. { part-next }
       *[yes] <b>Mira en la web del transportista:</b> otros rastreadores suelen saber menos. { part-next }
    }
   *[other] <b>Espera.</b> En { $store } son usuales hasta { $usual } días sin novedades. { part-next }
}
advice-ask-seller = { $number ->
    [no] <b>{ part-beg } el número de seguimiento y el transportista.</b> Lo pequeño y barato a veces va sin número.
   *[yes] { $numberkind ->
        [customs] <b>{ part-ask } si se envió y pide otro número.</b> El tuyo es para la aduana y muchas veces no muestra nada.
        [sending] <b>{ part-ask } si lo entregó al transportista y pide otro número.</b> El tuyo solo vale en el país de origen.
        [lastmile] <b>{ part-ask } si se envió y pide el primer número.</b> El tuyo solo funciona cuando ya está en tu país.
        [checked] <b>{ part-ask } si lo entregó al transportista o si cambió el número.</b> El tuyo está bien escrito.
       *[plain] <b>{ part-beg } que revise el número.</b> Muchas veces tiene un error o lo cambiaron.
    }
}
advice-ask-if-handed-over = <b>{ part-ask } cuándo lo entregó y a qué transportista.</b> Una etiqueta sola no significa que se envió.
advice-ask-about-shared = <b>{ part-ask } de qué pedido es este número.</b> Varios en un paquete es común, pero cada uno tiene su plazo.
advice-await-answer = <b>Espera una respuesta de verdad:</b> un número nuevo o un reembolso, no “espera, por favor”. { part-next }
advice-compare-number = <b>Compara el número con la página del pedido.</b> A veces lo cambian sin decir nada. ¿Es otro? Envíamelo.
advice-wait-for-patience = { $progress ->
    [extended] <b>Ahora no hay nada que hacer.</b> Muchos de estos paquetes aún llegan. { part-next }
    [silent] <b>{ part-ask }</b>, si aún no lo hiciste. Muchos de estos paquetes aún llegan. { part-next }
   *[asked] <b>Espera.</b> Muchos de estos paquetes aún llegan. { part-next }
}
advice-wait-for-end = <b>Espera.</b> Las pausas largas a veces son solo técnicas. { part-next }
advice-ask-extension-first = <b>Pide al vendedor que amplíe la protección.</b> Si no quiere, no se pierde nada. { part-next }
advice-await-extension = <b>Mira la página del pedido:</b> ¿hay una fecha nueva? Entonces dímela. { part-next }
advice-follow = { $endfrom ->
    [none] <b>Ahora no hay nada que hacer.</b> Dime si llega, se para o muestra algo raro.
    [rules] <b>Ahora no hay nada que hacer.</b> Dime si llega, se para o muestra algo raro. Yo vigilo el último día para reclamar.
    [assumed] <b>Ahora no hay nada que hacer.</b> Dime si llega, se para o muestra algo raro. Te aviso antes del posible final.
   *[own] <b>Ahora no hay nada que hacer.</b> Dime si llega, se para o muestra algo raro. Yo vigilo el final de la protección.
}
advice-follow-silence = <b>Mira el buzón</b> por si hay un aviso de correos. Estos números se paran en la frontera: es lo usual.
advice-ask-seller-where-it-is = <b>{ part-ask } dónde está.</b> Se vio por última vez antes de la frontera. Una pausa larga a veces es solo técnica.
advice-ask-post = { $place ->
    [customs] <b>Pregunta al transportista, en su web oficial, qué le falta a la aduana</b> y hasta cuándo.
    [border] <b>Pregunta por el número en correos de tu país</b> y cuéntame. Entre dos países a menudo no hay registros.
   *[mine] <b>Pregunta por el número en correos o al transportista</b> y cuéntame. Quizá te espera en una oficina.
}
advice-await-shipping = <b>Espera el email de envío.</b> Luego dime el día y mándame el número. Acepta más plazo solo si quieres.
advice-check-ship-timer = { $canceller ->
    [store] <b>Dime el último día de envío, de la página del pedido.</b> Después, { $store } suele cancelar y reembolsar. Si no, cancela tú.
   *[buyer] <b>Dime el último día de envío, de la página del pedido.</b> Después, cancela tú el pedido.
}
advice-cancel-order = <b>Cancela tú el pedido hoy</b>, por no enviado, y pide el dinero. No aceptes más plazo. ¿No hay botón? Ve a soporte.
advice-open-dispute = { $opens ->
    [later] <b>{ part-ask } otra vez</b> y guarda capturas con fecha del seguimiento. Desde el { $opensday } puedes { claim-file }.
   *[open] { $endfrom ->
        [own] <b>{ claim-file-start } ahora:</b> { part-not-received }. Así queda tiempo para un segundo intento.
        [rules] <b>{ claim-file-start } ahora:</b> { part-not-received }. Así queda tiempo para un segundo intento.
       *[guess] <b>{ claim-file-start } ahora:</b> { part-not-received }.
    }
}
advice-open-dispute-today = <b>{ claim-file-start } hoy:</b> { part-not-received }. Después es más difícil.
advice-extended-or-dispute = <b>{ claim-file-start } ahora</b>, salvo que el vendedor ya ampliara la protección: { part-not-received }.
advice-ask-extension = <b>Pide ya al vendedor que amplíe la protección.</b> No cuentes con ello. { part-next }
advice-extend-yourself = { $itself ->
    [one] <b>¿Aún puede llegar? Amplía tú la protección</b> en la página del pedido, { $itself } día. Si no, hay que { claim-file } ya.
   *[other] <b>¿Aún puede llegar? Amplía tú la protección</b> en la página del pedido, { $itself } días. Si no, hay que { claim-file } ya.
}
advice-claim-at-store = { $credit ->
    [0] <b>{ claim-file-start } ahora:</b> { part-not-received }. Se acepta por tiempo limitado.
   *[other] <b>{ claim-file-start } ahora:</b> { part-not-received }. Aparte dan un crédito por el retraso, en { $credit } horas.
}
advice-ask-seller-late = { $firsthours ->
    [0] <b>{ part-write } hoy:</b> va tarde, ¿cuándo llega? { part-next }
   *[other] <b>{ part-write } hoy:</b> en { $store } primero se pregunta y se esperan { $firsthours } horas. { part-next }
}
advice-may-claim = { $endfrom ->
    [own] <b>Puedes esperar, pero no más allá del { $end }.</b> Aún se mueve, y ya puedes reclamar.
    [rules] <b>Puedes esperar, pero no más allá del { $end }.</b> Aún se mueve, y ya puedes reclamar.
   *[none] <b>Puedes esperar unos días.</b> Aún se mueve. Pero ya puedes reclamar, y solo por tiempo limitado.
}
advice-keep-notice = { $window ->
    [none] <b>Guarda una captura con fecha del aviso. Reclama otra vez justo después del { $until }.</b> No es un no definitivo.
   *[known] <b>Guarda una captura con fecha del aviso. Reclama otra vez después del { $until }</b>, a más tardar el { $windowend }.
}
advice-file-now = <b>{ claim-file-start } ahora:</b> { part-not-received }. No el último día: quizá haga falta un segundo intento.
advice-claim-completed = { $window ->
    [none] <b>Escribe hoy a soporte:</b> no ha llegado nada, que reabran el pedido. Díselo también al vendedor.
   *[known] <b>{ claim-file-start } hoy:</b> “no recibido”. Se acepta hasta el { $windowend }. Díselo también al vendedor.
}
advice-change-claim = <b>Escríbelo hoy en { claim-the }, con fotos del paquete, la etiqueta y el contenido.</b> Cambia el motivo si puedes.
advice-look-in-daily = { $shop ->
    [yes] <b>Da a la tienda hasta el { $answerby } y mira también tu correo.</b> ¿Nada? { $ways ->
        [paypal] Abre un caso en PayPal.
        [card] Pide el dinero a tu banco.
        [other] Reclama a quien cobró el pago.
       *[both] PayPal o el banco de la tarjeta.
    }
   *[no] { $silence ->
        [none] <b>Revisa { claim-the } cada día:</b> una oferta sin respuesta puede contar como aceptada. No cierres nada sin paquete o dinero.
       *[known] <b>Revisa { claim-the } cada día</b> y responde a las ofertas. Si el vendedor calla hasta el { $silenceday }, sueles ganar.
    }
}
advice-answer-in-claim = { $problem ->
    [none] <b>Responde “no recibido” en { claim-the } antes del { $answeruntil }.</b> Callar cuenta como entregado y paga al vendedor.
   *[goods] <b>Responde en { claim-the } antes del { $answeruntil }, con tus fotos.</b> Callar cuenta como todo bien y paga al vendedor.
}
advice-refuse-request = { $request ->
    [cancel] <b>Di que no.</b> Si cancelas, casi nunca se puede reabrir. Un vendedor honesto devuelve el dinero dentro de { claim-the }.
    [another] { $dispute ->
        [none] <b>No dejes pasar tu último día para reclamar.</b> Quizá lo envíen, pero una promesa no es un paquete.
       *[open] <b>No cierres { claim-the } hasta tenerlo en la mano.</b> Quizá lo envíen, pero una promesa no es un paquete.
    }
    [outside] <b>Di que no:</b> solo es seguro el reembolso dentro de la tienda. El dinero “por fuera” muchas veces no llega.
   *[confirm] <b>Di que no:</b> confirmar paga al vendedor y complica mucho { claim-the }.
}
advice-refuse-offer = { $part ->
    [yes] <b>Pide hoy el resto en { claim-the }.</b> No aceptes que está resuelto, y no cierres nada.
   *[no] <b>Recházala y pide otra vez el importe completo.</b> Responde en el plazo de la página: callar puede contar como sí.
}
advice-escalate = <b>¿Aún sin reembolso? Pide que decida { $store }.</b> Mira antes la página del pedido. Sola quizá no intervenga.
advice-await-decision = { $decides ->
    [hours] <b>Espera:</b> suelen decidir en { $decisionhours } horas. Revísalo y responde enseguida a lo que pidan.
    [days] <b>Espera la decisión:</b> suele tardar unos { $decision } días, como mucho { $decisionmax }. Revisa a diario y responde.
   *[unknown] <b>Espera y revísalo cada día:</b> la tienda puede pedir pruebas con poco tiempo para darlas.
}
advice-chase-decision = <b>La decisión va tarde: pídesela a { $store }</b> en el caso o en su chat de ayuda. Responde enseguida a lo que pidan.
advice-keep-dispute = <b>No cierres { claim-the } hasta tenerlo en la mano</b>, aunque lo pidan. Mira país y fechas: ¿es el tuyo?
advice-may-cancel = <b>Mira el país y las fechas.</b> ¿Es el tuyo? Entonces puedes cancelar (plazo: { $left }). Si dudas, no canceles.
advice-appeal = { $appealday ->
    [none] <b>Apela en la página del pedido.</b> Añade algo nuevo: un escrito de correos, capturas con fecha.
   *[known] <b>Apela a más tardar el { $appealdate }.</b> Añade algo nuevo: un escrito de correos, capturas con fecha.
}
advice-await-appeal = <b>Espera la respuesta y revísala cada día.</b> { $ways ->
    [paypal] Mientras, el plazo de PayPal corre.
    [card] Mientras, el plazo del banco corre.
    [other] Puede tardar unas semanas.
   *[both] Mientras, el plazo de PayPal o del banco corre.
}
advice-dispute-not-mine = { $opens ->
    [later] <b>Pide al vendedor el número correcto</b> y guarda una captura con fecha. Desde el { $opensday } puedes { claim-file }.
   *[open] <b>{ claim-file-start } ahora:</b> { part-not-received }. Añade una captura con fecha del lugar o el día.
}
advice-compare-parcel = <b>Compara también el lugar y las fechas.</b> El peso solo dice poco. ¿Algo no cuadra? Entonces dímelo.
advice-report-delivered = <b>{ part-write } hoy:</b> no llegó nada, que pruebe la entrega. Luego mira: buzón, familia, vecinos, punto de recogida, correos.
advice-dispute-delivered = { $closesday ->
    [none] <b>{ claim-file-start } ahora:</b> “entregado”, pero no está. Pide la prueba y un escrito de correos.
   *[known] <b>{ claim-file-start } ahora:</b> “entregado”, pero no está. Desde el { $closesdate } el pedido puede cerrarse solo.
}
advice-report-goods = { $problem ->
    [missing] <b>Haz fotos del paquete, la etiqueta y el contenido. Reclama hoy “falta una parte”</b>, no “no recibido”: sería falso.
    [empty] <b>Haz fotos del paquete, la etiqueta y el contenido. Reclama hoy “paquete vacío”</b>, no “no recibido”: sería falso.
    [wrong] <b>Haz fotos del paquete, la etiqueta y el contenido. Reclama hoy “otro artículo”</b>, no “no recibido”: sería falso.
    [variant] <b>Haz fotos del paquete, la etiqueta y el contenido. Reclama hoy “otra talla, color o modelo”</b>, no “no recibido”: sería falso.
    [described] <b>Haz fotos del paquete, la etiqueta y el contenido. Reclama hoy “no es como se describe”</b>, no “no recibido”: sería falso.
   *[broken] <b>Haz fotos del paquete, la etiqueta y el contenido. Reclama hoy “roto”</b>, no “no recibido”: sería falso.
}
advice-mind-your-data = <b>Escribe tú la dirección de la web oficial.</b> ¿También lo piden ahí? Responde ahí, a tiempo. A mí no me mandes esos datos.
advice-clear-customs = <b>Pregunta al transportista, en su web oficial, qué falta y hasta cuándo.</b> Si no, lo devuelven, y reclamar casi nunca sirve.
advice-dispute-destroyed = { $opens ->
    [later] <b>Pregunta hoy por escrito al transportista qué pasó.</b> Desde el { $opensday } puedes { claim-file }: añade la respuesta.
   *[open] <b>{ claim-file-start } ahora:</b> { part-not-received }. Pregunta por escrito al transportista por qué.
}
advice-await-customs = <b>Ahora no hay nada que hacer:</b> la aduana tarda unos días. { part-next }
advice-collect = { $collect ->
    [known] <b>Recógelo a más tardar el { $collectby }</b>, con tu documento o el código. Después lo devuelven, y reclamar casi nunca sirve.
   *[usual] <b>Recógelo en estos días</b>, con tu documento o el código. Lo guardan de { $collectmin } a { $collectmax } días hábiles y lo devuelven.
}
advice-redeliver = { $collect ->
    [known] <b>Pide otra entrega en la web oficial del transportista, o recógelo hasta el { $collectby }.</b> Después reclamar casi nunca sirve.
   *[usual] <b>Pide otra entrega en la web oficial del transportista, o recógelo.</b> Lo guardan de { $collectmin } a { $collectmax } días hábiles.
}
advice-ask-whether-it-waits = <b>Pregunta hoy en correos o en el punto de recogida si sigue ahí</b> y recógelo ya. Si lo devolvieron, dímelo.
advice-ask-why-returned = <b>Pregunta al transportista por qué vuelve y dímelo:</b> de eso depende lo que puedes pedir. Guarda una captura con fecha.
advice-settle-return = <b>{ part-beg } que lo reenvíe si pagas el envío, o el dinero cuando vuelva.</b> “No recibido” aquí suele fallar.
advice-dispute-returned = { $opens ->
    [later] <b>Escribe al vendedor</b> y guarda una captura con fecha de la devolución. Desde el { $opensday } puedes { claim-file }.
   *[open] { $reason ->
        [other] <b>{ claim-file-start } ahora:</b> “devuelto al remitente”, el importe completo. No esperes a cambio otro paquete.
       *[own] <b>¿Sin acuerdo? { claim-file-start }</b> como “devuelto al remitente” antes de que acabe el plazo, no como “no recibido”.
    }
}
advice-ask-shop = { $trouble ->
    [mismatch] <b>Escribe una vez a la tienda:</b> número equivocado, que lo corrija o te devuelva el dinero. { part-next }
    [delivered] <b>Escribe una vez a la tienda:</b> no llegó nada, que demuestre la entrega. { part-next }
   *[other] <b>Escribe una vez a la tienda:</b> ¿dónde está? O el dinero de vuelta. { part-next }
}
advice-await-shop = <b>Dale a la tienda unos días para responder</b>, y ni uno más. { part-next }
advice-use-payment = { $payment ->
    [paypal] <b>Abre ahora un caso en PayPal.</b> Guarda capturas de la página de la tienda, tu pedido y tus mensajes.
    [card] <b>Pide ahora un contracargo al banco de tu tarjeta.</b> Guarda capturas de la tienda, tu pedido y tus mensajes.
    [other] <b>Pide hoy al banco o la app con que pagaste que reclame el dinero.</b> Da al vendedor un último día por escrito. Después: denuncia.
    [unsure] <b>Mira tu extracto: ¿qué nombre sale?</b> “PayPal”: abre un caso ahí. La tienda o una tarjeta: ve al banco de la tarjeta.
   *[unknown] <b>¿Cómo pagaste y cuándo?</b> PayPal y las tarjetas protegen tu dinero. Dímelo y vigilo el último día.
}
advice-store-or-payment = <b>¿Aún hay botón para { claim-the }? { claim-file-start } hoy.</b> Si no: { $ways ->
    [paypal] abre un caso en PayPal.
    [card] pide el dinero a tu banco.
    [other] pregunta a quien cobró.
   *[both] PayPal, o el banco de tu tarjeta.
}
advice-last-resort = <b>No conozco ningún plazo que aún puedas cumplir.</b> Quizá ayude soporte, consumo o un juicio de poca cuantía. Si no, ciérralo.
advice-other-routes = { $bankcost ->
    [frozen] <b>Escribe otra vez a soporte y luego pide el dinero donde pagaste.</b> { $store } congela entonces el pedido, y quizá la cuenta.
    [lost] <b>Escribe otra vez a soporte y luego pide el dinero donde pagaste.</b> Con eso se acaba la reclamación en { $store }.
   *[none] <b>Escribe otra vez a soporte y luego pide el dinero donde pagaste.</b> No puedo prometer que funcione.
}
advice-escalate-case = <b>Convierte el caso en reclamación a más tardar el { $escalateby }</b>, si no se resuelve. Después PayPal lo cierra del todo.
advice-await-case = { $case ->
    [paypal] { $lapsed ->
        [yes] <b>Mira si PayPal cerró el caso:</b> el plazo para pasarlo a reclamación acabó. ¿Cerrado? Ve al banco de la tarjeta usada.
        [open] <b>Responde a tiempo a lo que pida PayPal.</b> ¿Sin resolver? Pásalo a reclamación hasta el { $escalateby } o se cierra.
       *[no] <b>Responde a tiempo a lo que pida PayPal.</b>
    }
   *[card] <b>Responde a tiempo a lo que pida el banco.</b> Puede tardar semanas.
}
advice-after-payment-case = <b>Pide el motivo por escrito y responde en contra</b> con tu historial y sus fechas. Algunas decisiones se cambian.
advice-await-money = { $tosend ->
    [yes] <b>Devuélvelo a tiempo y guarda el recibo.</b> El dinero llega solo después.
   *[no] { $refundin ->
        [unknown] <b>Dime cuando llegue el dinero.</b> Va a la tarjeta o cuenta con la que pagaste y puede tardar unas semanas.
        [calendar] { $refund ->
            [one] <b>Dime cuando llegue el dinero.</b> Va a la tarjeta o cuenta con la que pagaste, normalmente en { $refund } día.
           *[other] <b>Dime cuando llegue el dinero.</b> Va a la tarjeta o cuenta con la que pagaste, normalmente en { $refund } días.
        }
       *[business] { $refund ->
            [one] <b>Dime cuando llegue el dinero.</b> Va a la tarjeta o cuenta con la que pagaste, normalmente en { $refund } día hábil.
           *[other] <b>Dime cuando llegue el dinero.</b> Va a la tarjeta o cuenta con la que pagaste, normalmente en { $refund } días hábiles.
        }
    }
}
advice-trace-money = <b>Mira tu extracto, también el día de la compra.</b> ¿No está? Pide a soporte la referencia y luego ve a tu banco.
advice-close-order = <b>No queda nada por hacer:</b> cierra el pedido y en un tiempo lo olvido.
advice-check-goods = { $dispute ->
    [none] { $confirms ->
        [no] <b>Revísalo ya:</b> ¿está todo, funciona? Si no, haz fotos y dímelo: solo hay unos días para avisar.
       *[yes] <b>Revísalo antes de confirmar la recepción:</b> ¿está todo, funciona? Si no, haz fotos y dímelo. Después es más difícil.
    }
   *[open] <b>Revísalo primero:</b> ¿está todo, funciona? Si está bien, cierra { claim-the }: “no recibido” ya no es cierto.
}
advice-offer-to-pay = <b>{ part-write } que llegó y pregunta cómo pagar.</b> Es lo justo. Si aún no cerraste { claim-the }, hazlo.

## Qué no hacer: frases de un párrafo tras el encabezado
dont-confirm-receipt = No confirmes la recepción: eso paga al vendedor.
dont-cancel-dispute = No canceles { claim-the }.
dont-accept-less = { $problem ->
    [missing] No aceptes menos de lo que cuesta la parte que falta.
   *[none] No aceptes menos del importe completo.
}
dont-count-on-promises = No te fíes de promesas: vale la página del pedido.
dont-pay-outside = No pagues fuera de la tienda.
dont-take-money-outside = No aceptes dinero fuera de la tienda.
dont-follow-links = No abras enlaces de SMS ni de emails.
dont-refuse-parcel = No rechaces el paquete: reclamar casi nunca sirve después.
dont-two-routes-at-once = No abras dos casos a la vez: uno puede cerrar el otro.
dont-call-numbers = No llames a números de “soporte” que salen en un buscador.
dont-pay-for-recovery = No pagues a nadie que prometa “recuperar” tu dinero.

## De quién es una fecha, y qué añaden las reglas de la tienda
end-assumed = { $asks ->
    [promised] <i>Es mi cálculo prudente. Dime para qué día prometieron la entrega y cuento mejor.</i>
    [paid] <i>Es mi cálculo prudente. Dime qué día pagaste y cuento mejor.</i>
   *[end] <i>Es mi cálculo prudente. Mira el día real en la página del pedido y dímelo.</i>
}
end-own = <i>Tu propia fecha.</i>
end-default = { $known ->
    [years] <i>Según las reglas de la tienda de { $years }. Si tu página del pedido dice otra cosa, vale la página.</i>
   *[other] <i>Según las reglas usuales de la tienda. Si tu página del pedido dice otra cosa, vale la página.</i>
}
claim-opens-later = <i>En { $store } solo puedes { claim-file } desde el { $opensday }. Si antes no sale el botón, es por eso.</i>
note-customs = <i>Primero haz lo que la aduana pida de verdad: si no, lo devuelven y la reclamación se pierde.</i>
claim-may-be-refused = <i>Un rechazo ahora no es definitivo: guarda el aviso y reclama otra vez desde el día que indique.</i>

## Caminos fuera de la tienda: frases tras su consejo
routes-paypal = { $paypalescalate ->
    [one] PayPal: un caso hasta el { $paypalday }. Pásalo a reclamación en { $paypalescalate } día o se cierra.
   *[other] PayPal: un caso hasta el { $paypalday }. Pásalo a reclamación en { $paypalescalate } días o se cierra.
}
routes-card = Tarjeta: un contracargo en su banco hasta el { $cardday }, por seguridad.
routes-perhaps = Si { $store } ya no lo acepta, pide el dinero donde pagaste:
routes-paypal-over = PayPal ya no acepta un caso: pasaron sus días.
routes-card-over = Pasaron los días seguros para un contracargo. Pregunta al banco igual: algunos lo aceptan después.
routes-eu = Si el vendedor está en la UE, Noruega o Islandia, la red ECC-Net (Centro Europeo del Consumidor) aconseja gratis.
routes-body = Ayuda gratis para compradores en tu país: { $body }.
routes-section75 = En el Reino Unido, el banco de una tarjeta de crédito responde también por el vendedor: compras de más de £{ $above }, hasta { $years } años. Pídele “section 75”.

## Seguridad
private-data = Esto parece un número de pasaporte, fiscal o de tarjeta. No lo necesito y no guardé nada. No envíes aquí esos datos, por favor. ¿Borro el mensaje?
button-delete-message = Borrar el mensaje
private-data-deleted = Lo borro.
