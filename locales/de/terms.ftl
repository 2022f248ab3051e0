# Die Begriffe von Rubdown. Jede Kennung ist eine Kennung der Regeln; dahinter steht der sichtbare Text.
# Namen stehen in Listen und Überschriften. Wo ein Name in einem Satz stehen muss, trägt ein
# Attribut die passende Form.

## Aktivitäten

activity-strength_lower = Unterkörper
activity-strength_upper = Oberkörper
activity-strength_full = Ganzkörper
activity-running = Laufen
activity-cycling = Radfahren
activity-swimming = Schwimmen
activity-rowing = Rudern
activity-hiit = HIIT oder CrossFit
activity-tennis = Tennis
activity-soccer = Fußball
activity-basketball = Basketball
activity-volleyball = Volleyball
activity-martial_arts = Kampfsport
activity-climbing = Klettern
activity-yoga = Yoga oder Dehnen

## Arten von Training

family-strength = Kraft
family-endurance = Ausdauer
family-hiit = Intervalle
family-sport = Sportart
family-mobility = Beweglichkeit

kind-training = Training
kind-competition = Wettkampf
# $activity: ihre id; none, wenn sie nicht bekannt ist. Im Satz.
competition-word =
    { $activity ->
        [tennis] Match
        [soccer] Spiel
        [basketball] Spiel
        [volleyball] Spiel
       *[none] Wettkampf
    }

## Was ein Tag für die Regeln ist

mark-rest_day = Ruhetag
mark-light_only = nur leichte Massage
mark-day_before_competition = keine Massage, Tag vor dem Wettkampf

## Wie sicher eine Massage ist, die noch kommt

standing-kept = gewählt
standing-recommended = vorgeschlagen
standing-optional = wenn du magst
standing-provisional = wenn die Einheit wie geplant stattfindet
standing-provisional_optional = wenn die Einheit wie geplant stattfindet und du magst

## Wie anstrengend es war: Session-RPE nach Foster und die vier Stufen

rpe-1 = sehr, sehr leicht
rpe-2 = leicht
rpe-3 = mittel
rpe-4 = etwas anstrengend
rpe-5 = anstrengend
rpe-6 = anstrengend bis sehr anstrengend
rpe-7 = sehr anstrengend
rpe-8 = äußerst anstrengend
rpe-9 = fast maximal
rpe-10 = maximal

band-easy = leicht
band-moderate = mittel
band-hard = hart
band-exhausting = erschöpfend

## Muskeln
## .left und .right: derselbe Muskel auf einer Seite. .anatomy: wie er in der Anatomie heißt.
## .percussion: ob und wie dort eine Massagepistole erlaubt ist. .avoid: was du von Hand, mit
## Rolle oder Ball auslässt.

muscle-neck_posterior = Nacken
    .left = Nacken links
    .right = Nacken rechts
    .anatomy = Splenius, Semispinalis capitis, oberer Trapezius am Hals
    .percussion = Nie mit der Massagepistole.
    .avoid = Druck jeder Art; höchstens flach und leicht streichen, vorn und seitlich gar nichts

muscle-upper_traps = Schulter-Nacken-Muskeln
    .left = Schulter-Nacken links
    .right = Schulter-Nacken rechts
    .anatomy = Trapezius (Pars descendens), Levator scapulae
    .percussion = Nur die äußere Hälfte, eine Handbreit vom Hals entfernt, langsamste Einstellung.
    .avoid = Hals vorn und seitlich, Schlüsselbein und die Grube darüber

muscle-mid_back = Zwischen den Schulterblättern
    .left = Am linken Schulterblatt
    .right = Am rechten Schulterblatt
    .anatomy = Rhomboidei, mittlerer und unterer Trapezius
    .percussion = Nicht auf Wirbelsäule oder Schulterblatt.
    .avoid = Wirbelsäule, Rand des Schulterblatts

muscle-lats = Seitlicher Rücken
    .left = Linke Rückenseite
    .right = Rechte Rückenseite
    .anatomy = Latissimus dorsi, Teres major
    .percussion = Nur die dicke Falte hinter der Achsel, langsamste Einstellung; nicht über Rippen oder Nieren.
    .avoid = Achselhöhle, Rippen, Nierengegend

muscle-lower_back = Unterer Rücken
    .left = Unterer Rücken links
    .right = Unterer Rücken rechts
    .anatomy = Erector spinae, Multifidus, Quadratus lumborum
    .percussion = Nur neben der Wirbelsäule und unterhalb der Rippen, langsamste Einstellung.
    .avoid = Wirbelsäule, Nierengegend

muscle-chest = Brust
    .left = Linke Brustseite
    .right = Rechte Brustseite
    .anatomy = Pectoralis major und minor
    .percussion = Langsamste Einstellung, weg von Schlüsselbein und Achsel.
    .avoid = Brustgewebe, Schlüsselbein, die Grube unter seinem äußeren Ende, Achselhöhle

muscle-delts = Schultern
    .left = Linke Schulter
    .right = Rechte Schulter
    .anatomy = Deltoideus
    .percussion = Ja, aber nicht auf dem Gelenk.
    .avoid = Gelenk, Schulterspitze; auf den drei Fingerbreit darunter keinen Druck halten

muscle-rotator_cuff = Rotatorenmanschetten
    .left = Linke Rotatorenmanschette
    .right = Rechte Rotatorenmanschette
    .anatomy = Supraspinatus, Infraspinatus, Teres minor, Subscapularis
    .percussion = Nur hinten an der Schulter.
    .avoid = Gelenk, Achselhöhle

muscle-biceps = Bizeps
    .left = Linker Bizeps
    .right = Rechter Bizeps
    .anatomy = Biceps brachii, Brachialis
    .percussion = Nur vorn; nicht in der Ellenbeuge und nicht innen, wo eine Schlagader und Nerven verlaufen.
    .avoid = Ellenbeuge, Innenseite des Oberarms

muscle-triceps = Trizeps
    .left = Linker Trizeps
    .right = Rechter Trizeps
    .anatomy = Triceps brachii
    .percussion = Nur hinten am Arm, innen und in der Mitte; nicht außen in der unteren Hälfte, wo ein Nerv dicht am Knochen verläuft.
    .avoid = Ellenbogen, Achselhöhle, außen die untere Hälfte, wo ein Nerv am Knochen liegt

