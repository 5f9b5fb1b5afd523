package id.lindung.kit.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.testing.TightLimits;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A log may be so long that checking it takes longer than any other work may. */
@QuarkusTest
@TestProfile(TightLimits.class)
class VerificationTimeTest {

    @Inject
    AuditVerifier verifier;

    @Test
    void checkingIsNotCutOffWhenOtherWorkWouldBe() throws InterruptedException {
        var locked = new CountDownLatch(1);
        var holding = CompletableFuture.runAsync(() -> Owner.inLostTransaction(owner -> {
            owner.execute("LOCK TABLE audit_seal IN ACCESS EXCLUSIVE MODE");
            locked.countDown();
            owner.execute("SELECT pg_sleep(" + 2 * TightLimits.TRANSACTION.toSeconds() + ")");
            return null;
        }));
        assertTrue(locked.await(30, TimeUnit.SECONDS));
        var verification = verifier.verify(null);
        assertTrue(verification.intact(), verification.mismatch());
        holding.join();
    }
}
