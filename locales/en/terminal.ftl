# Texts of rubdownctl.

## Help: ctl-help-<verb> describes a verb, each attribute one of its arguments.

ctl-help-heading-usage = Usage:
ctl-help-heading-verbs = Commands
ctl-help-heading-values = Values
ctl-help-heading-options = Options
ctl-help-value-verb = COMMAND
ctl-help-ids-activity = Activities
ctl-help-ids-muscle = Muscles
ctl-help-ids-flag = Warning signs
ctl-help-ids-issue = Problems in one place
ctl-help-ids-precaution = Health conditions

ctl-help = Rubdown from a terminal: log a workout, see when a massage helps, answer a reminder.
    .json = Print one JSON document
    .lang = Use this language instead of the configured one
    .home = Use this folder instead of RUBDOWN_HOME or the default
    .help = Show this help
    .version = Show the version
ctl-help-log = Log a workout that has ended
    .activity = What you did; see the list below
    .rpe = How hard it felt, from 1 (very, very easy) to 10 (maximal)
    .minutes = How long it took, such as 90, 1:30, 1h30 or 1½ (default: 60)
    .ago = How long ago it ended, such as 30m, 1:30 or 1 h (default: just now)
    .at = When it ended: the last 18:00, "2026-11-23 18:00" or RFC 3339
    .competition = It was a race, match or meet
    .muscle = What you trained, instead of the activity’s usual muscles; repeatable
    .soreness = How sore the trained muscles are now, from 0 to 10; - reads it from standard input
    .flag = A warning sign that you notice, or none; repeatable; - reads them from standard input
    .note = A note; - reads it from standard input, where neither other programs nor the shell’s history see it
    .session = The planned session that it was, by the end of its id
    .no_session = It was none of the planned sessions
ctl-help-import = Import workouts from files: FIT, TCX, GPX, also packed, and the tables of Strong and Hevy
    .paths = Files, or folders with all that is in them
    .activity = What it was, where a file does not say so or Rubdown has nothing like it
    .again = Add as well what may be in the journal already, or was deleted
    .files0_from = More paths, from a file or - for standard input, each ended by a zero byte
    .watched = What is new in the watched folder, once it is finished
    .progress = With --json also a line for each hundredth that has been read
ctl-help-watch = Import workouts as they come into a folder, such as one that a watch is synced to
    .folder = The folder, with all those in it; without one, says which is watched
    .off = Watch no folder
ctl-help-sports = Set which activity a sport in files is added as; without one, list what you have set
    .sport = The sport, as the files call it
    .activity = What it is
    .forget = Forget what you said of it
ctl-help-calendar = Keep clear of your calendars (.ics), and write one that other programs can show
    .act = add, list, read, remove, feed or export (default: list)
    .path = For add: the calendar; for remove and read: its path, its name or the end of its id; for feed and export: where to write
    .name = For add: what you call it (default: as it calls itself)
    .busy = For add: what its busy times are called (default: as each is called there)
    .sessions = For add: words or categories that mark a training session; repeatable
    .races = For add: words or categories that mark a competition; repeatable
    .private_words = For feed and export: with your own words, such as notes
    .alarm = For feed and export: have other programs remind you, so many minutes before
    .off = For feed: stop writing it; the file stays
ctl-help-add-session = Plan a session or a competition, once or weekly on chosen days
    .at = When it begins: the next 18:00, "2026-11-23 18:00" or RFC 3339
    .activity = What you will do
    .minutes = How long it will take (default: 60, or 120 for a competition)
    .rpe = How hard it will be, from 1 to 10
    .competition = It is a race, match or meet
    .every = On which days of the week, from then on: mon, tue, wed, thu, fri, sat, sun; at the same clock time, wherever you are
    .every_weeks = How many weeks apart (default: 1)
    .until = The last possible date
    .except = A date that is left out; repeatable
ctl-help-plan = Show the open plan, or compute plans from a file
    .why = Say in four sentences why it is as it is
    .rules = Show which rules shaped it, and what else would be possible
    .input = Read inputs from a file (- for standard input), one JSON document per line, and print one plan per line; does not touch the journal
ctl-help-edit = Change a workout, a massage or a planned session; what you do not name stays
    .entry = The end of its id, as the list shows it, or last for the newest entry
    .minutes = How long it took
    .at = When the workout ended, or the massage started: the last 18:00, "2026-11-23 18:00" or RFC 3339
    .muscle = Which muscles; repeatable
    .activity = What you did
    .rpe = How hard it felt, from 1 to 10
    .competition = Whether it was a race, match or meet: yes or no
    .note = A note; - reads it from standard input
    .type = Which type of massage: sports, deep_tissue, swedish, myofascial or percussion
    .by = Who gave the massage: therapist or self
    .pressure = How firm it was, from 1 (very light) to 5 (deep)
    .felt = How the muscles felt after a massage: easier, same or sorer
    .went = How the workout went, compared with others of its kind: worse, as_usual or better
    .later = Of a session that recurs: this one and the later ones
    .all = Of a session that recurs: all of them
    .every = On which weekdays it recurs from now on
    .every_weeks = Every so many weeks
    .until = The last date possible
    .put_back = Of sessions that recur: plan this date again, which was left out
ctl-help-delete = Delete a workout, a massage or a planned session
    .entry = The end of its id, as the list shows it, or last for the newest entry
    .later = Of a session that recurs: this one and the later ones; else only this one is left out
    .all = Of a session that recurs: all of them
