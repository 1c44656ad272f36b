# Qué es un número.
number-head = <code>{ $number }</code>
number-is = { $name }.
number-check-passed = El dígito de control cuadra: está bien escrito.
number-check-absent = Este tipo de número no tiene un dígito de control que pueda comprobar: compáralo con la página del pedido.
number-others = También podría ser: { $names }.
number-ambiguous = Algunas letras se pueden leer de dos formas. ¿Qué número sale en la página del pedido?
number-looks-like = Parece: { $name }.
number-mistyped = Pero <b>un carácter parece mal escrito</b>, o hay dos cambiados de sitio: el dígito de control no cuadra.
number-check-undependable = Pero el dígito de control no cuadra. En esta serie pasa también con números reales, así que no puedo asegurarlo.
number-wrong-length = Pero tiene { $found } caracteres y lo normal son { $usual }: <b>parece que falta o sobra alguno</b>.
number-suggestions = ¿Es uno de estos?
number-copy-again = Cópialo otra vez de la página del pedido, por favor.
number-is-order = Parece un <b>número de pedido</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}, no de seguimiento.
number-where = El número de seguimiento está en la página del pedido, en los datos de envío o seguimiento. Aparece cuando el vendedor ya lo envió.
number-unknown = No conozco este tipo de número. Puede ser de una empresa local de reparto: mira adónde te lleva la página del pedido. No puedo comprobar si tiene errores.
number-pages = Búscalo aquí:
number-label-made = La etiqueta se creó el { $day }.
number-office = Emitido por la oficina de correos { $office }.
number-destination = Va a: { $country }.
number-forwarder = Reenvío: { $name }.
number-more = { $count ->
    [one] Y un número más.
   *[other] Y { $count } números más.
}
number-mail-from = { $kind }, { $issuer }
mail-parcel = Paquete internacional
mail-insured-parcel = Paquete internacional asegurado
mail-ems = Paquete exprés (EMS)
mail-ecommerce = Paquete de comercio electrónico
mail-tracked-packet = Paquete pequeño con seguimiento
mail-registered-packet = Paquete pequeño certificado
mail-untracked-packet = Paquete pequeño sin seguimiento en el extranjero
mail-insured-letter = Carta asegurada
mail-mbag = Saca de impresos
mail-business-reply = Respuesta comercial
mail-bilateral = Envío postal por acuerdo entre dos correos
mail-unassigned = Envío postal
reach-end-to-end = Se puede seguir hasta el final.
reach-until-export = Estos números se hacen para la aduana: el seguimiento suele parar al salir del país de origen. Es normal.
reach-sending-country = Quizá solo se vea en el país de origen.
reach-uncertain = Hasta dónde se puede seguir depende de los correos por los que pasa.
reach-replaced-later = Es un número propio del transportista; luego lo sustituye uno postal.
reach-domestic-only = Solo funciona dentro de un país.
reach-last-mile = Es para el último tramo, en tu país.
reach-store-only = Solo la tienda muestra dónde está: mira allí tu pedido.
number-looks-postal = Parece un número postal internacional.
number-no-such-country = Pero <b>{ $ending }</b> al final <b>no es ningún país</b>.
number-country-missing = Pero al final faltan las <b>dos letras del país</b>.
number-letter-for-digit = Pero hay una <b>letra</b> donde estos números llevan una cifra.
number-letters-read = Leí una letra como cifra. ¿Cuál sale en la página del pedido?
number-odd = No conozco este tipo de número: <code>{ $number }</code>. ¿Es el número de seguimiento?
number-perhaps-private = Podría ser un teléfono o una tarjeta, y eso no lo necesito. ¿Es aun así el número de seguimiento?
order-number-kept = ✓ <code>{ $number }</code> es un <b>número de pedido</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}. Lo guardo para tus textos.
button-as-it-is = Sí, dejarlo así
button-as-typed = Dejar así: { $number }
button-is-tracking = Es de seguimiento
button-number-of = Para: { $title }
button-order-number-of = Para: { $title }
button-new-order = Un pedido nuevo
ask-carrier =
    ¿Quién <b>transporta</b> el paquete?

    <i>Toca o escribe el nombre.</i>
carrier-not-understood = Escribe el nombre del transportista, por favor: DHL, Correos, Estafeta.
field-carrier = Transportista

## Transportistas con nombre distinto según el idioma
carrier-russian-post = Correos de Rusia
carrier-china-post = Correos de China
carrier-cdek = CDEK
carrier-evropochta = Evropochta
carrier-belpost = Belpost
carrier-qazpost = Qazpost
carrier-sberlogistics = SberLogistics
carrier-dpd-russia = DPD Rusia
carrier-dpd-poland = DPD Polonia
carrier-ups-waybill = Guía de UPS
carrier-nova-poshta = Nova Poshta
carrier-ukrposhta = Ukrposhta
carrier-international-postal-number-upu-s10 = Correo internacional (S10)
