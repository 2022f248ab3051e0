# Self-massage, muscle by muscle. The ids are those of self-massage.json, which has the facts: tools,
# seconds, levels. For each muscle: how to find it (_find), how it should feel (_feel), when to stop
# (_stop), when to leave it (_not_today), whom it concerns (_who), how to sit or lie for each tool,
# each move, the places to keep off (with .why), what follows (_after), and other ways (_desk, _floor,
# _reach). Only for muscles that are not for self-massage: what to do instead (_instead, with .how).

## Kinds of move. .field: what the trade calls it.

move-effleurage = Long stroke
    .field = effleurage
move-petrissage = Kneading
    .field = petrissage
move-stripping = Slow lane
    .field = stripping
move-hold = Stay and wait
    .field = ischaemic compression
move-cross_fibre = Across
    .field = cross-fibre friction
move-pin_and_stretch = Stay and move
    .field = pin and stretch
move-rolling = Rolling
    .field = self-myofascial release
move-percussion = Massage gun
    .field = percussion
move-stretch = Stretch
    .field = static stretch
move-mobilise = Move
    .field = active mobilisation

## Back of the neck

neck_posterior_find = Two soft ridges run left and right of the bony middle line, from the hairline down. Tip your head back a little and they firm up under your fingers; nod and they go slack.
neck_posterior_feel = Warm, and the head seems heavier and quieter.
neck_posterior_stop = Dizziness, double vision, slurred speech, a drooping face, nausea, a sudden new headache or neck pain, tingling in an arm: call your emergency number, and do nothing more to the neck.
neck_posterior_not_today = Neck pain or a headache unlike any you know, or after a fall, a crash or a blow to the head.
neck_posterior_who = Long rides, swimming, grappling and desk work all keep the head up for hours.
neck_posterior_instead = Do not press here: no ball, no roller, no stick, and never the gun. Warm it, stroke it lightly and let it move. If it stays stiff or sore for a week, leave it to a physiotherapist or massage therapist.
    .how = Sit with both elbows on a table, looking straight ahead.
neck_posterior_instead_stroke = With flat, warm hands from the hairline down and out over the shoulders, no heavier than a scarf.
neck_posterior_instead_turn = Look over one shoulder, then over the other, as far as the head goes by itself.
neck_posterior_keep_off_front_sides = the front and sides of the neck, and the throat
    .why = The arteries to the brain and the nerves of shoulder and arm lie close under the skin.
neck_posterior_keep_off_skull_edge = the two soft hollows right under the edge of the skull
    .why = An artery to the brain bends round here.
neck_posterior_keep_off_middle = the bony middle line
    .why = It is bone.
neck_posterior_after = Breathe in and lift both shoulders; breathe out and drop them. Three times.
neck_posterior_desk = Elbows on the desk, the same light strokes. Then roll your shoulders back.
neck_posterior_floor = Lie on your back with a folded towel under your head. Six slow breaths; with each breath out a tiny nod.
neck_posterior_reach = If your arms tire, lay a warm, damp towel around the back of the neck for five minutes.
neck_posterior_basis_artery = Arteries of the neck have torn after a massage gun and after another electric massager; one case each.

## Tops of the shoulders

upper_traps_find = Lay the opposite hand on the ridge between neck and shoulder and shrug: it firms up under your palm. The thickest part is halfway out.
upper_traps_feel = A broad ache that eases while you hold, and a shoulder that sinks.
upper_traps_stop = Tingling or weakness in the arm, dizziness, or the start of a headache.
upper_traps_not_today = Pain that shoots into the arm, or a hand that is numb.
upper_traps_who = Anyone who leans on handlebars, swims, grapples, holds weights overhead or sits at a desk.
upper_traps_hands = Sit with the forearm of the side you treat on a table, so that this shoulder hangs. Reach across with the other hand.
upper_traps_hands_stroke = With flat fingers from the inner end of the ridge, below the neck, out to the point of the shoulder. One stroke, one breath.
upper_traps_hands_knead = Grip the ridge between fingers and heel of the hand, lift, let go. Work outwards from the middle.
upper_traps_hands_pin = Hold the thick part of the ridge. Let your head sink a little to the other side and come back; nothing pulls on it.
upper_traps_ball = Stand with your back to a wall, feet a step away, knees soft. The ball sits just inside the top inner corner of the shoulder blade, clear of the spine.
upper_traps_ball_roll = Bend and straighten your knees so that the ball travels a few centimetres up and down.
upper_traps_ball_pin = Stay where it is tender. Slide this hand to the other shoulder and back; the arm moves, the ball waits.
upper_traps_gun = Sit, the gun in the opposite hand. Soft or flat head, lowest setting, a hand’s width away from the neck.
upper_traps_gun_glide = Along the outer half of the ridge, to a thumb’s width short of the bony point. Let it lie there; do not lean.
upper_traps_gun_stroke = With the flat hand from below the neck out to the point of the shoulder, slow and wide.
upper_traps_keep_off_neck_side = the side and front of the neck
    .why = Arteries and nerves lie shallow; a nerve to this very muscle has been hurt by hard massage.
upper_traps_keep_off_collar_hollow = the collarbone and the hollow above it
    .why = The nerves and vessels of the arm pass below.
upper_traps_keep_off_point = the bony point of the shoulder
    .why = It is bone and joint.
upper_traps_after = Roll both shoulders back, large and slow, five times.
upper_traps_desk = The version by hand, forearm on the desk.
upper_traps_floor = Lie on your back, knees bent, a soft ball under the top inner corner of the shoulder blade; slide the arm along the floor.
upper_traps_reach = Put the ball in a long sock, hold the end over your shoulder, and lean against the wall.
upper_traps_basis_nerve = A nerve to this muscle was hurt by deep massage at the side of the neck (one reported case).

## Between the shoulder blades

mid_back_find = The flesh between the spine and the inner edge of the shoulder blade. Hug yourself: the blade slides out and the gap opens.
mid_back_feel = A dull, spreading ache that goes as you lean away.
mid_back_stop = A stab as you breathe in, pain around the chest, tingling in an arm.
mid_back_not_today = Pain between the shoulder blades with breathlessness or pressure in the chest: call your emergency number. With fever: see a doctor today.
mid_back_who = Rowing and climbing pull on it for hours, and so do pull-ups and a desk.
mid_back_ball = Stand with your back to a wall, feet a step away, knees soft. The ball is in the gap, two finger widths from the spine; lay this hand on the other shoulder.
mid_back_ball_roll = Bend and straighten your knees: the ball travels between the top and the bottom of the blade, one length a breath.
mid_back_ball_hold = Stay where it is tender for two slow breaths. If it gets louder, lean less.
mid_back_ball_pin = Reach forward and across with this arm and let it come back. The ball waits, the blade slides over it.
mid_back_hands = Sit and hug yourself, the fingers of one hand over the other shoulder and as far round as they go.
mid_back_hands_stroke = Lightly from as far in as you reach out to the edge of the blade; lift off there.
mid_back_hands_squeeze = Draw the shoulder blades together at half your strength, then let go.
mid_back_gun = For someone else’s hand only. Sit back to front on a chair, arms on its back; they use the soft head on its lowest setting.
mid_back_gun_glide = Up and down the strip between spine and blade, touching neither. You say “more” or “less”.
mid_back_gun_stroke = With flat hands down along the strip and a little outwards.
mid_back_keep_off_spine = the spine
    .why = It is bone.
mid_back_keep_off_blade_edge = the edge and the ridge of the shoulder blade
    .why = It is bone, and it bruises.
mid_back_keep_off_ribs = a rib with one spot that hurts
    .why = It may be bruised or cracked.
