# התמונה של ציר הזמן של הזמנה, וקובץ היומן.

## ציר הזמן
button-time-line = 🖼 להראות ציר זמן
time-line-caption = ‏<b>{ $title }</b>: מה קרה, והמועדים האחרונים שלכם. האדום הוא הקרוב ביותר.
time-line-today = היום
time-line-ago = { $days ->
    [one] אתמול
    [two] לפני יומיים
   *[other] לפני { $days } ימים
}
time-line-in = { $days ->
    [one] מחר
    [two] בעוד יומיים
   *[other] בעוד { $days } ימים
}
time-line-paid = שולמה
time-line-shipped = נשלחה על ידי המוכר
time-line-expected = הובטחה עד כאן
time-line-promised = הובטח שתגיע עד היום הזה
time-line-seller-asked = שאלתם את המוכר
time-line-last-scan = סריקה אחרונה
time-line-delivered = במעקב כתוב ״נמסרה״
time-line-paypal-case = פתחתם פנייה ב-PayPal
time-line-bank-case = פניתם לחברת האשראי
time-line-arrived = היא הגיעה
time-line-protection = הגנת הקונה נגמרת
time-line-refused-until = אפשר לבקש החזר שוב
time-line-report = יום אחרון לדווח שלא הגיעה
time-line-window = יום אחרון לבקש החזר מהחנות
time-line-escalation = יום אחרון לבקש הכרעה
time-line-appeal = יום אחרון לערער
time-line-answer = יום אחרון לענות לחנות
time-line-collection = יום אחרון לאסוף אותה
time-line-pay-pal = { $sure ->
    [no] יום אחרון ב-PayPal, אם שולם כך
   *[yes] יום אחרון לפנייה ב-PayPal
}
time-line-pay-pal-escalation = יום אחרון לתביעה ב-PayPal
time-line-bank = { $sure ->
    [no] יום בטוח אחרון, אם שולם בכרטיס
   *[yes] יום בטוח אחרון בחברת האשראי
}

## היומן
button-calendar = 📅 להוסיף ליומן
button-calendar-all = 📅 כל המועדים האחרונים
calendar-caption = { $count ->
    [one] המועד האחרון שלכם, ליומן. פתחו את הקובץ: היומן מצלצל יום לפני ושלוש שעות לפני.
    [two] שני המועדים האחרונים שלכם, ליומן. פתחו את הקובץ: היומן מצלצל יום ושלוש שעות לפני כל אחד.
   *[other] { $count } המועדים האחרונים שלכם, ליומן. פתחו את הקובץ: היומן מצלצל יום ושלוש שעות לפני כל אחד.
}
calendar-empty = עוד לא ידוע מועד אחרון.
calendar-event = { $title }: { $what }
calendar-description = מה לעשות עד אז, והטקסט לזה, נמצאים בצ׳אט שלכם עם Trackless.
