# Rubdown's terms. Each id is an id of the rules; the text is what the user reads.
# Names are for lists and headings. Where a name is also used inside a sentence, an attribute
# has that form.

## Activities

activity-strength_lower = Lower body
activity-strength_upper = Upper body
activity-strength_full = Full body
activity-running = Running
activity-cycling = Cycling
activity-swimming = Swimming
activity-rowing = Rowing
activity-hiit = HIIT or CrossFit
activity-tennis = Tennis
activity-soccer = Football (soccer)
activity-basketball = Basketball
activity-volleyball = Volleyball
activity-martial_arts = Martial arts
activity-climbing = Climbing
activity-yoga = Yoga or stretching

## Kinds of training

family-strength = Strength
family-endurance = Endurance
family-hiit = Intervals
family-sport = Sport
family-mobility = Mobility

kind-training = Training
kind-competition = Competition
# $activity: its id; none if it is not known. Within a sentence.
competition-word =
    { $activity ->
        [running] race
        [cycling] race
        [swimming] race
        [rowing] race
        [strength_lower] meet
        [strength_upper] meet
        [strength_full] meet
        [tennis] match
        [soccer] match
        [basketball] game
        [volleyball] match
       *[none] competition
    }

## What a day is to the rules

mark-rest_day = rest day
mark-light_only = light massage only
mark-day_before_competition = no massage, the day before a competition

## How certain a massage to come is

standing-kept = picked
standing-recommended = suggested
standing-optional = if you like
standing-provisional = if the session goes as planned
standing-provisional_optional = if the session goes as planned, and you like

## How hard it was: session RPE after Foster, and its four bands

rpe-1 = very, very easy
rpe-2 = easy
rpe-3 = moderate
rpe-4 = somewhat hard
rpe-5 = hard
rpe-6 = hard to very hard
rpe-7 = very hard
rpe-8 = extremely hard
rpe-9 = near maximal
rpe-10 = maximal

band-easy = easy
band-moderate = moderate
band-hard = hard
band-exhausting = exhausting

## Muscles
## .left and .right: the same muscle on one side. .anatomy: what anatomists call it.
## .percussion: whether and how a massage gun may be used there. .avoid: what to avoid by hand or
## with a roller or ball.

muscle-neck_posterior = Back of the neck
    .left = Left side of the nape
    .right = Right side of the nape
    .anatomy = Splenius, semispinalis capitis, upper cervical trapezius
    .percussion = Never with a massage gun.
    .avoid = pressure of any kind; a light, flat stroke at most, and nothing at the front or the sides

muscle-upper_traps = Tops of the shoulders
    .left = Top of the left shoulder
    .right = Top of the right shoulder
    .anatomy = Descending trapezius, levator scapulae
    .percussion = Only the outer half, a hand’s width from the neck, lowest setting.
    .avoid = the front and sides of the neck, the collarbone and the hollow above it

muscle-mid_back = Between the shoulder blades
    .left = Beside the left shoulder blade
    .right = Beside the right shoulder blade
    .anatomy = Rhomboids, middle and lower trapezius
    .percussion = Not on the spine and not on the shoulder blade.
    .avoid = the spine, the edge of the shoulder blade

muscle-lats = Sides of the back
    .left = Left side of the back
    .right = Right side of the back
    .anatomy = Latissimus dorsi, teres major
    .percussion = Only the thick fold behind the armpit, lowest setting; not over the ribs or the kidneys.
    .avoid = the armpit, the ribs, the kidney area

muscle-lower_back = Lower back
    .left = Left lower back
    .right = Right lower back
    .anatomy = Erector spinae, multifidus, quadratus lumborum
    .percussion = Only beside the spine and below the ribs, lowest setting.
    .avoid = the spine, the kidney area

muscle-chest = Chest
    .left = Left chest
    .right = Right chest
    .anatomy = Pectoralis major and minor
    .percussion = Lowest setting, away from the collarbone and armpit.
    .avoid = breast tissue, the collarbone, the hollow under its outer end, the armpit

muscle-delts = Shoulders
    .left = Left shoulder
    .right = Right shoulder
    .anatomy = Deltoid
    .percussion = Yes, but not on the joint.
    .avoid = the joint, the tip of the shoulder; do not hold pressure in the three finger widths below it

muscle-rotator_cuff = Rotator cuffs
    .left = Left rotator cuff
    .right = Right rotator cuff
    .anatomy = Supraspinatus, infraspinatus, teres minor, subscapularis
    .percussion = Only on the back of the shoulder.
    .avoid = the joint, the armpit

