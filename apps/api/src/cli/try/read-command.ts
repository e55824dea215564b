const commands = [
  'next',
  'back',
  'skip',
  'listen',
  'work',
  'edit',
  'choose',
  'none',
  'safe',
  'help',
  'quit',
] as const;
type CommandName = (typeof commands)[number];

export type Line =
  | { kind: 'words'; words: string }
  | { kind: CommandName; rest: string }
  | { kind: 'unknown' };

/** One line of the person: a command begins with a slash, an empty line goes on. */
export function readLine(line: string): Line {
  const text = line.trim();
  if (text === '') return { kind: 'next', rest: '' };
  if (!text.startsWith('/')) return { kind: 'words', words: text };
  const [name = '', ...rest] = text.slice(1).split(/\s+/);
  const kind = commands.find((known) => known === name.toLowerCase());
  return kind ? { kind, rest: rest.join(' ') } : { kind: 'unknown' };
}
