import {
  type HistoryEntry,
  type Language,
  type SolveState,
  type StepResults,
  stepResultsSchema,
} from '@solacore/contract';
import { createMasker } from '@solacore/privacy';
import { placeholdersIn, rightPlaceholders } from '@solacore/solve';

/** Names of things, and no words: they stay as they are. */
const ids: ReadonlySet<string> = new Set(['id', 'chosenId', 'optionId']);

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
  const hidden: TurnWords = {
    history: history.map((entry) => ({ ...entry, content: mask(entry.content) })),
    content: mask(content),
    state: withStrings(state, mask),
  };
  const text = JSON.stringify(hidden);
  const shown = { text, placeholders: placeholdersIn(text) };
  return {
    hidden,
    unmaskStream: () => masker.unmaskStream(),
    unmaskResult(result) {
      const right = withStrings(result, (line, key) =>
        ids.has(key) ? line : rightPlaceholders(line, shown, lang).text,
      );
      const whole = withStrings(right, (line) => masker.unmask(line));
      // Put back, a line may be too long for the contract: then it stays hidden.
      return [whole, right].find((one) => stepResultsSchema.safeParse(one).success) ?? result;
    },
  };
}

type Change = (text: string, key: string) => string;

/** A copy in which every string is changed. */
function withStrings<T extends object>(value: T, change: Change): T {
  const copy = structuredClone(value);
  changeStrings(copy, change);
  return copy;
}

function changeStrings(target: object, change: Change): void {
  for (const [key, value] of Object.entries(target)) {
    if (typeof value === 'string') Reflect.set(target, key, change(value, key));
    else if (typeof value === 'object' && value !== null) changeStrings(value, change);
  }
}
