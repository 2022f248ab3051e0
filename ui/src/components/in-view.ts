/** Scrolls to an element as soon as it is the wanted one: `{@attach inView(part === 'data')}`. */
export const inView = (wanted: boolean) => (element: Element) => {
  if (wanted) element.scrollIntoView();
};
