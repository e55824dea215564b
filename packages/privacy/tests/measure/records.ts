import { readFileSync } from 'node:fs';

/** One labelled text; `labelled` lists the types that are marked wherever they occur in it. */
export type LabelledText = {
  id: string;
  text: string;
  lang: string;
  src: string;
  labelled: string[];
  spans: { start: number; end: number; type: string }[];
};

export const languages = ['en', 'es', 'zh'] as const;
/** Errors of the open half may be looked at by those who write finders; the closed half is the check. */
export const halves = ['open', 'closed'] as const;
export type Half = (typeof halves)[number];

export function readRecords(file: string | URL): LabelledText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): LabelledText => JSON.parse(line));
}

export function ownFile(lang: string, half: Half): URL {
  return new URL(`../data/${lang}.${half}.jsonl`, import.meta.url);
}

export function ownRecords(half: Half): LabelledText[] {
  return languages.flatMap((lang) => readRecords(ownFile(lang, half)));
}
