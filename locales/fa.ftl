# فارسی: Persian, as in Iran and Afghanistan. The comments beside the German messages say where each one appears.

## Words from outside, as they are

plain = { $words }
plain-private = { $words }

## Kopf und Fuß jeder Seite

back = بازگشت
key-help = راهنما
key-language = زبان
key-colours = رنگ‌ها
key-renew = وقت بیشتر
key-phone = موبایل
leave = پایان
demo-mark = نمایشی
step = مرحله { $step } از { $of }
clock-now = { $time }
continue = ادامه
voluntary = اختیاری
current = انتخاب‌شده
german-only = این متن فقط به زبان آلمانی موجود است.
more-below = ادامه در پایین صفحه
more-above = ادامه در بالای صفحه
too-small = صفحه نمایش خیلی کوچک است. لطفا از کارکنان ما کمک بگیرید.
today = امروز
free-day = آزاد
month-title = { $month }
day-title = { $day }
amount = { $amount }

## S-00 Erster Bildschirm

attract-title = به شهر { $city } خوش آمدید
attract-what = اینجا می‌توانید نوبت (Termin) بگیرید، نوبت خود را تغییر دهید یا اطلاعات بگیرید. نوبت دارید؟ کد QR آن را جلوی اسکنر بگیرید.
attract-begin = شروع

## S-01 Sprache

languages-title = کدام زبان را می‌خواهید؟

## S-03 Was ist hier möglich

home-title = چه کاری می‌خواهید انجام دهید؟
home-book = گرفتن نوبت
home-book-hint = کارت شناسایی، ثبت نشانی، گواهینامه و موارد دیگر
home-mine = دیدن یا تغییر نوبت من
home-mine-hint = جابه‌جا کردن یا لغو، با کد QR شما
home-status = درخواست من به کجا رسیده است؟
home-contact = صحبت با یکی از کارکنان
home-contact-hint = باجه، تلفن و ساعت‌های کار
home-privacy = با اطلاعات من چه می‌شود؟
home-privacy-hint = توضیح کوتاه

## S-04 bis S-07 Anliegen finden

find-title = به کدام خدمت نیاز دارید؟
find-quick = پرکاربرد
find-search = جست‌وجوی خدمات
find-search-hint = یک کلمه بنویسید، مثلا «اسباب‌کشی»
find-events = وضعیت شما
find-topics = موضوع‌ها
find-all = همه خدمات
search-title = جست‌وجوی خدمات
search-label = خدمت مورد نظر شما
search-hint = یک یا دو کلمه کافی است.
search-found = { $count ->
    [one] یک خدمت پیدا شد:
   *[other] { $count } خدمت پیدا شد:
}
search-many = { $count } خدمت پیدا شد. این‌ها { $shown } مورد اول هستند. بیشتر بنویسید تا کمتر شوند.
search-nothing = با این کلمه چیزی پیدا نکردیم. کلمه دیگری بنویسید یا یک موضوع انتخاب کنید.
search-topics = دیدن موضوع‌ها

## S-08 Ein Anliegen im Einzelnen

leaflet-title = { $service }
leaflet-here = اینجا نوبت می‌گیرید. خود کار را بعد در اداره انجام می‌دهید.
leaflet-mail = برای این نوبت نشانی ایمیل لازم است.
leaflet-book = گرفتن این نوبت
leaflet-together = برای چند نفر یا همراه با خدمات دیگر
leaflet-together-hint = همه در یک نوبت
leaflet-no-mail = نشانی ایمیل ندارم
leaflet-bring = لطفا این‌ها را همراه بیاورید
leaflet-facts = مدت و هزینه
leaflet-deadline = مهلت
leaflet-remains = مراحل بعدی
free-of-charge = رایگان
fee-for = هزینه ({ $what })

## S-09 Mehrere in einem Termin

together-title = در این نوبت چه کارهایی می‌خواهید انجام دهید؟
together-change = تغییر
together-more = یک بار بیشتر: { $service }
together-less = یک بار کمتر: { $service }
together-add = افزودن: { $service }
times = { $count } بار
basket-line =
    { $count ->
        [one] { $service }
       *[other] { $service } ({ $count } بار)
    }{ $others ->
        [0] {""}
        [one] {" "}و یک خدمت دیگر
       *[other] {" "}و { $others } خدمت دیگر
    }

## UX-21 Ohne E-Mail

no-mail-title = نوبت بدون نشانی ایمیل
no-mail-offices = در این دفترها بدون نشانی ایمیل هم می‌شود نوبت گرفت:
no-mail-nowhere = با این دستگاه، برای گرفتن این نوبت نشانی ایمیل لازم است.
no-mail-people = کارکنان ما با کمال میل برای شما نوبت می‌گیرند.

