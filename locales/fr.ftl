# Français. Les commentaires du fichier allemand disent où paraît chaque message.

## Words from outside, as they are

plain = { $words }
plain-private = { $words }

## Kopf und Fuß jeder Seite

back = Retour
key-help = Aide
key-language = Langue
key-colours = Couleurs
key-renew = Prolonger
key-phone = Mobile
leave = Quitter
demo-mark = Démo
step = Étape { $step } sur { $of }
clock-now = { $time }
continue = Continuer
voluntary = facultatif
current = actuel
german-only = Ce texte est disponible uniquement en allemand.
more-below = suite plus bas
more-above = suite plus haut
too-small = L’écran est trop petit. Adressez-vous à nos agents.
today = aujourd’hui
free-day = libre
month-title = { $month }
day-title = { $day }
amount = { $amount }

## S-00 Erster Bildschirm

attract-title = La Ville de { $city } vous souhaite la bienvenue
attract-what = Ici, vous pouvez prendre ou modifier un rendez-vous et obtenir des renseignements. Vous avez déjà un rendez-vous ? Présentez votre code QR devant le lecteur.
attract-begin = Commencer

## S-01 Sprache

languages-title = Quelle langue préférez-vous ?

## S-03 Was ist hier möglich

home-title = Que souhaitez-vous faire ?
home-book = Prendre rendez-vous
home-book-hint = Pièce d’identité, déménagement, permis, etc.
home-mine = Voir ou modifier mon rendez-vous
home-mine-hint = Le déplacer ou l’annuler avec votre code QR
home-status = Où en est ma demande ?
home-contact = Parler à quelqu’un
home-contact-hint = Guichet, téléphone et horaires d’ouverture
home-privacy = Que deviennent mes données ?
home-privacy-hint = L’essentiel en quelques mots

## S-04 bis S-07 Anliegen finden

find-title = Quelle démarche souhaitez-vous faire ?
find-quick = Les plus demandées
find-search = Chercher une démarche
find-search-hint = Tapez un mot, par exemple « déménagement »
find-events = Votre situation
find-topics = Thèmes
find-all = Toutes les démarches
search-title = Chercher une démarche
search-label = Votre démarche
search-hint = Un ou deux mots suffisent.
search-found = { $count ->
    [one] { $count } démarche trouvée :
    [many] { $count } de démarches trouvées :
   *[other] { $count } démarches trouvées :
}
search-many = Démarches trouvées : { $count }. Voici les { $shown } premières. Continuez à écrire pour en avoir moins.
search-nothing = Nous n’avons rien trouvé. Essayez un autre mot ou choisissez un thème.
search-topics = Voir les thèmes

## S-08 Ein Anliegen im Einzelnen

leaflet-title = { $service }
leaflet-here = Ici, vous réservez le rendez-vous. La démarche elle-même se fait ensuite sur place.
leaflet-mail = Pour ce rendez-vous, il vous faut une adresse e-mail.
leaflet-book = Réserver un rendez-vous
leaflet-together = Pour plusieurs personnes ou démarches
leaflet-together-hint = Tout en un seul rendez-vous
leaflet-no-mail = Je n’ai pas d’adresse e-mail
leaflet-bring = À apporter
leaflet-facts = Durée et tarifs
leaflet-deadline = Délai
leaflet-remains = La suite
free-of-charge = gratuit
fee-for = Tarif ({ $what })

## S-09 Mehrere in einem Termin

together-title = Que souhaitez-vous faire lors de ce rendez-vous ?
together-change = Modifier
together-more = Une fois de plus : { $service }
together-less = Une fois de moins : { $service }
together-add = Ajouter : { $service }
times = { $count ->
    [one] { $count } fois
    [many] { $count } de fois
   *[other] { $count } fois
}
basket-line =
    { $count ->
        [one] { $service }
        [many] { $count } × { $service }
       *[other] { $count } × { $service }
    }{ $others ->
        [0] {""}
        [one] {" "}et une autre démarche
        [many] {" "}et { $others } d’autres démarches
       *[other] {" "}et { $others } autres démarches
    }

## UX-21 Ohne E-Mail

