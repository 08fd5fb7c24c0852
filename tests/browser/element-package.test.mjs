// The element in somebody else's page: attributes, methods, events, colours; and the script that sizes plain frames.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkAxe } from './support/axe.mjs';
import { openHost, serveEmbeds } from './support/host_page.mjs';
import { readDataset, readEditions } from './support/site_server.mjs';
import { closePage, launchChromium, readyTimeoutMs } from './support/story_page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packaged = path.join(root, 'build/package');
const integrity = JSON.parse(await readFile(path.join(packaged, 'integrity.json'), 'utf8'));
const servers = await serveEmbeds();
const browser = await launchChromium({ args: ['--disable-smooth-scrolling'] });
test.after(async () => {
  await browser.close();
  servers.close();
});
const dataset = await readDataset();
const [first, second] = dataset.events;
const script = (name = 'documentary-timeline.js') => `<script type=module crossorigin=anonymous
  src="${servers.site}/${integrity[name].site}" integrity="${integrity[name].integrity}"></script>`;
const element = (attributes = '', content = '<a href="https://example.org/">A chronology</a>') =>
  `<documentary-timeline src="${servers.site}/" ${attributes}>${content}</documentary-timeline>`;
const listen = `<script>told = []; for (const type of ['ready', 'eventchange', 'error']) addEventListener(type, (event) => event.detail && told.push([type, event.detail]), true)</script>`;
/// In sight: frames that are not are given no frames to draw in.
const open = (body, { style = '', ...options } = {}) => openHost(browser, servers, listen + body + script(), { width: 800, height: 700, style: `p { height: 20px } ${style}`, ...options });
const frameOfElement = async (page, at = 0) => {
  const handle = await page.waitForFunction((n) => document.querySelectorAll('documentary-timeline')[n].querySelector('iframe'), { timeout: readyTimeoutMs }, at);
  const frame = await handle.contentFrame();
  await frame.waitForFunction(() => document.documentElement.dataset.embed !== undefined, { timeout: readyTimeoutMs });
  return frame;
};
const told = (page, type) => page.waitForFunction((wanted) => told.find(([name]) => name === wanted)?.[1], { timeout: readyTimeoutMs }, type).then((handle) => handle.jsonValue());

test('before it is activated a page has fetched at most 10 KB', () => {
  for (const { bytes } of Object.values(integrity)) assert.ok(bytes <= 10 * 1024, `${bytes} bytes`);
});

test('the package has types that a project can use, and no dependencies', async () => {
  const manifest = JSON.parse(await readFile(path.join(packaged, 'package.json'), 'utf8'));
  assert.equal(manifest.dependencies, undefined);
  const project = await mkdtemp(path.join(tmpdir(), 'timeline-types-'));
  await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, noEmit: true, target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2022', 'DOM'], types: [], preserveSymlinks: true }, files: ['use.ts'] }));
  await writeFile(path.join(project, 'package.json'), '{"type":"module"}');
  await execFileSync('mkdir', [path.join(project, 'node_modules')]);
  await symlink(packaged, path.join(project, 'node_modules/documentary-timeline'));
  await writeFile(path.join(project, 'use.ts'), `import type { Shown } from 'documentary-timeline';
    import 'documentary-timeline/frames';
    const timeline = document.querySelector('documentary-timeline')!;
    const shown: Shown = { track: 'a', from: '2011' };
    timeline.setFilter(shown); timeline.goTo('event=x'); timeline.view = 'explore';
    // @ts-expect-error no such view
    timeline.view = 'map';\n`);
  execFileSync(path.join(root, 'web/node_modules/.bin/tsc'), ['--project', project], { stdio: 'pipe' });
});

test('it shows the documentary in the language of the nearest element, where it has it', async () => {
  const editions = await readEditions();
  for (const { language, folder } of [...editions, { language: 'xx', folder: '' }]) {
    const page = await open(`<div lang="${language}-XX">${element()}</div>`);
    const frame = await frameOfElement(page);
    await frame.waitForFunction((wanted) => location.pathname === wanted, { timeout: readyTimeoutMs }, `/${folder}embed/`);
    assert.ok((await told(page, 'ready')).title.length > 0);
    await closePage(page);
  }
});