ctl-help-undo = Take back the latest change, whichever program made it
ctl-help-let-go = Give up the time you kept
    .plan = The id of a plan, instead of the open one
ctl-help-book = Say that you have booked your therapist
    .plan = The id of a plan, instead of the open one
ctl-help-start = Start a self-massage now
    .despite_warnings = Start it although a rule warns; what a rule forbids stays forbidden
    .plan = The id of a plan, instead of the open one
ctl-help-cancel = Take the start of a massage back
    .plan = The id of a plan, instead of the open one
ctl-help-did-not = Say that a massage did not take place
    .plan = The id of a plan, instead of the open one
ctl-help-reminders = Say whether reminders are on, or turn them on or off
    .state = on or off (default: say which)
ctl-help-next = Show the next reminder and the next massage
ctl-help-status = Show whether reminders are on, and where your journal is
ctl-help-list = List workouts and massages, newest first
    .limit = How many at most (default: 20)
    .before = Only entries before this time
    .planned = The planned sessions and competitions instead, the next one first
ctl-help-week = Show the days of this week and the next: what was done, what is planned, and which massages will follow
    .from = The first day (default: this Monday)
    .days = How many days, up to 31 (default: 14)
ctl-help-insights = Show what your journal tells about training and massage
    .weeks = How many weeks back (default: 52)
ctl-help-keep = Keep the recommended time, or pick another
    .at = When the massage starts: the next 21:00, "2026-11-23 21:00" or RFC 3339
    .minutes = How long it takes
    .by = Who gives the massage: therapist or self
    .despite_warnings = Pick it although a rule warns; what a rule forbids stays forbidden
    .plan = The id of a plan, instead of the open one
ctl-help-done = Log a massage that took place: the planned one or, with --minutes, any
    .minutes = How long it took (default: as planned)
    .started = When it started (default: so that it ends now)
    .type = Which type: sports, deep_tissue, swedish, myofascial or percussion
    .by = Who gave the massage: therapist or self
    .pressure = How firm it was, from 1 (very light) to 5 (deep)
    .plan = The id of a plan, instead of the open one
ctl-help-snooze = Be reminded again later, but not after the window
    .time = 15m, 1h, or slot for shortly before the massage (default: 15m)
    .plan = The id of a plan, instead of the open one
ctl-help-skip = Skip this massage
    .plan = The id of a plan, instead of the open one
ctl-help-soreness = Report how sore the trained muscles are now
    .value = From 0 (no soreness) to 10 (worst imaginable); - reads it from standard input
ctl-help-flag = Report that something is wrong, or that it is resolved
    .sign = A warning sign or a problem in one place; see the lists below. none: none of them applies. referral, with --clear: what the check-in pointed out has been looked at; - reads them from standard input
    .muscle = Where it is; repeatable
    .since = Since when, for a problem in one place (default: now)
    .clear = It is resolved: a professional says that you can train and have massages again, a fever has been gone for a day, or the place has healed
    .mistaken = A warning sign was reported by mistake: a time that it took away is kept again
ctl-help-travelled = Report that a journey has just ended
    .minutes = How long it took (default: more than four hours)
ctl-help-clot = Answer the question about a blood clot that follows a long journey
    .sign = yes if any of the signs is there, no if none is
ctl-help-conditions = Say whether you have a health condition that changes the advice
    .condition = All that apply, or none; replaces what was noted before
    .replace = Go ahead even if that ends a stop
    .cleared = Conditions for which a doctor has said yes to massage
    .on = The day of that yes (default: today)
ctl-help-pause = Pause all reminders
    .until = 1h, tomorrow, or resumed for until you resume them (default: 1h)
ctl-help-resume = Resume reminders
ctl-help-trial = Find out whether massage helps your own legs, one against the other
    .act = start, status, next, massaged, answer, result, check or stop (default: status)
    .soreness = For answer: how sore the left leg is and how sore the right one, each from 0 to 10
    .not_sore = For answer: neither leg is sore
    .sessions = For start: after how many leg sessions, 8, 10 or 12 (default: 8)
    .trial = For result and check: the id of an earlier trial, instead of the newest
ctl-help-why = Explain a plan, and what happened to its reminders
    .plan = The id of a plan, instead of the latest
ctl-help-check = Check that the journal is intact
ctl-help-backup = Write a verified backup of the journal
    .file = Where to write it; an earlier backup there is replaced, and no other file
ctl-help-export = Write everything in the journal to one JSON file, which import reads, or as tables
    .file = The new file, or - for standard output
    .csv = Write tables for a spreadsheet into this folder instead
ctl-help-begin = Begin a new journal where one is missing, or next to another one
ctl-help-restore = Restore a backup, or list the backups
    .from = The file of a backup, or newest for the newest good one (default: list them)
ctl-help-due = Compute when a regular massage is due
    .why = Also show from when it can be booked, and when it is past the usual interval
    .input = Read inputs from a file (- for standard input), one JSON document per line; does not touch the journal
ctl-help-checkin = Compute the result of a check-in
    .why = Also show which signs count and what else to do
    .input = Read inputs from a file (- for standard input), one JSON document per line; does not touch the journal
ctl-help-session = Be led through a self-massage, step by step
    .minutes = How long (default: what the plan proposes)
    .tool = What you have at hand; repeatable (default: as in the settings)
    .without = A muscle to leave out; repeatable
    .muscle = Muscles of your own choice instead of the plan’s; repeatable
    .before_training = The short, brisk massage before your next planned session; possible from four hours to one hour before it
    .input = Lay out massages instead, read from a file (- for standard input), one JSON document per line; does not touch the journal
