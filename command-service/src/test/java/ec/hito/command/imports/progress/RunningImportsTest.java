package ec.hito.command.imports.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ec.hito.command.decision.RejectedException;
import ec.hito.command.imports.ImportKind;
import ec.hito.command.imports.ImportRejection;
import ec.hito.model.ImportId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunningImportsTest {
    private static final ImportId ID = new ImportId(new UUID(3, 1));

    private final RunningImports running = new RunningImports();

    @Test
    void anImportIsSeenPhaseByPhase() {
        var answer = running.follow(ID, ImportKind.MILESTONES, progress -> {
            assertThat(running.find(ID)).contains(status(ImportPhase.READING, 0, null));
            progress.read(3);
            progress.deciding();
            progress.decided(2);
            assertThat(running.find(ID)).contains(status(ImportPhase.DECIDING, 2, 3));
            progress.decided(1);
            progress.appending();
            assertThat(running.find(ID)).contains(status(ImportPhase.APPENDING, 3, 3));
            return "answer";
        });
        assertThat(answer).isEqualTo("answer");
        assertThat(running.find(ID)).contains(status(ImportPhase.DONE, 3, 3));
    }

    @Test
    void whereOthersWereQuickerTheRowsAreCountedAnew() {
        running.follow(ID, ImportKind.MILESTONES, progress -> {
            progress.read(3);
            progress.deciding();
            progress.decided(3);
            progress.appending();
            progress.deciding();
            assertThat(running.find(ID)).contains(status(ImportPhase.DECIDING, 0, 3));
            return 0;
        });
    }

    @Test
    void oneThatComesToNothingIsSaidToBeRefusedAndItsIdIsFreeAgain() {
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> running.follow(ID, ImportKind.MILESTONES, _ -> {
                    throw new RejectedException(new ImportRejection.NoPlan());
                }));
        assertThat(running.find(ID)).contains(status(ImportPhase.REFUSED, 0, null));
        running.follow(ID, ImportKind.MILESTONES, _ -> 0);
        assertThat(running.find(ID)).contains(status(ImportPhase.DONE, 0, null));
    }

    @Test
    void twoOfOneIdAreNotRunAtOnce() {
        running.follow(ID, ImportKind.MILESTONES, progress -> {
            progress.read(3);
            assertThatExceptionOfType(RejectedException.class)
                    .isThrownBy(() -> running.follow(ID, ImportKind.MATRIX, _ -> 0))
                    .satisfies(refused -> assertThat(refused.rejection()).isEqualTo(new ProgressRejection.IdInUse(ID)));
            assertThat(running.find(ID)).contains(status(ImportPhase.READING, 0, 3));
            return 0;
        });
    }

    @Test
    void anotherOneIsNotKnown() {
        assertThat(running.find(ID)).isEmpty();
    }

    private static ImportStatus status(ImportPhase phase, int rowsDone, @Nullable Integer rows) {
        return new ImportStatus(ID, "milestones", phase, rowsDone, rows);
    }
}