no-mail-title = Rendez-vous sans adresse e-mail
no-mail-offices = Dans ces bureaux, vous pouvez réserver sans adresse e-mail :
no-mail-nowhere = Sur cette borne, il faut une adresse e-mail pour réserver ce rendez-vous.
no-mail-people = Nos agents réservent volontiers le rendez-vous pour vous.

## S-10 Standort

offices-title = Dans quel bureau souhaitez-vous venir ?
offices-anywhere = N’importe où : le premier rendez-vous libre
offices-anywhere-hint = { $count ->
    [one] Nous cherchons dans { $count } bureau.
    [many] Nous cherchons dans { $count } de bureaux.
   *[other] Nous cherchons dans { $count } bureaux.
}
offices-here = Ici : { $name }
offices-one = { $name }
offices-address = { $address }
offices-nearest = Bureaux, le plus proche d’abord
offices-all = Tous les bureaux
offices-none = Aucun bureau ne peut tout faire en un seul rendez-vous. Revenez en arrière et choisissez moins de démarches ou de personnes.
office-line = { $name }, { $address }

## S-11 Tag

days-title = Quel jour souhaitez-vous venir ?
days-next = Les prochains jours libres
days-today = aujourd’hui
days-tomorrow = demain
days-in = { $days ->
    [one] dans { $days } jour
    [many] dans { $days } de jours
   *[other] dans { $days } jours
}
days-full = { $day } : ce jour est maintenant complet. Choisissez-en un autre.

## S-12 Uhrzeit

times-title = À quelle heure souhaitez-vous venir le { $day } ?
times-taken = Le rendez-vous de { $time } vient d’être pris. Ces horaires sont encore libres.
times-earlier = Horaires précédents
times-later = Horaires suivants
times-other-day = Choisir un autre jour
times-morning = Matin
times-afternoon = Après-midi
times-one = { $time }
when = { $day } à { $time }

## UX-22 Nichts frei

nothing-title = Aucun rendez-vous n’est libre pour le moment
nothing-here = Ce bureau n’a pas de rendez-vous libre dans les six prochains mois : { $office }
nothing-anywhere = Aucun de ces bureaux n’a de rendez-vous libre dans les six prochains mois pour :
nothing-month = Voir les premiers jours libres : { $month }
nothing-other-offices = Chercher dans tous les bureaux
nothing-fewer = Choisir moins de démarches ou de personnes
nothing-again = Vérifier à nouveau
nothing-release = Ouverture de nouveaux rendez-vous
nothing-people = Où trouver de l’aide

## UX-19 Freigehalten

held-until = { $minutes ->
    [one] Nous gardons votre horaire jusqu’à { $until }, encore { $minutes } minute.
    [many] Nous gardons votre horaire jusqu’à { $until }, encore { $minutes } de minutes.
   *[other] Nous gardons votre horaire jusqu’à { $until }, encore { $minutes } minutes.
}
held-soon-over = { $seconds ->
    [one] Plus que { $seconds } seconde : nous gardons votre horaire jusqu’à { $until }. « Prolonger » vous donne plus de temps.
    [many] Plus que { $seconds } de secondes : nous gardons votre horaire jusqu’à { $until }. « Prolonger » vous donne plus de temps.
   *[other] Plus que { $seconds } secondes : nous gardons votre horaire jusqu’à { $until }. « Prolonger » vous donne plus de temps.
}
expired-title = Nous ne gardons plus votre horaire
expired-kept = Le temps est écoulé. Le rendez-vous n’est pas réservé. Ce que vous avez saisi est toujours là.
expired-again = Garder à nouveau le même horaire
expired-other = Choisir un autre horaire

## S-14 bis S-18 Angaben