ctl-help-completions = Print shell completions
    .shell = bash, elvish, fish, powershell or zsh

## A guided session

# $minutes: its length.
ctl-session-proposal = { $minutes ->
    [one] A guided massage of { $minutes } minute:
   *[other] A guided massage of { $minutes } minutes:
}
# $muscle with its side, $tool, $time: minutes and seconds.
ctl-session-step = {"  "}{ $time }  { $muscle }, { $tool }
ctl-session-no-tool = no pressing
ctl-session-nothing-left = Nothing is left to massage: leave out less, or choose other muscles. Nothing was started.
# $shortest: minutes.
ctl-session-too-short = A guided massage takes at least { $shortest } minutes. Nothing was started.
# $asked: the minutes wanted. $shortest, $longest: the minutes possible.
ctl-session-other-length = { $asked } minutes are not possible here, only { $shortest } to { $longest }.
ctl-session-one-length = { $asked } minutes are not possible here, only { $longest }.
ctl-session-needs-less = These muscles need no more than that.
# $way: what ends it. $ids: of what is noted there. The rest as in session-not-for.
ctl-session-not-for = { $way ->
    [look] { session-not-for } Once that is done: rubdownctl flag --clear { $ids }. Nothing was changed.
    [wait] { session-not-for } Once it is over: rubdownctl flag --clear { $ids }. Nothing was changed.
   *[other] { session-not-for } Nothing was changed.
}
# $muscles: those that are not for self-massage. What to do instead follows, in the muscle's own words.
ctl-session-not-for-self = Not for self-massage: { $muscles }. Nothing was changed.
# $tools: those that were asked for; $why: health (a condition is noted), rules.
ctl-session-barred = { $why ->
    [health] Not used: { $tools }. That does not go with the conditions you noted.
   *[rules] Not used: { $tools }. The rules bar that for now.
}
ctl-session-gun-on-calves = First, before the gun goes on your calves: is one calf or leg swollen or warm, redder or darker than the other, or throbbing without a cause you know? If so, leave it alone and report it: rubdownctl flag rf_dvt.
ctl-session-not-begun = The massage was not started.
ctl-session-arrive = Settle in: two slow breaths before your hands move
ctl-session-end = Rest your hands: three long breaths out
ctl-session-change = Get into place: { $muscle }
ctl-session-next = Next: { $what }
ctl-session-pressure = Pressure: { $pressure }
ctl-session-keep-off = Keep off: { $places }
ctl-session-left = { $minutes ->
    [one] { $minutes } minute left
   *[other] { $minutes } minutes left
}
ctl-session-paused = { $minutes ->
    [one] Paused, { $minutes } minute left
   *[other] Paused, { $minutes } minutes left
}
ctl-session-keys = Space: pause or go on · ← →: back, next · + -: longer, shorter · w: something is wrong · q: leave
ctl-session-again = Rubdown tries again at the next key.
# What to do about a new injury, a bruise or a wound, before it begins.
ctl-session-injury = Note the place first, so that it is left out: rubdownctl flag with acute_injury, bruise or wound, and where, for example: rubdownctl flag bruise --muscle calves:left
ctl-session-leave = Paused. Leave? k: keep what is done · d: discard it · any other key: go on
ctl-session-logged = { $minutes ->
    [one] Logged: { $minutes } minute of massage. To take it back: rubdownctl undo
   *[other] Logged: { $minutes } minutes of massage. To take it back: rubdownctl undo
}
ctl-session-afterwards = If you like, say how the muscles feel now: rubdownctl edit last --felt easier, same or sorer; and how sore they are: rubdownctl soreness 0 to 10
ctl-session-nothing-logged = Nothing was logged.
ctl-session-elsewhere = The massage has ended.
ctl-session-wrong = The massage is paused. Take your hands off. Chest pain, breathlessness, a drooping face, a sudden terrible headache, sudden weakness, or numbness between the legs: call your emergency number. A muscle as hard as wood: your emergency number or an emergency department, now. One leg swollen, warm or throbbing, or urine like tea or cola: get medical help now.

## Wrong usage

# $argument: as it was typed.
ctl-usage-unknown = There is no “{ $argument }”.
# $value: what cannot be understood.
ctl-usage-value = “{ $value }” is not valid for { $argument }.
# $argument: as it was typed. $expected: one of those below.
ctl-usage-unreadable = { $argument } “{ $value }” is not { $expected }
ctl-expected-time = a time such as 18:00, “2026-11-23 18:00” or 2026-11-23T18:00:00+01:00
ctl-expected-length = a length such as 90, 1:30, 1h30 or 1.5 h
ctl-expected-ago = a length such as 30m, 1:30 or 1 h
ctl-expected-pressure = a whole number from 1 to 5
ctl-expected-limit = a whole number from 1 to 1000
ctl-expected-weeks = a whole number from 1 to 520
ctl-expected-days = a whole number from 1 to 31
ctl-expected-every-weeks = a whole number from 1 to 52
ctl-expected-date = a date such as 2026-11-23
ctl-usage-value-missing = { $argument } needs a value.
ctl-usage-missing = Missing: { $argument }.
# $other: what it does not go with.
ctl-usage-conflict = { $argument } cannot be used with { $other }.
ctl-usage-other = This command could not be understood.
# $suggested: one or more words.
ctl-usage-suggestion = Possible: { $suggested }.
ctl-usage-help = Run it with --help to see what is possible.

## A plan

