package id.lindung.kit.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant START = Instant.parse("2026-11-24T02:00:00.400Z");

    private final Time time = new Time();
    private final VerifiedTokens tokens = new VerifiedTokens(() -> time.passed.toNanos(), time);

    @Test
    void aVerifiedTokenIsRememberedForASecond() {
        var identity = endingAt(START.plusSeconds(300));
        tokens.remember("a.b.c", identity);
        time.pass(Duration.ofMillis(999));
        assertSame(identity, tokens.find("a.b.c").orElseThrow());
        time.pass(Duration.ofMillis(1));
        assertTrue(tokens.find("a.b.c").isEmpty());
    }

    @Test
    void beingAskedForDoesNotProlongTheSecond() {
        tokens.remember("a.b.c", endingAt(START.plusSeconds(300)));
        for (int i = 0; i < 4; i++) {
            time.pass(Duration.ofMillis(240));
            assertTrue(tokens.find("a.b.c").isPresent());
        }
        time.pass(Duration.ofMillis(40));
        assertTrue(tokens.find("a.b.c").isEmpty());
    }

    @Test
    void itEndsAtItsOwnMomentWithinTheSecond() {
        tokens.remember("a.b.c", endingAt(Instant.parse("2026-11-24T02:00:01Z")));
        time.pass(Duration.ofMillis(599));
        assertTrue(tokens.find("a.b.c").isPresent());
        time.pass(Duration.ofMillis(1));
        assertTrue(tokens.find("a.b.c").isEmpty());
    }

    @Test
    void anotherSignatureIsAnotherToken() {
        tokens.remember("a.b.c", endingAt(START.plusSeconds(300)));
        assertTrue(tokens.find("a.b.d").isEmpty());
        assertTrue(tokens.find("a.b.").isEmpty());
    }

    @Test
    void whatDoesNotSayWhenItEndsIsNotRemembered() {
        tokens.remember("a.b.c", identity(new JwtClaims()));
        assertTrue(tokens.find("a.b.c").isEmpty());
    }

    @Test
    void eachTokenHasItsOwnIdentity() {
        var first = endingAt(START.plusSeconds(300));
        var second = endingAt(START.plusSeconds(300));
        tokens.remember("first", first);
        tokens.remember("second", second);
        assertSame(first, tokens.find("first").orElseThrow());
        assertSame(second, tokens.find("second").orElseThrow());
    }

    /** Those above the limit are forgotten in the background. */
    @Test
    void noMoreAreRememberedThanFitInMemory() throws InterruptedException {
        var identity = endingAt(START.plusSeconds(300));
        IntStream.range(0, 5_000).forEach(i -> tokens.remember("token " + i, identity));
        var found = found();
        for (int i = 0; i < 100 && found > 1_000; i++) {
            Thread.sleep(50);
            found = found();
        }
        assertFalse(found > 1_000, found + " are remembered");
    }

    private long found() {
        return IntStream.range(0, 5_000)
                .filter(i -> tokens.find("token " + i).isPresent())
                .count();
    }

    private static SecurityIdentity endingAt(Instant end) {
        var claims = new JwtClaims();
        claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
        return identity(claims);
    }

    private static SecurityIdentity identity(JwtClaims claims) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(claims, new AccessTokenCredential("a.b.c")))
                .build();
    }

    private static final class Time extends Clock {

        private Duration passed = Duration.ZERO;

        void pass(Duration more) {
            passed = passed.plus(more);
        }

        @Override
        public Instant instant() {
            return START.plus(passed);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
