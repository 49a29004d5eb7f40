import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asHeight, asTop, message, readHello } from '../../src/embed/messages';

const hello = (id: unknown) => ({ ns: 'shikaku-kakunin', v: 1, type: 'hello', id });

describe('a host’s hello', () => {
  it('is read for any id of 1 to 40 characters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (id) => {
        expect(readHello(hello(id))).toBe(id);
      }),
      { examples: [['x'.repeat(40)]] },
    );
  });

  it.each([
    [hello('')],
    [hello('x'.repeat(41))],
    [hello(1)],
    [hello(['a'])],
    [{ ...hello('a'), v: 2 }],
    [{ ...hello('a'), v: '1' }],
    [{ ...hello('a'), ns: 'other' }],
    [{ ...hello('a'), type: 'boot' }],
  ])('is not %j', (data) => {
    expect(readHello(data)).toBeUndefined();
  });

  it('is nothing else that can be sent', () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withDate: true }), (data) => {
        expect(readHello(data)).toBeUndefined();
      }),
    );
  });
});

describe('lengths', () => {
  it('are whole pixels within what a host accepts, and cut nothing off', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20_000, noNaN: true }), (length) => {
        expect(asHeight(length)).toSatisfy(Number.isInteger);
        expect(asHeight(length)).toBeGreaterThanOrEqual(Math.max(200, length));
        expect(asTop(length)).toSatisfy(Number.isInteger);
        expect(Math.abs(asTop(length) - length)).toBeLessThanOrEqual(1);
      }),
    );
    expect([asHeight(1), asHeight(20_001), asTop(-3), asTop(1e6)]).toEqual([
      200, 20_000, 0, 20_000,
    ]);
  });
});

it('a message carries the name, the version, the host’s id and what is told', () => {
  expect(message('a', { type: 'step', n: 2, top: 64, h: 900 })).toEqual({
    ns: 'shikaku-kakunin',
    v: 1,
    type: 'step',
    id: 'a',
    n: 2,
    top: 64,
    h: 900,
  });
});