## S-10 Standort

offices-title = به کدام دفتر می‌خواهید بیایید؟
offices-anywhere = فرقی نمی‌کند کجا: زودترین نوبت
offices-anywhere-hint = { $count ->
    [one] در یک دفتر جست‌وجو می‌کنیم.
   *[other] در { $count } دفتر جست‌وجو می‌کنیم.
}
offices-here = همین‌جا: { $name }
offices-one = { $name }
offices-address = { $address }
offices-nearest = دفترها به ترتیب نزدیکی
offices-all = همه دفترها
offices-none = در هیچ دفتری همه این‌ها در یک نوبت جا نمی‌شود. برگردید و خدمات یا افراد کمتری انتخاب کنید.
office-line = { $name }، { $address }

## S-11 Tag

days-title = چه روزی می‌خواهید بیایید؟
days-next = نزدیک‌ترین روزهای آزاد
days-today = امروز
days-tomorrow = فردا
days-in = { $days ->
    [one] { $days } روز دیگر
   *[other] { $days } روز دیگر
}
days-full = { $day }: حالا همه نوبت‌ها پر شده است. روز دیگری انتخاب کنید.

## S-12 Uhrzeit

times-title = { $day }: در چه ساعتی؟
times-taken = نوبت ساعت { $time } را شخص دیگری گرفته است. این ساعت‌ها هنوز آزاد هستند.
times-earlier = ساعت‌های زودتر
times-later = ساعت‌های دیرتر
times-other-day = انتخاب روز دیگر
times-morning = پیش از ظهر
times-afternoon = بعد از ظهر
times-one = { $time }
when = { $day }، ساعت { $time }

## UX-22 Nichts frei

nothing-title = در حال حاضر نوبت آزادی نیست
nothing-here = در این دفتر تا شش ماه آینده نوبت آزادی نیست: { $office }
nothing-anywhere = در هیچ‌یک از این دفترها تا شش ماه آینده نوبت آزادی نیست برای:
nothing-month = دیدن اولین روزهای آزاد: { $month }
nothing-other-offices = جست‌وجو در همه دفترها
nothing-fewer = انتخاب خدمات یا افراد کمتر
nothing-again = جست‌وجوی دوباره
nothing-release = زمان آزاد شدن نوبت‌های جدید
nothing-people = اینجا کمک می‌گیرید

## UX-19 Freigehalten

held-until = { $minutes ->
    [one] ساعت انتخابی شما را تا { $until } نگه می‌داریم، { $minutes } دقیقه مانده است.
   *[other] ساعت انتخابی شما را تا { $until } نگه می‌داریم، { $minutes } دقیقه مانده است.
}
held-soon-over = { $seconds ->
    [one] فقط { $seconds } ثانیه مانده است: ساعت انتخابی شما را تا { $until } نگه می‌داریم. برای تمدید «وقت بیشتر» را انتخاب کنید.
   *[other] فقط { $seconds } ثانیه مانده است: ساعت انتخابی شما را تا { $until } نگه می‌داریم. برای تمدید «وقت بیشتر» را انتخاب کنید.
}
expired-title = این ساعت دیگر برای شما نگه داشته نمی‌شود
expired-kept = مهلت تمام شد. نوبت ثبت نشده است. آنچه نوشته‌اید هنوز هست.
expired-again = نگه داشتن دوباره همان ساعت
expired-other = انتخاب ساعت دیگر

## S-14 bis S-18 Angaben

