import type { ConfigContext, ExpoConfig } from 'expo/config';
import { withEntitlementsPlist } from 'expo/config-plugins';

/** Where phones find the API. The browser app always talks to the origin that serves it. */
const defaultApiUrl = 'http://localhost:8000';

/* The phone reminds by itself: no push service is used, so no right to one is claimed. */
function withoutPush(config: ExpoConfig): ExpoConfig {
  return withEntitlementsPlist(config, (ios) => {
    delete ios.modResults['aps-environment'];
    return ios;
  });
}

export default ({ config }: ConfigContext): ExpoConfig =>
  withoutPush({
    ...config,
    name: config.name ?? 'Solacore',
    slug: config.slug ?? 'solacore',
    extra: {
      ...config.extra,
      apiUrl: process.env.EXPO_PUBLIC_API_URL ?? defaultApiUrl,
      // Google knows each phone app by a client id of its own; without one its button stays away.
      googleClientIds: {
        ios: process.env.EXPO_PUBLIC_GOOGLE_IOS_CLIENT_ID,
        android: process.env.EXPO_PUBLIC_GOOGLE_ANDROID_CLIENT_ID,
      },
      // RevenueCat's public keys, one a store; without one nothing is sold in that app.
      revenueCatKeys: {
        ios: process.env.EXPO_PUBLIC_REVENUECAT_IOS_KEY,
        android: process.env.EXPO_PUBLIC_REVENUECAT_ANDROID_KEY,
      },
    },
  });
