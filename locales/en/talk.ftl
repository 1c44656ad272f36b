# Free words that people type, and what the seller answered.

## Answers to free words
talk-thanks = You are welcome! Write to me when something changes.
talk-who-are-you =
    I am a bot, not a person and not a store. I watch orders that have not arrived, remind you before protection ends, and give you the text to send.
talk-how-it-works =
    1. Tell me about the order, or paste its page or e-mail.
    2. I say what to do now, and give you the text for the seller.
    3. I remind you before it is too late to claim your money.
talk-human = Nobody reads along here: I am a bot. The store's own support is on its order page, under Help. I can tell you what to write there.
talk-open-dispute = You open a dispute on the order page of the store, under a button like “Open dispute” or “Refund”. Which store it is decides the rest. So first:
talk-arrived =
    Good news! Is the parcel really in your hands?

    Check what is inside before you confirm receipt in the store.
talk-arrived-wrong = <b>Do not confirm receipt, and do not throw anything away.</b> Take photos of the parcel, the label and the goods. Then ask for your money with them.
talk-not-arrived = { $acts ->
    [yes] What counts is not to miss the last day to claim your money.
   *[no] Most such parcels still arrive. What counts is not to miss the last day to claim your money.
}
talk-delivered-not-here = <b>Do not confirm receipt.</b> Look in the mailbox, ask neighbours and the post office today. If nobody has it, ask the seller for proof of delivery and claim your money.
talk-where-is-it = I cannot look parcels up myself. Tracking tells you, and I tell you what to do about it.
talk-tracking-shows = What does tracking show now? Then my advice fits again.
talk-number-wrong = Compare the number with the order page, character by character. If it is the same, ask the seller to check it: a typing mistake on their side is common.
talk-two-numbers = Both numbers can be real: many parcels get a new one when a carrier in your country takes over. Send me the newest one, and I follow it. The old one shows only its own part of the way.
talk-is-it-fake = Nobody can tell that from a number. Many real ones show nothing for weeks. What protects you is the store: claim your money before the last day.
talk-customs = Customs may ask for data or a tax. Never follow a link in a message: open the website of the post or courier yourself. I never need your passport or card.
talk-phishing =
    <b>Do not pay, and do not open a link in such a message.</b> A small fee for delivery is mostly a fraud.

    Open the website of the post yourself and look the parcel up there.
talk-phished =
    <b>First: have the card blocked now</b>, in your bank's app or by the number on the card. Say that you paid on a fraud's page, and dispute the payment.

    Then change every password that you typed there, and keep the message as proof. Your real parcel has nothing to do with it.
