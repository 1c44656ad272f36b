# A moldura do cartão e do lembrete, as listas e as perguntas dos lembretes seguintes.
#
# Glossário (como as lojas, o PayPal e os bancos dizem no Brasil):
# order = pedido · order page = página do pedido (AliExpress: "Detalhes do pedido") · parcel = encomenda ("pacote" também se digita)
# tracking = rastreio · tracking number = código de rastreio (AliExpress: "número de rastreamento") · carrier = transportadora
# post = Correios só se é mesmo o Brasil; aqui "os correios" · seller = vendedor · support = suporte · store = loja
# buyer protection = proteção ao comprador, depois só "proteção" · extend = prorrogar (botão: "Estender")
# dispute = disputa (AliExpress) · request = solicitação · case = caso (eBay, Etsy, PayPal) · A-to-z claim = solicitação A a Z (Amazon)
# return = Devolução/Reembolso (Temu, Shein) · claim = reclamação · last day to claim = último dia para reclamar
# escalate = pedir que a loja decida; PayPal: transformar em reclamação · appeal = recorrer, recurso · refund = reembolso
# chargeback = contestação da compra no banco · confirm receipt = confirmar o recebimento · customs = alfândega
# notice = aviso · label = etiqueta · pick-up point = ponto de retirada · collect = retirar · scan = registro
#
# Dúvidas: a Amazon do Brasil escreve "Garantia de A a Z", e a palavra para o pedido muda ("solicitação", "reivindicação").
# "Caso" no eBay e na Etsy: as páginas em português são traduzidas pela metade. "Reclamação" do PayPal também aparece como "reivindicação".
# O ponto de retirada da AliExpress às vezes é "ponto de coleta". "Rastreio" e "rastreamento" convivem: digita-se mais o primeiro.
# As cartas em português servem a quem atende em português; quem quer o texto em inglês recebe o inglês.

## A moldura: uma linha cada
frame-title = { $sign } <b>{ $title }</b>
frame-title-store = { $sign } <b>{ $title }</b> · { $store }
frame-day = Dia { $days }
frame-left = 🛡 { $bar } { $from ->
    [rules] <b>{ $span }</b> para reclamar
    [assumed] cerca de <b>{ $span }</b> de proteção
   *[own] <b>{ $span }</b> de proteção
} ({ $day })
frame-stopped = { $decision ->
    [known] 🛡 Você reclamou a tempo. A decisão deve sair até { $day }
   *[none] 🛡 Você reclamou a tempo: o prazo está parado
}
frame-over = { $from ->
    [rules] 🛡 O último dia para reclamar foi { $day }
   *[own] 🛡 A proteção acabou em { $day }
}
frame-over-perhaps = 🛡 A proteção talvez já tenha acabado: veja na página do pedido
frame-end-unknown = { $asks ->
    [promised] 🛡 Não sei o último dia: me diga a data prometida
   *[end] 🛡 Não sei quando acaba: o prazo está na página do pedido
}
frame-next = { $is ->
    [today] 🔔 Hoje, { $time }
    [tomorrow] 🔔 Amanhã, { $time }
   *[day] 🔔 { $day }, { $time }
}
button-more = ⋯ Mais
button-track = 🔎 Rastrear
button-open-store = 🛒 Abrir { $store }
button-answer-yes = ✅ Sim
button-answer-no = Não
button-wait-longer = ⏰ Esperar mais

undo-takes-back = <i>↩ desfaz: { $what }.</i>
undone = { $now ->
    [end] ↩ Desfeito: { $what }. A proteção volta a acabar em { $day }.
    [none] ↩ Desfeito: { $what }. De novo, não sei quando a proteção acaba.
   *[same] ↩ Desfeito: { $what }. O resto fica como estava.
}
notice-undone = Desfeito.
sure-close = Veio tudo, e funciona? Depois de fechar, não cuido mais do fim da proteção: <b>{ $at }</b>.
button-sure-close = Sim, fechar

