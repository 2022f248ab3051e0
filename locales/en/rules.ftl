# Why a plan is as it is. rule-<id>: what the rule does in general; .because: what it
# rests on. effect-<kind>: what it did this time. disagree-<topic>: where the sources disagree.

## Safety

rule-R-STOP-URGENT = A sign that needs medical help now comes before any massage.
    .because = Lists of warning signs from public health services and from massage training agree on this. It is caution, not a matter for trials.
rule-R-STOP-SOON = A sign that someone should look at comes before any massage.
    .because = Fever, illness and severe unexplained pain are on most professional caution lists. Waiting for a day without fever is Rubdown’s own choice.
rule-R-CLOT = After a blood clot there is no massage until a doctor allows it.
    .because = Professional caution lists agree that a leg with a clot is never massaged.
rule-R-SORE-WEEK = Soreness that lasts a week or longer is for a professional.
    .because = Ordinary soreness peaks within three days and is normally gone in five to seven (Cheung 2003).
rule-R-RHABDO = After an exhausting session, watch for dark urine for a week.
    .because = Very hard exercise can, in rare cases, break down so much muscle that it harms the kidneys, and this can show several days later (CDC/NIOSH). The week is Rubdown’s own, careful reading.
rule-R-RED-FLAGS = Extreme soreness means checking the warning signs first.
    .because = Most extreme soreness is harmless, but the few dangerous causes look the same at first. The threshold is Rubdown’s own.
rule-R-PREC = With a health condition that you noted, pressure stays light, or moderate with some conditions, and deep tissue and the massage gun are left out.
    .because = Health services, massage training and makers of devices advise caution with these conditions (NCCIH, Therabody). The two levels are Rubdown’s careful reading; a doctor can tell you more. A doctor’s yes ends the reminder to ask, not the caution.
rule-R-REFERRAL = While something from your check-in waits to be looked at, pressure stays moderate at most, and deep tissue and the massage gun are left out.
    .because = What a professional should see first, firm work should not touch first. Where the line runs is Rubdown’s own caution. It ends when you say that it has been looked at.
rule-R-ACUTE = For three days after an injury, the rest of the body gets moderate pressure at most.
    .because = First-aid advice keeps massage away from a fresh injury for two to three days; Rubdown takes the longer time. Staying moderate elsewhere is Rubdown’s own caution.
rule-R-LOCAL = A muscle that is hurt, bruised or not healed is left out.
    .because = Professional caution lists agree on wounds, infections, bruises, varicose veins, recent surgery, breaks, lumps, numb places and fresh injuries; sports massage lists add a hard knock, in whose bruise bone can form.
rule-R-HEAL = An injured muscle gets only light pressure until everyday use is pain-free.
    .because = First-aid advice keeps massage away for the first few days; going on lightly after that is Rubdown’s own caution. Mark the injury as resolved when it no longer hurts; if it cannot bear weight, have it looked at.
rule-R-NOTHING-LEFT = If everything you trained has to be left out, there is nothing to massage.
    .because = It follows from leaving out what is hurt. Massaging something else would not serve this workout.

## The result of the plan

rule-R-EXPIRED = Three days after a workout, its plan is over.
    .because = Soreness peaks within three days, and no source that Rubdown rests on covers a first massage later than that. Your regular massage continues.
rule-R-MASSAGE-DONE = A massage of ten minutes or more after the workout counts as its massage.
    .because = Ten minutes eased soreness in two trials (Zainuddin 2005, Andersen 2013). Counting them as the massage of a workout is Rubdown’s own choice.
rule-R-REPEAT = If you are still sore a day later, another gentle massage is an option.
    .because = Relief fades: in one small trial it was gone within about an hour (Andersen 2013). Waiting a day between the two is Rubdown’s own choice.
rule-R-TWO-A-DAY = With a second session on the same day, the massage comes after that one.
    .because = One massage after both is simpler for tired muscles than one squeezed in between. We found no trial of it; it is Rubdown’s own choice.
