# טקסטים כהודעות: כותרות, כפתורים וצעדים. הטקסטים עצמם נמצאים ב-locales/en/letters.ftl; כאן כתוב מה אומר כל משפט (`says-…`),
# בגוף ראשון כמו בטקסט עצמו, ובלי מין של הכותב.

## כותרות
letter-ask-code = { $to ->
    [support] ✉️ <b>לשאול את התמיכה על המספר</b> · { $title }
   *[seller] ✉️ <b>לשאול את המוכר על המספר</b> · { $title }
}
letter-not-handed-over = ✉️ <b>לבקש שימסרו את החבילה למשלוח</b> · { $title }
letter-where-is-it = ✉️ <b>לשאול איפה היא</b> · { $title }
letter-settle-return = ✉️ <b>לבקש לשלוח שוב או להחזיר כסף</b> · { $title }
letter-reopen = ✉️ <b>לבקש לפתוח שוב את ההזמנה</b> · { $title }
letter-proof-sent = ✉️ <b>לשלוח את ההוכחה שביקשו</b> · { $title }
letter-address-right = ✉️ <b>לשאול מה הכתובת על התווית</b> · { $title }
letter-out-of-stock = ✉️ <b>אין במלאי: הכסף בחזרה</b> · { $title }
letter-extend = ✉️ <b>לבקש הארכה</b> · { $title }
letter-cancel-unshipped = ✉️ <b>לבטל את ההזמנה: לא נשלחה</b> · { $title }
letter-proof-of-delivery = ✉️ <b>לבקש הוכחת מסירה</b> · { $title }
letter-delivered-not-here = ⚖️ <b>ל{ claim-of }: ״נמסרה״, אבל לא כאן</b> · { $title }
letter-not-mine = ⚖️ <b>ל{ claim-of }: המספר שייך לחבילה אחרת</b> · { $title }
letter-returned = ⚖️ <b>ל{ claim-of }: החבילה חוזרת</b> · { $title }
letter-problem = ⚖️ <b>ל{ claim-of }: { $problem ->
    [missing] חסר חלק
    [empty] החבילה הייתה ריקה
    [broken] הגיע שבור
    [variant] מידה, צבע או דגם אחרים
    [described] לא כמו בתיאור
   *[wrong] לא מה שהוזמן
}</b> · { $title }
letter-late = ⚖️ <b>ל{ claim-of }: היום שהובטח עבר</b> · { $title }
letter-no-tracking = ⚖️ <b>ל{ claim-of }: אין מידע במעקב</b> · { $title }
letter-ending = ⚖️ <b>ל{ claim-of }: ההזמנה לא הגיעה</b> · { $title }
letter-repeat = ⚖️ <b>{ $part ->
    [yes] לבקש את השאר
   *[no] לסרב להצעה
}</b> · { $title }
letter-escalate = ⚖️ <b>לבקש מהחנות להכריע</b> · { $title }
letter-appeal = ⚖️ <b>לערער על ההחלטה</b> · { $title }
letter-keep-dispute = { $to ->
    [support] ✉️ <b>התשובה שלכם לתמיכה</b> · { $title }
   *[seller] ✉️ <b>התשובה שלכם למוכר</b> · { $title }
}
letter-courier-data = { $to ->
    [support] ✉️ <b>לשאול את התמיכה מי רוצה את הפרטים שלי</b> · { $title }
   *[seller] ✉️ <b>לשאול את המוכר מי רוצה את הפרטים שלי</b> · { $title }
}
letter-tax-paid = ✉️ <b>לשאול אם המס שולם</b> · { $title }
letter-refund-late = ✉️ <b>לשאול איפה ההחזר</b> · { $title }
letter-arrived-after-refund = { $to ->
    [support] ✉️ <b>לספר לתמיכה שהיא הגיעה</b> · { $title }
   *[seller] ✉️ <b>לספר למוכר שהיא הגיעה</b> · { $title }
}
letter-paypal = 💳 <b>מה לכתוב ל-PayPal</b> · { $title }
letter-bank = 💳 <b>מה לכתוב לחברת האשראי</b> · { $title }
letter-dispute-short = הטקסט ל{ claim-of }:
letter-message-short = { $to ->
    [support] הטקסט לתמיכה:
   *[seller] הטקסט למוכר:
}

