const scripts = /<script(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g;
const scriptLinks = /<link[^>]*(?:as="script"|href="[^"]*\.js")[^>]*>/g;

/** A page without the framework's scripts; where it holds a player, with the modules that play it. */
export function lightenPage(html: string, modules: readonly string[]): string {
  const light = html.replace(scripts, '').replace(scriptLinks, '');
  if (!light.includes('data-player')) return light;
  const last = modules.at(-1) ?? '';
  const before = modules.slice(0, -1).map((name) => `<link rel="modulepreload" href="${name}"/>`);
  return light.replace(
    '</head>',
    `${before.join('')}<script type="module" src="${last}"></script></head>`,
  );
}
