/** Somebody who has done nothing for so long, in milliseconds, counts as gone. */
const GONE_AFTER = 10 * 60 * 1000;

const SIGNS = ["pointerdown", "pointermove", "keydown", "scroll"];

/**
 * Refreshes only what somebody looks at. Each refresh renews the session at the identity provider: a page that was left
 * open would keep alive a session that has to end when nobody works in it.
 */
export function refreshOnlyForReaders(page) {
  let lastSeen = Date.now();
  SIGNS.forEach((sign) => page.addEventListener(sign, () => (lastSeen = Date.now()), { passive: true }));
  page.body.addEventListener("htmx:beforeRequest", (event) => {
    if (page.hidden || Date.now() - lastSeen > GONE_AFTER) event.preventDefault();
  });
}
