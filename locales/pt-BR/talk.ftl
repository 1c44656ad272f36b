# Palavras livres que as pessoas digitam, e o que o vendedor respondeu.

## Respostas a palavras livres
talk-thanks = De nada! Escreva para mim quando algo mudar.
talk-who-are-you =
    Sou um bot, não uma pessoa nem uma loja. Acompanho pedidos que não chegaram, aviso antes que a proteção acabe e dou o texto para enviar.
talk-how-it-works =
    1. Conte sobre o pedido, ou cole a página ou o e-mail dele.
    2. Eu digo o que fazer agora e dou o texto para o vendedor.
    3. Aviso antes que seja tarde para pedir seu dinheiro.
talk-human = Ninguém lê junto aqui: sou um bot. O suporte da própria loja está na página do pedido, em Ajuda. Posso dizer o que escrever lá.
talk-open-dispute = A disputa se abre na página do pedido da loja, em um botão como “Abrir disputa” ou “Reembolso”. O resto depende da loja. Então, primeiro:
talk-arrived =
    Boa notícia! A encomenda está mesmo na sua mão?

    Confira o que há dentro antes de confirmar o recebimento na loja.
talk-arrived-wrong = <b>Não confirme o recebimento, e não jogue nada fora.</b> Tire fotos da encomenda, da etiqueta e do produto. Depois peça seu dinheiro com elas.
talk-not-arrived = { $acts ->
    [yes] O que importa é não perder o último dia para pedir seu dinheiro.
   *[no] A maioria dessas encomendas ainda chega. O que importa é não perder o último dia para pedir seu dinheiro.
}
talk-delivered-not-here = <b>Não confirme o recebimento.</b> Olhe a caixa de correio, pergunte hoje na portaria, aos vizinhos e nos correios. Se ninguém tem, peça ao vendedor a prova de entrega e peça seu dinheiro.
talk-where-is-it = Eu mesmo não consulto encomendas. O rastreio diz onde está, e eu digo o que fazer.
talk-tracking-shows = O que o rastreio mostra agora? Aí meu conselho volta a servir.
talk-number-wrong = Compare o código com o da página do pedido, caractere por caractere. Se for igual, peça ao vendedor para conferir: erro de digitação do lado dele é comum.
talk-two-numbers = Os dois códigos podem ser reais: muitos pacotes recebem um novo quando uma transportadora do seu país assume. Mande o mais novo, e eu acompanho. O antigo mostra só a parte dele do caminho.
talk-is-it-fake = Ninguém sabe isso só pelo código. Muitos reais não mostram nada por semanas. Quem protege você é a loja: peça seu dinheiro antes do último dia.
talk-customs = A alfândega pode pedir dados ou um imposto. Nunca abra um link de mensagem: abra você o site dos correios ou da transportadora. Eu nunca preciso do seu documento ou cartão.
talk-phishing =
    <b>Não pague, e não abra o link de uma mensagem dessas.</b> Uma taxinha de entrega quase sempre é golpe.

    Abra você o site dos correios e consulte a encomenda lá.
talk-phished =
    <b>Primeiro: bloqueie o cartão agora mesmo</b>, no app do banco ou pelo número que está no cartão. Diga que pagou num site de golpe e conteste a compra.

    Depois troque todas as senhas que digitou lá e guarde a mensagem como prova. Sua encomenda de verdade não tem nada a ver com isso.
