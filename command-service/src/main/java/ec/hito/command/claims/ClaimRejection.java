package ec.hito.command.claims;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Rejection;
import ec.hito.model.InitiativeCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why an append is refused: another stream holds what this one claims. */
public sealed interface ClaimRejection extends Rejection {
    /**
     * What a taken claim means to the one who asked.
     *
     * @param holder code of the initiative that holds it, if known
     */
    static ClaimRejection of(Claim taken, @Nullable InitiativeCode holder) {
        return switch (taken.kind()) {
            case PLAN_IN_FORCE -> new PlanAdoptedMeanwhile();
            case INITIATIVE_CODE -> new CodeTaken(taken.key());
            case INITIATIVE_NAME -> new DuplicateInitiative(holder);
            case ACTOR_NAME -> new DuplicateActor();
            case TERRITORY_NAME -> new DuplicateTerritory();
            case MATRIX_INITIATIVE, MATRIX_ARTICULATION -> new ImportedMeanwhile(taken.key());
            case EVIDENCE_CITED -> throw new IllegalStateException("an act is recorded twice: " + taken.key());
        };
    }

    /** Somebody else adopted another plan at the same time. */
    record PlanAdoptedMeanwhile() implements ClaimRejection {
        @Override
        public String code() {
            return "plan-adopted-meanwhile";
        }
    }

    /** Another initiative bears that name. */
    record DuplicateInitiative(@Nullable InitiativeCode existing) implements ClaimRejection {
        @Override
        public String code() {
            return "duplicate-initiative";
        }

        @Override
        public List<Object> arguments() {
            return List.of(existing == null ? "?" : existing);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("name", "duplicate-initiative", arguments().getFirst()));
        }

        @Override
        public Map<String, Object> details() {
            return existing == null ? Map.of() : Map.of("existing", existing.value());
        }
    }

    /** Another actor of the catalogue bears that name. */
    record DuplicateActor() implements ClaimRejection {
        @Override
        public String code() {
            return "duplicate-actor";
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("name", "name-in-use"));
        }
    }

    /** Another territory of the same kind bears that name. */
    record DuplicateTerritory() implements ClaimRejection {
        @Override
        public String code() {
            return "duplicate-territory";
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("name", "name-in-use"));
        }
    }

    /** Somebody was given the same code at the same time. Whoever asked takes another one and tries again. */
    record CodeTaken(String taken) implements ClaimRejection {
        @Override
        public String code() {
            return "code-taken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(taken);
        }
    }

    /** Another import brought in the same rows after this one had looked. */
    record ImportedMeanwhile(String row) implements ClaimRejection {
        @Override
        public String code() {
            return "imported-meanwhile";
        }

        @Override
        public List<Object> arguments() {
            return List.of(row);
        }
    }

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }
}
