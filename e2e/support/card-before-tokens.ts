import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { FakeLlm } from '../../apps/api/tests/fakes/llm-server.ts';
import { doneOf } from '../../apps/api/tests/solve-sessions/read-events.ts';
import { listKept } from './device-store.ts';
import type { personAt } from './person.ts';
import { plainClient } from './plain-client.ts';
import { explicitDanger, type Language } from './words.ts';

export const isTurn = (url: string) => url.endsWith('/messages');

/** Throws unless the app shows its card by itself: no message leaves, nothing of it is kept. */
export async function checkDevice(
  { page, person }: { page: Page; person: ReturnType<typeof personAt> },
  language: Language,
): Promise<void> {
  const danger = explicitDanger[language];
  const left: string[] = [];
  page.on('request', (request) => {
    if (isTurn(request.url())) left.push(request.url());
  });
  await person.composer.fill(danger);
  await person.composer.press('Enter');
  const { title } = person.texts.help.kindsOfDanger.suicide;
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
  expect(left, 'words of danger left the device').toEqual([]);
  const links = page.locator('a[href^="tel:"]');
  expect(await links.count(), 'numbers to call on the card').toBeGreaterThan(0);
  expect(await person.composer.count(), 'fields beside the card').toBe(0);
  // The same search finds what the app does keep, so it would have found the words.
  const kept = await listKept(page, [person.problem, danger]);
  expect(kept, 'what is kept on the device').toEqual([person.problem]);
}

/** Throws unless the server answers with help alone: no model asked, no unit used. */
export async function checkServer(url: string, model: FakeLlm, language: Language): Promise<void> {
  const client = await plainClient(url);
  const { id, usage } = await client.begin(language);
  const asked = model.requests.length;
  const events = await client.say(id, explicitDanger[language]);
  expect(
    events.map(({ event }) => event),
    'help and nothing generated',
  ).toEqual(['safety', 'done']);
  const [first] = events;
  const level = first?.event === 'safety' ? first.data.level : 0;
  expect(level, 'the level of the card').toBeGreaterThanOrEqual(3);
  expect(doneOf(events), 'the end of the turn').toMatchObject({
    provider: null,
    step_complete: false,
    usage: { sessions_used: usage.sessions_used - 1 },
  });
  expect(model.requests.length, 'questions to the model').toBe(asked);
}
