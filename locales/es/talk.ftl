# Palabras libres que escribe la gente, y lo que respondió el vendedor.

## Respuestas a palabras libres
talk-thanks = ¡De nada! Escríbeme cuando algo cambie.
talk-who-are-you =
    Soy un bot, no una persona ni una tienda. Vigilo pedidos que no llegan, te aviso antes de que termine la protección y te doy el texto para enviar.
talk-how-it-works =
    1. Cuéntame del pedido, o pega su página o el email.
    2. Te digo qué hacer ahora y te doy el texto para el vendedor.
    3. Te aviso antes de que sea tarde para pedir tu dinero.
talk-human = Aquí no lee nadie: soy un bot. El soporte de la tienda está en la página del pedido, en Ayuda. Puedo decirte qué escribirles.
talk-open-dispute = La disputa se abre en la página del pedido de la tienda, con un botón como “Abrir disputa” o “Reembolso”. Lo demás depende de la tienda. Así que primero:
talk-arrived =
    ¡Buena noticia! ¿Tienes ya el paquete en la mano?

    Revisa lo que hay dentro antes de confirmar la recepción en la tienda.
talk-arrived-wrong = <b>No confirmes la recepción y no tires nada.</b> Haz fotos del paquete, la etiqueta y el artículo. Luego pide con ellas tu dinero.
talk-not-arrived = { $acts ->
    [yes] Lo importante es no dejar pasar el último día para pedir tu dinero.
   *[no] La mayoría de estos paquetes llega. Lo importante es no dejar pasar el último día para pedir tu dinero.
}
talk-delivered-not-here = <b>No confirmes la recepción.</b> Mira el buzón y pregunta hoy a los vecinos y en correos. Si no lo tiene nadie, pide al vendedor la prueba de entrega y reclama tu dinero.
talk-where-is-it = Yo no puedo buscar paquetes. El seguimiento te lo dice, y yo te digo qué hacer con eso.
talk-tracking-shows = ¿Qué muestra ahora el seguimiento? Así mi consejo vuelve a encajar.
talk-number-wrong = Compara el número con la página del pedido, carácter por carácter. Si es igual, pide al vendedor que lo revise: muchas veces el error es suyo.
talk-two-numbers = Los dos números pueden ser reales: muchos paquetes reciben uno nuevo cuando los toma un transportista de tu país. Mándame el más nuevo y lo sigo. El viejo solo muestra su parte del camino.
talk-is-it-fake = Eso no se sabe por un número. Muchos reales no muestran nada durante semanas. Lo que te protege es la tienda: pide tu dinero antes del último día.
talk-customs = La aduana puede pedir datos o un impuesto. Nunca sigas un enlace de un mensaje: abre tú la web de correos o del transportista. Nunca necesito tu pasaporte ni tu tarjeta.
talk-phishing =
    <b>No pagues ni abras un enlace de un mensaje así.</b> Un cobro pequeño por la entrega casi siempre es una estafa.

    Abre tú la web de correos y busca ahí el paquete.
talk-phished =
    <b>Lo primero: bloquea la tarjeta ahora mismo</b>, en la app del banco o en el número que figura en la tarjeta. Di que pagaste en una página de estafa y reclama el cargo.

    Luego cambia todas las contraseñas que escribiste allí y guarda el mensaje como prueba. Tu paquete de verdad no tiene nada que ver.
