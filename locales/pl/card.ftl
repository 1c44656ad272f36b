# Ramka karty i przypomnienia, listy oraz pytania w kolejnych przypomnieniach.
#
# Słowniczek (tak mówią same sklepy i poczty po polsku):
# order page — strona zamówienia; buyer protection — ochrona kupującego (AliExpress), u PayPal „ochrona kupujących”;
# dispute — spór (AliExpress: „Otwórz spór”); case — sprawa (Etsy, PayPal); request — zgłoszenie (eBay);
# claim — reklamacja, A-to-z — roszczenie A-to-z (Amazon: „Gwarancja od A do Z”); return/refund — wniosek o zwrot, zwrot pieniędzy
# (Temu, Shein); discussion — dyskusja (Allegro); tracking number — numer śledzenia, na stronach też „numer przesyłki”;
# tracking — śledzenie; carrier — przewoźnik; scan — wpis; label — etykieta; delivered — „dostarczono” (Poczta Polska: „doręczono”);
# pick-up point — punkt odbioru, paczkomat; notice — awizo; customs — urząd celny; duty — cło; chargeback — chargeback;
# PayPal claim — roszczenie; escalate — przekazać do rozpatrzenia; appeal — odwołanie; support — obsługa (klienta).
# Wątpliwości: „wpis” czy „status” dla scan; „reklamacja” po polsku znaczy też wadę towaru, ale tak się mówi także o paczce, która
# nie doszła; „chargeback” zna większość banków, nie każdy klient; nazwy przycisków w aplikacjach się zmieniają, więc stoją
# w cudzysłowie i z „na przykład”; formy bez rodzaju („napisano”, „wysłane”) brzmią miejscami urzędowo.

## Ramka: po jednej linii
frame-title = { $sign } <b>{ $title }</b>
frame-title-store = { $sign } <b>{ $title }</b> · { $store }
frame-day = Dzień { $days }
frame-left = 🛡 { $bar } { $from ->
    [rules] <b>{ $span }</b> na zgłoszenie
    [assumed] jeszcze ok. <b>{ $span }</b>
   *[own] jeszcze <b>{ $span }</b>
} ({ $day })
frame-stopped = { $decision ->
    [known] 🛡 Zgłoszone w porę. Decyzja powinna być do { $day }
   *[none] 🛡 Zgłoszone w porę: zegar stoi
}
frame-over = { $from ->
    [rules] 🛡 Na zgłoszenie był czas do { $day }
   *[own] 🛡 Ochrona skończyła się { $day }
}
frame-over-perhaps = 🛡 Ochrona mogła się skończyć: zajrzyj na stronę zamówienia
frame-end-unknown = { $asks ->
    [promised] 🛡 Ostatni dzień nieznany: podaj obiecany dzień
   *[end] 🛡 Koniec nieznany: licznik jest na stronie zamówienia
}
frame-next = { $is ->
    [today] 🔔 Dziś, { $time }
    [tomorrow] 🔔 Jutro, { $time }
   *[day] 🔔 { $day }, { $time }
}
button-more = ⋯ Więcej
button-track = 🔎 Śledź
button-open-store = 🛒 Otwórz { $store }
button-answer-yes = ✅ Tak
button-answer-no = Nie
button-wait-longer = ⏰ Poczekam jeszcze

undo-takes-back = <i>↩ cofa: { $what }.</i>
undone = { $now ->
    [end] ↩ Cofnięto: { $what }. Ochrona znów kończy się { $day }.
    [none] ↩ Cofnięto: { $what }. Koniec ochrony znów nieznany.
   *[same] ↩ Cofnięto: { $what }. Reszta bez zmian.
}
notice-undone = Cofnięto.
sure-close = Wszystko jest i działa? Po zamknięciu nie pilnuję już końca ochrony: <b>{ $at }</b>.
button-sure-close = Tak, zamknij