talk-protection = Buyer protection is the time in which you can ask the store for your money back. After its end the money is mostly lost.
talk-extend = Ask the seller to extend the protection, and check on the order page that the new date is there. Without it, { claim-file } in time.
talk-extended = Good. Which end does the order page show now? Only what stands there counts.
talk-dispute-refused = What did they say exactly? A refusal is often not the end.
talk-refund-when = Once the store has agreed, the money takes from a few days to some weeks, depending on how you paid. Until then nothing is sure.
talk-refund-due = { $late ->
    [yes] It was agreed on { $on }, and should have been there by <b>{ $by }</b>. So now:
   *[no] It was agreed on { $on }: usually it is there by <b>{ $by }</b>. If it is not by then:
}
talk-money-back = I am glad for you! Is all of the money on your account? Then I close the order.
talk-seller-silent = That happens often. You need no answer to claim your money: silence does not end your protection.
talk-what-to-write = { $known ->
    [yes] I have ready texts in English for sellers and stores.
   *[no] I have ready texts in English for sellers and stores. Tell me about the order, and I give you the one that fits.
}
talk-what-now = { $known ->
    [yes] Do not confirm receipt, and look when protection ends.
   *[no] Do not confirm receipt, and look when protection ends. Tell me about the order, and I say what comes next.
}
talk-upset = { $acts ->
    [yes] I understand: waiting for your own money is no fun. One step at a time.
   *[no] I understand: waiting for your own money is no fun. Most such parcels arrive, and if yours does not, you can ask for your money back in time. One step at a time.
}
talk-stop-look-ups = I look no parcels up: no number goes to anybody.
talk-track-for-me = I cannot look parcels up myself. I explain the number and tell you when to act.
talk-wrong-address = Write to the seller at once, inside the store, and ask the delivery company whether it can be changed. <b>Do not confirm receipt.</b> If your order page shows the right address, take a screenshot.
talk-not-shipped = As long as it is not shipped, you can cancel the order on its page. It also says by when the seller has to ship.
talk-changed-mind = Not shipped yet? Then cancel it on the order page. Already on its way? It can hardly be cancelled: ask the seller. When it comes, send it back by the rules on the order page. While it is not here, the reason of a claim stays “not received”.
talk-returned = Take a screenshot of the tracking today, and ask the carrier why it goes back: that decides what you can claim.
talk-how-long = Waiting costs nothing, as long as enough protection is left. Act before it ends: in the last days only the claim counts.
talk-how-long-at-large = Nobody can name the day: a parcel from China mostly takes some weeks, and now and then more than two months. { talk-how-long }
talk-will-money-come = Nobody can promise that. Most stores pay back what has not arrived, if you ask on the order page before protection ends.
talk-no-number = A parcel can be claimed without a number, too. Ask the seller for it, and keep an eye on the end of protection.
talk-cost = I cost nothing, and I never ask for money, a card or a passport.
talk-confirmed-by-mistake = <b>Write to the store's support today:</b> the parcel is not here, and you confirmed by mistake. Many stores still take a claim for some days. Take a screenshot of the order page.
talk-money-partly = Only a part is back? Then it is not over. Do not confirm anything, and ask for the rest where the order was refunded.
talk-escalate = If the seller refuses or does not answer, the store decides. On the order page look for “Escalate”, “Appeal” or “Contact support”.
talk-not-helped = I am sorry that it did not help. Let us look at what is left to do.
talk-other-parcel = So this order has not come yet. I go on watching it.
talk-not-mine = Then the number shows somebody else's parcel. What tells you so?
talk-through-payment = { $known ->
    [yes] Besides the store, money can come back the way it was paid: from the bank of a card, or from PayPal.
   *[no] Besides the store, money can come back the way it was paid: from the bank of a card, or from PayPal. Tell me about the order, and I count the last days.
}
talk-settled = Glad to hear it! What ended it? Then I close the order.
talk-given-up = I am sorry, that hurts. Shall I close the order? Then I remind you of nothing more.
talk-offer-accepted = Who accepted less mostly gets no more. Keep a screenshot, and tell me when the money is there.
talk-they-wrote = What do they write? Forward it, or paste it here: I say what it means and what to answer.
talk-link-opened =
    <b>Opening a link takes no money yet.</b> Delete the message, and look the parcel up on the carrier's own site.

    Did you type a card number, a password or a code there? Then have the card blocked now.
talk-refund-as-credit = <b>Credit, points or a coupon are not your money.</b> You did not choose that? Ask support to pay it back the way you paid. If it is all right with you, close the order.
talk-refund-to-old-card = Look on the account first: a new card of the same bank mostly has the same one. Is it closed, too? Ask support for the refund's reference number, and your bank with it.
talk-private-sale =
    <b>Between private people no store stands in.</b> Paid by card, or by PayPal for goods? Claim there. Paid by transfer, to friends or in cash? Then today:
    1. Ask the bank or app to call the payment back.
    2. Give the seller a last day in writing.
    3. Keep the ad, the chat and the payment. No answer by then: tell the platform and the police.
talk-going-away =
    Post offices and pickup points keep a parcel for some days only: tracking and the notice tell until when. Before you leave:
    1. Find somebody who collects it, or ask the post to keep it longer.
    2. Not shipped yet? Ask the seller to wait.
    What nobody collects goes back, and the money is harder to get.
talk-return-cost = <b>Wrong, broken or not as described?</b> Then the seller or the store mostly pays the way back: ask for a return label in the claim, and send nothing at your own cost before they answer. <b>Changed your mind?</b> Then it is mostly you: the order page says it.
talk-authority =
    <b>First the ways that have a last day:</b> the claim at the store, then the bank or PayPal. They cost nothing, and mostly suffice.

    Besides, the consumer office of your country helps free of charge, and the police take a report of a fraud. Keep the order, the chat and the payment as proof.
