# O que é um código.
number-head = <code>{ $number }</code>
number-is = { $name }.
number-check-passed = O dígito verificador bate: foi digitado certo.
number-check-absent = Este tipo de código não tem dígito que eu possa testar: compare com a página do pedido.
number-others = Também pode ser: { $names }.
number-ambiguous = Algumas letras podem ser lidas de dois jeitos. Qual código está na página do pedido?
number-looks-like = Parece ser: { $name }.
number-mistyped = Mas <b>um caractere parece errado</b>, ou dois trocaram de lugar: o dígito verificador não bate.
number-check-undependable = Mas o dígito verificador não bate. Nesta faixa isso acontece também com códigos reais, então não dá para ter certeza.
number-wrong-length = Mas tem { $found } caracteres, e o comum são { $usual }: <b>parece faltar ou sobrar um</b>.
number-suggestions = Seria um destes?
number-copy-again = Copie mais uma vez da página do pedido, por favor.
number-is-order = Isto parece um <b>número de pedido</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}, não um código de rastreio.
number-where = O código de rastreio está na página do pedido, nos dados de entrega ou de rastreamento. Ele aparece quando o vendedor envia.
number-unknown = Não conheço este tipo de código. Pode ser de uma transportadora local: olhe onde a página do pedido indica. Não consigo testar se há erro de digitação.
number-pages = Consulte em:
number-label-made = A etiqueta foi feita em { $day }.
number-office = Emitido pela agência { $office }.
number-destination = Vai para: { $country }.
number-forwarder = Redirecionador: { $name }.
number-more = { $count ->
    [one] E mais um código.
   *[other] E mais { $count } códigos.
}
number-mail-from = { $kind }, { $issuer }
mail-parcel = Encomenda internacional
mail-insured-parcel = Encomenda internacional com seguro
mail-ems = Encomenda expressa (EMS)
mail-ecommerce = Encomenda de loja online
mail-tracked-packet = Pacote pequeno com rastreio
mail-registered-packet = Pacote pequeno registrado
mail-untracked-packet = Pacote pequeno sem rastreio no exterior
mail-insured-letter = Carta com valor declarado
mail-mbag = Saco de impressos
mail-business-reply = Resposta comercial
mail-bilateral = Objeto postal por acordo entre dois correios
mail-unassigned = Objeto postal
reach-end-to-end = Dá para rastrear até o fim.
reach-until-export = Códigos assim são feitos para a alfândega: o rastreio costuma parar quando a encomenda sai do país de origem. É normal.
reach-sending-country = Talvez só apareça no país de origem.
reach-uncertain = Até onde dá para rastrear depende dos correios no caminho.
reach-replaced-later = É o código da própria transportadora; depois um código postal o substitui.
reach-domestic-only = Só funciona dentro de um país.
reach-last-mile = É para a última parte do caminho, no seu país.
reach-store-only = Só a loja mostra onde está: olhe o seu pedido lá.
number-looks-postal = Parece um código postal internacional.
number-no-such-country = Mas <b>{ $ending }</b> no fim <b>não é país nenhum</b>.
number-country-missing = Mas faltam no fim as <b>duas letras do país</b>.
number-letter-for-digit = Mas há uma <b>letra</b> onde códigos assim têm um número.
number-letters-read = Li uma letra como número. Qual está na página do pedido?
number-odd = Não conheço este tipo de código: <code>{ $number }</code>. É o código de rastreio?
number-perhaps-private = Isto pode ser um telefone ou um cartão, e disso não preciso. É mesmo o código de rastreio?
order-number-kept = ✓ <code>{ $number }</code> é um <b>número de pedido</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}. Guardo para os seus textos.
button-as-it-is = Sim, guarde como está
button-as-typed = Como digitei: { $number }
button-is-tracking = É código de rastreio
button-number-of = Para: { $title }
button-order-number-of = Para: { $title }
button-new-order = Um pedido novo
ask-carrier =
    Quem <b>transporta</b> a encomenda?

    <i>Toque, ou digite o nome.</i>
carrier-not-understood = Digite o nome da transportadora, por favor: Correios, Loggi, DHL.
field-carrier = Transportadora

## Transportadoras cujo nome muda com o idioma
carrier-russian-post = Correios da Rússia
carrier-china-post = China Post
carrier-cdek = CDEK
carrier-evropochta = Evropochta
carrier-belpost = Belpost
carrier-qazpost = Qazpost
carrier-sberlogistics = SberLogistics
carrier-dpd-russia = DPD Rússia
carrier-dpd-poland = DPD Polônia
carrier-ups-waybill = Guia da UPS
carrier-nova-poshta = Nova Poshta
carrier-ukrposhta = Ukrposhta
carrier-international-postal-number-upu-s10 = Correio internacional (S10)