talk-protection = La protección del comprador es el tiempo en que puedes pedir tu dinero a la tienda. Cuando termina, el dinero casi siempre se pierde.
talk-extend = Pide al vendedor que amplíe la protección y comprueba en la página del pedido que sale la nueva fecha. Si no, hay que { claim-file } a tiempo.
talk-extended = Bien. ¿Qué fecha muestra ahora la página del pedido? Solo cuenta lo que pone ahí.
talk-dispute-refused = ¿Qué dijeron exactamente? Un rechazo muchas veces no es el final.
talk-refund-when = Cuando la tienda acepta, el dinero tarda de unos días a unas semanas, según cómo pagaste. Hasta entonces nada es seguro.
talk-refund-due = { $late ->
    [yes] Se acordó el { $on } y debía llegar antes del <b>{ $by }</b>. Ahora:
   *[no] Se acordó el { $on }: suele llegar antes del <b>{ $by }</b>. Si no llega:
}
talk-money-back = ¡Me alegro! ¿Está todo el dinero en tu cuenta? Entonces cierro el pedido.
talk-seller-silent = Pasa mucho. No necesitas respuesta para pedir tu dinero: el silencio no acaba con tu protección.
talk-what-to-write = { $known ->
    [yes] Tengo textos listos en inglés para vendedores y tiendas.
   *[no] Tengo textos listos en inglés para vendedores y tiendas. Cuéntame del pedido y te doy el que encaja.
}
talk-what-now = { $known ->
    [yes] No confirmes la recepción y mira cuándo termina la protección.
   *[no] No confirmes la recepción y mira cuándo termina la protección. Cuéntame del pedido y te digo qué sigue.
}
talk-upset = { $acts ->
    [yes] Te entiendo: esperar tu propio dinero no es agradable. Un paso tras otro.
   *[no] Te entiendo: esperar tu propio dinero no es agradable. La mayoría de estos paquetes llega, y si el tuyo no, puedes pedir el dinero a tiempo. Un paso tras otro.
}
talk-stop-look-ups = No busco paquetes: ningún número va a nadie.
talk-track-for-me = Yo no puedo buscar paquetes. Explico el número y te digo cuándo actuar.
talk-wrong-address = Escribe ya al vendedor, dentro de la tienda, y pregunta al transportista si se puede cambiar. <b>No confirmes la recepción.</b> Si tu página del pedido muestra la dirección correcta, haz una captura.
talk-not-shipped = Mientras no se envíe, puedes cancelar el pedido en su página. Ahí dice también hasta cuándo tiene el vendedor para enviarlo.
talk-changed-mind = ¿Aún no se envió? Cancélalo en la página del pedido. ¿Ya va de camino? Difícilmente se cancela: pregunta al vendedor. Cuando llegue, devuélvelo según las reglas de la página del pedido. Mientras no esté aquí, el motivo de una reclamación sigue siendo «no recibido».
talk-returned = Haz hoy una captura del seguimiento y pregunta al transportista por qué vuelve: de eso depende lo que puedes reclamar.
talk-how-long = Esperar no cuesta nada mientras quede bastante protección. Actúa antes de que termine: en los últimos días solo sirve reclamar.
talk-how-long-at-large = Nadie puede decir el día: desde China un paquete tarda casi siempre unas semanas, y a veces más de dos meses. { talk-how-long }
talk-will-money-come = Eso no lo puede prometer nadie. La mayoría de las tiendas devuelve el dinero de lo que no llega, si lo pides en la página del pedido antes de que termine la protección.
talk-no-number = También se puede reclamar un paquete sin número. Pídeselo al vendedor y no pierdas de vista el final de la protección.
talk-cost = No cuesto nada, y nunca pido dinero, tarjeta ni pasaporte.
talk-confirmed-by-mistake = <b>Escribe hoy al soporte de la tienda:</b> el paquete no está y confirmaste por error. Muchas tiendas aceptan reclamar todavía unos días. Haz una captura de la página del pedido.
talk-money-partly = ¿Solo volvió una parte? Entonces no ha terminado. No confirmes nada y pide el resto donde se hizo el reembolso.
talk-escalate = Si el vendedor se niega o no responde, decide la tienda. En la página del pedido busca “Escalar”, “Apelar” o “Contactar con soporte”.
talk-not-helped = Siento que no haya servido. Veamos qué queda por hacer.
talk-other-parcel = Entonces este pedido aún no ha llegado. Lo sigo vigilando.
talk-not-mine = Entonces el número muestra el paquete de otra persona. ¿En qué lo notas?
talk-through-payment = { $known ->
    [yes] Además de la tienda, el dinero puede volver por donde pagaste: el banco de la tarjeta o PayPal.
   *[no] Además de la tienda, el dinero puede volver por donde pagaste: el banco de la tarjeta o PayPal. Cuéntame del pedido y cuento los últimos días.
}
talk-settled = ¡Me alegro! ¿Cómo acabó? Así cierro el pedido.
talk-given-up = Lo siento, da rabia. ¿Cierro el pedido? Entonces ya no te recuerdo nada.
talk-offer-accepted = Quien aceptó menos no suele recibir más. Guarda una captura y dime cuándo llega el dinero.
talk-they-wrote = ¿Qué te escriben? Reenvíalo o pégalo aquí: te digo qué significa y qué contestar.
talk-link-opened =
    <b>Solo con abrir un enlace no se llevan dinero.</b> Borra el mensaje y mira el paquete en la web de la empresa de envío.

    ¿Escribiste ahí un número de tarjeta, una contraseña o un código? Entonces bloquea la tarjeta ya.
