package org.yaomen.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole repository is tidy, and each checker is seen to find what it looks for. */
class TidyTest {

    private static final String SPOKEN_FOR = "/** A kiln（窑）. */ ";

    @Test
    void the_repository_is_tidy() {
        Map<String, String> files = SourceTree.read();
        assertThat(files).hasSizeGreaterThan(200);
        assertThat(Tidiness.findings(files)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "public class Kiln {} | no Chinese term",
                "/** A kiln. It burns（窑）. */ public class Kiln {} | no Chinese term",
                "class Kiln { void a(int b, int c, int d, int e, int f, int g) {} } | 6 parameters",
                "class Kiln { Kiln(int b, int c, int d, int e, int f, int g) {} } | 6 parameters",
                "class Kiln { void a(String v) { em.createNativeQuery(\"select \" + v); } } | SQL",
                "class Kiln { void a(String v) { rows.list(Kiln.class, \"select '\" + v + \"'\"); } } | SQL"
            })
    void untidy_production_code_is_found(String source, String finding) {
        assertThat(JavaSource.findings("Kiln.java", source, true))
                .singleElement()
                .asString()
                .contains(finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "class Kiln { @Test void a() {} } | never be run",
                "class Kilns { @ParameterizedTest void a() {} } | never be run",
                "class KilnTest { @Disabled @Test void a() {} } | switched off",
                "@Disabled class KilnTest { @Test void a() {} } | switched off",
                "class KilnTest { @Test void a() { assumeTrue(false); } } | skipped",
                "class KilnTest { @Test void a() { Assumptions.assumeTrue(false); } } | skipped"
            })
    void a_test_that_does_not_run_is_found(String source, String finding) {
        assertThat(JavaSource.findings("Kiln.java", source, false))
                .singleElement()
                .asString()
                .contains(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SPOKEN_FOR + "public class Kiln {}",
                SPOKEN_FOR + "public record Kiln(int b, int c, int d, int e, int f, int g) {}",
                "record Kiln(int a) { Kiln(int b, int c, int d, int e, int f, int g) { this(b); } }",
                "@Entity class Kiln { Kiln(int b, int c, int d, int e, int f, int g) {} }",
                "class Kiln { void a() { rows.list(Kiln.class, \"select \" + COLUMNS + \" from kiln\"); } }",
                "class Kiln { void a() { em.createQuery(\"select k \" + \"from Kiln k\", Kiln.class); } }"
            })
    void tidy_production_code_passes(String source) {
        assertThat(JavaSource.findings("Kiln.java", source, true)).isEmpty();
    }

    @Test
    void a_long_method_and_a_long_file_are_found() {
        String body = "int a = 1;\n".repeat(39);
        assertThat(JavaSource.findings("Kiln.java", "class Kiln { void burn() {\n" + body + "} }", false))
                .containsExactly("Kiln.java:1 burn has 41 lines");
        assertThat(JavaSource.findings("Kiln.java", "class Kiln { void burn() {\n" + body.substring(11) + "} }", false))
                .isEmpty();
        assertThat(Tidiness.length("kiln.ts", "a\n".repeat(301))).containsExactly("kiln.ts has 301 lines");
        assertThat(Tidiness.length("kiln.ts", "a\n".repeat(300))).isEmpty();
    }

    @Test
    void words_that_do_not_belong_are_found() {
        assertThat(Tidiness.words("a.md", "// TO" + "DO later")).containsExactly("a.md:1 puts something off");
        assertThat(Tidiness.words("a.md", "fine\n\tindented")).containsExactly("a.md:2 has a tab");
        assertThat(Tidiness.words("a.md", "see /wo" + "rk/main/x"))
                .containsExactly("a.md:1 names a folder of one machine");
        assertThat(Tidiness.words("a.md", "see '/ro" + "ot/.m2'"))
                .containsExactly("a.md:1 names a folder of one machine");
        assertThat(Tidiness.words("a.md", "import '../sha" + "red/x'")).hasSize(1);
        assertThat(Tidiness.words("a.md", "a worker at https://example.org/work/1, net/work/x"))
                .isEmpty();
    }

    @Test
    void a_migration_says_its_number_and_its_reason() {
        assertThat(Tidiness.migration("db/migration/V12__a.sql", "create table a ();"))
                .hasSize(2);
        assertThat(Tidiness.migration("db/migration/V0012__a_kiln.sql", "-- Why: kilns."))
                .isEmpty();
    }

    @Test
    void a_package_without_its_description_is_found() {
        String file = "src/main/java/a/Kiln.java";
        String info = "src/main/java/a/package-info.java";
        assertThat(Tidiness.packages(Map.of(file, ""))).hasSize(1);
        assertThat(Tidiness.packages(Map.of(file, "", info, "/** Kilns（窑）. */ package a;")))
                .hasSize(1);
        assertThat(Tidiness.packages(Map.of(file, "", info, "/** Kilns（窑）. */ @NullMarked package a;")))
                .isEmpty();
    }

    @Test
    void a_class_of_the_system_in_the_stack_is_found() {
        assertThat(Tidiness.stack("Main.java", "package a;\nimport org.yaomen.shared.Money;"))
                .hasSize(1);
        assertThat(Tidiness.stack("Main.java", "import org.yaomen.stack.Child;\nimport java.util.List;"))
                .isEmpty();
    }
}
