export { type ColorName, type Colors, colors, type Scheme } from '@solacore/look';
