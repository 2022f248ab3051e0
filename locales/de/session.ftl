# Die angeleitete Selbstmassage im Fenster. Was sie über Muskeln, Griffe und Stellen sagt, steht mit
# denselben Ids in self-massage.ftl.

## Vor dem Beginn

# Minuten zur Auswahl.
session-minutes = Minuten
session-tools = Zur Hand
# Warum etwas, das gewählt ist, nicht benutzt wird. $tools: eine Liste. $count: wie viele.
session-unused-by-hand = { $tools } { $count ->
        [one] bleibt
       *[other] bleiben
    } diesmal liegen: Für diese Massage sind deine Hände besser.
session-unused = { $tools } { $count ->
        [one] bleibt
       *[other] bleiben
    } diesmal liegen: Diese Muskeln kommen ohne aus.
session-clot-gun = Bevor die Massagepistole an deine Waden kommt: Ist eine Wade oder ein Bein geschwollen oder warm, röter oder dunkler als das andere, oder pocht es, ohne dass du den Grund kennst; oder weißt du von einem Blutgerinnsel?
session-no-time-before = Jetzt reicht die Zeit nicht mehr. Vor dem Training dauert die Massage mindestens fünf Minuten und endet eine Stunde vorher, damit noch Zeit zum Aufwärmen bleibt.
# Vor dem Training. .next: wenn die Massage vorbei ist.
session-warm-up = Das Aufwärmen kommt nach der Massage, wie sonst auch: Die Massage ersetzt es nicht.
    .next = Als Nächstes kommt das Aufwärmen, wie sonst auch: Die Massage ersetzt es nicht.
# Warum ein Hilfsmittel nicht gewählt werden kann.
session-barred-gun = Diesmal ohne Massagepistole: Die Regeln lassen sie noch nicht zu.
session-barred-all = Diesmal nur mit den Händen: Die Regeln lassen nur leichten Druck zu.
    .some = Diesmal nicht: { $tools }. Die Regeln lassen nur leichten Druck zu.
session-barred-health = Diesmal nur mit den Händen, weil du etwas zu deiner Gesundheit eingetragen hast.
    .some = Diesmal nicht: { $tools }. Das liegt an deinen Angaben zur Gesundheit.
session-muscles =
    { $count ->
        [one] Ein Muskel
       *[other] { $count } Muskeln in dieser Reihenfolge
    }
session-none = So bleibt nichts zum Massieren. Setz einen Haken oder nimm dir mehr Minuten.
# Was neben einem Muskel steht. $tool: womit. $station: wo.
session-with = { $tool }, { $station }
# $tool: was auf jeder Seite zuerst kommt.
session-then-hands = { $tool }, dann von Hand
session-nothing-pressed = ohne Druck
# $time: wie lange eine Seite dauert.
session-a-side = je Seite { $time }
session-left-only = nur links, { $time }
session-right-only = nur rechts, { $time }
session-order = Was am meisten gearbeitet hat, kommt zuerst, danach alles, wofür du den Platz nicht wechseln musst.
session-order-own = Deine erste Wahl kommt zuerst, danach alles, wofür du den Platz nicht wechseln musst.
session-untick = Nimm den Haken weg, wo du etwas aussparen willst; die Zeit bekommen die anderen.
# $muscles: wofür die Minuten nicht reichen.
session-no-time = Dafür reicht die Zeit nicht: { $muscles }.
session-enough = Genug Muskeln für diese Zeit. Diesmal nicht dabei: { $muscles }.
session-uses-less = Weniger als oben gewählt: Mehr brauchen diese Muskeln nicht.
# $muscle: wo etwas notiert ist. $issue: was.
session-excluded = Ausgespart: { $muscle }. Du hast „{ $issue }“ notiert.
session-excluded-rule = Ausgespart: { $muscle }. Das geben die Regeln vor.
session-change-issues = Deine Angaben
session-ask = Bevor du anfängst: Trifft etwas davon zu?
session-ask-ill = Fieber, oder du fühlst dich krank
session-ask-drugs = Heute Alkohol oder starke Schmerzmittel
session-ask-injury = Eine frische Verletzung, ein blauer Fleck oder eine Wunde an den Stellen, die du massierst
session-ask-leg = Ein Bein geschwollen, warm, röter oder dunkler als das andere, oder es pocht
session-ask-travel = Vor Kurzem eine lange Reise, eine Operation oder Bettruhe
session-ask-numb = Taubheit, Kribbeln oder ein schwaches Bein
session-ask-drugs-so = Dann lass es für heute. Du spürst zu wenig und merkst nicht, wenn es zu viel wird.
session-ask-travel-so = Notiert. Vor einer Massage deiner Beine kommt zuerst eine Frage nach einem Blutgerinnsel.
session-ask-which = Was davon?
session-start = Nichts davon, los
session-one-does = Ja, etwas davon
session-go = Nichts davon, trotzdem los
session-warned = Das spricht dagegen, jetzt anzufangen:
session-unguided = Ohne Anleitung
session-refused = Jetzt nicht
session-answer-first = Jetzt beantworten
session-question-first = Zur Frage
session-to-today = Zu „Heute“

