package id.lindung.contracts.takedown;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * One item of a drafted order.
 *
 * @param url exact address of the content (http or https, with host and path)
 * @param screenshotSha256 digest of the screenshot in the ministry's evidence store; must be null for restricted
 *     categories, of which no picture is ever taken
 * @param note what to look at, for example the minute of a video; null where there is nothing to add
 */
public record OrderItemDraft(
        @NotBlank @Size(max = 2000) String url,
        @Pattern(regexp = "[0-9a-f]{64}") String screenshotSha256,
        @Size(max = 1000) String note) {}
