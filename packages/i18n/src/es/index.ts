import { about } from './about.ts';
import { account } from './account.ts';
import { auth } from './auth.ts';
import { billing, overage } from './billing.ts';
import { calendar } from './calendar.ts';
import { common } from './common.ts';
import { consent } from './consent.ts';
import { deviceData } from './device-data.ts';
import { devices } from './devices.ts';
import { errors } from './errors.ts';
import { help } from './help.ts';
import { history, insights, myPlans } from './history.ts';
import { home } from './home.ts';
import { lock } from './lock.ts';
import { packs } from './packs.ts';
import { paywall } from './paywall.ts';
import { privacy } from './privacy.ts';
import { reminders } from './reminders.ts';
import { report } from './report.ts';
import { safetyPlan } from './safety-plan.ts';
import { settings } from './settings.ts';
import { share } from './share.ts';
import { signIn } from './sign-in.ts';
import { solve } from './solve.ts';
import { welcome } from './welcome.ts';

export const es = {
  about,
  account,
  billing,
  calendar,
  common,
  auth,
  consent,
  deviceData,
  devices,
  errors,
  help,
  history,
  home,
  insights,
  lock,
  myPlans,
  overage,
  packs,
  paywall,
  privacy,
  reminders,
  report,
  safetyPlan,
  settings,
  share,
  signIn,
  solve,
  welcome,
};