talk-protection = A proteção ao comprador é o prazo em que você pode pedir o dinheiro de volta à loja. Depois dele, o dinheiro quase sempre está perdido.
talk-extend = Peça ao vendedor para prorrogar a proteção, e veja na página do pedido se a nova data está lá. Sem ela, é preciso { claim-file } a tempo.
talk-extended = Bom. Que data final a página do pedido mostra agora? Só vale o que está lá.
talk-dispute-refused = O que disseram exatamente? Uma recusa muitas vezes não é o fim.
talk-refund-when = Depois que a loja aceita, o dinheiro leva de alguns dias a algumas semanas, conforme a forma de pagamento. Até lá, nada é certo.
talk-refund-due = { $late ->
    [yes] Foi aprovado em { $on } e devia ter chegado até <b>{ $by }</b>. Agora:
   *[no] Foi aprovado em { $on }: em geral chega até <b>{ $by }</b>. Se não chegar:
}
talk-money-back = Que bom! Todo o dinheiro está na sua conta? Então fecho o pedido.
talk-seller-silent = Acontece muito. Você não precisa de resposta para pedir seu dinheiro: o silêncio não acaba com a sua proteção.
talk-what-to-write = { $known ->
    [yes] Tenho textos prontos em inglês para vendedores e lojas.
   *[no] Tenho textos prontos em inglês para vendedores e lojas. Conte sobre o pedido, e eu dou o que serve.
}
talk-what-now = { $known ->
    [yes] Não confirme o recebimento, e veja quando a proteção acaba.
   *[no] Não confirme o recebimento, e veja quando a proteção acaba. Conte sobre o pedido, e eu digo o que vem depois.
}
talk-upset = { $acts ->
    [yes] Eu entendo: esperar pelo próprio dinheiro cansa. Um passo de cada vez.
   *[no] Eu entendo: esperar pelo próprio dinheiro cansa. A maioria dessas encomendas chega, e se a sua não chegar, você pode pedir o dinheiro a tempo. Um passo de cada vez.
}
talk-stop-look-ups = Não consulto nenhuma encomenda: nenhum código vai para ninguém.
talk-track-for-me = Eu mesmo não consulto encomendas. Explico o código e digo quando agir.
talk-wrong-address = Escreva já ao vendedor, dentro da loja, e pergunte à transportadora se dá para mudar. <b>Não confirme o recebimento.</b> Se a página do pedido mostra o endereço certo, tire um print.
talk-not-shipped = Enquanto não for enviado, dá para cancelar na página do pedido. Ela também diz até quando o vendedor tem que enviar.
talk-changed-mind = Ainda não foi enviado? Cancele na página do pedido. Já está a caminho? Dificilmente dá para cancelar: pergunte ao vendedor. Quando chegar, devolva pelas regras da página do pedido. Enquanto não chegar, o motivo da reclamação continua “não recebido”.
talk-returned = Tire um print do rastreio hoje, e pergunte à transportadora por que está voltando: disso depende o que você pode pedir.
talk-how-long = Esperar não custa nada, se ainda sobra proteção. Aja antes que acabe: nos últimos dias só vale a reclamação.
talk-how-long-at-large = Ninguém sabe dizer o dia: da China um pacote leva quase sempre algumas semanas, e às vezes mais de dois meses. { talk-how-long }
talk-will-money-come = Ninguém pode prometer isso. A maioria das lojas devolve o que não chegou, se você pedir na página do pedido antes de a proteção acabar.
talk-no-number = Dá para reclamar de uma encomenda sem código também. Peça o código ao vendedor e fique de olho no fim da proteção.
talk-cost = Eu não custo nada, e nunca peço dinheiro, cartão ou documento.
talk-confirmed-by-mistake = <b>Escreva ao suporte da loja hoje:</b> a encomenda não chegou, e a confirmação foi por engano. Muitas lojas ainda aceitam reclamação por alguns dias. Tire um print da página do pedido.
talk-money-partly = Voltou só uma parte? Então não acabou. Não confirme nada, e peça o resto onde o pedido foi reembolsado.
talk-escalate = Se o vendedor recusa ou não responde, a loja decide. Na página do pedido, procure “Recorrer”, “Contestar” ou “Falar com o suporte”.
talk-not-helped = Que pena que não ajudou. Vamos ver o que ainda dá para fazer.
talk-other-parcel = Então este pedido ainda não chegou. Continuo acompanhando.
talk-not-mine = Então o código é da encomenda de outra pessoa. Como você sabe?
talk-through-payment = { $known ->
    [yes] Além da loja, o dinheiro pode voltar por onde você pagou: o banco do cartão ou o PayPal.
   *[no] Além da loja, o dinheiro pode voltar por onde você pagou: o banco do cartão ou o PayPal. Conte do pedido, e eu conto os últimos dias.
}
talk-settled = Que bom! Como terminou? Aí eu encerro o pedido.
talk-given-up = Sinto muito, dá raiva. Encerro o pedido? Aí não lembro você de mais nada.
talk-offer-accepted = Quem aceitou menos em geral não recebe mais. Guarde um print e me diga quando o dinheiro chegar.
talk-they-wrote = O que escreveram? Encaminhe ou cole aqui: digo o que significa e o que responder.
talk-link-opened =
    <b>Só abrir um link ainda não tira dinheiro.</b> Apague a mensagem e veja o pacote no site da própria transportadora.

    Digitou lá um número de cartão, uma senha ou um código? Então bloqueie o cartão agora.