# $type, $pressure: in words. .therapist: the same with a therapist.
ctl-plan-headline = { $type }, { $pressure }, { minutes }
    .therapist = { $type } with your therapist, { $pressure }, { minutes }
# $span: from when to when. $distance: how far away. $window: the window's name.
ctl-plan-when = { $span } · { $distance } · { $window }
    .over = { $span } · { $window }
# $status: the status of the plan. $why: a sentence.
ctl-plan-status = { $status }. { $why }
# $activity, $rpe: of the workout that the plan is for. $id: the end of its id.
ctl-plan-guessed = How hard { $activity } was is a guess: { $rpe } of 10. To say it: rubdownctl edit { $id } --rpe 1-10
# $muscles, $types, $caps, $times: names, separated by commas.
ctl-plan-muscles = Muscles: { $muscles }
# $muscle: one that is healing.
ctl-plan-light = { $muscle } (light only)
ctl-plan-not-pressed = { $muscle } (moved, not pressed)
# $type: the massage gun. $muscles: those that it is for.
ctl-plan-gun = { $type } (only on: { $muscles })
ctl-plan-also = Also suitable: { $types }
ctl-plan-pressure-limited-by = Pressure limited by: { $caps }
ctl-plan-not-deep-before = No deep tissue massage before { $time }
# $why: the sentence of the rule that leaves it out.
ctl-plan-not-deep = No deep tissue massage. { $why }
ctl-plan-book-by = Book by { $time }
ctl-plan-reminders = Reminders: { $times }
# $minutes: always ten.
ctl-plan-interim = Until then: { minutes } on your own, { $span }, { $pressure }. { $types }. { $muscles }
# $never: places, and what else rules out pressing; it begins inside the sentence.
ctl-plan-avoid = Never press: { $never }
ctl-plan-snoozed = Snoozed until { $time }

## Thoughts of self-harm: nothing here is about massage

# $title, $intro: as on the page of the window.
ctl-crisis = { $title }. { $intro }
# $number: the number of the country for emergencies.
ctl-crisis-emergency = If you are in danger, call { $number }.
ctl-crisis-emergency-unknown = If you are in danger, call your emergency number.
# $name: a crisis line, by its own name. $number: its number.
ctl-crisis-line = Someone to talk to: { $name }, { $number }.
ctl-crisis-again = When you are feeling better, answer the check-in again in Rubdown’s window.
# $flags: ids, to be typed as they are.
ctl-crisis-resolve = Once what you ticked has been looked at: rubdownctl flag --clear { $flags }

## Something has to be looked at first

# $what: the warning signs and what to do about them, in sentences.
ctl-stopped = Something needs attention before any massage, so no plan is open. { $what }
# $stop: how soon.
ctl-stop = { $stop }.
# $name: a warning sign. $what: what to do now.
ctl-stop-flag = { $name }: { $what }
# $sure: the question whether it is over. $flags: ids, to be typed as they are.
ctl-stop-end = { $sure } Then mark it as resolved: rubdownctl flag --clear { $flags }
ctl-stop-mistaken = If you reported it by mistake: rubdownctl flag --mistaken { $flags }
ctl-stop-clot-end = Once a doctor has said yes to massage: rubdownctl conditions --cleared recent_clot
ctl-stop-sore-end = Once the soreness has eased to 3 out of 10 or less, for example: rubdownctl soreness 3
ctl-checkin-again = Once it is resolved, answer the check-in again in Rubdown’s window.
ctl-referral-resolve = Once it has been looked at: rubdownctl flag --clear referral
# $questions: one a line, each behind its id.
ctl-safety-questions =
    Is anything wrong? Most people have none of these.
    { $questions }
    If one applies, report it by its id, for example: rubdownctl flag rf_fever. If none does: rubdownctl flag none.

# Why the numbered questions below are asked.
ctl-ask-saved = Saved. Before the plan: do you have any of these? Most people have none.
ctl-ask-session = Before you start: any of these?
ctl-ask-now = What do you notice?
ctl-ask-which = Which apply? Their numbers, or none:
ctl-ask-again = Type the numbers of what applies, such as 2 or 1 4, or the word none.
ctl-ask-none = none
ctl-ask-later = The plan comes once you have answered. If none of it applies: rubdownctl flag none. Otherwise report it by its id, for example: rubdownctl flag rf_fever.

# $until: the latest start. $time: a day and a time. $distance: how far away.
ctl-phase-window_open = You can start any time until { $until }: rubdownctl start
    .to-book = If this time suits you: rubdownctl keep. Book your therapist by { $time }.
    .therapist = If this time suits you: rubdownctl keep. Then book your therapist.
ctl-phase-kept = You kept this time. To give it up: rubdownctl let-go
    .to-book = You kept this time. Book your therapist by { $time }, then: rubdownctl book
    .booked = You kept this time, and your therapist is booked.
ctl-phase-ask_booked = Did you book your therapist? rubdownctl book, or rubdownctl let-go
ctl-phase-near = It is time.
ctl-phase-running = The massage is running. When you are done: rubdownctl done. To take the start back: rubdownctl cancel
ctl-phase-unanswered = Did you do the massage of { $time }? rubdownctl done, or rubdownctl did-not
# $since: a time.
ctl-runs = A massage has been running since { $since }. When you are done: rubdownctl done. To take the start back: rubdownctl cancel
# $time: a day and a time. $plan: an id, to be typed as it is.
ctl-did-you = Did you do the massage of { $time }? rubdownctl done --plan { $plan }, or rubdownctl did-not --plan { $plan }

