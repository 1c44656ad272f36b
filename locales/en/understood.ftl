# What was understood of a text, and what was taken of an answer.

## A day and a month that can only be those of one year.
day-near = { $day } { $month }

## What was read, said again at the head of the next message. `$when` tells on which side of today the day lies.
echo-away = { $when ->
    [today] today
    [yesterday] yesterday
    [tomorrow] tomorrow
    [past] { $days } days ago
   *[future] in { $days } days
}
echo-shipped = ✓ Shipped { $day }, { echo-away }
echo-paid = ✓ Paid { $day }, { echo-away }
echo-expected = ✓ Promised by { $day }, { echo-away }
echo-ship-by = ✓ Must ship by { $day }, { echo-away }
echo-protection = ✓ Protection to { $day }, { $left } left
echo-protection-over = ✓ Protection ended { $day }, { echo-away }
echo-delivered = ✓ “Delivered” since { $day }, { echo-away }
echo-frozen = ✓ Nothing new since { $day }, { echo-away }
echo-collect-by = ✓ To collect by { $day }, { echo-away }
echo-dispute-opened = ✓ { claim-opened } { $day }, { echo-away }
echo-paypal-case = ✓ Case at PayPal since { $day }, { echo-away }
echo-bank-case = ✓ The bank was asked { $day }, { echo-away }
echo-refused-until = ✓ Refused until { $day }, { echo-away }
echo-claim-open-until = ✓ They wait for your answer until { $day }, { echo-away }
echo-number = ✓ Number { $number }
echo-order-number = ✓ Order number { $number }
echo-amount = ✓ Amount { $amount }
echo-refund = ✓ Refund { $amount }
refund-all-or-part = Is that all that you paid for it?
echo-refund-on = ✓ Refunded on { $day }

## What is asked again.
which-day-about = About { $day }? Tap it, or type the day.
doubt-shipped-long-ago = <b>Really?</b> That is { $day }, { $days } days ago.
doubt-shipped-after-delivered = <b>Really?</b> That is { $day }, and you said that it was “delivered” before.
doubt-shipped-before-paid = <b>Really?</b> That is { $day }: it would have been shipped before it was paid.
text-says = { $what ->
    [paid] Your text says: paid <b>{ $day }</b>.
    [promised] Your text says: promised by <b>{ $day }</b>.
    [delivered] Your text says: delivered <b>{ $day }</b>.
    [protection] Your text says: protection to <b>{ $day }</b>.
   *[shipped] Your text says: shipped <b>{ $day }</b>.
}
doubt-in-future = <b>Really?</b> That is { $day }, and still to come.
doubt-promised-before-paid = <b>Really?</b> That is { $day }: it would have been promised for a day before the order was placed.
doubt-before-shipped = <b>Really?</b> That is { $day }, before the order was shipped.
doubt-end-far = <b>Really?</b> That is { $day }, in { $days } days. Protection rarely lasts so long.
doubt-refusal-far = <b>Really?</b> That is { $day }, in { $days } days. It would be long after protection has ended.
doubt-told-before = Before, you told me <b>{ $day }</b>. Which day is right?
button-really = Yes, really
amount-is-no-day = That is an amount, and not a day.
roughly-is-enough = A rough guess will do. Tap the nearest.
button-few-days-ago = A few days ago
button-long-ago = Over a month ago

## Protection.
ask-extension =
    By how much was protection <b>extended</b>?

    <i>Type “15 days more”, or the new end as the order page shows it.</i>
button-days-more = { $days ->
    [one] { $days } day more
   *[other] { $days } days more
}
button-usual-end = To { $day }
button-has-ended = It has ended

shipped-as-paid = I count from the day of payment: sellers mostly ship a few days later. You can change it.

## Questions below the card
ask-place = <i>{ $left ->
    [1] Last question.
   *[other] At most { $left } questions left.
}</i>
ask-place-of = <i>{ $order } · { $left ->
    [1] last question.
   *[other] at most { $left } questions left.
}</i>
ask-about = <i>{ $order }:</i>
button-enough = Enough for now

## Ways that people try
button-how-to-copy = How to copy the number
button-no-number-yet = No number yet
how-to-copy =
    1. Open the order in the store's app or on its site.
    2. Find the line “Tracking number”.
    3. Hold your finger on the number until “Copy” appears, and tap it.
    4. Come back here, hold your finger on the message field, and tap “Paste”.

    You can paste the whole page as well: I pick out what I need.