mid_back_keep_off_kidneys = anything more than a hand’s width below the tip of the blade
    .why = The kidney area begins there.
mid_back_after = Reach forward and round your upper back, then open your arms wide. Three times.
mid_back_desk = The ball between you and a high chair back. Lean, and let this arm cross to the other knee.
mid_back_floor = Lie on your back, knees bent, on two tennis balls in a sock: the spine lies in the gap between them.
mid_back_reach = A ball in a long sock, held over the shoulder, does not drop.

## Sides of the back

lats_find = Lift the arm a little and take hold of the thick fold behind the armpit. Press your elbow to your side: it firms up. From there it fans out down to the waist.
lats_feel = A broad, dull ache, and an arm that lifts more easily.
lats_stop = Tingling in the arm, a stab in a rib, pain as you breathe in.
lats_not_today = A fall on the ribs in recent weeks, pain when you cough, swollen glands in the armpit.
lats_who = Everything that pulls: rowing, swimming, climbing, pull-ups; and serving and spiking overhead.
lats_hands = Sit with this forearm on a table or behind your head. Reach under the arm with the other hand and take the fold, thumb in front, fingers behind, outside the armpit.
lats_hands_stroke = With the flat hand from a hand’s width above the waist up to the back of the armpit. There are ribs below.
lats_hands_knead = Lift the fold off the ribs, roll it between thumb and fingers, let go. Never into the armpit.
lats_hands_pin = Hold the fold; raise the arm overhead and bring it down, as far as is comfortable.
lats_roller = Lie on your side, this arm stretched overhead, the roller across you a hand’s width below the armpit, your trunk turned back a little. Take weight on the other hand and foot.
lats_roller_roll = A short way on a soft roller: from a hand’s width below the armpit to the lower tip of the shoulder blade.
lats_roller_pin = Stay, and move the stretched arm up and down.
lats_ball = Stand side-on to a wall, turned back a little, a soft ball on the thick part behind the armpit.
lats_ball_roll = Small circles, leaning only as hard as still lets you breathe calmly.
lats_ball_hold = Stay where it is tender for three breaths.
lats_gun = Sit with this arm up on a table. Soft head, lowest setting.
lats_gun_glide = Up and down the thick fold, no more than a palm’s width. If you feel it in a rib, you are too low or too far forward.
lats_gun_stroke = With the flat hand slowly from the waist up to the fold.
lats_keep_off_armpit = the armpit
    .why = The nerves and vessels of the arm run through it.
lats_keep_off_ribs = the bare ribs below the tip of the blade and towards the front
    .why = There is little over them, and ribs can crack.
lats_keep_off_kidneys = the kidney area, between the lowest ribs and the waist
    .why = The organ lies right behind.
lats_keep_off_breast = breast tissue
    .why = It is not muscle.
lats_after = Stretch the arm overhead and lean to the other side for three breaths.
lats_desk = Forearm on the desk; the other hand kneads the fold.
lats_floor = The roller, lying on your side.
lats_reach = If the other hand does not reach round, use the ball on the wall.

## Lower back

lower_back_find = Thumbs on the rim of the pelvis at belt height, then slide in towards the spine: two long ridges, about two finger widths from the bony middle. Lean forward and they firm up.
lower_back_feel = It warms and loosens, and bending forward gets easier.
lower_back_stop = Pain that shoots into buttock or leg, tingling, a leg that gives way. Numb between the legs, or trouble with bladder or bowel: call your emergency number.
lower_back_not_today = Pain that runs down below the knee, a slipped disc that hurts now, a fall, fever with back pain, or pain in the flank with trouble passing water.
lower_back_who = Squats and deadlifts, rowing, long rides, twisting in tennis and martial arts.
lower_back_hands = Sit on the front half of a chair, or stand. The backs of your loose fists lie on the two ridges.
lower_back_hands_stroke = With flat hands from the waist down and out over the rim of the pelvis, both at once.
lower_back_hands_knead = Small soft circles with the knuckles on the ridges, from belt height to two finger widths above, both fists at once.
lower_back_hands_rock = Tip the pelvis forward and back under your hands, as little as you like.
lower_back_ball = Stand with your back to a wall, knees bent, a soft ball on one ridge just above the rim of the pelvis, clear of the spine.
lower_back_ball_roll = Bend the knees so that the ball travels a few centimetres; stay below the lowest rib. If you feel bone, move out by a finger.
lower_back_ball_hold = Stay where it is tender for three breaths and let your belly go soft.
lower_back_gun = Sit leaning forward, forearms on your thighs. Soft head, lowest setting; better in someone else’s hand.
lower_back_gun_glide = Along one ridge, from the rim of the pelvis to a hand’s width above: beside the spine, below the ribs.
lower_back_gun_stroke = { lower_back_hands_stroke }
lower_back_keep_off_spine = the bony middle
    .why = It is bone.
lower_back_keep_off_kidneys = the kidney area: further out than three finger widths, and the lowest ribs
    .why = An organ, and ribs that are loose at one end.
lower_back_keep_off_tailbone = the sacrum and the tailbone
    .why = They are bone.
lower_back_after = On all fours or on the chair, round your back and hollow it, three times.
lower_back_desk = Fists on the ridges, on the front edge of the chair.
lower_back_floor = No tool under the lower back. Lie with your calves on a chair and let your knees sway from side to side, eight breaths.
lower_back_reach = If your hands do not get there, treat the buttocks: they share the load.

## Chest

chest_find = Lay a flat hand two finger widths below the collarbone and press your palms together: what firms up between breastbone and shoulder is the muscle.
chest_feel = Wide: the shoulder rests further back.
chest_stop = Pressure or tightness in the chest, breathlessness, pain into arm or jaw: call your emergency number. Tingling in the arm: let go, and no more here today.
chest_not_today = Any pain in the chest that is not plainly a sore muscle; a fresh tear with a dent or a bruise.
chest_who = Bench press, push-ups and swimming; whoever sits hunched feels it too.
chest_hands = Sit with this forearm on your thigh or a table. Use the flat fingers of the other hand.
chest_hands_stroke = From the breastbone outwards along a strip two finger widths below the collarbone; lift off before the hollow by the shoulder.
chest_hands_knead = Small circles along the same strip, skin and muscle together. Flat fingers, no tips.
chest_hands_pin = Rest the flat hand on the strip; take the arm out and back. The arm opens, the hand waits.
chest_ball = Face a wall or a door frame, head turned away. A soft ball between breastbone and shoulder, two finger widths below the collarbone.
chest_ball_roll = Short rolls out and in, never over the breast and never into the hollow by the shoulder.
chest_ball_pin = Stay; slide this hand up the wall and down, as far as it goes by itself.
chest_gun = Sit. Soft head, lowest setting; not with a pacemaker, a port or an implant.
chest_gun_glide = Out and in along the middle of the muscle, a hand’s width and no more, away from the collarbone.
chest_gun_stroke = { chest_hands_stroke }
chest_keep_off_breast = breast tissue and nipple
    .why = It is not muscle.
chest_keep_off_collarbone = the collarbone and the hollow below its outer end
    .why = The large vessels and nerves of the arm lie behind it.
chest_keep_off_armpit = the armpit
    .why = Nerves, vessels and lymph nodes.
chest_keep_off_bone = the breastbone and the ribs
    .why = They are bone.
chest_keep_off_implant = a port, a pacemaker or an implant: leave that side out
    .why = Pressure can shift or damage it.
chest_after = Open both arms wide and breathe in, three times.
chest_desk = The version by hand.
chest_floor = Lie on your back, arms out to the sides, palms up, for five slow breaths.
chest_reach = If the other shoulder tires, lean on the ball instead.

