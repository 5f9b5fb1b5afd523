package id.lindung.portal.home;

import io.quarkus.qute.i18n.MessageBundle;

/** The home page. */
@MessageBundle("home")
public interface HomeMessages {
    String heroTitle();
    String heroText();
    String signIn();
    String toDashboard();
    String figuresTitle();
    String allFigures();
    String platformsTitle();
    String platformsLead();
    String platform();
    String status();
    String since();
    String noPlatforms();
    String howTitle();
    String how1Title();
    String how1Text();
    String how2Title();
    String how2Text();
    String how3Title();
    String how3Text();
}