talk-refund-as-credit = <b>Crédito, pontos ou cupom não são o seu dinheiro.</b> Não foi você que escolheu? Peça ao suporte para devolver por onde você pagou. Se estiver bom assim, encerre o pedido.
talk-refund-to-old-card = Veja primeiro a conta: o cartão novo do mesmo banco costuma ter a mesma. Ela também foi fechada? Peça ao suporte o número de referência e leve ao seu banco.
talk-private-sale =
    <b>Entre particulares nenhuma loja responde.</b> Pagou com cartão ou PayPal por compra? Conteste lá. Por pix, transferência, a amigos ou em dinheiro? Então hoje:
    1. Peça ao banco ou app a devolução.
    2. Dê ao vendedor um último dia por escrito.
    3. Guarde o anúncio, a conversa e o comprovante. Sem resposta: avise a plataforma e a polícia.
talk-going-away =
    Os Correios e os pontos de retirada guardam o pacote só por alguns dias: o rastreio e o aviso dizem até quando. Antes de viajar:
    1. Combine quem vai retirar, ou peça que guardem por mais tempo.
    2. Ainda não enviado? Peça ao vendedor que espere.
    O que ninguém retira volta, e fica mais difícil reaver o dinheiro.
talk-return-cost = <b>Veio errado, quebrado ou diferente do anúncio?</b> Aí a volta costuma ser paga pelo vendedor ou pela loja: peça uma etiqueta de devolução na reclamação e não envie nada por sua conta antes da resposta. <b>Mudou de ideia?</b> Aí quase sempre é você: a página do pedido diz.
talk-authority =
    <b>Primeiro o que tem último dia:</b> a reclamação na loja, depois o banco ou o PayPal. Não custa nada e quase sempre basta.

    Além disso, o órgão de defesa do consumidor (no Brasil, o Procon) ajuda de graça, e a polícia registra um golpe. Guarde o pedido, o chat e o pagamento.
talk-delete-what = Apagar <b>{ $title }</b>, ou tudo o que guardo sobre você?
talk-delete-which = Apagar um pedido, ou tudo o que guardo sobre você?
button-delete-this = Apagar este pedido
talk-no-order = Ainda não acompanho nenhum pedido seu. Conte sobre ele, e eu digo o que vem depois. Para apagar tudo o que guardo: /delete_me.
edit-is-past = Já respondi àquela mensagem. Para mudar algo, escreva de novo, ou toque.
talk-which = O que você quer dizer?
talk-which-order = De qual pedido se trata?
talk-no-other-order = Não acompanho outro pedido seu: só <b>{ $title }</b>, e continuo acompanhando. De qual você fala?
talk-unclear-0 = Não entendi. Toque no que mais se parece, ou diga com outras palavras.
talk-unclear-1 = Desculpe, não sei bem o que você quer dizer. Talvez um dos botões diga.
talk-unclear-2 = Ainda não entendi. Bastam poucas palavras simples, ou um toque.
talk-unclear-3 = Desculpe, não consegui entender. Diga em poucas palavras o que aconteceu com a encomenda.
talk-unclear-4 = Li duas vezes e não ficou claro. Toque no botão que combina melhor.
talk-unclear-5 = Vamos tentar com os botões: um toque e eu sei.
talk-unclear-6 = Prefiro perguntar a adivinhar errado. Escolha abaixo, por favor.
talk-unclear-7 = Ainda não conheço essas palavras. Diga de novo, mais curto.
talk-unclear-8 = Desculpe, perdi o fio. Uma coisa de cada vez: primeiro o mais importante.
talk-unclear-9 = Isso também não entendi, desculpe. O que você contou antes está guardado; escolha abaixo.
part-not-understood = Não entendi esta parte: “{ $part }”. Escreva de novo, com outras palavras.
talk-unclear-example = Também não entendi. Uma linha basta, como: “Temu, enviado 3 de novembro, rastreio não mostra nada”.
button-not-that = Outra coisa
button-in-hands = ✅ Sim, está comigo
button-not-in-hands = Não, ainda não

