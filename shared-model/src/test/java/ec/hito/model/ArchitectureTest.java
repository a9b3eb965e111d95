package ec.hito.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "ec.hito.model", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theLanguageNeedsNothingButTheJdkAndAnnotations = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "ec.hito.model..", "java..", "com.fasterxml.jackson.annotation..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule whatIsStoredDoesNotKnowWhatIsPublished = noClasses()
            .that()
            .resideInAPackage("..stored..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..published..");
}
