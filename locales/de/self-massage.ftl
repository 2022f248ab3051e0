# Selbstmassage, Muskel für Muskel. Die Kennungen stehen in self-massage.json, mit Werkzeugen, Sekunden
# und Stufen. Zu jedem Muskel: wie man ihn findet (_find), wie es sich anfühlen soll (_feel), wann Schluss
# ist (_stop), wann man ihn auslässt (_not_today), wen er angeht (_who), die Haltung zu jedem Werkzeug, jeder
# Griff, die Stellen zum Aussparen (mit .why), was danach kommt (_after) und andere Wege (_desk, _floor,
# _reach). Nur wo Selbstmassage nichts ist: was stattdessen hilft (_instead, mit .how).

## Arten von Griffen. .field: wie es im Fach heißt.

move-effleurage = Ausstreichen
    .field = Effleurage
move-petrissage = Kneten
    .field = Petrissage
move-stripping = Langsame Bahn
    .field = Längsausstreichung
move-hold = Druck halten
    .field = ischämische Kompression
move-cross_fibre = Quer
    .field = Querfriktion
move-pin_and_stretch = Halten und bewegen
    .field = Fixieren und Dehnen
move-rolling = Rollen
    .field = myofasziale Selbstmassage
move-percussion = Massagepistole
    .field = Perkussion
move-stretch = Dehnen
    .field = statisches Dehnen
move-mobilise = Bewegen
    .field = aktive Mobilisation

## Nacken

neck_posterior_find = Links und rechts der knöchernen Mitte laufen zwei weiche Wülste vom Haaransatz nach unten. Leg den Kopf etwas zurück, und sie werden unter den Fingern fest; nick, und sie geben nach.
neck_posterior_feel = Warm, und der Kopf wird schwerer und ruhiger.
neck_posterior_stop = Schwindel, Doppelbilder, verwaschene Sprache, ein hängender Mundwinkel, Übelkeit, plötzlicher neuer Kopf- oder Nackenschmerz, Kribbeln im Arm: Wähl den Notruf, und lass den Nacken in Ruhe.
neck_posterior_not_today = Nacken- oder Kopfschmerzen, die du so nicht kennst, oder nach einem Sturz, einem Unfall oder einem Schlag auf den Kopf.
neck_posterior_who = Lange Radfahrten, Schwimmen, Ringen und der Schreibtisch: Überall hält er stundenlang den Kopf.
neck_posterior_instead = Hier wird nicht gedrückt: kein Ball, keine Rolle, kein Stab und niemals die Massagepistole. Wärme ihn, streich leicht darüber und beweg ihn. Bleibt er eine Woche lang steif oder schmerzhaft, gehört er in eine Physio- oder Massagepraxis.
    .how = Setz dich hin, beide Ellenbogen auf dem Tisch, der Blick geradeaus.
neck_posterior_instead_stroke = Mit flachen, warmen Händen vom Haaransatz abwärts und über die Schultern nach außen, nicht schwerer als ein Schal.
neck_posterior_instead_turn = Schau über die eine Schulter, dann über die andere, nur so weit, wie der Kopf von selbst geht.
neck_posterior_keep_off_front_sides = Hals vorn und seitlich, Kehle
    .why = Die Schlagadern zum Gehirn und die Nerven für Schulter und Arm liegen dicht unter der Haut.
neck_posterior_keep_off_skull_edge = die zwei weichen Gruben direkt unter dem Schädelrand
    .why = Hier macht eine Schlagader zum Gehirn einen Bogen.
neck_posterior_keep_off_middle = die knöcherne Mitte
    .why = Das ist Knochen.
neck_posterior_after = Heb beim Einatmen beide Schultern und lass sie beim Ausatmen fallen, dreimal.
neck_posterior_desk = Ellenbogen auf den Tisch, dasselbe leichte Streichen. Danach die Schultern nach hinten kreisen.
neck_posterior_floor = Leg dich auf den Rücken, ein gefaltetes Handtuch unter dem Kopf. Sechs ruhige Atemzüge, bei jedem Ausatmen ein winziges Nicken.
neck_posterior_reach = Werden die Arme müde, leg dir fünf Minuten lang ein feuchtwarmes Handtuch um den Nacken.
neck_posterior_basis_artery = Nach einer Massagepistole und nach einem anderen elektrischen Massagegerät ist je ein Riss in einer Halsarterie beschrieben worden.

## Obere Schultern

upper_traps_find = Leg die andere Hand auf den Wulst zwischen Hals und Schulter und zieh die Schulter hoch: Er wird unter der Handfläche fest. Am dicksten ist er auf halbem Weg nach außen.
upper_traps_feel = Ein breiter Druckschmerz, der beim Halten nachlässt, und eine Schulter, die sinkt.
upper_traps_stop = Kribbeln oder Schwäche im Arm, Schwindel oder beginnende Kopfschmerzen.
upper_traps_not_today = Schmerz, der in den Arm schießt, oder eine taube Hand.
upper_traps_who = Alle, die sich auf einen Lenker stützen, schwimmen, ringen, Gewichte über Kopf halten oder am Schreibtisch sitzen.
upper_traps_hands = Setz dich und leg den Unterarm der Seite, die dran ist, auf den Tisch, sodass die Schulter hängt. Die andere Hand greift herüber.
upper_traps_hands_stroke = Mit flachen Fingern vom inneren Ende des Wulstes, unterhalb des Halses, nach außen bis zur Schulterspitze. Ein Zug, ein Atemzug.
upper_traps_hands_knead = Fass den Wulst zwischen Fingern und Handballen, heb ihn an, lass los. Von der Mitte nach außen.
upper_traps_hands_pin = Halt die dicke Stelle. Lass den Kopf ein wenig zur anderen Seite sinken und wieder hochkommen; nichts zieht daran.
upper_traps_ball = Stell dich mit dem Rücken an eine Wand, die Füße einen Schritt davor, die Knie locker. Der Ball liegt knapp innerhalb der oberen inneren Ecke des Schulterblatts, nicht auf der Wirbelsäule.
upper_traps_ball_roll = Beug und streck die Knie, sodass der Ball ein paar Zentimeter auf und ab wandert.
upper_traps_ball_pin = Bleib, wo es empfindlich ist. Schieb die Hand dieser Seite zur anderen Schulter und zurück; der Arm bewegt sich, der Ball wartet.
upper_traps_gun = Setz dich, die Massagepistole in der anderen Hand. Weicher oder flacher Aufsatz, langsamste Einstellung, eine Handbreit vom Hals entfernt.
upper_traps_gun_glide = Über die äußere Hälfte des Wulstes bis eine Daumenbreite vor die Schulterspitze. Nur auflegen, nicht drücken.
upper_traps_gun_stroke = Mit der flachen Hand von unterhalb des Halses bis zur Schulterspitze, langsam und breit.
upper_traps_keep_off_neck_side = Hals seitlich und vorn
    .why = Schlagadern und Nerven liegen flach; ein Nerv genau dieses Muskels ist durch harte Massage schon verletzt worden.
upper_traps_keep_off_collar_hollow = Schlüsselbein und die Grube darüber
    .why = Darunter ziehen Nerven und Gefäße in den Arm.
upper_traps_keep_off_point = die knöcherne Schulterspitze
    .why = Knochen und Gelenk.
upper_traps_after = Kreise beide Schultern fünfmal groß und langsam nach hinten.
upper_traps_desk = Von Hand, der Unterarm liegt auf dem Tisch.
upper_traps_floor = Auf dem Rücken, Beine angestellt, ein weicher Ball unter der oberen inneren Ecke des Schulterblatts; schieb den Arm über den Boden.
upper_traps_reach = Steck den Ball in eine lange Socke, halt das Ende über der Schulter fest und lehn dich an die Wand.
upper_traps_basis_nerve = Ein Nerv dieses Muskels wurde durch tiefe Massage seitlich am Hals verletzt (ein beschriebener Fall).

## Zwischen den Schulterblättern

mid_back_find = Der weiche Streifen zwischen Wirbelsäule und innerem Rand des Schulterblatts. Umarm dich selbst: Das Schulterblatt gleitet nach außen, und die Lücke geht auf.
mid_back_feel = Ein dumpfer Schmerz, der sich ausbreitet und vergeht, sobald du dich wegneigst.
mid_back_stop = Ein Stich beim Einatmen, Schmerz rund um den Brustkorb, Kribbeln im Arm.
mid_back_not_today = Schmerz zwischen den Schulterblättern mit Atemnot oder Druck auf der Brust: Notruf wählen. Mit Fieber: noch heute ärztlich abklären lassen.
mid_back_who = Rudern und Klettern ziehen stundenlang daran, Klimmzüge und der Schreibtisch auch.
mid_back_ball = Stell dich mit dem Rücken an eine Wand, die Füße einen Schritt davor, die Knie locker. Der Ball liegt in der Lücke, zwei Fingerbreit neben der Wirbelsäule; die Hand dieser Seite liegt auf der anderen Schulter.
mid_back_ball_roll = Beug und streck die Knie: Der Ball wandert zwischen oberem und unterem Ende des Schulterblatts, ein Weg je Atemzug.
mid_back_ball_hold = Bleib zwei ruhige Atemzüge, wo es empfindlich ist. Wird es mehr, lehn dich weniger an.
mid_back_ball_pin = Streck den Arm dieser Seite nach vorn und quer hinüber und lass ihn zurückkommen. Der Ball wartet, das Schulterblatt gleitet darüber.
mid_back_hands = Setz dich und umarm dich selbst, die Finger einer Hand über der anderen Schulter, so weit herum, wie sie kommen.
mid_back_hands_stroke = Leicht von so weit innen, wie du kommst, bis zum Rand des Schulterblatts; dort abheben.
mid_back_hands_squeeze = Zieh die Schulterblätter mit halber Kraft zusammen und lass los.
mid_back_gun = Nur wenn jemand anders sie hält. Setz dich rittlings auf einen Stuhl, die Arme auf der Lehne; die andere Person nimmt den weichen Aufsatz und die langsamste Einstellung.
mid_back_gun_glide = Auf und ab im Streifen zwischen Wirbelsäule und Schulterblatt, ohne eins von beiden zu berühren. Du sagst „mehr“ oder „weniger“.
mid_back_gun_stroke = Mit flachen Händen den Streifen hinunter und etwas nach außen.
mid_back_keep_off_spine = die Wirbelsäule
    .why = Das ist Knochen.
mid_back_keep_off_blade_edge = Rand und Kamm des Schulterblatts
    .why = Das ist Knochen, und es gibt leicht blaue Flecken.
