import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Channel } from './channels.ts';
import { isText, onDatabase, plantRows } from './database.ts';
import { type Form, plantedForms } from './forms.ts';
import { createSearch } from './search.ts';
import type { Stage } from './stage.ts';

/** Words in every script and with everything that an encoding changes. */
export const controlWords = 'Was hier liegt, wird gefunden: año 灯塔 7f3a9c';

/** Puts every form into every place, by the way content would get there wherever there is one. */
export async function plantEverywhere(stage: Stage): Promise<void> {
  const forms = plantedForms(controlWords);
  const product = await stage.start();
  product.tell({
    order: 'plant',
    forms: forms.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  });
  await throughProxy(stage, forms);
  await wait(2_000);
  await stage.readMetrics();
  await product.stop();
  await onDatabase(stage.database, (db) => plantRows(db, forms));
  writeFileSync(join(stage.folder, 'core.planted'), joined(forms));
}

/**
 * How many forms a place gives back as they came by its own way, and which are missing once those
 * that no way lets through whole lie in it as well.
 */
export async function findPlanted(
  channel: Channel,
): Promise<{ byDoor: number; missing: string[] }> {
  const names = plantedForms(controlWords).map(({ name }) => name);
  const byDoor = await seenIn(channel);
  channel.lay?.(joined(plantedForms(controlWords)));
  const seen = channel.lay ? await seenIn(channel) : byDoor;
  return { byDoor: byDoor.size, missing: names.filter((name) => !seen.has(name)) };
}

async function seenIn(channel: Channel): Promise<Set<string>> {
  const search = createSearch([{ canary: 'control', text: controlWords }]);
  const hits = await channel.hits(search);
  return new Set(hits.map(({ form, unzipped }) => (unzipped ? 'gzip' : form)));
}

/** The server that does everything wrong logs the path and the client, and keeps the body. */
async function throughProxy({ proxy }: Stage, forms: readonly Form[]): Promise<void> {
  for (const { bytes } of forms.filter((form) => isText(form.bytes))) {
    await send(proxy.controlPort, '/', bytes.toString('latin1'), Buffer.from('{}'));
    await send(proxy.controlPort, `/small/${encodeURI(bytes.toString('utf8'))}`, 'x', bytes);
  }
  await send(proxy.controlPort, '/auth/login', 'x', joined(forms));
}

function send(port: number, path: string, agent: string, body: Buffer): Promise<void> {
  return new Promise((resolve) => {
    const headers = { 'user-agent': agent, 'content-type': 'application/json' };
    const sent = request({ port, path, method: 'POST', headers }, (answer) => {
      answer.resume();
      answer.once('close', () => resolve());
    });
    sent.once('error', () => resolve());
    sent.end(body);
  });
}

function joined(forms: readonly Form[]): Buffer {
  return Buffer.concat(forms.flatMap(({ bytes }) => [bytes, Buffer.from('\n')]));
}
