import { create } from 'zustand';
import type { IconComponent } from './icon.tsx';

export type Toast = {
  message: string;
  icon?: IconComponent;
  actionLabel?: string;
  onAction?: () => void;
};

type ToastStore = {
  toast: (Toast & { id: number }) | null;
  show: (toast: Toast) => void;
  dismiss: () => void;
};

/** The one message at the edge of the screen; a new one takes the place of the last. */
export const useToastStore = create<ToastStore>((set, get) => ({
  toast: null,
  show: (toast) => set({ toast: { ...toast, id: (get().toast?.id ?? 0) + 1 } }),
  dismiss: () => set({ toast: null }),
}));

export function showToast(toast: Toast): void {
  useToastStore.getState().show(toast);
}