## Co jest do zrobienia, na liście
digest-line = { $sign } <b>{ $title }</b>: { $todo } · { $left }
digest-line-bare = { $sign } <b>{ $title }</b>: { $todo }
digest-quiet = { $sign } <b>{ $title }</b>
left-span = { $about ->
    [yes] jeszcze ok. { $span }
   *[no] jeszcze { $span }
}
title-no-number = bez numeru
do-wait = poczekać
do-look = sprawdzać, czy się rusza
do-ask = { $to ->
    [support] zapytać obsługę
   *[seller] zapytać sprzedawcę
}
do-answer = { $to ->
    [support] odpowiedź obsługi
   *[seller] odpowiedź sprzedawcy
}
do-compare = porównać numer
do-extension = przedłużyć ochronę
do-post = zapytać na poczcie
do-ship = jeszcze niewysłane
do-cancel = anulować zamówienie
do-dispute = { claim-file }
do-news = zajrzeć na stronę { claim-of }
do-reply = odpowiedzieć ({ claim-word })
do-decide = poprosić o decyzję
do-appeal = odwołać się
do-payment = { $ways ->
    [paypal] zgłosić do PayPal
    [card] zgłosić do banku
    [other] zapytać, kto przyjął płatność
   *[both] zgłosić do PayPal lub banku
}
do-over = za późno, można zamknąć
do-customs = załatwić cło
do-collect = odebrać paczkę
do-return = zapytać, czemu wraca
do-money = sprawdzić, czy są pieniądze
do-close = zamknąć zamówienie

