/** On phones the splash covers the first screen until all of it is drawn. */
export const useDrawnInPieces = (): boolean => true;
