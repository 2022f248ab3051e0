# Texte von rubdownctl.

## Hilfe: ctl-help-<Verb> sagt, was ein Verb tut, jedes Attribut ist eine Angabe dazu.

ctl-help-heading-usage = Aufruf:
ctl-help-heading-verbs = Befehle
ctl-help-heading-values = Werte
ctl-help-heading-options = Optionen
ctl-help-value-verb = BEFEHL
ctl-help-ids-activity = Aktivitäten
ctl-help-ids-muscle = Muskeln
ctl-help-ids-flag = Warnzeichen
ctl-help-ids-issue = Probleme an einer Stelle
ctl-help-ids-precaution = Gesundheitliches

ctl-help = Rubdown im Terminal: ein Training eintragen, sehen, wann eine Massage hilft, auf eine Erinnerung antworten.
    .json = Gibt ein JSON-Dokument aus
    .lang = Nimmt diese Sprache statt der eingestellten
    .home = Nimmt diesen Ordner statt RUBDOWN_HOME oder der üblichen
    .help = Zeigt diese Hilfe
    .version = Zeigt die Version
ctl-help-log = Trägt ein Training ein, das zu Ende ist
    .activity = Was du gemacht hast; die Liste steht unten
    .rpe = Wie anstrengend es war, von 1 (sehr, sehr leicht) bis 10 (maximal)
    .minutes = Wie lange es gedauert hat, etwa 90, 1:30, 1h30 oder 1½; ohne Angabe 60
    .ago = Wie lange es her ist, etwa 30m, 1:30 oder 1 h; ohne Angabe gerade eben
    .at = Wann es zu Ende war: das letzte 18:00, "2026-11-23 18:00" oder RFC 3339
    .competition = Es war ein Wettkampf oder Spiel
    .muscle = Was du trainiert hast, statt der üblichen Muskeln der Aktivität; mehrfach möglich
    .soreness = Wie stark der Muskelkater jetzt ist, von 0 bis 10; - liest ihn von der Standardeingabe
    .flag = Ein Warnzeichen, das du bemerkst, oder none; mehrfach möglich; - liest sie von der Standardeingabe
    .note = Eine Notiz; - liest sie von der Standardeingabe, wo weder andere Programme noch der Verlauf der Shell sie sehen
    .session = Welche geplante Einheit es war: das Ende ihrer Kennung
    .no_session = Es war keine der geplanten Einheiten
ctl-help-import = Liest Trainings aus Dateien ein: FIT, TCX, GPX, auch gepackt, und die Tabellen von Strong und Hevy
    .paths = Dateien, oder Ordner mit allem, was darin ist
    .activity = Was es war, wo eine Datei das nicht sagt oder Rubdown nichts Ähnliches hat
    .again = Nimmt auch auf, was vielleicht schon im Tagebuch steht oder gelöscht wurde
    .files0_from = Weitere Pfade, aus einer Datei oder mit - von der Standardeingabe, jeder mit einem Nullbyte am Ende
    .watched = Was im überwachten Ordner neu ist, sobald es vollständig ist
    .progress = Mit --json auch eine Zeile für jedes Hundertstel, das gelesen ist
ctl-help-watch = Liest Trainings ein, sobald sie in einem Ordner ankommen, etwa von einer Uhr
    .folder = Der Ordner, mit allen darin; ohne Angabe zeigt es, welcher überwacht wird
    .off = Überwacht keinen Ordner mehr
ctl-help-sports = Legt fest, als welche Aktivität eine Sportart aus Dateien aufgenommen wird; ohne Angabe zeigt es, was du festgelegt hast
    .sport = Die Sportart, wie die Dateien sie nennen
    .activity = Was sie ist
    .forget = Vergisst, was dafür galt
ctl-help-calendar = Hält deine Termine (.ics) frei und schreibt einen Kalender, den andere Programme zeigen
    .act = add, list, read, remove, feed oder export; ohne Angabe list
    .path = Zu add: der Kalender; zu remove und read: sein Pfad, sein Name oder das Ende seiner Kennung; zu feed und export: wohin geschrieben wird
    .name = Zu add: wie du ihn nennst; ohne Angabe, wie er sich selbst nennt
    .busy = Zu add: wie seine belegten Zeiten heißen; ohne Angabe, wie jede dort heißt
    .sessions = Zu add: Wörter oder Kategorien, an denen ein Training zu erkennen ist; wiederholbar
    .races = Zu add: Wörter oder Kategorien, an denen ein Wettkampf zu erkennen ist; wiederholbar
    .private_words = Zu feed und export: auch mit deinen eigenen Worten, etwa Notizen
    .alarm = Zu feed und export: andere Programme erinnern lassen, so viele Minuten vorher
    .off = Zu feed: nicht mehr schreiben; die Datei bleibt
ctl-help-add-session = Plant eine Einheit oder einen Wettkampf, einmal oder an bestimmten Wochentagen
    .at = Wann sie beginnt: das nächste 18:00, "2026-11-23 18:00" oder RFC 3339
    .activity = Was du machen wirst
    .minutes = Wie lange sie dauern wird; ohne Angabe 60, beim Wettkampf 120
    .rpe = Wie anstrengend sie wird, von 1 bis 10
    .competition = Es ist ein Wettkampf oder Spiel
    .every = An welchen Wochentagen von da an: mon, tue, wed, thu, fri, sat, sun; zur selben Uhrzeit, wo immer du bist
    .every_weeks = Alle wie viele Wochen; ohne Angabe jede
    .until = Der letzte mögliche Tag
    .except = Ein Tag, der ausfällt; mehrfach möglich
ctl-help-plan = Zeigt den offenen Plan oder berechnet Pläne aus einer Datei
    .why = Sagt in vier Sätzen, warum er so ist
    .rules = Zeigt, welche Regeln ihn geformt haben und was sonst möglich wäre
    .input = Liest Eingaben aus einer Datei (- für die Standardeingabe), ein JSON-Dokument je Zeile, und gibt einen Plan je Zeile aus; das Tagebuch bleibt unberührt
ctl-help-edit = Ändert Training, Massage oder geplante Einheit; was du nicht nennst, bleibt
    .entry = Das Ende der Kennung, wie die Liste es zeigt, oder last für den neuesten Eintrag
    .minutes = Wie lange es gedauert hat
    .at = Wann das Training zu Ende war oder die Massage begann: das letzte 18:00, "2026-11-23 18:00" oder RFC 3339
    .muscle = Welche Muskeln; mehrfach möglich
    .activity = Was du gemacht hast
    .rpe = Wie anstrengend es war, von 1 bis 10
    .competition = Ob es ein Wettkampf oder Spiel war: yes oder no
    .note = Eine Notiz; - liest sie von der Standardeingabe
    .type = Welche Art von Massage: sports, deep_tissue, swedish, myofascial oder percussion
    .by = Wer massiert hat: therapist oder self
    .pressure = Wie fest sie war, von 1 (sehr leicht) bis 5 (tief)
    .felt = Wie sich die Muskeln nach der Massage anfühlten: easier, same oder sorer
    .went = Wie das Training verglichen mit anderen seiner Art lief: worse, as_usual oder better
    .later = Bei einer Einheit, die sich wiederholt: diese und alle späteren
    .all = Bei einer Einheit, die sich wiederholt: alle
    .every = An welchen Wochentagen sie sich künftig wiederholt
    .every_weeks = Alle wie viele Wochen
    .until = Der letzte mögliche Tag
    .put_back = Bei Einheiten, die sich wiederholen: dieses Datum wieder einplanen, das ausfallen sollte
