//! Walking through XML, with a limit on its depth.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::limits::Limits;
use crate::refusal::Refusal;

/// No name and no number is longer.
const LONGEST_TEXT: usize = 4096;
/// Nor is a start tag.
const LONGEST_TAG: usize = 64 << 10;

/// How the walk ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// With the end of the outermost element.
    Whole,
    /// With that, and something follows it.
    Trailing,
    /// Before it.
    Cut,
}

/// What receives the elements.
pub(super) trait Visit {
    /// An element begins.
    fn open(&mut self, name: &str, tag: &Tag) -> Result<(), Refusal>;
    /// An element ends; `text` is what was in it since its last child.
    fn close(&mut self, name: &str, text: &str) -> Result<(), Refusal>;
}

/// A start tag.
pub(super) struct Tag<'a>(&'a BytesStart<'a>);

impl Tag<'_> {
    /// The value of an attribute, by its local name.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        // looking for duplicates takes the square of their number
        let mut attributes = self.0.attributes();
        let attribute = attributes
            .with_checks(false)
            .flatten()
            .find(|attribute| attribute.key.local_name().as_ref() == name)?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
        Some(value.into_owned())
    }
}

/// The name of the outermost element.
pub(super) fn root(text: &str) -> Option<String> {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) | Event::Empty(tag) => {
                return Some(tag.local_name().as_ref().chars().take(64).collect());
            }
            Event::Eof => return None,
            _ => (),
        }
    }
}

/// Walks to the end of the outermost element, or to the first fault.
pub(super) fn walk(
    text: &str,
    limits: &Limits,
    visitor: &mut impl Visit,
) -> Result<Ending, Refusal> {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_dangling_amp = true;
    let mut depth = 0;
    let mut value = String::new();
    loop {
        let Ok(event) = reader.read_event() else {
            return Ok(Ending::Cut);
        };
        match event {
            Event::Start(tag) => {
                if tag.len() > LONGEST_TAG {
                    return Err(Refusal::Damaged);
                }
                depth += 1;
                if depth > limits.depth {
                    return Err(Refusal::TooDeep {
                        limit: limits.depth,
                    });
                }
                value.clear();
                visitor.open(tag.local_name().as_ref(), &Tag(&tag))?;
            }
            Event::Empty(tag) => {
                if tag.len() > LONGEST_TAG {
                    return Err(Refusal::Damaged);
                }
                value.clear();
                visitor.open(tag.local_name().as_ref(), &Tag(&tag))?;
                visitor.close(tag.local_name().as_ref(), "")?;
                if depth == 0 {
                    return Ok(Ending::Whole);
                }
            }
            Event::End(tag) => {
                visitor.close(tag.local_name().as_ref(), value.trim())?;
                value.clear();
                depth -= 1;
                if depth == 0 {
                    break;
                }
            }
            Event::Text(text) => add(&mut value, &text),
            Event::CData(text) => add(&mut value, &text),
            // an entity of the file's own is left out, and so never expanded
            Event::GeneralRef(name) => match name.resolve_char_ref() {
                Ok(Some(char)) => add(&mut value, char.encode_utf8(&mut [0; 4])),
                _ => add(&mut value, predefined(&name)),
            },
            Event::Eof => return Ok(Ending::Cut),
            _ => (),
        }
    }
    let end = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
    let tail = text.get(end..).unwrap_or_default();
    let comments = tail.trim_start().starts_with("<!--");
    Ok(if tail.trim().is_empty() || comments {
        Ending::Whole
    } else {
        Ending::Trailing
    })
}

fn add(value: &mut String, text: &str) {
    if value.len() + text.len() <= LONGEST_TEXT {
        value.push_str(text);
    } else if value.len() < LONGEST_TEXT {
        value.extend(text.chars().take(LONGEST_TEXT));
    }
}

fn predefined(name: &str) -> &'static str {
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => "",
    }
}
