
## Words from outside, as they are

plain = { $words }
plain-private = { $words }

## Kopf und Fuß jeder Seite

back = Wstecz
key-help = Pomoc
key-language = Język
key-colours = Kolory
key-renew = Przedłuż
key-phone = Telefon
leave = Zakończ
demo-mark = Demo
step = Krok { $step } z { $of }
clock-now = { $time }
continue = Dalej
voluntary = opcjonalnie
current = wybrane
german-only = Ten tekst jest dostępny tylko po niemiecku.
more-below = niżej jest więcej
more-above = wyżej jest więcej
too-small = Ekran jest za mały. Poproś o pomoc pracownika urzędu.
today = dzisiaj
free-day = dostępny
month-title = { $month }
day-title = { $day }
amount = { $amount }

## S-00 Erster Bildschirm

attract-title = Witamy w urzędzie miasta { $city }
attract-what = Tutaj umówisz lub zmienisz wizytę i uzyskasz informacje. Masz już umówioną wizytę? Zbliż kod QR do skanera.
attract-begin = Rozpocznij

## S-01 Sprache

languages-title = Wybierz język

## S-03 Was ist hier möglich

home-title = Co chcesz zrobić?
home-book = Umów wizytę
home-book-hint = Dowód osobisty, meldunek, prawo jazdy i inne
home-mine = Zobacz lub zmień swoją wizytę
home-mine-hint = Przełóż lub odwołaj ją za pomocą kodu QR
home-status = Na jakim etapie jest mój wniosek?
home-contact = Porozmawiaj z pracownikiem
home-contact-hint = Okienko, telefon i godziny otwarcia
home-privacy = Co się dzieje z moimi danymi?
home-privacy-hint = Krótkie wyjaśnienie

## S-04 bis S-07 Anliegen finden

find-title = Jaką sprawę chcesz załatwić?
find-quick = Najczęstsze sprawy
find-search = Wyszukaj sprawę
find-search-hint = Wpisz słowo, na przykład „przeprowadzka”
find-events = Sytuacja życiowa
find-topics = Tematy
find-all = Wszystkie sprawy
search-title = Wyszukaj sprawę
search-label = Sprawa
search-hint = Wystarczy jedno słowo lub dwa.
search-found = { $count ->
    [one] Pasuje jedna sprawa:
    [few] Pasują { $count } sprawy:
    [many] Pasuje { $count } spraw:
   *[other] Pasuje { $count } sprawy:
}
search-many = Pasujące sprawy: { $count }. Oto pierwsze { $shown }. Pisz dalej, a lista się skróci.
search-nothing = Nie znaleźliśmy pasującej sprawy. Wpisz inne słowo lub wybierz temat.
search-topics = Zobacz tematy

## S-08 Ein Anliegen im Einzelnen

leaflet-title = { $service }
leaflet-here = Tutaj umówisz wizytę. Samą sprawę załatwisz potem w urzędzie.
leaflet-mail = Do umówienia tej wizyty potrzebny jest adres e-mail.
leaflet-book = Umów wizytę
leaflet-together = Dla kilku osób lub z innymi sprawami
leaflet-together-hint = Wszystko podczas jednej wizyty
leaflet-no-mail = Nie mam adresu e-mail
leaflet-bring = Co trzeba przynieść
leaflet-facts = Czas trwania i opłaty
leaflet-deadline = Kiedy to załatwić
leaflet-remains = Co dalej
free-of-charge = bezpłatnie
fee-for = Opłata ({ $what })

## S-09 Mehrere in einem Termin

together-title = Co chcesz załatwić podczas tej wizyty?
together-change = Zmień
together-more = Dodaj jeszcze raz: { $service }
together-less = Odejmij raz: { $service }
together-add = Dodaj: { $service }
times = { $count ->
    [one] { $count } raz
    [few] { $count } razy
    [many] { $count } razy
   *[other] { $count } razy
}
basket-line =
    { $count ->
        [one] { $service }
        [few] { $count } × { $service }
        [many] { $count } × { $service }
       *[other] { $count } × { $service }
    }{ $others ->
        [0] {""}
        [one] {" "}i jeszcze jedna sprawa
        [few] {" "}i jeszcze { $others } sprawy
        [many] {" "}i jeszcze { $others } spraw
       *[other] {" "}i jeszcze { $others } sprawy
    }

## UX-21 Ohne E-Mail

