package ec.hito.web;

import java.util.List;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    /** @throws ProblemException 400 {@code invalid}, naming the field, if that is so */
    public static void refuseIf(boolean holds, FieldFault fault) {
        if (holds) {
            throw new ProblemException(Problem.invalid(List.of(fault)));
        }
    }

    public Problem problem() {
        return problem;
    }
}