## כפתורים
letter-name-ask-code = ✉️ לשאול על המספר
letter-name-not-handed-over = ✉️ לשאול אם נשלחה
letter-name-where-is-it = ✉️ לשאול איפה היא
letter-name-settle-return = ✉️ לשלוח שוב או החזר
letter-name-reopen = ✉️ לפתוח שוב את ההזמנה
letter-name-proof-sent = ✉️ לשלוח את ההוכחה
letter-name-address-right = ✉️ לבקש את התווית
letter-name-out-of-stock = ✉️ הכסף בחזרה, בבקשה
letter-name-extend = ✉️ לבקש הארכה
letter-name-cancel-unshipped = ✉️ לבטל: לא נשלחה
letter-name-proof-of-delivery = ✉️ לבקש הוכחה
letter-name-delivered-not-here = ✉️ החזר: ״נמסרה״
letter-name-not-mine = ✉️ החזר: חבילה אחרת
letter-name-returned = ✉️ החזר: חזרה לשולח
letter-name-problem = ✉️ החזר: { $problem ->
    [missing] חסר חלק
    [empty] ריקה
    [broken] שבור
    [variant] מידה או צבע
    [described] לא כמתואר
   *[wrong] לא מה שהוזמן
}
letter-name-late = ✉️ החזר: היא מאחרת
letter-name-no-tracking = ✉️ החזר: אין מעקב
letter-name-ending = ✉️ החזר: לא הגיעה
letter-name-repeat = { $part ->
    [yes] ✉️ לבקש את השאר
   *[no] ✉️ לסרב להצעה
}
letter-name-escalate = ✉️ לבקש הכרעה
letter-name-appeal = ✉️ ערעור
letter-name-keep-dispute = { $to ->
    [support] ✉️ לענות לתמיכה
   *[seller] ✉️ לענות למוכר
}
letter-name-courier-data = ✉️ לשאול מי רוצה פרטים
letter-name-tax-paid = ✉️ לשאול על המס
letter-name-refund-late = ✉️ לשאול על ההחזר
letter-name-arrived-after-refund = ✉️ לספר שהיא הגיעה
letter-name-paypal = ✉️ לכתוב ל-PayPal
letter-name-bank = ✉️ לכתוב לחברת האשראי
button-copy = { $in ->
    [english] 📋 להעתיק באנגלית
    [own] 📋 להעתיק בעברית
   *[only] 📋 להעתיק את הטקסט
}
button-alone = { $in ->
    [english] 📋 האנגלית לבד
    [own] 📋 העברית לבד
   *[only] 📋 רק הטקסט
}

## למה טקסט לא כאן, או בא מוקדם
letter-day-in-doubt = היום שנתתם הוא לפני יום השליחה. אז אולי זו חבילה אחרת. בדקו שוב, בבקשה.
letter-which = <i>קודם שלחו את זה { $to ->
    [paypal] ל-PayPal
    [bank] לחברת האשראי
    [support] לתמיכה
   *[seller] למוכר
}. האנגלית היא למי שמבקש אותה.</i>
letter-not-now = הטקסט הזה לא מתאים עכשיו: ראו בכרטיס מה לעשות.
extend-not-now = כדי לבקש עוד זמן צריך את סוף ההגנה, והוא חייב להיות עוד לפנינו. הקישו ״לשנות״ בכרטיס.
extend-not-here = אני לא מכיר הארכה בחנות הזאת. אל תפספסו את היום האחרון לבקש החזר.
ask-too-early = <i>עוד מוקדם: עד { $day } (יום { $from } אחרי השליחה) רגיל לא לראות כלום.</i>