no-mail-title = Wizyta bez adresu e-mail
no-mail-offices = W tych placówkach umówisz wizytę bez adresu e-mail:
no-mail-nowhere = W tym automacie umówisz tę wizytę tylko z adresem e-mail.
no-mail-people = Nasi pracownicy chętnie umówią tę wizytę.

## S-10 Standort

offices-title = Do której placówki chcesz przyjść?
offices-anywhere = Dowolna placówka: najwcześniejszy termin
offices-anywhere-hint = { $count ->
    [one] Sprawdzimy jedną placówkę.
    [few] Sprawdzimy { $count } placówki.
    [many] Sprawdzimy { $count } placówek.
   *[other] Sprawdzimy { $count } placówki.
}
offices-here = Tutaj: { $name }
offices-one = { $name }
offices-address = { $address }
offices-nearest = Placówki, najpierw najbliższa
offices-all = Wszystkie placówki
offices-none = W żadnej placówce nie da się tego załatwić podczas jednej wizyty. Wróć i wybierz mniej spraw lub osób.
office-line = { $name }, { $address }

## S-11 Tag

days-title = Którego dnia chcesz przyjść?
days-next = Najbliższe dostępne dni
days-today = dzisiaj
days-tomorrow = jutro
days-in = { $days ->
    [one] za jeden dzień
    [few] za { $days } dni
    [many] za { $days } dni
   *[other] za { $days } dnia
}
days-full = { $day }: wszystkie godziny są już zajęte. Wybierz inny dzień.

## S-12 Uhrzeit

times-title = Wybierz godzinę: { $day }
times-taken = Godzina { $time } jest już zajęta. Te godziny są jeszcze wolne.
times-earlier = Wcześniejsze godziny
times-later = Późniejsze godziny
times-other-day = Wybierz inny dzień
times-morning = Przed południem
times-afternoon = Po południu
times-one = { $time }
when = { $day }, godz. { $time }

## UX-22 Nichts frei

nothing-title = Obecnie nie ma wolnych terminów
nothing-here = W tej placówce nie ma wolnych terminów w ciągu najbliższych sześciu miesięcy: { $office }
nothing-anywhere = W żadnej z tych placówek nie ma wolnych terminów w ciągu najbliższych sześciu miesięcy dla tych spraw:
nothing-month = Zobacz pierwsze dostępne dni: { $month }
nothing-other-offices = Szukaj we wszystkich placówkach
nothing-fewer = Wybierz mniej spraw lub osób
nothing-again = Sprawdź ponownie
nothing-release = Kiedy pojawią się nowe terminy
nothing-people = Gdzie uzyskać pomoc

## UX-19 Freigehalten

held-until = { $minutes ->
    [one] Wybrana godzina jest tymczasowo zarezerwowana do { $until }. Została jedna minuta.
    [few] Wybrana godzina jest tymczasowo zarezerwowana do { $until }. Zostały { $minutes } minuty.
    [many] Wybrana godzina jest tymczasowo zarezerwowana do { $until }. Zostało { $minutes } minut.
   *[other] Wybrana godzina jest tymczasowo zarezerwowana do { $until }. Zostało { $minutes } minuty.
}
held-soon-over = { $seconds ->
    [one] Została tylko jedna sekunda: wybrana godzina jest tymczasowo zarezerwowana do { $until }. „Przedłuż” daje więcej czasu.
    [few] Zostały tylko { $seconds } sekundy: wybrana godzina jest tymczasowo zarezerwowana do { $until }. „Przedłuż” daje więcej czasu.
    [many] Zostało tylko { $seconds } sekund: wybrana godzina jest tymczasowo zarezerwowana do { $until }. „Przedłuż” daje więcej czasu.
   *[other] Zostało tylko { $seconds } sekundy: wybrana godzina jest tymczasowo zarezerwowana do { $until }. „Przedłuż” daje więcej czasu.
}
expired-title = Wybrana godzina nie jest już zarezerwowana
expired-kept = Czas minął. Wizyta nie jest umówiona. Wpisane dane zostały zachowane.
expired-again = Zarezerwuj tymczasowo tę samą godzinę
expired-other = Wybierz inną godzinę

## S-14 bis S-18 Angaben