muscle-forearm_flexors = Innere Unterarme
    .left = Linker innerer Unterarm
    .right = Rechter innerer Unterarm
    .anatomy = Flexor carpi radialis und ulnaris, Flexor digitorum, Pronator teres
    .percussion = Langsamste Einstellung.
    .avoid = Ellenbeuge und der Knochenvorsprung an ihrer Innenseite, die letzten drei Fingerbreit vor dem Handgelenk

muscle-forearm_extensors = Äußere Unterarme
    .left = Linker äußerer Unterarm
    .right = Rechter äußerer Unterarm
    .anatomy = Extensor carpi radialis und ulnaris, Extensor digitorum
    .percussion = Langsamste Einstellung.
    .avoid = Knochenvorsprung außen am Ellenbogen und drei Fingerbreit von dort, Handgelenk

muscle-hands = Hände
    .left = Linke Hand
    .right = Rechte Hand
    .anatomy = Thenar, Hypothenar, Interossei, Lumbricales
    .percussion = Nicht mit der Massagepistole.
    .avoid = Knöchel und Fingergelenke, der Handballen nah am Handgelenk

muscle-abs = Bauch
    .left = Linke Bauchseite
    .right = Rechte Bauchseite
    .anatomy = Rectus abdominis, schräge Bauchmuskeln
    .percussion = Nie mit der Massagepistole.
    .avoid = Druck in den Bauch; nur leicht streichen oder aussparen

muscle-hip_flexors = Hüftbeuger
    .left = Linker Hüftbeuger
    .right = Rechter Hüftbeuger
    .anatomy = Iliopsoas, oberer Rectus femoris
    .percussion = Nie mit der Massagepistole: Durch die Leiste laufen große Gefäße.
    .avoid = die ganze Hüfte vorn: dehn sie stattdessen, und nimm dir den Oberschenkel weiter unten vor

muscle-tfl_itb = Äußere Hüften
    .left = Linke äußere Hüfte
    .right = Rechte äußere Hüfte
    .anatomy = Tensor fasciae latae, Tractus iliotibialis
    .percussion = Nur auf dem Muskel an der Hüfte, nicht auf dem Band am Oberschenkel.
    .avoid = das Band außen am Oberschenkel selbst; nimm dir stattdessen Hüfte, Gesäß und äußeren vorderen Oberschenkel vor

muscle-glutes = Gesäß
    .left = Linke Gesäßhälfte
    .right = Rechte Gesäßhälfte
    .anatomy = Gluteus maximus, medius und minimus
    .percussion = Nur die obere äußere Hälfte.
    .avoid = Steißbein, Knochen seitlich an der Hüfte, die untere Mitte, wo der Ischiasnerv verläuft

muscle-deep_rotators = Piriformis (tiefes Gesäß)
    .left = Linker Piriformis
    .right = Rechter Piriformis
    .anatomy = Piriformis und kurze Hüftrotatoren
    .percussion = Nie mit der Massagepistole: Hier verläuft der Ischiasnerv.
    .avoid = die untere Mitte des Gesäßes und jede Stelle, von der es ins Bein kribbelt

muscle-adductors = Innere Oberschenkel
    .left = Linker innerer Oberschenkel
    .right = Rechter innerer Oberschenkel
    .anatomy = Adductor longus, brevis und magnus, Gracilis
    .percussion = Nur die unteren zwei Drittel, langsamste Einstellung.
    .avoid = Leiste und oberes Drittel, Innenseite des Knies, sichtbare Venen

muscle-quads = Vordere Oberschenkel
    .left = Linker vorderer Oberschenkel
    .right = Rechter vorderer Oberschenkel
    .anatomy = Rectus femoris, Vasti
    .percussion = Ja.
    .avoid = Kniescheibe, Leiste und eine Handbreit darunter

muscle-hamstrings = Hintere Oberschenkel
    .left = Linker hinterer Oberschenkel
    .right = Rechter hinterer Oberschenkel
    .anatomy = Biceps femoris, Semitendinosus, Semimembranosus
    .percussion = Ja, aber nicht in der Kniekehle.
    .avoid = Kniekehle und eine Handbreit darüber, Sitzbein

muscle-calves = Waden
    .left = Linke Wade
    .right = Rechte Wade
    .anatomy = Gastrocnemius, Soleus
    .percussion = Ja, außer eine Wade ist geschwollen oder warm, röter oder dunkler als die andere, oder sie pocht, ohne dass du den Grund kennst.
    .avoid = Kniekehle und drei Fingerbreit darunter, Achillessehne

muscle-shins = Schienbeine
    .left = Linkes Schienbein
    .right = Rechtes Schienbein
    .anatomy = Tibialis anterior
    .percussion = Nur auf dem Muskel neben dem Knochen.
    .avoid = Schienbein, vor allem seine innere Kante, Sprunggelenk vorn

muscle-peroneals = Äußere Unterschenkel
    .left = Linker äußerer Unterschenkel
    .right = Rechter äußerer Unterschenkel
    .anatomy = Fibularis longus und brevis
    .percussion = Langsamste Einstellung.
    .avoid = Knochenvorsprung unter dem Knie und drei Fingerbreit von dort, unteres Drittel, Knöchel

muscle-feet = Fußsohlen
    .left = Linke Fußsohle
    .right = Rechte Fußsohle
    .anatomy = Plantarfaszie, kurze Fußmuskeln
    .percussion = Langsamste Einstellung, oder nimm einen Ball.
    .avoid = eine Stelle unter der Ferse, die stechend schmerzt, und eine, von der es in die Zehen kribbelt

side-left = links
side-right = rechts
side-both = beide Seiten

# $muscle: Name eines Muskels. $side: Kennung der Seite. Nimm, wo es geht, .left und .right des Muskels.
muscle-sided = { $side ->
    [left] { $muscle }, links
    [right] { $muscle }, rechts
   *[both] { $muscle }
}

## Die fünf Massagearten
## .self: dasselbe als Selbstmassage. .short: für enge Stellen. .what: eine Zeile.

type-sports = Sportmassage
    .self = Sportmassage
    .with = Hände
    .short = Sport
    .what = Streichen, Kneten und Bewegen der Muskeln, die du trainiert hast.
