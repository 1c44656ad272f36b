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
    [rules] Claims are taken until { $end }.
    [assumed] Protection may end on { $end }.
    [passed] Protection may have ended already.
   *[own] Protection ends on { $end }.
}
part-not-received = “not received”, the full amount with shipping
part-next = { $nextstep ->
    [none] I will tell you what to do next.
    [ask] Next: ask on { $nextday }.
    [compare] Next: compare the number on { $nextday }.
    [extension] Next: ask for more time on { $nextday }.
    [dispute] Next: { claim-file } on { $nextday }.
    [payment] { $ways ->
        [paypal] Next: PayPal on { $nextday }.
        [card] Next: the bank on { $nextday }.
        [other] Next: the payment, on { $nextday }.
       *[both] Next: PayPal or the bank on { $nextday }.
    }
   *[other] Next step: { $nextday }.
}

## Where things stand: one line of 60 characters at most. The days since shipping and the end of protection stand above it.
stand-last-days = { $endshown ->
    [yes] There is no time left to wait.
   *[no] Act now. { part-end }
}
stand-store-refused = The store has refused it until { $until }.
stand-ends-soon = { $endshown ->
    [yes] Waiting longer is a risk.
   *[no] { part-end }
}
stand-extension-time = { $endshown ->
    [yes] Time is getting short.
   *[no] { part-end }
}
stand-last-chance = You can still claim until { $until }.
stand-completed-early = { $completed ->
    [store] The store closed the order as received. It is not here.
   *[mistake] Receipt was confirmed, but it is not here.
}
stand-may-be-over = The store may take a claim no more.
stand-all-over = The days of the store and of your payment are over.
stand-store-is-over = The last day to claim at the store has passed.
stand-decided-against = { $appealed ->
    [yes] They decided against you, and you have appealed.
   *[no] The store has decided against you.
}
stand-payment-case = { $case ->
    [paypal] PayPal has had your case since { $casesince }.
   *[card] Your bank has had your case since { $casesince }.
}
stand-payment-case-refused = { $case ->
    [paypal] PayPal has decided against you.
   *[card] The bank has decided against you.
}
stand-unprotected = { $payment ->
    [other] Neither the shop nor this way of paying protects you.
    [paypal] No protection by the shop that I know of: PayPal protects.
    [card] No protection by the shop that I know of: your bank does.
   *[any] { $noprotection ->
        [yes] This shop does not protect you: your payment does.
       *[no] I know of no protection here: your payment protects you.
    }
}
stand-promise-passed = It is late: promised by { $expected }.
stand-not-shipped = { $ship ->
    [own] Not shipped yet. The seller has until { $shipby }.
    [usual] Not shipped yet. Sellers usually ship by { $shipby }.
   *[unknown] Not shipped yet, as far as I know.
}
stand-shipping-overdue = { $ship ->
    [own] Not shipped, and due by { $shipby }.
   *[usual] Not shipped. The usual time ended on { $shipby }.
}
stand-only-announced = Tracking shows only a label: perhaps it was never sent.
stand-number-shared = Several of your orders were given this number.
stand-nothing-yet = Nothing seen yet. That is normal: most of them arrive.
stand-still-normal = Nothing seen yet, still normal. Most of them arrive.
stand-nothing-for-long = { $number ->
    [no] There is no tracking number yet.
   *[yes] { $tracking ->
        [nothing] Tracking shows nothing yet. Many still arrive.
        [announced] Tracking shows only a label so far.
       *[unknown] Nothing seen yet, as far as I know. Many still arrive.
    }
}
stand-seller-asked = { $to ->
    [support] You asked support on { $asked }.
   *[seller] You asked the seller on { $asked }.
}
stand-two-weeks = Nothing seen yet. The number may have changed.
stand-no-useful-answer = { $progress ->
    [extended] Protection was extended: good.
    [refused] The seller does not extend the protection.
    [extension] You asked for more time on { $extensionasked }.
    [asked] You asked on { $asked }. It has not helped yet.
   *[silent] Nothing seen for too long.
}
stand-on-its-way = { $tracking ->
    [frozen] { $place ->
        [mine] Nothing new since { $since }. Some days are common.
       *[other] Nothing new since { $since }. Pauses are common.
    }
   *[moving] On its way, as of { $told }.
}
stand-silent-after-border = Last seen at the border, on { $since }.
stand-frozen = { $place ->
    [sender] Stuck since { $since } in the sender's country.
    [border] Stuck since { $since } at the border.
   *[mine] Stuck since { $since } in your country.
}
stand-not-mine = { $because ->
    [before] Another parcel's number: sent before you ordered.
   *[place] Another parcel's number: delivered in another place.
}
stand-weight-differs = The weight in tracking does not fit your goods.
stand-delivered-not-here = { $confirmed ->
    [no] “Delivered” on { $since }. Not in your hands?
   *[yes] “Delivered” on { $since }, but it is not here.
}
stand-goods-problem = { $sentback ->
    [yes] You sent it back. The money is due once they have it.
   *[no] { $problem ->
        [missing] A parcel came, but something is missing.
        [empty] The parcel came empty.
        [wrong] The wrong item came.
        [variant] It came in another size, colour or model.
        [described] It is fake or not as described.
       *[broken] It came broken.
    }
}
stand-data-asked = { $answered ->
    [yes] You answered on { $since }. Customs is working on it.
   *[no] Customs or a carrier wants data or a fee from you.
}
stand-held-by-customs = { $answered ->
    [yes] Customs has had your answer since { $since }.
   *[no] Customs is holding the parcel.
}
stand-destroyed = { $tracking ->
    [lost] Tracking says that the parcel is lost.
   *[destroyed] Tracking says that the parcel was destroyed.
}
stand-at-pickup = { $collect ->
    [late] It has waited long: perhaps it goes back.
    [past] It was kept for you until { $collectby }.
    [known] It is waiting for you until { $collectby }.
   *[usual] It is waiting for you.
}
stand-delivery-failed = { $collect ->
    [late] They missed you long ago: perhaps it goes back.
    [past] They missed you. It was kept until { $collectby }.
    [known] They missed you. It is kept until { $collectby }.
   *[usual] They missed you. Look for a notice or a message.
}
stand-returned = { $reason ->
    [uncollected] It is going back: it was not collected in time.
    [unpaid] It is going back: customs was not paid or answered.
    [address] It is going back: the address was wrong.
   *[other] Tracking says that it is going back to the sender.
}
stand-goods-in-dispute = { $problem ->
    [missing] Something is missing, but you claimed “not received”.
    [empty] It came empty, but you claimed “not received”.
    [wrong] The wrong item came, but you claimed “not received”.
    [variant] Wrong size, colour or model; claimed as “not received”.
    [described] Not as described, but you claimed “not received”.
   *[broken] It came broken, but you claimed “not received”.
}
stand-dispute-waiting = { $answers ->
    [store] { claim-opened } on { $since }. The store decides.
    [seller] The seller has until { $answerby } to answer.
   *[unknown] { claim-opened } on { $since }.
}
stand-claim-left-open = Answer the store before { $answeruntil }.
stand-seller-request = { $request ->
    [cancel] You are asked to cancel.
    [another] You are promised another parcel.
    [outside] You are offered money outside the store.
   *[confirm] You are asked to confirm receipt.
}
stand-less-offered = { $part ->
    [yes] On { $since } only a part came back.
   *[no] On { $since } you were offered only a part.
}
stand-refused-again = { $dispute ->
    [waiting] { $answers ->
        [seller] No answer by { $answerby }, the last day for it.
       *[unknown] { claim-opened } on { $since }, with no result.
    }
    [escalated] On { $since } you asked the store to decide.
    [less] Only a part was offered on { $since }.
   *[refused] On { $since } they refused the full refund.
}
stand-tracked-in-dispute = It showed nothing, and now it moves.
stand-refund-agreed = { $cancelled ->
    [yes] You cancelled it on { $since }.
   *[no] { $accepted ->
        [yes] You accepted less.
       *[no] { $due ->
            [known] The full refund is agreed.
           *[none] The full refund is agreed. Well done!
        }
    }{ $due ->
        [known] { " " }Due by { $duedate }.
       *[none] { "" }
    }
}
stand-money-back = The money is back. Well done!
stand-arrived = It is here. Glad to hear it!
stand-arrived-after-refund = It has arrived, although they agreed to refund you.
stand-store-decides = You can claim since { $opensday }. The store decides.

