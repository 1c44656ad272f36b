# The answers to "Why?": why a parcel is not tracked.

## Why is it not tracked?
button-why-untracked = Why is it not tracked?
why-untracked-head = <b>Why is it not tracked?</b>
why-untracked-number = <b>Why does</b> <code>{ $number }</code> <b>show nothing?</b>
why-untracked-order = <b>{ $title }: why is it not tracked?</b>
why-untracked-comfort = Most such parcels arrive. The likeliest reason comes first:
why-untracked-first = The likeliest reason comes first:
why-untracked-watch = The time to claim runs on meanwhile. I can watch the order and warn you in time.

# The cause in a few words, and what follows from it in a sentence.
cause-order-number = <b>It is an order number.</b> The tracking number is on the order page, with the delivery details.
cause-mistyped = <b>A typing mistake.</b> Copy the number from the order page once more.
cause-label-only = { $number ->
    [no] <b>Not sent yet.</b>
   *[yes] <b>Only a label so far:</b> the parcel was not handed over.
} { $sent ->
    [no] Nothing can be shown before the shipment.
   *[yes] { $late ->
        [yes] { $to ->
            [support] Ask support whether it is on its way.
           *[seller] Ask the seller whether it is on its way.
        }
       *[no] { $dayknown ->
            [yes] From { $actday } on it is time to ask.
           *[no] From day { $act } after shipping, ask the seller.
        }
    }
}
cause-another-parcel = <b>Another parcel's number.</b> If the place or the dates do not fit, tell me: that is a reason for a claim.
cause-too-early = <b>It is early.</b> The number often comes days before the first scan: { $dayknown ->
    [yes] until { $actday } that is normal.
   *[no] until day { $act } after shipping that is normal.
}
cause-store-hides-it = { $silence ->
    [0] <b>The store does not show it.</b> Some only say “Package sent”: then the order page is all there is to watch.
    [one] <b>This store often shows nothing.</b> By its own word, up to { $silence } day of silence is usual.
   *[other] <b>This store often shows nothing.</b> By its own word, up to { $silence } days of silence are usual.
}
cause-in-the-mail = <b>It came by e-mail.</b> Look there, and in the delivery details of the order.
cause-sent-untracked = <b>Small, cheap things often go untracked.</b> Watch the mailbox; you can claim all the same.
cause-border-only = <b>Many numbers stop at the border.</b> After it nothing is shown, until the post sends you a notice.
cause-last-stretch = <b>It works in one country only.</b> It shows nothing until the parcel is there.
cause-between-countries = <b>Nothing is scanned between two countries.</b> Weeks of silence are usual there.
cause-changed = <b>The number was changed.</b> Compare it with the order page; send me the new one.
cause-own-site = <b>Trackers know less than the carrier.</b> Look on the site that the order page names.
cause-other-number = <b>A second number in your country.</b> Look for it on the order page, or wait for the notice.

## Why this advice?
button-why = Why?
why-advice = <b>{ $title }: why?</b>
why-confirm-receipt = After that a claim is hard or impossible.
why-cancel-dispute = A second one is often refused. { $silence ->
    [0] Keeping it open costs you nothing.
    [one] A seller who does not answer in { $silence } day usually loses.
   *[other] A seller who does not answer in { $silence } days usually loses.
}
why-accept-less = That ends the matter with that sum, even if it is nothing.
why-count-on-promises = Time runs on, and a promise proves nothing later.
why-pay-outside = The store does not see such money, and does not protect it.
why-take-money-outside = It often never comes, and { claim-the } is closed by then.
why-follow-links = Often a fraud, even with the right number in them. A real request is on the carrier's own site too.
why-refuse-parcel = Then it no longer counts as “not received”, but as your own decision.
why-two-routes-at-once = { $cost ->
    [frozen] With one at the bank or PayPal, { $store } freezes the order, and may block your account.
    [lost] One at the bank or PayPal ends { claim-the } at { $store }, and may block your account.
   *[unknown] Many stores end their own case when the bank or PayPal has one. Some block the account.
} So first the one, then the other.
why-call-numbers = Most of them belong to fraudsters: the store answers in its app.
why-pay-for-recovery = They take the fee, and bring nothing back. The bank and consumer advice cost nothing.