names-title = نام شما چیست؟
reach-title = چگونه با شما تماس بگیریم؟
reach-why-must = این دفتر نشانی ایمیل شما را لازم دارد. تأیید نوبت را به همان نشانی می‌فرستیم.
reach-why-may = اگر نشانی ایمیل بنویسید، تأیید نوبت را برایتان می‌فرستیم. بدون ایمیل هم می‌شود.
more-title = چه چیز دیگری می‌خواهید به اداره بگویید؟
label-given-names = نام (Vorname)
label-family-name = نام خانوادگی (Familienname)
label-email = نشانی ایمیل
label-telephone = شماره تلفن
label-text = توضیح
label-only-name = نام
hint-names-latin = با حروف لاتین بنویسید، همان‌طور که در گذرنامه یا کارت شناسایی شماست.
hint-write = برای نوشتن، خانه را لمس کنید یا OK را فشار دهید.
hint-email = مثلا name@example.org
hint-telephone = مثلا 02151 123456
names-one = فقط یک نام دارم
names-two = هم نام و هم نام خانوادگی دارم
mail-offer = نوشتن «{ $meant }» به جای «{ $written }»
mail-check = آیا «{ $written }» درست است؟ در این صورت دوباره «ادامه» را انتخاب کنید.
form-error-title = خطا: { $title }
form-problems = { $count ->
    [one] یک مورد را باید اصلاح کنید. کنار خانه نوشته شده است چه کنید.
   *[other] { $count } مورد را باید اصلاح کنید. کنار هر خانه نوشته شده است چه کنید.
}
problem-no-name = نام خانوادگی خود را بنویسید.
problem-no-email = نشانی ایمیل خود را بنویسید. اگر ایمیل ندارید، کارکنان ما کمکتان می‌کنند.
problem-no-telephone = شماره تلفن خود را بنویسید.
problem-no-answer = اداره به پاسخ این خانه نیاز دارد: «{ $field }»
problem-too-long = در «{ $field }» حداکثر { $max } حرف جا می‌شود. کوتاه‌تر بنویسید یا از کارکنان ما بپرسید.
problem-character = در «{ $field }» علامت «{ $character }» ذخیره نمی‌شود. آن را پاک کنید یا علامت دیگری بنویسید.
problem-not-in-names = با حروف لاتین بنویسید، مانند کارت شناسایی. این علامت را نمی‌شود به کار برد: «{ $character }»
problem-name-too-long = در سامانه نوبت‌دهی برای نام فقط { $max } حرف جا هست. کارکنان ما کمکتان می‌کنند تا نام شما کامل بماند.
problem-not-an-email = نشانی ایمیل را به این شکل بنویسید: name@example.org
problem-plus = سامانه نوبت‌دهی نشانی ایمیل با «+» را نمی‌پذیرد. نشانی بدون «+» بنویسید.
problem-not-a-phone = شماره تلفن را با کد شهر بنویسید، مثلا 02151 123456.
problem-refused = سامانه نوبت‌دهی پاسخ شما در «{ $field }» را نمی‌پذیرد. بررسی کنید که درست و کامل باشد.

## Bildschirmtastatur

board-done = تمام
board-next = خانه بعدی
board-space = فاصله
board-erase = پاک کردن
board-clear = پاک کردن همه
board-accents = حروف مشابه
board-more = بیشتر
board-letters = حروف
board-order = از A تا Z
board-usual = صفحه‌کلید
board-no-accents = برای «{ $letter }» حرف مشابهی نیست.
board-accents-of = حروف مشابه «{ $letter }»

## S-19 Prüfen und buchen

check-title = اطلاعات را بررسی کنید و نوبت را بگیرید
check-not-yet = نوبت هنوز ثبت نشده است.
check-row = { $label }: { $value }
check-question = { $label } { $value }
check-change = تغییر
check-nothing = نوشته نشده
check-others = شاید دیگران صفحه را ببینند. نگاهی به دور و بر خود بیندازید.
check-book = ثبت قطعی نوبت
check-book-phone = ثبت نوبت و تأیید با موبایل
check-phone-hint = بعد از آن نوبت را تأیید می‌کنید: اینجا کدی را با موبایل اسکن می‌کنید یا پیوند داخل ایمیل را باز می‌کنید.
check-phone-hint-code = بعد از آن نوبت را تأیید می‌کنید: اینجا کدی را با موبایل اسکن می‌کنید.
fact-what = خدمت
fact-when = زمان
fact-where = محل
fact-room = در ساختمان
fact-name = نام
fact-number = شماره نوبت
fact-duration = مدت
fact-fee = هزینه
fact-desk = باجه
fact-phone = تلفن
minutes = { $count ->
    [one] حدود { $count } دقیقه
   *[other] حدود { $count } دقیقه
}

## UX-20 Noch zu bestätigen

activate-title = هنوز تمام نشده: نوبت را تأیید کنید
activate-within = { $minutes ->
    [one] تا { $minutes } دقیقه پس از ثبت، نوبت را تأیید کنید، وگرنه از دست می‌رود.
   *[other] تا { $minutes } دقیقه پس از ثبت، نوبت را تأیید کنید، وگرنه از دست می‌رود.
}
activate-show = نشان دادن کد برای موبایل
activate-not-yet = نوبت هنوز تأیید نشده است.
activate-how = با موبایل تأیید کنید یا پیوند داخل ایمیلی را باز کنید که برایتان فرستاده‌ایم.
activate-how-code = «نشان دادن کد برای موبایل» را انتخاب کنید و کد را با موبایل اسکن کنید.
activate-look = تأیید کردم
activate-here = تأیید همین‌جا با دستگاه
activate-qr = این کد را با موبایل اسکن کنید. کد { $host } را باز می‌کند و نوبت شما را تأیید می‌کند.
activate-no-qr = این صفحه برای نشان دادن کد کوچک است. پیوند داخل ایمیلی را باز کنید که برایتان فرستاده‌ایم.
activate-no-qr-desk = این صفحه برای نشان دادن کد کوچک است. با شماره نوبت به باجه بروید.

