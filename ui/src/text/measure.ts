import { textSize } from './text-size.svelte';

let context: CanvasRenderingContext2D | null | undefined;

/** One rem in pixels: the system's text size times the size chosen in the settings. */
export function rem(): number {
  // read, so that measurements are repeated when it changes
  void textSize.percent;
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** The width of a text in pixels; `size` is in pixels at the default text size. */
export function width(text: string, size: number, weight = 400): number {
  const real = (size * rem()) / 16;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * real * 0.56;
  context.font = `${weight} ${real}px 'Inter Variable', system-ui, sans-serif`;
  return context.measureText(text).width;
}

/** Breaks a text into lines that fit. A single word that does not fit stays whole. */
export function wrap(text: string, size: number, room: number, weight = 400): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && width(longer, size, weight) > room) lines.push(word);
    else lines[Math.max(0, lines.length - 1)] = longer;
  }
  return lines;
}