ctl-help-delete = Löscht Training, Massage oder geplante Einheit
    .entry = Das Ende der Kennung, wie die Liste es zeigt, oder last für den neuesten Eintrag
    .later = Bei einer Einheit, die sich wiederholt: diese und alle späteren; sonst fällt nur diese aus
    .all = Bei einer Einheit, die sich wiederholt: alle
ctl-help-undo = Nimmt die letzte Änderung zurück, egal welches Programm sie gemacht hat
ctl-help-let-go = Gibt die vorgemerkte Zeit wieder frei
    .plan = Die Kennung eines Plans statt des offenen
ctl-help-book = Sagt, dass der Termin gebucht ist
    .plan = Die Kennung eines Plans statt des offenen
ctl-help-start = Startet jetzt eine Massage, die du selbst machst
    .despite_warnings = Startet sie, obwohl eine Regel warnt; was eine Regel verbietet, bleibt verboten
    .plan = Die Kennung eines Plans statt des offenen
ctl-help-cancel = Nimmt den Start einer Massage zurück
    .plan = Die Kennung eines Plans statt des offenen
ctl-help-did-not = Sagt, dass eine Massage nicht stattgefunden hat
    .plan = Die Kennung eines Plans statt des offenen
ctl-help-reminders = Sagt, ob Erinnerungen an sind, oder schaltet sie ein oder aus
    .state = on oder off; ohne Angabe sagt es, was gilt
ctl-help-next = Zeigt die nächste Erinnerung und die nächste Massage
ctl-help-status = Zeigt, ob Erinnerungen an sind und wo dein Tagebuch liegt
ctl-help-list = Listet Trainings und Massagen auf, das Neueste zuerst
    .limit = Wie viele höchstens; ohne Angabe 20
    .before = Nur Einträge vor dieser Zeit
    .planned = Stattdessen die geplanten Einheiten und Wettkämpfe, die nächste zuerst
ctl-help-week = Zeigt die Tage dieser und der nächsten Woche: was war, was geplant ist und welche Massagen folgen
    .from = Der erste Tag; ohne Angabe dieser Montag
    .days = Wie viele Tage, bis zu 31; ohne Angabe 14
ctl-help-insights = Zeigt, was dein Tagebuch über Training und Massage erzählt
    .weeks = Wie viele Wochen zurück; ohne Angabe 52
ctl-help-keep = Übernimmt die empfohlene Zeit oder wählt eine andere
    .at = Wann die Massage beginnt: das nächste 21:00, "2026-11-23 21:00" oder RFC 3339
    .minutes = Wie lange sie dauert
    .by = Wer massiert: therapist oder self
    .despite_warnings = Wählt sie, obwohl eine Regel warnt; was eine Regel verbietet, bleibt verboten
    .plan = Die Kennung eines Plans statt des offenen
ctl-help-done = Trägt eine Massage ein, die stattgefunden hat: die geplante oder, mit --minutes, irgendeine
    .minutes = Wie lange sie gedauert hat; ohne Angabe wie geplant
    .started = Wann sie begonnen hat; ohne Angabe so, dass sie jetzt endet
    .type = Welche Art: sports, deep_tissue, swedish, myofascial oder percussion
    .by = Wer massiert hat: therapist oder self
    .pressure = Wie fest sie war, von 1 (sehr leicht) bis 5 (tief)
    .plan = Die Kennung eines Plans statt des offenen
ctl-help-snooze = Erinnert später noch einmal, aber nicht nach dem Zeitfenster
    .time = 15m, 1h oder slot für kurz vor der Massage; ohne Angabe 15m
    .plan = Die Kennung eines Plans statt des offenen
ctl-help-skip = Lässt diese Massage aus
    .plan = Die Kennung eines Plans statt des offenen
ctl-help-soreness = Meldet, wie stark der Muskelkater jetzt ist
    .value = Von 0 (kein Muskelkater) bis 10 (stärkster vorstellbarer); - liest ihn von der Standardeingabe
ctl-help-flag = Meldet, dass etwas nicht stimmt oder geklärt ist
    .sign = Ein Warnzeichen oder ein Problem an einer Stelle; siehe die Listen unten. none: Nichts davon trifft zu. referral, mit --clear: Was die Wochenfrage ergab, ist abgeklärt; - liest sie von der Standardeingabe
    .muscle = Wo es ist; mehrfach möglich
    .since = Seit wann, bei einem Problem an einer Stelle; ohne Angabe seit jetzt
    .clear = Es ist geklärt: Eine Fachperson sagt, dass du wieder trainieren und Massagen bekommen darfst, das Fieber ist seit einem Tag weg, oder die Stelle ist verheilt
    .mistaken = Ein Warnzeichen war ein Versehen: Eine Zeit, die dadurch wegfiel, wird wieder vorgemerkt
ctl-help-travelled = Meldet, dass gerade eine Reise zu Ende ist
    .minutes = Wie lange sie gedauert hat; ohne Angabe mehr als vier Stunden
ctl-help-clot = Beantwortet die Frage nach einem Blutgerinnsel, die nach einer langen Reise kommt
    .sign = yes, wenn eines der Zeichen da ist, no, wenn keines da ist
ctl-help-conditions = Vermerkt, ob du eine Erkrankung hast, die den Rat ändert
    .condition = Alles, was zutrifft, oder none; ersetzt, was vorher eingetragen war
    .replace = Auch dann, wenn damit ein Stopp endet
    .cleared = Erkrankungen, bei denen du ein ärztliches Ja zur Massage hast
    .on = Von welchem Tag das Ja ist; ohne Angabe heute
ctl-help-pause = Pausiert alle Erinnerungen
    .until = 1h, tomorrow (bis morgen) oder resumed (bis du sie fortsetzt); ohne Angabe 1h
ctl-help-resume = Setzt Erinnerungen fort
ctl-help-trial = Findet heraus, ob Massage deinen Beinen hilft, eins gegen das andere
    .act = start, status, next, massaged, answer, result, check oder stop; ohne Angabe status
    .soreness = Zu answer: wie stark der Muskelkater im linken und im rechten Bein ist, je 0 bis 10
    .not_sore = Zu answer: in keinem Bein Muskelkater
    .sessions = Zu start: nach wie vielen Beintrainings, 8, 10 oder 12; ohne Angabe 8
    .trial = Zu result und check: die Kennung eines früheren Versuchs statt des neuesten
ctl-help-why = Erklärt einen Plan und was mit seinen Erinnerungen geschah
    .plan = Die Kennung eines Plans statt des letzten
ctl-help-check = Prüft, ob das Tagebuch unbeschädigt ist
ctl-help-backup = Schreibt eine geprüfte Sicherung des Tagebuchs
    .file = Wohin; eine frühere Sicherung dort wird ersetzt, eine andere Datei nicht
ctl-help-export = Schreibt alles aus dem Tagebuch in eine JSON-Datei, die import liest, oder als Tabellen
    .file = Die neue Datei, oder - für die Standardausgabe
    .csv = Schreibt stattdessen Tabellen für ein Tabellenprogramm in diesen Ordner
ctl-help-begin = Fängt ein neues Tagebuch an, wenn eines fehlt, oder neben einem anderen
ctl-help-restore = Stellt eine Sicherung wieder her oder zeigt, welche es gibt
    .from = Die Datei einer Sicherung oder newest für die neueste gute; ohne Angabe die Liste
