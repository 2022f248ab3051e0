import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { focusTarget } from '$components/focus';
import Sheet from '$components/Sheet.svelte';

const children = createRawSnippet(() => ({ render: () => '<button>Save</button>' }));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

it('the title has the focus once a sheet is closed whose opener is gone', async () => {
  const title = document.body.appendChild(document.createElement('h1'));
  title.tabIndex = -1;
  const unregister = focusTarget('title')(title);
  const { unmount } = render(Sheet, { label: 'Sheet', close: () => undefined, children });
  document.querySelector('button')!.focus();
  unmount();
  await tick();
  await tick();
  expect(document.activeElement).toBe(title);
  unregister();
});

it('a press outside a sheet closes it, and takes the focus from nothing', async () => {
  let closed = false;
  render(Sheet, { label: 'Sheet', close: () => (closed = true), children });
  await fireEvent.pointerDown(document.querySelector('dialog')!);
  expect(closed).toBe(true);
  const press = () => new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  expect(document.body.dispatchEvent(press())).toBe(false);
  expect(document.body.dispatchEvent(press())).toBe(true);
});
