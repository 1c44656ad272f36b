# As respostas a "Por quê?": por que uma encomenda não rastreia.

## Por que não rastreia?
button-why-untracked = Por que não rastreia?
why-untracked-head = <b>Por que não rastreia?</b>
why-untracked-number = <b>Por que</b> <code>{ $number }</code> <b>não mostra nada?</b>
why-untracked-order = <b>{ $title }: por que não rastreia?</b>
why-untracked-comfort = A maioria dessas encomendas chega. O motivo mais provável vem primeiro:
why-untracked-first = O motivo mais provável vem primeiro:
why-untracked-watch = O prazo para reclamar corre enquanto isso. Posso acompanhar o pedido e avisar a tempo.

# A causa em poucas palavras, e o que se segue dela em uma frase.
cause-order-number = <b>É um número de pedido.</b> O código de rastreio está na página do pedido, nos dados de entrega.
cause-mistyped = <b>Erro de digitação.</b> Copie o código da página do pedido mais uma vez.
cause-label-only = { $number ->
    [no] <b>Ainda não enviado.</b>
   *[yes] <b>Só uma etiqueta por enquanto:</b> a encomenda não foi postada.
} { $sent ->
    [no] Antes do envio não há o que mostrar.
   *[yes] { $late ->
        [yes] { $to ->
            [support] Pergunte ao suporte se está a caminho.
           *[seller] Pergunte ao vendedor se está a caminho.
        }
       *[no] { $dayknown ->
            [yes] A partir de { $actday } é hora de perguntar.
           *[no] A partir do dia { $act } depois do envio, pergunte ao vendedor.
        }
    }
}
cause-another-parcel = <b>Código de outra encomenda.</b> Se o lugar ou as datas não batem, me conte: é motivo para reclamar.
cause-too-early = <b>É cedo.</b> O código muitas vezes vem dias antes do primeiro registro: { $dayknown ->
    [yes] até { $actday } isso é normal.
   *[no] até o dia { $act } depois do envio isso é normal.
}
cause-store-hides-it = { $silence ->
    [0] <b>A loja não mostra.</b> Algumas só dizem “Pacote enviado”: então só resta acompanhar a página do pedido.
    [one] <b>Esta loja muitas vezes não mostra nada.</b> Ela mesma diz que até { $silence } dia de silêncio é comum.
   *[other] <b>Esta loja muitas vezes não mostra nada.</b> Ela mesma diz que até { $silence } dias de silêncio são comuns.
}
cause-in-the-mail = <b>Veio por e-mail.</b> Olhe lá, e nos dados de entrega do pedido.
cause-sent-untracked = <b>Coisas pequenas e baratas muitas vezes vão sem rastreio.</b> Olhe a caixa de correio; dá para reclamar do mesmo jeito.
cause-border-only = <b>Muitos códigos param na fronteira.</b> Depois dela nada aparece, até os correios mandarem um aviso.
cause-last-stretch = <b>Só funciona em um país.</b> Não mostra nada até a encomenda estar lá.
cause-between-countries = <b>Entre dois países nada é registrado.</b> Semanas de silêncio são comuns aí.
cause-changed = <b>O código mudou.</b> Compare com a página do pedido; mande o novo para mim.
cause-own-site = <b>Rastreadores sabem menos que a transportadora.</b> Olhe no site que a página do pedido indica.
cause-other-number = <b>Há um segundo código no seu país.</b> Procure na página do pedido, ou espere o aviso.

## Por que este conselho?
button-why = Por quê?
why-advice = <b>{ $title }: por quê?</b>
why-confirm-receipt = Depois disso, reclamar é difícil ou impossível.
why-cancel-dispute = Uma segunda vez costuma ser recusada. { $silence ->
    [0] Deixar como está não custa nada a você.
    [one] O vendedor que não responde em { $silence } dia costuma perder.
   *[other] O vendedor que não responde em { $silence } dias costuma perder.
}
why-accept-less = Isso encerra o assunto com aquele valor, mesmo que seja zero.
why-count-on-promises = O prazo corre, e uma promessa não prova nada depois.
why-pay-outside = A loja não vê esse dinheiro, e não o protege.
why-take-money-outside = Muitas vezes ele não vem, e até lá você já fechou { claim-the }.
why-follow-links = Muitas vezes é golpe, mesmo com o código certo. Um pedido real também está no site da transportadora.
why-refuse-parcel = Aí já não conta como “não recebi”, e sim como decisão sua.
why-two-routes-at-once = { $cost ->
    [frozen] Com um caso no banco ou no PayPal, a loja { $store } congela o pedido e pode bloquear sua conta.
    [lost] Um caso no banco ou no PayPal encerra { claim-the } ({ $store }) e pode bloquear sua conta.
   *[unknown] Muitas lojas encerram o próprio caso quando o banco ou o PayPal tem um. Algumas bloqueiam a conta.
} Então primeiro um, depois o outro.
why-call-numbers = A maioria é de golpistas: a loja atende no app dela.
why-pay-for-recovery = Ficam com a taxa e não trazem nada de volta. O banco e o Procon não cobram nada.