## Shoulders

delts_find = The muscle that rounds the shoulder. Lift the arm sideways against your other hand and it firms up; it ends in a point halfway down the outer arm.
delts_feel = Broad and warm, and the arm feels lighter.
delts_stop = Tingling or a numb patch on the outer arm, a stab in the joint.
delts_not_today = You cannot lift the arm, it hurts at night, or you fell on the shoulder.
delts_who = Presses and everything overhead: serving, throwing, swimming, punching.
delts_hands = Sit with this forearm on a table or in your lap. The other hand takes the muscle from above.
delts_hands_stroke = With the whole palm from its lower point up over the shoulder.
delts_hands_knead = Squeeze and lift the front, then the side, then the back, away from the bone.
delts_hands_pin = Hold the back part; bring the arm slowly across the chest and back.
delts_ball = Stand side-on to a wall, turned back a little, the ball on the back part of the muscle.
delts_ball_roll = Short rolls from its lower point towards the back of the shoulder. Never stay in one place three finger widths below the bony roof.
delts_ball_swing = Step away from the wall and swing the arm loosely.
delts_gun = Sit. Ball or flat head, low setting.
delts_gun_glide = From the lower point up over the muscle, in lanes: back, side, front. Stop a thumb’s width short of the bony roof.
delts_gun_stroke = { delts_hands_stroke }
delts_keep_off_roof = the bony roof and the joint
    .why = Bone and joint.
delts_keep_off_front_groove = the groove at the front of the joint
    .why = A tendon runs there that does not like pressure.
delts_keep_off_nerve_band = three finger widths below the bony roof: pass, but do not stay or press
    .why = A nerve crosses under the muscle there.
delts_after = Circle the arm, small to large, three times each way.
delts_desk = The version by hand.
delts_floor = On your back, a soft ball under the back part of the muscle; slide the arm along the floor.
delts_reach = The ball on the wall.

## Rotator cuffs

rotator_cuff_find = Reach over or under to the flat of your shoulder blade, its outer half, below the bony ridge. Elbow at your side, turn the forearm out: what moves under your fingers is it. You cannot reach the part on the underside of the blade yourself.
rotator_cuff_feel = A deep, sometimes surprising ache that may spread to the outer arm and goes as you lean away.
rotator_cuff_stop = A stab in the joint, tingling below the elbow, an arm that gets weak.
rotator_cuff_not_today = Pain on lifting the arm or at night, a fall or a pop: have it looked at first.
rotator_cuff_who = Swimmers, climbers, throwers, and anyone who serves or spikes.
rotator_cuff_ball = Stand turned half away from a wall, a soft ball on the outer half of the blade, below the ridge; this hand lies on your belly.
rotator_cuff_ball_roll = Circles the size of a coin, then the next place.
rotator_cuff_ball_hold = Stay where it is tender for two breaths.
rotator_cuff_ball_pin = Stay; turn the forearm out and back to the belly, elbow at your side.
rotator_cuff_hands = Sit, this hand on the opposite shoulder. The other hand reaches across below it to the back of the shoulder, flat fingers on the blade.
rotator_cuff_hands_stroke = With flat fingers from the inner edge of the blade outwards.
rotator_cuff_hands_knead = Circles below the bony ridge; follow the flat, not the edge.
rotator_cuff_hands_pin = Rest your fingers; lift this elbow a little and lower it.
rotator_cuff_gun = Only if you reach it without straining: this hand on the opposite shoulder, soft head, lowest setting.
rotator_cuff_gun_glide = Out and in across the flat of the blade, below the ridge. If it rattles, you are on bone.
rotator_cuff_gun_stroke = { rotator_cuff_hands_stroke }
rotator_cuff_keep_off_armpit = the armpit
    .why = Nerves and vessels.
rotator_cuff_keep_off_gap = the soft gap at the back between blade, upper arm and armpit
    .why = A nerve and an artery pass through it.
rotator_cuff_keep_off_ridge = the bony ridge and the edges of the blade, the point of the shoulder
    .why = They are bone.
rotator_cuff_keep_off_front = the front of the joint
    .why = Tendons lie there.
rotator_cuff_after = Bring the arm across your chest, then the hand behind your back, gently, twice each.
rotator_cuff_desk = The version by hand.
rotator_cuff_floor = On your back, knees bent, a soft ball under the flat of the blade; tip the forearm slowly towards the floor and back.
rotator_cuff_reach = A ball in a sock, held over the shoulder.

## Biceps

biceps_find = Bend your elbow, palm up, against the other hand: the bulge on the front of the upper arm.
biceps_feel = A soft ache, and an elbow that straightens freely.
biceps_stop = Tingling in hand or fingers, a cold or pale hand.
biceps_not_today = A pop at elbow or shoulder, or a bulge that has slipped. An elbow that will not straighten days after very hard work: watch for dark urine, and if it comes, get medical help at once.
biceps_who = Pull-ups, rowing, climbing and curls.
biceps_hands = Sit, this forearm on thigh or table, palm up, elbow bent. The other hand takes the bulge from outside.
biceps_hands_stroke = With the palm on the front from three finger widths above the crease of the elbow up towards the shoulder, never on the inner side.
biceps_hands_knead = Lift the bulge off the bone between thumb and fingers, roll it, let go.
biceps_hands_pin = Rest a flat thumb on the bulge; straighten and bend the elbow slowly.
biceps_gun = Sit, forearm on the table, palm up. Soft or flat head, low setting.
biceps_gun_glide = Along the front of the bulge, from three finger widths above the crease to a hand’s width below the shoulder. Never on the inner side.
biceps_gun_stroke = { biceps_hands_stroke }
biceps_keep_off_crease = the crease of the elbow
    .why = Artery, vein and nerve lie shallow.
biceps_keep_off_inner = the groove along the inner side of the upper arm
    .why = The artery of the arm and two nerves run along it.
biceps_keep_off_front_shoulder = the front of the shoulder
    .why = A tendon.
biceps_after = Straighten the elbow and turn the palm up and down, five times.
biceps_desk = Just as it is, with the forearm on the desk.
biceps_floor = On your back, upper arm on a pillow, the same grips.
biceps_reach = If the hand tires, use its heel, and only stroke.
biceps_basis_gun = In a trial with a massage gun on a sore upper arm, nine people had more range for some days.

## Triceps

triceps_find = Press your straight arm against a table edge: the horseshoe on the back of the upper arm.
triceps_feel = A soft, broad ache.
triceps_stop = Tingling on the back of the hand, a wrist or fingers that lift less well.
triceps_not_today = A swelling like an egg at the point of the elbow, or a pop. An elbow that will not bend days after very hard work: watch for dark urine, and if it comes, get medical help at once.
triceps_who = Push-ups, bench and overhead presses, swimming, throwing.
triceps_hands = Sit, this forearm across your lap. The other hand comes from below and takes the back of the upper arm.
triceps_hands_stroke = With the palm on the back of the arm, from a hand’s width above the elbow up to the back of the shoulder.
triceps_hands_knead = Lift it off the bone, roll, let go: inner part, then middle.
triceps_hands_pin = Hold the thick part; bend and straighten the elbow slowly.
triceps_roller = Sit side-on to a table, the roller on it, the back of your upper arm on the roller, palm up.
triceps_roller_roll = From a hand’s width above the elbow to a hand’s width below the armpit, with only the weight of the arm.
triceps_roller_pin = Stay; bend and straighten the elbow, five slow times.
triceps_gun = Sit, this hand on the opposite shoulder or the arm on a table. Soft or flat head, low setting.
triceps_gun_glide = Up the back of the arm, its inner and middle part, not its outer side.
triceps_gun_stroke = { triceps_hands_stroke }
triceps_keep_off_outer = the outer side of the upper arm in its lower half
    .why = A nerve lies on the bone there; massage has numbed it before.
triceps_keep_off_elbow = the point of the elbow and the groove on its inner side
    .why = Bone, and the nerve of the funny bone.
triceps_keep_off_armpit = the armpit
    .why = Nerves and vessels.
triceps_after = Hand to the back of the neck, elbow up, two breaths; then shake the arm out.
triceps_desk = By hand, or the roller on the desk.
triceps_floor = Lie on your side with this arm on top; the other hand kneads from above.
triceps_reach = If you do not reach round, use the roller on the table.
triceps_basis_nerve = Massage on the outer side has paralysed the nerve for a while (one reported case).

## Inner forearms

forearm_flexors_find = Palm up, make a fist and bend the wrist: the fleshy inner side that firms up below the elbow.
forearm_flexors_feel = A dull ache that runs towards the hand and eases; a softer grip.
forearm_flexors_stop = Tingling in thumb or fingers, a weak grip.
forearm_flexors_not_today = A tendon that popped, or fingers that go numb at night. A sore inner elbow that hurts when you grip: have it looked at.
forearm_flexors_who = Everything that grips: climbing, rowing, rackets, grappling, pull-ups, typing.
forearm_flexors_hands = Sit, forearm on a table, palm up, fingers loose. Use the heel of the other hand or flat knuckles.
forearm_flexors_hands_stroke = With the palm from three finger widths above the wrist up to the elbow, light at both ends.
forearm_flexors_hands_strip = The same path with the heel of the hand, slowly, on the thick part only; about five seconds a lane.
forearm_flexors_hands_pin = Rest the heel of the hand on the thick part; bend the wrist back, then make a loose fist.
forearm_flexors_ball = Palm down, the thick part of the inner forearm on a soft ball on the table. The table carries the arm.
forearm_flexors_ball_roll = From below the elbow to the middle of the forearm; move from the elbow, without force.
forearm_flexors_ball_pin = Stay; open and close the hand slowly.
forearm_flexors_stick = The stick on the table, the inner forearm across it.
forearm_flexors_stick_roll = From below the elbow to three finger widths above the wrist. The weight of the arm is enough.
forearm_flexors_gun = Forearm on the table, palm up. Soft head, lowest setting.
forearm_flexors_gun_glide = On the thick upper half, from the middle of the forearm to three finger widths below the crease. As light as a phone that buzzes.
forearm_flexors_gun_stroke = { forearm_flexors_hands_stroke }
forearm_flexors_keep_off_crease = the crease of the elbow
    .why = Artery, vein and nerve lie shallow.
forearm_flexors_keep_off_funny_bone = the inner knob of the elbow and the groove behind it
    .why = A tendon, and the nerve of the funny bone.
forearm_flexors_keep_off_wrist = the last three finger widths before the wrist
    .why = A nerve of the hand lies shallow there; massage has hurt it before.
forearm_flexors_after = Arm straight, palm up, ease the fingers back with the other hand for two breaths.
forearm_flexors_desk = All of it; it was made for a desk.
forearm_flexors_floor = Kneel with your forearms on the seat of a chair, the same strokes.
forearm_flexors_reach = If the other hand is tired, use the ball on the table.
forearm_flexors_basis_nerve = The nerve above the wrist was hurt by a massage (one reported case).

## Outer forearms

forearm_extensors_find = Palm down, lift your hand: the roll of muscle on the thumb side just below the elbow.
forearm_extensors_feel = A mild ache, and a lighter hand.
forearm_extensors_stop = Fingers or thumb that lift less well, tingling on the back of the hand.
forearm_extensors_not_today = A sore outer elbow for more than a few days (tennis elbow): have it looked at. Rubbing it hard does not help.
forearm_extensors_who = Rackets, climbing, rowing, the mouse.
forearm_extensors_hands = Sit, forearm on a table, palm down, elbow bent. The other hand lies on top.
forearm_extensors_hands_stroke = With a flat palm from three finger widths above the wrist up to the elbow, hardly touching near the top.
forearm_extensors_hands_knead = Lift the roll of muscle in the middle of the forearm, roll it, let go. Lift rather than press.
forearm_extensors_hands_pin = Rest a flat hand on the middle; make a soft fist and let the hand hang.
forearm_extensors_ball = Stand close to a wall, elbow bent, a soft ball between the wall and the back of the forearm.
forearm_extensors_ball_roll = Along the middle of the forearm; turn back a hand’s width short of the elbow, and keep moving.
forearm_extensors_stick = Forearm on your thigh, palm down, the stick in the other hand.
forearm_extensors_stick_roll = Lightly up and down the middle of the forearm, a hand’s width away from the elbow.
forearm_extensors_gun = Forearm on the table, palm down. Soft head, lowest setting.
forearm_extensors_gun_glide = On the middle third only, a hand’s width away from the elbow.
forearm_extensors_gun_stroke = { forearm_extensors_hands_stroke }
forearm_extensors_keep_off_outer_knob = the outer knob of the elbow
    .why = A tendon that gets sore, not a muscle.
forearm_extensors_keep_off_nerve = two to four finger widths below that knob: no rubbing across, no staying
    .why = A nerve to the fingers passes there; friction massage has paralysed it.
forearm_extensors_keep_off_elbow_point = the point of the elbow
    .why = It is bone.
forearm_extensors_keep_off_wrist = the back of the wrist
    .why = Tendons and bone.
forearm_extensors_after = Arm straight, palm down, let the hand hang and turn it inwards for two breaths.
forearm_extensors_desk = All of it works at a desk.
forearm_extensors_floor = Kneel, forearm on the seat of a chair, the same strokes.
forearm_extensors_reach = If the other hand is tired, use the soft ball on the wall.
forearm_extensors_basis_friction = “Rubbing across a sore tendon heals tennis elbow”: two trials, too small to show it.
forearm_extensors_basis_nerve = Friction massage below the elbow has paralysed the nerve to the fingers (one reported case).

## Hands

hands_find = The pad of the thumb, the pad below the little finger, and the flesh between the bones. Press thumb and little finger together: both pads firm up.
hands_feel = Warm, and the hand opens by itself.
hands_stop = Tingling in any finger, or a joint that hurts.
hands_not_today = A joint that is swollen, hot or locked, a torn callus, a finger that popped.
hands_who = Climbers, rowers, cyclists, racket players, everyone who lifts.
hands_hands = Sit, the back of this hand in your lap or on a table. Use a knuckle of the other hand, or the flat of the thumb.
hands_hands_stroke = From the fingers to the wrist, palm and back, as if putting on a glove.
hands_hands_knead = Slow circles with one knuckle on the thumb pad, then on the pad of the little finger. No digging.
hands_hands_between = In the palm, from the knuckles towards the wrist between the bones, lightly; one lane a breath.
hands_ball = The palm on a soft ball on the table.
hands_ball_roll = Over both pads and the middle of the palm. The weight of the arm is enough.
hands_ball_hold = Stay on the thumb pad for two breaths.
hands_keep_off_joints = the knuckles and finger joints
    .why = They are joints.
hands_keep_off_carpal = the middle of the heel of the hand and the crease of the wrist
    .why = A nerve runs through a tunnel below.
hands_keep_off_guyon = the heel of the hand on the little-finger side, beside the small bone
    .why = A nerve and an artery pass there.
hands_after = Spread your fingers wide and make a loose fist, five times.
hands_desk = Just as it is.
hands_floor = The same grips lying down; or press your palms together above you.
hands_reach = Spare your thumb: use a knuckle or the ball.

## Belly

abs_find = Between the lowest ribs, the hip bones and the pubic bone. Lie down and lift your head: what firms up is the muscle.
abs_feel = Warm, and your breath gets longer.
abs_stop = Pain, nausea, a throbbing you can feel. Belly pain that stays or grows: see a doctor today.
abs_not_today = Pregnancy, a hernia, a recent operation, belly pain of any kind, a full stomach.
abs_who = Core training, grappling, rowing.
abs_instead = Do not press here: no ball, no roller, no gun. Lay a warm hand on it and breathe, stroke the skin lightly, or stretch out long. Nothing at all after a meal.
    .how = Lie on your back, knees bent.
abs_instead_breathe = Rest a flat hand below the navel and breathe into it: in through the nose, out for longer.
abs_instead_stroke = A wide, slow circle around the navel, up on your right, across, down on your left, with the weight of the hand and no more.
abs_keep_off_all = any pressure into the belly or against the edge of the ribs
    .why = Organs and large vessels; one man on blood thinners bled heavily after a massage gun was used.
abs_keep_off_groin = the groin, and any bulge that shows when you cough
    .why = Vessels, or a hernia.
abs_after = Stretch both arms overhead and lie long for three breaths.
abs_desk = Sit tall, a hand on your belly, six slow breaths.
abs_floor = Just as it is; or lie on your front, propped on your forearms, for five breaths.
abs_reach = There is nothing to reach. Leave it out if you like; nothing is lost.
abs_basis_gun = A massage gun on the belly was followed by a heavy bleed in its wall, in one ill man on blood thinners.

## Hip flexors

hip_flexors_find = Where leg and trunk meet. Sit and lift the knee: a cord rises in the crease. It is the border of what you may touch; everything on its inner side is the groin.
hip_flexors_feel = A long pull at the front; you stand taller.
hip_flexors_stop = A pinch deep in the groin, tingling on the front or outside of the thigh.
hip_flexors_not_today = Pain in the groin when you cough or sneeze, a hernia, a groin pulled in the last three days. With an artificial hip, ask your doctor first.
hip_flexors_who = Runners, cyclists, footballers, anyone who kicks, and everyone who sits for long.
hip_flexors_instead = Not with a ball, a roller, a stick, a gun or your fingers: the way there leads through the belly, or past the great vessels and the nerve of the leg. Stretch it, swing the leg, and massage the quads below it. A therapist can treat it.
    .how = Kneel on this knee on something soft, the other foot in front, one hand on a chair.
hip_flexors_instead_stretch = Tuck your tailbone under, then let the hips come forward a little. You feel it at the front, not in your back. Three breaths.
hip_flexors_instead_swing = Stand, hold on, and swing this leg forward and back, loose and small.
hip_flexors_keep_off_groin = the groin: from the crease a hand’s width down and in, and wherever you feel a pulse
    .why = Artery, vein, nerve and lymph nodes of the leg.
hip_flexors_keep_off_belly = the belly above the crease
    .why = Organs and large vessels.
hip_flexors_keep_off_hip_point = the inner side of the bony point at the front of the pelvis
    .why = A skin nerve of the thigh passes close by.
hip_flexors_after = Walk a few long steps.
hip_flexors_desk = Sit sideways on the front edge of the chair and let this leg go back, knee low, trunk tall, for three breaths.
hip_flexors_floor = Just as it is.
hip_flexors_reach = If you do not like to kneel, stand with this foot behind you on a low stool.

## Outer hips

tfl_itb_find = From the bony point at the front of the pelvis two to three finger widths down and back: a pad the size of two thumbs. Turn the leg in and it firms up.
tfl_itb_feel = A dull ache in one place, never a burn down the thigh.
tfl_itb_stop = Burning or numbness on the outer thigh.
tfl_itb_not_today = Outer knee pain that returns at the same kilometre: have it looked at. A sore bone at the side of the hip at night.
tfl_itb_who = Runners, cyclists, footballers.
tfl_itb_ball = Stand side-on to a wall, the ball on the pad; the other leg carries you.
tfl_itb_ball_roll = Circles the size of a coin. Stay on the pad: there is bone in front and behind.
tfl_itb_ball_hold = Stay where it is tender for two breaths.
tfl_itb_hands = Sit, or lie on the other side. A loose fist on the pad.
tfl_itb_hands_knead = Slow circles with the knuckles.
tfl_itb_hands_stroke = With a flat hand from the pad up and back towards the rim of the pelvis.
tfl_itb_roller = If the ball presses too hard on one point: lie on your side, turned forward a little, the roller under the pad, the other foot on the floor in front.
tfl_itb_roller_roll = A short way up and down; it ends where the thigh begins.
tfl_itb_gun = Sit. Flat or soft head, low setting.
tfl_itb_gun_glide = Circles on the pad, not down the thigh.
tfl_itb_gun_stroke = { tfl_itb_hands_stroke }
tfl_itb_keep_off_band = the band down the outer thigh, and the outer knee
    .why = A sheet like a tendon; rolling did not make it softer.
tfl_itb_keep_off_hip_point = the bony point at the front of the pelvis and its inner side
    .why = Bone, and a skin nerve of the thigh.
tfl_itb_keep_off_trochanter = the bone at the side of the hip
    .why = The cushion on it gets sore.
tfl_itb_after = Cross this leg behind the other and lean away for two breaths.
tfl_itb_desk = A loose fist on the pad as you sit.
tfl_itb_floor = The roller; then buttocks and quads rather than the band.
tfl_itb_reach = The ball on the wall.
tfl_itb_basis_band = “Rolling or stretching makes the band softer”: in 30 people it was as stiff as before.

## Buttocks

glutes_find = Squeeze: the whole cushion. The best quarter is the upper outer one, between the rim of the pelvis and the bone at the side of the hip.
glutes_feel = Broad and dull, spreading a little; afterwards the hips swing freely.
glutes_stop = Tingling, burning or a line of pain down the leg.
glutes_not_today = Pain that runs down below the knee, pain at the side of the hip at night, a fall on the hip.
glutes_who = Almost everyone: squats, running, cycling, rowing, football.
glutes_roller = Sit on the roller, hands on the floor behind you, lean to this side, this foot over the other knee. Your arms take the extra weight.
glutes_roller_roll = From the rim of the pelvis down to where the buttock is thickest, and back. A hand’s width, one breath.
glutes_roller_hold = Stay where it is tender in the upper outer quarter, three breaths.
glutes_roller_pin = Stay; let the knee sink out and come in, the leg loose.
glutes_ball = Stand with back and side to a wall, the ball on the upper outer quarter, knees soft.
glutes_ball_roll = Circles, from bending your knees. Lean less over bone.
glutes_ball_hold = Stay where it is tender for three breaths.
glutes_ball_pin = Stay; turn this foot in and out on its heel.
glutes_hands = Lie on the other side, the upper knee forward on a cushion. A loose fist or the heel of the hand.
glutes_hands_stroke = With a flat hand from the middle of the buttock up and out to the rim of the pelvis.
glutes_hands_knead = Press the fist in and roll it over its knuckles, place by place, with the weight of the arm.
glutes_hands_hold = Rest the fist where it is tender for two breaths.
glutes_gun = Stand with your weight on the other leg, or lie on the other side. Ball or flat head, low to medium setting.
glutes_gun_glide = In lanes across the upper outer half, from a hand’s width beside the middle out to the side; a hand’s width in three seconds.
glutes_gun_stroke = { glutes_hands_stroke }
glutes_keep_off_tailbone = the tailbone and the sacrum
    .why = They are bone.
glutes_keep_off_trochanter = the bone at the side of the hip
    .why = The cushion on it gets sore.
glutes_keep_off_sciatic = the lower middle, halfway between the sit bone and the bone at the side
    .why = The sciatic nerve passes exactly there.
glutes_keep_off_sit_bone = the sit bone
    .why = Bone and tendon.
glutes_after = Pull this knee towards the other shoulder for two breaths.
glutes_desk = Shift to the other half of the chair and knead the upper outer quarter with a loose fist. Do not sit on a ball: all your weight would be on it.
glutes_floor = The roller.
glutes_reach = If the floor is far away: ball and wall.

## Deep buttocks

deep_rotators_find = Think of a line from the top of the cleft to the bone at the side of the hip: the outer half of it, deep. As you sit, let the knee fall out and in: it tightens and goes slack.
deep_rotators_feel = Deep and in one place. A good place gets quieter within three breaths.
deep_rotators_stop = Tingling, an electric jolt, numbness in leg or foot.
deep_rotators_not_today = Sciatica, pain that runs down below the knee, a leg that feels weak.
deep_rotators_who = Runners, rowers, footballers, and anyone who drives for hours.
deep_rotators_ball = Stand with back and side to a wall, a soft ball on the outer half of the line, this foot a little forward.
deep_rotators_ball_hold = Lean in and wait, two breaths. If anything tingles, come off.
deep_rotators_ball_pin = Stay; turn foot and knee in and out, slowly, on the heel.
deep_rotators_hands = Lie on the other side, the upper knee forward on a cushion, the heel of your hand on the outer half of the line.
deep_rotators_hands_knead = Small, slow circles, wide and soft.
deep_rotators_hands_stretch = Slide this knee further forward and let it hang for two breaths.
deep_rotators_keep_off_tingle = any spot that sends tingling down the leg
    .why = That is the sciatic nerve.
deep_rotators_keep_off_inner = the inner half of the line and the lower middle of the buttock
    .why = The sciatic nerve comes out there and runs down.
deep_rotators_keep_off_trochanter = the bone at the side of the hip
    .why = The cushion on it gets sore.
deep_rotators_after = Sit, foot over the other knee, and lean forward for two breaths.
deep_rotators_desk = The stretch on the chair, not a ball: sitting on one puts your whole weight on the nerve.
deep_rotators_floor = On your back, this foot over the other knee, draw both legs in for three breaths. The ball only if the wall was comfortable.
deep_rotators_reach = Stretch instead.

## Inner thighs

adductors_find = Sit and squeeze a cushion between your knees: the soft mass on the inner thigh. Stay on its lower two thirds.
adductors_feel = Soft, ticklish at first, then warm.
adductors_stop = A throb under the tool, tingling on the inner shin.
adductors_not_today = A pulled groin, a lump in the groin. A hot, sore cord along the inner thigh: see a doctor today.
adductors_who = Football, martial arts, skating, deep squats and lunges.
adductors_hands = Sit with this foot on the other knee, or this knee out on a cushion. One hand or both; you see and feel the veins, and keep off them.
adductors_hands_stroke = Lightly with the palm from a hand’s width above the knee up to two thirds of the thigh, then lift off.
adductors_hands_knead = Lift the soft mass, roll it, let go, with both hands in turn.
adductors_hands_pin = Rest a flat hand; let the knee sink out and come up slowly.
adductors_roller = Lie on your front on the forearms, this knee bent and out to the side, the roller parallel to you under the inner thigh.
adductors_roller_roll = Sideways from the hips, from a hand’s width above the knee to the end of the lower two thirds.
adductors_roller_pin = Stay; bend and straighten the knee, five slow times.
adductors_gun = Sit with the knee out. Soft head, lowest setting.
adductors_gun_glide = From a hand’s width above the knee up to two thirds, around veins you can see.
adductors_gun_stroke = { adductors_hands_stroke }
adductors_keep_off_upper_third = the upper third and the groin
    .why = Artery, vein, nerve and lymph nodes of the leg.
adductors_keep_off_inner_knee = the inner side of the knee
    .why = Tendons and a skin nerve.
adductors_keep_off_veins = any vein you can see, or feel as a cord
    .why = The long vein of the leg runs here; a cord that hurts can be a clot.
adductors_after = Stand wide and shift your weight from side to side, five times.
adductors_desk = By hand, the knee out.
adductors_floor = The roller.
adductors_reach = If your hips are too stiff for the roller, use your hands.

## Quads

quads_find = Sit and straighten your knee: all that firms up between a hand’s width below the groin and three finger widths above the kneecap.
quads_feel = A broad ache that goes as you roll off; the knee bends more easily.
quads_stop = A sharply painful point, a pulse under the tool, a numb patch. A thigh that swells: get medical help now. One as hard as wood: your emergency number or an emergency department, now.
quads_not_today = A dead leg, or a pop. Days after a very hard first session, a thigh that is swollen and weak, or dark urine: get medical help now.
quads_who = Squats, cycling, running downhill, football, everything with jumps.
quads_roller = Lie on your front on the forearms, the roller across this thigh; the other leg is out to the side and takes the extra weight.
quads_roller_roll = From a hand’s width below the groin to three finger widths above the kneecap, and back. One length, one breath.
quads_roller_hold = Stay where it is tender for three breaths, jaw loose.
quads_roller_pin = Stay; bend the knee slowly and let it down, as far as is comfortable.
quads_hands = Sit, leg half straightened, heel on the floor, thigh loose.
quads_hands_stroke = With both palms, one after the other, from above the kneecap up towards the hip.
quads_hands_knead = Grip, lift and let go with both hands in turn, like dough: front, outer part, inner part.
quads_hands_strip = With flat knuckles from above the kneecap upwards, one lane a breath.
quads_stick = Sit, leg half straightened, the stick across the thigh.
quads_stick_roll = Up and down in three lanes, from three finger widths above the kneecap to a hand’s width below the groin. Keep the thigh loose.
quads_stick_strip = Once up each lane, slowly, five seconds a lane.
quads_gun = Sit, leg half straightened. Ball or flat head, low to medium setting.
quads_gun_glide = Up in three lanes, middle, outer, inner; a hand’s width in three seconds.
quads_gun_stroke = { quads_hands_stroke }
quads_keep_off_kneecap = the kneecap and the tendon below it
    .why = Bone and tendon.
quads_keep_off_groin = the top hand’s width and the groin
    .why = Vessels and nerve.
quads_keep_off_band = the outer edge, where the band runs
    .why = It is not muscle.
quads_keep_off_bruise = the place of a knock
    .why = Bone can form in a deep bruise.
quads_after = Standing, heel towards the buttock for two breaths; or bend and straighten the knee five times.
quads_desk = Stick or hands; or slide your forearm up along the thigh.
quads_floor = The roller.
quads_reach = If you cannot lie on your front, use hands or stick.
quads_basis_pressure = Rolling at a pain of 4, 6 or 8 out of 10 gave 16 people the same range.
quads_basis_roller = Soft, medium and hard rollers did the same in 36 people.

## Hamstrings

