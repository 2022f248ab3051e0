# Was das Tagebuch zeigt, im Fenster und im Terminal.

# $from: ein Datum.
insights-since = Seit { $from }
insights-empty = Noch gibt es nichts zu zeigen. Hier siehst du später, was du einträgst: Trainings, Massagen und wie stark dein Muskelkater an den Tagen danach ist.
    .soreness = Hast du nach harten Einheiten mit Massage weniger Muskelkater als ohne?
    .windows = Wie lange nach dem Training kommen deine Massagen?
    .weeks = Wie hart war jede Woche, wie regelmäßig sind deine Massagen, und welche Muskeln bekommen die Minuten?
    .patience = Das Erste braucht Zeit: Ein Unterschied wird erst genannt, wenn sich { $needed } Einheiten mit Massage mit je einer ohne vergleichen lassen. Bei weniger kann es leicht Zufall sein.

insights-no-soreness = Zum Muskelkater nach harten Einheiten ist in dieser Zeit nichts eingetragen
    .how = Beantworte an den Tagen nach einer Einheit ab 7 von 10 auf „Heute“ die Frage nach dem Muskelkater. Das Bild beginnt mit der ersten Antwort.
insights-too-early = Ob du mit Massage weniger Muskelkater hast, lässt sich noch nicht sagen
insights-no-difference = Kein klarer Unterschied beim Muskelkater mit und ohne Massage
insights-less-sore = Mit Massage hattest du weniger Muskelkater
insights-sorer = Mit Massage hattest du mehr Muskelkater
insights-mixed = Mit Massage war der Muskelkater an einem Tag schwächer, an einem anderen stärker
# Spalten; .what: unter der Tabelle. .picture: neben dem Bild; .after: unter einem Tag darin, $day ist eine der Längen unten.
insights-soreness =
    .half = Mittlere Hälfte
    .axis = Muskelkater, 0 bis 10
    .after = nach { $day }
    .picture = Nach Einheiten ab 7 von 10. Linie: die mittlere Antwort. Balken: die mittlere Hälfte deiner Antworten. Darunter: wie viele Einheiten, mit und ohne Massage vor der Antwort.
    .day = Nach
    .with = Mit Massage
    .without = Ohne
    .sessions = Einheiten
    .what = Muskelkater nach Einheiten ab 7 von 10: die mittlere Antwort von 0 bis 10, in Klammern die mittlere Hälfte. „Mit Massage“ heißt: Zwischen Einheit und Antwort lag eine.
insights-day =
    { $day ->
        [one] { $day } Tag
       *[other] { $day } Tagen
    }
# $with, $without: Anzahl der Einheiten.
insights-so-far = Bisher nach { $day }: { $with } mit Massage, { $without } ohne.
insights-needed = Ein Unterschied wird erst genannt, wenn sich { $needed } Einheiten mit Massage mit je einer ohne vergleichen lassen. Die Zahl ist unsere eigene Wahl.
# $day: eine der Längen oben. $middle, $low, $high: eine der Angaben unten.
insights-pairs = Muskelkater nach { $day }, mit Massage: { $middle } (Spanne: { $low } bis { $high }), aus { $pairs } Paaren.
    .what = Ein Paar besteht aus einer Einheit mit Massage und der zeitlich nächsten ohne, beide mit derselben Aktivität. In mindestens 95 von 100 solchen Tabellen enthalten alle Spannen den wahren mittleren Unterschied. Schließt eine Spanne „kein Unterschied“ ein, gibt es vielleicht keinen.
# Auf der Skala von 0 bis 10.
insights-points = kein Unterschied
    .less = { $points } weniger
    .more = { $points } mehr
insights-no-cause = Woran das liegt, verraten die Zahlen nicht: Wann es eine Massage gibt, entscheidest du, und diese Tage können auch sonst anders sein.

insights-no-massage = In dieser Zeit ist keine Massage eingetragen
    .how = Sobald es welche gibt, siehst du hier, wie lange nach dem Training sie kamen.
# Spalten; .of: wie viele von allen.
insights-windows =
    .window = Zeitfenster
    .hours = Nach dem Training
    .massages = Massagen
    .of = { $massages } von { $total }
