package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.portal.listing.ListAddress;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;

/** The conditions of the list as they stand in the address; what is no condition of ours counts as none. */
public final class CommitmentFilter {

    public static final String PLATFORM = "platform";
    public static final String STATE = "status";
    static final String STRENGTH = "kekuatan";
    public static final String LATE = "terlambat";
    public static final String PROPOSAL = "usulan";

    @QueryParam(PLATFORM)
    String platform;

    @QueryParam(STATE)
    String state;

    @QueryParam(STRENGTH)
    String strength;

    @QueryParam(LATE)
    String late;

    @QueryParam(PROPOSAL)
    String proposal;

    public String platform() {
        return platform == null || platform.isBlank() ? null : platform.strip();
    }

    CommitmentState state() {
        return Arrays.stream(CommitmentState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    CommitmentStrength strength() {
        return Arrays.stream(CommitmentStrength.values())
                .filter(each -> each.name().equals(strength))
                .findFirst()
                .orElse(null);
    }

    public boolean late() {
        return "ya".equals(late);
    }

    /** Only those with a change of state that waits for approval. */
    public boolean proposal() {
        return "ya".equals(proposal);
    }

    /** What stands in the control. */
    public String stateName() {
        return state() == null ? "" : state().name();
    }

    /** What stands in the control. */
    public String strengthName() {
        return strength() == null ? "" : strength().name();
    }

    ListAddress address() {
        return ListAddress.of("/komitmen")
                .with(PLATFORM, platform())
                .with(STATE, state())
                .with(STRENGTH, strength())
                .with(LATE, late())
                .with(PROPOSAL, proposal());
    }
}
