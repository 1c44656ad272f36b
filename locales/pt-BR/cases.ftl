# O que diz a tabela de decisões: como está um pedido, o que fazer agora e por quê, o que não fazer. O HTML do Telegram pode estar aqui, mas não em botões.

## Palavras que vários textos usam. Cada uma é parte de uma frase, ou uma frase inteira
part-beg = { $to ->
    [support] Peça ao suporte
   *[seller] Peça ao vendedor
}
part-ask = { $to ->
    [support] Pergunte ao suporte
   *[seller] Pergunte ao vendedor
}
part-write = { $to ->
    [support] Escreva ao suporte
   *[seller] Escreva ao vendedor
}
part-end = { $endfrom ->
    [rules] Dá para reclamar até { $end }.
    [assumed] A proteção talvez acabe em { $end }.
    [passed] A proteção talvez já tenha acabado.
   *[own] A proteção acaba em { $end }.
}
part-not-received = “não recebi”, o valor total com frete
part-next = { $nextstep ->
    [none] Eu aviso qual é o próximo passo.
    [ask] Depois: perguntar, em { $nextday }.
    [compare] Depois: conferir o código, em { $nextday }.
    [extension] Depois: pedir mais prazo, em { $nextday }.
    [dispute] Depois: { claim-file }, em { $nextday }.
    [payment] { $ways ->
        [paypal] Depois: o PayPal, em { $nextday }.
        [card] Depois: o banco, em { $nextday }.
        [other] Depois: o pagamento, em { $nextday }.
       *[both] Depois: o PayPal ou o banco, em { $nextday }.
    }
   *[other] Próximo passo: { $nextday }.
}

