/** Warns before leaving a page whose form was changed and not sent. Only forms that ask for it. */
export function keepUnsavedWork(page) {
  page.querySelectorAll("form[data-warn-unsaved]").forEach((form) => {
    let changed = false;
    form.addEventListener("input", () => (changed = true));
    form.addEventListener("submit", () => (changed = false));
    form.addEventListener("htmx:afterRequest", (event) => {
      if (event.detail.successful) changed = false;
    });
    window.addEventListener("beforeunload", (event) => {
      if (changed) event.preventDefault();
    });
  });
}
