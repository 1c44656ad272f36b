# The conversation: questions, buttons, the card, settings. Telegram's HTML is allowed in messages, not in buttons and notices.

## Days and times
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
day = { $day } { $month } { $year }
instant = { $day }, { $time }
span-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
span-days-hours = { $days ->
    [one] { $days } day
   *[other] { $days } days
} { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
span-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
span-hours-minutes = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} { $minutes } min
span-below-day = less than a day
span-moment = less than a minute
span-minutes = { $minutes } min

## First words
welcome =
    Your parcel is not tracked, or takes too long? This is common. Most such parcels arrive.

    I explain the number, warn you <b>before</b> your time to get the money back ends, and write the text for the seller.

    Tap the button, or paste a tracking number.
welcome-back = We were in the middle of an order. Shall we go on?
help =
    I keep an eye on orders that have not arrived: what to do, when, and the text to copy.

    Paste a tracking number, and I say what it is. Or answer a few short questions, and I watch the order.

    I never ask for a passport, a tax number or a card. I cannot promise a refund.
unknown-command = I do not know this command. The menu beside the message field has those that I know.
text-only = I can read texts and photos, but not this. Copy the tracking number from the order page and paste it here.
picture-nothing = I could not find a tracking number or an order in this picture. Take the photo straight from above, with light, so that the bar code fills the picture. Or copy the number from the order page and paste it here.
picture-no-code = I found no bar code in this picture, and here I cannot read the words in it. Copy the text of the order page and paste it here. Or take a photo of the bar code on the parcel.
picture-too-large = This picture is too large for me. Send it as a photo, not as a file, or send a screenshot.
picture-unreadable = I could not open this picture. Send it as a photo, not as a file, or send a screenshot.
picture-too-narrow = This picture is a very long strip. Cut out the part with the number, and send that. Or copy the number and paste it here.
picture-too-hard = I could not finish reading this picture. Send only the part with the number or the bar code. Or type the number here.
picture-not-fetched = Telegram did not hand me this picture. Please send it once more.
picture-compare = 🔍 I read this in your picture, and may have one sign wrong: 0 and O, 1 and I, 5 and S look alike. Please compare it with the picture.
picture-misread-beside = 🔍 I also read <code>{ $number }</code> in your picture, but its check digit does not fit: one sign must be wrong. So I left it out. Type the number if you have it.
picture-misread =
    I read <code>{ $number }</code> in your picture, but this cannot be right: its check digit does not fit. Do not use it like this.

    Is it one of the numbers below? Compare them with the picture. If not, type the number, or send a sharper picture of it.
text-only-here = I can read texts and photos, but not this. Please type it.
apology = Something went wrong on my side, and I could not answer. Nothing of yours is lost. Please try once more.
only-in-private = I work in a private chat. Tap my name, then “Message”, and write to me there.
cancelled = Cancelled. Nothing was saved.
nothing-to-cancel = There is nothing to cancel. Send /start to begin, or /orders to see your orders.
left = All right.
saved = Saved.

bot-description =
    Your parcel is not tracked? I watch the order with you: I explain and check the tracking number, remind you before buyer protection ends, and hand you the ready text for the seller or the store.
bot-short-description = Watches parcels that are not tracked, and speaks up before buyer protection ends.

command-start = What this is for
command-orders = Your open orders
command-check = Explain a tracking number
command-letter = A text for the seller or the store
command-order = What happened to an order
command-why = Why a parcel is not tracked
command-settings = Reminders, quiet hours, time zone, language
command-export = All that I keep about you, as a file
command-cancel = Cancel the current question
command-language = Choose the language
command-timezone = Set your time zone
command-help = How it works
command-privacy = What I keep about you
command-delete-me = Delete everything about you

## Questions
ask-received = Have you received the order?
ask-store =
    Which store is it from?

    <i>Tap, or type its name.</i>
ask-number =
    What is the <b>tracking number</b>? Paste it as it is.

    <i>You will find it on the order page, beside the delivery details.</i>
