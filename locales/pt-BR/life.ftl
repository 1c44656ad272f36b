# A vida de um pedido: o que aconteceu, em botões, perguntas e histórico; "mais tarde"; o que as cartas precisam.

## O que aconteceu?
ask-news = O que aconteceu?
button-news = 📍 Algo mudou
button-undo = ↩ Desfazer o último
button-shipped = 📍 Foi enviado
button-tracking = 📍 O que o rastreio diz
button-number-came = 📍 O código chegou
button-number-same = ✅ Comparei: é igual
button-seller-asked = { $to ->
    [support] ✅ Falei com o suporte
   *[seller] ✅ Falei com o vendedor
}
button-seller-answered = { $to ->
    [support] 📍 Suporte diz: espere
   *[seller] 📍 Vendedor diz: espere
}
button-seller-silent = 📍 Sem resposta
button-extension-asked = ✅ Pedi mais prazo
button-dispute-opened = { $claim ->
    [dispute] ✅ Abri a disputa
    [request] ✅ Abri a solicitação
    [case] ✅ Abri o caso
    [return] ✅ Pedi o reembolso
    [discussion] ✅ Abri a discussão
   *[claim] ✅ Enviei a reclamação
}
button-refused-until = 📍 Recusado até uma data
button-asked-around = ✅ Falei com os vizinhos
button-less-offered = 📍 Oferecem menos
button-dispute-refused = 📍 Recusaram
button-escalated = ✅ Pedi decisão da loja
button-dispute-cancelled = ✅ Cancelei
button-won = 📍 Reembolso total aceito
button-lost = 📍 Decidiram contra mim
button-refunded = 📍 O dinheiro voltou
button-arrived-after-all = 📍 A encomenda chegou
button-close = Fechar o pedido
button-page-tracking = 🚚 Rastreio
button-page-seller = { $to ->
    [support] 💬 Suporte
   *[seller] 💬 Vendedor
}
button-page-dispute = { $claim ->
    [dispute] ⚖️ Disputa
    [request] ⚖️ Solicitação
    [case] ⚖️ Caso
    [a-to-z] ⚖️ Solicitação A a Z
    [return] ⚖️ Reembolso
    [discussion] ⚖️ Discussão
   *[claim] ⚖️ Reclamação
}
button-page-money = 💳 Dinheiro
button-page-arrival = 📦 Chegou
button-page-wants = 📍 Pedem algo de mim
button-problem = 📍 Veio com problema
button-extension-refused = 📍 Não dão mais prazo
button-post-asked = ✅ Falei com os correios
button-claim-open = 📍 Querem minha resposta
button-appealed = ✅ Recorri
button-paypal-case = ✅ Fui ao PayPal
button-bank-case = ✅ Contestei no banco
button-case-escalated = ✅ Virou reclamação
button-claim-changed = ✅ Juntei as fotos
button-customs-answered = ✅ Mandei à alfândega
button-order-cancelled = ✅ Cancelei o pedido
button-answered = ✅ Respondi
button-case-refused = 📍 Caso recusado
button-second-promised = 📍 Esperar outro envio
button-cancel-wanted = 📍 Que eu cancele
button-money-outside = 📍 Receber por fora
button-receipt-wanted = 📍 Confirmar recebimento
button-confirmed-early = 📍 Confirmei por engano
button-closed-by-store = 📍 Fechou sozinho
button-problem-part = Falta uma parte
button-problem-empty = Veio vazia
button-problem-wrong = Produto errado
button-problem-variant = Tamanho, cor, modelo
button-problem-described = Falso ou diferente
button-problem-broken = Veio quebrado
ask-seller-wants = { $to ->
    [support] O que o suporte pede a você?
   *[seller] O que o vendedor pede a você?
}
ask-goods-problem = O que há de errado?
ask-claim-open-until =
    Até quando a loja espera a sua resposta? O aviso diz o dia.

    <i>Digite: 3 dias, 2 dez.</i>
ask-paypal-case =
    Quando você abriu o caso no PayPal?

    <i>Toque, ou digite um dia: 12/11, 12 nov, 5 dias atrás.</i>
ask-bank-case =
    Quando você pediu o dinheiro ao banco?

    <i>Toque, ou digite um dia: 12/11, 12 nov, 5 dias atrás.</i>
sure-cancelled =
    Depois de cancelar, quase nunca dá para abrir de novo. Passado o último dia para reclamar, o dinheiro está perdido.

    Você cancelou?
