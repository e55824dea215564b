import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { createMetrics } from '../../src/features/metrics/metrics.ts';
import { describeOnServerDatabase } from '../harness/index.ts';

const folder = new URL('../../../../deploy/telemetry/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const namesIn = (text: string) => [...new Set(text.match(/\bsolacore_[a-z_]+[a-z]\b/g) ?? [])];
/** What Prometheus makes of one histogram. */
const base = (name: string) => name.replace(/_(?:bucket|count|sum)$/, '');

const dashboard = z.object({
  panels: z.array(
    z.object({
      id: z.number(),
      title: z.string(),
      targets: z.array(z.object({ expr: z.string() })).optional(),
    }),
  ),
});

describeOnServerDatabase('the files of deploy/telemetry', (ctx) => {
  const told = async () => {
    const metrics = createMetrics({ openai: { input: 1, output: 1 } });
    const app = await ctx.buildApp({ parts: { metrics } });
    const { body } = await app.inject('/metrics');
    return new Map(
      [...body.matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(([, name = '', type = '']) => [name, type]),
    );
  };

  it('name only what a running product tells, and all of it', async () => {
    const known = await told();
    const used = new Set<string>();
    for (const file of ['alerts.yml', 'dashboard.json', 'README.md']) {
      for (const name of namesIn(read(file))) {
        expect.soft([...known.keys()], `${file}: ${name}`).toContain(base(name));
        if (file !== 'README.md') used.add(base(name));
      }
    }
    expect([...known.keys()].filter((name) => !used.has(name))).toEqual([]);
    expect([...known.keys()].filter((name) => !read('README.md').includes(name))).toEqual([]);
  });

  it('ask for the buckets of a histogram, and for the rate of what only grows', async () => {
    const known = await told();
    const { panels } = dashboard.parse(JSON.parse(read('dashboard.json')));
    const asked = [
      ...panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
      ...read('alerts.yml')
        .split(/\n\s*- alert: /)
        .slice(1),
    ];
    expect(asked.length).toBeGreaterThan(40);
    for (const text of asked) {
      for (const name of namesIn(text.replace(/annotations:[\s\S]*/, ''))) {
        const type = known.get(base(name));
        if (type === 'histogram') expect.soft(name, text).toMatch(/_bucket$/);
        if (type === 'counter')
          expect.soft(text).toMatch(new RegExp(`(rate|increase)\\(${name}\\b`));
      }
    }
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });
});
