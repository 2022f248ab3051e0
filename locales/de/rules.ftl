# Warum ein Plan so aussieht. rule-<id>: was die Regel allgemein tut; .because: worauf sie beruht.
# effect-<Art>: was sie diesmal getan hat. disagree-<thema>: wo sich die Quellen widersprechen.

## Sicherheit

rule-R-STOP-URGENT = Ein Zeichen, das sofort ärztliche Hilfe braucht, geht jeder Massage vor.
    .because = Die Warnlisten von Gesundheitsdiensten und aus der Massageausbildung sind sich hier einig. Das ist Vorsicht, keine Frage für Studien.
rule-R-STOP-SOON = Ein Zeichen, das abgeklärt werden sollte, geht jeder Massage vor.
    .because = Fieber, Krankheit und starker, unklarer Schmerz stehen auf den meisten Vorsichtslisten. Einen fieberfreien Tag abzuwarten, hat Rubdown selbst festgelegt.
rule-R-CLOT = Nach einem Blutgerinnsel gibt es keine Massage, bis sie ärztlich erlaubt ist.
    .because = Die Vorsichtslisten für die Massage sind sich einig: Ein Bein mit einem Gerinnsel wird nie massiert.
rule-R-SORE-WEEK = Muskelkater, der eine Woche oder länger dauert, gehört abgeklärt.
    .because = Gewöhnlicher Muskelkater ist nach spätestens drei Tagen am stärksten und meist nach fünf bis sieben vorbei (Cheung 2003).
rule-R-RHABDO = Achte nach einer erschöpfenden Einheit eine Woche lang auf dunklen Urin.
    .because = Sehr harte Belastung kann Muskeln in seltenen Fällen so weit zerstören, dass es den Nieren schadet, und das zeigt sich manchmal erst nach einigen Tagen (CDC/NIOSH). Die Woche ist Rubdowns eigene, vorsichtige Lesart.
rule-R-RED-FLAGS = Bei extremem Muskelkater schaust du zuerst auf die Warnzeichen.
    .because = Meist ist er harmlos, aber die wenigen gefährlichen Ursachen sehen anfangs genauso aus. Die Schwelle hat Rubdown selbst gesetzt.
rule-R-PREC = Hast du etwas zu deiner Gesundheit eingetragen, bleibt der Druck leicht, bei manchem mittel, und Tiefengewebsmassage und Massagepistole fallen weg.
    .because = Gesundheitsdienste, Massageausbildungen und Gerätehersteller raten dabei zur Vorsicht (NCCIH, Therabody). Die zwei Stufen sind Rubdowns vorsichtige Lesart; mehr weiß dein Arzt oder deine Ärztin. Ein ärztliches Ja beendet den Hinweis, nicht die Vorsicht.
rule-R-REFERRAL = Solange etwas aus deiner Wochenfrage abgeklärt werden soll, bleibt der Druck höchstens mittel, und Tiefengewebsmassage und Massagepistole fallen weg.
    .because = Was erst eine Fachperson sehen soll, wird vorher nicht fest massiert. Wo die Grenze liegt, ist Rubdowns eigene Vorsicht. Sie endet, wenn du sagst, dass es abgeklärt ist.
rule-R-ACUTE = In den drei Tagen nach einer Verletzung bekommt auch der übrige Körper höchstens mittleren Druck.
    .because = Erste-Hilfe-Regeln halten Massage zwei bis drei Tage von einer frischen Verletzung fern; Rubdown nimmt die längere Zeit. Auch sonst bei mittlerem Druck zu bleiben, ist eigene Vorsicht.
rule-R-LOCAL = Ein Muskel, der verletzt, geprellt oder nicht verheilt ist, bleibt ausgespart.
    .because = Bei Wunden, Infektionen, Blutergüssen, Krampfadern, frischen Operationen, Brüchen, Knoten, tauben Stellen und frischen Verletzungen sind sich die Vorsichtslisten einig; Listen der Sportmassage nennen auch den harten Schlag, in dessen Bluterguss Knochen entstehen kann.
