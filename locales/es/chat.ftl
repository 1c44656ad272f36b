# La conversación: preguntas, botones, la ficha, los ajustes. En los mensajes vale el HTML de Telegram; en botones y avisos, no.

## Días y horas
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
day = { $day } de { $month } de { $year }
instant = { $day }, { $time }
span-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
span-days-hours = { $days ->
    [one] { $days } día
   *[other] { $days } días
} { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
span-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
span-hours-minutes = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
} { $minutes } min
span-below-day = menos de un día
span-moment = menos de un minuto
span-minutes = { $minutes } min

## Primeras palabras
welcome =
    ¿Tu paquete no aparece en el seguimiento o tarda demasiado? Es común. La mayoría llega.

    Te explico el número, te aviso <b>antes</b> de que se acabe el plazo para recuperar el dinero y te escribo el texto para el vendedor.

    Toca el botón o pega un número de seguimiento.
welcome-back = Estábamos a mitad de un pedido. ¿Seguimos?
help =
    Vigilo pedidos que no llegan: qué hacer, cuándo, y el texto listo para copiar.

    Pega un número de seguimiento y te digo qué es. O responde unas preguntas cortas y vigilo el pedido.

    Nunca pido pasaporte, número fiscal ni tarjeta. No puedo prometer un reembolso.
unknown-command = No conozco ese comando. En el menú, junto al campo de mensaje, están los que conozco.
text-only = Leo textos y fotos, pero esto no. Copia el número de seguimiento de la página del pedido y pégalo aquí.
picture-nothing = No encuentro en esta imagen un número de seguimiento ni un pedido. Haz la foto de frente, con luz, y que el código de barras llene la imagen. O copia el número de la página del pedido y pégalo aquí.
picture-no-code = No veo código de barras en esta imagen, y aquí no puedo leer sus palabras. Copia el texto de la página del pedido y pégalo aquí. O haz una foto del código de barras del paquete.
picture-too-large = Esta imagen es demasiado grande. Envíala como foto, no como archivo, o envía una captura.
picture-unreadable = No pude abrir esta imagen. Envíala como foto, no como archivo, o envía una captura.
picture-too-narrow = Esta imagen es una tira muy larga. Recorta la parte del número y envíame solo eso. O copia el número y pégalo aquí.
picture-too-hard = No pude terminar de leer esta imagen. Envía solo la parte con el número o el código de barras. O escribe el número aquí.
picture-not-fetched = Telegram no me entregó esta imagen. Envíala otra vez, por favor.
picture-compare = 🔍 Leí esto en tu imagen y puede haber un signo mal: 0 y O, 1 e I, 5 y S se parecen. Compáralo con la imagen, por favor.
picture-misread-beside = 🔍 También leí <code>{ $number }</code> en tu imagen, pero el dígito de control no cuadra: algún signo está mal. Por eso no lo uso. Escribe el número si lo tienes.
picture-misread =
    En tu imagen leí <code>{ $number }</code>, pero no puede ser: el dígito de control no cuadra. No lo uses así.

    ¿Es uno de los números de abajo? Compáralos con la imagen. Si no, escribe el número o envía una imagen más nítida.
text-only-here = Leo textos y fotos, pero esto no. Escríbelo, por favor.
apology = Algo falló de mi lado y no pude responder. No se ha perdido nada tuyo. Inténtalo otra vez, por favor.
only-in-private = Trabajo en chat privado. Toca mi nombre, luego “Mensaje”, y escríbeme ahí.
cancelled = Cancelado. No se guardó nada.
nothing-to-cancel = No hay nada que cancelar. Envía /start para empezar o /orders para ver tus pedidos.
left = De acuerdo.
saved = Guardado.

bot-description =
    ¿Tu paquete no aparece en el seguimiento? Vigilo el pedido contigo: explico y compruebo el número, te aviso antes de que termine la protección del comprador y te doy el texto listo para el vendedor o la tienda.
bot-short-description = Vigila paquetes sin seguimiento y avisa antes de que termine la protección del comprador.

command-start = Para qué sirve esto
command-orders = Tus pedidos abiertos
command-check = Explicar un número de seguimiento
command-letter = Un texto para el vendedor o la tienda
command-order = Qué pasó con un pedido
command-why = Por qué no hay seguimiento
command-settings = Avisos, horas de silencio, zona horaria, idioma
command-export = Todo lo que guardo de ti, en un archivo
command-cancel = Cancelar la pregunta actual
command-language = Elegir el idioma
command-timezone = Poner tu zona horaria
command-help = Cómo funciona
command-privacy = Qué guardo de ti
command-delete-me = Borrar todo lo tuyo

## Preguntas
ask-received = ¿Ya recibiste el pedido?
ask-store =
    ¿De qué tienda es?

    <i>Toca o escribe su nombre.</i>
ask-number =
    ¿Cuál es el <b>número de seguimiento</b>? Pégalo tal cual.

    <i>Está en la página del pedido, junto a los datos de envío.</i>