muscle-biceps = Biceps
    .left = Left biceps
    .right = Right biceps
    .anatomy = Biceps brachii, brachialis
    .percussion = Only the front; not in the crease of the elbow, and not on the inner side, where an artery and nerves run.
    .avoid = the crease of the elbow, the inside of the upper arm

muscle-triceps = Triceps
    .left = Left triceps
    .right = Right triceps
    .anatomy = Triceps brachii
    .percussion = Only the back of the arm, its inner and middle part; not the lower half of the outer side, where a nerve runs close to the bone.
    .avoid = the elbow, the armpit, the lower half of the outer side, where a nerve lies on the bone

muscle-forearm_flexors = Inner forearms
    .left = Left inner forearm
    .right = Right inner forearm
    .anatomy = Flexor carpi radialis and ulnaris, flexor digitorum, pronator teres
    .percussion = Lowest setting.
    .avoid = the crease of the elbow and the knob on its inner side, the last three finger widths before the wrist

muscle-forearm_extensors = Outer forearms
    .left = Left outer forearm
    .right = Right outer forearm
    .anatomy = Extensor carpi radialis and ulnaris, extensor digitorum
    .percussion = Lowest setting.
    .avoid = the knob on the outer side of the elbow and three finger widths from there, the wrist

muscle-hands = Hands
    .left = Left hand
    .right = Right hand
    .anatomy = Thenar, hypothenar, interossei, lumbricals
    .percussion = Not with a massage gun.
    .avoid = the knuckles and finger joints, the heel of the hand close to the wrist

muscle-abs = Belly
    .left = Left side of the belly
    .right = Right side of the belly
    .anatomy = Rectus abdominis, obliques
    .percussion = Never with a massage gun.
    .avoid = pressing into the belly; stroke lightly or leave it alone

muscle-hip_flexors = Hip flexors
    .left = Left hip flexors
    .right = Right hip flexors
    .anatomy = Iliopsoas, upper rectus femoris
    .percussion = Never with a massage gun: large vessels run through the groin.
    .avoid = the whole front of the hip: stretch it instead, and work on the thigh further down

muscle-tfl_itb = Outer hips
    .left = Left outer hip
    .right = Right outer hip
    .anatomy = Tensor fasciae latae, iliotibial tract
    .percussion = Only on the muscle at the hip, not on the band along the thigh.
    .avoid = the band down the outer thigh itself; work on the hip, buttock and outer front thigh instead

muscle-glutes = Buttocks
    .left = Left buttock
    .right = Right buttock
    .anatomy = Gluteus maximus, medius and minimus
    .percussion = Only the upper outer half.
    .avoid = the tailbone, the bone at the side of the hip, the lower middle, where the sciatic nerve runs

muscle-deep_rotators = Deep buttocks (piriformis)
    .left = Deep left buttock
    .right = Deep right buttock
    .anatomy = Piriformis and short hip rotators
    .percussion = Never with a massage gun: the sciatic nerve runs here.
    .avoid = the lower middle of the buttock, and any spot that sends tingling down the leg

muscle-adductors = Inner thighs
    .left = Left inner thigh
    .right = Right inner thigh
    .anatomy = Adductor longus, brevis and magnus, gracilis
    .percussion = Only the lower two thirds, lowest setting.
    .avoid = the groin and upper third, the inside of the knee, visible veins

muscle-quads = Quads
    .left = Left quad
    .right = Right quad
    .anatomy = Rectus femoris, vasti
    .percussion = Yes.
    .avoid = the kneecap, the groin and a hand’s width below it

muscle-hamstrings = Hamstrings
    .left = Left hamstring
    .right = Right hamstring
    .anatomy = Biceps femoris, semitendinosus, semimembranosus
    .percussion = Yes, but not behind the knee.
    .avoid = the hollow behind the knee and a hand’s width above it, the sit bone

muscle-calves = Calves
    .left = Left calf
    .right = Right calf
    .anatomy = Gastrocnemius, soleus
    .percussion = Yes, unless one calf is swollen or warm, redder or darker than the other, or throbs without a cause you know.
    .avoid = the hollow behind the knee and three finger widths below it, the Achilles tendon

muscle-shins = Shins
    .left = Left shin
    .right = Right shin
    .anatomy = Tibialis anterior
    .percussion = Only on the muscle beside the bone.
    .avoid = the shin bone, its inner edge above all, the front of the ankle

