// Two soft tones at a change and three at the end, made here. A machine without sound goes without.
type Tone = readonly [hertz: number, after: number];

const CHIMES: Record<'change' | 'end', readonly Tone[]> = {
  change: [
    [523.25, 0],
    [783.99, 0.16],
  ],
  end: [
    [783.99, 0],
    [659.25, 0.22],
    [523.25, 0.44],
  ],
};
/** How loud, of 1, and how long a tone rings, in seconds. */
const LOUD = 0.16;
const RINGS = 1.4;
/** A chime that could not sound so soon does not sound any more, in milliseconds. */
const LATE = 1_000;

let sound: AudioContext | null = null;
/** How often it has rung. */
let turn = 0;

/** Makes sound possible: an engine lets a page sound only after a press. */
export function prepareChime(): void {
  try {
    sound ??= new AudioContext();
    void sound.suspend().catch(() => undefined);
  } catch {
    // no sound here
  }
}

/** Rings once. Between two chimes the device is free. */
export async function chime(kind: keyof typeof CHIMES): Promise<void> {
  prepareChime();
  const here = sound;
  if (!here) return;
  turn += 1;
  const own = turn;
  const rest = () => {
    if (own === turn) void here.suspend().catch(() => undefined);
  };
  const asked = performance.now();
  try {
    // An engine that waits for a press, as after a reload, then lets go all that waited at once.
    await here.resume();
    if (own !== turn || performance.now() - asked > LATE) return rest();
    const last = CHIMES[kind].map((tone) => ring(here, tone)).at(-1);
    if (last) last.onended = rest;
  } catch {
    // the device has gone
  }
}

/** A tone that swells quickly and fades, with a quiet octave above it. */
function ring(here: AudioContext, [hertz, after]: Tone): OscillatorNode {
  const begin = here.currentTime + 0.02 + after;
  const loudness = here.createGain();
  loudness.gain.setValueAtTime(0.0001, begin);
  loudness.gain.exponentialRampToValueAtTime(LOUD, begin + 0.03);
  loudness.gain.exponentialRampToValueAtTime(0.0001, begin + RINGS);
  loudness.connect(here.destination);
  const octave = here.createGain();
  octave.gain.value = 0.25;
  octave.connect(loudness);
  const tone = (times: number, into: AudioNode) => {
    const one = here.createOscillator();
    one.frequency.value = hertz * times;
    one.connect(into);
    one.start(begin);
    one.stop(begin + RINGS);
    return one;
  };
  tone(2, octave);
  return tone(1, loudness);
}