## S-20 Gebucht

done-title = نوبت شما ثبت شد
done-mail = تأیید نوبت با ایمیل هم می‌آید.
done-another = انجام کار دیگر
done-qr = این کد نوبت شما را در { $host } باز می‌کند. آنجا می‌توانید نوبت را ببینید یا لغو کنید.
done-no-qr = این صفحه برای نشان دادن کد کوچک است. شماره نوبت را یادداشت کنید.
done-no-phone = موبایل همراه ندارید؟ شماره نوبت را یادداشت کنید. اگر سؤالی دارید، زنگ بزنید: { $phone }
find-mine-title = کدام نوبت مورد نظر شماست؟
find-mine-scan = کد QR داخل ایمیل یا نامه خود را جلوی اسکنر بگیرید.
find-mine-type = یا شماره نوبت و کد را بنویسید.
find-mine-number-hint = در تأیید نوبت نوشته شده است.
label-short-code = کد
find-mine-code-hint = 4 رقم یا حرف (a تا f)
find-mine-nothing = کد همراه ندارید؟
find-mine-unreadable = این کد مربوط به نوبتی نیست. از کد QR داخل تأیید نوبت استفاده کنید.
find-mine-no-match = با این شماره و کد نوبتی پیدا نمی‌کنیم. هر دو را بررسی کنید. نوبت لغوشده دیگر باز نمی‌شود.
find-mine-key-changed = این کد دیگر نوبت را باز نمی‌کند. شاید نوبت لغو یا جابه‌جا شده است. از کد QR داخل تازه‌ترین ایمیل استفاده کنید یا از باجه بپرسید.
find-mine-gone = این نوبت دیگر وجود ندارد. شاید به موقع تأیید نشده یا مدت زیادی از آن گذشته است. نوبت جدید بگیرید.
tries-over = پنج بار امتحان شد. به دلایل امنیتی اینجا نمی‌شود ادامه داد. از باجه بپرسید.
mine-title = نوبت شما
mine-waiting = این نوبت هنوز تأیید نشده است. همین حالا آن را تأیید کنید، وگرنه از دست می‌رود.
mine-held = این ساعت فقط برای مدت کوتاهی نگه داشته شده و هنوز ثبت نشده است. ثبت را همان‌جا تمام کنید که شروع کرده‌اید.
mine-past = زمان این نوبت گذشته است. دیگر نمی‌شود آن را تغییر داد.
mine-called = برای این نوبت شما را صدا زده‌اند. به باجه بروید.
mine-missed = وقت صدا زدن این نوبت گذشته است. به باجه بروید یا نوبت جدید بگیرید.
mine-gone = این نوبت لغو شده است.
mine-other = اینجا نمی‌توانیم بگوییم این نوبت هنوز برقرار است یا نه. از باجه بپرسید.
mine-move = جابه‌جا کردن نوبت
mine-move-hint = تا قطعی شدن نوبت جدید، نوبت قبلی می‌ماند
mine-cancel = لغو نوبت
mine-cancel-hint = پیش از لغو یک بار دیگر می‌پرسیم
cancel-title = می‌خواهید این نوبت را لغو کنید؟
cancel-no = نه، نوبت را نگه می‌دارم
cancel-yes = بله، نوبت لغو شود
cancel-yes-hint = این ساعت برای دیگران آزاد می‌شود
cancel-not-done-title = نوبت لغو نشده است
cancel-not-done = پیگیری کردیم: نوبت همچنان برقرار است. می‌توانید دوباره امتحان کنید.
cancel-unsure-title = هنوز نمی‌دانیم نوبت لغو شده است یا نه
cancel-unsure = پاسخ سامانه نوبت‌دهی نرسید. دوباره بپرسید یا به باجه بروید.
cancel-first-title = می‌خواهید اول نوبت قبلی را لغو کنید؟
cancel-first-why = بعد از آن فورا ساعت جدید را که برایتان نگه داشته شده است ثبت می‌کنیم. اگر نشد، دیگر نوبتی ندارید و این را به شما می‌گوییم.
cancelled-title = نوبت شما لغو شد
cancelled-free = از اینکه نوبت را لغو کردید سپاسگزاریم. حالا شخص دیگری می‌تواند از این ساعت استفاده کند.
cancelled-anew = گرفتن نوبت جدید
cancelled-anew-hint = همان خدمت؛ اطلاعات شما هنوز هست
move-title = می‌خواهید نوبت خود را این‌طور جابه‌جا کنید؟
move-old = قبلی
move-new = جدید
move-kept = نام، ایمیل و بقیه اطلاعات شما همان می‌ماند.
move-yes = جابه‌جایی قطعی نوبت
move-no = جابه‌جا نشود
move-no-hint = نوبت قبلی برقرار می‌ماند
move-stands = نوبت قبلی شما تا قطعی شدن نوبت جدید برقرار است.
move-gone = نوبت قبلی شما لغو شد. نوبت جدید هنوز ثبت نشده است.
move-cancel-first = اول، لغو نوبت قبلی
move-cancel-first-hint = ساعت جدید برایتان نگه داشته شده است
moved-title = نوبت شما جابه‌جا شد
moved-old = نوبت قبلی لغو شد.
both-title = نوبت جدید ثبت شد؛ برای نوبت قبلی هنوز کاری مانده است
both-stand = الان دو نوبت دارید. نوبت قبلی را لغو کنید تا شخص دیگری از آن استفاده کند.
both-unsure = هنوز نمی‌دانیم نوبت قبلی لغو شده است یا نه. شاید دو نوبت داشته باشید.
both-again = لغو نوبت قبلی
both-leave = با این حال پایان می‌دهم
both-leave-hint = نوبت قبلی را می‌توانید در باجه هم لغو کنید
both-new = نوبت جدید
both-old = نوبت قبلی
subjects-title = درباره چه چیزی می‌خواهید بپرسید؟
subjects-other = برای بقیه موارد از همان اداره‌ای بپرسید که درخواست داده‌اید.
inquiry-title = { $subject }: شماره چیست؟
inquiry-nothing = شماره همراه ندارید؟
inquiry-not-found = با این شماره چیزی پیدا نمی‌کنیم. شماره را بررسی کنید. گزارش‌های خیلی قدیمی را دیگر نشان نمی‌دهیم.
label-serial = شماره سریال (Seriennummer)
hint-serial = 9 یا 10 حرف و رقم؛ 0 همیشه صفر است و حرف O نیست
label-reference = شماره پرونده
label-report = شماره گزارش
label-birth-date = تاریخ تولد
hint-birth-date = روز، ماه، سال میلادی، مثلا 17.04.1990
label-letter-code = کد داخل نامه
hint-letter-code = در همان نامه‌ای است که شماره پرونده در آن آمده است.
slip-missing = این خانه را پر کنید: «{ $field }»
slip-not-a-number = شماره نوبت را فقط با رقم بنویسید.
slip-not-a-code = کد 4 رقم یا حرف (a تا f) دارد. همه را بنویسید. اگر کد شما بلندتر است، کد QR را جلوی اسکنر بگیرید.
slip-not-a-day = تاریخ تولد را با روز، ماه و سال میلادی بنویسید، مثلا 17.04.1990.
slip-serial-length = شماره سریال 9 یا 10 حرف و رقم دارد. ببینید چیزی کم یا زیاد نباشد.
slip-serial-character = علامت «{ $character }» در شماره سریال نمی‌آید. همه حرف‌ها و رقم‌ها را مقایسه کنید.
slip-serial-check = شماره سریال هنوز درست نیست. همه حرف‌ها و رقم‌ها را مقایسه کنید.
case-title = { $what }: { $state }
state-received = رسیده است
state-ordered = درخواست ثبت شده است
state-in-work = در دست بررسی
state-waiting-for-you = چیزی از طرف شما کم است
state-suspended = بررسی موقتا متوقف است
state-decided = تصمیم گرفته شده است
state-in-production = در حال صدور
state-at-office = در اداره، هنوز آماده تحویل نیست
state-ready = آماده تحویل
state-finished = تمام شده است
state-collected = تحویل داده شده است
state-rejected = رد شده است
state-unknown = وضعیت معلوم نیست
stage-received = رسیدن
stage-ordered = درخواست
stage-in-work = بررسی
stage-waiting-for-you = چیزی کم است
stage-suspended = توقف موقت
stage-decided = تصمیم
stage-in-production = صدور
stage-at-office = رسیدن به اداره
stage-ready = آماده تحویل
stage-finished = پایان کار
stage-collected = تحویل
stage-rejected = رد شدن
stage-done = ✓ { $stage }
stage-now = ● { $stage }
stage-open = ○ { $stage }
stage-behind = انجام شد
stage-here = اکنون
stage-since = از { $day }
stage-later = هنوز مانده
case-stale = این وضعیت مربوط به { $day } است. شاید از آن زمان چیزی تغییر کرده باشد.
case-step = این مرحله { $step } از { $of } است.
case-note = پیام اداره
case-until = مهلت تحویل گرفتن
case-expected = زمان تقریبی آماده شدن
case-deadline = مهلت اداره
case-remark = توجه
case-extended = اداره به زمان بیشتری نیاز دارد. مهلتی که اینجا آمده مهلت اولیه است.
case-express = رسیدگی فوری (Express)
fact-reference = شماره
ends-in = آخر آن { $end } است
case-pick-up = گرفتن نوبت برای تحویل
case-home = انجام کار دیگر
case-bring = آنچه برای تحویل گرفتن لازم است
case-bring-old = کارت شناسایی یا گذرنامه قبلی شما، اگر دارید
case-bring-proxy = اگر شخص دیگری تحویل می‌گیرد: وکالت‌نامه کتبی شما (Vollmacht) و کارت شناسایی یا گذرنامه آن شخص
case-bring-pin = برای کارت شناسایی: اگر نامه PIN را ندارید، خودتان بیایید و در باجه بگویید
next-wait = فعلا لازم نیست کاری کنید.
next-papers = مدارکی را که هنوز کم است به اداره بدهید.
next-pay = هزینه را بپردازید. بعد از آن کار ادامه پیدا می‌کند.
next-pick-up = می‌توانید مدرک را تحویل بگیرید.
next-come = با نوبت به اداره بیایید.
next-call = با اداره صحبت کنید.
next-suspended = شاید بیشتر طول بکشد. اگر سؤالی دارید، با اداره صحبت کنید.
next-rejected = دلیل را از اداره بپرسید. اگر نامه رسمی (Bescheid) بگیرید، در آن نوشته شده است چگونه می‌توانید اعتراض کنید.
phone-title = ادامه با موبایل
phone-show = ادامه با موبایل
phone-show-hint = کدی برای نوبت و تقویم شما نشان می‌دهد
phone-secret = این کد فقط برای شماست. هر کس آن را داشته باشد، می‌تواند نوبت شما را باز و لغو کند.
phone-left = { $seconds ->
    [one] کد { $seconds } ثانیه دیگر ناپدید می‌شود.
   *[other] کد { $seconds } ثانیه دیگر ناپدید می‌شود.
}
phone-hide = پاک کردن کد از صفحه
phone-longer = نشان دادن کد برای مدت بیشتر
phone-none = موبایل هوشمند ندارم
phone-page = کد برای نوبت من
phone-calendar = کد برای تقویم
phone-offline = کد برای تقویم، بدون اینترنت
phone-service = این کد همین خدمت را در { $host } باز می‌کند. آنجا می‌توانید ادامه دهید.
phone-office = این کد همین خدمت را برای همین دفتر در { $host } باز می‌کند. آنجا می‌توانید ادامه دهید.
phone-held = این کد { $host } را باز می‌کند و ساعتی را نشان می‌دهد که برایتان نگه داشته‌ایم. آن را همین‌جا با دستگاه ثبت کنید.
phone-status = این کد { $host } را باز می‌کند. اطلاعات خود را آنجا دوباره بنویسید.
phone-calendar-code = این کد نوبت را از { $host } به تقویم شما می‌آورد.
phone-offline-code = خود نوبت در این کد است. موبایل شما به اینترنت نیاز ندارد.
phone-no-room = این صفحه برای نشان دادن کد کوچک است. در موبایل باز کنید: { $host }
no-phone-title = بدون موبایل هوشمند
no-phone-here = به موبایل هوشمند نیاز ندارید. همین‌جا با دستگاه ادامه دهید یا با ما صحبت کنید.
no-phone-write = نوبت خود را یادداشت کنید یا با ما صحبت کنید.

