/**
 * What is spoilt in each room, and the tests that have to notice: its own. `effort`: 1 of 5, or of 11, of what is exhaustive
 * or at random, numbers that share no factor with months and answers.
 */
const FIFTH = 0.2;
const ELEVENTH = 1 / 11;

export const ROOMS = {
  // The table of holidays is compared, day by day, with that of a calendar package.
  domain: {
    mutate: ['src/domain/*.ts', '!src/domain/holidays.ts'],
    tests: ['test/domain'],
    effort: ELEVENTH,
  },
  journey: { mutate: ['src/journey/*.ts'], tests: ['test/journey'], effort: FIFTH },
  history: {
    mutate: ['src/history/*.ts', '!src/history/use-journey.ts'],
    tests: ['test/history'],
    effort: FIFTH,
  },
  form: {
    mutate: ['src/form/*.ts', 'src/history/use-journey.ts'],
    tests: ['test/form', 'test/history/use-journey'],
    effort: FIFTH,
  },
  embed: { mutate: ['src/embed/*.ts'], tests: ['test/embed'], effort: FIFTH },
  kit: { mutate: ['src/kit/*.ts'], tests: ['test/kit'], effort: FIFTH },
  'check-deploy': {
    mutate: ['src/kit/check-deploy/*.ts'],
    tests: ['test/kit/check-deploy'],
    effort: FIFTH,
  },
  // What only a browser does, saving and painting, is noticed in one.
  'kit-pages': {
    mutate: [
      'src/kit/{desk-page,qr-page}/**/*.ts',
      '!src/kit/**/{texts,save,to-png,buffer-for-csv}.ts',
    ],
    tests: ['test/kit/{clients,desk-page,qr-page,use-growing}'],
    effort: FIFTH,
  },
};
