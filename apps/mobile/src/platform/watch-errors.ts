/** Calls back at errors that nobody caught; what is done about them otherwise stays as it was. */
export function watchErrors(onError: (error: unknown) => void): void {
  const before = ErrorUtils.getGlobalHandler();
  ErrorUtils.setGlobalHandler((error: unknown, isFatal?: boolean) => {
    onError(error);
    before(error, isFatal);
  });
}
