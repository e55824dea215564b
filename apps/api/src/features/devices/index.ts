import type { Deps } from '../../deps.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { registerListDevices } from './list-devices.ts';
import { registerRemoveDevice } from './remove-device.ts';

/** The devices of an account, as its settings show them. */
export function registerDevices(app: App, deps: Deps, guards: Guards): void {
  registerListDevices(app, deps, guards.signedIn);
  registerRemoveDevice(app, deps, guards.signedIn);
}
