# Letters as messages: their heads, their buttons, the steps, and at the end the sentences of the letters themselves.

## Heads
letter-ask-code = { $to ->
    [support] ✉️ <b>Ask the support about the number</b> · { $title }
   *[seller] ✉️ <b>Ask the seller about the number</b> · { $title }
}
letter-extend = ✉️ <b>Ask for an extension</b> · { $title }
letter-no-tracking = ⚖️ <b>Dispute: no tracking information</b> · { $title }
letter-ending = ⚖️ <b>Dispute: the order has not arrived</b> · { $title }
letter-not-mine = ⚖️ <b>Dispute: the number shows another parcel</b> · { $title }
letter-delivered-not-here = ⚖️ <b>Dispute: “delivered”, but not here</b> · { $title }
letter-repeat = ⚖️ <b>Refuse the offer</b> · { $title }
letter-escalate = ⚖️ <b>Ask the store to decide</b> · { $title }
letter-tracked-now = ✉️ <b>Answer: it is tracked now</b> · { $title }
letter-arrived-after-refund = { $to ->
    [support] ✉️ <b>Tell the support that it arrived</b> · { $title }
   *[seller] ✉️ <b>Tell the seller that it arrived</b> · { $title }
}
letter-courier-data = { $to ->
    [support] ✉️ <b>Ask the support who wants my data</b> · { $title }
   *[seller] ✉️ <b>Ask the seller who wants my data</b> · { $title }
}
letter-dispute-short = The text for the dispute:
letter-message-short = { $to ->
    [support] The text for the support:
   *[seller] The text for the seller:
}

## Buttons
letter-name-ask-code = Ask about the number
letter-name-extend = Ask for an extension
letter-name-no-tracking = Dispute: no tracking
letter-name-ending = Dispute: not arrived
letter-name-not-mine = Dispute: another parcel
letter-name-delivered-not-here = Dispute: not delivered to me
letter-name-repeat = Refuse the offer
letter-name-escalate = Ask the store to decide
letter-name-tracked-now = It is tracked now
letter-name-arrived-after-refund = It arrived after the refund
letter-name-courier-data = Who asks for my data?
button-copy = 📋 Copy the text

## Why a letter is not there, or comes early
letter-not-now = This letter does not fit now: look at what to do on the card.
extend-not-now = To ask for an extension I need the end of protection, and it must be still to come. Tap Edit on the card.
extend-not-here = This store is not known to extend the protection. Use the dispute text in time.
ask-too-early = <i>It is early: until day { $from } after shipping, which is { $day }, it is normal that nothing is shown.</i>

## How to open a dispute, store by store. The store's own words are examples: they change.
steps-dispute-aliexpress =
    <b>How to open it</b>
    1. Order page → a button like “Returns/Refunds” or “Open dispute”.
    2. “Refund only” → not received → no tracking information, or: protection ends and it is still on the way.
    3. The <b>full</b> amount with shipping. Paste the text.
    4. Add a dated screenshot of the tracking (optional for “no tracking information”).
    5. Look in daily: { $answer ->
        [one] the seller has { $answer } day to answer.
       *[other] the seller has { $answer } days to answer.
    } Never accept less. Never cancel unless the parcel is in your hands, or really tracked with days enough for another try.
    { $window ->
        [one] If it is refused because the delivery looks normal: screenshot the notice, and file again on the day it names; you then have { $window } day.
       *[other] If it is refused because the delivery looks normal: screenshot the notice, and file again on the day it names; you then have { $window } days.
    }
steps-dispute-amazon =
    <b>How to do it</b>
    1. { $answer ->
        [one] Write to the seller, and wait { $answer } day for an answer.
       *[other] Write to the seller, and wait { $answer } days for an answer.
    }
    2. Your orders → a button like “Problem with order”, then “Request refund”: that is the A-to-z guarantee. If Amazon itself sold it: a button like “Customer service”.
    3. Not received, the <b>full</b> amount with shipping. Paste the text, add a dated screenshot of the tracking.
    4. Look in daily, and answer what Amazon asks. Never accept less. Never cancel unless the parcel is in your hands.
    The guarantee is lost if your bank runs a chargeback: do not start one besides.
