# The picture of an order's time line, and the calendar file.

## The time line
button-time-line = 🖼 Show the time line
time-line-caption = <b>{ $title }</b>: what happened, and your last days. The red one comes first.
time-line-today = Today
time-line-ago = { $days ->
    [one] yesterday
   *[other] { $days } days ago
}
time-line-in = { $days ->
    [one] tomorrow
   *[other] in { $days } days
}
time-line-paid = Paid
time-line-shipped = Shipped by the seller
time-line-expected = Delivery was promised
time-line-promised = Delivery promised by this day
time-line-seller-asked = You asked the seller
time-line-last-scan = Last scan
time-line-delivered = Tracking says “delivered”
time-line-paypal-case = You opened a case at PayPal
time-line-bank-case = You asked your bank
time-line-arrived = It arrived
time-line-protection = Buyer protection ends
time-line-refused-until = You can claim again
time-line-report = Last day to say nothing came
time-line-window = Last day for a claim at the store
time-line-escalation = Last day to ask the store to decide
time-line-appeal = Last day to appeal
time-line-answer = Last day to answer the store
time-line-collection = Last day to collect it
time-line-pay-pal = { $sure ->
    [no] Last day at PayPal, if paid so
   *[yes] Last day for a case at PayPal
}
time-line-pay-pal-escalation = Last day to let PayPal decide
time-line-bank = { $sure ->
    [no] Last safe day at the bank, if by card
   *[yes] Last safe day at your bank
}

## The calendar
button-calendar = 📅 Add to calendar
button-calendar-all = 📅 All last days
calendar-caption = { $count ->
    [one] Your last day, for your calendar. Open the file: the calendar rings a day and three hours before.
   *[other] Your { $count } last days, for your calendar. Open the file: the calendar rings a day and three hours before each.
}
calendar-empty = No last day is known yet.
calendar-event = { $title }: { $what }
calendar-description = What to do by then, and the text for it, is in your chat with Trackless.
