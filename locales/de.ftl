# Deutsch: die Quelle des Rechts. Über jeder Meldung steht, wo sie erscheint.

## Words from outside, as they are

# Wörter von Portal, Leitfaden oder Einstellungen, unverändert.
plain = { $words }
# Was jemand geschrieben hat, unverändert.
plain-private = { $words }

## Kopf und Fuß jeder Seite

# Taste im Fuß, höchstens 10 Zeichen.
back = Zurück
# Taste im Fuß, höchstens 10 Zeichen.
key-help = Hilfe
# Taste im Fuß, höchstens 10 Zeichen.
key-language = Sprache
# Taste im Fuß: helle oder dunkle Darstellung, höchstens 10 Zeichen.
key-colours = Farben
# Taste im Fuß, solange eine Uhrzeit freigehalten wird, höchstens 10 Zeichen.
key-renew = Mehr Zeit
# Taste im Fuß, wo es auf dem Handy weitergehen kann, höchstens 10 Zeichen.
key-phone = Handy
# Taste im Fuß und Knopf am Ende.
leave = Beenden
# Marke im Kopf, wenn alles erfunden ist.
demo-mark = Demo
# Im Kopf.
step = Schritt { $step } von { $of }
# Im Kopf.
clock-now = { $time } Uhr
# Knopf, der weiterführt.
continue = Weiter
# Neben einer Frage, die offenbleiben darf.
voluntary = freiwillig
# Neben dem, was gerade gilt.
current = gewählt
# Vor Texten, die das Portal nur auf Deutsch hat.
german-only = Dieser Text ist nur auf Deutsch verfügbar.
# Am unteren Rand, wenn die Seite länger ist als der Bildschirm.
more-below = weiter unten steht mehr
# Am oberen Rand, wenn die Seite länger ist als der Bildschirm.
more-above = weiter oben steht mehr
# Allein auf einem zu kleinen Bildschirm.
too-small = Die Anzeige ist zu klein. Wenden Sie sich an unser Personal.
# Unter dem Kalender, ein Wort: der Tag, der heute ist.
today = heute
# Unter dem Kalender, ein Wort: ein Tag, der gewählt werden kann.
free-day = frei
# Über dem Kalender und auf den Knöpfen daneben.
month-title = { $month }
# Ein Tag in einer Liste.
day-title = { $day }
# Ein Betrag.
amount = { $amount }

## S-00 Erster Bildschirm

# Groß in der Mitte.
attract-title = Willkommen bei der Stadt { $city }
# Unter dem Willkommen; auch wo die Stadt keine Auskunft zum Stand gibt.
attract-what = Hier können Sie einen Termin buchen oder ändern und Auskunft bekommen. Haben Sie schon einen Termin? Halten Sie den QR-Code vor den Scanner.
# Der eine große Knopf.
attract-begin = Beginnen

## S-01 Sprache

# Frage.
languages-title = Welche Sprache möchten Sie?

## S-03 Was ist hier möglich

# Frage.
home-title = Was möchten Sie tun?
# Knopf.
home-book = Einen Termin buchen
# Eine Zeile dazu.
home-book-hint = Ausweis, Ummeldung, Führerschein und mehr
# Knopf.
home-mine = Meinen Termin ansehen oder ändern
# Eine Zeile dazu.
home-mine-hint = Verschieben oder absagen mit Ihrem QR-Code
# Knopf, wenn die Stadt Auskunft zum Stand gibt.
home-status = Wie weit ist mein Antrag?
# Knopf.
home-contact = Mit jemandem sprechen
# Eine Zeile dazu.
home-contact-hint = Schalter, Telefon und Öffnungszeiten
# Knopf.
home-privacy = Was geschieht mit meinen Daten?
# Eine Zeile dazu.
home-privacy-hint = Kurz erklärt

## S-04 bis S-07 Anliegen finden

# Frage.
find-title = Was möchten Sie erledigen?
# Überschrift der Liste.
find-quick = Oft gebraucht
# Knopf.
find-search = Anliegen suchen
# Eine Zeile dazu.
find-search-hint = Geben Sie ein Wort ein, zum Beispiel „Umzug“
# Überschrift der Lebenslagen.
find-events = Ihre Situation
# Überschrift der Themen.
find-topics = Themen
# Knopf und Seite, wenn die Stadt keine Themen festgelegt hat.
find-all = Alle Anliegen
# Überschrift.
search-title = Anliegen suchen
# Vor dem Feld.
search-label = Ihr Anliegen
# Unter dem Feld.
search-hint = Ein oder zwei Wörter genügen.
# Über den Treffern.
search-found = { $count ->
    [one] Ein Anliegen passt dazu:
   *[other] { $count } Anliegen passen dazu:
}
# Über den Treffern, wenn es mehr sind, als gezeigt werden.
search-many = { $count } Anliegen passen dazu. Hier sind die ersten { $shown }. Schreiben Sie weiter, dann werden es weniger.
# Statt der Treffer.
search-nothing = Dazu haben wir nichts gefunden. Versuchen Sie ein anderes Wort oder wählen Sie ein Thema.
# Knopf.
search-topics = Themen ansehen

## S-08 Ein Anliegen im Einzelnen

# Name des Anliegens.
leaflet-title = { $service }
# Kann ich das hier erledigen?
leaflet-here = Hier buchen Sie den Termin. Das Anliegen selbst erledigen Sie dann im Amt.
# Hinweis, bevor etwas gefragt wird.
leaflet-mail = Für diesen Termin brauchen Sie eine E-Mail-Adresse.
# Knopf.
leaflet-book = Termin buchen
# Knopf.
leaflet-together = Für mehrere Personen oder mit weiteren Anliegen
# Eine Zeile dazu.
leaflet-together-hint = Alles in einem Termin
# Knopf.
leaflet-no-mail = Ich habe keine E-Mail-Adresse
# Überschrift der Unterlagen.
leaflet-bring = Bitte bringen Sie mit
# Überschrift von Dauer und Gebühren.
leaflet-facts = Dauer und Gebühren
# Überschrift.
leaflet-deadline = Frist
# Überschrift.
leaflet-remains = Wie es weitergeht
# Betrag 0.
free-of-charge = kostenlos
# Beschriftung einer Gebühr.
fee-for = Gebühr ({ $what })

