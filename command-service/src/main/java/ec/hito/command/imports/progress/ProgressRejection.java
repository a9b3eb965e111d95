package ec.hito.command.imports.progress;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Rejection;
import ec.hito.model.ImportId;
import java.util.List;

/** Why an import cannot be run under the id that its sender chose, or not be looked at. */
public sealed interface ProgressRejection extends Rejection {
    /** Another import has that id, or the same one is under way. */
    record IdInUse(ImportId id) implements ProgressRejection {
        @Override
        public String code() {
            return "import-id-in-use";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("importId", "import-id-in-use", id));
        }
    }

    /** Neither this process nor the log knows it. */
    record NotFollowed(ImportId id) implements ProgressRejection {
        @Override
        public String code() {
            return "import-not-followed";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN_SUBJECT;
        }
    }

    @Override
    default List<Object> arguments() {
        return List.of(id());
    }

    ImportId id();
}
