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
key-phone = Phone
leave = Finish
demo-mark = Demo
step = Step { $step } of { $of }
clock-now = { $time }
continue = Continue
voluntary = optional
current = selected
german-only = This text is available in German only.
more-below = more below
more-above = more above
too-small = The display is too small. Ask our staff for help.
today = today
free-day = available
month-title = { $month }
day-title = { $day }
amount = { $amount }

## S-00 Erster Bildschirm

attract-title = Welcome to the City of { $city }
attract-what = You can book or change an appointment here, or get information. Do you already have an appointment? Hold its QR code in front of the scanner.
attract-begin = Begin

## S-01 Sprache

languages-title = Which language would you like?

## S-03 Was ist hier möglich

home-title = What would you like to do?
home-book = Book an appointment
home-book-hint = ID card, new address, driving licence and more
home-mine = See or change my appointment
home-mine-hint = Move or cancel it with your QR code
home-status = Check the status of my application
home-contact = Talk to someone
home-contact-hint = Desk, phone and opening hours
home-privacy = What happens to my data?
home-privacy-hint = A short explanation

## S-04 bis S-07 Anliegen finden

find-title = Which service do you need?
find-quick = Most requested
find-search = Search for a service
find-search-hint = Type a word, for example “moving”
find-events = Your situation
find-topics = Topics
find-all = All services
search-title = Search for a service
search-label = Service
search-hint = One or two words are enough.
search-found = { $count ->
    [one] One matching service:
   *[other] { $count } matching services:
}
search-many = { $count } services match. Here are the first { $shown }. Keep typing to narrow them down.
search-nothing = We found no matching service. Try another word or choose a topic.
search-topics = Browse topics

## S-08 Ein Anliegen im Einzelnen

leaflet-title = { $service }
leaflet-here = You can book the appointment here. Everything else is done at the office.
leaflet-mail = You need an email address for this appointment.
leaflet-book = Book an appointment
leaflet-together = For several people or with more services
leaflet-together-hint = All in one appointment
leaflet-no-mail = I do not have an email address
leaflet-bring = What to bring
leaflet-facts = Duration and fees
leaflet-deadline = Deadline
leaflet-remains = What happens next
free-of-charge = free of charge
fee-for = Fee ({ $what })

## S-09 Mehrere in einem Termin

together-title = What would you like to do at this appointment?
together-change = Change
together-more = One more: { $service }
together-less = One fewer: { $service }
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

no-mail-title = Appointment without an email address
no-mail-offices = At these offices you can book without an email address:
no-mail-nowhere = At this kiosk you need an email address to book this appointment.
no-mail-people = Our staff will be happy to book the appointment for you.

## S-10 Standort

offices-title = Which office would you like to visit?
offices-anywhere = Anywhere: the earliest appointment
offices-anywhere-hint = { $count ->
    [one] We will check one office.
   *[other] We will check { $count } offices.
}
offices-here = Here: { $name }
offices-one = { $name }
offices-address = { $address }
offices-nearest = Offices, nearest first
offices-all = All offices
offices-none = No office can fit all of this into one appointment. Go back and choose fewer services or people.
office-line = { $name }, { $address }

## S-11 Tag

days-title = Which day would you like to come?
days-next = Next available days
days-today = today
days-tomorrow = tomorrow
days-in = in { $days } days
days-full = { $day }: everything has now been booked. Choose another day.

## S-12 Uhrzeit

times-title = What time on { $day }?
times-taken = The appointment at { $time } has just been taken. These times are still available.
times-earlier = Earlier times
times-later = Later times
times-other-day = Choose another day
times-morning = Morning
times-afternoon = Afternoon
times-one = { $time }
when = { $day } at { $time }

## UX-22 Nichts frei

nothing-title = No appointments are available at the moment
nothing-here = This office has no appointments available in the next six months: { $office }
nothing-anywhere = None of these offices has an appointment available in the next six months for:
nothing-month = See the first available days: { $month }
nothing-other-offices = Search all offices
nothing-fewer = Choose fewer services or people
nothing-again = Check again
nothing-release = When new appointments are released
nothing-people = Where to get help

## UX-19 Freigehalten

held-until = We are holding your time until { $until } ({ $minutes } minutes left).
held-soon-over = Only { $seconds } seconds left: we are holding your time until { $until }. “More time” extends this.
expired-title = Your time is no longer held
expired-kept = The time has run out. The appointment is not booked. Anything you have entered is still here.
expired-again = Hold the same time again
expired-other = Choose another time