## S-09 Mehrere in einem Termin

# Frage.
together-title = Was möchten Sie in diesem Termin erledigen?
# Überschrift der Knöpfe.
together-change = Ändern
# Knopf: eine Person oder ein Stück mehr.
together-more = Einmal mehr: { $service }
# Knopf: eine Person oder ein Stück weniger.
together-less = Einmal weniger: { $service }
# Knopf: ein weiteres Anliegen.
together-add = Dazunehmen: { $service }
# Wie oft, in einer Liste.
times = { $count }-mal
# Anliegen in einer Zeile.
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

# Überschrift.
no-mail-title = Termin ohne E-Mail-Adresse
# Vor den Standorten.
no-mail-offices = An diesen Standorten geht es ohne E-Mail-Adresse:
# Statt der Standorte.
no-mail-nowhere = Am Automaten können Sie diesen Termin nur mit E-Mail-Adresse buchen.
# Vor Schalter und Telefon.
no-mail-people = Unser Personal bucht den Termin gern für Sie.

## S-10 Standort

# Frage.
offices-title = Zu welchem Standort möchten Sie kommen?
# Knopf.
offices-anywhere = Egal wo: der früheste Termin
# Eine Zeile dazu.
offices-anywhere-hint = { $count ->
    [one] Wir schauen an einem Standort nach.
   *[other] Wir schauen an { $count } Standorten nach.
}
# Knopf.
offices-here = Hier: { $name }
# Knopf.
offices-one = { $name }
# Eine Zeile dazu.
offices-address = { $address }
# Überschrift der Liste.
offices-nearest = Standorte, der nächste zuerst
# Überschrift der Liste.
offices-all = Alle Standorte
# Statt der Liste.
offices-none = An keinem Standort passt das alles in einen Termin. Gehen Sie zurück und wählen Sie weniger Anliegen oder Personen.
# Standort in einer Zeile.
office-line = { $name }, { $address }

## S-11 Tag

# Frage.
days-title = An welchem Tag möchten Sie kommen?
# Überschrift der Liste.
days-next = Die nächsten freien Tage
# Neben einem Tag.
days-today = heute
# Neben einem Tag.
days-tomorrow = morgen
# Neben einem Tag.
days-in = in { $days } Tagen
# Hinweis.
days-full = { $day }: Inzwischen ist alles belegt. Wählen Sie einen anderen Tag.

## S-12 Uhrzeit

# Frage.
times-title = Um wie viel Uhr am { $day }?
# Hinweis.
times-taken = Der Termin um { $time } Uhr ist inzwischen vergeben. Diese Zeiten sind noch frei.
# Knopf.
times-earlier = Frühere Uhrzeiten
# Knopf.
times-later = Spätere Uhrzeiten
# Knopf unter den Uhrzeiten.
times-other-day = Anderen Tag wählen
# Überschrift.
times-morning = Vormittag
# Überschrift.
times-afternoon = Nachmittag
# Ein Knopf von vielen, 5 Zeichen.
times-one = { $time }
# Wochentag, Datum und Uhrzeit.
when = { $day }, { $time } Uhr

## UX-22 Nichts frei

# Überschrift.
nothing-title = Zurzeit ist kein Termin frei
# Was im Weg steht.
nothing-here = An diesem Standort ist in den nächsten sechs Monaten kein Termin frei: { $office }
# Was im Weg steht.
nothing-anywhere = An keinem dieser Standorte ist in den nächsten sechs Monaten ein Termin frei für:
# Knopf.
nothing-month = Erste freie Tage ansehen: { $month }
# Knopf.
nothing-other-offices = An allen Standorten suchen
# Knopf.
nothing-fewer = Weniger Anliegen oder Personen wählen
# Knopf.
nothing-again = Noch einmal nachsehen
# Überschrift der Hinweise des Amtes.
nothing-release = Wann neue Termine frei werden
# Überschrift von Schalter und Telefon.
nothing-people = Hier bekommen Sie Hilfe

## UX-19 Freigehalten

# Über jeder Frage, solange eine Uhrzeit freigehalten wird.
held-until = Wir halten Ihre Uhrzeit bis { $until } Uhr frei, noch { $minutes } Minuten.
# Dasselbe in den letzten zwei Minuten.
held-soon-over = Nur noch { $seconds } Sekunden: Wir halten Ihre Uhrzeit bis { $until } Uhr frei. „Mehr Zeit“ verlängert das.
# Überschrift.
expired-title = Die Uhrzeit ist nicht mehr freigehalten
# Erklärung.
expired-kept = Die Zeit ist abgelaufen. Der Termin ist nicht gebucht. Was Sie eingegeben haben, ist noch da.
# Knopf.
expired-again = Dieselbe Uhrzeit noch einmal freihalten
# Knopf.
expired-other = Eine andere Uhrzeit wählen

## S-14 bis S-18 Angaben

