package org.yaomen.disbursement;

import java.util.List;

/**
 * A bank file that cannot be read as a whole, and is therefore not read at all（银行文件格式错误）.
 *
 * <p>Every problem names its line and column, in Chinese, and never repeats an account number or a name.
 */
final class MalformedBankFileException extends RuntimeException {
    private final List<String> problems;

    MalformedBankFileException(List<String> problems) {
        super(String.join("；", problems));
        this.problems = List.copyOf(problems);
    }

    static MalformedBankFileException at(int line, int column, String problem) {
        return new MalformedBankFileException(List.of("第 " + line + " 行第 " + column + " 列：" + problem));
    }

    List<String> problems() {
        return problems;
    }
}
