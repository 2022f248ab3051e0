//! The tray icon over D-Bus, as `StatusNotifierItem`.

use std::time::Duration;

use ksni::menu::{MenuItem, StandardItem, SubMenu};
use ksni::{Handle, TrayMethods};
use tokio::time::timeout;

use crate::desktop::tray_menu::{Face, Pausing, Wish};
use crate::desktop::tray_picture::{self, Picture};
use crate::wake::{Wake, WakeSender};

const PATIENCE: Duration = Duration::from_secs(2);

/// The icon in a tray that speaks `StatusNotifierItem`; upstream GNOME has none.
pub(crate) struct Tray {
    wakes: WakeSender,
    hosted: bool,
    icon: Option<Handle<Icon>>,
    face: Face,
}

impl Tray {
    /// No icon yet.
    pub(crate) fn new(wakes: WakeSender) -> Self {
        Self {
            wakes,
            hosted: false,
            icon: None,
            face: Face::default(),
        }
    }

    /// There is a tray now, or no longer.
    pub(crate) fn set_hosted(&mut self, hosted: bool) {
        self.hosted = hosted;
    }

    /// Whether anyone would see the icon.
    pub(crate) fn is_shown(&self) -> bool {
        self.hosted && self.icon.is_some()
    }

    /// Whether there is a tray to show it in.
    pub(crate) fn is_wanted(&self) -> bool {
        self.hosted
    }

    /// Shows the icon with this menu.
    pub(crate) async fn show(&mut self, face: Face) {
        if !self.hosted {
            return;
        }
        if let Some(icon) = &self.icon {
            if self.face != face {
                self.face = face.clone();
                // the icon is a courtesy: a tray that hangs must not hold the reminders up
                let update = icon.update(|icon| icon.face = face);
                let _ = timeout(PATIENCE, update).await;
            }
            return;
        }
        let icon = Icon {
            face: face.clone(),
            wakes: self.wakes.clone(),
        };
        match timeout(PATIENCE, icon.spawn()).await {
            Ok(Ok(handle)) => {
                self.icon = Some(handle);
                self.face = face;
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
    face: Face,
    wakes: WakeSender,
}

impl Icon {
    fn wish(&self, wish: Wish) {
        let token = ksni::current_xdg_activation_token();
        // an agent that ends does not listen any more
        let _ = self.wakes.send(Wake::Tray(wish, token));
    }
}

impl ksni::Tray for Icon {
    const MENU_ON_ACTIVATE: bool = true;

    fn id(&self) -> String {
        "rubdown".to_owned()
    }

    fn title(&self) -> String {
        self.face.title.clone()
    }

    // a picture rather than a name: the agent may run without being installed
    fn icon_pixmap(&self) -> Vec<ksni::Icon> {
        tray_picture::all().filter_map(argb).collect()
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        let pause = match &self.face.pause {
            Pausing::Resume(label) => item(label, Wish::Resume),
            Pausing::Pause(label, lengths) => SubMenu {
                label: escaped(label),
                submenu: lengths
                    .iter()
                    .map(|(length, label)| item(label, Wish::Pause(*length)))
                    .collect(),
                ..Default::default()
            }
            .into(),
        };
        let next = StandardItem {
            label: escaped(&self.face.next),
            enabled: false,
            ..Default::default()
        };
        vec![
            item(&self.face.log, Wish::Log),
            next.into(),
            MenuItem::Separator,
            pause,
            item(&self.face.open, Wish::Open),
            MenuItem::Separator,
            item(&self.face.quit, Wish::Quit),
        ]
    }
}

fn item(label: &str, wish: Wish) -> MenuItem<Icon> {
    StandardItem {
        label: escaped(label),
        activate: Box::new(move |icon: &mut Icon| icon.wish(wish)),
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

/// A single underscore would mark an access key.
fn escaped(label: &str) -> String {
    label.replace('_', "__")
}
