import type { TopicText } from '../phrases.ts';

export const study: TopicText = {
  noun: 'your studies',
  open: [
    'Which subject is the heaviest?',
    'What happens when you sit down to study?',
    'When did it start to feel like this?',
  ],
  goal: [
    'What result would be good enough for you?',
    'How much would be enough by next week?',
    'What would a good enough study day look like?',
  ],
  small: [
    [
      'Study one page for ten minutes',
      'One page, a timer, and stopping when it rings.',
      'Open the page and set a timer for ten minutes.',
    ],
    [
      'List what you already know',
      'Two columns: solid, shaky. Ten minutes, no studying yet.',
      'Draw two columns and put three topics in each.',
    ],
  ],
  person: [
    [
      'Study beside someone',
      'Half an hour in the same room or call, each with their own work.',
      'Write to one person with a day and an hour.',
    ],
    [
      'Ask the teacher one question',
      'One precise question about what matters most.',
      'Write the one question you would ask.',
    ],
  ],
  views: [
    'A grade measures one day of one subject.',
    'Not knowing it yet is what studying is for.',
    'I can’t learn it all, but I can choose what comes first.',
  ],
};

export const money: TopicText = {
  noun: 'money',
  open: [
    'Which bill or number worries you most?',
    'When do you think about it most?',
    'What about the money keeps you up?',
  ],
  goal: [
    'What would a calmer end of the month look like?',
    'What would be good enough with money, for now?',
    'What would you like to have settled first?',
  ],
  small: [
    [
      'Write down the three real numbers',
      'What comes in, what must go out, what is left. Only that.',
      'Open the account and write down one number.',
    ],
    [
      'Put the letters in one pile',
      'Sort by date, open the oldest, decide nothing yet.',
      'Collect every letter in one place and open one.',
    ],
  ],
  person: [
    [
      'Ask a free debt or money advice service',
      'A professional sees options that you cannot see alone.',
      'Find the number of one service and note its hours.',
    ],
    [
      'Call the one you owe and ask for time',
      'Ask which dates and smaller amounts are possible.',
      'Write the first sentence of the call.',
    ],
  ],
  views: [
    'A number is hard, and still easier than not knowing it.',
    'Owing money is a situation. It has steps.',
    'I don’t have to fix the year; I can look at this month.',
  ],
};
