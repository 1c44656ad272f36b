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
frame-stopped = { $decision ->
    [known] 🛡 Вы обратились в срок. Решение должно прийти до { $day }
   *[none] 🛡 Вы обратились в срок: отсчёт защиты остановлен
}
frame-over = { $from ->
    [rules] 🛡 Срок обращения закончился { $day }
   *[own] 🛡 Защита закончилась { $day }
}
frame-over-perhaps = 🛡 Защита, возможно, уже закончилась: проверьте на странице заказа
frame-end-unknown = { $asks ->
    [promised] 🛡 Последний день не знаю: скажите обещанный день
   *[end] 🛡 Конец защиты неизвестен: таймер на странице заказа
}
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
undone = { $now ->
    [end] ↩ Отменено: { $what }. Конец защиты снова { $day }.
    [none] ↩ Отменено: { $what }. Конец защиты снова неизвестен.
   *[same] ↩ Отменено: { $what }. Всё остальное как прежде.
}
notice-undone = Отменено.
sure-close = Всё на месте и работает? После закрытия я не слежу за концом защиты: <b>{ $at }</b>.
button-sure-close = Да, закрыть

## Что делать, в списке
digest-line = { $sign } <b>{ $title }</b>: { $todo } · { $left }
digest-line-bare = { $sign } <b>{ $title }</b>: { $todo }
digest-quiet = { $sign } <b>{ $title }</b>
left-span = { $about ->
    [yes] осталось примерно { $span }
   *[no] осталось { $span }
}
title-no-number = без номера
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
    [case] открыть кейс
    [a-to-z] подать заявку A-to-z
    [return] оформить возврат
    [discussion] начать обсуждение
   *[claim] отправить обращение
}
do-news = проверить { claim-the }
do-reply = ответить внутри { claim-of }
do-decide = попросить решить
do-appeal = обжаловать
do-payment = { $ways ->
    [paypal] идти в PayPal
    [card] идти в банк
    [other] спросить, кто принял платёж
   *[both] идти в PayPal или банк
}
do-over = поздно, можно закрыть
do-customs = разобраться с таможней
do-collect = забрать посылку
do-return = узнать, почему возврат
do-money = проверить деньги
do-close = закрыть заказ