## SEC-09 Ungewiss

unsure-title = هنوز نمی‌دانیم نوبت ثبت شده است یا نه
unsure-what = پاسخ سامانه نوبت‌دهی نرسید. هیچ نوبتی را دو بار ثبت نمی‌کنیم.
unsure-again = پرسیدن دوباره
unsure-next = اگر حالا پایان دهید، نوبت را لغو می‌کنیم. به این ترتیب نوبتی نمی‌ماند که از آن خبر نداشته باشید.
unsure-booked = نوبت موقتا یادداشت شده، اما شاید هنوز تأیید نشده باشد. دوباره بپرسید، با کد تأیید کنید یا به باجه بروید.
not-booked-title = نوبت هنوز ثبت نشده است
not-booked-what = پیگیری کردیم: سامانه نوبت‌دهی نوبت را ثبت نکرده است.
not-booked-held = ساعت هنوز برای شما نگه داشته شده و اطلاعات شما هنوز هست. برگردید و دوباره ثبت کنید.
not-booked-kept = اطلاعات شما هنوز هست. برگردید و دوباره امتحان کنید.
not-booked-back = بازگشت به اطلاعات شما

## Wenn etwas nicht geht

sorry-title = این کار انجام نشد
sorry-away-title = نوبت‌گیری الان در دسترس نیست
sorry-busy-title = سامانه نوبت‌دهی الان خیلی شلوغ است
sorry-mail-title = با این نشانی ایمیل از قبل نوبت گرفته شده است
sorry-tries-title = این شماره برای مدت کوتاهی قفل شده است
sorry-status-title = الان نمی‌توانیم وضعیت را نشان دهیم
sorry-status = اطلاعات وضعیت الان در دسترس نیست. این برای درخواست یا گزارش شما تغییری ایجاد نمی‌کند. کمی بعد دوباره امتحان کنید یا از باجه بپرسید.
sorry-unreachable = دستگاه الان به سامانه نوبت‌دهی وصل نیست. آنچه نوشته‌اید هنوز هست. کمی بعد دوباره امتحان کنید یا به باجه بروید.
sorry-slow = سامانه نوبت‌دهی به موقع پاسخ نداد. دوباره امتحان کنید.
sorry-garbled = نتوانستیم پاسخ سامانه نوبت‌دهی را بخوانیم. دوباره امتحان کنید یا به باجه بروید.
sorry-lost = پاسخ سامانه نوبت‌دهی نرسید. این نوبت هنوز ثبت نشده است. دوباره امتحان کنید. اگر آن ساعت پر بود، ساعت دیگری انتخاب کنید.
sorry-busy = { $seconds ->
    [one] { $seconds } ثانیه صبر کنید و دوباره امتحان کنید. آنچه نوشته‌اید هنوز هست.
   *[other] { $seconds } ثانیه صبر کنید و دوباره امتحان کنید. آنچه نوشته‌اید هنوز هست.
}
sorry-taken = این ساعت را شخص دیگری گرفته است. برگردید و ساعت دیگری انتخاب کنید.
sorry-no-renewal = بیشتر از زمانی که نشان داده شده، نمی‌توانیم این ساعت را نگه داریم. برگردید و پیش از تمام شدن مهلت ثبت کنید.
sorry-gone = این نوبت دیگر در سامانه نوبت‌دهی نیست. نوبت جدید بگیرید.
sorry-wrong-key = این نوبت دیگر باز نمی‌شود. شاید لغو شده است. از باجه بپرسید.
sorry-mail-limit = با این نشانی ایمیل نمی‌شود نوبت دیگری گرفت. نشانی دیگری بنویسید یا یکی از نوبت‌ها را لغو کنید.
sorry-answer = سامانه نوبت‌دهی یکی از پاسخ‌های شما را نمی‌پذیرد. برگردید و اطلاعات را بررسی کنید.
sorry-not-here = این دفتر دیگر این خدمت را ندارد. دفتر دیگری انتخاب کنید.
sorry-too-much = این برای یک نوبت زیاد است. خدمات یا افراد کمتری انتخاب کنید یا دو نوبت بگیرید.
sorry-called = برای این نوبت شما را قبلا صدا زده‌اند. به باجه بروید.
sorry-past = زمان این نوبت گذشته است. نوبت جدید بگیرید.
sorry-nothing-free = اینجا فعلا نوبت آزادی نیست. دفتر یا روز دیگری انتخاب کنید.
sorry-captcha = سامانه نوبت‌دهی در یک بررسی امنیتی دستگاه را نشناخت. دوباره امتحان کنید یا دفتر دیگری انتخاب کنید.
sorry-captcha-expired = مهلت یک بررسی امنیتی سامانه نوبت‌دهی تمام شد. دوباره امتحان کنید. آنچه نوشته‌اید هنوز هست.
sorry-maintenance = الان روی سامانه نوبت‌دهی کار می‌شود. بعدا دوباره امتحان کنید یا به باجه بروید.
sorry-backend = بخشی از سامانه نوبت‌دهی پاسخ نمی‌دهد. کمی بعد دوباره امتحان کنید یا به باجه بروید.
sorry-blocked = سامانه نوبت‌دهی این دستگاه را نمی‌پذیرد. به باجه بروید، این را خبر دهید و آنجا نوبت بخواهید.
sorry-no-match = با این اطلاعات چیزی پیدا نمی‌کنیم. هر دو خانه را بررسی کنید. پرونده‌های خیلی قدیمی را دیگر نشان نمی‌دهیم.
sorry-tries = { $minutes ->
    [one] با این شماره زیاد امتحان شده است. { $minutes } دقیقه صبر کنید یا از باجه بپرسید.
   *[other] با این شماره زیاد امتحان شده است. { $minutes } دقیقه صبر کنید یا از باجه بپرسید.
}
sorry-set-up = در سامانه نوبت‌دهی یک تنظیم کم است. این صفحه را به کارکنان ما نشان دهید. کد خطا: { $code }
sorry-technical = سامانه نوبت‌دهی خطا گزارش می‌کند. دوباره امتحان کنید یا این صفحه را به کارکنان ما نشان دهید. کد خطا: { $code }
sorry-again = امتحان دوباره
sorry-other-mail = نوشتن نشانی ایمیل دیگر
sorry-other-office = انتخاب دفتر دیگر
sorry-fewer = انتخاب خدمات یا افراد کمتر
sorry-home = بازگشت به آغاز

