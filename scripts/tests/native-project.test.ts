import { describe, expect, it } from 'vitest';
import { nativeFaults } from '../lib/native-project.mjs';

const permission = (name: string, more = '') => `<uses-permission android:name="${name}"${more}/>`;
const blocked = [
  'android.permission.READ_EXTERNAL_STORAGE',
  'android.permission.SYSTEM_ALERT_WINDOW',
  'android.permission.WRITE_EXTERNAL_STORAGE',
  'com.google.android.c2dm.permission.RECEIVE',
  'com.google.android.gms.permission.AD_ID',
].map((name) => permission(name, ' tools:node="remove"'));

/** Two projects as they should be, no longer than the check reads. */
const whole = {
  plist: `<key>CFBundleURLSchemes</key><array><string>solacore</string><string>app.solacore</string></array>
    <key>ITSAppUsesNonExemptEncryption</key><false/><key>NSAllowsArbitraryLoads</key><false/>
    <key>NSFaceIDUsageDescription</key><string>Your face opens it.</string>`,
  entitlements: '<key>com.apple.developer.applesignin</key>',
  privacy: `<key>NSPrivacyTracking</key><false/>
    NSPrivacyAccessedAPICategoryDiskSpace NSPrivacyAccessedAPICategoryFileTimestamp
    NSPrivacyAccessedAPICategorySystemBootTime NSPrivacyAccessedAPICategoryUserDefaults`,
  project: 'PrivacyInfo.xcprivacy',
  strings: {
    en: 'NSFaceIDUsageDescription = "Your face opens the app in place of the PIN.";',
    es: 'NSFaceIDUsageDescription = "Tu cara abre la app en lugar del PIN, si quieres.";',
    'zh-Hans': 'NSFaceIDUsageDescription = "如果你选择，就可以用面容代替 PIN 打开这个应用。";',
  },
  manifest: `${permission('android.permission.INTERNET')}${permission('android.permission.VIBRATE')}
    ${blocked.join('')}<application android:allowBackup="false"
    android:dataExtractionRules="@xml/secure_store_data_extraction_rules">
    <meta-data android:name="expo.modules.notifications.default_notification_icon"/>
    <data android:scheme="https"/><data android:scheme="solacore"/><data android:scheme="app.solacore"/>`,
  libraries: [
    permission('android.permission.POST_NOTIFICATIONS'),
    permission('android.permission.RECEIVE_BOOT_COMPLETED'),
    permission('android.permission.WRITE_EXTERNAL_STORAGE'),
  ],
  activity: 'setRecentsScreenshotEnabled(false)',
};

type Native = typeof whole;

const camera = '<key>NSCameraUsageDescription</key><string>Pictures</string>';
const broken: Record<string, (native: Native) => Partial<Native>> = {
  'iOS asks a person about: NSCameraUsageDescription is not allowed': ({ plist }) => ({
    plist: plist + camera,
  }),
  'iOS entitlements: aps-environment is not allowed': ({ entitlements }) => ({
    entitlements: `${entitlements}<key>aps-environment</key>`,
  }),
  'iOS deep links: app.solacore is missing': ({ plist }) => ({
    plist: plist.replace('<string>app.solacore</string>', ''),
  }),
  'ITSAppUsesNonExemptEncryption is not false': ({ plist }) => ({
    plist: plist.replace('Encryption</key><false/>', 'Encryption</key><true/>'),
  }),
  'Info.plist has SKAdNetworkItems': ({ plist }) => ({
    plist: `${plist}<key>SKAdNetworkItems</key>`,
  }),
  'iOS reasons in es: NSFaceIDUsageDescription is missing': ({ strings }) => ({
    strings: { ...strings, es: '' },
  }),
  'NSFaceIDUsageDescription is not told in each language': ({ strings }) => ({
    strings: { ...strings, es: strings.en },
  }),
  'iOS says that it tracks': () => ({ privacy: '<key>NSPrivacyTracking</key><true/>' }),
  'the privacy manifest is not in the project': () => ({ project: '' }),
  'Android permissions: android.permission.CAMERA is not allowed': ({ manifest }) => ({
    manifest: manifest + permission('android.permission.CAMERA'),
  }),
  'Android permissions: android.permission.READ_CONTACTS is not allowed': ({ libraries }) => ({
    libraries: [...libraries, permission('android.permission.READ_CONTACTS')],
  }),
  'Android blocked permissions: com.google.android.gms.permission.AD_ID is missing': ({
    manifest,
  }) => ({ manifest: manifest.replace(blocked.at(-1) ?? '', '') }),
  'Android may back up what a person said': ({ manifest }) => ({
    manifest: manifest.replace('allowBackup="false"', 'allowBackup="true"'),
  }),
  'Android may load without TLS': ({ manifest }) => ({
    manifest: `${manifest} android:usesCleartextTraffic="true"`,
  }),
  'the app switcher shows the screen': () => ({ activity: '' }),
};

describe('the native projects', () => {
  it('are right as they should be', () => {
    expect(nativeFaults(whole)).toEqual([]);
  });

  for (const [fault, change] of Object.entries(broken)) {
    it(`a project with a fault is refused: ${fault}`, () => {
      expect(nativeFaults({ ...whole, ...change(whole) })).toContain(fault);
    });
  }
});
