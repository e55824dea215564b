/* Where help is, by region. Help opens without anything that searches words. */
export { type Region, regionOf, regions } from './regions.ts';
export { resourcesFor } from './resources.ts';
export { shownNumber } from './shown-number.ts';