## המילה של החנות לתלונה שמשהו לא הגיע. כולן בלשון נקבה. בכל טקסט שמקבל `$claim` אפשר להשתמש בהן.
## claim-the: מיודעת; claim-of: אחרי ב או ל צמודות; claim-word: לא מיודעת; claim-file: מקור; claim-did: כבר נעשה.
claim-word = { $claim ->
    [dispute] מחלוקת
    [request] בקשה
    [case] פנייה
    [a-to-z] תביעת A-to-z
    [return] בקשת החזר
    [discussion] שיחה
   *[claim] תביעה
}
claim-the = { $claim ->
    [dispute] המחלוקת
    [request] הבקשה
    [case] הפנייה
    [a-to-z] תביעת ה-A-to-z
    [return] בקשת ההחזר
    [discussion] השיחה
   *[claim] התביעה
}
claim-of = { $claim ->
    [dispute] מחלוקת
    [request] בקשה
    [case] פנייה
    [a-to-z] תביעת ה-A-to-z
    [return] בקשת ההחזר
    [discussion] שיחה
   *[claim] תביעה
}
claim-opened = { $claim ->
    [dispute] המחלוקת נפתחה
    [request] הבקשה נפתחה
    [case] הפנייה נפתחה
    [a-to-z] תביעת ה-A-to-z הוגשה
    [return] ההחזר התבקש
    [discussion] השיחה נפתחה
   *[claim] התביעה הוגשה
}
claim-did = { $claim ->
    [dispute] פתחתם מחלוקת
    [request] פתחתם בקשה
    [case] פתחתם פנייה
    [a-to-z] הגשתם תביעת A-to-z
    [return] ביקשתם החזר
    [discussion] פתחתם שיחה
   *[claim] הגשתם תביעה
}
claim-file = { $claim ->
    [dispute] לפתוח מחלוקת
    [request] לפתוח בקשה
    [case] לפתוח פנייה
    [a-to-z] להגיש תביעת A-to-z
    [return] לבקש החזר
    [discussion] לפתוח שיחה
   *[claim] להגיש תביעה
}
claim-file-start = { $claim ->
    [dispute] פתחו מחלוקת
    [request] פתחו בקשה
    [case] פתחו פנייה
    [a-to-z] הגישו תביעת A-to-z
    [return] בקשו החזר
    [discussion] פתחו שיחה
   *[claim] הגישו תביעה
}

## מה עושים עם טקסט: ארבע תבניות לכל החנויות. `$path` הם הכפתורים של החנות עצמה, מ-resources/stores.toml.
steps-claim =
    <b>איך { claim-file }</b>
    ‏1. { $first ->
        [0] { $path }.
       *[other] { $late ->
            [yes] כתבתם למוכר לפני { $first } שעות? אז: { $path }. עוד לא? כתבו קודם.
           *[no] כתבו למוכר, וחכו { $first } שעות. ואז: { $path }.
        }
    }
    2. סיבה: { $reason ->
        [no-tracking] לא התקבלה, אין מידע במעקב. <b>כל</b> הסכום כולל משלוח.
        [another-parcel] לא התקבלה, המספר שייך לחבילה אחרת. <b>כל</b> הסכום כולל משלוח.
        [marked-delivered] ״נמסרה״, אבל לא לכם. אל תבחרו ״אין מידע במעקב״. <b>כל</b> הסכום כולל משלוח.
        [returned] לא התקבלה, חזרה לשולח. <b>כל</b> הסכום כולל משלוח.
        [part-missing] חסר חלק מההזמנה. המחיר של מה שחסר.
        [empty] חבילה ריקה. <b>כל</b> הסכום כולל משלוח.
        [wrong-item] מוצר לא נכון. <b>כל</b> הסכום כולל משלוח.
        [other-variant] מידה, צבע או דגם אחרים (לרוב תחת ״לא כמו בתיאור״). <b>כל</b> הסכום כולל משלוח.
        [not-as-described] לא כמו בתיאור, או מזויף. <b>כל</b> הסכום כולל משלוח.
        [broken] הגיע שבור. <b>כל</b> הסכום כולל משלוח.
       *[not-received] לא התקבלה. <b>כל</b> הסכום כולל משלוח.
    } הדביקו את הטקסט.
    3. { $proof ->
        [photos] צרפו תמונות של החבילה, התווית ומה שהיה בפנים.
        [optional] צילום מסך של המעקב עם תאריך עוזר, אבל לא חובה.
       *[screenshot] צרפו צילום מסך של המעקב עם תאריך.
    }
    4. בדקו כל יום. { $answer ->
        [store] החנות מכריעה בעצמה. בקשו כסף, לא זיכוי ולא חבילה שנייה.
        [refund] אם המוכר שותק { $answerdays } ימים, לרוב מחזירים לכם: אל תסגרו.
        [days] למוכר יש { $answerdays } ימים לענות.
        [business] למוכר יש { $answerdays } ימי עסקים לענות.
       *[unknown] אל תסגרו עד שהחבילה מגיעה.
    }{ $ends ->
        [yes] { " " }זה עובד רק עד שההזמנה מסומנת כהושלמה: אל תאשרו קבלה.
       *[no] { "" }
    }{ $window ->
        [0] { "" }
       *[other] { " " }סירבו כי הכול נראה תקין? הגישו שוב מהיום שכתוב שם, בתוך { $window } ימים.
    }{ $onlyone ->
        [yes] { " " }פנייה במקביל לחברת האשראי או ל-PayPal סוגרת אותה.
       *[no] { "" }
    }
