# Texts that only the window uses.

window-title = { $view } – Rubdown
# Whether nouns start with a small letter inside a sentence: small or as-they-are.
window-nouns = small
# Long words in names of muscles, with | where a narrow column may break them; a single | where none is needed.
window-joints = |

## The bar

skip-link = Skip to content
nav-label = Views
nav-today = Today
nav-week = Week
nav-insights = Insights
nav-guides = Guides
nav-settings = Settings
nav-session = Self-massage
log-button = I just finished a workout
reminders-next = Next reminder
reminders-missed = Missed reminders: { $count }
reminders-running = Time left:
reminders-on = Reminders on
reminders-off = Reminders are off
reminders-turn-on = Turn on
reminders-paused = Reminders paused
reminders-paused-until = Reminders paused until { $time }
reminders-resume = Resume
reminders-pause = Pause reminders
reminders-switch = Reminders

## Reminder history

reminder-history-title = Reminders
reminder-history-ahead = Next
reminder-history-none-ahead = No reminders planned.
reminder-history-past = Earlier
reminder-history-none-past = Nothing in the last seven days.
reminder-history-events = What happened
# $time: day and time. $what: one of the sentences below.
reminder-history-event = { $time }: { $what }
# $what: its state. $cause: why.
reminder-history-event-with-cause = { $what }: { $cause }.
reminder-history-event-alone = { $what }.

## Words used everywhere

save = Save
cancel = Cancel
back = Back
close = Close
change = Edit
remove = Remove
undo = Undo
more = More
key-enter = Enter
key-page-up = Page Up
key-page-down = Page Down
not-medical = General information, not medical advice.
not-medical-link = Health conditions that affect the advice
# $lo, $hi: levels 1 to 5.
pressure-of-five = Pressure { $lo } to { $hi } out of 5
stepper-less = { minutes } less
stepper-more = { minutes } more
stepper-unit = min
stepper-unreadable = Type a length such as 90, 1:30 or 1.5 h.
# $min, $max: lengths.
stepper-limits = It has to be between { $min } and { $max }.
# $example: a time of day.
time-field-unreadable = Type a time such as { $example }.
scale-step = { $value } out of 10
scale-none = not at all
scale-worst = very
fault-title = The journal can’t be read
fault-retry = Try again
begin-journal = Begin a new journal
parts-missing = Rubdown could not load all of its parts
    .what = What you have logged is safe, and reminders will still come. Until everything is loaded, some pages and pictures are missing. If trying again does not help, close Rubdown and open it again.
# Above a page whose language could not be loaded, which is why it stands in English.
texts-missing = Rubdown could not load its texts in your language, and shows them in English until it is opened again.
fault-unknown = Something went wrong ({ $code }). Nothing was saved. Try again. { $detail }

## Today, with a plan

# $type: what. $pressure: how firm, in words. $minutes: how long.
today-title = { $type }, { $pressure }, { minutes }
# $until: a time of day, with its day if that is another.
today-workout = { $activity }, { minutes }, RPE { $rpe }, until { $until }.
    .guessed = { $activity }, { minutes }, RPE about { $rpe }, a guess, until { $until }.
# Several workouts. $activities: their names. $day: the day of all of them, in a sentence.
today-workouts = { $activities }, { $day }.
    .days = { $activities }.
# One of several on different days.
today-workout-on = { $activity } ({ $day })
today-workouts-more = { $count } more
today-also-regular = This also counts as your regular massage.
today-not-before = No { $type } before { $time }.
today-not-at-all = No { $type }.
today-focus = Focus areas, in order
today-left-out = { $issue }, left out
    .plain = left out
today-light = light only
today-not-pressed = moved, not pressed
today-map = Front and back of the body. Highlighted, in order: { $muscles }.
today-map-out = Left out: { $muscles }.
today-map-light = Light only: { $muscles }.
today-map-light-one = { $muscle }, light only

## Today: the hero
## Its six lines have fixed places, so a headline has to fit on one line of some 30 letters.

region-legs = your legs
    .first = legs first
    .sore = How sore are your legs?
region-lower_legs = your lower legs
    .first = lower legs first
    .sore = How sore are your lower legs?
region-back = your back
    .first = back first
    .sore = How sore is your back?
region-arms = your arms
    .first = arms first
    .sore = How sore are your arms?
region-shoulders = your shoulders
    .first = shoulders first
    .sore = How sore are your shoulders?
region-upper_body = your upper body
    .first = upper body first
    .sore = How sore is your upper body?
region-whole_body = your whole body
    .first = whole body
    .sore = How sore are you?
# $muscle: a muscle, inside a sentence.
hero-one = your { $muscle }
# $region: one of the regions above.
hero-for = { minutes } for { $region }
hero-for-one = { minutes } for your { $muscle }
# $count: how many muscles, far apart.
hero-for-several =
    { $count ->
        [one] { minutes } for { $count } muscle
       *[other] { minutes } for { $count } muscles
    }
# $region: a region’s .first.
hero-for-first = { minutes }, { $region }
# $what: one of the headlines above.
hero-now = Now: { $what }
hero-now-short = Now: { minutes }
# $time: a time of day, with its day if that is not today.
hero-kept = { $time } is kept
hero-booked = { $time } is booked
# $time: minutes.
hero-left = { $time } left
hero-paused = Paused, { $time } left
hero-not-needed = No massage needed
hero-after-session = First the session, then { $region }
hero-after-race = First the competition, then { $region }
# $muscle: a muscle, inside a sentence.
hero-blocked = Rest for your { $muscle }
hero-blocked-all = Rest for the muscles you trained
did-you = Did you do it?
ask-booked = Did you book it?

when-until = Until { $time }
    .inside = until { $time }
when-suits = { $time } suits best
when-book-by = Book it by { $time }
# $left: how long until then.
when-or-now = { $left }, or start now
when-ready = whenever you are ready
when-gentle =
    { $minutes ->
        [one] { $minutes } gentle minute, { $time }
       *[other] { $minutes } gentle minutes, { $time }
    }
