# Benachrichtigungen und Menü der Leiste: was Rubdown zeigt, während sein Fenster geschlossen ist.

## Benachrichtigungen

notify-window_open = Dein Zeitfenster ist offen
    .body = { $type }, { $pressure }. Beginn bis { $until }. { $best } passt am besten.
    .body-now = { $type }, { $pressure }. Beginn bis { $until }. Jetzt passt es am besten.
notify-slot = Massage { $when }
    .body = { $type }, { $pressure }, { minutes } ab { $at }.
notify-did_you_do_it = Hast du deine Massage gemacht?
    .body = { $type }, { minutes } ab { $at }.
notify-did_you_book_it = Hast du deine Massage gebucht?
    .body = { $type } in der Massagepraxis, { $day }. Der Termin sollte jetzt gebucht sein.
notify-massage_due = Zeit für eine regelmäßige Massage
    .body = So wie du trainierst, wäre jetzt etwa eine dran. Wähl eine Zeit, die dir passt.
notify-soreness = Wie stark ist dein Muskelkater?
    .body = Ein Klick in Rubdown, und dein Plan richtet sich danach.
notify-trial_evening = Wie stark ist dein Muskelkater in jedem Bein?
    .body = Dein Versuch fragt nach beiden, von 0 bis 10.
# $activity: die Aktivität, $minutes: ihre Minuten, $until: wann sie zu Ende war. Manche Desktops zeigen nicht alle Knöpfe.
notify-how_hard = Wie anstrengend war es?
    .body = { $activity }, { $minutes } min, bis { $until }. Für alles dazwischen öffne Rubdown.
notify-pre_competition = Eine leichte Massage vor deinem Wettkampf
    .body = Heute oder morgen: bis zu 45 Minuten, höchstens leichter Druck.
    .body-today = Heute: bis zu 45 Minuten, höchstens leichter Druck.
# Statt der Massage, solange die Sicherheitsfragen offen sind.
notify-questions = Erst ein paar Fragen
    .body = Rubdown stellt sie nach einer Einheit wie deiner letzten. Es dauert eine halbe Minute.
# Ebenso für die Frage nach einem Blutgerinnsel, vor einer Massage der Beine.
notify-clot-question = Erst eine Frage
    .body = Du warst auf Reisen, und bei dieser Massage sind die Beine dran. Vorher fragt Rubdown nach Anzeichen eines Blutgerinnsels.

notify-private = Eine Erinnerung von Rubdown
    .body = Öffne Rubdown, um sie zu lesen.

notify-open = Öffnen
notify-start = Jetzt starten
notify-snooze = 15 min später
notify-skip = Auslassen
notify-yes = Ja
notify-no = Nein
# Wörter der Anstrengungsskala, jedes mit seiner Zahl
notify-easy = Leicht (2)
notify-moderate = Mittel (3)
notify-hard = Anstrengend (5)
notify-all-out = Alles gegeben (10)

## Das Menü in der Leiste

tray-title = Rubdown
tray-log = Training gerade beendet
tray-next = Nächste Erinnerung: { $when }
tray-session-until = Geführte Massage läuft bis { $when }
tray-session-paused = Geführte Massage ist pausiert
tray-session-over = Geführte Massage ist zu Ende
tray-next-none = Keine Erinnerungen geplant
tray-paused = Erinnerungen sind pausiert
tray-paused-until = Erinnerungen sind pausiert bis { $when }
tray-pause = Erinnerungen pausieren
tray-pause-hour = Für eine Stunde
tray-pause-until_tomorrow = Bis morgen
tray-pause-until_resumed = Bis ich fortsetze
tray-resume = Erinnerungen fortsetzen
tray-open = Rubdown öffnen
tray-quit = Beenden und nicht mehr erinnern

## Eine geführte Massage, während das Fenster zu ist

# $muscle: was kommt, mit seiner Seite. $time: wie lange, in Minuten und Sekunden.
notify-change = Wechsel: { $muscle }
    .body = Geh in Position, dann { $time } Minuten.
notify-change-private = Zeit zum Wechseln
