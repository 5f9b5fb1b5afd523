package id.lindung.portal.commitment;

import static id.lindung.portal.listing.Condition.oneOf;
import static id.lindung.portal.listing.Condition.select;
import static id.lindung.portal.listing.Condition.tick;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.portal.listing.Conditions;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.Texts;
import jakarta.inject.Singleton;

/** The conditions of the list of commitments. */
@Singleton
public class CommitmentConditions {

    public static final String PLATFORM = "platform";
    public static final String STATE = "status";
    public static final String LATE = "terlambat";
    public static final String PROPOSAL = "usulan";
    static final String STRENGTH = "kekuatan";

    final Conditions all;

    CommitmentConditions(PlatformNames platforms, Viewer viewer, Texts texts) {
        all = Conditions.of(
                "/komitmen",
                select(PLATFORM, "page:platform", "commitment:anyPlatform", platforms::choices)
                        .inWords(platforms::of),
                oneOf(
                        CommitmentState.class,
                        STATE,
                        "commitment:state",
                        "commitment:anyState",
                        // A platform never sees a draft.
                        state -> !viewer.isPlatform() || state != CommitmentState.DRAFT,
                        state -> texts.labels().commitmentState(state)),
                oneOf(
                        CommitmentStrength.class,
                        STRENGTH,
                        "commitment:strength",
                        "commitment:anyStrength",
                        strength -> true,
                        strength -> texts.labels().strength(strength)),
                tick(LATE, "commitment:lateOnly", "commitment:late"),
                tick(PROPOSAL, "commitment:proposalOnly", "commitment:proposalWaiting"));
    }
}
