# Co mówi tabela decyzji: jak stoi zamówienie, co teraz zrobić i dlaczego, czego nie robić. HTML Telegrama jest dozwolony, ale nie na przyciskach.

## Słowa wspólne dla kilku tekstów: części zdań albo całe zdania
part-beg = { $to ->
    [support] Poproś obsługę
   *[seller] Poproś sprzedawcę
}
part-ask = { $to ->
    [support] Zapytaj obsługę
   *[seller] Zapytaj sprzedawcę
}
part-write = { $to ->
    [support] Napisz do obsługi
   *[seller] Napisz do sprzedawcy
}
part-end = { $endfrom ->
    [rules] Zgłoszenia przyjmują do { $end }.
    [assumed] Ochrona może się skończyć { $end }.
    [passed] Ochrona mogła się już skończyć.
   *[own] Ochrona kończy się { $end }.
}
part-not-received = „nie otrzymano”, cała kwota z dostawą
part-next = { $nextstep ->
    [none] Powiem, co dalej.
    [ask] Dalej: zapytać, { $nextday }.
    [compare] Dalej: porównać numer, { $nextday }.
    [extension] Dalej: prosić o przedłużenie, { $nextday }.
    [dispute] Dalej: { claim-file }, { $nextday }.
    [payment] { $ways ->
        [paypal] Dalej: PayPal, { $nextday }.
        [card] Dalej: bank, { $nextday }.
        [other] Dalej: płatność, { $nextday }.
       *[both] Dalej: PayPal albo bank, { $nextday }.
    }
   *[other] Następny krok: { $nextday }.
}