talk-refund-as-credit = <b>Saldo, puntos o un cupón no son tu dinero.</b> ¿No lo elegiste tú? Pide a soporte que lo devuelva por donde pagaste. Si te parece bien, cierra el pedido.
talk-refund-to-old-card = Mira primero la cuenta: la tarjeta nueva del mismo banco suele tener la misma. ¿También está cerrada? Pide a soporte el número de referencia y ve con él a tu banco.
talk-private-sale =
    <b>Entre particulares no responde ninguna tienda.</b> ¿Pagaste con tarjeta o PayPal por compra? Reclama ahí. ¿Por transferencia, a amigos o en efectivo? Entonces hoy:
    1. Pide al banco o a la app que reclame el pago.
    2. Da al vendedor un último día por escrito.
    3. Guarda el anuncio, el chat y el pago. Sin respuesta: avisa a la plataforma y denuncia.
talk-going-away =
    Correos y los puntos de recogida guardan un paquete solo unos días: el seguimiento y el aviso dicen hasta cuándo. Antes de irte:
    1. Busca a alguien que lo recoja o pide que lo guarden más tiempo.
    2. ¿Aún no enviado? Pide al vendedor que espere.
    Lo que nadie recoge vuelve, y el dinero cuesta más de recuperar.
talk-return-cost = <b>¿Llegó otra cosa, roto o no es como decía?</b> Entonces la vuelta suele pagarla el vendedor o la tienda: pide una etiqueta de devolución en la reclamación y no envíes nada a tu costa antes de que respondan. <b>¿Cambiaste de idea?</b> Entonces casi siempre pagas tú: lo dice la página del pedido.
talk-authority =
    <b>Primero lo que tiene último día:</b> la reclamación en la tienda, luego el banco o PayPal. No cuesta nada y casi siempre basta.

    Además, la oficina del consumidor de tu país ayuda gratis, y la policía recoge la denuncia de un fraude. Guarda el pedido, el chat y el pago.
talk-delete-what = ¿Borro <b>{ $title }</b>, o todo lo que guardo de ti?
talk-delete-which = ¿Borro un pedido, o todo lo que guardo de ti?
button-delete-this = Borrar este pedido
talk-no-order = Aún no vigilo ningún pedido tuyo. Cuéntame de él y te digo qué sigue. Para borrar todo lo que guardo: /delete_me.
edit-is-past = Ya respondí a ese mensaje. Para cambiar algo, escríbelo otra vez o toca.
talk-which = ¿Qué quieres decir?
talk-which-order = ¿De qué pedido se trata?
talk-no-other-order = No vigilo ningún otro pedido tuyo: solo <b>{ $title }</b>, y lo sigo vigilando. ¿Cuál quieres decir?
talk-unclear-0 = Eso no lo entendí. Toca lo que más se parezca, o dilo con otras palabras.
talk-unclear-1 = Perdona, no sé bien qué quieres decir. Quizá lo diga uno de los botones.
talk-unclear-2 = Sigo sin entenderlo. Bastan unas pocas palabras sencillas, o un toque.
talk-unclear-3 = Perdona, no he podido entenderlo. Di en pocas palabras qué ha pasado con el paquete.
talk-unclear-4 = Lo leí dos veces y no me queda claro. Toca el botón que mejor encaje.
talk-unclear-5 = Probemos con los botones: un toque y lo sé.
talk-unclear-6 = Prefiero preguntar a adivinar mal. Elige abajo, por favor.
talk-unclear-7 = Esas palabras aún no las conozco. Dilo otra vez, más corto.
talk-unclear-8 = Perdona, perdí el hilo. Una cosa cada vez: primero lo más importante.
talk-unclear-9 = Tampoco entendí eso, perdona. Lo que contaste antes está guardado; elige abajo.
part-not-understood = No entendí esta parte: «{ $part }». Escríbela otra vez, con otras palabras.
talk-unclear-example = Tampoco lo entendí. Basta una línea, por ejemplo: “Temu, enviado el 3 de noviembre, el seguimiento no muestra nada”.
button-not-that = Otra cosa
button-in-hands = ✅ Sí, lo tengo
button-not-in-hands = No, aún no