mid_back_keep_off_ribs = eine Rippe, die an einer Stelle schmerzt
    .why = Sie kann geprellt oder angebrochen sein.
mid_back_keep_off_kidneys = alles, was mehr als eine Handbreit unter der Spitze des Schulterblatts liegt
    .why = Dort beginnt die Nierengegend.
mid_back_after = Mach den oberen Rücken rund, die Arme nach vorn, dann öffne die Arme weit, dreimal.
mid_back_desk = Der Ball zwischen dir und einer hohen Stuhllehne. Lehn dich an und führ den Arm zum anderen Knie.
mid_back_floor = Auf dem Rücken, Beine angestellt, zwei Tennisbälle in einer Socke: Die Wirbelsäule liegt in der Lücke dazwischen.
mid_back_reach = Ein Ball in einer langen Socke, über die Schulter gehalten, fällt nicht herunter.

## Seitlicher Rücken

lats_find = Heb den Arm ein wenig und fass die dicke Falte hinter der Achsel. Drück den Ellenbogen an die Seite: Sie wird fest. Von dort zieht der Muskel wie ein Fächer bis zur Taille.
lats_feel = Ein breiter, dumpfer Schmerz, und der Arm hebt sich leichter.
lats_stop = Kribbeln im Arm, ein Stich in einer Rippe, Schmerz beim Einatmen.
lats_not_today = Ein Sturz auf die Rippen in den letzten Wochen, Schmerz beim Husten, geschwollene Lymphknoten in der Achsel.
lats_who = Alles, was zieht: Rudern, Schwimmen, Klettern, Klimmzüge; dazu Aufschlag und Schmetterball.
lats_hands = Setz dich, der Unterarm dieser Seite auf dem Tisch oder hinter dem Kopf. Greif mit der anderen Hand unter dem Arm durch und fass die Falte, Daumen vorn, Finger hinten, außerhalb der Achselhöhle.
lats_hands_stroke = Mit der flachen Hand von einer Handbreit über der Taille bis hinten an die Achsel. Darunter liegen Rippen.
lats_hands_knead = Heb die Falte von den Rippen ab, roll sie zwischen Daumen und Fingern, lass los. Nie in die Achselhöhle.
lats_hands_pin = Halt die Falte; heb den Arm über den Kopf und senk ihn, so weit es angenehm ist.
lats_roller = Leg dich auf die Seite, diesen Arm über den Kopf gestreckt, die Rolle quer eine Handbreit unter der Achsel, den Rumpf etwas nach hinten gedreht. Die andere Hand und der Fuß tragen mit.
lats_roller_roll = Ein kurzer Weg auf einer weichen Rolle: von einer Handbreit unter der Achsel bis zur unteren Spitze des Schulterblatts.
lats_roller_pin = Bleib und beweg den gestreckten Arm auf und ab.
lats_ball = Stell dich seitlich an eine Wand, etwas nach hinten gedreht, ein weicher Ball auf der dicken Stelle hinter der Achsel.
lats_ball_roll = Kleine Kreise; lehn dich nur so weit an, dass du ruhig atmen kannst.
lats_ball_hold = Bleib drei Atemzüge, wo es empfindlich ist.
lats_gun = Setz dich, diesen Arm hoch auf den Tisch. Weicher Aufsatz, langsamste Einstellung.
lats_gun_glide = Auf der dicken Falte auf und ab, höchstens einen Handteller weit. Spürst du es in einer Rippe, bist du zu tief oder zu weit vorn.
lats_gun_stroke = Mit der flachen Hand langsam von der Taille bis zur Falte.
lats_keep_off_armpit = die Achselhöhle
    .why = Nerven und Gefäße des Arms laufen hindurch.
lats_keep_off_ribs = die bloßen Rippen unterhalb der Schulterblattspitze und nach vorn
    .why = Es liegt kaum etwas darüber, und Rippen können brechen.
lats_keep_off_kidneys = die Nierengegend zwischen den untersten Rippen und der Taille
    .why = Das Organ liegt gleich dahinter.
lats_keep_off_breast = Brustgewebe
    .why = Das ist kein Muskel.
lats_after = Streck den Arm über den Kopf und neig dich drei Atemzüge zur anderen Seite.
lats_desk = Unterarm auf den Tisch, die andere Hand knetet die Falte.
lats_floor = Die Rolle, auf der Seite liegend.
lats_reach = Kommt die andere Hand nicht herum, nimm den Ball an der Wand.

## Unterer Rücken

lower_back_find = Daumen auf den Beckenrand in Gürtelhöhe, dann zur Wirbelsäule schieben: zwei lange Stränge, etwa zwei Fingerbreit neben der knöchernen Mitte. Beug dich vor, und sie werden fest.
lower_back_feel = Er wird warm und löst sich, das Vorbeugen fällt leichter.
lower_back_stop = Schmerz, der in Gesäß oder Bein schießt, Kribbeln, ein Bein, das nachgibt. Taub zwischen den Beinen oder Probleme mit Blase oder Darm: Notruf wählen.
lower_back_not_today = Schmerz, der bis unters Knie zieht, ein Bandscheibenvorfall, der gerade wehtut, ein Sturz, Fieber mit Rückenschmerzen, oder Schmerz in der Flanke mit Problemen beim Wasserlassen.
lower_back_who = Kniebeugen und Kreuzheben, Rudern, lange Radfahrten, das Drehen beim Tennis und im Kampfsport.
lower_back_hands = Setz dich auf die vordere Hälfte des Stuhls oder steh. Die Rückseiten der lockeren Fäuste liegen auf den beiden Strängen.
lower_back_hands_stroke = Mit flachen Händen von der Taille nach unten und außen über den Beckenrand, beide zugleich.
lower_back_hands_knead = Kleine, weiche Kreise mit den Knöcheln auf den Strängen, von Gürtelhöhe bis zwei Fingerbreit darüber, beide Fäuste zugleich.
lower_back_hands_rock = Kipp das Becken unter den Händen vor und zurück, so wenig du magst.
lower_back_ball = Stell dich mit dem Rücken an eine Wand, Knie gebeugt, ein weicher Ball auf einem Strang knapp über dem Beckenrand, nicht auf der Wirbelsäule.
lower_back_ball_roll = Beug die Knie, sodass der Ball ein paar Zentimeter wandert; bleib unter der untersten Rippe. Spürst du Knochen, geh einen Finger nach außen.
lower_back_ball_hold = Bleib drei Atemzüge, wo es empfindlich ist, und lass den Bauch weich werden.
lower_back_gun = Setz dich vorgebeugt hin, Unterarme auf den Oberschenkeln. Weicher Aufsatz, langsamste Einstellung; besser hält sie jemand anders.
lower_back_gun_glide = Einen Strang entlang, vom Beckenrand bis eine Handbreit darüber: neben der Wirbelsäule, unter den Rippen.
lower_back_gun_stroke = { lower_back_hands_stroke }
lower_back_keep_off_spine = die knöcherne Mitte
    .why = Das ist Knochen.
lower_back_keep_off_kidneys = die Nierengegend: weiter außen als drei Fingerbreit, und die untersten Rippen
    .why = Ein Organ, und Rippen, die vorn frei enden.
lower_back_keep_off_tailbone = Kreuzbein und Steißbein
    .why = Das ist Knochen.
lower_back_after = Im Vierfüßlerstand oder auf dem Stuhl: Rücken rund, Rücken hohl, dreimal.
lower_back_desk = Mit den Fäusten, vorn auf der Stuhlkante.
lower_back_floor = Kein Werkzeug unter den unteren Rücken. Leg die Waden auf einen Stuhl und lass die Knie acht Atemzüge lang hin und her pendeln.
lower_back_reach = Kommen die Hände nicht hin, nimm dir das Gesäß vor: Es trägt mit.

## Brust

chest_find = Leg eine flache Hand zwei Fingerbreit unter das Schlüsselbein und drück die Handflächen gegeneinander: Was zwischen Brustbein und Schulter fest wird, ist der Muskel.
chest_feel = Weit; die Schulter liegt weiter hinten.
chest_stop = Druck oder Enge in der Brust, Atemnot, Schmerz in Arm oder Kiefer: Notruf wählen. Kribbeln im Arm: loslassen, und hier für heute Schluss.
chest_not_today = Jeder Schmerz in der Brust, der nicht eindeutig Muskelkater ist; ein frischer Riss mit Delle oder Bluterguss.
chest_who = Bankdrücken, Liegestütze, Schwimmen; wer gebeugt sitzt, spürt ihn auch.
chest_hands = Setz dich, der Unterarm dieser Seite auf Oberschenkel oder Tisch. Nimm die flachen Finger der anderen Hand.
chest_hands_stroke = Vom Brustbein nach außen, in einem Streifen zwei Fingerbreit unter dem Schlüsselbein; vor der Grube an der Schulter abheben.
chest_hands_knead = Kleine Kreise im selben Streifen, Haut und Muskel zusammen. Flache Finger, keine Spitzen.
chest_hands_pin = Die flache Hand ruht auf dem Streifen; führ den Arm nach außen und zurück. Der Arm öffnet sich, die Hand wartet.
chest_ball = Stell dich vor eine Wand oder einen Türrahmen, den Kopf weggedreht. Ein weicher Ball zwischen Brustbein und Schulter, zwei Fingerbreit unter dem Schlüsselbein.
chest_ball_roll = Kurze Wege nach außen und innen, nie über die Brust und nie in die Grube an der Schulter.
chest_ball_pin = Bleib; schieb die Hand dieser Seite die Wand hinauf und hinunter, so weit es von selbst geht.
chest_gun = Setz dich. Weicher Aufsatz, langsamste Einstellung; nicht mit Herzschrittmacher, Port oder Implantat.
chest_gun_glide = In der Mitte des Muskels nach außen und innen, höchstens eine Handbreit, weg vom Schlüsselbein.
chest_gun_stroke = { chest_hands_stroke }
chest_keep_off_breast = Brustgewebe und Brustwarze
    .why = Das ist kein Muskel.
chest_keep_off_collarbone = Schlüsselbein und die Grube unter seinem äußeren Ende
    .why = Dahinter liegen die großen Gefäße und Nerven des Arms.
chest_keep_off_armpit = die Achselhöhle
    .why = Nerven, Gefäße und Lymphknoten.
chest_keep_off_bone = Brustbein und Rippen
    .why = Das ist Knochen.
chest_keep_off_implant = Port, Herzschrittmacher oder Implantat: diese Seite aussparen
    .why = Druck kann sie verschieben oder beschädigen.
