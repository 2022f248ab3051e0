//! What can happen to a plan and its reminders.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::world::Start;

/// Minutes.
type Min = i64;

#[derive(Debug, Clone, Copy)]
pub(crate) enum Event {
    // the person trains, and corrects what was logged
    Log(Training),
    Edit(Index, Training),
    Delete(Index),
    // reports how they are
    Soreness(u8),
    Flags(u8),
    Injury { ago: Min },
    Healed(Index),
    // acts on the plan, in the window or the terminal
    Keep { ahead: Option<Min> },
    Start,
    Done,
    Snooze(u8),
    Skip,
    Undo,
    LetGo,
    Booked,
    CancelStart,
    DidNot,
    Massage { ago: Min, therapist: bool },
    DeleteMassage(Index),
    // has other things to do
    Session { ahead: Min, race: bool },
    Cancel(Index),
    // plans what recurs; changes one, this and the later ones, or all
    PlanSeries(Recurs),
    EditSeries(Index, Recurs, bool),
    EndSeries(Index, bool),
    LeaveOut(Index),
    MoveOne(Index, Min),
    PutBack(Index),
    Busy { ahead: Min, min: Min },
    NotBusy(Index),
    // changes a setting
    Quiet(Option<(u32, u32)>),
    Delivery(u8),
    Level(u8),
    Pause(u8),
    Resume,
    // answers a notification: early, late or long after it closed; always twice
    Answer(Index, u8),
    Dismiss(Index),
    // time passes while the agent is awake,
    Pass(Min),
    ToNext,
    // or asleep, or the clock jumps
    Sleep(Min),
    ClockBack(Min),
    Zone(Index),
    // the agent dies and another one starts
    Dies(Death),
    Server(ServerState),
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Training {
    pub(crate) activity: u8,
    pub(crate) rpe: i64,
    pub(crate) ago: Min,
    pub(crate) race: bool,
}

/// On which weekdays, a bit each, and at which hour.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Recurs {
    pub(crate) days: u8,
    pub(crate) hour: u32,
    pub(crate) weeks: u32,
    pub(crate) race: bool,
}

/// What the agent was doing when it died.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Death {
    AtRest,
    /// The due reminders are claimed and not yet shown.
    AfterClaim,
    /// One is on the screen, and the journal does not know it yet.
    AfterShown,
    /// At rest, and the server closes the notifications of a sender that is gone, as GNOME does.
    AndItsScreen,
}

/// The state of the notification server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ServerState {
    Good,
    Absent,
    Refusing,
}

pub(crate) fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        10 => person(),
        1 => recurring(),
        10 => time(),
        1 => trouble(),
    ]
}

fn person() -> impl Strategy<Value = Event> {
    prop_oneof![
        8 => training().prop_map(Event::Log),
        2 => (any::<Index>(), training()).prop_map(|(which, new)| Event::Edit(which, new)),
        1 => any::<Index>().prop_map(Event::Delete),
        2 => (0..=10_u8).prop_map(Event::Soreness),
        1 => (0..4_u8).prop_map(Event::Flags),
        1 => (0..6_000_i64).prop_map(|ago| Event::Injury { ago }),
        1 => any::<Index>().prop_map(Event::Healed),
        3 => proptest::option::of(-30..4_000_i64).prop_map(|ahead| Event::Keep { ahead }),
        1 => Just(Event::Start),
        2 => Just(Event::Done),
        5 => (0..3_u8).prop_map(Event::Snooze),
        2 => Just(Event::Skip),
        3 => Just(Event::Undo),
        1 => Just(Event::LetGo),
        1 => Just(Event::Booked),
        1 => Just(Event::CancelStart),
        1 => Just(Event::DidNot),
        1 => (0..600_i64, any::<bool>())
            .prop_map(|(ago, therapist)| Event::Massage { ago, therapist }),
        1 => any::<Index>().prop_map(Event::DeleteMassage),
        3 => (-60..8_000_i64, any::<bool>())
            .prop_map(|(ahead, race)| Event::Session { ahead, race }),
        1 => any::<Index>().prop_map(Event::Cancel),
        2 => (-60..3_000_i64, 1..900_i64).prop_map(|(ahead, min)| Event::Busy { ahead, min }),
        1 => any::<Index>().prop_map(Event::NotBusy),
        2 => proptest::option::of((0..48_u32, 0..48_u32)).prop_map(Event::Quiet),
        1 => (0..3_u8).prop_map(Event::Delivery),
        1 => (0..4_u8).prop_map(Event::Level),
        1 => (0..3_u8).prop_map(Event::Pause),
        2 => Just(Event::Resume),
        4 => (any::<Index>(), 0..5_u8).prop_map(|(which, answer)| Event::Answer(which, answer)),
        1 => any::<Index>().prop_map(Event::Dismiss),
    ]
}

