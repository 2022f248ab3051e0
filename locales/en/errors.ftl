# What went wrong: what happened, what was kept, what to do. .title: the same in a few words.
# $detail: the path, id or value in question; may be empty.

## Rejected by the rules

# $detail: massage, issue or workout.
error-E_FUTURE_END =
    { $detail ->
        [massage] This massage would end in the future. Nothing was saved. Log it when it is over, or correct the time.
        [issue] This problem would begin in the future. Nothing was saved. Correct the time.
       *[workout] This workout would end in the future. Nothing was saved. Log it when it is over, or correct the time.
    }
    .title = Not over yet
error-E_RPE_RANGE = Effort is a whole number from 1 to 10. Nothing was saved. Pick a number in that range.
    .title = Must be 1 to 10
error-E_ACTIVITY = Rubdown does not know the activity “{ $detail }”. Nothing was saved. Pick one from the list.
    .title = Unknown activity
error-E_INTERVAL = A period must end after it starts. Nothing was saved. Check its start and end.
    .title = Ends before it starts
error-E_UNTIL = The last day of these sessions is before the first. Nothing was saved. Pick a later last day, or none.
    .title = Ends before it starts
error-E_DURATION = A duration must be at least one minute and at most a week. Nothing was saved. Check the minutes.
    .title = Invalid duration
error-E_SORENESS_RANGE = Soreness is a whole number from 0 to 10. Nothing was saved. Pick a number in that range.
    .title = Must be 0 to 10
error-E_UNKNOWN_ID = Rubdown does not know “{ $detail }”. Nothing was saved. Check the spelling.
    .title = Unknown name
error-E_ZONE = There is no time zone called “{ $detail }”. Nothing was saved. Use a name such as Europe/Berlin.
    .title = Unknown time zone
error-E_TOO_MANY = That is more entries than Rubdown can plan with: { $detail }. Nothing was saved. Send fewer at once.
    .title = Too many entries
error-E_INPUT = This could not be read: { $detail }. Nothing was saved. Compare it with an example.
    .title = Unreadable

## Refused by the journal

# $detail: the rules, in words or as ids.
error-E_RULE_FORBIDS = A rule forbids this time ({ $detail }). Your plan is unchanged. Pick another time.
    .title = Not at this time
error-E_RULE_WARNS = A rule warns against this time ({ $detail }). Your plan is unchanged. Pick another time, or confirm that you want this one anyway: in a terminal, with --despite-warnings.
    .title = Better at another time
    .window = A rule warns against this time ({ $detail }). Your plan is unchanged. Pick another time, or confirm that you want this one anyway.
# $detail: until when, such as “Thu 26 Nov 17:00”.
error-E_PAST_PLAN = That is outside the windows of this workout. Your plan is unchanged. Pick a time until { $detail }. A massage at another time needs no plan: afterwards, note it with rubdownctl done.
    .title = Outside this plan
    .window = That is outside the windows of this workout. Your plan is unchanged. Pick a time within them. A massage at another time needs no plan: note it afterwards.
# $detail: what stops it, by its id; several with commas between them.
error-E_STOPPED =
    { $detail ->
        [recent_clot] After a blood clot a doctor has to say yes to massage first. Nothing was changed. Once that is so, note it: in the window, under Settings, Health; in a terminal, with rubdownctl conditions --cleared recent_clot.
        [soreness_over_7_days] Soreness that has lasted a week should be looked at before any massage. Nothing was changed. Show it to a doctor or physiotherapist.
       *[other] Something needs attention first. Nothing was changed. The page “Today” says what to do; in a terminal: rubdownctl plan.
    }
    .title = Something comes first
    .window =
        { $detail ->
            [recent_clot] After a blood clot a doctor has to say yes to massage first. Nothing was changed. Once that is so, enter it under Settings, Health.
            [soreness_over_7_days] Soreness that has lasted a week should be looked at before any massage. Nothing was changed. Show it to a doctor or physiotherapist.
           *[other] Something needs attention first. Nothing was changed. The page “Today” says what to do.
        }
error-E_CLOT_QUESTION = You have been travelling, and this massage works on your legs. Nothing was changed. Answer the question about a blood clot first: in a terminal, with rubdownctl clot.
    .title = One question first
    .window = You have been travelling, and this massage works on your legs. Nothing was changed. A question about a blood clot comes first.