# Frage.
names-title = Wie heißen Sie?
# Frage.
reach-title = Wie erreichen wir Sie?
# Darunter.
reach-why-must = Dieser Standort braucht Ihre E-Mail-Adresse. Wir schicken Ihnen dorthin die Bestätigung.
# Darunter.
reach-why-may = Mit einer E-Mail-Adresse erhalten Sie eine Bestätigung. Es geht auch ohne.
# Frage.
more-title = Was möchten Sie dem Amt noch mitteilen?
# Vor dem Feld.
label-given-names = Vorname(n)
# Vor dem Feld.
label-family-name = Familienname
# Vor dem Feld.
label-email = E-Mail-Adresse
# Vor dem Feld.
label-telephone = Telefonnummer
# Vor dem Feld, wenn das Amt der Frage keinen Namen gegeben hat.
label-text = Bemerkung
# Vor dem Feld, wenn jemand nur einen Namen hat.
label-only-name = Name
# Über den Namensfeldern; in Sprachen mit anderer Schrift besonders wichtig.
hint-names-latin = Schreiben Sie mit lateinischen Buchstaben wie in Ihrem Pass oder Ausweis.
# Unter einem Feld, wenn keine Tastatur benutzt wird.
hint-write = Berühren Sie zum Schreiben das Feld oder drücken Sie OK.
# Unter dem Feld.
hint-email = Zum Beispiel name@example.org
# Unter dem Feld.
hint-telephone = Zum Beispiel 02151 123456
# Knopf unter den Namensfeldern.
names-one = Ich habe nur einen Namen
# Knopf an derselben Stelle, danach.
names-two = Ich habe Vor- und Familiennamen
# Knopf unter dem Feld, wenn die Endung einer E-Mail-Adresse nach einem Tippfehler aussieht.
mail-offer = „{ $meant }“ statt „{ $written }“ schreiben
# Unter dem Feld statt des Beispiels, wenn die Endung nach einem Tippfehler aussieht.
mail-check = Stimmt „{ $written }“? Dann wählen Sie noch einmal „Weiter“.
# Überschrift, wenn etwas zu berichtigen ist.
form-error-title = Fehler: { $title }
# Kasten darunter.
form-problems = { $count ->
    [one] Es gibt ein Problem. Beim Feld steht, was zu tun ist.
   *[other] Es gibt { $count } Probleme. Bei den Feldern steht, was zu tun ist.
}
# Beim Feld.
problem-no-name = Geben Sie Ihren Familiennamen ein.
# Beim Feld.
problem-no-email = Geben Sie Ihre E-Mail-Adresse ein. Wenn Sie keine haben, hilft Ihnen unser Personal.
# Beim Feld.
problem-no-telephone = Geben Sie Ihre Telefonnummer ein.
# Beim Feld.
problem-no-answer = Das Amt braucht eine Antwort in diesem Feld: „{ $field }“
# Beim Feld.
problem-too-long = Bei „{ $field }“ sind höchstens { $max } Zeichen möglich. Kürzen Sie die Eingabe oder fragen Sie unser Personal.
# Beim Feld.
problem-character = Bei „{ $field }“ kann das Amt das Zeichen „{ $character }“ nicht speichern. Löschen oder ersetzen Sie es.
# Beim Feld, wenn ein Zeichen nicht in Namen vorkommt.
problem-not-in-names = Schreiben Sie mit lateinischen Buchstaben wie in Ihrem Pass oder Ausweis. Dieses Zeichen geht nicht: „{ $character }“
# Beim Feld: das Terminsystem nimmt Vor- und Familiennamen zusammen nur bis zu dieser Länge.
problem-name-too-long = Das Terminsystem nimmt nur Namen mit höchstens { $max } Zeichen an. Wenden Sie sich an unser Personal, damit Ihr Name vollständig bleibt.
# Beim Feld.
problem-not-an-email = Schreiben Sie die E-Mail-Adresse in dieser Form: name@example.org
# Beim Feld.
problem-plus = Das Terminsystem nimmt keine E-Mail-Adresse mit „+“ an. Geben Sie eine Adresse ohne „+“ ein.
# Beim Feld.
problem-not-a-phone = Schreiben Sie die Telefonnummer mit Vorwahl, zum Beispiel 02151 123456.
# Beim Feld.
problem-refused = Das Terminsystem nimmt die Eingabe bei „{ $field }“ nicht an. Prüfen Sie, ob sie richtig und vollständig ist.

## Bildschirmtastatur

# Taste der Bildschirmtastatur: schließt sie, höchstens 10 Zeichen.
board-done = Fertig
# Taste der Bildschirmtastatur: zum nächsten Feld, höchstens 13 Zeichen.
board-next = Nächstes Feld
# Taste der Bildschirmtastatur, höchstens 12 Zeichen.
board-space = Leerzeichen
# Taste der Bildschirmtastatur: nimmt das letzte Zeichen weg, höchstens 10 Zeichen.
board-erase = Rücktaste
# Taste der Bildschirmtastatur: leert das Feld, höchstens 14 Zeichen.
board-clear = Alles löschen
# Taste der Bildschirmtastatur: zeigt ähnliche Buchstaben zum letzten, höchstens 10 Zeichen.
board-accents = Ähnliche
# Taste der Bildschirmtastatur: zeigt weitere Zeichen, höchstens 10 Zeichen.
board-more = Mehr
# Taste der Bildschirmtastatur: zurück zu den Buchstaben, höchstens 12 Zeichen.
board-letters = Buchstaben
# Taste der Bildschirmtastatur: Buchstaben von A bis Z geordnet, höchstens 10 Zeichen.
board-order = A bis Z
# Taste der Bildschirmtastatur: Buchstaben wie auf einer Tastatur, höchstens 12 Zeichen.
board-usual = Tastatur
# Über der Bildschirmtastatur, wenn es zum letzten Zeichen keine anderen gibt.
board-no-accents = Zu „{ $letter }“ gibt es keine ähnlichen Buchstaben.
# Über der Auswahl ähnlicher Buchstaben.
board-accents-of = Ähnliche Buchstaben zu „{ $letter }“

## S-19 Prüfen und buchen

# Überschrift.
check-title = Prüfen Sie Ihre Angaben und buchen Sie
# Hinweis.
check-not-yet = Noch nicht gebucht.
# Eine Angabe in einer Zeile.
check-row = { $label }: { $value }
# Eine Angabe in einer Zeile, wenn das Amt als Frage formuliert.
check-question = { $label } { $value }
# Neben jeder Angabe.
check-change = Ändern
# Wenn eine freiwillige Angabe fehlt.
check-nothing = nicht angegeben
# Darunter.
check-others = Andere können mitlesen. Schauen Sie sich kurz um.
# Knopf.
check-book = Termin verbindlich buchen
# Knopf.
check-book-phone = Buchen und mit dem Handy bestätigen
# Eine Zeile dazu.
check-phone-hint = Danach bestätigen Sie den Termin: Sie scannen hier einen Code oder öffnen den Link in der E-Mail.
# Eine Zeile dazu, wenn keine E-Mail-Adresse angegeben ist.
check-phone-hint-code = Danach bestätigen Sie den Termin: Sie scannen hier einen Code mit dem Handy.
# Beschriftung.
fact-what = Anliegen
# Beschriftung.
fact-when = Wann
# Beschriftung.
fact-where = Wo
# Beschriftung.
fact-room = Im Gebäude
# Beschriftung.
fact-name = Name
# Beschriftung.
fact-number = Terminnummer
# Beschriftung.
fact-duration = Dauer
# Beschriftung.
fact-fee = Gebühr
# Beschriftung.
fact-desk = Schalter
# Beschriftung.
fact-phone = Telefon
# Eine Dauer.
minutes = { $count ->
    [one] etwa eine Minute
   *[other] etwa { $count } Minuten
}

