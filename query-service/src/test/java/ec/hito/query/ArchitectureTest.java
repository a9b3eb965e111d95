package ec.hito.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "ec.hito.query", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule nothingHereKnowsTheCommandSide = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ec.hito.command..", "ec.hito.eventstore.writer..");

    @ArchTest
    static final ArchRule onlyFollowingKnowsWhatDeliversTheEvents = noClasses()
            .that()
            .resideOutsideOfPackages("ec.hito.query.following..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..");

    /** The past, and what was published, are told by the log; everything else by the tables that following fills. */
    @ArchTest
    static final ArchRule onlyFollowingThePastThePublishedAndTheMarkReadTheLog = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "ec.hito.query.following..",
                    "ec.hito.query.reading..",
                    "ec.hito.query.reconciliation..",
                    "ec.hito.query.timeline..",
                    "ec.hito.query.simulation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ec.hito.eventstore..");

    @ArchTest
    static final ArchRule onlyFeaturesAndNotPagesTouchTheDatabase = noClasses()
            .that()
            .resideInAPackage("..page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc..");

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("ec.hito.query.(*)..").should().beFreeOfCycles();
}
