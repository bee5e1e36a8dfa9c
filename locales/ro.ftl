
## Words from outside, as they are

plain = { $words }
plain-private = { $words }

## Kopf und Fuß jeder Seite

back = Înapoi
key-help = Ajutor
key-language = Limba
key-colours = Culori
key-renew = Extindeți
key-phone = Telefon
leave = Ieșire
demo-mark = Demo
step = Pasul { $step } din { $of }
clock-now = { $time }
continue = Continuați
voluntary = opțional
current = selectat
german-only = Acest text este disponibil numai în limba germană.
more-below = mai jos sunt și alte informații
more-above = mai sus sunt și alte informații
too-small = Ecranul este prea mic. Cereți ajutorul personalului nostru.
today = astăzi
free-day = disponibil
month-title = { $month }
day-title = { $day }
amount = { $amount }

## S-00 Erster Bildschirm

attract-title = Bine ați venit la Primăria { $city }
attract-what = Aici puteți face sau modifica o programare și puteți obține informații. Aveți deja o programare? Țineți codul QR în fața scanerului.
attract-begin = Începeți

## S-01 Sprache

languages-title = Ce limbă doriți?

## S-03 Was ist hier möglich

home-title = Ce doriți să faceți?
home-book = Faceți o programare
home-book-hint = Carte de identitate, mutare, permis auto și altele
home-mine = Vedeți sau modificați programarea
home-mine-hint = O puteți muta sau anula cu ajutorul codului QR
home-status = În ce stadiu este cererea mea?
home-contact = Vorbiți cu un angajat
home-contact-hint = Ghișeu, telefon și program cu publicul
home-privacy = Ce se întâmplă cu datele mele?
home-privacy-hint = Pe scurt

## S-04 bis S-07 Anliegen finden

find-title = De ce serviciu aveți nevoie?
find-quick = Cele mai căutate
find-search = Căutați un serviciu
find-search-hint = Scrieți un cuvânt, de exemplu „mutare”
find-events = Situația dumneavoastră
find-topics = Teme
find-all = Toate serviciile
search-title = Căutați un serviciu
search-label = Serviciul
search-hint = Ajung unul sau două cuvinte.
search-found = { $count ->
    [one] Un serviciu se potrivește:
    [few] Se potrivesc { $count } servicii:
   *[other] Se potrivesc { $count } de servicii:
}
search-many = { $count ->
    [one] Se potrivește un serviciu. Aici le vedeți pe primele: { $shown }. Scrieți mai departe și lista se va scurta.
    [few] Se potrivesc { $count } servicii. Aici le vedeți pe primele { $shown }. Scrieți mai departe și lista se va scurta.
   *[other] Se potrivesc { $count } de servicii. Aici le vedeți pe primele { $shown }. Scrieți mai departe și lista se va scurta.
}
search-nothing = Nu am găsit niciun serviciu potrivit. Încercați alt cuvânt sau alegeți o temă.
search-topics = Vedeți temele

## S-08 Ein Anliegen im Einzelnen

leaflet-title = { $service }
leaflet-here = Aici faceți doar programarea. Restul îl rezolvați apoi la sediu.
leaflet-mail = Pentru această programare aveți nevoie de o adresă de e-mail.
leaflet-book = Faceți programarea
leaflet-together = Pentru mai multe persoane sau cu alte servicii
leaflet-together-hint = Totul într-o singură programare
leaflet-no-mail = Nu am adresă de e-mail
leaflet-bring = Ce să aduceți
leaflet-facts = Durată și taxe
leaflet-deadline = Termen
leaflet-remains = Ce urmează
free-of-charge = gratuit
fee-for = Taxă ({ $what })

## S-09 Mehrere in einem Termin

together-title = Ce doriți să rezolvați la această programare?
together-change = Modificați
together-more = Încă o dată: { $service }
together-less = O dată mai puțin: { $service }
together-add = Adăugați: { $service }
times = { $count ->
    [one] o dată
    [few] de { $count } ori
   *[other] de { $count } de ori
}
basket-line =
    { $count ->
        [one] { $service }
        [few] { $count } × { $service }
       *[other] { $count } × { $service }
    }{ $others ->
        [0] {""}
        [one] {" "}și încă un serviciu
        [few] {" "}și încă { $others } servicii
       *[other] {" "}și încă { $others } de servicii
    }

