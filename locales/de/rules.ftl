# Warum ein Plan so aussieht. rule-<id>: was die Regel allgemein tut; .because: worauf sie beruht.
# effect-<Art>: was sie diesmal getan hat. claim-<n>: wie Rubdown es sagt; .said: was oft gesagt wird;
# .found: was Studien fanden. disagree-<thema>: wo sich die Quellen widersprechen.

## Sicherheit

rule-R-STOP-URGENT = Ein Zeichen, das sofort ärztliche Hilfe braucht, geht jeder Massage vor.
    .because = Die Warnlisten von Gesundheitsdiensten und aus der Massageausbildung sind sich hier einig. Das ist Vorsicht, keine Frage für Studien.
rule-R-STOP-SOON = Ein Zeichen, das jemand ansehen sollte, geht jeder Massage vor.
    .because = Fieber, Krankheit und starker, unklarer Schmerz stehen auf jeder Vorsichtsliste aus der Praxis. Einen fieberfreien Tag abzuwarten, hat Rubdown selbst festgelegt.
rule-R-CLOT = Nach einem Blutgerinnsel gibt es keine Massage, bis sie ärztlich erlaubt ist.
    .because = Die Vorsichtslisten aus der Praxis sind sich einig: Ein Bein mit einem Gerinnsel wird nie massiert.
rule-R-SORE-WEEK = Muskelkater, der eine Woche oder länger dauert, gehört in Fachhände.
    .because = Gewöhnlicher Muskelkater ist nach spätestens drei Tagen am stärksten und meist nach fünf bis sieben vorbei (Cheung 2003).
rule-R-RHABDO = Achte nach einer erschöpfenden Einheit drei Tage lang auf dunklen Urin.
    .because = Sehr harte Belastung kann, selten, so viel Muskel zerfallen lassen, dass die Nieren leiden; das kann sich erst nach Tagen zeigen (CDC/NIOSH).
rule-R-RED-FLAGS = Bei extremem Muskelkater schaust du zuerst auf die Warnzeichen.
    .because = Meist ist er harmlos, aber die wenigen gefährlichen Ursachen sehen anfangs genauso aus. Die Schwelle hat Rubdown selbst gesetzt.
rule-R-PREC = Hast du etwas zu deiner Gesundheit eingetragen, bleibt der Druck leicht, ohne Tiefengewebsmassage und ohne Massagepistole.
    .because = Gesundheitsdienste und Massageausbildung raten in diesen Fällen zur Vorsicht. Leichter Druck für alle ist Rubdowns vorsichtige Lesart; mehr kann dir ein Arzt oder eine Ärztin sagen.
rule-R-ACUTE = In den drei Tagen nach einer Verletzung bekommt auch der übrige Körper höchstens mittleren Druck.
    .because = Erste-Hilfe-Regeln halten Massage zwei bis drei Tage von einer frischen Verletzung fern; Rubdown nimmt die längere Zeit. Auch sonst bei mittlerem Druck zu bleiben, ist eigene Vorsicht.
rule-R-LOCAL = Ein Muskel, der verletzt, geprellt oder nicht verheilt ist, bleibt ausgespart.
    .because = Bei Wunden, Infektionen, Blutergüssen, Krampfadern, frischen Operationen, Brüchen und frischen Verletzungen sind sich die Vorsichtslisten einig.
rule-R-HEAL = Ein verletzter Muskel bekommt nur leichten Druck, bis er im Alltag nicht mehr schmerzt.
    .because = Erste-Hilfe-Regeln halten Massage die ersten Tage fern; danach leicht weiterzumachen, ist Rubdowns eigene Vorsicht. Nimm die Verletzung aus deiner Liste, wenn nichts mehr schmerzt; hält der Muskel keine Belastung aus, lass ihn ansehen.
rule-R-NOTHING-LEFT = Muss alles ausgespart bleiben, was du trainiert hast, gibt es nichts zu massieren.
    .because = Das folgt daraus, dass Verletztes ausgespart bleibt. Etwas anderes zu massieren, gehörte nicht zu diesem Training.

## Das Ergebnis des Plans

rule-R-EXPIRED = Drei Tage nach einem Training ist sein Plan vorbei.
    .because = Muskelkater ist nach spätestens drei Tagen am stärksten, und keine der Quellen, auf die Rubdown sich stützt, spricht von einer ersten Massage danach. Deine regelmäßige Massage läuft weiter.
rule-R-MASSAGE-DONE = Eine Massage nach dem Training, die zehn Minuten oder länger dauert, zählt als die Massage dazu.
    .because = Zehn Minuten genügten in mehreren Studien (Zainuddin 2005, Andersen 2013), und in einer Übersicht schnitten kurze nicht schlechter ab als lange (Poppendieck 2016). Dass zehn als Massage zu einem Training zählen, hat Rubdown selbst festgelegt.
