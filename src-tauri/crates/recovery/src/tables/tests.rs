//! Compares the tables with the published data. Where text and data differ, the data wins.

use serde_json::{Value, json};
use strum::IntoEnumIterator;

use crate::tables::lengths::{Row, lengths};
use crate::tables::people::{Intervals, level_intervals, sign_weight};
use crate::tables::pressure::{base_pressure, late_firm};
use crate::tables::types::{deep_gate_h, type_order};
use crate::tables::windows::{ideal_start_min, window_rank};
use crate::vocabulary::massage::{Delivery, MassageType};
use crate::vocabulary::safety::{Flag, LocalIssueKind, Precaution, Sign};
use crate::vocabulary::training::{
    Activity, Rpe, RpeBand, TimingWindow, TrainingFamily, TrainingLevel,
};

fn published() -> Value {
    serde_json::from_str(include_str!("../../tests/data/recovery-rules.json")).unwrap()
}

/// One entry per variant, keyed by its id.
fn by_id<T: IntoEnumIterator + AsRef<str> + Copy>(entry: impl Fn(T) -> Value) -> Value {
    T::iter()
        .map(|id| (id.as_ref().to_owned(), entry(id)))
        .collect()
}

#[test]
fn windows_are_as_published() {
    let rows = TimingWindow::iter().map(|id| {
        let (from, to) = id.bounds_h();
        json!({ "id": id, "from_h": from, "to_h": to })
    });
    assert_eq!(rows.collect::<Value>(), published()["windows_h"]);
}

#[test]
fn bands_and_gates_are_as_published() {
    let ratings = |band: RpeBand| {
        let inside = (1..=10).filter(|value| Rpe::new(*value).unwrap().band() == band);
        inside.collect::<Vec<i64>>()
    };
    let ends = |band| json!([ratings(band).first(), ratings(band).last()]);
    assert_eq!(by_id::<RpeBand>(ends), published()["rpe_bands"]);
    assert_eq!(
        by_id::<RpeBand>(|band| json!(deep_gate_h(band))),
        published()["deep_gate_h"]
    );
}

#[test]
fn base_pressure_is_as_published() {
    let table = by_id::<TrainingFamily>(|family| {
        by_id::<TimingWindow>(|window| {
            by_id::<RpeBand>(|band| json!(base_pressure(family, band, window)))
        })
    });
    assert_eq!(table, published()["base_pressure"]);
}

#[test]
fn what_may_be_firm_late_is_as_published() {
    let data = published();
    let listed = data["late_raise_to_4"].as_array().unwrap();
    for family in TrainingFamily::iter() {
        for band in RpeBand::iter() {
            let row = json!([family, band]);
            assert_eq!(
                late_firm(family, band, false),
                listed.contains(&row),
                "{row}"
            );
            let after_competition = family != TrainingFamily::Mobility;
            assert_eq!(late_firm(family, band, true), after_competition, "{row}");
        }
    }
}

#[test]
fn types_are_as_published() {
    let ranges = by_id::<MassageType>(|kind| json!(kind.pressure_range()));
    assert_eq!(ranges, published()["type_pressure_range"]);
    let columns = [
        ("immediate", TimingWindow::Immediate, false),
        ("same_day", TimingWindow::SameDay, false),
        ("gap", TimingWindow::Gap, false),
        ("next_day", TimingWindow::NextDay, false),
        ("peak_early", TimingWindow::PeakDoms, false),
        ("peak_late", TimingWindow::PeakDoms, true),
    ];
    let table = by_id::<TrainingFamily>(|family| {
        let order = |(column, window, late): (&str, TimingWindow, bool)| {
            let types: Vec<&str> = type_order(family, window, late)
                .iter()
                .map(AsRef::as_ref)
                .collect();
            (column.to_owned(), json!(types.join(" ")))
        };
        columns.into_iter().map(order).collect()
    });
    assert_eq!(table, published()["type_order"]);
}

#[test]
fn lengths_are_as_published() {
    for (key, delivery) in [("T", Delivery::Therapist), ("S", Delivery::SelfMassage)] {
        let rows = by_id::<TimingWindow>(|window| json!(row(window, delivery, Row::Normal)));
        assert_eq!(rows, published()["durations_min"][key]);
    }
}