## Lo que quizá se quiso decir
button-talk-help = Ayuda
button-talk-thanks = Gracias
button-talk-greeting = Hola
button-talk-who-are-you = ¿Quién eres?
button-talk-how-it-works = ¿Cómo funciona?
button-talk-open-dispute = Cómo abrir una disputa
button-talk-seller-wants-cancel = Me piden cancelar
button-talk-seller-offers-less = Ofrecen menos
button-talk-seller-wants-receipt = Me piden confirmar
button-talk-seller-pays-outside = Dinero por fuera
button-talk-seller-says-wait = El vendedor: espera
button-talk-seller-resends = Lo envían otra vez
button-talk-seller-cannot-ship = No pueden enviarlo
button-talk-seller-wants-proof = Piden fotos
button-talk-seller-silent = El vendedor no responde
button-talk-seller-asked = Escribí al vendedor
button-talk-arrived = Ya llegó
button-talk-arrived-wrong = Algo está mal
button-talk-not-arrived = No ha llegado
button-talk-delivered-not-here = “Entregado”, y no está
button-talk-where-is-it = ¿Dónde está?
button-talk-tracking-shows = Ya sale seguimiento
button-talk-why-untracked = ¿Por qué no aparece?
button-talk-number-wrong = El número está mal
button-talk-two-numbers = Dos números
button-talk-is-it-fake = ¿Es falso?
button-talk-customs = Aduana
button-talk-phishing = Un mensaje raro
button-talk-phished = Pagué en una web falsa
button-talk-protection = Protección
button-talk-extend = Cómo ampliarla
button-talk-extended = La ampliaron
button-talk-dispute-opened = Abrí una disputa
button-talk-paypal-case = Reclamé en PayPal
button-talk-bank-case = Reclamé en el banco
button-talk-dispute-cancelled = Cancelé la disputa
button-talk-dispute-won = Decidieron a mi favor
button-talk-dispute-refused = La rechazaron
button-talk-refund-when = ¿Cuándo llega el dinero?
button-talk-money-back = El dinero volvió
button-talk-what-to-write = Qué escribir
button-talk-what-now = Qué hacer ahora
button-talk-my-orders = Mis pedidos
button-talk-new-order = Otro pedido
button-talk-delete-all = Borrar todo
button-talk-delete-order = Borrar un pedido
button-talk-language = Idioma
button-talk-stop = Menos mensajes
button-talk-later = Avísame más tarde
button-talk-timezone = Zona horaria
button-talk-edit = Cambiar algo
button-talk-cancel = Cancelar
button-talk-privacy = Mis datos
button-talk-wrong-address = La dirección está mal
button-talk-stop-look-ups = No buscarlo más
button-talk-track-for-me = Búscalo por mí
button-talk-human = Hablar con alguien
button-talk-going-away = Estaré fuera
button-talk-changed-mind = Ya no lo quiero
button-talk-return-cost = ¿Quién paga la vuelta?
button-talk-authority = Consumo, policía
button-talk-upset = Qué frustración
button-talk-not-shipped = No lo han enviado
button-talk-returned = Lo devuelven
button-talk-how-long = ¿Esperar o actuar?
button-talk-will-money-come = ¿Me darán el dinero?
button-talk-no-number = No tengo número
button-talk-cost = ¿Cuánto cuestas?
button-talk-confirmed-by-mistake = Confirmé por error
button-talk-money-partly = Solo volvió una parte
button-talk-escalate = Cómo escalar
button-talk-not-helped = No sirvió
button-talk-undo = Deshacer lo último
button-talk-other-parcel = Era otro paquete
button-talk-not-my-city = No es mi ciudad
button-talk-not-mine = No es mi paquete
button-talk-customs-answered = La aduana ya tiene todo
button-talk-order-cancelled = Cancelé el pedido
button-talk-answered = Respondí
button-talk-escalated = Pedí que decidan
button-talk-appealed = Apelé
button-talk-through-payment = Dinero por el banco
button-talk-settled = Está solucionado
button-talk-given-up = Lo doy por perdido
button-talk-offer-accepted = Acepté menos
button-talk-they-wrote = Me han escrito
button-talk-link-opened = Solo abrí un enlace
button-talk-refund-as-credit = Devuelto en saldo
button-talk-refund-to-old-card = A tarjeta cerrada
button-talk-private-sale = Compra a particular
button-talk-delete-what = Borrar