## Como está: uma linha de no máximo 60 caracteres. Os dias desde o envio e o fim da proteção estão acima.
stand-last-days = { $endshown ->
    [yes] Não dá mais para esperar.
   *[no] Aja agora. { part-end }
}
stand-store-refused = A loja recusou até { $until }.
stand-ends-soon = { $endshown ->
    [yes] Esperar mais é arriscado.
   *[no] { part-end }
}
stand-extension-time = { $endshown ->
    [yes] O tempo está ficando curto.
   *[no] { part-end }
}
stand-last-chance = Você ainda pode reclamar até { $until }.
stand-completed-early = { $completed ->
    [store] A loja fechou o pedido como recebido. Não chegou.
   *[mistake] O recebimento foi confirmado, mas nada chegou.
}
stand-may-be-over = A loja talvez não aceite mais reclamação.
stand-all-over = Os prazos da loja e do pagamento acabaram.
stand-store-is-over = O último dia para reclamar na loja passou.
stand-decided-against = { $appealed ->
    [yes] Decidiram contra você, e você recorreu.
   *[no] A loja decidiu contra você.
}
stand-payment-case = { $case ->
    [paypal] Seu caso está no PayPal desde { $casesince }.
   *[card] Seu caso está no banco desde { $casesince }.
}
stand-payment-case-refused = { $case ->
    [paypal] O PayPal decidiu contra você.
   *[card] O banco decidiu contra você.
}
stand-unprotected = { $payment ->
    [other] Nem a loja nem esta forma de pagamento protegem.
    [paypal] Não sei de proteção da loja: o PayPal protege você.
    [card] Não sei de proteção da loja: o banco do cartão ajuda.
   *[any] { $noprotection ->
        [yes] Esta loja não protege você: o pagamento protege.
       *[no] Não sei de proteção aqui: o pagamento protege você.
    }
}
stand-promise-passed = Está atrasado: prometido até { $expected }.
stand-not-shipped = { $ship ->
    [own] Ainda não enviado. O vendedor tem até { $shipby }.
    [usual] Ainda não enviado. O normal é até { $shipby }.
   *[unknown] Ainda não enviado, pelo que sei.
}
stand-shipping-overdue = { $ship ->
    [own] Não enviado, e o prazo era { $shipby }.
   *[usual] Não enviado. O prazo normal acabou em { $shipby }.
}
stand-only-announced = Só há uma etiqueta: talvez nem tenha sido postado.
stand-number-shared = Vários pedidos seus receberam este código.
stand-nothing-yet = Nada ainda. É normal: a maioria chega.
stand-still-normal = Nada ainda, e segue normal. A maioria chega.
stand-nothing-for-long = { $number ->
    [no] Ainda não há código de rastreio.
   *[yes] { $tracking ->
        [nothing] O rastreio não mostra nada. Muitas vezes ainda chega.
        [announced] O rastreio só mostra uma etiqueta.
       *[unknown] Nada ainda, pelo que sei. Muitas vezes ainda chega.
    }
}
stand-seller-asked = { $to ->
    [support] Você falou com o suporte em { $asked }.
   *[seller] Você falou com o vendedor em { $asked }.
}
stand-two-weeks = Nada ainda. O código pode ter mudado.
stand-no-useful-answer = { $progress ->
    [extended] A proteção foi prorrogada: ótimo.
    [refused] O vendedor não prorroga a proteção.
    [extension] Você pediu mais prazo em { $extensionasked }.
    [asked] Você perguntou em { $asked }. Ainda não adiantou.
   *[silent] Sem sinal há tempo demais.
}
stand-on-its-way = { $tracking ->
    [frozen] { $place ->
        [mine] Nada novo desde { $since }. Alguns dias é comum.
       *[other] Nada novo desde { $since }. Pausas são comuns.
    }
   *[moving] A caminho, em { $told }.
}
stand-silent-after-border = Vista por último na fronteira, em { $since }.
stand-frozen = { $place ->
    [sender] Parada desde { $since } no país de origem.
    [border] Parada desde { $since } na fronteira.
   *[mine] Parada desde { $since } no seu país.
}
stand-not-mine = { $because ->
    [before] Código de outra encomenda: saiu antes da compra.
   *[place] Código de outra encomenda: entregue em outro lugar.
}
stand-weight-differs = O peso no rastreio não bate com o produto.
stand-delivered-not-here = { $confirmed ->
    [no] “Entregue” em { $since }. Não está com você?
   *[yes] “Entregue” em { $since }, mas não chegou.
}
stand-goods-problem = { $sentback ->
    [yes] Você devolveu. Agora falta o dinheiro.
   *[no] { $problem ->
        [missing] Chegou, mas falta uma parte.
        [empty] A encomenda veio vazia.
        [wrong] Veio o produto errado.
        [variant] Veio outro tamanho, outra cor ou outro modelo.
        [described] É falso ou diferente do anúncio.
       *[broken] Veio quebrado.
    }
}
stand-data-asked = { $answered ->
    [yes] Você respondeu em { $since }. A alfândega analisa.
   *[no] A alfândega ou a transportadora pede dados ou taxa.
}
stand-held-by-customs = { $answered ->
    [yes] A alfândega tem a sua resposta desde { $since }.
   *[no] A encomenda está presa na alfândega.
}
stand-destroyed = { $tracking ->
    [lost] O rastreio diz que a encomenda se perdeu.
   *[destroyed] O rastreio diz que a encomenda foi destruída.
}
stand-at-pickup = { $collect ->
    [late] Espera faz tempo: talvez esteja voltando.
    [past] Ficou guardada para você até { $collectby }.
    [known] Espera por você até { $collectby }.
   *[usual] Está esperando por você.
}
stand-delivery-failed = { $collect ->
    [late] Não acharam ninguém faz tempo: talvez volte.
    [past] Não acharam ninguém. Guardaram até { $collectby }.
    [known] Não acharam ninguém. Guardam até { $collectby }.
   *[usual] Não acharam ninguém. Procure um aviso ou mensagem.
}
stand-returned = { $reason ->
    [uncollected] Está voltando: ninguém retirou a tempo.
    [unpaid] Está voltando: faltou pagar ou responder à alfândega.
    [address] Está voltando: o endereço estava errado.
   *[other] O rastreio diz que está voltando ao remetente.
}
stand-goods-in-dispute = { $problem ->
    [missing] Falta uma parte, mas você reclamou “não recebi”.
    [empty] Veio vazia, mas você reclamou “não recebi”.
    [wrong] Veio o produto errado, mas você reclamou “não recebi”.
    [variant] Outro tamanho ou cor, mas você reclamou “não recebi”.
    [described] Diferente do anúncio, mas você reclamou “não recebi”.
   *[broken] Veio quebrado, mas você reclamou “não recebi”.
}
stand-dispute-waiting = { $answers ->
    [store] { claim-opened } em { $since }. A loja decide.
    [seller] O vendedor tem até { $answerby } para responder.
   *[unknown] { claim-opened } em { $since }.
}
stand-claim-left-open = Responda à loja antes de { $answeruntil }.
stand-seller-request = { $request ->
    [cancel] Pedem que você cancele.
    [another] Prometem a você outra encomenda.
    [outside] Oferecem dinheiro fora da loja.
   *[confirm] Pedem que você confirme o recebimento.
}
stand-less-offered = { $part ->
    [yes] Em { $since } voltou só uma parte.
   *[no] Em { $since } ofereceram só uma parte.
}
stand-refused-again = { $dispute ->
    [waiting] { $answers ->
        [seller] Sem resposta: o prazo do vendedor era { $answerby }.
       *[unknown] { claim-opened } em { $since }, sem resultado.
    }
    [escalated] Em { $since } você pediu que a loja decida.
    [less] Em { $since } ofereceram só uma parte.
   *[refused] Em { $since } recusaram o reembolso total.
}
stand-tracked-in-dispute = Não mostrava nada, e agora está andando.
stand-refund-agreed = { $cancelled ->
    [yes] Você cancelou em { $since }.
   *[no] { $accepted ->
        [yes] Você aceitou menos.
       *[no] { $due ->
            [known] O reembolso total foi aceito.
           *[none] O reembolso total foi aceito. Muito bem!
        }
    }{ $due ->
        [known] { " " }Até { $duedate }.
       *[none] { "" }
    }
}
stand-money-back = O dinheiro voltou. Muito bem!
stand-arrived = Chegou. Que bom!
stand-arrived-after-refund = Chegou, embora o reembolso já estivesse aceito.
stand-store-decides = Você já pode reclamar desde { $opensday }. A loja decide.

