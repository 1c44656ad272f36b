# מה קורה עם הזמנה: כפתורים, שאלות והיסטוריה; ״אחר כך״; מה שצריך בשביל הטקסטים.

## מה קרה?
ask-news = מה קרה?
button-news = 📍 משהו השתנה
button-undo = ↩ לבטל את העדכון האחרון
button-shipped = 📍 היא נשלחה
button-tracking = 📍 מה המעקב מראה
button-number-came = 📍 יש מספר
button-number-same = ✅ השוויתי: אותו מספר
button-seller-asked = { $to ->
    [support] ✅ שאלתי את התמיכה
   *[seller] ✅ שאלתי את המוכר
}
button-seller-answered = { $to ->
    [support] 📍 התמיכה אומרת: לחכות
   *[seller] 📍 המוכר אומר: לחכות
}
button-seller-silent = 📍 אין תשובה
button-extension-asked = ✅ ביקשתי הארכה
button-dispute-opened = { $claim ->
    [dispute] ✅ פתחתי מחלוקת
    [request] ✅ פתחתי בקשה
    [case] ✅ פתחתי פנייה
    [return] ✅ ביקשתי החזר
    [discussion] ✅ פתחתי שיחה
   *[claim] ✅ הגשתי תביעה
}
button-refused-until = 📍 סירבו עד תאריך מסוים
button-asked-around = ✅ שאלתי את השכנים
button-less-offered = 📍 מציעים פחות
button-dispute-refused = 📍 סירבו
button-escalated = ✅ ביקשתי שהחנות תכריע
button-dispute-cancelled = ✅ ביטלתי אותה
button-won = 📍 הסכימו להחזר מלא
button-lost = 📍 החליטו נגדי
button-refunded = 📍 הכסף הגיע
button-arrived-after-all = 📍 החבילה הגיעה
button-close = לסגור את ההזמנה
button-page-tracking = 🚚 מעקב
button-page-seller = { $to ->
    [support] 💬 התמיכה
   *[seller] 💬 המוכר
}
button-page-dispute = { $claim ->
    [dispute] ⚖️ מחלוקת
    [request] ⚖️ בקשה
    [case] ⚖️ פנייה
    [a-to-z] ⚖️ תביעת A-to-z
    [return] ⚖️ בקשת החזר
    [discussion] ⚖️ שיחה
   *[claim] ⚖️ תביעה
}
button-page-money = 💳 כסף
button-page-arrival = 📦 היא הגיעה
button-page-wants = 📍 רוצים ממני משהו
button-problem = 📍 משהו לא בסדר
button-extension-refused = 📍 לא מאריכים
button-post-asked = ✅ שאלתי בדואר
button-claim-open = 📍 צריך לענות עד מועד
button-appealed = ✅ הגשתי ערעור
button-paypal-case = ✅ פניתי ל-PayPal
button-bank-case = ✅ פניתי לחברת האשראי
button-case-escalated = ✅ הפכתי אותה לתביעה
button-claim-changed = ✅ צירפתי את התמונות
button-customs-answered = ✅ שלחתי למכס
button-order-cancelled = ✅ ביטלתי את ההזמנה
button-answered = ✅ עניתי
button-case-refused = 📍 הפנייה נדחתה
button-second-promised = 📍 לחכות לחבילה נוספת
button-cancel-wanted = 📍 לבטל
button-money-outside = 📍 לקבל כסף מחוץ לחנות
button-receipt-wanted = 📍 לאשר קבלה
button-confirmed-early = 📍 אישרתי קבלה בטעות
button-closed-by-store = 📍 היא נסגרה מעצמה
button-problem-part = חסר חלק
button-problem-empty = חבילה ריקה
button-problem-wrong = מוצר לא נכון
button-problem-variant = מידה, צבע, דגם
button-problem-described = מזויף, לא כמתואר
button-problem-broken = זה שבור
ask-seller-wants = { $to ->
    [support] מה התמיכה מבקשת מכם?
   *[seller] מה המוכר מבקש מכם?
}
ask-goods-problem = מה לא בסדר?
ask-claim-open-until =
    עד מתי החנות מחכה לתשובה שלכם? היום כתוב בהודעה שלה.

    <i>כתבו: 3 ימים, 2 בדצמבר.</i>
