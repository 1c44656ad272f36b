# A conversa: perguntas, botões, o cartão, os ajustes. O HTML do Telegram pode estar nas mensagens, mas não em botões nem avisos.

## Dias e horas
month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
day = { $day } de { $month } de { $year }
instant = { $day }, { $time }
span-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
span-days-hours = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} e { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
span-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
span-hours-minutes = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
} e { $minutes } min
span-below-day = menos de um dia
span-moment = menos de um minuto
span-minutes = { $minutes } min

## Primeiras palavras
welcome =
    Sua encomenda não rastreia, ou está demorando? É comum. A maioria chega.

    Eu explico o código, aviso <b>antes</b> que acabe o prazo para ter o dinheiro de volta e escrevo o texto para o vendedor.

    Toque no botão ou cole um código de rastreio.
welcome-back = A gente estava no meio de um pedido. Vamos continuar?
help =
    Eu cuido de pedidos que não chegaram: o que fazer, quando, e o texto para copiar.

    Cole um código de rastreio, e eu digo o que ele é. Ou responda a poucas perguntas, e eu acompanho o pedido.

    Nunca peço passaporte, CPF ou cartão. Não posso prometer um reembolso.
unknown-command = Não conheço este comando. Os que conheço estão no menu ao lado do campo de mensagem.
text-only = Eu leio textos e fotos, mas isto não. Copie o código de rastreio da página do pedido e cole aqui.
picture-nothing = Não achei código de rastreio nem pedido nesta imagem. Tire a foto bem de cima, com luz, com o código de barras enchendo a imagem. Ou copie o código da página do pedido e cole aqui.
picture-no-code = Não achei código de barras nesta imagem, e aqui não consigo ler as palavras dela. Copie o texto da página do pedido e cole aqui. Ou tire uma foto do código de barras da encomenda.
picture-too-large = Esta imagem é grande demais para mim. Envie como foto, não como arquivo, ou envie um print.
picture-unreadable = Não consegui abrir esta imagem. Envie como foto, não como arquivo, ou envie um print.
picture-too-narrow = Esta imagem é uma tira comprida demais. Recorte a parte com o código e envie só ela. Ou copie o código e cole aqui.
picture-too-hard = Não consegui ler esta imagem até o fim. Envie só a parte com o código ou o código de barras. Ou digite o código aqui.
picture-not-fetched = O Telegram não me entregou esta imagem. Envie mais uma vez, por favor.
picture-compare = 🔍 Li isto na sua imagem, e posso ter errado um caractere: 0 e O, 1 e I, 5 e S se parecem. Compare com a imagem, por favor.
picture-misread-beside = 🔍 Também li <code>{ $number }</code> na sua imagem, mas o dígito verificador não bate: algum caractere está errado. Por isso deixei de fora. Se você tem o código, digite.
picture-misread =
    Li <code>{ $number }</code> na sua imagem, mas não pode estar certo: o dígito verificador não bate. Não use assim.

    É um dos códigos abaixo? Compare com a imagem. Se não for, digite o código ou envie uma foto mais nítida.
text-only-here = Eu leio textos e fotos, mas isto não. Digite, por favor.
apology = Algo deu errado do meu lado, e não consegui responder. Nada seu se perdeu. Tente mais uma vez, por favor.
only-in-private = Eu trabalho em conversa privada. Toque no meu nome, depois em “Mensagem”, e escreva por lá.
cancelled = Cancelado. Nada foi salvo.
nothing-to-cancel = Não há nada para cancelar. Envie /start para começar, ou /orders para ver seus pedidos.
left = Tudo bem.
saved = Salvo.

bot-description =
    Sua encomenda não rastreia? Acompanho o pedido com você: explico e confiro o código de rastreio, aviso antes que a proteção ao comprador acabe e dou o texto pronto para o vendedor ou a loja.
bot-short-description = Cuida de encomendas que não rastreiam e avisa antes que a proteção ao comprador acabe.

command-start = Para que serve
command-orders = Seus pedidos abertos
command-check = Explicar um código de rastreio
command-letter = Um texto para o vendedor ou a loja
command-order = O que aconteceu com um pedido
command-why = Por que uma encomenda não rastreia
command-settings = Lembretes, silêncio, fuso horário, idioma
command-export = Tudo o que guardo sobre você, em arquivo
command-cancel = Cancelar a pergunta atual
command-language = Escolher o idioma
command-timezone = Definir seu fuso horário
command-help = Como funciona
command-privacy = O que guardo sobre você
command-delete-me = Apagar tudo sobre você

## Perguntas
ask-received = O pedido já chegou?
ask-store =
    De qual loja é?

    <i>Toque, ou digite o nome.</i>
ask-number =
    Qual é o <b>código de rastreio</b>? Cole como está.

    <i>Ele fica na página do pedido, junto aos dados de entrega.</i>
