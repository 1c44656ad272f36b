# Життя замовлення: що з ним сталося (кнопки, запитання, історія); «пізніше»; чого бракує для листів.

## Що сталося?
ask-news = Що сталося?
button-news = 📍 Щось змінилося
button-undo = ↩ Скасувати останнє
button-shipped = 📍 Відправлено
button-tracking = 📍 Що показує трек
button-number-came = 📍 З’явився номер
button-number-same = ✅ Звірено: той самий
button-seller-asked = { $to ->
    [support] ✅ Підтримці написано
   *[seller] ✅ Продавцю написано
}
button-seller-answered = { $to ->
    [support] 📍 Підтримка: «чекайте»
   *[seller] 📍 Продавець: «чекайте»
}
button-seller-silent = 📍 Не відповідають
button-extension-asked = ✅ Запит на продовження
button-dispute-opened = { $claim ->
    [dispute] ✅ Спір відкрито
    [request] ✅ Запит відкрито
    [a-to-z] ✅ Заявку подано
    [case] ✅ Кейс відкрито
    [return] ✅ Заявку подано
    [discussion] ✅ Обговорення почато
   *[claim] ✅ Звернення надіслано
}
button-refused-until = 📍 Відмова до дати
button-asked-around = ✅ У сусідів немає
button-less-offered = 📍 Пропонують менше
button-dispute-refused = 📍 Відмовили
button-escalated = ✅ Передано магазину
button-dispute-cancelled = ✅ Скасовано мною
button-won = 📍 Повернуть усе
button-lost = 📍 Рішення проти мене
button-refunded = 📍 Гроші надійшли
button-arrived-after-all = 📍 Посилка прийшла
button-close = Закрити замовлення
button-page-tracking = 🚚 Трек
button-page-seller = { $to ->
    [support] 💬 Підтримка
   *[seller] 💬 Продавець
}
button-page-dispute = { $claim ->
    [dispute] ⚖️ Спір
    [request] ⚖️ Запит
    [case] ⚖️ Кейс
    [a-to-z] ⚖️ Заявка A-to-z
    [return] ⚖️ Повернення коштів
    [discussion] ⚖️ Обговорення
   *[claim] ⚖️ Звернення
}
button-page-money = 💳 Гроші
button-page-arrival = 📦 Прийшла
button-page-wants = 📍 Від мене чогось хочуть
button-problem = 📍 Щось не так
button-extension-refused = 📍 Не продовжують
button-post-asked = ✅ Пошту запитано
button-claim-open = 📍 Чекають відповіді
button-appealed = ✅ Апеляцію подано
button-paypal-case = ✅ Звернення в PayPal
button-bank-case = ✅ Звернення в банк
button-case-escalated = ✅ Переведено в претензію
button-claim-changed = ✅ Фото додано
button-customs-answered = ✅ Митниці надіслано
button-order-cancelled = ✅ Замовлення скасовано
button-answered = ✅ Відповідь надіслано
button-case-refused = 📍 Там відмовили
button-second-promised = 📍 Чекати на другу
button-cancel-wanted = 📍 Скасувати
button-money-outside = 📍 Гроші поза магазином
button-receipt-wanted = 📍 Підтвердити
button-confirmed-early = 📍 Підтверджено випадково
button-closed-by-store = 📍 Закрилося саме
button-problem-part = Бракує частини
button-problem-empty = Порожня посилка
button-problem-wrong = Не той товар
button-problem-variant = Розмір, колір, модель
button-problem-described = Підробка, не за описом
button-problem-broken = Зламано
ask-seller-wants = { $to ->
    [support] Про що просить підтримка?
   *[seller] Про що просить продавець?
}
ask-goods-problem = Що не так?
ask-claim-open-until =
    До якого дня магазин чекає вашої відповіді? День названо в його сповіщенні.

    <i>Напишіть: 3 дні, 2 грудня.</i>
ask-paypal-case =
    Коли ви відкрили справу в PayPal?

    <i>Натисніть або напишіть день: 12.11, 12 листопада, 5 днів тому.</i>
ask-bank-case =
    Коли ви попросили банк повернути гроші?

    <i>Натисніть або напишіть день: 12.11, 12 листопада, 5 днів тому.</i>
sure-cancelled =
    Скасоване рідко можна відкрити знову. Після останнього дня на звернення гроші пропадуть.

    Ви справді скасували?
