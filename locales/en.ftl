# English (British). The comments beside the German messages say where each one appears.

## Words from outside, as they are

plain = { $words }
plain-private = { $words }

## Kopf und Fuß jeder Seite

back = Back
key-help = Help
key-language = Language
key-colours = Colours
key-renew = More time
leave = Finish
demo-mark = Demo
step = Step { $step } of { $of }
clock-now = { $time }
continue = Continue
voluntary = optional
current = chosen
german-only = This text is available in German only.
more-below = more below
more-above = more above
too-small = The display is too small. Please ask the staff.
today = today
free-day = free
month-title = { $month }
day-title = { $day }
amount = { $amount }

## S-00 Erster Bildschirm

attract-title = Welcome to the City of { $city }
attract-what = Book an appointment here and find out what to bring.
attract-begin = Begin

## S-01 Sprache

languages-title = Which language would you like?

## S-03 Was ist hier möglich

home-title = What would you like to do?
home-book = Book an appointment
home-book-hint = ID card, new address, driving licence and more
home-contact = Talk to a person
home-contact-hint = Desk, phone and opening hours
home-privacy = What happens to my data?
home-privacy-hint = In short

## S-04 bis S-07 Anliegen finden

find-title = What do you need to get done?
find-quick = Often needed
find-search = Search for a service
find-search-hint = Type a word, for example “moving”
find-events = What is happening in your life?
find-topics = Topics
find-all = All services
search-title = Search for a service
search-label = Your request
search-hint = One or two words are enough.
search-found = { $count ->
    [one] One service matches:
   *[other] { $count } services match:
}
search-nothing = We found nothing for this. Try another word or choose a topic.
search-topics = Look at topics

## S-08 Ein Anliegen im Einzelnen

leaflet-title = { $service }
leaflet-here = You book the appointment here. The matter itself is dealt with at the office.
leaflet-mail = You need an e-mail address for this appointment.
leaflet-book = Book an appointment
leaflet-together = For several people or with other services
leaflet-together-hint = All in one appointment
leaflet-no-mail = I have no e-mail address
leaflet-bring = Please bring with you
leaflet-facts = Duration and fees
leaflet-deadline = Deadline
leaflet-remains = What happens next
free-of-charge = free of charge
fee-for = Fee: { $what }

## S-09 Mehrere in einem Termin

together-title = What should the appointment include?
together-change = Change
together-more = One more: { $service }
together-less = One less: { $service }
together-add = Add: { $service }
times = { $count } ×
basket-line =
    { $count ->
        [one] { $service }
       *[other] { $count } × { $service }
    }{ $others ->
        [0] {""}
        [one] {" "}and one other service
       *[other] {" "}and { $others } other services
    }

## UX-21 Ohne E-Mail

no-mail-title = Appointment without an e-mail address
no-mail-offices = At these offices you can book without an e-mail address:
no-mail-nowhere = At this kiosk, this service can only be booked with an e-mail address.
no-mail-people = Our staff will be glad to book the appointment for you.

## S-10 Standort

offices-title = Which office would you like to visit?
offices-anywhere = Anywhere: the earliest appointment
offices-anywhere-hint = { $count ->
    [one] We look at one office.
   *[other] We look at { $count } offices.
}
offices-here = Here: { $name }
offices-one = { $name }
offices-address = { $address }
offices-nearest = Offices, nearest first
offices-all = All offices
offices-none = No office can fit this into one appointment. Go back and choose less.
office-line = { $name }, { $address }

## S-11 Tag

days-title = On which day?
days-next = The next free days
days-today = today
days-tomorrow = tomorrow
days-in = in { $days } days
days-full = { $day } has just been booked up. Choose another day.

## S-12 Uhrzeit

times-title = At what time on { $day }?
times-taken = Somebody else has just booked { $time }. These times are still free.
times-earlier = Earlier times
times-later = Later times
times-morning = Morning
times-afternoon = Afternoon
times-one = { $time }
when = { $day } at { $time }

## UX-22 Nichts frei

