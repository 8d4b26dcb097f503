package org.yaomen.disbursement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaomen.disbursement.BankResult.Status;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.CsvText;
import org.yaomen.shared.Money;
import org.yaomen.shared.TextEncoding;

/**
 * Reads the result file of a bulk payment（代发结果文件）: CSV in UTF-8 or GB 18030, columns found by their names.
 *
 * <p>All problems are collected, each with its line and column, so that the bank can be asked once.
 */
final class PayrollResultReader {
    private static final int MOST_PROBLEMS = 50;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private enum Column {
        ID(true, "端到端号", "端到端标识号", "平台流水号"),
        ACCOUNT(false, "账号", "收款账号"),
        AMOUNT(true, "金额", "交易金额"),
        STATUS(true, "处理结果"),
        REASON(false, "失败原因"),
        REFERENCE(false, "银行流水号"),
        BOOKED_ON(false, "记账日期");

        final boolean required;
        final List<String> names;

        Column(boolean required, String... names) {
            this.required = required;
            this.names = List.of(names);
        }
    }

    private final List<String> problems = new ArrayList<>();
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private CsvText.Row row = new CsvText.Row(1, List.of());

    private PayrollResultReader() {}

    /** @throws MalformedBankFileException listing every problem by line and column */
    static List<BankResult> read(byte[] bytes) {
        BankText.requireSize(bytes);
        TextEncoding encoding = TextEncoding.of(bytes)
                .orElseThrow(() -> MalformedBankFileException.at(1, 1, "文件编码既不是 UTF-8 也不是 GB 18030"));
        try {
            return new PayrollResultReader().results(CsvText.rows(encoding.reader(bytes)));
        } catch (CsvText.MalformedException e) {
            throw MalformedBankFileException.at(e.line(), e.column(), String.valueOf(e.getMessage()));
        }
    }

    private List<BankResult> results(List<CsvText.Row> rows) {
        if (rows.isEmpty()) {
            throw MalformedBankFileException.at(1, 1, "文件为空");
        }
        header(rows.get(0));
        List<BankResult> results = new ArrayList<>();
        for (CsvText.Row next : rows.subList(1, rows.size())) {
            row = next;
            int before = problems.size();
            Optional<BankResult> result = result();
            if (problems.size() == before) {
                result.ifPresent(results::add);
            }
            if (problems.size() >= MOST_PROBLEMS) {
                break;
            }
        }
        if (!problems.isEmpty()) {
            throw new MalformedBankFileException(problems);
        }
        return results;
    }

    private void header(CsvText.Row header) {
        for (Column column : Column.values()) {
            for (int i = 0; i < header.cells().size(); i++) {
                if (column.names.contains(header.cells().get(i).strip()) && places.putIfAbsent(column, i) != null) {
                    problems.add("第 1 行第 " + (i + 1) + " 列：表头“" + column.names.get(0) + "”重复");
                }
            }
            if (column.required && !places.containsKey(column)) {
                problems.add("第 1 行第 1 列：缺少表头“" + String.join("”或“", column.names) + "”");
            }
        }
        if (!problems.isEmpty()) {
            throw new MalformedBankFileException(problems);
        }
    }

    private Optional<BankResult> result() {
        String id = cell(Column.ID);
        if (id == null) {
            complain(Column.ID, "不能为空");
        }
        String account = cell(Column.ACCOUNT);
        if (account != null && BankAccount.problem(account).isPresent()) {
            // Also catches 6.22E+18: the digits are gone, so the whole row may have been edited by hand.
            complain(Column.ACCOUNT, "不是完整的银行账号");
        }
        Money amount = parsed(Column.AMOUNT, AmountText::parse, "须为最多两位小数的非负数");
        Status status = parsed(Column.STATUS, PayrollResultReader::status, "须为 成功、失败 或 处理中");
        LocalDate bookedOn = parsed(Column.BOOKED_ON, PayrollResultReader::date, "不是有效日期");
        if (cell(Column.STATUS) == null) {
            complain(Column.STATUS, "不能为空");
        }
        if (status == Status.PAID && cell(Column.AMOUNT) == null) {
            complain(Column.AMOUNT, "处理成功的须有金额");
        }
        return id == null || status == null
                ? Optional.empty()
                : Optional.of(new BankResult(
                        id, status, amount, null, cell(Column.REASON), cell(Column.REFERENCE), bookedOn));
    }

    private <T> @Nullable T parsed(Column column, Function<String, Optional<T>> parser, String complaint) {
        String text = cell(column);
        if (text == null) {
            return null;
        }
        Optional<T> value = parser.apply(text);
        if (value.isEmpty()) {
            complain(column, complaint);
        }
        return value.orElse(null);
    }

    private @Nullable String cell(Column column) {
        Integer place = places.get(column);
        if (place == null || place >= row.cells().size()) {
            return null;
        }
        String text = row.cells().get(place).strip();
        return text.isEmpty() ? null : text;
    }

    private void complain(Column column, String complaint) {
        int place = places.getOrDefault(column, 0) + 1;
        problems.add("第 " + row.line() + " 行第 " + place + " 列：" + column.names.get(0) + complaint);
    }

    private static Optional<Status> status(String text) {
        return Optional.ofNullable(
                switch (text) {
                    case "成功" -> Status.PAID;
                    case "失败" -> Status.REJECTED;
                    case "处理中" -> Status.IN_DOUBT;
                    default -> null;
                });
    }

    private static Optional<LocalDate> date(String text) {
        String digits = text.replace("-", "").replace("/", "");
        try {
            return Optional.of(LocalDate.parse(
                    digits, DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
