import { describe, expect, it } from 'vitest';
import { usagePeriod } from '../../src/features/usage/index.ts';

const account = {
  userId: '00000000-0000-4000-8000-000000000001',
  accountCreatedAt: new Date('2026-01-05T08:30:00Z'),
};
const standard = (anchor: string) =>
  ({ ...account, tier: 'standard', billingAnchor: new Date(anchor) }) as const;

describe('usagePeriod', () => {
  it('gives a free account its lifetime', () => {
    const free = { ...account, tier: 'free', billingAnchor: null } as const;
    expect(usagePeriod(free, new Date('2031-01-01T00:00:00Z'))).toEqual({
      kind: 'lifetime',
      start: account.accountCreatedAt,
      end: null,
    });
  });

  it.each([
    [
      '2026-03-10T12:00:00Z',
      '2026-03-10T12:00:00Z',
      '2026-03-10T12:00:00Z',
      '2026-04-10T12:00:00Z',
    ],
    [
      '2026-03-10T12:00:00Z',
      '2026-04-10T11:59:59Z',
      '2026-03-10T12:00:00Z',
      '2026-04-10T12:00:00Z',
    ],
    [
      '2026-03-10T12:00:00Z',
      '2027-02-11T00:00:00Z',
      '2027-02-10T12:00:00Z',
      '2027-03-10T12:00:00Z',
    ],
    [
      '2026-01-31T00:00:00Z',
      '2026-02-28T00:00:00Z',
      '2026-02-28T00:00:00Z',
      '2026-03-31T00:00:00Z',
    ],
    [
      '2026-01-31T00:00:00Z',
      '2026-02-27T23:00:00Z',
      '2026-01-31T00:00:00Z',
      '2026-02-28T00:00:00Z',
    ],
    [
      '2024-02-29T00:00:00Z',
      '2025-03-01T00:00:00Z',
      '2025-02-28T00:00:00Z',
      '2025-03-29T00:00:00Z',
    ],
  ])('counts months from %s: at %s it is %s to %s', (anchor, now, start, end) => {
    const period = usagePeriod(standard(anchor), new Date(now));
    expect(period).toEqual({ kind: 'month', start: new Date(start), end: new Date(end) });
  });
});
