/*
 * Makes the outline of the map of logins from Natural Earth's land, 1:110m (public domain), as
 * `land-110m.json` of npm's world-atlas has it: node scripts/draw-world.mjs <land-110m.json>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

const target = 'apps/web/src/admin/reviews/world.json';
/** Half degrees: as fine as a map of this size can show. */
const perDegree = 2;

const [file] = process.argv.slice(2);
if (!file) throw new Error('Name the file land-110m.json of world-atlas');
const { arcs, transform, objects } = JSON.parse(readFileSync(file, 'utf8'));
const [scaleX, scaleY] = transform.scale;
const [moveX, moveY] = transform.translate;

/** The points of an arc in units of the map, from its upper left corner. */
const lines = arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([stepX, stepY]) => {
    x += stepX;
    y += stepY;
    const longitude = x * scaleX + moveX;
    const latitude = y * scaleY + moveY;
    return [Math.round((longitude + 180) * perDegree), Math.round((90 - latitude) * perDegree)];
  });
});

/** A negative number is the arc of its complement, backwards. */
const lineOf = (index) => (index < 0 ? lines[~index].toReversed() : lines[index]);

/** Goes on beyond the edge where a ring crosses it; the rest of it is drawn at the other edge. */
function draw(ring) {
  const width = 360 * perDegree;
  let turns = 0;
  const points = ring
    .flatMap((index) => lineOf(index))
    .filter(([x, y], at, all) => at === 0 || x !== all[at - 1][0] || y !== all[at - 1][1])
    .map(([x, y], at, all) => {
      const step = at === 0 ? 0 : x - all[at - 1][0];
      if (Math.abs(step) > width / 2) turns -= Math.sign(step);
      return [x + turns * width, y];
    });
  if (points.length < 4) return '';
  const columns = points.map(([x]) => x);
  const copies = [0];
  if (Math.max(...columns) > width) copies.push(-width);
  if (Math.min(...columns) < 0) copies.push(width);
  return copies.map((move) => write(points.map(([x, y]) => [x + move, y]))).join('');
}

function write([[x, y], ...rest]) {
  const steps = rest.map(([toX, toY], at) => {
    const [fromX, fromY] = at === 0 ? [x, y] : rest[at - 1];
    return `${toX - fromX} ${toY - fromY}`;
  });
  return `M${x} ${y}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

const land = objects.land.geometries
  .flatMap(({ arcs: polygons }) => polygons.flat())
  .map(draw)
  .join('');
writeFileSync(
  join(root, target),
  `${JSON.stringify({ width: 360 * perDegree, height: 180 * perDegree, land })}\n`,
);
console.log(`${target}: ${land.length} characters`);
