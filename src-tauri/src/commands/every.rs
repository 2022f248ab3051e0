// Every command of the window, once. The handler, build.rs and the test of the capability read this
// list, each with an `every_command` macro of its own.
every_command! {
    plans: today, example_plan, undo, keep, review_custom_slot, let_go, booked, start, cancel_start, done, did_not,
        skip, snooze;
    workouts: log_workout, edit_workout, rate_workout, delete_workout, list;
    guided: propose_guided, begin_guided, pause_guided, resume_guided, go_to_step, set_step_seconds, end_guided;
    massages: log_massage, edit_massage, delete_massage, rate_massage;
    body: report_soreness, soreness_between, report, resolve, mistaken, answer_safety_questions,
        travelled, answer_clot_question, check_in, place_referral, resolve_referral;
    calendar: plan_session, edit_session, cancel_session, sessions, session_nearby, plan_series, edit_series,
        cancel_series, put_back_session, series, week, add_busy, remove_busy, busy_times;
    files: choose_files, choose_folder, import_files, cancel_import, say_effort;
    insights: insights, four_weeks, save_insight;
    trial: trial, trials, start_trial, stop_trial, trial_massaged, answer_trial, trial_result, open_seal;
    settings: settings, set_settings, storage;
    reminders: pause, resume, dismiss_notice, reminder_history, recent_reminders;
    form: keep_form, kept_form;
    screen: keep_awake;
    agent: agent_status, start_agent, start_at_login;
    startup: startup, rules_data, zone_offsets, read_wall_time, begin_journal, clipboard_lasts, ready;
}
