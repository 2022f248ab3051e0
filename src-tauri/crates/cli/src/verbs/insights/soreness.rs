//! Soreness on the days after hard sessions, with and without massage.

use insights::{Answers, Difference, SorenessDay, SorenessDays, SorenessVerdict};
use locale::Locale;

use crate::output::{note, table};

pub(super) fn lines(locale: &Locale, soreness: &SorenessDays) -> Vec<String> {
    let sessions = |day: &SorenessDay| day.with.sessions + day.without.sessions;
    if soreness.days.iter().map(sessions).sum::<usize>() == 0 {
        return vec![
            locale.say("insights-no-soreness"),
            note(&locale.say("ctl-insights-answer")),
        ];
    }
    let heading = match soreness.verdict {
        SorenessVerdict::TooEarly => "insights-too-early",
        SorenessVerdict::NoDifference => "insights-no-difference",
        SorenessVerdict::LessSore => "insights-less-sore",
        SorenessVerdict::Sorer => "insights-sorer",
        SorenessVerdict::Mixed => "insights-mixed",
    };
    let column = |part: &str| locale.say(&format!("insights-soreness.{part}"));
    let head = ["day", "with", "sessions", "without", "sessions"].map(column);
    let rows: Vec<_> = soreness.days.iter().map(|day| row(locale, day)).collect();
    let mut lines = vec![locale.say(heading)];
    lines.extend(table(&[vec![head], rows].concat()));
    lines.push(note(&column("what")));
    let needed = [("needed", soreness.needed.into())];
    let differences = soreness.days.iter().filter_map(|day| {
        let difference = day.difference.as_ref()?;
        Some(note(&said(locale, day, difference)))
    });
    let differences: Vec<String> = differences.collect();
    if differences.is_empty() {
        lines.push(note(&locale.say_with("insights-needed", &needed)));
    } else {
        lines.extend(differences);
        lines.push(note(&locale.say("insights-pairs.what")));
    }
    lines.push(note(&locale.say("insights-no-cause")));
    lines
}

fn row(locale: &Locale, day: &SorenessDay) -> [String; 5] {
    let [with, without] = [day.with, day.without].map(|side| answers(locale, side));
    [
        locale.say_with("insights-day", &[("day", day.day.into())]),
        with,
        day.with.sessions.to_string(),
        without,
        day.without.sessions.to_string(),
    ]
}

/// The middle answer, and the middle half.
fn answers(locale: &Locale, side: Answers) -> String {
    side.soreness.map_or_else(
        || "–".to_owned(),
        |soreness| {
            let [low, middle, high] =
                [soreness.low, soreness.middle, soreness.high].map(|one| locale.number(one));
            format!("{middle} ({low}–{high})")
        },
    )
}

/// The difference on a day.
fn said(locale: &Locale, day: &SorenessDay, difference: &Difference) -> String {
    let day_said = locale.say_with("insights-day", &[("day", day.day.into())]);
    let [low, middle, high] =
        [difference.low, difference.middle, difference.high].map(|one| points(locale, one));
    let values = [
        ("day", day_said.into()),
        ("pairs", day.pairs.into()),
        ("middle", middle.into()),
        ("low", low.into()),
        ("high", high.into()),
    ];
    locale.say_with("insights-pairs", &values)
}

/// `1.5 less`, `0`, `2 more`.
fn points(locale: &Locale, difference: f64) -> String {
    let id = match difference {
        less if less < 0.0 => "insights-points.less",
        more if more > 0.0 => "insights-points.more",
        _ => "insights-points",
    };
    locale.say_with(id, &[("points", locale.number(difference.abs()).into())])
}
