package id.lindung.kit.http.body;

import java.util.regex.Pattern;

/**
 * The longest body of operations that have a limit of their own, below that of their service; produced as a bean by their
 * feature.
 *
 * @param path address of the operations
 * @param bytes the most that they take
 */
public record OperationLimit(Pattern path, long bytes) {}
