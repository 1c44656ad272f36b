# Листи як повідомлення: заголовки, кнопки й кроки. Самі листи — у locales/en/letters.ftl; тут — що означає кожне речення (`says-…`),
# від першої особи, як у самому листі; українською їх читають і банки та магазини, що відповідають українською.

## Заголовки
letter-ask-code = { $to ->
    [support] ✉️ <b>Спитати підтримку про номер</b> · { $title }
   *[seller] ✉️ <b>Спитати продавця про номер</b> · { $title }
}
letter-not-handed-over = ✉️ <b>Попросити здати посилку в доставку</b> · { $title }
letter-where-is-it = ✉️ <b>Спитати, де посилка</b> · { $title }
letter-settle-return = ✉️ <b>Відправити знову або повернути гроші</b> · { $title }
letter-reopen = ✉️ <b>Попросити відкрити замовлення знову</b> · { $title }
letter-proof-sent = ✉️ <b>Надіслати доказ, про який просять</b> · { $title }
letter-address-right = ✉️ <b>Попросити фото етикетки з адресою</b> · { $title }
letter-out-of-stock = ✉️ <b>Товару немає: повернути гроші</b> · { $title }
letter-extend = ✉️ <b>Попросити продовжити захист</b> · { $title }
letter-cancel-unshipped = ✉️ <b>Скасувати замовлення: не відправлено</b> · { $title }
letter-proof-of-delivery = ✉️ <b>Попросити доказ вручення</b> · { $title }
letter-delivered-not-here = ⚖️ <b>Для { claim-of }: «вручено», а посилки немає</b> · { $title }
letter-not-mine = ⚖️ <b>Для { claim-of }: за номером їде чужа посилка</b> · { $title }
letter-returned = ⚖️ <b>Для { claim-of }: посилка їде назад</b> · { $title }
letter-problem = ⚖️ <b>Для { claim-of }: { $problem ->
    [missing] бракує частини
    [empty] посилка порожня
    [broken] товар прийшов зламаний
    [variant] не той розмір, колір чи модель
    [described] не відповідає опису
   *[wrong] прийшло не те, що замовлено
}</b> · { $title }
letter-late = ⚖️ <b>Для { claim-of }: обіцяний день минув</b> · { $title }
letter-no-tracking = ⚖️ <b>Для { claim-of }: немає даних відстеження</b> · { $title }
letter-ending = ⚖️ <b>Для { claim-of }: замовлення не прийшло</b> · { $title }
letter-repeat = ⚖️ <b>{ $part ->
    [yes] Попросити решту
   *[no] Відхилити пропозицію
}</b> · { $title }
letter-escalate = ⚖️ <b>Попросити магазин вирішити</b> · { $title }
letter-appeal = ⚖️ <b>Оскаржити рішення</b> · { $title }
letter-keep-dispute = { $to ->
    [support] ✉️ <b>Ваша відповідь підтримці</b> · { $title }
   *[seller] ✉️ <b>Ваша відповідь продавцю</b> · { $title }
}
letter-courier-data = { $to ->
    [support] ✉️ <b>Спитати підтримку, хто просить дані</b> · { $title }
   *[seller] ✉️ <b>Спитати продавця, хто просить дані</b> · { $title }
}
letter-tax-paid = ✉️ <b>Спитати, чи сплачено податок</b> · { $title }
letter-refund-late = ✉️ <b>Спитати, де мої гроші</b> · { $title }
letter-arrived-after-refund = { $to ->
    [support] ✉️ <b>Сказати підтримці, що посилка прийшла</b> · { $title }
   *[seller] ✉️ <b>Сказати продавцю, що посилка прийшла</b> · { $title }
}
letter-paypal = 💳 <b>Що написати в PayPal</b> · { $title }
letter-bank = 💳 <b>Що написати банку</b> · { $title }
letter-dispute-short = Текст для { claim-of }:
letter-message-short = { $to ->
    [support] Текст для підтримки:
   *[seller] Текст для продавця:
}

