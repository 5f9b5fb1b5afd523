package id.lindung.portal.platform;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.contracts.platform.PlatformAct;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The register of platforms. */
@MessageBundle("platform")
public interface PlatformMessages {
    String title();
    String lead();
    String register();
    String tableCaption();
    String name();
    String operator();
    String registrationNumber();
    String noRegistration();
    String userGenerated();
    String status();
    String since();
    String commitments();
    String commitmentsLate(String count);
    String missedDeadlines();
    String missedHint();
    String overdueOrders(String orders);
    String openItems();
    String fulfilled(String count);
    String empty();
    String code();

    // One platform.
    String facts();
    String orders();
    String noOrders();
    String newOrder();
    String newCommitment();
    String noCommitments();
    String lastThirtyDays();
    String lastTwelveMonths();
    String contents();
    @Message String tab(PlatformTab tab);

    // Its status.
    String statusHistory();
    String recorded(String at, String by);
    String changeStatus();
    String changeStatusLead();
    String newStatus();
    String effectiveAt();
    String effectiveAtHint(String zone);
    String reason();
    String source();
    String sourceHint();
    String statusSaved();

    // What one official proposes and another decides.
    String propose();
    @Message String proposal(PlatformAct act);
    String proposedBy(String by, String at);
    String proposedFirst(String by);
    String awaits(String roles);
    String proposalDigest();
    String stale();
    String returned();
    String steps();
    @Message String step(PlatformStep step);
    String act(Act act);
    String actTitle(Act act);
    String actLead(Act act);
    String actConfirm(Act act);
    String actDone(Act act);

    // Its registration.
    String correct();
    String correctLead();
    String corrected();

    // Its chronology.
    String chronology();
    String chronologyLead();
    String noChronology();
    String actor();
    String type();
    String gap();
    String addEvent();
    String addEventLead();
    String eventCodeHint();
    String firstDay();
    String lastDay();
    String approximate();
    @Message String eventKind(ChronologyEntryKind kind);
    String actorHint();
    String eventTextId();
    String eventTextEn();
    String eventSourceHint();
    String certaintyHint();
    String eventSaved();

    // The form of a registration.
    String registerLead();
    String codeHint();
    String registeredAt();
    String registered();
}
