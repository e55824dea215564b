export type Inline = { kind: 'text' | 'strong' | 'code' | 'link'; text: string; address?: string };
export type Block =
  | { kind: 'heading'; level: number; text: Inline[] }
  | { kind: 'text'; text: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'list'; items: Inline[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] };

/** The little Markdown that the pages of `docs/` are written in. Their first heading is left out. */
export function readMarkdown(source: string): Block[] {
  const text = source.replace(/<!--[\s\S]*?-->\n?/g, '').replace(/^# .*\n/, '');
  return text.split(/(^```[\s\S]*?^```$)/m).flatMap((part) => {
    const code = /^```\w*\n([\s\S]*?)\n?```$/.exec(part)?.[1];
    if (code !== undefined) return [{ kind: 'code' as const, text: code }];
    return part.split(/\n{2,}|\n(?=## )|(?<=^## .*)\n/m).flatMap(readBlock);
  });
}

function readBlock(raw: string): Block[] {
  const block = raw.trim();
  if (block === '') return [];
  const [, marks, title] = /^(#+) (.*)$/.exec(block) ?? [];
  if (marks && title) return [{ kind: 'heading', level: marks.length, text: readInline(title) }];
  if (block.startsWith('- ')) {
    return [
      {
        kind: 'list',
        items: block
          .split(/\n?^- /m)
          .slice(1)
          .map(readInline),
      },
    ];
  }
  const table = block.indexOf('\n|');
  if (block.startsWith('|')) return [readTable(block)];
  if (table > 0) return [...readBlock(block.slice(0, table)), readTable(block.slice(table + 1))];
  return [{ kind: 'text', text: readInline(block) }];
}

function readTable(block: string): Block {
  const lines = block.split('\n').map((line) => line.replace(/^\||\|$/g, '').split('|'));
  const [head = [], , ...rows] = lines.map((cells) => cells.map((cell) => readInline(cell.trim())));
  return { kind: 'table', head, rows };
}

/** Links into the repository lead nowhere on the web: their words stay. */
function readInline(text: string): Inline[] {
  return text
    .split(/(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]+\))/)
    .filter((part) => part !== '')
    .map((part): Inline => {
      if (part.startsWith('**')) return { kind: 'strong', text: part.slice(2, -2) };
      if (part.startsWith('`')) return { kind: 'code', text: part.slice(1, -1) };
      const [, words, address] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? [];
      if (words && address?.startsWith('https:')) return { kind: 'link', text: words, address };
      return { kind: 'text', text: words ?? part };
    });
}
