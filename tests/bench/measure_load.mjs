// One cold load of one page in a context of its own.
import { pageProbe } from './page_probe.mjs';

/// Lighthouse's slow 4G, applied by the browser to each request.
export const slow4G = {
  offline: false,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
};
export const conditions = {
  plain: { processorRate: 1, network: null },
  slow: { processorRate: 4, network: slow4G },
};
export const viewport = { width: 1280, height: 800 };

/// A browser that opens a window is busy with itself for a second: measured then, a page shares the processors with it.
const windowSettleMs = 2_000;
const quietMs = 1_000;
const longestQuietWaitMs = 30_000;
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/// Keeps what the network delivered and when. Times are the protocol's monotonic seconds.
class NetworkLog {
  constructor(session, origin) {
    this.origin = origin;
    this.requests = new Map();
    this.openCount = 0;
    this.lastChange = Date.now();
    session.on('Network.requestWillBeSent', (event) => this.sent(event));
    session.on('Network.dataReceived', (event) => this.requests.get(event.requestId)?.chunks.push(event));
    session.on('Network.loadingFinished', (event) => this.closed(event, event.encodedDataLength));
    session.on('Network.loadingFailed', (event) => this.closed(event, 0));
  }
  sent({ requestId, request, timestamp, wallTime }) {
    if (/^(data|blob):/.test(request.url)) return;
    this.wallToMonotonic ??= timestamp - wallTime;
    this.requests.set(requestId, { url: request.url, chunks: [], bytes: 0, closedAt: null });
    this.openCount += 1;
    this.lastChange = Date.now();
  }
  closed({ requestId, timestamp }, bytes) {
    const request = this.requests.get(requestId);
    if (!request || request.closedAt !== null) return;
    request.bytes = bytes;
    request.closedAt = timestamp;
    this.openCount -= 1;
    this.lastChange = Date.now();
  }
  get foreignUrls() {
    return [...this.requests.values()].map(({ url }) => url).filter((url) => !url.startsWith(this.origin));
  }
  get totalBytes() {
    return [...this.requests.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  }
  /// What had arrived by then. The protocol tells packed bytes late and in lumps, but unpacked ones as they come:
  /// of a response under way the same part of both is counted.
  bytesUntil(wallSeconds) {
    const limit = wallSeconds + this.wallToMonotonic;
    const unpacked = (chunks) => chunks.reduce((sum, { dataLength }) => sum + dataLength, 0);
    const part = ({ chunks, closedAt, bytes }) => {
      if (closedAt !== null && closedAt <= limit) return bytes;
      const all = unpacked(chunks);
      return all === 0 ? 0 : (bytes * unpacked(chunks.filter(({ timestamp }) => timestamp <= limit))) / all;
    };
    return [...this.requests.values()].reduce((sum, request) => sum + part(request), 0);
  }
  async quiet() {
    const giveUp = Date.now() + longestQuietWaitMs;
    while ((this.openCount > 0 || Date.now() - this.lastChange < quietMs) && Date.now() < giveUp) await wait(50);
  }
}

/// Resolves with the probe's report, or null after `timeoutMs`.
async function nextReport(session, timeoutMs, start) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, timeoutMs, null);
  });
  const reported = new Promise((resolve) => {
    session.on('Runtime.bindingCalled', ({ name, payload }) => name === 'benchReport' && resolve(JSON.parse(payload)));
  });
  // A page that blocks its thread answers the navigation late as well: not waited for.
  start().catch(() => {});
  const report = await Promise.race([reported, late]);
  clearTimeout(timer);
  return report;
}

const firstContentfulPaint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;

/// What the probe of a page that is not ready knows; null if the page does not even answer.
async function timesSoFar(page) {
  const times = await Promise.race([page.evaluate(() => window.benchTimes).catch(() => null), wait(5_000)]);
  return times?.readableMs ? times : null;
}

/// Loads `view.url` with an empty cache and measures it.
///
/// @param view      {url, probe}: see pageProbe
/// @param condition one of `conditions`
/// @param use       called with the settled page before it closes: further measurements
/// @return {readableMs, interactiveMs, firstPaintMs, bytes, readableBytes, requests, foreignRequests, used};
///         times in ms since navigation; interactiveMs is null if the page was readable but not ready in
///         `timeoutMs`, all is null if it was not readable either
export async function measureLoad(browser, view, condition, { timeoutMs = 120_000, use = null } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(viewport);
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Runtime.enable');
    await session.send('Page.enable');
    await session.send('Runtime.addBinding', { name: 'benchReport' });
    if (condition.network) await session.send('Network.emulateNetworkConditions', condition.network);
    if (condition.processorRate !== 1) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: condition.processorRate });
    }
    await page.evaluateOnNewDocument(pageProbe, view.probe);
    await wait(windowSettleMs);
    const log = new NetworkLog(session, new URL(view.url).origin);
    const start = () => session.send('Page.navigate', { url: view.url });
    const report = (await nextReport(session, timeoutMs, start)) ?? (await timesSoFar(page));
    if (!report) return null;
    await log.quiet();
    const used = use ? await use(page) : null;
    return {
      readableMs: report.readableMs,
      interactiveMs: report.interactiveMs,
      firstPaintMs: await page.evaluate(firstContentfulPaint),
      bytes: log.totalBytes,
      readableBytes:
        report.readableMs === null ? null : log.bytesUntil((report.timeOrigin + report.readableMs) / 1000),
      requests: log.requests.size,
      foreignRequests: log.foreignUrls.length,
      used,
    };
  } finally {
    await context.close();
  }
}

/// Animation frames and timers that a page left alone runs in `ms`.
export async function countIdleWork(page, { settleMs = 3_000, ms = 5_000 } = {}) {
  const counts = () => page.evaluate(() => ({ ...window.benchCounts }));
  await wait(settleMs);
  const before = await counts();
  await wait(ms);
  const after = await counts();
  return { frames: after.frames - before.frames, timers: after.timers - before.timers };
}