names-title = Comment vous appelez-vous ?
reach-title = Comment pouvons-nous vous joindre ?
reach-why-must = Ce bureau a besoin de votre adresse e-mail. Nous vous enverrons la confirmation par e-mail.
reach-why-may = Avec une adresse e-mail, vous recevez une confirmation. Vous pouvez aussi réserver sans.
more-title = Que souhaitez-vous encore dire au service ?
label-given-names = Prénom(s)
label-family-name = Nom de famille
label-email = Adresse e-mail
label-telephone = Numéro de téléphone
label-text = Remarque
label-only-name = Nom
hint-names-latin = Utilisez des lettres latines, comme sur votre passeport.
hint-write = Pour écrire, touchez le champ ou appuyez sur OK.
hint-email = Par exemple name@example.org
hint-telephone = Par exemple 02151 123456
names-one = J’ai un seul nom, sans prénom
names-two = J’ai un prénom et un nom de famille
mail-offer = Écrire « { $meant } » au lieu de « { $written } »
mail-check = « { $written } » est-il correct ? Si oui, choisissez de nouveau « Continuer ».
form-error-title = Erreur : { $title }
form-problems = { $count ->
    [one] Il y a { $count } problème. Le champ indique ce qu’il faut faire.
    [many] Il y a { $count } de problèmes. Les champs indiquent ce qu’il faut faire.
   *[other] Il y a { $count } problèmes. Les champs indiquent ce qu’il faut faire.
}
problem-no-name = Saisissez votre nom de famille.
problem-no-email = Saisissez votre adresse e-mail. Si vous n’en avez pas, nos agents peuvent vous aider.
problem-no-telephone = Saisissez votre numéro de téléphone.
problem-no-answer = Le service a besoin d’une réponse dans ce champ : « { $field } »
problem-too-long = Dans « { $field } », vous pouvez écrire { $max } caractères au maximum. Raccourcissez le texte ou demandez de l’aide à nos agents.
problem-character = Dans « { $field } », le service ne peut pas enregistrer le caractère « { $character } ». Effacez-le ou remplacez-le.
problem-not-in-names = Utilisez des lettres latines, comme sur votre pièce d’identité. Ce caractère ne convient pas : « { $character } »
problem-name-too-long = Le système de rendez-vous accepte les noms jusqu’à { $max } caractères. Nos agents peuvent vous aider, pour que rien ne soit coupé.
problem-not-an-email = Écrivez l’adresse e-mail sous cette forme : name@example.org
problem-plus = Le système de rendez-vous n’accepte pas d’adresse e-mail avec « + ». Saisissez une adresse sans « + ».
problem-not-a-phone = Écrivez le numéro de téléphone avec l’indicatif, par exemple 02151 123456.
problem-refused = Le système de rendez-vous n’accepte pas ce qui est écrit dans « { $field } ». Vérifiez que tout est exact et complet.

## The keyboard on the screen

board-done = Terminé
board-next = Autre champ
board-space = Espace
board-erase = Effacer
board-clear = Tout effacer
board-accents = Accents
board-more = Autres
board-letters = Lettres
board-order = De A à Z
board-usual = Clavier
board-no-accents = Il n’y a pas de lettres proches de « { $letter } ».
board-accents-of = Lettres proches de « { $letter } »

## S-19 Prüfen und buchen

check-title = Vérifiez vos informations, puis réservez
check-not-yet = Le rendez-vous n’est pas encore réservé.
check-row = { $label } : { $value }
check-question = { $label } { $value }
check-change = Modifier
check-nothing = non indiqué
check-others = D’autres personnes peuvent lire l’écran. Jetez un coup d’œil autour de vous.
check-book = Réserver ce rendez-vous
check-book-phone = Réserver et confirmer avec mon téléphone
check-phone-hint = Ensuite, vous confirmez le rendez-vous : scannez un code ici ou ouvrez le lien reçu par e-mail.
check-phone-hint-code = Ensuite, vous confirmez le rendez-vous : scannez ici un code avec votre téléphone.
fact-what = Démarche
fact-when = Quand
fact-where = Où
fact-room = Dans le bâtiment
fact-name = Nom
fact-number = Numéro de rendez-vous
fact-duration = Durée
fact-fee = Tarif
fact-desk = Guichet
fact-phone = Téléphone
minutes = { $count ->
    [one] environ { $count } minute
    [many] environ { $count } de minutes
   *[other] environ { $count } minutes
}

## UX-20 Noch zu bestätigen