ask-shipped =
    ¿Cuándo lo <b>enviaron</b>? Más o menos basta.

    <i>Toca o escribe un día: 12/11, 12 nov, hace 5 días.</i>
notice-shipped-roughly = Basta una idea: la mayoría envía a los pocos días del pago. Toca lo más cercano.
ask-ship-by =
    ¿Hasta cuándo tiene el vendedor para <b>enviarlo</b>? La página del pedido muestra un contador o una fecha.

    <i>Escríbelo: 5 días, 2 dic.</i>
ask-protection =
    ¿Cuándo termina la <b>protección del comprador</b>? Hasta entonces puedes pedir tu dinero a la tienda.

    <i>Escribe lo que muestra la página del pedido: “23 días 14 horas”, un número de días o una fecha.</i>
ask-name = ¿Cómo llamo a este pedido? Por ejemplo: auriculares.
please-tap = Toca uno de los botones, por favor.
store-noted = Tienda: <b>{ $store }</b>. No conozco sus reglas, así que vale tu página del pedido.
number-not-seen = Aquí no veo un número de seguimiento. Suele tener de 10 a 26 letras y cifras, como <code>RR123456785CN</code>. Cópialo de la página del pedido. Un teléfono o una tarjeta no hacen falta y no los guardo.
number-several = Veo varios números. ¿Cuál es de este pedido?
number-noted = Tomo <code>{ $number }</code>.
number-kept-for-later = Anoté el número de seguimiento.
shipped-in-future = El { $day } aún no ha llegado.
shipped-too-long-ago = El { $day } fue hace un año o más. Mira otra vez la página del pedido, por favor.
shipped-not-understood = No pude leer ahí un día.
protection-past = Eso sería el { $at }, y ya pasó. Si la protección terminó, toca el botón: muchas veces aún se puede hacer algo. Si no, escribe lo que muestra ahora la página del pedido.
button-ended = Sí, ya terminó
name-is-private = No guardo teléfonos, direcciones, contraseñas ni números de documentos. Ponle al pedido un nombre corto sin ellos, como “zapatos”.
protection-too-far = Eso sería el { $at }, dentro de más de un año. Mira otra vez, por favor.
protection-not-understood = No pude leer ahí un plazo.
protection-ended-when = Muchas veces aún se puede hacer algo. ¿Qué día terminó la protección?
which-day = ¿Qué día quieres decir?
asked-again = Perdona que pregunte otra vez.
told-not-found = Perdona, no lo tengo. Esto es lo que me dijiste:
which-moment = ¿Qué momento quieres decir?
protection-from-payment = Desde el pago: ¿qué día pagaste? Escríbelo, por ejemplo “pagado el 20 de octubre”. Luego escribe los días otra vez.
protection-unknown = De acuerdo. Vuelvo a preguntar en unos días. El contador está en la página del pedido.
no-such-day = Ese día no existe en el calendario.
name-is-day = Eso parece un día. Di qué es, por ejemplo “pagado el 4 de mayo”. Un nombre son una o dos palabras.
name-too-long = Dame un nombre corto, por favor: como mucho { $most } caracteres.
too-many-orders = Ya tienes { $most } pedidos abiertos y no puedo vigilar más. Cierra los que ya llegaron.

button-begin = Mi paquete no aparece
button-begin-another = Otro pedido
button-my-orders = Mis pedidos ({ $count })
button-continue = Seguir
button-start-over = Empezar de nuevo
button-back = « Atrás
button-cancel = Cancelar
button-yes = Sí
button-no = No
button-no-number = No me dieron número
button-today = Hoy
button-yesterday = Ayer
button-unknown = No lo sé
button-other-day = Otro día
button-other-day-or-none = Otro día / no sé
button-days-earlier = ‹ Antes
button-days-later = Después ›
button-month-ago = Hace un mes
button-no-protection = No hay
button-skip = Saltar
button-use-number = Usar { $number }
button-watch = Vigilar { $number }
button-open-order = Abrir: { $title }
store-other = Otra tienda
store-webshop = Tienda web pequeña
store-yandexmarket = Yandex Market

## Después de recibir el pedido
received =
    ¡Genial, ya llegó! Antes de confirmar la recepción en la tienda, revisa:
    • ¿Está todo y es lo que pediste?
    • ¿Funciona, no hay nada roto?
    • Haz foto o video de lo que esté mal: una vez confirmado, reclamar es más difícil.

    ¿Ya te devolvieron el dinero? Entonces lo justo es decir al vendedor que llegó y preguntar cómo pagar, solo dentro de la tienda.
order-closed = Ya no vigilo <b>{ $title }</b>. Lo olvido a los { $days } días.
button-reopen = No ha llegado
button-delete-data = Borrarlo ya

