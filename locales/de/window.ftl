# Texte, die nur das Fenster braucht.

window-title = { $view } – Rubdown
# Ob Namen im Satz klein geschrieben werden: small oder as-they-are.
window-nouns = as-they-are

## Die Leiste

skip-link = Zum Inhalt
nav-label = Ansichten
nav-today = Heute
nav-guides = Ratgeber
nav-settings = Einstellungen
log-button = Training gerade beendet
reminders-next = Nächste Erinnerung
reminders-on = Erinnerungen sind an
reminders-off = Erinnerungen sind aus
reminders-turn-on = Einschalten
reminders-paused = Erinnerungen sind pausiert
reminders-paused-until = Erinnerungen pausiert bis { $time }
reminders-resume = Fortsetzen
reminders-pause = Erinnerungen pausieren

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
not-medical = Allgemeine Information, kein ärztlicher Rat.
not-medical-link = Gesundheitliches, das den Rat beeinflusst
# $lo, $hi: Stufen 1 bis 5.
pressure-of-five = Druck { $lo } bis { $hi } von 5
stepper-less = { $minutes } Minuten weniger
stepper-more = { $minutes } Minuten mehr
stepper-unit = min
stepper-unreadable = Gib eine Dauer ein, zum Beispiel 90, 1:30 oder 1 h 30.
# $min, $max: Dauern.
stepper-limits = Möglich ist alles zwischen { $min } und { $max }.
# $example: eine Uhrzeit.
time-field-unreadable = Gib eine Uhrzeit ein, zum Beispiel { $example }.
scale-step = { $value } von 10
scale-none = kein Muskelkater
scale-worst = stärkster vorstellbarer
fault-title = Das Tagebuch lässt sich nicht lesen
fault-retry = Noch einmal versuchen
begin-journal = Neues Tagebuch anfangen
fault-unknown = Etwas ist schiefgegangen ({ $code }). Nichts wurde gespeichert. Versuch es noch einmal. { $detail }

## Heute, mit Plan

# $type: was. $pressure: wie fest, in Worten. $minutes: wie lange.
today-title = { $type }, { $pressure }, { $minutes } Minuten
# $until: eine Uhrzeit, mit Tag, wenn es ein anderer ist.
today-workout = { $activity }, { $minutes } Minuten, RPE { $rpe }, bis { $until }.
today-running = läuft gerade
today-slot-now = jetzt
today-slot-over = ist vorbei
today-accepted = Du hast diese Zeit gewählt. Rubdown erinnert dich kurz vorher.
today-interim = Davor, wenn du magst: { $span }. { $title }.
today-book-by = Buche bis { $time }. Danach sucht Rubdown eine andere Zeit.
today-also-regular = Das zählt zugleich als deine regelmäßige Massage.
today-snoozed = Rubdown erinnert dich um { $time } wieder.
today-not-now = Jetzt nicht
today-not-before = { $type } nicht vor { $time }.
today-not-at-all = Keine { $type }.
today-focus = Schwerpunkte, der Reihe nach
today-left-out = { $issue }, ausgespart
    .plain = ausgespart
today-light = nur leicht
today-map = Körper von vorn und hinten. Hervorgehoben, der Reihe nach: { $muscles }.
today-map-out = Ausgespart: { $muscles }.
today-map-light = Nur leicht: { $muscles }.
today-map-light-one = { $muscle }, nur leicht

## Selbstmassage

how-title = Wie es sich anfühlen soll und wo du nicht drückst
how-avoid = Meiden
# $how: ob und wie, in einem Satz.
how-gun = Massagepistole: { $how }
how-everywhere = Überall
how-never = Hals vorn und seitlich, Kehle, Gesicht und Augen, Wirbelsäule und andere Knochen, Gelenke, Achselhöhle, Ellenbeuge, Leiste und Genitalien, Kniekehle, Bauch und Nierengegend, Brustgewebe, Knoten, über einem Implantat, und alles, was geprellt, geschwollen, taub oder infiziert ist. Nicht nach Alkohol oder starken Schmerzmitteln: Du spürst zu wenig. Kein Öl auf Haut, die darauf reagiert.
how-guide = Massage zu Hause

