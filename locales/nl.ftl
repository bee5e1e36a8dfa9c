# Nederlands. De opmerkingen in het Duitse bestand zeggen waar elke tekst staat.

## Words from outside, as they are

plain = { $words }
plain-private = { $words }

## Kopf und Fuß jeder Seite

back = Terug
key-help = Hulp
key-language = Taal
key-colours = Kleuren
key-renew = Meer tijd
key-phone = Mobiel
leave = Stoppen
demo-mark = Demo
step = Stap { $step } van { $of }
clock-now = { $time } uur
continue = Verder
voluntary = niet verplicht
current = gekozen
german-only = Deze tekst is er alleen in het Duits.
more-below = hieronder staat meer
more-above = hierboven staat meer
too-small = Het scherm is te klein. Vraag een medewerker om hulp.
today = vandaag
free-day = vrij
month-title = { $month }
day-title = { $day }
amount = { $amount }

## S-00 Erster Bildschirm

attract-title = Welkom bij de gemeente { $city }
attract-what = Hier kunt u een afspraak maken of wijzigen en informatie krijgen. Hebt u al een afspraak? Houd de QR-code voor de scanner.
attract-begin = Beginnen

## S-01 Sprache

languages-title = Welke taal wilt u?

## S-03 Was ist hier möglich

home-title = Wat wilt u doen?
home-book = Een afspraak maken
home-book-hint = Identiteitskaart, verhuizing, rijbewijs en meer
home-mine = Mijn afspraak bekijken of wijzigen
home-mine-hint = Verzetten of afzeggen met uw QR-code
home-status = Hoe ver is mijn aanvraag?
home-contact = Met iemand praten
home-contact-hint = Balie, telefoon en openingstijden
home-privacy = Wat gebeurt er met mijn gegevens?
home-privacy-hint = Kort uitgelegd

## S-04 bis S-07 Anliegen finden

find-title = Wat wilt u regelen?
find-quick = Veel gekozen
find-search = Een onderwerp zoeken
find-search-hint = Typ een woord, bijvoorbeeld ‘verhuizen’
find-events = Uw situatie
find-topics = Thema’s
find-all = Alle onderwerpen
search-title = Een onderwerp zoeken
search-label = Uw onderwerp
search-hint = Een of twee woorden is genoeg.
search-found = { $count ->
    [one] Eén onderwerp gevonden:
   *[other] { $count } onderwerpen gevonden:
}
search-many = { $count } onderwerpen gevonden. Dit zijn de eerste { $shown }. Typ verder, dan worden het er minder.
search-nothing = We hebben niets gevonden. Probeer een ander woord of kies een thema.
search-topics = Thema’s bekijken

## S-08 Ein Anliegen im Einzelnen

leaflet-title = { $service }
leaflet-here = Hier maakt u de afspraak. De rest regelt u daarna op de locatie.
leaflet-mail = Voor deze afspraak hebt u een e-mailadres nodig.
leaflet-book = Afspraak maken
leaflet-together = Voor meer personen of met meer onderwerpen
leaflet-together-hint = Alles in één afspraak
leaflet-no-mail = Ik heb geen e-mailadres
leaflet-bring = Dit neemt u mee
leaflet-facts = Duur en kosten
leaflet-deadline = Termijn
leaflet-remains = Hoe het verdergaat
free-of-charge = gratis
fee-for = Kosten ({ $what })

## S-09 Mehrere in einem Termin

together-title = Wat wilt u in deze afspraak regelen?
together-change = Wijzigen
together-more = Eén keer meer: { $service }
together-less = Eén keer minder: { $service }
together-add = Toevoegen: { $service }
times = { $count } keer
basket-line =
    { $count ->
        [one] { $service }
       *[other] { $count } × { $service }
    }{ $others ->
        [0] {""}
        [one] {" "}en nog een onderwerp
       *[other] {" "}en nog { $others } onderwerpen
    }

## UX-21 Ohne E-Mail

