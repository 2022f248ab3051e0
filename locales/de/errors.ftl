# Was schiefging: was war, was erhalten blieb, was zu tun ist. .title: dasselbe in wenigen Worten.
# $detail: der Pfad, die Kennung oder der Wert, um den es geht; kann leer sein.

## Von den Regeln zurückgewiesen

# $detail: massage, issue oder workout.
error-E_FUTURE_END =
    { $detail ->
        [massage] Diese Massage würde erst in der Zukunft enden. Nichts wurde gespeichert. Trag sie ein, wenn sie vorbei ist, oder ändere die Zeit.
        [issue] Dieses Problem würde erst in der Zukunft beginnen. Nichts wurde gespeichert. Ändere die Zeit.
       *[workout] Dieses Training würde erst in der Zukunft enden. Nichts wurde gespeichert. Trag es ein, wenn es vorbei ist, oder ändere die Zeit.
    }
    .title = Noch nicht vorbei
error-E_RPE_RANGE = Die Anstrengung ist eine ganze Zahl von 1 bis 10. Nichts wurde gespeichert. Wähl eine Zahl in diesem Bereich.
    .title = Muss 1 bis 10 sein
error-E_ACTIVITY = Rubdown kennt die Aktivität „{ $detail }“ nicht. Nichts wurde gespeichert. Wähl eine aus der Liste.
    .title = Unbekannte Aktivität
error-E_INTERVAL = Ein Zeitraum muss nach seinem Anfang enden. Nichts wurde gespeichert. Prüf Anfang und Ende.
    .title = Endet vor dem Anfang
error-E_UNTIL = Der letzte Tag dieser Einheiten liegt vor dem ersten. Nichts wurde gespeichert. Wähl einen späteren letzten Tag oder keinen.
    .title = Endet vor dem Anfang
error-E_DURATION = Eine Dauer muss zwischen einer Minute und einer Woche liegen. Nichts wurde gespeichert. Prüf die Minuten.
    .title = Ungültige Dauer
error-E_SORENESS_RANGE = Muskelkater ist eine ganze Zahl von 0 bis 10. Nichts wurde gespeichert. Wähl eine Zahl in diesem Bereich.
    .title = Muss 0 bis 10 sein
error-E_UNKNOWN_ID = Rubdown kennt „{ $detail }“ nicht. Nichts wurde gespeichert. Prüf die Schreibweise.
    .title = Unbekannter Name
error-E_ZONE = Eine Zeitzone „{ $detail }“ gibt es nicht. Nichts wurde gespeichert. Nimm einen Namen wie Europe/Berlin.
    .title = Unbekannte Zeitzone
error-E_TOO_MANY = Das sind mehr Einträge, als Rubdown planen kann: { $detail }. Nichts wurde gespeichert. Schick weniger auf einmal.
    .title = Zu viele Einträge
error-E_INPUT = Das war nicht lesbar: { $detail }. Nichts wurde gespeichert. Vergleich es mit einem Beispiel.
    .title = Nicht lesbar

## Vom Tagebuch abgelehnt

# $detail: die Regeln, in Worten oder als Kennungen.
error-E_RULE_FORBIDS = Eine Regel verbietet diese Zeit ({ $detail }). Dein Plan ist unverändert. Wähl eine andere Zeit.
    .title = Nicht zu dieser Zeit
error-E_RULE_WARNS = Eine Regel warnt vor dieser Zeit ({ $detail }). Dein Plan ist unverändert. Wähl eine andere Zeit oder bestätige, dass du diese trotzdem willst: im Terminal mit --despite-warnings.
    .title = Besser zu anderer Zeit
    .window = Gegen diese Zeit spricht eine Regel ({ $detail }). Dein Plan bleibt, wie er ist. Nimm eine andere Zeit oder bestätige, dass du diese trotzdem willst.
# $detail: bis wann, etwa „Do 26. Nov. 17:00“.
error-E_PAST_PLAN = Das liegt außerhalb der Zeitfenster dieses Trainings. Dein Plan bleibt, wie er ist. Wähl eine Zeit bis { $detail }. Eine Massage zu anderer Zeit braucht keinen Plan: Trag sie danach mit rubdownctl done ein.
    .title = Außerhalb des Plans
    .window = Das liegt außerhalb der Zeitfenster dieses Trainings. Dein Plan bleibt, wie er ist. Wähl eine Zeit darin. Eine Massage zu anderer Zeit braucht keinen Plan: Trag sie danach ein.
# $detail: was dagegen spricht, als Kennung; mehrere mit Kommas dazwischen.
error-E_STOPPED =
    { $detail ->
        [recent_clot] Nach einem Blutgerinnsel muss erst eine Ärztin oder ein Arzt der Massage zustimmen. Nichts wurde geändert. Trag die Zustimmung dann ein: im Fenster unter Einstellungen, Gesundheit; im Terminal mit rubdownctl conditions --cleared recent_clot.
        [soreness_over_7_days] Muskelkater, der eine Woche anhält, solltest du vor jeder Massage abklären lassen. Nichts wurde geändert. Geh damit in eine Arzt- oder Physiotherapiepraxis.
       *[other] Etwas anderes geht vor. Nichts wurde geändert. Was zu tun ist, steht auf der Seite Heute; im Terminal: rubdownctl plan.
    }
    .title = Etwas geht vor
    .window =
        { $detail ->
            [recent_clot] Nach einem Blutgerinnsel muss erst eine Ärztin oder ein Arzt der Massage zustimmen. Nichts wurde geändert. Trag die Zustimmung dann unter Einstellungen, Gesundheit ein.
            [soreness_over_7_days] Muskelkater, der eine Woche anhält, solltest du vor jeder Massage abklären lassen. Nichts wurde geändert. Geh damit in eine Arzt- oder Physiotherapiepraxis.
           *[other] Etwas anderes geht vor. Nichts wurde geändert. Was zu tun ist, steht auf der Seite „Heute“.
        }
error-E_CLOT_QUESTION = Du warst auf Reisen, und bei dieser Massage sind die Beine dran. Nichts wurde geändert. Beantworte zuerst die Frage nach einem Blutgerinnsel: im Terminal mit rubdownctl clot.
    .title = Zuerst eine Frage
    .window = Du warst auf Reisen, und bei dieser Massage sind die Beine dran. Nichts wurde geändert. Zuerst kommt eine Frage nach einem Blutgerinnsel.
error-E_SAFETY_QUESTIONS = Nach so einer Einheit kommen erst ein paar Fragen. Nichts wurde geändert. Beantworte sie: im Terminal mit rubdownctl flag.
    .title = Erst ein paar Fragen
    .window = Nach so einer Einheit kommen erst ein paar Fragen. Nichts wurde geändert.
error-E_CONDITIONS = Feste Massage und Massagepistolen vertragen sich nicht mit jeder Erkrankung. Nichts wurde geändert. Gib einmal an, ob du eine Erkrankung hast: im Terminal mit rubdownctl conditions.
    .title = Zuerst eine Frage
    .window = Feste Massage und Massagepistolen vertragen sich nicht mit jeder Erkrankung. Nichts wurde geändert. Gib einmal an, ob du eine Erkrankung hast.
error-E_NOT_FOUND = Diesen Eintrag gibt es nicht: { $detail }. Nichts wurde geändert. Vielleicht ist er gelöscht oder ersetzt worden.
    .title = Nicht gefunden
error-E_NOT_OPEN = Das geht mit dem Plan gerade nicht: Er ist abgeschlossen, läuft schon oder hat keine Zeit für eine Massage. Nichts wurde geändert. Schau auf den Plan von heute.
    .title = Gerade nicht möglich
error-E_NOT_SELF = Diese Massage gibt dir jemand anderes, sie lässt sich hier nicht starten. Nichts wurde geändert. Trag sie danach als erledigt ein oder wähl eine Zeit für dich allein.
    .title = Massage in der Praxis
error-E_UNANSWERED = Eine Massage ist vorbei, und Rubdown weiß noch nicht, ob sie stattgefunden hat. Nichts wurde geändert. Beantworte das zuerst.
    .title = Zuerst eine Frage
error-E_DURING_WORKOUT = Diese Massage hätte vor dem Ende deines Trainings begonnen. Nichts wurde eingetragen. Nimm weniger Minuten oder gib an, wann sie anfing.
    .title = Vor dem Ende des Trainings
error-E_NOTHING_TO_UNDO = Es gibt nichts zurückzunehmen. Nichts wurde geändert. Zurücknehmen lässt sich nur, was in den letzten 24 Stunden geändert wurde.
    .title = Nichts zurückzunehmen
error-E_STOP_STAYS = Du hast angegeben, dass etwas nicht stimmt; das hier zurückzunehmen, würde es nur verdecken. Nichts wurde geändert. Was jetzt zu tun ist und was den Stopp beendet, steht auf „Heute“; im Terminal: rubdownctl plan.
    .title = Der Stopp bleibt
    .window = Du hast angegeben, dass etwas nicht stimmt; das hier zurückzunehmen, würde es nur verdecken. Nichts wurde geändert. Was jetzt zu tun ist und was den Stopp beendet, steht auf „Heute“.
error-E_ENDS_STOP = Damit stünde das Blutgerinnsel nicht mehr auf deiner Liste, und Massage wäre nicht mehr gesperrt. Nichts wurde geändert. Wenn es nur aus Versehen dort steht, sag es: im Terminal mit rubdownctl conditions und --replace.
    .title = Massage bleibt gesperrt
    .window = Damit stünde das Blutgerinnsel nicht mehr auf deiner Liste, und Massage wäre nicht mehr gesperrt. Nichts wurde geändert. Wenn es nur aus Versehen dort steht, nimm es einzeln von der Liste und bestätige das auf Nachfrage.
error-E_SNOOZE_TOO_LONG = Das ist nach dem Ende des Zeitfensters. Die Erinnerung ist unverändert. Wähl eine kürzere Zeit oder lass die Massage aus.
    .title = Zu spät für dieses Zeitfenster
error-E_SNOOZE_TOO_SHORT = Deine Zeit hat ihre eigene Erinnerung, und die kommt erst später. Sie ist unverändert. Für eine andere Erinnerung wähl eine andere Zeit für die Massage.
    .title = Noch nicht fällig
error-E_YEAR = Das Jahr { $detail } ist zu weit weg. Nichts wurde gespeichert. Prüf die Zeit.
    .title = Zu weit weg
# $detail: wie viele Buchstaben er haben darf.
error-E_TEXT_TOO_LONG = Dieser Text ist zu lang: Höchstens { $detail } Zeichen sind möglich. Nichts wurde gespeichert. Kürze ihn und speichere noch einmal.
    .title = Text zu lang
error-E_SETTING = { $detail ->
    [doctors_yes] Der Tag der ärztlichen Zustimmung liegt in der Zukunft. Deine Einstellungen sind unverändert. Gib an, von welchem Tag sie ist, spätestens von heute: --on 2026-11-23, oder ohne --on für heute.
   *[other] Diese Einstellung ist ungültig: { $detail }. Deine Einstellungen sind unverändert. Ändere sie und speichere noch einmal.
}
    .window = { $detail ->
        [doctors_yes] Der Tag der ärztlichen Zustimmung liegt in der Zukunft. Deine Einstellungen sind unverändert. Trag ein, von welchem Tag sie ist, spätestens von heute.
       *[other] Diese Einstellung ist ungültig: { $detail }. Deine Einstellungen sind unverändert. Ändere sie und speichere noch einmal.
    }
    .title = Ungültige Einstellung
error-E_BACKUP_ONTO_JOURNAL = { $detail } ist dein Tagebuch selbst oder gehört dazu. Es entstand keine Sicherung, und das Tagebuch ist unverändert. Wähl für die Sicherung einen anderen Namen oder Ordner.
    .title = Kein Ort für eine Sicherung
error-E_BACKUP_OVER_FILE = { $detail } gibt es schon, und es ist keine Sicherung von Rubdown oder gerade in Gebrauch. Alles ist, wie es war, und es gibt keine neue Sicherung. Wähl einen anderen Namen oder verschieb die Datei zuerst.
    .title = Da ist schon eine Datei

## Das Tagebuch lässt sich nicht lesen oder schreiben

error-E_NOT_A_JOURNAL = { $detail } ist kein Tagebuch von Rubdown oder ist beschädigt. Die Datei blieb unverändert. Leg sie beiseite, um neu anzufangen, oder stell mit „rubdownctl restore“ eine Sicherung wieder her.
    .title = Kein Tagebuch
    .window = { $detail } ist kein Tagebuch von Rubdown oder ist beschädigt. Die Datei blieb unverändert. Leg sie beiseite, um neu anzufangen; die Sicherungen im Ordner daneben bleiben erhalten.
error-E_JOURNAL_DAMAGED = Das Tagebuch { $detail } ist beschädigt. Das hat deshalb nicht geklappt, und nichts wurde gelöscht. Versuch es noch einmal: Rubdown legt die beschädigte Datei dann beiseite und stellt die letzte gute Sicherung wieder her.
    .title = Tagebuch beschädigt
error-E_NEWER_JOURNAL = Dein Tagebuch stammt von einer anderen Version von Rubdown, die diese hier nicht kennt ({ $detail }). Es blieb unverändert. Installier die passende Version, um weiterzumachen.
    .title = Tagebuch einer anderen Version
error-E_READ_ONLY = Rubdown darf nicht nach { $detail } schreiben. Nichts wurde gespeichert, und nichts ging verloren. Prüf die Rechte des Ordners.
    .title = Schreiben nicht erlaubt
error-E_IS_LINK = { $detail } ist ein Link, aber dort gehört eine Datei von Rubdown hin. Nichts wurde geändert. Räum den Link weg und versuch es noch einmal.
    .title = Ein Link ist im Weg
error-E_IS_FOLDER = { $detail } ist ein Ordner, aber dort gehört eine Datei von Rubdown hin. Nichts wurde geändert. Räum den Ordner weg und versuch es noch einmal.
    .title = Ein Ordner ist im Weg
error-E_IS_NO_FILE = { $detail } ist eine Pipe, ein Socket oder ein Gerät, aber dort gehört eine Datei von Rubdown hin. Nichts wurde geändert. Räum es weg und versuch es noch einmal.
    .title = Keine Datei
error-E_LINK_DANGLING = Dein Tagebuch ist ein Link auf { $detail }, und diesen Ordner gibt es nicht. Wenn er auf einem Laufwerk liegt, schließ es an und versuch es noch einmal. Nichts wurde geändert.
    .title = Der Link führt ins Leere
error-E_DISK_FULL = Der Datenträger ist voll, deshalb wurde diese Änderung nicht gespeichert; alles davor ist sicher. Schaff etwas Platz und versuch es noch einmal. Bis dahin kannst du alles nachsehen, und Erinnerungen kommen weiter.
    .title = Kein Platz mehr
error-E_NETWORK_FOLDER = { $detail } liegt auf einem Netzlaufwerk, wo ein Tagebuch nicht sicher ist. Nichts wurde gespeichert. Wähl einen Ordner auf diesem Computer.
    .title = Netzlaufwerk
error-E_JOURNAL_BUSY = Ein anderes Programm benutzt das Tagebuch. Nichts wurde gespeichert. Versuch es gleich noch einmal.
    .title = Tagebuch in Benutzung
error-E_JOURNAL = Das Tagebuch ließ sich nicht lesen oder schreiben: { $detail }. Was vorher gespeichert war, ist noch da. Versuch es noch einmal; wenn es dabei bleibt, führ „rubdownctl check“ aus.
    .title = Problem mit dem Tagebuch
    .window = Das Tagebuch ließ sich nicht lesen oder schreiben: { $detail }. Was vorher gespeichert war, ist noch da. Versuch es noch einmal; wenn es wieder passiert, schließ Rubdown und öffne es noch einmal, dann wird das Tagebuch geprüft.

## Der Ordner

error-E_NO_HOME = Dieses System hat keinen Ordner für deine Daten. Nichts wurde gespeichert. Setz RUBDOWN_HOME auf einen Ordner von dir.
    .title = Kein Ordner für deine Daten
error-E_HOME = Der Ordner { $detail } lässt sich nicht anlegen oder benutzen. Nichts wurde gespeichert. Prüf, ob er dir gehört und beschreibbar ist.
    .title = Ordner nicht benutzbar
error-E_HOME_GONE = Im Ordner { $detail } war dein Tagebuch, und jetzt ist es nicht da. Wenn er auf einem Laufwerk liegt, schließ es an und versuch es noch einmal. Nichts wurde geändert. Um dort ein neues anzufangen: rubdownctl begin
    .title = Tagebuch fehlt
    .window = Im Ordner { $detail } war dein Tagebuch, und jetzt ist es nicht da. Wenn er auf einem Laufwerk liegt, schließ es an und versuch es noch einmal. Nichts wurde geändert.
error-E_HOME_ELSEWHERE = Du hast schon ein Tagebuch in { $detail }; hier entstünde ein zweites. Nichts wurde geändert. Um das vorhandene zu benutzen, setz RUBDOWN_HOME auf seinen Ordner; um trotzdem ein zweites anzufangen: rubdownctl begin
    .title = Es gibt schon ein Tagebuch
    .window = Du hast schon ein Tagebuch in { $detail }; hier entstünde ein zweites. Nichts wurde geändert. Um das vorhandene zu benutzen, starte Rubdown wie zuvor.
error-E_HOME_OPEN = { $detail } gehört jemand anderem, oder andere können dort schreiben. Deshalb legt Rubdown dort nichts ab. Nichts wurde gespeichert. Räum es weg, wenn es nicht dir gehört, nimm allen anderen das Recht, dort zu schreiben, oder wähl einen eigenen Ordner.
    .title = Für andere offen
error-E_HOME_RELATIVE = Der Ordner für deine Daten muss ein vollständiger Pfad sein. So läge dein Tagebuch in { $detail } und woanders, sobald du Rubdown aus einem anderen Ordner startest. Nichts wurde gespeichert. Gib RUBDOWN_HOME, --home oder HOME als vollständigen Pfad an.
    .title = Kein vollständiger Pfad

## Das Erinnerungsprogramm

error-E_AGENT_START = Das Erinnerungsprogramm ließ sich nicht starten: { $detail }. Dein Tagebuch ist unversehrt. Versuch es noch einmal; wenn es dabei bleibt, installier Rubdown neu.
    .title = Erinnerungen nicht gestartet
error-E_AGENT_OFF = Erinnerungen sind aus: Das Erinnerungsprogramm läuft nicht. Dein Tagebuch ist unversehrt. Um sie einzuschalten, öffne Rubdown oder ruf „rubdownctl reminders on“ auf.
    .title = Erinnerungen sind aus
    .window = Erinnerungen sind aus: Das Erinnerungsprogramm läuft nicht. Dein Tagebuch ist unversehrt.