ctl-help-due = Berechnet, wann eine regelmäßige Massage fällig ist
    .why = Zeigt auch, ab wann du sie buchen kannst und ab wann sie länger her ist als üblich
    .input = Liest Eingaben aus einer Datei (- für die Standardeingabe), ein JSON-Dokument je Zeile; das Tagebuch bleibt unberührt
ctl-help-checkin = Berechnet das Ergebnis einer Wochenfrage
    .why = Zeigt auch, welche Zeichen zählen und was sonst zu tun ist
    .input = Liest Eingaben aus einer Datei (- für die Standardeingabe), ein JSON-Dokument je Zeile; das Tagebuch bleibt unberührt
ctl-help-session = Führt dich Schritt für Schritt durch eine Selbstmassage
    .minutes = Wie lange; ohne Angabe, was der Plan vorschlägt
    .tool = Was du zur Hand hast; mehrfach möglich; ohne Angabe wie in den Einstellungen
    .without = Ein Muskel, der ausgespart bleibt; mehrfach möglich
    .muscle = Muskeln deiner Wahl statt der des Plans; mehrfach möglich
    .before_training = Die kurze, zügige Massage vor der nächsten geplanten Einheit; möglich von vier Stunden bis eine Stunde vorher
    .input = Teilt stattdessen Massagen aus einer Datei ein (- für die Standardeingabe), ein JSON-Dokument je Zeile; das Tagebuch bleibt unberührt
ctl-help-completions = Gibt Vervollständigungen für eine Shell aus
    .shell = bash, elvish, fish, powershell oder zsh

## Eine geführte Massage

# $minutes: wie lang sie ist.
ctl-session-proposal = { $minutes ->
    [one] Eine geführte Massage von { $minutes } Minute:
   *[other] Eine geführte Massage von { $minutes } Minuten:
}
# $muscle mit seiner Seite, $tool, $time: Minuten und Sekunden.
ctl-session-step = {"  "}{ $time }  { $muscle }, { $tool }
ctl-session-no-tool = ohne Druck
ctl-session-nothing-left = Dann bleibt nichts zum Massieren: Spar weniger aus oder nimm andere Muskeln. Nichts wurde begonnen.
# $shortest: Minuten.
ctl-session-too-short = Eine geführte Massage dauert mindestens { $shortest } Minuten. Nichts wurde begonnen.
# $asked: wie viele Minuten gewünscht sind. $shortest, $longest: wie viele möglich sind.
ctl-session-other-length = { $asked } Minuten gehen hier nicht, nur { $shortest } bis { $longest }.
ctl-session-one-length = { $asked } Minuten gehen hier nicht, nur { $longest }.
ctl-session-needs-less = Mehr brauchen diese Muskeln nicht.
# $way: was das beendet. $ids: von dem, was dort notiert ist. Der Rest wie in session-not-for.
ctl-session-not-for = { $way ->
    [look] { session-not-for } Danach: rubdownctl flag --clear { $ids }. Nichts wurde geändert.
    [wait] { session-not-for } Dann: rubdownctl flag --clear { $ids }. Nichts wurde geändert.
   *[other] { session-not-for } Nichts wurde geändert.
}
# $muscles: was nicht zur Selbstmassage taugt. Was stattdessen hilft, folgt mit den Worten des Muskels.
ctl-session-not-for-self = Nichts für die Selbstmassage: { $muscles }. Nichts wurde geändert.
# $tools: was verlangt war; $why: health (eine Erkrankung ist eingetragen), rules.
ctl-session-barred = { $why ->
    [health] Nicht dabei: { $tools }. Das verträgt sich nicht mit deinen Angaben zur Gesundheit.
   *[rules] Nicht dabei: { $tools }. Das lassen die Regeln jetzt nicht zu.
}
ctl-session-gun-on-calves = Zuerst, bevor die Massagepistole an die Waden kommt: Ist eine Wade oder ein Bein geschwollen oder warm, röter oder dunkler als das andere, oder pocht es, ohne dass du den Grund kennst? Dann lass es in Ruhe und melde es: rubdownctl flag rf_dvt.
ctl-session-not-begun = Die Massage wurde nicht begonnen.
ctl-session-arrive = Ankommen: zwei langsame Atemzüge, bevor die Hände anfangen
ctl-session-end = Ausklingen: Hände liegen lassen, dreimal lang ausatmen
ctl-session-change = Geh in Position: { $muscle }
ctl-session-next = Gleich: { $what }
ctl-session-pressure = Druck: { $pressure }
ctl-session-keep-off = Aussparen: { $places }
ctl-session-left = { $minutes ->
    [one] Noch { $minutes } Minute
   *[other] Noch { $minutes } Minuten
}
ctl-session-paused = { $minutes ->
    [one] Pausiert, noch { $minutes } Minute
   *[other] Pausiert, noch { $minutes } Minuten
}
ctl-session-keys = Leertaste: Pause oder weiter · ← →: zurück, vor · + -: länger, kürzer · w: etwas stimmt nicht · q: aufhören
ctl-session-again = Bei der nächsten Taste versucht Rubdown es noch einmal.
# Was bei einer frischen Verletzung, einem blauen Fleck oder einer Wunde zu tun ist, bevor es losgeht.
ctl-session-injury = Trag die Stelle zuerst ein, dann wird sie ausgespart: rubdownctl flag mit acute_injury, bruise oder wound und der Stelle, zum Beispiel: rubdownctl flag bruise --muscle calves:left
ctl-session-leave = Pausiert. Aufhören? k: eintragen · d: verwerfen · jede andere Taste: weiter
ctl-session-logged = { $minutes ->
    [one] Eingetragen: { $minutes } Minute Massage. Zurücknehmen: rubdownctl undo
   *[other] Eingetragen: { $minutes } Minuten Massage. Zurücknehmen: rubdownctl undo
}
ctl-session-afterwards = Wenn du magst, sag, wie sich die Muskeln jetzt anfühlen: rubdownctl edit last --felt easier, same oder sorer; und wie stark der Muskelkater ist: rubdownctl soreness 0 bis 10
ctl-session-nothing-logged = Nichts wurde eingetragen.
ctl-session-elsewhere = Die Massage ist zu Ende.
ctl-session-wrong = Die Massage ist pausiert. Nimm die Hände weg. Schmerz in der Brust, Atemnot, ein hängender Mundwinkel, plötzlich rasende Kopfschmerzen, plötzliche Schwäche oder Taubheit zwischen den Beinen: Wähl den Notruf. Ein Muskel, hart wie Holz: sofort den Notruf wählen oder in die Notaufnahme. Ein Bein geschwollen, warm oder pochend, oder Urin wie Tee oder Cola: Hol dir jetzt ärztliche Hilfe.

## Falscher Aufruf

