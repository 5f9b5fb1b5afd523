package id.lindung.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.contracts.update.UpdateAct;
import id.lindung.kit.act.LifeCycles;
import id.lindung.kit.lifecycle.GraphPage;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The documentation shows the graphs that are in force. With {@code -Dlindung.docs.write=true} the page is written instead
 * of compared.
 */
@QuarkusTest
class GraphDocumentTest {

    private static final Path PAGE =
            Path.of(System.getProperty("lindung.root", ".."), "docs", "register-and-commitments.md");

    @Inject
    LifeCycles cycles;

    @Test
    void thePageShowsEachGraphAsItIsDeclared() throws IOException {
        var page = Files.readString(PAGE);
        // What leads away from everywhere, or nowhere, would only hide the way.
        var current =
                with(page, "commitment", Set.of(CommitmentAct.CLOSE.wireName(), CommitmentAct.SUPERSEDE.wireName()));
        current = with(current, "compliance-update", Set.of(UpdateAct.WITHDRAW.wireName()));
        current = with(current, "liaison-appointment", Set.of());
        current = with(current, "platform", Set.of());
        if (Boolean.getBoolean("lindung.docs.write")) {
            Files.writeString(PAGE, current);
        } else {
            assertEquals(current, page, "write it anew with -Dlindung.docs.write=true");
        }
    }

    private String with(String page, String kind, Set<String> leftOut) {
        var begin = "<!-- begin: made from the graph of " + kind + " -->\n";
        var from = page.indexOf(begin) + begin.length();
        var to = page.indexOf("<!-- end -->", from);
        return page.substring(0, from) + GraphPage.of(cycles.of(kind), leftOut) + page.substring(to);
    }
}