rule-R-REPEAT = Hast du einen Tag später noch Muskelkater, ist eine zweite, sanfte Massage möglich.
    .because = Linderung lässt nach: In einer kleinen Studie war sie nach etwa einer Stunde vorbei (Andersen 2013). Einen Tag Abstand hat Rubdown selbst gewählt.
rule-R-TWO-A-DAY = Folgt am selben Tag noch eine Einheit, kommt die Massage nach dieser.
    .because = Eine Massage nach beiden ist für müde Muskeln einfacher als eine dazwischen. Untersucht hat das niemand; so hat es Rubdown festgelegt.
rule-R-AFTER-NEXT = Passt vor der nächsten Einheit nichts, kommt die Massage danach.
    .because = Rubdowns eigene Wahl: Eine Zeit, die später passt, ist mehr wert als eine, die jetzt nicht passt.
rule-R-BLACKOUT = Ab dem Tag vor einem Wettkampf gibt es keine Massage.
    .because = Der Leitfaden rät davon ab, und Massage direkt vor Sprint oder Sprung machte in kleinen Studien manchmal langsamer (Arabaci 2008, Fletcher 2010). Der Tag selbst ist eine Faustregel.
rule-R-INTERIM = Zwischen zwei Einheiten sind zehn leichte Minuten Selbstmassage möglich.
    .because = Schwimmer, die zwischen den Einheiten zwölf Minuten massiert wurden, fühlten sich besser und schwammen nicht schneller (Carvalho 2023, 19 Personen). Dass es zehn Minuten sind, leicht, und eine Stunde vorher vorbei, hat Rubdown selbst gewählt.
rule-R-TOURNAMENT = Zwischen zwei Wettkämpfen sind zehn leichte Minuten Selbstmassage möglich.
    .because = Der Leitfaden empfiehlt eine sanfte Massage innerhalb eines Tages nach dem Wettkampf. Dass das auch im Turnier gilt, ist Rubdowns Lesart.
rule-R-NO-SLOT = Passt keine Zeit, sagt Rubdown das und schlägt keine vor.
    .because = Rubdowns eigene Wahl: Ein Vorschlag, den du nicht einhalten kannst, hilft niemandem.
rule-R-EASY-OPTIONAL = Nach einem leichten Tag ist eine Massage möglich, aber nicht nötig.
    .because = Wenig Belastung heißt wenig Muskelkater. Wo leicht aufhört, hat Rubdown selbst festgelegt.
rule-R-SIGNS = Mit Zeichen aus deiner Wochenfrage wird eine Massage empfohlen, auch nach einem leichten Tag.
    .because = Die acht Zeichen stammen aus dem Leitfaden. Ab wie vielen sie den Ausschlag geben, hat Rubdown selbst gewählt.

## Wann

rule-R-WINDOW-ORDER = Deine Art von Training bestimmt, welche Stunden danach zuerst kommen.
    .because = In den meisten Studien wurde zwei bis drei Stunden nach dem Training massiert (Smith 1994, Hilbert 2003, Zainuddin 2005). Die Stunden hat am Menschen niemand verglichen; die Reihenfolge folgt dem Leitfaden.
rule-R-EVENING = Was vom Abend übrig ist, kommt vor dem nächsten Tag.
    .because = Der Leitfaden sagt: am selben Abend oder am nächsten Tag. Zu sechs bis zwölf Stunden gibt es keine Studie; die Zeit ist in Ordnung und nichts Besonderes.
rule-R-GAP = Sechs bis zwölf Stunden nach dem Training kommen nur dran, wenn sonst nichts passt.
    .because = Keine Quelle sagt etwas über diese Stunden. Sie schaden nicht, sie sind nur nicht untersucht, und oft sind sie die Nacht.
rule-R-SORE-SOONER = Hast du schon Muskelkater, ist bald besser als ideal.
    .because = Die Linderung kommt mit der Massage und hält nicht lange (Andersen 2013), Warten bringt also nichts. Diese Überlegung stammt von Rubdown.
rule-R-REST-DAY = Ein Termin in der Massagepraxis kommt, wenn es geht, auf einen Ruhetag.
    .because = Der Leitfaden nennt Ruhetage ideal für längere Massagen, und feste Arbeit vor dem Training vermeidet man in der Praxis. Verglichen hat es niemand.
rule-R-QUIET = Deine Ruhezeiten bleiben ruhig, und die halbe Stunde danach auch.
    .because = Du hast sie eingestellt. Die halbe Stunde zum Aufstehen kommt von Rubdown.
rule-R-BUSY = Deine belegten Zeiten bleiben frei.
    .because = Du hast sie eingetragen oder dein Kalender. Die halbe Stunde vor und nach einem Praxistermin, für den Weg, kommt von Rubdown.
rule-R-NEXT-RESERVE = Die vier Stunden vor deiner nächsten Einheit bleiben frei.
    .because = In der Praxis lässt man zwischen einer mittleren Massage und dem Training einige Stunden. Die vier Stunden sind eine Faustregel, kein Studienergebnis.
