package id.lindung.portal.update.draft;

import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.layout.Option;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The commitments a platform can choose from when it reports; the service has the last word on each. */
@ApplicationScoped
class ReportableCommitments {

    private final CommitmentsApi commitments;
    private final Texts texts;

    ReportableCommitments(@RestClient CommitmentsApi commitments, Texts texts) {
        this.commitments = commitments;
        this.texts = texts;
    }

    List<Option> options() {
        return AllPages.of(cursor -> commitments.reportable(cursor, AllPages.LIMIT)).stream()
                .map(this::option)
                .toList();
    }

    private Option option(CommitmentView commitment) {
        String due = commitment.dueOn() == null ? "" : " · " + texts.formats().date(commitment.dueOn());
        return new Option(
                commitment.id().toString(),
                texts.of(commitment.title()),
                commitment.number() + " · " + texts.labels().commitmentState(commitment.state()) + due);
    }
}
