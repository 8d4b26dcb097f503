package org.yaomen.shared;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem.FieldError;

/**
 * What stands against an entry before it is made（登记前检查）: errors by field, or that the register has it already, as
 * {@code known} and in words. Warnings stand beside it and refuse nothing.
 */
public record Finding(
        List<FieldError> errors,
        List<FieldError> warnings,
        @Nullable UUID known,
        @Nullable String inWords) {

    public Finding {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    public static Finding of(List<FieldError> errors) {
        return new Finding(errors, List.of(), null, null);
    }

    public static Finding known(UUID id, String inWords) {
        return new Finding(List.of(), List.of(), id, inWords);
    }

    /** Beside what the terms' own annotations refuse. */
    public Finding with(List<FieldError> further) {
        return further.isEmpty()
                ? this
                : new Finding(Stream.concat(errors.stream(), further.stream()).toList(), warnings, null, null);
    }

    /** Refuses the entry when anything stands against it. */
    public void mustBeNone() {
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        if (inWords != null) {
            throw new Problem(ProblemType.DUPLICATE, inWords);
        }
    }
}
