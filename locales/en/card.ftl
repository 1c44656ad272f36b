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
frame-over = { $from ->
    [rules] 🛡 The last day to claim was { $day }
   *[own] 🛡 Protection ended on { $day }
}
frame-over-perhaps = 🛡 Protection may have ended: look at the order page
frame-end-unknown = 🛡 End not known: the timer is on the order page
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
undone = Taken back: { $what }.
sure-close = Is everything there, and does it work? Once closed, I no longer watch the end of protection: <b>{ $at }</b>.
button-sure-close = Yes, close it

## What there is to do, in a list
digest-line = { $sign } <b>{ $title }</b>: { $todo } · { $left }
digest-closed = <b>{ $title }</b>: I no longer watch it.
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
do-payment = use PayPal or the bank
do-customs = settle it with customs
do-collect = collect it
do-return = ask why it goes back
do-money = look for the money
do-close = close it

## A later reminder asks what has become of the advice. Every second time in other words
again-wait = { $time ->
    [odd] Has anything changed?
   *[even] Still the same, or is there something new?
}
again-look = { $time ->
    [odd] Has it come, or does tracking show something new?
   *[even] What does tracking show today?
}
again-ask = { $to ->
    [support] { $time ->
        [odd] Have you asked support?
       *[even] Still not asked? Support cannot help before you write.
    }
   *[seller] { $time ->
        [odd] Have you asked the seller?
       *[even] Still not asked? The seller cannot help before you write.
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
again-compare = { $time ->
    [odd] Have you compared the number with the order page?
   *[even] Is the number on the order page still the same?
}
again-extension = { $time ->
    [odd] Has the protection been extended?
   *[even] Look at the order page: has the end moved?
}
again-post = { $time ->
    [odd] Have you asked the post?
   *[even] What does the post say?
}
again-ship = { $time ->
    [odd] Has it been shipped?
   *[even] Does the order page say “shipped” by now?
}
again-cancel = { $time ->
    [odd] Have you cancelled the order?
   *[even] Is the order still open? Cancel it, as not shipped.
}
again-dispute = { $time ->
    [odd] Is { claim-the } open by now?
   *[even] Time runs: please { claim-file } today.
}
again-news = { $time ->
    [odd] Is there news in { claim-the }?
   *[even] What does { claim-the } show today?
}
again-reply = { $time ->
    [odd] Have you answered in { claim-the }?
   *[even] Please answer in { claim-the } today: silence may count as yes.
}
again-decide = { $time ->
    [odd] Have you asked for a decision?
   *[even] Nobody decides by themselves: please ask for it today.
}
again-appeal = { $time ->
    [odd] Have you objected?
   *[even] A “no” is not always the last word: have you objected?
}
again-payment = { $time ->
    [odd] Have you asked for the money where you paid?
   *[even] The days at PayPal and the bank run: have you asked there?
}
again-customs = { $time ->
    [odd] Is it settled with customs?
   *[even] Does customs still wait for something from you?
}
again-collect = { $time ->
    [odd] Have you collected it?
   *[even] Is it still there? It goes back if nobody comes.
}
again-return = { $time ->
    [odd] Do you know by now why it goes back?
   *[even] What does the carrier say: why does it go back?
}
again-money = { $time ->
    [odd] Is the money there?
   *[even] Does your statement show the money by now?
}
again-close = { $time ->
    [odd] Is all well?
   *[even] Can I close this order?
}
