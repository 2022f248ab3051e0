# What the window alone says.

window-title = { $view } – Rubdown
# Whether names of things are written small inside a sentence: small or as-they-are.
window-nouns = small

## The bar

skip-link = To the content
nav-label = Views
nav-today = Today
nav-guides = Guides
nav-settings = Settings
log-button = I just finished a workout
reminders-next = Next reminder
reminders-on = Reminders on
reminders-off = Reminders are off
reminders-turn-on = Turn on
reminders-paused = Reminders paused
reminders-paused-until = Reminders paused until { $time }
reminders-resume = Resume
reminders-pause = Pause reminders

## What became of reminders

lately-title = Reminders
lately-ahead = To come
lately-none-ahead = No reminder is planned.
lately-past = In the last seven days
lately-none-past = Nothing in the last seven days.
lately-steps = What happened
# $time: day and time. $what: one of the sentences below.
lately-step = { $time }: { $what }
# $what: where it stands. $cause: why.
lately-because = { $what }: { $cause }.
lately-plain = { $what }.

## Words used everywhere

save = Save
cancel = Cancel
back = Back
close = Close
change = Change
remove = Remove
undo = Undo
more = More
key-enter = Enter
not-medical = General information, not medical advice.
not-medical-link = Health conditions that change the advice
# $lo, $hi: levels 1 to 5.
pressure-of-five = Pressure { $lo } to { $hi } of 5
stepper-less = { $minutes } minutes less
stepper-more = { $minutes } minutes more
stepper-unit = min
scale-step = { $value } of 10
scale-none = not at all
scale-worst = as sore as can be
fault-title = The journal cannot be read
fault-again = Try again
fault-unknown = Something went wrong ({ $code }). Nothing was saved. Try again. { $detail }

## Today, with a plan

# $type: what. $pressure: how firm, in words. $minutes: how long.
today-title = { $type }, { $pressure }, { $minutes } minutes
# $until: a time of day, with its day if that is another.
today-workout = { $activity }, { $minutes } minutes, RPE { $rpe }, until { $until }.
today-running = running now
today-slot-now = now
today-slot-over = has gone by
today-kept = You are keeping this time. Rubdown reminds you shortly before.
today-interim = Before that, if you like: { $span }. { $title }.
today-book-by = Book it by { $time }. After that, Rubdown looks for another time.
today-also-regular = This is your regular massage, too.
today-snoozed = Rubdown reminds you again at { $time }.
today-not-now = Not now
today-not-before = No { $type } before { $time }.
today-not-at-all = No { $type }.
today-focus = Focus, in order
today-left-out = { $issue }, left out
    .plain = left out
today-light = light only
today-map = Front and back of the body. Lit, in order: { $muscles }.
today-map-out = Left out: { $muscles }.
today-map-light = Light only: { $muscles }.
today-map-light-one = { $muscle }, light only

## A massage by oneself

how-title = How it should feel, and where not to press
how-keep-off = Keep off
# $how: whether and how, in a sentence.
how-gun = Massage gun: { $how }
how-everywhere = Everywhere
how-never = The front and sides of the neck, the throat, the spine and other bone, joints, armpit, crease of the elbow, groin, the hollow behind the knee, belly and kidney area, breast tissue, and anything bruised, swollen, numb or infected.
how-guide = Massage at home

act-keep = Keep this time
act-another = Another time
act-start = Start now
act-start-anyway = Start anyway
act-done = Done already
act-finished = Done
act-snooze = Snooze
act-skip = Skip
act-details = Done differently
snooze-15_min = 15 minutes
snooze-1_h = 1 hour
snooze-until_slot = Until the massage

another-title = Other times that fit
# $window: which window. $type: what. $pressure: in words.
another-line = { $window }. { $type }, { $pressure }.
another-take = Keep
another-own = A time of your own
another-day = Day
another-time = Time
another-check = Keep
another-warn = You can, but this speaks against it:
another-refuse = Not at this time:
another-anyway = Keep it anyway

advice-label = Worth knowing
soreness-title = How sore are your muscles?
soreness-lead = The ones you trained. The plan follows your answer.
    .alone = The ones you trained.

## Something is wrong

wrong-button = Something is wrong
advice-signs = Go through the warning signs

## The question after a long journey

