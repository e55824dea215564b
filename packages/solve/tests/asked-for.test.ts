import { describe, expect, it } from 'vitest';
import { askedFor } from '../src/index.ts';

const asked = {
  back: [
    ['Go back.', 'Can we go back a step, please?', 'the previous step please'],
    ['Volver atrás', '¿Podemos volver al paso anterior?', 'Vuelve un paso atrás, por favor.'],
    ['回到上一步', '上一步', '可以返回上一步吗？'],
  ],
  skip: [
    ['Skip this step', 'Let’s skip this part, please.'],
    ['Saltar este paso', 'Sáltate este paso, por favor.'],
    ['跳过这一步', '请跳过这个步骤吧'],
  ],
  listen: [
    ['Just listen, please.', 'I just want to vent.', 'No advice, please'],
    ['Solo escucha, por favor.', 'Solo quiero desahogarme.'],
    ['我只想说说', '听我说就好'],
  ],
  work: [
    ['OK, let’s work on it.', 'I want to solve this.', 'Let’s find a way'],
    ['Vale, quiero resolverlo.', 'Vamos a buscar una solución'],
    ['好，我们来想想办法吧', '开始解决吧'],
  ],
} as const;

/* Part of a story, or a "no" to one question: neither is about the session. */
const answers = [
  'I just want to talk to my boss about it.',
  'I go back to work on Monday and I dread it.',
  'I want to work on it but my brother will not listen.',
  'Skip',
  'Going back home is not possible.',
  'Solo quiero hablar con mi jefa.',
  'No puedo volver atrás en el tiempo.',
  'Quiero volver con ella.',
  'Paso',
  '我想回到以前的日子',
  '跳过',
  '我们一直在想办法，可是没有用。',
];

describe('what a message asks of the session', () => {
  it.each(Object.entries(asked))('is %s, in three languages', (wanted, languages) => {
    for (const text of languages.flat()) expect([text, askedFor(text)]).toEqual([text, wanted]);
  });

  it('is nothing where the words tell something', () => {
    for (const text of answers) expect([text, askedFor(text)]).toEqual([text, null]);
  });
});
