# Жизнь заказа: что с ним случилось (кнопки, вопросы, история); «позже»; чего не хватает для писем.

## Что случилось?
ask-news = Что случилось?
button-news = 📍 Что-то изменилось
button-undo = ↩ Отменить последнее
button-shipped = 📍 Заказ отправлен
button-tracking = 📍 Что показывает трек
button-number-came = 📍 Трек-номер появился
button-number-same = ✅ Номер сверен: тот же
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
button-dispute-opened = { $claim ->
    [dispute] ✅ Спор открыт
    [a-to-z] ✅ Заявка подана
    [case] ✅ Кейс открыт
    [return] ✅ Возврат запрошен
    [discussion] ✅ Обсуждение начато
   *[claim] ✅ Обращение отправлено
}
button-refused-until = 📍 Отказ: ждать до даты
button-asked-around = ✅ У соседей её нет
button-less-offered = 📍 Предлагают меньше
button-dispute-refused = 📍 Отказали
button-escalated = ✅ Передано магазину
button-dispute-cancelled = ✅ Отменено
button-won = 📍 Вернут всё
button-lost = 📍 Решили против меня
button-refunded = 📍 Деньги вернулись
button-arrived-after-all = 📍 Посылка пришла
button-close = Закрыть заказ
button-page-tracking = 🚚 Трек
button-page-seller = { $to ->
    [support] 💬 Поддержка
   *[seller] 💬 Продавец
}
button-page-dispute = { $claim ->
    [dispute] ⚖️ Спор
    [case] ⚖️ Кейс
    [a-to-z] ⚖️ Заявка A-to-z
    [return] ⚖️ Заявка на возврат
    [discussion] ⚖️ Обсуждение
   *[claim] ⚖️ Обращение
}
button-page-money = 💳 Деньги
button-page-arrival = 📦 Пришла
button-page-wants = 📍 Меня о чём-то просят
button-problem = 📍 Что-то не так
button-extension-refused = 📍 Не продлевают
button-post-asked = ✅ Обращение на почту
button-claim-open = 📍 Ждут моего ответа
button-appealed = ✅ Апелляция подана
button-paypal-case = ✅ Спор в PayPal открыт
button-bank-case = ✅ Заявление в банк
button-case-escalated = ✅ Переведён в претензию
button-claim-changed = ✅ Фото добавлены
button-customs-answered = ✅ Таможне отправлено
button-order-cancelled = ✅ Заказ отменён
button-answered = ✅ Ответ отправлен
button-case-refused = 📍 PayPal/банк отказал
button-second-promised = 📍 Ждать вторую посылку
button-cancel-wanted = 📍 Отменить
button-money-outside = 📍 Деньги мимо магазина
button-receipt-wanted = 📍 Подтвердить получение
button-confirmed-early = 📍 Подтверждено случайно
button-closed-by-store = 📍 Заказ закрылся сам
button-problem-part = Не хватает части
button-problem-empty = Посылка пустая
button-problem-wrong = Не тот товар
button-problem-variant = Размер, цвет, модель
button-problem-described = Подделка, не как фото
button-problem-broken = Сломано
ask-seller-wants = { $to ->
    [support] О чём просит поддержка?
   *[seller] О чём просит продавец?
}
ask-goods-problem = Что не так?
ask-claim-open-until =
    До какого дня магазин ждёт вашего ответа? Этот день указан в уведомлении.

    <i>Напишите: 3 дня, 2 декабря.</i>
ask-paypal-case =
    Когда вы открыли спор в PayPal?

    <i>Нажмите или напишите день: 12.11, 12 ноября, 5 дней назад.</i>
ask-bank-case =
    Когда вы попросили банк вернуть деньги?

    <i>Нажмите или напишите день: 12.11, 12 ноября, 5 дней назад.</i>
sure-cancelled =
    Отменённое обычно нельзя открыть снова. После последнего дня деньги пропадут.

    Вы действительно всё отменили?