type-deep_tissue = Tiefengewebsmassage
    .self = Tiefengewebsmassage
    .with = Hände
    .short = Tiefengewebe
    .what = Langsamer, fester Druck gegen alte Verspannungen, sobald die Muskeln zur Ruhe gekommen sind.
type-swedish = Klassische Massage
    .self = Selbstmassage mit den Händen
    .with = Hände
    .short = Klassisch
    .what = Lange, fließende Striche und sanftes Kneten.
type-myofascial = Myofasziale Massage
    .self = Faszienrolle oder Ball
    .with = Rolle oder Ball
    .short = Myofaszial
    .what = Langsamer, gehaltener Druck, damit du dich freier bewegst.
type-percussion = Perkussionsmassage
    .self = Massagepistole
    .with = Massagepistole
    .short = Perkussion
    .what = Schnelles, leichtes Klopfen mit einem Gerät. Eine Zugabe, nie die ganze Massage.

## Die Zeitfenster nach dem Training
## .evening: dasselbe Fenster, solange noch derselbe Tag ist. .hours: seit dem Ende des Trainings.
## .benefit: was du erwarten kannst. .best: für wen.

window-immediate = Gleich danach
    .evening = Gleich danach
    .hours = 0–2 h
    .benefit = Du entspannst dich und spürst sofort weniger Müdigkeit und Muskelkater.
    .best = Wenn es sich leicht einrichten lässt oder du viel trainierst.
window-same_day = Am selben Tag
    .evening = Noch am selben Abend
    .hours = 2–6 h
    .benefit = In den meisten Studien kam die Massage nach zwei bis drei Stunden; der Muskelkater war ein bis drei Tage später geringer.
    .best = Für die meisten.
window-gap = Lücke
    .evening = Heute Abend
    .hours = 6–12 h
    .benefit = Völlig in Ordnung, wenn es dir passt; besonders ist daran nichts.
    .best = Wenn sonst nichts passt.
window-next_day = Nächster Tag
    .evening = Heute Abend
    .hours = 12–24 h
    .benefit = Der Muskelkater beginnt, und du verträgst etwas mehr Druck.
    .best = Wenn es am selben Tag nicht ging.
window-peak_doms = Stärkster Muskelkater
    .evening = Stärkster Muskelkater
    .hours = 24–72 h
    .benefit = Linderung, solange du Muskelkater hast. Sie ist echt, hält aber nicht lange.
    .best = Wenn du schon Muskelkater hast.

## Druck, fünf Stufen
## .phrase: im Satz. .feel: woran du ihn erkennst.

pressure-1 = sehr leicht
    .phrase = sehr leichter Druck
    .feel = Wie Eincremen. Nichts tut weh.
pressure-2 = leicht
    .phrase = leichter Druck
    .feel = Du spürst, wie sich der Muskel bewegt. Schmerz höchstens 2 von 10.
pressure-3 = mittel
    .phrase = mittlerer Druck
    .feel = Deutlich spürbar, noch angenehm. Schmerz höchstens 4 von 10.
pressure-4 = fest
    .phrase = fester Druck
    .feel = Kräftig, aber du atmest ruhig weiter. Schmerz höchstens 5 von 10, weg, sobald der Druck nachlässt.
pressure-5 = tief
    .phrase = tiefer Druck
    .feel = Langsam und kräftig, nur für geübte Hände. Schmerz höchstens 5 von 10, nie ein blauer Fleck.

# $lo und $hi: zwei verschiedene Stufen, schon in Worten.
pressure-range = { $lo } bis { $hi }

## Wie viel jemand trainiert

level-recreational = Freizeit
    .more = Zwei- bis dreimal die Woche
    .short = 2- bis 3-mal
level-regular = Regelmäßig
    .more = Vier- bis fünfmal die Woche
    .short = 4- bis 5-mal
level-serious_amateur = Ambitioniert
    .more = Sechsmal die Woche
    .short = 6-mal und mehr
level-competitive = Wettkampf
    .more = Du trainierst für Wettkämpfe
    .short = Mit Wettkämpfen

## Wer massiert

delivery-therapist = Massagepraxis
    .by = in deiner Massagepraxis
delivery-self = Ich selbst
    .by = als Selbstmassage
delivery-either = Beides
    .by = in deiner Massagepraxis oder als Selbstmassage

## Hilfsmittel zur Selbstmassage

tool-hands = Hände
    .short = Hände
tool-roller = Rolle
    .short = Rolle
tool-ball = Ball
    .short = Ball
tool-stick = Stab
    .short = Stab
tool-gun = Massagepistole
    .short = Massagepistole

## Der Status eines Plans

status-recommended = Empfohlen
    .more = Eine Massage passt zu diesem Training, und Rubdown erinnert dich daran.
status-optional = Wenn du magst
    .more = Angenehm, aber ohne sie fehlt dir nichts. Rubdown erinnert dich nicht.
status-deferred = Nach der nächsten Einheit
    .more = Die Massage wartet, bis die nächste Einheit vorbei ist. Sobald du sie einträgst, plant Rubdown die Massage.
status-satisfied = Erledigt
    .more = Deine Massage für dieses Training hattest du schon.
status-expired = Vorbei
    .more = Die drei Tage nach diesem Training sind um.
status-blocked = Nichts zu massieren
    .more = Alles, was du trainiert hast, bleibt im Moment ausgespart.
status-see_professional = Vorerst keine Massage
    .more = Lass das bitte erst abklären. Bis dahin schlägt Rubdown keine Massage vor.
status-none = Keine Zeit gefunden
    .more = In den drei Tagen nach diesem Training passt keine Zeit.

## Warum ein Plan keine einfache Empfehlung ist

reason-all_windows_closed = Alle Zeitfenster nach diesem Training sind vorbei.
reason-competition_blackout = Ein Wettkampf steht an; die Massage kommt danach.
reason-local_issue_covers_all_focus = Alles, was du trainiert hast, bleibt im Moment ausgespart.
reason-massage_done = Seit diesem Training hattest du schon eine Massage.
reason-no_feasible_slot = Zwischen Ruhezeiten, Terminen und Einheiten passt nichts.
reason-no_slot_before_next_workout = Vor der nächsten Einheit passt nichts; die Massage kommt danach.
reason-two_a_day = Du trainierst heute noch einmal; die Massage kommt danach.
reason-soreness_over_7_days = Du hast seit einer Woche oder länger Muskelkater.
reason-recent_clot = Du hast angegeben, dass du vor Kurzem ein Blutgerinnsel hattest.

