# Notifications and the tray menu: what Rubdown shows while its window is closed.

## Notifications
## Titles and bodies are one line of plain text each. $type: a massage type, or how it is done at
## home. $pressure: a level or a range of levels. $until: the latest start. $at: the start. Both are a time of
## day, with its day if that is not today. $when: "in 30 min". $best, $day: day and time, the first at the
## beginning of a sentence. $minutes: a number.

notify-window_open = Your massage window is open
    .body = { $type }, { $pressure }. Start by { $until }. { $best } is best.
    .body-now = { $type }, { $pressure }. Start by { $until }. Now is best.
notify-slot = Massage { $when }
    .body = { $type }, { $pressure }, { minutes } from { $at }.
notify-did_you_do_it = Did you do your massage?
    .body = { $type }, { minutes } from { $at }.
notify-did_you_book_it = Did you book your massage?
    .body = { $type } with your therapist, { $day }. It should be booked by now.
notify-massage_due = Time for a regular massage
    .body = Going by your training, one would fit about now. Pick a time that suits you.
notify-soreness = How sore are you?
    .body = One click in Rubdown, and your plan adapts to how you feel.
notify-trial_evening = How sore is each leg?
    .body = Your trial asks about both, on a scale of 0 to 10.
# $activity: the activity, $minutes: its minutes, $until: when it ended. A desktop may show only some of the buttons.
notify-how_hard = How hard was it?
    .body = { $activity }, { $minutes } min, until { $until }. For anything in between, open Rubdown.
notify-pre_competition = A light massage before your competition
    .body = Today or tomorrow: up to 45 minutes, light pressure at most.
    .body-today = Today: up to 45 minutes, light pressure at most.
# Instead of the massage, while the safety questions wait for an answer.
notify-questions = First a few questions
    .body = Rubdown asks them after a session like your last. It takes half a minute.
# The same for the question about a clot, before a massage of the legs.
notify-clot-question = First a question
    .body = You have been travelling, and this massage works on your legs. Rubdown asks about signs of a blood clot before it.

# With private notifications: nothing about health, since locked screens show it too.
notify-private = A reminder from Rubdown
    .body = Open Rubdown to read it.

notify-open = Open
notify-start = Start now
notify-snooze = Snooze 15 min
notify-skip = Skip
notify-yes = Yes
notify-no = No
# Words of the effort scale, each with its number
notify-easy = Easy (2)
notify-moderate = Moderate (3)
notify-hard = Hard (5)
notify-all-out = All out (10)

## The tray icon's menu

tray-title = Rubdown
tray-log = I just finished a workout
# $when: day and time
tray-next = Next reminder: { $when }
tray-session-until = Guided massage runs until { $when }
tray-session-paused = Guided massage is paused
tray-session-over = Guided massage is over
tray-next-none = No reminders planned
tray-paused = Reminders are paused
# $when: day and time
tray-paused-until = Reminders are paused until { $when }
tray-pause = Pause reminders
tray-pause-hour = For an hour
tray-pause-until_tomorrow = Until tomorrow
tray-pause-until_resumed = Until I resume
tray-resume = Resume reminders
tray-open = Open Rubdown
tray-quit = Quit and stop reminders

## A guided session, while the window is closed

# $muscle: what comes, with its side. $time: how long, in minutes and seconds.
notify-change = Change to: { $muscle }
    .body = Get into place, then { $time } min.
notify-change-private = Time to change