when-if-you-like = if you like
when-about = { $day }, about { $clock }
# $session: which. $time: when it ends.
when-session-ends = { $session } until { $time }
when-issue-since = { $issue }, since { $since }
when-rest-until = Until { $time }
when-then = then { $muscle }

with-hands = With your hands
with-roller = With a foam roller
with-ball = With a ball
with-stick = With a massage stick
with-gun = With a massage gun
with-therapist = With your therapist
who-self = You
who-therapist = Therapist
# $tool: which. $time: when the rules allow it again.
tool-from = { $tool } from { $time }
how-long = How long
keep-off = Keep off

# $from, $to: the first and the last start. $time: the suggested one.
line-any-start = Any start between { $from } and { $to } is fine. { $time } suits best.
# The same for a $time that the user chose; $best: the suggested one.
line-any-start-own = Any start between { $from } and { $to } is fine. { $time } is your choice; { $best } suits best.
# $time: a kept time, while another is looked at.
line-still-kept = { $time } is still kept.
line-still-booked = { $time } is still booked.
line-last-start = { $time } is the last start that fits.
# $muscles: those that the minutes are enough for.
line-enough-for = That is enough for { $muscles }.
line-book-by = Book it by { $time }. After that, Rubdown looks for another time.
line-nothing-to-do = Nothing to do until then.
line-let-go-booked = Letting it go here does not cancel it with your therapist.
line-start-when-ready = Start whenever you are ready.
line-with-therapist-near = Rubdown asks afterwards whether you had it.
line-ten-count = Ten minutes count as well.
line-rest-first = A fresh injury gets no massage for the first three days.
line-rest-look = If it cannot bear weight, have it looked at.
line-optional = Pleasant, but you lose nothing without it. Rubdown does not remind you.
line-interim = { minutes } at { $time }, { $pressure }, are fine as well.
line-running-since = Your massage, since { $time }

seat-reminder = Reminder { $time }
seat-no-reminder = No reminder
seat-until = Until { $time }
# $time: by when it should have been booked.
seat-book-by = It was due by { $time }
seat-after-session = Set after your session
seat-nothing-fits = Nothing fits

# $time: a time of day.
act-keep = Keep { $time }
    .beside = Keep { $time }
act-keep-anyway = Keep { $time } anyway
act-start = Start
act-booked = I have booked it
act-another = Another time
act-snooze = Snooze
act-skip = Skip
act-let_go = Let it go
act-copy_brief = Copy the brief
act-finish = Finish
act-guide = Guide me
act-cancel = Cancel
act-yes = Yes, { $minutes } min
act-no = No
act-better = It is better now
act-correct = Correct it
act-plan_session = Plan a session
act-change_session = Change the session
menu-start = I’m doing it now
menu-interim = The light one now
menu-done = Done already
menu-skip = Skip this one
menu-another = Another time
menu-let_go = Let it go
menu-check_in = Weekly check-in
menu-massage = Note a massage

# $passed, $minutes: of how many minutes.
steps-label = { $passed } of { minutes }
today-tones = What the colours mean
tone-hand = In hand
tone-done = Massaged
tone-coming = To come
tone-trained = Trained
today-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
today-map-done = Massaged: { $muscles }.
today-map-trained = Trained: { $muscles }.

## The question above the hero

not-now = Not now
top-how-sore = How sore are your muscles?
top-sore = Sore { $value } out of 10, noted.
top-plan-follows = Your plan takes it into account.
# $time: 21:00, with its day if that is not today.
top-runs = Your massage has been running since { $time }.
# $time: day and time.
top-did-you = Did you do the { minutes }, { $time }?
top-clot-none = Noted: no sign of a clot.
# $activity: the activity's name.
top-how-it-went = { $activity }: how did it go?
# $went: worse, as_usual or better.
top-went =
    { $went ->
        [worse] Noted: worse than usual.
        [better] Noted: better than usual.
       *[as_usual] Noted: as usual.
    }
# $leg: left or right. $time: day and time.
top-trial-massage =
    { $leg ->
        [left] Your trial: ten minutes for your left leg only, before { $time }
       *[right] Your trial: ten minutes for your right leg only, before { $time }
    }
top-trial-evening = Your trial: how sore is each leg?
# $time: day and time. $minutes: how long it took.
top-how-hard-of = { $activity }, { minutes }, until { $time }
# $word: of the scale.
top-effort = { $value } out of 10, { $word }: noted.
top-trial-open = Open the trial
top-trial-answer = Answer
top-check-in-ask = Weekly check-in, 15 seconds
top-check-in = Check in
top-referral-open = From your check-in. Have it looked at; until then no firm massage.
top-referral = What to do
# $count: how many other things wait to be seen.
top-more =
    { $count ->
        [one] 1 more
       *[other] { $count } more
    }
top-conditions = Do you have any health conditions?
top-conditions-open = Answer once

## What is wrong with times, above the plan and in the settings

zone-unknown = All times are in UTC: your computer names no time zone, or one with rules of its own, which Rubdown cannot follow. Set one with a name, such as Europe/London, in the system’s settings. If the variable TZ is set, it comes first: change that instead.
# $what: which. $when: date and time.
entry-ahead = One entry is in the future: { $what }, { $when }. Your clock was probably wrong.
entry-ahead-correct = Correct it

## Self-massage

how-title = How it should feel, and where not to press
how-avoid = Avoid
# $how: whether and how, in a sentence.
how-gun = Massage gun: { $how }
how-conditions = Because of your health
how-everywhere = Everywhere
how-guide = Massage at home



snooze-15_min = 15 minutes
snooze-1_h = 1 hour
snooze-until_slot = Until the massage