## UX-20 Noch zu bestätigen

# Überschrift.
activate-title = Noch nicht fertig: Bestätigen Sie den Termin
# Hinweis.
activate-within = { $minutes ->
    [one] Bestätigen Sie innerhalb von einer Minute nach dem Buchen, sonst verfällt der Termin.
   *[other] Bestätigen Sie innerhalb von { $minutes } Minuten nach dem Buchen, sonst verfällt der Termin.
}
# Knopf.
activate-show = Code für das Handy zeigen
# Hinweis nach dem Nachsehen.
activate-not-yet = Der Termin ist noch nicht bestätigt.
# Erklärung.
activate-how = Bestätigen Sie mit dem Handy oder öffnen Sie den Link in der E-Mail, die wir Ihnen geschickt haben.
# Erklärung, wenn keine E-Mail-Adresse angegeben ist.
activate-how-code = Lassen Sie sich den Code zeigen und scannen Sie ihn mit dem Handy.
# Knopf.
activate-look = Ich habe bestätigt
# Knopf; auch auf der Seite des eigenen Termins.
activate-here = Hier am Automaten bestätigen
# Neben dem Code.
activate-qr = Scannen Sie diesen Code mit dem Handy. Er öffnet { $host } und bestätigt Ihren Termin.
# Statt des Codes.
activate-no-qr = Für den Code ist dieser Bildschirm zu klein. Öffnen Sie den Link in der E-Mail, die wir Ihnen geschickt haben.
# Statt des Codes, wenn keine E-Mail-Adresse angegeben ist.
activate-no-qr-desk = Für den Code ist dieser Bildschirm zu klein. Gehen Sie mit der Terminnummer zum Schalter.

## S-20 Gebucht