clot-title = First, a question about your legs
clot-signs = Is one calf or leg swollen, warm, red or aching, or do you have a known blood clot?
clot-why = You travelled, and this massage works on your legs. Sitting for long can bring on a clot, and a leg with a clot must not be massaged.
clot-no = No, none of these
clot-yes = Yes, one of these

## The timeline

timeline-label = The 72 hours after your workout
timeline-legend = Hatched: your quiet hours. Notches: busy or planned. Deeper colour: better time.
timeline-now = Now, { $time }
# $name: of the window. $span: from when to when.
timeline-window = { $name }, { $span }.
timeline-first = Rubdown’s first choice.
timeline-over = over
timeline-no-room = nothing fits
timeline-quiet = Quiet hours
timeline-busy = busy
timeline-planned = Planned: { $what }
timeline-mark = { $what }, { $span }.
timeline-slot = { $span }. { $title }.
timeline-recommended = Recommended
timeline-column-what = What
timeline-column-when = When
timeline-column-note = How

## Why this?

why-title = Why this?
why-sources = Sources: { $sources }
why-recovery-guide = Recovery guide
why-disagree = Where the sources disagree
why-windows = Four windows and a gap

## For my therapist

brief-title = For my therapist
brief-trained = Trained
brief-workout = { $activity }, { $minutes } min, RPE { $rpe } of 10 ({ $word }), until { $until }
brief-sore = Sore
brief-soreness = { $value } of 10, asked { $at }
brief-not-asked = Not asked yet
brief-treat = If you treat me
brief-any-type = Massage
# $pressure: in words. $lo, $hi: levels 1 to 5.
brief-treatment = { $type }, pressure { $pressure } (level { $lo } to { $hi } of 5).
    .one = { $type }, pressure { $pressure } (level { $hi } of 5).
brief-focus = Focus
brief-leave-out = Leave out
brief-light = Light only
brief-issue = { $muscle } ({ $issue })
brief-issue-since = { $muscle } ({ $issue }, since { $since })
brief-next = Next
# $what: which session. $at: day and time.
brief-session = { $what }, { $at }
brief-last = Last massage
brief-massage = { $type }, { $minutes } min, { $at }
brief-precautions = Precautions
brief-none = None noted
brief-precaution-anticoagulant = blood thinners
brief-precaution-bleeding_disorder = bleeding disorder
brief-precaution-pregnancy = pregnancy
brief-precaution-osteoporosis = osteoporosis
brief-precaution-cancer = cancer, now or earlier
brief-precaution-neuropathy = reduced feeling
brief-precaution-heart_condition = heart condition
brief-precaution-under_18 = under 18
brief-precaution-recent_clot = blood clot, not cleared
brief-line = { $term }: { $what }
brief-copy = Copy
brief-print = Print

## A red flag

stop-clear = It has been looked at
stop-yes = Yes, go on
stop-not-yet = Not yet
stop-conditions = Health conditions

## The inbox

inbox-title = While you were away
inbox-dismiss = Dismiss
inbox-snooze = Snooze 15 min
inbox-says-window_open = your massage window opened, for { $span }.
inbox-says-slot = your massage was near, { $span }.
inbox-says-massage_due = your regular massage is due.
inbox-says-soreness = a question: how sore are you?
inbox-says-pre_competition = a light massage before your competition is an option.
inbox-not_shown = It could not be shown on your desktop.
inbox-missed =
    { $count ->
        [one] It came while nothing could show it.
       *[other] { $count } reminders came while nothing could show them.
    }
inbox-kept_slot_removed = The time you kept had to go, for your safety.
# $since: when the copy was made. $file: where the journal from before lies.
inbox-restored = Your journal was damaged. Rubdown went back to its copy of { $since }; what you logged after that is not in it. The damaged file was kept: { $file }
inbox-begun_anew = Your journal was damaged, and no good copy of it was there, so Rubdown began a new one. The damaged file was kept: { $file }
inbox-put_back = Your journal was put back to its copy of { $since }. The one before it was kept: { $file }

## Today, nothing open

