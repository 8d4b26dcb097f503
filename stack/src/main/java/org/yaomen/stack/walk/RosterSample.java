package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Workers that cannot be anybody's（合成花名册）: their citizen IDs begin with 500199, which is the code of no place, their
 * accounts with 9900, which is no bank's.
 */
public final class RosterSample {

    public static final String CREDIT_CODE = "统一社会信用代码";
    public static final String NAME = "姓名";
    public static final String CITIZEN_ID = "公民身份号码";
    public static final String SEX = "性别";
    public static final String BORN_ON = "出生日期";
    public static final String PHONE = "联系电话";
    public static final String CONTRACT_FROM = "合同起始日期";
    public static final String CONTRACT_TO = "合同终止日期";
    public static final String MEAN_WAGE = "月平均工资（元）";
    public static final String ACCOUNT_NO = "银行账号";

    private static final List<String> SCHEMES = List.of("养老保险", "医疗保险", "失业保险", "工伤保险", "生育保险");
    private static final LocalDate OLDEST = LocalDate.of(1963, 1, 1);
    private static final int DAYS = 8_000;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private RosterSample() {}

    /** The worker of this number, up to eight million of them, at an enterprise, by the heads of the template. */
    public static Map<String, String> worker(String creditCode, int number) {
        LocalDate born = OLDEST.plusDays(number % DAYS);
        int sequence = number / DAYS;
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(CREDIT_CODE, creditCode);
        cells.put(NAME, "样例职工" + number);
        cells.put(CITIZEN_ID, citizenId(born, sequence));
        cells.put(SEX, sequence % 2 == 1 ? "男" : "女");
        cells.put(BORN_ON, born.toString());
        cells.put(PHONE, String.format(Locale.ROOT, "199%08d", number));
        cells.put(CONTRACT_FROM, born.plusYears(25).toString());
        cells.put(CONTRACT_TO, "2017-11-10");
        cells.put("岗位", "烧窑工");
        cells.put("岗位类别", "生产操作岗");
        cells.put(MEAN_WAGE, 3_000 + number % 2_000 + ".00");
        SCHEMES.forEach(scheme -> cells.put(scheme, "参保"));
        cells.put("医疗期内", number % 50 == 0 ? "是" : "否");
        cells.put(ACCOUNT_NO, account(number));
        cells.put("开户行行号", "103653000003");
        cells.put("样例数据", "是");
        return cells;
    }

    /** The number of somebody born on this day, the how many-th of that day; GB 11643. */
    public static String citizenId(LocalDate born, int sequence) {
        String first = "500199" + born.toString().replace("-", "") + String.format(Locale.ROOT, "%03d", sequence);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first.charAt(i) - '0') * WEIGHTS[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }

    /** Eighteen digits, the last by Luhn. */
    private static String account(int number) {
        String first = "99002" + String.format(Locale.ROOT, "%012d", number);
        int sum = 0;
        for (int i = 0; i < first.length(); i++) {
            int digit = first.charAt(first.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return first + (10 - sum % 10) % 10;
    }

    /** A list as its file: the heads, then a line a worker. */
    public static String csv(Collection<Map<String, String>> workers) {
        String heads = String.join(",", workers.iterator().next().keySet());
        return heads + "\n"
                + workers.stream()
                        .map(cells -> String.join(",", cells.values()))
                        .collect(Collectors.joining("\n"));
    }

    /** The same worker as entered by hand. */
    public static ObjectNode terms(String enterpriseId, String programmeId, int number) {
        Map<String, String> cells = worker("", number);
        return Json.of(
                "enterpriseId",
                enterpriseId,
                "programmeId",
                programmeId,
                "citizenId",
                cells.get(CITIZEN_ID),
                "facts",
                facts(number, cells.getOrDefault(ACCOUNT_NO, "")),
                "synthetic",
                true);
    }

    /** What is known of that worker, paid into this account. */
    public static ObjectNode facts(int number, String account) {
        return Json.of(
                "name",
                "样例职工" + number,
                "phone",
                worker("", number).get(PHONE),
                "contractFrom",
                "2010-05-01",
                "job",
                "烧窑工",
                "post",
                "OPERATIVE",
                "meanWage",
                "4500.00",
                "insurance",
                Json.of(
                        "pension", "INSURED",
                        "medical", "INSURED",
                        "unemployment", "ARREARS",
                        "workInjury", "INSURED",
                        "maternity", "NONE"),
                "pregnant",
                false,
                "medicalPeriod",
                true,
                "zeroEmploymentFamily",
                false,
                "retired",
                false,
                "account",
                Json.of("accountNo", account, "bankCode", "103653000003"));
    }
}
