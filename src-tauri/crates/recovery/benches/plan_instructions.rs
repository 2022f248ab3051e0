//! What one plan costs in instructions, the same on every machine: as usual, and at its worst.
//! Valgrind counts them, which is there for Linux.

#[cfg(target_os = "linux")]
mod questions;

#[cfg(target_os = "linux")]
mod counted {
    use std::hint::black_box;

    use gungraun::{library_benchmark, library_benchmark_group};
    use recovery::{Input, InputError, Plan};

    use crate::questions::{long_journal, old_calendar, typical, typical_line, worst};

    #[library_benchmark]
    #[bench::typical(typical())]
    #[bench::worst(worst())]
    #[bench::old_calendar(old_calendar())]
    #[bench::long_journal(long_journal())]
    fn plan(input: Input) -> (Input, Result<Plan, InputError>) {
        let plan = recovery::plan(black_box(&input));
        // what is handed back is dropped where nobody counts
        (input, plan)
    }

    #[library_benchmark]
    #[bench::typical(typical_line())]
    fn read(line: String) -> (String, Result<Input, InputError>) {
        let input = Input::from_json(black_box(&line));
        (line, input)
    }

    library_benchmark_group!(name = plans, benchmarks = [plan, read]);
}

#[cfg(target_os = "linux")]
use counted::plans;

#[cfg(target_os = "linux")]
gungraun::main!(library_benchmark_groups = plans);

#[cfg(not(target_os = "linux"))]
fn main() {}