# Warum der Bildschirm an bleibt, so zeigt es vielleicht das System.
session-awake = Eine geführte Massage läuft

## Selbst gewählte Muskeln

session-own = Muskeln selbst wählen
session-own-more = Wähl bis zu sechs Muskeln, den wichtigsten zuerst. Die Regeln gelten auch hier.
session-own-map = Körperkarte, vorn und hinten. Mit der Liste darunter geht es genauso.
session-own-picked = Gewählt: { $muscles }
session-own-none = Noch nichts gewählt.
session-own-not-for-self = { $muscle }: hier nicht selbst drücken. Was stattdessen hilft, steht im Ratgeber.
# Warum selbst gewählte Muskeln abgelehnt werden. $why: die Regeln, die es verbieten. $way: was das beendet. $noted: was
# dort notiert ist.
session-not-for = { $way ->
    [look] Diese Muskeln jetzt nicht: { $why }. Du hast notiert: { $noted }. Lass das zuerst abklären.
    [wait] Diese Muskeln jetzt nicht: { $why }. Du hast notiert: { $noted }. Nimm andere oder warte, bis es vorbei ist.
   *[other] Diese Muskeln jetzt nicht: { $why }. Nimm andere oder eine andere Zeit.
}
session-own-guide = Zum Ratgeber
session-own-full = Sechs reichen. Nimm erst einen weg.
session-own-next = Weiter

## Während sie läuft

session-left = noch { $time }
session-end = Beenden
session-arrive = Ankommen
session-arrive-how = Zwei langsame Atemzüge, bevor die Hände anfangen: ein, während du bis vier zählst, aus, während du bis sechs zählst.
session-rest = Ausklingen
session-rest-how = Lass die Hände liegen, wo sie sind. Drei Atemzüge, aus länger als ein.
session-change-left = Zur linken Seite wechseln
session-change-right = Zur rechten Seite wechseln
# $station: wohin.
session-place = Geh in Position: { $station }
session-moves = Was auf dieser Seite zu tun ist
session-pressure = Druck
session-keep-off = Aussparen
session-next = Gleich
# $muscle: was kommt, mit seiner Seite. $time: wie lange.
session-next-is = { $muscle }, { $time }
session-next-end = kurz ausklingen lassen, dann bist du fertig
session-last = nichts mehr, das ist der letzte Schritt
session-pause = Pause
session-resume = Weiter
session-space = Leertaste
session-back = Zurück
session-on = Vor
session-finish = Fertig
session-shorter = 15 s weniger
session-longer = 15 s mehr
# Warum ein Schritt nicht kürzer oder länger wird. $time: wie lange die Pistole auf einer Seite bleiben darf.
session-no-shorter = Kürzer als 15 s geht nicht, und was schon vorbei ist, zählt mit.
session-no-longer = Länger darf diese Massage nicht werden.
session-no-longer-between = Mehr als zwei Minuten sind hier nicht vorgesehen.
session-no-longer-muscle = Noch länger bringt diesem Muskel kaum etwas.
session-no-longer-gun = Die Massagepistole bleibt höchstens { $time } auf einer Seite.
session-wrong = Etwas stimmt nicht
session-figure-hint = Am Punkt beginnt die Bewegung. Was schraffiert oder durchgekreuzt ist, bleibt ausgespart; wo es gestrichelt ist, nur leicht darüber.
session-figure-hint-still = Was schraffiert oder durchgekreuzt ist, bleibt ausgespart; wo es gestrichelt ist, nur leicht darüber.
session-strip = Alle Muskeln dieser Massage
# Was ein Screenreader sagt, wenn etwas Neues beginnt. $what: sein Titel.
session-now = { $what }, { $time }
session-said-paused = Pausiert
session-said-running = Es geht weiter