names-title = Podaj imię i nazwisko
reach-title = Podaj dane do kontaktu
reach-why-must = Ta placówka potrzebuje adresu e-mail. Wyślemy na niego potwierdzenie.
reach-why-may = Jeśli podasz adres e-mail, wyślemy na niego potwierdzenie. Możesz też umówić wizytę bez niego.
more-title = Co jeszcze chcesz przekazać urzędowi?
label-given-names = Imię (imiona)
label-family-name = Nazwisko
label-email = Adres e-mail
label-telephone = Numer telefonu
label-text = Uwagi
label-only-name = Imię lub nazwisko
hint-names-latin = Użyj liter łacińskich, tak jak w paszporcie.
hint-write = Aby pisać, dotknij pola lub naciśnij OK.
hint-email = Na przykład name@example.org
hint-telephone = Na przykład 02151 123456
names-one = Mam tylko imię albo tylko nazwisko
names-two = Mam imię i nazwisko
mail-offer = Wpisz „{ $meant }” zamiast „{ $written }”
mail-check = Czy „{ $written }” jest poprawne? Jeśli tak, wybierz ponownie „Dalej”.
form-error-title = Błąd: { $title }
form-problems = { $count ->
    [one] Jedno pole wymaga poprawienia. Przy nim podano, co zrobić.
    [few] { $count } pola wymagają poprawienia. Przy każdym podano, co zrobić.
    [many] { $count } pól wymaga poprawienia. Przy każdym podano, co zrobić.
   *[other] { $count } pola wymaga poprawienia. Przy każdym podano, co zrobić.
}
problem-no-name = Wpisz nazwisko.
problem-no-email = Wpisz adres e-mail. Jeśli go nie masz, poproś o pomoc pracownika urzędu.
problem-no-telephone = Wpisz numer telefonu.
problem-no-answer = Urząd potrzebuje odpowiedzi w tym polu: „{ $field }”
problem-too-long = Największa liczba znaków w polu „{ $field }”: { $max }. Skróć tekst lub poproś o pomoc pracownika urzędu.
problem-character = W polu „{ $field }” urząd nie może zapisać znaku „{ $character }”. Usuń go lub zastąp innym.
problem-not-in-names = Użyj liter łacińskich, tak jak w paszporcie lub dowodzie. Ten znak trzeba zastąpić: „{ $character }”
problem-name-too-long = W systemie rezerwacji imię i nazwisko mogą mieć łącznie do { $max } znaków. Nasi pracownicy pomogą, aby nic nie zostało ucięte.
problem-not-an-email = Wpisz adres e-mail w takiej postaci: name@example.org
problem-plus = System rezerwacji nie przyjmuje adresów e-mail ze znakiem „+”. Wpisz adres bez „+”.
problem-not-a-phone = Wpisz numer telefonu z numerem kierunkowym, na przykład 02151 123456.
problem-refused = System rezerwacji nie przyjmuje wpisu w polu „{ $field }”. Sprawdź, czy jest poprawny i pełny.

## Bildschirmtastatur

board-done = Gotowe
board-next = Kolejne pole
board-space = Spacja
board-erase = Usuń
board-clear = Usuń wszystko
board-accents = Podobne
board-more = Więcej
board-letters = Litery
board-order = Od A do Z
board-usual = Klawiatura
board-no-accents = Nie ma liter podobnych do „{ $letter }”.
board-accents-of = Litery podobne do „{ $letter }”

## S-19 Prüfen und buchen

check-title = Sprawdź dane i umów wizytę
check-not-yet = Wizyta nie jest jeszcze umówiona.
check-row = { $label }: { $value }
check-question = { $label } { $value }
check-change = Zmień
check-nothing = nie podano
check-others = Inne osoby mogą widzieć ekran. Rozejrzyj się przez chwilę.
check-book = Umów tę wizytę
check-book-phone = Umów i potwierdź na telefonie
check-phone-hint = Potem trzeba jeszcze potwierdzić wizytę: zeskanuj tu kod lub otwórz link z e-maila.
check-phone-hint-code = Potem trzeba jeszcze potwierdzić wizytę: zeskanuj tu kod telefonem.
fact-what = Sprawa
fact-when = Kiedy
fact-where = Gdzie
fact-room = W budynku
fact-name = Imię i nazwisko
fact-number = Numer wizyty
fact-duration = Czas trwania
fact-fee = Opłata
fact-desk = Okienko
fact-phone = Telefon
minutes = { $count ->
    [one] około minuty
    [few] około { $count } minut
    [many] około { $count } minut
   *[other] około { $count } minuty
}

## UX-20 Noch zu bestätigen

