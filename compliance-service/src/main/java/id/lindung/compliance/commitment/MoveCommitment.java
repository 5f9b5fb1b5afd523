package id.lindung.compliance.commitment;

import id.lindung.compliance.person.ActingPerson;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.ReviseCommitment;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.json.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Does what one person may do alone with a commitment: propose, confirm, dispute, activate, close, revise, note. */
@ApplicationScoped
class MoveCommitment {

    private final CommitmentRepository commitments;
    private final WordingRules rules;
    private final CommitmentJournal journal;
    private final CommitmentViews views;
    private final Clock clock;

    MoveCommitment(
            CommitmentRepository commitments,
            WordingRules rules,
            CommitmentJournal journal,
            CommitmentViews views,
            Clock clock) {
        this.commitments = commitments;
        this.rules = rules;
        this.journal = journal;
        this.views = views;
        this.clock = clock;
    }

    /** Takes the edge of the act, which leads to one state. */
    @Transactional
    CommitmentView move(UUID id, CommitmentAct act, long expectedVersion, String reason, Caller caller) {
        return change(
                id,
                act.wireName(),
                expectedVersion,
                caller,
                CommitmentJournal.saying(reason),
                (commitment, now) -> commitment.act(act, caller, reason, now));
    }

    @Transactional
    CommitmentView revise(UUID id, long expectedVersion, ReviseCommitment text, Caller caller) {
        return change(id, CommitmentAct.REVISE.wireName(), expectedVersion, caller, Map.of(), (commitment, now) -> {
            commitment.revise(text, caller, now);
            rules.check(commitment.platformId(), text);
        });
    }

    @Transactional
    CommitmentView note(UUID id, long expectedVersion, LocalizedText note, Caller caller) {
        var author = ActingPerson.of(caller, caller.actingRole(AllowedActions.NOTE_TAKERS.toArray(String[]::new)));
        return change(
                id,
                "note",
                expectedVersion,
                caller,
                Map.of("noteDigest", CanonicalJson.sha256(AssessedMatter.text(note))),
                (commitment, now) -> commitment.note(note, author, now));
    }

    private CommitmentView change(
            UUID id,
            String action,
            long expectedVersion,
            Caller caller,
            Map<String, String> details,
            BiConsumer<Commitment, Instant> act) {
        var now = clock.instant();
        var commitment = commitments.toChange(id);
        commitment.expect(expectedVersion);
        var before = commitment.state();
        act.accept(commitment, now);
        commitments.flush();
        journal.tell(commitment, action, before, caller, now, details);
        return views.of(commitment);
    }
}
