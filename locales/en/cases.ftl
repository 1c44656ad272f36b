# What the decision table says: where an order stands, what to do now and why, what not to do. Telegram's HTML is allowed, not on buttons.

## Words that several texts share. Each is a part of a sentence, or a whole one
part-beg = { $to ->
    [support] Ask support
   *[seller] Ask the seller
}
part-ask = { $to ->
    [support] Ask support
   *[seller] Ask the seller
}
part-write = { $to ->
    [support] Write to support
   *[seller] Write to the seller
}
part-end = { $endfrom ->
    [rules] { $store } takes a claim for <b>{ $left }</b> more, until { $end }.
    [assumed] Protection may end in <b>{ $left }</b>, on { $end }: I do not know the real day.
    [passed] Protection may have ended already: I do not know the real day.
   *[own] Protection ends in <b>{ $left }</b>, on { $end }.
}
part-days = { $days ->
    [0] Shipped today
    [one] { $days } day since shipping
   *[other] { $days } days since shipping
}
part-not-received = choose “not received”, and ask for the full amount with shipping
part-next = { $nextstep ->
    [none] I will tell you the next step.
    [ask] On { $nextday } it is time to ask.
    [compare] On { $nextday } we compare the number.
    [extension] On { $nextday } it is time to ask for an extension.
    [dispute] If nothing changes, it is time to { claim-file } on { $nextday }.
    [payment] If nothing changes, it is time for PayPal or the bank on { $nextday }.
   *[other] On { $nextday } I will tell you the next step.
}

