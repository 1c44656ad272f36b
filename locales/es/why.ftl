# Las respuestas a “¿Por qué?”: por qué un paquete no aparece en el seguimiento.

## ¿Por qué no aparece?
button-why-untracked = ¿Por qué no aparece?
why-untracked-head = <b>¿Por qué no aparece en el seguimiento?</b>
why-untracked-number = <b>¿Por qué</b> <code>{ $number }</code> <b>no muestra nada?</b>
why-untracked-order = <b>{ $title }: ¿por qué no aparece en el seguimiento?</b>
why-untracked-comfort = La mayoría de estos paquetes llega. La razón más probable va primero:
why-untracked-first = La razón más probable va primero:
why-untracked-watch = Mientras, el plazo para reclamar corre. Puedo vigilar el pedido y avisarte a tiempo.

# La causa en pocas palabras, y en una frase lo que se sigue de ella.
cause-order-number = <b>Es un número de pedido.</b> El de seguimiento está en la página del pedido, en los datos de envío.
cause-mistyped = <b>Un error al escribirlo.</b> Copia otra vez el número de la página del pedido.
cause-label-only = { $number ->
    [no] <b>Aún no se envió.</b>
   *[yes] <b>De momento solo una etiqueta:</b> no entregaron el paquete al transportista.
} { $sent ->
    [no] Antes del envío no puede verse nada.
   *[yes] { $late ->
        [yes] { $to ->
            [support] Pregunta a soporte si está en camino.
           *[seller] Pregunta al vendedor si está en camino.
        }
       *[no] { $dayknown ->
            [yes] Desde el { $actday } hay que preguntar.
           *[no] Desde el día { $act } tras el envío, pregunta al vendedor.
        }
    }
}
cause-another-parcel = <b>El número de otro paquete.</b> Si no cuadran el lugar o las fechas, dímelo: es motivo para reclamar.
cause-too-early = <b>Es pronto.</b> El número suele llegar días antes del primer registro: { $dayknown ->
    [yes] hasta el { $actday } es normal.
   *[no] hasta el día { $act } tras el envío es normal.
}
cause-store-hides-it = { $silence ->
    [0] <b>La tienda no lo muestra.</b> Algunas solo dicen “Paquete enviado”: entonces no hay más que ver que la página del pedido.
    [one] <b>Esta tienda muchas veces no muestra nada.</b> Según ella misma, hasta { $silence } día sin novedades es usual.
   *[other] <b>Esta tienda muchas veces no muestra nada.</b> Según ella misma, hasta { $silence } días sin novedades son usuales.
}
cause-in-the-mail = <b>Llegó por email.</b> Mira ahí, y en los datos de envío del pedido.
cause-sent-untracked = <b>Lo pequeño y barato muchas veces va sin seguimiento.</b> Mira el buzón; igual puedes reclamar.
cause-border-only = <b>Muchos números se paran en la frontera.</b> Después no se ve nada hasta el aviso de correos.
cause-last-stretch = <b>Solo funciona en un país.</b> No muestra nada hasta que el paquete está ahí.
cause-between-countries = <b>Entre dos países no hay registros.</b> Semanas sin novedades son usuales ahí.
cause-changed = <b>Cambiaron el número.</b> Compáralo con la página del pedido; mándame el nuevo.
cause-own-site = <b>Los rastreadores saben menos que el transportista.</b> Mira en el sitio que indica la página del pedido.
cause-other-number = <b>Un segundo número en tu país.</b> Búscalo en la página del pedido, o espera el aviso.

## ¿Por qué este consejo?
button-why = ¿Por qué?
why-advice = <b>{ $title }: ¿por qué?</b>
why-confirm-receipt = Después reclamar es difícil o imposible.
why-cancel-dispute = Una segunda suele rechazarse. { $silence ->
    [0] No cancelar no te cuesta nada.
    [one] El vendedor que no responde en { $silence } día suele perder.
   *[other] El vendedor que no responde en { $silence } días suele perder.
}
why-accept-less = Eso cierra el asunto con esa suma, aunque sea cero.
why-count-on-promises = El tiempo corre, y luego una promesa no prueba nada.
why-pay-outside = La tienda no ve ese dinero y no lo protege.
why-take-money-outside = Muchas veces no llega, y para entonces ya no queda { claim-the }.
why-follow-links = Muchas veces es una estafa, aunque lleven el número correcto. Lo que se pide de verdad está también en la web del transportista.
why-refuse-parcel = Entonces ya no cuenta como “no recibido”, sino como decisión tuya.
why-two-routes-at-once = { $cost ->
    [frozen] Con un caso en el banco o PayPal, { $store } congela el pedido y puede bloquear tu cuenta.
    [lost] Un caso en el banco o PayPal acaba con { claim-the } en { $store }, y puede bloquear tu cuenta.
   *[unknown] Muchas tiendas cierran su caso si el banco o PayPal tienen otro. Algunas bloquean la cuenta.
} Así que primero uno, luego el otro.
why-call-numbers = La mayoría son de estafadores: la tienda responde en su aplicación.
why-pay-for-recovery = Cobran y no recuperan nada. El banco y la oficina del consumidor no cuestan nada.