## Jak jest: jedna linia, najwyżej 60 znaków. Dni od wysyłki i koniec ochrony stoją nad nią.
stand-last-days = { $endshown ->
    [yes] Nie ma już czasu na czekanie.
   *[no] Zrób to teraz. { part-end }
}
stand-store-refused = Sklep odmówił do { $until }.
stand-ends-soon = { $endshown ->
    [yes] Dalsze czekanie to ryzyko.
   *[no] { part-end }
}
stand-extension-time = { $endshown ->
    [yes] Czasu robi się mało.
   *[no] { part-end }
}
stand-last-chance = Zgłosić można jeszcze do { $until }.
stand-completed-early = { $completed ->
    [store] Sklep zamknął je jako odebrane. Paczki nie ma.
   *[mistake] Odbiór potwierdzony, a paczki nie ma.
}
stand-may-be-over = Sklep może już nie przyjąć zgłoszenia.
stand-all-over = Terminy sklepu i płatności minęły.
stand-store-is-over = Ostatni dzień na zgłoszenie w sklepie minął.
stand-decided-against = { $appealed ->
    [yes] Decyzja jest przeciw tobie, odwołanie wysłane.
   *[no] Sklep zdecydował przeciw tobie.
}
stand-payment-case = { $case ->
    [paypal] PayPal ma twoją sprawę od { $casesince }.
   *[card] Bank ma twoją sprawę od { $casesince }.
}
stand-payment-case-refused = { $case ->
    [paypal] PayPal zdecydował przeciw tobie.
   *[card] Bank zdecydował przeciw tobie.
}
stand-unprotected = { $payment ->
    [other] Ani sklep, ani taka płatność cię nie chroni.
    [paypal] Nie znam ochrony sklepu: chroni cię PayPal.
    [card] Nie znam ochrony sklepu: pomoże bank karty.
   *[any] { $noprotection ->
        [yes] Ten sklep cię nie chroni: chroni cię płatność.
       *[no] Nie znam tu ochrony: chroni cię płatność.
    }
}
stand-promise-passed = Jest spóźniona: obiecano do { $expected }.
stand-not-shipped = { $ship ->
    [own] Jeszcze niewysłane. Termin wysyłki: { $shipby }.
    [usual] Jeszcze niewysłane. Zwykły termin: { $shipby }.
   *[unknown] O ile wiem, jeszcze niewysłane.
}
stand-shipping-overdue = { $ship ->
    [own] Niewysłane, a termin minął { $shipby }.
   *[usual] Niewysłane, a zwykły termin minął { $shipby }.
}
stand-only-announced = Jest tylko etykieta: może nigdy nie nadano paczki.
stand-number-shared = Kilka twoich zamówień ma ten sam numer.
stand-nothing-yet = Na razie nic. To normalne: większość dochodzi.
stand-still-normal = Na razie nic, ale to normalne. Większość dochodzi.
stand-nothing-for-long = { $number ->
    [no] Nie ma jeszcze numeru śledzenia.
   *[yes] { $tracking ->
        [nothing] Śledzenie nic nie pokazuje. Wiele i tak dochodzi.
        [announced] Śledzenie pokazuje na razie tylko etykietę.
       *[unknown] O ile wiem, jeszcze nic. Wiele i tak dochodzi.
    }
}
stand-seller-asked = { $to ->
    [support] Pytanie do obsługi wysłane { $asked }.
   *[seller] Pytanie do sprzedawcy wysłane { $asked }.
}
stand-two-weeks = Na razie nic. Numer mógł się zmienić.
stand-no-useful-answer = { $progress ->
    [extended] Ochrona została przedłużona: dobrze.
    [refused] Sprzedawca nie przedłuża ochrony.
    [extension] Prośba o przedłużenie wysłana { $extensionasked }.
    [asked] Pytanie wysłane { $asked }. Na razie nie pomogło.
   *[silent] Za długo nic nie widać.
}
stand-on-its-way = { $tracking ->
    [frozen] { $place ->
        [mine] Nic nowego od { $since }. Kilka dni to norma.
       *[other] Nic nowego od { $since }. Przerwy są częste.
    }
   *[moving] W drodze, stan na { $told }.
}
stand-silent-after-border = Ostatnio na granicy, { $since }.
stand-frozen = { $place ->
    [sender] Stoi od { $since } w kraju nadawcy.
    [border] Stoi od { $since } na granicy.
   *[mine] Stoi od { $since } w twoim kraju.
}
stand-not-mine = { $because ->
    [before] Cudza paczka: wysłana przed zakupem.
   *[place] Cudza paczka: dostarczona gdzie indziej.
}
stand-weight-differs = Waga w śledzeniu nie pasuje do towaru.
stand-delivered-not-here = { $confirmed ->
    [no] „Dostarczono” { $since }. Nie masz jej w rękach?
   *[yes] „Dostarczono” { $since }, a paczki nie ma.
}
stand-goods-problem = { $sentback ->
    [yes] Odesłane. Teraz pora na pieniądze.
   *[no] { $problem ->
        [missing] Paczka doszła, ale czegoś brakuje.
        [empty] Paczka doszła pusta.
        [wrong] Przyszedł nie ten towar.
        [variant] Inny rozmiar, kolor lub model.
        [described] Podróbka lub niezgodne z opisem.
       *[broken] Towar przyszedł uszkodzony.
    }
}
stand-data-asked = { $answered ->
    [yes] Odpowiedź wysłana { $since }. Urząd nad tym pracuje.
   *[no] Urząd celny lub przewoźnik chce danych albo opłaty.
}
stand-held-by-customs = { $answered ->
    [yes] Urząd celny ma odpowiedź od { $since }.
   *[no] Paczkę trzyma urząd celny.
}
stand-destroyed = { $tracking ->
    [lost] Według śledzenia paczka zaginęła.
   *[destroyed] Według śledzenia paczkę zniszczono.
}
stand-at-pickup = { $collect ->
    [late] Czekała długo: może już wraca.
    [past] Czekała na ciebie do { $collectby }.
    [known] Czeka na ciebie do { $collectby }.
   *[usual] Czeka na ciebie.
}
stand-delivery-failed = { $collect ->
    [late] Dawno nikogo nie zastali: może już wraca.
    [past] Nikogo nie zastali. Czekała do { $collectby }.
    [known] Nikogo nie zastali. Czeka do { $collectby }.
   *[usual] Nikogo nie zastali. Szukaj awiza lub wiadomości.
}
stand-returned = { $reason ->
    [uncollected] Wraca: nie została odebrana na czas.
    [unpaid] Wraca: urząd celny nie dostał tego, o co prosił.
    [address] Wraca: adres był zły.
   *[other] Według śledzenia wraca do nadawcy.
}
stand-goods-in-dispute = { $problem ->
    [missing] Czegoś brakuje, a zgłoszono „nie otrzymano”.
    [empty] Doszła pusta, a zgłoszono „nie otrzymano”.
    [wrong] Nie ten towar, a zgłoszono „nie otrzymano”.
    [variant] Inny rozmiar lub kolor, a zgłoszono „nie otrzymano”.
    [described] Niezgodne z opisem, a zgłoszono „nie otrzymano”.
   *[broken] Towar uszkodzony, a zgłoszono „nie otrzymano”.
}
stand-dispute-waiting = { $answers ->
    [store] { claim-opened } { $since }. Decyduje sklep.
    [seller] Sprzedawca ma czas do { $answerby }.
   *[unknown] { claim-opened } { $since }.
}
stand-claim-left-open = Odpowiedz sklepowi przed { $answeruntil }.
stand-seller-request = { $request ->
    [cancel] Proszą, żeby anulować.
    [another] Obiecują drugą paczkę.
    [outside] Proponują pieniądze poza sklepem.
   *[confirm] Proszą o potwierdzenie odbioru.
}
stand-less-offered = { $part ->
    [yes] { $since } wróciła tylko część.
   *[no] { $since } zaproponowali tylko część.
}
stand-refused-again = { $dispute ->
    [waiting] { $answers ->
        [seller] Do { $answerby }, ostatniego dnia, brak odpowiedzi.
       *[unknown] { claim-opened } { $since }, bez wyniku.
    }
    [escalated] Prośba do sklepu o decyzję: { $since }.
    [less] { $since } zaproponowali tylko część.
   *[refused] { $since } odmówili pełnego zwrotu.
}
stand-tracked-in-dispute = Nic nie było widać, a teraz się rusza.
stand-refund-agreed = { $cancelled ->
    [yes] Anulowane { $since }.
   *[no] { $accepted ->
        [yes] Przyjęto mniej.
       *[no] { $due ->
            [known] Jest zgoda na pełny zwrot.
           *[none] Jest zgoda na pełny zwrot. Brawo!
        }
    }{ $due ->
        [known] { " " }Do { $duedate }.
       *[none] { "" }
    }
}
stand-money-back = Pieniądze wróciły. Brawo!
stand-arrived = Paczka jest. Bardzo się cieszę!
stand-arrived-after-refund = Paczka doszła, choć jest zgoda na zwrot.
stand-store-decides = Zgłosić można od { $opensday }. Decyduje sklep.