## Where things stand
stand-last-days = { $endshown ->
    [yes] There is no time left to wait.
   *[no] { part-end } There is no time left to wait.
}
stand-store-refused = The store has refused it until { $until }: to the store the delivery still looks normal.
stand-ends-soon = { $endshown ->
    [yes] Waiting longer is a risk.
   *[no] { part-end } Waiting longer is a risk.
}
stand-extension-time = { $endshown ->
    [yes] Time is getting short.
   *[no] { part-end } Time is getting short.
}
stand-last-chance = The deadline has passed, but { $store } still takes a claim until { $until }.
stand-completed-early = { $completed ->
    [store] The store has closed the order as received, and nothing has arrived.
   *[mistake] Receipt was confirmed, and nothing has arrived.
}
stand-store-is-over = The last day to claim at the store has passed.
stand-decided-against = { $appealed ->
    [yes] The decision went against you, and you have appealed.
   *[no] The store has decided against you.
}
stand-payment-case = { $case ->
    [paypal] Your case at PayPal has been open since { $casesince }.
   *[card] Your bank has had your case since { $casesince }.
}
stand-payment-case-refused = { $case ->
    [paypal] PayPal has decided against you.
   *[card] The bank has decided against you.
}
stand-unprotected = { $noprotection ->
    [yes] This shop gives no protection of its own: your payment is the protection.
   *[no] I know of no protection at this shop: your payment is the protection.
}
stand-promise-passed = The promised day, { $expected }, has passed.
stand-not-shipped = { $ship ->
    [own] Paid, not shipped yet. The seller has until { $shipby }.
    [usual] Paid, not shipped yet. The usual time for it ends on { $shipby }.
   *[unknown] Not shipped yet, as far as I know.
}
stand-shipping-overdue = { $ship ->
    [own] The time to ship ended on { $shipby }.
   *[usual] Not shipped yet. The usual time for it ended on { $shipby }.
}
stand-only-announced = { part-days }, and tracking shows only a label.
stand-number-shared = The same number was given for more than one of your orders.
stand-nothing-yet = { part-days }. To see nothing yet is normal. Most such parcels arrive.
stand-still-normal = { part-days }, and nothing to see yet. That is still normal.
stand-nothing-for-long = { $number ->
    [no] { part-days }, and no tracking number yet.
   *[yes] { $tracking ->
        [nothing] { part-days }, and not one scan.
        [announced] { part-days }, and only a label.
       *[unknown] { part-days }, and no scan that I know of.
    }
}
stand-seller-asked = { $to ->
    [support] You asked support on { $asked }.
   *[seller] You asked the seller on { $asked }.
}
stand-two-weeks = { part-days }, and nothing to see. The number may have changed.
stand-no-useful-answer = { $progress ->
    [extended] The protection was extended: good.
    [refused] The seller does not extend the protection.
    [extension] You asked for an extension on { $extensionasked }.
    [asked] { part-days }. You asked on { $asked }, and it has not helped yet.
   *[silent] { part-days }, and nothing has helped yet.
}
stand-on-its-way = { $tracking ->
    [frozen] Nothing new since { $since }. { $place ->
        [mine] Some days of pause are common.
       *[other] Pauses are common on the way.
    }
   *[moving] The parcel is on its way, as of { $told }.
}
stand-silent-after-border = { $sincedays ->
    [0] The last scan was at the border, on { $since }.
    [one] The last scan was at the border, on { $since }: { $sincedays } day of silence.
   *[other] The last scan was at the border, on { $since }: { $sincedays } days of silence.
}
stand-frozen = { $place ->
    [sender] No new scan since { $since }, in the sender's country.
    [border] No new scan since { $since }, at the border.
   *[mine] No new scan since { $since }, in your country.
}
stand-not-mine = { $because ->
    [before] This number belongs to another parcel: it was on its way before you ordered.
   *[place] This number belongs to another parcel: it was delivered in another place.
}
stand-weight-differs = The weight in tracking does not fit your goods.
stand-delivered-not-here = Tracking says delivered on { $since }, but the parcel is not here.
stand-goods-problem = { $problem ->
    [missing] A parcel came, but a part of the order is missing.
    [empty] The parcel came empty.
    [wrong] The wrong goods came.
   *[broken] The goods came broken.
}
stand-data-asked = Customs or a delivery company asks you for data or a fee.
stand-held-by-customs = Customs is holding the parcel.
stand-destroyed = Tracking says that the parcel was destroyed.
stand-at-pickup = { $collect ->
    [past] The parcel was kept for you until { $collectby }.
    [known] The parcel waits for you until { $collectby }.
   *[usual] The parcel waits for you to collect it.
}
stand-delivery-failed = { $collect ->
    [past] They tried to deliver it. It was kept until { $collectby }.
    [known] They tried to deliver it. It is kept until { $collectby }.
   *[usual] They tried to deliver it. Look for a notice or a message.
}
stand-returned = { $reason ->
    [uncollected] It goes back: it was not collected in time.
    [unpaid] It goes back: customs did not get what it asked for.
    [address] It goes back: the address was wrong.
   *[other] Tracking says that the parcel goes back to the sender.
}
stand-dispute-waiting = { $answers ->
    [store] Your { claim-word } has been open since { $since }. { $store } decides itself.
    [seller] Your { claim-word } has been open since { $since }. The seller has until { $answerby } to answer.
   *[unknown] Your { claim-word } has been open since { $since }.
}
stand-claim-left-open = The store waits for your answer until { $answeruntil }.
stand-seller-request = { $request ->
    [cancel] The seller asks you to cancel.
    [another] The seller promises to send another parcel.
    [outside] The seller offers money outside the store.
   *[confirm] The seller asks you to confirm receipt.
}
stand-less-offered = On { $since } you were offered less than the full amount.
stand-refused-again = { $dispute ->
    [waiting] { $answers ->
        [seller] No answer by { $answerby }, the last day for one.
       *[unknown] Your { claim-word } has been open since { $since }, and nothing has come of it.
    }
    [escalated] On { $since } you asked { $store } to decide.
    [less] On { $since } you were offered less than the full amount, and I know of nothing better since.
   *[refused] On { $since } the full refund was refused.
}
stand-tracked-in-dispute = The number showed nothing, and now it moves, as of { $told }.
stand-refund-agreed = The full refund is agreed.
stand-money-back = The money is back.
stand-arrived = The parcel is here.
stand-arrived-after-refund = The parcel has arrived, and the refund was agreed before.
stand-store-decides = Since { $opensday } you can claim at { $store }. It decides itself.