error-E_AGENT_SILENT = Das Erinnerungsprogramm antwortet nicht; vielleicht kommen keine Erinnerungen. Dein Tagebuch ist unversehrt. Um es zu beenden und neu zu starten, im Terminal: rubdownctl reminders on
    .title = Keine Antwort
    .window = Das Erinnerungsprogramm antwortet nicht; vielleicht kommen keine Erinnerungen. Dein Tagebuch ist unversehrt. Melde dich am Computer ab und wieder an, dann startet es neu.
error-E_AGENT_GARBLED = Etwas anderes antwortet an der Stelle des Erinnerungsprogramms; vielleicht kommen keine Erinnerungen. Dein Tagebuch ist unversehrt. Um das Erinnerungsprogramm neu zu starten, im Terminal: rubdownctl reminders on
    .title = Unerwartete Antwort
    .window = Etwas anderes antwortet an der Stelle des Erinnerungsprogramms; vielleicht kommen keine Erinnerungen. Dein Tagebuch ist unversehrt. Melde dich am Computer ab und wieder an, dann startet es neu.
error-E_AGENT_PROTOCOL = Das Erinnerungsprogramm hat eine andere Version ({ $detail }). Dein Tagebuch ist unversehrt. Öffne Rubdown, um es zu ersetzen.
    .title = Andere Version
error-E_AGENT_PATH = Der Pfad { $detail } ist zu lang, um das Erinnerungsprogramm zu erreichen. Dein Tagebuch ist unversehrt. Wähl einen Ordner mit kürzerem Pfad.
    .title = Pfad zu lang
error-E_AGENT_SOCKET = Das Erinnerungsprogramm ist nicht erreichbar: { $detail }. Dein Tagebuch ist unversehrt. Öffne Rubdown, um es neu zu starten.
    .title = Nicht erreichbar
    .window = Das Erinnerungsprogramm ist nicht erreichbar: { $detail }. Dein Tagebuch ist unversehrt. Melde dich am Computer ab und wieder an, dann startet es neu.

# $detail: der Ordner.
error-E_FILE_NOT_SAVED = In den Ordner { $detail } ließ sich keine Datei schreiben. Dein Tagebuch ist unverändert. Prüfe, ob es den Ordner gibt und dort Platz ist, und speichere noch einmal.
    .title = Nicht gespeichert

## Das Terminal

# $detail: was an dem Befehl nicht stimmt, in Worten.
error-E_USAGE = { $detail }
    .title = Falscher Aufruf
error-E_NO_SESSION = Gerade gibt es keine Selbstmassage, durch die Rubdown dich führen könnte. Nichts wurde geändert. „Heute“ zeigt, was als Nächstes kommt.
    .title = Keine geführte Massage
error-E_SESSION_RUNS = Eine geführte Massage läuft schon. Nichts wurde geändert. Kehr zu ihr zurück oder beende sie zuerst.
    .title = Eine Massage läuft
error-E_TRIAL_RUNS = Ein Versuch läuft schon. Nichts wurde geändert. Warte sein Ergebnis ab oder beende ihn zuerst.
    .title = Ein Versuch läuft
error-E_NO_TRIAL = Kein Versuch läuft. Nichts wurde geändert. Einen beginnen: rubdownctl trial start
    .window = Kein Versuch läuft. Nichts wurde geändert. Einer beginnt unter „Rückblick“.
    .title = Kein Versuch
error-E_TRIAL_ASKS_NOTHING = Der Versuch fragt gerade nichts. Nichts wurde geändert. Er fragt an den zwei Abenden nach einem Beintraining, von 17:00 bis 04:00 Uhr.
    .title = Gerade keine Frage
error-E_TRIAL_NO_MASSAGE = Für den Versuch ist gerade kein Bein zu massieren. Nichts wurde geändert. Dafür ist nach einem Beintraining Zeit, bis zum nächsten Abend.
    .title = Kein Bein zu massieren
error-E_TRIAL_CLOSED = Der Versuch bleibt geschlossen, bis alle Einheiten dafür beisammen sind. Vorher wird nichts ausgerechnet. Wie weit er ist: rubdownctl trial
    .window = Der Versuch bleibt geschlossen, bis alle Einheiten dafür beisammen sind. Vorher wird nichts ausgerechnet. Wie weit er ist, steht auf seiner Seite.
    .title = Noch geschlossen
error-E_TRIAL_STOPPED = Dieser Versuch wurde vorzeitig beendet und hat deshalb kein Ergebnis. Seine Einträge bleiben erhalten. Einen anderen beginnen: rubdownctl trial start
    .window = Dieser Versuch wurde vorzeitig beendet und hat deshalb kein Ergebnis. Seine Einträge bleiben erhalten. Ein anderer beginnt unter „Rückblick“.
    .title = Kein Ergebnis
error-E_NO_PLAN = Kein Plan ist offen. Nichts wurde geändert. Trag ein Training ein, dann gibt es einen. Eine Massage, die stattgefunden hat, lässt sich auch ohne Plan eintragen: rubdownctl done --minutes 30.
    .title = Kein offener Plan
    .window = Kein Plan ist offen. Nichts wurde geändert. Trag ein Training ein, dann gibt es einen. Eine Massage, die stattgefunden hat, lässt sich auch ohne Plan eintragen.