## Co zrobić teraz: najpierw czyn, potem to, co pomaga; najwyżej 130 znaków. Co jeszcze warto wiedzieć: `more-` w why.ftl
advice-last-day = { $way ->
    [bank] { $sure ->
        [no] ⏳ Płatność kartą? { $day } to ostatni pewny dzień w banku. Nie ma pieniędzy? Idź tam, choćby to zamknęło { claim-the }.
       *[yes] ⏳ { $day }: ostatni pewny dzień w banku. Nie ma pieniędzy? Idź tam, choćby to zamknęło { claim-the }.
    }
    [paypal] { $sure ->
        [no] ⏳ Płatność przez PayPal? { $day } to jego ostatni dzień. Nie ma pieniędzy? Otwórz sprawę, choćby to zamknęło { claim-the }.
       *[yes] ⏳ { $day }: ostatni dzień na sprawę w PayPal. Nie ma pieniędzy? Otwórz ją, choćby to zamknęło { claim-the }.
    }
   *[other] ⏳ { $day }: { $what }.
}
advice-end-unknown = { $asks ->
    [promised] <b>Do kiedy sklep obiecał dostawę?</b> Podaj ten dzień: od niego liczę ostatni dzień na zgłoszenie.
   *[end] <b>Kiedy kończy się ochrona?</b> Jest to na stronie zamówienia. Bez tego dnia nie ostrzegę na czas.
}
advice-wait = { $number ->
    [no] <b>Na razie nic nie musisz robić.</b> Numer często przychodzi kilka dni po wysyłce: zaglądaj na stronę zamówienia i do maila.
   *[yes] { $quiet ->
        [one] <b>Na razie nic nie musisz robić.</b> Na pierwszy wpis często czeka się ponad { $quiet } dzień: sprzedawcy mają numer jeszcze przed wysyłką.
        [few] <b>Na razie nic nie musisz robić.</b> Na pierwszy wpis często czeka się ponad { $quiet } dni: sprzedawcy mają numer jeszcze przed wysyłką.
       *[many] <b>Na razie nic nie musisz robić.</b> Na pierwszy wpis często czeka się ponad { $quiet } dni: sprzedawcy mają numer jeszcze przed wysyłką.
    }
}
advice-wait-still = { $usual ->
    [0] { $number ->
        [no] <b>Poszukaj numeru śledzenia</b> na stronie zamówienia i w mailu. { part-next }
       *[yes] <b>Zajrzyj na stronę samego przewoźnika:</b> inne często wiedzą mniej. { part-next }
    }
    [one] <b>Czekaj.</b> { $store }: { $usual } dzień ciszy to norma. { part-next }
    [few] <b>Czekaj.</b> { $store }: do { $usual } dni ciszy to norma. { part-next }
   *[many] <b>Czekaj.</b> { $store }: do { $usual } dni ciszy to norma. { part-next }
}
advice-ask-seller = { $number ->
    [no] <b>{ part-beg } o numer śledzenia i nazwę przewoźnika.</b> Małe, tanie rzeczy czasem idą bez numeru.
   *[yes] { $numberkind ->
        [customs] <b>{ part-ask }, czy paczkę wysłano, i poproś o inny numer.</b> Ten jest dla urzędu celnego i często nic nie pokazuje.
        [sending] <b>{ part-ask }, czy paczkę nadano, i poproś o inny numer.</b> Ten działa tylko w kraju nadawcy.
        [lastmile] <b>{ part-ask }, czy paczkę wysłano, i poproś o pierwszy numer.</b> Ten zadziała dopiero w twoim kraju.
        [checked] <b>{ part-ask }, czy paczkę nadano i czy ma inny numer.</b> W twoim nie ma literówki.
       *[plain] <b>{ part-beg } o sprawdzenie numeru.</b> Często jest w nim literówka albo się zmienił.
    }
}
advice-ask-if-handed-over = <b>{ part-ask }, kiedy i komu oddano paczkę.</b> Sama etykieta nie znaczy, że ją wysłano.
advice-ask-about-shared = <b>{ part-ask }, które zamówienie ma ten numer.</b> Kilka w jednej paczce to norma, ale każde ma swój termin.
advice-await-answer = <b>Czekaj na prawdziwą odpowiedź:</b> nowy numer albo zwrot, nie „proszę czekać”. { part-next }
advice-compare-number = <b>Porównaj numer ze stroną zamówienia.</b> Sprzedawcy czasem zmieniają go bez słowa. Jest inny? Wyślij mi go.
advice-wait-for-patience = { $progress ->
    [extended] <b>Teraz nic nie musisz robić.</b> Wiele takich paczek jeszcze dochodzi. { part-next }
    [silent] <b>{ part-write }</b>, jeśli jeszcze nie wie. Wiele takich paczek jeszcze dochodzi. { part-next }
   *[asked] <b>Czekaj.</b> Wiele takich paczek jeszcze dochodzi. { part-next }
}
advice-wait-for-end = <b>Czekaj.</b> Długie przerwy bywają tylko techniczne. { part-next }
advice-ask-extension-first = <b>Poproś sprzedawcę o przedłużenie ochrony.</b> Jeśli odmówi, nic nie tracisz. { part-next }
advice-await-extension = <b>Zajrzyj na stronę zamówienia:</b> jest nowy koniec? To mi powiedz. { part-next }
advice-follow = { $endfrom ->
    [none] <b>Teraz nic nie musisz robić.</b> Daj znać, gdy dojdzie, stanie albo pokaże coś dziwnego.
    [rules] <b>Teraz nic nie musisz robić.</b> Daj znać, gdy dojdzie, stanie albo pokaże coś dziwnego. Pilnuję ostatniego dnia na zgłoszenie.
    [assumed] <b>Teraz nic nie musisz robić.</b> Daj znać, gdy dojdzie, stanie albo pokaże coś dziwnego. Ostrzegę przed końcem ochrony.
   *[own] <b>Teraz nic nie musisz robić.</b> Daj znać, gdy dojdzie, stanie albo pokaże coś dziwnego. Pilnuję końca ochrony.
}
advice-follow-silence = <b>Zaglądaj do skrzynki</b>, czy nie ma awiza. Takie numery kończą się na granicy: to normalne.
advice-ask-seller-where-it-is = <b>{ part-ask }, gdzie jest paczka.</b> Ostatnio widziano ją przed granicą. Długa przerwa bywa tylko techniczna.
advice-ask-post = { $place ->
    [customs] <b>Zapytaj przewoźnika na jego oficjalnej stronie, czego jeszcze chce urząd celny</b> i do kiedy.
    [border] <b>Zapytaj o numer pocztę w swoim kraju</b> i powiedz mi. Między dwoma krajami śledzenie często milczy.
   *[mine] <b>Zapytaj o numer swoją pocztę albo przewoźnika</b> i powiedz mi. Paczka może czekać w placówce.
}
advice-await-shipping = <b>Czekaj na e-mail o wysyłce.</b> Potem podaj mi dzień i numer. Na więcej czasu zgadzaj się tylko, jeśli chcesz.
advice-check-ship-timer = { $canceller ->
    [store] <b>Podaj termin wysyłki ze strony zamówienia.</b> Po nim { $store } zwykle anuluje i zwraca pieniądze. Jeśli nie, anuluj.
   *[buyer] <b>Podaj termin wysyłki ze strony zamówienia.</b> Gdy minie, anuluj zamówienie.
}
advice-cancel-order = <b>Anuluj dziś zamówienie</b> jako niewysłane i zażądaj pieniędzy. Nie zgadzaj się na więcej czasu. Brak przycisku? Pytaj obsługę.
advice-open-dispute = { $opens ->
    [later] <b>{ part-ask } jeszcze raz</b> i zachowaj zrzuty śledzenia z datą. Od { $opensday } możesz { claim-file }.
   *[open] { $endfrom ->
        [own] <b>{ claim-file-start } teraz:</b> { part-not-received }. Zostanie czas na drugą próbę.
        [rules] <b>{ claim-file-start } teraz:</b> { part-not-received }. Zostanie czas na drugą próbę.
       *[guess] <b>{ claim-file-start } teraz:</b> { part-not-received }.
    }
}
advice-open-dispute-today = <b>{ claim-file-start } dziś:</b> { part-not-received }. Później będzie trudniej.
advice-extended-or-dispute = <b>{ claim-file-start } teraz</b>, chyba że sprzedawca przedłużył ochronę: { part-not-received }.
advice-ask-extension = <b>Poproś teraz sprzedawcę o przedłużenie ochrony.</b> Ale nie licz na to. { part-next }
advice-extend-yourself = { $itself ->
    [one] <b>Paczka może jeszcze dojść? Przedłuż ochronę</b> na stronie zamówienia o { $itself } dzień. Jeśli nie, pora { claim-file }.
    [few] <b>Paczka może jeszcze dojść? Przedłuż ochronę</b> na stronie zamówienia o { $itself } dni. Jeśli nie, pora { claim-file }.
   *[many] <b>Paczka może jeszcze dojść? Przedłuż ochronę</b> na stronie zamówienia o { $itself } dni. Jeśli nie, pora { claim-file }.
}
advice-claim-at-store = { $credit ->
    [0] <b>{ claim-file-start } teraz:</b> { part-not-received }. Przyjmują tylko przez pewien czas.
    [one] <b>{ claim-file-start } teraz:</b> { part-not-received }. Bonus za spóźnienie przyjdzie osobno, w ciągu { $credit } godziny.
    [few] <b>{ claim-file-start } teraz:</b> { part-not-received }. Bonus za spóźnienie przyjdzie osobno, w ciągu { $credit } godzin.
   *[many] <b>{ claim-file-start } teraz:</b> { part-not-received }. Bonus za spóźnienie przyjdzie osobno, w ciągu { $credit } godzin.
}
advice-ask-seller-late = { $firsthours ->
    [0] <b>{ part-write } dziś:</b> spóźnia się, kiedy dojdzie? { part-next }
    [one] <b>{ part-write } dziś.</b> { $store }: najpierw pytanie, potem { $firsthours } godzina czekania. { part-next }
    [few] <b>{ part-write } dziś.</b> { $store }: najpierw pytanie, potem { $firsthours } godziny czekania. { part-next }
   *[many] <b>{ part-write } dziś.</b> { $store }: najpierw pytanie, potem { $firsthours } godzin czekania. { part-next }
}
advice-may-claim = { $endfrom ->
    [own] <b>Możesz czekać, ale nie dłużej niż do { $end }.</b> Paczka się rusza, a zgłosić możesz już teraz.
    [rules] <b>Możesz czekać, ale nie dłużej niż do { $end }.</b> Paczka się rusza, a zgłosić możesz już teraz.
   *[none] <b>Możesz poczekać kilka dni.</b> Paczka się rusza. Ale zgłosić możesz już teraz i tylko przez pewien czas.
}
advice-keep-notice = { $window ->
    [none] <b>Zachowaj zrzut powiadomienia z datą. Zgłoś to ponownie zaraz po { $until }.</b> To nie jest ostateczna odmowa.
   *[known] <b>Zachowaj zrzut powiadomienia z datą. Zgłoś to ponownie po { $until }</b>, najpóźniej { $windowend }.
}
advice-file-now = <b>{ claim-file-start } teraz:</b> { part-not-received }. Nie w ostatnim dniu: może być potrzebna druga próba.
advice-claim-completed = { $window ->
    [none] <b>Napisz dziś do obsługi:</b> nic nie doszło, proszę otworzyć zamówienie ponownie. Napisz też do sprzedawcy.
   *[known] <b>{ claim-file-start } dziś:</b> „nie otrzymano”. Przyjmują do { $windowend }. Napisz też do sprzedawcy.
}
advice-change-claim = <b>Dopisz to dziś do { claim-of }, ze zdjęciami paczki, etykiety i zawartości.</b> Jeśli się da, zmień powód.
advice-look-in-daily = { $shop ->
    [yes] <b>Daj sklepowi czas do { $answerby } i zaglądaj też do poczty.</b> Nic? { $ways ->
        [paypal] Otwórz sprawę w PayPal.
        [card] Poproś bank o pieniądze.
        [other] Zgłoś to tam, gdzie zapłacono.
       *[both] PayPal albo bank karty.
    }
   *[no] { $silence ->
        [none] <b>Sprawdzaj { claim-the } codziennie:</b> cisza może znaczyć zgodę. Nie zamykaj, póki nie ma paczki albo pieniędzy.
       *[known] <b>Sprawdzaj { claim-the } codziennie</b> i odpowiadaj. Jeśli sprzedawca milczy do { $silenceday }, zwykle dostajesz pieniądze.
    }
}
advice-answer-in-claim = { $problem ->
    [none] <b>Przed { $answeruntil } odpowiedz „nie otrzymano” na stronie { claim-of }.</b> Cisza znaczy „dostarczono”: pieniądze idą do sprzedawcy.
   *[goods] <b>Przed { $answeruntil } odpowiedz ze zdjęciami na stronie { claim-of }.</b> Cisza znaczy „w porządku”: pieniądze idą do sprzedawcy.
}
advice-refuse-request = { $request ->
    [cancel] <b>Odmów.</b> Anulowane rzadko da się otworzyć ponownie. Uczciwy sprzedawca odda pieniądze bez anulowania.
    [another] { $dispute ->
        [none] <b>Nie przegap ostatniego dnia na zgłoszenie.</b> Niech wysyłają, ale obietnica to jeszcze nie paczka.
       *[open] <b>Nie zamykaj { claim-of }, póki nie masz paczki w rękach.</b> Niech wysyłają, ale obietnica to nie paczka.
    }
    [outside] <b>Odmów:</b> pewny jest tylko zwrot w sklepie. Pieniądze „poza” często nie przychodzą albo dopiero po anulowaniu.
   *[confirm] <b>Odmów:</b> po potwierdzeniu pieniądze idą do sprzedawcy i dużo trudniej je odzyskać.
}
advice-refuse-offer = { $part ->
    [yes] <b>Jeszcze dziś żądaj reszty: przez { claim-the }.</b> Nie zgadzaj się, że sprawa jest załatwiona, i niczego nie zamykaj.
   *[no] <b>Odrzuć i znów żądaj całej kwoty.</b> Odpowiedz w czasie podanym na stronie: cisza może znaczyć zgodę.
}
advice-escalate = <b>Nie ma pieniędzy? Poproś { $store } o decyzję.</b> Najpierw sprawdź stronę zamówienia. Sklep sam może się nie włączyć.
advice-await-decision = { $decides ->
    [hours] { $decisionhours ->
        [one] <b>Czekaj:</b> decyzja jest zwykle w ciągu { $decisionhours } godziny. Zaglądaj i od razu odpowiadaj na pytania.
        [few] <b>Czekaj:</b> decyzja jest zwykle w ciągu { $decisionhours } godzin. Zaglądaj i od razu odpowiadaj na pytania.
       *[many] <b>Czekaj:</b> decyzja jest zwykle w ciągu { $decisionhours } godzin. Zaglądaj i od razu odpowiadaj na pytania.
    }
    [days] <b>Czekaj na decyzję:</b> zwykle około { $decision } dni, najwyżej około { $decisionmax }. Zaglądaj codziennie i odpowiadaj na pytania.
   *[unknown] <b>Czekaj i zaglądaj codziennie:</b> sklep może poprosić o dowody i dać na nie mało czasu.
}
advice-chase-decision = <b>Decyzja się spóźnia: przypomnij { $store } o niej</b> w sprawie albo na czacie pomocy. Na pytania odpowiadaj od razu.
advice-keep-dispute = <b>Nie zamykaj { claim-of }, póki nie masz paczki w rękach</b>, nawet gdy proszą. Kraj i daty się zgadzają?
advice-may-cancel = <b>Sprawdź kraj i daty.</b> Jest twoja? Możesz anulować: masz jeszcze { $left }. Masz wątpliwości? Nie anuluj.
advice-appeal = { $appealday ->
    [none] <b>Odwołaj się na stronie zamówienia.</b> Dodaj coś nowego: pismo z poczty, zrzuty ekranu z datą.
   *[known] <b>Odwołaj się do { $appealdate }.</b> Dodaj coś nowego: pismo z poczty, zrzuty ekranu z datą.
}
advice-await-appeal = <b>Czekaj na odpowiedź i zaglądaj codziennie.</b> { $ways ->
    [paypal] Tymczasem czas w PayPal biegnie.
    [card] Tymczasem czas w banku biegnie.
    [other] To może potrwać kilka tygodni.
   *[both] Tymczasem czas w PayPal albo banku biegnie.
}
advice-dispute-not-mine = { $opens ->
    [later] <b>Poproś sprzedawcę o właściwy numer</b> i zachowaj zrzut ekranu z datą. Od { $opensday } możesz { claim-file }.
   *[open] <b>{ claim-file-start } teraz:</b> { part-not-received }. Dodaj zrzut ekranu z miejscem lub dniem.
}
advice-compare-parcel = <b>Porównaj też miejsce i daty.</b> Sama waga mówi mało. Coś się nie zgadza? Powiedz mi.
advice-report-delivered = <b>{ part-write } dziś:</b> nic nie doszło, proszę o dowód. Potem szukaj: skrzynka, rodzina, sąsiedzi, punkt odbioru, poczta.
advice-dispute-delivered = { $closesday ->
    [none] <b>{ claim-file-start } teraz:</b> „dostarczono”, a paczki nie ma. Żądaj dowodu, a na poczcie weź pismo.
   *[known] <b>{ claim-file-start } teraz:</b> „dostarczono”, a paczki nie ma. Od { $closesdate } zamówienie może samo się zamknąć.
}
advice-report-goods = { $problem ->
    [missing] <b>Zrób zdjęcia paczki, etykiety i zawartości. Zgłoś dziś „brak części”</b>, nie „nie otrzymano”: to byłaby nieprawda.
    [empty] <b>Zrób zdjęcia paczki, etykiety i zawartości. Zgłoś dziś „pusta paczka”</b>, nie „nie otrzymano”: to byłaby nieprawda.
    [wrong] <b>Zrób zdjęcia paczki, etykiety i zawartości. Zgłoś dziś „nie ten towar”</b>, nie „nie otrzymano”: to byłaby nieprawda.
    [variant] <b>Zrób zdjęcia paczki, etykiety i zawartości. Zgłoś dziś „inny rozmiar, kolor lub model”</b>, nie „nie otrzymano”: to byłaby nieprawda.
    [described] <b>Zrób zdjęcia paczki, etykiety i zawartości. Zgłoś dziś „niezgodne z opisem”</b>, nie „nie otrzymano”: to byłaby nieprawda.
   *[broken] <b>Zrób zdjęcia paczki, etykiety i zawartości. Zgłoś dziś „uszkodzone”</b>, nie „nie otrzymano”: to byłaby nieprawda.
}
advice-mind-your-data = <b>Wpisz adres oficjalnej strony ręcznie.</b> Prośba jest też tam? Odpowiedz tam, na czas. Nigdy nie wysyłaj mi takich danych.
advice-clear-customs = <b>Zapytaj przewoźnika na jego oficjalnej stronie, czego chce urząd celny i do kiedy.</b> Inaczej wróci, a pieniądze zwykle przepadną.
advice-dispute-destroyed = { $opens ->
    [later] <b>Zapytaj dziś przewoźnika na piśmie, co się stało.</b> Od { $opensday } możesz { claim-file }: dodaj odpowiedź.
   *[open] <b>{ claim-file-start } teraz:</b> { part-not-received }. Zapytaj przewoźnika na piśmie, czemu.
}
advice-await-customs = <b>Teraz nic nie musisz robić:</b> urząd celny potrzebuje kilku dni. { part-next }
advice-collect = { $collect ->
    [known] <b>Odbierz ją do { $collectby }</b>, z dowodem albo kodem. Potem wraca, a pieniędzy zwykle nie da się odzyskać.
   *[usual] <b>Odbierz ją w najbliższych dniach</b>, z dowodem albo kodem. Czeka { $collectmin }–{ $collectmax } dni roboczych, potem wraca.
}
advice-redeliver = { $collect ->
    [known] <b>Zamów ponowną dostawę na oficjalnej stronie przewoźnika albo odbierz do { $collectby }.</b> Później pieniądze zwykle przepadają.
   *[usual] <b>Zamów ponowną dostawę na oficjalnej stronie przewoźnika albo odbierz.</b> Czeka { $collectmin }–{ $collectmax } dni roboczych, potem wraca.
}
advice-ask-whether-it-waits = <b>Zapytaj dziś na poczcie albo w punkcie odbioru, czy jeszcze jest</b>, i od razu odbierz. Jeśli wróciła, powiedz mi.
advice-ask-why-returned = <b>Zapytaj przewoźnika, czemu wraca, i powiedz mi:</b> od tego zależy, co odzyskasz. Zachowaj zrzut ekranu z datą.
advice-settle-return = <b>{ part-beg } o ponowną wysyłkę na twój koszt albo o zwrot, gdy paczka wróci.</b> „Nie otrzymano” tu zwykle odrzucają.
advice-dispute-returned = { $opens ->
    [later] <b>Napisz do sprzedawcy</b> i zachowaj zrzut zwrotu z datą. Od { $opensday } możesz { claim-file }.
   *[open] { $reason ->
        [other] <b>{ claim-file-start } teraz:</b> „wróciła do nadawcy”, cała kwota. Nie czekaj zamiast tego na drugą paczkę.
       *[own] <b>Nic nie uzgodniono? { claim-file-start }</b>, póki jest czas: „wróciła do nadawcy”, a nie „nie otrzymano”.
    }
}
advice-ask-shop = { $trouble ->
    [mismatch] <b>Napisz do sklepu raz:</b> numer jest cudzy, proszę o właściwy albo o zwrot. { part-next }
    [delivered] <b>Napisz do sklepu raz:</b> nic nie doszło, proszę o dowód dostawy. { part-next }
   *[other] <b>Napisz do sklepu raz:</b> gdzie jest paczka? Albo zwrot pieniędzy. { part-next }
}
advice-await-shop = <b>Daj sklepowi kilka dni na odpowiedź</b> i nie więcej. { part-next }
advice-use-payment = { $payment ->
    [paypal] <b>Otwórz teraz sprawę w PayPal.</b> Zachowaj zrzuty strony sklepu, zamówienia i wiadomości.
    [card] <b>Poproś teraz bank, który wydał kartę, o chargeback.</b> Zachowaj zrzuty strony sklepu, zamówienia i wiadomości.
    [other] <b>Poproś dziś bank albo aplikację płatności o cofnięcie pieniędzy.</b> Wyznacz sprzedawcy na piśmie ostatni dzień. Po nim: policja.
    [unsure] <b>Sprawdź wyciąg: jaka jest tam nazwa?</b> „PayPal”: otwórz tam sprawę. Sklep albo karta: zapytaj bank.
   *[unknown] <b>Jaka była płatność i kiedy?</b> PayPal i karty chronią pieniądze. Powiedz, a będę pilnować ostatniego dnia.
}
advice-store-or-payment = <b>Jest jeszcze przycisk? { claim-file-start } dziś.</b> Jeśli nie: { $ways ->
    [paypal] otwórz sprawę w PayPal.
    [card] poproś bank o pieniądze.
    [other] zapytaj tego, kto przyjął płatność.
   *[both] PayPal albo bank, który wydał kartę.
}
advice-last-resort = <b>Wszystkie znane mi terminy minęły.</b> Obsługa może pomóc z dobrej woli, też rzecznik konsumentów lub sąd. Inaczej zamknij.
advice-other-routes = { $bankcost ->
    [frozen] <b>Zapytaj jeszcze raz obsługę, potem żądaj pieniędzy tam, skąd poszła płatność.</b> { $store } zamrozi wtedy zamówienie, może i konto.
    [lost] <b>Zapytaj jeszcze raz obsługę, potem żądaj pieniędzy tam, skąd poszła płatność.</b> Wtedy { $store } już nie pomoże.
   *[none] <b>Zapytaj jeszcze raz obsługę, potem żądaj pieniędzy tam, skąd poszła płatność.</b> Nie mogę obiecać, że się uda.
}
advice-escalate-case = <b>Zmień spór w roszczenie do { $escalateby }</b>, jeśli nic nie rozwiązano. Potem PayPal zamknie go na dobre.
advice-await-case = { $case ->
    [paypal] { $lapsed ->
        [yes] <b>Sprawdź, czy PayPal nie zamknął sprawy:</b> czas na roszczenie minął. Zamknął? Zgłoś się do banku karty, z której poszła płatność.
        [open] <b>Odpowiadaj PayPal na czas.</b> Nie rozwiązano? Zmień spór w roszczenie do { $escalateby }, bo zamkną go na dobre.
       *[no] <b>Odpowiadaj PayPal na czas.</b>
    }
   *[card] <b>Odpowiadaj bankowi na czas.</b> To może potrwać tygodnie.
}
advice-after-payment-case = <b>Poproś o powód na piśmie i złóż sprzeciw</b>, z historią i datami. Niektóre decyzje się zmieniają.
advice-await-money = { $tosend ->
    [yes] <b>Odeślij na czas i zachowaj potwierdzenie nadania.</b> Pieniądze przyjdą dopiero potem.
   *[no] { $refundin ->
        [unknown] <b>Daj znać, gdy pieniądze wrócą.</b> Wracają na kartę lub konto, z którego poszły; może to potrwać kilka tygodni.
        [calendar] { $refund ->
            [one] <b>Daj znać, gdy pieniądze wrócą.</b> Wracają na kartę lub konto, z którego poszły, zwykle w ciągu { $refund } dnia.
            [few] <b>Daj znać, gdy pieniądze wrócą.</b> Wracają na kartę lub konto, z którego poszły, zwykle w ciągu { $refund } dni.
           *[many] <b>Daj znać, gdy pieniądze wrócą.</b> Wracają na kartę lub konto, z którego poszły, zwykle w ciągu { $refund } dni.
        }
       *[business] { $refund ->
            [one] <b>Daj znać, gdy pieniądze wrócą.</b> Wracają na kartę lub konto, z którego poszły, zwykle w ciągu { $refund } dnia roboczego.
            [few] <b>Daj znać, gdy pieniądze wrócą.</b> Wracają na kartę lub konto, z którego poszły, zwykle w ciągu { $refund } dni roboczych.
           *[many] <b>Daj znać, gdy pieniądze wrócą.</b> Wracają na kartę lub konto, z którego poszły, zwykle w ciągu { $refund } dni roboczych.
        }
    }
}
advice-trace-money = <b>Sprawdź wyciąg, także pod dniem zakupu.</b> Nie ma? Poproś obsługę o numer zwrotu, potem zapytaj bank.
advice-close-order = <b>Nic więcej do zrobienia:</b> zamknij zamówienie, a po jakimś czasie o nim zapomnę.
advice-check-goods = { $dispute ->
    [none] { $confirms ->
        [no] <b>Sprawdź teraz:</b> wszystko jest i działa? Jeśli nie, zrób zdjęcia i powiedz mi: na zgłoszenie jest tylko kilka dni.
       *[yes] <b>Sprawdź przed potwierdzeniem odbioru:</b> wszystko jest i działa? Jeśli nie, zrób zdjęcia i powiedz mi. Potem jest trudniej.
    }
   *[open] <b>Najpierw sprawdź:</b> wszystko jest i działa? Jeśli tak, zamknij { claim-the }: „nie otrzymano” to już nieprawda.
}
advice-offer-to-pay = <b>{ part-write }, że paczka doszła, i zapytaj, jak zapłacić.</b> Tak jest uczciwie. Jeśli trzeba, zamknij { claim-the }.

