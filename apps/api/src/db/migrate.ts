import { fileURLToPath } from 'node:url';

/** Forward-only SQL files, applied in order by either driver. */
export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Advisory lock that lets only one of many starting processes migrate. */
export const migrationsLock = 7_205_131;