steps-dispute-banggood =
    <b>How to do it</b>
    1. Order page → a button like “Support” or “Contact us” → not received. Banggood decides itself; there is no seller to wait for.
    2. Ask for the <b>full</b> amount with shipping, and say that you want a refund and no second parcel. Paste the text.
    3. Add a dated screenshot of the tracking (optional if it shows nothing at all).
    4. Look in daily, and answer what is asked. Never accept less. Never withdraw it unless the parcel is in your hands.
steps-dispute-dhgate =
    <b>How to open it</b>
    1. My orders → a button like “Open dispute” or “Return &amp; Refund”. It works only until the order is completed: never confirm receipt.
    2. Refund only → not received, or an invalid tracking number → the <b>full</b> amount with shipping. Paste the text.
    3. Add a dated screenshot of the tracking (optional if it shows nothing at all).
    4. Look in daily: { $answer ->
        [one] the seller has { $answer } day to answer.
       *[other] the seller has { $answer } days to answer.
    } Without an agreement → a button like “Escalate”.
    Never accept less. Never cancel unless the parcel is in your hands, or really tracked with days enough for another try.
steps-dispute-ebay =
    <b>How to do it</b>
    1. Purchases → the item → “More actions” → a button like “I didn't receive it” → “I want a refund”. Paste the text.
    2. { $answer ->
        [one] The seller has { $answer } business day to answer.
       *[other] The seller has { $answer } business days to answer.
    } Add a dated screenshot of the tracking.
    3. No full refund by then → “See request details” → a button like “Ask eBay to step in”. { $latest ->
        [one] Do it at the latest { $latest } business day after opening: after that it closes.
       *[other] Do it at the latest { $latest } business days after opening: after that it closes.
    }
    4. Look in daily. Accept nothing but the <b>full</b> amount with shipping. Do not close the request unless the parcel is in your hands.
steps-dispute-joom =
    <b>How to do it</b>
    1. Order page → a question like “Have you received it?” → No. It is there while the order's warranty is active; if not, write to the support.
    2. Ask for the <b>full</b> amount with shipping. Paste the text. Joom decides itself; there is no seller to wait for.
    3. Add a dated screenshot of the tracking (optional if it shows nothing at all).
    4. Look in daily, and answer inside Joom only. Never accept less. Never answer “Yes” unless the parcel is in your hands.
steps-dispute-shein =
    <b>How to do it</b>
    1. My orders → a button like “Customer service” → package not received. Shein decides itself, after asking the courier; there is no seller to wait for.
    2. Ask for the <b>full</b> amount with shipping, paid back the way you paid, if you want neither a second parcel nor wallet money. Paste the text.
    3. Add a dated screenshot of the tracking (optional if it shows nothing at all).
    4. Look in daily, and answer what is asked. Never accept less. Never withdraw it unless the parcel is in your hands.
steps-dispute-temu =
    <b>How to do it</b>
    1. Your orders → the order → a button like “Return/Refund” → not received; or “Customer support”. Temu decides itself; there is no seller to wait for.
    2. The <b>full</b> amount with shipping, paid back the way you paid; Temu credit only if you want it. Paste the text.
    3. Add a dated screenshot of the tracking (optional if it shows nothing at all).
    4. Look in daily, and answer what is asked. Never accept less. Never withdraw it unless the parcel is in your hands.
steps-dispute-other =
    <b>How to do it</b>
    1. Order page → a button like “Not received”, “Return/Refund”, “Open dispute” or “Contact support”.
    2. Refund only → not received → the reason that matches → the <b>full</b> amount with shipping. Paste the text.
    3. Add a dated screenshot of the tracking (optional if it shows nothing at all).
    4. Look in daily. Never accept less. Never cancel unless the parcel is in your hands, or really tracked with days enough for another try.

