//! The window shows its own page and nothing else.

use tauri::Url;

/// Whether a page may be loaded into the window: only the app's own. A link that is dropped on the
/// window, a form or a script could ask for any other, and that request would leave the machine.
pub(crate) fn is_own(url: &Url) -> bool {
    let (scheme, host) = if cfg!(any(windows, target_os = "android")) {
        ("http", "tauri.localhost")
    } else {
        ("tauri", "localhost")
    };
    url.scheme() == scheme
        && url.host_str() == Some(host)
        && url.port().is_none()
        && url.username().is_empty()
        && url.password().is_none()
}

/// The proxy for all that would leave the window, on a port where only an administrator can
/// listen. A click on a link opens a connection before anyone is asked whether its page may be
/// loaded.
pub(crate) fn nowhere() -> tauri::Result<Url> {
    Url::parse("socks5://127.0.0.1:1").map_err(tauri::Error::InvalidUrl)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_the_app_is_its_own() {
        for own in [
            "tauri://localhost",
            "tauri://localhost/",
            "tauri://localhost/index.html#/guides/foam-rolling",
        ] {
            assert!(is_own(&own.parse().unwrap()), "{own}");
        }
    }

    #[test]
    fn every_other_page_is_foreign() {
        for foreign in [
            "http://127.0.0.1:8000/",
            "https://example.org/",
            "http://localhost/",
            "http://tauri.localhost/",
            "tauri://example.org/",
            "tauri://localhost.example.org/",
            "tauri://user@localhost/",
            "tauri://localhost:8000/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "about:blank",
            "javascript:alert(1)",
        ] {
            assert!(!is_own(&foreign.parse().unwrap()), "{foreign}");
        }
    }
}
