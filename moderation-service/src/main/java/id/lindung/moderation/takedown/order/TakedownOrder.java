package id.lindung.moderation.takedown.order;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.contracts.text.HistoryEntry;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.ActingPerson;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.lifecycle.Subject;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.StoredRow;
import id.lindung.kit.sql.Writes;
import id.lindung.moderation.takedown.content.ClearAddresses;
import id.lindung.moderation.takedown.content.OrderContent;
import id.lindung.moderation.takedown.content.OrderTerms;
import id.lindung.moderation.takedown.content.OrderText;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A takedown order. It moves only by acts that {@link OrderGraph} has permitted, and each leaves a step. Read and written
 * by plain SQL ({@link TakedownOrders}), because machines answer thousands of items.
 */
public final class TakedownOrder implements Subject<OrderStatus> {

    private final StoredRow stored = new StoredRow("takedown_order");
    private final UUID id;
    private final String number;
    private final ActingPerson drafter;
    private final OrderItems items = new OrderItems();
    private final OrderHistory history = new OrderHistory();
    private final Clarifications clarifications = new Clarifications();
    private String platformId;
    private OrderStatus status = OrderStatus.DRAFT;
    private OrderContent content;
    private OrderTerms terms;
    private ActingPerson signer;
    private Milestones milestones;
    private Workload workload;
    private String payloadSha256;
    private long version;

    /** A new draft. */
    public TakedownOrder(String number, OrderText text, PermittedAct<OrderStatus, OrderAct> drafting) {
        this.id = Ids.next();
        this.number = number;
        this.drafter = drafting.actor();
        this.milestones = Milestones.draftedAt(drafting.at());
        write(text);
        take(Step.What.of(drafting, OrderStatus.DRAFT));
    }

    TakedownOrder(Row row) {
        this.id = row.uuid("id");
        this.number = row.text("number");
        this.drafter = ActingPerson.read(row, "drafter");
        this.platformId = row.text("platform_id");
        this.status = row.enumeration("status", OrderStatus.class);
        this.content = OrderContent.read(row);
        this.terms = OrderTerms.read(row);
        this.signer = ActingPerson.read(row, "signer");
        this.milestones = Milestones.read(row);
        this.workload = Workload.read(row);
        this.payloadSha256 = row.text("payload_sha256");
        this.version = row.bigint("version");
        stored.read(columns());
    }

    private Map<String, Object> columns() {
        var columns = StoredRow.columns();
        columns.put("id", id);
        columns.put("number", number);
        columns.put("platform_id", platformId);
        columns.put("status", status);
        content.write(columns);
        terms.write(columns);
        ActingPerson.write(columns, "drafter", drafter);
        ActingPerson.write(columns, "signer", signer);
        milestones.write(columns);
        columns.put("payload_sha256", payloadSha256);
        workload.write(columns);
        columns.put("version", version);
        return columns;
    }

    /** Items of a draft are written before the signature makes them final, and what happens to them after it. */
    void write(Writes writes) {
        stored.write(writes, columns());
        items.write(writes);
        clarifications.write(writes, id);
        history.write(writes, id);
    }

    @Override
    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    @Override
    public String platformId() {
        return platformId;
    }

    @Override
    public OrderStatus state() {
        return status;
    }

    public OrderContent content() {
        return content;
    }

    public OrderTerms terms() {
        return terms;
    }

    public ActingPerson drafter() {
        return drafter;
    }

    /** Null before the signature. */
    public ActingPerson signer() {
        return signer;
    }

    public Milestones milestones() {
        return milestones;
    }

    /** Null before the signature. */
    public String payloadSha256() {
        return payloadSha256;
    }

    public Workload workload() {
        return workload;
    }

    @Override
    public long version() {
        return version;
    }

    public List<OrderItem> items() {
        return items.all();
    }

    OrderItems itemList() {
        return items;
    }

    public Clarifications clarifications() {
        return clarifications;
    }

    public OrderHistory history() {
        return history;
    }

    /** @throws NotFound if the order has no item at this position */
    public OrderItem item(int position) {
        return items.at(position);
    }

    /** Whether it binds the platform and something is still expected. */
    public boolean isLive() {
        return OrderGraph.LIVE.contains(status);
    }

    /** Whether the platform may know of it. */
    public boolean isIssued() {
        return milestones.issuedAt() != null;
    }

