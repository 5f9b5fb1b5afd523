package id.lindung.contracts.problem;

/**
 * One field that was refused.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or {@code query:<name>}, {@code path:<name>},
 *     {@code header:<name>}, {@code line:<number>} where the input is not JSON
 * @param rule stable name of the rule, for example {@code NotBlank} or {@code known-category}
 * @param message the rule in words, naming the limit
 */
public record Violation(String pointer, String rule, String message) {}
