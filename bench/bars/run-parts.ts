import { startCluster } from '../../apps/api/tests/harness/postgres-cluster.ts';
import type { Part } from './part.ts';
import type { Bar } from './report.ts';

type Asked = { only?: string | undefined; repeats?: string | undefined; on?: string | undefined };

/** Measures the parts that are asked for, on PGlite and on PostgreSQL with two processes. */
export async function runParts(parts: Part[], { only, repeats, on }: Asked): Promise<Bar[]> {
  const asked = parts.filter(({ name }) => only === undefined || only === name);
  if (asked.length === 0) throw new Error(`No bar is named ${only}`);
  const cluster = on === 'pglite' ? undefined : await startCluster();
  const places = [
    { place: 'PGlite', env: {}, isAsked: on !== 'postgresql' },
    {
      place: 'PostgreSQL, 2 processes',
      env: { DATABASE_URL: cluster?.url('postgres'), WORKERS: '2' },
      isAsked: cluster !== undefined,
    },
  ].filter(({ isAsked }) => isAsked);
  const seen: Bar[] = [];
  try {
    for (const part of asked) {
      for (const { place, env } of part.isAlone ? places.slice(0, 1) : places) {
        const where = part.isAlone ? '' : `, ${place}`;
        console.log(`${part.name}${where} …`);
        const times = Number(repeats ?? part.repeats);
        for (const bar of await measure(part, times, env)) {
          seen.push({ ...bar, what: `${part.name}${where}: ${bar.what}` });
        }
      }
    }
  } finally {
    await cluster?.stop();
  }
  return seen;
}

/** A bar that breaks is missed; the others are still measured. */
function measure(part: Part, repeats: number, env: NodeJS.ProcessEnv): Promise<Bar[]> {
  return part.run(repeats, env).catch((error: unknown) => {
    const seen = error instanceof Error ? error.message : 'broke';
    return [{ what: 'ran to its end', seen, isMet: false }];
  });
}
