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

## A store's word for a claim that something did not arrive. Every text that is given `$claim` can hold these; write
## { claim-the } and not "the dispute". `-start` begins a sentence.
claim-word = { $claim ->
    [dispute] dispute
    [request] request
    [case] case
    [a-to-z] A-to-z claim
    [return] refund request
    [discussion] discussion
   *[claim] claim
}
claim-the = the { claim-word }
claim-of = of the { claim-word }
claim-file = { $claim ->
    [dispute] open the dispute
    [request] open the request
    [case] open the case
    [a-to-z] file the A-to-z claim
    [return] ask for Return/Refund
    [discussion] start the discussion
   *[claim] file the claim
}
claim-file-start = { $claim ->
    [dispute] Open the dispute
    [request] Open the request
    [case] Open the case
    [a-to-z] File the A-to-z claim
    [return] Ask for Return/Refund
    [discussion] Start the discussion
   *[claim] File the claim
}

## What to do with a text: four templates for all stores. `$path` is the store's own buttons, from resources/stores.toml.
steps-claim =
    <b>How to { claim-file }</b>
    1. { $first ->
        [0] { $path }.
       *[other] Write to the seller, and wait { $first } hours. Then: { $path }.
    }
    2. { $reason ->
        [no-tracking] Not received, no tracking information.
        [other-parcel] Not received: the number belongs to another parcel.
        [delivered] “Delivered”, but not to you. Never choose “no tracking information”.
        [returned] Not received: it went back to the sender.
        [part-missing] A part of the order is missing.
        [empty] An empty parcel came.
        [wrong-item] Something else came.
        [broken] It came broken.
       *[not-received] Not received.
    } The <b>full</b> amount with shipping. Paste the text.
    3. { $proof ->
        [photos] Add photos of the parcel, its label and what was in it.
        [optional] A dated screenshot of the tracking helps, but is not needed.
       *[screenshot] Add a dated screenshot of the tracking.
    }
    4. Look in daily. { $answer ->
        [store] The store decides itself. Ask for money, not for credit or a second parcel.
        [refund] If the seller is silent for { $answerdays } days, you are refunded: keep it open.
        [days] The seller has { $answerdays } days to answer.
        [business] The seller has { $answerdays } business days to answer.
       *[unknown] Keep it open until the parcel is here.
    }{ $ends ->
        [yes] { " " }It works only until the order is completed: never confirm receipt.
       *[no] { "" }
    }{ $window ->
        [0] { "" }
       *[other] { " " }Refused because all looks normal? Keep the notice; file again from the day it names, within { $window } days.
    }{ $onlyone ->
        [yes] { " " }A case at the bank or PayPal at the same time ends it.
       *[no] { "" }
    }
steps-message = { $to ->
    [support] Support answers here, not the seller. { $path }.
   *[seller] { $path }.
} Paste the text there. { $next ->
    [claim] { $wait ->
        [one] If no useful answer comes in { $wait } day, the next step is { claim-the }.
       *[other] If no useful answer comes in { $wait } days, the next step is { claim-the }.
    }
    [payment] { $wait ->
        [one] If the money is not back in { $wait } day, the next step is your payment: PayPal or the bank.
       *[other] If the money is not back in { $wait } days, the next step is your payment: PayPal or the bank.
    }
    [late] There is no time to wait for an answer: { claim-file }, too.
   *[none] Pay nothing outside the store.
}
steps-offer =
    <b>How to refuse an offer</b>
    1. Open { claim-the } on the order page → a button like “Reject”. Never “Accept”: it ends { claim-the } with that sum, even if it is nothing.
    2. If you can, ask again for the <b>full</b> amount with shipping. Paste the text.
    3. Look in every day: an offer left unanswered may count as accepted.
steps-escalate =
    <b>How to ask the store to decide</b>
    1. Open { claim-the } on the order page → a button like “Escalate”, “Appeal” or “Ask … to step in”. { $latest ->
        [0] No such button? Write to support.
       *[other] Do it within { $latest } business days after opening: then it closes.
    }
    2. Paste the text. Add a dated screenshot of the tracking, and the answers you were given.
    3. Look in every day: you may be asked for proof, with little time for it. { $decision ->
        [hours] The answer usually comes in { $decisiontime } hours.
        [days] The answer usually comes in { $decisiontime } days.
       *[unknown] Stay polite: another person reads it now.
    }{ $appeal ->
        [0] { "" }
       *[other] { " " }You can appeal within { $appeal } days.
    }

## What a store's steps need besides: `steps-note-` and its key in resources/stores.toml. No store needs one.
steps-note-amazon = If Amazon itself sold it, write to its customer service: it refunds all the same.
steps-note-aliexpress = aliexpress.ru is another shop: I do not know its rules.

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
