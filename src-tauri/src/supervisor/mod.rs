//! The agent, seen from the window: poked after every write, started if it should run and doesn't.

mod next;
mod program;

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use ipc_types::{AgentState, AgentStatus};
use journal::Fault;
use platform::Home;

use next::{Next, Starts, failed};

/// The way to the agent. A thread of its own asks and starts it, so that nobody waits.
#[derive(Clone)]
pub(crate) struct Agent {
    home: Result<Home, Fault>,
    status: Arc<Mutex<AgentStatus>>,
    wishes: Sender<Wish>,
}

/// What that thread is asked for.
enum Wish {
    /// The journal changed.
    Poke,
    /// How is it?
    Look,
    /// The person wants reminders again.
    Start,
}

impl Agent {
    /// The way, and what [`Agent::serve`] has to be given.
    pub(crate) fn new(home: Result<Home, Fault>) -> (Self, Wishes) {
        let (wishes, heard) = mpsc::channel();
        let agent = Self {
            home,
            status: Arc::default(),
            wishes,
        };
        (agent, Wishes(heard))
    }

    /// How it was when last looked at.
    pub(crate) fn status(&self) -> AgentStatus {
        self.known().clone()
    }

    /// The journal changed.
    pub(crate) fn poke(&self) {
        self.wish(Wish::Poke);
    }

    /// Looks how it is, and starts it if it should run and doesn't.
    pub(crate) fn look(&self) {
        self.wish(Wish::Look);
    }

    /// The person wants reminders again. The event tells how it went.
    pub(crate) fn start(&self) -> AgentStatus {
        self.wish(Wish::Start);
        AgentStatus::default()
    }

    /// Looks at once, then does what is wished for as long as the process lives. `tell` hears of
    /// every change.
    pub(crate) fn serve(&self, wishes: &Wishes, tell: impl Fn(AgentStatus)) {
        let mut starts = Starts::default();
        let mut wish = Some(Wish::Look);
        while let Some(wished) = wish {
            let status = match &self.home {
                Ok(home) => self.settle(home, &wished, &mut starts, &tell),
                Err(fault) => failed(&fault.code, &fault.detail),
            };
            self.set(status, &tell);
            wish = wishes.0.recv().ok();
        }
    }

    /// Asks, and starts it where that is called for, until it is clear how the agent is.
    fn settle(
        &self,
        home: &Home,
        wish: &Wish,
        starts: &mut Starts,
        tell: &impl Fn(AgentStatus),
    ) -> AgentStatus {
        if matches!(wish, Wish::Start) {
            *starts = Starts::default();
            self.set(AgentStatus::default(), tell);
            if let Err(error) = agent_client::wish_on(home) {
                return failed("E_AGENT_START", &error.to_string());
            }
        }
        loop {
            let seen = match wish {
                Wish::Poke => agent_client::poke(home),
                Wish::Look | Wish::Start => agent_client::status(home),
            };
            match starts.next(seen, agent_client::wished_off(home), Instant::now()) {
                Next::Is(status) => return status,
                Next::Start => {
                    // one that keeps failing is not said to be starting at every look
                    if self.known().state != AgentState::Failed {
                        self.set(AgentStatus::default(), tell);
                    }
                    let looker = self.clone();
                    if let Err(status) = program::start(home, move || looker.look()) {
                        return status;
                    }
                }
            }
        }
    }

    fn wish(&self, wish: Wish) {
        // nobody hears it only while the process ends
        drop(self.wishes.send(wish));
    }

    fn known(&self) -> std::sync::MutexGuard<'_, AgentStatus> {
        self.status.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, status: AgentStatus, tell: &impl Fn(AgentStatus)) {
        if std::mem::replace(&mut *self.known(), status.clone()) != status {
            tell(status);
        }
    }
}

/// What was wished and not yet done.
pub(crate) struct Wishes(Receiver<Wish>);
