package id.lindung.portal.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What forms and lists say everywhere: rules, conflicts, filters. */
@MessageBundle("page")
public interface FormMessages {

    @Message
    String rule(Rule rule, String label);

    @Message
    String ruleInLine(String line, String message);

    @Message
    String wholeForm();

    @Message
    String conflictTitle(ConflictKind kind);

    @Message
    String conflictText(ConflictKind kind);

    @Message
    String presentState(String state);

    @Message
    String sinceYouOpened();

    @Message
    String yourText();

    @Message
    String yourTextHint();

    @Message
    String yours();

    @Message
    String present();

    @Message
    String serviceSays();

    @Message
    String openLatest();

    @Message
    String choose();

    @Message
    String all();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String reason();

    @Message
    String continueTo();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String back();

    @Message
    String change();

    @Message
    String filter();

    @Message
    String applyFilter();

    @Message
    String chosenFilters();

    @Message
    String removeFilter();

    @Message
    String clearFilters();

    @Message
    String noneMatch();

    @Message
    String platform();

    @Message
    String history();

    @Message
    String source();

    @Message
    String certainty();

    @Message
    String awayTitle();

    @Message
    String awayText();

    @Message
    String none();

    @Message
    String unknown();

    @Message
    String demoNote();

    @Message
    String showAll();
}