## S-14 bis S-18 Angaben

names-title = What is your name?
reach-title = How can we contact you?
reach-why-must = This office needs your email address. We will send your confirmation there.
reach-why-may = If you give an email address, we will send you a confirmation. You can also book without one.
more-title = What else would you like to tell the office?
label-given-names = Given names
label-family-name = Family name
label-email = Email address
label-telephone = Phone number
label-text = Comment
label-only-name = Name
hint-names-latin = Use Latin letters, as in your passport or on your ID card.
hint-write = To write, touch the field or press OK.
hint-email = For example name@example.org
hint-telephone = For example 02151 123456
names-one = I have only one name
names-two = I have a given name and a family name
mail-offer = Use “{ $meant }” instead of “{ $written }”
mail-check = Is “{ $written }” right? Then choose “Continue” again.
form-error-title = Error: { $title }
form-problems = { $count ->
    [one] There is a problem. The field shows how to fix it.
   *[other] There are { $count } problems. The fields show how to fix them.
}
problem-no-name = Enter your family name.
problem-no-email = Enter your email address. If you do not have one, our staff will help you.
problem-no-telephone = Enter your phone number.
problem-no-answer = The office needs an answer in this field: “{ $field }”
problem-too-long = “{ $field }” can have { $max } characters at most. Shorten your answer or ask our staff.
problem-character = In “{ $field }”, the office cannot store the character “{ $character }”. Delete or replace it.
problem-not-in-names = Use Latin letters, as in your passport or on your ID card. This character cannot be used: “{ $character }”
problem-name-too-long = The appointment system takes names of up to { $max } characters. Ask our staff for help, so that your name stays complete.
problem-not-an-email = Enter the email address in this form: name@example.org
problem-plus = The booking system does not accept email addresses with “+”. Enter an address without “+”.
problem-not-a-phone = Enter the phone number with its area code, for example 02151 123456.
problem-refused = The booking system does not accept the answer in “{ $field }”. Check that it is correct and complete.

## The keyboard on the screen

board-done = Done
board-next = Next field
board-space = Space
board-erase = Erase
board-clear = Erase all
board-accents = Similar
board-more = More
board-letters = Letters
board-order = A to Z
board-usual = Keyboard
board-no-accents = There are no letters similar to “{ $letter }”.
board-accents-of = Letters similar to “{ $letter }”

## S-19 Prüfen und buchen

check-title = Check your answers, then book
check-not-yet = Not booked yet.
check-row = { $label }: { $value }
check-question = { $label } { $value }
check-change = Change
check-nothing = not given
check-others = Other people may be able to read this. Take a quick look around.
check-book = Book this appointment
check-book-phone = Book and confirm on my phone
check-phone-hint = You then confirm the appointment by scanning a code here or opening the link in the email.
check-phone-hint-code = You then confirm the appointment by scanning a code here with your phone.
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
minutes = { $count ->
    [one] about one minute
   *[other] about { $count } minutes
}

## UX-20 Noch zu bestätigen

activate-title = Not finished yet: confirm the appointment
activate-within = { $minutes ->
    [one] Confirm within one minute of booking, or you will lose the appointment.
   *[other] Confirm within { $minutes } minutes of booking, or you will lose the appointment.
}
activate-show = Show the code for my phone
activate-not-yet = The appointment has not been confirmed yet.
activate-how = Confirm with your phone or open the link in the email we have sent you.
activate-how-code = Show the code and scan it with your phone.
activate-look = I have confirmed it
activate-here = Confirm here at the kiosk
activate-qr = Scan this code with your phone. It opens { $host } and confirms your appointment.
activate-no-qr = This screen is too small for the code. Open the link in the email we have sent you.
activate-no-qr-desk = This screen is too small for the code. Take the appointment number to the desk.

## S-20 Gebucht