## UX-21 Ohne E-Mail

no-mail-title = Programare fără adresă de e-mail
no-mail-offices = La aceste sedii vă puteți programa fără adresă de e-mail:
no-mail-nowhere = La acest aparat puteți face programarea numai cu o adresă de e-mail.
no-mail-people = Personalul nostru vă face programarea cu plăcere.

## S-10 Standort

offices-title = La ce sediu doriți să veniți?
offices-anywhere = Oriunde: prima programare liberă
offices-anywhere-hint = { $count ->
    [one] Verificăm la un sediu.
    [few] Verificăm la { $count } sedii.
   *[other] Verificăm la { $count } de sedii.
}
offices-here = Aici: { $name }
offices-one = { $name }
offices-address = { $address }
offices-nearest = Sedii, cel mai apropiat primul
offices-all = Toate sediile
offices-none = La niciun sediu nu încap toate într-o singură programare. Mergeți înapoi și alegeți mai puține servicii sau persoane.
office-line = { $name }, { $address }

## S-11 Tag

days-title = În ce zi doriți să veniți?
days-next = Următoarele zile disponibile
days-today = astăzi
days-tomorrow = mâine
days-in = { $days ->
    [one] peste o zi
    [few] peste { $days } zile
   *[other] peste { $days } de zile
}
days-full = { $day }: între timp s-au ocupat toate orele. Alegeți altă zi.

## S-12 Uhrzeit

times-title = La ce oră doriți să veniți { $day }?
times-taken = Ora { $time } s-a ocupat între timp. Aceste ore sunt încă libere.
times-earlier = Ore mai devreme
times-later = Ore mai târziu
times-other-day = Alegeți altă zi
times-morning = Dimineața
times-afternoon = După-amiaza
times-one = { $time }
when = { $day }, ora { $time }

## UX-22 Nichts frei

nothing-title = Momentan nu există programări libere
nothing-here = La acest sediu nu există programări libere în următoarele șase luni: { $office }
nothing-anywhere = La niciunul dintre aceste sedii nu există programări libere în următoarele șase luni pentru:
nothing-month = Vedeți primele zile libere: { $month }
nothing-other-offices = Căutați la toate sediile
nothing-fewer = Alegeți mai puține servicii sau persoane
nothing-again = Verificați din nou
nothing-release = Când apar programări noi
nothing-people = Unde primiți ajutor

## UX-19 Freigehalten

held-until = { $minutes ->
    [one] Vă păstrăm ora până la { $until }. A mai rămas un minut.
    [few] Vă păstrăm ora până la { $until }. Au mai rămas { $minutes } minute.
   *[other] Vă păstrăm ora până la { $until }. Au mai rămas { $minutes } de minute.
}
held-soon-over = { $seconds ->
    [one] A mai rămas doar o secundă: vă păstrăm ora până la { $until }. „Extindeți” vă dă mai mult timp.
    [few] Au mai rămas doar { $seconds } secunde: vă păstrăm ora până la { $until }. „Extindeți” vă dă mai mult timp.
   *[other] Au mai rămas doar { $seconds } de secunde: vă păstrăm ora până la { $until }. „Extindeți” vă dă mai mult timp.
}
expired-title = Ora nu mai este păstrată
expired-kept = Timpul a expirat. Programarea nu este făcută. Tot ce ați scris s-a păstrat.
expired-again = Păstrați din nou aceeași oră
expired-other = Alegeți altă oră

## S-14 bis S-18 Angaben