rule-R-AFTER-NEXT = If nothing fits before your next session, the massage comes after it.
    .because = Rubdown’s own choice: a time that fits later is worth more than one that does not fit now.
rule-R-BLACKOUT = From the day before a competition until it starts, no massage is planned.
    .because = The article on timing advises against it, and massage in place of a warm-up slowed people in small trials (Arabaci 2008, Fletcher 2010). That it is a whole day is custom.
rule-R-INTERIM = Between two sessions, ten light minutes on your own are an option.
    .because = Swimmers who had twelve minutes between sessions felt better but swam no faster, and some felt heavier (Carvalho 2023, 19 people). Ten light minutes, finished an hour before you start: that is Rubdown’s own choice.
rule-R-TOURNAMENT = Between two competitions, ten light minutes on your own are an option.
    .because = The article on timing favours a gentle massage within a day after competing. That this holds in a tournament too is Rubdown’s own reading.
rule-R-NO-SLOT = If no time fits, Rubdown says so and suggests none.
    .because = Rubdown’s own choice: a suggestion you cannot follow helps nobody.
rule-R-EASY-OPTIONAL = After an easy day a massage is optional.
    .because = Little damage means little soreness to ease. Where easy ends is Rubdown’s own choice.
rule-R-SIGNS = Signs from your check-in make a massage recommended, even after an easy day.
    .because = The eight signs come from the article on timing. How many of them tip the scales is Rubdown’s own choice.

## When

rule-R-WINDOW-ORDER = Your kind of training decides which hours after it come first.
    .because = In most trials the massage came two to three hours after training (Smith 1994, Hilbert 2003, Zainuddin 2005). We found no trial that compared the hours of a massage in people; the order follows the article on timing.
rule-R-EVENING = What is left of the evening is tried before the next day.
    .because = The article on timing says “same evening or next day”. We found next to nothing on six to twelve hours; the time is fine, but nothing special.
rule-R-GAP = Six to twelve hours after training is used only when nothing else fits.
    .because = None of the five articles says anything about these hours, and we found only one small trial of them. No harm is known, nor much else, and they often fall at night.
rule-R-SORE-SOONER = When you are sore already, an early time beats the ideal one.
    .because = Relief comes with the massage and does not last (Andersen 2013), so waiting gains nothing. That reasoning is Rubdown’s own.
rule-R-REST-DAY = A therapist session goes on a rest day if possible.
    .because = The article on timing calls rest days ideal for longer sessions, and therapists avoid firm work before training. We found no trial that compared the two.
rule-R-QUIET = Your quiet hours stay quiet, and so does the half hour after them.
    .because = You set them. The half hour for getting up is Rubdown’s own choice.
rule-R-BUSY = Your busy times stay free.
    .because = You or your calendar set them. The half hour to travel on each side of a therapist session is Rubdown’s own choice.
rule-R-NEXT-RESERVE = The four hours before your next session stay free.
    .because = Therapists suggest some hours between a moderate massage and training. The four hours are custom, not a trial result.
rule-R-THERAPIST-HOURS = A therapist session has to fit the therapist’s hours and leave you time to book it.
    .because = You set the hours and how far ahead you have to book.
rule-R-COOL-DOWN = The first fifteen minutes after training are for cooling down and drinking.
    .because = Rubdown’s own choice.
rule-R-APART = Two massages are kept some hours apart.
    .because = Muscles that have just been worked on need no second round so soon. The number of hours is Rubdown’s own choice.

## How firm

rule-R-PRESSURE = Your training, how hard it was and the hours since then decide how firm the massage should be.
    .because = The steps come from the article on timing. In one trial with swimmers deep massage did no better than light (Carvalho 2023); in adults at rest, moderate pressure was calming and light pressure woke them up (Diego 2004).
rule-R-LATE-FIRM = After two days, if you are hardly sore, it may be firm again.
    .because = The article on timing puts deeper work after 48 hours. Letting soreness decide is Rubdown’s own reading.
