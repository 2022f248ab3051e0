import { afterEach, beforeAll, vi } from 'vitest';
import { fetchLater, parts } from '$page/later.svelte';
import { zones } from '$ipc/web/sample-zones';
import { useLanguage } from '$text/fluent.svelte';
import { learnZone } from '$text/zone';

// Missing in jsdom.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.setAttribute('open', '');
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.removeAttribute('open');
};
HTMLCanvasElement.prototype.getContext = (() => null) as never;
document.elementFromPoint ??= () => null;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

zones.forEach(learnZone);
beforeAll(async () => {
  await Promise.all([useLanguage('en'), fetchLater()]);
  if (parts.missing) throw new Error('a part of the page could not be loaded');
});
afterEach(() => {
  vi.useRealTimers();
});
