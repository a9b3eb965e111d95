package ec.hito.eventstore;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "ec.hito.eventstore", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule whoReadsCannotAppend = noClasses()
            .that()
            .resideInAPackage("..reader..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..writer..");

    @ArchTest
    static final ArchRule theLogKnowsNeitherService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ec.hito.command..", "ec.hito.query..", "ec.hito.web..");
}
