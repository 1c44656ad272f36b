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
number-is-order = This looks like an <b>order number</b> ({ $store }), not a tracking number.
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
reach-end-to-end = It can be followed to the end.
reach-until-export = The code is for customs only: events usually stop when the parcel leaves the country of the sender. That is normal.
reach-sending-country = It may be visible only in the country of the sender.
reach-uncertain = How far it can be followed depends on the postal services.
reach-replaced-later = It is the carrier's own number; a postal number replaces it later.
reach-domestic-only = It is a domestic number: it follows the parcel inside one country.
reach-last-mile = It is for the last part of the way, in your country.