# $detail: der Ordner der Sicherungen.
error-E_NO_BACKUP = In { $detail } ist keine gute Sicherung. Dein Tagebuch ist unverändert. Nenn die Datei einer Sicherung von anderswo.
    .title = Keine Sicherung
# $detail: die beschädigte Datei.
error-E_JOURNAL_RESTORED = Das Tagebuch war beschädigt, deshalb hat Rubdown die neueste gute Sicherung wiederhergestellt. Die beschädigte Datei ist noch da: { $detail }
    .title = Aus Sicherung wiederhergestellt
# $detail: die beschädigte Datei.
error-E_JOURNAL_STARTED_OVER = Das Tagebuch war beschädigt, und es gab keine gute Sicherung. Deshalb hat Rubdown ein neues angefangen. Die beschädigte Datei ist noch da: { $detail }
    .title = Neues Tagebuch begonnen
# $detail: wo die Änderungen sind.
error-E_JOURNAL_LOG_SET_ASIDE = Anstelle des vorigen Tagebuchs liegt jetzt eine andere Tagebuchdatei, und Rubdown macht mit ihr weiter. Änderungen, die noch nicht in der vorigen Datei standen, sind noch da: { $detail }
    .title = Anderes Tagebuch
error-E_JOURNAL_LAID_OVER = Anstelle des vorigen Tagebuchs liegt jetzt eine andere, eine ältere oder eine kopierte Tagebuchdatei, und Rubdown macht mit ihr weiter. Was anderswo eingetragen wurde, steht nicht darin. Welcher Ordner das ist: rubdownctl status
    .title = Anderes Tagebuch
    .window = Anstelle deines Tagebuchs liegt jetzt eine andere, eine ältere oder eine kopierte Tagebuchdatei, und Rubdown macht mit ihr weiter. Was du anderswo eingetragen hast, steht nicht darin.
# $detail: woher die Zeitzone kommt: TZ=Mars oder /etc/localtime.
error-E_ZONE_UNREADABLE = { $detail } ist keine lesbare Zeitzone, deshalb stehen alle Zeiten in UTC. Setz TZ, etwa TZ=Europe/Berlin, oder stell die Zeitzone des Systems ein.
    .title = Zeitzone nicht lesbar
error-E_ZONE_NAMELESS = { $detail } hat eigene Regeln, denen Rubdown nicht folgen kann; deshalb stehen alle Zeiten in UTC. Setz TZ, etwa TZ=Europe/Berlin, oder stell die Zeitzone des Systems ein.
    .title = Zeitzone ohne Namen
# $detail: der Ordner der Sicherungen.
error-E_BACKUP = Deine Änderung ist gespeichert, aber in { $detail } ließ sich keine Sicherung anlegen. Prüf, ob es den Ordner gibt, ob er dir gehört und ob dort noch Platz ist.
    .title = Keine Sicherung
# $detail: wohin der Link führt.
error-E_BACKUPS_GONE = Es werden keine Sicherungen angelegt: „backups“ neben deinem Tagebuch ist ein Link auf { $detail }, und diesen Ordner gibt es nicht. Wenn er auf einem Laufwerk liegt, schließ es an. Sonst lösch den Link, dann legt Rubdown einen eigenen Ordner an.
    .title = Ordner für Sicherungen fehlt
error-E_NOT_TEXT = Was von der Standardeingabe kam, ist kein Text in UTF-8. Nichts wurde gespeichert. Wandle es erst um oder tipp den Text ein.
    .title = Kein Text
error-E_FILE = Diese Datei lässt sich nicht lesen oder schreiben: { $detail }. Nichts wurde geändert. Prüf den Namen und deine Rechte.
    .title = Datei nicht benutzbar

## Dateien zum Einlesen

error-E_FILE_EMPTY = Die Datei ist leer.
    .title = Leere Datei
error-E_FILE_KIND = Das ist keine Datei, sondern ein Gerät, eine Pipe oder etwas Ähnliches. Nenn eine Datei oder einen Ordner.
    .title = Keine Datei
# $detail: was das System gesagt hat.
error-E_FILE_READ = Sie lässt sich nicht öffnen oder lesen: { $detail }. Prüf den Namen, deine Rechte und ob das Laufwerk da ist.
    .title = Nicht lesbar
# $detail: wie viele MiB es sein dürfen.
error-E_FILE_TOO_LARGE = Sie ist größer, als eine Aufzeichnung sein kann ({ $detail } MiB).
    .title = Zu groß
# $detail: wievielmal.
error-E_FILE_BOMB = Entpackt wäre sie mehr als { $detail }-mal so groß; so etwas ist keine Aufzeichnung.
    .title = Entpackt viel zu groß
