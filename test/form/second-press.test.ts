import { beforeEach, expect, test } from 'vitest';
import { forgetPress, isSecondPress } from '../../src/form/second-press';

interface Click {
  timeStamp: number;
  clientX: number;
  clientY: number;
  detail: number;
  pointerType?: string;
}

const press = (click: Click) => isSecondPress(click as unknown as MouseEvent);
const TAP = { timeStamp: 1000, clientX: 100, clientY: 500, detail: 1, pointerType: 'touch' };

beforeEach(forgetPress);

test.each<[string, Partial<Click>]>([
  ['at once, at the same point', {}],
  ['at the end of the time', { timeStamp: 1399 }],
  ['at the edge of the place', { clientX: 123, clientY: 477 }],
])('a tap right after another is its second half: %s', (_, second) => {
  expect(press(TAP)).toBe(false);
  expect(press({ ...TAP, ...second })).toBe(true);
});

test.each<[string, Partial<Click>]>([
  ['later', { timeStamp: 1400 }],
  ['to the right', { clientX: 124 }],
  ['to the left', { clientX: 76 }],
  ['below', { clientY: 524 }],
  ['above', { clientY: 476 }],
])('a tap %s is a press of its own', (_, second) => {
  expect(press(TAP)).toBe(false);
  expect(press({ ...TAP, ...second })).toBe(false);
});

test('a mouse says by itself which click is the second, and is believed', () => {
  const click = { ...TAP, pointerType: 'mouse' };
  expect([press(click), press(click), press({ ...click, detail: 2 })]).toEqual([
    false,
    false,
    true,
  ]);
  // What an old Safari calls a click has no type of pointer.
  const { pointerType: _, ...old } = TAP;
  expect([press(old), press(old)]).toEqual([false, false]);
});

test('after something was chosen the next press is the first, whatever the browser counts', () => {
  press(TAP);
  forgetPress();
  expect(press({ ...TAP, detail: 2 })).toBe(false);
  expect(press(TAP)).toBe(true);
});