# $argument: wie getippt.
ctl-usage-unknown = „{ $argument }“ gibt es nicht.
# $value: was sich nicht verstehen lässt.
ctl-usage-value = „{ $value }“ ist für { $argument } nicht gültig.
# $argument: wie es eingegeben wurde. $expected: eins von denen darunter.
ctl-usage-unreadable = { $argument } „{ $value }“ ist { $expected }
ctl-expected-time = keine Zeit wie 18:00, „2026-11-23 18:00“ oder 2026-11-23T18:00:00+01:00
ctl-expected-length = keine Dauer wie 90, 1:30, 1h30 oder 1,5 h
ctl-expected-ago = keine Dauer wie 30m, 1:30 oder 1 h
ctl-expected-pressure = keine ganze Zahl von 1 bis 5
ctl-expected-limit = keine ganze Zahl von 1 bis 1000
ctl-expected-weeks = keine ganze Zahl von 1 bis 520
ctl-expected-days = keine ganze Zahl von 1 bis 31
ctl-expected-every-weeks = keine ganze Zahl von 1 bis 52
ctl-expected-date = kein Datum wie 2026-11-23
ctl-usage-value-missing = { $argument } braucht einen Wert.
ctl-usage-missing = Es fehlt: { $argument }.
# $other: womit es sich nicht verträgt.
ctl-usage-conflict = { $argument } geht nicht zusammen mit { $other }.
ctl-usage-other = Dieser Befehl war nicht zu verstehen.
# $suggested: ein oder mehrere Wörter.
ctl-usage-suggestion = Möglich: { $suggested }.
ctl-usage-help = Mit --help siehst du, was es gibt.

## Ein Plan

# $type, $pressure: in Worten. .therapist: dasselbe in der Massagepraxis.
ctl-plan-headline = { $type }, { $pressure }, { minutes }
    .therapist = { $type } in deiner Massagepraxis, { $pressure }, { minutes }
# $span: von wann bis wann. $distance: wie weit weg. $window: der Name des Fensters.
ctl-plan-when = { $span } · { $distance } · { $window }
    .over = { $span } · { $window }
# $status: der Status des Plans. $why: ein Satz.
ctl-plan-status = { $status }. { $why }
# $activity, $rpe: of the workout that the plan is for. $id: the end of its id.
ctl-plan-guessed = Wie anstrengend { $activity } war, ist geschätzt: { $rpe } von 10. Selbst angeben: rubdownctl edit { $id } --rpe 1-10
# $muscles, $types, $caps, $times: Namen, durch Kommas getrennt.
ctl-plan-muscles = Muskeln: { $muscles }
# $muscle: einer, der noch heilt.
ctl-plan-light = { $muscle } (nur leicht)
ctl-plan-not-pressed = { $muscle } (bewegen statt drücken)
# $type: die Massagepistole. $muscles: wofür sie in Frage kommt.
ctl-plan-gun = { $type } (nur hier: { $muscles })
ctl-plan-also = Passt auch: { $types }
ctl-plan-pressure-limited-by = Was den Druck begrenzt: { $caps }
ctl-plan-not-deep-before = Keine Tiefengewebsmassage vor { $time }
# $why: der Satz der Regel, die sie weglässt.
ctl-plan-not-deep = Keine Tiefengewebsmassage. { $why }
ctl-plan-book-by = Buchen bis: { $time }
ctl-plan-reminders = Erinnerungen: { $times }
# $minutes: immer zehn.
ctl-plan-interim = Bis dahin: { minutes } Selbstmassage, { $span }, { $pressure }. { $types }. { $muscles }
# $never: Stellen, und was eine Selbstmassage sonst verbietet; es beginnt mitten im Satz.
ctl-plan-avoid = Nie drücken: { $never }
ctl-plan-snoozed = Verschoben auf: { $time }

## Gedanken, sich etwas anzutun: hier geht es nicht um Massage

# $title, $intro: as on the page of the window.
ctl-crisis = { $title }. { $intro }
# $number: die Notrufnummer des Landes.
ctl-crisis-emergency = Wenn du in Gefahr bist, ruf die { $number } an.
ctl-crisis-emergency-unknown = Wenn du in Gefahr bist, wähl den Notruf.
# $name: ein Krisentelefon, wie es selbst heißt. $number: seine Nummer.
ctl-crisis-line = Zum Reden ist jemand da: { $name }, { $number }.
ctl-crisis-again = Wenn es dir besser geht, beantworte die Wochenfrage im Fenster von Rubdown noch einmal.
# $flags: Kennungen, so zu tippen, wie sie sind.
ctl-crisis-resolve = Sobald das Angekreuzte abgeklärt ist: rubdownctl flag --clear { $flags }

## Etwas muss zuerst angesehen werden

# $what: die Warnzeichen und was zu tun ist, in Sätzen.
ctl-stopped = Etwas muss vor jeder Massage geklärt werden, deshalb ist kein Plan offen. { $what }
# $stop: wie bald.
ctl-stop = { $stop }.
# $name: ein Warnzeichen. $what: was jetzt zu tun ist.
ctl-stop-flag = { $name }: { $what }
# $sure: die Frage, ob es vorbei ist. $flags: Kennungen, so zu tippen, wie sie sind.
ctl-stop-end = { $sure } Dann markier es als geklärt: rubdownctl flag --clear { $flags }
ctl-stop-mistaken = Wenn du es nur aus Versehen gemeldet hast: rubdownctl flag --mistaken { $flags }
ctl-stop-clot-end = Sobald du ein ärztliches Ja zur Massage hast: rubdownctl conditions --cleared recent_clot
ctl-stop-sore-end = Sobald der Muskelkater auf 3 von 10 oder weniger nachgelassen hat, zum Beispiel: rubdownctl soreness 3
ctl-checkin-again = Wenn es geklärt ist, beantworte die Wochenfrage im Fenster von Rubdown noch einmal.
ctl-referral-resolve = Sobald es abgeklärt ist: rubdownctl flag --clear referral
# $questions: eine je Zeile, jede hinter ihrer Kennung.
ctl-safety-questions =
    Stimmt etwas nicht? Bei den meisten trifft nichts davon zu.
    { $questions }
    Trifft etwas zu, melde es mit der Kennung, zum Beispiel: rubdownctl flag rf_fever. Wenn keins zutrifft: rubdownctl flag none.

# Warum die nummerierten Fragen darunter gestellt werden.
ctl-ask-saved = Gespeichert. Vor dem Plan: Trifft etwas davon zu? Bei den meisten nichts.
ctl-ask-session = Bevor du anfängst: Trifft etwas davon zu?
ctl-ask-now = Was bemerkst du?
ctl-ask-which = Was trifft zu? Die Nummern, oder keins:
ctl-ask-again = Tipp die Nummern ein, die zutreffen, etwa 2 oder 1 4, oder das Wort keins.
ctl-ask-none = keins
ctl-ask-later = Der Plan kommt, sobald du geantwortet hast. Wenn nichts davon zutrifft: rubdownctl flag none. Sonst melde es mit der Kennung, zum Beispiel: rubdownctl flag rf_fever.

ctl-phase-window_open = Du kannst jederzeit bis { $until } beginnen: rubdownctl start
    .to-book = Wenn dir diese Zeit passt: rubdownctl keep. Buch den Termin bis { $time }.
    .therapist = Wenn dir diese Zeit passt: rubdownctl keep. Buch danach den Termin.
ctl-phase-kept = Du hast diese Zeit vorgemerkt. Wenn du sie freigeben willst: rubdownctl let-go
    .to-book = Du hast diese Zeit vorgemerkt. Buch den Termin bis { $time }, danach: rubdownctl book
    .booked = Du hast diese Zeit vorgemerkt, und der Termin ist gebucht.
