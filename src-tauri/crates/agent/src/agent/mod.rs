//! The loop: look, sleep, wake. What it decides is decided in `pacing` and `delivery`.

mod upkeep;
mod wait;

use std::sync::Arc;

use agent_client::Status;
use chrono::{DateTime, Utc};
use journal::{Journal, JournalError, Moment};
use platform::{BUILD, Clock, Home, present_zone};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::sync::watch;

use crate::delivery::last_server::LastServer;
use crate::delivery::{Opening, Schedule};
use crate::desktop::Tray;
use crate::desktop::notifier::Notifier;
use crate::desktop::tray_menu::{Face, Wish};
use crate::pacing::Look;
use crate::socket::{self, Answering};
use crate::system::alarm::Alarm;
use crate::system::file_watch::{Change, Watched};
use crate::system::{autostart, own_program, time_zone};
use crate::wake::{End, Wake, WakeSender};
use crate::window;

/// Why the agent could not begin.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// The journal does not open.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The system refuses a timer, a signal or the socket.
    #[error("E_AGENT_SOCKET")]
    System(#[from] std::io::Error),
}

/// The agent of one journal.
pub(crate) struct Agent<N> {
    home: Arc<Home>,
    clock: Clock,
    schedule: Schedule<N>,
    tray: Tray,
    alarm: Alarm,
    wakes_rx: UnboundedReceiver<Wake>,
    status: watch::Sender<Status>,
    own_file: Option<Watched>,
    journal_file: Watched,
    seen_version: Option<i64>,
    /// Whether something was written that is not in the file proper yet.
    unsettled: bool,
    /// Whether it starts at login, as far as it was seen to.
    at_login: Option<bool>,
    /// Woken by the time alone.
    idle: bool,
    /// A backup that failed is not tried again before this.
    backup_after: DateTime<Utc>,
}

impl<N: Notifier> Agent<N> {
    /// An agent that listens on its socket from now on.
    pub(crate) fn begin(
        home: Home,
        clock: Clock,
        notifier: N,
        wakes: WakeSender,
        wakes_rx: UnboundedReceiver<Wake>,
    ) -> Result<Self, BeginError> {
        let journal = Journal::open_or_restore(&home.journal(), clock.now())?;
        upkeep::tell_replaced(&journal);
        let run = uuid::Uuid::now_v7().to_string();
        let home = Arc::new(home);
        let status = watch::Sender::new(Status {
            protocol: agent_client::PROTOCOL,
            build: BUILD.to_owned(),
            pid: std::process::id(),
            tray: false,
            server: notifier.has_server(),
            next: None,
            run: run.clone(),
        });
        socket::listen(Answering {
            status: status.subscribe(),
            wakes: wakes.clone(),
            home: home.clone(),
        })?;
        time_zone::watch(wakes.clone());
        Ok(Self {
            alarm: Alarm::new()?,
            journal_file: Watched::at(&home.journal()),
            own_file: own_program::path().ok().map(|path| Watched::at(&path)),
            backup_after: DateTime::UNIX_EPOCH,
            idle: false,
            tray: Tray::new(wakes),
            schedule: Schedule::new(journal, run, notifier, LastServer::read(&home)),
            seen_version: None,
            unsettled: false,
            at_login: None,
            clock,
            wakes_rx,
            status,
            home,
        })
    }

    /// Runs until something ends it.
    pub(crate) async fn run(mut self) -> End {
        let end = loop {
            if let Some(end) = self.watch_files() {
                break end;
            }
            let look = match self.look().await {
                Ok(look) => look,
                Err(JournalError::Newer { .. }) => break End::NewerJournal,
                Err(error) => self.trouble(&error),
            };
            self.report(look).await;
            if std::mem::take(&mut self.idle) {
                self.back_up(look);
            }
            if let Some(end) = self.rest(look).await {
                break end;
            }
        };
        tracing::info!(?end, "ends");
        self.finish(end).await;
        end
    }

    async fn look(&mut self) -> Result<Look, JournalError> {
        let at = self.moment();
        let look = self.schedule.look(at).await?;
        let version = Some(self.schedule.journal().data_version()?);
        self.unsettled |= look.claimed || version != self.seen_version;
        if version != self.seen_version {
            self.follow_login_wish()?;
        }
        self.seen_version = version;
        Ok(look)
    }

    /// Starts at login or not, as the settings say.
    fn follow_login_wish(&mut self) -> Result<(), JournalError> {
        let wanted = Some(self.schedule.journal().settings()?.start_at_login);
        if self.home.is_named() || wanted == self.at_login {
            return Ok(());
        }
        if let Err(error) = autostart::set(wanted == Some(true)) {
            tracing::warn!(%error, "the wish about login was not followed");
        }
        self.at_login = wanted;
        Ok(())
    }

    fn take_in(&mut self, wake: Wake) -> Option<End> {
        match wake {
            Wake::Poke | Wake::Zone => {}
            Wake::Desktop(event) => {
                let at = self.moment();
                if let Some(opening) = self.schedule.hear(event, at) {
                    window::open(&opening);
                }
            }
            Wake::TrayHost(hosted) => self.tray.set_hosted(hosted),
            Wake::Tray(wish, token) => return self.grant(wish, token),
            Wake::End(end) => return Some(end),
        }
        None
    }

    fn grant(&mut self, wish: Wish, token: Option<String>) -> Option<End> {
        let at = self.moment();
        let open = |log| {
            window::open(&Opening {
                plan: None,
                log,
                token,
            });
            Ok(())
        };
        let granted = match wish {
            Wish::Log => open(true),
            Wish::Open => open(false),
            Wish::Pause(length) => self.schedule.journal().pause(length, at).map(drop),
            Wish::Resume => self.schedule.journal().resume(at).map(drop),
            Wish::Quit => {
                if let Err(error) = agent_client::wish_off(&self.home) {
                    tracing::warn!(%error, "the wish to be quit was not noted");
                }
                return Some(End::Quit);
            }
        };
        if let Err(error) = granted {
            tracing::warn!(code = %error.code(), "a wish from the tray was not granted");
        }
        None
    }

    /// Tells the socket and the tray how things are.
    async fn report(&mut self, look: Look) {
        if self.tray.is_wanted() {
            match self.face() {
                Ok(face) => self.tray.show(face).await,
                Err(error) => tracing::warn!(code = %error.code(), "the tray is not up to date"),
            }
        }
        self.status.send_modify(|status| {
            status.tray = self.tray.is_shown();
            status.server = self.schedule.has_server();
            status.next = look.next;
        });
    }

    fn face(&mut self) -> Result<Face, JournalError> {
        let at = self.moment();
        let locale = self.schedule.locale()?;
        let today = self.schedule.journal().today(at)?;
        Ok(Face::of(&today, at.zone, &locale))
    }

    /// Looks whether the program was replaced or removed, and opens the journal anew if another
    /// one was put in its place.
    fn watch_files(&mut self) -> Option<End> {
        if self.journal_file.was_exchanged() {
            tracing::info!("the journal was replaced");
            self.reopen();
        }
        match self.own_file.as_mut()?.change()? {
            Change::Replaced(_) => Some(End::Replaced),
            Change::Removed => Some(End::Removed),
        }
    }

    async fn finish(&mut self, end: End) {
        let at = self.moment();
        if let Err(error) = self.schedule.write_down(at) {
            tracing::warn!(code = %error.code(), "an answer could not be kept");
        }
        if end == End::Quit {
            self.schedule.clear_screen().await;
        }
    }

    fn moment(&self) -> Moment {
        Moment {
            now: self.now(),
            zone: present_zone(),
        }
    }

    fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }
}
