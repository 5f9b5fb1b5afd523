package id.lindung.compliance.evidence.file;

import java.nio.file.Path;
import java.util.UUID;

/**
 * A file that has arrived and is not yet kept.
 *
 * @param id made here; also its name on disk
 * @param size bytes
 * @param sha256 computed while it streamed in, hexadecimal
 */
public record ReceivedFile(UUID id, Path path, long size, String sha256) {}