calm-none = No plan is open.
calm-first = Welcome.
calm-satisfied = You have had your massage.
calm-expired = This workout is three days past.
calm-first-more = Press the button when your next workout is over. Rubdown works out when a massage helps, what kind, and how firm, and reminds you.
calm-date = { $date }, { $time }
calm-last = Last massage { $day }: { $type }, { $minutes } minutes.
calm-due = The next is due { $day }.
# $last: when the last one was that counts as a regular one.
calm-due-regular = Your last regular one was { $last }, the next is due { $day }.
calm-due-first = Your first regular massage is due { $day }.
calm-due-first-state = Your first regular massage: { $state }.
calm-due-state = Your regular massage: { $state }.
calm-figure = { $day }: { $muscles }
calm-figure-empty = Front and back of the body
duebar-bookable = time to book
duebar-due = due
duebar-label = Last regular massage { $last }. Time to book from { $bookable }, due { $due }, and the guide ends { $ends }.

massage-note = Note a massage
massage-by = Who massaged
massage-type = What kind
massage-pressure = How firm
massage-day = Day
massage-ended = Ended at

checkin-title = Does any of this fit this week?
checkin-lead = Weekly check-in, 15 seconds
checkin-nothing = None of these
checkin-button = Weekly check-in
checkin-missing = A number, please. A guess will do.
checkin-thanks = Thank you. This is what it comes to.
checkin-sign = { $sign }: { $more }

## What could be done beside a plan

cards-label = Also possible
# $type: what. $pressure: how firm, in words. $lo, $hi: minutes.
card-range = { $type }, { $pressure }, { $lo } to { $hi } minutes
# $at: day and time.
card-before-training = Before your training, { $at }
card-before-competition = Before your competition, { $at }
card-suits = { $at } suits best.
card-no-time = You have no free time for it between { $from } and { $until }.
card-today = Today, if you like.
card-today-or-tomorrow = Today or tomorrow, if you like.
card-rest-day = Today is a rest day
card-therapist = With a therapist, if you like.

## What is coming up

coming-title = Coming up
coming-none = Nothing is planned. Tell Rubdown about a race or a session, and your massages keep clear.
coming-competition = Competition, { $activity }
coming-busy = Busy
# $what: which. $when: from when to when.
coming-remove = Remove: { $what }, { $when }
coming-all = Show all { $count }
coming-fewer = Show fewer

plan-title = Plan a session or race
plan-kind = What is it?
plan-busy = I can’t then
plan-day = Day
# $day: today or tomorrow.
plan-day-near = { $day }, { $date }
plan-day-other = Another date
plan-date = Date
plan-month = Month
plan-month-name = { $month } { $year }
plan-at = Starts at
plan-effort = How hard will it be?
plan-open = Not decided
plan-label = What for, if you like
plan-training-more = The nearer it is, the less firm your massage, and none in the four hours before. Without an effort it counts as very hard.
plan-competition-more = No massage from the day before on, and only light ones in the two days before that.
plan-busy-more = No massage is put there. Reminders still come.
plan-over = That is over already. Pick a later time.

## The log sheet

log-title = What did you do?
log-title-edit = Change the workout
log-activity = Activity
log-how-hard = How hard was it?
log-rpe = { $value }, { $word }
log-how-long = How long?
log-minutes = Minutes
log-when = When did it end?
log-ended-now = Just now
log-ended-ago = { $minutes } min ago
log-ended-at = At …
log-ended-time = Ended at
log-competition = It was a competition
log-travelled = More than 4 hours of travel today or yesterday
log-sore = Sore already?
log-hurts = Something hurts
log-delete = Delete
log-muscles = Which muscles?
log-muscles-lit = Front and back of the body. Lit: { $muscles }.
log-muscles-hint = Set for: { $activity }. Click a muscle to add or drop it.
log-muscle-noted = Noted: { $what }.
log-muscles-list = As a list
log-side-left = L
log-side-right = R

safety-title = Is anything wrong?
safety-lead = Tick what is true now. Most people tick nothing.
safety-place = Something wrong in one place?
safety-none = None of these, save
safety-nothing = None of these
issue-add = Add a place
issue-what = What
issue-where = Where
issue-side = Side
issue-since = Since
issue-days =
    { $days ->
        [0] today
        [1] yesterday
       *[other] { $days } days ago
    }
issue-note = Add
issue-at = { $issue }: { $muscle }

## Guides

guides-for-plan = For your plan:
guides-search = Search the guides
guides-found =
    { $count ->
        [0] Nothing found. Try another word.
        [one] { $count } guide
       *[other] { $count } guides
    }
