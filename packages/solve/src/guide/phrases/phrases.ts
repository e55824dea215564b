/*
 * The shape of the guide's wording. Slots: {q} a quote of the person (with its marks), {feeling},
 * {a}, {b}, {n}, {if}, {then}, {when}, {where}, {step}, {fact}, {topic}. Between slots a frame stays
 * under eight words, so that no sentence sounds like a form in every conversation.
 */

/** An option: what it is called, what it looks like, its first few minutes. */
export type OptionText = readonly [title: string, detail: string, first: string];

export type TopicId =
  | 'overload'
  | 'job'
  | 'boss'
  | 'study'
  | 'money'
  | 'partner'
  | 'family'
  | 'friends'
  | 'lonely'
  | 'grief'
  | 'health'
  | 'home'
  | 'decision'
  | 'habit'
  | 'self'
  | 'other';

export type TopicText = {
  noun: string;
  /** Questions of the first step: which part weighs most. */
  open: readonly string[];
  /** Questions for what would be good enough. */
  goal: readonly string[];
  small: readonly OptionText[];
  person: readonly OptionText[];
  /** Views in the first person: sober, about this topic. */
  views: readonly string[];
};

type Pool = readonly string[];

export type ReceivePhrases = Record<
  'reflect' | 'wordless' | 'feeling' | 'answer' | 'named' | 'close' | 'start' | 'again' | 'unnamed',
  Pool
>;
export type ClarifyPhrases = Record<
  | 'open'
  | 'bare'
  | 'which'
  | 'goalHeard'
  | 'beside'
  | 'obstacle'
  | 'obstacleHeard'
  | 'close'
  | 'easierGoal'
  | 'easierObstacle'
  | 'defaultGoal'
  | 'want',
  Pool
>;
export type ReframePhrases = Record<
  | 'thought'
  | 'evidence'
  | 'askThought'
  | 'scene'
  | 'evidenceHeard'
  | 'noEvidence'
  | 'offer'
  | 'pick'
  | 'chosen'
  | 'own'
  | 'declined'
  | 'undecided'
  | 'stands'
  | 'close'
  | 'viewOthers'
  | 'viewSelf'
  | 'viewFuture'
  | 'viewDuty'
  | 'viewPlain'
  | 'viewBare',
  Pool
>;
export type OptionsPhrases = Record<
  | 'open'
  | 'bare'
  | 'askIdea'
  | 'ideaHeard'
  | 'noIdea'
  | 'lead'
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
  | 'waitCons',
  Pool
> & { wait: readonly OptionText[] };
export type CommitPhrases = Record<
  | 'open'
  | 'unchosen'
  | 'askWhen'
  | 'whenHeard'
  | 'whenOpen'
  | 'askObstacle'
  | 'obstacleHeard'
  | 'plan'
  | 'askSure'
  | 'sure'
  | 'smaller'
  | 'summary'
  | 'affirm'
  | 'end'
  | 'tiny'
  | 'ifDirect'
  | 'ifNoun'
  | 'defaultWhen'
  | 'defaultWhere'
  | 'defaultObstacle'
  | 'thenTime'
  | 'thenTired'
  | 'thenFear'
  | 'thenForget'
  | 'thenOthers'
  | 'thenPlain',
  Pool
>;
export type AsidePhrases = Record<'nature' | 'advice' | 'unsure' | 'skip' | 'listen', Pool>;

export type Phrases = {
  marks: readonly [open: string, close: string];
  /** Between sentences: a space, or nothing in Chinese. */
  gap: string;
  /** End of a sentence. */
  stop: string;
  receive: ReceivePhrases;
  clarify: ClarifyPhrases;
  reframe: ReframePhrases;
  options: OptionsPhrases;
  commit: CommitPhrases;
  aside: AsidePhrases;
  topics: Record<TopicId, TopicText>;
};