muscle-peroneals = Outer lower legs
    .left = Left outer lower leg
    .right = Right outer lower leg
    .anatomy = Fibularis longus and brevis
    .percussion = Lowest setting.
    .avoid = the bony knob below the knee and three finger widths from there, the lower third, the ankle

muscle-feet = Soles
    .left = Left sole
    .right = Right sole
    .anatomy = Plantar fascia, short muscles of the foot
    .percussion = Lowest setting, or use a ball.
    .avoid = any sharply painful spot under the heel, any spot that sends tingling into the toes

side-left = left
side-right = right
side-both = both sides

# $muscle: a muscle’s name. $side: the id of the side. Use the muscle’s own .left and .right where you can.
muscle-sided = { $side ->
    [left] { $muscle }, left
    [right] { $muscle }, right
   *[both] { $muscle }
}

## The five massage types
## .self: the same as self-massage. .with: with what one does that. .short: for narrow places. .what: one line.

type-sports = Sports massage
    .self = Sports massage
    .with = hands
    .short = Sports
    .what = Strokes, kneading and movement for the muscles you trained.
type-deep_tissue = Deep tissue massage
    .self = Deep tissue massage
    .with = hands
    .short = Deep tissue
    .what = Slow, firm work for long-standing tightness, once the muscles have settled.
type-swedish = Swedish massage
    .self = Self-massage with your hands
    .with = hands
    .short = Swedish
    .what = Long, flowing strokes and gentle kneading.
type-myofascial = Myofascial release
    .self = Foam roller or ball
    .with = roller or ball
    .short = Myofascial
    .what = Slow, sustained pressure to help you move more freely.
type-percussion = Percussion
    .self = Massage gun
    .with = massage gun
    .short = Percussion
    .what = Quick, light taps from a device. An extra, never the whole massage.

## The windows after a workout
## .evening: the same window while it is still today. .hours: since the end of the workout.
## .benefit: what to expect. .best: for whom.

window-immediate = Right after
    .evening = Right after
    .hours = 0–2 h
    .benefit = You relax, and feel less tired and sore right away.
    .best = If it is easy to arrange, or you train a lot.
window-same_day = Same day
    .evening = Same evening
    .hours = 2–6 h
    .benefit = In most trials the massage came after two to three hours; people were less sore one to three days later.
    .best = Most people.
window-gap = Gap
    .evening = This evening
    .hours = 6–12 h
    .benefit = Fine if it suits you, but there is nothing special about it.
    .best = When nothing else fits.
window-next_day = Next day
    .evening = Tonight
    .hours = 12–24 h
    .benefit = Soreness is setting in, and you can take a little more pressure.
    .best = When the same day did not work.
window-peak_doms = Peak soreness
    .evening = Peak soreness
    .hours = 24–72 h
    .benefit = Relief while you are sore. It is real but does not last long.
    .best = When you are sore already.

## Pressure, five levels
## .phrase: inside a sentence. .feel: what it feels like.

pressure-1 = very light
    .phrase = very light pressure
    .feel = Like spreading lotion. Nothing hurts.
pressure-2 = light
    .phrase = light pressure
    .feel = You feel the muscle move. Pain no more than 2 out of 10.
pressure-3 = moderate
    .phrase = moderate pressure
    .feel = Clearly felt, still pleasant. Pain no more than 4 out of 10.
pressure-4 = firm
    .phrase = firm pressure
    .feel = Strong, but you can breathe calmly. Pain no more than 5 out of 10, gone when the pressure stops.
pressure-5 = deep
    .phrase = deep pressure
    .feel = Slow and strong, for trained hands. Pain no more than 5 out of 10, never a bruise.

# $lo and $hi: two different levels, already in words.
pressure-range = { $lo } to { $hi }

## How much a person trains

level-recreational = Recreational
    .more = Two or three sessions a week
    .short = 2–3 times
level-regular = Regular
    .more = Four or five sessions a week
    .short = 4–5 times
level-serious_amateur = Serious amateur
    .more = Six sessions a week
    .short = 6 or more
level-competitive = Competitive
    .more = You train for competitions
    .short = I compete

## Who massages

delivery-therapist = A therapist
    .by = with your therapist
delivery-self = Myself
    .by = on your own
delivery-either = Either
    .by = with your therapist or on your own

## Tools for self-massage

tool-hands = Hands
    .short = Hands
tool-roller = Roller
    .short = Roller
tool-ball = Ball
    .short = Ball
tool-stick = Stick
    .short = Stick
