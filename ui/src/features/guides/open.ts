import { addGuideTexts, language } from '$text/fluent.svelte';
import { guidesIn, sourcesIn, type Guide } from './guides';

/**
 * All guides in the current language, with the messages that they show: those that are written, and one
 * for each muscle.
 */
export async function openGuides(): Promise<Guide[]> {
  const [written, sources, { muscleGuides }] = await Promise.all([
    guidesIn(language()),
    sourcesIn(language()),
    import('./muscle-guides'),
    addGuideTexts(),
  ]);
  return [...written, ...muscleGuides(sources)];
}
