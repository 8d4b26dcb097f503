package org.yaomen.stack;

/** Why the servers cannot run, in a sentence for the person at the terminal（环境错误）. */
final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StackException(String sentence) {
        super(sentence);
    }

    StackException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
