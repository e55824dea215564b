/** Signs in what a person writes, in lower case. */
export type CueSet = {
  /** The whole message says yes, hello or go on. */
  agreement: RegExp;
  unsure: RegExp;
  skip: RegExp;
  listen: RegExp;
  /** "Are you a robot?" */
  nature: RegExp;
  /** "What should I do?" */
  advice: RegExp;
  /** A question back to the guide: "why do you ask?" */
  question: RegExp;
  /** A guess, a prediction or a judgement rather than something that happened. */
  guess: RegExp;
  /** "Always", "never", "everyone". */
  absolute: RegExp;
  self: RegExp;
  others: RegExp;
  future: RegExp;
  duty: RegExp;
  /** The text after it is what the person wants. */
  goal: RegExp;
  /** The text after it is what stands in the way. */
  obstacle: RegExp;
  /** Reads like something that may come between: "I might put it off". */
  hindrance: RegExp;
  outOfHands: RegExp;
  /** "That's up to me", "partly": how much of it is in their hands. */
  inHands: RegExp;
  partly: RegExp;
  selfBlame: RegExp;
  injustice: RegExp;
  accurate: RegExp;
  none: RegExp;
  mine: RegExp;
  /** Words for first to fourth, in order. */
  ordinals: RegExp[];
  time: RegExp;
  place: RegExp;
  /** Words at the start of a clause that a quote does without. */
  leading: RegExp;
  greeting: RegExp;
  joint: RegExp;
  /** More than one problem in one message. */
  several: RegExp;
  /** "Maybe I could …": what a title does without. */
  hedge: RegExp;
  /** Anger at the guide: "this is useless, you're a bot". */
  anger: RegExp;
  /** Asks the guide what it cannot know: "do you think she is angry with me?" */
  reassure: RegExp;
  /** The person has said what they wanted to say. */
  done: RegExp;
  /** "No, not sad": the guessed feeling was wrong. */
  denial: RegExp;
  /** The person names something they could do: "I want to ask the owner". */
  idea: RegExp;
  /** Something that took place, rather than a way to see it. */
  happened: RegExp;
  /** Begins with something that takes minutes and needs no first part. */
  shortAct: RegExp;
  /** Something said or written to a person. */
  talkAct: RegExp;
  /** The person's own way to see it: "I would say …", "maybe I …". */
  ownView: RegExp;
};