test('attributes and properties are in step, setFilter and view change what is shown', async () => {
  const page = await open(element(`event="${first.id}"`));
  await frameOfElement(page);
  const address = () => page.$eval('documentary-timeline', (one) => new URL(one.querySelector('iframe').src).pathname + new URL(one.querySelector('iframe').src).search);
  assert.match(await address(), new RegExp(`^/embed/event-${first.id}\\.html`));
  assert.deepEqual(await page.$eval('documentary-timeline', (one) => one.filter), { event: first.id });
  await page.$eval('documentary-timeline', (one, id) => one.setFilter({ track: id }), dataset.tracks[0].id);
  assert.equal(await page.$eval('documentary-timeline', (one) => one.getAttribute('event')), null);
  assert.match(await address(), new RegExp(`^/embed/track-${dataset.tracks[0].id}\\.html`));
  await page.$eval('documentary-timeline', (one) => one.setFilter({ from: '2011-12', to: '2012' }));
  assert.match(await address(), /^\/embed\/\?from=2011-12&to=2012/);
  await page.$eval('documentary-timeline', (one) => { one.setFilter({ event: '../../"><script>' }); });
  assert.match(await address(), /^\/embed\/(\?lang=en)?$/);
  await page.$eval('documentary-timeline', (one) => { one.view = 'explore'; });
  assert.match(await address(), /^\/embed\/explore\.html/);
  assert.equal(await page.$eval('documentary-timeline', (one) => one.getAttribute('view')), 'explore');
  await closePage(page);
});

test('the view Explore is drawn in a frame without an origin', async () => {
  const page = await open(element('view=explore max-height=600'));
  const frame = await frameOfElement(page);
  await frame.waitForSelector('timeline-explore[drawn]', { timeout: readyTimeoutMs });
  await closePage(page);
});

test('goTo leads to an entry and tells which is read; what is not there is an error', async () => {
  const page = await open(element('max-height=400'));
  const frame = await frameOfElement(page);
  await frame.waitForSelector('documentary-timeline[drawn]', { timeout: readyTimeoutMs });
  await page.$eval('documentary-timeline', (one, id) => one.goTo(`event=${id}`), second.id);
  await frame.waitForFunction(() => scrollY > 0);
  assert.match((await told(page, 'eventchange')).id, /./);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.$eval('documentary-timeline', (one) => one.goTo('event=nowhere'));
  assert.deepEqual(await told(page, 'error'), { fault: 'unknown', id: 'event=nowhere' });
  await closePage(page);
});

test('an address that is none is an error, and what stands in the element stays', async () => {
  const page = await open('<documentary-timeline src="javascript:alert(1)">Words</documentary-timeline>');
  assert.deepEqual(await told(page, 'error'), { fault: 'address' });
  assert.equal(await page.$eval('documentary-timeline', (one) => one.shadowRoot.querySelector('slot').assignedNodes()[0].textContent), 'Words');
  await closePage(page);
});

test('nothing is fetched before it comes near, or before the reader asks', async () => {
  const page = await open(`<p style="height: 3000px"></p>${element()}`);
  assert.equal(await page.$eval('documentary-timeline', (one) => one.querySelector('iframe')), null);
  await page.$eval('documentary-timeline', (one) => one.scrollIntoView());
  await frameOfElement(page);
  await closePage(page);
  const waiting = await open(element('reveal=click label="Read the chronology"'));
  assert.equal(await waiting.$eval('documentary-timeline', (one) => one.querySelector('iframe')), null);
  await (await waiting.waitForFunction(() => document.querySelector('documentary-timeline').shadowRoot.querySelector('button'))).click();
  await frameOfElement(waiting);
  assert.equal(await waiting.evaluate(() => document.activeElement.localName), 'iframe');
  await closePage(waiting);
});

test('colours, fonts and density are the page\'s; a pair that could not be read is mended and told', async () => {
  const page = await open(element(), { style: 'documentary-timeline { --timeline-ink: navy; --timeline-ground: #fffff0; --timeline-serif: Georgia, serif; --timeline-density: compact }' });
  const frame = await frameOfElement(page);
  const property = (name) => frame.evaluate((one) => getComputedStyle(document.documentElement).getPropertyValue(one).trim(), name);
  await frame.waitForFunction(() => document.documentElement.style.length > 0);
  assert.equal(await property('--ink'), '#000080');
  assert.equal(await property('--ground'), '#fffff0');
  assert.equal(await property('--serif'), 'Georgia, serif');
  assert.equal(await property('--elastic'), '0.3');
  await closePage(page);
  const pale = await open(element(), { style: 'documentary-timeline { --timeline-ink: #cccccc; --timeline-ground: white; --timeline-serif: url(x) }' });
  const inner = await frameOfElement(pale);
  const { fault, correction } = await told(pale, 'error');
  assert.equal(fault, 'contrast');
  assert.equal(correction.given, '#cccccc');
  await inner.waitForFunction((used) => document.documentElement.style.getPropertyValue('--ink') === used, {}, correction.used);
  assert.ok(!(await inner.evaluate(() => document.documentElement.style.cssText)).includes('url'));
  await checkAxe(inner, { part: null });
  await closePage(pale);
});