## Кнопки
letter-name-ask-code = ✉️ Спитати про номер
letter-name-not-handed-over = ✉️ Чи відправлено?
letter-name-where-is-it = ✉️ Спитати, де посилка
letter-name-settle-return = ✉️ Ще раз або гроші
letter-name-reopen = ✉️ Відкрити знову
letter-name-proof-sent = ✉️ Надіслати доказ
letter-name-address-right = ✉️ Фото етикетки
letter-name-out-of-stock = ✉️ Повернути гроші
letter-name-extend = ✉️ Просити продовжити
letter-name-cancel-unshipped = ✉️ Текст: скасувати
letter-name-proof-of-delivery = ✉️ Просити доказ
letter-name-delivered-not-here = ✉️ Текст: «вручено»
letter-name-not-mine = ✉️ Текст: чужа посилка
letter-name-returned = ✉️ Текст: їде назад
letter-name-problem = ✉️ Текст: { $problem ->
    [missing] бракує
    [empty] порожньо
    [broken] зламано
    [variant] розмір, колір
    [described] не за описом
   *[wrong] прийшло не те
}
letter-name-late = ✉️ Текст: запізнюється
letter-name-no-tracking = ✉️ Текст: немає треку
letter-name-ending = ✉️ Текст: не прийшло
letter-name-repeat = { $part ->
    [yes] ✉️ Просити решту
   *[no] ✉️ Текст: відхилити
}
letter-name-escalate = ✉️ Хай вирішує магазин
letter-name-appeal = ✉️ Апеляція
letter-name-keep-dispute = { $to ->
    [support] ✉️ Відповісти підтримці
   *[seller] ✉️ Відповісти продавцю
}
letter-name-courier-data = ✉️ Спитати, хто просить
letter-name-tax-paid = ✉️ Спитати про податок
letter-name-refund-late = ✉️ Де мої гроші
letter-name-arrived-after-refund = ✉️ Сказати, що прийшла
letter-name-paypal = ✉️ Текст для PayPal
letter-name-bank = ✉️ Текст для банку
button-copy = { $in ->
    [english] 📋 Копіювати англійською
    [own] 📋 Копіювати українською
   *[only] 📋 Копіювати текст
}
button-alone = { $in ->
    [english] 📋 Англійською окремо
    [own] 📋 Українською окремо
   *[only] 📋 Текст окремо
}

## Чому листа немає або він зарано
letter-day-in-doubt = Ви назвали день раніше за відправлення. Тоді це може бути чужа посилка. Гляньте, будь ласка, ще раз.
letter-which = <i>Спершу надішліть цей текст { $to ->
    [paypal] у PayPal
    [bank] у банк
    [support] у підтримку
   *[seller] продавцю
}. Англійський — для тих, хто його просить.</i>
letter-not-now = Цей текст зараз не підходить: гляньте на картці, що робити.
extend-not-now = Щоб просити про продовження, потрібен кінець захисту, і він має бути попереду. Натисніть «Змінити» на картці.
extend-not-here = Про продовження в цьому магазині я не знаю. Не пропустіть останнього дня на звернення.
ask-too-early = <i>Ще рано: до { $day } ({ $from }-й день після відправлення) нормально нічого не бачити.</i>

