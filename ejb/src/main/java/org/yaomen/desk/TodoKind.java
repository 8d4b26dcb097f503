package org.yaomen.desk;

import java.util.EnumSet;
import java.util.Set;

/** What a document waits for（待办类别）; each is one branch of a view that {@code waiting_view} joins. */
public enum TodoKind {
    /** 待验收. */
    ACCEPT_CLOSURE,
    /** 断水断电，限期拆除. */
    DISMANTLE_KILN,
    /** 待核定. */
    CALCULATE_AWARD,
    /** 异议成立或审批未通过，待重新核定. */
    RECALCULATE_AWARD,
    /** 待公示. */
    PUBLISH_AWARD,
    /** 公示中. */
    NOTICE_RUNNING,
    /** 待处理异议. */
    DECIDE_OBJECTION,
    /** 待确认拨付条件. */
    CONFIRM_CONDITION,
    /** 待送审. */
    SUBMIT_AWARD,
    /** 奖补待审批. */
    APPROVE_AWARD,
    /** 指标待审批. */
    APPROVE_APPROPRIATION,
    /** 资金分配待审批. */
    APPROVE_ALLOCATION,
    /** 收到上级下达，待登记. */
    REGISTER_ALLOCATION,
    /** 待下达下级. */
    PASS_DOWN,
    /** 支付批次待复核. */
    APPROVE_PAYMENT_BATCH,
    /** 待出支付指令. */
    INSTRUCT_AWARD,
    /** 待编批. */
    BATCH_PAYMENT,
    /** 待送银行. */
    DISPATCH_BATCH,
    /** 待回盘. */
    RECEIVE_BANK_RESULT,
    /** 存疑待处理. */
    RESOLVE_DOUBT,
    /** 银行退回，待更正重付. */
    REISSUE_PAYMENT,
    /** 职工安置方案待审批. */
    APPROVE_RESETTLEMENT_PLAN,
    /** 职工安置方案审批未通过，待重新编制. */
    REVISE_RESETTLEMENT_PLAN,
    /** 经济补偿待核定. */
    CALCULATE_SEVERANCE,
    /** 经济补偿待送审. */
    SUBMIT_SEVERANCE,
    /** 经济补偿待审批. */
    APPROVE_SEVERANCE_SHEET,
    /** 经济补偿待出支付指令. */
    PAY_SEVERANCE,
    /** 社保欠费没有征缴账户可付，待登记. */
    ENTER_COLLECTING_ACCOUNT,
    /** 征缴账户待确认. */
    CONFIRM_COLLECTING_ACCOUNT,
    /** 经济补偿审批未通过，待重新填报. */
    REVISE_SEVERANCE,
    /** 企业职工的补贴申报待核定. */
    CALCULATE_SUBSIDIES,
    /** 补贴核定表待送审. */
    SUBMIT_SUBSIDIES,
    /** 补贴核定表待审批. */
    APPROVE_SUBSIDY_SHEET,
    /** 补贴核定表待出支付指令. */
    PAY_SUBSIDIES,
    /** 待核实举报. */
    VERIFY_TIP_OFF,
    /** 举报已查实，待核定奖励. */
    REWARD_TIP_OFF,
    /** 社保转移待办环节. */
    DO_TRANSFER_STEP,
    /** 社保转移划转与到账金额不符. */
    SETTLE_TRANSFER,
    /** 企业尚有待安置的职工. */
    PLACE_WORKERS,
    /** 去向中断，重新待安置. */
    REPLACE_WORKER,
    /** 企业已安置的职工应回访. */
    FOLLOW_UP_WORKERS,
    /** 花名册完整导出待审批. */
    DECIDE_ROSTER_DISCLOSURE,
    /** 花名册更正待确认. */
    DECIDE_ROSTER_CORRECTION,
    /** 工作方案的时间节点. */
    PLAN_DEADLINE;

    private static final Set<TodoKind> WITHOUT_TERM =
            EnumSet.of(DISMANTLE_KILN, NOTICE_RUNNING, PASS_DOWN, PLAN_DEADLINE, DO_TRANSFER_STEP, FOLLOW_UP_WORKERS);

    /** Whether a house term says how long it may take; otherwise the document does. */
    boolean hasTerm() {
        return !WITHOUT_TERM.contains(this);
    }
}
