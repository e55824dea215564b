/** Costs in nats: what a reading as a name costs above the lists' own costs. */
export const weights = {
  chinese: 4.4,
  twoCharacters: 1.3,
  threeCharacters: 0.3,
  titled: 6,
  familiar: 8,
  suffixed: 7.5,
  doubled: 8,
  bare: 7,
  foreign: 5.8,
  foreignNext: 0.4,
  foreignEnd: 1.1,
  placeEnding: 4,
  cue: 1,
  boundary: 0.7,
};