# What else helps with an advice, shown behind “Why?”: `more-` and the advice's word. Not every advice needs one.
more-wait = Each line in tracking is a “scan”: somebody has read the number on the parcel. Until the first scan the number shows nothing, though it is right.
more-wait-still = Most such parcels arrive. The order page names the carrier whose site knows most.
more-ask-seller = The seller gets some days to answer. { part-next }
more-ask-if-handed-over = The seller gets some days to answer. { part-next }
more-ask-seller-where-it-is = The seller gets some days to answer. { part-next }
more-await-answer = “It is on its way, please wait” changes nothing, and your time to claim runs on.
more-compare-number = It is with the delivery details of the order. I keep the old number as well. { part-next }
more-ask-extension-first = The seller may say no, or nothing: so do not count on it.
more-await-extension = A promise is not enough: only the new end on the order page counts.
more-follow-silence = After the border such numbers show nothing more. “Imported” may stay there for long.
more-check-ship-timer = It is the timer on the order page. Agree to more time only if you want to wait.
more-open-dispute = { $opens ->
    [later] If the order page has no button before { $opensday }, that is why.
   *[open] With { claim-the } you ask the store for your money back. Add a dated screenshot of the tracking.
}
more-open-dispute-today = With { claim-the } you ask the store for your money back. If the parcel comes after all, you can close it then.
more-extended-or-dispute = Is there a new end on the order page? Then tell me. With { claim-the } you ask the store for your money back.
more-ask-extension = Then waiting is less of a risk. But the seller may say no, or nothing.
more-extend-yourself = It works once. Tell me the new end then, so that I warn you in time. If you no longer expect the parcel, do not wait.
more-claim-at-store = { $credit ->
    [0] { $store } decides itself, without the seller. Do not put it off.
   *[other] The credit for being late comes by itself, within { $credit } hours of the promised day. { $store } decides on the refund itself.
}
more-may-claim = { $store } takes a claim already. If the parcel stops, do not wait any longer.
more-keep-notice = Nothing is lost. To the store the delivery still looks normal, so it refused until { $until }. If the end on the order page moves, tell me the new one.
more-file-now = Protection is over, but { $store } still takes a claim. The first one is sometimes refused, and a second one needs time.
more-look-in-daily = Tell me what happens: an offer, a refusal, a question.
more-escalate = Add a dated screenshot of the tracking, and the answers you were given.
more-keep-dispute = Not every store takes a second { claim-word }. When the parcel is here and yours, you can still close it.
more-may-cancel = Not every store takes a second { claim-word }. So keep it open until you are sure that the parcel is yours.
more-dispute-not-mine = The screenshot is needed here: it shows that the parcel went to another place, or was sent before you ordered.
more-compare-parcel = Scales and bags differ. If the place and the dates fit, keep following it.
more-report-delivered = Proof of delivery is a signature, a photo or the place. Some stores take such a report for a few days only.
more-dispute-delivered = Proof of delivery is a signature, a photo or the place. The post can state in writing that you did not get it: add that.
more-report-goods = A claim that says something untrue is easily lost.
more-mind-your-data = { $to ->
    [support] In doubt, ask support who wants your data. A real request has a last day: after it the parcel goes back.
   *[seller] In doubt, ask the seller who wants your data. A real request has a last day: after it the parcel goes back.
}
more-clear-customs = If you paid the tax in the shop, send the carrier the order page that shows it. What is not paid goes back.
more-dispute-destroyed = The carrier's written answer is your proof.
more-redeliver = Type the address of the carrier's site yourself: links in messages are often a fraud.
more-ask-why-returned = Not collected, customs not paid, or a wrong address: then a claim is usually lost, and you agree with the seller. In all other cases you can claim the full amount.
more-settle-return = Write in the store's own chat, and pay nothing outside the store.
more-dispute-returned = Add a dated screenshot of the return. If the reason was yours, you get the money when it is back, or a second parcel.
more-ask-shop = Give the order number, and keep the answer. If tracking says “delivered”, ask the post for a written statement too.
more-use-payment = Take the screenshots first: such a shop's page may be gone tomorrow.
more-after-payment-case = The consumer protection office of your country helps free of charge.
more-await-money = Banks often book it under the day of the purchase. A new card has the same account.
more-trace-money =
    1. Order page: does the refund say “completed”?
    2. Your statement: banks often book it on the day of the <i>purchase</i>. A new card has the same account.
    3. Ask support for the reference number, then ask your bank with it.

