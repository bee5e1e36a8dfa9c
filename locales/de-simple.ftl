# Leichte Sprache: kurze Sätze, bekannte Wörter. Was über den Meldungen in de.ftl steht, gilt auch hier.

## Words from outside, as they are

plain = { $words }
plain-private = { $words }

## Kopf und Fuß jeder Seite

back = Zurück
key-help = Hilfe
key-language = Sprache
key-colours = Farben
key-renew = Mehr Zeit
key-phone = Handy
leave = Beenden
demo-mark = Demo
step = Schritt { $step } von { $of }
clock-now = { $time } Uhr
continue = Weiter
voluntary = freiwillig
current = gewählt
german-only = Diesen Text gibt es nur in schwerer Sprache.
more-below = weiter unten steht mehr
more-above = weiter oben steht mehr
too-small = Der Bildschirm ist zu klein. Fragen Sie unser Personal. Wir helfen Ihnen.
today = heute
free-day = frei
month-title = { $month }
day-title = { $day }
amount = { $amount }

## S-00 Erster Bildschirm

attract-title = Willkommen bei der Stadt { $city }
attract-what = Hier können Sie einen Termin buchen. Sie können Ihren Termin auch ändern. Haben Sie schon einen Termin? Dann halten Sie den QR-Code vor den Scanner. Der QR-Code ist das Muster aus kleinen Quadraten.
attract-begin = Anfangen

## S-01 Sprache

languages-title = Welche Sprache möchten Sie?

## S-03 Was ist hier möglich

home-title = Was möchten Sie tun?
home-book = Einen Termin buchen
home-book-hint = Zum Beispiel: neuer Ausweis oder neue Adresse
home-mine = Meinen Termin ansehen oder ändern
home-mine-hint = Sie brauchen dafür Ihren QR-Code
home-status = Wie weit ist mein Antrag?
home-contact = Mit einem Menschen sprechen
home-contact-hint = Schalter, Telefon und Öffnungs-Zeiten
home-privacy = Was passiert mit meinen Daten?
home-privacy-hint = Kurz erklärt

## S-04 bis S-07 Anliegen finden

find-title = Was möchten Sie erledigen?
find-quick = Das brauchen viele
find-search = Anliegen suchen
find-search-hint = Schreiben Sie ein Wort, zum Beispiel „Umzug“
find-events = Darum geht es bei mir
find-topics = Themen
find-all = Alle Anliegen
search-title = Welches Anliegen suchen Sie?
search-label = Ihr Anliegen
search-hint = Anliegen heißt: Das möchten Sie erledigen. 1 oder 2 Wörter reichen.
search-found = { $count ->
    [one] 1 Anliegen passt dazu:
   *[other] { $count } Anliegen passen dazu:
}
search-many = { $count } Anliegen passen dazu. Hier sehen Sie die ersten { $shown }. Schreiben Sie weiter. Dann werden es weniger.
search-nothing = Dazu haben wir nichts gefunden. Schreiben Sie ein anderes Wort. Oder wählen Sie ein Thema.
search-topics = Themen ansehen

## S-08 Ein Anliegen im Einzelnen

leaflet-title = { $service }
leaflet-here = Hier buchen Sie nur den Termin. Alles andere machen Sie dann im Amt.
leaflet-mail = Für diesen Termin brauchen Sie eine E-Mail-Adresse.
leaflet-book = Termin buchen
leaflet-together = Für mehrere Personen oder Anliegen
leaflet-together-hint = Alles in einem Termin
leaflet-no-mail = Ich habe keine E-Mail-Adresse
leaflet-bring = Bitte bringen Sie mit
leaflet-facts = Dauer und Kosten
leaflet-deadline = Bis wann?
leaflet-remains = So geht es weiter
free-of-charge = kostet nichts
fee-for = Kosten ({ $what })

## S-09 Mehrere in einem Termin

together-title = Was möchten Sie in diesem Termin erledigen?
together-change = Ändern
together-more = 1-mal mehr: { $service }
together-less = 1-mal weniger: { $service }
together-add = Dazu nehmen: { $service }
times = { $count }-mal
basket-line =
    { $count ->
        [one] { $service }
       *[other] { $count }-mal { $service }
    }{ $others ->
        [0] {""}
        [one] {" "}und noch 1 Anliegen
       *[other] {" "}und noch { $others } Anliegen
    }

## UX-21 Ohne E-Mail

no-mail-title = Termin ohne E-Mail-Adresse
no-mail-offices = Bei diesen Ämtern geht es ohne E-Mail-Adresse:
no-mail-nowhere = Hier am Automaten brauchen Sie dafür eine E-Mail-Adresse.
no-mail-people = Unser Personal hilft Ihnen gern. Wir buchen den Termin für Sie.

