// Journey 11: an admin has a program of its own told what changes, sees what was sent and what came of
// it, exchanges the secret, switches the address off and removes it. The manager keeps the Center's.

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { journey } from '../support.mjs';

const ADMIN = 'admin@contoso.example';
const MANAGER = 'manager@center.example';
const START = '/t/contoso.example/webhooks';

/** A program that takes messages; it answers with `status` and keeps what came. */
async function program(use) {
  const taken = [];
  const wanting = [];
  const one = { status: 204 };
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const message = { headers: request.headers, body: Buffer.concat(chunks).toString() };
      const next = wanting.shift();
      if (next) next(message);
      else taken.push(message);
      response.writeHead(one.status).end();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  one.url = `http://127.0.0.1:${server.address().port}/hook`;
  one.next = () => taken.shift() ?? new Promise((resolve) => wanting.push(resolve));
  try {
    return await use(one);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Whether the message is signed with the secret, as Standard Webhooks says. */
function isSigned({ headers, body }, secret) {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const signature = createHmac('sha256', key).update(signed).digest('base64');
  return headers['webhook-signature'].split(' ').includes(`v1,${signature}`);
}

/** Loads the page again until what came of the newest message stands on it. */
async function comesTo(visitor, state, answer) {
  const word = visitor.say(`webhook-delivery-${state}`);
  for (let tries = 0; tries < 50; tries += 1) {
    await visitor.page.reload();
    const newest = await visitor.page.locator('tbody tr').first().innerText();
    if (newest.includes(word) && newest.includes(answer)) return;
    await pause(200);
  }
  assert.fail(`the newest message never came to ${word} ${answer}`);
}

journey('a program of one’s own is told what changes', async ({ as }) => {
  await program(async (hook) => {
    await as(ADMIN, async (admin) => {
      const { page } = admin;
      await admin.open('/you');
      await admin.choose(page.locator(`main a[href="${START}"]`));
      await admin.reads('webhook-none');
      await admin.look('webhooks-none');

      await page.fill('#url', 'ftp://nowhere');
      await admin.pressInVain('webhook-add');
      assert.equal(await admin.error('url'), admin.say('error-webhook-url'));
      await page.fill('#url', hook.url);
      await page.check('input[value="request.filed"]');
      await page.check('input[value="task.done"]');
      await admin.press('webhook-add');
      const secret = await page.locator('#secret').inputValue();
      assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
      await admin.look('webhook-made');
      await admin.open(START);
      await admin.choose(page.locator('tbody a'));
      assert.equal(await page.locator('#secret').count(), 0, 'a secret is shown once');

      await admin.press('webhook-test');
      const first = await hook.next();
      assert.ok(isSigned(first, secret));
      assert.equal(JSON.parse(first.body).type, 'webhook.test');
      await comesTo(admin, 'delivered', '204');

      // The same message once more, under its own id.
      await admin.choose(page.locator('tbody tr form button').first());
      const again = await hook.next();
      assert.equal(again.headers['webhook-id'], first.headers['webhook-id']);

      await admin.press('webhook-secret-new');
      const fresh = await page.locator('#secret').inputValue();
      assert.notEqual(fresh, secret);
      hook.status = 500;
      await admin.press('webhook-test');
      const both = await hook.next();
      assert.ok(isSigned(both, secret) && isSigned(both, fresh), 'for a day both sign');
      await comesTo(admin, 'waiting', '500');
      await admin.look('webhook');

      await admin.press('webhook-switch-off');
      await admin.reads('webhook-off-switched-off');
      await comesTo(admin, 'stopped', '500');
      await admin.press('webhook-switch-on');
      await admin.reads('webhook-on');

      await admin.follow('webhook-remove');
      await admin.look('webhook-remove');
      await admin.press('webhook-remove');
      await admin.reads('webhook-none');
    });
    await as(MANAGER, async (manager) => {
      await manager.open('/center/settings');
      await manager.choose(manager.page.locator('main a[href="/center/webhooks"]'));
      await manager.page.fill('#url', hook.url);
      assert.equal(await manager.page.locator('input[value="offer.made"]').count(), 1);
      await manager.press('webhook-add');
      assert.match(await manager.page.locator('#secret').inputValue(), /^whsec_/);
    });
  });
});