## Lo que respondió el vendedor
reply-ask = ¿Esto te lo escribió el vendedor o la tienda?
button-sellers-words = Sí, lo escribieron
button-note-it = ✅ Anotarlo
reply-pay-outside =
    Quieren pagar o cobrar <b>fuera de la tienda</b>.

    ⚠️ Ahí la tienda no protege nada. Un reembolso por fuera a menudo no llega, o solo cuando ya renunciaste al reclamo. No des la tarjeta ni pagues nada: su error lo pagan ellos.
reply-confirm-receipt =
    Quieren que <b>confirmes la recepción</b>.

    ⚠️ Eso les da el dinero y casi siempre acaba con tu protección. Confirma solo lo que tienes en la mano.
reply-close-dispute =
    { $disputed ->
        [yes] Quieren que <b>canceles { claim-the }</b>.
       *[no] Quieren que <b>no abras nada</b>, o que lo canceles.
    }

    ⚠️ Lo que se cancela casi nunca se puede reabrir. Una promesa no es un reembolso: no canceles hasta tener el dinero o el paquete.
reply-change-reason =
    Quieren que des <b>otro motivo</b>.

    ⚠️ “Ya no lo necesito” lo convierte en un cambio de opinión tuyo, y pueden negarte el dinero. El motivo verdadero se queda: { $came ->
        [none] no ha llegado.
       *[other] lo que está mal en lo que llegó.
    }
reply-partial-refund =
    Ofrecen <b>menos</b> de lo que pagaste, o un cupón.

    ⚠️ Quien lo acepta no recibe más. No tienes que aceptar: { $came ->
        [none] no llegó nada, así que puedes pedirlo todo.
        [part] puedes pedir el valor completo de lo que falta.
       *[other] con fotos de lo que llegó puedes pedirlo todo.
    }
reply-coupon =
    Ofrecen un <b>cupón o saldo</b> en lugar de dinero.

    ⚠️ Solo vale en esa tienda y puede caducar. Quien lo acepta casi nunca recibe dinero. Pide el dinero por donde pagaste.
reply-says-delivered =
    Dicen que está <b>entregado</b>.

    ⚠️ Mira el buzón y pregunta hoy a los vecinos y en correos. Si no lo tiene nadie, no confirmes: pide la prueba de entrega.
reply-at-pickup =
    Dicen que <b>te espera</b> en la oficina de correos o en un punto de recogida.

    👉 Mira qué muestra el seguimiento. Si está allí, recógelo en los próximos días, con tu documento y el número.
reply-refuses =
    Se <b>niegan</b> a devolver el dinero.

    👉 { $disputed ->
        [yes] En la disputa decide la tienda, no ellos. Pídele que intervenga.
       *[no] Su no no decide nada: reclama tu dinero en la página del pedido a tiempo. Ahí decide la tienda.
    }
