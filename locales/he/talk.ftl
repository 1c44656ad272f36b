# מילים חופשיות שאנשים כותבים, ומה שהמוכר ענה.

## תשובות למילים חופשיות
talk-thanks = בשמחה! כתבו לי כשמשהו משתנה.
talk-who-are-you =
    אני בוט, לא אדם ולא חנות. אני שומר על הזמנות שלא הגיעו, מזכיר לפני שההגנה נגמרת, ונותן טקסט לשלוח.
talk-how-it-works =
    1. ספרו לי על ההזמנה, או הדביקו את הדף או המייל שלה.
    2. אגיד מה לעשות עכשיו, ואתן טקסט למוכר.
    3. אזכיר לפני שמאוחר מדי לבקש את הכסף.
talk-human = אף אחד לא קורא כאן: אני בוט. התמיכה של החנות עצמה נמצאת בדף ההזמנה, תחת ״עזרה״. אני יכול להגיד מה לכתוב שם.
talk-open-dispute = מחלוקת פותחים בדף ההזמנה של החנות, בכפתור כמו ״פתיחת מחלוקת״ או ״החזר כספי״. השאר תלוי בחנות. אז קודם:
talk-arrived =
    חדשות טובות! החבילה באמת אצלכם ביד?

    בדקו מה בפנים לפני שמאשרים קבלה בחנות.
talk-arrived-wrong = <b>אל תאשרו קבלה, ואל תזרקו כלום.</b> צלמו את החבילה, את התווית ואת המוצר. ואז בקשו את הכסף עם התמונות.
talk-not-arrived = רוב החבילות כאלה עוד מגיעות. העיקר לא לפספס את היום האחרון לבקש את הכסף.
talk-delivered-not-here = <b>אל תאשרו קבלה.</b> חפשו היום בתיבת הדואר, אצל השכנים ובסניף הדואר. היא לא אצל אף אחד? בקשו מהמוכר הוכחת מסירה, ובקשו את הכסף.
talk-where-is-it = אני לא יכול לחפש חבילות בעצמי. המעקב אומר איפה היא, ואני אומר מה לעשות עם זה.
talk-tracking-shows = מה המעקב מראה עכשיו? לפי זה אתאים את העצה.
talk-number-wrong = השוו את המספר לדף ההזמנה, תו אחר תו. אם הוא זהה, בקשו מהמוכר לבדוק אותו: טעות הקלדה אצלו היא דבר נפוץ.
talk-is-it-fake = אף אחד לא יכול לדעת את זה לפי מספר. הרבה מספרים אמיתיים לא מראים כלום שבועות. מה שמגן עליכם זו החנות: בקשו את הכסף לפני היום האחרון.
talk-customs = המכס יכול לבקש פרטים או מס. אף פעם אל תלחצו על קישור בהודעה: פתחו בעצמכם את האתר של הדואר או השליח. אני אף פעם לא צריך דרכון או כרטיס.
talk-phishing =
    <b>אל תשלמו, ואל תפתחו קישור בהודעה כזאת.</b> תשלום קטן על משלוח הוא לרוב הונאה.

    פתחו בעצמכם את אתר הדואר, וחפשו שם את החבילה.
talk-phished =
    <b>קודם כול: חסמו את הכרטיס עכשיו</b>, באפליקציה של חברת האשראי או במספר שעל הכרטיס. אמרו ששילמתם בדף של נוכלים, ובקשו להכחיש את העסקה.

    אחר כך החליפו כל סיסמה שהקלדתם שם, ושמרו את ההודעה כהוכחה. לחבילה האמיתית שלכם אין קשר לזה.
