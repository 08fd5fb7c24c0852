// Somebody else's page with frames of ours in it.
import { serveSite } from './site_server.mjs';
import { openPage, readyTimeoutMs } from './story_page.mjs';

/// Any page may read the site's files, as hosting for frames needs; a slow machine draws too.
const shared = [
  { when: /./, headers: { 'access-control-allow-origin': '*' } },
  { when: /\/embed\//, change: (body) => Buffer.from(body.toString().replace('<documentary-timeline ', '<documentary-timeline pace=any ')) },
];

/// The site, and a second server for the pages around the frames: another origin.
///
/// @param rules  more for the site (site_server.mjs)
export async function serveEmbeds(rules = []) {
  const site = await serveSite({ rules: [...shared, ...rules] });
  const pages = new Map();
  const host = await serveSite({ rules: [{ when: /^\/host\d+$/, get page() { return pages.get('current'); } }] });
  return {
    site: site.origin,
    host: host.origin,
    show: (html) => pages.set('current', html),
    close: () => [site, host].forEach((server) => server.close()),
  };
}

let number = 0;

/// Opens a page with `body` between tall paragraphs, so that it scrolls. It keeps every message that it hears in `heard`.
export async function openHost(browser, servers, body, { style = '', ...options } = {}) {
  servers.show(`<!doctype html><html lang=en><meta charset=utf-8><title>A host</title><style>
    p { height: 900px; margin: 0 } iframe { display: block; border: 0 } ${style}</style>
    <script>heard = []; addEventListener('message', ({ data, source }) => heard.push({ data, from: [...document.querySelectorAll('iframe')].findIndex((one) => one.contentWindow === source) }))</script>
    <input id=field><p>Above</p>${body}<p>Below</p>`);
  number += 1;
  return openPage(browser, { origin: servers.host, path: `/host${number}`, ...options });
}

/// A frame's HTML. @param attributes  after the address and a size of 600 × 500
export const frameOf = (servers, path, attributes = 'width=600 height=500') => `<iframe src="${servers.site}${path}" title=Timeline ${attributes}></iframe>`;

/// The frame behind the page's nth iframe, loaded.
export async function innerOf(page, at = 0) {
  const handles = await page.$$('iframe');
  const frame = await handles[at].contentFrame();
  await frame.waitForFunction(() => document.documentElement.dataset.embed !== undefined, { timeout: readyTimeoutMs });
  return frame;
}

export const waitFrameDrawn = (frame) => frame.waitForSelector('documentary-timeline[drawn]', { timeout: readyTimeoutMs });

/// Scrolls the host so that its nth frame stands 100 px from the top. @return the frame's box in the window
export async function bringFrame(page, at = 0) {
  await page.evaluate((n) => {
    const frame = document.querySelectorAll('iframe')[n];
    scrollTo({ top: frame.getBoundingClientRect().top + scrollY - 100, behavior: 'instant' });
  }, at);
  return (await page.$$('iframe'))[at].boundingBox();
}