button-sure-cancelled = Sim, está cancelado
sure-lost =
    É definitivo? Se só oferecem menos, ou dizem “espere”, ainda está em aberto.

    Decidiram contra você?
button-sure-lost = Sim, contra mim
sure-refunded = Voltou <b>todo</b> o dinheiro? Então fecho o pedido.
button-sure-refunded = Sim, todo
sure-mute =
    Então também não aviso sobre { $what }: <b>{ $at }</b>.

    Silenciar mesmo assim?
button-sure-mute = Silenciar mesmo assim
moment-protection = o fim da proteção
moment-refused-until = o dia até o qual a loja mandou esperar
moment-window = o último dia da loja para reclamar
moment-escalation = o último dia para pedir que a loja decida
moment-answer = o último dia para responder à loja
moment-collection = o último dia para retirar
moment-pay-pal = o último dia para um caso no PayPal
moment-pay-pal-escalation = o último dia para transformar o caso em reclamação
moment-bank = o último dia seguro no seu banco
moment-appeal = o último dia para recorrer
moment-report = o último dia para avisar que nada chegou
clock-pay-pal = { $sure ->
    [no] se foi PayPal: caso até { $day }
   *[yes] caso no PayPal até { $day }
}
clock-pay-pal-escalation = virar reclamação no PayPal: até { $day }
clock-bank = { $sure ->
    [no] se foi cartão: contestar até { $day }
   *[yes] contestar no banco até { $day }
}
button-enter-paid = Dizer o dia do pagamento
button-enter-expected = Dizer a data prometida
button-enter-payment = Dizer como paguei
button-enter-ship-by = Dizer o prazo de envio
button-why-returned = Dizer por que volta
button-tracking-nothing = Nada
button-tracking-moving = Está andando
button-tracking-frozen = Parado faz tempo
button-tracking-delivered = “Entregue”, não chegou
button-tracking-pickup = Esperando retirada
button-tracking-not-mine = É de outra pessoa
button-tracking-held = Presa na alfândega
button-tracking-destroyed = Destruída
button-tracking-returned = Está voltando
button-tracking-data = Alfândega ou taxa
button-tracking-more = Outra coisa
button-not-looked = Ainda não olhei
button-tracking-failed = Entrega não realizada
button-tracking-announced = Só uma etiqueta
button-place-sender = No país do vendedor
button-place-border = Saiu do país de origem
button-until-day = { $day }
button-place-mine = No meu país
button-weeks-ago = { $weeks ->
    [one] Há { $weeks } semana
   *[other] Há { $weeks } semanas
}
button-because-place = Entregue em outro lugar
button-because-before = Enviada antes da compra
button-return-not-collected = Ninguém retirou
button-return-customs = Imposto não pago
button-return-address = Endereço errado
button-return-not-mine = Não foi culpa minha
button-because-weight = Outro peso
button-not-yet = Ainda não
button-not-shipped = Ainda não enviado
button-keep-day = Manter a data
button-paypal = PayPal
button-card-payment = Cartão
button-other-way = Outra forma
notice-noted = Anotado.
notice-nothing-to-undo = Não há nada para desfazer.

## Perguntas
ask-paid =
    Quando você <b>pagou</b>?

    <i>Toque, ou digite um dia: 12/11, 12 nov, 5 dias atrás.</i>
ask-expected =
    Para quando a loja <b>prometeu a entrega</b>? Se deu dois dias, o último.

    <i>Digite um dia: 12/11, 12 nov, em 5 dias.</i>
ask-payment = Como você pagou?
ask-order-number =
    Qual é o <b>número do pedido</b>? Está na página do pedido.

    <i>Não o do cartão, nem o do passaporte.</i>
ask-amount =
    Quanto você pagou, com o frete?

    <i>Digite o valor com a moeda: R$ 79,90 ou 12,50 USD.</i>
ask-tracking = { $number ->
    [no] O que a <b>página do pedido</b> mostra hoje sobre a entrega?
   *[yes] O que o <b>rastreio</b> mostra hoje? Olhe no site que a página do pedido indica.
}
ask-tracking-more = O que o rastreio mostra?
ask-collect-by =
    Até quando dá para <b>retirar</b>? O aviso ou a mensagem diz.

    <i>Toque, ou digite um dia: 2/12, 2 dez, em 5 dias.</i>
