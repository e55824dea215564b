import { randomInt } from 'node:crypto';
import type { HistoryEntry } from '@solacore/contract';
import { createMasker } from '@solacore/privacy';
import { type FakeReply, reply } from '../fakes/fake-reply.ts';

/** Something that a person says, with the words by which it is known again. */
export type Canary = {
  name: string;
  content: string;
  history?: HistoryEntry[];
  locale: 'en' | 'es' | 'zh';
  /** Searched everywhere. */
  needles: string[];
  /** Must not reach the model as they are. */
  personal?: string[];
  /** How the provider behaves, one after the other. */
  faults?: FakeReply[];
  /** The model is never asked. */
  isKeptFromModel?: true;
};

/** Words that no other run has, and no masker takes for a number. */
function tag(letters: string): string {
  return Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');
}
const word = () => tag('bcdfghjklmnpqrstvwz');

/** What the model says of it, so that an answer can be known again too. */
const replyWords = `amber lanterns over ${word()}`;

export function createCanaries(): Canary[] {
  return [...plainWords(), ...personalWords(), ...faultyWords()];
}

function plainWords(): Canary[] {
  const en = `vermilion harbour ${word()}`;
  const es = `el faro añil de la ensenada ${word()}`;
  const zh = `朱红色的灯塔${word()}`;
  const crisis = `the grey pier ${word()}`;
  const long = `江边的旧木屋${word()}`;
  const history: HistoryEntry[] = Array.from({ length: 8 }, (_, at) => ({
    role: at % 2 === 0 ? 'user' : 'assistant',
    step: 'receive',
    content: `${long}，我一直想着这件事。`.repeat(200).slice(0, 3_900),
  }));
  return [
    canary('user text, en', 'en', `My manager moved the deadline again, and only ${en} helps`, en),
    canary('user text, es', 'es', `Mi jefa cambió la fecha otra vez y solo pienso en ${es}`, es),
    canary('user text, zh', 'zh', `老板又改了截止日期，我心里只有${zh}，不知道怎么办`, zh),
    { ...canary('model reply', 'en', `Tell me about ${word()}`, replyWords) },
    {
      ...canary('crisis', 'en', `I want to kill myself tonight at ${crisis}`, crisis),
      isKeptFromModel: true,
    },
    { ...canary('40 KB text', 'zh', `${long}，`.repeat(180).slice(0, 4_000), long), history },
  ];
}

/** The device is told to hide nothing in two of them: then the server's net has to. */
function personalWords(): Canary[] {
  const en = `quiet orchard ${word()}`;
  const mail = `${word()}@harbourmail.example.org`;
  const enPersonal = [
    ...[mail, '+1 415 555 0132', '4111 1111 1111 1111', 'DE89 3704 0044 0532 0130 00'],
    ...['536-90-4399', '203.0.113.77', `https://diary.example.org/${word()}`, 'C01X00T47'],
    ...['84736251', 'D1234567', `Xk9!${word()}#42`, 'Rosalind Hathersage', '1847 Cobblestone Lane'],
  ];
  const [m, phone, card, iban, ssn, ip, url, passport, patient, licence, secret, name, street] =
    enPersonal;
  const all = `My name is ${name} and I live at ${street}, Springfield, IL 62704. Write to ${m} or call ${phone}. My card is ${card}, IBAN ${iban}, SSN ${ssn}, IP address ${ip}, my page ${url}. Passport number ${passport}, patient number ${patient}, driver's license ${licence}, password: ${secret}. I keep losing things near ${en}`;
  const zh = `安静的果园${word()}`;
  const zhPersonal = ['13812345678', '11010519491231002X', '欧阳若岚', '世纪大道1288号'];
  const es = `huerto callado ${word()}`;
  const esPersonal = ['12345678Z', '612 345 678', 'Ximena Ibarrondo', 'Calle de Alcalá 214'];
  const masked = createMasker({ lang: 'en' }).mask(all.replace(en, `silent ${en}`));
  return [
    { ...canary('personal, device hides nothing, en', 'en', all, en), personal: enPersonal },
    {
      ...canary(
        'personal, device hides nothing, zh',
        'zh',
        `我叫${zhPersonal[2]}，住在上海市浦东新区${zhPersonal[3]}，身份证号${zhPersonal[1]}，手机${zhPersonal[0]}，${zh}让我很难过`,
        zh,
      ),
      personal: zhPersonal,
    },
    {
      ...canary(
        'personal, device hides nothing, es',
        'es',
        `Me llamo ${esPersonal[2]}, vivo en ${esPersonal[3]}, 28028 Madrid, DNI ${esPersonal[0]}, teléfono ${esPersonal[1]}, y en el ${es} me siento perdida`,
        es,
      ),
      personal: esPersonal,
    },
    {
      ...canary('personal, hidden on the device', 'en', masked, `silent ${en}`),
      personal: enPersonal,
    },
  ];
}

function faultyWords(): Canary[] {
  const text = ['You ', 'put ', 'this '];
  const faulty = (name: string, faults: FakeReply[]): Canary => {
    const needle = `${name.replaceAll(/[^a-z]/g, ' ').trim()} ${word()}`;
    return { ...canary(name, 'en', `I cannot stop thinking of the ${needle}`, needle), faults };
  };
  return [
    faulty('provider refuses', [
      { text: [], fault: { kind: 'status', status: 500 } },
      { text: [], fault: { kind: 'status', status: 400 } },
    ]),
    faulty('provider stalls', [
      { text: [], fault: { kind: 'silent' } },
      { text, fault: { kind: 'stall', after: 3 } },
    ]),
    faulty('stream is cut', [
      { text, fault: { kind: 'reset', after: 3 } },
      { text, fault: { kind: 'end', after: 2 } },
      { text, fault: { kind: 'error-event', after: 3 } },
    ]),
    faulty('malformed bytes', [
      { text, fault: { kind: 'half-json', after: 3 } },
      { text, fault: { kind: 'unknown-events' } },
      { text, fault: { kind: 'huge-line', characters: 1_000_000 } },
    ]),
    faulty('killed in the middle', [{ text: Array(400).fill('Word. '), pauseMs: 50 }]),
    faulty('bad requests', []),
    { ...faulty('uncaught error', []), isKeptFromModel: true },
  ];
}

function canary(name: string, locale: Canary['locale'], content: string, needle: string): Canary {
  return { name, locale, content, needles: [needle] };
}

/** What the fake provider answers, by the canary that it hears. */
export function answerFor(canaries: readonly Canary[]): (body: string) => FakeReply | undefined {
  const asked = new Map<string, number>();
  return (body) => {
    const heard = canaries.find(({ content, faults }) =>
      faults?.length ? body.includes(JSON.stringify(content).slice(1, -1)) : false,
    );
    if (!heard?.faults) return spoken;
    const time = asked.get(heard.name) ?? 0;
    asked.set(heard.name, time + 1);
    return heard.faults[time % heard.faults.length];
  };
}

const spoken = reply(`That sounds wearing, like ${replyWords}. What weighs most?`, {
  ready: false,
  result: { emotion: { label: 'overwhelmed', confirmed: false }, theme: replyWords },
});