no-mail-title = Afspraak zonder e-mailadres
no-mail-offices = Op deze locaties kan het zonder e-mailadres:
no-mail-nowhere = Aan deze zuil kunt u deze afspraak alleen met een e-mailadres maken.
no-mail-people = Onze medewerkers maken de afspraak graag voor u.

## S-10 Standort

offices-title = Naar welke locatie wilt u komen?
offices-anywhere = Maakt niet uit waar: zo snel mogelijk
offices-anywhere-hint = { $count ->
    [one] We zoeken op één locatie.
   *[other] We zoeken op { $count } locaties.
}
offices-here = Hier: { $name }
offices-one = { $name }
offices-address = { $address }
offices-nearest = Locaties, de dichtstbijzijnde eerst
offices-all = Alle locaties
offices-none = Op geen enkele locatie past dit allemaal in één afspraak. Ga terug en kies minder onderwerpen of personen.
office-line = { $name }, { $address }

## S-11 Tag

days-title = Op welke dag wilt u komen?
days-next = De eerste vrije dagen
days-today = vandaag
days-tomorrow = morgen
days-in = { $days ->
    [one] over één dag
   *[other] over { $days } dagen
}
days-full = { $day }: intussen is alles bezet. Kies een andere dag.

## S-12 Uhrzeit

times-title = Hoe laat wilt u op { $day } komen?
times-taken = De afspraak om { $time } uur is niet meer vrij. Deze tijden zijn nog vrij.
times-earlier = Eerdere tijden
times-later = Latere tijden
times-other-day = Andere dag kiezen
times-morning = Ochtend
times-afternoon = Middag
times-one = { $time }
when = { $day } om { $time } uur

## UX-22 Nichts frei

nothing-title = Er is nu geen afspraak vrij
nothing-here = Op deze locatie is de komende zes maanden geen afspraak vrij: { $office }
nothing-anywhere = Op geen van deze locaties is de komende zes maanden een afspraak vrij voor:
nothing-month = Eerste vrije dagen bekijken: { $month }
nothing-other-offices = Op alle locaties zoeken
nothing-fewer = Minder onderwerpen of personen kiezen
nothing-again = Nog een keer kijken
nothing-release = Wanneer er nieuwe afspraken bij komen
nothing-people = Hier krijgt u hulp

## UX-19 Freigehalten

held-until = { $minutes ->
    [one] We houden uw tijd vrij tot { $until } uur, nog één minuut.
   *[other] We houden uw tijd vrij tot { $until } uur, nog { $minutes } minuten.
}
held-soon-over = { $seconds ->
    [one] Nog maar één seconde: we houden uw tijd vrij tot { $until } uur. Met ‘Meer tijd’ wordt dat langer.
   *[other] Nog maar { $seconds } seconden: we houden uw tijd vrij tot { $until } uur. Met ‘Meer tijd’ wordt dat langer.
}
expired-title = Uw tijd wordt niet meer vrijgehouden
expired-kept = De tijd is om. De afspraak is niet gemaakt. Wat u hebt ingevuld, staat er nog.
expired-again = Dezelfde tijd nog een keer vrijhouden
expired-other = Een andere tijd kiezen

## S-14 bis S-18 Angaben

