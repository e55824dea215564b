/** The system counts a thread's time in steps of some milliseconds: short work is repeated. */
const enoughMs = 40;

/** CPU milliseconds of this thread for one run. */
export async function cpuMsOf(run: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  let runs = 0;
  let usedMs = 0;
  while (usedMs < enoughMs) {
    await run();
    runs += 1;
    const { user, system } = process.threadCpuUsage(before);
    usedMs = (user + system) / 1000;
  }
  return usedMs / runs;
}
