package org.yaomen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaomen.shared.Labelled;
import org.yaomen.shared.Problem;

class ListSheetsTest {

    /** A file is for reading, not for writing back. */
    private static final Set<String> NEVER = Set.of("version", "calculationId", "enterpriseId");

    @Test
    void every_field_of_a_listed_row_can_be_exported() {
        for (ListSheet sheet : sheets()) {
            assertThat(Arrays.stream(sheet.type().getRecordComponents())
                            .map(field -> field.getName())
                            .filter(name -> !NEVER.contains(name)))
                    .as(sheet.title())
                    .allMatch(sheet.columns()::containsKey, "is in list-sheets.txt");
        }
    }

    @Test
    void every_value_of_a_closed_set_has_a_chinese_word() {
        for (ListSheet sheet : sheets()) {
            for (ListSheet.Column column : sheet.columns().values()) {
                if (column.field().getType().isEnum()) {
                    assertThat(column.words().keySet())
                            .as(sheet.title() + " " + column.name())
                            .containsAll(Stream.of(column.field().getType().getEnumConstants())
                                    .map(Object::toString)
                                    .toList());
                }
            }
        }
    }

    @Test
    void a_labelled_constant_is_named_by_its_own_label() {
        ListSheet.Column state = ListSheets.AWARDS.columns().get("state");
        for (Object constant : state.field().getType().getEnumConstants()) {
            assertThat(state.word(constant.toString())).isEqualTo(((Labelled) constant).label());
        }
    }

    @Test
    void columns_are_chosen_and_ordered_by_name_and_an_unknown_one_is_refused() {
        assertThat(ListSheets.AWARDS.chosen("amount,id,payeeName").stream().map(ListSheet.Column::head))
                .containsExactly("核定金额", "标识", "奖补对象");
        assertThat(ListSheets.AWARDS.chosen(null))
                .noneMatch(column -> column.name().equals("id"));
        for (String wrong : List.of("amount,", "Amount", "account_cipher", ",")) {
            assertThatThrownBy(() -> ListSheets.AWARDS.chosen(wrong)).isInstanceOf(Problem.class);
        }
    }

    private static Set<ListSheet> sheets() {
        Set<ListSheet> sheets = Arrays.stream(ListSheets.class.getDeclaredFields())
                .filter(field -> field.getType() == ListSheet.class && Modifier.isStatic(field.getModifiers()))
                .map(ListSheetsTest::value)
                .collect(Collectors.toSet());
        assertThat(sheets).hasSizeGreaterThan(10);
        return sheets;
    }

    private static ListSheet value(java.lang.reflect.Field field) {
        try {
            return (ListSheet) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