chest_after = Öffne beide Arme weit und atme ein, dreimal.
chest_desk = Von Hand.
chest_floor = Leg dich auf den Rücken, Arme zur Seite, Handflächen nach oben, fünf ruhige Atemzüge.
chest_reach = Wird die andere Schulter müde, lehn dich lieber auf den Ball.

## Schultern

delts_find = Der Muskel, der die Schulter rund macht. Heb den Arm seitlich gegen die andere Hand, und er wird fest; auf halber Höhe des Oberarms läuft er außen spitz zu.
delts_feel = Breit und warm, und der Arm fühlt sich leichter an.
delts_stop = Kribbeln oder eine taube Stelle außen am Oberarm, ein Stich im Gelenk.
delts_not_today = Du bekommst den Arm nicht hoch, es schmerzt nachts, oder du bist auf die Schulter gefallen.
delts_who = Drücken und alles über Kopf: Aufschlagen, Werfen, Schwimmen, Schlagen.
delts_hands = Setz dich, der Unterarm dieser Seite auf Tisch oder Schoß. Die andere Hand fasst den Muskel von oben.
delts_hands_stroke = Mit der ganzen Handfläche von der unteren Spitze des Muskels über die Schulter nach oben.
delts_hands_knead = Drück und heb erst den vorderen, dann den seitlichen, dann den hinteren Teil vom Knochen ab.
delts_hands_pin = Halt den hinteren Teil; führ den Arm langsam vor der Brust hinüber und zurück.
delts_ball = Stell dich seitlich an eine Wand, etwas nach hinten gedreht, den Ball auf dem hinteren Teil des Muskels.
delts_ball_roll = Kurze Wege von der unteren Spitze zur Rückseite der Schulter. Drei Fingerbreit unter dem knöchernen Dach nie auf einer Stelle bleiben.
delts_ball_swing = Geh von der Wand weg und lass den Arm locker schwingen.
delts_gun = Setz dich. Kugel- oder Flachaufsatz, langsame Einstellung.
delts_gun_glide = Von der unteren Spitze nach oben, in Bahnen: hinten, seitlich, vorn. Eine Daumenbreite vor dem knöchernen Dach ist Schluss.
delts_gun_stroke = { delts_hands_stroke }
delts_keep_off_roof = das knöcherne Dach und das Gelenk
    .why = Knochen und Gelenk.
delts_keep_off_front_groove = die Rinne vorn am Gelenk
    .why = Dort läuft eine Sehne, die keinen Druck mag.
delts_keep_off_nerve_band = drei Fingerbreit unter dem knöchernen Dach: darüber gleiten, aber nicht bleiben und nicht drücken
    .why = Dort kreuzt unter dem Muskel ein Nerv.
delts_after = Kreise den Arm, erst klein, dann groß, dreimal in jede Richtung.
delts_desk = Von Hand.
delts_floor = Auf dem Rücken, ein weicher Ball unter dem hinteren Teil des Muskels; schieb den Arm über den Boden.
delts_reach = Der Ball an der Wand.

## Rotatorenmanschetten

rotator_cuff_find = Greif von oben oder unten auf die Fläche des Schulterblatts, äußere Hälfte, unter dem knöchernen Kamm. Ellenbogen an die Seite, den Unterarm nach außen drehen: Was sich unter den Fingern regt, ist der Muskel. An den Teil unter dem Schulterblatt kommst du selbst nicht heran.
rotator_cuff_feel = Ein tiefer, manchmal überraschender Schmerz, der bis außen in den Arm ziehen kann und vergeht, wenn du dich wegneigst.
rotator_cuff_stop = Ein Stich im Gelenk, Kribbeln unterhalb des Ellenbogens, ein Arm, der schwach wird.
rotator_cuff_not_today = Schmerz beim Heben des Arms oder nachts, ein Sturz, ein Knall: Lass das zuerst abklären.
rotator_cuff_who = Wer schwimmt, klettert, wirft, aufschlägt oder schmettert.
rotator_cuff_ball = Stell dich halb von der Wand weggedreht hin, ein weicher Ball auf der äußeren Hälfte des Schulterblatts, unter dem Kamm; die Hand dieser Seite liegt auf dem Bauch.
rotator_cuff_ball_roll = Kreise so groß wie eine Münze, dann die nächste Stelle.
rotator_cuff_ball_hold = Bleib zwei Atemzüge, wo es empfindlich ist.
rotator_cuff_ball_pin = Bleib; dreh den Unterarm nach außen und zurück zum Bauch, der Ellenbogen bleibt an der Seite.
rotator_cuff_hands = Setz dich, die Hand dieser Seite auf der anderen Schulter. Die andere Hand greift darunter durch an die Rückseite der Schulter, flache Finger auf dem Schulterblatt.
rotator_cuff_hands_stroke = Mit flachen Fingern vom inneren Rand des Schulterblatts nach außen.
rotator_cuff_hands_knead = Kreise unter dem knöchernen Kamm; folge der Fläche, nicht der Kante.
rotator_cuff_hands_pin = Die Finger ruhen; heb den Ellenbogen dieser Seite ein wenig und senk ihn.
rotator_cuff_gun = Nur wenn du ohne Verrenkung hinkommst: die Hand dieser Seite auf der anderen Schulter, weicher Aufsatz, langsamste Einstellung.
rotator_cuff_gun_glide = Quer über die Fläche des Schulterblatts nach außen und innen, unter dem Kamm. Rattert es, bist du auf Knochen.
rotator_cuff_gun_stroke = { rotator_cuff_hands_stroke }
rotator_cuff_keep_off_armpit = die Achselhöhle
    .why = Nerven und Gefäße.
rotator_cuff_keep_off_gap = die weiche Lücke hinten zwischen Schulterblatt, Oberarm und Achsel
    .why = Ein Nerv und eine Schlagader treten hindurch.
rotator_cuff_keep_off_ridge = Kamm und Kanten des Schulterblatts, Schulterspitze
    .why = Das ist Knochen.
rotator_cuff_keep_off_front = die Vorderseite des Gelenks
    .why = Dort liegen Sehnen.
rotator_cuff_after = Führ den Arm vor der Brust hinüber, dann die Hand hinter den Rücken, behutsam, je zweimal.
rotator_cuff_desk = Von Hand.
rotator_cuff_floor = Auf dem Rücken, Beine angestellt, ein weicher Ball unter der Fläche des Schulterblatts; kipp den Unterarm langsam zum Boden und zurück.
rotator_cuff_reach = Ein Ball in einer Socke, über die Schulter gehalten.

## Bizeps

biceps_find = Beug den Ellenbogen, Handfläche nach oben, gegen die andere Hand: der Muskelbauch vorn am Oberarm.
biceps_feel = Ein weicher Schmerz, und der Ellenbogen lässt sich frei strecken.
biceps_stop = Kribbeln in Hand oder Fingern, eine kalte oder blasse Hand.
biceps_not_today = Ein Knall an Ellenbogen oder Schulter, oder ein Muskelbauch, der verrutscht ist. Ein Ellenbogen, der sich Tage nach sehr hartem Training nicht strecken lässt: Achte auf deinen Urin; wird er dunkel, hol dir sofort ärztliche Hilfe.
biceps_who = Klimmzüge, Rudern, Klettern und Curls.
biceps_hands = Setz dich, der Unterarm dieser Seite auf Oberschenkel oder Tisch, Handfläche nach oben, Ellenbogen gebeugt. Die andere Hand fasst den Muskel von außen.
biceps_hands_stroke = Mit der Handfläche vorn, von drei Fingerbreit über der Ellenbeuge bis zur Schulter, nie an der Innenseite.
biceps_hands_knead = Heb den Muskel zwischen Daumen und Fingern vom Knochen ab, roll ihn, lass los.
biceps_hands_pin = Der flache Daumen ruht auf dem Muskel; streck und beug den Ellenbogen langsam.
biceps_gun = Setz dich, Unterarm auf dem Tisch, Handfläche nach oben. Weicher oder flacher Aufsatz, langsame Einstellung.
biceps_gun_glide = Vorn über den Muskel, von drei Fingerbreit über der Ellenbeuge bis eine Handbreit unter die Schulter. Nie an der Innenseite.
biceps_gun_stroke = { biceps_hands_stroke }
biceps_keep_off_crease = die Ellenbeuge
    .why = Schlagader, Vene und Nerv liegen flach.
biceps_keep_off_inner = die Rinne an der Innenseite des Oberarms
    .why = Die Armschlagader und zwei Nerven laufen hier entlang.
biceps_keep_off_front_shoulder = die Schulter vorn
    .why = Eine Sehne.
biceps_after = Streck den Ellenbogen und dreh die Handfläche fünfmal nach oben und unten.
biceps_desk = Genau so, mit dem Unterarm auf dem Tisch.
biceps_floor = Auf dem Rücken, der Oberarm auf einem Kissen, dieselben Griffe.
biceps_reach = Wird die Hand müde, nimm den Handballen und streich nur.
biceps_basis_gun = In einer Studie mit der Massagepistole auf einem Oberarm mit Muskelkater war der Arm bei neun Personen einige Tage lang beweglicher.

## Trizeps

triceps_find = Drück den gestreckten Arm gegen eine Tischkante: das Hufeisen hinten am Oberarm.
triceps_feel = Ein weicher, breiter Schmerz.
triceps_stop = Kribbeln auf dem Handrücken; Handgelenk oder Finger lassen sich schlechter heben.
triceps_not_today = Eine Schwellung wie ein Ei an der Ellenbogenspitze, ein Knall. Ein Ellenbogen, der sich Tage nach sehr hartem Training nicht beugen lässt: Achte auf deinen Urin; wird er dunkel, hol dir sofort ärztliche Hilfe.
triceps_who = Liegestütze, Bankdrücken und Schulterdrücken, Schwimmen, Werfen.
triceps_hands = Setz dich, der Unterarm dieser Seite quer im Schoß. Die andere Hand kommt von unten und fasst die Rückseite des Oberarms.
triceps_hands_stroke = Mit der Handfläche hinten am Arm, von einer Handbreit über dem Ellenbogen bis zur Rückseite der Schulter.
triceps_hands_knead = Vom Knochen abheben, rollen, loslassen: erst der innere Teil, dann die Mitte.
triceps_hands_pin = Halt die dicke Stelle; beug und streck den Ellenbogen langsam.
triceps_roller = Setz dich seitlich an einen Tisch, die Rolle darauf, die Rückseite des Oberarms auf der Rolle, Handfläche nach oben.
triceps_roller_roll = Von einer Handbreit über dem Ellenbogen bis eine Handbreit unter die Achsel, nur mit dem Gewicht des Arms.
triceps_roller_pin = Bleib; beug und streck den Ellenbogen, fünfmal langsam.
triceps_gun = Setz dich, die Hand dieser Seite auf der anderen Schulter oder der Arm auf dem Tisch. Weicher oder flacher Aufsatz, langsame Einstellung.
triceps_gun_glide = Hinten am Arm nach oben, innen und in der Mitte, nicht außen.
triceps_gun_stroke = { triceps_hands_stroke }
triceps_keep_off_outer = die Außenseite des Oberarms in der unteren Hälfte
    .why = Dort liegt ein Nerv auf dem Knochen; Massage hat ihn schon taub gemacht.
