// A table as it is shown and as it is saved.
import { language } from '$text/fluent.svelte';

/** What is shown, and what a program reads where that differs. */
export type Cell = string | number | { shown: string; value: string | number };

export interface Table {
  head: string[];
  rows: Cell[][];
  /** What is saved, where a program needs other columns: each with a name of its own, the same in every language. */
  file?: { head: string[]; rows: (string | number)[][] };
}

/** A number with at most one decimal, as the language writes it. */
export const amount = (value: number) =>
  new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(value);

export const shown = (cell: Cell): string => {
  if (typeof cell === 'number') return amount(cell);
  return typeof cell === 'string' ? cell : cell.shown;
};

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The table as comma-separated values (RFC 4180), with decimal points in every language. It begins with
 * a byte order mark, without which Excel misreads every letter beyond ASCII.
 */
export function csv({ file, ...asShown }: Table): string {
  const { head, rows } = file ?? asShown;
  const value = (cell: Cell) => String(typeof cell === 'object' ? cell.value : cell);
  const lines = [head, ...rows.map((row) => row.map(value))];
  return '\uFEFF' + lines.map((line) => line.map(quoted).join(',') + '\r\n').join('');
}
