package id.lindung.compliance.caselog;

import jakarta.persistence.Embeddable;

/** A code is unique within the log of its platform. */
@Embeddable
record CaseEventKey(String platformId, String code) {}
