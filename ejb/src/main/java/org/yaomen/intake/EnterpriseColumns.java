package org.yaomen.intake;

import static org.yaomen.intake.Column.optional;
import static org.yaomen.intake.Column.required;

import java.util.List;

/** The columns of a list of enterprises（企业名单的列）. */
final class EnterpriseColumns {

    static final Column NAME = required("企业名称", "/name", ColumnType.TEXT, "单位名称", "企业全称", "名称");
    static final Column CREDIT_CODE =
            required("统一社会信用代码", "/creditCode", ColumnType.CREDIT_CODE, "信用代码", "社会信用代码", "统一信用代码");
    static final Column TOWNSHIP =
            required("镇乡街道", "/townshipCode", ColumnType.TOWNSHIP, "所在镇乡街道", "镇街", "乡镇", "乡镇街道", "镇乡街道代码");
    static final Column VILLAGE =
            optional("村（社区）", "/villageCode", ColumnType.VILLAGE, "村", "社区", "所在村", "所在村（社区）", "行政村", "村代码");
    static final Column ADDRESS = required("地址", "/address", ColumnType.TEXT, "企业地址", "详细地址", "注册地址", "住所");
    static final Column LEGAL_PERSON =
            required("法定代表人", "/legalPersonName", ColumnType.TEXT, "法人代表", "法人", "法定代表人姓名", "负责人");
    static final Column LEGAL_PERSON_ID =
            required("法定代表人身份证号", "/legalPersonId", ColumnType.CITIZEN_ID, "法定代表人公民身份号码", "身份证号", "身份证号码", "公民身份号码");
    static final Column ACCOUNT_NAME = required("账户户名", "/account/accountName", ColumnType.TEXT, "户名", "收款户名", "开户名称");
    static final Column ACCOUNT_NO = required("银行账号", "/account/accountNo", ColumnType.ACCOUNT, "账号", "收款账号", "银行账户");
    static final Column BANK_CODE =
            required("开户行行号", "/account/bankCode", ColumnType.BANK_CODE, "联行号", "开户行联行号", "支付系统行号");
    static final Column SYNTHETIC = optional("样例数据", "/synthetic", ColumnType.YES_NO, "样例", "合成数据");

    static final List<Column> ALL = List.of(
            NAME,
            CREDIT_CODE,
            TOWNSHIP,
            VILLAGE,
            ADDRESS,
            LEGAL_PERSON,
            LEGAL_PERSON_ID,
            ACCOUNT_NAME,
            ACCOUNT_NO,
            BANK_CODE,
            SYNTHETIC);

    private EnterpriseColumns() {}
}