ask-stop = What shall I stop?
button-mute-all = 🔕 Mute all orders
button-delete-all = Delete everything
button-go-on = Nothing, go on
all-muted = I will say nothing more about your orders, not even before protection ends.
button-unmute-all = 🔔 Remind me again
all-unmuted = I remind you again.
command-add = Watch a new order
command-track = Explain and watch a tracking number
command-stop = Mute all orders, or delete everything

## The person's clock.
ask-clock =
    <b>What time is it for you now?</b> Then my reminders come by day, not at night.

    <i>Tap, type your city, or send me your location: I do not keep it.</i>
ask-clock-nearby = <b>What does your clock show now?</b> By your location it is one of these.
location-unreadable = I cannot find this place on the map. Type your city instead, for example London.
button-other-clock = Another time
button-not-now = Not now

## What was read in a text
understood = <b>This is what I understood.</b> Is it right?
understood-several = { $count ->
    [one] One number is left. Tap it, and I watch it. What is missing I ask.
   *[other] { $count } numbers. Tap the ones that I shall watch. What is missing I ask.
}
understood-orders = { $count ->
    [one] <b>One order of your text</b> is left. Tap it, and I watch it. What is missing I ask.
   *[other] <b>{ $count } orders in your text.</b> Tap the ones that I shall watch. What is missing I ask.
}
listed-line = { $place }. { $order }
listed-shipped = shipped { $day }
listed-paid = paid { $day }
listed-promised = promised by { $day }
listed-not-shipped = not shipped yet
listed-mistyped = ❓ one character looks mistyped
listed-doubt = ❓ I ask about it
listed-known = watched already
listed-shown = { $last ->
    [yes] I show { $from }–{ $to } of { $count }.
   *[no] I show { $from }–{ $to } of { $count }. The others come after these.
}
listed-left-out = { $count ->
    [one] One more does not fit: send it again later.
   *[other] { $count } more do not fit: send them again later.
}
listed-watched = { $count ->
    [one] ✓ I watch one order. Of the others I have to ask something: tap them.
   *[other] ✓ I watch { $count } orders. Of the others I have to ask something: tap them.
}
button-watch-all = Watch all
button-next-orders = The next ones ›
button-first-orders = ‹ The first ones
understood-about = This is about <b>{ $title }</b>. New in it:
understood-nothing-new = I know all of that already.
read-store = ✓ Store { $store }
read-number = ✓ Number <code>{ $number }</code>
read-number-kind = ✓ Number <code>{ $number }</code> · { $kind }
read-no-number = ✓ No tracking number
read-name = ✓ { $name }
read-not-shipped = ✓ Not shipped yet
read-no-protection = ✓ No buyer protection
read-protection-length = ✓ Protection lasts { $span }
read-protection-ended = ✓ Protection has ended
read-paypal = ✓ Paid with PayPal
read-card = ✓ Paid by card
read-other-way = ✓ Paid another way: neither PayPal nor card
read-tracking = ✓ { $shown }
button-right = ✅ Right
button-change = ✏️ Change
button-take-it = ✅ Take it
button-other-order = A new order
button-more-fields = More fields
button-neither-day = Neither, or I don't know
field-tracking = Tracking status
doubt-shipped = The text can mean different days. When was it <b>shipped</b>?
doubt-paid = The text can mean different days. When was it <b>paid</b>?
doubt-expected = The text can mean different days. By when was delivery <b>promised</b>?
doubt-delivered = The text can mean different days. When does it say “<b>delivered</b>”?
doubt-dispute-opened = The text can mean different days. When was the <b>dispute</b> opened?
doubt-protection = The text can mean different days. When does <b>protection</b> end?
ask-in-hands = The text says that it was delivered. Is it in your hands?
other-numbers = Your text holds more numbers. From the same store, shipped on the same day? Tap, and I watch them too.
# The page of an order that waits for its payment.
order-unpaid = ⚠️ By this page the order is not paid yet: nothing is sent before that. Pay only in the store’s own app or site, never by a link in a message.
another-waits = I note the other order, too. It comes next:
