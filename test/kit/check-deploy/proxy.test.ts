import { describe, expect, test } from 'vitest';
import { authorization, proxyFor } from '../../../src/kit/check-deploy/proxy.ts';

const site = (address: string) => new URL(address);
const proxy = (address: string, environment: Record<string, string>) =>
  proxyFor(site(address), environment)?.href;

describe('the proxy of an office', () => {
  test('is the one for the kind of address, in small letters first', () => {
    const environment = { HTTP_PROXY: 'http://a:1', HTTPS_PROXY: 'http://b:2' };
    expect(proxy('http://x.example/', environment)).toBe('http://a:1/');
    expect(proxy('https://x.example/', environment)).toBe('http://b:2/');
    expect(proxy('https://x.example/', { ...environment, https_proxy: 'http://c:3' })).toBe(
      'http://c:3/',
    );
    expect(proxy('https://x.example/', { HTTP_PROXY: 'http://a:1' })).toBeUndefined();
    expect(proxy('http://x.example/', { HTTPS_PROXY: 'http://b:2' })).toBeUndefined();
  });

  test.each([
    'http://localhost:4173/',
    'http://127.0.0.1/',
    'http://[::1]:80/',
    'http://a.localhost/',
  ])('is not asked for what is on this device: %s', (address) => {
    expect(proxy(address, { HTTP_PROXY: 'http://a:1' })).toBeUndefined();
  });

  test('may be named without http://', () => {
    expect(proxy('https://x.example/', { HTTPS_PROXY: 'office:8080' })).toBe('http://office:8080/');
    expect(proxy('https://x.example/', { HTTPS_PROXY: 'https://office' })).toBe('https://office/');
  });

  test.each([
    ['*', true],
    ['x.example', true],
    ['example', true],
    ['.example', true],
    ['*.example', true],
    ['x.example:8443', true],
    ['a.example, x.example', true],
    ['a.example x.example', true],
    ['', false],
    [' , ', false],
    ['ample', false],
    ['a.x.example', false],
    ['x.example:443', false],
    ['x.example.*', false],
  ])('is not used for what NO_PROXY names: %j %s', (list, isExempt) => {
    const environment = { HTTPS_PROXY: 'http://b:2/', NO_PROXY: list };
    const found = proxy('https://x.example:8443/', environment);
    expect(found).toBe(isExempt ? undefined : 'http://b:2/');
  });
});

test('user and password go along as the address has them, decoded; without a user nothing does', () => {
  const told = (address: string) => authorization(site(address), 'Authorization');
  expect(told('http://a%40b:p%3Aw@x/')).toEqual({ Authorization: `Basic ${btoa('a@b:p:w')}` });
  expect(told('http://a@x/')).toEqual({ Authorization: `Basic ${btoa('a:')}` });
  expect(told('http://x/')).toEqual({});
});