tool-gun = Massage gun
    .short = Gun

## The status of a plan

status-recommended = Recommended
    .more = A massage suits this workout, and Rubdown will remind you.
status-optional = Optional
    .more = Pleasant, but you lose nothing without it. Rubdown does not remind you.
status-deferred = After your next session
    .more = The massage waits until your next session is over. Rubdown plans it once you have logged that session.
status-satisfied = Done
    .more = You’ve had your massage for this workout.
status-expired = Over
    .more = The three days after this workout have passed.
status-blocked = Nothing to massage
    .more = Everything you trained is left out for now.
status-see_professional = No massage for now
    .more = Please have this looked at first. Rubdown suggests no massage until then.
status-none = No time found
    .more = No time fits in the three days after this workout.

## Why a plan is not a plain recommendation

reason-all_windows_closed = All windows after this workout have closed.
reason-competition_blackout = A competition is close; the massage comes after it.
reason-local_issue_covers_all_focus = Everything you trained is left out for now.
reason-massage_done = You’ve already had a massage since this workout.
reason-no_feasible_slot = Nothing fits between your quiet hours, busy times and sessions.
reason-no_slot_before_next_workout = Nothing fits before your next session; the massage comes after it.
reason-two_a_day = You train again today; the massage comes after that.
reason-soreness_over_7_days = You have been sore for a week or longer.
reason-recent_clot = You told Rubdown about a recent blood clot.

## Red flags
## The message is a statement to tick. .name: in a list. .do: what to do now.

flag-rf_chest_or_collapse = Chest pain, breathlessness that does not settle with rest, fainting, or collapse in the heat
    .name = Chest pain or collapse
    .do = Call your emergency number now. Stop, sit or lie down, and do not stay alone. No massage.
flag-rf_compartment = A muscle as hard as wood after a hard session or a blow, with pain far worse than it should be, and worse still when you stretch it
    .name = Muscle hard as wood
    .do = Call your emergency number, or have someone take you to an emergency department, now. Pressure inside the muscle can cut off its blood within hours. Do not press, roll, bandage or raise it. No massage.
flag-rf_dark_urine = Urine as dark as tea or cola, or muscle pain, swelling or weakness far beyond what you are used to
    .name = Dark urine or failing muscle
    .do = Have your blood tested now, at night as well, and say that you trained hard. Muscle breakdown can harm the kidneys and may show days later. No massage.
flag-rf_dvt = One calf or leg swollen or warm, redder or darker than the other, or throbbing without a cause you know; or a clot you know of
    .name = One swollen leg
    .do = Have a doctor examine the leg now. It may be a blood clot. Do not massage, roll or press it. With breathlessness or chest pain, call your emergency number.
flag-rf_head_injury = A knock to the head
    .name = Knock to the head
    .do = Have your head examined now, and do not stay alone. Call your emergency number if you are drowsy, confused or vomiting, or if a headache gets worse. No training, no massage.
flag-rf_neuro = New weakness or numbness, also between the legs; trouble with bladder or bowel; a sudden, very severe headache; or new neck pain with dizziness, double vision, slurred speech or a drooping face
    .name = Weakness, numbness or sudden headache
    .do = Call your emergency number now, and note when it began. Do not stay alone. Leave the neck and back alone. No massage.
flag-rf_fever = Fever, or feeling generally ill
    .name = Fever or illness
    .do = Rest. No massage until you have been free of fever for a day. See a doctor if it lasts or gets worse.
flag-rf_severe_unexplained_pain = Severe pain that you cannot explain
    .name = Severe unexplained pain
    .do = Have it looked at by a doctor or physiotherapist soon, before anyone massages it. If it gets worse quickly, get help now.

## Above and below the red flags

stop-urgent = Please get medical help now
stop-soon = Please have this looked at first
stop-rest = Rest first
stop-then = Rubdown suggests no massage and sends no reminders until you mark this as resolved.
# $named: other warning signs, and places that are left out.
stop-also = Also noted: { $named }.
stop-also-place = { $issue } ({ $muscle })
stop-sure = Has a professional said that you can train and have massages again?
stop-sure-fever = Have you been free of fever for a whole day?

## A problem in one place
## .more: what Rubdown does about it.

issue-acute_injury = Fresh injury
    .more = A strain, sprain or twist. Left out for 72 hours; after that light only, until everyday use is pain-free. If it cannot bear weight, have it looked at.
issue-wound = Open wound
    .more = Left out until it has healed and you mark it as resolved.