ctl-state-open = Suggested
ctl-state-accepted = You kept this time.
ctl-state-started = The massage has started.
ctl-state-done = Done
ctl-state-skipped = Skipped
ctl-state-superseded = Replaced by a later plan
ctl-state-expired = Over

## Answers

# $time: when it was or will be, with its day. $length: how long.
ctl-logged-end = Ended { $time }.
ctl-logged-start = Began { $time }.
ctl-logged-length = It took { $length }.
ctl-planned-start = It begins { $time }.
ctl-planned-length = It will take { $length }.
# $what: a planned session. $time: when it was to begin. $id: to be typed as it is.
ctl-logged-session = That was the session planned for { $time }: { $what }. If it was none: rubdownctl undo, and log it again with --no-session.
    .other = Still planned for { $time }: { $what }. If it was that one: rubdownctl undo, and log it again with --session { $id }.
# $before, $after: when a massage was to be, and is now. $what: the massage, or competition-word. $cause: why, such as “race Tue 10:00”.
ctl-moved = The massage { $before } moves to { $after }: { $cause }.
ctl-moved-changed = The massage { $before } becomes another: { $what }. The reason: { $cause }.
ctl-moved-gone = The massage { $before } falls away: { $cause }.
ctl-moved-new = A massage will follow { $after }: { $cause }.
ctl-moved-because = the plan changed
ctl-moved-because-planned = session { $time }
    .competition = { $what } { $time }
ctl-moved-because-removed = no session { $time } any more
    .competition = no { $what } { $time } any more
ctl-logged-without-plan = Logged. There is no plan for it: it is too long ago, or another workout takes precedence.
# $span: from when to when. $what: what the massage is.
ctl-kept = Picked: { $span }. { $what }
ctl-done = Logged. This plan is done.
ctl-massage-logged = Logged.
ctl-skipped = Skipped. There will be no more reminders for this plan.
ctl-let-go = You gave that time up.
ctl-booked = Noted: your therapist is booked.
ctl-did-not = Noted: it did not take place.
# $what: the change, in words.
ctl-undone = Taken back: { $what }.
ctl-flag-stays = The warning sign that came with it stays. If it was a mistake: rubdownctl flag --mistaken { $flags }
# $what: the entry.
ctl-deleted = Deleted: { $what }. To take that back: rubdownctl undo
# $time: when a massage was kept that goes with what was deleted.
ctl-lost-running = This also ends the running massage. To take that back: rubdownctl undo
ctl-lost-self = This also drops the time you kept: { $time }.
ctl-lost-therapist = This also drops the appointment with your therapist: { $time }. If you booked it, cancel it.
    .booked = This also drops the appointment with your therapist: { $time }. Cancel it.
# $time: when a massage is kept again that a warning sign had taken away.
ctl-kept-again = Kept again: { $time }.
ctl-reminders-off = Reminders are off. To turn them on: rubdownctl reminders on
ctl-reminders-not-running = Reminders should be on, but the reminder program is not running. To start it: rubdownctl reminders on
ctl-noted = Noted.
ctl-nothing-changed = Nothing changed.
ctl-soreness-noted = Noted. There is no open plan that it could change.
# Before firm massage or a massage gun is suggested for the first time.
ctl-conditions = Firm massage and massage guns do not suit every health condition. Say once whether you have one: rubdownctl conditions none, or the conditions that apply (rubdownctl conditions --help lists them).
# $conditions: what was noted before and is not any more.
ctl-conditions-removed = No longer noted: { $conditions }. To take that back: rubdownctl undo
ctl-conditions-stop = That would remove the recent blood clot, and with it the stop on all massage. Nothing was changed. Name recent_clot as well to keep it, or add --replace if it no longer applies. Once a doctor has said yes to massage: rubdownctl conditions --cleared recent_clot
ctl-clot-question =
    First, after your journey: is one calf or leg swollen or warm, redder or darker than the other, or throbbing without a cause you know, or do you know of a clot?
    Answer with: rubdownctl clot yes, or rubdownctl clot no. Until then, leave your legs alone.
ctl-check-intact = The journal is intact: { $path }
ctl-backup-written = Backup written and verified: { $path }
# $made: when. $size: in kilobytes. $path: the file.
ctl-restore-backup = { $made }, { $size } kB: { $path }
ctl-restore-none = There are no backups in { $path } yet. Rubdown makes one a week.
ctl-restore-how = To restore one: rubdownctl restore newest, or the name of its file instead of newest.
# $made: when the backup was made. $path: the file. $aside: where the previous journal is.
ctl-begun = A new journal has begun: { $path }
ctl-restored = Your journal was restored from the backup of { $made }: { $path }
ctl-restored-aside = The previous one was kept. To go back to it: rubdownctl restore { $aside }
# $since: when the backup was made. $file: where the damaged journal is.
ctl-journal-restored = The journal was damaged, so Rubdown restored the backup from { $since }. What was logged after that is missing. The damaged file was kept: { $file }
ctl-journal-started_over = The journal was damaged and there was no good backup, so Rubdown started a new one. The damaged file was kept: { $file }
ctl-journal-rolled_back = The journal was restored from the backup of { $since }. The previous one was kept: { $file }
ctl-journal-log_set_aside = Another journal file was put in the place of the previous one, and Rubdown goes on with it. Changes that had not reached the previous file were kept: { $file }
ctl-journal-laid_over = Another journal file, an older one or a copy was put in the place of the previous one, and Rubdown goes on with it. What was noted elsewhere is not in it.