# Überschrift.
done-title = Ihr Termin ist gebucht
# Hinweis.
done-mail = Die Bestätigung kommt auch per E-Mail.
# Knopf.
done-another = Noch etwas erledigen
# Neben dem Code.
done-qr = Der Code öffnet Ihren Termin auf { $host }. Dort können Sie ihn ansehen und absagen.
# Statt des Codes.
done-no-qr = Für den Code ist dieser Bildschirm zu klein. Schreiben Sie sich die Terminnummer auf.
# Neben den Angaben zum Termin.
done-no-phone = Kein Handy dabei? Schreiben Sie sich die Terminnummer auf. Bei Fragen rufen Sie an: { $phone }
# Überschrift der Seite, auf der man den eigenen Termin sucht.
find-mine-title = Um welchen Termin geht es?
# Absatz.
find-mine-scan = Halten Sie den QR-Code aus Ihrer E-Mail oder Ihrem Brief vor den Scanner.
# Absatz, wenn das Terminsystem kurze Codes hat.
find-mine-type = Oder tippen Sie Terminnummer und Code ein.
# Unter dem Feld der Terminnummer.
find-mine-number-hint = Sie steht in der Bestätigung.
# Feld.
label-short-code = Code
# Unter dem Feld.
find-mine-code-hint = Vier Zeichen: Ziffern und Buchstaben von a bis f
# Überschrift neben den Feldern.
find-mine-nothing = Kein Code dabei?
# Hinweis nach einem Scan, der kein Termin ist.
find-mine-unreadable = Dieser Code gehört zu keinem Termin. Nehmen Sie den QR-Code aus der Terminbestätigung.
# Hinweis nach dem Eintippen; sagt nicht, was davon falsch ist.
find-mine-no-match = Zu Nummer und Code finden wir keinen Termin. Prüfen Sie beides. Ein abgesagter Termin lässt sich nicht mehr öffnen.
# Hinweis nach einem Scan.
find-mine-key-changed = Mit diesem Code lässt sich der Termin nicht mehr öffnen. Vielleicht wurde er abgesagt oder verschoben. Nehmen Sie den QR-Code aus der neuesten E-Mail oder fragen Sie am Schalter.
# Hinweis nach einem Scan.
find-mine-gone = Diesen Termin gibt es nicht mehr. Vielleicht wurde er nicht rechtzeitig bestätigt, oder er liegt lange zurück. Buchen Sie einen neuen Termin.
# Absatz nach fünf Versuchen.
tries-over = Das waren fünf Versuche. Aus Sicherheitsgründen können Sie hier nicht weitermachen. Fragen Sie am Schalter nach.
# Überschrift.
mine-title = Ihr Termin
# Hinweis.
mine-waiting = Dieser Termin ist noch nicht bestätigt. Bestätigen Sie ihn jetzt, sonst verfällt er.
# Hinweis.
mine-held = Diese Uhrzeit ist nur kurz freigehalten und noch nicht gebucht. Schließen Sie die Buchung dort ab, wo Sie sie begonnen haben.
# Hinweis.
mine-past = Dieser Termin ist schon vorbei. Er lässt sich nicht mehr ändern.
# Hinweis.
mine-called = Sie wurden zu diesem Termin schon aufgerufen. Gehen Sie zum Schalter.
# Hinweis.
mine-missed = Der Aufruf zu diesem Termin ist vorbei. Gehen Sie zum Schalter oder buchen Sie einen neuen Termin.
# Hinweis.
mine-gone = Dieser Termin ist abgesagt.
# Hinweis, wenn das Terminsystem einen unbekannten Stand meldet.
mine-other = Ob dieser Termin noch gilt, können wir hier nicht sagen. Fragen Sie am Schalter nach.
# Knopf.
mine-move = Termin verschieben
# Eine Zeile dazu.
mine-move-hint = Der alte Termin bleibt, bis der neue sicher ist
# Knopf.
mine-cancel = Termin absagen
# Eine Zeile dazu.
mine-cancel-hint = Wir fragen vorher noch einmal
# Frage.
cancel-title = Möchten Sie diesen Termin absagen?
# Knopf, steht an erster Stelle.
cancel-no = Nein, Termin behalten
# Knopf.
cancel-yes = Ja, Termin absagen
# Eine Zeile dazu.
cancel-yes-hint = Die Uhrzeit ist dann für andere frei
# Überschrift.
cancel-not-done-title = Der Termin ist nicht abgesagt
# Hinweis.
cancel-not-done = Wir haben nachgefragt: Der Termin gilt weiter. Sie können es noch einmal versuchen.
# Überschrift.
cancel-unsure-title = Wir wissen noch nicht, ob der Termin abgesagt ist
# Hinweis.
cancel-unsure = Die Antwort des Terminsystems ist nicht angekommen. Fragen Sie noch einmal nach oder gehen Sie zum Schalter.
# Frage, wenn für eine E-Mail-Adresse nur ein Termin erlaubt ist.
cancel-first-title = Möchten Sie zuerst den alten Termin absagen?
# Absatz.
cancel-first-why = Danach buchen wir sofort die neue Uhrzeit, die für Sie freigehalten ist. Klappt das nicht, haben Sie keinen Termin mehr. Wir sagen es Ihnen dann.
# Überschrift.
cancelled-title = Ihr Termin ist abgesagt
# Hinweis.
cancelled-free = Danke, dass Sie abgesagt haben. Jetzt kann jemand anderes diese Uhrzeit nutzen.
# Knopf.
cancelled-anew = Neuen Termin buchen
# Eine Zeile dazu.
cancelled-anew-hint = Dasselbe Anliegen; Ihre Angaben sind noch da
# Frage.
move-title = Möchten Sie Ihren Termin so verschieben?
# Bezeichnung.
move-old = Bisher
# Bezeichnung.
move-new = Neu
# Absatz.
move-kept = Name, E-Mail und Ihre übrigen Angaben übernehmen wir.
# Knopf.
move-yes = Termin verbindlich verschieben
# Knopf.
move-no = Nicht verschieben
# Eine Zeile dazu.
move-no-hint = Der alte Termin gilt weiter
# Hinweis über jeder Seite, solange ein neuer Termin gesucht wird.
move-stands = Ihr alter Termin gilt, bis der neue sicher ist.
# Hinweis über jeder Seite, wenn der alte Termin zuerst abgesagt wurde.
move-gone = Ihr alter Termin ist abgesagt. Der neue ist noch nicht gebucht.
# Knopf.
move-cancel-first = Zuerst den alten Termin absagen
# Eine Zeile dazu.
move-cancel-first-hint = Die neue Uhrzeit ist freigehalten
# Überschrift.
moved-title = Ihr Termin ist verschoben
# Hinweis.
moved-old = Der alte Termin ist abgesagt.
# Überschrift; auch wenn nicht sicher ist, ob der alte abgesagt ist.
both-title = Der neue Termin ist gebucht, für den alten ist noch etwas zu tun
# Hinweis.
both-stand = Zurzeit haben Sie zwei Termine. Sagen Sie den alten ab, damit ihn jemand anderes nutzen kann.
# Hinweis.
both-unsure = Ob der alte Termin abgesagt ist, wissen wir noch nicht. Vielleicht haben Sie zwei Termine.
# Knopf.
both-again = Alten Termin jetzt absagen
# Knopf.
both-leave = Trotzdem beenden
# Eine Zeile dazu.
both-leave-hint = Den alten Termin können Sie auch am Schalter absagen
# Überschrift.
both-new = Neuer Termin
# Überschrift.
both-old = Alter Termin
# Frage.
subjects-title = Wonach möchten Sie fragen?
# Absatz.
subjects-other = Zu allem anderen fragen Sie das Amt, bei dem Sie den Antrag gestellt haben.
# Überschrift über der Nummer.
inquiry-title = { $subject }: Wie ist die Nummer?
# Überschrift neben den Feldern.
inquiry-nothing = Keine Nummer dabei?
# Hinweis, wenn zu einer Meldung nichts da ist.
inquiry-not-found = Zu dieser Nummer finden wir nichts. Prüfen Sie die Nummer. Sehr alte Meldungen zeigen wir nicht mehr an.
# Feld.
label-serial = Seriennummer
# Unter dem Feld, eine Zeile; wo die Nummer steht, sagt die Stadt darüber.
hint-serial = 9 oder 10 Zeichen; 0 ist immer eine Null, nie ein O
# Feld.
label-reference = Vorgangsnummer
# Feld.
label-report = Nummer der Meldung
# Feld.
label-birth-date = Geburtsdatum
# Unter dem Feld.
hint-birth-date = Tag, Monat, Jahr, zum Beispiel 17.04.1990
# Feld.
label-letter-code = Code aus dem Brief
# Unter dem Feld.
hint-letter-code = Er steht im selben Brief wie die Vorgangsnummer.
# Fehler am Feld.
slip-missing = Füllen Sie dieses Feld aus: „{ $field }“
# Fehler am Feld.
slip-not-a-number = Geben Sie bei der Terminnummer nur Ziffern ein.
# Fehler am Feld.
slip-not-a-code = Geben Sie die vier Zeichen des Codes ein: Ziffern und Buchstaben von a bis f. Ist Ihr Code länger, halten Sie den QR-Code vor den Scanner.
# Fehler am Feld.
slip-not-a-day = Schreiben Sie das Geburtsdatum mit Tag, Monat und Jahr, zum Beispiel 17.04.1990.
# Fehler am Feld.
slip-serial-length = Die Seriennummer hat 9 oder 10 Zeichen. Prüfen Sie, ob eines fehlt oder zu viel ist.
# Fehler am Feld.
slip-serial-character = Das Zeichen „{ $character }“ kommt in Seriennummern nicht vor. Vergleichen Sie jedes Zeichen.
# Fehler am Feld.
slip-serial-check = Die Seriennummer stimmt noch nicht. Vergleichen Sie jedes Zeichen.
# Überschrift: was es ist und wie es steht.
case-title = { $what }: { $state }
# Stand, auch in einer Überschrift nach einem Doppelpunkt.
state-received = eingegangen
# Stand eines Ausweises.
state-ordered = beantragt
# Stand.
state-in-work = in Bearbeitung
# Stand.
state-waiting-for-you = es fehlt etwas von Ihnen
# Stand.
state-suspended = Bearbeitung pausiert
# Stand.
state-decided = entschieden
# Stand eines Ausweises.
state-in-production = wird hergestellt
# Stand eines Ausweises.
state-at-office = im Amt, noch nicht abholbereit
# Stand.
state-ready = abholbereit
# Stand.
state-finished = abgeschlossen
# Stand eines Ausweises.
state-collected = abgeholt
# Stand.
state-rejected = abgelehnt
# Stand, für den wir kein Wort haben.
state-unknown = Stand nicht bekannt
# Stufe des Wegs, ein Hauptwort.
stage-received = Eingang
# Stufe des Wegs eines Ausweises.
stage-ordered = Antrag
# Stufe des Wegs.
stage-in-work = Bearbeitung
# Stufe des Wegs; steht nur da, solange es so ist.
stage-waiting-for-you = Es fehlt etwas
# Stufe des Wegs.
stage-suspended = Pause
# Stufe des Wegs.
stage-decided = Entscheidung
# Stufe des Wegs eines Ausweises.
stage-in-production = Herstellung
# Stufe des Wegs eines Ausweises.
stage-at-office = Eingang im Amt
# Stufe des Wegs; kurz, damit der Tag daneben passt.
stage-ready = Abholbereit
# Stufe des Wegs.
stage-finished = Abschluss
# Stufe des Wegs eines Ausweises.
stage-collected = Abholung
# Stufe des Wegs.
stage-rejected = Ablehnung
# Eine erledigte Stufe des Wegs, mit Zeichen.
stage-done = ✓ { $stage }
# Die jetzige Stufe, mit Zeichen.
stage-now = ● { $stage }
# Eine Stufe, die noch kommt, mit Zeichen.
stage-open = ○ { $stage }
# Neben einer erledigten Stufe ohne Tag.
stage-behind = erledigt
# Neben der jetzigen Stufe ohne Tag.
stage-here = jetzt
# Neben der jetzigen Stufe; kurz, damit der Tag auf 57 Spalten passt.
stage-since = seit { $day }
# Neben einer Stufe, die noch kommt.
stage-later = kommt noch
# Hinweis, wenn die Auskunft alt ist.
case-stale = Dieser Stand ist vom { $day }. Inzwischen kann sich etwas geändert haben.
# Absatz.
case-step = Das ist Schritt { $step } von { $of }.
# Überschrift.
case-note = Nachricht vom Amt
# Bezeichnung.
case-until = Abholen bis
# Bezeichnung.
case-expected = Fertig etwa am
# Bezeichnung: bis wann das Amt entschieden haben muss; verschiebt sich in den Daten nicht.
case-deadline = Frist für das Amt
# Bezeichnung.
case-remark = Hinweis
# Neben der Bezeichnung Hinweis.
case-extended = Das Amt braucht mehr Zeit. Die Frist, die hier steht, ist die ursprüngliche.
# Neben der Bezeichnung Hinweis.
case-express = Expressverfahren
# Bezeichnung.
fact-reference = Nummer
# Das Ende der Nummer, der Rest bleibt verborgen.
ends-in = endet auf { $end }
# Knopf.
case-pick-up = Termin zum Abholen buchen
# Knopf.
case-home = Noch etwas erledigen
# Überschrift.
case-bring = Bitte bringen Sie mit
# Punkt.
case-bring-old = Ihren alten Ausweis oder Pass, wenn Sie einen haben
# Punkt.
case-bring-proxy = Holt jemand anderes ab: eine schriftliche Vollmacht von Ihnen und den Ausweis oder Pass dieser Person
# Punkt. Den PIN-Brief gibt es seit Februar 2025 beim Antrag, in jedem Alter; wer ihn nicht hat, holt selbst ab.
case-bring-pin = Beim Personalausweis: Haben Sie keinen PIN-Brief, kommen Sie selbst und sagen Sie es am Schalter
# Hinweis, was zu tun ist.
next-wait = Zurzeit müssen Sie nichts tun.
# Hinweis, was zu tun ist.
next-papers = Reichen Sie beim Amt die Unterlagen ein, die noch fehlen.
# Hinweis, was zu tun ist.
next-pay = Bezahlen Sie die Gebühr. Danach geht es weiter.
# Hinweis, was zu tun ist.
next-pick-up = Sie können das Dokument abholen.
# Hinweis, was zu tun ist.
next-come = Kommen Sie zu einem Termin ins Amt.
# Hinweis, was zu tun ist.
next-call = Sprechen Sie mit dem Amt.
# Hinweis, was zu tun ist.
next-suspended = Es kann länger dauern. Bei Fragen sprechen Sie mit dem Amt.
# Hinweis, was zu tun ist; auch bei einer Meldung, zu der es keinen Bescheid gibt.
next-rejected = Die Gründe erfahren Sie beim Amt. Wenn Sie einen Bescheid bekommen, steht darin auch, was Sie dagegen tun können.
# Überschrift über dem Code.
phone-title = Mit dem Handy weitermachen
# Knopf.
phone-show = Mit dem Handy weitermachen
# Eine Zeile dazu.
phone-show-hint = Zeigt einen Code für Ihren Termin und Ihren Kalender
# Warnung über dem Code.
phone-secret = Dieser Code ist nur für Sie. Wer ihn hat, kann Ihren Termin öffnen und absagen.
# Absatz.
phone-left = { $seconds ->
    [one] Der Code verschwindet in einer Sekunde.
   *[other] Der Code verschwindet in { $seconds } Sekunden.
}
# Knopf.
phone-hide = Code entfernen
# Knopf.
phone-longer = Code länger zeigen
# Knopf.
phone-none = Ich habe kein Smartphone
# Knopf.
phone-page = Code für meinen Termin
# Knopf.
phone-calendar = Code für den Kalender
# Knopf.
phone-offline = Code für den Kalender, ohne Internet
# Neben dem Code.
phone-service = Der Code öffnet dieses Anliegen auf { $host }. Dort können Sie weitermachen.
# Neben dem Code.
phone-office = Der Code öffnet auf { $host } dieses Anliegen für diesen Standort. Dort können Sie weitermachen.
# Neben dem Code.
phone-held = Der Code öffnet { $host } und zeigt Ihre freigehaltene Uhrzeit. Buchen Sie sie hier am Automaten.
# Neben dem Code.
phone-status = Der Code öffnet { $host }. Geben Sie Ihre Angaben dort noch einmal ein.
# Neben dem Code.
phone-calendar-code = Der Code lädt den Kalendereintrag von { $host }.
# Neben dem Code.
phone-offline-code = Der Code enthält den Termin selbst. Ihr Handy braucht kein Internet.
# Wo der Code nicht passt.
phone-no-room = Für den Code ist dieser Bildschirm zu klein. Öffnen Sie auf dem Handy: { $host }
# Überschrift.
no-phone-title = Ohne Smartphone
# Absatz.
no-phone-here = Sie brauchen kein Smartphone. Machen Sie hier am Automaten weiter oder sprechen Sie mit uns.
# Absatz; auch wenn der Termin noch zu bestätigen ist.
no-phone-write = Schreiben Sie sich Ihren Termin auf oder sprechen Sie mit uns.

