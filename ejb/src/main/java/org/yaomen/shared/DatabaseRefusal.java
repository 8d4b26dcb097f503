package org.yaomen.shared;

import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the database refused, in the user's words（数据库拒绝）. The same rules were checked in Java first; this is the
 * second guard, met by races and by whatever slipped through.
 */
public final class DatabaseRefusal {

    private static final Pattern CONSTRAINT = Pattern.compile("\"([a-z0-9_]+)\"[^\"]*$");
    private static final Pattern OUR_WORDS = Pattern.compile("ERROR: (.*\\p{IsHan}[^\n]*)");

    private DatabaseRefusal() {}

    /** The problem behind an exception, if the database's refusal is behind it. */
    public static Optional<Problem> problem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return Optional.of(Problem.stale());
            }
            if (cause instanceof SQLException refusal) {
                Problem known = byState(refusal);
                if (known != null) {
                    return Optional.of(known);
                }
            }
            if (cause instanceof ResourceException) {
                return Optional.of(unavailable());
            }
        }
        return Optional.empty();
    }

    private static @Nullable Problem byState(SQLException refusal) {
        String state = String.valueOf(refusal.getSQLState());
        String words = words(refusal);
        return switch (state) {
            case "23505" -> duplicate(words);
            case "23514" ->
                words.contains("balance_never_negative")
                        ? new Problem(ProblemType.INSUFFICIENT_FUNDS, "指标可用余额不足，请核对后重试或补充指标")
                        : new Problem(ProblemType.RULE_REFUSES, words);
            case "23503", "23502" -> new Problem(ProblemType.INVALID_REQUEST, "引用的记录不存在或缺少必填内容：" + words);
            case "42501" -> new Problem(ProblemType.FORBIDDEN, "超出您的区划范围或权限");
            case "40001", "40P01", "55P03" -> new Problem(ProblemType.BUSY, "与他人的操作相冲突，请以同一幂等键重试");
            default -> byClass(state);
        };
    }

    private static @Nullable Problem byClass(String state) {
        if (state.startsWith("22")) {
            return new Problem(ProblemType.INVALID_REQUEST, "内容超出允许的长度、范围或字符");
        }
        boolean unreachable = state.startsWith("08") || state.startsWith("57") || state.startsWith("53");
        return unreachable ? unavailable() : null;
    }

    /** The database is down, or all its connections are taken. */
    private static Problem unavailable() {
        return new Problem(ProblemType.BUSY, "数据库暂不可用，请稍后以同一幂等键重试");
    }

    private static Problem duplicate(String constraint) {
        return constraint.startsWith("participation")
                ? new Problem(ProblemType.FOUR_EYES, "同一人不得在同一单据中担任两个角色")
                : new Problem(ProblemType.DUPLICATE, "已有相同的记录（" + constraint + "）");
    }

    /** Our own words if a trigger spoke, otherwise the name of the constraint. */
    private static String words(SQLException refusal) {
        String message = String.valueOf(refusal.getMessage());
        Matcher ours = OUR_WORDS.matcher(message);
        if (ours.find()) {
            return ours.group(1).strip();
        }
        Matcher constraint = CONSTRAINT.matcher(message.lines().findFirst().orElse(""));
        return constraint.find() ? constraint.group(1) : "数据库约束";
    }
}
