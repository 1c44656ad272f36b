# Жизнь заказа: что с ним случилось (кнопки, вопросы, история); «позже»; чего не хватает для писем.

## Что случилось?
ask-news = Что случилось?
button-news = 📍 Новости
button-undo = ↩ Отменить последнее
button-shipped = 📍 Его отправили
button-tracking = 📍 Что показывает трек
button-number-came = 📍 Трек-номер появился
button-number-same = ✅ Сверено: тот же
button-seller-asked = { $to ->
    [support] ✅ Поддержке написано
   *[seller] ✅ Продавцу написано
}
button-seller-answered = { $to ->
    [support] 📍 Поддержка: ждать
   *[seller] 📍 Продавец: ждать
}
button-seller-silent = 📍 Не отвечает
button-extension-asked = ✅ Продление запрошено
button-dispute-opened = ✅ Спор открыт
button-refused-until = 📍 Отказ: ждать до даты
button-asked-around = ✅ Соседи опрошены
button-less-offered = 📍 Предлагают меньше
button-dispute-refused = 📍 В споре отказали
button-escalated = ✅ Передано магазину
button-dispute-cancelled = ✅ Спор отменён
button-won = 📍 Вернут всё
button-lost = 📍 Решили против меня
button-refunded = 📍 Деньги вернулись
button-arrived-after-all = 📍 Посылка пришла
button-close = Всё в порядке, закрыть
button-enter-paid = Указать день оплаты
button-enter-expected = Указать обещанный день
button-enter-payment = Способ оплаты
button-tracking-nothing = Совсем ничего
button-tracking-moving = Движется
button-tracking-frozen = Статус не меняется
button-tracking-delivered = «Вручено», но её нет
button-tracking-pickup = Ждёт получения
button-tracking-not-mine = Чужая посылка
button-tracking-held = Задержана таможней
button-tracking-destroyed = Уничтожена
button-tracking-returned = Едет обратно
button-tracking-data = Данные или пошлина
button-tracking-more = Другое
button-not-looked = Пока не проверено
button-tracking-failed = Не застали, извещение
button-tracking-announced = Только этикетка
button-place-sender = В стране отправителя
button-place-border = Покинула ту страну
button-until-day = { $day }
button-place-mine = В моей стране
button-weeks-ago = { $weeks ->
    [one] { $weeks } неделю назад
    [few] { $weeks } недели назад
   *[many] { $weeks } недель назад
}
button-because-place = Вручена в другом месте
button-because-before = В пути ещё до заказа
button-return-not-collected = Не забрали вовремя
button-return-customs = Пошлина не оплачена
button-return-address = Неверный адрес
button-return-not-mine = Не по моей вине
button-because-weight = Другой вес
button-not-yet = Ещё нет
button-not-shipped = Ещё не отправлен
button-keep-day = Без изменений
button-paypal = PayPal
button-card-payment = Карта
button-other-way = Другим способом
notice-noted = Записано.
notice-nothing-to-undo = Отменять нечего.

## Вопросы
ask-paid =
    Когда вы <b>оплатили</b> заказ?

    <i>Нажмите или напишите день: 12.11, 12 ноября, 5 дней назад.</i>
ask-expected =
    До какого дня магазин <b>обещал доставку</b>? Считается последний из дней.

    <i>Напишите день: 12.11, 12 ноября, через 5 дней.</i>
ask-payment = Чем вы платили?
ask-order-number =
    Какой <b>номер заказа</b>? Он есть на странице заказа.

    <i>Не номер карты и не номер паспорта.</i>
ask-amount =
    Сколько вы заплатили вместе с доставкой?

    <i>Напишите сумму с валютой: 12.50 USD, 1299 RUB.</i>
ask-tracking = { $number ->
    [no] Что сегодня показывает <b>страница заказа</b> о доставке?
   *[yes] Что сегодня показывает <b>трек</b>? Посмотрите на сайте, который назван на странице заказа.
}
ask-tracking-more = Что показывает трек?
ask-collect-by =
    До какого дня её нужно <b>забрать</b>? Это указано в извещении или сообщении.

    <i>Нажмите или напишите день: 2.12, 2 декабря, через 5 дней.</i>
ask-return-reason = Почему посылка едет обратно? От этого зависит, что можно требовать.
ask-frozen-where = Где посылку видели в последний раз?
ask-frozen-since =
    С какого дня нет ничего нового?

    <i>Нажмите или напишите день: 12.11, 12 ноября, 5 дней назад.</i>
ask-delivered-on =
    Какого числа она «вручена»?

    <i>Нажмите или напишите день: 12.11, 12 ноября, 5 дней назад.</i>
