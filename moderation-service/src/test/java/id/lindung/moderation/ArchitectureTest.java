package id.lindung.moderation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Which part of the service may know which. */
@AnalyzeClasses(packages = "id.lindung.moderation", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("id.lindung.moderation.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsOfStatementsHaveNoCycles =
            slices().matching("id.lindung.moderation.statement.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule partsOfOrdersHaveNoCycles =
            slices().matching("id.lindung.moderation.takedown.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rulesKnowNeitherHttpNorTheDatabase = noClasses()
            .that()
            .resideInAPackage("id.lindung.moderation.statement.rule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "java.sql..", "javax.sql..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule otherServicesAreKnownByTheirContractsOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.lindung.compliance..", "id.lindung.portal..", "id.lindung.stack..");

    /** An answer that leaves its type to the framework gets no tag, and does not say by what it varies. */
    @ArchTest
    static final ArchRule resourcesSayWhatTheyProduce =
            classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(Produces.class);

    @ArchTest
    static final ArchRule resourcesLeaveTheDatabaseToOthers = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule resourcesAreNotPublic =
            classes().that().haveSimpleNameEndingWith("Resource").should().notBePublic();

    @ArchTest
    static final ArchRule constructorInjectionOnly = fields().should().notBeAnnotatedWith("jakarta.inject.Inject");
}
