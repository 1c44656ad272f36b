# Что это за номер.
number-head = <code>{ $number }</code>
number-is = { $name }.
number-check-passed = Контрольная цифра сходится: номер набран верно.
number-check-absent = У таких номеров нет контрольной цифры, которую можно проверить: сравните со страницей заказа.
number-others = Это может быть и: { $names }.
number-ambiguous = Некоторые буквы можно прочитать двояко. Какой номер указан на странице заказа?
number-looks-like = Похоже на: { $name }.
number-mistyped = Но <b>один знак, похоже, набран с ошибкой</b> или два переставлены: контрольная цифра не сходится.
number-check-undependable = Но контрольная цифра не сходится. В этой серии так бывает и у настоящих номеров, поэтому точно сказать не могу.
number-wrong-length = Но знаков { $found }, а обычно { $usual }: <b>похоже, один знак пропущен или лишний</b>.
number-suggestions = Может быть, один из этих?
number-copy-again = Скопируйте его, пожалуйста, ещё раз со страницы заказа.
number-is-order = Это похоже на <b>номер заказа</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}, а не на трек-номер.
number-where = Трек-номер есть на странице заказа, в данных о доставке. Он появляется, когда продавец отправил заказ.
number-unknown = Такого вида номеров я не знаю. Возможно, он от местной службы доставки: смотрите там, куда ведёт страница заказа. Проверить его на опечатки я не могу.
number-pages = Где посмотреть:
number-label-made = Этикетка сделана { $day }.
number-office = Выдан почтовым отделением { $office }.
number-destination = Страна назначения: { $country }.
number-forwarder = Экспедитор: { $name }.
number-more = { $count ->
    [one] И ещё { $count } номер.
    [few] И ещё { $count } номера.
   *[many] И ещё { $count } номеров.
}
number-mail-from = { $kind }, { $issuer }
mail-parcel = Международная посылка
mail-insured-parcel = Международная посылка с объявленной ценностью
mail-ems = Экспресс-отправление (EMS)
mail-ecommerce = Посылка из интернет-магазина
mail-tracked-packet = Отслеживаемый мелкий пакет
mail-registered-packet = Заказной мелкий пакет
mail-untracked-packet = Мелкий пакет без отслеживания за границей
mail-insured-letter = Письмо с объявленной ценностью
mail-mbag = Мешок «М» с печатными изданиями
mail-business-reply = Международное ответное отправление
mail-bilateral = Почтовое отправление по договору почт
mail-unassigned = Почтовое отправление
reach-end-to-end = Отслеживается до конца.
reach-until-export = Такие номера делают для таможни: отметки обычно прекращаются, когда посылка покидает страну отправителя. Это нормально.
reach-sending-country = Возможно, виден только в стране отправителя.
reach-uncertain = Докуда он отслеживается, зависит от почтовых служб.
reach-replaced-later = Это собственный номер перевозчика; позже его сменит почтовый.
reach-domestic-only = Это внутренний номер: он ведёт посылку внутри одной страны.
reach-last-mile = Это номер последней мили: он действует в вашей стране.
reach-store-only = Где посылка, показывает только сам магазин: откройте заказ там.
number-looks-postal = Похоже на международный почтовый номер.
number-no-such-country = Но <b>{ $ending }</b> в конце — <b>такой страны нет</b>.
number-country-missing = Но в конце не хватает <b>двух букв страны</b>.
number-letter-for-digit = Но там, где у таких номеров цифра, стоит <b>буква</b>.
number-letters-read = Я прочитал букву как цифру. Какой из них на странице заказа?
number-odd = Такого вида номеров я не знаю: <code>{ $number }</code>. Это трек-номер?
number-perhaps-private = Это может быть номер телефона или карты, они мне не нужны. Это всё-таки трек-номер?
order-number-kept = ✓ <code>{ $number }</code> — <b>номер заказа</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}. Я сохраню его для писем.
button-as-it-is = Да, сохранить как есть
button-as-typed = Как есть: { $number }
button-is-tracking = Это трек-номер
button-number-of = Для: { $title }
button-order-number-of = Для: { $title }
button-new-order = Новый заказ
ask-carrier =
    <b>Кто везёт</b> посылку?

    <i>Нажмите или напишите название.</i>
carrier-not-understood = Напишите название службы доставки: DHL, СДЭК.
field-carrier = Перевозчик

## Перевозчики: как их называют по-русски
carrier-russian-post = Почта России
carrier-china-post = Почта Китая
carrier-cdek = СДЭК
carrier-evropochta = Европочта
carrier-belpost = Белпочта
carrier-qazpost = Казпочта
carrier-sberlogistics = СберЛогистика
carrier-dpd-russia = DPD в России
carrier-dpd-poland = DPD в Польше
carrier-ups-waybill = Накладная UPS
carrier-nova-poshta = Новая почта
carrier-ukrposhta = Укрпочта
carrier-international-postal-number-upu-s10 = Международная почта S10