## O que pode ter sido dito
button-talk-help = Ajuda
button-talk-thanks = Valeu
button-talk-greeting = Olá
button-talk-who-are-you = Quem é você?
button-talk-how-it-works = Como funciona?
button-talk-open-dispute = Como abrir a disputa
button-talk-seller-wants-cancel = Pedem para cancelar
button-talk-seller-offers-less = Oferecem menos
button-talk-seller-wants-receipt = Pedem para confirmar
button-talk-seller-pays-outside = Dinheiro por fora
button-talk-seller-says-wait = Vendedor diz: espere
button-talk-seller-resends = Vão enviar de novo
button-talk-seller-cannot-ship = Não podem enviar
button-talk-seller-wants-proof = Pedem fotos
button-talk-seller-silent = Vendedor não responde
button-talk-seller-asked = Falei com o vendedor
button-talk-arrived = Chegou
button-talk-arrived-wrong = Veio com problema
button-talk-not-arrived = Não chegou
button-talk-delivered-not-here = “Entregue”, não chegou
button-talk-where-is-it = Onde está?
button-talk-tracking-shows = O rastreio mostra
button-talk-why-untracked = Por que não rastreia?
button-talk-number-wrong = O código está errado
button-talk-two-numbers = Dois códigos
button-talk-is-it-fake = É golpe?
button-talk-customs = Alfândega
button-talk-phishing = Mensagem estranha
button-talk-phished = Paguei num site falso
button-talk-protection = Proteção ao comprador
button-talk-extend = Como prorrogar
button-talk-extended = Foi prorrogada
button-talk-dispute-opened = Abri a disputa
button-talk-paypal-case = Pedi ao PayPal
button-talk-bank-case = Pedi ao banco
button-talk-dispute-cancelled = Cancelei a disputa
button-talk-dispute-won = Decidiram a meu favor
button-talk-dispute-refused = Recusaram
button-talk-refund-when = Quando vem o dinheiro?
button-talk-money-back = O dinheiro voltou
button-talk-what-to-write = O que escrever
button-talk-what-now = O que fazer agora
button-talk-my-orders = Meus pedidos
button-talk-new-order = Outro pedido
button-talk-delete-all = Apagar tudo
button-talk-delete-order = Apagar um pedido
button-talk-language = Idioma
button-talk-stop = Menos mensagens
button-talk-later = Lembrar mais tarde
button-talk-timezone = Fuso horário
button-talk-edit = Mudar algo
button-talk-cancel = Cancelar
button-talk-privacy = Meus dados
button-talk-wrong-address = Endereço errado
button-talk-stop-look-ups = Parar as consultas
button-talk-track-for-me = Rastreie para mim
button-talk-human = Falar com uma pessoa
button-talk-going-away = Vou viajar
button-talk-changed-mind = Não quero mais
button-talk-return-cost = Quem paga a volta?
button-talk-authority = Procon, polícia
button-talk-upset = Não aguento mais
button-talk-not-shipped = Não foi enviado
button-talk-returned = Está voltando
button-talk-how-long = Esperar ou agir?
button-talk-will-money-come = O dinheiro vai voltar?
button-talk-no-number = Não tenho código
button-talk-cost = Quanto custa?
button-talk-confirmed-by-mistake = Confirmei por engano
button-talk-money-partly = Só voltou uma parte
button-talk-escalate = Como levar adiante
button-talk-not-helped = Não adiantou
button-talk-undo = Desfazer o último
button-talk-other-parcel = Era outra encomenda
button-talk-not-my-city = Não é minha cidade
button-talk-not-mine = Não é minha encomenda
button-talk-customs-answered = Já mandei à alfândega
button-talk-order-cancelled = Cancelei o pedido
button-talk-answered = Respondi
button-talk-escalated = Pedi decisão da loja
button-talk-appealed = Recorri
button-talk-through-payment = Dinheiro pelo banco
button-talk-settled = Está resolvido
button-talk-given-up = Vou desistir
button-talk-offer-accepted = Aceitei menos
button-talk-they-wrote = Me escreveram
button-talk-link-opened = Só abri um link
button-talk-refund-as-credit = Devolvido em crédito
button-talk-refund-to-old-card = Para cartão fechado
button-talk-private-sale = Compra de particular
button-talk-delete-what = Apagar

