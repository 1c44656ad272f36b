# Что понято из текста и что взято из ответа.

## День и месяц, которые могут быть только одного года.
day-near = { $day } { $month }

## Прочитанное повторяется в начале следующего сообщения. `$when` говорит, по какую сторону от сегодня лежит день.
echo-away = { $when ->
    [today] сегодня
    [yesterday] вчера
    [tomorrow] завтра
    [past] { $days ->
        [one] { $days } день назад
        [few] { $days } дня назад
       *[many] { $days } дней назад
    }
   *[future] через { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
}
echo-shipped = ✓ Отправлено { $day }, { echo-away }
echo-paid = ✓ Оплачено { $day }, { echo-away }
echo-expected = ✓ Обещано до { $day }, { echo-away }
echo-ship-by = ✓ Должны отправить до { $day }, { echo-away }
echo-protection = ✓ Защита до { $day }, осталось { $left }
echo-protection-over = ✓ Защита закончилась { $day }, { echo-away }
echo-delivered = ✓ «Вручено» с { $day }, { echo-away }
echo-frozen = ✓ Ничего нового с { $day }, { echo-away }
echo-collect-by = ✓ Забрать до { $day }, { echo-away }
echo-dispute-opened = ✓ { claim-opened } { $day }, { echo-away }
echo-paypal-case = ✓ Дело в PayPal с { $day }, { echo-away }
echo-bank-case = ✓ Банк попросили { $day }, { echo-away }
echo-refused-until = ✓ Отказ до { $day }, { echo-away }
echo-claim-open-until = ✓ Ждут вашего ответа до { $day }, { echo-away }
echo-number = ✓ Номер { $number }
echo-order-number = ✓ Номер заказа { $number }
echo-amount = ✓ Сумма { $amount }
echo-refund = ✓ Возврат { $amount }
refund-all-or-part = Это вся сумма, которую вы заплатили?
echo-refund-on = ✓ Возврат от { $day }

## Что спрашивается ещё раз.
which-day-about = Примерно { $day }? Нажмите на этот день или напишите другой.
doubt-shipped-long-ago = <b>Точно?</b> Это { $day }, { $days ->
    [one] { $days } день назад.
    [few] { $days } дня назад.
   *[many] { $days } дней назад.
}
doubt-shipped-after-delivered = <b>Точно?</b> Это { $day }, а «вручено» вы назвали раньше.
doubt-shipped-before-paid = <b>Точно?</b> Это { $day }: выходит, отправили раньше оплаты.
text-says = { $what ->
    [paid] В тексте: оплачено <b>{ $day }</b>.
    [promised] В тексте: обещано до <b>{ $day }</b>.
    [delivered] В тексте: доставлено <b>{ $day }</b>.
    [protection] В тексте: защита до <b>{ $day }</b>.
   *[shipped] В тексте: отправлено <b>{ $day }</b>.
}
doubt-in-future = <b>Точно?</b> Это { $day }, а этот день ещё не наступил.
doubt-promised-before-paid = <b>Точно?</b> Это { $day }: выходит, обещали доставить раньше, чем был сделан заказ.
doubt-before-shipped = <b>Точно?</b> Это { $day }, раньше отправки.
doubt-end-far = <b>Точно?</b> Это { $day }, дней до этого: { $days }. Так долго защита длится редко.
doubt-refusal-far = <b>Точно?</b> Это { $day }, дней до этого: { $days }. Защита закончится намного раньше.
doubt-told-before = Раньше вы называли <b>{ $day }</b>. Какой день верный?
button-really = Да, точно
amount-is-no-day = Это сумма, а не день.
roughly-is-enough = Хватит и примерного дня. Нажмите ближайший.
button-few-days-ago = Несколько дней назад
button-long-ago = Больше месяца назад

## Защита.
ask-extension =
    На сколько <b>продлили</b> защиту?

    <i>Напишите «ещё 15 дней» или новый срок, как на странице заказа.</i>
button-days-more = { $days ->
    [one] Ещё { $days } день
    [few] Ещё { $days } дня
   *[many] Ещё { $days } дней
}
button-usual-end = До { $day }
button-has-ended = Уже закончилась

shipped-as-paid = Считаю от дня оплаты: обычно отправляют через несколько дней. День можно изменить.

## Questions below the card
ask-place = <i>{ $left ->
    [1] Последний вопрос.
   *[other] Осталось вопросов: не больше { $left }.
}</i>
ask-place-of = <i>{ $order } · { $left ->
    [1] последний вопрос.
   *[other] осталось вопросов: не больше { $left }.
}</i>
ask-about = <i>{ $order }:</i>
button-enough = Пока достаточно

## Ways that people try
button-how-to-copy = Как скопировать номер
button-no-number-yet = Номера пока нет
how-to-copy =
    1. Откройте заказ в приложении или на сайте магазина.
    2. Найдите строку «Трек-номер» или «Номер отслеживания».
    3. Держите палец на номере, пока не появится «Копировать», и нажмите.
    4. Вернитесь сюда, задержите палец на поле сообщения и нажмите «Вставить».

    Можно вставить и всю страницу заказа: нужное я найду.
ask-stop = Что остановить?
button-mute-all = 🔕 Молчать обо всём
button-delete-all = Удалить всё
button-go-on = Ничего, продолжайте
all-muted = Больше ничего не скажу о ваших заказах, даже перед концом защиты.
button-unmute-all = 🔔 Снова напоминать
all-unmuted = Снова напоминаю.
command-add = Следить за новым заказом
command-track = Объяснить номер и следить за ним
command-stop = Замолчать или удалить всё

## Часы человека.
ask-clock =
    <b>Который у вас сейчас час?</b> Тогда напоминания приходят днём, а не ночью.

    <i>Нажмите, напишите свой город или пришлите геопозицию: я её не храню.</i>
ask-clock-nearby = <b>Что сейчас показывают ваши часы?</b> Судя по геопозиции, одно из этого.
location-unreadable = Не нахожу такого места на карте. Напишите лучше свой город, например Казань.
button-other-clock = Другое время
button-not-now = Не сейчас

## Что прочитано в тексте
understood = <b>Вот что я понял.</b> Верно?
understood-several = Номеров: { $count }. Нажмите те, за которыми следить. Чего не хватает, спрошу.
understood-orders = <b>Заказов в тексте: { $count }.</b> Нажмите те, за которыми следить. Чего не хватает, спрошу.
listed-line = { $place }. { $order }
listed-shipped = отправлен { $day }
listed-paid = оплачен { $day }
listed-promised = обещан до { $day }
listed-not-shipped = ещё не отправлен
listed-mistyped = ❓ похоже, в номере опечатка
listed-doubt = ❓ кое-что спрошу
listed-known = уже слежу
listed-shown = { $last ->
    [yes] Показаны { $from }–{ $to } из { $count }.
   *[no] Показаны { $from }–{ $to } из { $count }. Остальные дальше.
}
listed-left-out = Не поместилось: { $count }. Пришлите их потом ещё раз.
listed-watched = ✓ Слежу. Новых заказов: { $count }. По остальным нужно кое-что спросить: нажмите на них.
button-watch-all = Следить за всеми
button-next-orders = Следующие ›
button-first-orders = ‹ Первые
understood-about = Это о заказе <b>{ $title }</b>. Новое:
understood-nothing-new = Всё это я уже знаю.
read-store = ✓ Магазин { $store }
read-number = ✓ Номер <code>{ $number }</code>
read-number-kind = ✓ Номер <code>{ $number }</code> · { $kind }
read-no-number = ✓ Трек-номера нет
read-name = ✓ { $name }
read-not-shipped = ✓ Ещё не отправлен
read-no-protection = ✓ Защиты покупателя нет
read-protection-length = ✓ Защита длится { $span }
read-protection-ended = ✓ Защита закончилась
read-paypal = ✓ Оплачено через PayPal
read-card = ✓ Оплачено картой
read-other-way = ✓ Оплачено иначе: не PayPal и не картой
read-tracking = ✓ { $shown }
button-right = ✅ Верно
button-change = ✏️ Исправить
button-take-it = ✅ Записать
button-other-order = Это новый заказ
button-more-fields = Ещё поля
button-neither-day = Ни то ни другое
field-tracking = Статус трека
doubt-shipped = По тексту это могут быть разные дни. Когда заказ <b>отправлен</b>?
doubt-paid = По тексту это могут быть разные дни. Когда заказ <b>оплачен</b>?
doubt-expected = По тексту это могут быть разные дни. До какого дня обещана <b>доставка</b>?
doubt-delivered = По тексту это могут быть разные дни. Когда, по тексту, заказ <b>вручён</b>?
doubt-dispute-opened = По тексту это могут быть разные дни. Когда был открыт <b>спор</b>?
doubt-protection = По тексту это могут быть разные дни. Когда кончается <b>защита</b>?
ask-in-hands = В тексте сказано, что заказ доставлен. Он у вас в руках?
other-numbers = В тексте есть ещё номера. Тот же магазин и день отправки? Нажмите, и я слежу и за ними.
# The page of an order that waits for its payment.
order-unpaid = ⚠️ По этой странице заказ ещё не оплачен: до оплаты ничего не отправят. Платите только в приложении или на сайте магазина, никогда по ссылке из сообщения.
another-waits = Второй заказ тоже записываю. Он будет следующим:
