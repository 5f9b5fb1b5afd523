package id.lindung.moderation.statement;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.moderation.statement.rule.BrokenRule;
import id.lindung.moderation.statement.rule.CheckedStatement;
import id.lindung.moderation.statement.rule.Field;
import id.lindung.moderation.statement.rule.StatementRules;
import id.lindung.moderation.takedown.list.DeliveredOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Checks statements by their own rules, and the orders they name by what was delivered to their platform. */
@ApplicationScoped
class CheckStatements {

    private final StatementRules rules;
    private final DeliveredOrders orders;

    CheckStatements(StatementRules rules, DeliveredOrders orders) {
        this.rules = rules;
        this.orders = orders;
    }

    /**
     * @param bodies as they were sent
     * @param strict whether warnings are errors
     * @return what was found of each, in their order
     */
    List<CheckedStatement> check(List<JsonNode> bodies, String platformId, boolean strict) {
        var checked = bodies.stream().map(body -> rules.check(body, false)).toList();
        var numbers = checked.stream()
                .map(CheckStatements::orderNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = numbers.isEmpty() ? Set.<String>of() : orders.among(platformId, numbers);
        return checked.stream()
                .map(each -> warned(each, known))
                .map(each -> strict ? each.strictly() : each)
                .toList();
    }

    /** An order of another platform is no order: nothing is told of it. */
    private static CheckedStatement warned(CheckedStatement checked, Set<String> known) {
        var number = orderNumber(checked);
        return number == null || known.contains(number)
                ? checked
                : checked.with(BrokenRule.of(
                        Field.ORDER_NUMBER,
                        "unknown-order",
                        "is the number of no order that this platform has received"));
    }

    private static String orderNumber(CheckedStatement checked) {
        return checked.statement() == null ? null : checked.statement().text(Field.ORDER_NUMBER);
    }
}
