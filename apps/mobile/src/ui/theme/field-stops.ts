export { driftOf, fieldLocations, fieldStops } from '@solacore/look';
