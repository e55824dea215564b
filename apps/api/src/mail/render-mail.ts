import { languageOf } from '@solacore/contract';
import { type MailTexts, mails } from '@solacore/i18n/mail';
import { fill } from '../http/html.ts';
import { type MailPage, mailPage } from './mail-page.ts';
import type { Mail, RenderedMail } from './mailer.ts';

/** A mail in the person's language, as text and as a page. `appUrl` is where the app is. */
export function renderMail(mail: Mail, appUrl: string): RenderedMail {
  const language = languageOf(mail.locale);
  const texts = mails[language];
  const { subject, lines, after } = texts[mail.kind];
  const device = 'deviceName' in mail ? oneLine(mail.deviceName) : '';
  const values = { device: device || texts.common.unnamedDevice };
  const page: MailPage = {
    language,
    title: subject,
    lines: lines.map((line) => fill(line, values)),
    code: mail.kind === 'device_code' ? mail.code : null,
    button: buttonOf(mail, texts, appUrl),
    copy: texts.common.copy,
    after,
    footer: texts.common.footer,
  };
  return { to: mail.to, subject, text: mailText(page), html: mailPage(page) };
}

function buttonOf(mail: Mail, texts: MailTexts, appUrl: string): MailPage['button'] {
  if (mail.kind === 'device_code') return null;
  if ('link' in mail) return { text: texts[mail.kind].button, link: mail.link };
  return { text: texts.common.openApp, link: appUrl };
}

/** Addresses and codes stand alone on their line. */
function mailText({ title, lines, code, button, after, footer }: MailPage): string {
  const middle = code ?? (button ? `${button.text}:\n${button.link}` : null);
  const parts = [title, ...lines, middle, ...after, `--\nSolacore. ${footer}`];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}

/** A name that a person chose stays within its line, whatever it holds. */
function oneLine(name: string | null): string {
  return (name ?? '').replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, ' ').trim();
}
