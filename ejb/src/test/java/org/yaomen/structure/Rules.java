package org.yaomen.structure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.yaomen.structure.Conditions.be;
import static org.yaomen.structure.Conditions.call;
import static org.yaomen.structure.Conditions.declare;
import static org.yaomen.structure.Conditions.feature;
import static org.yaomen.structure.Conditions.fractions;
import static org.yaomen.structure.Conditions.onlyCall;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionScoped;

/**
 * The rules of the house（结构规则）, as code. The root is a parameter, so that each rule can also be held against planted
 * classes that break it.
 */
final class Rules {

    private static final Set<String> NO_REGION = Set.of(
            "PublicNotices", // what is public is read with no scope at all; filing goes through Objections
            "PublicAllocations", // shows what the database's public views show
            "Callers", // answers from the container, asks the database nothing
            "DatabaseHealth"); // is asked before anybody is signed in

    private static final Set<String> OPEN_TO_ALL = Set.of(
            "PublicNotices", // anybody reads it without a login
            "PublicAllocations",
            "RuleSets", // what a rule pays is printed in the gazette
            "Quotes", // a trial calculation is about nobody
            "CentralQuotes",
            "WorkerQuotes",
            "InsuranceQuotes");

    private static final Set<String> OTHER_DOORS = Set.of(
            "RuleEngine", // one pure calculator for the worked examples, the trial and the award
            "Severance", // one pure calculator for the trial and the frozen sheet
            "SeveranceTax",
            "FlexibleInsuranceSubsidy",
            "LateFee",
            "JobWork", // how a feature brings its bulk work to the one who runs it
            "JobTimer", // the container calls a timer only in a public class
            "NoticeTimer",
            "ClockTimer");

    private Rules() {}

    static ArchRule callsGoDown(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(onlyCall("only what lies below", origin -> Layers.MAY_CALL.get(feature(root, origin)), root));
    }

    static ArchRule knowsNothingOf(String root, String... packages) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages));
    }

    static ArchRule onlyTheDoorIsPublic(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".shared..")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should(be("a facade, a record, an enum or an exception", Rules::isDoor));
    }

    private static boolean isDoor(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class)
                || type.isRecord()
                || type.isEnum()
                || type.isAssignableTo(Throwable.class)
                || type.getSimpleName().equals("package-info")
                || OTHER_DOORS.contains(type.getSimpleName())
                || isShelf(type);
    }

    /** Holds nothing but the command records inside it. */
    private static boolean isShelf(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                && type.getFields().isEmpty()
                && type.getMethods().isEmpty()
                && type.getConstructors().stream()
                        .allMatch(c -> c.getModifiers().contains(JavaModifier.PRIVATE));
    }

    static ArchRule entitiesStayAtHome(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic();
    }

    static ArchRule noSignatureShowsAnEntity(String root) {
        DescribedPredicate<JavaMethod> open = describe(
                "are public in public classes",
                m -> m.getModifiers().contains(JavaModifier.PUBLIC)
                        && m.getOwner().getModifiers().contains(JavaModifier.PUBLIC));
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and(open)
                .should(be(
                        "free of entities",
                        method -> involved(method).noneMatch(t -> t.isAnnotatedWith(Entity.class))));
    }

    private static Stream<JavaClass> involved(JavaMethod method) {
        return Stream.concat(
                method.getReturnType().getAllInvolvedRawTypes().stream(),
                method.getParameterTypes().stream().flatMap(t -> t.getAllInvolvedRawTypes().stream()));
    }

    static ArchRule everyDoorSaysWhoMayEnter(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(be("annotated with @RolesAllowed or @PermitAll", Rules::saysWho));
    }

    private static boolean saysWho(JavaMethod method) {
        return Stream.of(RolesAllowed.class, PermitAll.class)
                .anyMatch(a -> method.isAnnotatedWith(a) || method.getOwner().isAnnotatedWith(a));
    }

    static ArchRule whateverShowsMoneyIsForItsReaders(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .arePublic()
                .should(be("for readers of money only", method -> isForReaders(method) || !showsMoney(method, root)));
    }

    private static boolean isForReaders(JavaMethod method) {
        return OPEN_TO_ALL.contains(method.getOwner().getSimpleName())
                || method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(ReadersOfMoney.class)
                || method.getOwner().isAnnotatedWith(ReadersOfMoney.class);
    }

    private static boolean showsMoney(JavaMethod method, String root) {
        Set<JavaClass> seen = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(method.getReturnType().getAllInvolvedRawTypes());
        while (!open.isEmpty()) {
            JavaClass type = open.pop();
            if (type.isEquivalentTo(Money.class)) {
                return true;
            }
            // The sums of a page are of what it lists.
            if (seen.add(type) && type.getPackageName().startsWith(root) && !type.isEquivalentTo(Page.class)) {
                type.getFields().forEach(field -> open.addAll(field.getType().getAllInvolvedRawTypes()));
            }
        }
        return false;
    }

    static ArchRule everyFacadeCarriesTheRegion(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(Stateless.class)
                .should(be(
                        "region scoped",
                        t -> t.isAnnotatedWith(RegionScoped.class) || NO_REGION.contains(t.getSimpleName())));
    }

    static ArchRule onlyTheClockAsksForTheTime(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotHaveSimpleName("BusinessClock")
                .should(call(
                        "a clock",
                        target -> (target.getName().equals("now")
                                        && target.getOwner().getPackageName().startsWith("java.time"))
                                || target.getName().equals("currentTimeMillis")
                                || (target.getOwner().isEquivalentTo(java.util.Date.class)
                                        && target.getName().equals("<init>")
                                        && target.getRawParameterTypes().isEmpty())
                                || (target.getOwner().isEquivalentTo(java.util.Calendar.class)
                                        && target.getName().equals("getInstance"))
                                || (target.getOwner().isEquivalentTo(java.time.Clock.class)
                                        && target.getName().startsWith("system"))));
    }

    static ArchRule nothingIsDivisionWithoutRounding(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should(call(
                        "BigDecimal.divide without a rounding",
                        target -> target.getOwner().isEquivalentTo(BigDecimal.class)
                                && target.getName().equals("divide")
                                && target.getRawParameterTypes().size() == 1));
    }

    static ArchRule noBinaryFractions(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should(call(
                        "with a double or float",
                        target -> fractions(Stream.concat(
                                target.getRawParameterTypes().stream(), Stream.of(target.getRawReturnType())))))
                .orShould(declare("a double or float"));
    }

    static ArchRule namesSayWhatThingsAre(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameNotMatching(".*(Util|Utils|Manager|Helper|Impl|Service|DTO|Dto)");
    }
}