talk-delete-what = Delete <b>{ $title }</b>, or everything that I keep of you?
talk-delete-which = Delete one order, or everything that I keep of you?
button-delete-this = Delete this order
talk-no-order = I watch no order of yours yet. Tell me about it, and I can say what comes next. To delete all that I keep: /delete_me.
edit-is-past = I have answered that message already. To change something, write it again, or tap.
talk-which = What do you mean?
talk-which-order = Which order is it about?
talk-no-other-order = I watch no other order of yours: only <b>{ $title }</b>, and I go on watching it. Which one do you mean?
talk-unclear-0 = I did not understand that. Tap what comes closest, or say it in other words.
talk-unclear-1 = Sorry, I am not sure what you mean. Perhaps one of the buttons says it.
talk-unclear-2 = I still do not get it. A few plain words are enough, or a tap.
talk-unclear-3 = Sorry, I could not make that out. Say in a few words what happened to the parcel.
talk-unclear-4 = I read it twice, and it is not clear to me. Take the button that fits best.
talk-unclear-5 = Let us try it with the buttons: one tap, and I know.
talk-unclear-6 = I would rather ask than guess wrongly. Please choose below.
talk-unclear-7 = I do not know these words yet. Say it once more, in a shorter way.
talk-unclear-8 = Sorry, I lost the thread. One thing at a time: what matters most comes first.
talk-unclear-9 = I did not get that either, sorry. What you told before is safe; choose below.
part-not-understood = I did not understand this part: “{ $part }”. Please write it once more, in other words.
talk-unclear-example = I did not get that either. One line is enough, such as: “Temu, shipped 3 November, tracking shows nothing”.
button-not-that = Something else
button-in-hands = ✅ Yes, I have it
button-not-in-hands = No, not yet

## What may have been meant
button-talk-help = Help
button-talk-thanks = Thank you
button-talk-greeting = Hello
button-talk-who-are-you = Who are you?
button-talk-how-it-works = How does it work?
button-talk-open-dispute = How to open a dispute
button-talk-seller-wants-cancel = Asked to cancel it
button-talk-seller-offers-less = They offer less
button-talk-seller-wants-receipt = Asked to confirm
button-talk-seller-pays-outside = Money outside the store
button-talk-seller-says-wait = The seller says: wait
button-talk-seller-resends = They send it again
button-talk-seller-cannot-ship = They cannot ship it
button-talk-seller-wants-proof = They want photos
button-talk-seller-silent = The seller is silent
button-talk-seller-asked = I wrote to the seller
button-talk-arrived = It arrived
button-talk-arrived-wrong = Something is wrong
button-talk-not-arrived = It has not arrived
button-talk-delivered-not-here = “Delivered”, not here
button-talk-where-is-it = Where is it?
button-talk-tracking-shows = Tracking shows it
button-talk-why-untracked = Why is it not tracked?
button-talk-number-wrong = The number is wrong
button-talk-two-numbers = Two numbers
button-talk-is-it-fake = Is it a fake?
button-talk-customs = Customs
button-talk-phishing = A strange message
button-talk-phished = I paid on a strange page
button-talk-protection = Buyer protection
button-talk-extend = How to extend it
button-talk-extended = It was extended
button-talk-dispute-opened = I opened a dispute
button-talk-paypal-case = I asked PayPal
button-talk-bank-case = I asked my bank
button-talk-dispute-cancelled = I cancelled the dispute
button-talk-dispute-won = It was decided for me
button-talk-dispute-refused = It was refused
button-talk-refund-when = When does money come?
button-talk-money-back = The money is back
button-talk-what-to-write = What to write
button-talk-what-now = What to do now
button-talk-my-orders = My orders
button-talk-new-order = Another order
button-talk-delete-all = Delete everything
button-talk-delete-order = Delete an order
button-talk-language = Language
button-talk-stop = Fewer messages
button-talk-later = Remind me later
button-talk-timezone = Time zone
button-talk-edit = Change something
button-talk-cancel = Cancel
button-talk-privacy = My data
button-talk-wrong-address = The address is wrong
button-talk-stop-look-ups = Stop looking it up
button-talk-track-for-me = Track it for me
button-talk-human = Talk to a person
button-talk-going-away = I am going away
button-talk-changed-mind = I no longer want it
button-talk-return-cost = Who pays a return?
button-talk-authority = Consumer office, police
button-talk-upset = I am upset
button-talk-not-shipped = It is not shipped
button-talk-returned = It goes back
button-talk-how-long = Wait or act?
button-talk-will-money-come = Will I get my money?
button-talk-no-number = I have no number
button-talk-cost = What do you cost?
button-talk-confirmed-by-mistake = I confirmed by mistake
button-talk-money-partly = Only a part is back
button-talk-escalate = How to escalate
button-talk-not-helped = It did not help
button-talk-undo = Take back the last
button-talk-other-parcel = It was another parcel
button-talk-not-my-city = Not my city
button-talk-not-mine = Not my parcel
button-talk-customs-answered = Customs have it all
button-talk-order-cancelled = I cancelled the order
button-talk-answered = I answered
button-talk-escalated = I escalated it
button-talk-appealed = I appealed
button-talk-through-payment = Money where I paid
button-talk-settled = It is settled
button-talk-given-up = I give it up
button-talk-offer-accepted = I accepted less
button-talk-they-wrote = They wrote to me
button-talk-link-opened = I only opened a link
button-talk-refund-as-credit = Refunded as credit
button-talk-refund-to-old-card = To a closed card
button-talk-private-sale = Bought privately
button-talk-delete-what = Delete

