package org.yaomen.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem.FieldError;

/** Collects what is wrong with the figures of a request, each by its field, and refuses them together（数值检查）. */
public final class FigureCheck {

    private final List<FieldError> errors = new ArrayList<>();

    /** An amount from 0.00 to {@code most}, or none. */
    public FigureCheck amount(String pointer, String label, @Nullable Money amount, Money most) {
        if (amount == null) {
            return this;
        }
        wrong(amount.isNegative(), pointer, label + "不能为负");
        return wrong(amount.compareTo(most) > 0, pointer, label + "不能超过 " + most + " 元，请核对单位");
    }

    /** An amount above 0.00, up to {@code most}. */
    public FigureCheck positive(String pointer, String label, Money amount, Money most) {
        wrong(amount.isZero(), pointer, label + "须大于 0");
        return amount(pointer, label, amount, most);
    }

    public FigureCheck wrong(boolean isWrong, String pointer, String message) {
        if (isWrong) {
            errors.add(new FieldError(pointer, message));
        }
        return this;
    }

    public void stop() {
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }
}
