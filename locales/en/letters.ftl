# Letters as messages. Their English texts are in the code; here is what stands around them, and what they mean.
letter-dispute = ⚖️ <b>Dispute text</b> · { $title }
letter-ask-code = ✉️ <b>Message to the seller</b> · { $title }
letter-ask-support = ✉️ <b>Message to the support</b> · { $title }
letter-extend = ✉️ <b>Extend the protection</b> · { $title }
letter-dispute-short = The text for the dispute:
letter-message-short = The text for the seller:
letter-not-now = This letter does not fit yet: it needs a day or more since the shipment.
extend-not-now = To ask for an extension I need the end of protection, and it must be still to come. Tap Edit on the card.
extend-not-here = This store is not known to extend the protection. Use the dispute text in time.
meaning-dispute = The text says: { $days } days have passed since the shipment on { $shipped }, and the order has not arrived. Number { $number } shows no delivery to you. You ask for a full refund.
meaning-dispute-no-number = The text says: { $days } days have passed since the shipment on { $shipped }, and the order has not arrived. The seller gave no number. You ask for a full refund.
meaning-ask-code = The text says: { $days } days have passed since the shipment on { $shipped }, but number { $number } shows no progress. You ask to check it.
meaning-ask-code-no-number = The text says: { $days } days have passed since the shipment on { $shipped }, but you have no number. You ask for it, and for the delivery company.
meaning-extend = The text says: the order has not arrived, and protection ends on { $end }. You ask to extend it by { $extension } days, and would have to open a dispute otherwise.
dispute-too-early = <i>This store takes a claim only from day { $from } after shipping, which is { $day }. Before that it may be refused.</i>
ask-too-early = <i>It is early: until day { $from } after shipping, which is { $day }, it is normal that nothing is shown.</i>
steps-dispute-aliexpress =
    <b>How to open it</b>
    1. Order page → a button like “Returns/Refunds” or “Open dispute”.
    2. Not received → no tracking information, or: protection ends and it is still on the way.
    3. Refund only, the <b>full</b> amount. Paste the text, add a dated screenshot of the tracking.
    4. Look in daily: the seller has { $answer } days. Never accept less, never cancel on a promise.
    If it is refused because the delivery looks normal: screenshot the notice, and file again on the day it names.
steps-dispute-joom =
    <b>How to do it</b>
    1. Order page → a question like “Have you received it?” → No. You can do this while the order's warranty is active.
    2. Paste the text, and ask for the <b>full</b> amount. Joom decides itself, there is no seller stage.
    3. Look in daily, and answer questions inside Joom only.
steps-dispute-other =
    <b>How to do it</b>
    1. Order page → a button like “Not received”, “Return/Refund” or “Contact support”.
    2. Refund only, the <b>full</b> amount. Paste the text, add a dated screenshot of the tracking.
    3. Look in daily. Never accept less, never cancel on a promise.
steps-message-aliexpress = Order page → a button like “Contact seller”. Paste the text. If there is no useful answer in { $wait } days, the dispute is the next step.
steps-message-late = Protection leaves no time to wait for an answer: use the dispute, too.
steps-message-joom = Joom has no chat with the seller for this: order page → support, and paste the text there.
steps-message-other = Order page → a button like “Contact seller” or “Support”. Paste the text.
rules-checked = <i>The store's rules as known on { $day }. What your order page shows counts more.</i>
button-copy = 📋 Copy the text
button-letter-ask = Ask about the number instead
button-letter-extend = Ask for an extension instead
