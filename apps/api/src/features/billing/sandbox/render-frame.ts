import type { Language } from '@solacore/contract';
import { type Html, html } from '../../../http/html.ts';
import { style } from './style.ts';
import type { Words } from './words.ts';

const languageTags: Record<Language, string> = { en: 'en', es: 'es', zh: 'zh-Hans' };

/** A whole page, labelled as a sandbox before anything else. */
export function renderFrame({ texts, language }: Words, title: string, main: Html): string {
  return html`<!doctype html>
<html lang="${languageTags[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Solacore</title>
<link rel="icon" href="data:,">
<style>${{ html: style }}</style>
</head>
<body>
<header><strong>Solacore</strong>
<div class="label" role="note"><b>${texts.label}</b>${texts.labelText}</div></header>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`.html;
}

/** For an address that has run out, or never was one. */
export function renderGone(words: Words): string {
  const { title, text } = words.texts.gone;
  return renderFrame(words, title, html`<p class="quiet">${text}</p>`);
}

/** A form of one button. `token` says whose page it is on: nobody else has it. */
export function renderForm(
  path: string,
  fields: Record<string, string>,
  button: Html,
  note: Html,
): Html {
  const hidden = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form method="post" action="${path}">${hidden}${button}${note}</form>`;
}
