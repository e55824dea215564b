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

module.exports = config;
