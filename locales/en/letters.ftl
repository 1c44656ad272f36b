# Letters as messages: their heads, their buttons, the steps, and at the end the sentences of the letters themselves.

## Heads
letter-ask-code = { $to ->
    [support] ✉️ <b>Ask support about the number</b> · { $title }
   *[seller] ✉️ <b>Ask the seller about the number</b> · { $title }
}
letter-not-handed-over = ✉️ <b>Ask for the parcel to be handed over</b> · { $title }
letter-where-is-it = ✉️ <b>Ask where it is</b> · { $title }
letter-settle-return = ✉️ <b>Ask to send it again or refund it</b> · { $title }
letter-reopen = ✉️ <b>Ask to open the order again</b> · { $title }
letter-proof-sent = ✉️ <b>Send the proof that is asked for</b> · { $title }
letter-address-right = ✉️ <b>Ask for the address on the label</b> · { $title }
letter-out-of-stock = ✉️ <b>Not available: money back</b> · { $title }
letter-extend = ✉️ <b>Ask for an extension</b> · { $title }
letter-cancel-unshipped = ✉️ <b>Cancel the order: not shipped</b> · { $title }
letter-proof-of-delivery = ✉️ <b>Ask for proof of delivery</b> · { $title }
letter-delivered-not-here = ⚖️ <b>For { claim-the }: “delivered”, but not here</b> · { $title }
letter-not-mine = ⚖️ <b>For { claim-the }: the number belongs to another parcel</b> · { $title }
letter-returned = ⚖️ <b>For { claim-the }: the parcel goes back</b> · { $title }
letter-problem = ⚖️ <b>For { claim-the }: { $problem ->
    [missing] a part is missing
    [empty] the parcel was empty
    [broken] it came broken
    [variant] wrong size, colour or model
    [described] not as described
   *[wrong] not what was ordered
}</b> · { $title }
letter-late = ⚖️ <b>For { claim-the }: the promised day has passed</b> · { $title }
letter-no-tracking = ⚖️ <b>For { claim-the }: no tracking information</b> · { $title }
letter-ending = ⚖️ <b>For { claim-the }: the order has not arrived</b> · { $title }
letter-repeat = ⚖️ <b>{ $part ->
    [yes] Ask for the rest
   *[no] Refuse the offer
}</b> · { $title }
letter-escalate = ⚖️ <b>Ask the store to decide</b> · { $title }
letter-appeal = ⚖️ <b>Appeal the decision</b> · { $title }
letter-keep-dispute = { $to ->
    [support] ✉️ <b>Your answer to support</b> · { $title }
   *[seller] ✉️ <b>Your answer to the seller</b> · { $title }
}
letter-courier-data = { $to ->
    [support] ✉️ <b>Ask support who wants my data</b> · { $title }
   *[seller] ✉️ <b>Ask the seller who wants my data</b> · { $title }
}
letter-tax-paid = ✉️ <b>Ask whether the tax was paid</b> · { $title }
letter-refund-late = ✉️ <b>Ask where the refund is</b> · { $title }
letter-arrived-after-refund = { $to ->
    [support] ✉️ <b>Tell support that it arrived</b> · { $title }
   *[seller] ✉️ <b>Tell the seller that it arrived</b> · { $title }
}
letter-paypal = 💳 <b>What to write to PayPal</b> · { $title }
letter-bank = 💳 <b>What to write to the bank</b> · { $title }
letter-dispute-short = The text for { claim-the }:
letter-message-short = { $to ->
    [support] The text for support:
   *[seller] The text for the seller:
}

