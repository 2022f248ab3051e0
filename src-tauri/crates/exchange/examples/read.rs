//! Prints what is read in files: `cargo run -p exchange --example read -- FILE…`

use std::ops::ControlFlow;
use std::path::Path;

use exchange::{Limits, read_path};

fn main() {
    for path in std::env::args_os().skip(1) {
        let _ = read_path(Path::new(&path), &Limits::default(), &mut |answer| {
            match &answer.outcome {
                Ok(contents) => {
                    println!("{}: {:?}", answer.name, contents.doubts);
                    for workout in &contents.workouts {
                        println!("  {}", serde_json::json!(workout));
                    }
                }
                Err(refusal) => println!("{}: {refusal}", answer.name),
            }
            ControlFlow::Continue(())
        });
    }
}
