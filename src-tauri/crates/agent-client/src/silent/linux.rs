//! The socket names the process that listens, and the system can hold on to it.

use std::os::fd::OwnedFd;
use std::time::Instant;

use platform::Home;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};

use crate::client::listener;
use crate::held::is_held;
use crate::protocol::TIME_OUT;
use crate::socket_path::SocketPath;

/// Ends the agent that listens on this home's socket and holds the home, and waits until it is gone: first
/// as the system would, then by force, which costs the journal nothing. Whether it is gone.
pub(crate) fn end(home: &Home) -> bool {
    let Some(agent) = agent(home) else {
        return false;
    };
    [Signal::TERM, Signal::KILL]
        .into_iter()
        .any(|signal| pidfd_send_signal(&agent, signal).is_ok() && is_gone_soon(&agent))
}

/// The process that listens, if it is an agent of this home.
fn agent(home: &Home) -> Option<OwnedFd> {
    let deadline = Instant::now() + TIME_OUT;
    let mut sockets = SocketPath::of(home)
        .ok()
        .into_iter()
        .chain(SocketPath::saved(home));
    let pid = sockets.find_map(|socket| listener(&socket, deadline))?;
    // from here on the pid refers to this process alone
    let agent = pidfd_open(pid, PidfdFlags::empty()).ok()?;
    (is_agent(pid) && is_held(home)).then_some(agent)
}

fn is_agent(pid: Pid) -> bool {
    let program = std::fs::read_link(format!("/proc/{}/exe", pid.as_raw_nonzero()));
    // a program that was replaced has more behind its name
    program.is_ok_and(|program| {
        let name = program.file_name().unwrap_or_default();
        name.to_string_lossy().starts_with("rubdown-agent")
    })
}

/// Whether the process ends within a second or two.
fn is_gone_soon(agent: &OwnedFd) -> bool {
    let soon = Timespec {
        tv_sec: 2,
        tv_nsec: 0,
    };
    let mut ended = [PollFd::new(agent, PollFlags::IN)];
    poll(&mut ended, Some(&soon)).is_ok_and(|ready| ready > 0)
}
