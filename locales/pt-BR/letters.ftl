# As cartas como mensagens: títulos, botões, os passos. O texto em inglês está em locales/en/letters.ftl; aqui está o que cada frase
# (`says-…`) quer dizer, na primeira pessoa, e a carta para quem atende em português.

## Títulos
letter-ask-code = { $to ->
    [support] ✉️ <b>Perguntar ao suporte pelo código</b> · { $title }
   *[seller] ✉️ <b>Perguntar ao vendedor pelo código</b> · { $title }
}
letter-not-handed-over = ✉️ <b>Pedir que a encomenda seja postada</b> · { $title }
letter-where-is-it = ✉️ <b>Perguntar onde está</b> · { $title }
letter-settle-return = ✉️ <b>Pedir novo envio ou reembolso</b> · { $title }
letter-reopen = ✉️ <b>Pedir para reabrir o pedido</b> · { $title }
letter-proof-sent = ✉️ <b>Enviar a prova que pedem</b> · { $title }
letter-address-right = ✉️ <b>Pedir o endereço da etiqueta</b> · { $title }
letter-out-of-stock = ✉️ <b>Sem estoque: dinheiro de volta</b> · { $title }
letter-extend = ✉️ <b>Pedir mais prazo</b> · { $title }
letter-cancel-unshipped = ✉️ <b>Cancelar o pedido: não enviado</b> · { $title }
letter-proof-of-delivery = ✉️ <b>Pedir a prova de entrega</b> · { $title }
letter-delivered-not-here = ⚖️ <b>Para { claim-the }: “entregue”, mas não chegou</b> · { $title }
letter-not-mine = ⚖️ <b>Para { claim-the }: o código é de outra encomenda</b> · { $title }
letter-returned = ⚖️ <b>Para { claim-the }: a encomenda está voltando</b> · { $title }
letter-problem = ⚖️ <b>Para { claim-the }: { $problem ->
    [missing] falta uma parte
    [empty] a encomenda veio vazia
    [broken] veio quebrado
    [variant] tamanho, cor ou modelo errado
    [described] diferente do anúncio
   *[wrong] não é o que foi pedido
}</b> · { $title }
letter-late = ⚖️ <b>Para { claim-the }: a data prometida passou</b> · { $title }
letter-no-tracking = ⚖️ <b>Para { claim-the }: sem dados de rastreio</b> · { $title }
letter-ending = ⚖️ <b>Para { claim-the }: o pedido não chegou</b> · { $title }
letter-repeat = ⚖️ <b>{ $part ->
    [yes] Pedir o resto
   *[no] Recusar a oferta
}</b> · { $title }
letter-escalate = ⚖️ <b>Pedir que a loja decida</b> · { $title }
letter-appeal = ⚖️ <b>Recorrer da decisão</b> · { $title }
letter-keep-dispute = { $to ->
    [support] ✉️ <b>Sua resposta ao suporte</b> · { $title }
   *[seller] ✉️ <b>Sua resposta ao vendedor</b> · { $title }
}
letter-courier-data = { $to ->
    [support] ✉️ <b>Perguntar ao suporte quem quer meus dados</b> · { $title }
   *[seller] ✉️ <b>Perguntar ao vendedor quem quer meus dados</b> · { $title }
}
letter-tax-paid = ✉️ <b>Perguntar se o imposto foi pago</b> · { $title }
letter-refund-late = ✉️ <b>Perguntar pelo reembolso</b> · { $title }
letter-arrived-after-refund = { $to ->
    [support] ✉️ <b>Avisar o suporte de que chegou</b> · { $title }
   *[seller] ✉️ <b>Avisar o vendedor de que chegou</b> · { $title }
}
letter-paypal = 💳 <b>O que escrever ao PayPal</b> · { $title }
letter-bank = 💳 <b>O que escrever ao banco</b> · { $title }
letter-dispute-short = O texto para { claim-the }:
letter-message-short = { $to ->
    [support] O texto para o suporte:
   *[seller] O texto para o vendedor:
}

