import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../lib/paths.mjs';

const documents = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);
const inText = /`((?:apps|packages|docs|deploy|scripts|e2e|bench)\/[^\s`*…]+)`/g;
const inLink = /\]\((?!https?:)([^)#\s]+)/g;

/** Paths of the repository that a document names and that are not there. */
function listLostPaths(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8');
  const named = [...text.matchAll(inText)].map(([, path]) => join(root, path ?? ''));
  const linked = [...text.matchAll(inLink)].map(([, path]) =>
    join(root, dirname(document), path ?? ''),
  );
  return [...named, ...linked].filter((path) => !existsSync(path));
}

describe('the documents', () => {
  it.each(documents)('%s names only files that exist', (document) => {
    expect(listLostPaths(document)).toEqual([]);
  });

  it('name enough files for the search to mean something', () => {
    const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    expect([...architecture.matchAll(inText)].length).toBeGreaterThan(8);
  });
});