talk-protection = הגנת הקונה היא הזמן שבו אפשר לבקש מהחנות את הכסף בחזרה. אחרי שהיא נגמרת, הכסף לרוב אבוד.
talk-extend = בקשו מהמוכר להאריך את ההגנה, ובדקו בדף ההזמנה שמופיע התאריך החדש. אם לא, צריך { claim-file } בזמן.
talk-extended = יופי. איזה סוף מופיע עכשיו בדף ההזמנה? רק מה שכתוב שם קובע.
talk-dispute-opened = באיזה יום { claim-did }? אז אדע עד מתי חייבת להגיע תשובה.
talk-dispute-refused = מה בדיוק אמרו? סירוב הוא הרבה פעמים לא הסוף.
talk-refund-when = אחרי שהחנות מסכימה, הכסף מגיע בתוך כמה ימים עד כמה שבועות, לפי אמצעי התשלום. עד אז שום דבר לא בטוח.
talk-money-back = איזה יופי! כל הכסף אצלכם בחשבון? אז אסגור את ההזמנה.
talk-seller-silent = זה קורה הרבה. לא צריך תשובה כדי לבקש את הכסף: שתיקה לא מבטלת את ההגנה שלכם.
talk-what-to-write = יש לי טקסטים מוכנים באנגלית למוכרים ולחנויות. ספרו לי על ההזמנה, ואתן את המתאים.
talk-what-now = אל תאשרו קבלה, ובדקו מתי נגמרת ההגנה. ספרו לי על ההזמנה, ואגיד מה הלאה.
talk-upset = מובן לגמרי: לחכות לכסף שלכם זה לא כיף. רוב החבילות כאלה מגיעות, ואם לא, אפשר לבקש את הכסף בזמן. צעד אחרי צעד.
talk-stop-look-ups = אני לא מחפש חבילות: שום מספר לא הולך לאף אחד.
talk-track-for-me = אני לא יכול לחפש חבילות בעצמי. אני מסביר את המספר ואומר מתי לפעול.
talk-wrong-address = כתבו מיד למוכר, בתוך החנות, ושאלו את חברת השילוח אם אפשר לשנות. <b>אל תאשרו קבלה.</b> אם בדף ההזמנה הכתובת נכונה, צלמו מסך.
talk-not-shipped = כל עוד היא לא נשלחה, אפשר לבטל את ההזמנה בדף שלה. שם גם כתוב עד מתי המוכר חייב לשלוח.
talk-returned = צלמו היום את מסך המעקב, ושאלו את חברת השילוח למה היא חוזרת: זה קובע מה אפשר לבקש.
talk-how-long = לחכות לא עולה כלום, כל עוד נשארה מספיק הגנה. פעלו לפני שהיא נגמרת: בימים האחרונים רק בקשת ההחזר חשובה.
talk-will-money-come = את זה אף אחד לא יכול להבטיח. רוב החנויות מחזירות כסף על מה שלא הגיע, אם מבקשים בדף ההזמנה לפני סוף ההגנה.
talk-no-number = אפשר לבקש החזר גם בלי מספר. בקשו אותו מהמוכר, ושימו עין על סוף ההגנה.
talk-cost = אני חינם, ואף פעם לא אבקש כסף, כרטיס או דרכון.
talk-confirmed-by-mistake = <b>כתבו היום לתמיכה של החנות:</b> החבילה לא כאן, ואישרתם בטעות. הרבה חנויות מקבלות בקשה עוד כמה ימים. צלמו את מסך ההזמנה.
talk-money-partly = רק חלק חזר? אז זה לא נגמר. אל תאשרו כלום, ובקשו את השאר במקום שממנו בא ההחזר.
talk-escalate = אם המוכר מסרב או לא עונה, החנות מכריעה. חפשו בדף ההזמנה ״הסלמה״, ״ערעור״ או ״פנייה לתמיכה״.
talk-not-helped = חבל שזה לא עזר. בואו נראה מה עוד אפשר לעשות.
talk-other-parcel = אז ההזמנה הזאת עוד לא הגיעה. אני ממשיך לעקוב אחריה.
talk-not-mine = אז המספר מראה חבילה של מישהו אחר. איך ידוע לכם?
talk-delete-what = למחוק את <b>{ $title }</b>, או כל מה ששמור אצלי עליכם?
talk-delete-which = למחוק הזמנה אחת, או כל מה ששמור אצלי עליכם?
button-delete-this = למחוק את ההזמנה הזאת
talk-no-order = אני עוד לא עוקב אחרי הזמנה שלכם. ספרו לי עליה, ואגיד מה הלאה. למחוק כל מה ששמור: /delete_me.
edit-is-past = על ההודעה הזאת כבר עניתי. כדי לשנות משהו, כתבו שוב או הקישו.
talk-which = למה התכוונתם?
talk-which-order = על איזו הזמנה מדובר?
talk-unclear = לא הבנתי. מה יעזור לכם עכשיו?
talk-unclear-again = עדיין לא הבנתי, סליחה. נסו אחת מאלה, או כתבו בכמה מילים אחרות.
talk-unclear-still = זה מעבר ליכולתי. הדרכים האלה תמיד עובדות:
talk-unclear-example = גם את זה לא הבנתי. שורה אחת מספיקה, למשל: ״טמו, נשלחה 3 בנובמבר, המעקב לא מראה כלום״.
talk-unclear-last = סליחה, אני מבין רק בחבילות שלא מגיעות. הנה מה שאני יכול:
button-not-that = משהו אחר
button-in-hands = ✅ כן, היא אצלי
button-not-in-hands = לא, עוד לא