triceps_keep_off_elbow = die Ellenbogenspitze und die Rinne an ihrer Innenseite
    .why = Knochen, und der Nerv des Musikantenknochens.
triceps_keep_off_armpit = die Achselhöhle
    .why = Nerven und Gefäße.
triceps_after = Hand in den Nacken, Ellenbogen hoch, zwei Atemzüge; dann den Arm ausschütteln.
triceps_desk = Von Hand, oder die Rolle auf dem Schreibtisch.
triceps_floor = Auf der Seite, dieser Arm liegt oben; die andere Hand knetet von oben.
triceps_reach = Kommst du nicht herum, nimm die Rolle auf dem Tisch.
triceps_basis_nerve = Massage an der Außenseite hat den Nerv für eine Weile gelähmt (ein beschriebener Fall).

## Innere Unterarme

forearm_flexors_find = Handfläche nach oben, Faust machen und das Handgelenk beugen: die fleischige Innenseite, die unter dem Ellenbogen fest wird.
forearm_flexors_feel = Ein dumpfer Schmerz, der zur Hand zieht und nachlässt; der Griff wird weicher.
forearm_flexors_stop = Kribbeln in Daumen oder Fingern, ein schwacher Griff.
forearm_flexors_not_today = Eine Sehne, die geknallt hat, oder Finger, die nachts taub werden. Ein Ellenbogen, der beim Greifen innen schmerzt: Lass es abklären.
forearm_flexors_who = Alles, was greift: Klettern, Rudern, Tennis und Badminton, Ringen, Klimmzüge, Tippen.
forearm_flexors_hands = Setz dich, Unterarm auf dem Tisch, Handfläche nach oben, Finger locker. Nimm den Ballen der anderen Hand oder flache Knöchel.
forearm_flexors_hands_stroke = Mit der Handfläche von drei Fingerbreit über dem Handgelenk bis zum Ellenbogen, an beiden Enden leicht.
forearm_flexors_hands_strip = Derselbe Weg mit dem Handballen, langsam, nur auf der dicken Stelle; etwa fünf Sekunden je Bahn.
forearm_flexors_hands_pin = Der Handballen ruht auf der dicken Stelle; streck das Handgelenk nach hinten, dann mach eine lockere Faust.
forearm_flexors_ball = Handfläche nach unten, die dicke Stelle des inneren Unterarms auf einem weichen Ball auf dem Tisch. Der Tisch trägt den Arm.
forearm_flexors_ball_roll = Von unterhalb des Ellenbogens bis zur Mitte des Unterarms; die Bewegung kommt aus dem Ellenbogen, ohne Kraft.
forearm_flexors_ball_pin = Bleib; öffne und schließ die Hand langsam.
forearm_flexors_stick = Der Stab liegt auf dem Tisch, der innere Unterarm quer darüber.
forearm_flexors_stick_roll = Von unterhalb des Ellenbogens bis drei Fingerbreit über dem Handgelenk. Das Gewicht des Arms reicht.
forearm_flexors_gun = Unterarm auf dem Tisch, Handfläche nach oben. Weicher Aufsatz, langsamste Einstellung.
forearm_flexors_gun_glide = Auf der dicken oberen Hälfte, von der Mitte des Unterarms bis drei Fingerbreit unter die Ellenbeuge. Leicht wie ein Handy, das vibriert.
forearm_flexors_gun_stroke = { forearm_flexors_hands_stroke }
forearm_flexors_keep_off_crease = die Ellenbeuge
    .why = Schlagader, Vene und Nerv liegen flach.
forearm_flexors_keep_off_funny_bone = der Knochenvorsprung innen am Ellenbogen und die Rinne dahinter
    .why = Eine Sehne, und der Nerv des Musikantenknochens.
forearm_flexors_keep_off_wrist = die letzten drei Fingerbreit vor dem Handgelenk
    .why = Dort liegt ein Nerv der Hand flach; Massage hat ihn schon verletzt.
forearm_flexors_after = Arm gestreckt, Handfläche nach oben, zieh die Finger mit der anderen Hand zwei Atemzüge sanft zurück.
forearm_flexors_desk = Alles; es ist für den Schreibtisch wie gemacht.
forearm_flexors_floor = Knie dich hin, die Unterarme auf einer Sitzfläche, dieselben Griffe.
forearm_flexors_reach = Ist die andere Hand müde, nimm den Ball auf dem Tisch.
forearm_flexors_basis_nerve = Der Nerv über dem Handgelenk wurde durch eine Massage verletzt (ein beschriebener Fall).

## Äußere Unterarme

forearm_extensors_find = Handfläche nach unten, heb die Hand: der Muskelwulst auf der Daumenseite knapp unter dem Ellenbogen.
forearm_extensors_feel = Ein leichter Schmerz, und eine leichtere Hand.
forearm_extensors_stop = Finger oder Daumen lassen sich schlechter heben, Kribbeln auf dem Handrücken.
forearm_extensors_not_today = Ein Ellenbogen, der seit mehr als ein paar Tagen außen schmerzt (Tennisarm): Lass es abklären. Hartes Reiben hilft nicht.
forearm_extensors_who = Tennis und Badminton, Klettern, Rudern, die Maus.
forearm_extensors_hands = Setz dich, Unterarm auf dem Tisch, Handfläche nach unten, Ellenbogen gebeugt. Die andere Hand liegt oben.
forearm_extensors_hands_stroke = Mit flacher Hand von drei Fingerbreit über dem Handgelenk bis zum Ellenbogen; oben berührst du kaum noch.
forearm_extensors_hands_knead = Heb den Muskelwulst in der Mitte des Unterarms an, roll ihn, lass los. Eher heben als drücken.
forearm_extensors_hands_pin = Die flache Hand ruht auf der Mitte; mach eine weiche Faust und lass die Hand hängen.
forearm_extensors_ball = Stell dich nah an eine Wand, Ellenbogen gebeugt, ein weicher Ball zwischen Wand und Rückseite des Unterarms.
forearm_extensors_ball_roll = Über die Mitte des Unterarms; eine Handbreit vor dem Ellenbogen umkehren, und in Bewegung bleiben.
forearm_extensors_stick = Unterarm auf dem Oberschenkel, Handfläche nach unten, der Stab in der anderen Hand.
forearm_extensors_stick_roll = Leicht über die Mitte des Unterarms auf und ab, eine Handbreit vom Ellenbogen entfernt.
forearm_extensors_gun = Unterarm auf dem Tisch, Handfläche nach unten. Weicher Aufsatz, langsamste Einstellung.
forearm_extensors_gun_glide = Nur auf dem mittleren Drittel, eine Handbreit vom Ellenbogen entfernt.
forearm_extensors_gun_stroke = { forearm_extensors_hands_stroke }
forearm_extensors_keep_off_outer_knob = der Knochenvorsprung außen am Ellenbogen
    .why = Eine Sehne, die sich leicht reizt, kein Muskel.
forearm_extensors_keep_off_nerve = zwei bis vier Fingerbreit darunter: nicht quer reiben, nicht bleiben
    .why = Dort läuft ein Nerv zu den Fingern; Querfriktion hat ihn schon gelähmt.
forearm_extensors_keep_off_elbow_point = die Ellenbogenspitze
    .why = Das ist Knochen.
forearm_extensors_keep_off_wrist = das Handgelenk von oben
    .why = Sehnen und Knochen.
forearm_extensors_after = Arm gestreckt, Handfläche nach unten, lass die Hand hängen und dreh sie zwei Atemzüge nach innen.
forearm_extensors_desk = Das alles geht am Schreibtisch.
forearm_extensors_floor = Knie dich hin, der Unterarm auf einer Sitzfläche, dieselben Griffe.
forearm_extensors_reach = Ist die andere Hand müde, nimm den weichen Ball an der Wand.
forearm_extensors_basis_friction = „Quer über die gereizte Sehne zu reiben heilt den Tennisarm“: zwei Studien, zu klein, um es zu zeigen.
forearm_extensors_basis_nerve = Querfriktion unterhalb des Ellenbogens hat den Nerv zu den Fingern gelähmt (ein beschriebener Fall).

## Hände

hands_find = Der Daumenballen, der Ballen unter dem kleinen Finger und die weichen Stellen zwischen den Knochen. Drück Daumen und kleinen Finger aneinander: Beide Ballen werden fest.
hands_feel = Warm, und die Hand geht von selbst auf.
hands_stop = Kribbeln in einem Finger, oder ein Gelenk, das wehtut.
hands_not_today = Ein Gelenk, das geschwollen, heiß oder blockiert ist, eine aufgerissene Schwiele, ein Finger, in dem es geknallt hat.
hands_who = Wer klettert, rudert, Rad fährt, einen Schläger hält oder Gewichte hebt.
hands_hands = Setz dich, der Handrücken im Schoß oder auf dem Tisch. Nimm einen Knöchel der anderen Hand oder den flachen Daumen.
hands_hands_stroke = Von den Fingern zum Handgelenk, innen und außen, als würdest du einen Handschuh anziehen.
hands_hands_knead = Langsame Kreise mit einem Knöchel auf dem Daumenballen, dann auf dem Ballen des kleinen Fingers. Nicht bohren.
hands_hands_between = In der Handfläche, von den Knöcheln zum Handgelenk zwischen den Knochen, leicht; eine Bahn je Atemzug.
hands_ball = Die Handfläche auf einem weichen Ball auf dem Tisch.
hands_ball_roll = Über beide Ballen und die Mitte der Handfläche. Das Gewicht des Arms reicht.
hands_ball_hold = Bleib zwei Atemzüge auf dem Daumenballen.
hands_keep_off_joints = Knöchel und Fingergelenke
    .why = Das sind Gelenke.
hands_keep_off_carpal = die Mitte des Handballens und die Falte am Handgelenk
    .why = Darunter läuft ein Nerv durch einen Tunnel.
hands_keep_off_guyon = der Handballen auf der Kleinfingerseite, neben dem kleinen Knochen
    .why = Dort laufen ein Nerv und eine Schlagader.
