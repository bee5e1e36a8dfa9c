# العربية: Arabic, in the modern standard form. The comments beside the German messages say where each one appears.

## Words from outside, as they are

plain = { $words }
plain-private = { $words }

## Kopf und Fuß jeder Seite

back = رجوع
key-help = مساعدة
key-language = اللغة
key-colours = الألوان
key-renew = وقت أطول
key-phone = الجوال
leave = إنهاء
demo-mark = تجريبي
step = الخطوة { $step } من { $of }
clock-now = { $time }
continue = متابعة
voluntary = اختياري
current = محدد
german-only = هذا النص متوفر بالألمانية فقط.
more-below = يوجد المزيد في الأسفل
more-above = يوجد المزيد في الأعلى
too-small = الشاشة أصغر من اللازم. يرجى التوجه إلى أحد موظفينا.
today = اليوم
free-day = متاح
month-title = { $month }
day-title = { $day }
amount = { $amount }

## S-00 Erster Bildschirm

attract-title = مرحبا بكم في مدينة { $city }
attract-what = هنا يمكنك حجز موعد (Termin) أو تعديله أو الحصول على معلومات. هل لديك موعد؟ ضع رمز QR أمام الماسح الضوئي.
attract-begin = ابدأ

## S-01 Sprache

languages-title = ما اللغة التي تفضلها؟

## S-03 Was ist hier möglich

home-title = ماذا تريد أن تفعل؟
home-book = حجز موعد
home-book-hint = بطاقة الهوية، تسجيل السكن، رخصة القيادة وغيرها
home-mine = عرض موعدي أو تعديله
home-mine-hint = تغيير الوقت أو الإلغاء برمز QR الخاص بك
home-status = أين وصل طلبي؟
home-contact = التحدث مع موظف
home-contact-hint = الشباك والهاتف وأوقات الدوام
home-privacy = ماذا يحدث لبياناتي؟
home-privacy-hint = شرح مختصر

## S-04 bis S-07 Anliegen finden

find-title = ما الخدمة التي تحتاج إليها؟
find-quick = الأكثر طلبا
find-search = البحث عن خدمة
find-search-hint = اكتب كلمة، مثلا «تغيير السكن»
find-events = حسب ظروفك
find-topics = المواضيع
find-all = كل الخدمات
search-title = البحث عن خدمة
search-label = الخدمة
search-hint = تكفي كلمة أو كلمتان.
search-found = { $count ->
    [zero] لا توجد خدمات مطابقة:
    [one] خدمة واحدة مطابقة:
    [two] خدمتان مطابقتان:
    [few] { $count } خدمات مطابقة:
    [many] { $count } خدمة مطابقة:
   *[other] { $count } خدمة مطابقة:
}
search-many = عدد الخدمات المطابقة: { $count }. يظهر هنا أول { $shown } منها. تابع الكتابة لتقليل العدد.
search-nothing = لم نجد خدمة بهذه الكلمة. جرب كلمة أخرى أو اختر موضوعا.
search-topics = عرض المواضيع

## S-08 Ein Anliegen im Einzelnen

leaflet-title = { $service }
leaflet-here = هنا تحجز الموعد فقط. أما المعاملة نفسها فتنجزها في الدائرة.
leaflet-mail = لهذا الموعد تحتاج إلى عنوان بريد إلكتروني.
leaflet-book = حجز الموعد
leaflet-together = لعدة أشخاص أو مع خدمات أخرى
leaflet-together-hint = كل شيء في موعد واحد
leaflet-no-mail = ليس لدي بريد إلكتروني
leaflet-bring = ما عليك إحضاره
leaflet-facts = المدة والرسوم
leaflet-deadline = المهلة
leaflet-remains = ماذا بعد ذلك
free-of-charge = بدون رسوم
fee-for = الرسوم ({ $what })

## S-09 Mehrere in einem Termin