done-title = Your appointment is booked
done-mail = You will also receive the confirmation by email.
done-another = Do something else
done-qr = The code opens your appointment on { $host }. You can see and cancel it there.
done-no-qr = This screen is too small for the code. Write down the appointment number.
done-no-phone = No phone with you? Write down the appointment number. If you have questions, call { $phone }
find-mine-title = Which appointment is this about?
find-mine-scan = Hold the QR code from your email or letter in front of the scanner.
find-mine-type = Or enter the appointment number and code.
find-mine-number-hint = It is in your confirmation.
label-short-code = Code
find-mine-code-hint = Four characters: digits and letters from a to f
find-mine-nothing = Code not to hand?
find-mine-unreadable = This code does not belong to an appointment. Use the QR code from your confirmation.
find-mine-no-match = We cannot find an appointment with this number and code. Check both. A cancelled appointment can no longer be opened.
find-mine-key-changed = This code no longer opens the appointment. It may have been cancelled or moved. Use the QR code from your latest email or ask at the desk.
find-mine-gone = This appointment no longer exists. It may not have been confirmed in time, or it may have been a long time ago. Book a new appointment.
tries-over = That was five tries. For security reasons, you cannot continue here. Ask at the desk.
mine-title = Your appointment
mine-waiting = This appointment has not been confirmed yet. Confirm it now, or you will lose it.
mine-held = This time is held for a short while only and is not booked yet. Finish booking it where you started.
mine-past = This appointment is over. It can no longer be changed.
mine-called = You have already been called for this appointment. Go to the desk.
mine-missed = The call for this appointment is over. Go to the desk or book a new appointment.
mine-gone = This appointment has been cancelled.
mine-other = We cannot tell you here whether this appointment is still valid. Ask at the desk.
mine-move = Move the appointment
mine-move-hint = You keep the old one until the new one is certain
mine-cancel = Cancel the appointment
mine-cancel-hint = We will ask you again first
cancel-title = Do you want to cancel this appointment?
cancel-no = No, keep the appointment
cancel-yes = Yes, cancel the appointment
cancel-yes-hint = Other people can then book this time
cancel-not-done-title = The appointment has not been cancelled
cancel-not-done = We have checked: the appointment is still valid. You can try again.
cancel-unsure-title = We do not know yet whether the appointment has been cancelled
cancel-unsure = The booking system’s answer did not arrive. Check again or go to the desk.
cancel-first-title = Do you want to cancel the old appointment first?
cancel-first-why = We will then book the new time at once; it is held for you. If that does not work, you will no longer have an appointment. We will tell you if so.
cancelled-title = Your appointment has been cancelled
cancelled-free = Thank you for cancelling. Someone else can have this time now.
cancelled-anew = Book a new appointment
cancelled-anew-hint = The same service; your details are still here
move-title = Do you want to move your appointment like this?
move-old = Old
move-new = New
move-kept = We will keep your name, email and other details.
move-yes = Move the appointment
move-no = Do not move it
move-no-hint = The old appointment is still valid
move-stands = Your old appointment is valid until the new one is certain.
move-gone = Your old appointment has been cancelled. The new one is not booked yet.
move-cancel-first = Cancel the old appointment first
move-cancel-first-hint = The new time is held for you
moved-title = Your appointment has been moved
moved-old = The old appointment has been cancelled.
both-title = The new appointment is booked, but the old one still needs attention
both-stand = You have two appointments at the moment. Cancel the old one so that someone else can have it.
both-unsure = We do not know yet whether the old appointment has been cancelled. You may have two appointments.
both-again = Cancel the old appointment now
both-leave = Finish anyway
both-leave-hint = You can also cancel the old appointment at the desk
both-new = New appointment
both-old = Old appointment
subjects-title = What would you like to ask about?
subjects-other = For everything else, ask the office where you applied.
inquiry-title = { $subject }: what is the number?
inquiry-nothing = Number not to hand?
inquiry-not-found = We cannot find anything with this number. Check the number. We no longer show very old reports.
label-serial = Serial number
hint-serial = 9 or 10 characters; 0 is zero, never the letter O
label-reference = Case number
label-report = Report number
label-birth-date = Date of birth
hint-birth-date = Day, month, year, for example 17.04.1990
label-letter-code = Code from the letter
hint-letter-code = It is in the same letter as the case number.
slip-missing = Fill in this field: “{ $field }”
slip-not-a-number = Enter the appointment number in digits only.
slip-not-a-code = Enter the four characters of the code: digits and letters from a to f. If your code is longer, hold the QR code in front of the scanner.
slip-not-a-day = Enter the date of birth with day, month and year, for example 17.04.1990.
slip-serial-length = The serial number has 9 or 10 characters. Check whether one is missing or there is one too many.
slip-serial-character = The character “{ $character }” does not appear in serial numbers. Compare each character.
slip-serial-check = The serial number is not right yet. Compare each character.
case-title = { $what }: { $state }
state-received = received
state-ordered = applied for
state-in-work = being processed
state-waiting-for-you = we need something from you
state-suspended = processing on hold
state-decided = decided
state-in-production = being made
state-at-office = at the office, not ready to collect yet
state-ready = ready to collect
state-finished = completed
state-collected = collected
state-rejected = refused
state-unknown = status not known
stage-received = Received
stage-ordered = Application
stage-in-work = Processing
stage-waiting-for-you = Something needed
stage-suspended = On hold
stage-decided = Decision
stage-in-production = Production
stage-at-office = Arrival at office
stage-ready = Ready to collect
stage-finished = Completion
stage-collected = Collection
stage-rejected = Refusal
stage-done = ✓ { $stage }
stage-now = ● { $stage }
stage-open = ○ { $stage }
stage-behind = done
stage-here = now
stage-since = since { $day }
stage-later = still to come
case-stale = This status is from { $day }. Something may have changed since then.
case-step = This is step { $step } of { $of }.
case-note = Message from the office
case-until = Collect by
case-expected = Expected around
case-deadline = Office deadline
case-remark = Note
case-extended = The office needs more time. The deadline shown here is the original one.
case-express = Express service
fact-reference = Number
ends-in = ends in { $end }
case-pick-up = Book an appointment to collect it
case-home = Do something else
case-bring = What to bring
case-bring-old = Your old ID card or passport, if you have one
case-bring-proxy = If someone else collects it: a signed letter of authority from you and that person’s ID card or passport
case-bring-pin = For an ID card: if you do not have the PIN letter, come in person and tell us at the desk
next-wait = You do not need to do anything at the moment.
next-papers = Give the office the documents that are still missing.
next-pay = Pay the fee. After that, things will move on.
next-pick-up = You can collect the document.
next-come = Come to the office for an appointment.
next-call = Speak to the office.
next-suspended = It may take longer. If you have questions, speak to the office.
next-rejected = The office can tell you the reasons. If you get a decision letter, it also says what you can do about it.
phone-title = Carry on with your phone
phone-show = Carry on with your phone
phone-show-hint = Shows a code for your appointment and your calendar
phone-secret = This code is only for you. Anyone who has it can open and cancel your appointment.
phone-left = { $seconds ->
    [one] The code disappears in one second.
   *[other] The code disappears in { $seconds } seconds.
}
phone-hide = Remove the code
phone-longer = Show the code for longer
phone-none = I do not have a smartphone
phone-page = Code for my appointment
phone-calendar = Code for the calendar
phone-offline = Code for the calendar, without internet
phone-service = The code opens this service on { $host }. You can carry on there.
phone-office = The code opens this service for this office on { $host }. You can carry on there.
phone-held = The code opens { $host } and shows the time we are holding for you. Book it here at the kiosk.
phone-status = The code opens { $host }. Enter your details there again.
phone-calendar-code = The code downloads the calendar entry from { $host }.
phone-offline-code = The code contains the appointment itself. Your phone does not need internet.
phone-no-room = This screen is too small for the code. Open on your phone: { $host }
no-phone-title = Without a smartphone
no-phone-here = You do not need a smartphone. Carry on here at the kiosk or speak to us.
no-phone-write = Write down your appointment or speak to us.

