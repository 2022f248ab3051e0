# Ein eigener Versuch, nur im Fenster: Ein Bein wird massiert und das andere nicht.

trial-title = Ein eigener Versuch
trial-path = Wohin diese Seite gehört

## der Weg dorthin, im Rückblick

trial-card = Hilft Massage deinen Beinen?
    .more = Ein eigener Versuch verrät dir ein wenig: Ein Bein wird massiert, das andere nicht, und nach einigen Wochen siehst du, wie stark der Muskelkater in jedem war.
    .open = Wie das geht
    .on = Zum Versuch
    .result = Zum Ergebnis

## bevor er beginnt

# $sessions: 8, 10 oder 12.
trial-before = Hilft Massage deinen Beinen?
    .what = Durchschnitte von anderen verraten das nicht. { $sessions } Beintrainings verraten dir ein wenig: Nach jedem massierst du ein Bein und lässt das andere in Ruhe, und an den zwei Abenden danach gibst du an, wie stark der Muskelkater in jedem ist.
    .lot = Welches Bein drankommt, bestimmt am Anfang das Los; du erfährst es erst, wenn es an der Reihe ist. Das Ergebnis bleibt verschlossen, bis alle { $sessions } beisammen sind, damit es deine Antworten nicht färbt.
trial-needs = Du brauchst
    .what = Beine, die ab und zu Muskelkater haben, zehn Minuten nach jedem Beintraining und einen Abend Abstand bis zum nächsten
# $sessions: 8, 10 oder 12.
trial-takes = Er dauert
    .what = { $sessions } Beintrainings, die zählen: Krafttraining für die Beine oder den ganzen Körper, Laufen, Radfahren, Fußball oder Basketball
# $time: eine Uhrzeit.
trial-asks = Er fragt
    .what = an den zwei Abenden danach ab { $time }, wie stark der Muskelkater in jedem Bein ist, von 0 bis 10
trial-skips = Du lässt aus
    .what = andere Massagen der Beine, bis beide Abende vorbei sind, auch die von Rubdown vorgeschlagenen
trial-length = Wie viele Einheiten
# $sessions: 8, 10 oder 12.
trial-length-option = { $sessions } Einheiten
trial-length-why = Mehr Einheiten können einen kleineren Unterschied zeigen. Die Zahl steht ab dem Start fest.
trial-start = Versuch starten
trial-started = Der Versuch hat begonnen. Die Beine sind ausgelost, die Auslosung ist versiegelt.
trial-not-for-me = Nichts für mich
trial-can = Was er sagen kann und was nicht
    .legs = Er vergleicht deine zwei Beine am selben Tag, nach demselben Training. Das ist fairer, als gute Tage mit schlechten zu vergleichen.
    .hope = Du weißt, welches Bein massiert wurde. Was du dir erhoffst, beeinflusst, was du spürst, und keine App kann das herausrechnen.
    .nothing = Über Kraft, Tempo oder Verletzungen sagt er nichts und über andere Menschen auch nicht.
    .stop = Du kannst jederzeit aufhören. Ein Bein, das wehtut oder anschwillt, bleibt ohne Massage, was auch immer das Los sagt. Der Versuch ändert keinen Plan und keine Sicherheitsregel.

## während er läuft

# $counted von $sessions zählen bisher. $leg: left oder right. $time: Tag und Uhrzeit.
trial-step =
    .begun = Dein Versuch hat begonnen. Zuerst: { $leg ->
        [left] linkes
       *[right] rechtes
    } Bein
    .session = { $counted } von { $sessions } Einheiten. Als Nächstes: { $leg ->
        [left] linkes
       *[right] rechtes
    } Bein
    .massage = { $counted } von { $sessions } Einheiten. Jetzt: { $leg ->
        [left] linkes
       *[right] rechtes
    } Bein
    .evening = { $counted } von { $sessions } Einheiten. Nächste Frage: { $time }
    .asks = { $counted } von { $sessions } Einheiten. Wie ist der Muskelkater?
    .complete = Alle { $sessions } Einheiten sind beisammen
    .stopped = Beendet nach { $counted } von { $sessions } Einheiten
trial-lots = Einheiten des Versuchs
    .what = Das Bein für die Massage, ausgelost. Jedes Los bleibt versiegelt, bis es an der Reihe ist.
# $slot: eine Zahl. Beim Bein jeder Einheit.
trial-lot = { $slot }
    .next = { $slot }, als Nächstes
    .now = { $slot }, jetzt
    .counts = zählt
    .sealed = versiegelt
    .unused = ungenutzt