issue-skin_infection = Skin infection
    .more = Left out until it has healed and you mark it as resolved. Massage can spread it.
issue-bruise = Bruise
    .more = Left out until it has gone and you mark it as resolved.
issue-varicose_veins = Varicose veins
    .more = Left out as long as it is listed here.
issue-surgery_under_6_weeks = Surgery in the last six weeks
    .more = Left out until you mark it as resolved. Ask your surgical team when massage is safe again.
issue-fracture = Broken bone
    .more = Left out until you mark it as resolved. This needs a professional.
issue-popped = Something popped, snapped or gave way
    .more = Left out until it has been looked at and you mark it as resolved. A muscle, tendon or ligament may be torn, so nobody massages it before then.
issue-hard_knock = Hard knock to a muscle
    .more = Left out until swelling and firmness are gone, often two weeks or more, and you mark it as resolved. Massage too early can make bone form in the bruise.
issue-bone_pain = Pain at one point on a bone
    .more = Left out until you mark it as resolved. If it is worse at night or when you hop, it may be a stress fracture: stop training on it and have it looked at.
issue-swollen_joint = Swollen or locking joint
    .more = Left out until you mark it as resolved. Have it looked at.
issue-numb_area = Numb place
    .more = Left out until you mark it as resolved. You cannot feel there when pressure is too much. Have it looked at.
issue-lump = Lump, or a hot, sore cord under the skin
    .more = Left out until you mark it as resolved. Have it looked at before anyone presses on it; a hot, sore cord today.
issue-skin_irritation = Irritated skin
    .more = A rash, burn, sunburn, eczema, fresh tattoo or injection site. Left out until it has calmed down and you mark it as resolved.

## Health conditions that change the advice
## .more: what changes.

precaution-anticoagulant = I take blood thinners or antiplatelets
    .more = You bruise more easily. Light pressure only; ask your doctor first.
precaution-bleeding_disorder = I have a bleeding disorder
    .more = Light pressure only; ask your doctor first.
precaution-pregnancy = I am pregnant
    .more = Light pressure only; ask your doctor or midwife first.
precaution-osteoporosis = I have osteoporosis
    .more = Light pressure only, and none on bone; ask your doctor first.
precaution-cancer = I am being treated for cancer, or it has spread to bone
    .more = Light pressure only; ask your care team first.
precaution-neuropathy = I have reduced feeling in parts of my body
    .more = You may not notice when it is too firm. Light pressure only; ask your doctor first.
precaution-heart_condition = I have a heart condition
    .more = Light pressure only; ask your doctor first.
precaution-under_18 = I am under 18
    .more = Light pressure only; talk it over with a parent first.
precaution-recent_clot = I had a blood clot not long ago
    .more = No massage at all until a doctor says so; after that, light pressure only.
precaution-past_clot = I had a blood clot in the past
    .more = Light pressure only; ask your doctor first.
precaution-artery_disease = I have artery disease: a stroke, TIA or aneurysm, or narrowed arteries in leg or neck
    .more = Light pressure only; ask your doctor first.
precaution-uncontrolled_blood_pressure = My blood pressure is high and not under control
    .more = Light pressure only; ask your doctor first.
precaution-lymphoedema = I have lymphoedema, or lymph nodes were removed or irradiated
    .more = Light pressure only, and lymph drainage by trained hands; ask your doctor first.
precaution-connective_tissue = I have a connective tissue disorder (Ehlers-Danlos, Marfan) or very loose joints
    .more = Light pressure only; ask your doctor first.
precaution-fragile_skin = My skin is fragile, from long use of cortisone or radiation
    .more = Light pressure only; ask your doctor first.
precaution-kidney_or_liver_disease = I have a kidney or liver disease
    .more = Light pressure only; ask your doctor first.
precaution-implanted_device = I have an implant: a pacemaker, defibrillator, pump, port or stimulator
    .more = Moderate pressure at most, none over the implant, no massage gun; ask your doctor first.
precaution-joint_replacement = I have an artificial joint, plates or screws
    .more = Moderate pressure at most, no massage gun; ask your doctor first.
precaution-diabetes = I have diabetes
    .more = You may feel less and heal more slowly. Moderate pressure at most, no massage gun; ask your doctor first.
precaution-epilepsy = I have epilepsy
    .more = Moderate pressure at most, no massage gun; ask your doctor first.
precaution-disc_trouble = I have a slipped disc, or back pain that runs down the leg
    .more = Moderate pressure at most, no massage gun; ask your doctor first.