# Qué más ayuda con un consejo, detrás de “¿Por qué?”: `more-` y la palabra del consejo. No todos lo necesitan.
more-wait = Cada línea del seguimiento es un “registro”: alguien leyó el número del paquete. Hasta el primero, el número no muestra nada aunque sea correcto.
more-wait-still = La mayoría de estos paquetes llega. La página del pedido indica el transportista; su web es la que más sabe.
more-ask-seller = El vendedor tiene unos días para responder. { part-next }
more-ask-if-handed-over = El vendedor tiene unos días para responder. { part-next }
more-ask-seller-where-it-is = El vendedor tiene unos días para responder. { part-next }
more-await-answer = “Está en camino, espera” no cambia nada, y tu plazo para reclamar corre.
more-compare-number = Está en los datos de envío del pedido. Guardo también el número viejo. { part-next }
more-ask-extension-first = El vendedor puede decir que no, o nada: no cuentes con ello.
more-await-extension = Una promesa no basta: solo cuenta la nueva fecha en la página del pedido.
more-follow-silence = Tras la frontera estos números no muestran más. “Importado” puede quedarse ahí mucho tiempo.
more-check-ship-timer = Es el contador de la página del pedido. Acepta más plazo solo si quieres esperar.
more-open-dispute = { $opens ->
    [later] Si la página del pedido no tiene botón antes del { $opensday }, es por eso.
   *[open] Con { claim-the } pides tu dinero a la tienda. Añade una captura con fecha del seguimiento.
}
more-open-dispute-today = Con { claim-the } pides tu dinero a la tienda. Si el paquete llega al final, puedes cerrarlo todo entonces.
more-extended-or-dispute = ¿Hay una fecha nueva en la página del pedido? Entonces dímela. Con { claim-the } pides tu dinero a la tienda.
more-ask-extension = Así esperar es menos arriesgado. Pero el vendedor puede decir que no, o nada.
more-extend-yourself = Funciona una vez. Luego dime la nueva fecha, para avisarte a tiempo. Si ya no crees que llegue, reclama ya.
more-claim-at-store = { $credit ->
    [0] { $store } decide por su cuenta, sin el vendedor. No lo dejes para después.
   *[other] El crédito por el retraso llega solo, en las { $credit } horas tras la fecha prometida. El reembolso lo decide { $store }.
}
more-may-claim = { $store } ya acepta reclamar. Si el paquete se para, no esperes más.
more-keep-notice = No se ha perdido nada. Para la tienda la entrega aún parece normal, por eso dice que no hasta el { $until }. Si cambia la fecha en la página del pedido, dime la nueva.
more-file-now = La protección terminó, pero { $store } aún lo acepta. La primera vez a veces la rechazan, y la segunda necesita tiempo.
more-look-in-daily = Cuéntame lo que pase: una oferta, un rechazo, una pregunta.
more-escalate = Añade una captura con fecha del seguimiento y las respuestas que te dieron.
more-keep-dispute = No todas las tiendas aceptan { claim-the } dos veces. Cuando el paquete esté contigo y sea el tuyo, aún puedes cerrar.
more-may-cancel = No todas las tiendas aceptan { claim-the } dos veces. No canceles hasta saber con certeza que el paquete es tuyo.
more-dispute-not-mine = La captura hace falta: muestra que el paquete fue a otro lugar o salió antes de tu compra.
more-compare-parcel = Básculas y bolsas varían. Si cuadran el lugar y las fechas, sigue mirando.
more-report-delivered = La prueba de entrega es una firma, una foto o el lugar. Algunas tiendas aceptan este aviso solo unos días.
more-dispute-delivered = La prueba de entrega es una firma, una foto o el lugar. Correos puede dejar por escrito que no lo recibiste: añádelo.
more-report-goods = Una reclamación que dice algo falso se pierde fácilmente.
more-mind-your-data = { $to ->
    [support] Si dudas, pregunta a soporte quién quiere tus datos. Lo que se pide de verdad tiene un último día: después el paquete vuelve.
   *[seller] Si dudas, pregunta al vendedor quién quiere tus datos. Lo que se pide de verdad tiene un último día: después el paquete vuelve.
}
more-clear-customs = Si pagaste el impuesto en la tienda, envía al transportista la página del pedido donde sale. Lo que no se paga se devuelve.
more-dispute-destroyed = La respuesta escrita del transportista es tu prueba.
more-redeliver = Escribe tú la dirección de la web del transportista: los enlaces de mensajes muchas veces son una estafa.
more-ask-why-returned = No recogido, aduana sin pagar o dirección incorrecta: entonces reclamar casi nunca sirve, y hay que acordar con el vendedor. En los demás casos puedes pedir el importe completo.
more-settle-return = Escribe en el chat de la propia tienda y no pagues nada fuera de ella.
more-dispute-returned = Añade una captura con fecha de la devolución. Si la causa fue tuya, recibes el dinero cuando vuelva, o un segundo paquete.
more-ask-shop = Da el número de pedido y guarda la respuesta. Si el seguimiento dice “entregado”, pide también un escrito a correos.
more-use-payment = Haz primero las capturas: la página de una tienda así puede desaparecer mañana.
more-after-payment-case = La oficina del consumidor de tu país ayuda gratis.
more-await-money = Los bancos suelen anotarlo en el día de la compra. Una tarjeta nueva tiene la misma cuenta.
more-trace-money =
    1. Página del pedido: ¿el reembolso dice “completado”?
    2. Tu extracto: los bancos suelen anotarlo en el día de la <i>compra</i>. Una tarjeta nueva tiene la misma cuenta.
    3. Pide a soporte el número de referencia y pregunta con él a tu banco.

