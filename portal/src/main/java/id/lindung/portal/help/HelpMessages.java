package id.lindung.portal.help;

import io.quarkus.qute.i18n.MessageBundle;

/** Text of the pages that explain the portal. */
@MessageBundle("help")
public interface HelpMessages {

    // The glossary.
    String glossaryTitle();
    String glossaryLead();
    String glossaryLetters();

    // The page of help.
    String helpTitle();
    String helpLead();
    String helpOfficialsTitle();
    String helpOfficialsText();
    String helpFourEyes();
    String helpPlatformsTitle();
    String helpPlatformsText();
    String helpPublicTitle();
    String helpPublicText();
    String helpReadingTitle();
    String helpNotReported();
    String helpOnTime();
    String helpZone();
    String helpContactTitle();
    String helpContactText();

    // The statement on accessibility.
    String accessTitle();
    String accessLead();
    String accessStandardTitle();
    String accessStandardText();
    String accessCanTitle();
    String accessCanKeyboard();
    String accessCanZoom();
    String accessCanTable();
    String accessCanTheme();
    String accessCanScript();
    String accessLimitsTitle();
    String accessLimitsText();
    String accessContactTitle();
    String accessContactText();

    // The statement on privacy.
    String privacyTitle();
    String privacyLead();
    String privacyCookiesTitle();
    String privacyCookiesText();
    String privacyCookieName();
    String privacyCookiePurpose();
    String privacyCookieLife();
    String privacyCookieSession();
    String privacyCookieSignIn();
    String privacyHalfHour();
    String privacyCookieCsrf();
    String privacyCookieChoice();
    String privacyCookieFlash();
    String privacySession();
    String privacyThirtyDays();
    String privacyYear();
    String privacyMinute();
    String privacyDataTitle();
    String privacyDataText();
    String privacyRightsTitle();
    String privacyRightsText();
}
