# The weeks, and what is planned in them.

week-title = Two weeks
# $from, $to: dates.
week-dates = { $from } – { $to }
week-earlier = A week earlier
week-this = This week
week-later = A week later
week-empty = Nothing here yet. Pick a day to plan a session or a competition. What you have trained shows up by itself.
    .over = Nothing was noted in these weeks.

## The key

week-key = Key
week-look-trained = trained
week-look-planned = planned
week-look-done = massage done
week-look-kept = massage kept
week-look-follows = provisional massage

## A day

# $date: with its weekday.
week-plan-on = Plan a session or a competition: { $date }
# $month: short. $weekday: short.
week-new-month = { $month }, { $weekday }

week-mark-rest_day = Rest
week-mark-light_only = Light massage only
    .more = a competition is near
week-mark-day_before_competition = No massage
    .more = the day before a competition
# $days: more than one.
week-competition-in =
    { $days ->
        [one] competition in { $days } day
       *[other] competition in { $days } days
    }
# $window: its name. $span: from when to when.
week-window = { $window } { $span }
    .all-day = { $window } all day

## Things of a day

# $length: such as “55 min”. $rpe: 1 to 10.
week-workout = { $length }, RPE { $rpe }
    .guessed = { $length }, RPE about { $rpe }, a guess
# $time: when it starts.
week-session = { $time }
    .repeats = { $time }, repeats
    .past = { $time }, not logged
    .changed = { $time }, just this once
week-massage = Self, { $minutes } min
    .therapist = Therapist, { $minutes } min
week-standing-done = { $time }, done
week-standing-kept = { $time }, kept
week-standing-recommended = { $time }, suggested
week-standing-optional = { $time }, if you like
week-standing-provisional = { $time }, provisional
week-standing-provisional_optional = { $time }, if you like

## Moving a session

# $what: the session. $time: day and time.
week-moving = { $what }: { $time }
week-moving-keys = ← → a quarter of an hour, ↑ ↓ a day, Enter to move, Esc to cancel
week-moving-pointer = Release to move, Esc to cancel

## What moved with a change

# $before, $after: days, or times. $cause: why.
week-moved = Your massage moves from { $before } to { $after }: { $cause }.
week-moved-changed = Your massage { $before } changes: { $cause }.
week-moved-gone = No massage { $before } any more: { $cause }.
week-moved-new = New massage { $after }: { $cause }.
# $count: of massages.
week-moved-more =
    { $count ->
        [one] One more massage changes.
       *[other] { $count } more massages change.
    }
week-cause-plan = the plan changed
# $day: a weekday, a date, or today.
week-cause-training = session { $day }
    .gone = no session { $day } any more
# $what: competition-word.
week-cause-competition = { $what } { $day }
    .gone = no { $what } { $day } any more

## Sessions that recur

series-repeats = Repeats
series-weekdays = On
series-every = How often?
series-every-weeks =
    { $weeks ->
        [one] Every week
       *[other] Every { $weeks } weeks
    }
series-until = Until
series-open = No end
# $date: the last day possible.
series-until-date = { $date }
series-except = Except on
series-except-other = Leave out another date
series-leave-out = Leave out
series-left-out = Left out
series-put-back = Put back
# $date: the date that was left out.
series-back = Planned again: { $date }.
series-none = Pick at least one day.
series-scope = What changes?
series-scope-one = Only this one
series-scope-later = This and the later ones
series-scope-all = All of them
series-changed = Changed: all sessions from { $when } on.
series-planned = Planned: from { $when } on.

## A workout near a planned session

# $what: the session. $time: when it was to begin.
log-was-session = It was the planned session: { $what }, { $time }
