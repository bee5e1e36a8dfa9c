# Türkçe. The comments beside the German messages say where each one appears.

## Words from outside, as they are

plain = { $words }
plain-private = { $words }

## Kopf und Fuß jeder Seite

back = Geri
key-help = Yardım
key-language = Dil
key-colours = Renkler
key-renew = Ek süre
key-phone = Cep tel.
leave = Bitir
demo-mark = Demo
step = Adım { $step } / { $of }
clock-now = { $time }
continue = Devam et
voluntary = isteğe bağlı
current = seçili
german-only = Bu metin yalnızca Almanca olarak mevcuttur.
more-below = aşağıda devamı var
more-above = yukarıda devamı var
too-small = Ekran çok küçük. Görevlilerimize başvurun.
today = bugün
free-day = boş
month-title = { $month }
day-title = { $day }
amount = { $amount }

## S-00 Erster Bildschirm

attract-title = { $city } Belediyesine hoş geldiniz
attract-what = Burada randevu alabilir, randevunuzu değiştirebilir ve bilgi edinebilirsiniz. Randevunuz var mı? QR kodunu okuyucuya tutun.
attract-begin = Başla

## S-01 Sprache

languages-title = Hangi dili kullanmak istersiniz?

## S-03 Was ist hier möglich

home-title = Ne yapmak istersiniz?
home-book = Randevu al
home-book-hint = Kimlik, adres değişikliği, ehliyet ve diğer işlemler
home-mine = Randevumu gör veya değiştir
home-mine-hint = QR kodunuzla başka zamana alın veya iptal edin
home-status = Başvurum ne durumda?
home-contact = Bir görevliyle konuş
home-contact-hint = Gişe, telefon ve çalışma saatleri
home-privacy = Verilerim nasıl kullanılıyor?
home-privacy-hint = Kısa açıklama

## S-04 bis S-07 Anliegen finden

find-title = Hangi işlemi yapmak istersiniz?
find-quick = Sık yapılan işlemler
find-search = İşlem ara
find-search-hint = Bir kelime yazın, örneğin “taşınma”
find-events = Durumunuz
find-topics = Konular
find-all = Tüm işlemler
search-title = İşlem arama
search-label = Aradığınız işlem
search-hint = Bir iki kelime yeterlidir.
search-found = { $count ->
    [one] Aramanıza uyan bir işlem var:
   *[other] Aramanıza uyan { $count } işlem var:
}
search-many = Aramanıza uyan { $count } işlem var. İlk { $shown } tanesi burada. Yazmaya devam ettikçe liste kısalır.
search-nothing = Aramanıza uyan bir işlem bulamadık. Başka bir kelime deneyin veya bir konu seçin.
search-topics = Konulara bak

## S-08 Ein Anliegen im Einzelnen

leaflet-title = { $service }
leaflet-here = Buradan randevu alırsınız. İşlemin kendisi randevu günü şubede yapılır.
leaflet-mail = Bu randevu için bir e-posta adresiniz olmalıdır.
leaflet-book = Bu işlem için randevu al
leaflet-together = Birden fazla kişi veya başka işlemler için
leaflet-together-hint = Hepsi tek randevuda
leaflet-no-mail = E-posta adresim yok
leaflet-bring = Lütfen yanınızda getirin
leaflet-facts = Süre ve ücretler
leaflet-deadline = Ne zaman yapılmalı?
leaflet-remains = Sonra ne olacak?
free-of-charge = ücretsiz
fee-for = Ücret ({ $what })

## S-09 Mehrere in einem Termin

together-title = Bu randevuda neler yapmak istersiniz?
together-change = Değiştir
together-more = Bir tane artır: { $service }
together-less = Bir tane azalt: { $service }
together-add = Ekle: { $service }
times = { $count } ×
basket-line =
    { $count ->
        [one] { $service }
       *[other] { $count } × { $service }
    }{ $others ->
        [0] {""}
        [one] {" "}ve bir işlem daha
       *[other] {" "}ve { $others } işlem daha
    }

## UX-21 Ohne E-Mail

