import { type Language, languages } from '@solacore/contract';
import { type ProtocolTexts, protocols } from '@solacore/i18n/protocol';
import { fill, type Html, html } from '../../../http/html.ts';
import { renderDirectory } from './directory.ts';
import { style } from './style.ts';

/** Day of the last change of what the page promises. */
const version = '2026-11-23';

const languageNames: Record<Language, string> = { en: 'English', es: 'Español', zh: '简体中文' };
const languageTags: Record<Language, string> = { en: 'en', es: 'es', zh: 'zh-Hans' };

/** Where the page of a language is. */
export function pagePath(lang: Language): string {
  return lang === 'en' ? '/safety' : `/${lang}/safety`;
}

/** The public page as one document without scripts. `origin` is where the product is served. */
export function renderPage(lang: Language, origin: string): string {
  const texts = protocols[lang];
  const page = html`<!doctype html>
<html lang="${languageTags[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title} · Solacore</title>
<meta name="description" content="${texts.description}">
<link rel="icon" href="data:,">
<link rel="canonical" href="${origin}${pagePath(lang)}">
${languages.map(
  (
    other,
  ) => html`<link rel="alternate" hreflang="${languageTags[other]}" href="${origin}${pagePath(other)}">
`,
)}<link rel="alternate" hreflang="x-default" href="${origin}/safety">
<style>${{ html: style }}</style>
</head>
<body>
<header>${renderHome(lang)}${renderLanguages(texts, lang)}</header>
<main>
<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
${renderNow(texts)}
${renderProtocol(texts)}
<h2 id="numbers">${texts.directory.title}</h2>
<p class="quiet">${texts.directory.text}</p>
${renderDirectory(texts.directory, lang)}
<h2>${texts.mistakes.title}</h2>
<p class="quiet">${texts.mistakes.text}</p>
</main>
<footer>${fill(texts.review.version, { version })}</footer>
</body>
</html>
`;
  return page.html;
}

/** The way to the landing, with the mark of the product. */
function renderHome(lang: Language): Html {
  return html`<a class="home" href="${lang === 'en' ? '/' : `/${lang}`}"><svg viewBox="0 0 32 30" width="32" height="30" fill="currentColor" aria-hidden="true"><path d="M2 15a9.5 9.5 0 0 1 19 0z"/><path d="M11 17h19a9.5 9.5 0 0 1-19 0z"/></svg>Solacore</a>`;
}

function renderLanguages(texts: ProtocolTexts, lang: Language): Html {
  const links = languages.map((other) => {
    const [tag, name] = [languageTags[other], languageNames[other]];
    const link = html`<a href="${pagePath(other)}" lang="${tag}" hreflang="${tag}">${name}</a>`;
    const here = html`<a href="${pagePath(other)}" lang="${tag}" aria-current="page">${name}</a>`;
    return html`<li>${other === lang ? here : link}</li>`;
  });
  return html`<nav aria-label="${texts.languages}"><ul>${links}</ul></nav>`;
}

function renderNow({ now }: ProtocolTexts): Html {
  return html`<section class="now" aria-labelledby="now"><h2 id="now">${now.title}</h2>
<p>${now.text} <br><a href="#numbers">${now.link}</a></p></section>`;
}

function renderProtocol(texts: ProtocolTexts): Html {
  const { look, levels, never, count, limits, review } = texts;
  const { distress, possible, likely, imminent } = levels;
  return html`<h2>${look.title}</h2>
<p class="quiet">${look.text}</p>
${renderList(look.kinds)}
<h3>${look.layersTitle}</h3>
<ol>${look.layers.map((layer) => html`<li>${layer}</li>`)}</ol>
<h2>${levels.title}</h2>
<dl class="levels">${[distress, possible, likely, imminent].map(
    ({ name, means, happens }) =>
      html`<div><dt>${name}</dt><dd>${means}</dd><dd>${happens}</dd></div>
`,
  )}</dl>
<p class="quiet">${levels.back}</p>
<h2>${never.title}</h2>
${renderList(never.items)}
<h2>${count.title}</h2>
<p class="quiet">${count.text}</p>
<h2>${limits.title}</h2>
${renderList(limits.items)}
<h2>${review.title}</h2>
<p class="quiet">${review.text}</p>
<p><b>${review.clinician}</b></p>`;
}

function renderList(items: readonly string[]): Html {
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