act-accept = Diese Zeit übernehmen
act-another = Andere Zeit wählen
act-start = Jetzt starten
act-start-anyway = Trotzdem starten
act-done = Schon erledigt
act-finished = Fertig
act-snooze = Später erinnern
act-skip = Auslassen
act-details = Details ändern
snooze-15_min = in 15 Minuten
snooze-1_h = in 1 Stunde
snooze-until_slot = zur Massage

another-title = Andere Zeiten, die passen
# $window: welches Fenster. $type: was. $pressure: in Worten.
another-line = { $window }. { $type }, { $pressure }.
another-pick = Wählen
another-custom = Eigene Zeit wählen
another-day = Tag
another-time = Uhrzeit
another-check = Wählen
another-warn = Das geht, aber es spricht etwas dagegen:
another-refuse = Diese Zeit ist nicht möglich:
another-anyway = Trotzdem wählen

advice-label = Gut zu wissen
soreness-title = Wie stark ist dein Muskelkater?
soreness-lead = In den trainierten Muskeln. Dein Plan richtet sich nach der Antwort.
    .alone = In den trainierten Muskeln.

## Etwas stimmt nicht

wrong-button = Etwas stimmt nicht
advice-signs = Warnzeichen durchgehen

## Die Frage nach einer langen Reise

clot-title = Zuerst eine Frage zu deinen Beinen
clot-signs = Ist eine Wade oder ein Bein geschwollen oder warm, rot oder dunkler als das andere, oder pocht es ohne Grund, den du kennst; oder weißt du von einem Blutgerinnsel?
clot-why = Du warst auf Reisen, und diese Massage gilt den Beinen. Langes Sitzen kann ein Gerinnsel begünstigen, und ein Bein mit Gerinnsel darf nicht massiert werden.
clot-no = Nein, nichts davon
clot-yes = Ja, etwas davon

## Die Zeitleiste

timeline-label = Die 72 Stunden nach deinem Training
timeline-legend = Schraffiert: deine Ruhezeiten. Kerben: belegt oder geplant. Kräftigere Farbe: bessere Zeit.
timeline-now = Jetzt, { $time }
# $name: des Fensters. $span: von wann bis wann.
timeline-window = { $name }, { $span }.
timeline-first = Rubdowns erste Wahl.
timeline-over = vorbei
timeline-no-room = nichts passt
timeline-quiet = Ruhezeit
timeline-busy = belegt
timeline-planned = Geplant: { $what }
timeline-mark = { $what }, { $span }.
timeline-slot = { $span }. { $title }.
timeline-recommended = Empfohlen
timeline-column-what = Was
timeline-column-when = Wann
timeline-column-note = Wie

## Warum das?

why-title = Warum das?
why-sources = Quellen: { $sources }
why-recovery-guide = Artikel zum Zeitpunkt
why-disagree = Worin sich die Quellen uneins sind
why-windows = Vier Zeitfenster und eine Lücke

## Für die Massagepraxis

brief-title = Für meine Massagepraxis
brief-trained = Trainiert
brief-workout = { $activity }, { $minutes } min, RPE { $rpe } von 10 ({ $word }), bis { $until }
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
brief-precautions = Vorsicht
brief-none = Nichts vermerkt
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

stop-resolve = Als geklärt markieren
stop-yes = Ja, weiter
stop-not-yet = Noch nicht
stop-conditions = Gesundheitliches

## Der Eingang

inbox-title = Während du weg warst
inbox-dismiss = Ausblenden
inbox-snooze = 15 min später
inbox-notice-window_open = dein Massagefenster hat sich geöffnet: { $span }.
inbox-notice-slot = deine Massage stand bevor: { $span }.
inbox-notice-massage_due = deine regelmäßige Massage ist fällig.
inbox-notice-soreness = eine Frage: Wie stark ist dein Muskelkater?
inbox-notice-pre_competition = eine leichte Massage vor deinem Wettkampf wäre möglich.
inbox-not_shown = Das konnte nicht auf dem Desktop gezeigt werden.
inbox-missed =
    { $count ->
        [one] Sie war fällig, konnte aber nicht gezeigt werden.
       *[other] { $count } Erinnerungen waren fällig, konnten aber nicht gezeigt werden.
    }
