import type { TopicText } from '../phrases.ts';

export const overload: TopicText = {
  noun: 'everything on your list',
  open: [
    'Which of these weighs on you most today?',
    'What drops first when the day gets full?',
    'Which task is on your mind at night?',
    'Which part of it wears you out most?',
  ],
  goal: [
    'What would an ordinary, bearable day look like?',
    'What would be good enough by Friday?',
    'How would your week look if it were manageable?',
  ],
  small: [
    [
      'Cross out one thing for this week',
      'Write the list by hand and strike one line that can wait.',
      'Write every open task on paper and strike one.',
    ],
    [
      'Close one task that takes ten minutes',
      'Choose the shortest one and finish it before opening anything else.',
      'Pick the shortest task and do its first half.',
    ],
  ],
  person: [
    [
      'Ask which item may be dropped',
      'Two lines to the person who hands out the work: these are open, which one goes?',
      'Write two lines: what is open, and what might be dropped.',
    ],
    [
      'Hand one thing to somebody',
      'Name one task that someone else could do well enough, and ask.',
      'Write the message that hands over one task.',
    ],
  ],
  views: [
    'There is more work than hours here. That is arithmetic, not character.',
    'I can’t do all of it, and I can decide which part.',
    'Being behind tells me about the list, not about me.',
  ],
};

export const job: TopicText = {
  noun: 'work',
  open: [
    'Which part of the working day is hardest?',
    'When at work do you notice it most?',
    'What about it follows you home?',
  ],
  goal: [
    'What would a decent working week look like?',
    'What result at work would be good enough?',
    'How would you like work to feel in a month?',
  ],
  small: [
    [
      'Write down the very next move',
      'One line on what would come first, and nothing after it.',
      'Write the first move on one line and open what it needs.',
    ],
    [
      'Prepare one page for ten minutes',
      'Half a page: what you bring, what you need, what you leave out.',
      'Open an empty page and fill three bullet points.',
    ],
  ],
  person: [
    [
      'Ask someone who has done it',
      'A short message to a person who knows this road: how did you begin?',
      'Write three lines to one person who has been there.',
    ],
    [
      'Talk it through with a colleague you trust',
      'Fifteen minutes, one question, no need for a solution.',
      'Send one line asking for fifteen minutes.',
    ],
  ],
  views: [
    'A job can go badly for a while without me being bad at it.',
    'This is one chapter of work, and I’ve worked before it.',
    'What I can prepare is a part; the decision of others is not.',
  ],
};

export const boss: TopicText = {
  noun: 'someone at work',
  open: [
    'Which moment with them keeps coming back?',
    'What did they say or do last?',
    'What bothers you most about it?',
  ],
  goal: [
    'What would a workable week with them look like?',
    'What would be good enough between you and them?',
    'How would you like it to go with them?',
  ],
  small: [
    [
      'Write what happened in three sentences',
      'What was said, when, and what it led to. Without judging yet.',
      'Write three sentences: what was said, when, what followed.',
    ],
    [
      'Prepare one sentence for next time',
      'A calm sentence with I, about one thing, ready to use.',
      'Write the sentence and say it once aloud.',
    ],
  ],
  person: [
    [
      'Ask for ten minutes with them',
      'A short talk about one point: what is expected, by when.',
      'Write a two-line message asking for ten minutes.',
    ],
    [
      'Check it with a neutral colleague',
      'Describe the scene and ask how they read it.',
      'Send one line to a colleague you trust.',
    ],
  ],
  views: [
    'I know what they did. Why they did it I can ask.',
    'Their tone is theirs; my next sentence is mine.',
    'It can be unfair and still have one part I can move.',
  ],
};