activate-title = Jeszcze jeden krok: potwierdź wizytę
activate-within = { $minutes ->
    [one] Potwierdź wizytę w ciągu minuty od umówienia, inaczej przepadnie.
    [few] Potwierdź wizytę w ciągu { $minutes } minut od umówienia, inaczej przepadnie.
    [many] Potwierdź wizytę w ciągu { $minutes } minut od umówienia, inaczej przepadnie.
   *[other] Potwierdź wizytę w ciągu { $minutes } minuty od umówienia, inaczej przepadnie.
}
activate-show = Pokaż kod na telefon
activate-not-yet = Wizyta nie jest jeszcze potwierdzona.
activate-how = Potwierdź wizytę na telefonie lub otwórz link w e-mailu, który wysłaliśmy.
activate-how-code = Wyświetl kod i zeskanuj go telefonem.
activate-look = Sprawdź, czy jest już potwierdzona
activate-here = Potwierdź tutaj, w automacie
activate-qr = Zeskanuj ten kod telefonem. Otworzy stronę { $host } i potwierdzi wizytę.
activate-no-qr = Ten ekran jest za mały, aby pokazać kod. Otwórz link w e-mailu, który wysłaliśmy.
activate-no-qr-desk = Ten ekran jest za mały, aby pokazać kod. Podejdź z numerem wizyty do okienka.

## S-20 Gebucht