ask-return-reason = Por que está voltando? Disso depende o que você pode pedir.
ask-frozen-where = Onde foi vista por último?
ask-frozen-since =
    Quando o rastreio mudou pela última vez?

    <i>Toque, ou digite um dia: 12/11, 12 nov, 5 dias atrás.</i>
ask-delivered-on =
    Em que dia consta como “entregue”?

    <i>Toque, ou digite um dia: 12/11, 12 nov, 5 dias atrás.</i>
ask-not-mine = Como você sabe que é a encomenda de outra pessoa?
ask-asked-around = Você olhou na caixa de correio e perguntou na portaria, aos vizinhos e nos correios?
ask-dispute-opened =
    Quando você { claim-did }?

    <i>Toque, ou digite um dia: 12/11, 12 nov, 5 dias atrás.</i>
ask-refused-until =
    Até que dia a loja pede para esperar? A mensagem dela diz.

    <i>Digite um dia: 12/12, 12 dez, em 10 dias.</i>
moment-past = Seria { $at }, que já passou.
order-number-not-understood = Não consegui ler isso como número de pedido. Ele tem de 5 a 30 letras e números.
amount-no-currency = Em que moeda? Digite os dois: R$ 79,90, 12,50 USD, 12,50 EUR.
amount-not-understood = Não consegui ler isso como um valor.
number-changed-when = Código novo muitas vezes quer dizer que a encomenda só saiu depois.

## Cartas
letter-needs = O texto precisa de mais uma coisa.
letter-ask-around-first = Faça isso antes, por favor: caixa de correio, portaria, vizinhos, correios.
letters-choose = <b>{ $title }</b>: os textos que servem agora, o melhor primeiro.
letters-none = <b>{ $title }</b>: nenhum texto serve agora. Ofereço um quando for a hora.
button-letters = Textos
button-write-anyway = Pular isto

## Mais tarde
ask-later = Quando devo avisar?
ask-later-typed =
    Quando devo avisar?

    <i>Digite: em 3 horas, amanhã 18:00, 12 dez.</i>
button-later = Lembrar mais tarde
button-later-hour = { $hours ->
    [one] Em uma hora
   *[other] Em { $hours } horas
}
button-later-tonight = Hoje à noite
button-later-days = { $days ->
    [one] Em { $days } dia
   *[other] Em { $days } dias
}
button-later-typed = Outra hora
button-later-latest = { $at }
later-too-late = Seria tarde demais para agir. O último momento seguro é { $at }: aviso você então?
button-mute = 🔕 Silenciar
button-unmute = 🔔 Voltar a avisar
notice-muted = Não digo mais nada sobre este pedido, nem antes de a proteção acabar.
notice-unmuted = Volto a lembrar você.

## Lembretes
last-call-again = Digo mais uma vez: o tempo é curto.
reminder-several = { $time ->
    [odd] ⏰ <b>Falta fazer: { $count } pedidos</b>
   *[even] ⏰ <b>{ $count } pedidos precisam de você hoje</b>
}
reminder-quiet = { $time ->
    [odd] ⏰ <b>{ $count } pedidos: algum chegou?</b>
   *[even] ⏰ <b>Tem novidade destes { $count } pedidos?</b>
}
reminder-quiet-do = Por enquanto, nada a fazer. Toque no que mudou.

## O cartão
order-title-not-shipped = { $store }, ainda sem envio
card-muted = 🔕 Silenciado: não digo nada sobre este pedido, nem antes de a proteção acabar.
card-not-shipped = Ainda não enviado
card-paid-not-shipped = Pago: { $day }, ainda não enviado
card-number-earlier = Antes: <code>{ $number }</code>
card-expected = Prometido: { $value }
card-paid = Pago: { $value }
card-came = Chegou: { $value }
card-order-number = Número do pedido: <code>{ $value }</code>
card-amount = Valor: { $value }
field-expected = Data prometida
field-paid = Dia do pagamento
field-order-number = Número do pedido
field-amount = Valor
field-payment = Forma de pagamento
left-arrived = chegou
left-refund = reembolso aceito
order-refunded = Que bom, o dinheiro voltou! Não acompanho mais <b>{ $title }</b> e esqueço o pedido em { $days } dias.{ $came ->
    [yes] {""}
   *[no] {" "}Se a encomenda ainda chegar, me conte.
}
order-watch-ended =
    🏁 <b>{ $title }</b>: meu último lembrete.

    { $stand } A última notícia sua foi em { $told }. Não conheço mais nenhum prazo que dê para cumprir.

    Por isso paro aqui e esqueço o pedido em { $days } dias. Mudou algo, ou continuo? Toque abaixo.
