package org.yaomen.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal that rolls the transaction back and reaches the caller as problem+json（问题）. {@code detail} says what to
 * do; {@code errors} name fields by JSON pointer; {@code reasons} list every reason of a rule.
 */
@ApplicationException(rollback = true, inherited = true)
public class Problem extends RuntimeException {

    /** One refused field（字段错误）. */
    public record FieldError(String pointer, String message) {

        /** What a check refuses of a part of something larger; {@code prefix} is where the part stands in it. */
        public static List<FieldError> of(String prefix, Runnable check) {
            try {
                check.run();
                return List.of();
            } catch (Problem refused) {
                return refused.errors().stream()
                        .map(error -> new FieldError(prefix + error.pointer(), error.message()))
                        .toList();
            }
        }
    }

    private final ProblemType type;
    private final List<FieldError> errors;
    private final List<Reason> reasons;

    public Problem(ProblemType type, String detail) {
        this(type, detail, List.of(), List.of());
    }

    private Problem(ProblemType type, String detail, List<FieldError> errors, List<Reason> reasons) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.reasons = List.copyOf(reasons);
    }

    public static Problem field(String pointer, String message) {
        return fields(List.of(new FieldError(pointer, message)));
    }

    public static Problem fields(List<FieldError> errors) {
        return new Problem(ProblemType.INVALID_REQUEST, "请更正所列字段后重新提交", errors, List.of());
    }

    public static Problem refused(ProblemType type, List<Reason> reasons) {
        String detail = String.join("；", reasons.stream().map(Reason::text).toList());
        return new Problem(type, detail, List.of(), reasons);
    }

    public static Problem notFound(String what) {
        return new Problem(ProblemType.NOT_FOUND, what + "不存在，或不在您的区划范围内");
    }

    public static Problem wrongState(String detail) {
        return new Problem(ProblemType.WRONG_STATE, detail);
    }

    public static Problem stale() {
        return new Problem(ProblemType.STALE_VERSION, "您看到的版本已过期，请重新载入后再修改");
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