## Warnzeichen
## Die Nachricht ist eine Aussage zum Ankreuzen. .name: in einer Liste. .do: was jetzt zu tun ist.

flag-rf_chest_or_collapse = Brustschmerz, Atemnot, die sich in Ruhe nicht legt, Ohnmacht oder Hitzekollaps
    .name = Brustschmerz oder Zusammenbruch
    .do = Wähl jetzt den Notruf. Hör auf, setz oder leg dich hin und bleib nicht allein. Keine Massage.
flag-rf_compartment = Ein Muskel, der nach hartem Training oder einem Schlag hart wie Holz ist und viel zu stark schmerzt, beim Dehnen noch mehr
    .name = Muskel hart wie Holz
    .do = Wähl jetzt den Notruf oder lass dich in die Notaufnahme bringen. Druck im Muskel kann ihm binnen Stunden das Blut abschnüren. Nicht drücken, rollen, wickeln oder hochlegen. Keine Massage.
flag-rf_dark_urine = Urin so dunkel wie Tee oder Cola, oder Muskelschmerz, Schwellung oder Schwäche weit über das Gewohnte hinaus
    .name = Dunkler Urin oder Muskelschwäche
    .do = Lass jetzt dein Blut untersuchen, auch nachts, und sag, dass du hart trainiert hast. Muskelzerfall kann den Nieren schaden und sich erst nach Tagen zeigen. Keine Massage.
flag-rf_dvt = Eine Wade oder ein Bein, das geschwollen oder warm ist, röter oder dunkler als das andere, oder das pocht, ohne dass du den Grund kennst; oder ein Gerinnsel, von dem du weißt
    .name = Ein Bein geschwollen
    .do = Lass das Bein jetzt ärztlich untersuchen. Es kann ein Blutgerinnsel sein. Nicht massieren, rollen oder drücken. Bei Atemnot oder Brustschmerz wähl den Notruf.
flag-rf_head_injury = Ein Schlag auf den Kopf
    .name = Schlag auf den Kopf
    .do = Lass den Kopf jetzt untersuchen und bleib nicht allein. Wähl den Notruf, wenn du benommen oder verwirrt bist, erbrichst oder der Kopfschmerz zunimmt. Kein Training, keine Massage.
flag-rf_neuro = Neue Schwäche oder Taubheit, auch zwischen den Beinen; Probleme mit Blase oder Darm; ein plötzlicher, sehr starker Kopfschmerz; oder neuer Nackenschmerz mit Schwindel, Doppelbildern, verwaschener Sprache oder hängendem Mundwinkel
    .name = Schwäche, Taubheit oder plötzlicher Kopfschmerz
    .do = Wähl jetzt den Notruf und merk dir, wann es anfing. Bleib nicht allein. Nacken und Rücken in Ruhe lassen. Keine Massage.
flag-rf_fever = Fieber oder ein allgemeines Krankheitsgefühl
    .name = Fieber oder krank
    .do = Ruh dich aus. Keine Massage, bis du einen Tag fieberfrei bist. Bleibt es oder wird es schlimmer, hol dir ärztlichen Rat.
flag-rf_severe_unexplained_pain = Starke Schmerzen, die du dir nicht erklären kannst
    .name = Starker, unklarer Schmerz
    .do = Lass das bald in der Arztpraxis oder Physiotherapie abklären, bevor jemand die Stelle massiert. Wird es schnell schlimmer, hol dir gleich Hilfe.

## Was über und unter Warnzeichen steht

stop-urgent = Bitte hol dir jetzt ärztliche Hilfe
stop-soon = Bitte lass das zuerst abklären
stop-rest = Ruh dich erst aus
stop-then = Rubdown schlägt keine Massage vor und erinnert nicht, bis du das als geklärt markierst.
# $named: andere Warnzeichen, und was ausgespart wird.
stop-also = Auch notiert: { $named }.
stop-also-place = { $issue } ({ $muscle })
stop-sure = Hat eine Fachperson gesagt, dass du wieder trainieren und Massagen bekommen darfst?
stop-sure-fever = Hattest du einen ganzen Tag lang kein Fieber?

## Ein Problem an einer Stelle
## .more: was Rubdown dann tut.

issue-acute_injury = Frische Verletzung
    .more = Gezerrt, verstaucht oder umgeknickt. 72 Stunden ausgespart; danach nur leicht, bis der Alltag schmerzfrei ist. Kannst du die Stelle nicht belasten, lass sie abklären.
issue-wound = Offene Wunde
    .more = Bleibt ausgespart, bis du sagst, dass sie verheilt ist.
issue-skin_infection = Hautinfektion
    .more = Bleibt ausgespart, bis du sagst, dass sie verheilt ist. Massage kann sie verbreiten.
issue-bruise = Bluterguss
    .more = Bleibt ausgespart, bis du sagst, dass er weg ist.
issue-varicose_veins = Krampfadern
    .more = Bleiben ausgespart, solange sie hier stehen.
issue-surgery_under_6_weeks = Operation in den letzten sechs Wochen
    .more = Bleibt ausgespart, bis du sagst, dass es vorbei ist. Frag dort, wo du operiert wurdest, ab wann Massage wieder sicher ist.
issue-fracture = Knochenbruch
    .more = Bleibt ausgespart, bis du sagst, dass er verheilt ist. Das gehört in ärztliche Hände.
issue-popped = Geknallt, geschnappt oder nachgegeben
    .more = Bleibt ausgespart, bis es abgeklärt ist und du es als geklärt markierst. Muskel, Sehne oder Band kann gerissen sein; vorher massiert dort niemand.
issue-hard_knock = Harter Schlag auf einen Muskel
    .more = Bleibt ausgespart, bis Schwellung und Verhärtung weg sind, oft zwei Wochen oder länger, und du es als geklärt markierst. Zu frühe Massage kann im Bluterguss Knochen entstehen lassen.
