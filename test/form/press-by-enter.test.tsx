import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { pressByEnter } from '../../src/form/press-by-enter';

function openBox() {
  const press = vi.fn();
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: As the form has it.
    <div onKeyDown={pressByEnter}>
      <input aria-label="box" />
      <button type="button">other</button>
      <button type="submit" onClick={press}>
        next
      </button>
    </div>,
  );
  return { press, box: screen.getByLabelText('box') };
}

test('Enter in a control presses the primary button, once', () => {
  const { press, box } = openBox();
  const enter = createEvent.keyDown(box, { key: 'Enter' });
  fireEvent(box, enter);
  expect(press).toHaveBeenCalledTimes(1);
  expect(enter.defaultPrevented).toBe(true);
});

test.each([
  ['another key', { key: 'a' }],
  ['the Enter that ends a conversion', { key: 'Enter', isComposing: true }],
  ['the same in Safari, which says it by the code alone', { key: 'Enter', keyCode: 229 }],
  ['a key held down', { key: 'Enter', repeat: true }],
])('%s presses nothing', (_, key) => {
  const { press, box } = openBox();
  fireEvent.keyDown(box, key);
  expect(press).not.toHaveBeenCalled();
});

test('Enter on another button is left to that button', () => {
  const { press } = openBox();
  fireEvent.keyDown(screen.getByText('other'), { key: 'Enter' });
  expect(press).not.toHaveBeenCalled();
});

test('Enter where there is no primary button does nothing, and breaks nothing', () => {
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: As the form has it.
    <div onKeyDown={pressByEnter}>
      <input aria-label="alone" />
    </div>,
  );
  const fault = vi.fn((event: ErrorEvent) => event.preventDefault());
  window.addEventListener('error', fault);
  fireEvent.keyDown(screen.getByLabelText('alone'), { key: 'Enter' });
  window.removeEventListener('error', fault);
  expect(fault).not.toHaveBeenCalled();
});
