package id.lindung.moderation.takedown;

import id.lindung.contracts.text.HistoryEntry;
import id.lindung.kit.identity.Caller;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** Every act on an order, in order. */
@Embeddable
class OrderHistory {

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<OrderStep> steps = new ArrayList<>();

    void add(TakedownOrder order, ActingPerson actor, Instant at, OrderStep.What what) {
        steps.add(new OrderStep(order, steps.size() + 1, actor, at, what));
    }

    /** Whether the person wrote, changed or submitted the text of the order. */
    boolean hasAuthor(Caller caller) {
        return steps.stream().anyMatch(step -> step.madeAuthor(caller));
    }

    List<HistoryEntry> shownTo(Caller reader) {
        return steps.stream()
                .filter(step -> step.isVisibleTo(reader))
                .map(step -> step.shownTo(reader))
                .toList();
    }
}
