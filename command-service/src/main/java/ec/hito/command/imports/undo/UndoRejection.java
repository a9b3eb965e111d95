package ec.hito.command.imports.undo;

import ec.hito.command.decision.Rejection;
import ec.hito.model.ImportId;
import java.util.List;
import java.util.Map;

/** Why an import is not undone. */
public sealed interface UndoRejection extends Rejection {
    /** There is no such import, or it changed nothing. */
    record UnknownImport(ImportId id) implements UndoRejection {
        @Override
        public String code() {
            return "unknown-import";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN_SUBJECT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(id);
        }
    }

    /**
     * Something was recorded of the initiatives since, and may rest on what the import brought.
     *
     * @param acts how many
     * @param first the first of them
     */
    record LaterActsStand(int acts, List<Act> first) implements UndoRejection {
        public LaterActsStand {
            first = List.copyOf(first);
        }

        @Override
        public String code() {
            return "later-acts-stand";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(acts, first.getFirst().initiative(), first.getFirst().act());
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("standing", first);
        }
    }

    /** The import detached mechanisms of which something had been said since they were attached: attached anew they would have lost it. */
    record NotUndoable(List<Act> acts) implements UndoRejection {
        public NotUndoable {
            acts = List.copyOf(acts);
        }

        @Override
        public String code() {
            return "import-not-undoable";
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }

        @Override
        public List<Object> arguments() {
            return List.of(acts.getFirst().initiative(), acts.getFirst().act());
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("standing", acts);
        }
    }
}