## What to do now, and why
advice-head = <b>What to do now</b>
advice-last-day = { $way ->
    [bank] ⏳ { $day }: the last safe day at your bank. No money by then? Go there, even if that ends { claim-the }.
    [paypal] ⏳ { $day }: the last day for a case at PayPal. No money by then? Open it, even if that ends { claim-the }.
   *[other] ⏳ { $day }: { $what }.
}
advice-end-unknown = { $asks ->
    [promised] Until when did the store promise delivery? Tell me that day: from it I count your last day to claim.
   *[end] When does protection end? The timer is on the order page. Without it I cannot warn you in time.
}
advice-wait = { $number ->
    [no] Look at the order page and your e-mail now and then: the number often follows some days after shipping.
   *[yes] { $quiet ->
        [one] Wait. The first scan often comes only after { $quiet } day. Sellers get the number first, and hand the parcel over later.
       *[other] Wait. The first scan often comes only after { $quiet } days. Sellers get the number first, and hand the parcel over later.
    }
}
advice-wait-still = { $usual ->
    [0] { $number ->
        [no] Look for a tracking number on the order page and in your e-mail. { part-next }
       *[yes] Look on the carrier's own site that the order page names: other trackers often know less. { part-next }
    }
   *[other] Wait: at { $store } up to { $usual } days of silence are usual. Most such parcels arrive. { part-next }
}
advice-ask-seller = { $number ->
    [no] { part-beg } for the tracking number and the delivery company; the text is ready. Small, cheap goods are sometimes sent without one. { part-next }
   *[yes] { $numberkind ->
        [customs] { part-ask } whether it was shipped, and whether there is another number. Numbers like yours are made for customs, and often show nothing at all. { part-next }
        [sending] { part-ask } whether it was handed over, and whether there is another number: yours can be followed in the sender's country only. { part-next }
        [lastmile] { part-ask } whether it was shipped, and for the first number: yours works only once the parcel is in your country. { part-next }
        [checked] { part-ask } whether it was handed over, or got another number. Yours has no typing mistake. { part-next }
       *[plain] { part-beg } to check the number: a typing mistake or a changed number is a common reason. The text is ready. { part-next }
    }
}
advice-ask-if-handed-over = { part-ask } when it was handed over, and to whom: a label alone is no shipment. { part-next }
advice-ask-about-shared = { part-ask } which of the orders is in the parcel with this number. Several in one parcel are common, but each order has its own deadline.
advice-await-answer = Wait for something useful: a new number, a scan, a refund. “It is on its way, please wait” is none of these. { part-next }
advice-compare-number = Compare the number on the order page with the one here: sellers sometimes change it without a word. Is it another one? Then enter it; I keep the old one as well. { part-next }
advice-wait-for-patience = { $progress ->
    [extended] Nothing to do now: many such parcels still arrive. { part-next }
    [silent] { part-ask }, if you have not yet. Many such parcels still show up. { part-next }
   *[asked] Wait: many such parcels still show up. { part-next }
}
advice-wait-for-end = Wait: long pauses are sometimes only technical. { part-next }
advice-ask-extension-first = Ask the seller to extend the protection: then waiting is less of a risk. { part-next }
advice-await-extension = Look at the order page: has the end moved? Then enter the new one. { part-next }
advice-follow = { $endfrom ->
    [none] Nothing to do now. Tell me when it arrives, stops, or shows something odd.
    [rules] Nothing to do now. Tell me when it arrives, stops, or shows something odd. I keep an eye on the last day for a claim.
    [assumed] Nothing to do now. Tell me when it arrives, stops, or shows something odd. I assume an early end of protection, and warn you before it.
   *[own] Nothing to do now. Tell me when it arrives, stops, or shows something odd. I keep an eye on the end of protection.
}
advice-follow-silence = That is usual: such numbers stop at the border. Watch the mailbox for a notice from the post. “Imported” may stay there for long.
advice-ask-seller-where-it-is = { part-ask } where it is: it was last seen before the border. A long pause is sometimes only technical. { part-next }
advice-ask-post = { $place ->
    [border] Ask the post of your country about the number: between two countries scans are often missing. Then tell me.
   *[mine] Ask your post or the delivery company about the number: it may lie at an office and wait for you. Then tell me.
}
advice-await-shipping = Wait for the e-mail that says it was shipped. Then tell me the day, and paste the number. Agree to more time only if you want to wait.
advice-check-ship-timer = { $canceller ->
    [store] Look at the timer on the order page, and tell me its day. Once it is over, { $store } usually cancels the order and pays back. If not, cancel it yourself. Agree to more time only if you want to wait.
   *[buyer] Look at the timer on the order page, and tell me its day. Once it is over, cancel the order yourself. Agree to more time only if you want to wait.
}
advice-cancel-order = Cancel the order yourself today, as not shipped, and ask for the money back. Do not agree to more time. If there is no such button, write to support.
advice-open-dispute = { $opens ->
    [later] At { $store } you can { claim-file } only from { $opensday }. Until then ask once more, and keep dated screenshots of the tracking.
   *[open] { claim-file-start } now: { part-not-received }. The sooner, the more time is left for a second try.
}
advice-open-dispute-today = { claim-file-start } <b>today</b>: { part-not-received }. Later it gets harder. Done already? Tap the button.
advice-extended-or-dispute = Has the seller extended the protection? Then enter the new end. If not, { claim-file } now: { part-not-received }.
advice-ask-extension = Ask the seller now to extend the protection: then waiting is less of a risk. Do not count on it. { part-next }
advice-extend-yourself = { $itself ->
    [one] You can extend the protection yourself on the order page, once, by { $itself } day: do it now if the parcel may still come, and enter the new end. If not, { claim-file } now.
   *[other] You can extend the protection yourself on the order page, once, by { $itself } days: do it now if the parcel may still come, and enter the new end. If not, { claim-file } now.
}
advice-claim-at-store = { $credit ->
    [0] { claim-file-start } now: { part-not-received }. Claims are taken for a limited time, so do not put it off.
   *[other] { claim-file-start } now: { part-not-received }. The credit for being late comes besides, by itself, within { $credit } hours of the promised day.
}
advice-ask-seller-late = { $firsthours ->
    [0] { part-write } today: it is late, when does it come? { part-next }
   *[other] { part-write } today: { $store } wants the seller asked first, and { $firsthours } hours given. { part-next }
}
advice-may-claim = { $endfrom ->
    [own] It still moves, so you may wait. But { $store } takes a claim already: do not wait past { $end }.
    [rules] It still moves, so you may wait. But { $store } takes a claim already: do not wait past { $end }.
   *[none] It still moves, so you may wait some days. But { $store } takes a claim already, and for a limited time.
}
advice-keep-notice = { $window ->
    [none] That is not a final no. Keep a dated screenshot of the notice, and file again right after { $until }.
   *[known] Nothing is lost. Keep a dated screenshot of the notice, and file again right after { $until }. The last safe day for that is { $windowend }.
} If the end on the order page moves, enter the new one.
advice-file-now = { claim-file-start } <b>now</b>: { part-not-received }. Do not leave it to the last day: you may need a second try.
advice-claim-completed = { $window ->
    [none] Write to support today: nothing has arrived, please reopen the order. Tell the seller too.
   *[known] { claim-file-start } today, “not received”: { $store } takes it until { $windowend }. Tell the seller too.
}
advice-look-in-daily = { $silence ->
    [none] Look in every day, and tell me what happens: an offer left unanswered may count as accepted. Keep it open until you have the parcel or the money.
   *[known] Look in every day: if the seller is silent until { $silenceday }, the money usually comes back by itself. Answer offers. Keep it open until you have the parcel or the money.
}
advice-answer-in-claim = Answer <b>inside</b> { claim-the } before { $answeruntil }: “not received”. If you are silent, it counts as delivered, and the seller gets the money.
advice-refuse-request = { $request ->
    [cancel] Say no: what is cancelled can seldom be opened again. An honest seller refunds inside { claim-the }. The answer is ready.
    [another] { $dispute ->
        [none] They may send it, but a promise is no parcel. Do not miss your last day to claim because of it.
       *[open] They may send it, but keep { claim-the } open until it is in your hands.
    }
    [outside] Say no: only a refund inside the store is sure. Money “outside” often never comes, or only after you have cancelled.
   *[confirm] Say no: confirming pays the seller, and { claim-the } gets much harder.
}
advice-refuse-offer = Refuse it, and ask for the full amount again: the text is ready. Answer within the time that the page shows: silence may count as yes.
advice-escalate = Look at the order page first: refunded already? If not, ask { $store } to decide: the text is ready. Do not wait for it to step in by itself.
advice-await-decision = { $decides ->
    [hours] Wait: the decision usually comes within { $decisionhours } hours. Look in, and answer what is asked at once.
    [days] Wait for the decision: usually about { $decision } days, at most about { $decisionmax }. Look in every day, and answer what is asked at once.
   *[unknown] Wait for the decision. Look in every day: the store may ask for proof, and leave only little time for it.
}
advice-keep-dispute = Check the country and the dates: is it your parcel? Keep { claim-the } open until it is in your hands, also if the seller asks you to cancel.
advice-may-cancel = Check the country and the dates. Is it your parcel? Then you may cancel: { $left } of protection are left. If in doubt, keep it open: not every store takes a second one.
advice-appeal = { $appealday ->
    [none] Appeal on the order page, with what is new: the post's statement, dated screenshots.
   *[known] Appeal: { $store } takes it until { $appealdate }. Add what is new: the post's statement, dated screenshots.
}
advice-await-appeal = Wait for the answer to your appeal, and look in every day. Meanwhile the time to use your payment runs on.
advice-dispute-not-mine = { $opens ->
    [later] At { $store } you can { claim-file } only from { $opensday }. Until then ask the seller for the right number. Keep a dated screenshot that shows the place or the day.
   *[open] { claim-file-start } now: { part-not-received }. Add a dated screenshot that shows the place or the day: here it is needed.
}
advice-compare-parcel = The weight alone says little: scales and bags differ. Compare the place and the dates too. If one of them is wrong, tell me. If they fit, keep following it.
advice-report-delivered = { part-write } <b>today</b>: nothing came, please prove the delivery (signature, photo, place). Meanwhile look: mailbox, family, neighbours, pick-up points, the post.
advice-dispute-delivered = { $closesday ->
    [none] { claim-file-start } now: “delivered”, but not here. Ask for proof of delivery, and ask the post for a written statement that you did not get it.
   *[known] { claim-file-start } now: “delivered”, but not here. Ask for proof of delivery, and the post for a written statement. The order may close by itself from { $closesdate } on.
}
advice-report-goods = Photograph everything: the parcel, its label, the contents. Then report it to the store today { $problem ->
    [missing] as “part is missing”
    [empty] as “empty parcel”
    [wrong] as “wrong item”
   *[broken] as “broken”
}, not as “not received”: that would not be true.
advice-mind-your-data = Type the address of the official site yourself. Is the request there too? Then answer it there, and in time, or the parcel goes back. If in doubt, { $to ->
    [support] ask support
   *[seller] ask the seller
} who wants your data. Never send me such data.
advice-clear-customs = Ask the carrier, on its official site, what customs needs and by when. If you paid the tax in the shop, send them the order page that shows it. What is not paid goes back, and a claim is usually lost then.
advice-dispute-destroyed = { $opens ->
    [later] Ask the carrier today, in writing, why it was destroyed. At { $store } you can { claim-file } from { $opensday }: add the answer.
   *[open] { claim-file-start } now: { part-not-received }. Ask the carrier in writing why it was destroyed, and add the answer.
}
advice-collect = { $collect ->
    [known] Collect it by { $collectby }, with your passport or the code you were sent. After that it goes back, and a claim is usually lost.
   *[usual] Collect it in the next days, with your passport or the code you were sent. Most keep it { $collectmin } to { $collectmax } working days; then it goes back, and a claim is usually lost.
}
advice-redeliver = { $collect ->
    [known] Arrange a new delivery on the carrier's official site, or collect it by { $collectby }. After that it goes back, and a claim is usually lost.
   *[usual] Arrange a new delivery on the carrier's official site, or collect it. Most keep it { $collectmin } to { $collectmax } working days; then it goes back, and a claim is usually lost.
}
advice-ask-whether-it-waits = Ask the post or the pick-up point today whether it is still there, and collect it at once. If it has gone back, tell me.
advice-ask-why-returned = Ask the carrier why it goes back, and tell me: the reason decides what you can get. Keep a dated screenshot.
advice-settle-return = { part-beg } in the store's chat to send it again if you pay the postage, or to refund it when it is back. A claim for “not received” is usually lost here.
advice-dispute-returned = { $opens ->
    [later] At { $store } you can { claim-file } only from { $opensday }. Until then write to the seller, and keep a dated screenshot of the return.
   *[open] { $reason ->
        [other] { claim-file-start } now: “returned to the sender”, the full amount with shipping. Add a dated screenshot. Do not wait for a second parcel instead.
       *[own] Nothing agreed yet? Then { claim-file } as “returned to the sender”, so that the time does not run out: the money when it is back, or a second parcel. Not as “not received”.
    }
}
advice-ask-shop = { $trouble ->
    [mismatch] Write to the shop once: the number belongs to another parcel. A working number, or the money back. { part-next }
    [delivered] Write to the shop once: nothing came, please prove the delivery. Ask the post for a written statement too. { part-next }
   *[other] Write to the shop once, with the order number. Ask where it is, or for the money back. { part-next }
}
advice-await-shop = Give the shop a few days to answer, and no more after that. { part-next }
advice-use-payment = { $payment ->
    [paypal] Open a case at PayPal now. Keep the shop's page, your order and your messages as screenshots.
    [card] Ask the bank that issued the card for a chargeback now. Keep the shop's page, your order and your messages as screenshots.
    [other] With this way of payment there is no such protection, as far as I know. Ask whoever took the payment, and report the shop to the consumer protection office of your country.
   *[unknown] How did you pay? PayPal and cards give your money its own protection. Tell me the way and the day, and I will watch the last day.
}
advice-other-routes = { $bankcost ->
    [frozen] Ask support once more, then ask for the money where you paid. Know this first: with a case at the bank { $store } freezes the order, perhaps the account too.
    [lost] Ask support once more, then ask for the money where you paid. With that, a claim at { $store } is over.
   *[none] Ask support once more, then ask for the money where you paid. I cannot promise that it works.
}
advice-escalate-case = Escalate the case to a claim by { $escalateby }, if the seller has not solved it: after that PayPal closes it for good.
advice-await-case = { $case ->
    [paypal] { $lapsed ->
        [yes] The days to escalate have passed: look whether PayPal has closed the case. If it has, and a card stood behind it, ask the bank of that card.
       *[no] Answer what PayPal asks, in time.
    }
   *[card] Answer what the bank asks, in time. It may take weeks.
}
advice-after-payment-case = Ask for the reason in writing. Object, and add your history with its dates: some decisions are changed. Then the consumer protection office of your country can help.
advice-await-money = { $refundin ->
    [unknown] The money goes back to the card or account you paid with, which may take some weeks.
    [calendar] { $refund ->
        [one] The money goes back to the card or account you paid with, usually within { $refund } day.
       *[other] The money goes back to the card or account you paid with, usually within { $refund } days.
    }
   *[business] { $refund ->
        [one] The money goes back to the card or account you paid with, usually within { $refund } business day.
       *[other] The money goes back to the card or account you paid with, usually within { $refund } business days.
    }
} Tell me when it is there.
advice-trace-money =
    1. Order page: does the refund say “completed”?
    2. Your statement: banks often book it on the day of the <i>purchase</i>. A new card has the same account.
    3. Ask support for the reference number, then ask your bank with it.
