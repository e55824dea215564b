import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const root = fileURLToPath(new URL('../../', import.meta.url));

/* A folder of files that the API serves: nothing of Next runs on the server. */
const config: NextConfig = {
  output: 'export',
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  transpilePackages: ['@solacore/contract', '@solacore/i18n', '@solacore/look', '@solacore/client'],
  turbopack: { root },
  outputFileTracingRoot: root,
  // Each language has a root of its own; the page for nowhere belongs to none of them.
  experimental: { globalNotFound: true },
  // `npm run check` reads the types; the build need not do it once more.
  typescript: { ignoreBuildErrors: true },
};

export default config;
