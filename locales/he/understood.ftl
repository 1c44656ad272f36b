# מה הובן מטקסט, ומה נלקח מתשובה.

## יום וחודש שיכולים להיות רק של שנה אחת.
day-near = { $day } ב{ $month }

## מה שנקרא, נאמר שוב בראש ההודעה הבאה. `$when` אומר באיזה צד של היום נמצא היום הזה.
echo-away = { $when ->
    [today] היום
    [yesterday] אתמול
    [tomorrow] מחר
    [past] לפני { $days ->
        [one] יום
        [two] יומיים
       *[other] { $days } ימים
    }
   *[future] בעוד { $days ->
        [one] יום
        [two] יומיים
       *[other] { $days } ימים
    }
}
echo-shipped = ✓ נשלחה ב-{ $day }, { echo-away }
echo-paid = ✓ שולמה ב-{ $day }, { echo-away }
echo-expected = ✓ הובטחה עד { $day }, { echo-away }
echo-ship-by = ✓ חייבים לשלוח עד { $day }, { echo-away }
echo-protection = ✓ הגנה עד { $day }, עוד { $left }
echo-protection-over = ✓ ההגנה נגמרה ב-{ $day }, { echo-away }
echo-delivered = ✓ ״נמסרה״ מאז { $day }, { echo-away }
echo-frozen = ✓ אין חדש מאז { $day }, { echo-away }
echo-collect-by = ✓ לאסוף עד { $day }, { echo-away }
echo-dispute-opened = ✓ { claim-opened } ב-{ $day }, { echo-away }
echo-paypal-case = ✓ פנייה ב-PayPal מאז { $day }, { echo-away }
echo-bank-case = ✓ פנייה לחברת האשראי ב-{ $day }, { echo-away }
echo-refused-until = ✓ סירבו עד { $day }, { echo-away }
echo-claim-open-until = ✓ מחכים לתשובה שלכם עד { $day }, { echo-away }
echo-number = ✓ מספר { $number }
echo-order-number = ✓ מספר הזמנה { $number }
echo-amount = ✓ סכום { $amount }
echo-refund = ✓ החזר { $amount }
refund-all-or-part = זה כל מה ששילמתם?
echo-refund-on = ✓ הוחזר ב-{ $day }

## מה ששואלים שוב.
which-day-about = בערך { $day }? הקישו על היום, או כתבו אותו.
doubt-shipped-long-ago = <b>בטוח?</b> זה { $day }, לפני { $days } ימים.
doubt-shipped-after-delivered = <b>בטוח?</b> זה { $day }, ואמרתם שהיא ״נמסרה״ לפני זה.
doubt-shipped-before-paid = <b>בטוח?</b> זה { $day }: יוצא שהיא נשלחה לפני ששולמה.
text-says = { $what ->
    [paid] בטקסט שלכם כתוב: שולמה ב-<b>{ $day }</b>.
    [promised] בטקסט שלכם כתוב: הובטחה עד <b>{ $day }</b>.
    [delivered] בטקסט שלכם כתוב: נמסרה ב-<b>{ $day }</b>.
    [protection] בטקסט שלכם כתוב: הגנה עד <b>{ $day }</b>.
   *[shipped] בטקסט שלכם כתוב: נשלחה ב-<b>{ $day }</b>.
}
doubt-in-future = <b>בטוח?</b> זה { $day }, יום שעוד לא הגיע.
doubt-promised-before-paid = <b>בטוח?</b> זה { $day }: יוצא שהבטיחו ליום שלפני ההזמנה.
doubt-before-shipped = <b>בטוח?</b> זה { $day }, לפני שההזמנה נשלחה.
doubt-end-far = <b>בטוח?</b> זה { $day }, בעוד { $days } ימים. ההגנה נמשכת כל כך הרבה זמן רק לעיתים נדירות.
doubt-refusal-far = <b>בטוח?</b> זה { $day }, בעוד { $days } ימים. זה הרבה אחרי שההגנה נגמרת.
doubt-told-before = קודם אמרתם לי <b>{ $day }</b>. איזה יום נכון?
button-really = כן, בטוח
amount-is-no-day = זה סכום, לא יום.
roughly-is-enough = מספיק ניחוש. הקישו על הקרוב ביותר.
button-few-days-ago = לפני כמה ימים
button-long-ago = לפני יותר מחודש