advice-close-order = Nothing more to do: close the order, and I forget it after a while.
advice-check-goods = { $dispute ->
    [none] { $confirms ->
        [no] Check now: is everything there, does it work? Photograph what is wrong, and tell me: there are only some days to report it.
       *[yes] Check before you confirm receipt: is everything there, does it work? Photograph what is wrong, and tell me: after confirming, a claim is harder.
    }
   *[open] Check the goods first: is everything there, does it work? If all is well, close { claim-the }: “not received” is no longer true.
}
advice-offer-to-pay = { part-write } that it has arrived, and ask how to pay for it: the text is ready. It is only fair. If { claim-the } is still open, close it.

## What not to do: sentences of one paragraph after the head
dont-head = <b>Important:</b>
dont-confirm-receipt = Do not confirm receipt: that pays the seller.
dont-cancel-dispute = Do not cancel { claim-the }.
dont-accept-less = { $problem ->
    [missing] Do not accept less than the missing part costs.
   *[none] Do not accept less than the full amount.
}
dont-count-on-promises = Do not rely on promises: the order page counts.
dont-pay-outside = Do not pay outside the store.
dont-take-money-outside = Do not take money outside the store.
dont-follow-links = Do not follow links from text messages or e-mails.
dont-refuse-parcel = Do not refuse the parcel: a claim is usually lost then.
dont-two-routes-at-once = Do not open two cases at once: one may end the other.
dont-call-numbers = Do not call support numbers from a search: use the store's app.
dont-pay-for-recovery = Do not pay anybody who promises to “recover” your money.