## Buttons
letter-name-ask-code = ✉️ Ask about the number
letter-name-not-handed-over = ✉️ Ask if it was sent
letter-name-where-is-it = ✉️ Ask where it is
letter-name-settle-return = ✉️ Send again or refund
letter-name-reopen = ✉️ Open the order again
letter-name-proof-sent = ✉️ Send the proof
letter-name-address-right = ✉️ Ask for the label
letter-name-out-of-stock = ✉️ Money back, please
letter-name-extend = ✉️ Ask for an extension
letter-name-cancel-unshipped = ✉️ Cancel: not shipped
letter-name-proof-of-delivery = ✉️ Ask for proof
letter-name-delivered-not-here = ✉️ Claim: “delivered”
letter-name-not-mine = ✉️ Claim: wrong parcel
letter-name-returned = ✉️ Claim: sent back
letter-name-problem = ✉️ Claim: { $problem ->
    [missing] part missing
    [empty] empty
    [broken] broken
    [variant] size, colour
    [described] not as shown
   *[wrong] wrong item
}
letter-name-late = ✉️ Claim: it is late
letter-name-no-tracking = ✉️ Claim: no tracking
letter-name-ending = ✉️ Claim: not arrived
letter-name-repeat = { $part ->
    [yes] ✉️ Ask for the rest
   *[no] ✉️ Refuse the offer
}
letter-name-escalate = ✉️ Let the store decide
letter-name-appeal = ✉️ Appeal
letter-name-keep-dispute = { $to ->
    [support] ✉️ Answer support
   *[seller] ✉️ Answer the seller
}
letter-name-courier-data = ✉️ Ask who wants data
letter-name-tax-paid = ✉️ Ask about the tax
letter-name-refund-late = ✉️ Ask for my refund
letter-name-arrived-after-refund = ✉️ Say that it arrived
letter-name-paypal = ✉️ Write to PayPal
letter-name-bank = ✉️ Write to the bank
button-copy = { $in ->
    [english] 📋 Copy in English
   *[own] 📋 Copy the text
}
button-alone = { $in ->
    [english] 📋 English by itself
   *[own] 📋 Send the text alone
}

## Why a letter is not there, or comes early
letter-day-in-doubt = The day you told me is before the shipping day. Then it may be another parcel. Please look once more.
letter-which = <i>Send this one to { $to ->
    [paypal] PayPal
    [bank] your bank
    [support] support
   *[seller] the seller
} first. The English one is for those who ask for it.</i>
letter-not-now = This text does not fit now: look at what to do on the card.
extend-not-now = To ask for more time I need the end of protection, and it must be still to come. Tap Edit on the card.
extend-not-here = I know of no extension at this store. Do not miss your last day to claim.
ask-too-early = <i>It is early: until { $day } (day { $from } after shipping) it is normal to see nothing.</i>

## A store's word for a claim that something did not arrive. Every text that is given `$claim` can hold these; write
## { claim-the } and not "the dispute". `-start` begins a sentence; `-opened` and `-did` say that it was done.
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
claim-opened = { $claim ->
    [dispute] Dispute opened
    [request] Request opened
    [case] Case opened
    [a-to-z] A-to-z claim filed
    [return] Refund requested
    [discussion] Discussion started
   *[claim] Claim filed
}
claim-did = { $claim ->
    [dispute] open the dispute
    [request] open the request
    [case] open the case
    [a-to-z] file the A-to-z claim
    [return] ask for the refund
    [discussion] start the discussion
   *[claim] file the claim
}
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
       *[other] { $late ->
            [yes] Wrote to the seller { $first } hours ago? { $path }. Not yet? Write first.
           *[no] Write to the seller, and wait { $first } hours. Then: { $path }.
        }
    }
    2. Reason: { $reason ->
        [no-tracking] not received, no tracking information. The <b>full</b> amount with shipping.
        [another-parcel] not received, the number belongs to another parcel. The <b>full</b> amount with shipping.
        [marked-delivered] “delivered”, but not to you. Never choose “no tracking information”. The <b>full</b> amount with shipping.
        [returned] not received, it went back to the sender. The <b>full</b> amount with shipping.
        [part-missing] a part of the order is missing. The price of what is missing.
        [empty] an empty parcel. The <b>full</b> amount with shipping.
        [wrong-item] wrong item. The <b>full</b> amount with shipping.
        [other-variant] wrong size, colour or model (often under “not as described”). The <b>full</b> amount with shipping.
        [not-as-described] not as described, or fake. The <b>full</b> amount with shipping.
        [broken] it came broken. The <b>full</b> amount with shipping.
       *[not-received] not received. The <b>full</b> amount with shipping.
    } Paste the text.
    3. { $proof ->
        [photos] Add photos of the parcel, its label and what was in it.
        [optional] A dated screenshot of the tracking helps, but is not needed.
       *[screenshot] Add a dated screenshot of the tracking.
    }
    4. Check it daily. { $answer ->
        [store] The store decides itself. Ask for money, not for credit or a second parcel.
        [refund] If the seller is silent for { $answerdays } days, you are usually refunded: keep it open.
        [days] The seller has { $answerdays } days to answer.
        [business] The seller has { $answerdays } business days to answer.
       *[unknown] Keep it open until the parcel is here.
    }{ $ends ->
        [yes] { " " }It works only until the order is completed: never confirm receipt.
       *[no] { "" }
    }{ $window ->
        [0] { "" }
       *[other] { " " }Refused because all looks normal? File again from the day it names, within { $window } days.
    }{ $onlyone ->
        [yes] { " " }A case at the bank or PayPal at the same time ends it.
       *[no] { "" }
    }
