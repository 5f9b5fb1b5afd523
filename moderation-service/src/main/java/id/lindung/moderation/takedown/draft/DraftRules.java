package id.lindung.moderation.takedown.draft;

import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.takedown.DraftOrder;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.Forbidden;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.moderation.category.ContentCategories;
import id.lindung.moderation.platform.Platforms;
import id.lindung.moderation.takedown.content.ClearAddresses;
import id.lindung.moderation.takedown.content.ItemAddress;
import id.lindung.moderation.takedown.content.OrderContent;
import id.lindung.moderation.takedown.content.OrderTerms;
import id.lindung.moderation.takedown.content.OrderText;
import id.lindung.moderation.takedown.order.OrderItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a draft must hold, besides the shape of its fields, to be written down at all. */
@ApplicationScoped
class DraftRules {

    private final Platforms platforms;
    private final ContentCategories categories;
    private final CurrentCaller caller;

    DraftRules(Platforms platforms, ContentCategories categories, CurrentCaller caller) {
        this.platforms = platforms;
        this.categories = categories;
        this.caller = caller;
    }

    /**
     * @param present items of the draft that is changed; none where it is a new one
     * @throws InvalidRequest naming every rule that is broken
     * @throws id.lindung.kit.problem.Conflict {@code unknown-platform}
     * @throws Forbidden if the content is restricted and the caller may not see such content
     */
    OrderText check(DraftOrder draft, List<OrderItem> present, Instant at) {
        var rule = categories
                .find(draft.category(), at)
                .orElseThrow(() -> InvalidRequest.of(
                        "/category", "known-category", "must be the code of a content category in force"));
        if (rule.restricted() && !caller.get().has(Roles.CHILD_OFFICER)) {
            throw new Forbidden("An order with restricted content is written by child-protection officers.");
        }
        var addresses = new DraftAddresses(present, rule.restricted());
        draft.items().forEach(addresses::add);
        var violations = new ArrayList<>(addresses.violations());
        if (rule.restricted()) {
            violations.addAll(pictures(draft));
            violations.addAll(ClearAddresses.in(
                    draft, addresses.found().stream().map(ItemAddress::sha256).toList()));
        }
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
        platforms.require(draft.platformId());
        return new OrderText(
                draft.platformId(), OrderContent.of(draft), OrderTerms.of(rule), draft.items(), addresses.found());
    }

    private static List<Violation> pictures(DraftOrder draft) {
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < draft.items().size(); i++) {
            if (draft.items().get(i).screenshotSha256() != null) {
                violations.add(new Violation(
                        "/items/" + i + "/screenshotSha256", "restricted", "must be null: no picture is taken of it"));
            }
        }
        return violations;
    }
}
