import { Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner } from "govuk-frontend";
import { Radios, ServiceNavigation, SkipLink, createAll } from "govuk-frontend";
import htmx from "htmx.org";
import { keepUnsavedWork } from "./unsaved.js";
import { handleResponses } from "./responses.js";
import { refreshOnlyForReaders } from "./presence.js";
import { showUploads } from "./upload.js";
import { offerCopies } from "./copy.js";

// Every page works without this script; it only adds comfort.
document.body.classList.add("js-enabled", "govuk-frontend-supported");

const components = [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
];

function enhance(scope) {
  components.forEach((component) => createAll(component, {}, { scope, onError: () => {} }));
  offerCopies(scope);
}

document.body.addEventListener("htmx:load", (event) => {
  if (event.target !== document.body) enhance(event.target);
});
handleResponses(document.body);
refreshOnlyForReaders(document);
begin();

/** Once for the page that was opened, and for each that comes as the answer to a file. */
function begin() {
  enhance(document.body);
  keepUnsavedWork(document);
  showUploads(document, () => {
    htmx.process(document.body);
    begin();
  });
}
