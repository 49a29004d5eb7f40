/** `npm start`: builds, and serves what was built with the headers of production. */
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { buildForm } from './build-form.mjs';
import { explainFaults } from './faults.mjs';
import { readStartOptions } from './options.mjs';
import { ROOT } from './packages.mjs';

await explainFaults(async () => {
  const { port } = readStartOptions(process.argv.slice(2), process.env);
  await buildForm();
  const { httpServer, close } = await preview({
    root: fileURLToPath(ROOT),
    logLevel: 'error',
    preview: { port, strictPort: false },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => close().finally(() => process.exit(0)));

  const address = httpServer.address();
  const used = typeof address === 'object' ? address?.port : port;
  if (port !== 0 && used !== port)
    console.error(`${port}番のポートは使われているので、${used}番で表示します。`);
  console.error('終わるときは Ctrl-C を押してください。');
  process.stdout.write(`http://localhost:${used}/\n`);
});
