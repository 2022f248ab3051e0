//! The tray icon on Windows and macOS, whose event loop wants the main thread.

use std::sync::{Mutex, OnceLock, PoisonError};

use journal::PauseFor;
use tao::event::Event;
use tao::event_loop::{ControlFlow, EventLoop, EventLoopBuilder, EventLoopProxy};
use tao::platform::run_return::EventLoopExtRunReturn;
use tray_icon::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu};
use tray_icon::{Icon, TrayIcon, TrayIconBuilder};

use crate::desktop::tray_menu::{Face, Pausing, Wish};
use crate::desktop::tray_picture;
use crate::wake::{Wake, WakeSender};

static MAIN_THREAD: OnceLock<Mutex<EventLoopProxy<Told>>> = OnceLock::new();

/// What the main thread is told.
#[derive(Debug)]
enum Told {
    Show(Box<Face>, WakeSender),
    Over,
}

/// The icon, as the agent's thread sees it.
#[derive(Debug)]
pub(crate) struct Tray {
    wakes: WakeSender,
    face: Face,
}

impl Tray {
    /// No icon yet.
    pub(crate) fn new(wakes: WakeSender) -> Self {
        Self {
            wakes,
            face: Face::default(),
        }
    }

    /// There always is a tray here.
    pub(crate) fn set_hosted(&mut self, _hosted: bool) {}

    /// Whether the main thread has been given the icon.
    pub(crate) fn is_shown(&self) -> bool {
        MAIN_THREAD.get().is_some()
    }

    /// There always is a tray here.
    pub(crate) fn is_wanted(&self) -> bool {
        true
    }

    /// Shows the icon with this menu.
    pub(crate) async fn show(&mut self, face: Face) {
        if self.face == face {
            return;
        }
        self.face = face.clone();
        tell(Told::Show(Box::new(face), self.wakes.clone()));
    }
}

/// Runs `work` on a thread of its own, and the tray's event loop on this one until it is done.
pub fn hold_main_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let mut events = EventLoopBuilder::<Told>::with_user_event().build();
    without_a_dock_icon(&mut events);
    MAIN_THREAD.get_or_init(|| Mutex::new(events.create_proxy()));
    let worker = std::thread::spawn(move || {
        let done = work();
        tell(Told::Over);
        done
    });
    let mut icon: Option<TrayIcon> = None;
    events.run_return(|event, _, flow| {
        *flow = ControlFlow::Wait;
        match event {
            Event::UserEvent(Told::Show(face, wakes)) => show(&mut icon, &face, wakes),
            Event::UserEvent(Told::Over) => *flow = ControlFlow::Exit,
            _ => {}
        }
    });
    worker
        .join()
        .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

fn tell(told: Told) {
    if let Some(main) = MAIN_THREAD.get() {
        let main = main.lock().unwrap_or_else(PoisonError::into_inner);
        // a loop that is over shows nothing any more
        let _ = main.send_event(told);
    }
}

#[cfg(target_os = "macos")]
fn without_a_dock_icon(events: &mut EventLoop<Told>) {
    use tao::platform::macos::{ActivationPolicy, EventLoopExtMacOS};
    events.set_activation_policy(ActivationPolicy::Accessory);
}

#[cfg(windows)]
fn without_a_dock_icon(_events: &mut EventLoop<Told>) {}

fn show(icon: &mut Option<TrayIcon>, face: &Face, wakes: WakeSender) {
    let menu = match menu(face) {
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
        if let Some(wish) = wish(event.id.as_ref()) {
            let _ = wakes.send(Wake::Tray(wish, None));
        }
    }));
    let mut builder = TrayIconBuilder::new()
        .with_menu(menu)
        .with_tooltip(&face.title);
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

/// The menu bar recolours it there.
#[cfg(target_os = "macos")]
fn pictured(builder: TrayIconBuilder, picture: Icon) -> TrayIconBuilder {
    builder.with_icon_templated(picture)
}

#[cfg(windows)]
fn pictured(builder: TrayIconBuilder, picture: Icon) -> TrayIconBuilder {
    builder.with_icon(picture)
}

fn menu(face: &Face) -> tray_icon::menu::Result<Menu> {
    let item = |id: &str, label: &str| MenuItem::with_id(id, label, true, None);
    let menu = Menu::new();
    menu.append(&item("log", &face.log))?;
    menu.append(&MenuItem::new(&face.next, false, None))?;
    menu.append(&PredefinedMenuItem::separator())?;
    match &face.pause {
        Pausing::Resume(label) => menu.append(&item("resume", label))?,
        Pausing::Pause(label, lengths) => {
            let lengths_menu = Submenu::new(label, true);
            for (length, label) in lengths {
                lengths_menu.append(&item(length.as_ref(), label))?;
            }
            menu.append(&lengths_menu)?;
        }
    }
    menu.append(&item("open", &face.open))?;
    menu.append(&PredefinedMenuItem::separator())?;
    menu.append(&item("quit", &face.quit))?;
    Ok(menu)
}

fn wish(id: &str) -> Option<Wish> {
    Some(match id {
        "log" => Wish::Log,
        "resume" => Wish::Resume,
        "open" => Wish::Open,
        "quit" => Wish::Quit,
        length => Wish::Pause(length.parse::<PauseFor>().ok()?),
    })
}
