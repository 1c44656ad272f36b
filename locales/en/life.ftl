# An order's life: what happened to it, as buttons, questions and history; "later"; what is asked for letters.

## What has happened?
ask-news = What has happened?
button-news = 📍 Something changed
button-undo = ↩ Undo the last update
button-shipped = 📍 It was shipped
button-tracking = 📍 What tracking shows
button-number-came = 📍 The number came
button-number-same = ✅ I compared: the same
button-seller-asked = { $to ->
    [support] ✅ I asked support
   *[seller] ✅ I asked the seller
}
button-seller-answered = { $to ->
    [support] 📍 Support says: wait
   *[seller] 📍 Seller says: wait
}
button-seller-silent = 📍 No answer
button-extension-asked = ✅ I asked to extend
button-dispute-opened = { $claim ->
    [dispute] ✅ I opened a dispute
    [request] ✅ I opened a request
    [case] ✅ I opened a case
    [return] ✅ I asked for a refund
    [discussion] ✅ I opened a discussion
   *[claim] ✅ I filed the claim
}
button-refused-until = 📍 Refused until a date
button-asked-around = ✅ Asked the neighbours
button-less-offered = 📍 They offer less
button-dispute-refused = 📍 It was refused
button-escalated = ✅ Escalated to the store
button-dispute-cancelled = ✅ I cancelled it
button-won = 📍 Full refund agreed
button-lost = 📍 Decided against me
button-refunded = 📍 Money received
button-arrived-after-all = 📍 The parcel arrived
button-close = Close the order
button-page-tracking = 🚚 Tracking
button-page-seller = { $to ->
    [support] 💬 Support
   *[seller] 💬 Seller
}
button-page-dispute = { $claim ->
    [dispute] ⚖️ Dispute
    [request] ⚖️ Request
    [case] ⚖️ Case
    [a-to-z] ⚖️ A-to-z claim
    [return] ⚖️ Refund request
    [discussion] ⚖️ Discussion
   *[claim] ⚖️ Claim
}
button-page-money = 💳 Money
button-page-arrival = 📦 It arrived
button-page-wants = 📍 They want something
button-problem = 📍 Something is wrong
button-extension-refused = 📍 They won't extend
button-post-asked = ✅ I asked the post
button-claim-open = 📍 Left open until a day
button-appealed = ✅ I appealed
button-paypal-case = ✅ I went to PayPal
button-bank-case = ✅ I asked my bank
button-case-escalated = ✅ Escalated to a claim
button-claim-changed = ✅ I added the photos
button-customs-answered = ✅ Sent it to customs
button-order-cancelled = ✅ I cancelled the order
button-answered = ✅ I answered
button-case-refused = 📍 The case was refused
button-second-promised = 📍 To wait for another
button-cancel-wanted = 📍 To cancel
button-money-outside = 📍 To be paid outside
button-receipt-wanted = 📍 To confirm receipt
button-confirmed-early = 📍 Confirmed by mistake
button-closed-by-store = 📍 It closed by itself
button-problem-part = A part is missing
button-problem-empty = Empty parcel
button-problem-wrong = Wrong item
button-problem-variant = Size, colour, model
button-problem-described = Fake, not as shown
button-problem-broken = It is broken
ask-seller-wants = { $to ->
    [support] What does support ask of you?
   *[seller] What does the seller ask of you?
}
ask-goods-problem = What is wrong with it?
ask-claim-open-until =
    Until when does the store wait for your answer? Its notice names the day.

    <i>Type it: 3 days, 2 Dec.</i>
ask-paypal-case =
    When did you open the case at PayPal?

    <i>Tap, or type a day: 12.11, 12 Nov, 5 days ago.</i>
ask-bank-case =
    When did you ask your bank for the money?

    <i>Tap, or type a day: 12.11, 12 Nov, 5 days ago.</i>
