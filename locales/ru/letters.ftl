# Письма как сообщения: заголовки, кнопки и шаги. Сами письма — в locales/en/letters.ftl; здесь — что значит каждое предложение (`says-…`),
# от первого лица, как в самом письме.

## Заголовки
letter-ask-code = { $to ->
    [support] ✉️ <b>Спросить поддержку о номере</b> · { $title }
   *[seller] ✉️ <b>Спросить продавца о номере</b> · { $title }
}
letter-not-handed-over = ✉️ <b>Попросить передать посылку в доставку</b> · { $title }
letter-where-is-it = ✉️ <b>Спросить, где посылка</b> · { $title }
letter-settle-return = ✉️ <b>Отправить снова или вернуть деньги</b> · { $title }
letter-reopen = ✉️ <b>Попросить открыть заказ снова</b> · { $title }
letter-proof-sent = ✉️ <b>Отправить подтверждение</b> · { $title }
letter-address-right = ✉️ <b>Попросить фото этикетки с адресом</b> · { $title }
letter-out-of-stock = ✉️ <b>Товара нет: вернуть деньги</b> · { $title }
letter-extend = ✉️ <b>Попросить продлить защиту</b> · { $title }
letter-cancel-unshipped = ✉️ <b>Отменить заказ: не отправлен</b> · { $title }
letter-proof-of-delivery = ✉️ <b>Запросить подтверждение вручения</b> · { $title }
letter-delivered-not-here = ⚖️ <b>Для { claim-of }: «вручено», но посылки нет</b> · { $title }
letter-not-mine = ⚖️ <b>Для { claim-of }: по номеру идёт чужая посылка</b> · { $title }
letter-returned = ⚖️ <b>Для { claim-of }: посылка едет обратно</b> · { $title }
letter-problem = ⚖️ <b>Для { claim-of }: { $problem ->
    [missing] не хватает части заказа
    [empty] посылка пустая
    [broken] товар пришёл сломанным
    [variant] не тот размер, цвет или модель
    [described] не соответствует описанию
   *[wrong] пришло не то, что заказано
}</b> · { $title }
letter-late = ⚖️ <b>Для { claim-of }: обещанный день прошёл</b> · { $title }
letter-no-tracking = ⚖️ <b>Для { claim-of }: трек не отслеживается</b> · { $title }
letter-ending = ⚖️ <b>Для { claim-of }: заказ не пришёл</b> · { $title }
letter-repeat = ⚖️ <b>{ $part ->
    [yes] Попросить остальное
   *[no] Отклонить предложение
}</b> · { $title }
letter-escalate = ⚖️ <b>Попросить магазин решить спор</b> · { $title }
letter-appeal = ⚖️ <b>Обжаловать решение</b> · { $title }
letter-keep-dispute = { $to ->
    [support] ✉️ <b>Ваш ответ поддержке</b> · { $title }
   *[seller] ✉️ <b>Ваш ответ продавцу</b> · { $title }
}
letter-courier-data = { $to ->
    [support] ✉️ <b>Узнать у поддержки, кто просит данные</b> · { $title }
   *[seller] ✉️ <b>Узнать у продавца, кто просит данные</b> · { $title }
}
letter-tax-paid = ✉️ <b>Спросить, уплачен ли налог</b> · { $title }
letter-refund-late = ✉️ <b>Спросить, где возврат</b> · { $title }
letter-arrived-after-refund = { $to ->
    [support] ✉️ <b>Сообщить поддержке, что посылка пришла</b> · { $title }
   *[seller] ✉️ <b>Сообщить продавцу, что посылка пришла</b> · { $title }
}
letter-paypal = 💳 <b>Что написать в PayPal</b> · { $title }
letter-bank = 💳 <b>Что написать банку</b> · { $title }
letter-dispute-short = Текст для { claim-of }:
letter-message-short = { $to ->
    [support] Текст для поддержки:
   *[seller] Текст для продавца:
}