hamstrings_find = Sit and press your heel into the floor: two cords stand out above the hollow of the knee. Follow them up to the sit bone; you treat the flesh between, not the cords.
hamstrings_feel = A broad ache; bending forward gets easier.
hamstrings_stop = Tingling in calf or foot, a stab at the sit bone.
hamstrings_not_today = A pop or a sudden stab while sprinting: have it looked at. A bruise that sinks down the thigh.
hamstrings_who = Sprints, deadlifts, football, rowing.
hamstrings_roller = Sit on the floor, the roller under this thigh, hands behind you, the other foot flat. Your hands decide how much weight goes on.
hamstrings_roller_roll = From a hand’s width above the hollow of the knee to a hand’s width below the sit bone. Turn the foot out, then in, to meet both halves.
hamstrings_roller_hold = Stay where it is tender for three breaths.
hamstrings_roller_pin = Stay; straighten the knee slowly and bend it.
hamstrings_ball = Sit on a firm chair, a soft ball under this thigh, first a little outside, then a little inside its middle line.
hamstrings_ball_pin = Straighten the knee slowly and bend it; after three times move the ball by a hand’s width.
hamstrings_ball_roll = Shift the thigh over the ball from side to side, a little. If it tingles in the middle, stay beside it.
hamstrings_ball_hold = Rest where it is tender for two breaths.
hamstrings_hands = Sit on the front of a chair, heel on the floor, knee half bent, thigh loose. Both hands come from below.
hamstrings_hands_stroke = With both palms from a hand’s width above the hollow up to the buttock.
hamstrings_hands_knead = Lift the muscle from below, left and right hand in turn; it hangs into your hands.
hamstrings_hands_hold = Rest flat fingers where it is tender for two breaths.
hamstrings_stick = Stand with this foot on a low stool, knee soft, the stick behind the thigh.
hamstrings_stick_roll = Up and down between a hand’s width above the hollow and a hand’s width below the sit bone. Pull the stick towards you a little.
hamstrings_stick_stroke = { hamstrings_hands_stroke }
hamstrings_gun = Stand with this foot on a stool, knee soft. Ball or flat head, low to medium setting.
hamstrings_gun_glide = Up in two lanes, outer and inner half; a hand’s width in three seconds.
hamstrings_gun_stroke = With the palm from above the hollow upwards, slowly.
hamstrings_keep_off_hollow = the hollow behind the knee and a hand’s width above it
    .why = Artery, vein and nerves lie shallow.
hamstrings_keep_off_sit_bone = the sit bone
    .why = A tendon that gets sore.
hamstrings_keep_off_cords = the two cords beside the hollow
    .why = Tendons; a nerve runs along the outer one.
hamstrings_keep_off_nerve_line = the middle line, if it tingles
    .why = The sciatic nerve runs down it, deep.
hamstrings_after = Hands on a table, bend at the hips with a long back, three times.
hamstrings_desk = The ball on the chair.
hamstrings_floor = The roller.
hamstrings_reach = On your back, foot up the wall: the muscle comes to your hands.
hamstrings_basis_reach = Pooled over 21 studies, rolling before training gave about 4% more range.

## Calves

calves_find = Rise on your toes: two heads bulge below the hollow of the knee. Further down it gets flat and runs into the Achilles tendon.
calves_feel = A dull ache, and a foot that bends further.
calves_stop = A calf that swells, gets warm, redder or darker than the other, or throbs: hands off, do not rub, get medical help now. With breathlessness or pain in the chest: call your emergency number.
calves_not_today = Any sign of a clot; check for that first after a long journey, an operation or bed rest. A pop, as if someone had kicked your calf. A calf as hard as wood: your emergency number or an emergency department, now.
calves_who = Running, jumping, football, basketball, cycling: every step pushes off here.
calves_hands = Sit with this ankle on the other knee, or the foot on a chair and the knee bent: the calf hangs.
calves_hands_stroke = With both palms in turn from above the heel up to three finger widths below the hollow of the knee, light at the top.
calves_hands_knead = Lift and roll both heads, then the flat part below.
calves_hands_hold = Rest flat fingers where it is tender for two breaths.
calves_roller = Sit on the floor, the roller under this calf, the other foot flat, hands behind you. One leg only; do not stack the other on top.
calves_roller_roll = From where the tendon ends, a hand and a half above the heel, to three finger widths below the hollow of the knee. Your hips may stay down.
calves_roller_hold = Stay where it is tender for three breaths.
calves_roller_pin = Stay; pull your toes up and point them, or circle the foot slowly.
calves_stick = Sit, foot flat, knee bent, the stick behind the calf.
calves_stick_roll = Up and down above the tendon: inner head, outer head, flat part. Not on the edge of the shin bone.
calves_stick_stroke = With the palms slowly from above the heel upwards.
calves_ball = Sit with the calf on a ball on a footstool.
calves_ball_roll = Short rolls left and right, with the leg’s own weight.
calves_ball_hold = Stay for two breaths.
calves_ball_pin = Stay; circle the foot both ways.
calves_gun = Sit with this ankle on the other knee. Ball or flat head, low setting.
calves_gun_glide = Up in two lanes above the tendon, inner and outer head; stop three finger widths below the hollow.
calves_gun_stroke = With the palm slowly from above the heel upwards.
calves_keep_off_hollow = the hollow behind the knee and three finger widths below it
    .why = Artery, vein and nerve lie shallow.
calves_keep_off_achilles = the Achilles tendon and the heel bone
    .why = Tendon and bone.
calves_keep_off_inner_shin = the inner edge of the shin bone and the groove behind the inner ankle
    .why = Bone; below it an artery and a nerve.
calves_keep_off_outer_knob = the bony knob at the outer knee
    .why = A nerve winds round the bone just below.
calves_keep_off_veins = varicose veins
    .why = They bleed and clot easily.
calves_after = Pull your toes up and point them, ten times.
calves_desk = By hand; or lay this calf on the other knee and move it along, with the leg’s own weight.
calves_floor = The roller.
calves_reach = If you cannot bend down, use the stick.
calves_basis_seconds = At the ankle, 30 seconds of rolling did nothing; 90 and 300 did, for less than half an hour (45 people).
calves_basis_range = Weeks of rolling do not make the ankle bend further; the thighs did gain (11 studies).
calves_basis_gun = Five minutes with a massage gun gave the ankle 5.4° more, for a while (16 men).
calves_basis_sore = “The massage gun takes the soreness out of calves”: in 65 people it did not.

## Shins

shins_find = A finger on the front edge of the shin bone, then slide off outwards: a soft strip. Lift the foot and it firms up.
shins_feel = A narrow, dull ache beside the bone.
shins_stop = One painful point on the bone, tingling between the first two toes.
shins_not_today = Pain at one point of the bone, worse at night or on hopping: have it looked at. Shins that go tight and numb on every run. Hard as wood after a hard session or a kick, with pain that grows, or a foot you cannot lift: your emergency number or an emergency department, now.
shins_who = Running, hiking downhill, football.
shins_hands = Sit, foot flat, or this ankle on the other knee. The heel of the hand or flat fingers; they feel where bone begins.
shins_hands_stroke = Beside the bone, from a hand’s width above the ankle up to a hand’s width below the knee.
shins_hands_knead = Small circles with flat fingers along the strip, away from the edge.
shins_stick = Sit, foot flat, the stick at a slant on the outer front of the lower leg.
shins_stick_roll = Lightly up and down the strip. If it rattles, you are on bone.
shins_gun = Hardly worth it. Sit. Soft head, lowest setting.
shins_gun_glide = Up the strip, off the bone; a hand’s width in three seconds.
shins_gun_stroke = { shins_hands_stroke }
shins_keep_off_bone = the shin bone and its front edge
    .why = It is bone.
shins_keep_off_inner_edge = the inner edge of the shin bone
    .why = That is where overused bone hurts; pressing does not help.
shins_keep_off_outer_knob = the bony knob at the outer knee and three finger widths below it
    .why = A nerve winds round the bone there.
shins_keep_off_ankle_front = the front of the ankle
    .why = Tendons, an artery and a nerve.
