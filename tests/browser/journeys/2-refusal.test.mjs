// Journey 2: a customer whose seats are too few is told why and what would change it, and starts with
// the self-serve plan at once.

import assert from 'node:assert/strict';
import { journey } from '../support.mjs';
import { addressOf, askForHelp, eventually } from '../steps.mjs';

journey('a customer of 149 seats is refused with reasons and starts the self-serve plan', async ({ way, as }) => {
  await as('admin@tinyco.example', async (admin) => {
    const { page } = admin;
    await admin.look('landing-self-serve-only');
    const tracking = await askForHelp(admin, { spoken: way.language, services: ['exchange-online', 'teams'] });
    await eventually(admin, tracking, (shown) => shown.locator('form[action$="/plan"]').count());

    // The heading says what can be done; each reason has what was seen, what is needed, what would change it.
    await admin.look('refusal');
    const row = page.locator('main table').first().getByRole('row').filter({ hasText: 'Exchange Online' });
    const cells = await row.getByRole('cell').allInnerTexts();
    assert.equal(cells.length, 4);
    const [verdict, seen, needed, change] = cells;
    assert.match(verdict, new RegExp(admin.say('verdict-self-serve')));
    assert.match(seen, /149[\s\S]*E1/);
    assert.match(needed, /150/);
    assert.notEqual(change.trim(), '');

    await admin.press('refusal-plan-start');
    assert.equal(addressOf(page), '/t/tinyco.example');
    await admin.look('landing-self-serve');

    // The same playbook, without meetings.
    await admin.open('/t/tinyco.example/tasks');
    assert.ok((await page.locator('ul.tasklist li').count()) > 0, 'there are tasks to begin with');
    await admin.look('tasks-self-serve');
    await admin.open('/t/tinyco.example/meetings');
    await admin.reads('booking-self-serve');
    assert.equal(await page.locator('main form').count(), 0);
    await admin.look('meetings-self-serve');

    // A task can be done at once.
    await admin.open('/t/tinyco.example/tasks');
    await admin.choose(page.locator('ul.tasklist li a').first());
    assert.equal(await admin.button('task-done').count(), 1);
    await admin.look('task-self-serve');
  });
});
