import type { GoodReply } from './good-reply.ts';

/** Replies as a careful person would write them: none of them may be cut or changed. */
export const goodEn: GoodReply[] = [
  [
    'receive',
    'Three weekends gone and I am still behind.',
    'Three weekends gone and you still feel behind. That sounds wearing. What part of it weighs most right now?',
  ],
  [
    'receive',
    'My sister has not called since mum’s birthday. She hates me.',
    'Your sister has been silent since the birthday, and the silence reads to you like hate. It sounds like hurt, or is it something else?',
  ],
  [
    'receive',
    'I should have said no to <PERSON_1> again.',
    'You feel you should have said no to <PERSON_1>, and once more you didn’t. There may be some anger at yourself in that. Which moment keeps coming back?',
  ],
  [
    'receive',
    'Just listen please',
    'Then listening is all there is to do here. You can tell it in any order, and stop whenever you like. What would you like to put down first?',
  ],
  [
    'receive',
    'I have to be up at six, the baby wakes at four, and he sleeps through all of it!',
    'You have to be up at six, the baby wakes at four, and he sleeps through it. You must be worn out, and maybe a little alone with it. Does that fit?',
  ],
  [
    'clarify',
    'The deadline moved twice and nobody agreed what to drop.',
    'So the deadline moved twice and nobody agreed what to drop. If next Friday went well enough, what would be different?',
  ],
  [
    'clarify',
    'I need to talk to my manager before Monday but I freeze.',
    'You need to talk to your manager before Monday, and you freeze. From what you describe, the words are there until she looks up. What have you tried so far?',
  ],
  [
    'clarify',
    'My doctor says it is depression, but my boss only sees missed days.',
    'You mentioned the depression, and a boss who only counts missed days. That second part is a guess so far, since she has not said it. What would she need to know for this to be easier?',
  ],
  [
    'clarify',
    'The json export failed twice and I sent the wrong file.',
    'The JSON export failed twice, and then the wrong file went out. That is what happened; that they think you careless is a guess. What would set it right?',
  ],
  [
    'clarify',
    'I owe two cards and rent goes up in January',
    'Two cards, and the rent goes up in January. A debt adviser could say what can be done about the cards; here we can look at the part that is yours. Which of the two should we take today?',
  ],
  [
    'clarify',
    'are you a real person?',
    'I am a program, not a person, and I don’t have feelings of my own. You were saying that nobody answers on Sundays. What would a good enough Sunday look like?',
  ],
  [
    'reframe',
    'I always let people down',
    '“I always let people down” feels true tonight. You also told me you closed two of three reports. Which fits better: “I let everyone down”, or “I missed one thing that mattered to me”?',
  ],
  [
    'reframe',
    'That I am a bad father because I shouted.',
    'The thought is “I am a bad father because I shouted”. What speaks for it, and what speaks against it?',
  ],
  [
    'reframe',
    'She never wrote back so she must be done with me',
    'That she has not written back is a fact; that she is done with you is a guess. If a friend told you this, what would you say to them?',
  ],
  [
    'reframe',
    'It is unfair and that is simply true',
    'It is unfair, and no other wording would make it less so. Then we leave the thought as it stands and turn to what can still be done. Is that all right for you?',
  ],
  [
    'options',
    'Maybe ask Sam for help?',
    'Asking Sam is your first idea. Two more stand beside it: one takes ten minutes alone, one waits until Friday. Which of these feels doable this week?',
  ],
  [
    'options',
    'You choose',
    'The choice stays yours, and your goal was one free evening. You could talk to Sam today, which serves that goal most directly; waiting serves it least. Which one would you stand behind?',
  ],
  [
    'commit',
    'Tuesday 9:10 at my desk',
    'Tuesday 9:10, at your desk: send Sam two lines asking which item to drop. If you catch yourself rewriting it, then you send the second draft. How sure are you, 0-10?',
  ],
  [
    'commit',
    '5',
    'A five says the step is too big as it stands. Write only the first line on Tuesday and stop there. How sure would you be of that, 0 to 10?',
  ],
  [
    'commit',
    'Yes. If <PERSON_1> is on the phone I come back at 9:30.',
    'Tuesday, 9:10, two lines to <PERSON_1>; and if he is on the phone, you come back at 9:30. You found that second half yourself, and it makes the plan hold. That is your plan.',
  ],
  [
    'receive',
    'I dont know. everything.',
    '“Everything” is a lot to carry in one word. Take your time; it need not be in order. What was the last thing, before you opened this?',
  ],
  [
    'clarify',
    'No puedo más, my landlord never answers',
    '“No puedo más”, you write, and the landlord never answers. Dr. Ruiz said at 3.30 p.m. that the form is on its way, so one part may move by itself. What is still in your hands?',
  ],
];