rule-R-THERAPIST-HOURS = Ein Praxistermin muss in die Praxiszeiten passen und Zeit zum Buchen lassen.
    .because = Du hast eingestellt, wann deine Praxis offen ist und wie lange vorher du buchen musst.
rule-R-COOL-DOWN = Die ersten fünfzehn Minuten nach dem Training gehören dem Abkühlen und dem Trinken.
    .because = Rubdowns eigene Wahl.
rule-R-APART = Zwischen zwei Massagen liegen einige Stunden.
    .because = Frisch massierte Muskeln brauchen nicht so bald eine zweite Runde. Wie viele Stunden, hat Rubdown selbst gewählt.

## Wie fest

rule-R-PRESSURE = Dein Training, wie hart es war und die Stunden seither bestimmen, wie fest die Massage sein soll.
    .because = Die Abstufung kommt aus dem Leitfaden. Keine Studie hat am Menschen verschiedenen Druck verglichen.
rule-R-LATE-FIRM = Nach zwei Tagen, mit wenig Muskelkater, darf es wieder fest sein.
    .because = Der Leitfaden setzt tiefere Arbeit nach 48 Stunden an. Dass der Muskelkater entscheidet, ist Rubdowns Lesart.
rule-R-COMP-POST = Nach einem Wettkampf bleibt es einen Tag lang leicht und noch einen Tag höchstens mittel.
    .because = Der Leitfaden sagt: innerhalb eines Tages sanft, nach zwei Tagen tiefer. In Studien nach einem Ironman und einem Ultramarathon linderte Massage Schmerz und Müdigkeit kurz (Nunes 2016, Hoffman 2016).
rule-R-SORE = Je stärker der Muskelkater, desto leichter der Druck.
    .because = Der Leitfaden will Muskeln mit starkem Muskelkater sanfter behandelt sehen. Keine Studie hat verschiedenen Druck verglichen, und die Stufen kommen von Rubdown.
rule-R-OVERLAP = Ein früheres hartes Training, das noch in seinen drei Tagen liegt, zählt mit.
    .because = Muskeln, die noch zur Ruhe kommen, brauchen die sanftere von zwei Antworten. So liest Rubdown den Leitfaden.
rule-R-NEXT = Je näher die nächste Einheit, desto leichter die Massage.
    .because = Etwa jede zehnte Person spürt nach einer Massage leichte Beschwerden, meist nach anderthalb Tagen vorbei (Cambron 2007). In der Praxis lässt man zwischen fester Arbeit und hartem Training einen Tag (Bishop 2007).
rule-R-COMP-LIGHT = Zwei und drei Tage vor einem Wettkampf bleibt es leicht.
    .because = Der Leitfaden empfiehlt zwei bis drei Tage vorher eine leichte Massage. Geprüft hat es keine Studie.
rule-R-SPACE = Bald nach einer festen oder langen Massage ist die nächste sanfter.
    .because = Feste Arbeit kann Muskeln für einen Tag oder so empfindlich machen (Cambron 2007). Die Stunden hat Rubdown selbst gewählt.
rule-R-SELF = Wenn du dich selbst massierst, bleibt es höchstens mittel.
    .because = Mit Händen, Rollen und Massagepistolen geht feste Arbeit weder gut noch sicher. Das ist Rubdowns eigene Vorsicht.

## Welche Art

rule-R-TYPE-ORDER = Deine Art von Training und die Stunden seither bestimmen, welche Massage zuerst kommt.
    .because = Die Reihenfolge folgt dem, wofür der Leitfaden jede Art nennt. Studien haben die fünf nicht verglichen.
rule-R-DEEP-1 = Tiefengewebsmassage wartet nach dem Training einige Stunden, nach einer härteren Einheit länger.
    .because = Der Leitfaden nennt zwei bis vier Stunden. Das nach der Anstrengung zu staffeln, hat Rubdown selbst gewählt.
rule-R-DEEP-2 = Tiefengewebsmassage fällt weg, solange du Muskelkater hast oder verletzt bist, nahe an einer harten Einheit oder einem Wettkampf und wenn du etwas zu deiner Gesundheit eingetragen hast.
    .because = Der Leitfaden hält tiefe Arbeit von erschöpften Muskeln und starkem Muskelkater fern; einen Tag Abstand zum Training empfiehlt man in der Praxis (Bishop 2007).
rule-R-PERC = Die Massagepistole ist eine Zugabe. Sie fällt weg bald nach harter Arbeit, bei sehr starkem Muskelkater, mit einer Verletzung, vor einem Wettkampf und wenn du etwas zu deiner Gesundheit eingetragen hast.
    .because = In einer Studie mit 65 Personen war der Muskelkater danach vier Stunden lang etwas stärker (Leabeater 2024), und ein Fall von Muskelzerfall folgte auf ihren Gebrauch an müden Oberschenkeln (Chen 2021). Die zwei Stunden nach einer harten Einheit und die zwölf nach einer erschöpfenden hat Rubdown selbst gewählt. Dass sie bei einer Verletzung oder etwas Gesundheitlichem wegfällt, ist Vorsicht.