## הגנה.
ask-extension =
    בכמה ההגנה <b>הוארכה</b>?

    <i>כתבו ״עוד 15 ימים״, או את הסוף החדש כמו שהוא מופיע בדף ההזמנה.</i>
button-days-more = { $days ->
    [one] עוד יום אחד
    [two] עוד יומיים
   *[other] עוד { $days } ימים
}
button-usual-end = עד { $day }
button-has-ended = היא נגמרה

shipped-as-paid = אני סופר מיום התשלום: לרוב שולחים כמה ימים אחריו. אפשר לשנות את זה.

## שאלות מתחת לכרטיס
ask-place = <i>{ $left ->
    [1] שאלה אחרונה.
    [2] עוד שתי שאלות לכל היותר.
   *[other] עוד { $left } שאלות לכל היותר.
}</i>
ask-place-of = ‏<i>{ $order } · { $left ->
    [1] שאלה אחרונה.
    [2] עוד שתי שאלות לכל היותר.
   *[other] עוד { $left } שאלות לכל היותר.
}</i>
ask-about = ‏<i>{ $order }:</i>
button-enough = מספיק לעכשיו

## דרכים שאנשים מנסים
button-how-to-copy = איך מעתיקים את המספר
button-no-number-yet = עוד אין מספר
how-to-copy =
    1. פתחו את ההזמנה באפליקציה או באתר של החנות.
    2. מצאו את השורה ״מספר מעקב״.
    3. החזיקו אצבע על המספר עד שמופיע ״העתקה״, והקישו עליו.
    4. חזרו לכאן, החזיקו אצבע על שורת ההודעה, והקישו ״הדבקה״.

    אפשר גם להדביק את כל הדף: אקח ממנו מה שצריך.
ask-stop = מה להפסיק?
button-mute-all = 🔕 להשתיק את כל ההזמנות
button-delete-all = למחוק הכול
button-go-on = כלום, להמשיך
all-muted = לא אגיד יותר כלום על ההזמנות שלכם, גם לא לפני סוף ההגנה.
button-unmute-all = 🔔 להזכיר לי שוב
all-unmuted = אני שוב מזכיר.
command-add = לעקוב אחרי הזמנה חדשה
command-track = להסביר מספר מעקב ולעקוב אחריו
command-stop = להשתיק את כל ההזמנות, או למחוק הכול

## השעון שלכם.
ask-clock =
    <b>מה השעה אצלכם עכשיו?</b> אז התזכורות שלי יגיעו ביום ולא בלילה.

    <i>הקישו, כתבו עיר, או שלחו מיקום: אני לא שומר אותו.</i>
ask-clock-nearby = <b>מה מראה השעון שלכם עכשיו?</b> לפי המיקום זה אחד מאלה.
location-unreadable = אני לא מוצא את המקום הזה במפה. כתבו עיר במקום, למשל תל אביב.
button-other-clock = שעה אחרת
button-not-now = לא עכשיו

