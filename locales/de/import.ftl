# Was das Einlesen zeigt, und seine Einstellungen: Trainings aus Dateien von Uhren und anderen Programmen

## Das Blatt

import-choose-files = Dateien mit Trainings auswählen
import-choose-folder = Ordner mit Trainings auswählen
import-folder = Ordner einlesen…
import-kinds = Gelesen werden FIT, TCX und GPX, auch gepackt, und die Tabellen von Strong und Hevy.
import-running = Trainings werden eingelesen
import-counting = Dateien werden gesucht …
# $done, $total: wie viele Dateien.
import-progress =
    { $total ->
        [one] { $done } von { $total } Datei
       *[other] { $done } von { $total } Dateien
    }
import-runs-on = Du kannst solange weitermachen. In deinem Tagebuch steht erst etwas, wenn alle Dateien gelesen sind.
import-hide = Solange weitermachen
import-cancel = Einlesen abbrechen
import-failed = Das Einlesen hat nicht geklappt
# $count: wie viele Trainings ins Tagebuch gekommen sind.
import-title =
    { $count ->
        [0] Keine neuen Trainings
        [one] { $count } Training aufgenommen
       *[other] { $count } Trainings aufgenommen
    }
    .none = Keine Trainings gefunden
import-guessed = Bis du sagst, wie anstrengend ein Training war, schätzt Rubdown. Nach Trainings der letzten drei Tage fragt die Seite Heute.
import-taken-back = Alles zurücknehmen
# $count: wie viele es noch gibt.
import-more =
    { $count ->
        [one] Noch { $count } zeigen
       *[other] Noch { $count } zeigen
    }

import-added = Aufgenommen
# $name: die Aktivität. $time: Tag und Uhrzeit. So wird der Eintrag vorgelesen; fürs Auge stehen sie getrennt.
import-added-open = { $name }, { $time }, { $length }
import-cut-short = Die Datei endet zu früh. Vielleicht wurde sie noch kopiert.
import-perhaps = Vielleicht schon in deinem Tagebuch
    .more = Vielleicht hat ein anderes Gerät sie aufgezeichnet, oder du hast sie selbst eingetragen. Sie wurden nicht aufgenommen.
# $count: wie viele Trainings der Datei du gelöscht hast.
import-perhaps-deleted =
    { $count ->
        [one] Eines, das du gelöscht hast
       *[other] { $count }, die du gelöscht hast
    }
import-again = Trotzdem aufnehmen
import-again-all =
    { $count ->
        [one] { $count } trotzdem aufnehmen
       *[other] Alle { $count } trotzdem aufnehmen
    }
import-deleted = Die hast du gelöscht
    .more = Sie waren schon eingelesen und bleiben gelöscht, wenn du sie nicht noch einmal aufnimmst.
import-add-again = Noch einmal aufnehmen
import-sports = Welche Aktivität war das?
    .more = Für diese Sportarten hat Rubdown keine Aktivität. Die Trainings wurden nicht aufgenommen.
# $sport: wie die Datei sie nennt. $count: wie viele Trainings.
import-sport =
    { $count ->
        [one] „{ $sport }“, { $count } Training
       *[other] „{ $sport }“, { $count } Trainings
    }
    .none =
        { $count ->
            [one] Sportart nicht genannt, { $count } Training
           *[other] Sportart nicht genannt, { $count } Trainings
        }
import-pick = Aktivität auswählen
import-always = „{ $sport }“ immer als { $activity } aufnehmen
import-once = Als { $activity } aufnehmen
import-skipped = Übergangen
import-known-line =
    { $count ->
        [one] { $count } stand schon in deinem Tagebuch
       *[other] { $count } standen schon in deinem Tagebuch
    }
# Eine Datei mit mehreren Trainings, die schon eingelesen sind.
import-known-of =
    { $count ->
        [one] { $file }
       *[other] { $file }, { $count } Trainings
    }
import-passed =
    { $count ->
        [one] { $count } andere Datei blieb unbeachtet.
       *[other] { $count } andere Dateien blieben unbeachtet.
    }

## Die Zeile auf jeder Seite, und was danach gesagt wird

# $count: wie viel beim Einlesen auf eine Antwort wartet.
import-waits =
    { $count ->
        [0] { $said }.
        [one] { $said }, { $count } zum Nachsehen.
       *[other] { $said }, { $count } zum Nachsehen.
    }
import-line = Wird eingelesen: { $progress }
import-show = Zeigen
import-toast =
    { $count ->
        [one] { $count } Training aufgenommen.
       *[other] { $count } Trainings aufgenommen.
    }
import-gone = Dieses Training ist nicht mehr dort, wo es war. Such es im Tagebuch.

## Dateien, die über das Fenster gezogen werden

import-drop = Loslassen zum Einlesen
    .more = Die Trainings in diesen Dateien und Ordnern kommen in dein Tagebuch. Du kannst das zurücknehmen.
    .session = Die Trainings kommen in dein Tagebuch. Deine Massage läuft weiter.
import-drop-not = Jetzt nicht
    .runs = Es wird schon eingelesen. Zieh diese hierher, wenn das fertig ist.
    .sheet = Beende oder schließ erst, was offen ist.
    .first = Beantworte erst die Fragen auf dieser Seite.

## Die Einstellungen

import-settings = Trainings von deiner Uhr oder aus einem anderen Programm kommen als Dateien hierher.
import-watched = Überwachter Ordner
    .none = Was in diesen Ordner kommt, ist wenige Sekunden später in deinem Tagebuch, solange Erinnerungen eingeschaltet sind.
import-watched-off = Erinnerungen sind ausgeschaltet. Darum wird gerade nichts daraus eingelesen.
import-watched-gone = Der Ordner ist gerade nicht da. Sobald er wieder da ist, geht es weiter.
import-watch = Ordner überwachen…
import-watch-other = Anderer Ordner…
import-watch-stop = Nicht mehr überwachen
import-said = So werden Sportarten aufgenommen
    .more = Der Name in deinen Dateien und die Aktivität, als die sie aufgenommen werden.
import-said-forget = „{ $sport }“ vergessen
import-forget = Vergessen
