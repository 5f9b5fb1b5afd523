package id.lindung.portal.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The register of platforms. */
@MessageBundle("platform")
public interface PlatformMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String register();

    @Message
    String tableCaption();

    @Message
    String name();

    @Message
    String operator();

    @Message
    String registrationNumber();

    @Message
    String noRegistration();

    @Message
    String userGenerated();

    @Message
    String status();

    @Message
    String since();

    @Message
    String commitments();

    @Message
    String commitmentsLate(String count);

    @Message
    String missedDeadlines();

    @Message
    String missedHint();

    @Message
    String overdueOrders(String orders);

    @Message
    String openItems();

    @Message
    String fulfilled(String count);

    @Message
    String empty();

    @Message
    String code();

    @Message
    String facts();

    @Message
    String orders();

    @Message
    String noOrders();

    @Message
    String newOrder();

    @Message
    String newCommitment();

    @Message
    String noCommitments();

    @Message
    String statusHistory();

    @Message
    String recorded(String at, String by);

    @Message
    String changeStatus();

    @Message
    String changeStatusLead();

    @Message
    String newStatus();

    @Message
    String effectiveAt();

    @Message
    String effectiveAtHint(String zone);

    @Message
    String reason();

    @Message
    String source();

    @Message
    String sourceHint();

    @Message
    String statusSaved();

    @Message
    String liaisons();

    @Message
    String noLiaisons();

    @Message
    String liaisonName();

    @Message
    String liaisonEmail();

    @Message
    String liaisonPhone();

    @Message
    String domiciled();

    @Message
    String validity();

    @Message
    String validFrom();

    @Message
    String validTo();

    @Message
    String stillValid(String from);

    @Message
    String addLiaison();

    @Message
    String addLiaisonLead();

    @Message
    String liaisonSaved();

    @Message
    String correct();

    @Message
    String correctLead();

    @Message
    String corrected();

    @Message
    String endLiaison();

    @Message
    String endLiaisonOf(String name);

    @Message
    String endLiaisonLead(String name);

    @Message
    String lastDayInOffice();

    @Message
    String endReason();

    @Message
    String liaisonEnded();

    @Message
    String caseLog();

    @Message
    String caseLogLead();

    @Message
    String noCaseLog();

    @Message
    String actor();

    @Message
    String type();

    @Message
    String gap();

    @Message
    String addEvent();

    @Message
    String addEventLead();

    @Message
    String eventCodeHint();

    @Message
    String firstDay();

    @Message
    String lastDay();

    @Message
    String approximate();

    @Message
    String eventKind(CaseEventKind kind);

    @Message
    String actorHint();

    @Message
    String eventTextId();

    @Message
    String eventTextEn();

    @Message
    String eventSourceHint();

    @Message
    String certaintyHint();

    @Message
    String eventSaved();

    @Message
    String registerLead();

    @Message
    String codeHint();

    @Message
    String registeredAt();

    @Message
    String registered();

    @Message
    String lastThirtyDays();

    @Message
    String lastTwelveMonths();

    @Message
    String contents();
}