## Як магазин називає звернення. Ці слова можна вставити в будь-який текст, якому дано `$claim`: «{ claim-the }», а не «спір».
## claim-word — називний відмінок, claim-the — знахідний, claim-of — родовий, claim-opened і claim-did — що вже зроблено; `-start` — на початку речення.
claim-word = { $claim ->
    [dispute] спір
    [request] запит
    [case] кейс
    [a-to-z] заявка A-to-z
    [return] заявка на повернення
    [discussion] обговорення
   *[claim] звернення
}
claim-the = { $claim ->
    [dispute] спір
    [request] запит
    [case] кейс
    [a-to-z] заявку A-to-z
    [return] заявку на повернення
    [discussion] обговорення
   *[claim] звернення
}
claim-of = { $claim ->
    [dispute] спору
    [request] запиту
    [case] кейсу
    [a-to-z] заявки A-to-z
    [return] заявки на повернення
    [discussion] обговорення
   *[claim] звернення
}
claim-opened = { $claim ->
    [dispute] Спір відкрито
    [request] Запит відкрито
    [case] Кейс відкрито
    [a-to-z] Заявку A-to-z подано
    [return] Заявку на повернення подано
    [discussion] Обговорення почато
   *[claim] Звернення надіслано
}
claim-did = { $claim ->
    [dispute] відкрили спір
    [request] відкрили запит
    [case] відкрили кейс
    [a-to-z] подали заявку A-to-z
    [return] подали заявку на повернення
    [discussion] почали обговорення
   *[claim] надіслали звернення
}
claim-file = { $claim ->
    [dispute] відкрийте спір
    [request] відкрийте запит
    [case] відкрийте кейс
    [a-to-z] подайте заявку A-to-z
    [return] оформіть повернення коштів
    [discussion] почніть обговорення
   *[claim] надішліть звернення
}
claim-file-start = { $claim ->
    [dispute] Відкрийте спір
    [request] Відкрийте запит
    [case] Відкрийте кейс
    [a-to-z] Подайте заявку A-to-z
    [return] Оформіть повернення коштів
    [discussion] Почніть обговорення
   *[claim] Надішліть звернення
}

## Що робити з текстом: чотири зразки на всі магазини. `$path` — кнопки самого магазину з resources/stores.toml.
steps-claim =
    <b>{ claim-file-start }:</b>
    1. { $first ->
        [0] { $path }.
       *[other] { $late ->
            [yes] Писали продавцю { $first } год тому? Тоді: { $path }. Ще ні? Спершу напишіть.
           *[no] Напишіть продавцю й почекайте { $first ->
                [one] { $first } годину
                [few] { $first } години
               *[many] { $first } годин
            }. Потім: { $path }.
        }
    }
    2. Причина: { $reason ->
        [no-tracking] не отримано, немає даних відстеження. <b>Уся</b> сума з доставкою.
        [another-parcel] не отримано, за номером їде чужа посилка. <b>Уся</b> сума з доставкою.
        [marked-delivered] «вручено», але не вам. Не вибирайте «немає даних відстеження». <b>Уся</b> сума з доставкою.
        [returned] не отримано, повернулася відправнику. <b>Уся</b> сума з доставкою.
        [part-missing] бракує частини замовлення. Ціна того, чого бракує.
        [empty] порожня посилка. <b>Уся</b> сума з доставкою.
        [wrong-item] не той товар. <b>Уся</b> сума з доставкою.
        [other-variant] не той розмір, колір або модель (часто в розділі «не відповідає опису»). <b>Уся</b> сума з доставкою.
        [not-as-described] не відповідає опису або підробка. <b>Уся</b> сума з доставкою.
        [broken] прийшло зламане. <b>Уся</b> сума з доставкою.
       *[not-received] не отримано. <b>Уся</b> сума з доставкою.
    } Вставте текст.
    3. { $proof ->
        [photos] Додайте фото посилки, етикетки й того, що всередині.
        [optional] Скриншот треку з датою допомагає, але не обов’язковий.
       *[screenshot] Додайте скриншот треку з датою.
    }
    4. Заглядайте щодня. { $answer ->
        [store] Магазин вирішує сам. Просіть гроші, а не бонуси чи другу посилку.
        [refund] Якщо продавець мовчить { $answerdays ->
            [one] { $answerdays } день
            [few] { $answerdays } дні
           *[many] { $answerdays } днів
        }, гроші зазвичай повертають: не закривайте { claim-the }.
        [days] На відповідь у продавця { $answerdays ->
            [one] { $answerdays } день
            [few] { $answerdays } дні
           *[many] { $answerdays } днів
        }.
        [business] На відповідь у продавця { $answerdays ->
            [one] { $answerdays } робочий день
            [few] { $answerdays } робочі дні
           *[many] { $answerdays } робочих днів
        }.
       *[unknown] Не закривайте, поки посилка не у вас.
    }{ $ends ->
        [yes] { " " }Це діє, поки замовлення не завершено: не підтверджуйте отримання.
       *[no] { "" }
    }{ $window ->
        [0] { "" }
       *[other] { " " }Відмовили, бо все нібито нормально? Подайте знову з названого дня: на це { $window ->
            [one] { $window } день
            [few] { $window } дні
           *[many] { $window } днів
        }.
    }{ $onlyone ->
        [yes] { " " }Чарджбек чи справа в PayPal закриє { claim-the }.
       *[no] { "" }
    }
