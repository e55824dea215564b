import { createAnthropicClient } from '../../src/llm/anthropic.ts';
import type { LlmClient } from '../../src/llm/llm-client.ts';
import { createOpenAiClient } from '../../src/llm/openai.ts';
import { type FakeReply, stepResult } from '../fakes/fake-reply.ts';
import { type FakeLlm, streamBytes } from '../fakes/llm-server.ts';
import { readAll } from '../llm/request.ts';

export const protocols = ['chat', 'messages'] as const;
export type Protocol = (typeof protocols)[number];

/** Replies with everything that is hard to cut: accents, Han, astral signs, joined emoji, marks. */
export const recorded: Record<'en' | 'es' | 'zh', readonly string[]> = {
  en: [
    'You gave it three weekends. Keep <PERSON_1> in mind 🙂.',
    'So the deadline moved twice — and nobody said what to leave out. What would “done” look like?',
    'Naïve? No. A café table, ten minutes, 👩‍👩‍👧 at home later: that is a plan.\n\nWhich part is yours?',
    'One is late; that is not the same as failing. Half of 3½ reports is still 1¾ more than none.',
    'Tuesday at nine, two lines to your colleague. If you rewrite it twice, send it as it is. ✅',
  ],
  es: [
    '«No llego», dices. Suena agotador, ¿qué te pesa más?',
    'Llevas tres fines de semana así. ¿Y si el lunes preguntas qué puede esperar? 🙂',
    'Tu compañera, <PERSON_1>, también lo vio: el plazo cambió dos veces. Eso no es culpa tuya.',
    'Un informe va tarde; eso no significa que todo esté mal. ¿Cuánto lo crees ahora, de 0 a 100?',
    'Mañana, a las 9:00, un mensaje corto. Si dudas… lo envías tal como está. ¡Ánimo, tú puedes!',
  ],
  zh: [
    '连着三个周末都搭进去了，还是觉得追不上。𠮷野家',
    '截止日期改了两次，没人说哪份可以先放一放。最让你难受的是哪一点？',
    '三份报告你写完了两份——晚了一份，不等于“全搞砸了”。🙂',
    '这周先做一件小事：给<PERSON_1>发两行字，问问哪一份可以往后推。',
    '周二早上九点，在办公桌前发出去。要是又想改第二遍，就照原样发。✅',
  ],
};

const result = { ready: true, result: { theme: '追不上 «él» 🙂' } };

/** As few frames as show every kind, so that every byte of them can be tried. */
function toReply(text: string): FakeReply {
  const points = [...text];
  const json = JSON.stringify(result);
  const [third, half] = [Math.ceil(points.length / 3), Math.ceil(json.length / 2)];
  return {
    text: [
      points.slice(0, third).join(''),
      points.slice(third, 2 * third).join(''),
      points.slice(2 * third).join(''),
    ],
    calls: [{ name: stepResult, pieces: [json.slice(0, half), json.slice(half)] }],
  };
}

export type CutFinding = {
  cuts: number;
  wrongTexts: number;
  replacementSigns: number;
  crashes: number;
};

/** One reply, once for each place between two of its bytes (every `step`-th). */
export async function cutEverywhere(
  fake: FakeLlm,
  {
    protocol,
    text,
    lineEnd = '\n',
    step = 1,
  }: {
    protocol: Protocol;
    text: string;
    lineEnd?: '\n' | '\r\n';
    step?: number;
  },
): Promise<CutFinding> {
  const client = clientOf(fake, protocol);
  const reply = { ...toReply(text), lineEnd };
  const { length } = streamBytes(protocol === 'messages', reply);
  const finding: CutFinding = { cuts: 0, wrongTexts: 0, replacementSigns: 0, crashes: 0 };
  for (let cutAt = 1; cutAt < length; cutAt += step) {
    finding.cuts += 1;
    fake.script({ ...reply, cutAt });
    try {
      const read = await readAll(client);
      const given = read.events.find((event) => event.type === 'result');
      const isSame = read.text === text && JSON.stringify(given?.input) === JSON.stringify(result);
      if (!isSame) finding.wrongTexts += 1;
      if (JSON.stringify(read.events).includes('\uFFFD')) finding.replacementSigns += 1;
    } catch {
      finding.crashes += 1;
    }
  }
  return finding;
}

function clientOf(fake: FakeLlm, protocol: Protocol): LlmClient {
  const limits = { firstMs: 20_000, idleMs: 15_000 };
  const shared = { apiKey: 'test-key', model: 'small', modelDeep: 'large', limits };
  return protocol === 'messages'
    ? createAnthropicClient({ ...shared, baseUrl: fake.anthropicUrl })
    : createOpenAiClient({ ...shared, name: 'openai', baseUrl: fake.openAiUrl });
}
