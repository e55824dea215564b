import { readdirSync, readFileSync } from 'node:fs';
import { answerFor, createCanaries } from '../../apps/api/tests/canary/canaries.ts';
import { channelsOf } from '../../apps/api/tests/canary/channels.ts';
import { driveAll } from '../../apps/api/tests/canary/drive.ts';
import { plantedForms } from '../../apps/api/tests/canary/forms.ts';
import { controlWords, findPlanted, plantEverywhere } from '../../apps/api/tests/canary/plant.ts';
import { createSearch, type Hit } from '../../apps/api/tests/canary/search.ts';
import { heardBy } from '../../apps/api/tests/canary/speak.ts';
import { openStage } from '../../apps/api/tests/canary/stage.ts';

/** One run on one kind of database: says all, searches all, then shows that the search finds. */
export async function prove(kind: 'embedded' | 'server', turns: number): Promise<boolean> {
  const began = performance.now();
  const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`;
  const canaries = createCanaries();
  const stage = await openStage({ kind, isTraced: true, choose: answerFor(canaries) });
  try {
    await driveAll(stage, canaries, turns);
    console.log(`\n${kind} database: ${canaries.length} canaries said (${seconds()})`);
    const search = createSearch(
      canaries.flatMap(({ name, content, needles, personal = [] }) =>
        [content, content.trim().toLowerCase(), ...needles, ...personal].map((text) => ({
          canary: name,
          text,
        })),
      ),
    );
    const channels = channelsOf(stage);
    const found = new Map<string, Hit[]>();
    for (const { name, hits } of channels) found.set(name, await hits(search));
    console.log(`searched (${seconds()})`);
    await plantEverywhere(stage);
    const forms = plantedForms(controlWords).length;
    let isProven = true;
    console.log(
      `${'place'.padEnd(44)}${'hits'.padStart(6)}  control: forms found (by the place's own way)`,
    );
    for (const channel of channels) {
      const hits = found.get(channel.name) ?? [];
      const control = await findPlanted(channel);
      console.log(
        `${channel.name.padEnd(44)}${String(hits.length).padStart(6)}  ${forms - control.missing.length}/${forms} (${control.byDoor})`,
      );
      for (const { canary, form, at = '' } of hits.slice(0, 10)) {
        console.log(`   found: ${canary}, ${form} ${at}`);
      }
      if (control.missing.length > 0) console.log(`   missed: ${control.missing.join('; ')}`);
      isProven &&= hits.length === 0 && control.missing.length === 0 && control.byDoor > 0;
    }
    isProven = reportModel(stage.fake, canaries) && isProven;
    console.log(swapOf());
    console.log(`${isProven ? 'proven' : 'NOT proven'} on the ${kind} database (${seconds()})`);
    return isProven;
  } finally {
    await stage.close();
  }
}

type Fake = Awaited<ReturnType<typeof openStage>>['fake'];

/** The model hears what was said, nothing of a person's data, and no words of someone in danger. */
function reportModel(fake: Fake, canaries: ReturnType<typeof createCanaries>): boolean {
  const bodies = fake.requests.map(({ body }) => body);
  const personal = [...new Set(canaries.flatMap((canary) => canary.personal ?? []))];
  const leaked = personal.filter((value) => {
    const sent = JSON.stringify(value).slice(1, -1);
    return bodies.some((body) => body.includes(sent));
  });
  const unheard = canaries.filter(
    ({ content, isKeptFromModel }) => heardBy(fake, content) === 0 && !isKeptFromModel,
  );
  const overheard = canaries.filter(
    ({ needles, isKeptFromModel }) =>
      isKeptFromModel && needles.some((one) => bodies.some((body) => body.includes(one))),
  );
  console.log(
    `to the model: ${bodies.length} requests, ${leaked.length} of ${personal.length} personal values as they are`,
  );
  for (const value of leaked) console.log(`   sent: ${value}`);
  for (const { name } of unheard) console.log(`   never asked: ${name}`);
  for (const { name } of overheard) console.log(`   asked in danger: ${name}`);
  return leaked.length + unheard.length + overheard.length === 0;
}

/** Swapped pages are on no channel: with swap the processes' share is said. */
function swapOf(): string {
  const [, ...swaps] = readFileSync('/proc/swaps', 'utf8').trim().split('\n');
  if (swaps.length === 0) return 'swap: none on this machine';
  const swapped = readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return /VmSwap:\s+[1-9]/.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
    } catch {
      return false;
    }
  });
  return `swap: on, ${swapped.length} processes have pages there; it is not searched`;
}
