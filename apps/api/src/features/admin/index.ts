import type { Deps } from '../../deps.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { registerAudit } from './audit.ts';
import { registerBillingEvents } from './billing-events.ts';
import { registerGetPerson } from './get-person.ts';
import { registerJobs } from './jobs.ts';
import { registerListPeople } from './list-people.ts';
import { registerOverview } from './overview.ts';
import { registerPersonActs } from './person-acts.ts';
import { registerPersonData } from './person-data.ts';
import { registerAccess } from './register-access.ts';
import { registerReviews } from './reviews.ts';
import { registerSettings } from './settings.ts';
import { createStaffGuards } from './staff-guards.ts';
import { registerStatements } from './statements.ts';

/** `/admin/api/…`: for those who run the product. Never what somebody said: it is not here. */
export function registerAdmin(app: App, deps: Deps, guards: Guards): void {
  const staff = createStaffGuards(deps, guards);
  registerAccess(app, deps, staff);
  registerOverview(app, deps, staff);
  registerListPeople(app, deps, staff);
  registerGetPerson(app, deps, staff);
  registerPersonActs(app, deps, staff);
  registerPersonData(app, deps, staff);
  registerReviews(app, deps, staff);
  registerAudit(app, deps, staff);
  registerBillingEvents(app, deps, staff);
  registerSettings(app, deps, staff);
  registerJobs(app, deps, staff);
  registerStatements(app, deps, staff);
}