## Botões
letter-name-ask-code = ✉️ Perguntar pelo código
letter-name-not-handed-over = ✉️ Perguntar se saiu
letter-name-where-is-it = ✉️ Perguntar onde está
letter-name-settle-return = ✉️ Reenvio ou reembolso
letter-name-reopen = ✉️ Reabrir o pedido
letter-name-proof-sent = ✉️ Enviar a prova
letter-name-address-right = ✉️ Pedir a etiqueta
letter-name-out-of-stock = ✉️ Dinheiro de volta
letter-name-extend = ✉️ Pedir mais prazo
letter-name-cancel-unshipped = ✉️ Cancelar: não enviado
letter-name-proof-of-delivery = ✉️ Pedir a prova
letter-name-delivered-not-here = ✉️ Reclamar: “entregue”
letter-name-not-mine = ✉️ Reclamar: não é minha
letter-name-returned = ✉️ Reclamar: voltou
letter-name-problem = ✉️ Reclamar: { $problem ->
    [missing] falta parte
    [empty] vazia
    [broken] quebrado
    [variant] tamanho, cor
    [described] diferente
   *[wrong] veio errado
}
letter-name-late = ✉️ Reclamar: atraso
letter-name-no-tracking = ✉️ Reclamar: sem dados
letter-name-ending = ✉️ Reclamar: não chegou
letter-name-repeat = { $part ->
    [yes] ✉️ Pedir o resto
   *[no] ✉️ Recusar a oferta
}
letter-name-escalate = ✉️ Pedir decisão da loja
letter-name-appeal = ✉️ Recorrer
letter-name-keep-dispute = { $to ->
    [support] ✉️ Responder ao suporte
   *[seller] ✉️ Responder ao vendedor
}
letter-name-courier-data = ✉️ Quem quer os dados?
letter-name-tax-paid = ✉️ Perguntar do imposto
letter-name-refund-late = ✉️ Cobrar o reembolso
letter-name-arrived-after-refund = ✉️ Avisar que chegou
letter-name-paypal = ✉️ Escrever ao PayPal
letter-name-bank = ✉️ Escrever ao banco
button-copy = { $in ->
    [english] 📋 Copiar em inglês
   *[own] 📋 Copiar o texto
}
button-alone = { $in ->
    [english] 📋 Só o texto em inglês
   *[own] 📋 Mandar só o texto
}

## Por que uma carta não está aqui, ou vem cedo
letter-day-in-doubt = O dia que você me disse é antes do envio. Então pode ser outra encomenda. Olhe mais uma vez, por favor.
letter-which = <i>Mande este { $to ->
    [paypal] ao PayPal
    [bank] ao seu banco
    [support] ao suporte
   *[seller] ao vendedor
} primeiro. O em inglês, só se pedirem.</i>
letter-not-now = Este texto não serve agora: olhe na ficha o que fazer.
extend-not-now = Para pedir mais prazo preciso da data em que a proteção acaba, e ela não pode ter passado. Toque em Mudar na ficha.
extend-not-here = Não sei de prorrogação nesta loja. Não perca seu último dia para reclamar.
ask-too-early = <i>É cedo: até { $day } (dia { $from } depois do envio) é normal não ver nada.</i>

## A palavra da loja para reclamar de algo que não chegou. Todo texto que recebe `$claim` pode ter estas; escreva { claim-the } e não
## "a disputa". `-start` começa uma frase; `-opened` e `-did` dizem que foi feito. Gênero: { claim-the } traz o artigo; não junte
## "em" ou "a" a ele, use um verbo que não precise (olhe, ache, feche, atualize); "abra" só para o que ainda não existe.
claim-word = { $claim ->
    [dispute] disputa
    [request] solicitação
    [case] caso
    [a-to-z] solicitação A a Z
    [return] pedido de reembolso
    [discussion] discussão
   *[claim] reclamação
}
claim-the = { $claim ->
    [dispute] a disputa
    [request] a solicitação
    [case] o caso
    [a-to-z] a solicitação A a Z
    [return] o pedido de reembolso
    [discussion] a discussão
   *[claim] a reclamação
}
claim-of = { $claim ->
    [dispute] da disputa
    [request] da solicitação
    [case] do caso
    [a-to-z] da solicitação A a Z
    [return] do pedido de reembolso
    [discussion] da discussão
   *[claim] da reclamação
}
claim-opened = { $claim ->
    [dispute] Disputa aberta
    [request] Solicitação aberta
    [case] Caso aberto
    [a-to-z] Solicitação A a Z enviada
    [return] Reembolso pedido
    [discussion] Discussão aberta
   *[claim] Reclamação enviada
}
claim-did = { $claim ->
    [dispute] abriu a disputa
    [request] abriu a solicitação
    [case] abriu o caso
    [a-to-z] enviou a solicitação A a Z
    [return] pediu o reembolso
    [discussion] abriu a discussão
   *[claim] enviou a reclamação
}
claim-file = { $claim ->
    [dispute] abrir a disputa
    [request] abrir a solicitação
    [case] abrir o caso
    [a-to-z] enviar a solicitação A a Z
    [return] pedir Devolução/Reembolso
    [discussion] abrir a discussão
   *[claim] enviar a reclamação
}
claim-file-start = { $claim ->
    [dispute] Abra a disputa
    [request] Abra a solicitação
    [case] Abra o caso
    [a-to-z] Envie a solicitação A a Z
    [return] Peça Devolução/Reembolso
    [discussion] Abra a discussão
   *[claim] Envie a reclamação
}

