import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import config from '../../.dependency-cruiser.mjs';

/** For each rule the smallest tree that breaks it: path → source. */
const broken: Record<string, Record<string, string>> = {
  'no-circular': {
    'apps/api/src/a.ts': "import { b } from './b.ts'; export const a = b;",
    'apps/api/src/b.ts': "import { a } from './a.ts'; export const b = a;",
  },
  'no-unresolvable': {
    'apps/api/src/a.ts': "import { b } from './nowhere.ts'; export const a = b;",
  },
  'contract-imports-only-zod': {
    'packages/contract/src/a.ts':
      "import { readFileSync } from 'node:fs'; export const a = readFileSync;",
  },
  'privacy-imports-no-package': {
    'packages/privacy/src/a.ts': "import { b } from '../../contract/src/b.ts'; export const a = b;",
    'packages/contract/src/b.ts': 'export const b = 1;',
  },
  'safety-imports-nothing': {
    'packages/safety/src/a.ts':
      "import { readFileSync } from 'node:fs'; export const a = readFileSync;",
  },
  'method-client-and-texts-import-only-the-contract': {
    'packages/solve/src/a.ts': "import { b } from '../../privacy/src/b.ts'; export const a = b;",
    'packages/privacy/src/b.ts': 'export const b = 1;',
  },
  'packages-do-not-import-apps': {
    'packages/client/src/a.ts':
      "import { b } from '../../../apps/api/src/b.ts'; export const a = b;",
    'apps/api/src/b.ts': 'export const b = 1;',
  },
  'apps-do-not-import-apps': {
    'apps/mobile/src/a.ts': "import { b } from '../../api/src/b.ts'; export const a = b;",
    'apps/api/src/b.ts': 'export const b = 1;',
  },
  'source-does-not-import-tests': {
    'apps/api/src/a.ts': "import { b } from '../tests/b.ts'; export const a = b;",
    'apps/api/tests/b.ts': 'export const b = 1;',
  },
  'http-knows-no-feature': {
    'apps/api/src/http/a.ts': "import { b } from '../features/auth/b.ts'; export const a = b;",
    'apps/api/src/features/auth/b.ts': 'export const b = 1;',
  },
  'features-do-not-import-guards': {
    'apps/api/src/features/auth/a.ts': "import { b } from '../../guards/b.ts'; export const a = b;",
    'apps/api/src/guards/b.ts': 'export const b = 1;',
  },
  'nothing-imports-the-app-table': {
    'apps/api/src/guards/a.ts': "import { b } from '../app.ts'; export const a = b;",
    'apps/api/src/app.ts': 'export const b = 1;',
  },
  'only-conversations-load-the-lists': {
    'apps/mobile/src/features/home/a.ts':
      "import { b } from '../../../../../packages/safety/src/index.ts'; export const a = b;",
    'packages/safety/src/index.ts': 'export const b = 1;',
  },
  'conversations-are-a-part-of-their-own': {
    'apps/mobile/src/features/home/a.ts':
      "import { b } from '../solve/session-part.ts'; export const a = b;",
    'apps/mobile/src/features/solve/session-part.ts': 'export const b = 1;',
  },
  'ui-knows-no-feature': {
    'apps/mobile/src/ui/a.ts': "import { b } from '../features/home/b.ts'; export const a = b;",
    'apps/mobile/src/features/home/b.ts': 'export const b = 1;',
  },
};

async function brokenRules(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'solacore-rules-'));
  try {
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    const { tsConfig: _tsConfig, ...options } = config.options;
    const tops = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
    const { output } = await cruise(
      tops,
      { ...options, baseDir: folder, ruleSet: { forbidden: config.forbidden }, validate: true },
      config.options.enhancedResolveOptions,
    );
    if (typeof output === 'string') throw new Error('expected a result, got text');
    return output.summary.violations.map((violation) => violation.rule.name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the directions of the house', () => {
  it('has a breaking tree for every rule', () => {
    expect(Object.keys(broken).sort()).toEqual(config.forbidden.map((rule) => rule.name).sort());
  });

  for (const [name, files] of Object.entries(broken)) {
    it(`${name} fires on the tree that breaks it`, async () => {
      expect(await brokenRules(files)).toContain(name);
    });
  }

  it('finds nothing wrong in a tree that keeps the directions', async () => {
    const files = {
      'packages/privacy/src/b.ts': 'export const b = 1;',
      'apps/api/src/a.ts':
        "import { b } from '../../../packages/privacy/src/b.ts'; export const a = b;",
    };
    expect(await brokenRules(files)).toEqual([]);
  });
});
