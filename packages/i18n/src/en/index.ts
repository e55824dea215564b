import { auth } from './auth.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { settings } from './settings.ts';
import { solve } from './solve.ts';

export const en = { common, auth, errors, help, home, settings, solve };