shins_after = Circle the foot, five times each way.
shins_desk = By hand, the ankle on the other knee.
shins_floor = Sit with the knee up, the same strokes. No roller: your weight would land on the bone.
shins_reach = The stick, lightly.

## Outer lower legs

peroneals_find = Between the bony knob at the outer knee and the outer ankle. Turn the sole outwards and a strip firms up; only its middle third is treated.
peroneals_feel = A narrow ache along the outside.
peroneals_stop = Tingling on the top of the foot, a foot that slaps.
peroneals_not_today = An ankle twisted in the last three days, a snap behind the outer ankle. A foot you cannot lift: your emergency number or an emergency department, now.
peroneals_who = Trails, football, basketball, tennis: everything that tips the foot.
peroneals_hands = Sit with this ankle on the other knee, outer side up, or the knee up and the foot on the chair.
peroneals_hands_stroke = With flat fingers from a hand and a half above the outer ankle up to a hand’s width below the knob.
peroneals_hands_knead = Lift the strip between thumb and fingers, roll it, let go; the middle third only.
peroneals_stick = Sit, foot flat, the knee turned in a little, the stick on the outer lower leg.
peroneals_stick_roll = A short way up and down the middle third.
peroneals_gun = Hardly worth it: there is a nerve at either end. Sit. Soft head, lowest setting.
peroneals_gun_glide = On the middle third, a hand’s width away from the knob.
peroneals_gun_stroke = { peroneals_hands_stroke }
peroneals_keep_off_knob = the bony knob at the outer knee and three finger widths below it
    .why = The nerve that lifts the foot lies on the bone here.
peroneals_keep_off_lower_third = the lower third above the outer ankle
    .why = A skin nerve comes out there, and the tendons begin.
peroneals_keep_off_ankle = the outer ankle
    .why = Bone and tendons.
peroneals_after = Circle the foot, five times each way.
peroneals_desk = By hand.
peroneals_floor = Sit with the knee up, the same grips. Do not lie on a roller here: it presses the nerve.
peroneals_reach = The stick.

## Soles

feet_find = The sole from the heel to the ball of the foot. Pull your big toe up: the cord in the arch is the fascia, with the short muscles on both sides.
feet_feel = A bright ache that turns warm, and a foot that spreads wider as you stand.
feet_stop = Toes that tingle, a stab under the heel.
feet_not_today = Diabetes, or anything that takes the feeling from your feet: no ball and no gun; hands only, lightly, if your doctor agrees. One painful bone, worse on hopping. A stab with your first steps in the morning, for weeks now: have it looked at.
feet_who = Running, basketball, football, standing all day.
feet_ball = Sit, the bare foot on a ball, the other foot flat. Later you may stand and hold on.
feet_ball_roll = From the front of the heel to the ball of the foot and back, inner, middle and outer lane; one lane a breath.
feet_ball_hold = Stay where the arch is tender; curl and stretch your toes. Three breaths.
feet_hands = Sit with this ankle on the other knee. Knuckles or flat thumbs.
feet_hands_stroke = From the toes over the sole to the heel, firm enough not to tickle.
feet_hands_strip = With the knuckles slowly from the ball of the foot to the heel, three lanes.
feet_hands_cross = Across the arch from side to side with both thumbs flat; the skin moves along.
feet_gun = A ball does it better. Sit with the ankle on the other knee. Soft head, lowest setting.
feet_gun_glide = On the arch from heel to ball, off the heel and the toes.
feet_gun_stroke = With the palm slowly from the toes to the heel.
feet_keep_off_heel_point = a spot under the heel that hurts sharply
    .why = Irritated fascia, or bone.
feet_keep_off_ball_tingle = a spot that makes your toes tingle
    .why = A thickened nerve.
feet_keep_off_inner_ankle = the groove behind the inner ankle
    .why = Artery and nerve of the sole.
feet_keep_off_skin = cracks, blisters, warts, athlete’s foot
    .why = It hurts the skin, and warts and fungus spread.
feet_after = Spread and curl your toes five times, then circle the ankle.
feet_desk = A ball under the desk, in socks.
feet_floor = Stand with a hand on the wall, the ball under the arch.
feet_reach = If you cannot cross the leg, use the ball.

## The guides to the muscles, and the map that leads to them

muscles-which = Which muscle?
muscles-map = Body map, front and back. The list beside it leads to the same guides.
muscles-area-legs = Hips and legs
muscles-area-back = Back and neck
muscles-area-front = Front
muscles-area-arms = Shoulders and arms
muscles-hint = Point at a muscle to read its name; click to open its guide.
muscles-in-plan = in your plan
muscles-leave = do not press
muscles-time = How long
# $usual, $short, $long: seconds.
muscles-seconds-a-side =
    { $usual ->
        [one] { $usual } second a side ({ $short } to { $long })
       *[other] { $usual } seconds a side ({ $short } to { $long })
    }
muscles-seconds-together =
    { $usual ->
        [one] { $usual } second, both sides at once ({ $short } to { $long })
       *[other] { $usual } seconds, both sides at once ({ $short } to { $long })
    }
# $level: the name of a level of pressure.
muscles-up-to = up to { $level }
muscles-feel = Should feel like
muscles-overview = Where it is
muscles-keep-off = Keep off
# $places: those never to press, as `how-never` names them.
muscles-keep-off-more = Whichever muscle it is, never press { $places }
muscles-all-never = When not to
muscles-how = How to do it
muscles-instead = What to do instead
muscles-tool = Tool
muscles-side = Side
muscles-move = Move
# $seconds: how long. $reps: how often.
muscles-move-seconds = { $seconds } s
muscles-move-reps =
    { $reps ->
        [one] { $seconds } s, once
       *[other] { $seconds } s, { $reps } times
    }
muscles-after = Afterwards
# In the guide, before how the massage gun is used on the calves; before a session it is asked.
muscles-clot-first = First rule out a clot: no leg that is swollen, warm, darker or throbbing.
muscles-gun = Massage gun
muscles-stop = When to stop
muscles-tingle = Tingling or numbness: take the pressure off at once. If it has gone within ten minutes, leave the spot for today; if not, see a doctor today. If anything is weak, get medical help now.
muscles-not-today = Not today
muscles-elsewhere = In other places
muscles-desk = At a desk
muscles-floor = On the floor
muscles-reach = Hard to reach
muscles-who = For whom
# $activities: activities after which the rules name this muscle.
muscles-who-rules = In plans after { $activities }.
muscles-neighbours = Next to it
muscles-studies = What the studies say
muscles-studies-rest = Positions, directions and seconds come from practice, not from trials.
muscles-studies-none = We found no trial of self-massage of this muscle. Positions, directions and seconds come from practice, not from trials.
muscles-general = This is general information, not medical advice.
# Where you have noted an injury or the like. $muscle: where. $issue: what.
muscles-noted = { $muscle }: you noted “{ $issue }”. Leave it out until that is resolved.

## The figures. No text is in them; this is what a screen reader says.

# $muscle, $view: what is seen. $move: the move, with its description. $places: where to keep off.
figure-muscle = { $muscle }, { $view }. Hatched: { $places }.
figure-move = { $muscle }, { $view }. { $move }: { $what } Hatched: { $places }.
figure-view-front = from the front
figure-view-back = from behind
figure-view-palm = the palm
figure-view-sole = the sole
figure-view-leg = from the outer side
figure-hatched = Hatched: keep off. Dashed: pass lightly, do not stay.
figure-hatched-plain = Hatched: keep off.
# Some places differ from person to person.
figure-unseen = The picture cannot show: { $places }.
