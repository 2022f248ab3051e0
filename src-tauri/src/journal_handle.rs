//! The journal, as the window's commands reach it: off the main thread, one verb at a time.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use agent_client::LoginMark;
use chrono::{DateTime, Utc};
use journal::{Fault, Journal, JournalError, Moment};
use platform::{Clock, Home, HomeError, present_zone};

use crate::supervisor::Supervisor;

/// A handle to the journal, which is opened on first use, so that the window opens even if the
/// journal does not, and reopened after a failure.
#[derive(Clone)]
pub(crate) struct JournalHandle {
    home: Result<Home, Fault>,
    clock: Clock,
    open: Arc<Mutex<Option<Journal>>>,
    supervisor: Supervisor,
    wrote: Arc<AtomicBool>,
    resting: Arc<AtomicBool>,
}

impl JournalHandle {
    pub(crate) fn new(home: Result<Home, Fault>, clock: Clock, supervisor: Supervisor) -> Self {
        Self {
            home,
            clock,
            open: Arc::default(),
            supervisor,
            wrote: Arc::default(),
            resting: Arc::default(),
        }
    }

    /// Calls a verb that only reads.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        verb: impl FnOnce(&mut Journal, Moment) -> Result<T, JournalError> + Send + 'static,
    ) -> Result<T, Fault> {
        self.run_blocking(verb).await
    }

    /// Calls a verb that writes, then pokes the agent.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        verb: impl FnOnce(&mut Journal, Moment) -> Result<T, JournalError> + Send + 'static,
    ) -> Result<T, Fault> {
        let answer = self.run_blocking(verb).await?;
        self.wrote.store(true, Ordering::Relaxed);
        self.supervisor.poke();
        // usually the agent makes the backups, but it may be off; nothing waits for this one
        let handle = self.clone();
        tauri::async_runtime::spawn_blocking(move || {
            handle.call(|journal, at| journal.back_up_if_due(at.now).map(drop))
        });
        Ok(answer)
    }

    /// Begins a journal where no verb would begin one unasked. It has to be there when this returns:
    /// beside another one, the next verb would be refused again.
    pub(crate) fn begin_anew(&self) -> Result<(), Fault> {
        let home = self.home.as_ref().map_err(Clone::clone)?;
        home.prepare_anew().map_err(|error| fault(&error))?;
        let begun = Journal::open_or_restore(&home.journal(), self.now());
        home.remember();
        begun.map(drop).map_err(|error| error.fault())
    }

    /// The current time.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Closes the journal, and from now on after each verb, so that whoever writes to it last empties its log.
    pub(crate) fn rest(&self) {
        self.resting.store(true, Ordering::Relaxed);
        *self.open.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Ends the rest; returns the data version, as [`Self::open`] does.
    pub(crate) fn wake(&self) -> Option<i64> {
        self.resting.store(false, Ordering::Relaxed);
        self.open()
    }

    /// Moves what was written from the write-ahead log into the journal's file.
    pub(crate) fn checkpoint(&self) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(journal) = open.as_mut() {
            // best effort: the agent does it as well, and so does whoever closes it last
            drop(journal.checkpoint());
        }
    }

    /// Whether a verb of this window wrote since this was last asked.
    pub(crate) fn take_wrote(&self) -> bool {
        self.wrote.swap(false, Ordering::Relaxed)
    }

    /// Notes that the user wants the agent to start at login, for the agent to act on.
    pub(crate) fn ask_for_login(&self) {
        // without the note, the agent acts on the setting only if that has changed
        drop(self.home.as_ref().map(|home| LoginMark::Asked.save(home)));
    }

    /// Opens the journal ahead of the first verb, and returns its data version. The first verb
    /// reports a failure.
    pub(crate) fn open(&self) -> Option<i64> {
        self.call(|journal, _| journal.data_version()).ok()
    }

    /// The journal's data version, which changes when another connection wrote. Absent while no
    /// journal is open.
    pub(crate) fn data_version(&self) -> Option<i64> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.as_mut()?.data_version().ok()
    }

    async fn run_blocking<T: Send + 'static>(
        &self,
        verb: impl FnOnce(&mut Journal, Moment) -> Result<T, JournalError> + Send + 'static,
    ) -> Result<T, Fault> {
        let handle = self.clone();
        tauri::async_runtime::spawn_blocking(move || handle.call(verb))
            .await
            .unwrap_or_else(|panic| Err(JournalError::Store(panic.to_string()).fault()))
    }

    fn call<T>(
        &self,
        verb: impl FnOnce(&mut Journal, Moment) -> Result<T, JournalError>,
    ) -> Result<T, Fault> {
        let home = self.home.as_ref().map_err(Clone::clone)?;
        let mut open = self.open.lock().unwrap_or_else(|poisoned| {
            // the previous verb panicked, so its connection cannot be trusted
            let mut open = poisoned.into_inner();
            *open = None;
            self.open.clear_poison();
            open
        });
        let at = Moment {
            now: self.clock.now(),
            zone: present_zone(),
        };
        let mut journal = if let Some(journal) = open.take() {
            journal
        } else {
            home.prepare().map_err(|error| fault(&error))?;
            let opened = Journal::open_or_restore(&home.journal(), at.now);
            home.remember();
            opened.map_err(|error| error.fault())?
        };
        let answer = verb(&mut journal, at);
        match &answer {
            // repaired at once, so that the page shows what is there now
            Err(JournalError::Damaged(_)) => {
                drop(journal);
                *open = Journal::open_or_restore(&home.journal(), at.now).ok();
            }
            // after any other failure of the store, the next call reopens it
            Err(error) if error.is_store() => {}
            _ if self.resting.load(Ordering::Relaxed) => {}
            _ => *open = Some(journal),
        }
        answer.map_err(|error| error.fault())
    }
}

/// A missing home, as a fault.
pub(crate) fn fault(error: &HomeError) -> Fault {
    Fault {
        code: error.to_string(),
        detail: error.detail(),
    }
}
