import { render, screen } from '@testing-library/react-native';
import { Text, ThemeProvider, typeStyle, useLayout } from '@/ui';

function Size() {
  const { size, isLow } = useLayout();
  return <Text>{`${size} ${isLow ? 'low' : 'high'}`}</Text>;
}

/** What a window of 750 × 1334 px is laid out as. */
async function layoutAt(wanted: number) {
  await render(
    <ThemeProvider appearance="light" chinese={false} still textScale={{ wanted, drawn: 1 }}>
      <Size />
    </ThemeProvider>,
  );
}

test('reading text grows to twice its size, and its lines with it', () => {
  expect(typeStyle('body', false, 2)).toMatchObject({ fontSize: 34, lineHeight: 52 });
  expect(typeStyle('small', true, 2)).toMatchObject({ fontSize: 26, lineHeight: 40 });
});

test('titles stop growing where their words would no longer fit a narrow line', () => {
  expect(typeStyle('title', false, 2)).toMatchObject({ fontSize: 39, lineHeight: 48 });
});

test('a window is a tablet, and a phone once its text is larger', async () => {
  await layoutAt(1);
  expect(screen.getByText('tablet high')).toBeOnTheScreen();
  await layoutAt(1.5);
  expect(screen.getByText('phone high')).toBeOnTheScreen();
  await layoutAt(3);
  expect(screen.getByText('phone low')).toBeOnTheScreen();
});