## Warten

waiting-catalogue = خدمات در حال بارگذاری است…
waiting-calendar = در حال جست‌وجوی نوبت‌های آزاد…
waiting-reserve = در حال نگه داشتن ساعت برای شما…
waiting-book = در حال ثبت نوبت شما…
waiting-cancel = در حال لغو نوبت…
waiting-look = از سامانه نوبت‌دهی می‌پرسیم…
waiting-status = وضعیت را می‌پرسیم…
waiting-moment = یک لحظه صبر کنید. لازم نیست کاری کنید.
waiting-stop = دیگر صبر نمی‌کنم

## S-34 Hilfe, Kontakt, Datenschutz

help-title = طرز کار با این دستگاه
help-arrows = با کلیدهای جهت‌دار نشانه ▶ را حرکت دهید و با کلید Enter انتخاب کنید.
help-digits = اگر جلوی یک سطر عددی آمده است، می‌توانید همان عدد را فشار دهید.
help-type = در خانه‌ها می‌توانید فورا بنویسید. کلید Backspace پاک می‌کند.
help-back = با کلید Esc یک مرحله برمی‌گردید. آنچه نوشته‌اید می‌ماند.
help-touch = می‌توانید همه چیز را با انگشت لمس کنید یا با ماوس روی آن کلیک کنید.
help-scan = کد QR تأیید نوبت را می‌توانید در صفحه اول جلوی اسکنر بگیرید.
help-phone = در بعضی صفحه‌ها کلید F6 کدی نشان می‌دهد. با آن در موبایل ادامه می‌دهید.
help-time = عجله نکنید. اگر مدتی کاری نکنید، می‌پرسیم هنوز اینجا هستید یا نه.
help-return = بازگشت به صفحه قبل
contact-title = راه‌های تماس با ما
contact-hours = ساعت‌های کار
contact-from-until = { $from } تا { $until }
monday = دوشنبه
tuesday = سه‌شنبه
wednesday = چهارشنبه
thursday = پنجشنبه
friday = جمعه
saturday = شنبه
sunday = یکشنبه
privacy-title = با اطلاعات شما چه می‌شود؟
privacy-use = فقط چیزی را می‌پرسیم که برای نوبت یا پرسش شما لازم است.
privacy-keep = اطلاعات شما به سامانه‌های شهر فرستاده می‌شود. این دستگاه چیزی نگه نمی‌دارد.
privacy-idle = وقتی «پایان» را انتخاب کنید یا بروید، همه چیز در اینجا پاک می‌شود.
privacy-code = کد موبایل نوبت شما را باز می‌کند. آن را به کسی نشان ندهید. کد بعد از یک دقیقه ناپدید می‌شود.
privacy-more = متن کامل حفاظت از اطلاعات شهر { $city } در اینترنت است: { $address }

## S-35, S-36, Beenden

still-there-title = هنوز اینجا هستید؟
still-there-left = { $seconds ->
    [one] { $seconds } ثانیه دیگر اطلاعات شما را از این دستگاه پاک می‌کنیم.
   *[other] { $seconds } ثانیه دیگر اطلاعات شما را از این دستگاه پاک می‌کنیم.
}
still-there-yes = بله، ادامه
still-there-no = نه، همه چیز پاک شود
farewell-title = خدانگهدار
farewell-deleted = اطلاعات شما از این دستگاه پاک شد.
leave-title = می‌خواهید پایان دهید و همه اطلاعات پاک شود؟
leave-hold = اگر حالا پایان دهید، این نوبت به شما نمی‌رسد و آن ساعت برای دیگران آزاد می‌شود.
leave-no = نه، ادامه می‌دهم
leave-yes = بله، پایان و پاک کردن