# $note: one of the notes below.
another-line = { $minutes } min, { $pressure }. { $note }
another-best = Suits best
another-note-immediate = A little soon
another-note-same_day = Also on the day itself
another-note-gap = Between two windows
another-note-next_day = A day later
another-note-peak_doms = Late, for relief only
another-book-by = Book by { $time }
another-hint = Or click a time on the band. What speaks against hatched times is said before you keep one.
another-none = No other time fits. Click one on the band to see why.

another-warn = You can, but there are reasons not to:


## Something is wrong

advice-signs = Go through the warning signs

## Before the plan, while the safety questions wait

questions-title = First a few questions
questions-plan = The plan comes after them.
# $time: tonight 21:00.
questions-kept = { $time } still stands.
questions-did-you = Then: did you do the massage ({ $time })?
questions-saved = What you noted is saved.
questions-answer = Answer them

## The question after a long journey

clot-signs = You have been travelling: is one calf or leg swollen or warm, redder or darker than the other, or throbbing without a cause you know; or do you know of a blood clot?
clot-no = No, none of these
clot-yes = Yes, one of these

## The timeline

timeline-label = The 72 hours after your workout
timeline-now = Now, { $time }
# $name: of the window. $span: from when to when.
timeline-window = { $name }, { $span }.
timeline-first = Rubdown’s first choice.
timeline-over = past
timeline-no-room = nothing fits
# What comes after a planned session: it moves with it.
timeline-after-session = set after your session
# $time: when a self-massage fits where the therapist’s does not.
timeline-own = { $time }, by yourself
timeline-quiet = Quiet hours
timeline-asks = How sore?
timeline-busy = busy
timeline-planned = Planned: { $what }
timeline-mark = { $what }, { $span }.
timeline-slot = { $span }. { $title }.
timeline-column-what = What
timeline-column-when = When
timeline-column-note = How

block-maybe = { $time }, not fixed
block-kept = { $time } kept
block-booked = { $time } booked
block-running = { $time } running
block-done = { $time } done
block-missed = { $time }?
# $by: who gives it.
block-times = { $start } – { $end }, { $by }
look-suggested = Suggested
look-maybe = Not fixed
look-kept = Kept
look-running = Running
look-done = Done
look-missed = Not answered
look-ghost = Would fit as well
bubble-choose = Click to choose
bubble-drop = Let go to choose
bubble-refused = Advised against. Choose it to see why
marks-suggested = Outlined: suggested. Hatched: quiet hours. Notches: busy or planned.
marks-kept = Solid: kept. Hatched: quiet hours. Notches: busy or planned.
marks-running = Solid: running. Hatched: quiet hours. Notches: busy or planned.
marks-unanswered = Outlined: not answered yet. Hatched: quiet hours. Notches: busy or planned.
marks-optional = Dashed: optional. Hatched: quiet hours. Notches: busy or planned.
marks-provisional = Dashed: not fixed yet. Hatched: quiet hours. Notches: busy or planned.
marks-none = Hatched: quiet hours. Notches: busy or planned.
marks-blocked = Hatched: no massage. Notches: busy or planned.
marks-done = Ticked: done. Hatched: quiet hours. Notches: busy or planned.
marks-asks = Ring: Rubdown asks how sore you are.
marks-due = Ticked: done. Notches: planned.
marks-choosing = Outlined: would fit. Hatched: advised against, or not possible.
foot-massage = Note a massage
foot-session = Plan a session
foot-check-in = Check in
foot-wrong = Something hurts or feels wrong
foot-session-or-race = Session or competition

## Why this?

why-ask = Why?
why-ask-then = Why then
why-ask-gentle = Why this pressure
why-ask-kind = Why this kind
why-ask-minutes = Why { minutes }
# $window, $pressure: at the start of a sentence.
why-line-then = { $window }, because you trained until { $end }.
why-line-effort = { $pressure }, because you called it { $rpe } out of 10.
    .guessed = { $pressure }, because it was about { $rpe } out of 10. That is a guess.
why-guessed-gentle = It was about { $rpe } out of 10, which is a guess. After that, { $pressure } is as firm as it should be.
why-guessed-minutes = It was easy, about { $rpe } out of 10, which is a guess. So { minutes } will do.
why-line-sore = { $pressure }, because you are sore, { $soreness } out of 10.
# $rule: why the pressure is no firmer. $pressure: at the start of a sentence.
why-line-rule = { $rule ->
    [R-PREC] { $pressure }, because of your health condition.
    [R-REFERRAL] { $pressure }, because something from your check-in has to be looked at.
    [R-ACUTE] { $pressure }, because of your fresh injury.
    [R-OVERLAP] { $pressure }, because of an earlier workout.
    [R-NEXT] { $pressure }, because of your next session.
    [R-COMP-LIGHT] { $pressure }, because your competition is near.
    [R-COMP-POST] { $pressure }, because you have just competed.
    [R-SPACE] { $pressure }, because of your last massage.
    [R-SELF] { $pressure }, because you massage yourself.
   *[other] { $pressure }.
}
# $question: one of the four above.
why-sources-of = Sources: { $question }
why-sources = Sources: { $sources }
why-recovery-guide = Article on timing
why-windows = Four windows and a gap

## For my therapist

brief-title = For my therapist
brief-trained = Trained
brief-workout = { $activity }, { $minutes } min, RPE { $rpe } out of 10 ({ $word }), ended { $until }
    .guessed = { $activity }, { $minutes } min, RPE about { $rpe } out of 10 ({ $word }; a guess), ended { $until }