## Кнопки
letter-name-ask-code = ✉️ Спросить о номере
letter-name-not-handed-over = ✉️ Спросить об отправке
letter-name-where-is-it = ✉️ Спросить, где она
letter-name-settle-return = ✉️ Снова или деньги
letter-name-reopen = ✉️ Открыть заказ снова
letter-name-proof-sent = ✉️ Подтверждение
letter-name-address-right = ✉️ Фото этикетки
letter-name-out-of-stock = ✉️ Вернуть деньги
letter-name-extend = ✉️ Попросить продлить
letter-name-cancel-unshipped = ✉️ Отменить заказ
letter-name-proof-of-delivery = ✉️ Просить подтверждение
letter-name-delivered-not-here = ✉️ Текст: не вручено
letter-name-not-mine = ✉️ Текст: чужая посылка
letter-name-returned = ✉️ Текст: едет обратно
letter-name-problem = ✉️ Текст: { $problem ->
    [missing] не всё
    [empty] пусто
    [broken] сломано
    [variant] размер, цвет
    [described] не по описанию
   *[wrong] пришло не то
}
letter-name-late = ✉️ Текст: опаздывает
letter-name-no-tracking = ✉️ Текст: нет трека
letter-name-ending = ✉️ Текст: не пришёл
letter-name-repeat = { $part ->
    [yes] ✉️ Просить остальное
   *[no] ✉️ Отклонить предложение
}
letter-name-escalate = ✉️ Пусть решит магазин
letter-name-appeal = ✉️ Подать апелляцию
letter-name-keep-dispute = { $to ->
    [support] ✉️ Ответить поддержке
   *[seller] ✉️ Ответить продавцу
}
letter-name-courier-data = ✉️ Спросить о данных
letter-name-tax-paid = ✉️ Спросить о налоге
letter-name-refund-late = ✉️ Спросить о возврате
letter-name-arrived-after-refund = ✉️ Сообщить: пришло
letter-name-paypal = ✉️ Текст для PayPal
letter-name-bank = ✉️ Текст для банка
button-copy = { $in ->
    [english] 📋 Взять по-английски
    [own] 📋 Взять по-русски
   *[only] 📋 Скопировать текст
}
button-alone = { $in ->
    [english] 📋 По-английски отдельно
    [own] 📋 По-русски отдельно
   *[only] 📋 Текст отдельно
}

## Почему письма нет или рано
letter-day-in-doubt = Вы назвали день раньше отправки. Тогда это может быть чужая посылка. Посмотрите, пожалуйста, ещё раз.
letter-which = <i>Сначала отправьте этот текст { $to ->
    [paypal] в PayPal
    [bank] в банк
    [support] в поддержку
   *[seller] продавцу
}. Английский нужен, только если попросят.</i>
letter-not-now = Этот текст сейчас не подходит: посмотрите на карточке, что делать.
extend-not-now = Чтобы просить о продлении, нужен конец защиты, и он должен быть впереди. Нажмите «Изменить» на карточке.
extend-not-here = О продлении в этом магазине мне ничего не известно. Не пропустите последний день, чтобы обратиться.
ask-too-early = <i>Ещё рано: до { $day } ({ $from }-й день после отправки) отсутствие данных — норма.</i>

## Как магазин называет спор. Эти слова можно вставить в любой текст, которому дан `$claim`: «{ claim-the }», а не «спор».
## claim-word — именительный падеж, claim-the — винительный, claim-of — родительный, claim-opened и claim-did — что уже сделано; `-start` — в начале предложения.
claim-word = { $claim ->
    [dispute] спор
    [case] кейс
    [a-to-z] заявка A-to-z
    [return] заявка на возврат
    [discussion] обсуждение
   *[claim] обращение
}
claim-the = { $claim ->
    [dispute] спор
    [case] кейс
    [a-to-z] заявку A-to-z
    [return] заявку на возврат
    [discussion] обсуждение
   *[claim] обращение
}
claim-of = { $claim ->
    [dispute] спора
    [case] кейса
    [a-to-z] заявки A-to-z
    [return] заявки на возврат
    [discussion] обсуждения
   *[claim] обращения
}
claim-opened = { $claim ->
    [dispute] Спор открыт
    [case] Кейс открыт
    [a-to-z] Заявка A-to-z подана
    [return] Заявка на возврат подана
    [discussion] Обсуждение начато
   *[claim] Обращение отправлено
}
claim-did = { $claim ->
    [dispute] открыли спор
    [case] открыли кейс
    [a-to-z] подали заявку A-to-z
    [return] подали заявку на возврат
    [discussion] начали обсуждение
   *[claim] отправили обращение
}
claim-file = { $claim ->
    [dispute] откройте спор
    [case] откройте кейс
    [a-to-z] подайте заявку A-to-z
    [return] оформите возврат
    [discussion] начните обсуждение
   *[claim] отправьте обращение
}
claim-file-start = { $claim ->
    [dispute] Откройте спор
    [case] Откройте кейс
    [a-to-z] Подайте заявку A-to-z
    [return] Оформите возврат
    [discussion] Начните обсуждение
   *[claim] Отправьте обращение
}