# O que mais ajuda com um conselho, atrás de "Por quê?": `more-` e a palavra do conselho. Nem todo conselho precisa de um.
more-wait = Cada linha do rastreio é um “registro”: alguém leu o código na encomenda. Até o primeiro registro o código não mostra nada, mesmo certo.
more-wait-still = A maioria dessas encomendas chega. A página do pedido diz a transportadora, e o site dela sabe mais.
more-ask-seller = O vendedor tem alguns dias para responder. { part-next }
more-ask-if-handed-over = O vendedor tem alguns dias para responder. { part-next }
more-ask-seller-where-it-is = O vendedor tem alguns dias para responder. { part-next }
more-await-answer = “Está a caminho, aguarde” não muda nada, e seu prazo para reclamar corre.
more-compare-number = Ele está nos dados de entrega do pedido. Guardo também o código antigo. { part-next }
more-ask-extension-first = O vendedor pode dizer não, ou nada: então não conte com isso.
more-await-extension = Promessa não basta: só vale a nova data na página do pedido.
more-follow-silence = Depois da fronteira, códigos assim não mostram mais nada. “Importado” pode ficar lá por muito tempo.
more-check-ship-timer = É o prazo na página do pedido. Só aceite mais tempo se você quiser esperar.
more-open-dispute = { $opens ->
    [later] Se a página do pedido não tem botão antes de { $opensday }, é por isso.
   *[open] Com { claim-the } você pede à loja o dinheiro de volta. Junte um print do rastreio com data.
}
more-open-dispute-today = Com { claim-the } você pede à loja o dinheiro de volta. Se a encomenda chegar depois, aí dá para fechar.
more-extended-or-dispute = Há uma nova data na página do pedido? Então me conte. Com { claim-the } você pede à loja o dinheiro de volta.
more-ask-extension = Aí esperar é menos arriscado. Mas o vendedor pode dizer não, ou nada.
more-extend-yourself = Funciona uma vez. Depois me diga a nova data, para eu avisar a tempo. Se você não espera mais a encomenda, não demore.
more-claim-at-store = { $credit ->
    [0] A loja { $store } decide sem o vendedor. Não deixe para depois.
   *[other] O crédito pelo atraso vem sozinho, em até { $credit } horas depois do dia prometido. Sobre o reembolso, a loja { $store } decide.
}
more-may-claim = A loja { $store } já aceita reclamação. Se a encomenda parar, não espere mais.
more-keep-notice = Nada está perdido. Para a loja a entrega ainda parece normal, por isso recusou até { $until }. Se a data final na página do pedido mudar, me diga a nova.
more-file-now = A proteção acabou, mas a loja { $store } ainda aceita reclamação. A primeira às vezes é recusada, e a segunda precisa de tempo.
more-look-in-daily = Me conte o que acontecer: uma oferta, uma recusa, uma pergunta.
more-escalate = Junte um print do rastreio com data, e as respostas que você recebeu.
more-keep-dispute = Nem toda loja aceita uma segunda vez. Quando a encomenda chegar e for a sua, ainda dá para fechar.
more-may-cancel = Nem toda loja aceita uma segunda vez. Então não feche até ter certeza de que a encomenda é a sua.
more-dispute-not-mine = Aqui o print é preciso: mostra que a encomenda foi para outro lugar, ou saiu antes da sua compra.
more-compare-parcel = Balanças e embalagens variam. Se o lugar e as datas batem, continue acompanhando.
more-report-delivered = Prova de entrega é uma assinatura, uma foto ou o lugar. Algumas lojas só aceitam esse aviso por poucos dias.
more-dispute-delivered = Prova de entrega é uma assinatura, uma foto ou o lugar. Os correios podem declarar por escrito que você não recebeu: junte isso.
more-report-goods = Uma reclamação que não diz a verdade se perde fácil.
more-mind-your-data = { $to ->
    [support] Na dúvida, pergunte ao suporte quem quer seus dados. Um pedido real tem último dia: depois, a encomenda volta.
   *[seller] Na dúvida, pergunte ao vendedor quem quer seus dados. Um pedido real tem último dia: depois, a encomenda volta.
}
more-clear-customs = Se você pagou o imposto na loja, mande à transportadora a página do pedido que mostra isso. O que não é pago volta.
more-dispute-destroyed = A resposta por escrito da transportadora é a sua prova.
more-redeliver = Digite você o endereço do site da transportadora: links em mensagens muitas vezes são golpe.
more-ask-why-returned = Ninguém retirou, imposto não pago ou endereço errado: aí a reclamação costuma se perder, e o caminho é um acordo com o vendedor. Nos outros casos, dá para pedir o valor total.
more-settle-return = Escreva no chat da própria loja, e não pague nada fora dela.
more-dispute-returned = Junte um print da devolução, com data. Se o motivo foi seu, o dinheiro vem quando ela voltar, ou uma segunda encomenda.
more-ask-shop = Dê o número do pedido, e guarde a resposta. Se o rastreio diz “entregue”, peça também aos correios uma declaração por escrito.
more-use-payment = Tire os prints antes: a página de uma loja dessas pode sumir amanhã.
more-after-payment-case = O órgão de defesa do consumidor do seu país (no Brasil, o Procon) ajuda de graça.
more-await-money = Os bancos muitas vezes lançam no dia da compra. Um cartão novo tem a mesma conta.
more-trace-money =
    1. Página do pedido: o reembolso consta como “concluído”?
    2. Seu extrato ou fatura: os bancos muitas vezes lançam no dia da <i>compra</i>. Um cartão novo tem a mesma conta.
    3. Peça ao suporte o número da transação, e com ele pergunte ao banco.