rule-R-VSORE = Bei sehr starkem Muskelkater wird nur klassische Massage vorgeschlagen.
    .because = Der Leitfaden nennt sie bei starkem Muskelkater. Mit den anderen Arten hat sie keine Studie verglichen.
rule-R-HIIT-SWEDISH = Nach Intervallen mit vollem Einsatz kommt klassische Massage zuerst.
    .because = Der Leitfaden rät, nach sehr harten Intervallen sanft vorzugehen.
rule-R-SORE-SWEDISH = Bei Muskelkater kommt klassische Massage zuerst.
    .because = Sie ist die sanfteste Art, und der Leitfaden nennt sie bei Muskelkater.
rule-R-ROM = Fühlt sich alles verspannt an, rückt langsame myofasziale Arbeit nach vorn.
    .because = Rollen macht für eine Weile etwas beweglicher (Wiewelhove 2019). Der Leitfaden nennt diese Art bei eingeschränkter Beweglichkeit.

## Wie lange, wer und wo

rule-R-MINUTES = Die Stunden seit dem Training und wer massiert bestimmen, wie lange die Massage dauert.
    .because = In einer Übersicht über 22 Studien schnitten fünf bis zwölf Minuten nicht schlechter ab als mehr (Poppendieck 2016). Längere Praxistermine sind Gewohnheit, und die Stufen dazwischen hat Rubdown selbst gewählt.
rule-R-EASY-SHORT = Nach einer leichten Einheit ist die Massage kürzer.
    .because = Es gibt weniger zu lindern. Die Minuten hat Rubdown selbst gewählt.
rule-R-SORE-SHORT = Bei sehr starkem Muskelkater ist die Massage kürzer.
    .because = Bei sehr starkem Muskelkater rät der Leitfaden, sanft zu sein, und zehn Minuten linderten ihn in einer kleinen Studie für eine Weile (Andersen 2013).
rule-R-FOCUS = Die Muskeln aus deinem Training kommen zuerst; die, die du selbst wählst, zählen mehr.
    .because = Der Leitfaden sagt, man solle sich auf das konzentrieren, was man trainiert hat. Die Listen für Sportarten, die er nicht nennt, kommen von Rubdown.
rule-R-MERGE = Muskeln aus einem früheren harten Training kommen dazu.
    .because = Sie sind noch in ihren eigenen drei Tagen. Beides zusammen zu massieren, hat Rubdown selbst gewählt.
rule-R-DUE = Ist deine regelmäßige Massage fällig, wird zuerst ein Praxistermin gesucht.
    .because = Der Abstand kommt aus der Tabelle des Leitfadens und hängt davon ab, wie viel du trainierst. Das ist Gewohnheit; keine Studie hat Häufigkeiten verglichen.
rule-R-FREQ = Nicht jedes Training braucht einen Praxistermin.
    .because = Der Abstand kommt aus der Tabelle des Leitfadens und hängt davon ab, wie viel du trainierst. Das ist Gewohnheit; keine Studie hat Häufigkeiten verglichen.
rule-R-SELF-INSTEAD = Passt kein Praxistermin, kannst du dich selbst massieren.
    .because = Rollen hat eine kleine Wirkung, ähnlich wie Massage (Wiewelhove 2019). Es an die Stelle eines Termins zu setzen, hat Rubdown selbst gewählt.

## Vor dem Training, vor einem Wettkampf, zwischendurch

rule-R-PRE-WORKOUT = Vor einem Training ist eine Massage kurz, leicht und flott und kommt zum Aufwärmen dazu.
    .because = Massage vor Sprint und Sprung brachte nichts und kostete manchmal Tempo (Arabaci 2008, Fletcher 2010, Moran 2018). Die Stunden davor sind eine Faustregel.
rule-R-PRE-COMPETITION = Zwei oder drei Tage vor einem Wettkampf ist eine leichte Massage möglich.
    .because = Der Leitfaden empfiehlt sie. Geprüft hat es keine Studie.
rule-R-MAINTENANCE = Ohne offenen Plan ist ein Ruhetag gut für eine längere, regelmäßige Massage.
    .because = Der Leitfaden nennt Ruhetage ideal für längere, tiefere Arbeit. Verglichen hat es niemand; wann sie tief sein darf, ist Rubdowns Vorsicht.

## Was eine Regel diesmal getan hat
## Alle Angaben kommen schon in Worten. effect-left_out_type.until ist für eine Art, die bis zu einer Zeit
## wegfällt, effect-set_pressure.same für eine kleinste Stufe, die auch die größte ist ($hi).

effect-chose_window = Gewählt: { $window }.
effect-moved = Verschoben auf { $time }.
effect-set_pressure = Druck: { $lo } bis { $hi }.
    .same = Druck: { $hi }.
effect-raised = Angehoben auf höchstens { $level }.
effect-capped = Begrenzt auf höchstens { $level }.
effect-put_first = Erste Wahl: { $massage }.
effect-left_out_type = Weggelassen: { $massage }.
    .until = Weggelassen bis { $time }: { $massage }.
