package id.lindung.portal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "id.lindung.portal", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] BASE = {
        "id.lindung.portal.chart..",
        "id.lindung.portal.format..",
        "id.lindung.portal.layout..",
        "id.lindung.portal.locale..",
        "id.lindung.portal.security..",
        "id.lindung.portal.trace.."
    };

    /** A feature can be read, changed and tested without those that stand on it. */
    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("id.lindung.portal.(*)..").should().beFreeOfCycles();

    /** What every page stands on knows no page. */
    @ArchTest
    static final ArchRule THE_BASE_KNOWS_NO_FEATURE = noClasses()
            .that()
            .resideInAnyPackage(BASE)
            .should()
            .dependOnClassesThat(resideInAPackage("id.lindung.portal..").and(resideOutsideOfPackages(BASE)));

    /** The portal has no database and no domain rule: it speaks to the services over HTTP only. */
    @ArchTest
    static final ArchRule THE_PORTAL_STORES_NOTHING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "java.sql..",
                    "org.apache.kafka..",
                    "id.lindung.kit..",
                    "id.lindung.moderation..",
                    "id.lindung.compliance..");

    @ArchTest
    static final ArchRule DEPENDENCIES_COME_BY_CONSTRUCTOR = fields().should().notBeAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule RESOURCES_ARE_NAMED_SO = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .areNotInterfaces()
            .should()
            .haveSimpleNameEndingWith("Resource");
}
