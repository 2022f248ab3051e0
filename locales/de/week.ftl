# Die Wochen und was in ihnen geplant ist.

week-title = Zwei Wochen
# $from, $to: Daten.
week-dates = { $from } – { $to }
week-earlier = Eine Woche früher
week-this = Diese Woche
week-later = Eine Woche später
week-empty = Hier steht noch nichts. Wähle einen Tag und plane ein Training oder einen Wettkampf. Was du trainiert hast, erscheint von selbst.
    .over = In diesen Wochen ist nichts eingetragen.

## Die Legende

week-key = Legende
week-look-trained = trainiert
week-look-planned = geplant
week-look-done = Massage gemacht
week-look-kept = Massage vorgemerkt
week-look-follows = vorläufige Massage

## Ein Tag

# $date: mit Wochentag.
week-plan-on = Training oder Wettkampf planen: { $date }
# $month: kurz. $weekday: kurz.
week-new-month = { $month }, { $weekday }

week-mark-rest_day = Ruhetag
week-mark-light_only = Nur leichte Massage
    .more = bald ein Wettkampf
week-mark-day_before_competition = Keine Massage
    .more = Tag vor dem Wettkampf
# $days: mehr als einer.
week-competition-in =
    { $days ->
        [one] Wettkampf in { $days } Tag
       *[other] Wettkampf in { $days } Tagen
    }
# $window: sein Name. $span: von wann bis wann.
week-window = { $window } { $span }
    .all-day = { $window } den ganzen Tag

## Was an einem Tag ist

# $length: etwa „55 min“. $rpe: 1 bis 10.
week-workout = { $length }, RPE { $rpe }
    .guessed = { $length }, RPE etwa { $rpe }, geschätzt
# $time: wann sie beginnt.
week-session = { $time }
    .repeats = { $time }, regelmäßig
    .past = { $time }, nicht eingetragen
    .changed = { $time }, einzeln verlegt
week-massage = Selbst, { $minutes } min
    .therapist = Praxis, { $minutes } min
week-standing-done = { $time }, gemacht
week-standing-kept = { $time }, vorgemerkt
week-standing-recommended = { $time }, vorgeschlagen
week-standing-optional = { $time }, wenn du magst
week-standing-provisional = { $time }, vorläufig
week-standing-provisional_optional = { $time }, wenn du magst

## Eine Einheit verschieben

# $what: die Einheit. $time: Tag und Uhrzeit.
week-moving = { $what }: { $time }
week-moving-keys = ← → eine Viertelstunde, ↑ ↓ ein Tag, Enter verschiebt, Esc bricht ab
week-moving-pointer = Loslassen verschiebt, Esc bricht ab

## Was sich durch eine Änderung verschiebt

# $before, $after: Tage oder Zeiten. $cause: warum.
week-moved = Deine Massage rückt von { $before } auf { $after }: { $cause }.
week-moved-changed = Deine Massage { $before } ändert sich: { $cause }.
week-moved-gone = { $before } keine Massage mehr: { $cause }.
week-moved-new = Neue Massage { $after }: { $cause }.
# $count: Zahl der Massagen.
week-moved-more =
    { $count ->
        [one] Eine weitere Massage ändert sich.
       *[other] { $count } weitere Massagen ändern sich.
    }
week-cause-plan = der Plan ist ein anderer
# $day: ein Wochentag, ein Datum oder heute.
week-cause-training = Training ({ $day })
    .gone = Training entfällt ({ $day })
# $what: competition-word.
week-cause-competition = { $what } ({ $day })
    .gone = { $what } entfällt ({ $day })

## Einheiten, die sich wiederholen

series-repeats = Wiederholt sich
series-weekdays = Am
series-every = Wie oft?
series-every-weeks =
    { $weeks ->
        [one] Jede Woche
       *[other] Alle { $weeks } Wochen
    }
series-until = Bis
series-open = Ohne Ende
# $date: der letzte mögliche Tag.
series-until-date = { $date }
series-except = Außer am
series-except-other = Einen anderen Tag auslassen
series-left-out = Fällt aus
series-put-back = Wieder einplanen
# $date: das Datum, das ausfallen sollte.
series-back = Wieder geplant: { $date }.
series-leave-out = Auslassen
series-none = Wähle mindestens einen Wochentag.
series-scope = Was ändert sich?
series-scope-one = Nur diese Einheit
series-scope-later = Diese und die späteren
series-scope-all = Alle
series-changed = Geändert: alle Einheiten ab { $when }.
series-planned = Geplant: ab { $when }.

## Ein Training nahe einer geplanten Einheit

# $what: die Einheit. $time: wann sie beginnen sollte.
log-was-session = Es war die geplante Einheit: { $what }, { $time }