rule-R-COMP-POST = After a competition it stays light for a day, then moderate at most for another.
    .because = The article on timing says gentle within a day, deeper after two. In trials after an Ironman and an ultramarathon, massage eased pain and fatigue briefly (Nunes 2016, Hoffman 2016).
rule-R-SORE = The sorer you are, the lighter it gets.
    .because = The article on timing asks for gentler work on very sore muscles. We found no trial of pressure on sore muscles; the steps are Rubdown’s own.
rule-R-OVERLAP = An earlier hard workout that is still within its three days counts as well.
    .because = Muscles that are still settling need the gentler of two answers. Rubdown’s own reading of the article on timing.
rule-R-NEXT = The closer your next session, the lighter the massage.
    .because = About one in ten people feel some discomfort after a massage, mostly gone within a day and a half (Cambron 2007). Leaving a day between firm work and hard training is custom among therapists.
rule-R-COMP-LIGHT = Two and three days before a competition it stays light.
    .because = The article on timing advises a light massage two to three days ahead. We found no trial of it.
rule-R-SPACE = Soon after a firm or long massage, the next one is gentler.
    .because = Any massage can leave some discomfort for a day or so (Cambron 2007); firm ones probably do so more often, but the survey did not ask. The hours are Rubdown’s own choice.
rule-R-SELF = On your own it stays moderate at most.
    .because = Hands, rollers and massage guns cannot do firm work well or safely. That is Rubdown’s own caution.

## Which kind

rule-R-TYPE-ORDER = Your kind of training and the hours since then decide which kind comes first.
    .because = The order follows what the article on timing says each kind is for. We found no trial that compared the five.
rule-R-DEEP-1 = Deep tissue work waits some hours after training, longer after a harder session.
    .because = The article on timing says two to four hours before deep work. Spreading that over how hard it was is Rubdown’s own choice.
rule-R-DEEP-2 = Deep tissue work is left out while you are sore or hurt, close to a hard session or a competition, with a health condition you noted, and while something waits to be looked at.
    .because = The article on timing keeps deep work away from exhausted and very sore muscles; leaving a day before training is custom among therapists.
rule-R-PERC = The massage gun is an extra. It is left out soon after hard training, while you are very sore or hurt, before a competition, with a health condition you noted, and while something waits to be looked at.
    .because = People were slightly sorer for four hours after it in a trial of 65 (Leabeater 2024), and one case of muscle breakdown followed its use on tired thighs (Chen 2021). The two hours after a hard session and the twelve after an exhausting one are Rubdown’s own choice. Leaving it out with an injury or a health condition is caution.
rule-R-VSORE = While you are very sore, only Swedish massage is suggested.
    .because = The article on timing names it for very sore muscles. We found no trial that compared it with the other kinds.
rule-R-HIIT-SWEDISH = After all-out intervals, Swedish massage comes first.
    .because = The article on timing asks for a gentle approach after very intense intervals.
rule-R-SORE-SWEDISH = While you are sore, Swedish massage comes first.
    .because = It is the gentlest kind, and the article on timing names it for sore muscles.
rule-R-ROM = When things feel tight, slow myofascial work moves up.
    .because = Rolling adds a little range for a while (Wiewelhove 2019). The article on timing recommends this kind for limited movement.

## How long, who, and where

rule-R-MINUTES = The hours since training and who gives the massage decide how long it takes.
    .because = Ten minutes eased soreness in two trials (Zainuddin 2005, Andersen 2013), and five to twelve minutes did no worse than longer massages in getting people ready to perform again (Poppendieck 2016). Longer therapist sessions are custom, and the steps between are Rubdown’s own choice.
rule-R-EASY-SHORT = After an easy session it is shorter.
    .because = There is less to ease. The minutes are Rubdown’s own choice.
