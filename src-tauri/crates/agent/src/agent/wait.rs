//! Waiting for the next round, and for whatever wakes the agent before.

use std::time::Duration;

use chrono::TimeDelta;

use super::Agent;
use crate::desktop::notifier::Notifier;
use crate::pacing::Round;
use crate::system::file_watch::Watched;
use crate::wake::{End, Wake};

/// How often a simulated clock is read.
const POLL_CLOCK: Duration = Duration::from_millis(50);
/// How soon a change of the agent's own file is checked again.
const CONFIRM_AFTER: TimeDelta = TimeDelta::seconds(2);

impl<N: Notifier> Agent<N> {
    /// Sleeps until the next round is due or something wakes the agent, and handles that.
    pub(super) async fn wait(&mut self, round: Round) -> Option<End> {
        let mut wake = self.sleep(round).await;
        if wake.is_none() {
            self.idle = true;
        }
        if wake.is_none() || self.checkpoint_by.is_some_and(|by| by <= self.clock.now()) {
            self.checkpoint();
        }
        // all wakes that have arrived lead to one round; an answer that came along with a request
        // to end still counts
        let mut end = None;
        while let Some(one) = wake {
            end = end.or(self.handle(one));
            wake = self.wakes_rx.try_recv().ok();
        }
        end
    }

    async fn sleep(&mut self, round: Round) -> Option<Wake> {
        if self.clock.is_simulated() {
            return self.sleep_simulated(round).await;
        }
        let mut until = round.wake_at();
        if self.own_file.as_ref().is_some_and(Watched::is_unconfirmed) {
            until = until.min(self.clock.now() + CONFIRM_AFTER);
        }
        until = until.min(self.checkpoint_by.unwrap_or(until));
        tokio::select! {
            wake = self.wakes_rx.recv() => wake,
            fired = self.alarm.until(until) => {
                if let Err(error) = fired {
                    tracing::warn!(%error, "the timer failed");
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
                None
            }
        }
    }

    /// Polls the simulated clock, which may jump at any time.
    async fn sleep_simulated(&mut self, round: Round) -> Option<Wake> {
        loop {
            let step = round
                .next
                .map_or(POLL_CLOCK, |next| self.clock.real_time_until(next))
                .clamp(POLL_CLOCK / 5, POLL_CLOCK);
            tokio::select! {
                wake = self.wakes_rx.recv() => return wake,
                () = tokio::time::sleep(step) => {}
            }
            let now = self.clock.now();
            if round.is_over(now)
                || self.checkpoint_by.is_some_and(|by| by <= now)
                || self.someone_wrote()
            {
                return None;
            }
        }
    }

    /// Moves what was written from the write-ahead log into the database file.
    fn checkpoint(&mut self) {
        if self.checkpoint_by.take().is_some()
            && let Err(error) = self.delivery.journal().checkpoint()
        {
            tracing::info!(code = %error.code(), "the journal was not checkpointed");
        }
    }

    fn someone_wrote(&mut self) -> bool {
        let version = self.delivery.journal().data_version().ok();
        version != self.seen_version
    }
}
