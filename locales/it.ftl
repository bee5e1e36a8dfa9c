# Italiano. I commenti nel file tedesco dicono dove compare ogni messaggio.

## Words from outside, as they are

plain = { $words }
plain-private = { $words }

## Kopf und Fuß jeder Seite

back = Indietro
key-help = Aiuto
key-language = Lingua
key-colours = Colori
key-renew = Più tempo
key-phone = Cellulare
leave = Terminare
demo-mark = Demo
step = Passo { $step } di { $of }
clock-now = { $time }
continue = Continuare
voluntary = facoltativo
current = attuale
german-only = Questo testo è disponibile solo in tedesco.
more-below = continua più sotto
more-above = continua più sopra
too-small = Lo schermo è troppo piccolo. Si rivolga al nostro personale.
today = oggi
free-day = libero
month-title = { $month }
day-title = { $day }
amount = { $amount }

## S-00 Erster Bildschirm

attract-title = Benvenuti al Comune di { $city }
attract-what = Qui può prenotare o cambiare un appuntamento e chiedere informazioni. Ha già un appuntamento? Avvicini il codice QR al lettore.
attract-begin = Iniziare

## S-01 Sprache

languages-title = Quale lingua preferisce?

## S-03 Was ist hier möglich

home-title = Che cosa vuole fare?
home-book = Prenotare un appuntamento
home-book-hint = Carta d’identità, cambio di residenza, patente e altro
home-mine = Vedere o cambiare il mio appuntamento
home-mine-hint = Spostarlo o disdirlo con il codice QR
home-status = A che punto è la mia pratica?
home-contact = Parlare con una persona
home-contact-hint = Sportello, telefono e orari di apertura
home-privacy = Che cosa succede ai miei dati?
home-privacy-hint = Spiegato in breve

## S-04 bis S-07 Anliegen finden

find-title = Quale servizio le serve?
find-quick = I più richiesti
find-search = Cercare un servizio
find-search-hint = Scriva una parola, per esempio «trasloco»
find-events = La sua situazione
find-topics = Argomenti
find-all = Tutti i servizi
search-title = Cercare un servizio
search-label = Servizio
search-hint = Bastano una o due parole.
search-found = { $count ->
    [one] Un servizio trovato:
    [many] { $count } di servizi trovati:
   *[other] { $count } servizi trovati:
}
search-many = Servizi trovati: { $count }. Ecco i primi { $shown }. Continui a scrivere per restringere la ricerca.
search-nothing = Non abbiamo trovato nulla. Provi con un’altra parola o scelga un argomento.
search-topics = Vedere gli argomenti

## S-08 Ein Anliegen im Einzelnen

leaflet-title = { $service }
leaflet-here = Qui può prenotare l’appuntamento. Tutto il resto si fa poi in ufficio.
leaflet-mail = Per questo appuntamento serve un indirizzo e-mail.
leaflet-book = Prenotare l’appuntamento
leaflet-together = Per più persone o con altri servizi
leaflet-together-hint = Tutto in un solo appuntamento
leaflet-no-mail = Non ho un indirizzo e-mail
leaflet-bring = Che cosa portare
leaflet-facts = Durata e costi
leaflet-deadline = Scadenza
leaflet-remains = Che cosa succede dopo
free-of-charge = gratuito
fee-for = Costo ({ $what })

## S-09 Mehrere in einem Termin

together-title = Che cosa vuole fare in questo appuntamento?
together-change = Modificare
together-more = Uno in più: { $service }
together-less = Uno in meno: { $service }
together-add = Aggiungere: { $service }
times = { $count ->
    [one] una volta
    [many] { $count } di volte
   *[other] { $count } volte
}
basket-line =
    { $count ->
        [one] { $service }
        [many] { $count } × { $service }
       *[other] { $count } × { $service }
    }{ $others ->
        [0] {""}
        [one] {" "}e un altro servizio
        [many] {" "}e altri { $others } di servizi
       *[other] {" "}e altri { $others } servizi
    }

## UX-21 Ohne E-Mail

