# Рамка карточки и напоминания, списки и вопросы повторных напоминаний.

## Рамка: по строке
frame-title = { $sign } <b>{ $title }</b>
frame-title-store = { $sign } <b>{ $title }</b> · { $store }
frame-day = День { $days }
frame-left = 🛡 { $bar } { $from ->
    [rules] на обращение осталось <b>{ $span }</b>
    [assumed] осталось примерно <b>{ $span }</b>
   *[own] осталось <b>{ $span }</b>
} ({ $day })
frame-over = { $from ->
    [rules] 🛡 Срок обращения закончился { $day }
   *[own] 🛡 Защита закончилась { $day }
}
frame-over-perhaps = 🛡 Защита, возможно, уже закончилась: проверьте на странице заказа
frame-end-unknown = 🛡 Конец защиты неизвестен: таймер на странице заказа
frame-next = { $is ->
    [today] 🔔 Сегодня, { $time }
    [tomorrow] 🔔 Завтра, { $time }
   *[day] 🔔 { $day }, { $time }
}
button-more = ⋯ Ещё
button-track = 🔎 Отследить
button-open-store = 🛒 Открыть { $store }
button-answer-yes = ✅ Да
button-answer-no = Нет
button-wait-longer = ⏰ Подождать ещё

undo-takes-back = <i>↩ отменит: { $what }.</i>
undone = Отменено: { $what }.
sure-close = Всё на месте и работает? После закрытия я не слежу за концом защиты: <b>{ $at }</b>.
button-sure-close = Да, закрыть

## Что делать, в списке
digest-line = { $sign } <b>{ $title }</b>: { $todo } · { $left }
digest-closed = <b>{ $title }</b>: больше не слежу.
do-wait = подождать
do-look = смотреть, как движется
do-ask = { $to ->
    [support] спросить поддержку
   *[seller] спросить продавца
}
do-answer = { $to ->
    [support] ответ поддержки
   *[seller] ответ продавца
}
do-compare = сверить номер
do-extension = продлить защиту
do-post = спросить почту
do-ship = ещё не отправлен
do-cancel = отменить заказ
do-dispute = { $claim ->
    [dispute] открыть спор
    [request] отправить обращение
    [case] открыть кейс
    [a-to-z] подать заявку A-to-z
    [return] оформить возврат
    [discussion] начать обсуждение
   *[claim] подать заявку
}
do-news = проверить { claim-the }
do-reply = ответить внутри { claim-of }
do-decide = попросить решить
do-appeal = обжаловать
do-payment = идти в PayPal или банк
do-customs = разобраться с таможней
do-collect = забрать посылку
do-return = узнать, почему возврат
do-money = проверить деньги
do-close = закрыть заказ

## Повторное напоминание спрашивает, что вышло из совета. Через раз — другими словами
again-wait = { $time ->
    [odd] Что-нибудь изменилось?
   *[even] Всё по-прежнему или есть новости?
}
again-look = { $time ->
    [odd] Посылка пришла или в отслеживании есть что-то новое?
   *[even] Что сегодня показывает отслеживание?
}
again-ask = { $to ->
    [support] { $time ->
        [odd] Вы написали в поддержку?
       *[even] Ещё не написали? Без вашего письма поддержка не поможет.
    }
   *[seller] { $time ->
        [odd] Вы написали продавцу?
       *[even] Ещё не написали? Без вашего письма продавец не поможет.
    }
}
again-answer = { $to ->
    [support] { $time ->
        [odd] Поддержка ответила?
       *[even] Есть ли уже ответ от поддержки?
    }
   *[seller] { $time ->
        [odd] Продавец ответил?
       *[even] Есть ли уже ответ от продавца?
    }
}
again-compare = { $time ->
    [odd] Вы сверили номер со страницей заказа?
   *[even] На странице заказа всё тот же номер?
}
again-extension = { $time ->
    [odd] Защиту продлили?
   *[even] Посмотрите на страницу заказа: срок сдвинулся?
}
again-post = { $time ->
    [odd] Вы спросили почту?
   *[even] Что говорит почта?
}
again-ship = { $time ->
    [odd] Заказ отправили?
   *[even] На странице заказа уже стоит «отправлен»?
}
again-cancel = { $time ->
    [odd] Вы отменили заказ?
   *[even] Заказ ещё открыт? Отмените его как неотправленный.
}
again-dispute = { $time ->
    [odd] Вы уже обратились за деньгами в магазин?
   *[even] Время идёт: { claim-file } сегодня.
}
again-news = { $time ->
    [odd] Есть новости: { claim-the } рассмотрели?
   *[even] Загляните в { claim-the }: что там сегодня?
}
again-reply = { $time ->
    [odd] Вы ответили внутри { claim-of }?
   *[even] Ответьте сегодня: молчание могут принять за согласие.
}
again-decide = { $time ->
    [odd] Вы попросили решить дело?
   *[even] Само оно не решится: попросите сегодня.
}
again-appeal = { $time ->
    [odd] Вы подали возражение?
   *[even] Отказ — не всегда конец: вы подали возражение?
}
again-payment = { $time ->
    [odd] Вы просили вернуть деньги там, где платили?
   *[even] Сроки PayPal и банка идут: вы туда обратились?
}
again-customs = { $time ->
    [odd] С таможней всё решено?
   *[even] Таможня всё ещё ждёт чего-то от вас?
}
again-collect = { $time ->
    [odd] Вы забрали посылку?
   *[even] Она ещё там? Если не забрать, её отправят назад.
}
again-return = { $time ->
    [odd] Уже известно, почему посылка едет назад?
   *[even] Что говорит перевозчик: почему возврат?
}
again-money = { $time ->
    [odd] Деньги пришли?
   *[even] В выписке уже видны деньги?
}
again-close = { $time ->
    [odd] Всё в порядке?
   *[even] Закрыть этот заказ?
}