## What the seller answered
reply-ask = Is this what the seller or the store wrote to you?
button-sellers-words = Yes, they wrote it
button-note-it = ✅ Note it
reply-pay-outside =
    They want to pay or be paid <b>outside the store</b>.

    ⚠️ The store protects nothing there. A refund outside often never comes, or only once you have given up your claim. Give no card number, and pay nothing: their mistake is their cost.
reply-confirm-receipt =
    They want you to <b>confirm receipt</b>.

    ⚠️ That gives them the money and mostly ends your protection. Confirm only what is in your hands.
reply-close-dispute =
    { $disputed ->
        [yes] They want you to <b>cancel { claim-the }</b>.
       *[no] They want you <b>not to { do-dispute }</b>, or to cancel it.
    }

    ⚠️ What is cancelled can seldom be opened again. A promise is no refund: keep it until the money or the parcel is here.
reply-change-reason =
    They want you to give <b>another reason</b>.

    ⚠️ “I no longer need it” makes it your change of mind, and the money can be refused. The true reason stays: { $came ->
        [none] it has not arrived.
       *[other] what is wrong with what came.
    }
reply-partial-refund =
    They offer <b>less</b> than you paid, or a coupon.

    ⚠️ Who accepts it gets no more. You need not accept: { $came ->
        [none] nothing has come, so you can ask for all of it.
        [part] you can ask for the full value of what is missing.
       *[other] with photos of what came you can ask for all of it.
    }
reply-coupon =
    They offer a <b>coupon or credit</b> in place of money.

    ⚠️ It counts in this store only, and may run out. Who accepts it mostly gets no money. Ask for the money, the way you paid.
reply-says-delivered =
    They say that it was <b>delivered</b>.

    ⚠️ Look in the mailbox and ask neighbours and the post office today. If nobody has it, do not confirm: ask for proof of delivery.
reply-at-pickup =
    They say that it <b>waits for you</b> at the post office or a pickup point.

    👉 See what tracking shows. If it waits there, collect it in the next days, with your passport and the number.
reply-refuses =
    They <b>refuse</b> to give the money back.

    👉 { $disputed ->
        [yes] In the dispute the store decides, and not they. Ask it to step in.
       *[no] Their no decides nothing: claim your money on the order page in time. There the store decides.
    }
reply-new-number =
    They give a <b>new number</b>.

    ⚠️ A new number often means that it was shipped later, or that another parcel is meant. Send me the number; your protection goes on as before.
reply-resend =
    They promise to <b>send it again</b>.

    ⚠️ The protection of your order does not get longer by that. Ask for the new number, and keep your right to claim.
reply-other-goods =
    They offer <b>another thing</b> than you ordered.

    👉 You need not take it: ask for what you ordered, or for all of your money.
reply-refund-promised =
    They promise a <b>refund</b>.

    ⚠️ Only a refund that the order page shows counts. Cancel nothing and confirm nothing before the money is back.
reply-lost =
    They say that the parcel is <b>lost</b>.

    Good to have in writing: take a screenshot. With it you can claim all of your money.
reply-out-of-stock =
    They <b>cannot ship</b> it, or want the order cancelled.

    ⚠️ Let the seller or the store cancel it. If you do it, the reason is “not shipped”, never “I changed my mind”. Take a screenshot of the answer.
reply-wrong-address =
    They say that the <b>address</b> is wrong.

    ⚠️ Compare it with the address on your order page, and take a screenshot. If it is right there, the mistake is not yours.
reply-asks-proof =
    They ask for a <b>photo or proof</b>.

    { $came ->
        [none] Of a parcel that never came there is nothing to photograph. Send a dated screenshot of the tracking, inside the store only.
       *[other] Photograph the parcel, the label and what came, and send it inside the store only.
    }
reply-holiday =
    They say that <b>holidays</b> delay it.

    ⚠️ Holidays do not stop the clock of your protection. Wait only as long as it runs.
reply-customs =
    They say that <b>customs</b> hold it.

    ⚠️ Perhaps true, perhaps only said to win time. Customs do not stop the clock of your protection.

    👉 See what tracking shows. If customs do hold it, the post or the courier tells you by the number what is missing: call them.
reply-wait =
    They ask you to <b>wait</b>.

    ⚠️ Waiting costs nothing, as long as your protection runs. Many such answers are meant to pass its end.
reply-says-moving =
    They say that it is <b>on its way</b>.

    ⚠️ That is their word, and no scan: only tracking counts. Your protection runs on.