steps-return = return or refund
steps-message = { $to ->
    [support] Support answers here, not the seller. { $path }.
   *[seller] { $path }.
} Paste the text there. { $next ->
    [claim] { $wait ->
        [one] If no useful answer comes in { $wait } day, the next step is { claim-the }.
       *[other] If no useful answer comes in { $wait } days, the next step is { claim-the }.
    }
    [step] No useful answer by { $nextday }? Then I will tell you the next step.
    [payment] { $wait ->
        [one] If the money is not back in { $wait } day, the next step is the way you paid.
       *[other] If the money is not back in { $wait } days, the next step is the way you paid.
    }
    [late] There is no time to wait for an answer: { claim-file } as well.
   *[none] Pay nothing outside the store.
}
steps-cover = <i>On a screenshot of the payment cover the card number.</i>
steps-offer =
    <b>How to refuse an offer</b>
    1. Open { claim-the } on the order page → a button like “Reject”. Never “Accept”: that ends { claim-the } with that sum, even if it is nothing.
    2. If you can, ask again for the <b>full</b> amount with shipping. Paste the text.
    3. Check it every day: an offer left unanswered may count as accepted.
steps-escalate =
    <b>How to ask the store to decide</b>
    1. Open { claim-the } on the order page → a button like “Escalate”, “Appeal” or “Ask … to step in”. { $latest ->
        [0] No such button? Write to support.
       *[other] Do it within { $latest } business days of opening it, or it closes.
    }
    2. Paste the text. Add a dated screenshot of the tracking, and the answers you were given.
    3. Check it every day: you may be asked for proof, with little time for it. { $decision ->
        [hours] The answer usually comes in { $decisiontime } hours.
        [days] The answer usually comes in { $decisiontime } days.
       *[unknown] Stay polite: another person reads it now.
    }{ $appeal ->
        [0] { "" }
       *[other] { " " }You can appeal within { $appeal } days.
    }

steps-payment =
    <b>How to use it</b>
    1. Open your case in the app, or ask your bank for a chargeback form: “goods not received”, or “not as described”.
    2. Add the order page, the messages and a dated screenshot of the tracking.

## What a store's steps need besides: `steps-note-` and its key in resources/stores.toml. No store needs one.
steps-note-amazon = If Amazon itself sold it, write to its customer service: it refunds too.
steps-note-aliexpress = aliexpress.ru is another shop: I do not know its rules.

rules-checked = { $known ->
    [nothing] <i>I do not know the rules of this store: go by its order page.</i>
    [undated] <i>Store rules from copies without a date. If your order page says otherwise, believe the page.</i>
   *[years] <i>Store rules from sources of { $years }. If your order page says otherwise, believe the page.</i>
}

## The sentences of the letters. In this language they are the letters themselves, for sellers and stores: plain ASCII, one fact
## a sentence, words that a machine translates well, and days as ISO 8601. In other languages they are what each sentence means,
## and the letter for desks that read that language.
says-hello = Hello!
says-thanks = Thank you!
says-order = This is about order { $order }.
says-not-here = My order has not arrived.
says-order-not-here = My order { $order } has not arrived.
says-not-shipped = My order has not been shipped.
says-order-not-shipped = My order { $order } has not been shipped.
says-shipped = { $days ->
    [one] It was shipped on { $shipped }, { $days } day ago.
   *[other] It was shipped on { $shipped }, { $days } days ago.
}
says-marked-shipped = { $days ->
    [one] It was marked as shipped on { $shipped }, { $days } day ago.
   *[other] It was marked as shipped on { $shipped }, { $days } days ago.
}
says-promised = It was promised by { $promised }.
says-paid = I paid on { $paid }.
says-ship-by = It should have been shipped by { $shipby }.

