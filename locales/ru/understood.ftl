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

## Что спрашивается ещё раз.
which-day-about = Примерно { $day }? Нажмите на этот день или напишите другой.