button-watch-on = Continuar de olho
orders-choose = Qual pedido?

## Histórico
button-history = Histórico
history-head = 🗒 <b>{ $title }</b>: o que aconteceu
history-earlier = { $count ->
    [one] { $count } linha anterior está no arquivo.
   *[other] { $count } linhas anteriores estão no arquivo.
}
happened-added = Pedido adicionado
happened-shipped = Enviado em { $day }
happened-number-changed = Novo código de rastreio; antes: { $number }
happened-number-given = O vendedor deu um código de rastreio
happened-number-compared = Código comparado com a página do pedido: é igual
happened-end-told = A proteção acaba em { $day }
happened-extended = Proteção prorrogada até { $day }
happened-tracking-nothing = O rastreio não mostra nada
happened-tracking-moving = O rastreio mostra que está andando
happened-tracking-frozen = O rastreio não mostra nada novo desde { $day }
happened-tracking-delivered = O rastreio diz entregue em { $day }; nada chegou
happened-tracking-not-mine = O código é da encomenda de outra pessoa
happened-tracking-returned = Está voltando ao remetente
happened-tracking-data = A alfândega ou a transportadora pede dados ou uma taxa
happened-tracking-announced = O rastreio mostra só uma etiqueta
happened-tracking-at-pickup = Espera ser retirada
happened-tracking-delivery-failed = Tentaram entregar; deixaram um aviso
happened-tracking-held = Está presa na alfândega
happened-tracking-lost = A transportadora diz que se perdeu
happened-tracking-destroyed = A alfândega ou a transportadora destruiu
happened-seller-asked = { $to ->
    [support] Pergunta feita ao suporte
   *[seller] Pergunta feita ao vendedor
}
happened-seller-answered = { $to ->
    [support] O suporte respondeu, sem solução
   *[seller] O vendedor respondeu, sem solução
}
happened-wait-asked = Pedem para esperar
happened-wait-asked-until = Pedem para esperar até { $day }
happened-seller-silent = { $to ->
    [support] O suporte não responde
   *[seller] O vendedor não responde
}
happened-extension-asked = Prorrogação da proteção pedida ao vendedor
happened-asked-around = Pergunta feita aos vizinhos e aos correios
happened-dispute-opened = { claim-opened } em { $day }
happened-store-refused = A loja recusou até { $day }
happened-less-offered = Ofereceram menos que o valor total{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-offer-accepted = Foi aceito menos{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-refund-due = Dinheiro prometido até { $day }
happened-part-refunded = Voltou uma parte do dinheiro{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-dispute-refused = Recusaram { claim-the }
happened-escalated = Decisão pedida à loja
happened-dispute-cancelled = Cancelamento: { claim-word }
happened-won = Aceitaram o reembolso total
happened-lost = Decidiram contra quem comprou: { claim-word }
happened-refunded = O dinheiro voltou
happened-arrived = A encomenda chegou
happened-not-arrived = No fim, não chegou
happened-return-not-collected = Está voltando porque ninguém retirou
happened-return-customs-unpaid = Está voltando porque a alfândega não recebeu o que pediu
happened-return-wrong-address = Está voltando por causa de um endereço errado
happened-return-not-my-fault = Está voltando, e não por culpa de quem comprou
happened-problem-part-missing = Chegou uma encomenda, mas falta uma parte
happened-problem-empty = Chegou uma encomenda, mas vazia
happened-problem-wrong-item = Chegou uma encomenda com o produto errado
happened-problem-other-variant = Chegou outro tamanho, cor ou modelo
happened-problem-not-as-described = Chegou, mas é falso ou diferente do anúncio
happened-problem-broken = Chegou uma encomenda, mas o produto veio quebrado
happened-seller-wants-cancel = { $to ->
    [support] O suporte pede para cancelar { claim-the }
   *[seller] O vendedor pede para cancelar { claim-the }
}
happened-seller-sends-another = { $to ->
    [support] O suporte promete uma segunda encomenda
   *[seller] O vendedor promete uma segunda encomenda
}
happened-seller-pays-outside = { $to ->
    [support] O suporte oferece dinheiro fora da loja
   *[seller] O vendedor oferece dinheiro fora da loja
}
happened-seller-wants-receipt = { $to ->
    [support] O suporte pede para confirmar o recebimento
   *[seller] O vendedor pede para confirmar o recebimento
}
happened-extension-refused = O vendedor não prorroga a proteção
happened-post-asked = Pergunta feita aos correios
happened-confirmed-by-mistake = Recebimento confirmado por engano
happened-closed-by-store = A loja fechou o pedido sozinha
happened-claim-left-open = A loja quer uma resposta até { $day }
happened-appealed = Recurso enviado
happened-paypal-case = Caso aberto no PayPal em { $day }
happened-bank-case = Dinheiro pedido ao banco em { $day }
happened-payment-case-escalated = Decisão pedida ao PayPal
happened-payment-case-refused = O PayPal ou o banco recusou
happened-claim-changed = Fotos do que chegou juntadas à reclamação
happened-customs-answered = A alfândega recebeu o que pediu
happened-order-cancelled = O pedido foi cancelado antes do envio
happened-answered = Você respondeu
happened-sent-back = Você devolveu o produto
happened-reopened = Você pediu para acompanhar de novo
happened-number-shared = Outro pedido tem o mesmo código de rastreio
noted-as-of-today = Por ora conto a partir de hoje. Se foi antes, me diga o dia.
noted-head = Anotado:
told-shipped = Anotado: enviado em { $day }.
told-number-changed = Anotado: código novo.
told-number-given = Bom: agora há um código.
told-number-compared = Anotado: o código é o mesmo.
told-end-told = Anotado: a proteção acaba em { $day }.
told-extended = { $days ->
    [0] Prorrogada até { $day }: ótimo.
    [one] Prorrogada por { $days } dia: ótimo.
   *[other] Prorrogada por { $days } dias: ótimo.
}
told-tracking-nothing = Anotado: o rastreio não mostra nada.
told-tracking-moving = { $acts ->
    [yes] Anotado: está andando.
   *[no] Bom: está andando.
}
told-tracking-frozen = Anotado: nada novo desde { $day }.
told-tracking-delivered = Anotado: “entregue” em { $day }, e não chegou.
told-tracking-not-mine = Anotado: o código é de outra encomenda.
told-tracking-returned = Anotado: está voltando.
told-tracking-data = Anotado: pedem dados ou uma taxa.
told-tracking-announced = Anotado: só há uma etiqueta.
told-tracking-at-pickup = Bom: espera por você.
told-tracking-delivery-failed = Anotado: não acharam ninguém e deixaram um aviso.
told-tracking-held = Anotado: está presa na alfândega.
told-tracking-lost = Anotado: se perdeu.
told-tracking-destroyed = Anotado: foi destruída.
told-seller-asked = { $to ->
    [support] Anotado: você falou com o suporte em { $day }.
   *[seller] Anotado: você falou com o vendedor em { $day }.
}
told-seller-answered = { $to ->
    [support] Anotado: o suporte respondeu, e não está resolvido.
   *[seller] Anotado: o vendedor respondeu, e não está resolvido.
}
told-wait-asked = Anotado: pedem que você espere.
told-wait-asked-until = Anotado: aviso em { $day }.
told-seller-silent = Anotado: sem resposta.
told-extension-asked = Anotado: você pediu mais prazo em { $day }.
told-extension-refused = Anotado: não vão prorrogar.
told-asked-around = Anotado: você falou com os vizinhos e os correios.
told-post-asked = Anotado: você falou com os correios em { $day }.
told-dispute-opened = Anotado. { claim-opened } em { $day }.
told-store-refused = Anotado: recusado até { $day }.
told-claim-left-open = Anotado: esperam a sua resposta até { $day }.
told-less-offered = Anotado: oferecem menos.
told-offer-accepted = Anotado: você aceitou menos{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}.
told-refund-due = Anotado: o dinheiro até { $day }.
told-part-refunded = { $known ->
    [rest] Anotado: só { $part }, faltam { $rest }.
    [part] Anotado: voltou { $part }, e não é tudo.
   *[no] Anotado: voltou só uma parte do dinheiro.
}
told-dispute-refused = Anotado: recusaram. Não é o fim.
told-escalated = Anotado: agora a loja decide.
told-dispute-cancelled = Anotado: está cancelado.
told-won = Que bom: aceitaram o reembolso total.
told-lost = Anotado: decidiram contra você.
told-appealed = Anotado: você recorreu.
told-arrived = Que bom, chegou! Está tudo certo?
told-not-arrived = Anotado: no fim, não chegou.
told-return-not-collected = Anotado: ninguém retirou a tempo.
told-return-customs-unpaid = Anotado: a alfândega não foi paga.
told-return-wrong-address = Anotado: endereço errado.
told-return-not-my-fault = Anotado: não foi culpa sua.
told-problem-part-missing = Anotado: falta uma parte.
told-problem-empty = Anotado: a encomenda veio vazia.
told-problem-wrong-item = Anotado: veio o produto errado.
told-problem-other-variant = Anotado: veio outro tamanho, cor ou modelo.
told-problem-not-as-described = Anotado: é falso ou diferente do anúncio.
told-problem-broken = Anotado: veio quebrado.
told-seller-wants-cancel = Anotado: querem que você cancele.
told-seller-sends-another = Anotado: prometem uma segunda encomenda.
told-seller-pays-outside = Anotado: querem pagar fora da loja.
told-seller-wants-receipt = Anotado: querem que você confirme o recebimento.
told-confirmed-by-mistake = Anotado: confirmado por engano.
told-closed-by-store = Anotado: a loja fechou o pedido.
told-paypal-case = Anotado: caso no PayPal desde { $day }.
told-bank-case = Anotado: dinheiro pedido ao banco em { $day }.
told-payment-case-escalated = Anotado: agora o PayPal decide.
told-payment-case-refused = Anotado: o caso foi recusado.
told-claim-changed = Anotado: as fotos estão lá.
told-customs-answered = Anotado: a alfândega tem a sua resposta.
told-order-cancelled = Anotado: você cancelou o pedido.
told-answered = Anotado: você respondeu.
told-sent-back = Anotado: você devolveu. Guarde o comprovante até o dinheiro chegar.
told-reopened = Volto a acompanhar.
told-number-shared = Atenção: outro pedido aberto tem o mesmo código.

## Ajustes
settings =
    <b>Ajustes</b>

    Lembretes às { $hour }:00, silêncio { $quiet }.
    Paciência: { $patience }.
    Fuso horário: { $zone }.
    Idioma: { $language }.
button-hour = Hora dos lembretes
button-quiet = Horas de silêncio
button-patience = Paciência
button-zone = Fuso horário
button-language = Idioma
button-other-hour = Outra hora
ask-hour = A que horas devo avisar?
ask-quiet = Quando fico em silêncio? Os lembretes dessas horas vêm antes.
ask-patience =
    Quanto tempo esperamos uma encomenda que não mostra nada, depois que você falou com o vendedor?

    • <b>Rápido</b>: disputa a partir do dia { $quick }.
    • <b>Normal</b>: a partir do dia { $normal }, pedir mais prazo; depois, a disputa.
    • <b>Paciente</b>: o mais tarde que for seguro, { $before } dias antes do fim.

    O fim da proteção vem sempre primeiro.
patience-quick = rápido
patience-normal = normal
patience-patient = paciente
quiet-none = nunca
quiet-hours = { $from }:00–{ $to }:00
hour-is-quiet = Essa hora está nas suas horas de silêncio.
export = Aqui está tudo o que guardo sobre você, em um arquivo JSON.

## Silêncio longo
idle-warning = Faz tempo que você não escreve. Em { $days } dias esqueço tudo o que guardo sobre você: pedidos, idioma e fuso horário. Quer que eu guarde?
button-stay = Sim, guarde
idle-stays = Tudo bem, eu guardo.

# The goods are to be sent back by a day, and were.
return-told = Anotado. Eu lembro você em { $at }.
return-when = Até que dia é preciso devolver? Escreva, por exemplo “devolver até 10 de dezembro”: eu lembro você a tempo. Guarde o comprovante do envio.
frame-return-by = ↩️ <b>Devolver até { $day }</b>; guarde o comprovante.
frame-wait-asked = ⏳ Pedem que você espere até { $day }.
frame-offer = 💬 Oferecem: { $kind ->
    [credit] { $known ->
        [yes] { $sum } em crédito
       *[no] crédito, não dinheiro
    }
   *[part] { $known ->
        [yes] { $sum }
       *[no] só uma parte
    }
}

# A case at the store, PayPal or the bank: the last day on which the seller may answer.
seller-has-until = O vendedor tem até <b>{ $day }</b> para responder.
term-decision = Eles decidem até <b>{ $day }</b>.
term-may-ask = Segundo eles, a partir de <b>{ $day }</b> você pode pedir o dinheiro.
term-too-late = ⚠️ Seu último dia é { $last }: peça antes dele.
