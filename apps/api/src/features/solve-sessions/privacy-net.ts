import {
  type HistoryEntry,
  type Language,
  type SolveState,
  type StepResults,
  stepResultsSchema,
} from '@solacore/contract';
import { createMasker } from '@solacore/privacy';

type TurnWords = { content: string; history: HistoryEntry[]; state: SolveState };

/** Hides for one turn what the device missed; kept in memory only, put back in the same stream. */
export type PrivacyNet = {
  /** The words as the provider may see them. */
  hidden: TurnWords;
  unmaskStream(): { push(chunk: string): string; end(): string };
  unmaskResult(result: StepResults): StepResults;
};

export function castPrivacyNet({ content, history, state }: TurnWords, lang: Language): PrivacyNet {
  const masker = createMasker({ label: 'HIDDEN', lang });
  const mask = (text: string) => masker.mask(text);
  const hidden = {
    history: history.map((entry) => ({ ...entry, content: mask(entry.content) })),
    content: mask(content),
    state: withStrings(state, mask),
  };
  return {
    hidden,
    unmaskStream: () => masker.unmaskStream(),
    unmaskResult(result) {
      const whole = withStrings(result, (text) => masker.unmask(text));
      // Put back, a line may be too long for the contract: then it stays hidden.
      return stepResultsSchema.safeParse(whole).success ? whole : result;
    },
  };
}

/** A copy in which every string is changed. */
function withStrings<T extends object>(value: T, change: (text: string) => string): T {
  const copy = structuredClone(value);
  changeStrings(copy, change);
  return copy;
}

function changeStrings(target: object, change: (text: string) => string): void {
  for (const [key, value] of Object.entries(target)) {
    if (typeof value === 'string') Reflect.set(target, key, change(value));
    else if (typeof value === 'object' && value !== null) changeStrings(value, change);
  }
}
