package id.lindung.portal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlashTest {

    private final Flash flash = new Flash(new Settings("a secret of more than thirty-two characters"));

    @Test
    void aMessageArrivesAsItWasSent() {
        String cookie =
                flash.success("Perintah TDO-2026-000123 dikirim; “mendesak”").getValue();

        assertEquals(Optional.of("Perintah TDO-2026-000123 dikirim; “mendesak”"), flash.text(cookie));
    }

    @Test
    void nobodyElseCanWriteOne() {
        String forged = new Flash(new Settings("another secret of more than thirty-two characters"))
                .success("Kirim sandi Anda ke example.org")
                .getValue();

        assertEquals(Optional.empty(), flash.text(forged));
        assertEquals(Optional.empty(), flash.text("rubbish"));
        assertEquals(Optional.empty(), flash.text("%%%.%%%"));
        assertEquals(Optional.empty(), flash.text(null));
    }

    @Test
    void aLongMessageStillFitsIntoACookie() {
        assertTrue(flash.success("é".repeat(5000)).getValue().length() < 4000);
    }

    private record Settings(String stateSecret) implements PortalConfig {

        @Override
        public boolean demoData() {
            return false;
        }

        @Override
        public boolean secureCookies() {
            return true;
        }

        @Override
        public boolean stylePage() {
            return false;
        }

        @Override
        public Set<String> hosts() {
            return Set.of();
        }

        @Override
        public String helpDesk() {
            return "help@example.org";
        }
    }
}