together-title = ماذا تريد أن تنجز في هذا الموعد؟
together-change = تعديل
together-more = زيادة مرة: { $service }
together-less = إنقاص مرة: { $service }
together-add = إضافة خدمة: { $service }
times = { $count ->
    [zero] { $count } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
basket-line =
    { $count ->
        [zero] { $service } ({ $count })
        [one] { $service }
        [two] { $service } (مرتان)
        [few] { $service } ({ $count } مرات)
        [many] { $service } ({ $count } مرة)
       *[other] { $service } ({ $count } مرة)
    }{ $others ->
        [0] {""}
        [zero] {""}
        [one] {" "}وخدمة أخرى
        [two] {" "}وخدمتان أخريان
        [few] {" "}و{ $others } خدمات أخرى
        [many] {" "}و{ $others } خدمة أخرى
       *[other] {" "}و{ $others } خدمة أخرى
    }

## UX-21 Ohne E-Mail

no-mail-title = موعد بدون بريد إلكتروني
no-mail-offices = في هذه المكاتب يمكن الحجز بدون بريد إلكتروني:
no-mail-nowhere = على هذا الجهاز لا يمكن حجز هذا الموعد إلا ببريد إلكتروني.
no-mail-people = يسر موظفينا أن يحجزوا لك الموعد.

## S-10 Standort

offices-title = إلى أي مكتب تريد أن تأتي؟
offices-anywhere = في أي مكتب: أول موعد متاح
offices-anywhere-hint = { $count ->
    [zero] نبحث في كل المكاتب المتاحة ({ $count }).
    [one] نبحث في مكتب واحد.
    [two] نبحث في مكتبين.
    [few] نبحث في { $count } مكاتب.
    [many] نبحث في { $count } مكتبا.
   *[other] نبحث في { $count } مكتب.
}
offices-here = هنا: { $name }
offices-one = { $name }
offices-address = { $address }
offices-nearest = المكاتب، الأقرب أولا
offices-all = كل المكاتب
offices-none = لا يوجد مكتب يمكن أن ينجز كل هذا في موعد واحد. ارجع واختر خدمات أو أشخاصا أقل.
office-line = { $name }، { $address }

## S-11 Tag

days-title = في أي يوم تريد أن تأتي؟
days-next = أقرب الأيام المتاحة
days-today = اليوم
days-tomorrow = غدا
days-in = { $days ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يوما
   *[other] بعد { $days } يوم
}
days-full = { $day }: أصبحت كل المواعيد محجوزة. اختر يوما آخر.

## S-12 Uhrzeit

times-title = { $day }: في أي ساعة؟
times-taken = موعد الساعة { $time } حجزه شخص آخر. هذه الأوقات ما زالت متاحة.
times-earlier = أوقات أبكر
times-later = أوقات لاحقة
times-other-day = اختيار يوم آخر
times-morning = قبل الظهر
times-afternoon = بعد الظهر
times-one = { $time }
when = { $day }، الساعة { $time }

## UX-22 Nichts frei

nothing-title = لا توجد مواعيد متاحة حاليا
nothing-here = لا يوجد موعد متاح خلال الأشهر الستة القادمة في هذا المكتب: { $office }
nothing-anywhere = لا يوجد في أي من هذه المكاتب موعد متاح خلال الأشهر الستة القادمة لما يلي:
nothing-month = عرض أول الأيام المتاحة: { $month }
nothing-other-offices = البحث في كل المكاتب
nothing-fewer = اختيار خدمات أو أشخاص أقل
nothing-again = البحث مرة أخرى
nothing-release = متى تتوفر مواعيد جديدة
nothing-people = أين تجد المساعدة

## UX-19 Freigehalten

held-until = { $minutes ->
    [zero] نحتفظ لك بهذا الوقت حتى الساعة { $until }، وبقيت أقل من دقيقة ({ $minutes }).
    [one] نحتفظ لك بهذا الوقت حتى الساعة { $until }، وبقيت دقيقة واحدة.
    [two] نحتفظ لك بهذا الوقت حتى الساعة { $until }، وبقيت دقيقتان.
    [few] نحتفظ لك بهذا الوقت حتى الساعة { $until }، وبقيت { $minutes } دقائق.
    [many] نحتفظ لك بهذا الوقت حتى الساعة { $until }، وبقيت { $minutes } دقيقة.
   *[other] نحتفظ لك بهذا الوقت حتى الساعة { $until }، وبقيت { $minutes } دقيقة.
}
held-soon-over = { $seconds ->
    [zero] بقيت { $seconds } ثانية: نحتفظ لك بهذا الوقت حتى الساعة { $until }. للتمديد اختر «وقت أطول».
    [one] بقيت ثانية واحدة: نحتفظ لك بهذا الوقت حتى الساعة { $until }. للتمديد اختر «وقت أطول».
    [two] بقيت ثانيتان: نحتفظ لك بهذا الوقت حتى الساعة { $until }. للتمديد اختر «وقت أطول».
    [few] بقيت { $seconds } ثوان: نحتفظ لك بهذا الوقت حتى الساعة { $until }. للتمديد اختر «وقت أطول».
    [many] بقيت { $seconds } ثانية: نحتفظ لك بهذا الوقت حتى الساعة { $until }. للتمديد اختر «وقت أطول».
   *[other] بقيت { $seconds } ثانية: نحتفظ لك بهذا الوقت حتى الساعة { $until }. للتمديد اختر «وقت أطول».
}
expired-title = لم يعد هذا الوقت محفوظا لك
expired-kept = انتهت المهلة ولم يتم حجز الموعد. ما كتبته ما زال محفوظا.
expired-again = الاحتفاظ بالوقت نفسه مرة أخرى
expired-other = اختيار وقت آخر

## S-14 bis S-18 Angaben

names-title = ما اسمك؟
reach-title = كيف نتواصل معك؟
reach-why-must = هذا المكتب يحتاج إلى بريدك الإلكتروني. سنرسل إليه تأكيد الموعد.
reach-why-may = إذا كتبت بريدك الإلكتروني نرسل إليه تأكيد الموعد. ويمكن الحجز بدونه.
more-title = بماذا تريد أن تخبر الدائرة أيضا؟
label-given-names = الاسم الأول (Vorname)
label-family-name = اسم العائلة (Familienname)
label-email = البريد الإلكتروني
label-telephone = رقم الهاتف
label-text = ملاحظة
label-only-name = الاسم
hint-names-latin = اكتب بالحروف اللاتينية كما في جواز سفرك أو بطاقة هويتك.
hint-write = للكتابة المس الخانة أو اضغط OK.
hint-email = مثلا name@example.org
hint-telephone = مثلا 02151 123456
names-one = لدي اسم واحد فقط
names-two = لدي اسم أول واسم عائلة
mail-offer = كتابة «{ $meant }» بدلا من «{ $written }»
mail-check = هل «{ $written }» صحيح؟ إذا كان صحيحا فاختر «متابعة» مرة أخرى.
form-error-title = خطأ: { $title }
form-problems = { $count ->
    [zero] عدد المشكلات { $count }. عند كل خانة تجد ما عليك فعله.
    [one] توجد مشكلة واحدة. عند الخانة تجد ما عليك فعله.
    [two] توجد مشكلتان. عند كل خانة تجد ما عليك فعله.
    [few] توجد { $count } مشكلات. عند كل خانة تجد ما عليك فعله.
    [many] توجد { $count } مشكلة. عند كل خانة تجد ما عليك فعله.
   *[other] توجد { $count } مشكلة. عند كل خانة تجد ما عليك فعله.
}
problem-no-name = اكتب اسم عائلتك.
problem-no-email = اكتب بريدك الإلكتروني. إذا لم يكن لديك بريد إلكتروني يساعدك موظفونا.
problem-no-telephone = اكتب رقم هاتفك.
problem-no-answer = تحتاج الدائرة إلى جواب في هذه الخانة: «{ $field }»
problem-too-long = أكبر عدد ممكن من الحروف في «{ $field }» هو { $max }. اختصر ما كتبته أو اسأل موظفينا.
problem-character = لا يمكن حفظ العلامة «{ $character }» في «{ $field }». احذفها أو اكتب غيرها.
problem-not-in-names = اكتب بالحروف اللاتينية كما في هويتك. لا يمكن استخدام هذه العلامة: «{ $character }»
problem-name-too-long = أكبر عدد من حروف الاسم في نظام المواعيد هو { $max }. سيساعدك موظفونا حتى يبقى اسمك كاملا.
problem-not-an-email = اكتب البريد الإلكتروني بهذا الشكل: name@example.org
problem-plus = لا يقبل نظام المواعيد بريدا إلكترونيا فيه «+». اكتب عنوانا بدون «+».
problem-not-a-phone = اكتب رقم الهاتف مع رمز المنطقة، مثلا 02151 123456.
problem-refused = لا يقبل نظام المواعيد ما كتبته في «{ $field }». تأكد من أنه صحيح وكامل.

## Bildschirmtastatur

board-done = تم
board-next = خانة تالية
board-space = مسافة
board-erase = حذف
board-clear = حذف الكل
board-accents = حروف شبيهة
board-more = المزيد
board-letters = الحروف
board-order = من A إلى Z
board-usual = لوحة مفاتيح
board-no-accents = لا توجد حروف شبيهة بالحرف «{ $letter }».
board-accents-of = حروف شبيهة بالحرف «{ $letter }»

## S-19 Prüfen und buchen

check-title = راجع بياناتك ثم احجز
check-not-yet = لم يتم الحجز بعد.
check-row = { $label }: { $value }
check-question = { $label } { $value }
check-change = تعديل
check-nothing = غير مذكور
check-others = قد يقرأ آخرون ما على الشاشة. ألق نظرة حولك.
check-book = حجز الموعد نهائيا
check-book-phone = الحجز والتأكيد بالجوال
check-phone-hint = بعد ذلك تؤكد الموعد: توجه كاميرا الجوال إلى رمز يظهر هنا، أو تفتح الرابط في البريد الإلكتروني.
check-phone-hint-code = بعد ذلك تؤكد الموعد: توجه كاميرا الجوال إلى رمز يظهر هنا.
fact-what = الخدمة
fact-when = الوقت
fact-where = المكتب
fact-room = داخل المبنى
fact-name = الاسم
fact-number = رقم الموعد
fact-duration = المدة
fact-fee = الرسوم
fact-desk = الشباك
fact-phone = الهاتف
minutes = { $count ->
    [zero] أقل من دقيقة ({ $count })
    [one] دقيقة واحدة تقريبا
    [two] دقيقتان تقريبا
    [few] { $count } دقائق تقريبا
    [many] { $count } دقيقة تقريبا
   *[other] { $count } دقيقة تقريبا
}

## UX-20 Noch zu bestätigen

activate-title = بقيت خطوة واحدة: أكد الموعد
activate-within = { $minutes ->
    [zero] أكد الموعد فورا ({ $minutes })، وإلا فسيتم إلغاؤه.
    [one] أكد الموعد خلال دقيقة واحدة من الحجز، وإلا فسيتم إلغاؤه.
    [two] أكد الموعد خلال دقيقتين من الحجز، وإلا فسيتم إلغاؤه.
    [few] أكد الموعد خلال { $minutes } دقائق من الحجز، وإلا فسيتم إلغاؤه.
    [many] أكد الموعد خلال { $minutes } دقيقة من الحجز، وإلا فسيتم إلغاؤه.
   *[other] أكد الموعد خلال { $minutes } دقيقة من الحجز، وإلا فسيتم إلغاؤه.
}
activate-show = عرض الرمز للجوال
activate-not-yet = لم يتم تأكيد الموعد بعد.
activate-how = أكد الموعد بالجوال أو افتح الرابط في البريد الإلكتروني الذي أرسلناه إليك.
activate-how-code = اطلب عرض الرمز ثم وجه إليه كاميرا الجوال.
activate-look = أنا أكدت الموعد
activate-here = التأكيد هنا على الجهاز
activate-qr = وجه كاميرا الجوال إلى هذا الرمز. فهو يفتح { $host } ويؤكد موعدك.
activate-no-qr = الشاشة أصغر من أن تعرض الرمز. افتح الرابط في البريد الإلكتروني الذي أرسلناه إليك.
activate-no-qr-desk = الشاشة أصغر من أن تعرض الرمز. توجه إلى الشباك مع رقم الموعد.

## S-20 Gebucht

done-title = تم حجز موعدك
done-mail = يصلك التأكيد بالبريد الإلكتروني أيضا.
done-another = إنجاز شيء آخر
done-qr = الرمز يفتح موعدك على { $host }. هناك يمكنك عرضه وإلغاؤه.
done-no-qr = الشاشة أصغر من أن تعرض الرمز. اكتب رقم الموعد عندك.
done-no-phone = ليس معك جوال؟ اكتب رقم الموعد عندك. إذا كانت لديك أسئلة فاتصل على: { $phone }
find-mine-title = أي موعد تقصد؟
find-mine-scan = ضع رمز QR الموجود في بريدك الإلكتروني أو في رسالتك الورقية أمام الماسح الضوئي.
find-mine-type = أو اكتب رقم الموعد والرمز.
find-mine-number-hint = تجده في تأكيد الموعد.
label-short-code = الرمز
find-mine-code-hint = 4 أرقام أو حروف (من a إلى f)
find-mine-nothing = ليس معك رمز؟
find-mine-unreadable = هذا الرمز لا يعود إلى أي موعد. استخدم رمز QR الموجود في تأكيد الموعد.
find-mine-no-match = لا نجد موعدا بهذا الرقم وهذا الرمز. راجع الاثنين. الموعد الملغى لا يمكن فتحه.
find-mine-key-changed = لم يعد هذا الرمز يفتح الموعد. ربما ألغي الموعد أو تغير وقته. استخدم رمز QR من أحدث رسالة إلكترونية أو اسأل عند الشباك.
find-mine-gone = لم يعد هذا الموعد موجودا. ربما لم يتم تأكيده في الوقت المحدد، أو مضى عليه وقت طويل. احجز موعدا جديدا.
tries-over = هذه خمس محاولات. حفاظا على الأمان لا يمكنك المتابعة هنا. اسأل عند الشباك.
mine-title = موعدك
mine-waiting = لم يتم تأكيد هذا الموعد بعد. أكده الآن، وإلا فسيتم إلغاؤه.
mine-held = نحتفظ لك بهذا الوقت لفترة قصيرة، ولم يتم حجزه بعد. أكمل الحجز حيث بدأته.
mine-past = هذا الموعد قد مضى ولا يمكن تعديله.
mine-called = تم النداء عليك لهذا الموعد. توجه إلى الشباك.
mine-missed = فات وقت النداء على هذا الموعد. توجه إلى الشباك أو احجز موعدا جديدا.
mine-gone = هذا الموعد ملغى.
mine-other = لا نعرف هنا هل ما زال هذا الموعد قائما. اسأل عند الشباك.
mine-move = تغيير وقت الموعد
mine-move-hint = يبقى موعدك القديم إلى أن يثبت الجديد
mine-cancel = إلغاء الموعد
mine-cancel-hint = سنسألك مرة أخرى قبل الإلغاء
cancel-title = هل تريد إلغاء هذا الموعد؟
cancel-no = لا، أريد أن أحتفظ بالموعد
cancel-yes = نعم، إلغاء الموعد
cancel-yes-hint = يصبح هذا الوقت متاحا لغيرك
cancel-not-done-title = لم يتم إلغاء الموعد
cancel-not-done = لقد تأكدنا: الموعد ما زال قائما. يمكنك المحاولة مرة أخرى.
cancel-unsure-title = لا نعرف بعد هل ألغي الموعد
cancel-unsure = لم يصل جواب نظام المواعيد. استعلم مرة أخرى أو توجه إلى الشباك.
cancel-first-title = هل تريد إلغاء الموعد القديم أولا؟
cancel-first-why = بعد ذلك نحجز فورا الوقت الجديد الذي نحتفظ لك به. إذا لم ينجح الحجز فلن يبقى لديك موعد، وسنخبرك بذلك.
cancelled-title = تم إلغاء موعدك
cancelled-free = شكرا لأنك ألغيت الموعد. الآن يمكن أن يستفيد شخص آخر من هذا الوقت.
cancelled-anew = حجز موعد جديد
cancelled-anew-hint = الخدمة نفسها، وبياناتك ما زالت محفوظة
move-title = هل تريد تغيير وقت موعدك هكذا؟
move-old = القديم
move-new = الجديد
move-kept = يبقى الاسم والبريد الإلكتروني وباقي بياناتك كما هي.
move-yes = تغيير وقت الموعد نهائيا
move-no = عدم التغيير
move-no-hint = يبقى الموعد القديم قائما
move-stands = موعدك القديم قائم إلى أن يثبت الجديد.
move-gone = تم إلغاء موعدك القديم، ولم يتم حجز الجديد بعد.
move-cancel-first = إلغاء الموعد القديم أولا
move-cancel-first-hint = نحتفظ لك بالوقت الجديد
moved-title = تم تغيير وقت موعدك
moved-old = تم إلغاء الموعد القديم.
both-title = تم حجز الموعد الجديد، وبقيت خطوة للموعد القديم
both-stand = لديك الآن موعدان. ألغ القديم حتى يستفيد منه شخص آخر.
both-unsure = لا نعرف بعد هل ألغي الموعد القديم. ربما لديك موعدان.
both-again = إلغاء الموعد القديم الآن
both-leave = الإنهاء مع ذلك
both-leave-hint = يمكنك إلغاء الموعد القديم عند الشباك أيضا
both-new = الموعد الجديد
both-old = الموعد القديم
subjects-title = ما الذي تريد أن تستفسر عنه؟
subjects-other = في كل ما عدا ذلك اسأل الدائرة التي قدمت طلبك إليها.
inquiry-title = { $subject }: ما الرقم؟
inquiry-nothing = ليس معك الرقم؟
inquiry-not-found = لا نجد شيئا بهذا الرقم. راجع الرقم. البلاغات القديمة جدا لم نعد نعرضها.
label-serial = الرقم التسلسلي (Seriennummer)
hint-serial = 9 أو 10 حروف وأرقام، 0 هو صفر دائما وليس الحرف O
label-reference = رقم المعاملة
label-report = رقم البلاغ
label-birth-date = تاريخ الميلاد
hint-birth-date = اليوم والشهر والسنة، مثلا 17.04.1990
label-letter-code = الرمز من الرسالة
hint-letter-code = تجده في الرسالة التي فيها رقم المعاملة.
slip-missing = املأ هذه الخانة: «{ $field }»
slip-not-a-number = اكتب رقم الموعد بالأرقام فقط.
slip-not-a-code = الرمز مكون من 4 أرقام أو حروف (من a إلى f). اكتبها كلها. إذا كان رمزك أطول فضع رمز QR أمام الماسح الضوئي.
slip-not-a-day = اكتب تاريخ الميلاد باليوم والشهر والسنة، مثلا 17.04.1990.
slip-serial-length = الرقم التسلسلي مكون من 9 أو 10 حروف وأرقام. تأكد من أنه لا ينقص منها شيء ولا يزيد.
slip-serial-character = العلامة «{ $character }» لا تأتي في الأرقام التسلسلية. قارن كل حرف وكل رقم.
slip-serial-check = الرقم التسلسلي ليس صحيحا بعد. قارن كل حرف وكل رقم.
case-title = { $what }: { $state }
state-received = تم الاستلام لدينا
state-ordered = تم تقديم الطلب
state-in-work = قيد المعالجة
state-waiting-for-you = ينقصنا شيء منك
state-suspended = المعالجة متوقفة مؤقتا
state-decided = صدر القرار
state-in-production = قيد الإصدار
state-at-office = في الدائرة، ولا يمكن التسليم بعد
state-ready = يمكنك الاستلام الآن
state-finished = اكتملت المعالجة
state-collected = تم التسليم
state-rejected = تم الرفض
state-unknown = الحالة غير معروفة
stage-received = الاستلام لدينا
stage-ordered = تقديم الطلب
stage-in-work = المعالجة
stage-waiting-for-you = ينقص شيء
stage-suspended = توقف مؤقت
stage-decided = القرار
stage-in-production = الإصدار
stage-at-office = الوصول إلى الدائرة
stage-ready = جاهز للتسليم
stage-finished = الاكتمال
stage-collected = التسليم
stage-rejected = الرفض
stage-done = ✓ { $stage }
stage-now = ● { $stage }
stage-open = ○ { $stage }
stage-behind = تم
stage-here = الآن
stage-since = منذ { $day }
stage-later = لاحقا
case-stale = تاريخ هذه الحالة: { $day }. ربما تغير شيء منذ ذلك الحين.
case-step = هذه هي الخطوة { $step } من { $of }.
case-note = رسالة من الدائرة
case-until = آخر يوم للاستلام
case-expected = الانتهاء المتوقع
case-deadline = مهلة الدائرة
case-remark = ملاحظة
case-extended = تحتاج الدائرة إلى وقت أطول. المهلة المذكورة هنا هي المهلة الأصلية.
case-express = معاملة مستعجلة (Express)
fact-reference = الرقم
ends-in = آخره { $end }
case-pick-up = حجز موعد للاستلام
case-home = إنجاز شيء آخر
case-bring = ما عليك إحضاره عند الاستلام
case-bring-old = بطاقة الهوية أو جواز السفر القديم، إن وجد
case-bring-proxy = إذا كان شخص آخر يستلم عنك: توكيل مكتوب منك (Vollmacht) وهوية هذا الشخص أو جواز سفره
case-bring-pin = لبطاقة الهوية: إذا لم تكن لديك رسالة PIN فاحضر بنفسك وأخبرنا بذلك عند الشباك
next-wait = لا يلزمك الآن أن تفعل شيئا.
next-papers = قدم للدائرة الوثائق التي ما زالت ناقصة.
next-pay = ادفع الرسوم. بعد ذلك تستمر المعالجة.
next-pick-up = يمكنك استلام الوثيقة.
next-come = احضر إلى الدائرة في موعد.
next-call = تحدث مع الدائرة.
next-suspended = قد يستغرق الأمر وقتا أطول. إذا كانت لديك أسئلة فتحدث مع الدائرة.
next-rejected = تعرف الأسباب من الدائرة. إذا وصلك قرار مكتوب (Bescheid) فستجد فيه أيضا كيف يمكنك الاعتراض عليه.
phone-title = المتابعة على الجوال
phone-show = المتابعة على الجوال
phone-show-hint = يعرض رمزا لموعدك وتقويمك
phone-secret = هذا الرمز لك وحدك. من يحصل عليه يستطيع أن يفتح موعدك ويلغيه.
phone-left = { $seconds ->
    [zero] يختفي الرمز الآن ({ $seconds }).
    [one] يختفي الرمز بعد ثانية واحدة.
    [two] يختفي الرمز بعد ثانيتين.
    [few] يختفي الرمز بعد { $seconds } ثوان.
    [many] يختفي الرمز بعد { $seconds } ثانية.
   *[other] يختفي الرمز بعد { $seconds } ثانية.
}
phone-hide = إخفاء الرمز
phone-longer = عرض الرمز مدة أطول
phone-none = ليس لدي هاتف ذكي
phone-page = رمز لموعدي
phone-calendar = رمز للتقويم
phone-offline = رمز للتقويم، بدون إنترنت
phone-service = الرمز يفتح هذه الخدمة على { $host }. هناك يمكنك المتابعة.
phone-office = الرمز يفتح على { $host } هذه الخدمة في هذا المكتب. هناك يمكنك المتابعة.
phone-held = الرمز يفتح { $host } ويعرض الوقت الذي نحتفظ لك به. احجز هذا الوقت هنا على الجهاز.
phone-status = الرمز يفتح { $host }. اكتب بياناتك هناك مرة أخرى.
phone-calendar-code = ينقل الرمز الموعد من { $host } إلى تقويمك.
phone-offline-code = الموعد نفسه موجود داخل الرمز. لا يحتاج جوالك إلى الإنترنت.
phone-no-room = الشاشة أصغر من أن تعرض الرمز. افتح على الجوال: { $host }
no-phone-title = بدون هاتف ذكي
no-phone-here = لا تحتاج إلى هاتف ذكي. تابع هنا على الجهاز أو تحدث معنا.
no-phone-write = اكتب موعدك عندك أو تحدث معنا.

## SEC-09 Ungewiss

unsure-title = لا نعرف بعد هل تم حجز الموعد
unsure-what = لم يصل جواب نظام المواعيد. لن نحجز أي شيء مرتين.
unsure-again = الاستعلام مرة أخرى
unsure-next = إذا أنهيت الآن نلغي الموعد، حتى لا يبقى موعد محجوز دون علمك.
unsure-booked = تم تسجيل الموعد مبدئيا، لكن ربما لم يتم تأكيده بعد. استعلم مرة أخرى، أو أكده بالرمز، أو توجه إلى الشباك.
not-booked-title = لم يتم حجز الموعد بعد
not-booked-what = لقد تأكدنا: لم يسجل نظام المواعيد هذا الحجز.
not-booked-held = ما زلنا نحتفظ لك بالوقت، وبياناتك ما زالت محفوظة. ارجع واحجز مرة أخرى.
not-booked-kept = بياناتك ما زالت محفوظة. ارجع وحاول مرة أخرى.
not-booked-back = الرجوع إلى بياناتك

## Wenn etwas nicht geht

sorry-title = لم تنجح هذه الخطوة
sorry-away-title = حجز المواعيد غير متاح الآن
sorry-busy-title = الضغط على نظام المواعيد كبير الآن
sorry-mail-title = توجد مواعيد محجوزة بهذا البريد الإلكتروني
sorry-tries-title = هذا الرقم موقوف لفترة قصيرة
sorry-status-title = لا يمكننا الآن عرض الحالة
sorry-status = معلومات الحالة غير متاحة الآن. هذا لا يغير شيئا في طلبك أو بلاغك. حاول مرة أخرى بعد قليل أو اسأل عند الشباك.
sorry-unreachable = لا يتصل هذا الجهاز الآن بنظام المواعيد. ما كتبته ما زال محفوظا. حاول مرة أخرى بعد قليل أو توجه إلى الشباك.
sorry-slow = لم يجب نظام المواعيد في الوقت المطلوب. حاول مرة أخرى.
sorry-garbled = لم نتمكن من قراءة جواب نظام المواعيد. حاول مرة أخرى أو توجه إلى الشباك.
sorry-lost = لم يصل جواب نظام المواعيد. هذا الموعد لم يحجز بعد. حاول مرة أخرى. إذا ظهر أن الوقت محجوز فاختر وقتا آخر.
sorry-busy = { $seconds ->
    [zero] حاول مرة أخرى الآن ({ $seconds }). ما كتبته ما زال محفوظا.
    [one] انتظر ثانية واحدة ثم حاول مرة أخرى. ما كتبته ما زال محفوظا.
    [two] انتظر ثانيتين ثم حاول مرة أخرى. ما كتبته ما زال محفوظا.
    [few] انتظر { $seconds } ثوان ثم حاول مرة أخرى. ما كتبته ما زال محفوظا.
    [many] انتظر { $seconds } ثانية ثم حاول مرة أخرى. ما كتبته ما زال محفوظا.
   *[other] انتظر { $seconds } ثانية ثم حاول مرة أخرى. ما كتبته ما زال محفوظا.
}
sorry-taken = هذا الوقت حجزه شخص آخر. ارجع واختر وقتا آخر.
sorry-no-renewal = لا يمكننا الاحتفاظ بالوقت أطول مما هو ظاهر. ارجع واحجز قبل أن تنتهي المهلة.
sorry-gone = لم يعد هذا الموعد موجودا في نظام المواعيد. احجز موعدا جديدا.
sorry-wrong-key = لم يعد ممكنا فتح هذا الموعد. ربما تم إلغاؤه. اسأل عند الشباك.
sorry-mail-limit = لا يمكنك حجز موعد آخر بهذا البريد الإلكتروني. استخدم عنوانا آخر أو ألغ موعدا آخر.
sorry-answer = لا يقبل نظام المواعيد إحدى المعلومات التي كتبتها. ارجع وراجع بياناتك.
sorry-not-here = لم يعد هذا المكتب يقدم هذه الخدمة. اختر مكتبا آخر.
sorry-too-much = هذا كثير على موعد واحد. اختر خدمات أو أشخاصا أقل، أو احجز موعدين.
sorry-called = تم النداء عليك لهذا الموعد من قبل. توجه إلى الشباك.
sorry-past = هذا الموعد قد مضى. احجز موعدا جديدا.
sorry-nothing-free = لا يوجد هنا موعد متاح حاليا. اختر مكتبا آخر أو يوما آخر.
sorry-captcha = لم يتعرف نظام المواعيد على هذا الجهاز أثناء فحص الأمان. حاول مرة أخرى أو اختر مكتبا آخر.
sorry-captcha-expired = انتهت مهلة فحص الأمان في نظام المواعيد. حاول مرة أخرى. ما كتبته ما زال محفوظا.
sorry-maintenance = تجري الآن أعمال صيانة في نظام المواعيد. حاول لاحقا أو توجه إلى الشباك.
sorry-backend = جزء من نظام المواعيد لا يجيب. حاول مرة أخرى بعد قليل أو توجه إلى الشباك.
sorry-blocked = لا يسمح نظام المواعيد لهذا الجهاز بالدخول. توجه إلى الشباك وأخبر الموظفين واسأل عن موعد.
sorry-no-match = لا نجد شيئا بهذه البيانات. راجع الخانتين. المعاملات القديمة جدا لم نعد نعرضها.
sorry-tries = { $minutes ->
    [zero] جرت محاولات كثيرة بهذا الرقم. حاول بعد قليل ({ $minutes }) أو اسأل عند الشباك.
    [one] جرت محاولات كثيرة بهذا الرقم. انتظر دقيقة واحدة أو اسأل عند الشباك.
    [two] جرت محاولات كثيرة بهذا الرقم. انتظر دقيقتين أو اسأل عند الشباك.
    [few] جرت محاولات كثيرة بهذا الرقم. انتظر { $minutes } دقائق أو اسأل عند الشباك.
    [many] جرت محاولات كثيرة بهذا الرقم. انتظر { $minutes } دقيقة أو اسأل عند الشباك.
   *[other] جرت محاولات كثيرة بهذا الرقم. انتظر { $minutes } دقيقة أو اسأل عند الشباك.
}
sorry-set-up = ينقص إعداد في نظام المواعيد. اعرض هذه الصفحة على موظفينا. رمز الخطأ: { $code }
sorry-technical = أبلغ نظام المواعيد عن خطأ. حاول مرة أخرى أو اعرض هذه الصفحة على موظفينا. رمز الخطأ: { $code }
sorry-again = المحاولة مرة أخرى
sorry-other-mail = كتابة بريد إلكتروني آخر
sorry-other-office = اختيار مكتب آخر
sorry-fewer = اختيار خدمات أو أشخاص أقل
sorry-home = العودة إلى البداية

## Warten

waiting-catalogue = يجري تحميل الخدمات…
waiting-calendar = يجري البحث عن مواعيد متاحة…
waiting-reserve = يجري الاحتفاظ بالوقت لك…
waiting-book = يجري حجز موعدك…
waiting-cancel = يجري إلغاء الموعد…
waiting-look = نسأل نظام المواعيد…
waiting-status = نسأل عن الحالة…
waiting-moment = لحظة من فضلك. لا يلزمك أن تفعل شيئا.
waiting-stop = إيقاف الانتظار

## S-34 Hilfe, Kontakt, Datenschutz

help-title = كيف تستخدم هذا الجهاز
help-arrows = حرك العلامة ▶ بمفاتيح الأسهم، واختر بمفتاح الإدخال (Enter).
help-digits = إذا كان أمام السطر رقم فيمكنك أن تضغط هذا الرقم.
help-type = في الخانة ابدأ الكتابة مباشرة. مفتاح الرجوع (Backspace) يحذف.
help-back = مفتاح Esc يرجع خطوة واحدة. ما كتبته يبقى محفوظا.
help-touch = يمكنك أيضا أن تلمس كل شيء بإصبعك أو تنقر عليه بالفأرة.
help-scan = يمكنك وضع رمز QR من تأكيد الموعد أمام الماسح الضوئي في الشاشة الأولى.
help-phone = في بعض الصفحات يعرض المفتاح F6 رمزا. به تتابع على الجوال.
help-time = خذ وقتك. إذا لم تفعل شيئا مدة طويلة فسنسألك هل ما زلت هنا.
help-return = العودة إلى الصفحة السابقة
contact-title = كيف تتواصل معنا
contact-hours = أوقات الدوام
contact-from-until = من { $from } إلى { $until }
monday = الاثنين
tuesday = الثلاثاء
wednesday = الأربعاء
thursday = الخميس
friday = الجمعة
saturday = السبت
sunday = الأحد
privacy-title = ماذا يحدث لبياناتك؟
privacy-use = لا نسأل إلا عما يلزم لموعدك أو لاستفسارك.
privacy-keep = تذهب بياناتك إلى أنظمة المدينة. هذا الجهاز لا يحتفظ بشيء.
privacy-idle = عندما تختار «إنهاء» أو تبتعد، نحذف كل شيء هنا.
privacy-code = رمز الجوال يفتح موعدك. لا تظهره لأحد. يختفي الرمز بعد دقيقة.
privacy-more = تجد البيان الكامل لحماية البيانات لمدينة { $city } على الإنترنت: { $address }

## S-35, S-36, Beenden

still-there-title = هل ما زلت هنا؟
still-there-left = { $seconds ->
    [zero] نحذف بياناتك من هذا الجهاز الآن ({ $seconds }).
    [one] بعد ثانية واحدة نحذف بياناتك من هذا الجهاز.
    [two] بعد ثانيتين نحذف بياناتك من هذا الجهاز.
    [few] بعد { $seconds } ثوان نحذف بياناتك من هذا الجهاز.
    [many] بعد { $seconds } ثانية نحذف بياناتك من هذا الجهاز.
   *[other] بعد { $seconds } ثانية نحذف بياناتك من هذا الجهاز.
}
still-there-yes = نعم، متابعة
still-there-no = لا، حذف كل شيء
farewell-title = مع السلامة
farewell-deleted = تم حذف بياناتك من هذا الجهاز.
leave-title = هل تريد الإنهاء وحذف كل بياناتك؟
leave-hold = إذا أنهيت الآن فلن تحصل على هذا الموعد، ويصبح الوقت متاحا لغيرك.
leave-no = لا، متابعة
leave-yes = نعم، إنهاء وحذف