fn recurring() -> impl Strategy<Value = Event> {
    let later = any::<bool>;
    prop_oneof![
        3 => recurs().prop_map(Event::PlanSeries),
        1 => (any::<Index>(), recurs(), later())
            .prop_map(|(which, new, later)| Event::EditSeries(which, new, later)),
        1 => (any::<Index>(), later()).prop_map(|(which, later)| Event::EndSeries(which, later)),
        2 => any::<Index>().prop_map(Event::LeaveOut),
        2 => (any::<Index>(), -3_000..6_000_i64)
            .prop_map(|(which, min)| Event::MoveOne(which, min)),
        2 => any::<Index>().prop_map(Event::PutBack),
    ]
}

fn recurs() -> impl Strategy<Value = Recurs> {
    (1..128_u8, 0..24_u32, 1..=2_u32, prop::bool::weighted(0.1)).prop_map(
        |(days, hour, weeks, race)| Recurs {
            days: days << 1,
            hour,
            weeks,
            race,
        },
    )
}

fn training() -> impl Strategy<Value = Training> {
    let ago = prop_oneof![3 => 0..90_i64, 2 => 0..1_500_i64, 1 => -4..6_000_i64];
    (0..15_u8, 1..=10_i64, ago, prop::bool::weighted(0.1)).prop_map(|(activity, rpe, ago, race)| {
        Training {
            activity,
            rpe,
            ago,
            race,
        }
    })
}

fn time() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => (1..900_i64).prop_map(Event::Pass),
        1 => (900..9_000_i64).prop_map(Event::Pass),
        8 => Just(Event::ToNext),
        2 => (1..900_i64).prop_map(Event::Sleep),
        1 => (900..20_000_i64).prop_map(Event::Sleep),
    ]
}

/// Things that go wrong.
pub(crate) fn trouble() -> impl Strategy<Value = Event> {
    prop_oneof![
        2 => prop_oneof![1..90_i64, 90..3_000_i64].prop_map(Event::ClockBack),
        2 => any::<Index>().prop_map(Event::Zone),
        1 => (1..300_i64).prop_map(Event::Sleep),
        3 => select(vec![
            Death::AtRest,
            Death::AfterClaim,
            Death::AfterShown,
            Death::AndItsScreen,
        ]).prop_map(Event::Dies),
        3 => select(vec![ServerState::Good, ServerState::Good, ServerState::Absent, ServerState::Refusing])
            .prop_map(Event::Server),
        2 => Just(Event::ToNext),
    ]
}

/// When and where a run begins.
pub(crate) fn any_start(places: &'static [(&str, &str)]) -> impl Strategy<Value = Start> {
    (select(places), 0..1_440_i64, 0..3_u8, any::<bool>()).prop_map(
        |((zone, day), minute, delivery, night)| Start {
            zone,
            day,
            minute,
            delivery,
            night,
        },
    )
}

/// A day or two before the clocks go back.
pub(crate) const AUTUMN: [(&str, &str); 5] = [
    ("Europe/Berlin", "2026-10-23"),
    ("Australia/Lord_Howe", "2026-04-03"),
    ("America/St_Johns", "2026-10-30"),
    ("America/Sao_Paulo", "2018-02-16"),
    ("Africa/Casablanca", "2026-02-13"),
];
/// A day or two before they go forward.
pub(crate) const SPRING: [(&str, &str); 5] = [
    ("Europe/Berlin", "2026-03-27"),
    ("Australia/Lord_Howe", "2026-10-02"),
    ("America/St_Johns", "2026-03-06"),
    ("America/Sao_Paulo", "2018-11-02"),
    ("Africa/Casablanca", "2026-03-20"),
];
pub(crate) const ORDINARY: [(&str, &str); 3] = [
    ("Europe/Berlin", "2026-11-23"),
    ("Asia/Kathmandu", "2026-06-03"),
    ("Pacific/Apia", "2026-07-31"),
];
/// Where a traveller may go.
pub(crate) const ZONES: [&str; 7] = [
    "Europe/Berlin",
    "Europe/Lisbon",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "America/St_Johns",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
];
