//! What the user does with a plan, by which its reminders are answered.

use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::Result;
use crate::life::course::CourseState;
use crate::moment::Moment;
use crate::planning::context::PlanningContext;
use crate::planning::{actions, guided, plan_table};
use crate::reminders::{snooze, transition};
use crate::types::{
    ChangeKind, DoneDetails, PlanId, ReminderCause, ReminderKind, SlotRequest, Today, Warnings,
};

impl Journal {
    /// Keeps a time for the massage: the recommended slot, or a custom one that the rules allow;
    /// replans.
    ///
    /// A custom slot that they warn of is kept only with `despite_warnings`, and fails with
    /// [`RuleWarns`](crate::JournalError::RuleWarns) otherwise. What comes before a massage comes before
    /// this, as in [`Self::start`].
    ///
    /// ```
    /// use journal::{PlanState, SlotRequest};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, today) = example::after_squats()?;
    /// let plan = today.open.expect("a plan is open").id;
    /// let as_recommended = SlotRequest {
    ///     start: None,
    ///     minutes: None,
    ///     delivery: None,
    ///     despite_warnings: false,
    /// };
    /// let today = journal.keep(&plan, as_recommended, at)?;
    /// assert_eq!(today.open.map(|open| open.state), Some(PlanState::Kept));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn keep(&mut self, plan: &PlanId, request: SlotRequest, at: Moment) -> Result<Today> {
        self.change(ChangeKind::Kept, at, |tx, at| {
            actions::keep(tx, plan, &request, at)?;
            transition::answered(tx, plan, at.now, ReminderCause::AnsweredKeep)
        })
    }

    /// Gives up the kept slot of a plan; replans.
    ///
    /// ```
    /// use journal::PlanState;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::with_kept(recovery::DeliveryPreference::SelfMassage)?;
    /// // a time is kept
    /// let today = journal.let_go(&plan, at)?;
    /// assert_eq!(today.open.map(|open| open.state), Some(PlanState::Open));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn let_go(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(ChangeKind::LetGo, at, |tx, at| let_go(tx, plan, at))
    }

    /// Records that the therapist of the kept slot has been booked.
    ///
    /// ```
    /// use journal::Phase;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::with_kept(recovery::DeliveryPreference::Therapist)?;
    /// // a time with the therapist is kept
    /// let today = journal.booked(&plan, at)?;
    /// let phase = today.open.map(|open| open.phase);
    /// assert!(matches!(phase, Some(Phase::Kept { booked: Some(true), .. })));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn booked(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(ChangeKind::Booked, at, |tx, at| booked(tx, plan, at))
    }

    /// Starts the massage of a plan now; replans. Fails with
    /// [`NotSelf`](crate::JournalError::NotSelf) if a therapist gives it,
    /// with [`Stopped`](crate::JournalError::Stopped) while massages are stopped, with
    /// [`SafetyQuestions`](crate::JournalError::SafetyQuestions) or
    /// [`ClotQuestion`](crate::JournalError::ClotQuestion) while those are open, with
    /// [`SessionRuns`](crate::JournalError::SessionRuns) while a guided session is, and with [`RuleWarns`](crate::JournalError::RuleWarns) if the rules warn of it and that
    /// was not accepted.
    ///
    /// ```
    /// use journal::{Phase, Warnings};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::window_open()?;
    /// let today = journal.start(&plan, Warnings::Ask, at)?;
    /// let phase = today.open.map(|open| open.phase);
    /// assert!(matches!(phase, Some(Phase::Running { since, .. }) if since == at.now));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn start(&mut self, plan: &PlanId, warnings: Warnings, at: Moment) -> Result<Today> {
        self.change(ChangeKind::Started, at, |tx, at| {
            start(tx, plan, warnings, at)
        })
    }

    /// Takes the start of a massage back while it is running: what was kept before is kept again.
    ///
    /// ```
    /// use journal::{PlanState, Warnings};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::window_open()?;
    /// journal.start(&plan, Warnings::Ask, at)?;
    /// let today = journal.cancel_start(&plan, at)?;
    /// assert_eq!(today.open.map(|open| open.state), Some(PlanState::Open));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn cancel_start(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(ChangeKind::StartCancelled, at, |tx, at| {
            let row = actions::cancel_start(tx, plan, at)?;
            match row.course.snoozed_until.filter(|until| *until > at.now) {
                Some(until) => snooze::again(tx, plan, until, PlanningContext::read(tx, at)?),
                None => Ok(()),
            }
        })
    }

    /// Logs the massage of a plan, and closes the plan. One that was started, or whose time is over,
    /// began then; any other ends now. Whatever stops massages, one that took place can be logged; a plan
    /// without a time for one takes the minutes from `details`.
    ///
    /// ```
    /// use journal::{DoneDetails, Headline};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::window_open()?;
    /// let details = DoneDetails {
    ///     minutes: Some(12),
    ///     ..DoneDetails::default()
    /// };
    /// let today = journal.done(&plan, details, at)?;
    /// assert!(matches!(today.headline, Headline::Done { massage } if massage.minutes == 12));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn done(&mut self, plan: &PlanId, details: DoneDetails, at: Moment) -> Result<Today> {
        let kind = |tx: &Connection, at: Moment| {
            let state = plan_table::get(tx, plan)?.course.state(at.now);
            Ok(if state == CourseState::Running {
                ChangeKind::Finished
            } else {
                ChangeKind::Done
            })
        };
        self.change_after(at, kind, |tx, at| done(tx, plan, &details, at))
    }

    /// Answers "Did you do it?" with no; replans.
    ///
    /// ```
    /// use journal::{Entry, EntryFilter, Moment};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::with_kept(recovery::DeliveryPreference::SelfMassage)?;
    /// // a time was kept, and is over
    /// let over = Moment { now: "2026-11-23T20:00:00Z".parse()?, ..at };
    /// journal.did_not(&plan, over)?;
    /// let missed = EntryFilter {
    ///     missed: true,
    ///     ..EntryFilter::default()
    /// };
    /// let newest = journal.list_only(None, 1, &missed)?;
    /// assert!(matches!(&newest[..], [Entry::Missed(missed)] if missed.kept));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn did_not(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(ChangeKind::DidNot, at, |tx, at| did_not(tx, plan, at))
    }

    /// Closes a plan without a massage. What was done in its guided session is logged like at the
    /// end of that, and was the massage if it was long enough.
    ///
    /// ```
    /// use journal::Headline;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::with_plan()?;
    /// assert_eq!(journal.skip(&plan, at)?.headline, Headline::NothingDue);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn skip(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        let pause = |tx: &Connection, at: Moment| {
            let Some(session) = guided::of_plan(tx, plan)? else {
                return Ok(ChangeKind::Skipped);
            };
            // so that an undo finds it where it was left
            guided::pause(tx, &session.id, at)?;
            Ok(if guided::is_enough(tx, &session, at.now)? {
                ChangeKind::Finished
            } else {
                ChangeKind::Skipped
            })
        };
        self.change_after(at, pause, |tx, at| skip(tx, plan, at))
    }
}

