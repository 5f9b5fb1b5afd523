package id.lindung.portal.page;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** For pages that nobody has to sign in for: they must work without any identity provider or service. */
public class NoProvider implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.oidc.tenant-enabled", "false");
    }
}
