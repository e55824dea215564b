import type { Language, SolveState, Step } from '@solacore/contract';
import { labels } from './labels.ts';

type Row = [label: string, text: string];

/** The card of a step as quoted lines, so that a dialogue reads as the person saw it. */
export function cardText(step: Step, state: SolveState, lang: Language): string {
  const rows = rowsOf[step](state, lang).filter(([, text]) => text !== '');
  return rows.map(([label, text]) => `> **${label}** ${text}`).join('  \n');
}

const rowsOf: Record<Step, (state: SolveState, lang: Language) => Row[]> = {
  receive: ({ receive }, lang) => {
    const { feeling, guessed, theme } = labels[lang];
    const isGuess = receive?.emotion.confirmed === false && receive.emotion.label !== '';
    const name = receive?.emotion.label ?? '';
    return [
      [feeling, isGuess ? `${name} (${guessed})` : name],
      [theme, receive?.theme ?? ''],
    ];
  },
  clarify: ({ clarify }, lang) => {
    const { problem, goal, obstacle, guesses, coping } = labels[lang];
    const obstacles = clarify?.obstacles.map(({ text }) => text).join(' · ') ?? '';
    return [
      [problem, clarify?.problem ?? ''],
      [goal, clarify?.goal ?? ''],
      [obstacle, obstacles],
      [guesses, clarify?.assumptions.join(' · ') ?? ''],
      [coping, clarify?.changeable === false ? '✓' : ''],
    ];
  },
  reframe: ({ reframe }, lang) => {
    const { thought, view, believed, kept, chosen } = labels[lang];
    const belief = reframe?.belief === undefined ? '' : `, ${believed} ${reframe.belief}`;
    const views = [...new Set([...(reframe?.candidates ?? []), reframe?.reframe ?? ''])];
    return [
      [thought, reframe?.thought ?? ''],
      ...views.map((text): Row => {
        const isChosen = text !== '' && text === reframe?.reframe;
        return [view, isChosen ? `${text} (${chosen}${belief})` : text];
      }),
      [kept, reframe?.declined === true ? '✓' : ''],
    ];
  },
  options: ({ options }, lang) => {
    const items = options?.items ?? [];
    const chosen = items.find(({ id }) => id === options?.chosenId);
    if (chosen !== undefined) return [[`${chosen.title} (${labels[lang].chosen})`, '·']];
    return items.map(({ title, detail }, index): Row => [`${index + 1}. ${title}`, detail || '·']);
  },
  commit: ({ commit }, lang) => {
    const { first, if: when, then, obstacle, sure, with: beside } = labels[lang];
    const place = [commit?.when, commit?.where].filter((text) => text !== '').join(', ');
    return [
      [first, `${commit?.firstStep} (${place}; ${commit?.minutes} min)`],
      [obstacle, commit?.obstacle ?? ''],
      [when, `${commit?.ifThen.if}, **${then}** ${commit?.ifThen.then}`],
      [sure, `${commit?.confidence}/10`],
      [beside, commit?.supportPerson ?? ''],
    ];
  },
};
