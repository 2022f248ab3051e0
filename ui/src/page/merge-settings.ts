type Values = Record<string, unknown>;

const isGroup = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was changed from `before` to `after`, applied to `newest`; a group keeps its other values. */
export function mergeSettings<T extends object>(newest: T, before: T, after: T): T {
  const whole = { ...newest } as Values;
  for (const [key, value] of Object.entries(after)) {
    const [here, old] = [whole[key], (before as Values)[key]];
    if (JSON.stringify(value) === JSON.stringify(old)) continue;
    whole[key] =
      isGroup(value) && isGroup(old) && isGroup(here) ? mergeSettings(here, old, value) : value;
  }
  for (const key of Object.keys(before)) if (!(key in after)) delete whole[key];
  return whole as T;
}
