# Що зрозуміло з тексту і що взято з відповіді.

## День і місяць, які можуть бути лише одного року.
day-near = { $day } { $month }

## Прочитане повторюється на початку наступного повідомлення. `$when` каже, з якого боку від сьогодні лежить день.
echo-away = { $when ->
    [today] сьогодні
    [yesterday] учора
    [tomorrow] завтра
    [past] { $days ->
        [one] { $days } день тому
        [few] { $days } дні тому
       *[many] { $days } днів тому
    }
   *[future] через { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[many] { $days } днів
    }
}
echo-shipped = ✓ Відправлено { $day }, { echo-away }
echo-paid = ✓ Оплачено { $day }, { echo-away }
echo-expected = ✓ Обіцяно до { $day }, { echo-away }
echo-ship-by = ✓ Мають відправити до { $day }, { echo-away }
echo-protection = ✓ Захист до { $day }, лишилося { $left }
echo-protection-over = ✓ Захист закінчився { $day }, { echo-away }
echo-delivered = ✓ «Вручено» { $day }, { echo-away }
echo-frozen = ✓ Нічого нового з { $day }, { echo-away }
echo-collect-by = ✓ Забрати до { $day }, { echo-away }
echo-dispute-opened = ✓ { claim-opened } { $day }, { echo-away }
echo-paypal-case = ✓ Справа в PayPal з { $day }, { echo-away }
echo-bank-case = ✓ Звернення в банк { $day }, { echo-away }
echo-refused-until = ✓ Відмова до { $day }, { echo-away }
echo-claim-open-until = ✓ Чекають вашої відповіді до { $day }, { echo-away }
echo-number = ✓ Номер { $number }
echo-order-number = ✓ Номер замовлення { $number }
echo-amount = ✓ Сума { $amount }
echo-refund = ✓ Повернення { $amount }
refund-all-or-part = Це вся сума, яку ви заплатили?
echo-refund-on = ✓ Повернення від { $day }

## Що питаємо ще раз.
which-day-about = Десь { $day }? Натисніть або напишіть день.
doubt-shipped-long-ago = <b>Точно?</b> Це { $day }, { $days ->
    [one] { $days } день тому.
    [few] { $days } дні тому.
   *[many] { $days } днів тому.
}
doubt-shipped-after-delivered = <b>Точно?</b> Це { $day }, а «вручено» у вас раніше.
doubt-shipped-before-paid = <b>Точно?</b> Це { $day }: виходить, відправили раніше за оплату.
text-says = { $what ->
    [paid] У тексті: оплачено <b>{ $day }</b>.
    [promised] У тексті: обіцяно до <b>{ $day }</b>.
    [delivered] У тексті: доставлено <b>{ $day }</b>.
    [protection] У тексті: захист до <b>{ $day }</b>.
   *[shipped] У тексті: відправлено <b>{ $day }</b>.
}
doubt-in-future = <b>Точно?</b> Це { $day }, а цей день ще не настав.
doubt-promised-before-paid = <b>Точно?</b> Це { $day }: виходить, обіцяли доставити раніше, ніж ви замовили.
doubt-before-shipped = <b>Точно?</b> Це { $day }, раніше за відправлення.
doubt-end-far = <b>Точно?</b> Це { $day }, через { $days ->
    [one] { $days } день
    [few] { $days } дні
   *[many] { $days } днів
}. Так довго захист рідко триває.
doubt-refusal-far = <b>Точно?</b> Це { $day }, через { $days ->
    [one] { $days } день
    [few] { $days } дні
   *[many] { $days } днів
}. Захист закінчиться набагато раніше.
doubt-told-before = Раніше ви казали <b>{ $day }</b>. Який день правильний?
button-really = Так, точно
amount-is-no-day = Це сума, а не день.
roughly-is-enough = Досить і приблизного дня. Натисніть найближчий.
button-few-days-ago = Кілька днів тому
button-long-ago = Понад місяць тому

## Захист.
ask-extension =
    На скільки <b>продовжили</b> захист?

    <i>Напишіть «ще 15 днів» або нову дату, як на сторінці замовлення.</i>
button-days-more = { $days ->
    [one] Ще { $days } день
    [few] Ще { $days } дні
   *[many] Ще { $days } днів
}
button-usual-end = До { $day }
button-has-ended = Уже закінчився

shipped-as-paid = Рахую від дня оплати: зазвичай відправляють за кілька днів. День можна змінити.

## Запитання під карткою
ask-place = <i>{ $left ->
    [1] Останнє запитання.
   *[other] Лишилося запитань: не більше { $left }.
}</i>
ask-place-of = <i>{ $order } · { $left ->
    [1] останнє запитання.
   *[other] лишилося запитань: не більше { $left }.
}</i>
ask-about = <i>{ $order }:</i>
button-enough = Поки досить

