package ec.hito.command.http;

import ec.hito.command.authority.Person;
import ec.hito.command.decision.Command;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.decision.Rejection;
import ec.hito.command.dispatch.Commands;
import ec.hito.command.dispatch.ImportOrder;
import ec.hito.command.dispatch.Imports;
import ec.hito.command.dispatch.InitiativeCodes;
import ec.hito.command.dispatch.Receipt;
import ec.hito.command.dispatch.Request;
import ec.hito.command.dispatch.UndoReceipt;
import ec.hito.command.imports.ImportReceipt;
import ec.hito.command.imports.ImportReport;
import ec.hito.command.imports.Remark;
import ec.hito.command.imports.RowChange;
import ec.hito.command.imports.assignments.AssignmentFile;
import ec.hito.command.imports.matrix.MatrixFile;
import ec.hito.command.imports.milestones.MilestoneFile;
import ec.hito.command.imports.progress.ImportStatus;
import ec.hito.command.imports.undo.UndoReport;
import ec.hito.command.plan.CodesInUse;
import ec.hito.command.plan.PlanInForce;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.PlanId;
import ec.hito.model.stored.Actor;
import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stands where the event store would: keeps what it is sent, and refuses what it is told to refuse. */
public final class RecordingService implements Commands, InitiativeCodes, Imports, PlanInForce {
    static final long VERSION = 3;
    static final long POSITION = 41;

    private final List<Command> sent = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<Object> imported = new ArrayList<>();
    private final List<ImportOrder> orders = new ArrayList<>();
    private final Deque<Rejection> rejections = new ArrayDeque<>();
    private @Nullable PlanId plan;
    private long codes;

    @Override
    public Receipt send(Command command, Person person, Request request) {
        rejectIfTold();
        sent.add(command);
        requests.add(request);
        return new Receipt(VERSION, POSITION, request.made());
    }

    @Override
    public InitiativeCode next(Year year) {
        return InitiativeCode.of(year, ++codes);
    }

    @Override
    public Optional<PlanId> id() {
        return Optional.ofNullable(plan);
    }

    @Override
    public CodesInUse codesInUse() {
        return CodesInUse.NONE;
    }

    @Override
    public ImportReceipt matrix(MatrixFile file, ImportOrder order) {
        return imported(file, file.rows().size(), file.warnings(), order);
    }

    @Override
    public ImportReceipt assignments(AssignmentFile file, ImportOrder order) {
        return imported(file, file.rows().size(), file.warnings(), order);
    }

    @Override
    public ImportReceipt milestones(MilestoneFile file, ImportOrder order) {
        return imported(file, file.rows().size(), file.warnings(), order);
    }

    @Override
    public Optional<ImportStatus> find(ImportId id) {
        return Optional.empty();
    }

    @Override
    public UndoReceipt undo(ImportId id, Actor actor) {
        rejectIfTold();
        return new UndoReceipt(new UndoReport(id, "matrix", 108, 0), POSITION);
    }

    private ImportReceipt imported(Object file, int rows, List<Remark> warnings, ImportOrder order) {
        rejectIfTold();
        imported.add(file);
        orders.add(order);
        var changes = List.of(new RowChange(2, null, "initiative.registered", "Uno"));
        var report =
                new ImportReport(new ImportId(new UUID(0, 1)), rows, 1, 1, 0, 0, 0, warnings, changes, order.dryRun());
        return new ImportReceipt(report, POSITION);
    }

    List<ImportOrder> orders() {
        return List.copyOf(orders);
    }

    void reset() {
        sent.clear();
        requests.clear();
        imported.clear();
        orders.clear();
        rejections.clear();
        codes = 0;
        plan = null;
    }

    void planInForce(PlanId adopted) {
        plan = adopted;
    }

    void rejectNext(Rejection rejection) {
        rejections.add(rejection);
    }

    List<Command> sent() {
        return List.copyOf(sent);
    }

    <C extends Command> C only(Class<C> type) {
        if (sent.size() != 1) {
            throw new AssertionError("sent: " + sent);
        }
        return type.cast(sent.getFirst());
    }

    /** How what was sent was asked for. */
    List<Request> requests() {
        return List.copyOf(requests);
    }

    List<Object> imported() {
        return List.copyOf(imported);
    }

    private void rejectIfTold() {
        var rejection = rejections.poll();
        if (rejection != null) {
            throw new RejectedException(rejection);
        }
    }
}