effect-left_out_muscle = Ausgespart: { $muscle }.
effect-kept_light = Nur leicht: { $muscle }.
effect-added_muscles = Muskelgruppen dazu: { $count }.
effect-set_minutes = Dauer: { $minutes } Minuten.
effect-chose_delivery = Wer massiert: { $delivery }.
effect-deferred = Die Massage kommt nach deiner nächsten Einheit.
effect-made_optional = Deshalb nur, wenn du magst.
effect-made_recommended = Deshalb empfohlen.
effect-stopped = Deshalb im Moment keine Massage.
effect-held = Es musste sich nichts ändern.

## Was gesagt wird und was gefunden wurde

claim-1 = Die bekannte Studie mit Muskelproben ist von 2012.
    .said = Ein Artikel datiert sie auf 2014 und nennt in seiner eigenen Quelle 2012.
    .found = Sie erschien im Februar 2012 in Science Translational Medicine (Crane 2012).
claim-2 = Kleine Laborstudien zeigen für einige Stunden ruhigere Entzündungssignale. Ob du davon etwas merkst, weiß man nicht.
    .said = Viele Artikel nennen es bewiesen, dass Massage Entzündung im Muskel senkt.
    .found = Zehn Minuten an einem Bein von elf Männern senkten einige Entzündungssignale in Muskelproben; Muskelkater und Leistung wurden nicht gemessen (Crane 2012). Eine Studie mit neun Personen war uneinheitlich (White 2020). Ein großer Vergleich fand über alle Methoden zusammen etwas niedrigere Entzündungswerte im Blut (Dupuy 2018).
claim-3 = Ein Wachstumssignal stieg einmal; mehr Mitochondrien wurden nicht gezeigt.
    .said = Einige Artikel sagen, dass Massage Zahl und Leistung der Mitochondrien steigert.
    .found = In jener Studie stieg ein Signal, das zum Aufbau von Mitochondrien gehört. Gezählt wurden sie nicht, und dass sie besser arbeiteten, zeigte nichts (Crane 2012).
claim-4 = Laktat ist nach etwa einer Stunde von selbst weg und macht keinen Muskelkater.
    .said = Einige Artikel sagen, dass Milchsäure Muskelkater macht und Massage sie ausspült.
    .found = Muskelkater kam ohne Laktat und Laktat ohne Muskelkater (Schwane 1983). Massage senkte das Laktat nicht (Crane 2012); in einer Studie verlangsamte sie sogar den Abbau (Wiltshire 2010).
claim-5 = Die Haut wird warm; die Durchblutung im Muskel steigt nicht verlässlich.
    .said = Fast jeder Artikel nennt bessere Durchblutung, einer bis zu 50 Prozent.
    .found = In der Haut stieg sie, in der Beinarterie nicht (Hinds 2004); in einer Studie sank sie im Muskel (Wiltshire 2010). Bei untrainierten Erwachsenen arbeiteten Armgefäße bis zu drei Tage lang besser (Franklin 2014). Für die 50 Prozent fand sich keine Studie.
claim-6 = Trink, wenn du Durst hast. Es gibt nichts auszuspülen.
    .said = Einige Artikel sagen, dass Massage Giftstoffe oder Abfall löst und Wasser den Nieren hilft.
    .found = Niemand hat einen solchen Stoff benannt, und niemand einen Weg, auf dem das ginge.
claim-7 = Die meisten haben weniger Muskelkater. Die Wirkung ist echt, aber mäßig und zum Teil Erwartung.
    .said = Einige Artikel nennen Massage die beste Erholungsmethode überhaupt.
    .found = In 99 Studien lag sie bei Muskelkater und Müdigkeit vorn (Dupuy 2018); elf Studien fanden an den Tagen eins bis drei deutliche Linderung (Guo 2017), 29 eine kleine (Davis 2020). In einer half sie nur am selben Tag (Hoffman 2016). Ob man massiert wird, lässt sich nicht verbergen, und die Studien sind sehr verschieden.
claim-8 = Bei der Kraft ist das Bild gemischt; verlass dich nicht darauf.
    .said = Mehrere Artikel sagen, dass die Kraft schneller zurückkommt.
    .found = Eine Übersicht fand einen Gewinn (Guo 2017), eine andere keinen (Davis 2020). Zwei Studien, die Muskelkater linderten, änderten an der Kraft nichts (Hilbert 2003, Zainuddin 2005).
claim-9 = Dass sie dich schneller oder stärker macht, ist nicht gezeigt.
    .said = Viele Artikel versprechen mehr Leistung.
    .found = Über 29 Studien keine Wirkung auf Kraft, Sprung, Sprint oder Ausdauer (Davis 2020), in einer anderen Übersicht kleine, teils unklare (Poppendieck 2016), im Ausdauersport nichts Beständiges (Li 2024).
