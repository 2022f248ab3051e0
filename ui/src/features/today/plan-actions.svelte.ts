// What a press does to the open plan, the toast that follows, and what is being chosen.
import type { Delivery } from '$bindings/Delivery';
import type { DoneDetails } from '$bindings/DoneDetails';
import type { Fault } from '$bindings/Fault';
import type { OpenPlan } from '$bindings/OpenPlan';
import type { Phase } from '$bindings/Phase';
import type { Slot } from '$bindings/Slot';
import type { Snooze } from '$bindings/Snooze';
import type { Today } from '$bindings/Today';
import { faultOf, ipc } from '$ipc';
import { act, clockFormat, live } from '$page/store.svelte';
import { route } from '$page/route.svelte';
import { copy } from '$page/clipboard';
import { showDone } from '$page/toast.svelte';
import { openSession } from '$features/calendar/open-session';
import { upcoming } from '$features/calendar/upcoming.svelte';
import { capitalize, t } from '$text/fluent.svelte';
import { clock, ms, shortTime } from '$text/time';
import { briefOf, briefText } from './therapist-brief';
import { askFirst } from '$features/plan/start-massage';
import type { TimeChoice } from '$features/timeline/time-choice';
import { sessionOf, type Act, type Choice } from './seat';

/** A time that has been picked but not kept yet. */
export interface Picked {
  slot: Slot;
  /** Rules that warn about it. */
  warned: string[];
}

const AS_IS: DoneDetails = {
  minutes: null,
  start: null,
  type: null,
  delivery: null,
  pressure: null,
};

const minutesNoted = () =>
  t('toast-minutes-noted', { minutes: live.today?.last_massage?.minutes ?? 0 });

const KEPT = new Set<Phase['kind']>(['kept', 'ask_booked', 'near']);

export class PlanActions implements TimeChoice {
  /** Whether other times are offered, over the figure. */
  isChoosing = $state(false);
  picked = $state.raw<Picked | null>(null);
  /** The minutes that were done, where that is asked. */
  minutes = $state<number | null>(null);
  fault = $state<Fault | null>(null);

  constructor(readonly plan: () => OpenPlan) {}

  get hasPick(): boolean {
    return this.picked !== null;
  }

  /** The time that is kept, whatever is being looked at. */
  get kept(): Slot | null {
    const { phase, slot } = this.plan();
    return KEPT.has(phase.kind) ? slot : null;
  }

  get stillKept(): Slot | null {
    return this.picked && this.kept;
  }

  get stillBooked(): boolean {
    const { phase } = this.plan();
    return this.stillKept !== null && phase.kind === 'kept' && phase.booked === true;
  }

  /** The plan with the picked time in place of its slot. */
  get shown(): OpenPlan {
    const open = this.plan();
    return this.picked ? { ...open, slot: this.picked.slot } : open;
  }

  close(): void {
    this.isChoosing = false;
    this.picked = null;
    this.fault = null;
  }

