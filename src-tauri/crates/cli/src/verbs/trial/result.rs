//! What came out of a trial.

use journal::{TrialFinding, TrialOutcome, TrialPair};
use locale::Locale;

use super::status::leg;
use crate::output::{note, table};

/// A sentence as its heading, each pair, and what it can and cannot say.
pub(super) fn lines(locale: &Locale, found: &TrialOutcome) -> Vec<String> {
    let column = |part: &str| locale.say(&format!("ctl-trial-result.{part}"));
    let head = ["session", "leg", "massaged", "other", "difference"].map(column);
    let pairs = found.pairs.iter().enumerate();
    let rows: Vec<_> = pairs.map(|(at, pair)| row(locale, at, *pair)).collect();
    let mut lines = vec![heading(locale, found)];
    lines.extend(table(&[vec![head], rows].concat()));
    let counts = [
        ("less", found.less.into()),
        ("same", found.same.into()),
        ("more", found.more.into()),
        ("sessions", found.pairs.len().into()),
    ];
    lines.push(note(&locale.say_with("ctl-trial-counts", &counts)));
    if !never_apart(found) {
        lines.extend(interval(locale, found).map(|said| note(&said)));
        lines.push(note(&chance(locale, found)));
    }
    lines.push(note(&locale.say("ctl-trial-limits")));
    lines
}

fn heading(locale: &Locale, found: &TrialOutcome) -> String {
    let id = match found.finding {
        _ if never_apart(found) => "ctl-trial-found-nothing",
        TrialFinding::Less => "ctl-trial-found-less",
        TrialFinding::More => "ctl-trial-found-more",
        TrialFinding::Open => "ctl-trial-found-open",
    };
    let points = locale.number_to(2, found.estimate.abs());
    locale.say_with(id, &[("points", points.into())])
}

fn interval(locale: &Locale, found: &TrialOutcome) -> Option<String> {
    let (low, high) = found.interval?;
    let values = [
        ("middle", points(locale, found.estimate).into()),
        ("low", points(locale, low).into()),
        ("high", points(locale, high).into()),
    ];
    Some(locale.say_with("ctl-trial-interval", &values))
}

/// The p-value in words.
fn chance(locale: &Locale, found: &TrialOutcome) -> String {
    let of_a_hundred = (found.p * 100.0).round();
    let p = [("of", locale.number(of_a_hundred).into())];
    if of_a_hundred < 1.0 {
        locale.say("ctl-trial-chance.rare")
    } else {
        locale.say_with("ctl-trial-chance", &p)
    }
}

/// Whether both legs were the same after every session, of which no test can say anything.
fn never_apart(found: &TrialOutcome) -> bool {
    found.same == found.pairs.len()
}

fn row(locale: &Locale, at: usize, pair: TrialPair) -> [String; 5] {
    [
        (at + 1).to_string(),
        leg(locale, pair.leg),
        locale.number(pair.massaged),
        locale.number(pair.other),
        points(locale, pair.difference),
    ]
}

/// `1.5 less`, `no difference`, `2 more`.
fn points(locale: &Locale, difference: f64) -> String {
    let id = match difference {
        less if less < 0.0 => "ctl-trial-points.less",
        more if more > 0.0 => "ctl-trial-points.more",
        _ => "ctl-trial-points",
    };
    locale.say_with(
        id,
        &[("points", locale.number_to(2, difference.abs()).into())],
    )
}