ask-paypal-case =
    מתי פתחתם פנייה ב-PayPal?

    <i>הקישו, או כתבו יום: 12.11, 12 בנובמבר, לפני 5 ימים.</i>
ask-bank-case =
    מתי ביקשתם את הכסף מחברת האשראי?

    <i>הקישו, או כתבו יום: 12.11, 12 בנובמבר, לפני 5 ימים.</i>
sure-cancelled =
    אחרי ביטול כמעט אף פעם אי אפשר לפתוח שוב. ואחרי היום האחרון לבקש החזר הכסף אבוד.

    ביטלתם אותה?
button-sure-cancelled = כן, היא בוטלה
sure-lost =
    זה סופי? אם רק מציעים פחות או אומרים ״לחכות״, זה עוד פתוח.

    ההחלטה הייתה נגדכם?
button-sure-lost = כן, נגדי
sure-refunded = <b>כל</b> הכסף חזר? אז אסגור את ההזמנה.
button-sure-refunded = כן, הכול
sure-mute =
    אז לא אזהיר גם לפני { $what }: <b>{ $at }</b>.

    להשתיק בכל זאת?
button-sure-mute = להשתיק בכל זאת
moment-protection = סוף ההגנה
moment-refused-until = סוף ההמתנה שהחנות ביקשה
moment-window = היום האחרון לבקש החזר מהחנות
moment-escalation = היום האחרון לבקש מהחנות להכריע
moment-answer = היום האחרון לענות לחנות
moment-collection = היום האחרון לאסוף אותה
moment-pay-pal = היום האחרון לפנייה ב-PayPal
moment-pay-pal-escalation = היום האחרון להפוך פנייה ב-PayPal לתביעה
moment-bank = היום הבטוח האחרון בחברת האשראי
moment-appeal = היום האחרון לערער
moment-report = היום האחרון לדווח שלא הגיע כלום
clock-pay-pal = { $sure ->
    [no] אם שולם ב-PayPal: פנייה עד { $day }
   *[yes] פנייה ב-PayPal עד { $day }
}
clock-pay-pal-escalation = להפוך פנייה ב-PayPal לתביעה עד { $day }
clock-bank = { $sure ->
    [no] אם שולם בכרטיס: הכחשת עסקה עד { $day }
   *[yes] הכחשת עסקה עד { $day }
}
button-enter-paid = להזין יום תשלום
button-enter-expected = להזין יום שהובטח
button-enter-payment = לספר איך שילמתי
button-enter-ship-by = להזין מועד שליחה אחרון
button-why-returned = לספר למה היא חוזרת
button-tracking-nothing = שום דבר
button-tracking-moving = היא בתנועה
button-tracking-frozen = אין חדש מזמן
button-tracking-delivered = ״נמסרה״, והיא לא כאן
button-tracking-pickup = מחכה לאיסוף
button-tracking-not-mine = חבילה של מישהו אחר
button-tracking-held = המכס עיכב אותה
button-tracking-destroyed = הושמדה
button-tracking-returned = בדרך חזרה לשולח
button-tracking-data = מכס או תשלום
button-tracking-more = משהו אחר
button-not-looked = לא הסתכלתי
button-tracking-failed = המסירה נכשלה
button-tracking-announced = רק הופקה תווית
button-place-sender = במדינת השולח
button-place-border = יצאה ממדינת השולח
button-until-day = { $day }
button-place-mine = במדינה שלי
button-weeks-ago = { $weeks ->
    [one] לפני שבוע
    [two] לפני שבועיים
   *[other] לפני { $weeks } שבועות
}
button-because-place = נמסרה במקום אחר
button-because-before = נשלחה לפני שהזמנתי
button-return-not-collected = לא נאספה בזמן
button-return-customs = המכס לא שולם
button-return-address = כתובת שגויה
button-return-not-mine = לא באשמתי
button-because-weight = משקל אחר
button-not-yet = עוד לא
button-not-shipped = עוד לא נשלחה
button-keep-day = להשאיר את התאריך
button-paypal = PayPal
button-card-payment = כרטיס
button-other-way = בדרך אחרת
notice-noted = רשמתי.
notice-nothing-to-undo = אין מה לבטל.

## שאלות
ask-paid =
    מתי <b>שילמתם</b>?

    <i>הקישו, או כתבו יום: 12.11, 12 בנובמבר, לפני 5 ימים.</i>
