import { Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner } from "govuk-frontend";
import { Radios, ServiceNavigation, SkipLink, createAll } from "govuk-frontend";
import "htmx.org";
import { keepUnsavedWork } from "./unsaved.js";
import { handleResponses } from "./responses.js";
import { refreshOnlyForReaders } from "./presence.js";
import { showUploads } from "./upload.js";

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
}

enhance(document.body);
document.body.addEventListener("htmx:load", (event) => {
  if (event.target !== document.body) enhance(event.target);
});
handleResponses(document.body);
refreshOnlyForReaders(document);
keepUnsavedWork(document);
showUploads(document, showAnswer);

/** The main part of a page that came as the answer to a file. */
function showAnswer(main) {
  enhance(main);
  keepUnsavedWork(main);
  showUploads(main, showAnswer);
}
