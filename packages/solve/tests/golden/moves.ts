import type { Language } from '@solacore/contract';

const fields = [
  ...(['feeling', 'theme', 'problem', 'goal', 'obstacle', 'view'] as const),
  ...(['idea', 'step', 'when', 'where', 'if', 'then'] as const),
] as const;
export type Field = (typeof fields)[number];

const taps = ['goOn', 'none', 'skip', 'back', 'listen', 'work', 'stop'] as const;
type Tap = (typeof taps)[number];

/** What a person does: says something, taps something, or changes the card by hand. */
export type Move =
  | { kind: 'says'; name: string; text: string }
  | { kind: 'taps'; tap: Tap }
  | { kind: 'chooses'; place: number }
  | { kind: 'changes'; field: Field; text: string };

type Words = Record<Tap, string> & { chooses: string; changes: string };

const moveWords: Record<Language, Words> = {
  en: {
    goOn: 'goes on',
    none: 'chooses none',
    skip: 'skips',
    back: 'goes back',
    listen: 'only wants to be heard',
    work: 'wants to work on it',
    stop: 'stops here',
    chooses: 'chooses',
    changes: 'changes',
  },
  es: {
    goOn: 'sigue',
    none: 'no elige nada',
    skip: 'se lo salta',
    back: 'vuelve atrás',
    listen: 'solo quiere que le escuchen',
    work: 'quiere trabajarlo',
    stop: 'lo deja aquí',
    chooses: 'elige',
    changes: 'cambia',
  },
  zh: {
    goOn: '继续',
    none: '都不选',
    skip: '跳过',
    back: '返回',
    listen: '只想有人听',
    work: '想一起想办法',
    stop: '就到这里',
    chooses: '选',
    changes: '改',
  },
};

/** A line after `→`; throws on one that says nothing known. */
export function readTap(line: string, lang: Language): Move {
  const words = moveWords[lang];
  const tap = taps.find((name) => words[name] === line);
  if (tap !== undefined) return { kind: 'taps', tap };
  const choice = new RegExp(`^${words.chooses} (\\d)$`).exec(line)?.[1];
  if (choice !== undefined) return { kind: 'chooses', place: Number(choice) };
  const [, name, text] = new RegExp(`^${words.changes} (\\w+): (.+)$`).exec(line) ?? [];
  const field = fields.find((known) => known === name);
  if (field !== undefined && text !== undefined) return { kind: 'changes', field, text };
  throw new Error(`No tap is called "${line}"`);
}

/** A move as it stands in the file. */
export function writeMove(move: Move, lang: Language): string {
  const words = moveWords[lang];
  if (move.kind === 'says') return `**${move.name}:** ${move.text}`;
  if (move.kind === 'taps') return `→ ${words[move.tap]}`;
  if (move.kind === 'chooses') return `→ ${words.chooses} ${move.place}`;
  return `→ ${words.changes} ${move.field}: ${move.text}`;
}
