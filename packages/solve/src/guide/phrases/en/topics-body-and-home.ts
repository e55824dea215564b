import type { TopicText } from '../phrases.ts';

export const health: TopicText = {
  noun: 'your health or sleep',
  open: [
    'What is it like at the worst hour?',
    'What does it keep you from?',
    'When during the day is it easier?',
  ],
  goal: [
    'What would a tolerable night or day look like?',
    'What would be good enough, for your body?',
    'What would you like to be able to do again?',
  ],
  small: [
    [
      'Keep a two-line log for three days',
      'Evening: how it was, what came before. Two lines.',
      'Put paper and pen where you will see them.',
    ],
    [
      'Shift one thing in the last hour',
      'Screen away, light down, the same small order each night.',
      'Choose the one thing and prepare it now.',
    ],
  ],
  person: [
    [
      'Book a talk with a doctor',
      'They can look at what a page cannot. Take three notes along.',
      'Look up the number and its opening hours.',
    ],
    [
      'Tell someone near you',
      'One person who knows can take something off you.',
      'Write one line to that person.',
    ],
  ],
  views: [
    'My body is giving a signal, not a sentence.',
    'A bad night makes the next day harder, not impossible.',
    'I can be careful with myself without knowing the cause.',
  ],
};

export const home: TopicText = {
  noun: 'where you live',
  open: [
    'What about the place wears you down?',
    'Which hour is the worst?',
    'What bothers you most about it?',
  ],
  goal: [
    'What would make the place bearable this month?',
    'What would be good enough at home?',
    'How would you like it to be where you live?',
  ],
  small: [
    [
      'Clear one surface',
      'A table, a chair: ten minutes and no more.',
      'Set a timer and clear half of it.',
    ],
    [
      'Write down dates and times',
      'Five days of what happens when. Facts help later.',
      'Start the list with today’s entry.',
    ],
  ],
  person: [
    [
      'Write a friendly note',
      'What you notice, when, and one request.',
      'Draft the note in three lines.',
    ],
    [
      'Ask a tenants’ or local advice service',
      'Someone there knows what is usual and possible.',
      'Find the number and note its hours.',
    ],
  ],
  views: [
    'A place can be wrong for me without my having failed.',
    'It’s loud or messy now; it won’t be every year.',
    'One calm corner already changes an evening.',
  ],
};
