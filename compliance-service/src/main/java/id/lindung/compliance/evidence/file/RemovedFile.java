package id.lindung.compliance.evidence.file;

import java.util.UUID;

/** Tells, in the transaction that removes an entry, that its file is to go as well. */
public record RemovedFile(UUID id) {}