## O que fazer agora: primeiro o ato, depois o que ajuda; no máximo 130 caracteres. O que mais vale saber: `more-` em why.ftl
advice-last-day = { $way ->
    [bank] { $sure ->
        [no] ⏳ Pagou com cartão? { $day } é o último dia seguro no banco. Sem dinheiro até lá? Peça ao banco, mesmo que isso encerre { claim-the }.
       *[yes] ⏳ { $day }: último dia seguro no seu banco. Sem dinheiro até lá? Peça ao banco, mesmo que isso encerre { claim-the }.
    }
    [paypal] { $sure ->
        [no] ⏳ Pagou com PayPal? { $day } é o último dia dele. Sem dinheiro até lá? Abra um caso, mesmo que isso encerre { claim-the }.
       *[yes] ⏳ { $day }: último dia para um caso no PayPal. Sem dinheiro até lá? Abra, mesmo que isso encerre { claim-the }.
    }
   *[other] ⏳ { $day }: { $what }.
}
advice-end-unknown = { $asks ->
    [promised] <b>Para quando a loja prometeu a entrega?</b> Me diga esse dia: dele depende seu último dia para reclamar.
   *[end] <b>Quando acaba a proteção?</b> A página do pedido mostra. Sem essa data não consigo avisar a tempo.
}
advice-wait = { $number ->
    [no] <b>Nada a fazer ainda.</b> O código costuma vir alguns dias depois do envio: olhe a página do pedido e o e-mail.
   *[yes] { $quiet ->
        [one] <b>Nada a fazer ainda.</b> O primeiro registro muitas vezes leva mais de { $quiet } dia: o código sai antes da encomenda.
       *[other] <b>Nada a fazer ainda.</b> O primeiro registro muitas vezes leva mais de { $quiet } dias: o código sai antes da encomenda.
    }
}
advice-wait-still = { $usual ->
    [0] { $number ->
        [no] <b>Procure um código de rastreio</b> na página do pedido e no e-mail. { part-next }
       *[yes] <b>Olhe no site da própria transportadora:</b> outros rastreadores sabem menos. { part-next }
    }
   *[other] <b>Espere.</b> Na loja { $store }, até { $usual } dias de silêncio são comuns. { part-next }
}
advice-ask-seller = { $number ->
    [no] <b>{ part-beg } o código de rastreio e o nome da transportadora.</b> Coisas pequenas e baratas às vezes vão sem código.
   *[yes] { $numberkind ->
        [customs] <b>{ part-ask } se foi enviado, e peça outro código.</b> O seu é feito para a alfândega e muitas vezes não mostra nada.
        [sending] <b>{ part-ask } se foi postado, e peça outro código.</b> O seu só funciona no país de origem.
        [lastmile] <b>{ part-ask } se foi enviado, e peça o primeiro código.</b> O seu só funciona quando já está no seu país.
        [checked] <b>{ part-ask } se foi postado, ou se há outro código.</b> O seu não tem erro de digitação.
       *[plain] <b>{ part-beg } para conferir o código.</b> Muitas vezes há um erro de digitação, ou ele mudou.
    }
}
advice-ask-if-handed-over = <b>{ part-ask } quando foi postado, e com quem.</b> Só a etiqueta não quer dizer que saiu.
advice-ask-about-shared = <b>{ part-ask } de qual pedido é este código.</b> Vários em uma encomenda é comum, mas cada um tem seu prazo.
advice-await-answer = <b>Espere uma resposta de verdade:</b> um código novo ou um reembolso, não “aguarde”. { part-next }
advice-compare-number = <b>Compare o código com o da página do pedido.</b> Às vezes o vendedor troca sem avisar. É outro? Mande para mim.
advice-wait-for-patience = { $progress ->
    [extended] <b>Nada a fazer agora.</b> Muitas encomendas assim ainda chegam. { part-next }
    [silent] <b>{ part-ask }</b>, se ainda não fez isso. Muitas encomendas assim ainda chegam. { part-next }
   *[asked] <b>Espere.</b> Muitas encomendas assim ainda chegam. { part-next }
}
advice-wait-for-end = <b>Espere.</b> Pausas longas às vezes são só técnicas. { part-next }
advice-ask-extension-first = <b>Peça ao vendedor para prorrogar a proteção.</b> Se não der certo, nada se perde. { part-next }
advice-await-extension = <b>Olhe a página do pedido:</b> há uma nova data final? Então me conte. { part-next }
advice-follow = { $endfrom ->
    [none] <b>Nada a fazer agora.</b> Me conte quando chegar, parar ou mostrar algo estranho.
    [rules] <b>Nada a fazer agora.</b> Me conte quando chegar, parar ou mostrar algo estranho. Eu cuido do último dia para reclamar.
    [assumed] <b>Nada a fazer agora.</b> Me conte quando chegar, parar ou mostrar algo estranho. Aviso antes que a proteção possa acabar.
   *[own] <b>Nada a fazer agora.</b> Me conte quando chegar, parar ou mostrar algo estranho. Eu cuido do fim da proteção.
}
advice-follow-silence = <b>Olhe a caixa de correio:</b> pode vir um aviso dos correios. Códigos assim param na fronteira: é comum.
advice-ask-seller-where-it-is = <b>{ part-ask } onde está.</b> Foi vista por último antes da fronteira. Uma pausa longa às vezes é só técnica.
advice-ask-post = { $place ->
    [customs] <b>Pergunte à transportadora, no site oficial, o que a alfândega ainda quer</b>, e até quando.
    [border] <b>Pergunte aos correios do seu país pelo código</b>, e me conte. Entre dois países o rastreio costuma ficar mudo.
   *[mine] <b>Pergunte aos correios ou à transportadora pelo código</b>, e me conte. Talvez espere por você em uma agência.
}
advice-await-shipping = <b>Espere o e-mail de envio.</b> Aí me diga o dia e mande o código. Só aceite mais prazo se você quiser.
advice-check-ship-timer = { $canceller ->
    [store] <b>Me diga o prazo de envio que está na página do pedido.</b> Depois dele, a loja { $store } costuma cancelar e devolver. Se não, cancele você.
   *[buyer] <b>Me diga o prazo de envio que está na página do pedido.</b> Depois dele, cancele você o pedido.
}
advice-cancel-order = <b>Cancele você o pedido hoje</b>, como não enviado, e peça o dinheiro. Não aceite mais prazo. Sem botão? Fale com o suporte.
advice-open-dispute = { $opens ->
    [later] <b>{ part-ask } mais uma vez</b>, e guarde prints do rastreio com data. A partir de { $opensday } dá para { claim-file }.
   *[open] { $endfrom ->
        [own] <b>{ claim-file-start } agora:</b> { part-not-received }. Assim sobra tempo para uma segunda tentativa.
        [rules] <b>{ claim-file-start } agora:</b> { part-not-received }. Assim sobra tempo para uma segunda tentativa.
       *[guess] <b>{ claim-file-start } agora:</b> { part-not-received }.
    }
}
advice-open-dispute-today = <b>{ claim-file-start } hoje:</b> { part-not-received }. Depois fica mais difícil.
advice-extended-or-dispute = <b>{ claim-file-start } agora</b>, a não ser que o vendedor tenha prorrogado a proteção: { part-not-received }.
advice-ask-extension = <b>Peça agora ao vendedor para prorrogar a proteção.</b> Não conte com isso. { part-next }
advice-extend-yourself = { $itself ->
    [one] <b>Ainda pode chegar? Prorrogue você a proteção</b> na página do pedido, por { $itself } dia. Se não, é hora de { claim-file }.
   *[other] <b>Ainda pode chegar? Prorrogue você a proteção</b> na página do pedido, por { $itself } dias. Se não, é hora de { claim-file }.
}
advice-claim-at-store = { $credit ->
    [0] <b>{ claim-file-start } agora:</b> { part-not-received }. Só dá para reclamar por tempo limitado.
   *[other] <b>{ claim-file-start } agora:</b> { part-not-received }. Um crédito pelo atraso vem à parte, em até { $credit } horas.
}
advice-ask-seller-late = { $firsthours ->
    [0] <b>{ part-write } hoje:</b> está atrasado, quando chega? { part-next }
   *[other] <b>{ part-write } hoje:</b> na loja { $store }, pergunte primeiro e espere { $firsthours } horas. { part-next }
}
advice-may-claim = { $endfrom ->
    [own] <b>Você pode esperar, mas não além de { $end }.</b> Ainda está andando, e você já pode reclamar.
    [rules] <b>Você pode esperar, mas não além de { $end }.</b> Ainda está andando, e você já pode reclamar.
   *[none] <b>Você pode esperar alguns dias.</b> Ainda está andando. Mas já dá para reclamar, e só por tempo limitado.
}
advice-keep-notice = { $window ->
    [none] <b>Guarde um print do aviso, com data. Reclame de novo logo depois de { $until }.</b> Não é um não definitivo.
   *[known] <b>Guarde um print do aviso, com data. Reclame de novo depois de { $until }</b>, até { $windowend } no máximo.
}
advice-file-now = <b>{ claim-file-start } agora:</b> { part-not-received }. Não no último dia: pode ser preciso tentar de novo.
advice-claim-completed = { $window ->
    [none] <b>Escreva ao suporte hoje:</b> nada chegou, reabram o pedido, por favor. Avise também o vendedor.
   *[known] <b>{ claim-file-start } hoje:</b> “não recebi”. Aceitam até { $windowend }. Avise também o vendedor.
}
advice-change-claim = <b>Atualize { claim-the } hoje: conte isso, com fotos da encomenda, da etiqueta e do conteúdo.</b> Se der, mude o motivo.
advice-look-in-daily = { $shop ->
    [yes] <b>Dê à loja até { $answerby }, e olhe também seu e-mail.</b> Nada até lá? { $ways ->
        [paypal] Abra um caso no PayPal.
        [card] Peça o dinheiro ao banco.
        [other] Peça a quem recebeu o pagamento.
       *[both] PayPal ou o banco do cartão.
    }
   *[no] { $silence ->
        [none] <b>Olhe { claim-the } todo dia:</b> uma oferta sem resposta pode valer como aceita. Não feche até ter a encomenda ou o dinheiro.
       *[known] <b>Olhe { claim-the } todo dia</b> e responda às ofertas. Se o vendedor se calar até { $silenceday }, o dinheiro costuma vir.
    }
}
advice-answer-in-claim = { $problem ->
    [none] <b>Olhe { claim-the } e responda “não recebi” antes de { $answeruntil }.</b> O silêncio vale como entregue e paga o vendedor.
   *[goods] <b>Olhe { claim-the } e responda antes de { $answeruntil }, com suas fotos.</b> O silêncio vale como tudo certo e paga o vendedor.
}
advice-refuse-request = { $request ->
    [cancel] <b>Diga não.</b> Depois de cancelar, quase nunca dá para reabrir. Um vendedor honesto devolve sem fechar { claim-the }.
    [another] { $dispute ->
        [none] <b>Não perca seu último dia para reclamar.</b> Pode ser que enviem, mas promessa não é encomenda.
       *[open] <b>Não feche { claim-the } até ter tudo na mão.</b> Pode ser que enviem, mas promessa não é encomenda.
    }
    [outside] <b>Diga não:</b> só o reembolso dentro da loja é seguro. Dinheiro “por fora” muitas vezes não vem, ou só depois que você cancela.
   *[confirm] <b>Diga não:</b> confirmar paga o vendedor, e ter o dinheiro de volta fica bem mais difícil.
}
advice-refuse-offer = { $part ->
    [yes] <b>Peça hoje o resto: use { claim-the }.</b> Não aceite que está resolvido, e não feche nada.
   *[no] <b>Recuse, e peça de novo o valor total.</b> Responda no prazo da página: o silêncio pode valer como sim.
}
advice-escalate = <b>Ainda sem reembolso? Peça que a loja { $store } decida.</b> Olhe antes a página do pedido. Ela pode não agir sozinha.
advice-await-decision = { $decides ->
    [hours] <b>Espere:</b> a decisão costuma sair em { $decisionhours } horas. Olhe sempre, e responda logo ao que pedirem.
    [days] <b>Espere a decisão:</b> costuma levar uns { $decision } dias, no máximo uns { $decisionmax }. Olhe todo dia, e responda ao que pedirem.
   *[unknown] <b>Espere, e olhe todo dia:</b> a loja pode pedir provas e dar pouco tempo.
}
advice-chase-decision = <b>A decisão está atrasada: cobre a loja { $store }</b>, no caso ou no chat de ajuda. Responda logo ao que pedirem.
advice-keep-dispute = <b>Não feche { claim-the } até ter tudo na mão</b>, mesmo que peçam para cancelar. Confira país e datas: é a sua?
advice-may-cancel = <b>Confira o país e as datas.</b> É a sua? Então pode cancelar: ainda tem { $left }. Na dúvida, não feche.
advice-appeal = { $appealday ->
    [none] <b>Recorra na página do pedido.</b> Junte o que há de novo: uma declaração dos correios, prints com data.
   *[known] <b>Recorra até { $appealdate }.</b> Junte o que há de novo: uma declaração dos correios, prints com data.
}
advice-await-appeal = <b>Espere a resposta, e olhe todo dia.</b> { $ways ->
    [paypal] Enquanto isso, o prazo do PayPal corre.
    [card] Enquanto isso, o prazo do banco corre.
    [other] Pode levar algumas semanas.
   *[both] Enquanto isso, o prazo do PayPal ou do banco corre.
}
advice-dispute-not-mine = { $opens ->
    [later] <b>Peça ao vendedor o código certo</b>, e guarde um print com data. A partir de { $opensday } dá para { claim-file }.
   *[open] <b>{ claim-file-start } agora:</b> { part-not-received }. Junte um print do lugar ou do dia, com data.
}
advice-compare-parcel = <b>Compare também o lugar e as datas.</b> Só o peso diz pouco. Algo não bate? Então me conte.
advice-report-delivered = <b>{ part-write } hoje:</b> nada chegou, prove a entrega, por favor. Depois procure: caixa de correio, família, portaria, vizinhos, correios.
advice-dispute-delivered = { $closesday ->
    [none] <b>{ claim-file-start } agora:</b> “entregue”, mas não chegou. Peça a prova, e aos correios uma declaração por escrito.
   *[known] <b>{ claim-file-start } agora:</b> “entregue”, mas não chegou. A partir de { $closesdate } o pedido pode fechar sozinho.
}
advice-report-goods = { $problem ->
    [missing] <b>Fotografe a encomenda, a etiqueta e o conteúdo. Informe “falta uma parte” hoje</b>, não “não recebi”: seria mentira.
    [empty] <b>Fotografe a encomenda, a etiqueta e o conteúdo. Informe “veio vazio” hoje</b>, não “não recebi”: seria mentira.
    [wrong] <b>Fotografe a encomenda, a etiqueta e o conteúdo. Informe “produto errado” hoje</b>, não “não recebi”: seria mentira.
    [variant] <b>Fotografe a encomenda, a etiqueta e o conteúdo. Informe “tamanho, cor ou modelo errado” hoje</b>, não “não recebi”: seria mentira.
    [described] <b>Fotografe a encomenda, a etiqueta e o conteúdo. Informe “diferente do anúncio” hoje</b>, não “não recebi”: seria mentira.
   *[broken] <b>Fotografe a encomenda, a etiqueta e o conteúdo. Informe “quebrado” hoje</b>, não “não recebi”: seria mentira.
}
advice-mind-your-data = <b>Digite você o endereço do site oficial.</b> O pedido também está lá? Responda por lá, no prazo. Nunca mande esses dados para mim.
advice-clear-customs = <b>Pergunte à transportadora, no site oficial, o que a alfândega quer e até quando.</b> Senão volta, e a reclamação costuma se perder.
advice-dispute-destroyed = { $opens ->
    [later] <b>Pergunte à transportadora hoje, por escrito, o que houve.</b> A partir de { $opensday } dá para { claim-file }: junte a resposta.
   *[open] <b>{ claim-file-start } agora:</b> { part-not-received }. Pergunte à transportadora por quê, por escrito.
}
advice-await-customs = <b>Nada a fazer agora:</b> a alfândega leva alguns dias. { part-next }
advice-collect = { $collect ->
    [known] <b>Retire até { $collectby }</b>, com documento ou o código. Depois volta, e a reclamação costuma se perder.
   *[usual] <b>Retire nos próximos dias</b>, com documento ou o código. Fica guardado de { $collectmin } a { $collectmax } dias úteis, e depois volta.
}
advice-redeliver = { $collect ->
    [known] <b>Peça nova entrega no site oficial da transportadora, ou retire até { $collectby }.</b> Depois a reclamação costuma se perder.
   *[usual] <b>Peça nova entrega no site oficial da transportadora, ou retire.</b> Fica guardado de { $collectmin } a { $collectmax } dias úteis, e depois volta.
}
advice-ask-whether-it-waits = <b>Pergunte hoje aos correios ou ao ponto de retirada se ainda está lá</b>, e retire logo. Se já voltou, me conte.
advice-ask-why-returned = <b>Pergunte à transportadora por que volta, e me conte:</b> disso depende o que você recebe. Guarde um print com data.
advice-settle-return = <b>{ part-beg } para enviar de novo, você pagando o frete, ou devolver o dinheiro quando voltar.</b> “Não recebi” aqui costuma ser recusado.
advice-dispute-returned = { $opens ->
    [later] <b>Escreva ao vendedor</b>, e guarde um print da devolução, com data. A partir de { $opensday } dá para { claim-file }.
   *[open] { $reason ->
        [other] <b>{ claim-file-start } agora:</b> “devolvido ao remetente”, o valor total. Não espere uma segunda encomenda em troca.
       *[own] <b>Sem acordo? { claim-file-start }</b> como “devolvido ao remetente” antes que o prazo acabe, não como “não recebi”.
    }
}
advice-ask-shop = { $trouble ->
    [mismatch] <b>Escreva à loja uma vez:</b> código errado, corrija ou devolva o dinheiro. { part-next }
    [delivered] <b>Escreva à loja uma vez:</b> nada chegou, prove a entrega, por favor. { part-next }
   *[other] <b>Escreva à loja uma vez:</b> onde está? Ou o dinheiro de volta. { part-next }
}
advice-await-shop = <b>Dê à loja alguns dias para responder</b>, e não mais. { part-next }
advice-use-payment = { $payment ->
    [paypal] <b>Abra um caso no PayPal agora.</b> Guarde prints da página da loja, do seu pedido e das mensagens.
    [card] <b>Conteste a compra no banco do cartão agora.</b> Guarde prints da página da loja, do seu pedido e das mensagens.
    [other] <b>Peça hoje ao banco ou app do pagamento a devolução.</b> Dê ao vendedor um último dia por escrito. Depois dele: a polícia.
    [unsure] <b>Olhe o extrato: que nome está lá?</b> “PayPal”: abra um caso lá. A loja ou um cartão: fale com o banco do cartão.
   *[unknown] <b>Como você pagou, e quando?</b> PayPal e cartão protegem seu dinheiro. Me diga, e eu cuido do último dia.
}
advice-store-or-payment = <b>O botão ainda existe? { claim-file-start } hoje.</b> Se não: { $ways ->
    [paypal] abra um caso no PayPal.
    [card] peça o dinheiro ao seu banco.
    [other] peça a quem recebeu o pagamento.
   *[both] PayPal, ou o banco do cartão.
}
advice-last-resort = <b>Não conheço mais nenhum prazo que dê para cumprir.</b> O suporte pode ajudar por boa vontade; o Procon ou o Juizado também. Senão, feche.
advice-other-routes = { $bankcost ->
    [frozen] <b>Peça ao suporte mais uma vez, depois peça o dinheiro onde pagou.</b> Aí a loja { $store } congela o pedido, talvez a conta.
    [lost] <b>Peça ao suporte mais uma vez, depois peça o dinheiro onde pagou.</b> Com isso, a loja { $store } encerra a reclamação.
   *[none] <b>Peça ao suporte mais uma vez, depois peça o dinheiro onde pagou.</b> Não posso prometer que dê certo.
}
advice-escalate-case = <b>Transforme o caso em reclamação até { $escalateby }</b>, se não estiver resolvido. Depois o PayPal fecha de vez.
advice-await-case = { $case ->
    [paypal] { $lapsed ->
        [yes] <b>Veja se o PayPal fechou o caso:</b> os dias para levar adiante passaram. Fechou? Fale com o banco do cartão usado lá.
        [open] <b>Responda ao que o PayPal pede, no prazo.</b> Não resolveu? Transforme em reclamação até { $escalateby }, ou ele fecha de vez.
       *[no] <b>Responda ao que o PayPal pede, no prazo.</b>
    }
   *[card] <b>Responda ao que o banco pede, no prazo.</b> Pode levar semanas.
}
advice-after-payment-case = <b>Peça o motivo por escrito, e conteste</b> com seu histórico e as datas. Algumas decisões mudam.
advice-await-money = { $tosend ->
    [yes] <b>Devolva a tempo e guarde o comprovante.</b> O dinheiro só vem depois disso.
   *[no] { $refundin ->
        [unknown] <b>Me conte quando o dinheiro cair.</b> Ele vai para o cartão ou a conta que você usou, e pode levar algumas semanas.
        [calendar] { $refund ->
            [one] <b>Me conte quando o dinheiro cair.</b> Ele vai para o cartão ou a conta que você usou, em geral em até { $refund } dia.
           *[other] <b>Me conte quando o dinheiro cair.</b> Ele vai para o cartão ou a conta que você usou, em geral em até { $refund } dias.
        }
       *[business] { $refund ->
            [one] <b>Me conte quando o dinheiro cair.</b> Ele vai para o cartão ou a conta que você usou, em geral em até { $refund } dia útil.
           *[other] <b>Me conte quando o dinheiro cair.</b> Ele vai para o cartão ou a conta que você usou, em geral em até { $refund } dias úteis.
        }
    }
}
advice-trace-money = <b>Olhe o extrato ou a fatura, também no dia da compra.</b> Não está? Peça ao suporte o número da transação, depois vá ao banco.
advice-close-order = <b>Nada mais a fazer:</b> feche o pedido, e depois de um tempo eu esqueço.
advice-check-goods = { $dispute ->
    [none] { $confirms ->
        [no] <b>Confira agora:</b> veio tudo, funciona? Se não, tire fotos e me conte: há só alguns dias para avisar a loja.
       *[yes] <b>Confira antes de confirmar o recebimento:</b> veio tudo, funciona? Se não, tire fotos e me conte. Depois é mais difícil.
    }
   *[open] <b>Confira primeiro:</b> veio tudo, funciona? Se está tudo certo, feche { claim-the }: “não recebi” já não é verdade.
}
advice-offer-to-pay = <b>{ part-write } que chegou, e pergunte como pagar.</b> É o justo. Se ainda não fechou { claim-the }, feche.

