import type { Language, SolveState } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { guideReply } from '../src/index.ts';

function sure(content: string, lang: Language, history: string[]) {
  const state: SolveState = {
    clarify: {
      problem: 'x',
      facts: [],
      assumptions: [],
      goal: 'x',
      obstacles: [{ text: 'I get distracted', kind: 'inner' }],
      control: 'mine',
      changeable: true,
    },
  };
  const told = history.map((text) => ({ role: 'user', content: text, step: 'commit' }) as const);
  return guideReply({ step: 'commit', content, lang, state, history: told });
}

describe('the last step', () => {
  it.each([
    ['en', 'I would start rewriting the message again', 'I start rewriting the message again'],
    ['es', 'Que empiece a darle vueltas y no lo mande', 'empiezo a darle vueltas y no lo mando'],
    ['zh', '我可能又会不好意思开口', '我又不好意思开口'],
  ] as const)('takes a sentence in %s for the obstacle, not for a number', (lang, said, clause) => {
    const when = { en: 'Tuesday at 9', es: 'El martes a las 9', zh: '周二上午九点' }[lang];
    const reply = sure(said, lang, ['ok', when]);
    expect(reply.stepComplete).toBe(false);
    expect(reply.text).toContain(clause);
    const last = sure('ok', lang, ['ok', when, said]);
    expect(last.stepComplete).toBe(true);
    expect(last.result?.commit).toMatchObject({ confidence: 5, obstacle: said });
    expect(last.text.replace(when, '')).not.toMatch(/\b(?:5|7)\b/);
  });

  it('asks for a time once when the answer holds none, and puts nothing in its place', () => {
    const first = sure('I am afraid he will laugh', 'en', ['ok']);
    expect(first.stepComplete).toBe(false);
    expect(first.text).toMatch(/day|time|when/i);
    const end = sure('8', 'en', ['ok', 'I am afraid he will laugh', 'I do not want to say']);
    expect(end.result?.commit).toMatchObject({ when: 'tomorrow', where: '', confidence: 8 });
  });

  it.each([
    ['I never manage to say no when he asks', "I don't manage to say no when he asks"],
    ['My fear of being rejected', 'my fear of being rejected gets in the way'],
    ['No time', 'there is no time'],
    ['When he rolls his eyes I start lecturing.', 'I start lecturing when he rolls his eyes'],
    ['He might put on his headphones', 'he puts on his headphones'],
    ['<PERSON_1> might laugh', '<PERSON_1> laughs'],
    ['Starting', 'it comes to starting'],
  ])('reads "%s" as a clause after "If"', (said, clause) => {
    expect(planFor(said)).toBe(clause);
  });
});

function planFor(obstacle: string): string | undefined {
  const history = ['ok', 'Tuesday at 9', obstacle].map(
    (content) => ({ role: 'user', content, step: 'commit' }) as const,
  );
  return guideReply({ step: 'commit', content: '8', lang: 'en', history }).result?.commit?.ifThen
    .if;
}

describe('the second step', () => {
  it.each([
    ['en', 'Why do you ask?'],
    ['en', "I don't know what I want"],
    ['es', '¿Por qué preguntas?'],
    ['es', 'No sé qué quiero'],
    ['zh', '为什么问这个？'],
    ['zh', '不知道'],
  ] as const)('does not store "%s: %s" as the goal', (lang, content) => {
    const problem = {
      en: 'My boss keeps changing the plan.',
      es: 'Mi jefe cambia el plan a cada rato.',
      zh: '领导总是改计划。',
    }[lang];
    const history = [
      { role: 'user', content: problem, step: 'receive' },
      { role: 'user', content: 'ok', step: 'clarify' },
    ] as const;
    const again = guideReply({ step: 'clarify', content, lang, history: [...history] });
    expect(again.stepComplete).toBe(false);
    const end = guideReply({
      step: 'clarify',
      content: '...',
      lang,
      turn: 5,
      history: [...history, { role: 'user', content, step: 'clarify' }],
    });
    expect(end.result?.clarify?.goal ?? '').not.toContain(content);
    expect(end.result?.clarify?.problem ?? '').not.toContain(content);
  });
});
