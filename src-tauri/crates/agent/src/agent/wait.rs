//! Between two looks: asleep, and awake for whoever calls.

use std::time::Duration;

use chrono::TimeDelta;

use super::Agent;
use crate::desktop::notifier::Notifier;
use crate::pacing::Look;
use crate::system::file_watch::Watched;
use crate::wake::{End, Wake};

/// How often a clock that can jump is looked at.
const SIMULATED: Duration = Duration::from_millis(50);
/// How soon a change of the agent's own file is looked at again.
const SETTLING: TimeDelta = TimeDelta::seconds(2);

impl<N: Notifier> Agent<N> {
    /// Sleeps until the next look is due, and does at once what cannot wait for it.
    pub(super) async fn rest(&mut self, look: Look) -> Option<End> {
        let mut wake = self.sleep(look).await;
        if wake.is_none() {
            self.settle();
            self.idle = true;
        }
        // whatever came in the meantime is one reason to look, not many; and an answer that came
        // with the end still counts
        let mut end = None;
        while let Some(one) = wake {
            end = end.or(self.take_in(one));
            wake = self.wakes_rx.try_recv().ok();
        }
        end
    }

    async fn sleep(&mut self, look: Look) -> Option<Wake> {
        if self.clock.is_simulated() {
            return self.sleep_simulated(look).await;
        }
        let mut until = look.wake_at();
        if self.own_file.as_ref().is_some_and(Watched::is_unsettled) {
            until = until.min(self.clock.now() + SETTLING);
        }
        tokio::select! {
            wake = self.wakes_rx.recv() => wake,
            rung = self.alarm.until(until) => {
                if let Err(error) = rung {
                    tracing::warn!(%error, "the timer fails");
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
                None
            }
        }
    }

    /// The simulated clock may jump at any time, so it is looked at again and again.
    async fn sleep_simulated(&mut self, look: Look) -> Option<Wake> {
        loop {
            let step = look
                .next
                .map_or(SIMULATED, |next| self.clock.real_time_until(next))
                .clamp(SIMULATED / 5, SIMULATED);
            tokio::select! {
                wake = self.wakes_rx.recv() => return wake,
                () = tokio::time::sleep(step) => {}
            }
            if look.is_over(self.clock.now()) || self.someone_wrote() {
                return None;
            }
        }
    }

    /// Woken by the time alone, so nobody is busy: moves what was written into the file proper.
    fn settle(&mut self) {
        if std::mem::take(&mut self.unsettled)
            && let Err(error) = self.schedule.journal().checkpoint()
        {
            tracing::info!(code = %error.code(), "the journal's log stays for now");
        }
    }

    fn someone_wrote(&mut self) -> bool {
        let version = self.schedule.journal().data_version().ok();
        version != self.seen_version
    }
}
