package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The same sample as another programme, with other enterprises, so that many stories live in one database（样例变体）.
 *
 * @param number 1 to 899; variants of one region must differ in it
 */
public record SampleVariant(String regionCode, int number, Set<String> kilnNos) {

    private static final String ORGANISATION = "YAN";
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public Sample of(Sample original) {
        ObjectNode programme = original.programme().deepCopy();
        programme
                .put("code", programme.path("code").asText() + "-" + regionCode + "-" + number)
                .put("regionCode", regionCode);
        ObjectNode rules = original.ruleSet().deepCopy();
        rules.path("examples").forEach(example -> ((ObjectNode) example.path("facts")).put("regionCode", regionCode));
        return new Sample(
                original.folder(),
                programme,
                rules,
                original.townships().stream()
                        .map(row -> changed(row, Map.of("code", here(Kiln.cell(row, "code")))))
                        .toList(),
                original.kilns().stream()
                        .filter(kiln -> kilnNos.contains(kiln.no()))
                        .map(this::kiln)
                        .toList(),
                suffixed(original.fundSources(), "code"),
                suffixed(suffixed(original.appropriations(), "fund_source"), "document_no"),
                original.countyAccount(),
                original.bankAnswers());
    }

    private Kiln kiln(Kiln kiln) {
        int index = Integer.parseInt(kiln.no().substring(kiln.no().length() - 2));
        Map<String, String> enterprise = changed(
                kiln.enterprise(),
                Map.of(
                        "township_code", here(kiln.enterprise("township_code")),
                        "name", kiln.enterprise("name") + "·" + number,
                        "credit_code", creditCode(regionCode, number * 100 + index),
                        "account_name", kiln.enterprise("name") + "·" + number,
                        "equipment_nos", kiln.enterprise("equipment_nos").replace("KZ", "V" + number + "-KZ")));
        Map<String, String> plan = new LinkedHashMap<>(kiln.plan());
        plan.replaceAll((column, code) -> column.equals("kiln_no") || code.isEmpty() ? code : code + "-" + number);
        return new Kiln(kiln.no(), enterprise, kiln.closure(), plan);
    }

    private String here(String townshipCode) {
        return regionCode + townshipCode.substring(regionCode.length());
    }

    private List<Map<String, String>> suffixed(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .map(row -> changed(row, Map.of(column, Kiln.cell(row, column) + "-" + number)))
                .toList();
    }

    private static Map<String, String> changed(Map<String, String> row, Map<String, String> changes) {
        Map<String, String> copy = new LinkedHashMap<>(row);
        copy.putAll(changes);
        return copy;
    }

    /** A valid code (GB 32100-2015) of an organisation that does not exist. */
    public static String creditCode(String regionCode, int serial) {
        String organisation = ORGANISATION + String.format(Locale.ROOT, "%05d", serial);
        int sum = 0;
        for (int i = 0; i < organisation.length(); i++) {
            sum += Character.digit(organisation.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        String code = "91" + regionCode + organisation + (check == 10 ? "X" : String.valueOf(check % 11));
        int total = 0;
        int weight = 1;
        for (int i = 0; i < code.length(); i++) {
            total += CREDIT_ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return code + CREDIT_ALPHABET.charAt((31 - total % 31) % 31);
    }
}
