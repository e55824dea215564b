import type { App } from '../../src/http/app-type.ts';

/** Every route of the running application as `METHOD /path`, those that no document names as well. */
export function listRoutes(app: App): string[] {
  const routes: string[] = [];
  const parents: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent = '', segment = '', methods] =
      /^([│ ]*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    if (segment === '') continue;
    const depth = indent.length / 4;
    const parent = parents[depth - 1] ?? '';
    // The tree leaves out the slash before a star.
    const path = `${parent}${segment === '*' && parent !== '' && !parent.endsWith('/') ? '/' : ''}${segment}`;
    parents[depth] = path;
    for (const method of methods?.split(', ') ?? []) routes.push(`${method} ${path}`);
  }
  return routes.toSorted();
}
