/**
 * Warns before leaving a page whose form was changed and not sent: by a link, by a change of language, zone or theme,
 * or by closing it. A form that came back with errors, or with what was typed before a new login (data-typed),
 * holds work that nobody has kept, so it warns from the beginning. A filter holds none, whichever way it is sent.
 */
export function keepUnsavedWork(page) {
  const forms = [...page.querySelectorAll("form[method=post]:not(.moj-filter)")];
  const refused = refusedOf(page, forms);
  forms.forEach((form) => {
    let changed = refused.includes(form) || "typed" in form.dataset;
    form.addEventListener("input", () => (changed = true));
    form.addEventListener("submit", () => (changed = false));
    window.addEventListener("beforeunload", (event) => {
      // A form whose page was replaced holds no work any more.
      if (changed && form.isConnected) event.preventDefault();
    });
  });
}

/** The forms that hold an error; all of them where the error names no control, since it may be of any. */
function refusedOf(page, forms) {
  if (page.querySelector(".govuk-error-summary") === null) return [];
  const named = forms.filter((form) => form.querySelector(".govuk-error-message") !== null);
  return named.length > 0 ? named : forms;
}