## SEC-09 Ungewiss

unsure-title = We do not know yet whether the appointment is booked
unsure-what = The booking system’s answer did not arrive. We will not book anything twice.
unsure-again = Ask again
unsure-next = If you finish now, we will cancel the appointment. That way, no appointment stays booked without you knowing.
unsure-booked = The appointment is noted but may not be confirmed yet. Ask again, confirm it with the code or go to the desk.
not-booked-title = The appointment is not booked yet
not-booked-what = We have checked: the booking system has not accepted the booking.
not-booked-held = Your time is still held and your answers are still here. Go back and book again.
not-booked-kept = Your answers are still here. Go back and try again.
not-booked-back = Back to your answers

## Wenn etwas nicht geht

sorry-title = That did not work
sorry-away-title = Booking is not available at the moment
sorry-busy-title = The booking system is very busy
sorry-mail-title = This email address already has appointments
sorry-tries-title = This number is blocked for a short time
sorry-status-title = We cannot show the status at the moment
sorry-status = Status information is not available at the moment. This changes nothing about your application or report. Try again in a moment or ask at the desk.
sorry-unreachable = The kiosk has no connection to the booking system at the moment. Anything you have entered is still here. Try again in a minute or go to the desk.
sorry-slow = The booking system did not answer in time. Try again.
sorry-garbled = We could not read the booking system’s answer. Try again or go to the desk.
sorry-lost = The booking system’s answer did not arrive. This appointment is not booked yet. Try again. If the time then looks taken, choose another one.
sorry-busy = { $seconds ->
    [one] Wait one second, then try again. Anything you have entered is still here.
   *[other] Wait { $seconds } seconds, then try again. Anything you have entered is still here.
}
sorry-taken = This time has now been taken. Go back and choose another one.
sorry-no-renewal = We cannot hold your time for longer than shown. Go back and book before it runs out.
sorry-gone = This appointment is no longer in the booking system. Book a new one.
sorry-wrong-key = This appointment can no longer be opened. It may have been cancelled. Ask at the desk.
sorry-mail-limit = You cannot book any more appointments with this email address. Use another address or cancel another appointment.
sorry-answer = The booking system does not accept one of your answers. Go back and check them.
sorry-not-here = This office no longer offers this. Choose another office.
sorry-too-much = This is too much for one appointment. Choose fewer services or people, or book two appointments.
sorry-called = You have already been called for this appointment. Go to the desk.
sorry-past = This appointment is over. Book a new one.
sorry-nothing-free = No appointments are available here at the moment. Choose another office or day.
sorry-captcha = The booking system did not accept the kiosk in a security check. Try again or choose another office.
sorry-captcha-expired = A security check by the booking system has expired. Try again. Anything you have entered is still here.
sorry-maintenance = Work is being done on the booking system. Try again later or go to the desk.
sorry-backend = Part of the booking system is not answering. Try again in a minute or go to the desk.
sorry-blocked = The booking system does not let this kiosk in. Go to the desk, tell our staff and ask for an appointment.
sorry-no-match = We cannot find anything with these details. Check both of them. We no longer show very old cases.
sorry-tries = { $minutes ->
    [one] There have been too many tries with this number. Wait one minute or ask at the desk.
   *[other] There have been too many tries with this number. Wait { $minutes } minutes or ask at the desk.
}
sorry-set-up = A setting is missing in the booking system. Show this page to our staff. Error code: { $code }
sorry-technical = The booking system reports an error. Try again or show this page to our staff. Error code: { $code }
sorry-again = Try again
sorry-other-mail = Enter another email address
sorry-other-office = Choose another office
sorry-fewer = Choose fewer services or people
sorry-home = Back to the start