ctl-phase-ask_booked = Hast du den Termin gebucht? rubdownctl book oder rubdownctl let-go
ctl-phase-near = Es ist so weit.
ctl-phase-running = Die Massage läuft. Wenn du fertig bist: rubdownctl done. Wenn du den Start zurücknehmen willst: rubdownctl cancel
ctl-phase-unanswered = Hast du die Massage von { $time } gemacht? rubdownctl done oder rubdownctl did-not
ctl-runs = Seit { $since } läuft eine Massage. Wenn du fertig bist: rubdownctl done. Wenn du den Start zurücknehmen willst: rubdownctl cancel
ctl-did-you = Hast du die Massage von { $time } gemacht? rubdownctl done --plan { $plan } oder rubdownctl did-not --plan { $plan }

ctl-state-open = Vorgeschlagen
ctl-state-accepted = Du hast diese Zeit vorgemerkt.
ctl-state-started = Die Massage hat begonnen.
ctl-state-done = Erledigt
ctl-state-skipped = Ausgelassen
ctl-state-superseded = Durch einen späteren Plan ersetzt
ctl-state-expired = Vorbei

## Antworten

# $time: wann es war oder sein wird, mit dem Tag. $length: wie lange.
ctl-logged-end = Zu Ende { $time }.
ctl-logged-start = Begonnen { $time }.
ctl-logged-length = Dauer: { $length }.
ctl-planned-start = Beginn: { $time }.
ctl-planned-length = Geplante Dauer: { $length }.
# $what: eine geplante Einheit. $time: wann sie beginnen sollte. $id: so zu tippen, wie sie ist.
ctl-logged-session = Das war die Einheit, die für { $time } geplant war: { $what }. Wenn es keine war: rubdownctl undo, und noch einmal mit --no-session eintragen.
    .other = Weiter geplant für { $time }: { $what }. Wenn es diese war: rubdownctl undo, und noch einmal mit --session { $id } eintragen.
# $before, $after: wann eine Massage war und jetzt ist. $what: die Massage, oder competition-word. $cause: warum, etwa „Wettkampf Di 10:00“.
ctl-moved = Die Massage { $before } rückt auf { $after }: { $cause }.
ctl-moved-changed = Aus der Massage { $before } wird eine andere: { $what }. Der Grund: { $cause }.
ctl-moved-gone = Die Massage { $before } fällt weg: { $cause }.
ctl-moved-new = Eine Massage folgt { $after }: { $cause }.
ctl-moved-because = der Plan ist ein anderer
ctl-moved-because-planned = Einheit { $time }
    .competition = { $what } { $time }
ctl-moved-because-removed = keine Einheit { $time } mehr
    .competition = { $what } { $time } entfällt
ctl-logged-without-plan = Eingetragen. Dafür gibt es keinen Plan: Es ist zu lange her, oder ein anderes Training gibt den Ausschlag.
# $span: von wann bis wann. $what: was für eine Massage.
ctl-kept = Gewählt: { $span }. { $what }
ctl-done = Eingetragen. Dieser Plan ist erledigt.
ctl-massage-logged = Eingetragen.
ctl-skipped = Ausgelassen. Zu diesem Plan kommen keine Erinnerungen mehr.
ctl-let-go = Die Zeit ist wieder frei.
ctl-booked = Notiert: Der Termin ist gebucht.
ctl-did-not = Notiert: Sie hat nicht stattgefunden.
ctl-undone = Zurückgenommen: { $what }.
ctl-flag-stays = Das Warnzeichen, das dabei gemeldet wurde, bleibt. Wenn es ein Versehen war: rubdownctl flag --mistaken { $flags }
ctl-deleted = Gelöscht: { $what }. Wenn du das zurücknehmen willst: rubdownctl undo
# $time: when a massage was kept that goes with what was deleted.
ctl-lost-running = Damit endet auch die laufende Massage. Zurücknehmen: rubdownctl undo
ctl-lost-self = Damit entfällt auch die vorgemerkte Zeit: { $time }.
ctl-lost-therapist = Damit entfällt auch dein Termin in der Massagepraxis: { $time }. Ist er gebucht, sag ihn ab.
    .booked = Damit entfällt auch dein Termin in der Massagepraxis: { $time }. Sag ihn ab.
ctl-kept-again = Wieder vorgemerkt: { $time }.
ctl-reminders-off = Erinnerungen sind aus. So schaltest du sie ein: rubdownctl reminders on
ctl-reminders-not-running = Erinnerungen sollten an sein, aber das Erinnerungsprogramm läuft nicht. So startest du es: rubdownctl reminders on
ctl-noted = Vermerkt.
ctl-nothing-changed = Es hat sich nichts geändert.
ctl-soreness-noted = Vermerkt. Es gibt keinen offenen Plan, den das ändern könnte.
# Bevor zum ersten Mal eine feste Massage oder eine Massagepistole vorgeschlagen wird.
ctl-conditions = Feste Massage und Massagepistolen vertragen sich nicht mit jeder Erkrankung. Gib einmal an, ob du eine Erkrankung hast: rubdownctl conditions none, oder was zutrifft (rubdownctl conditions --help zeigt die Liste).
# $conditions: was bisher eingetragen war und es nicht mehr ist.
ctl-conditions-removed = Nicht mehr eingetragen: { $conditions }. Wenn du das zurücknehmen willst: rubdownctl undo
ctl-conditions-stop = Damit fiele das kürzliche Blutgerinnsel weg, und mit ihm der Stopp für jede Massage. Nichts wurde geändert. Nenn recent_clot mit, wenn es bleiben soll, oder häng --replace an, wenn es nicht mehr zutrifft. Hast du ein ärztliches Ja zur Massage: rubdownctl conditions --cleared recent_clot
ctl-clot-question =
    Zuerst, nach deiner Reise: Ist eine Wade oder ein Bein geschwollen oder warm, röter oder dunkler als das andere, oder pocht es, ohne dass du den Grund kennst, oder weißt du von einem Gerinnsel?
    Antworte mit: rubdownctl clot yes oder rubdownctl clot no. Lass die Beine bis dahin in Ruhe.
ctl-check-intact = Das Tagebuch ist unbeschädigt: { $path }
ctl-backup-written = Sicherung geschrieben und geprüft: { $path }
# $made: wann. $size: in Kilobyte. $path: die Datei.
ctl-restore-backup = { $made }, { $size } kB: { $path }
ctl-restore-none = In { $path } sind noch keine Sicherungen. Rubdown macht jede Woche eine.
ctl-restore-how = Eine davon wiederherstellen: rubdownctl restore newest, oder mit dem Namen ihrer Datei statt newest.
# $made: von wann die Sicherung ist. $path: die Datei. $aside: wo das vorige Tagebuch liegt.
ctl-begun = Ein neues Tagebuch ist angefangen: { $path }
ctl-restored = Dein Tagebuch wurde aus der Sicherung von { $made } wiederhergestellt: { $path }
ctl-restored-aside = Das vorige ist noch da. Zurück dorthin: rubdownctl restore { $aside }
# $since: von wann die Sicherung ist. $file: wo das beschädigte Tagebuch liegt.
ctl-journal-restored = Das Tagebuch war beschädigt, deshalb hat Rubdown die Sicherung von { $since } wiederhergestellt. Was danach eingetragen wurde, fehlt. Die beschädigte Datei ist noch da: { $file }
ctl-journal-started_over = Das Tagebuch war beschädigt, und es gab keine gute Sicherung. Deshalb hat Rubdown ein neues angefangen. Die beschädigte Datei ist noch da: { $file }
ctl-journal-rolled_back = Das Tagebuch wurde aus der Sicherung von { $since } wiederhergestellt. Das vorige ist noch da: { $file }
ctl-journal-log_set_aside = Anstelle des vorigen Tagebuchs liegt jetzt eine andere Tagebuchdatei, und Rubdown macht mit ihr weiter. Änderungen, die noch nicht in der vorigen Datei standen, sind noch da: { $file }
ctl-journal-laid_over = Anstelle des vorigen Tagebuchs liegt jetzt eine andere, eine ältere oder eine kopierte Tagebuchdatei, und Rubdown macht mit ihr weiter. Was anderswo eingetragen wurde, steht nicht darin.