reply-new-number =
    Dan un <b>número nuevo</b>.

    ⚠️ Muchas veces eso indica que lo enviaron más tarde, o que es otro paquete. Mándame el número; tu protección sigue igual.
reply-resend =
    Prometen <b>enviarlo otra vez</b>.

    ⚠️ La protección de tu pedido no se alarga por eso. Pide el número nuevo y conserva tu derecho a reclamar.
reply-other-goods =
    Ofrecen <b>otra cosa</b> que la que pediste.

    👉 No tienes que aceptarla: pide lo que compraste o todo tu dinero.
reply-refund-promised =
    Prometen un <b>reembolso</b>.

    ⚠️ Solo cuenta el reembolso que muestra la página del pedido. No canceles ni confirmes nada antes de tener el dinero.
reply-lost =
    Dicen que el paquete se <b>perdió</b>.

    Bueno tenerlo por escrito: haz una captura. Con ella puedes pedir todo tu dinero.
reply-out-of-stock =
    <b>No pueden enviarlo</b>, o piden cancelar el pedido.

    ⚠️ Que lo cancele el vendedor o la tienda. Si cancelas tú, el motivo es “no enviado”, nunca “cambié de opinión”. Haz una captura de la respuesta.
reply-wrong-address =
    Dicen que la <b>dirección</b> está mal.

    ⚠️ Compárala con la de tu página del pedido y haz una captura. Si ahí está bien, el error no es tuyo.
reply-asks-proof =
    Piden una <b>foto o prueba</b>.

    { $came ->
        [none] De un paquete que nunca llegó no hay nada que fotografiar. Envía una captura con fecha del seguimiento, solo dentro de la tienda.
       *[other] Fotografía el paquete, la etiqueta y lo que llegó, y envíalo solo dentro de la tienda.
    }
reply-holiday =
    Dicen que los <b>festivos</b> lo retrasan.

    ⚠️ Los festivos no paran el reloj de tu protección. Espera solo mientras dure.
reply-customs =
    Dicen que lo retiene la <b>aduana</b>.

    ⚠️ Quizá sea verdad, quizá solo quieran ganar tiempo. La aduana no para el reloj de tu protección.

    👉 Mira qué muestra el seguimiento. Si la aduana lo retiene de verdad, Correos o el mensajero te dice por el número qué falta: llámalos.
reply-wait =
    Te piden <b>esperar</b>.

    ⚠️ Esperar no cuesta nada mientras dure tu protección. Muchas de estas respuestas buscan que se te pase.
reply-says-moving =
    Dicen que está <b>en camino</b>.

    ⚠️ Es su palabra, no un escaneo: solo cuenta el seguimiento. Tu protección sigue corriendo.
reply-pay-again =
    Quieren que <b>pagues otra vez</b>.

    ⚠️ No pagues: reenviarlo corre por su cuenta, y nadie protege lo que se paga por un enlace o en el chat. Si el paquete vuelve, reclama todo tu dinero en la página del pedido.
reply-customs-fee =
    Dicen que <b>la aduana pide dinero</b>.

    ⚠️ Quizá sea verdad. Compruébalo con el número en la página oficial de correos, del transportista o de la aduana, y paga solo ahí: nunca por un enlace de un mensaje, ni al vendedor.
reply-extended =
    Dicen que tu <b>protección</b> se alargó o se alargará.

    ⚠️ Solo vale el día de la página del pedido: míralo ahí. Mientras no muestre otro, cuento con el final que conozco.
reply-choice =
    Te dejan <b>elegir</b>.

    👉 Elige el dinero, todo, por donde pagaste. El saldo solo sirve en esta tienda, y un segundo paquete no alarga tu protección.
reply-open-dispute =
    Dicen: <b>{ do-dispute }</b>.

    { $disputed ->
        [yes] Ya está hecho: solo vale lo que acepten ahí.
       *[no] 👉 Hazlo ahora, { $came ->
            [none] como «no recibido»
           *[other] con lo que está mal
        }, por el importe completo. Solo vale lo que conste ahí.
    }