#[test]
fn short_lengths_are_as_in_the_text() {
    let therapist = Delivery::Therapist;
    let self_massage = Delivery::SelfMassage;
    assert_eq!(
        row(TimingWindow::Immediate, therapist, Row::Easy),
        [15, 15, 20, 20]
    );
    assert_eq!(
        row(TimingWindow::NextDay, therapist, Row::Easy),
        [30, 30, 45, 45]
    );
    assert_eq!(
        row(TimingWindow::Immediate, therapist, Row::VerySore),
        [15, 20, 20, 20]
    );
    assert_eq!(
        row(TimingWindow::SameDay, therapist, Row::VerySore),
        [20, 30, 30, 30]
    );
    assert_eq!(
        row(TimingWindow::NextDay, self_massage, Row::Easy),
        [10, 10, 15, 15]
    );
    assert_eq!(
        row(TimingWindow::NextDay, self_massage, Row::VerySore),
        [10, 10, 10, 10]
    );
}

fn row(window: TimingWindow, delivery: Delivery, row: Row) -> [u32; 4] {
    let lengths = lengths(window, delivery, row);
    [
        lengths.shortest,
        lengths.target,
        lengths.longest,
        lengths.longest_on_rest_day,
    ]
}

#[test]
fn activities_are_as_published() {
    let rows = by_id::<Activity>(
        |activity| json!({ "family": activity.family(), "focus": activity.focus() }),
    );
    assert_eq!(rows, published()["activities"]);
}

#[test]
fn windows_are_ranked_as_published() {
    let rank = |family, band, level| window_rank(family, band, level);
    let usual = by_id::<TrainingFamily>(|family| {
        json!(rank(family, RpeBand::Hard, TrainingLevel::Regular))
    });
    assert_eq!(usual, published()["window_rank"]);
    let all_out = rank(
        TrainingFamily::Hiit,
        RpeBand::Exhausting,
        TrainingLevel::Recreational,
    );
    let strength = rank(
        TrainingFamily::Strength,
        RpeBand::Hard,
        TrainingLevel::Recreational,
    );
    assert_eq!(
        all_out, strength,
        "not right after an all-out interval session"
    );
    for level in [TrainingLevel::SeriousAmateur, TrainingLevel::Competitive] {
        let eager = rank(TrainingFamily::Strength, RpeBand::Hard, level);
        assert_eq!(eager[1], TimingWindow::Immediate);
        assert_eq!(json!(eager[2..]), json!(["next_day", "peak_doms", "gap"]));
    }
}

#[test]
fn intervals_signs_and_flags_are_as_published() {
    let intervals = by_id::<TrainingLevel>(|level| {
        let Intervals { min, target, max } = level_intervals(level);
        json!([min.num_hours(), target.num_hours(), max.num_hours()])
    });
    assert_eq!(intervals, published()["level_interval_h"]);
    assert_eq!(
        by_id::<Sign>(|sign| json!(sign_weight(sign))),
        published()["signs"]
    );
    let flags = |urgent| {
        let of_kind = Flag::iter().filter(|flag| flag.is_urgent() == urgent);
        of_kind.map(|flag| json!(flag)).collect::<Value>()
    };
    assert_eq!(flags(true), published()["urgent_flags"]);
    assert_eq!(flags(false), published()["soon_flags"]);
}

#[test]
fn precautions_are_as_published() {
    let tiers = by_id::<Precaution>(|precaution| json!(precaution.highest()));
    assert_eq!(tiers, published()["precautions"]);
}

#[test]
fn local_issues_are_as_published() {
    let issues = &published()["local_issues"];
    let kinds: Value = LocalIssueKind::iter().map(|kind| json!(kind)).collect();
    assert_eq!(kinds, issues["kinds"]);
    let mut for_professionals: Vec<&str> = LocalIssueKind::iter()
        .filter(|kind| kind.needs_professional())
        .map(Into::into)
        .collect();
    for_professionals.sort_unstable();
    assert_eq!(json!(for_professionals), issues["see_professional"]);
}

/// The published data lacks the ideal starts; they are in the text only (rules 4.5).
#[test]
fn ideal_starts_are_those_of_the_text() {
    let ideals: Vec<i64> = TimingWindow::iter().map(ideal_start_min).collect();
    assert_eq!(ideals, [30, 180, 360, 1_080, 2_880]);
}
