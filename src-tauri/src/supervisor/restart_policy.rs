//! Whether to start the agent, given what is seen of it. Values in, values out.

use std::time::{Duration, Instant};

use agent_client::{PokeError, Status, TargetState};
use ipc_types::{AgentState, AgentStatus};
use journal::Fault;

/// What to do next about the agent.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Nothing more: report this status.
    Report(AgentStatus),
    /// Start it, then ask again.
    Start,
}

/// Limits restarts, so that an agent that dies at once is not started forever.
#[derive(Debug, Default)]
pub(super) struct RestartPolicy {
    recent: Vec<Instant>,
    /// Another build's agent was found, and ours was started so that the two agree which stays.
    challenged: bool,
}

/// The most starts within [`WITHIN`].
const MAX_STARTS: usize = 3;
const WITHIN: Duration = Duration::from_mins(1);

impl RestartPolicy {
    /// Decides from the agent's answer and from whether it should run.
    pub(super) fn next(
        &mut self,
        seen: Result<Status, PokeError>,
        target: TargetState,
        now: Instant,
    ) -> Next {
        let off = target == TargetState::Off;
        match seen {
            Ok(status) if status.build == platform::BUILD || off || self.challenged => {
                Next::Report(running(status))
            }
            // the newer of the two stays, and they know which is newer
            Ok(_) | Err(PokeError::OtherProtocol { .. }) if !self.challenged => {
                self.challenged = true;
                self.start(now, "E_AGENT_PROTOCOL", "")
            }
            Ok(status) => Next::Report(running(status)),
            Err(PokeError::Off) if off => Next::Report(AgentStatus {
                state: AgentState::Off,
                ..AgentStatus::default()
            }),
            Err(error @ PokeError::Off) => self.start(now, &error.code(), &error.detail()),
            // it holds the lock: a second agent could only exit again
            Err(error) => Next::Report(failed(&error.code(), &error.detail())),
        }
    }

    fn start(&mut self, now: Instant, code: &str, detail: &str) -> Next {
        self.recent
            .retain(|start| now.duration_since(*start) < WITHIN);
        if self.recent.len() >= MAX_STARTS {
            return Next::Report(failed(code, detail));
        }
        self.recent.push(now);
        Next::Start
    }
}

/// The status of an agent that could not be started, or does not answer.
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
        login_blocked: status.login_blocked,
        watched_folder_gone: status.watched_folder.is_some_and(|it| !it.there),
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
            session: agent_client::DesktopSession::default(),
            login_blocked: false,
            watched_folder: None,
        }
    }

    fn state(next: Next) -> AgentState {
        match next {
            Next::Report(status) => status.state,
            Next::Start => panic!("it would be started"),
        }
    }

    #[test]
    fn an_agent_that_answers_runs_and_reports_what_it_has() {
        let next = RestartPolicy::default().next(
            Ok(status(platform::BUILD)),
            TargetState::On,
            Instant::now(),
        );
        assert_eq!(
            next,
            Next::Report(AgentStatus {
                state: AgentState::Running,
                build: Some(platform::BUILD.to_owned()),
                tray: true,
                server: false,
                login_blocked: false,
                watched_folder_gone: false,
                detail: None,
            })
        );
    }

    #[test]
    fn an_agent_that_died_is_started() {
        let next =
            RestartPolicy::default().next(Err(PokeError::Off), TargetState::On, Instant::now());
        assert_eq!(next, Next::Start);
    }

    #[test]
    fn an_agent_that_was_quit_stays_quit() {
        let next =
            RestartPolicy::default().next(Err(PokeError::Off), TargetState::Off, Instant::now());
        assert_eq!(state(next), AgentState::Off);
    }

    #[test]
    fn an_agent_that_dies_at_once_is_given_up_for_a_minute() {
        let mut policy = RestartPolicy::default();
        let begin = Instant::now();
        for _ in 0..MAX_STARTS {
            assert_eq!(
                policy.next(Err(PokeError::Off), TargetState::On, begin),
                Next::Start
            );
        }
        let soon = begin + WITHIN / 2;
        assert_eq!(
            policy.next(Err(PokeError::Off), TargetState::On, soon),
            Next::Report(failed("E_AGENT_OFF", ""))
        );
        let later = begin + WITHIN;
        assert_eq!(
            policy.next(Err(PokeError::Off), TargetState::On, later),
            Next::Start
        );
    }

    #[test]
    fn an_agent_that_hangs_is_reported_and_left_alone() {
        let next =
            RestartPolicy::default().next(Err(PokeError::Silent), TargetState::On, Instant::now());
        assert_eq!(next, Next::Report(failed("E_AGENT_SILENT", "")));
    }

    #[test]
    fn another_builds_agent_is_challenged_once_and_then_lived_with() {
        let mut policy = RestartPolicy::default();
        let now = Instant::now();
        assert_eq!(
            policy.next(Ok(status("0.0.1+old")), TargetState::On, now),
            Next::Start
        );
        assert_eq!(
            state(policy.next(Ok(status("0.0.1+old")), TargetState::On, now)),
            AgentState::Running
        );
    }

    #[test]
    fn an_agent_of_another_protocol_that_stays_is_a_failure() {
        let mut policy = RestartPolicy::default();
        let other = || {
            Err(PokeError::OtherProtocol {
                protocol: 2,
                build: "9.9.9".to_owned(),
            })
        };
        assert_eq!(
            policy.next(other(), TargetState::On, Instant::now()),
            Next::Start
        );
        assert_eq!(
            policy.next(other(), TargetState::On, Instant::now()),
            Next::Report(failed("E_AGENT_PROTOCOL", "9.9.9"))
        );
    }
}
