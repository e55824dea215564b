import { type Figure, latestOf } from './figures.ts';

/** What the last count says of each pack: packs bought and taken back, conversations used and left. */
export function readPacks(figures: Figure[]) {
  const counted = latestOf(figures, 'packs');
  const products = new Set([...counted.keys()].map((label) => label.replace(/ \w+$/, '')));
  return [...products].map((product) => {
    const of = (kind: string) => counted.get(`${product} ${kind}`) ?? 0;
    const conversations = { used: of('used'), left: of('left') };
    return { product, bought: of('bought'), revoked: of('revoked'), ...conversations };
  });
}
