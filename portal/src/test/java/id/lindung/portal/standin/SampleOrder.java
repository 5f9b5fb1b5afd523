package id.lindung.portal.standin;

import id.lindung.contracts.takedown.ClarificationView;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.OrderSummary;
import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.contracts.takedown.item.ClockEntry;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.item.OrderItemView;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.contracts.text.Actor;
import id.lindung.contracts.text.HistoryEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders for tests: {@code anOrder().in(OrderStatus.DELIVERED).allowing("answer").view()}. */
public final class SampleOrder {

    public static final UUID ID = UUID.fromString("0195f0a0-0000-7000-8000-000000000001");
    public static final Instant DRAFTED = Instant.parse("2026-11-20T02:00:00Z");
    public static final String ADDRESS = "https://video.example/w/123";

    private OrderStatus status = OrderStatus.DRAFT;
    private List<String> actions = List.of();
    private boolean restricted;
    private boolean urgent;
    private long version = 3;
    private int number = 811;
    private ItemOutcome outcome = ItemOutcome.PENDING;
    private Instant claimedAt;
    private boolean refuted;
    private final List<Optional<Duration>> others = new ArrayList<>();
    private VerificationResult verification = VerificationResult.NOT_CHECKED;
    private final List<HistoryEntry> history = new ArrayList<>(
            List.of(new HistoryEntry(DRAFTED, new Actor("OFFICER", "officer", null), "draft", null, "DRAFT", null)));

    private SampleOrder() {}

    /** Another one. */
    public SampleOrder numbered(int last) {
        this.number = last;
        return this;
    }

    public static SampleOrder anOrder() {
        return new SampleOrder();
    }

    public SampleOrder in(OrderStatus state) {
        this.status = state;
        return this;
    }

    public SampleOrder allowing(String... acts) {
        this.actions = List.of(acts);
        return this;
    }

    public SampleOrder urgent() {
        this.urgent = true;
        return this;
    }

    public SampleOrder restricted() {
        this.restricted = true;
        return this;
    }

    /** The platform has answered the item, in its own words at an earlier time. */
    public SampleOrder answered(ItemOutcome result, Instant actedAt) {
        this.outcome = result;
        this.claimedAt = actedAt;
        return this;
    }

    /** An official has found the content still there after the answer. */
    public SampleOrder refuted() {
        this.refuted = true;
        return found(VerificationResult.STILL_UP);
    }

    /** One more item like the first, whose deadline is later. */
    public SampleOrder andAnotherDueLater(Duration later) {
        others.add(Optional.of(later));
        return this;
    }

    /** One more item like the first, whose clock stands still. */
    public SampleOrder andAnotherHeld() {
        others.add(Optional.empty());
        return this;
    }

    /** What an official found last. */
    public SampleOrder found(VerificationResult result) {
        this.verification = result;
        return this;
    }

    public SampleOrder version(long now) {
        this.version = now;
        return this;
    }

    public SampleOrder step(Instant at, Actor actor, String act, OrderStatus from, OrderStatus to, String reason) {
        history.add(new HistoryEntry(at, actor, act, from.name(), to.name(), reason));
        return this;
    }

    /** An act on the item. */
    public SampleOrder step(String act, String result, String reason) {
        Actor actor = new Actor("OFFICER", "officer", null);
        history.add(new HistoryEntry(
                DRAFTED, actor, act, status.name(), status.name(), reason, new HistoryEntry.Item(1, result)));
        return this;
    }

    private boolean isDelivered() {
        return status.compareTo(OrderStatus.DELIVERED) >= 0;
    }

    private Instant answeredAt() {
        return claimedAt == null ? null : claimedAt.plusSeconds(3600);
    }

    private boolean isPaused() {
        return status == OrderStatus.CLARIFICATION_REQUESTED;
    }

    /** Nothing more is expected of an order that has ended, nor of an item that was not there any more. */
    private boolean isOpen() {
        return status.compareTo(OrderStatus.ISSUED) >= 0
                && status.compareTo(OrderStatus.CLOSED) < 0
                && !isObeyed()
                && !outcome.isExcluded();
    }

    private boolean isObeyed() {
        return RequestedMeasure.REMOVE.isFulfilledBy(outcome);
    }

    public TakedownOrderView view() {
        Instant delivered = isDelivered() ? DRAFTED.plusSeconds(7200) : null;
        Instant deadline = delivered == null || isPaused() ? null : delivered.plusSeconds(86_400);
        return new TakedownOrderView(
                number == 811 ? ID : new UUID(ID.getMostSignificantBits(), number),
                "TDO-2026-%06d".formatted(number),
                "tiktok",
                status,
                "ONLINE_GAMBLING",
                urgent,
                Duration.ofHours(urgent ? 4 : 24),
                RequestedMeasure.REMOVE,
                "Permenkominfo 5/2020 Pasal 13",
                "Promosi judi daring <b>terbuka</b>.",
                null,
                null,
                false,
                "B-12/2026",
                List.of("ID"),
                null,
                new Actor("OFFICER", "officer", null),
                null,
                DRAFTED,
                isDelivered() ? DRAFTED.plusSeconds(3600) : null,
                delivered,
                null,
                isOpen() ? deadline : null,
                isPaused() ? delivered.plusSeconds(90_000) : null,
                null,
                null,
                isOpen() ? 1 + others.size() : 0,
                0,
                items(delivered, deadline),
                isPaused() ? List.of(new ClarificationView("Menit ke berapa?", delivered, null, null)) : List.of(),
                actions,
                history,
                version);
    }

    private List<OrderItemView> items(Instant delivered, Instant deadline) {
        List<OrderItemView> items = new ArrayList<>(List.of(item(1, delivered, deadline)));
        for (Optional<Duration> later : others) {
            items.add(
                    item(items.size() + 1, delivered, later.map(deadline::plus).orElse(null)));
        }
        return items;
    }

    private OrderItemView item(int position, Instant delivered, Instant deadline) {
        return new OrderItemView(
                new UUID(0x0195f0a000007000L, 0x8000000000000001L + position),
                position,
                restricted ? null : ADDRESS,
                "ab".repeat(32),
                restricted,
                restricted ? null : "cd".repeat(32),
                "menit 2",
                outcome,
                null,
                null,
                claimedAt,
                answeredAt(),
                isObeyed() && !refuted ? answeredAt() : null,
                deadline,
                refuted || isOpen(),
                refuted,
                false,
                verification,
                null,
                delivered == null
                        ? List.of()
                        : List.of(new ClockEntry(ClockEntry.Kind.START, delivered, null, deadline)));
    }

    /** The same order as a row of the list. */
    public OrderSummary summary() {
        TakedownOrderView order = view();
        return new OrderSummary(
                order.id(),
                order.number(),
                order.platformId(),
                order.status(),
                order.category(),
                order.urgent(),
                1,
                1,
                0,
                order.draftedAt(),
                order.issuedAt(),
                order.deliveredAt(),
                order.deadlineAt(),
                order.pausedUntil(),
                version);
    }
}