issue-bone_pain = Schmerz an einem Punkt am Knochen
    .more = Bleibt ausgespart, bis du es als geklärt markierst. Ist er nachts oder beim Hüpfen schlimmer, kann es ein Ermüdungsbruch sein: Belaste die Stelle nicht weiter und lass sie abklären.
issue-swollen_joint = Gelenk geschwollen oder blockiert
    .more = Bleibt ausgespart, bis du es als geklärt markierst. Lass es abklären.
issue-numb_area = Taube Stelle
    .more = Bleibt ausgespart, bis du es als geklärt markierst. Dort spürst du nicht, wann es zu viel ist. Lass es abklären.
issue-lump = Knoten oder heißer, schmerzender Strang unter der Haut
    .more = Bleibt ausgespart, bis du es als geklärt markierst. Lass es abklären, bevor jemand darauf drückt; einen heißen, schmerzenden Strang noch heute.
issue-skin_irritation = Gereizte Haut
    .more = Ausschlag, Verbrennung, Sonnenbrand, Ekzem, frische Tätowierung oder Einstichstelle. Bleibt ausgespart, bis sie sich beruhigt hat und du es als geklärt markierst.

## Was am Rat etwas ändert
## .more: was sich ändert.

precaution-anticoagulant = Ich nehme Blutverdünner oder Plättchenhemmer
    .more = Du bekommst leichter blaue Flecken. Nur leichter Druck; frag vorher deinen Arzt oder deine Ärztin.
precaution-bleeding_disorder = Ich habe eine Blutgerinnungsstörung
    .more = Nur leichter Druck; frag vorher deinen Arzt oder deine Ärztin.
precaution-pregnancy = Ich bin schwanger
    .more = Nur leichter Druck; frag vorher deine Ärztin, deinen Arzt oder deine Hebamme.
precaution-osteoporosis = Ich habe Osteoporose
    .more = Nur leichter Druck und keiner auf Knochen; frag vorher deinen Arzt oder deine Ärztin.
precaution-cancer = Ich werde wegen Krebs behandelt, oder er hat in die Knochen gestreut
    .more = Nur leichter Druck; frag vorher die Menschen, die dich behandeln.
precaution-neuropathy = Ich spüre an manchen Körperstellen wenig oder nichts
    .more = Du merkst vielleicht nicht, wenn es zu fest ist. Nur leichter Druck; frag vorher deinen Arzt oder deine Ärztin.
precaution-heart_condition = Ich habe eine Herzkrankheit
    .more = Nur leichter Druck; frag vorher deinen Arzt oder deine Ärztin.
precaution-under_18 = Ich bin unter 18
    .more = Nur leichter Druck; sprich es vorher mit deinen Eltern ab.
precaution-recent_clot = Ich hatte vor Kurzem ein Blutgerinnsel
    .more = Gar keine Massage, bis es ärztlich freigegeben ist; danach nur leichter Druck.
precaution-past_clot = Ich hatte früher einmal ein Blutgerinnsel
    .more = Nur leichter Druck; frag vorher deinen Arzt oder deine Ärztin.
precaution-artery_disease = Ich habe eine Gefäßkrankheit: Schlaganfall, TIA, Aneurysma oder verengte Arterien in Bein oder Hals
    .more = Nur leichter Druck; frag vorher deinen Arzt oder deine Ärztin.
precaution-uncontrolled_blood_pressure = Mein Blutdruck ist hoch und nicht gut eingestellt
    .more = Nur leichter Druck; frag vorher deinen Arzt oder deine Ärztin.
precaution-lymphoedema = Ich habe ein Lymphödem, oder Lymphknoten wurden entfernt oder bestrahlt
    .more = Nur leichter Druck, Lymphdrainage nur von geschulten Händen; frag vorher deinen Arzt oder deine Ärztin.
precaution-connective_tissue = Ich habe eine Bindegewebserkrankung (Ehlers-Danlos, Marfan) oder sehr lockere Gelenke
    .more = Nur leichter Druck; frag vorher deinen Arzt oder deine Ärztin.
precaution-fragile_skin = Meine Haut ist empfindlich, durch lange Cortisontherapie oder Bestrahlung
    .more = Nur leichter Druck; frag vorher deinen Arzt oder deine Ärztin.
precaution-kidney_or_liver_disease = Ich habe eine Nieren- oder Lebererkrankung
    .more = Nur leichter Druck; frag vorher deinen Arzt oder deine Ärztin.
precaution-implanted_device = Ich habe ein Implantat: Herzschrittmacher, Defibrillator, Pumpe, Port oder Stimulator
    .more = Höchstens mittlerer Druck, keiner über dem Implantat, keine Massagepistole; frag vorher deinen Arzt oder deine Ärztin.
precaution-joint_replacement = Ich habe ein künstliches Gelenk, Platten oder Schrauben
    .more = Höchstens mittlerer Druck, keine Massagepistole; frag vorher deinen Arzt oder deine Ärztin.
precaution-diabetes = Ich habe Diabetes
    .more = Vielleicht spürst du weniger, und deine Haut heilt langsamer. Höchstens mittlerer Druck, keine Massagepistole; frag vorher deinen Arzt oder deine Ärztin.
precaution-epilepsy = Ich habe Epilepsie
    .more = Höchstens mittlerer Druck, keine Massagepistole; frag vorher deinen Arzt oder deine Ärztin.
precaution-disc_trouble = Ich habe einen Bandscheibenvorfall oder Rückenschmerzen, die ins Bein ziehen
    .more = Höchstens mittlerer Druck, keine Massagepistole; frag vorher deinen Arzt oder deine Ärztin.

## Die acht Zeichen der Wochenfrage
## .more: was sich dadurch ändert. .refer: wann stattdessen Fachleute hinsehen sollten; .refer_urgent: wann sofort.
## Beide gelten für jeden ihrer Gründe, was immer angekreuzt ist. Die übrigen
## Attribute sind, wonach nach dem Ankreuzen gefragt wird: eine Frage, ihre Bereiche und was es sonst anzukreuzen gibt.