ask-not-mine = По чему видно, что посылка чужая?
ask-asked-around = Вы посмотрели в почтовом ящике, спросили соседей и на почте?
ask-dispute-opened =
    Когда вы открыли спор?

    <i>Нажмите или напишите день: 12.11, 12 ноября, 5 дней назад.</i>
ask-refused-until =
    До какого дня магазин считает доставку нормальной? Этот день назван в уведомлении.

    <i>Напишите день: 12.12, 12 декабря, через 10 дней.</i>
moment-past = Это было бы { $at }, то есть уже прошло.
order-number-not-understood = Не похоже на номер заказа. В нём от 5 до 30 букв и цифр.
amount-no-currency = В какой валюте? Напишите вместе: 12.50 USD, 12,50 EUR, 1299 RUB.
amount-not-understood = Не удалось прочитать сумму.
number-changed-when = Новый номер часто значит, что посылку на самом деле отправили позже.

## Письма
letter-needs = Для письма нужно ещё кое-что.
letter-ask-around-first = Сначала сделайте это: почтовый ящик, соседи, почта.
letters-choose = <b>{ $title }</b>: письма, которые подходят сейчас, лучшее первым.
letters-none = <b>{ $title }</b>: сейчас ни одно письмо не подходит. Предложу, когда придёт время.
button-letters = Письма
button-write-anyway = Пропустить

## Позже
ask-later = Когда напомнить?
ask-later-typed =
    Когда напомнить?

    <i>Напишите: через 3 часа, завтра 18:00, 12 декабря.</i>
button-later = Позже…
button-later-hour = { $hours ->
    [one] Через { $hours } час
    [few] Через { $hours } часа
   *[many] Через { $hours } часов
}
button-later-tonight = Сегодня вечером
button-later-days = { $days ->
    [one] Через { $days } день
    [few] Через { $days } дня
   *[many] Через { $days } дней
}
button-later-typed = Другое время…
button-later-latest = { $at }
later-too-late = Так можно не успеть. Последнее безопасное время: { $at }. Напомнить тогда?
button-mute = 🔕 Не напоминать
button-unmute = 🔔 Напоминать
notice-muted = Об этом заказе больше не напоминаю, даже перед концом защиты.
notice-unmuted = Снова напоминаю.

## Напоминания
reminder-several = ⏰ <b>{ $count ->
    [one] { $count } заказ требует внимания
    [few] { $count } заказа требуют внимания
   *[many] { $count } заказов требуют внимания
}</b>
reminder-closed = Больше не слежу за ним.

## Карточка
order-title-not-shipped = { $store }, ещё не отправлен
card-muted = 🔕 Об этом заказе не напоминаю, даже перед концом защиты.
card-not-shipped = Ещё не отправлен
card-paid-not-shipped = Оплачен: { $day }, ещё не отправлен
card-number-earlier = Раньше: <code>{ $number }</code>
card-expected = Обещан: { $value }
card-paid = Оплачен: { $value }
card-order-number = Номер заказа: <code>{ $value }</code>
card-amount = Сумма: { $value }
field-expected = Обещанный день
field-paid = День оплаты
field-order-number = Номер заказа
field-amount = Сумма
field-payment = Способ оплаты
left-arrived = пришёл
left-refund = деньги вернут
order-refunded = Хорошо: деньги вернулись. Больше не слежу за «<b>{ $title }</b>» и забуду его через { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}. Если посылка всё же придёт, скажите.
orders-choose = Какой заказ?

