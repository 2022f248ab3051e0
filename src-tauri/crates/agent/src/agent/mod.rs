//! The loop: deliver what is due, wait, handle what woke it. The decisions are in `pacing` and
//! `delivery`.

mod upkeep;
mod wait;

use std::sync::Arc;

use agent_client::{DesktopSession, Status, TargetState};
use chrono::{DateTime, Utc};
use journal::{Journal, JournalError, Moment};
use platform::{BUILD, Clock, Home, present_zone};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::sync::watch;

use crate::delivery::Delivery;
use crate::delivery::last_server::LastServer;
use crate::desktop::Tray;
use crate::desktop::notifier::Notifier;
use crate::desktop::tray_menu::{TrayCommand, TrayMenu};
use crate::intake::{Calendars, Intake};
use crate::pacing::{self, Round};
use crate::socket::{self, SocketContext};
use crate::system::alarm::Alarm;
use crate::system::file_watch::{Change, Watched};
use crate::system::{autostart, own_program, time_zone};
use crate::wake::{End, Wake, WakeSender};
use crate::window::{self, WindowRequest};

/// Why the agent could not start.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// The journal could not be opened.
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
    delivery: Delivery<N>,
    intake: Intake,
    calendars: Calendars,
    tray: Tray,
    alarm: Alarm,
    wakes_rx: UnboundedReceiver<Wake>,
    status: watch::Sender<Status>,
    own_file: Option<Watched>,
    journal_file: Watched,
    home_folder: Watched,
    /// The journal's data version at the last round.
    seen_version: Option<i64>,
    /// The latest time to empty the log, once something was written.
    checkpoint_by: Option<DateTime<Utc>>,
    /// Whether only time woke it, so that there is time for upkeep.
    idle: bool,
    /// After a backup has failed, no other is tried before this.
    backup_after: DateTime<Utc>,
}

