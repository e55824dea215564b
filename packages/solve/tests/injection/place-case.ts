import type { HistoryEntry, SolveState, Step } from '@solacore/contract';
import type { InjectionCase, InjectionCases } from './injection-case.ts';

const way = (id: string, title: string) => ({
  id,
  title,
  detail: '',
  pros: [],
  cons: [],
  effort: 'low' as const,
  firstEffect: 'today' as const,
  inControl: true,
  source: 'user' as const,
});

/** A turn at a step with the words in their place, as it would be built for anything harmless. */
export function placeCase(
  { lang, problem }: Pick<InjectionCases, 'lang' | 'problem'>,
  { place, words }: Pick<InjectionCase, 'place' | 'words'>,
  step: Step,
) {
  const at = (where: InjectionCase['place'], otherwise: string) =>
    place === where ? words : otherwise;
  const history: HistoryEntry[] = [
    { role: 'user', content: problem, step: 'receive' },
    { role: 'assistant', content: at('reply', 'ok.'), step: 'receive' },
    { role: 'user', content: at('history', 'ok.'), step: 'receive' },
  ];
  const state: SolveState = {
    receive: { emotion: { label: 'ok', confirmed: true }, theme: problem },
    clarify: {
      problem,
      facts: [problem],
      assumptions: [],
      goal: at('card', 'ok'),
      obstacles: [{ text: at('card', 'ok'), kind: 'inner' }],
      control: 'shared',
      changeable: true,
    },
    reframe: { reframe: at('card', 'ok'), source: 'user' },
    options: { items: [way('own-1', at('option', 'ok')), way('b', 'ok')], chosenId: 'own-1' },
  };
  return { step, lang, history, state, content: at('message', problem) };
}
