# What the decision table says: where an order stands, what to do now and why, what not to do. Telegram's HTML is allowed, not on buttons.

## Where things stand
stand-last-days = Protection ends in <b>{ $left }</b>, on { $end }. There is no time left to wait.
stand-store-refused = The store has refused the dispute until { $until }, because the delivery still looks normal to it.
stand-ends-soon = Protection ends in { $left }, on { $end }. Waiting longer is a risk.
stand-extension-time = Protection ends in { $left }, on { $end }. The parcel may still come, but time is getting short.
stand-last-chance = The deadline has passed. As far as known, { $store } still takes a claim until { $until }.
stand-store-is-over = { $lost ->
    [yes] The store has decided against you.
   *[no] The last day for a claim at the store has passed, as far as known.
}
stand-not-shipped = { $paid ->
    [yes] Paid, but not shipped yet. The seller's usual time to ship ends on { $shipby }.
   *[no] Not shipped yet, as far as I know.
}
stand-shipping-overdue = The seller should have shipped by { $shipby }, and has not.
stand-nothing-yet = { $days ->
    [0] Shipped today. There is nothing to see yet.
    [one] { $days } day since shipping, and nothing to see yet. That is normal.
   *[other] { $days } days since shipping, and nothing to see yet. That is normal.
}
stand-still-normal = { $days ->
    [one] { $days } day since shipping, and nothing to see yet. That is still normal.
   *[other] { $days } days since shipping, and nothing to see yet. That is still normal.
}
stand-nothing-for-long = { $number ->
    [no] { $days ->
        [one] { $days } day since shipping, and no tracking number yet.
       *[other] { $days } days since shipping, and no tracking number yet.
    }
   *[yes] { $tracking ->
        [nothing] { $days ->
            [one] { $days } day without a scan.
           *[other] { $days } days without a scan.
        }
       *[unknown] { $days ->
            [one] { $days } day since shipping, and no scan that I know of.
           *[other] { $days } days since shipping, and no scan that I know of.
        }
    }
} { $opens ->
    [open] As far as known, { $store } already lets you open a dispute.
    [later] As far as known, { $store } takes a claim only from { $opensday }.
   *[unknown] That is longer than usual.
}
stand-seller-asked = { $to ->
    [support] You asked the store's support on { $asked }.
   *[seller] You asked the seller on { $asked }.
} { $wait ->
    [one] An answer or a first scan may take { $wait } day.
   *[other] An answer or a first scan may take { $wait } days.
}
stand-two-weeks = { $days ->
    [one] { $days } day since shipping, and nothing to see yet.
   *[other] { $days } days since shipping, and nothing to see yet.
} The number may have changed meanwhile.
stand-no-useful-answer = { $days ->
    [one] { $days } day since shipping.
   *[other] { $days } days since shipping.
} { $to ->
    [support] You asked the store's support on { $asked }, and it has not helped yet.
   *[seller] You asked the seller on { $asked }, and it has not helped yet.
}
stand-on-its-way = { $tracking ->
    [frozen] { $frozen ->
        [one] Nothing new since { $since }. A pause of up to { $frozen } day is usual.
       *[other] Nothing new since { $since }. A pause of up to { $frozen } days is usual.
    }
   *[moving] The parcel is on its way, as of { $told }.
}
stand-silent-after-border = { $sincedays ->
    [0] The last scan was at the border, on { $since }.
    [one] The last scan was at the border, on { $since }: { $sincedays } day of silence.
   *[other] The last scan was at the border, on { $since }: { $sincedays } days of silence.
}
stand-frozen = { $sincedays ->
    [one] { $sincedays } day without a new scan.
   *[other] { $sincedays } days without a new scan.
} { $place ->
    [sender] The last one was on { $since }, in the sender's country.
    [border] The last one was on { $since }, at the border.
   *[mine] The last one was on { $since }, in your country.
}
stand-not-mine = { $because ->
    [before] The number shows another parcel: it was on its way before you ordered.
    [weight] The number shows another parcel: its weight is not that of your goods.
   *[place] The number shows another parcel: it was delivered in another place.
}
stand-delivered-not-here = Tracking says delivered on { $since }, but the parcel is not here.
stand-data-asked = Customs or a delivery company asks you for data or a fee.
stand-returned = Tracking says that the parcel goes back to the sender.
stand-dispute-waiting = { $alone ->
    [yes] Your claim has been open since { $since }. The store decides itself, usually by { $answerby }.
   *[no] Your dispute has been open since { $since }. The seller has until { $answerby } to answer.
}
stand-less-offered = On { $since } you were offered less than the full amount.
stand-refused-again = { $dispute ->
    [waiting] { $alone ->
        [yes] No decision on your claim by { $answerby }, the usual time for one.
       *[no] No answer to your dispute by { $answerby }, the last day for one.
    }
    [escalated] On { $since } you asked the store to decide.
   *[refused] On { $since } the full refund was refused.
}
stand-tracked-in-dispute = The dispute is open, and now the number shows movement, as of { $told }.
stand-refund-agreed = The full refund is agreed.
stand-arrived = The parcel is here.
stand-arrived-after-refund = The parcel has arrived, and the refund was agreed before.
stand-store-decides = From { $opensday } on, as far as known, { $store } takes a claim and decides it itself, without the seller.