no-mail-title = E-posta adresi olmadan randevu
no-mail-offices = Bu şubelerden e-posta adresi olmadan randevu alabilirsiniz:
no-mail-nowhere = Bu cihazda bu randevu yalnızca e-posta adresiyle alınabilir.
no-mail-people = Görevlilerimiz sizin için memnuniyetle randevu alır.

## S-10 Standort

offices-title = Hangi şubeye gelmek istersiniz?
offices-anywhere = Fark etmez: en erken randevu
offices-anywhere-hint = { $count ->
    [one] Bir şubeye bakacağız.
   *[other] { $count } şubeye bakacağız.
}
offices-here = Burası: { $name }
offices-one = { $name }
offices-address = { $address }
offices-nearest = Şubeler, en yakını başta
offices-all = Tüm şubeler
offices-none = Seçtiklerinizin hepsi hiçbir şubede tek randevuya sığmıyor. Geri dönüp daha az işlem veya kişi seçin.
office-line = { $name }, { $address }

## S-11 Tag

days-title = Hangi gün gelmek istersiniz?
days-next = En yakın boş günler
days-today = bugün
days-tomorrow = yarın
days-in = { $days } gün sonra
days-full = { $day }: Artık boş saat kalmadı. Başka bir gün seçin.

## S-12 Uhrzeit

times-title = { $day } günü saat kaçta?
times-taken = Saat { $time } artık dolu. Şu saatler hâlâ boş.
times-earlier = Daha erken saatler
times-later = Daha geç saatler
times-other-day = Başka gün seç
times-morning = Öğleden önce
times-afternoon = Öğleden sonra
times-one = { $time }
when = { $day }, saat { $time }

## UX-22 Nichts frei

nothing-title = Şu anda boş randevu yok
nothing-here = Bu şubede önümüzdeki altı ay içinde boş randevu yok: { $office }
nothing-anywhere = Bu şubelerin hiçbirinde önümüzdeki altı ay içinde şu işlem için boş randevu yok:
nothing-month = İlk boş günleri gör: { $month }
nothing-other-offices = Tüm şubelerde ara
nothing-fewer = Daha az işlem veya kişi seç
nothing-again = Yeniden bak
nothing-release = Yeni randevular ne zaman açılıyor?
nothing-people = Buradan yardım alabilirsiniz

## UX-19 Freigehalten

held-until = Seçtiğiniz saati { $until } saatine kadar sizin için ayırdık, { $minutes } dakika kaldı.
held-soon-over = Yalnızca { $seconds } saniye kaldı: Seçtiğiniz saati { $until } saatine kadar sizin için ayırdık. “Ek süre” ile uzatabilirsiniz.
expired-title = Bu saat artık sizin için ayrılmış değil
expired-kept = Süre doldu. Randevu alınmadı. Yazdıklarınız duruyor.
expired-again = Aynı saati yeniden ayır
expired-other = Başka bir saat seç

## S-14 bis S-18 Angaben