test('messages of other frames and of the page itself change nothing', async () => {
  const page = await open(`${element('max-height=600')}<iframe id=other srcdoc="<p>Other</p>"></iframe>`);
  await frameOfElement(page);
  await told(page, 'ready');
  const before = await page.evaluate(() => { told = []; return document.querySelector('documentary-timeline').offsetHeight; });
  const fake = `({ ns: 'documentary-timeline', v: 1, type: 'resize', height: 333 })`;
  await page.evaluate(`postMessage(${fake}, '*')`);
  const other = await (await page.$('#other')).contentFrame();
  await other.evaluate(`parent.postMessage(${fake}, '*'); parent.postMessage({ ...${fake}, type: 'event', id: 'event=fake' }, '*')`);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  assert.equal(await page.$eval('documentary-timeline', (one) => one.offsetHeight), before);
  assert.deepEqual((await page.evaluate(() => told)).filter(([type, detail]) => type === 'ready' || /fake/.test(detail.id ?? '')), []);
  await closePage(page);
});

test('it is as high as its content, up to what the page allows', async () => {
  for (const [most, event] of [[320, first.id], [20000, first.id]]) {
    const page = await open(element(`event="${event}" max-height=${most}`));
    const frame = await frameOfElement(page);
    await told(page, 'ready');
    const content = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await page.waitForFunction((wanted) => Math.abs(document.querySelector('documentary-timeline').offsetHeight - wanted) <= 2, {}, Math.max(200, Math.min(content, most)));
    await closePage(page);
  }
});

test('of seven elements five draw', async () => {
  const page = await open(element(`event="${first.id}" max-height=210`).repeat(7), { style: 'body { display: flex; flex-wrap: wrap } documentary-timeline { width: 380px }', width: 1200, height: 900 });
  for (let at = 0; at < 7; at += 1) await frameOfElement(page, at);
  const drawn = async () => {
    const handles = await page.$$('iframe');
    const found = await Promise.all(handles.map(async (handle) => (await handle.contentFrame()).$('documentary-timeline[drawn]')));
    return found.filter(Boolean).length;
  };
  for (let wait = 0; wait < 240 && await drawn() < 5; wait += 1) await new Promise((resolve) => setTimeout(resolve, 250));
  // A sixth would come as soon as the fifth.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal(await drawn(), 5);
  await closePage(page);
});

test('a deep link reaches the frame; the page\'s address changes only when the reader asks', async () => {
  const page = await open(element('deep-links max-height=400'));
  const frame = await frameOfElement(page);
  await frame.waitForSelector('article');
  await page.evaluate((id) => { location.hash = `event=${id}`; }, second.id);
  await frame.waitForFunction(() => scrollY > 0);
  const hash = await page.evaluate(() => location.hash);
  await frame.evaluate(() => scrollBy(0, 3000));
  await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  assert.equal(await page.evaluate(() => location.hash), hash);
  await frame.evaluate((id) => {
    const article = document.getElementById(`event=${id}`);
    article.querySelector('details').open = true;
    article.querySelector(`a[href="#event=${id}"]`).click();
  }, first.id);
  await page.waitForFunction((wanted) => location.hash === wanted, {}, `#event=${first.id}`);
  await closePage(page);
});

test('taken out and put back, under any style sheet, it is there again', async () => {
  const page = await open(`<div id=a>${element()}</div><div id=b></div>`, { style: '* { all: unset } div { display: block }' });
  await frameOfElement(page);
  await page.evaluate(() => document.querySelector('#b').append(document.querySelector('documentary-timeline')));
  await frameOfElement(page);
  assert.equal(await page.$eval('documentary-timeline', (one) => one.querySelectorAll('iframe').length), 1);
  assert.ok(await page.$eval('documentary-timeline', (one) => one.querySelector('iframe').offsetWidth > 300));
  await closePage(page);
});

test('plain frames get the height of their content from a script of a few lines', async () => {
  const page = await openHost(browser, servers, `<iframe data-documentary-timeline data-max-height=900 sandbox="allow-scripts" title=Timeline width=600 height=300
    src="${servers.site}/embed/event-${first.id}.html"></iframe>${script('frames.js')}`, { width: 800, height: 700 });
  await page.waitForFunction(() => document.querySelector('iframe').style.height !== '');
  assert.ok(await page.$eval('iframe', (one) => one.offsetHeight > 200 && one.offsetHeight <= 900));
  await closePage(page);
});
