/** A browser has no lock of this app. */
export async function forgetLock(): Promise<void> {}