names-title = Cum vă numiți?
reach-title = Cum vă putem contacta?
reach-why-must = Acest sediu are nevoie de adresa dumneavoastră de e-mail. Acolo vă trimitem confirmarea.
reach-why-may = Dacă lăsați o adresă de e-mail, vă trimitem o confirmare. Vă puteți programa și fără.
more-title = Ce mai doriți să comunicați instituției?
label-given-names = Prenume
label-family-name = Nume de familie
label-email = Adresă de e-mail
label-telephone = Număr de telefon
label-text = Observații
label-only-name = Nume
hint-names-latin = Scrieți cu litere latine, ca în pașaport.
hint-write = Pentru a scrie, atingeți câmpul sau apăsați OK.
hint-email = De exemplu name@example.org
hint-telephone = De exemplu 02151 123456
names-one = Am un singur nume
names-two = Am prenume și nume de familie
mail-offer = Scrieți „{ $meant }” în loc de „{ $written }”
mail-check = „{ $written }” este corect? Dacă da, alegeți din nou „Continuați”.
form-error-title = Eroare: { $title }
form-problems = { $count ->
    [one] Este ceva de corectat. Lângă câmp scrie ce aveți de făcut.
    [few] Sunt { $count } lucruri de corectat. Lângă câmpuri scrie ce aveți de făcut.
   *[other] Sunt { $count } de lucruri de corectat. Lângă câmpuri scrie ce aveți de făcut.
}
problem-no-name = Scrieți numele de familie.
problem-no-email = Scrieți adresa de e-mail. Dacă nu aveți, vă ajută personalul nostru.
problem-no-telephone = Scrieți numărul de telefon.
problem-no-answer = Instituția are nevoie de un răspuns în acest câmp: „{ $field }”
problem-too-long = Numărul maxim de caractere la „{ $field }”: { $max }. Scurtați textul sau cereți ajutorul personalului nostru.
problem-character = La „{ $field }”, instituția nu poate salva caracterul „{ $character }”. Ștergeți-l sau înlocuiți-l.
problem-not-in-names = Scrieți cu litere latine, ca în actul de identitate. Acest caracter trebuie înlocuit: „{ $character }”
problem-name-too-long = Sistemul de programări are o limită de caractere pentru nume: { $max }. Personalul nostru vă ajută, ca să nu se piardă nimic din nume.
problem-not-an-email = Scrieți adresa de e-mail în această formă: name@example.org
problem-plus = Sistemul de programări nu acceptă adrese de e-mail cu „+”. Scrieți o adresă fără „+”.
problem-not-a-phone = Scrieți numărul de telefon cu prefix, de exemplu 02151 123456.
problem-refused = Sistemul de programări nu acceptă ce ați scris la „{ $field }”. Verificați dacă este corect și complet.

## Bildschirmtastatur

board-done = Gata
board-next = Câmp următor
board-space = Spațiu
board-erase = Ștergeți
board-clear = Ștergeți tot
board-accents = Diacritice
board-more = Mai multe
board-letters = Litere
board-order = A – Z
board-usual = Tastatură
board-no-accents = Nu există litere asemănătoare cu „{ $letter }”.
board-accents-of = Litere asemănătoare cu „{ $letter }”

## S-19 Prüfen und buchen

check-title = Verificați datele și faceți programarea
check-not-yet = Programarea nu este încă făcută.
check-row = { $label }: { $value }
check-question = { $label } { $value }
check-change = Modificați
check-nothing = necompletat
check-others = Și alții pot citi de pe ecran. Uitați-vă puțin în jur.
check-book = Faceți această programare
check-book-phone = Programați-vă și confirmați cu telefonul
check-phone-hint = Apoi confirmați programarea: scanați aici un cod sau deschideți linkul din e-mail.
check-phone-hint-code = Apoi confirmați programarea: scanați aici un cod cu telefonul.
fact-what = Serviciul
fact-when = Când
fact-where = Unde
fact-room = În clădire
fact-name = Nume
fact-number = Nr. programării
fact-duration = Durată
fact-fee = Taxă
fact-desk = Ghișeu
fact-phone = Telefon
minutes = { $count ->
    [one] aproximativ un minut
    [few] aproximativ { $count } minute
   *[other] aproximativ { $count } de minute
}

## UX-20 Noch zu bestätigen