rule-R-SORE-SHORT = While you are very sore it is shorter.
    .because = The article on timing advises being gentle with very sore muscles, and ten minutes eased soreness for a while in a small trial (Andersen 2013).
rule-R-FOCUS = The muscles your training used come first; the ones you picked count more.
    .because = The article on timing says to focus on what you trained. Lists for sports it does not name are Rubdown’s own choice.
rule-R-MERGE = Muscles from an earlier hard workout are added.
    .because = They are still in their own three days. Treating both at once is Rubdown’s own choice.
rule-R-DUE = If your regular massage is due, a therapist session is tried first.
    .because = The interval comes from the table in the article on timing and depends on how much you train. It is custom; we found no trial that compared frequencies.
rule-R-FREQ = Not every workout needs a therapist.
    .because = The interval comes from the table in the article on timing and depends on how much you train. It is custom; we found no trial that compared frequencies.
rule-R-SELF-INSTEAD = If no therapist time fits, you can do it yourself.
    .because = Foam rolling has a small effect, much like massage (Wiewelhove 2019). Letting it replace a therapist is Rubdown’s own choice.

## Before training, before a competition, between times

rule-R-PRE-WORKOUT = Before a workout a massage is short, light and brisk, and comes on top of your warm-up.
    .because = Right before sprints and jumps, massage in place of a warm-up cost speed; with one after it there was no difference, and no gain (Arabaci 2008, Fletcher 2010, Moran 2018). The article on timing allows moderate pressure; Rubdown takes light. The number of hours before is custom.
rule-R-PRE-COMPETITION = Two or three days before a competition, one light massage is an option.
    .because = The article on timing recommends it. We found no trial of it.
rule-R-MAINTENANCE = With no plan open, a rest day is a good day for a longer regular session.
    .because = The article on timing calls rest days ideal for longer, deeper work. We found no trial that compared it; when it may be deep is Rubdown’s own caution.

## What a rule did this time
## All arguments are already in words. effect-left_out_type.until is for a type left out until a time,
## effect-set_pressure.same for a lowest level that is also the highest ($hi).

effect-chose_window = Chosen: { $window }.
effect-moved = Moved to { $time }.
effect-set_pressure = Pressure: { $lo } to { $hi }.
    .same = Pressure: { $hi }.
effect-raised = Raised to { $level }.
effect-capped = Limited to { $level }.
effect-put_first = First choice: { $massage }.
effect-left_out_type = Left out: { $massage }.
    .until = Left out until { $time }: { $massage }.
effect-left_out_muscle = Left out: { $muscle }.
effect-kept_light = Light only: { $muscle }.
effect-added_muscles = Muscle groups added: { $count }.
effect-set_minutes = Length: { minutes }.
effect-chose_delivery = Who gives the massage: { $delivery }.
effect-deferred = The massage comes after your next session.
effect-made_optional = So this one is optional.
effect-made_recommended = So this one is recommended.
effect-stopped = So there is no massage for now.
effect-held = Nothing had to change.

## Where the sources disagree

disagree-windows = One article calls two to six hours the best time; another says only “within a few hours”. In most trials the massage came within three hours, and we found no trial that compares the hours in people. Rubdown follows the article that names times.
disagree-pressure = One article wants firm, targeted pressure. Another wants moderate pressure and nothing deep at first, and in another place allows deep work after two to four hours. In one trial with swimmers deep did no better than light; in another, with adults at rest, moderate calmed more than light. Rubdown takes the gentler answer, and lets your soreness decide after two days.
disagree-length = One article suggests an hour or more; another says that ten minutes are enough. Ten minutes eased soreness in two trials, and short massages did no worse than long ones in getting people ready to perform again. Rubdown plans an hour with a therapist where there is time for it, and never calls ten minutes too short.
disagree-frequency = The advice runs from once a month to three times a week. We found no trial that compares it. Rubdown goes by how much you train, and suggests at least one a week while you often train hard.
disagree-day_before = One article recommends deep tissue or Swedish massage the day before training; another leaves the day before a race free. Rubdown keeps that day free before competitions, and stays gentle before ordinary training.

