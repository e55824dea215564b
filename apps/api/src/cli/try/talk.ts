import { randomUUID } from 'node:crypto';
import { type HistoryEntry, maxContentLength, type SolveEventData } from '@solacore/contract';
import { createMasker } from '@solacore/privacy';
import { crisisLevel } from '@solacore/safety';
import { askedFor, type Walk, type WalkEvent, walk } from '@solacore/solve';
import { toDanger } from '../../features/solve-sessions/assess-turn.ts';
import type { Stage } from './open-stage.ts';
import { cardLines } from './show-card.ts';
import { helpLines } from './show-help.ts';
import { filled, type Words } from './words.ts';

export type Out = { line: (text: string) => void; piece: (text: string) => void };
export type Talk = ReturnType<typeof createTalk>;

type TalkParts = {
  stage: Stage;
  words: Words;
  locale: string;
  out: Out;
  signal: AbortSignal;
  assess: (words: string, earlier: string[]) => Parameters<typeof toDanger>[0];
};

/** From this weight on help is shown. */
const heavyFrom = 9;

/** What a device does with a conversation: checks, hides, asks, puts back; in memory only. */
export function createTalk({ stage, words, locale, out, signal, assess }: TalkParts) {
  const masker = createMasker({ lang: locale });
  const history: HistoryEntry[] = [];
  const earlier: string[] = [];
  let place: Walk = {
    shownStep: 'receive',
    stepComplete: false,
    state: {},
    emotion: null,
    acceptedAt: null,
    endedAt: null,
  };
  const leaves = stage.deps.llm.clients.some(({ model }) => model !== null);
  const shown = () => ({ place, words, unmask: masker.unmask });

  /** One event of the method; false where it does not go here. */
  function move(event: WalkEvent): boolean {
    const next = walk(place, event);
    const isMoved = next !== place;
    place = next;
    return isMoved;
  }

  function show(danger: SolveEventData<'safety'>): void {
    for (const line of helpLines(danger, words)) out.line(line);
    if (danger.level >= crisisLevel) move({ type: 'danger' });
  }

  /** The device's own check, before anything leaves. True: the conversation is held. */
  function isHeldFor(text: string): boolean {
    const { event, isCrisis } = toDanger(assess(text, earlier), locale);
    if (event) show(event);
    return isCrisis;
  }

  /** One turn: `content` is hidden already. */
  async function turn(content: string): Promise<void> {
    const step = place.shownStep;
    await stage.moveTo(step);
    const visible = masker.unmaskStream();
    let said = '';
    const message = { content, step, history: [...history], state: place.state, locale };
    for await (const event of stage.answer({ ...message, message_id: randomUUID() }, signal)) {
      if (event.event === 'token') {
        said += event.data.content;
        out.piece(visible.push(event.data.content));
      }
      if (event.event === 'result') move({ type: 'result', step, result: event.data });
      if (event.event === 'safety') show(event.data);
      if (event.event === 'done') {
        move({ type: 'done', step, stepComplete: event.data.step_complete });
      }
    }
    out.line(visible.end());
    if (place.isHeld) return;
    history.push({ role: 'user', content, step });
    if (said !== '') history.push({ role: 'assistant', content: said, step });
    const isChoice = step === 'reframe' || step === 'options';
    if (place.stepComplete || isChoice) showCard();
  }

  /** How heavy it is, 0 to 10; also once the plan stands. Help comes with a great weight, as in the app. */
  function rate(moment: 'before' | 'after', score: number): void {
    const distress = { ...place.state.distress, [moment]: score };
    place = { ...place, state: { ...place.state, distress } };
    const { event } = toDanger({ level: 2, category: 'distress' }, locale);
    if (score >= heavyFrom && event) show(event);
  }

  function showCard(): void {
    for (const line of cardLines(shown())) out.line(line);
  }

  return {
    place: () => place,
    shown,
    move,
    isHeldFor,
    turn,
    rate,
    showCard,
    hide: (text: string) => masker.mask(text),
    /** The person's words: checked, hidden, sent. Asks of the session itself are given back. */
    async say(text: string): Promise<'back' | 'skip' | null> {
      const spoken = text.slice(0, maxContentLength);
      if (isHeldFor(spoken)) return null;
      const asked = askedFor(spoken);
      if (asked === 'back' || asked === 'skip') return asked;
      if (asked !== null) move({ type: asked });
      move({ type: 'say' });
      const hidden = masker.mask(spoken).slice(0, maxContentLength);
      if (hidden !== spoken && leaves) out.line(filled(words.terminal.hidden, { words: hidden }));
      earlier.push(spoken);
      await turn(hidden);
      return null;
    },
  };
}
