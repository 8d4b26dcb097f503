package org.yaomen.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.CreditCode;
import org.yaomen.shared.Money;
import org.yaomen.shared.PhoneNumber;
import org.yaomen.shared.Rate;

/** Reads the text of a cell as what its column holds（单元格取值）; what is not plainly that is refused in words. */
final class CellValue {

    private static final Pattern NUMBER = Pattern.compile("-?([0-9]{1,3}(,[0-9]{3})+|[0-9]{1,18})(\\.[0-9]{1,12})?");
    private static final Pattern DAY =
            Pattern.compile("((?:19|20|21)[0-9]{2})(?:[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?|([0-9]{2})([0-9]{2}))");
    /** A spreadsheet makes the first day of it. */
    private static final Pattern MONTH =
            Pattern.compile("((?:19|20|21)[0-9]{2})(?:[-/.年]([0-9]{1,2})(?:月|月1日|[-/.]0?1)?|([0-9]{2}))");

    private static final Pattern LOST_DIGITS = Pattern.compile("[0-9.]+E[+]?[0-9]+");
    private static final Pattern SHEET_ERROR = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)");
    private static final int MOST_LISTED = 100;

    private CellValue() {}

    /** The cell without the apostrophe that keeps spreadsheets from evaluating it. */
    static String plain(String cell) {
        String text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    /** @throws IllegalArgumentException in the user's words, never repeating a personal number */
    static Object read(Column column, @Nullable Unit unit, String text) {
        mustBePlain(column, text);
        return switch (column.type()) {
            case TEXT, TOWNSHIP, VILLAGE -> text;
            case LIST ->
                Arrays.stream(text.split("[、；;，,\n]", MOST_LISTED + 1))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
            case CREDIT_CODE -> CreditCode.of(text);
            case CITIZEN_ID -> CitizenId.of(text);
            case ACCOUNT -> BankAccount.of(text.replace(" ", ""));
            case BANK_CODE -> BankCode.of(text);
            case PHONE -> PhoneNumber.of(text);
            case DATE, BIRTH_DATE -> date(text);
            case MONTH -> month(text);
            case YES_NO -> yes(text);
            case CHOICE -> choice(column, text);
            case COUNT -> whole(number(text, unit));
            case QUANTITY -> quantity(number(text, unit));
            case MONEY -> money(number(text, unit));
        };
    }

    private static void mustBePlain(Column column, String text) {
        if (text.startsWith("=")) {
            throw new IllegalArgumentException("单元格是公式，不作计算；请复制后“选择性粘贴—数值”");
        }
        if (SHEET_ERROR.matcher(text).matches()) {
            throw new IllegalArgumentException("单元格是表格的错误值 " + text);
        }
        if (column.type().isCode() && LOST_DIGITS.matcher(text).matches()) {
            throw new IllegalArgumentException("号码被存成了数字，末几位已丢失；请把该列设为文本后重新填写");
        }
        if (text.indexOf('\n') >= 0 && column.type() != ColumnType.LIST) {
            throw new IllegalArgumentException("单元格内有换行");
        }
    }

    private static LocalDate date(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            throw new IllegalArgumentException("须为日期，如 2017-11-10、2017/11/10 或 2017年11月10日");
        }
        String month = day.group(2) == null ? day.group(4) : day.group(2);
        String dayOfMonth = day.group(3) == null ? day.group(5) : day.group(3);
        try {
            return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(month), Integer.parseInt(dayOfMonth));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("没有这一天", e);
        }
    }

    private static YearMonth month(String text) {
        Matcher month = MONTH.matcher(text);
        if (!month.matches()) {
            throw new IllegalArgumentException("须为月份，如 2017-11、201711 或 2017年11月");
        }
        int number = Integer.parseInt(month.group(2) == null ? month.group(3) : month.group(2));
        if (number < 1 || number > 12) {
            throw new IllegalArgumentException("没有这个月份");
        }
        return YearMonth.of(Integer.parseInt(month.group(1)), number);
    }

    private static Boolean yes(String text) {
        if (!text.equals("是") && !text.equals("否")) {
            throw new IllegalArgumentException("须为 是 或 否");
        }
        return text.equals("是");
    }

    private static Enum<?> choice(Column column, String text) {
        Enum<?> chosen = column.words().get(text);
        if (chosen == null) {
            throw new IllegalArgumentException(
                    "须为下列之一：" + String.join("、", column.words().keySet()));
        }
        return chosen;
    }

    private static BigDecimal number(String text, @Nullable Unit unit) {
        if (unit == null) {
            throw new IllegalStateException("a number without a unit");
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("须为半角数字，单位只写在表头；未知的留空，不写约数");
        }
        return unit.convert(new BigDecimal(text.replace(",", "")));
    }

    private static Integer whole(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("须为整数", e);
        }
    }

    private static Rate quantity(BigDecimal number) {
        try {
            return Rate.of(number.toPlainString());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("换算后超出范围或多于六位小数", e);
        }
    }

    /** What a list gives to less than a fen is not what anybody was paid: nothing is rounded. */
    private static Money money(BigDecimal number) {
        if (number.scale() > 2) {
            throw new IllegalArgumentException("换算成元后多于两位小数");
        }
        return Money.exact(number);
    }
}
