package id.lindung.portal.layout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Text round every page and inside the shared components. */
@MessageBundle("layout")
public interface LayoutMessages {

    @Message
    String serviceName();

    @Message
    String tagline();

    @Message
    String skipToContent();

    @Message
    String menu();

    @Message
    String mainNavigation();

    @Message
    String breadcrumbs();

    @Message
    String language();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String area(Area area);

    @Message
    String errorPrefix();

    @Message
    String errorSummaryTitle();

    @Message
    String errorMark();

    /** @param by who gave the reason above it, where that was not who acted */
    @Message
    String reasonBy(String by);

    @Message
    String success();

    @Message
    String demoLabel();

    @Message
    String demoText();

    @Message
    String sessionEndedTitle();

    @Message
    String sessionEndedText();

    @Message
    String signInInNewTab();

    @Message
    String footerNavigation();

    @Message
    String help();

    @Message
    String accessibility();

    @Message
    String privacy();

    @Message
    String glossary();

    @Message
    String timeZone();

    @Message
    String theme();

    @Message
    String themeName(id.lindung.portal.locale.Theme theme);

    @Message
    String footerNote();

    @Message
    String printedFrom(String address, String at);

    @Message
    String printedBy(String address, String at, String user);

    @Message
    String previousPage();

    @Message
    String nextPage();

    @Message
    String pagination();

    @Message
    String showingOf(String from, String to, String total);

    @Message
    String showingOfMore(String from, String to, String total);

    @Message
    String chartData();

    @Message
    String chartSource(String source);

    @Message
    String dataUntil(String at);

    @Message
    String optional();

    @Message
    String charactersUnderLimit(String count);

    @Message
    String charactersLeft();

    @Message
    String charactersNone();

    @Message
    String charactersOver();

    @Message
    String fileHint(String types, String limit);

    @Message
    String noTranslation();
}
