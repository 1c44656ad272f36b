# What a pasted tracking page shows.

## How far a parcel had come at a scan, after its day and place.
tracking-stage = { $stage ->
    [label] only a label was made
    [left] it left the sender's country
    [reached] it came into the country of destination
    [customs] at customs
    [held] customs keep it
    [data] data or money are asked for
    [pickup] it waits to be collected
    [out] out for delivery
    [failed] a delivery failed
    [delivered] delivered
    [returning] it goes back
    [lost] lost
    [destroyed] destroyed
   *[moving] on its way
}
tracking-scan = { $where ->
    [none] { $day }: { tracking-stage }
   *[known] { $day }, { $where }: { tracking-stage }
}
tracking-scans = { $count ->
    [one] one scan
   *[other] { $count } scans
}
tracking-summary = 🔎 { tracking-scans } · last { tracking-scan }
tracking-summary-new = 🔎 I read the tracking page: { tracking-scans } · last { tracking-scan }.

## Why. Each stands on a line of its own.
tracking-reason-delivered-before-paid = Delivered on { $day }, and you paid on { $paid }.
tracking-reason-scanned-before-paid = It was on its way on { $day } already, and you paid on { $paid }.
tracking-reason-delivered-abroad = Delivered on { $day } in another country: { $country }. You live here: { $home }.
tracking-reason-goes-abroad = It goes to another country: { $country }. You live here: { $home }.
tracking-reason-delivered-there = Delivered here: { $where }. Is that not where you live? Then tap “Not mine”.
tracking-reason-delivered-before-shipped = Delivered on { $day }, and shipped on { $shipped }: one of the two is wrong, or it is another's parcel.
tracking-reason-only-label = { $days ->
    [one] Only a label since { $day }, for a day: nothing was handed over.
   *[other] Only a label since { $day }, for { $days } days: nothing was handed over.
}
tracking-reason-silent = { $place ->
    [sender] { $days ->
        [one] Silent for a day. It was seen last before it left the sender's country.
       *[other] Silent for { $days } days. It was seen last before it left the sender's country.
    }
    [border] { $days ->
        [one] Silent for a day. It was seen last between the two countries.
       *[other] Silent for { $days } days. It was seen last between the two countries.
    }
   *[mine] { $days ->
        [one] Silent for a day. It was seen last in the country of destination.
       *[other] Silent for { $days } days. It was seen last in the country of destination.
    }
}
tracking-reason-light = The parcel weighs { $grams } g. Do your goods weigh more? Then it may be another's.

## What comes next.
tracking-ask-delivered = <b>Tracking says “delivered” on { $day }. Is it in your hands?</b>
tracking-verdict-not-mine = <b>This looks like another's parcel.</b>
tracking-which-order = This is a tracking page: { tracking-scans } · last { tracking-scan }. Which order is it about?
tracking-ask-day = I can read the days on this page in two ways. When was this: “{ tracking-stage }”?
button-tracking-of-new = Another order
button-tracking-here = Yes, I have it
button-tracking-not-here = No, nothing came
button-tracking-mine = It is mine
button-not-mine = Not mine

## In an order's history: as a page shows it, and the person has not confirmed it.
happened-by-page = { $what } (the tracking page)
happened-page-delivered = Tracking says delivered on { $day }
file-scans = Scans on the tracking page:

## Look-ups by a provider of tracking data.
ask-look-ups = 🔎 Shall I look up the parcel myself? The number goes to { $provider }; nothing else does.
button-look-ups-yes = Yes
button-look-ups-no = No
look-ups-agreed = Good. I ask { $provider } and tell you what matters. You can switch it off in /settings.
look-ups-on = I look parcels up at { $provider } where their number allows it. You can switch it off in /settings.
look-ups-refused = All right, no number goes to { $provider }. You can switch it on in /settings.
settings-look-ups = Look-ups at { $provider }: { $is ->
    [on] on
   *[off] off
}.
button-look-ups = Look-ups
button-place = Country and time zone
ask-where-at-home = Where do you live? It tells me your hours, and whether a parcel goes to you.
card-look-up = { $where ->
    [nowhere] 🔎 { $provider }: nothing yet (looked { $checked })
   *[known] 🔎 { $provider } · { tracking-scan } (looked { $checked })
}
card-look-up-waits = 🔎 { $provider }: asked, no answer yet
news = { $kind ->
    [first] 📍 <b>It moves:</b> the first scan is here.
    [again] 📍 <b>It moves again.</b>
    [customs] 📍 <b>Customs keep it, or ask for something.</b>
    [pickup] { $by ->
        [none] 📍 <b>It waits for you.</b>
       *[day] 📍 <b>It waits for you until { $by }.</b>
    }
    [failed] 📍 <b>They could not deliver it.</b>
    [back] 📍 <b>It goes back to the sender.</b>
    [another] 📍 <b>This looks like another's parcel.</b>
    [label] { $days ->
        [one] 📍 <b>Only a label for a day.</b> Nothing was handed over.
       *[other] 📍 <b>Only a label for { $days } days.</b> Nothing was handed over.
    }
    [lost] 📍 <b>It is lost or destroyed.</b>
    [stopped] 📍 <b>{ $provider } has stopped looking.</b> What does tracking show?
    [refused] 📍 <b>{ $provider } does not take this number.</b> What does tracking show on the carrier's site?
   *[frozen] { $days ->
        [one] 📍 <b>Nothing new for a day.</b>
       *[other] 📍 <b>Nothing new for { $days } days.</b>
    }
}
news-scan = { $provider } · { tracking-scan }
