//! An event as the file has it, before it is laid out.

use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarPeriod, ICalendarProperty,
    ICalendarStatus, ICalendarTransparency, ICalendarValue,
};
use calcard::{Entry, Parser};

use super::length::Length;
use super::refusal::Why;
use super::rule::Rule;
use super::time::{self, Time};

/// Characters of a name or a place that are kept.
const LONGEST_TEXT: usize = 1_000;

/// An event, or one changed occurrence of one.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    pub(crate) line: usize,
    pub(crate) uid: String,
    /// Which occurrence it changes, and whether all that follow as well.
    pub(crate) changes: Option<(Time, bool)>,
    pub(crate) start: Time,
    pub(crate) end: End,
    /// Each rule, and until when it holds.
    pub(crate) rules: Vec<(Rule, Option<Time>)>,
    pub(crate) also: Vec<(Time, Option<End>)>,
    pub(crate) except: Vec<Time>,
    pub(crate) summary: String,
    pub(crate) categories: Vec<String>,
    pub(crate) location: Option<String>,
    pub(crate) free: bool,
    pub(crate) cancelled: bool,
    /// How often it was changed, and when it was written.
    pub(crate) version: (i64, Option<chrono::NaiveDateTime>),
}

/// How a file says the end of an event.
#[derive(Debug, Clone)]
pub(crate) enum End {
    At(Time),
    After(Length),
}

/// An event that cannot be read, with what is known of it.
pub(crate) struct Bad {
    pub(crate) uid: Option<String>,
    pub(crate) summary: Option<String>,
    pub(crate) why: Why,
}

/// The component of a text, with those inside of it after it.
pub(crate) fn components(text: &str) -> Vec<ICalendarComponent> {
    match Parser::new(text).entry() {
        Entry::ICalendar(calendar) => calendar.components,
        _ => vec![],
    }
}

/// Reads the event in a text.
pub(crate) fn event(text: &str, line: usize) -> Result<Event, Bad> {
    let components = components(text);
    let entries = components.first().map_or(&[][..], |event| &event.entries);
    let mut draft = Draft::default();
    for entry in entries {
        draft.take(entry);
    }
    let uid = draft.uid.clone();
    let summary = draft.summary.clone();
    draft.finish(line).map_err(|why| Bad { uid, summary, why })
}

/// What a file says, where it may say what cannot be read.
#[derive(Default)]
enum Said<T> {
    #[default]
    Nothing,
    Nonsense,
    This(T),
}

impl<T> From<Option<T>> for Said<T> {
    fn from(read: Option<T>) -> Self {
        read.map_or(Self::Nonsense, Self::This)
    }
}

#[derive(Default)]
struct Draft {
    uid: Option<String>,
    start: Said<Time>,
    end: Said<Time>,
    length: Said<Length>,
    changes: Said<(Time, bool)>,
    rules: Vec<Option<(Rule, Option<Time>)>>,
    also: Vec<(Time, Option<End>)>,
    except: Vec<Time>,
    summary: Option<String>,
    categories: Vec<String>,
    location: Option<String>,
    free: bool,
    cancelled: bool,
    sequence: i64,
    stamp: Option<chrono::NaiveDateTime>,
}

impl Draft {
    fn take(&mut self, entry: &ICalendarEntry) {
        match &entry.name {
            ICalendarProperty::Uid => self.uid = text(entry),
            ICalendarProperty::Dtstart => self.take_start(time::first(entry)),
            ICalendarProperty::Dtend => self.end = time::first(entry).into(),
            ICalendarProperty::Duration => {
                let length = match entry.values.first() {
                    Some(ICalendarValue::Duration(length)) => Length::of(length),
                    _ => None,
                };
                self.length = length.into();
            }
            ICalendarProperty::RecurrenceId => {
                // its only value is THISANDFUTURE
                let range = ICalendarParameterName::Range;
                let future = entry.params.iter().any(|param| param.name == range);
                self.changes = time::first(entry).map(|time| (time, future)).into();
            }
            ICalendarProperty::Rrule => self.rules.push(match entry.values.first() {
                Some(ICalendarValue::RecurrenceRule(rule)) => {
                    let until = rule.until.as_ref().map(|until| time::of(until, None));
                    match until {
                        Some(None) => None,
                        until => Rule::of(rule).map(|rule| (rule, until.flatten())),
                    }
                }
                _ => None,
            }),
            ICalendarProperty::Rdate => self.take_also(entry),
            ICalendarProperty::Exdate => {
                let zone = time::zone_name(entry);
                let times = entry.values.iter().filter_map(|value| match value {
                    ICalendarValue::PartialDateTime(time) => time::of(time, zone.as_ref()),
                    _ => None,
                });
                self.except.extend(times);
            }
            ICalendarProperty::Summary => self.summary = text(entry),
            ICalendarProperty::Location => self.location = text(entry),
            ICalendarProperty::Categories => {
                let names = entry.values.iter().filter_map(shown);
                self.categories
                    .extend(names.filter(|name| !name.is_empty()));
            }
            ICalendarProperty::Transp => {
                let value = entry.values.first();
                self.free |= matches!(
                    value,
                    Some(ICalendarValue::Transparency(
                        ICalendarTransparency::Transparent
                    ))
                );
            }
            ICalendarProperty::Status => {
                let value = entry.values.first();
                self.cancelled |= matches!(
                    value,
                    Some(ICalendarValue::Status(ICalendarStatus::Cancelled))
                );
            }
            ICalendarProperty::Sequence => {
                if let Some(ICalendarValue::Integer(count)) = entry.values.first() {
                    self.sequence = *count;
                }
            }
            ICalendarProperty::Dtstamp => self.stamp = time::first(entry).map(|time| time.wall),
            other
                if other
                    .as_str()
                    .eq_ignore_ascii_case("X-MICROSOFT-CDO-BUSYSTATUS") =>
            {
                self.free |= text(entry).is_some_and(|value| value.eq_ignore_ascii_case("FREE"));
            }
            _ => (),
        }
    }

