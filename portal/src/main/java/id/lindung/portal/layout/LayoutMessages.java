package id.lindung.portal.layout;

import id.lindung.portal.locale.Theme;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Text round every page and inside the shared components. */
@MessageBundle("layout")
public interface LayoutMessages {
    String serviceName();
    String tagline();
    String skipToContent();
    String menu();
    String mainNavigation();
    String breadcrumbs();
    String language();
    String noTranslation();
    String signIn();
    String signOut();
    @Message String area(Area area);

    // Errors and notices.
    String errorPrefix();
    String errorSummaryTitle();
    String errorMark();
    /** @param by who gave the reason above it, where that was not who acted */
    String reasonBy(String by);
    String earlierSteps(String count);
    String copy();
    String copyDigest();
    String copied();
    String success();
    String demoLabel();
    String demoText();
    String sessionEndedTitle();
    String sessionEndedText();
    String signInInNewTab();

    // The footer.
    String footerNavigation();
    String help();
    String accessibility();
    String privacy();
    String glossary();
    String timeZone();
    String theme();
    @Message String themeName(Theme theme);
    String footerNote();
    String printedFrom(String address, String at);
    String printedBy(String address, String at, String user);

    // Pages of a list.
    String previousPage();
    String nextPage();
    String pagination();
    String showingOf(String from, String to, String total);
    String showingOfMore(String from, String to, String total);

    // Charts.
    String chartData();
    /** Heads the list of what a chart leaves out because it was not reported. */
    String chartGaps();
    String chartGapAll();
    String chartEmpty();
    String chartSource(String source);
    String dataUntil(String at);

    // Controls of a form.
    String optional();
    String charactersUnderLimit(String count);
    String charactersLeft();
    String charactersNone();
    String charactersOver();
    String fileHint(String types, String limit);
}
