// Letters as the search compares them.

/** Each character without case and diacritics; `ß` becomes two. */
export const foldOne = (letter: string) =>
  letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('ß', 'ss');

export const fold = (text: string) => [...text].map(foldOne).join('');
