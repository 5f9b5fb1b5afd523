package id.lindung.portal.form;

import id.lindung.portal.form.refusal.ConflictKind;
import id.lindung.portal.form.refusal.Rule;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What forms and lists say everywhere: rules, conflicts, filters. */
@MessageBundle("page")
public interface FormMessages {
    String rule(Rule rule, String label);
    String ruleInLine(String line, String message);
    String wholeForm();

    // Conflicts.
    @Message String conflictTitle(ConflictKind kind);
    @Message String conflictText(ConflictKind kind);
    String presentState(String state);
    String sinceYouOpened();
    String yourText();
    String yourTextHint();
    String yours();
    String present();
    String serviceSays();
    String openLatest();

    // Controls that a draft may be saved without.
    String beforeSubmitting();
    String beforeEffect();
    String missingFirst();

    // Answers that are checked before they count.
    String checkTitle();
    String checkLead();
    String checkChange();

    // Choices and buttons.
    String choose();
    String all();
    String yes();
    String no();
    String reason();
    String continueTo();
    String save();
    String cancel();
    String back();
    String change();

    // Filters.
    String filter();
    String applyFilter();
    String chosenFilters();
    String removeFilter();
    String clearFilters();
    String noneMatch();

    // Words of many pages.
    String platform();
    String history();
    String source();
    String certainty();
    String awayTitle();
    String awayText();
    String loadAgain();
    String none();
    String unknown();
    String demoNote();
    String showAll();
}
