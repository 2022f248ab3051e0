# Was rubdownctl sagt.

## Hilfe: ctl-help-<Verb> sagt, was ein Verb tut, jedes Attribut ist eine Angabe dazu.

ctl-help-heading-usage = Aufruf:
ctl-help-heading-verbs = Verben
ctl-help-heading-values = Werte
ctl-help-heading-options = Optionen
ctl-help-value-verb = VERB
ctl-help-ids-activity = Aktivitäten
ctl-help-ids-muscle = Muskeln
ctl-help-ids-flag = Warnzeichen
ctl-help-ids-issue = An einer Stelle nicht in Ordnung

ctl-help = Rubdown im Terminal: ein Training eintragen, sehen, wann eine Massage hilft, auf eine Erinnerung antworten.
    .json = Antwortet mit einem JSON-Dokument
    .lang = Spricht diese Sprache statt der eingestellten
    .home = Nimmt diesen Ordner statt RUBDOWN_HOME oder der üblichen
    .help = Zeigt diese Hilfe
    .version = Zeigt die Version
ctl-help-log = Trägt ein Training ein, das zu Ende ist
    .activity = Was es war; die Liste steht unten
    .rpe = Wie anstrengend es war, von 1 (sehr, sehr leicht) bis 10 (maximal)
    .minutes = Wie lange es gedauert hat; ohne Angabe 60
    .ago = Wie lange es her ist, etwa 30m oder 1h; ohne Angabe gerade eben
    .at = Wann es zu Ende war: 18:00 heute, "2026-11-23 18:00" oder RFC 3339
    .competition = Es war ein Wettkampf oder Spiel
    .muscle = Was du trainiert hast, statt der üblichen Muskeln der Aktivität; so oft du willst
    .soreness = Wie stark der Muskelkater jetzt ist, von 0 bis 10
    .flag = Ein Warnzeichen, das du bemerkst; so oft du willst
    .note = Eine eigene Notiz
ctl-help-plan = Zeigt den offenen Plan oder beantwortet Fragen an die Regeln
    .why = Sagt, welche Regeln ihn geformt haben und was sonst möglich wäre
    .input = Liest Fragen aus einer Datei (- für die Standardeingabe), ein JSON-Dokument je Zeile, und schreibt einen Plan je Zeile; berührt kein Tagebuch
ctl-help-next = Zeigt die nächste Erinnerung und die nächste Massage
ctl-help-status = Zeigt, ob Erinnerungen an sind und wo dein Tagebuch liegt
ctl-help-list = Listet Trainings und Massagen auf, das Neueste zuerst
    .limit = Wie viele höchstens; ohne Angabe 20
    .before = Nur, was vor dieser Zeit war
ctl-help-keep = Hält die empfohlene Zeit fest oder eine eigene
    .at = Wann die Massage beginnt: das nächste 21:00, "2026-11-23 21:00" oder RFC 3339
    .minutes = Wie lange sie dauert
    .by = Wer massiert: therapist oder self
    .despite_warnings = Hält sie fest, obwohl eine Regel warnt; was eine Regel ablehnt, bleibt abgelehnt
    .plan = Ein Plan nach seiner Kennung statt des offenen
ctl-help-done = Sagt, dass die Massage stattgefunden hat
    .minutes = Wie lange sie gedauert hat; ohne Angabe wie geplant
    .started = Wann sie begonnen hat; ohne Angabe so, dass sie jetzt endet
    .type = Welche Art: sports, deep_tissue, swedish, myofascial oder percussion
    .by = Wer massiert hat: therapist oder self
    .pressure = Wie fest sie war, von 1 (sehr leicht) bis 5 (tief)
    .plan = Ein Plan nach seiner Kennung statt des offenen
ctl-help-snooze = Erinnert später noch einmal, nie nach dem Fenster
    .time = 15m, 1h oder slot für kurz vor der Massage; ohne Angabe 15m
    .plan = Ein Plan nach seiner Kennung statt des offenen
ctl-help-skip = Lässt diese Massage aus
    .plan = Ein Plan nach seiner Kennung statt des offenen
ctl-help-soreness = Sagt, wie stark der Muskelkater jetzt ist
    .value = Von 0 (gar nicht) bis 10 (extrem)
ctl-help-flag = Sagt, dass etwas nicht stimmt oder wieder in Ordnung ist
    .sign = Ein Warnzeichen oder was an einer Stelle nicht stimmt; die Listen stehen unten
    .muscle = Wo es ist; so oft du willst
    .since = Seit wann, wenn es an einer Stelle ist; ohne Angabe seit jetzt
    .clear = Es ist geklärt: Eine Fachperson sagt, dass Training und Massage wieder in Ordnung sind, das Fieber ist seit einem Tag weg, oder die Stelle ist verheilt
ctl-help-travelled = Sagt, dass gerade eine Reise zu Ende ist
    .minutes = Wie lange sie gedauert hat; ohne Angabe mehr als vier Stunden
