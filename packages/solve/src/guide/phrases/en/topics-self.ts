import type { TopicText } from '../phrases.ts';

export const self: TopicText = {
  noun: 'how you see yourself',
  open: [
    'When was that voice loudest lately?',
    'What set it off this time?',
    'Who do you compare yourself with most?',
  ],
  goal: [
    'How would you like to think about yourself?',
    'What would be good enough, for you?',
    'How would you like to speak to yourself?',
  ],
  small: [
    [
      'Write down one thing you finished',
      'Each evening one line, however small.',
      'Write today’s line now.',
    ],
    [
      'Answer the harsh sentence once',
      'As you would answer it for a friend. In writing.',
      'Write the sentence, and one line beneath it.',
    ],
  ],
  person: [
    [
      'Ask one person what they value in you',
      'Someone honest, one question, and you only listen.',
      'Write the question to that person.',
    ],
    [
      'Say it aloud to someone kind',
      'Heard by another, such sentences change size.',
      'Choose the person and send one line.',
    ],
  ],
  views: [
    'I judge myself by a rule I’d apply to nobody else.',
    'That’s a mood with a loud voice, not a report.',
    'I can be unfinished and still be of worth.',
  ],
};

export const other: TopicText = {
  noun: 'this situation',
  open: [
    'Which part of it is hardest right now?',
    'What about it comes back at night?',
    'When during the day do you notice it?',
    'What made it harder recently?',
    'Since when has it been like this?',
  ],
  goal: [
    'What would be good enough, for now?',
    'How would you notice it had improved?',
    'How should this look in a month?',
  ],
  small: [
    [
      'Write it down in five lines',
      'What happened, what you know, what you only suspect.',
      'Write the first two of the five lines.',
    ],
    [
      'Do the first ten minutes',
      'Just the part that lies right in front of you.',
      'Set a timer for ten minutes and begin.',
    ],
    [
      'Sort it: mine, theirs, nobody’s',
      'Three columns, two minutes each.',
      'Draw the columns and write one word in each.',
    ],
  ],
  person: [
    [
      'Tell one person you trust',
      'Not for advice. So that you aren’t alone with it.',
      'Write one line and ask for ten minutes this week.',
    ],
    [
      'Ask someone who knows this',
      'One precise question to a person with experience.',
      'Write the question in one sentence.',
    ],
  ],
  views: [
    'I can carry this and still put down a part.',
    'I don’t need the whole answer to take one step.',
    'This is hard, and it’s not everything I have.',
    'It may stay unclear for a while without going wrong.',
  ],
};