names-title = Hoe heet u?
reach-title = Hoe kunnen we u bereiken?
reach-why-must = Deze locatie heeft uw e-mailadres nodig. U krijgt de bevestiging per e-mail.
reach-why-may = Met een e-mailadres krijgt u een bevestiging. Het kan ook zonder.
more-title = Wat wilt u de gemeente nog laten weten?
label-given-names = Voornaam of voornamen
label-family-name = Achternaam
label-email = E-mailadres
label-telephone = Telefoonnummer
label-text = Opmerking
label-only-name = Naam
hint-names-latin = Gebruik Latijnse letters, zoals in uw paspoort.
hint-write = Raak het veld aan of druk op OK om te schrijven.
hint-email = Bijvoorbeeld name@example.org
hint-telephone = Bijvoorbeeld 02151 123456
names-one = Ik heb maar één naam
names-two = Ik heb een voornaam en een achternaam
mail-offer = ‘{ $meant }’ schrijven in plaats van ‘{ $written }’
mail-check = Klopt ‘{ $written }’? Kies dan nog een keer ‘Verder’.
form-error-title = Fout: { $title }
form-problems = { $count ->
    [one] Er is één probleem. Bij het veld staat wat u kunt doen.
   *[other] Er zijn { $count } problemen. Bij de velden staat wat u kunt doen.
}
problem-no-name = Vul uw achternaam in.
problem-no-email = Vul uw e-mailadres in. Als u er geen hebt, helpt een medewerker u.
problem-no-telephone = Vul uw telefoonnummer in.
problem-no-answer = De gemeente heeft een antwoord nodig in dit veld: ‘{ $field }’
problem-too-long = Bij ‘{ $field }’ passen hoogstens { $max } tekens. Maak de tekst korter of vraag een medewerker.
problem-character = Bij ‘{ $field }’ kan de gemeente het teken ‘{ $character }’ niet opslaan. Wis of vervang het.
problem-not-in-names = Gebruik Latijnse letters, zoals in uw paspoort. Dit teken kan niet: ‘{ $character }’
problem-name-too-long = Het afsprakensysteem accepteert namen tot { $max } tekens. Een medewerker helpt u, zodat er niets wegvalt.
problem-not-an-email = Schrijf het e-mailadres in deze vorm: name@example.org
problem-plus = Het afsprakensysteem accepteert geen e-mailadres met ‘+’. Vul een adres zonder ‘+’ in.
problem-not-a-phone = Schrijf het telefoonnummer met het netnummer, bijvoorbeeld 02151 123456.
problem-refused = Het afsprakensysteem accepteert niet wat er bij ‘{ $field }’ staat. Controleer of het juist en volledig is.

## The keyboard on the screen

board-done = Klaar
board-next = Volgend veld
board-space = Spatie
board-erase = Wissen
board-clear = Alles wissen
board-accents = Accenten
board-more = Meer
board-letters = Letters
board-order = A tot Z
board-usual = Toetsenbord
board-no-accents = Er zijn geen letters die op ‘{ $letter }’ lijken.
board-accents-of = Letters die op ‘{ $letter }’ lijken

## S-19 Prüfen und buchen

check-title = Controleer uw gegevens en leg de afspraak vast
check-not-yet = De afspraak is nog niet gemaakt.
check-row = { $label }: { $value }
check-question = { $label } { $value }
check-change = Wijzigen
check-nothing = niet ingevuld
check-others = Anderen kunnen meelezen. Kijk even om u heen.
check-book = Deze afspraak vastleggen
check-book-phone = Vastleggen en bevestigen met mijn mobiel
check-phone-hint = Daarna bevestigt u de afspraak: scan hier een code of open de link in de e-mail.
check-phone-hint-code = Daarna bevestigt u de afspraak: scan hier een code met uw mobiel.
fact-what = Onderwerp
fact-when = Wanneer
fact-where = Waar
fact-room = In het gebouw
fact-name = Naam
fact-number = Afspraaknummer
fact-duration = Duur
fact-fee = Kosten
fact-desk = Balie
fact-phone = Telefoon
minutes = { $count ->
    [one] ongeveer één minuut
   *[other] ongeveer { $count } minuten
}

## UX-20 Noch zu bestätigen

activate-title = Nog niet klaar: bevestig de afspraak
activate-within = { $minutes ->
    [one] Bevestig binnen één minuut nadat u de afspraak hebt gemaakt, anders vervalt die.
   *[other] Bevestig binnen { $minutes } minuten nadat u de afspraak hebt gemaakt, anders vervalt die.
}
activate-show = Code voor mijn mobiel laten zien
activate-not-yet = De afspraak is nog niet bevestigd.
activate-how = Bevestig met uw mobiel of open de link in de e-mail die we u hebben gestuurd.
activate-how-code = Laat de code zien en scan die met uw mobiel.
activate-look = Ik heb bevestigd
activate-here = Hier aan de zuil bevestigen
activate-qr = Scan deze code met uw mobiel. De code opent { $host } en bevestigt uw afspraak.
activate-no-qr = Dit scherm is te klein voor de code. Open de link in de e-mail die we u hebben gestuurd.
activate-no-qr-desk = Dit scherm is te klein voor de code. Ga met het afspraaknummer naar de balie.