hands_after = Spreiz die Finger weit und mach eine lockere Faust, fünfmal.
hands_desk = Genau so.
hands_floor = Dieselben Griffe im Liegen; oder drück die Handflächen über dir aneinander.
hands_reach = Schon den Daumen: Nimm einen Knöchel oder den Ball.

## Bauch

abs_find = Zwischen untersten Rippen, Beckenknochen und Schambein. Leg dich hin und heb den Kopf: Was fest wird, ist der Muskel.
abs_feel = Warm, und der Atem wird länger.
abs_stop = Schmerz, Übelkeit, ein Pochen, das du spürst. Bauchschmerzen, die bleiben oder zunehmen: noch heute ärztlich abklären lassen.
abs_not_today = Schwangerschaft, ein Leisten- oder Bauchwandbruch, eine Operation vor Kurzem, Bauchschmerzen jeder Art, ein voller Magen.
abs_who = Rumpftraining, Ringen, Rudern.
abs_instead = Hier wird nicht gedrückt: kein Ball, keine Rolle, keine Massagepistole. Leg eine warme Hand darauf und atme, streich leicht über die Haut, oder mach dich lang. Nach dem Essen gar nichts.
    .how = Leg dich auf den Rücken, Beine angestellt.
abs_instead_breathe = Eine flache Hand ruht unter dem Nabel; atme hinein: durch die Nase ein, länger aus.
abs_instead_stroke = Ein weiter, langsamer Kreis um den Nabel, rechts hinauf, quer hinüber, links hinunter, nur mit dem Gewicht der Hand.
abs_keep_off_all = jeder Druck in den Bauch oder gegen den Rippenrand
    .why = Organe und große Gefäße; nach einer Massagepistole hat ein Mann, der Blutverdünner nahm, schwer geblutet.
abs_keep_off_groin = die Leiste, und jede Beule, die sich beim Husten zeigt
    .why = Gefäße, oder ein Leistenbruch.
abs_after = Streck beide Arme über den Kopf und mach dich drei Atemzüge lang.
abs_desk = Aufrecht sitzen, eine Hand auf dem Bauch, sechs ruhige Atemzüge.
abs_floor = Genau so; oder auf dem Bauch, auf die Unterarme gestützt, fünf Atemzüge.
abs_reach = Hier gibt es nichts zu erreichen. Lass ihn ruhig aus, du verlierst nichts.
abs_basis_gun = Bei einem kranken Mann, der Blutverdünner nahm, blutete es nach einer Massagepistole am Bauch stark in die Bauchwand.

## Hüftbeuger

hip_flexors_find = Wo Bein und Rumpf zusammentreffen. Setz dich und heb das Knie: In der Beuge tritt ein Strang hervor. Er ist die Grenze; alles auf seiner Innenseite ist Leiste.
hip_flexors_feel = Ein langer Zug vorn; du stehst aufrechter.
hip_flexors_stop = Ein Zwicken tief in der Leiste, Kribbeln vorn oder außen am Oberschenkel.
hip_flexors_not_today = Leistenschmerz beim Husten oder Niesen, ein Leisten- oder Bauchwandbruch, eine Leistenzerrung aus den letzten drei Tagen. Mit einer künstlichen Hüfte frag vorher ärztlich nach.
hip_flexors_who = Wer läuft, Rad fährt, Fußball oder Kampfsport macht oder lange sitzt.
hip_flexors_instead = Nicht mit Ball, Rolle, Stab, Massagepistole oder Fingern: Der Weg dorthin führt durch den Bauch oder an den großen Gefäßen und dem Nerv des Beins vorbei. Dehn ihn, schwing das Bein, und massier den Oberschenkel darunter. In einer Massagepraxis kann man ihn behandeln.
    .how = Knie dich mit diesem Bein auf etwas Weiches, der andere Fuß steht vorn, eine Hand am Stuhl.
hip_flexors_instead_stretch = Zieh das Steißbein unter dich, dann schieb die Hüfte ein wenig vor. Du spürst es vorn, nicht im Rücken. Drei Atemzüge.
hip_flexors_instead_swing = Steh, halt dich fest und schwing dieses Bein vor und zurück, locker und klein.
hip_flexors_keep_off_groin = die Leiste: von der Beuge eine Handbreit nach unten und innen, und überall, wo du einen Puls spürst
    .why = Schlagader, Vene, Nerv und Lymphknoten des Beins.
hip_flexors_keep_off_belly = der Bauch oberhalb der Beuge
    .why = Organe und große Gefäße.
hip_flexors_keep_off_hip_point = die Innenseite des Beckenstachels vorn
    .why = Dicht daneben läuft ein Hautnerv des Oberschenkels.
hip_flexors_after = Geh ein paar lange Schritte.
hip_flexors_desk = Setz dich quer auf die Stuhlkante und lass dieses Bein nach hinten gehen, Knie tief, Rumpf aufrecht, drei Atemzüge.
hip_flexors_floor = Genau so.
hip_flexors_reach = Kniest du nicht gern, stell den Fuß hinter dir auf einen niedrigen Hocker.

## Äußere Hüften

tfl_itb_find = Vom vorderen Beckenstachel zwei bis drei Fingerbreit nach unten und hinten: ein Polster, so groß wie zwei Daumen. Dreh das Bein nach innen, und es wird fest.
tfl_itb_feel = Ein dumpfer Schmerz an einer Stelle, nie ein Brennen den Oberschenkel hinunter.
tfl_itb_stop = Brennen oder Taubheit außen am Oberschenkel.
tfl_itb_not_today = Schmerz außen am Knie, der immer beim selben Kilometer kommt: Lass es abklären. Ein Hüftknochen, der nachts seitlich schmerzt.
tfl_itb_who = Wer läuft, Rad fährt oder Fußball spielt.
tfl_itb_ball = Stell dich seitlich an eine Wand, den Ball auf dem Polster; das andere Bein trägt dich.
tfl_itb_ball_roll = Kreise so groß wie eine Münze. Bleib auf dem Polster: Davor und dahinter ist Knochen.
tfl_itb_ball_hold = Bleib zwei Atemzüge, wo es empfindlich ist.
tfl_itb_hands = Setz dich oder leg dich auf die andere Seite. Eine lockere Faust auf das Polster.
tfl_itb_hands_knead = Langsame Kreise mit den Knöcheln.
tfl_itb_hands_stroke = Mit flacher Hand vom Polster nach oben und hinten zum Beckenrand.
tfl_itb_roller = Drückt der Ball zu sehr auf einen Punkt: Leg dich auf die Seite, etwas nach vorn gedreht, die Rolle unter dem Polster, der andere Fuß vorn am Boden.
tfl_itb_roller_roll = Ein kurzer Weg auf und ab; er endet, wo der Oberschenkel beginnt.
tfl_itb_gun = Setz dich. Flacher oder weicher Aufsatz, langsame Einstellung.
tfl_itb_gun_glide = Kreise auf dem Polster, nicht den Oberschenkel hinunter.
tfl_itb_gun_stroke = { tfl_itb_hands_stroke }
tfl_itb_keep_off_band = das Band außen am Oberschenkel und das Knie außen
    .why = Eine Platte wie eine Sehne; Rollen hat sie nicht weicher gemacht.
tfl_itb_keep_off_hip_point = der vordere Beckenstachel und seine Innenseite
    .why = Knochen, und ein Hautnerv des Oberschenkels.
tfl_itb_keep_off_trochanter = der Knochen seitlich an der Hüfte
    .why = Das Polster darauf reizt sich leicht.
tfl_itb_after = Kreuz dieses Bein hinter das andere und neig dich zwei Atemzüge weg.
tfl_itb_desk = Eine lockere Faust auf das Polster, im Sitzen.
tfl_itb_floor = Die Rolle; danach lieber Gesäß und vorderer Oberschenkel als das Band.
tfl_itb_reach = Der Ball an der Wand.
tfl_itb_basis_band = „Rollen oder Dehnen macht das Band weicher“: Bei 30 Personen war es so steif wie zuvor.

## Gesäß

glutes_find = Spann an: das ganze Polster. Das beste Viertel ist das obere äußere, zwischen Beckenrand und dem Knochen seitlich an der Hüfte.
glutes_feel = Breit und dumpf, es strahlt ein wenig aus; danach schwingt die Hüfte freier.
glutes_stop = Kribbeln, Brennen oder eine Schmerzlinie das Bein hinunter.
glutes_not_today = Schmerz, der bis unters Knie zieht, eine Hüfte, die nachts seitlich schmerzt, ein Sturz auf die Hüfte.
glutes_who = Fast alle: Kniebeugen, Laufen, Radfahren, Rudern, Fußball.
glutes_roller = Setz dich auf die Rolle, die Hände hinter dir am Boden, lehn dich zu dieser Seite, den Fuß dieser Seite über dem anderen Knie. Die Arme tragen, was zu viel ist.
glutes_roller_roll = Vom Beckenrand bis dorthin, wo das Gesäß am dicksten ist, und zurück. Eine Handbreit, ein Atemzug.
glutes_roller_hold = Bleib im oberen äußeren Viertel drei Atemzüge, wo es empfindlich ist.
glutes_roller_pin = Bleib; lass das Knie nach außen sinken und wieder hereinkommen, das Bein locker.
glutes_ball = Stell dich mit Rücken und Seite an eine Wand, den Ball auf dem oberen äußeren Viertel, die Knie locker.
glutes_ball_roll = Kreise, die aus den Knien kommen. Über Knochen weniger anlehnen.
glutes_ball_hold = Bleib drei Atemzüge, wo es empfindlich ist.
glutes_ball_pin = Bleib; dreh den Fuß dieser Seite auf der Ferse aus und ein.
glutes_hands = Leg dich auf die andere Seite, das obere Knie vorn auf einem Kissen. Nimm eine lockere Faust oder den Handballen.
glutes_hands_stroke = Mit flacher Hand von der Mitte des Gesäßes nach oben und außen zum Beckenrand.
glutes_hands_knead = Drück die Faust ein und roll sie über die Knöchel ab, Stelle für Stelle, mit dem Gewicht des Arms.
glutes_hands_hold = Die Faust ruht zwei Atemzüge, wo es empfindlich ist.
glutes_gun = Steh mit dem Gewicht auf dem anderen Bein, oder leg dich auf die andere Seite. Kugel- oder Flachaufsatz, langsame bis mittlere Einstellung.
glutes_gun_glide = In Bahnen über die obere äußere Hälfte, von einer Handbreit neben der Mitte nach außen; eine Handbreit in drei Sekunden.
glutes_gun_stroke = { glutes_hands_stroke }
glutes_keep_off_tailbone = Steißbein und Kreuzbein
    .why = Das ist Knochen.
