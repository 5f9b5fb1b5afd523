package id.lindung.moderation.takedown.order;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.contracts.text.HistoryEntry;
import id.lindung.kit.identity.ActingPerson;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Audience;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.StoredRow;
import id.lindung.kit.sql.Writes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Every act on an order, in order. */
public final class OrderHistory {

    private final List<OrderStep> steps = new ArrayList<>();

    /** One step, in their order. */
    void read(Row row) {
        steps.add(new OrderStep(row));
    }

    void write(Writes writes, UUID orderId) {
        steps.forEach(step -> step.write(writes, orderId));
    }

    /**
     * An act, and the pause of the clocks that has begun or ended with it, in the order in which they happened.
     *
     * @param item that the act concerned; null where it concerned the whole order
     * @param issued whether the platform may know of the order
     */
    void add(
            Step.What<OrderStatus> what,
            HistoryEntry.Item item,
            Optional<Step.What<OrderStatus>> pause,
            boolean issued) {
        pause.filter(step -> step.at().isBefore(what.at())).ifPresent(step -> add(step, null, issued));
        add(what, item, issued);
        pause.filter(step -> !step.at().isBefore(what.at())).ifPresent(step -> add(step, null, issued));
    }

    /** What happens before the signature, and what officials find, is deliberation inside the ministry. */
    private void add(Step.What<OrderStatus> what, HistoryEntry.Item item, boolean issued) {
        var internal = !issued || what.act().equals(OrderAct.VERIFY.wireName());
        var audience = internal ? Audience.OFFICIALS : Audience.EVERYBODY;
        steps.add(new OrderStep(steps.size() + 1, what, item, audience));
    }

    /** The item that was last acted on; null where none was. */
    public HistoryEntry.Item lastItem() {
        return steps.stream()
                .map(step -> step.item)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Whether an official has found the content of an item there, at whatever time. */
    boolean wasFoundThere(int position) {
        return steps.stream()
                .filter(step -> step.is(OrderAct.VERIFY) && step.item.position() == position)
                .anyMatch(step -> VerificationResult.valueOf(step.item.result()).isThere());
    }

    /** Who wrote, changed or submitted the text of the order. */
    Stream<ActingPerson> authors() {
        return steps.stream().filter(OrderStep::isOfAuthor).map(Step::actor);
    }

    public List<HistoryEntry> shownTo(Caller reader) {
        return steps.stream()
                .filter(step -> step.isVisibleTo(reader))
                .map(step -> step.shownTo(reader))
                .toList();
    }

    /** One act in the life of an order. */
    private static final class OrderStep extends Step {

        /** Acts that make the text of an order one's own, so that one cannot sign it as well. */
        private static final Set<String> AUTHORSHIP =
                Set.of(OrderAct.DRAFT.wireName(), OrderAct.REVISE.wireName(), OrderAct.SUBMIT.wireName());

        private final StoredRow stored = new StoredRow("takedown_order_step");
        private final int position;
        private final HistoryEntry.Item item;

        /** @param item null where the act concerned the whole order */
        OrderStep(int position, What<OrderStatus> what, HistoryEntry.Item item, Audience audience) {
            super(what, audience);
            this.position = position;
            this.item = item;
        }

        OrderStep(Row row) {
            super(row);
            this.position = row.integer("position");
            var itemPosition = row.integerOrNull("item_position");
            this.item = itemPosition == null ? null : new HistoryEntry.Item(itemPosition, row.text("item_result"));
            stored.read(columns());
        }

        /** Written once. */
        void write(Writes writes, UUID orderId) {
            if (stored.isNew()) {
                var columns = columns();
                columns.put("order_id", orderId);
                columns.put("position", position);
                columns.put("item_position", item == null ? null : item.position());
                columns.put("item_result", item == null ? null : item.result());
                stored.write(writes, columns);
            }
        }

        boolean isOfAuthor() {
            return AUTHORSHIP.contains(act());
        }

        @Override
        public HistoryEntry shownTo(Caller reader) {
            var shown = super.shownTo(reader).about(item);
            // How the order came to be is the ministry's own: its platform sees it begin with the signature.
            var unknown = reader.isPlatform()
                    && fromState() != null
                    && !OrderGraph.LIVE.contains(OrderStatus.valueOf(fromState()));
            return unknown ? shown.fromNowhere() : shown;
        }
    }
}