## O que o vendedor respondeu
reply-ask = Foi isto que o vendedor ou a loja escreveu?
button-sellers-words = Sim, escreveram isso
button-note-it = ✅ Anotar
reply-pay-outside =
    Querem pagar ou receber <b>fora da loja</b>.

    ⚠️ Ali a loja não protege nada. Um reembolso por fora muitas vezes não chega, ou só depois que você desiste da disputa. Não dê o cartão nem pague nada: quem erra é quem paga.
reply-confirm-receipt =
    Querem que você <b>confirme o recebimento</b>.

    ⚠️ Isso entrega o dinheiro e quase sempre acaba com a sua proteção. Só confirme o que está na sua mão.
reply-close-dispute =
    { $disputed ->
        [yes] Querem que você <b>cancele { claim-the }</b>.
       *[no] Querem que você <b>não abra nada</b>, ou que cancele.
    }

    ⚠️ O que se cancela quase nunca se reabre. Promessa não é reembolso: mantenha até o dinheiro ou a encomenda chegar.
reply-change-reason =
    Querem que você dê <b>outro motivo</b>.

    ⚠️ “Não preciso mais” vira desistência sua, e podem negar o dinheiro. Fique com o motivo verdadeiro: { $came ->
        [none] não chegou.
       *[other] o que há de errado com o que chegou.
    }
reply-partial-refund =
    Oferecem <b>menos</b> do que você pagou, ou um cupom.

    ⚠️ Quem aceita não recebe mais. Você não precisa aceitar: { $came ->
        [none] nada chegou, então pode pedir tudo.
        [part] pode pedir o valor inteiro do que falta.
       *[other] com fotos do que chegou, pode pedir tudo.
    }
reply-coupon =
    Oferecem um <b>cupom ou crédito</b> no lugar do dinheiro.

    ⚠️ Só vale nessa loja e pode vencer. Quem aceita quase nunca recebe o dinheiro. Peça o dinheiro por onde você pagou.
reply-says-delivered =
    Dizem que foi <b>entregue</b>.

    ⚠️ Olhe a caixa de correio e pergunte hoje na portaria, aos vizinhos e nos correios. Se ninguém tem, não confirme: peça a prova de entrega.
reply-at-pickup =
    Dizem que <b>espera por você</b> nos Correios ou em um ponto de retirada.

    👉 Veja o que o rastreio mostra. Se estiver lá, retire nos próximos dias, com documento e o código.
reply-refuses =
    Eles se <b>recusam</b> a devolver o dinheiro.

    👉 { $disputed ->
        [yes] Na disputa quem decide é a loja, não eles. Peça que ela intervenha.
       *[no] O não deles não decide nada: peça seu dinheiro na página do pedido a tempo. Lá quem decide é a loja.
    }
