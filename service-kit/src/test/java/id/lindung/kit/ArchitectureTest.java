package id.lindung.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The kit stands below the services and knows none of their words. */
@AnalyzeClasses(packages = "id.lindung", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule noDomain = classes()
            .that()
            .resideInAPackage("id.lindung.kit..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax..",
                    "jakarta..",
                    "org..",
                    "io..",
                    "com..",
                    "id.lindung.kit..",
                    "id.lindung.contracts.event..",
                    "id.lindung.contracts.problem..",
                    "id.lindung.contracts.paging..",
                    "id.lindung.contracts.audit..",
                    "id.lindung.contracts.hash..",
                    "id.lindung.contracts.lifecycle..",
                    "id.lindung.contracts.text..");

    @ArchTest
    static final ArchRule noSingleEvent = noClasses()
            .that()
            .resideInAPackage("id.lindung.kit..")
            .should()
            .dependOnClassesThat()
            .implement("id.lindung.contracts.event.Event");

    @ArchTest
    static final ArchRule contractsKnowNoFramework = noClasses()
            .that()
            .resideInAPackage("id.lindung.contracts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "com.fasterxml..", "jakarta.persistence..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("id.lindung.kit.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule constructorInjectionOnly = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("id.lindung.kit..")
            .should()
            .notBeAnnotatedWith("jakarta.inject.Inject");
}
