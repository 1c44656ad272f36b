# A imagem da linha do tempo de um pedido, e o arquivo para o calendário.

## A linha do tempo
button-time-line = 🖼 Ver a linha do tempo
time-line-caption = <b>{ $title }</b>: o que aconteceu, e seus últimos dias. O vermelho vem primeiro.
time-line-today = Hoje
time-line-ago = { $days ->
    [one] ontem
   *[other] há { $days } dias
}
time-line-in = { $days ->
    [one] amanhã
   *[other] em { $days } dias
}
time-line-paid = Pago
time-line-shipped = Enviado pelo vendedor
time-line-expected = A entrega estava prometida
time-line-promised = Entrega prometida até este dia
time-line-seller-asked = Você falou com o vendedor
time-line-last-scan = Último registro
time-line-delivered = O rastreio diz “entregue”
time-line-paypal-case = Você abriu um caso no PayPal
time-line-bank-case = Você pediu ao seu banco
time-line-arrived = Chegou
time-line-protection = Acaba a proteção ao comprador
time-line-refused-until = Dá para reclamar de novo
time-line-report = Último dia: avisar que não veio
time-line-window = Último dia: reclamar na loja
time-line-escalation = Último dia: pedir decisão da loja
time-line-appeal = Último dia para recorrer
time-line-answer = Último dia: responder à loja
time-line-collection = Último dia para retirar
time-line-pay-pal = { $sure ->
    [no] Último dia no PayPal, se foi ele
   *[yes] Último dia: caso no PayPal
}
time-line-pay-pal-escalation = Último dia: virar reclamação
time-line-bank = { $sure ->
    [no] Último dia seguro, se foi cartão
   *[yes] Último dia seguro no seu banco
}

## O calendário
button-calendar = 📅 Pôr no calendário
button-calendar-all = 📅 Todos os prazos
calendar-caption = { $count ->
    [one] Seu último dia, para o seu calendário. Abra o arquivo: ele avisa um dia e três horas antes.
   *[other] Seus { $count } últimos dias, para o seu calendário. Abra o arquivo: ele avisa um dia e três horas antes de cada um.
}
calendar-empty = Ainda não sei de nenhum último dia.
calendar-event = { $title }: { $what }
calendar-description = O que fazer até lá, e o texto para isso, está na sua conversa com o Trackless.