reply-new-number =
    Deram um <b>código novo</b>.

    ⚠️ Código novo muitas vezes quer dizer que saiu depois, ou que é outra encomenda. Mande o código para mim; sua proteção segue como antes.
reply-resend =
    Prometem <b>enviar de novo</b>.

    ⚠️ A proteção do seu pedido não aumenta com isso. Peça o código novo, e mantenha seu direito de reclamar.
reply-other-goods =
    Oferecem <b>outra coisa</b> em vez do que você pediu.

    👉 Você não precisa aceitar: peça o que comprou ou todo o seu dinheiro.
reply-refund-promised =
    Prometem um <b>reembolso</b>.

    ⚠️ Só vale o reembolso que a página do pedido mostra. Não cancele nem confirme nada antes de o dinheiro voltar.
reply-lost =
    Dizem que a encomenda <b>se perdeu</b>.

    Bom ter por escrito: tire um print. Com ele você pode pedir todo o seu dinheiro.
reply-out-of-stock =
    <b>Não podem enviar</b>, ou pedem para cancelar o pedido.

    ⚠️ Deixe o vendedor ou a loja cancelar. Se você cancelar, o motivo é “não enviado”, nunca “mudei de ideia”. Tire um print da resposta.
reply-wrong-address =
    Dizem que o <b>endereço</b> está errado.

    ⚠️ Compare com o endereço na página do pedido, e tire um print. Se lá está certo, o erro não é seu.
reply-asks-proof =
    Pedem uma <b>foto ou prova</b>.

    { $came ->
        [none] De uma encomenda que não chegou não há o que fotografar. Mande um print do rastreio com data, só dentro da loja.
       *[other] Fotografe o pacote, a etiqueta e o que chegou, e mande só dentro da loja.
    }
reply-holiday =
    Dizem que <b>feriados</b> atrasam.

    ⚠️ Feriado não para o relógio da sua proteção. Espere só enquanto ela durar.
reply-customs =
    Dizem que está na <b>alfândega</b>.

    ⚠️ Pode ser verdade, ou só para ganhar tempo. A alfândega não para o relógio da sua proteção.

    👉 Veja o que o rastreio mostra. Se a alfândega o retém mesmo, os Correios ou a transportadora dizem pelo código o que falta: fale com eles.
reply-wait =
    Pedem que você <b>espere</b>.

    ⚠️ Esperar não custa nada enquanto a proteção dura. Muitas respostas assim são para passar do fim dela.
reply-says-moving =
    Dizem que está <b>a caminho</b>.

    ⚠️ É a palavra deles, não um registro: só vale o rastreio. Sua proteção continua correndo.
reply-pay-again =
    Querem que você <b>pague de novo</b>.

    ⚠️ Não pague: reenviar é por conta deles, e ninguém protege o que se paga por link ou no chat. Se o pacote voltar, peça todo o dinheiro na página do pedido.
reply-customs-fee =
    Dizem que <b>a alfândega quer dinheiro</b>.

    ⚠️ Pode ser verdade. Confira pelo código no site oficial dos Correios, da transportadora ou da Receita, e pague só lá: nunca por link de mensagem, nem ao vendedor.
reply-extended =
    Dizem que a sua <b>proteção</b> foi ou será estendida.

    ⚠️ Só vale o dia na página do pedido: olhe lá. Enquanto ela não mostrar outro, conto com o fim que conheço.
reply-choice =
    Deixam você <b>escolher</b>.

    👉 Escolha o dinheiro, todo, pelo meio em que pagou. Crédito só vale nessa loja, e um segundo pacote não aumenta a proteção.
reply-open-dispute =
    Dizem: <b>{ do-dispute }</b>.

    { $disputed ->
        [yes] Já está feito: só vale o que aceitarem lá.
       *[no] 👉 Faça isso agora, { $came ->
            [none] como “não recebido”
           *[other] com o que está errado
        }, no valor total. Só vale o que estiver lá.
    }