## O que há para fazer, em lista
digest-line = { $sign } <b>{ $title }</b>: { $todo } · { $left }
digest-line-bare = { $sign } <b>{ $title }</b>: { $todo }
digest-quiet = { $sign } <b>{ $title }</b>
left-span = { $about ->
    [yes] cerca de { $span } de prazo
   *[no] { $span } de prazo
}
title-no-number = sem código
do-wait = esperar
do-look = ver como anda
do-ask = { $to ->
    [support] perguntar ao suporte
   *[seller] perguntar ao vendedor
}
do-answer = { $to ->
    [support] resposta do suporte
   *[seller] resposta do vendedor
}
do-compare = conferir o código
do-extension = prorrogar a proteção
do-post = perguntar aos correios
do-ship = ainda não enviado
do-cancel = cancelar o pedido
do-dispute = { claim-file }
do-news = olhar { claim-the }
do-reply = responder à loja
do-decide = pedir uma decisão
do-appeal = recorrer
do-payment = { $ways ->
    [paypal] ir pelo PayPal
    [card] ir pelo banco
    [other] falar com quem recebeu o pagamento
   *[both] ir pelo PayPal ou pelo banco
}
do-over = tarde demais, fechar
do-customs = resolver com a alfândega
do-collect = retirar
do-return = perguntar por que volta
do-money = procurar o dinheiro
do-close = fechar

