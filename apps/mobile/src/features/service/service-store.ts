import type { ClientConfig } from '@solacore/contract';
import { create } from 'zustand';
import { api } from '@/api/client.ts';
import { connection } from '@/platform/connection';

export type Provider = ClientConfig['providers'][number];

type ServiceStore = {
  /** `unknown` until the server has been asked; `unreachable` when it did not answer. */
  status: 'unknown' | 'asking' | 'known' | 'unreachable';
  providers: Provider[];
  /** Other services that somebody may sign in with, and the clients the server accepts. */
  signIn: ClientConfig['sign_in'];
  /** Where people may write to; null where the server names nobody. */
  supportEmail: string | null;
  /** A line of the operator's for everybody, in the languages; null while there is none. */
  banner: NonNullable<ClientConfig['banner']> | null;
  /** The oldest version that the server goes on with; null where it names none. */
  minimumVersion: string | null;
  /** When the server last said so, in ms since 1970; 0 before that. */
  askedAtMs: number;
  /** One question at a time, shared by all who wait. Never rejects. */
  ask: () => Promise<void>;
};

/** What the server says about itself before anyone signs in: who answers. */
export const useServiceStore = create<ServiceStore>((set) => {
  let asking: Promise<void> | null = null;
  const askOnce = async () => {
    set({ status: 'asking' });
    try {
      const {
        providers,
        sign_in: signIn,
        support_email: supportEmail,
        ...chosen
      } = await api.config();
      const { banner = null, minimum_version: minimumVersion = null } = chosen;
      const told = { providers, signIn, supportEmail, banner, minimumVersion };
      set({ status: 'known', ...told, askedAtMs: Date.now() });
    } catch {
      set({ status: 'unreachable' });
    }
  };
  return {
    status: 'unknown',
    providers: [],
    signIn: { google: null, apple: null },
    supportEmail: null,
    banner: null,
    minimumVersion: null,
    askedAtMs: 0,
    ask: () => {
      asking ??= askOnce().finally(() => {
        asking = null;
      });
      return asking;
    },
  };
});

/** Whether the server answers now. What it says of who answers is taken note of. Never rejects. */
export async function isServerThere(): Promise<boolean> {
  if (!connection.isOnline()) return false;
  await useServiceStore.getState().ask();
  return useServiceStore.getState().status === 'known';
}