## La ficha
order-title = { $store }, envío del { $day }
card-title = 📦 <b>{ $title }</b>
card-below = 📦 <b>{ $title }</b>: la ficha está abajo.
card-store = Tienda: { $store }
card-number = Número: <code>{ $number }</code>
card-number-kind = Número: <code>{ $number }</code> · { $kind }
card-no-number = Número: el vendedor no dio ninguno
card-shipped = Enviado: { $day } ({ $days ->
    [0] hoy
    [one] hace { $days } día
   *[other] hace { $days } días
})
card-end = { $endfrom ->
    [rules] Último día para reclamar: { $at } (<b>en { $left }</b>)
   *[own] La protección termina: { $at } (<b>en { $left }</b>)
}
card-end-over = { $endfrom ->
    [rules] El último día para reclamar fue: { $at }
   *[own] La protección terminó: { $at }
}
card-end-stopped = Protección hasta el { $at }: reclamaste a tiempo
card-end-unknown = Fin de la protección: aún no se sabe
card-next = 🔔 Próximo aviso: { $at }, { $zone }
ask-field = ¿Qué cambio?
ask-overview = ¿Qué quieres ver?
field-store = Tienda
field-number = Número de seguimiento
field-shipped = Día de envío
field-protection = Fin de la protección
field-name = Nombre
ask-delete = ¿Borro <b>{ $title }</b>? Lo olvido al momento y dejo de avisarte.
deleted = <b>{ $title }</b>: borrado.

button-received = Recibido
button-extended = 📍 Protección ampliada
button-edit = Editar
button-overview = Plazos e historial
button-delete = Borrar
button-delete-sure = Sí, borrar
button-orders = Todos los pedidos
button-card = Abrir la ficha
button-enter-end = Poner fecha de fin

## La lista
orders = { $count ->
    [one] Tu pedido abierto:
   *[other] Tus { $count } pedidos abiertos, lo más urgente primero:
}
left-unknown = fin desconocido
left-stopped = reclamado a tiempo
left-over = sin protección ya
no-orders = No tienes pedidos abiertos.
button-add = Añadir un pedido

## Avisos
reminder-late = Este aviso llega más tarde de lo previsto, pero vale ahora.
reminder-done = Anotado.
reminder-snoozed = Pospuesto.
reminder-no-time-left = La protección está por terminar y ya no hay tiempo de esperar. Actúa ahora.
button-change-number = 📍 Cambió el número
button-tomorrow = Avísame mañana

## Ajustes
ask-language = ¿Qué idioma prefieres?
language-set = Ahora te hablo en español.
ask-zone =
    Tu zona horaria es <b>{ $zone }</b>. Hora local: { $now }.

    Escribe tu ciudad o una diferencia, como Madrid, Bogotá o UTC-5.
zone-did-you-mean = ¿Qué ciudad quieres decir?
zone-not-understood = No conozco esa ciudad. Escribe una más grande cerca, o una diferencia como UTC-5.
zone-set = Tu zona horaria es <b>{ $zone }</b>. Hora local: { $now }. Los avisos llegan a las { $hour }:00.
privacy =
    <b>Qué guardo:</b> el número de este chat, tus ajustes y, de cada pedido, lo que me contaste: tienda, nombre, números, importe y forma de pago si un texto los necesitó, días y qué pasó. /export te lo da todo en un archivo.

    <b>Qué no guardo:</b> tu nombre, usuario, teléfono, dirección, los textos de los mensajes ni las imágenes: las leo en mi propia máquina y las olvido al momento. { $provider ->
        [none] No paso nada a nadie ni busco en ningún sitio datos de paquetes.
       *[known] Solo paso una cosa, y solo si aceptas: los números de tus paquetes van a { $provider }, que me dice dónde están. En /settings se apaga, y allí se borran los números.
    }

    <b>Cuánto tiempo:</b> un pedido, hasta que lo borres o { $days } días después de su fin; todo, si no escribes en { $idle } días, con aviso previo. /delete_me borra todo lo tuyo al momento.
ask-delete-me = { $count ->
    [0] ¿Borro todo lo que guardo de ti: idioma y zona horaria?
    [one] ¿Borro todo lo que guardo de ti: { $count } pedido, idioma y zona horaria? Dejaré de avisarte.
   *[other] ¿Borro todo lo que guardo de ti: { $count } pedidos, idioma y zona horaria? Dejaré de avisarte.
}
deleted-everything = Todo lo tuyo está borrado. Envía /start para empezar de nuevo.
kept-everything = De acuerdo, no se borró nada.
button-delete-everything = Sí, borrar todo
button-keep = No, dejarlo

## /check
check-ask = Pega el número que quieres que explique.

## Avisos sobre el chat
notice-old-button = Este botón ya no sirve. Envía /start para empezar de nuevo.
notice-answered = Esto ya está respondido.
notice-nothing-open = Esta pregunta está cerrada. Envía /start para empezar de nuevo.
notice-number-noted = Anotado.
notice-saved = Guardado.
notice-order-gone = Ya no vigilo este pedido.
notice-order-closed = Este pedido está cerrado.
