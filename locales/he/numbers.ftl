# מה זה המספר.
number-head = <code>{ $number }</code>
number-is = { $name }.
number-check-passed = ספרת הביקורת נכונה: המספר הוקלד בלי טעות.
number-check-absent = במספר מהסוג הזה אין ספרת ביקורת שאפשר לבדוק: השוו לדף ההזמנה.
number-others = זה יכול להיות גם: { $names }.
number-ambiguous = יש אותיות שאפשר לקרוא בשתי דרכים. איזה מספר כתוב בדף ההזמנה?
number-looks-like = זה נראה כמו: { $name }.
number-mistyped = אבל <b>נראה שיש טעות בתו אחד</b>, או ששניים התחלפו: ספרת הביקורת לא מתאימה.
number-check-undependable = אבל ספרת הביקורת לא מתאימה. בטווח הזה זה קורה גם במספרים אמיתיים, אז אי אפשר לדעת בוודאות.
number-wrong-length = אבל יש בו { $found } תווים, ובדרך כלל יש { $usual }: <b>נראה שתו חסר או מיותר</b>.
number-suggestions = אולי התכוונתם לאחד מאלה?
number-copy-again = העתיקו אותו שוב מדף ההזמנה, בבקשה.
number-is-order = זה נראה כמו <b>מספר הזמנה</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}, לא מספר מעקב.
number-where = מספר המעקב נמצא בדף ההזמנה, בפרטי המשלוח או המעקב. הוא מופיע אחרי שהמוכר שלח.
number-unknown = אני לא מכיר מספר מהסוג הזה. אולי הוא של חברת שליחויות מקומית: בדקו לאן דף ההזמנה מפנה. טעויות הקלדה אני לא יכול לבדוק בו.
number-pages = לבדוק אותו כאן:
number-label-made = התווית הופקה ב-{ $day }.
number-office = הונפק בסניף הדואר { $office }.
number-destination = היעד: { $country }.
number-forwarder = חברת שילוח מתווכת: { $name }.
number-more = { $count ->
    [one] ועוד מספר אחד.
    [two] ועוד שני מספרים.
   *[other] ועוד { $count } מספרים.
}
number-mail-from = { $kind }, { $issuer }
mail-parcel = חבילה בינלאומית
mail-insured-parcel = חבילה בינלאומית מבוטחת
mail-ems = חבילה מהירה (EMS)
mail-ecommerce = חבילת סחר מקוון
mail-tracked-packet = חבילה קטנה עם מעקב
mail-registered-packet = חבילה קטנה בדואר רשום
mail-untracked-packet = חבילה קטנה בלי מעקב בחו״ל
mail-insured-letter = מכתב מבוטח
mail-mbag = שק דברי דפוס
mail-business-reply = דואר תשובה עסקי
mail-bilateral = דבר דואר לפי הסכם בין שתי רשויות דואר
mail-unassigned = דבר דואר
reach-end-to-end = אפשר לעקוב אחריו עד הסוף.
reach-until-export = מספרים כאלה נועדו למכס: המעקב נעצר לרוב כשהחבילה יוצאת ממדינת השולח. זה רגיל.
reach-sending-country = אולי רואים אותו רק במדינת השולח.
reach-uncertain = עד לאן אפשר לעקוב, זה תלוי ברשויות הדואר שבדרך.
reach-replaced-later = זה מספר של חברת השילוח עצמה. אחר כך מחליף אותו מספר של הדואר.
reach-domestic-only = הוא עובד רק בתוך מדינה אחת.
reach-last-mile = הוא לחלק האחרון של הדרך, במדינה שלכם.
reach-store-only = רק החנות מראה איפה היא: הסתכלו שם על ההזמנה.
number-looks-postal = זה נראה כמו מספר של דואר בינלאומי.
number-no-such-country = אבל <b>{ $ending }</b> בסוף הוא <b>לא קוד של מדינה</b>.
number-country-missing = אבל חסרות <b>שתי אותיות המדינה</b> בסוף.
number-letter-for-digit = אבל יש <b>אות</b> במקום שבו יש במספרים כאלה ספרה.
number-letters-read = קראתי אות כספרה. איזה מהם כתוב בדף ההזמנה?
number-odd = אני לא מכיר מספר מהסוג הזה: <code>{ $number }</code>. זה מספר המעקב?
number-perhaps-private = זה יכול להיות מספר טלפון או כרטיס, ואני לא צריך אותם. ובכל זאת זה מספר המעקב?
order-number-kept = ✓ <code>{ $number }</code> הוא <b>מספר הזמנה</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}. אשמור אותו לטקסטים שלכם.
button-as-it-is = כן, להשאיר כמו שהוא
button-as-typed = כמו שהוקלד: { $number }
button-is-tracking = זה מספר מעקב
button-number-of = בשביל: { $title }
button-order-number-of = בשביל: { $title }
button-new-order = הזמנה חדשה
ask-carrier =
    מי <b>מוביל</b> את החבילה?

    <i>הקישו, או כתבו את השם.</i>
carrier-not-understood = כתבו את שם חברת השילוח, בבקשה: דואר ישראל, DHL.
field-carrier = חברת שילוח

## חברות שהשם שלהן משתנה בין שפות
carrier-russian-post = הדואר הרוסי
carrier-china-post = דואר סין
carrier-cdek = CDEK
carrier-evropochta = Evropochta
carrier-belpost = Belpost
carrier-qazpost = Qazpost
carrier-sberlogistics = SberLogistics
carrier-dpd-russia = DPD רוסיה
carrier-dpd-poland = DPD פולין
carrier-ups-waybill = שטר מטען של UPS
carrier-nova-poshta = Nova Poshta
carrier-ukrposhta = Ukrposhta
carrier-international-postal-number-upu-s10 = דואר בינלאומי (S10)