activate-title = Encore une étape : confirmez le rendez-vous
activate-within = { $minutes ->
    [one] Confirmez dans un délai de { $minutes } minute après la réservation, sinon vous perdez le rendez-vous.
    [many] Confirmez dans un délai de { $minutes } de minutes après la réservation, sinon vous perdez le rendez-vous.
   *[other] Confirmez dans un délai de { $minutes } minutes après la réservation, sinon vous perdez le rendez-vous.
}
activate-show = Afficher le code pour mon téléphone
activate-not-yet = Le rendez-vous n’est pas encore confirmé.
activate-how = Confirmez avec votre téléphone ou ouvrez le lien dans l’e-mail que nous vous avons envoyé.
activate-how-code = Affichez le code et scannez-le avec votre téléphone.
activate-look = J’ai confirmé
activate-here = Confirmer ici sur la borne
activate-qr = Scannez ce code avec votre téléphone. Il ouvre { $host } et confirme votre rendez-vous.
activate-no-qr = Cet écran est trop petit pour le code. Ouvrez le lien dans l’e-mail que nous vous avons envoyé.
activate-no-qr-desk = Cet écran est trop petit pour le code. Allez au guichet avec le numéro de rendez-vous.

## S-20 Gebucht

done-title = Votre rendez-vous est réservé
done-mail = Vous recevez aussi la confirmation par e-mail.
done-another = Faire une autre démarche
done-qr = Le code ouvre votre rendez-vous sur { $host }. Vous pouvez l’y consulter et l’annuler.
done-no-qr = Cet écran est trop petit pour le code. Notez le numéro de rendez-vous.
done-no-phone = Vous n’avez pas de téléphone sur vous ? Notez le numéro de rendez-vous. Si vous avez des questions, appelez : { $phone }
find-mine-title = De quel rendez-vous s’agit-il ?
find-mine-scan = Présentez le code QR de votre e-mail ou de votre lettre devant le lecteur.
find-mine-type = Ou saisissez le numéro de rendez-vous et le code.
find-mine-number-hint = Il est indiqué dans la confirmation.
label-short-code = Code
find-mine-code-hint = Quatre caractères : chiffres et lettres de a à f
find-mine-nothing = Vous n’avez pas le code ?
find-mine-unreadable = Ce code ne correspond à aucun rendez-vous. Utilisez le code QR de la confirmation.
find-mine-no-match = Nous ne trouvons pas de rendez-vous avec ce numéro et ce code. Vérifiez les deux. Un rendez-vous annulé ne peut plus être ouvert.
find-mine-key-changed = Ce code n’ouvre plus le rendez-vous. Il a peut-être été annulé ou déplacé. Utilisez le code QR du dernier e-mail ou adressez-vous au guichet.
find-mine-gone = Ce rendez-vous n’existe plus. Il n’a peut-être pas été confirmé à temps, ou bien il est trop ancien. Réservez un nouveau rendez-vous.
tries-over = Il y a eu cinq essais. Pour des raisons de sécurité, vous ne pouvez pas continuer ici. Adressez-vous au guichet.
mine-title = Votre rendez-vous
mine-waiting = Ce rendez-vous n’est pas encore confirmé. Confirmez-le maintenant, sinon vous le perdez.
mine-held = Cet horaire n’est gardé que peu de temps et n’est pas encore réservé. Terminez la réservation là où vous l’avez commencée.
mine-past = Ce rendez-vous est déjà passé. Il ne peut plus être modifié.
mine-called = L’appel pour ce rendez-vous a déjà eu lieu. Allez au guichet.
mine-missed = Votre tour pour ce rendez-vous est passé. Allez au guichet ou réservez un nouveau rendez-vous.
mine-gone = Ce rendez-vous est annulé.
mine-other = Nous ne pouvons pas dire ici si ce rendez-vous est encore valable. Adressez-vous au guichet.
mine-move = Déplacer le rendez-vous
mine-move-hint = L’ancien reste valable tant que le nouveau n’est pas sûr
mine-cancel = Annuler le rendez-vous
mine-cancel-hint = Nous vous reposerons la question avant
cancel-title = Souhaitez-vous annuler ce rendez-vous ?
cancel-no = Non, garder le rendez-vous
cancel-yes = Oui, annuler le rendez-vous
cancel-yes-hint = L’horaire sera libre pour d’autres personnes
cancel-not-done-title = Le rendez-vous n’est pas annulé
cancel-not-done = Nous avons vérifié : le rendez-vous est toujours valable. Vous pouvez réessayer.
cancel-unsure-title = Nous ne savons pas encore si le rendez-vous est annulé
cancel-unsure = La réponse du système de rendez-vous n’est pas arrivée. Vérifiez à nouveau ou allez au guichet.
cancel-first-title = Souhaitez-vous d’abord annuler l’ancien rendez-vous ?
cancel-first-why = Aussitôt après, nous réservons le nouvel horaire, qui est gardé pour vous. Si cela ne marche pas, vous n’aurez plus de rendez-vous. Dans ce cas, nous vous le dirons.
cancelled-title = Votre rendez-vous est annulé
cancelled-free = Merci d’avoir annulé. Quelqu’un d’autre peut maintenant prendre cet horaire.
cancelled-anew = Réserver un nouveau rendez-vous
cancelled-anew-hint = La même démarche ; vos informations sont toujours là
move-title = Souhaitez-vous déplacer votre rendez-vous ainsi ?
move-old = Jusqu’ici
move-new = Nouveau
move-kept = Nous gardons votre nom, votre e-mail et vos autres informations.
move-yes = Déplacer le rendez-vous
move-no = Ne pas déplacer
move-no-hint = L’ancien rendez-vous reste valable
move-stands = Votre ancien rendez-vous est valable tant que le nouveau n’est pas sûr.
move-gone = Votre ancien rendez-vous est annulé. Le nouveau n’est pas encore réservé.
move-cancel-first = Annuler d’abord l’ancien rendez-vous
move-cancel-first-hint = Le nouvel horaire est gardé pour vous
moved-title = Votre rendez-vous est déplacé
moved-old = L’ancien rendez-vous est annulé.
both-title = Le nouveau rendez-vous est réservé, il reste à régler l’ancien
both-stand = Vous avez deux rendez-vous en ce moment. Annulez l’ancien, pour que quelqu’un d’autre puisse le prendre.
both-unsure = Nous ne savons pas encore si l’ancien rendez-vous est annulé. Vous avez peut-être deux rendez-vous.
both-again = Annuler maintenant l’ancien rendez-vous
both-leave = Quitter quand même
both-leave-hint = Vous pouvez aussi annuler l’ancien au guichet
both-new = Nouveau rendez-vous
both-old = Ancien rendez-vous
subjects-title = Sur quoi souhaitez-vous vous renseigner ?
subjects-other = Pour tout le reste, demandez au service où vous avez déposé la demande.
inquiry-title = { $subject } : quel est le numéro ?
inquiry-nothing = Vous n’avez pas le numéro ?
inquiry-not-found = Nous ne trouvons rien avec ce numéro. Vérifiez le numéro. Nous n’affichons plus les signalements très anciens.
label-serial = Numéro de série
hint-serial = 9 ou 10 caractères ; 0 est toujours un zéro, jamais un O
label-reference = Numéro de dossier
label-report = Numéro de signalement
label-birth-date = Date de naissance
hint-birth-date = Jour, mois, année, par exemple 17.04.1990
label-letter-code = Code de la lettre
hint-letter-code = Il est dans la même lettre que le numéro de dossier.
slip-missing = Remplissez ce champ : « { $field } »
slip-not-a-number = Pour le numéro de rendez-vous, saisissez seulement des chiffres.
slip-not-a-code = Saisissez les quatre caractères du code : chiffres et lettres de a à f. Si votre code est plus long, présentez le code QR devant le lecteur.
slip-not-a-day = Écrivez la date de naissance avec le jour, le mois et l’année, par exemple 17.04.1990.
slip-serial-length = Le numéro de série a 9 ou 10 caractères. Vérifiez s’il en manque un ou s’il y en a un de trop.
slip-serial-character = Le caractère « { $character } » n’existe pas dans les numéros de série. Comparez chaque caractère.
slip-serial-check = Le numéro de série n’est pas encore exact. Comparez chaque caractère.
case-title = { $what } : { $state }
state-received = dossier reçu
state-ordered = demande déposée
state-in-work = en cours de traitement
state-waiting-for-you = il manque quelque chose de votre part
state-suspended = traitement en pause
state-decided = décision prise
state-in-production = en cours de fabrication
state-at-office = document arrivé, retrait pas encore possible
state-ready = à retirer
state-finished = dossier terminé
state-collected = retrait effectué
state-rejected = dossier refusé
state-unknown = état inconnu
stage-received = Réception
stage-ordered = Demande
stage-in-work = Traitement
stage-waiting-for-you = À compléter
stage-suspended = Pause
stage-decided = Décision
stage-in-production = Fabrication
stage-at-office = Arrivée
stage-ready = À retirer
stage-finished = Fin
stage-collected = Retrait
stage-rejected = Refus
stage-done = ✓ { $stage }
stage-now = ● { $stage }
stage-open = ○ { $stage }
stage-behind = fait
stage-here = maintenant
stage-since = depuis le { $day }
stage-later = à venir
case-stale = Ces informations datent du { $day }. Il y a peut-être eu du nouveau depuis.
case-step = C’est l’étape { $step } sur { $of }.
case-note = Message du service
case-until = À retirer jusqu’au
case-expected = Fin prévue vers le
case-deadline = Date limite pour le service
case-remark = Remarque
case-extended = Le service a besoin de plus de temps. La date limite indiquée ici est la date d’origine.
case-express = Procédure express
fact-reference = Numéro
ends-in = se termine par { $end }
case-pick-up = Réserver un rendez-vous pour le retrait
case-home = Faire une autre démarche
case-bring = À apporter
case-bring-old = Votre ancienne carte d’identité ou votre ancien passeport, si vous en avez un
case-bring-proxy = Si une autre personne vient le retirer : une procuration écrite de votre part et la carte d’identité ou le passeport de cette personne
case-bring-pin = Pour la carte d’identité (Personalausweis) : si vous n’avez pas la lettre avec le code PIN, venez en personne et dites-le au guichet
next-wait = Vous n’avez rien à faire pour le moment.
next-papers = Remettez au service les documents qui manquent encore.
next-pay = Payez le montant dû. Ensuite, votre dossier avance.
next-pick-up = Vous pouvez venir retirer le document.
next-come = Venez au service sur rendez-vous.
next-call = Contactez le service.
next-suspended = Cela peut durer plus longtemps. Si vous avez des questions, contactez le service.
next-rejected = Le service peut vous expliquer les raisons. Si vous recevez une décision par courrier, elle indique aussi comment la contester.
phone-title = Continuer sur mon téléphone
phone-show = Continuer sur mon téléphone
phone-show-hint = Affiche un code pour votre rendez-vous et votre agenda
phone-secret = Ce code est seulement pour vous. La personne qui l’a peut ouvrir et annuler votre rendez-vous.
phone-left = { $seconds ->
    [one] Le code disparaît dans { $seconds } seconde.
    [many] Le code disparaît dans { $seconds } de secondes.
   *[other] Le code disparaît dans { $seconds } secondes.
}
phone-hide = Masquer le code
phone-longer = Afficher le code plus longtemps
phone-none = Je n’ai pas de smartphone
phone-page = Code pour mon rendez-vous
phone-calendar = Code pour l’agenda
phone-offline = Code pour l’agenda, sans internet
phone-service = Le code ouvre cette démarche sur { $host }. Vous pouvez y continuer.
phone-office = Le code ouvre sur { $host } cette démarche pour ce bureau. Vous pouvez y continuer.
phone-held = Le code ouvre { $host } et montre l’horaire que nous gardons pour vous. Réservez-le ici sur la borne.
phone-status = Le code ouvre { $host }. Saisissez-y à nouveau vos informations.
phone-calendar-code = Le code télécharge le rendez-vous pour l’agenda depuis { $host }.
phone-offline-code = Le code contient déjà le rendez-vous. Votre téléphone n’a pas besoin d’internet.
phone-no-room = Cet écran est trop petit pour le code. Ouvrez sur votre téléphone : { $host }
no-phone-title = Sans smartphone
no-phone-here = Vous n’avez pas besoin de smartphone. Continuez ici sur la borne ou adressez-vous à nos agents.
no-phone-write = Notez votre rendez-vous ou adressez-vous à nos agents.

