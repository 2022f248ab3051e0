//! Notifications on Windows and macOS, through notify-rust.

use std::sync::mpsc;

use notify_rust::{CloseReason, Notification as Toast, NotificationResponse};

use crate::desktop::notifier::{
    Button, Closed, Closing, Event, Notification, Notifier, RaiseError, Shown, TIME_OUT,
};
use crate::wake::{Wake, WakeSender};

/// The bundle's identifier; on Windows the installer's shortcut carries it.
const APPLICATION: &str = "org.rubdown.rubdown";

/// The system's own notifications.
#[derive(Debug)]
pub(crate) struct Notifications {
    wakes: WakeSender,
    /// Counts anew in each run, so each is a server of its own.
    run: String,
    last: u32,
}

impl Notifications {
    /// Nothing to connect to.
    pub(crate) async fn connect(wakes: WakeSender) -> Self {
        #[cfg(target_os = "macos")]
        if let Err(error) = notify_rust::set_application(APPLICATION) {
            tracing::info!(%error, "notifications go by another name");
        }
        Self {
            wakes,
            run: uuid::Uuid::now_v7().to_string(),
            last: 0,
        }
    }
}

impl Notifier for Notifications {
    /// These systems give no numbers and replace nothing, so the numbers are our own.
    async fn raise(
        &mut self,
        notification: &Notification,
        _instead_of: Option<Shown>,
    ) -> Result<Shown, RaiseError> {
        self.last += 1;
        let number = self.last;
        let toast = toast(notification);
        let wakes = self.wakes.clone();
        let (tell, told) = tokio::sync::oneshot::channel();
        // the answer is waited for on a thread: there is no other way to wait for it here
        std::thread::spawn(move || show(&toast, number, &wakes, tell));
        match tokio::time::timeout(TIME_OUT, told).await {
            Ok(Ok(Ok(()))) => Ok(Shown {
                number,
                server: self.run.clone(),
            }),
            Ok(Ok(Err(error))) => Err(RaiseError::Refused(error)),
            Ok(Err(_)) => Err(RaiseError::Refused("the thread ended".to_owned())),
            Err(_) => Err(RaiseError::Hangs),
        }
    }

    /// What these systems show they take away themselves.
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
    tell: tokio::sync::oneshot::Sender<Result<(), String>>,
) {
    let shown = match toast.show() {
        Ok(shown) => shown,
        Err(error) => {
            let _ = tell.send(Err(error.to_string()));
            return;
        }
    };
    let _ = tell.send(Ok(()));
    let (answer, answered) = mpsc::channel();
    // what cannot be waited for has no answer
    let _ = shown.wait_for_response(move |response: &NotificationResponse| {
        let _ = answer.send(event(number, response));
    });
    if let Ok(Some(event)) = answered.try_recv() {
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
