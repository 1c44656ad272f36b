# O que se entendeu de um texto, e o que se tirou de uma resposta.

## Um dia e um mês que só podem ser de um ano.
day-near = { $day } de { $month }

## O que foi lido, repetido no começo da próxima mensagem. `$when` diz de que lado de hoje fica o dia.
echo-away = { $when ->
    [today] hoje
    [yesterday] ontem
    [tomorrow] amanhã
    [past] há { $days } dias
   *[future] em { $days } dias
}
echo-shipped = ✓ Enviado em { $day }, { echo-away }
echo-paid = ✓ Pago em { $day }, { echo-away }
echo-expected = ✓ Prometido até { $day }, { echo-away }
echo-ship-by = ✓ Enviar até { $day }, { echo-away }
echo-protection = ✓ Proteção até { $day }, daqui a { $left }
echo-protection-over = ✓ A proteção acabou em { $day }, { echo-away }
echo-delivered = ✓ “Entregue” desde { $day }, { echo-away }
echo-frozen = ✓ Nada novo desde { $day }, { echo-away }
echo-collect-by = ✓ Retirar até { $day }, { echo-away }
echo-dispute-opened = ✓ { claim-opened } em { $day }, { echo-away }
echo-paypal-case = ✓ Caso no PayPal desde { $day }, { echo-away }
echo-bank-case = ✓ Pedido ao banco em { $day }, { echo-away }
echo-refused-until = ✓ Recusado até { $day }, { echo-away }
echo-claim-open-until = ✓ Esperam a sua resposta até { $day }, { echo-away }
echo-number = ✓ Código { $number }
echo-order-number = ✓ Número do pedido { $number }
echo-amount = ✓ Valor { $amount }
echo-refund = ✓ Reembolso { $amount }
refund-all-or-part = É tudo o que você pagou?
echo-refund-on = ✓ Reembolsado em { $day }

## O que se pergunta de novo.
which-day-about = Perto de { $day }? Toque, ou digite o dia.
doubt-shipped-long-ago = <b>É isso mesmo?</b> Seria { $day }, há { $days } dias.
doubt-shipped-after-delivered = <b>É isso mesmo?</b> Seria { $day }, e você disse que foi “entregue” antes.
doubt-shipped-before-paid = <b>É isso mesmo?</b> Seria { $day }: enviado antes de ser pago.
text-says = { $what ->
    [paid] Seu texto diz: pago em <b>{ $day }</b>.
    [promised] Seu texto diz: prometido até <b>{ $day }</b>.
    [delivered] Seu texto diz: entregue em <b>{ $day }</b>.
    [protection] Seu texto diz: proteção até <b>{ $day }</b>.
   *[shipped] Seu texto diz: enviado em <b>{ $day }</b>.
}
doubt-in-future = <b>É isso mesmo?</b> Seria { $day }, que ainda não chegou.
doubt-promised-before-paid = <b>É isso mesmo?</b> Seria { $day }: prometido para um dia antes da compra.
doubt-before-shipped = <b>É isso mesmo?</b> Seria { $day }, antes de o pedido ser enviado.
doubt-end-far = <b>É isso mesmo?</b> Seria { $day }, em { $days } dias. A proteção raramente dura tanto.
doubt-refusal-far = <b>É isso mesmo?</b> Seria { $day }, em { $days } dias: bem depois do fim da proteção.
doubt-told-before = Antes você me disse <b>{ $day }</b>. Qual dia está certo?
button-really = Sim, é isso
amount-is-no-day = Isso é um valor, não um dia.
roughly-is-enough = Um palpite serve. Toque no mais próximo.
button-few-days-ago = Há poucos dias
button-long-ago = Há mais de um mês

## Proteção.
ask-extension =
    Por quanto tempo a proteção foi <b>prorrogada</b>?

    <i>Digite “mais 15 dias”, ou a nova data da página do pedido.</i>
button-days-more = { $days ->
    [one] Mais { $days } dia
   *[other] Mais { $days } dias
}
button-usual-end = Até { $day }
button-has-ended = Já acabou

shipped-as-paid = Conto desde o dia do pagamento: quase sempre o envio vem poucos dias depois. Você pode mudar.

## Perguntas abaixo do cartão
ask-place = <i>{ $left ->
    [1] Última pergunta.
   *[other] Faltam no máximo { $left } perguntas.
}</i>
ask-place-of = <i>{ $order } · { $left ->
    [1] última pergunta.
   *[other] faltam no máximo { $left } perguntas.
}</i>
ask-about = <i>{ $order }:</i>
button-enough = Parar por aqui

## Caminhos que as pessoas tentam
button-how-to-copy = Como copiar o código
button-no-number-yet = Ainda sem código
how-to-copy =
    1. Abra o pedido no app ou no site da loja.
    2. Ache a linha “Código de rastreio” ou “Número de rastreamento”.
    3. Segure o dedo no código até aparecer “Copiar” e toque.
    4. Volte aqui, segure o dedo no campo de mensagem e toque em “Colar”.

    Você também pode colar a página inteira: eu separo o que preciso.
