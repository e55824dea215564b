/*
 * The app without a connection: its page and its files, kept as they were built, and nothing else.
 * scripts/lib/app-worker.mjs writes `self.shell` above this: the version and the list of files.
 */
const { version, files } = self.shell;
const prefix = 'solacore-shell-';
const name = `${prefix}${version}`;
const page = '/app/';
const kept = new Set(files);

/** The content of such a file never changes: a copy of an older version is as good. */
const isHashed = (path) => /[.-][0-9a-f]{32}\.\w+$/.test(path);

async function keepFile(cache, path) {
  const known = isHashed(path) ? await caches.match(path, { ignoreVary: true }) : undefined;
  const answer = known ?? (await fetch(path, { cache: isHashed(path) ? 'default' : 'no-cache' }));
  if (!answer.ok || answer.redirected) throw new Error(`${path} answered ${answer.status}`);
  await cache.put(path, answer);
}

async function keepAll() {
  const cache = await caches.open(name);
  await Promise.all(files.map((path) => keepFile(cache, path)));
}

async function dropOlder() {
  const names = await caches.keys();
  const older = names.filter((other) => other.startsWith(prefix) && other !== name);
  await Promise.all(older.map((other) => caches.delete(other)));
  // The page of the first visit finds its later parts here too.
  await self.clients.claim();
}

async function answerFrom(path, request) {
  const cache = await caches.open(name);
  return (await cache.match(path, { ignoreVary: true })) ?? fetch(request);
}

/** Every address of the app is the one page; an address with an ending is a file. */
const isPage = (path) => path === '/app' || (path.startsWith(page) && !/\.\w+$/.test(path));

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(dropOlder()));
// Without this word a new version waits until the old one is closed.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const path = request.mode === 'navigate' && isPage(pathname) ? page : pathname;
  if (kept.has(path)) event.respondWith(answerFrom(path, request));
});
