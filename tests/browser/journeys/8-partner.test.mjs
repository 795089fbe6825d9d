// Journey 8: a customer lets its partner work on tasks, and sees what it did; it revokes all of it, and
// the partner asks on its behalf all the same, which waits; the customer's admin reads it and consents anew; the manager pauses the partner.

import assert from 'node:assert/strict';
import { journey } from '../support.mjs';
import { addressOf, answerHow, answerWhat, engage, eventually, inDays } from '../steps.mjs';

const PARTNER = 'partner@woodgrove.example';
const CUSTOMER = 'contoso.example';

/** From the customer's page: another request on its behalf, sent; where it stands. */
async function asksAgain(partner) {
  const { page } = partner;
  await partner.press('partner-request');
  await partner.follow('continue');
  await answerWhat(partner);
  await answerHow(partner);
  await page.locator('#confirmed').check();
  await partner.press('request-send');
  return addressOf(page);
}

journey('a partner asks for a customer, which revokes and consents', async (scene) => {
  const { as } = scene;
  const home = `/partner/customers/${CUSTOMER}`;
  const consents = `/t/${CUSTOMER}/consents`;

  await as(PARTNER, async (partner) => {
    await partner.look('partner-customers');
    await partner.open(home);
    await partner.look('partner-with-consent');
    await partner.follow('partner-plan');
    await partner.look('partner-plan');
  });

  await engage(scene, { domain: CUSTOMER, customer: 'Contoso', services: ['sharepoint-online'] });

  // What the consent says not, the partner has not; its admin lends more, and sees what is done with it.
  await as(`admin@${CUSTOMER}`, async (admin) => {
    const { page } = admin;
    await admin.follow('consent-see');
    const change = `a[href^="${consents}/"]:not([href$="/revoke"]):not([href$="/end"])`;
    await admin.choose(page.locator(change).first());
    for (const scope of await page.locator('input[name="scopes"]').all()) await scope.check();
    for (const service of await page.locator('input[name="services"]').all()) await service.check();
    await admin.look('consent-grant-tasks');
    await admin.press('consent-give');
  });
  const task = await as(PARTNER, async (partner) => {
    const { page } = partner;
    await partner.open(home);
    await partner.follow('partner-migration');
    await partner.look('partner-migration');
    await partner.open(home);
    await partner.follow('task-list');
    await partner.look('partner-tasks');
    await partner.choose(page.locator(`ul.tasklist a[href^="${home}/tasks/"]`).first());
    await partner.look('partner-task');
    await page.locator('#reply').fill('We do this one for you.');
    await partner.press('task-send');
    await partner.look('partner-task-said');
    return addressOf(page);
  });
  await as(`admin@${CUSTOMER}`, async (admin) => {
    await admin.open(task.replace(home, `/t/${CUSTOMER}`));
    await admin.page.getByText('We do this one for you.').first().waitFor();
    await admin.look('task-by-partner');
  });

  await as(`admin@${CUSTOMER}`, async (admin) => {
    const { page } = admin;
    await admin.follow('consent-see');
    assert.equal(addressOf(page), consents);
    await admin.look('consents');
    await admin.choose(page.locator(`a[href^="${consents}/"][href$="/revoke"]`));
    await admin.look('consent-revoke');
    await admin.choose(page.locator('form.dialog button'));
    await admin.reads('consent-nothing');
  });

  const asked = await as(PARTNER, async (partner) => {
    const { page } = partner;
    assert.equal(addressOf(page), '/partner');
    await partner.expecting(/status of 404/, () => partner.open(`${home}/plan`));
    await partner.look('partner-plan-closed');
    await partner.open('/partner');
    await page.locator('#q').fill('nobody');
    await partner.choose(page.locator('main form.seek button'));
    await partner.reads('partner-none-found');
    await partner.look('partner-nothing-found');
    await page.locator('#q').fill('contoso');
    await partner.choose(page.locator('main form.seek button'));
    await partner.choose(page.locator(`a[href="${home}"]`));
    await partner.reads('partner-no-consent');
    await partner.look('partner-without-consent');

    // The same form as the customer's own, and it waits.
    await partner.press('partner-request');
    await partner.look('partner-who');
    await partner.follow('continue');
    await partner.pressInVain('continue');
    await partner.look('partner-what-wrong');
    await answerWhat(partner);
    await partner.look('partner-how');
    await answerHow(partner);
    await partner.look('partner-check');
    await page.locator('#confirmed').check();
    await partner.press('request-send');
    await partner.reads('partner-next-awaiting-consent');
    await partner.look('partner-asked');
    return addressOf(page);
  });

  await as(`admin@${CUSTOMER}`, async (admin) => {
    const { page } = admin;
    await admin.look('landing-partner-waits');
    await admin.follow('consent-see');
    await admin.look('consents-waiting');
    await admin.choose(page.locator(`a[href^="${consents}/requests/"]`));
    await admin.look('consent-request');
    // What the request asks for is chosen already.
    await admin.follow('consent-give');
    await admin.look('consent-grant-asked');
    assert.ok(await page.locator('input[name="scopes"][value="request"]').isChecked());
    while ((await page.locator('input:checked').count()) > 0) await page.locator('input:checked').first().uncheck();
    await admin.pressInVain('consent-give');
    await admin.look('consent-grant-wrong');
    for (const scope of await page.locator('input[name="scopes"]').all()) await scope.check();
    await page.locator('input[name="services"][value="exchange-online"]').check();
    await page.locator('input[name="services"][value="teams"]').check();
    await page.locator('#until').fill(inDays(200));
    await admin.press('consent-give');
    assert.equal(addressOf(page), consents);
    await admin.look('consents-given');
  });

  await as(PARTNER, async (partner) => {
    const { page } = partner;
    await partner.open(home);
    assert.ok((await page.locator('ul.services li').count()) > 0, 'services are seen now');
    await partner.open(asked);
    assert.doesNotMatch(await partner.text(), new RegExp(partner.say('partner-next-awaiting-consent')), 'it goes on');
    await partner.open('/partner');
    await page.locator('#domain').fill('unknown.example');
    await partner.press('partner-invite-send');
    await partner.reads('partner-invited');
    await partner.look('partner-invited');
  });

  // Without consent again, one request is allowed by itself, and the next one waits for that.
  const reference = (address) => address.split('/').pop();
  await as(`admin@${CUSTOMER}`, async (admin) => {
    const { page } = admin;
    await admin.open(consents);
    await admin.choose(page.locator(`a[href^="${consents}/"][href$="/revoke"]`));
    await admin.choose(page.locator('form.dialog button'));
    await admin.open(`/t/${CUSTOMER}/requests/${reference(asked)}`);
    assert.equal(addressOf(page), `${consents}/requests/${reference(asked)}`);
    await admin.press('consent-allow-once');
    await admin.look('request-allowed-once');
    await admin.open(consents);
    await admin.look('consents-allowed-once');
  });
  const second = await as(PARTNER, async (partner) => {
    await partner.open(asked);
    await partner.look('partner-asked-allowed');
    await partner.open(home);
    return asksAgain(partner);
  });
  await as(`admin@${CUSTOMER}`, async (admin) => {
    const { page } = admin;
    await admin.open(`${consents}/requests/${reference(second)}`);
    await admin.reads('consent-goes-on-if');
    await admin.look('consent-request-under-way');
    await admin.press('consent-allow-once');
    await admin.look('consent-request-goes-on-later');
    await admin.open(consents);
    await admin.look('consents-goes-on-later');
    await admin.open(`/t/${CUSTOMER}/requests/${reference(asked)}/withdraw`);
    await admin.choose(page.locator('form.dialog button'));
    // By itself: the worker lets it go on.
    const decides = `${consents}/requests/${reference(second)}`;
    await eventually(admin, `/t/${CUSTOMER}/requests/${reference(second)}`, (seen) => addressOf(seen) !== decides);
    await admin.look('request-went-on');
  });
  const refused = await as(PARTNER, async (partner) => {
    await partner.open(second);
    await partner.look('partner-asked-went-on');
    await partner.open(home);
    return asksAgain(partner);
  });
  await as(`admin@${CUSTOMER}`, async (admin) => {
    await admin.open(`${consents}/requests/${reference(refused)}`);
    await admin.page.locator('#reason').fill('We do this ourselves next year.');
    await admin.press('consent-refuse');
  });
  await as(PARTNER, async (partner) => {
    await partner.open(refused);
    await partner.reads('partner-refused');
    await partner.look('partner-asked-refused');
  });

  await as('manager@center.example', async (manager) => {
    const { page } = manager;
    await manager.open('/center/partners');
    await manager.look('partners');
    await manager.choose(page.locator('a[href^="/center/partners/"]').first());
    await manager.look('partner');
    await manager.press('partners-pause');
    await manager.reads('partners-paused');
    await manager.look('partner-paused');
  });

  await as(PARTNER, async (partner) => {
    await partner.open('/partner');
    await partner.reads('partner-paused');
    await partner.look('partner-rests');
  });
});
