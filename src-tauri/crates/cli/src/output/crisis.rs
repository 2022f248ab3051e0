//! Thoughts of self-harm (rules 6): whom to call, before and instead of anything about massage.

use chrono_tz::Tz;
use journal::Today;
use locale::Locale;
use recovery::{CheckIn, Escalation, HelpNumbers, Sign, help_numbers};

/// Whether a check-in has thoughts of self-harm, which alone make this sign urgent.
pub(crate) fn is_in(check_in: &CheckIn) -> bool {
    check_in.escalations.get(&Sign::MentalFatigue) == Some(&Escalation::Urgent)
}

/// Whom to call where the device is; none if no numbers were checked for that country.
pub(crate) fn numbers(today: &Today) -> Option<&'static HelpNumbers> {
    help_numbers(today.zone.parse::<Tz>().ok()?)
}

/// Thanks, the emergency number, and then the lines for a crisis.
pub(crate) fn lines(locale: &Locale, numbers: Option<&HelpNumbers>) -> Vec<String> {
    let (title, intro) = (locale.say("crisis-title"), locale.say("crisis-intro"));
    let words = [("title", title.into()), ("intro", intro.into())];
    let mut lines = vec![locale.say_with("ctl-crisis", &words)];
    lines.push(match numbers.and_then(|it| it.emergency.first()) {
        Some(number) => {
            let values = [("number", number.as_str().into())];
            locale.say_with("ctl-crisis-emergency", &values)
        }
        None => locale.say("ctl-crisis-emergency-unknown"),
    });
    let known = numbers.map_or(&[][..], |it| &it.crisis);
    lines.extend(known.iter().map(|line| {
        let (name, number) = (line.name.as_str().into(), line.number.as_str().into());
        locale.say_with("ctl-crisis-line", &[("name", name), ("number", number)])
    }));
    if known.is_empty() {
        lines.push(locale.say("crisis-line-unknown"));
    }
    lines
}