## next

# $kind: what it says. $time: when. $distance: how far away.
ctl-next-reminder = Next reminder: { $kind }, { $time } ({ $distance })
ctl-next-no-reminder = No reminders planned.
ctl-next-massage = Next massage: { $span }. { $what }
ctl-paused = Reminders are paused until you resume them.
ctl-paused-until = Reminders are paused until { $time }.

## status

ctl-status-on = Reminders are on.
ctl-status-other-build = The reminder program is a different version ({ $build }). Open Rubdown to replace it.
# $screen: the screen of that session, as its programs name it.
ctl-status-other-session = They appear in another session of yours, on the screen { $screen }.
ctl-status-no-server = This desktop can’t show notifications right now. Reminders wait in Today.
ctl-status-server-hangs = Your desktop’s notification service does not respond, so reminders do not appear. Rubdown tries again each time; logging out of the computer and in again restarts the service.
# $count: reminders.
ctl-status-missed = { $count ->
    [one] { $count } reminder could not be shown in time. What became of it: rubdownctl why
   *[other] { $count } reminders could not be shown in time. What became of them: rubdownctl why
}
# $count: reminders.
ctl-status-unanswered = { $count ->
    [one] { $count } reminder was not answered; you may not have seen it. What became of it: rubdownctl why
   *[other] { $count } reminders were not answered; you may not have seen them. What became of them: rubdownctl why
}
ctl-status-no-tray = This desktop has no system tray. Rubdown works without it.
ctl-status-questions = A few questions come before the plan: rubdownctl plan shows them.
# $what: names, separated by commas. $issue: what is wrong, $muscle: where.
ctl-status-noted = You noted: { $what }
ctl-status-issue = { $issue } ({ $muscle })
ctl-status-ahead = An entry is in the future: { $when }. If the clock was wrong, correct its time in the window, or delete it.
# $minutes: what is left of it.
ctl-status-session = { $minutes ->
    [one] A guided massage is running, { $minutes } minute left. To go back to it: rubdownctl session
   *[other] A guided massage is running, { $minutes } minutes left. To go back to it: rubdownctl session
}
ctl-status-session-paused = { $minutes ->
    [one] A guided massage is paused, { $minutes } minute left. To go back to it: rubdownctl session
   *[other] A guided massage is paused, { $minutes } minutes left. To go back to it: rubdownctl session
}
ctl-status-session-over = A guided massage is over. The window logs it; so does rubdownctl done.
ctl-status-journal = Journal: { $path }
ctl-status-zone-unknown = This computer does not say which time zone it is in, so times are in UTC. Set TZ, such as TZ=Europe/London, or the system’s time zone.
ctl-status-build = Version: { $build }

## import

# $file: its name. $what: the workout, as in the list.
ctl-import-added = { $file }: added – { $what }
ctl-import-known = { $file }: known
    .deleted = { $file }: known, and you deleted it. To add it again: --again
ctl-import-perhaps = { $file }: perhaps known, since this is in your journal – { $what }. To add it all the same: --again
# $why: a sentence.
ctl-import-skipped = { $file }: skipped. { $why }
# Several workouts in one file. $parts: how many of each, of ctl-import-part, separated by commas.
ctl-import-several = { $file }: { $parts }
ctl-import-part-added = { $count } added
ctl-import-part-known = { $count } known
ctl-import-part-perhaps = { $count } perhaps known (add with --again)
ctl-import-part-skipped = { $count } skipped
# Behind what became of a file that ends early.
ctl-import-cut = { $said } (The file ends early; perhaps it was still being copied.)
# $parts as above.
ctl-import-sum = { $workouts ->
    [0] No workout found.
    [one] { $workouts } workout: { $parts }.
   *[other] { $workouts } workouts: { $parts }.
}
ctl-import-nothing = Nothing to import was found. Rubdown reads FIT, TCX and GPX, also packed, and the tables of Strong and Hevy.
ctl-import-passed = { $count ->
    [one] { $count } other file was passed over.
   *[other] { $count } other files were passed over.
}
ctl-import-undo = To take the whole import back: rubdownctl undo
# An exported journal. $added, $known: entries.
ctl-import-exported = { $added ->
    [0] Everything in it was in your journal already.
    [one] { $added } entry added. To take it back: rubdownctl undo
   *[other] { $added } entries added. To take them back: rubdownctl undo
}

## export

ctl-export-written = Everything in your journal is in { $path }. It holds health data, so keep it as safe as the journal. To read it back: rubdownctl import FILE
# $count: tables.
ctl-export-tables = { $count ->
    [one] { $count } table is in { $folder }.
   *[other] { $count } tables are in { $folder }, one file each.
}
ctl-import-progress = Reading { $done } of { $total } …

## watch, sports

# $folder: its path.
ctl-watch = Rubdown watches { $folder }.
    .gone = Rubdown watches { $folder }, which is not there now. It goes on as soon as it is.
ctl-watch-none = No folder is watched. To watch one: rubdownctl watch ~/Workouts
ctl-watch-on = Rubdown now watches { $folder }. What comes in there is in your journal a few seconds later, as long as reminders are on.
ctl-watch-off = No folder is watched any more. What was imported stays in your journal.
# $sport: as files call it, $activity: what it is.
ctl-sports-line = { $sport }: { $activity }
ctl-sports-none = You have not set an activity for any sport, so Rubdown’s own table applies. To set one: rubdownctl sports "trail run" running

## calendar

