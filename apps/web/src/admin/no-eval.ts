import { config } from 'zod';

// The page forbids eval: zod reads this before its first schema, and does not try it.
config({ jitless: true });
