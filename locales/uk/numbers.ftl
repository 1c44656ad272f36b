# Що це за номер.
number-head = <code>{ $number }</code>
number-is = { $name }.
number-check-passed = Контрольна цифра сходиться: номер набрано правильно.
number-check-absent = У таких номерів немає контрольної цифри, яку можна перевірити: звірте зі сторінкою замовлення.
number-others = Це також може бути: { $names }.
number-ambiguous = Деякі літери можна прочитати по-різному. Який номер на сторінці замовлення?
number-looks-like = Схоже на: { $name }.
number-mistyped = Але <b>один знак, схоже, хибний</b> або два переставлено: контрольна цифра не сходиться.
number-check-undependable = Але контрольна цифра не сходиться. У цій серії таке буває і зі справжніми номерами, тому напевно сказати не можу.
number-wrong-length = Але знаків { $found }, а зазвичай { $usual }: <b>схоже, якогось бракує чи є зайвий</b>.
number-suggestions = Може, один із цих?
number-copy-again = Скопіюйте його, будь ласка, ще раз зі сторінки замовлення.
number-is-order = Це схоже на <b>номер замовлення</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}, а не на трек-номер.
number-where = Трек-номер є на сторінці замовлення, у даних про доставку. Він з’являється, коли продавець відправив.
number-unknown = Такого виду номерів я не знаю. Можливо, він від місцевої служби доставки: дивіться там, куди веде сторінка замовлення. Перевірити його на помилки я не можу.
number-pages = Де подивитися:
number-label-made = Етикетку створено { $day }.
number-office = Видало поштове відділення { $office }.
number-destination = Країна призначення: { $country }.
number-forwarder = Експедитор: { $name }.
number-more = { $count ->
    [one] І ще { $count } номер.
    [few] І ще { $count } номери.
   *[many] І ще { $count } номерів.
}
number-mail-from = { $kind }, { $issuer }
mail-parcel = Міжнародна посилка
mail-insured-parcel = Міжнародна посилка з оголошеною цінністю
mail-ems = Експрес-відправлення (EMS)
mail-ecommerce = Посилка з інтернет-магазину
mail-tracked-packet = Дрібний пакет із відстеженням
mail-registered-packet = Рекомендований дрібний пакет
mail-untracked-packet = Дрібний пакет без відстеження за кордоном
mail-insured-letter = Лист з оголошеною цінністю
mail-mbag = Мішок «М» із друкованими виданнями
mail-business-reply = Міжнародна кореспонденція з відповіддю
mail-bilateral = Поштове відправлення за угодою двох пошт
mail-unassigned = Поштове відправлення
reach-end-to-end = Відстежується до кінця.
reach-until-export = Такі номери роблять для митниці: відмітки зазвичай зникають, коли посилка виїжджає з країни відправника. Це нормально.
reach-sending-country = Можливо, його видно лише в країні відправника.
reach-uncertain = Доки його видно, залежить від пошт на шляху.
reach-replaced-later = Це власний номер перевізника; згодом його замінить поштовий.
reach-domestic-only = Він діє лише в межах однієї країни.
reach-last-mile = Він для останньої частини шляху, у вашій країні.
reach-store-only = Де вона, показує лише магазин: дивіться замовлення там.
number-looks-postal = Схоже на міжнародний поштовий номер.
number-no-such-country = Але <b>{ $ending }</b> в кінці — <b>такої країни немає</b>.
number-country-missing = Але в кінці бракує <b>двох літер країни</b>.
number-letter-for-digit = Але там, де в таких номерів цифра, стоїть <b>літера</b>.
number-letters-read = Одну літеру прочитано як цифру. Який номер на сторінці замовлення?
number-odd = Такого виду номерів я не знаю: <code>{ $number }</code>. Це трек-номер?
number-perhaps-private = Це може бути номер телефону чи картки, вони мені не потрібні. Це все-таки трек-номер?
order-number-kept = ✓ <code>{ $number }</code> — <b>номер замовлення</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}. Я збережу його для листів.
button-as-it-is = Так, зберегти як є
button-as-typed = Як є: { $number }
button-is-tracking = Це трек-номер
button-number-of = Для: { $title }
button-order-number-of = Для: { $title }
button-new-order = Нове замовлення
ask-carrier =
    <b>Хто везе</b> посилку?

    <i>Натисніть або напишіть назву.</i>
carrier-not-understood = Напишіть, будь ласка, назву перевізника: DHL, Нова пошта.
field-carrier = Перевізник

## Перевізники: як їх називають українською
carrier-russian-post = Пошта Росії
carrier-china-post = Пошта Китаю
carrier-cdek = СДЕК
carrier-evropochta = Європошта (Білорусь)
carrier-belpost = Білпошта
carrier-qazpost = Казпошта
carrier-sberlogistics = СберЛогістика
carrier-dpd-russia = DPD у Росії
carrier-dpd-poland = DPD у Польщі
carrier-ups-waybill = Накладна UPS
carrier-nova-poshta = Нова пошта
carrier-ukrposhta = Укрпошта
carrier-international-postal-number-upu-s10 = Міжнародна пошта S10
