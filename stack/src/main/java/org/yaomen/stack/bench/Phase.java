package org.yaomen.stack.bench;

/** A stretch of the path that is timed by itself（计时阶段）. */
enum Phase {
    CALCULATE("calculate 核定"),
    APPROVE("approve 送审与两级审批"),
    INSTRUCT("instruct 出指令"),
    CONFIRM("confirm 编批、复核、发送、回盘");

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The section of the plain program's script. */
    String section() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
