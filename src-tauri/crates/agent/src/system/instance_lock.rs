//! One agent for each journal, by a file lock, which the system releases however the agent ends.

use std::fs::{File, TryLockError};
use std::io;
use std::time::{Duration, Instant};

use agent_client::{DesktopSession, PokeError, TargetState};
use platform::{BUILD, Home, own_file};
use semver::Version;

/// How long another agent may take to start listening, or to step aside.
const TIMEOUT: Duration = Duration::from_secs(8);
const POLL_EVERY: Duration = Duration::from_millis(20);

/// Which agent serves the journal.
#[derive(Debug)]
pub enum Turn {
    /// This one, for as long as the lock is held.
    Ours(File),
    /// Another one, which need not step aside.
    Theirs {
        /// The lock that it holds, to wait for.
        lock: File,
        /// Whether it shows its notifications on another desktop session than this one.
        elsewhere: bool,
    },
}

/// Locks the journal for this agent if no other has. An older version is asked to step aside, and
/// with `replace` any other build. Waits up to eight seconds.
pub fn take_place(home: &Home, replace: bool) -> io::Result<Turn> {
    let lock = own_file::open(&home.agent_lock())?;
    let deadline = Instant::now() + TIMEOUT;
    let mut asked = false;
    loop {
        match lock.try_lock() {
            Ok(()) => return Ok(Turn::Ours(lock)),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) => return Err(error),
        }
        if !asked {
            let status = agent_client::status(home);
            let elsewhere =
                matches!(&status, Ok(it) if DesktopSession::present().is_other_than(&it.session));
            match status.map(|status| status.build) {
                Ok(build) | Err(PokeError::OtherProtocol { build, .. }) => {
                    if !gives_way(&build, BUILD, replace) {
                        return Ok(Turn::Theirs { lock, elsewhere });
                    }
                    asked = agent_client::step_aside(home).is_ok();
                }
                // it is just starting, or just ending
                Err(PokeError::Off | PokeError::Silent) => {}
                Err(error) => return Err(io::Error::other(error)),
            }
        }
        if Instant::now() > deadline {
            return Err(io::ErrorKind::TimedOut.into());
        }
        std::thread::sleep(POLL_EVERY);
    }
}

/// Waits until the agent of another session ends, and takes its place. Absent if this session ends
/// first, or reminders are off by then.
pub fn take_over(home: &Home, lock: File) -> io::Result<Option<File>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let (free_tx, free_rx) = tokio::sync::oneshot::channel();
    // without a deadline; ends with the process at the latest
    std::thread::spawn(move || free_tx.send(lock.lock().map(|()| lock)));
    let free = runtime.block_on(async {
        tokio::select! {
            free = free_rx => free.ok(),
            () = crate::desktop::session_over() => None,
        }
    });
    runtime.shutdown_background();
    let lock = free.transpose()?;
    Ok(lock.filter(|_| TargetState::of(home) == TargetState::On))
}

/// Whether an agent of build `theirs` steps aside for `ours`. Only the version counts, not the
/// commit after it.
fn gives_way(theirs: &str, ours: &str, replace: bool) -> bool {
    if replace {
        return theirs != ours;
    }
    match (Version::parse(theirs), Version::parse(ours)) {
        (Ok(theirs), Ok(ours)) => theirs.cmp_precedence(&ours).is_lt(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::older("0.1.0+a", "0.2.0+b", false, true)]
    #[case::older_by_a_two_figure_number("0.9.0+a", "0.10.0+b", false, true)]
    #[case::a_candidate_of_the_same("0.2.0-rc.1+a", "0.2.0+b", false, true)]
    #[case::older_than_a_candidate("0.1.0+a", "0.2.0-rc.1+b", false, true)]
    #[case::newer("0.2.0+b", "0.1.0+a", false, false)]
    #[case::the_same("0.1.0+a", "0.1.0+a", false, false)]
    #[case::another_commit("0.1.0+a", "0.1.0+b", false, false)]
    #[case::another_commit_when_asked_to("0.1.0+a", "0.1.0+b", true, true)]
    #[case::newer_when_asked_to("0.2.0+b", "0.1.0+a", true, true)]
    #[case::the_same_when_asked_to("0.1.0+a", "0.1.0+a", true, false)]
    #[case::nonsense("nonsense", "0.1.0+a", false, false)]
    fn an_agent_gives_way_to(
        #[case] theirs: &str,
        #[case] ours: &str,
        #[case] replace: bool,
        #[case] expected: bool,
    ) {
        assert_eq!(gives_way(theirs, ours, replace), expected);
    }

    #[test]
    fn this_build_is_newer_than_the_first() {
        assert!(gives_way("0.0.1", BUILD, false));
    }

    #[test]
    fn the_lock_is_free_again_when_its_holder_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::within(folder.path());
        for _ in 0..2 {
            assert!(matches!(take_place(&home, false), Ok(Turn::Ours(_))));
        }
    }
}
