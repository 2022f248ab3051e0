//! A kernel timer.

use std::io;
use std::os::fd::OwnedFd;

use chrono::{DateTime, Utc};
use rustix::io::Errno;
use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create,
    timerfd_settime,
};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

/// A timer on the real-time clock. Unlike tokio's own, it counts on while the machine sleeps, and
/// fires when the clock is set.
#[derive(Debug)]
pub(crate) struct Alarm {
    timer: AsyncFd<OwnedFd>,
}

impl Alarm {
    /// Creates the timer. Must be called within the tokio runtime.
    pub(crate) fn new() -> io::Result<Self> {
        let timer = timerfd_create(
            TimerfdClockId::Realtime,
            TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC,
        )?;
        #[expect(
            deprecated,
            reason = "its successor is unsafe, and this type never loses its descriptor"
        )]
        let timer = AsyncFd::with_interest(timer, Interest::READABLE)?;
        Ok(Self { timer })
    }

    /// Waits until `instant`, or until the clock is set or the machine wakes, whichever is first.
    pub(crate) async fn until(&self, instant: DateTime<Utc>) -> io::Result<()> {
        let at = Itimerspec {
            it_interval: Timespec {
                tv_sec: 0,
                tv_nsec: 0,
            },
            it_value: Timespec {
                // zero would disarm it
                tv_sec: instant.timestamp().max(1),
                tv_nsec: instant.timestamp_subsec_nanos().min(999_999_999).into(),
            },
        };
        let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
        match timerfd_settime(self.timer.get_ref(), flags, &at) {
            // the clock has been set since the last call
            Err(Errno::CANCELED) => return Ok(()),
            set => set?,
        };
        loop {
            let mut ready = self.timer.readable().await?;
            let fired = ready.try_io(|timer| Ok(rustix::io::read(timer, &mut [0; 8])?));
            match fired {
                Err(_would_block) => {}
                Ok(Err(error)) if error.raw_os_error() != Some(Errno::CANCELED.raw_os_error()) => {
                    return Err(error);
                }
                Ok(_) => return Ok(()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(instant: DateTime<Utc>) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async { Alarm::new().unwrap().until(instant).await.unwrap() });
    }

    #[test]
    fn it_rings_at_its_instant_and_not_before() {
        let instant = Utc::now() + chrono::TimeDelta::milliseconds(60);
        wait(instant);
        assert!(Utc::now() >= instant);
    }

    #[test]
    fn an_instant_that_is_past_rings_at_once() {
        wait(Utc::now() - chrono::TimeDelta::days(1));
        wait(DateTime::UNIX_EPOCH);
    }
}