ask-stop = O que eu paro?
button-mute-all = 🔕 Silenciar tudo
button-delete-all = Apagar tudo
button-go-on = Nada, continue
all-muted = Não digo mais nada sobre seus pedidos, nem antes de a proteção acabar.
button-unmute-all = 🔔 Voltar a lembrar
all-unmuted = Volto a lembrar você.
command-add = Acompanhar um pedido novo
command-track = Explicar e acompanhar um código de rastreio
command-stop = Silenciar todos os pedidos, ou apagar tudo

## O relógio da pessoa.
ask-clock =
    <b>Que horas são aí agora?</b> Assim meus lembretes chegam de dia, não de noite.

    <i>Toque, digite sua cidade ou mande sua localização: eu não guardo.</i>
ask-clock-nearby = <b>O que seu relógio mostra agora?</b> Pela sua localização, é um destes.
location-unreadable = Não acho este lugar no mapa. Digite sua cidade, por exemplo São Paulo.
button-other-clock = Outra hora
button-not-now = Agora não

## O que foi lido em um texto
understood = <b>Foi isto que entendi.</b> Está certo?
understood-several = { $count ->
    [one] Falta um código. Toque nele, e eu acompanho. O que faltar, eu pergunto.
   *[other] { $count } códigos. Toque nos que devo acompanhar. O que faltar, eu pergunto.
}
understood-orders = { $count ->
    [one] <b>Falta um pedido do seu texto.</b> Toque nele, e eu acompanho. O que faltar, eu pergunto.
   *[other] <b>{ $count } pedidos no seu texto.</b> Toque nos que devo acompanhar. O que faltar, eu pergunto.
}
listed-line = { $place }. { $order }
listed-shipped = enviado em { $day }
listed-paid = pago em { $day }
listed-promised = prometido até { $day }
listed-not-shipped = ainda não enviado
listed-mistyped = ❓ um caractere parece errado
listed-doubt = ❓ pergunto sobre ele
listed-known = já acompanho
listed-shown = { $last ->
    [yes] Mostro { $from }–{ $to } de { $count }.
   *[no] Mostro { $from }–{ $to } de { $count }. Os outros vêm depois.
}
listed-left-out = { $count ->
    [one] Mais um não cabe: mande de novo depois.
   *[other] Mais { $count } não cabem: mande de novo depois.
}
listed-watched = { $count ->
    [one] ✓ Acompanho um pedido. Sobre os outros preciso perguntar: toque neles.
   *[other] ✓ Acompanho { $count } pedidos. Sobre os outros preciso perguntar: toque neles.
}
button-watch-all = Acompanhar todos
button-next-orders = Os próximos ›
button-first-orders = ‹ Os primeiros
understood-about = Isto é sobre <b>{ $title }</b>. De novo há:
understood-nothing-new = Tudo isso eu já sei.
read-store = ✓ Loja { $store }
read-number = ✓ Código <code>{ $number }</code>
read-number-kind = ✓ Código <code>{ $number }</code> · { $kind }
read-no-number = ✓ Sem código de rastreio
read-name = ✓ { $name }
read-not-shipped = ✓ Ainda não enviado
read-no-protection = ✓ Sem proteção ao comprador
read-protection-length = ✓ A proteção dura { $span }
read-protection-ended = ✓ A proteção acabou
read-paypal = ✓ Pago com PayPal
read-card = ✓ Pago com cartão
read-other-way = ✓ Pago de outra forma: nem PayPal nem cartão
read-tracking = ✓ { $shown }
button-right = ✅ Certo
button-change = ✏️ Mudar
button-take-it = ✅ Pode usar
button-other-order = Um pedido novo
button-more-fields = Mais campos
button-neither-day = Nenhum, ou não sei
field-tracking = Status do rastreio
doubt-shipped = O texto pode falar de dias diferentes. Quando foi <b>enviado</b>?
doubt-paid = O texto pode falar de dias diferentes. Quando foi <b>pago</b>?
doubt-expected = O texto pode falar de dias diferentes. Para quando a entrega foi <b>prometida</b>?
doubt-delivered = O texto pode falar de dias diferentes. Quando diz “<b>entregue</b>”?
doubt-dispute-opened = O texto pode falar de dias diferentes. Quando a <b>disputa</b> foi aberta?
doubt-protection = O texto pode falar de dias diferentes. Quando acaba a <b>proteção</b>?
ask-in-hands = O texto diz que foi entregue. Está na sua mão?
other-numbers = Seu texto tem mais códigos. Da mesma loja, enviados no mesmo dia? Toque, e eu acompanho também.
# The page of an order that waits for its payment.
order-unpaid = ⚠️ Segundo esta página, o pedido ainda não foi pago: antes disso nada é enviado. Pague só no app ou no site da loja, nunca por um link de mensagem.
another-waits = Anoto também o outro pedido. Ele vem depois:
