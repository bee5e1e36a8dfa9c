
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
german-only = Dieser Text ist nur auf Deutsch verfügbar.
more-below = weiter unten steht mehr
more-above = weiter oben steht mehr
too-small = Die Anzeige ist zu klein. Wenden Sie sich an unser Personal.
today = heute
free-day = frei
month-title = { $month }
day-title = { $day }
amount = { $amount }

## S-00 Erster Bildschirm

attract-title = Willkommen bei der Stadt { $city }
attract-what = Hier können Sie einen Termin buchen oder ändern und Auskunft bekommen. Haben Sie schon einen Termin? Halten Sie den QR-Code vor den Scanner.
attract-begin = Beginnen

## S-01 Sprache

languages-title = Welche Sprache möchten Sie?

## S-03 Was ist hier möglich

home-title = Was möchten Sie tun?
home-book = Einen Termin buchen
home-book-hint = Ausweis, Ummeldung, Führerschein und mehr
home-mine = Meinen Termin ansehen oder ändern
home-mine-hint = Verschieben oder absagen mit Ihrem QR-Code
home-status = Wie weit ist mein Antrag?
home-contact = Mit jemandem sprechen
home-contact-hint = Schalter, Telefon und Öffnungszeiten
home-privacy = Was geschieht mit meinen Daten?
home-privacy-hint = Kurz erklärt

## S-04 bis S-07 Anliegen finden

find-title = Was möchten Sie erledigen?
find-quick = Oft gebraucht
find-search = Anliegen suchen
find-search-hint = Geben Sie ein Wort ein, zum Beispiel „Umzug“
find-events = Ihre Situation
find-topics = Themen
find-all = Alle Anliegen
search-title = Anliegen suchen
search-label = Ihr Anliegen
search-hint = Ein oder zwei Wörter genügen.
search-found = { $count ->
    [one] Ein Anliegen passt dazu:
   *[other] { $count } Anliegen passen dazu:
}
search-many = { $count } Anliegen passen dazu. Hier sind die ersten { $shown }. Schreiben Sie weiter, dann werden es weniger.
search-nothing = Dazu haben wir nichts gefunden. Versuchen Sie ein anderes Wort oder wählen Sie ein Thema.
search-topics = Themen ansehen

## S-08 Ein Anliegen im Einzelnen

leaflet-title = { $service }
leaflet-here = Hier buchen Sie den Termin. Das Anliegen selbst erledigen Sie dann im Amt.
leaflet-mail = Für diesen Termin brauchen Sie eine E-Mail-Adresse.
leaflet-book = Termin buchen
leaflet-together = Für mehrere Personen oder mit weiteren Anliegen
leaflet-together-hint = Alles in einem Termin
leaflet-no-mail = Ich habe keine E-Mail-Adresse
leaflet-bring = Bitte bringen Sie mit
leaflet-facts = Dauer und Gebühren
leaflet-deadline = Frist
leaflet-remains = Wie es weitergeht
free-of-charge = kostenlos
fee-for = Gebühr ({ $what })

## S-09 Mehrere in einem Termin

together-title = Was möchten Sie in diesem Termin erledigen?
together-change = Ändern
together-more = Einmal mehr: { $service }
together-less = Einmal weniger: { $service }
together-add = Dazunehmen: { $service }
times = { $count }-mal
basket-line =
    { $count ->
        [one] { $service }
       *[other] { $count }-mal { $service }
    }{ $others ->
        [0] {""}
        [one] {" "}und ein weiteres Anliegen
       *[other] {" "}und { $others } weitere Anliegen
    }

## UX-21 Ohne E-Mail

no-mail-title = Termin ohne E-Mail-Adresse
no-mail-offices = An diesen Standorten geht es ohne E-Mail-Adresse:
no-mail-nowhere = Am Automaten können Sie diesen Termin nur mit E-Mail-Adresse buchen.
no-mail-people = Unser Personal bucht den Termin gern für Sie.

## S-10 Standort

offices-title = Zu welchem Standort möchten Sie kommen?
offices-anywhere = Egal wo: der früheste Termin
offices-anywhere-hint = { $count ->
    [one] Wir schauen an einem Standort nach.
   *[other] Wir schauen an { $count } Standorten nach.
}
offices-here = Hier: { $name }
offices-one = { $name }
offices-address = { $address }
offices-nearest = Standorte, der nächste zuerst
offices-all = Alle Standorte
offices-none = An keinem Standort passt das alles in einen Termin. Gehen Sie zurück und wählen Sie weniger Anliegen oder Personen.
office-line = { $name }, { $address }

## S-11 Tag

days-title = An welchem Tag möchten Sie kommen?
days-next = Die nächsten freien Tage
days-today = heute
days-tomorrow = morgen
days-in = in { $days } Tagen
days-full = { $day }: Inzwischen ist alles belegt. Wählen Sie einen anderen Tag.

## S-12 Uhrzeit

times-title = Um wie viel Uhr am { $day }?
times-taken = Der Termin um { $time } Uhr ist inzwischen vergeben. Diese Zeiten sind noch frei.
times-earlier = Frühere Uhrzeiten
times-later = Spätere Uhrzeiten
times-other-day = Anderen Tag wählen
times-morning = Vormittag
times-afternoon = Nachmittag
times-one = { $time }
when = { $day }, { $time } Uhr

## UX-22 Nichts frei

nothing-title = Zurzeit ist kein Termin frei
nothing-here = An diesem Standort ist in den nächsten sechs Monaten kein Termin frei: { $office }
nothing-anywhere = An keinem dieser Standorte ist in den nächsten sechs Monaten ein Termin frei für:
nothing-month = Erste freie Tage ansehen: { $month }
nothing-other-offices = An allen Standorten suchen
nothing-fewer = Weniger Anliegen oder Personen wählen
nothing-again = Noch einmal nachsehen
nothing-release = Wann neue Termine frei werden
nothing-people = Hier bekommen Sie Hilfe

## UX-19 Freigehalten

held-until = Wir halten Ihre Uhrzeit bis { $until } Uhr frei, noch { $minutes } Minuten.
held-soon-over = Nur noch { $seconds } Sekunden: Wir halten Ihre Uhrzeit bis { $until } Uhr frei. „Mehr Zeit“ verlängert das.
expired-title = Die Uhrzeit ist nicht mehr freigehalten
expired-kept = Die Zeit ist abgelaufen. Der Termin ist nicht gebucht. Was Sie eingegeben haben, ist noch da.
expired-again = Dieselbe Uhrzeit noch einmal freihalten
expired-other = Eine andere Uhrzeit wählen

## S-14 bis S-18 Angaben

names-title = Wie heißen Sie?
names-why = Schreiben Sie Ihren Namen so, wie er in Ihrem Pass oder Ausweis steht.
reach-title = Wie erreichen wir Sie?
reach-why-must = Dieser Standort braucht Ihre E-Mail-Adresse. Wir schicken Ihnen dorthin die Bestätigung.
reach-why-may = Mit einer E-Mail-Adresse erhalten Sie eine Bestätigung. Es geht auch ohne.
more-title = Was möchten Sie dem Amt noch mitteilen?
label-given-names = Vorname(n)
label-family-name = Familienname
label-email = E-Mail-Adresse
label-telephone = Telefonnummer
label-text = Bemerkung
label-only-name = Name
hint-given-names = Wenn Sie nur einen Namen haben, lassen Sie dieses Feld leer.
hint-names-latin = Schreiben Sie mit lateinischen Buchstaben, wie in Ihrem Pass.
hint-write = Zum Schreiben das Feld berühren oder OK drücken.
hint-email = Zum Beispiel name@example.org
hint-telephone = Zum Beispiel 02151 123456
names-one = Ich habe nur einen Namen
names-two = Ich habe Vornamen und Familiennamen
mail-offer = „{ $meant }“ statt „{ $written }“ schreiben
form-error-title = Fehler: { $title }
form-problems = { $count ->
    [one] Es gibt ein Problem. Beim Feld steht, was zu tun ist.
   *[other] Es gibt { $count } Probleme. Bei den Feldern steht, was zu tun ist.
}
problem-no-name = Geben Sie Ihren Familiennamen ein.
problem-no-email = Geben Sie Ihre E-Mail-Adresse ein. Wenn Sie keine haben, hilft Ihnen unser Personal.
problem-no-telephone = Geben Sie Ihre Telefonnummer ein.
problem-no-answer = Das Amt braucht eine Antwort in diesem Feld: „{ $field }“
problem-too-long = Bei „{ $field }“ sind höchstens { $max } Zeichen möglich. Kürzen Sie die Eingabe oder fragen Sie unser Personal.
problem-character = Bei „{ $field }“ kann das Amt das Zeichen „{ $character }“ nicht speichern. Löschen oder ersetzen Sie es.
problem-not-in-names = Schreiben Sie lateinische Buchstaben wie im Ausweis. Nicht möglich ist: „{ $character }“
problem-name-too-long = Das Terminsystem nimmt Namen nur bis { $max } Zeichen an. Unser Personal hilft Ihnen, damit nichts abgeschnitten wird.
problem-not-an-email = Schreiben Sie die E-Mail-Adresse in dieser Form: name@example.org
problem-plus = Das Terminsystem nimmt keine E-Mail-Adresse mit „+“ an. Geben Sie eine Adresse ohne „+“ ein.
problem-not-a-phone = Schreiben Sie die Telefonnummer mit Vorwahl, zum Beispiel 02151 123456.
problem-refused = Das Terminsystem nimmt die Eingabe bei „{ $field }“ nicht an. Prüfen Sie, ob sie richtig und vollständig ist.

## Bildschirmtastatur

board-done = Fertig
board-next = Nächstes Feld
board-space = Leerzeichen
board-erase = Löschen
board-clear = Alles löschen
board-accents = Akzente
board-more = Weitere
board-letters = Buchstaben
board-order = A bis Z
board-usual = Tastatur
board-no-accents = Zu „{ $letter }“ gibt es keine ähnlichen Buchstaben.
board-accents-of = Ähnliche Buchstaben zu „{ $letter }“

## S-19 Prüfen und buchen

check-title = Prüfen Sie Ihre Angaben und buchen Sie
check-not-yet = Noch nicht gebucht.
check-row = { $label }: { $value }
check-question = { $label } { $value }
check-change = Ändern
check-nothing = nicht angegeben
check-others = Andere können mitlesen. Schauen Sie sich kurz um.
check-book = Termin verbindlich buchen
check-book-phone = Buchen und mit dem Handy bestätigen
check-phone-hint = Danach bestätigen Sie den Termin: Sie scannen hier einen Code oder öffnen den Link in der E-Mail.
check-phone-hint-code = Danach bestätigen Sie den Termin: Sie scannen hier einen Code mit dem Handy.
fact-what = Anliegen
fact-when = Wann
fact-where = Wo
fact-room = Im Gebäude
fact-name = Name
fact-number = Terminnummer
fact-duration = Dauer
fact-fee = Gebühr
fact-desk = Schalter
fact-phone = Telefon
minutes = { $count ->
    [one] etwa eine Minute
   *[other] etwa { $count } Minuten
}

## UX-20 Noch zu bestätigen

activate-title = Noch nicht fertig: Bestätigen Sie den Termin
activate-within = { $minutes ->
    [one] Bestätigen Sie innerhalb von einer Minute nach dem Buchen, sonst verfällt der Termin.
   *[other] Bestätigen Sie innerhalb von { $minutes } Minuten nach dem Buchen, sonst verfällt der Termin.
}
activate-show = Code für das Handy zeigen
activate-not-yet = Der Termin ist noch nicht bestätigt.
activate-how = Bestätigen Sie mit dem Handy oder öffnen Sie den Link in der E-Mail, die wir Ihnen geschickt haben.
activate-how-code = Lassen Sie sich den Code zeigen und scannen Sie ihn mit dem Handy.
activate-look = Ich habe bestätigt
activate-here = Hier am Automaten bestätigen
activate-qr = Scannen Sie diesen Code mit dem Handy. Er öffnet { $host } und bestätigt Ihren Termin.
activate-no-qr = Für den Code ist dieser Bildschirm zu klein. Öffnen Sie den Link in der E-Mail, die wir Ihnen geschickt haben.
activate-no-qr-desk = Für den Code ist dieser Bildschirm zu klein. Gehen Sie mit der Terminnummer zum Schalter.

## S-20 Gebucht

done-title = Ihr Termin ist gebucht
done-mail = Die Bestätigung kommt auch per E-Mail.
done-another = Noch etwas erledigen
done-qr = Der Code öffnet Ihren Termin auf { $host }. Dort können Sie ihn ansehen und absagen.
done-no-qr = Für den Code ist dieser Bildschirm zu klein. Schreiben Sie sich die Terminnummer auf.
done-no-phone = Kein Handy dabei? Schreiben Sie sich die Terminnummer auf. Bei Fragen rufen Sie an: { $phone }
find-mine-title = Um welchen Termin geht es?
find-mine-scan = Halten Sie den QR-Code aus Ihrer E-Mail oder Ihrem Brief vor den Scanner.
find-mine-type = Oder tippen Sie Terminnummer und Code ein.
find-mine-number-hint = Sie steht in der Bestätigung.
label-short-code = Code
find-mine-code-hint = Vier Zeichen: Ziffern und Buchstaben von a bis f
find-mine-nothing = Kein Code dabei?
find-mine-unreadable = Dieser Code gehört zu keinem Termin. Nehmen Sie den QR-Code aus der Terminbestätigung.
find-mine-no-match = Zu Nummer und Code finden wir keinen Termin. Prüfen Sie beides. Ein abgesagter Termin lässt sich nicht mehr öffnen.
find-mine-key-changed = Mit diesem Code lässt sich der Termin nicht mehr öffnen. Vielleicht wurde er abgesagt oder verschoben. Nehmen Sie den QR-Code aus der neuesten E-Mail oder fragen Sie am Schalter.
find-mine-gone = Diesen Termin gibt es nicht mehr. Vielleicht wurde er nicht rechtzeitig bestätigt, oder er liegt lange zurück. Buchen Sie einen neuen Termin.
tries-over = Das waren fünf Versuche. Aus Sicherheitsgründen können Sie hier nicht weitermachen. Fragen Sie am Schalter nach.
mine-title = Ihr Termin
mine-waiting = Dieser Termin ist noch nicht bestätigt. Bestätigen Sie ihn jetzt, sonst verfällt er.
mine-held = Diese Uhrzeit ist nur kurz freigehalten und noch nicht gebucht. Schließen Sie die Buchung dort ab, wo Sie sie begonnen haben.
mine-past = Dieser Termin ist schon vorbei. Er lässt sich nicht mehr ändern.
mine-called = Sie wurden zu diesem Termin schon aufgerufen. Gehen Sie zum Schalter.
mine-missed = Der Aufruf zu diesem Termin ist vorbei. Gehen Sie zum Schalter oder buchen Sie einen neuen Termin.
mine-gone = Dieser Termin ist abgesagt.
mine-other = Ob dieser Termin noch gilt, können wir hier nicht sagen. Fragen Sie am Schalter nach.
mine-move = Termin verschieben
mine-move-hint = Der alte Termin bleibt, bis der neue sicher ist
mine-cancel = Termin absagen
mine-cancel-hint = Wir fragen vorher noch einmal
cancel-title = Möchten Sie diesen Termin absagen?
cancel-no = Nein, Termin behalten
cancel-yes = Ja, Termin absagen
cancel-yes-hint = Die Uhrzeit ist dann für andere frei
cancel-not-done-title = Der Termin ist nicht abgesagt
cancel-not-done = Wir haben nachgefragt: Der Termin gilt weiter. Sie können es noch einmal versuchen.
cancel-unsure-title = Wir wissen noch nicht, ob der Termin abgesagt ist
cancel-unsure = Die Antwort des Terminsystems ist nicht angekommen. Fragen Sie noch einmal nach oder gehen Sie zum Schalter.
cancel-first-title = Möchten Sie zuerst den alten Termin absagen?
cancel-first-why = Danach buchen wir sofort die neue Uhrzeit, die für Sie freigehalten ist. Klappt das nicht, haben Sie keinen Termin mehr. Wir sagen es Ihnen dann.
cancelled-title = Ihr Termin ist abgesagt
cancelled-free = Danke, dass Sie abgesagt haben. Jetzt kann jemand anderes diese Uhrzeit nutzen.
cancelled-anew = Neuen Termin buchen
cancelled-anew-hint = Dasselbe Anliegen; Ihre Angaben sind noch da
move-title = Möchten Sie Ihren Termin so verschieben?
move-old = Bisher
move-new = Neu
move-kept = Name, E-Mail und Ihre übrigen Angaben übernehmen wir.
move-yes = Termin verbindlich verschieben
move-no = Nicht verschieben
move-no-hint = Der alte Termin gilt weiter
move-stands = Ihr alter Termin gilt, bis der neue sicher ist.
move-gone = Ihr alter Termin ist abgesagt. Der neue ist noch nicht gebucht.
move-cancel-first = Zuerst den alten Termin absagen
move-cancel-first-hint = Die neue Uhrzeit ist freigehalten
moved-title = Ihr Termin ist verschoben
moved-old = Der alte Termin ist abgesagt.
both-title = Der neue Termin ist gebucht, für den alten ist noch etwas zu tun
both-stand = Zurzeit haben Sie zwei Termine. Sagen Sie den alten ab, damit ihn jemand anderes nutzen kann.
both-unsure = Ob der alte Termin abgesagt ist, wissen wir noch nicht. Vielleicht haben Sie zwei Termine.
both-again = Alten Termin jetzt absagen
both-leave = Trotzdem beenden
both-leave-hint = Den alten Termin können Sie auch am Schalter absagen
both-new = Neuer Termin
both-old = Alter Termin
subjects-title = Wonach möchten Sie fragen?
subjects-other = Zu allem anderen fragen Sie das Amt, bei dem Sie den Antrag gestellt haben.
inquiry-title = { $subject }: Wie ist die Nummer?
inquiry-nothing = Keine Nummer dabei?
inquiry-not-found = Zu dieser Nummer finden wir nichts. Prüfen Sie die Nummer. Sehr alte Meldungen zeigen wir nicht mehr an.
label-serial = Seriennummer
hint-serial = 9 oder 10 Zeichen; 0 ist immer eine Null, nie ein O
label-reference = Vorgangsnummer
label-report = Nummer der Meldung
label-birth-date = Geburtsdatum
hint-birth-date = Tag, Monat, Jahr, zum Beispiel 17.04.1990
label-letter-code = Code aus dem Brief
hint-letter-code = Er steht im selben Brief wie die Vorgangsnummer.
slip-missing = Füllen Sie dieses Feld aus: „{ $field }“
slip-not-a-number = Geben Sie bei der Terminnummer nur Ziffern ein.
slip-not-a-code = Geben Sie die vier Zeichen des Codes ein: Ziffern und Buchstaben von a bis f. Ist Ihr Code länger, halten Sie den QR-Code vor den Scanner.
slip-not-a-day = Schreiben Sie das Geburtsdatum mit Tag, Monat und Jahr, zum Beispiel 17.04.1990.
slip-serial-length = Die Seriennummer hat 9 oder 10 Zeichen. Prüfen Sie, ob eines fehlt oder zu viel ist.
slip-serial-character = Das Zeichen „{ $character }“ kommt in Seriennummern nicht vor. Vergleichen Sie jedes Zeichen.
slip-serial-check = Die Seriennummer stimmt noch nicht. Vergleichen Sie jedes Zeichen.
case-title = { $what }: { $state }
state-received = eingegangen
state-ordered = beantragt
state-in-work = in Bearbeitung
state-waiting-for-you = es fehlt etwas von Ihnen
state-suspended = Bearbeitung pausiert
state-decided = entschieden
state-in-production = wird hergestellt
state-at-office = im Amt, noch nicht abholbereit
state-ready = abholbereit
state-finished = abgeschlossen
state-collected = abgeholt
state-rejected = abgelehnt
state-unknown = Stand nicht bekannt
stage-received = Eingang
stage-ordered = Antrag
stage-in-work = Bearbeitung
stage-waiting-for-you = Es fehlt etwas
stage-suspended = Pause
stage-decided = Entscheidung
stage-in-production = Herstellung
stage-at-office = Eingang im Amt
stage-ready = Abholbereit
stage-finished = Abschluss
stage-collected = Abholung
stage-rejected = Ablehnung
stage-done = ✓ { $stage }
stage-now = ● { $stage }
stage-open = ○ { $stage }
stage-behind = erledigt
stage-here = jetzt
stage-since = seit { $day }
stage-later = kommt noch
case-stale = Dieser Stand ist vom { $day }. Inzwischen kann sich etwas geändert haben.
case-step = Das ist Schritt { $step } von { $of }.
case-note = Nachricht vom Amt
case-until = Abholen bis
case-expected = Fertig etwa am
case-deadline = Frist für das Amt
case-remark = Hinweis
case-extended = Das Amt braucht mehr Zeit. Die Frist, die hier steht, ist die ursprüngliche.
case-express = Expressverfahren
fact-reference = Nummer
ends-in = endet auf { $end }
case-pick-up = Termin zum Abholen buchen
case-home = Noch etwas erledigen
case-bring = Bitte bringen Sie mit
case-bring-old = Ihren alten Ausweis oder Pass, wenn Sie einen haben
case-bring-proxy = Holt jemand anderes ab: eine schriftliche Vollmacht von Ihnen und den Ausweis oder Pass dieser Person
case-bring-pin = Beim Personalausweis: Haben Sie keinen PIN-Brief, kommen Sie selbst und sagen Sie es am Schalter
next-wait = Zurzeit müssen Sie nichts tun.
next-papers = Reichen Sie beim Amt die Unterlagen ein, die noch fehlen.
next-pay = Bezahlen Sie die Gebühr. Danach geht es weiter.
next-pick-up = Sie können das Dokument abholen.
next-come = Kommen Sie zu einem Termin ins Amt.
next-call = Sprechen Sie mit dem Amt.
next-suspended = Es kann länger dauern. Bei Fragen sprechen Sie mit dem Amt.
next-rejected = Die Gründe erfahren Sie beim Amt. Wenn Sie einen Bescheid bekommen, steht darin auch, was Sie dagegen tun können.
phone-title = Mit dem Handy weitermachen
phone-show = Mit dem Handy weitermachen
phone-show-hint = Zeigt einen Code für Ihren Termin und Ihren Kalender
phone-secret = Dieser Code ist nur für Sie. Wer ihn hat, kann Ihren Termin öffnen und absagen.
phone-left = { $seconds ->
    [one] Der Code verschwindet in einer Sekunde.
   *[other] Der Code verschwindet in { $seconds } Sekunden.
}
phone-hide = Code entfernen
phone-longer = Code länger zeigen
phone-none = Ich habe kein Smartphone
phone-page = Code für meinen Termin
phone-calendar = Code für den Kalender
phone-offline = Code für den Kalender, ohne Internet
phone-service = Der Code öffnet dieses Anliegen auf { $host }. Dort können Sie weitermachen.
phone-office = Der Code öffnet auf { $host } dieses Anliegen für diesen Standort. Dort können Sie weitermachen.
phone-held = Der Code öffnet { $host } und zeigt Ihre freigehaltene Uhrzeit. Buchen Sie sie hier am Automaten.
phone-status = Der Code öffnet { $host }. Geben Sie Ihre Angaben dort noch einmal ein.
phone-calendar-code = Der Code lädt den Kalendereintrag von { $host }.
phone-offline-code = Der Code enthält den Termin selbst. Ihr Handy braucht kein Internet.
phone-no-room = Für den Code ist dieser Bildschirm zu klein. Öffnen Sie auf dem Handy: { $host }
no-phone-title = Ohne Smartphone
no-phone-here = Sie brauchen kein Smartphone. Machen Sie hier am Automaten weiter oder sprechen Sie mit uns.
no-phone-write = Schreiben Sie sich Ihren Termin auf oder sprechen Sie mit uns.

## SEC-09 Ungewiss

unsure-title = Wir wissen noch nicht, ob der Termin gebucht ist
unsure-what = Die Antwort des Terminsystems ist nicht angekommen. Wir buchen nichts doppelt.
unsure-again = Noch einmal nachfragen
unsure-next = Wenn Sie jetzt beenden, sagen wir den Termin ab. So bleibt kein Termin gebucht, von dem Sie nichts wissen.
unsure-booked = Der Termin ist vorgemerkt, aber vielleicht noch nicht bestätigt. Fragen Sie noch einmal nach, bestätigen Sie ihn mit dem Code oder gehen Sie zum Schalter.
not-booked-title = Der Termin ist noch nicht gebucht
not-booked-what = Wir haben nachgefragt: Das Terminsystem hat die Buchung nicht übernommen.
not-booked-held = Ihre Uhrzeit ist noch freigehalten, Ihre Angaben sind noch da. Gehen Sie zurück und buchen Sie noch einmal.
not-booked-kept = Ihre Angaben sind noch da. Gehen Sie zurück und versuchen Sie es noch einmal.
not-booked-back = Zurück zu Ihren Angaben

## Wenn etwas nicht geht

sorry-title = Das hat nicht geklappt
sorry-away-title = Die Terminbuchung ist gerade nicht erreichbar
sorry-busy-title = Das Terminsystem ist gerade überlastet
sorry-mail-title = Für diese E-Mail-Adresse gibt es schon Termine
sorry-tries-title = Diese Nummer ist für kurze Zeit gesperrt
sorry-status-title = Zum Stand können wir gerade nichts sagen
sorry-status = Die Auskunft zum Stand ist gerade nicht erreichbar. An Ihrem Antrag oder Ihrer Meldung ändert das nichts. Versuchen Sie es gleich noch einmal oder fragen Sie am Schalter nach.
sorry-unreachable = Der Automat hat gerade keine Verbindung zum Terminsystem. Was Sie eingegeben haben, ist noch da. Versuchen Sie es gleich noch einmal oder gehen Sie zum Schalter.
sorry-slow = Das Terminsystem hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal.
sorry-garbled = Wir konnten die Antwort des Terminsystems nicht lesen. Versuchen Sie es noch einmal oder gehen Sie zum Schalter.
sorry-lost = Die Antwort des Terminsystems ist nicht angekommen. Dieser Termin ist noch nicht gebucht. Versuchen Sie es noch einmal. Wenn die Uhrzeit dann als belegt erscheint, wählen Sie eine andere.
sorry-busy = { $seconds ->
    [one] Warten Sie eine Sekunde und versuchen Sie es dann noch einmal. Was Sie eingegeben haben, ist noch da.
   *[other] Warten Sie { $seconds } Sekunden und versuchen Sie es dann noch einmal. Was Sie eingegeben haben, ist noch da.
}
sorry-taken = Diese Uhrzeit ist inzwischen vergeben. Gehen Sie zurück und wählen Sie eine andere.
sorry-no-renewal = Länger als angezeigt können wir Ihre Uhrzeit nicht freihalten. Gehen Sie zurück und buchen Sie, bevor die Zeit abläuft.
sorry-gone = Diesen Termin gibt es im Terminsystem nicht mehr. Buchen Sie einen neuen Termin.
sorry-wrong-key = Dieser Termin lässt sich nicht mehr öffnen. Vielleicht wurde er abgesagt. Fragen Sie am Schalter nach.
sorry-mail-limit = Mit dieser E-Mail-Adresse können Sie keinen weiteren Termin buchen. Nehmen Sie eine andere Adresse oder sagen Sie einen anderen Termin ab.
sorry-answer = Das Terminsystem nimmt eine Ihrer Angaben nicht an. Gehen Sie zurück und prüfen Sie Ihre Angaben.
sorry-not-here = Dieser Standort bietet das nicht mehr an. Wählen Sie einen anderen Standort.
sorry-too-much = Das ist zu viel für einen Termin. Wählen Sie weniger Anliegen oder Personen, oder buchen Sie zwei Termine.
sorry-called = Sie wurden zu diesem Termin schon aufgerufen. Gehen Sie zum Schalter.
sorry-past = Dieser Termin ist schon vorbei. Buchen Sie einen neuen Termin.
sorry-nothing-free = Hier ist zurzeit kein Termin frei. Wählen Sie einen anderen Standort oder Tag.
sorry-captcha = Das Terminsystem hat den Automaten bei einer Sicherheitsprüfung nicht anerkannt. Versuchen Sie es noch einmal oder wählen Sie einen anderen Standort.
sorry-captcha-expired = Eine Sicherheitsprüfung des Terminsystems ist abgelaufen. Versuchen Sie es noch einmal. Was Sie eingegeben haben, ist noch da.
sorry-maintenance = Am Terminsystem wird gerade gearbeitet. Versuchen Sie es später noch einmal oder gehen Sie zum Schalter.
sorry-backend = Ein Teil des Terminsystems antwortet nicht. Versuchen Sie es gleich noch einmal oder gehen Sie zum Schalter.
sorry-blocked = Das Terminsystem lässt diesen Automaten nicht zu. Gehen Sie zum Schalter, sagen Sie dort Bescheid und fragen Sie nach einem Termin.
sorry-no-match = Zu diesen Angaben finden wir nichts. Prüfen Sie beide Angaben. Sehr alte Vorgänge zeigen wir nicht mehr an.
sorry-tries = { $minutes ->
    [one] Mit dieser Nummer gab es zu viele Versuche. Warten Sie eine Minute oder fragen Sie am Schalter nach.
   *[other] Mit dieser Nummer gab es zu viele Versuche. Warten Sie { $minutes } Minuten oder fragen Sie am Schalter nach.
}
sorry-set-up = Im Terminsystem fehlt eine Einstellung. Zeigen Sie diese Seite unserem Personal. Fehlercode: { $code }
sorry-technical = Das Terminsystem meldet einen Fehler. Versuchen Sie es noch einmal oder zeigen Sie diese Seite unserem Personal. Fehlercode: { $code }
sorry-again = Noch einmal versuchen
sorry-other-mail = Andere E-Mail-Adresse eingeben
sorry-other-office = Anderen Standort wählen
sorry-fewer = Weniger Anliegen oder Personen wählen
sorry-home = Zurück zum Anfang