steps-return = החזרה או החזר כספי
steps-message = { $to ->
    [support] כאן עונה התמיכה, לא המוכר. { $path }.
   *[seller] ‏{ $path }.
} הדביקו שם את הטקסט. { $next ->
    [claim] { $wait ->
        [one] אם אין תשובה מועילה בתוך יום, הצעד הבא הוא { claim-the }.
        [two] אם אין תשובה מועילה בתוך יומיים, הצעד הבא הוא { claim-the }.
       *[other] אם אין תשובה מועילה בתוך { $wait } ימים, הצעד הבא הוא { claim-the }.
    }
    [step] אין תשובה מועילה עד { $nextday }? אגיד לכם מה הצעד הבא.
    [payment] { $wait ->
        [one] אם הכסף לא חזר בתוך יום, הצעד הבא הוא המקום ששילמתם דרכו.
        [two] אם הכסף לא חזר בתוך יומיים, הצעד הבא הוא המקום ששילמתם דרכו.
       *[other] אם הכסף לא חזר בתוך { $wait } ימים, הצעד הבא הוא המקום ששילמתם דרכו.
    }
    [late] אין זמן לחכות לתשובה: צריך גם { claim-file }.
   *[none] אל תשלמו כלום מחוץ לחנות.
}
steps-cover = <i>בצילום מסך של התשלום הסתירו את מספר הכרטיס.</i>
steps-offer =
    <b>איך לסרב להצעה</b>
    1. פתחו את { claim-the } בדף ההזמנה ← כפתור כמו ״דחייה״ (Reject). אף פעם לא ״אישור״ (Accept): זה מסיים את { claim-the } בסכום הזה, גם אם הוא אפס.
    2. אם אפשר, בקשו שוב את <b>כל</b> הסכום כולל משלוח. הדביקו את הטקסט.
    3. בדקו כל יום: הצעה בלי תשובה עלולה להיחשב כמוסכמת.
steps-escalate =
    <b>איך לבקש מהחנות להכריע</b>
    1. פתחו את { claim-the } בדף ההזמנה ← כפתור כמו ״הסלמה״ (Escalate), ״ערעור״ (Appeal) או בקשה שהחנות תתערב. { $latest ->
        [0] אין כפתור כזה? כתבו לתמיכה.
       *[other] עשו את זה בתוך { $latest } ימי עסקים מהפתיחה, אחרת היא נסגרת.
    }
    2. הדביקו את הטקסט. צרפו צילום מסך של המעקב עם תאריך, ואת התשובות שקיבלתם.
    3. בדקו כל יום: אולי יבקשו הוכחה, ויהיה לכם רק מעט זמן לשלוח אותה. { $decision ->
        [hours] התשובה מגיעה לרוב בתוך { $decisiontime } שעות.
        [days] התשובה מגיעה לרוב בתוך { $decisiontime } ימים.
       *[unknown] כתבו בנימוס: עכשיו קורא את זה אדם אחר.
    }{ $appeal ->
        [0] { "" }
       *[other] { " " }אפשר לערער בתוך { $appeal } ימים.
    }

steps-payment =
    <b>מה עושים עם זה</b>
    1. פתחו את הפנייה באפליקציה, או בקשו מחברת האשראי טופס הכחשת עסקה: ״המוצר לא התקבל״ או ״לא כפי שתואר״.
    2. צרפו את דף ההזמנה, את ההודעות וצילום מסך של המעקב עם תאריך.