brief-sore = Soreness
brief-soreness = { $value } out of 10, as of { $at }
brief-not-asked = Not recorded yet
brief-treat = Suggested treatment
brief-any-type = Massage
# $pressure: in words. $lo, $hi: levels 1 to 5.
brief-treatment = { $type }, { $pressure } pressure (level { $lo } to { $hi } of 5).
    .one = { $type }, { $pressure } pressure (level { $hi } of 5).
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
brief-referral = Still to be looked at
brief-referral-persistent_soreness = Soreness that does not go away
brief-referral-reduced_rom = Sudden loss of range, or a locked or swollen joint
brief-referral-frequent_injuries = One niggle after another
brief-referral-asymmetry = Favouring one side
brief-referral-morning_stiffness = Stiffness in the morning
brief-precautions = Precautions
brief-none = None noted
brief-conditions-not-asked = Not asked yet
# $condition: a health condition. $date: the day of a doctor's yes.
brief-cleared = { $condition } (a doctor said yes to massage, { $date })
brief-notes = Please note
brief-advice-check_red_flags_first = Extremely sore: ask about dark urine, swelling, weakness and a hot or swollen leg before you begin.
brief-advice-rhabdo_watch = All-out training in the last week: if urine turns dark, or a muscle swells or weakens far beyond the usual, no massage, and medical help at once.
# $conditions: those without a doctor’s yes.
brief-advice-ask_clinician_first = A doctor has not yet said yes to massage with: { $conditions }.
brief-advice-injury_72h = A fresh injury: leave it out for the first 72 hours, moderate pressure at most elsewhere.
brief-advice-injury_see_professional = Something noted here has not been looked at by a doctor or physiotherapist yet: no massage near it.
# $count: workouts. $time: their hours. $loads: four numbers, oldest first.
brief-weeks = Last four weeks
brief-weeks-trained =
    { $count ->
        [one] 1 session, { $time }
       *[other] { $count } sessions, { $time }
    }; load (RPE × minutes) week by week: { $loads }
# $count: answers. $middle, $highest: 0 to 10. $on: a date.
brief-weeks-sore = Soreness, last four weeks
brief-weeks-soreness =
    { $count ->
        [one] Noted once: { $highest } out of 10, { $on }
       *[other] Noted { $count } times: median { $middle }, highest { $highest } out of 10, { $on }
    }
# $count, $therapist: massages. $time: their hours.
brief-weeks-massages = Massages, last four weeks
brief-weeks-massaged =
    { $count ->
        [one] 1 massage, { $time }
       *[other] { $count } massages, { $time }
    }{ $therapist ->
        [0] , none by a therapist
        [one] , one by a therapist
       *[other] , { $therapist } by a therapist
    }
# $easier, $same, $sorer: after how many massages.
brief-weeks-helped = How the muscles felt afterwards
brief-weeks-felt = Easier: { $easier }, no different: { $same }, sorer: { $sorer }
# $better, $usual, $worse: how many sessions.
brief-weeks-went = How sessions went
brief-weeks-went-so = Better than usual: { $better }, as usual: { $usual }, worse: { $worse }
brief-everywhere = Never press
brief-precaution-anticoagulant = blood thinners
brief-precaution-bleeding_disorder = bleeding disorder
brief-precaution-pregnancy = pregnancy
brief-precaution-osteoporosis = osteoporosis
brief-precaution-cancer = cancer, in treatment or spread to bone
brief-precaution-neuropathy = reduced sensation
brief-precaution-heart_condition = heart condition
brief-precaution-under_18 = under 18
brief-precaution-recent_clot = recent blood clot
brief-precaution-past_clot = blood clot in the past
brief-precaution-artery_disease = artery disease (stroke, TIA, aneurysm or narrowed arteries)
brief-precaution-uncontrolled_blood_pressure = high blood pressure, not under control
brief-precaution-lymphoedema = lymphoedema, or lymph nodes removed or irradiated
brief-precaution-connective_tissue = connective tissue disorder or very loose joints
brief-precaution-fragile_skin = fragile skin
brief-precaution-kidney_or_liver_disease = kidney or liver disease
brief-precaution-implanted_device = implanted device
brief-precaution-joint_replacement = artificial joint, plates or screws
brief-precaution-diabetes = diabetes
brief-precaution-epilepsy = epilepsy
brief-precaution-disc_trouble = slipped disc, or pain down the leg
brief-line = { $term }: { $what }
brief-copy = Copy
brief-print = Print

## A red flag

stop-yes = Yes, continue
stop-not-yet = Not yet
stop-conditions = Health conditions
stop-then-recent_clot = Rubdown suggests no massage and sends no reminders until a doctor has said yes and you have noted that under Health conditions.
stop-then-check_in = Rubdown suggests no massage and sends no reminders until a new check-in no longer shows it.
stop-then-sore_over_a_week = Rubdown suggests no massage and sends no reminders until you rate your soreness 3 out of 10 or less, log a new workout, or your last answer is 24 hours old.
stop-sore-now = How sore are you now? At 3 out of 10 or less Rubdown suggests massages again.

# $named: the signs.
stop-ticked = You ticked: { $named }.
stop-say = What to say
stop-copy = Copy these words
stop-mistake = Ticked by mistake
resolve = Mark as resolved
# $name: which of several signs.
resolve-named = Mark as resolved: { $name }
say-rf_chest_or_collapse = “I trained hard, and now I have chest pain or trouble breathing, or I passed out.”
say-rf_compartment = “A muscle has been as hard as wood since my training. The pain is far worse than it should be, and worse still when I stretch it.”
say-rf_dark_urine = “I trained very hard. My urine is dark, or my muscles hurt and swell far more than usual. I am afraid of rhabdomyolysis, and I need my blood tested.”
say-rf_dvt = “One of my legs is swollen or warm, redder or darker than the other, or throbbing. I am afraid of a blood clot.”
say-rf_head_injury = “I had a knock to the head while training, and I would like to have it checked.”
say-rf_neuro = “I have new weakness, numbness or a sudden severe headache, and it began around my training.”
say-rf_fever = “I have a fever or feel generally ill, and I train hard.”
say-rf_severe_unexplained_pain = “I have severe pain that I cannot explain, and it is not like the soreness I know.”
call-emergency = Emergency, day and night
call-your-emergency = Your emergency number
call-emergency-now = Call now. Do not drive yourself.
call-emergency-rf_dark_urine = If you feel faint or short of breath, or the pain is severe.
call-emergency-rf_dvt = If you are short of breath, or your chest hurts.
call-emergency-rf_head_injury = If you are drowsy, confused or vomiting, or a headache gets worse.
call-emergency-danger = If you are in danger.
call-crisis-when = Someone to talk to.
call-doctor = A doctor on call
call-your-doctor = Your doctor, or the doctor on call
call-doctor-today = Or go to the nearest emergency department. Do not drive yourself if you feel unwell.
call-doctor-soon = Make an appointment in the next few days.
call-doctor-fever = If it lasts or gets worse.

