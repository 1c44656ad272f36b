# The frame of the card and of the reminder, the lists, and the questions of later reminders.

## The frame: one line each
frame-title = { $sign } <b>{ $title }</b>
frame-title-store = { $sign } <b>{ $title }</b> · { $store }
frame-day = Day { $days }
frame-left = 🛡 { $bar } { $from ->
    [rules] <b>{ $span }</b> left to claim
    [assumed] about <b>{ $span }</b> left
   *[own] <b>{ $span }</b> left
} ({ $day })
frame-stopped = { $decision ->
    [known] 🛡 You claimed in time. A decision should come by { $day }
   *[none] 🛡 You claimed in time: the clock stands still
}
frame-over = { $from ->
    [rules] 🛡 The last day to claim was { $day }
   *[own] 🛡 Protection ended on { $day }
}
frame-over-perhaps = 🛡 Protection may have ended: look at the order page
frame-end-unknown = { $asks ->
    [promised] 🛡 Last day not known: tell me the promised day
   *[end] 🛡 End not known: the timer is on the order page
}
frame-next = { $is ->
    [today] 🔔 Today, { $time }
    [tomorrow] 🔔 Tomorrow, { $time }
   *[day] 🔔 { $day }, { $time }
}
button-more = ⋯ More
button-track = 🔎 Track
button-open-store = 🛒 Open { $store }
button-answer-yes = ✅ Yes
button-answer-no = No
button-wait-longer = ⏰ Wait longer

undo-takes-back = <i>↩ takes back: { $what }.</i>
undone = { $now ->
    [end] ↩ Taken back: { $what }. Protection ends on { $day } again.
    [none] ↩ Taken back: { $what }. The end of protection is not known again.
   *[same] ↩ Taken back: { $what }. All else stays as it was.
}
notice-undone = Taken back.
sure-close = Is everything there, and does it work? Once closed, I no longer watch the end of protection: <b>{ $at }</b>.
button-sure-close = Yes, close it

## What there is to do, in a list
digest-line = { $sign } <b>{ $title }</b>: { $todo } · { $left }
digest-line-bare = { $sign } <b>{ $title }</b>: { $todo }
digest-quiet = { $sign } <b>{ $title }</b>
left-span = { $about ->
    [yes] about { $span } left
   *[no] { $span } left
}
title-no-number = no number
do-wait = wait
do-look = see how it moves
do-ask = { $to ->
    [support] ask support
   *[seller] ask the seller
}
do-answer = { $to ->
    [support] support's answer
   *[seller] the seller's answer
}
do-compare = compare the number
do-extension = extend the protection
do-post = ask the post
do-ship = not shipped yet
do-cancel = cancel the order
do-dispute = { claim-file }
do-news = look into { claim-the }
do-reply = answer in { claim-the }
do-decide = ask for a decision
do-appeal = appeal
do-payment = { $ways ->
    [paypal] use PayPal
    [card] use the bank
    [other] ask who took the payment
   *[both] use PayPal or the bank
}
do-over = too late, close it
do-customs = settle it with customs
do-collect = collect it
do-return = ask why it goes back
do-money = look for the money
do-close = close it

