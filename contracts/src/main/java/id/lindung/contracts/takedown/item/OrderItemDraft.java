package id.lindung.contracts.takedown.item;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * One item of a drafted order, named by its address or, in a change of a draft, by the digest of an address that the
 * draft holds already: whoever may not read a restricted address can keep it all the same. Exactly one of the two.
 *
 * @param url exact address of the content (http or https, with host and path); null where {@code urlSha256} names it
 * @param urlSha256 digest of the address of an item of this very draft, hexadecimal; null where {@code url} names it
 * @param screenshotSha256 digest of the screenshot in the ministry's evidence store; must be null for restricted
 *     categories, of which no picture is ever taken
 * @param note what to look at, for example the minute of a video; null where there is nothing to add
 */
public record OrderItemDraft(
        @Size(max = 2000) String url,
        @Pattern(regexp = "[0-9a-f]{64}") String urlSha256,
        @Pattern(regexp = "[0-9a-f]{64}") String screenshotSha256,
        @Size(max = 1000) String note) {}