## S-10 Standort

offices-title = Zu welchem Amt möchten Sie kommen?
offices-anywhere = Egal wo: der früheste Termin
offices-anywhere-hint = { $count ->
    [one] Wir suchen bei 1 Amt.
   *[other] Wir suchen bei { $count } Ämtern.
}
offices-here = Hier: { $name }
offices-one = { $name }
offices-address = { $address }
offices-nearest = Das nächste Amt steht zuerst
offices-all = Alle Ämter
offices-none = Das ist zu viel für einen Termin. Gehen Sie zurück. Wählen Sie weniger Anliegen oder weniger Personen.
office-line = { $name }, { $address }

## S-11 Tag

days-title = An welchem Tag möchten Sie kommen?
days-next = Die nächsten freien Tage
days-today = heute
days-tomorrow = morgen
days-in = { $days ->
    [one] in 1 Tag
   *[other] in { $days } Tagen
}
days-full = { $day }: Jetzt ist alles belegt. Wählen Sie einen anderen Tag.

## S-12 Uhrzeit

times-title = Um wie viel Uhr am { $day }?
times-taken = Den Termin um { $time } Uhr hat jetzt eine andere Person. Diese Zeiten sind noch frei.
times-earlier = Frühere Zeiten
times-later = Spätere Zeiten
times-other-day = Anderen Tag wählen
times-morning = Vormittag
times-afternoon = Nachmittag
times-one = { $time }
when = { $day }, { $time } Uhr

## UX-22 Nichts frei

nothing-title = Im Moment ist kein Termin frei
nothing-here = Dieses Amt hat in den nächsten 6 Monaten keinen freien Termin: { $office }
nothing-anywhere = Diese Ämter haben in den nächsten 6 Monaten keinen freien Termin für:
nothing-month = Erste freie Tage ansehen: { $month }
nothing-other-offices = Bei allen Ämtern suchen
nothing-fewer = Weniger Anliegen oder Personen wählen
nothing-again = Noch einmal suchen
nothing-release = Wann gibt es neue Termine?
nothing-people = Hier bekommen Sie Hilfe

## UX-19 Freigehalten

held-until = { $minutes ->
    [one] Wir halten Ihre Uhrzeit bis { $until } Uhr frei. Sie haben noch 1 Minute Zeit.
   *[other] Wir halten Ihre Uhrzeit bis { $until } Uhr frei. Sie haben noch { $minutes } Minuten Zeit.
}
held-soon-over = { $seconds ->
    [one] Nur noch 1 Sekunde: Wir halten Ihre Uhrzeit bis { $until } Uhr frei. Brauchen Sie mehr Zeit? Dann wählen Sie „Mehr Zeit“.
   *[other] Nur noch { $seconds } Sekunden: Wir halten Ihre Uhrzeit bis { $until } Uhr frei. Brauchen Sie mehr Zeit? Dann wählen Sie „Mehr Zeit“.
}
expired-title = Die Zeit ist abgelaufen
expired-kept = Wir halten die Uhrzeit nicht mehr für Sie frei. Der Termin ist nicht gebucht. Ihre Angaben sind noch da.
expired-again = Die gleiche Uhrzeit noch einmal wählen
expired-other = Eine andere Uhrzeit wählen

## S-14 bis S-18 Angaben

