import { describe } from 'vitest';
import { createDatabaseLimiter } from '../../src/guards/database-limiter.ts';
import { createMemoryLimiter } from '../../src/guards/memory-limiter.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { expectTheRule } from './limiter-rule.ts';

describeOnBothDatabases('the limiter in the database', (ctx) => {
  // Served, PGlite counts in memory: its statements are only shown to be the same.
  expectTheRule(() => createDatabaseLimiter(ctx.db), ctx.kind === 'server' ? 10 : 1);
});

describe('the limiter of one process', () => {
  const limiter = createMemoryLimiter(() => performance.now());
  expectTheRule(() => limiter);
});
