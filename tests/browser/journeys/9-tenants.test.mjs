// Journey 9: the manager adds an organisation and what it holds, takes files of organisations, people and
// capacity in and back out, and adds a region and a colleague.

import assert from 'node:assert/strict';
import { journey } from '../support.mjs';
import { addressOf, inDays } from '../steps.mjs';

const lastWeek = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);
const origin = async (page) => {
  await page.locator('#source').fill('The licence report');
  await page.locator('#as_of').fill(lastWeek);
};
const fileOf = (name, lines) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });

journey('the manager adds organisations and people by form and by file, and a region', async ({ as }) => {
  await as('manager@center.example', async (manager) => {
    const { page } = manager;
    await manager.open('/center/tenants');
    await manager.look('tenants');
    await manager.follow('tenant-add');
    await manager.look('tenant-new');
    await manager.pressInVain('tenant-add');
    assert.notEqual(await manager.error('name'), '');
    await manager.look('tenant-new-wrong');
    await page.locator('#name').fill('Adventure Works');
    await page.locator('#domain').fill('adventure-works.example');
    await page.locator('#cloud').selectOption('worldwide');
    await page.locator('#segment').selectOption('commercial');
    await page.locator('#country').fill('DE');
    await page.locator('#zone').fill('Europe/Berlin');
    await origin(page);
    await manager.press('tenant-add');
    const tenant = addressOf(page);
    assert.match(tenant, /^\/center\/tenants\/[0-9a-f-]{36}$/);
    await manager.look('tenant');

    await manager.follow('tenant-held-add');
    await manager.look('subscription-new');
    await manager.pressInVain('tenant-held-add');
    assert.notEqual(await manager.error('seats'), '');
    await manager.look('subscription-new-wrong');
    await page.locator('#plan').selectOption({ index: 1 });
    await page.locator('#seats').fill('300');
    await page.locator('input[name="kind"][value="paid"]').check();
    await page.locator('#start').fill(lastWeek);
    await page.locator('#end').fill(inDays(300));
    await origin(page);
    await manager.press('tenant-held-add');
    assert.equal(addressOf(page), tenant);
    assert.match(await manager.text(), /300/);
    for (const [part, name] of [['change', 'tenant-change'], ['facts', 'tenant-facts'], ['domains', 'tenant-domain']]) {
      await manager.open(`${tenant}/${part}`);
      await manager.look(name);
    }

    // A file with a mistake is told by its lines, a good one is shown before it is taken in.
    await manager.open('/center/tenants/import');
    await manager.look('import');
    const header = 'name,domain,cloud,segment,country,zone';
    const bad = [header, 'Fourth Coffee,not a domain,worldwide,commercial,XX,Europe/Nowhere', ''];
    await page.locator('input[name="kind"][value="tenants"]').check();
    await page.locator('#files').setInputFiles(fileOf('bad.csv', bad));
    await origin(page);
    await manager.pressInVain('import-look');
    await manager.look('import-faults');
    const good = [header, 'Fourth Coffee,fourth-coffee.example,worldwide,commercial,FR,Europe/Paris', ''];
    await page.locator('#files').setInputFiles(fileOf('good.csv', good));
    await manager.press('import-look');
    await manager.look('import-read');
    await manager.press('import-take-in');
    await manager.look('import-taken');
    await manager.press('import-undo');
    await manager.look('import-undone');

    // The same for people and for what a Specialist can carry, each from its own list.
    await manager.open('/center/people');
    await manager.follow('import-title');
    assert.ok(await page.locator('input[name="kind"][value="people"]').isChecked());
    await manager.look('import-people');
    const columns = 'name,address,language,zone,roles,region,holidays,speaks,services,capacity';
    const nobody = [columns, 'Iris Wolf,nowhere,en,Europe/Berlin,specialist,emea,GB,de,exchange-online,24', ''];
    await page.locator('#files').setInputFiles(fileOf('people-bad.csv', nobody));
    await origin(page);
    await manager.pressInVain('import-look');
    await manager.look('import-people-faults');
    const people = [columns, 'Iris Wolf,iris@center.example,de,Europe/Berlin,specialist,emea,GB,de en,exchange-online teams,24', ''];
    await page.locator('#files').setInputFiles(fileOf('people.csv', people));
    await manager.press('import-look');
    await manager.look('import-people-read');
    await manager.press('import-take-in');
    await manager.open('/center/people');
    assert.match(await manager.text(), /Iris Wolf/);
    await manager.open('/center/tenants/import?kind=capacity');
    await page.locator('#files').setInputFiles(fileOf('capacity.csv', ['address,capacity', 'iris@center.example,12', '']));
    await origin(page);
    await manager.press('import-look');
    await manager.look('import-capacity-read');
    await manager.press('import-take-in');
    await manager.press('import-undo');
    await manager.look('import-capacity-undone');

    // A region of the Center's own, beside those of the catalog.
    await manager.open('/center/regions');
    await manager.follow('region-add');
    await manager.look('region-new');
    await manager.pressInVain('region-add');
    assert.notEqual(await manager.error('title'), '');
    await manager.look('region-new-wrong');
    await page.locator('#title').fill('North Atlantic');
    await page.locator('#name').fill('north-atlantic');
    await page.locator('#zone').fill('Atlantic/Reykjavik');
    await page.locator('#holidays').selectOption('GB');
    await page.locator('#countries').fill('IS FO');
    await page.locator('#source').fill('Board minutes');
    await page.locator('#reason').fill('A desk opens in Reykjavik.');
    await manager.press('region-add');
    assert.match(addressOf(page), /^\/center\/regions\/north-atlantic/);
    await manager.look('region-own');
    await manager.open('/center/regions/north-atlantic/change');
    await manager.look('region-own-change');
    await manager.open('/center/regions');
    await manager.look('regions-own');
    // Nothing names it yet, so that it can go again.
    await manager.open('/center/regions/north-atlantic');
    await manager.follow('region-remove');
    await manager.look('region-remove');
    await manager.choose(page.locator('form.dialog button'));
    assert.equal(addressOf(page), '/center/regions');
    assert.doesNotMatch(await manager.text(), /North Atlantic/);

    await manager.open('/center/people/new');
    await manager.look('member-new');
    await manager.pressInVain('member-add');
    assert.notEqual(await manager.error('address'), '');
    await manager.look('member-new-wrong');
    await page.locator('#name').fill('Mona Kane');
    await page.locator('#address').fill('mona@center.example');
    await page.locator('#zone').fill('Europe/London');
    await page.locator('input[name="roles"][value="operator"]').check();
    await manager.press('member-add');
    await manager.look('member-change');
    await manager.open('/center/people');
    assert.match(await manager.text(), /Mona Kane/);
    await manager.look('people-added');
  });
});