rule-R-HEAL = Ein verletzter Muskel bekommt nur leichten Druck, bis er im Alltag nicht mehr schmerzt.
    .because = Erste-Hilfe-Regeln halten Massage die ersten Tage fern; danach leicht weiterzumachen, ist Rubdowns eigene Vorsicht. Nimm die Verletzung aus deiner Liste, wenn nichts mehr schmerzt; kannst du den Muskel nicht belasten, lass ihn abklären.
rule-R-NOTHING-LEFT = Muss alles ausgespart bleiben, was du trainiert hast, gibt es nichts zu massieren.
    .because = Das folgt daraus, dass Verletztes ausgespart bleibt. Etwas anderes zu massieren, würde zu diesem Training nicht passen.

## Das Ergebnis des Plans

rule-R-EXPIRED = Drei Tage nach einem Training ist sein Plan vorbei.
    .because = Muskelkater ist nach spätestens drei Tagen am stärksten, und keine der Quellen, auf die Rubdown sich stützt, spricht von einer ersten Massage danach. Deine regelmäßige Massage läuft weiter.
rule-R-MASSAGE-DONE = Eine Massage nach dem Training, die zehn Minuten oder länger dauert, zählt als die Massage dazu.
    .because = Zehn Minuten linderten den Muskelkater in zwei Studien (Zainuddin 2005, Andersen 2013). Dass sie als Massage eines Trainings zählen, hat Rubdown selbst entschieden.
rule-R-REPEAT = Hast du einen Tag später noch Muskelkater, ist eine zweite, sanfte Massage möglich.
    .because = Linderung lässt nach: In einer kleinen Studie war sie nach etwa einer Stunde vorbei (Andersen 2013). Einen Tag Abstand hat Rubdown selbst gewählt.
rule-R-TWO-A-DAY = Folgt am selben Tag noch eine Einheit, kommt die Massage nach dieser.
    .because = Eine Massage nach beiden ist für müde Muskeln einfacher als eine, die man dazwischenquetscht. Eine Studie dazu haben wir nicht gefunden; das hat Rubdown selbst entschieden.
rule-R-AFTER-NEXT = Passt vor der nächsten Einheit nichts, kommt die Massage danach.
    .because = Rubdowns eigene Wahl: Eine Zeit, die später passt, ist mehr wert als eine, die jetzt nicht passt.
rule-R-BLACKOUT = Vom Tag vor einem Wettkampf bis zum Start wird keine Massage geplant.
    .because = Der Artikel zum Zeitpunkt rät davon ab, und Massage anstelle des Aufwärmens machte in kleinen Studien langsamer (Arabaci 2008, Fletcher 2010). Dass es ein ganzer Tag ist, ist eine Faustregel.
rule-R-INTERIM = Zwischen zwei Einheiten sind zehn leichte Minuten Selbstmassage möglich.
    .because = Wer zwischen zwei Einheiten zwölf Minuten massiert wurde, fühlte sich beim Schwimmen besser, schwamm aber nicht schneller, und manche fühlten sich schwerer (Carvalho 2023, 19 Personen). Dass es zehn Minuten sind, leicht und eine Stunde vor dem Start vorbei, hat Rubdown selbst gewählt.
rule-R-TOURNAMENT = Zwischen zwei Wettkämpfen sind zehn leichte Minuten Selbstmassage möglich.
    .because = Der Artikel zum Zeitpunkt empfiehlt eine sanfte Massage innerhalb eines Tages nach dem Wettkampf. Dass das auch im Turnier gilt, ist Rubdowns Lesart.
rule-R-NO-SLOT = Passt keine Zeit, sagt Rubdown das und schlägt keine vor.
    .because = Rubdowns eigene Wahl: Ein Vorschlag, den du nicht einhalten kannst, hilft niemandem.
rule-R-EASY-OPTIONAL = Nach einem leichten Tag ist eine Massage möglich, aber nicht nötig.
    .because = Wenig Belastung heißt wenig Muskelkater. Wo leicht aufhört, hat Rubdown selbst festgelegt.
rule-R-SIGNS = Mit Zeichen aus deiner Wochenfrage wird eine Massage empfohlen, auch nach einem leichten Tag.
    .because = Die acht Zeichen stammen aus dem Artikel zum Zeitpunkt. Ab wie vielen sie den Ausschlag geben, hat Rubdown selbst gewählt.

## Wann