steps-return = кнопка повернення
steps-message = { $to ->
    [support] Тут відповідає підтримка, а не продавець. { $path }.
   *[seller] { $path }.
} Вставте текст туди. { $next ->
    [claim] { $wait ->
        [one] Якщо за { $wait } день чіткої відповіді не буде, { claim-file }.
        [few] Якщо за { $wait } дні чіткої відповіді не буде, { claim-file }.
       *[many] Якщо за { $wait } днів чіткої відповіді не буде, { claim-file }.
    }
    [step] До { $nextday } немає чіткої відповіді? Тоді скажу наступний крок.
    [payment] { $wait ->
        [one] Якщо за { $wait } день гроші не повернуть, просіть їх там, де платили.
        [few] Якщо за { $wait } дні гроші не повернуть, просіть їх там, де платили.
       *[many] Якщо за { $wait } днів гроші не повернуть, просіть їх там, де платили.
    }
    [late] Чекати відповіді вже немає часу: одразу { claim-file }.
   *[none] Нічого не платіть поза магазином.
}
steps-cover = <i>На скриншоті оплати закрийте номер картки.</i>
steps-offer =
    <b>Як відхилити пропозицію</b>
    1. Знайдіть { claim-the } на сторінці замовлення → кнопка на кшталт «Відхилити». Не «Прийняти»: тоді все закінчиться тією сумою, навіть нульовою.
    2. Якщо можна, знову вкажіть <b>всю</b> суму з доставкою. Вставте текст.
    3. Заглядайте щодня: пропозицію без відповіді можуть вважати прийнятою.
steps-escalate =
    <b>Як попросити магазин вирішити</b>
    1. Знайдіть { claim-the } на сторінці замовлення → кнопка на кшталт «Передати на розгляд», «Оскаржити» чи «Escalate». { $latest ->
        [0] Такої кнопки немає? Напишіть у підтримку.
       *[other] Встигніть за { $latest ->
            [one] { $latest } робочий день
            [few] { $latest } робочі дні
           *[many] { $latest } робочих днів
        } після відкриття, інакше все закриється.
    }
    2. Вставте текст. Додайте скриншот треку з датою і відповіді, які ви отримали.
    3. Заглядайте щодня: можуть попросити докази й дати мало часу. { $decision ->
        [hours] Відповідь зазвичай приходить за { $decisiontime ->
            [one] { $decisiontime } годину
            [few] { $decisiontime } години
           *[many] { $decisiontime } годин
        }.
        [days] Відповідь зазвичай приходить за { $decisiontime ->
            [one] { $decisiontime } день
            [few] { $decisiontime } дні
           *[many] { $decisiontime } днів
        }.
       *[unknown] Пишіть ввічливо: тепер читає інша людина.
    }{ $appeal ->
        [0] { "" }
       *[other] { " " }На апеляцію { $appeal ->
            [one] { $appeal } день
            [few] { $appeal } дні
           *[many] { $appeal } днів
        }.
    }

