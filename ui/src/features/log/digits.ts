const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('textarea, select, input:not([type=checkbox], [type=radio])');

/** Digits pick an effort from 1 to 10, wherever the focus is but in a field; 0 is 10. */
export function digits(pick: (value: number) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (isField(event.target) || !/^[0-9]$/.test(event.key)) return;
    // 1 and 0 in a row pick 1 and then 10, which is what they say.
    pick(event.key === '0' ? 10 : Number(event.key));
    event.preventDefault();
  };
}
