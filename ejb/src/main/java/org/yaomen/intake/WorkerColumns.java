package org.yaomen.intake;

import static org.yaomen.intake.Column.optional;
import static org.yaomen.intake.Column.required;

import java.util.List;
import org.yaomen.shared.CitizenId;
import org.yaomen.worker.InsuranceState;
import org.yaomen.worker.PostKind;

/** The columns of a roster（职工花名册的列）: the person, the contract, each insurance, and what the law has regard for. */
final class WorkerColumns {

    static final Column CREDIT_CODE =
            required("统一社会信用代码", "/creditCode", ColumnType.CREDIT_CODE, "信用代码", "社会信用代码", "企业信用代码");
    static final Column NAME = required("姓名", "/facts/name", ColumnType.TEXT, "职工姓名", "员工姓名");
    static final Column CITIZEN_ID = required("公民身份号码", "/citizenId", ColumnType.CITIZEN_ID, "身份证号", "身份证号码", "证件号码");
    static final Column SEX = optional("性别", "/sex", ColumnType.CHOICE).of(CitizenId.Sex.class);
    static final Column BORN_ON = optional("出生日期", "/bornOn", ColumnType.BIRTH_DATE, "出生年月日", "生日");
    static final Column PHONE = optional("联系电话", "/facts/phone", ColumnType.PHONE, "手机号码", "手机号", "电话");
    static final Column CONTRACT_FROM =
            required("合同起始日期", "/facts/contractFrom", ColumnType.DATE, "入职日期", "参加工作日期", "合同开始日期");
    static final Column CONTRACT_TO =
            optional("合同终止日期", "/facts/contractTo", ColumnType.DATE, "离职日期", "合同到期日期", "合同结束日期");
    static final Column JOB = required("岗位", "/facts/job", ColumnType.TEXT, "工种", "职务", "工作岗位");
    static final Column POST =
            required("岗位类别", "/facts/post", ColumnType.CHOICE, "岗位性质").of(PostKind.class);
    static final Column MEAN_WAGE = required(
                    "月平均工资", "/facts/meanWage", ColumnType.MONEY, "前12个月平均工资", "前十二个月平均工资", "平均工资", "月工资")
            .counting(Unit.Kind.MONEY);
    static final Column PENSION = insurance("养老保险", "/facts/insurance/pension", "基本养老保险");
    static final Column MEDICAL = insurance("医疗保险", "/facts/insurance/medical", "基本医疗保险");
    static final Column UNEMPLOYMENT = insurance("失业保险", "/facts/insurance/unemployment", "失业险");
    static final Column WORK_INJURY = insurance("工伤保险", "/facts/insurance/workInjury", "工伤险");
    static final Column MATERNITY = insurance("生育保险", "/facts/insurance/maternity", "生育险");
    static final Column INJURY_GRADE = optional("伤残等级", "/facts/injuryGrade", ColumnType.COUNT, "工伤等级", "伤残级别")
            .counting(Unit.Kind.GRADE);
    static final Column PREGNANT = optional("孕产哺乳期", "/facts/pregnant", ColumnType.YES_NO, "三期", "孕期产期哺乳期");
    static final Column MEDICAL_PERIOD = optional("医疗期内", "/facts/medicalPeriod", ColumnType.YES_NO, "是否在医疗期");
    static final Column ZERO_EMPLOYMENT =
            optional("零就业家庭", "/facts/zeroEmploymentFamily", ColumnType.YES_NO, "是否零就业家庭");
    static final Column RETIRED = optional("已退休", "/facts/retired", ColumnType.YES_NO, "是否退休", "是否已退休");
    static final Column ACCOUNT_NO =
            optional("银行账号", "/facts/account/accountNo", ColumnType.ACCOUNT, "账号", "银行卡号", "工资卡号");
    static final Column BANK_CODE =
            optional("开户行行号", "/facts/account/bankCode", ColumnType.BANK_CODE, "联行号", "开户行联行号", "支付系统行号");
    static final Column SYNTHETIC = optional("样例数据", "/synthetic", ColumnType.YES_NO, "样例", "合成数据");

    static final List<Column> ALL = List.of(
            CREDIT_CODE,
            NAME,
            CITIZEN_ID,
            SEX,
            BORN_ON,
            PHONE,
            CONTRACT_FROM,
            CONTRACT_TO,
            JOB,
            POST,
            MEAN_WAGE,
            PENSION,
            MEDICAL,
            UNEMPLOYMENT,
            WORK_INJURY,
            MATERNITY,
            INJURY_GRADE,
            PREGNANT,
            MEDICAL_PERIOD,
            ZERO_EMPLOYMENT,
            RETIRED,
            ACCOUNT_NO,
            BANK_CODE,
            SYNTHETIC);

    private WorkerColumns() {}

    private static Column insurance(String label, String pointer, String synonym) {
        return required(label, pointer, ColumnType.CHOICE, synonym).of(InsuranceState.class);
    }
}
