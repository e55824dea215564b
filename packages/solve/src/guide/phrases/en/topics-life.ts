import type { TopicText } from '../phrases.ts';

export const health: TopicText = {
  noun: 'your health or sleep',
  open: [
    'What is it like at its worst hour?',
    'What does it keep you from?',
    'When during the day is it easier?',
  ],
  goal: [
    'What would a tolerable night or day be?',
    'Which small change would you notice first?',
    'What would you like to be able to do?',
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
    'Which room or hour is the worst?',
    'What did you try at home so far?',
  ],
  goal: [
    'What would make the place bearable this month?',
    'Which corner or hour should be quiet?',
    'What would be solved enough?',
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

export const decision: TopicText = {
  noun: 'the decision',
  open: [
    'Which side were you on this morning?',
    'What makes it hard to let one go?',
    'What are you afraid to lose?',
  ],
  goal: [
    'What should be true a year from now?',
    'By when do you want to have decided?',
    'What would a good enough choice protect?',
    'Which question would settle most of it?',
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
    'What does it give you, if only briefly?',
  ],
  goal: [
    'What would be a realistic good day?',
    'How little would still count as doing it?',
    'What would you do with the time?',
  ],
  small: [
    [
      'Start for two minutes',
      'Set a timer, begin, and you may stop when it rings.',
      'Lay out what you need and set the timer.',
    ],
    [
      'Put one obstacle before it',
      'The phone in another room, the app signed out.',
      'Choose the other place for the phone.',
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

export const self: TopicText = {
  noun: 'how you see yourself',
  open: [
    'When was this voice loudest lately?',
    'What set it off this time?',
    'Compared with whom does it get worse?',
  ],
  goal: [
    'How would you like to speak to yourself?',
    'What would you dare with a little more ease?',
    'What would be a kinder measure?',
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
    'Which part of it presses most now?',
    'What about it comes back at night?',
    'Where do you notice it during the day?',
    'What made it heavier recently?',
    'Since when has it been like this?',
  ],
  goal: [
    'What would be good enough, for now?',
    'How would you notice it had improved?',
    'What would be different on Friday?',
    'What is the least that would help?',
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
      'Write one line: do you have ten minutes this week?',
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