sign-persistent_soreness = Muskelkater, der nicht weggeht
    .more = Eine sanfte Massage kann ihn für eine Weile lindern.
    .refer = Muskelkater, der eine Woche anhält oder drei Tage lang sehr stark ist, gehört abgeklärt.
    .refer_urgent = Bei Urin so dunkel wie Tee oder Cola oder einer starken Schwellung: Hol dir jetzt ärztliche Hilfe.
    .days = Seit wann
    .days_2 = 1–2 Tage
    .days_5 = 3–6 Tage
    .days_7 = eine Woche oder länger
    .nrs = Wie stark
    .nrs_3 = 0–3 von 10
    .nrs_5 = 4–6
    .nrs_8 = 7–10
    .dark_urine = Urin so dunkel wie Tee oder Cola
    .swelling = stark geschwollen
sign-reduced_rom = Du fühlst dich steif oder kommst nicht so weit wie sonst
    .more = Langsame myofasziale Massage rückt in deinen Plänen nach vorn.
    .refer = Ein Gelenk, das sich plötzlich schlechter bewegt, blockiert oder anschwillt, gehört abgeklärt.
    .sudden = plötzlich
    .joint_locked = ein Gelenk blockiert
    .joint_swollen = ein Gelenk ist geschwollen
sign-performance_decline = Du trainierst und wirst schlechter
    .more = Dass Massage die Leistung zurückholt, ist nicht nachgewiesen. Schau auf Schlaf, Essen und Trainingsmenge.
    .refer = Geht es zwei Wochen lang bergab und hilft auch eine leichte Woche nicht, oder kommen Krankheit oder Gewichtsverlust dazu, gehört das abgeklärt.
    .days = Seit wann
    .days_7 = Tage
    .days_14 = zwei Wochen oder länger
    .rested_week = auch nach einer leichten Woche
    .illness_or_weight_loss = krank oder abgenommen
sign-frequent_injuries = Ein Zipperlein nach dem anderen
    .more = Massage ist hier nicht die Antwort; eine Untersuchung vielleicht schon.
    .refer = Zwei Verletzungen in drei Monaten, drei Wochen Schmerz oder ein veränderter Gang sind ein Fall für die Physiotherapie.
    .count_90d = In 3 Monaten
    .count_90d_1 = eins
    .count_90d_2 = zwei oder mehr
    .pain_days = Schmerz seit
    .pain_days_7 = Tagen
    .pain_days_21 = drei Wochen oder länger
    .changes_gait = ich gehe oder laufe anders
sign-poor_sleep = Schlechter Schlaf nach harten Tagen
    .more = Eine sanfte Massage am Abend passt am besten.
    .refer = Drei schlechte Nächte die Woche über drei Monate, oder Atempausen: Das gehört ärztlich untersucht.
    .nights_per_week = Nächte je Woche
    .nights_per_week_2 = 1–2
    .nights_per_week_4 = 3 oder mehr
    .weeks = Seit wann
    .weeks_4 = Wochen
    .weeks_12 = drei Monate oder länger
    .breathing_pauses = Atempausen
sign-mental_fatigue = Im Kopf müde, kein Antrieb
    .more = Eine ruhige klassische Massage passt am besten.
    .refer = Nach zwei Wochen gedrückter Stimmung lohnt sich ein Gespräch mit einem Arzt oder einer Ärztin.
    .refer_urgent = Bei Gedanken, dir etwas anzutun: Sprich jetzt mit jemandem.
    .low_mood_days = Gedrückt
    .low_mood_days_0 = nein
    .low_mood_days_7 = seit Tagen
    .low_mood_days_14 = zwei Wochen oder länger
    .self_harm_thoughts = Gedanken, mir etwas anzutun
sign-asymmetry = Du schonst eine Seite
    .more = Massage ist hier nicht die Antwort; eine Untersuchung vielleicht schon.
    .refer = Wenn du hinkst oder zwei Wochen lang eine Seite schonst, ist das ein Fall für die Physiotherapie.
    .refer_urgent = Bei neuer Schwäche oder Taubheit: Wähl jetzt den Notruf.
    .days = Seit wann
    .days_7 = Tage
    .days_14 = zwei Wochen oder länger
    .new_weakness_or_numbness = neue Schwäche oder Taubheit
    .limp = ich hinke
sign-morning_stiffness = Morgens meist steif
    .more = Leichte Bewegung und eine klassische Massage passen am besten.
    .refer = Über sechs Wochen an den meisten Morgen mehr als eine halbe Stunde steif, oder ein geschwollenes Gelenk: Das gehört ärztlich untersucht.
    .minutes = Weg nach
    .minutes_15 = unter 30 min
    .minutes_45 = 30–60 min
    .minutes_75 = über einer Stunde
    .weeks = Seit wann
    .weeks_1 = Tage
    .weeks_4 = Wochen
    .weeks_6 = 6 Wochen oder länger
    .joint_swollen = ein Gelenk ist geschwollen

## Gedanken, sich etwas anzutun: hier geht es nicht um Massage

crisis-title = Danke, dass du das sagst
crisis-intro = Du musst da nicht allein durch. Bitte ruf jetzt jemanden an.
# $named: dringende Warnzeichen.
crisis-also = Du hast außerdem angekreuzt: { $named }. Auch damit brauchst du noch heute ärztliche Hilfe; sag es, wenn du anrufst.
crisis-line-unknown = Zum Reden: Ruf ein Krisentelefon an oder jemanden, dem du vertraust.

## Das Ergebnis der Wochenfrage

checkin-urgent = Jetzt:
checkin-soon = In den nächsten Tagen:
checkin-none = Diese Woche ändert sich nichts.
checkin-earlier = Deine nächste regelmäßige Massage rückt etwas vor.
checkin-due_now = Eine Massage würde dir jetzt guttun.
checkin-due_now_and_ease_off = Eine Massage würde dir jetzt guttun, und drei bis sieben leichtere Tage auch.
checkin-stop = Lass das bitte erst abklären. Bis dahin keine Massage.
checkin-sports_medicine = So viele Zeichen auf einmal sind einen Besuch in der Sportmedizin wert.
checkin-assessment = Lass jemanden draufschauen, der sich mit Bewegung auskennt, etwa in der Physiotherapie.

## Wann die nächste regelmäßige Massage fällig ist

due-paused = Pausiert, weil du zuletzt nicht trainiert hast
due-not_due = Noch nicht fällig
due-bookable = Zeit zum Buchen
due-due = Fällig
due-overdue = Länger her als üblich

