# Was schiefging: was war, was erhalten blieb, was zu tun ist. .title: dasselbe in wenigen Worten.
# $detail: der Pfad, die Kennung oder der Wert, um den es geht; kann leer sein.

## Die Regeln lehnen die Frage ab

error-E_FUTURE_END = Dieses Training würde erst in der Zukunft enden. Nichts wurde gespeichert. Trag es ein, wenn es vorbei ist, oder ändere die Zeit.
    .title = Noch nicht vorbei
error-E_RPE_RANGE = Wie anstrengend es war, ist eine ganze Zahl von 1 bis 10. Nichts wurde gespeichert. Wähl eine der zehn.
    .title = Bitte 1 bis 10
error-E_ACTIVITY = Rubdown kennt die Aktivität „{ $detail }“ nicht. Nichts wurde gespeichert. Wähl eine, die es kennt.
    .title = Unbekannte Aktivität
error-E_INTERVAL = Ein Zeitraum endet, bevor oder gerade wenn er beginnt. Nichts wurde gespeichert. Prüf Anfang und Ende.
    .title = Endet vor dem Anfang
error-E_DURATION = Eine Dauer liegt zwischen einer Minute und einer Woche. Nichts wurde gespeichert. Prüf die Minuten.
    .title = Diese Dauer geht nicht
error-E_SORENESS_RANGE = Muskelkater ist eine ganze Zahl von 0 bis 10. Nichts wurde gespeichert. Wähl eine davon.
    .title = Bitte 0 bis 10
error-E_UNKNOWN_ID = Rubdown kennt „{ $detail }“ nicht. Nichts wurde gespeichert. Prüf die Schreibweise.
    .title = Unbekanntes Wort
error-E_ZONE = Eine Zeitzone „{ $detail }“ gibt es nicht. Nichts wurde gespeichert. Nimm einen Namen wie Europe/Berlin.
    .title = Unbekannte Zeitzone
error-E_TOO_MANY = Das sind mehr Einträge, als Rubdown planen kann: { $detail }. Nichts wurde gespeichert. Schick weniger auf einmal.
    .title = Zu viele Einträge
error-E_INPUT = Das war nicht lesbar: { $detail }. Nichts wurde gespeichert. Vergleich es mit einem Beispiel.
    .title = Nicht lesbar

## Das Tagebuch lehnt den Wunsch ab

# $detail: die Regeln, in Worten oder als Kennungen.
error-E_RULE_FORBIDS = Eine Regel spricht gegen diese Zeit ({ $detail }). Dein Plan ist, wie er war. Wähl eine andere Zeit.
    .title = Nicht zu dieser Zeit
error-E_RULE_WARNS = Eine Regel warnt vor dieser Zeit ({ $detail }). Dein Plan ist, wie er war. Wähl eine andere Zeit oder sag, dass du diese trotzdem willst: im Terminal mit --despite-warnings.
    .title = Besser zu anderer Zeit
error-E_CLOT_QUESTION = Du bist gereist, und diese Massage gilt deinen Beinen. Sie hat nicht begonnen. Beantworte zuerst die Frage nach einem Blutgerinnsel.
    .title = Zuerst eine Frage
error-E_NOT_FOUND = Diesen Eintrag gibt es nicht: { $detail }. Nichts wurde geändert. Vielleicht ist er gelöscht oder ersetzt worden.
    .title = Nicht gefunden
error-E_NOT_OPEN = Dieser Plan ist abgeschlossen oder hat keine Zeit für eine Massage. Nichts wurde geändert. Schau auf den Plan von heute.
    .title = Nicht mehr offen
error-E_SNOOZE_TOO_LONG = Das ist später, als das Massagefenster dauert. Die Erinnerung bleibt, wie sie war. Wähl eine kürzere Zeit oder lass sie aus.
    .title = Zu spät für dieses Fenster
error-E_SETTING = Diese Einstellung geht nicht: { $detail }. Deine Einstellungen sind, wie sie waren. Ändere sie und speichere noch einmal.
    .title = Einstellung nicht möglich
error-E_BACKUP_ONTO_JOURNAL = { $detail } ist dein Tagebuch selbst oder gehört dazu. Es entstand keine Sicherung, und das Tagebuch ist, wie es war. Wähle für die Sicherung einen anderen Namen oder Ordner.
    .title = Eine Sicherung braucht ihren eigenen Ort

## Das Tagebuch lässt sich nicht lesen oder schreiben

error-E_NOT_A_JOURNAL = { $detail } ist kein Tagebuch von Rubdown oder ist beschädigt. Die Datei blieb, wie sie ist. Leg sie beiseite, um neu anzufangen, oder geh mit „rubdownctl restore“ zu einer Sicherung zurück.
    .title = Kein Tagebuch
error-E_JOURNAL_DAMAGED = Das Tagebuch { $detail } ist beschädigt. Das hier geschah nicht, und nichts wurde gelöscht. Versuch es noch einmal: Rubdown legt die beschädigte Datei dann beiseite und macht mit der letzten guten Kopie weiter.
    .title = Tagebuch beschädigt
error-E_NEWER_JOURNAL = Dein Tagebuch stammt von einem neueren Rubdown ({ $detail }). Es blieb unberührt. Installiere die neuere Version, um weiterzumachen.
    .title = Tagebuch einer neueren Version