glutes_keep_off_trochanter = der Knochen seitlich an der Hüfte
    .why = Das Polster darauf reizt sich leicht.
glutes_keep_off_sciatic = die untere Mitte, halb zwischen Sitzbein und seitlichem Knochen
    .why = Genau dort läuft der Ischiasnerv.
glutes_keep_off_sit_bone = das Sitzbein
    .why = Knochen und Sehne.
glutes_after = Zieh dieses Knie zwei Atemzüge zur anderen Schulter.
glutes_desk = Setz dich auf die andere Hälfte und knete das obere äußere Viertel mit lockerer Faust. Nicht auf einen Ball setzen: Darauf läge dein ganzes Gewicht.
glutes_floor = Die Rolle.
glutes_reach = Ist der Boden weit weg: Ball und Wand.

## Tiefes Gesäß

deep_rotators_find = Denk dir eine Linie vom oberen Ende der Gesäßfalte zum Knochen seitlich an der Hüfte: ihre äußere Hälfte, in der Tiefe. Lass im Sitzen das Knie nach außen und innen fallen: Er wird fest und gibt nach.
deep_rotators_feel = Tief und an einer Stelle. Eine gute Stelle wird in drei Atemzügen ruhiger.
deep_rotators_stop = Kribbeln, ein Stromschlag, Taubheit in Bein oder Fuß.
deep_rotators_not_today = Ischias, Schmerz, der bis unters Knie zieht, ein Bein, das sich schwach anfühlt.
deep_rotators_who = Wer läuft, rudert, Fußball spielt oder lange Auto fährt.
deep_rotators_ball = Stell dich mit Rücken und Seite an eine Wand, ein weicher Ball auf der äußeren Hälfte der Linie, den Fuß etwas vor.
deep_rotators_ball_hold = Lehn dich an und warte, zwei Atemzüge. Beim kleinsten Kribbeln weg.
deep_rotators_ball_pin = Bleib; dreh Fuß und Knie langsam auf der Ferse aus und ein.
deep_rotators_hands = Leg dich auf die andere Seite, das obere Knie vorn auf einem Kissen, den Handballen auf der äußeren Hälfte der Linie.
deep_rotators_hands_knead = Kleine, langsame Kreise, breit und weich.
deep_rotators_hands_stretch = Schieb dieses Knie weiter vor und lass es zwei Atemzüge hängen.
deep_rotators_keep_off_tingle = jede Stelle, von der es ins Bein kribbelt
    .why = Das ist der Ischiasnerv.
deep_rotators_keep_off_inner = die innere Hälfte der Linie und die untere Mitte des Gesäßes
    .why = Dort tritt der Ischiasnerv aus und zieht nach unten.
deep_rotators_keep_off_trochanter = der Knochen seitlich an der Hüfte
    .why = Das Polster darauf reizt sich leicht.
deep_rotators_after = Setz dich, Fuß über das andere Knie, und beug dich zwei Atemzüge vor.
deep_rotators_desk = Die Dehnung auf dem Stuhl, kein Ball: Säßest du darauf, läge dein ganzes Gewicht auf dem Nerv.
deep_rotators_floor = Auf dem Rücken, diesen Fuß über das andere Knie, zieh beide Beine drei Atemzüge heran. Den Ball nur, wenn es an der Wand angenehm war.
deep_rotators_reach = Dehn stattdessen.

## Innere Oberschenkel

adductors_find = Setz dich und drück ein Kissen zwischen den Knien: die weiche Masse innen am Oberschenkel. Bleib auf den unteren zwei Dritteln.
adductors_feel = Weich, anfangs kitzlig, dann warm.
adductors_stop = Ein Pochen unter dem Werkzeug, Kribbeln innen am Schienbein.
adductors_not_today = Eine Leistenzerrung, ein Knoten in der Leiste. Ein heißer, schmerzender Strang innen am Oberschenkel: noch heute ärztlich abklären lassen.
adductors_who = Fußball, Kampfsport, Eislaufen, tiefe Kniebeugen und Ausfallschritte.
adductors_hands = Setz dich, diesen Fuß auf dem anderen Knie, oder das Knie außen auf einem Kissen. Eine Hand oder beide; du siehst und spürst die Venen und sparst sie aus.
adductors_hands_stroke = Leicht mit der Handfläche von einer Handbreit über dem Knie bis zu zwei Dritteln des Oberschenkels, dann abheben.
adductors_hands_knead = Heb die weiche Masse an, roll sie, lass los, mit beiden Händen im Wechsel.
adductors_hands_pin = Die flache Hand ruht; lass das Knie langsam nach außen sinken und hochkommen.
adductors_roller = Leg dich auf den Bauch, auf die Unterarme, dieses Knie gebeugt zur Seite, die Rolle längs unter dem inneren Oberschenkel.
adductors_roller_roll = Seitwärts aus der Hüfte, von einer Handbreit über dem Knie bis ans Ende der unteren zwei Drittel.
adductors_roller_pin = Bleib; beug und streck das Knie, fünfmal langsam.
adductors_gun = Setz dich, das Knie nach außen. Weicher Aufsatz, langsamste Einstellung.
adductors_gun_glide = Von einer Handbreit über dem Knie bis zu zwei Dritteln, um sichtbare Venen herum.
adductors_gun_stroke = { adductors_hands_stroke }
adductors_keep_off_upper_third = das obere Drittel und die Leiste
    .why = Schlagader, Vene, Nerv und Lymphknoten des Beins.
adductors_keep_off_inner_knee = die Innenseite des Knies
    .why = Sehnen und ein Hautnerv.
adductors_keep_off_veins = jede Vene, die du siehst oder als Strang spürst
    .why = Hier läuft die lange Beinvene; ein Strang, der schmerzt, kann ein Gerinnsel sein.
adductors_after = Stell dich breit hin und verlager das Gewicht fünfmal von Seite zu Seite.
adductors_desk = Von Hand, das Knie nach außen.
adductors_floor = Die Rolle.
adductors_reach = Ist die Hüfte zu steif für die Rolle, nimm die Hände.

## Vordere Oberschenkel

quads_find = Setz dich und streck das Knie: alles, was zwischen einer Handbreit unter der Leiste und drei Fingerbreit über der Kniescheibe fest wird.
quads_feel = Ein breiter Schmerz, der beim Abrollen vergeht; das Knie beugt sich leichter.
quads_stop = Ein stechender Punkt, ein Puls unter dem Werkzeug, eine taube Stelle. Ein Oberschenkel, der anschwillt: Hol dir jetzt ärztliche Hilfe. Wird er hart wie Holz: sofort den Notruf wählen oder in die Notaufnahme.
quads_not_today = Ein Pferdekuss, ein Knall. Tage nach einer sehr harten ersten Einheit ein Oberschenkel, der geschwollen und schwach ist, oder dunkler Urin: Hol dir jetzt ärztliche Hilfe.
quads_who = Kniebeugen, Radfahren, Bergablaufen, Fußball, alles mit Sprüngen.
quads_roller = Leg dich auf den Bauch, auf die Unterarme, die Rolle quer unter diesem Oberschenkel; das andere Bein liegt seitlich und trägt, was zu viel ist.
quads_roller_roll = Von einer Handbreit unter der Leiste bis drei Fingerbreit über der Kniescheibe und zurück. Eine Länge, ein Atemzug.
quads_roller_hold = Bleib drei Atemzüge, wo es empfindlich ist, den Kiefer locker.
quads_roller_pin = Bleib; beug das Knie langsam und senk es, so weit es angenehm ist.
quads_hands = Setz dich, das Bein halb gestreckt, die Ferse am Boden, der Oberschenkel locker.
quads_hands_stroke = Mit beiden Handflächen nacheinander von oberhalb der Kniescheibe zur Hüfte.
quads_hands_knead = Greifen, anheben, loslassen, mit beiden Händen im Wechsel, wie bei einem Teig: vorn, außen, innen.
quads_hands_strip = Mit flachen Knöcheln von oberhalb der Kniescheibe nach oben, eine Bahn je Atemzug.
quads_stick = Setz dich, das Bein halb gestreckt, der Stab quer über dem Oberschenkel.
quads_stick_roll = Auf und ab in drei Bahnen, von drei Fingerbreit über der Kniescheibe bis eine Handbreit unter der Leiste. Halt den Oberschenkel locker.
quads_stick_strip = Jede Bahn einmal langsam nach oben, fünf Sekunden je Bahn.
quads_gun = Setz dich, das Bein halb gestreckt. Kugel- oder Flachaufsatz, langsame bis mittlere Einstellung.
quads_gun_glide = In drei Bahnen nach oben, Mitte, außen, innen; eine Handbreit in drei Sekunden.
quads_gun_stroke = { quads_hands_stroke }
quads_keep_off_kneecap = die Kniescheibe und die Sehne darunter
    .why = Knochen und Sehne.
quads_keep_off_groin = die oberste Handbreit und die Leiste
    .why = Gefäße und ein Nerv.
quads_keep_off_band = der äußere Rand, wo das Band läuft
    .why = Das ist kein Muskel.
quads_keep_off_bruise = die Stelle einer Prellung
    .why = In einem tiefen Bluterguss kann Knochen entstehen.
quads_after = Im Stehen die Ferse zwei Atemzüge zum Gesäß; oder das Knie fünfmal beugen und strecken.
quads_desk = Stab oder Hände; oder schieb den Unterarm den Oberschenkel hinauf.
quads_floor = Die Rolle.
quads_reach = Kannst du nicht auf dem Bauch liegen, nimm Hände oder Stab.
quads_basis_pressure = Rollen mit einem Schmerz von 4, 6 oder 8 von 10 machte 16 Personen gleich beweglich.
quads_basis_roller = Weiche, mittlere und harte Rollen bewirkten bei 36 Personen dasselbe.

## Hintere Oberschenkel

