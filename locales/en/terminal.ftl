# What rubdownctl says.

## Help: ctl-help-<verb> is what a verb does, each attribute an argument of it.

ctl-help-heading-usage = Usage:
ctl-help-heading-verbs = Verbs
ctl-help-heading-values = Values
ctl-help-heading-options = Options
ctl-help-value-verb = VERB
ctl-help-ids-activity = Activities
ctl-help-ids-muscle = Muscles
ctl-help-ids-flag = Warning signs
ctl-help-ids-issue = Wrong in one place

ctl-help = Rubdown from a terminal: log a workout, see when a massage helps, answer a reminder.
    .json = Answer with one JSON document
    .lang = Speak this language instead of the one that is set
    .home = Use this folder instead of RUBDOWN_HOME or the usual ones
    .help = Show this help
    .version = Show the version
ctl-help-log = Log a workout that has ended
    .activity = What it was; the list is below
    .rpe = How hard it felt, from 1 (very, very easy) to 10 (maximal)
    .minutes = How long it took; 60 if you leave it out
    .ago = How long ago it ended, such as 30m or 1h; just now if you leave it out
    .at = When it ended: 18:00 today, "2026-11-23 18:00" or RFC 3339
    .competition = It was a race, match or meet
    .muscle = What you trained, instead of what is usual for the activity; as often as you like
    .soreness = How sore the trained muscles are now, from 0 to 10
    .flag = A warning sign that you notice; as often as you like
    .note = A note of your own
ctl-help-plan = Show the open plan, or answer questions to the rules
    .why = Say which rules shaped it, and what else would be possible
    .input = Read questions from a file (- for standard input), one JSON document a line, and print one plan a line; touches no journal
ctl-help-next = Show the next reminder and the next massage
ctl-help-status = Show whether reminders are on, and where your journal lies
ctl-help-list = List workouts and massages, newest first
    .limit = How many at most; 20 if you leave it out
    .before = Only what was before this time
ctl-help-keep = Keep the recommended time, or one of your own
    .at = When the massage starts: the next 21:00, "2026-11-23 21:00" or RFC 3339
    .minutes = How long it takes
    .by = Who massages: therapist or self
    .despite_warnings = Keep it although a rule warns; what a rule refuses stays refused
    .plan = A plan by its id, instead of the open one
ctl-help-done = Say that the massage was done
    .minutes = How long it took; as planned if you leave it out
    .started = When it started; so that it ends now if you leave it out
    .type = Which type: sports, deep_tissue, swedish, myofascial or percussion
    .by = Who massaged: therapist or self
    .pressure = How firm it was, from 1 (very light) to 5 (deep)
    .plan = A plan by its id, instead of the open one
ctl-help-snooze = Be reminded again later, never after the window
    .time = 15m, 1h, or slot for shortly before the massage; 15m if you leave it out
    .plan = A plan by its id, instead of the open one
ctl-help-skip = Leave this massage out
    .plan = A plan by its id, instead of the open one
ctl-help-soreness = Say how sore the trained muscles are now
    .value = From 0 (not at all) to 10 (extremely)
ctl-help-flag = Say that something is wrong, or no longer is
    .sign = A warning sign, or what is wrong in one place; the lists are below
    .muscle = Where it is; as often as you like
    .since = Since when, for what is wrong in one place; now if you leave it out
    .clear = It is settled: a professional says that training and massage are all right again, a fever has been gone for a day, or the place has healed
ctl-help-travelled = Say that a journey has just ended
    .minutes = How long it took; more than four hours if you leave it out
ctl-help-clot = Answer the question about a blood clot that follows a long journey
    .sign = yes if one of the signs is there, no if none is
ctl-help-pause = Pause all reminders
    .until = For 1h, until tomorrow, or until they are resumed; 1h if you leave it out
ctl-help-resume = Resume reminders
ctl-help-why = Say why a plan is as it is, and what happened to its reminders
    .plan = A plan by its id, instead of the latest
ctl-help-check = Check that the journal is sound
ctl-help-backup = Write a checked copy of the journal
    .file = Where to
ctl-help-restore = Go back to a backup, or list the backups there are
    .from = The file of a backup, or newest for the newest good one; the list if you leave it out
ctl-help-due = Answer when a regular massage is due
    .why = Say from when on it can be booked, and when it is past the usual interval, too
    .input = Read questions from a file (- for standard input), one JSON document a line; touches no journal
ctl-help-checkin = Answer what signs of a check-in come to
    .why = Say which signs count and what else to do, too
    .input = Read questions from a file (- for standard input), one JSON document a line; touches no journal
ctl-help-completions = Print completions for a shell
    .shell = bash, elvish, fish, powershell or zsh

## Wrong usage

# $argument: as it was typed.
ctl-usage-unknown = There is no “{ $argument }”.
# $value: what cannot be understood.
ctl-usage-value = “{ $value }” does not fit { $argument }.
ctl-usage-value-missing = { $argument } needs a value.
ctl-usage-missing = Something is missing: { $argument }.
# $other: what it does not go with.
ctl-usage-conflict = { $argument } does not go with { $other }.
ctl-usage-other = This command cannot be understood.
# $suggested: one or more words.
ctl-usage-suggestion = Possible: { $suggested }.
ctl-usage-help = Add --help to see what there is.

## A plan

# $type, $pressure: in words. .therapist: the same by a therapist.
ctl-plan-headline = { $type }, { $pressure }, { $minutes } minutes
    .therapist = { $type } by your therapist, { $pressure }, { $minutes } minutes
