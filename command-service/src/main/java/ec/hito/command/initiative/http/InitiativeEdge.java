package ec.hito.command.initiative.http;

import ec.hito.command.dispatch.InitiativeCodes;
import ec.hito.command.http.Acts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The initiatives' part of the HTTP edge. */
@Configuration(proxyBeanMethods = false)
@Import({
    RegistrationController.class,
    LifeController.class,
    EndorsementController.class,
    DescriptionController.class,
    BodyController.class,
    InvolvementController.class,
    StructureController.class,
    AlignmentController.class,
    ArticulationController.class,
    MechanismController.class,
    LeadController.class,
    MilestoneController.class,
    MilestoneTermsController.class,
    MilestoneReviewController.class,
    ProgressBatchController.class,
    SituationController.class
})
public class InitiativeEdge {
    @Bean
    Registrations registrations(Acts acts, InitiativeCodes codes) {
        return new Registrations(acts, codes);
    }
}
