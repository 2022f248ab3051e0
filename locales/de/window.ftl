# Texte, die nur das Fenster braucht.

window-title = { $view } – Rubdown
# Ob Namen im Satz klein geschrieben werden: small oder as-they-are.
window-nouns = as-they-are
# Lange Wörter in Namen von Muskeln, mit | an den Stellen, an denen eine schmale Spalte trennen darf.
window-joints = Rotatoren|manschette Ober|schenkel Unter|schenkel Unter|arme Schulter|blätter Hüft|beuger Schien|beine Fuß|sohle Piri|formis

## Die Leiste

skip-link = Zum Inhalt
nav-label = Ansichten
nav-today = Heute
nav-week = Woche
nav-insights = Rückblick
nav-guides = Ratgeber
nav-settings = Einstellungen
nav-session = Selbstmassage
log-button = Training gerade beendet
reminders-next = Nächste Erinnerung
reminders-missed = Verpasste Erinnerungen: { $count }
reminders-running = Läuft noch
reminders-on = Erinnerungen sind an
reminders-off = Erinnerungen sind aus
reminders-turn-on = Einschalten
reminders-paused = Erinnerungen sind pausiert
reminders-paused-until = Erinnerungen pausiert bis { $time }
reminders-resume = Fortsetzen
reminders-pause = Erinnerungen pausieren
reminders-switch = Erinnerungen

## Verlauf der Erinnerungen

reminder-history-title = Erinnerungen
reminder-history-ahead = Als Nächstes
reminder-history-none-ahead = Keine Erinnerungen geplant.
reminder-history-past = Vorher
reminder-history-none-past = Nichts in den letzten sieben Tagen.
reminder-history-events = Was passiert ist
# $time: Tag und Uhrzeit. $what: einer der Sätze unten.
reminder-history-event = { $time }: { $what }
# $what: ihr Zustand. $cause: warum.
reminder-history-event-with-cause = { $what }: { $cause }.
reminder-history-event-alone = { $what }.

## Wörter für überall

save = Speichern
cancel = Abbrechen
back = Zurück
close = Schließen
change = Ändern
remove = Entfernen
undo = Rückgängig
more = Mehr
key-enter = Enter
key-page-up = Bild ↑
key-page-down = Bild ↓
not-medical = Allgemeine Information, kein ärztlicher Rat.
not-medical-link = Gesundheitliches, das den Rat beeinflusst
# $lo, $hi: Stufen 1 bis 5.
pressure-of-five = Druck { $lo } bis { $hi } von 5
stepper-less = { minutes } weniger
stepper-more = { minutes } mehr
stepper-unit = min
stepper-unreadable = Gib eine Dauer ein, zum Beispiel 90, 1:30 oder 1,5 h.
# $min, $max: Dauern.
stepper-limits = Möglich ist alles zwischen { $min } und { $max }.
# $example: eine Uhrzeit.
time-field-unreadable = Gib eine Uhrzeit ein, zum Beispiel { $example }.
scale-step = { $value } von 10
scale-none = gar nicht
scale-worst = sehr stark
fault-title = Das Tagebuch lässt sich nicht lesen
fault-retry = Noch einmal versuchen
begin-journal = Neues Tagebuch anfangen
parts-missing = Rubdown konnte nicht alle seine Teile laden
    .what = Was du eingetragen hast, ist gesichert, und die Erinnerungen laufen weiter. Bis alles geladen ist, fehlen einige Seiten und Bilder. Wenn ein neuer Versuch nicht hilft, schließ Rubdown und öffne es noch einmal.
# Über einer Seite, deren Sprache nicht geladen werden konnte und die deshalb auf Englisch ist.
texts-missing = Rubdown konnte seine Texte in deiner Sprache nicht laden und zeigt sie auf Englisch, bis es neu geöffnet wird.
fault-unknown = Etwas ist schiefgegangen ({ $code }). Nichts wurde gespeichert. Versuch es noch einmal. { $detail }

## Heute, mit Plan

# $type: was. $pressure: wie fest, in Worten. $minutes: wie lange.
today-title = { $type }, { $pressure }, { minutes }
# $until: eine Uhrzeit, mit Tag, wenn es ein anderer ist.
today-workout = { $activity }, { minutes }, RPE { $rpe }, bis { $until }.
    .guessed = { $activity }, { minutes }, RPE etwa { $rpe }, geschätzt, bis { $until }.
# Mehrere Trainings. $activities: ihre Namen. $day: der Tag von allen, im Satz.
today-workouts = { $activities }, { $day }.
    .days = { $activities }.
# Eines von mehreren an verschiedenen Tagen.
today-workout-on = { $activity } ({ $day })
today-workouts-more = { $count } weitere
today-also-regular = Das zählt zugleich als deine regelmäßige Massage.
today-not-before = { $type } nicht vor { $time }.
today-not-at-all = Keine { $type }.
today-focus = Schwerpunkte, der Reihe nach
today-left-out = { $issue }, ausgespart
    .plain = ausgespart
today-light = nur leicht
today-not-pressed = bewegen statt drücken
today-map = Körper von vorn und hinten. Hervorgehoben, der Reihe nach: { $muscles }.
today-map-out = Ausgespart: { $muscles }.
today-map-light = Nur leicht: { $muscles }.
today-map-light-one = { $muscle }, nur leicht

## Heute: die Hauptsache
## Ihre sechs Zeilen stehen fest; eine Überschrift muss in eine Zeile von etwa 30 Zeichen passen.

region-legs = deine Beine
    .first = Beine zuerst
    .sore = Muskelkater in den Beinen?
region-lower_legs = deine Unterschenkel
    .first = Unterschenkel zuerst
    .sore = Muskelkater in den Waden?
region-back = deinen Rücken
    .first = Rücken zuerst
    .sore = Muskelkater im Rücken?
region-arms = deine Arme
    .first = Arme zuerst
    .sore = Muskelkater in den Armen?
region-shoulders = deine Schultern
    .first = Schultern zuerst
    .sore = Muskelkater in den Schultern?
region-upper_body = deinen Oberkörper
    .first = Oberkörper zuerst
    .sore = Muskelkater im Oberkörper?
region-whole_body = den ganzen Körper
    .first = am ganzen Körper
    .sore = Wie stark ist dein Muskelkater?
# $muscle: ein Muskel, im Satz.
hero-one = { $muscle }
# $region: eine der Regionen oben.
hero-for = { minutes } für { $region }
hero-for-one = { minutes }: { $muscle }
# $count: wie viele Muskeln, weit auseinander.
hero-for-several =
    { $count ->
        [one] { minutes } für { $count } Muskel
       *[other] { minutes } für { $count } Muskeln
    }
# $region: das .first einer Region.
hero-for-first = { minutes }, { $region }
# $what: eine der Überschriften oben.
hero-now = Jetzt: { $what }
hero-now-short = Jetzt: { minutes }
# $time: eine Uhrzeit, mit Tag, wenn es nicht heute ist.
hero-kept = { $time } vorgemerkt
hero-booked = { $time } gebucht
# $time: Minuten.
hero-left = Noch { $time }
hero-paused = Pausiert, noch { $time }
hero-not-needed = Keine Massage nötig
hero-after-session = Erst trainieren, dann { $region }
hero-after-race = Erst der Wettkampf, dann { $region }
# $muscle: ein Muskel, im Satz.
hero-blocked = { $muscle } schonen
hero-blocked-all = Trainierte Muskeln schonen
did-you = Hast du massiert?
ask-booked = Hast du gebucht?

when-until = Bis { $time }
    .inside = bis { $time }
when-suits = am besten { $time }
when-book-by = Bis { $time } buchen
# $left: wie lange noch.
when-or-now = { $left }, oder gleich
when-ready = sobald du bereit bist
when-gentle =
    { $minutes ->
        [one] { $minutes } sanfte Minute, { $time }
       *[other] { $minutes } sanfte Minuten, { $time }
    }
