//! A timer of the kernel.

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

/// A timer on the real-time clock, which rings after a suspend and when the clock is set; tokio's
/// own stand still while the machine sleeps.
#[derive(Debug)]
pub(crate) struct Alarm {
    timer: AsyncFd<OwnedFd>,
}

impl Alarm {
    /// Makes the timer; the tokio runtime has to be there.
    pub(crate) fn new() -> io::Result<Self> {
        let timer = timerfd_create(
            TimerfdClockId::Realtime,
            TimerfdFlags::NONBLOCK | TimerfdFlags::CLOEXEC,
        )?;
        #[expect(
            deprecated,
            reason = "its heir is unsafe, for types that may lose their descriptor; this one owns it"
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
            // the clock has been set since the last look
            Err(Errno::CANCELED) => return Ok(()),
            set => set?,
        };
        loop {
            let mut ready = self.timer.readable().await?;
            let rung = ready.try_io(|timer| Ok(rustix::io::read(timer, &mut [0; 8])?));
            match rung {
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
