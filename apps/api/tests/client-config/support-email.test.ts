import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { describeOnBothDatabases } from '../harness/index.ts';

describe('where people may write to', () => {
  it.each(['nobody', 'Ana <ana@example.com>', 'a@b.co, c@d.co'])(
    'is one mail address; "%s" stops the start',
    (value) => {
      expect(() => readConfig({ SUPPORT_EMAIL: value })).toThrow(/SUPPORT_EMAIL/);
    },
  );
});

describeOnBothDatabases('a server that nobody set an address for', (ctx) => {
  it('names none', async () => {
    const config = (await ctx.app.inject({ url: '/config' })).json();
    expect(config).toMatchObject({ support_email: null });
  });
});

describeOnBothDatabases(
  'a server with an address',
  (ctx) => {
    it('names it to whoever asks, signed in or not', async () => {
      const config = (await ctx.app.inject({ url: '/config' })).json();
      expect(config.support_email).toBe('help@example.com');
    });
  },
  { environment: { SUPPORT_EMAIL: 'help@example.com' } },
);
