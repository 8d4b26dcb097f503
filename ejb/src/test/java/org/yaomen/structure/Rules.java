package org.yaomen.structure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yaomen.shared.RegionScoped;

/**
 * The rules of the house（结构规则）, as code. The root is a parameter, so that each rule can also be held against planted
 * classes that break it.
 */
final class Rules {

    /** Who may call whom, directly: a call goes down, never up or sideways. */
    private static final Map<String, List<String>> MAY_CALL = Map.ofEntries(
            Map.entry("shared", List.of()),
            Map.entry("audit", List.of("shared")),
            Map.entry("attachment", List.of("shared", "audit")),
            Map.entry("ledger", List.of("shared", "audit")),
            Map.entry("programme", List.of("shared", "audit")),
            Map.entry("approval", List.of("shared", "audit")),
            Map.entry("publicity", List.of("shared", "audit")),
            // An appropriation is approved by a second person.
            Map.entry("fund", List.of("shared", "audit", "ledger", "programme", "approval")),
            Map.entry("enterprise", List.of("shared", "audit", "attachment", "programme", "approval")),
            Map.entry("disbursement", List.of("shared", "audit", "fund", "approval", "attachment")),
            Map.entry(
                    "award",
                    List.of(
                            "shared", "audit", "programme", "enterprise", "publicity", "approval", "fund", "disbursement")),
            Map.entry("reporting", List.of("shared")));

    private static final Set<String> NO_REGION = Set.of(
            "PublicNotices", // what is public is read with no scope at all; filing goes through Objections
            "Callers", // answers from the container, asks the database nothing
            "DatabaseHealth"); // is asked before anybody is signed in

    private static final Set<String> OTHER_DOORS = Set.of(
            "RuleEngine", // one pure calculator for the worked examples, the trial and the award
            "NoticeTimer"); // the container calls a timer only in a public class

    private Rules() {}

    static ArchRule callsGoDown(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(onlyCall("only what lies below", origin -> MAY_CALL.get(feature(root, origin)), root));
    }

    private static ArchCondition<JavaClass> onlyCall(
            String description, Function<JavaClass, List<String>> allowed, String root) {
        return new ArchCondition<>("call " + description) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                List<String> features = allowed.apply(origin);
                if (features == null) {
                    events.add(violated(origin, origin.getName() + " is in a package that house rules do not know"));
                    return;
                }
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getPackageName().startsWith(root + "."))
                        .filter(d -> !feature(root, d.getTargetClass()).equals(feature(root, origin)))
                        .filter(d -> !features.contains(feature(root, d.getTargetClass())))
                        .forEach(d -> events.add(violated(origin, d.getDescription())));
            }
        };
    }

    private static String feature(String root, JavaClass javaClass) {
        String rest = javaClass.getPackageName().substring(root.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
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
                && type.getConstructors().stream().allMatch(c -> c.getModifiers().contains(JavaModifier.PRIVATE));
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
                .should(be("free of entities", method -> involved(method)
                        .noneMatch(t -> t.isAnnotatedWith(Entity.class))));
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
                .should(call("a clock", target -> (target.getName().equals("now")
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

    private static ArchCondition<JavaClass> call(
            String description, Predicate<CodeUnitAccessTarget> wanted) {
        return new ArchCondition<>("call " + description) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> wanted.test(access.getTarget()))
                        .forEach(access -> events.add(satisfied(origin, access.getDescription())));
            }
        };
    }

    static ArchRule noBinaryFractions(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should(call("with a double or float", target -> fractions(Stream.concat(
                        target.getRawParameterTypes().stream(), Stream.of(target.getRawReturnType())))))
                .orShould(declare("a double or float"));
    }

    private static ArchCondition<JavaClass> declare(String description) {
        return new ArchCondition<>("declare " + description) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                for (JavaField field : origin.getFields()) {
                    if (fractions(Stream.of(field.getRawType()))) {
                        events.add(satisfied(origin, field.getDescription()));
                    }
                }
                for (JavaCodeUnit unit : origin.getCodeUnits()) {
                    if (fractions(Stream.concat(
                            unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType())))) {
                        events.add(satisfied(origin, unit.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean fractions(Stream<JavaClass> types) {
        List<String> names = Arrays.asList("double", "float", "java.lang.Double", "java.lang.Float");
        return types.anyMatch(t -> names.contains(t.getBaseComponentType().getName()));
    }

    static ArchRule namesSayWhatThingsAre(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameNotMatching(".*(Util|Utils|Manager|Helper|Impl|Service|DTO|Dto)");
    }

    private static <T extends HasName.AndFullName> ArchCondition<T> be(
            String description, Predicate<T> wanted) {
        return new ArchCondition<>("be " + description) {
            @Override
            public void check(T item, ConditionEvents events) {
                if (!wanted.test(item)) {
                    events.add(violated(item, item.getFullName() + " is not " + description));
                }
            }
        };
    }

    private static ConditionEvent violated(Object item, String message) {
        return SimpleConditionEvent.violated(item, message);
    }

    private static ConditionEvent satisfied(Object item, String message) {
        return SimpleConditionEvent.satisfied(item, message);
    }
}