ask-expected =
    עד מתי החנות <b>הבטיחה שהיא תגיע</b>? אם יש שני תאריכים, כתבו את המאוחר.

    <i>כתבו יום: 12.11, 12 בנובמבר, בעוד 5 ימים.</i>
ask-payment = איך שילמתם?
ask-order-number =
    מה <b>מספר ההזמנה</b>? הוא בדף ההזמנה.

    <i>לא מספר כרטיס ולא מספר דרכון.</i>
ask-amount =
    כמה שילמתם, כולל משלוח?

    <i>כתבו סכום עם מטבע: 45 ש״ח, 12.50 USD.</i>
ask-tracking = { $number ->
    [no] מה כתוב היום ב<b>דף ההזמנה</b> על המשלוח?
   *[yes] מה ה<b>מעקב</b> מראה היום? בדקו באתר שדף ההזמנה מפנה אליו.
}
ask-tracking-more = מה המעקב מראה?
ask-collect-by =
    עד מתי צריך <b>לאסוף</b> אותה? זה כתוב בהודעה.

    <i>הקישו, או כתבו יום: 2.12, 2 בדצמבר, בעוד 5 ימים.</i>
ask-return-reason = למה היא חוזרת? זה קובע מה אפשר לדרוש.
ask-frozen-where = איפה היא נראתה בפעם האחרונה?
ask-frozen-since =
    מתי המעקב השתנה בפעם האחרונה?

    <i>הקישו, או כתבו יום: 12.11, 12 בנובמבר, לפני 5 ימים.</i>
ask-delivered-on =
    באיזה יום היא ״נמסרה״?

    <i>הקישו, או כתבו יום: 12.11, 12 בנובמבר, לפני 5 ימים.</i>
ask-not-mine = איך ידוע לכם שזו חבילה של מישהו אחר?
ask-asked-around = הסתכלתם בתיבת הדואר, ושאלתם את השכנים ובסניף הדואר?
ask-dispute-opened =
    מתי { claim-did }?

    <i>הקישו, או כתבו יום: 12.11, 12 בנובמבר, לפני 5 ימים.</i>
ask-refused-until =
    עד איזה יום החנות מבקשת לחכות? זה כתוב בהודעה שלה.

    <i>כתבו יום: 12.12, 12 בדצמבר, בעוד 10 ימים.</i>
moment-past = זה יוצא { $at }, וזה כבר עבר.
order-number-not-understood = לא הצלחתי להבין את זה כמספר הזמנה. יש בו 5 עד 30 אותיות וספרות.
amount-no-currency = באיזה מטבע? כתבו את שניהם: 45 ש״ח, 12.50 USD.
amount-not-understood = לא הצלחתי להבין את זה כסכום.
number-changed-when = מספר חדש אומר לעיתים קרובות שהחבילה נשלחה בפועל מאוחר יותר.

## טקסטים
letter-needs = לטקסט חסר עוד דבר אחד.
letter-ask-around-first = קודם עשו את זה, בבקשה: תיבת הדואר, שכנים, סניף הדואר.
letters-choose = ‏<b>{ $title }</b>: הטקסטים שמתאימים עכשיו, הטוב ביותר ראשון.
letters-none = ‏<b>{ $title }</b>: אין עכשיו טקסט מתאים. אציע כשיגיע הזמן.
button-letters = טקסטים
button-write-anyway = לדלג על זה

## אחר כך
ask-later = מתי להזכיר לכם?
ask-later-typed =
    מתי להזכיר לכם?

    <i>כתבו: בעוד 3 שעות, מחר 18:00, 12 בדצמבר.</i>
button-later = להזכיר לי אחר כך
button-later-hour = { $hours ->
    [one] בעוד שעה
    [two] בעוד שעתיים
   *[other] בעוד { $hours } שעות
}
button-later-tonight = הערב
button-later-days = { $days ->
    [one] בעוד יום
    [two] בעוד יומיים
   *[other] בעוד { $days } ימים
}
button-later-typed = זמן אחר
button-later-latest = { $at }
later-too-late = אז כבר יהיה מאוחר מדי לפעול. הזמן הבטוח האחרון הוא { $at }: להזכיר אז?
button-mute = 🔕 להשתיק
button-unmute = 🔔 לבטל השתקה
notice-muted = לא אגיד יותר כלום על ההזמנה הזאת, גם לא לפני סוף ההגנה.
notice-unmuted = אני שוב מזכיר.

