package ec.hito.command.imports;

import ec.hito.command.decision.Rejection;
import java.util.List;

/** Why a file that can be read is not imported. */
public sealed interface ImportRejection extends Rejection {
    /** There is no plan whose matrix this could be. */
    record NoPlan() implements ImportRejection {
        @Override
        public String code() {
            return "no-plan";
        }
    }

    /** Rows have faults; nothing of the file is applied. */
    record RowsRejected(List<Remark> rejected) implements ImportRejection {
        public RowsRejected {
            rejected = List.copyOf(rejected);
        }

        @Override
        public String code() {
            return "import-rejected";
        }

        @Override
        public List<Object> arguments() {
            return List.of(rejected.size());
        }
    }

    @Override
    default Kind kind() {
        return Kind.REFUSED;
    }
}
