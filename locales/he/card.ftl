# מסגרת הכרטיס והתזכורת, הרשימות, והשאלות של תזכורות חוזרות.
#
# מילון. המילים של החנויות, כמו שהן מופיעות באתרים בעברית:
#   order page          דף ההזמנה (AliExpress: ״פרטי הזמנה״; Temu: ״ההזמנות שלך״; Amazon: ״ההזמנות שלך״)
#   buyer protection    הגנת הקונה (AliExpress: ״הגנה לקונה״; Temu: ״הגנת רכישה״; PayPal: ״הגנה על הקונה״)
#   dispute, claim      מחלוקת (AliExpress, PayPal); תביעה (PayPal); פנייה (eBay, Etsy: case); בקשת החזר (Temu, Shein); שיחה (Allegro)
#   to claim            לבקש החזר (״לתבוע״ נשמע כמו בית משפט)
#   A-to-z claim        תביעת A-to-z (Amazon)
#   tracking number     מספר מעקב
#   carrier             חברת השילוח; דואר ישראל = הדואר
#   seller, support     המוכר; התמיכה (Temu, AliExpress: ״שירות לקוחות״)
#   refund, full        החזר, החזר מלא (כל הסכום כולל המשלוח)
#   confirm receipt     לאשר קבלה (AliExpress: ״אישור קבלת המוצרים״)
#   extend              להאריך את ההגנה
#   escalate            להעביר להכרעת החנות; PayPal: להפוך את הפנייה לתביעה
#   appeal              לערער, ערעור
#   chargeback          הכחשת עסקה. בישראל פונים לחברת האשראי, לא לבנק: לכן ״חברת האשראי״ בכל מקום
#   pick-up point       נקודת מסירה
#   post's notice       הודעה מהדואר
#   customs             המכס
#   screenshot          צילום מסך
#
# הפנייה אל הקורא: בלשון רבים (״הקישו״, ״פתחתם״), כמו באפליקציות בישראל. מי שכותב אל הבוט כותב בלי מין: ״שאלתי״, ״אבקש״, ״לא ידוע לי״.
# כל המילים לתלונה הן בלשון נקבה (מחלוקת, בקשה, פנייה, תביעה, שיחה): כך הפועל מתאים לכולן.
#
# ספקות:
#   - ״מחלוקת״ היא המילה של AliExpress; רבים אומרים ״דיספיוט״.
#   - ״התמיכה״ קצר יותר מ״שירות הלקוחות״.
#   - ״הסלמה״ היא המילה של PayPal; אצלנו ״להפוך את הפנייה לתביעה״, כי קונה מודאג לא מכיר אותה. בחנויות: ״להעביר להכרעה״.
#   - ״מספר מעקב״ ולא ״מספר משלוח״: כך בכל האתרים.

## המסגרת: שורה לכל דבר
frame-title = ‏{ $sign } <b>{ $title }</b>
frame-title-store = ‏{ $sign } <b>{ $title }</b> · { $store }
frame-day = יום { $days }
frame-left = 🛡 { $bar } { $from ->
    [rules] עוד <b>{ $span }</b> לבקש החזר
    [assumed] עוד בערך <b>{ $span }</b>
   *[own] עוד <b>{ $span }</b>
} ({ $day })
frame-stopped = { $decision ->
    [known] 🛡 ביקשתם החזר בזמן. ההחלטה אמורה להגיע עד { $day }
   *[none] 🛡 ביקשתם החזר בזמן: השעון נעצר
}
frame-over = { $from ->
    [rules] 🛡 היום האחרון לבקש החזר היה { $day }
   *[own] 🛡 ההגנה נגמרה ב-{ $day }
}
frame-over-perhaps = 🛡 אולי ההגנה כבר נגמרה: בדקו בדף ההזמנה
frame-end-unknown = { $asks ->
    [promised] 🛡 היום האחרון לא ידוע: כתבו לי עד מתי הובטח
   *[end] 🛡 סוף ההגנה לא ידוע: השעון בדף ההזמנה
}
frame-next = { $is ->
    [today] 🔔 היום, { $time }
    [tomorrow] 🔔 מחר, { $time }
   *[day] 🔔 { $day }, { $time }
}
button-more = ⋯ עוד
button-track = 🔎 למעקב
button-open-store = 🛒 לפתוח את { $store }
button-answer-yes = ✅ כן
button-answer-no = לא
button-wait-longer = ⏰ לחכות עוד