# What it rests on. The years and how sure it is follow the topic.
basis-head = <b>My sources</b>
basis-waiting = How long silence is usual:
basis-shipping = When the seller ships:
basis-claim = When you can claim:
basis-answer = Who answers, and by when:
basis-refund = When the money comes:
basis-pay-pal = PayPal:
basis-bank = The bank:
basis-source = { $dated ->
    [yes] { $sure ->
        [high] official pages, { $years }. Sure.
        [medium] copies or guides that agree, { $years }. Fairly sure.
       *[low] one guide, or guides that differ, { $years }. Not sure.
    }
   *[no] { $sure ->
        [high] official pages, without a date. Sure.
        [medium] copies or guides, without a date. Fairly sure.
       *[low] one guide, without a date. Not sure.
    }
}
basis-order-page = If your order page says otherwise, believe the page.
basis-nothing = I do not know the rules of this store: go by its order page.

## Customs
button-customs = What customs may ask
button-other-country = Another country
button-country = Country
settings-country = Country: { $country }.
country-untold = not told
ask-country = In which country do you receive parcels? Tap, or type its name.
ask-country-of-delivery = In which country do you receive parcels? Then I see whether this one is yours.
country-not-understood = I do not know this country. Please type its name once more.
country-which = Which one do you mean?
country-or-parcel = { $country }: do you live there, or is the parcel there?
button-live-there = I live there
customs-fee-asked = 💶 Customs asks for { $amount }.
customs-head = <b>Customs: what is normal</b>
customs-head-country = <b>Customs, { $country }: what is normal</b>
customs-country-unknown = Many countries ask for a tax or identity number, and couriers for the passport or the invoice. Which country is yours?
customs-data-unknown = I know no list for this country. Many ask for a tax or identity number, couriers for the passport or the invoice.
customs-data = Normal to be asked for: <b>{ $asks }</b> ({ $called }).
customs-data-tax-number = tax number
customs-data-personal-number = identity number
customs-data-passport = passport details
customs-data-customs-code = personal customs code
customs-data-identity-document = identity document
customs-never = <b>Never normal:</b> a card's PIN or the digits on its back, codes from text messages, passwords, a photo of your card.
customs-how = Type the carrier's address yourself, and look your number up. A real request is there too: answer it soon. Never send me such data.
customs-paid = Goods up to { $upto }: the shop usually collects the tax ({ $name }). Asked for it again? Send the carrier the receipt.
customs-duty-flat = Since { $since }: { $amount } of duty for each kind of goods, in parcels up to { $upto }.
customs-duty-any = New since { $since }: duty on parcels of any value. A request for it may be real.
customs-within-union = Inside the EU there is no customs: who asks for a customs fee for a parcel from one EU country to another is mostly a fraud.
customs-refuse = If you do not pay what is due, it goes back, and the claim is usually lost.

# What people type for a country, besides its name and its code.
words-country-ae = uae emirates эмираты
words-country-gb = uk england britain scotland wales англия британия
words-country-kr = корея korea
words-country-ru = рф
words-country-tr = turkey turkiye
words-country-us = usa america америка
