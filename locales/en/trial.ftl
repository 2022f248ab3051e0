# A trial of your own, which only the window shows: one leg is massaged and the other is not.

trial-title = A trial of your own
trial-path = Where this page belongs

## the way in, on Insights

trial-card = Does massage help your legs?
    .more = A trial of your own can tell you a little: one leg is massaged, the other is not, and after some weeks you see how sore each of them was.
    .open = See how it works
    .on = Open the trial
    .result = See the result

## before it begins

# $sessions: 8, 10 or 12.
trial-before = Does massage help your legs?
    .what = The averages of others cannot tell. { $sessions } leg sessions can tell you a little: after each one you massage one leg and leave the other alone, and on the next two evenings you say how sore each of them is.
    .lot = Which leg it is each time is drawn at the start; you see each draw only when its turn comes. The result stays closed until all { $sessions } are done, so that it cannot colour your answers.
trial-needs = You need
    .what = legs that get sore now and then, ten minutes after each leg session, and at least one evening between two of them
# $sessions: 8, 10 or 12.
trial-takes = It takes
    .what = { $sessions } leg sessions that count: strength training of the legs or the whole body, running, cycling, football (soccer) or basketball
# $time: a clock time.
trial-asks = It asks
    .what = how sore each leg is, 0 to 10, on the next two evenings from { $time }
trial-skips = You skip
    .what = other massages of the legs until both evenings are over, including those Rubdown suggests
trial-length = How many sessions
# $sessions: 8, 10 or 12.
trial-length-option = { $sessions } sessions
trial-length-why = More sessions can show a smaller difference. The number is fixed at the start.
trial-start = Start the trial
trial-started = The trial has begun. The legs are drawn, and the draw is sealed.
trial-not-for-me = Not for me
trial-can = What it can and cannot say
    .legs = It compares your two legs on the same day, after the same session. That is fairer than comparing good days with bad ones.
    .hope = You know which leg was massaged. What you hope for is part of what you feel, and no app can take that out.
    .nothing = It says nothing about strength, speed or injuries, and nothing about anybody else.
    .stop = You can stop at any time. A leg that hurts or swells gets no massage, whatever the draw says. The trial changes no plan and no safety rule.

## while it runs

# $counted of $sessions count so far. $leg: left or right. $time: day and time.
trial-step =
    .begun = Your trial has begun. First: { $leg ->
        [left] left
       *[right] right
    } leg
    .session = { $counted } of { $sessions } sessions. Next: { $leg ->
        [left] left
       *[right] right
    } leg
    .massage = { $counted } of { $sessions } sessions. Now: { $leg ->
        [left] left
       *[right] right
    } leg
    .evening = { $counted } of { $sessions } sessions. Next question: { $time }
    .asks = { $counted } of { $sessions } sessions. How sore is each leg?
    .complete = All { $sessions } sessions are done
    .stopped = Ended after { $counted } of { $sessions } sessions
trial-lots = Sessions of the trial
    .what = The leg to massage, drawn by lot. Each draw stays sealed until its turn comes.
# $slot: a number. Beside the leg of each session.
trial-lot = { $slot }
    .next = { $slot }, next
    .now = { $slot }, now
    .counts = counts
    .sealed = sealed
    .unused = unused
# $leg: left or right, on its own.
trial-leg = { $leg ->
    [left] Left
   *[right] Right
}
trial-whole-leg = { $leg ->
    [left] Left leg
   *[right] Right leg
}
trial-next = After your next leg session
# $leg: left or right. $muscles: names.
trial-next-do = Log that session as usual. Then massage the { $leg ->
    [left] left
   *[right] right
} leg for ten minutes: { $muscles }. The other leg gets no massage.
trial-next-kinds = Leg sessions are strength training of the legs or the whole body, running, cycling, football (soccer) and basketball. Where you pick the muscles yourself, leg muscles have to be among them, on both sides.
trial-ruled-out-hurt = A problem in a leg is noted. Until it is resolved, no leg session counts; the same leg comes up again.
trial-ruled-out-stopped = Something stops all massages. Until it is resolved, no leg session counts; the same leg comes up again.
trial-ruled-out-way = See the note
trial-massage = Ten minutes for the { $leg ->
    [left] left
   *[right] right
} leg
# $muscles: names. $time: day and time.
trial-massage-do = Work on these, only on this side: { $muscles }. Begin before { $time }. The other leg gets no massage.
trial-lead = Guide me
trial-did = I did it
trial-massaged = Noted: ten minutes for that leg.
# $slot: a number. $evening: 1 or 2.
trial-evening = { $evening ->
    [1] Session { $slot }, first evening
   *[2] Session { $slot }, second evening
}
# $time: day and time.
trial-evening-comes = The question about each leg comes { $time }. Until both evenings are over, the other leg gets no massage. If you log another massage, name its muscles; without them it counts for both legs.
trial-question = How sore is each leg right now?
# $time: day and time.
trial-until = You can answer until { $time }.
trial-enter = Enter
trial-not-sore = Neither leg is sore
trial-answered = Noted. Your answers stay closed until the end.
trial-answered-last = Noted. That was the last answer.
# $sessions: 8, 10 or 12.
trial-closed = No result before session { $sessions } is over
    .why = Your answers are kept, and nothing is worked out before the end. Looking early makes it easy to see what you hope for.
    .missed = If you miss one evening, the other one counts. A session without any answer does not count, and the same leg comes up again.
