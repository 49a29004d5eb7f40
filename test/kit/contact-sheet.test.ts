import { expect, it } from 'vitest';
import { contactSheet } from '../../src/kit/contact-sheet';

const link = (status: string, month: string): [string, string] => [
  `https://form.example/#status=${status}&joined=${month}`,
  `${status}-${month}.svg`,
];

const sheet = contactSheet(
  new Map([
    link('sole-proprietor', '1985-04'),
    link('joint-manager', '2011-01'),
    link('sole-proprietor', '1970-01'),
  ]),
);

it('has each code beside its name and its link, by status and month', () => {
  const item = (status: string, month: string) =>
    `<li><img src="${status}-${month}.svg" alt="">${status}-${month}<br>https://form.example/#status=${status}&#38;joined=${month}</li>`;
  expect(sheet.split('\n').filter((line) => line.startsWith('<li>'))).toEqual([
    item('joint-manager', '2011-01'),
    item('sole-proprietor', '1970-01'),
    item('sole-proprietor', '1985-04'),
  ]);
});

it('parts no code from its link at the end of a sheet of paper', () => {
  expect(sheet).toMatch(/<style>[^<]*\bli\{[^}]*break-inside:avoid/);
});
