import type { HistoryEntry, Language, SolveState, Step } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { guideReply } from '../src/index.ts';

const problems = {
  en: 'My boss keeps changing the plan and I work every weekend.',
  es: 'Mi jefe cambia el plan a cada rato y trabajo todos los fines de semana.',
  zh: '领导总是改计划，我每个周末都在加班。',
} as const;

function answer(
  step: Step,
  lang: Language,
  said: string[],
  { state, problem = problems[lang] }: { state?: SolveState; problem?: string } = {},
) {
  const earlier = said
    .slice(0, -1)
    .map((content): HistoryEntry => ({ role: 'user', content, step }));
  const first: HistoryEntry = { role: 'user', content: problem, step: 'receive' };
  const history = [...(step === 'receive' && said[0] === problem ? [] : [first]), ...earlier];
  return guideReply({ step, content: said.at(-1) ?? '', history, lang, state });
}

const anger = {
  en: "This is useless, you're just a bot.",
  es: 'Esto no sirve para nada, no me entiendes.',
  zh: '没用，你根本不懂。',
} as const;

describe('anger at the guide', () => {
  it.each(['en', 'es', 'zh'] as const)('is no answer and no idea in %s', (lang) => {
    const goal = answer('clarify', lang, ['ok', anger[lang]]);
    expect(goal.stepComplete).toBe(false);
    const { result } = answer('options', lang, ['ok', anger[lang]]);
    expect(result?.options?.items.some(({ source }) => source === 'user')).toBe(false);
  });
});

describe('a wish to be heard', () => {
  it.each([
    ['en', 'I just want to vent. We had to put our dog down on Friday.'],
    ['es', 'Solo quiero desahogarme. El viernes murió nuestro perro después de catorce años.'],
    ['zh', '我只想说说。我们家的狗周五走了，陪了我们十四年。'],
  ] as const)('is met in %s without a question', (lang, content) => {
    const reply = guideReply({ step: 'receive', content, lang });
    expect(reply.text).not.toMatch(/[?？]/);
    const state: SolveState = { mode: 'listen' };
    const next = answer('receive', lang, [problems[lang]], { state });
    expect(next.text).not.toMatch(/[?？]/);
  });
});

describe('a guess that was wrong', () => {
  it('gives way to the feeling the person names', () => {
    const state: SolveState = {
      receive: { emotion: { label: 'hurt', confirmed: false }, theme: 'the divorce' },
    };
    const said = [problems.en, "No, I'm not hurt. I'm relieved, and that frightens me."];
    const { text, result } = answer('receive', 'en', said, { state });
    expect(text).toMatch(/hurt/);
    expect(result?.receive?.emotion.label).toBe('relief');
  });
});

describe('several problems at once', () => {
  const problem =
    "The rent goes up in January. My mother has to go into hospital again. On top of that my boss wants the budget by Monday and my son's teacher called because he hits other kids.";

  it('are narrowed to the one the person takes up', () => {
    const first = guideReply({ step: 'receive', content: problem, lang: 'en' });
    expect(first.text).toMatch(/\?$/);
    const { result } = answer('receive', 'en', [problem, 'My son, I think.'], { problem });
    expect(result?.receive?.theme).toContain("my son's teacher");
  });
});

describe('what the guide cannot know', () => {
  it('is said once, and the second time the loop is named', () => {
    const once = answer('clarify', 'en', ['ok', 'Do you think she is angry?']).text;
    const said = ['ok', 'Do you think she is angry?', "But do you think she's angry?"];
    const again = answer('clarify', 'en', said).text;
    expect(once).not.toMatch(/again|before|come back/);
    expect(again).toMatch(/again|before|come back/);
  });
});

describe('a refusal in the last step', () => {
  it('leaves the person without a plan, and affirms nothing', () => {
    const said = ['ok', "None of that. I don't want to do anything this week."];
    const { text, stepComplete } = answer('commit', 'en', said);
    expect(stepComplete).toBe(true);
    expect(text).not.toMatch(/If |0 to 10/);
  });
});

describe('going back', () => {
  it('puts another goal in the place of the first', () => {
    const state: SolveState = {
      clarify: {
        problem: 'They gave my project away. What I want is to get it back.',
        facts: [],
        assumptions: [],
        goal: 'to get it back',
        obstacles: [],
        control: 'shared',
        changeable: true,
      },
    };
    const said = ['ok', 'To get it back.', 'Actually what I want is that my name is on it.'];
    const { result } = answer('clarify', 'en', said, { state });
    expect(result?.clarify?.goal).toBe('that my name is on it');
    expect(result?.clarify?.problem).not.toContain('to get it back');
  });
});

describe('a view', () => {
  it.each([
    ['the first, maybe 60 percent', 60],
    ['second one, about half', 50],
    ['She called me when I was ill. 2, about 70', 70],
  ])('is believed as far as "%s" says', (content, belief) => {
    const state: SolveState = { reframe: { thought: 'I fail', candidates: ['One.', 'Two.'] } };
    const { result } = answer('reframe', 'en', ['ok', 'nothing', content], { state });
    expect(result?.reframe?.belief).toBe(belief);
  });
});

describe('an idea told at the start', () => {
  it('is asked about, and stands first when it is agreed to', () => {
    const problem = 'The bar plays music until two. I want to ask the owner to turn it down.';
    const open = answer('options', 'en', ['ok'], { problem });
    expect(open.text).toContain('ask the owner to turn it down');
    const { result } = answer('options', 'en', ['ok', 'yes'], { problem });
    expect(result?.options?.items[0]?.title).toBe('Ask the owner to turn it down');
  });
});
