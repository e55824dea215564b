import type { OptionText } from '../phrases.ts';

/** Ways to wait or accept for now: title, what it looks like, its first minutes. */
export const waitEn: readonly OptionText[] = [
  [
    'Put it in a drawer',
    'Write it down, close the drawer, open it on a fixed day.',
    'Write it on one sheet and put the sheet away.',
  ],
  [
    'Let others move first',
    'You have done your part; see what comes within a week.',
    'Note in one line what you can wait for, and until when.',
  ],
  [
    'Lower the bar for a while',
    'Decide what is good enough this month, and hold to that.',
    'Write down the lower bar in one line.',
  ],
  [
    'One day off from it',
    'A whole day on which it is not your job.',
    'Pick the day and tell one person.',
  ],
  [
    'Say it is hard, and stop there',
    'No fixing: a line a day on how it was.',
    'Write today’s line.',
  ],
  [
    'Rest it until Sunday',
    'Decide that it may rest for a few days, and note when you look again.',
    'Write the day you will look at it again on a piece of paper.',
  ],
  [
    'Twenty minutes of it a day',
    'One fixed slot for worrying; outside it, you note a word and move on.',
    'Choose the slot and write down the first worry for it.',
  ],
  [
    'Accept one part for now',
    'Name the part you cannot move this month and stop pushing there.',
    'Write one sentence: this part I leave as it is for now.',
  ],
  [
    'Look after the basics first',
    'Food, sleep, a walk: three days of that before the next move.',
    'Put out what you need for one short walk.',
  ],
  [
    'Only observe it for three days',
    'Note when it gets lighter and heavier. Change nothing yet.',
    'Set up a page with three days and two columns.',
  ],
];
