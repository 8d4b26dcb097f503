package org.yaomen.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;

/** What somebody says of a deadline（时间节点办理）: the day it was done and the file that proves it, or why it is taken back. */
public record PlanMarkTerms(
        @NotNull PlanAct act,
        @Nullable LocalDate doneOn,

        @NotBlank(message = "请填写完成情况或事由") @Size(min = 2, max = 500, message = "完成情况或事由须为 2 至 500 字")
        String note,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "附件摘要须为 64 位十六进制小写")
        String attachmentSha256) {

    void check(LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if ((act == PlanAct.DONE) != (doneOn != null)) {
            errors.add(new FieldError("/doneOn", doneOn == null ? "请填写完成日期" : "只有完成才有完成日期"));
        }
        if (doneOn != null && doneOn.isAfter(today)) {
            errors.add(new FieldError("/doneOn", "完成日期不能在今天之后"));
        }
        if (act != PlanAct.DONE && attachmentSha256 != null) {
            errors.add(new FieldError("/attachmentSha256", "只有完成才附证明材料"));
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }
}
