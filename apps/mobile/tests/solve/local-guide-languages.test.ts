import { languages } from '@solacore/contract';
import { detectLanguage } from '@solacore/solve';
import { localGuide } from '@/features/solve/session/local-guide';

const said = {
  en: ['My boss keeps moving the deadline and I am worried.', 'OK'],
  es: ['Mi jefe cambia la fecha cada semana y estoy preocupado.', 'Vale'],
  zh: ['老板一直改截止日期，我很担心，晚上睡不着。', '嗯'],
} as const;

async function reply(content: string, language: (typeof languages)[number]) {
  let text = '';
  const turn = { content, step: 'receive', history: [], state: {} } as const;
  for await (const event of localGuide({ ...turn, history: [] }, { paceMs: 0, language })) {
    if (event.event === 'token') text += event.data.content;
  }
  return text;
}

test.each(languages)('the guide answers in the language of the words (%s)', async (language) => {
  const other = language === 'en' ? 'es' : 'en';
  expect(detectLanguage(await reply(said[language][0], other))).toBe(language);
});

test.each(languages)('few words are answered in the language of the app (%s)', async (language) => {
  expect(detectLanguage(await reply(said[language][1], language))).toBe(language);
});

test('a page in the background, whose timers are slow, says more at a time', async () => {
  const clock = jest.spyOn(Date, 'now');
  let nowMs = 0;
  clock.mockImplementation(() => {
    nowMs += 1000;
    return nowMs;
  });
  let tokens = 0;
  const turn = { content: said.en[0], step: 'receive', state: {} } as const;
  for await (const event of localGuide(turn, { paceMs: 20, language: 'en' })) {
    if (event.event === 'token') tokens += 1;
  }
  clock.mockRestore();
  expect(tokens).toBeLessThan(5);
});
