import { create } from 'zustand';

/** `drawn`: nothing is to be seen for a moment. `shut`: what lies over the screen goes away too. */
type Curtain = 'open' | 'drawn' | 'shut';

/* Sheets stand in a window of their own, above anything that covers the screen. */
export const useCurtain = create<{ curtain: Curtain }>(() => ({ curtain: 'open' }));

export function drawCurtain(curtain: Curtain): void {
  useCurtain.setState({ curtain });
}