trial-left-out = Sessions that do not count
# $slot: a number. $leg: left or right. $date: of the workout. $why: one of the reasons below.
trial-left-out-one = Session { $slot }, { $leg ->
    [left] left
   *[right] right
} leg, { $date }: { $why }
trial-state-hurt = a leg was hurt
trial-state-stopped = all massages were stopped
trial-state-both_massaged = the other leg was massaged, too
trial-state-not_massaged = the leg was not massaged in time
trial-state-unanswered = neither evening was answered
trial-state-gone = it was deleted, or is no longer a leg session
trial-end = End the trial without a result
    .sure = End it now?
    .what = There will be no result, not even of the sessions so far. What you entered is kept.
    .yes = End the trial
    .no = Keep going
trial-ended = The trial has ended. What you entered is kept.

## the seal

# $seal: its first letters and digits.
trial-seal = Seal { $seal }
    .ask = What is this?
    .what = All legs were drawn at the start and written into one line, with random bytes that nobody can guess. The seal is a fingerprint of that line (SHA-256): a different draw would have a different one. Copy it now, and at the end you can check that nothing was redrawn.
    .copy = Copy the seal
trial-opened = The seal, opened
    .holds = The seal holds: this is the draw from the start.
    .broken = The seal does not hold: something other than Rubdown changed the journal. This is the draw in it now.
    .line = What was sealed
    .seal = Seal (SHA-256), kept since the start
    .check = To check it yourself, run this in a terminal; it prints the seal:
    .copy = Copy the command

## what came out

trial-found-less = The massaged leg was less sore, by about { $points } out of 10 points
trial-found-more = The massaged leg was sorer, by about { $points } out of 10 points
trial-found-open = No clear difference between your legs
trial-found-nothing = Both legs were the same after every session
trial-came-out = What came out
# $less, $same, $more: in how many of $sessions sessions.
trial-counts = In { $less ->
    [0] none
   *[other] { $less }
} of { $sessions } sessions the massaged leg was less sore{ $same ->
    [0] { "" }
   *[other] , in { $same } both were equally sore
}{ $more ->
    [0] { "" }
   *[other] , and the massaged leg was sorer in { $more }
}.
# $middle, $low, $high: one of the amounts below.
trial-middle = The middle difference: { $middle }.
trial-range = With { $sessions } sessions the true difference could lie anywhere from { $low } to { $high }.
    .level = A range drawn this way contains it in at least { $of } of 100 such trials.
    .none = With these answers, no range can be drawn for it.
# $of: a number from 1 to 100.
trial-chance = If the massage did nothing, the draw alone would put the legs at least this far apart in about { $of } of 100 trials.
    .rare = If the massage did nothing, the draw alone would put the legs at least this far apart in fewer than 1 of 100 trials.
trial-open = So there may be no difference, or one that { $sessions } sessions are too few to show.
trial-nothing = That may be chance as well: a small difference can be too small for whole points.
# $points: on the scale from 0 to 10.
trial-points = no difference
    .less = { $points ->
        [one] { $points } point less
       *[other] { $points } points less
    }
    .more = { $points ->
        [one] { $points } point more
       *[other] { $points } points more
    }
trial-cannot = What it cannot say
    .hope = You knew which leg it was. Some of what you felt may be expectation, whichever way it went.
    .nothing = It says nothing about strength, speed or injuries, nothing about a massage on another day, and nothing about anybody else.
# Columns; .axis, .less and .more: in the picture.
trial-pairs =
    .session = Session
    .leg = Massaged
    .massaged = Massaged leg
    .other = Other leg
    .difference = Difference
    .evenings = Evenings
    .axis = Soreness, 0 to 10
    .less = less sore
    .more = sorer
# $slot: a number.
trial-session = Session { $slot }
# For those who do not see the picture: $counts and $range are sentences.
trial-picture = { $found }. { $counts } { $range }
trial-worked = How it is worked out
    .mean = For each session and leg: the mean of the two evenings, or the one that was answered. The difference is the massaged leg minus the other one.
    .middle = The middle difference is the median of the means of all pairs of differences (Hodges and Lehmann). Its range comes from Wilcoxon’s signed-rank test, computed exactly.
    .chance = The chance is counted over all the ways in which the draw could have come out, with your answers as they are.
    .named = A difference is named only if both the range and the chance support it at 5%. That limit is the usual one, and our choice.
    .pairs = The draw gives each leg half of the sessions, one of every two: hard weeks and easy ones are shared.
trial-anew = Begin a new trial
trial-ended-early = Ended early, without a result
# $counted of $sessions counted. $date: when it was ended.
trial-ended-what = You ended it on { $date }, after { $counted } of { $sessions } sessions. Nothing is worked out from part of a trial, because you could stop whenever it looks good. What you entered is kept.
trial-earlier = Earlier trials
# $from: the date it began. $found: what came out.
trial-earlier-one = { $from }: { $found }
