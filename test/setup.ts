import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { startTexts } from '../src/i18n/t';
import { cardWords } from '../src/texts/card-words';
import { ja } from '../src/texts/ja';

configure({ asyncUtilTimeout: 10_000 });
// jsdom lays nothing out, so it cannot scroll.
window.scrollTo = vi.fn();
Element.prototype.scrollIntoView = vi.fn();

const speakJapanese = () => startTexts('ja', { form: ja, card: cardWords });
// For what a file reads before its first test; and whatever the one before, in the same worker, has left.
speakJapanese();
beforeEach(speakJapanese);
afterEach(cleanup);