claim-10 = Ob sie Verletzungen vorbeugt, weiß man nicht.
    .said = Viele Artikel sagen, dass sie vor Verletzungen schützt.
    .found = Das ist kaum untersucht (Weerapong 2005).
claim-11 = Du bewegst dich etwas freier, für eine Weile.
    .said = Alle Artikel versprechen mehr Beweglichkeit.
    .found = Ein kleiner, klarer Gewinn (Davis 2020); etwa vier Prozent nach dem Rollen (Wiewelhove 2019); gut fünf Grad am Sprunggelenk nach der Massagepistole (Konrad 2020).
claim-12 = Gut zur Erholung; nicht direkt vor Sprint, Sprung oder schwerem Heben.
    .said = Ein Artikel sagt, dass du beweglicher wirst, ohne Kraft zu verlieren.
    .found = Eine kleine Studie mit einer Massagepistole bestätigt das (Konrad 2020), und eine Übersicht fand die Kraft unverändert (Davis 2020). Direkt vor Sprint und Sprung machte Massage etwas langsamer (Arabaci 2008, Fletcher 2010).
claim-13 = Viele schlafen danach besser; bei Sportlern ist das dünn belegt.
    .said = Mehrere Artikel versprechen besseren Schlaf, einer nennt ihn gut belegt.
    .found = Eine gute Studie mit Sportlern fand sich nicht.
claim-14 = Eine Stunde Massage ersetzt keine Stunde Schlaf.
    .said = Ein Artikel rechnet eine Stunde Massage wie eine Stunde Schlaf, und doppelt, wenn du einnickst.
    .found = Er nennt keine Quelle, und es fand sich keine.
claim-15 = Sie entspannt. Dass es an Hormonen liegt, ist nicht erwiesen.
    .said = Mehrere Artikel sagen, dass sie Cortisol senkt und Serotonin hebt.
    .found = Eine sorgfältige Übersicht fand, dass sich Cortisol kaum bewegt (Moyer 2011). Eine frühere war positiv, mischte aber sehr verschiedene Studien, viele ohne Vergleich (Field 2005).
claim-16 = In den meisten Studien wurde innerhalb von drei Stunden massiert. Die beste Stunde kennt niemand.
    .said = Ein Leitfaden nennt zwei bis sechs Stunden die beste Zeit, ein anderer Artikel sagt: in den ersten Stunden.
    .found = Am Menschen hat niemand Stunden verglichen. Bei Kaninchen half Massage sofort mehr als nach zwei Tagen (Haas 2013), bei der Steifigkeit war kein klarer Unterschied (Crawford 2014).
claim-17 = Wie fest am besten ist, weiß man nicht; Rubdown bleibt beim sanfteren Leitfaden.
    .said = Ein Artikel will festen, gezielten Druck; ein Leitfaden will ihn mittel und anfangs nichts Tiefes.
    .found = Die Studie hinter dem festen Rat nutzte gewöhnliches Streichen, Kneten und Ausstreichen (Crane 2012). Am Menschen hat niemand verschiedenen Druck verglichen.
claim-18 = Tiefe Arbeit wartet mindestens zwei bis vier Stunden und ist ab dem nächsten Tag besser.
    .said = Ein Leitfaden erlaubt tiefe Arbeit nach zwei bis vier Stunden und will von zwei bis sechs Stunden mittleren Druck.
    .found = Geprüft hat es niemand. Rubdown nimmt das Strengere.
claim-19 = Dein Muskelkater entscheidet, ob es nach zwei Tagen fest sein darf.
    .said = Ein Leitfaden will bis zum dritten Tag sanften Druck und nach einem Rennen ab zwei Tagen tiefere Arbeit.
    .found = Geprüft hat es niemand. Rubdown lässt deinen Muskelkater entscheiden.
claim-20 = Zehn Minuten zählen.
    .said = Ein Leitfaden empfiehlt 60 bis 90 Minuten, ein anderer Artikel sagt, zehn reichen.
    .found = Fünf bis zwölf Minuten schnitten in einer Übersicht über 22 Studien nicht schlechter ab als mehr (Poppendieck 2016).
claim-21 = Wie oft, ist Gewohnheit, keine Wissenschaft.
    .said = Der Rat reicht von einmal im Monat bis dreimal die Woche.
    .found = Keine Studie hat Häufigkeiten verglichen. Drei kurze Massagen die Woche ließen Schwimmer sich besser fühlen, nicht schneller schwimmen (Carvalho 2023).
claim-22 = Vor gewöhnlichem Training ist sanfte Arbeit am Vortag in Ordnung; vor einem Wettkampf besser keine.
    .said = Ein Artikel empfiehlt Tiefengewebsmassage oder klassische Massage ein, zwei Tage vorher; ein Leitfaden sagt: nicht am Tag vor dem Rennen.
    .found = Keine Studie klärt das. In der Praxis lässt man zwischen tiefer Arbeit und harter Belastung einen Tag (Bishop 2007).