## The eight signs of the check-in
## .more: what it changes. .refer: when to see a professional instead; .refer_urgent: when at once.
## Both hold for any of their reasons, whichever was ticked. The other attributes
## are what is asked of a ticked sign: a question, each of its ranges, and what else to tick.

sign-persistent_soreness = Soreness that does not go away
    .more = A gentle massage may ease it for a while.
    .refer = Soreness that lasts a week, or is severe for three days, should be looked at.
    .refer_urgent = If your urine is as dark as tea or cola, or you have severe swelling, get medical help now.
    .days = For how long
    .days_2 = 1–2 days
    .days_5 = 3–6 days
    .days_7 = a week or more
    .nrs = How sore
    .nrs_3 = 0–3 out of 10
    .nrs_5 = 4–6
    .nrs_8 = 7–10
    .dark_urine = urine as dark as tea or cola
    .swelling = severe swelling
sign-reduced_rom = You feel tight, or cannot move as far
    .more = Slow myofascial work moves up in your plans.
    .refer = A joint that suddenly moves less, locks or swells should be looked at.
    .sudden = sudden
    .joint_locked = a locked joint
    .joint_swollen = a swollen joint
sign-performance_decline = You train, and get worse
    .more = Massage has not been shown to restore performance. Look at sleep, food and how much you train.
    .refer = If you get worse for two weeks and an easy week does not help, or if illness or weight loss comes with it, have it looked at.
    .days = For how long
    .days_7 = days
    .days_14 = two weeks or more
    .rested_week = no better after an easy week
    .illness_or_weight_loss = illness or weight loss
sign-frequent_injuries = One niggle after another
    .more = Massage is not the answer here; an assessment may be.
    .refer = Two injuries in three months, three weeks of pain, or walking differently is a matter for a physiotherapist.
    .count_90d = In 3 months
    .count_90d_1 = one
    .count_90d_2 = two or more
    .pain_days = Pain for
    .pain_days_7 = days
    .pain_days_21 = three weeks or more
    .changes_gait = I walk or run differently
sign-poor_sleep = Poor sleep after hard days
    .more = A gentle massage in the evening suits this best.
    .refer = Three bad nights a week for three months, or pauses in your breathing, are a matter for a doctor.
    .nights_per_week = Nights a week
    .nights_per_week_2 = 1–2
    .nights_per_week_4 = 3 or more
    .weeks = For how long
    .weeks_4 = weeks
    .weeks_12 = three months or more
    .breathing_pauses = pauses in my breathing
sign-mental_fatigue = Mentally tired, no drive
    .more = A slow, relaxing Swedish massage suits this best.
    .refer = Two weeks of low mood are worth talking to a doctor about.
    .refer_urgent = With thoughts of harming yourself, talk to someone now.
    .low_mood_days = Low mood
    .low_mood_days_0 = no
    .low_mood_days_7 = for days
    .low_mood_days_14 = two weeks or more
    .self_harm_thoughts = thoughts of harming myself
sign-asymmetry = You favour one side
    .more = Massage is not the answer here; an assessment may be.
    .refer = A limp, or favouring one side for two weeks, is a matter for a physiotherapist.
    .refer_urgent = With new weakness or numbness, call your emergency number now.
    .days = For how long
    .days_7 = days
    .days_14 = two weeks or more
    .new_weakness_or_numbness = new weakness or numbness
    .limp = a limp
sign-morning_stiffness = Stiff most mornings
    .more = Easy movement and a Swedish massage suit this best.
    .refer = Stiffness for more than half an hour on most mornings over six weeks, or a swollen joint, is a matter for a doctor.
    .minutes = Gone after
    .minutes_15 = under 30 min
    .minutes_45 = 30–60 min
    .minutes_75 = over an hour
    .weeks = For how long
    .weeks_1 = days
    .weeks_4 = weeks
    .weeks_6 = 6 weeks or more
    .joint_swollen = a swollen joint

## Thoughts of self-harm: nothing here is about massage

crisis-title = Thank you for saying so
crisis-intro = You don’t have to go through this alone. Please call someone now.
# $named: urgent warning signs.
crisis-also = You also ticked: { $named }. That needs medical help today, too; say so when you call.
crisis-line-unknown = To talk to someone, call a crisis line or a person you trust.

## The result of the check-in