# $act: the verbs, separated by commas.
ctl-calendar-only-for = That goes with: { $act }
ctl-calendar-needs-path = Name a path.
ctl-calendar-no-path = The list takes no path.
ctl-calendar-none = You have added no calendar. To add one: rubdownctl calendar add FILE.ics
ctl-calendar-line = { $name }: { $busy ->
    [one] { $busy } busy time
   *[other] { $busy } busy times
}, { $sessions ->
    [one] { $sessions } session or competition
   *[other] { $sessions } sessions and competitions
} to come. { $path }
# $why: a sentence.
ctl-calendar-stale = Last time it could not be read. { $why }
ctl-calendar-removed = { $name } was removed. Its file was not touched.
ctl-calendar-same = { $name }: not changed
ctl-calendar-failed = { $name }: not read. { $why }
ctl-calendar-read = { $name }: read, with { $busy ->
    [one] { $busy } busy time
   *[other] { $busy } busy times
} and { $sessions ->
    [one] { $sessions } session or competition
   *[other] { $sessions } sessions and competitions
} in the months around today
ctl-calendar-part-added = planned: { $count }
ctl-calendar-part-moved = moved: { $count }
ctl-calendar-part-withdrawn = withdrawn: { $count }
ctl-calendar-part-kept = left as you changed them here: { $count }
# $why: of calendar-skipped.
ctl-calendar-skipped = The event in line { $line } was left out: { $why }
ctl-calendar-more = Left out besides: { $count }
calendar-skipped-not_closed = it does not end
calendar-skipped-start = it has no start that can be read
calendar-skipped-end = it has no end that can be read
calendar-skipped-rule = it recurs by a rule that cannot be read
calendar-skipped-too_often = it recurs too often, or from too long ago
calendar-skipped-too_long = its lines are too long
calendar-skipped-fault = Rubdown failed on it, which is a fault of ours
ctl-calendar-feed = Your calendar is written to { $path }, and again whenever something in it changes. Subscribe to this file in another program.
ctl-calendar-feed-off = The calendar is no longer written. Its file stays where it is.
ctl-calendar-no-feed = No calendar is written. To write one: rubdownctl calendar feed FILE.ics
ctl-calendar-exported = Written to { $path }

## In the calendar for other programs

feed-name = Rubdown
feed-massage = Massage, { $minutes } min
    .therapist = Massage with your therapist, { $minutes } min
# $type: the type of massage. $pressure: how firm.
feed-how = { $type }, { $pressure }
feed-race = { $kind }: { $activity }
feed-effort = { $rpe } out of 10

## list

# $competition: competition-word.
ctl-list-workout = { $activity }, { $effort } ({ $rating }), { $minutes } min
    .competition = { $activity }, { $effort } ({ $rating }), { $minutes } min, { $competition }
# The effort that was named, or guessed because nobody named it.
ctl-list-rating = { $rpe } of 10
    .guessed = a guess: { $rpe } of 10
ctl-list-from = { $what }, from { $start }
ctl-list-session = { $what }, { $minutes } min
    .competition = { $what }, { $competition }, { $minutes } min
ctl-list-massage = { $type }, { $pressure }, { $minutes } min
# $time: when it was to be, such as “Tue 17 Nov 20:45”.
ctl-list-not-done = Massage not done, { $time }
    .started = Massage not done, started { $time }
ctl-list-skipped = Massage skipped, suggested for { $time }
    .kept = Massage skipped, kept for { $time }
    .started = Massage skipped, started { $time }
ctl-list-soreness = Soreness { $value } out of 10
ctl-list-empty = No entries.
# $before: an instant, to be typed as it is.
ctl-list-more = Earlier entries: rubdownctl list --before { $before }

# $days: short names of weekdays. $time: a time of day. $weeks: 2 or more. $date: the last day.
ctl-series = Every { $days } { $time }
ctl-series-weeks =
    { $weeks ->
        [one] every week
       *[other] every { $weeks } weeks
    }
ctl-series-until = until { $date }
# $dates: left out, separated by commas. $more: how many others.
ctl-series-except =
    { $more ->
        [0] except { $dates }
       *[other] except { $dates } and { $more } more
    }

## week

# $date: such as “Tue 1 Dec”. $marks: such as “rest day, light only”.
ctl-week-day = { $date } – { $marks }
# $what: a session, or a massage. $standing: how certain it is.
ctl-week-planned = { $what } (planned)
    .past = { $what } (not logged)
ctl-week-massage = { $what } ({ $standing })

## insights

ctl-insights-answer = On the days after a session of 7 or more out of 10, answer the question about soreness on Today, or type, for example, rubdownctl soreness 4. The table begins with the first answer.
ctl-insights-more-weeks = These are the last { $shown } of { $weeks }; --json shows them all.

## trial

ctl-trial-none = You have not begun a trial yet. It takes 8, 10 or 12 leg sessions: after each, ten minutes of massage for one leg, by lot, and on the next two evenings you say how sore each leg is.
    .how = To start: rubdownctl trial start