names-title = Wie heißen Sie?
reach-title = Wie können wir Sie erreichen?
reach-why-must = Dieses Amt braucht Ihre E-Mail-Adresse. Dorthin schicken wir die Bestätigung. Darin steht Ihr Termin.
reach-why-may = Haben Sie eine E-Mail-Adresse? Dann schicken wir Ihnen eine Bestätigung. Es geht auch ohne E-Mail-Adresse.
more-title = Was soll das Amt noch wissen?
label-given-names = Vorname
label-family-name = Familien-Name
label-email = E-Mail-Adresse
label-telephone = Telefon-Nummer
label-text = Bemerkung
label-only-name = Name
hint-names-latin = Schreiben Sie Buchstaben wie A, B, C. Schreiben Sie so wie in Ihrem Pass oder Ausweis.
hint-write = Möchten Sie schreiben? Berühren Sie das Feld. Oder drücken Sie OK.
hint-email = Zum Beispiel: name@example.org
hint-telephone = Zum Beispiel: 02151 123456
names-one = Ich habe nur einen Namen
names-two = Ich habe Vornamen und Familien-Namen
mail-offer = „{ $meant }“ statt „{ $written }“ schreiben
mail-check = Stimmt „{ $written }“? Dann wählen Sie noch einmal „Weiter“.
form-error-title = Fehler: { $title }
form-problems = { $count ->
    [one] 1 Feld müssen Sie noch ändern. Dort steht, was Sie tun müssen.
   *[other] { $count } Felder müssen Sie noch ändern. Dort steht, was Sie tun müssen.
}
problem-no-name = Schreiben Sie hier Ihren Familien-Namen.
problem-no-email = Schreiben Sie hier Ihre E-Mail-Adresse. Haben Sie keine E-Mail-Adresse? Unser Personal hilft Ihnen.
problem-no-telephone = Schreiben Sie hier Ihre Telefon-Nummer.
problem-no-answer = Das Amt braucht hier eine Antwort: „{ $field }“
problem-too-long = Das ist zu lang: „{ $field }“. Sie können höchstens { $max } Zeichen schreiben. Schreiben Sie weniger. Oder fragen Sie unser Personal.
problem-character = Bei „{ $field }“ geht dieses Zeichen nicht: „{ $character }“. Löschen Sie das Zeichen. Oder schreiben Sie ein anderes Zeichen.
problem-not-in-names = Schreiben Sie Buchstaben wie A, B, C. Schreiben Sie so wie im Ausweis. Dieses Zeichen geht nicht: „{ $character }“
problem-name-too-long = Ihr Name passt nicht ganz in das Termin-System. Dort ist Platz für { $max } Zeichen. Unser Personal hilft Ihnen. Dann bleibt Ihr Name ganz.
problem-not-an-email = Eine E-Mail-Adresse sieht so aus: name@example.org. Schreiben Sie die E-Mail-Adresse noch einmal.
problem-plus = Das Zeichen „+“ geht hier nicht. Schreiben Sie eine E-Mail-Adresse ohne „+“.
problem-not-a-phone = Schreiben Sie die Telefon-Nummer mit Vorwahl. Zum Beispiel: 02151 123456
problem-refused = Das Termin-System kann diese Antwort nicht lesen: „{ $field }“. Prüfen Sie: Ist alles richtig? Fehlt etwas?

## Bildschirmtastatur

board-done = Fertig
board-next = Nächstes Feld
board-space = Leerzeichen
board-erase = Löschen
board-clear = Alles löschen
board-accents = Ähnliche
board-more = Mehr
board-letters = Buchstaben
board-order = A bis Z
board-usual = Tastatur
board-no-accents = Zu „{ $letter }“ gibt es keine ähnlichen Buchstaben.
board-accents-of = Ähnliche Buchstaben zu „{ $letter }“

## S-19 Prüfen und buchen

check-title = Ist alles richtig? Dann buchen Sie
check-not-yet = Der Termin ist noch nicht gebucht.
check-row = { $label }: { $value }
check-question = { $label } { $value }
check-change = Ändern
check-nothing = nichts geschrieben
check-others = Andere Menschen können das lesen. Schauen Sie sich kurz um.
check-book = Termin fest buchen
check-book-phone = Buchen und mit dem Handy bestätigen
check-phone-hint = Danach bestätigen Sie den Termin. Sie scannen hier einen Code. Oder Sie öffnen den Link in der E-Mail.
check-phone-hint-code = Danach bestätigen Sie den Termin. Sie scannen hier einen Code mit dem Handy.
fact-what = Anliegen
fact-when = Wann
fact-where = Wo
fact-room = Im Gebäude
fact-name = Name
fact-number = Termin-Nummer
fact-duration = Dauer
fact-fee = Kosten
fact-desk = Schalter
fact-phone = Telefon
minutes = { $count ->
    [one] ungefähr 1 Minute
   *[other] ungefähr { $count } Minuten
}

## UX-20 Noch zu bestätigen

activate-title = Noch nicht fertig: Bestätigen Sie den Termin
activate-within = { $minutes ->
    [one] Bestätigen heißt: Sie sagen Ja zum Termin. Dafür haben Sie nach dem Buchen 1 Minute Zeit. Sonst ist der Termin weg.
   *[other] Bestätigen heißt: Sie sagen Ja zum Termin. Dafür haben Sie nach dem Buchen { $minutes } Minuten Zeit. Sonst ist der Termin weg.
}
activate-show = Code für das Handy zeigen
activate-not-yet = Der Termin ist noch nicht bestätigt.
activate-how = Bestätigen Sie mit dem Handy. Oder öffnen Sie den Link in unserer E-Mail.
activate-how-code = Wählen Sie „Code für das Handy zeigen“. Scannen Sie den Code mit dem Handy.
activate-look = Ich habe bestätigt
activate-here = Hier am Automaten bestätigen
activate-qr = Scannen Sie diesen Code mit dem Handy. Der Code öffnet { $host }. Damit bestätigen Sie Ihren Termin.
activate-no-qr = Der Bildschirm ist zu klein für den Code. Öffnen Sie den Link in unserer E-Mail.
activate-no-qr-desk = Der Bildschirm ist zu klein für den Code. Gehen Sie zum Schalter. Sagen Sie dort Ihre Termin-Nummer.

