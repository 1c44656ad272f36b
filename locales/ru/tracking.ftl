# Что показывает скопированная страница отслеживания.

## Как далеко была посылка: после дня и места.
tracking-stage = { $stage ->
    [label] создан только ярлык
    [left] покинула страну отправителя
    [reached] прибыла в страну назначения
    [customs] на таможне
    [held] задержана таможней
    [data] требуют данные или деньги
    [pickup] ждёт получателя
    [out] у курьера
    [failed] доставить не удалось
    [delivered] вручена
    [returning] едет обратно
    [lost] утеряна
    [destroyed] уничтожена
   *[moving] в пути
}
tracking-scan = { $where ->
    [none] { $day }: { tracking-stage }
   *[known] { $day }, { $where }: { tracking-stage }
}
tracking-scans = { $count ->
    [one] { $count } отметка
    [few] { $count } отметки
   *[many] { $count } отметок
}
tracking-summary = 🔎 { tracking-scans } · последняя { tracking-scan }
tracking-summary-new = 🔎 Страница отслеживания прочитана: { tracking-scans } · последняя { tracking-scan }.

## Почему. Каждая причина на своей строке.
tracking-reason-delivered-before-paid = Вручена { $day }, а оплатили вы { $paid }.
tracking-reason-scanned-before-paid = Была в пути уже { $day }, а оплатили вы { $paid }.
tracking-reason-delivered-abroad = Вручена { $day } в другой стране: { $country }. Ваша страна: { $home }.
tracking-reason-goes-abroad = Едет в другую страну: { $country }. Ваша страна: { $home }.
tracking-reason-delivered-there = Место вручения: { $where }. Вы живёте не там? Тогда нажмите «Не моя».
tracking-reason-delivered-before-shipped = Вручена { $day }, а отправлена { $shipped }: один день неверный, или посылка чужая.
tracking-reason-only-label = { $days ->
    [one] С { $day } есть только ярлык, уже { $days } день: посылку не передали перевозчику.
    [few] С { $day } есть только ярлык, уже { $days } дня: посылку не передали перевозчику.
   *[many] С { $day } есть только ярлык, уже { $days } дней: посылку не передали перевозчику.
}
tracking-reason-silent = { $place ->
    [sender] { $days ->
        [one] Тишина { $days } день. В последний раз её видели ещё в стране отправителя.
        [few] Тишина { $days } дня. В последний раз её видели ещё в стране отправителя.
       *[many] Тишина { $days } дней. В последний раз её видели ещё в стране отправителя.
    }
    [border] { $days ->
        [one] Тишина { $days } день. В последний раз её видели между двумя странами.
        [few] Тишина { $days } дня. В последний раз её видели между двумя странами.
       *[many] Тишина { $days } дней. В последний раз её видели между двумя странами.
    }
   *[mine] { $days ->
        [one] Тишина { $days } день. В последний раз её видели в стране назначения.
        [few] Тишина { $days } дня. В последний раз её видели в стране назначения.
       *[many] Тишина { $days } дней. В последний раз её видели в стране назначения.
    }
}
tracking-reason-light = Посылка весит { $grams } г. Товар тяжелее? Тогда посылка, возможно, чужая.

## Что дальше.
tracking-ask-delivered = <b>По треку вручена { $day }. Она у вас?</b>
tracking-verdict-not-mine = <b>Похоже, это чужая посылка.</b>
tracking-which-order = Это страница отслеживания: { tracking-scans } · последняя { tracking-scan }. О каком заказе речь?
tracking-ask-day = Дни на этой странице можно прочитать по-разному. Когда это было: «{ tracking-stage }»?
button-tracking-of-new = Другой заказ
button-tracking-here = Да, она у меня
button-tracking-not-here = Нет, ничего не пришло
button-tracking-mine = Она моя
button-not-mine = Не моя

## В истории заказа: так показывает страница, вы этого не подтверждали.
happened-by-page = { $what } (страница отслеживания)
happened-page-delivered = По треку вручена { $day }

## Отслеживание через сервис.
ask-look-ups = 🔎 Смотреть за посылкой самому? В { $provider } уйдёт только её номер, больше ничего.
button-look-ups-yes = Да
button-look-ups-no = Нет
look-ups-agreed = Хорошо. Теперь я смотрю в { $provider } и пишу о важном. Выключить: /settings.
look-ups-on = Я смотрю за посылками в { $provider }, если номер подходит. Выключить: /settings.
look-ups-refused = Хорошо, номера в { $provider } не уходят. Включить: /settings.
settings-look-ups = Отслеживание через { $provider }: { $is ->
    [on] включено
   *[off] выключено
}.
button-look-ups = Отслеживание
button-place = Страна и часовой пояс
ask-where-at-home = Где вы живёте? Так я знаю, который у вас час и к вам ли едет посылка.
card-look-up = { $where ->
    [nowhere] 🔎 { $provider }: пока ничего (проверено { $checked })
   *[known] 🔎 { $provider } · { tracking-scan } (проверено { $checked })
}
card-look-up-waits = 🔎 { $provider }: запрос отправлен, ответа пока нет
news = { $kind ->
    [first] 📍 <b>Посылка едет:</b> появилась первая отметка.
    [again] 📍 <b>Посылка снова едет.</b>
    [customs] 📍 <b>Таможня держит посылку или что-то требует.</b>
    [pickup] { $by ->
        [none] 📍 <b>Посылка ждёт вас.</b>
       *[day] 📍 <b>Посылка ждёт вас до { $by }.</b>
    }
    [failed] 📍 <b>Доставить не удалось.</b>
    [back] 📍 <b>Посылка едет обратно.</b>
    [another] 📍 <b>Похоже, это чужая посылка.</b>
    [label] { $days ->
        [one] 📍 <b>Уже { $days } день только ярлык.</b> Посылку не передали перевозчику.
        [few] 📍 <b>Уже { $days } дня только ярлык.</b> Посылку не передали перевозчику.
       *[many] 📍 <b>Уже { $days } дней только ярлык.</b> Посылку не передали перевозчику.
    }
    [lost] 📍 <b>Посылка утеряна или уничтожена.</b>
    [stopped] 📍 <b>{ $provider } больше не следит за посылкой.</b> Что показывает трек?
    [refused] 📍 <b>{ $provider } не принимает этот номер.</b> Что показывает трек на сайте перевозчика?
   *[frozen] { $days ->
        [one] 📍 <b>Уже { $days } день ничего нового.</b>
        [few] 📍 <b>Уже { $days } дня ничего нового.</b>
       *[many] 📍 <b>Уже { $days } дней ничего нового.</b>
    }
}
news-scan = { $provider } · { tracking-scan }
