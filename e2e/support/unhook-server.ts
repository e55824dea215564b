import { registerHooks } from 'node:module';

/*
 * Loaded before the product (`--import`), it takes the server's danger check out: every message
 * is harmless then. The tests must notice.
 */
const checked = '/packages/safety/src/index.ts';
const blind = '() => ({ level: 0, category: null })';

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith(checked)) return nextLoad(url, context);
    // Names of the module itself stand before those of `export *`.
    const source = `export * from '${url}?whole';
      export const assess = ${blind};
      export const assessConversation = ${blind};`;
    return { format: 'module', source, shortCircuit: true };
  },
});
