package id.lindung.contracts.takedown;

import id.lindung.contracts.text.LocalizedText;
import java.time.Duration;

/**
 * A category of content with the deadline rule that applies today.
 *
 * @param code stable code, for example {@code ONLINE_GAMBLING}
 * @param urgent whether the urgent deadline applies
 * @param deadline time from receipt to action
 * @param restricted whether addresses of such content are kept encrypted and shown to a narrow circle only
 * @param legalGround norm that names the category
 * @param ruleVersion version of the deadline rule
 */
public record ContentCategoryView(
        String code,
        LocalizedText label,
        boolean urgent,
        Duration deadline,
        boolean restricted,
        String legalGround,
        int ruleVersion) {}
