package id.lindung.portal.help;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Text of the pages that explain the portal. */
@MessageBundle("help")
public interface HelpMessages {

    @Message
    String glossaryTitle();

    @Message
    String glossaryLead();

    @Message
    String glossaryLetters();

    @Message
    String helpTitle();

    @Message
    String helpLead();

    @Message
    String helpOfficialsTitle();

    @Message
    String helpOfficialsText();

    @Message
    String helpFourEyes();

    @Message
    String helpPlatformsTitle();

    @Message
    String helpPlatformsText();

    @Message
    String helpPublicTitle();

    @Message
    String helpPublicText();

    @Message
    String helpReadingTitle();

    @Message
    String helpNotReported();

    @Message
    String helpOnTime();

    @Message
    String helpZone();

    @Message
    String helpContactTitle();

    @Message
    String helpContactText();

    @Message
    String accessTitle();

    @Message
    String accessLead();

    @Message
    String accessStandardTitle();

    @Message
    String accessStandardText();

    @Message
    String accessCanTitle();

    @Message
    String accessCanKeyboard();

    @Message
    String accessCanZoom();

    @Message
    String accessCanTable();

    @Message
    String accessCanTheme();

    @Message
    String accessCanScript();

    @Message
    String accessLimitsTitle();

    @Message
    String accessLimitsText();

    @Message
    String accessContactTitle();

    @Message
    String accessContactText();

    @Message
    String privacyTitle();

    @Message
    String privacyLead();

    @Message
    String privacyCookiesTitle();

    @Message
    String privacyCookiesText();

    @Message
    String privacyCookieName();

    @Message
    String privacyCookiePurpose();

    @Message
    String privacyCookieLife();

    @Message
    String privacyCookieSession();

    @Message
    String privacyCookieCsrf();

    @Message
    String privacyCookieChoice();

    @Message
    String privacyCookieFlash();

    @Message
    String privacySession();

    @Message
    String privacyThirtyDays();

    @Message
    String privacyYear();

    @Message
    String privacyMinute();

    @Message
    String privacyDataTitle();

    @Message
    String privacyDataText();

    @Message
    String privacyRightsTitle();

    @Message
    String privacyRightsText();
}
