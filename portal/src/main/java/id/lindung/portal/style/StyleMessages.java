package id.lindung.portal.style;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Text of the page of components. */
@MessageBundle("style")
public interface StyleMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String tags();

    @Message
    String cards();

    @Message
    String card();

    @Message
    String cardNote();

    @Message
    String table();

    @Message
    String number();

    @Message
    String deadline();

    @Message
    String items();

    @Message
    String form();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String nameError();

    @Message
    String narrative();

    @Message
    String category();

    @Message
    String claim();

    @Message
    String claimError();

    @Message
    String documents();

    @Message
    String file();

    @Message
    String send();

    @Message
    String save();

    @Message
    String withdraw();

    @Message
    String timeline();

    @Message
    String timelineText();

    @Message
    String chartLines();

    @Message
    String chartLinesNote();

    @Message
    String chartSingle();

    @Message
    String chartSingleNote();

    @Message
    String chartBars();

    @Message
    String chartBarsNote();

    @Message
    String period();

    @Message
    String sample();

    @Message
    String target();

    @Message
    String summary();

    @Message
    String empty();
}
