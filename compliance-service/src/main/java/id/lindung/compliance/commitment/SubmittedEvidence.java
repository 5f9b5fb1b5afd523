package id.lindung.compliance.commitment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What compliance updates have brought for commitments. A port, because updates know commitments and not the other way
 * round.
 */
public interface SubmittedEvidence {

    /** Of each of these commitments; one without submitted updates may be left out. */
    Map<UUID, Summary> of(Set<UUID> commitmentIds);

    /**
     * @param files evidence files in submitted or accepted updates
     * @param latestAt when the last of them was received, null when there is none
     * @param acceptedDigests digests of the accepted updates, in a stable order
     */
    record Summary(long files, Instant latestAt, List<String> acceptedDigests) {

        public static final Summary NONE = new Summary(0, null, List.of());

        public Summary {
            acceptedDigests = List.copyOf(acceptedDigests);
        }
    }
}
