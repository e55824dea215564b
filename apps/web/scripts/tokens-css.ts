import { colors, emotionFamilies, emotionPalettes, type Scheme } from '@solacore/look';

const kebab = (name: string) => name.replace(/[A-Z0-9]/g, (sign) => `-${sign.toLowerCase()}`);

/** Colours by their name, the four stops of a feeling by its name and their place from the top. */
function declarations(scheme: Scheme, indent: string): string {
  const plain = Object.entries(colors[scheme]).map(([name, value]) => [kebab(name), value]);
  const fields = emotionFamilies.flatMap((family) =>
    emotionPalettes[family][scheme].map((stop, at) => [`${family}-${at + 1}`, stop]),
  );
  return [...plain, ...fields]
    .map(
      ([name, value = '']) => `${indent}--${name}: ${value.toLowerCase().replaceAll(',', ', ')};\n`,
    )
    .join('');
}

/** The identity as custom properties, light and dark, from the same source as the app's theme. */
export function tokensCss(): string {
  return `/* Written by scripts/write-tokens.ts from packages/look; a test holds them together. */
:root {
  color-scheme: light dark;
${declarations('light', '  ')}}

@media (prefers-color-scheme: dark) {
  :root {
${declarations('dark', '    ')}  }
}
`;
}
