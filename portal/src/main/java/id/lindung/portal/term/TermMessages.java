package id.lindung.portal.term;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Terms in the reader's language. */
@MessageBundle("term")
public interface TermMessages {
    @Message String certainty(Certainty certainty);
    @Message String unit(MeasureUnit unit);
    @Message String statementCode(StatementCode code);
}
