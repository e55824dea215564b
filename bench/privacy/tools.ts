import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createMasker, detect } from '../../packages/privacy/src/index.ts';
import { alignMask } from '../../packages/privacy/tests/measure/align.ts';
import type { Prediction } from '../../packages/privacy/tests/measure/types.ts';

/** One masker under measurement: what it finds, and the plain call a caller makes. */
export type Tool = {
  name: string;
  version: string;
  find(text: string, lang: string): Promise<readonly Prediction[]>;
  run(text: string, lang: string): unknown;
};

const versions = {
  'redact-pii': '3.4.0',
  '@redactpii/node': '1.0.17',
  openredaction: '1.1.5',
  compromise: '14.17.0',
  'libphonenumber-js': '1.13.16',
} as const;
export const toolNames = ['solacore', ...Object.keys(versions)];

/** What the peers are imported through, so that Node finds them in their own folder. */
const entry = `
export { default as redactPii } from 'redact-pii';
export { Redactor } from '@redactpii/node';
export { OpenRedaction } from 'openredaction';
export { default as nlp } from 'compromise';
export { findPhoneNumbersInText } from 'libphonenumber-js/max';
`;

export async function loadTool(name: string): Promise<Tool> {
  if (name === 'solacore') return ours();
  const version = Object.entries(versions).find(([known]) => known === name)?.[1];
  if (version === undefined) throw new Error(`unknown tool: ${name}`);
  return { name, version, ...(await peer(name)) };
}

/** The tool with each text's finds kept: a text is in more than one set. */
export function remembering(tool: Tool): Tool {
  const finds = new Map<string, Promise<readonly Prediction[]>>();
  return {
    ...tool,
    find: (text, lang) => {
      const key = `${lang} ${text}`;
      const found = finds.get(key) ?? tool.find(text, lang);
      finds.set(key, found);
      return found;
    },
  };
}

function ours(): Tool {
  return {
    name: 'solacore',
    version: 'this',
    find: async (text, lang) => detect(text, lang),
    run: (text, lang) => createMasker({ lang }).mask(text),
  };
}

async function peer(name: string): Promise<Pick<Tool, 'find' | 'run'>> {
  const peers = await import(install());
  switch (name) {
    case 'redact-pii': {
      const redactor = new peers.redactPii.SyncRedactor();
      return masks((text) => redactor.redact(text));
    }
    case '@redactpii/node': {
      const redactor = new peers.Redactor();
      return masks((text) => redactor.redact(text));
    }
    case 'openredaction': {
      const redactor = new peers.OpenRedaction();
      const run = (text: string): Promise<{ detections: Detection[] }> => redactor.detect(text);
      return {
        run,
        find: async (text) =>
          (await run(text)).detections.map(({ type, position: [start, end] }) => ({
            start,
            end,
            type,
          })),
      };
    }
    case 'compromise': {
      const run = (text: string) => compromised(peers.nlp(text));
      return { run, find: async (text) => run(text) };
    }
    default: {
      const run = (text: string, lang: string): { startsAt: number; endsAt: number }[] =>
        peers.findPhoneNumbersInText(text, { es: 'ES', zh: 'CN' }[lang] ?? 'US');
      return {
        run,
        find: async (text, lang) =>
          run(text, lang).map(({ startsAt, endsAt }) => ({
            start: startsAt,
            end: endsAt,
            type: 'PHONE',
          })),
      };
    }
  }
}

type Detection = { type: string; position: [number, number] };
type Found = { offset: { start: number; length: number } };

function masks(run: (text: string) => string): Pick<Tool, 'find' | 'run'> {
  return { run, find: async (text) => alignMask(text, run(text)) };
}

const compromiseTypes = {
  people: 'PERSON',
  emails: 'EMAIL',
  phoneNumbers: 'PHONE',
  urls: 'URL',
  atMentions: 'HANDLE',
  places: 'LOCATION',
} as const;

function compromised(doc: Record<string, () => { json(how: object): Found[] }>): Prediction[] {
  return Object.entries(compromiseTypes).flatMap(([method, type]) =>
    (doc[method]?.().json({ offset: true }) ?? []).map(({ offset }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      type,
    })),
  );
}

/** The peers in an ignored folder, installed anew when a version changes; nothing of them is run. */
function install(): string {
  const folder = new URL('../.work/privacy-peers/', import.meta.url);
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: versions });
  const file = new URL('package.json', folder);
  const index = new URL('peers.js', folder);
  const isCurrent =
    existsSync(index) && existsSync(file) && readFileSync(file, 'utf8') === manifest;
  if (!isCurrent) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, manifest);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts'], {
      cwd: folder,
      stdio: 'ignore',
    });
    writeFileSync(index, entry);
  }
  return index.href;
}
