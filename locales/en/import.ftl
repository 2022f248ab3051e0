# What an import shows, and its settings: workouts from the files of watches and other programs

## The sheet

import-choose-files = Choose files with workouts
import-choose-folder = Choose a folder with workouts
import-folder = Import a folder…
import-kinds = Rubdown reads FIT, TCX and GPX, also packed, and the tables of Strong and Hevy.
import-running = Importing workouts
import-counting = Looking for files …
# $done, $total: how many files.
import-progress =
    { $total ->
        [one] { $done } of { $total } file
       *[other] { $done } of { $total } files
    }
import-runs-on = You can keep using Rubdown meanwhile. Nothing goes into your journal until all files have been read.
import-hide = Go on meanwhile
import-cancel = Cancel the import
import-failed = The import did not work
# $count: how many workouts came into the journal.
import-title =
    { $count ->
        [0] No new workouts
        [one] { $count } workout added
       *[other] { $count } workouts added
    }
    .none = No workouts found
import-guessed = Until you say how hard a workout was, Rubdown guesses. Today asks about workouts of the last three days.
import-taken-back = Take the import back
# $count: how many more there are.
import-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }

import-added = Added
# $name: the activity. $time: day and time. Reads the entry out; for the eye they stand apart.
import-added-open = { $name }, { $time }, { $length }
import-cut-short = The file ends early. Perhaps it was still being copied.
import-perhaps = Perhaps in your journal already
    .more = Another device may have recorded these, or you logged them yourself. They were not added.
# $count: how many workouts the file has that the user deleted.
import-perhaps-deleted =
    { $count ->
        [one] One that you deleted
       *[other] { $count } that you deleted
    }
import-again = Add anyway
import-again-all =
    { $count ->
        [one] Add { $count } anyway
       *[other] Add all { $count } anyway
    }
import-deleted = You deleted these
    .more = They were imported once, and stay deleted unless you add them again.
import-add-again = Add again
import-sports = Which activity was this?
    .more = Rubdown has no activity for these sports, so the workouts were not added.
# $sport: as the file calls it. $count: how many workouts.
import-sport =
    { $count ->
        [one] “{ $sport }”, { $count } workout
       *[other] “{ $sport }”, { $count } workouts
    }
    .none =
        { $count ->
            [one] Sport not named, { $count } workout
           *[other] Sport not named, { $count } workouts
        }
import-pick = Choose an activity
import-always = Always take “{ $sport }” as { $activity }
import-once = Add as { $activity }
import-skipped = Skipped
import-known-line =
    { $count ->
        [one] { $count } was in your journal before
       *[other] { $count } were in your journal before
    }
# Of a file with several workouts that were imported before.
import-known-of =
    { $count ->
        [one] { $file }
       *[other] { $file }, { $count } workouts
    }
import-passed =
    { $count ->
        [one] { $count } other file was passed over.
       *[other] { $count } other files were passed over.
    }

## The line on every view, and what is said once it is over

# $count: how many things of an import wait for an answer.
import-waits =
    { $count ->
        [0] { $said }.
        [one] { $said }, { $count } to look at.
       *[other] { $said }, { $count } to look at.
    }
import-line = Importing: { $progress }
import-show = Show
import-toast =
    { $count ->
        [one] { $count } workout added.
       *[other] { $count } workouts added.
    }
import-gone = This workout is no longer where it was. Look for it in the journal.

## Files that are dragged over the window

import-drop = Let go to import
    .more = The workouts in these files and folders come into your journal. Undo takes them back.
    .session = The workouts come into your journal. Your massage goes on.
import-drop-not = Not now
    .runs = An import is under way. Drop these once it is done.
    .sheet = Finish or close what is open first.
    .first = Answer the questions on this page first.

## The settings

import-settings = Workouts from your watch or another program come in as files.
import-watched = Watched folder
    .none = Workouts that arrive in this folder are in your journal a few seconds later, as long as reminders are on.
import-watched-off = Reminders are off, so nothing is imported from it.
import-watched-gone = The folder is not there now. Rubdown goes on as soon as it is.
import-watch = Watch a folder…
import-watch-other = Another folder…
import-watch-stop = Stop watching
import-said = How sports are imported
    .more = The name in your files, and the activity it is added as.
import-said-forget = Forget “{ $sport }”
import-forget = Forget
