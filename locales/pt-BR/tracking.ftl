# O que mostra uma página de rastreio colada.

## Até onde a encomenda tinha chegado em um registro, depois do dia e do lugar.
tracking-stage = { $stage ->
    [label] só uma etiqueta foi feita
    [left] saiu do país de origem
    [reached] chegou ao país de destino
    [customs] na alfândega
    [held] presa na alfândega
    [data] pedem dados ou dinheiro
    [pickup] aguarda retirada
    [out] saiu para entrega
    [failed] entrega não realizada
    [delivered] entregue
    [returning] está voltando
    [lost] extraviada
    [destroyed] destruída
   *[moving] a caminho
}
tracking-scan = { $where ->
    [none] { $day }: { tracking-stage }
   *[known] { $day }, { $where }: { tracking-stage }
}
tracking-scans = { $count ->
    [one] um registro
   *[other] { $count } registros
}
tracking-summary = 🔎 { tracking-scans } · último: { tracking-scan }
tracking-summary-new = 🔎 Li a página de rastreio: { tracking-scans } · último: { tracking-scan }.

## Por quê. Cada um em sua linha.
tracking-reason-delivered-before-paid = Entregue em { $day }, e você pagou em { $paid }.
tracking-reason-scanned-before-paid = Já estava a caminho em { $day }, e você pagou em { $paid }.
tracking-reason-delivered-abroad = Entregue em { $day } em outro país: { $country }. Você mora aqui: { $home }.
tracking-reason-goes-abroad = Vai para outro país: { $country }. Você mora aqui: { $home }.
tracking-reason-delivered-there = Entregue aqui: { $where }. Você não mora lá? Então toque em “Não é minha”.
tracking-reason-delivered-before-shipped = Entregue em { $day } e enviada em { $shipped }: uma das datas está errada, ou é de outra pessoa.
tracking-reason-only-label = { $days ->
    [one] Só uma etiqueta desde { $day }, há um dia: nada foi postado.
   *[other] Só uma etiqueta desde { $day }, há { $days } dias: nada foi postado.
}
tracking-reason-silent = { $place ->
    [sender] { $days ->
        [one] Um dia sem notícia. Foi vista por último antes de sair do país de origem.
       *[other] { $days } dias sem notícia. Foi vista por último antes de sair do país de origem.
    }
    [border] { $days ->
        [one] Um dia sem notícia. Foi vista por último entre os dois países.
       *[other] { $days } dias sem notícia. Foi vista por último entre os dois países.
    }
   *[mine] { $days ->
        [one] Um dia sem notícia. Foi vista por último no país de destino.
       *[other] { $days } dias sem notícia. Foi vista por último no país de destino.
    }
}
tracking-reason-light = A encomenda pesa { $grams } g. Seu produto pesa mais? Então pode ser de outra pessoa.

## O que vem depois.
tracking-ask-delivered = <b>O rastreio diz “entregue” em { $day }. Está na sua mão?</b>
tracking-verdict-not-mine = <b>Parece a encomenda de outra pessoa.</b>
tracking-which-order = Isto é uma página de rastreio: { tracking-scans } · último: { tracking-scan }. De que pedido é?
tracking-ask-day = Posso ler as datas desta página de dois jeitos. Quando foi isto: “{ tracking-stage }”?
button-tracking-of-new = Outro pedido
button-tracking-here = Sim, está comigo
button-tracking-not-here = Não, nada chegou
button-tracking-mine = É minha
button-not-mine = Não é minha

## No histórico de um pedido: como uma página mostra, e a pessoa não confirmou.
happened-by-page = { $what } (a página de rastreio)
happened-page-delivered = O rastreio diz entregue em { $day }

## Consultas a um serviço de dados de rastreio.
ask-look-ups = 🔎 Quer que eu mesmo consulte a encomenda? Só o código vai para o { $provider }; mais nada.
button-look-ups-yes = Sim
button-look-ups-no = Não
look-ups-agreed = Certo. Pergunto ao { $provider } e conto o que importa. Dá para desligar em /settings.
look-ups-on = Consulto encomendas no { $provider } quando o código permite. Dá para desligar em /settings.
look-ups-refused = Tudo bem, nenhum código vai para o { $provider }. Dá para ligar em /settings.
settings-look-ups = Consultas no { $provider }: { $is ->
    [on] ligadas
   *[off] desligadas
}.
button-look-ups = Consultas
button-place = País e fuso horário
ask-where-at-home = Onde você mora? Assim sei as suas horas, e se uma encomenda vai para você.
card-look-up = { $where ->
    [nowhere] 🔎 { $provider }: nada ainda (vi em { $checked })
   *[known] 🔎 { $provider } · { tracking-scan } (vi em { $checked })
}
card-look-up-waits = 🔎 { $provider }: perguntei, sem resposta ainda
news = { $kind ->
    [first] 📍 <b>Começou a andar:</b> o primeiro registro apareceu.
    [again] 📍 <b>Voltou a andar.</b>
    [customs] 📍 <b>Está presa na alfândega, ou pedem algo.</b>
    [pickup] { $by ->
        [none] 📍 <b>Está esperando por você.</b>
       *[day] 📍 <b>Espera por você até { $by }.</b>
    }
    [failed] 📍 <b>Não conseguiram entregar.</b>
    [back] 📍 <b>Está voltando ao remetente.</b>
    [another] 📍 <b>Parece a encomenda de outra pessoa.</b>
    [label] { $days ->
        [one] 📍 <b>Há um dia, só uma etiqueta.</b> Nada foi postado.
       *[other] 📍 <b>Há { $days } dias, só uma etiqueta.</b> Nada foi postado.
    }
    [lost] 📍 <b>Foi extraviada ou destruída.</b>
    [stopped] 📍 <b>{ $provider } parou de acompanhar.</b> O que o rastreio mostra?
    [refused] 📍 <b>{ $provider } não aceita este número.</b> O que o rastreio mostra no site da transportadora?
   *[frozen] { $days ->
        [one] 📍 <b>Há um dia, nada de novo.</b>
       *[other] 📍 <b>Há { $days } dias, nada de novo.</b>
    }
}
news-scan = { $provider } · { tracking-scan }
