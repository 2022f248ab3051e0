//! A window with one button, shown when its page is there, as Rubdown's is.

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .on_page_load(|view, page| {
            if page.event() == tauri::webview::PageLoadEvent::Finished {
                drop(view.window().show());
            }
        })
        .run(tauri::generate_context!())
}
