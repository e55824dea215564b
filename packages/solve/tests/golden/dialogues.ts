import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '@solacore/contract';
import { cardText } from './card-text.ts';
import { labels } from './labels.ts';
import { type Move, writeMove } from './moves.ts';
import { parseScript } from './parse-script.ts';
import { type Beat, type Played, play } from './play.ts';

export type GoldenDialogue = Played & {
  name: string;
  path: string;
  moves: Move[];
  /** The file as it is to be. */
  written: string;
};

/** The golden dialogues of a language, played anew, in the order of their names. */
export function goldenDialogues(lang: Language): GoldenDialogue[] {
  const folder = new URL(`./${lang}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.toSorted().map((name) => {
    const { pathname: path } = new URL(name, folder);
    const script = parseScript(readFileSync(path, 'utf8'), lang);
    const played = play(script.moves, lang);
    const head = [`# ${script.title}`, script.intro].filter((text) => text !== '');
    const written = `${[...head, ...played.beats.flatMap((beat) => beatText(beat, lang))].join('\n\n')}\n`;
    return { ...played, name: name.replace('.md', ''), path, moves: script.moves, written };
  });
}

function beatText(beat: Beat, lang: Language): string[] {
  if (beat.kind === 'move') return [writeMove(beat.move, lang)];
  if (beat.kind === 'step') return [`## ${labels[lang].steps[beat.step]}`];
  const { turn, state } = beat;
  const isOffer = turn.step === 'reframe' || turn.step === 'options';
  const hasCard = turn.complete || (isOffer && state[turn.step] !== undefined);
  const card = hasCard ? cardText(turn.step, state, lang) : '';
  return [`**${labels[lang].guide}:** ${turn.text}`, ...(card === '' ? [] : [card])];
}