inbox-accepted_slot_removed = Die Zeit, die du gewählt hattest, wurde zu deiner Sicherheit entfernt.
# $since: von wann die Sicherung ist. $file: wo das vorige Tagebuch liegt.
inbox-restored = Dein Tagebuch war beschädigt, deshalb hat Rubdown die Sicherung von { $since } wiederhergestellt. Was du danach eingetragen hast, fehlt. Die beschädigte Datei ist noch da: { $file }
inbox-begun_anew = Dein Tagebuch war beschädigt, und es gab keine gute Sicherung. Deshalb hat Rubdown ein neues angefangen. Die beschädigte Datei ist noch da: { $file }
inbox-put_back = Dein Tagebuch wurde aus der Sicherung von { $since } wiederhergestellt. Das vorige ist noch da: { $file }
inbox-log_set_aside = Anstelle deines Tagebuchs liegt jetzt eine andere Tagebuchdatei, und Rubdown macht mit ihr weiter. Änderungen, die noch nicht in der vorigen Datei standen, sind noch da: { $file }

## Heute, nichts offen

no-plan-none = Kein offener Plan.
no-plan-first = Willkommen.
no-plan-satisfied = Du hattest deine Massage.
no-plan-expired = Das ist drei Tage her; der Plan dazu ist vorbei.
no-plan-first-more = Drück nach deinem nächsten Training auf den Knopf. Rubdown findet heraus, wann eine Massage hilft, welche und wie fest, und erinnert dich.
no-plan-date = { $date }, { $time }
no-plan-last = Letzte Massage { $day }: { $type }, { $minutes } Minuten.
no-plan-due = Die nächste ist { $day } fällig.
# $last: wann die letzte war, die als regelmäßige zählt.
no-plan-due-regular = Deine letzte regelmäßige Massage war { $last }, die nächste ist { $day } fällig.
no-plan-due-first = Deine erste regelmäßige Massage ist { $day } fällig.
no-plan-due-first-state = Deine erste regelmäßige Massage: { $state }.
no-plan-due-state = Deine regelmäßige Massage: { $state }.
no-plan-figure = { $day }: { $muscles }
no-plan-figure-empty = Körper von vorn und hinten
duebar-bookable = Zeit zum Buchen
duebar-due = fällig
duebar-label = Letzte regelmäßige Massage { $last }. Zeit zum Buchen ab { $bookable }, fällig { $due }, länger her als üblich ab { $ends }.

massage-log = Massage eintragen
massage-by = Wer massiert hat
massage-type = Art
massage-pressure = Druck
massage-day = Tag
massage-ended = Zu Ende um

checkin-title = Passt etwas davon zu dieser Woche?
checkin-lead = Was du ankreuzt, macht die nächste Massage früher oder sanfter.
checkin-nothing = Nichts davon
checkin-button = Wochenfrage
checkin-also = Dazu
checkin-thanks = Danke. Hier ist das Ergebnis.
checkin-sign = { $sign }: { $more }

## Vorschläge neben einem Plan

suggestions-label = Auch möglich
# $type: was. $pressure: wie fest, in Worten. $lo, $hi: Minuten.
card-range = { $type }, { $pressure }, { $lo } bis { $hi } Minuten
# $at: Tag und Uhrzeit.
card-before-training = Vor deinem Training, { $at }
card-before-competition = Vor deinem Wettkampf, { $at }
card-suits = Am besten passt { $at }.
card-no-time = Zwischen { $from } und { $until } hast du dafür keine Zeit frei.
card-today = Heute, wenn du magst.
card-today-or-tomorrow = Heute oder morgen, wenn du magst.
card-rest-day = Heute ist ein Ruhetag
card-therapist = In einer Praxis, wenn du magst.

## Was ansteht

upcoming-title = Was ansteht
upcoming-none = Nichts geplant. Trag ein Training oder einen Wettkampf ein, und Rubdown plant darum herum.
upcoming-competition = Wettkampf, { $activity }
upcoming-busy = Belegt
# $what: was. $when: von wann bis wann.
upcoming-remove = Entfernen: { $what }, { $when }
upcoming-all = Alle { $count } zeigen
upcoming-fewer = Weniger zeigen

plan-title = Training oder Wettkampf planen
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
plan-competition-more = Ab dem Vortag keine Massage und an den zwei Tagen davor nur leichte.
plan-busy-more = In dieser Zeit plant Rubdown keine Massage. Erinnerungen kommen trotzdem.
plan-over = Diese Zeit ist vorbei. Wähl eine spätere.

## Das Eintragen