# What a result cannot say.
ctl-trial-limits = What it cannot say: you know which leg it is, and what you hope for is part of what you feel. It says nothing about strength, speed or injuries, and nothing about anybody else.
ctl-trial-only-for = That option goes with { $act }.
ctl-trial-both-legs = Say how sore both legs are, the left one first, such as: rubdownctl trial answer 2 4. If neither is: --not-sore
# $counted of $sessions count so far. $since: day and time.
ctl-trial-progress = Trial since { $since }: { $counted } of { $sessions } sessions
# $leg: left or right. $slot of $sessions.
ctl-trial-next = Next: the { $leg } leg, after leg session { $slot } of { $sessions }. Log that session as usual.
# $why: hurt or stopped.
ctl-trial-ruled-out = { $why ->
    [hurt] A problem in a leg is noted. Until it is resolved, no leg session counts; the same leg comes up again.
   *[stopped] Something stops all massages. Until it is resolved, no leg session counts; the same leg comes up again.
}
# $leg: left or right. $until: day and time. $command: options to type as they are.
ctl-trial-massage =
    Now: ten minutes for the { $leg } leg only; begin before { $until }. The other leg gets no massage.
    With guidance: rubdownctl session --minutes 10 { $command }
    Without: when they are over, rubdownctl trial massaged
# $from: day and time.
ctl-trial-evening = Session { $slot }: the next question comes { $from }.
# $first: left or right, the leg to ask about first. $until: day and time.
ctl-trial-asks = { $first ->
    [left] Session { $slot }: how sore is your left leg right now, and how sore the right one? 0 is not at all, 10 as sore as can be. You can answer until { $until }.
   *[right] Session { $slot }: how sore is your right leg right now, and how sore the left one? 0 is not at all, 10 as sore as can be. You can answer until { $until }.
}
    .how = To answer, the left leg first: rubdownctl trial answer LEFT RIGHT; not sore: rubdownctl trial answer --not-sore
ctl-trial-complete = All sessions are done. What came out: rubdownctl trial result
ctl-trial-stopped = Ended early, { $time }, without a result.
# $state: whether it counts. $time: when the workout ended.
ctl-trial-session = { $state ->
    [open] Session { $slot }, { ctl-trial-leg } leg, { $time }
    [counts] Session { $slot }, { ctl-trial-leg } leg, { $time }: counts
    [hurt] Session { $slot }, { ctl-trial-leg } leg, { $time }: does not count, a leg was hurt
    [stopped] Session { $slot }, { ctl-trial-leg } leg, { $time }: does not count, all massages were stopped
    [both_massaged] Session { $slot }, { ctl-trial-leg } leg, { $time }: does not count, the other leg was massaged, too
    [not_massaged] Session { $slot }, { ctl-trial-leg } leg, { $time }: does not count, the leg was not massaged in time
    [unanswered] Session { $slot }, { ctl-trial-leg } leg, { $time }: does not count, neither evening was answered
   *[gone] Session { $slot }, { ctl-trial-leg } leg, { $time }: does not count, it was deleted or is no longer a leg session
}
# $progress: the line of a trial. $id: to type as it is.
ctl-trial-earlier = Earlier: { $progress }. Its result: rubdownctl trial result --trial { $id }
# $seal: 64 letters and digits.
ctl-trial-seal = The draw is sealed; rubdownctl trial check opens it at the end. Seal: { $seal }
ctl-trial-started = The trial has begun. Which leg comes after which session has just been drawn.
ctl-trial-massaged = Noted: ten minutes for that leg.
# $left, $right: 0 to 10.
ctl-trial-answered = Noted: left leg { $left }, right leg { $right }. Your answers stay closed until the end.
ctl-trial-very-sore = A leg is very sore. The trial gives no advice; if you report it, rubdownctl asks whether something is wrong: rubdownctl soreness
ctl-trial-ended = The trial has ended, without a result. What you entered is kept.
# $line: what was sealed. $seal: its SHA-256.
ctl-trial-seal-holds =
    The seal holds. What was sealed at the start:
    { $line }
    Seal: { $seal }
    To check it yourself, give the line to sha256sum: echo '{ $line }' | sha256sum
ctl-trial-seal-broken =
    The seal does not hold: something other than Rubdown changed the journal. The draw in it now:
    { $line }
    Seal: { $seal }
# $points: on the scale from 0 to 10.
ctl-trial-found-less = The massaged leg was less sore, by about { $points } out of 10 points
ctl-trial-found-more = The massaged leg was sorer, by about { $points } out of 10 points
ctl-trial-found-open = No clear difference between your legs
ctl-trial-found-nothing = Both legs were the same after every session
# Columns.
ctl-trial-result =
    .session = Session
    .leg = Massaged
    .massaged = This leg
    .other = Other leg
    .difference = Difference
ctl-trial-leg = { $leg ->
    [left] left
   *[right] right
}
ctl-trial-counts = Of { $sessions } sessions, the massaged leg was less sore in { $less }, the same in { $same } and sorer in { $more }.
# $middle, $low, $high: one of the amounts below.
ctl-trial-interval = The middle difference: { $middle }. The true one could lie anywhere from { $low } to { $high }. A range drawn this way contains it in at least 95 of 100 such trials.
# $of: a number from 1 to 100.
ctl-trial-chance = If the massage did nothing, the draw alone would put the legs at least this far apart in about { $of } of 100 trials.
    .rare = If the massage did nothing, the draw alone would put the legs at least this far apart in fewer than 1 of 100 trials.
ctl-trial-points = no difference
    .less = { $points } less
    .more = { $points } more

## why

ctl-why-rules = Why
ctl-why-alternatives = Also possible
# $grade: how well it is supported. $sources: names, separated by semicolons.
ctl-why-basis = Evidence: { $grade }
    .sources = Evidence: { $grade }. Sources: { $sources }
ctl-why-recovery-guide = Article on timing
ctl-why-reminders = Reminders
ctl-why-no-reminders = None: this plan has no reminders.
ctl-why-reminder = { $kind }, { $time }: { $state }
