package id.lindung.portal.update;

import id.lindung.contracts.text.HistoryEntry;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.ReceiptView;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.client.UpdatesApi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Finds what was reported before, and what became of it. */
@ApplicationScoped
class EarlierReports {

    private final UpdatesApi updates;

    EarlierReports(@RestClient UpdatesApi updates) {
        this.updates = updates;
    }

    /** The revision before, or else the last other report that counts; null where nothing was reported before. */
    Earlier before(ComplianceUpdateView update) {
        Set<Integer> takenBack = takenBack(update);
        Optional<Integer> revision = update.receipts().stream()
                .map(ReceiptView::revision)
                .filter(number -> number < update.revision() && !takenBack.contains(number))
                .max(Comparator.naturalOrder());
        if (revision.isPresent()) {
            return Earlier.of(updates.submission(update.id(), revision.get()));
        }
        UUID start = update.submittedAt() == null ? null : update.id();
        return updates.reported(update.commitmentId(), start, 1).items().stream()
                .findFirst()
                .map(Earlier::of)
                .orElse(null);
    }

    /** Revisions that were withdrawn: a change would go unmarked if it were first handed in and taken back. */
    private static Set<Integer> takenBack(ComplianceUpdateView update) {
        return update.history().stream()
                .filter(entry -> UpdateStep.WITHDRAW.isNamed(entry.action()))
                .flatMap(withdrawn -> update.receipts().stream()
                        .filter(receipt -> !receipt.receivedAt().isAfter(withdrawn.at()))
                        .map(ReceiptView::revision)
                        .max(Comparator.naturalOrder())
                        .stream())
                .collect(Collectors.toSet());
    }

    /** The report that a first draft follows, if the last one on the commitment was rejected; else null. */
    UpdatePage.Rejected rejectedBefore(ComplianceUpdateView update) {
        if (update.number() != null) {
            return null;
        }
        return updates.lastSubmitted(update.commitmentId(), 1).items().stream()
                .filter(last -> last.state() == UpdateState.REJECTED)
                .findFirst()
                .map(last -> new UpdatePage.Rejected(
                        last, reason(last, UpdateStep.CONFIRM_REJECTION).orElse(null)))
                .orElse(null);
    }

    /** What was said when the act was last done. */
    static Optional<String> reason(ComplianceUpdateView update, UpdateStep act) {
        return last(update, act).map(HistoryEntry::reason);
    }

    static Optional<HistoryEntry> last(ComplianceUpdateView update, UpdateStep act) {
        return update.history().stream()
                .filter(entry -> act.isNamed(entry.action()))
                .max(Comparator.comparing(HistoryEntry::at));
    }
}