## Why the suggested massage is as it is: four questions, a sentence each. $rule: the rule that decided
## it. $activity, $rpe, $soreness: what the user logged. $from, $until: the first and the latest start.
## $end: when the workout ended. $window: its name. $after: the time from then to the massage.
## $next: the next session. $pressure, $type, $minutes: of the massage. $by: therapist or self.

why-then-title = Why then
why-then = { $rule ->
    [R-SORE-SOONER] You are sore, so the earliest time that fits is best.
    [R-REST-DAY] It is a rest day, when a longer massage suits you best.
    [R-QUIET] The best hours fall in your quiet hours, and this is the nearest time outside them.
    [R-BUSY] You are busy at the best hour, and this is the nearest one that is free.
    [R-NEXT-RESERVE] A session is too close to the best hour, and this is the nearest one that leaves room.
    [R-THERAPIST-HOURS] No therapist can come at the best hour, and this is the nearest one when yours can.
    [R-COOL-DOWN] Your body gets a quarter of an hour to cool down first.
    [R-APART] Your last massage is not long ago, and the next one leaves some time between them.
    [R-TWO-A-DAY] You train twice that day, so the massage follows the second session.
    [R-AFTER-NEXT] Nothing fits before your next session, so the massage follows it.
    [R-BLACKOUT] A competition is near, so the massage follows it.
    [R-EVENING] What is left of the evening comes before the night.
    [R-GAP] No better hours are free.
    [R-WINDOW-ORDER] You trained until { $end } ({ $activity }). First choice after that: { $window }, with a start between { $from } and { $until }.
   *[other] This is the best time that is left.
}
    .only = You trained until { $end } ({ $activity }). First choice after that: { $window }.
    .picked = You picked this time.
why-gentle-title = Why this pressure
why-gentle = { $rule ->
    [R-SORE] You are sore, { $soreness } out of 10. As long as you are, { $pressure } is as firm as it should be.
    [R-OVERLAP] The same muscles worked hard not long before, so { $pressure } is enough.
    [R-NEXT] You train again { $next }, so { $pressure } is enough.
    [R-COMP-LIGHT] A competition is near, so { $pressure } is all it should be.
    [R-COMP-POST] You have just competed, so { $pressure } is enough.
    [R-SPACE] Your last massage was firm and not long ago, so { $pressure } is enough.
    [R-PREC] A condition you told Rubdown about sets the limit: { $pressure }.
    [R-ACUTE] An injury is still fresh, so { $pressure } is all it should be.
    [R-REFERRAL] Your check-in named something a professional should look at, so { $pressure } is all it should be.
    [R-SELF] On your own, { $pressure } is the limit.
    [R-LATE-FIRM] Two days have passed and you are hardly sore, so it may be { $pressure }.
    [R-PRESSURE] You called it { $rpe } out of 10. After that, { $pressure } is as firm as it should be.
   *[other] For now, { $pressure } is as firm as it should be.
}
why-kind-title = Why this kind
why-kind = { $rule ->
    [R-VSORE] While you are this sore, nothing but { $type } is suggested.
    [R-SORE-SWEDISH] You are sore, and then { $type } comes first.
    [R-HIIT-SWEDISH] You went all out, and then { $type } comes first.
    [R-PREC] Because of what you noted about your health, the choice is { $type }.
   *[other] After this workout ({ $activity }), { $type } is the first choice.
}
why-minutes-title = Why so long
why-minutes = { $rule ->
    [R-EASY-SHORT] It was easy, { $rpe } out of 10, so { minutes } will do.
    [R-SORE-SHORT] While you are this sore, { $soreness } out of 10, { minutes } will do.
   *[other] { $by ->
        [therapist] With a therapist { $after } after training, it usually takes { minutes }.
       *[self] If you massage yourself { $after } after training, { minutes } will do.
    }
}
