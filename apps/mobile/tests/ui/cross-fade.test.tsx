import { act, renderHook } from '@testing-library/react-native';
import type { ReactNode } from 'react';
import { Animated } from 'react-native';
import type { FieldLook } from '@/ui/field-layer';
import { ThemeProvider } from '@/ui/theme/theme-context';
import { useCrossFade } from '@/ui/use-cross-fade';

function look(colour: string): FieldLook {
  return { stops: [colour, colour, colour, colour], place: { at: 0.5, spread: 0.1 } };
}

function themed(still: boolean) {
  return ({ children }: { children: ReactNode }) => (
    <ThemeProvider appearance="light" chinese={false} still={still}>
      {children}
    </ThemeProvider>
  );
}

async function fade(still: boolean) {
  return renderHook((colour: string) => useCrossFade(look(colour)), {
    wrapper: themed(still),
    initialProps: '#111111',
  });
}

type Ending = (result: { finished: boolean }) => void;
let endings: Ending[] = [];

/* The clock of animations is the system's; here each fade ends when the test says so. */
beforeEach(() => {
  endings = [];
  const running = (start: (ended?: Ending) => void) => ({
    start,
    stop: () => undefined,
    reset: () => undefined,
  });
  jest
    .spyOn(Animated, 'timing')
    .mockReturnValue(running((ended) => void (ended && endings.push(ended))));
});
afterEach(() => jest.restoreAllMocks());

const end = (fading: number) => act(async () => endings[fading]?.({ finished: true }));
const colours = (layers: { look: FieldLook }[]) => layers.map(({ look }) => look.stops[0]);

test('a fade that is interrupted keeps what is seen below the one that comes', async () => {
  const { result, rerender } = await fade(false);
  await rerender('#222222');
  await rerender('#333333');
  expect(colours(result.current)).toEqual(['#111111', '#222222', '#333333']);
  await end(0);
  expect(colours(result.current)).toEqual(['#222222', '#333333']);
  await end(1);
  expect(colours(result.current)).toEqual(['#333333']);
});

test('with motion off the new look is there at once, alone', async () => {
  const { result, rerender } = await fade(true);
  await rerender('#222222');
  expect(colours(result.current)).toEqual(['#222222']);
  expect(endings).toEqual([]);
});
