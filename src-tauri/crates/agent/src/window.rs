//! Opens the window, which is a separate program next to this one.

use std::ffi::OsString;
use std::fs::TryLockError;
use std::path::PathBuf;
use std::process::Stdio;

use journal::PlanId;
use platform::{Home, own_file};
use tokio::process::Command;

use crate::system::own_program;

/// What the window is asked to show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct WindowRequest {
    /// The plan to show, if any.
    pub(crate) plan: Option<PlanId>,
    /// Whether to open the sheet that logs a workout.
    pub(crate) log: bool,
    /// Whether to lead through the plan's massage.
    pub(crate) guide: bool,
    /// The activation token that lets the window come to the front.
    pub(crate) token: Option<String>,
}

/// Starts the window without waiting for it. A window that is already open takes over the arguments
/// and comes to the front.
pub(crate) fn open(request: &WindowRequest) {
    let Some(program) = program() else {
        tracing::warn!("the path of this program is unknown");
        return;
    };
    let mut command = Command::new(program);
    command
        .args(arguments(request))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    #[cfg(unix)]
    command.process_group(0);
    match command.spawn() {
        Ok(mut window) => {
            tokio::spawn(async move {
                // reap it, or it stays a zombie
                let _ = window.wait().await;
            });
        }
        Err(error) => tracing::warn!(%error, "the window could not be started"),
    }
}

/// Whether the window of this home is open.
pub(crate) fn is_open(home: &Home) -> bool {
    let lock = own_file::open(&home.window_lock());
    lock.is_ok_and(|lock| matches!(lock.try_lock(), Err(TryLockError::WouldBlock)))
}

fn program() -> Option<PathBuf> {
    let own = own_program::path().ok()?;
    Some(own.with_file_name(format!("rubdown{}", std::env::consts::EXE_SUFFIX)))
}

fn arguments(request: &WindowRequest) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = Vec::new();
    if let Some(plan) = &request.plan {
        arguments.extend(["--plan".into(), plan.as_str().into()]);
    }
    if request.log {
        arguments.push("--log".into());
    }
    if request.guide {
        arguments.push("--guide".into());
    }
    if let Some(token) = &request.token {
        arguments.extend(["--activation-token".into(), token.into()]);
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_gets_what_to_show_and_allowed_to_come_forward() {
        let request = WindowRequest {
            plan: Some("p-1".into()),
            log: false,
            guide: true,
            token: Some("token".to_owned()),
        };
        assert_eq!(
            arguments(&request),
            ["--plan", "p-1", "--guide", "--activation-token", "token"]
        );
        let log = WindowRequest {
            log: true,
            ..WindowRequest::default()
        };
        assert_eq!(arguments(&log), ["--log"]);
    }
}
