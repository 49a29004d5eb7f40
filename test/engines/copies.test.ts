import { describe, expect, test } from 'vitest';
import { copyControls } from '../fixtures/copy-controls';
import { holdPages } from '../fixtures/held-pages';
import { openForAll } from '../fixtures/open-for-all';
import { ENGINES } from './engines';
import { chooseStatus, onScreen, until } from './walk';

const input = (name: string) => `main input[name="${name}"]`;

// In Chromium, part by part: test/browser/copies.spec.ts.
describe.each(ENGINES.filter(({ name }) => name !== 'Chromium'))('$name', ({ name, start }) => {
  const opened = openForAll([name], { server: holdPages, driver: start });

  test.each(['body > *', 'main input'])(
    'a page whose %s somebody has replaced by copies goes on, with all that was typed',
    async (copied) => {
      const { server, driver } = opened;
      const copy = () => driver.evaluate(`(${copyControls})(${JSON.stringify(copied)})`);
      server.release();
      await driver.open(server.url);
      await until(driver, '!("early" in window)');
      await chooseStatus(driver, 'sole-proprietor');
      await onScreen(driver, 'joined');
      await driver.press(`${input('era')}[value="heisei"]`);
      await driver.type(input('year'), '31');
      await copy();
      // A driver that types holds on to the element it has found; a finger does not.
      await driver.press(input('month'));
      await driver.type(input('month'), '4');
      expect(await driver.evaluate(`document.querySelector('${input('year')}').value`)).toBe('31');
      await until(driver, `document.querySelector('.echo').textContent.includes('2019年4月')`);
      await copy();
      // The press that finds a copy of the button draws the page anew, the next one goes on.
      await driver.press('main [type=submit]');
      if (copied !== 'main input') await driver.press('main [type=submit]');
      await onScreen(driver, 'check', '1');
    },
  );
});
