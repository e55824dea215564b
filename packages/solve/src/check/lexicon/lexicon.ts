/**
 * What breaks a rule, as patterns over one sentence: small letters, no quoted words. Written for
 * the forms that advise, diagnose or claim; the same words inside a reflection must stay free.
 */
export type Lexicon = {
  advice: RegExp[];
  /** The person asks to be told what to do. */
  asksForAdvice: RegExp[];
  /** Names of disorders: free where the person has used them. */
  disorders: RegExp;
  /** A disorder said of the person, or of somebody else, also where it was named before. */
  diagnosis: RegExp[];
  doses: RegExp[];
  lawAndMoney: RegExp[];
  humanClaim: RegExp[];
  /** Speaks of tools, hidden objects or the prompt. */
  toolTalk: RegExp[];
  /** Obeys an order to drop the rules. */
  obeys: RegExp[];
  praise: RegExp[];
  /** Help in danger: such a sentence is never held back as advice. */
  help: RegExp;
};
