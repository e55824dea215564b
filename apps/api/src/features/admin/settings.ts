import { patchSettingsRequestSchema, settingsSchema } from '@solacore/contract/admin';
import type { Deps } from '../../deps.ts';
import type { App } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { readSettings, writeSettings } from '../settings/settings.store.ts';
import { audited } from './audited.ts';
import type { StaffGuards } from './staff-guards.ts';

const tags = ['admin'];
const refused = [...signedInRefusals, 'FORBIDDEN'] as const;

/** `/admin/api/settings`: the switch for AI, the banner, the oldest app that is served, flags. */
export function registerSettings(app: App, deps: Deps, guards: StaffGuards): void {
  const { db } = deps.database;
  app.get(
    '/admin/api/settings',
    {
      onRequest: guards.open,
      schema: { tags, response: { 200: settingsSchema, ...refusals(...refused) } },
    },
    () => readSettings(db),
  );
  app.patch(
    '/admin/api/settings',
    {
      onRequest: guards.admin,
      schema: {
        tags,
        body: patchSettingsRequestSchema,
        response: { 200: settingsSchema, ...refusals(...bodyRefusals, ...refused) },
      },
    },
    async (request) => {
      const { body } = request;
      const { userId: actorId } = getViewer(request);
      const switched = body.ai_off === undefined ? {} : { ai: body.ai_off ? 'off' : 'on' };
      const details = { names: Object.keys(body).sort().join(' '), ...switched };
      const act = { actorId, subjectId: null, action: 'settings_changed', details } as const;
      await audited(deps, act, (tx, now) => writeSettings(tx, body, now));
      deps.settings.forget();
      return readSettings(db);
    },
  );
}