rule-R-WINDOW-ORDER = Deine Art von Training bestimmt, welche Stunden danach zuerst kommen.
    .because = In den meisten Studien wurde zwei bis drei Stunden nach dem Training massiert (Smith 1994, Hilbert 2003, Zainuddin 2005). Eine, die die Stunden am Menschen vergleicht, haben wir nicht gefunden; die Reihenfolge folgt dem Artikel zum Zeitpunkt.
rule-R-EVENING = Was vom Abend übrig ist, kommt vor dem nächsten Tag.
    .because = Der Artikel zum Zeitpunkt sagt: am selben Abend oder am nächsten Tag. Zu sechs bis zwölf Stunden haben wir fast nichts gefunden; die Zeit ist in Ordnung, aber nichts Besonderes.
rule-R-GAP = Sechs bis zwölf Stunden nach dem Training kommen nur dran, wenn sonst nichts passt.
    .because = Keiner der fünf Artikel sagt etwas über diese Stunden, und wir haben nur eine einzige kleine Studie dazu gefunden. Von Schaden ist nichts bekannt, sonst aber auch kaum etwas, und oft fallen sie in die Nacht.
rule-R-SORE-SOONER = Hast du schon Muskelkater, ist eine frühere Zeit besser als die ideale.
    .because = Die Linderung kommt mit der Massage und hält nicht lange (Andersen 2013), Warten bringt also nichts. Diese Überlegung stammt von Rubdown.
rule-R-REST-DAY = Ein Termin in der Massagepraxis kommt, wenn es geht, auf einen Ruhetag.
    .because = Der Artikel zum Zeitpunkt nennt Ruhetage ideal für längere Massagen, und feste Massage vor dem Training vermeidet man in Massagepraxen. Einen Vergleich in einer Studie haben wir nicht gefunden.
rule-R-QUIET = Deine Ruhezeiten bleiben ruhig, und die halbe Stunde danach auch.
    .because = Du hast sie eingestellt. Die halbe Stunde zum Aufstehen kommt von Rubdown.
rule-R-BUSY = Deine belegten Zeiten bleiben frei.
    .because = Du hast sie eingetragen oder dein Kalender. Die halbe Stunde vor und nach einem Praxistermin, für den Weg, kommt von Rubdown.
rule-R-NEXT-RESERVE = Die vier Stunden vor deiner nächsten Einheit bleiben frei.
    .because = Üblich sind zwischen einer mittleren Massage und dem Training einige Stunden. Die vier Stunden sind eine Faustregel, kein Studienergebnis.
rule-R-THERAPIST-HOURS = Ein Praxistermin muss in die Praxiszeiten passen und Zeit zum Buchen lassen.
    .because = Du hast eingestellt, wann deine Massagepraxis offen ist und wie lange vorher du buchen musst.
rule-R-COOL-DOWN = Die ersten fünfzehn Minuten nach dem Training sind zum Abkühlen und Trinken da.
    .because = Rubdowns eigene Wahl.
rule-R-APART = Zwischen zwei Massagen liegen einige Stunden.
    .because = Frisch massierte Muskeln brauchen nicht so bald eine zweite Runde. Wie viele Stunden, hat Rubdown selbst gewählt.

## Wie fest

rule-R-PRESSURE = Dein Training, wie hart es war und die Stunden seither bestimmen, wie fest die Massage sein soll.
    .because = Die Abstufung kommt aus dem Artikel zum Zeitpunkt. In einer Studie aus dem Schwimmsport half tiefe Massage nicht mehr als leichte (Carvalho 2023); Erwachsene in Ruhe beruhigte mittlerer Druck, leichter machte sie wach (Diego 2004).
rule-R-LATE-FIRM = Nach zwei Tagen, mit wenig Muskelkater, darf es wieder fest sein.
    .because = Der Artikel zum Zeitpunkt setzt tiefere Massage nach 48 Stunden an. Dass der Muskelkater entscheidet, ist Rubdowns Lesart.
rule-R-COMP-POST = Nach einem Wettkampf bleibt es einen Tag lang leicht und noch einen Tag höchstens mittel.
    .because = Der Artikel zum Zeitpunkt sagt: innerhalb eines Tages sanft, nach zwei Tagen tiefer. In Studien nach einem Ironman und einem Ultramarathon linderte Massage Schmerz und Müdigkeit kurz (Nunes 2016, Hoffman 2016).
