import { readFileSync } from 'node:fs';
import { type Language, type Step, steps } from '@solacore/contract';

/** Golden dialogues of the method: written by hand for the person, played for the guide. */
const sources: Record<Language, { file: string; guide: string; names: Record<string, string> }> = {
  en: { file: '01-the-report', guide: 'Guide', names: { PERSON_1: 'Daniel' } },
  es: { file: '01-turnos-dobles', guide: 'Guía', names: { PERSON_1: 'Inés' } },
  zh: { file: '01-three-weekends', guide: '向导', names: { PERSON_1: '陈立' } },
};

export type Piece = { text: string; stands?: string };
export type Row = { label: string; text: string };
/** What the person said, what the guide said, or the card that came of it. */
export type Beat = { by: 'person' | 'guide' | 'card'; text?: Piece[]; rows?: Row[] };
export type Dialogue = { person: string; steps: Record<Step, Beat[]> };

/** A session as it was played, with the names put back that were hidden on its way. */
export function readDialogue(lang: Language): Dialogue {
  const { file, guide, names } = sources[lang];
  const folder = '../../../packages/solve/tests/golden';
  const source = readFileSync(new URL(`${folder}/${lang}/${file}.md`, import.meta.url), 'utf8');
  const text = lang === 'zh' ? inChinese(source) : source;
  const [, ...parts] = text.split(/^## .*$/m);
  const person = /^\*\*([^*]+):\*\* /m.exec(text)?.[1] ?? '';
  const beatsAt = (at: number) =>
    (parts[at] ?? '').split(/\n{2,}/).flatMap((block) => readBlock(block.trim(), guide, names));
  const [receive, clarify, reframe, options, commit] = steps.map((_step, at) => beatsAt(at));
  if (!receive || !clarify || !reframe || !options || !commit) throw new Error('not five steps');
  return { person, steps: { receive, clarify, reframe, options, commit } };
}

/** The cards of the golden files carry the signs and units of English. */
const inChinese = (text: string) =>
  text
    .replace(/ \(([^()\n]*)\)/g, '（$1）')
    .replace(/(\p{Script=Han}), ?/gu, '$1，')
    .replace(/; ?(\d+) min/g, '；$1 分钟');

function readBlock(block: string, guide: string, names: Record<string, string>): Beat[] {
  if (block.startsWith('>')) return [{ by: 'card', rows: readCard(block, names) }];
  const [, name, said] = /^\*\*([^*]+):\*\* ([\s\S]+)$/.exec(block) ?? [];
  if (name === undefined || said === undefined) return [];
  return [{ by: name === guide ? 'guide' : 'person', text: piecesOf(said, names) }];
}

/** `> **label** text`; a line may hold two of them, as “If … then I will …” does. */
function readCard(block: string, names: Record<string, string>): Row[] {
  return block
    .split('\n')
    .flatMap((line) => [...line.matchAll(/\*\*([^*]+)\*\*([^*]*)/g)])
    .map(([, label = '', text = '']) => ({ label, text: plain(text, names) }));
}

function plain(text: string, names: Record<string, string>): string {
  const tidy = text
    .replace(/^ ·/, '')
    .trim()
    .replace(/[,，]$/, '');
  return piecesOf(tidy, names)
    .map((piece) => piece.text)
    .join('');
}

/** The words, with each hidden name and what stood for it while it was sent. */
function piecesOf(text: string, names: Record<string, string>): Piece[] {
  return text.split(/(<[A-Z]+_\d+>)/).flatMap((part) => {
    const placeholder = /^<([A-Z]+_\d+)>$/.exec(part)?.[1];
    if (placeholder) return [{ text: names[placeholder] ?? part, stands: placeholder }];
    return part === '' ? [] : [{ text: part }];
  });
}
