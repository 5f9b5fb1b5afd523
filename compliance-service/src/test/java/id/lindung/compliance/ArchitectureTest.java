package id.lindung.compliance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.lindung.kit.act.Performs;
import io.quarkus.security.Authenticated;

/** Which part of the service may know which. */
@AnalyzeClasses(packages = "id.lindung.compliance", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("id.lindung.compliance.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule graphsAndGuardsKnowNeitherHttpNorTheDatabase = noClasses()
            .that()
            .haveSimpleNameEndingWith("Graph")
            .or()
            .haveSimpleName("Guard")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..", "java.sql..", "javax.sql..", "jakarta.persistence..", "org.hibernate..");

    @ArchTest
    static final ArchRule entitiesStayInside = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule otherServicesAreKnownByTheirContractsOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.lindung.moderation..", "id.lindung.portal..", "id.lindung.stack..");

    @ArchTest
    static final ArchRule resourcesLeaveTheDatabaseToOthers = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..", "org.hibernate..");

    @ArchTest
    static final ArchRule resourcesAreNotPublic =
            classes().that().haveSimpleNameEndingWith("Resource").should().notBePublic();

    @ArchTest
    static final ArchRule constructorInjectionOnly = fields().should().notBeAnnotatedWith("jakarta.inject.Inject");

    /** Being logged in is not enough for anything: who may act says the graph, and an operation has to ask it. */
    @ArchTest
    static final ArchRule whoIsOnlyLoggedInIsAskedForARole = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Authenticated.class)
            .and()
            .arePublic()
            .or()
            .areAnnotatedWith(Authenticated.class)
            .should()
            .beAnnotatedWith(Performs.class);
}
