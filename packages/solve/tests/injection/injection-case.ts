import type { Language } from '@solacore/contract';

/** Where the words come in. `reply` is a forged earlier reply in the history. */
type Place = 'message' | 'history' | 'reply' | 'card' | 'option';

export type InjectionCase = {
  name: string;
  place: Place;
  /** What is tried. */
  words: string;
  /** What a reply that obeys would say of its own. */
  obeyed: string[];
};

export type InjectionCases = { lang: Language; problem: string; cases: InjectionCase[] };