when-if-you-like = wenn du magst
when-about = { $day }, etwa { $clock }
# $session: was. $time: wann es endet.
when-session-ends = { $session } bis { $time }
when-issue-since = { $issue }, seit { $since }
when-rest-until = Bis { $time }
when-then = dann { $muscle }

with-hands = Mit den Händen
with-roller = Mit der Faszienrolle
with-ball = Mit dem Ball
with-stick = Mit dem Massagestab
with-gun = Mit der Massagepistole
with-therapist = In deiner Massagepraxis
who-self = Du
who-therapist = Praxis
# $tool: welches. $time: ab wann die Regeln es wieder erlauben.
tool-from = { $tool } ab { $time }
how-long = Wie lange
keep-off = Ausgespart

# $from, $to: der erste und der letzte Beginn. $time: der vorgeschlagene.
line-any-start = Jeder Beginn von { $from } bis { $to } passt, { $time } am besten.
# Dasselbe für eine selbst gewählte Zeit ($time); $best: die vorgeschlagene.
line-any-start-own = Jeder Beginn von { $from } bis { $to } passt. { $time } hast du gewählt, am besten passt { $best }.
# $time: eine vorgemerkte Zeit, während man sich eine andere ansieht.
line-still-kept = { $time } bleibt vorgemerkt.
line-still-booked = { $time } bleibt gebucht.
line-last-start = Spätestens { $time } müsstest du anfangen.
# $muscles: die, für die die Minuten reichen.
line-enough-for = Das reicht für { $muscles }.
line-book-by = Buche bis { $time }. Danach sucht Rubdown eine andere Zeit.
line-nothing-to-do = Bis dahin ist nichts zu tun.
line-let-go-booked = Wenn du die Zeit hier freigibst, ist der Termin in der Praxis noch nicht abgesagt.
line-start-when-ready = Fang an, sobald du bereit bist.
line-with-therapist-near = Rubdown fragt hinterher, ob es geklappt hat.
line-ten-count = Auch zehn Minuten zählen.
line-rest-first = Eine frische Verletzung wird die ersten drei Tage nicht massiert.
line-rest-look = Wenn du sie nicht belasten kannst, lass sie abklären.
line-optional = Angenehm, aber ohne fehlt dir nichts. Rubdown erinnert dich nicht.
line-interim = { minutes } um { $time }, { $pressure }, gehen auch schon vorher.
line-running-since = Deine Massage, seit { $time }

seat-reminder = Erinnerung { $time }
seat-no-reminder = Keine Erinnerung
seat-until = Bis { $time }
# $time: bis wann zu buchen war.
seat-book-by = Die Frist war { $time }
seat-after-session = Nach der Einheit
seat-nothing-fits = Nichts passt

# $time: eine Uhrzeit.
act-keep = { $time } vormerken
    .beside = Um { $time }
act-keep-anyway = { $time } trotzdem
act-start = Starten
act-booked = Ich habe gebucht
act-another = Anderer Termin
act-snooze = Später
act-skip = Auslassen
act-let_go = Freigeben
act-copy_brief = Zettel kopieren
act-finish = Fertig
act-guide = Anleitung
act-cancel = Abbrechen
act-yes = Ja, { $minutes } min
act-no = Nein
act-better = Es ist besser
act-correct = Berichtigen
act-plan_session = Training planen
act-change_session = Training ändern
menu-start = Ich mache es gerade
menu-interim = Jetzt die leichte
menu-done = Schon erledigt
menu-skip = Diesmal auslassen
menu-another = Anderer Termin
menu-let_go = Freigeben
menu-check_in = Wochenfrage
menu-massage = Massage eintragen

# $passed, $minutes: von wie vielen Minuten.
steps-label = { $passed } von { minutes }
today-tones = Was die Farben bedeuten
tone-hand = Gerade dran
tone-done = Massiert
tone-coming = Kommt noch
tone-trained = Trainiert
today-more =
    { $count ->
        [one] und ein weiterer
       *[other] und { $count } weitere
    }
today-map-done = Massiert: { $muscles }.
today-map-trained = Trainiert: { $muscles }.

## Die Frage über der Hauptsache

not-now = Jetzt nicht
top-how-sore = Wie stark ist dein Muskelkater?
top-sore = Muskelkater { $value } von 10 notiert.
top-plan-follows = Dein Plan richtet sich danach.
# $time: 21:00, mit dem Tag, wenn das nicht heute ist.
top-runs = Deine Massage läuft seit { $time }.
# $time: Tag und Uhrzeit.
top-did-you = Hast du die { minutes } gemacht, { $time }?
top-clot-none = Notiert: kein Zeichen für ein Gerinnsel.
# $activity: die Bezeichnung der Aktivität.
top-how-it-went = { $activity }: Wie lief es?
# $went: worse, as_usual oder better.
top-went =
    { $went ->
        [worse] Notiert: schlechter als sonst.
        [better] Notiert: besser als sonst.
       *[as_usual] Notiert: wie sonst.
    }
# $leg: left oder right. $time: Tag und Uhrzeit.
top-trial-massage =
    { $leg ->
        [left] Dein Versuch: zehn Minuten nur für das linke Bein, Beginn bis { $time }
       *[right] Dein Versuch: zehn Minuten nur für das rechte Bein, Beginn bis { $time }
    }
top-trial-evening = Dein Versuch: Wie stark ist der Muskelkater in jedem Bein?
# $time: Tag und Uhrzeit. $minutes: wie lange es dauerte.
top-how-hard-of = { $activity }, { minutes }, bis { $time }
# $word: der Skala.
top-effort = { $value } von 10, { $word }: notiert.
top-trial-open = Zum Versuch
top-trial-answer = Antworten
top-check-in-ask = Wochenfrage, 15 Sekunden
top-check-in = Beantworten
top-referral-open = Aus deiner Wochenfrage. Lass es abklären; bis dahin keine feste Massage.
top-referral = Was zu tun ist
# $count: wie viel sonst noch zu sehen ist.
top-more =
    { $count ->
        [one] Noch 1
       *[other] Noch { $count }
    }
top-conditions = Hast du gesundheitliche Einschränkungen?
top-conditions-open = Einmal beantworten

## Was an Zeiten nicht stimmt, über dem Plan und in den Einstellungen

zone-unknown = Alle Zeiten stehen in UTC: Dein Computer nennt keine Zeitzone oder eine mit eigenen Regeln, denen Rubdown nicht folgen kann. Stell in den Einstellungen des Systems eine mit Namen ein, etwa Europe/Berlin. Ist die Variable TZ gesetzt, geht sie vor; ändere dann diese.
# $what: was. $when: Datum und Uhrzeit.
entry-ahead = Ein Eintrag liegt in der Zukunft: { $what }, { $when }. Wahrscheinlich ging deine Uhr falsch.
entry-ahead-correct = Berichtigen

## Selbstmassage

how-title = Wie es sich anfühlen soll und wo du nicht drückst
how-avoid = Meiden
# $how: ob und wie, in einem Satz.
how-gun = Massagepistole: { $how }
how-conditions = Wegen deiner Gesundheit
how-everywhere = Überall
how-guide = Massage zu Hause

snooze-15_min = in 15 Minuten
snooze-1_h = in 1 Stunde
snooze-until_slot = zur Massage

# $note: eine der Anmerkungen unten.
another-line = { $minutes } min, { $pressure }. { $note }
another-best = Passt am besten
another-note-immediate = Etwas früh
another-note-same_day = Auch noch am selben Tag
another-note-gap = Zwischen zwei Zeitfenstern
another-note-next_day = Einen Tag später
another-note-peak_doms = Spät, nur zur Linderung
another-book-by = Bis { $time } buchen
another-hint = Oder klick eine Zeit im Band an. Was gegen schraffierte Zeiten spricht, steht da, bevor du eine übernimmst.
another-none = Sonst passt nichts. Klick eine Zeit im Band an, um zu sehen, warum.

another-warn = Das geht, aber es spricht etwas dagegen:


## Etwas stimmt nicht