## Як пробують люди
button-how-to-copy = Як скопіювати номер
button-no-number-yet = Номера ще немає
how-to-copy =
    1. Відкрийте замовлення в застосунку чи на сайті магазину.
    2. Знайдіть рядок «Трек-номер» або «Номер відстеження».
    3. Тримайте палець на номері, доки не з’явиться «Копіювати», і натисніть.
    4. Поверніться сюди, затримайте палець на полі повідомлення й натисніть «Вставити».

    Можна вставити й усю сторінку: потрібне я знайду.
ask-stop = Що зупинити?
button-mute-all = 🔕 Мовчати про все
button-delete-all = Видалити все
button-go-on = Нічого, продовжуйте
all-muted = Більше нічого не скажу про ваші замовлення, навіть перед кінцем захисту.
button-unmute-all = 🔔 Нагадувати знову
all-unmuted = Знову нагадую.
command-add = Стежити за новим замовленням
command-track = Пояснити номер і стежити за ним
command-stop = Замовкнути або видалити все

## Годинник людини.
ask-clock =
    <b>Котра у вас зараз година?</b> Тоді нагадування приходитимуть удень, а не вночі.

    <i>Натисніть, напишіть своє місто або надішліть геопозицію: я її не зберігаю.</i>
ask-clock-nearby = <b>Що зараз показує ваш годинник?</b> Судячи з геопозиції, щось із цього.
location-unreadable = Не можу знайти це місце на карті. Напишіть натомість своє місто, наприклад Львів.
button-other-clock = Інший час
button-not-now = Не зараз

## Що прочитано в тексті
understood = <b>Ось що вдалося зрозуміти.</b> Правильно?
understood-several = Номерів: { $count }. Натисніть ті, за якими стежити. Чого бракує, спитаю.
understood-orders = <b>Замовлень у вашому тексті: { $count }.</b> Натисніть ті, за якими стежити. Чого бракує, спитаю.
listed-line = { $place }. { $order }
listed-shipped = відправлено { $day }
listed-paid = оплачено { $day }
listed-promised = обіцяно до { $day }
listed-not-shipped = ще не відправлено
listed-mistyped = ❓ схоже, у номері помилка
listed-doubt = ❓ про це спитаю
listed-known = уже стежу
listed-shown = { $last ->
    [yes] Показано { $from }–{ $to } з { $count }.
   *[no] Показано { $from }–{ $to } з { $count }. Решта далі.
}
listed-left-out = Не вмістилося: { $count }. Надішліть їх потім ще раз.
listed-watched = ✓ Стежу. Нових замовлень: { $count }. Про решту треба дещо спитати: натисніть на них.
button-watch-all = Стежити за всіма
button-next-orders = Наступні ›
button-first-orders = ‹ Перші
understood-about = Це про замовлення <b>{ $title }</b>. Нове:
understood-nothing-new = Усе це я вже знаю.
read-store = ✓ Магазин { $store }
read-number = ✓ Номер <code>{ $number }</code>
read-number-kind = ✓ Номер <code>{ $number }</code> · { $kind }
read-no-number = ✓ Трек-номера немає
read-name = ✓ { $name }
read-not-shipped = ✓ Ще не відправлено
read-no-protection = ✓ Захисту покупця немає
read-protection-length = ✓ Захист триває { $span }
read-protection-ended = ✓ Захист закінчився
read-paypal = ✓ Оплачено через PayPal
read-card = ✓ Оплачено карткою
read-other-way = ✓ Сплачено інакше: не PayPal і не карткою
read-tracking = ✓ { $shown }
button-right = ✅ Правильно
button-change = ✏️ Змінити
button-take-it = ✅ Записати
button-other-order = Нове замовлення
button-more-fields = Ще поля
button-neither-day = Жоден / не знаю
field-tracking = Статус треку
doubt-shipped = За текстом це можуть бути різні дні. Коли замовлення <b>відправили</b>?
doubt-paid = За текстом це можуть бути різні дні. Коли за нього <b>заплатили</b>?
doubt-expected = За текстом це можуть бути різні дні. До якого дня обіцяли <b>доставити</b>?
doubt-delivered = За текстом це можуть бути різні дні. Коли, за текстом, його <b>вручили</b>?
doubt-dispute-opened = За текстом це можуть бути різні дні. Коли відкрито <b>спір</b>?
doubt-protection = За текстом це можуть бути різні дні. Коли закінчується <b>захист</b>?
ask-in-hands = У тексті сказано, що замовлення доставлено. Воно у вас у руках?
other-numbers = У тексті є ще номери. Той самий магазин і день відправлення? Натисніть, і я стежитиму й за ними.
# The page of an order that waits for its payment.
order-unpaid = ⚠️ За цією сторінкою замовлення ще не оплачене: до оплати нічого не відправлять. Платіть лише в застосунку або на сайті магазину, ніколи за посиланням із повідомлення.
another-waits = Друге замовлення теж записую. Воно буде наступним:
