# Was Rubdown auf dem Desktop sagt, während sein Fenster geschlossen ist.

## Mitteilungen

notify-window_open = Dein Massagefenster ist offen
    .body = { $type }, { $pressure }, bis { $until }. Am besten passt: { $best }.
    .body-now = { $type }, { $pressure }, bis { $until }. Am besten passt: jetzt.
notify-slot = Massage { $when }
    .body = { $type }, { $pressure }, { $minutes } Minuten ab { $at }.
notify-massage_due = Zeit für eine regelmäßige Massage
    .body = Zu deinem Training passt jetzt eine. Such dir einen Termin, wenn es dir passt.
notify-soreness = Wie groß ist dein Muskelkater?
    .body = Ein Tippen in Rubdown, und dein Plan richtet sich danach.
notify-pre_competition = Eine leichte Massage vor deinem Wettkampf
    .body = Heute oder morgen passt es: bis zu 45 Minuten, höchstens leichter Druck.
    .body-today = Heute passt es: bis zu 45 Minuten, höchstens leichter Druck.

notify-private = Eine Erinnerung von Rubdown
    .body = Öffne Rubdown, um sie zu lesen.

notify-open = Öffnen
notify-start = Jetzt beginnen
notify-snooze = 15 min später
notify-skip = Auslassen

## Das Menü in der Leiste

tray-title = Rubdown
tray-log = Ich habe gerade trainiert
tray-next = Nächste Erinnerung: { $when }
tray-next-none = Keine Erinnerung geplant
tray-paused = Erinnerungen machen Pause
tray-paused-until = Erinnerungen machen Pause bis { $when }
tray-pause = Erinnerungen anhalten
tray-pause-hour = Für eine Stunde
tray-pause-until_tomorrow = Bis morgen
tray-pause-until_resumed = Bis ich sie fortsetze
tray-resume = Erinnerungen fortsetzen
tray-open = Rubdown öffnen
tray-quit = Beenden, ohne weitere Erinnerungen