# $leg: left oder right, allein.
trial-leg = { $leg ->
    [left] Links
   *[right] Rechts
}
trial-whole-leg = { $leg ->
    [left] Linkes Bein
   *[right] Rechtes Bein
}
trial-next = Nach deinem nächsten Beintraining
# $leg: left oder right. $muscles: Namen.
trial-next-do = Trag das Training ein wie sonst. Massiere dann zehn Minuten lang das { $leg ->
    [left] linke
   *[right] rechte
} Bein: { $muscles }. Das andere bleibt ohne Massage.
trial-next-kinds = Beintrainings sind Krafttraining für die Beine oder den ganzen Körper, Laufen, Radfahren, Fußball und Basketball. Wenn du die Muskeln selbst auswählst, müssen Beinmuskeln dabei sein, und zwar auf beiden Seiten.
trial-ruled-out-hurt = An einem Bein ist ein Problem eingetragen. Bis es geklärt ist, zählt kein Beintraining; dasselbe Bein bleibt an der Reihe.
trial-ruled-out-stopped = Etwas stoppt alle Massagen. Bis es geklärt ist, zählt kein Beintraining; dasselbe Bein bleibt an der Reihe.
trial-ruled-out-way = Eintrag ansehen
trial-massage = Zehn Minuten für das { $leg ->
    [left] linke
   *[right] rechte
} Bein
# $muscles: Namen. $time: Tag und Uhrzeit.
trial-massage-do = Massiere nur auf dieser Seite: { $muscles }. Fang bis { $time } an. Das andere Bein bleibt ohne Massage.
trial-lead = Anleitung
trial-did = Schon gemacht
trial-massaged = Eingetragen: zehn Minuten für dieses Bein.
# $slot: eine Zahl. $evening: 1 oder 2.
trial-evening = { $evening ->
    [1] Einheit { $slot }, erster Abend
   *[2] Einheit { $slot }, zweiter Abend
}
# $time: Tag und Uhrzeit.
trial-evening-comes = Die Frage nach jedem Bein kommt { $time }. Bis beide Abende vorbei sind, bleibt das andere Bein ohne Massage. Gib bei anderen Massagen die Muskeln an, sonst zählen sie für beide Beine.
trial-question = Wie stark ist der Muskelkater gerade in jedem Bein?
# $time: Tag und Uhrzeit.
trial-until = Beantworten kannst du das bis { $time }.
trial-enter = Enter
trial-not-sore = In keinem Bein Muskelkater
trial-answered = Eingetragen. Bis zum Ende bleiben deine Antworten verschlossen.
trial-answered-last = Eingetragen. Das war die letzte Antwort.
# $sessions: 8, 10 oder 12.
trial-closed = Ergebnis erst nach Einheit { $sessions }
    .why = Deine Antworten bleiben erhalten, und vor dem Ende wird nichts ausgerechnet. Wer früh nachsieht, sieht leicht, was er sich erhofft.
    .missed = Wenn du einen Abend verpasst, zählt der andere. Eine Einheit ganz ohne Antwort zählt nicht, und dasselbe Bein bleibt an der Reihe.
trial-left-out = Einheiten, die nicht zählen
# $slot: eine Zahl. $leg: left oder right. $date: das Datum des Trainings. $why: einer der Gründe unten.
trial-left-out-one = Einheit { $slot }, { $leg ->
    [left] linkes
   *[right] rechtes
} Bein, { $date }: { $why }
trial-state-hurt = an einem Bein war etwas nicht in Ordnung
trial-state-stopped = alle Massagen waren gestoppt
trial-state-both_massaged = auch das andere Bein wurde massiert
trial-state-not_massaged = das Bein wurde nicht rechtzeitig massiert
trial-state-unanswered = an keinem Abend kam eine Antwort
trial-state-gone = gelöscht oder kein Beintraining mehr
trial-end = Den Versuch ohne Ergebnis beenden
    .sure = Jetzt beenden?
    .what = Dann gibt es kein Ergebnis, auch nicht aus den bisherigen Einheiten. Was du eingetragen hast, bleibt erhalten.
    .yes = Versuch beenden
    .no = Weitermachen
trial-ended = Der Versuch ist beendet. Was du eingetragen hast, bleibt erhalten.

## das Siegel

# $seal: seine ersten Buchstaben und Ziffern.
trial-seal = Siegel { $seal }
    .ask = Was ist das?
    .what = Alle Beine wurden am Anfang ausgelost und in eine Zeile geschrieben, dazu Zufallsbytes, die niemand erraten kann. Das Siegel ist ein Fingerabdruck dieser Zeile (SHA-256): Eine andere Auslosung hätte einen anderen. Wenn du es jetzt kopierst, kannst du am Ende nachprüfen, dass nichts neu ausgelost wurde.
    .copy = Siegel kopieren
trial-opened = Das geöffnete Siegel
    .holds = Das Siegel hält: Das ist die Auslosung vom Anfang.
    .broken = Das Siegel hält nicht: Etwas anderes als Rubdown hat das Tagebuch geändert. Das ist die Auslosung, die jetzt darin steht.
    .line = Was versiegelt wurde
    .seal = Siegel (SHA-256), seit dem Anfang aufbewahrt
    .check = Zum Nachprüfen führ das in einem Terminal aus; heraus kommt das Siegel:
    .copy = Befehl kopieren

