import type { Language, SolveState } from '@solacore/contract';
import type { TFunction } from 'i18next';
import { sayWhen } from '@/i18n/say-when.ts';
import { escaped } from './markdown-text.ts';

type Line = [label: string, text: string | undefined];

/** What the steps came to, under the names their cards have. */
export function resultLines(
  t: TFunction,
  state: SolveState,
  unmask: (text: string) => string,
  language: Language,
): string[] {
  const part = (title: string, lines: Line[]) => {
    const said = lines.flatMap(([label, text]) =>
      text ? [`- **${label}:** ${escaped(unmask(text))}`] : [],
    );
    return said.length > 0 ? [`### ${title}`, said.join('\n')] : [];
  };
  const { receive, clarify, reframe, options, commit } = state;
  return [
    ...part(t('solve.receive.title'), [[t('solve.receive.theme'), receive?.theme]]),
    ...part(t('solve.clarify.title'), [
      [t('solve.clarify.problem'), clarify?.problem],
      [t('solve.clarify.goal'), clarify?.goal],
      [t('solve.clarify.obstacle'), clarify?.obstacles.map(({ text }) => text).join('; ')],
      [t('solve.clarify.assumptions'), clarify?.assumptions.join('; ')],
    ]),
    ...part(t('solve.reframe.title'), [
      [t('solve.reframe.thought'), reframe?.thought],
      [t('solve.reframe.title'), reframe?.reframe],
      [t('solve.perspective.title'), reframe?.perspective],
    ]),
    ...part(
      t('solve.options.choices'),
      (options?.items ?? []).map(
        ({ id, title, detail }): Line => [
          unmask(title) + (id === options?.chosenId ? ' ✓' : ''),
          detail,
        ],
      ),
    ),
    ...part(t('solve.commit.title'), [
      [t('solve.commit.if'), commit?.ifThen.if],
      [t('solve.commit.then'), commit?.ifThen.then],
      [t('solve.commit.firstStep'), commit?.firstStep],
      [t('solve.commit.when'), commit && sayWhen(commit.when, language)],
      [t('solve.commit.where'), commit?.where],
    ]),
  ];
}