names-title = Adınız ve soyadınız nedir?
reach-title = Size nasıl ulaşabiliriz?
reach-why-must = Bu şube için e-posta adresiniz gereklidir. Randevu onayını bu adrese göndereceğiz.
reach-why-may = E-posta adresi verirseniz randevu onayı alırsınız. Adres vermeden de randevu alabilirsiniz.
more-title = Kuruma başka ne bildirmek istersiniz?
label-given-names = Ad(lar)
label-family-name = Soyad
label-email = E-posta adresi
label-telephone = Telefon numarası
label-text = Not
label-only-name = İsim
hint-names-latin = Pasaportunuzdaki gibi, Latin harfleriyle yazın.
hint-write = Yazmak için alana dokunun veya OK tuşuna basın.
hint-email = Örneğin name@example.org
hint-telephone = Örneğin 02151 123456
names-one = Soyadım yok, tek bir ismim var
names-two = Hem adım hem soyadım var
mail-offer = “{ $written }” yerine “{ $meant }” yaz
mail-check = “{ $written }” doğru mu? Doğruysa yeniden “Devam et” düğmesine basın.
form-error-title = Hata: { $title }
form-problems = { $count ->
    [one] Düzeltilecek bir yer var. Ne yapılacağı alanın yanında yazıyor.
   *[other] Düzeltilecek { $count } yer var. Ne yapılacağı alanların yanında yazıyor.
}
problem-no-name = Soyadınızı yazın.
problem-no-email = E-posta adresinizi yazın. Adresiniz yoksa görevlilerimiz size yardımcı olur.
problem-no-telephone = Telefon numaranızı yazın.
problem-no-answer = Kurum bu alanda bir yanıt bekliyor: “{ $field }”
problem-too-long = “{ $field }” alanına en fazla { $max } karakter yazılabilir. Yazdığınızı kısaltın veya görevlilerimize danışın.
problem-character = Kurum, “{ $field }” alanındaki “{ $character }” karakterini kaydedemiyor. Bu karakteri silin veya değiştirin.
problem-not-in-names = Kimliğinizdeki gibi Latin harfleriyle yazın. Şu karakter kullanılamaz: “{ $character }”
problem-name-too-long = Randevu sistemi en fazla { $max } karakterlik isimleri kabul ediyor. İsminiz eksik kalmasın diye görevlilerimiz size yardımcı olur.
problem-not-an-email = E-posta adresini şu biçimde yazın: name@example.org
problem-plus = Randevu sistemi “+” içeren e-posta adreslerini kabul etmiyor. “+” içermeyen bir adres yazın.
problem-not-a-phone = Telefon numarasını alan koduyla yazın, örneğin 02151 123456.
problem-refused = Randevu sistemi “{ $field }” alanına yazılanı kabul etmiyor. Doğru ve tam olup olmadığına bakın.

## Bildschirmtastatur

board-done = Bitti
board-next = Sonraki alan
board-space = Boşluk
board-erase = Sil
board-clear = Tümünü sil
board-accents = Aksanlar
board-more = Diğerleri
board-letters = Harfler
board-order = A’dan Z’ye
board-usual = Klavye
board-no-accents = “{ $letter }” için benzer harf yok.
board-accents-of = “{ $letter }” harfine benzeyen harfler

## S-19 Prüfen und buchen

check-title = Bilgilerinizi kontrol edin ve randevuyu alın
check-not-yet = Randevu henüz alınmadı.
check-row = { $label }: { $value }
check-question = { $label } { $value }
check-change = Değiştir
check-nothing = belirtilmedi
check-others = Başkaları ekranı okuyabilir. Kısaca çevrenize bakın.
check-book = Randevuyu kesin olarak al
check-book-phone = Randevuyu al ve cep telefonuyla onayla
check-phone-hint = Sonra randevuyu onaylarsınız: Burada bir kodu cep telefonunuzla okutun veya e-postadaki bağlantıyı açın.
check-phone-hint-code = Sonra randevuyu onaylarsınız: Burada bir kodu cep telefonunuzla okutun.
fact-what = İşlem
fact-when = Ne zaman
fact-where = Nerede
fact-room = Bina içinde
fact-name = Ad soyad
fact-number = Randevu numarası
fact-duration = Süre
fact-fee = Ücret
fact-desk = Gişe
fact-phone = Telefon
minutes = { $count ->
    [one] yaklaşık bir dakika
   *[other] yaklaşık { $count } dakika
}

## UX-20 Noch zu bestätigen

activate-title = Henüz bitmedi: Randevuyu onaylayın
activate-within = { $minutes ->
    [one] Randevuyu aldıktan sonra bir dakika içinde onaylayın, yoksa randevu silinir.
   *[other] Randevuyu aldıktan sonra { $minutes } dakika içinde onaylayın, yoksa randevu silinir.
}
activate-show = Cep telefonu için kodu göster
activate-not-yet = Randevu henüz onaylanmadı.
activate-how = Cep telefonunuzla onaylayın veya size gönderdiğimiz e-postadaki bağlantıyı açın.
activate-how-code = Kodu ekrana getirin ve cep telefonunuzla okutun.
activate-look = Onayladım
activate-here = Burada, bu cihazda onayla
activate-qr = Bu kodu cep telefonunuzla okutun. Kod { $host } adresini açar ve randevunuzu onaylar.
activate-no-qr = Bu ekran kod için çok küçük. Size gönderdiğimiz e-postadaki bağlantıyı açın.
activate-no-qr-desk = Bu ekran kod için çok küçük. Randevu numaranızla gişeye gidin.

