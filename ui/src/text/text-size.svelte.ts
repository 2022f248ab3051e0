// The size of all text, in steps as in a browser. Window geometry is not journal data, and neither is
// this: the page remembers it for this computer.
const KEY = 'text-size';
/** In percent of the system's text size. */
const SIZES = [80, 90, 100, 110, 125, 150, 175, 200];
const USUAL = 100;

const known = () => {
  try {
    const stored = Number(localStorage.getItem(KEY));
    return SIZES.includes(stored) ? stored : USUAL;
  } catch {
    // A page without storage forgets the size, and that is all.
    return USUAL;
  }
};

export const textSize = $state({ percent: USUAL });

function use(percent: number): void {
  document.documentElement.style.fontSize = percent === USUAL ? '' : `${percent}%`;
  textSize.percent = percent;
}

/** Applies the remembered size, before the first frame. */
export const beginTextSize = () => use(known());

/** A step larger (1) or smaller (-1), or back to the usual size (0). */
export function changeTextSize(by: -1 | 0 | 1): void {
  const at = SIZES.indexOf(textSize.percent) + by;
  use(by === 0 ? USUAL : (SIZES[at] ?? textSize.percent));
  try {
    localStorage.setItem(KEY, String(textSize.percent));
  } catch {
    return;
  }
}
