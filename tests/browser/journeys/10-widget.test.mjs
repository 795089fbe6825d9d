// Journey 10: an admin presses Need help? on a page of another site and ends in the Center's form. The
// widget leaves nothing on that page, and shows an open request only on sites that a manager named.

import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { journey, visit } from '../support.mjs';

/** What the widget may weigh, words of all languages included. */
const MOST_BYTES = 30 * 1024;
const ADMIN = 'admin@hanbit.example';

/** Presses a demo person's button at whatever door stands open. */
async function signInHere(visitor, address) {
  const button = visitor.page.locator(`button[value="${address}"]`);
  await visitor.choose(button.or(visitor.page.locator(`form:has(input[value="${address}"]) button`)).first());
  await visitor.speak(visitor.language);
}

/** The tab that the wish for help led to: who is asked for, the service chosen, the form. */
async function request(tab) {
  assert.match(tab.page.url(), /\/sign-in\?from=/, 'signing in happens at the Center, in a tab of its own');
  await signInHere(tab, ADMIN);
  assert.equal(new URL(tab.page.url()).pathname, '/help');
  // The page was about Contoso: whoever belongs to Hanbit is told so and asks for Hanbit.
  await tab.reads('help-elsewhere');
  await tab.look('help-elsewhere');
  await tab.choose(tab.page.locator('main form button'));
  const [, reference] = new URL(tab.page.url()).pathname.match(/\/t\/hanbit\.example\/requests\/(REQ-\w+)\/who$/);
  await tab.open(`/t/hanbit.example/requests/${reference}/what`);
  assert.equal(await tab.page.locator('input[name="services"][value="teams"]').isChecked(), true);
  return reference;
}

journey('a page of another site leads to the form and learns nothing', async ({ center, way, as }) => {
  const site = center.adminCenter();
  const { port } = new URL(site);
  const script = gzipSync(await (await fetch(`${center.origin}/widget.js`)).text()).length;
  assert.ok(script <= MOST_BYTES, `the widget weighs ${script} bytes compressed`);
  await visit({ origin: center.origin, friends: [site] }, way, async (admin) => {
    const { page } = admin;
    await page.goto(`${site}/`);
    if (!way.javascript) {
      await admin.look('widget-page');
      await admin.follow('widget-title');
      await request(admin);
      return;
    }
    const widget = page.locator('fasttrack-help');
    const ask = widget.getByRole('button', { name: admin.say('widget-title'), exact: true });
    await ask.waitFor();
    await admin.look('widget-page');

    // By keyboard: opened, its heading first, closed, and back where one was.
    await ask.focus();
    await page.keyboard.press('Enter');
    const panel = widget.getByRole('dialog', { name: admin.say('widget-title') });
    await panel.waitFor();
    const focused = () => page.evaluate(() => document.querySelector('fasttrack-help').shadowRoot.activeElement?.localName);
    assert.equal(await focused(), 'h2');
    assert.equal(await ask.getAttribute('aria-expanded'), 'true');
    assert.equal(await panel.locator('li a').count(), 3);
    const frame = page.frameLocator('fasttrack-help iframe');
    await frame.getByText(admin.say('widget-elsewhere-text')).waitFor();
    await admin.look('widget-open');
    await page.setViewportSize({ width: 360, height: 640 });
    const box = await panel.boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 360 && box.y >= 0, 'the panel fits 360 px');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    assert.equal(await focused(), 'button');

    // The page's language may change while it stands.
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'fr-CA'));
    await widget.getByRole('button', { name: 'Besoin d’aide ?' }).waitFor();
    await page.evaluate((lang) => document.documentElement.setAttribute('lang', lang), way.language);

    await ask.click();
    const guide = await admin.inTab(() => panel.locator('li a').first().click());
    assert.match(new URL(guide.page.url()).pathname, /^\/guidance\/teams-/);
    await guide.look('widget-document');
    await guide.page.close();

    const tab = await admin.inTab(() => panel.getByRole('link', { name: admin.say('landing-request') }).click());
    const reference = await request(tab);

    // Signed in at the Center, and still nobody within a page of another site.
    await page.reload();
    await ask.click();
    await frame.getByText(admin.say('widget-elsewhere-text')).waitFor();
    const cookies = await page.context().cookies(site);
    assert.deepEqual(cookies, [], 'nothing was left on the other site');
    assert.equal(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length), '00');

    // A site beside the Center is none that may embed the frame until a manager has named it.
    const beside = `http://127.0.0.1:${port}`;
    admin.origins.push(beside);
    await admin.expecting(/frame-ancestors|ERR_BLOCKED/, async () => {
      await page.goto(`${beside}/`);
      const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
      await ask.click();
      await refused;
      assert.equal(await widget.locator('iframe').isVisible(), false);
    });
    await as('manager@center.example', async (manager) => {
      await manager.open('/center/settings');
      await manager.look('settings');
      await manager.page.fill('#origin', `${beside}/admin`);
      await manager.pressInVain('settings-widget-add');
      assert.equal(await manager.error('origin'), manager.say('error-origin'));
      await manager.page.fill('#origin', beside);
      await manager.press('settings-widget-add');
      await manager.page.getByText(beside, { exact: true }).first().waitFor();
      await manager.look('settings-widget');
    });
    await page.goto(`${beside}/`);
    await ask.click();
    await frame.getByText(reference).waitFor();
    await admin.look('widget-request');
  });
});