## was herauskam

trial-found-less = Im massierten Bein war der Muskelkater schwächer, um etwa { $points } von 10 Punkten
trial-found-more = Im massierten Bein war der Muskelkater stärker, um etwa { $points } von 10 Punkten
trial-found-open = Kein klarer Unterschied zwischen deinen Beinen
trial-found-nothing = Nach jeder Einheit war der Muskelkater in beiden Beinen gleich
trial-came-out = Was herauskam
# $less, $same, $more: in wie vielen von $sessions Einheiten.
trial-counts = In { $less ->
    [0] keiner
   *[other] { $less }
} von { $sessions } Einheiten war der Muskelkater im massierten Bein schwächer{ $same ->
    [0] { "" }
   *[other] , in { $same } in beiden gleich
}{ $more ->
    [0] { "" }
   *[other] , stärker in { $more }
}.
# $middle, $low, $high: eine der Angaben unten.
trial-middle = Der mittlere Unterschied: { $middle }.
trial-range = Bei { $sessions } Einheiten könnte der wahre mittlere Unterschied überall zwischen „{ $low }“ und „{ $high }“ liegen.
    .level = Eine so bestimmte Spanne enthält ihn in mindestens { $of } von 100 solchen Versuchen.
    .none = Aus diesen Antworten lässt sich keine Spanne dafür bestimmen.
# $of: eine Zahl von 1 bis 100.
trial-chance = Würde die Massage nichts bewirken, lägen die Beine allein durch das Los in etwa { $of } von 100 Versuchen mindestens so weit auseinander.
    .rare = Würde die Massage nichts bewirken, lägen die Beine allein durch das Los in weniger als 1 von 100 Versuchen mindestens so weit auseinander.
trial-open = Vielleicht gibt es also keinen Unterschied, vielleicht einen, für den { $sessions } Einheiten nicht reichen.
trial-nothing = Auch das kann Zufall sein: Ein kleiner Unterschied kann zu klein für ganze Punkte sein.
# $points: auf der Skala von 0 bis 10.
trial-points = kein Unterschied
    .less = { $points ->
        [one] { $points } Punkt weniger
       *[other] { $points } Punkte weniger
    }
    .more = { $points ->
        [one] { $points } Punkt mehr
       *[other] { $points } Punkte mehr
    }
trial-cannot = Was er nicht sagen kann
    .hope = Du wusstest, welches Bein es war. Etwas von dem, was du gefühlt hast, kann Erwartung sein, in welche Richtung auch immer.
    .nothing = Über Kraft, Tempo oder Verletzungen sagt er nichts, auch nicht über eine Massage an einem anderen Tag oder über andere Menschen.
# Spalten; .axis, .less und .more: im Bild.
trial-pairs =
    .session = Einheit
    .leg = Massiert
    .massaged = Massiertes Bein
    .other = Anderes Bein
    .difference = Unterschied
    .evenings = Abende
    .axis = Muskelkater, 0 bis 10
    .less = weniger
    .more = mehr
# $slot: eine Zahl.
trial-session = Einheit { $slot }
# Für alle, die das Bild nicht sehen: $counts und $range sind Sätze.
trial-picture = { $found }. { $counts } { $range }
trial-worked = Wie das ausgerechnet wird
    .mean = Für jede Einheit und jedes Bein: der Mittelwert der zwei Abende oder der eine, der beantwortet wurde. Der Unterschied ist das massierte Bein minus das andere.
    .middle = Der mittlere Unterschied ist der Median der Mittelwerte aller Paare von Unterschieden (Hodges und Lehmann). Seine Spanne kommt aus dem Wilcoxon-Vorzeichen-Rang-Test, exakt berechnet.
    .chance = Der Zufall wird über alle Möglichkeiten ausgezählt, wie das Los hätte fallen können, mit deinen Antworten, wie sie sind.
    .named = Ein Unterschied wird nur genannt, wenn bei 5 % sowohl die Spanne als auch der Zufallswert dafür sprechen. Diese Grenze ist die übliche und unsere eigene Wahl.
    .pairs = Das Los gibt jedem Bein die Hälfte der Einheiten, eine von je zweien: Harte und leichte Wochen sind so verteilt.
trial-anew = Neuen Versuch beginnen
trial-ended-early = Vorzeitig beendet, ohne Ergebnis
# $counted von $sessions zählten. $date: das Datum des Endes.
trial-ended-what = Beendet: { $date }, nach { $counted } von { $sessions } Einheiten. Aus einem Teil wird nichts ausgerechnet, sonst könnte man aufhören, sobald es gut aussieht. Was du eingetragen hast, bleibt erhalten.
trial-earlier = Frühere Versuche
# $from: das Datum des Beginns. $found: was herauskam.
trial-earlier-one = { $from }: { $found }