advice-signs = Warnzeichen durchgehen

## Vor dem Plan, solange die Sicherheitsfragen warten

questions-title = Erst ein paar Fragen
questions-plan = Danach kommt der Plan.
# $time: heute Abend 21:00.
questions-kept = { $time } bleibt vorgemerkt.
questions-did-you = Danach: Hast du massiert ({ $time })?
questions-saved = Was du notiert hast, ist gespeichert.
questions-answer = Fragen beantworten

## Die Frage nach einer langen Reise

clot-signs = Du warst auf Reisen: Ist eine Wade oder ein Bein geschwollen oder warm, röter oder dunkler als das andere, oder pocht es, ohne dass du den Grund kennst; oder weißt du von einem Blutgerinnsel?
clot-no = Nein, nichts davon
clot-yes = Ja, etwas davon

## Die Zeitleiste

timeline-label = Die 72 Stunden nach deinem Training
timeline-now = Jetzt, { $time }
# $name: des Fensters. $span: von wann bis wann.
timeline-window = { $name }, { $span }.
timeline-first = Rubdowns erste Wahl.
timeline-over = vorbei
timeline-no-room = nichts passt
# Was nach einer geplanten Einheit liegt und sich mit ihr verschiebt.
timeline-after-session = nach der Einheit
# $time: wann eine Selbstmassage passt, wo die der Praxis nicht passt.
timeline-own = { $time }, Selbstmassage
timeline-quiet = Ruhezeit
timeline-asks = Muskelkater?
timeline-busy = belegt
timeline-planned = Geplant: { $what }
timeline-mark = { $what }, { $span }.
timeline-slot = { $span }. { $title }.
timeline-column-what = Was
timeline-column-when = Wann
timeline-column-note = Wie

block-maybe = { $time }, noch offen
block-kept = { $time } vorgemerkt
block-booked = { $time } gebucht
block-running = { $time } läuft
block-done = { $time } erledigt
block-missed = { $time }?
# $by: wer massiert.
block-times = { $start } – { $end }, { $by }
look-suggested = Vorgeschlagen
look-maybe = Noch offen
look-kept = Vorgemerkt
look-running = Läuft
look-done = Erledigt
look-missed = Nicht beantwortet
look-ghost = Passt auch
bubble-choose = Klick wählt diese Zeit
bubble-drop = Loslassen wählt diese Zeit
bubble-refused = Davon wird abgeraten. Klick zeigt den Grund
marks-suggested = Umrandet: vorgeschlagen. Schraffiert: Ruhezeit. Kerben: belegt oder geplant.
marks-kept = Gefüllt: vorgemerkt. Schraffiert: Ruhezeit. Kerben: belegt oder geplant.
marks-running = Gefüllt: läuft. Schraffiert: Ruhezeit. Kerben: belegt oder geplant.
marks-unanswered = Umrandet: nicht beantwortet. Schraffiert: Ruhezeit. Kerben: belegt oder geplant.
marks-optional = Gestrichelt: wenn du magst. Schraffiert: Ruhezeit. Kerben: belegt oder geplant.
marks-provisional = Gestrichelt: noch offen. Schraffiert: Ruhezeit. Kerben: belegt oder geplant.
marks-none = Schraffiert: Ruhezeit. Kerben: belegt oder geplant.
marks-blocked = Schraffiert: keine Massage. Kerben: belegt oder geplant.
marks-done = Haken: erledigt. Schraffiert: Ruhezeit. Kerben: belegt oder geplant.
marks-asks = Ring: Rubdown fragt nach deinem Muskelkater.
marks-due = Haken: erledigt. Kerben: geplant.
marks-choosing = Umrandet: würde passen. Schraffiert: davon wird abgeraten, oder es geht nicht.
foot-massage = Massage eintragen
foot-session = Training planen
foot-check-in = Wochenfrage
foot-wrong = Etwas tut weh oder stimmt nicht
foot-session-or-race = Training oder Wettkampf

## Warum das?

why-ask = Warum?
why-ask-then = Warum dann
why-ask-gentle = Warum dieser Druck
why-ask-kind = Warum diese Art
why-ask-minutes = Warum { minutes }
# $window, $pressure: am Anfang eines Satzes.
why-line-then = { $window }, weil du bis { $end } trainiert hast.
why-line-effort = Druck { $pressure }, weil du es mit { $rpe } von 10 bewertet hast.
    .guessed = Druck { $pressure }, weil es etwa { $rpe } von 10 war. Das ist geschätzt.
why-guessed-gentle = Es war etwa { $rpe } von 10, das ist geschätzt. Danach soll es höchstens so fest sein: { $pressure }.
why-guessed-minutes = Es war leicht, etwa { $rpe } von 10, das ist geschätzt. Mehr als { minutes } braucht es nicht.
why-line-sore = Druck { $pressure }, weil dein Muskelkater bei { $soreness } von 10 liegt.
# $rule: warum der Druck nicht fester ist. $pressure: am Anfang eines Satzes.
why-line-rule = { $rule ->
    [R-PREC] Druck { $pressure }, weil du etwas zu deiner Gesundheit eingetragen hast.
    [R-REFERRAL] Druck { $pressure }, weil aus deiner Wochenfrage noch etwas abzuklären ist.
    [R-ACUTE] Druck { $pressure }, weil du frisch verletzt bist.
    [R-OVERLAP] Druck { $pressure }, weil ein früheres Training noch nachwirkt.
    [R-NEXT] Druck { $pressure }, weil deine nächste Einheit ansteht.
    [R-COMP-LIGHT] Druck { $pressure }, weil dein Wettkampf bevorsteht.
    [R-COMP-POST] Druck { $pressure }, weil du gerade einen Wettkampf hattest.
    [R-SPACE] Druck { $pressure }, weil deine letzte Massage noch nicht lange her ist.
    [R-SELF] Druck { $pressure }, weil du dich selbst massierst.
   *[other] Druck { $pressure }.
}
# $question: eine der vier Fragen oben.
why-sources-of = Quellen: { $question }
why-sources = Quellen: { $sources }
why-recovery-guide = Artikel zum Zeitpunkt
why-windows = Vier Zeitfenster und eine Lücke

## Für die Massagepraxis

brief-title = Für meine Massagepraxis
brief-trained = Trainiert
brief-workout = { $activity }, { $minutes } min, RPE { $rpe } von 10 ({ $word }), bis { $until }
    .guessed = { $activity }, { $minutes } min, RPE etwa { $rpe } von 10 ({ $word }; geschätzt), bis { $until }
brief-sore = Muskelkater
brief-soreness = { $value } von 10, Stand { $at }
brief-not-asked = Noch nicht angegeben
brief-treat = Vorschlag zur Behandlung
brief-any-type = Massage
# $pressure: in Worten. $lo, $hi: Stufen 1 bis 5.
brief-treatment = { $type }, Druck { $pressure } (Stufe { $lo } bis { $hi } von 5).
    .one = { $type }, Druck { $pressure } (Stufe { $hi } von 5).
