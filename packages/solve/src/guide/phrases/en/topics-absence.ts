import type { TopicText } from '../phrases.ts';

export const lonely: TopicText = {
  noun: 'being alone a lot',
  open: [
    'At what hour does it feel emptiest?',
    'Who do you miss, or what kind of talk?',
    'When did you last feel less alone?',
  ],
  goal: [
    'What kind of contact would be enough this week?',
    'What would a less lonely evening look like?',
    'How would you like your week to be?',
  ],
  small: [
    [
      'Sit among people for half an hour',
      'A library, a café: no talking required.',
      'Choose the place and the way there.',
    ],
    [
      'Greet one person by name',
      'A neighbour, a cashier, someone in class.',
      'Decide whom you greet tomorrow.',
    ],
  ],
  person: [
    [
      'Write to someone from before',
      'Three lines to a person you once liked talking to.',
      'Open the chat and write the first line.',
    ],
    [
      'Try one group once',
      'A course, a choir, a walk: once, with the right to leave.',
      'Look up one group and its next date.',
    ],
  ],
  views: [
    'Being alone here is recent; it’s not what I am.',
    'Wanting company is a need, like hunger. It has no shame in it.',
    'One short talk doesn’t fix it, and it’s a start.',
  ],
};

export const grief: TopicText = {
  noun: 'your loss',
  open: [
    'What do you miss most these days?',
    'Which hour of the day is hardest?',
    'What would you like to tell about them?',
  ],
  goal: [
    'What would make the coming days more bearable?',
    'What would be enough for you these days?',
    'What would you wish for the next few weeks?',
  ],
  small: [
    [
      'Light a candle or hear their song',
      'Five minutes that belong to the one you miss.',
      'Put out what you need for those five minutes.',
    ],
    [
      'Write down one memory',
      'Half a page, as if telling it to someone.',
      'Write the first sentence of that memory.',
    ],
  ],
  person: [
    [
      'Sit with someone who knew them',
      'Tell each other one story. Nothing else is needed.',
      'Write to that person and name a day.',
    ],
    [
      'Let someone take over one errand',
      'People ask how to help: give one of them a task.',
      'Choose the errand and the person.',
    ],
  ],
  views: [
    'It hurts this much because they mattered this much.',
    'I don’t have to be done with it.',
    'Some days will be for missing, some for living.',
  ],
};
