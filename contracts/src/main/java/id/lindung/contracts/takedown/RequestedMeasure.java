package id.lindung.contracts.takedown;

import static id.lindung.contracts.takedown.item.ItemOutcome.ACCOUNT_SUSPENDED;
import static id.lindung.contracts.takedown.item.ItemOutcome.AGE_RESTRICTED;
import static id.lindung.contracts.takedown.item.ItemOutcome.DISABLED_LOCALLY;
import static id.lindung.contracts.takedown.item.ItemOutcome.REMOVED;

import id.lindung.contracts.takedown.item.ItemOutcome;
import java.util.Set;

/** What an order asks the platform to do, and what fulfils it: the same or something that reaches further. */
public enum RequestedMeasure {
    REMOVE(REMOVED, ACCOUNT_SUSPENDED),
    DISABLE_LOCALLY(REMOVED, DISABLED_LOCALLY, ACCOUNT_SUSPENDED),
    AGE_RESTRICT(REMOVED, DISABLED_LOCALLY, AGE_RESTRICTED, ACCOUNT_SUSPENDED),
    SUSPEND_ACCOUNT(ACCOUNT_SUSPENDED);

    private final Set<ItemOutcome> fulfilledBy;

    RequestedMeasure(ItemOutcome... fulfilledBy) {
        this.fulfilledBy = Set.of(fulfilledBy);
    }

    /**
     * Whether the outcome is an effective action for this measure. Blocking in one country does not remove, a label
     * restricts nobody: such answers are kept, but the item stays open.
     */
    public boolean isFulfilledBy(ItemOutcome outcome) {
        return fulfilledBy.contains(outcome);
    }
}
