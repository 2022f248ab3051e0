//! Which tools a person may use (rules 4.11 steps 3 and 4), on every path to a self-massage.

use recovery::{
    GuidedOptions, Muscle, MuscleGroup, Precaution, SuggestionInput, Tool, guided_interim,
    guided_own, guided_pre_workout, guided_session,
};
use serde_json::json;
use strum::IntoEnumIterator;

use crate::every_path::inputs;

#[test]
fn no_path_uses_a_tool_that_a_condition_rules_out() {
    let tools: Vec<Tool> = Tool::iter().collect();
    let options = GuidedOptions {
        tools: tools.clone(),
        ..GuidedOptions::default()
    };
    let mut limits = 0;
    for condition in Precaution::iter() {
        let noted = json!({ "profile.precautions": [condition] });
        for (name, input) in inputs(&noted) {
            let fit = input.context.profile.fit_tools(&tools);
            limits += usize::from(fit.len() < tools.len());
            let apart = SuggestionInput::of(&input);
            let legs = [MuscleGroup::Calves, MuscleGroup::Glutes];
            let legs = legs.map(|group| Muscle { group, side: None });
            let own = guided_own(&apart, &legs, &options);
            let offers = [
                guided_interim(&input, &options).unwrap(),
                guided_pre_workout(&apart, &options).unwrap(),
                Some(own.unwrap().offer),
            ];
            let of_plan = guided_session(&input, &options).unwrap();
            let laid_out = offers.iter().flatten().map(|offer| &offer.session);
            for session in laid_out.chain(&of_plan) {
                let parts = session.steps.iter().filter_map(|step| step.part.as_ref());
                for tool in parts.filter_map(|part| part.tool) {
                    assert!(fit.contains(&tool), "{condition}, {name}: {tool}");
                }
            }
            for offer in offers.iter().flatten() {
                let named = offer.tools.iter().all(|tool| fit.contains(tool));
                assert!(named, "{condition}, {name}: {:?}", offer.tools);
            }
        }
    }
    assert!(limits > 0, "some condition rules a tool out");
}