## SEC-09 Ungewiss

# Überschrift.
unsure-title = Wir wissen noch nicht, ob der Termin gebucht ist
# Hinweis.
unsure-what = Die Antwort des Terminsystems ist nicht angekommen. Wir buchen nichts doppelt.
# Knopf.
unsure-again = Noch einmal nachfragen
# Erklärung.
unsure-next = Wenn Sie jetzt beenden, sagen wir den Termin ab. So bleibt kein Termin gebucht, von dem Sie nichts wissen.
# Erklärung, wenn der Termin schon vorgemerkt ist.
unsure-booked = Der Termin ist vorgemerkt, aber vielleicht noch nicht bestätigt. Fragen Sie noch einmal nach, bestätigen Sie ihn mit dem Code oder gehen Sie zum Schalter.
# Überschrift.
not-booked-title = Der Termin ist noch nicht gebucht
# Hinweis.
not-booked-what = Wir haben nachgefragt: Das Terminsystem hat die Buchung nicht übernommen.
# Erklärung.
not-booked-held = Ihre Uhrzeit ist noch freigehalten, Ihre Angaben sind noch da. Gehen Sie zurück und buchen Sie noch einmal.
# Erklärung.
not-booked-kept = Ihre Angaben sind noch da. Gehen Sie zurück und versuchen Sie es noch einmal.
# Knopf.
not-booked-back = Zurück zu Ihren Angaben