## מה שאולי הייתה הכוונה
button-talk-help = עזרה
button-talk-thanks = תודה
button-talk-greeting = שלום
button-talk-who-are-you = מי אתה?
button-talk-how-it-works = איך זה עובד?
button-talk-open-dispute = איך פותחים מחלוקת
button-talk-seller-wants-cancel = מבקשים שאבטל
button-talk-seller-offers-less = מציעים פחות
button-talk-seller-wants-receipt = מבקשים שאאשר
button-talk-seller-pays-outside = כסף מחוץ לחנות
button-talk-seller-says-wait = המוכר אומר: לחכות
button-talk-seller-resends = שולחים שוב
button-talk-seller-silent = המוכר שותק
button-talk-seller-asked = כתבתי למוכר
button-talk-arrived = היא הגיעה
button-talk-arrived-wrong = משהו לא בסדר
button-talk-not-arrived = היא לא הגיעה
button-talk-delivered-not-here = ״נמסרה״, והיא לא כאן
button-talk-where-is-it = איפה היא?
button-talk-tracking-shows = רואים אותה במעקב
button-talk-why-untracked = למה אין מעקב?
button-talk-number-wrong = המספר לא נכון
button-talk-is-it-fake = זה מזויף?
button-talk-customs = מכס
button-talk-phishing = הודעה חשודה
button-talk-phished = תשלום בדף מזויף
button-talk-protection = הגנת הקונה
button-talk-extend = איך מאריכים אותה
button-talk-extended = היא הוארכה
button-talk-dispute-opened = פתחתי מחלוקת
button-talk-paypal-case = פניתי ל-PayPal
button-talk-bank-case = פניתי לחברת האשראי
button-talk-dispute-cancelled = ביטלתי את המחלוקת
button-talk-dispute-won = הוחלט לטובתי
button-talk-dispute-refused = סירבו
button-talk-refund-when = מתי יגיע הכסף?
button-talk-money-back = הכסף חזר
button-talk-what-to-write = מה לכתוב
button-talk-what-now = מה לעשות עכשיו
button-talk-my-orders = ההזמנות שלי
button-talk-new-order = עוד הזמנה
button-talk-delete-all = למחוק הכול
button-talk-delete-order = למחוק הזמנה
button-talk-language = שפה
button-talk-stop = פחות הודעות
button-talk-later = להזכיר לי אחר כך
button-talk-timezone = אזור זמן
button-talk-edit = לשנות משהו
button-talk-cancel = ביטול
button-talk-privacy = המידע שלי
button-talk-wrong-address = הכתובת שגויה
button-talk-stop-look-ups = להפסיק לחפש אותה
button-talk-track-for-me = לעקוב במקומי
button-talk-human = לדבר עם אדם
button-talk-upset = זה מעצבן אותי
button-talk-not-shipped = היא לא נשלחה
button-talk-returned = היא חוזרת
button-talk-how-long = לחכות או לפעול?
button-talk-will-money-come = אקבל את הכסף?
button-talk-no-number = אין לי מספר
button-talk-cost = כמה זה עולה?
button-talk-confirmed-by-mistake = אישרתי בטעות
button-talk-money-partly = רק חלק חזר
button-talk-escalate = איך מעבירים להכרעה
button-talk-not-helped = זה לא עזר
button-talk-undo = לבטל את האחרון
button-talk-other-parcel = זו הייתה חבילה אחרת
button-talk-not-my-city = לא העיר שלי
button-talk-not-mine = לא החבילה שלי
button-talk-customs-answered = הכול כבר אצל המכס
button-talk-order-cancelled = ביטלתי את ההזמנה
button-talk-answered = עניתי
button-talk-delete-what = למחוק

