package org.yaomen.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;

/** Says how central money would be divided（中央奖补资金试算）: for anyone signed in, without storing anything. */
@Stateless
@RegionScoped
public class CentralQuotes {

    @Inject
    private ParameterStore parameters;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** The basic part of a pool among regions, by weighted factors (财建〔2016〕253号, 财建〔2018〕462号). */
    @PermitAll
    public CentralAllocationQuote allocation(CentralAllocationQuestion question) {
        RegionCode divider = CentralAllocation.dividing(question.regions());
        LocalDate day = LocalDate.of(question.year(), 12, 31);
        return CentralAllocation.quote(question, name -> parameters.inForce(name, divider, day));
    }

    /** The award for doing more than the task, by the steps in force today for the caller's region. */
    @PermitAll
    public LadderQuote ladder(LadderQuestion question) {
        List<FieldError> errors = new ArrayList<>();
        if (question.base().isNegative()) {
            errors.add(new FieldError("/base", "基础奖补不能为负"));
        }
        if (question.target().value().signum() <= 0) {
            errors.add(new FieldError("/target", "任务量须大于 0"));
        }
        if (question.completed().value().signum() < 0) {
            errors.add(new FieldError("/completed", "完成量不能为负"));
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        return LadderTerms.of(name -> parameters.inForce(name, user.region(), clock.today()))
                .quote(question);
    }
}