  async #run(verb: Promise<Today>, said: string | (() => string)): Promise<void> {
    this.fault = await act(verb);
    if (this.fault) return;
    this.close();
    this.minutes = null;
    showDone(typeof said === 'string' ? said : said());
  }

  #time = (instant: string) => shortTime(instant, live.now, clockFormat());

  #brief = () => briefOf(live.today!, upcoming.sessions, live.settings, live.now, clockFormat());

  async do(what: Act | Choice): Promise<void> {
    const open = this.plan();
    const { id, slot } = open;
    switch (what) {
      case 'keep':
        return this.keep();
      case 'start':
        // what speaks against it is looked at there
        location.hash = '#session/plan';
        return;
      case 'guide':
        location.hash = '#session/plan';
        return;
      case 'interim':
        location.hash = '#session/interim';
        return;
      case 'booked':
        return this.#run(ipc.booked(id), t('toast-booked', { time: this.#time(slot!.start) }));
      case 'let_go':
        return this.#run(
          ipc.letGo(id),
          capitalize(t('toast-let-go', { time: this.#time(slot!.start) })),
        );
      case 'cancel':
        return this.#run(ipc.cancelStart(id), t('toast-cancelled'));
      case 'finish':
        return this.#run(ipc.done(id, AS_IS), t('toast-done'));
      case 'done':
        // right after training, the planned minutes cannot all have passed yet
        return this.#run(ipc.done(id, AS_IS), minutesNoted);
      case 'yes': {
        const minutes = this.minutes ?? null;
        const noted = minutes ?? (open.phase.kind === 'unanswered' ? open.phase.minutes : 0);
        return this.#run(
          ipc.done(id, { ...AS_IS, minutes }),
          t('toast-minutes-noted', { minutes: noted }),
        );
      }
      case 'no':
        return this.#run(ipc.didNot(id), t('toast-did-not'));
      case 'skip':
        // with five minutes of a guided session, it was done
        return this.#run(ipc.skip(id), () =>
          live.today?.undo?.change === 'finished' ? minutesNoted() : t('toast-skipped'),
        );
      case 'another':
        this.isChoosing = !this.isChoosing;
        return;
      case 'copy_brief':
        return copy(briefText(this.#brief()));
      case 'better':
        return this.#run(
          ipc.resolve(
            [],
            live.today!.local_issues.map((issue) => issue.id),
          ),
          t('toast-better'),
        );
      case 'correct':
        location.hash = '#settings/issues';
        return;
      case 'plan_session':
        openSession(null);
        return;
      case 'change_session':
        openSession(sessionOf(open, live.now));
        return;
      case 'check_in':
      case 'massage':
        route.sheet = what;
        return;
      case 'snooze':
      case 'more':
        return;
    }
  }

  async snooze(by: Snooze): Promise<void> {
    await this.#run(ipc.snooze(this.plan().id, by), '');
    const until = live.today?.open?.snoozed_until;
    if (!this.fault && until) showDone(t('toast-snoozed', { time: clock(until, clockFormat()) }));
  }

  async keep(): Promise<void> {
    const slot = this.picked?.slot ?? this.plan().slot!;
    const request = {
      start: this.picked ? slot.start : null,
      minutes: this.picked ? slot.minutes : null,
      delivery: this.picked ? slot.delivery : null,
      despite_warnings: Boolean(this.picked?.warned.length),
    };
    const said = capitalize(t('toast-kept', { time: this.#time(slot.start) }));
    const refused = await act(ipc.keep(this.plan().id, request));
    this.fault = await askFirst(refused);
    if (this.fault?.code === 'E_RULE_WARNS') {
      // the plan has changed since the time was picked: say the reasons, and ask again
      this.picked = { slot, warned: this.fault.detail.split(',') };
      this.fault = null;
      return;
    }
    if (refused) return;
    this.close();
    this.minutes = null;
    showDone(said);
  }

  /** Puts another offered time into the hero. */
  pick(slot: Slot): void {
    const own = this.plan().slot;
    this.fault = null;
    this.picked =
      own && own.start === slot.start && own.delivery === slot.delivery
        ? null
        : { slot, warned: [] };
  }

  /** Puts any time into the hero, if the rules do not refuse it. */
  async pickTime(start: number, delivery: Delivery | null = null): Promise<void> {
    const { plan, slot, id } = this.plan();
    const offers = [slot, plan.slot, ...plan.alternatives].filter((one) => one !== null);
    const window = plan.windows.find(
      ({ from_utc, to_utc }) => ms(from_utc) <= start && start < ms(to_utc),
    );
    const like =
      offers.find((one) => one.window === window?.id && (!delivery || one.delivery === delivery)) ??
      slot;
    if (!like || !window) return;
    const iso = new Date(start).toISOString();
    const request = {
      start: iso,
      minutes: like.minutes,
      delivery: like.delivery,
      despite_warnings: false,
    };
    try {
      const verdict = await ipc.reviewCustomSlot(id, request);
      if (verdict.outcome === 'refuse') {
        this.fault = { code: 'E_RULE_FORBIDS', detail: verdict.refused_by.join(',') };
        return;
      }
      const end = new Date(start + like.minutes * 60_000).toISOString();
      this.fault = null;
      this.picked = {
        slot: { ...like, window: window.id, start: iso, end },
        warned: verdict.warned_by,
      };
    } catch (error) {
      this.fault = faultOf(error);
    }
  }
}