steps-payment =
    <b>Що з цим робити</b>
    1. Відкрийте справу в застосунку або просіть банк про чарджбек: «товар не отримано» чи «не відповідає опису».
    2. Додайте сторінку замовлення, листування і скриншот треку з датою.

## Що ще треба знати про магазин: `steps-note-` і його ключ із resources/stores.toml. Можна й без цього.
steps-note-amazon = Якщо продав сам Amazon, напишіть у його підтримку: вона теж повертає гроші.
steps-note-aliexpress = aliexpress.ru — інший магазин: його правил я не знаю.

rules-checked = { $known ->
    [nothing] <i>Правил цього магазину я не знаю: вірте сторінці замовлення.</i>
    [undated] <i>Правила магазину — з копій без дати. Якщо на сторінці замовлення інакше, вірте їй.</i>
   *[years] <i>Правила магазину — за даними { $years }. Якщо на сторінці замовлення інакше, вірте їй.</i>
}

## Що означають речення листів; цією мовою їх читають і ті, хто нею відповідає.
says-hello = Доброго дня!
says-thanks = Дякую!
says-order = Пишу щодо замовлення { $order }.
says-not-here = Моє замовлення не прийшло.
says-order-not-here = Моє замовлення { $order } не прийшло.
says-not-shipped = Моє замовлення не відправлено.
says-order-not-shipped = Моє замовлення { $order } не відправлено.
says-shipped = { $days ->
    [one] Його відправлено { $shipped }, { $days } день тому.
    [few] Його відправлено { $shipped }, { $days } дні тому.
   *[many] Його відправлено { $shipped }, { $days } днів тому.
}
says-marked-shipped = { $days ->
    [one] Його позначено як відправлене { $shipped }, { $days } день тому.
    [few] Його позначено як відправлене { $shipped }, { $days } дні тому.
   *[many] Його позначено як відправлене { $shipped }, { $days } днів тому.
}
says-promised = Його обіцяли доставити до { $promised }.
says-paid = Замовлення оплачено { $paid }.
says-ship-by = Його мали відправити до { $shipby }.

