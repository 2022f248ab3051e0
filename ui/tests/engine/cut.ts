// What is cut off, and what covers what, as scripts for the page.

/** Whether an element is not to be read, or stays in place while what is under it scrolls. */
const HIDDEN = `
  const isHidden = (it) =>
    getComputedStyle(it).visibility === 'hidden' || it.closest('details:not([open]) > :not(summary)') !== null;
  const stays = (it) => {
    for (let one = it; one; one = one.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(one).position) && !one.matches('dialog')) return true;
    return false;
  };`;

/** Words that leave the window, or a box that hides what leaves it. What scrolls can be reached. */
export const CUT = `${HIDDEN}
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than the window');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || node.parentElement.closest('.visually-hidden, .skip')) continue;
    if (getComputedStyle(node.parentElement).clipPath !== 'none' || isHidden(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    if (!boxes.length) continue;
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    let [start, end] = [0, innerWidth];
    for (let it = node.parentElement; it; it = it.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(it);
      if (/auto|scroll/.test(overflowX)) break;
      const box = it.getBoundingClientRect();
      if (/hidden|clip/.test(overflowX)) [start, end] = [Math.max(start, box.left), Math.min(end, box.right)];
      if (/hidden|clip/.test(overflowY) && bottom > box.bottom + 1) found.push(node.data.trim() + ' is cut off below');
    }
    if (left < start - 1 || right > end + 1) found.push(node.data.trim() + ' is cut off');
    const title = node.parentElement.closest('h1, h2, .btn, .chip');
    for (const word of title ? node.data.matchAll(/(?<![^\\s-])[^\\s-]{2,9}(?![^\\s-])/g) : []) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const tops = [...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.top));
      if (new Set(tops).size > 1) found.push(word[0] + ' is broken');
    }
  }
  return found;`;

/** Lines of text that lie over others. */
export const COVERED = `${HIDDEN}
  const lines = [];
  const walker = document.createTreeWalker(document.querySelector('dialog[open]') ?? document.querySelector('main'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || node.parentElement.closest('.visually-hidden, svg')) continue;
    if (isHidden(node.parentElement) || stays(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 0) lines.push([node.data.trim(), box, node]);
  }
  return lines.flatMap(([one, a, node], i) =>
    lines
      .slice(i + 1)
      .filter(([, b, other]) =>
        node !== other &&
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2)
      .map(([other]) => one + ' / ' + other));`;
