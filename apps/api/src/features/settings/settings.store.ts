import { type PatchSettingsRequest, type Settings, settingsSchema } from '@solacore/contract/admin';
import type { Db } from '../../db/client.ts';
import { settings } from '../../db/schema.ts';

/** As it was shipped. */
export const untouched: Settings = {
  ai_off: false,
  banner: null,
  minimum_version: null,
  flags: {},
};

/** What is set, and the rest as it was shipped. */
export async function readSettings(db: Db): Promise<Settings> {
  const rows = await db.select().from(settings);
  const set = Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  return settingsSchema.parse({ ...untouched, ...set });
}

export async function writeSettings(tx: Db, patch: PatchSettingsRequest, now: Date): Promise<void> {
  for (const [name, value] of Object.entries(patch)) {
    const set = { value: value ?? null, updatedAt: now };
    await tx
      .insert(settings)
      .values({ name, ...set })
      .onConflictDoUpdate({ target: settings.name, set });
  }
}
