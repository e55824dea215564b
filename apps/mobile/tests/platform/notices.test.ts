import { askToRemind, setNotices } from '@/platform/notices';

const calls: unknown[] = [];
const system = { granted: false, answer: true };

jest.mock('expo-notifications', () => ({
  SchedulableTriggerInputTypes: { DATE: 'date' },
  AndroidImportance: { LOW: 4 },
  AndroidNotificationVisibility: { PRIVATE: 2 },
  getPermissionsAsync: async () => ({ granted: mockSystem().granted }),
  requestPermissionsAsync: async (asked: unknown) => {
    mockNote(['ask', asked]);
    return { granted: mockSystem().answer };
  },
  cancelAllScheduledNotificationsAsync: async () => mockNote('cancel all'),
  scheduleNotificationAsync: async (request: unknown) => mockNote(request),
}));

function mockSystem() {
  return system;
}
function mockNote(call: unknown) {
  calls.push(call);
}

beforeEach(() => {
  calls.length = 0;
  system.granted = false;
});

test('what was set before goes first; each says the neutral words and nothing else', async () => {
  const at = new Date('2026-11-23T08:00:00.000Z');
  await setNotices([at], { title: 'Your check-in', channel: 'Check-ins' });
  expect(calls).toEqual([
    'cancel all',
    {
      content: { title: 'Your check-in', sound: false },
      trigger: { type: 'date', date: at, channelId: 'check-ins' },
    },
  ]);
});

test('no moments: everything is taken back', async () => {
  await setNotices([], { title: '', channel: '' });
  expect(calls).toEqual(['cancel all']);
});

test('who has allowed it is not asked again; no sound and no badge are asked for', async () => {
  expect(await askToRemind()).toBe(true);
  expect(calls).toEqual([
    ['ask', { ios: { allowAlert: true, allowSound: false, allowBadge: false } }],
  ]);
  system.granted = true;
  expect(await askToRemind()).toBe(true);
  expect(calls).toHaveLength(1);
});
