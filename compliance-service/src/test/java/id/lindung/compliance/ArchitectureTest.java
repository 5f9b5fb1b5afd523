package id.lindung.compliance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.lindung.kit.act.Performs;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

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

    /** The folders of a feature share its entities; other features know what it offers them, and no entity. */
    @ArchTest
    static final ArchRule entitiesStayInside = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should(haveUsers("only in their feature", (entity, users) -> users.stream()
                    .allMatch(user -> feature(user).equals(feature(entity)))));

    @ArchTest
    static final ArchRule entitiesArePublicForFoldersOfTheirFeature = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .and()
            .arePublic()
            .should(haveUsers("in another folder, or be package-private", (entity, users) -> users.stream()
                    .anyMatch(user -> !user.getPackageName().equals(entity.getPackageName()))));

    @ArchTest
    static final ArchRule entitiesDoNotCrossTheWire = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity");

    @ArchTest
    static final ArchRule otherServicesAreKnownByTheirContractsOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.lindung.moderation..", "id.lindung.portal..", "id.lindung.stack..");

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

    private static ArchCondition<JavaClass> haveUsers(String where, BiPredicate<JavaClass, Set<JavaClass>> rule) {
        return new ArchCondition<>("be used " + where) {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                var users = entity.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .collect(Collectors.toSet());
                events.add(new SimpleConditionEvent(entity, rule.test(entity, users), entity.getName() + ": " + users));
            }
        };
    }

    /** {@code id.lindung.compliance.update.act} belongs to the feature {@code update}. */
    private static String feature(JavaClass of) {
        return of.getPackageName().split("\\.")[3];
    }
}