hamstrings_find = Setz dich und drück die Ferse in den Boden: Über der Kniekehle treten zwei Stränge hervor. Folg ihnen bis zum Sitzbein; massiert wird der Muskel dazwischen, nicht die Stränge.
hamstrings_feel = Ein breiter Schmerz; das Vorbeugen fällt leichter.
hamstrings_stop = Kribbeln in Wade oder Fuß, ein Stich am Sitzbein.
hamstrings_not_today = Ein Knall oder plötzlicher Stich im Sprint: Lass es abklären. Ein Bluterguss, der am Oberschenkel nach unten wandert.
hamstrings_who = Sprints, Kreuzheben, Fußball, Rudern.
hamstrings_roller = Setz dich auf den Boden, die Rolle unter diesem Oberschenkel, die Hände hinter dir, der andere Fuß flach. Die Hände bestimmen, wie viel Gewicht aufliegt.
hamstrings_roller_roll = Von einer Handbreit über der Kniekehle bis eine Handbreit unter dem Sitzbein. Dreh den Fuß nach außen, dann nach innen, damit beide Hälften drankommen.
hamstrings_roller_hold = Bleib drei Atemzüge, wo es empfindlich ist.
hamstrings_roller_pin = Bleib; streck das Knie langsam und beug es.
hamstrings_ball = Setz dich auf einen festen Stuhl, ein weicher Ball unter diesem Oberschenkel, erst etwas außen, dann etwas innen von der Mittellinie.
hamstrings_ball_pin = Streck das Knie langsam und beug es; nach dreimal versetzt du den Ball um eine Handbreit.
hamstrings_ball_roll = Schieb den Oberschenkel ein wenig von Seite zu Seite über den Ball. Kribbelt es in der Mitte, bleib daneben.
hamstrings_ball_hold = Ruh zwei Atemzüge, wo es empfindlich ist.
hamstrings_hands = Setz dich vorn auf den Stuhl, Ferse am Boden, Knie halb gebeugt, Oberschenkel locker. Beide Hände kommen von unten.
hamstrings_hands_stroke = Mit beiden Handflächen von einer Handbreit über der Kniekehle bis zum Gesäß.
hamstrings_hands_knead = Heb den Muskel von unten an, linke und rechte Hand im Wechsel; er hängt dir in die Hände.
hamstrings_hands_hold = Flache Finger ruhen zwei Atemzüge, wo es empfindlich ist.
hamstrings_stick = Steh, diesen Fuß auf einem niedrigen Hocker, das Knie locker, den Stab hinter dem Oberschenkel.
hamstrings_stick_roll = Auf und ab zwischen einer Handbreit über der Kniekehle und einer Handbreit unter dem Sitzbein. Zieh den Stab etwas zu dir.
hamstrings_stick_stroke = { hamstrings_hands_stroke }
hamstrings_gun = Steh, diesen Fuß auf einem Hocker, das Knie locker. Kugel- oder Flachaufsatz, langsame bis mittlere Einstellung.
hamstrings_gun_glide = In zwei Bahnen nach oben, äußere und innere Hälfte; eine Handbreit in drei Sekunden.
hamstrings_gun_stroke = Mit der Handfläche langsam von oberhalb der Kniekehle nach oben.
hamstrings_keep_off_hollow = die Kniekehle und eine Handbreit darüber
    .why = Schlagader, Vene und Nerven liegen flach.
hamstrings_keep_off_sit_bone = das Sitzbein
    .why = Eine Sehne, die sich leicht reizt.
hamstrings_keep_off_cords = die zwei Stränge neben der Kniekehle
    .why = Sehnen; an der äußeren läuft ein Nerv entlang.
hamstrings_keep_off_nerve_line = die Mittellinie, wenn es kribbelt
    .why = Dort läuft in der Tiefe der Ischiasnerv.
hamstrings_after = Hände auf einen Tisch, mit langem Rücken aus der Hüfte vorbeugen, dreimal.
hamstrings_desk = Der Ball auf dem Stuhl.
hamstrings_floor = Die Rolle.
hamstrings_reach = Auf dem Rücken, den Fuß an der Wand: So kommt der Muskel zu den Händen.
hamstrings_basis_reach = In 21 Studien zusammen machte Rollen vor dem Training etwa 4 % beweglicher.

## Waden

calves_find = Stell dich auf die Zehenspitzen: Unter der Kniekehle wölben sich zwei Muskelköpfe. Weiter unten wird die Wade flach und läuft in die Achillessehne aus.
calves_feel = Ein dumpfer Schmerz, und der Fuß lässt sich weiter beugen.
calves_stop = Eine Wade, die anschwillt, warm wird, röter oder dunkler als die andere ist oder pocht: Hände weg, nicht reiben, sofort ärztliche Hilfe holen. Mit Atemnot oder Schmerz in der Brust: Notruf wählen.
calves_not_today = Jedes Zeichen eines Blutgerinnsels; achte nach langen Reisen, einer Operation oder Bettruhe zuerst darauf. Ein Knall, als hätte dich jemand in die Wade getreten. Eine Wade, hart wie Holz: sofort den Notruf wählen oder in die Notaufnahme.
calves_who = Laufen, Springen, Fußball, Basketball, Radfahren: Bei jedem Schritt stößt du dich von hier ab.
calves_hands = Setz dich, diesen Knöchel auf dem anderen Knie, oder den Fuß auf einem Stuhl und das Knie gebeugt: Die Wade hängt.
calves_hands_stroke = Mit beiden Handflächen im Wechsel von oberhalb der Ferse bis drei Fingerbreit unter die Kniekehle, oben leicht.
calves_hands_knead = Heb und roll beide Muskelköpfe, dann den flachen Teil darunter.
calves_hands_hold = Flache Finger ruhen zwei Atemzüge, wo es empfindlich ist.
calves_roller = Setz dich auf den Boden, die Rolle unter dieser Wade, der andere Fuß flach, die Hände hinter dir. Nur ein Bein; leg das andere nicht darauf.
calves_roller_roll = Vom Ende der Sehne, anderthalb Handbreit über der Ferse, bis drei Fingerbreit unter die Kniekehle. Die Hüfte darf unten bleiben.
calves_roller_hold = Bleib drei Atemzüge, wo es empfindlich ist.
calves_roller_pin = Bleib; zieh die Zehen an und streck sie, oder kreise den Fuß langsam.
calves_stick = Setz dich, Fuß flach, Knie gebeugt, den Stab hinter der Wade.
calves_stick_roll = Oberhalb der Sehne auf und ab: innerer Kopf, äußerer Kopf, flacher Teil. Nicht auf der Kante des Schienbeins.
calves_stick_stroke = Mit den Handflächen langsam von oberhalb der Ferse nach oben.
calves_ball = Setz dich, die Wade auf einem Ball auf einem Fußhocker.
calves_ball_roll = Kurze Wege nach links und rechts, mit dem Gewicht des Beins.
calves_ball_hold = Bleib zwei Atemzüge.
calves_ball_pin = Bleib; kreise den Fuß in beide Richtungen.
calves_gun = Setz dich, diesen Knöchel auf dem anderen Knie. Kugel- oder Flachaufsatz, langsame Einstellung.
calves_gun_glide = Oberhalb der Sehne in zwei Bahnen nach oben, innerer und äußerer Kopf; drei Fingerbreit unter der Kniekehle ist Schluss.
calves_gun_stroke = Mit der Handfläche langsam von oberhalb der Ferse nach oben.
calves_keep_off_hollow = die Kniekehle und drei Fingerbreit darunter
    .why = Schlagader, Vene und Nerv liegen flach.
calves_keep_off_achilles = die Achillessehne und das Fersenbein
    .why = Sehne und Knochen.
calves_keep_off_inner_shin = die innere Kante des Schienbeins und die Rinne hinter dem Innenknöchel
    .why = Knochen; unten eine Schlagader und ein Nerv.
calves_keep_off_outer_knob = der Knochenvorsprung außen am Knie
    .why = Knapp darunter zieht ein Nerv um den Knochen.
calves_keep_off_veins = Krampfadern
    .why = Sie bluten leicht, und leicht entsteht ein Gerinnsel.
calves_after = Zieh die Zehen an und streck sie, zehnmal.
calves_desk = Von Hand; oder leg diese Wade auf das andere Knie und beweg sie hin und her, mit dem Gewicht des Beins.
calves_floor = Die Rolle.
calves_reach = Kommst du nicht hinunter, nimm den Stab.
calves_basis_seconds = Am Sprunggelenk bewirkten 30 Sekunden Rollen nichts; 90 und 300 schon, für weniger als eine halbe Stunde (45 Personen).
calves_basis_range = Wochenlanges Rollen macht das Sprunggelenk nicht beweglicher, die Oberschenkel schon (11 Studien).
calves_basis_gun = Fünf Minuten mit der Massagepistole brachten dem Sprunggelenk für eine Weile 5,4° mehr (16 Männer).
calves_basis_sore = „Die Massagepistole nimmt den Muskelkater aus den Waden“: Bei 65 Personen tat sie das nicht.

## Schienbeine

shins_find = Ein Finger auf die vordere Kante des Schienbeins, dann nach außen abrutschen: ein weicher Streifen. Heb den Fuß, und er wird fest.
shins_feel = Ein schmaler, dumpfer Schmerz neben dem Knochen.
shins_stop = Ein schmerzhafter Punkt auf dem Knochen, Kribbeln zwischen den ersten beiden Zehen.
shins_not_today = Schmerz an einem Punkt des Knochens, schlimmer nachts oder beim Hüpfen: Lass es abklären. Schienbeine, die bei jedem Lauf spannen und taub werden. Hart wie Holz nach harter Belastung oder einem Tritt, mit Schmerz, der zunimmt, oder ein Fuß, den du nicht heben kannst: sofort den Notruf wählen oder in die Notaufnahme.
shins_who = Laufen, Bergabwandern, Fußball.
shins_hands = Setz dich, Fuß flach, oder diesen Knöchel auf dem anderen Knie. Handballen oder flache Finger; sie spüren, wo der Knochen beginnt.
shins_hands_stroke = Neben dem Knochen, von einer Handbreit über dem Sprunggelenk bis eine Handbreit unter das Knie.
shins_hands_knead = Kleine Kreise mit flachen Fingern den Streifen entlang, weg von der Kante.
shins_stick = Setz dich, Fuß flach, den Stab schräg außen vorn am Unterschenkel.
shins_stick_roll = Leicht den Streifen auf und ab. Rattert es, bist du auf Knochen.
shins_gun = Lohnt sich kaum. Setz dich. Weicher Aufsatz, langsamste Einstellung.
shins_gun_glide = Den Streifen hinauf, neben dem Knochen; eine Handbreit in drei Sekunden.
shins_gun_stroke = { shins_hands_stroke }
shins_keep_off_bone = das Schienbein und seine vordere Kante
    .why = Das ist Knochen.
shins_keep_off_inner_edge = die innere Kante des Schienbeins
    .why = Hier schmerzt überlasteter Knochen; Druck hilft ihm nicht.
shins_keep_off_outer_knob = der Knochenvorsprung außen am Knie und drei Fingerbreit darunter
    .why = Dort zieht ein Nerv um den Knochen.
