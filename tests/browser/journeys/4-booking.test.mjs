// Journey 4: the customer chooses the kickoff from common free time; both get an invitation that a
// calendar reads; the meeting is moved, then cancelled.

import assert from 'node:assert/strict';
import { journey } from '../support.mjs';
import { addressOf, engage, untilInvitations } from '../steps.mjs';

journey('a customer books, moves and cancels the kickoff; both calendars follow', async (scene) => {
  const { as } = scene;
  const { specialist } = await engage(scene, { domain: 'contoso.example', customer: 'Contoso' });
  await as('admin@contoso.example', async (admin) => {
    const { page } = admin;
    const both = ['admin@contoso.example', specialist];
    await admin.open('/t/contoso.example/meetings');
    await admin.look('meetings');
    await admin.follow('booking-choose');

    // Days that are closed say why; a free day has times, each with both clocks.
    assert.ok((await page.locator('table.month td .word').count()) > 0, 'closed days say why');
    await admin.look('booking');
    const slot = page.locator('ul.slots li').first();
    assert.equal(await slot.locator('.clocks > *').count(), 2, 'two clocks');
    await slot.locator('input').check();
    await admin.press('booking-hold');
    await admin.look('booking-confirm');
    await admin.press('booking-confirm');
    const meeting = addressOf(page);
    assert.match(meeting, /^\/t\/contoso\.example\/meetings\/[0-9a-f-]+$/);
    await admin.reads('meeting-state-booked');
    await admin.look('meeting');

    const uids = new Set();
    for (const address of both) {
      const [booked] = await untilInvitations(admin, address, 1);
      assert.deepEqual([booked.method, booked.sequence], ['REQUEST', 0]);
      uids.add(booked.uid);
    }
    await admin.look('mailbox');

    // Its Specialist says where it takes place: both calendars and the customer's page have the link.
    const link = 'https://meet.example/4hq2';
    await as(specialist, async (person) => {
      await person.open(meeting.replace('/t/contoso.example', '/desk'));
      await person.look('desk-meeting');
      await person.page.locator('#join_link').fill('meet.example');
      await person.expecting(/status of 422/, () => person.choose(person.page.locator('form[action$="/place"] button.primary')));
      assert.notEqual(await person.error('join_link'), '');
      await person.look('desk-meeting-place-wrong');
      await person.page.locator('#join_link').fill(link);
      await person.choose(person.page.locator('form[action$="/place"] button.primary'));
      await person.look('desk-meeting-placed');
      await person.open('/desk');
      await person.look('desk-coming');
      await person.open('/you');
      await person.page.locator('#join_link').fill(link);
      await person.choose(person.page.locator('form[action="/you/join-link"] button'));
      await person.look('you-place');
    });
    for (const address of both) {
      const [, placed] = await untilInvitations(admin, address, 2);
      assert.deepEqual([placed.method, placed.sequence], ['REQUEST', 1]);
    }
    await admin.open(meeting);
    assert.equal(await page.locator(`a.primary[href^="${link}"]`).count(), 1, 'joined by one press');
    await admin.look('meeting-placed');

    // Moving it.
    await admin.open(meeting);
    await admin.follow('booking-move');
    const otherDays = page.locator('table.month td a:not([aria-current])');
    // At the end of a month the day that was proposed may be its only one.
    if ((await otherDays.count()) === 0) await admin.choose(page.locator('.caption a[href*="month="]').last());
    await admin.choose(otherDays.last());
    await page.locator('ul.slots li input').last().check();
    await admin.press('booking-move-there');
    await admin.reads('meeting-state-moved');
    for (const address of both) {
      const [, first, second] = await untilInvitations(admin, address, 3);
      assert.deepEqual([second.method, second.sequence], ['REQUEST', 2]);
      assert.notEqual(second.starts, first.starts);
      uids.add(second.uid);
    }

    // Cancelling it, after a question.
    await admin.open(meeting);
    await admin.follow('booking-cancel');
    await admin.look('booking-cancel');
    await admin.press('booking-cancel');
    await admin.reads('meeting-state-cancelled');
    for (const address of both) {
      const [, , , third] = await untilInvitations(admin, address, 4);
      assert.deepEqual([third.method, third.sequence], ['CANCEL', 3]);
      uids.add(third.uid);
    }
    assert.equal(uids.size, 1, 'it is one meeting to every calendar');

    // The whole series at once.
    await admin.open('/t/contoso.example/meetings');
    await admin.choose(page.locator('form[action$="/meetings/series"] button'));
    await admin.reads('booking-series-done');
    await admin.look('meetings-booked');
  });
  await as(specialist, async (person) => {
    await person.open('/desk');
    assert.match(await person.text(), /Contoso/);
  });
});