claim-23 = Vor dem Training: möglich, leicht und nie statt Aufwärmen.
    .said = Ein Artikel sagt, dass eine Massage vor dem Start wach macht und die Leistung hebt.
    .found = Kein Gewinn, manchmal langsamere Sprints und niedrigere Sprünge (Arabaci 2008, Fletcher 2010, Moran 2018).
claim-24 = Beides lindert Muskelkater. Regelmäßige Eisbäder nach Krafttraining kosten vielleicht etwas Muskelwachstum; bei Massage hat es niemand geprüft.
    .said = Ein Artikel rät von Eisbädern ab, weil sie die Heilung bremsen, Massage aber nicht.
    .found = Regelmäßige kalte Bäder nach Krafttraining bremsten das Muskelwachstum etwas (Roberts 2015, Piñero 2024). Was Massage am Trainingserfolg ändert, ist am Menschen nicht geprüft. Beim Muskelkater lag Massage vor kaltem Wasser (Dupuy 2018).
claim-25 = Eine Massagepistole kann für kurze Zeit lockern und lindern; sie ist eine Zugabe.
    .said = Ein Leitfaden schreibt ihr bessere Durchblutung und weniger Spannung zu.
    .found = Dreizehn schwache Studien waren positiv (Sams 2023); elf zeigten mehr Beweglichkeit, aber gleiche oder weniger Schnellkraft (Ferreira 2023). Bei 65 Personen gab es keinen Nutzen und vier Stunden lang etwas mehr Muskelkater (Leabeater 2024); bei 17 Linderung für einige Minuten (Roberts 2024).
claim-26 = Sie hilft dir, dich freier zu bewegen; warum, ist offen.
    .said = Ein Leitfaden sagt, dass Massage Verklebungen der Faszien löst.
    .found = Ein ruhigeres Nervensystem und dass man die Dehnung besser verträgt, erklären den Gewinn einfacher als verändertes Gewebe.
claim-27 = Dehnen hilft kaum gegen Muskelkater, und nichts zeigt, dass es dich fester macht.
    .said = Ein Artikel warnt, dass Dehnen einen festen Muskel noch fester macht.
    .found = Dafür fand sich keine Studie. Dehnen ändert am Muskelkater fast nichts (Herbert 2011).
claim-28 = Das Band außen am Oberschenkel ist kein Muskel; die Hüfte ist der bessere Ort.
    .said = Ein Leitfaden nennt das IT-Band als Stelle für Massage.
    .found = Das Band ist zähes Bindegewebe. In der Praxis behandelt man die Muskeln, die daran ziehen.
claim-29 = Es zählt, was du beibehältst.
    .said = Ein Artikel sagt, nichts verspreche so sehr bleibenden Nutzen wie Beständigkeit.
    .found = Das gilt dem Training, nicht der Massage, und wurde hier nicht geprüft.
claim-30 = Sechs bis zwölf Stunden sind eine Zeit wie jede andere; nach drei Tagen ist der Plan vorbei.
    .said = Die Leitfäden sagen nichts zu sechs bis zwölf Stunden und nichts zur Zeit nach drei Tagen.
    .found = Auch keine Studie. Was Rubdown dort tut, hat es selbst festgelegt.
claim-31 = Massage ist nicht nur etwas für Leistungssportler.
    .said = Ein Leitfaden nennt für die ersten zwei Stunden Profis und alle, die ernsthaft trainieren.
    .found = In einer Übersicht über 22 Studien hatten Untrainierte eher mehr davon (Poppendieck 2016).
claim-32 = Sie beruhigt dich. Dass dein Nervensystem auf Ruhe umschaltet, liegt nahe; wie sehr, weiß man nicht.
    .said = Die meisten Artikel sagen, dass Massage von „Kampf oder Flucht“ auf „Ruhe und Erholung“ umschaltet.
    .found = Dass man sich entspannt fühlt, ist gut beschrieben. Hormonmessungen erklären davon wenig (Moyer 2011).
claim-33 = Zum Herzen hin zu streichen ist eine gute Gewohnheit; gegen Schwellungen bringt es wenig.
    .said = Zwei Artikel sagen, dass Massage die Lymphe bewegt, wenn man zum Herzen hin streicht.
    .found = Eine kleine Studie maß etwas weniger Schwellung (Zainuddin 2005). Die Lymphe selbst wurde nicht verfolgt.
claim-34 = Muskeln können sich nach harter Arbeit verkürzt anfühlen, nach einer Massage für eine Weile länger.
    .said = Ein Leitfaden sagt, dass Muskeln nach harter Arbeit teilweise angespannt bleiben.
    .found = Steif ist man danach wirklich, und die Beweglichkeit bessert sich nach Massage ein wenig (Davis 2020). Dass eine bleibende Anspannung dahintersteckt, wurde nicht gezeigt.