no-mail-title = Appuntamento senza indirizzo e-mail
no-mail-offices = In queste sedi può prenotare senza indirizzo e-mail:
no-mail-nowhere = Al totem questo appuntamento si prenota solo con un indirizzo e-mail.
no-mail-people = Il nostro personale prenota volentieri l’appuntamento per lei.

## S-10 Standort

offices-title = In quale sede vuole venire?
offices-anywhere = In una sede qualsiasi, il prima possibile
offices-anywhere-hint = { $count ->
    [one] Cerchiamo in una sede.
    [many] Cerchiamo in { $count } di sedi.
   *[other] Cerchiamo in { $count } sedi.
}
offices-here = Qui: { $name }
offices-one = { $name }
offices-address = { $address }
offices-nearest = Sedi, dalla più vicina
offices-all = Tutte le sedi
offices-none = In nessuna sede si può fare tutto in un solo appuntamento. Torni indietro e scelga meno servizi o meno persone.
office-line = { $name }, { $address }

## S-11 Tag

days-title = In che giorno vuole venire?
days-next = I prossimi giorni liberi
days-today = oggi
days-tomorrow = domani
days-in = { $days ->
    [one] tra un giorno
    [many] tra { $days } di giorni
   *[other] tra { $days } giorni
}
days-full = { $day }: ormai è tutto occupato. Scelga un altro giorno.

## S-12 Uhrzeit

times-title = A che ora vuole venire { $day }?
times-taken = L’appuntamento delle { $time } non è più libero. Questi orari sono ancora liberi.
times-earlier = Orari precedenti
times-later = Orari successivi
times-other-day = Scegliere un altro giorno
times-morning = Mattina
times-afternoon = Pomeriggio
times-one = { $time }
when = { $day }, ore { $time }

## UX-22 Nichts frei

nothing-title = Al momento non ci sono appuntamenti liberi
nothing-here = In questa sede non ci sono appuntamenti liberi nei prossimi sei mesi: { $office }
nothing-anywhere = In nessuna di queste sedi ci sono appuntamenti liberi nei prossimi sei mesi per:
nothing-month = Vedere i primi giorni liberi: { $month }
nothing-other-offices = Cercare in tutte le sedi
nothing-fewer = Scegliere meno servizi o meno persone
nothing-again = Controllare di nuovo
nothing-release = Quando ci saranno nuovi appuntamenti
nothing-people = Dove trovare aiuto

## UX-19 Freigehalten

held-until = { $minutes ->
    [one] Il suo orario è riservato fino alle { $until }: manca un minuto.
    [many] Il suo orario è riservato fino alle { $until }: mancano { $minutes } di minuti.
   *[other] Il suo orario è riservato fino alle { $until }: mancano { $minutes } minuti.
}
held-soon-over = { $seconds ->
    [one] Manca solo un secondo: il suo orario è riservato fino alle { $until }. Con «Più tempo» può prolungare.
    [many] Mancano solo { $seconds } di secondi: il suo orario è riservato fino alle { $until }. Con «Più tempo» può prolungare.
   *[other] Mancano solo { $seconds } secondi: il suo orario è riservato fino alle { $until }. Con «Più tempo» può prolungare.
}
expired-title = Il suo orario non è più riservato
expired-kept = Il tempo è scaduto. L’appuntamento non è prenotato. Quello che ha inserito c’è ancora.
expired-again = Riservare di nuovo lo stesso orario
expired-other = Scegliere un altro orario

## S-14 bis S-18 Angaben