activate-title = Mai este un pas: confirmați programarea
activate-within = { $minutes ->
    [one] Confirmați programarea în cel mult un minut după ce ați făcut-o, altfel se pierde.
    [few] Confirmați programarea în cel mult { $minutes } minute după ce ați făcut-o, altfel se pierde.
   *[other] Confirmați programarea în cel mult { $minutes } de minute după ce ați făcut-o, altfel se pierde.
}
activate-show = Afișați codul pentru telefon
activate-not-yet = Programarea nu este încă confirmată.
activate-how = Confirmați cu telefonul sau deschideți linkul din e-mailul pe care vi l-am trimis.
activate-how-code = Afișați codul și scanați-l cu telefonul.
activate-look = Am confirmat
activate-here = Confirmați aici, la aparat
activate-qr = Scanați acest cod cu telefonul. Codul deschide { $host } și confirmă programarea.
activate-no-qr = Ecranul este prea mic pentru cod. Deschideți linkul din e-mailul pe care vi l-am trimis.
activate-no-qr-desk = Ecranul este prea mic pentru cod. Mergeți la ghișeu cu numărul programării.

## S-20 Gebucht

done-title = Programarea este făcută
done-mail = Primiți confirmarea și prin e-mail.
done-another = Mai rezolvați ceva
done-qr = Codul deschide programarea pe { $host }. Acolo o puteți vedea și anula.
done-no-qr = Ecranul este prea mic pentru cod. Notați-vă numărul programării.
done-no-phone = Nu aveți telefonul la dumneavoastră? Notați-vă numărul programării. Pentru întrebări sunați la { $phone }
find-mine-title = Despre ce programare este vorba?
find-mine-scan = Țineți codul QR din e-mail sau din scrisoare în fața scanerului.
find-mine-type = Sau scrieți numărul programării și codul.
find-mine-number-hint = Îl găsiți în confirmare.
label-short-code = Cod
find-mine-code-hint = Patru caractere: cifre și litere de la a la f
find-mine-nothing = Nu aveți codul la dumneavoastră?
find-mine-unreadable = Acest cod nu aparține unei programări. Folosiți codul QR din confirmarea programării.
find-mine-no-match = Nu am găsit nicio programare cu acest număr și acest cod. Verificați ambele. O programare anulată nu mai poate fi deschisă.
find-mine-key-changed = Cu acest cod programarea nu mai poate fi deschisă. Poate că a fost anulată sau mutată. Folosiți codul QR din cel mai nou e-mail sau întrebați la ghișeu.
find-mine-gone = Această programare nu mai există. Poate că nu a fost confirmată la timp sau a fost demult. Faceți o programare nouă.
tries-over = Ați folosit toate cele cinci încercări. Din motive de securitate, aici nu se poate continua. Întrebați la ghișeu.
mine-title = Programarea dumneavoastră
mine-waiting = Această programare nu este încă confirmată. Confirmați-o acum, altfel se pierde.
mine-held = Această oră este păstrată doar pentru scurt timp și nu este încă programată. Terminați programarea acolo unde ați început-o.
mine-past = Această programare a trecut. Nu mai poate fi modificată.
mine-called = Numărul acestei programări a fost deja chemat. Mergeți la ghișeu.
mine-missed = Numărul acestei programări a fost deja chemat și rândul a trecut. Mergeți la ghișeu sau faceți o programare nouă.
mine-gone = Această programare este anulată.
mine-other = Aici nu putem spune dacă această programare mai este valabilă. Întrebați la ghișeu.
mine-move = Mutați programarea
mine-move-hint = Cea veche rămâne până când cea nouă este sigură
mine-cancel = Anulați programarea
mine-cancel-hint = Vă mai întrebăm o dată înainte
cancel-title = Doriți să anulați această programare?
cancel-no = Nu, păstrați programarea
cancel-yes = Da, anulați programarea
cancel-yes-hint = Ora devine liberă pentru alții
cancel-not-done-title = Programarea nu a fost anulată
cancel-not-done = Am verificat: programarea este în continuare valabilă. Puteți încerca din nou.
cancel-unsure-title = Nu știm încă dacă programarea este anulată
cancel-unsure = Răspunsul sistemului de programări nu a ajuns. Întrebați din nou sistemul sau mergeți la ghișeu.
cancel-first-title = Doriți să anulați mai întâi programarea veche?
cancel-first-why = Imediat după aceea programăm ora nouă, care vă este păstrată. Dacă nu reușește, nu veți mai avea nicio programare. În acest caz vă anunțăm.
cancelled-title = Programarea este anulată
cancelled-free = Vă mulțumim că ați anulat. Acum altcineva poate folosi această oră.
cancelled-anew = Faceți o programare nouă
cancelled-anew-hint = Același serviciu; datele s-au păstrat
move-title = Doriți să mutați programarea astfel?
move-old = Până acum
move-new = Nou
move-kept = Numele, e-mailul și celelalte date rămân aceleași.
move-yes = Mutați această programare
move-no = Nu mutați
move-no-hint = Programarea veche rămâne valabilă
move-stands = Programarea veche este valabilă până când cea nouă este sigură.
move-gone = Programarea veche este anulată. Cea nouă nu este încă făcută.
move-cancel-first = Anulați mai întâi programarea veche
move-cancel-first-hint = Ora nouă vă este păstrată
moved-title = Programarea este mutată
moved-old = Programarea veche este anulată.
both-title = Programarea nouă este făcută, pentru cea veche mai este ceva de făcut
both-stand = Acum aveți două programări. Anulați-o pe cea veche, ca s-o poată folosi altcineva.
both-unsure = Nu știm încă dacă programarea veche este anulată. Poate că aveți două programări.
both-again = Anulați acum programarea veche
both-leave = Ieșiți totuși
both-leave-hint = Programarea veche o puteți anula și la ghișeu
both-new = Programarea nouă
both-old = Programarea veche
subjects-title = Despre ce doriți să întrebați?
subjects-other = Pentru orice altceva, întrebați la instituția unde ați depus cererea.
inquiry-title = { $subject }: care este numărul?
inquiry-nothing = Nu aveți numărul la dumneavoastră?
inquiry-not-found = Nu am găsit nimic cu acest număr. Verificați numărul. Sesizările foarte vechi nu mai apar aici.
label-serial = Număr de serie
hint-serial = 9 sau 10 caractere; 0 este cifra zero, nu litera O
label-reference = Numărul dosarului
label-report = Numărul sesizării
label-birth-date = Data nașterii
hint-birth-date = Zi, lună, an, de exemplu 17.04.1990
label-letter-code = Codul din scrisoare
hint-letter-code = Este în aceeași scrisoare ca numărul dosarului.
slip-missing = Completați acest câmp: „{ $field }”
slip-not-a-number = La numărul programării scrieți doar cifre.
slip-not-a-code = Scrieți cele patru caractere ale codului: cifre și litere de la a la f. Dacă aveți un cod mai lung, țineți codul QR în fața scanerului.
slip-not-a-day = Scrieți data nașterii cu zi, lună și an, de exemplu 17.04.1990.
slip-serial-length = Numărul de serie are 9 sau 10 caractere. Verificați dacă lipsește unul sau este unul în plus.
slip-serial-character = Caracterul „{ $character }” nu apare în numerele de serie. Comparați fiecare caracter.
slip-serial-check = Numărul de serie nu se potrivește încă. Comparați fiecare caracter.
case-title = { $what }: { $state }
state-received = solicitare primită
state-ordered = cerere depusă
state-in-work = în lucru
state-waiting-for-you = mai lipsește ceva de la dumneavoastră
state-suspended = procedură întreruptă
state-decided = decizie luată
state-in-production = în producție
state-at-office = la sediu, încă nu se poate ridica
state-ready = se poate ridica
state-finished = procedură încheiată
state-collected = document ridicat
state-rejected = răspuns negativ
state-unknown = stadiu necunoscut
stage-received = Primire
stage-ordered = Cerere
stage-in-work = În lucru
stage-waiting-for-you = Lipsește ceva
stage-suspended = Întrerupere
stage-decided = Decizie
stage-in-production = Producție
stage-at-office = Sosire la sediu
stage-ready = Se poate ridica
stage-finished = Încheiere
stage-collected = Ridicare
stage-rejected = Răspuns negativ
stage-done = ✓ { $stage }
stage-now = ● { $stage }
stage-open = ○ { $stage }
stage-behind = gata
stage-here = acum
stage-since = din { $day }
stage-later = urmează
case-stale = Acest stadiu este din { $day }. Între timp s-ar putea să se fi schimbat ceva.
case-step = Acesta este pasul { $step } din { $of }.
case-note = Mesaj de la instituție
case-until = De ridicat până la
case-expected = Gata în jur de
case-deadline = Termen pentru instituție
case-remark = Notă
case-extended = Instituția are nevoie de mai mult timp. Termenul de aici este cel inițial.
case-express = Procedură expres
fact-reference = Număr
ends-in = se termină în { $end }
case-pick-up = Faceți o programare pentru ridicare
case-home = Mai rezolvați ceva
case-bring = Ce să aduceți
case-bring-old = Vechiul act de identitate sau pașaport, dacă aveți
case-bring-proxy = Dacă ridică altcineva: o împuternicire scrisă de la dumneavoastră și actul de identitate sau pașaportul acelei persoane
case-bring-pin = La cartea de identitate: dacă nu aveți scrisoarea cu PIN (PIN-Brief), veniți personal și spuneți la ghișeu
next-wait = Momentan nu trebuie să faceți nimic.
next-papers = Depuneți la instituție documentele care mai lipsesc.
next-pay = Plătiți taxa. Apoi procedura continuă.
next-pick-up = Puteți ridica documentul.
next-come = Veniți la sediu cu programare.
next-call = Luați legătura cu instituția.
next-suspended = Poate dura mai mult. Dacă aveți întrebări, luați legătura cu instituția.
next-rejected = Motivele le aflați de la instituție. Dacă primiți o decizie scrisă, în ea scrie și cum o puteți contesta.
phone-title = Continuați pe telefon
phone-show = Continuați pe telefon
phone-show-hint = Afișează un cod pentru programare și pentru calendar
phone-secret = Acest cod este numai pentru dumneavoastră. Cine îl are poate deschide și anula programarea.
phone-left = { $seconds ->
    [one] Codul dispare peste o secundă.
    [few] Codul dispare peste { $seconds } secunde.
   *[other] Codul dispare peste { $seconds } de secunde.
}
phone-hide = Ascundeți codul
phone-longer = Afișați codul mai mult timp
phone-none = Nu am smartphone
phone-page = Cod pentru programarea mea
phone-calendar = Cod pentru calendar
phone-offline = Cod pentru calendar, fără internet
phone-service = Codul deschide acest serviciu pe { $host }. Acolo puteți continua.
phone-office = Codul deschide pe { $host } acest serviciu pentru acest sediu. Acolo puteți continua.
phone-held = Codul deschide { $host } și arată ora păstrată pentru dumneavoastră. Programarea o faceți aici, la aparat.
phone-status = Codul deschide { $host }. Scrieți acolo datele încă o dată.
phone-calendar-code = Codul descarcă de pe { $host } programarea pentru calendar.
phone-offline-code = Codul conține chiar programarea. Telefonul nu are nevoie de internet.
phone-no-room = Ecranul este prea mic pentru cod. Deschideți pe telefon: { $host }
no-phone-title = Fără smartphone
no-phone-here = Nu aveți nevoie de smartphone. Continuați aici, la aparat, sau vorbiți cu noi.
no-phone-write = Notați-vă programarea sau vorbiți cu noi.

