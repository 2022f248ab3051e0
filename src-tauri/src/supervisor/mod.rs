//! Supervises the agent: pokes it after every write, and starts it if it should run but does not.

mod restart_policy;

use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use agent_client::TargetState;
use ipc_types::{AgentState, AgentStatus};
use journal::Fault;
use platform::Home;

use restart_policy::{Next, RestartPolicy, failed};

/// A handle to the supervising thread. Its methods return at once; that thread does the waiting.
#[derive(Clone)]
pub(crate) struct Supervisor {
    home: Result<Home, Fault>,
    status: Arc<Mutex<AgentStatus>>,
    requests: Sender<Request>,
}

/// What the thread is asked to do.
enum Request {
    /// Tell the agent that the journal changed.
    Poke,
    /// Check on the agent.
    Check,
    /// Start the agent: the user wants reminders again.
    Start,
}

/// The requests not yet handled.
pub(crate) struct Requests(Receiver<Request>);

impl Supervisor {
    /// A handle, and the requests for [`Supervisor::run`].
    pub(crate) fn new(home: Result<Home, Fault>) -> (Self, Requests) {
        let (requests, requests_rx) = mpsc::channel();
        let supervisor = Self {
            home,
            status: Arc::default(),
            requests,
        };
        (supervisor, Requests(requests_rx))
    }

    /// The agent's status as of the last check.
    pub(crate) fn status(&self) -> AgentStatus {
        self.known().clone()
    }

    /// Tells the agent that the journal changed.
    pub(crate) fn poke(&self) {
        self.request(Request::Poke);
    }

    /// Checks on the agent, and starts it if it should run but does not.
    pub(crate) fn check(&self) {
        self.request(Request::Check);
    }

    /// Turns reminders on again. The event `agent-status` reports the result.
    pub(crate) fn start(&self) -> AgentStatus {
        self.request(Request::Start);
        AgentStatus::default()
    }

    /// Checks at once, then handles requests for as long as the process lives. `on_change` is
    /// called with each new status.
    pub(crate) fn run(&self, requests: &Requests, on_change: impl Fn(AgentStatus)) {
        let mut policy = RestartPolicy::default();
        let mut next = Some(Request::Check);
        while let Some(request) = next {
            let status = match &self.home {
                Ok(home) => self.ensure_running(home, &request, &mut policy, &on_change),
                Err(fault) => failed(&fault.code, &fault.detail),
            };
            self.set(status, &on_change);
            next = requests.0.recv().ok();
        }
    }

    /// Asks the agent, and starts it where the policy says so, until its status is known.
    fn ensure_running(
        &self,
        home: &Home,
        request: &Request,
        policy: &mut RestartPolicy,
        on_change: &impl Fn(AgentStatus),
    ) -> AgentStatus {
        if matches!(request, Request::Start) {
            *policy = RestartPolicy::default();
            self.set(AgentStatus::default(), on_change);
            if let Err(error) = TargetState::On.save(home) {
                return failed("E_AGENT_START", &error.to_string());
            }
        }
        loop {
            let seen = match request {
                Request::Poke => agent_client::poke(home),
                Request::Check | Request::Start => agent_client::status(home),
            };
            match policy.next(seen, TargetState::of(home), Instant::now()) {
                Next::Report(status) => return status,
                Next::Start => {
                    // an agent that keeps failing must not flicker between failed and starting
                    if self.known().state != AgentState::Failed {
                        self.set(AgentStatus::default(), on_change);
                    }
                    let supervisor = self.clone();
                    if let Err(error) = agent_client::launch(home, move || supervisor.check()) {
                        return failed(&error.code(), &error.detail());
                    }
                }
            }
        }
    }

    fn request(&self, request: Request) {
        // the receiver is gone only while the process ends
        drop(self.requests.send(request));
    }

    fn known(&self) -> std::sync::MutexGuard<'_, AgentStatus> {
        self.status.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, status: AgentStatus, on_change: &impl Fn(AgentStatus)) {
        if std::mem::replace(&mut *self.known(), status.clone()) != status {
            on_change(status);
        }
    }
}
