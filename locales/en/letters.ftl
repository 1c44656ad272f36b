# Letters as messages: their heads, their buttons, and the steps. Their English texts are in the code; other languages say here what
# each sentence means (`says-…`), in the first person, as the letter has it.

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

rules-checked = <i>The store's rules as known on { $day }. What your order page shows counts more.</i>