error-E_SAFETY_QUESTIONS = After a session like that, a few questions come first. Nothing was changed. Answer them: in a terminal, with rubdownctl flag.
    .title = A few questions first
    .window = After a session like that, a few questions come first. Nothing was changed.
error-E_CONDITIONS = Firm massage and massage guns do not suit every health condition. Nothing was changed. Say once whether you have one: in a terminal, with rubdownctl conditions.
    .title = One question first
    .window = Firm massage and massage guns do not suit every health condition. Nothing was changed. Say once whether you have one.
error-E_NOT_FOUND = There is no such entry: { $detail }. Nothing was changed. It may have been deleted or replaced.
    .title = Not found
error-E_NOT_OPEN = The plan does not allow that now: it is closed, runs already, or has no time for a massage. Nothing was changed. See today’s plan.
    .title = Not possible now
error-E_NOT_SELF = A therapist gives this massage, so it cannot be started here. Nothing was changed. Say afterwards that it is done, or pick a time for yourself.
    .title = Your therapist’s massage
error-E_UNANSWERED = A massage is over, and Rubdown does not know yet whether it took place. Nothing was changed. Answer that first.
    .title = One question first
error-E_DURING_WORKOUT = This massage would have begun before your workout ended. Nothing was noted. Give it fewer minutes, or say when it began.
    .title = Before the end of your workout
error-E_NOTHING_TO_UNDO = There is nothing to take back. Nothing was changed. Only what was changed in the last 24 hours can be taken back.
    .title = Nothing to take back
error-E_STOP_STAYS = You told Rubdown that something is wrong, and taking this back would only hide it. Nothing was changed. What to do, and what ends the stop, is on Today; in a terminal: rubdownctl plan.
    .title = The stop stays
    .window = You told Rubdown that something is wrong, and taking this back would only hide it. Nothing was changed. What to do, and what ends the stop, is on Today.
error-E_ENDS_STOP = This would take a recent blood clot off your list and end the stop on all massage. Nothing was changed. If it was noted by mistake, say so: in a terminal, with rubdownctl conditions and --replace.
    .title = A stop stays
    .window = This would take a recent blood clot off your list and end the stop on all massage. Nothing was changed. If it was noted by mistake, take it off the list on its own, and say so when asked.
error-E_SNOOZE_TOO_LONG = That is after the massage window ends. The reminder is unchanged. Choose a shorter time, or skip the massage.
    .title = Too late for this window
error-E_SNOOZE_TOO_SHORT = Your time has its own reminder, and that comes later. It is unchanged. To be reminded at another time, choose another time for the massage.
    .title = Not due yet
error-E_YEAR = The year { $detail } is too far away. Nothing was saved. Check the time.
    .title = Too far away
# $detail: how many letters it may have.
error-E_TEXT_TOO_LONG = This text is too long: at most { $detail } characters fit. Nothing was saved. Shorten it and save again.
    .title = Text too long
error-E_SETTING = { $detail ->
    [doctors_yes] The day of a doctor’s yes lies in the future. Your settings are unchanged. Give the day on which it was said, today at the latest: --on 2026-11-23, or no --on for today.
   *[other] That setting is not valid: { $detail }. Your settings are unchanged. Correct it and save again.
}
    .window = { $detail ->
        [doctors_yes] The day of a doctor’s yes lies in the future. Your settings are unchanged. Enter the day on which it was said, today at the latest.
       *[other] That setting is not valid: { $detail }. Your settings are unchanged. Correct it and save again.
    }
    .title = Invalid setting
error-E_BACKUP_ONTO_JOURNAL = { $detail } is your journal itself, or belongs to it. No backup was made, and the journal is unchanged. Choose another name or folder for the backup.
    .title = Not a place for a backup
error-E_BACKUP_OVER_FILE = { $detail } is there already and is not a backup of Rubdown’s, or it is in use. It was left as it is, and no backup was made. Choose another name, or move it away first.
    .title = Another file is there

## The journal cannot be read or written

error-E_NOT_A_JOURNAL = { $detail } is not a Rubdown journal, or it is damaged. It was left unchanged. Move it aside to start a new one, or restore a backup with “rubdownctl restore”.
    .title = Not a journal
    .window = { $detail } is not a Rubdown journal, or it is damaged. It was left unchanged. Move it aside to start a new one; the backups in the folder next to it are kept.