## S-20 Gebucht

done-title = Randevunuz alındı
done-mail = Randevu onayı e-posta ile de gelecek.
done-another = Başka bir işlem yap
done-qr = Kod, randevunuzu { $host } adresinde açar. Orada randevunuzu görebilir ve iptal edebilirsiniz.
done-no-qr = Bu ekran kod için çok küçük. Randevu numarasını not edin.
done-no-phone = Cep telefonunuz yanınızda değil mi? Randevu numarasını not edin. Sorularınız için arayın: { $phone }
find-mine-title = Hangi randevunuz için işlem yapmak istersiniz?
find-mine-scan = E-postanızdaki veya mektubunuzdaki QR kodunu okuyucuya tutun.
find-mine-type = Ya da randevu numarasını ve kodu yazın.
find-mine-number-hint = Randevu onayında yazar.
label-short-code = Kod
find-mine-code-hint = Dört karakter: rakamlar ve a, b, c, d, e, f harfleri
find-mine-nothing = Kod yanınızda değil mi?
find-mine-unreadable = Bu kod bir randevuya ait değil. Randevu onayındaki QR kodunu kullanın.
find-mine-no-match = Bu numara ve kodla bir randevu bulamadık. İkisini de kontrol edin. İptal edilen randevular artık açılmaz.
find-mine-key-changed = Randevu bu kodla artık açılmıyor. İptal edilmiş veya başka zamana alınmış olabilir. En son e-postadaki QR kodunu kullanın veya gişeye sorun.
find-mine-gone = Bu randevu artık yok. Zamanında onaylanmamış veya üzerinden uzun zaman geçmiş olabilir. Yeni bir randevu alın.
tries-over = Beş kez denendi. Güvenlik nedeniyle burada devam edilemiyor. Gişeye sorun.
mine-title = Randevunuz
mine-waiting = Bu randevu henüz onaylanmadı. Şimdi onaylayın, yoksa randevu silinir.
mine-held = Bu saat yalnızca kısa süreliğine ayrıldı, randevu henüz alınmadı. Randevuyu, başladığınız yerde tamamlayın.
mine-past = Bu randevunun zamanı geçti. Artık değiştirilemez.
mine-called = Bu randevu için zaten çağrıldınız. Gişeye gidin.
mine-missed = Bu randevudaki sıranız geçti. Gişeye gidin veya yeni bir randevu alın.
mine-gone = Bu randevu iptal edildi.
mine-other = Bu randevunun hâlâ geçerli olup olmadığını burada söyleyemiyoruz. Gişeye sorun.
mine-move = Randevuyu başka zamana al
mine-move-hint = Yeni randevu kesinleşene kadar eskisi geçerli kalır
mine-cancel = Randevuyu iptal et
mine-cancel-hint = Önce size bir kez daha sorarız
cancel-title = Bu randevuyu iptal etmek istiyor musunuz?
cancel-no = Hayır, randevum kalsın
cancel-yes = Evet, randevuyu iptal et
cancel-yes-hint = Bu saati başkaları alabilir
cancel-not-done-title = Randevu iptal edilmedi
cancel-not-done = Sisteme sorduk: Randevu hâlâ geçerli. Yeniden deneyebilirsiniz.
cancel-unsure-title = Randevunun iptal edilip edilmediğini henüz bilmiyoruz
cancel-unsure = Randevu sisteminin yanıtı bize ulaşmadı. Yeniden sorun veya gişeye gidin.
cancel-first-title = Önce eski randevuyu iptal etmek istiyor musunuz?
cancel-first-why = Ardından sizin için ayrılan yeni saati hemen alırız. Bu olmazsa artık randevunuz kalmaz. Böyle bir durumda size bildiririz.
cancelled-title = Randevunuz iptal edildi
cancelled-free = İptal ettiğiniz için teşekkür ederiz. Bu saati şimdi başkası kullanabilir.
cancelled-anew = Yeni randevu al
cancelled-anew-hint = Aynı işlem için; bilgileriniz duruyor
move-title = Randevunuzu yeni zamana almak istiyor musunuz?
move-old = Eski
move-new = Yeni
move-kept = Adınız, e-posta adresiniz ve diğer bilgileriniz aynı kalır.
move-yes = Randevuyu kesin olarak yeni zamana al
move-no = Eski randevum kalsın
move-no-hint = Eski randevu geçerli kalır
move-stands = Yeni randevu kesinleşene kadar eski randevunuz geçerlidir.
move-gone = Eski randevunuz iptal edildi. Yenisi henüz alınmadı.
move-cancel-first = Önce eski randevuyu iptal et
move-cancel-first-hint = Yeni saat sizin için ayrıldı
moved-title = Randevunuz yeni zamana alındı
moved-old = Eski randevu iptal edildi.
both-title = Yeni randevu alındı, eskisi için bir işlem daha gerekli
both-stand = Şu anda iki randevunuz var. Başkası kullanabilsin diye eskisini iptal edin.
both-unsure = Eski randevunun iptal edilip edilmediğini henüz bilmiyoruz. İki randevunuz olabilir.
both-again = Eski randevuyu şimdi iptal et
both-leave = Yine de bitir
both-leave-hint = Eski randevuyu gişede de iptal edebilirsiniz
both-new = Yeni randevu
both-old = Eski randevu
subjects-title = Neyin durumunu öğrenmek istersiniz?
subjects-other = Diğer konularda başvuruyu yaptığınız kuruma sorun.
inquiry-title = { $subject }: Numarası nedir?
inquiry-nothing = Numara yanınızda değil mi?
inquiry-not-found = Bu numarayla bir kayıt bulamadık. Numarayı kontrol edin. Çok eski bildirimler artık gösterilmez.
label-serial = Seri numarası
hint-serial = 9 veya 10 karakter; 0 her zaman sıfırdır, O harfi olmaz
label-reference = Dosya numarası
label-report = Bildirim numarası
label-birth-date = Doğum tarihi
hint-birth-date = Gün, ay, yıl; örneğin 17.04.1990
label-letter-code = Mektuptaki kod
hint-letter-code = Dosya numarasıyla aynı mektupta yazar.
slip-missing = Bu alanı doldurun: “{ $field }”
slip-not-a-number = Randevu numarasını yalnızca rakamlarla yazın.
slip-not-a-code = Kodun dört karakterini yazın: rakamlar ve a, b, c, d, e, f harfleri. Kodunuz daha uzunsa QR kodunu okuyucuya tutun.
slip-not-a-day = Doğum tarihini gün, ay ve yıl olarak yazın, örneğin 17.04.1990.
slip-serial-length = Seri numarası 9 veya 10 karakterdir. Eksik veya fazla karakter olup olmadığına bakın.
slip-serial-character = Seri numaralarında “{ $character }” karakteri bulunmaz. Karakterleri tek tek karşılaştırın.
slip-serial-check = Seri numarası henüz doğru değil. Karakterleri tek tek karşılaştırın.
case-title = { $what }: { $state }
state-received = kayda alındı
state-ordered = başvuru yapıldı
state-in-work = işlemde
state-waiting-for-you = sizden beklenen bir şey var
state-suspended = işlemlere ara verildi
state-decided = karar verildi
state-in-production = hazırlanıyor
state-at-office = kurumda, henüz teslime hazır değil
state-ready = teslime hazır
state-finished = tamamlandı
state-collected = teslim edildi
state-rejected = reddedildi
state-unknown = durum bilinmiyor
stage-received = Kayıt
stage-ordered = Başvuru
stage-in-work = İşlemde
stage-waiting-for-you = Eksik var
stage-suspended = Ara verildi
stage-decided = Karar
stage-in-production = Hazırlık
stage-at-office = Kuruma varış
stage-ready = Teslime hazır
stage-finished = Sonuç
stage-collected = Teslim
stage-rejected = Ret
stage-done = ✓ { $stage }
stage-now = ● { $stage }
stage-open = ○ { $stage }
stage-behind = yapıldı
stage-here = şimdi
stage-since = { $day } gününden beri
stage-later = sırada
case-stale = Bu bilgi { $day } gününe aittir. O günden beri bir şey değişmiş olabilir.
case-step = İşlem şu anda { $of } adımdan { $step }. adımda.
case-note = Kurumun mesajı
case-until = Son teslim alma günü
case-expected = Tahmini bitiş günü
case-deadline = Kurum için son gün
case-remark = Not
case-extended = Kurumun daha fazla zamana ihtiyacı var. Burada yazan son gün, ilk belirlenen gündür.
case-express = Ekspres işlem
fact-reference = Numara
ends-in = sonu { $end }
case-pick-up = Teslim almak için randevu al
case-home = Başka bir işlem yap
case-bring = Lütfen yanınızda getirin
case-bring-old = Varsa eski kimlik kartınız veya pasaportunuz
case-bring-proxy = Başkası teslim alacaksa: sizin imzaladığınız bir yetki belgesi (Vollmacht) ve o kişinin kimlik kartı veya pasaportu
case-bring-pin = Alman kimlik kartı (Personalausweis) için: PIN mektubunuz yoksa kendiniz gelin ve bunu gişede söyleyin
next-wait = Şu anda bir şey yapmanız gerekmiyor.
next-papers = Eksik belgeleri kuruma teslim edin.
next-pay = Ücreti ödeyin. Ardından işleminiz devam eder.
next-pick-up = Belgeyi teslim alabilirsiniz.
next-come = Randevu alıp kuruma gelin.
next-call = Kurumla görüşün.
next-suspended = Biraz daha uzun sürebilir. Sorularınız için kurumla görüşün.
next-rejected = Nedenlerini kurumdan öğrenebilirsiniz. Size karar yazısı (Bescheid) gelirse karara karşı ne yapabileceğiniz de onda yazar.
phone-title = Cep telefonuyla devam
phone-show = Cep telefonumla devam et
phone-show-hint = Randevunuz ve takviminiz için bir kod gösterir
phone-secret = Bu kod yalnızca sizin içindir. Kodu bilen kişi randevunuzu açabilir ve iptal edebilir.
phone-left = { $seconds ->
    [one] Kod bir saniye sonra kaybolur.
   *[other] Kod { $seconds } saniye sonra kaybolur.
}
phone-hide = Kodu kaldır
phone-longer = Kodu daha uzun göster
phone-none = Akıllı telefonum yok
phone-page = Randevumun kodu
phone-calendar = Takvim için kod
phone-offline = Takvim için kod, internetsiz
phone-service = Kod, bu işlemi { $host } adresinde açar. Orada devam edebilirsiniz.
phone-office = Kod, bu şube için bu işlemi { $host } adresinde açar. Orada devam edebilirsiniz.
phone-held = Kod { $host } adresini açar ve sizin için ayrılan saati gösterir. Randevuyu burada, bu cihazda alın.
phone-status = Kod { $host } adresini açar. Bilgilerinizi orada yeniden yazın.
phone-calendar-code = Kod, takvim kaydını { $host } adresinden indirir.
phone-offline-code = Randevu, kodun içindedir. Cep telefonunuzun internete bağlanması gerekmez.
phone-no-room = Bu ekran kod için çok küçük. Cep telefonunuzda şu adresi açın: { $host }
no-phone-title = Akıllı telefon olmadan
no-phone-here = Akıllı telefona ihtiyacınız yok. Burada, bu cihazda devam edin veya bizimle konuşun.
no-phone-write = Randevunuzu not edin veya bizimle konuşun.

