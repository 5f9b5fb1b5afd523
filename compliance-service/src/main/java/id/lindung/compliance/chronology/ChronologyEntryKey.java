package id.lindung.compliance.chronology;

import jakarta.persistence.Embeddable;

/** A code is unique within the chronology of its platform. */
@Embeddable
record ChronologyEntryKey(String platformId, String code) {}
