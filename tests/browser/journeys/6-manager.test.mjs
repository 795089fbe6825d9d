// Journey 6: the manager sees the queue, each decision with all candidates and its replay, the people,
// and edits a region's hours as a dated change with its source.

import assert from 'node:assert/strict';
import { journey } from '../support.mjs';
import { addressOf, askForHelp, inDays, withOfferOf } from '../steps.mjs';

journey('the manager reads the queue and its decisions, notes an absence, changes hours', async (scene) => {
  const { way, as } = scene;
  await as('admin@contoso.example', (admin) => askForHelp(admin, { spoken: 'en' }));
  await withOfferOf(scene, 'Contoso', async () => {});

  await as('manager@center.example', async (manager) => {
    const { page } = manager;
    assert.equal(addressOf(page), '/center/queue');
    await manager.look('queue');
    const waiting = await manager.text();
    assert.match(waiting, /Contoso/);
    assert.match(waiting, /Siam Foods/);

    // One decision: every candidate, every filter, verdict and reason; made again it is the same.
    const row = page.getByRole('row').filter({ hasText: 'Contoso' });
    await manager.choose(row.getByRole('link', { name: manager.say('queue-why') }));
    assert.equal(await page.locator('main .scroll tbody tr').count(), 4, 'all four Specialists');
    await manager.reads('decision-replay-same');
    assert.equal(await page.locator('main .scroll tr.chosen').count(), 1);
    await manager.look('decision-routing');

    // Nobody speaks Thai: the pool is empty, and the decision says which filter emptied it.
    await manager.open('/center/queue');
    await manager.choose(page.getByRole('row').filter({ hasText: 'Siam Foods' }).getByRole('link', { name: manager.say('queue-why') }));
    await manager.reads('decision-waits-heading');
    await manager.look('decision-nobody');
    await manager.open('/center/decisions');
    await manager.look('decisions');
    const ofEligibility = page.getByRole('row').filter({ hasText: manager.say('decision-kind-eligibility') });
    await manager.choose(ofEligibility.first().getByRole('link').first());
    await manager.look('decision-eligibility');

    // People: languages, hours, capacity; an absence is noted.
    await manager.open('/center/people');
    await manager.look('people');
    await manager.choose(page.locator('main tbody a').first());
    await manager.pressInVain('people-away-note');
    assert.notEqual(await manager.error('from'), '');
    await page.locator('#from').fill(inDays(7));
    await page.locator('#back').fill(inDays(14));
    await manager.press('people-away-note');
    assert.equal(await page.locator('form[action$="/end"]').count(), 1);
    await manager.look('person');

    // A region: hours changed from a day on, with source and reason.
    await manager.open('/center/regions');
    await manager.look('regions');
    await manager.open('/center/regions/emea');
    await manager.look('region');
    await manager.follow('region-change');
    await manager.look('region-hours');
    const monday = page.locator('main form input[type="text"]').first();
    await monday.fill('17:00-09:00');
    await page.locator('#valid_from').fill(inDays(1));
    await manager.pressInVain('region-change');
    const wrong = page.locator('main [aria-invalid="true"]');
    assert.ok((await wrong.count()) >= 2, 'the hours and the missing source are told by their fields');
    assert.equal(await monday.inputValue(), '17:00-09:00');
    await manager.look('region-hours-wrong');
    await monday.fill('09:00-12:00, 13:00-17:30');
    await page.locator('#source').fill('Works agreement, 2026-11');
    await page.locator('#reason').fill('The office is closed at noon.');
    await manager.press('region-change');
    const region = await manager.text();
    assert.match(region, /Works agreement, 2026-11/);
    assert.match(region, /The office is closed at noon/);
    await manager.look('region-changed');
    await manager.follow('region-holiday-add');
    await manager.look('region-holiday');
  });
});
