import type { TypeScore } from '../../packages/privacy/tests/measure/score.ts';
import type { Report, SetReport } from './report.ts';

const figure = (value: number | null, digits = 1) => (value === null ? '–' : value.toFixed(digits));

/** Rows of cells as a table in Markdown, or aligned for a terminal. */
function table(rows: string[][], isMarkdown: boolean): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const lines = rows.map((row) => {
    const cells = widths.map((width, at) => {
      const cell = row[at] ?? '';
      return at === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return isMarkdown ? `| ${cells.join(' | ')} |` : cells.join('  ');
  });
  if (isMarkdown) {
    lines.splice(1, 0, `|${widths.map((_, at) => (at === 0 ? '---|' : '---:|')).join('')}`);
  }
  return lines.join('\n');
}

/** Recall / precision by type, one column a tool. */
function setTable({ tools }: SetReport, isMarkdown: boolean): string {
  const types = [...new Set(tools.flatMap((tool) => tool.types.map(({ type }) => type)))];
  const labelled = (type: string) =>
    Math.max(...tools.map((tool) => tool.types.find((one) => one.type === type)?.gold ?? 0));
  const cell = (one: TypeScore | undefined) =>
    one === undefined ? '–' : `${figure(one.recall)} / ${figure(one.precision)}`;
  const rows = [
    ['type (recall / precision, %)', 'labelled', ...tools.map(({ name }) => name)],
    ...types.map((type) => [
      type,
      String(labelled(type)),
      ...tools.map((tool) => cell(tool.types.find((one) => one.type === type))),
    ]),
    [
      'all',
      String(tools[0]?.gold ?? 0),
      ...tools.map((tool) => `${figure(tool.recall)} / ${figure(tool.precision)}`),
    ],
    [
      'false alarms on clean texts, %',
      String(tools[0]?.clean ?? 0),
      ...tools.map((tool) => figure(tool.falseAlarm)),
    ],
  ];
  return table(rows, isMarkdown);
}

function costTable({ cpu, slow }: Report, isMarkdown: boolean): string {
  const names = Object.keys(cpu);
  const inputs = [...new Set(Object.values(slow).flatMap((times) => Object.keys(times)))];
  const perInput = (name: string, input: string) => {
    const time = slow[name]?.[input];
    if (time === undefined) return '–';
    return time === null ? '> 10 s' : time.toFixed(time < 10 ? 1 : 0);
  };
  return table(
    [
      ['CPU, ms', ...names],
      ...(['median', 'p99'] as const).map((which) => [
        `1,000 characters, ${which}`,
        ...names.map((name) => figure(cpu[name]?.[which] ?? null, 3)),
      ]),
      ...inputs.map((input) => [input, ...names.map((name) => perInput(name, input))]),
    ],
    isMarkdown,
  );
}

export function showReport(report: Report, isMarkdown: boolean): string {
  const head = (title: string) => (isMarkdown ? `\n### ${title}\n` : `\n${title}`);
  const parts = report.sets.flatMap((set) => [
    head(`${set.name}: ${set.records} texts`),
    setTable(set, isMarkdown),
  ]);
  if (Object.keys(report.cpu).length > 0) parts.push(head('Cost'), costTable(report, isMarkdown));
  const { files, bytes, gzipBytes } = report.size;
  const kilobytes = (count: number) => (count / 1024).toFixed(0);
  parts.push(
    `\nSource and lists: ${files} files, ${kilobytes(bytes)} KB, ${kilobytes(gzipBytes)} KB gzip`,
  );
  return parts.join('\n');
}
