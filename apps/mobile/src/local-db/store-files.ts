/** Elsewhere than in a browser the database is one file that the system makes as a whole. */
export async function completeStoreFiles(): Promise<void> {}