rule-R-SORE = Je stärker der Muskelkater, desto leichter der Druck.
    .because = Der Artikel zum Zeitpunkt will Muskeln mit starkem Muskelkater sanfter behandelt sehen. Eine Studie zum Druck bei Muskelkater haben wir nicht gefunden; die Stufen kommen von Rubdown.
rule-R-OVERLAP = Ein früheres hartes Training, das noch in seinen drei Tagen liegt, zählt mit.
    .because = Muskeln, die noch zur Ruhe kommen, brauchen die sanftere von zwei Antworten. So liest Rubdown den Artikel zum Zeitpunkt.
rule-R-NEXT = Je näher die nächste Einheit, desto leichter die Massage.
    .because = Etwa jede zehnte Person spürt nach einer Massage leichte Beschwerden, die meist nach anderthalb Tagen vorbei sind (Cambron 2007). Zwischen fester Massage und hartem Training ist in Massagepraxen ein Tag Abstand üblich.
rule-R-COMP-LIGHT = Zwei und drei Tage vor einem Wettkampf bleibt es leicht.
    .because = Der Artikel zum Zeitpunkt empfiehlt zwei bis drei Tage vorher eine leichte Massage. Eine Studie dazu haben wir nicht gefunden.
rule-R-SPACE = Bald nach einer festen oder langen Massage ist die nächste sanfter.
    .because = Nach jeder Massage kann man etwa einen Tag lang leichte Beschwerden haben (Cambron 2007); dass das bei festen häufiger ist, liegt nahe, danach wurde aber nicht gefragt. Die Stunden hat Rubdown selbst gewählt.
rule-R-SELF = Wenn du dich selbst massierst, bleibt es höchstens mittel.
    .because = Mit Händen, Rollen und Massagepistolen geht fester Druck weder gut noch sicher. Das ist Rubdowns eigene Vorsicht.

## Welche Art

rule-R-TYPE-ORDER = Deine Art von Training und die Stunden seither bestimmen, welche Massage zuerst kommt.
    .because = Die Reihenfolge folgt dem, wofür der Artikel zum Zeitpunkt jede Art nennt. Eine Studie, die alle fünf vergleicht, haben wir nicht gefunden.
rule-R-DEEP-1 = Tiefengewebsmassage wartet nach dem Training einige Stunden, nach einer härteren Einheit länger.
    .because = Der Artikel zum Zeitpunkt nennt zwei bis vier Stunden. Das nach der Anstrengung zu staffeln, hat Rubdown selbst gewählt.
rule-R-DEEP-2 = Tiefengewebsmassage fällt weg, solange du Muskelkater hast oder verletzt bist, nahe an einer harten Einheit oder einem Wettkampf, wenn du etwas zu deiner Gesundheit eingetragen hast und solange etwas abgeklärt werden soll.
    .because = Der Artikel zum Zeitpunkt hält tiefe Massage von erschöpften Muskeln und starkem Muskelkater fern; ein Tag Abstand zum Training ist in Massagepraxen üblich.
rule-R-PERC = Die Massagepistole ist eine Zugabe. Sie fällt weg: bald nach harter Belastung, bei sehr starkem Muskelkater, mit einer Verletzung, vor einem Wettkampf, wenn du etwas zu deiner Gesundheit eingetragen hast und solange etwas abgeklärt werden soll.
    .because = In einer Studie mit 65 Personen war der Muskelkater danach vier Stunden lang etwas stärker (Leabeater 2024), und nach ihrem Einsatz auf müden Oberschenkeln gab es einen Fall von Muskelzerfall (Chen 2021). Die zwei Stunden nach einer harten Einheit und die zwölf nach einer erschöpfenden hat Rubdown selbst gewählt. Dass sie bei einer Verletzung oder etwas Gesundheitlichem wegfällt, ist Vorsicht.
rule-R-VSORE = Bei sehr starkem Muskelkater wird nur klassische Massage vorgeschlagen.
    .because = Der Artikel zum Zeitpunkt nennt sie bei starkem Muskelkater. Einen Vergleich mit den anderen Arten haben wir nicht gefunden.
