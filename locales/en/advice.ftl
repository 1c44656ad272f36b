# What to do now.
advice-head = <b>What to do now</b>
advice-normal = Wait. That nothing is shown in the first days is normal: the first data often comes only after { $quiet } days.
advice-still-normal = Still normal. Look on the carrier's own site that the order page names; other trackers often know less. From day { $act } it is time to ask the seller.
advice-ask-seller = If tracking still shows nothing: write to the seller. Ask to check the number and to send the right one.
advice-ask-seller-no-number = Write to the seller, and ask for the tracking number and the delivery company.
advice-ask-support = If tracking still shows nothing: write to the store's support. Ask to check the number and to send the right one.
advice-ask-support-no-number = Write to the store's support, and ask for the tracking number and the delivery company.
advice-compare-number = Compare the number on the order page with the one I hold: sellers change it. If it is another one, enter the new one. If tracking shows nothing and nobody answers, write once more.
advice-ask-extension = Ask the seller to extend the protection. Do not count on it: if nothing is extended { $before } days before the end, open a dispute.
advice-dispute-soon = Has the seller extended the protection? Then enter the new end. If not, open the dispute now, and ask for the full amount. If it is open already: look in daily, and do not cancel it on a promise.
advice-dispute-soon-no-extension = Protection ends soon. Tell the store now that the order has not arrived, and ask for the full amount. If that is done already: look in daily, and do not cancel it on a promise.
advice-dispute-today = If no dispute is open yet, open it <b>today</b>: not received, full amount. Do not wait for promises, and do not confirm receipt. If it is open: look in daily, and do not cancel it.
advice-last-chance = Protection has ended, but the store still takes a claim until { $until }, as far as known. File it <b>now</b>.
advice-protection-over = Protection has ended. Write to the store's support. If you paid by PayPal or card, ask there: PayPal takes a case up to { $paypal } days after the payment, most banks for about { $card } days from the promised delivery. I cannot promise that it works.
advice-end-unknown = When does protection end? The timer stands on the order page. Without it I cannot warn you in time.
