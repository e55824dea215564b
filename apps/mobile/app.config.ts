import type { ConfigContext, ExpoConfig } from 'expo/config';

/** Where phones find the API. The browser app always talks to the origin that serves it. */
const defaultApiUrl = 'http://localhost:8000';

export default ({ config }: ConfigContext): ExpoConfig => ({
  ...config,
  name: config.name ?? 'Solacore',
  slug: config.slug ?? 'solacore',
  extra: { ...config.extra, apiUrl: process.env.EXPO_PUBLIC_API_URL ?? defaultApiUrl },
});