ask-shipped =
    When was it <b>shipped</b>? Roughly is enough.

    <i>Tap, or type a day: 12.11, 12 Nov, 5 days ago.</i>
notice-shipped-roughly = A rough guess will do: most sellers ship within a few days of the payment. Tap the nearest.
ask-ship-by =
    By when must the seller <b>ship</b>? The order page shows a timer or a date.

    <i>Type it: 5 days, 2 Dec.</i>
ask-protection =
    When does <b>buyer protection</b> end? Until then you can ask the store for your money back.

    <i>Type what the order page shows: “23 days 14 hours”, a number of days, or a date.</i>
ask-name = What shall I call this order? For example: headphones.
please-tap = Please tap one of the buttons.
store-noted = Store: <b>{ $store }</b>. I do not know its rules, so your order page counts.
number-not-seen = I see no tracking number in this. It is usually 10 to 26 letters and digits, such as <code>RR123456785CN</code>. Copy it from the order page; a phone or card number is not needed, and I do not keep one.
number-several = I see several numbers. Which one belongs to this order?
number-noted = I take <code>{ $number }</code>.
number-kept-for-later = I have noted the tracking number.
shipped-in-future = { $day } has not come yet.
shipped-too-long-ago = { $day } is a year ago or more. Please look at the order page once more.
shipped-not-understood = I could not read that as a day.
protection-past = That would be { $at }, which is in the past. If protection has ended, tap the button: something can often still be done. If not, type what the order page shows now.
button-ended = Yes, it has ended
name-is-private = I keep no telephones, addresses, passwords or numbers of documents. Please give the order a short name without them, such as “shoes”.
protection-too-far = That would be { $at }, more than a year from now. Please look once more.
protection-not-understood = I could not read that as a time.
protection-ended-when = Something can often still be done. On what day did protection end?
which-day = Which day do you mean?
asked-again = Sorry for asking again.
told-not-found = Sorry, I do not have it. This is what you told me:
which-moment = Which time do you mean?
protection-from-payment = From the payment: on which day did you pay? Type it, such as “paid 20 October”. Then type the days again.
protection-unknown = All right. I will ask again in a few days. The timer is on the order page.
no-such-day = There is no such day in the calendar.
name-is-day = That looks like a day. Say what it is, such as “paid 4 May”. A name is a word or two.
name-too-long = Please give one short name, at most { $most } characters.
too-many-orders = You already have { $most } open orders, and I cannot watch more. Close those that have arrived.

button-begin = My parcel is not tracked
button-begin-another = Another order
button-my-orders = My orders ({ $count })
button-continue = Go on
button-start-over = Start over
button-back = « Back
button-cancel = Cancel
button-yes = Yes
button-no = No
button-no-number = The seller gave none
button-today = Today
button-yesterday = Yesterday
button-unknown = I don't know
button-other-day = Another day
button-other-day-or-none = Another day / not sure
button-days-earlier = ‹ Earlier
button-days-later = Later ›
button-month-ago = A month ago
button-no-protection = There is none
button-skip = Skip
button-use-number = Use { $number }
button-watch = Watch { $number }
button-open-order = Open: { $title }
store-other = Another store
store-webshop = Small web shop
store-yandexmarket = Yandex Market

## After the order was received
received =
    Great, it is here! Before you confirm receipt in the store, check:
    • Is everything there, and is it what you ordered?
    • Does it work, is nothing broken?
    • Take a photo or a video of anything wrong: once receipt is confirmed, a claim is harder.

    Was the money already returned? Then it is only fair to tell the seller that it has arrived, and to ask how to pay, inside the store only.
order-closed = I no longer watch <b>{ $title }</b>. I forget it after { $days } days.
button-reopen = It has not arrived
button-delete-data = Delete it now

