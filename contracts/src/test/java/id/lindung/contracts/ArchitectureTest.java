package id.lindung.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Contracts are plain Java: any module can read them, none is pulled in with them. */
@AnalyzeClasses(packages = "id.lindung.contracts", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule noFramework = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "jakarta.validation..", "jakarta.annotation..", "id.lindung.contracts..");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("id.lindung.contracts.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingIsMutable = noFields().should().notBeFinal();
}
