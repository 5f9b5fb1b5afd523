package id.lindung.kit.testing;

import id.lindung.stack.junit.EnginesResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** What every test of this module runs on; being global, it is started once. */
@WithTestResource(
        value = EnginesResource.class,
        initArgs = @ResourceArg(name = "database", value = "kit"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SigningKey.class, scope = TestResourceScope.GLOBAL)
final class EnginesForAllTests {

    private EnginesForAllTests() {}
}