## S-20 Gebucht

done-title = Uw afspraak is gemaakt
done-mail = U krijgt de bevestiging ook per e-mail.
done-another = Nog iets regelen
done-qr = De code opent uw afspraak op { $host }. Daar kunt u de afspraak bekijken en afzeggen.
done-no-qr = Dit scherm is te klein voor de code. Schrijf het afspraaknummer op.
done-no-phone = Hebt u geen mobiel bij u? Schrijf het afspraaknummer op. Bel als u vragen hebt: { $phone }
find-mine-title = Om welke afspraak gaat het?
find-mine-scan = Houd de QR-code uit uw e-mail of brief voor de scanner.
find-mine-type = Of typ het afspraaknummer en de code in.
find-mine-number-hint = Het staat in de bevestiging.
label-short-code = Code
find-mine-code-hint = Vier tekens: cijfers en letters van a tot en met f
find-mine-nothing = Hebt u de code niet bij u?
find-mine-unreadable = Deze code hoort niet bij een afspraak. Gebruik de QR-code uit de bevestiging.
find-mine-no-match = Bij dit nummer en deze code vinden we geen afspraak. Controleer ze allebei. Een afgezegde afspraak kunt u niet meer openen.
find-mine-key-changed = Met deze code kunt u de afspraak niet meer openen. Misschien is de afspraak afgezegd of verzet. Gebruik de QR-code uit de nieuwste e-mail of vraag het aan de balie.
find-mine-gone = Deze afspraak bestaat niet meer. Misschien is de afspraak niet op tijd bevestigd, of is het lang geleden. Maak een nieuwe afspraak.
tries-over = Dat waren vijf pogingen. Om veiligheidsredenen kunt u hier niet verder. Vraag het aan de balie.
mine-title = Uw afspraak
mine-waiting = Deze afspraak is nog niet bevestigd. Bevestig de afspraak nu, anders vervalt die.
mine-held = Deze tijd houden we maar kort vrij en de afspraak is nog niet gemaakt. Rond de afspraak af waar u bent begonnen.
mine-past = Deze afspraak is al voorbij. U kunt de afspraak niet meer wijzigen.
mine-called = U bent voor deze afspraak al opgeroepen. Ga naar de balie.
mine-missed = Uw beurt voor deze afspraak is voorbij. Ga naar de balie of maak een nieuwe afspraak.
mine-gone = Deze afspraak is afgezegd.
mine-other = We kunnen hier niet zeggen of deze afspraak nog geldt. Vraag het aan de balie.
mine-move = Afspraak verzetten
mine-move-hint = De oude blijft tot de nieuwe zeker is
mine-cancel = Afspraak afzeggen
mine-cancel-hint = We vragen het u eerst nog een keer
cancel-title = Wilt u deze afspraak afzeggen?
cancel-no = Nee, afspraak houden
cancel-yes = Ja, afspraak afzeggen
cancel-yes-hint = De tijd is dan vrij voor anderen
cancel-not-done-title = De afspraak is niet afgezegd
cancel-not-done = We hebben het nagekeken: de afspraak geldt nog. U kunt het nog een keer proberen.
cancel-unsure-title = We weten nog niet of de afspraak is afgezegd
cancel-unsure = Het antwoord van het afsprakensysteem is niet aangekomen. Kijk het nog een keer na of ga naar de balie.
cancel-first-title = Wilt u eerst de oude afspraak afzeggen?
cancel-first-why = Daarna leggen we meteen de nieuwe tijd vast, die voor u wordt vrijgehouden. Lukt dat niet, dan hebt u geen afspraak meer. We laten het u dan weten.
cancelled-title = Uw afspraak is afgezegd
cancelled-free = Bedankt voor het afzeggen. Iemand anders kan deze tijd nu gebruiken.
cancelled-anew = Nieuwe afspraak maken
cancelled-anew-hint = Hetzelfde onderwerp; uw gegevens staan er nog
move-title = Wilt u uw afspraak zo verzetten?
move-old = Tot nu toe
move-new = Nieuw
move-kept = Uw naam, e-mailadres en andere gegevens blijven hetzelfde.
move-yes = De afspraak zo verzetten
move-no = Niet verzetten
move-no-hint = De oude afspraak blijft gelden
move-stands = Uw oude afspraak geldt tot de nieuwe zeker is.
move-gone = Uw oude afspraak is afgezegd. De nieuwe is nog niet gemaakt.
move-cancel-first = Eerst de oude afspraak afzeggen
move-cancel-first-hint = De nieuwe tijd wordt voor u vrijgehouden
moved-title = Uw afspraak is verzet
moved-old = De oude afspraak is afgezegd.
both-title = De nieuwe afspraak is gemaakt, voor de oude moet u nog iets doen
both-stand = U hebt nu twee afspraken. Zeg de oude af, dan kan iemand anders die gebruiken.
both-unsure = We weten nog niet of de oude afspraak is afgezegd. Misschien hebt u twee afspraken.
both-again = Oude afspraak nu afzeggen
both-leave = Toch stoppen
both-leave-hint = De oude afspraak kunt u ook aan de balie afzeggen
both-new = Nieuwe afspraak
both-old = Oude afspraak
subjects-title = Waarover wilt u iets weten?
subjects-other = Voor al het andere kunt u terecht bij de dienst waar u de aanvraag hebt gedaan.
inquiry-title = { $subject }: wat is het nummer?
inquiry-nothing = Hebt u het nummer niet bij u?
inquiry-not-found = Bij dit nummer vinden we niets. Controleer het nummer. Heel oude meldingen laten we niet meer zien.
label-serial = Serienummer
hint-serial = 9 of 10 tekens; 0 is altijd een nul, nooit een O
label-reference = Zaaknummer
label-report = Nummer van de melding
label-birth-date = Geboortedatum
hint-birth-date = Dag, maand, jaar, bijvoorbeeld 17.04.1990
label-letter-code = Code uit de brief
hint-letter-code = Die staat in dezelfde brief als het zaaknummer.
slip-missing = Vul dit veld in: ‘{ $field }’
slip-not-a-number = Vul bij het afspraaknummer alleen cijfers in.
slip-not-a-code = Vul de vier tekens van de code in: cijfers en letters van a tot en met f. Is uw code langer? Houd dan de QR-code voor de scanner.
slip-not-a-day = Schrijf de geboortedatum met dag, maand en jaar, bijvoorbeeld 17.04.1990.
slip-serial-length = Het serienummer heeft 9 of 10 tekens. Controleer of er een ontbreekt of te veel is.
slip-serial-character = Het teken ‘{ $character }’ komt in serienummers niet voor. Vergelijk elk teken.
slip-serial-check = Het serienummer klopt nog niet. Vergelijk elk teken.
case-title = { $what }: { $state }
state-received = ontvangen
state-ordered = aangevraagd
state-in-work = in behandeling
state-waiting-for-you = we hebben nog iets van u nodig
state-suspended = behandeling onderbroken
state-decided = er is een besluit
state-in-production = wordt gemaakt
state-at-office = aangekomen, nog niet op te halen
state-ready = ligt klaar
state-finished = afgerond
state-collected = opgehaald
state-rejected = afgewezen
state-unknown = status niet bekend
stage-received = Ontvangst
stage-ordered = Aanvraag
stage-in-work = Behandeling
stage-waiting-for-you = Er ontbreekt iets
stage-suspended = Pauze
stage-decided = Besluit
stage-in-production = Productie
stage-at-office = Aankomst
stage-ready = Ligt klaar
stage-finished = Afronding
stage-collected = Ophalen
stage-rejected = Afwijzing
stage-done = ✓ { $stage }
stage-now = ● { $stage }
stage-open = ○ { $stage }
stage-behind = gedaan
stage-here = nu
stage-since = sinds { $day }
stage-later = komt nog
case-stale = Deze informatie is van { $day }. Intussen kan er iets veranderd zijn.
case-step = Dit is stap { $step } van { $of }.
case-note = Bericht van de gemeente
case-until = Ophalen tot en met
case-expected = Klaar rond
case-deadline = Uiterste datum voor de gemeente
case-remark = Opmerking
case-extended = De gemeente heeft meer tijd nodig. De datum die hier staat, is de oorspronkelijke.
case-express = Spoedprocedure
fact-reference = Nummer
ends-in = eindigt op { $end }
case-pick-up = Afspraak maken om op te halen
case-home = Nog iets regelen
case-bring = Dit neemt u mee
case-bring-old = Uw oude identiteitskaart of paspoort, als u die hebt
case-bring-proxy = Haalt iemand anders het op: een schriftelijke machtiging van u en de identiteitskaart of het paspoort van die persoon
case-bring-pin = Bij een identiteitskaart (Personalausweis): hebt u geen brief met de pincode, kom dan zelf en zeg het aan de balie
next-wait = U hoeft nu niets te doen.
next-papers = Lever bij de gemeente de documenten in die nog ontbreken.
next-pay = Betaal de kosten. Daarna gaat het verder.
next-pick-up = U kunt het document ophalen.
next-come = Kom met een afspraak naar de gemeente.
next-call = Neem contact op met de gemeente.
next-suspended = Het kan langer duren. Neem bij vragen contact op met de gemeente.
next-rejected = De gemeente kan u de redenen vertellen. Krijgt u een brief met het besluit, dan staat daarin ook wat u ertegen kunt doen.
phone-title = Verdergaan op uw mobiel
phone-show = Verdergaan op mijn mobiel
phone-show-hint = Laat een code zien voor uw afspraak en uw agenda
phone-secret = Deze code is alleen voor u. Wie de code heeft, kan uw afspraak openen en afzeggen.
phone-left = { $seconds ->
    [one] De code verdwijnt over één seconde.
   *[other] De code verdwijnt over { $seconds } seconden.
}
phone-hide = Code weghalen
phone-longer = Code langer laten zien
phone-none = Ik heb geen smartphone
phone-page = Code voor mijn afspraak
phone-calendar = Code voor de agenda
phone-offline = Code voor de agenda, zonder internet
phone-service = De code opent dit onderwerp op { $host }. Daar kunt u verdergaan.
phone-office = De code opent op { $host } dit onderwerp voor deze locatie. Daar kunt u verdergaan.
phone-held = De code opent { $host } en laat de tijd zien die we voor u vrijhouden. Leg die hier aan de zuil vast.
phone-status = De code opent { $host }. Vul uw gegevens daar nog een keer in.
phone-calendar-code = De code haalt de afspraak voor uw agenda op van { $host }.
phone-offline-code = De code bevat de afspraak zelf. Uw mobiel heeft geen internet nodig.
phone-no-room = Dit scherm is te klein voor de code. Open op uw mobiel: { $host }
no-phone-title = Zonder smartphone
no-phone-here = U hebt geen smartphone nodig. Ga hier aan de zuil verder of vraag een medewerker om hulp.
no-phone-write = Schrijf uw afspraak op of vraag een medewerker om hulp.