undo-takes-back = <i>↩ יבטל: { $what }.</i>
undone = { $now ->
    [end] ↩ בוטל: { $what }. ההגנה שוב נגמרת ב-{ $day }.
    [none] ↩ בוטל: { $what }. סוף ההגנה שוב לא ידוע.
   *[same] ↩ בוטל: { $what }. כל השאר נשאר כמו שהיה.
}
notice-undone = בוטל.
sure-close = הכול שם והכול עובד? אחרי הסגירה אני כבר לא שומר על סוף ההגנה: <b>{ $at }</b>.
button-sure-close = כן, לסגור

## מה יש לעשות, ברשימה
digest-line = ‏{ $sign } <b>{ $title }</b>: { $todo } · { $left }
digest-line-bare = ‏{ $sign } <b>{ $title }</b>: { $todo }
digest-quiet = ‏{ $sign } <b>{ $title }</b>
left-span = { $about ->
    [yes] עוד בערך { $span }
   *[no] עוד { $span }
}
title-no-number = בלי מספר
do-wait = לחכות
do-look = לראות איך זה מתקדם
do-ask = { $to ->
    [support] לשאול את התמיכה
   *[seller] לשאול את המוכר
}
do-answer = { $to ->
    [support] תשובת התמיכה
   *[seller] תשובת המוכר
}
do-compare = להשוות את המספר
do-extension = להאריך את ההגנה
do-post = לשאול בדואר
do-ship = עוד לא נשלחה
do-cancel = לבטל את ההזמנה
do-dispute = { claim-file }
do-news = לבדוק את { claim-the }
do-reply = לענות ב{ claim-of }
do-decide = לבקש הכרעה
do-appeal = לערער
do-payment = { $ways ->
    [paypal] לפנות ל-PayPal
    [card] לפנות לחברת האשראי
    [other] לפנות למי שקיבל את התשלום
   *[both] לפנות ל-PayPal או לחברת האשראי
}
do-over = מאוחר מדי, לסגור
do-customs = לסדר מול המכס
do-collect = לאסוף
do-return = לברר למה היא חוזרת
do-money = לבדוק את הכסף
do-close = לסגור