log-title = Was hast du gemacht?
log-title-edit = Training ändern
log-activity = Sportart
log-how-hard = Wie anstrengend war es?
log-rpe = { $value }, { $word }
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
safety-lead = Kreuz an, was jetzt zutrifft. Die meisten kreuzen nichts an.
safety-place = An einer Stelle
safety-none = Nichts Ungewöhnliches, speichern
safety-nothing = Nichts Ungewöhnliches
issue-add = Problem angeben
issue-what = Was
issue-where = Wo
issue-side = Seite
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
guide-care = Du hast eingetragen: { $what }. Was hier steht, gilt nur, soweit das es zulässt.
guide-care-referral = Etwas aus deiner Wochenfrage gehört abgeklärt. Bis dahin nichts Festes, keine Tiefengewebsmassage und keine Massagepistole.
# Benennt den Hinweis über einem Ratgeber.
guide-banner = Was du eingetragen hast
guide-when-not-to = Wann nicht
# Eine Quelle eines Ratgebers. $link: ihre Adresse.
source-copy = { $link } kopieren
source-seen-abstract = Wir haben eine Kurzfassung gelesen.
source-seen-full = Wir haben sie ganz gelesen.
source-seen-secondary = Wir kennen sie nur aus Berichten.
source-seen-unverified = Wir konnten sie nicht prüfen.

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

first-title = Rubdown sagt dir, wann nach dem Training eine Massage hilft, wo und wie fest.
first-level = Wie oft trainierst du?
first-delivery = Wer massiert dich?
first-tools = Was hast du da?
first-quiet = Wann schläfst du?
first-asleep-from = Schlaf ab
first-asleep-to = Schlaf bis
first-to = bis
first-work = Wann arbeitest du?
first-work-none = Nicht fest
first-work-usual = Mo – Fr, 9 – 17
first-work-other = Andere Zeiten
first-begin = Los geht’s
first-skip = Überspringen
first-promise = Allgemeine Hinweise, kein ärztlicher Rat. Alles bleibt auf diesem Computer.
first-example = Ein Beispiel
first-example-of = Zum Beispiel: schwere Beine, heute bis 18:00
first-example-title = { $minutes } Minuten für deine Beine
# $pressure: in Worten.
first-example-self = Du selbst, { $pressure }
first-example-therapist = In der Massagepraxis, { $pressure }
first-example-none = Keine Massage: zuerst ein ärztliches Ja
first-example-map = Körper von vorn und hinten, die Beine hervorgehoben.
first-example-band = Die drei Tage danach. Kräftigere Farbe: bessere Zeit. Schraffiert: Schlaf.
first-says-recreational = Zwei- bis dreimal die Woche: alle zwei bis vier Wochen in die Massagepraxis reicht gut.
first-says-regular = Vier- bis fünfmal die Woche: alle ein bis zwei Wochen in die Praxis, dazwischen du selbst.
first-says-serious_amateur = Sechsmal die Woche: etwa einmal die Woche in die Praxis, dazwischen du selbst.
first-says-competitive = Mit Wettkämpfen: ein- bis zweimal die Woche in die Praxis und vor dem Start nichts Festes.
first-says-self = Alles selbst: kurz und nie fester als mittel.
first-says-by-either = Die kurzen machst du, die langen die Massagepraxis.
first-says-by-self = Rubdown plant, was deine Hände schaffen.
first-says-by-therapist = Rubdown lässt dir Zeit zum Buchen.
# $tools: eine Liste.
first-says-tools = { $tools } können deinen Händen helfen.
first-says-no-gun = Damit bleibt die Massagepistole im Koffer.
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
settings-part-data = Daten
settings-part-appearance = Aussehen
settings-text-size = Textgröße
settings-text-smaller = Kleinerer Text
settings-text-larger = Größerer Text
settings-text-percent = { $percent } %
data-lead = Alles liegt in einem Ordner auf diesem Computer. Kopierst du den Ordner, hast du Rubdown kopiert.
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
settings-lead = Vorlauf zum Buchen
settings-lead-hint = Wie lange im Voraus du einen Termin buchen musst.
# $what: welche Zeiten.
hours-from = { $what }, von
hours-to = { $what }, bis
hours-days = { $what }, Tage
settings-due-at = Uhrzeit für „deine Massage ist fällig“
settings-pre_workout_card = Vor geplanten Trainings eine Massage vorschlagen
    .more = Kurz und leicht, am selben Tag, zusätzlich zum Aufwärmen. Studien fanden keinen Nutzen.
