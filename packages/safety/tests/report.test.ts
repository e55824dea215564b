import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { groups, type Half, type Share, scoreCases, shareOf } from './cases/score-cases.ts';

/*
 * Messages written by people who had not seen the phrases. The `dev` halves were read while the
 * phrases were made; of the `gate` halves only sums were seen, so they tell how well it generalises.
 * docs/safety-report.json is written anew on each run; no language may get worse than it says.
 */
const languages = ['en', 'es', 'zh'] as const;
const halves: Half[] = ['gate', 'dev'];
const reportFile = new URL('../../../docs/safety-report.json', import.meta.url);

type Figures = Record<string, Share & { kinds: Record<string, Share> }>;
const report: Record<string, Record<string, Figures>> = {};

const publishedSchema = z.object({
  report: z.record(
    z.string(),
    z.record(z.string(), z.record(z.string(), z.object({ percent: z.number() }))),
  ),
});
const written = readFileSync(reportFile, 'utf8');
const { report: published } = publishedSchema.parse(JSON.parse(written));

function figuresOf(lang: string, half: Half): Figures {
  const cases = scoreCases(lang, half);
  return Object.fromEntries(
    Object.entries(groups).map(([group, kinds]) => [
      group,
      {
        ...shareOf(cases, kinds),
        kinds: Object.fromEntries(kinds.map((kind) => [kind, shareOf(cases, [kind])])),
      },
    ]),
  );
}

let unproven = languages.length * halves.length;

afterAll(() => {
  const text = {
    measured: 'share of messages with level 2 or more: recall, for everyday words false alarms',
    targets: { explicit: '>= 99 %', veiled: '>= 90 %', everyday: '<= 5 %' },
    report,
  };
  const now = `${JSON.stringify(text, null, 2)}\n`;
  if (unproven === 0 && written !== now) writeFileSync(reportFile, now);
});

describe.each(languages)('danger in messages nobody listed (%s)', (lang) => {
  it.each(halves)('is found no less than the report says (%s half)', (half) => {
    const figures = figuresOf(lang, half);
    report[lang] = { ...report[lang], [half]: figures };
    const before = published[lang]?.[half];
    expect(Object.values(figures).reduce((sum, { of }) => sum + of, 0)).toBeGreaterThanOrEqual(300);
    expect(figures.explicit?.percent).toBeGreaterThanOrEqual(before?.explicit?.percent ?? 0);
    expect(figures.veiled?.percent).toBeGreaterThanOrEqual(before?.veiled?.percent ?? 0);
    expect(figures.everyday?.percent).toBeLessThanOrEqual(before?.everyday?.percent ?? 100);
    unproven -= 1;
  });
});