## The inbox

inbox-title = While you were away
inbox-news = Please note
inbox-dismiss = Dismiss
inbox-notice-window_open = your massage window opened: { $span }.
inbox-notice-slot = your massage was coming up: { $span }.
inbox-notice-massage_due = your regular massage is due.
inbox-notice-soreness = a question: how sore are you?
inbox-notice-did_you_do_it = a question: did you have your massage?
inbox-notice-did_you_book_it = a question: did you book your massage?
inbox-notice-trial_evening = a question from your trial: how sore is each leg?
inbox-notice-how_hard = a question: how hard was your workout?
inbox-notice-pre_competition = a light massage before your competition is an option.
inbox-not_shown = It could not be shown on your desktop.
inbox-missed =
    { $count ->
        [one] The reminder was not shown.
       *[other] { $count } reminders of this were not shown.
    }
inbox-unanswered =
    { $count ->
        [one] The reminder was not answered; you may not have seen it.
       *[other] { $count } reminders of this were not answered; you may not have seen them.
    }
# $time: the day and time that it was.
inbox-accepted_slot_removed = The time you picked, { $time }, was removed for your safety.
# $since: when the backup was made. $file: where the previous journal is.
inbox-restored = Your journal was damaged, so Rubdown restored the backup from { $since }. What you logged after that is missing. The damaged file was kept: { $file }
inbox-started_over = Your journal was damaged and there was no good backup, so Rubdown started a new one. The damaged file was kept: { $file }
inbox-rolled_back = Your journal was restored from the backup of { $since }. The previous one was kept: { $file }
inbox-log_set_aside = Another journal file was put in the place of yours, and Rubdown goes on with it. Changes that had not reached the previous file were kept: { $file }
inbox-laid_over = Another journal file, an older one or a copy was put in the place of yours, and Rubdown goes on with it. What you noted elsewhere is not in it.

## Today, nothing open

calm-first = Trained today?
calm-first-when = Tell Rubdown right afterwards
calm-nothing = Nothing due
calm-due = A massage is due
calm-since = Since { $day }
calm-next = Next massage: { $day }
calm-after-training = Next massage: after your training
# $by: by whom.
calm-last = The last: { $day }, { minutes }, { $by }.
calm-next-session = Next in your week: { $session }, { $time }.
done-title = Done. Rest well.
done-muscles = { $muscles }.
done-soreness = { $time } Rubdown asks how sore you are.
done-next = Your next regular massage is due on { $day }.
due-band-label = When the next regular massage is due
due-band-description = Last massage { $last }; the next one is due { $due }.
due-band-rest = Not yet
due-band-empty = No massage yet
due-band-last = last massage { $day }
due-band-bookable = Can be booked
due-band-from = from { $day }
due-band-due = Due
due-band-day = { $weekday } { $day }

no-plan-first-more = Press the button after your next workout. Rubdown works out when a massage helps, what kind and how firm, and reminds you.
no-plan-date = { $date }, { $time }
no-plan-figure-empty = Front and back of the body

massage-log = Log a massage
massage-edit = Edit massage
massage-by = Who gave it
massage-type = Type
massage-pressure = Pressure
massage-day = Day
massage-ended = Ended at

checkin-title = Does any of this fit this week?
checkin-intro = What you tick makes the next massage earlier or gentler.
checkin-nothing = None of these
checkin-also = Also
checkin-thanks = Thank you. Here is the result.
checkin-sign = { $sign }: { $more }

## Suggestions beside a plan

# $type: what. $pressure: how firm, in words. $lo, $hi: minutes.
suggestion-range = { $type }, { $pressure }, { $lo } to { $hi } minutes
# $at: day and time.
suggestion-before-training = Before your training, { $at }
suggestion-before-competition = Before your competition, { $at }
suggestion-suits = { $at } is best.
suggestion-no-time = You have no free time for it between { $from } and { $until }.
suggestion-today = Today, if you like.
suggestion-today-or-tomorrow = Today or tomorrow, if you like.
suggestion-rest-day = Today is a rest day
suggestion-therapist = With a therapist, if you like.

## What is coming up

upcoming-title = Coming up
# $first: the next thing. $when: from when to when. $more: how many come after it.
upcoming-line =
    { $more ->
        [0] Coming up: { $first }, { $when }
       *[other] Coming up: { $first }, { $when }, and { $more } more
    }
upcoming-competition = Competition, { $activity }
upcoming-busy = Busy
# $what: which. $when: from when to when.
upcoming-remove = Remove: { $what }, { $when }
upcoming-edit = Change: { $what }, { $when }
upcoming-all = Show all { $count }
upcoming-fewer = Show fewer

plan-title = Plan a session or competition
plan-change-title = Change the session
plan-kind = What is it?
plan-busy = Busy
plan-day = Day
plan-day-other = Another date
plan-date = Date
plan-month = Month
plan-month-name = { $month } { $year }
plan-at = Starts at
plan-effort = How hard will it be?
plan-open = Not sure yet
plan-label = Label (optional)
plan-training-more = The closer it is, the lighter your massage, with none in the four hours before. If you leave the effort open, it counts as very hard.
plan-competition-more = No massage from the day before until the start, and only light ones in the two days before that.
plan-busy-more = No massage is planned then. Reminders still come.
plan-over = That time has passed. Pick a later one.

## The log sheet

log-title = What did you do?
log-title-edit = Edit workout
log-activity = Activity
log-how-hard = How hard was it?
log-rpe = { $value }, { $word }
    .guessed = { $value }, { $word }: a guess
