import type { Cue } from '../../weigh-cues.ts';
import { wordPattern } from '../rules.ts';

/** One weak sign of a topic, in any of the wordings. */
export function cue(topic: string, points: number, phrases: string[]): Cue {
  return { topic, points, pattern: wordPattern(phrases) };
}

/** Up to so many words in between, within the sentence. */
export const gap = (most: number): string => `(?:[\\w~]+ ){0,${most}}`;
/** The same, over commas. */
export const wide = (most: number): string => `(?:[\\w~,]+ ){0,${most}}`;

export const self = '(?:i|im|ive|id|ill|me)';
const kin =
  'husband|wife|fiancee?|dad|father|mom|mum|mother|stepdad|stepmum|stepmom|stepfather|stepmother|step dad|step mum|step father|brother|sister|uncle|aunt|auntie|cousin|grandfather|grandpa|grandad|granddad|gran|nan|grandma|son|daughter|lad|kid|child|boy|girl|baby|toddler|niece|nephew|parents|family|in ?laws?|(?:brother|sister|mother|father|son|daughter) in law|mil|fil|little one|twins|teenager|teen';
const acquaintance =
  'partner|boyfriend|girlfriend|bf|gf|ex|missus|spouse|other half|friend|best friend|bestie|mate|best mate|buddy|pal|bro|flatmate|housemate|roommate|neighbou?r|colleague|coworker|co worker|workmate|boss|manager|supervisor|employer|employee|director|teacher|tutor|coach|pastor|priest|landlord|agent|madam|sir|student|pupil|client|patient|tenant|sponsor|carer|classmate|team lead|intern|lodger|guy|man|woman|fella|someone|somebody|person|barista|nanny|au pair|maid|helper|nurse|driver';
/** A person by name of the tie, with or without "my". */
export const person = `(?:(?:my|his|her|the|our|their|a|your|an) )?(?:own |ex |young |old |little |older |younger |elder |big |late |best |step ?|18 |1\\d |\\d yo |\\d year old )?(?:${kin}|${acquaintance})s?(?: s)?`;
export const closePerson = `(?:(?:my|his|her|our|their) )?(?:ex |step ?)?(?:${kin}|partner|boyfriend|girlfriend|ex|spouse|boss|manager|supervisor|employer|coach|teacher|landlord|madam|flatmate|housemate|roommate|neighbou?r|carer|pastor|priest|director|colleague|coworker|tutor)s?`;

/** To take one's own life, as one says it oneself. */
export const killMyself = `(?:(?:kill(?:ing)?|hang(?:ing)?|shoot(?:ing)?|drown(?:ing)?|poison(?:ing)?|gas(?:sing)?|suffocat(?:e|ing)|strangl(?:e|ing)|asphyxiat(?:e|ing)|electrocut(?:e|ing)|stab(?:bing)?|off(?:ing)?|end(?:ing)?|unaliv(?:e|ing)|neck(?:ing)?|eras(?:e|ing)|murder(?:ing)?|slaughter(?:ing)?|delet(?:e|ing)|eliminat(?:e|ing)|terminat(?:e|ing)|execut(?:e|ing)|euthani[sz](?:e|ing)) (?:\\w+ )?myself(?! (?:from the|laughing|in the foot|with laughter|up|off the (?:list|group)))|top(?:ping)? myself(?! up)|do(?:ing)? (?:away with myself|myself in)|finish(?:ing)? myself(?: off)?|mak(?:e|ing) away with myself|put(?:ting)? myself (?:out of my misery|to sleep|down|in the ground)|bleed(?:ing)? (?:myself )?(?:out|to death)|tak(?:e|ing) my own life|tak(?:e|ing) my life(?! (?:back|in|into|seriously|savings|story|and turn|forward|as|to the|up|for granted))|end(?:ing)? (?:my (?:own )?(?:life|existence|days|suffering|misery)|it all)|commit(?:ting)? (?:suicide|scuicide)|go(?:ing)? through with (?:suicide|killing)|(?:blow(?:ing)?|shoot(?:ing)?) (?:my )?(?:\\w+ )?(?:brains?|head|face) ?(?:out|off)?|slit(?:ting)? (?:my|both) \\w+|slash(?:ing)? (?:my|both) \\w+|eat(?:ing)? (?:a bullet|my gun)|swallow(?:ing)? a bullet|jump(?:ing)? to my death|starv(?:e|ing) (?:myself )?to death|drink(?:ing)? myself to death|go(?:ing)? to sleep forever|overdos(?:e|ing)|suicide)`;

/** To be dead, as a wish. */
export const beDead =
  '(?:die(?! (?:of (?:laugh|embarrass|shame|boredom|curios|cringe)|laughing|hard|inside|for|down|from (?:embarrass|cringe|laugh)))|be dead|be (?:six feet|6 feet|six foot) under|be in (?:my|a|the) (?:grave|coffin|ground)|be buried|be no more|be nothing|stop (?:breathing|living|existing|being alive|being)|cease(?: to exist| existing| being)?|not (?:exist|be alive|be here|live|breathe|be anywhere)|never (?:exist|wake up|wake)|drop dead|perish|be gone forever|be done with (?:life|living)|leave (?:this|the) (?:world|planet|earth|life)(?! of)|depart this (?:life|world)|sleep forever|end (?:it|everything|things)(?: all)?(?= ?[.,]|$| tonight| now| for good| before| so bad| but| because))';
