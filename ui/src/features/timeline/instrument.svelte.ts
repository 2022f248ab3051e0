// The timeline under the hand: what the pointer is over, a click that chooses a time, and the drag of
// the slot by quarters of an hour.
import { HOURS, hoursAt } from './scale';

const QUARTER = 900_000;

interface Setting {
  /** When the band starts, in milliseconds. */
  end: number;
  size: number;
  /** Whether a time can be chosen at all. */
  chooses: boolean;
  /** When the slot starts, if there is one that can be moved. */
  slot: number | null;
  fits: (at: number) => boolean;
  pickTime: (at: number) => void;
  /** An offer was clicked. */
  pickOffer: (id: string) => void;
  light: (id: string | null) => void;
}

export class Instrument {
  /** The pixel under the pointer, along the band. */
  at = $state<number | null>(null);
  /** The block under the pointer. */
  over = $state<string | null>(null);
  /** Where the slot is being dragged to, in milliseconds. */
  drag = $state<number | null>(null);
  #grip = 0;
  #moved = false;

  constructor(
    readonly setting: () => Setting,
    readonly axis: 'x' | 'y',
  ) {}

  /** The quarter of an hour at a pixel. */
  timeAt(pixel: number): number {
    const { end, size } = this.setting();
    const hours = Math.min(HOURS - 0.25, hoursAt(pixel / size));
    return Math.round((end + hours * 3_600_000) / QUARTER) * QUARTER;
  }

  /** The time under the pointer. */
  get time(): number | null {
    return this.drag ?? (this.at === null ? null : this.timeAt(this.at));
  }

  /** The next quarter in this direction that fits. */
  step(by: 1 | -1): void {
    const { slot, fits, pickTime, end } = this.setting();
    if (slot === null) return;
    for (
      let at = slot + by * QUARTER;
      at >= end && at <= end + HOURS * 3_600_000;
      at += by * QUARTER
    )
      if (fits(at)) return pickTime(at);
  }

  /** Listens on the drawing, whose band starts `inset` pixels after its edge. */
  listen = (inset: () => number) => (drawing: SVGSVGElement) => {
    const pixel = (event: PointerEvent | MouseEvent) => {
      const box = drawing.getBoundingClientRect();
      return this.axis === 'x' ? event.clientX - box.x - inset() : event.clientY - box.y - inset();
    };
    const blockOf = (event: Event) =>
      event.target instanceof Element
        ? (event.target.closest<SVGElement>('[data-block]')?.dataset.block ?? null)
        : null;
    const hover = (event: PointerEvent) => {
      this.at = pixel(event);
      if (this.drag !== null) {
        const to = this.timeAt(this.at - this.#grip);
        this.#moved ||= to !== this.setting().slot;
        this.drag = to;
        return;
      }
      this.over = blockOf(event);
      this.setting().light(this.over);
    };
    const leave = () => {
      this.at = null;
      this.over = null;
      this.setting().light(null);
    };
    const grab = (event: PointerEvent) => {
      const { slot, chooses } = this.setting();
      if (!chooses || slot === null || event.button !== 0 || blockOf(event) !== 'slot') return;
      drawing.setPointerCapture?.(event.pointerId);
      this.#grip = 0;
      this.#moved = false;
      this.drag = slot;
    };
    const drop = () => {
      const to = this.drag;
      this.drag = null;
      if (to !== null && this.#moved) this.setting().pickTime(to);
    };
    const abort = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      this.drag = null;
      this.#moved = false;
    };
    const click = (event: MouseEvent) => {
      const { chooses, pickOffer, pickTime } = this.setting();
      const block = blockOf(event);
      if (!chooses || this.#moved || block === 'slot') {
        this.#moved = false;
        return;
      }
      if (block) pickOffer(block);
      else pickTime(this.timeAt(pixel(event)));
    };
    const listeners = [
      ['pointermove', hover],
      ['pointerleave', leave],
      ['pointerdown', grab],
      ['pointerup', drop],
      ['pointercancel', abort],
      ['keydown', abort],
      ['click', click],
    ] as [string, EventListener][];
    for (const [name, listener] of listeners) drawing.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) drawing.removeEventListener(name, listener);
    };
  };
}
