package org.yaomen.structure;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What {@link Rules} look at（规则条件）. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> onlyCall(
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

    static String feature(String root, JavaClass javaClass) {
        String rest = javaClass.getPackageName().substring(root.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.", -1)[0];
    }

    static ArchCondition<JavaClass> call(String description, Predicate<CodeUnitAccessTarget> wanted) {
        return new ArchCondition<>("call " + description) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> wanted.test(access.getTarget()))
                        .forEach(access -> events.add(satisfied(origin, access.getDescription())));
            }
        };
    }

    static ArchCondition<JavaClass> declare(String description) {
        return new ArchCondition<>("declare " + description) {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                for (JavaField field : origin.getFields()) {
                    if (fractions(Stream.of(field.getRawType()))) {
                        events.add(satisfied(origin, field.getDescription()));
                    }
                }
                for (JavaCodeUnit unit : origin.getCodeUnits()) {
                    if (fractions(
                            Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType())))) {
                        events.add(satisfied(origin, unit.getDescription()));
                    }
                }
            }
        };
    }

    static boolean fractions(Stream<JavaClass> types) {
        List<String> names = List.of("double", "float", "java.lang.Double", "java.lang.Float");
        return types.anyMatch(t -> names.contains(t.getBaseComponentType().getName()));
    }

    static <T extends HasName.AndFullName> ArchCondition<T> be(String description, Predicate<T> wanted) {
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