## What to do now, and why
advice-head = <b>What to do now</b>
advice-end-unknown = When does protection end? The timer stands on the order page. Without it I cannot warn you in time.
advice-wait = { $number ->
    [no] Wait, and look at the order page and into your e-mail now and then: the tracking number often follows only some days after the shipment.
   *[yes] { $quiet ->
        [one] Wait. The first scan often comes only after { $quiet } day: sellers receive the number first, and hand the parcel over later.
       *[other] Wait. The first scan often comes only after { $quiet } days: sellers receive the number first, and hand the parcel over later.
    }
}
advice-wait-still = { $number ->
    [no] Look at the order page and into your e-mail once more for the tracking number.
   *[yes] Look on the carrier's own site that the order page names: other trackers often know less.
} { $to ->
    [support] From day { $act } after shipping it is time to ask the store's support.
   *[seller] From day { $act } after shipping it is time to ask the seller.
}
advice-ask-seller = { $number ->
    [no] { $to ->
        [support] Write to the store's support: ask for the tracking number and the name of the delivery company.
       *[seller] Write to the seller: ask for the tracking number and the name of the delivery company.
    }
   *[yes] { $to ->
        [support] Look the number up once more. If it still shows nothing, ask the store's support to check it: a typing mistake, or a number that has changed, is a common reason.
       *[seller] Look the number up once more. If it still shows nothing, ask the seller to check it: a typing mistake, or a number that has changed, is a common reason.
    }
} { $wait ->
    [one] If no useful answer comes in { $wait } day, I tell you the next step.
   *[other] If no useful answer comes in { $wait } days, I tell you the next step.
}
advice-await-answer = Wait for something useful: a new number, or a scan. “It is on its way, please wait” is neither. Tell me what comes; if nothing does, I tell you the next step.
advice-compare-number = Compare the number on the order page with the one here: it is sometimes changed without notice. If it is another one, enter it, and I keep the old one too. If it is the same, tell me.
advice-wait-for-patience = { $patience ->
    [quick] You have chosen to act quickly: the day for the dispute is { $patienceday }. Until then the parcel may still show up, as many do.
    [patient] { $before ->
        [one] You have chosen to be patient: many such parcels arrive all the same. The dispute comes { $before } day before protection ends, and I speak up then.
       *[other] You have chosen to be patient: many such parcels arrive all the same. The dispute comes { $before } days before protection ends, and I speak up then.
    }
   *[normal] { $extension ->
        [yes] Wait until { $patienceday }: many such parcels show up by then. After that comes the request for an extension, and then the dispute.
       *[no] Wait until { $patienceday }: many such parcels show up by then. After that comes the dispute.
    }
}
advice-ask-extension-first = { $extensionwait ->
    [one] Ask the seller to extend the protection: then you can wait with less risk. If nothing is extended in { $extensionwait } day, the dispute is next.
   *[other] Ask the seller to extend the protection: then you can wait with less risk. If nothing is extended in { $extensionwait } days, the dispute is next.
}
advice-await-extension = { $extensionwait ->
    [one] Look at the order page: has the end of protection moved? Then enter the new one. An extension usually comes within { $extensionwait } day or not at all; without it the dispute is next, and I tell you when.
   *[other] Look at the order page: has the end of protection moved? Then enter the new one. An extension usually comes within { $extensionwait } days or not at all; without it the dispute is next, and I tell you when.
}
advice-open-dispute = { $opens ->
    [later] This store takes a claim only from { $opensday }, as far as known. Until then ask once more, and keep dated screenshots of the tracking.
   *[open] { $alone ->
        [yes] File the claim with the store now: not received, the full amount with shipping. The sooner it is filed, the more time is left for a second try.
       *[no] Open the dispute now: refund only, not received, the full amount with shipping. The sooner it is open, the more time is left for a second try.
    }
}
advice-open-dispute-today = { $alone ->
    [yes] File the claim with the store <b>today</b>: not received, the full amount with shipping. Once protection is over, it gets harder to get the money back. If you have filed it already, tell me.
   *[no] Open the dispute <b>today</b>: refund only, not received, the full amount with shipping. Once protection is over, it gets harder to get the money back. If you have opened it already, tell me.
}
advice-extended-or-dispute = { $extension ->
    [yes] Has the seller extended the protection? Then enter the new end. If not, open the dispute now: refund only, not received, the full amount with shipping. Today there is still time for a second try.
   *[no] { $alone ->
        [yes] File the claim with the store now: not received, the full amount with shipping. Today there is still time for a second try. If you have filed it already, tell me.
       *[no] Open the dispute now: refund only, not received, the full amount with shipping. Today there is still time for a second try. If you have opened it already, tell me.
    }
}
advice-ask-extension = { $before ->
    [one] Ask the seller now to extend the protection: then you can wait with less risk. Do not count on it: if nothing is extended { $before } day before the end, open the dispute.
   *[other] Ask the seller now to extend the protection: then you can wait with less risk. Do not count on it: if nothing is extended { $before } days before the end, open the dispute.
}
advice-keep-notice = { $window ->
    [0] That is not a final no. Keep a dated screenshot of the notice, and file again right after { $until }.
    [one] Nothing is lost. Keep a dated screenshot of the notice, and file again right after { $until }: as far as known, you then have { $window } day.
   *[other] Nothing is lost. Keep a dated screenshot of the notice, and file again right after { $until }: as far as known, you then have { $window } days.
} Look at the order page now and then: if the end of protection moves, enter the new one.
advice-file-now = File the claim <b>now</b>: refund only, not received, the full amount with shipping. Do not leave it to the last day: you may need a second try.
advice-other-routes = Write to the store's support once more, and appeal if the order page lets you. Then turn to PayPal or the bank, if you paid that way. I cannot promise that it works.
advice-await-shipping = Wait, and watch for the shipping letter in your e-mail: then tell me the day, and paste the number here, as I can tell it from the order number. If you are asked for more time to ship, agree only if you want to wait.
advice-await-self-refund = { $refundin ->
    [calendar] { $refund ->
        [one] Such an order usually closes and refunds itself: look at the order page. The money may take up to { $refund } day. If it has been shipped after all, tell me.
       *[other] Such an order usually closes and refunds itself: look at the order page. The money may take up to { $refund } days. If it has been shipped after all, tell me.
    }
   *[business] { $refund ->
        [one] Such an order usually closes and refunds itself: look at the order page. The money may take up to { $refund } business day. If it has been shipped after all, tell me.
       *[other] Such an order usually closes and refunds itself: look at the order page. The money may take up to { $refund } business days. If it has been shipped after all, tell me.
    }
}
advice-cancel-order = By now the order should have closed and refunded itself. If it has not, cancel it on the order page because it was not shipped. If there is no such button, write to the store's support.
advice-follow = Nothing to do now. Tell me when the parcel arrives, stands still, or shows something odd. I keep an eye on the end of protection.
advice-follow-silence = That is usual: many numbers can be followed only in the sender's country. In yours the parcel often travels without a scan, or under another number. Watch the mailbox, and wait for a notice of the post; “imported” may stand there for long.
advice-ask-seller-where-it-is = { $to ->
    [support] Ask the store's support where the parcel is: it was last seen before the border. A long pause is sometimes only technical, so the dispute can wait until protection runs low.
   *[seller] Ask the seller where the parcel is: it was last seen before the border. A long pause is sometimes only technical, so the dispute can wait until protection runs low.
}
advice-ask-post = { $place ->
    [border] Ask the post of your country about the number: between two countries scans are often missing. The dispute can wait until protection runs low; I keep an eye on it.
   *[mine] Ask your post or the delivery company about the number: the parcel may lie at an office and wait for you. The dispute can wait until protection runs low; I keep an eye on it.
}
advice-dispute-not-mine = { $alone ->
    [yes] File the claim with the store at once: not received, the full amount with shipping. Add a dated screenshot of the tracking that shows the place, the date or the weight: here it is needed.
   *[no] Open the dispute at once: not received, the full amount with shipping. Add a dated screenshot of the tracking that shows the place, the date or the weight: here it is needed.
}
advice-look-around = { $lookaround ->
    [one] Look today: mailbox, family, neighbours, pick-up points, the post office. “Delivered” sometimes comes too early, so give it { $lookaround } day. Then tell me whether anybody has it: only then is the letter true.
   *[other] Look today: mailbox, family, neighbours, pick-up points, the post office. “Delivered” sometimes comes too early, so give it { $lookaround } days. Then tell me whether anybody has it: only then is the letter true.
}
advice-dispute-delivered = { $alone ->
    [yes] File the claim with the store now, with a dated screenshot of the tracking: ask for proof of delivery and for the full amount. An order that counts as delivered may close soon.
   *[no] Open the dispute now, with a dated screenshot of the tracking: ask for proof of delivery and for the full amount. An order that counts as delivered may close soon.
}
advice-mind-your-data = { $to ->
    [support] Type the address of the delivery company's official site yourself. If the request stands there too, answer it there, and soon: else the parcel may go back. If in doubt who asks, ask the store's support: the text is ready. Never send me such data.
   *[seller] Type the address of the delivery company's official site yourself. If the request stands there too, answer it there, and soon: else the parcel may go back. If in doubt who asks, ask the seller: the text is ready. Never send me such data.
}
advice-dispute-returned = { $alone ->
    [yes] File the claim with the store now: not received, the full amount with shipping. Add a dated screenshot that shows the return. Do not wait for a second parcel instead.
   *[no] Open the dispute now: not received, the full amount with shipping. Add a dated screenshot that shows the return. Do not wait for a second parcel instead.
}
advice-look-in-daily = Look in every day, and tell me what happens: an offer left unanswered may count as accepted. Keep it open, even if protection ends meanwhile.
advice-refuse-offer = Refuse the offer, and repeat the request for the full amount: the text is ready. Accepting an offer closes the dispute with that sum.
advice-escalate = { $alone ->
    [yes] Look at the order page first: has it been refunded meanwhile? If not, write to the support again, and ask for a new decision on the full amount.
   *[no] { $stepin ->
        [one] Look at the order page first: has it been refunded meanwhile? If not, ask the store to decide: the text is ready. Some stores step in by themselves after about { $stepin } day, but asking is surer.
       *[other] Look at the order page first: has it been refunded meanwhile? If not, ask the store to decide: the text is ready. Some stores step in by themselves after about { $stepin } days, but asking is surer.
    }
}
advice-await-decision = { $decisionmax ->
    [one] Wait for the decision: usually about { $decision } days, at most about { $decisionmax } day. Look in every day: the store may ask for proof, and leave only little time for it.
   *[other] Wait for the decision: usually about { $decision } days, at most about { $decisionmax } days. Look in every day: the store may ask for proof, and leave only little time for it.
}
advice-keep-dispute = { $enough ->
    [one] Check first that it is your parcel: country, dates, weight. Keep the dispute open until the parcel is in your hands; cancel earlier only with { $enough } day of protection or more, as not every store takes a second dispute.
   *[other] Check first that it is your parcel: country, dates, weight. Keep the dispute open until the parcel is in your hands; cancel earlier only with { $enough } days of protection or more, as not every store takes a second dispute.
}
advice-may-cancel = Check first that it is your parcel: country, dates, weight. If it is, you may cancel the dispute, with { $left } of protection left. Not every store takes a second dispute: if in doubt, keep it open.
advice-await-money = { $refundin ->
    [calendar] { $refund ->
        [one] The money comes back the way you paid, usually within { $refund } day. Look at your account. If it has not come by then, ask the store's support, and then your bank.
       *[other] The money comes back the way you paid, usually within { $refund } days. Look at your account. If it has not come by then, ask the store's support, and then your bank.
    }
   *[business] { $refund ->
        [one] The money comes back the way you paid, usually within { $refund } business day. Look at your account. If it has not come by then, ask the store's support, and then your bank.
       *[other] The money comes back the way you paid, usually within { $refund } business days. Look at your account. If it has not come by then, ask the store's support, and then your bank.
    }
}
advice-check-goods = { $dispute ->
    [none] Check before you confirm receipt: is everything there, does it work? Photograph what is wrong: once receipt is confirmed, a claim is harder.
   *[open] Check the goods first: is everything there, does it work? Photograph what is wrong. If all is well, close the dispute: “not received” is no longer true.
}
advice-offer-to-pay = { $to ->
    [support] Write to the store's support that the parcel has arrived, and ask how to pay for it: the text is ready. It is only fair. If your claim is still open, close it.
   *[seller] Write to the seller that the parcel has arrived, and ask how to pay for it: the text is ready. It is only fair. If your dispute is still open, close it.
}
advice-claim-at-store = File the claim with the store now: not received, the full amount with shipping; the text is ready. The store takes claims only for a limited time, so do not put it off.