settings-private_notifications = Private Benachrichtigungen
    .more = Benachrichtigungen lassen alles weg, was mit deiner Gesundheit zu tun hat.
settings-start_at_login = Beim Anmelden starten
    .more = Du bekommst Erinnerungen, ohne Rubdown zuerst zu öffnen.
conditions-lead = Kreuz an, was zutrifft. Rubdown bleibt dann sanft und sagt dir, wann du zuerst eine Fachperson fragen solltest. Das bleibt auf deinem Computer.
conditions-title = Trifft etwas davon auf dich zu?
conditions-why = Manches verlangt weniger Druck oder zuerst ein ärztliches Ja.
conditions-none = Nichts davon
conditions-blood = Blutverdünner oder Blutungen
conditions-clot = Ein Blutgerinnsel, je
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
active-issues-resolved = Ist vorbei
settings-theme = Aussehen
theme-system = Systemstandard
theme-light = Hell
theme-dark = Dunkel
settings-language = Sprache
settings-language-system = Systemstandard
settings-about = Über Rubdown
about-text = Rubdown findet heraus, wann nach dem Training eine Massage hilft, und erinnert dich. Alles bleibt auf deinem Computer.
about-build = Version { $build }
agent-running = Erinnerungen sind an, auch wenn dieses Fenster zu ist.
agent-starting = Erinnerungen starten gerade.
agent-off = Erinnerungen sind aus. Tagebuch und Pläne funktionieren auch ohne sie.
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
shortcut-digits = Anstrengung wählen, 0 ist 10
shortcut-save = Von überall im Blatt speichern
shortcut-text-size = Text größer, kleiner oder wie sonst

## Was getan wurde

toast-done = Als erledigt markiert.
toast-skipped = Ausgelassen.
toast-workout-deleted = Training gelöscht.
toast-soreness = Vermerkt: { $value } von 10. Dein Plan ist aktualisiert.
    .alone = Vermerkt: { $value } von 10.
toast-copied = Kopiert.
toast-copied-for-now = Kopiert. Füg es ein, bevor du Rubdown schließt: Dieser Desktop behält es nicht.
toast-not-copied = Das ließ sich nicht kopieren. Du kannst es stattdessen drucken.
toast-saved = Gespeichert.
# $when: Tag und Uhrzeit.
toast-planned = Geplant: { $when }.
# $time: Tag und Uhrzeit der Massage.
toast-saved-plan = Gespeichert. Deine Massage: { $time }.
toast-back-guide = Zurück zum Ratgeber
toast-back-guides = Zurück zu den Ratgebern
toast-back-journal = Zurück zum Tagebuch
toast-back-settings = Zurück zu den Einstellungen
toast-wrong = Vermerkt.
toast-checked-in = Beantwortet. Diese Woche ändert sich nichts.
# $what: was geplant war.
toast-removed = Entfernt: { $what }.

# Über dem Plan, solange die letzte Wochenfrage an eine Fachperson verweist.
checkin-referral = Aus deiner Wochenfrage
checkin-again = Wochenfrage neu beantworten

## Das Tagebuch

nav-journal = Tagebuch
journal-show = Zeigen
journal-all = Alles
journal-workouts = Trainings
journal-massages = Massagen
journal-search = Tagebuch durchsuchen
journal-empty = Dein Tagebuch beginnt mit deinem ersten Training
journal-none-found = Nichts gefunden. Versuch ein anderes Wort.
journal-empty-more = Trag es ein, wenn du fertig bist. Massagen kommen dazu, wie sie geschehen.
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
# $day: kurzer Wochentag.
journal-sore = Kater { $value } von 10, { $day }
journal-by-self = Selbstmassage
journal-by-therapist = Massagepraxis
# $type: womit oder welche Art. $pressure: in Worten.
journal-massage = { $type }, { $pressure }
# $muscles: eine Liste. $more: wie viele nicht genannt sind.
muscles-and-more = { $muscles } und { $more } mehr
journal-when = Wann
journal-effort = Anstrengung
journal-rpe = RPE { $rpe } von 10, { $effort }
journal-muscles = Muskeln
journal-note = Notiz
journal-plan = Plan
journal-planned = Wie geplant.
toast-massage-deleted = Massage gelöscht.
shortcut-undo = Rückgängig