## How to send a message
steps-message-aliexpress = Order page → a button like “Contact seller”. Paste the text, and pay nothing outside the store. { $wait ->
    [one] If no useful answer comes in { $wait } day, the dispute is the next step.
   *[other] If no useful answer comes in { $wait } days, the dispute is the next step.
}
steps-message-amazon = Your orders → a button like “Problem with order” or “Contact seller”. Paste the text: the guarantee asks you to write to the seller first. If Amazon itself sold it, write to its customer service.
steps-message-banggood = There is no seller to write to: order page → a button like “Support” or “Contact us”. Paste the text there.
steps-message-dhgate = My orders → a button like “Message seller” or “Leave message”. Paste the text, and pay nothing outside the store. { $wait ->
    [one] If no useful answer comes in { $wait } day, the dispute is the next step.
   *[other] If no useful answer comes in { $wait } days, the dispute is the next step.
}
steps-message-ebay = Purchases → the item → a button like “Contact seller”. Paste the text, and stay inside eBay's messages. { $wait ->
    [one] If no useful answer comes in { $wait } day, the request is the next step.
   *[other] If no useful answer comes in { $wait } days, the request is the next step.
}
steps-message-joom = Joom has no chat with the seller for this: order page → a button like “Support”. Paste the text there.
steps-message-shein = There is no seller to write to: My orders → a button like “Customer service”. Paste the text there.
steps-message-temu = There is no seller to write to: Your orders → a button like “Customer support”. Paste the text there.
steps-message-other = Order page → a button like “Contact seller” or “Support”. Paste the text, and pay nothing outside the store.

## Further steps
steps-late = Protection leaves no time to wait for an answer: use the text for the dispute, too.
steps-offer =
    <b>How to refuse an offer</b>
    1. Open the dispute on the order page → a button like “Reject” or “Refuse”. Never “Accept”: it closes the dispute with that sum, even if it is nothing.
    2. Where the store lets you, ask again for the <b>full</b> amount with shipping. Paste the text.
    3. Look in daily: an offer left unanswered may count as accepted.
steps-escalate =
    <b>How to ask the store to decide</b>
    1. Open the dispute on the order page → a button like “Escalate”, “Appeal” or “Ask … to step in”.
    2. Paste the text. Add a dated screenshot of the tracking, and the answers you were given.
    3. No such button? { $stepin ->
        [one] Some stores step in by themselves after about { $stepin } day; if nothing happens, write to the support.
       *[other] Some stores step in by themselves after about { $stepin } days; if nothing happens, write to the support.
    }
    4. Look in daily, and stay polite: another person reads it now, may ask for proof, and leave only little time for it.

rules-checked = { $known ->
    [nothing] <i>I do not know the rules of this store: go by its order page.</i>
    [undated] <i>I know the rules of this store from copies without a date. If your order page says otherwise, believe the page.</i>
   *[years] <i>I know the rules of this store from sources of { $years }. If your order page says otherwise, believe the page.</i>
}

