# The guided self-massage in the window. What it says of muscles, moves and places is in
# self-massage.ftl, by the same ids.

## Before it begins

# Minutes to choose from.
session-minutes = Minutes
session-tools = At hand
# Why a tool that was chosen is not used. $tools: a list of tools. $count: how many.
session-unused-by-hand = { $tools } { $count ->
        [one] is
       *[other] are
    } not used this time: your hands suit this massage better.
session-unused = { $tools } { $count ->
        [one] is
       *[other] are
    } not used this time: these muscles can do without.
session-clot-gun = Before the massage gun goes on your calves: is one calf or leg swollen or warm, redder or darker than the other, or throbbing without a cause you know; or do you know of a blood clot?
session-no-time-before = There is not enough time left. Before training, a massage takes at least five minutes and ends an hour ahead, to leave time for the warm-up.
# Before training. .next: once the massage is over.
session-warm-up = Your warm-up comes after the massage, as usual: the massage does not replace it.
    .next = Next comes your warm-up, as usual: the massage does not replace it.
# Why a tool cannot be chosen. .some: where others can. $tools: a list of tools.
session-barred-gun = No massage gun for this one: the rules bar it for now.
session-barred-all = Only your hands this time: the rules allow only a light massage.
    .some = Not this time: { $tools }. The rules allow only a light massage.
session-barred-health = Only your hands this time, because of what you noted about your health.
    .some = Not this time: { $tools }. That is because of what you noted about your health.
session-muscles =
    { $count ->
        [one] One muscle
       *[other] { $count } muscles, in this order
    }
session-none = Nothing is left to massage. Tick a muscle, or choose more minutes.
# What stands beside a muscle. $tool: what for. $station: where.
session-with = { $tool }, { $station }
# $tool: what comes first on each side.
session-then-hands = { $tool }, then by hand
session-nothing-pressed = no pressing
# $time: how long a side takes.
session-a-side = { $time } a side
session-left-only = left only, { $time }
session-right-only = right only, { $time }
session-order = The muscle that worked hardest comes first, then what can be done from the same place.
session-order-own = Your first pick comes first, then what can be done from the same place.
session-untick = Untick what you want to leave out; its time goes to the others.
# $muscles: those that the minutes are too short for.
session-no-time = No time for: { $muscles }.
session-enough = Enough muscles for these minutes. Not this time: { $muscles }.
session-uses-less = Less than chosen above: these muscles need no more.
# $muscle: where something is noted. $issue: what.
session-excluded = Left out: { $muscle }. You noted “{ $issue }”.
session-excluded-rule = Left out: { $muscle }. The rules exclude it.
session-change-issues = What you noted
session-ask = Before you start: any of these?
session-ask-ill = Fever, or feeling ill
session-ask-drugs = Alcohol or strong painkillers today
session-ask-injury = A new injury, a bruise or a wound where you will massage
session-ask-leg = One leg swollen, warm, redder or darker than the other, or throbbing
session-ask-travel = A long journey, an operation or bed rest lately
session-ask-numb = Numbness, tingling, or a leg that is weak
session-ask-drugs-so = Then leave it for today. You feel too little to notice when it is too much.
session-ask-travel-so = Noted. Before a massage of your legs, a question about a blood clot comes first.
session-ask-which = Which one?
session-start = None of these, start
session-one-does = Yes, one of these
session-go = None of these, start anyway
session-warned = Reasons not to start now:
session-unguided = Without guidance
session-refused = Not now
session-answer-first = Answer them now
session-question-first = Answer the question
session-to-today = Go to Today

# Why the screen stays on, as the system may show it.
session-awake = A guided massage is running

## Muscles of one's own choice

session-own = Choose muscles yourself
session-own-more = Choose up to six muscles, the most important first. The rules apply here, too.
session-own-map = Body map, front and back. The list below it does the same.
session-own-picked = Chosen: { $muscles }
session-own-none = Nothing is chosen yet.
session-own-not-for-self = { $muscle }: do not press here yourself. Its guide says what to do instead.
# Why muscles of one's own choice are refused. $why: the rules that forbid it. $way: what ends that. $noted: what is
# noted there.
session-not-for = { $way ->
    [look] Not these muscles now: { $why }. You noted: { $noted }. Have it looked at first.
    [wait] Not these muscles now: { $why }. You noted: { $noted }. Choose others, or wait until it is over.
   *[other] Not these muscles now: { $why }. Choose others, or another time.
}
session-own-guide = Open its guide
session-own-full = Six are enough. Take one away first.
session-own-next = Next

## While it runs

session-left = { $time } left
session-end = End
session-arrive = Settle in
session-arrive-how = Two slow breaths before your hands move: in while you count to four, out while you count to six.
session-rest = Rest
session-rest-how = Let your hands lie where they are. Three breaths, out for longer than in.
session-change-left = Change to the left side
session-change-right = Change to the right side
# $station: where to be.
session-place = Get into place: { $station }
session-moves = What to do on this side
session-pressure = Pressure
session-keep-off = Keep off
session-next = Coming up
# $muscle: what comes, with its side. $time: how long.
session-next-is = { $muscle }, { $time }
session-next-end = a moment’s rest, then you are done
session-last = nothing, this is the last step
session-pause = Pause
session-resume = Go on
session-space = Space
session-back = Back
session-on = Next
session-finish = Finish
session-shorter = 15 s less
session-longer = 15 s more
# Why a step cannot be shorter or longer. $time: how long the gun may stay on a side.
session-no-shorter = It cannot be shorter than 15 s, or than the time already spent on it.
session-no-longer = The massage cannot get any longer.
session-no-longer-between = This can take two minutes at most.
session-no-longer-muscle = More would do little for this muscle.
session-no-longer-gun = The massage gun stays on a side for { $time } at most.
session-wrong = Something is wrong
session-figure-hint = The dot is where a stroke begins. Keep off what is hatched or crossed out; where it is dashed, pass lightly.
session-figure-hint-still = Keep off what is hatched or crossed out; where it is dashed, pass lightly.
session-strip = All muscles of this massage
# What a screen reader says when something new begins. $what: its title.
session-now = { $what }, { $time }
session-said-paused = Paused
session-said-running = Resumed

