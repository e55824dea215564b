import { create } from 'zustand';

type ProviderStore = {
  /** Why the last way through a provider led nowhere; the screens that show it outlive the way. */
  problem: unknown;
  setProblem: (problem: unknown) => void;
};

/** What became of going to a provider; in a browser the page is left in between. */
export const useProviderStore = create<ProviderStore>((set) => ({
  problem: null,
  setProblem: (problem) => set({ problem }),
}));