## Whose word a date is, and what the store's rules add
end-assumed = <i>My careful guess. Look at the order page for the true day, and tell me.</i>
end-own = <i>Your own date.</i>
end-default = { $known ->
    [years] <i>By the store's rules as of { $years }. If your order page says otherwise, believe the page.</i>
   *[other] <i>By the store's usual rules. If your order page says otherwise, believe the page.</i>
}
claim-opens-later = <i>At { $store } you can { claim-file } only from { $opensday }. If the order page has no button before, that is why.</i>
note-customs = <i>First do what customs or the courier really ask for: without it the parcel goes back, and the claim is lost.</i>
claim-may-be-refused = <i>This store may refuse while the delivery looks normal to it. Then keep a screenshot of the notice: from the day it names you can file again.</i>

## Ways besides the store: sentences after their advice
routes-paypal = { $paypalescalate ->
    [one] PayPal: open a case by { $paypalday }, and escalate it to a claim within { $paypalescalate } day, or PayPal closes it.
   *[other] PayPal: open a case by { $paypalday }, and escalate it to a claim within { $paypalescalate } days, or PayPal closes it.
}
routes-card = Card: ask the bank that issued it for a chargeback by { $cardday }, to be safe.
routes-perhaps = If { $store } takes it no more, ask for the money where you paid:
routes-paypal-over = PayPal takes a case no more: its days have passed.
routes-card-over = The safe days for a chargeback have passed. Ask the bank all the same: some take it later.
routes-unknown =
    PayPal: a case within { $paypal } days of the payment.
    Card: a chargeback within about { $card } days of the payment, at some banks less.
routes-eu = If the seller sits in the EU, Norway or Iceland, ECC-Net advises free of charge.
routes-body = Free advice for buyers in your country: { $body }.
routes-section75 = In the UK the bank of a credit card answers for the seller too: goods above £{ $above }, for up to { $years } years. Ask it for “section 75”.

## Safety
private-data = This looks like a passport, tax or card number. I do not need it, and I have kept nothing of it. Please do not send such data here. Shall I delete the message?
button-delete-message = Delete the message
private-data-deleted = I am deleting it.