# $muscles: those of the session.
session-map = Body map: { $muscles }. Done, current and still to come in three colours.
# $muscles: those of the session.
session-map-plan = Body map: { $muscles }; what is left out is hatched.
session-map-done = Body map: { $muscles } massaged.

station-floor = on the floor
station-chair = on a chair
station-wall = at the wall
station-stand = standing

## Pressure, by what presses

# $level: the level of pressure. $feel: how that feels.
session-pressure-is = { $level }: { $feel }
session-feel-hands-1 = only the skin moves, as when you put on lotion
session-feel-hands-2 = the muscle moves along with your hand
session-feel-hands-3 = you meet the firm core, and could still speak a whole sentence
session-feel-rolled-1 = barely touching
session-feel-rolled-2 = only part of your weight, or a light push
session-feel-rolled-3 = a clear, good ache that grows quieter while you stay
session-feel-gun-1 = it barely touches you; your hand carries its weight
session-feel-gun-2 = it lies there under its own weight
session-feel-gun-3 = a little more than its own weight; the motor keeps its tone

## Paused

# $time: how long ago.
session-paused-for = Paused for { $time }
# $time: when it ends by itself.
session-paused-how = Your place is kept until { $time }, even if you close the window. After that the massage ends, and what you did is logged.
session-again = Start this side again
session-skip = Skip this muscle

## Ending early

session-ending = End here?
# $time: how much was massaged.
session-ending-done = { $time } of massage so far.
session-ending-short = Less than half a minute is not logged.
session-ending-nothing = Nothing has been massaged yet.
session-keep = Keep what is done
session-discard = Discard it
session-stay = Go on instead
session-discarded = No massage was logged.

## Something is wrong: what somebody may notice, and what to do (.do); for a red flag its own page says that. The ids are those
## of the facts.

session-signs = What do you notice?
session-signs-paused = The massage is paused. Take your hands off first.
session-signs-none = None of these
session-signs-back = Choose again
session-signs-more = Something else
session-stop-here = End here, keep what is done
session-leave-muscle = Leave this muscle, go on
session-go-on = Go on, lighter
stop_chest = Pain or pressure in the chest, shortness of breath, or feeling faint
stop_stroke = A drooping face, slurred speech, double vision, one side weak or numb, a sudden terrible headache, or new neck pain with dizziness
stop_leg_clot = One leg swollen, warm, redder or darker than the other, or throbbing
stop_saddle = Numb between the legs, trouble with bladder or bowel, or a leg that gives way
stop_hard_muscle = A muscle as hard as wood, and pain that grows and is worse when it is stretched
stop_dark_urine = Urine like tea or cola, or a muscle that is swollen and weak
stop_hot_cord = A hot, sore cord under the skin
    .do = Stop massaging this limb, and see a doctor today.
stop_tingle = Tingling, numbness, something like a current, or a weak hand or foot
    .do = Let go at once and move the limb. If it has gone within ten minutes, leave this spot out for today. If it has not, see a doctor today. If anything is weak, get medical help now; if one whole side is suddenly weak, or you were working near the neck, call your emergency number.
stop_bruise = A bruise or a swelling is coming up
    .do = Leave this spot out until it has gone. See a doctor today if it grows or if you take blood thinners.
stop_bone = Pain on one point of a bone, or a stab in a muscle or joint
    .do = Leave this muscle. If it hurts at night or when you hop, or is still there tomorrow, have it looked at.
stop_dizzy = Dizzy, nauseous, or in a cold sweat
    .do = Stop, lie down, put your legs up and breathe. Call your emergency number if it is no better in a few minutes, or if you were working near the neck.
stop_pulse = A pulse under the hand or tool
    .do = Move away: that is an artery. Then go on somewhere else.
stop_skin = Itching, wheals, or burning skin
    .do = Wash off oil or lotion, and leave this spot out.
stop_cramp = A cramp
    .do = Let go, lengthen the muscle slowly and breathe out. Then go on more lightly, or leave it.
# $most: the most pain at the level in hand.
stop_too_much = Pain above { $most } out of 10, or pain that grows while you stay
    .do = Press half as hard. If it is still too much, leave this spot out.

## The end

session-done-lead = It is in your journal. Two quick questions, if you like.
session-felt = How does it feel now?
session-felt-sorer-so = Then it was too firm for today. Take one level less next time.
session-sore-before = before: { $value }
session-did = What you did
session-did-both = both sides, { $time }
session-did-left = left, { $time }
session-did-right = right, { $time }
session-done = Done
session-take-back = Take it back
session-watch = If in the next seven days a leg swells or throbs, or your urine looks like tea or cola, see a doctor at once.
session-when-help = When to get help

## Times

# What is left of a step, as on a clock.
session-timer = { $minutes }:{ $seconds }
session-seconds = { $seconds } s
session-minutes-and-seconds = { $minutes } min { $seconds } s
