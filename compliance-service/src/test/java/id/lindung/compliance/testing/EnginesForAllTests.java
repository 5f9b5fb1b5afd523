package id.lindung.compliance.testing;

import id.lindung.stack.junit.EnginesResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** What every test of this module runs on; being global, it is started once. */
@WithTestResource(
        value = EnginesResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "database", value = "compliance"))
final class EnginesForAllTests {

    private EnginesForAllTests() {}
}
