import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inlineHashes } from '../../src/build/inline-hashes.ts';

const source = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

test('the hash is the one that CSP Level 3 gives as its example', () => {
  expect(inlineHashes(["<script>alert('Hello, world.');</script>"])).toEqual({
    script: ["'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"],
    style: [],
  });
});

test.each([
  { html: '', script: [], style: [] },
  { html: '<script>a()</script>', script: ['a()'], style: [] },
  { html: '<script type="module">a()</script>', script: ['a()'], style: [] },
  { html: '<script nonce="x">\n a("<b>")\n</script >', script: ['\n a("<b>")\n'], style: [] },
  { html: '<SCRIPT>a()</SCRIPT>', script: ['a()'], style: [] },
  { html: '<script defer src="./a.js"></script>', script: [], style: [] },
  { html: '<script data-src="a">a()</script>', script: ['a()'], style: [] },
  { html: '<script type="application/json" id="t">{"a":1}</script>', script: [], style: [] },
  { html: '<script id=t type=application/json>{}</script>', script: [], style: [] },
  { html: '<style>a{}</style><style media="print">b{}</style>', script: [], style: ['a{}', 'b{}'] },
  { html: '<noscript><style>a{}</style></noscript>', script: [], style: ['a{}'] },
  { html: '<!-- <script>a()</script> --><style>a{}</style>', script: [], style: ['a{}'] },
  { html: '<script>a()</script><script>a()</script>', script: ['a()'], style: [] },
  { html: '<script>a()\r\nb()</script>', script: ['a()\nb()'], style: [] },
  { html: '<script>「あ」</script>', script: ['「あ」'], style: [] },
])('in $html', ({ html, script, style }) => {
  expect(inlineHashes([html])).toEqual({
    script: script.map(source).sort(),
    style: style.map(source).sort(),
  });
});

test('several pages have one list, in one order', () => {
  const pages = ['<script>a()</script>', '<script>b()</script><script>a()</script>'];
  const hashes = inlineHashes(pages);
  expect(hashes.script).toEqual([source('a()'), source('b()')].sort());
  expect(inlineHashes([...pages].reverse())).toEqual(hashes);
});