## SEC-09 Ungewiss

unsure-title = We weten nog niet of de afspraak is gemaakt
unsure-what = Het antwoord van het afsprakensysteem is niet aangekomen. We leggen niets dubbel vast.
unsure-again = Nog een keer nakijken
unsure-next = Als u nu stopt, zeggen we de afspraak af. Zo blijft er geen afspraak staan waar u niets van weet.
unsure-booked = De afspraak is genoteerd, maar misschien nog niet bevestigd. Kijk het nog een keer na, bevestig de afspraak met de code of ga naar de balie.
not-booked-title = De afspraak is nog niet gemaakt
not-booked-what = We hebben het nagekeken: het afsprakensysteem heeft de afspraak niet vastgelegd.
not-booked-held = Uw tijd wordt nog vrijgehouden en uw gegevens staan er nog. Ga terug en leg de afspraak nog een keer vast.
not-booked-kept = Uw gegevens staan er nog. Ga terug en probeer het nog een keer.
not-booked-back = Terug naar uw gegevens

## Wenn etwas nicht geht

sorry-title = Dat is niet gelukt
sorry-away-title = Een afspraak maken lukt nu even niet
sorry-busy-title = Het is nu erg druk in het afsprakensysteem
sorry-mail-title = Bij dit e-mailadres horen al afspraken
sorry-tries-title = Dit nummer is tijdelijk geblokkeerd
sorry-status-title = We kunnen nu niet zeggen hoe ver uw zaak is
sorry-status = De informatie over de status is nu niet bereikbaar. Aan uw aanvraag of melding verandert niets. Probeer het zo nog een keer of vraag het aan de balie.
sorry-unreachable = De zuil heeft nu geen verbinding met het afsprakensysteem. Wat u hebt ingevuld, staat er nog. Probeer het zo nog een keer of ga naar de balie.
sorry-slow = Het afsprakensysteem heeft niet op tijd geantwoord. Probeer het nog een keer.
sorry-garbled = We konden het antwoord van het afsprakensysteem niet lezen. Probeer het nog een keer of ga naar de balie.
sorry-lost = Het antwoord van het afsprakensysteem is niet aangekomen. Deze afspraak is nog niet gemaakt. Probeer het nog een keer. Lijkt de tijd dan bezet, kies dan een andere.
sorry-busy = { $seconds ->
    [one] Wacht één seconde en probeer het dan nog een keer. Wat u hebt ingevuld, staat er nog.
   *[other] Wacht { $seconds } seconden en probeer het dan nog een keer. Wat u hebt ingevuld, staat er nog.
}
sorry-taken = Deze tijd is intussen bezet. Ga terug en kies een andere.
sorry-no-renewal = We kunnen uw tijd niet langer vrijhouden dan hier staat. Ga terug en leg de afspraak vast voordat de tijd om is.
sorry-gone = Deze afspraak staat niet meer in het afsprakensysteem. Maak een nieuwe afspraak.
sorry-wrong-key = U kunt deze afspraak niet meer openen. Misschien is de afspraak afgezegd. Vraag het aan de balie.
sorry-mail-limit = Met dit e-mailadres kunt u niet nog een afspraak maken. Gebruik een ander adres of zeg een andere afspraak af.
sorry-answer = Het afsprakensysteem accepteert een van uw gegevens niet. Ga terug en controleer uw gegevens.
sorry-not-here = Op deze locatie kan dit niet meer. Kies een andere locatie.
sorry-too-much = Dit is te veel voor één afspraak. Kies minder onderwerpen of personen, of maak twee afspraken.
sorry-called = U bent voor deze afspraak al opgeroepen. Ga naar de balie.
sorry-past = Deze afspraak is al voorbij. Maak een nieuwe afspraak.
sorry-nothing-free = Hier is nu geen afspraak vrij. Kies een andere locatie of dag.
sorry-captcha = Het afsprakensysteem heeft de zuil bij een veiligheidscontrole niet herkend. Probeer het nog een keer of kies een andere locatie.
sorry-captcha-expired = Een veiligheidscontrole van het afsprakensysteem is verlopen. Probeer het nog een keer. Wat u hebt ingevuld, staat er nog.
sorry-maintenance = Er wordt aan het afsprakensysteem gewerkt. Probeer het later nog een keer of ga naar de balie.
sorry-backend = Een deel van het afsprakensysteem antwoordt niet. Probeer het zo nog een keer of ga naar de balie.
sorry-blocked = Het afsprakensysteem laat deze zuil niet toe. Ga naar de balie, meld het daar en vraag om een afspraak.
sorry-no-match = Bij deze gegevens vinden we niets. Controleer ze allebei. Heel oude zaken laten we niet meer zien.
sorry-tries = { $minutes ->
    [one] Met dit nummer zijn te veel pogingen gedaan. Wacht één minuut of vraag het aan de balie.
   *[other] Met dit nummer zijn te veel pogingen gedaan. Wacht { $minutes } minuten of vraag het aan de balie.
}
sorry-set-up = In het afsprakensysteem ontbreekt een instelling. Laat deze pagina aan een medewerker zien. Foutcode: { $code }
sorry-technical = Het afsprakensysteem meldt een fout. Probeer het nog een keer of laat deze pagina aan een medewerker zien. Foutcode: { $code }
sorry-again = Nog een keer proberen
sorry-other-mail = Ander e-mailadres invullen
sorry-other-office = Andere locatie kiezen
sorry-fewer = Minder onderwerpen of personen kiezen
sorry-home = Terug naar het begin

