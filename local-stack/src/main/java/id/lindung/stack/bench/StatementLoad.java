package id.lindung.stack.bench;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A platform that sends statements of decision in batches as the EU database takes them. */
final class StatementLoad extends Load {

    static final int BATCH = 100;
    private static final String[] CATEGORIES = {
        "STATEMENT_CATEGORY_SCAMS_AND_FRAUD",
        "STATEMENT_CATEGORY_VIOLENCE",
        "STATEMENT_CATEGORY_PROTECTION_OF_MINORS",
        "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH",
        "STATEMENT_CATEGORY_OTHER_VIOLATION_TC"
    };

    private final Supplier<String> token;
    private final AtomicLong next = new AtomicLong();

    StatementLoad(URI moderation, Supplier<String> token) {
        super(moderation);
        this.token = token;
    }

    @Override
    HttpConnection.Request next() {
        return HttpConnection.Request.post("/api/v1/statements", token.get(), batch());
    }

    @Override
    void check(HttpConnection.Answer answer) {
        answer.require(201);
    }

    private String batch() {
        var text = new StringBuilder(100_000).append("{\"statements\":[");
        for (int i = 0; i < BATCH; i++) {
            if (i > 0) {
                text.append(',');
            }
            text.append(statement(next.incrementAndGet()));
        }
        return text.append("]}").toString();
    }

    private static String statement(long number) {
        var day = LocalDate.of(2026, 11, 1);
        return String.format(
                Locale.ROOT,
                """
                {"decision_visibility":["DECISION_VISIBILITY_CONTENT_REMOVED"],\
                "decision_ground":"DECISION_GROUND_INCOMPATIBLE_CONTENT",\
                "incompatible_content_ground":"Community guidelines, section %d",\
                "incompatible_content_explanation":"The content shows what the section does not allow.",\
                "incompatible_content_illegal":"No","category":"%s","content_type":["CONTENT_TYPE_VIDEO"],\
                "content_language":"ID","content_date":"%s","application_date":"%s","territorial_scope":["ID"],\
                "decision_facts":"Found by an automated check and confirmed by a moderator, case %d.",\
                "source_type":"SOURCE_VOLUNTARY","automated_detection":"Yes",\
                "automated_decision":"AUTOMATED_DECISION_PARTIALLY","puid":"bench-%d"}""",
                number % 17,
                CATEGORIES[(int) (number % CATEGORIES.length)],
                day,
                day.plusDays(1),
                number,
                number);
    }
}
