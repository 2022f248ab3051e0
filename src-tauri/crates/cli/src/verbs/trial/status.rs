//! How a trial stands.

use insights::Leg;
use journal::{Trial, TrialSessionState, TrialStep, TrialTaken};

use crate::output::{Voice, note};

/// All trials, the newest first: the one that runs in full, the others in a line.
pub(super) fn lines(voice: &Voice<'_>, trials: &[Trial]) -> Vec<String> {
    let Some((newest, earlier)) = trials.split_first() else {
        return vec![
            voice.locale.say("ctl-trial-none"),
            voice.locale.say("ctl-trial-none.how"),
            voice.locale.say("ctl-trial-limits"),
        ];
    };
    let mut lines = vec![progress(voice, newest)];
    lines.extend(step(voice, newest));
    lines.extend(
        newest
            .taken
            .iter()
            .map(|taken| note(&session(voice, taken))),
    );
    let seal = [("seal", newest.seal.as_str().into())];
    lines.push(voice.locale.say_with("ctl-trial-seal", &seal));
    lines.extend(earlier.iter().map(|trial| {
        let values = [
            ("progress", progress(voice, trial).into()),
            ("id", trial.id.as_str().into()),
        ];
        voice.locale.say_with("ctl-trial-earlier", &values)
    }));
    lines
}

/// What it waits for, or how it ended.
pub(super) fn step(voice: &Voice<'_>, trial: &Trial) -> Vec<String> {
    let time = |at| voice.day_and_clock(at);
    match &trial.step {
        TrialStep::Session {
            slot,
            leg,
            ruled_out,
        } => {
            let values = [
                ("slot", (*slot).into()),
                ("sessions", trial.sessions.into()),
                ("leg", leg.as_ref().into()),
            ];
            let mut lines = vec![voice.locale.say_with("ctl-trial-next", &values)];
            lines.extend(ruled_out.map(|why| {
                let why = [("why", why.as_ref().into())];
                voice.locale.say_with("ctl-trial-ruled-out", &why)
            }));
            lines
        }
        TrialStep::Massage { leg, until, .. } => {
            let muscles = leg.muscles();
            let muscles = muscles
                .iter()
                .map(|muscle| format!("--muscle {}:{leg}", muscle.group));
            let command = muscles.collect::<Vec<_>>().join(" ");
            let values = [
                ("leg", leg.as_ref().into()),
                ("until", time(*until).into()),
                ("command", command.into()),
            ];
            vec![voice.locale.say_with("ctl-trial-massage", &values)]
        }
        TrialStep::Evening { slot, from, .. } => {
            let values = [("slot", (*slot).into()), ("from", time(*from).into())];
            vec![voice.locale.say_with("ctl-trial-evening", &values)]
        }
        TrialStep::Asks {
            slot, first, until, ..
        } => {
            let values = [
                ("slot", (*slot).into()),
                ("first", first.as_ref().into()),
                ("until", time(*until).into()),
            ];
            vec![
                voice.locale.say_with("ctl-trial-asks", &values),
                voice.locale.say("ctl-trial-asks.how"),
            ]
        }
        TrialStep::Complete => vec![voice.locale.say("ctl-trial-complete")],
        TrialStep::Stopped { at } => {
            let at = [("time", time(*at).into())];
            vec![voice.locale.say_with("ctl-trial-stopped", &at)]
        }
    }
}

fn progress(voice: &Voice<'_>, trial: &Trial) -> String {
    let values = [
        ("counted", trial.counted.into()),
        ("sessions", trial.sessions.into()),
        ("since", voice.day_and_clock(trial.started_at).into()),
    ];
    voice.locale.say_with("ctl-trial-progress", &values)
}

fn session(voice: &Voice<'_>, taken: &TrialTaken) -> String {
    let state: TrialSessionState = taken.state;
    let values = [
        ("slot", taken.slot.into()),
        ("leg", taken.leg.as_ref().into()),
        ("time", voice.day_and_clock(taken.workout_end).into()),
        ("state", state.as_ref().into()),
    ];
    voice.locale.say_with("ctl-trial-session", &values)
}

/// The leg's name, on its own.
pub(super) fn leg(locale: &locale::Locale, leg: Leg) -> String {
    locale.say_with("ctl-trial-leg", &[("leg", leg.as_ref().into())])
}
