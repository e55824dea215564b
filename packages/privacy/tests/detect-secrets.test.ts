import { describe, expect, it } from 'vitest';
import { detect } from '../src/index.ts';

function secrets(text: string, lang: string): string[] {
  return detect(text, lang)
    .filter((span) => span.type === 'SECRET')
    .map((span) => text.slice(span.start, span.end));
}

const letters = 'q8Zr2LmT0vXy7KbN4sWd';

describe('detect: passwords and keys', () => {
  it.each([
    ['en', 'my password is Tr0ub4dor&3, he knows it', ['Tr0ub4dor&3']],
    ['en', 'password: butterfly', ['butterfly']],
    ['en', 'his password is sunflower.', ['sunflower']],
    ['en', "the password was 'correct horse'", ['correct horse']],
    ['en', 'the pin is 4471', ['4471']],
    ['en', 'login ana@example.com / Winter_24!', ['Winter_24!']],
    ['en', `api key = ${letters}`, [letters]],
    ['en', `Authorization: Bearer ${letters}${letters}`, [`${letters}${letters}`]],
    ['en', `ghp_${letters}${letters} leaked`, [`ghp_${letters}${letters}`]],
    ['en', `sk-proj-${letters}`, [`sk-proj-${letters}`]],
    ['en', 'AKIAIOSFODNN7EXAMPLE', ['AKIAIOSFODNN7EXAMPLE']],
    ['en', `eyJhbGciOiJI.eyJzdWIiOiI.${letters}`, [`eyJhbGciOiJI.eyJzdWIiOiI.${letters}`]],
    ['en', '5f4dcc3b5aa765d61d8327deb882cf99', ['5f4dcc3b5aa765d61d8327deb882cf99']],
    ['es', 'mi contraseña es Luna.2019', ['Luna.2019']],
    ['es', 'la clave: mariposa', ['mariposa']],
    ['es', 'la clave del wifi es gato_negro', ['gato_negro']],
    ['es', 'el código de verificación es 884120', ['884120']],
    ['zh', '密码是abc12345，别告诉别人', ['abc12345']],
    ['zh', '密码：qwerty', ['qwerty']],
    ['zh', '验证码 884120', ['884120']],
  ])('finds in %s: %s', (lang, text, expected) => {
    expect(secrets(text, lang)).toEqual(expected);
  });

  it('hides a whole key between its lines', () => {
    const key = `-----BEGIN RSA PRIVATE KEY-----\n${letters}\n-----END RSA PRIVATE KEY-----`;
    expect(secrets(`here:\n${key}\nthanks`, 'en')).toEqual([key]);
  });

  it.each([
    ['en', 'I forgot my password again, my password is wrong, the password expired'],
    ['en', 'four years in a secret relationship, the secret societies'],
    ['en', 'she wants my password because of trust. pass the salt, pass by'],
    ['en', 'my pin is safe and my password is important to me'],
    ['en', 'pneumonoultramicroscopicsilicovolcanoconiosis, aaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['en', 'mother-in-law-who-never-stops-talking-2024'],
    ['es', 'la clave es escuchar, la clave está en hablar'],
    ['es', 'me cambió la contraseña y la contraseña es incorrecta'],
    ['zh', '我忘了密码，他不告诉我密码'],
  ])('leaves talk about passwords alone in %s: %s', (lang, text) => {
    expect(secrets(text, lang)).toEqual([]);
  });
});
