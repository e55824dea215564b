import { createHash } from 'node:crypto';
import { languages } from '@solacore/contract';
import { protocols } from '@solacore/i18n/protocol';
import { regions, resourcesFor } from '@solacore/safety';
import { expect, it } from 'vitest';
import { html } from '../../src/http/html.ts';
import { describeOnBothDatabases } from '../harness/index.ts';

const paths = { en: '/safety', es: '/es/safety', zh: '/zh/safety' } as const;
const tags = { en: 'en', es: 'es', zh: 'zh-Hans' } as const;

/** Every sentence of the texts, places left out. */
function sentences(texts: unknown): string[] {
  if (typeof texts === 'string') return texts.includes('{{') ? [] : [texts];
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(sentences) : [];
}

it('escapes whatever is put into a template', () => {
  const text = `<b onclick="x">&'`;
  expect(html`<i title="${text}">${[html`${text}`]}</i>`.html).toBe(
    '<i title="&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;">&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;</i>',
  );
});

describeOnBothDatabases('the public safety page', (ctx) => {
  const open = async (lang: keyof typeof paths) => ctx.app.inject({ url: paths[lang] });

  it.each(languages)('says in %s everything that it promises', async (lang) => {
    const { statusCode, headers, body } = await open(lang);
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain(`<html lang="${tags[lang]}">`);
    const missing = sentences(protocols[lang]).filter((text) => !body.includes(html`${text}`.html));
    // Said where somebody has checked a row; nobody has.
    expect(missing).toEqual([]);
    expect(body).not.toContain('{{');
  });

  it.each(languages)('holds in %s the whole directory, with its sources', async (lang) => {
    const { body } = await open(lang);
    for (const { code, name } of regions) {
      expect(body).toContain(`>${name[lang]}</h3>`);
      for (const row of resourcesFor(code, lang)) {
        expect(body).toContain(html`<b>${row.name}</b>`.html);
        if (row.number) expect(body).toContain(`href="tel:${row.number}"`);
        if (row.sms) expect(body).toContain(`href="sms:${row.sms.number}`);
        if (row.chat) expect(body).toContain(`href="${row.chat}"`);
        expect(body).toContain(row.source);
      }
    }
    for (const number of ['911', '800-799-7233', '717.003.717', '800.911.2000', '2896.0000']) {
      expect(body).toMatch(new RegExp(`>[^<]* ?${number}[^<]*</a>`));
    }
    expect(body.split(protocols[lang].directory.notChecked).length).toBeGreaterThan(50);
  });

  it.each(languages)('leads from %s to the other languages', async (lang) => {
    const { body } = await open(lang);
    const origin = new URL(ctx.deps.config.publicUrl).origin;
    for (const other of languages) {
      const alternate = `hreflang="${tags[other]}" href="${origin}${paths[other]}">`;
      expect(body).toContain(`<link rel="alternate" ${alternate}`);
      expect(body).toContain(`<a href="${paths[other]}"`);
    }
    expect(body).toContain(`hreflang="x-default" href="${origin}/safety"`);
  });

  it.each(languages)(
    'runs and loads nothing, and its policy holds it to that: %s',
    async (lang) => {
      const { headers, body } = await open(lang);
      const policy = String(headers['content-security-policy']);
      const style = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      expect(policy).toContain(`style-src 'sha256-${hash}'`);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(body).not.toMatch(/<script|<img|<iframe|<form|\sstyle=|\son\w+=|@import|url\(/i);
    },
  );
});
