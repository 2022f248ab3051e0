// What the window shows on request: every view but Today, and the sheets.
export { default as CheckInSheet } from '$features/check-in/CheckInSheet.svelte';
export { default as ConditionsSheet } from '$features/settings/ConditionsSheet.svelte';
export { default as FirstStart } from '$features/settings/FirstStart.svelte';
export { default as Guide } from '$features/guides/Guide.svelte';
export { default as Guides } from '$features/guides/Guides.svelte';
export { default as Insights } from '$features/insights/Insights.svelte';
export { default as Journal } from '$features/journal/Journal.svelte';
export { default as LogSheet } from '$features/log/LogSheet.svelte';
export { default as MassageSheet } from '$features/log/MassageSheet.svelte';
export { default as Referral } from '$features/safety/Referral.svelte';
export { default as SafetySheet } from '$features/safety/SafetySheet.svelte';
export { default as SessionBanner } from '$features/guided-session/SessionBanner.svelte';
export { default as GuidedSession } from '$features/guided-session/GuidedSession.svelte';
export { default as SessionSheet } from '$features/calendar/SessionSheet.svelte';
export { default as Settings } from '$features/settings/Settings.svelte';
export { default as Sheet } from '$components/Sheet.svelte';
export { default as Shortcuts } from './Shortcuts.svelte';