## Czego nie robić: zdania jednego akapitu po nagłówku
dont-confirm-receipt = Nie potwierdzaj odbioru: wtedy sprzedawca dostaje pieniądze.
dont-cancel-dispute = Nie anuluj { claim-of }.
dont-accept-less = { $problem ->
    [missing] Nie zgadzaj się na mniej, niż kosztuje to, czego brakuje.
   *[none] Nie zgadzaj się na mniej niż całą kwotę.
}
dont-count-on-promises = Nie polegaj na obietnicach: liczy się strona zamówienia.
dont-pay-outside = Nie płać poza sklepem.
dont-take-money-outside = Nie bierz pieniędzy poza sklepem.
dont-follow-links = Nie klikaj linków z SMS-ów ani e-maili.
dont-refuse-parcel = Nie odmawiaj przyjęcia paczki: pieniądze wtedy zwykle przepadają.
dont-two-routes-at-once = Nie otwieraj dwóch spraw naraz: jedna może zamknąć drugą.
dont-call-numbers = Nie dzwoń na numery „obsługi” z wyszukiwarki.
dont-pay-for-recovery = Nie płać nikomu, kto obiecuje „odzyskać” pieniądze.

## Czyje słowo to data i co dodają zasady sklepu
end-assumed = { $asks ->
    [promised] <i>To moja ostrożna ocena. Podaj dzień, na który obiecano dostawę, a policzę lepiej.</i>
    [paid] <i>To moja ostrożna ocena. Podaj dzień zapłaty, a policzę lepiej.</i>
   *[end] <i>To moja ostrożna ocena. Sprawdź prawdziwy dzień na stronie zamówienia i powiedz mi.</i>
}
end-own = <i>Data od ciebie.</i>
end-default = { $known ->
    [years] <i>Według zasad sklepu, stan na { $years }. Jeśli strona zamówienia mówi inaczej, wierz jej.</i>
   *[other] <i>Według zwykłych zasad sklepu. Jeśli strona zamówienia mówi inaczej, wierz jej.</i>
}
claim-opens-later = <i>{ $store }: { claim-file } można dopiero od { $opensday }. Jeśli wcześniej nie ma przycisku na stronie zamówienia, to dlatego.</i>
note-customs = <i>Najpierw zrób to, o co naprawdę prosi urząd celny: inaczej paczka wróci, a pieniądze przepadną.</i>
claim-may-be-refused = <i>Odmowa teraz nie jest ostateczna: zachowaj powiadomienie i zgłoś to ponownie od dnia, który w nim jest.</i>

