import { type ColorName, colors, type Scheme } from '@/ui/theme/colors.ts';
import { emotionFamilies, emotionPalettes } from '@/ui/theme/emotions.ts';
import { driftOf, fieldLocations, fieldStops } from '@/ui/theme/field-stops.ts';
import { horizonAt, railSpread, stepSpread } from '@/ui/theme/geometry.ts';
import { colorAt, contrastOf, mix, rgb } from './measure-contrast.ts';

const schemes: Scheme[] = ['light', 'dark'];
const emotions = emotionFamilies;
const grounds: ColorName[] = ['page', 'surface', 'fill', 'slip'];

/** Which colours of text and drawings stand on which grounds, and what they must reach. */
const rules: { least: number; on: ColorName[]; text: ColorName[] }[] = [
  { least: 7, on: grounds, text: ['ink', 'ink2'] },
  { least: 7, on: ['cautionBg', 'dangerBg', 'successBg'], text: ['ink'] },
  { least: 4.5, on: grounds, text: ['ink3', 'link', 'danger', 'caution', 'success'] },
  { least: 4.5, on: ['cautionBg'], text: ['caution', 'link'] },
  { least: 4.5, on: ['dangerBg'], text: ['danger', 'link'] },
  { least: 4.5, on: ['successBg'], text: ['success', 'link'] },
  { least: 4.5, on: ['action', 'actionPress'], text: ['onAction'] },
  { least: 4.5, on: ['danger'], text: ['surface'] },
  { least: 7, on: ['ink'], text: ['page'] },
  { least: 3, on: grounds, text: ['lineStrong', 'focus', 'action'] },
];

function faultsOf(scheme: Scheme): string[] {
  const palette = colors[scheme];
  return rules.flatMap(({ least, on, text }) =>
    on.flatMap((ground) =>
      text.flatMap((name) => {
        const reached = contrastOf(rgb(palette[name]), rgb(palette[ground]));
        return reached < least ? [`${name} on ${ground}: ${reached.toFixed(2)} of ${least}`] : [];
      }),
    ),
  );
}

test.each(schemes)('every pair of text and ground reads as well as it must (%s)', (scheme) => {
  expect(faultsOf(scheme)).toEqual([]);
});

test('black on white is 21, a colour on itself is 1', () => {
  expect(contrastOf(rgb('#000000'), rgb('#FFFFFF'))).toBeCloseTo(21);
  expect(contrastOf(rgb('#71817F'), rgb('#71817F'))).toBe(1);
  expect(contrastOf(rgb('#767676'), rgb('#FFFFFF'))).toBeCloseTo(4.54, 1);
});

test('a field is sampled as it is drawn: stops where they lie, mixes between them', () => {
  const stops = ['#000000', '#FFFFFF', '#000000', '#FF0000'] as const;
  const sharp = fieldLocations(0.5, 0);
  expect(colorAt(stops, sharp, 0)).toEqual([0, 0, 0]);
  expect(colorAt(stops, sharp, 0.25)).toEqual([127.5, 127.5, 127.5]);
  expect(colorAt(stops, sharp, 0.75)).toEqual([127.5, 0, 0]);
  expect(colorAt(stops, sharp, 1)).toEqual([255, 0, 0]);
});

/** The fog of every step and place where a horizon is drawn. */
const spreads = [
  ...new Set([...Object.values(stepSpread), ...Object.values(railSpread), 0.1, 0.05]),
];
const heights = Array.from({ length: 41 }, (_, index) => index / 40);
const scores = [null, 0, 3, 5, 8, 10];

/** Every sky and sea of one scheme: a feeling or two, drifted by a number the person gave. */
function everyField(scheme: Scheme) {
  return emotions.flatMap((emotion) =>
    emotions.flatMap((second) =>
      scores.map((score) => ({
        name: `${emotion} with ${second} at ${score}`,
        stops: fieldStops(scheme, emotion, driftOf(score), second),
      })),
    ),
  );
}

test.each(schemes)(
  'ink reads at 7:1 on every height of every feeling, blend, drift and step (%s)',
  (scheme) => {
    const ink = rgb(colors[scheme].ink);
    const faults = everyField(scheme).flatMap(({ name, stops }) =>
      spreads.flatMap((spread) => {
        const locations = fieldLocations(horizonAt.homeDesktop, spread);
        const reached = Math.min(
          ...heights.map((height) => contrastOf(ink, colorAt(stops, locations, height))),
        );
        return reached < 7 ? [`${name}, fog ${spread}: ${reached.toFixed(2)}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  },
);

/** From one feeling to another, within a step and with the step changing at the same time. */
const fades = emotions.flatMap((from) =>
  emotions.flatMap((to) =>
    ([0.25, 0.5, 0.75] as const).flatMap((opacity) => [
      { from, to, opacity, before: stepSpread.receive, after: stepSpread.receive },
      { from, to, opacity, before: stepSpread.receive, after: stepSpread.commit },
      { from, to, opacity, before: stepSpread.commit, after: stepSpread.receive },
    ]),
  ),
);

test.each(schemes)('ink reads at 7:1 while one feeling fades into another (%s)', (scheme) => {
  const ink = rgb(colors[scheme].ink);
  const faults = fades.flatMap(({ from, to, opacity, before, after }) => {
    const lower = fieldLocations(horizonAt.stamp, before);
    const upper = fieldLocations(horizonAt.stamp, after);
    const seenAt = (height: number) =>
      mix(
        colorAt(emotionPalettes[from][scheme], lower, height),
        colorAt(emotionPalettes[to][scheme], upper, height),
        opacity,
      );
    const reached = Math.min(...heights.map((height) => contrastOf(ink, seenAt(height))));
    return reached < 7
      ? [`${from} to ${to}, fog ${before} to ${after}: ${reached.toFixed(2)}`]
      : [];
  });
  expect(faults).toEqual([]);
});
