const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { getDefaultConfig } = require('expo/metro-config');

/** @type {import('expo/metro-config').MetroConfig} */
const config = getDefaultConfig(__dirname);

// expo-sqlite in the browser imports wa-sqlite.wasm; the browser's fonts are woff2.
for (const extension of ['wasm', 'woff2']) {
  if (!config.resolver.assetExts.includes(extension)) config.resolver.assetExts.push(extension);
}

// The pages that only a developer sees are no files for anybody else (scripts/lib/build-app.mjs).
if (process.env.SOLACORE_DEV_PAGES !== '1') {
  const listed = [config.resolver.blockList ?? []].flat();
  config.resolver.blockList = [...listed, /[\\/]src[\\/]app[\\/]dev[\\/]/];
}

// zod brings its own error messages in fifty languages; nobody reads them.
const allOfZod = /[\\/]zod[\\/]v4[\\/](classic|core)[\\/]/;
config.resolver.resolveRequest = (context, name, platform) =>
  /^\.\.\/locales\/index\.c?js$/.test(name) && allOfZod.test(context.originModulePath)
    ? { type: 'empty' }
    : context.resolveRequest(context, name, platform);

/* These loop over words: what they import is bound once, and each of them is worked out whole. */
const bound = [
  'packages/privacy/src',
  'packages/safety/src',
  'packages/solve/src',
  'apps/mobile/src/features/solve',
  'node_modules/expo-sqlite/web',
].map((folder) => join(__dirname, '../..', folder));

const isModule = /\.[jt]sx?$/;
const boundFiles = bound.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => isModule.test(name) && !/[\\/]?session-part\.ts$/.test(name))
    .map((name) => join(folder, name)),
);
const blockList = Object.fromEntries(boundFiles.map((file) => [file, true]));

// In a browser a module is worked out when something of it is first used: the first screen uses few.
config.transformer.getTransformOptions = async (_entries, { platform }) => ({
  transform: {
    experimentalImportSupport: true,
    inlineRequires: platform === 'web' ? { blockList } : false,
  },
});

module.exports = config;