## A later reminder asks what has become of the advice: a question that its buttons answer. Every second time in other words
again-change = { $time ->
    [odd] Has anything changed?
   *[even] Still the same, or is there something new?
}
again-arrival = { $time ->
    [odd] Is it here, or does tracking show something new?
   *[even] Has it come? What does tracking show today?
}
again-seller-asked = { $to ->
    [support] { $time ->
        [odd] Have you asked support?
       *[even] Support cannot help before you write. Have you written?
    }
   *[seller] { $time ->
        [odd] Have you asked the seller?
       *[even] The seller cannot help before you write. Have you written?
    }
}
again-answer = { $to ->
    [support] { $time ->
        [odd] Did support answer?
       *[even] Is there an answer from support by now?
    }
   *[seller] { $time ->
        [odd] Did the seller answer?
       *[even] Is there an answer from the seller by now?
    }
}
again-number-compared = { $time ->
    [odd] Have you compared the number with the order page?
   *[even] Sellers sometimes change it. Have you compared the number?
}
again-parcel-compared = { $time ->
    [odd] Have you compared the place and the dates?
   *[even] Weight alone says little. Have you compared place and dates?
}
again-extension-asked = { $time ->
    [odd] Have you asked for more time?
   *[even] Only an extension stops the clock. Have you asked for one?
}
again-extended = { $time ->
    [odd] Has the protection been extended?
   *[even] Look at the order page: has the end moved?
}
again-extended-yourself = { $time ->
    [odd] Have you extended the protection, or claimed?
   *[even] The days run. Have you extended the protection, or claimed?
}
again-post-asked = { $time ->
    [odd] Have you asked the post?
   *[even] The post often knows more than the page. Have you asked?
}
again-still-there = { $time ->
    [odd] Have you asked whether it is still there?
   *[even] Is it still there? It goes back if nobody comes. Have you asked?
}
again-shipped = { $time ->
    [odd] Has it been shipped?
   *[even] Does the order page say “shipped” by now?
}
again-cancelled = { $time ->
    [odd] Have you cancelled the order?
   *[even] The order may still be open. Have you cancelled it?
}
again-opened = { $time ->
    [odd] Is { claim-the } open by now?
   *[even] The days run. Did you { claim-did }?
}
again-news = { $time ->
    [odd] Is there news in { claim-the }?
   *[even] What does { claim-the } show today?
}
again-decision = { $time ->
    [odd] Has the store decided?
   *[even] Is there a decision by now?
}
again-appeal-news = { $time ->
    [odd] Is there an answer to your appeal?
   *[even] Has your appeal been decided?
}
again-case-news = { $time ->
    [odd] Is there news in your case?
   *[even] What does your case show today?
}
again-replied = { $time ->
    [odd] Have you answered in { claim-the }?
   *[even] Silence may count as yes. Have you answered in { claim-the }?
}
again-said-no = { $to ->
    [support] { $time ->
        [odd] Have you answered support?
       *[even] Support may take silence for a yes. Have you answered?
    }
   *[seller] { $time ->
        [odd] Have you answered the seller?
       *[even] The seller may take silence for a yes. Have you answered?
    }
}
again-escalated = { $time ->
    [odd] Have you asked the store to decide?
   *[even] The store may not step in by itself. Have you asked it to decide?
}
again-case-escalated = { $time ->
    [odd] Have you escalated the case?
   *[even] PayPal closes a case that nobody escalates. Have you done it?
}
again-appealed = { $time ->
    [odd] Have you appealed?
   *[even] A “no” is not always the last word. Have you appealed?
}
again-objected = { $time ->
    [odd] Have you objected?
   *[even] Some decisions are changed. Have you objected?
}
again-payment-asked = { $time ->
    [odd] Have you asked for the money where you paid?
   *[even] Where you paid, nobody acts before you ask. Have you asked there?
}
again-claimed = { $time ->
    [odd] Have you claimed at the store, or where you paid?
   *[even] Days pass at both places. Have you asked the store, or where you paid?
}
again-claim-changed = { $time ->
    [odd] Have you put the photos into { claim-the }?
   *[even] Without photos it may be refused. Have you added them?
}
again-over = { $time ->
    [odd] No day is left to meet. Shall I close this order?
   *[even] Is there still no help? Shall I close this order?
}
again-customs = { $time ->
    [odd] Is it settled with customs?
   *[even] Customs may still wait for you. Is it settled?
}
again-collected = { $time ->
    [odd] Have you collected it?
   *[even] It goes back if nobody comes. Have you collected it?
}
again-why-returned = { $time ->
    [odd] Do you know by now why it goes back?
   *[even] What does the carrier say: why does it go back?
}
again-money = { $time ->
    [odd] Is the money there?
   *[even] Does your statement show the money by now?
}
again-all-well = { $time ->
    [odd] Is all well with it?
   *[even] Is everything there, and does it work?
}
again-arrival-told = { $to ->
    [support] { $time ->
        [odd] Have you told support that it arrived?
       *[even] Does support know that it arrived?
    }
   *[seller] { $time ->
        [odd] Have you told the seller that it arrived?
       *[even] Does the seller know that it arrived?
    }
}
again-closing = { $time ->
    [odd] Can I close this order?
   *[even] Nothing is left to do. Shall I close this order?
}
button-nothing-new = Nothing new
button-no-news = No news yet
button-it-is-here = ✅ It is here
button-money-back = ✅ The money is back
button-all-well = ✅ All is well: close it
button-told-close = ✅ Yes, close the order
reminder-no-news = All right, nothing new.
reminder-not-yet = Not yet? Then this is the step now.
button-parcel-mine = ✅ They fit: it is mine