## SEC-09 Ungewiss

unsure-title = Randevunun alınıp alınmadığını henüz bilmiyoruz
unsure-what = Randevu sisteminin yanıtı bize ulaşmadı. Hiçbir randevuyu iki kez almayız.
unsure-again = Yeniden sor
unsure-next = Şimdi bitirirseniz randevuyu iptal ederiz. Böylece bilginiz dışında bir randevu kalmaz.
unsure-booked = Randevunuz ön kayda alındı, ama henüz onaylanmamış olabilir. Yeniden sorun, randevuyu kodla onaylayın veya gişeye gidin.
not-booked-title = Randevu henüz alınmadı
not-booked-what = Sisteme sorduk: Randevu sistemi randevuyu kaydetmemiş.
not-booked-held = Seçtiğiniz saat hâlâ sizin için ayrılmış durumda, bilgileriniz de duruyor. Geri dönün ve randevuyu yeniden alın.
not-booked-kept = Bilgileriniz duruyor. Geri dönün ve yeniden deneyin.
not-booked-back = Bilgilerinize geri dön

## Wenn etwas nicht geht

sorry-title = Bu işlem yapılamadı
sorry-away-title = Randevu sistemine şu anda ulaşılamıyor
sorry-busy-title = Randevu sistemi şu anda çok yoğun
sorry-mail-title = Bu e-posta adresiyle alınmış randevular var
sorry-tries-title = Bu numara kısa süreliğine kilitlendi
sorry-status-title = Şu anda durum bilgisi veremiyoruz
sorry-status = Durum bilgisine şu anda ulaşılamıyor. Bu, başvurunuzu veya bildiriminizi etkilemez. Biraz sonra yeniden deneyin veya gişeye sorun.
sorry-unreachable = Cihazın şu anda randevu sistemiyle bağlantısı yok. Yazdıklarınız duruyor. Biraz sonra yeniden deneyin veya gişeye gidin.
sorry-slow = Randevu sistemi zamanında yanıt vermedi. Yeniden deneyin.
sorry-garbled = Randevu sisteminin yanıtını okuyamadık. Yeniden deneyin veya gişeye gidin.
sorry-lost = Randevu sisteminin yanıtı bize ulaşmadı. Bu randevu henüz alınmadı. Yeniden deneyin. Bu saat dolu görünürse başka bir saat seçin.
sorry-busy = { $seconds ->
    [one] Bir saniye bekleyin ve yeniden deneyin. Yazdıklarınız duruyor.
   *[other] { $seconds } saniye bekleyin ve yeniden deneyin. Yazdıklarınız duruyor.
}
sorry-taken = Bu saat artık dolu. Geri dönün ve başka bir saat seçin.
sorry-no-renewal = Seçtiğiniz saati, gösterilenden daha uzun süre ayıramıyoruz. Geri dönün ve süre dolmadan randevuyu alın.
sorry-gone = Bu randevu artık randevu sisteminde yok. Yeni bir randevu alın.
sorry-wrong-key = Bu randevu artık açılmıyor. İptal edilmiş olabilir. Gişeye sorun.
sorry-mail-limit = Bu e-posta adresiyle yeni bir randevu alınamıyor. Başka bir adres kullanın veya mevcut bir randevunuzu iptal edin.
sorry-answer = Randevu sistemi bilgilerinizden birini kabul etmiyor. Geri dönün ve bilgilerinizi kontrol edin.
sorry-not-here = Bu şubede bu işlem artık yapılmıyor. Başka bir şube seçin.
sorry-too-much = Bunlar bir randevu için çok fazla. Daha az işlem veya kişi seçin ya da iki randevu alın.
sorry-called = Bu randevu için zaten çağrıldınız. Gişeye gidin.
sorry-past = Bu randevunun zamanı geçti. Yeni bir randevu alın.
sorry-nothing-free = Burada şu anda boş randevu yok. Başka bir şube veya gün seçin.
sorry-captcha = Randevu sistemi, güvenlik kontrolünde bu cihazı kabul etmedi. Yeniden deneyin veya başka bir şube seçin.
sorry-captcha-expired = Randevu sisteminin güvenlik kontrolünün süresi doldu. Yeniden deneyin. Yazdıklarınız duruyor.
sorry-maintenance = Randevu sisteminde şu anda çalışma yapılıyor. Daha sonra yeniden deneyin veya gişeye gidin.
sorry-backend = Randevu sisteminin bir bölümü yanıt vermiyor. Biraz sonra yeniden deneyin veya gişeye gidin.
sorry-blocked = Randevu sistemi bu cihazı kabul etmiyor. Gişeye gidin, durumu bildirin ve bir randevu isteyin.
sorry-no-match = Bu bilgilerle bir kayıt bulamadık. İki bilgiyi de kontrol edin. Çok eski dosyalar artık gösterilmez.
sorry-tries = { $minutes ->
    [one] Bu numara çok fazla denendi. Bir dakika bekleyin veya gişeye sorun.
   *[other] Bu numara çok fazla denendi. { $minutes } dakika bekleyin veya gişeye sorun.
}
sorry-set-up = Randevu sisteminde bir ayar eksik. Bu sayfayı görevlilerimize gösterin. Hata kodu: { $code }
sorry-technical = Randevu sistemi bir hata bildiriyor. Yeniden deneyin veya bu sayfayı görevlilerimize gösterin. Hata kodu: { $code }
sorry-again = Yeniden dene
sorry-other-mail = Başka bir e-posta adresi yaz
sorry-other-office = Başka bir şube seç
sorry-fewer = Daha az işlem veya kişi seç
sorry-home = Başa dön