## SEC-09 Ungewiss

unsure-title = Nu știm încă dacă programarea este făcută
unsure-what = Răspunsul sistemului de programări nu a ajuns. Nu facem programarea de două ori.
unsure-again = Întrebați din nou sistemul
unsure-next = Dacă ieșiți acum, anulăm programarea. Astfel nu rămâne o programare de care nu știți.
unsure-booked = Programarea este înregistrată provizoriu, dar poate că nu este încă confirmată. Întrebați din nou sistemul, confirmați cu ajutorul codului sau mergeți la ghișeu.
not-booked-title = Programarea nu s-a făcut încă
not-booked-what = Am verificat: sistemul de programări nu a preluat programarea.
not-booked-held = Vă păstrăm în continuare ora, iar datele sunt încă aici. Mergeți înapoi și faceți din nou programarea.
not-booked-kept = Datele s-au păstrat. Mergeți înapoi și încercați din nou.
not-booked-back = Înapoi la datele dumneavoastră

## Wenn etwas nicht geht

sorry-title = Nu a reușit
sorry-away-title = Sistemul de programări nu este disponibil acum
sorry-busy-title = Sistemul de programări este foarte solicitat
sorry-mail-title = Pentru această adresă de e-mail există deja programări
sorry-tries-title = Acest număr este blocat pentru scurt timp
sorry-status-title = Momentan nu vă putem spune stadiul
sorry-status = Informațiile despre stadiu nu sunt disponibile momentan. Pentru cererea sau sesizarea dumneavoastră nu se schimbă nimic. Încercați din nou peste puțin timp sau întrebați la ghișeu.
sorry-unreachable = Aparatul nu are momentan legătură cu sistemul de programări. Tot ce ați scris s-a păstrat. Încercați din nou peste puțin timp sau mergeți la ghișeu.
sorry-slow = Sistemul de programări nu a răspuns la timp. Încercați din nou.
sorry-garbled = Nu am putut citi răspunsul sistemului de programări. Încercați din nou sau mergeți la ghișeu.
sorry-lost = Răspunsul sistemului de programări nu a ajuns. Această programare nu este încă făcută. Încercați din nou. Dacă ora apare atunci ca ocupată, alegeți alta.
sorry-busy = { $seconds ->
    [one] Așteptați o secundă și apoi încercați din nou. Tot ce ați scris s-a păstrat.
    [few] Așteptați { $seconds } secunde și apoi încercați din nou. Tot ce ați scris s-a păstrat.
   *[other] Așteptați { $seconds } de secunde și apoi încercați din nou. Tot ce ați scris s-a păstrat.
}
sorry-taken = Această oră s-a ocupat între timp. Mergeți înapoi și alegeți alta.
sorry-no-renewal = Nu vă putem păstra ora mai mult decât este afișat. Mergeți înapoi și faceți programarea înainte să expire timpul.
sorry-gone = Această programare nu mai există în sistemul de programări. Faceți o programare nouă.
sorry-wrong-key = Această programare nu mai poate fi deschisă. Poate că a fost anulată. Întrebați la ghișeu.
sorry-mail-limit = Cu această adresă de e-mail nu mai puteți face altă programare. Folosiți altă adresă sau anulați o altă programare.
sorry-answer = Sistemul de programări nu acceptă una dintre informațiile scrise. Mergeți înapoi și verificați datele.
sorry-not-here = Acest sediu nu mai oferă acest serviciu. Alegeți alt sediu.
sorry-too-much = Este prea mult pentru o programare. Alegeți mai puține servicii sau persoane ori faceți două programări.
sorry-called = Numărul acestei programări a fost deja chemat. Mergeți la ghișeu.
sorry-past = Această programare a trecut. Faceți o programare nouă.
sorry-nothing-free = Momentan nu există aici programări libere. Alegeți alt sediu sau altă zi.
sorry-captcha = Sistemul de programări nu a recunoscut aparatul la o verificare de securitate. Încercați din nou sau alegeți alt sediu.
sorry-captcha-expired = O verificare de securitate a sistemului de programări a expirat. Încercați din nou. Tot ce ați scris s-a păstrat.
sorry-maintenance = Se lucrează la sistemul de programări. Încercați din nou mai târziu sau mergeți la ghișeu.
sorry-backend = O parte din sistemul de programări nu răspunde. Încercați din nou peste puțin timp sau mergeți la ghișeu.
sorry-blocked = Sistemul de programări nu acceptă acest aparat. Mergeți la ghișeu, anunțați personalul și cereți o programare.
sorry-no-match = Nu am găsit nimic cu aceste date. Verificați ambele câmpuri. Dosarele foarte vechi nu mai apar aici.
sorry-tries = { $minutes ->
    [one] Au fost prea multe încercări cu acest număr. Așteptați un minut sau întrebați la ghișeu.
    [few] Au fost prea multe încercări cu acest număr. Așteptați { $minutes } minute sau întrebați la ghișeu.
   *[other] Au fost prea multe încercări cu acest număr. Așteptați { $minutes } de minute sau întrebați la ghișeu.
}
sorry-set-up = În sistemul de programări lipsește o setare. Arătați această pagină personalului nostru. Codul erorii: { $code }
sorry-technical = Sistemul de programări semnalează o eroare. Încercați din nou sau arătați această pagină personalului nostru. Codul erorii: { $code }
sorry-again = Încercați din nou
sorry-other-mail = Scrieți altă adresă de e-mail
sorry-other-office = Alegeți alt sediu
sorry-fewer = Alegeți mai puține servicii sau persoane
sorry-home = Înapoi la început