## O que não fazer: frases de um parágrafo, depois do título
dont-confirm-receipt = Não confirme o recebimento: isso paga o vendedor.
dont-cancel-dispute = Não cancele { claim-the }.
dont-accept-less = { $problem ->
    [missing] Não aceite menos do que vale a parte que falta.
   *[none] Não aceite menos que o valor total.
}
dont-count-on-promises = Não conte com promessas: vale a página do pedido.
dont-pay-outside = Não pague fora da loja.
dont-take-money-outside = Não aceite dinheiro fora da loja.
dont-follow-links = Não abra links de SMS nem de e-mails.
dont-refuse-parcel = Não recuse a encomenda: a reclamação costuma se perder.
dont-two-routes-at-once = Não abra dois casos ao mesmo tempo: um pode encerrar o outro.
dont-call-numbers = Não ligue para números de “suporte” achados na busca.
dont-pay-for-recovery = Não pague a quem promete “recuperar” seu dinheiro.

## De quem é uma data, e o que as regras da loja acrescentam
end-assumed = { $asks ->
    [promised] <i>É um palpite cauteloso. Me diga o dia da entrega prometida, e eu conto melhor.</i>
    [paid] <i>É um palpite cauteloso. Me diga o dia em que você pagou, e eu conto melhor.</i>
   *[end] <i>É um palpite cauteloso. Veja a data certa na página do pedido e me diga.</i>
}
end-own = <i>A data é sua.</i>
end-default = { $known ->
    [years] <i>Pelas regras da loja de { $years }. Se a página do pedido diz outra coisa, vale a página.</i>
   *[other] <i>Pelas regras usuais da loja. Se a página do pedido diz outra coisa, vale a página.</i>
}
claim-opens-later = <i>Na loja { $store } só dá para { claim-file } a partir de { $opensday }. Se antes a página do pedido não tem botão, é por isso.</i>
note-customs = <i>Faça antes o que a alfândega pede de verdade: senão volta, e a reclamação se perde.</i>
claim-may-be-refused = <i>Uma recusa agora não é definitiva: guarde o aviso e reclame de novo a partir do dia que ele diz.</i>