names-title = Come si chiama?
reach-title = Come possiamo contattarla?
reach-why-must = Questa sede ha bisogno del suo indirizzo e-mail. La conferma le arriva per e-mail.
reach-why-may = Con un indirizzo e-mail riceve una conferma. Può prenotare anche senza.
more-title = Che cos’altro vuole comunicare all’ufficio?
label-given-names = Nome o nomi
label-family-name = Cognome
label-email = Indirizzo e-mail
label-telephone = Numero di telefono
label-text = Osservazioni
label-only-name = Nome
hint-names-latin = Usi le lettere latine, come sul passaporto.
hint-write = Per scrivere tocchi il campo o prema OK.
hint-email = Per esempio name@example.org
hint-telephone = Per esempio 02151 123456
names-one = Ho un solo nome, senza cognome
names-two = Ho un nome e un cognome
mail-offer = Scrivere «{ $meant }» invece di «{ $written }»
mail-check = «{ $written }» è corretto? Se sì, scelga di nuovo «Continuare».
form-error-title = Errore: { $title }
form-problems = { $count ->
    [one] C’è un problema. Nel campo è indicato che cosa fare.
    [many] Ci sono { $count } di problemi. Nei campi è indicato che cosa fare.
   *[other] Ci sono { $count } problemi. Nei campi è indicato che cosa fare.
}
problem-no-name = Inserisca il cognome.
problem-no-email = Inserisca l’indirizzo e-mail. Se non ne ha uno, il nostro personale la aiuta.
problem-no-telephone = Inserisca il numero di telefono.
problem-no-answer = L’ufficio ha bisogno di una risposta in questo campo: «{ $field }»
problem-too-long = In «{ $field }» può scrivere al massimo { $max } caratteri. Accorci il testo o chieda al nostro personale.
problem-character = In «{ $field }» l’ufficio non può registrare il carattere «{ $character }». Lo cancelli o lo sostituisca.
problem-not-in-names = Usi le lettere latine, come sul documento. Questo carattere non si può usare: «{ $character }»
problem-name-too-long = Il sistema di prenotazione accetta nomi fino a { $max } caratteri. Il nostro personale la aiuta, così il nome resta intero.
problem-not-an-email = Scriva l’indirizzo e-mail in questa forma: name@example.org
problem-plus = Il sistema di prenotazione non accetta indirizzi e-mail con il «+». Inserisca un indirizzo senza «+».
problem-not-a-phone = Scriva il numero di telefono con il prefisso, per esempio 02151 123456.
problem-refused = Il sistema di prenotazione non accetta il testo in «{ $field }». Controlli che sia giusto e completo.

## The keyboard on the screen

board-done = Fatto
board-next = Altro campo
board-space = Spazio
board-erase = Cancella
board-clear = Cancella tutto
board-accents = Accenti
board-more = Altro
board-letters = Lettere
board-order = Da A a Z
board-usual = Tastiera
board-no-accents = Non ci sono lettere simili a «{ $letter }».
board-accents-of = Lettere simili a «{ $letter }»

## S-19 Prüfen und buchen

check-title = Controlli i suoi dati e prenoti
check-not-yet = L’appuntamento non è ancora prenotato.
check-row = { $label }: { $value }
check-question = { $label } { $value }
check-change = Modificare
check-nothing = non indicato
check-others = Altre persone potrebbero leggere. Si guardi un momento intorno.
check-book = Prenotare questo appuntamento
check-book-phone = Prenotare e confermare con il cellulare
check-phone-hint = Dopo deve confermare l’appuntamento: inquadri un codice qui oppure apra il link nell’e-mail.
check-phone-hint-code = Dopo deve confermare l’appuntamento: inquadri qui un codice con il cellulare.
fact-what = Servizio
fact-when = Quando
fact-where = Dove
fact-room = Nell’edificio
fact-name = Nome
fact-number = Numero appuntamento
fact-duration = Durata
fact-fee = Costo
fact-desk = Sportello
fact-phone = Telefono
minutes = { $count ->
    [one] circa un minuto
    [many] circa { $count } di minuti
   *[other] circa { $count } minuti
}

## UX-20 Noch zu bestätigen

