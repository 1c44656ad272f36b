# מה מראה דף מעקב שהודבק.

## עד לאן החבילה הגיעה בסריקה, אחרי היום והמקום שלה.
tracking-stage = { $stage ->
    [label] רק הופקה תווית
    [left] יצאה ממדינת השולח
    [reached] הגיעה למדינת היעד
    [customs] במכס
    [held] המכס מעכב אותה
    [data] מבקשים פרטים או תשלום
    [pickup] מחכה לאיסוף
    [out] יצאה לחלוקה
    [failed] מסירה נכשלה
    [delivered] נמסרה
    [returning] חוזרת לשולח
    [lost] אבדה
    [destroyed] הושמדה
   *[moving] בדרך
}
tracking-scan = { $where ->
    [none] { $day }: { tracking-stage }
   *[known] { $day }, { $where }: { tracking-stage }
}
tracking-scans = { $count ->
    [one] סריקה אחת
    [two] שתי סריקות
   *[other] { $count } סריקות
}
tracking-summary = 🔎 { tracking-scans } · האחרונה: { tracking-scan }
tracking-summary-new = 🔎 קראתי את דף המעקב: { tracking-scans } · האחרונה: { tracking-scan }.

## למה. כל אחד בשורה משלו.
tracking-reason-delivered-before-paid = נמסרה ב-{ $day }, ושילמתם ב-{ $paid }.
tracking-reason-scanned-before-paid = היא כבר הייתה בדרך ב-{ $day }, ושילמתם ב-{ $paid }.
tracking-reason-delivered-abroad = נמסרה ב-{ $day } במדינה אחרת: { $country }. המדינה שלכם: { $home }.
tracking-reason-goes-abroad = היא נוסעת למדינה אחרת: { $country }. המדינה שלכם: { $home }.
tracking-reason-delivered-there = מקום המסירה: { $where }. אתם לא גרים שם? הקישו ״לא שלי״.
tracking-reason-delivered-before-shipped = נמסרה ב-{ $day }, ונשלחה ב-{ $shipped }: אחד מהם שגוי, או שזו חבילה של מישהו אחר.
tracking-reason-only-label = { $days ->
    [one] רק תווית מאז { $day }, כבר יום: שום דבר לא נמסר למשלוח.
    [two] רק תווית מאז { $day }, כבר יומיים: שום דבר לא נמסר למשלוח.
   *[other] רק תווית מאז { $day }, כבר { $days } ימים: שום דבר לא נמסר למשלוח.
}
tracking-reason-silent = { $place ->
    [sender] { $days ->
        [one] יום של שקט. בפעם האחרונה נראתה לפני שיצאה ממדינת השולח.
        [two] יומיים של שקט. בפעם האחרונה נראתה לפני שיצאה ממדינת השולח.
       *[other] { $days } ימים של שקט. בפעם האחרונה נראתה לפני שיצאה ממדינת השולח.
    }
    [border] { $days ->
        [one] יום של שקט. בפעם האחרונה נראתה בין שתי המדינות.
        [two] יומיים של שקט. בפעם האחרונה נראתה בין שתי המדינות.
       *[other] { $days } ימים של שקט. בפעם האחרונה נראתה בין שתי המדינות.
    }
   *[mine] { $days ->
        [one] יום של שקט. בפעם האחרונה נראתה במדינת היעד.
        [two] יומיים של שקט. בפעם האחרונה נראתה במדינת היעד.
       *[other] { $days } ימים של שקט. בפעם האחרונה נראתה במדינת היעד.
    }
}
tracking-reason-light = החבילה שוקלת { $grams } גרם. מה שהזמנתם כבד יותר? אז אולי היא של מישהו אחר.

## מה הלאה.
tracking-ask-delivered = <b>במעקב כתוב ״נמסרה״ ב-{ $day }. היא אצלכם ביד?</b>
tracking-verdict-not-mine = <b>זה נראה כמו חבילה של מישהו אחר.</b>
tracking-which-order = זה דף מעקב: { tracking-scans } · האחרונה: { tracking-scan }. על איזו הזמנה הוא?
tracking-ask-day = אפשר לקרוא את הימים בדף הזה בשתי דרכים. מתי היה זה: ״{ tracking-stage }״?
button-tracking-of-new = הזמנה אחרת
button-tracking-here = כן, היא אצלי
button-tracking-not-here = לא, לא הגיע כלום
button-tracking-mine = היא שלי
button-not-mine = לא שלי

## בהיסטוריה של הזמנה: כמו שדף מראה, בלי שאישרתם.
happened-by-page = { $what } (לפי דף המעקב)
happened-page-delivered = במעקב כתוב: נמסרה ב-{ $day }

## בדיקות אצל ספק של נתוני מעקב.
ask-look-ups = 🔎 לבדוק את החבילה בעצמי? המספר הולך ל-{ $provider }, ושום דבר אחר לא.
button-look-ups-yes = כן
button-look-ups-no = לא
look-ups-agreed = יופי. אשאל את { $provider } ואספר לכם מה חשוב. אפשר לכבות ב-/settings.
look-ups-on = אני בודק חבילות אצל { $provider } אם המספר מאפשר. אפשר לכבות ב-/settings.
look-ups-refused = בסדר, שום מספר לא הולך ל-{ $provider }. אפשר להפעיל ב-/settings.
settings-look-ups = בדיקות אצל { $provider }: { $is ->
    [on] פועל
   *[off] כבוי
}.
button-look-ups = בדיקות מעקב
button-place = מדינה ואזור זמן
ask-where-at-home = איפה אתם גרים? כך אדע מה השעה אצלכם, ואם חבילה נוסעת אליכם.
card-look-up = { $where ->
    [nowhere] ‏🔎 { $provider }: עוד אין כלום (נבדק { $checked })
   *[known] ‏🔎 { $provider } · { tracking-scan } (נבדק { $checked })
}
card-look-up-waits = ‏🔎 { $provider }: שאלתי, עוד אין תשובה
news = { $kind ->
    [first] 📍 <b>היא זזה:</b> הגיעה הסריקה הראשונה.
    [again] 📍 <b>היא שוב זזה.</b>
    [customs] 📍 <b>המכס מעכב אותה, או מבקש משהו.</b>
    [pickup] { $by ->
        [none] 📍 <b>היא מחכה לכם.</b>
       *[day] 📍 <b>היא מחכה לכם עד { $by }.</b>
    }
    [failed] 📍 <b>לא הצליחו למסור אותה.</b>
    [back] 📍 <b>היא חוזרת לשולח.</b>
    [another] 📍 <b>זה נראה כמו חבילה של מישהו אחר.</b>
    [label] { $days ->
        [one] 📍 <b>כבר יום יש רק תווית.</b> שום דבר לא נמסר למשלוח.
        [two] 📍 <b>כבר יומיים יש רק תווית.</b> שום דבר לא נמסר למשלוח.
       *[other] 📍 <b>כבר { $days } ימים יש רק תווית.</b> שום דבר לא נמסר למשלוח.
    }
    [lost] 📍 <b>היא אבדה או הושמדה.</b>
    [stopped] 📍 <b>{ $provider } הפסיק לבדוק.</b> מה המעקב מראה?
    [refused] 📍 <b>{ $provider } לא מקבל את המספר הזה.</b> מה המעקב מראה באתר חברת השילוח?
   *[frozen] { $days ->
        [one] 📍 <b>אין חדש כבר יום.</b>
        [two] 📍 <b>אין חדש כבר יומיים.</b>
       *[other] 📍 <b>אין חדש כבר { $days } ימים.</b>
    }
}
news-scan = ‏{ $provider } · { tracking-scan }