## Warten

waiting-catalogue = İşlemler yükleniyor…
waiting-calendar = Boş randevular aranıyor…
waiting-reserve = Seçtiğiniz saat ayrılıyor…
waiting-book = Randevunuz alınıyor…
waiting-cancel = Randevu iptal ediliyor…
waiting-look = Randevu sistemine soruyoruz…
waiting-status = Durumu soruyoruz…
waiting-moment = Lütfen bekleyin. Bir şey yapmanız gerekmiyor.
waiting-stop = Beklemeyi bırak

## S-34 Hilfe, Kontakt, Datenschutz

help-title = Bu cihaz nasıl kullanılır?
help-arrows = Ok tuşlarıyla ▶ işaretini hareket ettirir, Enter tuşuyla seçersiniz.
help-digits = Bir satırın başında sayı varsa o sayıya da basabilirsiniz.
help-type = Bir alana yazmak için doğrudan yazmaya başlayın. Geri silme tuşu (Backspace) son karakteri siler.
help-back = Esc bir adım geri gider. Yazdıklarınız silinmez.
help-touch = Seçmek için ekrana parmağınızla dokunabilir veya fareyle tıklayabilirsiniz.
help-scan = İlk ekranda, randevu onayınızdaki QR kodunu okuyucuya tutabilirsiniz.
help-phone = Bazı sayfalarda F6 bir kod gösterir. Bu kodla cep telefonunuzda devam edersiniz.
help-time = Acele etmeyin. Uzun süre bir şey yapmazsanız hâlâ burada olup olmadığınızı sorarız.
help-return = Önceki sayfaya dön
contact-title = Bize nasıl ulaşabilirsiniz?
contact-hours = Çalışma saatleri
contact-from-until = { $from } – { $until }
monday = Pazartesi
tuesday = Salı
wednesday = Çarşamba
thursday = Perşembe
friday = Cuma
saturday = Cumartesi
sunday = Pazar
privacy-title = Verileriniz nasıl kullanılıyor?
privacy-use = Yalnızca randevunuz veya durum sorgunuz için gerekli olan bilgileri isteriz.
privacy-keep = Bilgileriniz belediyenin sistemlerine gider. Bu cihazda hiçbir şey saklanmaz.
privacy-idle = “Bitir” düğmesine bastığınızda veya cihazdan ayrıldığınızda buradaki her şey silinir.
privacy-code = Cep telefonu için olan kod randevunuzu açar. Kodu kimseye göstermeyin. Kod bir dakika sonra kaybolur.
privacy-more = { $city } Belediyesinin gizlilik bildiriminin tamamını internette bulabilirsiniz: { $address }

## S-35, S-36, Beenden

still-there-title = Hâlâ burada mısınız?
still-there-left = { $seconds ->
    [one] Bir saniye sonra bu cihazdaki bilgilerinizi sileceğiz.
   *[other] { $seconds } saniye sonra bu cihazdaki bilgilerinizi sileceğiz.
}
still-there-yes = Evet, devam et
still-there-no = Hayır, her şeyi sil
farewell-title = Hoşça kalın
farewell-deleted = Bilgileriniz bu cihazdan silindi.
leave-title = İşlemi bitirip tüm bilgilerinizi silelim mi?
leave-hold = Şimdi bitirirseniz bu randevuyu alamazsınız. Ayrılan saat başkalarına açılır.
leave-no = Hayır, devam et
leave-yes = Evet, bitir ve sil
