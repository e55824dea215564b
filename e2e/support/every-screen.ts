import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../apps/mobile/src/app/', import.meta.url));

/** Addresses that the names of the files do not tell: screens with parts of their own. */
const more: Record<string, string[]> = {
  welcome: ['/welcome', '/welcome?step=leaves', '/welcome?step=place', '/welcome?step=adults'],
  '+not-found': ['/nowhere'],
};

/**
 * Every address of the app, read from its route files, so that a new one is never left out. Throws
 * at a name with a parameter that `given` does not answer, as `session/[id]`.
 */
export function listAddresses(given: Record<string, string[]>): string[] {
  const routes = globSync('**/*.tsx', { cwd: folder })
    .map((name) => name.replace(/\.tsx$/, ''))
    .filter((name) => !name.endsWith('_layout'))
    .sort();
  return routes.flatMap((route) => {
    const told = given[route] ?? more[route];
    if (told) return told;
    if (/[[\]+]/.test(route)) throw new Error(`nobody says which addresses ${route} has`);
    return [`/${route.replace(/\([^)]*\)\//, '').replace(/(^|\/)index$/, '')}`];
  });
}
