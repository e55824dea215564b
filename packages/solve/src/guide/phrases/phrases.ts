/*
 * The shape of the guide's wording. Slots: {q} a quote of the person (with its marks), {y} a clause
 * turned to "you", {feeling}, {a}, {b}, {n}, {list}, {if}, {then}, {act}, {place}, {step}, {fact},
 * {goal}, {idea}. Between slots a frame stays short or has many siblings, so that no sentence
 * sounds like a form in every conversation.
 */
import type { OptionText, TopicId, TopicText } from './topic-text.ts';

export type { OptionText, TopicId, TopicText } from './topic-text.ts';

type Pool = readonly string[];

/** Frames with a quote `{q}` and frames with the clause turned to "you", `{y}`. */
export type Reflections = { quoted: Pool; told: Pool };

export type ReceivePhrases = Record<
  | 'wordless'
  | 'feeling'
  | 'named'
  | 'beside'
  | 'close'
  | 'start'
  | 'again'
  | 'unnamed'
  | 'several'
  | 'long'
  | 'corrected'
  | 'denied'
  | 'listening'
  | 'listenEnd'
  | 'glad',
  Pool
> &
  Record<'reflect' | 'answer', Reflections>;

export type ClarifyPhrases = Record<
  | 'bare'
  | 'several'
  | 'goal'
  | 'goalHeard'
  | 'obstacle'
  | 'control'
  | 'controlHeard'
  | 'close'
  | 'easierGoal'
  | 'easierObstacle'
  | 'defaultGoal'
  | 'coping'
  | 'corrected'
  | 'added',
  Pool
> &
  Record<'open' | 'obstacleHeard', Reflections>;

export type ReframePhrases = Record<
  | 'thought'
  | 'evidence'
  | 'askThought'
  | 'scene'
  | 'restated'
  | 'noEvidence'
  | 'offer'
  | 'offerFact'
  | 'offerGoal'
  | 'offerBare'
  | 'pick'
  | 'chosen'
  | 'own'
  | 'declined'
  | 'undecided'
  | 'stands'
  | 'withFact'
  | 'close',
  Pool
> &
  Record<'evidenceHeard', Reflections>;

type ByThought = Record<'others' | 'guilt' | 'self' | 'future' | 'duty' | 'plain', Pool>;

/** Views in the first person: with something that happened, with the goal, or with neither. */
export type ViewPhrases = Record<'fact' | 'goal' | 'bare', ByThought>;

export type OptionsPhrases = Record<
  | 'open'
  | 'bare'
  | 'askIdea'
  | 'ideaHeard'
  | 'noIdea'
  | 'overview'
  | 'kindOwn'
  | 'kindSmall'
  | 'kindPerson'
  | 'kindWait'
  | 'listComma'
  | 'listLast'
  | 'counts'
  | 'pick'
  | 'chosen'
  | 'chosenOwn'
  | 'close'
  | 'none'
  | 'unclear'
  | 'serves'
  | 'whyNone'
  | 'ownDetail'
  | 'ownFirst'
  | 'smallTie'
  | 'personTie'
  | 'waitTie'
  | 'ownPros'
  | 'ownCons'
  | 'smallPros'
  | 'smallCons'
  | 'personPros'
  | 'personCons'
  | 'waitPros'
  | 'waitCons'
  | 'askKnown'
  | 'ownAdded',
  Pool
> & {
  wait: readonly OptionText[];
  /** For what cannot be changed now: something that eases, somebody beside it. */
  coping: { small: readonly OptionText[]; person: readonly OptionText[] };
};

export type CommitPhrases = Record<
  | 'open'
  | 'unchosen'
  | 'askWhen'
  | 'askWhenAgain'
  | 'whenHeard'
  | 'whereHeard'
  | 'whenOpen'
  | 'askObstacle'
  | 'obstacleHeard'
  | 'plan'
  | 'askSure'
  | 'askSureAgain'
  | 'sure'
  | 'smaller'
  | 'summary'
  | 'dayOpen'
  | 'affirm'
  | 'end'
  | 'tiny'
  | 'ownAct'
  | 'ifStuck'
  | 'defaultWhen'
  | 'defaultObstacle'
  | 'thenTime'
  | 'thenTired'
  | 'thenFear'
  | 'thenForget'
  | 'thenPlain'
  | 'askObstacleKnown'
  | 'noPlan'
  | 'tinyTalk'
  | 'ownActShort',
  Pool
>;
export type AsidePhrases = Record<
  | 'nature'
  | 'advice'
  | 'question'
  | 'why'
  | 'unsure'
  | 'skip'
  | 'listen'
  | 'anger'
  | 'reassure'
  | 'reassureAgain',
  Pool
>;

export type Phrases = {
  marks: readonly [open: string, close: string];
  /** Between sentences: a space, or nothing in Chinese. */
  gap: string;
  /** End of a sentence. */
  stop: string;
  /** Turns a step of the product's wording into the person's own voice, pair by pair. */
  firstPerson: readonly (readonly [pattern: string, word: string])[];
  receive: ReceivePhrases;
  clarify: ClarifyPhrases;
  reframe: ReframePhrases;
  views: ViewPhrases;
  options: OptionsPhrases;
  commit: CommitPhrases;
  aside: AsidePhrases;
  topics: Record<TopicId, TopicText>;
};