## O que fazer com um texto: quatro modelos para todas as lojas. `$path` são os botões da própria loja, de resources/stores.toml.
steps-claim =
    <b>Como { claim-file }</b>
    1. { $first ->
        [0] { $path }.
       *[other] { $late ->
            [yes] Escreveu ao vendedor há { $first } horas? Então: { $path }. Ainda não? Escreva antes.
           *[no] Escreva ao vendedor e espere { $first } horas. Depois: { $path }.
        }
    }
    2. Motivo: { $reason ->
        [no-tracking] não recebi, sem dados de rastreio. O valor <b>total</b> com frete.
        [another-parcel] não recebi, o código é de outra encomenda. O valor <b>total</b> com frete.
        [marked-delivered] “entregue”, mas não a você. Nunca escolha “sem dados de rastreio”. O valor <b>total</b> com frete.
        [returned] não recebi, voltou ao remetente. O valor <b>total</b> com frete.
        [part-missing] falta uma parte do pedido. O preço do que falta.
        [empty] encomenda vazia. O valor <b>total</b> com frete.
        [wrong-item] produto errado. O valor <b>total</b> com frete.
        [other-variant] tamanho, cor ou modelo errado (muitas vezes em “diferente do anúncio”). O valor <b>total</b> com frete.
        [not-as-described] diferente do anúncio, ou falso. O valor <b>total</b> com frete.
        [broken] veio quebrado. O valor <b>total</b> com frete.
       *[not-received] não recebi. O valor <b>total</b> com frete.
    } Cole o texto.
    3. { $proof ->
        [photos] Junte fotos da encomenda, da etiqueta e do que havia dentro.
        [optional] Um print do rastreio com data ajuda, mas não é obrigatório.
       *[screenshot] Junte um print do rastreio com data.
    }
    4. Olhe todo dia. { $answer ->
        [store] A própria loja decide. Peça dinheiro, não crédito nem uma segunda encomenda.
        [refund] Se o vendedor se calar por { $answerdays } dias, o dinheiro costuma voltar: não feche.
        [days] O vendedor tem { $answerdays } dias para responder.
        [business] O vendedor tem { $answerdays } dias úteis para responder.
       *[unknown] Não feche até a encomenda chegar.
    }{ $ends ->
        [yes] { " " }Só funciona até o pedido ser concluído: nunca confirme o recebimento.
       *[no] { "" }
    }{ $window ->
        [0] { "" }
       *[other] { " " }Recusaram porque tudo parece normal? Peça de novo a partir do dia que disserem, em até { $window } dias.
    }{ $onlyone ->
        [yes] { " " }Um caso no banco ou no PayPal ao mesmo tempo encerra { claim-the }.
       *[no] { "" }
    }
steps-return = devolução ou reembolso
steps-message = { $to ->
    [support] Quem responde aqui é o suporte, não o vendedor. { $path }.
   *[seller] { $path }.
} Cole o texto lá. { $next ->
    [claim] { $wait ->
        [one] Se em { $wait } dia não vier resposta útil, o próximo passo é { claim-file }.
       *[other] Se em { $wait } dias não vier resposta útil, o próximo passo é { claim-file }.
    }
    [step] Sem resposta útil até { $nextday }? Então digo o próximo passo.
    [payment] { $wait ->
        [one] Se em { $wait } dia o dinheiro não voltar, o próximo passo é onde você pagou.
       *[other] Se em { $wait } dias o dinheiro não voltar, o próximo passo é onde você pagou.
    }
    [late] Não há tempo de esperar resposta: é hora também de { claim-file }.
   *[none] Não pague nada fora da loja.
}
steps-cover = <i>No print do pagamento, cubra o número do cartão.</i>
steps-offer =
    <b>Como recusar uma oferta</b>
    1. Ache { claim-the } na página do pedido → um botão como “Recusar”. Nunca “Aceitar”: isso encerra tudo com aquele valor, mesmo que seja zero.
    2. Se der, peça de novo o valor <b>total</b> com frete. Cole o texto.
    3. Olhe todo dia: uma oferta sem resposta pode valer como aceita.