impl<N: Notifier> Agent<N> {
    /// Opens the journal and starts to listen on the socket.
    pub(crate) fn begin(
        home: Home,
        clock: Clock,
        notifier: N,
        wakes: WakeSender,
        wakes_rx: UnboundedReceiver<Wake>,
    ) -> Result<Self, BeginError> {
        let journal = Journal::open_or_restore(&home.journal(), clock.now())?;
        home.remember();
        log_replaced(&journal);
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
            session: DesktopSession::present(),
            login_blocked: false,
            watched_folder: None,
        });
        socket::listen(SocketContext {
            status: status.subscribe(),
            wakes: wakes.clone(),
            home: home.clone(),
        })?;
        time_zone::watch(wakes.clone());
        Ok(Self {
            alarm: Alarm::new()?,
            journal_file: Watched::at(&home.journal()),
            home_folder: Watched::at(home.data()),
            own_file: own_program::path().ok().map(|path| Watched::at(&path)),
            backup_after: DateTime::UNIX_EPOCH,
            idle: false,
            intake: Intake::new(wakes.clone()),
            calendars: Calendars::default(),
            tray: Tray::new(wakes),
            delivery: Delivery::new(journal, run, notifier, LastServer::read(&home)),
            seen_version: None,
            checkpoint_by: None,
            clock,
            wakes_rx,
            status,
            home,
        })
    }

    /// Runs until there is a reason to end.
    pub(crate) async fn run(mut self) -> End {
        let end = loop {
            if let Some(end) = self.check_files() {
                break end;
            }
            let round = match self.deliver_due().await {
                Ok(round) => round,
                Err(JournalError::Newer { .. }) => break End::NewerJournal,
                Err(error) => self.recover(&error),
            };
            self.publish(round).await;
            if std::mem::take(&mut self.idle) {
                self.intake.look();
                if let Err(error) = self.look_at_calendars(false) {
                    tracing::warn!(code = %error.code(), "the calendars were not looked at");
                }
                self.back_up(round);
            }
            if let Some(end) = self.wait(round).await {
                break end;
            }
        };
        tracing::info!(?end, "ended");
        self.finish(end).await;
        end
    }

    async fn deliver_due(&mut self) -> Result<Round, JournalError> {
        let at = self.moment();
        let mut round = self.delivery.deliver_due(at).await?;
        let is_open = || window::is_open(&self.home);
        let change = self.delivery.announce_change(at, is_open).await?;
        round.next = round.next.into_iter().chain(change).min();
        let version = Some(self.delivery.journal().data_version()?);
        if round.claimed || version != self.seen_version {
            self.checkpoint_by
                .get_or_insert(round.at + pacing::CHECKPOINT_AFTER);
        }
        if version != self.seen_version {
            self.apply_autostart()?;
            let watched = self.delivery.journal().settings()?.watched_folder;
            self.intake.follow(watched.as_deref());
            self.look_at_calendars(true)?;
        }
        self.seen_version = version;
        Ok(round)
    }

    fn look_at_calendars(&mut self, written: bool) -> Result<(), JournalError> {
        let at = self.moment();
        self.calendars.look(self.delivery.journal(), written, at)
    }

    /// Makes the agent start at login or not, as set. With a named home, leaves autostart alone.
    fn apply_autostart(&mut self) -> Result<(), JournalError> {
        if self.home.is_named() {
            return Ok(());
        }
        let enabled = self.delivery.journal().settings()?.start_at_login;
        if let Err(error) = autostart::apply(&self.home, enabled) {
            tracing::warn!(%error, "autostart was not changed");
        }
        Ok(())
    }

    fn handle(&mut self, wake: Wake) -> Option<End> {
        match wake {
            Wake::Poke | Wake::Zone => {}
            Wake::Desktop(event) => {
                let at = self.moment();
                if let Some(request) = self.delivery.on_event(event, at) {
                    window::open(&request);
                }
            }
            Wake::TrayHost(hosted) => self.tray.set_hosted(hosted),
            Wake::Tray(command, token) => return self.run_command(command, token),
            Wake::End(end) => return Some(end),
        }
        None
    }

    fn run_command(&mut self, command: TrayCommand, token: Option<String>) -> Option<End> {
        let at = self.moment();
        let open = |request| {
            window::open(&WindowRequest { token, ..request });
            Ok(())
        };
        let done = match command {
            TrayCommand::Log => open(WindowRequest {
                log: true,
                ..WindowRequest::default()
            }),
            TrayCommand::Open => open(WindowRequest::default()),
            TrayCommand::Pause(length) => self.delivery.journal().pause(length, at).map(drop),
            TrayCommand::Resume => self.delivery.journal().resume(at).map(drop),
            TrayCommand::Quit => {
                if let Err(error) = TargetState::Off.save(&self.home) {
                    tracing::warn!(%error, "the agent will start again at login");
                }
                return Some(End::Quit);
            }
        };
        if let Err(error) = done {
            tracing::warn!(code = %error.code(), "a command from the tray failed");
        }
        None
    }

    /// Updates the tray icon, and the status that the socket reports.
    async fn publish(&mut self, round: Round) {
        if self.tray.is_wanted() {
            match self.tray_menu() {
                Ok(menu) => self.tray.show(menu).await,
                Err(error) => tracing::warn!(code = %error.code(), "the tray was not updated"),
            }
        }
        let login_blocked = !self.home.is_named() && autostart::is_blocked(&self.home);
        self.status.send_modify(|status| {
            status.tray = self.tray.is_shown();
            status.server = self.delivery.has_server();
            status.next = round.next;
            status.login_blocked = login_blocked;
            status.watched_folder = self.intake.status();
        });
    }

    fn tray_menu(&mut self) -> Result<TrayMenu, JournalError> {
        let at = self.moment();
        let locale = self.delivery.locale()?;
        let today = self.delivery.journal().today(at)?;
        Ok(TrayMenu::of(&today, at.zone, &locale))
    }

    /// Checks whether the program was replaced or removed, and reopens the journal if another was
    /// put in its place.
    fn check_files(&mut self) -> Option<End> {
        if self.home_folder.is_another_file() {
            return Some(End::HomeMoved);
        }
        if self.journal_file.is_another_file() {
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
        if let Err(error) = self.delivery.record(at) {
            tracing::warn!(code = %error.code(), "an answer was lost");
        }
        if end == End::Quit {
            self.delivery.clear_screen().await;
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

/// Logs that opening the journal replaced a damaged one.
fn log_replaced(journal: &Journal) {
    if let Some(replaced) = journal.replaced() {
        tracing::warn!(kind = %replaced.kind, "the journal was damaged and was set aside");
    }
}
