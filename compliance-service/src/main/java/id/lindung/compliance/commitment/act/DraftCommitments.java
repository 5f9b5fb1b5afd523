package id.lindung.compliance.commitment.act;

import id.lindung.compliance.commitment.Commitment;
import id.lindung.compliance.commitment.CommitmentGraph;
import id.lindung.compliance.commitment.view.CommitmentViews;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.DraftCommitment;
import id.lindung.contracts.commitment.ReviseCommitment;
import id.lindung.kit.act.Acts;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.number.NumberSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** Writes down a promise that was made in an event of the chronology. */
@ApplicationScoped
class DraftCommitments {

    private final Acts acts;
    private final CommitmentLifeCycle cycle;
    private final WordingRules rules;
    private final NumberSeries numbers;
    private final CurrentCaller caller;
    private final CommitmentViews views;

    DraftCommitments(
            Acts acts,
            CommitmentLifeCycle cycle,
            WordingRules rules,
            NumberSeries numbers,
            CurrentCaller caller,
            CommitmentViews views) {
        this.acts = acts;
        this.cycle = cycle;
        this.rules = rules;
        this.numbers = numbers;
        this.caller = caller;
        this.views = views;
    }

    @Transactional
    CommitmentView draft(DraftCommitment command) {
        var drafting = CommitmentGraph.GRAPH.make(caller.get(), acts.now());
        var text = textOf(command);
        var day = rules.check(command.platformId(), text);
        var number = number(command.platformId(), day.getYear());
        var commitment = new Commitment(number, command.platformId(), text, drafting.actor(), drafting.at());
        cycle.take(commitment, Step.What.of(drafting, CommitmentState.DRAFT));
        return views.of(acts.made(cycle, commitment, drafting));
    }

    /** {@code KMT-2018-TIKTOK-003}; the year is that of the event that the promise was made in, not of the drafting. */
    private String number(String platformId, int year) {
        var platform = platformId.toUpperCase(Locale.ROOT);
        var counter = numbers.next("KMT-" + platform, year);
        return "KMT-%d-%s-%s".formatted(year, platform, NumberSeries.padded(counter, 3));
    }

    private static ReviseCommitment textOf(DraftCommitment command) {
        return new ReviseCommitment(
                command.title(),
                command.wording(),
                command.strength(),
                command.sourceEntryCode(),
                command.indicators(),
                command.dueOn(),
                command.ministryOwner(),
                command.platformOwner());
    }
}