log-how-long = How long?
log-minutes = Minutes
log-when = When did it end?
log-ended-now = Just now
log-ended-ago = { $minutes } min ago
log-ended-at = At …
log-ended-time = Ended at
# $time: day and time of day.
log-ended-on = { $time }
log-ended-ahead = This is still ahead of you. Pick the day on which it was.
log-competition = It was a competition
log-travelled = More than 4 hours of travel today or yesterday
log-sore = Already sore?
log-hurts = Something hurts
log-delete = Delete
log-muscles = Which muscles?
log-muscles-map = Front and back of the body. Highlighted: { $muscles }.
log-muscles-hint = Set for: { $activity }. Click a muscle to add or remove it.
log-muscle-issue = Noted: { $what }.
log-muscles-list = Show as a list
log-side-left = L
log-side-right = R

safety-title-first = Once, before your first plan
safety-title-hard = That was all-out. Anything unusual?
safety-title-sore = That is very sore. Anything else?
safety-title-reported = What hurts or feels wrong?
safety-title-mistaken = Which of these apply now?
safety-intro = Tick what applies now. Most people tick nothing.
safety-intro-reported = Tick what applies now, or add a place below.
safety-intro-mistaken = Untick what was a mistake. The rest stays.
safety-place = In one place
safety-none = Nothing unusual, save
safety-nothing = Nothing unusual
issue-add = Add a problem
issue-what = What
issue-where = Where
issue-where-pick = Click the place on the figure, or pick it in the list.
issue-missing-both = Say what it is, and pick the place.
issue-missing-what = Say what it is.
issue-missing-where = Pick the place.
issue-since = Since
issue-days =
    { $days ->
        [0] today
        [1] yesterday
       *[other] { $days } days ago
    }
issue-save = Add
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
# $section: a heading in a guide.
guides-section = {" "}› { $section }
guides-suggestions = Try
guide-contents = In this guide
guides-kind = Kind
guides-good-for = Good for
guides-when = When
guides-pressure = Pressure
guides-by = Given by
guides-length = How long
guides-evidence = Evidence
guide-in-plan = In your plan: { $span }.
guide-back-to-plan = Back to the plan
guide-missing = This guide does not exist.
# $what: what was noted, each named, comma-separated.
guide-stop = First this: { $what }. Until it is settled there is no massage, and what this guide describes has to wait.
# $what: the warning signs.
guide-urgent = First this: { $what }. Get medical help now; what this guide describes has to wait.
guide-care = You noted: { $what }. What is said here holds only as far as that allows.
guide-care-referral = Something from your check-in should be looked at. Until it has been, nothing firm, no deep tissue and no massage gun.
# Names the note above a guide.
guide-banner = What you noted
guide-when-not-to = When not to
# A source of a guide. $link: its address.
source-copy = Copy { $link }
source-seen-abstract = We read a summary of it.
source-seen-full = We read all of it.
source-seen-secondary = We know it only from reports.
source-seen-unverified = We could not verify it.
source-no-doi = We have no DOI for it that we could check.

claims-search = Search what is said
claims-theme = What it is about
claims-all = Everything
claims-theme-feeling = Feeling better
claims-theme-performance = Strength, speed, injuries
claims-theme-movement = Moving freely
claims-theme-body = In the body
claims-theme-dose = When, how firm, how long
claims-theme-besides = Besides massage
claims-grade = How well supported
claims-grade-fact = not graded
claims-found =
    { $count ->
        [0] Nothing matches.
        [one] One claim
       *[other] { $count } claims
    }
# The claim, as people make it.
claims-said = “{ $said }”
claims-said-by = Said by: { $who }
claims-sources = Sources: { $sources }

## First start

first-title = Rubdown tells you when a massage helps after training, where, and how firm.
first-level = How many times a week do you train?
first-delivery = Who massages you?
first-tools = What do you have?
first-quiet = When are you asleep?
first-asleep-from = Asleep from
first-asleep-to = Asleep until
first-to = to
first-work = When do you work?
first-work-none = Not fixed
first-work-usual = Mon–Fri, 9–17
first-work-other = Other hours
first-begin = Begin
first-skip = Skip
first-promise = General information, not medical advice. Everything stays on this computer.
first-example = An example
first-example-of = For example: heavy legs, today until 18:00
first-example-title = { minutes } for your legs
# $pressure: in words.
first-example-self = On your own, { $pressure }
first-example-therapist = With your therapist, { $pressure }
first-example-none = No massage: a doctor’s yes comes first
first-example-map = Front and back of the body, with the legs highlighted.
first-example-band = The three days after it. Stronger colour: better time. Hatched: asleep.
first-says-recreational = Two or three times a week: a therapist every two to four weeks is plenty.
first-says-regular = Four or five times a week: a therapist every one to two weeks, you in between.
first-says-serious_amateur = Six times a week: a therapist about once a week, you in between.
first-says-competitive = You compete: a therapist once or twice a week, and nothing firm before a competition.
first-says-self = All on your own: short, and never firmer than moderate.
first-says-by-either = Short ones are yours, long ones your therapist’s.
first-says-by-self = Rubdown plans what your own hands can do.
first-says-by-therapist = Rubdown leaves you time to book.
# $tools: a list.
first-says-tools = { $tools } can help your hands.
first-says-hands = With your condition, only your hands are used.
first-says-no-gun = With your condition, the massage gun stays in its case.
# $from: when quiet hours begin. $last: the last start.
first-says-quiet = Quiet from { $from }, so the last start is { $last }.
first-says-work = Nothing during your working hours.
first-says-conditions = Lighter, and with your doctor’s yes first.
hours-earlier = { $what }: earlier
hours-later = { $what }: later

## Settings