done-title = Wizyta jest umówiona
done-mail = Potwierdzenie przyjdzie też e-mailem.
done-another = Załatw coś jeszcze
done-qr = Kod otwiera wizytę na stronie { $host }. Tam można ją zobaczyć i odwołać.
done-no-qr = Ten ekran jest za mały, aby pokazać kod. Zapisz numer wizyty.
done-no-phone = Nie masz przy sobie telefonu? Zapisz numer wizyty. W razie pytań zadzwoń: { $phone }
find-mine-title = O którą wizytę chodzi?
find-mine-scan = Zbliż do skanera kod QR z e-maila lub listu.
find-mine-type = Albo wpisz numer wizyty i kod.
find-mine-number-hint = Znajdziesz go w potwierdzeniu.
label-short-code = Kod
find-mine-code-hint = Cztery znaki: cyfry i litery od a do f
find-mine-nothing = Nie masz przy sobie kodu?
find-mine-unreadable = Ten kod nie należy do żadnej wizyty. Użyj kodu QR z potwierdzenia wizyty.
find-mine-no-match = Nie znaleźliśmy wizyty z tym numerem i kodem. Sprawdź jedno i drugie. Odwołanej wizyty nie da się już otworzyć.
find-mine-key-changed = Ten kod nie otwiera już wizyty. Być może została odwołana lub przełożona. Użyj kodu QR z najnowszego e-maila lub zapytaj przy okienku.
find-mine-gone = Tej wizyty już nie ma. Być może nie została potwierdzona na czas albo jej termin minął dawno temu. Umów nową wizytę.
tries-over = To było pięć prób. Ze względów bezpieczeństwa dalsze próby nie są tu możliwe. Zapytaj przy okienku.
mine-title = Informacje o wizycie
mine-waiting = Ta wizyta nie jest jeszcze potwierdzona. Potwierdź ją teraz, inaczej przepadnie.
mine-held = Ta godzina jest zarezerwowana tylko na krótko, a wizyta nie jest jeszcze umówiona. Dokończ umawianie tam, gdzie się zaczęło.
mine-past = Termin tej wizyty już minął. Nie można jej zmienić.
mine-called = Numer tej wizyty został już wywołany. Podejdź do okienka.
mine-missed = Numer tej wizyty był już wywołany i kolej minęła. Podejdź do okienka lub umów nową wizytę.
mine-gone = Ta wizyta jest odwołana.
mine-other = Nie możemy tu sprawdzić, czy ta wizyta jest nadal aktualna. Zapytaj przy okienku.
mine-move = Przełóż wizytę
mine-move-hint = Dotychczasowa zostaje, dopóki nowa nie jest pewna
mine-cancel = Odwołaj wizytę
mine-cancel-hint = Najpierw zapytamy jeszcze raz
cancel-title = Czy chcesz odwołać tę wizytę?
cancel-no = Nie, zachowaj wizytę
cancel-yes = Tak, odwołaj wizytę
cancel-yes-hint = Ta godzina będzie wolna dla innych
cancel-not-done-title = Wizyta nie została odwołana
cancel-not-done = Sprawdziliśmy: wizyta jest nadal aktualna. Możesz spróbować jeszcze raz.
cancel-unsure-title = Nie wiemy jeszcze, czy wizyta jest odwołana
cancel-unsure = Odpowiedź systemu rezerwacji nie dotarła. Zapytaj system jeszcze raz lub podejdź do okienka.
cancel-first-title = Czy chcesz najpierw odwołać dotychczasową wizytę?
cancel-first-why = Zaraz potem umówimy wizytę na nową godzinę, która jest tymczasowo zarezerwowana. Jeśli to się nie uda, nie będziesz mieć już żadnej wizyty. Powiadomimy o tym na ekranie.
cancelled-title = Wizyta jest odwołana
cancelled-free = Dziękujemy za odwołanie. Teraz ktoś inny może skorzystać z tej godziny.
cancelled-anew = Umów nową wizytę
cancelled-anew-hint = Ta sama sprawa, dane zostały zachowane
move-title = Czy chcesz tak przełożyć wizytę?
move-old = Dotychczas
move-new = Po zmianie
move-kept = Imię i nazwisko, e-mail i pozostałe dane przeniesiemy.
move-yes = Przełóż tę wizytę
move-no = Nie przekładaj
move-no-hint = Dotychczasowa wizyta pozostaje aktualna
move-stands = Dotychczasowa wizyta jest aktualna, dopóki nowa nie jest pewna.
move-gone = Dotychczasowa wizyta jest odwołana. Nowa nie jest jeszcze umówiona.
move-cancel-first = Najpierw odwołaj dotychczasową wizytę
move-cancel-first-hint = Nowa godzina jest tymczasowo zarezerwowana
moved-title = Wizyta jest przełożona
moved-old = Dotychczasowa wizyta jest odwołana.
both-title = Nowa wizyta jest umówiona, dotychczasowa wymaga jeszcze uwagi
both-stand = Obecnie umówione są dwie wizyty. Odwołaj dotychczasową, aby ktoś inny mógł skorzystać z tego terminu.
both-unsure = Nie wiemy jeszcze, czy dotychczasowa wizyta jest odwołana. Być może umówione są dwie wizyty.
both-again = Odwołaj teraz dotychczasową wizytę
both-leave = Zakończ mimo to
both-leave-hint = Dotychczasową wizytę można odwołać także przy okienku
both-new = Nowa wizyta
both-old = Dotychczasowa wizyta
subjects-title = O co chcesz zapytać?
subjects-other = O wszystko inne zapytaj w urzędzie, w którym został złożony wniosek.
inquiry-title = { $subject }: jaki jest numer?
inquiry-nothing = Nie masz przy sobie numeru?
inquiry-not-found = Nic nie znaleźliśmy pod tym numerem. Sprawdź numer. Bardzo starych zgłoszeń już nie pokazujemy.
label-serial = Numer seryjny
hint-serial = 9 lub 10 znaków; 0 to zawsze zero, nigdy litera O
label-reference = Numer sprawy
label-report = Numer zgłoszenia
label-birth-date = Data urodzenia
hint-birth-date = Dzień, miesiąc, rok, na przykład 17.04.1990
label-letter-code = Kod z listu
hint-letter-code = Jest w tym samym liście co numer sprawy.
slip-missing = Wypełnij to pole: „{ $field }”
slip-not-a-number = W numerze wizyty wpisz same cyfry.
slip-not-a-code = Wpisz cztery znaki kodu: cyfry i litery od a do f. Jeśli kod jest dłuższy, zbliż kod QR do skanera.
slip-not-a-day = Wpisz datę urodzenia jako dzień, miesiąc i rok, na przykład 17.04.1990.
slip-serial-length = Numer seryjny ma 9 lub 10 znaków. Sprawdź, czy któregoś nie brakuje lub nie jest za dużo.
slip-serial-character = Znak „{ $character }” nie występuje w numerach seryjnych. Porównaj każdy znak.
slip-serial-check = Numer seryjny jeszcze się nie zgadza. Porównaj każdy znak.
case-title = { $what }: { $state }
state-received = przyjęto
state-ordered = złożono wniosek
state-in-work = w trakcie załatwiania
state-waiting-for-you = trzeba coś uzupełnić
state-suspended = wstrzymano
state-decided = wydano decyzję
state-in-production = w produkcji
state-at-office = w urzędzie, jeszcze nie do odbioru
state-ready = do odbioru
state-finished = zakończono
state-collected = odebrano
state-rejected = odmowa
state-unknown = stan nieznany
stage-received = Przyjęcie
stage-ordered = Wniosek
stage-in-work = Załatwianie
stage-waiting-for-you = Uzupełnienie
stage-suspended = Przerwa
stage-decided = Decyzja
stage-in-production = Produkcja
stage-at-office = W urzędzie
stage-ready = Do odbioru
stage-finished = Zakończenie
stage-collected = Odbiór
stage-rejected = Odmowa
stage-done = ✓ { $stage }
stage-now = ● { $stage }
stage-open = ○ { $stage }
stage-behind = gotowe
stage-here = teraz
stage-since = od: { $day }
stage-later = jeszcze nie
case-stale = Stan na dzień: { $day }. Od tego czasu coś mogło się zmienić.
case-step = To jest krok { $step } z { $of }.
case-note = Wiadomość z urzędu
case-until = Ostatni dzień odbioru
case-expected = Gotowe około
case-deadline = Termin dla urzędu
case-remark = Informacja
case-extended = Urząd potrzebuje więcej czasu. Podany tu termin jest pierwotny.
case-express = Tryb ekspresowy
fact-reference = Numer
ends-in = kończy się na { $end }
case-pick-up = Umów wizytę, aby odebrać dokument
case-home = Załatw coś jeszcze
case-bring = Co trzeba przynieść
case-bring-old = Dotychczasowy dowód lub paszport, jeśli go masz
case-bring-proxy = Jeśli odbiera ktoś inny: pisemne pełnomocnictwo oraz dowód lub paszport tej osoby
case-bring-pin = Dowód osobisty: jeśli nie masz listu z kodem PIN (PIN-Brief), przyjdź osobiście i powiedz o tym przy okienku
next-wait = Na razie nie trzeba nic robić.
next-papers = Dostarcz do urzędu brakujące dokumenty.
next-pay = Wnieś opłatę. Potem sprawa ruszy dalej.
next-pick-up = Można odebrać dokument.
next-come = Przyjdź na wizytę do urzędu.
next-call = Skontaktuj się z urzędem.
next-suspended = To może potrwać dłużej. W razie pytań skontaktuj się z urzędem.
next-rejected = Powody poda urząd. Jeśli otrzymasz pisemną decyzję, będzie w niej też informacja, jak się odwołać.
phone-title = Kontynuuj na telefonie
phone-show = Kontynuuj na telefonie
phone-show-hint = Pokazuje kod do wizyty i do kalendarza
phone-secret = Nie pokazuj nikomu tego kodu. Kto go ma, może otworzyć i odwołać wizytę.
phone-left = { $seconds ->
    [one] Kod zniknie za sekundę.
    [few] Kod zniknie za { $seconds } sekundy.
    [many] Kod zniknie za { $seconds } sekund.
   *[other] Kod zniknie za { $seconds } sekundy.
}
phone-hide = Usuń kod z ekranu
phone-longer = Pokazuj kod dłużej
phone-none = Nie mam smartfona
phone-page = Kod do wizyty
phone-calendar = Kod do kalendarza
phone-offline = Kod do kalendarza, bez internetu
phone-service = Kod otwiera tę sprawę na stronie { $host }. Tam możesz kontynuować.
phone-office = Kod otwiera na stronie { $host } tę sprawę dla tej placówki. Tam możesz kontynuować.
phone-held = Kod otwiera stronę { $host } i pokazuje tymczasowo zarezerwowaną godzinę. Wizytę umów tutaj, w automacie.
phone-status = Kod otwiera stronę { $host }. Wpisz tam dane jeszcze raz.
phone-calendar-code = Kod pobiera wpis do kalendarza ze strony { $host }.
phone-offline-code = Kod zawiera cały wpis do kalendarza. Telefon nie potrzebuje internetu.
phone-no-room = Ten ekran jest za mały, aby pokazać kod. Otwórz na telefonie: { $host }
no-phone-title = Bez smartfona
no-phone-here = Smartfon nie jest potrzebny. Kontynuuj tutaj, w automacie, lub porozmawiaj z nami.
no-phone-write = Zapisz datę i godzinę wizyty lub porozmawiaj z nami.

