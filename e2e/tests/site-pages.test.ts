import { languages } from '@solacore/contract';
import { describe, expect, inject, it } from 'vitest';

const names = ['', 'privacy', 'proof', 'terms', 'subprocessors', 'support', 'delete-account'];
const tags = { en: 'en', es: 'es', zh: 'zh-Hans' };
const pathOf = (lang: (typeof languages)[number], name: string) =>
  `/${[...(lang === 'en' ? [] : [lang]), name].filter((part) => part !== '').join('/')}`;
const pages = languages.flatMap((lang) =>
  names.map((name) => ({ lang, name, path: pathOf(lang, name) })),
);

const { url } = inject('product');
const read = async (path: string) => {
  const answer = await fetch(new URL(path, url), { redirect: 'manual' });
  return { answer, html: await answer.text() };
};
const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';

/** The page without its scripts: what is read where none of them runs. */
const withoutScripts = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '');

describe.each(pages)('$path', ({ lang, name, path }) => {
  it('has a title, a description, one heading, its language and its other languages', async () => {
    const { answer, html } = await read(path);
    expect(answer.status).toBe(200);
    expect(attribute(html, /<html lang="([^"]+)"/)).toBe(tags[lang]);
    expect(attribute(html, /<title>([^<]+)<\/title>/)).toContain('Solacore');
    const description = attribute(html, /<meta name="description" content="([^"]+)"/);
    expect(description.length).toBeGreaterThan(lang === 'zh' ? 18 : 50);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    for (const other of languages) {
      const link = `hrefLang="${tags[other]}" href="${url}${pathOf(other, name).replace(/^\/$/, '')}"`;
      expect(html).toContain(link);
    }
    expect(html).toContain('hrefLang="x-default"');
    expect(html).toContain(`<meta property="og:image" content="${url}/pictures/${lang}.png"`);
  });

  it('leaves no placeholder, no key and no address of the build', async () => {
    const { html } = await read(path);
    const text = withoutScripts(html);
    expect(text.match(/.{30}(?:\{\{|undefined|\[object|NaN)/g)).toBeNull();
    expect(text.match(/>\s*(?:landing|legal)\.[a-z]+/g)).toBeNull();
    expect(html.match(/.{20}(?<!support@)origin\.invalid/g)).toBeNull();
  });

  it('can be read without a script', async () => {
    const text = withoutScripts((await read(path)).html).replace(/<[^>]+>/g, ' ');
    expect(text.length).toBeGreaterThan(lang === 'zh' ? 400 : 1000);
  });
});

it('leads nowhere that is not there', async () => {
  const links = new Set<string>();
  const ids = new Map<string, Set<string>>();
  for (const { path } of pages) {
    const { html } = await read(path);
    ids.set(path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)));
    for (const [, href = ''] of html.matchAll(/<(?:a|link)[^>]* href="([^"]+)"/g)) {
      const target = new URL(href, new URL(path, url));
      if (target.origin === url) links.add(target.href.slice(url.length));
    }
  }
  expect(links.size).toBeGreaterThan(20);
  const broken: string[] = [];
  for (const link of links) {
    const [path = '', id] = link.split('#');
    const { answer, html } = await read(path === '' ? '/' : path);
    if (answer.status !== 200) broken.push(`${answer.status} ${link}`);
    if (id && !html.includes(` id="${id}"`)) broken.push(`no part ${link}`);
  }
  expect(broken).toEqual([]);
});

it('says the same to machines: sitemap, robots, structured data', async () => {
  const map = await read('/sitemap.xml');
  expect(map.answer.headers.get('content-type')).toContain('xml');
  for (const { path } of pages)
    expect(map.html).toContain(`<loc>${url}${path.replace(/^\/$/, '')}`);
  expect((await read('/robots.txt')).html).toContain(`Sitemap: ${url}/sitemap.xml`);
  const { html } = await read('/');
  const data = attribute(html, /<script type="application\/ld\+json">([\s\S]*?)<\/script>/);
  const parsed: unknown = JSON.parse(data);
  expect(parsed).toMatchObject({ '@context': 'https://schema.org' });
  expect(data).toContain('"price":"9.00"');
});

it('answers people with a page where there is nothing, and programs with JSON', async () => {
  const person = await fetch(new URL('/nowhere', url), { headers: { accept: 'text/html' } });
  expect([person.status, person.headers.get('content-type')]).toEqual([
    404,
    'text/html; charset=utf-8',
  ]);
  expect(await person.text()).toContain('href="/es"');
  const program = await fetch(new URL('/nowhere', url));
  expect([program.status, await program.json()]).toMatchObject([404, { error: 'NOT_FOUND' }]);
});

it('keeps files with a hash for ever, packed, and lets no page run what it was not built with', async () => {
  const { answer, html } = await read('/');
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  const script = attribute(html, /<script type="module" src="([^"]+)"/);
  expect(html.match(/<script/g)).toHaveLength(2);
  const file = await fetch(new URL(script, url));
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(file.headers.get('content-encoding')).toBe('gzip');
});
