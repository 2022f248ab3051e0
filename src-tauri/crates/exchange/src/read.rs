//! From a file, or what was in one, to answers.

use std::fs::File;
use std::io::{BufReader, Cursor, Read, Seek};
use std::ops::ControlFlow;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::contents::Contents;
use crate::guard::guarded;
use crate::kind::{Kind, Wrapping, wrapping};
use crate::limits::Limits;
use crate::packed::{Unpacked, gunzip, zip};
use crate::refusal::Refusal;
use crate::workout::Doubt;
use crate::{csv, fit, text, xml};

/// What there is to say about one file.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// Its name; in an archive after the archive's, as in `export.zip/activities/1.fit.gz`.
    pub name: String,
    /// What it is, where that could be told.
    pub kind: Option<Kind>,
    /// SHA-256 of its content, unpacked: the same file is known again by it, packed or not.
    pub sha256: Option<[u8; 32]>,
    /// The workouts in it, at least one, or why there are none.
    pub outcome: Result<Contents, Refusal>,
}

/// Reads a file, and calls `each` with an answer for it, or for every file in it if it is an archive. A folder is
/// refused; whoever calls walks it. `each` breaks to stop.
pub fn read_path(
    path: &Path,
    limits: &Limits,
    each: &mut dyn FnMut(Answer) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let name = path.file_name().unwrap_or(path.as_os_str());
    let name = name.to_string_lossy().into_owned();
    let mut reading = Reading { limits, each };
    match reading.path(&name, path) {
        Ok(flow) => flow,
        Err(refusal) => reading.refuse(name, refusal),
    }
}

/// Reads what was in a file of that name; see [`read_path`].
pub fn read_bytes(
    name: &str,
    bytes: &[u8],
    limits: &Limits,
    each: &mut dyn FnMut(Answer) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let mut reading = Reading { limits, each };
    if bytes.len() > limits.bytes {
        return reading.refuse(name.to_owned(), too_large(limits.bytes));
    }
    reading.unpacked(name, bytes, Place::default())
}

/// Where a file is.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    /// How many archives are around it.
    nesting: usize,
    /// Bytes of those of them that are in memory.
    held: usize,
    /// It was cut off as it was unpacked.
    cut: bool,
}

struct Reading<'a> {
    limits: &'a Limits,
    each: &'a mut dyn FnMut(Answer) -> ControlFlow<()>,
}

