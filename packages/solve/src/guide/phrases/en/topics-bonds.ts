import type { TopicText } from '../phrases.ts';

export const partner: TopicText = {
  noun: 'your relationship',
  open: [
    'Which moment between you stays with you?',
    'What hurts most about it right now?',
    'What is different between you now?',
  ],
  goal: [
    'What would a good evening between you look like?',
    'What would be good enough between you two?',
    'How would you like it to be between you?',
  ],
  small: [
    [
      'Write the sentence you didn’t say',
      'For you only. It shows what you really need.',
      'Write that one sentence on paper, unsent.',
    ],
    [
      'One evening without the topic',
      'Do something ordinary together or alone, and leave it aside.',
      'Choose the evening and note it.',
    ],
  ],
  person: [
    [
      'Ask for a quiet quarter of an hour',
      'No verdicts: each says one thing they need.',
      'Write one message that asks for fifteen minutes.',
    ],
    [
      'Tell one friend how it really is',
      'Not for advice. So that someone knows.',
      'Write to the friend and ask for some time this week.',
    ],
  ],
  views: [
    'It hurts because it matters, and that’s no weakness.',
    'We see it differently; neither of us has the whole.',
    'I can say what I need without winning.',
  ],
};

export const family: TopicText = {
  noun: 'your family',
  open: [
    'Which moment with them stays with you most?',
    'What hurts most about it right now?',
    'What about it follows you through the day?',
  ],
  goal: [
    'What would an easier week with them look like?',
    'What would be good enough between you, for now?',
    'How would you like it to be with your family?',
  ],
  small: [
    [
      'Choose one thing you won’t discuss',
      'One subject that you leave aside this week, kindly.',
      'Write the polite sentence that closes the subject.',
    ],
    [
      'Take twenty minutes that are yours',
      'Door closed or outside, without explaining.',
      'Decide the twenty minutes and tell one person.',
    ],
  ],
  person: [
    [
      'Talk to the calmest one first',
      'Begin with the family member who listens best.',
      'Send them one line and ask to talk on Sunday.',
    ],
    [
      'Ask for one concrete bit of help',
      'A named task, a day, a person.',
      'Write who does what, in one line.',
    ],
  ],
  views: [
    'I can love them and still say no to this.',
    'They carry their own worries; not all of it is about me.',
    'I’m one part of the family, not its repair service.',
  ],
};

export const friends: TopicText = {
  noun: 'a friendship',
  open: [
    'What happened between you, as you saw it?',
    'Which moment hurts most?',
    'What do you miss about how it was?',
  ],
  goal: [
    'What would be good enough between you?',
    'How would you like it to be between you?',
    'If it were good again, how would it be?',
  ],
  small: [
    [
      'Draft a message and leave it overnight',
      'Three lines, no reproach, read again tomorrow.',
      'Write the three lines without sending them.',
    ],
    [
      'Note what you actually know',
      'What was said, what you concluded. Two columns.',
      'Write one line in each of two columns.',
    ],
  ],
  person: [
    [
      'Suggest something short',
      'A coffee, a walk, half an hour: easy to accept.',
      'Write one line with a day and a place.',
    ],
    [
      'Ask them directly, once',
      'One question without accusation, then wait.',
      'Write the question in one sentence.',
    ],
  ],
  views: [
    'Silence has many reasons, and I know only one side.',
    'A friendship can be thin for a while and still hold.',
    'I can reach out once without begging.',
  ],
};
