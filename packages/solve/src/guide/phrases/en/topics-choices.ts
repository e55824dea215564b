import type { TopicText } from '../phrases.ts';

export const decision: TopicText = {
  noun: 'the decision',
  open: [
    'Which way were you leaning this morning?',
    'What makes it hard to let one go?',
    'What are you afraid to lose?',
  ],
  goal: [
    'What would a good enough decision give you?',
    'What do you want to be true a year from now?',
    'What should the decision make possible?',
  ],
  small: [
    [
      'Live one day as if decided',
      'Take one side for a day, tell nobody, and note how it feels.',
      'Write down which side you take tomorrow.',
    ],
    [
      'Write one page for each side',
      'What you gain, what you give up, what can be undone.',
      'Fold a page and write three words on each half.',
    ],
  ],
  person: [
    [
      'Ask someone who chose before you',
      'One person per side, one question each.',
      'Write the question and the first name.',
    ],
    [
      'Say it aloud to a patient listener',
      'Let them only ask questions for fifteen minutes.',
      'Ask one person for those fifteen minutes.',
    ],
  ],
  views: [
    'There may be no right side, only one I can stand by.',
    'Few choices are final; most can be corrected.',
    'I’m torn because both sides hold something I value.',
  ],
};

export const habit: TopicText = {
  noun: 'the habit',
  open: [
    'What happens in the minute before?',
    'When is it strongest during the day?',
    'What bothers you most about it?',
  ],
  goal: [
    'What would a realistic good day look like?',
    'How much would be enough for you?',
    'What would you like to be doing instead?',
  ],
  small: [
    [
      'Start for two minutes',
      'Set a timer, begin, and you may stop when it rings.',
      'Lay out what you need and set the timer.',
    ],
    [
      'Put one obstacle before it',
      'Something between you and it: another room, a locked drawer, a signed-out app.',
      'Choose what stands in between, and put it there now.',
    ],
  ],
  person: [
    [
      'Do it beside someone',
      'In one room or on a call, each with their own thing.',
      'Ask one person for half an hour.',
    ],
    [
      'Tell somebody the time',
      'Say when you start and send one word afterwards.',
      'Write the message with day and hour.',
    ],
  ],
  views: [
    'Putting it off protects me from something. It isn’t laziness.',
    'I don’t need the mood to begin; beginning may bring it.',
    'One missed day is one day.',
  ],
};