## Hinweise neben dem Plan

advice-check_red_flags_first = Dein Muskelkater ist extrem. Geh zuerst die Warnzeichen durch.
    .more = Sehr dunkler Urin, Schwellung, Schwäche, ein Muskel hart wie Holz oder ein einzelnes heißes, geschwollenes Bein brauchen ärztliche Hilfe, keine Massage.
advice-rhabdo_watch = Achte nach so einer harten Einheit eine Woche lang auf deinen Urin.
    .more = Wird er so dunkel wie Tee oder Cola, oder sind Muskeln weit mehr als gewohnt schmerzhaft, geschwollen oder schwach, hol dir sofort ärztliche Hilfe. Das ist selten. Eher passiert es nach der ersten Einheit, auch der ersten nach langer Pause, bei Hitze, mit Statinen oder mit Sichelzellanlage.
advice-ask_clinician_first = Frag vor dieser Massage deinen Arzt oder deine Ärztin; unter 18 deine Eltern.
    .more = Du hast etwas zu deiner Gesundheit eingetragen. Rubdown hält den Druck niedrig und lässt Tiefengewebsmassage und Massagepistole weg. Hast du ein ärztliches Ja, trag es in den Einstellungen ein.
    .terminal = Du hast etwas zu deiner Gesundheit eingetragen. Rubdown hält den Druck niedrig und lässt Tiefengewebsmassage und Massagepistole weg. Hast du ein ärztliches Ja, trag es ein: rubdownctl conditions --cleared BESCHWERDE
advice-injury_72h = Deine Verletzung bleibt ausgespart, der Rest bekommt höchstens mittleren Druck.
    .more = Halte in den ersten 72 Stunden Massage, Rolle und Wärme davon fern. Kannst du die Stelle nicht belasten, lass sie abklären.
advice-injury_see_professional = Lass abklären, was du eingetragen hast.
    .more = Es bleibt ausgespart. Bis es in der Arztpraxis oder Physiotherapie abgeklärt ist, sollte in der Nähe niemand massieren.
advice-referral_open = Nach deiner Wochenfrage solltest du etwas abklären lassen.
    .more = Bis du sagst, dass das geschehen ist, bleibt der Druck höchstens mittel, und Tiefengewebsmassage und Massagepistole fallen weg.
advice-comfort_only_gentle = Nach drei Tagen noch Muskelkater: nur sanft massieren, zum Wohlfühlen.
    .more = Meist ist er nach einer Woche weg. Dauert er länger, lass es abklären.
advice-therapist_more_often_than_level_guide = Das ist früher, als Leute mit deinem Trainingspensum üblicherweise zur Massage gehen.
    .more = Schäden sind nicht bekannt. Für „wie oft“ gibt es Faustregeln, keine Wissenschaft.
advice-therapist_not_feasible = Kein Termin in der Massagepraxis passt, deshalb massierst du diesmal selbst.
    .more = Praxiszeiten, deine Ruhezeiten und deine Termine lassen in diesen drei Tagen keinen Platz.

## Stellen, auf die nie gedrückt wird, bei keinem Muskel

# Was nie gedrückt wird; im Blatt für die Therapie steht es allein.
never-places = Hals vorn und seitlich, Kehle, Gesicht und Augen, Wirbelsäule und andere Knochen, Gelenke, Achselhöhle, Innenseite des Oberarms, Ellenbeuge, Leiste und Genitalien, Kniekehle, Bauch und Nierengegend, Brustgewebe, Knoten, Stellen über einem Implantat und alles, was geprellt, geschwollen, taub, entzündet oder infiziert ist
how-never = { never-places }. Nicht nach Alkohol oder starken Schmerzmitteln: Du spürst zu wenig. Kein Öl auf Haut, die darauf reagiert.

## Was eine Erkrankung an der Selbstmassage ändert

# $condition: so, wie es notiert wurde. $effect: was das für $muscles heißt.
condition-note = { $effect ->
    [leave] Du hast „{ $condition }“ notiert. Ausgespart: { $muscles }.
    [ask_first] Du hast „{ $condition }“ notiert. Ausgespart, bis du ein ärztliches Ja hast: { $muscles }.
    [by_hand] Du hast „{ $condition }“ notiert. Nur mit den Händen und leicht: { $muscles }.
   *[strokes_only] Du hast „{ $condition }“ notiert. Nur streichen, nicht kneten: { $muscles }.
}

## Was den Druck begrenzt

cap-overlap = ein früheres Training
cap-soreness = dein Muskelkater
cap-next_workout = deine nächste Einheit
cap-competition_light = die Tage vor einem Wettkampf
cap-spacing = deine letzte Massage
cap-precaution = etwas Gesundheitliches
cap-referral = etwas, das abgeklärt werden soll
cap-acute_injury = eine frische Verletzung

## Wie gut etwas belegt ist

grade-strong = gut belegt
    .more = Mehrere gute Studien stimmen überein.
grade-moderate = mäßig belegt
    .more = Übersichten über kleine oder gemischte Studien zeigen in dieselbe Richtung.
grade-limited = schwach belegt
    .more = Einzelne, kleine, widersprüchliche Studien oder Tierversuche.
grade-unsupported = nicht belegt
    .more = Nichts stützt es, oder Studien sprechen dagegen.
grade-custom = Faustregel
    .more = So hält man es in Massagepraxen. Nicht aus Studien.
grade-own = eigene Wahl
    .more = Das hat Rubdown selbst festgelegt, eher vorsichtig. Nicht aus Studien.
grade-setting = deine Einstellung
    .more = Das hast du eingestellt.

## Gruppen der Ratgeber

guide-group-safety = Sicherheit
guide-group-muscles = Muskel für Muskel
guide-group-types = Fünf Arten von Massage
guide-group-when = Wann
guide-group-training = Dein Training
guide-group-home = Zu Hause
guide-group-therapist = In der Massagepraxis
guide-group-practice = Im Alltag
guide-group-evidence = Was man weiß

## Erinnerungen: ihre Arten, ihre Zustände und was jedes Ereignis ausgelöst hat; Kennungen wie im
## Tagebuch