# $detail: wie viele es sein dürfen.
error-E_FILE_TOO_MANY = Sie hat mehr Punkte, Zeilen oder Trainings, als eine Aufzeichnung haben kann ({ $detail }).
    .title = Zu viele Einträge
error-E_ARCHIVE_TOO_MANY = In diesem Archiv sind mehr als { $detail } Dateien. Entpack es und lies den Ordner ein.
    .title = Zu viele Dateien
error-E_ARCHIVE_NESTED = Hier stecken Archive in Archiven, mehr als { $detail } tief. Entpack sie erst.
    .title = Zu oft gepackt
error-E_FILE_TOO_DEEP = Ihre Teile sind mehr als { $detail } tief verschachtelt; das braucht keine Aufzeichnung.
    .title = Zu tief verschachtelt
error-E_ARCHIVE_PASSWORD = Sie ist mit einem Passwort geschützt. Entpack sie und lies ein, was darin ist.
    .title = Mit Passwort
error-E_ARCHIVE_DAMAGED = Das Archiv ist beschädigt oder ungewöhnlich gepackt. Kopier es noch einmal oder entpack es mit einem anderen Programm.
    .title = Archiv nicht lesbar
error-E_FILE_DAMAGED = Sie beginnt wie eine Datei mit Trainings, aber nichts darin ist lesbar. Kopier sie noch einmal von dort, wo sie herkommt.
    .title = Datei beschädigt
error-E_FILE_ROUTE = Es ist eine Route oder eine Strecke ohne Zeiten, kein Training, das stattgefunden hat.
    .title = Eine Route
error-E_FILE_COURSE = Es ist eine vorgegebene Strecke, kein Training, das stattgefunden hat.
    .title = Eine Strecke
error-E_FILE_PLACES = Darin sind Orte und keine Strecke.
    .title = Nur Orte
error-E_FILE_PLANNED = Es ist ein Training, das noch zu machen ist, keines, das stattgefunden hat.
    .title = Ein Plan
error-E_FILE_SETTINGS = Darin sind Einstellungen eines Geräts und kein Training.
    .title = Einstellungen
# $detail: wie das Gerät es nennt.
error-E_FILE_NOT_ACTIVITY = Sie ist von einem Gerät, aber kein Training: { $detail }.
    .title = Kein Training
error-E_FILE_NO_LENGTH = Das Training darin hat keine Dauer.
    .title = Keine Dauer
error-E_FILE_NO_DATE = Das Gerät kannte das Datum nicht, also weiß niemand, wann es war. Trag das Training von Hand ein.
    .title = Kein Datum
# $detail: das Programm, das solche Tabellen schreibt, oder none.
error-E_FILE_OTHER_TABLE =
    { $detail ->
        [none] Es ist eine andere Tabelle als die von Strong und Hevy.
       *[other] Es ist eine Tabelle von { $detail }; gelesen werden nur die von Strong und Hevy.
    }
    .title = Andere Tabelle
# $detail: das äußerste Element.
error-E_FILE_OTHER_XML = Es ist anderes XML ({ $detail }), weder TCX noch GPX.
    .title = Anderes XML
# $detail: wonach es aussieht, etwa json oder pdf, oder none.
error-E_FILE_OTHER =
    { $detail ->
        [none] Solche Dateien liest Rubdown nicht, nur FIT, TCX, GPX und die Tabellen von Strong und Hevy.
       *[other] Solche Dateien ({ $detail }) liest Rubdown nicht, nur FIT, TCX, GPX und die Tabellen von Strong und Hevy.
    }
    .title = Andere Datei
error-E_FILE_READER = Rubdown ist daran gescheitert; das ist ein Fehler von Rubdown. Dein Tagebuch ist unversehrt.
    .title = Rubdown ist gescheitert
error-E_FOLDER_LOOP = Dieser Ordner ist ein Link zurück auf einen Ordner, in dem er liegt.
    .title = Führt im Kreis
# $detail: die Sportart, wie die Datei sie nennt, oder none.
error-E_NO_ACTIVITY =
    { $detail ->
        [none] Darin steht nicht, welche Sportart es war. Nenn eine Aktivität: --activity running
       *[other] Rubdown hat keine Aktivität wie „{ $detail }“. Nenn eine: --activity running
    }
    .title = Keine solche Aktivität
# $detail: wie viele Dateien.
error-E_NOT_IMPORTED = Nicht alles ließ sich einlesen: { $detail }. Die Zeilen darüber sagen, warum. Der Rest ist in deinem Tagebuch.
    .title = Nicht alles eingelesen
error-E_NO_WATCHED_FOLDER = Kein Ordner wird überwacht. So geht es: rubdownctl watch ~/Trainings
    .title = Kein Ordner wird überwacht
    .window = Kein Ordner wird überwacht. Wähl in den Einstellungen unter Dateien einen aus.
