package id.lindung.kit.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.stack.junit.event.EventFaults;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every suite holds its events against finds what is wrong with one. */
class EventFaultsTest {

    private static final String EVENT =
            """
            {
              "specversion": "1.0",
              "id": "0193a1c2-0000-7000-8000-000000000001",
              "source": "/lindung/moderation-service",
              "type": "id.lindung.moderation.deadline-missed.v1",
              "subject": "tiktok",
              "time": "2026-06-01T00:00:00Z",
              "datacontenttype": "application/json",
              "dataschema": "urn:lindung:schema:moderation.deadline-missed:v1",
              "data": {
                "orderItemId": "0193a1c2-0000-7000-8000-000000000002",
                "orderId": "0193a1c2-0000-7000-8000-000000000003",
                "orderNumber": "TDO-2026-000123",
                "platformId": "tiktok",
                "category": "TERRORISM",
                "deliveredAt": "2026-05-31T20:00:00Z",
                "deadlineAt": "2026-06-01T00:00:00Z",
                "detectedAt": "2026-06-01T00:00:00Z"
              }
            }
            """;

    @Test
    void anEventThatFitsHasNone() {
        assertEquals(List.of(), EventFaults.of(EVENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"subject\": \"tiktok\"|\"subject\": null|cloud-event.v1: /subject",
                "\"platformId\": \"tiktok\"|\"platformId\": null|moderation.deadline-missed.v1: /platformId",
                "moderation.deadline-missed|moderation.never-published|moderation.never-published.v1",
                "id.lindung.moderation|org.example.moderation|no type of ours",
                "\"data\": {|\"other\": {|cloud-event.v1: : required property 'data'",
                "\"data\": {|\"data\": null, \"other\": {|moderation.deadline-missed.v1: : null found",
                "\"time\": \"2026-06-01T00:00:00Z\"|\"time\": \"yesterday\"|cloud-event.v1: /time"
            })
    void whatIsWrongIsFound(String right, String wrong, String fault) {
        assertTrue(EVENT.contains(right), right);
        var faults = EventFaults.of(EVENT.replace(right, wrong));
        assertTrue(faults.stream().anyMatch(found -> found.startsWith(fault)), faults::toString);
    }

    @ParameterizedTest
    @CsvSource({"no JSON", "null", "[]", "''"})
    void whatIsNoEventIsFound(String message) {
        assertEquals(1, EventFaults.of(message).size());
    }
}