nothing-title = No appointment is free at the moment
nothing-here = Nothing is free at this office in the next six months: { $office }
nothing-anywhere = Nothing is free at any of the offices in the next six months for:
nothing-month = See the first free days: { $month }
nothing-other-offices = Look at all offices
nothing-fewer = Put less into one appointment
nothing-again = Look again
nothing-release = When new appointments are opened
nothing-people = Here somebody can help you

## UX-19 Freigehalten

held-until = We are holding your time until { $until }, { $minutes } minutes left.
held-soon-over = We hold your time for only { $seconds } more seconds, until { $until }. “More time” extends it.
expired-title = Your time is no longer held
expired-kept = The time to fill in your details has run out. Your answers are still here. Nothing has been booked.
expired-again = Hold the same time again
expired-other = Choose another time

## S-14 bis S-18 Angaben

names-title = What is your name?
names-why = Write your name as in your passport or ID card.
reach-title = How can we reach you?
reach-why-must = We send the confirmation to your e-mail address. This office needs it.
reach-why-may = With an e-mail address you get a confirmation. You can also book without one.
more-title = What else would you like to tell the office?
label-given-names = Given names
label-family-name = Family name
label-email = E-mail address
label-telephone = Phone number
label-text = Remark
hint-given-names = If you have only one name, leave this field empty.
hint-email = For example name@example.org
hint-telephone = For example 02151 123456
form-error-title = Error: { $title }
form-problems = { $count ->
    [one] There is a problem. It is explained at the field.
   *[other] There are { $count } problems. They are explained at the fields.
}
problem-no-name = Enter your family name.
problem-no-email = Enter your e-mail address. Without one, our staff will help you.
problem-no-telephone = Enter your phone number.
problem-no-answer = The office needs an answer in this field: { $field }
problem-too-long = { $field }: { $max } characters at most. Shorten your answer or ask our staff.
problem-character = { $field }: the office cannot store the character “{ $character }”. Delete or replace it.
problem-not-an-email = Write the e-mail address in this form: name@example.org
problem-plus = The booking system takes no e-mail address with “+”. Enter an address without “+”.
problem-not-a-phone = Write the phone number with its area code, for example 02151 123456.
problem-refused = { $field }: the booking system does not accept this. Check that it is complete.

## S-19 Prüfen und buchen

check-title = Check your answers and book
check-not-yet = Not booked yet.
check-row = { $label }: { $value }
check-change = Change
check-nothing = not given
check-others = Others may be able to read this. Take a quick look around.
check-book = Book this appointment
check-book-phone = Book and confirm with my phone
check-phone-hint = You confirm the appointment with a code or the link in the e-mail.
fact-what = Service
fact-when = When
fact-where = Where
fact-room = In the building
fact-name = Name
fact-number = Appointment number
fact-duration = Duration
fact-fee = Fee
fact-desk = Desk
fact-phone = Phone
minutes = about { $count } minutes

## UX-20 Noch zu bestätigen

activate-title = Not finished yet: confirm the appointment
activate-within = Confirm within { $minutes } minutes, or the appointment will be lost.
activate-not-yet = The appointment has not been confirmed yet.
activate-how = Scan the code with your phone or open the link in the e-mail we have sent you.
activate-look = I have confirmed
activate-here = Confirm here at the kiosk instead
activate-qr = The code opens { $host } and confirms your appointment.
activate-no-qr = This screen is too small for the code. Open the link in the e-mail.

## S-20 Gebucht

done-title = Your appointment is booked
done-mail = You will also get the confirmation by e-mail.
done-another = Do something else
done-qr = The code opens your appointment at { $host }. You can also cancel it there. Do not let others photograph it.
done-no-qr = This screen is too small for the code. Write down the appointment number.

## SEC-09 Ungewiss

unsure-title = We do not know yet whether the appointment is booked
unsure-what = The answer of the booking system did not arrive. We send nothing twice.
unsure-again = Ask again
unsure-next = If you finish here without an answer, we cancel the appointment, so that nothing stays booked without your knowing.
not-booked-title = The appointment is not booked yet
not-booked-what = The booking system has not taken the booking. We have asked it.
not-booked-held = Your time is still held and your answers are still here.
not-booked-kept = Your answers are still here.
not-booked-back = Back to your answers

## Wenn etwas nicht geht