checkin-urgent = Now:
checkin-soon = In the next few days:
checkin-none = Nothing to change this week.
checkin-earlier = Your next regular massage moves up a little.
checkin-due_now = A massage would do you good now.
checkin-due_now_and_ease_off = A massage would do you good now, and so would three to seven easier days.
checkin-stop = Please have this looked at first. No massage until then.
checkin-sports_medicine = With this many signs at once, it is worth seeing a sports physician.
checkin-assessment = Have it assessed by someone who knows movement, such as a physiotherapist.

## When the next regular massage is due

due-paused = Paused, because you have not trained lately
due-not_due = Not due yet
due-bookable = Time to book
due-due = Due
due-overdue = Past the usual interval

## Advice beside a plan

advice-check_red_flags_first = You are extremely sore. Go through the warning signs first.
    .more = Very dark urine, swelling, weakness, a muscle as hard as wood or a single hot, swollen leg need a doctor, not a massage.
advice-rhabdo_watch = After such a hard session, keep an eye on your urine for a week.
    .more = If it turns as dark as tea or cola, or muscles hurt, swell or weaken far beyond the usual, get medical help at once. This is rare. It is likelier after a first session, or the first one after a long break, in heat, with statins or with sickle-cell trait.
advice-ask_clinician_first = Ask your doctor before this massage; under 18, a parent.
    .more = You noted something about your health. Rubdown keeps the pressure down and leaves out deep tissue and the massage gun. Once you have a yes, note it in the settings.
    .terminal = You noted something about your health. Rubdown keeps the pressure down and leaves out deep tissue and the massage gun. Once you have a yes, note it: rubdownctl conditions --cleared CONDITION
advice-injury_72h = Your injury is left out, and the rest gets moderate pressure at most.
    .more = For the first 72 hours keep massage, rollers and heat away from it. If it cannot bear weight, have it looked at.
advice-injury_see_professional = Have what you noted looked at by a professional.
    .more = It stays left out. Nobody should massage near it before a doctor or physiotherapist has seen it.
advice-referral_open = Your check-in said to have something looked at.
    .more = Until you say that it has been, pressure stays moderate at most, and deep tissue and the massage gun are left out.
advice-comfort_only_gentle = Still sore after three days: only gentle massage, for comfort.
    .more = This soreness usually goes within a week. If it lasts longer, have it looked at.
advice-therapist_more_often_than_level_guide = That is sooner than people who train like you usually see a therapist.
    .more = There is no known harm in that. How often to go is custom, not science.
advice-therapist_not_feasible = No therapist time fits, so this one is on your own.
    .more = Your therapist’s hours, your quiet hours and your busy times leave no room in these three days.

## Places never to press, whichever muscle it is

# What is never pressed; on its own in the brief for a therapist.
never-places = The front and sides of the neck, the throat, face and eyes, the spine and other bones, joints, the armpits, the inner sides of the upper arms, the elbow creases, the groin and genitals, the hollows behind the knees, the belly and kidney area, breast tissue, lumps, places over an implant, and anything bruised, swollen, numb, inflamed or infected
how-never = { never-places }. Not after alcohol or strong painkillers: you feel too little. No oil on skin that reacts to it.

## What a health condition changes where one massages oneself

# $condition: as the person noted it. $effect: what it means for $muscles.
condition-note = { $effect ->
    [leave] You noted “{ $condition }”. Left out: { $muscles }.
    [ask_first] You noted “{ $condition }”. Left out until a doctor has said yes: { $muscles }.
    [by_hand] You noted “{ $condition }”. Only your hands, lightly: { $muscles }.
   *[strokes_only] You noted “{ $condition }”. Stroked, not kneaded: { $muscles }.
}

## Caps: what limits the pressure

cap-overlap = an earlier workout
cap-soreness = your soreness
cap-next_workout = your next session
cap-competition_light = the days before a competition
cap-spacing = your last massage
cap-precaution = a health condition
cap-referral = something to be looked at
cap-acute_injury = a fresh injury

## How well something is supported

grade-strong = strong
    .more = Several good trials agree.
grade-moderate = moderate
    .more = Reviews of small or mixed trials point the same way.
grade-limited = limited
    .more = Single, small, animal or conflicting studies.
grade-unsupported = unsupported
    .more = Nothing supports it, or studies contradict it.
grade-custom = practice
    .more = What therapists usually do. Not from trials.
grade-own = our choice
    .more = Rubdown’s own decision, on the careful side. Not from trials.
grade-setting = your setting
    .more = You set this.

## Groups of guides