## מה עוד צריך לדעת בחנות: `steps-note-` והמפתח שלה מ-resources/stores.toml.
steps-note-amazon = אם Amazon עצמה מכרה, כתבו לשירות הלקוחות שלה: גם הוא מחזיר כסף.
steps-note-aliexpress = האתר aliexpress.ru הוא חנות אחרת: את הכללים שלו אני לא מכיר.

rules-checked = { $known ->
    [nothing] <i>אני לא מכיר את הכללים של החנות הזאת: דף ההזמנה קובע.</i>
    [undated] <i>כללי החנות לפי עותקי דפים בלי תאריך. אם בדף ההזמנה כתוב אחרת, הדף קובע.</i>
   *[years] <i>כללי החנות לפי מקורות מ-{ $years }. אם בדף ההזמנה כתוב אחרת, הדף קובע.</i>
}

## מה אומרים המשפטים של הטקסטים; בשפה הזאת קוראים אותם גם חנויות שעונות בעברית.
says-hello = שלום!
says-thanks = תודה!
says-order = פנייה לגבי הזמנה { $order }.
says-not-here = ההזמנה שלי לא הגיעה.
says-order-not-here = ההזמנה שלי { $order } לא הגיעה.
says-not-shipped = ההזמנה שלי לא נשלחה.
says-order-not-shipped = ההזמנה שלי { $order } לא נשלחה.
says-shipped = { $days ->
    [one] היא נשלחה ב-{ $shipped }, לפני יום.
    [two] היא נשלחה ב-{ $shipped }, לפני יומיים.
   *[other] היא נשלחה ב-{ $shipped }, לפני { $days } ימים.
}
says-marked-shipped = { $days ->
    [one] היא סומנה כנשלחה ב-{ $shipped }, לפני יום.
    [two] היא סומנה כנשלחה ב-{ $shipped }, לפני יומיים.
   *[other] היא סומנה כנשלחה ב-{ $shipped }, לפני { $days } ימים.
}
says-promised = הובטח שתגיע עד { $promised }.
says-paid = שילמתי ב-{ $paid }.
says-ship-by = היא הייתה צריכה להישלח עד { $shipby }.

# למוכר
says-no-number = אין לי מספר מעקב.
says-number-is = מספר המעקב הוא { $number }.
says-nothing-new = במספר המעקב { $number } אין חדש מאז { $since }.
says-no-information = במספר המעקב { $number } אין מידע (נבדק { $checked }).
says-only-label = במספר המעקב { $number } יש רק תווית (נבדק { $checked }).
says-please-send = נא לשלוח לי את המספר ואת שם חברת השילוח.
says-please-find = נא לברר איפה החבילה.
says-please-check = נא לבדוק את המספר ולשלוח לי את הנכון אם הוא השתנה.
says-please-hand-over = נא למסור את החבילה למשלוח עכשיו, או להחזיר לי את כל הכסף.
says-please-extend = { $extension ->
    [one] נא להאריך את ההגנה ביום אחד, כדי שאוכל לחכות.
    [two] נא להאריך את ההגנה ביומיים, כדי שאוכל לחכות.
   *[other] נא להאריך את ההגנה ב-{ $extension } ימים, כדי שאוכל לחכות.
}
says-without-extension = בלי הארכה איאלץ { claim-file }.
says-please-cancel = נא לבטל את ההזמנה ולהחזיר לי את כל הכסף.
says-please-prove = נא לשלוח הוכחת מסירה: חתימה, תמונה ומקום.
says-data-asked = המכס או חברת שילוח מבקשים ממני פרטים או כסף עבור החבילה שלי.
says-data-asked-number = המכס או חברת שילוח מבקשים ממני פרטים או כסף עבור חבילה { $number }.
says-please-name = נא למסור לי את השם והאתר הרשמי של חברת השילוח, ואת הערך שהצהרתם עליו.
says-customs-hold = החבילה שלי מעוכבת במכס.
says-customs-hold-number = חבילה { $number } מעוכבת במכס.
says-please-tax = המס כבר שולם בחנות? אם כן, נא לשלוח לי את מספר המס (IOSS) ואת החשבונית למכס.
says-moves = ראיתי שהחבילה זזה (נבדק { $checked }).
says-keep-open = אשאיר את { claim-the } פתוחה עד שהחבילה תגיע אליי.
says-keep-open-until-solved = אשאיר את { claim-the } פתוחה עד שזה ייפתר.
says-keep-right = שמורה לי הזכות { claim-file }.
says-please-new-number = אם אתם שולחים שוב, נא לתת לי את מספר המעקב החדש.
says-money-inside = לא אקבל כסף מחוץ לחנות. נא להחזיר לי את הכסף בתוך החנות.
says-money-inside-store = לא אקבל כסף מחוץ ל-{ $store }. נא להחזיר לי את הכסף בתוך { $store }.
says-no-confirmation = לא אאשר קבלה לפני שהחבילה תגיע אליי.
says-no-confirmation-until-solved = לא אאשר קבלה לפני שזה ייפתר.
says-cancelled = ביטלתי את ההזמנה שלי לא יאוחר מ-{ $by }. היא לא נשלחה.
says-order-cancelled = ביטלתי את הזמנה { $order } לא יאוחר מ-{ $by }. היא לא נשלחה.
says-refund-agreed = החזר מלא סוכם לא יאוחר מ-{ $by }.
says-order-refund-agreed = החזר מלא על הזמנה { $order } סוכם לא יאוחר מ-{ $by }.
says-amount-is = הסכום הוא { $amount }.
says-no-money = לא קיבלתי את הכסף.
says-please-reference = נא למסור לי באיזה יום הוא נשלח ומה מספר האסמכתה, כדי שחברת האשראי שלי תמצא אותו.
says-refunded = קיבלתי החזר על ההזמנה שלי.
says-order-refunded = קיבלתי החזר על הזמנה { $order }.
says-to-refund = סוכם על החזר מלא להזמנה שלי.
says-order-to-refund = סוכם על החזר מלא להזמנה { $order }.
says-arrived-now = עכשיו החבילה הגיעה.
says-pay-inside = אשמח לשלם עליה. נא להסביר לי איך לעשות את זה בתוך החנות.
says-pay-inside-store = אשמח לשלם עליה. נא להסביר לי איך לעשות את זה בתוך { $store }.