## Drogi poza sklepem: zdania po radzie
routes-paypal = { $paypalescalate ->
    [one] PayPal: sprawa do { $paypalday }. W ciągu { $paypalescalate } dnia zmień ją w roszczenie, bo ją zamkną.
    [few] PayPal: sprawa do { $paypalday }. W ciągu { $paypalescalate } dni zmień ją w roszczenie, bo ją zamkną.
   *[many] PayPal: sprawa do { $paypalday }. W ciągu { $paypalescalate } dni zmień ją w roszczenie, bo ją zamkną.
}
routes-card = Karta: chargeback przez jej bank, pewny termin do { $cardday }.
routes-perhaps = Jeśli { $store } już nie przyjmuje, żądaj pieniędzy tam, skąd poszła płatność:
routes-paypal-over = PayPal nie przyjmie już sprawy: termin minął.
routes-card-over = Pewny termin na chargeback minął. Mimo to zapytaj bank: niektóre przyjmują później.
routes-eu = Sprzedawca z UE, Norwegii lub Islandii? Za darmo doradzi Europejskie Centrum Konsumenckie (ECC-Net).
routes-body = Darmowe porady dla kupujących w twoim kraju: { $body }.
routes-section75 = W Wielkiej Brytanii za sprzedawcę odpowiada też bank karty kredytowej: towar powyżej £{ $above }, do { $years } lat. Powołaj się na „section 75”.

## Bezpieczeństwo
private-data = To wygląda na numer dokumentu, PESEL, NIP albo numer karty. Nie potrzebuję go i nic z tego nie zachowuję. Proszę, nie wysyłaj tu takich danych. Usunąć wiadomość?
button-delete-message = Usuń wiadomość
private-data-deleted = Usuwam ją.
