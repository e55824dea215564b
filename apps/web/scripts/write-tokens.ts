import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tokensCss } from './tokens-css.ts';

writeFileSync(fileURLToPath(new URL('../src/style/tokens.css', import.meta.url)), tokensCss());
