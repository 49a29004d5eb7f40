import base from './playwright.config.ts';

/** Only takes pictures, for people to look at: `npm run screens`. */
export default { ...base, testMatch: 'screens.ts', reporter: 'list', timeout: 600_000 };