## Warten

waiting-catalogue = Se încarcă serviciile…
waiting-calendar = Căutăm programări libere…
waiting-reserve = Păstrăm ora aleasă…
waiting-book = Facem programarea…
waiting-cancel = Anulăm programarea…
waiting-look = Verificăm în sistemul de programări…
waiting-status = Verificăm stadiul…
waiting-moment = Un moment. Nu trebuie să faceți nimic.
waiting-stop = Nu mai așteptați

## S-34 Hilfe, Kontakt, Datenschutz

help-title = Cum folosiți aparatul
help-arrows = Cu tastele săgeți mutați marcajul ▶, cu tasta Enter alegeți.
help-digits = Dacă în fața unui rând este un număr, puteți apăsa și numărul.
help-type = Într-un câmp scrieți direct. Tasta Backspace șterge.
help-back = Esc vă duce un pas înapoi. Ce ați scris se păstrează.
help-touch = Puteți și să atingeți ecranul cu degetul sau să dați clic cu mouse-ul.
help-scan = Pe primul ecran puteți ține în fața scanerului codul QR din confirmarea programării.
help-phone = Pe unele pagini, F6 afișează un cod. Cu el continuați pe telefon.
help-time = Nu vă grăbiți. Dacă nu apăsați nimic o vreme, vă întrebăm dacă mai sunteți aici.
help-return = Înapoi la pagina anterioară
contact-title = Cum ne puteți contacta
contact-hours = Program cu publicul
contact-from-until = { $from } – { $until }
monday = luni
tuesday = marți
wednesday = miercuri
thursday = joi
friday = vineri
saturday = sâmbătă
sunday = duminică
privacy-title = Ce se întâmplă cu datele dumneavoastră?
privacy-use = Vă cerem doar datele necesare pentru programare sau pentru informația dorită.
privacy-keep = Datele ajung în sistemele orașului. Aparatul nu păstrează nimic.
privacy-idle = Când alegeți „Ieșire” sau plecați, aici se șterge tot.
privacy-code = Codul pentru telefon deschide programarea. Nu îl arătați nimănui. Dispare după un minut.
privacy-more = Informarea completă a orașului { $city } despre protecția datelor o găsiți pe internet: { $address }

## S-35, S-36, Beenden

still-there-title = Mai sunteți aici?
still-there-left = { $seconds ->
    [one] Peste o secundă ștergem datele dumneavoastră de pe acest aparat.
    [few] Peste { $seconds } secunde ștergem datele dumneavoastră de pe acest aparat.
   *[other] Peste { $seconds } de secunde ștergem datele dumneavoastră de pe acest aparat.
}
still-there-yes = Da, continuați
still-there-no = Nu, ștergeți tot
farewell-title = La revedere
farewell-deleted = Datele dumneavoastră au fost șterse de pe acest aparat.
leave-title = Doriți să ieșiți și să ștergeți toate datele?
leave-hold = Dacă ieșiți acum, nu primiți această programare. Ora devine din nou liberă.
leave-no = Nu, continuați
leave-yes = Da, ieșiți și ștergeți
