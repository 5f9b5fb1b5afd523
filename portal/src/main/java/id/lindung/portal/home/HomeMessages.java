package id.lindung.portal.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The home page. */
@MessageBundle("home")
public interface HomeMessages {

    @Message
    String heroTitle();

    @Message
    String heroText();

    @Message
    String signIn();

    @Message
    String toDashboard();

    @Message
    String figuresTitle();

    @Message
    String allFigures();

    @Message
    String platformsTitle();

    @Message
    String platformsLead();

    @Message
    String platform();

    @Message
    String status();

    @Message
    String since();

    @Message
    String noPlatforms();

    @Message
    String howTitle();

    @Message
    String how1Title();

    @Message
    String how1Text();

    @Message
    String how2Title();

    @Message
    String how2Text();

    @Message
    String how3Title();

    @Message
    String how3Text();
}