reply-support-waits =
    O <b>suporte da loja</b> está verificando.

    Tire um print da resposta. A proteção continua correndo.
reply-thanks = Aqui não pedem nada de você. Avalie e confirme o pedido só quando ele estiver nas suas mãos.
reply-rate =
    Querem uma <b>boa avaliação</b>.

    ⚠️ Avalie só com o pacote nas mãos, ou com o dinheiro de volta.
reply-also-pay-outside = Também querem dinheiro ou dados de cartão fora da loja: não dê.
reply-also-confirm-receipt = Também querem que você confirme o recebimento: não confirme.
reply-also-close-dispute = { $disputed ->
    [yes] Também querem que você cancele { claim-the }: não cancele.
   *[no] Também querem que você não abra nada: você pode, enquanto a proteção durar.
}
reply-also-change-reason = Também querem outro motivo: fique com o verdadeiro.
reply-also-partial-refund = Também oferecem menos do que você pagou.
reply-also-coupon = Também oferecem um cupom: aceite só dinheiro.
reply-also-says-delivered = Também dizem que foi entregue.
reply-also-at-pickup = Também dizem que espera por você: veja o rastreio.
reply-also-refuses = Também se recusam a devolver o dinheiro: isso quem decide é a loja.
reply-also-new-number = Também dão um código novo.
reply-also-resend = Também prometem enviar de novo.
reply-also-other-goods = Também oferecem outra coisa em vez do que você pediu.
reply-also-refund-promised = Também prometem um reembolso. Só vale o que a página do pedido mostra.
reply-also-lost = Também dizem que se perdeu.
reply-also-out-of-stock = Também dizem que não podem enviar.
reply-also-wrong-address = Também dizem que o endereço está errado.
reply-also-asks-proof = Também pedem uma foto ou prova.
reply-also-holiday = Também falam de feriados.
reply-also-customs = Também falam da alfândega.
reply-also-wait = Também pedem que você espere.
reply-also-says-moving = Também dizem que está a caminho.
reply-also-rate = Também querem uma boa avaliação: não antes do pacote ou do dinheiro.
reply-also-pay-again = Também querem que você pague de novo: não pague.
reply-also-customs-fee = Também dizem que a alfândega quer dinheiro: confira no site oficial e pague só lá.
reply-also-extended = Também falam em mais proteção: só vale a página do pedido.
reply-also-choice = Também deixam você escolher: fique com o dinheiro.
reply-also-open-dispute = Também dizem que você pode { do-dispute }: faça a tempo.
reply-also-support-waits = O suporte também está verificando.
reply-look-again = 🔔 Olhe de novo em <b>{ $day }</b>.
reply-no-order-of-store = Ainda não acompanho nenhum pedido da { $store }. De qual você fala?
reply-deadline = { $left ->
    [0] ⏳ Menos de um dia: { $what }, <b>{ $at }</b>.
    [one] ⏳ Você tem { $left } dia: { $what }, <b>{ $at }</b>.
   *[other] ⏳ Você tem { $left } dias: { $what }, <b>{ $at }</b>.
}
reply-end-first = { $asks ->
    [promised] ⏳ Antes de esperar, me diga o dia prometido: seu último dia depende dele.
    [paid] ⏳ Antes de esperar, me diga o dia do pagamento: seu último dia depende dele.
   *[end] ⏳ Antes de esperar, veja o contador na página do pedido e me diga quando a proteção termina. Esperar além desse dia pode custar o dinheiro.
}
reply-deadline-passed = ⏳ Pedem { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}, até { $until }. <b>Você tem { $left ->
    [0] menos de um dia
    [one] { $left } dia
   *[other] { $left } dias
}</b>: { $what }, { $at }. Não espere além disso.
reply-deadline-kept = ⏳ Pedem { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}, até { $until }. Você tem { $left ->
    [one] { $left } dia
   *[other] { $left } dias
}: { $what }, <b>{ $at }</b>. Aviso a tempo.
