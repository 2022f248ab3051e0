// What follows the first frame of Today: drawings, and what is further down.
export { default as DueTimeline } from '$features/timeline/DueTimeline.svelte';
export { default as Timeline } from '$features/timeline/Timeline.svelte';
export { default as FocusFigure } from './FocusFigure.svelte';
export { default as FoldedDetails } from './FoldedDetails.svelte';
export { default as MarksAndEntries } from './MarksAndEntries.svelte';
