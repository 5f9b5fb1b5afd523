package id.lindung.stack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The local stack knows the applications from outside only, as an operator does. */
@AnalyzeClasses(packages = "id.lindung", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule noApplicationCode = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.lindung.contracts..",
                    "id.lindung.kit..",
                    "id.lindung.moderation..",
                    "id.lindung.compliance..",
                    "id.lindung.portal..");

    @ArchTest
    static final ArchRule runDoesNotNeedTestClasses = noClasses()
            .that()
            .resideOutsideOfPackage("id.lindung.stack.junit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.lindung.stack.junit..", "io.quarkus..", "org.junit..");
}
