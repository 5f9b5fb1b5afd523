/** Status of a refused form: the page that comes back carries the error summary and has to be shown. */
const UNPROCESSABLE = 422;

/** Status the portal answers a script with when the session has ended, instead of a redirect to the login. */
const SESSION_ENDED = 499;

/** Swaps refused forms in, and tells the reader of an ended session without throwing away what was typed. */
export function handleResponses(body) {
  body.addEventListener("htmx:beforeSwap", (event) => {
    const { detail } = event;
    if (detail.xhr.status === UNPROCESSABLE) {
      detail.shouldSwap = true;
      detail.isError = false;
    }
    if (detail.xhr.status === SESSION_ENDED) {
      detail.shouldSwap = false;
      showSessionEnded();
    }
  });
  body.addEventListener("htmx:afterSwap", (event) => {
    const summary = event.detail.elt.querySelector(".govuk-error-summary");
    if (summary) summary.focus();
  });
}

function showSessionEnded() {
  const notice = document.querySelector("[data-session-ended]");
  if (!notice) return;
  notice.hidden = false;
  notice.focus();
}