activate-title = Manca ancora un passo: confermi l’appuntamento
activate-within = { $minutes ->
    [one] Confermi entro un minuto dalla prenotazione, altrimenti perde l’appuntamento.
    [many] Confermi entro { $minutes } di minuti dalla prenotazione, altrimenti perde l’appuntamento.
   *[other] Confermi entro { $minutes } minuti dalla prenotazione, altrimenti perde l’appuntamento.
}
activate-show = Mostrare il codice per il cellulare
activate-not-yet = L’appuntamento non è ancora confermato.
activate-how = Confermi con il cellulare o apra il link nell’e-mail che le abbiamo mandato.
activate-how-code = Faccia comparire il codice e lo inquadri con il cellulare.
activate-look = Ho confermato
activate-here = Confermare qui al totem
activate-qr = Inquadri questo codice con il cellulare. Il codice apre { $host } e conferma il suo appuntamento.
activate-no-qr = Questo schermo è troppo piccolo per il codice. Apra il link nell’e-mail che le abbiamo mandato.
activate-no-qr-desk = Questo schermo è troppo piccolo per il codice. Vada allo sportello con il numero dell’appuntamento.

## S-20 Gebucht

done-title = Il suo appuntamento è prenotato
done-mail = Riceve la conferma anche per e-mail.
done-another = Fare un’altra operazione
done-qr = Il codice apre il suo appuntamento su { $host }. Lì può vederlo e disdirlo.
done-no-qr = Questo schermo è troppo piccolo per il codice. Si scriva il numero dell’appuntamento.
done-no-phone = Non ha il cellulare con sé? Si scriva il numero dell’appuntamento. Se ha domande, chiami: { $phone }
find-mine-title = Di quale appuntamento si tratta?
find-mine-scan = Avvicini al lettore il codice QR dell’e-mail o della lettera.
find-mine-type = Oppure inserisca il numero dell’appuntamento e il codice.
find-mine-number-hint = Lo trova nella conferma.
label-short-code = Codice
find-mine-code-hint = Quattro caratteri: cifre e lettere dalla a alla f
find-mine-nothing = Non ha il codice con sé?
find-mine-unreadable = Questo codice non corrisponde a nessun appuntamento. Usi il codice QR della conferma.
find-mine-no-match = Con questo numero e questo codice non troviamo nessun appuntamento. Li controlli tutti e due. Un appuntamento disdetto non si può più aprire.
find-mine-key-changed = Questo codice non apre più l’appuntamento. Forse è stato disdetto o spostato. Usi il codice QR dell’ultima e-mail o chieda allo sportello.
find-mine-gone = Questo appuntamento non esiste più. Forse non è stato confermato in tempo, oppure è passato molto tempo. Prenoti un nuovo appuntamento.
tries-over = I tentativi sono stati cinque. Per motivi di sicurezza qui non si può continuare. Chieda allo sportello.
mine-title = Il suo appuntamento
mine-waiting = Questo appuntamento non è ancora confermato. Lo confermi adesso, altrimenti lo perde.
mine-held = Questo orario è riservato solo per poco tempo e non è ancora prenotato. Completi la prenotazione dove l’ha iniziata.
mine-past = Questo appuntamento è già passato. Non si può più cambiare.
mine-called = Il suo turno per questo appuntamento è già stato chiamato. Vada allo sportello.
mine-missed = Il suo turno per questo appuntamento è già passato. Vada allo sportello o prenoti un nuovo appuntamento.
mine-gone = Questo appuntamento è disdetto.
mine-other = Qui non possiamo dire se questo appuntamento è ancora valido. Chieda allo sportello.
mine-move = Spostare l’appuntamento
mine-move-hint = Il vecchio resta finché il nuovo non è sicuro
mine-cancel = Disdire l’appuntamento
mine-cancel-hint = Prima glielo chiediamo ancora una volta
cancel-title = Vuole disdire questo appuntamento?
cancel-no = No, tenere l’appuntamento
cancel-yes = Sì, disdire l’appuntamento
cancel-yes-hint = L’orario torna libero per altre persone
cancel-not-done-title = L’appuntamento non è stato disdetto
cancel-not-done = Abbiamo controllato: l’appuntamento è ancora valido. Può provare di nuovo.
cancel-unsure-title = Non sappiamo ancora se l’appuntamento è stato disdetto
cancel-unsure = La risposta del sistema di prenotazione non è arrivata. Controlli di nuovo o vada allo sportello.
cancel-first-title = Vuole disdire prima il vecchio appuntamento?
cancel-first-why = Subito dopo prenotiamo il nuovo orario, che è riservato per lei. Se non funziona, resta senza appuntamento. In questo caso la avvisiamo.
cancelled-title = Il suo appuntamento è disdetto
cancelled-free = Grazie per averlo disdetto. Ora un’altra persona può usare questo orario.
cancelled-anew = Prenotare un nuovo appuntamento
cancelled-anew-hint = Lo stesso servizio; i suoi dati ci sono ancora
move-title = Vuole spostare così il suo appuntamento?
move-old = Finora
move-new = Nuovo
move-kept = Nome, e-mail e tutti gli altri dati restano uguali.
move-yes = Spostare l’appuntamento
move-no = Non spostare
move-no-hint = Il vecchio appuntamento resta valido
move-stands = Il suo vecchio appuntamento è valido finché il nuovo non è sicuro.
move-gone = Il suo vecchio appuntamento è disdetto. Il nuovo non è ancora prenotato.
move-cancel-first = Disdire prima il vecchio appuntamento
move-cancel-first-hint = Il nuovo orario è riservato per lei
moved-title = Il suo appuntamento è stato spostato
moved-old = Il vecchio appuntamento è disdetto.
both-title = Il nuovo appuntamento è prenotato, per il vecchio c’è ancora qualcosa da fare
both-stand = Al momento ha due appuntamenti. Disdica il vecchio, così può usarlo un’altra persona.
both-unsure = Non sappiamo ancora se il vecchio appuntamento è stato disdetto. Forse ha due appuntamenti.
both-again = Disdire ora il vecchio appuntamento
both-leave = Terminare lo stesso
both-leave-hint = Può disdire il vecchio anche allo sportello
both-new = Nuovo appuntamento
both-old = Vecchio appuntamento
subjects-title = Su che cosa vuole informazioni?
subjects-other = Per tutto il resto chieda all’ufficio dove ha presentato la richiesta.
inquiry-title = { $subject }: qual è il numero?
inquiry-nothing = Non ha il numero con sé?
inquiry-not-found = Con questo numero non troviamo nulla. Controlli il numero. Le segnalazioni molto vecchie non si vedono più.
label-serial = Numero di serie
hint-serial = 9 o 10 caratteri; 0 è sempre zero, mai una O
label-reference = Numero di pratica
label-report = Numero della segnalazione
label-birth-date = Data di nascita
hint-birth-date = Giorno, mese, anno, per esempio 17.04.1990
label-letter-code = Codice della lettera
hint-letter-code = È nella stessa lettera del numero di pratica.
slip-missing = Compili questo campo: «{ $field }»
slip-not-a-number = Per il numero dell’appuntamento inserisca solo cifre.
slip-not-a-code = Inserisca i quattro caratteri del codice: cifre e lettere dalla a alla f. Se il suo codice è più lungo, avvicini il codice QR al lettore.
slip-not-a-day = Scriva la data di nascita con giorno, mese e anno, per esempio 17.04.1990.
slip-serial-length = Il numero di serie ha 9 o 10 caratteri. Controlli se ne manca uno o se ce n’è uno in più.
slip-serial-character = Nei numeri di serie il carattere «{ $character }» non c’è mai. Confronti ogni carattere.
slip-serial-check = Il numero di serie non è ancora giusto. Confronti ogni carattere.
case-title = { $what }: { $state }
state-received = pratica ricevuta
state-ordered = richiesta presentata
state-in-work = in lavorazione
state-waiting-for-you = manca qualcosa da parte sua
state-suspended = lavorazione sospesa
state-decided = decisione presa
state-in-production = in produzione
state-at-office = in ufficio, ritiro non ancora possibile
state-ready = da ritirare
state-finished = pratica conclusa
state-collected = ritiro avvenuto
state-rejected = pratica respinta
state-unknown = stato non noto
stage-received = Ricezione
stage-ordered = Richiesta
stage-in-work = Lavorazione
stage-waiting-for-you = Manca qualcosa
stage-suspended = Pausa
stage-decided = Decisione
stage-in-production = Produzione
stage-at-office = Arrivo in ufficio
stage-ready = Da ritirare
stage-finished = Conclusione
stage-collected = Ritiro
stage-rejected = Esito negativo
stage-done = ✓ { $stage }
stage-now = ● { $stage }
stage-open = ○ { $stage }
stage-behind = fatto
stage-here = adesso
stage-since = da { $day }
stage-later = più avanti
case-stale = Questa informazione è di { $day }. Nel frattempo qualcosa può essere cambiato.
case-step = È il passo { $step } di { $of }.
case-note = Messaggio dell’ufficio
case-until = Ritirare entro
case-expected = Data prevista
case-deadline = Scadenza per l’ufficio
case-remark = Nota
case-extended = L’ufficio ha bisogno di più tempo. La scadenza indicata qui è quella iniziale.
case-express = Procedura urgente
fact-reference = Numero
ends-in = finisce con { $end }
case-pick-up = Prenotare un appuntamento per il ritiro
case-home = Fare un’altra operazione
case-bring = Che cosa portare
case-bring-old = La vecchia carta d’identità o il vecchio passaporto, se li ha
case-bring-proxy = Se ritira un’altra persona: la delega scritta di chi ha chiesto il documento e la carta d’identità o il passaporto di chi ritira
case-bring-pin = Per la carta d’identità (Personalausweis): se non ha la lettera con il PIN, venga di persona e lo dica allo sportello
next-wait = Al momento non deve fare nulla.
next-papers = Consegni all’ufficio i documenti che mancano ancora.
next-pay = Paghi l’importo dovuto. Poi la pratica va avanti.
next-pick-up = Può ritirare il documento.
next-come = Venga in ufficio con un appuntamento.
next-call = Parli con l’ufficio.
next-suspended = Può volerci più tempo. Se ha domande, parli con l’ufficio.
next-rejected = L’ufficio può spiegarle i motivi. Se riceve una lettera con la decisione, lì è scritto anche come può opporsi.
phone-title = Continuare sul cellulare
phone-show = Continuare sul cellulare
phone-show-hint = Mostra un codice per l’appuntamento e il calendario
phone-secret = Questo codice è solo per lei. Chi lo ha può aprire e disdire il suo appuntamento.
phone-left = { $seconds ->
    [one] Il codice scompare tra un secondo.
    [many] Il codice scompare tra { $seconds } di secondi.
   *[other] Il codice scompare tra { $seconds } secondi.
}
phone-hide = Togliere il codice
phone-longer = Mostrare il codice più a lungo
phone-none = Non ho uno smartphone
phone-page = Codice per il mio appuntamento
phone-calendar = Codice per il calendario
phone-offline = Codice per il calendario, senza internet
phone-service = Il codice apre questo servizio su { $host }. Lì può continuare.
phone-office = Il codice apre su { $host } questo servizio per questa sede. Lì può continuare.
phone-held = Il codice apre { $host } e mostra l’orario riservato per lei. Lo prenoti qui al totem.
phone-status = Il codice apre { $host }. Lì inserisca di nuovo i suoi dati.
phone-calendar-code = Il codice scarica l’appuntamento per il calendario da { $host }.
phone-offline-code = Il codice contiene già l’appuntamento. Il cellulare non ha bisogno di internet.
phone-no-room = Questo schermo è troppo piccolo per il codice. Sul cellulare apra: { $host }
no-phone-title = Senza smartphone
no-phone-here = Lo smartphone non è necessario. Continui qui al totem o parli con noi.
no-phone-write = Si scriva i dati dell’appuntamento o parli con noi.