## מה המוכר ענה
reply-ask = זה מה שהמוכר או החנות כתבו לכם?
button-sellers-words = כן, הם כתבו את זה
button-note-it = ✅ לרשום
reply-pay-outside =
    הם רוצים כסף או פרטי כרטיס <b>מחוץ לחנות</b>.

    ⚠️ החנות לא מגינה על מה ששולם שם, ומספר כרטיס אפשר לנצל לרעה. אל תיתנו, ואל תשלמו כלום.
reply-confirm-receipt =
    הם רוצים שתאשרו <b>קבלה</b>.

    ⚠️ זה נותן להם את הכסף ולרוב מסיים את ההגנה שלכם. אשרו רק מה שאצלכם ביד.
reply-close-dispute =
    הם רוצים שתבטלו את { claim-the }, או שלא תפתחו.

    ⚠️ מה שבוטל כמעט אי אפשר לפתוח שוב. הבטחה היא לא החזר: אל תבטלו עד שהכסף או החבילה כאן.
reply-change-reason =
    הם רוצים שתיתנו <b>סיבה אחרת</b>.

    ⚠️ ״כבר לא צריך״ הופך את זה לחרטה שלכם, ואפשר לסרב להחזיר. הסיבה האמיתית נשארת: היא לא הגיעה.
reply-partial-refund =
    הם מציעים <b>פחות</b> ממה ששילמתם, או קופון.

    ⚠️ מי שמסכים לא מקבל יותר. לא חייבים להסכים: לא הגיע כלום, אז אפשר לבקש הכול.
reply-says-delivered =
    הם אומרים שהיא <b>נמסרה</b>.

    ⚠️ חפשו היום בתיבת הדואר, אצל השכנים ובסניף הדואר. היא לא אצל אף אחד? אל תאשרו: בקשו הוכחת מסירה.
reply-new-number =
    הם נותנים <b>מספר חדש</b>.

    ⚠️ מספר חדש אומר הרבה פעמים שנשלחה מאוחר יותר, או שמדובר בחבילה אחרת. שלחו לי את המספר. ההגנה שלכם ממשיכה כרגיל.
reply-resend =
    הם מבטיחים <b>לשלוח שוב</b>.

    ⚠️ ההגנה של ההזמנה לא מתארכת מזה. בקשו את המספר החדש, ושמרו על הזכות לבקש החזר.
reply-refund-promised =
    הם מבטיחים <b>החזר</b>.

    ⚠️ רק החזר שמופיע בדף ההזמנה נחשב. אל תבטלו ואל תאשרו כלום לפני שהכסף חזר.
