package id.lindung.compliance.commitment;

import id.lindung.compliance.person.ActingPerson;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** One person's consent to a proposal, in one of the roles it waits for. */
@Embeddable
record Approval(Instant approvedAt, @Embedded ActingPerson actor) {}
