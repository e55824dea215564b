import { languages } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import type { Mail } from '../../src/mail/mailer.ts';
import { renderMail } from '../../src/mail/render-mail.ts';

const link = 'https://solacore.example/app/verify-email?token=abc&x="<';
const appUrl = 'https://solacore.example/app';
const deviceName = 'Ana’s <b>phone</b>';
const of = (locale: string): Mail[] => {
  const whom = { to: 'a@example.org', locale };
  return [
    { ...whom, kind: 'verify_email', link },
    { ...whom, kind: 'reset_password', link },
    { ...whom, kind: 'confirm_old_email', link },
    { ...whom, kind: 'confirm_new_email', link },
    { ...whom, kind: 'keep_account', link },
    { ...whom, kind: 'device_code', code: '042137', deviceName },
    { ...whom, kind: 'new_device', deviceName },
    { ...whom, kind: 'device_moved', deviceName },
    { ...whom, kind: 'password_changed' },
    { ...whom, kind: 'email_changed' },
    { ...whom, kind: 'identity_linked' },
    { ...whom, kind: 'identity_unlinked' },
    { ...whom, kind: 'second_plan_ended' },
  ];
};

describe.each(languages)('a mail in %s', (language) => {
  it.each(of(language))('of $kind is whole as text and as a page', (mail) => {
    const { subject, text, html } = renderMail(mail, appUrl);
    expect(subject).toMatch(/^[^\r\n]{4,80}$/);
    expect(text + html).not.toMatch(/\{\{|undefined|null/);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<img|<link|<script|url\(|@import|src=/);
    const lines = text.split('\n');
    if ('link' in mail) expect(lines).toContain(link);
    if ('code' in mail) expect(lines).toContain(mail.code);
    if ('link' in mail) expect(html.match(/token=abc&amp;x=&quot;&lt;/g)).toHaveLength(3);
    if ('deviceName' in mail) {
      expect(text).toContain(deviceName);
      expect(html).toContain('&lt;b&gt;phone&lt;/b&gt;');
    }
  });

  it('names a device without a name', () => {
    const mail = { kind: 'new_device', to: 'a@b.cc', locale: language, deviceName: null } as const;
    expect(renderMail(mail, appUrl).text).not.toMatch(/\{\{|null/);
  });
});

it('speaks English to a locale that it does not know', () => {
  const mail = { kind: 'password_changed', to: 'a@b.cc', locale: 'fr' } as const;
  expect(renderMail(mail, appUrl).subject).toBe('Your password was changed');
});