    Progress progress() {
        return Progress.of(items.all(), milestones.acknowledgedAt() != null);
    }

    public void revise(OrderText text, PermittedAct<OrderStatus, OrderAct> permitted) {
        write(text);
        follow(permitted, null);
    }

    /**
     * Makes it binding.
     *
     * @param termsNow of the rule in force now: this version stays with the order
     * @throws id.lindung.kit.problem.Conflict if it is incomplete, or addresses would have to be kept otherwise now
     */
    public void sign(OrderTerms termsNow, PermittedAct<OrderStatus, OrderAct> permitted) {
        content.requireComplete(items.withoutPicture());
        terms.requireSameKeeping(termsNow);
        terms = termsNow;
        signer = permitted.actor();
        payloadSha256 = OrderPayload.sha256(this);
        follow(permitted, null);
    }

    /** Follows an edge that needs nothing but a reason. */
    public void act(PermittedAct<OrderStatus, OrderAct> permitted) {
        switch (permitted.act()) {
            case SUBMIT -> content.requireComplete(items.withoutPicture());
            case CLOSE -> ClosingRules.check(items.all(), clarifications.hasOpen(), permitted.reason(), permitted.at());
            case WITHDRAW -> items.release(permitted.at());
            // From the receipt on the clock of every item runs (Permenkominfo 5/2020 Art. 15(6), 15(8)).
            case DELIVER -> items.start(permitted.at());
            case RETURN, ACKNOWLEDGE -> {}
            case DRAFT, REVISE, SIGN, REQUEST_CLARIFICATION, ANSWER_CLARIFICATION, ANSWER, CORRECT, VERIFY ->
                throw new IllegalArgumentException(permitted.act() + " has a method of its own");
        }
        follow(permitted, null);
    }

    public void requestClarification(String question, PermittedAct<OrderStatus, OrderAct> permitted) {
        refuseAddress("/text", question);
        clarifications.ask(question, permitted.at());
        items.pause(permitted.at());
        follow(permitted, null);
    }

    /** Where every item was answered in the meantime, no clock stands still any more and none is moved. */
    public void answerClarification(String answer, PermittedAct<OrderStatus, OrderAct> permitted) {
        refuseAddress("/text", answer);
        clarifications.answer(answer, permitted.at());
        items.resume(permitted.at(), permitted.act());
        follow(permitted, null);
    }

    /** @return whether the answer, or the correction of one, is new; a repeated one changes nothing */
    public boolean answer(int position, AnswerItem answer, PermittedAct<OrderStatus, OrderAct> permitted) {
        refuseAddress("/text", answer.text());
        refuseAddress("/externalRef", answer.externalRef());
        if (!item(position).answer(answer, permitted)) {
            return false;
        }
        follow(permitted, new HistoryEntry.Item(position, answer.outcome().name()));
        return true;
    }

    public void verify(int position, VerificationResult result, PermittedAct<OrderStatus, OrderAct> permitted) {
        item(position).verify(result, permitted.at());
        follow(permitted, new HistoryEntry.Item(position, result.name()));
    }

    /**
     * What is written about restricted content must not name it. A draft may yet become restricted, and what is written
     * in its history cannot be removed again.
     *
     * @throws InvalidRequest naming the field, never what stands in it
     */
    public void refuseAddress(String pointer, String text) {
        if (terms.restricted() || !isIssued()) {
            ClearAddresses.refuse(pointer, text, items.digests());
        }
    }

    private void write(OrderText text) {
        platformId = text.platformId();
        content = text.content();
        terms = text.terms();
        items.write(this, text);
    }

    private void follow(PermittedAct<OrderStatus, OrderAct> permitted, HistoryEntry.Item item) {
        milestones = milestones.reached(permitted.act(), permitted.at());
        take(Step.What.of(permitted, OrderGraph.GRAPH.target(this, permitted)), item);
    }

    /** Moves it to a state, which may be the one it is in. */
    public void take(Step.What<OrderStatus> what) {
        take(what, null);
    }

    private void take(Step.What<OrderStatus> what, HistoryEntry.Item item) {
        var before = workload;
        status = what.to();
        workload = Workload.of(items.all(), isLive(), what.at());
        history.add(what, item, workload.pauseSince(before, what), isIssued());
        version++;
    }
}
