package id.lindung.moderation.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A statement's address is that of the gateway, with whatever stands before the paths of this service. */
class StatementAddressTest {

    private static final UUID STATEMENT = new UUID(1, 2);

    @ParameterizedTest
    @CsvSource({
        "https://api.lindung.example, https://api.lindung.example",
        "https://api.lindung.example/, https://api.lindung.example",
        "https://api.lindung.example:8443, https://api.lindung.example:8443",
        "https://lindung.example/moderation, https://lindung.example/moderation",
        "https://lindung.example/gov/moderation//, https://lindung.example/gov/moderation"
    })
    void theConfiguredAddressIsKeptWhole(String configured, String base) {
        var address = new StatementAddress(null, () -> Optional.of(URI.create(configured)));

        assertEquals(
                base + "/api/v1/statement/00000000-0000-0001-0000-000000000002",
                address.of(STATEMENT).toString());
    }
}