brief-focus = Schwerpunkte
brief-leave-out = Aussparen
brief-light = Nur leicht
brief-issue = { $muscle } ({ $issue })
brief-issue-since = { $muscle } ({ $issue }, seit { $since })
brief-next = Als Nächstes
# $what: was. $at: Tag und Uhrzeit.
brief-session = { $what }, { $at }
brief-last = Letzte Massage
brief-massage = { $type }, { $minutes } min, { $at }
brief-referral = Noch abzuklären
brief-referral-persistent_soreness = Muskelkater, der nicht weggeht
brief-referral-reduced_rom = Plötzlich weniger beweglich, oder ein Gelenk blockiert oder ist geschwollen
brief-referral-frequent_injuries = Ein Zipperlein nach dem anderen
brief-referral-asymmetry = Eine Seite wird geschont
brief-referral-morning_stiffness = Steifheit am Morgen
brief-precautions = Vorsicht
brief-none = Nichts vermerkt
brief-conditions-not-asked = Noch nicht gefragt
# $condition: etwas Gesundheitliches. $date: der Tag des ärztlichen Ja.
brief-cleared = { $condition } (ärztliche Zustimmung zur Massage: { $date })
brief-notes = Bitte beachten
brief-advice-check_red_flags_first = Extremer Muskelkater: Bitte vorher nach dunklem Urin, Schwellung, Schwäche und einem heißen oder geschwollenen Bein fragen.
brief-advice-rhabdo_watch = In der letzten Woche bis zum Äußersten trainiert: Wird der Urin dunkel, schwillt ein Muskel weit stärker an als gewohnt oder wird er viel schwächer, keine Massage, sondern sofort ärztliche Hilfe.
# $conditions: die ohne ärztliche Zustimmung.
brief-advice-ask_clinician_first = Die ärztliche Zustimmung zur Massage fehlt noch für: { $conditions }.
brief-advice-injury_72h = Eine frische Verletzung: in den ersten 72 Stunden aussparen, an allen anderen Stellen höchstens mittlerer Druck.
brief-advice-injury_see_professional = Etwas, das hier vermerkt ist, ist noch nicht ärztlich oder in der Physiotherapie abgeklärt: in der Nähe keine Massage.
# $count: Trainings. $time: ihre Stunden. $loads: vier Zahlen, die älteste zuerst.
brief-weeks = Letzte vier Wochen
brief-weeks-trained =
    { $count ->
        [one] 1 Training, { $time }
       *[other] { $count } Trainings, { $time }
    }; Belastung (RPE × Minuten) Woche für Woche: { $loads }
# $count: Angaben. $middle, $highest: 0 bis 10. $on: ein Datum.
brief-weeks-sore = Muskelkater, letzte vier Wochen
brief-weeks-soreness =
    { $count ->
        [one] Einmal angegeben: { $highest } von 10, { $on }
       *[other] { $count }-mal angegeben: Median { $middle }, höchstens { $highest } von 10, { $on }
    }
# $count, $therapist: Massagen. $time: ihre Stunden.
brief-weeks-massages = Massagen, letzte vier Wochen
brief-weeks-massaged =
    { $count ->
        [one] 1 Massage, { $time }
       *[other] { $count } Massagen, { $time }
    }{ $therapist ->
        [0] , keine davon in der Praxis
        [one] , eine davon in der Praxis
       *[other] , { $therapist } davon in der Praxis
    }
# $easier, $same, $sorer: nach wie vielen Massagen.
brief-weeks-helped = Wie sich die Muskeln danach anfühlten
brief-weeks-felt = Leichter: { $easier }, wie vorher: { $same }, schmerzhafter: { $sorer }
# $better, $usual, $worse: wie viele Trainings.
brief-weeks-went = Wie die Trainings liefen
brief-weeks-went-so = Besser als sonst: { $better }, wie sonst: { $usual }, schlechter: { $worse }
brief-everywhere = Nie drücken
brief-precaution-anticoagulant = Blutverdünner
brief-precaution-bleeding_disorder = Blutgerinnungsstörung
brief-precaution-pregnancy = Schwangerschaft
brief-precaution-osteoporosis = Osteoporose
brief-precaution-cancer = Krebs, in Behandlung oder mit Knochenbefall
brief-precaution-neuropathy = verminderte Empfindung
brief-precaution-heart_condition = Herzerkrankung
brief-precaution-under_18 = unter 18
brief-precaution-recent_clot = Blutgerinnsel vor Kurzem
brief-precaution-past_clot = früheres Blutgerinnsel
brief-precaution-artery_disease = Gefäßerkrankung (Schlaganfall, TIA, Aneurysma oder verengte Arterien)
brief-precaution-uncontrolled_blood_pressure = Bluthochdruck, nicht eingestellt
brief-precaution-lymphoedema = Lymphödem, oder Lymphknoten entfernt oder bestrahlt
brief-precaution-connective_tissue = Bindegewebserkrankung oder sehr lockere Gelenke
brief-precaution-fragile_skin = empfindliche Haut
brief-precaution-kidney_or_liver_disease = Nieren- oder Lebererkrankung
brief-precaution-implanted_device = Implantat (Gerät)
brief-precaution-joint_replacement = künstliches Gelenk, Platten oder Schrauben
brief-precaution-diabetes = Diabetes
brief-precaution-epilepsy = Epilepsie
brief-precaution-disc_trouble = Bandscheibenvorfall oder Schmerz ins Bein
brief-line = { $term }: { $what }
brief-copy = Kopieren
brief-print = Drucken

## Ein Warnzeichen

stop-yes = Ja, weiter
stop-not-yet = Noch nicht
stop-conditions = Gesundheitliches
stop-then-recent_clot = Rubdown schlägt keine Massage vor und erinnert nicht, bis du ein ärztliches Ja bekommen und es unter „Gesundheitliches“ eingetragen hast.
stop-then-check_in = Rubdown schlägt keine Massage vor und erinnert nicht, bis es bei einer neuen Wochenfrage nicht mehr zutrifft.
stop-then-sore_over_a_week = Rubdown schlägt keine Massage vor und erinnert nicht, bis du deinen Muskelkater mit 3 von 10 oder weniger angibst, ein neues Training einträgst oder deine letzte Angabe 24 Stunden alt ist.
stop-sore-now = Wie stark ist dein Muskelkater jetzt? Bei 3 von 10 oder weniger schlägt Rubdown wieder Massagen vor.

# $named: die Zeichen.
stop-ticked = Angekreuzt: { $named }.
stop-say = Was du sagen kannst
stop-copy = Diese Worte kopieren
stop-mistake = Versehentlich angekreuzt
resolve = Als geklärt markieren
# $name: which of several signs.
resolve-named = Als geklärt markieren: { $name }
say-rf_chest_or_collapse = „Ich habe hart trainiert und habe jetzt Schmerzen in der Brust, bekomme schlecht Luft oder war kurz weg.“
say-rf_compartment = „Ein Muskel ist seit dem Training hart wie Holz. Der Schmerz ist viel zu stark und wird schlimmer, wenn ich ihn dehne.“
say-rf_dark_urine = „Ich habe sehr hart trainiert. Mein Urin ist dunkel, oder die Muskeln schmerzen und schwellen viel stärker als sonst. Ich habe Angst vor einer Rhabdomyolyse und brauche eine Blutuntersuchung.“
say-rf_dvt = „Eines meiner Beine ist geschwollen oder warm, röter oder dunkler als das andere, oder es pocht. Ich habe Angst vor einer Thrombose.“
say-rf_head_injury = „Ich habe beim Training einen Schlag auf den Kopf bekommen und möchte das untersuchen lassen.“
say-rf_neuro = „Ich habe eine neue Schwäche, ein Taubheitsgefühl oder plötzlich starke Kopfschmerzen, seit etwa dem Training.“
say-rf_fever = „Ich habe Fieber oder fühle mich insgesamt krank, und ich trainiere hart.“
say-rf_severe_unexplained_pain = „Ich habe starke Schmerzen, die ich mir nicht erklären kann und die kein gewöhnlicher Muskelkater sind.“
call-emergency = Notruf, Tag und Nacht
call-your-emergency = Deine Notrufnummer
call-emergency-now = Ruf jetzt an. Fahr nicht selbst.
call-emergency-rf_dark_urine = Wenn dir schwarz vor Augen wird, du schlecht Luft bekommst oder die Schmerzen stark sind.
call-emergency-rf_dvt = Wenn du schlecht Luft bekommst oder Brustschmerzen hast.
call-emergency-rf_head_injury = Wenn du benommen oder verwirrt bist, erbrichst oder der Kopfschmerz zunimmt.
call-emergency-danger = Wenn du in Gefahr bist.
call-crisis-when = Zum Reden ist jemand da.
call-doctor = Ärztliche Bereitschaft
call-your-doctor = Deine Arztpraxis oder die ärztliche Bereitschaft
call-doctor-today = Oder geh in die nächste Notaufnahme. Fahr nicht selbst, wenn es dir schlecht geht.
call-doctor-soon = Lass dir in den nächsten Tagen einen Termin geben.
call-doctor-fever = Wenn es anhält oder schlimmer wird.

