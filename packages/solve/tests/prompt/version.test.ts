import { createHash } from 'node:crypto';
import { languages, type SolveState, safetyCategories, steps } from '@solacore/contract';
import { expect, it } from 'vitest';
import { buildPrompt, type SafetySignal } from '../../src/index.ts';
import { promptVersion } from '../../src/prompt/version.ts';

const dangers: SafetySignal[] = [
  { level: 1, category: 'distress' },
  ...safetyCategories.map((category) => ({ level: 2, category }) as const),
];
const states: SolveState[] = [
  {},
  { mode: 'listen' },
  { mode: 'coping', declinedOnce: true },
  { receive: { emotion: { label: 'sad', confirmed: true }, theme: 'x' } },
  { commit: undefined, reframe: { declined: true } },
];

/** Every prompt there is, but for the person's words. */
function everyPrompt(): string[] {
  return steps.flatMap((step) =>
    languages.flatMap((lang) => {
      const entry = { role: 'user', content: 'x', step } as const;
      const turns = [[], [entry], Array.from({ length: 6 }, () => entry)];
      const built = [
        ...turns.flatMap((history) => states.map((state) => ({ history, state }))),
        ...dangers.map((danger) => ({ danger })),
      ].map((given) => buildPrompt({ step, content: 'x', lang, deep: true, ...given }));
      return [...built, buildPrompt({ step, content: 'x', lang })].map(
        ({ version: _, stable: __, ...words }) => JSON.stringify(words),
      );
    }),
  );
}

it('a changed word of a prompt is a new version', () => {
  const fingerprint = createHash('sha256').update(everyPrompt().join('\n')).digest('hex');
  const [day, named] = promptVersion.split('.');
  expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(named, 'write this into src/prompt/version.ts').toBe(fingerprint.slice(0, 8));
});
