/** Status the portal answers a script with when the session has ended, instead of a redirect to the login. */
const SESSION_ENDED = 499;

/** Tells the reader of an ended session and leaves the page as it is; a later refresh that succeeds takes it back. */
export function handleResponses(body) {
  body.addEventListener("htmx:beforeSwap", ({ detail }) => {
    const ended = detail.xhr.status === SESSION_ENDED;
    if (ended) {
      detail.shouldSwap = false;
      // Foreseen: htmx need not log it as an error of the page.
      detail.isError = false;
    }
    if (ended || detail.shouldSwap) tellSessionEnded(ended);
  });
}

/** Its role makes a screen reader say it; the focus stays where the reader works. */
function tellSessionEnded(ended) {
  const notice = document.querySelector("[data-session-ended]");
  if (notice) notice.hidden = !ended;
}