sure-cancelled =
    Once cancelled, it can seldom be opened again. After your last day to claim, the money is lost.

    Have you cancelled it?
button-sure-cancelled = Yes, it is cancelled
sure-lost =
    Is it final? If they only offer less, or say “wait”, it is still open.

    Was it decided against you?
button-sure-lost = Yes, against me
sure-refunded = Is <b>all</b> of the money back? Then I close the order.
button-sure-refunded = Yes, all of it
sure-mute =
    Then I will not warn you of { $what } either: <b>{ $at }</b>.

    Mute it all the same?
button-sure-mute = Mute all the same
moment-protection = the end of protection
moment-refused-until = the day the store told you to wait for
moment-window = the store's last day for a claim
moment-escalation = the last day to ask the store to decide
moment-answer = the last day to answer the store
moment-collection = the last day to collect it
moment-pay-pal = the last day for a case at PayPal
moment-pay-pal-escalation = the last day to let PayPal decide
moment-bank = the last safe day at your bank
moment-appeal = the last day to appeal
moment-report = the last day to report that nothing came
clock-pay-pal = { $sure ->
    [no] if by PayPal: a case by { $day }
   *[yes] PayPal case by { $day }
}
clock-pay-pal-escalation = PayPal to decide by { $day }
clock-bank = { $sure ->
    [no] if by card: chargeback by { $day }
   *[yes] chargeback by { $day }
}
button-enter-paid = Enter the payment day
button-enter-expected = Enter the promised day
button-enter-payment = Tell how I paid
button-enter-ship-by = Enter last day to ship
button-why-returned = Tell why it goes back
button-tracking-nothing = Nothing at all
button-tracking-moving = Moving
button-tracking-frozen = Nothing new lately
button-tracking-delivered = “Delivered”, not here
button-tracking-pickup = To be collected
button-tracking-not-mine = Someone else's parcel
button-tracking-held = Customs holds it
button-tracking-destroyed = Destroyed
button-tracking-returned = Being returned
button-tracking-data = Customs or fee
button-tracking-more = Something else
button-not-looked = I have not looked
button-tracking-failed = Delivery failed
button-tracking-announced = Only a label was made
button-place-sender = In the sender's country
button-place-border = Left sender's country
button-until-day = { $day }
button-place-mine = In my country
button-weeks-ago = { $weeks ->
    [one] { $weeks } week ago
   *[other] { $weeks } weeks ago
}
button-because-place = Delivered elsewhere
button-because-before = Sent before I ordered
button-return-not-collected = Not collected in time
button-return-customs = Customs not paid
button-return-address = Wrong address
button-return-not-mine = Not my fault
button-because-weight = Another weight
button-not-yet = Not yet
button-not-shipped = Not shipped yet
button-keep-day = Keep the date
button-paypal = PayPal
button-card-payment = Card
button-other-way = Another way
notice-noted = Noted.
notice-nothing-to-undo = There is nothing to undo.

## Questions
ask-paid =
    When did you <b>pay</b>?

    <i>Tap, or type a day: 12.11, 12 Nov, 5 days ago.</i>
ask-expected =
    By when did the store <b>promise delivery</b>? If it named two days, the later one.

    <i>Type a day: 12.11, 12 Nov, in 5 days.</i>
ask-payment = How did you pay?
ask-order-number =
    What is the <b>order number</b>? It is on the order page.

    <i>Not a card and not a passport number.</i>
ask-amount =
    How much did you pay, with shipping?

    <i>Type the amount with its currency: 12.50 USD, 1299 RUB.</i>
ask-tracking = { $number ->
    [no] What does the <b>order page</b> show of the delivery today?
   *[yes] What does <b>tracking</b> show today? Look on the site that the order page names.
}
ask-tracking-more = What does tracking show?
ask-collect-by =
    By when must it be <b>collected</b>? The notice or the message says so.

    <i>Tap, or type a day: 2.12, 2 Dec, in 5 days.</i>
