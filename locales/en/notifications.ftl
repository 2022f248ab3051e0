# What Rubdown says on the desktop while its window is closed.

## Notifications
## Titles and bodies are plain text of one line each. $type: a massage type, or how it is done at
## home. $pressure: a level or a range of levels. $until, $at: a time of day, with its day if that is
## not today. $when: "in 30 min". $best: day and time. $minutes: a number.

notify-window_open = Your massage window is open
    .body = { $type }, { $pressure }, until { $until }. { $best } suits best.
    .body-now = { $type }, { $pressure }, until { $until }. Now suits best.
notify-slot = Massage { $when }
    .body = { $type }, { $pressure }, { $minutes } minutes from { $at }.
notify-massage_due = Time for a regular massage
    .body = By your training, one would fit about now. Pick a time when it suits you.
notify-soreness = How sore are you?
    .body = One tap in Rubdown, and your plan follows how you feel.
notify-pre_competition = A light massage before your competition
    .body = Today or tomorrow suits: up to 45 minutes, light pressure at most.
    .body-today = Today suits: up to 45 minutes, light pressure at most.

# With private notifications: nothing about health. It shows on locked screens, too.
notify-private = A reminder from Rubdown
    .body = Open Rubdown to read it.

notify-open = Open
notify-start = Start now
notify-snooze = Snooze 15 min
notify-skip = Skip

## The tray icon's menu

tray-title = Rubdown
tray-log = I just finished a workout
# $when: day and time
tray-next = Next reminder: { $when }
tray-next-none = No reminder planned
tray-paused = Reminders are paused
# $when: day and time
tray-paused-until = Reminders are paused until { $when }
tray-pause = Pause reminders
tray-pause-hour = For an hour
tray-pause-until_tomorrow = Until tomorrow
tray-pause-until_resumed = Until I resume
tray-resume = Resume reminders
tray-open = Open Rubdown
tray-quit = Quit, without further reminders
