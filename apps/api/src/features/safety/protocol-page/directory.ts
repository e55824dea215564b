import type { HelpResource, Language } from '@solacore/contract';
import type { ProtocolTexts } from '@solacore/i18n/protocol';
import { regions, resourcesFor, shownNumber } from '@solacore/safety';
import { fill, type Html, html, nothing } from '../../../http/html.ts';

type Texts = ProtocolTexts['directory'];

/** Every region with its services; the international directory stands once, with the last one. */
export function renderDirectory(texts: Texts, lang: Language): Html {
  return html`${regions.map(({ code, name }) => {
    const rows = resourcesFor(code, lang).filter(
      ({ kind }) => code === 'XX' || kind !== 'directory',
    );
    return html`<h3 id="${code.toLowerCase()}">${name[lang]}</h3>
<ul class="rows">${rows.map((row) => renderRow(texts, row, code, lang))}</ul>
`;
  })}`;
}

function renderRow(texts: Texts, row: HelpResource, region: string, lang: Language): Html {
  const facts = [
    ...(row.hours ? [fill(texts.hours, { hours: row.hours })] : []),
    ...(row.source ? [fill(texts.source, { source: row.source })] : []),
    row.verified_at
      ? fill(texts.checked, { date: formatDay(row.verified_at, lang) })
      : texts.notChecked,
  ];
  return html`<li><b>${row.name}</b>
<div class="ways">${renderWays(texts, row, region)}</div>
<div class="facts">${facts.map((fact) => html`<span>${fact}</span> `)}</div></li>
`;
}

function renderWays(texts: Texts, row: HelpResource, region: string): Html[] {
  const { number, sms, chat, url } = row;
  const link = (address: string, label: string) => html`<a href="${address}">${label}</a>`;
  return [
    number
      ? html`<a class="call" href="tel:${number}">${fill(texts.call, { number: shownNumber(number, region) })}</a>`
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

function formatDay(day: string, lang: Language): string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}
