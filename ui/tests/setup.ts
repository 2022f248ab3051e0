import { afterEach, beforeAll, vi } from 'vitest';
import { useLanguage } from '$text/fluent.svelte';

// Missing in jsdom.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.setAttribute('open', '');
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.removeAttribute('open');
};
HTMLCanvasElement.prototype.getContext = (() => null) as never;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

beforeAll(async () => {
  await useLanguage('en');
});
afterEach(() => {
  vi.useRealTimers();
});
