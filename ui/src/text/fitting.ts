import { width } from './measure';

/** Letters of a headline are this much closer than usual, as a share of their size. */
const CLOSER = 0.02;

/** The first of these texts that fits on one line, else the last, which is the shortest. */
export function fitting(room: number, size: number, weight: number, ...texts: string[]): string {
  const fits = (text: string) => width(text, size, weight) - text.length * size * CLOSER <= room;
  return texts.find(fits) ?? texts.at(-1) ?? '';
}

/** For the hero's headline, beside the figure at the window's usual width. */
export const headline = (...texts: string[]) => fitting(560, 40, 600, ...texts);

/** For the line below it. */
export const subline = (...texts: string[]) => fitting(560, 28, 500, ...texts);

/** The first of these texts that fits on that line after what stands there; `''` where none does. */
export const beside = (fact: string, ...texts: string[]) =>
  texts.find((text) => subline(`${fact} ${text}`, '')) ?? '';