# $detail: der Pfad des Ordners.
error-E_WATCHED_FOLDER_GONE = Der überwachte Ordner ist nicht da: { $detail }. Sobald er da ist, macht Rubdown weiter. So überwachst du einen anderen: rubdownctl watch ORDNER
    .title = Der überwachte Ordner ist nicht da
    .window = Der überwachte Ordner ist nicht da: { $detail }. Sobald er es ist, geht es weiter. Einen anderen wählst du in den Einstellungen unter Dateien aus.
error-E_IMPORT_RUNS = Es wird schon eingelesen. Warte darauf oder brich es ab.
    .title = Es wird schon eingelesen
error-E_IMPORT_CANCELLED = Das Einlesen wurde abgebrochen. Nichts wurde aufgenommen.
    .title = Einlesen abgebrochen
# $detail: was das System sagt; vielleicht leer.
error-E_IMPORT_START = Das Programm, das Dateien liest, ließ sich nicht starten. Nichts wurde aufgenommen. Wenn du Rubdown neu installierst, ist das Programm wieder da. { $detail }
    .title = Dateien lassen sich nicht lesen
error-E_NOT_EXPORTED = Diese Datei ist kein Tagebuch, das Rubdown exportiert hat. Nichts wurde geändert.
    .title = Kein exportiertes Tagebuch
error-E_NEWER_EXPORT = Ein neueres Rubdown hat diese Datei geschrieben. Aktualisiere Rubdown und lies sie dann ein. Nichts wurde geändert.
    .title = Von einem neueren Rubdown
# $detail: die Stelle darin.
error-E_EXPORT_DAMAGED = In diesem exportierten Tagebuch fehlt etwas oder passt nicht: { $detail }. Nichts wurde geändert. Wurde die Datei kopiert, kopiere sie noch einmal; wurde sie bearbeitet, nimm sie, wie sie exportiert wurde.
    .title = Exportiertes Tagebuch beschädigt

## Kalender

# $detail: what the system said.
error-E_CALENDAR_FILE = Er lässt sich nicht öffnen oder lesen: { $detail }. Was früher gelesen wurde, gilt weiter.
    .title = Nicht lesbar
error-E_CALENDAR_EMPTY = Die Datei ist leer.
    .title = Leere Datei
error-E_CALENDAR_CUT = Die Datei endet zu früh; vielleicht wurde sie noch kopiert. Was davor gelesen wurde, gilt weiter.
    .title = Kalender endet zu früh
error-E_CALENDAR_OTHER = Das ist kein Kalender. Nenn eine Datei im Format iCalendar, das die meisten Programme als .ics ausgeben.
    .title = Kein Kalender
# $detail: how many bytes there may be.
error-E_CALENDAR_TOO_LARGE = Er ist größer, als ein Kalender sein kann ({ $detail } Bytes). Exportiere weniger Jahre.
    .title = Zu groß
# $detail: how many there may be, and the line of the first that is too many.
error-E_CALENDAR_TOO_MANY = Er hat mehr Termine, als ein Kalender haben kann ({ $detail }). Exportiere weniger Jahre.
    .title = Zu viele Termine
error-E_CALENDAR_TOO_OFTEN = Seine Termine wiederholen sich öfter, als in einen Kalender passt ({ $detail }).
    .title = Zu viele Wiederholungen
error-E_CALENDAR_TOO_DEEP = Seine Teile sind tiefer verschachtelt, als ein Kalender braucht ({ $detail }).
    .title = Zu tief verschachtelt
# $detail: how many.
error-E_CALENDARS_NOT_READ = Nicht alle Kalender ließen sich lesen: { $detail }. Die Zeilen darüber sagen, warum. Was früher gelesen wurde, gilt weiter.
    .title = Nicht alle gelesen
# $detail: the path, and what the system said.
error-E_FEED = Deine Änderung ist gespeichert, aber der Kalender für andere Programme ließ sich nicht schreiben: { $detail }. Prüf den Ordner, oder nenn mit rubdownctl calendar feed einen anderen.
    .title = Kalender nicht geschrieben
    .window = Was du geändert hast, ist gespeichert. Nur der Kalender für andere Programme ließ sich nicht schreiben: { $detail }. Prüf, ob sein Ordner da ist und Platz hat.

## Das Fenster

error-E_PAGE_ENDED = Die Seite von Rubdown ist abgestürzt und kam nicht von selbst wieder. Dein Tagebuch und deine Erinnerungen sind sicher; was du gerade getippt hast, ist vielleicht weg. Lade die Seite neu oder schließ das Fenster und öffne es später wieder.
    .title = Die Seite ist abgestürzt
    .again = Neu laden
    .close = Fenster schließen

## Alles andere

# $detail: ein Code ohne eigenen Text.
error-E_UNKNOWN = Etwas ist schiefgegangen ({ $detail }). Was vorher gespeichert war, ist noch da. Versuch es noch einmal.
    .title = Etwas ist schiefgegangen
