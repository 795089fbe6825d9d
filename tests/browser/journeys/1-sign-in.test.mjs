// Journey 1 begins: anybody finds the sign-in, and an admin lands on the screen of the next step.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EVERY_WAY, visit, withCenter } from '../support.mjs';

test('an admin signs in and lands on what is next', async (t) => {
  await withCenter(async (center) => {
    for (const way of EVERY_WAY) {
      await t.test(way.called, () =>
        visit(center, way, async (visitor) => {
          await visitor.open('/sign-in');
          await visitor.look('sign-in');
          await visitor.signIn('admin@contoso.example');
          assert.equal(await visitor.heading().count(), 1);
          await visitor.look('landing');
        }),
      );
    }
    await t.test('a stranger who opens a tenant is asked to sign in', () =>
      visit(center, {}, async (visitor) => {
        await visitor.open('/t/contoso.example/');
        assert.match(new URL(visitor.page.url()).pathname, /^\/sign-in/);
      }),
    );
  });
});
