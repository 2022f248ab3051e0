# What the journal tells, in the window and in the terminal.

# $from: a date.
insights-since = Since { $from }
insights-empty = There is nothing to show yet. Here you will see what you log: workouts, massages, and how sore you are on the days after.
    .soreness = Are you less sore after hard sessions with a massage than after those without?
    .windows = How long after training do your massages come?
    .weeks = How hard was each week, how regular are your massages, and which muscles get the minutes?
    .patience = The first takes time: a difference is named once { $needed } sessions with a massage can each be compared with one without. With fewer, it could easily be chance.

insights-no-soreness = How sore you were after hard sessions was not noted in this time
    .how = Answer the question about soreness on Today on the days after a session of 7 or more out of 10. The picture begins with the first answer.
insights-too-early = It is too early to say whether you are less sore with massage
insights-no-difference = No clear difference in soreness with and without massage
insights-less-sore = You were less sore with massage
insights-sorer = You were sorer with massage
insights-mixed = With massage you were less sore on one day and sorer on another
# Columns; .what: below the table. .picture: beside the picture; .after: under a day of it, $day is one of the lengths below.
insights-soreness =
    .half = Middle half
    .axis = Soreness, 0 to 10
    .after = { $day } after
    .picture = After sessions of 7 or more out of 10. Line: the middle answer. Bar: the middle half of your answers. Below: how many sessions, with and without a massage before the answer.
    .day = After
    .with = With massage
    .without = Without
    .sessions = Sessions
    .what = Soreness after sessions of 7 or more out of 10: the middle answer from 0 to 10, and in brackets the middle half. “With massage” means that there was one between the session and the answer.
insights-day =
    { $day ->
        [one] { $day } day
       *[other] { $day } days
    }
# $with, $without: numbers of sessions.
insights-so-far = So far, after { $day }: { $with } with massage, { $without } without.
insights-needed = A difference is named once { $needed } sessions with massage can each be compared with one without. The number is our choice.
# $day: one of the lengths above. $middle, $low, $high: one of the amounts below.
insights-pairs = Soreness after { $day }, with massage: { $middle } (range: { $low } to { $high }), from { $pairs } pairs.
    .what = A pair is a session with massage and one without, of the same activity and the nearest in time. In at least 95 of 100 such tables, all ranges contain the true middle difference. Where a range includes “no difference”, there may be none.
# On the scale from 0 to 10.
insights-points = no difference
    .less = { $points } lower
    .more = { $points } higher
insights-no-cause = Why, the numbers cannot tell: you choose when to have a massage, and those days may differ in other ways.

insights-no-massage = No massage was noted in this time
    .how = Once there are some, you will see here how long after training they came.
# Columns; .of: how many of all.
insights-windows =
    .window = Window
    .hours = After training
    .massages = Massages
    .of = { $massages } of { $total }
insights-mostly-immediate = Most of your massages after training came within two hours
insights-mostly-same_day = Most of your massages after training came two to six hours later
insights-mostly-gap = Most of your massages after training came six to twelve hours later
insights-mostly-next_day = Most of your massages after training came half a day to a day later
insights-mostly-peak_doms = Most of your massages after training came one to three days later
insights-spread = No window stands out for your massages
insights-apart = Later, or no workout before it
insights-apart-count =
    { $massages ->
        [one] One came later, or without a workout before it.
       *[other] { $massages } of them came later, or without a workout before them.
    }
# $since: a date.
insights-massages =
    { $massages ->
        [one] One massage since { $since }, placed by the time since the workout ended.
       *[other] { $massages } massages since { $since }, placed by the time since the workout ended.
    }
# $low, $high: lengths, such as “2 h 50 min”.
insights-hours = Half of those in a window began between { $low } and { $high } after the workout.

insights-no-week = No workout and no massage in this time
insights-no-usual-load = There are too few full weeks to name a usual load
insights-usual-load = In a usual week your load was { $load }
# Columns; .what: below the table.
insights-load =
    .week = Week from
    .workouts = Workouts
    .load = Load
    .massages = Massages
    .massage = A massage
    .picture = The band shows this range.
    .what = Load is effort (1 to 10) times minutes, added up. It has no unit, and no plan depends on it.
# $low, $high: numbers.
insights-load-half = In half of the full weeks the load was between { $low } and { $high }.
insights-this-week = this week

insights-few-intervals =
    { $sessions ->
        [0] No massage that counts here yet
        [one] Only one massage counts here: too few to say how regular they are
       *[other] Only { $sessions } massages count here: too few to say how regular they are
    }
# $days: a number in the language’s form.
insights-every = Days from one massage to the next: about { $days }, as is usual for your level
    .more-often = Days from one massage to the next: about { $days }, fewer than is usual for your level
    .less-often = Days from one massage to the next: about { $days }, more than is usual for your level
insights-intervals =
    .interval = From one massage to the next
    .count = How often
    .picture = From one massage to the next
    .shorter = Shorter than usual
    .within = Usual
    .longer = Longer than usual
insights-custom = Usual for your level ({ $level }): every { $shortest } to { $longest } days. That is custom; we found no trial that compares how often.
insights-counts = What counts is a massage of 30 minutes or more by a therapist; if you only massage yourself, one of 20 minutes or more as well.
insights-since-last =
    { $days ->
        [0] The last one was less than a day ago.
        [one] The last one was { $days } day ago.
       *[other] The last one was { $days } days ago.
    }

insights-minutes = { $minutes } min of massage
    .of = Breakdown
    .what = What
    .minutes = Minutes
    .most = { $minutes } min of massage, the largest share for: { $muscle }
insights-by-muscle = By muscle
insights-by-means = By whom and with what
insights-no-muscle = No muscle noted
insights-not-noted = Myself, tool not noted
insights-shares = In a guided massage the minutes are measured; otherwise they are shared out evenly among the muscles noted.

insights-span = How far back
insights-span-12 = 12 weeks
insights-span-52 = A year
insights-span-520 = Everything
insights-studies = What studies found
insights-as-table = Show as a table
insights-as-picture = Show as a picture
insights-save-table = Save as CSV
insights-save-picture = Save as SVG
# $path: the file.
insights-saved = Saved: { $path }