## Повторное напоминание: вопрос, на который отвечают его кнопки. Через раз — другими словами
again-change = { $time ->
    [odd] Что-нибудь изменилось?
   *[even] Всё по-прежнему или есть новости?
}
again-arrival = { $time ->
    [odd] Посылка пришла или в отслеживании есть что-то новое?
   *[even] Посылка у вас? Что сегодня показывает отслеживание?
}
again-seller-asked = { $to ->
    [support] { $time ->
        [odd] Вы написали в поддержку?
       *[even] Без вашего письма поддержка не поможет. Вы уже написали?
    }
   *[seller] { $time ->
        [odd] Вы написали продавцу?
       *[even] Без вашего письма продавец не поможет. Вы уже написали?
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
again-number-compared = { $time ->
    [odd] Вы сверили номер со страницей заказа?
   *[even] Номер иногда меняют. Вы сверили его со страницей заказа?
}
again-parcel-compared = { $time ->
    [odd] Вы сверили место и даты?
   *[even] Один вес мало что значит. Вы сверили место и даты?
}
again-extension-asked = { $time ->
    [odd] Вы попросили продлить защиту?
   *[even] Время идёт, пока защиту не продлят. Вы попросили об этом?
}
again-extended = { $time ->
    [odd] Защиту продлили?
   *[even] Посмотрите на страницу заказа: срок сдвинулся?
}
again-extended-yourself = { $time ->
    [odd] Вы продлили защиту или уже обратились за деньгами?
   *[even] Время идёт. Вы продлили защиту или обратились за деньгами?
}
again-post-asked = { $time ->
    [odd] Вы спросили почту?
   *[even] Почта часто знает больше, чем страница. Вы спросили?
}
again-still-there = { $time ->
    [odd] Вы узнали, лежит ли она ещё там?
   *[even] Если не забрать, её отправят назад. Вы узнали, там ли она?
}
again-shipped = { $time ->
    [odd] Заказ отправили?
   *[even] На странице заказа уже стоит «отправлен»?
}
again-cancelled = { $time ->
    [odd] Вы отменили заказ?
   *[even] Заказ, возможно, ещё открыт. Вы его отменили?
}
again-opened = { $time ->
    [odd] Вы уже { claim-did }?
   *[even] Время идёт. Вы уже { claim-did }?
}
again-news = { $time ->
    [odd] Есть новости: { claim-the } рассмотрели?
   *[even] Загляните в { claim-the }: есть ли ответ?
}
again-decision = { $time ->
    [odd] Магазин уже решил?
   *[even] Решение уже есть?
}
again-appeal-news = { $time ->
    [odd] На ваше возражение ответили?
   *[even] По вашему возражению уже решили?
}
again-case-news = { $time ->
    [odd] Есть новости по вашему делу?
   *[even] Что сегодня видно в вашем деле?
}
again-replied = { $time ->
    [odd] Вы ответили внутри { claim-of }?
   *[even] Молчание могут принять за согласие. Вы ответили внутри { claim-of }?
}
again-said-no = { $to ->
    [support] { $time ->
        [odd] Вы ответили поддержке?
       *[even] Молчание могут принять за согласие. Вы ответили поддержке?
    }
   *[seller] { $time ->
        [odd] Вы ответили продавцу?
       *[even] Молчание могут принять за согласие. Вы ответили продавцу?
    }
}
again-escalated = { $time ->
    [odd] Вы попросили магазин решить?
   *[even] Сам магазин может не вмешаться. Вы попросили его решить?
}
again-case-escalated = { $time ->
    [odd] Вы передали дело на решение PayPal?
   *[even] Без этого PayPal закроет дело. Вы передали его на решение?
}
again-appealed = { $time ->
    [odd] Вы подали возражение?
   *[even] Отказ — не всегда конец. Вы подали возражение?
}
again-objected = { $time ->
    [odd] Вы возразили на отказ?
   *[even] Некоторые решения меняют. Вы возразили?
}
again-payment-asked = { $time ->
    [odd] Вы просили вернуть деньги там, где платили?
   *[even] Там, где вы платили, без просьбы ничего не сделают. Вы обратились туда?
}
again-claimed = { $time ->
    [odd] Вы обратились в магазин или туда, где платили?
   *[even] Дни идут и там, и там. Вы уже обратились?
}
again-claim-changed = { $time ->
    [odd] Вы добавили фото в { claim-the }?
   *[even] Без фото могут отказать. Вы их добавили?
}
again-over = { $time ->
    [odd] Сроков, в которые можно успеть, больше нет. Закрыть этот заказ?
   *[even] Помощи всё нет? Закрыть этот заказ?
}
again-customs = { $time ->
    [odd] С таможней всё решено?
   *[even] Таможня, возможно, ещё ждёт вас. Всё решено?
}
again-collected = { $time ->
    [odd] Вы забрали посылку?
   *[even] Если не забрать, её отправят назад. Вы её забрали?
}
again-why-returned = { $time ->
    [odd] Уже известно, почему посылка едет назад?
   *[even] Что говорит перевозчик: почему возврат?
}
again-money = { $time ->
    [odd] Деньги пришли?
   *[even] В выписке уже видны деньги?
}
again-all-well = { $time ->
    [odd] С заказом всё в порядке?
   *[even] Всё на месте и работает?
}
again-arrival-told = { $to ->
    [support] { $time ->
        [odd] Вы написали в поддержку, что заказ пришёл?
       *[even] Поддержка знает, что заказ пришёл?
    }
   *[seller] { $time ->
        [odd] Вы написали продавцу, что заказ пришёл?
       *[even] Продавец знает, что заказ пришёл?
    }
}
again-closing = { $time ->
    [odd] Закрыть этот заказ?
   *[even] Больше делать нечего. Закрыть этот заказ?
}
button-nothing-new = Ничего нового
button-no-news = Новостей нет
button-it-is-here = ✅ Посылка у меня
button-money-back = ✅ Деньги вернулись
button-all-well = ✅ Всё хорошо: закрыть
button-told-close = ✅ Да, закрыть заказ
reminder-no-news = Понятно, ничего нового.
reminder-not-yet = Ещё нет? Тогда вот что сделать.
button-parcel-mine = ✅ Сходятся: моя
