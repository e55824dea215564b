import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from '../lib/paths.mjs';
import { readReport } from '../lib/read-report.mjs';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'solacore-report-'));
  path = join(folder, 'report.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const result = (status: string, message = '') => ({
  name: join(root, 'apps/a.test.ts'),
  status: 'failed',
  message,
  assertionResults: [
    { status: 'passed', fullName: 'adds', failureMessages: [] },
    { status, fullName: 'takes away', failureMessages: ['Expected 1\n    at a.test.ts:3'] },
  ],
});

it('counts, and names each failure by file, test and reason, in one line', () => {
  const report = { numPassedTests: 1, numFailedTests: 1, testResults: [result('failed')] };
  writeFileSync(path, JSON.stringify(report));
  expect(readReport('api', path)).toEqual({
    passed: 1,
    failed: 1,
    failures: ['✗ apps/a.test.ts > takes away: Expected 1'],
  });
});

it('names a file that could not be loaded', () => {
  const testResults = [{ ...result('passed', 'Cannot find x\n at y'), assertionResults: [] }];
  writeFileSync(path, JSON.stringify({ numPassedTests: 0, numFailedTests: 0, testResults }));
  expect(readReport('api', path).failures).toEqual(['✗ apps/a.test.ts: Cannot find x']);
});

it('without a report counts nothing and says so', () => {
  const failures = ['✗ api: no report was written'];
  expect(readReport('api', path)).toEqual({ passed: 0, failed: 0, failures });
});
