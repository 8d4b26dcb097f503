package org.yaomen.reports;

/** A report could not be printed（报表生成失败）: a fault of the program or of the disk, never of the data. */
public final class RenderingFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RenderingFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
