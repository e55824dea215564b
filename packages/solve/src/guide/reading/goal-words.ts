import type { Language } from '@solacore/contract';
import { sentencesOf, withoutTail } from './clauses.ts';
import { clip } from './clip.ts';

function bare(goal: string): string {
  const text = clip(goal, 160).replace(/[.!?…。！？；;\s]+$/, '');
  return /^(I\b|I['’]|<|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Verbs a goal may begin with where "I want to" has been left out. */
const bareVerb =
  /^(?:finish|sleep|stop|get|be|have|know|feel|find|talk|make|keep|see|spend|go|pass|write|send|say|leave|start|pay|save|move|live|do|tell|understand|decide|learn|help|take|give|eat|call|meet|trust|enjoy|stay|ask|not (?!\w+ing\b)\w+) /;

function english(goal: string): string {
  const text = bare(goal);
  if (/^I (?:would|could)\b|^I['’]d\b(?! (?:like|want|love))/.test(text)) {
    return `If it went well enough, ${text}.`;
  }
  if (/^I (?:want|wish|need|hope)\b|^I['’]d (?:like|love)\b/.test(text)) return `${text}.`;
  if (bareVerb.test(text)) return `I want to ${text}.`;
  if (/^(?:to|that) /.test(text)) return `What I want is ${text}.`;
  if (/^(?:if|when) /.test(text)) return `It would be enough ${text}.`;
  return `Good enough would be ${/^(?:I|he|she|they|we|it)\b/.test(text) ? 'this: ' : ''}${text}.`;
}

function spanish(goal: string): string {
  const text = bare(goal);
  const upper = text.charAt(0).toUpperCase() + text.slice(1);
  if (/^(?:me (?:gustar|bastar)[íi]a|quiero|quisiera|ojal[áa]|necesito|espero)/.test(text)) {
    return `${upper}.`;
  }
  if (/^(?:yo )?(?:no )?[a-záéíóúñ]+r[íi]a\b/.test(text)) return `Si fuera bastante bien, ${text}.`;
  if (
    /^(?:yo|ella?|nosotr|no (?![a-záéíóúñ]+(?:ar|er|ir)(?:l[oae]s?|me|se)?\b)|dormimos|hablamos)/.test(
      text,
    )
  ) {
    return `Sería suficiente así: ${text}.`;
  }
  return `Me bastaría con ${text}.`;
}

function chinese(goal: string): string {
  const text = bare(goal);
  if (/就(?:够|好|行|满意|可以|知足)|，.{0,3}就|^我?(?:希望|想)/.test(text)) {
    return `${text.startsWith('希望') || text.startsWith('想') ? '我' : ''}${text}。`;
  }
  if (/^(?:朋友|工作|时间|钱|陪伴|尊重|理解|支持|自由|家)$/.test(text))
    return `只要有${text}，就够了。`;
  return `只要${text.replace(/^我?要/, '')}，就够了。`;
}

/** A goal as one sentence in the person's own first person, in their words. */
export function goalSentence(goal: string, lang: Language): string {
  return { en: english, es: spanish, zh: chinese }[lang](goal);
}

const leads = {
  en: /^(?:(?:good )?enough would be|it would be enough|i(?:'d| would) be happy with|my goal is|the goal is|ideally,?|well,?|just|maybe)[\s:,]+/i,
  es: /^(?:me bastar[íi]a con|ser[íi]a suficiente(?: con)?|mi (?:meta|objetivo) es|con|bueno,?|pues|quiz[áa]s?)[\s:,]+/i,
  zh: /^(?:我的目标是|目标是|够好就是|大概|就是|嗯)[\s:：,，]*/,
} as const;

/** A question put beside the goal is no part of it. */
function withoutQuestions(answer: string): string {
  const told = sentencesOf(answer).filter((sentence) => !/[?？]$/.test(sentence));
  return (told.length > 0 ? told.join(' ') : answer).trim();
}

/** "… would already be good enough": what only says that it is the goal. */
const ends = {
  en: /\s+would (?:already |just |really )?be (?:already )?(?:good |more than )?(?:enough|fine|nice|great|a (?:good )?start)$/i,
  es: /,?\s+(?:ya )?(?:ser[íi]a (?:suficiente|bastante)|me bastar[íi]a|estar[íi]a (?:muy )?bien)$/i,
  zh: /[，,]?就(?:已经)?(?:够|很好|挺好)(?:了)?$/,
} as const;

/** The goal without the words that only announce it ("good enough would be …"). */
export function goalWords(answer: string, lang: Language): string {
  const said = withoutQuestions(answer);
  const rest = withoutTail(said.replace(/[.!。！\s]+$/, ''))
    .replaceAll('’', "'")
    .replace(leads[lang], '')
    .replace(ends[lang], '');
  return rest.length < 4 && lang !== 'zh' ? said : rest;
}
