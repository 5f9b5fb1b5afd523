/**
 * Warns before leaving a page whose form was changed and not sent: by a link, by a change of language, zone or theme,
 * or by closing it. A form that came back with errors, or with what was typed before a new login (data-typed),
 * holds work that nobody has kept, so it warns from the beginning. A filter holds none, whichever way it is sent.
 */
export function keepUnsavedWork(page) {
  const refused = page.querySelector(".govuk-error-summary") !== null;
  page.querySelectorAll("form[method=post]:not(.moj-filter)").forEach((form) => {
    let changed = refused || "typed" in form.dataset;
    form.addEventListener("input", () => (changed = true));
    form.addEventListener("submit", () => (changed = false));
    window.addEventListener("beforeunload", (event) => {
      if (changed) event.preventDefault();
    });
  });
}