button-sure-cancelled = Так, скасовано
sure-lost =
    Це остаточно? Якщо лише пропонують менше чи кажуть «чекайте», рішення ще немає.

    Вирішили не на вашу користь?
button-sure-lost = Так, проти мене
sure-refunded = Повернулися <b>всі</b> гроші? Тоді я закрию замовлення.
button-sure-refunded = Так, усі
sure-mute =
    Тоді я не попереджу і про це: { $what }, <b>{ $at }</b>.

    Усе одно мовчати?
button-sure-mute = Усе одно мовчати
moment-protection = кінець захисту
moment-refused-until = день, до якого магазин просив чекати
moment-window = останній день, щоб звернутися в магазин
moment-escalation = останній день, щоб попросити магазин вирішити
moment-answer = останній день, щоб відповісти магазину
moment-collection = останній день, щоб забрати посилку
moment-pay-pal = останній день для справи в PayPal
moment-pay-pal-escalation = останній день для претензії в PayPal
moment-bank = останній надійний день для банку
moment-appeal = останній день для апеляції
moment-report = останній день, щоб повідомити, що посилки немає
clock-pay-pal = { $sure ->
    [no] якщо через PayPal: справа до { $day }
   *[yes] PayPal: справа до { $day }
}
clock-pay-pal-escalation = претензія в PayPal: до { $day }
clock-bank = { $sure ->
    [no] якщо карткою: банк до { $day }
   *[yes] банк: до { $day }
}
button-enter-paid = Вказати день оплати
button-enter-expected = Вказати обіцяний день
button-enter-payment = Сказати, як платили
button-enter-ship-by = Вказати термін відправки
button-why-returned = Сказати, чому їде назад
button-tracking-nothing = Зовсім нічого
button-tracking-moving = Рухається
button-tracking-frozen = Давно нічого нового
button-tracking-delivered = «Вручено», але нема
button-tracking-pickup = Чекає на мене
button-tracking-not-mine = Чужа посилка
button-tracking-held = Тримає митниця
button-tracking-destroyed = Знищено
button-tracking-returned = Їде назад
button-tracking-data = Митниця або оплата
button-tracking-more = Інше
button-not-looked = Ще не знаю
button-tracking-failed = Не застали вдома
button-tracking-announced = Лише етикетка
button-place-sender = У країні відправника
button-place-border = Виїхала з тієї країни
button-until-day = { $day }
button-place-mine = У моїй країні
button-weeks-ago = { $weeks ->
    [one] { $weeks } тиждень тому
    [few] { $weeks } тижні тому
   *[many] { $weeks } тижнів тому
}
button-because-place = Вручено деінде
button-because-before = Відправлено до покупки
button-return-not-collected = Не забрали вчасно
button-return-customs = Мито не сплачено
button-return-address = Хибна адреса
button-return-not-mine = Не з моєї вини
button-because-weight = Інша вага
button-not-yet = Ще ні
button-not-shipped = Ще не відправлено
button-keep-day = Лишити дату
button-paypal = PayPal
button-card-payment = Картка
button-other-way = Інший спосіб
notice-noted = Записано.
notice-nothing-to-undo = Скасовувати нічого.

## Запитання
ask-paid =
    Коли ви <b>заплатили</b>?

    <i>Натисніть або напишіть день: 12.11, 12 листопада, 5 днів тому.</i>
ask-expected =
    До якого дня магазин <b>обіцяв доставити</b>? Якщо днів два, то останній.

    <i>Напишіть день: 12.11, 12 листопада, через 5 днів.</i>
ask-payment = Чим ви платили?
ask-order-number =
    Який <b>номер замовлення</b>? Він на сторінці замовлення.

    <i>Не номер картки й не паспорт.</i>
ask-amount =
    Скільки ви заплатили разом із доставкою?

    <i>Напишіть суму з валютою: 12.50 USD, 450 UAH.</i>
ask-tracking = { $number ->
    [no] Що сьогодні показує <b>сторінка замовлення</b> про доставку?
   *[yes] Що сьогодні показує <b>трек</b>? Дивіться на сайті, який названо на сторінці замовлення.
}
ask-tracking-more = Що показує трек?
ask-collect-by =
    До якого дня посилку треба <b>забрати</b>? Про це сказано в сповіщенні.

    <i>Натисніть або напишіть день: 2.12, 2 грудня, через 5 днів.</i>