## S-20 Gebucht

done-title = Ihr Termin ist gebucht
done-mail = Die Bestätigung kommt auch als E-Mail.
done-another = Noch etwas erledigen
done-qr = Der Code öffnet Ihren Termin auf { $host }. Dort können Sie den Termin ansehen. Und Sie können den Termin absagen.
done-no-qr = Der Bildschirm ist zu klein für den Code. Schreiben Sie die Termin-Nummer auf.
done-no-phone = Haben Sie kein Handy dabei? Schreiben Sie die Termin-Nummer auf. Haben Sie Fragen? Rufen Sie an: { $phone }
find-mine-title = Welchen Termin meinen Sie?
find-mine-scan = Schauen Sie in Ihre E-Mail oder Ihren Brief. Dort finden Sie den QR-Code. Halten Sie den QR-Code vor den Scanner.
find-mine-type = Oder schreiben Sie die Termin-Nummer und den Code.
find-mine-number-hint = Die Nummer steht in der Bestätigung.
label-short-code = Code
find-mine-code-hint = 4 Zeichen: Zahlen und Buchstaben von a bis f
find-mine-nothing = Haben Sie keinen Code dabei?
find-mine-unreadable = Dieser Code gehört zu keinem Termin. Nehmen Sie den QR-Code aus der Bestätigung.
find-mine-no-match = Wir finden keinen Termin mit dieser Nummer und diesem Code. Prüfen Sie die Nummer und den Code. Vielleicht ist der Termin abgesagt.
find-mine-key-changed = Dieser Code öffnet den Termin nicht mehr. Vielleicht hat der Termin jetzt eine andere Zeit. Oder der Termin ist abgesagt. Nehmen Sie den QR-Code aus der neuesten E-Mail. Oder fragen Sie am Schalter.
find-mine-gone = Diesen Termin gibt es nicht mehr. Vielleicht haben Sie zu spät bestätigt. Oder der Termin ist lange vorbei. Buchen Sie einen neuen Termin.
tries-over = Sie haben es 5-mal versucht. Mehr Versuche gehen hier nicht. Das schützt Ihre Daten. Fragen Sie am Schalter.
mine-title = Ihr Termin
mine-waiting = Dieser Termin ist noch nicht bestätigt. Bestätigen Sie den Termin jetzt. Sonst ist der Termin weg.
mine-held = Wir halten diese Uhrzeit nur kurz für Sie frei. Sie ist noch nicht gebucht. Sie haben an einem anderen Ort angefangen. Buchen Sie dort zu Ende.
mine-past = Dieser Termin ist schon vorbei. Sie können ihn nicht mehr ändern.
mine-called = Wir haben Sie schon aufgerufen. Gehen Sie zum Schalter.
mine-missed = Wir haben Sie aufgerufen. Das ist schon vorbei. Gehen Sie zum Schalter. Oder buchen Sie einen neuen Termin.
mine-gone = Dieser Termin ist abgesagt.
mine-other = Wir wissen hier nicht: Gilt dieser Termin noch? Fragen Sie am Schalter.
mine-move = Termin verschieben
mine-move-hint = Der alte Termin bleibt, bis der neue sicher ist
mine-cancel = Termin absagen
mine-cancel-hint = Wir fragen vorher noch einmal
cancel-title = Möchten Sie diesen Termin absagen?
cancel-no = Nein, Termin behalten
cancel-yes = Ja, Termin absagen
cancel-yes-hint = Dann können andere diese Uhrzeit haben
cancel-not-done-title = Der Termin ist nicht abgesagt
cancel-not-done = Wir haben nachgefragt. Der Termin gilt weiter. Sie können es noch einmal versuchen.
cancel-unsure-title = Wir wissen noch nicht: Ist der Termin abgesagt?
cancel-unsure = Das Termin-System hat nicht geantwortet. Fragen Sie noch einmal. Oder gehen Sie zum Schalter.
cancel-first-title = Möchten Sie zuerst den alten Termin absagen?
cancel-first-why = Danach buchen wir sofort die neue Uhrzeit. Wir halten die neue Uhrzeit für Sie frei. Vielleicht klappt das Buchen nicht. Dann haben Sie keinen Termin mehr. Wir sagen es Ihnen dann.
cancelled-title = Ihr Termin ist abgesagt
cancelled-free = Danke, dass Sie abgesagt haben. Jetzt kann eine andere Person kommen.
cancelled-anew = Neuen Termin buchen
cancelled-anew-hint = Gleiches Anliegen. Ihre Angaben sind noch da
move-title = Möchten Sie Ihren Termin so verschieben?
move-old = Alt
move-new = Neu
move-kept = Ihr Name und Ihre anderen Angaben bleiben gleich.
move-yes = Termin fest verschieben
move-no = Termin so lassen
move-no-hint = Der alte Termin gilt weiter
move-stands = Ihr alter Termin gilt, bis der neue sicher ist.
move-gone = Ihr alter Termin ist abgesagt. Der neue Termin ist noch nicht gebucht.
move-cancel-first = Zuerst den alten Termin absagen
move-cancel-first-hint = Wir halten die neue Uhrzeit für Sie frei
moved-title = Ihr Termin ist verschoben
moved-old = Der alte Termin ist abgesagt.
both-title = Der neue Termin ist gebucht, der alte ist noch nicht erledigt
both-stand = Sie haben jetzt 2 Termine. Sagen Sie den alten Termin ab. Dann kann eine andere Person kommen.
both-unsure = Wir wissen noch nicht: Ist der alte Termin abgesagt? Vielleicht haben Sie jetzt 2 Termine.
both-again = Alten Termin jetzt absagen
both-leave = Trotzdem beenden
both-leave-hint = Den alten Termin können Sie auch am Schalter absagen
both-new = Neuer Termin
both-old = Alter Termin
subjects-title = Wonach möchten Sie fragen?
subjects-other = Haben Sie einen anderen Antrag gestellt? Dann fragen Sie das Amt, das den Antrag hat.
inquiry-title = { $subject }: Wie ist die Nummer?
inquiry-nothing = Haben Sie keine Nummer dabei?
inquiry-not-found = Mit dieser Nummer finden wir nichts. Prüfen Sie die Nummer. Sehr alte Meldungen zeigen wir nicht mehr.
label-serial = Serien-Nummer
hint-serial = 9 oder 10 Zeichen. 0 ist immer eine Null, nie ein O
label-reference = Vorgangs-Nummer
label-report = Nummer von der Meldung
label-birth-date = Geburts-Datum
hint-birth-date = Tag, Monat, Jahr. Zum Beispiel: 17.04.1990
label-letter-code = Code aus dem Brief
hint-letter-code = Der Code steht im gleichen Brief wie die Nummer.
slip-missing = Dieses Feld ist noch leer: „{ $field }“. Schreiben Sie hier etwas.
slip-not-a-number = Schreiben Sie bei der Termin-Nummer nur Zahlen.
slip-not-a-code = Schreiben Sie die 4 Zeichen vom Code. Es sind Zahlen und Buchstaben von a bis f. Ist Ihr Code länger? Dann halten Sie den QR-Code vor den Scanner.
slip-not-a-day = Schreiben Sie Tag, Monat und Jahr. Zum Beispiel: 17.04.1990
slip-serial-length = Die Serien-Nummer hat 9 oder 10 Zeichen. Prüfen Sie: Fehlt ein Zeichen? Oder ist eins zu viel?
slip-serial-character = Dieses Zeichen gibt es in Serien-Nummern nicht: „{ $character }“. Vergleichen Sie jedes Zeichen.
slip-serial-check = Die Serien-Nummer stimmt noch nicht. Vergleichen Sie jedes Zeichen.
case-title = { $what }: { $state }
state-received = angekommen
state-ordered = beantragt
state-in-work = wir arbeiten daran
state-waiting-for-you = es fehlt etwas von Ihnen
state-suspended = wir müssen gerade warten
state-decided = es gibt eine Entscheidung
state-in-production = wir lassen es herstellen
state-at-office = im Amt, Abholen geht noch nicht
state-ready = Sie können es abholen
state-finished = fertig
state-collected = abgeholt
state-rejected = abgelehnt
state-unknown = der Stand ist nicht bekannt
stage-received = Angekommen
stage-ordered = Antrag
stage-in-work = In Arbeit
stage-waiting-for-you = Es fehlt etwas
stage-suspended = Pause
stage-decided = Entscheidung
stage-in-production = Herstellung
stage-at-office = Im Amt
stage-ready = Zum Abholen
stage-finished = Fertig
stage-collected = Abgeholt
stage-rejected = Abgelehnt
stage-done = ✓ { $stage }
stage-now = ● { $stage }
stage-open = ○ { $stage }
stage-behind = erledigt
stage-here = jetzt
stage-since = seit { $day }
stage-later = kommt noch
case-stale = So war es am { $day }. Vielleicht ist es jetzt anders.
case-step = Das ist Schritt { $step } von { $of }.
case-note = Nachricht vom Amt
case-until = Abholen bis
case-expected = Fertig ungefähr am
case-deadline = Das Amt hat Zeit bis
case-remark = Hinweis
case-extended = Das Amt braucht mehr Zeit. Das Datum hier ist noch das alte.
case-express = Express: Das heißt, es geht schneller
fact-reference = Nummer
ends-in = am Ende steht { $end }
case-pick-up = Termin zum Abholen buchen
case-home = Etwas anderes erledigen
case-bring = Das brauchen Sie zum Abholen
case-bring-old = Ihren alten Ausweis oder Pass, wenn Sie einen haben
case-bring-proxy = Holt eine andere Person ab? Die Person braucht eine Vollmacht. Und die Person braucht ihren eigenen Ausweis. Vollmacht heißt: Sie schreiben, dass die Person abholen darf. Und Sie unterschreiben.
case-bring-pin = Beim Personal-Ausweis: Haben Sie keinen PIN-Brief? Dann kommen Sie selbst. Sagen Sie es am Schalter.
next-wait = Im Moment müssen Sie nichts tun.
next-papers = Es fehlen noch Papiere. Geben Sie die Papiere beim Amt ab.
next-pay = Bezahlen Sie die Kosten. Danach geht es weiter.
next-pick-up = Sie können das Dokument abholen.
next-come = Kommen Sie zu einem Termin ins Amt.
next-call = Sprechen Sie mit dem Amt.
next-suspended = Es kann länger dauern. Haben Sie Fragen? Sprechen Sie mit dem Amt.
next-rejected = Abgelehnt heißt: Die Antwort ist Nein. Das Amt sagt Ihnen die Gründe. Vielleicht bekommen Sie einen Brief. Dort steht, was Sie dagegen tun können.
phone-title = Mit dem Handy weitermachen
phone-show = Mit dem Handy weitermachen
phone-show-hint = Zeigt einen Code für Termin und Kalender
phone-secret = Dieser Code ist nur für Sie. Mit dem Code kann man Ihren Termin öffnen und absagen. Zeigen Sie ihn niemandem.
phone-left = { $seconds ->
    [one] Der Code verschwindet in 1 Sekunde.
   *[other] Der Code verschwindet in { $seconds } Sekunden.
}
phone-hide = Code wegnehmen
phone-longer = Code länger zeigen
phone-none = Ich habe kein Smartphone
phone-page = Code für meinen Termin
phone-calendar = Code für den Kalender
phone-offline = Code für den Kalender, ohne Internet
phone-service = Der Code öffnet dieses Anliegen auf { $host }. Dort können Sie weitermachen.
phone-office = Der Code öffnet { $host }. Dort sehen Sie dieses Anliegen und dieses Amt. Dort können Sie weitermachen.
phone-held = Der Code öffnet { $host }. Dort sehen Sie Ihre Uhrzeit. Buchen Sie die Uhrzeit hier am Automaten.
phone-status = Der Code öffnet { $host }. Schreiben Sie dort Ihre Angaben noch einmal.
phone-calendar-code = Der Code öffnet { $host }. Von dort kommt der Termin in Ihren Kalender.
phone-offline-code = In dem Code steht der Termin. Ihr Handy braucht dafür kein Internet.
phone-no-room = Der Bildschirm ist zu klein für den Code. Öffnen Sie auf dem Handy: { $host }
no-phone-title = Ohne Smartphone
no-phone-here = Sie brauchen kein Smartphone. Machen Sie hier am Automaten weiter. Oder sprechen Sie mit uns.
no-phone-write = Schreiben Sie Ihren Termin auf. Oder sprechen Sie mit uns.