# Продавцю
says-no-number = Трек-номера в мене немає.
says-number-is = Трек-номер: { $number }.
says-nothing-new = За трек-номером { $number } нічого нового з { $since }.
says-no-information = За трек-номером { $number } немає даних (перевірено { $checked }).
says-only-label = За трек-номером { $number } видно лише створену етикетку (перевірено { $checked }).
says-please-send = Надішліть, будь ласка, номер і назву служби доставки.
says-please-find = З’ясуйте, будь ласка, де посилка.
says-please-check = Перевірте, будь ласка, номер і надішліть правильний, якщо він змінився.
says-please-hand-over = Передайте, будь ласка, посилку службі доставки зараз або поверніть мені всю суму.
says-please-extend = { $extension ->
    [one] Продовжте, будь ласка, захист на { $extension } день, щоб можна було зачекати.
    [few] Продовжте, будь ласка, захист на { $extension } дні, щоб можна було зачекати.
   *[many] Продовжте, будь ласка, захист на { $extension } днів, щоб можна було зачекати.
}
says-without-extension = Без продовження мені доведеться відкрити { claim-the }.
says-please-cancel = Скасуйте, будь ласка, замовлення і поверніть мені всю суму.
says-please-prove = Надішліть, будь ласка, доказ вручення: підпис, фото й місце.
says-data-asked = Митниця чи служба доставки просить у мене дані або гроші за мою посилку.
says-data-asked-number = Митниця чи служба доставки просить у мене дані або гроші за посилку { $number }.
says-please-name = Повідомте, будь ласка, назву й офіційний сайт служби доставки та вартість, яку ви вказали для митниці.
says-customs-hold = Мою посилку тримає митниця.
says-customs-hold-number = Посилку { $number } тримає митниця.
says-please-tax = Чи податок уже сплачено в магазині? Якщо так, надішліть, будь ласка, податковий номер (IOSS) і рахунок для митниці.
says-moves = Я бачу, що посилка рухається (перевірено { $checked }).
says-keep-open = Я не закриваю { claim-the }, поки посилка не в мене.
says-keep-open-until-solved = Я не закриваю { claim-the }, поки це не вирішено.
says-keep-right = За мною лишається право на { claim-the }.
says-please-new-number = Якщо відправите ще раз, дайте, будь ласка, новий трек-номер.
says-money-inside = Грошей поза магазином я не приймаю. Поверніть їх, будь ласка, через магазин.
says-money-inside-store = Грошей поза { $store } я не приймаю. Поверніть їх, будь ласка, через { $store }.
says-no-confirmation = Я не підтверджую отримання, поки посилка не в мене.
says-no-confirmation-until-solved = Я не підтверджую отримання, поки це не вирішено.
says-cancelled = Моє замовлення скасовано не пізніше { $by }. Його не відправили.
says-order-cancelled = Моє замовлення { $order } скасовано не пізніше { $by }. Його не відправили.
says-refund-agreed = Повне повернення коштів погоджено не пізніше { $by }.
says-order-refund-agreed = Повне повернення коштів за замовлення { $order } погоджено не пізніше { $by }.
says-amount-is = Сума: { $amount }.
says-no-money = Гроші мені не надійшли.
says-please-reference = Повідомте, будь ласка, якого дня їх надіслано, і номер операції, щоб мій банк міг їх знайти.
says-refunded = За моє замовлення повернули гроші.
says-order-refunded = За замовлення { $order } повернули гроші.
says-to-refund = За моє замовлення погоджено повне повернення коштів.
says-order-to-refund = За замовлення { $order } погоджено повне повернення коштів.
says-arrived-now = Тепер посилка прийшла.
says-pay-inside = Хочу за неї заплатити. Підкажіть, будь ласка, як це зробити всередині магазину.
says-pay-inside-store = Хочу за неї заплатити. Підкажіть, будь ласка, як це зробити всередині { $store }.

says-please-when = Повідомте, будь ласка, де посилка і коли вона прийде.
says-please-send-again = Повідомте, будь ласка, скільки коштує відправити її знову, або поверніть гроші, коли вона повернеться.
says-confirmed-by-mistake = Отримання підтверджено помилково.
says-closed-as-received = Замовлення закрито як отримане.
says-please-reopen = Відкрийте, будь ласка, замовлення знову або поверніть мені всю суму.
says-photos-attached = Фото посилки, її етикетки та вмісту додано.
says-payment-attached = Підтвердження оплати додано.
says-please-label = Надішліть, будь ласка, фото етикетки з адресою. Звірте її з адресою в моєму замовленні.
says-if-other-address = Якщо адреса була інша, відправте, будь ласка, знову або поверніть мені всю суму.
says-not-available = Ви написали, що товару немає.
says-no-replacement = Іншого товару чи купона я не хочу.