## next

# $kind: was sie sagt. $time: wann. $distance: wie weit weg.
ctl-next-reminder = Nächste Erinnerung: { $kind }, { $time } ({ $distance })
ctl-next-no-reminder = Keine Erinnerungen geplant.
ctl-next-massage = Nächste Massage: { $span }. { $what }
ctl-paused = Erinnerungen sind pausiert, bis du sie fortsetzt.
ctl-paused-until = Erinnerungen sind pausiert bis: { $time }.

## status

ctl-status-on = Erinnerungen sind an.
ctl-status-other-build = Das Erinnerungsprogramm hat eine andere Version ({ $build }). Öffne Rubdown, um es zu ersetzen.
# $screen: der Bildschirm dieser Sitzung, wie ihre Programme ihn nennen.
ctl-status-other-session = Sie erscheinen in einer anderen Sitzung von dir, auf dem Bildschirm { $screen }.
ctl-status-no-server = Dieser Desktop kann gerade keine Benachrichtigungen zeigen. Erinnerungen warten unter Heute.
ctl-status-server-hangs = Der Benachrichtigungsdienst deines Desktops antwortet nicht, deshalb erscheinen keine Erinnerungen. Rubdown versucht es jedes Mal wieder; wenn du dich ab- und wieder anmeldest, startet der Dienst neu.
# $count: Erinnerungen.
ctl-status-missed = { $count ->
    [one] { $count } Erinnerung kam nicht rechtzeitig auf den Bildschirm. Was aus ihr wurde: rubdownctl why
   *[other] { $count } Erinnerungen kamen nicht rechtzeitig auf den Bildschirm. Was aus ihnen wurde: rubdownctl why
}
# $count: Erinnerungen.
ctl-status-unanswered = { $count ->
    [one] { $count } Erinnerung blieb ohne Antwort, vielleicht hast du sie nicht gesehen. Was aus ihr wurde: rubdownctl why
   *[other] { $count } Erinnerungen blieben ohne Antwort, vielleicht hast du sie nicht gesehen. Was aus ihnen wurde: rubdownctl why
}
ctl-status-no-tray = Dieser Desktop hat keinen Infobereich. Rubdown funktioniert auch ohne ihn.
ctl-status-questions = Vor dem Plan kommen ein paar Fragen: rubdownctl plan zeigt sie.
# $what: Namen, durch Kommas getrennt. $issue: was nicht stimmt, $muscle: wo.
ctl-status-noted = Du hast vermerkt: { $what }
ctl-status-issue = { $issue } ({ $muscle })
ctl-status-ahead = Ein Eintrag liegt in der Zukunft: { $when }. Wenn die Uhr falsch ging, berichtige im Fenster seine Zeit oder lösch ihn.
# $minutes: wie viel davon bleibt.
ctl-status-session = { $minutes ->
    [one] Eine geführte Massage läuft, noch { $minutes } Minute. Zurück zur Massage: rubdownctl session
   *[other] Eine geführte Massage läuft, noch { $minutes } Minuten. Zurück zur Massage: rubdownctl session
}
ctl-status-session-paused = { $minutes ->
    [one] Eine geführte Massage ist pausiert, noch { $minutes } Minute. Zurück zur Massage: rubdownctl session
   *[other] Eine geführte Massage ist pausiert, noch { $minutes } Minuten. Zurück zur Massage: rubdownctl session
}
ctl-status-session-over = Eine geführte Massage ist zu Ende. Das Fenster trägt sie ein, ebenso rubdownctl done.
ctl-status-journal = Tagebuch: { $path }
ctl-status-zone-unknown = Dieser Rechner nennt keine Zeitzone, deshalb stehen alle Zeiten in UTC. Setz TZ, etwa TZ=Europe/Berlin, oder stell die Zeitzone des Systems ein.
ctl-status-build = Version: { $build }

## import

# $file: its name. $what: the workout, as in the list.
ctl-import-added = { $file }: aufgenommen – { $what }
ctl-import-known = { $file }: bekannt
    .deleted = { $file }: bekannt, und du hast es gelöscht. Noch einmal aufnehmen: --again
ctl-import-perhaps = { $file }: vielleicht bekannt, denn das steht in deinem Tagebuch – { $what }. Trotzdem aufnehmen: --again
# $why: a sentence.
ctl-import-skipped = { $file }: übergangen. { $why }
# Several workouts in one file. $parts: how many of each, of ctl-import-part, separated by commas.
ctl-import-several = { $file }: { $parts }
ctl-import-part-added = { $count } aufgenommen
ctl-import-part-known = { $count } bekannt
ctl-import-part-perhaps = { $count } vielleicht bekannt (aufnehmen mit --again)
ctl-import-part-skipped = { $count } übergangen
# Behind what became of a file that ends early.
ctl-import-cut = { $said } (Die Datei endet zu früh; vielleicht wurde sie noch kopiert.)
# $parts as above.
ctl-import-sum = { $workouts ->
    [0] Kein Training gefunden.
    [one] { $workouts } Training: { $parts }.
   *[other] { $workouts } Trainings: { $parts }.
}
ctl-import-nothing = Nichts zum Einlesen gefunden. Gelesen werden FIT, TCX, GPX, auch gepackt, und die Tabellen von Strong und Hevy.
ctl-import-passed = { $count ->
    [one] { $count } andere Datei blieb unbeachtet.
   *[other] { $count } andere Dateien blieben unbeachtet.
}
ctl-import-undo = So nimmst du das ganze Einlesen zurück: rubdownctl undo
# Ein exportiertes Tagebuch. $added, $known: Einträge.
ctl-import-exported = { $added ->
    [0] Alles daraus stand schon in deinem Tagebuch.
    [one] { $added } Eintrag aufgenommen. So nimmst du ihn zurück: rubdownctl undo
   *[other] { $added } Einträge aufgenommen. So nimmst du sie zurück: rubdownctl undo
}

## export

ctl-export-written = Alles aus deinem Tagebuch steht in { $path }. Darin sind Gesundheitsdaten; bewahre die Datei so sicher auf wie das Tagebuch. So liest du sie wieder ein: rubdownctl import DATEI
# $count: Tabellen.
ctl-export-tables = { $count ->
    [one] { $count } Tabelle liegt in { $folder }.
   *[other] { $count } Tabellen liegen in { $folder }, jede in einer Datei.
}
ctl-import-progress = Lese { $done } von { $total } …

## watch, sports

# $folder: sein Pfad.
ctl-watch = Rubdown überwacht { $folder }.
    .gone = Rubdown überwacht { $folder }. Der Ordner ist gerade nicht da; sobald er es ist, geht es weiter.
