/** Shows the buttons that copy a digest, where the browser lets pages write to the clipboard (over HTTPS and locally). */
export function offerCopies(scope) {
  if (!navigator.clipboard) return;
  scope.querySelectorAll("[data-copied]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.previousElementSibling.textContent.trim());
      button.textContent = button.dataset.copied;
      button.setAttribute("aria-label", button.dataset.copied);
    });
  });
}