## Что делать с текстом: четыре образца на все магазины. `$path` — кнопки самого магазина из resources/stores.toml.
steps-claim =
    <b>{ claim-file-start }:</b>
    1. { $first ->
        [0] { $path }.
       *[other] { $late ->
            [yes] Писали продавцу { $first } ч. назад? { $path }. Ещё нет? Сначала напишите.
           *[no] Напишите продавцу и подождите { $first ->
                [one] { $first } час
                [few] { $first } часа
               *[many] { $first } часов
            }. Потом: { $path }.
        }
    }
    2. Причина: { $reason ->
        [no-tracking] не получено, нет данных отслеживания. <b>Вся</b> сумма с доставкой.
        [another-parcel] не получено, по номеру идёт чужая посылка. <b>Вся</b> сумма с доставкой.
        [marked-delivered] «вручено», но не вам. Не выбирайте «нет данных отслеживания». <b>Вся</b> сумма с доставкой.
        [returned] не получено, посылка вернулась отправителю. <b>Вся</b> сумма с доставкой.
        [part-missing] пришла только часть заказа. Стоимость того, чего нет.
        [empty] пришла пустая посылка. <b>Вся</b> сумма с доставкой.
        [wrong-item] не тот товар. <b>Вся</b> сумма с доставкой.
        [other-variant] не тот размер, цвет или модель (часто в разделе «не соответствует описанию»). <b>Вся</b> сумма с доставкой.
        [not-as-described] не соответствует описанию или подделка. <b>Вся</b> сумма с доставкой.
        [broken] пришло сломанным. <b>Вся</b> сумма с доставкой.
       *[not-received] не получено. <b>Вся</b> сумма с доставкой.
    } Вставьте текст.
    3. { $proof ->
        [photos] Приложите фото посылки, ярлыка и того, что внутри.
        [optional] Скриншот отслеживания с датой — по желанию.
       *[screenshot] Приложите скриншот отслеживания с датой.
    }
    4. Заглядывайте каждый день. { $answer ->
        [store] Решает сам магазин. Просите деньги, а не баллы или вторую посылку.
        [refund] Если продавец молчит { $answerdays ->
            [one] { $answerdays } день
            [few] { $answerdays } дня
           *[many] { $answerdays } дней
        }, деньги обычно возвращают: не закрывайте { claim-the }.
        [days] На ответ у продавца { $answerdays ->
            [one] { $answerdays } день
            [few] { $answerdays } дня
           *[many] { $answerdays } дней
        }.
        [business] На ответ у продавца { $answerdays ->
            [one] { $answerdays } рабочий день
            [few] { $answerdays } рабочих дня
           *[many] { $answerdays } рабочих дней
        }.
       *[unknown] Не закрывайте, пока посылка не у вас.
    }{ $ends ->
        [yes] { " " }Это работает, пока заказ не завершён: не подтверждайте получение.
       *[no] { "" }
    }{ $window ->
        [0] { "" }
       *[other] { " " }Отказали: «доставка идёт нормально»? Подайте снова в названный день: у вас { $window ->
            [one] { $window } день
            [few] { $window } дня
           *[many] { $window } дней
        }.
    }{ $onlyone ->
        [yes] { " " }Чарджбэк или спор в PayPal закроет { claim-the }.
       *[no] { "" }
    }
steps-return = возврат
steps-message = { $to ->
    [support] Отвечает поддержка, а не продавец. { $path }.
   *[seller] { $path }.
} Вставьте текст туда. { $next ->
    [claim] { $wait ->
        [one] Если за { $wait } день внятного ответа не будет, { claim-file }.
        [few] Если за { $wait } дня внятного ответа не будет, { claim-file }.
       *[many] Если за { $wait } дней внятного ответа не будет, { claim-file }.
    }
    [step] Внятного ответа не будет до { $nextday }? Тогда я подскажу следующий шаг.
    [payment] { $wait ->
        [one] Если за { $wait } день деньги не вернут, требуйте их там, где платили.
        [few] Если за { $wait } дня деньги не вернут, требуйте их там, где платили.
       *[many] Если за { $wait } дней деньги не вернут, требуйте их там, где платили.
    }
    [late] Времени ждать ответа уже нет: сразу { claim-file }.
   *[none] Ничего не платите вне магазина.
}
steps-cover = <i>На скриншоте оплаты закройте номер карты.</i>
steps-offer =
    <b>Как отклонить предложение</b>
    1. Откройте { claim-the } на странице заказа → кнопка вроде «Отклонить». Не «Принять»: тогда всё закончится предложенной суммой, даже нулевой.
    2. Если можно, снова укажите <b>всю</b> сумму с доставкой. Вставьте текст.
    3. Заглядывайте каждый день: предложение без ответа могут счесть принятым.