ask-shipped =
    Quando foi <b>enviado</b>? Mais ou menos já serve.

    <i>Toque, ou digite um dia: 12/11, 12 nov, 5 dias atrás.</i>
notice-shipped-roughly = Um palpite serve: quase todo vendedor envia poucos dias depois do pagamento. Toque no mais próximo.
ask-ship-by =
    Até quando o vendedor tem que <b>enviar</b>? A página do pedido mostra um prazo ou uma data.

    <i>Digite: 5 dias, 2 dez.</i>
ask-protection =
    Quando acaba a <b>proteção ao comprador</b>? Até lá você pode pedir o dinheiro de volta à loja.

    <i>Digite o que a página do pedido mostra: “23 dias 14 horas”, um número de dias ou uma data.</i>
ask-name = Que nome dou a este pedido? Por exemplo: fones.
please-tap = Toque em um dos botões, por favor.
store-noted = Loja: <b>{ $store }</b>. Não conheço as regras dela: vale a página do pedido.
number-not-seen = Não vejo código de rastreio aqui. Ele costuma ter de 10 a 26 letras e números, como <code>RR123456785CN</code>. Copie da página do pedido. Telefone ou cartão não preciso, e não guardo.
number-several = Vejo vários códigos. Qual é o deste pedido?
number-noted = Fico com <code>{ $number }</code>.
number-kept-for-later = Anotei o código de rastreio.
shipped-in-future = O dia { $day } ainda não chegou.
shipped-too-long-ago = { $day } foi há um ano ou mais. Olhe de novo a página do pedido, por favor.
shipped-not-understood = Não consegui ler isso como um dia.
protection-past = Seria { $at }, que já passou. Se a proteção acabou, toque no botão: muitas vezes ainda dá para fazer algo. Se não, digite o que a página do pedido mostra agora.
button-ended = Sim, acabou
name-is-private = Não guardo telefone, endereço, senha nem número de documento. Dê ao pedido um nome curto sem isso, como “sapatos”.
protection-too-far = Seria { $at }, daqui a mais de um ano. Olhe mais uma vez, por favor.
protection-not-understood = Não consegui ler isso como um prazo.
protection-ended-when = Muitas vezes ainda dá para fazer algo. Em que dia a proteção acabou?
which-day = Qual dia você quer dizer?
asked-again = Desculpe perguntar de novo.
told-not-found = Desculpe, isso eu não tenho. O que você me contou:
which-moment = Qual momento você quer dizer?
protection-from-payment = A partir do pagamento: em que dia você pagou? Digite, por exemplo “paguei 20 de outubro”. Depois digite os dias de novo.
protection-unknown = Tudo bem. Pergunto de novo em alguns dias. O prazo está na página do pedido.
no-such-day = Esse dia não existe no calendário.
name-is-day = Isso parece um dia. Diga o que é, por exemplo “paguei 4 de maio”. Um nome é uma palavra ou duas.
name-too-long = Dê um nome curto, por favor: no máximo { $most } caracteres.
too-many-orders = Você já tem { $most } pedidos abertos, e não consigo cuidar de mais. Feche os que chegaram.

button-begin = Não consigo rastrear
button-begin-another = Outro pedido
button-my-orders = Meus pedidos ({ $count })
button-continue = Continuar
button-start-over = Começar de novo
button-back = « Voltar
button-cancel = Cancelar
button-yes = Sim
button-no = Não
button-no-number = O vendedor não deu
button-today = Hoje
button-yesterday = Ontem
button-unknown = Não sei
button-other-day = Outro dia
button-other-day-or-none = Outro dia / não sei bem
button-days-earlier = ‹ Antes
button-days-later = Depois ›
button-month-ago = Há um mês
button-no-protection = Não tem
button-skip = Pular
button-use-number = Usar { $number }
button-watch = Acompanhar { $number }
button-open-order = Abrir: { $title }
store-other = Outra loja
store-webshop = Loja pequena na web
store-yandexmarket = Yandex Market

## Depois que o pedido chegou
received =
    Que bom, chegou! Antes de confirmar o recebimento na loja, confira:
    • Veio tudo, e é o que você pediu?
    • Funciona, nada quebrado?
    • Tire foto ou vídeo de tudo o que estiver errado: depois de confirmar, reclamar fica mais difícil.

    O dinheiro já tinha voltado? Então o justo é avisar o vendedor que chegou e perguntar como pagar, só dentro da loja.
order-closed = Não acompanho mais <b>{ $title }</b>. Esqueço o pedido em { $days } dias.
button-reopen = Não chegou
button-delete-data = Apagar agora

