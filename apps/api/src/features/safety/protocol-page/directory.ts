import type { HelpResource, Language } from '@solacore/contract';
import type { ProtocolTexts } from '@solacore/i18n/protocol';
import { regions, resourcesFor } from '@solacore/safety';
import { fill, type Html, html, nothing } from './html.ts';

type Texts = ProtocolTexts['directory'];

/** Every region with its services; the international directory stands once, with the last one. */
export function renderDirectory(texts: Texts, lang: Language): Html {
  return html`${regions.map(({ code, name }) => {
    const rows = resourcesFor(code, lang).filter(
      ({ kind }) => code === 'XX' || kind !== 'directory',
    );
    return html`<h3 id="${code.toLowerCase()}">${name[lang]}</h3>
<ul class="rows">${rows.map((row) => renderRow(texts, row, lang))}</ul>
`;
  })}`;
}

function renderRow(texts: Texts, row: HelpResource, lang: Language): Html {
  const facts = [
    ...(row.hours ? [fill(texts.hours, { hours: row.hours })] : []),
    ...(row.source ? [fill(texts.source, { source: row.source })] : []),
    row.verified_at
      ? fill(texts.checked, { date: formatDay(row.verified_at, lang) })
      : texts.notChecked,
  ];
  return html`<li><b>${row.name}</b>
<div class="ways">${renderWays(texts, row)}</div>
<div class="facts">${facts.map((fact) => html`<span>${fact}</span> `)}</div></li>
`;
}

function renderWays(texts: Texts, { number, sms, chat, url }: HelpResource): Html[] {
  const link = (address: string, label: string) => html`<a href="${address}">${label}</a>`;
  return [
    number
      ? html`<a class="call" href="tel:${number}">${fill(texts.call, { number: spaced(number) })}</a>`
      : nothing,
    sms ? link(smsAddress(sms), smsLabel(texts, sms)) : nothing,
    chat ? link(chat, texts.chat) : nothing,
    url && url !== chat ? link(url, texts.website) : nothing,
  ];
}

type Sms = NonNullable<HelpResource['sms']>;

function smsAddress({ number, body }: Sms): string {
  return body ? `sms:${number}?&body=${encodeURIComponent(body)}` : `sms:${number}`;
}

function smsLabel(texts: Texts, { number, body }: Sms): string {
  return body ? fill(texts.textWith, { body, number }) : fill(texts.textTo, { number });
}

/** How many digits stand together in numbers of so many digits. */
const groups: Record<number, RegExp> = {
  8: /^(.{4})(.{4})$/,
  9: /^(.{3})(.{3})(.{3})$/,
  10: /^(.{3})(.{3})(.{4})$/,
  11: /^(.{4})(.{3})(.{4})$/,
};

/** Long numbers in groups, so that they can be read out and dialled by hand. */
function spaced(number: string): string {
  const parts = groups[number.length]?.exec(number);
  return parts ? parts.slice(1).join(' ') : number;
}

function formatDay(day: string, lang: Language): string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}
