// Keeps the pages that were read last, so that they can be read again without a connection. Each page of the atlas
// carries itself as a document for readers without scripts; that document is what is kept and shown.
// While the atlas answers, nothing of this is seen.

const KEPT = 'atlas-kept-1';
const MOST_PAGES = 40;
const LOOK = ['styles/tokens.css', 'styles/readable.css', 'icons/atlas.svg'];
const POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'";

const home = () => self.registration.scope;
const isLook = (url) => LOOK.some((path) => url.pathname === new URL(path, home()).pathname);

/** The document for readers without scripts, with the line that says when it was kept; empty when there is none. */
function readable(page) {
  const content = page.match(/<noscript>(?:\s*<link[^>]*>)*\s*(<main class="readable">[\s\S]*?<\/main>)\s*<\/noscript>/)?.[1];
  const language = page.match(/<html lang="([A-Za-z-]+)"/)?.[1] ?? 'en';
  const title = page.match(/<title>[^<]*<\/title>/)?.[0] ?? '';
  const base = page.match(/<base href="[./]*">/)?.[0] ?? '';
  return content
    ? `<!doctype html><html lang="${language}"><head><meta charset="utf-8">${base}${title}`
        + '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">'
        + '<link rel="stylesheet" href="styles/tokens.css"><link rel="stylesheet" href="styles/readable.css">'
        + `</head><body>${content.replace('<p class="kept" hidden>', '<p class="kept" role="status">')}</body></html>`
    : '';
}

async function keep(address) {
  const answer = await fetch(address, { headers: { Accept: 'text/html' }, credentials: 'same-origin' });
  const page = answer.ok && !answer.redirected ? readable(await answer.text()) : '';
  if (!page) {
    return;
  }
  const kept = await caches.open(KEPT);
  await kept.delete(address);
  await kept.put(
    address,
    new Response(page, { headers: { 'Content-Type': 'text/html;charset=utf-8', 'Content-Security-Policy': POLICY } }),
  );
  const pages = await keptPages(kept);
  await Promise.all(pages.slice(0, -MOST_PAGES).map((page) => kept.delete(page)));
}

/** The requests of the pages that are kept, the one kept last at the end. */
async function keptPages(kept) {
  return (await kept.keys()).filter((request) => !isLook(new URL(request.url)));
}

/** The page as it was kept; otherwise the one that was read last. */
async function offline(request) {
  const kept = await caches.open(KEPT);
  const same = await kept.match(request, { ignoreSearch: true, ignoreVary: true });
  const last = (await keptPages(kept)).at(-1);
  return same ?? (last ? Response.redirect(last.url, 302) : Response.error());
}

async function keptLook(request) {
  return (await caches.match(request, { ignoreSearch: true, ignoreVary: true })) ?? Response.error();
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const kept = await caches.open(KEPT);
      await kept.addAll(LOOK.map((path) => new Request(new URL(path, home()), { cache: 'reload' })));
      await keep(home());
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const old = (await caches.keys()).filter((name) => name.startsWith('atlas-kept-') && name !== KEPT);
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('message', (event) => {
  if (event.data?.keep) {
    event.waitUntil(keep(event.data.keep).catch(() => undefined));
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) {
    return;
  }
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => offline(request)));
  } else if (isLook(url)) {
    event.respondWith(fetch(request).catch(() => keptLook(request)));
  }
});