## Wenn etwas nicht geht

# Überschrift.
sorry-title = Das hat nicht geklappt
# Überschrift.
sorry-away-title = Die Terminbuchung ist gerade nicht erreichbar
# Überschrift.
sorry-busy-title = Das Terminsystem ist gerade überlastet
# Überschrift.
sorry-mail-title = Für diese E-Mail-Adresse gibt es schon Termine
# Überschrift.
sorry-tries-title = Diese Nummer ist für kurze Zeit gesperrt
# Überschrift.
sorry-status-title = Zum Stand können wir gerade nichts sagen
# Erklärung.
sorry-status = Die Auskunft zum Stand ist gerade nicht erreichbar. An Ihrem Antrag oder Ihrer Meldung ändert das nichts. Versuchen Sie es gleich noch einmal oder fragen Sie am Schalter nach.
# Erklärung.
sorry-unreachable = Der Automat hat gerade keine Verbindung zum Terminsystem. Was Sie eingegeben haben, ist noch da. Versuchen Sie es gleich noch einmal oder gehen Sie zum Schalter.
# Erklärung.
sorry-slow = Das Terminsystem hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal.
# Erklärung.
sorry-garbled = Wir konnten die Antwort des Terminsystems nicht lesen. Versuchen Sie es noch einmal oder gehen Sie zum Schalter.
# Erklärung.
sorry-lost = Die Antwort des Terminsystems ist nicht angekommen. Dieser Termin ist noch nicht gebucht. Versuchen Sie es noch einmal. Wenn die Uhrzeit dann als belegt erscheint, wählen Sie eine andere.
# Erklärung.
sorry-busy = { $seconds ->
    [one] Warten Sie eine Sekunde und versuchen Sie es dann noch einmal. Was Sie eingegeben haben, ist noch da.
   *[other] Warten Sie { $seconds } Sekunden und versuchen Sie es dann noch einmal. Was Sie eingegeben haben, ist noch da.
}
# Erklärung.
sorry-taken = Diese Uhrzeit ist inzwischen vergeben. Gehen Sie zurück und wählen Sie eine andere.
# Erklärung.
sorry-no-renewal = Länger als angezeigt können wir Ihre Uhrzeit nicht freihalten. Gehen Sie zurück und buchen Sie, bevor die Zeit abläuft.
# Erklärung.
sorry-gone = Diesen Termin gibt es im Terminsystem nicht mehr. Buchen Sie einen neuen Termin.
# Erklärung.
sorry-wrong-key = Dieser Termin lässt sich nicht mehr öffnen. Vielleicht wurde er abgesagt. Fragen Sie am Schalter nach.
# Erklärung.
sorry-mail-limit = Mit dieser E-Mail-Adresse können Sie keinen weiteren Termin buchen. Nehmen Sie eine andere Adresse oder sagen Sie einen anderen Termin ab.
# Erklärung.
sorry-answer = Das Terminsystem nimmt eine Ihrer Angaben nicht an. Gehen Sie zurück und prüfen Sie Ihre Angaben.
# Erklärung.
sorry-not-here = Dieser Standort bietet das nicht mehr an. Wählen Sie einen anderen Standort.
# Erklärung.
sorry-too-much = Das ist zu viel für einen Termin. Wählen Sie weniger Anliegen oder Personen, oder buchen Sie zwei Termine.
# Erklärung.
sorry-called = Sie wurden zu diesem Termin schon aufgerufen. Gehen Sie zum Schalter.
# Erklärung.
sorry-past = Dieser Termin ist schon vorbei. Buchen Sie einen neuen Termin.
# Erklärung.
sorry-nothing-free = Hier ist zurzeit kein Termin frei. Wählen Sie einen anderen Standort oder Tag.
# Erklärung.
sorry-captcha = Das Terminsystem hat den Automaten bei einer Sicherheitsprüfung nicht anerkannt. Versuchen Sie es noch einmal oder wählen Sie einen anderen Standort.
# Erklärung.
sorry-captcha-expired = Eine Sicherheitsprüfung des Terminsystems ist abgelaufen. Versuchen Sie es noch einmal. Was Sie eingegeben haben, ist noch da.
# Erklärung.
sorry-maintenance = Am Terminsystem wird gerade gearbeitet. Versuchen Sie es später noch einmal oder gehen Sie zum Schalter.
# Erklärung.
sorry-backend = Ein Teil des Terminsystems antwortet nicht. Versuchen Sie es gleich noch einmal oder gehen Sie zum Schalter.
# Erklärung.
sorry-blocked = Das Terminsystem lässt diesen Automaten nicht zu. Gehen Sie zum Schalter, sagen Sie dort Bescheid und fragen Sie nach einem Termin.
# Erklärung, wenn zu Nummer und zweiter Angabe nichts gesagt werden kann; sagt nicht, was davon falsch ist.
sorry-no-match = Zu diesen Angaben finden wir nichts. Prüfen Sie beide Angaben. Sehr alte Vorgänge zeigen wir nicht mehr an.
# Erklärung nach fünf Versuchen mit derselben Nummer.
sorry-tries = { $minutes ->
    [one] Mit dieser Nummer gab es zu viele Versuche. Warten Sie eine Minute oder fragen Sie am Schalter nach.
   *[other] Mit dieser Nummer gab es zu viele Versuche. Warten Sie { $minutes } Minuten oder fragen Sie am Schalter nach.
}
# Erklärung.
sorry-set-up = Im Terminsystem fehlt eine Einstellung. Zeigen Sie diese Seite unserem Personal. Fehlercode: { $code }
# Erklärung.
sorry-technical = Das Terminsystem meldet einen Fehler. Versuchen Sie es noch einmal oder zeigen Sie diese Seite unserem Personal. Fehlercode: { $code }
# Knopf.
sorry-again = Noch einmal versuchen
# Knopf.
sorry-other-mail = Andere E-Mail-Adresse eingeben
# Knopf.
sorry-other-office = Anderen Standort wählen
# Knopf.
sorry-fewer = Weniger Anliegen oder Personen wählen
# Knopf.
sorry-home = Zurück zum Anfang

