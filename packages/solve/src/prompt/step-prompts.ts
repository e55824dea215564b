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

/** How the two halves of the plan read on the card; the tool says it too. */
export const ifThenRule =
  'ifThen.if is a clause that reads after "If" / "Si" / “如果”; ifThen.then reads after "then I will" (English: a bare verb) / "entonces" (Spanish: first person) / “我就” (Chinese: a verb phrase). Leave those words out and use the same wording in the prose.';

/** What each step is for. Source: the five-step method (problem-solving therapy, CBT, goal research). */
export const stepPrompts: Record<Step, StepPrompt> = {
  receive: {
    goal: 'The person feels heard and one theme is found.',
    work: [
      'One reflection and one short open prompt.',
      'Name one tentative feeling at most, in an everyday word, and leave room for another word.',
      'From the first reply on the result holds that same feeling (confirmed false until the person agrees or corrects it) and the theme.',
    ],
    avoid: ['solving', 'reframing', 'asking why', 'lists'],
    done: 'the feeling is confirmed or corrected and the theme fits one sentence in their words',
    opening: 'This is the first message: reflect it and ask what weighs most.',
  },
  clarify: {
    goal: 'A problem statement that someone else could check.',
    work: [
      'The first question asks what good enough would look like, the second for the main obstacle, a third for control only if it is unclear. Skip what is known.',
      'A question, a refusal or "I do not know" is not the goal: ask in an easier way.',
      'problem is two or three plain sentences in their own first person.',
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
      'Then offer two candidates in their first person: specific, kind, sober, believable, built from what happened and from their goal. A candidate never states the thought or a guess as a fact. Their own wording is best.',
      'The candidates stand on cards: the prose says how many there are and what differs, then asks. No list.',
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
      'The options stand on cards: the prose says how many there are and what differs, then asks. No list.',
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
      'The likely obstacle, and: if it comes, then what they do. What they do serves the chosen step.',
      ifThenRule,
      'Confidence 0 to 10, only as the person said it; never claim a number they did not give. Under 7 make the step smaller.',
      'when holds a time the person named, where a place; any other sentence goes to neither.',
      'Close with a summary of one line and one specific affirmation. Then end.',
    ],
    avoid: ['a second plan', 'a teaser for another session'],
    done: 'firstStep, when, where, obstacle, ifThen and confidence are there and the person agrees',
    opening: 'Name the chosen option and ask when and where its first step happens.',
  },
};
