import { describe, expect, it } from 'vitest';
import { readBuildOptions, readStartOptions } from '../../../src/kit/launch/options.mjs';

describe('npm start', () => {
  it.each([
    { args: [], env: {}, port: 4173 },
    { args: [], env: { PORT: '' }, port: 4173 },
    { args: [], env: { PORT: '8080' }, port: 8080 },
    { args: ['--port', '9000'], env: { PORT: '8080' }, port: 9000 },
    { args: ['--port=0'], env: {}, port: 0 },
    { args: ['--port=65535'], env: {}, port: 65_535 },
  ])('$args with $env begins at $port', ({ args, env, port }) => {
    expect(readStartOptions(args, env)).toEqual({ port });
  });

  it.each(['abc', '65536', '-1', '80.5', ' 80', '0x50', '1e3', '８０８０'])(
    'refuses the port %s by name',
    (port) => {
      expect(() => readStartOptions([], { PORT: port })).toThrow(
        `ポート「${port}」は、使えません。`,
      );
      expect(() => readStartOptions([`--port=${port}`], {})).toThrow(`ポート「${port}」は、`);
    },
  );

  it('takes the hosts for the build, too', () => {
    const env: NodeJS.ProcessEnv = { HOST_ORIGINS: 'https://a.example' };
    readStartOptions(['--host-origins', 'https://b.example'], env);
    expect(env['HOST_ORIGINS']).toBe('https://b.example');
  });
});

describe('npm run build', () => {
  it.each([
    { args: [], hosts: 'https://a.example' },
    { args: ['--host-origins', 'https://b.example c'], hosts: 'https://b.example c' },
    { args: ['--host-origins='], hosts: '' },
  ])('$args embeds in "$hosts"', ({ args, hosts }) => {
    const env: NodeJS.ProcessEnv = { HOST_ORIGINS: 'https://a.example' };
    readBuildOptions(args, env);
    expect(env['HOST_ORIGINS']).toBe(hosts);
  });

  it('turns HSTS on by one switch, which npm start knows, too', () => {
    for (const read of [readBuildOptions, readStartOptions]) {
      const env: NodeJS.ProcessEnv = {};
      read([], env);
      expect(env['HSTS']).toBeUndefined();
      read(['--hsts'], env);
      expect(env['HSTS']).toBe('1');
    }
  });

  it.each([['--port', '80'], ['--host-origins'], ['--hostorigins', 'a'], ['https://a.example']])(
    'refuses %s %s, and names what there is',
    (...args) => {
      expect(() => readBuildOptions(args.filter(Boolean), {})).toThrow('--host-origins');
    },
  );
});
