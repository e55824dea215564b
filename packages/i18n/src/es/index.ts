import { account } from './account.ts';
import { auth } from './auth.ts';
import { common } from './common.ts';
import { consent } from './consent.ts';
import { errors } from './errors.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { report } from './report.ts';
import { safetyPlan } from './safety-plan.ts';
import { settings } from './settings.ts';
import { solve } from './solve.ts';

export const es = {
  account,
  common,
  auth,
  consent,
  errors,
  help,
  home,
  report,
  safetyPlan,
  settings,
  solve,
};
