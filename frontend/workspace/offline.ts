const REST_MS = 1500;
const AFTER_FIRST_PAINT_MS = 3000;
const PERMANENT = /^(?:(?:region|deposit|source|quote)\/[a-z0-9-]+)?$/;

/**
 * Has the page that is read kept for reading without a connection, where the server allows it: it does not where one has to
 * sign in to read. Only the permanent addresses are pages of their own.
 */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    return;
  }
  const script = document.querySelector<HTMLMetaElement>('meta[name="atlas-offline"]')?.content;
  try {
    if (!script) {
      await forget();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, AFTER_FIRST_PAINT_MS));
    await navigator.serviceWorker.register(new URL(script, document.baseURI), { scope: document.baseURI });
    watch(await navigator.serviceWorker.ready);
  } catch {
    // a browser may forbid it: then nothing is kept, and everything else works
  }
}

async function forget(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('atlas-kept-')).map((name) => caches.delete(name)));
}

/** The title changes with each page that is shown. */
function watch(registration: ServiceWorkerRegistration): void {
  let timer = 0;
  let last = '';
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const address = new URL(location.pathname, location.origin).href;
      if (address !== last && PERMANENT.test(address.slice(document.baseURI.length))) {
        last = address;
        registration.active?.postMessage({ keep: address });
      }
    }, REST_MS);
  };
  new MutationObserver(later).observe(document.head, { childList: true, subtree: true, characterData: true });
  later();
}
