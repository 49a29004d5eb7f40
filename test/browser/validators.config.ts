import base from './playwright.config.ts';

/** Screens before other validators than axe, which takes minutes: in `npm run test:deep`. */
export default { ...base, testMatch: 'validators.ts', timeout: 1_800_000 };
