import { ApiError, NetworkError } from '@solacore/client';
import { consentVersion } from '@solacore/contract';
import { api } from '@/api/client.ts';
import { sendConsents } from '@/features/consent/consent-queue';
import { isCovered, readRecord } from '@/features/consent/consent-rules';
import { useConsentStore } from '@/features/consent/consent-store';
import { mayShare } from '@/features/consent/may-share';
import { remindAfterMs, remindersIn } from '@/features/consent/reminders';
import { useServiceStore } from '@/features/service/service-store';
import { kept } from '../kept-preferences';

jest.mock('@/platform/preferences', () => jest.requireActual('../kept-preferences'));
jest.mock('@/api/client.ts', () => ({
  api: { consents: { record: jest.fn() }, config: jest.fn() },
}));

const house = { name: 'compatible', model: 'house-model' } as const;
const other = { name: 'anthropic', model: 'claude' } as const;
const recorded = jest.mocked(api.consents.record);
const store = useConsentStore.getState;
const said = () =>
  recorded.mock.calls.map(([{ purpose, granted }]) => `${purpose} ${granted ? 'yes' : 'no'}`);

beforeEach(() => {
  recorded.mockReset();
  recorded.mockResolvedValue({
    consent: { purpose: 'adult', version: consentVersion, granted: true, recorded_at: '' },
  });
  jest.mocked(api.config).mockReset();
  store().forget();
  useServiceStore.setState({ status: 'known', providers: [house], askedAtMs: Date.now() });
});

test('a yes covers those it named, in the version that was shown, and nobody else', () => {
  const record = { version: consentVersion, providers: ['compatible:house-model'], agreedAt: '' };
  expect(isCovered(record, [house])).toBe(true);
  expect(isCovered(record, [house, other])).toBe(false);
  expect(isCovered(record, [{ ...house, model: 'another' }])).toBe(false);
  expect(isCovered({ ...record, version: '2020-01-01' }, [house])).toBe(false);
  expect(isCovered(null, [])).toBe(false);
});

test.each(['', 'no json', '{}', '[]', '{"version":1,"providers":[],"agreedAt":""}'])(
  'a record that cannot be read (%j) is none',
  (text) => expect(readRecord(text)).toBeNull(),
);

test('nothing may be shared before the yes, nor after it is taken back', async () => {
  expect(await mayShare()).toBe(false);
  store().agree([house], new Date());
  expect(await mayShare()).toBe(true);
  store().withdraw();
  expect(await mayShare()).toBe(false);
  await sendConsents();
  expect(said()).toEqual(['adult yes', 'ai_processing yes', 'ai_processing no']);
});

test('somebody under 18 is not sent for, whatever was agreed before', async () => {
  store().agree([house], new Date());
  store().setUnderAge(true);
  expect(await mayShare()).toBe(false);
});

test('a change of those who answer is learnt before sending, and asks again', async () => {
  store().agree([house], new Date());
  useServiceStore.setState({ askedAtMs: 0 });
  jest.mocked(api.config).mockResolvedValue({
    providers: [other],
    sign_in: { google: null, apple: null },
    billing: { web: 'off', packs: [] },
    support_email: null,
  });
  expect(await mayShare()).toBe(false);
});

test('what was agreed to offline is kept and sent at the next start, in order', async () => {
  recorded.mockRejectedValue(new NetworkError('unreachable'));
  store().agree([house], new Date());
  await sendConsents();
  expect(kept.get('consents-to-send')).toContain('ai_processing');
  recorded.mockClear();
  recorded.mockResolvedValue({
    consent: { purpose: 'adult', version: consentVersion, granted: true, recorded_at: '' },
  });
  await sendConsents();
  expect(said()).toEqual(['adult yes', 'ai_processing yes']);
  expect(kept.has('consents-to-send')).toBe(false);
});

test('what the server will never take does not hold up the rest', async () => {
  recorded.mockRejectedValueOnce(
    new ApiError({
      code: 'VALIDATION_FAILED',
      params: {},
      status: 400,
      requestId: null,
      retryAfterSeconds: null,
    }),
  );
  store().agree([house], new Date());
  await sendConsents();
  expect(said()).toEqual(['adult yes', 'ai_processing yes']);
});

const start = Date.UTC(2026, 10, 20, 8);
const message = (id: string, afterMs: number) => ({
  id,
  createdAt: new Date(start + afterMs).toISOString(),
});

test('the reminder comes after three hours, and every three hours again', () => {
  const early = [message('a', 0), message('b', remindAfterMs - 1)];
  expect(remindersIn(early, new Date(start + remindAfterMs - 1)).isDue).toBe(false);
  expect(remindersIn(early, new Date(start + remindAfterMs)).isDue).toBe(true);
  const long = [...early, message('c', remindAfterMs + 5), message('d', 2 * remindAfterMs + 5)];
  const { before, isDue } = remindersIn(long, new Date(start + 2 * remindAfterMs + 10));
  expect([...before]).toEqual(['c', 'd']);
  expect(isDue).toBe(false);
  expect(remindersIn([], new Date(start)).isDue).toBe(false);
});