reply-support-waits =
    El <b>soporte de la tienda</b> lo está revisando.

    Haz una captura de la respuesta. Tu protección sigue corriendo.
reply-thanks = Aquí no te piden nada. Valora y confirma el pedido solo cuando lo tengas en las manos.
reply-rate =
    Quieren una <b>buena valoración</b>.

    ⚠️ Valora solo cuando tengas el paquete, o el dinero de vuelta.
reply-also-pay-outside = También quieren dinero o datos de tarjeta fuera de la tienda: no des nada.
reply-also-confirm-receipt = También quieren que confirmes la recepción: no lo hagas.
reply-also-close-dispute = { $disputed ->
    [yes] También quieren que canceles { claim-the }: no lo hagas.
   *[no] También quieren que no abras nada: puedes, mientras dure la protección.
}
reply-also-change-reason = También quieren otro motivo: deja el verdadero.
reply-also-partial-refund = También ofrecen menos de lo que pagaste.
reply-also-coupon = También ofrecen un cupón: acepta solo dinero.
reply-also-says-delivered = También dicen que está entregado.
reply-also-at-pickup = También dicen que te espera: mira el seguimiento.
reply-also-refuses = También se niegan a devolver el dinero: eso lo decide la tienda.
reply-also-new-number = También dan un número nuevo.
reply-also-resend = También prometen enviarlo otra vez.
reply-also-other-goods = También ofrecen otra cosa que la que pediste.
reply-also-refund-promised = También prometen un reembolso. Solo cuenta lo que muestra la página del pedido.
reply-also-lost = También dicen que se perdió.
reply-also-out-of-stock = También dicen que no pueden enviarlo.
reply-also-wrong-address = También dicen que la dirección está mal.
reply-also-asks-proof = También piden una foto o prueba.
reply-also-holiday = También hablan de festivos.
reply-also-customs = También hablan de la aduana.
reply-also-wait = También te piden esperar.
reply-also-says-moving = También dicen que está en camino.
reply-also-rate = También quieren una buena valoración: no antes de tener el paquete o el dinero.
reply-also-pay-again = También quieren que pagues otra vez: no lo hagas.
reply-also-customs-fee = También dicen que la aduana pide dinero: compruébalo en la página oficial y paga solo ahí.
reply-also-extended = También hablan de más protección: solo vale la página del pedido.
reply-also-choice = También te dejan elegir: toma el dinero.
reply-also-open-dispute = También dicen que puedes { do-dispute }: hazlo a tiempo.
reply-also-support-waits = El soporte también lo revisa.
reply-look-again = 🔔 Vuelve a mirar el <b>{ $day }</b>.
reply-no-order-of-store = Todavía no vigilo ningún pedido de { $store }. ¿De cuál se trata?
reply-deadline = { $left ->
    [0] ⏳ Menos de un día: { $what }, <b>{ $at }</b>.
    [one] ⏳ Tienes { $left } día: { $what }, <b>{ $at }</b>.
   *[other] ⏳ Tienes { $left } días: { $what }, <b>{ $at }</b>.
}
reply-end-first = { $asks ->
    [promised] ⏳ Antes de esperar, dime el día prometido: de él depende tu último día.
    [paid] ⏳ Antes de esperar, dime el día del pago: de él depende tu último día.
   *[end] ⏳ Antes de esperar, mira el contador en la página del pedido y dime cuándo termina la protección. Esperar más allá de ese día puede costarte el dinero.
}
reply-deadline-passed = ⏳ Piden { $days ->
    [one] { $days } día
   *[other] { $days } días
}, hasta el { $until }. <b>Tienes { $left ->
    [0] menos de un día
    [one] { $left } día
   *[other] { $left } días
}</b>: { $what }, { $at }. No esperes más allá.
reply-deadline-kept = ⏳ Piden { $days ->
    [one] { $days } día
   *[other] { $days } días
}, hasta el { $until }. Tienes { $left ->
    [one] { $left } día
   *[other] { $left } días
}: { $what }, <b>{ $at }</b>. Te aviso a tiempo.
