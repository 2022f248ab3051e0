//! The tray icon's picture, in the sizes that trays ask for.

/// A picture in RGBA, four bytes a pixel.
#[derive(Debug, Clone)]
pub(super) struct Picture {
    pub(super) rgba: Vec<u8>,
    pub(super) width: u32,
    pub(super) height: u32,
}

const FILES: [&[u8]; 4] = [
    include_bytes!("../../../../../icons/tray-22.png"),
    include_bytes!("../../../../../icons/tray-24.png"),
    include_bytes!("../../../../../icons/tray-44.png"),
    include_bytes!("../../../../../icons/tray-48.png"),
];

/// In every size.
#[cfg(any(target_os = "linux", test))]
pub(super) fn all() -> impl Iterator<Item = Picture> {
    FILES.into_iter().filter_map(read)
}

/// In the largest size.
#[cfg(any(windows, target_os = "macos"))]
pub(super) fn largest() -> Option<Picture> {
    FILES.last().copied().and_then(read)
}

/// Decodes a file. A test decodes them all; one that failed would only leave the icon blank.
fn read(file: &[u8]) -> Option<Picture> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
    decoder.set_transformations(
        png::Transformations::normalize_to_color8() | png::Transformations::ALPHA,
    );
    let mut reader = decoder.read_info().ok()?;
    let mut rgba = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut rgba).ok()?;
    (frame.color_type == png::ColorType::Rgba).then_some(Picture {
        rgba,
        width: frame.width,
        height: frame.height,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_square_with_something_in_it() {
        let pictures: Vec<_> = all().collect();
        assert_eq!(pictures.len(), FILES.len());
        for picture in pictures {
            assert_eq!(picture.width, picture.height);
            let pixels = picture.width as usize * picture.height as usize;
            assert_eq!(picture.rgba.len(), pixels * 4);
            assert!(picture.rgba.chunks(4).any(|pixel| pixel[3] > 0));
        }
    }
}
