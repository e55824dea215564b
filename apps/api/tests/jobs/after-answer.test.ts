import { describe, expect, it } from 'vitest';
import { createAfterAnswer } from '../../src/jobs/after-answer.ts';
import { settleWork } from '../../src/jobs/settle-work.ts';
import { collectLog } from '../mail/collect-log.ts';

const errorReports = { report: () => undefined };

describe('work after an answer', () => {
  it('is all done once settled, a few at a time', async () => {
    const { log } = collectLog();
    const after = createAfterAnswer({ log, errorReports }, { longestPauseMs: 5, maxAtOnce: 2 });
    let [running, most, done] = [0, 0, 0];
    for (let at = 0; at < 20; at += 1) {
      after.run(async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 2));
        running -= 1;
        done += 1;
      });
    }
    await after.settle();
    expect({ done, most, running }).toEqual({ done: 20, most: 2, running: 0 });
  });

  it('that fails stops nothing, and the log has no word of the error', async () => {
    const { log, lines } = collectLog();
    const reported: string[] = [];
    const told = {
      log,
      errorReports: { report: (_: unknown, where: string) => reported.push(where) },
    };
    const after = createAfterAnswer(told, { longestPauseMs: 1, maxAtOnce: 1 });
    let done = 0;
    after.run(async () => {
      throw new Error('somebody@example.org could not be read');
    });
    after.run(async () => {
      done += 1;
    });
    await after.settle();
    expect(done).toBe(1);
    expect(reported).toEqual(['after an answer']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('example.org');
  });

  it('beyond what may wait is dropped, and the log says so', async () => {
    const { log, lines } = collectLog();
    const after = createAfterAnswer({ log, errorReports }, { longestPauseMs: 1, capacity: 2 });
    let done = 0;
    for (let at = 0; at < 5; at += 1) {
      after.run(async () => {
        done += 1;
      });
    }
    await after.settle();
    expect([done, lines.length]).toEqual([2, 3]);
  });

  it('does not hold up a stop longer than it may', async () => {
    const { log, lines } = collectLog();
    const never = { send: () => undefined, settle: () => new Promise<void>(() => undefined) };
    await settleWork(
      { afterAnswer: createAfterAnswer({ log, errorReports }), mail: never, log },
      50,
    );
    expect(lines[0]).toContain('stopped before all mails were sent');
  });
});