impl Reading<'_> {
    fn path(&mut self, name: &str, path: &Path) -> Result<ControlFlow<()>, Refusal> {
        // a pipe would be waited for once it is open
        let found = std::fs::metadata(path).map_err(unreadable)?;
        if !found.is_file() {
            return Err(Refusal::NotAFile);
        }
        let open = || File::open(path).map_err(unreadable);
        let mut file = open()?;
        let mut start = Vec::new();
        file.by_ref()
            .take(512)
            .read_to_end(&mut start)
            .map_err(unreadable)?;
        file.rewind().map_err(unreadable)?;
        let place = Place::default();
        match wrapping(&start) {
            Wrapping::Zip => {
                if found.len() > self.limits.archive_bytes {
                    return Err(too_large(self.limits.archive_bytes));
                }
                let both = (BufReader::new(file), BufReader::new(open()?));
                Ok(self.archive(name, both, found.len(), place))
            }
            Wrapping::Gzip => {
                let unpacked = gunzip(BufReader::new(file), found.len(), self.limits, 0)?;
                Ok(self.inner(name, &unpacked, place))
            }
            _ => {
                let limit = self.limits.bytes as u64;
                if found.len() > limit {
                    return Err(too_large(limit));
                }
                let mut bytes = Vec::new();
                // it may grow while it is read
                file.take(limit)
                    .read_to_end(&mut bytes)
                    .map_err(unreadable)?;
                Ok(self.unpacked(name, &bytes, place))
            }
        }
    }

    fn unpacked(&mut self, name: &str, bytes: &[u8], place: Place) -> ControlFlow<()> {
        let held = place.held + bytes.len();
        match wrapping(bytes) {
            Wrapping::Gzip => match self.nest(place).and_then(|()| {
                guarded(|| gunzip(Cursor::new(bytes), bytes.len() as u64, self.limits, held))
            }) {
                Ok(unpacked) => self.inner(name, &unpacked, Place { held, ..place }),
                Err(refusal) => self.refuse(name.to_owned(), refusal),
            },
            Wrapping::Zip => {
                let both = (Cursor::new(bytes), Cursor::new(bytes));
                self.archive(name, both, bytes.len() as u64, Place { held, ..place })
            }
            kind => self.file(name, bytes, kind, place.cut),
        }
    }

    fn inner(&mut self, name: &str, unpacked: &Unpacked, place: Place) -> ControlFlow<()> {
        let place = Place {
            nesting: place.nesting + 1,
            cut: place.cut || unpacked.cut,
            ..place
        };
        self.unpacked(name, &unpacked.bytes, place)
    }

    fn archive<R: Read + Seek>(
        &mut self,
        name: &str,
        (directory, bodies): (R, R),
        length: u64,
        place: Place,
    ) -> ControlFlow<()> {
        if let Err(refusal) = self.nest(place) {
            return self.refuse(name.to_owned(), refusal);
        }
        let limits = self.limits;
        let mut any = false;
        let walked = zip(
            (directory, bodies),
            length,
            limits,
            place.held,
            &mut |entry, unpacked| {
                any = true;
                let entry = format!("{name}/{entry}");
                match unpacked {
                    Ok(unpacked) => self.inner(&entry, &unpacked, place),
                    Err(refusal) => self.refuse(entry, refusal),
                }
            },
        );
        match walked {
            Ok(ControlFlow::Continue(())) if !any => self.refuse(name.to_owned(), Refusal::Empty),
            Ok(flow) => flow,
            Err(refusal) => self.refuse(name.to_owned(), refusal),
        }
    }

    fn nest(&self, place: Place) -> Result<(), Refusal> {
        let limit = self.limits.nesting;
        if place.nesting >= limit {
            return Err(Refusal::TooNested { limit });
        }
        Ok(())
    }

    fn file(&mut self, name: &str, bytes: &[u8], wrapping: Wrapping, cut: bool) -> ControlFlow<()> {
        let mut kind = None;
        let outcome = guarded(|| self.read(bytes, wrapping, &mut kind));
        let outcome = outcome.map(|mut contents| {
            if cut && !contents.doubts.contains(&Doubt::CutShort) {
                contents.doubts.push(Doubt::CutShort);
            }
            contents
        });
        let sha256 = (!bytes.is_empty()).then(|| Sha256::digest(bytes).into());
        (self.each)(Answer {
            name: name.to_owned(),
            kind,
            sha256,
            outcome,
        })
    }

    fn read(
        &self,
        bytes: &[u8],
        wrapping: Wrapping,
        kind: &mut Option<Kind>,
    ) -> Result<Contents, Refusal> {
        let limits = self.limits;
        match wrapping {
            Wrapping::Empty => Err(Refusal::Empty),
            Wrapping::Fit => {
                *kind = Some(Kind::Fit);
                fit::read(bytes, limits)
            }
            Wrapping::Text => {
                let text = text::decode(bytes, limits)?;
                if text.is_empty() {
                    return Err(Refusal::Empty);
                }
                if text.starts_with('<') {
                    return xml::read(&text, limits, kind);
                }
                csv::read(&text, limits, kind)
            }
            Wrapping::Other(what) => Err(Refusal::Other { kind: what.into() }),
            // unpacked before
            Wrapping::Gzip | Wrapping::Zip => Err(Refusal::Fault),
        }
    }

    fn refuse(&mut self, name: String, refusal: Refusal) -> ControlFlow<()> {
        (self.each)(Answer {
            name,
            kind: None,
            sha256: None,
            outcome: Err(refusal),
        })
    }
}

fn too_large(limit: impl TryInto<u64>) -> Refusal {
    Refusal::TooLarge {
        limit: limit.try_into().unwrap_or(u64::MAX),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn unreadable(error: std::io::Error) -> Refusal {
    Refusal::Unreadable {
        what: error.to_string(),
    }
}