## The card
order-title = { $store }, shipped { $day }
card-title = 📦 <b>{ $title }</b>
card-below = 📦 <b>{ $title }</b>: the card is below.
card-store = Store: { $store }
card-number = Number: <code>{ $number }</code>
card-number-kind = Number: <code>{ $number }</code> · { $kind }
card-no-number = Number: the seller gave none
card-shipped = Shipped: { $day } ({ $days ->
    [0] today
    [one] { $days } day ago
   *[other] { $days } days ago
})
card-end = { $endfrom ->
    [rules] Last day to claim: { $at } (<b>{ $left } left</b>)
   *[own] Protection ends: { $at } (<b>{ $left } left</b>)
}
card-end-over = { $endfrom ->
    [rules] The last day to claim was: { $at }
   *[own] Protection ended: { $at }
}
card-end-stopped = Protection until { $at }: you claimed in time
card-end-unknown = Protection ends: not known yet
card-next = 🔔 Next reminder: { $at }, { $zone }
ask-field = What shall I change?
ask-overview = What would you like to see?
field-store = Store
field-number = Tracking number
field-shipped = Shipping day
field-protection = End of protection
field-name = Name
ask-delete = Delete <b>{ $title }</b>? I forget it at once, and stop reminding you.
deleted = <b>{ $title }</b> is deleted.

button-received = Received
button-extended = 📍 Protection extended
button-edit = Edit
button-overview = Days and history
button-delete = Delete
button-delete-sure = Yes, delete it
button-orders = All orders
button-card = Open the card
button-enter-end = Enter protection end

## The list
orders = { $count ->
    [one] Your open order:
   *[other] Your { $count } open orders, the most pressing first:
}
left-unknown = end not known
left-stopped = claimed in time
left-over = protection over
no-orders = You have no open orders.
button-add = Add an order

## Reminders
reminder-late = This comes later than planned, but is true now.
reminder-done = Noted.
reminder-snoozed = Snoozed.
reminder-no-time-left = Protection is about to end, and there is no time left to wait. Please act now.
button-change-number = 📍 The number changed
button-tomorrow = Remind me tomorrow

## Settings
ask-language = Which language do you prefer?
language-set = I speak English with you now.
ask-zone =
    Your time zone is <b>{ $zone }</b>: there it is { $now }.

    Type your city or an offset, such as London or UTC+3.
zone-did-you-mean = Which city do you mean?
zone-not-understood = I do not know this city. Type a bigger one nearby, or an offset such as UTC+3.
zone-set = Your time zone is <b>{ $zone }</b>: there it is { $now }. Reminders come at { $hour }:00.
privacy =
    <b>What I keep:</b> the number of this chat, your settings, and for each order what you told me: store, name, numbers, amount and way of paying if a letter needed them, days, and what happened. /export gives you all of it as a file.

    <b>What I do not keep:</b> your name, user name, phone, address, the texts of messages, or pictures: those are read on my own machine and forgotten at once. { $provider ->
        [none] I pass nothing on and read no parcel's data anywhere.
       *[known] I pass nothing on but one thing, and only if you agree: the numbers of your parcels go to { $provider }, which tells me where they are. /settings switches that off, and the numbers are deleted there.
    }

    <b>For how long:</b> an order until you delete it, or { $days } days after its end; everything, if you do not write for { $idle } days, after a warning. /delete_me deletes everything of yours at once.
ask-delete-me = { $count ->
    [0] Delete everything that I keep about you: language and time zone?
    [one] Delete everything that I keep about you: { $count } order, language and time zone? I will stop reminding you.
   *[other] Delete everything that I keep about you: { $count } orders, language and time zone? I will stop reminding you.
}
deleted-everything = Everything about you is deleted. Send /start to begin again.
kept-everything = All right, nothing was deleted.
button-delete-everything = Yes, delete everything
button-keep = No, keep it

## /check
check-ask = Paste the number you want explained.

## Notices over the chat
notice-old-button = This button is out of date. Send /start to begin again.
notice-answered = This was answered already.
notice-nothing-open = This question is closed. Send /start to begin again.
notice-number-noted = Noted.
notice-saved = Saved.
notice-order-gone = This order is no longer watched.
notice-order-closed = This order is closed.