# $muscles: die der Massage.
session-map = Körperkarte: { $muscles }. Fertig, gerade dran und noch offen in drei Farben.
# $muscles: die der Massage.
session-map-plan = Körperkarte: { $muscles }; was ausgespart bleibt, ist schraffiert.
session-map-done = Körperkarte: { $muscles } massiert.

station-floor = am Boden
station-chair = im Sitzen
station-wall = an der Wand
station-stand = im Stehen

## Druck, je nachdem, was drückt

# $level: die Stufe. $feel: woran man sie merkt.
session-pressure-is = { $level }: { $feel }
session-feel-hands-1 = nur die Haut bewegt sich mit, wie beim Eincremen
session-feel-hands-2 = der Muskel geht mit deiner Hand mit
session-feel-hands-3 = du spürst den festen Kern und könntest noch einen ganzen Satz sprechen
session-feel-rolled-1 = kaum berühren
session-feel-rolled-2 = nur ein Teil deines Gewichts oder leichter Druck
session-feel-rolled-3 = ein deutlicher, guter Schmerz, der leiser wird, während du bleibst
session-feel-gun-1 = sie berührt dich kaum; deine Hand trägt ihr Gewicht
session-feel-gun-2 = sie liegt nur mit ihrem eigenen Gewicht auf
session-feel-gun-3 = etwas mehr als ihr eigenes Gewicht; der Motor behält seinen Ton

## Angehalten

# $time: seit wann.
session-paused-for = Pause seit { $time }
# $time: wann sie von selbst endet.
session-paused-how = Rubdown merkt sich bis { $time }, wo du warst, auch wenn du das Fenster schließt. Danach endet die Massage, und was du geschafft hast, wird eingetragen.
session-again = Diese Seite von vorn
session-skip = Diesen Muskel überspringen

## Früher aufhören

session-ending = Hier aufhören?
# $time: so viel wurde massiert.
session-ending-done = Bisher { $time } Massage.
session-ending-short = Weniger als eine halbe Minute wird nicht eingetragen.
session-ending-nothing = Noch wurde nichts massiert.
session-keep = Eintragen
session-discard = Verwerfen
session-stay = Doch weitermachen
session-discarded = Es wurde keine Massage eingetragen.

## Etwas stimmt nicht: was jemand bemerken kann, und was zu tun ist (.do); bei einem Warnzeichen sagt das seine eigene Seite. Die Ids
## sind die der Fakten.