guide-group-safety = Safety
guide-group-muscles = Muscle by muscle
guide-group-types = Five kinds of massage
guide-group-when = When
guide-group-training = Your training
guide-group-home = At home
guide-group-therapist = With a therapist
guide-group-practice = Every day
guide-group-evidence = What is known

## Reminders: their kinds, their states, and what caused each event; ids as in the journal

reminder-window_open = the massage window opens
reminder-slot = time for your massage
reminder-massage_due = your regular massage is due
reminder-soreness = how sore are you
reminder-trial_evening = how sore each leg is, for your trial
reminder-how_hard = how hard was your workout
reminder-pre_competition = a light massage before the competition
reminder-did_you_do_it = did you do the massage
reminder-did_you_book_it = did you book your therapist

reminder-state-pending = waiting
reminder-state-claimed = about to be shown
reminder-state-shown = shown
reminder-state-answered = answered
reminder-state-missed = missed
reminder-state-withdrawn = no longer needed
reminder-state-parked = waiting in Today

cause-planned = Rubdown scheduled it for that time
cause-replanned = what it was based on has changed
cause-moved = its time changed with the plan
cause-due = it was due
cause-shown = it was on the screen
cause-late = its time passed while it could not be shown
cause-agent_died_repeatedly = the reminder program tried several times, but could not show it
cause-shown_too_late = it reached the screen after it had been answered, moved or withdrawn
cause-quiet_hours = it fell within your quiet hours
cause-paused = you had paused reminders
cause-one_a_day = one such reminder a day is enough
cause-merged = several were combined into one
cause-slot_reminder = the reminder for the massage itself replaced it
cause-retried = an earlier attempt to show it failed
cause-agent_died = the reminder program ended before it was shown
cause-agent_restarted = the reminder program had restarted
cause-server_absent = this desktop could not show notifications
cause-server_hangs = the notification service did not respond
cause-server_refused = the notification service refused it
cause-server_went = the notification service restarted
cause-server_came = this desktop can show notifications again
cause-window_over = its time passed without an answer; you may not have seen it
cause-closed_on_screen = it was taken off the screen
cause-snoozed = you snoozed it
cause-no_plan = what it was about no longer exists
cause-plan_done = the massage was done
cause-plan_skipped = you skipped the massage
cause-plan_expired = the time for this massage is over
cause-plan_superseded = a later plan replaced it
cause-started = the massage had started
cause-see_professional = something needs to be looked at before any massage
cause-answered_start = you started the massage
cause-answered_snooze = you snoozed it
cause-answered_skip = you skipped the massage
cause-answered_accept = you picked a time
cause-answered_done = the massage was done
cause-answered_let_go = you gave the time up
cause-answered_yes = you answered yes
cause-answered_no = you answered no
cause-answered_effort = you said how hard it was
cause-undone = you took the change back
cause-answered_opened = you opened the plan
cause-answered_dismissed = you closed it

## What the user changed, for undo.

change-kept = a time was picked
change-let_go = a time was given up
change-booked = a booking was noted
change-started = a massage was started
change-start_cancelled = a start was cancelled
change-finished = a massage was finished
change-done = a massage was done
change-did_not = the answer that a massage did not take place
change-skipped = a massage was skipped
change-snoozed = a reminder was snoozed
change-workout_logged = a workout was logged
change-imported = workouts were imported
change-workout_edited = a workout was changed
change-workout_deleted = a workout was deleted
change-massage_logged = a massage was noted
change-massage_edited = a massage was changed
change-massage_deleted = a massage was deleted
change-workout_rated = the answer to how a workout went
change-massage_rated = the answer to how a massage felt
change-soreness = soreness was reported
change-check_in = the check-in was answered
change-flag_reported = a warning sign was reported
change-flag_resolved = a warning sign was resolved
change-flag_mistaken = a warning sign ticked by mistake was unticked
change-issue_reported = a problem in one place was reported
change-issue_resolved = a problem in one place was resolved
change-travelled = a journey was reported
change-clot_answered = the question about a clot was answered
change-session_planned = a session was planned
change-session_edited = a session was edited
change-session_cancelled = a session was cancelled
change-busy_added = busy time was added
change-busy_removed = busy time was removed
change-calendar_added = a calendar was added
change-calendar_removed = a calendar was removed
change-questions_answered = the safety questions were answered
change-referral_placed = a place was named for a referral
change-referral_settled = a referral was settled
change-trial_started = a trial was started
change-trial_stopped = a trial was ended
change-trial_answered = the answer to how sore each leg is
change-settings = the settings were changed
change-paused = reminders were paused
change-resumed = reminders were resumed
