/** On phones it is installed already. */
export function listenForInstall(): void {}

export function useInstall(): (() => void) | null {
  return null;
}