## Der Eingang

inbox-title = Während du weg warst
inbox-news = Bitte beachten
inbox-dismiss = Ausblenden
inbox-notice-window_open = dein Zeitfenster hat sich geöffnet: { $span }.
inbox-notice-slot = deine Massage stand bevor: { $span }.
inbox-notice-massage_due = deine regelmäßige Massage ist fällig.
inbox-notice-soreness = eine Frage: Wie stark ist dein Muskelkater?
inbox-notice-did_you_do_it = eine Frage: Hast du massiert?
inbox-notice-did_you_book_it = eine Frage: Hast du die Massage gebucht?
inbox-notice-trial_evening = eine Frage aus deinem Versuch: Wie stark ist dein Muskelkater in jedem Bein?
inbox-notice-how_hard = eine Frage: Wie anstrengend war dein Training?
inbox-notice-pre_competition = eine leichte Massage vor deinem Wettkampf wäre möglich.
inbox-not_shown = Das konnte nicht auf dem Desktop gezeigt werden.
inbox-missed =
    { $count ->
        [one] Die Erinnerung wurde nicht gezeigt.
       *[other] { $count } Erinnerungen daran wurden nicht gezeigt.
    }
inbox-unanswered =
    { $count ->
        [one] Die Erinnerung blieb ohne Antwort, vielleicht hast du sie nicht gesehen.
       *[other] { $count } Erinnerungen daran blieben ohne Antwort, vielleicht hast du sie nicht gesehen.
    }
# $time: Tag und Uhrzeit, die gewählt waren.
inbox-accepted_slot_removed = Die Zeit, die du gewählt hattest ({ $time }), wurde zu deiner Sicherheit entfernt.
# $since: von wann die Sicherung ist. $file: wo das vorige Tagebuch liegt.
inbox-restored = Dein Tagebuch war beschädigt, deshalb hat Rubdown die Sicherung von { $since } wiederhergestellt. Was du danach eingetragen hast, fehlt. Die beschädigte Datei ist noch da: { $file }
inbox-started_over = Dein Tagebuch war beschädigt, und es gab keine gute Sicherung. Deshalb hat Rubdown ein neues angefangen. Die beschädigte Datei ist noch da: { $file }
inbox-rolled_back = Dein Tagebuch wurde aus der Sicherung von { $since } wiederhergestellt. Das vorige ist noch da: { $file }
inbox-log_set_aside = Anstelle deines Tagebuchs liegt jetzt eine andere Tagebuchdatei, und Rubdown macht mit ihr weiter. Änderungen, die noch nicht in der vorigen Datei standen, sind noch da: { $file }
inbox-laid_over = Anstelle deines Tagebuchs liegt jetzt eine andere, eine ältere oder eine kopierte Tagebuchdatei, und Rubdown macht mit ihr weiter. Was du anderswo eingetragen hast, steht nicht darin.

## Heute, nichts offen

calm-first = Heute trainiert?
calm-first-when = Sag es gleich danach
calm-nothing = Nichts fällig
calm-due = Massage fällig
calm-since = Seit { $day }
calm-next = Nächste Massage: { $day }
calm-after-training = Nächste Massage: nach dem Training
# $by: durch wen.
calm-last = Die letzte: { $day }, { minutes }, { $by }.
calm-next-session = Als Nächstes: { $session }, { $time }.
done-title = Geschafft. Ruh dich aus.
done-muscles = { $muscles }.
done-soreness = { $time } fragt Rubdown nach deinem Muskelkater.
done-next = Die nächste regelmäßige Massage ist am { $day } fällig.
due-band-label = Wann die nächste regelmäßige Massage fällig ist
due-band-description = Letzte Massage { $last }; die nächste ist { $due } fällig.
due-band-rest = Noch nicht
due-band-empty = Noch keine Massage
due-band-last = letzte Massage { $day }
due-band-bookable = Zeit zum Buchen
due-band-from = ab { $day }
due-band-due = Fällig
due-band-day = { $weekday } { $day }.

no-plan-first-more = Drück nach deinem nächsten Training auf den Knopf. Rubdown findet heraus, wann eine Massage hilft, welche und wie fest, und erinnert dich.
no-plan-date = { $date }, { $time }
no-plan-figure-empty = Körper von vorn und hinten

massage-log = Massage eintragen
massage-edit = Massage ändern
massage-by = Wer massiert hat
massage-type = Art
massage-pressure = Druck
massage-day = Tag
massage-ended = Zu Ende um

checkin-title = Passt etwas davon zu dieser Woche?
checkin-intro = Was du ankreuzt, macht die nächste Massage früher oder sanfter.
checkin-nothing = Nichts davon
checkin-also = Dazu
checkin-thanks = Danke. Hier ist das Ergebnis.
checkin-sign = { $sign }: { $more }

## Vorschläge neben einem Plan

# $type: was. $pressure: wie fest, in Worten. $lo, $hi: Minuten.
suggestion-range = { $type }, { $pressure }, { $lo } bis { $hi } Minuten
# $at: Tag und Uhrzeit.
suggestion-before-training = Vor deinem Training, { $at }
suggestion-before-competition = Vor deinem Wettkampf, { $at }
suggestion-suits = Am besten passt { $at }.
suggestion-no-time = Zwischen { $from } und { $until } hast du dafür keine Zeit frei.
suggestion-today = Heute, wenn du magst.
suggestion-today-or-tomorrow = Heute oder morgen, wenn du magst.
suggestion-rest-day = Heute ist ein Ruhetag
suggestion-therapist = In einer Praxis, wenn du magst.

## Was ansteht

upcoming-title = Was ansteht
# $first: das Nächste. $when: von wann bis wann. $more: wie vieles danach kommt.
upcoming-line =
    { $more ->
        [0] Was ansteht: { $first }, { $when }
       *[other] Was ansteht: { $first }, { $when }, und { $more } weitere
    }
upcoming-competition = Wettkampf, { $activity }
upcoming-busy = Belegt
# $what: was. $when: von wann bis wann.
upcoming-remove = Entfernen: { $what }, { $when }
upcoming-edit = Ändern: { $what }, { $when }
upcoming-all = Alle { $count } zeigen
upcoming-fewer = Weniger zeigen

plan-title = Training oder Wettkampf planen
plan-change-title = Einheit ändern
plan-kind = Was ist es?
plan-busy = Belegt
plan-day = Tag
plan-day-other = Anderes Datum
plan-date = Datum
plan-month = Monat
plan-month-name = { $month } { $year }
plan-at = Beginnt um
plan-effort = Wie anstrengend wird es?
plan-open = Weiß ich noch nicht
plan-label = Bezeichnung (optional)
plan-training-more = Je näher es rückt, desto leichter wird deine Massage, und in den vier Stunden davor gibt es keine. Ohne Angabe zur Anstrengung zählt es als sehr anstrengend.
plan-competition-more = Vom Vortag bis zum Start keine Massage und an den zwei Tagen davor nur leichte.
plan-busy-more = In dieser Zeit plant Rubdown keine Massage. Erinnerungen kommen trotzdem.
plan-over = Diese Zeit ist vorbei. Wähl eine spätere.

## Das Eintragen

log-title = Was hast du gemacht?
log-title-edit = Training ändern
log-activity = Sportart
log-how-hard = Wie anstrengend war es?
log-rpe = { $value }, { $word }
    .guessed = { $value }, { $word }: geschätzt
