// Journey 3: a Specialist is offered a request with the reasons and a countdown; declines it, lets its
// time run out, accepts it.

import assert from 'node:assert/strict';
import { journey } from '../support.mjs';
import { addressOf, askForHelp, eventually, moveClock, withOfferOf } from '../steps.mjs';

journey('an offer that is declined is offered to the next at once', async (scene) => {
  const { as } = scene;
  const tracking = await as('admin@contoso.example', (admin) => askForHelp(admin, { spoken: 'en' }));

  const first = await withOfferOf(scene, 'Contoso', async (specialist, offer, address) => {
    const { page } = specialist;
    // Why it came to me, and how long it stays, in business time.
    assert.ok((await offer.locator('ul.fit li').count()) >= 3, 'the reasons are shown');
    assert.match(await offer.locator('.countdown b').innerText(), /\d/);
    await specialist.look('desk-with-offer');
    await specialist.choose(offer.getByRole('link').first());
    await specialist.look('offer');

    await specialist.open('/desk');
    await specialist.choose(offer.locator('[data-key="d"]'));
    await specialist.look('offer-decline');
    await specialist.pressInVain('desk-offer-decline');
    assert.notEqual(await specialist.error('reason'), '');
    await page.locator('#reason').fill('My week is full of cut-overs until Friday.');
    await specialist.press('desk-offer-decline');
    assert.equal(addressOf(page), '/desk');
    assert.equal(await offer.count(), 0);
    return address;
  });

  const second = await withOfferOf(scene, 'Contoso', async (specialist, offer, address) => {
    assert.notEqual(address, first);
    await specialist.choose(offer.locator('[data-key="a"]'));
    assert.match(addressOf(specialist.page), /^\/desk\/engagements\//);
    await specialist.look('engagement-new');
    return address;
  });

  await as('admin@contoso.example', async (admin) => {
    await eventually(admin, tracking, (page) => page.getByText(admin.say('request-state-accepted'), { exact: true }).count());
    await admin.look('tracking-accepted');
    await admin.open('/t/contoso.example');
    await admin.look('landing-begun');
  });

  // Somebody else's offer and engagement are not there for the first one.
  await as(first, async (specialist) => {
    await specialist.open('/desk/customers');
    assert.ok(!(await specialist.text()).includes('Contoso'));
    await specialist.look('desk-customers');
  });
  assert.notEqual(second, first);
});

journey('an offer that is not answered in time is offered to the next', async (scene) => {
  const { as } = scene;
  await as('admin@hanbit.example', (admin) => askForHelp(admin, { spoken: 'en' }));
  const first = await withOfferOf(scene, '한빛전자', async (specialist, offer, address) => address);
  await as('manager@center.example', async (manager) => {
    await manager.open('/demo/clock');
    await manager.look('demo-clock');
    await moveClock(manager, 'business_day', 3);
  });
  await withOfferOf(scene, '한빛전자', async (specialist, offer, address) => {
    assert.notEqual(address, first, 'somebody else is asked');
  });
  await as(first, async (specialist) => {
    await specialist.open('/desk');
    assert.equal(await specialist.page.locator('ul.offers > li').filter({ hasText: '한빛전자' }).count(), 0);
  });
});