## SEC-09 Ungewiss

unsure-title = Wir wissen noch nicht: Ist der Termin gebucht?
unsure-what = Das Termin-System hat nicht geantwortet. Wir buchen nichts 2-mal.
unsure-again = Noch einmal fragen
unsure-next = Möchten Sie jetzt beenden? Dann sagen wir den Termin ab. So bleibt kein Termin übrig.
unsure-booked = Das Termin-System kennt den Termin. Vielleicht ist er noch nicht bestätigt. Fragen Sie noch einmal. Oder bestätigen Sie mit dem Code. Oder gehen Sie zum Schalter.
not-booked-title = Der Termin ist noch nicht gebucht
not-booked-what = Wir haben nachgefragt. Das Termin-System hat noch nichts gebucht.
not-booked-held = Wir halten die Uhrzeit noch für Sie frei. Ihre Angaben sind noch da. Gehen Sie zurück. Buchen Sie noch einmal.
not-booked-kept = Ihre Angaben sind noch da. Gehen Sie zurück. Versuchen Sie es noch einmal.
not-booked-back = Zurück zu Ihren Angaben

## Wenn etwas nicht geht

sorry-title = Das hat nicht geklappt
sorry-away-title = Im Moment können Sie hier nicht buchen
sorry-busy-title = Das Termin-System hat gerade zu viel zu tun
sorry-mail-title = Diese E-Mail-Adresse hat schon Termine
sorry-tries-title = Diese Nummer ist für kurze Zeit gesperrt
sorry-status-title = Wir wissen im Moment nicht: Wie weit ist der Antrag?
sorry-status = Für Ihren Antrag ändert sich nichts. Auch für Ihre Meldung ändert sich nichts. Versuchen Sie es gleich noch einmal. Oder fragen Sie am Schalter.
sorry-unreachable = Der Automat kann das Termin-System nicht erreichen. Ihre Angaben sind noch da. Versuchen Sie es gleich noch einmal. Oder gehen Sie zum Schalter.
sorry-slow = Das Termin-System hat zu lange gebraucht. Versuchen Sie es noch einmal.
sorry-garbled = Wir konnten die Antwort vom Termin-System nicht lesen. Versuchen Sie es noch einmal. Oder gehen Sie zum Schalter.
sorry-lost = Das Termin-System hat nicht geantwortet. Dieser Termin ist noch nicht gebucht. Versuchen Sie es noch einmal. Vielleicht ist die Uhrzeit dann belegt. Dann wählen Sie eine andere.
sorry-busy = { $seconds ->
    [one] Warten Sie 1 Sekunde. Versuchen Sie es dann noch einmal. Ihre Angaben sind noch da.
   *[other] Warten Sie { $seconds } Sekunden. Versuchen Sie es dann noch einmal. Ihre Angaben sind noch da.
}
sorry-taken = Diese Uhrzeit hat jetzt eine andere Person. Gehen Sie zurück. Wählen Sie eine andere Uhrzeit.
sorry-no-renewal = Mehr Zeit können wir Ihnen nicht geben. Gehen Sie zurück. Buchen Sie jetzt.
sorry-gone = Diesen Termin gibt es nicht mehr. Buchen Sie einen neuen Termin.
sorry-wrong-key = Sie können diesen Termin nicht mehr öffnen. Vielleicht ist der Termin abgesagt. Fragen Sie am Schalter.
sorry-mail-limit = Mit dieser E-Mail-Adresse geht kein neuer Termin mehr. Nehmen Sie eine andere E-Mail-Adresse. Oder sagen Sie einen anderen Termin ab.
sorry-answer = Eine Angabe passt noch nicht. Gehen Sie zurück. Prüfen Sie Ihre Angaben.
sorry-not-here = Dieses Amt macht das nicht mehr. Wählen Sie ein anderes Amt.
sorry-too-much = Das ist zu viel für einen Termin. Wählen Sie weniger Anliegen oder weniger Personen. Oder buchen Sie 2 Termine.
sorry-called = Wir haben Sie zu diesem Termin schon aufgerufen. Gehen Sie zum Schalter.
sorry-past = Dieser Termin ist schon vorbei. Buchen Sie einen neuen Termin.
sorry-nothing-free = Hier ist im Moment kein Termin frei. Wählen Sie ein anderes Amt oder einen anderen Tag.
sorry-captcha = Das Termin-System hat den Automaten nicht erkannt. Versuchen Sie es noch einmal. Oder wählen Sie ein anderes Amt.
sorry-captcha-expired = Das Termin-System prüft den Automaten. Das hat zu lange gedauert. Versuchen Sie es noch einmal. Ihre Angaben sind noch da.
sorry-maintenance = Im Moment arbeiten Menschen am Termin-System. Versuchen Sie es später noch einmal. Oder gehen Sie zum Schalter.
sorry-backend = Das Termin-System antwortet nicht ganz. Versuchen Sie es gleich noch einmal. Oder gehen Sie zum Schalter.
sorry-blocked = Das Termin-System lässt diesen Automaten nicht zu. Gehen Sie zum Schalter. Sagen Sie dort Bescheid. Fragen Sie dort nach einem Termin.
sorry-no-match = Mit diesen Angaben finden wir nichts. Prüfen Sie beide Felder. Sehr alte Anträge zeigen wir nicht mehr.
sorry-tries = { $minutes ->
    [one] Jemand hat diese Nummer zu oft versucht. Warten Sie 1 Minute. Oder fragen Sie am Schalter.
   *[other] Jemand hat diese Nummer zu oft versucht. Warten Sie { $minutes } Minuten. Oder fragen Sie am Schalter.
}
sorry-set-up = Im Termin-System fehlt eine Einstellung. Zeigen Sie diese Seite unserem Personal. Fehler-Code: { $code }
sorry-technical = Im Termin-System gibt es einen Fehler. Versuchen Sie es noch einmal. Oder zeigen Sie diese Seite unserem Personal. Fehler-Code: { $code }
sorry-again = Noch einmal versuchen
sorry-other-mail = Andere E-Mail-Adresse schreiben
sorry-other-office = Anderes Amt wählen
sorry-fewer = Weniger Anliegen oder Personen wählen
sorry-home = Zurück zum Anfang

