//! Which session is asked for on the command line.

use std::path::PathBuf;

use clap::Args;
use journal::{GuidedRequest, Occasion};
use recovery::{Muscle, Tool};
use strum::IntoEnumIterator as _;

use crate::environment::Environment;
use crate::failure::Failure;
use crate::input::{one_of, parse};

#[derive(Debug, Args)]
pub(crate) struct SessionArgs {
    #[arg(long, value_name = "FILE", conflicts_with_all = ["minutes", "tool", "without", "muscle", "before_training"])]
    pub(crate) input: Option<PathBuf>,
    #[arg(long, value_name = "15", value_parser = parse::length)]
    minutes: Option<u32>,
    #[arg(long, value_name = "roller", value_parser = one_of(Tool::iter()))]
    tool: Vec<String>,
    #[arg(long, value_name = "calves")]
    without: Vec<String>,
    #[arg(long, value_name = "calves:left")]
    muscle: Vec<String>,
    #[arg(long, conflicts_with = "muscle")]
    before_training: bool,
}

impl SessionArgs {
    /// Whether a session of its own kind is wanted, and not the one that runs.
    pub(super) fn asks_for_one(&self) -> bool {
        let lists = [&self.tool, &self.without, &self.muscle];
        self.before_training || self.minutes.is_some() || lists.iter().any(|list| !list.is_empty())
    }

    /// The session that is asked for.
    pub(super) fn request(&self, env: &mut Environment) -> Result<GuidedRequest, Failure> {
        let muscles = self.muscle.iter().map(|text| parse::muscle(text));
        let muscles: Vec<Muscle> = muscles.collect::<Result<_, _>>()?;
        let without = self.without.iter().map(|text| parse::muscle(text));
        let without: Vec<Muscle> = without.collect::<Result<_, _>>()?;
        let tools = self.tool.iter().map(|tool| parse::known_id(Some(tool)));
        let tools: Vec<Tool> = tools
            .filter_map(Result::transpose)
            .collect::<Result<_, _>>()?;
        env.not_stopped()?;
        let occasion = if self.before_training {
            Occasion::PreWorkout
        } else if muscles.is_empty() {
            let open = env.open_plan()?;
            let is_self = |slot: &recovery::Slot| slot.delivery == recovery::Delivery::SelfMassage;
            if open.plan.interim.is_some() && !open.slot.as_ref().is_some_and(is_self) {
                Occasion::Interim { plan: open.id }
            } else {
                Occasion::Plan { plan: open.id }
            }
        } else {
            Occasion::Own { muscles }
        };
        Ok(GuidedRequest {
            occasion,
            minutes: self.minutes.map(long_enough).transpose()?,
            tools: (!tools.is_empty()).then_some(tools),
            without: without.into_iter().map(|muscle| muscle.group).collect(),
        })
    }
}

/// Minutes, if they are enough for a session; more than there may be are shortened.
fn long_enough(minutes: u32) -> Result<u32, Failure> {
    if minutes < SHORTEST {
        return Err(Failure::SessionTooShort(SHORTEST));
    }
    Ok(parse::minutes(minutes)?)
}

/// The shortest session, in minutes (rules 4.11 step 1).
const SHORTEST: u32 = 5;
