/**
 * What goes wrong with a request. `lost`: it has its effect, and its answer never arrives. `late`: it
 * is read late; `old`: it is read at once, and its answer is on its way for so long.
 */
export type Fault =
  | { kind: 'status'; status: number }
  | { kind: 'refused'; error: object }
  | { kind: 'silent' }
  | { kind: 'cut' }
  | { kind: 'lost' }
  | { kind: 'late' | 'old'; ms: number };

/** `times`: for so many requests, else until mended. `path`: of requests to such paths only, the method before it. */
export type Trouble = { fault: Fault; times?: number; path?: RegExp };

export function createFaults() {
  let troubles: { fault: Fault; left: number; path: RegExp }[] = [];
  return {
    add: ({ fault, times = Number.POSITIVE_INFINITY, path = /./ }: Trouble) => {
      troubles.push({ fault, left: times, path });
    },
    mend: () => {
      troubles = [];
    },
    /** The fault that this request meets. */
    next: (path: string): Fault | undefined => {
      const trouble = troubles.find((one) => one.left > 0 && one.path.test(path));
      if (trouble) trouble.left -= 1;
      return trouble?.fault;
    },
  };
}
