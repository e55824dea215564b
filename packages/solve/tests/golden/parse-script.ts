import type { Language } from '@solacore/contract';
import { labels } from './labels.ts';
import { type Move, readTap } from './moves.ts';

export type GoldenScript = { title: string; intro: string; moves: Move[] };

const saidPattern = /^\*\*([^*]+):\*\* ([\s\S]+)$/;

/** Paragraphs that begin a new block; any other belongs to the message before it. */
const blockPattern = /^(?:#|>|→|\*\*[^*]+:\*\* )/;

/** Reads the moves of a golden file; what the guide said in it is passed over. */
export function parseScript(text: string, lang: Language): GoldenScript {
  const [head = '', ...lines] = text.trim().split('\n');
  const paragraphs = lines
    .join('\n')
    .trim()
    .split(/\n{2,}/);
  const blocks: string[] = [];
  for (const paragraph of paragraphs.flatMap(splitTaps)) {
    const isMore = blocks.length > 0 && !blockPattern.test(paragraph);
    if (isMore) blocks.push(`${blocks.pop()}\n\n${paragraph}`);
    else blocks.push(paragraph);
  }
  const isIntro = blocks[0] !== undefined && !blockPattern.test(blocks[0]);
  const moves = blocks.slice(isIntro ? 1 : 0).flatMap((block) => readBlock(block, lang));
  return { title: head.replace(/^#\s*/, ''), intro: isIntro ? (blocks[0] ?? '') : '', moves };
}

/** Several taps may follow each other without a blank line. */
function splitTaps(paragraph: string): string[] {
  return paragraph.startsWith('→') ? paragraph.split('\n') : [paragraph];
}

function readBlock(block: string, lang: Language): Move[] {
  if (block.startsWith('→')) return [readTap(block.slice(1).trim(), lang)];
  const [, name, text] = saidPattern.exec(block) ?? [];
  if (name === undefined || text === undefined || name === labels[lang].guide) return [];
  return [{ kind: 'says', name, text: text.trim() }];
}
