import { describe, it } from 'vitest';
import { checkStreams, checkTexts } from './properties/random-texts.ts';

describe('random Unicode', () => {
  it('is masked and put back as it was, with saved maps and typed placeholders too', () => {
    checkTexts({ numRuns: 2500 });
  });

  it('is masked again without a change, where more is found beside a placeholder', () => {
    checkTexts({ numRuns: 1, seed: -289944252, path: '1634:7:7:15:13' });
  });

  it('reads the same wherever a reply is cut', () => {
    checkStreams({ numRuns: 200 });
  });
});