## Kolejne przypomnienie pyta, co wyszło z rady: odpowiadają na to jego przyciski. Co drugi raz innymi słowami
again-change = { $time ->
    [odd] Coś się zmieniło?
   *[even] Nadal bez zmian, czy jest coś nowego?
}
again-arrival = { $time ->
    [odd] Paczka doszła albo śledzenie pokazuje coś nowego?
   *[even] Paczka już jest? Co dziś pokazuje śledzenie?
}
again-seller-asked = { $to ->
    [support] { $time ->
        [odd] Wiadomość do obsługi już wysłana?
       *[even] Bez wiadomości obsługa nic nie zrobi. Już wysłana?
    }
   *[seller] { $time ->
        [odd] Wiadomość do sprzedawcy już wysłana?
       *[even] Bez wiadomości sprzedawca nic nie zrobi. Już wysłana?
    }
}
again-answer = { $to ->
    [support] { $time ->
        [odd] Obsługa odpowiedziała?
       *[even] Jest już odpowiedź od obsługi?
    }
   *[seller] { $time ->
        [odd] Sprzedawca odpowiedział?
       *[even] Jest już odpowiedź od sprzedawcy?
    }
}
again-number-compared = { $time ->
    [odd] Numer zgadza się ze stroną zamówienia?
   *[even] Sprzedawcy czasem go zmieniają. Numer już porównany?
}
again-parcel-compared = { $time ->
    [odd] Miejsce i daty już porównane?
   *[even] Sama waga mówi mało. Miejsce i daty się zgadzają?
}
again-extension-asked = { $time ->
    [odd] Prośba o przedłużenie już wysłana?
   *[even] Tylko przedłużenie zatrzyma zegar. Prośba wysłana?
}
again-extended = { $time ->
    [odd] Ochrona została przedłużona?
   *[even] Zajrzyj na stronę zamówienia: koniec się przesunął?
}
again-extended-yourself = { $time ->
    [odd] Ochrona przedłużona albo sprawa zgłoszona?
   *[even] Dni lecą. Ochrona przedłużona albo sprawa zgłoszona?
}
again-post-asked = { $time ->
    [odd] Udało się zapytać na poczcie?
   *[even] Poczta często wie więcej niż strona. Udało się zapytać?
}
again-still-there = { $time ->
    [odd] Wiadomo już, czy paczka nadal tam leży?
   *[even] Nieodebrana wraca do nadawcy. Wiadomo, czy nadal tam leży?
}
again-shipped = { $time ->
    [odd] Zamówienie zostało wysłane?
   *[even] Na stronie zamówienia jest już „wysłano”?
}
again-cancelled = { $time ->
    [odd] Zamówienie już anulowane?
   *[even] Zamówienie może być nadal otwarte. Już anulowane?
}
again-opened = { $time ->
    [odd] { claim-opened }?
   *[even] Dni lecą. { claim-opened }?
}
again-news = { $time ->
    [odd] Coś nowego na stronie { claim-of }?
   *[even] Co dziś widać na stronie { claim-of }?
}
again-decision = { $time ->
    [odd] Sklep już zdecydował?
   *[even] Jest już decyzja?
}
again-appeal-news = { $time ->
    [odd] Jest odpowiedź na odwołanie?
   *[even] Odwołanie już rozpatrzone?
}
again-case-news = { $time ->
    [odd] Coś nowego w twojej sprawie?
   *[even] Co dziś widać w twojej sprawie?
}
again-replied = { $time ->
    [odd] Odpowiedź na stronie { claim-of } wysłana?
   *[even] Cisza może znaczyć zgodę. Odpowiedź na stronie { claim-of } wysłana?
}
again-said-no = { $to ->
    [support] { $time ->
        [odd] Odpowiedź do obsługi wysłana?
       *[even] Obsługa może wziąć ciszę za zgodę. Odpowiedź wysłana?
    }
   *[seller] { $time ->
        [odd] Odpowiedź do sprzedawcy wysłana?
       *[even] Sprzedawca może wziąć ciszę za zgodę. Odpowiedź wysłana?
    }
}
again-escalated = { $time ->
    [odd] Prośba do sklepu o decyzję wysłana?
   *[even] Sklep sam może się nie włączyć. Prośba o decyzję wysłana?
}
again-case-escalated = { $time ->
    [odd] Spór w PayPal zgłoszony jako roszczenie?
   *[even] Bez tego PayPal zamknie sprawę. Roszczenie już zgłoszone?
}
again-appealed = { $time ->
    [odd] Odwołanie już wysłane?
   *[even] „Nie” to nie zawsze koniec. Odwołanie już wysłane?
}
again-objected = { $time ->
    [odd] Sprzeciw już wysłany?
   *[even] Niektóre decyzje się zmieniają. Sprzeciw już wysłany?
}
again-payment-asked = { $time ->
    [odd] Sprawa zgłoszona tam, skąd poszła płatność?
   *[even] Bez zgłoszenia nikt tam nic nie zrobi. Już zgłoszone?
}
again-claimed = { $time ->
    [odd] Zgłoszone w sklepie albo tam, skąd poszła płatność?
   *[even] I tu, i tu dni lecą. Już zgłoszone w sklepie albo w banku?
}
again-claim-changed = { $time ->
    [odd] Zdjęcia są już dodane do { claim-of }?
   *[even] Bez zdjęć mogą odmówić. Już dodane?
}
again-over = { $time ->
    [odd] Wszystkie terminy minęły. Zamknąć to zamówienie?
   *[even] Nadal nic nie pomogło? Zamknąć to zamówienie?
}
again-customs = { $time ->
    [odd] Sprawa z urzędem celnym załatwiona?
   *[even] Urząd celny może nadal czekać. Załatwione?
}
again-collected = { $time ->
    [odd] Paczka już odebrana?
   *[even] Nieodebrana wraca do nadawcy. Już odebrana?
}
again-why-returned = { $time ->
    [odd] Wiadomo już, czemu wraca?
   *[even] Co mówi przewoźnik: czemu wraca?
}
again-money = { $time ->
    [odd] Pieniądze już są?
   *[even] Widać już pieniądze na koncie?
}
again-all-well = { $time ->
    [odd] Wszystko w porządku?
   *[even] Wszystko jest i działa?
}
again-arrival-told = { $to ->
    [support] { $time ->
        [odd] Obsługa wie już, że paczka doszła?
       *[even] Wiadomość do obsługi, że paczka doszła, wysłana?
    }
   *[seller] { $time ->
        [odd] Sprzedawca wie już, że paczka doszła?
       *[even] Wiadomość do sprzedawcy, że paczka doszła, wysłana?
    }
}
again-closing = { $time ->
    [odd] Mogę zamknąć to zamówienie?
   *[even] Nie ma już nic do zrobienia. Zamknąć to zamówienie?
}
button-nothing-new = Nic nowego
button-no-news = Jeszcze nic
button-it-is-here = ✅ Paczka doszła
button-money-back = ✅ Pieniądze wróciły
button-all-well = ✅ W porządku: zamknij
button-told-close = ✅ Tak, zamknij
reminder-no-news = W porządku, nic nowego.
reminder-not-yet = Jeszcze nie? To teraz ten krok.
button-parcel-mine = ✅ Zgadza się: moja
