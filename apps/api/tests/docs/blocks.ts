import { getTableColumns, getTableName } from 'drizzle-orm';
import { z } from 'zod';
import { keptData } from '../../src/features/account/kept-data/index.ts';
import { snakeCase } from '../../src/features/account/kept-data/kept-table.ts';

/** The text with what stands between `<!-- name: begin -->` and its end replaced. */
export function withBlock(text: string, name: string, block: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`no block ${name}`);
  return `${text.slice(0, from + begin.length)}\n${block}\n${text.slice(to)}`;
}

/** All tables as the register of kept data describes them, those of persons first. */
export function tablesBlock(): string {
  const kept = Object.values(keptData);
  const persons = kept.filter((one) => 'columns' in one);
  const nobodys = kept.filter((one) => 'linkedToNobody' in one);
  return [
    'Of a person; all of it goes with the account, where nothing else is said:',
    '',
    ...table(
      ['table', 'what, and its columns', 'kept'],
      persons.map((one) => [
        `\`${getTableName(one.table)}\``,
        `${one.about} (${columnsOf(one.table)})`,
        one.keptFor,
      ]),
    ),
    '',
    'Of nobody in particular:',
    '',
    ...table(
      ['table', 'what, and its columns', 'kept', 'why it leads to nobody'],
      nobodys.map((one) => [
        `\`${getTableName(one.table)}\``,
        `${one.about} (${columnsOf(one.table)})`,
        one.keptFor,
        one.linkedToNobody,
      ]),
    ),
  ].join('\n');
}

function columnsOf(table: Parameters<typeof getTableColumns>[0]): string {
  return Object.keys(getTableColumns(table))
    .map((name) => `\`${snakeCase(name)}\``)
    .join(', ');
}

const share = z.number().nullable();
const reportSchema = z.object({
  sets: z.array(
    z.object({
      name: z.string(),
      tools: z.array(
        z.object({
          name: z.string(),
          gold: z.number(),
          recall: share,
          precision: share,
          falseAlarm: share,
          clean: z.number(),
          types: z.array(z.object({ type: z.string(), gold: z.number(), recall: share })),
        }),
      ),
    }),
  ),
});

const languages = ['en', 'es', 'zh'] as const;
/** May be hidden and need not be. */
const notAskedFor = ['LOCATION', 'ZIP', 'DATE'];

/** Our own figures on the half of the texts that nobody developed against. */
export function figuresBlock(report: unknown): string {
  const { sets } = reportSchema.parse(report);
  const ours = languages.map((lang) => {
    const set = sets.find(({ name }) => name === `own closed, ${lang}`);
    const found = set?.tools.find(({ name }) => name === 'solacore');
    if (!found) throw new Error(`no figures for ${lang}`);
    return found;
  });
  const types = [...new Set(ours.flatMap((one) => one.types.map(({ type }) => type)))].filter(
    (type) =>
      !notAskedFor.includes(type) &&
      ours.some((one) => one.types.some((row) => row.type === type && row.gold > 0)),
  );
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : value.toFixed(1);
  const ofType = (type: string) =>
    ours.map((one) => {
      const row = one.types.find((candidate) => candidate.type === type);
      return row && row.gold > 0 ? `${figure(row.recall)} of ${row.gold}` : '–';
    });
  return table(
    ['', 'English', 'Spanish', 'Chinese'],
    [
      ...types.map((type) => [type, ...ofType(type)]),
      ['**all**', ...ours.map(({ recall, gold }) => `**${figure(recall)}** of ${gold}`)],
      ['of what is hidden, this much is rightly so', ...ours.map((one) => figure(one.precision))],
      [
        'texts with nothing to hide in which something is',
        ...ours.map(({ falseAlarm, clean }) => `${figure(falseAlarm)} of ${clean}`),
      ],
    ],
  ).join('\n');
}

function table(head: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)];
}