## SEC-09 Ungewiss

unsure-title = Non sappiamo ancora se l’appuntamento è prenotato
unsure-what = La risposta del sistema di prenotazione non è arrivata. Non prenotiamo nulla due volte.
unsure-again = Controllare di nuovo
unsure-next = Se termina adesso, disdiciamo l’appuntamento. Così non resta prenotato un appuntamento senza che lei lo sappia.
unsure-booked = L’appuntamento è registrato, ma forse non è ancora confermato. Controlli di nuovo, lo confermi con il codice o vada allo sportello.
not-booked-title = L’appuntamento non è ancora prenotato
not-booked-what = Abbiamo controllato: il sistema di prenotazione non ha registrato la prenotazione.
not-booked-held = Il suo orario è ancora riservato e i suoi dati ci sono ancora. Torni indietro e prenoti di nuovo.
not-booked-kept = I suoi dati ci sono ancora. Torni indietro e provi di nuovo.
not-booked-back = Tornare ai dati inseriti

## Wenn etwas nicht geht

sorry-title = Non ha funzionato
sorry-away-title = In questo momento non si può prenotare
sorry-busy-title = Il sistema di prenotazione è sovraccarico
sorry-mail-title = Per questo indirizzo e-mail ci sono già appuntamenti
sorry-tries-title = Questo numero è bloccato per poco tempo
sorry-status-title = In questo momento non possiamo dire a che punto è la pratica
sorry-status = Le informazioni sulle pratiche non sono disponibili in questo momento. Per la sua richiesta o segnalazione non cambia nulla. Riprovi tra poco o chieda allo sportello.
sorry-unreachable = In questo momento il totem non è collegato al sistema di prenotazione. Quello che ha inserito c’è ancora. Riprovi tra poco o vada allo sportello.
sorry-slow = Il sistema di prenotazione non ha risposto in tempo. Provi di nuovo.
sorry-garbled = Non siamo riusciti a leggere la risposta del sistema di prenotazione. Provi di nuovo o vada allo sportello.
sorry-lost = La risposta del sistema di prenotazione non è arrivata. Questo appuntamento non è ancora prenotato. Provi di nuovo. Se poi l’orario risulta occupato, ne scelga un altro.
sorry-busy = { $seconds ->
    [one] Aspetti un secondo e poi provi di nuovo. Quello che ha inserito c’è ancora.
    [many] Aspetti { $seconds } di secondi e poi provi di nuovo. Quello che ha inserito c’è ancora.
   *[other] Aspetti { $seconds } secondi e poi provi di nuovo. Quello che ha inserito c’è ancora.
}
sorry-taken = Questo orario non è più libero. Torni indietro e ne scelga un altro.
sorry-no-renewal = Non possiamo riservare il suo orario più a lungo di quanto indicato. Torni indietro e prenoti prima che il tempo scada.
sorry-gone = Questo appuntamento non è più nel sistema di prenotazione. Prenoti un nuovo appuntamento.
sorry-wrong-key = Questo appuntamento non si può più aprire. Forse è stato disdetto. Chieda allo sportello.
sorry-mail-limit = Con questo indirizzo e-mail non può prenotare altri appuntamenti. Usi un altro indirizzo o disdica un altro appuntamento.
sorry-answer = Il sistema di prenotazione non accetta uno dei suoi dati. Torni indietro e controlli i dati inseriti.
sorry-not-here = Questa sede non offre più questo servizio. Scelga un’altra sede.
sorry-too-much = È troppo per un solo appuntamento. Scelga meno servizi o meno persone, oppure prenoti due appuntamenti.
sorry-called = Il suo turno per questo appuntamento è già stato chiamato. Vada allo sportello.
sorry-past = Questo appuntamento è già passato. Prenoti un nuovo appuntamento.
sorry-nothing-free = Qui al momento non ci sono appuntamenti liberi. Scelga un’altra sede o un altro giorno.
sorry-captcha = In un controllo di sicurezza il sistema di prenotazione non ha riconosciuto il totem. Provi di nuovo o scelga un’altra sede.
sorry-captcha-expired = Un controllo di sicurezza del sistema di prenotazione è scaduto. Provi di nuovo. Quello che ha inserito c’è ancora.
sorry-maintenance = Sono in corso lavori sul sistema di prenotazione. Provi più tardi o vada allo sportello.
sorry-backend = Una parte del sistema di prenotazione non risponde. Riprovi tra poco o vada allo sportello.
sorry-blocked = Il sistema di prenotazione non accetta questo totem. Vada allo sportello, avvisi il personale e chieda un appuntamento.
sorry-no-match = Con questi dati non troviamo nulla. Li controlli tutti e due. Le pratiche molto vecchie non si vedono più.
sorry-tries = { $minutes ->
    [one] Con questo numero ci sono stati troppi tentativi. Aspetti un minuto o chieda allo sportello.
    [many] Con questo numero ci sono stati troppi tentativi. Aspetti { $minutes } di minuti o chieda allo sportello.
   *[other] Con questo numero ci sono stati troppi tentativi. Aspetti { $minutes } minuti o chieda allo sportello.
}
sorry-set-up = Nel sistema di prenotazione manca un’impostazione. Mostri questa pagina al nostro personale. Codice di errore: { $code }
sorry-technical = Il sistema di prenotazione segnala un errore. Provi di nuovo o mostri questa pagina al nostro personale. Codice di errore: { $code }
sorry-again = Provare di nuovo
sorry-other-mail = Inserire un altro indirizzo e-mail
sorry-other-office = Scegliere un’altra sede
sorry-fewer = Scegliere meno servizi o meno persone
sorry-home = Tornare all’inizio

