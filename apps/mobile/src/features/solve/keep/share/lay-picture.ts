import type { Picture, PictureCard, PictureLine, TextStyleOf } from '@/platform/picture.ts';
import { typeStyle } from '@/ui';
import { colors } from '@/ui/theme/colors.ts';
import type { FieldStops } from '@/ui/theme/emotions.ts';
import { radius } from '@/ui/theme/geometry.ts';
import type { TextVariant } from '@/ui/theme/type-scale.ts';
import type { PlanWords } from './plan-parts.ts';
import { wrapWords } from './wrap-words.ts';

type Look = {
  /** Of the light scheme: a picture is looked at anywhere. */
  stops: FieldStops;
  chinese: boolean;
  ifLabel: string;
  thenLabel: string;
  measure: (text: string, style: TextStyleOf) => number;
};

const width = 360;
const edge = 20;
const inset = 24;
const least = 114;
const ground = colors.light.page;

type Block = { lines: PictureLine[]; bottom: number };

/** Text from `top` down, as far as it needs. */
function layText(
  text: string,
  variant: TextVariant,
  at: { x: number; top: number; color: string },
  look: Look,
): Block {
  const { family, weight, fontSize: size, lineHeight } = typeStyle(variant, look.chinese);
  const style = { size, family, weight };
  const measure = (line: string) => look.measure(line, { ...style, chinese: look.chinese });
  const texts = wrapWords(text, width - 2 * at.x, measure);
  // The baseline of a line of this height.
  const ascent = (lineHeight - size) / 2 + size * 0.82;
  const lines = texts.map((line, index) => ({
    ...style,
    text: line,
    x: at.x,
    y: Math.round(at.top + index * lineHeight + ascent),
    color: at.color,
  }));
  return { lines, bottom: at.top + texts.length * lineHeight };
}

/** One half of the plan: its label, then the person's words. */
function layHalf(label: string, words: string, top: number, look: Look): Block {
  const at = { x: edge + inset, color: colors.light.ink };
  const head = layText(label, 'uiStrong', { ...at, top }, look);
  const body = layText(words, 'voiceL', { ...at, top: head.bottom + 4 }, look);
  return { lines: [...head.lines, ...body.lines], bottom: body.bottom };
}

function layCard(plan: { if: string; then: string }, top: number, look: Look) {
  const sky = layHalf(look.ifLabel, plan.if, 0, look);
  const skyHeight = Math.max(least, sky.bottom + 24 + 20);
  const skyTop = top + skyHeight - 20 - sky.bottom;
  const sea = layHalf(look.thenLabel, plan.then, top + skyHeight + 20, look);
  const seaHeight = Math.max(least, sea.bottom + 24 - top - skyHeight);
  const card: PictureCard = {
    x: edge,
    y: top,
    width: width - 2 * edge,
    skyHeight,
    seaHeight,
    radius: radius.plan,
    stops: look.stops,
  };
  const lowered = sky.lines.map((line) => ({ ...line, y: line.y + skyTop }));
  return { card, lines: [...lowered, ...sea.lines], bottom: top + skyHeight + seaHeight };
}

/** The plan as a picture: If in the sky, then in the sea, what belongs to it below. No name of ours. */
export function layPicture(words: PlanWords, look: Look): Picture {
  const lines: PictureLine[] = [];
  let bottom = edge;
  let card: PictureCard | null = null;
  const { ink, ink3 } = colors.light;
  if (words.title) {
    const title = layText(words.title, 'h2', { x: edge, top: bottom, color: ink }, look);
    lines.push(...title.lines);
    bottom = title.bottom + 16;
  }
  if (words.ifThen) {
    const laid = layCard(words.ifThen, bottom, look);
    card = laid.card;
    lines.push(...laid.lines);
    bottom = laid.bottom + 16;
  }
  for (const fact of [...words.firstStep, ...words.place]) {
    const head = layText(fact.label, 'label', { x: edge, top: bottom, color: ink3 }, look);
    const body = layText(fact.words, 'voiceS', { x: edge, top: head.bottom + 2, color: ink }, look);
    lines.push(...head.lines, ...body.lines);
    bottom = body.bottom + 12;
  }
  return { width, height: Math.ceil(bottom + 8), ground, chinese: look.chinese, card, lines };
}
