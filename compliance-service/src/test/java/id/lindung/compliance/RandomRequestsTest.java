package id.lindung.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.compliance.testing.Register;
import id.lindung.stack.junit.DemoLogin;
import id.lindung.stack.junit.random.RandomCalls;
import id.lindung.stack.junit.random.RandomRequests;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody has thought of gives no 5xx either, and nothing hangs. */
@QuarkusTest
class RandomRequestsTest {

    @TestHTTPResource
    URI service;

    @Test
    void whateverComesIsAnsweredInTimeAndNeverByAFailure() {
        Register.platforms();
        var tokens = List.of(
                DemoLogin.token("officer"),
                DemoLogin.token("director"),
                DemoLogin.token("auditor"),
                DemoLogin.token("liaison-tiktok"),
                DemoLogin.machineToken("platform-tiktok"));
        var calls = new RandomCalls(new EveryCall().calls(), tokens);
        assertEquals(List.of(), new RandomRequests(service, calls).faults());
    }
}