    fn take_start(&mut self, start: Option<Time>) {
        self.start = match (&self.start, start) {
            // nobody can say which of two it is
            (Said::This(one), Some(other)) if *one != other => Said::Nonsense,
            (_, start) => start.into(),
        };
    }

    fn take_also(&mut self, entry: &ICalendarEntry) {
        let zone = time::zone_name(entry);
        let zone = zone.as_ref();
        for value in &entry.values {
            let also = match value {
                ICalendarValue::PartialDateTime(time) => {
                    time::of(time, zone).map(|time| (time, None))
                }
                ICalendarValue::Period(ICalendarPeriod::Range { start, end }) => {
                    let end = time::of(end, zone).map(End::At);
                    time::of(start, zone).map(|start| (start, end))
                }
                ICalendarValue::Period(ICalendarPeriod::Duration { start, duration }) => {
                    let end = Length::of(duration).map(End::After);
                    time::of(start, zone).map(|start| (start, end))
                }
                _ => None,
            };
            self.also.extend(also);
        }
    }

    fn finish(self, line: usize) -> Result<Event, Why> {
        let changes = match self.changes {
            Said::Nothing => None,
            Said::This(changes) => Some(changes),
            // nobody can say what it changes
            Said::Nonsense => return Err(Why::Start),
        };
        // an occurrence that was only called off may say no more
        let told = changes.as_ref().map(|(time, _)| time.clone());
        let start = match self.start {
            Said::This(start) => start,
            Said::Nothing => told.ok_or(Why::Start)?,
            Said::Nonsense => return Err(Why::Start),
        };
        let end = match (self.end, self.length) {
            (Said::This(end), _) => End::At(end),
            (_, Said::This(length)) => End::After(length),
            (Said::Nothing, Said::Nothing) if start.is_day() => End::After(Length::days(1)),
            (Said::Nothing, Said::Nothing) => End::After(Length::NONE),
            (Said::Nonsense, _) | (_, Said::Nonsense) => return Err(Why::End),
        };
        let rules: Option<Vec<_>> = self.rules.into_iter().collect();
        Ok(Event {
            line,
            uid: self.uid.unwrap_or_default(),
            start,
            end,
            rules: if changes.is_some() {
                vec![]
            } else {
                rules.ok_or(Why::Rule)?
            },
            changes,
            also: self.also,
            except: self.except,
            summary: self.summary.unwrap_or_default(),
            categories: self.categories,
            location: self.location.filter(|place| !place.is_empty()),
            free: self.free,
            cancelled: self.cancelled,
            version: (self.sequence, self.stamp),
        })
    }
}

fn text(entry: &ICalendarEntry) -> Option<String> {
    entry.values.first().and_then(shown)
}

/// A text in one line, without what a terminal would obey.
fn shown(value: &ICalendarValue) -> Option<String> {
    let ICalendarValue::Text(text) = value else {
        return None;
    };
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(LONGEST_TEXT)
        .collect();
    Some(text.trim().to_owned())
}

/// The name of a calendar's own line and its value, as in `X-WR-CALNAME`.
pub(crate) fn property(line: &str) -> Option<(String, String)> {
    let (name, value) = line.split_once(':')?;
    let name = name.split(';').next()?.trim().to_ascii_uppercase();
    let value = value
        .replace("\\,", ",")
        .replace("\\;", ";")
        .replace("\\\\", "\\");
    Some((name, value.trim().to_owned()))
}
