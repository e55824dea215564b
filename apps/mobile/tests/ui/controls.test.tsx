import { fireEvent, render, screen } from '@testing-library/react-native';
import { Button, CheckRow, Chip, Field, Scale, Switch } from '@/ui';

test('a button calls back once for a press', async () => {
  const onPress = jest.fn();
  await render(<Button label="Continue" onPress={onPress} />);
  await fireEvent.press(screen.getByRole('button', { name: 'Continue' }));
  expect(onPress).toHaveBeenCalledTimes(1);
});

test('a disabled button ignores a press and says why', async () => {
  const onPress = jest.fn();
  await render(
    <Button label="Continue" onPress={onPress} disabled disabledReason="Choose one first" />,
  );
  await fireEvent.press(screen.getByRole('button', { name: 'Continue' }));
  expect(onPress).not.toHaveBeenCalled();
  expect(screen.getByText('Choose one first')).toBeOnTheScreen();
  expect(screen.getByRole('button')).toBeDisabled();
});

test('a busy button shows its verb and ignores a second press', async () => {
  const onPress = jest.fn();
  await render(<Button label="Save" onPress={onPress} busy busyLabel="Saving" />);
  await fireEvent.press(screen.getByRole('button', { name: 'Saving' }));
  expect(onPress).not.toHaveBeenCalled();
  expect(screen.getByRole('button')).toBeBusy();
});

test('a chip in a group tells whether it is chosen', async () => {
  const onPress = jest.fn();
  await render(<Chip label="Worry" role="radio" selected onPress={onPress} />);
  expect(screen.getByRole('radio', { name: 'Worry' })).toBeChecked();
  await fireEvent.press(screen.getByRole('radio'));
  expect(onPress).toHaveBeenCalledTimes(1);
});

test('a switch hands over the other value', async () => {
  const onChange = jest.fn();
  await render(<Switch label="Moving horizon" value onChange={onChange} />);
  await fireEvent.press(screen.getByRole('switch', { name: 'Moving horizon' }));
  expect(onChange).toHaveBeenCalledWith(false);
});

test('a statement shows why it must be agreed to', async () => {
  await render(
    <CheckRow label="18 or older" checked={false} onChange={jest.fn()} error="Needed" />,
  );
  expect(screen.getByRole('checkbox', { name: '18 or older' })).not.toBeChecked();
  expect(screen.getByRole('alert')).toHaveTextContent('Needed');
});

test('a field says its error in place of its hint', async () => {
  const field = (error?: string) => (
    <Field label="E-mail" hint="Only to sign in" error={error} value="" onChangeText={jest.fn()} />
  );
  const view = await render(field());
  expect(screen.getByText('Only to sign in')).toBeOnTheScreen();
  await view.rerender(field('Write your e-mail address'));
  expect(screen.queryByText('Only to sign in')).toBeNull();
  expect(screen.getByRole('alert')).toHaveTextContent('Write your e-mail address');
});

test('a secret field shows and hides what is typed', async () => {
  await render(
    <Field
      label="Password"
      value="a short sentence"
      onChangeText={jest.fn()}
      secret={{ showLabel: 'Show', hideLabel: 'Hide' }}
    />,
  );
  expect(screen.getByLabelText('Password').props.secureTextEntry).toBe(true);
  await fireEvent.press(screen.getByRole('button', { name: 'Show' }));
  expect(screen.getByLabelText('Password').props.secureTextEntry).toBe(false);
  expect(screen.getByRole('button', { name: 'Hide' })).toBeOnTheScreen();
});

function scale(value: number | null, onChange: (value: number) => void) {
  return (
    <Scale
      label="How heavy is it?"
      value={value}
      onChange={onChange}
      lowLabel="Light"
      highLabel="Heavy"
    />
  );
}

test('a scale moves by one with the screen reader and stops at its ends', async () => {
  const onChange = jest.fn();
  const view = await render(scale(7, onChange));
  const slider = screen.getByRole('slider', { name: 'How heavy is it?' });
  expect(slider).toHaveAccessibilityValue({ min: 0, max: 10, now: 7, text: '7 of 10' });
  await fireEvent(slider, 'accessibilityAction', { nativeEvent: { actionName: 'increment' } });
  expect(onChange).toHaveBeenLastCalledWith(8);
  await view.rerender(scale(10, onChange));
  onChange.mockClear();
  await fireEvent(screen.getByRole('slider'), 'accessibilityAction', {
    nativeEvent: { actionName: 'increment' },
  });
  expect(onChange).not.toHaveBeenCalled();
});

test('a scale that is not set says so until it is touched', async () => {
  const onChange = jest.fn();
  await render(scale(null, onChange));
  const slider = screen.getByRole('slider');
  expect(slider).toHaveAccessibilityValue({ min: 0, max: 10, now: 0, text: 'Not set yet' });
  await fireEvent(slider, 'layout', { nativeEvent: { layout: { width: 334 } } });
  await fireEvent(slider, 'responderGrant', { nativeEvent: { locationX: 17 + 0.3 * 300 } });
  expect(onChange).toHaveBeenLastCalledWith(3);
});