## What not to do: sentences of one paragraph after the head
dont-head = <b>Important:</b>
dont-confirm-receipt = Do not confirm receipt.
dont-cancel-dispute = Do not cancel the dispute.
dont-accept-less = Do not accept less than the full amount.
dont-count-on-promises = Do not rely on promises: what the order page shows counts.
dont-pay-outside = Do not pay outside the store.
dont-follow-links = Do not follow links from text messages or e-mails.
dont-two-routes-at-once = Do not use two ways at once: one may close the other.

## Whose word a date is, and what the store's rules add
end-own = <i>Your own date.</i>
end-default = { $known ->
    [years] <i>By the store's rules as of { $years }; your order page counts more.</i>
   *[other] <i>By the store's usual rules; your order page counts more.</i>
}
claim-opens-later = <i>As far as known, this store takes a claim only from { $opensday }. If the order page offers no button before, that is why.</i>
claim-may-be-refused = <i>This store may refuse while the delivery looks normal to it. Then keep a screenshot of the notice: you can file again once the day it names has come.</i>

## Ways besides the store: sentences after their advice
routes-paypal = { $paypalescalate ->
    [one] PayPal: open a case by { $paypalday }, and turn it into a claim within { $paypalescalate } day, or it is closed for good.
   *[other] PayPal: open a case by { $paypalday }, and turn it into a claim within { $paypalescalate } days, or it is closed for good.
}
routes-card = Card: ask its bank for a chargeback now. The safe last day is { $cardday }.
routes-unknown = PayPal takes a case for { $paypal } days after the payment, the bank that issued a card for about { $card } days after the payment.
routes-eu = In the EU, Norway and Iceland, ECC-Net advises free of charge.

## Safety
private-data = This looks like a passport, tax or card number. I do not need it, and I have kept nothing of it. Please do not send such data here. Shall I delete the message?
button-delete-message = Delete the message
private-data-deleted = I am deleting it.