reply-pay-again =
    They want you to <b>pay again</b>.

    ⚠️ Do not pay: to send it again is their cost, and what is paid by a link or in the chat is protected by nobody. If the parcel goes back, claim all of your money on the order page.
reply-customs-fee =
    They say that <b>customs want money</b>.

    ⚠️ Perhaps true. Check it by the number on the official page of the post, the carrier or customs, and pay only there: never by a link in a message, and not to the seller.
reply-extended =
    They say that your <b>protection</b> is or will be longer.

    ⚠️ Only the day on the order page counts: look there. Until it shows a later one, I go by the end that I know.
reply-choice =
    They let you <b>choose</b>.

    👉 Choose the money, back the way you paid, and all of it. Credit counts in this store only, and a second parcel makes your protection no longer.
reply-open-dispute =
    They say: <b>{ do-dispute }</b>.

    { $disputed ->
        [yes] It is open: only what they accept in it counts.
       *[no] 👉 Do it now, { $came ->
            [none] as “not received”
           *[other] with what is wrong
        }, for the full amount. Only what stands in it counts.
    }
reply-support-waits =
    The store's <b>support</b> looks into it.

    Take a screenshot of the answer. Your protection runs on meanwhile.
reply-thanks = Nothing is asked of you here. Rate the order and confirm it only when it is in your hands.
reply-rate =
    They want a <b>good rating</b>.

    ⚠️ Rate only when the parcel is in your hands, or the money is back.
reply-also-pay-outside = They also want money or card data outside the store: give none.
reply-also-confirm-receipt = They also want you to confirm receipt: do not.
reply-also-close-dispute = { $disputed ->
    [yes] They also want you to cancel { claim-the }: do not.
   *[no] They also want you not to { do-dispute }: you may, as long as protection runs.
}
reply-also-change-reason = They also want another reason: keep the true one.
reply-also-partial-refund = They also offer less than you paid.
reply-also-coupon = They also offer a coupon: take money only.
reply-also-says-delivered = They also say that it was delivered.
reply-also-at-pickup = They also say that it waits for you: see what tracking shows.
reply-also-refuses = They also refuse to give the money back: the store decides that.
reply-also-new-number = They also give a new number.
reply-also-resend = They also promise to send it again.
reply-also-other-goods = They also offer another thing than you ordered.
reply-also-refund-promised = They also promise a refund. Only what the order page shows counts.
reply-also-lost = They also say that it is lost.
reply-also-out-of-stock = They also say that they cannot ship it.
reply-also-wrong-address = They also say that the address is wrong.
reply-also-asks-proof = They also ask for a photo or proof.
reply-also-holiday = They also name holidays.
reply-also-customs = They also name customs.
reply-also-wait = They also ask you to wait.
reply-also-says-moving = They also say that it is on its way.
reply-also-rate = They also want a good rating: not before the parcel or the money is here.
reply-also-pay-again = They also want you to pay again: do not.
reply-also-customs-fee = They also say that customs want money: check it on the official page, and pay only there.
reply-also-extended = They also speak of longer protection: only the order page counts.
reply-also-choice = They also let you choose: take the money.
reply-also-open-dispute = They also say that you can { do-dispute }: do it in time.
reply-also-support-waits = Support looks into it, too.
reply-look-again = 🔔 Look again on <b>{ $day }</b>.
reply-no-order-of-store = I watch no order from { $store } yet. Which one is it about?
reply-deadline = { $left ->
    [0] ⏳ Less than a day left: { $what }, <b>{ $at }</b>.
    [one] ⏳ You have { $left } day: { $what }, <b>{ $at }</b>.
   *[other] ⏳ You have { $left } days: { $what }, <b>{ $at }</b>.
}
reply-end-first = { $asks ->
    [promised] ⏳ Before you wait, tell me the promised day: your last day follows from it.
    [paid] ⏳ Before you wait, tell me the day you paid: your last day follows from it.
   *[end] ⏳ Before you wait, look at the timer on the order page, and tell me when protection ends. Waiting past that day can cost you the money.
}
reply-deadline-passed = ⏳ They ask for { $days ->
    [one] { $days } day
   *[other] { $days } days
}, until { $until }. <b>You have { $left ->
    [0] less than a day
    [one] { $left } day
   *[other] { $left } days
}</b>: { $what }, { $at }. Do not wait past it.
reply-deadline-kept = ⏳ They ask for { $days ->
    [one] { $days } day
   *[other] { $days } days
}, until { $until }. You have { $left ->
    [one] { $left } day
   *[other] { $left } days
}: { $what }, <b>{ $at }</b>. I remind you in time.