## Warten

waiting-catalogue = Loading the services…
waiting-calendar = Looking for available appointments…
waiting-reserve = Holding your time…
waiting-book = Booking your appointment…
waiting-cancel = Cancelling the appointment…
waiting-look = Checking with the booking system…
waiting-status = Checking the status…
waiting-moment = One moment. You do not need to do anything.
waiting-stop = Stop waiting

## S-34 Hilfe, Kontakt, Datenschutz

help-title = How to use this kiosk
help-arrows = Move the marker ▶ with the arrow keys and choose with Enter.
help-digits = If there is a number in front of a line, you can also press that number.
help-type = To write in a field, just type. Backspace deletes.
help-back = Esc goes back one step. What you have written is kept.
help-touch = You can also tap everything with your finger or click it with the mouse.
help-scan = You can hold the QR code of your confirmation in front of the scanner on the first screen.
help-phone = On some pages, F6 shows a code. With it you can carry on with your phone.
help-time = Take your time. If you do nothing for a while, we will ask whether you are still there.
help-return = Back to the previous page
contact-title = How to contact us
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
privacy-use = We ask only for what we need for your appointment or your question.
privacy-keep = Your answers go to the city’s systems. The kiosk keeps nothing.
privacy-idle = When you choose “Finish” or walk away, everything here is deleted.
privacy-code = The code for the phone opens your appointment. Do not show it to anyone. It disappears after a minute.
privacy-more = You will find the full privacy notice of the City of { $city } online: { $address }

## S-35, S-36, Beenden

still-there-title = Are you still there?
still-there-left = { $seconds ->
    [one] In one second we will delete your answers from this kiosk.
   *[other] In { $seconds } seconds we will delete your answers from this kiosk.
}
still-there-yes = Yes, continue
still-there-no = No, delete everything
farewell-title = Goodbye
farewell-deleted = Your answers have been deleted from this kiosk.
leave-title = Finish and delete all your answers?
leave-hold = If you finish now, you will not get this appointment. The time will become available to others.
leave-no = No, continue
leave-yes = Yes, finish and delete