ask-return-reason = Чому посилка їде назад? Від цього залежить, що можна повернути.
ask-frozen-where = Де посилку бачили востаннє?
ask-frozen-since =
    Коли трек змінився востаннє?

    <i>Натисніть або напишіть день: 12.11, 12 листопада, 5 днів тому.</i>
ask-delivered-on =
    Якого дня посилку «вручено»?

    <i>Натисніть або напишіть день: 12.11, 12 листопада, 5 днів тому.</i>
ask-not-mine = Звідки відомо, що посилка чужа?
ask-asked-around = Ви заглянули в поштову скриньку, спитали сусідів і на пошті?
ask-dispute-opened =
    Коли ви { claim-did }?

    <i>Натисніть або напишіть день: 12.11, 12 листопада, 5 днів тому.</i>
ask-refused-until =
    До якого дня магазин просить зачекати? День названо в його повідомленні.

    <i>Напишіть день: 12.12, 12 грудня, через 10 днів.</i>
moment-past = Це було б { $at }, тобто вже минуло.
order-number-not-understood = Не схоже на номер замовлення. У ньому від 5 до 30 літер і цифр.
amount-no-currency = У якій валюті? Напишіть разом: 12.50 USD, 12,50 EUR, 450 UAH.
amount-not-understood = Не вдалося прочитати суму.
number-changed-when = Новий номер часто означає, що посилку насправді відправили пізніше.

## Листи
letter-needs = Для тексту потрібно ще дещо.
letter-ask-around-first = Спершу зробіть це: скринька, сусіди, пошта.
letters-choose = <b>{ $title }</b>: тексти, що підходять зараз, найкращий — перший.
letters-none = <b>{ $title }</b>: зараз жоден текст не підходить. Запропоную, коли настане час.
button-letters = Листи
button-write-anyway = Пропустити

## Пізніше
ask-later = Коли нагадати?
ask-later-typed =
    Коли нагадати?

    <i>Напишіть: через 3 години, завтра 18:00, 12 грудня.</i>
button-later = Нагадати пізніше
button-later-hour = { $hours ->
    [one] Через { $hours } годину
    [few] Через { $hours } години
   *[many] Через { $hours } годин
}
button-later-tonight = Сьогодні ввечері
button-later-days = { $days ->
    [one] Через { $days } день
    [few] Через { $days } дні
   *[many] Через { $days } днів
}
button-later-typed = Інший час
button-later-latest = { $at }
later-too-late = Так можна не встигнути. Останній безпечний час — { $at }: нагадати тоді?
button-mute = 🔕 Не нагадувати
button-unmute = 🔔 Нагадувати
notice-muted = Про це замовлення більше не нагадую, навіть перед кінцем захисту.
notice-unmuted = Знову нагадую.

## Нагадування
last-call-again = Кажу ще раз: часу мало.
reminder-several = { $time ->
    [odd] ⏰ <b>Ще не зроблено, замовлень: { $count }</b>
   *[even] ⏰ <b>Сьогодні чекають на вас, замовлень: { $count }</b>
}
reminder-quiet = { $time ->
    [odd] ⏰ <b>Замовлень: { $count }. Щось уже прийшло?</b>
   *[even] ⏰ <b>Є новини? Замовлень: { $count }</b>
}
reminder-quiet-do = Поки нічого робити не треба. Натисніть на те, де щось змінилося.

## Картка
order-title-not-shipped = { $store }, ще не відправлено
card-muted = 🔕 Про це замовлення мовчу, навіть перед кінцем захисту.
card-not-shipped = Ще не відправлено
card-paid-not-shipped = Оплачено: { $day }, ще не відправлено
card-number-earlier = Раніше: <code>{ $number }</code>
card-expected = Обіцяно: { $value }
card-paid = Оплачено: { $value }
card-came = Прийшло: { $value }
card-order-number = Номер замовлення: <code>{ $value }</code>
card-amount = Сума: { $value }
field-expected = Обіцяний день
field-paid = День оплати
field-order-number = Номер замовлення
field-amount = Сума
field-payment = Спосіб оплати
left-arrived = прийшло
left-refund = гроші повернуть
order-refunded = Чудово, гроші повернулися! <b>{ $title }</b>: більше не стежу й забуду через { $days ->
    [one] { $days } день
    [few] { $days } дні
   *[many] { $days } днів
}.{ $came ->
    [yes] {""}
   *[no] {" "}Якщо посилка все ж прийде, скажіть.
}
order-watch-ended =
    🏁 <b>{ $title }</b>: моє останнє нагадування.

    { $stand } Востаннє ви писали про це { $told }. Усі відомі мені терміни минули.

    Тому я зупиняюся і через { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[many] { $days } днів
    } забуду замовлення. Щось змінилося чи стежити далі? Натисніть нижче.