# En qué se basa. Los años y cuánta seguridad hay van tras el tema.
basis-head = <b>Mis fuentes</b>
basis-waiting = Cuánto silencio es usual:
basis-shipping = Cuándo envía el vendedor:
basis-claim = Cuándo puedes reclamar:
basis-answer = Quién responde y hasta cuándo:
basis-refund = Cuándo llega el dinero:
basis-pay-pal = PayPal:
basis-bank = El banco:
basis-source = { $dated ->
    [yes] { $sure ->
        [high] páginas oficiales, { $years }. Seguro.
        [medium] copias o guías que coinciden, { $years }. Bastante seguro.
       *[low] una guía, o guías que difieren, { $years }. No es seguro.
    }
   *[no] { $sure ->
        [high] páginas oficiales, sin fecha. Seguro.
        [medium] copias o guías, sin fecha. Bastante seguro.
       *[low] una guía, sin fecha. No es seguro.
    }
}
basis-order-page = Si tu página del pedido dice otra cosa, vale la página.
basis-nothing = No conozco las reglas de esta tienda: guíate por su página del pedido.

## Aduana
button-customs = Qué puede pedir la aduana
button-other-country = Otro país
button-country = País
settings-country = País: { $country }.
country-untold = sin decir
ask-country = ¿En qué país recibes paquetes? Toca o escribe su nombre.
ask-country-of-delivery = ¿En qué país recibes paquetes? Así veo si este es tuyo.
country-not-understood = No conozco ese país. Escribe su nombre otra vez, por favor.
country-which = ¿Cuál quieres decir?
country-or-parcel = { $country }: ¿vives ahí o está ahí el paquete?
button-live-there = Vivo ahí
customs-fee-asked = 💶 La aduana pide { $amount }.
customs-head = <b>Aduana: qué es normal</b>
customs-head-country = <b>Aduana, { $country }: qué es normal</b>
customs-country-unknown = Muchos países piden un número fiscal o de identidad, y las mensajerías el pasaporte o la factura. ¿Cuál es tu país?
customs-data-unknown = No conozco una lista para este país. Muchos piden un número fiscal o de identidad, y las mensajerías el pasaporte o la factura.
customs-data = Es normal que pidan: <b>{ $asks }</b> ({ $called }).
customs-data-tax-number = número fiscal
customs-data-personal-number = número de identidad
customs-data-passport = datos del pasaporte
customs-data-customs-code = código personal de aduana
customs-data-identity-document = documento de identidad
customs-never = <b>Nunca es normal:</b> el PIN de una tarjeta o las cifras de su reverso, códigos de SMS, contraseñas, una foto de tu tarjeta.
customs-how = Escribe tú la dirección del transportista y busca tu número. Lo que se pide de verdad sale también ahí: responde pronto. Nunca me envíes esos datos.
customs-paid = Compras de hasta { $upto }: la tienda suele cobrar el impuesto ({ $name }). ¿Te lo piden otra vez? Envía el recibo al transportista.
customs-duty-flat = Desde el { $since }: { $amount } de arancel por cada tipo de artículo, en paquetes de hasta { $upto }.
customs-duty-any = Nuevo desde el { $since }: arancel en paquetes de cualquier valor. Un cobro puede ser real.
customs-within-union = Dentro de la UE no hay aduana: quien pide tasas de aduana por un paquete de un país de la UE a otro suele ser un estafador.
customs-refuse = Si no pagas lo debido, lo devuelven, y la reclamación casi siempre se pierde.

# Lo que escribe la gente por un país, además de su nombre y su código.
words-country-ae = emiratos eau uae dubai
words-country-gb = inglaterra escocia gales uk
words-country-kr = corea
words-country-ru = rusia
words-country-tr = turquia turkiye
words-country-us = eeuu ee.uu eua usa
