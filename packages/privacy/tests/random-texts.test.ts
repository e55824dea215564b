import { describe, it } from 'vitest';
import { checkStreams, checkTexts } from './properties/random-texts.ts';

describe('random Unicode', () => {
  it('is masked and put back as it was, with saved maps and typed placeholders too', () => {
    checkTexts({ numRuns: 2500 });
  });

  it('reads the same wherever a reply is cut', () => {
    checkStreams({ numRuns: 200 });
  });
});