## История
button-history = История
history-head = 🗒 <b>{ $title }</b>: что было
history-earlier = { $count ->
    [one] Ещё { $count } запись раньше — в файле.
    [few] Ещё { $count } записи раньше — в файле.
   *[many] Ещё { $count } записей раньше — в файле.
}
happened-added = Заказ записан
happened-shipped = Отправлен { $day }
happened-number-changed = Новый трек-номер; раньше: { $number }
happened-number-given = Продавец дал трек-номер
happened-number-compared = Номер сверен со страницей заказа: прежний
happened-end-told = Защита истекает { $day }
happened-extended = Защита продлена до { $day }
happened-tracking-nothing = Трек ничего не показывает
happened-tracking-moving = По треку посылка движется
happened-tracking-frozen = По треку ничего нового с { $day }
happened-tracking-delivered = По треку вручена { $day }; её нет
happened-tracking-not-mine = Номер принадлежит чужой посылке
happened-tracking-returned = Посылка едет обратно
happened-tracking-data = Таможня или курьер просят данные или сбор
happened-tracking-announced = Трек показывает только, что создана этикетка
happened-tracking-at-pickup = Посылка ждёт в пункте выдачи
happened-tracking-delivery-failed = Не застали дома, оставили извещение
happened-tracking-held = Посылку задержала таможня
happened-tracking-destroyed = Посылка уничтожена таможней или перевозчиком
happened-seller-asked = { $to ->
    [support] Поддержке написано
   *[seller] Продавцу написано
}
happened-seller-answered = { $to ->
    [support] Поддержка ответила: ждать
   *[seller] Продавец ответил: ждать
}
happened-seller-silent = { $to ->
    [support] Поддержка не отвечает
   *[seller] Продавец не отвечает
}
happened-extension-asked = Продавца попросили продлить защиту
happened-asked-around = Соседей и почту спросили
happened-dispute-opened = Спор открыт { $day }
happened-store-refused = Магазин отказал в споре до { $day }
happened-less-offered = Предложили меньше полной суммы
happened-dispute-refused = В споре отказали
happened-escalated = Решение передано магазину
happened-dispute-cancelled = Спор отменён
happened-won = Согласились вернуть всю сумму
happened-lost = Спор решён не в пользу покупателя
happened-refunded = Деньги вернулись
happened-arrived = Посылка пришла
happened-not-arrived = Всё-таки не пришла
happened-return-not-collected = Возвращается: посылку не забрали вовремя
happened-return-customs-unpaid = Возвращается: таможня не получила данные или оплату
happened-return-wrong-address = Возвращается: неверный адрес
happened-return-not-my-fault = Возвращается не по вине покупателя
happened-problem-part-missing = Посылка пришла, но части заказа нет
happened-problem-empty = Посылка пришла пустой
happened-problem-wrong-item = В посылке не тот товар
happened-problem-broken = Товар пришёл сломанным
happened-seller-wants-cancel = { $to ->
    [support] Поддержка просит отменить спор
   *[seller] Продавец просит отменить спор
}
happened-seller-sends-another = { $to ->
    [support] Поддержка обещает вторую посылку
   *[seller] Продавец обещает вторую посылку
}
happened-seller-pays-outside = { $to ->
    [support] Поддержка предлагает деньги вне магазина
   *[seller] Продавец предлагает деньги вне магазина
}
happened-seller-wants-receipt = { $to ->
    [support] Поддержка просит подтвердить получение
   *[seller] Продавец просит подтвердить получение
}
happened-extension-refused = Продавец не продлевает защиту
happened-post-asked = Обращение на почту
happened-confirmed-by-mistake = Получение подтверждено по ошибке
happened-closed-by-store = Магазин сам закрыл заказ
happened-claim-left-open = Магазин оставил спор открытым и ждёт ответа до { $day }
happened-appealed = Подана апелляция
happened-paypal-case = Спор в PayPal открыт { $day }
happened-bank-case = Заявление в банк на возврат подано { $day }
happened-payment-case-escalated = PayPal попросили принять решение
happened-payment-case-refused = PayPal или банк отказал
happened-number-shared = У другого заказа тот же трек-номер

## Настройки
settings =
    <b>Настройки</b>

    Напоминаю в { $hour }:00, тишина { $quiet }.
    Терпение: { $patience }.
    Часовой пояс: { $zone }.
    Язык: { $language }.
button-hour = Час напоминаний
button-quiet = Тихие часы
button-patience = Терпение
button-zone = Часовой пояс
button-language = Язык
ask-hour = В котором часу напоминать?
ask-quiet = Когда молчать? Что выпадает на эти часы, приходит перед ними.
ask-patience =
    Сколько ждать посылку, которая ничего не показывает, если продавца уже спросили?

    • <b>Быстро</b>: спор с { $quick }-го дня.
    • <b>Обычно</b>: с { $normal }-го дня продление, потом спор.
    • <b>Терпеливо</b>: пока безопасно, за { $before ->
        [one] { $before } день
        [few] { $before } дня
       *[many] { $before } дней
    } до конца.

    Конец защиты всегда важнее.
patience-quick = быстро
patience-normal = обычно
patience-patient = терпеливо
quiet-none = никогда
quiet-hours = { $from }:00–{ $to }:00
hour-is-quiet = Этот час попадает на ваши тихие часы.
export = Здесь всё, что я о вас храню, файлом JSON.

## Long silence
idle-warning = Вас давно не было. Через { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
} я забуду всё ваше: заказы, язык и часовой пояс. Сохранить?
button-stay = Да, сохранить
idle-stays = Хорошо, сохраняю.