button-watch-on = Стежити далі
orders-choose = Яке замовлення?

## Історія
button-history = Історія
history-head = 🗒 <b>{ $title }</b>: що було
history-earlier = { $count ->
    [one] Ще { $count } давніший запис — у файлі.
    [few] Ще { $count } давніші записи — у файлі.
   *[many] Ще { $count } давніших записів — у файлі.
}
happened-added = Замовлення додано
happened-shipped = Відправлено { $day }
happened-number-changed = Новий трек-номер; раніше: { $number }
happened-number-given = Продавець дав трек-номер
happened-number-compared = Номер звірено зі сторінкою замовлення: той самий
happened-end-told = Захист закінчується { $day }
happened-extended = Захист продовжено до { $day }
happened-tracking-nothing = Трек нічого не показує
happened-tracking-moving = За треком рухається
happened-tracking-frozen = За треком нічого нового з { $day }
happened-tracking-delivered = За треком вручено { $day }; посилки немає
happened-tracking-not-mine = За номером їде чужа посилка
happened-tracking-returned = Їде назад до відправника
happened-tracking-data = Митниця чи кур’єр просять дані або оплату
happened-tracking-announced = Трек показує лише створену етикетку
happened-tracking-at-pickup = Чекає, щоб її забрали
happened-tracking-delivery-failed = Не застали вдома, лишили сповіщення
happened-tracking-held = Тримає митниця
happened-tracking-lost = Перевізник каже, що посилку втрачено
happened-tracking-destroyed = Посилку знищила митниця чи перевізник
happened-seller-asked = { $to ->
    [support] Підтримці написано
   *[seller] Продавцю написано
}
happened-seller-answered = { $to ->
    [support] Підтримка відповіла, не вирішено
   *[seller] Продавець відповів, не вирішено
}
happened-wait-asked = Просять почекати
happened-wait-asked-until = Просять чекати до { $day }
happened-seller-silent = { $to ->
    [support] Підтримка не відповідає
   *[seller] Продавець не відповідає
}
happened-extension-asked = Продавця попросили продовжити захист
happened-asked-around = Сусідів і пошту запитано
happened-dispute-opened = { claim-opened } { $day }
happened-store-refused = Магазин відмовив до { $day }
happened-less-offered = Запропонували менше за повну суму{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-offer-accepted = Покупець погодився на меншу суму{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-refund-due = Гроші обіцяли до { $day }
happened-part-refunded = Повернули частину грошей{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-dispute-refused = Відмовлено: { claim-word }
happened-escalated = Магазин попросили вирішити
happened-dispute-cancelled = Скасовано: { claim-word }
happened-won = Погодилися повернути всю суму
happened-lost = Вирішено не на користь покупця: { claim-word }
happened-refunded = Гроші повернулися
happened-arrived = Посилка прийшла
happened-not-arrived = Усе-таки не прийшла
happened-return-not-collected = Їде назад: не забрали вчасно
happened-return-customs-unpaid = Їде назад: митниця не отримала того, що просила
happened-return-wrong-address = Їде назад: хибна адреса
happened-return-not-my-fault = Їде назад не з вини покупця
happened-problem-part-missing = Посилка прийшла, але частини бракує
happened-problem-empty = Посилка прийшла порожня
happened-problem-wrong-item = У посилці не той товар
happened-problem-other-variant = Посилка прийшла: не той розмір, колір або модель
happened-problem-not-as-described = Посилка прийшла: підробка або не як в описі
happened-problem-broken = Товар прийшов зламаний
happened-seller-wants-cancel = { $to ->
    [support] Підтримка просить скасувати { claim-the }
   *[seller] Продавець просить скасувати { claim-the }
}
happened-seller-sends-another = { $to ->
    [support] Підтримка обіцяє другу посилку
   *[seller] Продавець обіцяє другу посилку
}
happened-seller-pays-outside = { $to ->
    [support] Підтримка пропонує гроші поза магазином
   *[seller] Продавець пропонує гроші поза магазином
}
happened-seller-wants-receipt = { $to ->
    [support] Підтримка просить підтвердити отримання
   *[seller] Продавець просить підтвердити отримання
}
happened-extension-refused = Продавець не продовжує захист
happened-post-asked = Пошту запитано
happened-confirmed-by-mistake = Отримання підтверджено помилково
happened-closed-by-store = Магазин сам закрив замовлення
happened-claim-left-open = Магазин чекає відповіді до { $day }
happened-appealed = Подано апеляцію
happened-paypal-case = Справу в PayPal відкрито { $day }
happened-bank-case = Банк попросили повернути гроші { $day }
happened-payment-case-escalated = Справу в PayPal переведено в претензію
happened-payment-case-refused = PayPal чи банк відмовив
happened-claim-changed = До звернення додано фото того, що прийшло
happened-customs-answered = Митниця отримала те, що просила
happened-order-cancelled = Замовлення скасовано до відправлення
happened-answered = Ви відповіли
happened-sent-back = Ви відправили товар назад
happened-reopened = Ви попросили стежити далі
happened-number-shared = Інше замовлення має той самий трек-номер
noted-as-of-today = Поки рахую від сьогодні. Якщо це було раніше, назвіть день.
noted-head = Записано:
told-shipped = Записано: відправлено { $day }.
told-number-changed = Записано: новий номер.
told-number-given = Добре: номер уже є.
told-number-compared = Записано: номер той самий.
told-end-told = Записано: захист закінчується { $day }.
told-extended = { $days ->
    [0] Продовжено до { $day }: добре.
    [one] Продовжено на { $days } день: добре.
    [few] Продовжено на { $days } дні: добре.
   *[many] Продовжено на { $days } днів: добре.
}
told-tracking-nothing = Записано: трек нічого не показує.
told-tracking-moving = { $acts ->
    [yes] Записано: рухається.
   *[no] Добре: рухається.
}
told-tracking-frozen = Записано: нічого нового з { $day }.
told-tracking-delivered = Записано: «вручено» { $day }, а посилки немає.
told-tracking-not-mine = Записано: за номером їде чужа посилка.
told-tracking-returned = Записано: їде назад.
told-tracking-data = Записано: просять дані або оплату.
told-tracking-announced = Записано: створено лише етикетку.
told-tracking-at-pickup = Добре: вона чекає на вас.
told-tracking-delivery-failed = Записано: вас не застали й лишили сповіщення.
told-tracking-held = Записано: тримає митниця.
told-tracking-lost = Записано: посилку втрачено.
told-tracking-destroyed = Записано: посилку знищено.
told-seller-asked = { $to ->
    [support] Записано: { $day } ви написали в підтримку.
   *[seller] Записано: { $day } ви написали продавцю.
}
told-seller-answered = { $to ->
    [support] Записано: підтримка відповіла, але питання не вирішене.
   *[seller] Записано: продавець відповів, але питання не вирішене.
}
told-wait-asked = Занотовано: просять почекати.
told-wait-asked-until = Занотовано: нагадаю { $day }.
told-seller-silent = Записано: відповіді немає.
told-extension-asked = Записано: { $day } ви попросили продовжити захист.
told-extension-refused = Записано: захист не продовжать.
told-asked-around = Записано: ви спитали сусідів і пошту.
told-post-asked = Записано: { $day } ви спитали на пошті.
told-dispute-opened = Записано: { $day } ви { claim-did }.
told-store-refused = Записано: відмова до { $day }.
told-claim-left-open = Записано: вашої відповіді чекають до { $day }.
told-less-offered = Записано: пропонують менше.
told-offer-accepted = Записано: ви погодилися на менше{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}.
told-refund-due = Записано: гроші до { $day }.
told-part-refunded = { $known ->
    [rest] Записано: повертають лише { $part }, бракує { $rest }.
    [part] Записано: повернули { $part }, і це не все.
   *[no] Записано: повернули лише частину грошей.
}
told-dispute-refused = Записано: відмовили. Це ще не кінець.
told-escalated = Записано: тепер вирішує магазин.
told-dispute-cancelled = Записано: скасовано.
told-won = Чудово: повернуть усю суму.
told-lost = Записано: вирішили не на вашу користь.
told-appealed = Записано: апеляцію подано.
told-arrived = Чудово, посилка у вас! Усе гаразд?
told-not-arrived = Записано: посилки все-таки немає.
told-return-not-collected = Записано: не забрали вчасно.
told-return-customs-unpaid = Записано: митниці не заплачено.
told-return-wrong-address = Записано: хибна адреса.
told-return-not-my-fault = Записано: не з вашої вини.
told-problem-part-missing = Записано: бракує частини.
told-problem-empty = Записано: посилка порожня.
told-problem-wrong-item = Записано: прийшов не той товар.
told-problem-other-variant = Записано: не той розмір, колір або модель.
told-problem-not-as-described = Записано: підробка або не як в описі.
told-problem-broken = Записано: прийшло зламане.
told-seller-wants-cancel = Записано: просять скасувати.
told-seller-sends-another = Записано: обіцяють другу посилку.
told-seller-pays-outside = Записано: хочуть заплатити поза магазином.
told-seller-wants-receipt = Записано: просять підтвердити отримання.
told-confirmed-by-mistake = Записано: підтверджено помилково.
told-closed-by-store = Записано: магазин сам закрив замовлення.
told-paypal-case = Записано: справа в PayPal з { $day }.
told-bank-case = Записано: { $day } ви звернулися в банк.
told-payment-case-escalated = Записано: тепер вирішує PayPal.
told-payment-case-refused = Записано: відмовили.
told-claim-changed = Записано: фото додано.
told-customs-answered = Записано: митниця має вашу відповідь.
told-order-cancelled = Записано: замовлення скасовано.
told-answered = Записано: ви відповіли.
told-sent-back = Записано: ви відправили назад. Зберігайте квитанцію, доки не прийдуть гроші.
told-reopened = Стежу далі.
told-number-shared = Увага: інше відкрите замовлення має той самий номер.

## Налаштування
settings =
    <b>Налаштування</b>

    Нагадую о { $hour }:00, тиша { $quiet }.
    Терпіння: { $patience }.
    Часовий пояс: { $zone }.
    Мова: { $language }.
button-hour = Година нагадувань
button-quiet = Тихі години
button-patience = Терпіння
button-zone = Часовий пояс
button-language = Мова
button-other-hour = Інша година
ask-hour = О котрій годині нагадувати?
ask-quiet = Коли не турбувати? Нагадування з цих годин прийдуть раніше.
ask-patience =
    Скільки чекати на посилку, яка нічого не показує, коли продавця вже спитали?

    • <b>Швидко</b>: спір із { $quick }-го дня.
    • <b>Звичайно</b>: з { $normal }-го дня продовження, потім спір.
    • <b>Терпляче</b>: поки безпечно, за { $before ->
        [one] { $before } день
        [few] { $before } дні
       *[many] { $before } днів
    } до кінця.

    Кінець захисту завжди важливіший.
patience-quick = швидко
patience-normal = звичайно
patience-patient = терпляче
quiet-none = ніколи
quiet-hours = { $from }:00–{ $to }:00
hour-is-quiet = Ця година припадає на ваші тихі години.
export = Тут усе, що я про вас зберігаю, файлом JSON.

## Довга тиша
idle-warning = Вас давно не було. Через { $days ->
    [one] { $days } день
    [few] { $days } дні
   *[many] { $days } днів
} я забуду все про вас: замовлення, мову й часовий пояс. Зберегти?
button-stay = Так, зберегти
idle-stays = Гаразд, зберігаю.

# The goods are to be sent back by a day, and were.
return-told = Записав. Нагадаю { $at }.
return-when = До якого дня треба відправити назад? Напишіть, наприклад: «відправити назад до 10 грудня». Нагадаю вчасно. Збережіть квитанцію.
frame-return-by = ↩️ <b>Відправити назад до { $day }</b>; квитанцію збережіть.
frame-wait-asked = ⏳ Просять чекати до { $day }.
frame-offer = 💬 Пропонують: { $kind ->
    [credit] { $known ->
        [yes] { $sum } бонусами
       *[no] бонуси, не гроші
    }
   *[part] { $known ->
        [yes] { $sum }
       *[no] лише частину
    }
}

# A case at the store, PayPal or the bank: the last day on which the seller may answer.
seller-has-until = Продавець має відповісти до <b>{ $day }</b>.
term-decision = Рішення обіцяють до <b>{ $day }</b>.
term-may-ask = Кажуть, що гроші можна просити з <b>{ $day }</b>.
term-too-late = ⚠️ Ваш останній день — { $last }: просіть раніше.
