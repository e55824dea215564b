/* Takes the place of the worker while somebody develops: a kept page would hide every change. */
async function retire() {
  for (const name of await caches.keys()) {
    if (name.startsWith('solacore-shell-')) await caches.delete(name);
  }
  await self.registration.unregister();
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));
