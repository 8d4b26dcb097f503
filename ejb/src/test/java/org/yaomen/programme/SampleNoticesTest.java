package org.yaomen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Sha256;

/** The rule sets of samples/notices（样例规则集）: made of the golden cases, so that a clerk can read one in and prove it. */
class SampleNoticesTest {

    private static final Path FOLDER = Path.of("../samples/notices");

    /** A notice, the programme it is read into, and the rules of the golden cases that it consists of. */
    private record Notice(
            String code,
            String name,
            String region,
            String document,
            LocalDate from,
            String source,
            List<String> rules) {

        String file() {
            return code.toLowerCase(java.util.Locale.ROOT) + ".json";
        }
    }

    private static final List<Notice> NOTICES = List.of(
            new Notice(
                    "LA-2012-KILN",
                    "来安县2012年砖瓦窑关闭奖励",
                    "341122",
                    "来安县2012年方案（文号待补）",
                    LocalDate.of(2012, 1, 1),
                    "COUNTY_OWN",
                    List.of("laian-doors", "laian-township")),
            new Notice(
                    "HR-2013-KILN",
                    "华容区2013年轮窑拆除奖励",
                    "420703",
                    "华容区2013年方案（文号待补）",
                    LocalDate.of(2013, 1, 1),
                    "COUNTY_OWN",
                    List.of("huarong-doors", "huarong-town")),
            new Notice(
                    "XZ-2006-KILN",
                    "秀洲区2006年轮窑关闭补偿",
                    "330411",
                    "秀洲区2006年方案（文号待补）",
                    LocalDate.of(2006, 1, 1),
                    "COUNTY_OWN",
                    List.of("xiuzhou-doors")),
            new Notice(
                    "CAPACITY-EXIT-2011",
                    "淘汰落后产能奖励",
                    "500154",
                    "财建〔2011〕180号",
                    LocalDate.of(2011, 1, 1),
                    "CENTRAL",
                    List.of("steel-exit")),
            new Notice(
                    "SMALL-ENTERPRISE-2010",
                    "关闭小企业补助",
                    "500154",
                    "财企〔2010〕231号",
                    LocalDate.of(2010, 1, 1),
                    "CENTRAL",
                    List.of("small-enterprise")),
            new Notice(
                    "ADJUSTMENT-2016",
                    "工业企业结构调整非国有企业定额奖补",
                    "500154",
                    "财建〔2016〕253号",
                    LocalDate.of(2016, 1, 1),
                    "CENTRAL",
                    List.of("fixed-coal", "fixed-steel")));

    @TestFactory
    List<DynamicTest> each_sample_is_what_the_golden_cases_say() {
        return NOTICES.stream()
                .map(notice -> DynamicTest.dynamicTest(notice.name(), () -> says(notice)))
                .toList();
    }

    private static void says(Notice notice) throws IOException {
        RuleSetTerms terms = terms(notice);
        assertThat(RuleSetCheck.errors(terms)).isEmpty();
        assertThat(ExampleResult.all(terms)).allMatch(ExampleResult::ok);
        String wanted = pretty(Canonical.write(new RuleSetFile(
                RuleSetFile.FORMAT,
                notice.code(),
                notice.name(),
                notice.document(),
                1,
                notice.from(),
                Sha256.hex(Canonical.write(terms)),
                terms)));
        Path file = FOLDER.resolve(notice.file());
        if (System.getenv("YAOMEN_WRITE_SAMPLES") != null) {
            Files.writeString(file, wanted);
        }
        assertThat(Files.readString(file))
                .as("generated: YAOMEN_WRITE_SAMPLES=1 ./mvnw test -pl ejb -Dtest=SampleNoticesTest")
                .isEqualTo(wanted);
        Canonical.read(Files.readString(file), RuleSetFile.class).draft();
    }

    private static RuleSetTerms terms(Notice notice) {
        List<RuleTerms> rules = new ArrayList<>();
        List<WorkedExample> examples = new ArrayList<>();
        for (String code : notice.rules()) {
            rules.add(told(GoldenRules.rule(code), notice));
            GoldenRules.cases().stream()
                    .filter(golden -> golden.rule().code().equals(code))
                    .map(golden -> new WorkedExample(
                            code, golden.source(), facts(golden.facts(), notice), golden.amount(), notice.document()))
                    .forEach(examples::add);
        }
        return new RuleSetTerms(5, "公示期未见原文，取 5 个工作日，待核实", rules, examples);
    }

    private static RuleTerms told(RuleTerms rule, Notice notice) {
        String text = Canonical.write(rule)
                .replace("\"useCode\":\"OTHER\"", "\"useCode\":\"企业关闭奖补\"")
                .replace("\"COUNTY_OWN\"", "\"" + notice.source() + "\"")
                .replace("\"toConfirm\":false", "\"toConfirm\":true");
        return Canonical.read(text, RuleTerms.class);
    }

    private static AwardFacts facts(AwardFacts facts, Notice notice) {
        return Canonical.read(
                Canonical.write(facts).replace("\"500154\"", "\"" + notice.region() + "\""), AwardFacts.class);
    }

    private static String pretty(String canonical) {
        StringWriter text = new StringWriter();
        try (JsonReader reader = Json.createReader(new StringReader(canonical));
                JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(text)) {
            writer.write(reader.readValue());
        }
        return text.toString().strip() + "\n";
    }

    @Test
    void the_readme_names_every_notice_with_the_programme_it_belongs_to() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        assertThat(NOTICES)
                .allSatisfy(notice -> assertThat(readme)
                        .contains(
                                notice.file(),
                                notice.code(),
                                notice.region(),
                                notice.document(),
                                notice.from().toString()));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json"))).hasSize(NOTICES.size());
        }
    }
}
