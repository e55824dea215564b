import { otherWork } from '@/platform/other-work';

/* A quarter of the machine's speed leaves this much below 50 ms. */
const atOnceMs = 8;

/**
 * Asked before each piece of work that may come with others at once: where they have taken long
 * enough together, or this one is to stand `apart`, whatever else waits has its turn first.
 */
export function roomBetween(): (apart: boolean) => Promise<void> {
  let since: number | null = null;
  const begin = () => {
    const begun = performance.now();
    since = begun;
    void otherWork().then(() => {
      if (since === begun) since = null;
    });
  };
  return async (apart) => {
    if (since !== null && (apart || performance.now() - since > atOnceMs)) {
      since = null;
      await otherWork();
    }
    if (since === null) begin();
  };
}
