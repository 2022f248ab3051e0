//! The tray icon on Windows and macOS, whose event loop wants the main thread.

use std::sync::{Mutex, OnceLock, PoisonError};

use journal::PauseFor;
use tao::event::Event;
use tao::event_loop::{ControlFlow, EventLoop, EventLoopBuilder, EventLoopProxy};
use tao::platform::run_return::EventLoopExtRunReturn;
use tray_icon::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu};
use tray_icon::{Icon, TrayIcon, TrayIconBuilder};

use crate::desktop::tray_menu::{PauseItem, TrayCommand, TrayMenu};
use crate::desktop::tray_picture;
use crate::wake::{Wake, WakeSender};

static MAIN_THREAD: OnceLock<Mutex<EventLoopProxy<Message>>> = OnceLock::new();

/// A message to the main thread.
#[derive(Debug)]
enum Message {
    Show(Box<TrayMenu>, WakeSender),
    Quit,
}

/// The icon, as the agent's thread sees it.
#[derive(Debug)]
pub(crate) struct Tray {
    wakes: WakeSender,
    menu: TrayMenu,
}

#[expect(
    clippy::unused_async,
    clippy::unused_self,
    reason = "has the same methods as on Linux"
)]
impl Tray {
    /// No icon yet.
    pub(crate) fn new(wakes: WakeSender) -> Self {
        Self {
            wakes,
            menu: TrayMenu::default(),
        }
    }

    /// Does nothing: these systems always have a tray.
    pub(crate) fn set_hosted(&mut self, _hosted: bool) {}

    /// Whether the main thread runs the tray's event loop.
    pub(crate) fn is_shown(&self) -> bool {
        MAIN_THREAD.get().is_some()
    }

    /// Does nothing: these systems always have a tray.
    pub(crate) fn is_wanted(&self) -> bool {
        true
    }

    /// Shows the icon with this menu.
    pub(crate) async fn show(&mut self, menu: TrayMenu) {
        if self.menu == menu {
            return;
        }
        self.menu = menu.clone();
        send(Message::Show(Box::new(menu), self.wakes.clone()));
    }
}

/// Runs `work` on a thread of its own, and the tray's event loop on this one until it is done.
pub fn hold_main_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let mut events = EventLoopBuilder::<Message>::with_user_event().build();
    without_a_dock_icon(&mut events);
    MAIN_THREAD.get_or_init(|| Mutex::new(events.create_proxy()));
    let worker = std::thread::spawn(move || {
        let done = work();
        send(Message::Quit);
        done
    });
    let mut icon: Option<TrayIcon> = None;
    events.run_return(|event, _, flow| {
        *flow = ControlFlow::Wait;
        match event {
            Event::UserEvent(Message::Show(menu, wakes)) => show(&mut icon, &menu, wakes),
            Event::UserEvent(Message::Quit) => *flow = ControlFlow::Exit,
            _ => {}
        }
    });
    worker
        .join()
        .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

fn send(message: Message) {
    if let Some(main) = MAIN_THREAD.get() {
        let main = main.lock().unwrap_or_else(PoisonError::into_inner);
        // the loop is over only while the agent ends
        let _ = main.send_event(message);
    }
}

#[cfg(target_os = "macos")]
fn without_a_dock_icon(events: &mut EventLoop<Message>) {
    use tao::platform::macos::{ActivationPolicy, EventLoopExtMacOS};
    events.set_activation_policy(ActivationPolicy::Accessory);
}

#[cfg(windows)]
fn without_a_dock_icon(_events: &mut EventLoop<Message>) {}

fn show(icon: &mut Option<TrayIcon>, texts: &TrayMenu, wakes: WakeSender) {
    let menu = match menu(texts) {
        Ok(menu) => Box::new(menu),
        Err(error) => {
            tracing::warn!(%error, "no tray menu");
            return;
        }
    };
    if let Some(icon) = icon {
        icon.set_menu(Some(menu));
        return;
    }
    MenuEvent::set_event_handler(Some(move |event: MenuEvent| {
        if let Some(command) = command(event.id.as_ref()) {
            let _ = wakes.send(Wake::Tray(command, None));
        }
    }));
    let mut builder = TrayIconBuilder::new()
        .with_menu(menu)
        .with_tooltip(&texts.title);
    if let Some(picture) = tray_picture::largest() {
        match Icon::from_rgba(picture.rgba, picture.width, picture.height) {
            Ok(picture) => builder = pictured(builder, picture),
            Err(error) => tracing::warn!(%error, "no picture for the tray icon"),
        }
    }
    match builder.build() {
        Ok(built) => *icon = Some(built),
        Err(error) => tracing::warn!(%error, "no tray icon"),
    }
}

/// As a template, which the menu bar recolours.
#[cfg(target_os = "macos")]
fn pictured(builder: TrayIconBuilder, picture: Icon) -> TrayIconBuilder {
    builder.with_icon_templated(picture)
}

#[cfg(windows)]
fn pictured(builder: TrayIconBuilder, picture: Icon) -> TrayIconBuilder {
    builder.with_icon(picture)
}

fn menu(texts: &TrayMenu) -> tray_icon::menu::Result<Menu> {
    let item = |id: &str, label: &str| MenuItem::with_id(id, label, true, None);
    let menu = Menu::new();
    menu.append(&item("log", &texts.log))?;
    menu.append(&MenuItem::new(&texts.next, false, None))?;
    menu.append(&PredefinedMenuItem::separator())?;
    match &texts.pause {
        PauseItem::Resume(label) => menu.append(&item("resume", label))?,
        PauseItem::Pause(label, lengths) => {
            let lengths_menu = Submenu::new(label, true);
            for (length, label) in lengths {
                lengths_menu.append(&item(length.as_ref(), label))?;
            }
            menu.append(&lengths_menu)?;
        }
    }
    menu.append(&item("open", &texts.open))?;
    menu.append(&PredefinedMenuItem::separator())?;
    menu.append(&item("quit", &texts.quit))?;
    Ok(menu)
}

fn command(id: &str) -> Option<TrayCommand> {
    Some(match id {
        "log" => TrayCommand::Log,
        "resume" => TrayCommand::Resume,
        "open" => TrayCommand::Open,
        "quit" => TrayCommand::Quit,
        length => TrayCommand::Pause(length.parse::<PauseFor>().ok()?),
    })
}