# To the seller
says-no-number = I have no tracking number.
says-number-is = The tracking number is { $number }.
says-nothing-new = Tracking number { $number } has shown nothing new since { $since }.
says-no-information = Tracking number { $number } shows no information (checked { $checked }).
says-only-label = Tracking number { $number } shows only a label (checked { $checked }).
says-please-send = Please send me the number and the name of the delivery company.
says-please-find = Please find out where the parcel is.
says-please-check = Please check the number and send me the correct one if it changed.
says-please-hand-over = Please hand the parcel over now, or refund me in full.
says-please-extend = { $extension ->
    [one] Please extend the protection by { $extension } day so that I can wait.
   *[other] Please extend the protection by { $extension } days so that I can wait.
}
says-without-extension = Without an extension I have to { claim-file }.
says-please-cancel = Please cancel the order and refund me in full.
says-please-prove = Please send proof of delivery: signature, photo and place.
says-data-asked = Customs or a delivery company asks me for data or money for my parcel.
says-data-asked-number = Customs or a delivery company asks me for data or money for parcel { $number }.
says-please-name = Please tell me the name and the official website of the delivery company, and the value you declared.
says-customs-hold = My parcel is held by customs.
says-customs-hold-number = Parcel { $number } is held by customs.
says-please-tax = Was the tax already paid in the shop? If yes, please send me the tax number (IOSS) and the invoice for customs.
says-moves = I see that the parcel moves (checked { $checked }).
says-keep-open = I keep { claim-the } open until the parcel is here.
says-keep-open-until-solved = I keep { claim-the } open until this is solved.
says-keep-right = I keep my right to { claim-file }.
says-please-new-number = If you send it again, please give me the new tracking number.
says-money-inside = I do not accept money outside the store. Please refund me inside the store.
says-money-inside-store = I do not accept money outside { $store }. Please refund me inside { $store }.
says-no-confirmation = I do not confirm receipt before the parcel is here.
says-no-confirmation-until-solved = I do not confirm receipt before this is solved.
says-cancelled = I cancelled my order on or before { $by }. It was not shipped.
says-order-cancelled = I cancelled order { $order } on or before { $by }. It was not shipped.
says-refund-agreed = A full refund was agreed on or before { $by }.
says-order-refund-agreed = A full refund of order { $order } was agreed on or before { $by }.
says-amount-is = The amount is { $amount }.
says-no-money = I have not received the money.
says-please-reference = Please tell me on which day it was sent, and the reference number, so that my bank can find it.
says-refunded = My order was refunded.
says-order-refunded = Order { $order } was refunded.
says-to-refund = A full refund of my order was agreed.
says-order-to-refund = A full refund of order { $order } was agreed.
says-arrived-now = Now the parcel has arrived.
says-pay-inside = I would like to pay for it. Please tell me how to do it inside the store.
says-pay-inside-store = I would like to pay for it. Please tell me how to do it inside { $store }.

says-please-when = Please tell me where the parcel is and when it comes.
says-please-send-again = Please tell me what it costs to send it again, or refund me when it is back.
says-confirmed-by-mistake = Receipt was confirmed by mistake.
says-closed-as-received = The order was closed as received.
says-please-reopen = Please open the order again, or refund me in full.
says-photos-attached = Photos of the parcel, its label and what was in it are attached.
says-payment-attached = The proof of payment is attached.
says-please-label = Please send me a photo of the address label. Compare it with the address in my order.
says-if-other-address = If it was another address, please send it again or refund me in full.
says-not-available = You wrote that the goods are not available.
says-no-replacement = I do not want other goods or a voucher.