## Caminhos além da loja: frases depois do conselho
routes-paypal = { $paypalescalate ->
    [one] PayPal: um caso até { $paypalday }. Transforme em reclamação em até { $paypalescalate } dia, senão fecha.
   *[other] PayPal: um caso até { $paypalday }. Transforme em reclamação em até { $paypalescalate } dias, senão fecha.
}
routes-card = Cartão: contestar a compra no banco até { $cardday }, por segurança.
routes-perhaps = Se a loja ({ $store }) não aceitar mais, peça o dinheiro onde você pagou:
routes-paypal-over = O PayPal não aceita mais um caso: o prazo passou.
routes-card-over = Os dias seguros para contestar passaram. Peça ao banco mesmo assim: alguns aceitam depois.
routes-eu = Se o vendedor fica na UE, na Noruega ou na Islândia, a ECC-Net orienta de graça.
routes-body = Orientação grátis para quem compra no seu país: { $body }.
routes-section75 = No Reino Unido, o banco do cartão de crédito também responde pelo vendedor: compras acima de £{ $above }, por até { $years } anos. Peça pela “section 75”.

## Segurança
private-data = Isto parece um passaporte, um CPF ou um cartão. Não preciso disso, e não guardei nada. Não mande dados assim aqui, por favor. Apago a mensagem?
button-delete-message = Apagar a mensagem
private-data-deleted = Estou apagando.