## SEC-09 Ungewiss

unsure-title = Nie wiemy jeszcze, czy wizyta jest umówiona
unsure-what = Odpowiedź systemu rezerwacji nie dotarła. Niczego nie umówimy podwójnie.
unsure-again = Zapytaj system jeszcze raz
unsure-next = Jeśli teraz zakończysz, odwołamy wizytę. Dzięki temu nie zostanie umówiona wizyta, o której nic nie wiesz.
unsure-booked = Wizyta jest wstępnie zapisana, ale może nie być jeszcze potwierdzona. Zapytaj system jeszcze raz, potwierdź wizytę kodem lub podejdź do okienka.
not-booked-title = Wizyta nie jest jeszcze umówiona
not-booked-what = Sprawdziliśmy: system rezerwacji nie zapisał wizyty.
not-booked-held = Wybrana godzina jest nadal tymczasowo zarezerwowana, dane zostały zachowane. Wróć i umów wizytę jeszcze raz.
not-booked-kept = Dane zostały zachowane. Wróć i spróbuj jeszcze raz.
not-booked-back = Wróć do danych

## Wenn etwas nicht geht

sorry-title = To się nie udało
sorry-away-title = Umawianie wizyt chwilowo nie działa
sorry-busy-title = System rezerwacji jest teraz przeciążony
sorry-mail-title = Dla tego adresu e-mail są już umówione wizyty
sorry-tries-title = Ten numer jest na krótko zablokowany
sorry-status-title = Nie możemy teraz sprawdzić stanu sprawy
sorry-status = Informacja o stanie sprawy jest teraz niedostępna. Nie zmienia to niczego we wniosku ani w zgłoszeniu. Spróbuj za chwilę lub zapytaj przy okienku.
sorry-unreachable = Automat nie ma teraz połączenia z systemem rezerwacji. Wpisane dane zostały zachowane. Spróbuj za chwilę lub podejdź do okienka.
sorry-slow = System rezerwacji nie odpowiedział na czas. Spróbuj jeszcze raz.
sorry-garbled = Nie udało się odczytać odpowiedzi systemu rezerwacji. Spróbuj jeszcze raz lub podejdź do okienka.
sorry-lost = Odpowiedź systemu rezerwacji nie dotarła. Ta wizyta nie jest jeszcze umówiona. Spróbuj jeszcze raz. Jeśli godzina będzie wtedy zajęta, wybierz inną.
sorry-busy = { $seconds ->
    [one] Poczekaj sekundę i spróbuj jeszcze raz. Wpisane dane zostały zachowane.
    [few] Poczekaj { $seconds } sekundy i spróbuj jeszcze raz. Wpisane dane zostały zachowane.
    [many] Poczekaj { $seconds } sekund i spróbuj jeszcze raz. Wpisane dane zostały zachowane.
   *[other] Poczekaj { $seconds } sekundy i spróbuj jeszcze raz. Wpisane dane zostały zachowane.
}
sorry-taken = Ta godzina jest już zajęta. Wróć i wybierz inną.
sorry-no-renewal = Wybranej godziny nie możemy rezerwować dłużej, niż podano. Wróć i umów wizytę, zanim czas minie.
sorry-gone = Tej wizyty nie ma już w systemie rezerwacji. Umów nową wizytę.
sorry-wrong-key = Tej wizyty nie da się już otworzyć. Być może została odwołana. Zapytaj przy okienku.
sorry-mail-limit = Z tym adresem e-mail nie można umówić kolejnej wizyty. Podaj inny adres lub odwołaj inną wizytę.
sorry-answer = System rezerwacji nie przyjmuje jednej z podanych informacji. Wróć i sprawdź dane.
sorry-not-here = W tej placówce nie załatwia się już tej sprawy. Wybierz inną placówkę.
sorry-too-much = To za dużo na jedną wizytę. Wybierz mniej spraw lub osób albo umów dwie wizyty.
sorry-called = Numer tej wizyty został już wywołany. Podejdź do okienka.
sorry-past = Termin tej wizyty już minął. Umów nową wizytę.
sorry-nothing-free = Obecnie nie ma tu wolnych terminów. Wybierz inną placówkę lub inny dzień.
sorry-captcha = Automat nie przeszedł kontroli bezpieczeństwa w systemie rezerwacji. Spróbuj jeszcze raz lub wybierz inną placówkę.
sorry-captcha-expired = Kontrola bezpieczeństwa w systemie rezerwacji straciła ważność. Spróbuj jeszcze raz. Wpisane dane zostały zachowane.
sorry-maintenance = Trwają prace nad systemem rezerwacji. Spróbuj później lub podejdź do okienka.
sorry-backend = Część systemu rezerwacji nie odpowiada. Spróbuj za chwilę lub podejdź do okienka.
sorry-blocked = System rezerwacji nie dopuszcza tego automatu. Podejdź do okienka, powiedz o tym i poproś o umówienie wizyty.
sorry-no-match = Nic nie znaleźliśmy dla tych danych. Sprawdź jedno i drugie pole. Bardzo starych spraw już nie pokazujemy.
sorry-tries = { $minutes ->
    [one] Z tym numerem było zbyt wiele prób. Poczekaj minutę lub zapytaj przy okienku.
    [few] Z tym numerem było zbyt wiele prób. Poczekaj { $minutes } minuty lub zapytaj przy okienku.
    [many] Z tym numerem było zbyt wiele prób. Poczekaj { $minutes } minut lub zapytaj przy okienku.
   *[other] Z tym numerem było zbyt wiele prób. Poczekaj { $minutes } minuty lub zapytaj przy okienku.
}
sorry-set-up = W systemie rezerwacji brakuje ustawienia. Pokaż tę stronę pracownikowi urzędu. Kod błędu: { $code }
sorry-technical = System rezerwacji zgłasza błąd. Spróbuj jeszcze raz lub pokaż tę stronę pracownikowi urzędu. Kod błędu: { $code }
sorry-again = Spróbuj jeszcze raz
sorry-other-mail = Wpisz inny adres e-mail
sorry-other-office = Wybierz inną placówkę
sorry-fewer = Wybierz mniej spraw lub osób
sorry-home = Wróć na początek