ask-return-reason = Why is it going back? That decides what you can claim.
ask-frozen-where = Where was it seen last?
ask-frozen-since =
    When did tracking last change?

    <i>Tap, or type a day: 12.11, 12 Nov, 5 days ago.</i>
ask-delivered-on =
    On which day was it “delivered”?

    <i>Tap, or type a day: 12.11, 12 Nov, 5 days ago.</i>
ask-not-mine = How do you know that it is someone else's parcel?
ask-asked-around = Have you looked into the mailbox, and asked the neighbours and the post office?
ask-dispute-opened =
    When did you { claim-did }?

    <i>Tap, or type a day: 12.11, 12 Nov, 5 days ago.</i>
ask-refused-until =
    Until which day does the store ask you to wait? Its message names it.

    <i>Type a day: 12.12, 12 Dec, in 10 days.</i>
moment-past = That would be { $at }, which is in the past.
order-number-not-understood = I could not read that as an order number. It is 5 to 30 letters and digits.
amount-no-currency = In which currency? Type both: 12.50 USD, 12,50 EUR, 1299 RUB.
amount-not-understood = I could not read that as an amount.
number-changed-when = A new number often means that the parcel was really shipped later.

## Letters
letter-needs = The text needs one more thing.
letter-ask-around-first = Please do that first: mailbox, neighbours, post office.
letters-choose = <b>{ $title }</b>: the texts that fit now, the best one first.
letters-none = <b>{ $title }</b>: no text fits now. I offer one when it is time.
button-letters = Letters
button-write-anyway = Skip this

## Later
ask-later = When shall I remind you?
ask-later-typed =
    When shall I remind you?

    <i>Type it: in 3 hours, tomorrow 18:00, 12 Dec.</i>
button-later = Remind me later
button-later-hour = { $hours ->
    [one] In an hour
   *[other] In { $hours } hours
}
button-later-tonight = Tonight
button-later-days = { $days ->
    [one] In { $days } day
   *[other] In { $days } days
}
button-later-typed = Another time
button-later-latest = { $at }
later-too-late = That would be too late to act. The last safe time is { $at }: shall I remind you then?
button-mute = 🔕 Mute
button-unmute = 🔔 Unmute
notice-muted = I will say nothing more about this order, not even before protection ends.
notice-unmuted = I remind you again.

## Reminders
last-call-again = I say it once more: time is short.
reminder-several = { $time ->
    [odd] ⏰ <b>Still to do: { $count } orders</b>
   *[even] ⏰ <b>{ $count } orders need you today</b>
}
reminder-quiet = { $time ->
    [odd] ⏰ <b>{ $count } orders: has one of them come?</b>
   *[even] ⏰ <b>Is there news of these { $count } orders?</b>
}
reminder-quiet-do = Nothing to do for now. Tap the one that has changed.

## The card
order-title-not-shipped = { $store }, not shipped yet
card-muted = 🔕 Muted: I say nothing about this order, not even before protection ends.
card-not-shipped = Not shipped yet
card-paid-not-shipped = Paid: { $day }, not shipped yet
card-number-earlier = Before: <code>{ $number }</code>
card-expected = Promised: { $value }
card-paid = Paid: { $value }
card-came = Came: { $value }
card-order-number = Order number: <code>{ $value }</code>
card-amount = Amount: { $value }
field-expected = Promised day
field-paid = Day of payment
field-order-number = Order number
field-amount = Amount
field-payment = Way of paying
left-arrived = arrived
left-refund = refund agreed
order-refunded = Great, the money is back! I no longer watch <b>{ $title }</b>, and forget it after { $days } days.{ $came ->
    [yes] {""}
   *[no] {" "}If the parcel still comes, tell me.
}
order-watch-ended =
    🏁 <b>{ $title }</b>: my last reminder.

    { $stand } You last told me of it on { $told }. I know of no day that you can still meet.

    So I stop here, and forget the order after { $days } days. Has anything changed, or shall I go on? Tap below.
