package org.yaomen.shared;

import java.util.Locale;

/** The kinds of refusal a caller can meet（问题类型）; each has one HTTP status and one title. */
public enum ProblemType {
    INVALID_REQUEST(400, "请求内容有误"),
    IDEMPOTENCY_KEY_MISSING(400, "缺少幂等键"),
    UNAUTHENTICATED(401, "请先登录"),
    FORBIDDEN(403, "无权进行此操作"),
    NOT_FOUND(404, "未找到"),
    METHOD_NOT_ALLOWED(405, "不支持此操作"),
    NOT_ACCEPTABLE(406, "无法以所要求的格式答复"),
    STALE_VERSION(409, "内容已被他人更新，请重新载入"),
    WRONG_STATE(409, "当前状态不允许此操作"),
    IDEMPOTENCY_KEY_REUSED(409, "幂等键已用于另一请求"),
    DUPLICATE(409, "记录已存在"),
    TOO_LARGE(413, "内容过大"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的内容类型"),
    RULE_REFUSES(422, "不符合规定"),
    FOUR_EYES(422, "同一人不得在同一单据中担任两个角色"),
    INSUFFICIENT_FUNDS(422, "指标余额不足"),
    TOO_MANY_REQUESTS(429, "请求过于频繁，请稍后再试"),
    BUSY(503, "系统繁忙，请稍后重试"),
    INTERNAL(500, "系统内部错误");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The last part of the problem's {@code type} URI. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
