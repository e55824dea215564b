/** On phones the app is installed as a whole, and its store brings newer ones. */
export function startAppWorker(_onNewVersion: (start: () => void) => void): void {}
