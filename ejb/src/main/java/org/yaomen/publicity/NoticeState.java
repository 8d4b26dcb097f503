package org.yaomen.publicity;

/** Whether the public can still object（公示状态）. */
public enum NoticeState {
    OPEN,
    CLOSED
}
