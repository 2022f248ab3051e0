//! Rules by which events recur (`RRULE`), on the wall.
//!
//! A rule is laid out in a span only: what recurs without a count is not walked to there from its start, so that an
//! old series costs no more than a new one, and each step is counted.

mod days;
mod parts;
mod periods;
mod walk;

use calcard::icalendar::{ICalendarFrequency, ICalendarRecurrenceRule};
use chrono::{NaiveDateTime, TimeDelta};

pub(crate) use parts::Rule;
use periods::{Period, Periods};
pub(crate) use walk::{TooOften, Walk};

/// More times than this in a day are no rule that anybody lives by: one each minute.
const MOST_TIMES: usize = 24 * 60;

impl Rule {
    /// The times that the rule gives in the span, in order. The start is one only if the rule gives it.
    pub(crate) fn walls(
        &self,
        start: NaiveDateTime,
        walk: &mut Walk,
    ) -> Result<Vec<NaiveDateTime>, TooOften> {
        let rule = self.with_start(start);
        let mut found = vec![];
        let mut left = self.count;
        let mut periods = Periods::new(&rule, start);
        if self.count.is_none() {
            periods.skip_to(walk.from);
        }
        let mut times = vec![];
        while let Some(period) = periods.next(walk) {
            times.clear();
            // only whole periods can be counted in
            let whole = self.count.is_some() || !self.positions.is_empty();
            let (from, to) = if whole {
                (NaiveDateTime::MIN, NaiveDateTime::MAX)
            } else {
                (walk.from.max(start), walk.to)
            };
            rule.times_of(&period, (from, to), walk, &mut times)?;
            for time in rule.positioned(&times) {
                if time < start {
                    continue;
                }
                if time >= walk.to || walk.until.is_some_and(|until| time > until) {
                    return Ok(found);
                }
                if let Some(left) = &mut left {
                    let Some(less) = left.checked_sub(1) else {
                        return Ok(found);
                    };
                    *left = less;
                }
                if time >= walk.from {
                    if found.len() >= walk.most {
                        return Err(TooOften);
                    }
                    found.push(time);
                }
            }
            if left == Some(0) {
                break;
            }
        }
        if periods.given_up() {
            return Err(TooOften);
        }
        Ok(found)
    }

    /// What the rule leaves open, taken from the start.
    fn with_start(&self, start: NaiveDateTime) -> Self {
        use chrono::Timelike as _;
        let mut rule = self.clone();
        rule.days.complete(self.freq, start.date());
        let fill = |list: &mut Vec<u32>, coarser: bool, value: u32| {
            if coarser && list.is_empty() {
                list.push(value);
            }
        };
        let freq = self.freq;
        fill(
            &mut rule.hours,
            freq < ICalendarFrequency::Hourly,
            start.hour(),
        );
        fill(
            &mut rule.minutes,
            freq < ICalendarFrequency::Minutely,
            start.minute(),
        );
        fill(
            &mut rule.seconds,
            freq < ICalendarFrequency::Secondly,
            start.second(),
        );
        rule
    }

    /// All times of a period that the rule's lists leave, in order.
    fn times_of(
        &self,
        period: &Period,
        (from, to): (NaiveDateTime, NaiveDateTime),
        walk: &mut Walk,
        times: &mut Vec<NaiveDateTime>,
    ) -> Result<(), TooOften> {
        let (first, end) = match period {
            Period::Days(first, end) => (*first, *end),
            Period::Time(at) => return self.times_within(*at, walk, times),
        };
        let first = first.max(from.date());
        let last = end.pred_opt().unwrap_or(end).min(to.date());
        let mut day = first;
        while day <= last {
            walk.step(1)?;
            if self.days.has(day, self.freq, self.week_start) {
                walk.step((self.hours.len() * self.minutes.len() * self.seconds.len()) as u64)?;
                for hour in &self.hours {
                    for minute in &self.minutes {
                        for second in &self.seconds {
                            times.extend(day.and_hms_opt(*hour, *minute, *second));
                        }
                    }
                }
            }
            let Some(next) = day.succ_opt() else { break };
            day = next;
        }
        Ok(())
    }

    /// The times of one hour, minute or second.
    fn times_within(
        &self,
        at: NaiveDateTime,
        walk: &mut Walk,
        times: &mut Vec<NaiveDateTime>,
    ) -> Result<(), TooOften> {
        use chrono::Timelike as _;
        walk.step(1)?;
        let allows = |list: &[u32], value| list.is_empty() || list.contains(&value);
        if !allows(&self.hours, at.hour()) || !self.days.has(at.date(), self.freq, self.week_start)
        {
            return Ok(());
        }
        let minutely = self.freq >= ICalendarFrequency::Minutely;
        let secondly = self.freq >= ICalendarFrequency::Secondly;
        if (minutely && !allows(&self.minutes, at.minute()))
            || (secondly && !allows(&self.seconds, at.second()))
        {
            return Ok(());
        }
        let (minute, second) = ([at.minute()], [at.second()]);
        let minutes: &[u32] = if minutely { &minute } else { &self.minutes };
        let seconds: &[u32] = if secondly { &second } else { &self.seconds };
        walk.step((minutes.len() * seconds.len()) as u64)?;
        for minute in minutes {
            for second in seconds {
                times.extend(at.date().and_hms_opt(at.hour(), *minute, *second));
            }
        }
        Ok(())
    }

    /// The times at the rule's positions in their period, or all of them.
    fn positioned(&self, times: &[NaiveDateTime]) -> Vec<NaiveDateTime> {
        if self.positions.is_empty() {
            return times.to_vec();
        }
        let count = i64::try_from(times.len()).unwrap_or(i64::MAX);
        let places = self.positions.iter().map(|position| {
            let position = i64::from(*position);
            if position < 0 {
                count + position
            } else {
                position - 1
            }
        });
        let mut places: Vec<usize> = places.filter_map(|at| at.try_into().ok()).collect();
        places.sort_unstable();
        places.dedup();
        places
            .iter()
            .filter_map(|at| times.get(*at).copied())
            .collect()
    }
}

/// The span that a walk has to begin before, so that what begins earlier and lasts as long as this is found.
pub(crate) fn back(from: NaiveDateTime, length: TimeDelta) -> NaiveDateTime {
    from.checked_sub_signed(length + TimeDelta::days(2))
        .unwrap_or(from)
}

impl Rule {
    /// A rule of a file; none where it is none, or asks for more times in a day than there are minutes.
    pub(crate) fn of(rule: &ICalendarRecurrenceRule) -> Option<Self> {
        parts::checked(rule).filter(|rule| {
            let count = |list: &[u32]| list.len().max(1);
            count(&rule.hours) * count(&rule.minutes) * count(&rule.seconds) <= MOST_TIMES
        })
    }
}