session-signs = Was bemerkst du?
session-signs-paused = Die Massage ist pausiert. Nimm zuerst die Hände weg.
session-signs-none = Nichts davon
session-signs-back = Neu wählen
session-signs-more = Etwas anderes
session-stop-here = Aufhören und eintragen
session-leave-muscle = Diesen Muskel aussparen, weitermachen
session-go-on = Weiter, aber leichter
stop_chest = Schmerz oder Druck in der Brust, Atemnot oder das Gefühl, gleich umzukippen
stop_stroke = Ein hängender Mundwinkel, verwaschene Sprache, Doppelbilder, eine Seite schwach oder taub, plötzlich rasende Kopfschmerzen oder neue Nackenschmerzen mit Schwindel
stop_leg_clot = Ein Bein ist geschwollen, warm, röter oder dunkler als das andere, oder es pocht
stop_saddle = Taub zwischen den Beinen, Probleme mit Blase oder Darm, oder ein Bein knickt weg
stop_hard_muscle = Ein Muskel, hart wie Holz, und Schmerz, der zunimmt und beim Dehnen schlimmer wird
stop_dark_urine = Urin wie Tee oder Cola, oder ein geschwollener, schwacher Muskel
stop_hot_cord = Ein heißer, schmerzender Strang unter der Haut
    .do = Mach an diesem Arm oder Bein nicht weiter und lass es heute noch ärztlich abklären.
stop_tingle = Kribbeln, Taubheit, ein Gefühl wie Strom, oder Hand oder Fuß ist schwach
    .do = Lass sofort los und beweg Arm oder Bein. Ist es in zehn Minuten weg, spar die Stelle heute aus. Wenn nicht, lass es heute noch ärztlich abklären. Ist etwas schwach, hol dir jetzt ärztliche Hilfe; ist plötzlich eine ganze Seite schwach oder hast du in der Nähe des Nackens massiert, wähl den Notruf.
stop_bruise = Ein blauer Fleck oder eine Schwellung entsteht
    .do = Spar die Stelle aus, bis nichts mehr zu sehen ist. Lass sie heute noch ärztlich abklären, wenn sie größer wird oder wenn du Blutverdünner nimmst.
stop_bone = Schmerz an einem Punkt des Knochens, oder ein Stich in Muskel oder Gelenk
    .do = Spar diesen Muskel aus. Tut es nachts oder beim Hüpfen weh oder ist es morgen noch da, lass es abklären.
stop_dizzy = Schwindel, Übelkeit oder kalter Schweiß
    .do = Hör auf, leg dich hin, Beine hoch, und atme. Wähl den Notruf, wenn es nach ein paar Minuten nicht besser ist oder wenn du am Nacken oder in seiner Nähe massiert hast.
stop_pulse = Ein Puls unter Hand oder Werkzeug
    .do = Geh dort weg: Das ist eine Arterie. Mach an anderer Stelle weiter.
stop_skin = Jucken, Quaddeln oder brennende Haut
    .do = Wasch Öl oder Lotion ab und spar die Stelle aus.
stop_cramp = Ein Krampf
    .do = Lass los, dehne den Muskel langsam und atme aus. Danach leichter weiter oder gar nicht.
# $most: höchster Schmerz auf dieser Stufe.
stop_too_much = Schmerz über { $most } von 10, oder er nimmt zu, während du bleibst
    .do = Drück nur noch halb so fest. Ist es immer noch zu viel, spar die Stelle aus.

## Das Ende

session-done-lead = Es steht in deinem Tagebuch. Zwei Fragen noch, wenn du magst.
session-felt = Wie fühlt es sich jetzt an?
session-felt-sorer-so = Dann war es für heute zu fest. Nimm beim nächsten Mal eine Stufe weniger.
session-sore-before = vorher: { $value }
session-did = Was du massiert hast
session-did-both = beide Seiten, { $time }
session-did-left = links, { $time }
session-did-right = rechts, { $time }
session-done = Fertig
session-take-back = Zurücknehmen
session-watch = Wenn in den nächsten sieben Tagen ein Bein anschwillt oder pocht oder der Urin wie Tee oder Cola aussieht: sofort ärztliche Hilfe holen.
session-when-help = Wann du Hilfe brauchst

## Zeiten

# Was von einem Schritt bleibt, wie auf einer Uhr.
session-timer = { $minutes }:{ $seconds }
session-seconds = { $seconds } s
session-minutes-and-seconds = { $minutes } min { $seconds } s
