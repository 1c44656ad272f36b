# How amounts are written, by the Unicode CLDR.
amount-decimal = ,
amount-group = { "\u202F" }
