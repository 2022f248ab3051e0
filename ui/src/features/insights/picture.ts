// A picture of the page as a file of its own.

/** What the page's style sheets say about a shape, and what a file without them has to say itself. */
const SAID = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
const FONT = "Inter, 'Helvetica Neue', Arial, sans-serif";

/** The picture with all its colours and sizes, as it is shown, on the page's own ground. */
export function svgFile(picture: SVGSVGElement, title: string): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [picture, copy].map((one) => [...one.querySelectorAll('*')]);
  originals!.forEach((original, index) => {
    const style = getComputedStyle(original);
    const made = copies![index]!;
    for (const name of SAID) {
      const value = style.getPropertyValue(name);
      if (value) made.setAttribute(name, value);
    }
    for (const name of ['class', 'style']) made.removeAttribute(name);
  });
  const { width, height } = picture.getBoundingClientRect();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('font-family', FONT);
  for (const name of ['class', 'role', 'aria-label']) copy.removeAttribute(name);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  copy.prepend(name, ground);
  return new XMLSerializer().serializeToString(copy);
}