button-sure-cancelled = Да, отменено
sure-lost =
    Это окончательно? Если предлагают меньше или просят ждать, решения ещё нет.

    Решили не в вашу пользу?
button-sure-lost = Да, против меня
sure-refunded = Вернулись <b>все</b> деньги? Тогда я закрою заказ.
button-sure-refunded = Да, все
sure-mute =
    Тогда я промолчу и об этом: { $what }, <b>{ $at }</b>.

    Всё равно молчать?
button-sure-mute = Всё равно молчать
moment-protection = конец защиты
moment-refused-until = день, до которого магазин отказал
moment-window = последний день, чтобы обратиться в магазин
moment-escalation = последний день, чтобы попросить магазин решить
moment-answer = последний день для ответа магазину
moment-collection = последний день, чтобы её забрать
moment-pay-pal = последний день для спора в PayPal
moment-pay-pal-escalation = последний день, чтобы PayPal принял решение
moment-bank = последний надёжный день для заявления в банк
moment-appeal = последний день для апелляции
moment-report = последний день, чтобы сообщить, что посылки нет
clock-pay-pal = { $sure ->
    [no] если через PayPal: до { $day }
   *[yes] PayPal: до { $day }
}
clock-pay-pal-escalation = решение PayPal: до { $day }
clock-bank = { $sure ->
    [no] если картой: банк до { $day }
   *[yes] банк: до { $day }
}
button-enter-paid = Указать день оплаты
button-enter-expected = Указать обещанный день
button-enter-payment = Способ оплаты
button-enter-ship-by = Указать срок отправки
button-why-returned = Почему едет обратно
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
button-not-looked = Пока не знаю
button-tracking-failed = Не застали дома
button-tracking-announced = Только этикетка
button-place-sender = В стране отправителя
button-place-border = Между странами
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
    До какого дня магазин <b>обещал доставку</b>? Если дней два, то до последнего.

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
ask-return-reason = Почему посылка едет обратно? От этого зависит, что можно вернуть.
ask-frozen-where = Где посылку видели в последний раз?
ask-frozen-since =
    Когда статус менялся в последний раз?

    <i>Нажмите или напишите день: 12.11, 12 ноября, 5 дней назад.</i>
ask-delivered-on =
    Какого числа она «вручена»?

    <i>Нажмите или напишите день: 12.11, 12 ноября, 5 дней назад.</i>
ask-not-mine = Почему вы думаете, что посылка чужая?
ask-asked-around = Вы посмотрели в почтовом ящике, спросили соседей и на почте?
ask-dispute-opened =
    Когда вы { claim-did }?

    <i>Нажмите или напишите день: 12.11, 12 ноября, 5 дней назад.</i>
ask-refused-until =
    До какого дня магазин просит подождать? Этот день назван в его сообщении.

    <i>Напишите день: 12.12, 12 декабря, через 10 дней.</i>
moment-past = Это было бы { $at }, то есть уже прошло.
order-number-not-understood = Не похоже на номер заказа. В нём от 5 до 30 букв и цифр.
amount-no-currency = В какой валюте? Напишите вместе: 12.50 USD, 12,50 EUR, 1299 RUB.
amount-not-understood = Не удалось прочитать сумму.
number-changed-when = Новый номер часто значит, что посылку на самом деле отправили позже.

## Письма
letter-needs = Для текста нужно ещё кое-что.
letter-ask-around-first = Сначала сделайте это: почтовый ящик, соседи, почта.
letters-choose = <b>{ $title }</b>: тексты, которые подходят сейчас, лучший первым.
letters-none = <b>{ $title }</b>: сейчас ни один текст не подходит. Предложу, когда придёт время.
button-letters = Письма
button-write-anyway = Пропустить

## Позже
ask-later = Когда напомнить?
ask-later-typed =
    Когда напомнить?

    <i>Напишите: через 3 часа, завтра 18:00, 12 декабря.</i>
