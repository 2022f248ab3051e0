//! The tray icon over D-Bus, as `StatusNotifierItem`.

use std::time::Duration;

use ksni::menu::{MenuItem, StandardItem, SubMenu};
use ksni::{Handle, TrayMethods};
use tokio::time::timeout;

use crate::desktop::tray_menu::{PauseItem, TrayCommand, TrayMenu};
use crate::desktop::tray_picture::{self, Picture};
use crate::wake::{Wake, WakeSender};

/// How long a call to the tray may take.
const TIME_OUT: Duration = Duration::from_secs(2);

/// The tray icon. A desktop without a tray, such as plain GNOME, never hosts it.
pub(crate) struct Tray {
    wakes: WakeSender,
    hosted: bool,
    icon: Option<Handle<Icon>>,
    menu: TrayMenu,
}

impl Tray {
    /// No icon yet.
    pub(crate) fn new(wakes: WakeSender) -> Self {
        Self {
            wakes,
            hosted: false,
            icon: None,
            menu: TrayMenu::default(),
        }
    }

    /// Records that the desktop now has a tray, or no longer has one.
    pub(crate) fn set_hosted(&mut self, hosted: bool) {
        self.hosted = hosted;
    }

    /// Whether the icon is in a tray.
    pub(crate) fn is_shown(&self) -> bool {
        self.hosted && self.icon.is_some()
    }

    /// Whether there is a tray to show it in.
    pub(crate) fn is_wanted(&self) -> bool {
        self.hosted
    }

    /// Shows the icon with this menu.
    pub(crate) async fn show(&mut self, menu: TrayMenu) {
        if !self.hosted {
            return;
        }
        if let Some(icon) = &self.icon {
            if self.menu != menu {
                self.menu = menu.clone();
                // a tray that hangs must not delay reminders
                let update = icon.update(|icon| icon.menu = menu);
                let _ = timeout(TIME_OUT, update).await;
            }
            return;
        }
        let icon = Icon {
            menu: menu.clone(),
            wakes: self.wakes.clone(),
        };
        match timeout(TIME_OUT, icon.spawn()).await {
            Ok(Ok(handle)) => {
                self.icon = Some(handle);
                self.menu = menu;
            }
            failed => {
                let error = failed.map(Result::err);
                tracing::info!(?error, "no tray icon");
                self.hosted = false;
            }
        }
    }
}

#[derive(Debug)]
struct Icon {
    menu: TrayMenu,
    wakes: WakeSender,
}

impl Icon {
    fn send(&self, command: TrayCommand) {
        let token = ksni::current_xdg_activation_token();
        // the receiver is gone only while the agent ends
        let _ = self.wakes.send(Wake::Tray(command, token));
    }
}

impl ksni::Tray for Icon {
    const MENU_ON_ACTIVATE: bool = true;

    fn id(&self) -> String {
        "rubdown".to_owned()
    }

    fn title(&self) -> String {
        self.menu.title.clone()
    }

    // pixels rather than an icon name: the agent may run uninstalled
    fn icon_pixmap(&self) -> Vec<ksni::Icon> {
        tray_picture::all().filter_map(argb).collect()
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        let pause = match &self.menu.pause {
            PauseItem::Resume(label) => item(label, TrayCommand::Resume),
            PauseItem::Pause(label, lengths) => SubMenu {
                label: escaped(label),
                submenu: lengths
                    .iter()
                    .map(|(length, label)| item(label, TrayCommand::Pause(*length)))
                    .collect(),
                ..Default::default()
            }
            .into(),
        };
        let next = StandardItem {
            label: escaped(&self.menu.next),
            enabled: false,
            ..Default::default()
        };
        vec![
            item(&self.menu.log, TrayCommand::Log),
            next.into(),
            MenuItem::Separator,
            pause,
            item(&self.menu.open, TrayCommand::Open),
            MenuItem::Separator,
            item(&self.menu.quit, TrayCommand::Quit),
        ]
    }
}

fn item(label: &str, command: TrayCommand) -> MenuItem<Icon> {
    StandardItem {
        label: escaped(label),
        activate: Box::new(move |icon: &mut Icon| icon.send(command)),
        ..Default::default()
    }
    .into()
}

fn argb(picture: Picture) -> Option<ksni::Icon> {
    let mut data = picture.rgba;
    for pixel in data.chunks_exact_mut(4) {
        pixel.rotate_right(1);
    }
    Some(ksni::Icon {
        width: picture.width.try_into().ok()?,
        height: picture.height.try_into().ok()?,
        data,
    })
}

/// Escapes underscores, which would mark access keys.
fn escaped(label: &str) -> String {
    label.replace('_', "__")
}
