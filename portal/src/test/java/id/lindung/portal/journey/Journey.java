package id.lindung.portal.journey;

import id.lindung.stack.junit.PackagedSuite;
import java.net.URI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The whole packaged suite and a browser, started once for all journeys and stopped after the last. Without a Chromium
 * the journeys are skipped and say so loudly; where {@code LINDUNG_BROWSER_REQUIRED} is set they fail instead.
 */
final class Journey implements BeforeAllCallback, ExecutionCondition {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Journey.class);
    private static PackagedSuite suite;
    private static Chromium chromium;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent() || Boolean.parseBoolean(System.getenv("LINDUNG_BROWSER_REQUIRED"))) {
            return ConditionEvaluationResult.enabled("a browser is there, or must be");
        }
        System.err.println("\n*** BROWSER JOURNEYS SKIPPED: no Chromium. Install it: apt install chromium ***\n");
        return ConditionEvaluationResult.disabled("no Chromium");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent("suite", key -> start(), ExtensionContext.Store.CloseableResource.class);
    }

    static PackagedSuite suite() {
        return suite;
    }

    /** A person who has not signed in yet. */
    static Visitor visitor(boolean scripts, String language) {
        return new Visitor(
                chromium.browser(),
                suite.portal().address(),
                URI.create(suite.engines().issuer()),
                scripts,
                language);
    }

    private static ExtensionContext.Store.CloseableResource start() {
        suite = new PackagedSuite();
        suite.moderation();
        suite.compliance();
        suite.portal();
        chromium = Chromium.start();
        suite.moderation().awaitReady();
        suite.compliance().awaitReady();
        suite.portal().awaitReady();
        return () -> {
            chromium.close();
            suite.close();
        };
    }
}