error-E_JOURNAL_DAMAGED = The journal { $detail } is damaged. This could not be done, and nothing was deleted. Try again: Rubdown then keeps the damaged file aside and restores the last good backup.
    .title = Journal damaged
error-E_NEWER_JOURNAL = Your journal was made by another version of Rubdown that this one does not know ({ $detail }). It was left unchanged. Install that version to continue.
    .title = Journal from another version
error-E_READ_ONLY = Rubdown has no permission to write to { $detail }. Nothing was saved, and nothing was lost. Check the folder’s permissions.
    .title = No permission to write
error-E_IS_LINK = { $detail } is a link, but one of Rubdown’s files belongs there. Nothing was changed. Move the link away and try again.
    .title = A link in the way
error-E_IS_FOLDER = { $detail } is a folder, but one of Rubdown’s files belongs there. Nothing was changed. Move the folder away and try again.
    .title = A folder in the way
error-E_IS_NO_FILE = { $detail } is a pipe, a socket or a device, but one of Rubdown’s files belongs there. Nothing was changed. Move it away and try again.
    .title = Not a file
error-E_LINK_DANGLING = Your journal is a link to { $detail }, and there is no such folder. If it is on a drive, connect it and try again. Nothing was changed.
    .title = The link leads nowhere
error-E_DISK_FULL = The disk is full, so this change was not saved; everything before it is safe. Free some space and try again. Until then you can look everything up, and reminders still come.
    .title = Disk full
error-E_NETWORK_FOLDER = { $detail } is on a network drive, where a journal cannot be kept safely. Nothing was saved. Choose a folder on this computer.
    .title = Network drive
error-E_JOURNAL_BUSY = Another program is using the journal. Nothing was saved. Try again in a moment.
    .title = Journal in use
error-E_JOURNAL = The journal could not be read or written: { $detail }. What was saved before is still there. Try again; if the problem persists, run “rubdownctl check”.
    .title = Problem with the journal
    .window = The journal could not be read or written: { $detail }. What was saved before is still there. Try again; if it happens again, close Rubdown and open it again; it then checks the journal.

## The folder

error-E_NO_HOME = This system has no folder for your data. Nothing was saved. Set RUBDOWN_HOME to a folder of yours.
    .title = No folder for your data
error-E_HOME = The folder { $detail } cannot be created or used. Nothing was saved. Check that it is yours and writable.
    .title = Folder not usable
error-E_HOME_GONE = The folder { $detail } had your journal, and now it is not there. If it is on a drive, connect it and try again. Nothing was changed. To begin a new one there: rubdownctl begin
    .title = Journal missing
    .window = The folder { $detail } had your journal, and now it is not there. If it is on a drive, connect it and try again. Nothing was changed.
error-E_HOME_ELSEWHERE = You have a journal in { $detail }, and this would begin a second one. Nothing was changed. To use that one, set RUBDOWN_HOME to its folder; to begin a second one all the same: rubdownctl begin
    .title = Another journal exists
    .window = You have a journal in { $detail }, and this would begin a second one. Nothing was changed. To use that one, start Rubdown as you did before.
error-E_HOME_OPEN = { $detail } belongs to someone else, or others can write to it, so Rubdown keeps nothing there. Nothing was saved. Move it away if it is not yours, stop everyone else from writing to it, or choose a folder of your own.
    .title = Open to others
error-E_HOME_RELATIVE = The folder for your data must be a full path. As it is set, your journal would be in { $detail }, and somewhere else whenever you start Rubdown from another folder. Nothing was saved. Give RUBDOWN_HOME, --home or HOME as a full path.
    .title = Not a full path

## The reminder program

error-E_AGENT_START = The reminder program could not be started: { $detail }. Your journal is safe. Try again; if the problem persists, reinstall Rubdown.
    .title = Reminders not started
error-E_AGENT_OFF = Reminders are off: the reminder program is not running. Your journal is safe. To turn reminders on, open Rubdown or run “rubdownctl reminders on”.
    .title = Reminders are off
    .window = Reminders are off: the reminder program is not running. Your journal is safe.
error-E_AGENT_SILENT = The reminder program does not respond, so reminders may not come. Your journal is safe. To end it and start it again, in a terminal: rubdownctl reminders on
    .title = No response
    .window = The reminder program does not respond, so reminders may not come. Your journal is safe. Log out of the computer and in again to restart it.
error-E_AGENT_GARBLED = Something else answers in place of the reminder program, so reminders may not come. Your journal is safe. To restart the reminder program, in a terminal: rubdownctl reminders on
    .title = Unexpected response
    .window = Something else answers in place of the reminder program, so reminders may not come. Your journal is safe. Log out of the computer and in again to restart it.
error-E_AGENT_PROTOCOL = The reminder program is a different version ({ $detail }). Your journal is safe. Open Rubdown to replace it.
    .title = Different version
error-E_AGENT_PATH = The path { $detail } is too long to reach the reminder program. Your journal is safe. Choose a folder with a shorter path.
    .title = Path too long
error-E_AGENT_SOCKET = The reminder program cannot be reached: { $detail }. Your journal is safe. Open Rubdown to start it again.
    .title = Not reachable
    .window = The reminder program cannot be reached: { $detail }. Your journal is safe. Log out of the computer and in again to restart it.

# $detail: the folder.
error-E_FILE_NOT_SAVED = No file could be written to the folder { $detail }. Your journal is unchanged. Check that the folder is there and has room, and save again.
    .title = Not saved

## The terminal

# $detail: what is wrong with the command, in words.
error-E_USAGE = { $detail }
    .title = Wrong usage
error-E_NO_SESSION = There is no self-massage to guide you through now. Nothing was changed. Today shows what comes next.
    .title = No guided massage
error-E_SESSION_RUNS = A guided massage has begun already. Nothing was changed. Go back to it, or end it first.
    .title = A massage is running
error-E_TRIAL_RUNS = A trial is running already. Nothing was changed. Wait for its result, or end it first.
    .title = A trial is running
error-E_NO_TRIAL = You are not in a trial. Nothing was changed. To begin one: rubdownctl trial start
    .window = You are not in a trial. Nothing was changed. One begins under Insights.
    .title = None is running
error-E_TRIAL_ASKS_NOTHING = The trial asks nothing now. Nothing was changed. It asks on the two evenings after a leg session, from 17:00 to 04:00.
    .title = Not asked now
error-E_TRIAL_NO_MASSAGE = The trial has no leg to massage now. Nothing was changed. Its time is after a leg session, until the next evening.
    .title = No leg to massage
error-E_TRIAL_CLOSED = The trial stays closed until all its sessions are done. Nothing is worked out before. How far it is: rubdownctl trial
    .window = The trial stays closed until all its sessions are done. Nothing is worked out before. Its page says how far it is.
    .title = Still closed
error-E_TRIAL_STOPPED = This trial was ended early, so it has no result. Its entries are kept. To begin another: rubdownctl trial start
    .window = This trial was ended early, so it has no result. Its entries are kept. Another one begins under Insights.
    .title = No result
error-E_NO_PLAN = No plan is open. Nothing was changed. Log a workout to get one. A massage that took place can be logged without one: rubdownctl done --minutes 30.
    .title = No open plan
    .window = No plan is open. Nothing was changed. Log a workout to get one. A massage that took place can be logged without one.
# $detail: the folder of the backups.
error-E_NO_BACKUP = There is no good backup in { $detail }. Your journal is unchanged. Give the file of a backup from elsewhere.
    .title = No backup
# $detail: the damaged file.
error-E_JOURNAL_RESTORED = The journal was damaged, so Rubdown restored the newest good backup. The damaged file was kept: { $detail }
    .title = Restored from a backup
# $detail: the damaged file.
error-E_JOURNAL_STARTED_OVER = The journal was damaged and there was no good backup, so Rubdown started a new one. The damaged file was kept: { $detail }
    .title = New journal started
# $detail: where the changes are.
error-E_JOURNAL_LOG_SET_ASIDE = Another journal file was put in the place of the previous one, and Rubdown goes on with it. Changes that had not reached the previous file were kept: { $detail }
    .title = Another journal
error-E_JOURNAL_LAID_OVER = Another journal file, an older one or a copy was put in the place of the previous one, and Rubdown goes on with it. What was noted elsewhere is not in it. See which folder this is, and what is in it: rubdownctl status
    .title = Another journal
    .window = Another journal file, an older one or a copy was put in the place of yours, and Rubdown goes on with it. What you noted elsewhere is not in it.
# $detail: what names the zone: TZ=Mars or /etc/localtime.
error-E_ZONE_UNREADABLE = { $detail } is not a time zone that can be read, so all times are in UTC. Set TZ, such as TZ=Europe/London, or the system’s time zone.
    .title = Time zone not readable
error-E_ZONE_NAMELESS = { $detail } has rules of its own, which Rubdown cannot follow, so all times are in UTC. Set TZ, such as TZ=Europe/London, or the system’s time zone.
    .title = Time zone without a name
# $detail: the folder of the backups.
error-E_BACKUP = Your change is saved, but no backup could be made in { $detail }. Check that the folder is there, is yours and has room.
    .title = No backup made
# $detail: where the link leads.
error-E_BACKUPS_GONE = No backups are being made: “backups” beside your journal is a link to { $detail }, and there is no such folder. If it is on a drive, connect it. Otherwise delete the link, and Rubdown makes a folder of its own.
    .title = The folder for backups is missing
error-E_NOT_TEXT = What came from standard input is not text in UTF-8. Nothing was saved. Convert it first, or type the text.
    .title = Not text
error-E_FILE = This file cannot be read or written: { $detail }. Nothing was changed. Check its name and permissions.
    .title = File not usable

## Files to import

error-E_FILE_EMPTY = The file is empty.
    .title = Empty file
error-E_FILE_KIND = This is not a file but a device, a pipe or something like it. Name a file or a folder.
    .title = Not a file
# $detail: what the system said.
error-E_FILE_READ = It cannot be opened or read: { $detail }. Check its name and permissions, and that its drive is there.
    .title = Cannot be read
# $detail: how many MiB there may be.
error-E_FILE_TOO_LARGE = It is larger than a recording can be ({ $detail } MiB).
    .title = Too large
# $detail: how many times.
error-E_FILE_BOMB = Unpacked it would be more than { $detail } times as large, which no recording is.
    .title = Far too large unpacked
# $detail: how many there may be.
error-E_FILE_TOO_MANY = It has more points, rows or workouts than a recording can have ({ $detail }).
    .title = Too many entries
error-E_ARCHIVE_TOO_MANY = There are more than { $detail } files in this archive. Unpack it and import the folder.
    .title = Too many files
error-E_ARCHIVE_NESTED = There are archives inside archives, more than { $detail } deep. Unpack them first.
    .title = Packed too often
error-E_FILE_TOO_DEEP = Its parts are nested more than { $detail } deep, which no recording needs.
    .title = Nested too deep
error-E_ARCHIVE_PASSWORD = It is under a password. Unpack it and import what is in it.
    .title = Under a password
error-E_ARCHIVE_DAMAGED = The archive is damaged, or packed in an unusual way. Copy it again, or unpack it with another program.
    .title = Archive unreadable
error-E_FILE_DAMAGED = It begins like a workout file, but nothing in it can be read. Copy it again from where it came from.
    .title = File damaged
error-E_FILE_ROUTE = It is a route or a track without times, not a workout that was done.
    .title = A route
error-E_FILE_COURSE = It is a course to follow, not a workout that was done.
    .title = A course
error-E_FILE_PLACES = It has places and no track.
    .title = Places only
error-E_FILE_PLANNED = It is a workout to be done, not one that was done.
    .title = A plan
error-E_FILE_SETTINGS = It has the settings of a device, and no workout.
    .title = Settings
# $detail: what the device calls it.
error-E_FILE_NOT_ACTIVITY = It is from a device, but no workout: { $detail }.
    .title = Not a workout
error-E_FILE_NO_LENGTH = The workout in it has no length.
    .title = No length
error-E_FILE_NO_DATE = The device did not know the date, so nobody can say when it was. Log the workout by hand.
    .title = No date
# $detail: the program that makes such tables, or none.
error-E_FILE_OTHER_TABLE =
    { $detail ->
        [none] It is a table, but not one of Strong or Hevy.
       *[other] It is a table of { $detail }; only those of Strong and Hevy are read.
    }
    .title = Another table
# $detail: the outermost element.
error-E_FILE_OTHER_XML = It is XML of another kind ({ $detail }), neither TCX nor GPX.
    .title = Other XML
# $detail: what it looks like, such as json or pdf, or none.
error-E_FILE_OTHER =
    { $detail ->
        [none] Rubdown does not read this kind of file, only FIT, TCX, GPX, and the tables of Strong and Hevy.
       *[other] Rubdown does not read this kind of file ({ $detail }), only FIT, TCX, GPX, and the tables of Strong and Hevy.
    }
    .title = Another kind of file
error-E_FILE_READER = Rubdown failed on it, which is a fault of Rubdown. Your journal is unharmed.
    .title = Rubdown failed on it
error-E_FOLDER_LOOP = This folder is a link back to a folder around it.
    .title = Goes in a circle
# $detail: the sport, as the file names it, or none.
error-E_NO_ACTIVITY =
    { $detail ->
        [none] It does not say which sport it was. Name an activity: --activity running
       *[other] Rubdown has no activity like “{ $detail }”. Name one: --activity running
    }
    .title = No such activity
# $detail: how many files.
error-E_NOT_IMPORTED = Not everything could be imported: { $detail }. The lines above say why. The rest is in your journal.
    .title = Not all imported
error-E_NO_WATCHED_FOLDER = No folder is watched. To watch one: rubdownctl watch ~/Workouts
    .title = No folder is watched
    .window = No folder is watched. Choose one in the settings, under Files.
# $detail: the folder's path.
error-E_WATCHED_FOLDER_GONE = The watched folder is not there: { $detail }. Rubdown goes on as soon as it is. To watch another: rubdownctl watch FOLDER
    .title = The watched folder is not there
    .window = The watched folder is not there: { $detail }. Rubdown goes on as soon as it is. Another one can be chosen in the settings, under Files.
error-E_IMPORT_RUNS = An import is under way. Wait for it, or cancel it.
    .title = An import is under way
error-E_IMPORT_CANCELLED = The import was cancelled. Nothing was added.
    .title = Import cancelled
# $detail: what the system says; may be empty.
error-E_IMPORT_START = The program that reads files could not be started, so nothing was added. That program belongs beside Rubdown; installing Rubdown again puts it back. { $detail }
    .title = Files cannot be read
error-E_NOT_EXPORTED = This file is not a journal that Rubdown exported. Nothing was changed.
    .title = Not an exported journal
error-E_NEWER_EXPORT = A newer Rubdown wrote this file. Update Rubdown, then import it. Nothing was changed.
    .title = From a newer Rubdown
# $detail: the place in it.
error-E_EXPORT_DAMAGED = Something in this exported journal is missing or does not fit: { $detail }. Nothing was changed. If it was copied, copy it again; if it was edited, use the file as it was exported.
    .title = Exported journal damaged

## Calendars

# $detail: what the system said.
error-E_CALENDAR_FILE = It cannot be opened or read: { $detail }. What was read before still counts.
    .title = Cannot be read
error-E_CALENDAR_EMPTY = The file is empty.
    .title = Empty file
error-E_CALENDAR_CUT = It ends early; perhaps it was still being copied. What was read before still counts.
    .title = Calendar ends early
error-E_CALENDAR_OTHER = This is no calendar. Name a file in the format iCalendar, which most programs export as .ics.
    .title = Not a calendar
# $detail: how many bytes there may be.
error-E_CALENDAR_TOO_LARGE = It is larger than a calendar can be ({ $detail } bytes). Export fewer years.
    .title = Too large
# $detail: how many there may be, and the line of the first that is too many.
error-E_CALENDAR_TOO_MANY = It has more events than a calendar can have ({ $detail }). Export fewer years.
    .title = Too many events
error-E_CALENDAR_TOO_OFTEN = Its events recur more often than a calendar has room for ({ $detail }).
    .title = Too many times
error-E_CALENDAR_TOO_DEEP = Its parts are nested deeper than a calendar needs ({ $detail }).
    .title = Nested too deep
# $detail: how many.
error-E_CALENDARS_NOT_READ = Not all calendars could be read: { $detail }. The lines above say why. What was read before still counts.
    .title = Not all read
# $detail: the path, and what the system said.
error-E_FEED = What you changed is saved, but the calendar for other programs could not be written: { $detail }. Check the folder, or name another one with rubdownctl calendar feed.
    .title = Calendar not written
    .window = What you changed is saved, but the calendar for other programs could not be written: { $detail }. Check that its folder is there and has room.

## The window

error-E_PAGE_ENDED = Rubdown’s page stopped working and did not come back by itself. Your journal and your reminders are safe; what you were typing may be lost. Load the page again, or close the window and open it later.
    .title = The page stopped working
    .again = Load again
    .close = Close window

## Anything else

# $detail: a code without a message of its own.
error-E_UNKNOWN = Something went wrong ({ $detail }). What was saved before is still there. Try again.
    .title = Something went wrong
