import { beforeAll, describe, expect, it } from 'vitest';
import { idsOf } from '../bindings';
import { guidesIn } from '$features/guides/guides';

/** For each id of the rules, the words by which the guide speaks of it: English, German. */
type Said = Record<string, [en: string, de: string]>;

const FLAGS: Said = {
  rf_chest_or_collapse: ['Chest pain or pressure', 'Schmerz oder Druck in der Brust'],
  rf_compartment: ['as hard as wood', 'hart wie Holz'],
  rf_dark_urine: ['Urine like tea or cola', 'Urin wie Tee oder Cola'],
  rf_dvt: ['redder or darker than the other', 'röter oder dunkler als das andere'],
  rf_fever: ['Fever, or feeling generally ill', 'Fieber, oder du fühlst dich insgesamt krank'],
  rf_head_injury: ['A knock to the head', 'Ein Schlag auf den Kopf'],
  rf_neuro: ['Numb between the legs', 'Taub zwischen den Beinen'],
  rf_severe_unexplained_pain: ['Severe pain that you cannot explain', 'Starker Schmerz'],
};

const PRECAUTIONS: Said = {
  anticoagulant: ['Blood thinners', 'Blutverdünner'],
  artery_disease: ['an aneurysm, narrowed arteries', 'Aneurysma, verengte Hals- oder Beinarterien'],
  bleeding_disorder: ['bleeding disorder', 'Gerinnungsstörung'],
  cancer: ['In treatment, or spread to bone', 'Metastasen im Knochen'],
  connective_tissue: ['Ehlers-Danlos', 'Ehlers-Danlos'],
  diabetes: ['Diabetes', 'Diabetes'],
  disc_trouble: ['slipped disc', 'Bandscheibenvorfall'],
  epilepsy: ['Epilepsy', 'Epilepsie'],
  fragile_skin: ['fragile skin', 'dünne, empfindliche Haut'],
  heart_condition: ['heart condition', 'Herzkrankheit'],
  implanted_device: ['pacemaker', 'Herzschrittmacher'],
  joint_replacement: ['Replaced joints', 'Künstliche Gelenke'],
  kidney_or_liver_disease: ['Kidneys, liver', 'Nieren, Leber'],
  lymphoedema: ['lymphoedema', 'Lymphödem'],
  neuropathy: [
    'areas that feel less than the rest',
    'Körperstellen, an denen du wenig oder nichts spürst',
  ],
  osteoporosis: ['osteoporosis', 'Osteoporose'],
  past_clot: ['a clot in the past', 'ein früheres Gerinnsel'],
  pregnancy: ['pregnant', 'schwanger'],
  recent_clot: [
    'A blood clot that no doctor has cleared',
    'Ein Blutgerinnsel ohne ärztliche Freigabe',
  ],
  uncontrolled_blood_pressure: ['high blood pressure', 'Bluthochdruck'],
  under_18: ['under 18', 'unter 18'],
};

const ISSUES: Said = {
  acute_injury: ['A strain, a sprain', 'Zerrung, Verstauchung'],
  bone_pain: ['Pain at one point on a bone', 'Schmerz an einem Punkt auf dem Knochen'],
  bruise: ['A bruise', 'Ein blauer Fleck'],
  fracture: ['A broken bone', 'Ein Knochenbruch'],
  hard_knock: ['A hard knock', 'Ein harter Schlag'],
  lump: ['a lump', 'ein Knoten'],
  numb_area: ['A numb place', 'Eine taube Stelle'],
  popped: ['Something popped', 'Etwas hat geknallt'],
  skin_infection: ['A skin infection', 'Eine Hautinfektion'],
  skin_irritation: ['a rash, eczema', 'Ausschlag, Ekzem'],
  surgery_under_6_weeks: [
    'An operation in the last six weeks',
    'Eine Operation in den letzten sechs Wochen',
  ],
  swollen_joint: ['A swollen joint', 'Ein geschwollenes Gelenk'],
  varicose_veins: ['Varicose veins', 'Krampfadern'],
  wound: ['An open wound', 'Offene Wunde'],
};

describe.each([
  ['en', 0, 'Never press there', 'Get help now', 'Ask your doctor first', 'Leave this place out'],
  [
    'de',
    1,
    'Hier nie drücken',
    'Jetzt Hilfe holen',
    'Frag vorher ärztlich nach',
    'Diese Stelle aussparen',
  ],
] as const)('the page on when not to in %s', (language, column, never, now, ask, leave) => {
  /** The text of each section, by its heading of the second level. */
  const sections = new Map<string, string>();
  beforeAll(async () => {
    const guide = (await guidesIn(language)).find(({ id }) => id === 'when-not-to')!;
    let heading = '';
    for (const block of guide.blocks) {
      const text = block.html
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      if (block.level === 2) heading = text;
      else sections.set(heading, `${sections.get(heading) ?? ''} ${text}`);
    }
  });
  const missing = (type: string, said: Said, ...headings: string[]) => {
    const text = headings
      .map((heading) => sections.get(heading))
      .join(' ')
      .toLowerCase();
    return idsOf(type).filter((id) => !said[id] || !text.includes(said[id][column].toLowerCase()));
  };

  it('tells what to do about every red flag', () => {
    const today = language === 'en' ? 'Not today' : 'Heute nicht';
    expect(missing('Flag', FLAGS, now, today)).toEqual([]);
  });

  it('names every condition to ask about', () => {
    const today = language === 'en' ? 'Not today' : 'Heute nicht';
    expect(missing('Precaution', PRECAUTIONS, ask, today)).toEqual([]);
  });

  it('names every problem that leaves a place out', () => {
    expect(missing('LocalIssueKind', ISSUES, leave)).toEqual([]);
  });

  it('opens with the places that nobody presses', () => {
    expect([...sections.keys()][1]).toBe(never);
    const places = [
      ['throat', 'kehle'],
      ['eyes', 'augen'],
      ['armpit', 'achselhöhle'],
      ['elbow crease', 'ellenbeuge'],
      ['spine', 'wirbelsäule'],
      ['kidneys', 'nierengegend'],
      ['breast tissue', 'brustgewebe'],
      ['groin', 'leiste'],
      ['sciatic nerve', 'ischiasnerv'],
      ['hollow behind the knee', 'kniekehle'],
      ['implant', 'implantat'],
    ].map((words) => words[column]!);
    expect(places.filter((place) => !sections.get(never)!.toLowerCase().includes(place))).toEqual(
      [],
    );
  });
});
