import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** One way in which a text can lie somewhere. */
export type Form = { name: string; bytes: Buffer };

/** Every way in which `text` is searched. What is zipped is unzipped by the search itself. */
export function formsOf(text: string): Form[] {
  return [...writtenForms(text), ...digestForms(text)];
}

/** The same, each as something that can be put into a place: the zipped text besides. */
export function plantedForms(text: string): Form[] {
  return [...formsOf(text), { name: 'gzip', bytes: gzipSync(text) }];
}

function writtenForms(text: string): Form[] {
  const raw = Buffer.from(text);
  const hex = raw.toString('hex');
  const url = encodeURIComponent(text);
  const json = JSON.stringify(text).slice(1, -1);
  const forms: [string, string][] = [
    ['raw', text],
    ['json', json],
    ['json, ascii', unicodeEscapes(json, false)],
    ['json, every character', unicodeEscapes(text, true)],
    ['json, upper case', unicodeEscapes(json, false).replace(/(?<=\\u)[0-9a-f]{4}/g, toUpper)],
    ['hex', hex],
    ['hex, upper case', hex.toUpperCase()],
    ['url', url],
    ['url, plus', url.replaceAll('%20', '+')],
    ['url, lower case', url.replace(/%[0-9A-F]{2}/g, (part) => part.toLowerCase())],
    ['bytes escaped', byteEscapes(raw, (byte) => `\\x${hexOf(byte)}`)],
    ['bytes escaped, upper case', byteEscapes(raw, (byte) => `\\x${hexOf(byte).toUpperCase()}`)],
    ['bytes escaped, octal', byteEscapes(raw, (byte) => `\\${byte.toString(8)}`)],
  ];
  const little = Buffer.from(text, 'utf16le');
  return [
    ...forms.map(([name, form]) => ({ name, bytes: Buffer.from(form) })),
    ...[0, 1, 2].flatMap((shift) => base64Forms(raw, shift)),
    { name: 'utf-16 le', bytes: little },
    { name: 'utf-16 be', bytes: Buffer.from(little).swap16() },
  ];
}

function digestForms(text: string): Form[] {
  return ['sha256', 'md5'].flatMap((name) => {
    const digest = createHash(name).update(text).digest();
    const hex = digest.toString('hex');
    return [
      { name, bytes: digest },
      { name: `${name} hex`, bytes: Buffer.from(hex) },
      { name: `${name} hex, upper case`, bytes: Buffer.from(hex.toUpperCase()) },
      { name: `${name} base64`, bytes: Buffer.from(digest.toString('base64').replace(/=+$/, '')) },
      { name: `${name} base64url`, bytes: Buffer.from(digest.toString('base64url')) },
    ];
  });
}

/** What of the Base64 is the same whatever stands before and after. */
function base64Forms(raw: Buffer, shift: number): Form[] {
  const padded = Buffer.concat([Buffer.alloc(shift), raw]);
  const from = Math.ceil((shift * 8) / 6);
  const to = Math.floor((padded.length * 8) / 6);
  return (['base64', 'base64url'] as const).map((name) => ({
    name: `${name}, shifted ${shift}`,
    bytes: Buffer.from(padded.toString(name).slice(from, to)),
  }));
}

function unicodeEscapes(text: string, every: boolean): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  return text.replace(every ? /[\s\S]/g : /[^\x00-\x7f]/g, escaped);
}

/** As NGINX and C write bytes that are no ASCII. */
function byteEscapes(raw: Buffer, escaped: (byte: number) => string): string {
  return [...raw].map((byte) => (byte < 128 ? String.fromCharCode(byte) : escaped(byte))).join('');
}

const hexOf = (byte: number) => byte.toString(16).padStart(2, '0');
const toUpper = (text: string) => text.toUpperCase();