# $level: its name. $often: how often one trains there.
settings-level-fits = Your last four weeks look more like “{ $level }”: { $often }.
settings-level-take = Use “{ $level }”
settings-contents = Settings
settings-part-you = You
settings-part-times = Times
settings-part-reminders = Reminders
settings-part-conditions = Health
settings-part-files = Files
settings-part-data = Data
settings-part-appearance = Look
settings-text-size = Text size
settings-text-smaller = Smaller text
settings-text-larger = Larger text
settings-text-percent = { $percent }%
data-intro = Everything is in one folder on this computer. Copy the folder, and you have copied Rubdown.
data-folder = Folder
data-backup = Last backup
data-no-backup = None yet. Rubdown makes one every week.
data-terminal = In a terminal, “rubdownctl backup” copies the journal to a file of your choice and “rubdownctl restore” brings one back.
settings-quiet = Quiet hours
settings-quiet-hint = No massages and no reminders during these hours.
settings-work = Working hours
settings-work-hint = Rubdown plans around them.
settings-practice = Your therapist’s hours
settings-practice-hint = Without them, any time is possible.
settings-booking-notice = Booking notice
settings-booking-notice-hint = How far ahead you have to book a session.
# $what: which hours.
hours-from = { $what }, from
hours-to = { $what }, to
hours-days = { $what }, days
settings-due-at = Time of day for “your massage is due”
settings-pre_workout_suggestion = Suggest a massage before planned sessions
    .more = Short and light, on the day, in addition to your warm-up. Studies found no benefit.
settings-private_notifications = Private notifications
    .more = Notifications leave out anything about your health.
settings-start_at_login = Start at login
    .more = You get reminders without opening Rubdown first.
conditions-intro = Tick what applies. Rubdown then stays gentle and tells you when to ask a professional first. This stays on your computer.
conditions-title = Does any of this apply to you?
conditions-why = Some conditions call for less pressure, or for a doctor’s yes first.
conditions-none = None of these
# Before firm massage or a massage gun is suggested for the first time.
conditions-ask = A firm massage or a massage gun may be suggested now, and with some conditions neither is right. This stays on your computer.
# Before a recent blood clot is struck off without a doctor’s yes; the answers are doctors-yes and stop-mistake.
conditions-stop = End the stop on all massage?
conditions-stop-why = This takes the recent blood clot off your list, and no doctor’s yes to massage is noted yet. Nothing has been changed so far.
toast-conditions = Health conditions noted. Your plans take them into account.
toast-conditions-none = Noted: none of these.
doctors-yes-title = A doctor’s yes
doctors-yes-why = With a yes, Rubdown no longer tells you to ask first. It stays as gentle as before, and after a recent clot there is no massage without a yes.
doctors-yes =
    { $condition ->
        [under_18] A parent said yes
        [pregnancy] My doctor or midwife said yes
       *[other] My doctor said yes
    }
# Names the three fields of a date.
doctors-yes-date = On
doctors-yes-year = Year
# $group: one of the following.
conditions-which = { $group }: which? Until you choose, nothing is noted.
conditions-undecided = Choose which, or untick it above.
conditions-blood = Blood thinners or bleeding
conditions-clot = A blood clot, ever
conditions-pregnancy = Pregnancy
conditions-heart = Heart, vessels, blood pressure
conditions-young = Under 18
conditions-implant = Implant or new joint
conditions-bones = Bones, joints, skin
conditions-cancer = Cancer or lymph
conditions-organs = Diabetes, kidney, liver
conditions-nerves = Nerves, epilepsy, back
settings-active-issues = Current issues
active-issues-none = No current issues.
active-issues-since = since { $date }
settings-theme = Appearance
theme-system = System default
theme-light = Light
theme-dark = Dark
settings-language = Language
settings-language-system = System default
settings-about = About Rubdown
about-text = Rubdown works out when a recovery massage helps after a workout, and reminds you. Everything stays on your computer.
about-build = Build { $build }
agent-running = Rubdown tells you when it is time for a massage, even while this window is closed.
agent-starting = Reminders are starting.
agent-off = Nothing reminds you. Your journal and your plans work without reminders, and what you miss waits here.
agent-failed = Reminders could not be started. Your journal and your plans work without them.
agent-login-blocked = Your desktop keeps Rubdown from starting at login: it was switched off in the list of startup programs.
agent-start-at-login = Start at login
agent-no-server = Your desktop can’t show notifications right now. Reminders wait in Today instead.
pause-hour = 1 hour
pause-until_tomorrow = until tomorrow
pause-until_resumed = until I resume

## Shortcuts

shortcuts-title = Shortcuts
shortcut-search = Search the guides or the journal
shortcut-help = Show these shortcuts
shortcut-close = Close what is open
shortcut-digits = Pick how hard it was (0 is 10) or how sore you are (10: 1, then 0)
shortcut-save = Save from anywhere in a sheet
shortcut-text-size = Larger, smaller or usual text
shortcut-session-pause = In a massage: pause, or continue
shortcut-session-step = In a massage: a step back or forward
shortcut-session-length = In a massage: 15 seconds longer or shorter
shortcut-week-turn = In Week: one week earlier or later (four with Shift)
shortcut-week-walk = In Week: from day to day, and from entry to entry
shortcut-week-plan = In Week: plan a session or a competition on that day
shortcut-week-move = In Week: move a session with the arrow keys

## What was done

# $time: a time of day, with its day if that is not today.
toast-kept = { $time } is kept.
toast-let-go = { $time } is given up.
toast-booked = Booked: { $time }.
toast-started = Started.
toast-started-early = Started. { $time } is given up.
toast-cancelled = Not started after all.
toast-done = Massage noted.
toast-minutes-noted = { minutes } noted.
toast-did-not = Noted: not done.
toast-skipped = Skipped.
toast-snoozed = Snoozed until { $time }.
toast-better = Noted: better.
# $what: the change, in words.
change-kept-time = { $time } was picked
toast-undone = Taken back: { $what }.
toast-undone-flag-stays = Taken back: { $what }. The warning sign stays. If it was ticked by mistake, say so on Today.
toast-not-undone = Not taken back: { $what }. If something was ticked by mistake, say so on Today.
toast-nothing-to-undo = Nothing to take back.
toast-nothing-to-undo-here = Nothing to take back here.
toast-nothing-changed = Nothing changed.

