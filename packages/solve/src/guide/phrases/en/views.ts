import type { ViewPhrases } from '../phrases.ts';

export const viewsEn: ViewPhrases = {
  fact: {
    others: [
      '{fact} What they think of me, I can’t know from here.',
      'I don’t know what goes on in their head. I do know this: {fact}',
      '{fact} That doesn’t fit the worst explanation.',
      'There may be reasons I can’t see. And this happened too: {fact}',
    ],
    guilt: [
      '{fact} That is true as well.',
      'I had a part in it, and this is true as well: {fact}',
      'I can be sorry, and still remember this: {fact}',
    ],
    self: [
      '{fact} So it’s not the whole truth about me.',
      'I’m hard on myself here. It’s also true: {fact}',
      '{fact} I count that as well, next to what went wrong.',
      'It feels true tonight. And still: {fact}',
    ],
    future: [
      'I don’t know how it ends. What I do know: {fact}',
      '{fact} So it can also go better than I fear.',
      'I’m expecting the worst. It’s also true: {fact}',
    ],
    duty: [
      '{fact} I’m allowed to take that into account.',
      'I don’t have to do all of it. {fact}',
      '{fact} That is a good reason to ask less of myself.',
    ],
    plain: [
      '{fact} That’s part of the story too.',
      'It is hard, and this is also true: {fact}',
      '{fact} It isn’t all bad, and it isn’t all good.',
      'I tend to forget this when it’s hard: {fact}',
    ],
  },
  goal: {
    others: [
      'I can’t know what they think. I do know what I’d like: {goal}.',
      'Whatever their reasons are, I know what I want: {goal}.',
      'I’m guessing about them. What I want is surer: {goal}.',
    ],
    guilt: [
      'I can’t undo it. I can still care about this: {goal}.',
      'Part of it was mine, not all. From here I’d like this: {goal}.',
    ],
    self: [
      'That’s a hard word for someone who just wants this: {goal}.',
      'I may have failed at something. I still want this, and that says something too: {goal}.',
      'I needn’t settle what I am. I can work on this: {goal}.',
    ],
    future: [
      'I don’t know how it ends. I know what would be enough: {goal}.',
      'It isn’t decided yet, and I know where I’d like to go: {goal}.',
      'I can’t see that far. What I can aim at is this: {goal}.',
    ],
    duty: [
      'I don’t have to do everything. This would be enough: {goal}.',
      'Others want a lot. What I need counts as well: {goal}.',
    ],
    plain: [
      'It’s hard as it is. There’s still room for this: {goal}.',
      'I can’t change all of it, and I know what would help: {goal}.',
      'This is difficult, and I still want something from it: {goal}.',
    ],
  },
  bare: {
    others: [
      'I see what they do. Why they do it, I’m only guessing.',
      'They may have reasons that have nothing to do with me.',
      'It hurts, and I still don’t know their side of it.',
      'I could ask them before I decide what it means.',
    ],
    guilt: [
      'I had a part in it, and I wasn’t the only one.',
      'I did what I could see at the time. Now I see more.',
      'I can be sorry for my part without carrying everyone’s.',
      'Things like this rarely have only one cause.',
    ],
    self: [
      'I’m harder on myself than I’d be on a friend.',
      'Something went badly. That doesn’t make me a bad person.',
      'I’m judging myself on a hard stretch. I wouldn’t do that to anyone else.',
      'Some things go wrong for me and some go right, like for most people.',
    ],
    future: [
      'I don’t know yet how this ends.',
      'I’m picturing the worst. There are other ways it could go.',
      'I’ve got through hard things before without knowing how.',
      'It hasn’t happened yet, and some of it I can still influence.',
    ],
    duty: [
      'I can do a part of this well without doing all of it.',
      'If I say no once, people can usually deal with it.',
      'I’d like to help, and I have limits too.',
      'Nobody asked me to do it perfectly.',
    ],
    plain: [
      'This is hard, and it’s not the only thing in my life.',
      'I don’t have to understand all of it to take one step.',
      'I don’t know everything about this yet.',
      'It’s a bad stretch, and stretches end.',
    ],
  },
};