steps-escalate =
    <b>Como pedir que a loja decida</b>
    1. Ache { claim-the } na página do pedido → um botão como “Recorrer”, “Contestar” ou “Pedir ajuda à plataforma”. { $latest ->
        [0] Não há botão assim? Escreva ao suporte.
       *[other] Faça isso em até { $latest } dias úteis depois de abrir, ou fecha.
    }
    2. Cole o texto. Junte um print do rastreio com data e as respostas que você recebeu.
    3. Olhe todo dia: podem pedir provas, com pouco tempo. { $decision ->
        [hours] A resposta costuma vir em { $decisiontime } horas.
        [days] A resposta costuma vir em { $decisiontime } dias.
       *[unknown] Mantenha a educação: agora outra pessoa lê.
    }{ $appeal ->
        [0] { "" }
       *[other] { " " }Dá para recorrer em até { $appeal } dias.
    }

steps-payment =
    <b>Como usar</b>
    1. Abra o caso no app, ou peça ao banco a contestação da compra: “produto não recebido” ou “diferente do anunciado”.
    2. Junte a página do pedido, as mensagens e um print do rastreio com data.

## O que mais é preciso saber em uma loja: `steps-note-` e a chave dela em resources/stores.toml. Nenhuma loja precisa de uma.
steps-note-amazon = Se quem vendeu foi a própria Amazon, fale com o atendimento dela: ela também reembolsa.
steps-note-aliexpress = aliexpress.ru é outra loja: não conheço as regras dela.

rules-checked = { $known ->
    [nothing] <i>Não conheço as regras desta loja: siga a página do pedido.</i>
    [undated] <i>Regras da loja, de cópias sem data. Se a página do pedido diz outra coisa, vale a página.</i>
   *[years] <i>Regras da loja, de fontes de { $years }. Se a página do pedido diz outra coisa, vale a página.</i>
}

## O que cada frase das cartas quer dizer; são também a carta para quem atende em português.
says-hello = Olá!
says-thanks = Agradeço desde já!
says-order = Escrevo sobre o pedido { $order }.
says-not-here = Meu pedido não chegou.
says-order-not-here = Meu pedido { $order } não chegou.
says-not-shipped = Meu pedido não foi enviado.
says-order-not-shipped = Meu pedido { $order } não foi enviado.
says-shipped = { $days ->
    [one] Foi enviado em { $shipped }, há { $days } dia.
   *[other] Foi enviado em { $shipped }, há { $days } dias.
}
says-marked-shipped = { $days ->
    [one] Foi marcado como enviado em { $shipped }, há { $days } dia.
   *[other] Foi marcado como enviado em { $shipped }, há { $days } dias.
}
says-promised = A entrega foi prometida até { $promised }.
says-paid = Paguei em { $paid }.
says-ship-by = Deveria ter sido enviado até { $shipby }.

