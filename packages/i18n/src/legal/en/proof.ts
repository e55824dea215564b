/** Facts and promises: change code and text together. */
export const proof = {
  title: 'How to check it',
  description:
    'Table by table what is kept, who gets what, what masking misses, and the proof to run.',
  lead: 'The same page that lies beside the source: what happens to your words, what each table of the database holds and for how long, and the test that searches for what must not be there.',
  language: 'It is written for people who read source code, in English.',
};
