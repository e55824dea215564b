import type { ConfigContext, ExpoConfig } from 'expo/config';
import { withEntitlementsPlist, withMainActivity } from 'expo/config-plugins';

/** Where phones find the API. The browser app always talks to the origin that serves it. */
const defaultApiUrl = 'http://localhost:8000';

/* The phone reminds by itself: no push service is used, so no right to one is claimed. */
function withoutPush(config: ExpoConfig): ExpoConfig {
  return withEntitlementsPlist(config, (ios) => {
    delete ios.modResults['aps-environment'];
    return ios;
  });
}

const afterCreation = 'super.onCreate(null)';

/* Newer systems leave the app out of the switcher's pictures; older ones only know to forbid all. */
const unseen = `${afterCreation}
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
      setRecentsScreenshotEnabled(false)
    } else {
      window.addFlags(android.view.WindowManager.LayoutParams.FLAG_SECURE)
    }`;

/* Android takes its picture for the app switcher before any view of ours could cover the screen. */
function unseenInSwitcher(config: ExpoConfig): ExpoConfig {
  return withMainActivity(config, (android) => {
    const { contents } = android.modResults;
    if (!contents.includes(afterCreation)) throw new Error('MainActivity is not the one we know');
    android.modResults.contents = contents.replace(afterCreation, unseen);
    return android;
  });
}

/* What Expo's plugins claim and this app does not need is taken away; see scripts/check-native.mjs. */
const phones = (config: ExpoConfig) => unseenInSwitcher(withoutPush(config));

export default ({ config }: ConfigContext): ExpoConfig =>
  phones({
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
