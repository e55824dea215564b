import { config } from 'zod';

/* For pages that forbid `eval`: schemas do not even try it. Imported before any schema is made. */
config({ jitless: true });
