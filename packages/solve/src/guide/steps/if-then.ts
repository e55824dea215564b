import { clip } from '../reading/clip.ts';
import type { Voice } from '../voice.ts';

const obstacleSigns = [
  ['thenTired', /tired|exhaust|energy|sleep|cansa|agota|energ|sueño|累|困|没力气|没精神/],
  [
    'thenFear',
    /afraid|scared|fear|nervous|anxi|embarrass|asham|worr|panic|fr(?:ee|o)ze|go red|miedo|nervi|vergüenza|ansi|bloque|temor|roj[oa]|怕|紧张|焦虑|尴尬|不好意思|不敢|脸红|僵住/,
  ],
  ['thenForget', /forg[eo]t|remember|olvid|acord|忘/],
  [
    'thenTime',
    /\btime|busy|late|meeting|overtime|schedule|hurry|tiempo|ocupad|reuni[óo]n|tarde|prisa|horas|没时间|忙|加班|开会|来不及|晚/,
  ],
  [
    'thenOthers',
    /\b(he|she|they|boss|people|someone|partner|mother|father|friend|kids?|colleague)\b|<person|jef[ea]|pareja|madre|padre|herman|amig|compañer|ell[oa]s|alguien|niñ|hij|他|她|老板|领导|同事|妈|爸|老公|老婆|朋友|孩子|室友|别人/,
  ],
] as const;

const directStart = {
  en: /^(i|i'm|i've|my|he|she|they|it|it's|we|you|there|people|someone|nobody|<person_\d+>)\b/,
  es: /^(estoy|tengo|no tengo|hay|no hay|me siento|no s[ée]|me da|me falta|no puedo|llego|no llego|se me|pierdo|siento|me distraigo|me pongo|me bloqueo|me olvido|me entra)(?=\s)/,
} as const;

function lowered(text: string): string {
  if (/^(I\b|<|[A-Z]{2})/.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The if-then plan of an obstacle: both halves without "if" and "then". */
export function ifThenPlan(obstacle: string, voice: Voice): { if: string; then: string } {
  const { commit: pools } = voice.phrases;
  const bare = lowered(clip(obstacle.replace(/[.!?。！？;；]+$/g, ''), 300));
  const lower = bare.toLowerCase().replaceAll('’', "'");
  const isDirect = directStart.en.test(lower) || directStart.es.test(lower);
  const frames = isDirect ? pools.ifDirect : pools.ifNoun;
  const sign = obstacleSigns.find(([, pattern]) => pattern.test(lower))?.[0] ?? 'thenPlain';
  return {
    if: voice.settle('if', frames, { x: bare }),
    then: voice.settle('then', pools[sign]),
  };
}