rule-R-HIIT-SWEDISH = Nach Intervallen mit vollem Einsatz kommt klassische Massage zuerst.
    .because = Der Artikel zum Zeitpunkt rät, nach sehr harten Intervallen sanft vorzugehen.
rule-R-SORE-SWEDISH = Bei Muskelkater kommt klassische Massage zuerst.
    .because = Sie ist die sanfteste Art, und der Artikel zum Zeitpunkt nennt sie bei Muskelkater.
rule-R-ROM = Fühlt sich alles verspannt an, rückt langsame myofasziale Massage nach vorn.
    .because = Rollen macht für eine Weile etwas beweglicher (Wiewelhove 2019). Der Artikel zum Zeitpunkt nennt diese Art bei eingeschränkter Beweglichkeit.

## Wie lange, wer und wo

rule-R-MINUTES = Wie lange die Massage dauert, hängt davon ab, wie lange das Training her ist und wer massiert.
    .because = Zehn Minuten linderten den Muskelkater in zwei Studien (Zainuddin 2005, Andersen 2013), und nach fünf bis zwölf Minuten Massage dauerte es nicht länger als nach einer längeren, bis man wieder leistungsfähig war (Poppendieck 2016). Längere Termine sind eine Faustregel, die Schritte dazwischen hat Rubdown selbst gewählt.
rule-R-EASY-SHORT = Nach einer leichten Einheit ist die Massage kürzer.
    .because = Es gibt weniger zu lindern. Die Minuten hat Rubdown selbst gewählt.
rule-R-SORE-SHORT = Bei sehr starkem Muskelkater ist die Massage kürzer.
    .because = Bei sehr starkem Muskelkater rät der Artikel zum Zeitpunkt, sanft zu sein, und zehn Minuten linderten ihn in einer kleinen Studie für eine Weile (Andersen 2013).
rule-R-FOCUS = Die Muskeln aus deinem Training kommen zuerst; die, die du selbst wählst, zählen mehr.
    .because = Der Artikel zum Zeitpunkt sagt, man solle sich auf das konzentrieren, was man trainiert hat. Die Listen für Sportarten, die er nicht nennt, kommen von Rubdown.
rule-R-MERGE = Muskeln aus einem früheren harten Training kommen dazu.
    .because = Sie sind noch in ihren eigenen drei Tagen. Beides zusammen zu massieren, hat Rubdown selbst gewählt.
rule-R-DUE = Ist deine regelmäßige Massage fällig, wird zuerst ein Praxistermin gesucht.
    .because = Der Abstand kommt aus der Tabelle im Artikel zum Zeitpunkt und hängt davon ab, wie viel du trainierst. Das ist eine Faustregel; eine Studie, die Häufigkeiten vergleicht, haben wir nicht gefunden.
rule-R-FREQ = Nicht jedes Training braucht einen Praxistermin.
    .because = Der Abstand kommt aus der Tabelle im Artikel zum Zeitpunkt und hängt davon ab, wie viel du trainierst. Das ist eine Faustregel; eine Studie, die Häufigkeiten vergleicht, haben wir nicht gefunden.
rule-R-SELF-INSTEAD = Passt kein Praxistermin, kannst du dich selbst massieren.
    .because = Rollen hat eine kleine Wirkung, ähnlich wie Massage (Wiewelhove 2019). Es an die Stelle eines Termins zu setzen, hat Rubdown selbst gewählt.

## Vor dem Training, vor einem Wettkampf, zwischendurch

rule-R-PRE-WORKOUT = Vor einem Training ist eine Massage kurz, leicht und flott und kommt zum Aufwärmen dazu.
    .because = Direkt vor Sprints und Sprüngen kostete Massage anstelle des Aufwärmens Tempo; mit Aufwärmen danach gab es keinen Unterschied, aber auch keinen Gewinn (Arabaci 2008, Fletcher 2010, Moran 2018). Der Artikel zum Zeitpunkt erlaubt mittleren Druck; Rubdown nimmt leichten. Wie viele Stunden vorher, ist eine Faustregel.
rule-R-PRE-COMPETITION = Zwei oder drei Tage vor einem Wettkampf ist eine leichte Massage möglich.
    .because = Der Artikel zum Zeitpunkt empfiehlt sie. Eine Studie dazu haben wir nicht gefunden.
