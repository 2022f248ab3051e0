const PLACE = /^(Digit|Numpad)(\d)$/;

/**
 * The digit that a key pressed alone stands for: the one it types or, where the keyboard types another
 * character there, the one of its place. `null`: none.
 */
export function digitOf(event: KeyboardEvent): number | null {
  const { key, code } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.getModifierState('AltGraph'))
    return null;
  if (/^[0-9]$/.test(key)) return Number(key);
  const [, row, digit] = PLACE.exec(code) ?? [];
  // With Shift the row types signs where its digits need none; a pad without Num Lock moves.
  const isDigit = row === 'Digit' ? !event.shiftKey : [...key].length === 1;
  return digit !== undefined && isDigit ? Number(digit) : null;
}
