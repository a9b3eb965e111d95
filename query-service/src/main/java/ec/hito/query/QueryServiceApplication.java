package ec.hito.query;

import ec.hito.query.acting.ActingFeature;
import ec.hito.query.api.ApiFeature;
import ec.hito.query.articulation.ArticulationFeature;
import ec.hito.query.change.ChangeFeature;
import ec.hito.query.desk.DeskFeature;
import ec.hito.query.evidence.EvidenceFeature;
import ec.hito.query.explanation.ExplanationFeature;
import ec.hito.query.export.ExportFeature;
import ec.hito.query.figures.FigureFeature;
import ec.hito.query.following.FollowingFeature;
import ec.hito.query.generation.GenerationFeature;
import ec.hito.query.grouping.GroupingFeature;
import ec.hito.query.history.HistoryFeature;
import ec.hito.query.importing.ImportingFeature;
import ec.hito.query.initiative.InitiativeFeature;
import ec.hito.query.involvement.InvolvementFeature;
import ec.hito.query.listing.ListingFeature;
import ec.hito.query.live.LiveFeature;
import ec.hito.query.marking.MarkingFeature;
import ec.hito.query.milestone.MilestoneFeature;
import ec.hito.query.note.NoteFeature;
import ec.hito.query.objective.ObjectiveFeature;
import ec.hito.query.page.PageFeature;
import ec.hito.query.parking.ParkingFeature;
import ec.hito.query.plan.PlanFeature;
import ec.hito.query.projection.ProjectionFeature;
import ec.hito.query.proposal.ProposalFeature;
import ec.hito.query.reading.ReadingFeature;
import ec.hito.query.reconciliation.ReconciliationFeature;
import ec.hito.query.secretariat.SecretariatFeature;
import ec.hito.query.signin.SignInFeature;
import ec.hito.query.simulation.SimulationFeature;
import ec.hito.query.state.StateFeature;
import ec.hito.query.timeline.TimelineFeature;
import ec.hito.query.total.TotalsFeature;
import ec.hito.query.trend.TrendFeature;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
    GenerationFeature.class,
    FollowingFeature.class,
    ProjectionFeature.class,
    MarkingFeature.class,
    ParkingFeature.class,
    ReadingFeature.class,
    PlanFeature.class,
    SecretariatFeature.class,
    InvolvementFeature.class,
    InitiativeFeature.class,
    HistoryFeature.class,
    ProposalFeature.class,
    NoteFeature.class,
    ExplanationFeature.class,
    ChangeFeature.class,
    LiveFeature.class,
    ReconciliationFeature.class,
    StateFeature.class,
    ArticulationFeature.class,
    MilestoneFeature.class,
    EvidenceFeature.class,
    FigureFeature.class,
    TimelineFeature.class,
    TotalsFeature.class,
    TrendFeature.class,
    ListingFeature.class,
    ObjectiveFeature.class,
    ExportFeature.class,
    GroupingFeature.class,
    ApiFeature.class,
    SignInFeature.class,
    ActingFeature.class,
    DeskFeature.class,
    ImportingFeature.class,
    PageFeature.class,
    SimulationFeature.class
})
public class QueryServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(QueryServiceApplication.class, args);
    }
}
