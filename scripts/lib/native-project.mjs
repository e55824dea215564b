import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Permissions of Android, each with what it is for. What closed libraries add is not seen here. */
const androidAllowed = {
  'android.permission.INTERNET': 'the API',
  'android.permission.POST_NOTIFICATIONS': 'reminders, where a person turns them on',
  'android.permission.RECEIVE_BOOT_COMPLETED': 'reminders outlive a restart of the phone',
  'android.permission.VIBRATE': 'a reminder may, where a person sets their phone so',
};

/** Taken out again, whichever library asks for them. */
const androidBlocked = [
  'android.permission.READ_EXTERNAL_STORAGE',
  'android.permission.SYSTEM_ALERT_WINDOW',
  'android.permission.WRITE_EXTERNAL_STORAGE',
  'com.google.android.c2dm.permission.RECEIVE',
  'com.google.android.gms.permission.AD_ID',
];

/** What iOS asks a person about; each needs its reason in every language of the app. */
const iosAllowed = ['NSFaceIDUsageDescription'];
const iosEntitlements = ['com.apple.developer.applesignin'];
const languages = ['en', 'es', 'zh-Hans'];
const schemes = ['app.solacore', 'solacore'];
const accessedApis = ['DiskSpace', 'FileTimestamp', 'SystemBootTime', 'UserDefaults'];

/** The texts of the two projects that `expo prebuild` has made in `app`, and of the libraries. */
export function readNativeProject(app, modules) {
  const read = (path) => (existsSync(join(app, path)) ? readFileSync(join(app, path), 'utf8') : '');
  const inIos = (name) => read(join('ios/Solacore', name));
  const strings = (name) => inIos(`Supporting/${name}.lproj/InfoPlist.strings`);
  return {
    plist: inIos('Info.plist'),
    entitlements: inIos('Solacore.entitlements'),
    privacy: inIos('PrivacyInfo.xcprivacy'),
    project: read('ios/Solacore.xcodeproj/project.pbxproj'),
    strings: Object.fromEntries(languages.map((name) => [name, strings(name)])),
    manifest: read('android/app/src/main/AndroidManifest.xml'),
    libraries: packagesIn(modules)
      .map((name) => join(modules, name, 'android/src/main/AndroidManifest.xml'))
      .filter((path) => existsSync(path))
      .map((path) => readFileSync(path, 'utf8')),
    activity: read('android/app/src/main/java/app/solacore/MainActivity.kt'),
  };
}

function packagesIn(modules) {
  return readdirSync(modules).flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join(modules, name)).map((inner) => join(name, inner))
      : [name],
  );
}

/** What is wrong with the projects, one sentence each. */
export function nativeFaults(native) {
  return [...iosFaults(native), ...privacyFaults(native), ...androidFaults(native)];
}

function iosFaults({ plist, entitlements, strings }) {
  const asked = found(plist, /<key>(NS\w+UsageDescription)<\/key>/g);
  return [
    ...differences('iOS asks a person about', asked, iosAllowed),
    ...differences(
      'iOS entitlements',
      found(entitlements, /<key>([^<]+)<\/key>/g),
      iosEntitlements,
    ),
    ...differences('iOS deep links', schemesIn(plist), schemes),
    ...missing(plist, [
      [
        'ITSAppUsesNonExemptEncryption is not false',
        /ITSAppUsesNonExemptEncryption<\/key>\s*<false/,
      ],
      ['iOS may load without TLS', /NSAllowsArbitraryLoads<\/key>\s*<false/],
    ]),
    ...found(plist, /<key>(SKAdNetworkItems|UIBackgroundModes)<\/key>/g).map(
      (key) => `Info.plist has ${key}`,
    ),
    ...languages.flatMap((name) => {
      const told = found(strings[name] ?? '', /(NS\w+)\s*=\s*"[^"]{20,}"/g);
      return differences(`iOS reasons in ${name}`, told, iosAllowed);
    }),
    ...iosAllowed.flatMap((key) => {
      const reasons = languages.map((name) => new RegExp(`${key} = "([^"]*)"`).exec(strings[name]));
      const isOneTwice = new Set(reasons.map((reason) => reason?.[1])).size < languages.length;
      return isOneTwice ? [`${key} is not told in each language`] : [];
    }),
  ];
}

function privacyFaults({ privacy, project }) {
  const apis = found(privacy, /NSPrivacyAccessedAPICategory(\w+)/g);
  return [
    ...differences('iOS privacy manifest names the interfaces', apis, accessedApis),
    ...missing(privacy, [['iOS says that it tracks', /NSPrivacyTracking<\/key>\s*<false/]]),
    ...missing(project, [['the privacy manifest is not in the project', /PrivacyInfo\.xcprivacy/]]),
    ...(/Tracking<\/key>\s*<true/.test(privacy) ? ['something is collected for tracking'] : []),
  ];
}

function androidFaults({ manifest, libraries, activity }) {
  const entries = manifest.match(/<uses-permission[^>]*>/g) ?? [];
  const namesOf = (texts) => found(texts.join('\n'), /android:name="([^"]+)"/g);
  const removed = namesOf(entries.filter((entry) => entry.includes('tools:node="remove"')));
  const asked = libraries.flatMap((text) => text.match(/<uses-permission[^>]*>/g) ?? []);
  const claimed = namesOf([...entries, ...asked]).filter((name) => !removed.includes(name));
  return [
    ...differences('Android permissions', claimed, Object.keys(androidAllowed)),
    ...differences('Android blocked permissions', removed, androidBlocked),
    ...differences(
      'Android deep links',
      found(manifest, /android:scheme="(?!https")([^"]+)"/g),
      schemes,
    ),
    ...missing(manifest, [
      ['Android may back up what a person said', /android:allowBackup="false"/],
      ['the reminder has no mark', /default_notification_icon/],
      ['secrets may go into a backup', /secure_store_data_extraction_rules/],
    ]),
    ...(/usesCleartextTraffic="true"/.test(manifest) ? ['Android may load without TLS'] : []),
    ...missing(activity, [
      ['the app switcher shows the screen', /setRecentsScreenshotEnabled\(false\)/],
    ]),
  ];
}

const found = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];

const schemesIn = (plist) => {
  const list = /<key>CFBundleURLSchemes<\/key>\s*<array>(.*?)<\/array>/s.exec(plist)?.[1] ?? '';
  return found(list, /<string>([^<]+)<\/string>/g);
};

const missing = (text, wanted) =>
  wanted.filter(([, pattern]) => !pattern.test(text)).map(([fault]) => fault);

/** The two lists must be the same, whatever their order. */
function differences(what, is, shouldBe) {
  return [
    ...is
      .filter((name) => !shouldBe.includes(name))
      .map((name) => `${what}: ${name} is not allowed`),
    ...shouldBe.filter((name) => !is.includes(name)).map((name) => `${what}: ${name} is missing`),
  ];
}
