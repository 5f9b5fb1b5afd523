package id.lindung.portal.style;

import io.quarkus.qute.i18n.MessageBundle;

/** Text of the page of components. */
@MessageBundle("style")
public interface StyleMessages {
    String title();
    String lead();
    String tags();
    String cards();
    String card();
    String cardNote();
    String table();
    String number();
    String deadline();
    String items();
    String form();
    String name();
    String nameHint();
    String nameError();
    String narrative();
    String category();
    String claim();
    String claimError();
    String documents();
    String file();
    String send();
    String save();
    String withdraw();
    String timeline();
    String timelineText();
    String chartLines();
    String chartLinesNote();
    String chartSingle();
    String chartSingleNote();
    String chartBars();
    String chartBarsNote();
    String period();
    String sample();
    String target();
    String summary();
    String empty();
}
