# Co to za numer.
number-head = <code>{ $number }</code>
number-is = { $name }.
number-check-passed = Cyfra kontrolna się zgadza: numer jest wpisany dobrze.
number-check-absent = Takie numery nie mają cyfry kontrolnej, którą da się sprawdzić: porównaj ze stroną zamówienia.
number-others = To może być też: { $names }.
number-ambiguous = Niektóre litery można odczytać na dwa sposoby. Który numer jest na stronie zamówienia?
number-looks-like = Wygląda na: { $name }.
number-mistyped = Ale <b>jeden znak jest chyba błędny</b> albo dwa są zamienione: cyfra kontrolna się nie zgadza.
number-check-undependable = Ale cyfra kontrolna się nie zgadza. W tej serii zdarza się to też prawdziwym numerom, więc pewności nie ma.
number-wrong-length = Ale znaków jest { $found }, a zwykle jest { $usual }: <b>chyba jednego brakuje albo jest za dużo</b>.
number-suggestions = Może jeden z tych?
number-copy-again = Skopiuj go, proszę, jeszcze raz ze strony zamówienia.
number-is-order = To wygląda na <b>numer zamówienia</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}, a nie numer śledzenia.
number-where = Numer śledzenia jest na stronie zamówienia, przy danych dostawy. Pojawia się, gdy sprzedawca wyśle.
number-unknown = Nie znam takich numerów. Może to lokalna firma kurierska: zajrzyj tam, dokąd prowadzi strona zamówienia. Błędów w pisowni nie mogę sprawdzić.
number-pages = Sprawdź tutaj:
number-label-made = Etykietę utworzono { $day }.
number-office = Nadany w urzędzie { $office }.
number-destination = Kraj docelowy: { $country }.
number-forwarder = Spedytor: { $name }.
number-more = { $count ->
    [one] I jeszcze jeden numer.
    [few] I jeszcze { $count } numery.
   *[many] I jeszcze { $count } numerów.
}
number-mail-from = { $kind }, { $issuer }
mail-parcel = Paczka międzynarodowa
mail-insured-parcel = Paczka międzynarodowa z podaną wartością
mail-ems = Przesyłka ekspresowa (EMS)
mail-ecommerce = Paczka ze sklepu online
mail-tracked-packet = Mała paczka ze śledzeniem
mail-registered-packet = Mała paczka polecona
mail-untracked-packet = Mała paczka bez śledzenia za granicą
mail-insured-letter = List wartościowy
mail-mbag = Worek M z drukami
mail-business-reply = Przesyłka z odpowiedzią opłaconą
mail-bilateral = Przesyłka według umowy dwóch poczt
mail-unassigned = Przesyłka pocztowa
reach-end-to-end = Da się ją śledzić do końca.
reach-until-export = Takie numery robi się dla urzędu celnego: śledzenie zwykle kończy się, gdy paczka opuszcza kraj nadawcy. To normalne.
reach-sending-country = Może być widoczna tylko w kraju nadawcy.
reach-uncertain = Jak daleko ją widać, zależy od poczt po drodze.
reach-replaced-later = To własny numer przewoźnika; później zastąpi go numer pocztowy.
reach-domestic-only = Działa tylko w jednym kraju.
reach-last-mile = Jest na ostatni odcinek drogi, w twoim kraju.
reach-store-only = Gdzie jest, pokazuje tylko sklep: zajrzyj tam do zamówienia.
number-looks-postal = Wygląda na międzynarodowy numer pocztowy.
number-no-such-country = Ale <b>{ $ending }</b> na końcu: <b>nie ma takiego kraju</b>.
number-country-missing = Ale na końcu brakuje <b>dwóch liter kraju</b>.
number-letter-for-digit = Ale tam, gdzie takie numery mają cyfrę, jest <b>litera</b>.
number-letters-read = Jedną literę czytam jako cyfrę. Który numer jest na stronie zamówienia?
number-odd = Nie znam takich numerów: <code>{ $number }</code>. Czy to numer śledzenia?
number-perhaps-private = To może być numer telefonu albo karty, a tych nie potrzebuję. Czy to jednak numer śledzenia?
order-number-kept = ✓ <code>{ $number }</code> to <b>numer zamówienia</b>{ $store ->
    [unknown] { "" }
   *[other] { " " }({ $store })
}. Zachowam go do pism.
button-as-it-is = Tak, zostaw jak jest
button-as-typed = Jak wpisano: { $number }
button-is-tracking = To numer śledzenia
button-number-of = Do: { $title }
button-order-number-of = Do: { $title }
button-new-order = Nowe zamówienie
ask-carrier =
    Kto <b>wiezie</b> paczkę?

    <i>Naciśnij albo wpisz nazwę.</i>
carrier-not-understood = Wpisz, proszę, nazwę przewoźnika: DHL, Poczta Polska.
field-carrier = Przewoźnik

## Przewoźnicy, których nazwy różnią się w językach
carrier-russian-post = Poczta Rosji
carrier-china-post = Poczta Chińska
carrier-cdek = CDEK
carrier-evropochta = Evropochta
carrier-belpost = Biełpoczta
carrier-qazpost = Poczta Kazachstanu
carrier-sberlogistics = SberLogistics
carrier-dpd-russia = DPD Rosja
carrier-dpd-poland = DPD Polska
carrier-ups-waybill = List przewozowy UPS
carrier-nova-poshta = Nova Poshta
carrier-ukrposhta = Ukrposhta
carrier-international-postal-number-upu-s10 = Poczta międzynarodowa (S10)