# Ao vendedor
says-no-number = Não tenho código de rastreio.
says-number-is = O código de rastreio é { $number }.
says-nothing-new = O código de rastreio { $number } não mostra nada novo desde { $since }.
says-no-information = O código de rastreio { $number } não mostra nenhuma informação (consultado em { $checked }).
says-only-label = O código de rastreio { $number } mostra só uma etiqueta (consultado em { $checked }).
says-please-send = Por favor, envie o código e o nome da transportadora.
says-please-find = Por favor, descubra onde está a encomenda.
says-please-check = Por favor, confira o código e envie o correto, se ele mudou.
says-please-hand-over = Por favor, poste a encomenda agora, ou devolva o valor total.
says-please-extend = { $extension ->
    [one] Por favor, prorrogue a proteção por { $extension } dia, para que eu possa esperar.
   *[other] Por favor, prorrogue a proteção por { $extension } dias, para que eu possa esperar.
}
says-without-extension = Sem prorrogação terei que { claim-file }.
says-please-cancel = Por favor, cancele o pedido e devolva o valor total.
says-please-prove = Por favor, envie a prova de entrega: assinatura, foto e lugar.
says-data-asked = A alfândega ou uma transportadora me pede dados ou dinheiro pela minha encomenda.
says-data-asked-number = A alfândega ou uma transportadora me pede dados ou dinheiro pela encomenda { $number }.
says-please-name = Por favor, informe o nome e o site oficial da transportadora, e o valor que você declarou.
says-customs-hold = Minha encomenda está presa na alfândega.
says-customs-hold-number = A encomenda { $number } está presa na alfândega.
says-please-tax = O imposto já foi pago na loja? Se sim, por favor, envie o número fiscal (IOSS) e a fatura para a alfândega.
says-moves = Vejo que a encomenda está andando (consultado em { $checked }).
says-keep-open = Não vou fechar { claim-the } até a encomenda chegar.
says-keep-open-until-solved = Não vou fechar { claim-the } até isto ser resolvido.
says-keep-right = Mantenho meu direito de { claim-file }.
says-please-new-number = Se enviar de novo, por favor, informe o novo código de rastreio.
says-money-inside = Não aceito dinheiro fora da loja. Por favor, faça o reembolso dentro da loja.
says-money-inside-store = Não aceito dinheiro fora da loja { $store }. Por favor, faça o reembolso dentro da loja { $store }.
says-no-confirmation = Não confirmo o recebimento antes de a encomenda chegar.
says-no-confirmation-until-solved = Não confirmo o recebimento antes de isto ser resolvido.
says-cancelled = Cancelei meu pedido em { $by } ou antes. Ele não foi enviado.
says-order-cancelled = Cancelei o pedido { $order } em { $by } ou antes. Ele não foi enviado.
says-refund-agreed = O reembolso total foi aceito em { $by } ou antes.
says-order-refund-agreed = O reembolso total do pedido { $order } foi aceito em { $by } ou antes.
says-amount-is = O valor é { $amount }.
says-no-money = Não recebi o dinheiro.
says-please-reference = Por favor, informe o dia do reembolso e o número da transação, para que meu banco possa localizá-lo.
says-refunded = Meu pedido foi reembolsado.
says-order-refunded = O pedido { $order } foi reembolsado.
says-to-refund = O reembolso total do meu pedido foi aceito.
says-order-to-refund = O reembolso total do pedido { $order } foi aceito.
says-arrived-now = Agora a encomenda chegou.
says-pay-inside = Gostaria de pagar por ela. Por favor, diga como fazer isso dentro da loja.
says-pay-inside-store = Gostaria de pagar por ela. Por favor, diga como fazer isso dentro da loja { $store }.

says-please-when = Por favor, informe onde está a encomenda e quando ela chega.
says-please-send-again = Por favor, informe quanto custa enviar de novo, ou devolva o dinheiro quando ela voltar.
says-confirmed-by-mistake = O recebimento foi confirmado por engano.
says-closed-as-received = O pedido foi fechado como recebido.
says-please-reopen = Por favor, reabra o pedido ou devolva o valor total.
says-photos-attached = As fotos da encomenda, da etiqueta e do conteúdo estão anexas.
says-payment-attached = O comprovante de pagamento está anexo.
says-please-label = Por favor, envie uma foto da etiqueta com o endereço. Compare com o endereço do meu pedido.
says-if-other-address = Se foi outro endereço, por favor, envie de novo ou devolva o valor total.
says-not-available = Vocês escreveram que o produto não está disponível.
says-no-replacement = Não quero outro produto nem um vale.