## What to do now: the deed first, then what helps with it; 130 characters at most. What else is worth knowing: `more-` in why.ftl
advice-last-day = { $way ->
    [bank] { $sure ->
        [no] ⏳ Paid by card? { $day } is your bank's last safe day. No money by then? Go there, even if that ends { claim-the }.
       *[yes] ⏳ { $day }: the last safe day at your bank. No money by then? Go there, even if that ends { claim-the }.
    }
    [paypal] { $sure ->
        [no] ⏳ Paid by PayPal? { $day } is its last day. No money by then? Open a case, even if that ends { claim-the }.
       *[yes] ⏳ { $day }: the last day for a PayPal case. No money by then? Open it, even if that ends { claim-the }.
    }
   *[other] ⏳ { $day }: { $what }.
}
advice-end-unknown = { $asks ->
    [promised] <b>By when did the store promise delivery?</b> Tell me that day: I count your last day to claim from it.
   *[end] <b>When does protection end?</b> The order page shows it. Without that day I cannot warn you in time.
}
advice-wait = { $number ->
    [no] <b>Nothing to do yet.</b> The number often comes some days after shipping: look on the order page and in your e-mail.
   *[yes] { $quiet ->
        [one] <b>Nothing to do yet.</b> The first entry in tracking often takes more than { $quiet } day: sellers get the number before they send.
       *[other] <b>Nothing to do yet.</b> The first entry in tracking often takes more than { $quiet } days: sellers get the number before they send.
    }
}
advice-wait-still = { $usual ->
    [0] { $number ->
        [no] <b>Look for a tracking number</b> on the order page and in your e-mail. { part-next }
       *[yes] <b>Look on the carrier's own site:</b> other trackers often know less. { part-next }
    }
   *[other] <b>Wait.</b> Up to { $usual } days of silence are usual at { $store }. { part-next }
}
advice-ask-seller = { $number ->
    [no] <b>{ part-beg } for the tracking number and the carrier.</b> Small, cheap things are sometimes sent without one.
   *[yes] { $numberkind ->
        [customs] <b>{ part-ask } whether it was shipped, and for another number.</b> Yours is made for customs, and often shows nothing.
        [sending] <b>{ part-ask } whether it was handed over, and for another number.</b> Yours works in the sender's country only.
        [lastmile] <b>{ part-ask } whether it was shipped, and for the first number.</b> Yours works only once it is in your country.
        [checked] <b>{ part-ask } whether it was handed over, or got another number.</b> Yours has no typing mistake.
       *[plain] <b>{ part-beg } to check the number.</b> Often it has a typing mistake, or was changed.
    }
}
advice-ask-if-handed-over = <b>{ part-ask } when it was handed over, and to whom.</b> A label alone does not mean that it was sent.
advice-ask-about-shared = <b>{ part-ask } which order has this number.</b> Several in one parcel are common, but each has its own deadline.
advice-await-answer = <b>Wait for a real answer:</b> a new number or a refund, not “please wait”. { part-next }
advice-compare-number = <b>Compare the number with the order page.</b> Sellers sometimes change it without a word. Another one? Send it to me.
advice-wait-for-patience = { $progress ->
    [extended] <b>Nothing to do now.</b> Many such parcels still arrive. { part-next }
    [silent] <b>{ part-ask }</b>, if you have not yet. Many such parcels still arrive. { part-next }
   *[asked] <b>Wait.</b> Many such parcels still arrive. { part-next }
}
advice-wait-for-end = <b>Wait.</b> Long pauses are sometimes only technical. { part-next }
advice-ask-extension-first = <b>Ask the seller to extend the protection.</b> If that fails, nothing is lost. { part-next }
advice-await-extension = <b>Look at the order page:</b> is there a new end? Then tell me. { part-next }
advice-follow = { $endfrom ->
    [none] <b>Nothing to do now.</b> Tell me when it arrives, stops, or shows something odd.
    [rules] <b>Nothing to do now.</b> Tell me when it arrives, stops, or shows something odd. I watch the last day to claim.
    [assumed] <b>Nothing to do now.</b> Tell me when it arrives, stops, or shows something odd. I warn you before protection may end.
   *[own] <b>Nothing to do now.</b> Tell me when it arrives, stops, or shows something odd. I watch the end of protection.
}
advice-follow-silence = <b>Watch the mailbox</b> for a notice from the post. Such numbers stop at the border: that is usual.
advice-ask-seller-where-it-is = <b>{ part-ask } where it is.</b> It was last seen before the border. A long pause is sometimes only technical.
advice-ask-post = { $place ->
    [customs] <b>Ask the carrier, on its official site, what customs still needs</b>, and by when.
    [border] <b>Ask your country's post about the number</b>, and tell me. Between two countries tracking is often silent.
   *[mine] <b>Ask your post or the carrier about the number</b>, and tell me. It may be waiting for you at an office.
}
advice-await-shipping = <b>Wait for the shipping e-mail.</b> Then tell me the day, and send me the number. Agree to more time only if you want to.
advice-check-ship-timer = { $canceller ->
    [store] <b>Tell me the last day to ship, from the order page.</b> After it { $store } usually cancels and refunds. If not, cancel yourself.
   *[buyer] <b>Tell me the last day to ship, from the order page.</b> After it, cancel the order yourself.
}
advice-cancel-order = <b>Cancel the order yourself today</b>, as not shipped, and ask for the money. Agree to no more time. No button? Ask support.
advice-open-dispute = { $opens ->
    [later] <b>{ part-ask } once more</b>, and keep dated screenshots of the tracking. From { $opensday } you can { claim-file }.
   *[open] { $endfrom ->
        [own] <b>{ claim-file-start } now:</b> { part-not-received }. That leaves time for a second try.
        [rules] <b>{ claim-file-start } now:</b> { part-not-received }. That leaves time for a second try.
       *[guess] <b>{ claim-file-start } now:</b> { part-not-received }.
    }
}
advice-open-dispute-today = <b>{ claim-file-start } today:</b> { part-not-received }. Later it gets harder.
advice-extended-or-dispute = <b>{ claim-file-start } now</b>, unless the seller has extended the protection: { part-not-received }.
advice-ask-extension = <b>Ask the seller now to extend the protection.</b> Do not count on it. { part-next }
advice-extend-yourself = { $itself ->
    [one] <b>May it still come? Extend the protection yourself</b> on the order page, by { $itself } day. If not, { claim-file } now.
   *[other] <b>May it still come? Extend the protection yourself</b> on the order page, by { $itself } days. If not, { claim-file } now.
}
advice-claim-at-store = { $credit ->
    [0] <b>{ claim-file-start } now:</b> { part-not-received }. Claims are taken for a limited time.
   *[other] <b>{ claim-file-start } now:</b> { part-not-received }. A late credit comes besides, within { $credit } hours.
}
advice-ask-seller-late = { $firsthours ->
    [0] <b>{ part-write } today:</b> it is late, when does it come? { part-next }
   *[other] <b>{ part-write } today:</b> at { $store } you ask first, and wait { $firsthours } hours. { part-next }
}
advice-may-claim = { $endfrom ->
    [own] <b>You may wait, but not past { $end }.</b> It still moves, and you can claim already.
    [rules] <b>You may wait, but not past { $end }.</b> It still moves, and you can claim already.
   *[none] <b>You may wait some days.</b> It still moves. But you can claim already, and only for a limited time.
}
advice-keep-notice = { $window ->
    [none] <b>Keep a dated screenshot of the notice. Claim again right after { $until }.</b> It is not a final no.
   *[known] <b>Keep a dated screenshot of the notice. Claim again after { $until }</b>, by { $windowend } at the latest.
}
advice-file-now = <b>{ claim-file-start } now:</b> { part-not-received }. Not on the last day: you may need a second try.
advice-claim-completed = { $window ->
    [none] <b>Write to support today:</b> nothing has arrived, please reopen the order. Tell the seller too.
   *[known] <b>{ claim-file-start } today:</b> “not received”. It is taken until { $windowend }. Tell the seller too.
}
advice-change-claim = <b>Write it into { claim-the } today, with photos of parcel, label and contents.</b> Change its reason if you can.
advice-look-in-daily = { $shop ->
    [yes] <b>Give the shop until { $answerby }, and look into your e-mail too.</b> Nothing by then? { $ways ->
        [paypal] Open a case at PayPal.
        [card] Ask your bank for the money.
        [other] Ask whoever took the payment.
       *[both] PayPal, or your card's bank.
    }
   *[no] { $silence ->
        [none] <b>Check { claim-the } every day:</b> an offer left unanswered may count as accepted. Keep it open until you have parcel or money.
       *[known] <b>Check { claim-the } every day</b>, and answer offers. If the seller is silent until { $silenceday }, you usually get the money.
    }
}
advice-answer-in-claim = { $problem ->
    [none] <b>Answer “not received” in { claim-the } before { $answeruntil }.</b> Silence counts as delivered and pays the seller.
   *[goods] <b>Answer in { claim-the } before { $answeruntil }, with your photos.</b> Silence counts as all well and pays the seller.
}
advice-refuse-request = { $request ->
    [cancel] <b>Say no.</b> Once cancelled, it can seldom be opened again. An honest seller refunds inside { claim-the }.
    [another] { $dispute ->
        [none] <b>Do not miss your last day to claim.</b> They may send it, but a promise is no parcel.
       *[open] <b>Keep { claim-the } open until it is in your hands.</b> They may send it, but a promise is no parcel.
    }
    [outside] <b>Say no:</b> only a refund inside the store is sure. Money “outside” often never comes, or only after you have cancelled.
   *[confirm] <b>Say no:</b> confirming pays the seller, and { claim-the } gets much harder.
}
advice-refuse-offer = { $part ->
    [yes] <b>Ask for the rest in { claim-the } today.</b> Agree to nothing that calls it settled, and keep it open.
   *[no] <b>Refuse it, and ask for the full amount again.</b> Answer within the time on the page: silence may count as yes.
}
advice-escalate = <b>Not refunded yet? Ask { $store } to decide.</b> Look at the order page first. It may not step in by itself.
advice-await-decision = { $decides ->
    [hours] <b>Wait:</b> the decision usually comes within { $decisionhours } hours. Check it, and answer what is asked at once.
    [days] <b>Wait for the decision:</b> usually about { $decision } days, at most about { $decisionmax }. Check daily, and answer what is asked.
   *[unknown] <b>Wait, and check it every day:</b> the store may ask for proof, and leave only little time for it.
}
advice-chase-decision = <b>The decision is overdue: ask { $store } for it</b> in the case or its help chat. Answer what is asked at once.
advice-keep-dispute = <b>Keep { claim-the } open until it is in your hands</b>, even if asked to cancel. Check country and dates: is it yours?
advice-may-cancel = <b>Check the country and the dates.</b> Is it yours? Then you may cancel: { $left } are left. In doubt, keep it open.
advice-appeal = { $appealday ->
    [none] <b>Appeal on the order page.</b> Add what is new: a statement from the post, dated screenshots.
   *[known] <b>Appeal by { $appealdate }.</b> Add what is new: a statement from the post, dated screenshots.
}
advice-await-appeal = <b>Wait for the answer, and check it every day.</b> { $ways ->
    [paypal] Meanwhile PayPal's time runs on.
    [card] Meanwhile the bank's time runs on.
    [other] It may take some weeks.
   *[both] Meanwhile the time at PayPal or the bank runs on.
}
advice-dispute-not-mine = { $opens ->
    [later] <b>Ask the seller for the right number</b>, and keep a dated screenshot. From { $opensday } you can { claim-file }.
   *[open] <b>{ claim-file-start } now:</b> { part-not-received }. Add a dated screenshot of place or day.
}
advice-compare-parcel = <b>Compare the place and the dates too.</b> Weight alone says little. Is one of them wrong? Then tell me.
advice-report-delivered = <b>{ part-write } today:</b> nothing came, please prove it. Then look: mailbox, family, neighbours, pick-up point, post.
advice-dispute-delivered = { $closesday ->
    [none] <b>{ claim-file-start } now:</b> “delivered”, but not here. Ask for proof, and the post for a written statement.
   *[known] <b>{ claim-file-start } now:</b> “delivered”, but not here. From { $closesdate } on, the order may close by itself.
}
advice-report-goods = { $problem ->
    [missing] <b>Photograph the parcel, label and contents. Report “part is missing” today</b>, not “not received”: that would be untrue.
    [empty] <b>Photograph the parcel, label and contents. Report “empty parcel” today</b>, not “not received”: that would be untrue.
    [wrong] <b>Photograph the parcel, label and contents. Report “wrong item” today</b>, not “not received”: that would be untrue.
    [variant] <b>Photograph the parcel, label and contents. Report “wrong size, colour or model” today</b>, not “not received”: that would be untrue.
    [described] <b>Photograph the parcel, label and contents. Report “not as described” today</b>, not “not received”: that would be untrue.
   *[broken] <b>Photograph the parcel, label and contents. Report “broken” today</b>, not “not received”: that would be untrue.
}
advice-mind-your-data = <b>Type the official site's address yourself.</b> Is the request there too? Answer it there, in time. Never send me such data.
advice-clear-customs = <b>Ask the carrier, on its official site, what customs needs and by when.</b> Else it goes back, and a claim is usually lost.
advice-dispute-destroyed = { $opens ->
    [later] <b>Ask the carrier in writing today what happened.</b> From { $opensday } you can { claim-file }: add the answer.
   *[open] <b>{ claim-file-start } now:</b> { part-not-received }. Ask the carrier why, in writing.
}
advice-await-customs = <b>Nothing to do now:</b> customs takes some days. { part-next }
advice-collect = { $collect ->
    [known] <b>Collect it by { $collectby }</b>, with your passport or the code. After that it goes back, and a claim is usually lost.
   *[usual] <b>Collect it in the next days</b>, with your passport or the code. It is kept { $collectmin } to { $collectmax } working days, then goes back.
}
advice-redeliver = { $collect ->
    [known] <b>Ask for a new delivery on the carrier's official site, or collect it by { $collectby }.</b> Later a claim is usually lost.
   *[usual] <b>Ask for a new delivery on the carrier's official site, or collect it.</b> It is kept { $collectmin } to { $collectmax } working days, then goes back.
}
advice-ask-whether-it-waits = <b>Ask the post or pick-up point today whether it is still there</b>, and collect it at once. If it has gone back, tell me.
advice-ask-why-returned = <b>Ask the carrier why it goes back, and tell me:</b> that decides what you can get. Keep a dated screenshot.
advice-settle-return = <b>{ part-beg } to send it again if you pay the postage, or to refund it once back.</b> “Not received” is usually refused here.
advice-dispute-returned = { $opens ->
    [later] <b>Write to the seller</b>, and keep a dated screenshot of the return. From { $opensday } you can { claim-file }.
   *[open] { $reason ->
        [other] <b>{ claim-file-start } now:</b> “returned to the sender”, the full amount. Do not wait for a second parcel instead.
       *[own] <b>Nothing agreed? { claim-file-start }</b> as “returned to the sender” before time runs out, not as “not received”.
    }
}
advice-ask-shop = { $trouble ->
    [mismatch] <b>Write to the shop once:</b> wrong number, please correct it or refund me. { part-next }
    [delivered] <b>Write to the shop once:</b> nothing came, please prove the delivery. { part-next }
   *[other] <b>Write to the shop once:</b> where is it? Or the money back. { part-next }
}
advice-await-shop = <b>Give the shop a few days to answer</b>, and no more. { part-next }
advice-use-payment = { $payment ->
    [paypal] <b>Open a case at PayPal now.</b> Keep screenshots of the shop's page, your order and your messages.
    [card] <b>Ask your card's bank for a chargeback now.</b> Keep screenshots of the shop's page, your order and your messages.
    [other] <b>Ask the bank or app you paid with, today, to call the money back.</b> Give the seller a last day in writing. After it: the police.
    [unsure] <b>Look at your statement: which name is there?</b> “PayPal”: open a case there. The shop or a card: ask the card's bank.
   *[unknown] <b>How did you pay, and when?</b> PayPal and cards protect your money. Tell me, and I watch the last day.
}
advice-store-or-payment = <b>Is there still a button for { claim-the }? { claim-file-start } today.</b> If not: { $ways ->
    [paypal] open a case at PayPal.
    [card] ask your bank for the money.
    [other] ask whoever took the payment.
   *[both] PayPal, or your card's bank.
}
advice-last-resort = <b>I know of no day that you can still meet.</b> Support may help out of goodwill, a consumer office or a small claim too. Else close it.
advice-other-routes = { $bankcost ->
    [frozen] <b>Ask support once more, then ask for the money where you paid.</b> { $store } then freezes the order, perhaps the account.
    [lost] <b>Ask support once more, then ask for the money where you paid.</b> With that, a claim at { $store } is over.
   *[none] <b>Ask support once more, then ask for the money where you paid.</b> I cannot promise that it works.
}
advice-escalate-case = <b>Escalate the case to a claim by { $escalateby }</b>, unless it is solved. After that PayPal closes it for good.
advice-await-case = { $case ->
    [paypal] { $lapsed ->
        [yes] <b>Look whether PayPal has closed the case:</b> the days to escalate have passed. Closed? Ask the bank of the card behind it.
        [open] <b>Answer what PayPal asks, in time.</b> Not solved? Escalate it to a claim by { $escalateby }, or it is closed for good.
       *[no] <b>Answer what PayPal asks, in time.</b>
    }
   *[card] <b>Answer what the bank asks, in time.</b> It may take weeks.
}
advice-after-payment-case = <b>Ask for the reason in writing, and object</b> with your history and its dates. Some decisions are changed.
advice-await-money = { $tosend ->
    [yes] <b>Send it back in time, and keep the receipt.</b> The money comes only after that.
   *[no] { $refundin ->
        [unknown] <b>Tell me when the money is there.</b> It goes to the card or account you paid with, and may take some weeks.
        [calendar] { $refund ->
            [one] <b>Tell me when the money is there.</b> It goes to the card or account you paid with, usually within { $refund } day.
           *[other] <b>Tell me when the money is there.</b> It goes to the card or account you paid with, usually within { $refund } days.
        }
       *[business] { $refund ->
            [one] <b>Tell me when the money is there.</b> It goes to the card or account you paid with, usually within { $refund } business day.
           *[other] <b>Tell me when the money is there.</b> It goes to the card or account you paid with, usually within { $refund } business days.
        }
    }
}
advice-trace-money = <b>Look on your statement, also under the day of the purchase.</b> Not there? Ask support for the reference, then your bank.
advice-close-order = <b>Nothing more to do:</b> close the order, and I forget it after a while.
advice-check-goods = { $dispute ->
    [none] { $confirms ->
        [no] <b>Check it now:</b> all there, does it work? If not, take photos and tell me: there are only some days to report it.
       *[yes] <b>Check it before you confirm receipt:</b> all there, does it work? If not, take photos and tell me. Later it is harder.
    }
   *[open] <b>Check it first:</b> all there, does it work? If all is well, close { claim-the }: “not received” is no longer true.
}
advice-offer-to-pay = <b>{ part-write } that it has arrived, and ask how to pay.</b> It is only fair. If { claim-the } is still open, close it.

