/** One quiet line at the foot of the window: what was done, and the way back. */
interface Toast {
  text: string;
  ways: { name: string; go: () => void }[];
}

const STAYS = 12_000;

export const toast = $state({ line: null as Toast | null });

let timer: ReturnType<typeof setTimeout> | undefined;

export function say(text: string, ...ways: Toast['ways']): void {
  clearTimeout(timer);
  toast.line = { text, ways };
  // What offers a way back stays until it is used or replaced; reading it is not a race.
  timer = ways.length ? undefined : setTimeout(hush, STAYS / 3);
}

export function hush(): void {
  clearTimeout(timer);
  toast.line = null;
}

/** Takes the way back that is on offer; whether there was one. */
export function back(): boolean {
  const way = toast.line?.ways[0];
  way?.go();
  if (way) hush();
  return way !== undefined;
}
