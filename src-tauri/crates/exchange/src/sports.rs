//! The one table from the sports of files to activities, `data/sports.json`.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::LazyLock;

use recovery::Activity;
use serde::{Deserialize, Serialize};

/// A sport, as a file names it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Sport {
    /// Its name: of FIT the profile's, or the number if it has none. Nothing where the file does not say.
    pub name: Option<String>,
    /// The name of its kind, likewise.
    pub sub_name: Option<String>,
    /// FIT's number.
    pub number: Option<u8>,
    /// FIT's number of the kind.
    pub sub_number: Option<u8>,
}

/// What a sport is to Rubdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SportClass {
    /// One of its activities.
    Activity(Activity),
    /// A workout, of a sport that Rubdown has no activity for.
    Other,
    /// The way from one part of a race to the next: no workout of its own.
    Transition,
}

#[derive(Deserialize)]
struct Data {
    fit_sports: Vec<Row>,
    fit_sub_sports: Vec<Row>,
    except: Vec<Exception>,
    strava_numbers: Vec<Row>,
    names: Vec<Names>,
}

#[derive(Deserialize)]
struct Row {
    number: u8,
    name: String,
    activity: String,
}

#[derive(Deserialize)]
struct Exception {
    sport: u8,
    sub_sport: u8,
    activity: String,
}

#[derive(Deserialize)]
struct Names {
    activity: String,
    names: Vec<String>,
}

struct Tables {
    sports: HashMap<u8, (String, SportClass)>,
    sub_sports: HashMap<u8, (String, SportClass)>,
    except: HashMap<(u8, u8), SportClass>,
    names: HashMap<String, SportClass>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    #[expect(
        clippy::expect_used,
        reason = "a file of the program, which a test reads"
    )]
    let data: Data =
        serde_json::from_str(include_str!("../data/sports.json")).expect("sports.json is whole");
    let rows = |rows: Vec<Row>| {
        rows.into_iter()
            .map(|row| (row.number, (row.name, class(&row.activity))))
            .collect()
    };
    let strava = data
        .strava_numbers
        .into_iter()
        .map(|row| (row.number.to_string(), class(&row.activity)));
    let names = data.names.into_iter().flat_map(|row| {
        let class = class(&row.activity);
        row.names.into_iter().map(move |name| (name, class))
    });
    Tables {
        names: names.chain(strava).collect(),
        sports: rows(data.fit_sports),
        sub_sports: rows(data.fit_sub_sports),
        except: data
            .except
            .into_iter()
            .map(|row| ((row.sport, row.sub_sport), class(&row.activity)))
            .collect(),
    }
});

/// FIT's numbers of sports that the table has, with the profile's names.
///
/// ```
/// assert!(exchange::fit_sports().any(|(number, name)| (number, name) == (1, "running")));
/// ```
pub fn fit_sports() -> impl Iterator<Item = (u8, &'static str)> {
    TABLES
        .sports
        .iter()
        .map(|(number, (name, _))| (*number, name.as_str()))
}

/// What a sport of FIT is, by its number and that of its kind. A number that is not in the table is
/// [`SportClass::Other`].
///
/// ```
/// use exchange::{SportClass, fit_sport};
/// use recovery::Activity;
///
/// let treadmill = fit_sport(Some(4), Some(1)).1;
/// assert_eq!(treadmill, SportClass::Activity(Activity::Running));
/// assert_eq!(fit_sport(Some(250), Some(252)).1, SportClass::Other);
/// ```
pub fn fit_sport(number: Option<u8>, sub_number: Option<u8>) -> (Sport, SportClass) {
    let named = |table: &HashMap<u8, (String, SportClass)>, number: u8| {
        table
            .get(&number)
            .map_or_else(|| number.to_string(), |(name, _)| name.clone())
    };
    let sport = Sport {
        name: number.map(|n| named(&TABLES.sports, n)),
        sub_name: sub_number.map(|n| named(&TABLES.sub_sports, n)),
        number,
        sub_number,
    };
    let of = |table: &HashMap<u8, (String, SportClass)>, number: Option<u8>| {
        number
            .and_then(|n| table.get(&n))
            .map_or(SportClass::Other, |(_, class)| *class)
    };
    let except = number
        .zip(sub_number)
        .and_then(|both| TABLES.except.get(&both));
    let class = match (except, of(&TABLES.sports, number)) {
        (Some(class), _) => *class,
        (None, SportClass::Other) => of(&TABLES.sub_sports, sub_number),
        (None, class) => class,
    };
    (sport, class)
}

/// What a sport is, by the name that a TCX, GPX or CSV gives it, in any spelling: `Trail Running`,
/// `trail_running`, or Strava's `9`.
///
/// ```
/// use exchange::{SportClass, activity_of};
/// use recovery::Activity;
///
/// assert_eq!(activity_of("Trail Running"), SportClass::Activity(Activity::Running));
/// assert_eq!(activity_of("Curling"), SportClass::Other);
/// ```
pub fn activity_of(name: &str) -> SportClass {
    let words: Vec<String> = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .take(8)
        .collect();
    let whole = words.join("_");
    if let Some(class) = TABLES.names.get(&whole) {
        return *class;
    }
    // the last word says what it is, as in "Evening Run"; then the first, as in "Running 5 km"
    words
        .last()
        .into_iter()
        .chain(words.first())
        .find_map(|word| TABLES.names.get(word.as_str()))
        .copied()
        .unwrap_or(SportClass::Other)
}

fn class(id: &str) -> SportClass {
    match id {
        "transition" => SportClass::Transition,
        _ => Activity::from_str(id).map_or(SportClass::Other, SportClass::Activity),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_activity_in_the_table_is_one_of_the_rules_or_other_or_a_transition() {
        let data: Data = serde_json::from_str(include_str!("../data/sports.json")).unwrap();
        let known =
            |id: &str| matches!(id, "other" | "transition") || Activity::from_str(id).is_ok();
        let rows = data.fit_sports.iter().chain(&data.fit_sub_sports);
        let rows = rows.chain(&data.strava_numbers).map(|row| &row.activity);
        let names = data.names.iter().map(|row| &row.activity);
        let except = data.except.iter().map(|row| &row.activity);
        for id in rows.chain(names).chain(except) {
            assert!(known(id), "{id}");
        }
    }

    #[test]
    fn no_number_and_no_name_is_in_the_table_twice() {
        let data: Data = serde_json::from_str(include_str!("../data/sports.json")).unwrap();
        let names = data.names.iter().map(|row| row.names.len()).sum::<usize>();
        assert_eq!(TABLES.names.len(), names + data.strava_numbers.len());
        assert_eq!(TABLES.sports.len(), data.fit_sports.len());
        assert_eq!(TABLES.sub_sports.len(), data.fit_sub_sports.len());
    }
}
