/** Said again at every step of so many per cent, so that a screen reader is not drowned. */
const STEP = 10;

/**
 * Sends forms that bring a file with a sign of how far it is, and a way to stop it. The answer is the page that the browser
 * would have opened; wherever something is unusual, such as a session that has ended, the browser sends the form itself.
 */
export function showUploads(scope, onNewPage) {
  scope.querySelectorAll("form[data-upload]").forEach((form) => {
    const view = form.querySelector("[data-upload-progress]");
    form.addEventListener("submit", (event) => {
      const file = form.querySelector("input[type=file]");
      // A button with a name leads on to another page, which the browser opens.
      if (!view || !file || file.files.length === 0 || event.submitter?.name) return;
      event.preventDefault();
      send(form, view, onNewPage);
    });
  });
}

function send(form, view, onNewPage) {
  const request = new XMLHttpRequest();
  const bar = view.querySelector("progress");
  const cancel = view.querySelector("button");
  const say = sayer(view);
  const whole = () => {
    cancel.hidden = true;
    say(view.dataset.checking);
  };
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    const percent = Math.floor((100 * loaded) / total);
    bar.value = percent;
    if (percent < 100) say(view.dataset.sending.replace("#", String(percent - (percent % STEP))));
  });
  request.upload.addEventListener("load", whole);
  request.addEventListener("abort", () => {
    settle(form, view, false);
    say(view.dataset.cancelled);
    bar.hidden = true;
    // What is chosen is not sent: leaving warns again.
    form.dispatchEvent(new Event("input"));
  });
  request.addEventListener("error", () => form.submit());
  request.addEventListener("load", () => show(request, form, onNewPage));
  cancel.onclick = () => request.abort();
  // Before the controls are disabled: what is disabled is not sent.
  const content = new FormData(form);
  settle(form, view, true);
  bar.value = 0;
  say(view.dataset.sending.replace("#", "0"));
  request.open("POST", form.action);
  request.responseType = "document";
  request.send(content);
}

function sayer(view) {
  const status = view.querySelector("[role=status]");
  return (text) => {
    if (status.textContent !== text) status.textContent = text;
  };
}

function settle(form, view, sending) {
  view.hidden = false;
  view.querySelector("progress").hidden = !sending;
  view.querySelector("button").hidden = !sending;
  form.querySelectorAll("button[type=submit]").forEach((button) => (button.disabled = sending));
}

/** The page comes whole, with its way there and its links to other languages: the answer may be another page. */
function show(request, form, onNewPage) {
  const page = request.response;
  if (!page?.querySelector("main")) {
    form.submit();
    return;
  }
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  history.replaceState(null, "", request.responseURL);
  document.body.replaceChildren(...document.importNode(page.body, true).childNodes);
  window.scrollTo(0, 0);
  onNewPage();
}
