/** What one person answers, in the order the guide asks. */
export type Script = readonly [
  problem: string,
  more: string,
  goal: string,
  obstacle: string,
  evidence: string,
  view: string,
  idea: string,
  choice: string,
  when: string,
  sure: string,
];