button-watch-on = Keep watching
orders-choose = Which order?

## History
button-history = History
history-head = 🗒 <b>{ $title }</b>: what happened
history-earlier = { $count ->
    [one] { $count } earlier line is in the file.
   *[other] { $count } earlier lines are in the file.
}
happened-added = Order added
happened-shipped = Shipped on { $day }
happened-number-changed = New tracking number; before: { $number }
happened-number-given = The seller gave a tracking number
happened-number-compared = Number compared with the order page: the same
happened-end-told = Protection ends on { $day }
happened-extended = Protection extended to { $day }
happened-tracking-nothing = Tracking shows nothing
happened-tracking-moving = Tracking shows that it moves
happened-tracking-frozen = Tracking shows nothing new since { $day }
happened-tracking-delivered = Tracking says delivered on { $day }; nothing is here
happened-tracking-not-mine = The number is someone else's parcel
happened-tracking-returned = It goes back to the sender
happened-tracking-data = Customs or the courier ask for data or a fee
happened-tracking-announced = Tracking shows only that a label was made
happened-tracking-at-pickup = It waits to be collected
happened-tracking-delivery-failed = A delivery was tried; a notice was left
happened-tracking-held = Customs holds it
happened-tracking-lost = The carrier says that it is lost
happened-tracking-destroyed = Customs or the carrier destroyed it
happened-seller-asked = { $to ->
    [support] Support was asked
   *[seller] The seller was asked
}
happened-seller-answered = { $to ->
    [support] Support answered, not solved
   *[seller] The seller answered, not solved
}
happened-wait-asked = Asked to wait
happened-wait-asked-until = Asked to wait until { $day }
happened-seller-silent = { $to ->
    [support] Support does not answer
   *[seller] The seller does not answer
}
happened-extension-asked = The seller was asked to extend the protection
happened-asked-around = Neighbours and post office were asked
happened-dispute-opened = { claim-opened } on { $day }
happened-store-refused = The store refused until { $day }
happened-less-offered = Less than the full amount was offered{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-offer-accepted = Less was accepted{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-refund-due = Money promised by { $day }
happened-part-refunded = A part of the money came back{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-dispute-refused = The { claim-word } was refused
happened-escalated = The store was asked to decide
happened-dispute-cancelled = The { claim-word } was cancelled
happened-won = The full refund was agreed
happened-lost = The { claim-word } was decided against the buyer
happened-refunded = The money came back
happened-arrived = The parcel arrived
happened-not-arrived = It has not arrived after all
happened-return-not-collected = It goes back because it was not collected
happened-return-customs-unpaid = It goes back because customs did not get what it asked for
happened-return-wrong-address = It goes back because of a wrong address
happened-return-not-my-fault = It goes back, and not through the buyer's fault
happened-problem-part-missing = A parcel came, but a part is missing
happened-problem-empty = A parcel came, but it is empty
happened-problem-wrong-item = A parcel came with the wrong goods
happened-problem-other-variant = A parcel came in another size, colour or model
happened-problem-not-as-described = A parcel came, but the goods are fake or not as described
happened-problem-broken = A parcel came, but the goods are broken
happened-seller-wants-cancel = { $to ->
    [support] Support asks to cancel { claim-the }
   *[seller] The seller asks to cancel { claim-the }
}
happened-seller-sends-another = { $to ->
    [support] Support promises a second parcel
   *[seller] The seller promises a second parcel
}
happened-seller-pays-outside = { $to ->
    [support] Support offers money outside the store
   *[seller] The seller offers money outside the store
}
happened-seller-wants-receipt = { $to ->
    [support] Support asks to confirm receipt
   *[seller] The seller asks to confirm receipt
}
happened-extension-refused = The seller does not extend the protection
happened-post-asked = The post was asked
happened-confirmed-by-mistake = Receipt was confirmed by mistake
happened-closed-by-store = The store closed the order by itself
happened-claim-left-open = The store wants an answer by { $day }
happened-appealed = An appeal was made
happened-paypal-case = Case opened at PayPal on { $day }
happened-bank-case = The bank was asked for the money on { $day }
happened-payment-case-escalated = PayPal was asked to decide
happened-payment-case-refused = PayPal or the bank refused
happened-claim-changed = Photos of what came were added to the claim
happened-customs-answered = Customs got what they asked for
happened-order-cancelled = The order was cancelled before it was shipped
happened-answered = You answered
happened-sent-back = You sent the goods back
happened-reopened = You asked me to watch it again
happened-number-shared = Another order has the same tracking number
noted-as-of-today = For now I count from today. If it was earlier, tell me the day.
noted-head = Noted:
told-shipped = Noted: shipped on { $day }.
told-number-changed = Noted: a new number.
told-number-given = Good: now there is a number.
told-number-compared = Noted: the number is the same.
told-end-told = Noted: protection ends on { $day }.
told-extended = { $days ->
    [0] Extended to { $day }: good.
    [one] Extended by { $days } day: good.
   *[other] Extended by { $days } days: good.
}
told-tracking-nothing = Noted: tracking shows nothing.
told-tracking-moving = { $acts ->
    [yes] Noted: it is moving.
   *[no] Good: it is moving.
}
told-tracking-frozen = Noted: nothing new since { $day }.
told-tracking-delivered = Noted: “delivered” on { $day }, and not here.
told-tracking-not-mine = Noted: the number belongs to another parcel.
told-tracking-returned = Noted: it goes back.
told-tracking-data = Noted: data or a fee is asked for.
told-tracking-announced = Noted: only a label was made.
told-tracking-at-pickup = Good: it waits for you.
told-tracking-delivery-failed = Noted: you were missed, and a notice was left.
told-tracking-held = Noted: customs holds it.
told-tracking-lost = Noted: it is lost.
told-tracking-destroyed = Noted: it was destroyed.
told-seller-asked = { $to ->
    [support] Noted: you asked support on { $day }.
   *[seller] Noted: you asked the seller on { $day }.
}
told-seller-answered = { $to ->
    [support] Noted: support answered, and it is not solved.
   *[seller] Noted: the seller answered, and it is not solved.
}
told-wait-asked = Noted: they ask you to wait.
told-wait-asked-until = Noted: I remind you on { $day }.
told-seller-silent = Noted: no answer.
told-extension-asked = Noted: you asked for more time on { $day }.
told-extension-refused = Noted: they will not extend it.
told-asked-around = Noted: you asked the neighbours and the post.
told-post-asked = Noted: you asked the post on { $day }.
told-dispute-opened = Noted: { claim-the } has been open since { $day }.
told-store-refused = Noted: refused until { $day }.
told-claim-left-open = Noted: they wait for your answer until { $day }.
told-less-offered = Noted: they offer less.
told-offer-accepted = Noted: you accepted less{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}.
told-refund-due = Noted: money due by { $day }.
told-part-refunded = { $known ->
    [rest] Noted: only { $part } of the money, { $rest } is missing.
    [part] Noted: { $part } came back, and not all of it.
   *[no] Noted: only a part of the money came back.
}
told-dispute-refused = Noted: refused. That is not the end.
told-escalated = Noted: now the store decides.
told-dispute-cancelled = Noted: it is cancelled.
told-won = Great: the full refund is agreed.
told-lost = Noted: decided against you.
told-appealed = Noted: you appealed.
told-arrived = Great, it is here! Is all well?
told-not-arrived = Noted: it is not here after all.
told-return-not-collected = Noted: not collected in time.
told-return-customs-unpaid = Noted: customs was not paid.
told-return-wrong-address = Noted: wrong address.
told-return-not-my-fault = Noted: not through your fault.
told-problem-part-missing = Noted: a part is missing.
told-problem-empty = Noted: the parcel is empty.
told-problem-wrong-item = Noted: the wrong item came.
told-problem-other-variant = Noted: the wrong size, colour or model came.
told-problem-not-as-described = Noted: it is fake or not as described.
told-problem-broken = Noted: it came broken.
told-seller-wants-cancel = Noted: they want you to cancel.
told-seller-sends-another = Noted: they promise a second parcel.
told-seller-pays-outside = Noted: they want to pay outside the store.
told-seller-wants-receipt = Noted: they want you to confirm receipt.
told-confirmed-by-mistake = Noted: confirmed by mistake.
told-closed-by-store = Noted: the store closed the order.
told-paypal-case = Noted: case at PayPal since { $day }.
told-bank-case = Noted: your bank was asked on { $day }.
told-payment-case-escalated = Noted: now PayPal decides.
told-payment-case-refused = Noted: the case was refused.
told-claim-changed = Noted: the photos are in.
told-customs-answered = Noted: customs has your answer.
told-order-cancelled = Noted: you cancelled the order.
told-answered = Noted: you answered.
told-sent-back = Noted: you sent it back. Keep the receipt until the money is here.
told-reopened = I watch it again.
told-number-shared = Careful: another open order has the same number.
file-title = { $title }
file-store = Store: { $value }
file-order-number = Order number: { $value }
file-number = Tracking number: { $value }
file-amount = Amount: { $value }
file-paid = Paid: { $value }
file-shipped = Shipped: { $value }
file-expected = Promised: { $value }
file-end = Protection ends: { $value }
file-written = Written on { $at } from what the buyer noted at the time.

## Settings
settings =
    <b>Settings</b>

    Reminders at { $hour }:00, silence { $quiet }.
    Patience: { $patience }.
    Time zone: { $zone }.
    Language: { $language }.
button-hour = Hour of reminders
button-quiet = Quiet hours
button-patience = Patience
button-zone = Time zone
button-language = Language
button-other-hour = Another hour
ask-hour = At which hour shall I remind you?
ask-quiet = When shall I be quiet? Reminders of these hours come before them.
ask-patience =
    How long shall we wait for a parcel that shows nothing, once you have asked the seller?

    • <b>Quick</b>: dispute from day { $quick }.
    • <b>Normal</b>: from day { $normal } an extension, then the dispute.
    • <b>Patient</b>: as late as it is safe, { $before } days before the end.

    The end of protection always comes first.
patience-quick = quick
patience-normal = normal
patience-patient = patient
quiet-none = never
quiet-hours = { $from }:00–{ $to }:00
hour-is-quiet = That hour lies in your quiet hours.
export = Here is all that I keep about you, as a JSON file.

## Long silence
idle-warning = I have not heard from you for a long time. In { $days } days I will forget all I keep about you: orders, language and time zone. Shall I keep it?
button-stay = Yes, keep it
idle-stays = All right, I keep it.

# The goods are to be sent back by a day, and were.
return-told = Noted. I remind you on { $at }.
return-when = By which day must it be sent back? Write it to me, such as “send back by 10 December”: I remind you in time. Keep the receipt of sending it.
frame-return-by = ↩️ <b>Send it back by { $day }</b>, and keep the receipt.
frame-wait-asked = ⏳ They ask you to wait until { $day }.
frame-offer = 💬 Offered: { $kind ->
    [credit] { $known ->
        [yes] { $sum } as credit
       *[no] credit, no money
    }
   *[part] { $known ->
        [yes] { $sum }
       *[no] only a part
    }
}

# A case at the store, PayPal or the bank: the last day on which the seller may answer.
seller-has-until = The seller has until <b>{ $day }</b> to answer.
term-decision = They decide by <b>{ $day }</b>.
term-may-ask = As they say, from <b>{ $day }</b> on you may ask for your money.
term-too-late = ⚠️ Your last day is { $last }: ask before it.
