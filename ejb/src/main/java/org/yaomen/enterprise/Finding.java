package org.yaomen.enterprise;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.ProblemType;

/**
 * What stands against an entry before it is made（登记前检查）: errors by field, or that the register has it already, as
 * {@code known} and in words.
 */
public record Finding(
        List<FieldError> errors,
        @Nullable UUID known,
        @Nullable String inWords) {

    static final Finding NONE = new Finding(List.of(), null, null);

    public Finding {
        errors = List.copyOf(errors);
    }

    static Finding of(List<FieldError> errors) {
        return new Finding(errors, null, null);
    }

    static Finding known(UUID id, String inWords) {
        return new Finding(List.of(), id, inWords);
    }

    /** Beside what the terms' own annotations refuse. */
    public Finding with(List<FieldError> further) {
        return further.isEmpty()
                ? this
                : of(Stream.concat(errors.stream(), further.stream()).toList());
    }

    /** @throws Problem when anything stands against it */
    void mustBeNone() {
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        if (inWords != null) {
            throw new Problem(ProblemType.DUPLICATE, inWords);
        }
    }
}
