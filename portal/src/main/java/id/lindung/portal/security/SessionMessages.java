package id.lindung.portal.security;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to somebody whose session has ended. */
@MessageBundle("session")
public interface SessionMessages {

    @Message
    String endedTitle();

    @Message
    String endedText();

    @Message
    String signInAgain();

    @Message
    String unsentText();

    @Message
    String signInBeside();

    @Message
    String sendAgain();
}