# $time: when a massage was kept that goes with what was deleted or changed.
toast-lost-self = This also drops the time you kept: { $time }.
toast-lost-therapist = This also drops the appointment with your therapist: { $time }. If you booked it, cancel it, or take this back.
toast-massage-ended = This also ends the running massage.
toast-kept-again = Kept again: { $time }.

toast-workout-deleted = Workout deleted.
toast-copied = Copied.
toast-copied-for-now = Copied. Paste it before you close Rubdown: this desktop does not keep it.
toast-not-copied = This could not be copied. You can print it instead.
toast-settings = Settings saved.
# $when: day and time.
toast-planned = Planned: { $when }.
toast-session-changed = Changed: { $when }.
# $time: day and time of the massage.
# $what: the entry that was corrected: Running, Swedish massage.
toast-corrected = Saved: { $what }.
toast-plan-now = Your massage is now { $time }, { minutes }.
toast-plan-gone = No massage is planned any more.
toast-saved-plan = Your massage: { $time }.
toast-back-guide = Back to the guide
toast-back-guides = Back to the guides
toast-back-journal = Back to the journal
toast-back-settings = Back to the settings
# $what: a warning sign or a place that hurts, or several.
toast-noted = Noted: { $what }.
# What was saved, after “Saved:”.
toast-answers = your answers
toast-unticked = The mistake is taken back.
toast-ticks-stand = Nothing changed. What you ticked still applies.
toast-check-in-noted = Check-in noted.
toast-checked-in = Checked in. Nothing to change this week.
# $what: what was planned.
toast-removed = Removed: { $what }.

referral-seen = It has been looked at
referral-where = Where is it?
referral-where-why = Mark the place, and massages leave it out.
referral-place = Mark the place
referral-no-place = It is not in one place
# $muscle: the place.
toast-referral-place = Noted: { $muscle }. Massages leave it out.
toast-referral-no-place = Noted: not in one place.
toast-referral-seen = Noted: looked at.

# Above the plan, while the last check-in refers you to a professional.
checkin-referral = From your weekly check-in
checkin-again = Answer the check-in again

## Journal

nav-journal = Journal
journal-show = Show
journal-all = All
journal-workouts = Workouts
journal-massages = Massages
journal-soreness = Soreness
journal-search = Search the journal
journal-empty = Your journal begins with your first workout
journal-none-found = Nothing found. Try another word.
journal-empty-more = Log it when you finish. Massages join it as they happen.
journal-import = Import files…
journal-sample = This is how a day looks
journal-this-week = This week
journal-last-week = Last week
# $from, $to: days of the month. $toMonth, $fromMonth: short. $year: the year of the last day.
journal-week = { $from } – { $to } { $toMonth }
    .with-year = { $from } – { $to } { $toMonth } { $year }
journal-week-two-months = { $from } { $fromMonth } – { $to } { $toMonth }
    .with-year = { $from } { $fromMonth } – { $to } { $toMonth } { $year }
# $dates: from when to when.
journal-week-summary = { $dates } · { $workouts ->
        [0] no workouts
        [one] { $workouts } workout
       *[other] { $workouts } workouts
    } · { $massages ->
        [0] no massage
        [one] { $massages } massage
       *[other] { $massages } massages
    }
# $weekday: short. $day: a number.
journal-day = { $weekday } { $day }
journal-ahead = still ahead
journal-competition = competition
journal-rpe-short = RPE { $rpe }
    .guessed = about { $rpe }, a guess
# $day: short weekday.
journal-sore = sore { $value } of 10, { $day }
# A planned massage that did not take place.
journal-not-done = Not done
journal-skipped = Skipped
# $time: when it was to be.
journal-kept-for = kept for { $time }
journal-suggested-for = suggested for { $time }
journal-started-at = started at { $time }
journal-soreness-of = Sore { $value } out of 10
journal-by-self = Self-massage
journal-by-therapist = Therapist
# $type: with what, or which kind. $pressure: in words.
journal-massage = { $type }, { $pressure }
# $muscles: a list. $more: how many are left out of it.
muscles-and-more = { $muscles } and { $more } more
journal-when = When
journal-effort = Effort
journal-rpe = RPE { $rpe } out of 10, { $effort }
    .guessed = About { $rpe } out of 10, { $effort }. A guess, since nobody has said it.
journal-muscles = Muscles
# $how: for how long, and with what.
journal-part = { $muscle }: { $how }
journal-felt = Afterwards
journal-went = How it went
journal-note = Note
journal-plan = Plan
# Whatever was done of it: half a session is from the plan as well.
journal-planned = From Rubdown’s plan
toast-massage-deleted = Massage deleted.
shortcut-undo = Undo

## A guided session, on the other views

guided-running = Massage running, { $minutes } min left
guided-paused = Massage paused, { $minutes } min left
guided-back = Back to it
guided-over = The massage is over.
guided-over-noted = The massage is over, and it is noted.
guided-see = How it went
guided-begin = Do it now
guided-again = Again
guided-own = Choose muscles yourself
went-worse = Worse
    .usual = Worse than usual
went-as_usual = As usual
    .usual = As usual
went-better = Better
    .usual = Better than usual
felt-easier = Easier
felt-same = No different
felt-sorer = More sore

## Settings of a guided self-massage

settings-part-massage = Self-massage
settings-first-side = Which side first
settings-first-turn = In turn
settings-first-left = Left
settings-first-right = Right
settings-change-seconds = Time to change sides
# $seconds: how long.
settings-seconds = { $seconds } s
settings-guided-chime = Chime
    .more = Two soft tones at each change, and three at the end.
settings-guided-cues = Explain each move
    .more = Off: only its name, with the figure.
settings-guided-notify_changes = Tell me of changes while the window is closed
    .more = A notification at each change of side or place.
