// What the parent theme does in lines inside its pages, from a file.
import { checkAuthSession, startSessionPolling } from "./authChecker.js";

const { otherTab, authSession } = document.body.dataset;

// Whoever has signed in in another tab need not do so here.
if (otherTab) {
  startSessionPolling(otherTab);
}
// A login begun in another tab has taken the place of this one: show that.
if (authSession) {
  checkAuthSession(authSession);
}

// A second click would be answered by a page that has expired.
let sent = false;
document.addEventListener("submit", (event) => {
  if (sent) {
    event.preventDefault();
  }
  sent = true;
});
// Back from the next page, the form can be sent again.
window.addEventListener("pageshow", () => {
  sent = false;
});
