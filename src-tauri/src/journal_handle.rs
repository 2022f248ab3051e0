//! The journal's verbs, as the window calls them: off the main thread, one at a time.

use std::sync::{Arc, Mutex, PoisonError};

use journal::{Fault, Journal, JournalError, Moment};
use platform::{Clock, Home, HomeError, present_zone};

use crate::supervisor::Agent;

/// The way to the journal. It is opened when it is first needed, so that a window opens even if
/// the journal does not, and opened anew after it failed.
#[derive(Clone)]
pub(crate) struct JournalHandle {
    home: Result<Home, Fault>,
    clock: Clock,
    open: Arc<Mutex<Option<Journal>>>,
    agent: Agent,
}

impl JournalHandle {
    pub(crate) fn new(home: Result<Home, Fault>, clock: Clock, agent: Agent) -> Self {
        Self {
            home,
            clock,
            open: Arc::default(),
            agent,
        }
    }

    /// Calls a verb that only reads.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        verb: impl FnOnce(&mut Journal, Moment) -> Result<T, JournalError> + Send + 'static,
    ) -> Result<T, Fault> {
        let verbs = self.clone();
        tauri::async_runtime::spawn_blocking(move || verbs.call(verb))
            .await
            .unwrap_or_else(|panic| Err(JournalError::Store(panic.to_string()).fault()))
    }

    /// Calls a verb that writes, and then tells the agent.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        verb: impl FnOnce(&mut Journal, Moment) -> Result<T, JournalError> + Send + 'static,
    ) -> Result<T, Fault> {
        let answer = self.read(verb).await?;
        self.agent.poke();
        // the agent makes the backups, but it may be off; nobody waits for this one
        let after = self.clone();
        tauri::async_runtime::spawn_blocking(move || {
            after.call(|journal, at| journal.back_up_if_due(at.now).map(drop))
        });
        Ok(answer)
    }

    /// Opens the journal ahead of the first verb, which tells of a failure. Gives the data version.
    pub(crate) fn open(&self) -> Option<i64> {
        self.call(|journal, _| journal.data_version()).ok()
    }

    /// The journal's data version, which changes when someone else wrote: the connection's own
    /// writes leave it as it is. Absent while no journal is open.
    pub(crate) fn data_version(&self) -> Option<i64> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.as_mut()?.data_version().ok()
    }

    fn call<T>(
        &self,
        verb: impl FnOnce(&mut Journal, Moment) -> Result<T, JournalError>,
    ) -> Result<T, Fault> {
        let home = self.home.as_ref().map_err(Clone::clone)?;
        let mut open = self.open.lock().unwrap_or_else(|poisoned| {
            // the verb before this one panicked: its connection is not to be trusted
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
            Journal::open_or_restore(&home.journal(), at.now).map_err(|error| error.fault())?
        };
        let answer = verb(&mut journal, at);
        match &answer {
            // mended at once, so that the page is drawn anew from what is there now
            Err(JournalError::Damaged(_)) => {
                drop(journal);
                *open = Journal::open_or_restore(&home.journal(), at.now).ok();
            }
            // after another fault of the store the next call opens anew
            Err(error) if error.is_store() => {}
            _ => *open = Some(journal),
        }
        answer.map_err(|error| error.fault())
    }
}

/// A home that is not there, as a fault.
pub(crate) fn fault(error: &HomeError) -> Fault {
    Fault {
        code: error.to_string(),
        detail: match error {
            HomeError::Unknown => String::new(),
            HomeError::Folder { path, .. } => path.display().to_string(),
        },
    }
}