## O cartão
order-title = { $store }, envio de { $day }
card-title = 📦 <b>{ $title }</b>
card-below = 📦 <b>{ $title }</b>: a ficha está abaixo.
card-store = Loja: { $store }
card-number = Código: <code>{ $number }</code>
card-number-kind = Código: <code>{ $number }</code> · { $kind }
card-no-number = Código: o vendedor não deu
card-shipped = Enviado: { $day } ({ $days ->
    [0] hoje
    [one] há { $days } dia
   *[other] há { $days } dias
})
card-end = { $endfrom ->
    [rules] Último dia para reclamar: { $at } (<b>daqui a { $left }</b>)
   *[own] A proteção acaba: { $at } (<b>daqui a { $left }</b>)
}
card-end-over = { $endfrom ->
    [rules] O último dia para reclamar foi: { $at }
   *[own] A proteção acabou: { $at }
}
card-end-stopped = Proteção até { $at }: você reclamou a tempo
card-end-unknown = Fim da proteção: ainda não sei
card-next = 🔔 Próximo lembrete: { $at }, { $zone }
ask-field = O que quer mudar?
ask-overview = O que quer ver?
field-store = Loja
field-number = Código de rastreio
field-shipped = Dia do envio
field-protection = Fim da proteção
field-name = Nome
ask-delete = Apagar <b>{ $title }</b>? Esqueço na hora e paro de lembrar você.
deleted = <b>{ $title }</b> foi apagado.

button-received = Chegou
button-extended = 📍 Proteção prorrogada
button-edit = Mudar
button-overview = Datas e histórico
button-delete = Apagar
button-delete-sure = Sim, apagar
button-orders = Todos os pedidos
button-card = Abrir a ficha
button-enter-end = Dizer o fim da proteção

## A lista
orders = { $count ->
    [one] Seu pedido aberto:
   *[other] Seus { $count } pedidos abertos, o mais urgente primeiro:
}
left-unknown = fim desconhecido
left-stopped = reclamado a tempo
left-over = proteção acabou
no-orders = Você não tem pedidos abertos.
button-add = Adicionar pedido

## Lembretes
reminder-late = Isto chega mais tarde que o previsto, mas vale agora.
reminder-done = Anotado.
reminder-snoozed = Adiado.
reminder-no-time-left = A proteção está acabando, e não dá mais para esperar. Aja agora, por favor.
button-change-number = 📍 O código mudou
button-tomorrow = Lembrar amanhã

## Ajustes
ask-language = Que idioma você prefere?
language-set = Agora falo português com você.
ask-zone =
    Seu fuso horário é <b>{ $zone }</b>. Hora local: { $now }.

    Digite sua cidade ou a diferença, como São Paulo ou UTC-3.
zone-did-you-mean = Qual cidade você quer dizer?
zone-not-understood = Não conheço esta cidade. Digite uma maior por perto, ou a diferença, como UTC-3.
zone-set = Seu fuso horário é <b>{ $zone }</b>. Hora local: { $now }. Os lembretes vêm às { $hour }:00.
privacy =
    <b>O que guardo:</b> o número desta conversa, seus ajustes e, de cada pedido, o que você me disse: loja, nome, códigos, valor e forma de pagamento se um texto precisou, datas e o que aconteceu. /export dá tudo em um arquivo.

    <b>O que não guardo:</b> seu nome, nome de usuário, telefone, endereço, o texto das mensagens ou imagens: leio na minha própria máquina e esqueço na hora. { $provider ->
        [none] Não passo nada adiante e não consulto dados de encomenda em lugar nenhum.
       *[known] Só passo adiante uma coisa, e só se você concordar: os códigos das suas encomendas vão para o { $provider }, que me diz onde estão. /settings desliga isso, e os códigos são apagados lá.
    }

    <b>Por quanto tempo:</b> um pedido, até você apagar ou { $days } dias depois do fim; tudo, se você passar { $idle } dias sem escrever, com aviso antes. /delete_me apaga tudo o que é seu na hora.
ask-delete-me = { $count ->
    [0] Apagar tudo o que guardo sobre você: idioma e fuso horário?
    [one] Apagar tudo o que guardo sobre você: { $count } pedido, idioma e fuso horário? Paro de lembrar você.
   *[other] Apagar tudo o que guardo sobre você: { $count } pedidos, idioma e fuso horário? Paro de lembrar você.
}
deleted-everything = Tudo sobre você foi apagado. Envie /start para começar de novo.
kept-everything = Tudo bem, nada foi apagado.
button-delete-everything = Sim, apagar tudo
button-keep = Não, manter

## /check
check-ask = Cole o código que você quer entender.

## Avisos por cima da conversa
notice-old-button = Este botão já não vale. Envie /start para começar de novo.
notice-answered = Isto já foi respondido.
notice-nothing-open = Esta pergunta está fechada. Envie /start para começar de novo.
notice-number-noted = Anotado.
notice-saved = Salvo.
notice-order-gone = Este pedido não é mais acompanhado.
notice-order-closed = Este pedido está fechado.
