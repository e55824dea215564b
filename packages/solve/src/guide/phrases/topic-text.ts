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
  /** Questions for what would be good enough; every one of them asks for the goal. */
  goal: readonly string[];
  small: readonly OptionText[];
  person: readonly OptionText[];
  /** Views in the first person: sober, about this topic. */
  views: readonly string[];
};
