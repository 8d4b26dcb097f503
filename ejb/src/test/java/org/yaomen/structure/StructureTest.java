package org.yaomen.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house holds, and each of its rules is seen to catch a planted class that breaks it. */
class StructureTest {

    private static final String ROOT = "org.yaomen";
    private static final String PLANTED = "org.yaomen.planted";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses PLANTED_CLASSES = new ClassFileImporter().importPackages(PLANTED);

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("calls go down", Rules::callsGoDown, "AuditThatLooksUp"),
                rule(
                        "no HTTP",
                        root -> Rules.knowsNothingOf(root, "jakarta.ws.rs..", "jakarta.servlet.."),
                        "KnowsHttp"),
                rule(
                        "no reports",
                        root -> Rules.knowsNothingOf(
                                root, "net.sf.jasperreports..", "org.yaomen.reports..", PLANTED + ".reports.."),
                        "KnowsReports"),
                rule("only the door is public", Rules::onlyTheDoorIsPublic, "OpenWorkshop"),
                rule("entities stay at home", Rules::entitiesStayAtHome, "OpenEntity"),
                rule("no signature shows an entity", Rules::noSignatureShowsAnEntity, "CarelessFacades"),
                rule("every door says who may enter", Rules::everyDoorSaysWhoMayEnter, "CarelessFacades"),
                rule("money is shown to its readers", Rules::whateverShowsMoneyIsForItsReaders, "CarelessFacades"),
                rule("every facade carries the region", Rules::everyFacadeCarriesTheRegion, "CarelessFacades"),
                rule("only the clock asks for the time", Rules::onlyTheClockAsksForTheTime, "OwnWatch"),
                rule("nothing is divided without rounding", Rules::nothingIsDivisionWithoutRounding, "BareDivision"),
                rule("no binary fractions", Rules::noBinaryFractions, "BinaryFraction"),
                rule("names say what things are", Rules::namesSayWhatThingsAre, "MoneyUtils"));
    }

    private static Arguments rule(String name, Function<String, ArchRule> rule, String caught) {
        return Arguments.of(name, rule, caught);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_house_keeps_to(String name, Function<String, ArchRule> rule, String caught) {
        rule.apply(ROOT).check(HOUSE);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("rules")
    void the_planted_class_is_caught_by(String name, Function<String, ArchRule> rule, String caught) {
        var result = rule.apply(PLANTED).evaluate(PLANTED_CLASSES);
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().getDetails()).anyMatch(detail -> detail.contains(caught));
    }
}