## Warten

waiting-catalogue = Carichiamo i servizi…
waiting-calendar = Cerchiamo appuntamenti liberi…
waiting-reserve = Riserviamo il suo orario…
waiting-book = Prenotiamo il suo appuntamento…
waiting-cancel = Disdiciamo l’appuntamento…
waiting-look = Chiediamo al sistema di prenotazione…
waiting-status = Controlliamo a che punto è…
waiting-moment = Un momento. Non deve fare nulla.
waiting-stop = Non aspettare più

## S-34 Hilfe, Kontakt, Datenschutz

help-title = Come si usa questo totem
help-arrows = Con i tasti freccia si sposta il segno ▶, con il tasto Invio si sceglie.
help-digits = Se davanti a una riga c’è un numero, può anche premere quel numero.
help-type = In un campo può scrivere subito. Il tasto Backspace cancella.
help-back = Esc torna indietro di un passo. Quello che ha scritto resta.
help-touch = Può anche toccare tutto con il dito o usare il mouse.
help-scan = Sulla prima schermata può avvicinare al lettore il codice QR della conferma.
help-phone = In alcune pagine F6 mostra un codice. Con quello può continuare sul cellulare.
help-time = Faccia con calma. Se per molto tempo non fa nulla, le chiediamo se è ancora qui.
help-return = Tornare alla pagina di prima
contact-title = Come contattarci
contact-hours = Orari di apertura
contact-from-until = dalle { $from } alle { $until }
monday = Lunedì
tuesday = Martedì
wednesday = Mercoledì
thursday = Giovedì
friday = Venerdì
saturday = Sabato
sunday = Domenica
privacy-title = Che cosa succede ai suoi dati?
privacy-use = Chiediamo solo quello che serve per il suo appuntamento o per la sua domanda.
privacy-keep = I suoi dati vanno ai sistemi del Comune. Il totem non conserva nulla.
privacy-idle = Se sceglie «Terminare» o va via, qui cancelliamo tutto.
privacy-code = Il codice per il cellulare apre il suo appuntamento. Non lo mostri a nessuno. Scompare dopo un minuto.
privacy-more = L’informativa completa del Comune di { $city } sulla privacy è in internet: { $address }

## S-35, S-36, Beenden

still-there-title = È ancora qui?
still-there-left = { $seconds ->
    [one] Tra un secondo cancelliamo i suoi dati da questo totem.
    [many] Tra { $seconds } di secondi cancelliamo i suoi dati da questo totem.
   *[other] Tra { $seconds } secondi cancelliamo i suoi dati da questo totem.
}
still-there-yes = Sì, continuare
still-there-no = No, cancellare tutto
farewell-title = Arrivederci
farewell-deleted = I suoi dati sono stati cancellati da questo totem.
leave-title = Vuole terminare e cancellare tutti i dati?
leave-hold = Se termina adesso, non avrà questo appuntamento. L’orario torna libero per altre persone.
leave-no = No, continuare
leave-yes = Sì, terminare e cancellare