# У спорі
says-no-number-given = Трек-номера мені не дали.
says-no-working-number = Робочого номера мені не надіслали.
says-refund = Прошу повернути всю суму.
says-refund-amount = Прошу повернути всю суму: { $amount }.
says-refund-rest = Мені повернули лише { $part }. Прошу повернути решту: { $rest }.
says-refund-unknown-rest = Мені повернули лише частину грошей. Прошу повернути решту.
# Хто це каже: сторінка, поки людина не підтвердила.
part-shown-by = { $by ->
    [page] Сторінка відстеження показує
   *[told] Останній статус
}
says-status-moving = { part-shown-by }: у дорозі (перевірено { $checked }).
says-status-frozen = { part-shown-by }: нічого нового з { $since } (перевірено { $checked }).
says-status-returned = { part-shown-by }: повертається відправнику (перевірено { $checked }).
says-status-data = { part-shown-by }: затримано, просять дані або гроші (перевірено { $checked }).
says-status-delivered = { part-shown-by }: вручено { $since }{ $by ->
    [page] {""}
   *[told] {","} але не мені
} (перевірено { $checked }).
says-status-announced = { part-shown-by }: лише етикетка (перевірено { $checked }).
says-status-pickup = { part-shown-by }: чекає в пункті видачі (перевірено { $checked }).
says-status-attempted = { part-shown-by }: невдала спроба вручення (перевірено { $checked }).
says-status-held = { part-shown-by }: затримано митницею (перевірено { $checked }).
says-status-lost = { part-shown-by }: втрачено (перевірено { $checked }).
says-status-destroyed = { part-shown-by }: знищено (перевірено { $checked }).
says-protection-ends = Захист закінчується { $end }.
says-protection-ended = Захист закінчився { $end }.
says-page-delivered = Сторінка відстеження { $number } показує: вручено { $day } (перевірено { $checked }).
says-page-on-its-way = Сторінка відстеження { $number } показує: у дорозі вже { $day } (перевірено { $checked }).
says-page-delivered-in = Сторінка відстеження { $number } показує: вручено, країна: { $country } (перевірено { $checked }).
says-page-goes-to = Сторінка відстеження { $number } показує: відправлено, країна: { $country } (перевірено { $checked }).
says-not-mine = За трек-номером { $number } їде чужа посилка.
says-other-place = Ту посилку вручили в іншому місці.
says-before-order = Та посилка була в дорозі ще до мого замовлення.
says-other-weight = Вага не збігається з моїм замовленням.
says-received-nothing = Мені нічого не вручили.
says-screenshot = Скриншот додано.
says-delivered = За трек-номером { $number } вказано: вручено { $day }.
says-delivered-numberless = У відстеженні вказано: вручено { $day }.
says-asked-around = Ні на пошті, ні в сусідів її немає.
says-return-not-collected = Посилку не забрали вчасно.
says-return-customs = Митний платіж не сплачено.
says-return-address = Названа причина — хибна адреса.
says-return-not-my-fault = Моєї вини в цьому немає.
says-when-back = Коли посилка повернеться, прошу повернути гроші або відправити її знову.
says-part-missing = Посилка прийшла, але частини замовлення бракує.
says-was-empty = Посилка прийшла, але порожня.
says-wrong-item = Посилка прийшла, але в ній не те, що замовлено.
says-other-variant = Посилка прийшла, але розмір, колір або модель не ті, що замовлено.
says-not-as-described = Посилка прийшла, але товар не відповідає опису.
says-broken = Посилка прийшла, але товар пошкоджено.
says-send-part-or-refund = Надішліть, будь ласка, те, чого бракує, або поверніть за це гроші.
says-no-offer = Я не приймаю цієї пропозиції.
says-repeat = Повторюю прохання: повернути всю суму.
says-repeat-amount = Повторюю прохання: повернути всю суму, { $amount }.
says-dispute-opened = Дата відкриття { claim-of }: { $opened }.
says-refused = Мені відмовили в поверненні.
says-decide = Прошу магазин вирішити.
says-decide-store = Прошу { $store } вирішити.
says-lost = Магазин вирішив не на мою користь, не пізніше { $by }.
says-please-look-again = Я не згоджуюся з рішенням. Прошу розглянути замовлення ще раз.

# Для PayPal і банку
says-order-at = Номер замовлення: { $order }, магазин: { $store }.
says-store-is = Магазин: { $store }.
says-goods-not-here = Товар не отримано.
says-goods-shipped = За словами магазину, товар відправлено { $shipped }.
says-goods-promised = Доставити обіцяли до { $promised }.
says-seller-asked = Лист продавцю надіслано не пізніше { $by }.
says-support-asked = Лист у підтримку магазину надіслано не пізніше { $by }.
says-paypal-case = Справу в PayPal відкрито { $opened }.
says-money-back = Прошу повернути мої гроші.
says-money-back-amount = Прошу повернути мої гроші: { $amount }.
