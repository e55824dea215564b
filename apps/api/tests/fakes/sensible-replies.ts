import { type FakeReply, reply } from './fake-reply.ts';

/** An answer fit for the step the request is about, so that five steps complete. */
export function sensibleReply(body: string): FakeReply {
  const step = stepOf(body);
  const asked = body.includes(optionsQuestion);
  if (step === 'options' && !asked) {
    return reply(`Here are three ways to go on. ${optionsQuestion}`, {
      ready: false,
      result: { items },
    });
  }
  return reply(texts[step], { ready: true, result: results[step] });
}

const optionsQuestion = 'Which of these feels doable this week?';

type Step = keyof typeof texts;

/** Read off the fields of the result tool: each step has its own. */
function stepOf(body: string): Step {
  const tools = body.slice(body.indexOf('"tools"'));
  if (tools.includes('"ifThen"')) return 'commit';
  if (tools.includes('"items":{') && tools.includes('"firstEffect"')) return 'options';
  if (tools.includes('"beliefBefore"')) return 'reframe';
  if (tools.includes('"assumptions"')) return 'clarify';
  return 'receive';
}

const texts = {
  receive: 'You put three weekends into it and still feel behind. That sounds wearing.',
  clarify: 'So the deadline moved twice, and nobody agreed what to leave out.',
  reframe: 'You closed two of three reports. One is late; that is not the same as failing.',
  options: 'The short message it is. It costs little and you can send it today.',
  commit: 'Tuesday at nine, two lines to your colleague. You have a plan you believe in.',
} as const;

const items = [
  {
    id: 'a',
    title: 'Send a short message',
    detail: 'Two lines that ask which item to leave out.',
    pros: ['Takes five minutes'],
    cons: ['Asking feels awkward'],
    effort: 'low',
    firstEffect: 'today',
    inControl: true,
    source: 'ai',
  },
  {
    id: 'b',
    title: 'Talk to a colleague',
    detail: 'Ten minutes with someone who knows the work.',
    pros: ['A second view'],
    cons: ['Needs a free moment'],
    effort: 'med',
    firstEffect: 'week',
    inControl: true,
    source: 'ai',
  },
  {
    id: 'c',
    title: 'Wait until Friday',
    detail: 'Leave it as it is and look again on Friday.',
    pros: ['No effort'],
    cons: ['Nothing changes by itself'],
    effort: 'low',
    firstEffect: 'unsure',
    inControl: true,
    source: 'ai',
  },
];

const results = {
  receive: {
    emotion: { label: 'overwhelmed', intensity: 7, confirmed: true },
    theme: 'Falling behind at work',
  },
  clarify: {
    problem: 'The deadline moved twice, I work at weekends, and I want one free evening.',
    facts: ['The deadline moved twice'],
    assumptions: ['They think I am slow'],
    goal: 'One free evening this week',
    obstacles: [{ text: 'I do not dare to ask', kind: 'inner' }],
    control: 'shared',
    changeable: true,
  },
  reframe: {
    thought: 'I always let people down',
    beliefBefore: 80,
    candidates: ['I missed one thing that mattered to me'],
    reframe: 'I missed one thing that mattered to me',
    source: 'ai',
    belief: 60,
  },
  options: { items, chosenId: 'a', why: 'It is small' },
  commit: {
    optionId: 'a',
    firstStep: 'Send two lines that ask which item to leave out',
    minutes: 5,
    when: '2026-12-01T09:00',
    where: 'At my desk',
    obstacle: 'I keep rewriting it',
    ifThen: { if: 'I rewrite it a second time', then: 'I send it as it is' },
    confidence: 8,
    rehearsed: true,
    remind: true,
  },
};
