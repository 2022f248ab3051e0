//! What got the minutes.

use insights::{Means, Minutes};
use locale::Locale;

use crate::output::{note, table};

pub(super) fn lines(locale: &Locale, minutes: &Minutes) -> Vec<String> {
    let total = [("minutes", locale.number(minutes.total.round()).into())];
    let heading = match &minutes.muscles[..] {
        [most, rest @ ..] if rest.iter().all(|other| other.minutes < most.minutes) => {
            let muscle = locale.term("muscle", most.muscle);
            let values = [total[0].clone(), ("muscle", muscle.into())];
            locale.say_with("insights-minutes.most", &values)
        }
        _ => locale.say_with("insights-minutes", &total),
    };
    let amount = |minutes: f64| {
        let values = [("minutes", locale.number(minutes.round()).into())];
        locale.say_with("time-minutes", &values)
    };
    let muscles = minutes
        .muscles
        .iter()
        .map(|row| [locale.term("muscle", row.muscle), amount(row.minutes)]);
    let unnamed = [
        locale.say("insights-no-muscle"),
        amount(minutes.without_muscle),
    ];
    let muscles = muscles.chain((minutes.without_muscle > 0.0).then_some(unnamed));
    let means = minutes.means.iter().map(|row| {
        let name = match row.means {
            Means::Therapist => locale.term("delivery", recovery::Delivery::Therapist),
            Means::Tool(tool) => locale.term("tool", tool),
            Means::NotNoted => locale.say("insights-not-noted"),
        };
        [name, amount(row.minutes)]
    });
    let mut lines = vec![heading];
    lines.push(note(&locale.say("insights-by-muscle")));
    lines.extend(table(&muscles.collect::<Vec<_>>()));
    lines.push(note(&locale.say("insights-by-means")));
    lines.extend(table(&means.collect::<Vec<_>>()));
    lines.push(note(&locale.say("insights-shares")));
    lines
}
