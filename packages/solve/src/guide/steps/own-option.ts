import type { SolveOption } from '@solacore/contract';
import { clausesOf, sentencesOf } from '../reading/clauses.ts';
import { clip } from '../reading/clip.ts';
import { cues, hasCue } from '../reading/cues.ts';
import type { Reading } from '../reading/reading.ts';
import { toldIdea } from '../reading/told-after.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';

/** Longest title in words; of a longer sentence the first clause is one. */
const titleWords = 18;

/** The person's idea without what only announces it: of several sentences the one that is a deed. */
function ownTitle(idea: string, { lang }: Reading): { title: string; rest: string } {
  const { hedge, shortAct } = cues[lang];
  const plain = (text: string) => text.replace(announced, '').replace(/[.!?。！？\s]+$/, '');
  const bare = (text: string) => plain(text).replace(hedge, '');
  const sentences = sentencesOf(idea).filter((text) => !/[?？]$/.test(text));
  const whole = sentences.filter((text) => plain(text) !== '');
  const told = whole.length > 0 ? whole : [idea];
  const isHedged = (text: string) => bare(text) !== plain(text) && bare(text) !== '';
  const named = lang === 'zh' && !told.some(isHedged) ? toldIdea(idea, lang) : undefined;
  if (named !== undefined) {
    const rest = told.find((text) => text.includes(named)) ?? '';
    return { title: clip(named, 150), rest };
  }
  const deed =
    told.find(isHedged) ??
    told.find((text) => shortAct.test(plain(text).toLowerCase())) ??
    told[0] ??
    idea;
  const short =
    countWords(deed) <= titleWords ? bare(deed) : bare(clausesOf(bare(deed), lang)[0] ?? deed);
  const said = short === '' ? deed : short;
  const upper = said.startsWith('<') ? said : said.charAt(0).toUpperCase() + said.slice(1);
  const rest = told.filter((text) => text !== deed).join(lang === 'zh' ? '' : ' ');
  return { title: clip(upper, 150), rest };
}

/** "I told you: …", "as I said, …", "fine, …". */
const announced =
  /^(?:(?:fine|ok|okay|well|then|bueno|vale|pues|好吧?|行)[\s,.，。]+)?(?:(?:as |like )?i(?:'ve)? (?:already |just )?(?:told you|said)|ya te (?:lo )?(?:dije|he dicho)|como (?:ya )?(?:te )?(?:dije|he dicho)|我(?:刚才|前面)?(?:说过|说了))?[\s:,，：.]*/i;

/** What the person thought of themselves, under their own words. */
export function ownOption(idea: string, reading: Reading, voice: Voice): SolveOption {
  const { options: pools } = voice.phrases;
  const { title, rest } = ownTitle(idea, reading);
  const frame = hasCue(title, 'shortAct') ? '' : voice.settle('ownDetail', pools.ownDetail);
  const detail = rest === '' ? frame : rest;
  return {
    id: 'own',
    title,
    detail: clip(detail, 500),
    pros: [voice.settle('ownPros', pools.ownPros)],
    cons: [voice.settle('ownCons', pools.ownCons)],
    effort: 'med',
    firstEffect: 'week',
    inControl: true,
    source: 'user',
  };
}

const mostOptions = 6;

/** A further idea of the person, before the others. */
export function withIdea(
  items: SolveOption[],
  reading: Reading,
  voice: Voice,
): { all: SolveOption[]; added: SolveOption } {
  const isTaken = items.some(({ id }) => id === 'own');
  const idea = ownOption(reading.current.text, reading, voice);
  const added = isTaken ? { ...idea, id: 'own-again' } : idea;
  return { all: [added, ...items].slice(0, mostOptions), added };
}