## תזכורות
last-call-again = אומר את זה שוב: הזמן קצר.
reminder-several = { $time ->
    [odd] ⏰ <b>עוד צריך לטפל: { $count } הזמנות</b>
   *[even] ⏰ <b>{ $count } הזמנות מחכות לכם היום</b>
}
reminder-quiet = { $time ->
    [odd] ⏰ <b>{ $count } הזמנות: אחת מהן הגיעה?</b>
   *[even] ⏰ <b>יש חדש ב-{ $count } ההזמנות האלה?</b>
}
reminder-quiet-do = כרגע אין מה לעשות. הקישו על זו שהשתנתה.

## הכרטיס
order-title-not-shipped = { $store }, עוד לא נשלחה
card-muted = 🔕 מושתק: אני לא אומר כלום על ההזמנה הזאת, גם לא לפני סוף ההגנה.
card-not-shipped = עוד לא נשלחה
card-paid-not-shipped = שולמה: { $day }, עוד לא נשלחה
card-number-earlier = קודם: <code>{ $number }</code>
card-expected = הובטחה עד: { $value }
card-paid = שולמה: { $value }
card-came = הגיעה: { $value }
card-order-number = מספר הזמנה: <code>{ $value }</code>
card-amount = סכום: { $value }
field-expected = יום שהובטח
field-paid = יום התשלום
field-order-number = מספר הזמנה
field-amount = סכום
field-payment = אמצעי תשלום
left-arrived = הגיעה
left-refund = הסכימו להחזר
order-refunded = יופי, הכסף חזר! אני כבר לא עוקב אחרי <b>{ $title }</b>, ואשכח אותה בעוד { $days } ימים.{ $came ->
    [yes] {""}
   *[no] {" "}אם החבילה בכל זאת תגיע, ספרו לי.
}
order-watch-ended =
    ‏🏁 <b>{ $title }</b>: התזכורת האחרונה שלי.

    { $stand } בפעם האחרונה סיפרתם לי עליה ב-{ $told }. אני לא מכיר עוד מועד שאפשר להספיק.

    לכן אני עוצר כאן, ואשכח את ההזמנה בעוד { $days } ימים. משהו השתנה, או להמשיך? הקישו למטה.
button-watch-on = להמשיך לעקוב
orders-choose = איזו הזמנה?

