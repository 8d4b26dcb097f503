package org.yaomen.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yaomen.programme.ProgrammeView;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionCode;

/** When a closure was asked for and done（申请与关闭日期）. */
record ClosureDays(LocalDate appliedOn, LocalDate closedOn) {

    /** What stands against closing a facility of this region under the programme; for a single entry and for a list. */
    List<FieldError> check(ProgrammeView programme, RegionCode region, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (!RegionCode.of(programme.regionCode()).covers(region)) {
            errors.add(new FieldError("/programmeId", "设施所在区划不在项目“" + programme.name() + "”的适用区划内"));
        }
        if (appliedOn.isAfter(closedOn)) {
            errors.add(new FieldError("/appliedOn", "申请日期晚于关闭日期"));
        }
        if (closedOn.isAfter(today)) {
            errors.add(new FieldError("/closedOn", "关闭日期晚于今日 " + today));
        }
        return errors;
    }
}
