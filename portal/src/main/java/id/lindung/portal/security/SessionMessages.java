package id.lindung.portal.security;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said to somebody whose session has ended. */
@MessageBundle("session")
public interface SessionMessages {
    String endedTitle();
    String endedText();
    String signInAgain();
    String unsentText();
    String signInBeside();
    String sendAgain();
    String signOutTitle();
    String signOutText();
    String unfittingTitle();
    String unfittingText();
}
