# Що показує скопійована сторінка відстеження.

## Як далеко була посилка: після дня й місця.
tracking-stage = { $stage ->
    [label] створено лише етикетку
    [left] виїхала з країни відправника
    [reached] прибула в країну призначення
    [customs] на митниці
    [held] тримає митниця
    [data] просять дані або гроші
    [pickup] чекає, щоб її забрали
    [out] у кур’єра
    [failed] не вдалося доставити
    [delivered] вручено
    [returning] їде назад
    [lost] втрачено
    [destroyed] знищено
   *[moving] у дорозі
}
tracking-scan = { $where ->
    [none] { $day }: { tracking-stage }
   *[known] { $day }, { $where }: { tracking-stage }
}
tracking-scans = { $count ->
    [one] { $count } відмітка
    [few] { $count } відмітки
   *[many] { $count } відміток
}
tracking-summary = 🔎 { tracking-scans } · остання { tracking-scan }
tracking-summary-new = 🔎 Сторінку відстеження прочитано: { tracking-scans } · остання { tracking-scan }.

## Чому. Кожна причина на своєму рядку.
tracking-reason-delivered-before-paid = Вручено { $day }, а заплатили ви { $paid }.
tracking-reason-scanned-before-paid = Була в дорозі вже { $day }, а заплатили ви { $paid }.
tracking-reason-delivered-abroad = Вручено { $day } в іншій країні: { $country }. Ваша країна: { $home }.
tracking-reason-goes-abroad = Їде в іншу країну: { $country }. Ваша країна: { $home }.
tracking-reason-delivered-there = Місце вручення: { $where }. Ви живете не там? Тоді натисніть «Не моя».
tracking-reason-delivered-before-shipped = Вручено { $day }, а відправлено { $shipped }: одна з дат хибна, або посилка чужа.
tracking-reason-only-label = { $days ->
    [one] Лише етикетка з { $day }, уже { $days } день: посилку не передали перевізнику.
    [few] Лише етикетка з { $day }, уже { $days } дні: посилку не передали перевізнику.
   *[many] Лише етикетка з { $day }, уже { $days } днів: посилку не передали перевізнику.
}
tracking-reason-silent = { $place ->
    [sender] { $days ->
        [one] Тиша { $days } день. Востаннє її бачили ще в країні відправника.
        [few] Тиша { $days } дні. Востаннє її бачили ще в країні відправника.
       *[many] Тиша { $days } днів. Востаннє її бачили ще в країні відправника.
    }
    [border] { $days ->
        [one] Тиша { $days } день. Востаннє її бачили між двома країнами.
        [few] Тиша { $days } дні. Востаннє її бачили між двома країнами.
       *[many] Тиша { $days } днів. Востаннє її бачили між двома країнами.
    }
   *[mine] { $days ->
        [one] Тиша { $days } день. Востаннє її бачили в країні призначення.
        [few] Тиша { $days } дні. Востаннє її бачили в країні призначення.
       *[many] Тиша { $days } днів. Востаннє її бачили в країні призначення.
    }
}
tracking-reason-light = Посилка важить { $grams } г. Ваш товар важчий? Тоді вона може бути чужа.

## Що далі.
tracking-ask-delivered = <b>За треком вручено { $day }. Вона у вас?</b>
tracking-verdict-not-mine = <b>Схоже, це чужа посилка.</b>
tracking-which-order = Це сторінка відстеження: { tracking-scans } · остання { tracking-scan }. Про яке це замовлення?
tracking-ask-day = Дні на цій сторінці можна прочитати по-різному. Коли це було: «{ tracking-stage }»?
button-tracking-of-new = Інше замовлення
button-tracking-here = Так, вона в мене
button-tracking-not-here = Ні, нічого немає
button-tracking-mine = Вона моя
button-not-mine = Не моя

## В історії замовлення: так показує сторінка, людина цього не підтвердила.
happened-by-page = { $what } (сторінка відстеження)
happened-page-delivered = За треком вручено { $day }

## Відстеження через сервіс.
ask-look-ups = 🔎 Стежити за посилкою через { $provider }? Туди піде лише її номер, більше нічого.
button-look-ups-yes = Так
button-look-ups-no = Ні
look-ups-agreed = Добре. Питаю { $provider } і пишу про важливе. Вимкнути: /settings.
look-ups-on = Я стежу за посилками через { $provider }, якщо номер підходить. Вимкнути: /settings.
look-ups-refused = Гаразд, номери в { $provider } не йдуть. Увімкнути: /settings.
settings-look-ups = Відстеження через { $provider }: { $is ->
    [on] увімкнено
   *[off] вимкнено
}.
button-look-ups = Відстеження
button-place = Країна й часовий пояс
ask-where-at-home = Де ви живете? Так я знатиму, котра у вас година і чи до вас їде посилка.
card-look-up = { $where ->
    [nowhere] 🔎 { $provider }: поки нічого (перевірено { $checked })
   *[known] 🔎 { $provider } · { tracking-scan } (перевірено { $checked })
}
card-look-up-waits = 🔎 { $provider }: запит надіслано, відповіді ще немає
news = { $kind ->
    [first] 📍 <b>Рухається:</b> є перша відмітка.
    [again] 📍 <b>Знову рухається.</b>
    [customs] 📍 <b>Митниця тримає посилку або чогось просить.</b>
    [pickup] { $by ->
        [none] 📍 <b>Посилка чекає на вас.</b>
       *[day] 📍 <b>Посилка чекає на вас до { $by }.</b>
    }
    [failed] 📍 <b>Доставити не вдалося.</b>
    [back] 📍 <b>Посилка їде назад.</b>
    [another] 📍 <b>Схоже, це чужа посилка.</b>
    [label] { $days ->
        [one] 📍 <b>Уже { $days } день лише етикетка.</b> Посилку не передали перевізнику.
        [few] 📍 <b>Уже { $days } дні лише етикетка.</b> Посилку не передали перевізнику.
       *[many] 📍 <b>Уже { $days } днів лише етикетка.</b> Посилку не передали перевізнику.
    }
    [lost] 📍 <b>Посилку втрачено або знищено.</b>
    [stopped] 📍 <b>{ $provider } більше не стежить за посилкою.</b> Що показує трек?
    [refused] 📍 <b>{ $provider } не приймає цей номер.</b> Що показує трек на сайті перевізника?
   *[frozen] { $days ->
        [one] 📍 <b>Уже { $days } день нічого нового.</b>
        [few] 📍 <b>Уже { $days } дні нічого нового.</b>
       *[many] 📍 <b>Уже { $days } днів нічого нового.</b>
    }
}
news-scan = { $provider } · { tracking-scan }
