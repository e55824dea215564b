const { getDefaultConfig } = require('expo/metro-config');

/** @type {import('expo/metro-config').MetroConfig} */
const config = getDefaultConfig(__dirname);

// expo-sqlite in the browser imports wa-sqlite.wasm; the browser's fonts are woff2.
for (const extension of ['wasm', 'woff2']) {
  if (!config.resolver.assetExts.includes(extension)) config.resolver.assetExts.push(extension);
}

module.exports = config;
