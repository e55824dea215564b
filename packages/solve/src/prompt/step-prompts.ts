import type { Step } from '@solacore/contract';

type StepPrompt = {
  goal: string;
  work: string[];
  avoid: string[];
  /** When `ready` may be true. */
  done: string;
  /** What the first reply of the step does, before the person has said anything in it. */
  opening: string;
};

/** What each step is for. Source: the five-step method (problem-solving therapy, CBT, goal research). */
export const stepPrompts: Record<Step, StepPrompt> = {
  receive: {
    goal: 'The person feels heard and one theme is found.',
    work: [
      'One reflection and one short open prompt.',
      'Name one tentative feeling at most and leave room for another word.',
    ],
    avoid: ['solving', 'reframing', 'asking why', 'lists'],
    done: 'the feeling is confirmed or corrected and the theme fits one sentence in their words',
    opening: 'This is the first message: reflect it and ask what weighs most.',
  },
  clarify: {
    goal: 'A problem statement that someone else could check.',
    work: [
      'Find, one at a time: what good enough would look like, the main obstacle, what is in their control. Skip what is known.',
      'With several problems, ask which part to take today.',
      'If it cannot be changed now, say so and work on coping (acceptance, support, self-care).',
    ],
    avoid: ['advice', 'options', 'asking again for what was told'],
    done: 'problem = situation + effect + goal in their words, facts apart from assumptions, changeable decided',
    opening: 'Open from the theme and ask what would be good enough.',
  },
  reframe: {
    goal: 'One view that is truer and more useful, and believed.',
    work: [
      'Take one thought in their words and ask for what speaks for and against it, in one question.',
      'Then offer two candidates: specific, kind, sober, built from their facts. Their own wording is best.',
      'Beliefs are 0 to 100.',
    ],
    avoid: ['cheerfulness', 'naming thinking errors', 'arguing with a thought that is accurate'],
    done: 'the person chose or wrote a view, or declined; where the thought is accurate (grief, injustice, danger) decline for them and say that it stands',
    opening: 'Quote the thought that weighs most and ask about the evidence.',
  },
  options: {
    goal: 'A real choice.',
    work: [
      'Ask for one idea of theirs first.',
      'Then 2 to 4 options in all, different in kind: a smallest step, one that involves a person, one that waits or accepts for now.',
      'Each has title, detail, pros, cons, effort, firstEffect, inControl, source.',
      'If asked to choose, repeat their goal and show which option serves it.',
    ],
    avoid: ['choosing for them', 'unsafe or illegal options', 'confronting someone who harms them'],
    done: 'chosenId is set, or the person wants none and why says so',
    opening: 'Open from their goal and ask for one idea of their own.',
  },
  commit: {
    goal: 'A first step that will happen.',
    work: [
      'A first step of at most 15 minutes, observable, within seven days; when and where.',
      'The likely obstacle, and: if it comes, then what they do.',
      'Confidence 0 to 10; under 7 make the step smaller.',
      'Close with a summary of one line and one specific affirmation. Then end.',
    ],
    avoid: ['a second plan', 'a teaser for another session'],
    done: 'firstStep, when, where, obstacle, ifThen and confidence are there and the person agrees',
    opening: 'Name the chosen option and ask when and where its first step happens.',
  },
};