reminder-window_open = dein Zeitfenster öffnet sich
reminder-slot = Zeit für deine Massage
reminder-massage_due = deine regelmäßige Massage ist fällig
reminder-soreness = wie stark ist der Muskelkater
reminder-trial_evening = der Muskelkater in jedem Bein, für deinen Versuch
reminder-how_hard = wie anstrengend war dein Training
reminder-pre_competition = eine leichte Massage vor dem Wettkampf
reminder-did_you_do_it = hast du die Massage gemacht
reminder-did_you_book_it = hast du den Termin gebucht

reminder-state-pending = wartet
reminder-state-claimed = wird gleich gezeigt
reminder-state-shown = gezeigt
reminder-state-answered = beantwortet
reminder-state-missed = verpasst
reminder-state-withdrawn = nicht mehr nötig
reminder-state-parked = wartet unter Heute

cause-planned = Rubdown hat sie für diese Zeit vorgesehen
cause-replanned = worauf sie beruhte, hat sich geändert
cause-moved = ihre Zeit hat sich mit dem Plan geändert
cause-due = sie war fällig
cause-shown = sie stand auf dem Bildschirm
cause-late = ihre Zeit verging, ohne dass sie gezeigt werden konnte
cause-agent_died_repeatedly = das Erinnerungsprogramm versuchte es mehrmals, konnte sie aber nicht zeigen
cause-shown_too_late = sie kam erst auf den Bildschirm, als sie schon beantwortet, verschoben oder zurückgenommen war
cause-quiet_hours = sie fiel in deine Ruhezeit
cause-paused = du hattest Erinnerungen pausiert
cause-one_a_day = eine solche Erinnerung am Tag reicht
cause-merged = mehrere wurden zusammengefasst
cause-slot_reminder = die Erinnerung an die Massage selbst hat sie ersetzt
cause-retried = ein früherer Versuch, sie zu zeigen, war gescheitert
cause-agent_died = das Erinnerungsprogramm endete, bevor sie gezeigt wurde
cause-agent_restarted = das Erinnerungsprogramm war neu gestartet
cause-server_absent = dieser Desktop konnte keine Benachrichtigungen zeigen
cause-server_hangs = der Benachrichtigungsdienst antwortete nicht
cause-server_refused = der Benachrichtigungsdienst lehnte sie ab
cause-server_went = der Benachrichtigungsdienst wurde neu gestartet
cause-server_came = dieser Desktop kann wieder Benachrichtigungen zeigen
cause-window_over = ihre Zeit verging, ohne dass du geantwortet hast; vielleicht hast du die Erinnerung nicht gesehen
cause-closed_on_screen = sie wurde vom Bildschirm genommen
cause-snoozed = du hast sie verschoben
cause-no_plan = worum es ging, gibt es nicht mehr
cause-plan_done = die Massage war erledigt
cause-plan_skipped = du hast die Massage ausgelassen
cause-plan_expired = die Zeit für diese Massage ist vorbei
cause-plan_superseded = ein späterer Plan trat an die Stelle
cause-started = die Massage hatte begonnen
cause-see_professional = etwas muss vor jeder Massage abgeklärt werden
cause-answered_start = du hast die Massage gestartet
cause-answered_snooze = du hast sie verschoben
cause-answered_skip = du hast die Massage ausgelassen
cause-answered_accept = du hast eine Zeit gewählt
cause-answered_done = die Massage war erledigt
cause-answered_let_go = du hast die Zeit wieder freigegeben
cause-answered_yes = du hast mit Ja geantwortet
cause-answered_no = du hast mit Nein geantwortet
cause-answered_effort = du hast gesagt, wie anstrengend es war
cause-undone = du hast die Änderung zurückgenommen
cause-answered_opened = du hast den Plan geöffnet
cause-answered_dismissed = du hast sie geschlossen

## Was geändert wurde, für das Zurücknehmen; etwa „Zurückgenommen: das Auslassen einer Massage“.

change-kept = die gewählte Zeit
change-let_go = die Freigabe einer Zeit
change-booked = die notierte Buchung
change-started = der Start einer Massage
change-start_cancelled = der Abbruch eines Starts
change-finished = das Beenden einer Massage
change-done = die Angabe, dass eine Massage erledigt ist
change-did_not = die Antwort, dass eine Massage ausgefallen ist
change-skipped = das Auslassen einer Massage
change-snoozed = das Verschieben einer Erinnerung
change-workout_logged = der Eintrag eines Trainings
change-imported = das Einlesen von Trainings
change-workout_edited = die Änderung eines Trainings
change-workout_deleted = das Löschen eines Trainings
change-massage_logged = der Eintrag einer Massage
change-massage_edited = die Änderung einer Massage
change-massage_deleted = das Löschen einer Massage
change-workout_rated = die Antwort, wie ein Training lief
change-massage_rated = die Antwort, wie sich eine Massage angefühlt hat
change-soreness = die Antwort zum Muskelkater
change-check_in = die Antwort auf die Wochenfrage
change-flag_reported = die Meldung eines Warnzeichens
change-flag_resolved = die Angabe, dass ein Warnzeichen geklärt ist
change-flag_mistaken = das Entfernen eines versehentlich angekreuzten Warnzeichens
change-issue_reported = die Meldung eines Problems an einer Stelle
change-issue_resolved = die Angabe, dass ein Problem an einer Stelle geklärt ist
change-travelled = die Meldung einer Reise
change-clot_answered = die Antwort auf die Frage nach einem Blutgerinnsel
change-session_planned = die Planung einer Einheit
change-session_edited = die Änderung einer Einheit
change-session_cancelled = das Streichen einer Einheit
change-busy_added = der Eintrag einer belegten Zeit
change-busy_removed = das Entfernen einer belegten Zeit
change-calendar_added = das Hinzufügen eines Kalenders
change-calendar_removed = das Entfernen eines Kalenders
change-questions_answered = die Antworten auf die Sicherheitsfragen
change-referral_placed = die Angabe der Stelle zu einem Hinweis
change-referral_settled = die Angabe, dass ein Hinweis geklärt ist
change-trial_started = der Start eines Versuchs
change-trial_stopped = das Ende eines Versuchs
change-trial_answered = die Antwort, wie stark der Muskelkater in jedem Bein ist
change-settings = die Änderung der Einstellungen
change-paused = das Pausieren der Erinnerungen
change-resumed = das Fortsetzen der Erinnerungen