says-please-when = נא למסור לי איפה החבילה ומתי היא תגיע.
says-please-send-again = נא למסור לי כמה עולה לשלוח אותה שוב, או להחזיר לי את הכסף כשהיא תחזור אליכם.
says-confirmed-by-mistake = אושר בטעות שההזמנה התקבלה.
says-closed-as-received = ההזמנה נסגרה כאילו התקבלה.
says-please-reopen = נא לפתוח שוב את ההזמנה, או להחזיר לי את כל הכסף.
says-photos-attached = מצורפות תמונות של החבילה, התווית ומה שהיה בפנים.
says-payment-attached = מצורפת הוכחת התשלום.
says-please-label = נא לשלוח לי תמונה של תווית הכתובת, ולהשוות אותה לכתובת בהזמנה שלי.
says-if-other-address = אם זו הייתה כתובת אחרת, נא לשלוח שוב או להחזיר לי את כל הכסף.
says-not-available = כתבתם שהמוצר לא זמין.
says-no-replacement = אין לי עניין במוצר אחר או בשובר.

# במחלוקת
says-no-number-given = לא קיבלתי מספר מעקב.
says-no-working-number = לא נשלח לי מספר שעובד.
says-refund = אבקש החזר מלא.
says-refund-amount = אבקש החזר מלא של { $amount }.
says-refund-rest = קיבלתי בחזרה רק { $part }. אבקש את השאר: { $rest }.
says-refund-unknown-rest = קיבלתי בחזרה רק חלק מהכסף. אבקש את השאר.
# מי אומר את זה: הדף, כל עוד לא אישרתם.
part-shown-by = { $by ->
    [page] דף המעקב מראה
   *[told] המצב האחרון
}
says-status-moving = { part-shown-by }: בדרך (נבדק { $checked }).
says-status-frozen = { part-shown-by }: אין חדש מאז { $since } (נבדק { $checked }).
says-status-returned = { part-shown-by }: חוזרת לשולח (נבדק { $checked }).
says-status-data = { part-shown-by }: מעוכבת, מבקשים פרטים או כסף (נבדק { $checked }).
says-status-delivered = { part-shown-by }: נמסרה ב-{ $since }{ $by ->
    [page] {""}
   *[told] {","} אבל לא לי
} (נבדק { $checked }).
says-status-announced = { part-shown-by }: רק תווית (נבדק { $checked }).
says-status-pickup = { part-shown-by }: מחכה בנקודת מסירה (נבדק { $checked }).
says-status-attempted = { part-shown-by }: המסירה נכשלה (נבדק { $checked }).
says-status-held = { part-shown-by }: מעוכבת במכס (נבדק { $checked }).
says-status-lost = { part-shown-by }: אבדה (נבדק { $checked }).
says-status-destroyed = { part-shown-by }: הושמדה (נבדק { $checked }).
says-protection-ends = ההגנה נגמרת ב-{ $end }.
says-protection-ended = ההגנה נגמרה ב-{ $end }.
says-page-delivered = דף המעקב של { $number } מראה: נמסרה ב-{ $day } (נבדק { $checked }).
says-page-on-its-way = דף המעקב של { $number } מראה: כבר בדרך ב-{ $day } (נבדק { $checked }).
says-page-delivered-in = דף המעקב של { $number } מראה: נמסרה במדינה הזאת: { $country } (נבדק { $checked }).
says-page-goes-to = דף המעקב של { $number } מראה: נשלחה אל { $country } (נבדק { $checked }).
says-not-mine = מספר המעקב { $number } שייך לחבילה אחרת.
says-other-place = החבילה ההיא נמסרה במקום אחר.
says-before-order = החבילה ההיא הייתה בדרך לפני שהזמנתי.
says-other-weight = המשקל לא מתאים להזמנה שלי.
says-received-nothing = לא קיבלתי כלום.
says-screenshot = מצורף צילום מסך.
says-delivered = במספר המעקב { $number } כתוב: נמסרה ב-{ $day }.
says-delivered-numberless = במעקב כתוב: נמסרה ב-{ $day }.
says-asked-around = היא לא בסניף הדואר ולא אצל השכנים.
says-return-not-collected = החבילה לא נאספה בזמן.
says-return-customs = תשלומי המכס לא שולמו.
says-return-address = הסיבה שנמסרה היא כתובת שגויה.
says-return-not-my-fault = זה לא נגרם באשמתי.
says-when-back = כשהחבילה תחזור, נא להחזיר לי את הכסף או לשלוח אותה שוב.
says-part-missing = הגיעה חבילה, אבל חסר חלק מההזמנה שלי.
says-was-empty = הגיעה חבילה, אבל היא הייתה ריקה.
says-wrong-item = הגיעה חבילה, אבל זה לא מה שהזמנתי.
says-other-variant = הגיעה חבילה, אבל המידה, הצבע או הדגם אינם מה שהזמנתי.
says-not-as-described = הגיעה חבילה, אבל המוצר אינו כמו בתיאור.
says-broken = הגיעה חבילה, אבל המוצר שבור.
says-send-part-or-refund = נא לשלוח את החלק החסר או להחזיר את הכסף עליו.
says-no-offer = ההצעה הזאת לא מקובלת עליי.
says-repeat = בקשתי נשארת: החזר מלא.
says-repeat-amount = בקשתי נשארת: החזר מלא של { $amount }.
says-dispute-opened = { claim-opened } ב-{ $opened }.
says-refused = ההחזר נדחה.
says-decide = אבקש שהחנות תכריע.
says-decide-store = אבקש ש-{ $store } תכריע.
says-lost = החנות החליטה נגדי לא יאוחר מ-{ $by }.
says-please-look-again = ההחלטה לא מקובלת עליי. נא לבדוק שוב את ההזמנה.

# ל-PayPal ולחברת האשראי
says-order-at = מספר ההזמנה הוא { $order } ב-{ $store }.
says-store-is = החנות היא { $store }.
says-goods-not-here = לא קיבלתי את המוצר.
says-goods-shipped = החנות אומרת ששלחה ב-{ $shipped }.
says-goods-promised = הובטח שיגיע עד { $promised }.
says-seller-asked = כתבתי למוכר לא יאוחר מ-{ $by }.
says-support-asked = כתבתי לתמיכה של החנות לא יאוחר מ-{ $by }.
says-paypal-case = פתחתי פנייה ב-PayPal ב-{ $opened }.
says-money-back = אבקש את הכסף שלי בחזרה.
says-money-back-amount = אבקש את הכסף שלי בחזרה: { $amount }.
