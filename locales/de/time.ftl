# Zeiten, wie man sie sagt.

# Regionen, in denen man in dieser Sprache 9:00 pm statt 21:00 sagt; ISO 3166. Keine.
time-twelve-hour-regions = { "" }
# Regionen, in denen der Monat vor dem Tag steht. Keine.
time-month-first-regions = { "" }

# $hour und $minute: beide zweistellig.
time-clock-24 = { $hour }:{ $minute }
# $hour: 1 bis 12. $half: am oder pm. Was nach der Uhrzeit steht, beginnt nie eine neue Zeile. Ohne
# das: der Anfang einer Spanne in derselben Tageshälfte.
time-clock-12 =
    { $half ->
        [am] { $hour }:{ $minute }{ "\u00A0" }am
        [AM] { $hour }:{ $minute }{ "\u00A0" }AM
        [PM] { $hour }:{ $minute }{ "\u00A0" }PM
       *[pm] { $hour }:{ $minute }{ "\u00A0" }pm
    }
    .bare = { $hour }:{ $minute }

time-today = heute
# Ab 18:00 Uhr.
time-tonight = heute Abend
time-tomorrow = morgen
time-yesterday = gestern

# $day: eines der Wörter oben, ein Wochentag oder ein Datum. $clock: die Uhrzeit.
time-day-and-clock = { $day } { $clock }
# Eine Zeit auf der Uhr eines anderen Ortes.
time-at-place = { $time } ({ $place })
# $start: ein Tag mit Uhrzeit. $end: eine Uhrzeit, mit Tag, wenn es ein anderer ist.
time-span = { $start } – { $end }
# $weekday: kurz. $day: eine Zahl. $month: kurz.
time-date = { $weekday } { $day }. { $month }
    .with-year = { $weekday } { $day }. { $month } { $year }
    .month-first = { $weekday } { $day }. { $month }
    .month-first-with-year = { $weekday } { $day }. { $month } { $year }

time-now = jetzt
# $amount: eine der Dauern unten, im Dativ.
time-in = in { $amount }
time-ago = vor { $amount }

# Eine Dauer in ganzen Worten.
minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
time-minutes = { $minutes } min
time-hours = { $hours } h
time-hours-and-minutes = { $hours } h { $minutes } min
time-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }

time-weekday-1 = Montag
    .short = Mo
time-weekday-2 = Dienstag
    .short = Di
time-weekday-3 = Mittwoch
    .short = Mi
time-weekday-4 = Donnerstag
    .short = Do
time-weekday-5 = Freitag
    .short = Fr
time-weekday-6 = Samstag
    .short = Sa
time-weekday-7 = Sonntag
    .short = So

time-month-1 = Januar
    .short = Jan.
time-month-2 = Februar
    .short = Feb.
time-month-3 = März
    .short = März
time-month-4 = April
    .short = Apr.
time-month-5 = Mai
    .short = Mai
time-month-6 = Juni
    .short = Juni
time-month-7 = Juli
    .short = Juli
time-month-8 = August
    .short = Aug.
time-month-9 = September
    .short = Sept.
time-month-10 = Oktober
    .short = Okt.
time-month-11 = November
    .short = Nov.
time-month-12 = Dezember
    .short = Dez.

## Zahlen

number-decimal-sign = ,
