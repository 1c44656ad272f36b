# What was understood of a text, and what was taken of an answer.

## A day and a month that can only be those of one year.
day-near = { $day } { $month }

## What was read, said again at the head of the next message. `$when` tells on which side of today the day lies.
echo-away = { $when ->
    [today] today
    [yesterday] yesterday
    [tomorrow] tomorrow
    [past] { $days } days ago
   *[future] in { $days } days
}
echo-shipped = ✓ Shipped { $day }, { echo-away }
echo-paid = ✓ Paid { $day }, { echo-away }
echo-expected = ✓ Promised by { $day }, { echo-away }
echo-ship-by = ✓ Must ship by { $day }, { echo-away }
echo-protection = ✓ Protection to { $day }, { $left } left
echo-protection-over = ✓ Protection ended { $day }, { echo-away }
echo-delivered = ✓ “Delivered” since { $day }, { echo-away }
echo-frozen = ✓ Nothing new since { $day }, { echo-away }
echo-collect-by = ✓ To collect by { $day }, { echo-away }
echo-dispute-opened = ✓ { claim-opened } { $day }, { echo-away }
echo-paypal-case = ✓ Case at PayPal since { $day }, { echo-away }
echo-bank-case = ✓ The bank was asked { $day }, { echo-away }
echo-refused-until = ✓ Refused until { $day }, { echo-away }
echo-claim-open-until = ✓ They wait for your answer until { $day }, { echo-away }
echo-number = ✓ Number { $number }
echo-order-number = ✓ Order number { $number }
echo-amount = ✓ Amount { $amount }

## What is asked again.
which-day-about = About { $day }? Tap it, or type the day.
