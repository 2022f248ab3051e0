//! What the window concludes from what it sees of the agent.

use std::time::{Duration, Instant};

use agent_client::{PokeError, Status};
use ipc_types::{AgentState, AgentStatus};
use journal::Fault;

/// What to do about the agent.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Nothing: this is how it is.
    Is(AgentStatus),
    /// Start it, then look again.
    Start,
}

/// The starts so far, so that an agent that dies at once isn't started for ever.
#[derive(Debug, Default)]
pub(super) struct Starts {
    recent: Vec<Instant>,
    /// Another build's agent was met, and ours was started to let the two settle who stays.
    challenged: bool,
}

const AT_MOST: usize = 3;
const WITHIN: Duration = Duration::from_mins(1);

impl Starts {
    /// Decides, from the answer to a poke and whether the person quit the agent.
    pub(super) fn next(
        &mut self,
        seen: Result<Status, PokeError>,
        off: bool,
        now: Instant,
    ) -> Next {
        match seen {
            Ok(status) if status.build == platform::BUILD || off || self.challenged => {
                Next::Is(running(status))
            }
            // the newer of the two stays, and they know which is newer
            Ok(_) | Err(PokeError::OtherProtocol { .. }) if !self.challenged => {
                self.challenged = true;
                self.start(now, "E_AGENT_PROTOCOL", "")
            }
            Ok(status) => Next::Is(running(status)),
            Err(PokeError::Off) if off => Next::Is(AgentStatus {
                state: AgentState::Off,
                ..AgentStatus::default()
            }),
            Err(error @ PokeError::Off) => self.start(now, &error.code(), &error.detail()),
            // it holds its lock: a second one could only leave again
            Err(error) => Next::Is(failed(&error.code(), &error.detail())),
        }
    }

    fn start(&mut self, now: Instant, code: &str, detail: &str) -> Next {
        self.recent
            .retain(|start| now.duration_since(*start) < WITHIN);
        if self.recent.len() >= AT_MOST {
            return Next::Is(failed(code, detail));
        }
        self.recent.push(now);
        Next::Start
    }
}

/// An agent that could not be started, or does not answer.
pub(super) fn failed(code: &str, detail: &str) -> AgentStatus {
    AgentStatus {
        state: AgentState::Failed,
        detail: Some(Fault {
            code: code.to_owned(),
            detail: detail.to_owned(),
        }),
        ..AgentStatus::default()
    }
}

fn running(status: Status) -> AgentStatus {
    AgentStatus {
        state: AgentState::Running,
        build: Some(status.build),
        tray: status.tray,
        server: status.server,
        detail: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(build: &str) -> Status {
        Status {
            protocol: agent_client::PROTOCOL,
            build: build.to_owned(),
            pid: 7,
            tray: true,
            server: false,
            next: None,
            run: "r1".to_owned(),
        }
    }

    fn state(next: Next) -> AgentState {
        match next {
            Next::Is(status) => status.state,
            Next::Start => panic!("it would be started"),
        }
    }

    #[test]
    fn an_agent_that_answers_runs_and_tells_what_it_has() {
        let next = Starts::default().next(Ok(status(platform::BUILD)), false, Instant::now());
        assert_eq!(
            next,
            Next::Is(AgentStatus {
                state: AgentState::Running,
                build: Some(platform::BUILD.to_owned()),
                tray: true,
                server: false,
                detail: None,
            })
        );
    }

    #[test]
    fn an_agent_that_died_is_started() {
        let next = Starts::default().next(Err(PokeError::Off), false, Instant::now());
        assert_eq!(next, Next::Start);
    }

    #[test]
    fn an_agent_that_was_quit_stays_quit() {
        let next = Starts::default().next(Err(PokeError::Off), true, Instant::now());
        assert_eq!(state(next), AgentState::Off);
    }

    #[test]
    fn an_agent_that_dies_at_once_is_given_up_for_a_minute() {
        let mut starts = Starts::default();
        let begin = Instant::now();
        for _ in 0..AT_MOST {
            assert_eq!(starts.next(Err(PokeError::Off), false, begin), Next::Start);
        }
        let soon = begin + WITHIN / 2;
        assert_eq!(
            starts.next(Err(PokeError::Off), false, soon),
            Next::Is(failed("E_AGENT_OFF", ""))
        );
        let later = begin + WITHIN;
        assert_eq!(starts.next(Err(PokeError::Off), false, later), Next::Start);
    }

    #[test]
    fn an_agent_that_hangs_is_told_and_left_alone() {
        let next = Starts::default().next(Err(PokeError::Silent), false, Instant::now());
        assert_eq!(next, Next::Is(failed("E_AGENT_SILENT", "")));
    }

    #[test]
    fn another_builds_agent_is_challenged_once_and_then_lived_with() {
        let mut starts = Starts::default();
        let now = Instant::now();
        assert_eq!(
            starts.next(Ok(status("0.0.1+old")), false, now),
            Next::Start
        );
        assert_eq!(
            state(starts.next(Ok(status("0.0.1+old")), false, now)),
            AgentState::Running
        );
    }

    #[test]
    fn an_agent_of_another_protocol_that_stays_is_a_failure() {
        let mut starts = Starts::default();
        let other = || {
            Err(PokeError::OtherProtocol {
                protocol: 2,
                build: "9.9.9".to_owned(),
            })
        };
        assert_eq!(starts.next(other(), false, Instant::now()), Next::Start);
        assert_eq!(
            starts.next(other(), false, Instant::now()),
            Next::Is(failed("E_AGENT_PROTOCOL", "9.9.9"))
        );
    }
}