shins_keep_off_ankle_front = das Sprunggelenk vorn
    .why = Sehnen, eine Schlagader und ein Nerv.
shins_after = Kreise den Fuß, fünfmal in jede Richtung.
shins_desk = Von Hand, den Knöchel auf dem anderen Knie.
shins_floor = Sitz mit angestelltem Bein, dieselben Griffe. Keine Rolle: Dein Gewicht läge auf dem Knochen.
shins_reach = Der Stab, leicht.

## Äußere Unterschenkel

peroneals_find = Zwischen dem Knochenvorsprung außen am Knie und dem Außenknöchel. Dreh die Fußsohle nach außen, und ein Streifen wird fest; massiert wird nur sein mittleres Drittel.
peroneals_feel = Ein schmaler Schmerz an der Außenseite.
peroneals_stop = Kribbeln auf dem Fußrücken, ein Fuß, der beim Gehen aufklatscht.
peroneals_not_today = Ein Fuß, der in den letzten drei Tagen umgeknickt ist, ein Schnappen hinter dem Außenknöchel. Ein Fuß, den du nicht heben kannst: sofort den Notruf wählen oder in die Notaufnahme.
peroneals_who = Trailläufe, Fußball, Basketball, Tennis: alles, was den Fuß kippt.
peroneals_hands = Setz dich, diesen Knöchel auf dem anderen Knie, die Außenseite nach oben, oder das Knie hoch und den Fuß auf dem Stuhl.
peroneals_hands_stroke = Mit flachen Fingern von anderthalb Handbreit über dem Außenknöchel bis eine Handbreit unter den Knochenvorsprung.
peroneals_hands_knead = Heb den Streifen zwischen Daumen und Fingern an, roll ihn, lass los; nur das mittlere Drittel.
peroneals_stick = Setz dich, Fuß flach, das Knie etwas nach innen gedreht, den Stab außen am Unterschenkel.
peroneals_stick_roll = Ein kurzer Weg auf und ab im mittleren Drittel.
peroneals_gun = Lohnt sich kaum: An beiden Enden liegt ein Nerv. Setz dich. Weicher Aufsatz, langsamste Einstellung.
peroneals_gun_glide = Im mittleren Drittel, eine Handbreit vom Knochenvorsprung entfernt.
peroneals_gun_stroke = { peroneals_hands_stroke }
peroneals_keep_off_knob = der Knochenvorsprung außen am Knie und drei Fingerbreit darunter
    .why = Hier liegt der Nerv, der den Fuß hebt, auf dem Knochen.
peroneals_keep_off_lower_third = das untere Drittel über dem Außenknöchel
    .why = Dort tritt ein Hautnerv aus, und die Sehnen beginnen.
peroneals_keep_off_ankle = der Außenknöchel
    .why = Knochen und Sehnen.
peroneals_after = Kreise den Fuß, fünfmal in jede Richtung.
peroneals_desk = Von Hand.
peroneals_floor = Sitz mit angestelltem Bein, dieselben Griffe. Leg dich hier nicht auf eine Rolle: Sie drückt auf den Nerv.
peroneals_reach = Der Stab.

## Fußsohlen

feet_find = Die Sohle von der Ferse bis zum Fußballen. Zieh den großen Zeh hoch: Der Strang im Gewölbe ist die Plantarfaszie, die kurzen Muskeln liegen zu beiden Seiten.
feet_feel = Ein heller Schmerz, der warm wird, und ein Fuß, der breiter steht.
feet_stop = Kribbelnde Zehen, ein Stich unter der Ferse.
feet_not_today = Diabetes oder etwas anderes, das dir das Gefühl in den Füßen nimmt: kein Ball, keine Massagepistole; nur die Hände, leicht, wenn es ärztlich abgesprochen ist. Ein einzelner Knochen, der schmerzt, beim Hüpfen mehr. Ein Stechen bei den ersten Schritten am Morgen, seit Wochen: Lass es abklären.
feet_who = Laufen, Basketball, Fußball, langes Stehen.
feet_ball = Setz dich, den bloßen Fuß auf einem Ball, den anderen flach. Später darfst du stehen und dich festhalten.
feet_ball_roll = Vom vorderen Rand der Ferse bis zum Fußballen und zurück, innere, mittlere und äußere Bahn; eine Bahn je Atemzug.
feet_ball_hold = Bleib, wo das Gewölbe empfindlich ist; kralle und streck die Zehen. Drei Atemzüge.
feet_hands = Setz dich, diesen Knöchel auf dem anderen Knie. Knöchel der Hand oder flache Daumen.
feet_hands_stroke = Von den Zehen über die Sohle zur Ferse, fest genug, dass es nicht kitzelt.
feet_hands_strip = Mit den Fingerknöcheln langsam vom Fußballen zur Ferse, drei Bahnen.
feet_hands_cross = Mit beiden flachen Daumen quer über das Gewölbe, von Seite zu Seite; die Haut geht mit.
feet_gun = Ein Ball kann es besser. Setz dich, den Knöchel auf dem anderen Knie. Weicher Aufsatz, langsamste Einstellung.
feet_gun_glide = Auf dem Gewölbe von der Ferse zum Fußballen, nicht auf Ferse und Zehen.
feet_gun_stroke = Mit der Handfläche langsam von den Zehen zur Ferse.
feet_keep_off_heel_point = eine Stelle unter der Ferse, die stechend schmerzt
    .why = Gereizte Faszie, oder Knochen.
feet_keep_off_ball_tingle = eine Stelle, von der die Zehen kribbeln
    .why = Ein verdickter Nerv.
feet_keep_off_inner_ankle = die Rinne hinter dem Innenknöchel
    .why = Schlagader und Nerv der Sohle.
feet_keep_off_skin = Risse, Blasen, Warzen, Fußpilz
    .why = Es schadet der Haut, und Warzen und Pilz breiten sich aus.
feet_after = Spreiz und kralle die Zehen fünfmal, dann kreise den Fuß.
feet_desk = Ein Ball unter dem Schreibtisch, in Socken.
feet_floor = Im Stehen, eine Hand an der Wand, den Ball unter dem Gewölbe.
feet_reach = Kannst du das Bein nicht überschlagen, nimm den Ball.

## Die Ratgeber zu den Muskeln und die Karte, die zu ihnen führt

muscles-which = Welcher Muskel?
muscles-map = Körperkarte, vorn und hinten. Die Liste daneben führt zu denselben Ratgebern.
muscles-area-legs = Hüfte und Beine
muscles-area-back = Rücken und Nacken
muscles-area-front = Vorn
muscles-area-arms = Schultern und Arme
muscles-hint = Zeig auf einen Muskel, um seinen Namen zu lesen; ein Klick öffnet den Ratgeber.
muscles-in-plan = in deinem Plan
muscles-leave = nicht drücken
muscles-time = Wie lange
# $usual, $short, $long: Sekunden.
muscles-seconds-a-side =
    { $usual ->
        [one] { $usual } Sekunde je Seite ({ $short } bis { $long })
       *[other] { $usual } Sekunden je Seite ({ $short } bis { $long })
    }
muscles-seconds-together =
    { $usual ->
        [one] { $usual } Sekunde, beide Seiten zugleich ({ $short } bis { $long })
       *[other] { $usual } Sekunden, beide Seiten zugleich ({ $short } bis { $long })
    }
# $level: Name einer Druckstufe.
muscles-up-to = höchstens { $level }
muscles-feel = So soll es sich anfühlen
muscles-overview = Wo er liegt
muscles-keep-off = Aussparen
# $places: die Stellen, die nie gedrückt werden, wie in `how-never`.
muscles-keep-off-more = Egal welcher Muskel, nie gedrückt werden: { $places }
muscles-all-never = Wann nicht
muscles-how = So geht es
muscles-instead = Was du stattdessen tust
muscles-tool = Werkzeug
muscles-side = Seite
muscles-move = Griff
# $seconds: wie lange. $reps: wie oft.
muscles-move-seconds = { $seconds } s
muscles-move-reps =
    { $reps ->
        [one] { $seconds } s, einmal
       *[other] { $seconds } s, { $reps }-mal
    }
muscles-after = Danach
# Im Ratgeber, vor der Massagepistole auf den Waden; vor einer Massage wird danach gefragt.
muscles-clot-first = Schließ zuerst ein Blutgerinnsel aus: kein Bein, das geschwollen, warm oder dunkler ist oder pocht.
muscles-gun = Massagepistole
muscles-stop = Wann du aufhörst
muscles-tingle = Kribbeln oder Taubheit: sofort den Druck wegnehmen. Ist es nach zehn Minuten vorbei, spar die Stelle für heute aus; wenn nicht, lass es noch heute ärztlich abklären. Ist etwas schwach, hol dir jetzt ärztliche Hilfe.
muscles-not-today = Heute nicht
muscles-elsewhere = An anderen Orten
muscles-desk = Am Schreibtisch
muscles-floor = Am Boden
muscles-reach = Schwer zu erreichen
muscles-who = Für wen
# $activities: Sportarten, nach denen die Regeln diesen Muskel nennen.
muscles-who-rules = In Plänen nach { $activities }.
muscles-neighbours = Gleich daneben
muscles-studies = Was Studien sagen
muscles-studies-rest = Haltungen, Richtungen und Sekunden sind Faustregeln, keine Studienergebnisse.
muscles-studies-none = Wir haben keine Studie zur Selbstmassage dieses Muskels gefunden. Haltungen, Richtungen und Sekunden sind Faustregeln, keine Studienergebnisse.
muscles-general = Das sind allgemeine Informationen und kein ärztlicher Rat.
# Wo du eine Verletzung oder Ähnliches notiert hast. $muscle: wo. $issue: was.
muscles-noted = { $muscle }: Du hast „{ $issue }“ notiert. Spar das aus, bis es geklärt ist.

## Die Bilder. In ihnen steht kein Text; das hier liest ein Bildschirmleser vor.

# $muscle, $view: was zu sehen ist. $move: der Griff, $what: seine Beschreibung. $places: was auszusparen ist.
figure-muscle = { $muscle }, { $view }. Schraffiert: { $places }.
figure-move = { $muscle }, { $view }. { $move }: { $what } Schraffiert: { $places }.
figure-view-front = von vorn
figure-view-back = von hinten
figure-view-palm = die Handfläche
figure-view-sole = die Fußsohle
figure-view-leg = von außen
figure-hatched = Schraffiert: aussparen. Gestrichelt: leicht darüber, nicht bleiben.
figure-hatched-plain = Schraffiert: aussparen.
# Manche Stellen liegen bei jedem anders.
figure-unseen = Das Bild kann nicht zeigen: { $places }.
