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
    String promisesTitle();
    String promisesLead();
    String inForce();
    String fulfilledOnes();
    String fulfilledNote(String total);
    String latestPromises();
    String promise();
    String dueOn();
    String noDueDay();
    String finding();
    String foundFulfilled();
    String notFound();
    String noPromises();
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