## Um lembrete seguinte pergunta o que deu do conselho: uma pergunta que os botões respondem. Uma vez sim, outra não, com outras palavras
again-change = { $time ->
    [odd] Mudou alguma coisa?
   *[even] Está tudo igual, ou tem novidade?
}
again-arrival = { $time ->
    [odd] Chegou, ou o rastreio mostra algo novo?
   *[even] Já veio? O que o rastreio mostra hoje?
}
again-seller-asked = { $to ->
    [support] { $time ->
        [odd] Você já falou com o suporte?
       *[even] O suporte só ajuda depois que você escreve. Já escreveu?
    }
   *[seller] { $time ->
        [odd] Você já falou com o vendedor?
       *[even] O vendedor só ajuda depois que você escreve. Já escreveu?
    }
}
again-answer = { $to ->
    [support] { $time ->
        [odd] O suporte respondeu?
       *[even] Já tem resposta do suporte?
    }
   *[seller] { $time ->
        [odd] O vendedor respondeu?
       *[even] Já tem resposta do vendedor?
    }
}
again-number-compared = { $time ->
    [odd] Você comparou o código com o da página do pedido?
   *[even] Às vezes o vendedor troca o código. Você já conferiu?
}
again-parcel-compared = { $time ->
    [odd] Você comparou o lugar e as datas?
   *[even] Só o peso diz pouco. Você comparou o lugar e as datas?
}
again-extension-asked = { $time ->
    [odd] Você pediu mais prazo?
   *[even] Só a prorrogação segura o prazo. Você já pediu?
}
again-extended = { $time ->
    [odd] A proteção foi prorrogada?
   *[even] Olhe a página do pedido: a data final mudou?
}
again-extended-yourself = { $time ->
    [odd] Você prorrogou a proteção, ou reclamou?
   *[even] O prazo corre. Você prorrogou a proteção, ou reclamou?
}
again-post-asked = { $time ->
    [odd] Você perguntou aos correios?
   *[even] Os correios muitas vezes sabem mais que a página. Já perguntou?
}
again-still-there = { $time ->
    [odd] Você perguntou se a encomenda ainda está lá?
   *[even] Ainda está lá? Se ninguém retira, ela volta. Já perguntou?
}
again-shipped = { $time ->
    [odd] Já foi enviado?
   *[even] A página do pedido já diz “enviado”?
}
again-cancelled = { $time ->
    [odd] Você cancelou o pedido?
   *[even] O pedido talvez ainda esteja aberto. Você já cancelou?
}
again-opened = { $time ->
    [odd] Você já { claim-did }?
   *[even] O prazo corre. Você { claim-did }?
}
again-news = { $time ->
    [odd] O que mostra { claim-the } hoje?
   *[even] Veja { claim-the }: o que diz hoje?
}
again-decision = { $time ->
    [odd] A loja já decidiu?
   *[even] Já saiu alguma decisão?
}
again-appeal-news = { $time ->
    [odd] Já tem resposta do seu recurso?
   *[even] O seu recurso já foi decidido?
}
again-case-news = { $time ->
    [odd] Tem novidade no seu caso?
   *[even] O que o seu caso mostra hoje?
}
again-replied = { $time ->
    [odd] A loja espera a sua resposta. Você já respondeu?
   *[even] O silêncio pode valer como sim. Você já respondeu?
}
again-said-no = { $to ->
    [support] { $time ->
        [odd] Você respondeu ao suporte?
       *[even] O suporte pode entender o silêncio como sim. Já respondeu?
    }
   *[seller] { $time ->
        [odd] Você respondeu ao vendedor?
       *[even] O vendedor pode entender o silêncio como sim. Já respondeu?
    }
}
again-escalated = { $time ->
    [odd] Você pediu que a loja decida?
   *[even] A loja pode não agir sozinha. Você pediu que ela decida?
}
again-case-escalated = { $time ->
    [odd] Você transformou o caso em reclamação?
   *[even] O PayPal fecha o caso que não vira reclamação. Já fez isso?
}
again-appealed = { $time ->
    [odd] Você recorreu?
   *[even] Um “não” nem sempre é a última palavra. Você recorreu?
}
again-objected = { $time ->
    [odd] Você contestou a decisão?
   *[even] Algumas decisões mudam. Você contestou?
}
again-payment-asked = { $time ->
    [odd] Você pediu o dinheiro onde pagou?
   *[even] Onde você pagou, ninguém age sem pedido. Já pediu lá?
}
again-claimed = { $time ->
    [odd] Você reclamou na loja, ou onde pagou?
   *[even] O prazo corre nos dois lugares. Você pediu à loja, ou onde pagou?
}
again-claim-changed = { $time ->
    [odd] Você juntou as fotos?
   *[even] Sem fotos podem recusar. Você já juntou?
}
again-over = { $time ->
    [odd] Não há mais prazo a cumprir. Fecho este pedido?
   *[even] Ninguém ajudou ainda? Fecho este pedido?
}
again-customs = { $time ->
    [odd] Resolveu com a alfândega?
   *[even] A alfândega talvez ainda espere por você. Está resolvido?
}
again-collected = { $time ->
    [odd] Você já retirou?
   *[even] Se ninguém busca, a encomenda volta. Você já retirou?
}
again-why-returned = { $time ->
    [odd] Você já sabe por que está voltando?
   *[even] O que diz a transportadora: por que está voltando?
}
again-money = { $time ->
    [odd] O dinheiro caiu?
   *[even] O dinheiro já aparece no seu extrato?
}
again-all-well = { $time ->
    [odd] Está tudo certo com o pedido?
   *[even] Veio tudo, e funciona?
}
again-arrival-told = { $to ->
    [support] { $time ->
        [odd] Você avisou o suporte de que chegou?
       *[even] O suporte já sabe que chegou?
    }
   *[seller] { $time ->
        [odd] Você avisou o vendedor de que chegou?
       *[even] O vendedor já sabe que chegou?
    }
}
again-closing = { $time ->
    [odd] Posso fechar este pedido?
   *[even] Não falta nada. Fecho este pedido?
}
button-nothing-new = Nada de novo
button-no-news = Sem novidade ainda
button-it-is-here = ✅ Chegou
button-money-back = ✅ O dinheiro voltou
button-all-well = ✅ Tudo certo: fechar
button-told-close = ✅ Sim, fechar o pedido
reminder-no-news = Tudo bem, nada de novo.
reminder-not-yet = Ainda não? Então é este o passo agora.
button-parcel-mine = ✅ Confere: é minha
