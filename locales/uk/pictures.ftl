# Зображення ходу замовлення і файл календаря.

## Хід замовлення
button-time-line = 🖼 Показати терміни
time-line-caption = <b>{ $title }</b>: що було і які терміни попереду. Червоний настане першим.
time-line-today = Сьогодні
time-line-ago = { $days ->
    [one] { $days } день тому
    [few] { $days } дні тому
   *[many] { $days } днів тому
}
time-line-in = { $days ->
    [one] через { $days } день
    [few] через { $days } дні
   *[many] через { $days } днів
}
time-line-paid = Оплачено
time-line-shipped = Продавець відправив
time-line-expected = Обіцяли доставити
time-line-promised = Обіцяють доставити
time-line-seller-asked = Ви написали продавцю
time-line-last-scan = Остання відмітка
time-line-delivered = За треком «вручено»
time-line-paypal-case = Ви відкрили справу в PayPal
time-line-bank-case = Ви звернулися в банк
time-line-arrived = Посилка у вас
time-line-protection = Кінець захисту покупця
time-line-refused-until = Можна звернутися знову
time-line-report = Останній день: сказати, що не прийшла
time-line-window = Останній день: звернення в магазин
time-line-escalation = Останній день: рішення магазину
time-line-appeal = Останній день: апеляція
time-line-answer = Останній день: відповідь магазину
time-line-collection = Останній день: забрати посилку
time-line-pay-pal = { $sure ->
    [no] PayPal, якщо платили через нього
   *[yes] Останній день: справа в PayPal
}
time-line-pay-pal-escalation = Останній день: претензія
time-line-bank = { $sure ->
    [no] Банк, якщо платили карткою
   *[yes] Останній надійний день: банк
}

## Календар
button-calendar = 📅 У календар
button-calendar-all = 📅 Усі терміни
calendar-caption = { $count ->
    [one] { $count } термін для вашого календаря. Відкрийте файл: календар нагадає за день і за три години.
    [few] { $count } терміни для вашого календаря. Відкрийте файл: календар нагадає про кожен за день і за три години.
   *[many] { $count } термінів для вашого календаря. Відкрийте файл: календар нагадає про кожен за день і за три години.
}
calendar-empty = Жодного терміну поки не знаю.
calendar-event = { $title }: { $what }
calendar-description = Що зробити до цього дня, і готовий текст — у вашому чаті з Trackless.