log-how-long = Wie lange?
log-minutes = Minuten
log-when = Wann war es zu Ende?
log-ended-now = Gerade eben
log-ended-ago = vor { $minutes } min
log-ended-at = Um …
log-ended-time = Zu Ende um
# $time: Tag und Uhrzeit.
log-ended-on = { $time }
log-ended-ahead = Das liegt noch vor dir. Wähl den Tag, an dem es war.
log-competition = Es war ein Wettkampf
log-travelled = Heute oder gestern mehr als 4 Stunden Reise
log-sore = Schon Muskelkater?
log-hurts = Etwas tut weh
log-delete = Löschen
log-muscles = Welche Muskeln?
log-muscles-map = Körper von vorn und hinten. Hervorgehoben: { $muscles }.
log-muscles-hint = Eingestellt für: { $activity }. Klick einen Muskel an, um ihn dazuzunehmen oder wegzulassen.
log-muscle-issue = Vermerkt: { $what }.
log-muscles-list = Als Liste zeigen
log-side-left = L
log-side-right = R

safety-title-first = Einmal, vor deinem ersten Plan
safety-title-hard = Das war alles, was ging. War etwas ungewöhnlich?
safety-title-sore = Das ist starker Muskelkater. Ist sonst noch etwas?
safety-title-reported = Was tut weh oder fühlt sich falsch an?
safety-title-mistaken = Was davon trifft jetzt zu?
safety-intro = Kreuz an, was jetzt zutrifft. Die meisten kreuzen nichts an.
safety-intro-reported = Kreuz an, was jetzt zutrifft, oder gib unten eine Stelle an.
safety-intro-mistaken = Nimm das Kreuz weg, das ein Versehen war. Alles andere bleibt.
safety-place = An einer Stelle
safety-none = Nichts Ungewöhnliches, speichern
safety-nothing = Nichts Ungewöhnliches
issue-add = Problem angeben
issue-what = Was
issue-where = Wo
issue-where-pick = Klick die Stelle an der Figur an oder wähl sie in der Liste.
issue-missing-both = Gib an, was es ist, und wähl die Stelle.
issue-missing-what = Gib an, was es ist.
issue-missing-where = Wähl die Stelle.
issue-since = Seit
issue-days =
    { $days ->
        [0] heute
        [1] gestern
       *[other] { $days } Tagen
    }
issue-save = Angeben
issue-at = { $issue }: { $muscle }

## Ratgeber

guides-for-plan = Zu deinem Plan:
guides-search = Ratgeber durchsuchen
guides-found =
    { $count ->
        [0] Nichts gefunden. Versuch ein anderes Wort.
        [one] { $count } Ratgeber
       *[other] { $count } Ratgeber
    }
# $section: a heading in a guide.
guides-section = {" "}› { $section }
guides-suggestions = Versuch
guide-contents = In diesem Ratgeber
guides-kind = Art
guides-good-for = Gut für
guides-when = Wann
guides-pressure = Druck
guides-by = Wer
guides-length = Wie lange
guides-evidence = Belege
guide-in-plan = In deinem Plan: { $span }.
guide-back-to-plan = Zurück zum Plan
guide-missing = Diesen Ratgeber gibt es nicht.
# $what: was eingetragen ist, jeweils mit Namen, durch Kommas getrennt.
guide-stop = Zuerst das: { $what }. Bis das geklärt ist, gibt es keine Massage, und was dieser Ratgeber beschreibt, muss warten.
# $what: the warning signs.
guide-urgent = Zuerst das: { $what }. Hol dir jetzt ärztliche Hilfe; was hier beschrieben wird, muss warten.
guide-care = Du hast eingetragen: { $what }. Was hier steht, gilt nur, soweit das es zulässt.
guide-care-referral = Etwas aus deiner Wochenfrage gehört abgeklärt. Bis dahin kein fester Druck, keine Tiefengewebsmassage und keine Massagepistole.
# Benennt den Hinweis über einem Ratgeber.
guide-banner = Was du eingetragen hast
guide-when-not-to = Wann nicht
# Eine Quelle eines Ratgebers. $link: ihre Adresse.
source-copy = { $link } kopieren
source-seen-abstract = Wir haben eine Kurzfassung gelesen.
source-seen-full = Wir haben sie ganz gelesen.
source-seen-secondary = Wir kennen sie nur aus Berichten.
source-seen-unverified = Wir konnten sie nicht prüfen.
source-no-doi = Eine DOI, die wir prüfen konnten, haben wir dafür nicht.

claims-search = In den Behauptungen suchen
claims-theme = Worum es geht
claims-all = Alles
claims-theme-feeling = Sich besser fühlen
claims-theme-performance = Kraft, Tempo, Verletzungen
claims-theme-movement = Sich frei bewegen
claims-theme-body = Im Körper
claims-theme-dose = Wann, wie fest, wie lange
claims-theme-besides = Neben der Massage
claims-grade = Wie gut belegt
claims-grade-fact = nicht eingestuft
claims-found =
    { $count ->
        [0] Nichts passt.
        [one] Eine Behauptung
       *[other] { $count } Behauptungen
    }
# Die Behauptung, wie man sie hört.
claims-said = „{ $said }“
claims-said-by = Das sagt: { $who }
claims-sources = Quellen: { $sources }

## Erster Start

first-title = Rubdown sagt, wann nach dem Training eine Massage hilft, wo und wie fest.
first-level = Wie oft trainierst du in der Woche?
first-delivery = Wer massiert dich?
first-tools = Was hast du da?
first-quiet = Wann schläfst du?
first-asleep-from = Schlaf ab
first-asleep-to = Schlaf bis
first-to = bis
first-work = Wann arbeitest du?
first-work-none = Nicht fest
first-work-usual = Mo–Fr, 9–17
first-work-other = Andere Zeiten
first-begin = Los geht’s
first-skip = Überspringen
first-promise = Allgemeine Hinweise, kein ärztlicher Rat. Alles bleibt auf diesem Computer.
first-example = Ein Beispiel
first-example-of = Zum Beispiel: schwere Beine, heute bis 18:00
first-example-title = { minutes } für deine Beine
# $pressure: in Worten.
first-example-self = Du selbst, { $pressure }
first-example-therapist = In der Massagepraxis, { $pressure }
first-example-none = Keine Massage: zuerst ein ärztliches Ja
first-example-map = Körper von vorn und hinten, die Beine hervorgehoben.
first-example-band = Die drei Tage danach. Kräftigere Farbe: bessere Zeit. Schraffiert: Schlaf.
first-says-recreational = Zwei- bis dreimal die Woche: alle zwei bis vier Wochen in die Massagepraxis reicht gut.
first-says-regular = Vier- bis fünfmal die Woche: alle ein bis zwei Wochen in die Praxis, dazwischen du selbst.
first-says-serious_amateur = Sechsmal die Woche: etwa einmal die Woche in die Praxis, dazwischen du selbst.
first-says-competitive = Mit Wettkämpfen: ein- bis zweimal die Woche in die Praxis, vor dem Start kein fester Druck.
first-says-self = Alles selbst: kurz und nie fester als mittel.
first-says-by-either = Die kurzen machst du, die langen die Massagepraxis.
first-says-by-self = Rubdown plant, was deine Hände schaffen.
first-says-by-therapist = Rubdown lässt dir Zeit zum Buchen.
# $tools: eine Liste.
first-says-tools = { $tools } können deinen Händen helfen.
first-says-hands = Wegen deiner Angaben zur Gesundheit nur mit den Händen.
first-says-no-gun = Wegen deiner Angaben zur Gesundheit bleibt die Massagepistole im Koffer.
# $from: wann die Ruhezeit beginnt. $last: der letzte Anfang.
first-says-quiet = Ruhe ab { $from }, also spätester Anfang { $last }.
first-says-work = Nichts während deiner Arbeitszeit.
first-says-conditions = Leichter, und zuerst mit ärztlichem Ja.
hours-earlier = { $what }: früher
hours-later = { $what }: später

## Einstellungen