pub(super) fn let_go(tx: &Connection, id: &PlanId, at: Moment) -> Result<()> {
    actions::let_go(tx, id, at.now)?;
    transition::answered(tx, id, at.now, ReminderCause::AnsweredLetGo)
}

pub(super) fn booked(tx: &Connection, id: &PlanId, at: Moment) -> Result<()> {
    actions::book(tx, id, at.now)?;
    transition::answered_kind(
        tx,
        id,
        ReminderKind::DidYouBookIt,
        at.now,
        ReminderCause::AnsweredYes,
    )
}

pub(super) fn done(tx: &Connection, id: &PlanId, details: &DoneDetails, at: Moment) -> Result<()> {
    actions::finish(tx, id, details, at)?;
    transition::answered(tx, id, at.now, ReminderCause::AnsweredDone)
}

pub(super) fn did_not(tx: &Connection, id: &PlanId, at: Moment) -> Result<()> {
    actions::did_not(tx, id, at)?;
    transition::answered(tx, id, at.now, ReminderCause::AnsweredNo)
}

pub(super) fn start(tx: &Connection, id: &PlanId, warnings: Warnings, at: Moment) -> Result<()> {
    actions::start(tx, id, warnings, at)?;
    transition::answered(tx, id, at.now, ReminderCause::AnsweredStart)
}

pub(super) fn skip(tx: &Connection, id: &PlanId, at: Moment) -> Result<()> {
    actions::skip(tx, id, at)?;
    transition::answered(tx, id, at.now, ReminderCause::AnsweredSkip)
}