## The sentences of the letters. In this language they are the letters themselves, for sellers and stores: plain ASCII, and days
## as ISO 8601. In other languages they tell what each sentence means.
says-hello = Hello!
says-thanks = Thank you!
says-order = Order { $order }.
says-passed-no-number = { $days ->
    [one] { $days } day has passed since the shipment ({ $shipped }), but I have no tracking number.
   *[other] { $days } days have passed since the shipment ({ $shipped }), but I have no tracking number.
}
says-passed-nothing-new = { $days ->
    [one] { $days } day has passed since the shipment ({ $shipped }), but tracking number { $number } has shown nothing new since { $since }.
   *[other] { $days } days have passed since the shipment ({ $shipped }), but tracking number { $number } has shown nothing new since { $since }.
}
says-passed-no-information = { $days ->
    [one] { $days } day has passed since the shipment ({ $shipped }), but tracking number { $number } shows no information.
   *[other] { $days } days have passed since the shipment ({ $shipped }), but tracking number { $number } shows no information.
}
says-passed-no-progress = { $days ->
    [one] { $days } day has passed since the shipment ({ $shipped }), but tracking number { $number } shows no progress.
   *[other] { $days } days have passed since the shipment ({ $shipped }), but tracking number { $number } shows no progress.
}
says-please-send = Please send me the number and the name of the delivery company.
says-please-find = Please find out where the parcel is.
says-please-check = Please check it and send me the correct one if it changed.
says-not-arrived-ends = My order has not arrived and the protection ends on { $end }.
says-please-extend = { $extension ->
    [one] Please extend it by { $extension } day so that I can wait.
   *[other] Please extend it by { $extension } days so that I can wait.
}
says-without-extension = Without an extension I have to open a dispute.
says-not-arrived = { $days ->
    [one] { $days } day has passed since the shipment ({ $shipped }), and the order has not arrived.
   *[other] { $days } days have passed since the shipment ({ $shipped }), and the order has not arrived.
}
says-no-number-given = The seller gave no tracking number.
says-still-nothing = Tracking number { $number } still shows no information (checked { $checked }).
says-no-working-number = The seller gave no working number.
says-refund = I ask for a full refund.
says-status-moving = Last status: on its way (checked { $checked }).
says-status-frozen = Last status: nothing new since { $since } (checked { $checked }).
says-status-returned = Last status: going back to the sender (checked { $checked }).
says-status-data = Last status: held for data (checked { $checked }).
says-status-delivered = Last status: delivered on { $since }, but not to me (checked { $checked }).
says-protection-ends = Protection ends on { $end }.
says-protection-ended = Protection ended on { $end }.
says-not-mine-place = Tracking number { $number } is not my parcel: it was delivered in another place.
says-not-mine-before = Tracking number { $number } is not my parcel: it was on its way before I ordered.
says-not-mine-weight = Tracking number { $number } is not my parcel: its weight is not that of my goods.
says-received-nothing = I have received nothing.
says-screenshot = A screenshot is attached.
says-says-delivered = Tracking of { $number } says delivered on { $day }, but I received nothing.
says-asked-around = The post office and the neighbours do not have it.
says-please-prove = Please send proof of delivery.
says-no-offer = I do not accept this offer.
says-not-received = The parcel is not received.
says-not-received-checked = The parcel is not received, and tracking number { $number } shows no delivery to me (checked { $checked }).
says-repeat = I repeat my request: a full refund.
says-repeat-amount = I repeat my request: a full refund of { $amount }.
says-no-proof = The seller gives no proof of delivery to me.
says-decide = I ask the platform to decide and refund the full amount.
says-decide-amount = I ask the platform to decide and refund { $amount } in full.
says-moves-now = Thank you, I see that the parcel moves now (checked { $checked }).
says-extend-then-cancel = { $extension ->
    [one] Please extend the protection by { $extension } day. Then I will cancel the dispute.
   *[other] Please extend the protection by { $extension } days. Then I will cancel the dispute.
}
says-keep-open = I keep the dispute open until the parcel is here.
says-refunded-arrived-order = Order { $order } was refunded, but the parcel arrived on { $day }.
says-refunded-arrived = My order was refunded, but the parcel arrived on { $day }.
says-pay-inside-store = I would like to pay for it. Please tell me how to do it inside { $store }.
says-pay-inside = I would like to pay for it. Please tell me how to do it inside the store.
says-data-asked-number = The delivery company asks for my data for parcel { $number }.
says-data-asked = The delivery company asks for my data for my parcel.
says-please-name = Please tell me its name and official website, and the value you declared.