## Warten

waiting-catalogue = Die Anliegen werden geladen …
waiting-calendar = Freie Termine werden gesucht …
waiting-reserve = Ihre Uhrzeit wird freigehalten …
waiting-book = Ihr Termin wird gebucht …
waiting-cancel = Der Termin wird abgesagt …
waiting-look = Wir fragen beim Terminsystem nach …
waiting-status = Wir fragen nach dem Stand …
waiting-moment = Einen Moment. Sie müssen nichts tun.
waiting-stop = Nicht mehr warten

## S-34 Hilfe, Kontakt, Datenschutz

help-title = So bedienen Sie den Automaten
help-arrows = Mit den Pfeiltasten bewegen Sie die Markierung ▶, mit der Eingabetaste (Enter) wählen Sie aus.
help-digits = Steht eine Zahl vor einer Zeile, können Sie auch die Zahl drücken.
help-type = In einem Feld schreiben Sie einfach los. Die Rücktaste löscht.
help-back = Esc geht einen Schritt zurück. Was Sie geschrieben haben, bleibt erhalten.
help-touch = Sie können auch alles mit dem Finger antippen oder mit der Maus anklicken.
help-scan = Den QR-Code Ihrer Terminbestätigung können Sie auf dem ersten Bildschirm vor den Scanner halten.
help-phone = Auf manchen Seiten zeigt F6 einen Code. Damit machen Sie auf dem Handy weiter.
help-time = Lassen Sie sich Zeit. Wenn Sie lange nichts tun, fragen wir, ob Sie noch da sind.
help-return = Zurück zur vorigen Seite
contact-title = So erreichen Sie uns
contact-hours = Öffnungszeiten
contact-from-until = { $from } bis { $until } Uhr
monday = Montag
tuesday = Dienstag
wednesday = Mittwoch
thursday = Donnerstag
friday = Freitag
saturday = Samstag
sunday = Sonntag
privacy-title = Was geschieht mit Ihren Daten?
privacy-use = Wir fragen nur nach dem, was für Ihren Termin oder Ihre Auskunft nötig ist.
privacy-keep = Ihre Angaben gehen an die Systeme der Stadt. Der Automat behält nichts.
privacy-idle = Wenn Sie „Beenden“ wählen oder weggehen, wird hier alles gelöscht.
privacy-code = Der Code für das Handy öffnet Ihren Termin. Zeigen Sie ihn niemandem. Er verschwindet nach einer Minute.
privacy-more = Die vollständige Datenschutzerklärung der Stadt { $city } finden Sie im Internet: { $address }

## S-35, S-36, Beenden

still-there-title = Sind Sie noch da?
still-there-left = { $seconds ->
    [one] In einer Sekunde löschen wir Ihre Angaben auf diesem Automaten.
   *[other] In { $seconds } Sekunden löschen wir Ihre Angaben auf diesem Automaten.
}
still-there-yes = Ja, weiter
still-there-no = Nein, alles löschen
farewell-title = Auf Wiedersehen
farewell-deleted = Ihre Angaben sind auf diesem Automaten gelöscht.
leave-title = Beenden und alle Angaben löschen?
leave-hold = Wenn Sie jetzt beenden, bekommen Sie diesen Termin nicht. Die Uhrzeit wird wieder frei.
leave-no = Nein, weitermachen
leave-yes = Ja, beenden und löschen
