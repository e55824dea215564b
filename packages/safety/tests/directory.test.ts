import { describe, expect, it } from 'vitest';
import { regionOf, regions, resourcesFor } from '../src/index.ts';

const numbers = (region: string, lang: string) =>
  resourcesFor(region, lang).map((resource) => resource.number);

describe('resourcesFor', () => {
  it.each(regions.map((region) => region.code))(
    'puts emergency first and the directory last in %s',
    (code) => {
      for (const lang of ['en', 'es', 'zh']) {
        const rows = resourcesFor(code, lang);
        expect(rows[0]?.kind).toBe('emergency');
        expect(rows.at(-1)).toMatchObject({ kind: 'directory', url: 'https://findahelpline.com' });
        expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
        for (const row of rows) expect(row.name.length).toBeGreaterThan(0);
      }
    },
  );

  it('gives the Spanish lines in the United States to people who read Spanish', () => {
    const spanish = resourcesFor('US', 'es-MX');
    expect(spanish.find((row) => row.id === 'us-988-es')?.sms).toEqual({
      number: '988',
      body: 'AYUDA',
    });
    expect(spanish.some((row) => row.id === 'us-988')).toBe(false);
    expect(resourcesFor('US', 'en').some((row) => row.id === 'us-988-es')).toBe(false);
  });

  it('gives the English lines in the United States to people who read Chinese', () => {
    expect(resourcesFor('US', 'zh-Hans').some((row) => row.id === 'us-988')).toBe(true);
  });

  it('names services in the language asked for', () => {
    expect(resourcesFor('ES', 'en')[0]?.name).toBe('Emergency services');
    expect(resourcesFor('CN', 'zh')[0]?.name).toBe('急救');
  });

  it('knows the main line of each region', () => {
    expect(numbers('ES', 'es')).toContain('024');
    expect(numbers('MX', 'es')).toContain('8009112000');
    expect(numbers('AR', 'es')).toContain('135');
    expect(numbers('CL', 'es')).toContain('*4141');
    expect(numbers('CN', 'zh')).toContain('12356');
    expect(numbers('HK', 'zh')).toContain('18111');
    expect(numbers('TW', 'zh')).toContain('1925');
  });

  it('falls back to the public directory elsewhere', () => {
    expect(resourcesFor('FR', 'es')).toEqual(resourcesFor('XX', 'es'));
    expect(resourcesFor('us', 'en')).toEqual(resourcesFor('US', 'en'));
  });

  it('writes numbers the way they are dialled', () => {
    for (const { code } of regions) {
      for (const row of resourcesFor(code, 'en')) {
        if (row.number !== undefined) expect(row.number).toMatch(/^[*\d]{3,15}$/);
        if (row.sms !== undefined) expect(row.sms.number).toMatch(/^\d{3,6}$/);
      }
    }
  });
});

describe('every row of the directory', () => {
  const rows = regions.flatMap(({ code }) =>
    ['en', 'es', 'zh'].flatMap((lang) => resourcesFor(code, lang)),
  );

  it('says where it is known from and when it was last checked, or that it was not', () => {
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) {
      expect([row.id, row.source]).toEqual([
        row.id,
        expect.stringMatching(/^[\w.-]+\.[a-z]{2,3}$/),
      ]);
      expect([row.id, row.verified_at]).toEqual([row.id, null]);
    }
  });

  it('links to a page in writing over https only, and only where one is known', () => {
    const chats = new Map(rows.flatMap(({ id, chat }) => (chat ? [[id, chat]] : [])));
    expect([...chats.keys()].sort()).toEqual(['es-anar', 'us-988', 'us-988-es', 'us-dv']);
    for (const chat of chats.values()) expect(chat).toMatch(/^https:\/\//);
  });
});

describe('regionOf', () => {
  it.each([
    ['es-MX', 'MX'],
    ['en_US.UTF-8', 'US'],
    ['zh-Hant-TW', 'TW'],
    ['zh-Hans', 'XX'],
    ['es-419', 'XX'],
    ['en-FR', 'XX'],
    ['en', 'XX'],
    ['', 'XX'],
  ])('reads %s as %s', (locale, region) => {
    expect(regionOf(locale)).toBe(region);
  });
});