rule-R-MAINTENANCE = Ohne offenen Plan ist ein Ruhetag gut für eine längere, regelmäßige Massage.
    .because = Der Artikel zum Zeitpunkt nennt Ruhetage ideal für längere, tiefere Massagen. Einen Vergleich haben wir nicht gefunden; wann es tief sein darf, ist Rubdowns eigene Vorsicht.

## Was eine Regel diesmal getan hat
## Alle Angaben kommen schon in Worten. effect-left_out_type.until ist für eine Art, die bis zu einer Zeit
## wegfällt, effect-set_pressure.same für eine kleinste Stufe, die auch die größte ist ($hi).

effect-chose_window = Gewählt: { $window }.
effect-moved = Verschoben auf { $time }.
effect-set_pressure = Druck: { $lo } bis { $hi }.
    .same = Druck: { $hi }.
effect-raised = Angehoben auf { $level }.
effect-capped = Höchstens { $level }.
effect-put_first = Erste Wahl: { $massage }.
effect-left_out_type = Weggelassen: { $massage }.
    .until = Weggelassen bis { $time }: { $massage }.
effect-left_out_muscle = Ausgespart: { $muscle }.
effect-kept_light = Nur leicht: { $muscle }.
effect-added_muscles = Muskelgruppen dazu: { $count }.
effect-set_minutes = Dauer: { minutes }.
effect-chose_delivery = Wer massiert: { $delivery }.
effect-deferred = Die Massage kommt nach deiner nächsten Einheit.
effect-made_optional = Deshalb nur, wenn du magst.
effect-made_recommended = Deshalb empfohlen.
effect-stopped = Deshalb im Moment keine Massage.
effect-held = Es musste sich nichts ändern.

## Wo sich die Quellen widersprechen

disagree-windows = Ein Artikel nennt zwei bis sechs Stunden die beste Zeit, ein anderer sagt nur: in den ersten Stunden. In den meisten Studien kam die Massage innerhalb von drei Stunden, und eine, die die Stunden am Menschen vergleicht, haben wir nicht gefunden. Rubdown folgt dem Artikel, der Zeiten nennt.
disagree-pressure = Ein Artikel will festen, gezielten Druck. Ein anderer will ihn mittel und anfangs nichts Tiefes, erlaubt aber an anderer Stelle tiefe Massage nach zwei bis vier Stunden. In einer Studie aus dem Schwimmsport brachte tief nicht mehr als leicht; in einer anderen, mit Erwachsenen in Ruhe, beruhigte mittlerer Druck mehr als leichter. Rubdown nimmt die sanftere Antwort und lässt nach zwei Tagen deinen Muskelkater entscheiden.
disagree-length = Ein Artikel empfiehlt eine Stunde oder mehr, ein anderer sagt, zehn Minuten reichen. Zehn Minuten linderten den Muskelkater in zwei Studien, und nach kurzen Massagen dauerte es nicht länger als nach langen, bis man wieder leistungsfähig war. Rubdown plant in der Massagepraxis eine Stunde, wo Zeit dafür ist, und nennt zehn Minuten nie zu wenig.
disagree-frequency = Der Rat reicht von einmal im Monat bis dreimal die Woche. Eine Studie, die das vergleicht, haben wir nicht gefunden. Rubdown richtet sich danach, wie viel du trainierst, und rät zu mindestens einer die Woche, solange du oft hart trainierst.
disagree-day_before = Ein Artikel empfiehlt Tiefengewebsmassage oder klassische Massage am Tag vor dem Training; ein anderer lässt den Tag vor einem Rennen frei. Rubdown hält diesen Tag vor Wettkämpfen frei und bleibt vor gewöhnlichem Training sanft.

## Warum die vorgeschlagene Massage so ist: vier Fragen, je ein Satz.

