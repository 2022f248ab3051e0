//! Notifications on Windows and macOS, through notify-rust.

use std::sync::mpsc;

use notify_rust::{CloseReason, Notification as Toast, NotificationResponse};

use crate::desktop::notifier::{
    Button, Closed, Closing, Event, Notification, Notifier, RaiseError, Shown, TIME_OUT,
};
use crate::wake::{Wake, WakeSender};

/// The bundle's identifier. On Windows the installer's shortcut has the same one.
const APPLICATION: &str = "org.rubdown.rubdown";

/// The system's own notifications.
#[derive(Debug)]
pub(crate) struct Notifications {
    wakes: WakeSender,
    /// The numbers start over in each run, so each run counts as a server of its own.
    run: String,
    last: u32,
}

impl Notifications {
    /// Sets the application's name; there is nothing to connect to.
    #[expect(clippy::unused_async, reason = "waits for the bus on Linux")]
    pub(crate) async fn connect(wakes: WakeSender) -> Self {
        #[cfg(target_os = "macos")]
        if let Err(error) = notify_rust::set_application(APPLICATION) {
            tracing::info!(%error, "notifications appear under another name");
        }
        Self {
            wakes,
            run: uuid::Uuid::now_v7().to_string(),
            last: 0,
        }
    }
}

impl Notifier for Notifications {
    /// These systems give no numbers and replace nothing, so the numbers are the agent's own.
    async fn raise(
        &mut self,
        notification: &Notification,
        _instead_of: Option<Shown>,
    ) -> Result<Shown, RaiseError> {
        self.last += 1;
        let number = self.last;
        let toast = toast(notification);
        let wakes = self.wakes.clone();
        let (shown_tx, shown_rx) = tokio::sync::oneshot::channel();
        // notify-rust offers only a blocking wait for the answer
        std::thread::spawn(move || show(&toast, number, &wakes, shown_tx));
        match tokio::time::timeout(TIME_OUT, shown_rx).await {
            Ok(Ok(Ok(()))) => Ok(Shown {
                number,
                server: self.run.clone(),
            }),
            Ok(Ok(Err(error))) => Err(RaiseError::Refused(error)),
            Ok(Err(_)) => Err(RaiseError::Refused("the thread ended".to_owned())),
            Err(_) => Err(RaiseError::Hangs),
        }
    }

    /// Does nothing: these systems close their notifications themselves.
    fn close(&mut self, _shown: &Shown) -> Closing {
        None
    }

    fn server(&self) -> Option<String> {
        Some(self.run.clone())
    }

    fn has_server(&self) -> bool {
        true
    }
}

fn toast(notification: &Notification) -> Toast {
    let mut toast = Toast::new();
    toast
        .summary(&notification.title)
        .body(&notification.body)
        .appname("Rubdown");
    #[cfg(windows)]
    toast.app_id(APPLICATION);
    for (button, label) in &notification.buttons {
        toast.action(button.key(), label);
    }
    toast
}

fn show(
    toast: &Toast,
    number: u32,
    wakes: &WakeSender,
    shown_tx: tokio::sync::oneshot::Sender<Result<(), String>>,
) {
    let shown = match toast.show() {
        Ok(shown) => shown,
        Err(error) => {
            let _ = shown_tx.send(Err(error.to_string()));
            return;
        }
    };
    let _ = shown_tx.send(Ok(()));
    let (answer_tx, answer_rx) = mpsc::channel();
    // unless this waits, no answer arrives
    let _ = shown.wait_for_response(move |response: &NotificationResponse| {
        let _ = answer_tx.send(event(number, response));
    });
    if let Ok(Some(event)) = answer_rx.try_recv() {
        let _ = wakes.send(Wake::Desktop(event));
    }
}

fn event(number: u32, response: &NotificationResponse) -> Option<Event> {
    match response {
        NotificationResponse::Default => Some(Event::Opened(number)),
        NotificationResponse::Action(key) => Button::ALL
            .into_iter()
            .find(|button| button.key() == key)
            .map(|button| Event::Pressed(number, button)),
        NotificationResponse::Reply(_) => None,
        NotificationResponse::Closed(reason) => Some(Event::Closed(
            number,
            match reason {
                CloseReason::Expired => Closed::Expired,
                CloseReason::Dismissed => Closed::ByPerson,
                CloseReason::CloseAction | CloseReason::Other(_) => Closed::Otherwise,
            },
        )),
    }
}