## Warten

waiting-catalogue = Wczytujemy listę spraw…
waiting-calendar = Szukamy wolnych terminów…
waiting-reserve = Rezerwujemy tymczasowo wybraną godzinę…
waiting-book = Umawiamy wizytę…
waiting-cancel = Odwołujemy wizytę…
waiting-look = Sprawdzamy w systemie rezerwacji…
waiting-status = Sprawdzamy stan sprawy…
waiting-moment = Chwileczkę. Nie trzeba nic robić.
waiting-stop = Nie czekaj dłużej

## S-34 Hilfe, Kontakt, Datenschutz

help-title = Jak korzystać z automatu
help-arrows = Klawisze strzałek przesuwają znacznik ▶, klawisz Enter wybiera.
help-digits = Jeśli przed wierszem stoi liczba, możesz też nacisnąć tę liczbę.
help-type = W polu po prostu zacznij pisać. Klawisz Backspace usuwa.
help-back = Esc cofa o jeden krok. Wpisany tekst zostaje.
help-touch = Możesz też dotykać ekranu palcem lub klikać myszą.
help-scan = Kod QR z potwierdzenia wizyty możesz zbliżyć do skanera na pierwszym ekranie.
help-phone = Na niektórych stronach F6 pokazuje kod. Zeskanuj go, aby kontynuować na telefonie.
help-time = Nie musisz się spieszyć. Po dłuższej przerwie zapytamy, czy ktoś tu jeszcze jest.
help-return = Wróć do poprzedniej strony
contact-title = Jak się z nami skontaktować
contact-hours = Godziny otwarcia
contact-from-until = od { $from } do { $until }
monday = poniedziałek
tuesday = wtorek
wednesday = środa
thursday = czwartek
friday = piątek
saturday = sobota
sunday = niedziela
privacy-title = Co się dzieje z podanymi danymi?
privacy-use = Pytamy tylko o to, co jest potrzebne do umówienia wizyty lub udzielenia informacji.
privacy-keep = Podane informacje trafiają do systemów miasta. Automat niczego nie zapisuje.
privacy-idle = Gdy wybierzesz „Zakończ” lub odejdziesz, wszystko zostanie tu usunięte.
privacy-code = Kod na telefon otwiera wizytę. Nie pokazuj go nikomu. Zniknie po minucie.
privacy-more = Pełna informacja o ochronie danych miasta { $city } jest w internecie: { $address }

## S-35, S-36, Beenden

still-there-title = Czy ktoś tu jeszcze jest?
still-there-left = { $seconds ->
    [one] Za sekundę usuniemy dane z tego automatu.
    [few] Za { $seconds } sekundy usuniemy dane z tego automatu.
    [many] Za { $seconds } sekund usuniemy dane z tego automatu.
   *[other] Za { $seconds } sekundy usuniemy dane z tego automatu.
}
still-there-yes = Tak, kontynuuj
still-there-no = Nie, usuń wszystko
farewell-title = Do widzenia
farewell-deleted = Dane zostały usunięte z tego automatu.
leave-title = Zakończyć i usunąć wszystkie dane?
leave-hold = Jeśli teraz zakończysz, ta wizyta nie zostanie umówiona. Godzina będzie znowu wolna.
leave-no = Nie, kontynuuj
leave-yes = Tak, zakończ i usuń
