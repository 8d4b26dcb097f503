package org.yaomen.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.intake.TrialLists;
import org.yaomen.job.JobDetail;
import org.yaomen.job.JobKind;
import org.yaomen.job.Jobs;
import org.yaomen.job.NewJob;
import org.yaomen.programme.RuleSetView;
import org.yaomen.programme.RuleSets;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Starts trials of rule sets, drafts too, on the closures of the caller's regions（政策测算）. */
@Stateless
@RegionScoped
public class WhatIfs {

    /** On which closures（测算请求）: those of one township, or all; or those of an uploaded list, which nobody registered. */
    public record Question(
            @Nullable @Size(max = 12) String townshipCode,
            @Nullable UUID importId) {}

    @Inject
    private AwardStore store;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private TrialLists trialLists;

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentUser user;

    @RolesAllowed({
        Roles.POLICY_ADMIN,
        Roles.FINANCE_CLERK,
        Roles.FINANCE_REVIEWER,
        Roles.FINANCE_APPROVER,
        Roles.AUDITOR
    })
    public JobDetail start(UUID ruleSetId, Question question) {
        RuleSetView rules = ruleSets.get(ruleSetId);
        if (question.importId() != null && question.townshipCode() != null) {
            throw Problem.field("/townshipCode", "名单整份测算，不按镇街选取");
        }
        WhatIfScope scope = new WhatIfScope(
                rules.programmeId(), rules.regionCode(), question.townshipCode(), question.importId(), rules.terms());
        TrialLists.TrialList list = question.importId() == null ? null : trialLists.get(question.importId());
        int total = list == null ? store.countAccepted(scope) : list.rows();
        if (total == 0) {
            throw Problem.refused(
                    ProblemType.RULE_REFUSES, List.of(new Reason("NOTHING_TO_TRY", "该项目在您的区划内还没有已验收的关闭，无从测算")));
        }
        String title = "测算 " + rules.programmeCode() + " 第 " + rules.versionNo() + " 版（"
                + rules.state().label() + "），" + (list == null ? "" : "名单“" + list.name() + "”，") + total + " 件";
        return jobs.start(new NewJob(JobKind.WHAT_IF, user.region(), title, scope, total));
    }
}