## SEC-09 Ungewiss

unsure-title = Nous ne savons pas encore si le rendez-vous est réservé
unsure-what = La réponse du système de rendez-vous n’est pas arrivée. Nous ne réservons rien deux fois.
unsure-again = Vérifier à nouveau
unsure-next = Si vous quittez maintenant, nous annulons le rendez-vous. Ainsi, aucun rendez-vous ne reste réservé sans que vous le sachiez.
unsure-booked = Le rendez-vous est noté, mais peut-être pas encore confirmé. Vérifiez à nouveau, confirmez-le avec le code ou allez au guichet.
not-booked-title = Le rendez-vous n’est pas encore réservé
not-booked-what = Nous avons vérifié : le système de rendez-vous n’a pas enregistré la réservation.
not-booked-held = Votre horaire est toujours gardé et vos informations sont toujours là. Revenez en arrière et réservez à nouveau.
not-booked-kept = Vos informations sont toujours là. Revenez en arrière et réessayez.
not-booked-back = Revenir à vos informations

## Wenn etwas nicht geht

sorry-title = Cela n’a pas fonctionné
sorry-away-title = La réservation n’est pas accessible pour le moment
sorry-busy-title = Le système de rendez-vous est très chargé
sorry-mail-title = Il y a déjà des rendez-vous pour cette adresse e-mail
sorry-tries-title = Ce numéro est temporairement bloqué
sorry-status-title = Nous ne pouvons pas dire pour le moment où en est votre dossier
sorry-status = Les informations sur les dossiers ne sont pas accessibles pour le moment. Cela ne change rien à votre demande ou à votre signalement. Réessayez dans un instant ou adressez-vous au guichet.
sorry-unreachable = La borne n’est pas connectée au système de rendez-vous pour le moment. Ce que vous avez saisi est toujours là. Réessayez dans un instant ou allez au guichet.
sorry-slow = Le système de rendez-vous n’a pas répondu à temps. Réessayez.
sorry-garbled = Nous n’avons pas pu lire la réponse du système de rendez-vous. Réessayez ou allez au guichet.
sorry-lost = La réponse du système de rendez-vous n’est pas arrivée. Ce rendez-vous n’est pas encore réservé. Réessayez. Si l’horaire apparaît alors comme pris, choisissez-en un autre.
sorry-busy = { $seconds ->
    [one] Attendez { $seconds } seconde, puis réessayez. Ce que vous avez saisi est toujours là.
    [many] Attendez { $seconds } de secondes, puis réessayez. Ce que vous avez saisi est toujours là.
   *[other] Attendez { $seconds } secondes, puis réessayez. Ce que vous avez saisi est toujours là.
}
sorry-taken = Cet horaire vient d’être pris. Revenez en arrière et choisissez-en un autre.
sorry-no-renewal = Nous ne pouvons pas garder votre horaire plus longtemps qu’indiqué. Revenez en arrière et réservez avant que le temps soit écoulé.
sorry-gone = Ce rendez-vous n’est plus dans le système de rendez-vous. Réservez un nouveau rendez-vous.
sorry-wrong-key = Ce rendez-vous ne peut plus être ouvert. Il a peut-être été annulé. Adressez-vous au guichet.
sorry-mail-limit = Avec cette adresse e-mail, vous ne pouvez pas réserver d’autre rendez-vous. Utilisez une autre adresse ou annulez un autre rendez-vous.
sorry-answer = Le système de rendez-vous n’accepte pas l’une de vos informations. Revenez en arrière et vérifiez vos informations.
sorry-not-here = Ce bureau ne propose plus cette démarche. Choisissez un autre bureau.
sorry-too-much = C’est trop pour un seul rendez-vous. Choisissez moins de démarches ou de personnes, ou réservez deux rendez-vous.
sorry-called = L’appel pour ce rendez-vous a déjà eu lieu. Allez au guichet.
sorry-past = Ce rendez-vous est déjà passé. Réservez un nouveau rendez-vous.
sorry-nothing-free = Aucun rendez-vous n’est libre ici pour le moment. Choisissez un autre bureau ou un autre jour.
sorry-captcha = Lors d’un contrôle de sécurité, le système de rendez-vous n’a pas reconnu la borne. Réessayez ou choisissez un autre bureau.
sorry-captcha-expired = Un contrôle de sécurité du système de rendez-vous a expiré. Réessayez. Ce que vous avez saisi est toujours là.
sorry-maintenance = Des travaux sont en cours sur le système de rendez-vous. Réessayez plus tard ou allez au guichet.
sorry-backend = Une partie du système de rendez-vous ne répond pas. Réessayez dans un instant ou allez au guichet.
sorry-blocked = Le système de rendez-vous n’accepte pas cette borne. Allez au guichet, signalez-le et demandez un rendez-vous.
sorry-no-match = Nous ne trouvons rien avec ces informations. Vérifiez les deux. Nous n’affichons plus les dossiers très anciens.
sorry-tries = { $minutes ->
    [one] Il y a eu trop d’essais avec ce numéro. Attendez { $minutes } minute ou adressez-vous au guichet.
    [many] Il y a eu trop d’essais avec ce numéro. Attendez { $minutes } de minutes ou adressez-vous au guichet.
   *[other] Il y a eu trop d’essais avec ce numéro. Attendez { $minutes } minutes ou adressez-vous au guichet.
}
sorry-set-up = Il manque un réglage dans le système de rendez-vous. Montrez cette page à nos agents. Code d’erreur : { $code }
sorry-technical = Le système de rendez-vous signale une erreur. Réessayez ou montrez cette page à nos agents. Code d’erreur : { $code }
sorry-again = Réessayer
sorry-other-mail = Saisir une autre adresse e-mail
sorry-other-office = Choisir un autre bureau
sorry-fewer = Choisir moins de démarches ou de personnes
sorry-home = Revenir au début