ctl-help-clot = Beantwortet die Frage nach einem Blutgerinnsel, die nach einer langen Reise kommt
    .sign = yes, wenn eines der Zeichen da ist, no, wenn keines da ist
ctl-help-pause = Hält alle Erinnerungen an
    .until = Für 1h, bis morgen (tomorrow) oder bis du sie wieder einschaltest (resumed); ohne Angabe 1h
ctl-help-resume = Schaltet Erinnerungen wieder ein
ctl-help-why = Sagt, warum ein Plan so ist und was mit seinen Erinnerungen geschah
    .plan = Ein Plan nach seiner Kennung statt des letzten
ctl-help-check = Prüft, ob das Tagebuch heil ist
ctl-help-backup = Schreibt eine geprüfte Kopie des Tagebuchs
    .file = Wohin
ctl-help-restore = Geht zu einer Sicherung zurück oder zeigt, welche es gibt
    .from = Die Datei einer Sicherung oder newest für die neueste heile; ohne Angabe die Liste
ctl-help-due = Antwortet, wann eine regelmäßige Massage fällig ist
    .why = Sagt auch, ab wann du sie buchen kannst und ab wann sie länger her ist als üblich
    .input = Liest Fragen aus einer Datei (- für die Standardeingabe), ein JSON-Dokument je Zeile; berührt kein Tagebuch
ctl-help-checkin = Antwortet, was die Zeichen einer Wochenfrage ergeben
    .why = Sagt auch, welche Zeichen zählen und was sonst zu tun ist
    .input = Liest Fragen aus einer Datei (- für die Standardeingabe), ein JSON-Dokument je Zeile; berührt kein Tagebuch
ctl-help-completions = Schreibt Vervollständigungen für eine Shell
    .shell = bash, elvish, fish, powershell oder zsh

## Falscher Aufruf

# $argument: wie getippt.
ctl-usage-unknown = „{ $argument }“ gibt es nicht.
# $value: was sich nicht verstehen lässt.
ctl-usage-value = „{ $value }“ passt nicht zu { $argument }.
ctl-usage-value-missing = { $argument } braucht einen Wert.
ctl-usage-missing = Es fehlt: { $argument }.
# $other: womit es sich nicht verträgt.
ctl-usage-conflict = { $argument } geht nicht zusammen mit { $other }.
ctl-usage-other = Dieser Befehl ist nicht zu verstehen.
# $suggested: ein oder mehrere Wörter.
ctl-usage-suggestion = Möglich: { $suggested }.
ctl-usage-help = Mit --help siehst du, was es gibt.

## Ein Plan

# $type, $pressure: in Worten. .therapist: dasselbe in der Massagepraxis.
ctl-plan-headline = { $type }, { $pressure }, { $minutes } Minuten
    .therapist = { $type } in deiner Massagepraxis, { $pressure }, { $minutes } Minuten
# $span: von wann bis wann. $distance: wie weit weg. $window: der Name des Fensters.
ctl-plan-when = { $span } · { $distance } · { $window }
# $status: was der Plan ergibt. $why: ein Satz.
ctl-plan-status = { $status }. { $why }
# $muscles, $types, $caps, $times: Namen, durch Kommas getrennt.
ctl-plan-muscles = Muskeln: { $muscles }
# $muscle: einer, der noch heilt.
ctl-plan-light = { $muscle } (nur leicht)
ctl-plan-also = Passt auch: { $types }
ctl-plan-held-down = Was den Druck begrenzt: { $caps }
ctl-plan-not-deep-before = Keine Tiefengewebsmassage vor { $time }
# $why: der Satz der Regel, die sie weglässt.
ctl-plan-not-deep = Keine Tiefengewebsmassage. { $why }
ctl-plan-book-by = Buchen bis: { $time }
ctl-plan-reminders = Erinnerungen: { $times }
# $minutes: immer zehn.
ctl-plan-interim = Bis dahin: { $minutes } Minuten von dir selbst, { $span }, { $pressure }. { $types }. { $muscles }
ctl-plan-snoozed = Verschoben auf: { $time }

## Etwas muss zuerst angesehen werden

# $stop: wie bald.
ctl-stop = { $stop }.
# $name: ein Warnzeichen. $what: was jetzt zu tun ist.
ctl-stop-flag = { $name }: { $what }
# $sure: die Frage, ob es vorbei ist. $flags: Kennungen, so zu tippen, wie sie sind.
ctl-stop-end = { $sure } Dann sag es: rubdownctl flag --clear { $flags }
ctl-checkin-again = Wenn es geklärt ist, beantworte die Wochenfrage im Fenster von Rubdown noch einmal.
# $questions: eine je Zeile, jede hinter ihrer Kennung.
ctl-safety-questions =
    Stimmt etwas nicht? Bei den meisten trifft nichts davon zu.
    { $questions }
    Trifft etwas zu, sag es mit der Kennung, zum Beispiel: rubdownctl flag rf_fever. Sonst geht es weiter.