# $level: wie sie heißt. $often: wie oft man da trainiert.
settings-level-fits = Deine letzten vier Wochen sehen eher nach „{ $level }“ aus: { $often }.
settings-level-take = „{ $level }“ nehmen
settings-contents = Einstellungen
settings-part-you = Du
settings-part-times = Zeiten
settings-part-reminders = Erinnerungen
settings-part-conditions = Gesundheit
settings-part-files = Dateien
settings-part-data = Daten
settings-part-appearance = Aussehen
settings-text-size = Textgröße
settings-text-smaller = Kleinerer Text
settings-text-larger = Größerer Text
settings-text-percent = { $percent } %
data-intro = Alles liegt in einem Ordner auf diesem Computer. Kopierst du den Ordner, hast du Rubdown kopiert.
data-folder = Ordner
data-backup = Letzte Sicherung
data-no-backup = Noch keine. Rubdown macht jede Woche eine.
data-terminal = Im Terminal kopiert „rubdownctl backup“ das Tagebuch in eine Datei deiner Wahl, und „rubdownctl restore“ holt eine zurück.
settings-quiet = Ruhezeiten
settings-quiet-hint = Keine Massage und keine Erinnerung in diesen Stunden.
settings-work = Arbeitszeiten
settings-work-hint = Rubdown plant um sie herum.
settings-practice = Zeiten deiner Massagepraxis
settings-practice-hint = Ohne sie ist jede Zeit möglich.
settings-booking-notice = Vorlauf zum Buchen
settings-booking-notice-hint = Wie lange im Voraus du einen Termin buchen musst.
# $what: welche Zeiten.
hours-from = { $what }, von
hours-to = { $what }, bis
hours-days = { $what }, Tage
settings-due-at = Uhrzeit für „deine Massage ist fällig“
settings-pre_workout_suggestion = Vor geplanten Trainings eine Massage vorschlagen
    .more = Kurz und leicht, am selben Tag, zusätzlich zum Aufwärmen. Studien fanden keinen Nutzen.
settings-private_notifications = Private Benachrichtigungen
    .more = Benachrichtigungen lassen alles weg, was mit deiner Gesundheit zu tun hat.
settings-start_at_login = Beim Anmelden starten
    .more = Du bekommst Erinnerungen, ohne Rubdown zuerst zu öffnen.
conditions-intro = Kreuz an, was zutrifft. Rubdown bleibt dann sanft und sagt dir, wann du zuerst eine Fachperson fragen solltest. Das bleibt auf deinem Computer.
conditions-title = Trifft etwas davon auf dich zu?
conditions-why = Manches verlangt weniger Druck oder zuerst ein ärztliches Ja.
conditions-none = Nichts davon
# Bevor zum ersten Mal eine feste Massage oder eine Massagepistole vorgeschlagen wird.
conditions-ask = Jetzt kann es sein, dass Rubdown eine feste Massage oder eine Massagepistole vorschlägt. Bei manchen Erkrankungen ist beides nicht das Richtige. Was du ankreuzt, bleibt auf deinem Computer.
# Bevor ein kürzliches Blutgerinnsel ohne ärztliches Ja gestrichen wird; die Antworten sind doctors-yes und stop-mistake.
conditions-stop = Den Stopp für jede Massage aufheben?
conditions-stop-why = Damit streichst du das kürzliche Blutgerinnsel aus deinen Angaben, und ein ärztliches Ja zur Massage ist noch nicht eingetragen. Bisher wurde nichts geändert.
toast-conditions = Notiert: deine Angaben zur Gesundheit. Deine Pläne richten sich danach.
toast-conditions-none = Notiert: nichts davon.
doctors-yes-title = Ein ärztliches Ja
doctors-yes-why = Mit einem Ja sagt Rubdown nicht mehr, dass du zuerst fragen sollst. Sanft bleibt es trotzdem wie vorher, und nach einem frischen Gerinnsel gibt es ohne Ja keine Massage.
doctors-yes =
    { $condition ->
        [under_18] Meine Eltern sind einverstanden
        [pregnancy] Meine Ärztin, mein Arzt oder meine Hebamme hat Ja gesagt
       *[other] Meine Ärztin oder mein Arzt hat Ja gesagt
    }
# Nennt die drei Felder eines Datums.
doctors-yes-date = Am
doctors-yes-year = Jahr
# $group: eine der folgenden.
conditions-which = { $group }: was davon? Solange nichts gewählt ist, wird nichts notiert.
conditions-undecided = Wähl aus, was davon zutrifft, oder nimm oben das Kreuz weg.
conditions-blood = Blutverdünner oder Blutungen
conditions-clot = Jemals ein Blutgerinnsel
conditions-pregnancy = Schwangerschaft
conditions-heart = Herz, Gefäße, Blutdruck
conditions-young = Unter 18
conditions-implant = Implantat oder neues Gelenk
conditions-bones = Knochen, Gelenke, Haut
conditions-cancer = Krebs oder Lymphe
conditions-organs = Diabetes, Niere, Leber
conditions-nerves = Nerven, Epilepsie, Rücken
settings-active-issues = Aktuelle Probleme
active-issues-none = Keine aktuellen Probleme.
active-issues-since = seit { $date }
settings-theme = Aussehen
theme-system = Systemstandard
theme-light = Hell
theme-dark = Dunkel
settings-language = Sprache
settings-language-system = Systemstandard
settings-about = Über Rubdown
about-text = Rubdown findet heraus, wann nach dem Training eine Massage hilft, und erinnert dich. Alles bleibt auf deinem Computer.
about-build = Version { $build }
agent-running = Rubdown meldet sich, wenn eine Massage ansteht, auch bei geschlossenem Fenster.
agent-starting = Erinnerungen starten gerade.
agent-off = Nichts erinnert dich. Tagebuch und Pläne funktionieren auch so, und was du verpasst, wartet hier.
agent-failed = Erinnerungen ließen sich nicht starten. Tagebuch und Pläne funktionieren auch ohne sie.
agent-login-blocked = Dein Desktop startet Rubdown beim Anmelden nicht: In der Liste der Startprogramme ist es ausgeschaltet.
agent-start-at-login = Beim Anmelden starten
agent-no-server = Dein Desktop kann gerade keine Benachrichtigungen zeigen. Erinnerungen warten unter Heute.
pause-hour = 1 Stunde
pause-until_tomorrow = bis morgen
pause-until_resumed = bis ich fortsetze

## Tastenkürzel

shortcuts-title = Tastenkürzel
shortcut-search = Ratgeber oder Tagebuch durchsuchen
shortcut-help = Diese Kürzel zeigen
shortcut-close = Schließen, was offen ist
shortcut-digits = Anstrengung wählen (0 ist 10) oder Muskelkater (10: 1, dann 0)
shortcut-save = Speichern, egal wo im Formular du bist
shortcut-text-size = Text größer, kleiner oder normal
shortcut-session-pause = In einer Massage: pausieren oder fortsetzen
shortcut-session-step = In einer Massage: einen Schritt zurück oder vor
shortcut-session-length = In einer Massage: 15 Sekunden länger oder kürzer
shortcut-week-turn = In „Woche“: eine Woche früher oder später (mit Umschalt: vier)
shortcut-week-walk = In „Woche“: von Tag zu Tag und von Eintrag zu Eintrag
shortcut-week-plan = In „Woche“: an diesem Tag etwas planen
shortcut-week-move = In „Woche“: eine Einheit mit den Pfeiltasten verschieben

## Was getan wurde

# $time: eine Uhrzeit, mit Tag, wenn es nicht heute ist.
toast-kept = { $time } vorgemerkt.
toast-let-go = { $time } freigegeben.
toast-booked = Gebucht: { $time }.
toast-started = Gestartet.
toast-started-early = Gestartet. { $time } ist damit frei.
toast-cancelled = Doch nicht gestartet.
toast-done = Massage eingetragen.
toast-minutes-noted = { minutes } eingetragen.
toast-did-not = Notiert: nicht gemacht.
toast-skipped = Ausgelassen.
toast-snoozed = Neue Erinnerung: { $time }.
toast-better = Notiert: besser.
# $what: die Änderung, in Worten.
change-kept-time = die gewählte Zeit, { $time }
toast-undone = Zurückgenommen: { $what }.
toast-undone-flag-stays = Zurückgenommen: { $what }. Das Warnzeichen bleibt. Wenn es versehentlich angekreuzt ist, sag es auf „Heute“.
toast-not-undone = Nicht zurückgenommen: { $what }. Wenn etwas versehentlich angekreuzt ist, sag es auf „Heute“.
toast-nothing-to-undo = Es gibt nichts zurückzunehmen.
toast-nothing-to-undo-here = Hier gibt es nichts zurückzunehmen.
toast-nothing-changed = Es hat sich nichts geändert.

