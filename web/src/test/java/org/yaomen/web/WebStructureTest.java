package org.yaomen.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the web module and the renderer may know, and that no POST is done twice. */
class WebStructureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yaomen.web", "org.yaomen.reports");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.yaomen.planted");

    /** POSTs that need no key, each with its reason. */
    private static final Set<String> STORE_NOTHING = Set.of(
            "QuoteResource.award", // a trial calculation
            "QuoteResource.centralAllocation",
            "QuoteResource.ladder",
            "QuoteResource.severance",
            "QuoteResource.severanceTax",
            "QuoteResource.disabilityGrant",
            "QuoteResource.flexibleInsuranceSubsidy",
            "QuoteResource.pensionTransfer",
            "QuoteResource.unemploymentTransfer",
            "QuoteResource.lateFee",
            "QuoteResource.amountInWords",
            "ResettlementPlanResource.preview", // adds up and compares
            "SeveranceSheetResource.replay", // computes again and compares
            "SubsidyClaimResource.replay", // computes again and compares
            "AwardResource.replay", // computes again and compares
            "ObjectionResource.reveal", // each look is recorded, a repeated one too, and no answer is kept
            "EnterpriseResource.reveal",
            "WorkerResource.reveal",
            "RosterCorrectionResource.reveal",
            "RosterDisclosureResource.take", // taken once by its own state; the answer is kept nowhere
            "InsuranceTransferResource.print",
            "InsuranceTransferResource.exportFile",
            "TipOffResource.reveal",
            "PublicNoticeResource.object"); // the receipt is a digest of what was filed: twice is once

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("web knows no database", (Function<String, ArchRule>) WebStructureTest::knowsNoDatabase),
                Arguments.of("web draws no reports", (Function<String, ArchRule>) WebStructureTest::drawsNoReports),
                Arguments.of("every POST is done once", (Function<String, ArchRule>) WebStructureTest::isDoneOnce),
                Arguments.of("every POST says what it answers", (Function<String, ArchRule>)
                        WebStructureTest::saysWhatItAnswers));
    }

    private static ArchRule knowsNoDatabase(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.hibernate..");
    }

    private static ArchRule drawsNoReports(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.sf.jasperreports..", "org.dhatim..");
    }

    private static ArchRule isDoneOnce(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".web..")
                .and()
                .areAnnotatedWith(POST.class)
                .should(new ArchCondition<>("run their command through Once") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        String name = method.getOwner().getSimpleName() + "." + method.getName();
                        boolean once = method.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Once.class));
                        if (!once && !STORE_NOTHING.contains(name)) {
                            events.add(SimpleConditionEvent.violated(method, name + " does not use Once"));
                        }
                    }
                });
    }

    /** What a {@code Response} holds, the contract cannot see. */
    private static ArchRule saysWhatItAnswers(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".web..")
                .and()
                .areAnnotatedWith(POST.class)
                .and()
                .haveRawReturnType(Response.class)
                .should()
                .beAnnotatedWith(APIResponseSchema.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_house_keeps_to(String name, Function<String, ArchRule> rule) {
        rule.apply("org.yaomen").check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_planted_resource_is_caught_by(String name, Function<String, ArchRule> rule) {
        var result = rule.apply("org.yaomen.planted").evaluate(PLANTED);
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().getDetails()).allMatch(detail -> detail.contains("ForgetfulResource"));
    }

    @org.junit.jupiter.api.Test
    void the_renderer_knows_nothing_but_its_libraries() {
        rendererRule("org.yaomen.reports").check(HOUSE);
        assertThat(rendererRule("org.yaomen.planted").evaluate(PLANTED).hasViolation())
                .isTrue();
    }

    private static ArchRule rendererRule(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are its own, of the JDK without databases and names, of Jasper with OpenPDF or of fastexcel",
                        WebStructureTest::isForRendering));
    }

    private static boolean isForRendering(JavaClass target) {
        String name = target.getPackageName();
        boolean database =
                name.startsWith("java.sql") || name.startsWith("javax.sql") || name.startsWith("javax.naming");
        return !database
                && (name.isEmpty()
                        || Stream.of(
                                        "java.",
                                        "javax.",
                                        "org.yaomen.reports",
                                        "net.sf.jasperreports",
                                        "com.lowagie",
                                        "org.dhatim")
                                .anyMatch(name::startsWith)
                        || name.startsWith("org.jspecify"));
    }
}
