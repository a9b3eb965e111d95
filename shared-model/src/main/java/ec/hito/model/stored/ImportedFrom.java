package ec.hito.model.stored;

import com.fasterxml.jackson.annotation.JsonInclude;
import ec.hito.model.ImportId;
import ec.hito.model.PlanId;

/**
 * Where an initiative came from, if from a file.
 *
 * @param initiativeKey the key that holds the rows of one initiative together in the matrix
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ImportedFrom(ImportId importId, PlanId planId, String initiativeKey) {}