## What not to do: sentences of one paragraph after the head
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
dont-call-numbers = Do not call “support” numbers found by a search.
dont-pay-for-recovery = Pay nobody who promises to “recover” your money.

## Whose word a date is, and what the store's rules add
end-assumed = { $asks ->
    [promised] <i>My careful guess. Tell me the day by which delivery was promised, and I count better.</i>
    [paid] <i>My careful guess. Tell me the day on which you paid, and I count better.</i>
   *[end] <i>My careful guess. Look at the order page for the true day, and tell me.</i>
}
end-own = <i>Your own date.</i>
end-default = { $known ->
    [years] <i>By the store's rules as of { $years }. If your order page says otherwise, believe the page.</i>
   *[other] <i>By the store's usual rules. If your order page says otherwise, believe the page.</i>
}
claim-opens-later = <i>At { $store } you can { claim-file } only from { $opensday }. If the order page has no button before, that is why.</i>
note-customs = <i>First do what customs really asks: else it goes back, and the claim is lost.</i>
claim-may-be-refused = <i>A refusal now is not final: keep the notice, and claim again from the day it names.</i>

## Ways besides the store: sentences after their advice
routes-paypal = { $paypalescalate ->
    [one] PayPal: a case by { $paypalday }. Escalate it to a claim within { $paypalescalate } day, or it is closed.
   *[other] PayPal: a case by { $paypalday }. Escalate it to a claim within { $paypalescalate } days, or it is closed.
}
routes-card = Card: a chargeback from its bank by { $cardday }, to be safe.
routes-perhaps = If { $store } takes it no more, ask for the money where you paid:
routes-paypal-over = PayPal takes a case no more: its days have passed.
routes-card-over = The safe days for a chargeback have passed. Ask the bank all the same: some take it later.
routes-eu = If the seller sits in the EU, Norway or Iceland, ECC-Net advises free of charge.
routes-body = Free advice for buyers in your country: { $body }.
routes-section75 = In the UK the bank of a credit card answers for the seller too: goods above £{ $above }, for up to { $years } years. Ask it for “section 75”.

## Safety
private-data = This looks like a passport, tax or card number. I do not need it, and I have kept nothing of it. Please do not send such data here. Shall I delete the message?
button-delete-message = Delete the message
private-data-deleted = I am deleting it.
