# Times as people say them.

# Regions in which people who use this language say 9:00 pm rather than 21:00; ISO 3166 codes.
time-twelve-hour-regions = US CA AU NZ IN PH PK SG HK MY
# Regions in which the month comes before the day: Nov 23.
time-month-first-regions = US PH

# $hour and $minute: both with two digits.
time-clock-24 = { $hour }:{ $minute }
# $hour: 1 to 12, without a leading zero. $half: am or pm, or AM or PM where the month comes first. What
# follows the time never begins a new line. Without it: the start of a span in the same half of the day.
time-clock-12 =
    { $half ->
        [am] { $hour }:{ $minute }{ "\u00A0" }am
        [AM] { $hour }:{ $minute }{ "\u00A0" }AM
        [PM] { $hour }:{ $minute }{ "\u00A0" }PM
       *[pm] { $hour }:{ $minute }{ "\u00A0" }pm
    }
    .bare = { $hour }:{ $minute }

time-today = today
# From 18:00 on.
time-tonight = tonight
time-tomorrow = tomorrow
time-yesterday = yesterday

# $day: one of the words above, a weekday or a date. $clock: the time of day.
time-day-and-clock = { $day } { $clock }
# A time on the clock of another place.
time-at-place = { $time } ({ $place })
# $start: a day with a time. $end: a time, with its day if that is another.
time-span = { $start } – { $end }
# $weekday: short. $day: a number. $month: short.
time-date = { $weekday } { $day } { $month }
    .with-year = { $weekday } { $day } { $month } { $year }
    .month-first = { $weekday }, { $month } { $day }
    .month-first-with-year = { $weekday }, { $month } { $day }, { $year }

time-now = now
# $amount: one of the amounts below.
time-in = in { $amount }
time-ago = { $amount } ago

# A length in full words.
minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
time-minutes = { $minutes } min
time-hours = { $hours } h
time-hours-and-minutes = { $hours } h { $minutes } min
time-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }

time-weekday-1 = Monday
    .short = Mon
time-weekday-2 = Tuesday
    .short = Tue
time-weekday-3 = Wednesday
    .short = Wed
time-weekday-4 = Thursday
    .short = Thu
time-weekday-5 = Friday
    .short = Fri
time-weekday-6 = Saturday
    .short = Sat
time-weekday-7 = Sunday
    .short = Sun

time-month-1 = January
    .short = Jan
time-month-2 = February
    .short = Feb
time-month-3 = March
    .short = Mar
time-month-4 = April
    .short = Apr
time-month-5 = May
    .short = May
time-month-6 = June
    .short = Jun
time-month-7 = July
    .short = Jul
time-month-8 = August
    .short = Aug
time-month-9 = September
    .short = Sep
time-month-10 = October
    .short = Oct
time-month-11 = November
    .short = Nov
time-month-12 = December
    .short = Dec

## Numbers

number-decimal-sign = .