ctl-watch-none = Kein Ordner wird überwacht. So geht es: rubdownctl watch ~/Trainings
ctl-watch-on = Rubdown überwacht jetzt { $folder }. Was dort ankommt, ist wenige Sekunden später in deinem Tagebuch, solange Erinnerungen eingeschaltet sind.
ctl-watch-off = Kein Ordner wird mehr überwacht. Was eingelesen ist, bleibt in deinem Tagebuch.
# $sport: wie Dateien sie nennen, $activity: was sie ist.
ctl-sports-line = { $sport }: { $activity }
ctl-sports-none = Du hast für keine Sportart etwas festgelegt; es gilt die Tabelle von Rubdown. So änderst du eine: rubdownctl sports "trail run" running

## calendar

# $act: the verbs, separated by commas.
ctl-calendar-only-for = Das gehört zu: { $act }
ctl-calendar-needs-path = Nenn einen Pfad.
ctl-calendar-no-path = Zur Liste gehört kein Pfad.
ctl-calendar-none = Du hast keinen Kalender hinzugefügt. So geht es: rubdownctl calendar add DATEI.ics
ctl-calendar-line = { $name }: { $busy ->
    [one] { $busy } belegte Zeit
   *[other] { $busy } belegte Zeiten
}, { $sessions ->
    [one] { $sessions } Training oder Wettkampf
   *[other] { $sessions } Trainings und Wettkämpfe
}. { $path }
# $why: a sentence.
ctl-calendar-stale = Er ließ sich zuletzt nicht lesen. { $why }
ctl-calendar-removed = { $name } ist entfernt. Die Datei blieb, wie sie ist.
ctl-calendar-same = { $name }: unverändert
ctl-calendar-failed = { $name }: nicht gelesen. { $why }
ctl-calendar-read = { $name }: gelesen, mit { $busy ->
    [one] { $busy } belegten Zeit
   *[other] { $busy } belegten Zeiten
} und { $sessions ->
    [one] { $sessions } Training oder Wettkampf
   *[other] { $sessions } Trainings und Wettkämpfen
} in den Monaten um heute
ctl-calendar-part-added = geplant: { $count }
ctl-calendar-part-moved = verschoben: { $count }
ctl-calendar-part-withdrawn = gestrichen: { $count }
ctl-calendar-part-kept = so gelassen, wie du sie hier geändert hast: { $count }
# $why: of calendar-skipped.
ctl-calendar-skipped = Der Termin in Zeile { $line } blieb weg: { $why }
ctl-calendar-more = Außerdem blieben weg: { $count }
calendar-skipped-not_closed = er endet nicht
calendar-skipped-start = sein Anfang ist nicht lesbar
calendar-skipped-end = sein Ende ist nicht lesbar
calendar-skipped-rule = die Regel, nach der er sich wiederholt, ist nicht lesbar
calendar-skipped-too_often = er wiederholt sich zu oft oder seit zu langer Zeit
calendar-skipped-too_long = seine Zeilen sind zu lang
calendar-skipped-fault = Rubdown ist daran gescheitert; das ist ein Fehler von uns
ctl-calendar-feed = Dein Kalender steht in { $path } und wird neu geschrieben, wenn sich darin etwas ändert. Abonniere diese Datei in einem anderen Programm.
ctl-calendar-feed-off = Der Kalender wird nicht mehr geschrieben. Seine Datei bleibt, wo sie ist.
ctl-calendar-no-feed = Es wird kein Kalender geschrieben. So geht es: rubdownctl calendar feed DATEI.ics
ctl-calendar-exported = Geschrieben: { $path }

## In the calendar for other programs

feed-name = Rubdown
feed-massage = Massage, { $minutes } min
    .therapist = Massage in der Praxis, { $minutes } min
# $type: the type of massage. $pressure: how firm.
feed-how = { $type }, { $pressure }
feed-race = { $kind }: { $activity }
feed-effort = { $rpe } von 10

## list

# $competition: competition-word.
ctl-list-workout = { $activity }, { $effort } ({ $rating }), { $minutes } min
    .competition = { $activity }, { $effort } ({ $rating }), { $minutes } min, { $competition }
# The effort that was named, or guessed because nobody named it.
ctl-list-rating = { $rpe } von 10
    .guessed = geschätzt: { $rpe } von 10
ctl-list-from = { $what }, ab { $start }
ctl-list-session = { $what }, { $minutes } min
    .competition = { $what }, { $competition }, { $minutes } min
ctl-list-massage = { $type }, { $pressure }, { $minutes } min
# $time: wann sie sein sollte, etwa „Di 17. Nov. 20:45“.
ctl-list-not-done = Massage nicht gemacht, { $time }
    .started = Massage nicht gemacht, begonnen { $time }
ctl-list-skipped = Massage ausgelassen, vorgeschlagen für { $time }
    .kept = Massage ausgelassen, vorgemerkt für { $time }
    .started = Massage ausgelassen, begonnen { $time }
ctl-list-soreness = Muskelkater { $value } von 10
ctl-list-empty = Keine Einträge.
# $before: ein Zeitpunkt, so zu tippen, wie er ist.
ctl-list-more = Frühere Einträge: rubdownctl list --before { $before }

# $days: kurze Namen von Wochentagen. $time: eine Uhrzeit. $weeks: 2 oder mehr. $date: der letzte Tag.
ctl-series = Jeden { $days } { $time }
ctl-series-weeks =
    { $weeks ->
        [one] jede Woche
       *[other] alle { $weeks } Wochen
    }
ctl-series-until = bis { $date }
# $dates: fallen aus, mit Kommas dazwischen. $more: wie viele weitere.
ctl-series-except =
    { $more ->
        [0] außer { $dates }
       *[other] außer { $dates } und { $more } weiteren
    }

## week

# $date: etwa „Di 1. Dez.“. $marks: etwa „Ruhetag, nur leicht“.
ctl-week-day = { $date } – { $marks }
# $what: eine Einheit oder eine Massage. $standing: wie sicher sie ist.
ctl-week-planned = { $what } (geplant)
    .past = { $what } (nicht eingetragen)
ctl-week-massage = { $what } ({ $standing })

## insights

ctl-insights-answer = Beantworte an den Tagen nach einer Einheit ab 7 von 10 auf „Heute“ die Frage nach dem Muskelkater oder tipp zum Beispiel rubdownctl soreness 4. Mit der ersten Antwort beginnt die Tabelle.
ctl-insights-more-weeks = Gezeigt: die letzten { $shown } von { $weeks }; mit --json siehst du alle.

## trial

ctl-trial-none = Noch kein Versuch. Er dauert 8, 10 oder 12 Beintrainings: nach jedem zehn Minuten Massage für ein Bein, das ausgelost wird, und an den zwei Abenden danach die Frage, wie stark der Muskelkater in jedem Bein ist.
    .how = Zum Starten: rubdownctl trial start