sorry-title = That did not work
sorry-away-title = Booking is not available at the moment
sorry-busy-title = Very many people are asking at once
sorry-mail-title = There are already appointments for this e-mail address
sorry-unreachable = There is no connection to the booking system. Your answers are still here. Try again in a few minutes or go to the desk.
sorry-slow = The booking system is answering too slowly. Try again.
sorry-garbled = The answer of the booking system could not be read. Try again or go to the desk.
sorry-lost = The answer of the booking system was lost. Nothing has been booked. The time may look taken for a quarter of an hour.
sorry-busy = { $seconds ->
    [one] The booking system will take questions again in one second. Your answers are still here.
   *[other] The booking system will take questions again in { $seconds } seconds. Your answers are still here.
}
sorry-taken = Somebody else has just booked this time. Choose another one.
sorry-no-renewal = Your time cannot be held any longer. It is yours until the end shown. Go back and book.
sorry-gone = This appointment is no longer in the booking system. Choose a new time.
sorry-wrong-key = This appointment can no longer be opened. It may have been cancelled. Ask at the desk.
sorry-mail-limit = No more appointments can be made with this e-mail address. Use another address or cancel an old appointment.
sorry-answer = The booking system does not accept one of your answers. Go back and check them.
sorry-not-here = This office no longer offers this. Choose another one.
sorry-too-much = This is too much for one appointment. Put less into it or book two appointments.
sorry-called = You have already been called for this appointment. Go to the desk.
sorry-past = This appointment is in the past and can no longer be changed.
sorry-nothing-free = Nothing is free here at the moment. Choose another office or day.
sorry-captcha = The booking system wanted proof that no robot is booking, and did not accept it. Try again or choose another office.
sorry-captcha-expired = A proof given by the kiosk has expired. Try again. Your answers are still here.
sorry-maintenance = The booking system is being worked on. Try again later or go to the desk.
sorry-backend = A part of the booking system does not answer. Try again in a few minutes or go to the desk.
sorry-blocked = The booking system does not let this kiosk in. Tell the staff and get an appointment at the desk.
sorry-set-up = A setting is missing in the booking system. Show this page to the staff. Code: { $code }
sorry-technical = The booking system reports an error. Try again or show this page to the staff. Code: { $code }
sorry-again = Try again
sorry-other-mail = Enter another e-mail address
sorry-other-office = Choose another office
sorry-fewer = Put less into the appointment
sorry-home = To the first page

## Warten

waiting-catalogue = Loading the services …
waiting-calendar = Looking for free appointments …
waiting-reserve = Holding your time …
waiting-book = Booking your appointment …
waiting-cancel = Cancelling the appointment …
waiting-look = Asking the booking system …
waiting-moment = One moment. You need not do anything.
waiting-stop = Stop waiting

## S-34 Hilfe, Kontakt, Datenschutz

help-title = How to use this kiosk
help-arrows = Move the mark ▶ with the arrow keys and choose with Enter.
help-digits = Where a number stands before a line, you can also press the number.
help-type = To write in a field, just type. Backspace deletes.
help-back = Esc goes back one step. What you have written stays.
help-touch = You can also tap everything with a finger or the mouse.
help-time = Take your time. If you do nothing for a while, we will ask.
help-return = Back to the page before
contact-title = How to reach us
contact-hours = Opening hours
contact-from-until = { $from } to { $until }
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday
privacy-title = What happens to your data?
privacy-use = We ask only for what the office needs for your appointment.
privacy-keep = Your answers go to the city’s booking system. The kiosk keeps nothing.
privacy-idle = When you finish or walk away, everything here is deleted.
privacy-code = The code at the end opens your appointment. Show it to nobody.
privacy-more = You will find the full privacy statement of the City of { $city } here: { $address }

## S-35, S-36, Beenden

still-there-title = Are you still there?
still-there-left = { $seconds ->
    [one] We will delete your answers in one second.
   *[other] We will delete your answers in { $seconds } seconds.
}
still-there-yes = Yes, continue
still-there-no = No, delete everything
farewell-title = Goodbye
farewell-deleted = Your answers have been deleted from this kiosk.
leave-title = Finish and delete all your answers?
leave-hold = Your appointment is not booked yet. The time will be free for others again.
leave-no = No, go on
leave-yes = Yes, finish and delete