## תזכורת חוזרת שואלת מה יצא מהעצה: שאלה שהכפתורים עונים עליה. פעם כך ופעם אחרת
again-change = { $time ->
    [odd] משהו השתנה?
   *[even] הכול כמו קודם, או שיש חדש?
}
again-arrival = { $time ->
    [odd] היא הגיעה? ואולי יש משהו חדש במעקב?
   *[even] היא כבר אצלכם? מה המעקב מראה היום?
}
again-seller-asked = { $to ->
    [support] { $time ->
        [odd] שאלתם את התמיכה?
       *[even] התמיכה לא תעזור לפני שפונים אליה. כתבתם?
    }
   *[seller] { $time ->
        [odd] שאלתם את המוכר?
       *[even] המוכר לא יעזור לפני שפונים אליו. כתבתם?
    }
}
again-answer = { $to ->
    [support] { $time ->
        [odd] התמיכה ענתה?
       *[even] כבר יש תשובה מהתמיכה?
    }
   *[seller] { $time ->
        [odd] המוכר ענה?
       *[even] כבר יש תשובה מהמוכר?
    }
}
again-number-compared = { $time ->
    [odd] השוויתם את המספר לדף ההזמנה?
   *[even] לפעמים המוכר מחליף את המספר. השוויתם?
}
again-parcel-compared = { $time ->
    [odd] השוויתם את המקום והתאריכים?
   *[even] המשקל לבדו לא אומר הרבה. השוויתם מקום ותאריכים?
}
again-extension-asked = { $time ->
    [odd] ביקשתם עוד זמן?
   *[even] רק הארכה עוצרת את השעון. ביקשתם?
}
again-extended = { $time ->
    [odd] ההגנה הוארכה?
   *[even] בדקו בדף ההזמנה: סוף ההגנה זז?
}
again-extended-yourself = { $time ->
    [odd] הארכתם את ההגנה או ביקשתם החזר?
   *[even] הימים רצים. הארכתם את ההגנה או ביקשתם החזר?
}
again-post-asked = { $time ->
    [odd] שאלתם בדואר?
   *[even] בדואר יודעים לפעמים יותר מהאתר. שאלתם?
}
again-still-there = { $time ->
    [odd] שאלתם אם היא עוד שם?
   *[even] היא עוד שם? אם לא אוספים, היא חוזרת. שאלתם?
}
again-shipped = { $time ->
    [odd] היא נשלחה?
   *[even] בדף ההזמנה כבר כתוב ״נשלח״?
}
again-cancelled = { $time ->
    [odd] ביטלתם את ההזמנה?
   *[even] אולי ההזמנה עוד פתוחה. ביטלתם אותה?
}
again-opened = { $time ->
    [odd] כבר { claim-did }?
   *[even] הימים רצים. כבר { claim-did }?
}
again-news = { $time ->
    [odd] יש חדש ב{ claim-of }?
   *[even] מה כתוב היום ב{ claim-of }?
}
again-decision = { $time ->
    [odd] החנות החליטה?
   *[even] כבר יש החלטה?
}
again-appeal-news = { $time ->
    [odd] יש תשובה לערעור?
   *[even] הערעור כבר הוכרע?
}
again-case-news = { $time ->
    [odd] יש חדש בפנייה שלכם?
   *[even] מה כתוב היום בפנייה שלכם?
}
again-replied = { $time ->
    [odd] עניתם ב{ claim-of }?
   *[even] שתיקה עלולה להיחשב להסכמה. עניתם ב{ claim-of }?
}
again-said-no = { $to ->
    [support] { $time ->
        [odd] עניתם לתמיכה?
       *[even] התמיכה עלולה לראות בשתיקה הסכמה. עניתם?
    }
   *[seller] { $time ->
        [odd] עניתם למוכר?
       *[even] המוכר עלול לראות בשתיקה הסכמה. עניתם?
    }
}
again-escalated = { $time ->
    [odd] ביקשתם מהחנות להכריע?
   *[even] החנות לא תמיד מתערבת מעצמה. ביקשתם ממנה להכריע?
}
again-case-escalated = { $time ->
    [odd] הפכתם את הפנייה לתביעה?
   *[even] ‏PayPal סוגרת פנייה שלא הפכה לתביעה. עשיתם את זה?
}
again-appealed = { $time ->
    [odd] ערערתם?
   *[even] ״לא״ הוא לא תמיד סוף פסוק. ערערתם?
}
again-objected = { $time ->
    [odd] התנגדתם להחלטה?
   *[even] יש החלטות שמשתנות. התנגדתם?
}
again-payment-asked = { $time ->
    [odd] ביקשתם את הכסף במקום ששילמתם דרכו?
   *[even] מי שקיבל את התשלום לא יפעל לפני שמבקשים. ביקשתם?
}
again-claimed = { $time ->
    [odd] ביקשתם החזר מהחנות, או איפה ששילמתם?
   *[even] הימים רצים בשני המקומות. פניתם לחנות, או לאן ששילמתם?
}
again-claim-changed = { $time ->
    [odd] צירפתם את התמונות ל{ claim-of }?
   *[even] בלי תמונות עלולים לסרב. צירפתם אותן?
}
again-over = { $time ->
    [odd] לא נשאר מועד שאפשר להספיק. לסגור את ההזמנה?
   *[even] עדיין אין עזרה? לסגור את ההזמנה?
}
again-customs = { $time ->
    [odd] זה הסתדר מול המכס?
   *[even] אולי המכס עוד מחכה לכם. זה הסתדר?
}
again-collected = { $time ->
    [odd] אספתם אותה?
   *[even] אם לא אוספים, היא חוזרת. אספתם?
}
again-why-returned = { $time ->
    [odd] כבר ידוע למה היא חוזרת?
   *[even] מה אומרת חברת השילוח: למה היא חוזרת?
}
again-money = { $time ->
    [odd] הכסף הגיע?
   *[even] הכסף כבר מופיע בפירוט החיובים?
}
again-all-well = { $time ->
    [odd] הכול בסדר איתה?
   *[even] הכול שם, והכול עובד?
}
again-arrival-told = { $to ->
    [support] { $time ->
        [odd] אמרתם לתמיכה שהיא הגיעה?
       *[even] התמיכה יודעת שהיא הגיעה?
    }
   *[seller] { $time ->
        [odd] אמרתם למוכר שהיא הגיעה?
       *[even] המוכר יודע שהיא הגיעה?
    }
}
again-closing = { $time ->
    [odd] אפשר לסגור את ההזמנה?
   *[even] לא נשאר מה לעשות. לסגור את ההזמנה?
}
button-nothing-new = אין חדש
button-no-news = עוד אין חדש
button-it-is-here = ✅ היא כאן
button-money-back = ✅ הכסף חזר
button-all-well = ✅ הכול בסדר: לסגור
button-told-close = ✅ כן, לסגור את ההזמנה
reminder-no-news = בסדר, אין חדש.
reminder-not-yet = עוד לא? אז זה הצעד עכשיו.
button-parcel-mine = ✅ מתאים: היא שלי