# $time: when a massage was kept that goes with what was deleted or changed.
toast-lost-self = Damit entfällt auch die vorgemerkte Zeit: { $time }.
toast-lost-therapist = Damit entfällt auch dein Termin in der Massagepraxis: { $time }. Ist er gebucht, sag ihn ab oder nimm das hier zurück.
toast-massage-ended = Damit endet auch die laufende Massage.
toast-kept-again = Wieder vorgemerkt: { $time }.

toast-workout-deleted = Training gelöscht.
toast-copied = Kopiert.
toast-copied-for-now = Kopiert. Füg es ein, bevor du Rubdown schließt: Dieser Desktop behält es nicht.
toast-not-copied = Das ließ sich nicht kopieren. Du kannst es stattdessen drucken.
toast-settings = Einstellungen gespeichert.
# $when: Tag und Uhrzeit.
toast-planned = Geplant: { $when }.
toast-session-changed = Geändert: { $when }.
# $time: Tag und Uhrzeit der Massage.
# $what: the entry that was corrected: Running, Swedish massage.
toast-corrected = Gespeichert: { $what }.
toast-plan-now = Deine Massage ist jetzt { $time }, { minutes }.
toast-plan-gone = Es ist keine Massage mehr geplant.
toast-saved-plan = Deine Massage: { $time }.
toast-back-guide = Zurück zum Ratgeber
toast-back-guides = Zurück zu den Ratgebern
toast-back-journal = Zurück zum Tagebuch
toast-back-settings = Zurück zu den Einstellungen
# $what: ein Warnzeichen oder eine Stelle, die wehtut, oder mehrere.
toast-noted = Notiert: { $what }.
# Was gespeichert wurde, nach „Gespeichert:“.
toast-answers = deine Antworten
toast-unticked = Das Versehen ist zurückgenommen.
toast-ticks-stand = Nichts geändert. Was du angekreuzt hast, gilt weiter.
toast-check-in-noted = Wochenfrage beantwortet.
toast-checked-in = Beantwortet. Diese Woche ändert sich nichts.
# $what: was geplant war.
toast-removed = Entfernt: { $what }.

referral-seen = Es ist abgeklärt
referral-where = Wo ist es?
referral-where-why = Zeig die Stelle, dann sparen Massagen sie aus.
referral-place = Stelle zeigen
referral-no-place = Nicht an einer Stelle
# $muscle: die Stelle.
toast-referral-place = Notiert: { $muscle }. Massagen sparen das aus.
toast-referral-no-place = Notiert: nicht an einer Stelle.
toast-referral-seen = Notiert: abgeklärt.

# Über dem Plan, solange die letzte Wochenfrage an eine Fachperson verweist.
checkin-referral = Aus deiner Wochenfrage
checkin-again = Wochenfrage neu beantworten

## Das Tagebuch

nav-journal = Tagebuch
journal-show = Zeigen
journal-all = Alles
journal-workouts = Trainings
journal-massages = Massagen
journal-soreness = Muskelkater
journal-search = Tagebuch durchsuchen
journal-empty = Dein Tagebuch beginnt mit deinem ersten Training
journal-none-found = Nichts gefunden. Versuch ein anderes Wort.
journal-empty-more = Trag es ein, wenn du fertig bist. Massagen kommen von selbst dazu.
journal-import = Dateien einlesen…
journal-sample = So sieht ein Tag aus
journal-this-week = Diese Woche
journal-last-week = Letzte Woche
# $from, $to: Tage des Monats. $toMonth, $fromMonth: kurz. $year: das Jahr des letzten Tages.
journal-week = { $from }. – { $to }. { $toMonth }
    .with-year = { $from }. – { $to }. { $toMonth } { $year }
journal-week-two-months = { $from }. { $fromMonth } – { $to }. { $toMonth }
    .with-year = { $from }. { $fromMonth } – { $to }. { $toMonth } { $year }
# $dates: von wann bis wann.
journal-week-summary = { $dates } · { $workouts ->
        [0] kein Training
        [one] { $workouts } Training
       *[other] { $workouts } Trainings
    } · { $massages ->
        [0] keine Massage
        [one] { $massages } Massage
       *[other] { $massages } Massagen
    }
# $weekday: kurz. $day: eine Zahl.
journal-day = { $weekday } { $day }.
journal-ahead = liegt noch vor dir
journal-competition = Wettkampf
journal-rpe-short = RPE { $rpe }
    .guessed = etwa { $rpe }, geschätzt
# $day: kurzer Wochentag.
journal-sore = Muskelkater { $value }/10, { $day }
# Eine geplante Massage, aus der nichts wurde.
journal-not-done = Nicht gemacht
journal-skipped = Ausgelassen
# $time: wann sie sein sollte.
journal-kept-for = vorgemerkt für { $time }
journal-suggested-for = vorgeschlagen für { $time }
journal-started-at = begonnen um { $time }
journal-soreness-of = Muskelkater { $value } von 10
journal-by-self = Selbstmassage
journal-by-therapist = Massagepraxis
# $type: womit oder welche Art. $pressure: in Worten.
journal-massage = { $type }, { $pressure }
# $muscles: eine Liste. $more: wie viele nicht genannt sind.
muscles-and-more =
    { $more ->
        [one] { $muscles } und ein weiterer
       *[other] { $muscles } und { $more } weitere
    }
journal-when = Wann
journal-effort = Anstrengung
journal-rpe = RPE { $rpe } von 10, { $effort }
    .guessed = Etwa { $rpe } von 10, { $effort }. Geschätzt, denn niemand hat es gesagt.
journal-muscles = Muskeln
# $how: wie lange und womit.
journal-part = { $muscle }: { $how }
journal-felt = Danach
journal-went = Wie es lief
journal-note = Notiz
journal-plan = Plan
# Wie viel davon auch gemacht wurde: Eine halbe Anleitung zählt dazu.
journal-planned = Aus Rubdowns Plan
toast-massage-deleted = Massage gelöscht.
shortcut-undo = Rückgängig

## Eine angeleitete Selbstmassage, in den anderen Ansichten

guided-running = Geführte Massage läuft, noch { $minutes } min
guided-paused = Geführte Massage pausiert, noch { $minutes } min
guided-back = Zurück zur Massage
guided-over = Die Massage ist zu Ende.
guided-over-noted = Die Massage ist zu Ende und eingetragen.
guided-see = Wie es war
guided-begin = Jetzt machen
guided-again = Noch einmal
guided-own = Muskeln selbst wählen
went-worse = Schlechter
    .usual = Schlechter als sonst
went-as_usual = Wie sonst
    .usual = Wie sonst
went-better = Besser
    .usual = Besser als sonst
felt-easier = Leichter
felt-same = Wie vorher
felt-sorer = Schmerzhafter

## Einstellungen der angeleiteten Selbstmassage

settings-part-massage = Selbstmassage
settings-first-side = Welche Seite zuerst
settings-first-turn = Im Wechsel
settings-first-left = Links
settings-first-right = Rechts
settings-change-seconds = Zeit zum Seitenwechsel
# $seconds: wie lange.
settings-seconds = { $seconds } s
settings-guided-chime = Klang
    .more = Zwei leise Töne bei jedem Wechsel, drei am Ende.
settings-guided-cues = Jeden Griff erklären
    .more = Aus: nur sein Name und das Bild.
settings-guided-notify_changes = Wechsel melden, wenn das Fenster zu ist
    .more = Eine Benachrichtigung bei jedem Wechsel der Seite oder der Stelle.