## Warten

# Überschrift.
waiting-catalogue = Die Anliegen werden geladen …
# Überschrift.
waiting-calendar = Freie Termine werden gesucht …
# Überschrift.
waiting-reserve = Ihre Uhrzeit wird freigehalten …
# Überschrift.
waiting-book = Ihr Termin wird gebucht …
# Überschrift.
waiting-cancel = Der Termin wird abgesagt …
# Überschrift.
waiting-look = Wir fragen beim Terminsystem nach …
# Überschrift.
waiting-status = Wir fragen nach dem Stand …
# Darunter.
waiting-moment = Einen Moment. Sie müssen nichts tun.
# Knopf.
waiting-stop = Nicht mehr warten

## S-34 Hilfe, Kontakt, Datenschutz

# Überschrift.
help-title = So bedienen Sie den Automaten
# Punkt.
help-arrows = Mit den Pfeiltasten bewegen Sie die Markierung ▶, mit der Eingabetaste (Enter) wählen Sie aus.
# Punkt.
help-digits = Steht eine Zahl vor einer Zeile, können Sie auch die Zahl drücken.
# Punkt.
help-type = In einem Feld schreiben Sie einfach los. Die Rücktaste löscht.
# Punkt.
help-back = Esc geht einen Schritt zurück. Was Sie geschrieben haben, bleibt erhalten.
# Punkt.
help-touch = Sie können auch alles mit dem Finger antippen oder mit der Maus anklicken.
# Punkt.
help-scan = Den QR-Code Ihrer Terminbestätigung können Sie auf dem ersten Bildschirm vor den Scanner halten.
# Punkt.
help-phone = Auf manchen Seiten zeigt F6 einen Code. Damit machen Sie auf dem Handy weiter.
# Absatz.
help-time = Lassen Sie sich Zeit. Wenn Sie lange nichts tun, fragen wir, ob Sie noch da sind.
# Knopf.
help-return = Zurück zur vorigen Seite
# Überschrift.
contact-title = So erreichen Sie uns
# Überschrift.
contact-hours = Öffnungszeiten
# Öffnungszeit.
contact-from-until = { $from } bis { $until } Uhr
# Wochentag.
monday = Montag
# Wochentag.
tuesday = Dienstag
# Wochentag.
wednesday = Mittwoch
# Wochentag.
thursday = Donnerstag
# Wochentag.
friday = Freitag
# Wochentag.
saturday = Samstag
# Wochentag.
sunday = Sonntag
# Überschrift.
privacy-title = Was geschieht mit Ihren Daten?
# Punkt.
privacy-use = Wir fragen nur nach dem, was für Ihren Termin oder Ihre Auskunft nötig ist.
# Punkt.
privacy-keep = Ihre Angaben gehen an die Systeme der Stadt. Der Automat behält nichts.
# Punkt.
privacy-idle = Wenn Sie „Beenden“ wählen oder weggehen, wird hier alles gelöscht.
# Punkt.
privacy-code = Der Code für das Handy öffnet Ihren Termin. Zeigen Sie ihn niemandem. Er verschwindet nach einer Minute.
# Absatz.
privacy-more = Die vollständige Datenschutzerklärung der Stadt { $city } finden Sie im Internet: { $address }

## S-35, S-36, Beenden

# Frage.
still-there-title = Sind Sie noch da?
# Zählt herunter.
still-there-left = { $seconds ->
    [one] In einer Sekunde löschen wir Ihre Angaben auf diesem Automaten.
   *[other] In { $seconds } Sekunden löschen wir Ihre Angaben auf diesem Automaten.
}
# Knopf.
still-there-yes = Ja, weiter
# Knopf.
still-there-no = Nein, alles löschen
# Überschrift.
farewell-title = Auf Wiedersehen
# Darunter.
farewell-deleted = Ihre Angaben sind auf diesem Automaten gelöscht.
# Frage.
leave-title = Beenden und alle Angaben löschen?
# Erklärung.
leave-hold = Wenn Sie jetzt beenden, bekommen Sie diesen Termin nicht. Die Uhrzeit wird wieder frei.
# Knopf.
leave-no = Nein, weitermachen
# Knopf.
leave-yes = Ja, beenden und löschen