why-then-title = Warum dann
why-then = { $rule ->
    [R-SORE-SOONER] Du hast Muskelkater, da ist die früheste passende Zeit die beste.
    [R-REST-DAY] Es ist ein Ruhetag, da passt eine längere Massage am besten.
    [R-QUIET] Die besten Stunden fallen in deine Ruhezeit, und dies ist die nächste Zeit außerhalb davon.
    [R-BUSY] Zur besten Stunde hast du etwas vor, und dies ist die nächste freie Zeit.
    [R-NEXT-RESERVE] Die beste Stunde läge zu nah an einer Einheit, und dies ist die nächste mit genug Abstand.
    [R-THERAPIST-HOURS] Zur besten Stunde hat niemand für dich Zeit, und dies ist der nächste mögliche Termin.
    [R-COOL-DOWN] Dein Körper bekommt erst eine Viertelstunde zum Abkühlen.
    [R-APART] Deine letzte Massage ist noch nicht lange her, und dazwischen bleibt etwas Abstand.
    [R-TWO-A-DAY] Du trainierst an dem Tag zweimal, deshalb folgt die Massage auf die zweite Einheit.
    [R-AFTER-NEXT] Vor deiner nächsten Einheit passt nichts, deshalb folgt die Massage danach.
    [R-BLACKOUT] Ein Wettkampf steht bevor, deshalb folgt die Massage danach.
    [R-EVENING] Was vom Abend übrig ist, kommt vor der Nacht.
    [R-GAP] Bessere Stunden sind nicht frei.
    [R-WINDOW-ORDER] Du hast bis { $end } trainiert ({ $activity }). Erste Wahl danach: { $window }, Beginn zwischen { $from } und { $until }.
   *[other] Von den Zeiten, die bleiben, ist das die beste.
}
    .only = Du hast bis { $end } trainiert ({ $activity }). Erste Wahl danach: { $window }.
    .picked = Diese Zeit hast du gewählt.
why-gentle-title = Warum dieser Druck
why-gentle = { $rule ->
    [R-SORE] Dein Muskelkater liegt bei { $soreness } von 10. Solange das so ist, nicht fester als: { $pressure }.
    [R-OVERLAP] Dieselben Muskeln haben kurz davor schon viel geleistet, da genügt: { $pressure }.
    [R-NEXT] Du trainierst { $next } wieder, da genügt: { $pressure }.
    [R-COMP-LIGHT] Ein Wettkampf steht bevor, mehr sollte es nicht sein: { $pressure }.
    [R-COMP-POST] Du kommst gerade vom Wettkampf, da genügt: { $pressure }.
    [R-SPACE] Deine letzte Massage war fest und ist noch nicht lange her, da genügt: { $pressure }.
    [R-PREC] Was du zu deiner Gesundheit eingetragen hast, setzt die Grenze: { $pressure }.
    [R-ACUTE] Eine Verletzung ist noch frisch, mehr sollte es nicht sein: { $pressure }.
    [R-REFERRAL] In deiner Wochenfrage steht etwas, das abgeklärt werden soll, mehr sollte es nicht sein: { $pressure }.
    [R-SELF] Wenn du selbst massierst, ist das die Grenze: { $pressure }.
    [R-LATE-FIRM] Zwei Tage sind um und du hast kaum Muskelkater, da darf es so fest sein: { $pressure }.
    [R-PRESSURE] Du hast es mit { $rpe } von 10 bewertet. Danach soll es höchstens so fest sein: { $pressure }.
   *[other] Im Moment soll es höchstens so fest sein: { $pressure }.
}
why-kind-title = Warum diese Art
why-kind = { $rule ->
    [R-VSORE] Bei so starkem Muskelkater kommt nur eines infrage: { $type }.
    [R-SORE-SWEDISH] Du hast Muskelkater, und dann steht an erster Stelle: { $type }.
    [R-HIIT-SWEDISH] Du bist ans Limit gegangen, und dann steht an erster Stelle: { $type }.
    [R-PREC] Weil du etwas zu deiner Gesundheit eingetragen hast, bleibt es bei: { $type }.
   *[other] Nach diesem Training ({ $activity }) steht an erster Stelle: { $type }.
}
why-minutes-title = Warum so lange
why-minutes = { $rule ->
    [R-EASY-SHORT] Es war leicht, { $rpe } von 10, mehr als { minutes } braucht es nicht.
    [R-SORE-SHORT] Bei so viel Muskelkater, { $soreness } von 10, braucht es nicht mehr als { minutes }.
   *[other] { $by ->
        [therapist] In der Massagepraxis dauert es { $after } nach dem Training meist { minutes }.
       *[self] Wenn du selbst massierst, braucht es { $after } nach dem Training nicht mehr als { minutes }.
    }
}