## היסטוריה
button-history = היסטוריה
history-head = ‏🗒 <b>{ $title }</b>: מה קרה
history-earlier = { $count ->
    [one] שורה מוקדמת אחת נמצאת בקובץ.
    [two] שתי שורות מוקדמות נמצאות בקובץ.
   *[other] { $count } שורות מוקדמות נמצאות בקובץ.
}
happened-added = ההזמנה נוספה
happened-shipped = נשלחה ב-{ $day }
happened-number-changed = מספר מעקב חדש; קודם: { $number }
happened-number-given = המוכר נתן מספר מעקב
happened-number-compared = המספר הושווה לדף ההזמנה: אותו מספר
happened-end-told = ההגנה נגמרת ב-{ $day }
happened-extended = ההגנה הוארכה עד { $day }
happened-tracking-nothing = המעקב לא מראה כלום
happened-tracking-moving = המעקב מראה שהיא בתנועה
happened-tracking-frozen = אין חדש במעקב מאז { $day }
happened-tracking-delivered = במעקב: נמסרה ב-{ $day }; אין כאן כלום
happened-tracking-not-mine = המספר שייך לחבילה של מישהו אחר
happened-tracking-returned = היא חוזרת לשולח
happened-tracking-data = המכס או השליח מבקשים פרטים או תשלום
happened-tracking-announced = במעקב רק הופקה תווית
happened-tracking-at-pickup = היא מחכה לאיסוף
happened-tracking-delivery-failed = ניסו למסור, והשאירו הודעה
happened-tracking-held = המכס עיכב אותה
happened-tracking-lost = חברת השילוח אומרת שהיא אבדה
happened-tracking-destroyed = המכס או חברת השילוח השמידו אותה
happened-seller-asked = { $to ->
    [support] התמיכה נשאלה
   *[seller] המוכר נשאל
}
happened-seller-answered = { $to ->
    [support] התמיכה ענתה, לא נפתר
   *[seller] המוכר ענה, לא נפתר
}
happened-wait-asked = מבקשים לחכות
happened-wait-asked-until = מבקשים לחכות עד { $day }
happened-seller-silent = { $to ->
    [support] התמיכה לא עונה
   *[seller] המוכר לא עונה
}
happened-extension-asked = המוכר התבקש להאריך את ההגנה
happened-asked-around = השכנים וסניף הדואר נשאלו
happened-dispute-opened = { claim-opened } ב-{ $day }
happened-store-refused = החנות סירבה, אפשר שוב אחרי { $day }
happened-less-offered = הוצע פחות מהסכום המלא{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-offer-accepted = התקבל סכום קטן יותר{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-refund-due = הכסף הובטח עד { $day }
happened-part-refunded = חלק מהכסף חזר{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}
happened-dispute-refused = { claim-the } נדחתה
happened-escalated = החנות התבקשה להכריע
happened-dispute-cancelled = { claim-the } בוטלה
happened-won = הסכימו להחזר מלא
happened-lost = { claim-the } הוכרעה נגד הקונה
happened-refunded = הכסף חזר
happened-arrived = החבילה הגיעה
happened-not-arrived = בסוף היא לא הגיעה
happened-return-not-collected = היא חוזרת כי לא אספו אותה
happened-return-customs-unpaid = היא חוזרת כי המכס לא קיבל מה שביקש
happened-return-wrong-address = היא חוזרת בגלל כתובת שגויה
happened-return-not-my-fault = היא חוזרת, ולא באשמת הקונה
happened-problem-part-missing = הגיעה חבילה, אבל חסר חלק
happened-problem-empty = הגיעה חבילה, אבל היא ריקה
happened-problem-wrong-item = הגיעה חבילה עם מוצר לא נכון
happened-problem-other-variant = הגיעה חבילה עם מידה, צבע או דגם אחרים
happened-problem-not-as-described = הגיעה חבילה, אבל המוצר מזויף או לא כמו בתיאור
happened-problem-broken = הגיעה חבילה, אבל המוצר שבור
happened-seller-wants-cancel = { $to ->
    [support] התמיכה מבקשת לבטל את { claim-the }
   *[seller] המוכר מבקש לבטל את { claim-the }
}
happened-seller-sends-another = { $to ->
    [support] התמיכה מבטיחה חבילה שנייה
   *[seller] המוכר מבטיח חבילה שנייה
}
happened-seller-pays-outside = { $to ->
    [support] התמיכה מציעה כסף מחוץ לחנות
   *[seller] המוכר מציע כסף מחוץ לחנות
}
happened-seller-wants-receipt = { $to ->
    [support] התמיכה מבקשת לאשר קבלה
   *[seller] המוכר מבקש לאשר קבלה
}
happened-extension-refused = המוכר לא מאריך את ההגנה
happened-post-asked = הדואר נשאל
happened-confirmed-by-mistake = אושר בטעות שהיא התקבלה
happened-closed-by-store = החנות סגרה את ההזמנה מעצמה
happened-claim-left-open = החנות רוצה תשובה עד { $day }
happened-appealed = הוגש ערעור
happened-paypal-case = פנייה נפתחה ב-PayPal ב-{ $day }
happened-bank-case = הכסף התבקש מחברת האשראי ב-{ $day }
happened-payment-case-escalated = הפנייה ב-PayPal הפכה לתביעה
happened-payment-case-refused = ההחזר נדחה ב-PayPal או בחברת האשראי
happened-claim-changed = תמונות של מה שהגיע צורפו לתלונה
happened-customs-answered = המכס קיבל מה שביקש
happened-order-cancelled = ההזמנה בוטלה לפני שנשלחה
happened-answered = עניתם
happened-sent-back = שלחתם את המוצר בחזרה
happened-reopened = ביקשתם שאעקוב אחריה שוב
happened-number-shared = להזמנה אחרת יש אותו מספר מעקב
noted-as-of-today = בינתיים אני סופר מהיום. אם זה היה קודם, כתבו לי מתי.
noted-head = רשמתי:
told-shipped = רשמתי: נשלחה ב-{ $day }.
told-number-changed = רשמתי: מספר חדש.
told-number-given = יופי: עכשיו יש מספר.
told-number-compared = רשמתי: אותו מספר.
told-end-told = רשמתי: ההגנה נגמרת ב-{ $day }.
told-extended = { $days ->
    [0] הוארכה עד { $day }: יופי.
    [one] הוארכה ביום אחד: יופי.
    [two] הוארכה ביומיים: יופי.
   *[other] הוארכה ב-{ $days } ימים: יופי.
}
told-tracking-nothing = רשמתי: המעקב לא מראה כלום.
told-tracking-moving = { $acts ->
    [yes] רשמתי: היא בתנועה.
   *[no] יופי: היא בתנועה.
}
told-tracking-frozen = רשמתי: אין חדש מאז { $day }.
told-tracking-delivered = רשמתי: ״נמסרה״ ב-{ $day }, והיא לא כאן.
told-tracking-not-mine = רשמתי: המספר שייך לחבילה אחרת.
told-tracking-returned = רשמתי: היא חוזרת.
told-tracking-data = רשמתי: מבקשים פרטים או תשלום.
told-tracking-announced = רשמתי: רק הופקה תווית.
told-tracking-at-pickup = יופי: היא מחכה לכם.
told-tracking-delivery-failed = רשמתי: לא מצאו אתכם, והשאירו הודעה.
told-tracking-held = רשמתי: המכס עיכב אותה.
told-tracking-lost = רשמתי: היא אבדה.
told-tracking-destroyed = רשמתי: היא הושמדה.
told-seller-asked = { $to ->
    [support] רשמתי: שאלתם את התמיכה ב-{ $day }.
   *[seller] רשמתי: שאלתם את המוכר ב-{ $day }.
}
told-seller-answered = { $to ->
    [support] רשמתי: התמיכה ענתה, וזה עוד לא נפתר.
   *[seller] רשמתי: המוכר ענה, וזה עוד לא נפתר.
}
told-wait-asked = נרשם: מבקשים מכם לחכות.
told-wait-asked-until = נרשם: אזכיר לכם ב-{ $day }.
told-seller-silent = רשמתי: אין תשובה.
told-extension-asked = רשמתי: ביקשתם עוד זמן ב-{ $day }.
told-extension-refused = רשמתי: לא מאריכים.
told-asked-around = רשמתי: שאלתם את השכנים ובדואר.
told-post-asked = רשמתי: שאלתם בדואר ב-{ $day }.
told-dispute-opened = רשמתי: { claim-the } פתוחה מאז { $day }.
told-store-refused = רשמתי: סירבו, אפשר שוב אחרי { $day }.
told-claim-left-open = רשמתי: מחכים לתשובה שלכם עד { $day }.
told-less-offered = רשמתי: מציעים פחות.
told-offer-accepted = רשמתי: קיבלתם פחות{ $known ->
    [no] { "" }
   *[yes] { " " }({ $part })
}.
told-refund-due = רשמתי: הכסף עד { $day }.
told-part-refunded = { $known ->
    [rest] רשמתי: רק { $part }, חסרים { $rest }.
    [part] רשמתי: { $part } חזרו, וזה לא הכול.
   *[no] רשמתי: רק חלק מהכסף חזר.
}
told-dispute-refused = רשמתי: סירבו. זה לא הסוף.
told-escalated = רשמתי: עכשיו החנות מכריעה.
told-dispute-cancelled = רשמתי: היא בוטלה.
told-won = יופי: הסכימו להחזר מלא.
told-lost = רשמתי: החליטו נגדכם.
told-appealed = רשמתי: ערערתם.
told-arrived = יופי, היא כאן! הכול בסדר?
told-not-arrived = רשמתי: בסוף היא לא כאן.
told-return-not-collected = רשמתי: לא נאספה בזמן.
told-return-customs-unpaid = רשמתי: המכס לא שולם.
told-return-wrong-address = רשמתי: כתובת שגויה.
told-return-not-my-fault = רשמתי: לא באשמתכם.
told-problem-part-missing = רשמתי: חסר חלק.
told-problem-empty = רשמתי: החבילה ריקה.
told-problem-wrong-item = רשמתי: הגיע מוצר לא נכון.
told-problem-other-variant = רשמתי: מידה, צבע או דגם אחרים.
told-problem-not-as-described = רשמתי: מזויף או לא כמו בתיאור.
told-problem-broken = רשמתי: זה הגיע שבור.
told-seller-wants-cancel = רשמתי: רוצים שתבטלו.
told-seller-sends-another = רשמתי: מבטיחים חבילה שנייה.
told-seller-pays-outside = רשמתי: רוצים לשלם מחוץ לחנות.
told-seller-wants-receipt = רשמתי: רוצים שתאשרו קבלה.
told-confirmed-by-mistake = רשמתי: אישרתם קבלה בטעות.
told-closed-by-store = רשמתי: החנות סגרה את ההזמנה.
told-paypal-case = רשמתי: פנייה ב-PayPal מאז { $day }.
told-bank-case = רשמתי: פניתם לחברת האשראי ב-{ $day }.
told-payment-case-escalated = רשמתי: עכשיו PayPal מכריעה.
told-payment-case-refused = רשמתי: הפנייה נדחתה.
told-claim-changed = רשמתי: התמונות צורפו.
told-customs-answered = רשמתי: למכס יש את התשובה שלכם.
told-order-cancelled = רשמתי: ביטלתם את ההזמנה.
told-answered = רשמתי: עניתם.
told-sent-back = רשמתי: שלחתם בחזרה. שמרו את הקבלה עד שהכסף יגיע.
told-reopened = אני שוב עוקב אחריה.
told-number-shared = שימו לב: להזמנה פתוחה אחרת יש אותו מספר.

## הגדרות
settings =
    <b>הגדרות</b>

    תזכורות ב-{ $hour }:00, שקט: { $quiet }.
    סבלנות: { $patience }.
    אזור זמן: { $zone }.
    שפה: { $language }.
button-hour = שעת התזכורות
button-quiet = שעות שקט
button-patience = סבלנות
button-zone = אזור זמן
button-language = שפה
button-other-hour = שעה אחרת
ask-hour = באיזו שעה להזכיר לכם?
ask-quiet = מתי לשמור על שקט? תזכורות של השעות האלה יגיעו לפניהן.
ask-patience =
    כמה לחכות לחבילה שלא מראה כלום, אחרי ששאלתם את המוכר?

    • <b>מעט</b>: מחלוקת מיום { $quick }.
    • <b>רגילה</b>: מיום { $normal } הארכה, ואז מחלוקת.
    • <b>הרבה</b>: מאוחר ככל שבטוח, { $before } ימים לפני הסוף.

    סוף ההגנה תמיד קודם לכול.
patience-quick = מעט
patience-normal = רגילה
patience-patient = הרבה
quiet-none = אף פעם
quiet-hours = מ-{ $from }:00 עד { $to }:00
hour-is-quiet = השעה הזאת בתוך שעות השקט שלכם.
export = הנה כל מה ששמור אצלי עליכם, כקובץ JSON.

## שתיקה ארוכה
idle-warning = כבר הרבה זמן לא כתבתם לי. בעוד { $days } ימים אשכח כל מה ששמור אצלי עליכם: הזמנות, שפה ואזור זמן. לשמור?
button-stay = כן, לשמור
idle-stays = בסדר, שומר.

# The goods are to be sent back by a day, and were.
return-told = רשמתי. אזכיר לכם ב-{ $at }.
return-when = עד איזה יום צריך לשלוח בחזרה? כתבו לי, למשל ״לשלוח בחזרה עד 10 בדצמבר״: אזכיר לכם בזמן. שמרו את הקבלה של המשלוח.
frame-return-by = ↩️ <b>לשלוח בחזרה עד { $day }</b>; שמרו את הקבלה.
frame-wait-asked = ⏳ מבקשים מכם לחכות עד { $day }.
frame-offer = 💬 מציעים: { $kind ->
    [credit] { $known ->
        [yes] { $sum } בזיכוי
       *[no] זיכוי, לא כסף
    }
   *[part] { $known ->
        [yes] { $sum }
       *[no] רק חלק
    }
}

# A case at the store, PayPal or the bank: the last day on which the seller may answer.
seller-has-until = למוכר יש זמן לענות עד <b>{ $day }</b>.
term-decision = ההחלטה צפויה עד <b>{ $day }</b>.
term-may-ask = לדבריהם, החל מ-<b>{ $day }</b> אפשר לבקש את הכסף.
term-too-late = ⚠️ היום האחרון שלכם הוא { $last }: בקשו לפניו.
