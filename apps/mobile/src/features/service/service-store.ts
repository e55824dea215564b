import type { ClientConfig } from '@solacore/contract';
import { create } from 'zustand';
import { api } from '@/api/client.ts';

export type Provider = ClientConfig['providers'][number];

type ServiceStore = {
  /** `unknown` until the server has been asked; `unreachable` when it did not answer. */
  status: 'unknown' | 'asking' | 'known' | 'unreachable';
  providers: Provider[];
  ask: () => Promise<void>;
};

/** What the server says about itself before anyone signs in: who answers. */
export const useServiceStore = create<ServiceStore>((set, get) => ({
  status: 'unknown',
  providers: [],
  ask: async () => {
    if (get().status === 'asking') return;
    set({ status: 'asking' });
    try {
      const { providers } = await api.config();
      set({ status: 'known', providers });
    } catch {
      set({ status: 'unreachable' });
    }
  },
}));
