import { expect, it } from 'vitest';
import { lightenPage } from '../scripts/lighten-page.ts';

const framework =
  '<link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script>' +
  '<script>self.__next_f.push([1])</script>';
const data = '<script type="application/ld+json">{"a":1}</script>';
const style = '<link rel="stylesheet" href="/_next/a.css"/>';

it('takes the framework out of a page that is only read, and leaves what is read', () => {
  const page = `<html><head>${style}${framework}</head><body>${data}<p>words</p>${framework}</body>`;
  expect(lightenPage(page, ['/one.js'])).toBe(
    `<html><head>${style}</head><body>${data}<p>words</p></body>`,
  );
});

it('gives a page with a player the modules that play it', () => {
  const page = `<head>${framework}</head><div data-player="true"></div>`;
  expect(lightenPage(page, ['/first.js', '/last.js'])).toBe(
    '<head><link rel="modulepreload" href="/first.js"/>' +
      '<script type="module" src="/last.js"></script></head><div data-player="true"></div>',
  );
});