steps-escalate =
    <b>Как попросить магазин решить</b>
    1. Откройте { claim-the } → кнопка вроде «Обострить спор», «Обжаловать» или «Escalate». { $latest ->
        [0] Такой кнопки нет? Напишите в поддержку.
       *[other] Успейте за { $latest ->
            [one] { $latest } рабочий день
            [few] { $latest } рабочих дня
           *[many] { $latest } рабочих дней
        } после открытия, иначе всё закроется.
    }
    2. Вставьте текст. Приложите скриншот с датой и полученные ответы.
    3. Заглядывайте каждый день: могут попросить доказательства. { $decision ->
        [hours] Ответ обычно приходит за { $decisiontime ->
            [one] { $decisiontime } час
            [few] { $decisiontime } часа
           *[many] { $decisiontime } часов
        }.
        [days] Ответ обычно приходит за { $decisiontime ->
            [one] { $decisiontime } день
            [few] { $decisiontime } дня
           *[many] { $decisiontime } дней
        }.
       *[unknown] Пишите вежливо: теперь читает другой человек.
    }{ $appeal ->
        [0] { "" }
       *[other] { " " }На обжалование — { $appeal ->
            [one] { $appeal } день
            [few] { $appeal } дня
           *[many] { $appeal } дней
        }.
    }

steps-payment =
    <b>Что с этим делать</b>
    1. Откройте спор в приложении или попросите банк о чарджбэке: «товар не получен» или «не соответствует описанию».
    2. Приложите страницу заказа, переписку и скриншот отслеживания с датой.

## Что ещё нужно знать в магазине: `steps-note-` и его ключ из resources/stores.toml. Магазину можно и без этого.
steps-note-amazon = Если продал сам Amazon, напишите в его службу поддержки: он вернёт деньги и так.
steps-note-aliexpress = aliexpress.ru — другой магазин: его правил я не знаю.

rules-checked = { $known ->
    [nothing] <i>Правил этого магазина я не знаю: верьте странице заказа.</i>
    [undated] <i>Правила магазина — по копиям без даты. Если на странице заказа иначе, верьте ей.</i>
   *[years] <i>Правила магазина — по данным за { $years }. Если на странице заказа иначе, верьте ей.</i>
}

## Что значат предложения писем; на этом языке их читают и магазины, которые на нём отвечают.
says-hello = Здравствуйте!
says-thanks = Спасибо!
says-order = Пишу по заказу { $order }.
says-not-here = Мой заказ не пришёл.
says-order-not-here = Мой заказ { $order } не пришёл.
says-not-shipped = Мой заказ не отправлен.
says-order-not-shipped = Мой заказ { $order } не отправлен.
says-shipped = { $days ->
    [one] Он отправлен { $shipped }, { $days } день назад.
    [few] Он отправлен { $shipped }, { $days } дня назад.
   *[many] Он отправлен { $shipped }, { $days } дней назад.
}
says-marked-shipped = { $days ->
    [one] Он отмечен как отправленный { $shipped }, { $days } день назад.
    [few] Он отмечен как отправленный { $shipped }, { $days } дня назад.
   *[many] Он отмечен как отправленный { $shipped }, { $days } дней назад.
}
says-promised = Его обещали доставить до { $promised }.
says-paid = Заказ оплачен { $paid }.
says-ship-by = Его должны были отправить до { $shipby }.

