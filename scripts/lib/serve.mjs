// Serves a folder of static files on the loopback address: serve.mjs FOLDER PORT
// A precompressed FILE.br or FILE.gz beside FILE is sent if the browser accepts it.
import { createServer } from 'node:http';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

async function fileStat(file) {
  try {
    return await stat(file);
  } catch {
    return null;
  }
}

/// The file a request path names inside `folder`, or null; never one outside it.
export async function resolveFile(folder, requestPath) {
  let decoded;
  try {
    decoded = decodeURIComponent(requestPath);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = path.join(folder, path.posix.normalize(`/${decoded}`));
  const info = await fileStat(file);
  if (info?.isDirectory()) {
    const index = path.join(file, 'index.html');
    return (await fileStat(index)) ? { file: index, needsSlash: !decoded.endsWith('/') } : null;
  }
  return info?.isFile() ? { file, needsSlash: false } : null;
}

async function respond(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const url = new URL(request.url, 'http://localhost');
  const found = await resolveFile(folder, url.pathname);
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  if (found.needsSlash) {
    response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
    return;
  }
  const accepted = (request.headers['accept-encoding'] ?? '').split(',').map((word) => word.split(';')[0].trim());
  let file = found.file;
  let info = await fileStat(file);
  const headers = {
    'content-type': types[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    // In a sandboxed frame on somebody else's page the site's own pages are a foreign origin.
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
  };
  for (const [encoding, suffix] of encodings) {
    const packed = accepted.includes(encoding) ? await fileStat(file + suffix) : null;
    if (packed?.isFile()) {
      file += suffix;
      info = packed;
      headers['content-encoding'] = encoding;
      break;
    }
  }
  headers.etag = `"${info.size.toString(36)}-${Math.round(info.mtimeMs).toString(36)}"`;
  if (request.headers['if-none-match'] === headers.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'content-length': info.size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

/// Starts serving `folder`; port 0 takes a free one. Resolves to the listening server.
export function serve(folder, port) {
  const server = createServer((request, response) => {
    respond(folder, request, response).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, port] = [process.argv[2], Number(process.argv[3])];
  try {
    const server = await serve(folder, port);
    console.log(`Serving at http://127.0.0.1:${server.address().port}/ (Ctrl+C stops it)`);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
  } catch (error) {
    const busy = error.code === 'EADDRINUSE';
    const denied = error.code === 'EACCES';
    const what = busy ? `port ${port} is busy` : denied ? `port ${port} needs root` : error.message;
    console.error(`error: ${what}. Choose another: scripts/start --port ${busy ? port + 1 : 8011}`);
    process.exit(1);
  }
}