## Warten

waiting-catalogue = Wir laden die Anliegen …
waiting-calendar = Wir suchen freie Termine …
waiting-reserve = Wir halten die Uhrzeit für Sie frei …
waiting-book = Wir buchen Ihren Termin …
waiting-cancel = Wir sagen den Termin ab …
waiting-look = Wir fragen das Termin-System …
waiting-status = Wir fragen: Wie weit ist der Antrag …
waiting-moment = Warten Sie kurz. Sie müssen nichts tun.
waiting-stop = Nicht mehr warten

## S-34 Hilfe, Kontakt, Datenschutz

help-title = So benutzen Sie den Automaten
help-arrows = Drücken Sie eine Pfeil-Taste. Dann bewegt sich das Zeichen ▶. Drücken Sie Enter. Dann ist die Zeile gewählt.
help-digits = Steht eine Zahl vor der Zeile? Dann können Sie auch die Zahl drücken.
help-type = In einem Feld können Sie gleich schreiben. Die Rück-Taste löscht.
help-back = Esc geht einen Schritt zurück. Ihre Angaben bleiben da.
help-touch = Sie können alles mit dem Finger berühren. Sie können auch die Maus benutzen.
help-scan = Haben Sie einen QR-Code von Ihrem Termin? Gehen Sie zum ersten Bildschirm. Halten Sie den QR-Code vor den Scanner.
help-phone = Auf manchen Seiten zeigt F6 einen Code. Mit dem Code machen Sie auf dem Handy weiter.
help-time = Sie haben Zeit. Manchmal fragen wir: Sind Sie noch da?
help-return = Zurück zur Seite davor
contact-title = So erreichen Sie uns
contact-hours = Öffnungs-Zeiten
contact-from-until = { $from } bis { $until } Uhr
monday = Montag
tuesday = Dienstag
wednesday = Mittwoch
thursday = Donnerstag
friday = Freitag
saturday = Samstag
sunday = Sonntag
privacy-title = Was passiert mit Ihren Daten?
privacy-use = Wir fragen nur das Nötige. Das heißt: nur das, was wir für Ihren Termin brauchen.
privacy-keep = Ihre Angaben gehen an die Computer von der Stadt. Der Automat behält nichts.
privacy-idle = Wählen Sie „Beenden“ oder gehen Sie weg? Dann löschen wir hier alles.
privacy-code = Der Code für das Handy öffnet Ihren Termin. Zeigen Sie den Code niemandem. Der Code verschwindet nach 1 Minute.
privacy-more = Die Stadt { $city } schreibt im Internet mehr über Daten-Schutz: { $address }

## S-35, S-36, Beenden

still-there-title = Sind Sie noch da?
still-there-left = { $seconds ->
    [one] In 1 Sekunde löschen wir hier Ihre Angaben.
   *[other] In { $seconds } Sekunden löschen wir hier Ihre Angaben.
}
still-there-yes = Ja, weiter
still-there-no = Nein, alles löschen
farewell-title = Auf Wiedersehen
farewell-deleted = Ihre Angaben sind an diesem Automaten gelöscht.
leave-title = Möchten Sie beenden und alles löschen?
leave-hold = Beenden Sie jetzt? Dann bekommen Sie diesen Termin nicht. Die Uhrzeit ist dann für andere frei.
leave-no = Nein, weitermachen
leave-yes = Ja, beenden und löschen