ctl-state-open = Angeboten
ctl-state-kept = Du hältst diese Zeit fest.
ctl-state-started = Die Massage hat begonnen.
ctl-state-done = Erledigt
ctl-state-skipped = Ausgelassen
ctl-state-superseded = Durch einen späteren Plan ersetzt
ctl-state-expired = Vorbei

## Was ein Verb antwortet

ctl-logged-without-plan = Eingetragen. Dafür gibt es keinen Plan: es ist zu lange her, oder ein anderes Training gibt den Ausschlag.
# $span: von wann bis wann. $what: was für eine Massage.
ctl-kept = Festgehalten: { $span }. { $what }
ctl-done = Eingetragen. Dieser Plan ist erledigt.
ctl-skipped = Ausgelassen. Zu diesem Plan kommen keine Erinnerungen mehr.
ctl-noted = Vermerkt.
ctl-soreness-noted = Vermerkt. Es ist kein Plan offen, den das ändern könnte.
ctl-clot-question =
    Zuerst, nach deiner Reise: Ist eine Wade oder ein Bein geschwollen, warm, rot oder schmerzend, oder weißt du von einem Gerinnsel?
    Antworte mit: rubdownctl clot yes oder rubdownctl clot no. Lass die Beine bis dahin in Ruhe.
ctl-check-sound = Das Tagebuch ist heil: { $path }
ctl-backup-written = Sicherung geschrieben und geprüft: { $path }
# $made: wann. $size: in Kilobyte. $path: die Datei.
ctl-restore-backup = { $made }, { $size } kB: { $path }
ctl-restore-none = In { $path } sind noch keine Sicherungen. Rubdown macht jede Woche eine.
ctl-restore-how = Zu einer zurück geht es mit: rubdownctl restore newest, oder mit dem Namen der Datei an dieser Stelle.
# $made: von wann die Sicherung ist. $path: die Datei. $aside: wo das Tagebuch von vorher liegt.
ctl-restored = Dein Tagebuch ist jetzt seine Kopie von { $made }: { $path }
ctl-restored-aside = Das vorige ist noch da. Zurück dorthin: rubdownctl restore { $aside }
# $since: von wann die Kopie ist. $file: wo das beschädigte Tagebuch liegt.
ctl-journal-restored = Das Tagebuch war beschädigt. Rubdown ist zu seiner Kopie von { $since } zurückgegangen; was danach eingetragen wurde, fehlt darin. Die beschädigte Datei ist noch da: { $file }
ctl-journal-begun_anew = Das Tagebuch war beschädigt, und eine gute Kopie gab es nicht. Rubdown hat ein neues angefangen. Die beschädigte Datei ist noch da: { $file }
ctl-journal-put_back = Das Tagebuch ist wieder auf dem Stand seiner Kopie von { $since }. Das vorige ist noch da: { $file }

## next

# $kind: was sie sagt. $time: wann. $distance: wie weit weg.
ctl-next-reminder = Nächste Erinnerung: { $kind }, { $time } ({ $distance })
ctl-next-no-reminder = Keine Erinnerung steht an.
ctl-next-massage = Nächste Massage: { $span }. { $what }
ctl-paused = Erinnerungen ruhen, bis du sie wieder einschaltest.
ctl-paused-until = Erinnerungen ruhen bis: { $time }.

## status

ctl-status-on = Erinnerungen sind an.
ctl-status-other-build = Das Erinnerungsprogramm hat eine andere Version ({ $build }). Öffne Rubdown, um es zu ersetzen.
ctl-status-no-server = Dieser Desktop zeigt gerade keine Benachrichtigungen. Erinnerungen warten unter Heute.
ctl-status-no-tray = Dieser Desktop hat keinen Infobereich. Alles geht auch ohne ihn.
# $what: Namen, durch Kommas getrennt. $issue: was nicht stimmt, $muscle: wo.
ctl-status-noted = Du hast vermerkt: { $what }
ctl-status-issue = { $issue } ({ $muscle })
ctl-status-journal = Tagebuch: { $path }
ctl-status-build = Version: { $build }

## list

ctl-list-workout = { $activity }, { $effort } ({ $rpe } von 10), { $minutes } min
    .competition = { $activity }, { $effort } ({ $rpe } von 10), { $minutes } min, Wettkampf
ctl-list-massage = { $type }, { $pressure }, { $minutes } min
ctl-list-empty = Hier ist nichts.
# $before: ein Zeitpunkt, so zu tippen, wie er ist.
ctl-list-more = Frühere Einträge: rubdownctl list --before { $before }

## why

ctl-why-rules = Warum
ctl-why-alternatives = Auch möglich
# $grade: wie gut es belegt ist. $sources: Namen, durch Semikolons getrennt.
ctl-why-basis = Beleg: { $grade }
    .sources = Beleg: { $grade }. Quellen: { $sources }
ctl-why-recovery-guide = Leitfaden
ctl-why-reminders = Erinnerungen
ctl-why-no-reminders = Keine: an diesen Plan wirst du nicht erinnert.
ctl-why-reminder = { $kind }, { $time }: { $state }