## Warten

waiting-catalogue = We laden de onderwerpen…
waiting-calendar = We zoeken vrije afspraken…
waiting-reserve = We houden uw tijd vrij…
waiting-book = We leggen uw afspraak vast…
waiting-cancel = We zeggen de afspraak af…
waiting-look = We vragen het na bij het afsprakensysteem…
waiting-status = We vragen de status op…
waiting-moment = Een ogenblik. U hoeft niets te doen.
waiting-stop = Niet langer wachten

## S-34 Hilfe, Kontakt, Datenschutz

help-title = Zo werkt deze zuil
help-arrows = Met de pijltoetsen verplaatst u het teken ▶, met Enter kiest u.
help-digits = Staat er een cijfer voor een regel, dan kunt u ook dat cijfer indrukken.
help-type = In een veld kunt u meteen typen. Met Backspace wist u.
help-back = Met Esc gaat u één stap terug. Wat u hebt geschreven, blijft staan.
help-touch = U kunt ook alles met uw vinger aanraken of met de muis aanklikken.
help-scan = De QR-code van uw bevestiging kunt u op het eerste scherm voor de scanner houden.
help-phone = Op sommige pagina’s laat F6 een code zien. Daarmee gaat u verder op uw mobiel.
help-time = Neem rustig de tijd. Als u lang niets doet, vragen we of u er nog bent.
help-return = Terug naar de vorige pagina
contact-title = Zo bereikt u ons
contact-hours = Openingstijden
contact-from-until = { $from } tot { $until } uur
monday = Maandag
tuesday = Dinsdag
wednesday = Woensdag
thursday = Donderdag
friday = Vrijdag
saturday = Zaterdag
sunday = Zondag
privacy-title = Wat gebeurt er met uw gegevens?
privacy-use = We vragen alleen wat nodig is voor uw afspraak of uw vraag.
privacy-keep = Uw gegevens gaan naar de systemen van de gemeente. De zuil bewaart niets.
privacy-idle = Als u ‘Stoppen’ kiest of weggaat, wordt hier alles gewist.
privacy-code = De code voor de mobiel opent uw afspraak. Laat de code aan niemand zien. Die verdwijnt na een minuut.
privacy-more = De volledige privacyverklaring van de gemeente { $city } vindt u op internet: { $address }

## S-35, S-36, Beenden

still-there-title = Bent u er nog?
still-there-left = { $seconds ->
    [one] Over één seconde wissen we uw gegevens op deze zuil.
   *[other] Over { $seconds } seconden wissen we uw gegevens op deze zuil.
}
still-there-yes = Ja, verder
still-there-no = Nee, alles wissen
farewell-title = Tot ziens
farewell-deleted = Uw gegevens op deze zuil zijn gewist.
leave-title = Stoppen en alle gegevens wissen?
leave-hold = Als u nu stopt, krijgt u deze afspraak niet. De tijd komt weer vrij.
leave-no = Nee, verdergaan
leave-yes = Ja, stoppen en wissen