reply-lost =
    הם אומרים שהחבילה <b>אבדה</b>.

    טוב שזה בכתב: צלמו מסך. עם זה אפשר לבקש את כל הכסף.
reply-out-of-stock =
    הם <b>לא יכולים לשלוח</b>.

    ⚠️ אם אתם מבטלים, בחרו סיבה מצד המוכר, לא ״התחרטתי״. צלמו מסך של התשובה.
reply-wrong-address =
    הם אומרים שה<b>כתובת</b> שגויה.

    ⚠️ השוו לכתובת בדף ההזמנה, וצלמו מסך. אם היא נכונה שם, הטעות לא שלכם.
reply-asks-proof =
    הם מבקשים <b>תמונה או הוכחה</b>.

    אי אפשר לצלם חבילה שלא הגיעה. שלחו צילום מסך של המעקב עם תאריך, רק בתוך החנות.
reply-holiday =
    הם אומרים ש<b>חגים</b> מעכבים אותה.

    ⚠️ חגים לא עוצרים את השעון של ההגנה. חכו רק כל עוד היא בתוקף.
reply-customs =
    הם אומרים שה<b>מכס</b> מעכב אותה.

    ⚠️ אולי נכון, ואולי רק כדי להרוויח זמן. המכס לא עוצר את השעון של ההגנה.
reply-wait =
    הם מבקשים <b>לחכות</b>.

    ⚠️ לחכות לא עולה כלום, כל עוד ההגנה בתוקף. הרבה תשובות כאלה נועדו רק למשוך זמן עד שהיא תיגמר.
reply-also-pay-outside = הם רוצים גם כסף או פרטי כרטיס מחוץ לחנות: אל תיתנו.
reply-also-confirm-receipt = הם רוצים גם שתאשרו קבלה: לא לאשר.
reply-also-close-dispute = הם רוצים גם שתבטלו את { claim-the }: לא לבטל.
reply-also-change-reason = הם רוצים גם סיבה אחרת: השאירו את האמיתית.
reply-also-partial-refund = הם גם מציעים פחות ממה ששילמתם.
reply-also-says-delivered = הם גם אומרים שהיא נמסרה.
reply-also-new-number = הם גם נותנים מספר חדש.
reply-also-resend = הם גם מבטיחים לשלוח שוב.
reply-also-refund-promised = הם גם מבטיחים החזר. רק מה שמופיע בדף ההזמנה נחשב.
reply-also-lost = הם גם אומרים שהיא אבדה.
reply-also-out-of-stock = הם גם אומרים שהם לא יכולים לשלוח.
reply-also-wrong-address = הם גם אומרים שהכתובת שגויה.
reply-also-asks-proof = הם גם מבקשים תמונה או הוכחה.
reply-also-holiday = הם גם מזכירים חגים.
reply-also-customs = הם גם מזכירים את המכס.
reply-also-wait = הם גם מבקשים לחכות.
reply-deadline = { $left ->
    [0] ⏳ נשאר פחות מיום: { $what }, <b>{ $at }</b>.
    [one] ⏳ יש לכם יום אחד: { $what }, <b>{ $at }</b>.
    [two] ⏳ יש לכם יומיים: { $what }, <b>{ $at }</b>.
   *[other] ⏳ יש לכם { $left } ימים: { $what }, <b>{ $at }</b>.
}
reply-deadline-passed = ⏳ הם מבקשים { $days ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
}. <b>יש לכם { $left ->
    [0] פחות מיום
    [one] יום אחד
    [two] יומיים
   *[other] { $left } ימים
}</b>: { $what }, { $at }. אל תחכו מעבר לזה.
reply-deadline-kept = ⏳ הם מבקשים { $days ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
}. יש לכם { $left ->
    [one] יום אחד
    [two] יומיים
   *[other] { $left } ימים
}: { $what }, <b>{ $at }</b>. אזכיר לכם בזמן.