# $span: from when to when. $distance: how far away. $window: the window's name.
ctl-plan-when = { $span } · { $distance } · { $window }
# $status: what the plan comes to. $why: a sentence.
ctl-plan-status = { $status }. { $why }
# $muscles, $types, $caps, $times: names, separated by commas.
ctl-plan-muscles = Muscles: { $muscles }
# $muscle: one that is healing.
ctl-plan-light = { $muscle } (light only)
ctl-plan-also = Also suits: { $types }
ctl-plan-held-down = Pressure held down by: { $caps }
ctl-plan-not-deep-before = No deep tissue massage before { $time }
# $why: the sentence of the rule that leaves it out.
ctl-plan-not-deep = No deep tissue massage. { $why }
ctl-plan-book-by = Book by { $time }
ctl-plan-reminders = Reminders: { $times }
# $minutes: always ten.
ctl-plan-interim = Until then: { $minutes } minutes by yourself, { $span }, { $pressure }. { $types }. { $muscles }
ctl-plan-snoozed = Snoozed until { $time }

## Something has to be looked at first

# $stop: how soon.
ctl-stop = { $stop }.
# $name: a warning sign. $what: what to do now.
ctl-stop-flag = { $name }: { $what }
# $sure: the question whether it is over. $flags: ids, to be typed as they are.
ctl-stop-end = { $sure } Then say so: rubdownctl flag --clear { $flags }
ctl-checkin-again = When it is settled, answer the check-in again in Rubdown’s window.
# $questions: one a line, each behind its id.
ctl-safety-questions =
    Is anything wrong? Most people have none of these.
    { $questions }
    If one is true, say so with its id: rubdownctl flag rf_fever, for instance. If none is, go on.

ctl-state-open = Offered
ctl-state-kept = You keep this time.
ctl-state-started = The massage has begun.
ctl-state-done = Done
ctl-state-skipped = Skipped
ctl-state-superseded = Replaced by a later plan
ctl-state-expired = Over

## What a verb answers

ctl-logged-without-plan = Logged. There is no plan for it: it is too long ago, or another workout leads.
# $span: from when to when. $what: what the massage is.
ctl-kept = Kept: { $span }. { $what }
ctl-done = Logged. This plan is done.
ctl-skipped = Skipped. There are no more reminders for this plan.
ctl-noted = Noted.
ctl-soreness-noted = Noted. No plan is open that it could change.
ctl-clot-question =
    First, after your journey: is one calf or leg swollen, warm, red or aching, or do you have a known clot?
    Answer with: rubdownctl clot yes, or rubdownctl clot no. Until then, leave your legs alone.
ctl-check-sound = The journal is sound: { $path }
ctl-backup-written = Backup written and checked: { $path }
# $made: when. $size: in kilobytes. $path: the file.
ctl-restore-backup = { $made }, { $size } kB: { $path }
ctl-restore-none = There are no backups in { $path } yet. Rubdown makes one a week.
ctl-restore-how = To go back to one: rubdownctl restore newest, or the file’s name in its place.
# $made: when the backup was made. $path: the file. $aside: where the journal from before lies.
ctl-restored = Your journal is now its copy of { $made }: { $path }
ctl-restored-aside = The one before it was kept. To go back to it: rubdownctl restore { $aside }
# $since: when the copy was made. $file: where the damaged journal lies.
ctl-journal-restored = The journal was damaged. Rubdown went back to its copy of { $since }; what was logged after that is not in it. The damaged file was kept: { $file }
ctl-journal-begun_anew = The journal was damaged, and no good copy of it was there, so Rubdown began a new one. The damaged file was kept: { $file }
ctl-journal-put_back = The journal was put back to its copy of { $since }. The one before it was kept: { $file }

## next

# $kind: what it says. $time: when. $distance: how far away.
ctl-next-reminder = Next reminder: { $kind }, { $time } ({ $distance })
ctl-next-no-reminder = No reminder is waiting.
ctl-next-massage = Next massage: { $span }. { $what }
ctl-paused = Reminders are paused until you resume them.
ctl-paused-until = Reminders are paused until { $time }.

## status

ctl-status-on = Reminders are on.
ctl-status-other-build = The reminder program is of another version ({ $build }). Open Rubdown to replace it.
ctl-status-no-server = This desktop shows no notifications at the moment. Reminders wait in Today.
ctl-status-no-tray = This desktop has no tray. Everything works without it.
# $what: names, separated by commas. $issue: what is wrong, $muscle: where.
ctl-status-noted = You noted: { $what }
ctl-status-issue = { $issue } ({ $muscle })
ctl-status-journal = Journal: { $path }
ctl-status-build = Version: { $build }

## list

ctl-list-workout = { $activity }, { $effort } ({ $rpe } of 10), { $minutes } min
    .competition = { $activity }, { $effort } ({ $rpe } of 10), { $minutes } min, competition
ctl-list-massage = { $type }, { $pressure }, { $minutes } min
ctl-list-empty = Nothing here.
# $before: an instant, to be typed as it is.
ctl-list-more = Earlier entries: rubdownctl list --before { $before }

## why

ctl-why-rules = Why
ctl-why-alternatives = Also possible
# $grade: how well it is supported. $sources: names, separated by semicolons.
ctl-why-basis = Grade: { $grade }
    .sources = Grade: { $grade }. Sources: { $sources }
ctl-why-recovery-guide = Recovery guide
ctl-why-reminders = Reminders
ctl-why-no-reminders = None: this plan does not remind you.
ctl-why-reminder = { $kind }, { $time }: { $state }
