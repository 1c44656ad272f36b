# What a number is.
number-head = <code>{ $number }</code>
number-is = { $name }.
number-check-passed = The check digit is right: it is typed correctly.
number-check-absent = This kind of number has no check digit that I can test: compare it with the order page.
number-others = It could also be: { $names }.
number-ambiguous = Some letters can be read in two ways. Which number is on the order page?
number-looks-like = It looks like: { $name }.
number-mistyped = But <b>one character looks mistyped</b>, or two have changed places: the check digit does not fit.
number-check-undependable = But the check digit does not fit. In this range that happens with real numbers too, so I cannot say for sure.
number-wrong-length = But it has { $found } characters where { $usual } are usual: <b>one looks missing or too many</b>.
number-suggestions = Did you mean one of these?
number-copy-again = Please copy it once more from the order page.
number-is-order = This looks like an <b>order number</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}, not a tracking number.
number-where = The tracking number is on the order page, under the delivery or tracking details. It appears when the seller has shipped.
number-unknown = I do not know this kind of number. It may belong to a local delivery company: look where the order page sends you. I cannot test it for typing errors.
number-pages = Look it up:
number-label-made = The label was made on { $day }.
number-office = Issued by the post office { $office }.
number-destination = Goes to: { $country }.
number-forwarder = Forwarder: { $name }.
number-more = { $count ->
    [one] And one more number.
   *[other] And { $count } more numbers.
}
number-mail-from = { $kind }, { $issuer }
mail-parcel = International parcel
mail-insured-parcel = Insured international parcel
mail-ems = Express parcel (EMS)
mail-ecommerce = E-commerce parcel
mail-tracked-packet = Tracked small packet
mail-registered-packet = Registered small packet
mail-untracked-packet = Small packet without tracking abroad
mail-insured-letter = Insured letter
mail-mbag = Bag of printed matter
mail-business-reply = Business reply
mail-bilateral = Postal item by agreement between two posts
mail-unassigned = Postal item
reach-end-to-end = It can be tracked to the end.
reach-until-export = Such numbers are made for customs: tracking usually stops when the parcel leaves the sender's country. That is normal.
reach-sending-country = Perhaps it can be seen in the sender's country only.
reach-uncertain = How far it can be tracked depends on the posts on its way.
reach-replaced-later = It is the carrier's own number; a postal number replaces it later.
reach-domestic-only = It works inside one country only.
reach-last-mile = It is for the last part of the way, in your country.
reach-store-only = Only the store shows where it is: look at your order there.
number-looks-postal = It looks like an international postal number.
number-no-such-country = But <b>{ $ending }</b> at the end is <b>no country</b>.
number-country-missing = But the <b>two letters of the country</b> at its end are missing.
number-letter-for-digit = But there is a <b>letter</b> where such numbers have a digit.
number-letters-read = I read a letter as a digit. Which one is on the order page?
number-odd = I do not know this kind of number: <code>{ $number }</code>. Is it the tracking number?
number-perhaps-private = This could be a phone or a card number, which I do not need. Is it the tracking number all the same?
order-number-kept = ✓ <code>{ $number }</code> is an <b>order number</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}. I keep it for your letters.
button-as-it-is = Yes, keep it as it is
button-as-typed = As typed: { $number }
button-is-tracking = It is a tracking number
button-number-of = For: { $title }
button-order-number-of = For: { $title }
button-new-order = A new order
ask-carrier =
    Who <b>carries</b> the parcel?

    <i>Tap, or type the name.</i>
carrier-not-understood = Please type the carrier's name: DHL, Royal Mail.
field-carrier = Carrier

## Carriers whose names differ by language
carrier-russian-post = Russian Post
carrier-china-post = China Post
carrier-cdek = CDEK
carrier-evropochta = Evropochta
carrier-belpost = Belpost
carrier-qazpost = Qazpost
carrier-sberlogistics = SberLogistics
carrier-dpd-russia = DPD Russia
carrier-dpd-poland = DPD Poland
carrier-ups-waybill = UPS waybill
carrier-nova-poshta = Nova Poshta
carrier-ukrposhta = Ukrposhta
carrier-international-postal-number-upu-s10 = International post (S10)
