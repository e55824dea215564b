import { expect, it } from 'vitest';
import { describeOnBothDatabases, logIn, newFingerprint, signUp } from '../harness/index.ts';
import { createProven } from './staff.ts';

describeOnBothDatabases('somebody whose devices are all taken', (ctx) => {
  it('gets in once one of them is unbound in the console, and only in its place', async () => {
    const [staff, person] = [await createProven(ctx), await signUp(ctx.app)];
    const next = newFingerprint();
    const refused = await logIn(ctx.app, person, next);
    expect([refused.statusCode, refused.json().error]).toEqual([403, 'DEVICE_LIMIT_REACHED']);

    const page = `/admin/api/people/${person.userId}`;
    const [device] = (await staff.ask({ url: page })).json().devices;
    const unbound = await staff.ask({ method: 'DELETE', url: `${page}/devices/${device.id}` });
    expect(unbound.statusCode).toBe(204);
    expect((await logIn(ctx.app, person, next)).statusCode).toBe(200);

    // The one that was unbound has no place any more, and is free for another account.
    expect((await logIn(ctx.app, person, person.fingerprint)).statusCode).toBe(403);
    expect((await signUp(ctx.app, { fingerprint: person.fingerprint })).userId).not.toBe('');
    const { devices } = (await staff.ask({ url: page })).json();
    expect(devices.map(({ is_active }: { is_active: boolean }) => is_active)).toEqual([
      true,
      false,
    ]);
  });
});
