import { describe, expect, it } from 'vitest';
import { detect } from '../src/index.ts';

function found(text: string, lang?: string): string[] {
  return detect(text, lang).map((span) => `${span.type} ${text.slice(span.start, span.end)}`);
}

describe('detect: network addresses', () => {
  it.each([
    ['write to Ana.Ruiz+x@mail.example.co.uk.', ['EMAIL Ana.Ruiz+x@mail.example.co.uk']],
    ['josé_ñ@correo.es y nada más', ['EMAIL josé_ñ@correo.es']],
    ['我的邮箱是zhang@163.com，谢谢', ['EMAIL zhang@163.com']],
    ['ｚｈａｎｇ＠１６３．ｃｏｍ', ['EMAIL ｚｈａｎｇ＠１６３．ｃｏｍ']],
    ['mail bob@example.com.Thanks', ['EMAIL bob@example.com']],
    ['see https://example.org/a?b=(c)&d=1, ok', ['URL https://example.org/a?b=(c)&d=1']],
    ['(see http://example.org/path)', ['URL http://example.org/path']],
    ['my site is maria-writes.com now', ['URL maria-writes.com']],
    ['t.me/ana_r or wa.me/34612345678', ['URL t.me/ana_r', 'URL wa.me/34612345678']],
    ['ftp://10.0.0.1/x', ['URL ftp://10.0.0.1/x']],
    ['router 192.168.1.1.', ['IP 192.168.1.1']],
    ['net 10.0.0.0/8 and fe80::1%eth0', ['IP 10.0.0.0/8', 'IP fe80::1%eth0']],
    ['2001:db8::ff00:42:8329', ['IP 2001:db8::ff00:42:8329']],
    ['::ffff:192.168.1.1', ['IP ::ffff:192.168.1.1']],
  ])('finds %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Estoy mal.no sé qué hacer.es así',
    'at 12:34:56 we met, ratio 1:2:3',
    'std::vector and MyClass::toString',
    'version 300.1.1.1, chapter 1.2.3',
    'mac aa:bb:cc:dd:ee:ff',
    'meet me @ home, a@b, see report.pdf and main.py',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('detect: accounts and identity numbers', () => {
  it.each([
    ['card 4012-8888-8888-1881 expired', ['CARD 4012-8888-8888-1881']],
    ['卡号4111111111111111被盗', ['CARD 4111111111111111']],
    ['371449635398431', ['CARD 371449635398431']],
    ['12 4111 1111 1111 1111', ['CARD 4111 1111 1111 1111']],
    ['IBAN ES91 2100 0418 4502 0005 1332 y ya', ['IBAN ES91 2100 0418 4502 0005 1332']],
    ['gb29nwbk60161331926819', ['IBAN gb29nwbk60161331926819']],
    ['ssn 078-05-1123', ['SSN 078-05-1123']],
    ['my SSN is 078051123', ['SSN 078051123']],
    ['DNI 12345678Z', ['NATIONAL_ID 12345678Z']],
    ['NIE X-9613851-N', ['NATIONAL_ID X-9613851-N']],
    ['身份证110101199003077475。', ['NATIONAL_ID 110101199003077475']],
  ])('finds %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['4012-8888-8888-1882', 'ES91 2100 0418 4502 0005 1333', '12345678A', '078-00-1123'])(
    'refuses wrong check digits or groups: %s',
    (text) => {
      const types = detect(text, 'en').map((span) => span.type);
      expect(types.filter((type) => type !== 'PHONE')).toEqual([]);
    },
  );
});