# Em uma disputa
says-no-number-given = Não me deram código de rastreio.
says-no-working-number = Não me enviaram um código que funcione.
says-refund = Peço o reembolso total.
says-refund-amount = Peço o reembolso total de { $amount }.
says-refund-rest = Recebi de volta só { $part }. Peço o resto: { $rest }.
says-refund-unknown-rest = Recebi de volta só uma parte do dinheiro. Peço o resto.
# Quem diz: a página, enquanto a pessoa não confirmou.
part-shown-by = { $by ->
    [page] A página de rastreio mostra
   *[told] Último status
}
says-status-moving = { part-shown-by }: a caminho (consultado em { $checked }).
says-status-frozen = { part-shown-by }: nada novo desde { $since } (consultado em { $checked }).
says-status-returned = { part-shown-by }: voltando ao remetente (consultado em { $checked }).
says-status-data = { part-shown-by }: retida, pedem dados ou dinheiro (consultado em { $checked }).
says-status-delivered = { part-shown-by }: entregue em { $since }{ $by ->
    [page] {""}
   *[told] {","} mas não a mim
} (consultado em { $checked }).
says-status-announced = { part-shown-by }: só uma etiqueta (consultado em { $checked }).
says-status-pickup = { part-shown-by }: aguardando retirada (consultado em { $checked }).
says-status-attempted = { part-shown-by }: entrega não realizada (consultado em { $checked }).
says-status-held = { part-shown-by }: retida pela alfândega (consultado em { $checked }).
says-status-lost = { part-shown-by }: extraviada (consultado em { $checked }).
says-status-destroyed = { part-shown-by }: destruída (consultado em { $checked }).
says-protection-ends = A proteção acaba em { $end }.
says-protection-ended = A proteção acabou em { $end }.
says-page-delivered = A página de rastreio de { $number } mostra: entregue em { $day } (consultado em { $checked }).
says-page-on-its-way = A página de rastreio de { $number } mostra: já a caminho em { $day } (consultado em { $checked }).
says-page-delivered-in = A página de rastreio de { $number } mostra: entregue neste país: { $country } (consultado em { $checked }).
says-page-goes-to = A página de rastreio de { $number } mostra: enviada a este país: { $country } (consultado em { $checked }).
says-not-mine = O código de rastreio { $number } é de outra encomenda.
says-other-place = Aquela encomenda foi entregue em outro lugar.
says-before-order = Aquela encomenda já estava a caminho antes da minha compra.
says-other-weight = O peso não bate com o meu pedido.
says-received-nothing = Não recebi nada.
says-screenshot = Há um print anexo.
says-delivered = O código de rastreio { $number } diz: entregue em { $day }.
says-delivered-numberless = O rastreio diz: entregue em { $day }.
says-asked-around = A encomenda não está nos correios nem com os vizinhos.
says-return-not-collected = A encomenda não foi retirada a tempo.
says-return-customs = Os impostos de importação não foram pagos.
says-return-address = O motivo informado é endereço errado.
says-return-not-my-fault = Não fiz nada que causasse isso.
says-when-back = Quando a encomenda voltar, por favor, devolva o dinheiro ou envie de novo.
says-part-missing = Uma encomenda chegou, mas falta uma parte do meu pedido.
says-was-empty = Uma encomenda chegou, mas estava vazia.
says-wrong-item = Uma encomenda chegou, mas não é o que eu pedi.
says-other-variant = Uma encomenda chegou, mas o tamanho, a cor ou o modelo não é o que eu pedi.
says-not-as-described = Uma encomenda chegou, mas o produto não é como descrito.
says-broken = Uma encomenda chegou, mas o produto está quebrado.
says-send-part-or-refund = Por favor, envie a parte que falta ou devolva o valor dela.
says-no-offer = Não aceito esta oferta.
says-repeat = Repito meu pedido: reembolso total.
says-repeat-amount = Repito meu pedido: reembolso total de { $amount }.
says-dispute-opened = Data de abertura { claim-of }: { $opened }.
says-refused = O reembolso foi recusado.
says-decide = Peço que a loja decida.
says-decide-store = Peço que a loja { $store } decida.
says-lost = A loja decidiu contra mim em { $by } ou antes.
says-please-look-again = Não concordo com a decisão. Por favor, analisem o pedido de novo.

# Para o PayPal e o banco
says-order-at = O número do pedido é { $order }, na loja { $store }.
says-store-is = A loja é { $store }.
says-goods-not-here = Não recebi o produto.
says-goods-shipped = A loja diz que enviou em { $shipped }.
says-goods-promised = A entrega foi prometida até { $promised }.
says-seller-asked = Escrevi ao vendedor em { $by } ou antes.
says-support-asked = Escrevi ao suporte da loja em { $by } ou antes.
says-paypal-case = Abri um caso no PayPal em { $opened }.
says-money-back = Peço meu dinheiro de volta.
says-money-back-amount = Peço meu dinheiro de volta: { $amount }.