error-E_READ_ONLY = Rubdown darf nicht nach { $detail } schreiben. Nichts wurde gespeichert, und nichts ging verloren. Gib dir dort das Recht zu schreiben.
    .title = Schreiben nicht erlaubt
error-E_DISK_FULL = Der Datenträger ist voll. Diese Änderung wurde nicht gespeichert; alles davor ist sicher. Schaff etwas Platz und versuch es noch einmal.
    .title = Kein Platz mehr
error-E_NETWORK_FOLDER = { $detail } liegt auf einem Netzlaufwerk, wo ein Tagebuch nicht sicher ist. Nichts wurde gespeichert. Wähl einen Ordner auf diesem Rechner.
    .title = Netzlaufwerk
error-E_JOURNAL_BUSY = Ein anderes Programm hält das Tagebuch fest. Nichts wurde gespeichert. Versuch es gleich noch einmal.
    .title = Tagebuch belegt
error-E_JOURNAL = Das Tagebuch ließ sich nicht lesen oder schreiben: { $detail }. Was vorher gespeichert war, ist noch da. Versuch es noch einmal; wenn es so bleibt, lass es prüfen.
    .title = Problem mit dem Tagebuch

## Der Ordner

error-E_NO_HOME = Dieses System nennt keinen Ordner für deine Daten. Nichts wurde gespeichert. Setz RUBDOWN_HOME auf einen Ordner von dir.
    .title = Kein Ordner für deine Daten
error-E_HOME = Der Ordner { $detail } lässt sich nicht anlegen oder benutzen. Nichts wurde gespeichert. Prüf, ob er dir gehört und beschreibbar ist.
    .title = Ordner nicht benutzbar

## Das Erinnerungsprogramm

error-E_AGENT_START = Das Erinnerungsprogramm ließ sich nicht starten: { $detail }. Dein Tagebuch ist vollständig. Versuch es noch einmal; wenn es dabei bleibt, installier Rubdown neu.
    .title = Erinnerungen nicht gestartet
error-E_AGENT_OFF = Erinnerungen sind aus: das Erinnerungsprogramm läuft nicht. Dein Tagebuch ist vollständig. Öffne Rubdown, um sie einzuschalten.
    .title = Erinnerungen sind aus
error-E_AGENT_SILENT = Das Erinnerungsprogramm antwortet nicht; vielleicht kommen keine Erinnerungen. Dein Tagebuch ist vollständig. Öffne Rubdown, um es neu zu starten.
    .title = Keine Antwort
error-E_AGENT_GARBLED = Etwas anderes antwortet an der Stelle des Erinnerungsprogramms; vielleicht kommen keine Erinnerungen. Dein Tagebuch ist vollständig. Öffne Rubdown, um es neu zu starten.
    .title = Falsche Antwort
error-E_AGENT_PROTOCOL = Das Erinnerungsprogramm hat eine andere Version ({ $detail }). Dein Tagebuch ist vollständig. Öffne Rubdown, um es zu ersetzen.
    .title = Andere Version
error-E_AGENT_PATH = Der Pfad { $detail } ist zu lang, um das Erinnerungsprogramm zu erreichen. Dein Tagebuch ist vollständig. Wähl einen Ordner mit kürzerem Pfad.
    .title = Pfad zu lang
error-E_AGENT_SOCKET = Das Erinnerungsprogramm ist nicht erreichbar: { $detail }. Dein Tagebuch ist vollständig. Öffne Rubdown, um es neu zu starten.
    .title = Nicht erreichbar

## Das Terminal

# $detail: was an dem Befehl nicht stimmt, in Worten.
error-E_USAGE = { $detail }
    .title = Falscher Aufruf
error-E_STOPPED = Etwas kommt vor jeder Massage, darum ist kein Plan offen. { $detail }
    .title = Kein Fall für Massage
error-E_NO_PLAN = Kein Plan ist offen. Nichts wurde geändert. Trag ein Training ein, dann gibt es einen.
    .title = Kein offener Plan
# $detail: der Ordner der Sicherungen.
error-E_NO_BACKUP = In { $detail } ist keine heile Sicherung. Dein Tagebuch ist, wie es war. Nenn die Datei einer Sicherung von anderswo.
    .title = Keine Sicherung
# $detail: the damaged file.
error-E_JOURNAL_RESTORED = Das Tagebuch war beschädigt, darum ist Rubdown zu seiner neuesten heilen Sicherung zurückgekehrt. Die beschädigte Datei ist noch da: { $detail }
    .title = Zurück zu einer Sicherung
# $detail: the damaged file.
error-E_JOURNAL_BEGUN_ANEW = Das Tagebuch war beschädigt, und es gab keine heile Sicherung, darum hat Rubdown ein neues begonnen. Die beschädigte Datei ist noch da: { $detail }
    .title = Neu begonnen
error-E_FILE = Diese Datei lässt sich nicht lesen oder schreiben: { $detail }. Nichts wurde geändert. Prüf den Namen und deine Rechte.
    .title = Datei nicht benutzbar

## Alles andere

# $detail: ein Code, der keinen eigenen Satz hat.
error-E_UNKNOWN = Etwas ist schiefgegangen ({ $detail }). Was vorher gespeichert war, ist noch da. Versuch es noch einmal.
    .title = Etwas ist schiefgegangen