## מה שנקרא בטקסט
understood = <b>זה מה שהבנתי.</b> נכון?
understood-several = { $count ->
    [one] נשאר מספר אחד. הקישו עליו, ואעקוב אחריו. על מה שחסר אשאל.
    [two] שני מספרים. הקישו על מה שצריך לעקוב אחריו. על מה שחסר אשאל.
   *[other] { $count } מספרים. הקישו על אלה שצריך לעקוב אחריהם. על מה שחסר אשאל.
}
understood-orders = { $count ->
    [one] נשארה <b>הזמנה אחת מהטקסט שלכם</b>. הקישו עליה, ואעקוב אחריה. על מה שחסר אשאל.
    [two] <b>שתי הזמנות בטקסט שלכם.</b> הקישו על מה שצריך לעקוב אחריו. על מה שחסר אשאל.
   *[other] <b>{ $count } הזמנות בטקסט שלכם.</b> הקישו על אלה שצריך לעקוב אחריהן. על מה שחסר אשאל.
}
listed-line = ‏{ $place }. { $order }
listed-shipped = נשלחה ב-{ $day }
listed-paid = שולמה ב-{ $day }
listed-promised = הובטחה עד { $day }
listed-not-shipped = עוד לא נשלחה
listed-mistyped = ❓ נראה שיש טעות בתו אחד
listed-doubt = ❓ אשאל על זה
listed-known = כבר במעקב שלי
listed-shown = { $last ->
    [yes] כאן { $from } עד { $to } מתוך { $count }.
   *[no] כאן { $from } עד { $to } מתוך { $count }. השאר בהמשך.
}
listed-left-out = { $count ->
    [one] עוד אחת לא נכנסה: שלחו אותה שוב אחר כך.
    [two] עוד שתיים לא נכנסו: שלחו אותן שוב אחר כך.
   *[other] עוד { $count } לא נכנסו: שלחו אותן שוב אחר כך.
}
listed-watched = { $count ->
    [one] ✓ אני עוקב אחרי הזמנה אחת. על האחרות צריך לשאול משהו: הקישו עליהן.
    [two] ✓ אני עוקב אחרי שתי הזמנות. על האחרות צריך לשאול משהו: הקישו עליהן.
   *[other] ✓ אני עוקב אחרי { $count } הזמנות. על האחרות צריך לשאול משהו: הקישו עליהן.
}
button-watch-all = לעקוב אחרי כולן
button-next-orders = הלאה ›
button-first-orders = ‹ להתחלה
understood-about = זה על <b>{ $title }</b>. מה חדש:
understood-nothing-new = את כל זה אני כבר יודע.
read-store = ✓ חנות { $store }
read-number = ✓ מספר <code>{ $number }</code>
read-number-kind = ✓ מספר <code>{ $number }</code> · { $kind }
read-no-number = ✓ בלי מספר מעקב
read-name = ‏✓ { $name }
read-not-shipped = ✓ עוד לא נשלחה
read-no-protection = ✓ בלי הגנת קונה
read-protection-length = ✓ ההגנה נמשכת { $span }
read-protection-ended = ✓ ההגנה נגמרה
read-paypal = ✓ שולמה ב-PayPal
read-card = ✓ שולמה בכרטיס
read-other-way = ✓ שולם בדרך אחרת: לא PayPal ולא כרטיס
read-tracking = ✓ { $shown }
button-right = ✅ נכון
button-change = ✏️ לשנות
button-take-it = ✅ לקחת את זה
button-other-order = הזמנה חדשה
button-more-fields = עוד שדות
button-neither-day = אף אחד, או לא ידוע לי
field-tracking = מצב המעקב
doubt-shipped = אפשר להבין מהטקסט ימים שונים. מתי היא <b>נשלחה</b>?
doubt-paid = אפשר להבין מהטקסט ימים שונים. מתי היא <b>שולמה</b>?
doubt-expected = אפשר להבין מהטקסט ימים שונים. עד מתי <b>הובטח</b> שהיא תגיע?
doubt-delivered = אפשר להבין מהטקסט ימים שונים. באיזה יום כתוב ״<b>נמסרה</b>״?
doubt-dispute-opened = אפשר להבין מהטקסט ימים שונים. מתי נפתחה ה<b>מחלוקת</b>?
doubt-protection = אפשר להבין מהטקסט ימים שונים. מתי נגמרת ה<b>הגנה</b>?
ask-in-hands = בטקסט כתוב שהיא נמסרה. היא אצלכם ביד?
other-numbers = יש בטקסט עוד מספרים. מאותה חנות, נשלחו באותו יום? הקישו, ואעקוב גם אחריהם.
# The page of an order that waits for its payment.
order-unpaid = ⚠️ לפי הדף הזה ההזמנה עוד לא שולמה: לפני כן לא נשלח דבר. שלמו רק באפליקציה או באתר של החנות, אף פעם לא דרך קישור בהודעה.
another-waits = רשמתי גם את ההזמנה השנייה. היא הבאה בתור:
