/* What a suite's JSON report says: how many passed and failed, and a line for each that failed. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './paths.mjs';

const firstLine = (text) => (text ?? '').split('\n', 1)[0].slice(0, 200);

/** A test file that could not be loaded has no tests of its own: it is named by its path. */
function failuresOf({ name, status, message, assertionResults }) {
  const file = relative(root, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`✗ ${file}: ${firstLine(message)}`] : [];
  return failed.map(
    ({ fullName, failureMessages }) => `✗ ${file} > ${fullName}: ${firstLine(failureMessages[0])}`,
  );
}

/** Counts and failures of the report (a path); a report that is missing counts nothing and is named. */
export function readReport(suite, path) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, 'utf8'));
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      failures: testResults.flatMap(failuresOf),
    };
  } catch {
    return { passed: 0, failed: 0, failures: [`✗ ${suite}: no report was written`] };
  }
}