# Продавцу
says-no-number = Трек-номера у меня нет.
says-number-is = Трек-номер: { $number }.
says-nothing-new = Статус по трек-номеру { $number } не меняется с { $since }.
says-no-information = По трек-номеру { $number } нет данных (проверено { $checked }).
says-only-label = По трек-номеру { $number } видна только оформленная этикетка (проверено { $checked }).
says-please-send = Пришлите, пожалуйста, трек-номер и название службы доставки.
says-please-find = Выясните, пожалуйста, где посылка.
says-please-check = Проверьте, пожалуйста, номер и пришлите верный, если он изменился.
says-please-hand-over = Передайте, пожалуйста, посылку службе доставки сейчас или верните мне деньги полностью.
says-please-extend = { $extension ->
    [one] Продлите, пожалуйста, защиту на { $extension } день, чтобы можно было подождать.
    [few] Продлите, пожалуйста, защиту на { $extension } дня, чтобы можно было подождать.
   *[many] Продлите, пожалуйста, защиту на { $extension } дней, чтобы можно было подождать.
}
says-without-extension = Без продления мне придётся открыть { claim-the }.
says-please-cancel = Отмените, пожалуйста, заказ и верните мне деньги полностью.
says-please-prove = Пришлите, пожалуйста, подтверждение вручения: подпись, фото и место.
says-data-asked = Таможня или служба доставки просит у меня данные или деньги за мою посылку.
says-data-asked-number = Таможня или служба доставки просит у меня данные или деньги за посылку { $number }.
says-please-name = Сообщите, пожалуйста, название и официальный сайт службы доставки, а также стоимость, указанную для таможни.
says-customs-hold = Посылку задержала таможня.
says-customs-hold-number = Посылку { $number } задержала таможня.
says-please-tax = Был ли налог уже уплачен в магазине? Если да, пришлите, пожалуйста, налоговый номер (IOSS) и счёт для таможни.
says-moves = Я вижу, что посылка движется (проверено { $checked }).
says-keep-open = Я не закрываю { claim-the }, пока посылка не у меня.
says-keep-open-until-solved = Я не закрываю { claim-the }, пока вопрос не решён.
says-keep-right = За мной остаётся право на { claim-the }.
says-please-new-number = Если отправите ещё раз, сообщите, пожалуйста, новый трек-номер.
says-money-inside = Деньги в обход магазина я не принимаю. Верните деньги, пожалуйста, через магазин.
says-money-inside-store = Деньги в обход { $store } я не принимаю. Верните деньги, пожалуйста, через { $store }.
says-no-confirmation = Я не подтверждаю получение, пока посылка не у меня.
says-no-confirmation-until-solved = Я не подтверждаю получение, пока вопрос не решён.
says-cancelled = Мой заказ отменён не позднее { $by }: его не отправили.
says-order-cancelled = Мой заказ { $order } отменён не позднее { $by }: его не отправили.
says-refund-agreed = Полный возврат согласован не позднее { $by }.
says-order-refund-agreed = Полный возврат за заказ { $order } согласован не позднее { $by }.
says-amount-is = Сумма: { $amount }.
says-no-money = Деньги мне не поступили.
says-please-reference = Сообщите, пожалуйста, день возврата и номер операции, чтобы мой банк мог её найти.
says-refunded = За мой заказ вернули деньги.
says-order-refunded = За заказ { $order } вернули деньги.
says-to-refund = За мой заказ обещан полный возврат.
says-order-to-refund = За заказ { $order } обещан полный возврат.
says-arrived-now = Теперь посылка пришла.
says-pay-inside = Хочу за неё заплатить. Подскажите, пожалуйста, как сделать это внутри магазина.
says-pay-inside-store = Хочу за неё заплатить. Подскажите, пожалуйста, как сделать это внутри { $store }.

says-please-when = Сообщите, пожалуйста, где посылка и когда она придёт.
says-please-send-again = Сообщите, пожалуйста, сколько стоит отправить её снова, или верните деньги, когда она вернётся.
says-confirmed-by-mistake = Получение подтверждено по ошибке.
says-closed-as-received = Заказ закрыт как полученный.
says-please-reopen = Откройте, пожалуйста, заказ снова или верните мне деньги полностью.
says-photos-attached = Фото посылки, её этикетки и содержимого приложены.
says-payment-attached = Подтверждение оплаты приложено.
says-please-label = Пришлите, пожалуйста, фото этикетки с адресом и сверьте её с адресом в моём заказе.
says-if-other-address = Если посылка ушла на другой адрес, отправьте её снова или верните мне деньги полностью.
says-not-available = Вы написали, что товара нет.
says-no-replacement = Другой товар или купон мне не нужен.

