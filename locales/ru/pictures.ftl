# The picture of an order's time line, and the calendar file.

## Ход заказа картинкой
button-time-line = 🖼 Показать сроки
time-line-caption = <b>{ $title }</b>: что было и какие сроки впереди. Красный наступит первым.
time-line-today = Сегодня
time-line-ago = { $days ->
    [one] { $days } день назад
    [few] { $days } дня назад
   *[many] { $days } дней назад
}
time-line-in = { $days ->
    [one] через { $days } день
    [few] через { $days } дня
   *[many] через { $days } дней
}
time-line-paid = Оплачен
time-line-shipped = Отправлен продавцом
time-line-expected = Обещали доставить
time-line-promised = Обещают доставить
time-line-seller-asked = Вы написали продавцу
time-line-last-scan = Последняя отметка
time-line-delivered = По треку «вручено»
time-line-paypal-case = Вы открыли спор в PayPal
time-line-bank-case = Вы обратились в банк
time-line-arrived = Посылка у вас
time-line-protection = Конец защиты покупателя
time-line-refused-until = Можно подать снова
time-line-report = Крайний срок сообщить о пропаже
time-line-window = Крайний срок для магазина
time-line-escalation = Крайний срок: решение магазина
time-line-appeal = Крайний срок для апелляции
time-line-answer = Крайний срок ответить магазину
time-line-collection = Крайний срок забрать посылку
time-line-pay-pal = { $sure ->
    [no] PayPal, если платили через него
   *[yes] Крайний срок для PayPal
}
time-line-pay-pal-escalation = Крайний срок: решение PayPal
time-line-bank = { $sure ->
    [no] Банк, если платили картой
   *[yes] Безопасный срок для банка
}

## Календарь
button-calendar = 📅 В календарь
button-calendar-all = 📅 Все сроки в календарь
calendar-caption = { $count ->
    [one] { $count } срок для вашего календаря. Откройте файл: календарь напомнит за день и за три часа.
    [few] { $count } срока для вашего календаря. Откройте файл: календарь напомнит о каждом за день и за три часа.
   *[many] { $count } сроков для вашего календаря. Откройте файл: календарь напомнит о каждом за день и за три часа.
}
calendar-empty = Ни одного срока пока не знаю.
calendar-event = { $title }: { $what }
calendar-description = Что сделать до этого дня и готовый текст: в вашем чате с Trackless.
