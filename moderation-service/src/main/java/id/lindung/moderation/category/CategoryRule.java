package id.lindung.moderation.category;

import id.lindung.contracts.takedown.ContentCategoryView;
import id.lindung.contracts.text.LocalizedText;
import java.time.Duration;

/**
 * A category of content and its deadline rule, as both stand at one time.
 *
 * @param code stable code, {@code ONLINE_GAMBLING}
 * @param restricted whether addresses are kept encrypted and no screenshot is taken
 * @param legalGround norm that names the category
 * @param ruleVersion version of the deadline rule
 * @param urgent whether the urgent deadline applies (Permenkominfo 5/2020 Art. 14(3))
 * @param actWithin time from receipt to action
 * @param maxPause how long open questions can hold the clock in all
 */
public record CategoryRule(
        String code,
        LocalizedText label,
        boolean restricted,
        String legalGround,
        int ruleVersion,
        boolean urgent,
        Duration actWithin,
        Duration maxPause) {

    ContentCategoryView view() {
        return new ContentCategoryView(code, label, urgent, actWithin, restricted, legalGround, ruleVersion);
    }
}
