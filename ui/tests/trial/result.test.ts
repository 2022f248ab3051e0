// What a trial that is over says, and what it does not.
import { createHash } from 'node:crypto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Trial from '$features/trial/Trial.svelte';
import { chance, counts, range } from '$features/trial/result-text';
import { ipc } from '$ipc';
import { sampleOutcome, sampleSeal } from '$ipc/web/sample-trial';
import { live } from '$page/store.svelte';
import { toast } from '$page/toast.svelte';
import { addTrialTexts, useLanguage } from '$text/fluent.svelte';
import { journal, open, title } from './stage';

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  live.startup = { ...live.startup, platform: 'linux' };
  await useLanguage('en');
});
const picture = () => screen.getByRole('img');
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the result', () => {
  it.each([
    ['less', 'The massaged leg was less sore, by about 1.5 out of 10 points'],
    ['more', 'The massaged leg was sorer, by about 1.25 out of 10 points'],
    ['open', 'No clear difference between your legs'],
    ['same', 'Both legs were the same after every session'],
  ])('%s: is its heading in words, and always with what it cannot say', async (name, said) => {
    await open(name);
    expect(title()).toBe(said);
    screen.getByText(/^You knew which leg it was/);
    screen.getByText(/^It says nothing about strength/);
  });

  it('names the range and the chance', async () => {
    await open('less');
    screen.getByText('In 8 of 8 sessions the massaged leg was less sore.');
    screen.getByText('The middle difference: 1.5 points less.');
    screen.getByText(
      /could lie anywhere from 2 points less to 1 point less\. .*at least 95 of 100/,
    );
    screen.getByText(/^If the massage did nothing, .* in about 1 of 100 trials\.$/);
    expect(screen.queryByText(/may be no difference/)).toBeNull();
  });

  it('does not take a difference that it did not find for none', async () => {
    await open('open');
    screen.getByText('So there may be no difference, or one that 8 sessions are too few to show.');
    screen.getByText(/anywhere from 1\.5 points less to 0\.5 points more/);
    expect(document.body.textContent).not.toMatch(/no effect/i);
  });

  it('works nothing out where both legs were always the same', async () => {
    await open('same');
    screen.getByText(/^That may be chance as well/);
    expect(screen.queryByText(/of 100/)).toBeNull();
    expect(screen.queryByText(/middle difference:/)).toBeNull();
  });

  it('says that there is no range where none can be drawn', () => {
    expect(range({ ...sampleOutcome('open'), interval: null })).toBe(
      'With these answers, no range can be drawn for it.',
    );
  });

  it('says a chance below one in a hundred as that', () => {
    const found = sampleOutcome('less');
    expect(chance({ ...found, p: 0.0049 })).toMatch(/in fewer than 1 of 100 trials\.$/);
    expect(chance({ ...found, p: 0.005 })).toMatch(/in about 1 of 100 trials\.$/);
  });

  it.each([
    [
      'en',
      'In none of 8 sessions the massaged leg was less sore, and the massaged leg was sorer in 8.',
    ],
    [
      'de',
      'In keiner von 8 Einheiten war der Muskelkater im massierten Bein schwächer, stärker in 8.',
    ],
  ])('counts only what there is (%s)', async (language, said) => {
    await useLanguage(language);
    await addTrialTexts();
    expect(counts(sampleOutcome('more'))).toBe(said);
  });

  it('of an earlier one is there by its address', async () => {
    const { result } = await open('earlier', 'open');
    expect(result.mock.calls[0]).toEqual(['open']);
    expect(title()).toBe('No clear difference between your legs');
    screen.getByRole('link', { name: /Ended after 3 of 8 sessions$/ });
  });

  it('says why it cannot be shown', async () => {
    const { result } = journal('less');
    result.mockRejectedValue({ code: 'E_JOURNAL_BUSY', detail: '' });
    render(Trial, { part: null });
    await screen.findByText(/^Another program is using the journal/);
  });
});

