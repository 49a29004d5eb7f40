/** `npm run build`: makes `dist/`. */
import { buildForm } from './build-form.mjs';
import { explainFaults } from './faults.mjs';
import { readBuildOptions } from './options.mjs';

await explainFaults(async () => {
  readBuildOptions(process.argv.slice(2), process.env);
  await buildForm();
});
