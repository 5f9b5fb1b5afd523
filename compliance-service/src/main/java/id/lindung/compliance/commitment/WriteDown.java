package id.lindung.compliance.commitment;

import id.lindung.compliance.person.ActingPerson;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.DraftCommitment;
import id.lindung.contracts.commitment.ReviseCommitment;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Writes down a promise that was made in an event of the case log. */
@ApplicationScoped
class WriteDown {

    private final CommitmentRepository commitments;
    private final WordingRules rules;
    private final FileNumbers numbers;
    private final CommitmentJournal journal;
    private final CommitmentViews views;
    private final Clock clock;

    WriteDown(
            CommitmentRepository commitments,
            WordingRules rules,
            FileNumbers numbers,
            CommitmentJournal journal,
            CommitmentViews views,
            Clock clock) {
        this.commitments = commitments;
        this.rules = rules;
        this.numbers = numbers;
        this.journal = journal;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    CommitmentView write(DraftCommitment command, Caller caller) {
        var now = clock.instant();
        var drafter = ActingPerson.of(caller, caller.actingRole(Roles.OFFICER, Roles.CHILD_OFFICER));
        var text = textOf(command);
        var day = rules.check(command.platformId(), text);
        var number = numbers.next(command.platformId(), day.getYear());
        var commitment = new Commitment(number, command.platformId(), text, drafter, now);
        commitments.persistAndFlush(commitment);
        journal.tell(commitment, CommitmentAct.DRAFT.wireName(), null, caller, now, Map.of());
        return views.of(commitment);
    }

    private static ReviseCommitment textOf(DraftCommitment command) {
        return new ReviseCommitment(
                command.title(),
                command.wording(),
                command.strength(),
                command.sourceEventCode(),
                command.indicators(),
                command.dueOn(),
                command.ministryOwner(),
                command.platformOwner());
    }
}
