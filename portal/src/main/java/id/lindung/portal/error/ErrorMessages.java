package id.lindung.portal.error;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the error pages say: what happened, and what to do now. */
@MessageBundle("error")
public interface ErrorMessages {
    @Message String title(ErrorKind kind);
    @Message String text(ErrorKind kind);
    @Message String advice(ErrorKind kind);
    String unsent();
    String filesNotKept();
    String incident(String id);
    String helpDesk();
    String toHome();
}