# Was ein Ergebnis nicht sagen kann.
ctl-trial-limits = Was er nicht sagen kann: Du weißt, welches Bein es ist, und was du dir erhoffst, beeinflusst, was du spürst. Über Kraft, Tempo oder Verletzungen sagt er nichts und über andere Menschen auch nicht.
ctl-trial-only-for = Diese Angabe gehört zu { $act }.
ctl-trial-both-legs = Gib an, wie stark der Muskelkater in beiden Beinen ist, das linke zuerst, zum Beispiel: rubdownctl trial answer 2 4. Wenn du keinen hast: --not-sore
# $counted von $sessions zählen bisher. $since: Tag und Uhrzeit.
ctl-trial-progress = Versuch seit { $since }: { $counted } von { $sessions } Einheiten
# $leg: left oder right. $slot von $sessions.
ctl-trial-next = { $leg ->
    [left] Als Nächstes: das linke Bein, nach Beintraining { $slot } von { $sessions }. Trag das Training ein wie sonst.
   *[right] Als Nächstes: das rechte Bein, nach Beintraining { $slot } von { $sessions }. Trag das Training ein wie sonst.
}
# $why: hurt oder stopped.
ctl-trial-ruled-out = { $why ->
    [hurt] An einem Bein ist ein Problem eingetragen. Bis es geklärt ist, zählt kein Beintraining; dasselbe Bein bleibt an der Reihe.
   *[stopped] Etwas stoppt alle Massagen. Bis es geklärt ist, zählt kein Beintraining; dasselbe Bein bleibt an der Reihe.
}
# $leg: left oder right. $until: Tag und Uhrzeit. $command: Angaben zum Eintippen.
ctl-trial-massage =
    { $leg ->
        [left] Jetzt: zehn Minuten nur für das linke Bein; fang bis { $until } an. Das andere bleibt ohne Massage.
       *[right] Jetzt: zehn Minuten nur für das rechte Bein; fang bis { $until } an. Das andere bleibt ohne Massage.
    }
    Mit Anleitung: rubdownctl session --minutes 10 { $command }
    Ohne: wenn sie vorbei sind, rubdownctl trial massaged
# $from: Tag und Uhrzeit.
ctl-trial-evening = Einheit { $slot }: Die nächste Frage kommt { $from }.
# $first: left oder right, das Bein, nach dem zuerst gefragt wird. $until: Tag und Uhrzeit.
ctl-trial-asks = { $first ->
    [left] Einheit { $slot }: Wie stark ist der Muskelkater gerade im linken Bein, und wie stark im rechten? 0 heißt gar keiner, 10 so stark wie nur möglich. Beantworten kannst du das bis { $until }.
   *[right] Einheit { $slot }: Wie stark ist der Muskelkater gerade im rechten Bein, und wie stark im linken? 0 heißt gar keiner, 10 so stark wie nur möglich. Beantworten kannst du das bis { $until }.
}
    .how = Zum Antworten, das linke Bein zuerst: rubdownctl trial answer LINKS RECHTS; ohne Muskelkater: rubdownctl trial answer --not-sore
ctl-trial-complete = Alle Einheiten sind beisammen. Was herauskam: rubdownctl trial result
ctl-trial-stopped = Vorzeitig beendet, { $time }, ohne Ergebnis.
# $state: ob sie zählt. $time: wann das Training endete.
ctl-trial-session = { $state ->
    [open] Einheit { $slot }, { ctl-trial-leg }, { $time }
    [counts] Einheit { $slot }, { ctl-trial-leg }, { $time }: zählt
    [hurt] Einheit { $slot }, { ctl-trial-leg }, { $time }: zählt nicht, an einem Bein war etwas nicht in Ordnung
    [stopped] Einheit { $slot }, { ctl-trial-leg }, { $time }: zählt nicht, alle Massagen waren gestoppt
    [both_massaged] Einheit { $slot }, { ctl-trial-leg }, { $time }: zählt nicht, auch das andere Bein wurde massiert
    [not_massaged] Einheit { $slot }, { ctl-trial-leg }, { $time }: zählt nicht, das Bein wurde nicht rechtzeitig massiert
    [unanswered] Einheit { $slot }, { ctl-trial-leg }, { $time }: zählt nicht, an keinem Abend kam eine Antwort
   *[gone] Einheit { $slot }, { ctl-trial-leg }, { $time }: zählt nicht, gelöscht oder kein Beintraining mehr
}
# $progress: die Zeile eines Versuchs. $id: zum Eintippen.
ctl-trial-earlier = Früher: { $progress }. Sein Ergebnis: rubdownctl trial result --trial { $id }
# $seal: 64 Buchstaben und Ziffern.
ctl-trial-seal = Die Auslosung ist versiegelt; am Ende öffnet sie rubdownctl trial check. Siegel: { $seal }
ctl-trial-started = Der Versuch hat begonnen. Welches Bein nach welchem Training drankommt, ist jetzt ausgelost.
ctl-trial-massaged = Eingetragen: zehn Minuten für dieses Bein.
# $left, $right: 0 bis 10.
ctl-trial-answered = Eingetragen: linkes Bein { $left }, rechtes Bein { $right }. Bis zum Ende bleiben deine Antworten verschlossen.
ctl-trial-very-sore = In einem Bein ist der Muskelkater sehr stark. Der Versuch gibt keinen Rat; wenn du ihn meldest, fragt rubdownctl, ob etwas nicht stimmt: rubdownctl soreness
ctl-trial-ended = Der Versuch ist beendet, ohne Ergebnis. Was du eingetragen hast, bleibt erhalten.
# $line: was versiegelt war. $seal: dessen SHA-256.
ctl-trial-seal-holds =
    Das Siegel hält. Was am Anfang versiegelt wurde:
    { $line }
    Siegel: { $seal }
    Zum Nachprüfen gib die Zeile an sha256sum: echo '{ $line }' | sha256sum
ctl-trial-seal-broken =
    Das Siegel hält nicht: Etwas anderes als Rubdown hat das Tagebuch geändert. Die Auslosung darin lautet jetzt:
    { $line }
    Siegel: { $seal }
# $points: auf der Skala von 0 bis 10.
ctl-trial-found-less = Im massierten Bein war der Muskelkater schwächer, um etwa { $points } von 10 Punkten
ctl-trial-found-more = Im massierten Bein war der Muskelkater stärker, um etwa { $points } von 10 Punkten
ctl-trial-found-open = Kein klarer Unterschied zwischen deinen Beinen
ctl-trial-found-nothing = Nach jeder Einheit war der Muskelkater in beiden Beinen gleich
# Spalten.
ctl-trial-result =
    .session = Einheit
    .leg = Massiert
    .massaged = Dieses Bein
    .other = Anderes Bein
    .difference = Unterschied
ctl-trial-leg = { $leg ->
    [left] links
   *[right] rechts
}
ctl-trial-counts = In { $sessions } Einheiten war der Muskelkater im massierten Bein: schwächer in { $less }, gleich in { $same }, stärker in { $more }.
# $middle, $low, $high: eine der Angaben unten.
ctl-trial-interval = Der mittlere Unterschied: { $middle }. Der wahre könnte überall zwischen „{ $low }“ und „{ $high }“ liegen. Eine so bestimmte Spanne enthält ihn in mindestens 95 von 100 solchen Versuchen.
# $of: eine Zahl von 1 bis 100.
ctl-trial-chance = Würde die Massage nichts bewirken, lägen die Beine allein durch das Los in etwa { $of } von 100 Versuchen mindestens so weit auseinander.
    .rare = Würde die Massage nichts bewirken, lägen die Beine allein durch das Los in weniger als 1 von 100 Versuchen mindestens so weit auseinander.
ctl-trial-points = kein Unterschied
    .less = { $points } weniger
    .more = { $points } mehr

## why

ctl-why-rules = Warum
ctl-why-alternatives = Auch möglich
# $grade: wie gut es belegt ist. $sources: Namen, durch Semikolons getrennt.
ctl-why-basis = Beleg: { $grade }
    .sources = Beleg: { $grade }. Quellen: { $sources }
ctl-why-recovery-guide = Artikel zum Zeitpunkt
ctl-why-reminders = Erinnerungen
ctl-why-no-reminders = Keine: Zu diesem Plan gibt es keine Erinnerungen.
ctl-why-reminder = { $kind }, { $time }: { $state }
