package ec.hito.command.http;

import ec.hito.command.authority.Person;
import ec.hito.command.decision.Command;
import ec.hito.command.decision.RejectedException;
import ec.hito.command.decision.Rejection;
import ec.hito.command.dispatch.Commands;
import ec.hito.command.dispatch.InitiativeCodes;
import ec.hito.command.dispatch.Receipt;
import ec.hito.command.dispatch.Request;
import ec.hito.command.imports.matrix.ImportReceipt;
import ec.hito.command.imports.matrix.ImportReport;
import ec.hito.command.imports.matrix.MatrixFile;
import ec.hito.command.imports.matrix.MatrixImports;
import ec.hito.command.plan.CodesInUse;
import ec.hito.command.plan.PlanInForce;
import ec.hito.model.ImportId;
import ec.hito.model.InitiativeCode;
import ec.hito.model.PlanId;
import ec.hito.model.stored.Actor;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stands where the event store would: keeps what it is sent, and refuses what it is told to refuse. */
public final class RecordingService implements Commands, InitiativeCodes, MatrixImports, PlanInForce {
    static final long VERSION = 3;
    static final long POSITION = 41;

    private final List<Command> sent = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<MatrixFile> imported = new ArrayList<>();
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
    public ImportReceipt apply(MatrixFile file, LocalDate effectiveOn, boolean dryRun, Actor actor) {
        rejectIfTold();
        imported.add(file);
        var report = new ImportReport(
                new ImportId(new UUID(0, 1)), file.rows().size(), 1, 1, 0, 0, 0, file.warnings(), dryRun);
        return new ImportReceipt(report, POSITION);
    }

    void reset() {
        sent.clear();
        requests.clear();
        imported.clear();
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

    List<MatrixFile> imported() {
        return List.copyOf(imported);
    }

    private void rejectIfTold() {
        var rejection = rejections.poll();
        if (rejection != null) {
            throw new RejectedException(rejection);
        }
    }
}
