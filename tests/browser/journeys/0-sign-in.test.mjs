// Before every journey: signing in by a code from a mail, one's own page, the pages about staff and the
// Center's health.

import assert from 'node:assert/strict';
import { journey, visit } from '../support.mjs';
import { addressOf, codeFromMailbox } from '../steps.mjs';

journey('a customer signs in by a code from a mail, and revokes a sign-in', async ({ center, way, as }) => {
  await visit(center, way, async (visitor) => {
    const { page } = visitor;
    // Whoever opens a page of a tenant signs in first and is led back.
    await visitor.open('/t/contoso.example/services');
    assert.equal(addressOf(page), '/sign-in');
    await visitor.look('sign-in');
    await page.locator('#address').fill('not an address');
    await visitor.pressInVain('signin-send');
    assert.match(await visitor.error('address'), new RegExp(visitor.say('error-address')));
    await page.locator('#address').fill('admin@contoso.example');
    await visitor.press('signin-send');
    assert.equal(addressOf(page), '/sign-in/code');
    await visitor.look('sign-in-code');

    const code = await codeFromMailbox(center, way, 'admin@contoso.example');
    await page.locator('#code').fill(code === '000000' ? '111111' : '000000');
    await visitor.pressInVain('signin-enter');
    assert.notEqual(await visitor.error('code'), '');
    await visitor.look('sign-in-code-wrong');
    await page.locator('#code').fill(code);
    await visitor.press('signin-enter');
    assert.equal(addressOf(page), '/t/contoso.example/services');

    // Another browser's sign-in is seen and ended.
    await as('admin@contoso.example', async (elsewhere) => {
      await visitor.open('/you');
      await visitor.speak(way.language);
      await visitor.open('/you');
      await visitor.look('you');
      const rows = page.locator('form[action$="/revoke"]');
      const before = await rows.count();
      const other = page.getByRole('row').filter({ has: rows }).filter({ hasNotText: visitor.say('you-signin-here') });
      await visitor.choose(other.first().locator('form button'));
      assert.equal(await rows.count(), before - 1);
      await elsewhere.open('/t/contoso.example');
      assert.equal(addressOf(elsewhere.page), '/sign-in');
    });

    await visitor.press('you-sign-out');
    await visitor.open('/t/contoso.example');
    assert.equal(addressOf(page), '/sign-in');
  });
});

journey('somebody whose address nobody here knows comes to prove a domain', async ({ center, way }) => {
  await visit(center, way, async (visitor) => {
    const { page } = visitor;
    await visitor.open('/sign-in');
    await visitor.follow('signin-unknown');
    await visitor.look('sign-in-to-claim');
    await page.locator('#address').fill('somebody@nowhere.example');
    await visitor.press('signin-send');
    await visitor.look('sign-in-code-to-claim');
    await page.locator('#code').fill(await codeFromMailbox(center, way, 'somebody@nowhere.example'));
    await visitor.press('signin-enter');
    assert.equal(addressOf(page), '/claim');
    await page.locator('#domain').fill('nowhere.example');
    await visitor.press('claim-begin');
    assert.match(await page.locator('#value').inputValue(), /^fasttrack-verification=[0-9a-f]{32}$/);
  });
});

journey('anybody reads what staff can and cannot do; a stranger and an unknown page get a clear answer', async ({ center, way, as }) => {
  await visit(center, way, async (visitor) => {
    await visitor.open('/demo');
    await visitor.look('demo');
    await visitor.open('/roles');
    await visitor.look('roles');
    await visitor.open('/language');
    await visitor.look('language');
  });
  await as('admin@contoso.example', async (admin) => {
    // Another organisation's pages are not there, like any page that never was.
    for (const path of ['/t/fabrikam.example', '/t/nobody.example', '/desk', '/center/queue']) {
      const answer = await admin.expecting(/status of 404/, () => admin.open(path));
      assert.equal(answer.status(), 404, path);
    }
    await admin.look('not-found');
  });
  await as('operator@center.example', async (operator) => {
    await operator.look('operator');
  });
});