claim-35 = Viele fühlen sich frischer im Kopf, und das ist etwas wert.
    .said = Mehrere Artikel nennen Stimmung, Ruhe und Antrieb.
    .found = Die gefühlte Müdigkeit sank in Studien nach einem Ironman und einem Ultramarathon (Nunes 2016, Hoffman 2016) und in einem großen Vergleich (Dupuy 2018).
claim-36 = Massage verlangt deinen Muskeln nichts ab.
    .said = Einem Artikel gefällt, dass Massage hilft, ohne Belastung hinzuzufügen.
    .found = Das liegt in der Sache. Ob Ruhen mit Massage besser ist als leichte Bewegung, ist offen: Je zehn Minuten linderten Muskelkater gleich gut (Andersen 2013).
claim-37 = Heben über weite Wege und häufige Intervalle hinterlassen mehr, was Pflege braucht, als einen schmerzenden Muskel.
    .said = Ein Leitfaden nimmt nach dem Heben Beweglichkeitsarbeit dazu und achtet bei Intervallen auf Müdigkeit, die sich anhäuft.
    .found = Die Beweglichkeit gewinnt ein wenig (Davis 2020), und die deutlichste kurzfristige Wirkung fand eine Übersicht nach gemischter, harter Belastung (Poppendieck 2016). Der Rest ist Gewohnheit.
claim-38 = Wofür eine Massage da ist, ändert sich damit, wie viel du trainierst.
    .said = Ein Leitfaden gibt jeder Stufe ein Ziel: allgemeine Erholung, dann Problemstellen, dann Vorbeugen von Verletzungen, dann Teil des Trainingsplans.
    .found = Die Ziele sind Gewohnheit. Dass Massage Verletzungen vorbeugt, ist für keine Stufe gezeigt (Weerapong 2005).
claim-39 = Zu Hause fällt der Weg weg, und danach kannst du ruhen.
    .said = Ein Leitfaden für Hausbesuche nennt: kein Weg, vorher duschen, danach ruhen, Zeiten passend zum Training.
    .found = Das sind Fragen der Bequemlichkeit, nicht des Beweises. Gute Gründe sind es trotzdem.
claim-40 = Ungewohntes und das Ablassen von Gewicht machen den stärksten Muskelkater.
    .said = Zwei Artikel nennen ungewohnte und exzentrische Arbeit als Hauptursache.
    .found = Übersichten sehen das auch so (Cheung 2003).
claim-41 = Dich vor dem Training dehnen zu lassen, ist in Ordnung, wenn du es magst, mit richtigem Aufwärmen.
    .said = Ein Artikel empfiehlt vor dem Training eine schnelle Massage mit Dehnen zu zweit.
    .found = Massage vor explosiver Belastung brachte nichts (Arabaci 2008, Fletcher 2010, Moran 2018).
claim-42 = Nach Training mit eingeschränkter Durchblutung ist nichts Besonderes bekannt.
    .said = Ein Artikel empfiehlt Massage nach Training mit Blutflussbegrenzung.
    .found = Dazu fand sich nichts.
claim-43 = Schlaf, Essen und ein vernünftiges Pensum kommen zuerst; Massage ist eine angenehme Zugabe.
    .said = Zwei Artikel sagen, dass Massage neben Schlaf, Eiweiß, passendem Pensum und wenig Stress am besten wirkt.
    .found = Nebeneinander geprüft hat das niemand, aber an der Reihenfolge zweifelt auch niemand.

## Wo sich die Quellen widersprechen

disagree-windows = Ein Leitfaden nennt zwei bis sechs Stunden die beste Zeit, ein anderer Artikel sagt nur: in den ersten Stunden. In den meisten Studien wurde innerhalb von drei Stunden massiert, und keine verglich die Stunden am Menschen. Rubdown folgt dem Leitfaden, der Zeiten nennt.
disagree-pressure = Ein Artikel will festen, gezielten Druck; ein Leitfaden will ihn mittel und anfangs nichts Tiefes, erlaubt aber an anderer Stelle tiefe Arbeit nach zwei bis vier Stunden. Verschiedenen Druck hat am Menschen niemand verglichen. Rubdown nimmt die sanftere Antwort und lässt nach zwei Tagen deinen Muskelkater entscheiden.
disagree-length = Ein Leitfaden empfiehlt eine Stunde oder mehr, ein Artikel sagt, zehn Minuten reichen. In einer Übersicht schnitten kurze Massagen nicht schlechter ab. Rubdown plant in der Praxis eine Stunde, wo Zeit dafür ist, und nennt zehn Minuten nie zu wenig.
disagree-frequency = Der Rat reicht von einmal im Monat bis dreimal die Woche. Verglichen hat es keine Studie. Rubdown richtet sich danach, wie viel du trainierst, und rät zu mindestens einer die Woche, solange du oft hart trainierst.
disagree-day_before = Ein Artikel empfiehlt Tiefengewebsmassage oder klassische Massage am Tag vor dem Training; ein Leitfaden lässt den Tag vor einem Rennen frei. Rubdown hält diesen Tag vor Wettkämpfen frei und bleibt vor gewöhnlichem Training sanft.