describe('its picture', () => {
  it('has both legs of each session, joined unless they are the same', async () => {
    await open('open');
    // two in the key, one for the middle difference
    expect(picture().querySelectorAll('circle')).toHaveLength(16 + 3);
    expect(picture().querySelectorAll('.between')).toHaveLength(7);
    expect(picture().querySelectorAll('.range')).toHaveLength(1);
  });

  it('says in words what it shows', async () => {
    await open('open');
    expect(picture().getAttribute('aria-label')).toMatch(
      /^No clear difference between your legs\. In 5 of 8 sessions .* anywhere from 1\.5 points less/,
    );
  });

  it('shows no difference where there is none to show', async () => {
    await open('same');
    expect(picture().querySelector('.estimate')).toBeNull();
    expect(picture().querySelector('.range')).toBeNull();
  });

  it('is a table as well, and both are files', async () => {
    const save = vi.spyOn(ipc, 'saveInsight').mockResolvedValue('/d/rubdown-trial.csv');
    await useLanguage('de');
    await open('open');
    await press(/^Als Tabelle zeigen/);
    expect(within(screen.getByRole('table')).getAllByRole('rowheader')).toHaveLength(8);
    await press(/^Als CSV speichern/);
    const [topic, format, content] = save.mock.calls[0]!;
    expect([topic, format]).toEqual(['trial', 'csv']);
    expect(content.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFEinheit,Massiert,Massiertes Bein,Anderes Bein,Unterschied,Abende',
      '1,Rechts,3,4,-1,2',
      '2,Links,5,5,0,2',
    ]);
    await vi.waitFor(() => expect(toast.line?.text).toBe('Gespeichert: /d/rubdown-trial.csv'));
    await press(/^Als Bild zeigen/);
    await press(/^Als SVG speichern/);
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    expect(save.mock.calls[1]![2]).toMatch(/^<svg/);
  });
});

describe('the seal', () => {
  it('of the samples is the one that sha256sum prints', () => {
    const { line, seal } = sampleSeal;
    expect(createHash('sha256').update(`${line}\n`).digest('hex')).toBe(seal);
  });

  it('is opened with the one line that checks it', async () => {
    await open('less');
    await screen.findByText('The seal, opened');
    screen.getByText(sampleSeal.line);
    screen.getByText(sampleSeal.seal);
    screen.getByText(`echo '${sampleSeal.line}' | sha256sum`);
    screen.getByText(/^The seal holds/);
  });

  it('is checked on a Mac by the program that a Mac has', async () => {
    live.startup = { ...live.startup, platform: 'macos' };
    await open('less');
    await screen.findByText(`echo '${sampleSeal.line}' | shasum -a 256`);
  });

  it('that does not hold is said to be none', async () => {
    const opened = open('less');
    vi.spyOn(ipc, 'openSeal').mockResolvedValue({ ...sampleSeal, holds: false });
    await opened;
    await screen.findByText(/^The seal does not hold/);
    expect(screen.queryByText(/^The seal holds/)).toBeNull();
  });

  it('of one that runs is not opened', async () => {
    const { seal } = await open('session');
    screen.getByText(/^Seal d1473cf0e117/);
    expect(seal).not.toHaveBeenCalled();
  });
});

describe('one that was ended early', () => {
  it('is kept, and says that it has no result', async () => {
    const { result } = await open('stopped');
    expect(title()).toBe('Ended early, without a result');
    screen.getByText(/after 3 of 8 sessions\. Nothing is worked out from part of a trial/);
    expect(result).not.toHaveBeenCalled();
    expect(screen.getByRole('link', { name: 'Begin a new trial' }).getAttribute('href')).toBe(
      '#insights/trial/new',
    );
    expect(screen.queryByText('sealed')).toBeNull();
    await screen.findByText('The seal, opened');
  });
});