guides-kind = Kind
guides-good-for = Good for
guides-when = When
guides-pressure = Pressure
guides-by = By whom
guides-length = How long
guides-evidence = Evidence
guide-in-plan = In your plan: { $span }.
guide-back-to-plan = Back to the plan
guide-missing = There is no such guide.

## First start

first-title = Three short questions
first-lead = So that the plan fits your days. You can change all of it later, or skip it now.
first-level = How often do you train?
first-delivery = Who massages?
first-when = When can’t you?
first-begin = Begin
first-skip = Skip

## Settings

settings-you = You
# $level: its name. $often: how often one trains there.
settings-level-fits = Your last four weeks look more like “{ $level }”: { $often }.
settings-level-take = Use “{ $level }”
settings-times = Your times
settings-quiet = Quiet hours
settings-quiet-hint = No massage and no reminder in these hours.
settings-work = Working hours
settings-work-hint = Rubdown plans around them.
settings-practice = Your therapist’s hours
settings-practice-hint = Without them, any time counts as possible.
settings-lead = Time to book ahead
settings-lead-hint = How long before a session you have to book it.
# $what: which hours.
hours-from = { $what }, from
hours-to = { $what }, to
hours-days = { $what }, days
settings-reminders = Reminders
settings-due-at = Time of day for “your massage is due”
settings-pre_workout_card = Suggest a massage before planned sessions
    .more = A short, light one on the day, on top of your warm-up. Studies found no gain from it.
settings-private_notifications = Private notifications
    .more = Notifications leave out anything about your health.
settings-start_at_login = Start at login
    .more = Reminders come without opening Rubdown first.
settings-conditions = Health conditions that change the advice
conditions-lead = Tick what applies. Rubdown then stays gentle, and says when to ask a professional first. It stays on this computer.
settings-noted = Noted now
noted-none = Nothing is noted.
noted-since = since { $date }
noted-gone = It is gone
settings-look = Look and language
settings-theme = Look
theme-system = As the system
theme-light = Light
theme-dark = Dark
settings-language = Language
settings-language-system = As the system
settings-about = About Rubdown
about-text = Rubdown works out when a recovery massage helps after a workout, and reminds you. Everything stays on this computer.
about-build = Build { $build }
agent-running = Reminders are on, also while this window is closed.
agent-starting = Reminders are starting.
agent-off = Reminders are off. Your journal and your plans go on without them.
agent-failed = Reminders could not be started. Your journal and your plans go on without them.
agent-no-server = Your desktop has no place for notifications just now. Reminders wait in Today instead.
pause-hour = 1 hour
pause-until_tomorrow = until tomorrow
pause-until_resumed = until I resume

## Shortcuts

shortcuts-title = Shortcuts
shortcut-search = Search the guides, or the journal
shortcut-help = Show these shortcuts
shortcut-close = Close what is open

## What was done

toast-done = Noted as done.
toast-skipped = Skipped.
toast-workout-deleted = The workout was deleted.
toast-massage = The massage is noted.
toast-soreness = Noted: { $value } of 10. The plan has been worked out anew.
    .alone = Noted: { $value } of 10.
toast-copied = Copied.
toast-not-copied = This could not be copied. You can print it instead.
toast-saved = Saved.
toast-wrong = Noted.
# $what: what was planned.
toast-removed = Taken out: { $what }.

# Above the plan, while the last check-in refers the person to a professional.
checkin-referral = What the weekly check-in found
checkin-again = Answer the check-in again

## Journal

nav-journal = Journal
journal-show = Show
journal-all = All
journal-workouts = Workouts
journal-massages = Massages
journal-search = Search the journal
journal-empty = Your workouts and massages will stand here, the newest first. You can look one up, change it or take it out.
journal-none-found = Nothing found. Try another word.
# $effort: in words.
journal-workout = { $minutes } min, { $effort }
    .competition = { $minutes } min, { $effort }, competition
# $pressure: in words. $by: by whom.
journal-massage = { $minutes } min, { $pressure }, { $by }
journal-when = When
journal-effort = Effort
journal-rpe = RPE { $rpe } of 10, { $effort }
journal-muscles = Muscles
journal-note = Note
journal-plan = Plan
journal-planned = This was the massage of a plan.
toast-massage-deleted = The massage was deleted.
shortcut-undo = Take back what was done last
