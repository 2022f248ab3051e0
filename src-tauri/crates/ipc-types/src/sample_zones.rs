//! Zones for the front end's own tests, and for its run in a plain browser.

use crate::ZoneOffsets;

const SAMPLES: [&str; 9] = [
    "America/New_York",
    "Asia/Almaty",
    "Asia/Kathmandu",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
    "Europe/Berlin",
    "Europe/London",
    "Pacific/Apia",
    "UTC",
];

/// Writes them next to the TypeScript types.
#[test]
fn export_bindings_sample_zones() {
    let Some(folder) = std::env::var_os("TS_RS_EXPORT_DIR") else {
        return;
    };
    let zones: Vec<_> = SAMPLES
        .iter()
        .map(|name| ZoneOffsets::named(name).unwrap())
        .collect();
    let text = serde_json::to_string(&zones).unwrap();
    std::fs::create_dir_all(&folder).unwrap();
    let file = std::path::Path::new(&folder).join("sample-zones.json");
    std::fs::write(file, text.replace("},{", "},\n{") + "\n").unwrap();
}