insights-mostly-immediate = Die meisten Massagen nach dem Training kamen innerhalb von zwei Stunden
insights-mostly-same_day = Die meisten Massagen nach dem Training kamen zwei bis sechs Stunden später
insights-mostly-gap = Die meisten Massagen nach dem Training kamen sechs bis zwölf Stunden später
insights-mostly-next_day = Die meisten Massagen nach dem Training kamen einen halben bis einen ganzen Tag später
insights-mostly-peak_doms = Die meisten Massagen nach dem Training kamen ein bis drei Tage später
insights-spread = Bei deinen Massagen sticht kein Zeitfenster heraus
insights-apart = Später oder ohne Training davor
insights-apart-count =
    { $massages ->
        [one] Eine kam später oder ohne Training davor.
       *[other] { $massages } davon kamen später oder ohne Training davor.
    }
# $since: ein Datum.
insights-massages =
    { $massages ->
        [one] Eine Massage seit { $since }, geordnet nach der Zeit seit dem Ende des Trainings.
       *[other] { $massages } Massagen seit { $since }, geordnet nach der Zeit seit dem Ende des Trainings.
    }
# $low, $high: Längen, etwa „2 h 50 min“.
insights-hours = Von denen in einem Zeitfenster begann die Hälfte zwischen { $low } und { $high } nach dem Training.

insights-no-week = In dieser Zeit kein Training und keine Massage
insights-no-usual-load = Es sind zu wenige ganze Wochen, um eine übliche Belastung zu nennen
insights-usual-load = In einer üblichen Woche war deine Belastung { $load }
# Spalten; .what: unter der Tabelle.
insights-load =
    .week = Woche ab
    .workouts = Trainings
    .load = Belastung
    .massages = Massagen
    .massage = Eine Massage
    .picture = Das Band zeigt diesen Bereich.
    .what = Belastung ist Anstrengung (1 bis 10) mal Minuten, zusammengezählt. Sie hat keine Maßeinheit, und kein Plan richtet sich danach.
# $low, $high: Zahlen.
insights-load-half = In der Hälfte der ganzen Wochen lag die Belastung zwischen { $low } und { $high }.
insights-this-week = diese Woche

insights-few-intervals =
    { $sessions ->
        [0] Noch keine Massage, die hier zählt
        [one] Nur eine Massage zählt hier: zu wenig, um etwas über die Abstände zu sagen
       *[other] Nur { $sessions } Massagen zählen hier: zu wenige, um etwas über die Abstände zu sagen
    }
# $days: eine Zahl, wie man sie schreibt.
insights-every = Tage von einer Massage zur nächsten: etwa { $days }, wie bei deinem Trainingsniveau üblich
    .more-often = Tage von einer Massage zur nächsten: etwa { $days }, weniger als bei deinem Trainingsniveau üblich
    .less-often = Tage von einer Massage zur nächsten: etwa { $days }, mehr als bei deinem Trainingsniveau üblich
insights-intervals =
    .interval = Von einer Massage zur nächsten
    .count = Wie oft
    .picture = Von einer Massage zur nächsten
    .shorter = Kürzer als üblich
    .within = Üblich
    .longer = Länger als üblich
insights-custom = Üblich bei deinem Trainingsniveau ({ $level }): alle { $shortest } bis { $longest } Tage. Das ist eine Faustregel; wir haben keine Studie gefunden, die Abstände vergleicht.
insights-counts = Es zählen Massagen ab 30 Minuten in der Massagepraxis; wenn du dich nur selbst massierst, auch Selbstmassagen ab 20 Minuten.
insights-since-last =
    { $days ->
        [0] Die letzte ist noch keinen Tag her.
        [one] Die letzte war vor { $days } Tag.
       *[other] Die letzte war vor { $days } Tagen.
    }

insights-minutes = { $minutes } min Massage
    .of = Aufteilung
    .what = Was
    .minutes = Minuten
    .most = { $minutes } min Massage, am meisten davon für: { $muscle }
insights-by-muscle = Nach Muskeln
insights-by-means = Von wem und womit
insights-no-muscle = Kein Muskel eingetragen
insights-not-noted = Ich selbst, Hilfsmittel nicht eingetragen
insights-shares = In einer geführten Massage werden die Minuten gemessen; sonst sind sie gleichmäßig auf die eingetragenen Muskeln verteilt.

insights-span = Wie weit zurück
insights-span-12 = 12 Wochen
insights-span-52 = Ein Jahr
insights-span-520 = Alles
insights-studies = Was Studien gefunden haben
insights-as-table = Als Tabelle zeigen
insights-as-picture = Als Bild zeigen
insights-save-table = Als CSV speichern
insights-save-picture = Als SVG speichern
# $path: die Datei.
insights-saved = Gespeichert: { $path }