# In a dispute
says-no-number-given = I was given no tracking number.
says-no-working-number = I was not sent a working number.
says-refund = I ask for a full refund.
says-refund-amount = I ask for a full refund of { $amount }.
says-refund-rest = Only { $part } of my money was refunded. I ask for the rest: { $rest }.
says-refund-unknown-rest = Only a part of my money was refunded. I ask for the rest.
# Who says so: the page, as long as the person has not confirmed it.
part-shown-by = { $by ->
    [page] The tracking page shows
   *[told] Last status
}
says-status-moving = { part-shown-by }: on its way (checked { $checked }).
says-status-frozen = { part-shown-by }: nothing new since { $since } (checked { $checked }).
says-status-returned = { part-shown-by }: going back to the sender (checked { $checked }).
says-status-data = { part-shown-by }: held, data or money requested (checked { $checked }).
says-status-delivered = { part-shown-by }: delivered on { $since }{ $by ->
    [page] {""}
   *[told] {","} but not to me
} (checked { $checked }).
says-status-announced = { part-shown-by }: only a label (checked { $checked }).
says-status-pickup = { part-shown-by }: waiting at a pick-up point (checked { $checked }).
says-status-attempted = { part-shown-by }: delivery failed (checked { $checked }).
says-status-held = { part-shown-by }: held by customs (checked { $checked }).
says-status-lost = { part-shown-by }: lost (checked { $checked }).
says-status-destroyed = { part-shown-by }: destroyed (checked { $checked }).
says-protection-ends = The protection ends on { $end }.
says-protection-ended = The protection ended on { $end }.
says-page-delivered = The tracking page of { $number } shows: delivered on { $day } (checked { $checked }).
says-page-on-its-way = The tracking page of { $number } shows: on its way on { $day } already (checked { $checked }).
says-page-delivered-in = The tracking page of { $number } shows: delivered in { $country } (checked { $checked }).
says-page-goes-to = The tracking page of { $number } shows: sent to { $country } (checked { $checked }).
says-not-mine = Tracking number { $number } belongs to another parcel.
says-other-place = That parcel was delivered in another place.
says-before-order = That parcel was on its way before I ordered.
says-other-weight = The weight does not match my order.
says-received-nothing = I have received nothing.
says-screenshot = A screenshot is attached.
says-delivered = Tracking number { $number } says: delivered on { $day }.
says-delivered-numberless = Tracking says: delivered on { $day }.
says-asked-around = The post office and the neighbours do not have it.
says-return-not-collected = The parcel was not collected in time.
says-return-customs = The customs charges were not paid.
says-return-address = The reason given is a wrong address.
says-return-not-my-fault = I did nothing to cause this.
says-when-back = When the parcel is back, please refund me or send it again.
says-part-missing = A parcel arrived, but a part of my order is missing.
says-was-empty = A parcel arrived, but it was empty.
says-wrong-item = A parcel arrived, but it is not what I ordered.
says-other-variant = A parcel arrived, but the size, the colour or the model is not what I ordered.
says-not-as-described = A parcel arrived, but the goods are not as described.
says-broken = A parcel arrived, but the goods are broken.
says-send-part-or-refund = Please send the missing part or refund it.
says-no-offer = I do not accept this offer.
says-repeat = I repeat my request: a full refund.
says-repeat-amount = I repeat my request: a full refund of { $amount }.
says-dispute-opened = I opened { claim-the } on { $opened }.
says-refused = The refund was refused.
says-decide = I ask the store to decide.
says-decide-store = I ask { $store } to decide.
says-lost = The store decided against me on or before { $by }.
says-please-look-again = I do not accept the decision. Please look at the order again.

# For PayPal and the bank
says-order-at = The order number is { $order } at { $store }.
says-store-is = The store is { $store }.
says-goods-not-here = I have not received the goods.
says-goods-shipped = The store says that it shipped on { $shipped }.
says-goods-promised = Delivery was promised by { $promised }.
says-seller-asked = I wrote to the seller on or before { $by }.
says-support-asked = I wrote to the store's support on or before { $by }.
says-paypal-case = I opened a case at PayPal on { $opened }.
says-money-back = I ask for my money back.
says-money-back-amount = I ask for my money back: { $amount }.
