package org.yaomen.programme;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.TextValue;

/**
 * A rule written once more as a DMN decision and evaluated by an engine that knows none of our classes（第二意见）. The
 * decision lies beside the test as {@code <name>.dmn}; numbers are decimals of 34 digits (FEEL).
 */
final class SecondOpinion {

    private final DMNRuntime runtime;
    private final DMNModel model;

    private SecondOpinion(DMNRuntime runtime, DMNModel model) {
        this.runtime = runtime;
        this.model = model;
    }

    /** A decision that does not compile fails here, with the engine's reasons. */
    static SecondOpinion of(String name) {
        var file = ResourceFactory.newClassPathResource(
                "org/yaomen/programme/" + name + ".dmn", "UTF-8", SecondOpinion.class);
        file.setResourceType(ResourceType.DMN);
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(file))
                .getOrElseThrow(IllegalStateException::new);
        DMNModel model = runtime.getModels().get(0);
        refuse(name, model.getMessages());
        return new SecondOpinion(runtime, model);
    }

    /** What the decision says of these inputs; money, rates and whole numbers become decimals, enums their names. */
    Answer ask(Map<String, ?> inputs) {
        DMNContext context = runtime.newContext();
        inputs.forEach((name, value) -> context.set(name, plain(value)));
        DMNResult result = runtime.evaluateAll(model, context);
        refuse(model.getName() + inputs, result.getMessages());
        return new Answer(result);
    }

    private static void refuse(String what, Collection<DMNMessage> messages) {
        if (!messages.isEmpty()) {
            throw new IllegalStateException(
                    what + ": " + messages.stream().map(DMNMessage::getText).toList());
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Money money) {
            return money.yuan();
        } else if (value instanceof Rate rate) {
            return rate.value();
        } else if (value instanceof Integer || value instanceof Long) {
            return new BigDecimal(value.toString());
        } else if (value instanceof TextValue text) {
            return text.text();
        } else if (value instanceof Enum<?> named) {
            return named.name();
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(SecondOpinion::plain).toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new HashMap<>();
            map.forEach((key, each) -> plain.put(key, plain(each)));
            return plain;
        }
        return value;
    }

    /** The results of all decisions of one model（答复）, by the decision's name. */
    record Answer(DMNResult result) {

        Object get(String decision) {
            return Objects.requireNonNull(
                    result.getDecisionResultByName(decision).getResult(), decision + " has no result");
        }

        BigDecimal decimal(String decision) {
            return (BigDecimal) get(decision);
        }

        Money money(String decision) {
            return Money.exact(decimal(decision));
        }

        List<BigDecimal> decimals(String decision) {
            return ((List<?>) get(decision))
                    .stream().map(BigDecimal.class::cast).toList();
        }
    }
}
