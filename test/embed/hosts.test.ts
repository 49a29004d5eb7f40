import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { hostsOf } from '../../src/embed/hosts';
import { HOSTS } from '../../src/page-attributes';

const open = (html: string) =>
  new JSDOM(html, { url: 'https://form.example/kakunin/' }).window as unknown as Window;

it('the page takes messages from its own origin and from those that the build named', () => {
  const page = open(`<html ${HOSTS}="https://a.example https://b.example:8443">`);
  expect(hostsOf(page)).toEqual([
    'https://form.example',
    'https://a.example',
    'https://b.example:8443',
  ]);
});

it('a page that names nobody takes messages from its own origin alone', () => {
  expect(hostsOf(open(`<html ${HOSTS}="">`))).toEqual(['https://form.example']);
  expect(hostsOf(open('<html>'))).toEqual(['https://form.example']);
});