button-later = Напомнить позже
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
button-later-typed = Другое время
button-later-latest = { $at }
later-too-late = Так можно не успеть. Последнее безопасное время: { $at }. Напомнить тогда?
button-mute = 🔕 Не напоминать
button-unmute = 🔔 Напоминать
notice-muted = Об этом заказе больше не напоминаю, даже перед концом защиты.
notice-unmuted = Снова напоминаю.

## Напоминания
last-call-again = Напоминаю ещё раз: времени мало.
reminder-several = { $time ->
    [odd] ⏰ <b>Ещё не сделано, заказов: { $count }</b>
   *[even] ⏰ <b>Сегодня нужны вы, заказов: { $count }</b>
}
reminder-quiet = { $time ->
    [odd] ⏰ <b>Заказов: { $count }. Что-то уже пришло?</b>
   *[even] ⏰ <b>Есть новости? Заказов: { $count }</b>
}
reminder-quiet-do = Делать пока ничего не нужно. Нажмите на тот, где что-то изменилось.

## Карточка
order-title-not-shipped = { $store }, ещё не отправлен
card-muted = 🔕 Об этом заказе не напоминаю, даже перед концом защиты.
card-not-shipped = Ещё не отправлен
card-paid-not-shipped = Оплачен: { $day }, ещё не отправлен
card-number-earlier = Раньше: <code>{ $number }</code>
card-expected = Обещан: { $value }
card-paid = Оплачен: { $value }
card-came = Пришло: { $value }
card-order-number = Номер заказа: <code>{ $value }</code>
card-amount = Сумма: { $value }
field-expected = Обещанный день
field-paid = День оплаты
field-order-number = Номер заказа
field-amount = Сумма
field-payment = Способ оплаты
left-arrived = пришёл
left-refund = деньги вернут
order-refunded = Отлично, деньги вернулись! Больше не слежу за заказом <b>{ $title }</b> и забуду его через { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}.{ $came ->
    [yes] {""}
   *[no] {" "}Если посылка всё же придёт, скажите.
}
order-watch-ended =
    🏁 <b>{ $title }</b>: моё последнее напоминание.

    { $stand } Последняя новость от вас — { $told }. Сроков, в которые ещё можно успеть, я больше не знаю.

    Поэтому я останавливаюсь и через { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } забуду заказ. Что-то изменилось или следить дальше? Нажмите ниже.