## Warten

waiting-catalogue = Nous chargeons les démarches…
waiting-calendar = Nous cherchons des rendez-vous libres…
waiting-reserve = Nous mettons votre horaire de côté…
waiting-book = Nous réservons votre rendez-vous…
waiting-cancel = Nous annulons le rendez-vous…
waiting-look = Nous interrogeons le système de rendez-vous…
waiting-status = Nous regardons où en est votre dossier…
waiting-moment = Un instant. Vous n’avez rien à faire.
waiting-stop = Ne plus attendre

## S-34 Hilfe, Kontakt, Datenschutz

help-title = Comment utiliser cette borne
help-arrows = Déplacez la marque ▶ avec les flèches et choisissez avec la touche Entrée.
help-digits = S’il y a un chiffre devant une ligne, vous pouvez aussi appuyer sur ce chiffre.
help-type = Dans un champ, écrivez directement. La touche Retour arrière efface.
help-back = Échap (Esc) revient une étape en arrière. Ce que vous avez écrit est conservé.
help-touch = Vous pouvez aussi tout toucher du doigt ou cliquer avec la souris.
help-scan = Au premier écran, vous pouvez présenter le code QR de votre confirmation devant le lecteur.
help-phone = Sur certaines pages, F6 affiche un code. Il vous permet de continuer sur votre téléphone.
help-time = Prenez votre temps. Si vous ne faites rien pendant longtemps, nous vous demandons si vous êtes toujours là.
help-return = Revenir à la page précédente
contact-title = Comment nous joindre
contact-hours = Horaires d’ouverture
contact-from-until = de { $from } à { $until }
monday = Lundi
tuesday = Mardi
wednesday = Mercredi
thursday = Jeudi
friday = Vendredi
saturday = Samedi
sunday = Dimanche
privacy-title = Que deviennent vos données ?
privacy-use = Nous demandons seulement ce qui est nécessaire pour votre rendez-vous ou votre question.
privacy-keep = Vos informations sont transmises aux systèmes de la Ville. La borne ne garde rien.
privacy-idle = Si vous choisissez « Quitter » ou si vous partez, tout est effacé ici.
privacy-code = Le code pour le téléphone ouvre votre rendez-vous. Ne le montrez à personne. Il disparaît au bout d’une minute.
privacy-more = La déclaration complète de la Ville de { $city } sur la protection des données se trouve sur internet : { $address }

## S-35, S-36, Beenden

still-there-title = Êtes-vous toujours là ?
still-there-left = { $seconds ->
    [one] Dans { $seconds } seconde, nous effaçons vos informations de cette borne.
    [many] Dans { $seconds } de secondes, nous effaçons vos informations de cette borne.
   *[other] Dans { $seconds } secondes, nous effaçons vos informations de cette borne.
}
still-there-yes = Oui, continuer
still-there-no = Non, tout effacer
farewell-title = Au revoir
farewell-deleted = Vos informations sont effacées de cette borne.
leave-title = Quitter et effacer toutes vos informations ?
leave-hold = Si vous quittez maintenant, vous n’aurez pas ce rendez-vous. L’horaire sera libre pour d’autres.
leave-no = Non, continuer
leave-yes = Oui, quitter et effacer
