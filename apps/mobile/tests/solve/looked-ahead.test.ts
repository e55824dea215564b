import { assess } from '@solacore/safety';
import { lookAhead } from '@/features/solve/session/look-ahead';
import { sayWords } from '@/features/solve/session/talk';
import { keepMessages } from './kept-messages';
import { done, openSession, scriptedSessions, token } from './session-kit';

/* The real parts; only how often they are asked is counted. */
jest.mock('@solacore/safety', () => {
  const real = jest.requireActual('@solacore/safety');
  return { ...real, assess: jest.fn(real.assess) };
});
const mockMasked = jest.fn();
jest.mock('@solacore/privacy', () => {
  const real = jest.requireActual('@solacore/privacy');
  const createMasker = (options: Parameters<typeof real.createMasker>[0]) => {
    const masker = real.createMasker(options);
    const mask = (text: string) => {
      mockMasked(text);
      return masker.mask(text);
    };
    return { ...masker, mask };
  };
  return { ...real, createMasker };
});

const weighed = jest.mocked(assess);
const isOfHistory = (text: string) => text.startsWith('Said ');

async function openKept(count: number, textOf?: (at: number) => string) {
  const client = scriptedSessions(async function* () {
    yield token('So.');
    yield done('receive', false);
  });
  const { db } = await openSession(client.sessions);
  await keepMessages(db, count, textOf);
  const { session } = await openSession(client.sessions, db);
  weighed.mockClear();
  mockMasked.mockClear();
  const masked = () => mockMasked.mock.calls.map(([text]) => String(text)).filter(isOfHistory);
  return { session, client, masked };
}

const idle = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('what was said before is weighed and masked at the first sending, and not again', async () => {
  const { session, client, masked } = await openKept(200);
  await sayWords(session, 'One more thing.');
  expect(weighed).toHaveBeenCalledTimes(100);
  expect(new Set(masked()).size).toBe(60);
  weighed.mockClear();
  mockMasked.mockClear();
  await sayWords(session, 'And another.');
  expect(weighed.mock.calls).toEqual([['One more thing.']]);
  expect(masked()).toEqual([]);
  expect(client.asked.turns[1]?.history).toHaveLength(60);
});

test('what was looked at in idle moments is not looked at when something is sent', async () => {
  const { session, client, masked } = await openKept(20);
  const stop = lookAhead(session);
  for (let tries = 0; weighed.mock.calls.length < 10 && tries < 100; tries += 1) await idle(50);
  expect(masked()).toHaveLength(20);
  weighed.mockClear();
  mockMasked.mockClear();
  await sayWords(session, 'One more thing.');
  expect(weighed).not.toHaveBeenCalled();
  expect(masked()).toEqual([]);
  expect(client.asked.turns[0]?.history).toHaveLength(20);
  stop();
});

test('danger in what was looked at before keeps help in sight', async () => {
  const { session } = await openKept(6, (at) =>
    at === 2 ? 'Last year I wanted to kill myself' : `Said ${at}.`,
  );
  const stop = lookAhead(session);
  for (let tries = 0; weighed.mock.calls.length < 3 && tries < 100; tries += 1) await idle(50);
  weighed.mockClear();
  await sayWords(session, 'The meeting is on Monday.');
  expect(weighed).not.toHaveBeenCalled();
  expect(session.store.getState().safety).toMatchObject({ level: 2 });
  expect(session.store.getState().conversation.helpPinned).toBe(true);
  stop();
});

test('a word hidden after the look ahead is hidden in all that is sent', async () => {
  const { session, client } = await openKept(4, (at) => `Said ${at} of Zorblatt.`);
  const stop = lookAhead(session);
  for (let tries = 0; weighed.mock.calls.length < 2 && tries < 100; tries += 1) await idle(50);
  await session.hiddenWords.add('Zorblatt');
  await sayWords(session, 'One more thing.');
  const sent = client.asked.turns[0]?.history?.map(({ content }) => content) ?? [];
  expect(sent).toHaveLength(4);
  expect(JSON.stringify(client.asked.turns[0])).not.toContain('Zorblatt');
  stop();
});
