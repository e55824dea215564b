/* Small files stay readable: nine in ten source files under 200 lines, and half of them short. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

const shareUnder200 = 0.9;
const longestMedian = 60;

const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'apps', 'packages'], {
  cwd: root,
  encoding: 'utf8',
});
const sources = listed.split('\n').filter((path) => /\/src\/.*\.tsx?$/.test(path));
const sized = sources
  .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);
const median = sized[Math.floor(sized.length / 2)]?.lines ?? 0;
const long = sized.filter(({ lines }) => lines >= 200);
const share = 1 - long.length / sized.length;
console.log(
  `${sized.length} source files, median ${median} lines, ${(share * 100).toFixed(1)} % under 200`,
);
if (median > longestMedian || share < shareUnder200) {
  for (const { path, lines } of long) console.error(`${lines} ${path}`);
  process.exit(1);
}
