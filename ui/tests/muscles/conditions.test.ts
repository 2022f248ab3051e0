import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MuscleGroup } from '$bindings/MuscleGroup';
import type { Precaution } from '$bindings/Precaution';
import facts from '$facts/self-massage.json';
import { muscles } from '$features/muscles/facts';
import { idsOf } from '../bindings';
import { root } from '../sources';

/** By which words a guide speaks of a health condition; conditions that no guide to a muscle names have none. */
const WORDS: Record<'en' | 'de', Partial<Record<Precaution, RegExp>>> = {
  en: {
    anticoagulant: /blood thinner|antiplatelet/i,
    bleeding_disorder: /bleeding disorder/i,
    pregnancy: /pregnan/i,
    osteoporosis: /osteopor|thin bones/i,
    cancer: /cancer|tumour/i,
    neuropathy: /neuropath|takes the feeling/i,
    heart_condition: /heart condition|heart failure/i,
    past_clot: /clot in the past|had a clot/i,
    artery_disease: /artery disease|stroke|aneurysm/i,
    uncontrolled_blood_pressure: /blood pressure/i,
    lymphoedema: /lymphoedema|nodes removed/i,
    connective_tissue: /ehlers|marfan|loose joints/i,
    fragile_skin: /fragile skin|cortisone/i,
    kidney_or_liver_disease: /kidney disease|liver/i,
    implanted_device: /pacemaker|implant|stimulator/i,
    joint_replacement: /artificial (hip|knee|joint|shoulder)|plates/i,
    diabetes: /diabet/i,
    epilepsy: /epilep/i,
    disc_trouble: /slipped disc|sciatica|runs? down below the knee/i,
  },
  de: {
    anticoagulant: /blutverdünn|gerinnungshemm/i,
    bleeding_disorder: /blutungsneigung|bluter\b/i,
    pregnancy: /schwanger/i,
    osteoporosis: /osteopor|brüchige knochen/i,
    cancer: /krebs|tumor/i,
    neuropathy: /neuropath|das gefühl in/i,
    heart_condition: /herzkrank|herzschwäche/i,
    past_clot: /früher(es|en)? (blut)?gerinnsel/i,
    artery_disease: /arterienkrank|schlaganfall|aneurysma/i,
    uncontrolled_blood_pressure: /blutdruck/i,
    lymphoedema: /lymphödem/i,
    connective_tissue: /ehlers|marfan|lockere gelenke/i,
    fragile_skin: /empfindliche haut|kortison/i,
    kidney_or_liver_disease: /nierenkrank|leber/i,
    implanted_device: /herzschrittmacher|implantat|stimulator/i,
    joint_replacement: /künstliche[rnms]* (hüft|knie|gelenk|schulter)|platten/i,
    diabetes: /diabet/i,
    epilepsy: /epilep/i,
    disc_trouble: /bandscheibe|ischias|bis unters knie/i,
  },
};

interface Gentler {
  no_tools?: string[];
  by_hand?: MuscleGroup[];
  strokes_only?: MuscleGroup[];
  leave?: MuscleGroup[];
  ask_first?: MuscleGroup[];
}
const conditions = facts.conditions as Partial<Record<Precaution, Gentler>>;

/** What the guides' "not today" forbids with a condition, as `muscle: condition`. */
function said(language: 'en' | 'de'): string[] {
  const file = join(root, '../locales', language, 'self-massage.ftl');
  const lines = readFileSync(file, 'utf8').split('\n');
  return (Object.keys(muscles) as MuscleGroup[]).flatMap((group) => {
    const line = lines.find((one) => one.startsWith(`${group}_not_today = `)) ?? '';
    const words = Object.entries(WORDS[language]);
    return words
      .filter(([, word]) => word.test(line))
      .map(([condition]) => `${group}: ${condition}`);
  });
}

/** What the data forbids on a muscle by itself. Strokes only is milder than "not today". */
const inData = Object.entries(conditions).flatMap(([condition, gentler]) => {
  const { by_hand = [], leave = [], ask_first = [] } = gentler;
  return [...new Set([...by_hand, ...leave, ...ask_first])].map(
    (group) => `${group}: ${condition}`,
  );
});

describe('what the guides forbid with a health condition', () => {
  it('knows words for every condition but age and a clot, which stops everything', () => {
    const all = idsOf('Precaution').filter((id) => id !== 'under_18' && id !== 'recent_clot');
    expect(Object.keys(WORDS.en).sort()).toEqual(all.sort());
    expect(Object.keys(WORDS.de).sort()).toEqual(all.sort());
  });

  it.each(['en', 'de'] as const)('a guided session does not do (%s)', (language) => {
    expect(said(language).length).toBeGreaterThan(5);
    expect(inData.sort()).toEqual(said(language).sort());
  });
});