# В споре
says-no-number-given = Трек-номера мне не дали.
says-no-working-number = Рабочего номера мне не прислали.
says-refund = Прошу вернуть деньги полностью.
says-refund-amount = Прошу полностью вернуть { $amount }.
says-refund-rest = Мне вернули только { $part }. Прошу вернуть остальное: { $rest }.
says-refund-unknown-rest = Мне вернули только часть денег. Прошу вернуть остальное.
# Who says so: the page, as long as the person has not confirmed it.
part-shown-by = { $by ->
    [page] Страница отслеживания показывает
   *[told] Последний статус посылки
}
says-status-moving = { part-shown-by }: в пути (проверено { $checked }).
says-status-frozen = { part-shown-by }: без изменений с { $since } (проверено { $checked }).
says-status-returned = { part-shown-by }: возвращается отправителю (проверено { $checked }).
says-status-data = { part-shown-by }: задержана, просят данные или деньги (проверено { $checked }).
says-status-delivered = { part-shown-by }: вручена { $since }{ $by ->
    [page] {""}
   *[told] {","} но не мне
} (проверено { $checked }).
says-status-announced = { part-shown-by }: только оформлена этикетка (проверено { $checked }).
says-status-pickup = { part-shown-by }: ждёт в пункте выдачи (проверено { $checked }).
says-status-attempted = { part-shown-by }: неудачная попытка вручения (проверено { $checked }).
says-status-held = { part-shown-by }: задержана таможней (проверено { $checked }).
says-status-lost = { part-shown-by }: утеряна (проверено { $checked }).
says-status-destroyed = { part-shown-by }: уничтожена (проверено { $checked }).
says-protection-ends = Защита истекает { $end }.
says-protection-ended = Защита истекла { $end }.
says-page-delivered = Страница отслеживания { $number } показывает: вручено { $day } (проверено { $checked }).
says-page-on-its-way = Страница отслеживания { $number } показывает: в пути уже { $day } (проверено { $checked }).
says-page-delivered-in = Страница отслеживания { $number } показывает: вручено, страна: { $country } (проверено { $checked }).
says-page-goes-to = Страница отслеживания { $number } показывает: отправлено, страна: { $country } (проверено { $checked }).
says-not-mine = По трек-номеру { $number } идёт чужая посылка.
says-other-place = Ту посылку вручили в другом месте.
says-before-order = Та посылка была в пути ещё до моего заказа.
says-other-weight = Вес не подходит к моему заказу.
says-received-nothing = Мне ничего не вручили.
says-screenshot = Скриншот приложен.
says-delivered = По трек-номеру { $number } указано: вручено { $day }.
says-delivered-numberless = В отслеживании указано: вручено { $day }.
says-asked-around = Ни на почте, ни у соседей посылки нет.
says-return-not-collected = Посылку не забрали вовремя.
says-return-customs = Таможенный платёж не внесён.
says-return-address = Указанная причина — неверный адрес.
says-return-not-my-fault = Моей вины в этом нет.
says-when-back = Когда посылка вернётся, прошу вернуть деньги или отправить её снова.
says-part-missing = Посылка пришла, но части заказа в ней нет.
says-was-empty = Посылка пришла, но она пустая.
says-wrong-item = Посылка пришла, но в ней не то, что заказано.
says-other-variant = Посылка пришла, но размер, цвет или модель не те, что заказаны.
says-not-as-described = Посылка пришла, но товар не соответствует описанию.
says-broken = Посылка пришла, но товар повреждён.
says-send-part-or-refund = Пришлите, пожалуйста, недостающее или верните деньги за него.
says-no-offer = Я не принимаю это предложение.
says-repeat = Повторяю просьбу: полный возврат денег.
says-repeat-amount = Повторяю просьбу: полный возврат { $amount }.
says-dispute-opened = Дата открытия { claim-of }: { $opened }.
says-refused = Мне отказали.
says-decide = Прошу магазин принять решение.
says-decide-store = Прошу { $store } принять решение.
says-lost = Решение вынесено не в мою пользу, не позднее { $by }.
says-please-look-again = С решением я не могу согласиться. Прошу рассмотреть заказ ещё раз.

# Для PayPal и банка
says-order-at = Номер заказа: { $order }, магазин: { $store }.
says-store-is = Магазин: { $store }.
says-goods-not-here = Товар не получен.
says-goods-shipped = По данным магазина, товар отправлен { $shipped }.
says-goods-promised = Доставку обещали до { $promised }.
says-seller-asked = Письмо продавцу отправлено не позднее { $by }.
says-support-asked = Письмо в поддержку магазина отправлено не позднее { $by }.
says-paypal-case = Спор в PayPal открыт { $opened }.
says-money-back = Прошу вернуть мои деньги.
says-money-back-amount = Прошу вернуть мои деньги: { $amount }.