# Em que se baseia. Os anos e o grau de certeza seguem o assunto.
basis-head = <b>Minhas fontes</b>
basis-waiting = Quanto silêncio é comum:
basis-shipping = Quando o vendedor envia:
basis-claim = Quando dá para reclamar:
basis-answer = Quem responde, e até quando:
basis-refund = Quando vem o dinheiro:
basis-pay-pal = PayPal:
basis-bank = O banco:
basis-source = { $dated ->
    [yes] { $sure ->
        [high] páginas oficiais, { $years }. Certo.
        [medium] cópias ou guias que concordam, { $years }. Bastante certo.
       *[low] um guia, ou guias que divergem, { $years }. Incerto.
    }
   *[no] { $sure ->
        [high] páginas oficiais, sem data. Certo.
        [medium] cópias ou guias, sem data. Bastante certo.
       *[low] um guia, sem data. Incerto.
    }
}
basis-order-page = Se a página do pedido diz outra coisa, vale a página.
basis-nothing = Não conheço as regras desta loja: siga a página do pedido.

## Alfândega
button-customs = O que a alfândega pede
button-other-country = Outro país
button-country = País
settings-country = País: { $country }.
country-untold = não informado
ask-country = Em que país você recebe encomendas? Toque, ou digite o nome.
ask-country-of-delivery = Em que país você recebe encomendas? Assim vejo se esta é a sua.
country-not-understood = Não conheço este país. Digite o nome mais uma vez, por favor.
country-which = Qual deles?
country-or-parcel = { $country }: você mora lá ou o pacote está lá?
button-live-there = Moro lá
customs-fee-asked = 💶 A alfândega cobra { $amount }.
customs-head = <b>Alfândega: o que é normal</b>
customs-head-country = <b>Alfândega, { $country }: o que é normal</b>
customs-country-unknown = Muitos países pedem o CPF ou outro número fiscal, e transportadoras pedem documento ou a fatura. Qual é o seu país?
customs-data-unknown = Não tenho uma lista para este país. Muitos pedem um número fiscal ou de identidade, e transportadoras pedem documento ou a fatura.
customs-data = É normal pedirem: <b>{ $asks }</b> ({ $called }).
customs-data-tax-number = número fiscal
customs-data-personal-number = número de identidade
customs-data-passport = dados do passaporte
customs-data-customs-code = código pessoal da alfândega
customs-data-identity-document = documento de identidade
customs-never = <b>Nunca é normal:</b> senha do cartão ou os números do verso, códigos de SMS, senhas, foto do cartão.
customs-how = Digite você o endereço da transportadora e consulte seu código. Um pedido real também está lá: responda logo. Nunca mande esses dados para mim.
customs-paid = Compras até { $upto }: a loja costuma cobrar o imposto ({ $name }). Pediram de novo? Mande o recibo à transportadora.
customs-duty-flat = Desde { $since }: { $amount } de imposto por tipo de produto, em encomendas até { $upto }.
customs-duty-any = Novo desde { $since }: imposto para encomendas de qualquer valor. Uma cobrança assim pode ser real.
customs-within-union = Dentro da UE não há alfândega: quem cobra taxa de alfândega por um pacote de um país da UE para outro quase sempre é golpista.
customs-refuse = Se você não paga o que é devido, volta, e a reclamação costuma se perder.

# O que as pessoas digitam para um país, além do nome e do código.
words-country-ae = emirados eau uae
words-country-gb = inglaterra escocia gales reino gra-bretanha uk
words-country-kr = coreia korea
words-country-ru = russia
words-country-tr = turquia turkiye
words-country-us = eua usa america