button-watch-on = Следить дальше
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
happened-number-compared = Номер сверен со страницей заказа: тот же
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
happened-tracking-lost = Перевозчик сообщил, что посылка утеряна
happened-tracking-destroyed = Посылка уничтожена таможней или перевозчиком
happened-seller-asked = { $to ->
    [support] Поддержке написано
   *[seller] Продавцу написано
}
happened-seller-answered = { $to ->
    [support] Поддержка ответила, не решено
   *[seller] Продавец ответил, не решено
}
happened-wait-asked = Просят подождать
happened-wait-asked-until = Просят ждать до { $day }
happened-seller-silent = { $to ->
    [support] Поддержка не отвечает
   *[seller] Продавец не отвечает
}
happened-extension-asked = Продавца попросили продлить защиту
happened-asked-around = Соседей и почту спросили
happened-dispute-opened = { claim-opened } { $day }
happened-store-refused = Магазин отказал до { $day }
happened-less-offered = Предложили меньше полной суммы{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-offer-accepted = Покупатель согласился на меньшую сумму{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-refund-due = Деньги обещали до { $day }
happened-part-refunded = Вернули часть денег{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-dispute-refused = Отказано: { claim-word }
happened-escalated = Решение передано магазину
happened-dispute-cancelled = Отменено: { claim-word }
happened-won = Согласились вернуть всю сумму
happened-lost = Решено не в пользу покупателя: { claim-word }
happened-refunded = Деньги вернулись
happened-arrived = Посылка пришла
happened-not-arrived = Посылка всё-таки не пришла
happened-return-not-collected = Возвращается: посылку не забрали вовремя
happened-return-customs-unpaid = Возвращается: таможня не получила данные или оплату
happened-return-wrong-address = Возвращается: неверный адрес
happened-return-not-my-fault = Возвращается не по вине покупателя
happened-problem-part-missing = Посылка пришла, но части заказа нет
happened-problem-empty = Посылка пришла пустой
happened-problem-wrong-item = В посылке не тот товар
happened-problem-other-variant = Посылка пришла: не тот размер, цвет или модель
happened-problem-not-as-described = Посылка пришла: подделка или не как в описании
happened-problem-broken = Товар пришёл сломанным
happened-seller-wants-cancel = { $to ->
    [support] Поддержка просит отменить { claim-the }
   *[seller] Продавец просит отменить { claim-the }
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
happened-claim-left-open = Магазин ждёт ответа до { $day }
happened-appealed = Подана апелляция
happened-paypal-case = Спор в PayPal открыт { $day }
happened-bank-case = Заявление в банк на возврат подано { $day }
happened-payment-case-escalated = PayPal попросили принять решение
happened-payment-case-refused = PayPal или банк отказал
happened-claim-changed = В спор добавлены фото того, что пришло
happened-customs-answered = Таможне отправлено всё, что она просила
happened-order-cancelled = Заказ отменён до отправки
happened-answered = Вы ответили
happened-sent-back = Вы отправили товар обратно
happened-reopened = Вы попросили следить дальше
happened-number-shared = У другого заказа тот же трек-номер
noted-as-of-today = Пока считаю, что сегодня. Если раньше, назовите день.
noted-head = Записано:
told-shipped = Записано: отправлен { $day }.
told-number-changed = Записано: новый трек-номер.
told-number-given = Хорошо: трек-номер есть.
told-number-compared = Записано: номер тот же.
told-end-told = Записано: защита истекает { $day }.
told-extended = { $days ->
    [0] Продлено до { $day }: хорошо.
    [one] Продлено на { $days } день: хорошо.
    [few] Продлено на { $days } дня: хорошо.
   *[many] Продлено на { $days } дней: хорошо.
}
told-tracking-nothing = Записано: трек ничего не показывает.
told-tracking-moving = { $acts ->
    [yes] Записано: посылка движется.
   *[no] Хорошо: посылка движется.
}
told-tracking-frozen = Записано: ничего нового с { $day }.
told-tracking-delivered = Записано: «вручено» { $day }, но посылки нет.
told-tracking-not-mine = Записано: по номеру идёт чужая посылка.
told-tracking-returned = Записано: посылка едет обратно.
told-tracking-data = Записано: просят данные или пошлину.
told-tracking-announced = Записано: создана только этикетка.
told-tracking-at-pickup = Хорошо: посылка ждёт вас.
told-tracking-delivery-failed = Записано: вас не застали и оставили извещение.
told-tracking-held = Записано: посылку держит таможня.
told-tracking-lost = Записано: посылка утеряна.
told-tracking-destroyed = Записано: посылка уничтожена.
told-seller-asked = { $to ->
    [support] Записано: { $day } вы написали в поддержку.
   *[seller] Записано: { $day } вы написали продавцу.
}
told-seller-answered = { $to ->
    [support] Записано: поддержка ответила, но вопрос не решён.
   *[seller] Записано: продавец ответил, но вопрос не решён.
}
told-wait-asked = Отмечено: просят подождать.
told-wait-asked-until = Отмечено: напомню { $day }.
told-seller-silent = Записано: ответа нет.
told-extension-asked = Записано: { $day } вы попросили продлить защиту.
told-extension-refused = Записано: защиту не продлевают.
told-asked-around = Записано: вы спросили соседей и почту.
told-post-asked = Записано: { $day } вы обратились на почту.
told-dispute-opened = Записано: { $day } вы { claim-did }.
told-store-refused = Записано: отказ до { $day }.
told-claim-left-open = Записано: вашего ответа ждут до { $day }.
told-less-offered = Записано: предлагают меньше.
told-offer-accepted = Записано: вы согласились на меньшее{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}.
told-refund-due = Записано: деньги до { $day }.
told-part-refunded = { $known ->
    [rest] Записано: возвращают только { $part }, не хватает { $rest }.
    [part] Записано: вернули { $part }, и это не всё.
   *[no] Записано: вернули только часть денег.
}
told-dispute-refused = Записано: отказали. Это ещё не конец.
told-escalated = Записано: теперь решает магазин.
told-dispute-cancelled = Записано: отменено.
told-won = Отлично: вернут всю сумму.
told-lost = Записано: решили не в вашу пользу.
told-appealed = Записано: апелляция подана.
told-arrived = Отлично, посылка у вас! Всё в порядке?
told-not-arrived = Записано: посылки всё-таки нет.
told-return-not-collected = Записано: не забрали вовремя.
told-return-customs-unpaid = Записано: пошлина не оплачена.
told-return-wrong-address = Записано: неверный адрес.
told-return-not-my-fault = Записано: не по вашей вине.
told-problem-part-missing = Записано: не хватает части.
told-problem-empty = Записано: посылка пустая.
told-problem-wrong-item = Записано: пришёл не тот товар.
told-problem-other-variant = Записано: не тот размер, цвет или модель.
told-problem-not-as-described = Записано: подделка или не как в описании.
told-problem-broken = Записано: пришло сломанным.
told-seller-wants-cancel = Записано: просят отменить.
told-seller-sends-another = Записано: обещают вторую посылку.
told-seller-pays-outside = Записано: хотят заплатить мимо магазина.
told-seller-wants-receipt = Записано: просят подтвердить получение.
told-confirmed-by-mistake = Записано: подтверждено по ошибке.
told-closed-by-store = Записано: магазин сам закрыл заказ.
told-paypal-case = Записано: спор в PayPal с { $day }.
told-bank-case = Записано: { $day } вы обратились в банк.
told-payment-case-escalated = Записано: теперь решает PayPal.
told-payment-case-refused = Записано: отказали.
told-claim-changed = Записано: фото добавлены.
told-customs-answered = Записано: таможне вы ответили.
told-order-cancelled = Записано: заказ отменён.
told-answered = Записано: вы ответили.
told-sent-back = Записано: вы отправили обратно. Храните квитанцию, пока не придут деньги.
told-reopened = Слежу дальше.
told-number-shared = Внимание: у другого открытого заказа тот же номер.

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
button-other-hour = Другой час
ask-hour = В котором часу напоминать?
ask-quiet = Когда не беспокоить? Напоминания из этих часов приходят раньше.
ask-patience =
    Сколько ждать посылку, которая ничего не показывает, когда продавца уже спросили?

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
} я забуду всё: заказы, язык и часовой пояс. Сохранить?
button-stay = Да, сохранить
idle-stays = Хорошо, сохраняю.

# The goods are to be sent back by a day, and were.
return-told = Записал. Напомню { $at }.
return-when = До какого дня нужно отправить обратно? Напишите, например: «отправить обратно до 10 декабря». Напомню вовремя. Сохраните квитанцию.
frame-return-by = ↩️ <b>Отправить обратно до { $day }</b>; квитанцию сохраните.
frame-wait-asked = ⏳ Просят ждать до { $day }.
frame-offer = 💬 Предлагают: { $kind ->
    [credit] { $known ->
        [yes] { $sum } бонусами
       *[no] бонусы, не деньги
    }
   *[part] { $known ->
        [yes] { $sum }
       *[no] только часть
    }
}

# A case at the store, PayPal or the bank: the last day on which the seller may answer.
seller-has-until = Продавец должен ответить до <b>{ $day }</b>.
term-decision = Решение обещают до <b>{ $day }</b>.
term-may-ask = Пишут, что деньги можно просить с <b>{ $day }</b>.
term-too-late = ⚠️ Ваш последний день — { $last }: просите раньше него.
