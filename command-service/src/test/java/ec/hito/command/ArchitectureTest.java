package ec.hito.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@AnalyzeClasses(packages = "ec.hito.command", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] DOMAIN = {
        "ec.hito.command.decision",
        "ec.hito.command.text",
        "ec.hito.command.catalogue",
        "ec.hito.command.plan",
        "ec.hito.command.secretariat",
        "ec.hito.command.initiative",
        "ec.hito.command.claims",
        "ec.hito.command.authority",
        "ec.hito.command.evidence",
        "ec.hito.command.evidence.content",
        "ec.hito.command.imports",
        "ec.hito.command.imports.table",
        "ec.hito.command.imports.matrix",
        "ec.hito.command.imports.assignments",
        "ec.hito.command.imports.milestones",
        "ec.hito.command.imports.undo"
    };

    @ArchTest
    static final ArchRule theDomainKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.axonframework..", "jakarta..", "java.sql..", "ec.hito.web..");

    @ArchTest
    static final ArchRule theDomainKnowsNoEdge = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "ec.hito.command..http",
                    "ec.hito.command.dispatch",
                    "ec.hito.command.shell",
                    "ec.hito.command.publication");

    @ArchTest
    static final ArchRule onlyTheShellThePublicationAndTheSimulationKnowTheEventStore = noClasses()
            .that()
            .resideOutsideOfPackages("..shell..", "..publication..", "..simulation..")
            .and()
            .doNotBelongToAnyOf(CommandServiceApplication.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "ec.hito.eventstore..");

    @ArchTest
    static final ArchRule theDomainReadsNoClock = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule theDomainMakesNoIds =
            noClasses().that().resideInAnyPackage(DOMAIN).should().callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("ec.hito.(**)").should().beFreeOfCycles();
}
