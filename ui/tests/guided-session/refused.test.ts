import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LocalIssueKind } from '$bindings/LocalIssueKind';
import { NEEDS_PROFESSIONAL } from '$features/guided-session/refusal';
import { ipc } from '$ipc';
import { settings } from '$ipc/web/sample';
import { propose } from '$ipc/web/sample-guided';
import { scene } from '$ipc/web/scenes';
import { addGuideTexts, useLanguage } from '$text/fluent.svelte';
import { root } from '../sources';
import { button, show, text } from './stage';

const LOCAL = { code: 'E_RULE_FORBIDS', detail: 'R-LOCAL' };
const today = scene('nothing-due');
const noted = (kind: LocalIssueKind) => ({
  ...today,
  local_issues: [
    { id: 'i1', issue: { kind, group: 'calves' as const, side: 'left' as const, since: null } },
  ],
});
const said = () => text('[role=alert] p').trim();
const links = () =>
  [...document.querySelectorAll('[role=alert] a')].map((one) => one.getAttribute('href'));

beforeEach(async () => {
  vi.restoreAllMocks();
  await addGuideTexts();
});
afterEach(async () => {
  cleanup();
  await useLanguage('en');
});

describe('a massage of one’s own that a rule forbids', () => {
  it.each([
    ['en', 'lump', 'Have it looked at first.'],
    ['en', 'bruise', 'Choose others, or wait until it is over.'],
    ['de', 'lump', 'Lass das zuerst abklären.'],
    ['de', 'bruise', 'Nimm andere oder warte, bis es vorbei ist.'],
  ] as const)('names the rule, and what ends it (%s, %s)', async (language, kind, end) => {
    await useLanguage(language);
    await addGuideTexts();
    vi.spyOn(ipc, 'proposeGuided').mockRejectedValue(LOCAL);
    await show(noted(kind), 'own', 'calves');
    expect(said()).toContain(
      language === 'en'
        ? 'A muscle that is hurt, bruised or not healed is left out. You noted:'
        : 'Ein Muskel, der verletzt, geprellt oder nicht verheilt ist, bleibt ausgespart. Du hast',
    );
    expect(said().endsWith(end)).toBe(true);
    expect(links()).toEqual(['#session/own', '#settings/conditions']);
  });

  it('does not blame what is noted of another place', async () => {
    vi.spyOn(ipc, 'proposeGuided').mockRejectedValue({ ...LOCAL, detail: 'R-SORE' });
    await show(noted('lump'), 'own', 'quads');
    expect(said()).not.toContain('You noted');
    expect(said().endsWith('Choose others, or another time.')).toBe(true);
  });

  it('leads to the guide of a muscle that nobody presses on themselves', async () => {
    vi.spyOn(ipc, 'proposeGuided').mockRejectedValue({ ...LOCAL, detail: 'R-SELF' });
    await show(today, 'own', 'hip_flexors');
    expect(said()).toContain('do not press here yourself');
    expect(links()).toContain('#guide/hip_flexors');
  });

  it('says the same where that is found out at the start', async () => {
    const here = noted('lump');
    vi.spyOn(ipc, 'proposeGuided').mockImplementation((request) =>
      Promise.resolve(propose(request, here, settings.tools)),
    );
    vi.spyOn(ipc, 'beginGuided').mockRejectedValue(LOCAL);
    await show(here, 'own', 'calves');
    await fireEvent.click(button('None of these, start'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(document.body.textContent).toContain('Have it looked at first.');
    expect(document.body.textContent).not.toContain('Pick another time');
  });
});

it('what has to be looked at is what the rules say', () => {
  const rules = readFileSync(
    join(root, '../src-tauri/crates/recovery/src/tables/people.rs'),
    'utf8',
  );
  const [, kinds = ''] = /fn needs_professional[^{]*\{([^>]*)=> true/.exec(rules) ?? [];
  const ids = [...kinds.matchAll(/Self::(\w+)/g)].map(([, name]) =>
    name!.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toLowerCase(),
  );
  expect(ids.length).toBeGreaterThan(0);
  expect([...NEEDS_PROFESSIONAL].sort()).toEqual(ids.sort());
});
